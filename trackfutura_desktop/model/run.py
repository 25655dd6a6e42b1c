"""Scraping runs: what the user asks for, and the plan of requests and jobs that comes of it."""

import datetime as dt
from collections.abc import Container, Iterable
from typing import Any, NamedTuple

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Catalogue, Route
from trackfutura_desktop.model.dataset_fields import More
from trackfutura_desktop.model.filling import ignored_by, input_of, limit_of, offer_of, target_of, told_in
from trackfutura_desktop.model.naming import job_name, run_name, short_name, unique
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.refusal import Refused, no_route, nothing_to_do, repeated, too_few
from trackfutura_desktop.model.source import Address, Source, address_key, recognise
from trackfutura_desktop.model.splitting import fits, parts

MOST_POSTS = 1_000
LONGEST_NAME = 120
FIRST_DAY = dt.date(2003, 1, 1)  # older than every platform

_ONE_DAY = dt.timedelta(days=1)


class ServiceOptions(msgspec.Struct, frozen=True):
    """What is asked of one service in the place of what is asked of all; None: as for all."""

    platform: Platform
    service: Service
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    num_of_posts: int | None = None
    more: More = ()  # what its dataset offers beside

    @property
    def place(self) -> tuple[Platform, Service]:
        """The service that is meant."""
        return self.platform, self.service


class RunOptions(msgspec.Struct, frozen=True):
    """What the user asks of a run. Dates are whole days, both included."""

    name: str = ""
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    num_of_posts: int = 10
    auto_create_folders: bool = True
    services: tuple[ServiceOptions, ...] = ()  # one at most for each service
    more: More = ()  # as of one service

    def of(self, platform: Platform, service: Service) -> "RunOptions":
        """What is asked of one service."""
        for own in self.services:
            if own.place == (platform, service):
                asked = (own.start_date, own.end_date, own.num_of_posts)
                names = ("start_date", "end_date", "num_of_posts")
                given = {name: value for name, value in zip(names, asked, strict=True) if value is not None}
                return msgspec.structs.replace(self, services=(), more=own.more, **given)
        return self

    def __post_init__(self) -> None:
        # a moment is a date too in Python, and comparing the two raises
        for field in ("start_date", "end_date"):
            value = getattr(self, field)
            if isinstance(value, dt.datetime):
                msgspec.structs.force_setattr(self, field, value.date())


class RunOptionError(UserError):
    """An option of a run that cannot be meant."""

    def __init__(self, field: str, sentence: str, remedy: str) -> None:
        super().__init__(sentence, remedy)
        self.field = field
        """The attribute of RunOptions at fault, so that a form can point at it."""
        self.place: tuple[Platform, Service] | None = None
        """The service whose own options are at fault; None: those for all."""


class PlannedJob(msgspec.Struct, frozen=True):
    """One source in the run: a folder of the tree."""

    source_id: int | None  # None where an adopted request asked for what is no source here
    name: str
    short_name: str
    url: str
    key: str  # address_key of what the input names (url, user name or words): finds the job for a record


class PlannedRequest(msgspec.Struct, frozen=True):
    """One request to Bright Data, which covers one or more jobs."""

    platform: Platform
    service: Service
    dataset_id: str
    discover_by: str  # empty: collect by URL
    inputs: list[dict[str, Any]]
    limit_per_input: int | None
    jobs: list[PlannedJob]
    max_records: int | None  # None: no upper bound
    max_cost: float | None  # US dollars, an estimate; None: no upper bound
    ignored: tuple[str, ...]  # options the dataset has no field for, in words
    told: More = ()  # what its inputs say beside address, dates and number


class Plan(msgspec.Struct, frozen=True):
    """Everything a run will send, before anything is stored or sent."""

    name: str
    requests: list[PlannedRequest]
    refused: list[Refused]

    @property
    def max_records(self) -> int | None:
        """Most records that can come; None if a request has no upper bound."""
        counts = [request.max_records for request in self.requests]
        return None if None in counts else sum(count or 0 for count in counts)

    @property
    def max_cost(self) -> float | None:
        """Most US dollars it can cost, an estimate; None if a request has no upper bound."""
        costs = [request.max_cost for request in self.requests]
        return None if None in costs else sum(cost or 0.0 for cost in costs)


class _Member(NamedTuple):
    source: Source
    address: Address


class _Group(NamedTuple):
    platform: Platform
    service: Service
    route: Route
    members: list[_Member]


_Key = tuple[Platform, Service, str]
_Taken = dict[tuple[Platform, Service], set[str]]  # names of jobs by service folder


def validate(options: RunOptions, today: dt.date) -> None:
    """Check the options of a run, for all services and for single ones.

    Raises:
        RunOptionError: An option cannot be meant; its ``field`` and ``place`` say which.
    """
    _validate(options, today)
    for own in options.services:
        try:
            _validate(options.of(*own.place), today)
        except RunOptionError as error:
            error.place = own.place
            raise


def _validate_fields(options: RunOptions, catalogue: Catalogue) -> None:
    """A value that a dataset does not take is not left out quietly: the run would be another one."""
    for own in options.services:
        datasets = catalogue.datasets_of(*own.place) if own.more else ()
        offer = offer_of(mode for dataset in datasets for mode in dataset.modes)
        for name, value in own.more:
            if wrong := offer.fault(name, value):
                error = RunOptionError(name, *wrong)
                error.place = own.place
                raise error


def _validate(options: RunOptions, today: dt.date) -> None:
    name = options.name.strip()
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise RunOptionError(
            "name",
            tr("The name of the run cannot be used."),
            tr("Use one line of at most {longest_name} characters.", longest_name=LONGEST_NAME),
        )
    if not 1 <= options.num_of_posts <= MOST_POSTS:
        raise RunOptionError(
            "num_of_posts",
            tr(
                "{num_of_posts:,} posts for every source cannot be collected.",
                num_of_posts=options.num_of_posts,
            ),
            tr("Choose a number from 1 to {most_posts:,}.", most_posts=MOST_POSTS),
        )
    _validate_days(options, today)


