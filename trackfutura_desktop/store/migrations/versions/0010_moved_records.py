"""When the records of a job came out of the trash or another run, and up to where an export knows of it.

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE scraping_jobs ADD COLUMN moved_at BIGINT")
    op.execute("ALTER TABLE exports ADD COLUMN newest_moved_at BIGINT DEFAULT 0 NOT NULL")
    op.create_index(
        "ix_scraping_jobs_moved", "scraping_jobs", ["moved_at"], sqlite_where=sa.text("moved_at IS NOT NULL")
    )
