"""Creating and executing runs against the simulator, over HTTP."""

import sqlite3
import threading
from collections.abc import Callable

import pytest
from house import (
    FACEBOOK,
    INSTAGRAM,
    THREE,
    House,
    created,
    ended,
    jobs_of,
    play,
    requests_of,
    run_of,
    started,
)

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.create import create_run, draft
from trackfutura_desktop.flow.execute import cancel_run, start_run, trigger_of
from trackfutura_desktop.flow.manifest import methods_paragraph
from trackfutura_desktop.flow.sources import add_sources
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.catalogue import Catalogue, Route
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions, ServiceOptions
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.net.faults import KeyMissing
from trackfutura_desktop.simulator import Simulator
from trackfutura_desktop.store import presets, runs, source_edits, sources, tree
from trackfutura_desktop.store.tree import Folder

INSTAGRAM_POSTS = "gd_lk5ns7kz21pck8jpis"


def runs_of(workspace: Workspace) -> list[Folder]:
    with workspace.database.read() as connection:
        return list(tree.runs(connection, workspace.project.id))


def test_a_started_run_ends_complete_with_every_record_that_was_produced(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run = await ended(workspace, await started(workspace))
            produced = simulator.produced().values()
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in produced)
            assert run.error_count == sum(each.errors + each.warnings for each in produced)

    play(story)


def test_what_a_dataset_was_told_is_accepted_comes_back_with_the_records_and_is_known_for_the_next_time(
    house: House,
) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            more = (("country", "GB"), ("posts_to_not_include", ("741", "742")), ("sort_by", "newest"))
            told = ServiceOptions(Platform.TIKTOK, Service.POSTS, more=more)
            run_id = await started(workspace, services=(told,))
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            request = next(each for each in requests_of(workspace, run_id) if each.platform == "tiktok")
            assert {name: request.input_list()[0][name] for name, _ in more} == {
                "country": "GB",
                "posts_to_not_include": ["741", "742"],
                "sort_by": "newest",
            }
            with workspace.database.read() as connection:
                found = presets.options_of(connection, run_id)
            assert found is not None
            assert found[0].services == (told,)
            assert 'with country = "GB"' in methods_paragraph(workspace, run_id)

    play(story)


def test_regression_03_the_snapshot_id_is_on_the_request_and_on_every_job_it_covers(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace)
            by_request = {request.id: request.request_id for request in requests_of(workspace, run_id)}
            assert all(by_request.values())
            assert all(job.request_id == by_request[job.batch_id] for job in jobs_of(workspace, run_id))

    play(story)


def test_regression_21_the_data_are_in_the_jobs_own_folder(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace)
            await ended(workspace, run_id)
            jobs = jobs_of(workspace, run_id)
            assert len(jobs) == 3
            assert all(job.content_count > 0 for job in jobs)

    play(story)


