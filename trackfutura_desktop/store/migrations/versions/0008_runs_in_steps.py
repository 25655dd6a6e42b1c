"""Requests that repeat others, paused runs, settings of a run for each service, and presets of them.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Plain statements: a batch would copy the tables, and a reference is only checked where it is used.
    for statement in (
        "ALTER TABLE batch_scraper_jobs ADD COLUMN retry_of INTEGER REFERENCES batch_scraper_jobs (id)",
        "ALTER TABLE batch_scraper_jobs ADD COLUMN input_errors TEXT DEFAULT '' NOT NULL",
        "ALTER TABLE scraping_runs ADD COLUMN paused_at BIGINT",
        "ALTER TABLE scraping_runs ADD COLUMN settings TEXT DEFAULT '' NOT NULL",
    ):
        op.execute(statement)
    op.create_index(
        "ix_batch_scraper_jobs_retry_of",
        "batch_scraper_jobs",
        ["retry_of"],
        sqlite_where=sa.text("retry_of IS NOT NULL"),
    )
    op.create_index("ix_scraping_jobs_of_status", "scraping_jobs", ["run_id", "status"])
    op.create_table(
        "run_presets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["projects.id"], name=op.f("fk_run_presets_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run_presets")),
        sa.UniqueConstraint("project_id", "name", name=op.f("uq_run_presets_project_id_name")),
    )
