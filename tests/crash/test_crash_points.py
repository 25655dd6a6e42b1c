"""kill -9 at every step between the first byte and the finished event, and what is there afterwards."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from parcel import Parcel, parcel
from verdict import complaints, doubled, lost, rows, settle
from victim import KILLED, Victim

from prepared import prepare
from trackfutura_desktop import crash
from trackfutura_desktop.errors import UserError

BEFORE_THE_ANSWER = crash.POINTS[: crash.POINTS.index("before_ack") + 1]
STORED = crash.POINTS[crash.POINTS.index("after_commit") :]
ONLY_LARGE = ("after_spool_fsync", "after_spool")
BODIES = {
    "small": parcel(0),
    "whole": parcel(0)._replace(is_whole=True),
    "large": parcel(0, size=60_000),
    "packed": parcel(0, records=1_300, size=100, packed=True),
    "very large": parcel(0, records=3_000),
}
CASES = [
    (point, size)
    for point in crash.POINTS
    for size in BODIES
    if (size not in {"small", "whole"} or point not in ONLY_LARGE)
    and (size != "whole" or point in BEFORE_THE_ANSWER)
    and (size != "very large" or point.startswith("worker"))
]


@pytest.fixture(autouse=True)
def _disarmed() -> Iterator[None]:
    yield
    assert "TRACKFUTURA_CRASH_AT" not in os.environ
    crash.arm()


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")
@pytest.mark.parametrize(("point", "size"), CASES)
def test_at_no_point_an_acknowledged_delivery_is_lost_or_a_record_doubled(
    tmp_path: Path, point: crash.Point, size: str
) -> None:
    sent = BODIES[size]
    prepare(tmp_path)
    with Victim(tmp_path, TRACKFUTURA_CRASH_AT=point) as victim:
        status = sent.sent_to(victim.ready())
        assert victim.code() == KILLED, victim.err
    assert status == 0 or point not in BEFORE_THE_ANSWER
    with Victim(tmp_path) as victim:
        victim.ready()
        stored = rows(tmp_path, "SELECT count(*) FROM webhook_events") == [(1,)]
        assert stored == (point in STORED)
        if status == 200:
            assert lost(tmp_path, [sent]) == []
        else:
            assert sent.sent_to(victim.url) == 200
        assert has_all(tmp_path, sent)
        assert sent.sent_to(victim.url) == 200  # a sender whose answer got lost on the way
        assert has_all(tmp_path, sent)


def has_all(folder: Path, sent: Parcel) -> bool:
    """Whether a folder holds one delivery: once, whole, processed, and nothing else."""
    settle(folder)
    assert lost(folder, [sent]) == []
    assert doubled(folder) == []
    assert complaints(folder, [sent]) == []
    return True


def test_a_point_that_does_not_exist_is_named_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Victim(tmp_path / "data", TRACKFUTURA_CRASH_AT="after_lunch") as victim:
        assert victim.code() == 1
        said, remedy = victim.err.splitlines()
    assert "'after_lunch'" in said
    assert all(point in remedy for point in crash.POINTS)
    assert not (tmp_path / "data").exists()
    monkeypatch.setenv("TRACKFUTURA_CRASH_AT", "AFTER_BODY")
    with pytest.raises(UserError, match="AFTER_BODY"):
        crash.arm()
    monkeypatch.delenv("TRACKFUTURA_CRASH_AT")


def test_without_the_variable_no_point_does_anything() -> None:
    for point in crash.POINTS:
        crash.at(point)