def test_regression_22_two_runs_over_the_same_sources_have_jobs_of_their_own(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            first = await ended(workspace, await started(workspace))
            second = await ended(workspace, await started(workspace))
            assert first.key != second.key
            assert first.name != second.name
            assert second.content_count == first.content_count
            assert run_of(workspace, first.key.run_id).content_count == first.content_count

    play(story)


def test_regression_24_creation_is_one_transaction(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            await created(workspace)
            broken = sqlite3.connect(house.folder.database)
            broken.execute(
                "CREATE TRIGGER no BEFORE INSERT ON scraping_jobs BEGIN SELECT raise(ABORT, 'no'); END"
            )
            broken.commit()
            with workspace.database.read() as connection:
                ids = [each.id for each in sources.sources(connection, workspace.project.id)]
            with pytest.raises(Exception, match="no"):
                await create_run(workspace, ids, RunOptions(name="Half a run"))
            with workspace.database.read() as connection:
                assert "Half a run" not in runs.run_names(connection, workspace.project.id)
            broken.close()

    play(story)


class Removing(Catalogue, frozen=True):
    """A catalogue that notes where it is asked, and in the middle of a plan something else happens."""

    threads: list[str]
    happens: list[Callable[[], None]]

    def route(self, platform: Platform, service: Service, kind: AddressKind) -> Route | None:
        self.threads.append(threading.current_thread().name)
        if self.happens and "database writer" not in self.threads:
            self.happens.pop()()
        return super().route(platform, service, kind)


def test_a_run_is_planned_apart_from_the_writer_and_a_source_may_go_meanwhile(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            first = await created(workspace)
            with workspace.database.read() as connection:
                ids = [each.id for each in sources.sources(connection, workspace.project.id)]
                name = runs.run_names(connection, workspace.project.id)[0]

            def remove() -> None:
                workspace.database.write(lambda connection: source_edits.remove_sources(connection, ids[:1]))

            threads: list[str] = []
            workspace.catalogue = Removing(workspace.catalogue.datasets, threads, [remove])
            with pytest.raises(UserError, match="removed"):
                await create_run(workspace, ids, RunOptions(name=name))
            assert "database writer" not in threads
            assert [run.key.run_id for run in runs_of(workspace)] == [first]
            await create_run(workspace, ids, RunOptions(name=name))
            assert {run.name for run in runs_of(workspace)} == {name, f"{name} (2)"}

    play(story)


def test_regression_25_a_run_without_a_job_is_refused(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            await add_sources(
                workspace,
                [Source(0, "stories", Platform.REDDIT, Service.REELS, "https://www.reddit.com/r/coffee/")],
            )
            with workspace.database.read() as connection:
                ids = [each.id for each in sources.sources(connection, workspace.project.id)]
            with pytest.raises(UserError):
                await create_run(workspace, ids, RunOptions())
            with workspace.database.read() as connection:
                assert runs.run_names(connection, workspace.project.id) == []

    play(story)


def test_regression_26_bright_datas_own_words_are_kept_and_the_other_requests_go_on(
    house: House, simulator: Simulator
) -> None:
    simulator.options.faults = {"dataset_id=" + INSTAGRAM_POSTS: ["400"]}
    simulator.options.failing_datasets = {INSTAGRAM_POSTS: "Account is suspended by the bureau of tests"}

    async def story() -> None:
        async with house.open() as workspace:
            run = await ended(workspace, await started(workspace))
            failed = [
                each for each in requests_of(workspace, run.key.run_id) if each.dataset_id == INSTAGRAM_POSTS
            ]
            assert [each.status for each in failed] == [Status.FAILED]
            assert "bureau of tests" in failed[0].error_message
            assert run.status is Status.COMPLETED
            assert run.content_count > 0

    play(story)


def test_regression_37_the_counts_of_every_request_are_fed(house: House, simulator: Simulator) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run = await ended(workspace, await started(workspace))
            produced = simulator.produced()
            for request in requests_of(workspace, run.key.run_id):
                made = produced[request.request_id or ""]
                assert request.expected_records == made.records
                assert request.received_count >= made.records + made.errors + made.warnings
                assert request.stored_count == made.records
                assert request.verified_at is not None

    play(story)


def test_a_refused_trigger_says_why_and_can_be_sent_again(house: House, simulator: Simulator) -> None:
    simulator.options.min_inputs = 2

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await created(workspace, INSTAGRAM)
            refusals = await start_run(workspace, run_id)
            assert "at least" in refusals[0].lower()
            assert run_of(workspace, run_id).status is Status.FAILED
            simulator.options.min_inputs = 1
            assert await start_run(workspace, run_id) == []
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)


def test_regression_27_sending_again_really_sends(house: House, simulator: Simulator) -> None:
    simulator.options.min_inputs = 2

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            assert requests_of(workspace, run_id)[0].completed_at is not None
            assert simulator.produced() == {}
            simulator.options.min_inputs = 1
            await start_run(workspace, run_id)
            assert len(simulator.produced()) == 1
            assert requests_of(workspace, run_id)[0].completed_at is None
            await ended(workspace, run_id)

    play(story)


def test_regression_28_one_service_is_one_request(house: House, simulator: Simulator) -> None:
    async def story() -> None:
        addresses = "\n".join(f"https://www.instagram.com/studio{number}/" for number in range(40))
        async with house.open() as workspace:
            run = await ended(workspace, await started(workspace, addresses, posts=1))
            assert run.jobs == 40
            assert len(simulator.produced()) == 1

    play(story)


def test_regression_32_the_users_name_is_the_name_of_the_run(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            assert (
                run_of(workspace, await created(workspace, name="Spring campaign")).name == "Spring campaign"
            )

    play(story)


def test_without_a_key_nothing_is_sent_and_the_run_can_be_started_later(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        async with house.open(api_token="") as workspace:
            run_id = await created(workspace)
            with pytest.raises(KeyMissing):
                await start_run(workspace, run_id)
            assert run_of(workspace, run_id).status is Status.PENDING
            assert simulator.produced() == {}

    play(story)


def test_a_wrong_key_is_named_as_the_reason(house: House) -> None:
    async def story() -> None:
        async with house.open(api_token="nobody-knows-this-key") as workspace:
            run_id = await created(workspace, FACEBOOK)
            refusals = await start_run(workspace, run_id)
            assert "key" in refusals[0].lower()
            assert "nobody-knows" not in refusals[0]

    play(story)


def test_cancelling_stops_the_requests_at_bright_data_too(house: House, simulator: Simulator) -> None:
    simulator.options.time_factor = 30.0

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace)
            await cancel_run(workspace, run_id)
            simulator.options.time_factor = 0.0
            assert run_of(workspace, run_id).status is Status.CANCELLED
            await ended(workspace, run_id)
            assert run_of(workspace, run_id).status is Status.CANCELLED
            assert {each.status for each in simulator.produced().values()} == {"canceled"}

    play(story)


def test_the_request_carries_where_deliveries_go_and_the_secret_that_lets_them_in(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            request = requests_of(workspace, await created(workspace, INSTAGRAM))[0]
            trigger = trigger_of(workspace, request)
            assert trigger.endpoint.startswith(f"{workspace.local_url}/api/brightdata/webhook/?ref=")
            assert request.reference in trigger.endpoint
            assert workspace.keys.accepts(trigger.auth_header)
            assert workspace.keys.webhook_secret() not in repr(trigger)

    play(story)


def test_without_a_listener_no_address_is_given_to_bright_data(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            request = requests_of(workspace, await created(workspace, INSTAGRAM))[0]
            trigger = trigger_of(workspace, request)
            assert (trigger.endpoint, trigger.notify, trigger.auth_header) == ("", "", "")

    play(story)


def test_a_draft_stores_nothing(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            await created(workspace, THREE)
            with workspace.database.read() as connection:
                ids = [each.id for each in sources.sources(connection, workspace.project.id)]
            plan = draft(workspace, ids, RunOptions(num_of_posts=7))
            assert (len(plan.requests), plan.max_records) == (3, 21)
            with workspace.database.read() as connection:
                assert len(runs.run_names(connection, workspace.project.id)) == 1

    play(story)
