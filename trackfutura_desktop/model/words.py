"""Words for the full-text index, in texts of any script."""

import re
import unicodedata
from typing import Final

# Scripts that put no blanks between words: Thai, Lao, Myanmar, Khmer; kana, bopomofo and Han with all their
# extensions. Hangul is left out, because Korean has blanks.
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u312f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f"
    "\U0001aff0-\U0001b16f\U00020000-\U0003ffff]"
)
_AT_ONCE: Final = 65_536


def segmented(text: str) -> str:
    """A text with blanks around every character of a script without blanks, so that each becomes a word.

    The index is filled with it and searched with it: what stands together in the text is then a phrase.
    """
    if text.isascii():
        return text
    # In pieces, for the parts of a text take a hundred times its memory until they are joined.
    pieces = range(0, len(text), _AT_ONCE)
    return "".join([_UNSPACED.sub(r" \g<0> ", text[start : start + _AT_ONCE]) for start in pieces])


def needs_segmenting(*texts: str) -> bool:
    """Whether :func:`segmented` would change one of the texts."""
    return any(not text.isascii() and _UNSPACED.search(text) is not None for text in texts)


_ONE_WORD: Final = re.compile(r"[!-~]{5,2000}")
_SEGMENTS: Final = re.compile(r"[/?&=#]+")
_PARTS: Final = re.compile(r"[-_:]+")
_DIGIT: Final = re.compile(r"\d")
_SHORTEST_ID: Final = 5
_MOST_IDS: Final = 20

_ASKED: Final = re.compile(r'"([^"]*)"?|(\S+)')


def match_expression(asked: str) -> str:
    """What was typed as an expression of the full-text index: every word as a beginning, quotes as phrases.

    Words are data: nothing that is typed is taken for an operator. Empty if no word is in it.
    """
    parts = []
    for tokens, is_phrase in _asked(asked):
        parts.append(f'"{" ".join(tokens)}"' + ("" if is_phrase else "*"))
    return " ".join(parts)


def possible_ids(asked: str) -> list[str]:
    """What may be the id of content in a single word or an address; few, and mostly none is one."""
    clean = asked.strip().strip("\"'<>")
    if not _ONE_WORD.fullmatch(clean):
        return []
    segments = _SEGMENTS.split(clean)
    within = [part for segment in segments for part in _PARTS.split(segment) if _DIGIT.search(part)]
    return list(dict.fromkeys(part for part in (*segments, *within) if len(part) >= _SHORTEST_ID))[:_MOST_IDS]


def plain(text: str) -> str:
    """A text without what cannot be stored as UTF-8 or ends a text in SQLite."""
    return text.encode("utf-8", "ignore").decode().replace("\0", "")


def _asked(asked: str) -> list[tuple[list[str], bool]]:
    """The words of each part that was typed, and whether the part is a phrase."""
    parts = []
    for phrase, word in _ASKED.findall(asked):
        tokens = segmented(phrase or word)
        words = "".join(each if _is_of_word(each) else " " for each in tokens).split()
        if any(each.isalnum() for each in "".join(words)):
            parts.append((words, bool(phrase)))
    return parts


def _is_of_word(letter: str) -> bool:
    # The index takes an accent that stands by itself for a part of its word.
    return letter.isprintable() and (letter.isalnum() or "\u0300" <= letter <= "\u036f")


class Marks:
    """Finds in any text what a search would hit in it."""

    def __init__(self, asked: str) -> None:
        parts = [_pattern(words, is_phrase=is_phrase) for words, is_phrase in _asked(asked)]
        # The longer one first, so that "lights" is marked whole where "light" is asked for, too.
        parts.sort(key=len, reverse=True)
        self._pattern = re.compile("|".join(parts)) if parts else None
        self._literal = plain(asked).strip() if not parts else ""

    def __bool__(self) -> bool:
        return self._pattern is not None or bool(self._literal)

    def __call__(self, text: str) -> list[tuple[int, int]]:
        """Where hits begin and end, in order; they do not overlap."""
        if self._pattern is None:
            return _places(text, self._literal) if self._literal else []
        if text.isascii():
            return [each.span() for each in self._pattern.finditer(text.lower())]
        folded, origin = _folded(text)
        found = (each.span() for each in self._pattern.finditer(folded))
        return [(origin[start], _end(text, origin[end - 1] + 1)) for start, end in found if end > start]


def _pattern(words: list[str], *, is_phrase: bool) -> str:
    folded = [re.escape(_folded(each)[0]) for each in words]
    between = r"[^\w]*" if any(_UNSPACED.search(each) for each in words) else r"[\W_]+"
    body = between.join(each for each in folded if each)
    start = "" if _UNSPACED.match(words[0]) else r"(?<![^\W_])"
    end = "" if not is_phrase or _UNSPACED.match(words[-1]) else r"(?![^\W_])"
    return f"{start}{body}{end}"


def _folded(text: str) -> tuple[str, list[int]]:
    """Letters without accents and case, and from where in the text each comes."""
    letters: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(text):
        for each in unicodedata.normalize("NFKD", letter).lower():
            if not "\u0300" <= each <= "\u036f":
                letters.append(each)
                origin.append(place)
    return "".join(letters), origin


def _end(text: str, end: int) -> int:
    """Where a letter ends whose accents stand by themselves behind it."""
    while end < len(text) and "\u0300" <= text[end] <= "\u036f":
        end += 1
    return end


def _places(text: str, wanted: str) -> list[tuple[int, int]]:
    found, start = [], text.find(wanted)
    while start >= 0:
        found.append((start, start + len(wanted)))
        start = text.find(wanted, start + len(wanted))
    return found
