"""The first pass over a delivery: every record of it becomes a row, and what it is is told."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, cast

from trackfutura_desktop.model.body import Decoded, read_object, records
from trackfutura_desktop.model.detect import Detector
from trackfutura_desktop.model.packing import Dictionary, Kind, Packer, train
from trackfutura_desktop.model.row import Expectation, Row, Survey
from trackfutura_desktop.model.row_maker import RowMaker, Usual

# Records from which the dictionary of their kind is learnt.
_SAMPLES: Final = 500
_SAMPLE_BYTES: Final = 4 * 1024 * 1024
# Records that become rows together: of more, the caches of a processor hold the first no longer at the last.
_AT_ONCE: Final = 32
_BYTES_AT_ONCE: Final = 256 * 1024


class Preparation:
    """The first pass over a delivery: it stores nothing, so that a damaged one leaves nothing behind."""

    def __init__(self, expectation: Expectation, dictionaries: Iterable[Dictionary], next_id: int) -> None:
        self.packer = Packer(dictionaries)
        """Knows what was learnt from the delivery, too."""
        self._maker = RowMaker(expectation, self.packer)
        self._next_id = next_id
        self._detector = Detector(self._maker.entity)
        self._was_looked_at = False
        self._records = 0
        self._learnt: list[Dictionary] = []

    def rows(self, chunks: Iterable[bytes]) -> Iterator[Row]:
        """A row for every record of an inflated body.

        Raises:
            BodyError: The body is damaged or no data; the rows made so far are part of a broken whole.
        """
        read: Iterator[Decoded | Usual] = records(chunks, self._read)
        first = cast("Iterator[Decoded]", read)  # nothing is usual before enough was looked at
        some: list[Decoded | Usual] = []
        size = 0
        for each in chain(self._head(first), self._looked_at(first), read):
            some.append(each)
            size += len(each.raw)
            if len(some) == _AT_ONCE or size > _BYTES_AT_ONCE:
                yield from self._rows_of(some)
                size = 0
        yield from self._rows_of(some)

    def _rows_of(self, some: list[Decoded | Usual]) -> list[Row]:
        rows = self._maker.rows(some)
        self._records += len(rows)
        some.clear()
        return rows

    def survey(self) -> Survey:
        """What was found, once every row was made."""
        return Survey(self._records, self._detector.result(), self._learnt, self._maker.unknown())

    def _head(self, records: Iterator[Decoded]) -> Iterator[Decoded]:
        """The first records; from one of a kind without dictionary on they wait until it is learnt."""
        held: list[Decoded] = []
        samples: dict[Kind, list[bytes]] = {}
        size = 0
        for number, each in enumerate(records, 1):
            if each.data is not None and (found := self._detector.feed(each.data)) is not None:
                kind = (found[0].value, found[1].value)
                if not self.packer.knows(kind):
                    samples.setdefault(kind, []).append(each.raw)
            if samples:
                held.append(each)
            else:
                yield each
            size += len(each.raw)
            if number == _SAMPLES or size > _SAMPLE_BYTES or (not samples and self._detector.has_enough):
                break
        self._learnt = train(samples, self.packer, self._next_id)
        for dictionary in self._learnt:
            self.packer.add(dictionary)
        yield from held

    def _looked_at(self, records: Iterator[Decoded]) -> Iterator[Decoded]:
        """The records, as far as is needed to know what they are."""
        while not self._detector.has_enough and (each := next(records, None)) is not None:
            if each.data is not None:
                self._detector.feed(each.data)
            yield each
        self._was_looked_at = True

    def _read(self, raw: bytes, index: int) -> Usual | Decoded | None:
        usual = self._maker.usual(raw, index) if self._was_looked_at else None
        return usual or read_object(raw, index)
