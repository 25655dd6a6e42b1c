"""Invented pictures and films behind the links of records, served for a day and then refused."""

import struct
import zlib
from hashlib import blake2b
from math import sin

from aiohttp import web

from trackfutura_desktop.simulator.state import STATE

_SIDE = 320
_FILM = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00\x00\x10\x08free" + bytes(4096)


async def picture(request: web.Request) -> web.Response:
    """GET /media/{platform}/{name}: 403 after the moment that the link itself names, as at the platforms."""
    now = request.app[STATE].now().timestamp()
    end = request.query.get("oe", "")
    seconds = int(end, 16) if end else int(request.query.get("x-expires", "0"))
    if seconds and seconds <= now:
        return web.Response(status=403, text="URL signature expired")
    name = request.path.rpartition("/")[2]
    if name.endswith((".mp4", ".m4a", ".mp3")):
        return web.Response(body=_FILM, content_type="video/mp4")
    return web.Response(body=drawn(name), content_type="image/png")


def drawn(name: str) -> bytes:
    """A landscape of two colours as PNG; the same name gives the same one."""
    lot = blake2b(name.encode(), digest_size=8).digest()
    sky = bytes(120 + each // 2 for each in lot[:3])
    land = bytes(40 + each // 3 for each in lot[3:6])
    rows = bytearray()
    heights = [_SIDE * (0.55 + 0.2 * sin(x / (30 + lot[6] / 4) + lot[7])) for x in range(_SIDE)]
    for y in range(_SIDE):
        rows += b"\0" + b"".join(land if y > height else sky for height in heights)
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
