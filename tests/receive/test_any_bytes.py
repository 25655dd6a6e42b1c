"""Whatever arrives, in whatever order: a status, never a crash; the newest values, never older ones."""

import contextlib
import gzip
import itertools
from collections.abc import Iterator

import msgspec
import pytest
from desk import ACCOUNT, OTHER, SECRET, Desk, adds_up, lines, post
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prepared import prepare
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import drift

_ENDED = {EventStatus.PROCESSED, EventStatus.JSON_ERROR, EventStatus.PROCESSING_ERROR}


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One engine for every example; each example has a request of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRACKFUTURA_WEBHOOK_SECRET", SECRET)
        desk = Desk(tmp_path_factory.mktemp("shared") / "data")
        prepare(desk.folder.root)
        desk.start()
        assert desk.workspace.keys.webhook_secret() == SECRET
    with contextlib.closing(desk.client):
        yield desk
    desk.stop()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=12,
)
fields = st.sampled_from(
    [
        "url",
        "shortcode",
        "likes",
        "timestamp",
        "input",
        "discovery_input",
        "hashtags",
        "photos",
        "error",
        "id",
    ]
)
records = st.lists(st.dictionaries(fields | st.text(max_size=6), json_values, max_size=8), max_size=6)


def as_json(value: object) -> bytes:
    return msgspec.json.encode(value)


whole = records.map(as_json) | records.map(lines) | json_values.map(as_json)
spoilt = st.builds(
    lambda body, at, wrong: body[: at % (len(body) + 1)] + wrong + body[at % (len(body) + 1) :],
    whole,
    st.integers(0, 500),
    st.binary(max_size=4) | st.sampled_from([b"\xff\xfe", b"\x00", b'"\\ud800"', b"1e999", b"[" * 2_000]),
)
bodies = st.binary(max_size=300) | whole | spoilt | spoilt.map(lambda body: b'[{"url":1},' + body)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(bodies, st.booleans(), st.sampled_from([0, 70_000]))
def test_any_bytes_get_a_status_and_never_hold_up_the_next(
    shared: Desk,
    body: bytes,
    squeezed: bool,  # noqa: FBT001 - Hypothesis gives it
    padding: int,
) -> None:
    snapshot = f"sd_bytes{len(shared.runs()):06}"
    asked = shared.ask(ACCOUNT, snapshot=snapshot)
    sent = gzip.compress(body) if squeezed else body + b" " * padding
    answer = shared.send(sent, snapshot=snapshot)
    assert answer.status_code in {200, 400}
    assert shared.take([post("ZZZ1")], snapshot=snapshot).status is EventStatus.PROCESSED
    event = shared.event(answer.json()["webhook_event_id"])
    assert event.status in _ENDED
    assert event.status is EventStatus.PROCESSED or event.error_message
    assert adds_up(event)
    assert event.status is EventStatus.PROCESSED or event.received_count == 0
    assert "ZZZ1" in {row.native_id for row in shared.rows(asked.run_id)}


@pytest.mark.parametrize("number", [2, 4_000])  # read here, and in the process for large ones
def test_a_name_of_a_field_that_no_database_takes_ends_nothing(shared: Desk, number: int) -> None:
    odd = b'{"shortcode":"AAA1","url":"https://www.instagram.com/p/AAA1/","\\ud800mood":1}\n'
    event = shared.take(odd + lines([post(f"C{place}") for place in range(number)]))
    assert event.status is EventStatus.PROCESSED
    assert (event.received_count, event.stored_count) == (number + 1, number + 1)
    with shared.workspace.database.read() as connection:
        assert "mood" in {each.name for each in drift.unknown_fields_of(connection, event.id)}


versions = st.lists(
    st.lists(st.tuples(st.sampled_from(["AAA1", "AAA2"]), st.integers(0, 9)), min_size=1, max_size=4),
    min_size=2,
    max_size=4,
)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(versions)
def test_in_whatever_order_deliveries_come_the_newest_values_are_kept(
    shared: Desk, parts: list[list[tuple[str, int]]]
) -> None:
    newest: dict[str, int] = {}
    for code, minute in itertools.chain(*parts):
        newest[code] = max(minute, newest.get(code, 0))
    for order in itertools.islice(itertools.permutations(parts), 6):
        snapshot = f"sd_order{len(shared.runs()):06}"
        asked = shared.ask(ACCOUNT, OTHER, snapshot=snapshot)
        for part in order:
            shared.send([post(code, minute=minute, likes=minute) for code, minute in part], snapshot=snapshot)
        shared.settle()
        assert {row.native_id: row.likes for row in shared.rows(asked.run_id)} == newest
        assert all(adds_up(event) for event in shared.events() if event.batch_id == asked.batch_id)
