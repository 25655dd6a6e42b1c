"""Finding folders by words, with everything above them, without reading every job into memory."""

from collections.abc import Sequence
from enum import IntEnum

import msgspec
from sqlalchemy import ColumnElement, case, false, func, or_, select

from trackfutura_desktop.model import naming
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.words import plain
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.reading import Reading
from trackfutura_desktop.store.tables import scraping_jobs, scraping_runs
from trackfutura_desktop.store.tree import Folder, FolderKey, FolderType

_BLOCK = 1_000


class _Depth(IntEnum):
    """The highest level at which a word is found on the way to a job."""

    RUN, PLATFORM, SERVICE, JOB, NOWHERE = range(5)


class Found(msgspec.Struct, frozen=True):
    """The folders that hold what was looked for, the ones above them, and all that is under them."""

    words: str
    folders: frozenset[FolderKey]  # runs, platforms and services
    jobs: dict[FolderKey, frozenset[int] | None]  # by service; None: every job of it
    opened: tuple[FolderKey, ...]  # those under which something fits that does not fit itself

    def fits(self, folder: Folder) -> bool:
        """Whether a folder is shown."""
        key = folder.key
        if key.type in (FolderType.RUN, FolderType.PLATFORM, FolderType.SERVICE):
            return key in self.folders
        jobs = self.jobs.get(FolderKey(key.run_id, key.platform, key.service), frozenset())
        return jobs is None or key.job_id in jobs


class Search(Reading):
    """Looks for words in what runs, platforms, services, jobs and sources are called, and in tags.

    Each word must stand somewhere on the way from a run to a job; upper and lower case are one.
    """

    def __init__(self, database: Database, project_id: int, words: str) -> None:
        super().__init__(database)
        self.words = words
        self._project_id = project_id

    def found(self) -> Found:
        """What fits, the newest run first.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        jobs, runs = scraping_jobs.c, scraping_runs.c
        depth = _depth(list(dict.fromkeys(self.words.split())))
        one = case(
            (depth == _Depth.JOB, jobs.id), else_=0
        )  # one row stands for a service that fits as a whole
        query = (
            select(jobs.run_id, jobs.platform, jobs.service, func.min(depth), one.label("job_id"))
            .join(scraping_runs, runs.id == jobs.run_id)
            .where(runs.project_id == self._project_id, runs.trashed_at.is_(None), depth < _Depth.NOWHERE)
            .group_by(jobs.run_id, jobs.platform, jobs.service, one)
            .order_by(jobs.run_id.desc())
        )
        folders: dict[FolderKey, None] = {}
        chosen: dict[FolderKey, set[int] | None] = {}
        opened: dict[FolderKey, None] = {}
        with self._connection() as connection:
            for block in connection.execute(query).partitions(_BLOCK):
                for run_id, platform, service, level, job_id in block:
                    way = (
                        FolderKey(run_id),
                        FolderKey(run_id, platform),
                        FolderKey(run_id, platform, service),
                    )
                    folders |= dict.fromkeys(way)
                    opened |= dict.fromkeys(way[:level])
                    if not job_id:
                        chosen[way[-1]] = None
                    elif (ids := chosen.setdefault(way[-1], set())) is not None:
                        ids.add(job_id)
        ids_of = {key: None if ids is None else frozenset(ids) for key, ids in chosen.items()}
        return Found(self.words, frozenset(folders), ids_of, tuple(opened))


def _depth(words: Sequence[str]) -> ColumnElement[int]:
    """The level at which all of the words are found; in halves, for SQL that nests deeply is refused."""
    if len(words) == 1:
        return _depth_of(plain(words[0]))
    half = len(words) // 2
    return func.max(_depth(words[:half]), _depth(words[half:]))


def _depth_of(word: str) -> ColumnElement[int]:
    jobs, runs = scraping_jobs.c, scraping_runs.c
    platforms = [each for each in Platform if _is_in(word, each.value, each.label)]
    services = [each for each in Service if _is_in(word, each.value, each.label)]
    return case(
        (or_(_has(word, runs.name, runs.tags), _is_shown_as(word)), _Depth.RUN),
        (jobs.platform.in_(platforms) if platforms else false(), _Depth.PLATFORM),
        (jobs.service.in_(services) if services else false(), _Depth.SERVICE),
        (or_(_has(word, jobs.name, jobs.short_name, jobs.url), *_called(word)), _Depth.JOB),
        else_=_Depth.NOWHERE,
    )


def _is_shown_as(word: str) -> ColumnElement[bool]:
    """Whether a run is the one that is shown by another name than it is stored, with the word in it."""
    shown = naming.shown_unmatched(naming.UNMATCHED_RUN)
    return scraping_runs.c.kind == "unmatched" if _is_in(word, shown) else false()


def _called(word: str) -> list[ColumnElement[bool]]:
    """Whether a job is one that is shown by another name than it is stored, with the word in it."""
    jobs = scraping_jobs.c
    beginnings = naming.shown_beginnings().items()
    return [
        (jobs.url == "") & jobs.name.startswith(each) for each, shown in beginnings if _is_in(word, shown)
    ]


def _has(word: str, *columns: ColumnElement[str]) -> ColumnElement[bool]:
    # SQLite takes upper and lower case for one in ASCII only.
    spellings = {word} if word.isascii() else {word, word.lower(), word.upper(), word.capitalize()}
    return or_(*(column.contains(each, autoescape=True) for column in columns for each in sorted(spellings)))


def _is_in(word: str, *texts: str) -> bool:
    return any(word.casefold() in text.casefold() for text in texts)
