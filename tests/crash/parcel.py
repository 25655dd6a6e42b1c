"""What senders deliver."""

import gzip
import hashlib
import json
import random
from typing import NamedTuple

from victim import post, post_whole

_PARTS = 8  # deliveries of one snapshot


class Parcel(NamedTuple):
    """What a sender has to deliver; every one is different."""

    snapshot: str
    codes: tuple[str, ...]
    body: bytes
    is_whole: bool = False  # whether it is sent in one piece, which the listener serves in another way

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.body).hexdigest()

    def sent_to(self, url: str) -> int:
        """Send it; gives the status of the answer, 0 if there was none."""
        send = post_whole if self.is_whole else post
        status, _answer = send(url, self.body, {"Snapshot-Id": self.snapshot})
        assert status in {0, 200, 503}, status
        return status


def parcel(number: int, records: int = 2, size: int = 0, *, packed: bool = False) -> Parcel:
    """Invented posts of Instagram, the last of which the next delivery of the snapshot brings again.

    Args:
        number: Tells deliveries apart, and decides the content.
        records: How many posts of its own.
        size: Bytes of text in each that cannot be compressed.
        packed: Whether it comes as gzip.
    """
    snapshot, part = divmod(number, _PARTS)
    own = [f"C{number}N{each}" for each in range(records)]
    codes = (f"C{number - 1}N0", *own) if part else tuple(own)
    lines = b"".join(_post(code, size).encode() + b"\n" for code in codes)
    body = gzip.compress(lines, mtime=0) if packed else lines
    return Parcel(f"s_crash{snapshot:05}", codes, body, is_whole=number % 2 == 1)


def _post(code: str, size: int) -> str:
    text = random.Random(code).randbytes(size // 2).hex()  # noqa: S311 - the same each time
    return json.dumps(
        {
            "url": f"https://www.instagram.com/p/{code}/",
            "user_posted": "northwind.studio",
            "description": f"Morning light {code} {text}",
            "likes": 40,
            "post_id": code,
            "shortcode": code,
            "timestamp": "2026-03-02T09:00:00.000Z",
        }
    )
