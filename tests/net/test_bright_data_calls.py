import json

import pytest
from asking import ID, asked, said
from scripted_server import answer

from trackfutura_desktop.net.answers import AccountStatus, Balance, Progress, Scraper
from trackfutura_desktop.net.faults import (
    InvalidRequest,
    NotFound,
    NotReady,
    PermissionMissing,
    SnapshotUnknown,
    UnexpectedAnswer,
)

RUNNING = {"status": "running", "snapshot_id": ID, "dataset_id": "gd_x", "running_time": 4200}


def progress_of(body: object) -> Progress:
    found, server = asked(lambda bright: bright.progress(ID), said(body))
    assert server.received[0].target == f"/datasets/v3/progress/{ID}"
    assert isinstance(found, Progress)
    return found


def test_a_running_snapshot_tells_only_how_long_it_runs() -> None:
    found = progress_of(RUNNING)
    assert (found.is_running, found.is_ready, found.is_failed, found.is_cancelled) == (
        True,
        False,
        False,
        False,
    )
    assert (found.running_ms, found.records, found.errors, found.error_codes) == (4200, None, None, {})


def test_a_ready_snapshot_tells_records_and_errors() -> None:
    found = progress_of(
        {
            "status": "ready",
            "records": "48",
            "errors": 2,
            "error_codes": {"dead_page": 2, "odd": None},
            "collection_duration": 61000,
        }
    )
    assert (found.is_ready, found.records, found.errors, found.running_ms) == (True, 48, 2, 61000)
    assert found.error_codes == {"dead_page": 2}


def test_a_failed_snapshot_keeps_bright_datas_message() -> None:
    found = progress_of({"status": "failed", "error_message": "Account is suspended"})
    assert (found.is_failed, found.error_message) == (True, "Account is suspended")


@pytest.mark.parametrize("word", ["canceled", "cancelled"])
def test_both_spellings_of_cancelled_end_the_watching(word: str) -> None:
    found = progress_of({"status": word, "error_codes": {"aborted_page": 3}})
    assert (found.is_cancelled, found.is_running) == (True, False)


@pytest.mark.parametrize(
    "word", ["starting", "closing", "building", "digesting", "rolling_back", "new_word", ""]
)
def test_a_word_we_do_not_know_means_still_running(word: str) -> None:
    assert progress_of({"status": word}).is_running


@pytest.mark.parametrize("body", ["OK", "[1]", '"ready"', "", "\xff", "[" * 5000])
def test_an_answer_that_makes_no_sense_is_told_with_its_words(body: str) -> None:
    found, _ = asked(lambda bright: bright.progress(ID), answer(200, body.encode("latin-1")))
    assert isinstance(found, UnexpectedAnswer)


def test_cancelling_tells_whether_it_was_still_running() -> None:
    found, server = asked(lambda bright: bright.cancel(ID), answer(200, "OK"))
    assert found is True
    assert (server.received[0].method, server.received[0].target) == (
        "POST",
        f"/datasets/v3/snapshot/{ID}/cancel",
    )
    found, _ = asked(lambda bright: bright.cancel(ID), answer(400, "Snapshot is not running"))
    assert found is False
    found, _ = asked(lambda bright: bright.cancel(ID), answer(400, "Another reason"))
    assert isinstance(found, InvalidRequest)
    found, _ = asked(lambda bright: bright.cancel(ID), answer(404, "Snapshot does not exist"))
    assert isinstance(found, SnapshotUnknown)


@pytest.mark.parametrize("key", ["id", "delivery_id"])
def test_a_delivery_is_ordered_and_its_id_read_from_either_key(key: str) -> None:
    found, server = asked(
        lambda bright: bright.deliver(ID, "https://hooks.lumen.cafe/", notify="https://hooks.lumen.cafe/n"),
        said({key: "dl_7"}),
    )
    (received,) = server.received
    assert found == "dl_7"
    assert received.path == f"/datasets/v3/deliver/{ID}"
    assert received.query == {"notify": ["https://hooks.lumen.cafe/n"]}
    assert json.loads(received.body)["deliver"] == {
        "type": "webhook",
        "filename": {"template": ID, "extension": "json"},
        "endpoint": "https://hooks.lumen.cafe/",
    }


