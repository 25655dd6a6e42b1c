"""How each platform writes its addresses: from a path to what it stands for.

A reader gets the path's segments, percent-encoded in one way, and the query. It answers None for a
page that is neither an account nor content (settings, shops, stories). It must read its own ``key``
as the same key. Ids keep their case, user names do not.
"""

import re
from collections.abc import Callable

from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.shape import AddressKind, Shape, encoded, folded, parameter

Reader = Callable[[list[str], str], Shape | None]

_handle = re.compile(r"[\w.\-]+", re.ASCII).fullmatch
_code = re.compile(r"[\w\-]+", re.ASCII).fullmatch
_number = re.compile(r"\d+", re.ASCII).fullmatch
_activity = re.compile(r"(?:^|[-_:])(activity|ugcpost|share)[-:](\d{10,25})", re.IGNORECASE | re.ASCII).search


def _pages(names: str) -> Callable[[str], re.Match[str] | None]:
    """Matches the first segments that are pages of the platform itself, so no account."""
    return re.compile(names, re.IGNORECASE | re.ASCII).fullmatch


_instagram_page = _pages("about|accounts|api|developer|direct|explore|legal|press|stories")
_facebook_page = _pages(
    "ads|business|dialog|events|gaming|groups|hashtag|help|home(?:.php)?|l.php|login(?:.php)?|marketplace|media"
    "|messages|notifications|p|pages|people|permalink.php|pg|photos?(?:.php)?|plugins|policies|posts|privacy"
    "|profile.php|public|r.php|reels?|search|settings|sharer?(?:.php)?|stories|story.php|videos|video.php|watch"
)
_x_page = _pages(
    "compose|download|explore|home|i|intent|jobs|login|logout|messages|notifications|privacy|settings|share"
    "|signup|tos"
)
_youtube_page = _pages(
    "@|about|account|attribution_link|c|channel|clip|feed|gaming|hashtag|playlists?|post|premium|redirect"
    "|results|shorts|trending|user|watch"
)
_pinterest_page = _pages(
    "_|about|board|business|categories|explore|ideas|login|pin|pin.it|pin-builder|resource|search|settings"
    "|signup|today|topics"
)
_pinterest_tab = _pages("_created|_saved|_pins|_shop|pins|boards")
_SHARED = {"p": AddressKind.POST, "r": AddressKind.REEL, "reel": AddressKind.REEL, "v": AddressKind.VIDEO}


def _item(
    kind: AddressKind, account: str, native_id: str, path: str, key: str, service: Service = Service.POSTS
) -> Shape:
    return Shape(kind, account, native_id, path, key, service)


def _instagram(path: list[str], query: str) -> Shape | None:
    match path:
        case ["p" | "tv", code, *_] if _code(code):
            return _item(AddressKind.POST, "", code, f"/p/{code}/", f"/p/{code}")
        case ["reel" | "reels", code, *_] if _code(code) and code != "audio":
            return _item(AddressKind.REEL, "", code, f"/reel/{code}/", f"/p/{code}", Service.REELS)
        case ["share", "p" | "reel" as word, code, *_] if _code(code):
            # a token of the sharing, not the id of the post
            link = f"/share/{word}/{code}"
            service = Service.REELS if word == "reel" else Service.POSTS
            return _item(_SHARED[word], "", code, f"{link}/", link, service)
        case [account, "p" | "tv" | "reel" | "reels" as word, code, *_]:
            inner = _instagram([word, code], query)
            return inner and inner._replace(account=account)
        case [account, *rest] if _handle(account) and not _instagram_page(account):
            service = Service.REELS if rest[:1] == ["reels"] else Service.POSTS
            return _item(AddressKind.ACCOUNT, account, "", f"/{account}/", f"/{account.lower()}", service)
    return None


