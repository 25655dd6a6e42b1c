"""Numbers, dates and states as people read them, in the locale of the user."""

import html
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QDate, QDateTime, QLocale

from trackfutura_desktop.language import plural, tr
from trackfutura_desktop.model.platform import Entity, Service
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.ui.qt_texts import locale

NOTHING = "–"  # noqa: RUF001 - the dash for a value that a record does not have


class State(NamedTuple):
    """A status for people: the tone of its dot (a colour of the theme) and its word."""

    tone: str
    word: str


_STATES = {
    Status.PENDING: State("muted", tr("waiting")),
    Status.PROCESSING: State("accent", tr("collecting")),
    Status.COMPLETED: State("good", tr("complete")),
    Status.FAILED: State("bad", tr("failed")),
    Status.CANCELLED: State("muted", tr("cancelled")),
}

PAUSED = State("warning", tr("paused"))  # sends no further request until the user lets it go on
STALLED = State("warning", tr("stalled"))  # under way, and silent for far longer than usual
HELD = State("warning", tr("held"))  # a run that the monthly limit keeps from being sent

_KINDS = {
    Entity.POST.value: tr("Post"),
    Entity.REEL.value: tr("Reel"),
    Entity.COMMENT.value: tr("Comment"),
    Entity.PROFILE.value: tr("Profile"),
    Entity.VIDEO.value: tr("Video"),
    Entity.CHANNEL.value: tr("Channel"),
    Entity.COMPANY.value: tr("Company"),
    Entity.JOB.value: tr("Job"),
    Entity.UNKNOWN.value: tr("Unknown"),
}

_EVENT_STATES = {
    EventStatus.PENDING: State("muted", tr("waiting")),
    EventStatus.PROCESSING: State("accent", tr("being stored")),
    EventStatus.PROCESSED: State("good", tr("stored")),
    EventStatus.JSON_ERROR: State("bad", tr("not readable")),
    EventStatus.TEST_WEBHOOK: State("muted", tr("test")),
    EventStatus.TEST_PROCESSED: State("good", tr("test received")),
    EventStatus.FILE_URL_ERROR: State("bad", tr("file not fetched")),
    EventStatus.PROCESSING_ERROR: State("bad", tr("not stored")),
    EventStatus.ERROR: State("bad", tr("error")),
}


def state(status: Status) -> State:
    """The dot and the word of a run, a request or a job."""
    return _STATES[status]


def run_state(status: Status, *, is_held: bool, is_paused: bool, is_stalled: bool) -> State:
    """The dot and the word of a run, wherever it is shown; what has ended is neither paused nor stalled."""
    if is_held:  # also a failed run that is to be sent again
        return HELD
    if not status.is_final and (is_paused or is_stalled):
        return PAUSED if is_paused else STALLED
    return state(status)


def event_state(status: EventStatus) -> State:
    """The dot and the word of a delivery."""
    return _EVENT_STATES[status]


def number(value: int | None) -> str:
    """A whole number with thousands separators; a dash for what is not known."""
    return NOTHING if value is None else locale().toString(value)


def counted(count: int, one: str, many: str = "", **values: object) -> str:
    """``1 record``, ``1,204 records``; ``many`` where an s is not enough. See `language.plural`."""
    return plural(count, one, many, shown=number(count), **values)


def money(dollars: float) -> str:
    """An amount in US dollars, the currency of Bright Data's prices."""
    return locale().toCurrencyString(float(dollars), "$", 2)  # Qt writes whole numbers without cents


def around_money() -> tuple[str, str]:
    """What stands before and after the figures of `money`."""
    before, _, after = money(0).partition(locale().toString(0.0, "f", 2))
    return before, after


def headed(text: str) -> str:
    """The text with a capital at its beginning; nothing else of it is changed."""
    return text[:1].upper() + text[1:]


def kind(word: str) -> str:
    """What a record is, as a title; a word that nobody knows as it is."""
    return _KINDS.get(word) or headed(word)


