"""Reddit's records."""

from trackfutura_desktop.simulator.records.shape import Record, host_url
from trackfutura_desktop.simulator.world import Item, base36, iso

_SITE = "https://www.reddit.com"


def _code(item: Item) -> str:
    return item.code or base36(item.number)


def _community(item: Item) -> str:
    return item.source.handle or "slowcrafts"


def address(item: Item) -> str:
    """Where the post stands."""
    return item.address or f"{_SITE}/r/{_community(item)}/comments/{_code(item)}/notes_from_the_workshop/"


def post(item: Item) -> Record:
    """A post; its id begins with ``t3_``."""
    who = item.account
    community = _community(item)
    text = item.text("post")
    return {
        "url": address(item),
        "post_id": f"t3_{_code(item)}",
        "user_posted": who.handle,
        "user_id": f"t2_{base36(who.number)}",
        "post_karma": who.posts * 7,
        "title": text.split("\n")[0][:120],
        "description": text if item.maybe(0.7) else None,
        "description_markdown": text,
        "tag": item.dice.choice(("Question", "Show", None)),
        "date_posted": iso(item.date),
        "num_upvotes": item.grown(0, 4_000),
        "num_comments": item.grown(0, 300),
        "community_name": community,
        "community_url": f"{_SITE}/r/{community}/",
        "community_description": "Invented people who make things slowly.",
        "community_members_num": 41_000 + item.generation,
        "community_rank": {"community_rank_type": "#12 in Crafts", "community_rank_value": 12},
        "photos": [item.media(0)] if item.maybe(0.4) else None,
        "videos": None,
        "embedded_links": None,
        "related_posts": [],
        "comments": _shown_comments(item),
        "author_icon": who.picture,
        "bio_description": None,
        "subreddit_icon_image": f"https://media.example/reddit/{community}.png",
    }


def _shown_comments(item: Item) -> list[Record]:
    return [
        {
            "comment": item.text("comment"),
            "date_of_comment": iso(item.date),
            "num_upvotes": item.dice.randint(0, 50),
            "num_replies": 0,
            "user_commenting": (who := item.stranger("shown", index)).handle,
            "user_url": host_url(_SITE, "user", who.handle),
            "url": f"{address(item)}{base36(item.number + index)}/",
            "replies": None,
        }
        for index in range(item.dice.randint(0, 2))
    ]


def comment(item: Item) -> Record:
    """A comment; here the post's id has no ``t3_`` and the community's size is text."""
    post_item = item.parent or item
    community = _community(post_item)
    flags = ("moderator", "pinned", "locked", "admin_post", "archived_post", "moderator_post")
    return {
        "url": f"{address(post_item).rstrip('/')}/{base36(item.number)}/",
        "comment_id": base36(item.number),
        "user_posted": item.account.handle,
        "comment": item.text("comment"),
        "date_posted": iso(item.date),
        "post_url": address(post_item),
        "post_id": _code(post_item),
        "community_name": community,
        "community_url": f"{_SITE}/r/{community}/",
        "community_description": "Invented people who make things slowly.",
        "community_members_num": str(41_000 + item.generation),
        "community_rank": {"community_rank_type": None, "community_rank_value": None},
        "num_upvotes": item.grown(0, 400),
        "num_replies": item.dice.choice((0, 0, 1)),
        "replies": None,
        "days_back": max((item.world.now - item.date).days, 0),
        **{f"is_{name}": False for name in flags},
        "has_bot_in_username": False,
        "post_language": item.account.language,
        "post_state": None,
        "post_type": "text",
        "images": None,
        "videos": None,
        "parent_comment_id": None,
        "root_comment_id": None,
    }
