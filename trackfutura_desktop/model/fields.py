"""Which fields of a record hold what, for every platform and entity: the first that is not blank counts.

The names are those of Bright Data's records. ``a.b`` is a field in an object, ``@a`` the id that stands in an
address. The tables are data only; the reading is done in :mod:`trackfutura_desktop.model.record`.
"""

from typing import Final

from trackfutura_desktop.model.platform import Entity, Platform

_ANY: Final = {
    "url": "url",
    "hashtags": "hashtags",
    "published_at": "date_posted date_created created_date date",
    "collected_at": "timestamp",
    "followers": "followers",
    "is_verified": "is_verified verified",
    "likes": "likes num_likes",
    "comments": "num_comments",
    "views": "views",
}

_COMMENT: Final = {
    "native_id": "comment_id",
    "url": "comment_url url post_url",
    "hashtags": "",
    "published_at": "date_created comment_date date_posted date",
    "text": "comment_text comment",
    "likes": "num_likes likes",
    "comments": "num_replies replies",
    "parent_id": "post_id",
    "parent_url": "post_url url",
    "media_url": "attached_files images videos",
    "followers": "",
}

_INSTAGRAM_POST: Final = {
    # The two datasets write different post_ids for one reel; the shortcode is the same in both.
    "native_id": "shortcode content_id @url post_id pk id",
    "author": "user_posted",
    "author_id": "user_posted_id user_id",
    "author_url": "profile_url user_profile_url",
    "text": "description caption",
    "media_type": "content_type product_type",
    "media_url": "video_url videos photos images post_content thumbnail",
    "views": "views video_play_count video_view_count",
}

_FACEBOOK_POST: Final = {
    "native_id": "post_id shortcode @url",
    "author": "profile_handle user_username_raw user_username user_name page_name",
    "author_name": "page_name user_username_raw user_name",
    "author_id": "profile_id user_id page_id",
    "author_url": "user_url page_url",
    "text": "content post_text description",
    "media_type": "post_type",
    "media_url": "video_url attachments post_image post_external_image thumbnail",
    "likes": "likes num_likes num_likes_type count_reactions_type",
    "shares": "num_shares",
    "views": "video_view_count play_count views",
    "followers": "page_followers followers",
    "is_verified": "page_is_verified user_is_verified is_verified",
}

_TIKTOK_AUTHOR: Final = {
    "author": "account_id",
    "author_name": "profile_username nickname",
    "author_id": "profile_id",
    "author_url": "profile_url",
}

