"""Facebook's records."""

from base64 import b64encode

from trackfutura_desktop.simulator.records.shape import Record, host_url
from trackfutura_desktop.simulator.world import Item, iso

_SITE = "https://www.facebook.com"


def address(item: Item) -> str:
    """Where the post stands."""
    return item.address or host_url(_SITE, item.account.handle, "posts", item.id)


def reel_address(item: Item) -> str:
    """Where the reel stands."""
    return item.address or host_url(_SITE, "reel", item.id) + "/"


def _page(item: Item) -> Record:
    who = item.account
    home = host_url(_SITE, who.handle)
    return {
        "user_url": home,
        "user_username_raw": who.name,
        "page_name": who.name,
        "page_intro": who.bio,
        "page_category": "Local business",
        "page_logo": who.picture,
        "page_external_website": f"{who.handle}.example",
        "page_likes": who.followers - who.followers // 9,
        "page_followers": who.followers + 7 * item.generation,
        "page_is_verified": who.verified,
        "page_url": home,
        "header_image": f"https://media.example/facebook/headers/{who.number}.jpg",
        "avatar_image_url": who.picture,
        "profile_id": str(100_000_000_000_000 + who.number),
        "profile_handle": who.handle,
    }


def _reactions(likes: int) -> list[Record]:
    return [{"type": "Like", "num": likes - likes // 4}, {"type": "Love", "num": likes // 4}]


def post(item: Item) -> Record:
    """A post of a page, a person or a group."""
    likes = item.grown(0, 2_500)
    film = item.maybe(0.25)
    return {
        "url": address(item),
        "post_id": item.id,
        "shortcode": item.id,
        **_page(item),
        "content": item.text("post"),
        "hashtags": item.tags(),
        "date_posted": iso(item.date),
        "num_comments": item.grown(0, 150),
        "num_shares": item.grown(0, 60),
        "likes": likes,
        "num_likes_type": _reactions(likes),
        "count_reactions_type": [
            {"type": reaction["type"], "reaction_count": reaction["num"]} for reaction in _reactions(likes)
        ],
        "video_view_count": item.grown(100, 50_000) if film else None,
        "attachments": [
            {
                "id": str(item.number + 1),
                "type": "Video" if film else "Photo",
                "url": item.media(0),
                "thumbnail_url": item.media(0),
                "video_url": item.media(0, "mp4") if film else None,
                "video_length": str(item.dice.randint(4_000, 90_000)) if film else None,
                "attachment_url": f"{_SITE}/photo/?fbid={item.number + 1}",
            }
        ],
        "post_image": item.media(0),
        "post_type": "Post",
        "post_external_link": None,
        "post_external_title": None,
        "post_external_image": None,
        "original_post": None,
        "other_posts_url": None,
        "is_sponsored": False,
        "sponsor_name": None,
        "is_page": True,
        "has_handshake": None,
    }


def reel(item: Item) -> Record:
    """A short film of a page or a person."""
    record = post(item)
    views = item.grown(500, 300_000)
    record |= {
        "url": reel_address(item),
        "post_type": "Reel",
        "video_view_count": views,
        "play_count": views + views // 3,
        "length": item.dice.randint(4_000, 90_000),
        "audio": {"artist": item.account.name, "title": "Original audio"},
    }
    return record


def comment(item: Item) -> Record:
    """A comment; its id is a long text that is no number."""
    post_item = item.parent or item
    who = item.account
    known = item.maybe(0.4)
    return {
        "url": f"{address(post_item)}?comment_id={item.number}",
        "post_id": post_item.id,
        "post_url": address(post_item),
        "comment_id": b64encode(f"comment:{post_item.number}_{item.number}".encode()).decode(),
        "user_name": who.name,
        "user_id": str(100_000_000_000_000 + who.number) if known else f"pfbid0{who.number:x}",
        "user_url": host_url(_SITE, who.handle) if known else None,
        "date_created": iso(item.date),
        "comment_text": item.text("comment"),
        "num_likes": item.grown(0, 40),
        "num_replies": item.dice.choice((0, 0, 0, 1, 3)),
        "attached_files": [item.media(0)] if item.maybe(0.05) else None,
        "video_length": None,
        "source_type": "Page",
        "subtype": "Post",
        "type": "Comment",
        "parent_comment_id": None,
        "reply": False,
    }


def profile(item: Item) -> Record:
    """A page or a person."""
    who = item.account
    return {
        "id": str(100_000_000_000_000 + who.number),
        "url": item.address or host_url(_SITE, who.handle),
        "name": who.name,
        "profile_handle": who.handle,
        "about": [{"type": "INFLUENCER CATEGORY", "value": "Page · Local business"}],
        "page_intro": who.bio,
        "followers": who.followers + 7 * item.generation,
        "following": who.following,
        "page_likes": who.followers - who.followers // 9,
        "is_verified": who.verified,
        "profile_image_url": who.picture,
        "header_image_url": f"https://media.example/facebook/headers/{who.number}.jpg",
        "website": f"https://{who.handle}.example",
    }
