"""The file: made, upgraded, refused, kept."""

import gc
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.store import schema
from trackfutura_desktop.store.database import Database, DatabaseUnusable
from trackfutura_desktop.store.schema import _MIGRATIONS, NEWEST, NewerDatabase, is_known
from trackfutura_desktop.store.tables import FULL_TEXT, metadata, projects


def test_regression_36_an_empty_database_migrates(tmp_path: Path) -> None:
    database = Database(tmp_path / "trackfutura.db")
    database.open()
    with database.read() as connection:
        made = set(inspect(connection).get_table_names())
        version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    database.close()
    assert {name for name in made if not name.startswith(FULL_TEXT)} == {*metadata.tables, "alembic_version"}
    assert FULL_TEXT in made
    assert version == NEWEST


def test_regression_36_a_file_of_no_bytes_migrates_too(tmp_path: Path) -> None:
    (tmp_path / "trackfutura.db").touch()
    database = Database(tmp_path / "trackfutura.db")
    database.open()
    database.check_version()
    database.close()


# SQLAlchemy cannot read back an index over an expression; the next test compares those.
@pytest.mark.filterwarnings(
    "ignore:Skipped unsupported reflection of expression-based index",
    "ignore:autogenerate skipping metadata-specified expression-based index",
)
def test_tables_and_migrations_agree(database: Database) -> None:
    with database.read() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": True,
                "include_name": lambda name, _kind, _parents: not str(name).startswith(FULL_TEXT),
            },
        )
        assert compare_metadata(context, metadata) == []


def test_partial_indexes_agree_too(database: Database, tmp_path: Path) -> None:
    """What alembic does not compare: the very statements of tables and indexes."""
    fresh = Database(tmp_path / "fresh.db")
    fresh.open()
    fresh.close()
    with sqlite3.connect(tmp_path / "fresh.db") as plain:
        plain.executescript(
            "".join(f"DROP TABLE {name};" for name in reversed([t.name for t in metadata.sorted_tables]))
        )
    plain.close()
    fresh.open()
    fresh.write(metadata.create_all)

    def statements(each: Database) -> dict[str, str]:
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        with each.read() as connection:
            return {row.name: row.sql for row in connection.exec_driver_sql(query)}

    assert statements(fresh) == statements(database)
    fresh.close()


def test_the_newest_version_is_that_of_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [NEWEST]
    versions = [each.revision for each in scripts.walk_revisions()]
    assert versions == sorted(versions, reverse=True)  # they are compared as text


def test_every_version_that_has_a_migration_is_known_and_no_other() -> None:
    assert all(is_known(each.revision) for each in ScriptDirectory(str(_MIGRATIONS)).walk_revisions())
    assert not any(is_known(each) for each in ("", "0000", "1", "0001b", f"{int(NEWEST) + 1:04}", "unknown"))


def test_a_file_that_is_up_to_date_needs_no_alembic(database: Database) -> None:
    code = (
        "import sys, pathlib\n"
        "from trackfutura_desktop.store.database import Database\n"
        f"database = Database(pathlib.Path({str(database.path)!r}))\n"
        "database.open(); database.close()\n"
        "assert 'alembic' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def changed(path: Path, statement: str) -> bytes:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()
    return path.read_bytes()


def test_a_newer_file_is_refused_and_left_as_it_is(database: Database) -> None:
    database.close()
    before = changed(database.path, "UPDATE alembic_version SET version_num = '0999'")
    again = Database(database.path)
    with pytest.raises(NewerDatabase) as refused:
        again.open()
    with pytest.raises(NewerDatabase):
        again.check_version()
    again.close()
    assert "0999" in refused.value.sentence
    assert database.path.read_bytes() == before


def test_a_reader_refuses_an_older_file_and_leaves_it(database: Database) -> None:
    database.close()
    before = changed(database.path, "UPDATE alembic_version SET version_num = '0000'")
    again = Database(database.path)
    with pytest.raises(UserError, match="older version"):
        again.check_version()
    again.close()
    assert database.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"garbage" * 1_000, b"SQLite format 3\0" + b"\xfe" * 20_000])
