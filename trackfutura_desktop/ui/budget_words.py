"""How much Bright Data lets us ask, in words."""

from trackfutura_desktop.net.governor import MOST_429, WINDOW_SECONDS, GovernorState
from trackfutura_desktop.ui import words


def state(found: GovernorState) -> words.State:
    """The dot and the words at the foot of the window."""
    if found.paused_until is not None:
        until = words.clock_time(int(found.paused_until.timestamp() * 1_000))
        return words.State("warning" if found.budget_left else "bad", f"Calls rest until {until}")
    tone = "good" if found.budget_left == MOST_429 else "warning"
    return words.State(tone, f"Budget {found.budget_left} of {MOST_429}")


def explained(found: GovernorState) -> str:
    """What that means, and what to do."""
    minutes = f"{WINDOW_SECONDS / 60:g} minutes"
    said = (
        "Bright Data blocks an address that was told 25 times in five minutes that it asks too much. "
        f"All windows and commands on this data folder stop together after {MOST_429} such answers in "
        f"{minutes}; now there were {found.answers_429}. Each one makes all calls rest and halves their pace."
    )
    return said if not found.answers_429 else f"{said} Nothing is lost: what rests is asked later by itself."
