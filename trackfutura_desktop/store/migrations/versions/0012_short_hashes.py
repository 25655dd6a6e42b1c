"""What finds an earlier delivery holds the beginning of its hash alone, for its request, too.

Revision ID: 0012
Revises: 0011
"""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for old, new, column in (
        ("ix_webhook_events_snapshot_id_sha256", "ix_webhook_events_of_snapshot", "snapshot_id"),
        ("ix_webhook_events_batch_id", "ix_webhook_events_of_request", "batch_id"),
    ):
        op.execute(f"DROP INDEX {old}")
        op.execute(f"CREATE INDEX {new} ON webhook_events ({column}, substr(sha256, 1, 8))")
