"""The datasets the simulator knows and the inputs each of them takes."""

import msgspec

from trackfutura_desktop.model.platform import Entity, Platform


class Mode(msgspec.Struct, frozen=True):
    """One way to call a dataset: the fields of its inputs, and whether one input yields many records."""

    required: tuple[str, ...]
    optional: tuple[str, ...]
    many: bool


class Dataset(msgspec.Struct, frozen=True):
    """One scraper: what it collects, by address and by the ways of discovery."""

    id: str
    name: str
    platform: Platform
    entity: Entity
    collect: Mode
    discover: dict[str, Mode] = {}


FEEDS = frozenset({Entity.POST, Entity.REEL, Entity.VIDEO, Entity.COMMENT, Entity.JOB})
"""What an account has many of."""


def _mode(fields: str, *, many: bool) -> Mode:
    names = [name.replace("~", " ") for name in fields.split()]
    return Mode(
        required=tuple(name.rstrip("*") for name in names if name.endswith("*")),
        optional=tuple(name for name in names if not name.endswith("*")),
        many=many,
    )


def _dataset(
    id_: str,
    name: str,
    platform: Platform,
    entity: Entity,
    collect: str,
    /,
    *,
    many: bool = False,
    **discover: str,
) -> Dataset:
    return Dataset(
        id=id_,
        name=name,
        platform=platform,
        entity=entity,
        collect=_mode(collect, many=many),
        discover={
            by: _mode(fields, many=by != "user_name" or entity in FEEDS) for by, fields in discover.items()
        },
    )


_IG, _FB, _LI, _TT = Platform.INSTAGRAM, Platform.FACEBOOK, Platform.LINKEDIN, Platform.TIKTOK
_X, _YT, _RD, _PI = Platform.X, Platform.YOUTUBE, Platform.REDDIT, Platform.PINTEREST
_DATES = " start_date end_date"
_POSTS = " num_of_posts posts_to_not_include" + _DATES

