"""Bringing a database file to the newest schema."""

import time
from pathlib import Path

from sqlalchemy import Engine, inspect, text

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.backup import BackupFailed, back_up

_MIGRATIONS = Path(__file__).parent / "migrations"

# Known without importing alembic, which takes half a second and is needed only by a file that is behind.
NEWEST = "0015"


def is_known(version: str) -> bool:
    """Whether a database of this version can be brought to the newest one."""
    return version in {f"{number:04}" for number in range(1, int(NEWEST) + 1)}


class NewerDatabase(UserError):
    """The file was written by a newer version of this application."""


class NotUpgraded(UserError):
    """The file is of an older version and stays so."""


def bring_up_to_date(engine: Engine, path: Path) -> None:
    """Run the migrations that ``path`` has not seen yet; a database that holds something is copied first.

    Raises:
        NewerDatabase: The file knows a migration that this version does not.
        NotUpgraded: The copy could not be made, so nothing was changed.
        Damaged: It should not be built upon.
    """
    version = _version(engine)
    if version == NEWEST:
        return
    if version is not None and version > NEWEST:
        raise _newer(path, version)
    if not _is_empty(engine):
        try:
            back_up(path, "migration", time.time_ns() // 1_000_000)
        except BackupFailed as error:
            raise NotUpgraded(
                tr(
                    "The database {path} has to be upgraded, and the backup copy before that "
                    "failed. Nothing was changed. {sentence}",
                    path=path,
                    sentence=error.sentence,
                ),
                tr("{remedy} Then start again.", remedy=error.remedy),
            ) from error
    _migrate(engine)


def require_newest(engine: Engine, path: Path) -> None:
    """Refuse a file that is not of the newest schema, without changing it.

    Raises:
        UserError: It is older or newer.
    """
    version = _version(engine)
    if version is None or version < NEWEST:
        raise UserError(
            tr("The database {path} is of an older version.", path=path),
            tr("Start the window once: it is upgraded then."),
        )
    if version > NEWEST:
        raise _newer(path, version)


def _newer(path: Path, version: str) -> NewerDatabase:
    return NewerDatabase(
        tr(
            "The database {path} was written by a newer version of TrackFutura Desktop "
            "(schema {version}, this version knows {newest}).",
            path=path,
            version=version,
            newest=NEWEST,
        ),
        tr("It was left as it is. Install the newer version, or use another data folder (--data-dir)."),
    )


def _version(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _is_empty(engine: Engine) -> bool:
    with engine.connect() as connection:
        return not inspect(connection).get_table_names()


def _migrate(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415 - see NEWEST
    from alembic.config import Config  # noqa: PLC0415 - see NEWEST

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
