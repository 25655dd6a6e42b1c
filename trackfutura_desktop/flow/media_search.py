"""Looking through stored records for links to files that are to be kept."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from functools import partial

import msgspec

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.media import MediaLink, Role, links
from trackfutura_desktop.store import media
from trackfutura_desktop.store.media import Linking

_STEP = 100  # records in one look
_BREATH_SECONDS = 0.01  # after each, so that what people wait for gets the machine


def links_of(record: Linking) -> list[MediaLink]:
    """The links of a stored record; none if it cannot be decoded any more."""
    try:
        decoded = msgspec.json.decode(record.record)
    except (ValueError, RecursionError):  # msgspec's errors are ValueErrors
        return []
    if not isinstance(decoded, dict):
        return []
    return links(record.platform, record.kind, decoded, record.seen_at)


class MediaSearch:
    """The deliveries whose records are still to be looked at; each record is looked at once per change."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._events: deque[int] = deque()
        self._roles: tuple[Role, ...] = ()
        self._newest = 0

    def add(self, event_id: int) -> None:
        """A delivery was processed."""
        if event_id not in self._events:
            self._events.append(event_id)

    def choose(self, roles: tuple[Role, ...]) -> None:
        """Look for files of these roles from now on, also in what was stored before."""
        if roles == self._roles:
            return
        self._roles = roles
        self._events.clear()
        if roles:
            with self._workspace.database.read() as connection:
                self._events.extend(media.not_looked_at(connection, roles))

    async def steps(self) -> AsyncIterator[int]:
        """Look at everything that waits; tells after each step how many links were noted."""
        while self._events and self._roles:
            event_id = self._events[0]
            async for noted in self._look(event_id, self._roles):
                yield noted
            if self._events and self._events[0] == event_id:
                self._events.popleft()
            self._newest = max(self._newest, event_id)
            if not self._events:
                await self._note_progress(self._roles)

    async def _look(self, event_id: int, roles: tuple[Role, ...]) -> AsyncIterator[int]:
        above = 0
        while self._roles == roles:
            with self._workspace.database.read() as connection:
                step = media.linking_of_event(connection, event_id, above, _STEP)
            if not step:
                return
            above = step[-1].id
            now = self._workspace.clock()
            found = [
                (each.id, link) for each in step for link in links_of(each) if _is_worth(link, roles, now)
            ]
            noted = self._workspace.database.submit(partial(media.want, found=found, now=now))
            await asyncio.wrap_future(noted)
            yield len(found)
            await asyncio.sleep(_BREATH_SECONDS)

    async def _note_progress(self, roles: tuple[Role, ...]) -> None:
        newest = self._newest
        work = self._workspace.database.submit(lambda connection: media.looked_at(connection, roles, newest))
        await asyncio.wrap_future(work)


def _is_worth(link: MediaLink, roles: Sequence[Role], now: int) -> bool:
    """Whether a link may still lead anywhere: one whose own signature says that it is dead never does."""
    is_dead = link.is_signed and link.expires_at is not None and link.expires_at <= now
    return link.role in roles and not is_dead
