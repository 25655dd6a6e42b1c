"""What an input address names on its platform: an account, a post, a community or a search."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec

from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.simulator.catalogue import HOSTS


class Target(msgspec.Struct, frozen=True):
    """What an address names. ``code`` is the native id of a post."""

    handle: str = ""
    code: str = ""
    crowd: bool = False
    """A group, a community or a search: its posts have many authors."""
    organisation: bool = False
    """A page of an organisation, where a platform tells it from a person."""


_CODES = {
    Platform.INSTAGRAM: r"/(?:p|reels?|tv)/([\w-]+)",
    Platform.FACEBOOK: r"/(?:posts|videos|reel|permalink|photos?|share|watch)/(?:[^/?]+/)*([\w.-]+)/?$",
    Platform.LINKEDIN: (
        r"^.*(?:activity|share|ugcPost)[-:](\d+)|/jobs/view/(?:[^/]*-)?(\d+)|/(?:posts|feed/update|pulse)/([^/]+)"
    ),
    Platform.TIKTOK: r"/(?:video|photo|t)/(\w+)|^/(Z\w+)/?$",
    Platform.X: r"/status/(\d+)",
    Platform.YOUTUBE: r"/(?:shorts|live|embed)/([\w-]+)",
    Platform.REDDIT: r"/comments/(\w+)",
    Platform.PINTEREST: r"/pin/([\w-]+)",
}
_HANDLES = {
    Platform.INSTAGRAM: r"^/(?!(?:p|reels?|tv|explore|stories)(?:/|$))([\w.]+)",
    Platform.FACEBOOK: (
        r"^/(?:groups/|people/|pages/)?"
        r"(?!(?:reel|watch|share|permalink\.php|profile\.php|events)(?:/|$))([\w.-]+)"
    ),
    Platform.LINKEDIN: r"^/(?:in|company|school|showcase|posts)/([^/_]+)",
    Platform.TIKTOK: r"^/@([\w.]+)",
    Platform.X: r"^/(?!(?:i|search|hashtag)(?:/|$))(\w+)",
    Platform.YOUTUBE: r"^/(?:@|c/|channel/|user/)([\w.-]+)",
    Platform.REDDIT: r"^/(?:r|u|user)/([\w-]+)",
    Platform.PINTEREST: r"^/(?!pin/|search)([\w-]+)",
}
_CODE_QUERIES = ("v", "story_fbid", "fbid")
_ORGANISATIONS = re.compile(r"^/(?:company|school|showcase)/")
_CROWDS = re.compile(r"^/(?:groups|r)/|/search|/explore|/hashtag|/tag/|/discover")


def is_address(value: str) -> bool:
    """Whether Bright Data would take the value for a URL; it need not exist."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "." in parts.netloc and " " not in value.strip()


def belongs(platform: Platform, address: str) -> bool:
    """Whether the address is one of the platform's hosts."""
    host = urlsplit(address).hostname or ""
    return any(host == known or host.endswith("." + known) for known in HOSTS[platform]) or (
        platform is Platform.PINTEREST and "pinterest." in host
    )


def target(platform: Platform, value: str) -> Target:
    """What the address, user name or search words of an input name."""
    if not is_address(value):
        word = value.strip().lstrip("@#").lower()
        return Target(handle=word.replace(" ", "."), crowd=" " in word)
    parts = urlsplit(value)
    path = unquote(parts.path)
    query = parse_qs(parts.query)
    found = re.search(_CODES[platform], path)
    code = next(filter(None, found.groups()), "") if found else ""
    code = next((query[name][0] for name in _CODE_QUERIES if name in query), code)
    if parts.hostname == "youtu.be" or (not code and parts.hostname in {"pin.it", "redd.it", "fb.watch"}):
        code = path.strip("/")
    named = re.search(_HANDLES[platform], path)
    handle = named.group(1).lower() if named else query.get("id", [""])[0]
    return Target(
        handle=handle,
        code=code,
        crowd=bool(_CROWDS.search(path)),
        organisation=bool(_ORGANISATIONS.search(path)),
    )
