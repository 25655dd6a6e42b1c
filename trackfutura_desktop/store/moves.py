"""Jobs whose records came to where they are without a delivery: out of the trash, or out of another run."""

from sqlalchemy import ColumnElement, Connection, func, select

from trackfutura_desktop.store.tables import scraping_jobs


def note(connection: Connection, jobs: ColumnElement[bool], now: int) -> None:
    """Note that all records of some jobs are new where they are now.

    The moment is later than every one before, whatever the clock says: an export remembers the newest one
    that it saw, and must miss none.
    """
    moved_at = max(now, newest(connection) + 1)
    connection.execute(scraping_jobs.update().where(jobs).values(moved_at=moved_at))


def newest(connection: Connection) -> int:
    """The newest moment of all jobs, in ms since 1970 UTC; 0 if nothing was ever moved."""
    moved_at = scraping_jobs.c.moved_at
    query = select(func.coalesce(func.max(moved_at), 0)).where(moved_at.is_not(None))
    return int(connection.execute(query).scalar_one())
