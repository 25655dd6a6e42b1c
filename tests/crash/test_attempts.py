"""Deliveries whose processing is ended again and again: some are innocent, some are to blame."""

import os
from pathlib import Path

import pytest
from parcel import parcel
from verdict import complaints, doubled, lost, rows, settle
from victim import KILLED, Victim, until

from prepared import prepare
from trackfutura_desktop.flow.ingest import MAX_ATTEMPTS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")


def stored(folder: Path) -> int:
    """How many records of content there are."""
    ((count,),) = rows(folder, "SELECT count(*) FROM content")
    return int(count)


def test_a_delivery_that_gets_further_each_time_is_never_given_up(tmp_path: Path) -> None:
    long = parcel(0, records=80_000, packed=True)  # each start stores some thousands before it is killed
    before = 0
    prepare(tmp_path)
    for number in range(MAX_ATTEMPTS + 2):
        with Victim(tmp_path) as victim:
            victim.ready()
            if not number:
                assert long.sent_to(victim.url) == 200
            until(lambda before=before: stored(tmp_path) > before)  # type: ignore[misc]
            victim.kill()
        before = stored(tmp_path)
        assert before < len(long.codes)
    with Victim(tmp_path) as victim:
        victim.ready()
        settle(tmp_path)
    assert lost(tmp_path, [long]) == doubled(tmp_path) == complaints(tmp_path, [long]) == []


def test_a_delivery_that_ends_the_program_is_given_up_and_holds_up_no_other(tmp_path: Path) -> None:
    poison, good = parcel(0), parcel(1)
    prepare(tmp_path)
    for number in range(MAX_ATTEMPTS):
        with Victim(tmp_path, TRACKFUTURA_CRASH_AT="worker_mid_tx") as victim:
            if not number:
                poison.sent_to(victim.ready())
            assert victim.code() == KILLED
    with Victim(tmp_path, TRACKFUTURA_CRASH_AT="worker_done") as victim:
        victim.ready()  # this time it is not even tried
        settle(tmp_path)
        assert rows(tmp_path, "SELECT status, attempts FROM webhook_events") == [
            ("processing_error", MAX_ATTEMPTS)
        ]
        victim.kill()
    with Victim(tmp_path) as victim:
        victim.ready()
        assert good.sent_to(victim.url) == 200
        settle(tmp_path)
        statuses = rows(tmp_path, "SELECT status FROM webhook_events ORDER BY id")
        assert statuses == [("processing_error",), ("processed",)]
        assert lost(tmp_path, [poison, good]) == []
        assert poison.sent_to(victim.url) == 200  # Bright Data tries again: so does the program
        settle(tmp_path)
    assert doubled(tmp_path) == complaints(tmp_path, [poison, good]) == []
