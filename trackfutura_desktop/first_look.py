"""The settings that the first painting needs, read without the libraries that read all of them."""

from pathlib import Path
from typing import Literal, NamedTuple, TypeVar, get_args

Language = Literal["", "en", "de", "zh_CN"]  # empty: that of the system, where we have it
Appearance = Literal["system", "light", "dark"]
TextSize = Literal[100, 115, 130, 150]  # percent

LANGUAGES: tuple[Language, ...] = get_args(Language)
APPEARANCES: tuple[Appearance, ...] = get_args(Appearance)
TEXT_SIZES: tuple[TextSize, ...] = get_args(TextSize)

_AROUND = " \t\"'"
T = TypeVar("T")


class FirstLook(NamedTuple):
    """How the window looks and speaks."""

    language: Language
    appearance: Appearance
    text_size: TextSize


def of(path: Path) -> FirstLook:
    """What the settings in a file say of it.

    What is not understood is as if nothing was said: `settings.load` reads the file again, and tells of it.
    """
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    said = {}
    for line in lines:
        name, _, value = line.partition("=")
        said[name.strip(_AROUND)] = value.partition("#")[0].strip(_AROUND)
    return FirstLook(
        _known(LANGUAGES, said.get("language")),
        _known(APPEARANCES, said.get("appearance")),
        _known(TEXT_SIZES, said.get("text_size")),
    )


def _known(values: tuple[T, ...], said: str | None) -> T:
    """The value that was said, or the first, which is the default."""
    return next((each for each in values if str(each) == said), values[0])
