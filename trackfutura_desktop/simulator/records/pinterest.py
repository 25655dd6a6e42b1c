"""Pinterest's records."""

from trackfutura_desktop.simulator.records.shape import Record, host_url
from trackfutura_desktop.simulator.world import Item, iso

_SITE = "https://www.pinterest.com"


def address(item: Item) -> str:
    """Where the pin stands."""
    return item.address or host_url(_SITE, "pin", item.id) + "/"


def post(item: Item) -> Record:
    """A pin. Its hashtags are phrases."""
    who = item.account
    film = item.maybe(0.2)
    media = item.media(0, "mp4" if film else "jpg")
    shown = [item.text("comment") for _ in range(item.dice.randint(0, 3))]
    return {
        "url": address(item),
        "post_id": item.id,
        "title": item.text("post").split("\n")[0][:80],
        "content": item.text("post"),
        "date_posted": iso(item.date),
        "user_name": who.handle,
        "user_url": host_url(_SITE, who.handle) + "/",
        "user_id": str(who.number),
        "followers": who.followers + item.generation,
        "likes": item.grown(0, 800),
        "categories": ["Explore", "Home decor"],
        "source": None,
        "attached_files": [media],
        "image_video_url": media,
        "video_length": item.dice.randint(4, 60) if film else 0,
        "hashtags": [tag.replace("_", " ") for tag in item.tags()],
        "comments_num": len(shown),
        "comments": shown or None,
        "post_type": "video" if film else "image",
        "ingredients_description": None,
    }


def profile(item: Item) -> Record:
    """An account with its boards."""
    who = item.account
    return {
        "url": item.address or host_url(_SITE, who.handle) + "/",
        "profile_picture": who.picture,
        "name": who.name,
        "nickname": who.handle,
        "website": f"https://{who.handle}.example",
        "bio": who.bio,
        "following_count": who.following,
        "follower_count": who.followers + item.generation,
        "boards_num": who.posts // 30,
        "last_updated": iso(item.date),
        "country_code": None,
        "saved": [{"board": "Glazes", "url": host_url(_SITE, who.handle, "glazes")}],
        "posts_page_url": host_url(_SITE, who.handle, "_created"),
        "profile_id": str(who.number),
    }
