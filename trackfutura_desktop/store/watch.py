"""Which requests are looked at, and when: the moment of the next look stands in their rows."""

from sqlalchemy import Connection, bindparam, case, or_, select

from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.rows import in_order
from trackfutura_desktop.store.runs import REQUESTS, Request, change_request
from trackfutura_desktop.store.tables import batch_scraper_jobs
from trackfutura_desktop.store.written import Written

_look = batch_scraper_jobs.c.next_look_at
_DUE = Written(REQUESTS.where(or_(_look <= bindparam("now"), _look > bindparam("latest"))))
_LOOKS = Written(select(batch_scraper_jobs.c.id, _look).where(_look.is_not(None)).order_by(_look))
# Another moment even if it is due already: a look that is under way sees by it that there is news.
_LOOK_SOONER = Written(
    batch_scraper_jobs.update()
    .where(batch_scraper_jobs.c.id == bindparam("batch"), _look.is_not(None))
    .values(next_look_at=case((_look > bindparam("now"), bindparam("now")), else_=_look - 1))
)


def due_requests(connection: Connection, now: int, latest: int) -> list[Request]:
    """The requests that are to be looked at now.

    Also those whose next look would be after ``latest``: the clock was wrong when it was set.
    """
    return [in_order(Request, row) for row in _DUE.run(connection, now=now, latest=latest)]


def watch_unfinished(connection: Connection, now: int) -> None:
    """Look at every request that was sent, has no end and, for whatever reason, is not watched."""
    table = batch_scraper_jobs
    connection.execute(
        table.update()
        .where(
            table.c.status == Status.PROCESSING, table.c.sent_at.is_not(None), table.c.next_look_at.is_(None)
        )
        .values(next_look_at=now)
    )


def look_at_all(connection: Connection, now: int) -> None:
    """Look now at every request that is watched, and at every one that should be."""
    watch_unfinished(connection, now)
    later = batch_scraper_jobs.c.next_look_at > now
    connection.execute(batch_scraper_jobs.update().where(later).values(next_look_at=now))


def next_looks(connection: Connection) -> list[tuple[int, int]]:
    """The requests that are watched, each with the moment of its next look; the nearest first."""
    return list(_LOOKS.run(connection))


def look_sooner(connection: Connection, batch_id: int, now: int) -> None:
    """Look at a request now, if it is watched at all; once more if it is being looked at."""
    _LOOK_SOONER.run(connection, batch=batch_id, now=now)


def look_later(
    connection: Connection, looked: Request, look_at: int, word: str, ready_at: int | None
) -> None:
    """Note a look at a request and when the next one is due.

    If something of the request arrived during the look, the next one is due already and stays so.
    """
    now_due = select(batch_scraper_jobs.c.next_look_at, batch_scraper_jobs.c.ready_at).where(
        batch_scraper_jobs.c.id == looked.id
    )
    row = connection.execute(now_due).one()
    disturbed = row.next_look_at is not None and row.next_look_at != looked.next_look_at
    change_request(
        connection,
        looked.id,
        next_look_at=min(row.next_look_at, look_at) if disturbed else look_at,
        looks=looked.looks + 1,
        progress_status=word,
        ready_at=row.ready_at or ready_at,
    )
