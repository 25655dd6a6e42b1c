"""Links that hide where they lead: what can be told of them without opening them."""

import re
from urllib.parse import unquote

from trackfutura_desktop.language import tr

# hosts that forward to anything; what they lead to is known to their servers only
_SHORTENERS = frozenset(
    {
        *("amzn.to", "bit.ly", "buff.ly", "cutt.ly", "dlvr.it", "goo.gl", "ift.tt", "is.gd", "linktr.ee"),
        *("lnkd.in", "ow.ly", "rb.gy", "rebrand.ly", "s.id", "shorturl.at", "t.co", "t.ly", "t.me"),
        *("tiny.cc", "tinyurl.com", "trib.al", "v.gd"),
    }
)
# pages that forward to an address that stands in the link itself
_forwarding = re.compile(
    r"(?:https?://)?(?:l\.instagram\.com/|lm?\.facebook\.com/l\.php|(?:www\.)?google\.[a-z.]+/url"
    r"|(?:www\.)?youtube\.com/redirect|(?:www\.)?linkedin\.com/(?:redir/redirect|safety/go))"
    r"[^?#]*\?(?:[^#]*&)?(?:u|q|url)=(https?[^&#]+)",
    re.IGNORECASE,
).match
# links of the platforms themselves that hold a code of their own instead of an id
_codes = re.compile(
    r"https://(?:fb\.watch/|v[mt]\.tiktok\.com/|pin\.it/|www\.tiktok\.com/t/|www\.reddit\.com/r/[^/]+/s/"
    r"|www\.(?:facebook|instagram)\.com/share/)",
).match

NOTE = tr("A short link: Bright Data opens it, but whether you have it already cannot be told here.")


def forwards(host: str) -> bool:
    """Whether a host, in lower case and without ``www.``, forwards to anywhere."""
    return host in _SHORTENERS


def unwrapped(text: str) -> str:
    """The address to which a forwarding link leads, where the link itself holds it; else the text."""
    found = _forwarding(text.strip())
    return unquote(found[1]) if found else text


def is_short(url: str) -> bool:
    """Whether an address of a platform, in the form that is sent, holds a code instead of an id."""
    return _codes(url) is not None
