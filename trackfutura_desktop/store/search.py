"""One record in full, its history, and the errors of a folder: what the detail pane shows."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, select

from trackfutura_desktop.store.listing import ContentRow
from trackfutura_desktop.store.records import Records
from trackfutura_desktop.store.rows import as_struct
from trackfutura_desktop.store.tables import (
    batch_scraper_jobs,
    content,
    content_raw,
    record_errors,
    scraping_jobs,
    scraping_runs,
    webhook_events,
)
from trackfutura_desktop.store.tree import FolderKey, job_condition, job_name, run_name

_BLOCK = 1_000


class ContentDetail(msgspec.Struct, frozen=True):
    """Everything known of one record, with the way it came."""

    row: ContentRow
    author_url: str
    hashtags: str
    media_type: str
    media_url: str
    parent_id: str
    parent_url: str
    followers: int | None
    is_verified: bool | None
    collected_at: int | None
    stored_at: int
    updated_at: int
    record: bytes  # the record as Bright Data sent it, JSON
    record_index: int  # counted from 0 within its delivery
    event_id: int
    event_channel: str
    event_received_at: int
    event_answer_status: int
    request_id: str
    run_name: str
    job_name: str


class Observation(msgspec.Struct, frozen=True):
    """The same content in one run: a point of its history."""

    run_name: str
    collected_at: int
    likes: int | None
    comments: int | None
    views: int | None


class RecordErrorRow(msgspec.Struct, frozen=True):
    """An input or a record that gave no content, in Bright Data's words or in ours."""

    id: int
    kind: str
    code: str
    message: str
    address: str
    event_id: int
    job_id: int | None
    created_at: int


def detail(connection: Connection, content_id: int) -> ContentDetail | None:
    """One record with its raw form and its origin; None if it is gone."""
    names = [field for field in ContentDetail.__struct_fields__ if field in content.c]
    query = (
        _row_columns()
        .add_columns(
            *(content.c[name] for name in names if name not in ContentRow.__struct_fields__),
            content_raw.c.record,
            webhook_events.c.channel.label("event_channel"),
            webhook_events.c.received_at.label("event_received_at"),
            webhook_events.c.answer_status.label("event_answer_status"),
            webhook_events.c.snapshot_id,
            batch_scraper_jobs.c.request_id,
            scraping_runs.c.name.label("run_name"),
            scraping_runs.c.kind.label("run_kind"),
            scraping_jobs.c.name.label("job_name"),
            scraping_jobs.c.url.label("job_url"),
        )
        .join(content_raw, content_raw.c.content_id == content.c.id)
        .join(webhook_events, webhook_events.c.id == content.c.event_id)
        .join(scraping_jobs, scraping_jobs.c.id == content.c.job_id)
        .join(batch_scraper_jobs, batch_scraper_jobs.c.id == scraping_jobs.c.batch_id)
        .join(scraping_runs, scraping_runs.c.id == scraping_jobs.c.run_id)
        .where(content.c.id == content_id)
    )
    found = connection.execute(query).mappings().first()
    if found is None:
        return None
    return as_struct(
        ContentDetail,
        found,
        {
            "row": as_struct(ContentRow, found),
            "record": Records(connection).unpacked(found["record"]),
            "request_id": found["request_id"] or found["snapshot_id"],
            "run_name": run_name(found["run_name"], found["run_kind"]),
            "job_name": job_name(found["job_name"], found["job_url"]),
        },
    )


def raw_records(connection: Connection, ids: list[int]) -> list[bytes]:
    """Records as Bright Data sent them, JSON, in the order of ``ids``; those that are gone are left out."""
    found: dict[int, bytes] = {}
    unpacked = Records(connection).unpacked
    for first in range(0, len(ids), _BLOCK):
        query = select(content_raw).where(content_raw.c.content_id.in_(ids[first : first + _BLOCK]))
        found |= {row.content_id: unpacked(row.record) for row in connection.execute(query)}
    return [found[each] for each in ids if each in found]


def history(connection: Connection, row: ContentRow, limit: int = 1_000) -> list[Observation]:
    """The same content in runs of its project that are not in the trash: the last ones, oldest first."""
    own = select(scraping_runs.c.project_id).join(scraping_jobs, scraping_jobs.c.run_id == scraping_runs.c.id)
    seen_at = func.coalesce(content.c.collected_at, content.c.stored_at)
    query = (
        select(
            scraping_runs.c.name.label("run_name"),
            scraping_runs.c.kind.label("run_kind"),
            seen_at.label("collected_at"),
            content.c.likes,
            content.c.comments,
            content.c.views,
        )
        .join(scraping_jobs, scraping_jobs.c.id == content.c.job_id)
        .join(scraping_runs, scraping_runs.c.id == scraping_jobs.c.run_id)
        .where(
            content.c.platform == row.platform,
            content.c.kind == row.kind,
            content.c.native_id == row.native_id,
            scraping_runs.c.trashed_at.is_(None),
            scraping_runs.c.project_id == own.where(scraping_jobs.c.id == row.job_id).scalar_subquery(),
        )
        .order_by(seen_at.desc(), content.c.id.desc())
        .limit(limit)
    )
    rows = connection.execute(query).mappings()
    named = ((row, {"run_name": run_name(row["run_name"], row["run_kind"])}) for row in rows)
    return [as_struct(Observation, *each) for each in named][::-1]


def errors(connection: Connection, key: FolderKey, limit: int = 1_000) -> list[RecordErrorRow]:
    """Errors, warnings and rejected records under a folder, newest first."""
    query = (
        select(*(record_errors.c[name] for name in RecordErrorRow.__struct_fields__))
        .join(scraping_jobs, scraping_jobs.c.id == record_errors.c.job_id)
        .where(job_condition(key))
        .order_by(record_errors.c.id.desc())
        .limit(limit)
    )
    return [as_struct(RecordErrorRow, row) for row in connection.execute(query).mappings()]


def _row_columns() -> Select[Any]:
    return select(*(content.c[name] for name in ContentRow.__struct_fields__))