def test_what_is_no_database_is_reported_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "trackfutura.db"
    path.write_bytes(content)
    database = Database(path)
    with pytest.raises(DatabaseUnusable) as refused:
        database.open()
    with pytest.raises(DatabaseUnusable):
        database.check_version()
    database.close()
    assert str(path) in refused.value.sentence
    assert path.read_bytes() == content


def test_a_file_that_is_not_there_is_not_made_by_a_reader(tmp_path: Path) -> None:
    database = Database(tmp_path / "trackfutura.db")
    with pytest.raises(DatabaseUnusable):
        database.check_version()
    with pytest.raises(DatabaseUnusable), database.read():
        pass
    assert not database.path.exists()
    with pytest.raises(RuntimeError):
        database.write(lambda _connection: None)


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(DatabaseUnusable), database.read() as connection:
        connection.execute(projects.insert().values(name="x", created_at=1))


def test_a_reader_sees_one_state_throughout(database: Database) -> None:
    with database.read() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM projects").scalar_one()
        database.write(lambda writing: writing.execute(projects.insert().values(name="x", created_at=1)))
        assert connection.exec_driver_sql("SELECT count(*) FROM projects").scalar_one() == before
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM projects").scalar_one() == before + 1


def test_a_read_after_the_close_leaves_no_connection_open(database: Database) -> None:
    database.close()
    before = open_connections()
    with database.read() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM projects").scalar_one()
    assert open_connections() == before


def open_connections() -> int:
    def is_open(connection: sqlite3.Connection) -> bool:
        try:
            connection.execute("SELECT 1")
        except sqlite3.ProgrammingError:
            return False
        return True

    return sum(is_open(each) for each in gc.get_objects() if isinstance(each, sqlite3.Connection))


def test_the_pragmas_are_those_that_were_measured(database: Database) -> None:
    def of_writer(name: str) -> object:
        return database.write(lambda connection: connection.exec_driver_sql(f"PRAGMA {name}").scalar())

    assert of_writer("journal_mode") == "wal"
    assert of_writer("synchronous") == 2
    assert of_writer("page_size") == 16_384
    assert of_writer("foreign_keys") == 1


FIRST_ROWS = """
INSERT INTO projects (id, name, created_at) VALUES (1, 'p', 1);
INSERT INTO scraping_runs (id, project_id, name, status, created_at) VALUES (1, 1, 'r', 'completed', 1);
INSERT INTO batch_scraper_jobs (id, run_id, reference, platform, service, status, created_at)
    VALUES (1, 1, 'ref', 'x', 'posts', 'completed', 1);
INSERT INTO scraping_jobs (id, run_id, batch_id, name, short_name, platform, service, status, created_at)
    VALUES (1, 1, 1, 'j', 'j', 'x', 'posts', 'completed', 1);
INSERT INTO webhook_events (id, channel, status, batch_id, sha256, size, received_at)
    VALUES (1, 'webhook', 'processed', 1, '', 1, 1);
INSERT INTO content (id, job_id, platform, kind, native_id, text, digest, event_id, record_index, stored_at,
    updated_at) VALUES (1, 1, 'x', 'post', '7', '東京 coffee', 1, 1, 0, 1, 1);
INSERT INTO content_raw (content_id, record) VALUES (1, x'00')
"""


def of_the_first_schema(path: Path) -> None:
    """A file as the first version left it, with rows that refer to each other."""
    engine = create_engine(f"sqlite:///{path}")
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for statement in FIRST_ROWS.split(";"):
            connection.exec_driver_sql(statement)
    engine.dispose()


def test_a_file_of_the_first_schema_that_holds_data_is_upgraded_with_all_of_them(tmp_path: Path) -> None:
    path = tmp_path / "trackfutura.db"
    of_the_first_schema(path)
    database = Database(path)
    database.open()
    with database.read() as connection:
        for table in ("projects", "scraping_runs", "webhook_events", "content", "content_raw"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 1  # noqa: S608
        for words in ('"東 京"', "coff*"):
            query = f"SELECT rowid FROM {FULL_TEXT}(?)"  # noqa: S608 - a name of ours
            hits = connection.exec_driver_sql(query, (words,))
            assert list(hits.scalars()) == [1]
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("SELECT packing, again_new_count FROM webhook_events").one() == (
            "",
            0,
        )
    database.close()
