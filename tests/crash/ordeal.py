"""Senders that repeat what was not acknowledged, as Bright Data does, to a listener that keeps dying."""

import itertools
import random
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from parcel import Parcel, parcel
from verdict import complaints, doubled, given_up, lost, settle
from victim import PATIENCE_SECONDS, TRACKFUTURA, Victim


class Ordeal:
    """One data folder through many ends. Senders mix small and large bodies, plain and packed."""

    def __init__(
        self, folder: Path, seed: int, *, senders: int = 4, command: tuple[str, ...] = TRACKFUTURA
    ) -> None:
        self.folder = folder
        self.chance = random.Random(seed)  # noqa: S311 - so that it can be repeated
        self.sent: list[Parcel] = []
        self.acknowledged: list[Parcel] = []
        self.given_up: list[Parcel] = []
        self._senders = senders
        self._command = command
        self._again: deque[Parcel] = deque()
        self._numbers = itertools.count()
        self._changed = threading.Condition()

    def strain(self, end: Callable[[Victim], None], *, most: int = 30) -> list[Parcel]:
        """Start the listener, send to it, and let ``end`` end it after a random number of answers.

        Returns:
            What was acknowledged meanwhile.
        """
        before = len(self.acknowledged)
        wanted = before + self.chance.randrange(most)
        pause = self.chance.uniform(0, 0.03)
        with Victim(self.folder, command=self._command) as victim, ThreadPoolExecutor(self._senders) as pool:
            victim.ready()
            senders = [pool.submit(self._send, victim) for _ in range(self._senders)]
            with self._changed:
                self._changed.wait_for(lambda: len(self.acknowledged) >= wanted, 30)
            time.sleep(pause)  # any moment will do: that is the point
            end(victim)
            for sender in senders:
                sender.result()
        return self.acknowledged[before:]

    def interrupted_start(self) -> None:
        """Start the listener and kill it before it is likely to listen."""
        with Victim(self.folder, command=self._command) as victim:
            time.sleep(self.chance.uniform(0.4, 1.6))
            victim.kill()

    def come_to_rest(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Start it once more, repeat what was not acknowledged, and wait until all is processed.

        What happened to be under way at five ends in a row was given up; that is repeated, too.
        """
        with Victim(self.folder, command=self._command) as victim:
            victim.ready()
            while self._again:
                each = self._again.popleft()
                assert each.sent_to(victim.url) == 200
                self.acknowledged.append(each)
            settle(self.folder, seconds)
            hashes = given_up(self.folder)
            self.given_up = [each for each in self.sent if each.sha256 in hashes]
            for each in self.given_up:
                assert each.sent_to(victim.url) == 200
            settle(self.folder, seconds)

    def lost(self) -> list[str]:
        """Acknowledged deliveries whose bytes are not there."""
        return lost(self.folder, self.acknowledged)

    def doubled(self) -> list[str]:
        """What is there more often than it was sent."""
        return doubled(self.folder)

    def complaints(self) -> list[str]:
        """Everything else that is not as it should be."""
        return complaints(self.folder, self.sent)

    def _send(self, victim: Victim) -> None:
        while True:
            each = self._next()
            status = each.sent_to(victim.url)
            with self._changed:
                (self.acknowledged if status == 200 else self._again).append(each)
                self._changed.notify_all()
            if not status:
                return

    def _next(self) -> Parcel:
        with self._changed:
            if self._again:
                return self._again.popleft()
            number = next(self._numbers)
            kind = number % 10
            if number % 40 == 25:
                new = parcel(number, records=1_200, packed=True)
            elif number % 40 == 5:
                new = parcel(number, records=2_600, packed=True)  # for the process of large deliveries
            elif kind in {3, 7}:
                new = parcel(number, size=40_000, packed=kind == 7)
            else:
                new = parcel(number, records=1 + kind % 3)
            self.sent.append(new)
            return new