def _facebook(path: list[str], query: str) -> Shape | None:  # noqa: PLR0911 - one for each form
    match path:
        case ["reel" | "reels", code, *_] if _number(code):
            return _facebook_video(AddressKind.REEL, "", code, f"/reel/{code}")
        case ["watch" | "video.php", *_] if _number(code := parameter(query, "v")):
            return _facebook_video(AddressKind.VIDEO, "", code, f"/watch/?v={code}")
        case [account, "videos", *_, code] if _number(code):
            return _facebook_video(AddressKind.VIDEO, account, code, f"/{account}/videos/{code}/")
        case ["videos", code]:
            return (
                _facebook_video(AddressKind.VIDEO, "", code, f"/watch/?v={code}") if _number(code) else None
            )
        case ["groups", group, "posts" | "permalink", code, *_] if _code(code):
            return _item(AddressKind.POST, group, code, f"/groups/{group}/posts/{code}/", f"/posts/{code}")
        case ["groups", group, *_]:
            service = Service.POSTS
            return _item(
                AddressKind.GROUP, group, "", f"/groups/{group}/", f"/groups/{folded(group)}", service
            )
        case ["share", "p" | "r" | "v" as word, code, *_] if _code(code):
            return _item(_SHARED[word], "", code, f"/share/{word}/{code}/", f"/share/{word}/{code}")
        case ["fb.watch", code, *_] if _code(code):
            return _item(AddressKind.VIDEO, "", code, f"https://fb.watch/{code}/", f"/fb.watch/{code}")
        case ["posts", code] if _code(code):
            return _item(AddressKind.POST, "", code, f"/posts/{code}", f"/posts/{code}")
    return _facebook_photo(path, query) or _facebook_account(path, query)


def _facebook_video(kind: AddressKind, account: str, code: str, path: str) -> Shape:
    # a reel is a video too: /reel/1, /watch?v=1 and /page/videos/1 are one
    return _item(kind, account, code, path, f"/videos/{code}")


def _facebook_photo(path: list[str], query: str) -> Shape | None:
    match path:
        case ["permalink.php" | "story.php", *_]:
            code, page = parameter(query, "story_fbid"), parameter(query, "id")
            if _code(code) and _handle(page):
                link = f"/permalink.php?story_fbid={code}&id={page}"
                return _item(AddressKind.POST, page, code, link, f"/posts/{code}")
        case ["photo" | "photo.php" as word, *_] if _number(code := parameter(query, "fbid")):
            return _item(AddressKind.POST, "", code, f"/{word}?fbid={code}", f"/photo?fbid={code}")
        case [account, "photos", *_, code] if _number(code):
            return _item(AddressKind.POST, account, code, f"/{'/'.join(path)}/", f"/photo?fbid={code}")
        case [account, "posts", *_, code] if _code(code):
            return _item(AddressKind.POST, account, code, f"/{account}/posts/{code}/", f"/posts/{code}")
    return None


def _facebook_account(path: list[str], query: str) -> Shape | None:
    match path:
        case ["profile.php", *_]:
            account, rest = parameter(query, "id"), [parameter(query, "sk")]
        case ["people" | "pages", _, account, *rest] if _number(account):
            pass
        case ["pages", "category", _, slug, *rest]:
            account = slug.rpartition("-")[2]
        case ["pg", account, *rest] | ["p", account, *rest] | [account, *rest]:
            account = account.rpartition("-")[2] if path[0] == "p" else account
        case _:
            return None
    if not _handle(account) or _facebook_page(account):
        return None
    service = Service.REELS if rest[:1] in (["reels"], ["reels_tab"]) else Service.POSTS
    link = f"/profile.php?id={account}" if _number(account) else f"/{account}/"
    return _item(AddressKind.ACCOUNT, account, "", link, f"/{account.lower()}", service)


