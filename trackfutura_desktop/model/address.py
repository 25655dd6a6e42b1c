"""Addresses of the platforms: one key for every way to write one."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.readers import READERS
from trackfutura_desktop.model.shape import Shape, plain


class Reading(NamedTuple):
    """An address taken apart. The platform is UNKNOWN where the host is none of theirs."""

    platform: Platform
    host: str  # lower case, without port; empty if the text is no address
    shape: Shape | None
    key: str


_ROOTS = {
    Platform.INSTAGRAM: "https://www.instagram.com",
    Platform.FACEBOOK: "https://www.facebook.com",
    Platform.LINKEDIN: "https://www.linkedin.com",
    Platform.TIKTOK: "https://www.tiktok.com",
    Platform.X: "https://x.com",
    Platform.YOUTUBE: "https://www.youtube.com",
    Platform.REDDIT: "https://www.reddit.com",
    Platform.PINTEREST: "https://www.pinterest.com",
}

_ACCOUNTS = {
    Platform.INSTAGRAM: "/{}/",
    Platform.FACEBOOK: "/{}/",
    Platform.LINKEDIN: "/in/{}/",
    Platform.TIKTOK: "/@{}",
    Platform.X: "/{}",
    Platform.YOUTUBE: "/@{}",
    Platform.REDDIT: "/user/{}/",
    Platform.PINTEREST: "/{}/",
}

_DOMAINS = {
    "instagram.com": Platform.INSTAGRAM,
    "instagr.am": Platform.INSTAGRAM,
    "facebook.com": Platform.FACEBOOK,
    "fb.com": Platform.FACEBOOK,
    "fb.watch": Platform.FACEBOOK,
    "linkedin.com": Platform.LINKEDIN,
    "tiktok.com": Platform.TIKTOK,
    "vm.tiktok.com": Platform.TIKTOK,
    "vt.tiktok.com": Platform.TIKTOK,
    "x.com": Platform.X,
    "twitter.com": Platform.X,
    "youtube.com": Platform.YOUTUBE,
    "youtube-nocookie.com": Platform.YOUTUBE,
    "youtu.be": Platform.YOUTUBE,
    "reddit.com": Platform.REDDIT,
    "redd.it": Platform.REDDIT,
    "pin.it": Platform.PINTEREST,
}
# hosts of short links: what follows is a code, and the reader is told by a first segment
_SHORT = frozenset({"fb.watch", "vm.tiktok.com", "vt.tiktok.com", "youtu.be", "redd.it", "pin.it"})

_EDGES = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u200b\u200e\u200f\u2028\u2029\u202f\u2060\u3000\ufeff"
    "<>\"'\u201c\u201d\u2018\u2019\u201e\xab\xbb"
)
_parts = re.compile(r"(?:https?:)?(?://)?([^/?#\s]*)([^?#]*)(?:\?([^#]*))?", re.IGNORECASE).match
_plain_start = re.compile(r"https?://([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#]|$)").match
# Up to the first slash behind the host all addresses of a site are alike.
_by_start: dict[str, Platform] = {}
_SCHEME, _MOST_STARTS = len("https://"), 1024
_host = re.compile(r"[\w-]+(?:\.[\w-]+)+").fullmatch
_variant = re.compile(
    r"(?:(?:www\d?|m|mobile|mbasic|web|touch|old|new|np|amp|i|music|gaming|[a-z]{2}|[a-z]{2}-[a-z]{2})\.)+"
).match
_pinterest = re.compile(r"pinterest\.(?:[a-z]{2,3}|com?\.[a-z]{2})").fullmatch
_tracking = re.compile(r"(?:utm_\w+|\w*clid|igshid|igsh|mibextid|ref|ref_src|si)=?", re.IGNORECASE).match


def cleaned(text: str) -> str:
    """Pasted text without the blanks, quotes and angle brackets around it."""
    return text.strip(_EDGES)


@lru_cache(maxsize=1024)
def platform_of_host(host: str) -> tuple[Platform, str]:
    """The platform of a lower-case host, and the host without its variants (mobile, country, www)."""
    found = _DOMAINS.get(host)
    if found is not None:
        return found, host
    variant = _variant(host)
    rest = host[variant.end() :] if variant else host
    if _pinterest(rest):
        return Platform.PINTEREST, "pinterest.com"
    found = _DOMAINS.get(rest)
    if found is not None:
        return found, rest
    while host.startswith("www.") and host.count(".") > 1:
        host = host[4:]
    return Platform.UNKNOWN, host


def platform_of_address(text: str) -> Platform:
    """The platform of any text, as :func:`read` says; much faster for an address in the usual spelling."""
    start = text[: text.find("/", _SCHEME) + 1]
    found = _by_start.get(start)
    if found is not None:  # nearly always
        return found
    usual = _plain_start(text)
    if not usual:
        return read(text).platform
    platform = platform_of_host(usual[1])[0]
    if start and len(_by_start) < _MOST_STARTS:
        _by_start[start] = platform
    return platform


def are_usual_of(platform: Platform, addresses: Sequence[Any]) -> bool:
    """Whether all are addresses of a platform that begin as others before them did."""
    if set(map(type, addresses)) != {str}:
        return False
    starts = {text[: text.find("/", _SCHEME) + 1] for text in addresses}
    return {_by_start.get(start) for start in starts} == {platform}


def read(text: str) -> Reading:
    """Take any text apart; never raises."""
    text = cleaned(text)
    parts = _parts(text)
    authority = parts[1] if parts else ""
    host, colon, port = authority.rpartition("@")[2].partition(":")
    host = host.rstrip(".").lower()
    if parts is None or not _host(host) or (colon and not port.isascii()) or (port and not port.isdigit()):
        return Reading(Platform.UNKNOWN, "", None, text)
    platform, host = platform_of_host(host)
    path = [plain(segment) for segment in parts[2].split("/") if segment]
    query = parts[3] or ""
    if platform is Platform.UNKNOWN:
        return Reading(platform, host, None, _other_key(f"{host}{colon and port and ':'}{port}", path, query))
    if host in _SHORT:
        path.insert(0, host)
    shape = READERS[platform](path, query) if path else None
    home = _ROOTS[platform].removeprefix("https://").removeprefix("www.")
    return Reading(platform, host, shape, home + shape.key if shape else _other_key(home, path, query))


def _other_key(host: str, path: list[str], query: str) -> str:
    """The key of a page that no reader knows."""
    parts = ("=".join(_plain_half(half) for half in part.split("=", 1)) for part in query.split("&"))
    kept = "&".join(sorted(part for part in parts if part and not _tracking(part)))
    return "/".join([host, *path]) + (f"?{kept}" if kept else "")


def _plain_half(half: str) -> str:
    return plain(half).replace("&", "%26").replace("=", "%3D")


@lru_cache(maxsize=8_192)
def address_key(url: str) -> str:
    """One key for every way to write an address: what ties records to the job that asked for them.

    Hosts of mobiles, countries and short links are folded, tracking and fragments dropped, user names
    compared without case, ids of posts and videos with it. Any text is accepted; text that is no
    address is its own key.
    """
    return read(url).key


def account_url(platform: Platform, account: str) -> str:
    """The address of an account by its user name, with or without ``@``."""
    return _ROOTS[platform] + _ACCOUNTS[platform].format(plain(account.removeprefix("@")))


def full_url(platform: Platform, shape: Shape) -> str:
    """The https address to send for a shape."""
    return shape.path if shape.path.startswith("https:") else _ROOTS[platform] + shape.path
