"""JSON laid out for reading, also where the text is cut off in the middle."""

import re
from collections.abc import Iterator

_INDENT = "  "
_DEEPEST = 40  # a body of brackets only must not become gigabytes of blanks
_SIGN = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\Z)|[{}\[\],:]|[^\s"{}\[\],:]+', re.DOTALL)
_EMPTY = {"{": "}", "[": "]"}


def looks_like_json(text: str) -> bool:
    """Whether a text begins as a JSON document does."""
    return text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")


def laid_out(text: str) -> str:
    """The same JSON with one value per line.

    Works on the characters and not on the values, so that numbers, escapes and repeated keys stay exactly as
    they arrived and a preview that ends in the middle of a record is still readable.
    """
    return "".join(_pieces(_SIGN.findall(text)))


def _pieces(signs: list[str]) -> Iterator[str]:
    depth = 0
    for place, sign in enumerate(signs):
        before = signs[place - 1] if place else ""
        if sign in ("{", "["):
            depth += 1
            yield sign
            if place + 1 < len(signs) and signs[place + 1] != _EMPTY[sign]:
                yield _line(depth)
        elif sign in ("}", "]"):
            depth = max(depth - 1, 0)
            if _EMPTY.get(before) != sign:
                yield _line(depth)
            yield sign
            if depth == 0:
                yield "\n"
        elif sign == ",":
            yield sign + _line(depth)
        elif sign == ":":
            yield ": "
        else:
            yield sign


def _line(depth: int) -> str:
    return "\n" + _INDENT * min(depth, _DEEPEST)
