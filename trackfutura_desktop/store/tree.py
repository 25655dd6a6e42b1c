"""The tree Run → Platform → Service → Job → Content, derived from runs and jobs: no folder can disagree."""

from collections.abc import Collection
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, case, func, select

from trackfutura_desktop.model.naming import UNMATCHED_RUN, short_run_name, shown_unmatched
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.rows import among
from trackfutura_desktop.store.tables import scraping_jobs, scraping_runs

_STATEMENTS = 256


class FolderType(StrEnum):
    """The levels of the tree."""

    RUN = "run"
    PLATFORM = "platform"
    SERVICE = "service"
    JOB = "job"
    GROUP = "group"
    CONTENT = "content"


class FolderKey(msgspec.Struct, frozen=True):
    """Names one folder for good; the deepest part that is given decides the level."""

    run_id: int  # 0 stands for every run of the project that is not in the trash
    platform: str = ""
    service: str = ""
    job_id: int = 0
    group: int = 0  # counted from 1: the first holds the content 1 to 1,000
    content_id: int = 0
    project_id: int = 0  # only where every run is meant; 0 for those of all projects

    @property
    def type(self) -> FolderType:
        """The level of the folder."""
        if self.content_id:
            return FolderType.CONTENT
        if self.group:
            return FolderType.GROUP
        if self.job_id:
            return FolderType.JOB
        if self.service:
            return FolderType.SERVICE
        return FolderType.PLATFORM if self.platform else FolderType.RUN

    @property
    def depth(self) -> int:
        """How deep it stands in the tree; 1 for a run."""
        return 1 + sum(map(bool, (self.platform, self.service, self.job_id, self.group, self.content_id)))

    @property
    def parent(self) -> "FolderKey | None":
        """The folder above; None for a run."""
        match self.type:
            case FolderType.RUN:
                return None
            case FolderType.PLATFORM:
                return FolderKey(self.run_id)
            case FolderType.SERVICE:
                return FolderKey(self.run_id, self.platform)
            case FolderType.JOB:
                return FolderKey(self.run_id, self.platform, self.service)
            case FolderType.GROUP:
                return msgspec.structs.replace(self, group=0)
            case FolderType.CONTENT:
                return msgspec.structs.replace(self, content_id=0)


class Folder(msgspec.Struct, frozen=True):
    """One row of the tree, with counts that are kept and never counted on the fly.

    What we named ourselves is called as the user's language has it, whatever it is stored as.
    """

    key: FolderKey
    name: str
    short_name: str
    content_count: int = 0
    error_count: int = 0
    status: Status = Status.COMPLETED
    jobs: int = 0
    jobs_ended: int = 0
    message: str = ""
    url: str = ""
    request_id: str = ""
    created_at: int = 0
    is_unmatched: bool = False
    note: str = ""  # of a run, as are the tags: words with blanks between them
    tags: str = ""
    is_paused: bool = False  # a run that sends no further request for now


def runs(connection: Connection, project_id: int) -> list[Folder]:
    """The runs of a project that are not in the trash, newest first; what fits no run comes last."""
    query = (
        _run_folders()
        .where(scraping_runs.c.project_id == project_id)
        .order_by(scraping_runs.c.kind == "unmatched", scraping_runs.c.id.desc())
    )
    return [_run_folder(row) for row in connection.execute(query).mappings()]


