"""Which fields of records are no news: those of public samples, of the documentation, and those we read."""

import tomllib
from functools import cache

from trackfutura_desktop.model.fields import names_read
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.words import plain
from trackfutura_desktop.paths import resources

_LONGEST = 200  # a name is shown in a list


@cache
def known_fields(platform: Platform) -> frozenset[str]:
    """Names of fields that records of a platform are known to have; of an unknown one, any platform's."""
    if platform is Platform.UNKNOWN:
        return frozenset().union(*(known_fields(each) for each in Platform if each is not Platform.UNKNOWN))
    listed = _lists()
    return frozenset(listed["common"]) | frozenset(listed[platform.value]) | names_read(platform)


def unknown_fields(keys: tuple[str, ...], platform: Platform) -> tuple[str, ...]:
    """Those of a record's fields that nobody has told us of, as they can be stored."""
    known = known_fields(platform)
    return tuple(plain(name[:_LONGEST]) for name in keys if name not in known)


@cache
def _lists() -> dict[str, list[str]]:
    text = (resources() / "catalogue" / "fields.toml").read_text(encoding="utf-8")
    return {name: words.split() for name, words in tomllib.loads(text).items()}
