"""From an order's input to its records: content, and among it what went wrong."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from random import Random

import msgspec

from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.simulator import outcomes
from trackfutura_desktop.simulator.addresses import belongs, is_address, target
from trackfutura_desktop.simulator.catalogue import FEEDS
from trackfutura_desktop.simulator.options import Options
from trackfutura_desktop.simulator.orders import Input, Order, day, input_address
from trackfutura_desktop.simulator.records import MAKERS, PAGES, Record
from trackfutura_desktop.simulator.world import Item, World, dice, iso

_COUNTS = ("num_of_posts", "num_of_comments", "limit", "comment_limit")
_MISHAP_SHARE = 0.4
_MISHAP_MINIMUM = 5
_PAGE_FAULTS = ("dead_page", "timeout", "crawl_failed", "blocked")
_NAMED = frozenset({"url", "user_name"})


class Harvest(msgspec.Struct):
    """The records of one input, by what they are."""

    content: list[Record] = []
    errors: list[Record] = []
    warnings: list[Record] = []


def world(options: Options, now: datetime) -> World:
    """The world as it is on the day of the options, else today. Its present is the last midnight (UTC)."""
    today = day(options.today) or now
    midnight = today.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC)
    return World(options.seed, midnight, options.media_base)


def gather(order: Order, given: Input, place: World, generation: int, options: Options) -> Harvest:
    """All records of one input. The same seed, day, input and generation give the same ones."""
    address = input_address(order.mode, given)
    platform = order.dataset.platform
    lot = dice(options.seed, order.dataset.id, address, "luck")
    stamp = iso(place.now + timedelta(minutes=generation, seconds=lot.randint(0, 59)))
    echo = dict.fromkeys(order.mode.optional, "") | given
    code = outcomes.code_for(address)
    if not code and is_address(address) and not belongs(platform, address):
        code = "bad_input"
    if code:
        return Harvest(errors=[outcomes.error(code, stamp, echo)])
    harvest = Harvest()
    items = list(_items(order, given, address, place, generation, options))
    if order.mode.many and options.dirt and len(items) >= _MISHAP_MINIMUM and lot.random() < _MISHAP_SHARE:
        lost = items.pop(lot.randrange(len(items)))
        page = _page(order, lost)
        fault = lot.choice(_PAGE_FAULTS)
        harvest.errors.append(
            outcomes.error(fault, stamp, {"url": page}, echo) if page else outcomes.error(fault, stamp, echo)
        )
    if "warn" in address.lower() or (options.dirt and order.mode.many and lot.random() < _MISHAP_SHARE):
        harvest.warnings.append(outcomes.warning(lot.choice(tuple(outcomes.WARNING_TEXTS)), stamp, echo))
    harvest.content = [_record(order, item, echo, stamp, options) for item in items]
    return harvest


def _page(order: Order, item: Item) -> str:
    """Address of the page that discovery found; empty where records are not discovered pages."""
    builder = PAGES.get((order.dataset.platform, order.dataset.entity))
    return builder(item) if builder and order.discover_by else ""


def _items(
    order: Order, given: Input, address: str, place: World, generation: int, options: Options
) -> Iterator[Item]:
    platform, entity = order.dataset.platform, order.dataset.entity
    source = target(platform, address)
    if "empty" in address.lower():
        return iter(())
    if order.mode.required[0] not in _NAMED:
        source = msgspec.structs.replace(source, crowd=True)
    if not order.mode.many:
        # An account where a post is expected: what happens to a discovery input without type=discover_new.
        if entity in FEEDS and not source.code:
            return iter(())
        return iter([place.single(platform, entity, source, address, generation)])
    start, end = day(given.get("start_date")), day(given.get("end_date"), last=True)
    if entity is Entity.COMMENT:
        parent = place.single(platform, Entity.POST, source, address, generation)
        found = _between(place.comments(parent), start, end)
    else:
        found = place.feed(platform, entity, source, start, end, generation)
    unwanted = given.get("posts_to_not_include")
    if isinstance(unwanted, list) and unwanted:
        found = (item for item in found if item.id not in map(str, unwanted))
    return islice(found, _count(order, given, options))


def _between(found: Iterator[Item], start: datetime | None, end: datetime | None) -> Iterator[Item]:
    """Comments of a period, out of the oldest thousand: the stream itself never ends."""
    for item in islice(found, 1000):
        if (start is None or item.date >= start) and (end is None or item.date < end):
            yield item


def _count(order: Order, given: Input, options: Options) -> int:
    asked = [int(str(given[name])) for name in _COUNTS if given.get(name)]
    if order.limit_per_input is not None:
        asked.append(order.limit_per_input)
    return min(asked, default=options.posts_per_input)


def _record(order: Order, item: Item, echo: Input, stamp: str, options: Options) -> Record:
    dataset = order.dataset
    record = MAKERS[dataset.platform, dataset.entity](item)
    outcomes.soil(record, dataset.platform, options.dirt, item.dice)
    record["timestamp"] = stamp
    page = _page(order, item)
    record["input"] = {"url": page} if page else echo
    if order.discover_by:
        record["discovery_input"] = echo
    if page and (dataset.platform is Platform.TIKTOK or dataset.entity is Entity.JOB):
        record["input"] = {"url": page, "discovery_input": echo}
    return _only(record, order.output_fields) if order.output_fields else record


def _only(record: Record, fields: tuple[str, ...]) -> Record:
    """The fields that custom_output_fields names; ``a.b`` keeps b of the object a."""
    kept: Record = {}
    for field in fields:
        name, _, inner = field.partition(".")
        value = record.get(name)
        if inner and isinstance(value, dict):
            known = kept.setdefault(name, {})
            if isinstance(known, dict) and inner in value:
                known[inner] = value[inner]
        elif name in record:
            kept[name] = value
    return kept


def shuffled(lines: list[bytes], lot: Random) -> list[bytes]:
    """The lines in the order of a delivery, which is none."""
    mixed = list(lines)
    lot.shuffle(mixed)
    return mixed
