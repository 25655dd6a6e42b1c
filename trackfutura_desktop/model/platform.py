"""The platforms, their services and the entities a record can be."""

from enum import StrEnum

from trackfutura_desktop.language import tr

# Enum's own hash is a Python function; it is asked for several times for every record.
_hash_of_text = str.__hash__


class Platform(StrEnum):
    """A social network. The value is the word used in the database, in CSV files and in the catalogue."""

    INSTAGRAM = "instagram"
    FACEBOOK = "facebook"
    LINKEDIN = "linkedin"
    TIKTOK = "tiktok"
    X = "x"
    YOUTUBE = "youtube"
    REDDIT = "reddit"
    PINTEREST = "pinterest"
    UNKNOWN = "unknown"
    __hash__ = _hash_of_text

    @property
    def label(self) -> str:
        """The platform's own spelling of its name."""
        return _PLATFORM_LABELS[self]

    @property
    def colour(self) -> str:
        """The platform's brand colour as ``#RRGGBB``, for a small mark only."""
        return _PLATFORM_COLOURS[self]


class Service(StrEnum):
    """What is collected from a platform. One dataset of the catalogue serves one platform and service."""

    POSTS = "posts"
    REELS = "reels"
    COMMENTS = "comments"
    PROFILES = "profiles"
    VIDEOS = "videos"
    CHANNELS = "channels"
    COMPANIES = "companies"
    JOBS = "jobs"
    UNKNOWN = "unknown"
    __hash__ = _hash_of_text

    @property
    def label(self) -> str:
        """The service as a folder name."""
        return _SERVICE_LABELS[self]


class Entity(StrEnum):
    """What one record is. Together with the platform and the native id it identifies content."""

    POST = "post"
    REEL = "reel"
    COMMENT = "comment"
    PROFILE = "profile"
    VIDEO = "video"
    CHANNEL = "channel"
    COMPANY = "company"
    JOB = "job"
    UNKNOWN = "unknown"
    __hash__ = _hash_of_text

    @property
    def service(self) -> Service:
        """The service that collects this entity."""
        return _ENTITY_SERVICES[self]


_PLATFORM_LABELS = {
    Platform.INSTAGRAM: "Instagram",
    Platform.FACEBOOK: "Facebook",
    Platform.LINKEDIN: "LinkedIn",
    Platform.TIKTOK: "TikTok",
    Platform.X: "X",
    Platform.YOUTUBE: "YouTube",
    Platform.REDDIT: "Reddit",
    Platform.PINTEREST: "Pinterest",
    Platform.UNKNOWN: tr("Unknown platform"),
}

_SERVICE_LABELS = {
    Service.POSTS: tr("Posts"),
    Service.REELS: tr("Reels"),
    Service.COMMENTS: tr("Comments"),
    Service.PROFILES: tr("Profiles"),
    Service.VIDEOS: tr("Videos"),
    Service.CHANNELS: tr("Channels"),
    Service.COMPANIES: tr("Companies"),
    Service.JOBS: tr("Jobs"),
    Service.UNKNOWN: tr("Unknown"),
}

_PLATFORM_COLOURS = {
    Platform.INSTAGRAM: "#E4405F",
    Platform.FACEBOOK: "#1877F2",
    Platform.LINKEDIN: "#0A66C2",
    Platform.TIKTOK: "#000000",
    Platform.X: "#536471",
    Platform.YOUTUBE: "#FF0000",
    Platform.REDDIT: "#FF4500",
    Platform.PINTEREST: "#BD081C",
    Platform.UNKNOWN: "#8A94A3",
}

_ENTITY_SERVICES = {
    Entity.POST: Service.POSTS,
    Entity.REEL: Service.REELS,
    Entity.COMMENT: Service.COMMENTS,
    Entity.PROFILE: Service.PROFILES,
    Entity.VIDEO: Service.VIDEOS,
    Entity.CHANNEL: Service.CHANNELS,
    Entity.COMPANY: Service.COMPANIES,
    Entity.JOB: Service.JOBS,
    Entity.UNKNOWN: Service.UNKNOWN,
}
