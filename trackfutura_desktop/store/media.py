"""The files behind the links of records: what is wanted, what is saved, what had to go."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, select, update
from sqlalchemy.dialects.sqlite import insert

from trackfutura_desktop.model.media import MediaLink, Role
from trackfutura_desktop.store.records import Records
from trackfutura_desktop.store.rows import as_struct
from trackfutura_desktop.store.tables import (
    content,
    content_raw,
    media,
    media_progress,
    scraping_jobs,
    scraping_runs,
)

MediaStatus = Literal["wanted", "saved", "failed", "expired", "removed"]


class MediaFile(msgspec.Struct, frozen=True):
    """One file of one record. Moments in ms since 1970 UTC."""

    id: int
    content_id: int
    role: Role
    place: int
    url: str
    status: MediaStatus
    error_message: str
    file: str  # below the folder of media; empty while it is not saved
    media_type: str
    size: int
    attempts: int
    expires_at: int | None
    saved_at: int | None


class Linking(msgspec.Struct, frozen=True):
    """A record with what is needed to find its links."""

    id: int
    platform: str
    kind: str
    seen_at: int
    record: bytes


class Totals(msgspec.Struct, frozen=True):
    """How many files are in which state; ``first_end`` is when the first wanted link dies."""

    wanted: int
    saved: int
    saved_bytes: int
    failed: int
    expired: int
    removed: int
    first_end: int | None
    last_removed_at: int | None


def of_content(connection: Connection, content_id: int) -> list[MediaFile]:
    """The files of one record, previews first."""
    query = _files().where(media.c.content_id == content_id)
    found = connection.execute(query.order_by(media.c.role.desc(), media.c.place)).mappings()
    return [as_struct(MediaFile, row) for row in found]


def by_id(connection: Connection, media_id: int) -> MediaFile | None:
    """One file; None if it is gone."""
    row = connection.execute(_files().where(media.c.id == media_id)).mappings().first()
    return None if row is None else as_struct(MediaFile, row)


def linking(connection: Connection, condition: ColumnElement[bool], limit: int) -> list[Linking]:
    """Records with their raw form, by id."""
    seen_at = func.coalesce(content.c.collected_at, content.c.stored_at)
    query = (
        select(
            content.c.id, content.c.platform, content.c.kind, seen_at.label("seen_at"), content_raw.c.record
        )
        .join(content_raw, content_raw.c.content_id == content.c.id)
        .where(condition)
        .order_by(content.c.id)
        .limit(limit)
    )
    unpacked = Records(connection).unpacked
    return [
        Linking(row.id, row.platform, row.kind, row.seen_at, unpacked(row.record))
        for row in connection.execute(query)
    ]


def linking_one(connection: Connection, content_id: int) -> Linking | None:
    """One record; None if it is gone."""
    return next(iter(linking(connection, content.c.id == content_id, 1)), None)


def linking_of_event(connection: Connection, event_id: int, above: int, limit: int) -> list[Linking]:
    """Records that a delivery brought or changed last, with ids above ``above``."""
    return linking(connection, and_(content.c.event_id == event_id, content.c.id > above), limit)


def want(
    connection: Connection, found: Sequence[tuple[int, MediaLink]], now: int, *, again: bool = False
) -> None:
    """Note links to be saved.

    What is saved stays. A link that died or failed is wanted anew if the record has another one now; with
    ``again`` also the same one, and what was removed.
    """
    if not found:
        return
    new = insert(media)
    given = new.excluded
    is_other = given.url != media.c.url
    is_not_saved = media.c.status != "saved"
    may = is_not_saved if again else and_(is_not_saved, media.c.status != "removed", is_other)
    statement = new.on_conflict_do_update(
        index_elements=["content_id", "role", "place"],
        set_={
            "url": given.url,
            "expires_at": given.expires_at,
            "status": "wanted",
            "attempts": 0,
            "error_message": "",
        },
        where=may,
    )
    rows = [
        {
            "content_id": content_id,
            "role": link.role,
            "place": link.place,
            "url": link.url,
            "status": "wanted",
            "expires_at": link.expires_at,
            "created_at": now,
        }
        for content_id, link in found
    ]
    connection.execute(statement, rows)


def due(
    connection: Connection, limit: int, without: Collection[int], roles: Sequence[str]
) -> list[MediaFile]:
    """What is to be fetched next: links that die first come first, those without an end last.

    What lies in the trash is not fetched, unless it is taken out of it.
    """
    in_the_trash = (
        exists()
        .where(content.c.id == media.c.content_id, content.c.job_id == scraping_jobs.c.id)
        .where(scraping_jobs.c.run_id == scraping_runs.c.id, scraping_runs.c.trashed_at.is_not(None))
    )
    wanted = _files().where(
        media.c.status == "wanted",
        media.c.role.in_(roles),
        media.c.id.not_in(list(without)),
        ~in_the_trash,
    )
    dying = wanted.where(media.c.expires_at.is_not(None)).order_by(media.c.expires_at).limit(limit)
    found = [as_struct(MediaFile, row) for row in connection.execute(dying).mappings()]
    if len(found) < limit:
        lasting = wanted.where(media.c.expires_at.is_(None)).limit(limit - len(found))
        found += [as_struct(MediaFile, row) for row in connection.execute(lasting).mappings()]
    return found


def saved(connection: Connection, media_id: int, file: str, kind: str, size: int, now: int) -> bool:
    """Note that a file is here; False if its record is gone meanwhile."""
    done = connection.execute(
        update(media)
        .where(media.c.id == media_id)
        .values(
            status="saved", file=file, media_type=kind, size=size, saved_at=now, error_message="", attempts=0
        )
    )
    return bool(done.rowcount)


def not_saved(
    connection: Connection, media_id: int, status: MediaStatus, message: str, *, attempts: int
) -> None:
    """Note why a file is not here; with the status ``wanted`` it is tried again."""
    values = {"status": status, "error_message": message, "attempts": attempts}
    connection.execute(update(media).where(media.c.id == media_id).values(values))


def oldest(connection: Connection, limit: int) -> list[MediaFile]:
    """The files that were saved first."""
    query = _files().where(media.c.status == "saved").order_by(media.c.saved_at, media.c.id).limit(limit)
    return [as_struct(MediaFile, row) for row in connection.execute(query).mappings()]


def remove(connection: Connection, ids: Sequence[int], message: str, now: int) -> set[str]:
    """Note that files had to go; returns those that no other record refers to."""
    which = media.c.id.in_(ids)
    files = set(connection.execute(select(media.c.file).where(which)).scalars())
    values = {"status": "removed", "error_message": message, "file": "", "size": 0, "saved_at": now}
    connection.execute(update(media).where(which).values(values))
    still = select(media.c.file).where(media.c.status == "saved", media.c.file.in_(files))
    return files - set(connection.execute(still).scalars())


def saved_files(connection: Connection) -> Iterable[str]:
    """The name of every file that a record refers to; some come more than once."""
    query = select(media.c.file).where(media.c.status == "saved")
    for block in connection.execute(query).scalars().partitions(10_000):
        yield from block


def saved_bytes(connection: Connection) -> int:
    """How much all saved files take, each counted once. Reads the whole table, too."""
    kept = media.c.status == "saved"
    files = select(func.max(media.c.size).label("size")).where(kept).group_by(media.c.file).subquery()
    return int(connection.execute(select(func.coalesce(func.sum(files.c.size), 0))).scalar_one())


def totals(connection: Connection, roles: Sequence[str], now: int) -> Totals:
    """Counts over all files. Reads the whole table: not for the main thread."""
    query = select(media.c.status, func.count(), func.max(media.c.saved_at)).group_by(media.c.status)
    by_status = {row[0]: (row[1], row[2]) for row in connection.execute(query)}
    wanted = and_(media.c.status == "wanted", media.c.role.in_(roles))
    ends = case((media.c.expires_at > now, media.c.expires_at))
    waiting = connection.execute(select(func.count(), func.min(ends)).where(wanted)).one()
    counts = {name: by_status.get(name, (0, None)) for name in ("saved", "failed", "expired", "removed")}
    return Totals(
        wanted=waiting[0],
        saved=counts["saved"][0],
        saved_bytes=saved_bytes(connection),
        failed=counts["failed"][0],
        expired=counts["expired"][0],
        removed=counts["removed"][0],
        first_end=waiting[1],
        last_removed_at=counts["removed"][1],
    )


def not_looked_at(connection: Connection, roles: Sequence[str]) -> list[int]:
    """Deliveries that brought records which were never looked at for links of these roles, in order."""
    query = select(media_progress.c.role, media_progress.c.event_id)
    known = {row.role: row.event_id for row in connection.execute(query)}
    after = min((known.get(role, 0) for role in roles), default=0)
    newer = select(content.c.event_id).where(content.c.event_id > after).distinct()
    return list(connection.execute(newer.order_by(content.c.event_id)).scalars())


def looked_at(connection: Connection, roles: Sequence[str], event_id: int) -> None:
    """Note that everything up to a delivery was looked at."""
    for role in roles:
        new = insert(media_progress).values(role=role, event_id=event_id)
        connection.execute(new.on_conflict_do_update(index_elements=["role"], set_={"event_id": event_id}))


def _files() -> Any:  # noqa: ANN401 - a Select of the columns of MediaFile
    return select(*(media.c[name] for name in MediaFile.__struct_fields__))
