"""Reading of single values of a record, whatever type Bright Data chose for them this time."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any, Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND: Final = timedelta(milliseconds=1)
# No platform is older; a date before it is a default that some scraper wrote (1970 was seen at TikTok).
FIRST_DATE_MS: Final = 946_684_800_000  # 2000-01-01
_SECONDS_BELOW: Final = 100_000_000_000  # as milliseconds this is 1973, as seconds the year 5138
LARGEST_COUNT: Final = 2**63 - 1
_MAX_COUNT_LENGTH: Final = 25  # 63 bits with a comma after every third digit

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_SHORT_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?([KMB]?)\+?", re.IGNORECASE | re.ASCII)
_EPOCH_TEXT = re.compile(r"\d{9,14}(?:\.\d+)?", re.ASCII)
_FACTORS: Final = {"": 1, "K": 1_000, "M": 1_000_000, "B": 1_000_000_000}
_REACTION_KEYS: Final = ("num", "reaction_count", "count")
_ADDRESS_KEYS: Final = ("video_url", "url", "attachment_url", "image_url", "thumbnail_url", "link", "src")
_TAG_KEYS: Final = ("hashtag", "tag", "name", "text")
_TRUTH: Final = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def text(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """A value as text for a column: trimmed, without NUL and half surrogates, which SQLite and UTF-8 refuse.

    Numbers keep their digits; objects, lists, true, false and null are no text.
    """
    if type(value) is str:
        return (value if is_storable(value) else _UNSTORABLE.sub("", value)).strip()
    if type(value) is int:
        return str(value)
    if type(value) is float:
        return str(int(value)) if value.is_integer() else repr(value)
    return ""


def is_storable(text: str) -> bool:
    """Whether neither SQLite nor UTF-8 refuses anything in a text."""
    return "\0" not in text if text.isascii() else _UNSTORABLE.search(text) is None


def count(value: Any) -> int | None:  # noqa: ANN401 - any JSON value
    """A count as a whole number; None if there is none, or none that can be (negative, beyond 63 bits).

    Understands texts such as "78", "1,234" and "7.9K", and sums up reactions given as ``{type, num}`` or a
    list of such objects.
    """
    if type(value) is int:  # nearly always
        return value if 0 <= value <= LARGEST_COUNT else None
    if type(value) is float:
        return int(value) if 0 <= value <= LARGEST_COUNT else None
    if type(value) is str:
        return _count_in_text(value.strip())
    if type(value) is dict:
        numbers = (value.get(key) for key in _REACTION_KEYS)
        return next(
            (n for number in numbers if type(number) is not dict and (n := count(number)) is not None), None
        )
    if type(value) is list:
        parts = [n for item in value if type(item) is dict and (n := count(item)) is not None]
        return min(sum(parts), LARGEST_COUNT) if parts else None
    return None


def _count_in_text(clean: str) -> int | None:
    match = _SHORT_NUMBER.fullmatch(clean)
    if not match or len(match[1]) > _MAX_COUNT_LENGTH:
        return None
    whole, part, unit = match.groups("")
    factor = _FACTORS[unit.upper()]
    number = int(whole.replace(",", "")) * factor
    if part and unit:
        number += round(float(f"0{part}") * factor)
    return number if number <= LARGEST_COUNT else None


def flag(value: Any) -> bool | None:  # noqa: ANN401 - any JSON value
    """True or false, also from the texts of a CSV cell; None if it is neither."""
    if type(value) is bool:
        return value
    if type(value) is str:
        return _TRUTH.get(value.strip().lower())
    return bool(value) if type(value) is int and value in {0, 1} else None


def date_ms(value: Any) -> int | None:  # noqa: ANN401 - any JSON value
    """A point in time in ms UTC from ISO text (no zone: UTC) or seconds or milliseconds since 1970.

    None for blank, relative ("1 year ago") and impossible dates and for any before the year 2000.
    """
    if type(value) is str:
        clean = value.strip().strip('"')
        if _EPOCH_TEXT.fullmatch(clean):
            return _from_epoch(float(clean))
        return _from_iso(clean)
    if type(value) in {int, float}:
        return _from_epoch(value)
    return None


def _from_iso(clean: str) -> int | None:
    try:
        moment = datetime.fromisoformat(clean.removesuffix(" UTC"))
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        ms = (moment - EPOCH) // MILLISECOND
    except (ValueError, OverflowError):
        return None
    return ms if ms >= FIRST_DATE_MS else None


def _from_epoch(number: float) -> int | None:
    if not 0 < number < _SECONDS_BELOW * 1000:
        return None
    ms = int(number * 1000) if number < _SECONDS_BELOW else int(number)
    return ms if ms >= FIRST_DATE_MS else None


def hashtags(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Tags separated by blanks, each once and with its #; a tag of several words is joined by underscores."""
    if type(value) is str:
        items: list[Any] = value.replace(",", " ").split()
    elif type(value) is list:
        items = value
    else:
        return ""
    words = [item if type(item) is str else _tag_text(item) for item in items]
    return " ".join(dict.fromkeys([tag for word in words if (tag := _tag(word))]))


def _tag_text(item: Any) -> str:  # noqa: ANN401 - any JSON value
    if type(item) is dict:
        item = next((item[key] for key in _TAG_KEYS if item.get(key)), "")
    return text(item)


def _tag(word: str) -> str:
    joined = "_".join(text(word).lstrip("#＃").split())  # noqa: RUF001 - the wide # of Asian keyboards
    return f"#{joined}" if joined else ""


def address(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """The first address in a value: itself, or in a list or an object of media."""
    for _ in range(3):
        if type(value) is list and value:
            value = value[0]
        elif type(value) is dict:
            value = next((value[key] for key in _ADDRESS_KEYS if value.get(key)), None)
        else:
            break
    return text(value).strip('"') if type(value) is str else ""
