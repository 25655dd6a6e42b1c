"""A million records in three shapes, for every benchmark that needs many.

Rows go in by bare SQL, with the counts, the full-text index and the raw records that ingest would have left.
A database is kept under ``build/bench-data`` and made anew when the schema or this generator changes.
"""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import zstandard
from figures import say

from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.schema import NEWEST

if TYPE_CHECKING:
    from collections.abc import Iterator

GENERATOR = 1  # change it with everything below that changes the rows
RECORDS = 1_000_000
JOBS = {"100-jobs": 100, "one-job": 1, "10000-jobs": 10_000}
COMMON_WORD, RARE_WORD = "light", "quokka"  # in about a quarter of the texts, and in 20 of them
KEPT = Path(__file__).resolve().parent.parent.parent / "build" / "bench-data"

_START = 1_790_000_000_000  # ms since 1970
_RARE_EVERY = RECORDS // 20
_PLATFORMS = ("instagram", "facebook", "tiktok", "linkedin")
_JOBS_PER_REQUEST = 100
_FRAMES = 512
_WORDS = re.findall(
    r"\w+",
    "morning workshop season shelves which one would you take home beans short guide four steps behind the "
    "scenes spring catalogue thank visits recipe oat biscuits sea salt open call makers apply until friday "
    "new studio window garden paper ink letter river walk bread table winter harvest market stone glass wood",
)
_CONTENT = (
    *("id", "job_id", "platform", "kind", "native_id", "url", "author", "author_name", "author_id"),
    *("author_url", "text", "hashtags", "media_type", "media_url", "published_at", "collected_at", "likes"),
    *("comments", "shares", "views", "digest", "event_id", "record_index", "stored_at", "updated_at"),
)


def database(shape: str) -> Path:
    """The file of one of the shapes in ``JOBS``; made if it is not there. Open a copy if you write to it."""
    folder = KEPT / f"{shape}-schema{NEWEST}-generator{GENERATOR}"
    if not folder.exists():
        for outdated in KEPT.glob(f"{shape}-*"):
            shutil.rmtree(outdated)
        say(f"making {RECORDS:,} records ({shape}); they are kept in {folder}")
        building = folder.with_name(f"{shape}-building")
        building.mkdir(parents=True)
        _make(building / "trackfutura.db", JOBS[shape])
        building.rename(folder)
    return folder / "trackfutura.db"


def _make(path: Path, jobs: int) -> None:
    empty = Database(path)
    empty.open()
    empty.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA cache_size = -200000")
        indices = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'content' AND sql <> ''"
        ).fetchall()
        connection.execute("BEGIN")
        for name, _ in indices:
            connection.execute(f"DROP INDEX {name}")
        _add_parents(connection, jobs)
        _add_records(connection, jobs)
        for _, sql in indices:  # sorting once is quicker than inserting a million times
            connection.execute(sql)
        connection.execute("INSERT INTO content_fts(content_fts) VALUES ('rebuild')")
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL")