def _linkedin(path: list[str], query: str) -> Shape | None:  # noqa: PLR0911 - one for each form
    match path:
        case ["in" | "pub", slug, *_]:
            return _item(AddressKind.ACCOUNT, slug, "", f"/in/{slug}/", f"/in/{folded(slug)}")
        case ["company" | "school" | "showcase" as word, slug, *_]:
            return _item(AddressKind.COMPANY, slug, "", f"/{word}/{slug}/", f"/{word}/{folded(slug)}")
        case ["posts", slug, *_] | ["feed", "update", slug, *_] if found := _activity(slug):
            kind, code = found[1].lower(), found[2]
            account = slug.split("_", 1)[0] if path[0] == "posts" and "_" in slug else ""
            link = f"/posts/{slug}" if path[0] == "posts" else f"/feed/update/{slug}/"
            return _item(AddressKind.POST, account, code, link, f"/feed/update/urn:li:{kind}:{code}")
        case ["pulse", slug, *_]:
            return _item(AddressKind.POST, "", slug, f"/pulse/{slug}/", f"/pulse/{folded(slug)}")
        case ["jobs", "view", slug, *_] if _number(code := slug.rpartition("-")[2]):
            return _item(AddressKind.JOB, "", code, f"/jobs/view/{code}/", f"/jobs/view/{code}", Service.JOBS)
        case ["jobs", "search", *_] if words := parameter(query, "keywords"):
            place = parameter(query, "location")
            link = f"/jobs/search?keywords={encoded(words)}" + (
                f"&location={encoded(place)}" if place else ""
            )
            return _item(AddressKind.SEARCH, "", words, link, link, Service.JOBS)
    return None


def _tiktok(path: list[str], query: str) -> Shape | None:  # noqa: PLR0911 - one for each form
    match path:
        case [account, "video" | "photo" as word, code, *_] if account.startswith("@") and _number(code):
            kind = AddressKind.VIDEO if word == "video" else AddressKind.POST
            return _item(kind, account[1:], code, f"/{account}/{word}/{code}", f"/@/video/{code}")
        case ["v" | "embed" | "video", code] | ["embed", "v2", code] if _number(
            code := code.removesuffix(".html")
        ):
            return _item(AddressKind.VIDEO, "", code, f"/@/video/{code}", f"/@/video/{code}")
        case ["vm.tiktok.com" | "vt.tiktok.com" as host, code, *_] if _code(code):
            return _item(AddressKind.VIDEO, "", code, f"https://{host}/{code}/", f"/t/{code}")
        case ["t", code, *_] if _code(code):
            return _item(AddressKind.VIDEO, "", code, f"/t/{code}/", f"/t/{code}")
        case ["tag", word, *_]:
            return _item(AddressKind.HASHTAG, "", word, f"/tag/{word}", f"/tag/{folded(word)}")
        case ["search", *_] if words := parameter(query, "q"):
            link = f"/search?q={encoded(words)}"
            return _item(AddressKind.SEARCH, "", words, link, link)
        case [account, *_] if account.startswith("@") and _handle(account[1:]):
            return _item(AddressKind.ACCOUNT, account[1:], "", f"/{account}", f"/{account.lower()}")
    return None


def _x(path: list[str], query: str) -> Shape | None:
    match path:
        case ["i", "status", code, *_] | ["i", "web", "status", code, *_] if _number(code):
            return _item(AddressKind.POST, "", code, f"/i/status/{code}", f"/i/status/{code}")
        case [account, "status" | "statuses", code, *_] if _number(code):
            return _item(AddressKind.POST, account, code, f"/{account}/status/{code}", f"/i/status/{code}")
        case ["hashtag", word, *_]:
            return _item(AddressKind.HASHTAG, "", word, f"/hashtag/{word}", f"/hashtag/{folded(word)}")
        case ["search", *_] if words := parameter(query, "q"):
            link = f"/search?q={encoded(words)}"
            return _item(AddressKind.SEARCH, "", words, link, link)
        case [account, *_] if _code(account) and not _x_page(account):
            return _item(AddressKind.ACCOUNT, account, "", f"/{account}", f"/{account.lower()}")
    return None


