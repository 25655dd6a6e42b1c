"""Sources: what the user tracks, and how a pasted address becomes one."""

import ipaddress
import re
from urllib.parse import unquote

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import quoted, tr
from trackfutura_desktop.model import shortlinks
from trackfutura_desktop.model.address import (
    Reading,
    account_url,
    address_key,
    cleaned,
    full_url,
    platform_of_host,
    read,
)
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.shape import AddressKind

__all__ = [
    "Address",
    "AddressError",
    "AddressKind",
    "Source",
    "account_url",
    "address_key",
    "is_address",
    "is_name",
    "platform_from_word",
    "recognise",
    "service_from_word",
    "service_of_word",
]


# Not looked at by the collector, which runs on the main thread: there may be 100,000, and none is in a cycle.
class Source(msgspec.Struct, frozen=True, gc=False):
    """An address that is tracked. The id is 0 until it is stored."""

    id: int
    name: str
    platform: Platform
    service: Service
    url: str
    group: str = ""  # one name, the same for all that belong together; empty for none
    tags: str = ""  # words with blanks between them
    note: str = ""
    is_active: bool = True  # whether new runs are offered it


class Address(msgspec.Struct, frozen=True, gc=False):
    """What a pasted text leads to."""

    platform: Platform
    service: Service  # what one would most likely collect there
    kind: AddressKind
    account: str  # user name, slug or number; empty if the address does not tell
    native_id: str  # of the post, video or job; of a search its words; empty for accounts
    url: str  # as it is sent to Bright Data
    key: str  # as address_key gives it


class AddressError(UserError):
    """A text that leads to nothing that can be collected."""


_KNOWN = tr("Instagram, Facebook, LinkedIn, TikTok, X, YouTube, Reddit or Pinterest")
_FULL_ADDRESS = tr("Paste the whole address from the browser, for example https://www.instagram.com/nasa/.")
_WANTED = {
    Platform.INSTAGRAM: tr("an account, a post or a reel. Stories, hashtags and places are not collected"),
    Platform.FACEBOOK: tr(
        "a page, profile, group, post, reel or video. Events and stories are not collected"
    ),
    Platform.LINKEDIN: tr("a person, a company, a post, a job or a job search"),
    Platform.TIKTOK: tr(
        "an account, a video, a hashtag or a search. Sounds and live streams are not collected"
    ),
    Platform.X: tr("an account or a post. Lists and communities are not collected"),
    Platform.YOUTUBE: tr("a channel, a video, a hashtag or a search. Playlists are not collected"),
    Platform.REDDIT: tr("a community, a post, a comment or a search"),
    Platform.PINTEREST: tr("an account, a pin or a search. Boards are not collected"),
}
_PLATFORM_WORDS = {
    **{platform.value: platform for platform in Platform if platform is not Platform.UNKNOWN},
    "ig": Platform.INSTAGRAM,
    "insta": Platform.INSTAGRAM,
    "fb": Platform.FACEBOOK,
    "twitter": Platform.X,
    "yt": Platform.YOUTUBE,
}
# the first that occurs in a word like "facebook_reels_profile" or "facebook_pages_posts" is meant
_SERVICE_WORDS = (
    (Service.COMMENTS, {"comment", "comments"}),
    (Service.REELS, {"reel", "reels"}),
    (Service.POSTS, {"post", "posts", "pins", "tweets"}),
    (Service.VIDEOS, {"video", "videos", "shorts"}),
    (Service.JOBS, {"job", "jobs"}),
    (Service.COMPANIES, {"company", "companies"}),
    (Service.CHANNELS, {"channel", "channels"}),
    (Service.PROFILES, {"profile", "profiles", "page", "pages", "account", "accounts"}),
)

_words = re.compile(r"[a-z]+").findall
_bare_name = re.compile(r"@?[^\s/@:?#]+").fullmatch
_reddit_name = re.compile(r"(?:r|u|user)/[\w-]+/?", re.ASCII).fullmatch
_scheme = re.compile(r"([a-z][a-z0-9+.\-]*):(?!\d+(?:/|$))", re.IGNORECASE).match
_userinfo = re.compile(r"(?:https?:)?(?://)?[^/?#\s@]+@[^/?#\s]*\.", re.IGNORECASE).match
_PRIVATE_ENDINGS = (".local", ".lan", ".internal", ".intranet", ".home", ".corp", ".localhost", ".test")


