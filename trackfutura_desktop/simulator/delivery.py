"""Webhooks: the data and the notices that Bright Data POSTs."""

import asyncio
from collections.abc import AsyncIterator, Callable

import aiohttp
import msgspec

from trackfutura_desktop.simulator import formats
from trackfutura_desktop.simulator.options import Options
from trackfutura_desktop.simulator.snapshots import Snapshot
from trackfutura_desktop.simulator.world import dice

_AGENT = "BRD dca-ds-delivery-worker/1.473.306"
_OK = range(200, 300)


class Parcel(msgspec.Struct, kw_only=True):
    """One POST to make, again and again until it is taken."""

    url: str
    body: bytes
    headers: dict[str, str]
    lot: str
    aborts: int = 0


class Courier:
    """Makes the POSTs of one simulator. Open it inside the loop that will use it."""

    def __init__(self, options: Callable[[], Options]) -> None:
        self._options = options
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Be ready to POST."""
        self._session = aiohttp.ClientSession(auto_decompress=False, cookie_jar=aiohttp.DummyCookieJar())

    async def close(self) -> None:
        """Close all connections."""
        if self._session:
            await self._session.close()
            self._session = None

    async def deliver(self, snapshot: Snapshot) -> bool:
        """POST the whole data of a ready snapshot to its endpoint. False if no attempt was taken."""
        order, options = snapshot.order, self._options()
        if not (order.endpoint and options.deliver_webhooks) or snapshot.streamed:
            return True
        if not snapshot.lines and options.empty_delivery == "none":
            return True
        packed = options.gzip and not order.uncompressed
        return await self.send(
            snapshot, order.endpoint, order.headers, [snapshot.lines], order.format, packed=packed
        )

    async def deliver_parts(self, snapshot: Snapshot) -> None:
        """POST the data in files of ``stream_max_lines`` records, in any order, while the job still runs."""
        order, options = snapshot.order, self._options()
        size = order.stream_max_lines
        if not size or not options.deliver_webhooks:
            return
        parts = [snapshot.lines[start : start + size] for start in range(0, len(snapshot.lines), size)]
        dice(options.seed, snapshot.order.dataset.id, len(parts)).shuffle(parts)
        packed = options.gzip and not order.uncompressed
        await self.send(snapshot, order.endpoint, order.headers, parts, order.format, packed=packed)

    async def send(
        self,
        snapshot: Snapshot,
        url: str,
        headers: dict[str, str],
        parts: list[list[bytes]],
        form: str,
        *,
        packed: bool,
    ) -> bool:
        """POST files of records. True if all of them were taken."""
        options = self._options()
        await asyncio.sleep(options.delivery_delay * options.time_factor)
        taken = True
        for number, lines in enumerate(parts, start=1):
            mark = f".{number}" if len(parts) > 1 else ""
            name = f"{snapshot.id}{mark}.{form}" + (".gz" if packed else "")
            body = await asyncio.to_thread(_document, lines, form, packed=packed)
            parcel = Parcel(
                url=url,
                body=body,
                headers={**self._data_headers(snapshot.id, name, form, packed=packed), **self._own(headers)},
                lot=f"{snapshot.order.dataset.id} {number}",
                aborts=options.aborted_deliveries,
            )
            for _ in range(1 + options.duplicate_deliveries):
                taken &= await self._post(parcel)
        return taken

    async def notify(self, snapshot: Snapshot) -> None:
        """POST the small status message, if the order asked for it."""
        order, options = snapshot.order, self._options()
        if not (order.notify and options.deliver_webhooks):
            return
        notice = {"snapshot_id": snapshot.id, "status": snapshot.status}
        if options.notify_form:
            body, kind = "&".join(f"{k}={v}" for k, v in notice.items()), "application/x-www-form-urlencoded"
        else:
            body, kind = msgspec.json.encode(notice).decode(), "application/json"
        headers = {"Content-Type": kind, "User-Agent": _AGENT, **self._own(order.headers)}
        await self._post(Parcel(url=order.notify, body=body.encode(), headers=headers, lot="notice"))

    async def send_sample(self, url: str, auth_header: str) -> int:
        """POST the control panel's test: sample data under an id nobody knows.

        Gives the receiver's HTTP status, 0 for no answer.
        """
        sample = [
            {"url": "https://www.instagram.com/p/SAMPLE00000/", "post_id": "1", "user_posted": "sample"}
        ]
        own = {"Authorization": auth_header} if auth_header else {}
        headers = self._data_headers("sd_test00000000000", "sd_test00000000000.json.gz", "json", packed=True)
        body = formats.compress(msgspec.json.encode(sample))
        return await self._attempt(Parcel(url=url, body=body, headers={**headers, **own}, lot="sample"))

    def _own(self, headers: dict[str, str]) -> dict[str, str]:
        """Headers that the trigger gave, ``Authorization`` as the switch wants it."""
        auth = self._options().auth
        own = dict(headers)
        if auth == "missing":
            own.pop("Authorization", None)
        elif auth == "wrong" and "Authorization" in own:
            own["Authorization"] = "wrong-on-purpose"
        return own

    def _data_headers(self, snapshot_id: str, name: str, form: str, *, packed: bool) -> dict[str, str]:
        options = self._options()
        headers = {
            "Content-Type": options.content_type
            or ("application/gzip" if packed else formats.CONTENT_TYPES[form]),
            "User-Agent": _AGENT,
            "Connection": "close",
        }
        if packed and options.declare_gzip:
            headers["Content-Encoding"] = "gzip"
        if options.header_set != "none":
            headers |= {"Dca-Collection-Id": snapshot_id, "Dca-Dataset": "true"}
        if options.header_set == "full":
            headers |= {"Snapshot-Id": snapshot_id, "Dca-Filename": name}
        return headers

    async def _post(self, parcel: Parcel) -> bool:
        """POST until the receiver says 2xx or the schedule is at its end."""
        options = self._options()
        for attempt in range(len(options.retry_delays) + 1):
            if attempt:
                await asyncio.sleep(options.retry_delays[attempt - 1] * options.time_factor)
            if await self._attempt(parcel, abort=attempt < parcel.aborts) in _OK:
                return True
        return False

    async def _attempt(self, parcel: Parcel, *, abort: bool = False) -> int:
        """One POST: the receiver's status, 0 if there was no answer in time."""
        if self._session is None:
            return 0
        headers = {**parcel.headers, "Content-Length": str(len(parcel.body))}
        try:
            async with self._session.post(
                parcel.url,
                data=_torn(parcel.body) if abort else parcel.body,
                headers=headers,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=self._options().delivery_timeout),
                skip_auto_headers=("Accept", "Accept-Encoding"),
            ) as answer:
                await answer.read()
                return answer.status
        except (aiohttp.ClientError, TimeoutError, ConnectionError):
            return 0


async def _torn(body: bytes) -> AsyncIterator[bytes]:
    """Half a body, then the connection breaks off."""
    yield body[: len(body) // 2]
    raise ConnectionAbortedError("broken off on purpose")


def _document(lines: list[bytes], form: str, *, packed: bool) -> bytes:
    document = formats.encode(lines, form)
    return formats.compress(document) if packed else document
