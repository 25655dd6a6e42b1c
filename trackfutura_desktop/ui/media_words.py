"""How long a link lives and what the media keeper has to do, as people read it."""

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.ui import words

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


def span(milliseconds: int) -> str:
    """A span of time in its largest unit, or two where the first is small: "3 h 12 min", "2 days"."""
    if milliseconds >= 2 * _DAY:
        return words.counted(milliseconds // _DAY, "day")
    hours, minutes = milliseconds // _HOUR, milliseconds % _HOUR // _MINUTE
    if hours >= 10:  # noqa: PLR2004 - then nobody counts the minutes
        return f"{words.number(hours)} h"
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{max(1, minutes)} min"


def countdown(expires_at: int | None, now: int, *, is_signed: bool) -> str:
    """When a link dies or died; nothing where no end is known."""
    if expires_at is None:
        return ""
    likely = "" if is_signed else "probably "
    if expires_at > now:
        return f"The link {likely}dies in {span(expires_at - now)}."
    return f"The link {likely}died {span(now - expires_at)} ago."


def waiting(workspace: Workspace) -> str:
    """What is still to be saved, for the foot of the window; empty where nothing is."""
    totals, now = workspace.media, workspace.clock()
    if totals is None or not totals.wanted:
        return ""
    one = "file" if workspace.settings.keep_media == "originals" else "preview"
    said = f"{words.counted(totals.wanted, one)} to save"
    if totals.first_end is None or totals.first_end <= now:
        return said
    return f"{said}, the first link dies in {span(totals.first_end - now)}"


def summary(workspace: Workspace) -> str:
    """What is saved, waits, failed and had to go, for the settings."""
    totals = workspace.media
    if totals is None:
        return "What is saved is counted soon after the start."
    said = [f"{words.counted(totals.saved, 'file')} saved, {words.size(totals.saved_bytes)}."]
    if line := waiting(workspace):
        said.append(f"{line}.")
    if lost := totals.failed + totals.expired:
        dead = f", {words.number(totals.expired)} of them because the link had died" if totals.expired else ""
        said.append(f"{words.number(lost)} could not be had{dead}.")
    if totals.removed:
        last = words.moment(totals.last_removed_at)
        said.append(f"{words.number(totals.removed)} were removed to stay within the limit, the last {last}.")
    if workspace.media_problem:
        said.append(workspace.media_problem)
    return " ".join(said)
