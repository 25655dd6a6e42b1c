"""What the tree says of a folder: name, mark, count and status."""

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.filters import GROUP_SIZE
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import Folder, FolderType
from trackfutura_desktop.ui import rows, words
from trackfutura_desktop.ui.rows import Painted
from trackfutura_desktop.ui.tree_roles import NAME, RECORDS, STATUS

_CONTENT_ICONS = {Service.COMMENTS: "comment", Service.REELS: "reel", Service.VIDEOS: "reel"}
_PARENTS = (FolderType.PLATFORM, FolderType.SERVICE)


def title(folder: Folder) -> str:
    """The name as a head of its own, where no tree stands around it."""
    return folder.name if folder.key.type is not FolderType.CONTENT else folder.short_name


def painted(folder: Folder, column: int) -> Painted:
    """What is painted in a cell.

    The first column has the shortest name that is clear under its parent, with a mark; the second how many
    records are stored under it; the third a bar while a run, platform or service is collected, else a state.
    """
    kind = folder.key.type
    if column == NAME:
        return Painted(
            span(folder.key.group, folder.content_count)
            if kind is FolderType.GROUP
            else words.one_line(folder.short_name),
            platform=folder.key.platform if kind is FolderType.PLATFORM else "",
            icon=_icon(folder),
            is_bold=kind is FolderType.RUN,
        )
    if column == RECORDS:
        count = "" if kind is FolderType.CONTENT else words.number(folder.content_count)
        return Painted(count, rows.NUMBER, is_muted=True)
    is_under_way = _is_under_way(folder)
    progress = folder.jobs_ended / max(1, folder.jobs) if is_under_way else None
    return Painted(progress=progress, state=state(folder))


def spoken(folder: Folder, column: int) -> str | None:
    """What is read out of a cell where it is not the text that is painted."""
    if column == NAME and folder.tags:
        return tr(
            "{short_name}, tags: {tags}", short_name=words.one_line(folder.short_name), tags=folder.tags
        )
    if column == STATUS:
        said = state(folder)
        return ready(folder) if _is_under_way(folder) else said.word if said else ""
    return None


def span(number: int, count: int) -> str:
    """The first and the last number of a group of ``count`` records, as the locale writes them."""
    first = (number - 1) * GROUP_SIZE + 1
    return f"{words.number(first)}–{words.number(first + count - 1)}"  # noqa: RUF001 - from, to


def _is_under_way(folder: Folder) -> bool:
    """Whether one sees how many of its jobs have ended."""
    kind = folder.key.type
    return (
        folder.jobs > 1
        and kind is not FolderType.JOB
        and folder.status in (Status.PROCESSING, Status.PENDING)
        and folder.jobs_ended > 0
    ) or (kind is FolderType.RUN and folder.status is Status.PROCESSING)


def state(folder: Folder) -> words.State | None:
    """The status; None where all is well and the folder is not what was asked for itself."""
    kind = folder.key.type
    if kind in (FolderType.GROUP, FolderType.CONTENT):
        return None
    if folder.is_unmatched:
        return words.State("warning", tr("unmatched"))
    if folder.status is Status.COMPLETED and folder.error_count:
        return words.State("warning", words.counted(folder.error_count, "error"))
    if folder.status is Status.COMPLETED and kind in _PARENTS:
        return None
    if folder.status is Status.COMPLETED and not folder.content_count:
        return words.State("muted", tr("no records"))
    return words.state(folder.status)


def ready(folder: Folder) -> str:
    """How far a folder is, in words."""
    return tr(
        "{jobs_ended} of {sources} ready",
        jobs_ended=words.number(folder.jobs_ended),
        sources=words.counted(folder.jobs, "source"),
    )


def tip(folder: Folder) -> str:
    """The full name, tags and note, the address, how far it is, and what went wrong."""
    lines = [
        span(folder.key.group, folder.content_count) if folder.key.type is FolderType.GROUP else folder.name
    ]
    if folder.tags:
        lines.append(" ".join(f"#{tag}" for tag in folder.tags.split()))
    if folder.note:
        lines.append(folder.note)
    if folder.url and folder.url != folder.name:
        lines.append(folder.url)
    if folder.jobs > 1 and not folder.status.is_final:
        lines.append(ready(folder))
    if folder.message:
        lines.append(folder.message)
    return words.tip("\n".join(lines))


def platform_label(platform: str) -> str:
    """The platform's own spelling."""
    return Platform(platform).label if platform in Platform.__members__.values() else platform


def _icon(folder: Folder) -> str:
    match folder.key.type:
        case FolderType.RUN:
            return "warning" if folder.is_unmatched else "runs"
        case FolderType.PLATFORM | FolderType.JOB:
            return ""
        case FolderType.CONTENT:
            return _CONTENT_ICONS.get(Service(folder.key.service), "post")
        case _:
            return "folder"


def why_empty(folder: Folder) -> tuple[str, str]:
    """Why a folder has no records, and what to do or to wait for."""
    if folder.status is Status.PENDING:
        return tr("Not started yet."), tr("Start the run under Runs; its records appear here as they arrive.")
    if not folder.status.is_final:
        return tr("Nothing has arrived yet."), tr("Records appear here as Bright Data delivers them.")
    if folder.error_count:
        return tr("No records, but errors."), tr(
            "See the Errors tab: what Bright Data could not collect, and why."
        )
    said = state(folder)
    return tr("No records."), folder.message or (
        tr("Status: {said_word}.", said_word=said.word) if said else ""
    )


def why_no_match(page: Page, whole: int) -> str:
    """What to say instead of a list in which no record has the words or passes the filters."""
    if page.words and not page.filters:
        return tr("“{words}” is in no text, author, hashtag or address of them.", words=page.words)
    return words.counted(whole, "Nothing of {n} record fits.", "Nothing of {n} records fits.")


def some_of(shown: int, whole: int) -> str:
    """``12 of 340 records``."""
    return words.counted(whole, "{some} of {n} record", "{some} of {n} records", some=words.number(shown))


def more_than(shown: int, whole: int) -> str:
    """``more than 12 of 340 records``, while it is still looked for."""
    return words.counted(
        whole, "more than {some} of {n} record", "more than {some} of {n} records", some=words.number(shown)
    )


def ordering(folder: Folder) -> str:
    """What takes its time after all of them were read."""
    return words.counted(
        folder.content_count, "Putting {n} record in order…", "Putting {n} records in order…"
    )


def looking(folder: Folder) -> str:
    """What takes its time."""
    return words.counted(folder.content_count, "Looking through {n} record…", "Looking through {n} records…")
