"""What earlier runs brought is offered instead of being collected and paid for once more."""

import datetime as dt

from house import INSTAGRAM, House, created, ended, play, started

from trackfutura_desktop.flow.create import Draft, worked_out
from trackfutura_desktop.flow.curate import move_to_trash
from trackfutura_desktop.flow.reuse import already_here
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions, ServiceOptions
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import sources


def tracked(workspace: Workspace) -> list[Source]:
    with workspace.database.read() as connection:
        return sources.sources(connection, workspace.project.id)


def jobs_in(draft: Draft) -> int:
    return sum(len(request.jobs) for request in draft.plan.requests)


def test_the_newest_run_with_records_of_overlapping_days_is_offered_for_each_source(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            await ended(workspace, await started(workspace, INSTAGRAM, name="First"))
            second = await ended(workspace, await started(workspace, INSTAGRAM, name="Second"))
            await created(workspace, INSTAGRAM, name="Nothing came yet")
            (here,) = already_here(workspace, tracked(workspace), RunOptions())
            assert (here.run_name, here.records) == ("Second", second.content_count)
            reels = ServiceOptions(Platform.INSTAGRAM, Service.POSTS, more=(("post_type", "Reel"),))
            assert already_here(workspace, tracked(workspace), RunOptions(services=(reels,))) == []
            later = dt.date.today() + dt.timedelta(days=1)  # noqa: DTZ011 - as the user's wall clock
            assert already_here(workspace, tracked(workspace), RunOptions(start_date=later)) == []
            await move_to_trash(workspace, [second.key.run_id])
            (here,) = already_here(workspace, tracked(workspace), RunOptions())
            assert here.run_name == "First"

    play(story)


def test_a_source_that_is_left_out_is_not_planned_and_the_others_are(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            await ended(workspace, await started(workspace, INSTAGRAM))
            await created(workspace, f"{INSTAGRAM}\nhttps://www.instagram.com/lumen.cafe/")
            chosen = tracked(workspace)
            draft = worked_out(workspace, chosen, RunOptions())
            assert jobs_in(draft) == 2
            left_out = {each.source.id for each in draft.here}
            assert jobs_in(worked_out(workspace, chosen, RunOptions(), left_out)) == 1

    play(story)
