"""Finding what somebody means by a few letters of its name."""

_SUBSTRING, _SCATTERED = 4, 12  # a word's beginning costs nothing
_SPREAD = 3  # scattered letters may take this many times their own room


def cost(query: str, text: str) -> int | None:
    """How far ``text`` is from what was typed: 0 is nearest, None is not meant.

    Each word of the query must be in the text: at the beginning of a word, anywhere, or with its letters
    scattered over a short part. The order of the words does not matter. Both in lower case.
    """
    whole = 0
    for word in query.split():
        found = _cost(word, text)
        if found is None:
            return None
        whole += found
    return whole


def _cost(word: str, text: str) -> int | None:
    if text.startswith(word):
        return 0
    at = text.find(word)
    if at >= 0:
        starts_word = any(text.find(f"{mark}{word}") >= 0 for mark in " .-_/(“@")
        return 1 if starts_word else _SUBSTRING
    spans = [end - start for start in _starts(word, text) if (end := _end(word, text, start)) > 0]
    if not spans or min(spans) > _SPREAD * len(word):
        return None
    return _SCATTERED + min(spans) - len(word)


def _starts(word: str, text: str) -> list[int]:
    return [place for place, letter in enumerate(text) if letter == word[0]]


def _end(word: str, text: str, start: int) -> int:
    """Where the last letter is found, taking the letters in turn from ``start``; 0 for nowhere."""
    place = start
    for letter in word:
        place = text.find(letter, place) + 1
        if not place:
            return 0
    return place
