"""Up to where records were looked at for links to files; comments are found under their post.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "media_progress",
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("role", name=op.f("pk_media_progress")),
    )
    op.create_index(
        "ix_content_under",
        "content",
        ["platform", "parent_id", "native_id", "published_at", "job_id"],
        unique=False,
        sqlite_where=sa.text("parent_id != ''"),
    )
