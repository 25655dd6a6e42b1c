"""Charts as plain data: titles, bars and the words for each, made from the sums that the database gave."""

import datetime as dt
import unicodedata
from typing import NamedTuple

from PySide6.QtCore import QDate

from trackfutura_desktop.language import tr
from trackfutura_desktop.model import chart
from trackfutura_desktop.model.chart import Bar, Unit
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.charts import (
    Account,
    Accounts,
    Completeness,
    DayCount,
    JobCount,
    Kinds,
    OverTime,
    Top,
)
from trackfutura_desktop.store.filters import Between, Filter, OneOf
from trackfutura_desktop.store.listing import ContentRow
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import folder_words, qt_texts, words

_BY = {
    Unit.DAY: tr("by day"),
    Unit.WEEK: tr("by week"),
    Unit.MONTH: tr("by month"),
    Unit.YEAR: tr("by year"),
}
TIME, JOBS, ACCOUNTS, TOP = "time", "jobs", "accounts", "top"
NAMES = (TIME, JOBS, ACCOUNTS, TOP)

_LONGEST_TEXT = 200

Target = tuple[Filter, ...] | FolderKey | int | None
"""What a bar leads to: filters of the list, a folder, the record with an id, or nothing."""


class Part(NamedTuple):
    """A piece of a bar: how much, and the platform or the tone of the theme that colours it."""

    amount: int
    colour: str


class Mark(NamedTuple):
    """A bar: what stands at it, the whole of it in words, and where it leads."""

    label: str
    said: str
    parts: tuple[Part, ...]
    value: str = ""
    target: Target = None

    @property
    def amount(self) -> int:
        """The whole bar."""
        return sum(part.amount for part in self.parts)


class Legend(NamedTuple):
    """What a colour means."""

    name: str
    colour: str


class Chart(NamedTuple):
    """All that is painted. With ``is_columns`` the bars stand side by side, else they lie in rows.

    Without marks ``empty`` stands in their place.
    """

    name: str
    title: str
    caption: str = ""
    marks: tuple[Mark, ...] = ()
    legend: tuple[Legend, ...] = ()
    empty: str = ""
    is_columns: bool = False

    @property
    def most(self) -> int:
        """The amount of the largest bar."""
        return max((mark.amount for mark in self.marks), default=0)

    def in_words(self) -> str:
        """The chart for those who cannot see it."""
        lines = [self.caption, *(mark.said.replace("\n", ", ") for mark in self.marks)]
        return ". ".join(line for line in lines if line) or self.empty


def of_time(found: OverTime) -> Chart:
    """How many records were published when, by platform."""
    title = tr("Posts over time") if found.kinds.are_posts else tr("Records over time")
    dated = [(day, each) for each in found.days if (day := _date(each)) is not None]
    undated = sum(each.records for each in found.days) - sum(each.records for _, each in dated)
    without = tr("{records} without a date", records=words.counted(undated, "record")) if undated else ""
    if not dated:
        return Chart(TIME, title, empty=without or tr("Nothing to count yet."), is_columns=True)
    first, last = min(day for day, _ in dated), max(day for day, _ in dated)
    unit = chart.unit_for(first, last)
    counts: dict[dt.date, dict[str, int]] = {}
    for day, each in dated:
        own = counts.setdefault(chart.start_of(day, unit), {})
        own[each.platform] = own.get(each.platform, 0) + each.records
    platforms = _in_order(dated)
    caption = [
        tr("{first} to {last}", first=_day(first), last=_day(last)) if last > first else _day(first),
        _BY[unit],
        without,
    ]
    return Chart(
        TIME,
        title,
        " · ".join(part for part in caption if part),
        tuple(
            _column(bar, unit, counts.get(bar.first, {}), platforms, found.kinds)
            for bar in chart.bars(first, last, unit)
        ),
        tuple(Legend(folder_words.platform_label(each), each) for each in platforms),
        is_columns=True,
    )


def of_accounts(found: Accounts) -> Chart:
    """Which accounts got the most likes, comments and shares."""
    shown = len(found.leading)
    of_all = tr(
        "the first {shown} of {accounts}", shown=shown, accounts=words.counted(found.total, "account")
    )
    caption = tr("Likes, comments and shares") + (f" · {of_all}" if found.total > shown else "")
    platforms = tuple(dict.fromkeys(each.platform for each in found.leading))
    marks = tuple(_account(each, found.kinds, is_mixed=found.is_mixed) for each in found.leading)
    legend = tuple(Legend(folder_words.platform_label(each), each) for each in platforms)
    empty = tr("No likes, comments and shares are known.")
    return Chart(ACCOUNTS, tr("Engagement by account"), caption if marks else "", marks, legend, empty)


def of_top(found: Top) -> Chart:
    """The records with the most likes, comments and shares."""
    marks = tuple(_ranked(place, each) for place, each in enumerate(found.records, 1))
    platforms = tuple(dict.fromkeys(each.platform for each in found.records))
    legend = tuple(Legend(folder_words.platform_label(each), each) for each in platforms)
    empty = tr("No likes, comments and shares are known.")
    return Chart(
        TOP,
        tr("Top posts") if found.kinds.are_posts else tr("Top records"),
        tr("By likes, comments and shares") if marks else "",
        marks,
        legend,
        empty,
    )