def _youtube(path: list[str], query: str) -> Shape | None:  # noqa: PLR0911 - one for each form
    match path:
        case ["watch", *_] if _code(code := parameter(query, "v")):
            return _youtube_video(code)
        case ["shorts" | "embed" | "live" | "v" | "e" | "youtu.be", code, *_]:
            return _youtube_video(code) if _code(code) else None
        case ["hashtag", word, *_]:
            return _item(
                AddressKind.HASHTAG, "", word, f"/hashtag/{word}", f"/hashtag/{folded(word)}", Service.VIDEOS
            )
        case ["results", *_] if words := parameter(query, "search_query"):
            link = f"/results?search_query={encoded(words)}"
            return _item(AddressKind.SEARCH, "", words, link, link, Service.VIDEOS)
        case ["channel", code, *_] if _code(code):
            return _item(
                AddressKind.ACCOUNT, code, "", f"/channel/{code}", f"/channel/{code}", Service.VIDEOS
            )
        case ["c" | "user" as word, name, *_]:
            return _item(
                AddressKind.ACCOUNT, name, "", f"/{word}/{name}", f"/{word}/{folded(name)}", Service.VIDEOS
            )
        case [name, *_] if not _youtube_page(name) and (name.startswith("@") or _handle(name)):
            link = f"/{name}"
            return _item(AddressKind.ACCOUNT, name.removeprefix("@"), "", link, folded(link), Service.VIDEOS)
    return None


def _youtube_video(code: str) -> Shape:
    return _item(AddressKind.VIDEO, "", code, f"/watch?v={code}", f"/watch?v={code}", Service.VIDEOS)


def _reddit(path: list[str], query: str) -> Shape | None:  # noqa: PLR0911 - one for each form
    match path:
        case ["r" | "user" | "u" as place, name, "comments", code, *rest] if _code(code):
            return _reddit_post(f"/{place}/{name}", name, code, rest)
        case ["comments" | "redd.it", code, *rest] if _code(code):
            return _reddit_post("", "", code, rest)
        case ["r", name, "s", code, *_] if _code(code):
            return _item(AddressKind.POST, name, code, f"/r/{name}/s/{code}", f"/r/{name.lower()}/s/{code}")
        case ["r", name, *_] if _handle(name):
            return _item(AddressKind.COMMUNITY, name, "", f"/r/{name}/", f"/r/{name.lower()}")
        case ["user" | "u", name, *_] if _handle(name):
            return _item(AddressKind.ACCOUNT, name, "", f"/user/{name}/", f"/user/{name.lower()}")
        case ["search", *_] if words := parameter(query, "q"):
            link = f"/search?q={encoded(words)}"
            return _item(AddressKind.SEARCH, "", words, link, link)
    return None


def _reddit_post(place: str, name: str, code: str, rest: list[str]) -> Shape:
    slug, comment = [*rest, "", ""][:2]
    link = f"{place}/comments/{code}/"
    if comment and _code(comment):
        key = f"/comments/{code.lower()}/_/{comment.lower()}"
        return _item(AddressKind.COMMENT, name, comment, f"{link}{slug}/{comment}/", key, Service.COMMENTS)
    return _item(
        AddressKind.POST, name, code, f"{link}{slug}/" if slug else link, f"/comments/{code.lower()}"
    )


def _pinterest(path: list[str], query: str) -> Shape | None:
    match path:
        case ["pin", slug, *_] if _number(code := slug.rpartition("--")[2]):
            return _item(AddressKind.POST, "", code, f"/pin/{code}/", f"/pin/{code}")
        case ["pin.it", code, *_] if _code(code):
            return _item(AddressKind.POST, "", code, f"https://pin.it/{code}", f"/pin.it/{code}")
        case ["search", *_] if words := parameter(query, "q"):
            link = f"/search/pins/?q={encoded(words)}"
            return _item(AddressKind.SEARCH, "", words, link, f"/search?q={encoded(words)}")
        case [account, *rest] if _handle(account) and not _pinterest_page(account):
            if not rest or _pinterest_tab(rest[0]):
                return _item(AddressKind.ACCOUNT, account, "", f"/{account}/", f"/{account.lower()}")
    return None


READERS: dict[Platform, Reader] = {
    Platform.INSTAGRAM: _instagram,
    Platform.FACEBOOK: _facebook,
    Platform.LINKEDIN: _linkedin,
    Platform.TIKTOK: _tiktok,
    Platform.X: _x,
    Platform.YOUTUBE: _youtube,
    Platform.REDDIT: _reddit,
    Platform.PINTEREST: _pinterest,
}
