"""A window on a stream of bytes that the decoders of a body move along."""

import codecs
import re
from collections.abc import Iterable, Iterator

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.inflate import BodyError

# The largest record known has 90 kB. Decoding holds the interpreter for about 20 ms per MB.
MAX_RECORD_BYTES = 32 * 1024 * 1024
_BLOCK = 64 * 1024
_SPACE = re.compile(rb"[ \t\r\n]*")
_HIGHEST_SPACE = ord(" ")


class Buffer:
    """Bytes of a stream from the start of the current record on.

    ``data[pos]`` is the next byte that is not used yet; ``base`` is the offset of ``data[0]`` in the stream.
    """

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self.data = b""
        self.pos = 0
        self.base = 0

    @property
    def offset(self) -> int:
        """Offset of the next unused byte in the stream, for messages."""
        return self.base + self.pos

    def more(self) -> bool:
        """Drop what is used, so that ``pos`` is 0, and read on; False at the end of the stream.

        At least as much is added as is there, which keeps repeated calls linear in the size of a record.
        """
        rest = self.data[self.pos :]
        if len(rest) > MAX_RECORD_BYTES:
            raise BodyError(
                "too_large",
                tr(
                    "The record at byte {offset} is larger than {max_record_bytes} bytes.",
                    offset=self.offset,
                    max_record_bytes=MAX_RECORD_BYTES,
                ),
            )
        self.base += self.pos
        self.pos = 0
        parts, missing = [rest], max(_BLOCK, len(rest))
        for chunk in self._chunks:
            parts.append(chunk)
            missing -= len(chunk)
            if missing <= 0:
                break
        self.data = b"".join(parts)
        return len(self.data) > len(rest)

    def skip_space(self) -> bytes:
        """Pass white space; the next byte, which stays unused, or nothing at the end of the stream."""
        if self.pos < len(self.data) and self.data[self.pos] > _HIGHEST_SPACE:  # nearly always
            return self.data[self.pos : self.pos + 1]
        while True:
            space = _SPACE.match(self.data, self.pos)
            self.pos = space.end() if space else self.pos
            if self.pos < len(self.data):
                return self.data[self.pos : self.pos + 1]
            if not self.more():
                return b""

    def line_end(self, reach: int | None = None) -> int:
        """Position after the current line, its line feed included if it has one.

        Of a line that is longer than ``reach`` it is where what was read of it ends.
        """
        seen = 0
        while (end := self.data.find(b"\n", self.pos + seen)) < 0:
            seen = len(self.data) - self.pos
            if (reach is not None and seen >= reach) or not self.more():
                return len(self.data)
        return end + 1


def as_utf8(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same text in UTF-8 without byte order mark; UTF-16 is known by its mark or its zero bytes.

    Raises:
        BodyError: ``json_error`` if UTF-16 text is broken.
    """
    pieces = iter(chunks)
    head = b""
    for piece in pieces:
        head += piece
        if len(head) >= 4:  # noqa: PLR2004 - two characters of UTF-16
            break
    encoding = _utf16_of(head)
    if encoding is None:
        yield head.removeprefix(codecs.BOM_UTF8)
        yield from pieces
        return
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        yield decoder.decode(head).encode()
        for piece in pieces:
            yield decoder.decode(piece).encode()
        yield decoder.decode(b"", final=True).encode()
    except UnicodeError:
        raise BodyError("json_error", tr("The body is UTF-16 text with broken characters in it.")) from None


def _utf16_of(head: bytes) -> str | None:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if len(head) > 1 and head[0] in b"[{" and head[1] == 0:
        return "utf-16-le"
    if len(head) > 1 and head[0] == 0 and head[1] in b"[{":
        return "utf-16-be"
    return None