_SPECIFIC: Final[dict[tuple[Platform, Entity], dict[str, str]]] = {
    (Platform.INSTAGRAM, Entity.POST): _INSTAGRAM_POST,
    (Platform.INSTAGRAM, Entity.REEL): _INSTAGRAM_POST,
    (Platform.INSTAGRAM, Entity.COMMENT): {
        "author": "comment_user user_commenting",
        "author_url": "comment_user_url",
        "text": "comment comments",
        "hashtags": "hashtag_comment",
        "likes": "likes_number likes",
        "comments": "replies_number num_replies",
        "parent_id": "@post_url @url post_id",
    },
    (Platform.INSTAGRAM, Entity.PROFILE): {
        "native_id": "id fbid account user_name @url",
        "url": "url profile_url",
        "author": "account user_name",
        "author_name": "profile_name full_name",
        "author_id": "id fbid",
        "author_url": "url profile_url",
        "text": "biography",
        "hashtags": "post_hashtags",
        "media_url": "profile_image_link profile_image",
    },
    (Platform.FACEBOOK, Entity.POST): _FACEBOOK_POST,
    (Platform.FACEBOOK, Entity.REEL): _FACEBOOK_POST,
    (Platform.FACEBOOK, Entity.COMMENT): {
        "author": "user_name",
        "author_name": "user_name",
        "author_id": "user_id",
        "author_url": "user_url",
        "media_type": "subtype type",
    },
    (Platform.FACEBOOK, Entity.PROFILE): {
        "native_id": "profile_id page_id id user_id profile_handle @url",
        "url": "url page_url user_url",
        "author": "profile_handle user_username_raw user_name username",
        "author_name": "page_name name profile_name",
        "author_id": "profile_id page_id id user_id",
        "author_url": "url page_url user_url",
        "text": "page_intro about bio intro description",
        "likes": "page_likes likes",
        "followers": "page_followers followers",
        "is_verified": "page_is_verified is_verified",
        "media_url": "page_logo avatar_image_url profile_image header_image",
    },
    (Platform.LINKEDIN, Entity.POST): {
        "native_id": "id post_id @url",
        "author": "user_id",
        "author_name": "user_name",
        "author_id": "user_id",
        "author_url": "use_url user_url",
        "text": "post_text original_post_text headline title",
        "media_type": "post_type",
        "media_url": "videos images video_thumbnail document_cover_image",
        "followers": "user_followers",
        "shares": "num_shares num_reposts",
    },
    (Platform.LINKEDIN, Entity.COMMENT): {
        "author": "user_id",
        "author_name": "user_name",
        "author_id": "user_id",
        "author_url": "use_url user_url",
        "likes": "num_reactions num_likes",
    },
    (Platform.LINKEDIN, Entity.PROFILE): {
        "native_id": "id linkedin_id linkedin_num_id @url",
        "url": "url input_url",
        "author": "id linkedin_id",
        "author_name": "name",
        "author_id": "linkedin_num_id linkedin_id",
        "author_url": "url input_url",
        "text": "about position headline subtitle",
        "media_url": "avatar banner_image",
    },
    (Platform.LINKEDIN, Entity.COMPANY): {
        "native_id": "id company_id @url",
        "author": "id",
        "author_name": "name",
        "author_id": "company_id",
        "author_url": "url",
        "text": "about description slogan",
        "media_type": "organization_type",
        "media_url": "logo image",
    },
    (Platform.LINKEDIN, Entity.JOB): {
        "native_id": "job_posting_id @url id",
        "author": "company_name",
        "author_name": "company_name",
        "author_id": "company_id",
        "author_url": "company_url",
        "title": "job_title",
        "text": "job_summary",
        "published_at": "job_posted_date",
        "media_type": "job_employment_type",
        "media_url": "company_logo",
    },
    (Platform.TIKTOK, Entity.POST): {
        "native_id": "post_id shortcode @url",
        **_TIKTOK_AUTHOR,
        "text": "description",
        "published_at": "create_time date_posted",
        "likes": "digg_count likes num_likes",
        "comments": "comment_count num_comments",
        "shares": "num_share_count share_count",
        "views": "play_count views",
        "media_type": "post_type",
        "media_url": "video_url cdn_url cdn_link carousel_images preview_image",
        "followers": "profile_followers",
    },
    (Platform.TIKTOK, Entity.COMMENT): {
        "author": "commenter_user_name",
        "author_name": "commenter_user_name",
        "author_id": "commenter_id",
        "author_url": "commenter_url",
    },
    (Platform.TIKTOK, Entity.PROFILE): {
        "native_id": "id account_id @url",
        "author": "account_id",
        "author_name": "nickname",
        "author_id": "id",
        "author_url": "url",
        "text": "biography signature",
        "published_at": "create_time",
        "likes": "likes like_count",
        "media_url": "profile_pic_url_hd profile_pic_url",
    },
    (Platform.X, Entity.POST): {
        "native_id": "id post_id @url",
        "author": "user_posted",
        "author_name": "name",
        "author_id": "user_id",
        "author_url": "user_url profile_url",
        "text": "description",
        "comments": "replies",
        "shares": "reposts",
        "media_url": "videos photos external_video_urls external_image_urls",
        "parent_id": "parent_post_details.post_id",
    },
    (Platform.X, Entity.PROFILE): {
        "native_id": "x_id id @url",
        "author": "id user_name",
        "author_name": "profile_name name",
        "author_id": "x_id",
        "author_url": "url",
        "text": "biography",
        "published_at": "date_joined",
        "media_url": "profile_image_link banner_image",
    },
    (Platform.YOUTUBE, Entity.VIDEO): {
        "native_id": "video_id shortcode @url id",
        "author": "youtuber handle_name",
        "author_name": "handle_name youtuber",
        "author_id": "youtuber_id",
        "author_url": "channel_url",
        "title": "title",
        "text": "description",
        "media_type": "post_type",
        "media_url": "video_url preview_image",
        "followers": "subscribers",
    },
    (Platform.YOUTUBE, Entity.COMMENT): {
        "author": "username user_name",
        "author_name": "username user_name",
        "author_id": "user_id",
        "author_url": "user_channel",
        "likes": "likes num_likes",
        "comments": "replies num_replies",
        "parent_id": "video_id @url",
        "parent_url": "video_url url",
    },
    (Platform.YOUTUBE, Entity.CHANNEL): {
        "native_id": "identifier id handle @url",
        "author": "handle",
        "author_name": "name",
        "author_id": "identifier id",
        "author_url": "url",
        "text": "description Description",
        "published_at": "created_date",
        "followers": "subscribers",
        "media_url": "profile_image banner_img",
    },
    (Platform.REDDIT, Entity.POST): {
        "native_id": "post_id @url",
        "author": "user_posted",
        "author_id": "user_id",
        "title": "title",
        "text": "description description_markdown",
        "likes": "num_upvotes",
        "media_url": "videos photos",
    },
    (Platform.REDDIT, Entity.COMMENT): {
        "author": "user_posted",
        "author_id": "user_id",
        "published_at": "date_posted date_of_comment",
        "text": "comment",
        "likes": "num_upvotes",
        "parent_id": "post_id @post_url @url",
    },
    (Platform.REDDIT, Entity.PROFILE): {
        "native_id": "profile_id id name @url",
        "author": "name",
        "author_id": "profile_id",
        "author_url": "url",
        "text": "description bio_description",
    },
    (Platform.PINTEREST, Entity.POST): {
        "native_id": "post_id @url id",
        "author": "user_name",
        "author_name": "user_name",
        "author_id": "user_id",
        "author_url": "user_url",
        "title": "title",
        "text": "content description",
        "comments": "comments_num",
        "media_type": "post_type",
        "media_url": "image_video_url attached_files",
    },
    (Platform.PINTEREST, Entity.PROFILE): {
        "native_id": "profile_id nickname @url",
        "author": "nickname name",
        "author_name": "name",
        "author_id": "profile_id",
        "author_url": "url",
        "text": "bio",
        "followers": "follower_count followers",
        "media_url": "profile_picture",
    },
}

