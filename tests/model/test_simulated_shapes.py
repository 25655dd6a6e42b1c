"""Everything the simulator can produce is recognised and mapped, in every form of delivery."""

from datetime import UTC, datetime
from itertools import islice
from typing import Any

import msgspec
import pytest

from mapped import to_content
from trackfutura_desktop.model.body import inflate, records
from trackfutura_desktop.model.detect import detect, entity_of
from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.record import Content
from trackfutura_desktop.simulator.addresses import Target
from trackfutura_desktop.simulator.formats import compress, encode
from trackfutura_desktop.simulator.records import MAKERS
from trackfutura_desktop.simulator.world import Item, World

PAIRS = list(MAKERS)
SIMILAR = {Entity.POST, Entity.REEL}
ACCOUNTS = {Entity.PROFILE, Entity.CHANNEL, Entity.COMPANY}


def items(platform: Platform, entity: Entity) -> list[Item]:
    place = World(7, datetime(2026, 3, 9, tzinfo=UTC))
    source = Target(handle="northwind.studio")
    if entity is Entity.COMMENT:
        post = place.single(platform, Entity.POST, source, "", 0)
        return list(islice(place.comments(post), 12))
    if entity in ACCOUNTS:
        return [place.single(platform, entity, Target(handle=f"northwind{n}"), "", 0) for n in range(12)]
    return list(islice(place.feed(platform, entity, source, None, None, 0), 12))


def produced(platform: Platform, entity: Entity) -> list[dict[str, Any]]:
    return [MAKERS[platform, entity](item) for item in items(platform, entity)]


def stored(sample: list[dict[str, Any]], form: str) -> list[Content]:
    body = compress(encode([msgspec.json.encode(record) for record in sample], form))
    decoded = [record.data for record in records(inflate([body])) if record.data is not None]
    platform = detect(decoded).platform
    return [to_content(record, platform, entity_of(record, platform)) for record in decoded]


@pytest.mark.parametrize(("platform", "entity"), PAIRS)
def test_each_simulated_record_is_recognised_and_has_an_id_of_its_own(
    platform: Platform, entity: Entity
) -> None:
    sample = produced(platform, entity)
    for form in ("json", "ndjson", "csv"):
        rows = stored(sample, form)
        assert {row.platform for row in rows} == {platform}
        kinds = {row.entity for row in rows}
        assert kinds == {entity} or (entity is Entity.POST and kinds == SIMILAR)
        assert len({row.native_id for row in rows}) == len(sample)
        assert not any(row.native_id.startswith("sha256:") for row in rows)
        assert all(row.author for row in rows)


@pytest.mark.parametrize(("platform", "entity"), PAIRS)
def test_every_form_of_delivery_gives_the_same_content(platform: Platform, entity: Entity) -> None:
    sample = produced(platform, entity)
    assert stored(sample, "json") == stored(sample, "ndjson") == stored(sample, "csv")
