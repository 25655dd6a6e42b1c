"""X's records. A value that is missing is null, an object without content one of nulls."""

from trackfutura_desktop.simulator.records.shape import Record, host_url
from trackfutura_desktop.simulator.world import Item, iso

_SITE = "https://x.com"


def address(item: Item) -> str:
    """Where the post stands."""
    return item.address or host_url(_SITE, item.account.handle, "status", item.id)


def page(item: Item) -> str:
    """The page that discovery names as input: the old host and the author's number."""
    return host_url("https://twitter.com", str(item.account.number), "status", item.id)


def _quoted(item: Item) -> Record:
    names = (
        "data_id",
        "date_posted",
        "description",
        "photos",
        "post_id",
        "profile_id",
        "profile_name",
        "url",
    )
    quoted: Record = dict.fromkeys((*names, "videos"))
    if item.maybe(0.15):
        who = item.stranger("quoted")
        quoted |= {
            "post_id": str(item.number - 1),
            "profile_id": who.handle,
            "profile_name": who.name,
            "description": item.text("post"),
            "date_posted": iso(item.date),
            "url": host_url(_SITE, who.handle, "status", str(item.number - 1)),
        }
    return quoted


def _media(item: Item) -> Record:
    film = item.maybe(0.1)
    videos = [{"duration": item.dice.randint(4_000, 90_000), "video_url": item.media(0, "mp4")}]
    return {
        "photos": [item.media(0)] if item.maybe(0.5) else None,
        "videos": videos if film else None,
        "external_image_urls": None,
        "external_video_urls": None,
        "external_url": f"https://{item.account.handle}.example/read" if item.maybe(0.1) else None,
    }


def post(item: Item) -> Record:
    """A post, a repost or an answer."""
    who = item.account
    return {
        "url": address(item),
        "id": item.id,
        "user_posted": who.handle,
        "user_id": str(who.number),
        "name": who.name,
        "description": item.text("post"),
        "date_posted": iso(item.date),
        **_media(item),
        "quoted_post": _quoted(item),
        "tagged_users": None,
        "replies": item.grown(0, 90),
        "reposts": item.grown(0, 300),
        "likes": item.grown(0, 3_000),
        "views": item.grown(100, 90_000) if item.maybe(0.85) else None,
        "quotes": item.grown(0, 40),
        "bookmarks": item.grown(0, 80),
        "hashtags": item.tags() or None,
        "followers": who.followers + 3 * item.generation,
        "following": who.following,
        "posts_count": who.posts,
        "biography": who.bio,
        "profile_image_link": who.picture,
        "is_verified": who.verified,
        "verification_type": "blue" if who.verified else None,
        "parent_post_details": {
            "post_id": item.id,
            "profile_id": str(who.number),
            "profile_name": who.name,
            "date_posted": iso(item.date),
        },
        "is_repost": False,
        "context_added": None,
    }


def profile(item: Item) -> Record:
    """An account; ``id`` is the handle, ``x_id`` the number."""
    who = item.account
    return {
        "x_id": str(who.number),
        "id": who.handle,
        "url": item.address or host_url(_SITE, who.handle),
        "profile_name": who.name,
        "biography": who.bio,
        "is_verified": who.verified,
        "profile_image_link": who.picture,
        "banner_image": f"https://media.example/x/banners/{who.number}.jpg",
        "external_link": f"https://{who.handle}.example",
        "date_joined": "2016-04-01T00:00:00.000Z",
        "following": who.following,
        "followers": who.followers + 3 * item.generation,
        "subscriptions": 0,
        "location": "Bergen",
        "birth_date": None,
        "posts_count": who.posts,
        "posts": [
            {
                "post_id": str(item.number + index),
                "description": item.text("post"),
                "likes": item.grown(0, 300),
                "date_posted": iso(item.date),
                "post_url": host_url(_SITE, who.handle, "status", str(item.number + index)),
            }
            for index in range(2)
        ],
        "suggested_profiles": [],
        "is_business_account": False,
        "is_government_account": False,
        "category_name": None,
        "max_number_of_posts": 2,
    }
