"""The translations that are shipped, and which one a program speaks."""

from pathlib import Path

from trackfutura_desktop import language
from trackfutura_desktop.paths import resources

LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""The languages that can be chosen, each called as its speakers call it. English needs no translation."""

_SEPARATORS = {"de": "."}  # between thousands, where it is no comma


def place(code: str) -> Path:
    """The compiled translation into a language."""
    return resources() / "languages" / f"trackfutura_{code}.qm"


def use(code: str, *, is_chosen: bool = False) -> None:
    """Speak a language from now on. Modules with texts of their own must be imported after this.

    Args:
        code: One of `LANGUAGES`.
        is_chosen: Whether the user named it; else it is that of the system.

    Raises:
        OSError: Its file cannot be read.
        ValueError: Its file is no translation.
    """
    messages: language.Messages = {}
    if code != "en":
        messages = language.read(place(code).read_bytes())
    language.install(code, messages, separator=_SEPARATORS.get(code, ","), is_chosen=is_chosen)
