"""The client of Bright Data's Web Scraper API v3: start, watch, fetch, stop."""

import asyncio
import re
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import httpx
import msgspec

from trackfutura_desktop.incoming import Take
from trackfutura_desktop.language import tr
from trackfutura_desktop.net.answers import (
    AccountStatus,
    Balance,
    Download,
    Progress,
    Scraper,
    Snapshot,
    Trigger,
    inputs_of,
)
from trackfutura_desktop.net.explain import not_ready
from trackfutura_desktop.net.faults import (
    BrightDataError,
    DownloadCutShort,
    InvalidRequest,
    PermissionMissing,
    ServiceFault,
    SnapshotUnknown,
    TriggerRefused,
    TriggerUncertain,
    UnexpectedAnswer,
    Unreachable,
)
from trackfutura_desktop.net.governor import Governor, GovernorState
from trackfutura_desktop.net.transport import (
    GZIP,
    READ_SECONDS,
    Answer,
    Transport,
    inflated,
    may_repeat_reading,
    repeats,
)

SEND_SECONDS = 180.0  # a trigger of many inputs is validated before it answers
DOWNLOADS_AT_ONCE = 3
_V3 = "/datasets/v3"
# A "not ready" that comes with 200 is shorter than this; so much is held back until its shape is known.
_NOTICE_BYTES = 4096


class BrightData:
    """All calls of one account. Every call may raise BrightDataError; its text is fit for the user.

    Args:
        base_url: ``https://api.brightdata.com``, or a simulator on loopback.
        token: Gives the API key at each call, so that a new key needs no new client.
        governor: The one governor of the application.

    Raises:
        BaseUrlRefused: The key must not be sent to this address.
    """

    def __init__(self, base_url: str, token: Callable[[], str], governor: Governor) -> None:
        self._transport = Transport(base_url, token, governor)
        self._downloads = asyncio.Semaphore(DOWNLOADS_AT_ONCE)

    async def aclose(self) -> None:
        """Close all connections; calls that are under way fail."""
        await self._transport.aclose()

    def budget(self) -> GovernorState:
        """How the pace of all calls stands, also of other programs on the data folder."""
        return self._transport.budget()

    async def trigger(self, trigger: Trigger) -> str:
        """Start a request and return its snapshot id.

        It is sent again only where it certainly started nothing: no connection could be made, or the answer
        was 429. If the call is cancelled, nobody knows whether it started: treat that like TriggerUncertain.

        Raises:
            TriggerRefused: Nothing was started.
            TriggerUncertain: It may have started: no answer came, or a fault of the service (5xx), or an
                answer without a snapshot id.
        """
        body = msgspec.json.encode(trigger.inputs)
        query = trigger.query()
        try:
            answer = await self._transport.post(
                f"{_V3}/trigger", query, body, read_seconds=SEND_SECONDS, secret=trigger.auth_header
            )
        except ServiceFault as fault:
            raise TriggerUncertain(fault) from None
        except Unreachable as fault:
            raise (TriggerUncertain if fault.sent else TriggerRefused)(fault) from None
        except BrightDataError as fault:
            raise TriggerRefused(fault) from None
        try:
            snapshot_id = answer.object().get("snapshot_id")
        except UnexpectedAnswer as fault:
            raise TriggerUncertain(fault) from None
        if not isinstance(snapshot_id, str) or not snapshot_id:
            raise TriggerUncertain(answer.unexpected())
        return snapshot_id

    async def progress(self, snapshot_id: str) -> Progress:
        """Ask how far a snapshot is.

        Raises:
            SnapshotUnknown: No snapshot of this account has this id.
        """
        answer = await self._transport.get(_path("progress", snapshot_id))
        return Progress.parsed(snapshot_id, answer.object())

    async def download(
        self,
        snapshot_id: str,
        take: Take,
        *,
        format: str = "ndjson",  # noqa: A002 - Bright Data's word
        part: int | None = None,
        batch_size: int | None = None,
    ) -> Download:
        """Fetch the data of a snapshot and hand every piece to ``take`` as it came over the wire.

        Gzip is asked for: its end mark lets the reader see a cut that nothing else shows. Look at the magic
        bytes all the same. ``take`` is first called when it is certain that the answer is data.

        Args:
            snapshot_id: The id that the trigger returned.
            take: Takes the pieces in order.
            format: json, ndjson, jsonl or csv.
            part: Which part, counted from 1; together with ``batch_size``.
            batch_size: Records per part, at least 1,000.

        Raises:
            NotReady: Ask again later, even where ``progress`` said ready.
            SnapshotEmpty, SnapshotExpired, SnapshotUnknown: There is nothing to fetch.
            DownloadCutShort: The pieces written so far are not the whole.
        """
        query = {"format": format, "compress": "true"} | _numbers(part=part, batch_size=batch_size)
        path = _path("snapshot", snapshot_id)
        async with self._downloads:
            async for attempt in repeats(may_repeat_reading):
                with attempt:
                    return await self._download(path, query, take)
        raise AssertionError  # pragma: no cover - the last attempt returns or raises

    async def parts(self, snapshot_id: str, *, batch_size: int, format: str = "ndjson") -> int:  # noqa: A002 - same
        """Number of parts of ``batch_size`` records.

        Raises:
            NotReady: Not known yet.
        """
        query = {"format": format, "compress": "true"} | _numbers(batch_size=batch_size)
        answer = await self._transport.get(_path("snapshot", snapshot_id, "parts"), query)
        parts = answer.object().get("parts")
        if not isinstance(parts, int):
            raise answer.unexpected()
        return parts

    async def cancel(self, snapshot_id: str) -> bool:
        """Stop a running snapshot. False: it was no longer running."""
        try:
            await self._post(_path("snapshot", snapshot_id, "cancel"), {}, b"")
        except InvalidRequest as fault:
            if "not running" in fault.words:
                return False
            raise
        return True

    async def deliver(self, snapshot_id: str, endpoint: str, *, notify: str = "") -> str:
        """Have the data POSTed to ``endpoint`` once more and return the id of the delivery.

        No way to give an ``Authorization`` is documented for this request (D16): a listener that asks for one
        refuses what comes. ``download`` always works.
        """
        name = {"template": snapshot_id, "extension": "json"}
        order = {"deliver": {"type": "webhook", "filename": name, "endpoint": endpoint}, "compress": True}
        query = {"notify": notify} if notify else {}
        answer = await self._post(_path("deliver", snapshot_id), query, msgspec.json.encode(order))
        found = answer.object()
        return str(found.get("id") or found.get("delivery_id") or "")  # both are documented (D16)

    async def snapshots(
        self, dataset_id: str = "", *, status: str = "", skip: int = 0, limit: int = 1000
    ) -> list[Snapshot]:
        """List snapshots of the account, such as those of an earlier installation; at most 5,000 at once."""
        optional = {"dataset_id": dataset_id, "status": status}
        query = {name: value for name, value in optional.items() if value} | _numbers(skip=skip, limit=limit)
        return [Snapshot.parsed(entry) for entry in await self._list(f"{_V3}/snapshots", query)]

    async def snapshot_input(self, snapshot_id: str) -> list[dict[str, Any]]:
        """The inputs a snapshot was started with; values of CSV are text."""
        answer = await self._transport.get(_path("snapshot", snapshot_id, "input"))
        try:
            return inputs_of(answer.body)
        except ValueError:
            raise answer.unexpected() from None

    async def status(self) -> AccountStatus:
        """Whether the key works and the account may make requests: the first check of a new key."""
        return AccountStatus.parsed((await self._transport.get("/status")).object())

    async def balance(self) -> Balance | None:
        """Money of the account; None where the key may not see it, which is no fault of the key."""
        try:
            answer = await self._transport.get("/customer/balance")
        except PermissionMissing:
            return None
        return Balance.parsed(answer.object())

    async def scrapers(self) -> list[Scraper]:
        """The datasets that the account may use."""
        entries = await self._list(f"{_V3}/scrapers", {})
        return [Scraper(dataset_id=str(entry.get("id")), name=str(entry.get("name"))) for entry in entries]

    async def _list(self, path: str, query: dict[str, str]) -> list[dict[str, Any]]:
        answer = await self._transport.get(path, query)
        found = answer.decoded()
        if not isinstance(found, list):
            raise answer.unexpected()
        return [entry for entry in found if isinstance(entry, dict)]

    async def _post(self, path: str, query: dict[str, str], body: bytes) -> Answer:
        return await self._transport.post(path, query, body, read_seconds=SEND_SECONDS)

    async def _download(self, path: str, query: dict[str, str], take: Take) -> Download:
        request = self._transport.request("GET", path, query, read_seconds=READ_SECONDS)
        async with self._transport.stream(request) as response:
            if response.status_code != HTTPStatus.OK:
                raise (await self._transport.whole(response)).fault()
            size, head = 0, b""
            try:
                async for chunk in response.aiter_raw():
                    size += len(chunk)
                    if len(head) <= _NOTICE_BYTES:
                        head += chunk
                        if len(head) > _NOTICE_BYTES:
                            await take(head)
                    else:
                        await take(chunk)
            except httpx.RequestError:
                raise _cut_short(size, response.headers) from None
            if size <= _NOTICE_BYTES:
                _refuse_notice(head)
                await take(head)
            return Download(
                size=size,
                is_gzip=head.startswith(GZIP),
                content_type=response.headers.get("content-type", ""),
            )


