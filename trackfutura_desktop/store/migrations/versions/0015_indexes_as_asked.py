"""The records of a delivery are counted by job without a look at each; an id is looked up by itself.

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
    # Platform and kind were before it in every entry: as much room as the id, and hardly an id is in two.
    op.drop_index("ix_content_platform_kind_native_id", "content")
    op.create_index("ix_content_native_id", "content", ["native_id"])