def _add_parents(connection: sqlite3.Connection, jobs: int) -> None:
    each = RECORDS // jobs
    connection.execute("INSERT INTO projects (id, name, created_at) VALUES (1, 'My project', ?)", (_START,))
    connection.execute(
        "INSERT INTO scraping_runs (id, project_id, name, status, content_count, created_at, started_at, "
        "completed_at) VALUES (1, 1, 'A million records', 'completed', ?, ?, ?, ?)",
        (RECORDS, _START, _START, _START),
    )
    requests = -(-jobs // _JOBS_PER_REQUEST)
    for request in range(1, requests + 1):
        platform = _PLATFORMS[request % len(_PLATFORMS)] if requests > 1 else _PLATFORMS[0]
        own = range((request - 1) * _JOBS_PER_REQUEST + 1, min(jobs, request * _JOBS_PER_REQUEST) + 1)
        count = len(own) * each
        connection.execute(
            "INSERT INTO batch_scraper_jobs (id, run_id, reference, platform, service, request_id, status, "
            "received_count, stored_count, created_at, completed_at) "
            "VALUES (?, 1, ?, ?, 'posts', ?, 'completed', ?, ?, ?, ?)",
            (request, f"ref{request}", platform, f"s_invented{request}", count, count, _START, _START),
        )
        connection.execute(
            "INSERT INTO webhook_events (id, channel, status, batch_id, platform, sha256, size, "
            "received_count, stored_count, answer_status, received_at, finished_at) "
            "VALUES (?, 'webhook', 'processed', ?, ?, ?, 1, ?, ?, 200, ?, ?)",
            (request, request, platform, f"{request:064}", count, count, _START, _START),
        )
        connection.executemany(
            "INSERT INTO scraping_jobs (id, run_id, batch_id, name, short_name, platform, service, url, "
            "address_key, request_id, status, content_count, created_at, completed_at) "
            "VALUES (?, 1, ?, ?, ?, ?, 'posts', ?, ?, ?, 'completed', ?, ?, ?)",
            [
                (
                    *(job, request, f"{platform} - account{job}", f"account{job}", platform),
                    *(f"https://www.{platform}.com/account{job}/", f"{platform}.com/account{job}"),
                    *(f"s_invented{request}", each, _START, _START),
                )
                for job in own
            ],
        )


def _add_records(connection: sqlite3.Connection, jobs: int) -> None:
    places = ", ".join("?" * len(_CONTENT))
    connection.executemany(
        f"INSERT INTO content ({', '.join(_CONTENT)}) VALUES ({places})",  # noqa: S608 - our own names
        _records(connection, jobs),
    )
    pack = zstandard.ZstdCompressor(level=3).compress
    frames = [pack(_raw(number)) for number in range(_FRAMES)]
    connection.executemany(
        "INSERT INTO content_raw (content_id, record) VALUES (?, ?)",
        ((number, frames[number % _FRAMES]) for number in range(1, RECORDS + 1)),
    )


def _raw(number: int) -> bytes:
    return (
        f'{{"post_id":"{number}","shortcode":"C{number}","user_posted":"account{number}",'
        f'"description":"Morning in the workshop {number}","likes":{number},"num_comments":3,'
        f'"date_posted":"2026-03-01T08:00:00.000Z","discovery_input":{{"url":"https://www.instagram.com/a/"}}}}'
    ).encode()


def _records(connection: sqlite3.Connection, jobs: int) -> Iterator[tuple[object, ...]]:
    """Rows of content: job after job, as ingest stores them."""
    chance = random.Random(GENERATOR)  # noqa: S311 - the same rows each time, no secret
    texts = [_text(chance) for _ in range(20_000)]
    query = "SELECT id, batch_id, platform FROM scraping_jobs ORDER BY id"
    number = 0
    for job, request, platform in connection.execute(query).fetchall():
        author, home = f"account{job}", f"https://www.{platform}.com"
        for index in range(RECORDS // jobs):
            number += 1
            text = f"{texts[chance.randrange(20_000)]} {number}"
            if number % _RARE_EVERY == 0:
                text = f"{RARE_WORD} {text}"
            day = _START - chance.randrange(86_400_000 * 365)
            native = f"35{number:012}"
            yield (
                *(number, job, platform, "post", native, f"{home}/p/C{number}/", author, f"Account {job}"),
                *(str(10_000 + job), f"{home}/{author}/", text, "#studio #light", "image"),
                *(f"{home}/media/{number}.jpg", day, _START, chance.randrange(5_000)),
                *(chance.randrange(300), None, chance.randrange(90_000), number, request, index),
                *(_START, _START),
            )


def _text(chance: random.Random) -> str:
    words = chance.choices(_WORDS, k=chance.randrange(6, 30))
    if chance.random() < 0.25:
        words[chance.randrange(len(words))] = COMMON_WORD
    if chance.random() < 0.1:
        words.insert(3, '\n"said",')
    return " ".join(words).capitalize()
