"""How a delivery finds its request, and each record its job."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from desk import ACCOUNT, OTHER, Desk, counts, encoded, failure, packed, post, until

from trackfutura_desktop import translations
from trackfutura_desktop.flow.acceptance import accepted
from trackfutura_desktop.flow.assigning import assign
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running
from trackfutura_desktop.store import runs, search
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.store.tree_filter import Search

KNOWN = "sd_known12345"
STRANGE = "sd_strange999"


@pytest.fixture
def german() -> Iterator[None]:
    translations.use("de")
    yield
    translations.use("en")


@pytest.mark.parametrize(
    ("headers", "query", "more", "source"),
    [
        ({"Snapshot-Id": STRANGE, "Dca-Collection-Id": KNOWN}, "", {}, "header Dca-Collection-Id"),
        ({"X-Request-Id": "proxy-1", "Snapshot-Id": KNOWN}, "", {}, "header Snapshot-Id"),
        ({"X-Request-Id": "proxy-1"}, f"id={KNOWN}", {}, "query id"),
        ({"X-Request-Id": KNOWN}, f"id={STRANGE}", {}, "header X-Request-Id"),
        ({"X-Request-Id": "proxy-1"}, "", {"request_id": KNOWN}, "body request_id"),
        ({"Snapshot-Id": STRANGE}, f"requestId={STRANGE}", {"metadata": {"id": KNOWN}}, "metadata id"),
        ({}, "", {"id": "7211111111111111111", "meta": {"snapshotId": KNOWN}}, "metadata snapshotId"),
    ],
)
@pytest.mark.parametrize("padding", [0, 70_000])
def test_regression_07_the_id_of_a_known_request_wins_over_any_other(
    desk: Desk, headers: dict[str, str], query: str, more: dict[str, Any], source: str, padding: int
) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=KNOWN)
    body = encoded([post("AAA1", **more), post("BBB1", OTHER)]) + b" " * padding
    event = desk.take(body, headers, query=query)
    assert (event.batch_id, event.snapshot_id, event.snapshot_id_source) == (asked.batch_id, KNOWN, source)
    assert counts(event) == (2, 2, 0, 0, 0, 0)
    assert desk.unmatched() is None


def test_regression_08_the_own_id_of_a_record_is_not_taken_for_a_snapshot(desk: Desk) -> None:
    record = post("AAA1", id="7211111111111111111", job_id="44", jobId="45")
    event = desk.take([record])
    assert (event.snapshot_id, event.snapshot_id_source) == ("", "")
    folder = desk.unmatched()
    assert folder is not None
    assert len(desk.rows(folder.key.run_id)) == 1


def test_our_own_reference_leads_to_the_request_where_no_id_does(desk: Desk) -> None:
    first = desk.ask(ACCOUNT, snapshot=KNOWN)
    second = desk.ask(ACCOUNT)
    by_reference = desk.take([post("AAA1")], {"X-Request-Id": "proxy-1"}, query=f"ref={second.reference}")
    assert by_reference.batch_id == second.batch_id
    bare = desk.take([post("AAA2")], query=f"ref={second.reference}")
    assert (bare.batch_id, bare.snapshot_id_source) == (second.batch_id, "query ref")
    by_id = desk.take([post("AAA3")], snapshot=KNOWN, query=f"ref={second.reference}")
    assert by_id.batch_id == first.batch_id
    strange = desk.take([post("AAA4")], query="ref=0123456789abcdef")
    assert strange.batch_id not in {first.batch_id, second.batch_id, None}


def test_the_same_body_of_two_requests_is_two_deliveries(desk: Desk) -> None:
    asked = [desk.ask(ACCOUNT), desk.ask(ACCOUNT)]
    for each in asked:
        desk.take(b"[]", query=f"ref={each.reference}")
    assert [event.batch_id for event in desk.events()] == [each.batch_id for each in asked]


def test_a_repeat_is_known_by_its_request_though_a_proxy_names_it_anew(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT)
    for number in range(3):
        desk.take([post("AAA1")], {"X-Request-Id": f"proxy-{number}"}, query=f"ref={asked.reference}")
    assert [(event.repeats, event.stored_count) for event in desk.events()] == [(2, 1)]


def test_regression_02_a_delivery_before_the_answer_to_the_trigger_finds_its_jobs(desk: Desk) -> None:
    """Once by our reference; once, without it, as soon as the answer tells whose snapshot it was."""
    asked = desk.ask(ACCOUNT, OTHER)
    desk.take([post("AAA1")], snapshot=KNOWN, query=f"ref={asked.reference}")
    desk.take([post("BBB1", OTHER), failure(OTHER)], snapshot=KNOWN)
    folder = desk.unmatched()
    assert folder is not None
    assert (folder.content_count, folder.error_count) == (1, 1)
    desk.run(accepted(desk.workspace, desk.request(asked.batch_id), KNOWN))
    desk.settle()
    assert desk.unmatched() is None
    assert [(job.content_count, job.error_count) for job in desk.jobs(asked.run_id)] == [(1, 0), (1, 1)]
    request = desk.request(asked.batch_id)
    assert (request.received_count, request.stored_count, request.error_count) == (3, 2, 1)
    assert [event.batch_id for event in desk.events()] == [asked.batch_id] * 2


def test_a_delivery_that_is_being_processed_while_its_snapshot_becomes_known_finds_its_jobs(
    desk: Desk,
) -> None:
    asked = desk.ask(ACCOUNT, OTHER)
    body = encoded([post(f"L{number}") for number in range(3_000)])
    answer = desk.send(body, snapshot=KNOWN)
    until(lambda: desk.unmatched() or not desk.waiting())
    desk.run(accepted(desk.workspace, desk.request(asked.batch_id), KNOWN))
    desk.settle()
    assert desk.event(answer.json()["webhook_event_id"]).batch_id == asked.batch_id
    assert desk.unmatched() is None
    assert desk.jobs(asked.run_id)[0].content_count == 3_000


def test_records_find_their_jobs_by_any_address_they_carry(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, "https://www.instagram.com/fieldnotes.daily/", snapshot=KNOWN)
    one, two, three = desk.jobs(asked.run_id)
    records = [
        post("D1", ACCOUNT),
        post("D2", "http://instagram.com/NORTHWIND.studio?igsh=abc#top"),
        post("I1", discovery_input=None, input={"url": OTHER}),
        post("I2", discovery_input=None, input={"discovery_input": {"url": "instagram.com/lumen.cafe"}}),
        post("U1", discovery_input={"user_name": "https://www.instagram.com/fieldnotes.daily"}),
        post("P1", OTHER, discovery_input=None, profile_url="https://www.instagram.com/fieldnotes.daily/"),
        failure(OTHER),
        failure("https://m.instagram.com/fieldnotes.daily"),
    ]
    assert counts(desk.take(records, snapshot=KNOWN)) == (8, 6, 0, 0, 2, 0)
    found = {
        job.short_name: sorted(row.native_id for row in desk.rows(asked.run_id, job.id))
        for job in desk.jobs(asked.run_id)
    }
    assert found == {
        one.short_name: ["D1", "D2"],
        two.short_name: ["I1", "I2"],
        three.short_name: ["P1", "U1"],
    }
    assert [job.error_count for job in desk.jobs(asked.run_id)] == [0, 1, 1]


def test_jobs_that_were_asked_for_by_user_name_are_found_by_it(desk: Desk) -> None:
    urls = ("https://www.tiktok.com/@lumen.cafe", "https://www.tiktok.com/@fieldnotes.daily")
    asked = desk.ask(*urls, snapshot=KNOWN, service=Service.POSTS)
    videos = [
        {
            "url": f"{urls[n]}/video/730000000000000000{n}",
            "post_id": f"730000000000000000{n}",
            "play_count": 5,
            "discovery_input": {"url": urls[n], "num_of_posts": "10", "posts_to_not_include": ""},
            "timestamp": "2026-03-02T09:00:00.000Z",
        }
        for n in (0, 1)
    ]
    desk.take(videos, snapshot=KNOWN)
    assert [job.content_count for job in desk.jobs(asked.run_id)] == [1, 1]
    profiles = desk.ask(
        "https://www.instagram.com/lumen.cafe/",
        "https://www.instagram.com/fieldnotes.daily/",
        snapshot="sd_profiles01",
        service=Service.PROFILES,
    )
    sent = desk.request(profiles.batch_id).input_list()
    records = [
        {
            "account": name,
            "fbid": f"1784{number}",
            "followers": 10,
            "profile_name": name.title(),
            "input": sent[number],
            "timestamp": "2026-03-02T09:00:00.000Z",
        }
        for number, name in enumerate(("lumen.cafe", "fieldnotes.daily"))
    ]
    desk.take(records, snapshot="sd_profiles01")
    assert [job.content_count for job in desk.jobs(profiles.run_id)] == [1, 1]


def test_a_record_that_no_source_asked_for_is_kept_beside_the_jobs(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=KNOWN)
    event = desk.take([post("AAA1"), post("X1", "https://www.instagram.com/nobody.asked/")], snapshot=KNOWN)
    assert counts(event) == (2, 2, 0, 0, 0, 0)
    jobs = {(job.kind, job.name): job.content_count for job in desk.jobs(asked.run_id)}
    assert jobs[("unmatched", "Unmatched")] == 1
    assert sum(jobs.values()) == 2
    run = next(folder for folder in desk.runs() if folder.key.run_id == asked.run_id)
    assert run.content_count == 2
    assert desk.unmatched() is None


def test_a_contradiction_between_the_request_and_its_data_is_noted(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=KNOWN)
    page = "https://www.facebook.com/lumen.cafe"
    records = [
        {
            "url": f"{page}/posts/10000000000000{number}",
            "post_id": f"10000000000000{number}",
            "content": "Oat biscuits",
            "num_likes_type": {"type": "Like", "num": 3},
            "input": {"url": page},
            "timestamp": "2026-03-02T09:00:00.000Z",
        }
        for number in range(3)
    ]
    event = desk.take(records, snapshot=KNOWN)
    assert counts(event) == (3, 3, 0, 0, 0, 0)
    assert (event.platform, event.platform_source) == ("instagram", "request")
    assert "Instagram" in event.error_message
    assert "Facebook" in event.error_message
    assert {row.platform for row in desk.rows(asked.run_id)} == {"facebook"}


def test_the_platform_that_the_sender_names_counts_where_no_request_does(desk: Desk) -> None:
    bare = [{"post_id": "1", "description": "Oat biscuits", "timestamp": "2026-03-02T09:00:00.000Z"}]
    named = desk.take(bare, {"X-Platform": "LinkedIn"}, snapshot="sd_a1234567")
    assert (named.platform, named.platform_source) == ("linkedin", "header X-Platform")
    asked = desk.take(bare, snapshot="sd_b1234567", query="platform=reddit")
    assert (asked.platform, asked.platform_source) == ("reddit", "query platform")
    unknown = desk.take(bare, snapshot="sd_c1234567", query="platform=myspace")
    assert (unknown.platform, unknown.platform_source) == ("unknown", "")
    assert unknown.error_message
    folder = desk.unmatched()
    assert folder is not None
    shown = [child.name for child in desk.folders(folder.key)]
    assert shown == ["LinkedIn", "Reddit", "Unknown platform"]


def test_regression_04_what_nobody_asked_for_is_kept_and_shown(desk: Desk) -> None:
    event = desk.take([post("AAA1"), failure()], snapshot=STRANGE)
    assert counts(event) == (2, 1, 0, 0, 1, 0)
    folder = desk.unmatched()
    assert folder is not None
    assert folder.name == "Unmatched deliveries"
    assert (folder.content_count, folder.error_count) == (1, 1)
    (platform,) = desk.folders(folder.key)
    (service,) = desk.folders(platform.key)
    (job,) = desk.folders(service.key)
    assert (platform.name, service.name) == ("Instagram", "Instagram - Posts")
    assert job.name == f"Snapshot {STRANGE}"
    (leaf,) = desk.folders(job.key)
    assert leaf.url.endswith("/AAA1/")


@pytest.mark.parametrize("body", [[post("AAA1")], post("AAA1"), [{"strange": 3}], {"name": "Lumen"}])
def test_regression_05_data_without_any_id_are_data(desk: Desk, body: object) -> None:
    for data in (encoded(body), packed(encoded(body))):
        event = desk.take(data)
        assert counts(event)[0] == 1
        assert not event.is_test
    folder = desk.unmatched()
    assert folder is not None
    assert folder.content_count == 2


def test_a_delivery_of_nobody_is_moved_to_the_request_that_the_user_names(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=KNOWN)
    event = desk.take([post("AAA1"), post("BBB1", OTHER), failure(OTHER)], snapshot=STRANGE)
    other = desk.take([post("ZZZ1")], snapshot="sd_another77")
    desk.run(assign(desk.workspace, [event.id], asked.batch_id))
    desk.settle()
    moved = desk.event(event.id)
    assert moved.batch_id == asked.batch_id
    assert counts(moved) == (3, 2, 0, 0, 1, 0)
    assert [(job.content_count, job.error_count) for job in desk.jobs(asked.run_id)] == [(1, 0), (1, 1)]
    request = desk.request(asked.batch_id)
    assert (request.received_count, request.stored_count, request.error_count) == (3, 2, 1)
    folder = desk.unmatched()
    assert folder is not None
    assert (folder.content_count, folder.error_count, folder.jobs) == (1, 0, 1)
    desk.run(assign(desk.workspace, [other.id], asked.batch_id))
    desk.settle()
    assert desk.unmatched() is None
    run = next(folder for folder in desk.runs() if folder.key.run_id == asked.run_id)
    assert (run.content_count, run.error_count) == (3, 1)


def test_of_two_deliveries_that_share_records_one_can_be_moved_without_loss(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=KNOWN)
    records = [post("AAA1"), post("BBB1", OTHER), failure(OTHER)]
    first = desk.take(records, snapshot=STRANGE)
    second = desk.take([*records, post("CCC1")], snapshot=STRANGE)
    assert counts(second) == (4, 1, 0, 2, 1, 0)
    desk.run(assign(desk.workspace, [first.id], asked.batch_id))
    desk.settle()
    assert counts(desk.event(first.id)) == (3, 2, 0, 0, 1, 0)
    assert counts(desk.event(second.id)) == (4, 3, 0, 0, 1, 0)
    folder = desk.unmatched()
    assert folder is not None
    assert (folder.content_count, folder.error_count) == (3, 1)
    assert sorted(row.native_id for row in desk.rows(asked.run_id)) == ["AAA1", "BBB1"]


def test_what_was_assigned_wrongly_can_be_assigned_again(desk: Desk) -> None:
    wrong = desk.ask(ACCOUNT, OTHER, snapshot="sd_wrong1234")
    right = desk.ask(ACCOUNT, OTHER, snapshot=KNOWN)
    desk.take([post("AAA1")], snapshot="sd_wrong1234")
    event = desk.take(
        [post("BBB1", OTHER), post("X1", "https://www.instagram.com/nobody/")], snapshot=STRANGE
    )
    for asked in (wrong, right):
        desk.run(assign(desk.workspace, [event.id], asked.batch_id))
        desk.settle()
    assert sorted(row.native_id for row in desk.rows(wrong.run_id)) == ["AAA1"]
    assert [job.kind for job in desk.jobs(wrong.run_id)] == ["source", "source"]
    assert sorted(row.native_id for row in desk.rows(right.run_id)) == ["BBB1", "X1"]
    assert desk.request(wrong.batch_id).stored_count == 1


def test_a_delivery_of_nobody_completes_a_request_that_had_failed(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT)
    desk.workspace.database.write(
        lambda connection: runs.move_request(connection, asked.batch_id, Status.FAILED, 1, "Refused.")
    )
    event = desk.take([post("AAA1")], snapshot=STRANGE)
    desk.run(assign(desk.workspace, [event.id], asked.batch_id))
    desk.settle()
    assert desk.request(asked.batch_id).status is Status.COMPLETED
    assert [job.status for job in desk.jobs(asked.run_id)] == [Status.COMPLETED]


def test_regression_02_and_03_a_run_against_bright_data_ends_by_its_webhooks(desk: Desk) -> None:
    """The id is stored at the start, the webhook finds the jobs by it, and the run completes."""
    desk.stop()
    with running(Options(seed=5)) as simulator:
        desk.api_base, desk.token, desk.poll_seconds = simulator.url, VALID_TOKEN, 0.2
        desk.start()
        run_id = desk.create(ACCOUNT, OTHER)
        assert desk.run(start_run(desk.workspace, run_id)) == []
        jobs = desk.jobs(run_id)
        assert {job.request_id for job in jobs} == set(simulator.produced())
        until(lambda: all(job.status.is_final for job in desk.jobs(run_id)))
        (made,) = simulator.produced().values()
        assert sum(job.content_count for job in desk.jobs(run_id)) == made.records
        desk.stop()


def test_one_known_request_takes_deliveries_of_many_senders_at_once(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=KNOWN)

    def send(number: int) -> None:
        desk.send([post(f"S{number}", (ACCOUNT, OTHER)[number % 2])], snapshot=KNOWN)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    desk.settle()
    assert len(desk.events()) == 32
    assert {event.status for event in desk.events()} == {EventStatus.PROCESSED}
    assert [job.content_count for job in desk.jobs(asked.run_id)] == [16, 16]


def test_deliveries_that_overtake_the_answer_to_their_trigger_lose_nothing(desk: Desk) -> None:
    desk.stop()
    with running(Options(seed=4, time_factor=0.05, trigger_answer_delay=20)) as simulator:
        desk.api_base, desk.token, desk.poll_seconds = simulator.url, VALID_TOKEN, 0.2
        desk.start()
        run_id = desk.create(ACCOUNT, OTHER)
        assert desk.run(start_run(desk.workspace, run_id)) == []
        (batch_id,) = {job.batch_id for job in desk.jobs(run_id)}
        accepted_at = desk.request(batch_id).accepted_at
        assert accepted_at is not None
        assert desk.events()[0].received_at < accepted_at
        until(lambda: desk.request(batch_id).status is Status.COMPLETED)
        (made,) = simulator.produced().values()
        assert sum(job.content_count for job in desk.jobs(run_id)) == made.records
        assert desk.unmatched() is None
        desk.stop()


@pytest.mark.usefixtures("german")
def test_folders_that_nobody_named_are_shown_in_the_users_language_and_stored_in_english(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=KNOWN)
    desk.take([post("X1", "https://www.instagram.com/nobody.asked/")], snapshot=KNOWN)
    desk.take([post("AAA1")], snapshot=STRANGE)
    bare = desk.take([post("AAA2")])
    run = desk.unmatched()
    assert run is not None
    assert run.name == run.short_name == "Nicht zugeordnete Zustellungen"
    (platform,) = desk.folders(run.key)
    (service,) = desk.folders(platform.key)
    shown = [job.name for job in desk.folders(service.key)]
    assert shown == [f"Snapshot {STRANGE}", f"Zustellung {bare.id}"]
    (asked_service,) = desk.folders(desk.folders(FolderKey(asked.run_id))[0].key)
    assert "Nicht zugeordnet" in [job.short_name for job in desk.folders(asked_service.key)]
    stored = {job.name for job in desk.jobs(asked.run_id) + desk.jobs(run.key.run_id)}
    assert {"Unmatched", f"Snapshot {STRANGE}", f"Delivery {bare.id}"} <= stored
    with desk.workspace.database.read() as connection:
        details = [search.detail(connection, row.id) for row in desk.rows(run.key.run_id)]
    names = {(each.run_name, each.job_name) for each in details if each is not None}
    assert names == {(run.name, f"Snapshot {STRANGE}"), (run.name, f"Zustellung {bare.id}")}
    for words in (f"zustellung {bare.id}", "zugeordnete", f"delivery {bare.id}"):
        found = Search(desk.workspace.database, desk.workspace.project.id, words).found()
        assert run.key in found.folders, words
