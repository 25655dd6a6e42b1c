"""What collecting costs: an estimate throughout, since no answer of Bright Data holds a price.

Bright Data bills the records that it delivers; error records are free. Amounts are US dollars.
"""

import csv
import datetime as dt
import io
from collections.abc import Iterable
from typing import Any, NamedTuple

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import USUAL_PRICE, Catalogue, Fill, Mode
from trackfutura_desktop.model.platform import Platform, Service

_ROUNDING = 1e-9  # sums of fractions of a cent must not pass a limit that they just reach


class Terms(NamedTuple):
    """What a request may cost: the price of 1,000 records and the most records it can bring.

    ``most`` is None where nothing bounds it.
    """

    price_per_1000: float
    most: int | None

    @property
    def bound(self) -> float | None:
        """The most it can cost; None if it has no upper bound."""
        return None if self.most is None else cost(self.most, self.price_per_1000)


class UnderWay(NamedTuple):
    """A request that was sent and has not ended, with the records that it has brought so far."""

    terms: Terms
    records: int

    @property
    def committed(self) -> float:
        """What it has cost or may yet cost; without a bound, what it has cost so far."""
        most = max(self.records, self.terms.most or 0)
        return cost(most, self.terms.price_per_1000)


class Hold(msgspec.Struct, frozen=True):
    """Why a run is not sent: the month's limit, and what counts against it.

    ``wanted`` is the most that the run itself may cost, None if it has no upper bound.
    """

    monthly_limit: float
    spent: float
    under_way: float
    wanted: float | None


class Line(msgspec.Struct, frozen=True):
    """What one source cost in one run and one month, ``2026-11``."""

    month: str
    run_id: int
    run_name: str
    source_name: str
    platform: Platform
    service: Service
    url: str
    records: int
    cost: float


class Group(NamedTuple):
    """A month or a run with its lines, and their sums."""

    key: str
    title: str
    lines: list[Line]

    @property
    def records(self) -> int:
        """All records that were delivered."""
        return sum(line.records for line in self.lines)

    @property
    def cost(self) -> float:
        """What they cost."""
        return sum(line.cost for line in self.lines)


class RunHeld(UserError):
    """The run was not sent because of the monthly limit; nothing was spent."""

    def __init__(self, run_id: int, hold: Hold) -> None:
        super().__init__(
            tr("The run was not sent: {hold}", hold=reason(hold)),
            tr("Send it anyway or change the monthly limit; both can be done at the run."),
        )
        self.run_id = run_id
        self.hold = hold


def cost(records: int, price_per_1000: float) -> float:
    """What records cost."""
    return records * price_per_1000 / 1_000


def terms_of(
    catalogue: Catalogue,
    dataset_id: str,
    discover_by: str,
    inputs: list[dict[str, Any]],
    limit_per_input: int | None,
) -> Terms:
    """What a request may cost at the catalogue's prices."""
    dataset = catalogue.by_id(dataset_id)
    if dataset is None:
        return Terms(USUAL_PRICE, None if limit_per_input is None else limit_per_input * len(inputs))
    mode = next((each for each in dataset.modes if each.discover_by == discover_by), None)
    return Terms(dataset.price_per_1000, _most(mode, inputs, limit_per_input))


def held(limit: float, spent: float, under_way: Iterable[UnderWay], wanted: Iterable[Terms]) -> Hold | None:
    """Whether a run has to wait.

    Args:
        limit: Of the month; 0 is none.
        spent: In this month, for requests that have ended.
        under_way: What was sent and has not ended, of whichever month.
        wanted: The requests that would be sent.
    """
    if not limit:
        return None
    bounds = [terms.bound for terms in wanted]
    most = None if None in bounds else sum(bound or 0.0 for bound in bounds)
    committed = sum(each.committed for each in under_way)
    if most is not None and spent + committed + most <= limit + _ROUNDING:
        return None
    return Hold(limit, spent, committed, most)


def forecast(hold: Hold) -> str:
    """The sentence that says before a run is made that it will be held, and what that means."""
    return tr(
        "If you start this run it is created and held, not sent: {hold} You can send it anyway at the run.",
        hold=reason(hold),
    )


def reason(hold: Hold) -> str:
    """The sentence that says why a run is held."""
    limit = tr("the monthly limit is {monthly_limit}", monthly_limit=_money(hold.monthly_limit))
    used = tr(
        "{spent} is spent this month and {under_way} may be under way",
        spent=_money(hold.spent),
        under_way=_money(hold.under_way),
    )
    if hold.wanted is None:
        return tr("{limit}, and nothing bounds how many records this run can bring (estimate).", limit=limit)
    return tr(
        "{limit}, {used}; this run may cost {wanted} more (estimate).",
        limit=limit,
        used=used,
        wanted=_money(hold.wanted),
    )


def month_start(now: int) -> int:
    """When the month began in which ``now`` lies, in the zone of this computer; both in ms since 1970 UTC."""
    local = dt.datetime.fromtimestamp(now / 1_000, tz=dt.UTC).astimezone()
    first = local.replace(day=1, hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return int(first.astimezone().timestamp() * 1_000)


def by_month(lines: Iterable[Line]) -> list[Group]:
    """The months, newest first."""
    months: dict[str, list[Line]] = {}
    for line in lines:
        months.setdefault(line.month, []).append(line)
    return [Group(month, month, months[month]) for month in sorted(months, reverse=True)]


def by_run(lines: Iterable[Line]) -> list[Group]:
    """The runs, newest first, each with its dearest sources first."""
    runs: dict[int, list[Line]] = {}
    for line in lines:
        runs.setdefault(line.run_id, []).append(line)
    return [
        Group(str(run_id), found[0].run_name, sorted(found, key=lambda line: (-line.cost, line.source_name)))
        for run_id, found in sorted(runs.items(), reverse=True)
    ]


def by_source(lines: Iterable[Line]) -> list[Group]:
    """The sources over all runs and months, the dearest first."""
    sources: dict[tuple[Platform, Service, str], list[Line]] = {}
    for line in lines:
        sources.setdefault((line.platform, line.service, line.url), []).append(line)
    groups = [Group("\n".join(key), found[0].source_name, found) for key, found in sources.items()]
    return sorted(groups, key=lambda group: (-group.cost, group.title))


def as_csv(lines: Iterable[Line]) -> str:
    """The lines as CSV with a head. What a spreadsheet would take for a formula begins with an apostrophe."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(
        ["month", "run", "platform", "service", "source", "url", "records", "cost in USD (estimate)"]
    )
    for line in lines:
        texts = [line.month, line.run_name, line.platform, line.service, line.source_name, line.url]
        writer.writerow([*map(_unarmed, texts), line.records, f"{line.cost:.6f}"])
    return written.getvalue()


def _unarmed(text: str) -> str:
    return f"'{text}" if text.lstrip("' \t\r\n").startswith(("=", "+", "-", "@")) else text


def _most(mode: Mode | None, inputs: list[dict[str, Any]], limit_per_input: int | None) -> int | None:
    if mode is not None and mode.records == "one":
        return len(inputs)
    if limit_per_input is not None:
        return limit_per_input * len(inputs)
    field = mode.input_for(Fill.COUNT) if mode is not None else None
    if mode is None or field is None or any(mode.goes_beyond(each) for each in inputs):
        return None
    counts = [each.get(field.name) for each in inputs]
    known = [count for count in counts if isinstance(count, int)]
    return sum(known) if len(known) == len(counts) else None


def _money(dollars: float) -> str:
    return f"${dollars:,.2f}"
