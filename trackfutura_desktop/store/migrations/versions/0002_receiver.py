"""What the receiver keeps besides: moments, what became of bodies, unknown fields, dictionaries, full text.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

from trackfutura_desktop.model.words import segmented

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Added in place: alembic's batches would make the table anew, which the rows that refer to it forbid.
    for name in ("arrived_at", "kept_size", "body_removed_at", "processed_again_at"):
        op.add_column("webhook_events", sa.Column(name, sa.BigInteger(), nullable=True))
    op.add_column(
        "webhook_events", sa.Column("packing", sa.Text(), server_default=sa.text("''"), nullable=False)
    )
    for name in ("again_new_count", "again_changed_count", "again_unchanged_count"):
        column = sa.Column(name, sa.Integer(), server_default=sa.text("0"), nullable=False)
        op.add_column("webhook_events", column)

    op.create_table(
        "unknown_fields",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["webhook_events.id"], name=op.f("fk_unknown_fields_event_id")),
        sa.PrimaryKeyConstraint("event_id", "platform", "kind", "name", name=op.f("pk_unknown_fields")),
    )
    op.create_table(
        "record_dictionaries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("dictionary", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_dictionaries")),
    )
    op.execute(
        "CREATE VIRTUAL TABLE content_fts USING fts5(text, author, author_name, hashtags, url, "
        "content='content', content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2')"
    )
    _index_texts()


def _index_texts() -> None:
    """Fill the index as it is filled later: with scripts without blanks taken apart."""
    connection = op.get_bind()
    found = connection.exec_driver_sql("SELECT id, text, author, author_name, hashtags, url FROM content")
    for rows in found.partitions(1_000):
        connection.exec_driver_sql(
            "INSERT INTO content_fts (rowid, text, author, author_name, hashtags, url) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [(row[0], *(segmented(text) for text in row[1:])) for row in rows],
        )