# For records that nothing is known about, and for entities that a platform is not known to have.
_UNKNOWN: Final = {
    "native_id": "id post_id video_id job_posting_id profile_id account_id shortcode",
    "author": "user_posted user_name username account_id author",
    "author_name": "name user_name profile_name full_name",
    "author_id": "user_id profile_id",
    "author_url": "user_url profile_url",
    "title": "title",
    "text": "description content post_text text biography about",
    "media_url": "video_url image_url image videos photos images thumbnail",
    "media_type": "content_type post_type type",
}


def field_names(platform: Platform, entity: Entity) -> dict[str, tuple[str, ...]]:
    """Names of the fields to look at for each attribute of a content row, best first."""
    specific = _SPECIFIC.get((platform, entity), {} if entity is Entity.COMMENT else _UNKNOWN)
    table = {**_ANY, **(_COMMENT if entity is Entity.COMMENT else {}), **specific}
    return {attribute: tuple(names.split()) for attribute, names in table.items()}


def names_read(platform: Platform) -> frozenset[str]:
    """Every field of a platform's records that becomes a column, whatever the entity."""
    tables = (_ANY, _COMMENT, *(table for (each, _), table in _SPECIFIC.items() if each is platform))
    written = (name for table in tables for names in table.values() for name in names.split())
    return frozenset(name.removeprefix("@").partition(".")[0] for name in written)


KNOWN_FIELDS: Final = frozenset(
    name
    for table in (_ANY, _COMMENT, _UNKNOWN, *_SPECIFIC.values())
    for names in table.values()
    for name in names.split()
    if name.isidentifier()
) | {"input", "discovery_input", "error", "warning", "title"}
"""Every field name of the tables, by which the header of a CSV body is known."""
