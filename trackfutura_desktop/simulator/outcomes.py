"""What does not go smoothly: error records, warning records and untidy values."""

from random import Random

from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.simulator.records.shape import Record

ERROR_TEXTS = {
    "dead_page": "The page does not exist, or was removed (4XX).",
    "blocked": "The request was blocked by the site.",
    "timeout": "The page was not loaded in time.",
    "crawl_failed": "Crawling the page failed.",
    "parse_error": "The page could not be parsed.",
    "rate_limit": "The site limited the rate of requests.",
    "bad_input": "The input does not belong to this site.",
    "aborted_page": "The page was aborted because the snapshot was canceled.",
}
WARNING_TEXTS = {
    "partial_data": "Some posts could not be loaded; the data may be incomplete.",
    "dead_page": "Invalid input.url",
}
_WORDS = {
    "dead": "dead_page",
    "private": "dead_page",
    "blocked": "blocked",
    "timeout": "timeout",
    "crawlfail": "crawl_failed",
    "parseerror": "parse_error",
    "ratelimit": "rate_limit",
    "badinput": "bad_input",
}
_FLOATS, _EPOCH, _LARGE = 2, 2, 3
_COUNTERS = ("num_likes", "num_comments", "likes", "num_upvotes", "comments_num", "likes_number")
_DATES = ("create_time", "date_posted", "comment_date", "date_created", "date")
_OPTIONAL = ("alt_text", "user_title", "page_category", "cdn_link", "biography", "post_image", "thumbnail")


def code_for(address: str) -> str:
    """The error code that a word in an address asks for; empty for a good address."""
    lowered = address.lower()
    return next((code for part, code in _WORDS.items() if part in lowered), "")


def error(code: str, timestamp: str, given: Record, discovery: Record | None = None) -> Record:
    """An error record. ``discovery`` only where a discovered page failed, not the discovery itself."""
    record: Record = {
        "timestamp": timestamp,
        "input": given,
        "error": ERROR_TEXTS[code],
        "error_code": code,
    }
    if discovery is not None:
        record["discovery_input"] = discovery
    return record


def warning(code: str, timestamp: str, given: Record) -> Record:
    """A warning record."""
    return {"timestamp": timestamp, "input": given, "warning": WARNING_TEXTS[code], "warning_code": code}


def soil(record: Record, platform: Platform, level: int, dice: Random) -> None:
    """Make a good record as untidy as real ones are. Its identity stays intact.

    From level 1 on numbers stand as text, successful records carry ``"error": null`` and keys are missing;
    see ``Options.dirt`` for the higher levels.
    """
    if level < 1:
        return
    if "share_count" in record:
        record["share_count"] = dice.choice((str(record["share_count"]), record["share_count"], None))
    if "video_view_count" in record and record["video_view_count"] is not None and dice.random() < 0.5:  # noqa: PLR2004
        record["video_view_count"] = str(record["video_view_count"])
    if platform in {Platform.INSTAGRAM, Platform.TIKTOK} and dice.random() < 0.3:  # noqa: PLR2004 - some of them
        record["error"] = None
    for name in _OPTIONAL:
        if name in record and dice.random() < 0.1:  # noqa: PLR2004 - some of them
            del record[name]
    if level >= _FLOATS:
        _soil_more(record, dice)
    if level >= _LARGE and dice.random() < 0.1:  # noqa: PLR2004 - some of them
        record["more_relevant_posts"] = [{"text": f"{index}: {'ø' * 400}"} for index in range(110)]


def _soil_more(record: Record, dice: Random) -> None:
    for name in _COUNTERS:
        value = record.get(name)
        if isinstance(value, int) and dice.random() < 0.4:  # noqa: PLR2004 - some of them
            record[name] = float(value)
    for name in _DATES:
        if name in record and dice.random() < 0.05:  # noqa: PLR2004 - rarely
            record[name] = "1970-01-01T00:00:00.000Z"
    reactions = record.get("num_likes_type")
    if isinstance(reactions, list) and dice.random() < 0.5:  # noqa: PLR2004 - both shapes are real
        record["num_likes_type"] = reactions[0]
