"""What is kept of a merge as long as it can be undone: which rows were moved, and from where.

Nothing is deleted by a merge. What the other run had newer stays behind in the run that was merged away.
"""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, UniqueConstraint

from trackfutura_desktop.store.table_parts import id_column, metadata, moment_column, text_column


def _key(name: str, target: str) -> Column[int]:
    """What an entry is about; it goes with that."""
    return Column(name, Integer, ForeignKey(f"{target}.id", ondelete="CASCADE"), primary_key=True)


def _place(name: str, target: str) -> Column[int]:
    """Where something was, or a run of the merge."""
    return Column(name, Integer, ForeignKey(f"{target}.id", ondelete="CASCADE"), nullable=False)


# The later one has the larger id.
merges = Table(
    "merges",
    metadata,
    id_column(),
    _place("run_id", "scraping_runs"),
    _place("into_id", "scraping_runs"),
    Column("begun_at", BigInteger, nullable=False),
    # null: some is moved, and both runs are shown
    moment_column("ended_at"),
    # the newest request that there was: the run of a later one cannot be taken apart
    Column("newest_request", Integer, nullable=False),
    # stands for the requests of the jobs that stayed behind, which no delivery shall find
    Column("keeper_id", Integer, nullable=False),
    # ids as JSON: the requests that went, and the schedules that named the run
    text_column("requests"),
    text_column("schedules"),
    UniqueConstraint("run_id"),
    Index(None, "into_id"),
)

merged_content = Table(
    "merged_content",
    metadata,
    _key("merge_id", "merges"),
    _key("content_id", "content"),
    _place("job_id", "scraping_jobs"),
    Index(None, "content_id"),
    Index(None, "job_id"),
    sqlite_with_rowid=False,
)

merged_errors = Table(
    "merged_errors",
    metadata,
    _key("merge_id", "merges"),
    _key("error_id", "record_errors"),
    _place("job_id", "scraping_jobs"),
    Index(None, "error_id"),
    Index(None, "job_id"),
    sqlite_with_rowid=False,
)

merged_media = Table(
    "merged_media",
    metadata,
    _key("merge_id", "merges"),
    _key("media_id", "media"),
    _place("content_id", "content"),
    Index(None, "media_id"),
    Index(None, "content_id"),
    sqlite_with_rowid=False,
)

# jobs that stayed behind, with their requests and the jobs that took their records
merged_jobs = Table(
    "merged_jobs",
    metadata,
    _key("merge_id", "merges"),
    _key("job_id", "scraping_jobs"),
    Column("batch_id", Integer, nullable=False),
    Column("target_id", Integer, nullable=False),
    Index(None, "job_id"),
    sqlite_with_rowid=False,
)
