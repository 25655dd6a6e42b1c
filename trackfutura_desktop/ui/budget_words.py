"""How much Bright Data lets us ask, in words."""

from trackfutura_desktop.language import tr
from trackfutura_desktop.net.governor import MOST_429, WINDOW_SECONDS, GovernorState
from trackfutura_desktop.ui import words


def state(found: GovernorState) -> words.State:
    """The dot and the words at the foot of the window."""
    if found.paused_until is not None:
        until = words.clock_time(int(found.paused_until.timestamp() * 1_000))
        return words.State(
            "warning" if found.budget_left else "bad", tr("Calls rest until {until}", until=until)
        )
    tone = "good" if found.budget_left == MOST_429 else "warning"
    return words.State(
        tone, tr("Budget {budget_left} of {most_429}", budget_left=found.budget_left, most_429=MOST_429)
    )


def explained(found: GovernorState) -> str:
    """What that means, and what to do."""
    minutes = tr("{window_seconds:g} minutes", window_seconds=WINDOW_SECONDS / 60)
    said = tr(
        "Bright Data blocks an address that was told 25 times in five minutes that it "
        "asks too much. All windows and commands on this data folder stop together "
        "after {most_429} such answers in {minutes}; now there were {answers_429}. "
        "Each one makes all calls rest and halves their pace.",
        most_429=MOST_429,
        minutes=minutes,
        answers_429=found.answers_429,
    )
    return (
        said
        if not found.answers_429
        else tr("{said} Nothing is lost: what rests is asked later by itself.", said=said)
    )
