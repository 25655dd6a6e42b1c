"""The pictures and films that a record links to, and how long the links live."""

import re
from collections.abc import Iterator
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import parse_qs, urlsplit

from trackfutura_desktop.model.platform import Entity
from trackfutura_desktop.model.values import text

Role = Literal["preview", "original"]

MOST_OF_A_ROLE: Final = 10  # files of one record; longer carousels are cut

# Lists of pictures, each an address or an object; then single ones. The names are those of Bright Data.
_PICTURES: Final = (
    *("photos", "post_content", "carousel_images", "attachments", "images"),
    *("external_image_urls", "attached_files"),
)
_PICTURE: Final = (
    *("thumbnail", "preview_image", "post_image", "video_thumbnail", "document_cover_image"),
    *("image_url", "image", "image_video_url", "post_external_image"),
)
_PORTRAIT: Final = (
    *("profile_pic_url_hd", "profile_pic_url", "profile_image_link", "profile_image", "profile_picture"),
    *("avatar", "logo", "page_logo", "avatar_image_url", "image"),
)
_FILMS: Final = ("video_url", "videos")
_FILM_ELSEWHERE: Final = ("cdn_url", "cdn_link", "external_video_urls")
_MIXED: Final = ("post_content", "image_video_url", "attached_files")  # only the name of a file tells
_IN_PICTURES: Final = ("thumbnail_url", "image_url", "url", "thumbnail", "src")
_IN_FILMS: Final = ("video_url", "url", "src")
_ACCOUNTS: Final = frozenset({Entity.PROFILE, Entity.CHANNEL, Entity.COMPANY, Entity.JOB})

_FILM_NAME = re.compile(r"\.(mp4|m4v|mov|webm)$", re.IGNORECASE)
_OTHER_NAME = re.compile(r"\.(m3u8|mpd|mp3|m4a|aac|html?|php|svg)$", re.IGNORECASE)
# Pages for people on the platforms' own hosts; their files lie on others (cdninstagram.com, licdn.com, …).
_PAGES = re.compile(
    r"(www\.|m\.|web\.|mobile\.|old\.|[a-z]{2}\.)?"
    r"(instagram|facebook|linkedin|tiktok|x|twitter|youtube|youtu|reddit|pinterest)\.[a-z]{2,3}"
)

_DAY_MS: Final = 86_400_000
_LEAST, _MOST = 1_262_304_000, 4_102_444_800  # seconds: 2010 to 2100; anything else is no moment
# Instagram's links expire after about 24 h, those of TikTok and LinkedIn are signed with an expiry, too
# (brightdata.md, limits; D1 and samples); Facebook's files lie on the same network as Instagram's.
_EXPIRING: Final = frozenset({"instagram", "facebook", "tiktok", "linkedin"})
_SECONDS = re.compile(r"\d{10}", re.ASCII)
_HEX_SECONDS = re.compile(r"[0-9a-f]{8}", re.IGNORECASE | re.ASCII)


class MediaLink(NamedTuple):
    """One file that a record links to."""

    role: Role
    place: int  # counted from 0 within its role
    url: str
    expires_at: int | None  # ms since 1970 UTC; None: nothing is known of an end
    is_signed: bool  # the end stands in the address itself; else it is a cautious guess


def links(platform: str, kind: str, record: dict[str, Any], collected_at: int) -> list[MediaLink]:
    """The pictures of a record, then its films, each address once.

    A picture is its own original: platforms give one size of it. A film's preview is its still.
    """
    if kind in _ACCOUNTS:
        pictures = list(_addresses(record, _PORTRAIT, _IN_PICTURES))[:1]
        films: list[str] = []
    else:
        pictures = list(_addresses(record, _PICTURES, _IN_PICTURES))
        pictures = pictures or list(_addresses(record, _PICTURE, _IN_PICTURES))[:1]
        films = list(_addresses(record, _FILMS, _IN_FILMS))
        films += _addresses(record, ("attachments",), ("video_url",))
        films += filter(_is_film, _addresses(record, _MIXED, _IN_FILMS))
        films = films or list(_addresses(record, _FILM_ELSEWHERE, _IN_FILMS))[:1]
    pictures = [each for each in pictures if not _is_film(each)]
    made = []
    roles: tuple[tuple[Role, list[str]], ...] = (("preview", pictures), ("original", films))
    for role, found in roles:
        for place, url in enumerate(dict.fromkeys(found[: 2 * MOST_OF_A_ROLE])):
            if place < MOST_OF_A_ROLE:
                made.append(MediaLink(role, place, url, *expiry(url, platform, collected_at)))
    return made


def expiry(url: str, platform: str, collected_at: int) -> tuple[int | None, bool]:
    """When a link dies, in ms since 1970 UTC, and whether its own signature says so.

    ``oe`` (hexadecimal seconds) stands in links of Instagram and Facebook, ``x-expires`` in those of TikTok,
    ``e`` with ``v=beta`` in those of LinkedIn, ``Expires`` in those of common storage services. Without any
    of them, a link of a platform whose links expire is taken to live for a day after it was collected.
    """
    query = {name.lower(): values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    seconds = 0
    if _HEX_SECONDS.fullmatch(query.get("oe", "")):
        seconds = int(query["oe"], 16)
    else:
        names = ["x-expires", "expires", *(["e"] if query.get("v") == "beta" else [])]
        given = next((query[name] for name in names if _SECONDS.fullmatch(query.get(name, ""))), "0")
        seconds = int(given)
    if _LEAST <= seconds <= _MOST:
        return seconds * 1_000, True
    return (collected_at + _DAY_MS if platform in _EXPIRING else None), False


def _addresses(record: dict[str, Any], names: tuple[str, ...], inner: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = record.get(name)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                item = next((item[key] for key in inner if item.get(key)), None)  # noqa: PLW2901 - the address inside
            url = text(item).strip('"') if isinstance(item, str) else ""
            if _is_file(url):
                yield url


def _is_file(url: str) -> bool:
    if not url.startswith(("https://", "http://")):
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    return bool(host) and not _PAGES.fullmatch(host) and not _OTHER_NAME.search(parts.path)


def _is_film(url: str) -> bool:
    return bool(_FILM_NAME.search(urlsplit(url).path))


# How a file of each kind begins: offset, bytes, media type, ending. No SVG: it is a program, not a picture.
_BEGINNINGS: Final = (
    (0, b"\xff\xd8\xff", "image/jpeg", "jpg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png", "png"),
    (0, b"GIF87a", "image/gif", "gif"),
    (0, b"GIF89a", "image/gif", "gif"),
    (8, b"WEBP", "image/webp", "webp"),
    (4, b"ftypavif", "image/avif", "avif"),
    (4, b"ftypheic", "image/heic", "heic"),
    (4, b"ftypmif1", "image/heic", "heic"),
    (4, b"ftyp", "video/mp4", "mp4"),
    (0, b"\x1aE\xdf\xa3", "video/webm", "webm"),
)
HEAD_BYTES: Final = 16


def media_type(head: bytes) -> tuple[str, str]:
    """Media type and ending of a file by its first bytes; empty if it is neither a picture nor a film."""
    for offset, signature, kind, ending in _BEGINNINGS:
        if head[offset : offset + len(signature)] == signature:
            is_whole = kind != "image/webp" or head.startswith(b"RIFF")
            return (kind, ending) if is_whole else ("", "")
    return "", ""