_ALL = (
    _dataset(
        "gd_l1vikfch901nx3by4", "Instagram - Profiles", _IG, Entity.PROFILE, "url*", user_name="user_name*"
    ),
    _dataset(
        "gd_lk5ns7kz21pck8jpis", "Instagram - Posts", _IG, Entity.POST, "url*", url=f"url*{_POSTS} post_type"
    ),
    _dataset(
        "gd_lyclm20il4r5helnj",
        "Instagram - Reels",
        _IG,
        Entity.REEL,
        "url*",
        url="url*" + _POSTS,
        url_all_reels="url*" + _POSTS,
    ),
    _dataset("gd_ltppn085pokosxh13", "Instagram - Comments", _IG, Entity.COMMENT, "url*", many=True),
    _dataset(
        "gd_lkaxegm826bjpoo9m5",
        "Facebook - Pages Posts by Profile URL",
        _FB,
        Entity.POST,
        f"url*{_POSTS} include_profile_data",
        many=True,
        user_name=f"user_name*{_DATES} include_profile_data",
    ),
    _dataset(
        "gd_lz11l67o2cb3r0lkj3", "Facebook - Posts by group URL", _FB, Entity.POST, "url*" + _POSTS, many=True
    ),
    _dataset("gd_lyclm1571iy3mv57zw", "Facebook - Posts by post URL", _FB, Entity.POST, "url*"),
    _dataset(
        "gd_lkay758p1eanlolqw8",
        "Facebook - Comments",
        _FB,
        Entity.COMMENT,
        f"url* num_of_comments comments_to_not_include{_DATES}",
        many=True,
    ),
    _dataset(
        "gd_lyclm3ey2q6rww027t",
        "Facebook - Reels by profile URL",
        _FB,
        Entity.REEL,
        "url*" + _POSTS,
        many=True,
    ),
    _dataset("gd_mf0urb782734ik94dz", "Facebook - Profiles", _FB, Entity.PROFILE, "url*"),
    _dataset("gd_mf124a0511bauquyow", "Facebook - Pages and Profiles", _FB, Entity.PROFILE, "url*"),
    _dataset(
        "gd_l1viktl72bvl7bjuj0",
        "LinkedIn - People profiles",
        _LI,
        Entity.PROFILE,
        "url*",
        name="first_name* last_name*",
    ),
    _dataset("gd_l1vikfnt1wgvvqz95w", "LinkedIn - Companies", _LI, Entity.COMPANY, "url*"),
    _dataset(
        "gd_lyy3tktm25m4avu764",
        "LinkedIn - Posts",
        _LI,
        Entity.POST,
        "url*",
        profile_url=f"url*{_DATES} only_authored_posts",
        company_url="url*" + _DATES,
        url="url* limit",
    ),
    _dataset(
        "gd_lpfll7v5hcqtkxl6l",
        "LinkedIn - Job listings",
        _LI,
        Entity.JOB,
        "url*",
        url="url*",
        keyword="location* keyword country time_range job_type experience_level remote company"
        " location_radius selective_search jobs_to_not_include",
    ),
    _dataset(
        "gd_l1villgoiiidt09ci",
        "TikTok - Profiles",
        _TT,
        Entity.PROFILE,
        "url* country",
        search_url="search_url* country",
    ),
    _dataset(
        "gd_lu702nij2f790tmv9h",
        "TikTok - Posts",
        _TT,
        Entity.POST,
        "url* country",
        keyword="search_keyword* num_of_posts posts_to_not_include country",
        profile_url=f"url*{_POSTS} what_to_collect post_type country sort_by",
        url="url*",
    ),
    _dataset("gd_lkf2st302ap89utw5k", "TikTok - Comments", _TT, Entity.COMMENT, "url*", many=True),
    _dataset(
        "gd_m7n5v2gq296pex2f5m",
        "TikTok - Posts by Profile Fast API",
        _TT,
        Entity.POST,
        "url* num_of_posts",
        many=True,
    ),
    _dataset("gd_m736hjp71lejc5dc0l", "TikTok - Posts by URL Fast API", _TT, Entity.POST, "url*", many=True),
    _dataset(
        "gd_m7n5ixlw1gc4no56kx",
        "TikTok - Posts by Search URL Fast API",
        _TT,
        Entity.POST,
        "url* num_of_posts country" + _DATES,
        many=True,
    ),
    _dataset(
        "gd_lwxkxvnf1cynvib9co",
        "X - Posts",
        _X,
        Entity.POST,
        "url*",
        profile_url="url*" + _DATES,
        profile_url_most_recent_posts="url*" + _DATES,
        profiles_array="url*",
    ),
    _dataset(
        "gd_lwxmeb2u1cniijd7t4",
        "X - Profiles",
        _X,
        Entity.PROFILE,
        "url* max_number_of_posts",
        user_name="user_name*",
    ),
    _dataset(
        "gd_lk56epmy2i5g7lzu0k",
        "YouTube - Videos posts",
        _YT,
        Entity.VIDEO,
        "url* country transcription_language",
        keyword=f"keyword* num_of_posts{_DATES} country",
        hashtag=f"hashtag*{_POSTS} country",
        explore="url* all_tabs country",
        search_filters="keyword_search* upload_date type duration features sort_by country",
        url=f"url* num_of_posts{_DATES} order_by time_period country transcription_language",
        podcast_url="url*",
    ),
    _dataset("gd_lk538t2k2p1k3oos71", "YouTube - Channels", _YT, Entity.CHANNEL, "url*", keyword="keyword*"),
    _dataset(
        "gd_lk9q0ew71spt1mxywf",
        "YouTube - Comments",
        _YT,
        Entity.COMMENT,
        "url* num_of_comments load_replies sort_by",
        many=True,
    ),
    _dataset(
        "gd_lvz8ah06191smkebj4",
        "Reddit - Posts",
        _RD,
        Entity.POST,
        "url*",
        keyword="keyword* date num_of_posts sort_by",
        subreddit_url="url* sort_by sort_by_time num_of_posts keyword start_date",
    ),
    _dataset(
        "gd_lvzdpsdlw09j6t702",
        "Reddit - Comments",
        _RD,
        Entity.COMMENT,
        "url* days_back load_all_replies comment_limit sort_by",
        many=True,
    ),
    _dataset(
        "gd_lk0sjs4d21kdr7cnlv",
        "Pinterest - Posts",
        _PI,
        Entity.POST,
        "url*",
        keyword="keyword* new~posts top~posts videos_only food",
        profile_url="url*" + _POSTS,
    ),
    _dataset(
        "gd_lk0zv93c2m9qdph46z", "Pinterest - Profiles", _PI, Entity.PROFILE, "url*", keyword="keyword*"
    ),
)

DATASETS: dict[str, Dataset] = {dataset.id: dataset for dataset in _ALL}

COUNT_FIELDS = frozenset(
    {"num_of_posts", "num_of_comments", "limit", "comment_limit", "max_number_of_posts", "days_back"}
)
DATE_FIELDS = frozenset({"start_date", "end_date"})
CHOICES: dict[tuple[Platform, str], tuple[str, ...]] = {
    (Platform.REDDIT, "sort_by"): ("New", "Hot", "Top", "Rising"),
}
"""Fields that take these words only, spelled exactly so."""

HOSTS: dict[Platform, tuple[str, ...]] = {
    Platform.INSTAGRAM: ("instagram.com",),
    Platform.FACEBOOK: ("facebook.com", "fb.com", "fb.watch"),
    Platform.LINKEDIN: ("linkedin.com",),
    Platform.TIKTOK: ("tiktok.com",),
    Platform.X: ("x.com", "twitter.com"),
    Platform.YOUTUBE: ("youtube.com", "youtu.be"),
    Platform.REDDIT: ("reddit.com", "redd.it"),
    Platform.PINTEREST: ("pinterest.com", "pin.it"),
}