def state_samples() -> list[str]:
    """The states of runs and jobs as they stand beside their dot, for the width of a column."""
    states = (*_STATES.values(), PAUSED, STALLED, HELD)
    return [dotted(each.word) for each in states]


def dotted(word: str) -> str:
    """As wide as a word with its dot."""
    return f"●  {word}"


def service_samples() -> list[str]:
    """The services, for the width of a column."""
    return [each.label for each in Service]


def size(count: int) -> str:
    """A size in bytes as ``812 B`` or ``1.4 MB``."""
    return locale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def moment(milliseconds: int | None) -> str:
    """Date and minute in the user's zone, from ms since 1970 UTC; a dash for None."""
    if milliseconds is None:
        return NOTHING
    local = QDateTime.fromMSecsSinceEpoch(milliseconds)
    time = locale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return _at(locale().toString(local.date(), date_format()), time)


def clock_time(milliseconds: int | None) -> str:
    """The minute in the user's zone; with the day if that is not today; a dash for None."""
    if milliseconds is None:
        return NOTHING
    local = QDateTime.fromMSecsSinceEpoch(milliseconds)
    if local.date() != QDate.currentDate():
        return moment_short(milliseconds)
    return locale().toString(local.time(), QLocale.FormatType.ShortFormat)


def clock(milliseconds: int) -> str:
    """How long something lasts, as ``2:13`` or ``1:02:13``; less than nothing is nothing."""
    minutes, seconds = divmod(max(0, milliseconds) // 1_000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def moment_short(milliseconds: int | None) -> str:
    """For a row: day and minute in this year, the full date in any other; a dash for None."""
    if milliseconds is None:
        return NOTHING
    local = QDateTime.fromMSecsSinceEpoch(milliseconds)
    if local.date().year() != QDate.currentDate().year():
        return locale().toString(local.date(), date_format())
    time = locale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return _at(locale().toString(local.date(), day_format()), time)


def moment_exact(milliseconds: int | None) -> str:
    """As `moment`, with seconds."""
    if milliseconds is None:
        return NOTHING
    local = QDateTime.fromMSecsSinceEpoch(milliseconds)
    return _at(locale().toString(local.date(), date_format()), clock_exact(milliseconds))


def clock_exact(milliseconds: int) -> str:
    """The time of the day alone, with seconds."""
    return QDateTime.fromMSecsSinceEpoch(milliseconds).time().toString("HH:mm:ss")


def day(milliseconds: int | None) -> str:
    """The date alone."""
    if milliseconds is None:
        return NOTHING
    return locale().toString(QDateTime.fromMSecsSinceEpoch(milliseconds).date(), date_format())


def file_day(milliseconds: int) -> str:
    """The date as it stands in the name of a file, so that names are in the order of their days."""
    return QDateTime.fromMSecsSinceEpoch(milliseconds).date().toString("yyyy-MM-dd")


def _at(date: str, time: str) -> str:
    return tr("{date}, {time}", date=date, time=time)


def one_line(text: str) -> str:
    """Text without line breaks, for a row."""
    return " ".join(text.split())


def tip(text: str) -> str:
    """A tool tip that shows ``text`` as it is: Qt would read a stranger's text as rich text."""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


@cache
def date_format() -> str:
    """The locale's own order of day, month and year, with the short name of the month."""
    full = locale().dateFormat(QLocale.FormatType.LongFormat)
    without_weekday = full.replace("dddd", "").strip(" ,.")
    return without_weekday.replace("MMMM", "MMM")


@cache
def day_format() -> str:
    """The same without the year."""
    return date_format().replace("yyyy", "").strip(" ,./年")


def units(text: str) -> int:
    """How long Qt takes a text to be: an emoji counts twice there, once in Python."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def beginning(text: str, length: int) -> str:
    """As much of a text as Qt takes for its first ``length`` letters."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * length].decode("utf-16-le", "surrogatepass")
