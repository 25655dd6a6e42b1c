"""TikTok's records."""

from trackfutura_desktop.simulator.records.shape import Record, host_url
from trackfutura_desktop.simulator.world import Item, iso

_SITE = "https://www.tiktok.com"


def address(item: Item) -> str:
    """Where the film stands."""
    return item.address or host_url(_SITE, f"@{item.account.handle}", "video", item.id)


def post(item: Item) -> Record:
    """A film. ``profile_username`` is the displayed name, ``account_id`` the handle, despite their names."""
    who = item.account
    tags = item.tags()
    return {
        "url": address(item),
        "post_id": item.id,
        "shortcode": item.id,
        "description": " ".join([item.text("post"), *(f"#{tag}" for tag in tags)]),
        "create_time": iso(item.date),
        "digg_count": item.grown(5, 30_000),
        "share_count": (shares := item.grown(0, 900)),
        "num_share_count": shares,
        "collect_count": item.grown(0, 2_000),
        "comment_count": item.grown(0, 800),
        "play_count": item.grown(300, 900_000),
        "video_duration": item.dice.randint(6, 170),
        "hashtags": tags or None,
        "original_sound": f"original sound - {who.handle}",
        **_author(item),
        "preview_image": item.media(0),
        "post_type": "video",
        "offical_item": False,
        "original_item": False,
        "width": 576,
        "ratio": "540p",
        "video_url": item.media(0, "mp4"),
        "cdn_url": item.media(0, "mp4"),
        "cdn_link": None,
        "music": _music(item),
        "carousel_images": None,
        "tagged_user": None,
        "tt_chain_token": f"{item.number:x}==",
        "region": "NO",
        "commerce_info": None,
        "subtitle_url": None,
        "subtitle_format": None,
        "subtitle_info": [],
    }


def _author(item: Item) -> Record:
    who = item.account
    return {
        "profile_id": str(who.number),
        "profile_username": who.name,
        "profile_url": host_url(_SITE, f"@{who.handle}"),
        "profile_avatar": who.picture,
        "profile_biography": who.bio,
        "profile_followers": who.followers + 23 * item.generation,
        "account_id": who.handle,
        "is_verified": who.verified,
        "secu_id": f"MS4wLjABAAAA{who.number:x}",
    }


def _music(item: Item) -> Record:
    return {
        "authorname": item.account.name,
        "covermedium": item.account.picture,
        "id": str(item.number + 1),
        "original": True,
        "playurl": item.media(0, "mp3"),
        "title": "original sound",
    }


def comment(item: Item) -> Record:
    """A comment under a film."""
    film = item.parent or item
    who = item.account
    return {
        "url": address(film),
        "post_url": address(film),
        "post_id": film.id,
        "post_date_created": iso(film.date),
        "date_created": iso(item.date),
        "comment_text": item.text("comment"),
        "num_likes": item.grown(0, 300),
        "num_replies": item.dice.choice((0, 0, 1, 4)),
        "commenter_user_name": who.handle,
        "commenter_id": str(who.number),
        "commenter_url": host_url(_SITE, f"@{who.handle}"),
        "comment_id": item.id,
        "comment_url": f"{address(film)}?comment_id={item.number}",
        "replies": None,
    }


def profile(item: Item) -> Record:
    """An account."""
    who = item.account
    likes = item.grown(100, 900_000)
    return {
        "account_id": who.handle,
        "nickname": who.name,
        "biography": who.bio,
        "signature": who.bio,
        "awg_engagement_rate": round(item.dice.uniform(0.001, 0.2), 6),
        "comment_engagement_rate": round(item.dice.uniform(0.0001, 0.01), 6),
        "like_engagement_rate": round(item.dice.uniform(0.001, 0.19), 6),
        "bio_link": None,
        "predicted_lang": who.language,
        "is_verified": who.verified,
        "is_private": False,
        "followers": who.followers + 23 * item.generation,
        "following": who.following,
        "likes": likes,
        "like_count": likes,
        "digg_count": item.grown(0, 900),
        "videos_count": who.posts,
        "create_time": iso(item.date),
        "id": str(who.number),
        "url": item.address or host_url(_SITE, f"@{who.handle}"),
        "profile_pic_url": who.picture,
        "profile_pic_url_hd": who.picture,
        "secu_id": f"MS4wLjABAAAA{who.number:x}",
        "region": "NO",
        "is_commerce_user": False,
        "open_favorite": False,
        "top_videos": None,
        "pinned_posts": None,
        "top_posts_data": None,
        "short_id": None,
        "room_id": None,
        "relation": None,
        "ftc": None,
    }
