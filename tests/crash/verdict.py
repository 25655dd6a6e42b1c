"""What is in a data folder after the worst: read from the files alone, not through the program."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import zstandard
from parcel import Parcel
from victim import PATIENCE_SECONDS, until

_PER_JOB = "SELECT job_id, count(*) FROM {table} GROUP BY job_id"


def rows(folder: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    """Rows of the database, read beside whatever is running."""
    address = f"file:{folder / 'trackfutura.db'}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=10)) as connection:
        return connection.execute(query, values).fetchall()


def settle(folder: Path, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until no delivery waits to be processed."""
    waiting = "SELECT 1 FROM webhook_events WHERE status IN ('pending', 'processing')"
    until(lambda: not rows(folder, waiting), seconds)


def given_up(folder: Path) -> set[str]:
    """Hashes of deliveries that are not processed any more because each attempt ended the program."""
    query = "SELECT sha256 FROM webhook_events WHERE error_message LIKE 'Given up after%'"
    return {hash_ for (hash_,) in rows(folder, query)}


def lost(folder: Path, acknowledged: Iterable[Parcel]) -> list[str]:
    """Of acknowledged deliveries, those whose bytes are not there."""
    found = rows(folder, "SELECT sha256, body, spool_file, packing FROM webhook_events")
    kept = {each[0]: each[1:] for each in found}
    return [
        f"lost: {each.codes[0]} of {each.snapshot}, {'other bytes' if each.sha256 in kept else 'no event'}"
        for each in acknowledged
        if each.sha256 not in kept or _bytes(folder, *kept[each.sha256]) != each.body
    ]


def _bytes(folder: Path, body: bytes | None, spool_file: str, packing: str) -> bytes:
    path = folder / "spool" / spool_file
    kept = body if body is not None else path.read_bytes() if spool_file and path.exists() else b""
    if packing:
        return zstandard.ZstdDecompressor().decompressobj().decompress(kept)
    return kept


def doubled(folder: Path) -> list[str]:
    """Deliveries and records that are there more than once."""
    events = rows(folder, "SELECT sha256, count(*) FROM webhook_events GROUP BY 1 HAVING count(*) > 1")
    return [f"{hash_}: {count} events" for hash_, count in events] + [
        f"{place}: {count} times" for place, count in _stored(folder).items() if count > 1
    ]


def _stored(folder: Path) -> dict[tuple[str, str], int]:
    """How often each post of each snapshot is there."""
    query = (
        "SELECT reference, native_id, count(*) FROM content "
        "JOIN scraping_jobs ON scraping_jobs.id = job_id "
        "JOIN batch_scraper_jobs ON batch_scraper_jobs.id = scraping_jobs.batch_id GROUP BY 1, 2"
    )
    return {(place.removeprefix("unmatched:"), code): count for place, code, count in rows(folder, query)}


def complaints(folder: Path, sent: Iterable[Parcel]) -> list[str]:
    """Whatever else is not as if every delivery had come once, to a program that never ended."""
    found = [f"integrity: {each}" for (each,) in rows(folder, "PRAGMA integrity_check") if each != "ok"]
    parcels = {each.sha256: each for each in sent}
    expected = {(each.snapshot, code) for each in parcels.values() for code in each.codes}
    stored = _stored(folder).keys()
    found += [f"not there: {place}" for place in sorted(expected - stored)]
    found += [f"never sent: {place}" for place in sorted(stored - expected)]
    names = ("stored", "updated", "duplicate", "error", "rejected")
    columns = " + ".join(f"{name}_count" for name in names)
    query = f"SELECT id, sha256, status, error_message, received_count, {columns} FROM webhook_events"  # noqa: S608 - above
    for event, hash_, status, message, received, outcomes in rows(folder, query):
        records = len(parcels[hash_].codes)
        if status != "processed":
            found.append(f"event {event} is {status}: {message}")
        elif not received == outcomes == records:
            found.append(f"event {event}: {received} received, {outcomes} outcomes, {records} sent")
    return found + _wrong_sums(folder) + _strays(folder)


def _wrong_sums(folder: Path) -> list[str]:
    content = dict(rows(folder, _PER_JOB.format(table="content")))
    errors = dict(rows(folder, _PER_JOB.format(table="record_errors")))
    jobs = rows(folder, "SELECT id, content_count, error_count FROM scraping_jobs")
    wrong = [
        f"job {job} counts {counted}"
        for job, *counted in jobs
        if counted != [content.get(job, 0), errors.get(job, 0)]
    ]
    query = (
        "SELECT id, content_count, (SELECT sum(content_count) FROM scraping_jobs WHERE run_id = r.id) "
        "FROM scraping_runs r"
    )
    wrong += [f"run {run}: {own} is not {sum_}" for run, own, sum_ in rows(folder, query) if own != sum_]
    query = (
        "SELECT id, stored_count, (SELECT sum(stored_count) FROM webhook_events WHERE batch_id = b.id) "
        "FROM batch_scraper_jobs b"
    )
    return wrong + [
        f"request {one}: {own} is not {sum_}" for one, own, sum_ in rows(folder, query) if own != sum_
    ]


def _strays(folder: Path) -> list[str]:
    known = {name for (name,) in rows(folder, "SELECT spool_file FROM webhook_events WHERE spool_file != ''")}
    there = {path.name for path in (folder / "spool").iterdir()}
    orphans = rows(
        folder, "SELECT content_id FROM content_raw WHERE content_id NOT IN (SELECT id FROM content)"
    )
    bare = rows(folder, "SELECT id FROM content WHERE id NOT IN (SELECT content_id FROM content_raw)")
    return (
        [f"stray file {name}" for name in sorted(there - known)]
        + [f"lost file {name}" for name in sorted(known - there)]
        + [f"raw record of nothing: {one}" for (one,) in orphans]
        + [f"content without its record: {one}" for (one,) in bare]
    )
