"""How long a link lives and what the media keeper has to do, as people read it."""

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
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
        return tr("{hours} h", hours=words.number(hours))
    if hours:
        return (
            tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
            if minutes
            else tr("{hours} h", hours=hours)
        )
    return tr("{value} min", value=max(1, minutes))


def countdown(expires_at: int | None, now: int, *, is_signed: bool) -> str:
    """When a link dies or died; nothing where no end is known."""
    if expires_at is None:
        return ""
    if expires_at > now:
        left = span(expires_at - now)
        return (
            tr("The link dies in {time}.", time=left)
            if is_signed
            else tr("The link probably dies in {time}.", time=left)
        )
    past = span(now - expires_at)
    return (
        tr("The link died {time} ago.", time=past)
        if is_signed
        else tr("The link probably died {time} ago.", time=past)
    )


def waiting(workspace: Workspace) -> str:
    """What is still to be saved, for the foot of the window; empty where nothing is."""
    totals, now = workspace.media, workspace.clock()
    if totals is None or not totals.wanted:
        return ""
    said = (
        words.counted(totals.wanted, "file to save", "files to save")
        if workspace.settings.keep_media == "originals"
        else words.counted(totals.wanted, "preview to save", "previews to save")
    )
    if totals.first_end is None or totals.first_end <= now:
        return said
    return tr("{said}, the first link dies in {first_end}", said=said, first_end=span(totals.first_end - now))


def summary(workspace: Workspace) -> str:
    """What is saved, waits, failed and had to go, for the settings."""
    totals = workspace.media
    if totals is None:
        return tr("What is saved is counted soon after the start.")
    said = [
        tr(
            "{files} saved, {saved_bytes}.",
            files=words.counted(totals.saved, "file"),
            saved_bytes=words.size(totals.saved_bytes),
        )
    ]
    if line := waiting(workspace):
        said.append(f"{line}.")
    if lost := totals.failed + totals.expired:
        dead = (
            tr(", {expired} of them because the link had died", expired=words.number(totals.expired))
            if totals.expired
            else ""
        )
        said.append(tr("{lost} could not be had{dead}.", lost=words.number(lost), dead=dead))
    if totals.removed:
        last = words.moment(totals.last_removed_at)
        said.append(
            tr(
                "{removed} were removed to stay within the limit, the last {last}.",
                removed=words.number(totals.removed),
                last=last,
            )
        )
    if workspace.media_problem:
        said.append(workspace.media_problem)
    return sentences(*said)