def test_parts_are_counted_once_they_are_known() -> None:
    found, server = asked(lambda bright: bright.parts(ID, batch_size=1000), said({"parts": 3}))
    assert found == 3
    assert server.received[0].query["batch_size"] == ["1000"]
    found, _ = asked(lambda bright: bright.parts(ID, batch_size=1000), answer(400, "Snapshot is not ready"))
    assert isinstance(found, NotReady)


def test_the_list_of_snapshots_is_read_and_odd_entries_are_left_out() -> None:
    entry = {
        "id": ID,
        "created": "2026-11-23T09:41:00Z",
        "status": "ready",
        "dataset_id": "gd_x",
        "dataset_size": 7,
    }
    found, server = asked(
        lambda bright: bright.snapshots("gd_x", status="ready", skip=5, limit=50), said([entry, 3, {}])
    )
    assert isinstance(found, list)
    assert [snapshot.snapshot_id for snapshot in found] == [ID, ""]
    assert (found[0].size, found[1].size) == (7, None)
    assert server.received[0].query == {
        "dataset_id": ["gd_x"],
        "status": ["ready"],
        "skip": ["5"],
        "limit": ["50"],
    }


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            '[{"url":"https://lumen.cafe/","num_of_posts":5}]',
            [{"url": "https://lumen.cafe/", "num_of_posts": 5}],
        ),
        ('{"url":"a"}', [{"url": "a"}]),
        (
            'url,city\r\nhttps://lumen.cafe/,"Oslo, Norway"\r\n',
            [{"url": "https://lumen.cafe/", "city": "Oslo, Norway"}],
        ),
        ("", []),
    ],
)
def test_the_inputs_of_a_snapshot_are_read_from_csv_or_json(body: str, expected: list[object]) -> None:
    found, _ = asked(lambda bright: bright.snapshot_input(ID), answer(200, body))
    assert found == expected


def test_inputs_that_bright_data_no_longer_has_are_told() -> None:
    found, _ = asked(lambda bright: bright.snapshot_input(ID), answer(404, "Snapshot input does not exist"))
    assert isinstance(found, NotFound)
    found, _ = asked(lambda bright: bright.snapshot_input(ID), answer(200, "[{"))
    assert isinstance(found, UnexpectedAnswer)


def test_the_state_of_the_account_says_why_it_may_not_work() -> None:
    found, server = asked(
        lambda bright: bright.status(),
        said(
            {
                "status": "active",
                "customer": "hl_1",
                "can_make_requests": False,
                "auth_fail_reason": "no_money",
            }
        ),
    )
    assert found == AccountStatus(
        status="active", customer="hl_1", can_make_requests=False, reason="no_money"
    )
    assert server.received[0].target == "/status"


def test_the_balance_is_read_and_missing_where_the_key_may_not_see_it() -> None:
    found, server = asked(
        lambda bright: bright.balance(), said({"balance": 12.5, "credit": "3", "prepayment": None})
    )
    assert found == Balance(balance=12.5, credit=3.0, prepayment=0.0, pending_costs=0.0)
    assert server.received[0].target == "/customer/balance"
    assert asked(lambda bright: bright.balance(), answer(403, "Forbidden"))[0] is None


def test_a_missing_permission_elsewhere_is_an_error() -> None:
    found, _ = asked(lambda bright: bright.scrapers(), answer(403, "Forbidden"))
    assert isinstance(found, PermissionMissing)


def test_the_scrapers_of_the_account_are_listed() -> None:
    found, _ = asked(lambda bright: bright.scrapers(), said([{"id": "gd_x", "name": "Instagram - Posts"}]))
    assert found == [Scraper(dataset_id="gd_x", name="Instagram - Posts")]