def of_jobs(found: Completeness) -> Chart:
    """What became of the inputs, and of each one."""
    parts = (
        (found.with_records, tr("with records")),
        (found.with_errors, tr("with errors only")),
        (found.missing, tr("missing")),
        (found.waiting, tr("not ready yet")),
    )
    sums = " + ".join(f"{words.number(count)} {name}" for count, name in parts if count)
    caption = f"{words.counted(found.inputs, 'input')} = {sums}" if found.inputs else ""
    if found.ready < found.inputs:
        caption += tr(
            " · {ready} of {inputs} ready", ready=words.number(found.ready), inputs=words.number(found.inputs)
        )
    if found.inputs > len(found.jobs):
        caption += tr(" · {jobs} shown, what is not well first", jobs=words.number(len(found.jobs)))
    marks = tuple(_job(each) for each in found.jobs)
    legend = (Legend(tr("Records"), "accent"), Legend(tr("Errors"), "bad"))
    return Chart(JOBS, tr("Completeness"), caption, marks, legend, tr("No source was asked for here."))


def clean(text: str) -> str:
    """Text of strangers in one line, without what no picture can hold."""
    shown = words.one_line(text[:_LONGEST_TEXT])
    return "".join(each for each in shown if unicodedata.category(each) not in ("Cc", "Cs", "Cn"))


def _date(count: DayCount) -> dt.date | None:
    return None if count.day is None else chart.day_of(count.day)


def _in_order(dated: list[tuple[dt.date, DayCount]]) -> list[str]:
    """The platforms, in the order of their list: the same platform keeps its place in every chart."""
    present = {each.platform for _, each in dated}
    known = [each.value for each in Platform if each.value in present]
    return [*known, *sorted(present - set(known))]


def _column(bar: Bar, unit: Unit, counts: dict[str, int], platforms: list[str], kinds: Kinds) -> Mark:
    period = _period(bar, unit)
    total = sum(counts.values())
    lines = [f"{period}: {words.number(total)}"]
    if len(platforms) > 1:
        named = [(folder_words.platform_label(each), counts[each]) for each in platforms if each in counts]
        lines += [f"{name}: {words.number(count)}" for name, count in named]
    parts = tuple(Part(counts[each], each) for each in platforms if each in counts)
    target = (Between("published_at", *chart.bounds(bar)), *_of_kinds(kinds)) if total else None
    return Mark(_label(bar, unit), "\n".join(lines), parts, words.number(total), target)


def _account(each: Account, kinds: Kinds, *, is_mixed: bool) -> Mark:
    total = each.likes + each.comments + each.shares
    name = clean(each.author) or tr("No name")
    lines = [
        f"{name} ({folder_words.platform_label(each.platform)}): {words.number(total)}",
        _reactions(each.likes, each.comments, each.shares),
        words.counted(each.records, "from {n} record", "from {n} records"),
    ]
    platform = (OneOf("platform", (each.platform,)),) if is_mixed else ()
    target = (OneOf("author", (each.author,)), *platform, *_of_kinds(kinds))
    return Mark(name, "\n".join(lines), (Part(total, each.platform),), words.number(total), target)


def _reactions(likes: int | None, comments: int | None, shares: int | None) -> str:
    known = (
        None if likes is None else words.counted(likes, "like"),
        None if comments is None else words.counted(comments, "comment"),
        None if shares is None else words.counted(shares, "share"),
    )
    return ", ".join(each for each in known if each is not None)


def _ranked(place: int, record: ContentRow) -> Mark:
    total = sum(each or 0 for each in (record.likes, record.comments, record.shares))
    author, text = clean(record.author), clean(record.text)
    name = text or author or tr("No text")
    lines = [
        f"{place}. {name}",
        " · ".join(part for part in (author, words.moment(record.published_at)) if part),
        _reactions(record.likes, record.comments, record.shares),
    ]
    label = f"{place}.  {name}"
    return Mark(label, "\n".join(lines), (Part(total, record.platform),), words.number(total), record.id)


def _job(job: JobCount) -> Mark:
    name = clean(job.short_name)
    if not job.content_count and not job.error_count:
        value = tr("missing") if job.status.is_final else words.state(job.status).word
    else:
        errors = f" · {words.counted(job.error_count, 'error')}" if job.error_count else ""
        value = f"{words.counted(job.content_count, 'record')}{errors}"
        if job.status is not Status.COMPLETED:
            value += f" · {words.state(job.status).word}"
    said = f"{clean(job.name)}: {value}"
    parts = (Part(job.content_count, "accent"), Part(job.error_count, "bad"))
    key = FolderKey(job.run_id, job.platform, job.service, job.id)
    return Mark(name, said, tuple(part for part in parts if part.amount), value, key)


def _of_kinds(kinds: Kinds) -> tuple[Filter, ...]:
    """The filter that leaves in the list what was counted."""
    return (OneOf("kind", kinds.names),) if kinds.is_part else ()


def _day(day: dt.date) -> str:
    return qt_texts.locale().toString(QDate(day.year, day.month, day.day), words.date_format())


def _label(bar: Bar, unit: Unit) -> str:
    day = QDate(bar.first.year, bar.first.month, bar.first.day)
    form = {Unit.MONTH: "MMM yyyy", Unit.YEAR: "yyyy"}.get(unit, words.day_format())
    return qt_texts.locale().toString(day, form)


def _period(bar: Bar, unit: Unit) -> str:
    if unit is Unit.WEEK:
        return tr("{first} to {last}", first=_day(bar.first), last=_day(bar.last))
    return _day(bar.first) if unit is Unit.DAY else _label(bar, unit)
