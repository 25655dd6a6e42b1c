"""The tables of costs, the monthly limit, schedules and the ends of snapshots."""

from sqlalchemy import BigInteger, Column, Float, ForeignKey, Index, Integer, Table, Text

from trackfutura_desktop.store.table_parts import metadata, moment_column, reference_column, text_column

# What a request was let through with, noted just before it was sent.
request_terms = Table(
    "request_terms",
    metadata,
    Column("batch_id", Integer, ForeignKey("batch_scraper_jobs.id", ondelete="CASCADE"), primary_key=True),
    # US dollars, at the time of the request
    Column("price_per_1000", Float, nullable=False),
    # null: it has no upper bound
    Column("max_records", BigInteger),
    Column("admitted_at", BigInteger, nullable=False),
)

# Runs that are not sent, because the monthly limit might be passed; amounts in US dollars as they were then.
run_holds = Table(
    "run_holds",
    metadata,
    Column("run_id", Integer, ForeignKey("scraping_runs.id", ondelete="CASCADE"), primary_key=True),
    Column("held_at", BigInteger, nullable=False),
    Column("monthly_limit", Float, nullable=False),
    Column("spent", Float, nullable=False),
    Column("under_way", Float, nullable=False),
    # null: a request has no upper bound
    Column("wanted", Float),
)

# The records that a delivery brought, by job. It stays when runs and records are deleted: they were paid for.
# Hence no reference to other tables, and the names as they were.
spending = Table(
    "spending",
    metadata,
    Column("event_id", Integer, primary_key=True, autoincrement=False),
    Column("job_id", Integer, primary_key=True, autoincrement=False),
    Column("batch_id", Integer, nullable=False),
    Column("run_id", Integer, nullable=False),
    Column("project_id", Integer, nullable=False),
    Column("source_id", Integer),
    Column("run_name", Text, nullable=False),
    text_column("source_name"),
    Column("platform", Text, nullable=False),
    Column("service", Text, nullable=False),
    text_column("url"),
    Column("records", BigInteger, nullable=False),
    Column("price_per_1000", Float, nullable=False),
    Column("delivered_at", BigInteger, nullable=False),
    Index(None, "batch_id"),
    Index(None, "delivered_at"),
    Index(None, "source_id"),
)

# when a request was asked for because Bright Data will soon let go of its snapshot
deadline_looks = Table(
    "deadline_looks",
    metadata,
    Column("batch_id", Integer, ForeignKey("batch_scraper_jobs.id", ondelete="CASCADE"), primary_key=True),
    Column("looked_at", BigInteger, nullable=False),
)

schedules = Table(
    "schedules",
    metadata,
    Column("id", Integer, primary_key=True),
    reference_column("project_id", "projects.id"),
    Column("name", Text, nullable=False),
    # JSON: ids of sources, options of the run without its dates, and when it comes
    Column("sources", Text, nullable=False),
    Column("options", Text, nullable=False),
    Column("rule", Text, nullable=False),
    # the run covers so many days up to its own; null: all
    Column("days_back", Integer),
    Column("created_at", BigInteger, nullable=False),
    moment_column("next_at"),
    moment_column("last_at"),
    Column("last_run_id", Integer),
    # what came of the last time, where that was no run or one that was not sent
    text_column("last_message"),
    # made and not yet handed to Bright Data
    Column("unsent_run_id", Integer),
    moment_column("paused_at"),
    # deleted, and restored by an undo until the next start
    moment_column("removed_at"),
    Index(None, "next_at"),
)
