"""Unpacking of a delivered body as a stream, with every damage noticed."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Literal

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr

_MAGIC = b"\x1f\x8b"
_BLOCK = 256 * 1024
# Deflate reaches 1,032:1 at most; real records stay under 30:1. Small bodies of equal records may pass it.
_RATIO_FREE_BYTES = 64 * 1024 * 1024

BodyErrorKind = Literal["json_error", "damaged", "too_large"]

_REMEDIES: dict[BodyErrorKind, str] = {
    "json_error": tr("The raw body is kept. Have the snapshot delivered again, or download it, as JSON."),
    "damaged": tr("The raw body is kept. Have the snapshot delivered again, or download it."),
    "too_large": tr("The raw body is kept. Split the delivery into several files, or start smaller runs."),
}


class BodyError(UserError):
    """A body that cannot be read to its end.

    Records that were handed out before it was raised are part of a broken whole: whoever stores them
    must undo that, so that a shortened delivery is never taken for a complete one.
    """

    def __init__(self, kind: BodyErrorKind, sentence: str) -> None:
        super().__init__(sentence, _REMEDIES[kind])
        self.kind: BodyErrorKind = kind


def inflate(chunks: Iterable[bytes], *, max_bytes: int = 8 << 30, max_ratio: int = 250) -> Iterator[bytes]:
    """Inflated bytes of a body; gzip is known by its first two bytes, whatever the headers say.

    Args:
        chunks: The raw body in pieces of any size.
        max_bytes: Inflated bytes after which the body is refused.
        max_ratio: Inflated bytes per raw byte after which it is taken for a bomb (looked at above 64 MiB).

    Raises:
        BodyError: ``damaged`` if the gzip stream is cut off, has a wrong checksum or is followed by something
            else; ``too_large`` beyond either limit.
    """
    pieces = iter(chunks)
    head = b""
    for piece in pieces:
        head += piece
        if len(head) >= len(_MAGIC):
            break
    if head[:1] == _MAGIC[:1] and _MAGIC.startswith(head[:2]):
        yield from _gunzip(head, pieces, max_bytes, max_ratio)
        return
    total = 0
    for piece in _chain(head, pieces):
        total += len(piece)
        if total > max_bytes:
            raise _too_large(max_bytes)
        yield piece


def _chain(head: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    if head:
        yield head
    yield from pieces


def _gunzip(head: bytes, pieces: Iterator[bytes], max_bytes: int, max_ratio: int) -> Iterator[bytes]:
    engine = zlib.decompressobj(31)
    taken = given = 0
    open_member = True
    for piece in _chain(head, pieces):
        taken += len(piece)
        data = piece
        while data:
            if engine.eof:
                # Some writers pad the end with zeros; a further member starts a new stream.
                if not open_member and not data.strip(b"\0"):
                    break
                engine = zlib.decompressobj(31)
                open_member = True
            block = _inflate_block(engine, data, taken)
            data = engine.unconsumed_tail or (engine.unused_data if engine.eof else b"")
            open_member = not engine.eof
            if block:
                given += len(block)
                if given > max_bytes:
                    raise _too_large(max_bytes)
                if given > _RATIO_FREE_BYTES and given > taken * max_ratio:
                    raise BodyError(
                        "too_large",
                        tr(
                            "The body unpacks to more than {max_ratio} times its size and was not read "
                            "further.",
                            max_ratio=max_ratio,
                        ),
                    )
                yield block
    if open_member:
        raise BodyError(
            "damaged",
            tr("The gzip data is cut off after {taken} bytes, so records are missing.", taken=taken),
        )


def _inflate_block(engine: "zlib._Decompress", data: bytes, taken: int) -> bytes:
    try:
        return engine.decompress(data, _BLOCK)
    except zlib.error as error:
        raise BodyError(
            "damaged",
            tr(
                "The gzip data is damaged before byte {taken} ({error}), so records may be wrong.",
                taken=taken,
                error=error,
            ),
        ) from None


def _too_large(max_bytes: int) -> BodyError:
    return BodyError(
        "too_large",
        tr("The body unpacks to more than {max_bytes} bytes and was not read further.", max_bytes=max_bytes),
    )
