"""The records of a delivery are counted by job without a look at each of them.

Revision ID: 0015
Revises: 0014
"""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_content_event_id", "content")
    op.create_index("ix_content_event_id_job_id", "content", ["event_id", "job_id"])
