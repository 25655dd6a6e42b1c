"""Requests of an account that nobody here knows."""

from trackfutura_desktop.flow.adopt import Stranger
from trackfutura_desktop.model.catalogue import load_catalogue
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.net.answers import Snapshot

_PLACES = [
    (Platform.INSTAGRAM, Service.POSTS, "ready", 1_204, "sd_mkfabhyt1234567890"),
    (Platform.TIKTOK, Service.POSTS, "running", None, "sd_mkfabhyt2234567890"),
    (Platform.LINKEDIN, Service.POSTS, "failed", 0, "sd_mkfabhyt3234567890"),
    (Platform.FACEBOOK, Service.COMMENTS, "ready", 88, "sd_mkfabhyt4234567890"),
]


def invented() -> list[Stranger]:
    """Four requests of an account, one of which failed."""
    found = []
    for number, (platform, service, status, size, snapshot_id) in enumerate(_PLACES):
        dataset = load_catalogue().dataset(platform, service)
        assert dataset is not None
        snapshot = Snapshot(
            snapshot_id=snapshot_id, dataset_id=dataset.id, status=status, created="", size=size
        )
        found.append(Stranger(snapshot, dataset, 1_795_000_000_000 - number * 86_400_000))
    return found
