"""Hashes of deliveries stand with those that came about the same time; a request is added up by an index.

Revision ID: 0013
Revises: 0012
"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DROP INDEX ix_webhook_events_of_snapshot")
    op.execute("DROP INDEX ix_webhook_events_of_request")
    op.execute("CREATE INDEX ix_webhook_events_of_bytes ON webhook_events (id >> 13, substr(sha256, 1, 8))")
    op.execute(
        "CREATE INDEX ix_webhook_events_of_request ON webhook_events (batch_id, status, received_count, "
        "stored_count, updated_count, duplicate_count, error_count, rejected_count) "
        "WHERE batch_id IS NOT NULL"
    )
