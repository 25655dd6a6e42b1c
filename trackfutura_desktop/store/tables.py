"""The tables. Every moment is an integer: milliseconds since 1970 in UTC."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from trackfutura_desktop.store import cost_tables, merge_tables
from trackfutura_desktop.store.added_tables import added_columns, added_values
from trackfutura_desktop.store.run_tables import later_request_parts, later_run_parts, run_presets
from trackfutura_desktop.store.source_tables import projects, track_sources
from trackfutura_desktop.store.table_parts import count_column as _count
from trackfutura_desktop.store.table_parts import flag_column as _flag
from trackfutura_desktop.store.table_parts import id_column as _id
from trackfutura_desktop.store.table_parts import metadata
from trackfutura_desktop.store.table_parts import moment_column as _moment
from trackfutura_desktop.store.table_parts import reference_column as _reference
from trackfutura_desktop.store.table_parts import text_column as _text

__all__ = [
    "added_columns",
    "added_values",
    "cost_tables",
    "merge_tables",
    "metadata",
    "projects",
    "run_presets",
    "track_sources",
]


def _record_counts() -> list[Column[int]]:
    """Outcomes of records: received = stored + updated + duplicate + error + rejected."""
    return [_count(f"{outcome}_count") for outcome in RECORD_OUTCOMES]


RECORD_OUTCOMES = ("received", "stored", "updated", "duplicate", "error", "rejected")

scraping_runs = Table(
    "scraping_runs",
    metadata,
    _id(),
    _reference("project_id", "projects.id"),
    Column("name", Text, nullable=False),
    # 'scrape', 'import', or 'unmatched' for the one run of a project that keeps what fits no run
    Column("kind", Text, nullable=False, server_default=text("'scrape'")),
    Column("status", Text, nullable=False),
    Column("start_date", Text),
    Column("end_date", Text),
    Column("num_of_posts", Integer),
    _flag("auto_create_folders", "1"),
    _count("content_count"),
    _count("error_count"),
    Column("created_at", BigInteger, nullable=False),
    _moment("started_at"),
    _moment("completed_at"),
    _text("note"),
    # words with blanks between them
    _text("tags"),
    # in the trash since; not shown any more, and there until the user restores or deletes it
    _moment("trashed_at"),
    *later_run_parts(),
    UniqueConstraint("project_id", "name"),
)

batch_scraper_jobs = Table(
    "batch_scraper_jobs",
    metadata,
    _id(),
    _reference("run_id", "scraping_runs.id"),
    # travels in the endpoint address, so that a delivery finds its request without any header
    Column("reference", Text, nullable=False, unique=True),
    Column("platform", Text, nullable=False),
    Column("service", Text, nullable=False),
    _text("dataset_id"),
    _text("discover_by"),
    Column("limit_per_input", Integer),
    Column("inputs", Text, nullable=False, server_default=text("'[]'")),
    # the snapshot id that Bright Data answered; null until then
    Column("request_id", Text, unique=True),
    Column("status", Text, nullable=False),
    _text("progress_status"),
    _text("error_message"),
    Column("expected_records", Integer),
    *_record_counts(),
    Column("created_at", BigInteger, nullable=False),
    _moment("sent_at"),
    _moment("accepted_at"),
    _moment("ready_at"),
    _moment("delivered_at"),
    _moment("completed_at"),
    _moment("verified_at"),
    _moment("next_look_at"),
    _count("looks"),
    *later_request_parts(),
    Index(None, "run_id"),
    Index("ix_batch_scraper_jobs_watched", "next_look_at", sqlite_where=text("next_look_at IS NOT NULL")),
)

scraping_jobs = Table(
    "scraping_jobs",
    metadata,
    _id(),
    _reference("run_id", "scraping_runs.id"),
    _reference("batch_id", "batch_scraper_jobs.id"),
    _reference("source_id", "track_sources.id", nullable=True),
    # 'source', or 'unmatched' for what a request delivered and no source asked for
    Column("kind", Text, nullable=False, server_default=text("'source'")),
    Column("name", Text, nullable=False),
    Column("short_name", Text, nullable=False),
    Column("platform", Text, nullable=False),
    Column("service", Text, nullable=False),
    _text("url"),
    _text("address_key"),
    Column("request_id", Text),
    Column("status", Text, nullable=False),
    _text("error_message"),
    _count("content_count"),
    _count("error_count"),
    Column("created_at", BigInteger, nullable=False),
    _moment("started_at"),
    _moment("completed_at"),
    # when its records came here without a delivery: out of the trash, or out of another run
    _moment("moved_at"),
    Index(None, "run_id", "platform", "service"),
    Index(None, "batch_id"),
    Index(None, "request_id"),
    Index(None, "source_id"),
    Index("ix_scraping_jobs_of_status", "run_id", "status"),
    Index("ix_scraping_jobs_moved", "moved_at", sqlite_where=text("moved_at IS NOT NULL")),
)

webhook_events = Table(
    "webhook_events",
    metadata,
    _id(),
    # webhook, notice, file, download or import
    Column("channel", Text, nullable=False),
    Column("status", Text, nullable=False),
    _text("error_message"),
    _reference("batch_id", "batch_scraper_jobs.id", nullable=True),
    _text("snapshot_id"),
    _text("snapshot_id_source"),
    _text("platform"),
    _text("platform_source"),
    _text("method"),
    _text("path"),
    _text("query"),
    Column("headers", Text, nullable=False, server_default=text("'{}'")),
    Column("sha256", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("body", LargeBinary),
    _text("spool_file"),
    _text("file_url"),
    _flag("is_test", "0"),
    Column("repeats", Integer, nullable=False, server_default=text("0")),
    _count("attempts"),
    *_record_counts(),
    _count("answer_status"),
    _text("answer_body"),
    # the head of the request; received_at is when its whole body was here
    _moment("arrived_at"),
    Column("received_at", BigInteger, nullable=False),
    _moment("last_received_at"),
    _moment("started_at"),
    _moment("finished_at"),
    # how the kept body is packed since it was processed: '' as it came, or 'zstd'
    _text("packing"),
    Column("kept_size", BigInteger),
    _moment("body_removed_at"),
    # the difference that the last "process again" made
    _moment("processed_again_at"),
    _count("again_new_count"),
    _count("again_changed_count"),
    _count("again_unchanged_count"),
    # with all that is added up for a request each time one of its deliveries ends: rows hold bodies, too
    Index(
        "ix_webhook_events_of_request",
        "batch_id",
        "status",
        *(f"{name}_count" for name in RECORD_OUTCOMES),
        sqlite_where=text("batch_id IS NOT NULL"),
    ),
    # Hashes come in no order: over all of them, each delivery would change a page of its own.
    Index("ix_webhook_events_of_bytes", text("id >> 13"), text("substr(sha256, 1, 8)")),
    Index("ix_webhook_events_waiting", "id", sqlite_where=text("status IN ('pending', 'processing')")),
)

content = Table(
    "content",
    metadata,
    _id(),
    _reference("job_id", "scraping_jobs.id"),
    Column("platform", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("native_id", Text, nullable=False),
    _text("url"),
    _text("author"),
    _text("author_name"),
    _text("author_id"),
    _text("author_url"),
    _text("text"),
    _text("hashtags"),
    _text("media_type"),
    _text("media_url"),
    _text("parent_id"),
    _text("parent_url"),
    _moment("published_at"),
    _moment("collected_at"),
    Column("likes", BigInteger),
    Column("comments", BigInteger),
    Column("shares", BigInteger),
    Column("views", BigInteger),
    Column("followers", BigInteger),
    Column("is_verified", Boolean),
    # of the record as decoded, so that white space and escapes make no difference
    Column("digest", BigInteger, nullable=False),
    _reference("event_id", "webhook_events.id"),
    Column("record_index", Integer, nullable=False),
    Column("stored_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    UniqueConstraint("job_id", "kind", "native_id", "platform"),
    Index(None, "job_id"),
    Index(None, "native_id"),
    # the usual order of the table: with the job in it, a run is read without looking at its rows
    Index(None, "published_at", "job_id"),
    Index(None, "event_id", "job_id"),
    # comments under their post, without looking at their rows
    Index(
        "ix_content_under",
        "platform",
        "parent_id",
        "native_id",
        "published_at",
        "job_id",
        sqlite_where=text("parent_id != ''"),
    ),
)

# apart from content, so that sorting and counting never read the large raw records
content_raw = Table(
    "content_raw",
    metadata,
    Column("content_id", Integer, ForeignKey("content.id"), primary_key=True),
    Column("record", LargeBinary, nullable=False),
)

record_errors = Table(
    "record_errors",
    metadata,
    _id(),
    _reference("event_id", "webhook_events.id"),
    _reference("job_id", "scraping_jobs.id", nullable=True),
    # 'error' and 'warning' are Bright Data's; 'rejected' is a record that we could not read
    Column("kind", Text, nullable=False),
    _text("code"),
    _text("message"),
    _text("address"),
    Column("record_index", Integer, nullable=False),
    Column("digest", BigInteger, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    UniqueConstraint("job_id", "digest"),
    Index(None, "event_id"),
)

# fields of records that no column, no mapping and no known sample has: the schema drifts
unknown_fields = Table(
    "unknown_fields",
    metadata,
    Column("event_id", Integer, ForeignKey("webhook_events.id"), primary_key=True),
    Column("platform", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("records", Integer, nullable=False),
)

# what raw records of one platform and kind are packed with; a zstandard frame names its dictionary by this id
record_dictionaries = Table(
    "record_dictionaries",
    metadata,
    _id(),
    Column("platform", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("dictionary", LargeBinary, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

exports = Table(
    "exports",
    metadata,
    _id(),
    # folder, filter and columns as JSON: the same again can leave out what went before
    Column("scope", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    # the newest content.updated_at that it holds
    Column("newest_updated_at", BigInteger, nullable=False),
    Column("made_at", BigInteger, nullable=False),
    # the newest scraping_jobs.moved_at that there was
    Column("newest_moved_at", BigInteger, nullable=False, server_default=text("0")),
    Index(None, "scope"),
)

# files behind the links of records: previews and, by choice, originals, kept before the links expire
media = Table(
    "media",
    metadata,
    _id(),
    _reference("content_id", "content.id"),
    # 'preview' or 'original'
    Column("role", Text, nullable=False),
    Column("place", Integer, nullable=False, server_default=text("0")),
    Column("url", Text, nullable=False),
    # 'wanted', 'saved', 'failed', 'expired' or 'removed'
    Column("status", Text, nullable=False),
    _text("error_message"),
    _text("file"),
    _text("media_type"),
    _count("size"),
    _count("attempts"),
    _moment("expires_at"),
    _moment("saved_at"),
    Column("created_at", BigInteger, nullable=False),
    UniqueConstraint("content_id", "role", "place"),
    Index("ix_media_wanted", "expires_at", sqlite_where=text("status = 'wanted'")),
)

# up to which delivery the records were looked at for links; one row for each role that is kept
media_progress = Table(
    "media_progress",
    metadata,
    Column("role", Text, primary_key=True),
    Column("event_id", Integer, nullable=False),
)

# The full-text index over content, kept by SQLite itself in tables that begin with this name.
FULL_TEXT = "content_fts"
FULL_TEXT_COLUMNS = ("text", "author", "author_name", "hashtags", "url")
