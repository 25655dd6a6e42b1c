"""What tells the platforms and the entities apart beside the host: fields and paths, as data."""

import re
from typing import Final

from trackfutura_desktop.model.platform import Entity, Platform

# Fields that only one platform has. Left out on purpose, because several platforms share them: user_posted
# (X, Instagram, Reddit), shortcode (Instagram, TikTok, YouTube, Facebook), likes, post_type, timestamp.
_KEYS: Final = {
    Platform.LINKEDIN: """
        use_url account_type user_followers post_text_html job_posting_id job_seniority_level linkedin_id
        linkedin_num_id employees_in_linkedin current_company people_also_viewed organization_type""",
    Platform.TIKTOK: """
        digg_count play_count secu_id collect_count offical_item tt_chain_token commenter_id
        commenter_user_name awg_engagement_rate profile_username""",
    Platform.X: """
        reposts quotes bookmarks quoted_post parent_post_details x_id date_joined verification_type""",
    Platform.REDDIT: """
        community_name num_upvotes community_members_num community_url post_karma reddit_age karma
        contributor_status""",
    Platform.YOUTUBE: """
        youtuber youtuber_id channel_url user_channel youtuber_md5 handle_name avatar_img_channel""",
    Platform.INSTAGRAM: """
        pk content_id comment_user comment_user_url latest_comments user_posted_id likes_number
        hashtag_comment tagged_users_in_comment is_paid_partnership fbid avg_engagement post_content
        user_profile_url photos_number is_professional_account""",
    Platform.FACEBOOK: """
        num_likes_type user_username_raw group_id page_name page_is_verified page_followers page_category
        source_type count_reactions_type profile_handle""",
    Platform.PINTEREST: """
        image_video_url boards_num comments_num posts_page_url follower_count""",
}
PLATFORM_OF_KEY: Final = {key: platform for platform, keys in _KEYS.items() for key in keys.split()}

COMMENT_KEYS: Final = frozenset(
    {"comment_id", "comment_text", "comment_user", "commenter_id", "comment", "comment_date"}
)

# The first line with a field that is not blank decides; comments come before all of them.
ENTITY_KEYS: Final[dict[Platform, tuple[tuple[Entity, tuple[str, ...]], ...]]] = {
    Platform.INSTAGRAM: (
        (Entity.POST, ("user_posted", "shortcode", "post_id", "pk", "content_type")),
        (Entity.PROFILE, ("account", "profile_name", "fbid", "avg_engagement", "biography", "posts_count")),
    ),
    Platform.FACEBOOK: (
        (Entity.POST, ("post_id", "date_posted", "content", "num_likes_type", "post_type", "shortcode")),
        (
            Entity.PROFILE,
            ("profile_id", "page_id", "page_name", "name", "about", "followers", "page_followers"),
        ),
    ),
    Platform.LINKEDIN: (
        (Entity.JOB, ("job_posting_id", "job_title", "job_summary", "job_location")),
        (Entity.POST, ("post_text", "use_url", "post_text_html", "account_type", "num_likes", "post_id")),
        (
            Entity.COMPANY,
            ("employees_in_linkedin", "company_size", "organization_type", "specialties", "founded"),
        ),
        (
            Entity.PROFILE,
            (
                "linkedin_id",
                "linkedin_num_id",
                "experience",
                "education",
                "current_company",
                "connections",
                "position",
            ),
        ),
        (Entity.COMPANY, ("company_id", "industries", "employees")),
        (Entity.POST, ("date_posted", "headline")),
    ),
    Platform.TIKTOK: (
        (Entity.POST, ("post_id", "play_count", "share_count", "collect_count", "video_duration", "music")),
        (Entity.PROFILE, ("account_id", "nickname", "biography", "videos_count", "followers", "signature")),
    ),
    Platform.X: (
        (Entity.PROFILE, ("x_id", "date_joined", "profile_name")),
        (Entity.POST, ("user_posted", "reposts", "quotes", "bookmarks", "description", "date_posted", "id")),
    ),
    Platform.YOUTUBE: (
        (Entity.VIDEO, ("video_id", "youtuber", "video_length", "youtuber_id", "date_posted")),
        (
            Entity.CHANNEL,
            ("handle", "identifier", "videos_count", "subscribers", "banner_img", "created_date"),
        ),
    ),
    Platform.REDDIT: (
        (Entity.POST, ("post_id", "title", "num_comments", "date_posted")),
        (Entity.PROFILE, ("profile_id", "karma", "reddit_age", "contributions", "active_in")),
    ),
    Platform.PINTEREST: (
        (Entity.POST, ("post_id", "image_video_url", "date_posted", "comments_num")),
        (Entity.PROFILE, ("profile_id", "boards_num", "follower_count", "posts_page_url", "nickname")),
    ),
}

# What the address says where no field does.
ENTITY_PATHS: Final[dict[Platform, tuple[tuple[Entity, re.Pattern[str]], ...]]] = {
    Platform.INSTAGRAM: (
        (Entity.REEL, re.compile(r"/reels?/")),
        (Entity.POST, re.compile(r"/(?:p|tv)/")),
        (Entity.PROFILE, re.compile(r"\.com/[\w.]+/?(?:$|[?#])")),
    ),
    Platform.FACEBOOK: (
        (Entity.REEL, re.compile(r"/reel/")),
        (Entity.POST, re.compile(r"/(?:posts|videos|permalink|photos)/|story_fbid=|/photo")),
    ),
    Platform.LINKEDIN: (
        (Entity.JOB, re.compile(r"/jobs/")),
        (Entity.COMPANY, re.compile(r"/(?:company|school|showcase)/[^/]+/?(?:$|[?#])")),
        (Entity.PROFILE, re.compile(r"/in/[^/]+/?(?:$|[?#])")),
        (Entity.POST, re.compile(r"/(?:posts|feed/update|pulse)/")),
    ),
    Platform.TIKTOK: (
        (Entity.POST, re.compile(r"/(?:video|photo)/")),
        (Entity.PROFILE, re.compile(r"/@[^/]+/?(?:$|[?#])")),
    ),
    Platform.X: ((Entity.POST, re.compile(r"/status(?:es)?/")),),
    Platform.YOUTUBE: (
        (Entity.VIDEO, re.compile(r"/watch\?|youtu\.be/|/shorts/|/live/")),
        (Entity.CHANNEL, re.compile(r"/(?:@|channel/|c/|user/)")),
    ),
    Platform.REDDIT: (
        (Entity.POST, re.compile(r"/comments/")),
        (Entity.PROFILE, re.compile(r"/u(?:ser)?/")),
    ),
    Platform.PINTEREST: ((Entity.POST, re.compile(r"/pin/")),),
}

REEL_WORDS: Final = frozenset({"reel", "reels", "clips", "clip"})
REEL_FIELDS: Final = ("post_type", "content_type", "product_type")
REEL_PATH: Final = re.compile(r"/reels?/[\w-]+")
# Only the dataset of Instagram reels has these beside a post's fields.
REEL_KEYS: Final = frozenset({"length", "top_comments", "user_profile_url"})
