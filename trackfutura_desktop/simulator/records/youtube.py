"""YouTube's records."""

from hashlib import md5

from trackfutura_desktop.simulator.records.shape import Record, host_url
from trackfutura_desktop.simulator.world import Account, Item, base64, iso

_SITE = "https://www.youtube.com"


def _code(item: Item) -> str:
    return item.code or base64(item.number)


def address(item: Item) -> str:
    """Where the video stands."""
    return item.address or f"{_SITE}/watch?v={_code(item)}"


def _channel_id(who: Account) -> str:
    return f"UC{base64(who.number << 90)[:22]}"


def video(item: Item) -> Record:
    """A video. A film found by discovery may carry the tail ``&pp=`` of a search."""
    who = item.account
    url = address(item)
    return {
        "url": url if item.address or item.maybe(0.7) else f"{url}&pp=ygUH",
        "video_id": _code(item),
        "shortcode": _code(item),
        "title": item.text("post").split("\n")[0][:90],
        "description": item.text("post"),
        "date_posted": iso(item.date),
        "youtuber": f"@{who.handle}",
        "handle_name": who.name,
        "youtuber_id": _channel_id(who),
        "youtuber_md5": md5(who.handle.encode(), usedforsecurity=False).hexdigest(),
        "channel_url": host_url(_SITE, f"@{who.handle}"),
        "avatar_img_channel": who.picture,
        "subscribers": who.followers + 9 * item.generation,
        "verified": who.verified,
        "views": item.grown(50, 400_000),
        "likes": item.grown(0, 9_000),
        "num_comments": item.grown(0, 900),
        "video_length": item.dice.randint(20, 3_600),
        "video_url": item.media(0, "mp4"),
        "preview_image": item.media(0),
        "hashtags": [f"#{tag}" for tag in item.tags()] or None,
        "tags": item.tags(),
        "transcript": item.text("post") if item.maybe(0.5) else None,
        "formatted_transcript": None,
        "chapters": None,
        "music": None,
        "quality_label": "1080p",
        "codecs": "avc1",
        "license": None,
        "is_sponsored": None,
        "is_age_restricted": False,
        "post_type": "video",
        "related_videos": None,
        "recommended_videos": None,
        "next_recommended_videos": None,
    }


def comment(item: Item) -> Record:
    """A comment. Its date is words, not a date."""
    film = item.parent or item
    who = item.account
    replies = item.dice.choice((0, 0, 0, 1))
    days = max((item.world.now - item.date).days, 1)
    return {
        "url": address(film),
        "video_id": _code(film),
        "comment_id": f"Ug{base64(item.number)}AaABAg",
        "comment_text": item.text("comment"),
        "date": f"{days} days ago" if days > 1 else "1 day ago",
        "likes": item.grown(0, 200),
        "replies": replies,
        "replies_value": [
            {
                "reply_id": f"Ug{base64(item.number)}AaABAg.{index}",
                "reply_text": item.text("comment"),
                "reply_date": "1 day ago",
                "reply_likes": 0,
            }
            for index in range(replies)
        ]
        or None,
        "username": f"@{who.handle}",
        "user_id": _channel_id(who),
        "user_channel": host_url(_SITE, f"@{who.handle}"),
    }


def channel(item: Item) -> Record:
    """A channel."""
    who = item.account
    return {
        "url": item.address or host_url(_SITE, f"@{who.handle}"),
        "handle": f"@{who.handle}",
        "handle_md5": md5(who.handle.encode(), usedforsecurity=False).hexdigest(),
        "id": _channel_id(who),
        "identifier": _channel_id(who),
        "name": who.name,
        "description": who.bio,
        "created_date": "2015-06-01T00:00:00.000Z",
        "subscribers": who.followers + 9 * item.generation,
        "videos_count": who.posts,
        "views": item.grown(1_000, 9_000_000),
        "profile_image": who.picture,
        "banner_img": f"https://media.example/youtube/banners/{who.number}.jpg",
        "details": {"location": "Norway"},
        "links": [f"{who.handle}.example"],
    }