def _validate_days(options: RunOptions, today: dt.date) -> None:
    # the user's day may be ahead of ours by one
    latest = today + _ONE_DAY
    for field, day in (
        ("start_date", options.start_date),
        ("end_date", options.end_date),
    ):
        if day is None:
            continue
        if day > latest:
            raise RunOptionError(
                field,
                tr("The start date {day} is in the future.", day=day)
                if field == "start_date"
                else tr("The end date {day} is in the future.", day=day),
                tr("Leave the start date empty or choose a day up to today.")
                if field == "start_date"
                else tr("Leave the end date empty or choose a day up to today."),
            )
        if day < FIRST_DAY:
            raise RunOptionError(
                field,
                tr("The start date {day} is too long ago.", day=day)
                if field == "start_date"
                else tr("The end date {day} is too long ago.", day=day),
                tr("Choose a day from {first_day} on.", first_day=FIRST_DAY),
            )
    if options.start_date and options.end_date and options.start_date > options.end_date:
        raise RunOptionError(
            "end_date",
            tr(
                "The end date {end_date} is before the start date {start_date}.",
                end_date=options.end_date,
                start_date=options.start_date,
            ),
            tr("Exchange the dates."),
        )


def plan(
    sources: Iterable[Source],
    options: RunOptions,
    catalogue: Catalogue,
    now: dt.datetime,
    existing_names: Container[str] = (),
) -> Plan:
    """Work out the requests and jobs of a run; nothing is stored or sent.

    Args:
        sources: What to collect.
        options: How much of it.
        catalogue: The datasets.
        now: The user's wall clock.
        existing_names: Names that runs of the project have already.

    Raises:
        RunOptionError: An option cannot be meant.
        UserError: No source is left that can be collected.
    """
    validate(options, now.date())
    _validate_fields(options, catalogue)
    groups, refused = _grouped(sources, catalogue)
    taken: _Taken = {}
    requests = []
    for group in groups:
        dataset = group.route.dataset
        if len(group.members) < dataset.minimum_inputs:
            refused += [too_few(member.source, dataset) for member in group.members]
        else:
            asked = options.of(group.platform, group.service)
            for members in parts(group.members, dataset.maximum_inputs):
                requests += _requests(group._replace(members=list(members)), asked, taken)
    if not requests:
        raise nothing_to_do(refused)
    name = options.name.strip()
    return Plan(
        name=unique(name, existing_names) if name else run_name(now, existing_names),
        requests=requests,
        refused=refused,
    )


def _grouped(sources: Iterable[Source], catalogue: Catalogue) -> tuple[list[_Group], list[Refused]]:
    groups: dict[tuple[Platform, Service, str, str], _Group] = {}
    refused: list[Refused] = []
    first: dict[_Key, Source] = {}
    for source in sources:
        try:
            address = recognise(source.url, source.platform)
        except UserError as error:
            refused.append(Refused(source, error.sentence, error.remedy))
            continue
        service = address.service if source.service is Service.UNKNOWN else source.service
        route = catalogue.route(address.platform, service, address.kind)
        if route is None:
            refused.append(no_route(source, address, service, catalogue))
            continue
        key = (address.platform, service, address.key)
        if key in first:
            refused.append(repeated(source, first[key]))
            continue
        first[key] = source
        place = (address.platform, service, route.dataset.id, route.mode.discover_by)
        group = groups.setdefault(place, _Group(address.platform, service, route, []))
        group.members.append(_Member(source, address))
    return list(groups.values()), refused


def _requests(group: _Group, options: RunOptions, taken: _Taken) -> list[PlannedRequest]:
    """One request, or several where Bright Data takes no body as large as that of one."""
    start, end, posts = options.start_date, options.end_date, options.num_of_posts
    mode, more = group.route.mode, dict(options.more)
    inputs = [input_of(mode, each.address, posts, start, end, more) for each in group.members]
    if fits(inputs):
        return [_request(group, options, inputs, taken)]
    halves = parts(group.members, -(-len(inputs) // 2))
    return [each for half in halves for each in _requests(group._replace(members=list(half)), options, taken)]


def _request(
    group: _Group, options: RunOptions, inputs: list[dict[str, Any]], taken: _Taken
) -> PlannedRequest:
    dataset, mode = group.route
    more = dict(options.more)
    limit = limit_of(mode, options.num_of_posts, more)
    most = None if limit.records is None else limit.records * len(inputs)
    return PlannedRequest(
        platform=group.platform,
        service=group.service,
        dataset_id=dataset.id,
        discover_by=mode.discover_by,
        inputs=inputs,
        limit_per_input=limit.records if limit.in_request else None,
        jobs=[
            _job(member, group, target_of(mode, sent), taken)
            for member, sent in zip(group.members, inputs, strict=True)
        ],
        max_records=most,
        max_cost=None if most is None else most * dataset.price_per_1000 / 1_000,
        ignored=ignored_by(mode, options.start_date, options.end_date, more),
        told=told_in(mode, more),
    )


def _job(member: _Member, group: _Group, target: str, taken: _Taken) -> PlannedJob:
    """A job; two of one service folder never have the same name (a company and a school could)."""
    source, address = member
    beside = taken.setdefault((group.platform, group.service), set())
    full = unique(job_name(address), beside)
    short = unique(short_name(address), beside)
    beside |= {full, short}
    return PlannedJob(
        source_id=source.id, name=full, short_name=short, url=address.url, key=address_key(target)
    )
