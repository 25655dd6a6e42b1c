"""What people say of their sources: group, tags, note, whether they are in use. Projects to switch between.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("group_name", "tags", "note"):
        column = sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False)
        op.add_column("track_sources", column)
    active = sa.text("1")
    op.add_column(
        "track_sources", sa.Column("is_active", sa.Boolean(), server_default=active, nullable=False)
    )
    for name in ("opened_at", "archived_at"):
        op.add_column("projects", sa.Column(name, sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_scraping_jobs_source_id"), "scraping_jobs", ["source_id"], unique=False)
