"""The language of the texts: English as they are written, or a translation that was installed before.

A text that a person reads is written as ``tr("Run {name} ended.", name=name)``, one with a number as
``plural(count, "record")``. A whole sentence is one text: other languages order its parts differently.
"""

import string
import struct
from collections.abc import Mapping, Sequence

Messages = Mapping[str, Sequence[str]]
"""English text to its translation; a text with a number has one form for 1 and, maybe, one for all others."""

# The parts of Qt's compiled translations, as in qtranslator.cpp.
_QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _OBSOLETE, _SOURCE = 1, 3, 5, 6
_NO_TEXT = 0xFFFF_FFFF

_code = "en"
_is_chosen = False
_messages: Messages = {}
_separator = ","


class _Formatter(string.Formatter):
    """Writes ``{count:,}`` as the language does, where a point stands between thousands."""

    def format_field(self, value: object, format_spec: str) -> str:
        shown = format(value, format_spec)
        return shown.translate(_EXCHANGED) if "," in format_spec else shown


_EXCHANGED = str.maketrans(",.", ".,")
_formatter = _Formatter()


def tr(text: str, /, **values: object) -> str:
    """The text in the language that is installed, with ``values`` put in place of ``{name}``."""
    found = _messages.get(text)
    said = found[0] if found else text
    if not values:
        return said
    return said.format(**values) if _separator == "," else _formatter.vformat(said, (), values)


def inside(text: str) -> str:
    """A title inside a sentence: English writes it small there, German nouns keep their capital."""
    return text.lower() if _code == "en" else text


def sentences(*parts: str) -> str:
    """Sentences one after another; in Chinese, where their end has its own room, without a blank."""
    return ("" if _code.startswith("zh") else " ").join(part for part in parts if part)


def quoted(text: str) -> str:
    """A name or words that somebody wrote, in the quotation marks of the language."""
    return tr("“{text}”", text=text)


def plural(count: int, one: str, many: str = "", *, shown: str = "", **values: object) -> str:
    """``1 record``, ``1,204 records``: the words for a number of things.

    The number stands before the words, or where they say ``{n}``.

    Args:
        count: How many there are.
        one: The English words for one of them.
        many: Those for several, where an s is not enough.
        shown: The number as it is to be read, if not with the separator of the language.
        values: What is put in place of ``{name}``.
    """
    text = one if "{n}" in one else "{n} " + one
    forms = _messages.get(text) or (text, (many if "{n}" in many else "{n} " + many) if many else text + "s")
    number = shown or f"{count:,}".replace(",", _separator)
    return forms[0 if count == 1 else -1].format(n=number, **values)


def install(code: str, messages: Messages, *, separator: str = ",", is_chosen: bool = False) -> None:
    """Say everything in this language from now on; what a module has asked for before stays as it is."""
    global _code, _messages, _separator, _is_chosen
    _code, _messages, _separator, _is_chosen = code, messages, separator, is_chosen


def installed() -> str:
    """The code of the language in which texts are given."""
    return _code


def is_chosen() -> bool:
    """Whether the user named this language, so that numbers and dates follow it and not the system."""
    return _is_chosen


def read(compiled: bytes) -> dict[str, tuple[str, ...]]:
    """The messages of a file that ``lrelease`` has written (.qm).

    Raises:
        ValueError: These bytes are no such file.
    """
    if not compiled.startswith(_QM_MAGIC):
        raise ValueError("This is no compiled translation of Qt.")
    place = len(_QM_MAGIC)
    while place + 5 <= len(compiled):
        section, size = struct.unpack_from(">BI", compiled, place)
        place += 5
        if section == _MESSAGES:
            try:
                return _read_messages(compiled[place : place + size])
            except struct.error as error:
                raise ValueError("This compiled translation is cut short.") from error
        place += size
    return {}


def _read_messages(data: bytes) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    forms: list[str] = []
    source = ""
    place = 0
    while place < len(data):
        tag = data[place]
        place += 1
        if tag == _END:
            found[source] = tuple(forms)
            forms, source = [], ""
        elif tag == _OBSOLETE:
            place += 4
        else:
            (size,) = struct.unpack_from(">I", data, place)
            place += 4
            content = b"" if size == _NO_TEXT else data[place : place + size]
            place += len(content)
            if tag == _TRANSLATION:
                forms.append(content.decode("utf-16-be"))
            elif tag == _SOURCE:
                source = content.decode("utf-8")
    return found
