"""Instagram's records. Keys without a value are mostly left out, not null."""

from trackfutura_desktop.simulator.records.shape import Record, host_url
from trackfutura_desktop.simulator.world import Item, base64, iso

_SITE = "https://www.instagram.com"


def _code(item: Item) -> str:
    return item.code or base64(item.number)


def address(item: Item) -> str:
    """Where the post or reel stands."""
    return item.address or f"{_SITE}/p/{_code(item)}/"


def reel_address(item: Item) -> str:
    """Where the reel stands."""
    return item.address or f"{_SITE}/reel/{_code(item)}/"


def _latest_comments(item: Item) -> list[Record]:
    return [
        {
            "comments": item.text("comment"),
            "user_commenting": (who := item.stranger("latest", index)).handle,
            "likes": item.dice.randint(0, 9),
            "profile_picture": who.picture,
        }
        for index in range(item.dice.randint(0, 3))
    ]


def _author(item: Item) -> Record:
    who = item.account
    return {
        "user_posted": who.handle,
        "user_posted_id": str(who.number),
        "profile_url": host_url(_SITE, who.handle),
        "followers": who.followers + 11 * item.generation,
        "posts_count": who.posts,
        "is_verified": who.verified,
        "profile_image_link": who.picture,
    }


def _words(item: Item) -> Record:
    tags = [f"#{tag}" for tag in item.tags()]
    fields: Record = {"description": " ".join([item.text("post"), *tags])}
    if tags:
        fields["hashtags"] = tags
    return fields


def post(item: Item) -> Record:
    """A picture, a carousel or a film."""
    kind = item.dice.choices(("Image", "Carousel", "Video"), (5, 3, 2))[0]
    pictures = [item.media(index) for index in range(item.dice.randint(2, 6) if kind == "Carousel" else 1)]
    record: Record = {
        "url": address(item),
        **_author(item),
        **_words(item),
        "num_comments": item.grown(0, 90),
        "date_posted": iso(item.date),
        "likes": item.grown(3, 4_000),
        "photos": pictures,
        "photos_number": len(pictures),
        "latest_comments": _latest_comments(item),
        "post_id": item.id,
        "pk": item.id,
        "shortcode": _code(item),
        "content_id": _code(item),
        "content_type": kind,
        "thumbnail": pictures[0],
        "is_paid_partnership": item.maybe(0.05),
        "partnership_details": None,
        "post_content": [_picture(item, index, picture) for index, picture in enumerate(pictures)],
        "audio": None,
        "images": [],
        "alt_text": f"Photo by {item.account.name}",
    }
    if kind == "Video":
        views = item.grown(200, 90_000)
        record |= {
            "videos": [item.media(0, "mp4")],
            "videos_duration": [{"url": item.media(0, "mp4"), "video_duration": item.dice.randint(5, 90)}],
            "video_view_count": views,
            "video_play_count": views * 2,
            "product_type": "clips",
        }
    return record


def _picture(item: Item, index: int, url: str) -> Record:
    return {"index": index, "type": "Photo", "url": url, "id": f"{item.number + index}", "alt_text": None}


def reel(item: Item) -> Record:
    """A short film. Its id is ``<media>_<user>``: only the shortcode joins it with the same post."""
    views = item.grown(300, 200_000)
    return {
        "url": reel_address(item),
        **_author(item),
        "user_profile_url": host_url(_SITE, item.account.handle),
        "following": item.account.following,
        **_words(item),
        "num_comments": item.grown(0, 200),
        "date_posted": iso(item.date),
        "likes": item.grown(10, 9_000),
        "views": views,
        "video_play_count": views * 2,
        "length": f"{item.dice.uniform(4, 89):.3f}" if item.maybe(0.5) else item.dice.randint(4, 89),
        "post_id": f"{item.number}_{item.account.number}",
        "shortcode": _code(item),
        "content_id": _code(item),
        "video_url": item.media(0, "mp4"),
        "audio_url": item.media(0, "m4a"),
        "thumbnail": item.media(0),
        "top_comments": _latest_comments(item),
        "product_type": "clips",
        "is_paid_partnership": False,
        "tagged_users": [],
    }


def comment(item: Item) -> Record:
    """A comment under a post or reel."""
    post_item = item.parent or item
    who = item.account
    return {
        "url": address(post_item),
        "comment_user": who.handle,
        "comment_user_url": host_url(_SITE, who.handle),
        "comment_date": iso(item.date),
        "comment": item.text("comment"),
        "likes_number": item.grown(0, 60),
        "replies_number": item.dice.choice((0, 0, 0, 1, 2)),
        "replies": [],
        "hashtag_comment": None,
        "tagged_users_in_comment": [item.stranger("tag").handle] if item.maybe(0.1) else None,
        "post_url": address(post_item),
        "post_user": post_item.account.handle,
        "comment_id": item.id,
        "post_id": post_item.id,
    }


def profile(item: Item) -> Record:
    """An account with its newest posts."""
    who = item.account
    return {
        "account": who.handle,
        "id": str(who.number),
        "fbid": str(who.number + 17_841_400_000_000_000),
        "url": item.address or host_url(_SITE, who.handle),
        "followers": who.followers + 11 * item.generation,
        "following": who.following,
        "posts_count": who.posts,
        "avg_engagement": round(item.dice.uniform(0.001, 0.09), 4),
        "biography": who.bio,
        "external_url": [f"https://{who.handle.replace('_', '-')}.example"],
        "business_category_name": None,
        "category_name": item.dice.choice(("Cafe", "Artist", "Design studio")),
        "post_hashtags": item.tags(),
        "is_business_account": item.maybe(0.5),
        "is_professional_account": True,
        "is_verified": who.verified,
        "profile_name": who.name,
        "profile_image_link": who.picture,
        "posts": [
            {
                "id": str(item.number + index),
                "caption": item.text("post"),
                "likes": item.grown(3, 900),
                "comments": item.grown(0, 40),
                "datetime": iso(item.date),
                "url": f"{_SITE}/p/{base64(item.number + index)}",
                "image_url": item.media(index),
                "video_url": None,
                "content_type": "Image",
            }
            for index in range(3)
        ],
    }
