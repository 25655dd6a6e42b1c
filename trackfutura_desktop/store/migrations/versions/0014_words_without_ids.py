"""An address that holds the id of its content is found by the id, and no longer word by word.

Revision ID: 0014
Revises: 0013
"""

from alembic import op

from trackfutura_desktop.model.words import segmented

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_COLUMNS = ("text", "author", "author_name", "hashtags", "url")


def upgrade() -> None:
    op.execute("DROP TABLE content_fts")
    op.execute(
        "CREATE VIEW content_texts AS SELECT id, text, author, author_name, hashtags, "
        "CASE WHEN instr(url, native_id) THEN '' ELSE url END AS url FROM content"
    )
    op.execute(
        f"CREATE VIRTUAL TABLE content_fts USING fts5({', '.join(_COLUMNS)}, content='content_texts', "
        "content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO content_fts (content_fts, rank) VALUES ('automerge', 8)")
    driver = op.get_bind().connection.driver_connection
    assert driver is not None  # noqa: S101 - the migrations run on a database
    driver.create_function("segmented", 1, segmented, deterministic=True)
    parted = ", ".join(f"segmented({name})" for name in _COLUMNS)
    op.execute(
        f"INSERT INTO content_fts (rowid, {', '.join(_COLUMNS)}) SELECT id, {parted} FROM content_texts"  # noqa: S608
    )