def recognise(text: str, platform: Platform | None = None) -> Address:
    """What a pasted link or user name leads to.

    Args:
        text: A link in any spelling, or a user name if ``platform`` is given.
        platform: The platform the text is said to belong to.

    Raises:
        AddressError: It leads to nothing that can be collected; says why and what to paste instead.
    """
    wanted = cleaned(text).rstrip(".,;")
    if not wanted:
        raise AddressError(tr("There is no address."), _FULL_ADDRESS)
    if _reddit_name(wanted):
        wanted = "https://www.reddit.com/" + wanted
    elif platform not in {None, Platform.UNKNOWN} and is_name(wanted):
        wanted = account_url(platform, wanted)
    if fault := _fault_of_text(wanted):
        raise AddressError(*fault)
    found = read(wanted)
    shape = found.shape
    if shape is None:
        raise AddressError(*_fault_of_place(wanted, found))
    if platform not in {None, Platform.UNKNOWN, found.platform}:
        raise AddressError(
            tr(
                "The address leads to {platform}, but {given} is given as its platform.",
                platform=found.platform.label,
                given=platform.label,
            ),
            tr("Correct the platform or the address."),
        )
    return Address(
        platform=found.platform,
        service=shape.service,
        kind=shape.kind,
        account=unquote(shape.account),
        native_id=unquote(shape.native_id),
        url=full_url(found.platform, shape),
        key=found.key,
    )


def is_address(text: str) -> bool:
    """Whether a piece of a text is written like an address, whatever it leads to."""
    wanted = cleaned(text)
    return "/" in wanted and bool(read(wanted).host)


def is_name(text: str) -> bool:
    """Whether a text is written like a user name, which is on no platform by itself."""
    host = text.lower().partition("/")[0]
    return bool(_bare_name(text)) and platform_of_host(host)[0] is Platform.UNKNOWN


def _fault_of_text(text: str) -> tuple[str, str] | None:
    """Why a text is no public web address whatever its host, as sentence and remedy."""
    if _userinfo(text):
        return tr("The address holds a user name or password."), tr("Remove everything before the “@”.")
    shown = quoted(text[:80])
    if re.search(r"\s", text):
        return tr("{shown} holds blanks, so it is not one address.", shown=shown), tr(
            "Put every address on a line of its own."
        )
    scheme = _scheme(text)
    if scheme and scheme[1].lower() not in {"http", "https"} and "." not in scheme[1]:
        return tr("{shown} is not an address of a web page.", shown=shown), _FULL_ADDRESS
    if _is_private(text):
        sentence = tr("{shown} is inside a private network, which Bright Data cannot reach.", shown=shown)
        return sentence, tr("Use a public address of {known}.", known=_KNOWN)
    return None


def _fault_of_place(text: str, found: Reading) -> tuple[str, str]:
    """Why an address leads to nothing that is collected, as sentence and remedy."""
    if not found.host:
        remedy = _FULL_ADDRESS
        if _bare_name(text):
            remedy = tr("A name alone does not tell the platform. {full_address}", full_address=_FULL_ADDRESS)
        return tr("“{text}” is not an address.", text=text[:80]), remedy
    if shortlinks.forwards(found.host):
        sentence = tr("“{text}” is a short link, and only opening it shows where it leads.", text=text[:80])
        return sentence, tr("Open it in a browser, and paste the address that the browser shows then.")
    if found.platform is Platform.UNKNOWN:
        return tr("{host} is none of the platforms that can be collected.", host=found.host), tr(
            "Use an address of {known}.", known=_KNOWN
        )
    sentence = tr(
        "“{text}” is a page of {platform} that cannot be collected.",
        text=text[:80],
        platform=found.platform.label,
    )
    return sentence, tr("Use the address of {wanted}.", wanted=_WANTED[found.platform])


def _is_private(text: str) -> bool:
    authority = re.sub(r"^(?:https?:)?(?://)?", "", text, flags=re.IGNORECASE)
    authority = re.split(r"[/?#]", authority, maxsplit=1)[0].lower()
    host = authority[1:].partition("]")[0] if authority.startswith("[") else authority.partition(":")[0]
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(_PRIVATE_ENDINGS)
    return True


def platform_from_word(word: str) -> Platform | None:
    """The platform a word names: ``Instagram``, ``twitter``, ``facebook_pages_posts``."""
    return next((_PLATFORM_WORDS[part] for part in _words(word.lower()) if part in _PLATFORM_WORDS), None)


def service_of_word(word: str) -> Service | None:
    """The service a word names: ``Posts``, ``reel``, ``facebook_reels_profile``."""
    parts = set(_words(word.lower()))
    return next((service for service, names in _SERVICE_WORDS if parts & names), None)


def service_from_word(word: str) -> tuple[Platform, Service] | None:
    """Platform and service of a word that names both, such as ``facebook_pages_posts``."""
    platform, service = platform_from_word(word), service_of_word(word)
    return (platform, service) if platform and service else None
