"""Invented names and texts in several languages, among them two that are written from right to left."""

import json
from importlib import resources
from random import Random

_SMILES = ("😀", "🔥", "❤️", "🎉", "☕", "👩🏽‍🎨", "🚲", "🏔️", "👏🏾", "🇳🇴", "✨", "😂")
_WORDS: dict[str, dict[str, list[str]]] = json.loads(
    resources.files(__package__).joinpath("words.json").read_text(encoding="utf-8")
)
_LANGUAGES = tuple(_WORDS)
_WEIGHTS = tuple(8 if language == "en" else 2 for language in _LANGUAGES)


def language(dice: Random) -> str:
    """A language code; English is the most frequent."""
    return dice.choices(_LANGUAGES, _WEIGHTS)[0]


def name(dice: Random) -> str:
    """Name of an invented person."""
    return dice.choice(_WORDS[language(dice)]["name"])


def _fill(template: str, words: dict[str, list[str]], dice: Random) -> str:
    return template.format(
        thing=dice.choice(words["thing"]), smile=dice.choice(_SMILES), number=dice.randint(2, 365)
    )


def text(kind: str, dice: Random, spoken: str = "") -> str:
    """An invented ``post``, ``comment`` or ``bio`` in the language ``spoken``, else in any."""
    words = _WORDS[spoken or language(dice)]
    return _fill(dice.choice(words[kind]), words, dice)


def tags(dice: Random, spoken: str) -> list[str]:
    """Up to three hashtags, without the #."""
    known = _WORDS[spoken]["tag"]
    return dice.sample(known, dice.randint(0, min(3, len(known))))


def handle(dice: Random) -> str:
    """User name of an invented account."""
    first = dice.choice(
        ("northwind", "lumen", "fjordline", "papercrane", "tidepool", "oakandivy", "slowclay")
    )
    last = dice.choice(("studio", "cafe", "works", "daily", "lab", "notes", "supply"))
    return f"{first}.{last}{dice.randint(1, 9999)}"
