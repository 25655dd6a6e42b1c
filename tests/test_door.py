"""The door of the window that is open: who knows its secret is heard, nobody else, and nothing blocks it."""

import asyncio
import json
import os
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from trackfutura_desktop import door, handover, lifetime
from trackfutura_desktop.door import Door
from trackfutura_desktop.order import Order

FILE = Order(("/data/delivery.json", "trackfutura://run/12"), activation="invented-token")
PATIENCE = 30.0


class House:
    """A door with what came through it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.orders: list[Order] = []
        self._came = threading.Semaphore(0)
        self.door = Door(self._take)

    def next(self) -> Order:
        """Wait for an order."""
        assert self._came.acquire(timeout=PATIENCE)
        return self.orders[-1]

    def port(self) -> int:
        return int(json.loads(self.path.read_text())["port"])

    def _take(self, order: Order) -> None:
        self.orders.append(order)
        self._came.release()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "door.json")
    made.door.open(made.path)
    yield made
    made.door.close()


def said_to(port: int, *lines: bytes) -> bytes:
    """Everything that the door answers to somebody who says these lines and nothing more."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.settimeout(PATIENCE)
        try:
            connection.sendall(b"".join(lines))
            connection.shutdown(socket.SHUT_WR)
            while part := connection.recv(1_000):
                answer += part
        except TimeoutError:
            raise
        except OSError:  # it has closed without reading all of it
            pass
    return answer


def test_an_order_comes_through_as_it_was_given(house: House) -> None:
    assert handover.hand_over(house.path, FILE)
    assert house.next() == FILE
    assert handover.hand_over(house.path, Order(is_quiet=True))
    assert house.next() == Order(is_quiet=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps others out by the folder")
def test_only_the_user_can_read_the_secret(house: House) -> None:
    assert stat.S_IMODE(house.path.stat().st_mode) == 0o600


def test_who_does_not_know_the_secret_is_not_heard(house: House) -> None:
    known = json.loads(house.path.read_text())
    house.path.write_text(json.dumps({**known, "secret": "00" * 32}))
    assert not handover.hand_over(house.path, FILE)
    proof = b"0" * 64 + b" " + json.dumps({"targets": ["/data/x"]}).encode()
    assert b"taken" not in said_to(house.port(), b"0123456789abcdef" * 2 + b"\n", proof + b"\n")
    assert house.orders == []


@pytest.mark.parametrize(
    "noise",
    [b"", b"\n", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", b"\xff\x00\n", b"a" * 200_000, b"{}\n"],
)
def test_noise_is_ignored_and_the_door_stays_open(
    house: House, noise: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert said_to(house.port(), noise) == b""
    assert handover.hand_over(house.path, FILE)
    assert house.next() == FILE
    assert house.orders == [FILE]
    assert "what came to the door was ignored" in caplog.text


def test_who_says_nothing_keeps_nobody_out(house: House) -> None:
    with socket.create_connection(("127.0.0.1", house.port()), PATIENCE):
        assert handover.hand_over(house.path, FILE)
        assert house.next() == FILE


def test_a_closed_door_takes_nothing_and_leaves_nothing(tmp_path: Path) -> None:
    house = House(tmp_path / "door.json")
    house.door.open(house.path)
    kept = house.path.read_bytes()
    house.door.close()
    assert list(tmp_path.iterdir()) == []
    house.path.write_bytes(kept)  # as a sudden end leaves it
    assert not handover.hand_over(house.path, FILE)


@pytest.mark.parametrize(
    "note", [b"", b"{", b'{"port": 99999999, "secret": "00"}', b'{"port": 1, "secret": "x"}']
)
def test_a_damaged_note_is_no_door(tmp_path: Path, note: bytes) -> None:
    path = tmp_path / "door.json"
    path.write_bytes(note)
    assert not handover.hand_over(path, FILE)
    handover.forget(path)
    assert not handover.hand_over(path, FILE)


def test_somebody_else_at_the_port_learns_nothing(tmp_path: Path) -> None:
    """After a sudden end another program may have got the port of the door."""
    heard: list[bytes] = []

    def stranger(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection, connection.makefile("rwb") as stream:
            heard.append(stream.readline())
            stream.write(b"0" * 64 + b" " + b"0" * 32 + b"\n")
            stream.flush()
            heard.append(stream.readline())

    with socket.create_server(("127.0.0.1", 0)) as server:
        listener = threading.Thread(target=stranger, args=(server,))
        listener.start()
        path = tmp_path / "door.json"
        path.write_text(json.dumps({"port": server.getsockname()[1], "secret": "ab" * 32}))
        assert not handover.hand_over(path, FILE)
        listener.join(PATIENCE)
    assert heard[1] == b""
    assert b"ab" * 32 not in heard[0]


def test_a_window_that_is_just_starting_is_waited_for(tmp_path: Path) -> None:
    house = House(tmp_path / "door.json")
    opening = threading.Timer(0.2, house.door.open, [house.path])
    opening.start()
    assert handover.hand_over(house.path, FILE, PATIENCE)
    assert house.next() == FILE
    opening.join()
    house.door.close()


def test_a_window_that_ends_takes_no_order_that_it_would_not_obey(tmp_path: Path) -> None:
    async def story() -> tuple[bool, bool, int]:
        orders: asyncio.Queue[Order] = asyncio.Queue()
        closed = asyncio.Event()
        made = door.Door(lifetime.taking(asyncio.get_running_loop(), orders, closed))
        await asyncio.to_thread(made.open, tmp_path / "door.json")
        before = await asyncio.to_thread(handover.hand_over, tmp_path / "door.json", FILE)
        closed.set()
        after = await asyncio.to_thread(handover.hand_over, tmp_path / "door.json", FILE)
        await asyncio.to_thread(made.close)
        return before, after, orders.qsize()

    assert asyncio.run(story()) == (True, False, 1)
