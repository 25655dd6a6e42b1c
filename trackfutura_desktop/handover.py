"""How a start hands over to the window that is open; see door.

It is apart from the window's side because most starts with a window open need nothing else.
"""

import contextlib
import hashlib
import hmac
import secrets
import socket
import time
from pathlib import Path

import msgspec

from trackfutura_desktop.order import Order

HOST = "127.0.0.1"
MOST_BYTES = 64 * 1_024
PATIENCE_SECONDS = 5.0
TAKEN = b"taken"
_AGAIN_SECONDS = 0.05


class Address(msgspec.Struct, frozen=True):
    """Where the door of a window is; what its note says."""

    port: int
    secret: str


def hand_over(path: Path, order: Order, patience: float = 0.0) -> bool:
    """Give an order to the window whose door is noted at ``path``; whether it took it.

    Args:
        path: The file of the door.
        order: What is wanted.
        patience: For how many seconds to try again; a window that is just starting has no door yet.
    """
    gives_up = time.monotonic() + patience
    while not _handed_over(path, order):
        if time.monotonic() > gives_up:
            return False
        time.sleep(_AGAIN_SECONDS)
    return True


def forget(path: Path) -> None:
    """Remove the note of a door; one that was left by a sudden end leads nowhere."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _handed_over(path: Path, order: Order) -> bool:
    try:
        address = msgspec.json.decode(path.read_bytes(), type=Address)
        secret = bytes.fromhex(address.secret)
        with (
            socket.create_connection((HOST, address.port), PATIENCE_SECONDS) as connection,
            connection.makefile("rwb") as stream,
        ):
            ours = secrets.token_hex(16).encode()
            stream.write(ours + b"\n")
            stream.flush()
            proof, _, theirs = stream.readline(MOST_BYTES).strip().partition(b" ")
            if not hmac.compare_digest(proof, proof_of(secret, b"door", ours)):
                return False  # somebody else has that port by now
            said = msgspec.json.encode(order)
            stream.write(proof_of(secret, b"guest", theirs + said) + b" " + said + b"\n")
            stream.flush()
            return stream.readline(MOST_BYTES).strip() == TAKEN
    except (OSError, ValueError, OverflowError, msgspec.MsgspecError):
        return False


def proof_of(secret: bytes, side: bytes, what: bytes) -> bytes:
    """That one side knows the secret; ``what`` is new each time, so that nobody can say it again."""
    return hmac.new(secret, side + b" " + what, hashlib.sha256).hexdigest().encode()
