"""The first pass over a delivery: all of it becomes rows, and nothing is stored."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any

import msgspec

from trackfutura_desktop.flow.rows_file import Chunk, read_rows, write_rows
from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.model.body import BodyError, inflate, records
from trackfutura_desktop.model.packing import Dictionary, Packer
from trackfutura_desktop.model.preparation import Preparation
from trackfutura_desktop.model.row import Expectation, Row, Survey
from trackfutura_desktop.spool import Spool

# A body that unpacks to no more is prepared at once, in a few milliseconds and in memory.
_SMALL_INFLATED = 512 * 1024
# So many rows stay in memory at most, made of so many bytes of a body.
_ROWS_IN_MEMORY = 2_000
_BYTES_IN_MEMORY = 4 * 1024 * 1024
# Of prepared rows, in a file: a batch ends with the chunk that passes it, however few rows it has. Its words
# take longer than the rows, and are indexed before the writer is free again.
_BATCH_BYTES = 1024 * 1024


class Task(msgspec.Struct, frozen=True, array_like=True):
    """A delivery to be prepared, with all that is known for it."""

    folder: str  # of the spool
    body: StoredBody
    expectation: Expectation
    dictionaries: list[Dictionary]

    @property
    def next_dictionary(self) -> int:
        """The id for the next one that is learnt."""
        return 1 + max((each.id for each in self.dictionaries), default=0)


class Prepared:
    """A whole delivery as rows: in memory if small, else in a file beside the spool."""

    def __init__(
        self,
        survey: Survey,
        packer: Packer,
        rows: list[Row],
        file: Path | None = None,
        chunks: Iterable[Chunk] = (),
    ) -> None:
        self.survey = survey
        self.packer = packer
        self._rows = rows
        self._file = file
        self._in_file = chunks

    def batches(self, size: Callable[[], int]) -> Iterator[list[Row]]:
        """The rows in order; each time as many as ``size`` says then, or fewer if they are large."""
        batch: list[Row] = []
        held = 0  # bytes
        for rows, size_in_file in self._chunks():
            batch += rows
            held += size_in_file
            while len(batch) >= (number := size()):
                yield batch[:number]
                del batch[:number]
                held = 0
            if held > _BATCH_BYTES:
                yield batch
                batch, held = [], 0
        if batch:
            yield batch

    def _chunks(self) -> Iterator[tuple[list[Row], int]]:
        if self._file is None:
            yield self._rows, 0
            return
        with self._file.open("rb") as file:
            yield from read_rows(file, self._in_file)


def first_object(spool: Spool, stored: StoredBody) -> dict[str, Any] | None:
    """The first object of a body, which may name its snapshot.

    Raises:
        BodyError: It is damaged or no data.
        BodyLost: Its bytes are not there, or others.
    """
    body = spool.chunks(stored)
    with _as_arrived(body):
        return next((each.data for each in records(inflate(body)) if each.data is not None), None)


def prepare_small(task: Task) -> Prepared | None:
    """Read a whole delivery into memory; None if it is too large for that.

    Raises:
        BodyError: It is damaged or no data.
        BodyLost: Its bytes are not there, or others.
    """
    if task.body.data is None:
        return None
    preparation = Preparation(task.expectation, task.dictionaries, task.next_dictionary)
    body = Spool(Path(task.folder)).chunks(task.body)
    try:
        with _as_arrived(body):
            read = preparation.rows(inflate(body, max_bytes=_SMALL_INFLATED))
            rows = list(islice(read, _ROWS_IN_MEMORY + 1))
    except BodyError as error:
        if error.kind == "too_large":
            return None
        raise
    if len(rows) > _ROWS_IN_MEMORY:  # of a few bytes each, but their rows have hundreds
        return None
    return Prepared(preparation.survey(), preparation.packer, rows)


def prepare(task: Task, file: Path, while_wanted: Callable[[Iterable[bytes]], Iterator[bytes]]) -> Prepared:
    """Read a whole delivery into memory, as long as that holds it, else into a new file.

    Raises:
        BodyError: It is damaged or no data.
        BodyLost: Its bytes are not there, or others.
        OSError: The disk is full, or the like.
    """
    preparation = Preparation(task.expectation, task.dictionaries, task.next_dictionary)
    body = Spool(Path(task.folder)).chunks(task.body)
    read = _Counted(inflate(while_wanted(body)))
    with _as_arrived(body):
        rows = preparation.rows(read)
        first = []
        for row in rows:
            first.append(row)
            if len(first) == _ROWS_IN_MEMORY or read.bytes > _BYTES_IN_MEMORY:
                break
        else:
            return Prepared(preparation.survey(), preparation.packer, first)
        every = chain(first, rows)
        del first  # each row is let go when it is written
        with file.open("xb") as opened:
            chunks = write_rows(every, opened)
    return Prepared(preparation.survey(), preparation.packer, [], file, chunks)


class _Counted:
    """Pieces of a body, and how many bytes were taken."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.bytes = 0
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.bytes += len(piece)
            yield piece


@contextmanager
def _as_arrived(body: Iterator[bytes]) -> Iterator[None]:
    """Before bytes that make no sense are blamed on the sender, see that they are those that arrived."""
    try:
        yield
    except BodyError:
        for _ in body:  # at its end the hash is compared
            pass
        raise
