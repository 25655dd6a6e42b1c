"""What runs and their requests were given later: columns, and the table of presets."""

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint, text

from trackfutura_desktop.store.table_parts import (
    id_column,
    metadata,
    moment_column,
    reference_column,
    text_column,
)


def later_request_parts() -> list[Any]:
    """Of batch_scraper_jobs."""
    return [
        # the request whose failed or missing inputs this one asks for once more
        Column("retry_of", Integer, ForeignKey("batch_scraper_jobs.id")),
        # what Bright Data found wrong with inputs of a refused trigger, as JSON; see model.completeness
        text_column("input_errors"),
        Index("ix_batch_scraper_jobs_retry_of", "retry_of", sqlite_where=text("retry_of IS NOT NULL")),
    ]


def later_run_parts() -> list[Any]:
    """Of scraping_runs."""
    return [
        # sends no further request since
        moment_column("paused_at"),
        # dates and posts for each platform and service, as JSON; empty: the same for all
        text_column("settings"),
    ]


# settings of runs under a name
run_presets = Table(
    "run_presets",
    metadata,
    id_column(),
    reference_column("project_id", "projects.id"),
    Column("name", Text, nullable=False),
    Column("settings", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    UniqueConstraint("project_id", "name"),
)
