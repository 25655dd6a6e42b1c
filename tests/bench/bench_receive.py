"""Receiving, against an aiohttp server in the same run that only reads and answers."""

from __future__ import annotations

import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure, memory_bytes, percentile, say
from receivers import Receiving
from senders import LARGE, Load, Outcome, outcome, send

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 3.0
_ROUNDS = 2
_GIB = 1024**3
_INGESTED = 200 * 1000 * 1000


def figures() -> Iterator[Figure]:
    """Every figure of the receiver."""
    yield from _small(32)
    yield from _small(256)
    rate, _ = _compared(8, 1_000_000)
    yield Figure("receive: rate of 1 MB bodies, of bare aiohttp", rate, "", 0.33, at_least=True)
    yield from _durable()
    yield from _while_ingesting()
    yield from _while_a_large_one_arrives()


def _small(senders: int) -> Iterator[Figure]:
    rate, latency = _compared(senders, 2048)
    yield Figure(f"receive: rate of {senders} senders, of bare aiohttp", rate, "", 0.35, at_least=True)
    yield Figure(f"receive: p99 of {senders} senders, of bare aiohttp", latency, "times", 5)


def _compared(senders: int, size: int) -> tuple[float, float]:
    """The share of the bare server's rate, and how many times its p99."""
    seen: dict[str, list[Outcome]] = {"bare": [], "ours": []}
    for kind in _by_turns("bare", "ours"):
        with _receiving(kind) as receiving:
            seen[kind].append(_measured(receiving, senders, size))
    return _rate(seen["ours"]) / _rate(seen["bare"]), _p99(seen["ours"]) / _p99(seen["bare"])


def _by_turns(one: str, other: str) -> Iterator[str]:
    """Each goes first as often as the other, for who does is slower."""
    for _ in range(_ROUNDS):
        yield from (one, other, other, one)


def _durable() -> Iterator[Figure]:
    """What the sync of each commit costs."""
    seen: dict[str, list[Outcome]] = {"FULL": [], "NORMAL": []}
    for mode in _by_turns("FULL", "NORMAL"):
        with _receiving("ours", mode) as receiving:
            seen[mode].append(_measured(receiving, 32, 2048))
    share = _rate(seen["FULL"]) / _rate(seen["NORMAL"])
    yield Figure("receive: rate of FULL, of NORMAL", share, "", 0.85, at_least=True)


def _while_ingesting() -> Iterator[Figure]:
    with _receiving("whole") as receiving:
        large = outcome(send(Load(port=receiving.port, senders=1, size=_INGESTED, seconds=LARGE)))
        say(f"200 MB answered in {large.seconds:.1f} s; they are being processed")
        small = _measured(receiving, 8, 2048, pause=0.02)
    yield Figure("receive: p99 while 200 MB are ingested", _p99([small]), "ms", 50)


def _while_a_large_one_arrives() -> Iterator[Figure]:
    with _receiving("ours") as receiving:
        outcome(send(Load(port=receiving.port, senders=8, size=2048, seconds=0.5)))
        before = memory_bytes(receiving.pid)
        upload = send(Load(port=receiving.port, senders=1, size=_GIB, seconds=LARGE))
        growth: list[int] = []
        done = threading.Event()

        def watch() -> None:
            while not done.wait(0.02):
                growth.append(memory_bytes(receiving.pid) - before)

        watching = threading.Thread(target=watch)
        watching.start()
        delays: list[float] = []
        while upload.poll() is None:
            small = send(Load(port=receiving.port, senders=8, size=2048, seconds=1, pause=0.02))
            delays += outcome(small).milliseconds
        large = outcome(upload)
        done.set()
        watching.join()
    say(f"1 GiB answered in {large.seconds:.1f} s")
    yield Figure("receive: answered 1 GiB", large.answered, "", 1, at_least=True)
    yield Figure("receive: growth by 1 GiB", max(growth) / 1024**2, "MiB", 32)
    yield Figure("receive: p99 while 1 GiB arrives", percentile(delays, 0.99), "ms", 250)


@contextmanager
def _receiving(kind: str, synchronous: str = "FULL") -> Iterator[Receiving]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Receiving(kind, Path(folder), synchronous) as receiving,
    ):
        yield receiving


def _measured(receiving: Receiving, senders: int, size: int, pause: float = 0.0) -> Outcome:
    warm = Load(port=receiving.port, senders=senders, size=size, seconds=0.5, pause=pause)
    outcome(send(warm))
    time.sleep(0.1)
    return outcome(send(Load(port=receiving.port, senders=senders, size=size, seconds=_SECONDS, pause=pause)))


def _rate(outcomes: list[Outcome]) -> float:
    return sum(each.answered for each in outcomes) / sum(each.seconds for each in outcomes)


def _p99(outcomes: list[Outcome]) -> float:
    return percentile([each for one in outcomes for each in one.milliseconds], 0.99)
