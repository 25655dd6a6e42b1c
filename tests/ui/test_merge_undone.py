"""A merge that is undone gives back every row that was there before, whatever came between."""

import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
import seeds
from sqlalchemy import Connection, func, select
from test_merge_and_compare import POSTS, counts_are_right, records, two_runs

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import merge, merge_undo, retries, runs, tables, trash, tree

ACCOUNTS = ("lumen.cafe", "northwind", "fieldnotes")
Rows = dict[str, set[tuple[Any, ...]]]


def rows(workspace: Workspace) -> Rows:
    """Every row of every table, but for when jobs were moved; that their counts and words are right, too."""
    counts_are_right(workspace)
    found = {}
    with workspace.database.read() as connection:
        for table in tables.metadata.sorted_tables:
            columns = [each for each in table.c if each.name != "moved_at"]
            found[table.name] = {tuple(row) for row in connection.execute(select(*columns))}
        words = "SELECT rowid FROM content_fts WHERE content_fts MATCH 'morning'"
        found["words"] = {tuple(row) for row in connection.exec_driver_sql(words)}
    return found


def finish(workspace: Workspace, step: Callable[[Connection, int], int], most: int = 3) -> None:
    while workspace.database.write(lambda connection: step(connection, most)):
        pass


def undo_step(run_id: int, connection: Connection, most: int) -> int:
    return merge_undo.undo_step(connection, run_id, most, 1)


def pay(workspace: Workspace, event_id: int) -> None:
    """Note costs and files for what a delivery brought."""
    contents, jobs = tables.content, tables.scraping_jobs

    def work(connection: Connection) -> None:
        found = connection.execute(
            select(contents.c.id, contents.c.job_id, jobs.c.run_id, jobs.c.batch_id)
            .join(jobs, jobs.c.id == contents.c.job_id)
            .where(contents.c.event_id == event_id)
        ).all()
        for row in found:
            spent = {"event_id": event_id, "job_id": row.job_id, "batch_id": row.batch_id}
            spent |= {"run_id": row.run_id, "project_id": 1, "run_name": "", "platform": "instagram"}
            spent |= {"service": "posts", "records": 1, "price_per_1000": 1.5, "delivered_at": 1}
            connection.execute(tables.cost_tables.spending.insert().prefix_with("OR IGNORE").values(spent))
            if row.id % 2:
                kept = {"content_id": row.id, "role": "preview", "url": f"https://invented/{row.id}"}
                kept |= {"status": "saved", "file": f"aa/{row.id}.jpg", "created_at": 1, "place": row.id % 3}
                connection.execute(tables.media.insert().prefix_with("OR IGNORE").values(kept))

    workspace.database.write(work)


def fill(workspace: Workspace, name: str, accounts: list[int], arrivals: list[tuple[int, int, int]]) -> int:
    """A complete run; an arrival is an account, a number that names the record or error, and its likes."""
    names = [ACCOUNTS[each] for each in accounts]
    run_id, made = seeds.add_run(workspace, name, (*POSTS, names))
    jobs = dict(zip(accounts, made[0].jobs, strict=True))
    seeds.deliver(workspace, made[0], each=0)
    for account, index, likes in arrivals:
        if account in jobs:
            only = seeds.Made(made[0].batch_id, [jobs[account]], *POSTS)
            is_error = likes % 4 == 0
            event = seeds.deliver(
                workspace, only, each=not is_error, errors=is_error, start=index, likes=likes
            )
            pay(workspace, event)
    return run_id


def invented(workspace: Workspace, chance: random.Random, name: str) -> int:
    accounts = chance.sample(range(len(ACCOUNTS)), chance.randint(1, len(ACCOUNTS)))
    arrivals = [
        (chance.choice(accounts), chance.randrange(6), chance.randrange(100))
        for _ in range(chance.randrange(12))
    ]
    return fill(workspace, name, accounts, arrivals)


def collect_anyhow(workspace: Workspace, chance: random.Random) -> None:
    """Which run has the newer one of the same record has nothing to do with which is the newer run."""
    content = tables.content

    def work(connection: Connection) -> None:
        ids = connection.execute(select(content.c.id)).scalars().all()
        moments = chance.sample(range(1_000), len(ids))
        for id_, moment in zip(ids, moments, strict=True):
            connection.execute(content.update().where(content.c.id == id_).values(collected_at=moment))

    workspace.database.write(work)


def newest(workspace: Workspace, *run_ids: int) -> dict[str, int | None]:
    """The likes of every record of some runs, as it was collected last."""
    content, jobs = tables.content.c, tables.scraping_jobs.c
    with workspace.database.read() as connection:
        found = connection.execute(
            select(content.native_id, content.likes)
            .join(tables.scraping_jobs, jobs.id == content.job_id)
            .where(jobs.run_id.in_(run_ids))
            .order_by(content.collected_at)
        )
        return {row.native_id: row.likes for row in found}


def is_shown(workspace: Workspace, run_id: int) -> bool:
    with workspace.database.read() as connection:
        return tree.run(connection, run_id) is not None


@pytest.mark.parametrize("seed", range(12))
def test_undone_merges_give_back_every_row_also_by_detours(workspace: Workspace, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    first, second, third = (invented(workspace, chance, name) for name in "ABC")
    collect_anyhow(workspace, chance)
    before = rows(workspace)
    everything = newest(workspace, first, second)
    merging = None
    for _ in range(chance.randrange(12)):  # some of it there, some of it back
        most = chance.randint(1, 4)
        if is_shown(workspace, first) and (merging is None or chance.random() < 0.7):
            merging = merging or merge.Merge(first, second, workspace.clock())
            workspace.database.write(partial(_step, merging, most))
        else:
            merging = None
            workspace.database.write(lambda connection, m=most: undo_step(first, connection, m))
        counts_are_right(workspace)
        found = records(workspace, first) | records(workspace, second)
        assert found.keys() == everything.keys()
    if is_shown(workspace, first):
        finish(workspace, merge.Merge(first, second, workspace.clock()).step)
    assert records(workspace, second) == everything
    between = rows(workspace)
    finish(workspace, merge.Merge(second, third, workspace.clock()).step)
    with pytest.raises(UserError, match="later"):
        curate.undo_merge(workspace, first, Watch())
    curate.undo_merge(workspace, second, Watch())
    assert rows(workspace) == between
    finish(workspace, partial(undo_step, first))
    assert rows(workspace) == before


def _step(merging: merge.Merge, most: int, connection: Connection) -> int:
    return merging.step(connection, most)
