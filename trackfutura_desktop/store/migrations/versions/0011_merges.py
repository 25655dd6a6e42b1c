"""What is kept of a merge as long as it can be undone.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "merges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("into_id", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("newest_request", sa.Integer(), nullable=False),
        sa.Column("keeper_id", sa.Integer(), nullable=False),
        sa.Column("requests", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("schedules", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
        sa.UniqueConstraint("run_id", name=op.f("uq_merges_run_id")),
        *(_reference("merges", name, "scraping_runs") for name in ("run_id", "into_id")),
    )
    op.create_index("ix_merges_into_id", "merges", ["into_id"])
    _entries("merged_content", ("content_id", "content"), ("job_id", "scraping_jobs"))
    _entries("merged_errors", ("error_id", "record_errors"), ("job_id", "scraping_jobs"))
    _entries("merged_media", ("media_id", "media"), ("content_id", "content"))
    _entries("merged_jobs", ("job_id", "scraping_jobs"), more=("batch_id", "target_id"))


def _entries(table: str, *references: tuple[str, str], more: tuple[str, ...] = ()) -> None:
    names = [name for name, _target in references]
    op.create_table(
        table,
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("merge_id", *names, *more)),
        *(_reference(table, *each) for each in (("merge_id", "merges"), *references)),
        sa.PrimaryKeyConstraint("merge_id", names[0], name=op.f(f"pk_{table}")),
        sqlite_with_rowid=False,
    )
    for name in names:
        op.create_index(f"ix_{table}_{name}", table, [name])


def _reference(table: str, name: str, target: str) -> sa.ForeignKeyConstraint:
    key = op.f(f"fk_{table}_{name}")
    return sa.ForeignKeyConstraint([name], [f"{target}.id"], name=key, ondelete="CASCADE")
