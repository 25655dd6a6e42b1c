"""Fields of a dataset that a run does not fill by itself: what can be told, and which values can be meant."""

import re

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Holds, Input, InputType
from trackfutura_desktop.model.countries import COUNTRIES

Value = bool | int | str | tuple[str, ...]
More = tuple[tuple[str, Value], ...]
"""Fields and what they are told."""

HIGHEST_NUMBER = 100_000
LONGEST_TEXT = 200
MOST_ENTRIES = 100

_TOLD = frozenset({InputType.TEXT, InputType.NUMBER, InputType.BOOLEAN, InputType.LIST})
_LANGUAGE = re.compile(r"[^\W\d_][^\W_]*(?:[ -][^\W_]+){0,3}")  # en, pt-BR, English, Simplified Chinese


def is_offered(field: Input) -> bool:
    """Whether a person says what stands in it."""
    return field.fill is None and field.type in _TOLD


def highest(field: Input) -> int:
    """The highest number that a field takes."""
    return field.maximum or HIGHEST_NUMBER


def meant(field: Input, text: str) -> Value | None:
    """What a typed text says; None if it says nothing."""
    if field.type is InputType.LIST:
        return tuple(dict.fromkeys(filter(None, re.split(r"[\s,;]+", text)))) or None
    said = " ".join(text.split())
    return (said.upper() if field.holds is Holds.COUNTRY else said) or None


def written(value: Value) -> str:
    """A value as it is typed and read."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def fault(field: Input, value: Value) -> tuple[str, str] | None:
    """Why a field cannot be told a value: what is wrong, and what to do; None if it can."""
    if field.allowed:
        is_known = value in field.allowed and value != ""
        known = ", ".join(each for each in field.allowed if each)
        return None if is_known else (_wrong(field, value), tr("Choose one of: {known}.", known=known))
    if field.type is InputType.BOOLEAN:
        return None if isinstance(value, bool) else (_wrong(field, value), tr("Choose yes or no."))
    if field.type is InputType.NUMBER:
        is_good = type(value) is int and 1 <= value <= highest(field)
        remedy = tr("Choose a number from 1 to {most_posts:,}.", most_posts=highest(field))
        return None if is_good else (_wrong(field, value), remedy)
    if field.type is InputType.LIST:
        return _fault_of_list(field, value)
    return _fault_of_text(field, value)


def label_of(field: str) -> str:
    """A field of a dataset in words; one that nobody has put into words by its name."""
    labels = {
        "country": tr("Country"),
        "date": tr("Time span"),
        "days_back": tr("Days back"),
        "food": tr("Food only"),
        "include_profile_data": tr("With data of the profile"),
        "keyword": tr("With the word"),
        "load_all_replies": tr("All replies"),
        "load_replies": tr("Replies to a comment"),
        "new posts": tr("New posts"),
        "only_authored_posts": tr("Own posts only"),
        "order_by": tr("Sorted by"),
        "post_type": tr("Kind of post"),
        "posts_to_not_include": tr("Posts to leave out"),
        "sort_by": tr("Sorted by"),
        "sort_by_time": tr("Sorted by time"),
        "time_period": tr("Time span"),
        "top posts": tr("Top posts"),
        "transcription_language": tr("Language of the transcript"),
        "videos_only": tr("Films only"),
        "what_to_collect": tr("What to collect"),
    }
    return labels.get(field) or field.replace("_", " ").capitalize()


def _fault_of_list(field: Input, value: Value) -> tuple[str, str] | None:
    if not isinstance(value, tuple) or not all(_is_line(each) for each in value):
        return _wrong(field, value), tr("Use addresses or ids, with commas between.")
    if len(value) > MOST_ENTRIES:
        return _wrong(field, value), tr("Name at most {most} of them.", most=MOST_ENTRIES)
    return None


def _fault_of_text(field: Input, value: Value) -> tuple[str, str] | None:
    if not isinstance(value, str) or not _is_line(value):
        return _wrong(field, value), tr(
            "Use one line of at most {longest_name} characters.", longest_name=LONGEST_TEXT
        )
    if field.holds is Holds.COUNTRY and value not in COUNTRIES:
        return _wrong(field, value), tr("Use the two letters of ISO 3166, such as DE, GB or US.")
    if field.holds is Holds.LANGUAGE and not _LANGUAGE.fullmatch(value):
        return _wrong(field, value), tr("Use the name of a language or its letters, such as English or en.")
    return None


def _is_line(text: str) -> bool:
    return 0 < len(text) <= LONGEST_TEXT and text.isprintable()


def _wrong(field: Input, value: Value) -> str:
    shown = written(value)
    shown = shown if len(shown) <= 40 else f"{shown[:40]}…"  # noqa: PLR2004 - what can be read at a glance
    return tr("{label} cannot be “{value}”.", label=label_of(field.name), value=shown)
