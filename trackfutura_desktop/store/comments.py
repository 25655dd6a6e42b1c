"""Comments and replies under a post, and the way back from one of them to its post."""

from array import array

from sqlalchemy import ColumnElement, Connection, func, select

from trackfutura_desktop.model.platform import Entity
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.reading import Reading
from trackfutura_desktop.store.tables import content, scraping_jobs, scraping_runs

_BLOCK = 10_000
_COMMENTED = (Entity.POST, Entity.REEL, Entity.VIDEO, Entity.UNKNOWN)


class Comments(Reading):
    """The ids of what stands under a post, the newest first; the same comment of several runs once.

    ``job_id`` is the job of the post: what other projects collected is not looked at.
    """

    def __init__(self, database: Database, platform: str, native_id: str, job_id: int) -> None:
        super().__init__(database)
        self._job_id = job_id
        self._platform = platform
        self._native_id = native_id

    def ids(self) -> "array[int]":
        """All of them.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        newest = func.max(content.c.id).label("id")
        query = (
            select(newest)
            .where(
                content.c.platform == self._platform,
                content.c.parent_id == self._native_id,
                content.c.parent_id != "",
                content.c.native_id != self._native_id,
                _is_shown(self._job_id),
            )
            .group_by(content.c.native_id)
            .order_by(func.max(content.c.published_at).desc().nulls_last(), newest.desc())
        )
        found = array("q")
        with self._connection() as connection:
            for block in connection.execute(query).scalars().partitions(_BLOCK):
                found.extend(block)
        return found


def post_of(connection: Connection, platform: str, parent_id: str, job_id: int) -> int | None:
    """The post, reel or video of that id that the project of a job stored last; None if it never was."""
    if not parent_id:
        return None
    query = (
        select(content.c.id)
        .where(
            content.c.platform == platform,
            content.c.kind.in_(_COMMENTED),
            content.c.native_id == parent_id,
            _is_shown(job_id),
        )
        .order_by(content.c.id.desc())
        .limit(1)
    )
    return connection.execute(query).scalar()


def _is_shown(job_id: int) -> ColumnElement[bool]:
    """Whether a record belongs to a run of the same project that is not in the trash."""
    jobs, runs = scraping_jobs.c, scraping_runs.c
    of_jobs = select(jobs.id).join(scraping_runs, runs.id == jobs.run_id)
    own = select(runs.project_id).join(scraping_jobs, jobs.run_id == runs.id).where(jobs.id == job_id)
    hidden = of_jobs.where(runs.trashed_at.is_not(None) | (runs.project_id != own.scalar_subquery()))
    return content.c.job_id.not_in(hidden)