def run(connection: Connection, run_id: int, project_id: int = 0) -> Folder | None:
    """One run, or None if it is gone, in the trash, or not of the project that is named."""
    query = _run_folders().where(scraping_runs.c.id == run_id)
    if project_id:
        query = query.where(scraping_runs.c.project_id == project_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else _run_folder(row)


def folder(connection: Connection, key: FolderKey) -> Folder | None:
    """A run, platform, service or job as it is now; None if it is gone or in the trash."""
    parent = key.parent
    if parent is None:
        return run(connection, key.run_id)
    if run(connection, key.run_id) is None:
        return None
    only = {key.job_id} if key.job_id else None
    return next((each for each in children(connection, parent, only) if each.key == key), None)


def children(
    connection: Connection, key: FolderKey, only: Collection[int] | None = None, most: int | None = None
) -> list[Folder]:
    """The folders right under a run, platform or service, in an order in which new ones do not move old ones.

    Args:
        connection: Where to look.
        key: The folder. What lies under a job is read by ``store.leaves``.
        only: Of the jobs of a service only these; None: all.
        most: Of the jobs of a service no more than the first so many; None: all.
    """
    match key.type:
        case FolderType.RUN | FolderType.PLATFORM:
            return _groupings(connection, key)
        case FolderType.SERVICE:
            return _jobs(connection, key, only, most)
    raise ValueError(f"What is under {key} are no folders")


def has_jobs(connection: Connection, key: FolderKey) -> bool:
    """Whether a folder is there."""
    conditions = [job_condition(key), job_condition(msgspec.structs.replace(key, job_id=0))]
    return connection.execute(select(scraping_jobs.c.id).where(*conditions).limit(1)).first() is not None


def job_condition(key: FolderKey) -> ColumnElement[bool]:
    """The jobs that lie under ``key``."""
    if key.job_id:
        return scraping_jobs.c.id == key.job_id
    run_id, shown = scraping_jobs.c.run_id, select(scraping_runs.c.id).where(run_condition(key))
    conditions = [run_id == key.run_id if key.run_id else run_id.in_(shown)]
    if key.platform:
        conditions.append(scraping_jobs.c.platform == key.platform)
    if key.service:
        conditions.append(scraping_jobs.c.service == key.service)
    return and_(*conditions)


def run_condition(key: FolderKey) -> ColumnElement[bool]:
    """The runs that ``key`` lies in: one, or every one that is not in the trash."""
    if key.run_id:
        return scraping_runs.c.id == key.run_id
    of_project = [scraping_runs.c.project_id == key.project_id] if key.project_id else []
    return and_(_is_shown(), *of_project)


def run_name(stored: str, kind: str) -> str:
    """What a run is called in the user's language; what fits no run lies in one that nobody named."""
    return shown_unmatched(UNMATCHED_RUN) if kind == "unmatched" else stored


def job_name(stored: str, url: str) -> str:
    """What a job is called in the user's language; one without an address stands for no source."""
    return stored if url else shown_unmatched(stored)


def _ended() -> ColumnElement[int]:
    finals = [status for status in Status if status.is_final]
    return func.coalesce(func.sum(case((scraping_jobs.c.status.in_(finals), 1), else_=0)), 0)


def _is_shown() -> ColumnElement[bool]:
    return scraping_runs.c.trashed_at.is_(None)


@cache  # writing it down takes longer than asking it, which everything that arrives leads to
def _run_folders() -> Select[Any]:
    # For each run by the index of its jobs: to group all jobs would cost as much for one run as for all.
    own = scraping_jobs.c.run_id == scraping_runs.c.id
    return select(
        scraping_runs,
        select(func.count()).where(own).scalar_subquery().label("jobs"),
        select(_ended()).where(own).scalar_subquery().label("jobs_ended"),
    ).where(_is_shown())


def _run_folder(row: RowMapping) -> Folder:
    name = run_name(row["name"], row["kind"])
    return Folder(
        key=FolderKey(row["id"]),
        name=name,
        short_name=short_run_name(name),
        content_count=row["content_count"],
        error_count=row["error_count"],
        status=Status(row["status"]),
        jobs=row["jobs"],
        jobs_ended=row["jobs_ended"],
        created_at=row["created_at"],
        is_unmatched=row["kind"] == "unmatched",
        note=row["note"],
        tags=row["tags"],
        is_paused=row["paused_at"] is not None,
    )


def _groupings(connection: Connection, key: FolderKey) -> list[Folder]:
    """Platforms of a run, or services of a platform, with the sums of their jobs."""
    return [_grouping_folder(key, row) for row in connection.execute(_groupings_query(key)).mappings()]


@lru_cache(_STATEMENTS)
def _groupings_query(key: FolderKey) -> Select[Any]:
    column = scraping_jobs.c.service if key.platform else scraping_jobs.c.platform
    severity = case(
        (func.sum(scraping_jobs.c.status == Status.PROCESSING) > 0, Status.PROCESSING),
        (func.sum(scraping_jobs.c.status == Status.PENDING) > 0, Status.PENDING),
        (func.sum(scraping_jobs.c.status == Status.COMPLETED) > 0, Status.COMPLETED),
        (func.sum(scraping_jobs.c.status == Status.FAILED) > 0, Status.FAILED),
        else_=Status.CANCELLED,
    )
    return (
        select(
            column.label("word"),
            func.sum(scraping_jobs.c.content_count).label("content_count"),
            func.sum(scraping_jobs.c.error_count).label("error_count"),
            severity.label("status"),
            func.count().label("jobs"),
            _ended().label("jobs_ended"),
        )
        .where(job_condition(key))
        .group_by(column)
        .order_by(func.min(scraping_jobs.c.id))
    )


def _grouping_folder(parent: FolderKey, row: RowMapping) -> Folder:
    if parent.platform:
        service = Service(row["word"])
        key = msgspec.structs.replace(parent, service=service.value)
        name, short_name = f"{Platform(parent.platform).label} - {service.label}", service.label
    else:
        platform = Platform(row["word"])
        key = msgspec.structs.replace(parent, platform=platform.value)
        name = short_name = platform.label
    return Folder(
        key=key,
        name=name,
        short_name=short_name,
        content_count=row["content_count"],
        error_count=row["error_count"],
        status=Status(row["status"]),
        jobs=row["jobs"],
        jobs_ended=row["jobs_ended"],
    )


def _jobs(
    connection: Connection, key: FolderKey, only: Collection[int] | None, most: int | None
) -> list[Folder]:
    query = _jobs_query(key, most)
    if only is not None:
        query = query.where(among(scraping_jobs.c.id, only))
    return [_job_folder(key, row) for row in connection.execute(query).mappings()]


@lru_cache(_STATEMENTS)
def _jobs_query(key: FolderKey, most: int | None) -> Select[Any]:
    return select(scraping_jobs).where(job_condition(key)).order_by(scraping_jobs.c.id).limit(most)


def _job_folder(parent: FolderKey, row: RowMapping) -> Folder:
    status = Status(row["status"])
    return Folder(
        key=FolderKey(parent.run_id, parent.platform, parent.service, row["id"]),
        name=job_name(row["name"], row["url"]),
        short_name=job_name(row["short_name"], row["url"]),
        content_count=row["content_count"],
        error_count=row["error_count"],
        status=status,
        jobs=1,
        jobs_ended=int(status.is_final),
        message=row["error_message"],
        url=row["url"],
        request_id=row["request_id"] or "",
        created_at=row["created_at"],
        is_unmatched=row["kind"] == "unmatched",
    )