def _cut_short(size: int, headers: httpx.Headers) -> DownloadCutShort:
    whole_size = headers.get("content-length", tr("an unknown number of"))
    return DownloadCutShort(
        tr(
            "The download broke off after {size} of {whole_size} bytes, so none of it was used.",
            size=size,
            whole_size=whole_size,
        ),
        tr("It is fetched again; the data stay at Bright Data."),
    )


def _refuse_notice(head: bytes) -> None:
    """Other services of Bright Data have sent "not ready" with 200: an object with a status and no record."""
    try:
        found = msgspec.json.decode(inflated(head))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return
    if isinstance(found, dict) and "status" in found and set(found) <= {"status", "message", "snapshot_id"}:
        raise not_ready(HTTPStatus.OK, str(found.get("message") or found["status"]))


def _path(*words: str) -> str:
    """A path below /datasets/v3. A snapshot id may come from a stranger's webhook: it must look like one."""
    if not all(re.fullmatch(r"[A-Za-z0-9_-]{1,128}", word) for word in words):
        raise SnapshotUnknown(
            tr("This cannot be the id of a snapshot, so Bright Data was not asked."),
            tr("Look the id up in the deliveries or in your Bright Data account."),
        )
    return "/".join((_V3, *words))


def _numbers(**values: int | None) -> dict[str, str]:
    return {name: str(value) for name, value in values.items() if value is not None}
