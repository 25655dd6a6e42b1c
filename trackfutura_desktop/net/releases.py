"""Asking whether there is a newer version: one plain GET that says nothing of this computer."""

from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import urlsplit

import httpx
import msgspec

from trackfutura_desktop.language import tr
from trackfutura_desktop.net.transport import is_loopback
from trackfutura_desktop.net.weblink import NotFetched

_MOST_BYTES = 1_000_000
_SECONDS = 15.0


class Place(NamedTuple):
    """Where releases are listed: for programs, and for people. Both are fixed in the program."""

    api: str
    page: str


class _Release(msgspec.Struct):
    tag_name: str


async def newest(place: Place) -> str:
    """The version of the newest release, such as "1.4.0". Nothing is followed, kept or loaded besides.

    Raises:
        NotFetched: There was no usable answer.
    """
    parts = urlsplit(place.api)
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        raise NotFetched(tr("the address of the releases does not begin with https://."))
    # No version and no system in it: who answers learns only that somebody asks.
    headers = {"User-Agent": "TrackFutura-Desktop", "Accept": "application/json"}
    try:
        async with (
            httpx.AsyncClient(trust_env=False, timeout=_SECONDS) as client,
            client.stream("GET", place.api, headers=headers) as response,
        ):
            if response.status_code != HTTPStatus.OK:
                raise NotFetched(
                    tr(
                        "{host} answered with HTTP {status}.",
                        host=parts.hostname,
                        status=response.status_code,
                    )
                )
            data = bytearray()
            async for chunk in response.aiter_bytes():
                data += chunk
                if len(data) > _MOST_BYTES:
                    raise NotFetched(tr("the answer is too long."))
    except httpx.HTTPError as error:
        raise NotFetched(tr("the connection failed ({kind}).", kind=type(error).__name__)) from None
    try:
        return msgspec.json.decode(bytes(data), type=_Release).tag_name.removeprefix("v")
    except (ValueError, RecursionError):  # msgspec's errors are ValueErrors; so is broken UTF-8
        raise NotFetched(tr("the answer makes no sense.")) from None
