"""The names of runs, folders and jobs."""

import datetime as dt
from collections.abc import Container

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.model.source import Address

_KIND_WORDS = {
    AddressKind.ACCOUNT: "Profile",
    AddressKind.COMPANY: "Company",
    AddressKind.GROUP: "Group",
    AddressKind.COMMUNITY: "Community",
    AddressKind.POST: "Post",
    AddressKind.REEL: "Reel",
    AddressKind.VIDEO: "Video",
    AddressKind.COMMENT: "Comment",
    AddressKind.JOB: "Job",
    AddressKind.SEARCH: "Search",
    AddressKind.HASHTAG: "Hashtag",
}
_UNNAMED = "Scraping Run - "
UNMATCHED_JOB = "Unmatched"
UNMATCHED_RUN = "Unmatched deliveries"
_SNAPSHOT, _DELIVERY = "Snapshot ", "Delivery "
_OWNED = frozenset({AddressKind.POST, AddressKind.REEL, AddressKind.VIDEO, AddressKind.COMMENT})
_OWNERS = {Platform.YOUTUBE: "Channel", Platform.REDDIT: "Community"}


def job_name(address: Address) -> str:
    """Full name of a job folder: ``Instagram Profile - nasa``, ``TikTok Profile - Video 123``."""
    platform = address.platform.label
    if address.kind in _OWNED:
        return f"{platform} {_OWNERS.get(address.platform, 'Profile')} - {short_name(address)}"
    if address.kind is AddressKind.ACCOUNT and address.platform is Platform.YOUTUBE:
        return f"{platform} Channel - {address.account}"
    return f"{platform} {_KIND_WORDS[address.kind]} - {address.native_id or address.account}"


def short_name(address: Address) -> str:
    """Shortest name that is clear under the service folder: ``nasa``, ``Post DAbCdEf``, ``#tea``."""
    if address.kind is AddressKind.HASHTAG:
        return f"#{address.native_id}"
    if not address.native_id:
        return address.account
    word = "Pin" if address.platform is Platform.PINTEREST and address.kind is AddressKind.POST else None
    return f"{word or _KIND_WORDS[address.kind]} {address.native_id}"


def service_name(platform: Platform, service: Service) -> str:
    """Full name of a service folder: ``Instagram - Posts``."""
    return f"{platform.label} - {service.label}"


def run_name(now: dt.datetime, taken: Container[str]) -> str:
    """Name of a run that the user did not name: ``Scraping Run - 2026-11-23 09:41``."""
    return unique(f"{_UNNAMED}{now:%Y-%m-%d %H:%M}", taken)


def short_run_name(name: str) -> str:
    """Shortest name that is clear in a list of runs: ``2026-11-23 09:41``; the user's own stays whole."""
    return name.removeprefix(_UNNAMED) or name


def unmatched_name(snapshot_id: str, event_id: int) -> str:
    """The stored name of the folder of a delivery without a request, as exports and the terminal have it."""
    return f"{_SNAPSHOT}{snapshot_id}" if snapshot_id else f"{_DELIVERY}{event_id}"


def shown_unmatched(stored: str) -> str:
    """What a folder for records that nobody asked for is called in the user's language."""
    if stored == UNMATCHED_RUN:
        return tr("Unmatched deliveries")
    if stored.startswith(_SNAPSHOT):
        return tr("Snapshot {request_id}", request_id=stored.removeprefix(_SNAPSHOT))
    if stored.startswith(_DELIVERY):
        return tr("Delivery {event_id}", event_id=stored.removeprefix(_DELIVERY))
    return tr("Unmatched") if stored == UNMATCHED_JOB else stored


def shown_beginnings() -> dict[str, str]:
    """How the stored names of such folders begin, and what is shown in its place."""
    return {each: shown_unmatched(each) for each in (UNMATCHED_JOB, _SNAPSHOT, _DELIVERY)}


def unique(name: str, taken: Container[str]) -> str:
    """The name, or the first of ``name (2)``, ``name (3)`` … that is not taken."""
    number, candidate = 1, name
    while candidate in taken:
        number += 1
        candidate = f"{name} ({number})"
    return candidate
