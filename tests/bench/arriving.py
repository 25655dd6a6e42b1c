"""A process that delivers records to a listener at a steady pace, as so many webhooks of Bright Data.

Called with one JSON object (see ``Feed``); it ends when all is delivered, and fails if something was refused.
"""

from __future__ import annotations

import http.client
import sys
import time
from pathlib import Path
from subprocess import PIPE, Popen

import msgspec
from feed import body
from senders import SECRET


class Feed(msgspec.Struct, kw_only=True):
    """Where to, for which request, how many deliveries in a second, and how many records in each."""

    port: int
    reference: str
    seconds: float
    deliveries: int = 10
    records: int = 100


def deliver(feed: Feed) -> Popen[bytes]:
    """Start the process and wait until its bodies are made and it begins to deliver them."""
    process = Popen([sys.executable, str(Path(__file__)), msgspec.json.encode(feed).decode()], stdout=PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    return process


def _deliver(feed: Feed) -> None:
    bodies = [b"".join(body(feed.records, seed)) for seed in range(int(feed.seconds * feed.deliveries))]
    connection = http.client.HTTPConnection("127.0.0.1", feed.port)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    begun = time.monotonic()
    for number, each in enumerate(bodies):
        # No two records of all deliveries have the same id.
        own = each.replace(b'"post_id":"35', b'"post_id":"%d35' % (number + 1))
        time.sleep(max(0.0, begun + number / feed.deliveries - time.monotonic()))
        connection.request(
            "POST",
            f"/api/brightdata/webhook/?ref={feed.reference}",
            own,
            {"Authorization": f"Bearer {SECRET}", "Content-Type": "application/x-ndjson"},
        )
        answer = connection.getresponse()
        answer.read()
        if answer.status != http.client.OK:
            sys.exit(f"refused with {answer.status}")


if __name__ == "__main__":
    _deliver(msgspec.json.decode(sys.argv[1], type=Feed))
