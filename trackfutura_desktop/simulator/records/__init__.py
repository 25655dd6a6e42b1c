"""Records of every platform and entity the simulator can produce."""

from collections.abc import Callable

from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.simulator.records import (
    facebook,
    instagram,
    linkedin,
    pinterest,
    reddit,
    tiktok,
    x,
    youtube,
)
from trackfutura_desktop.simulator.records.shape import Record
from trackfutura_desktop.simulator.world import Item

__all__ = ["MAKERS", "PAGES", "Record"]

MAKERS: dict[tuple[Platform, Entity], Callable[[Item], Record]] = {
    (Platform.INSTAGRAM, Entity.POST): instagram.post,
    (Platform.INSTAGRAM, Entity.REEL): instagram.reel,
    (Platform.INSTAGRAM, Entity.COMMENT): instagram.comment,
    (Platform.INSTAGRAM, Entity.PROFILE): instagram.profile,
    (Platform.FACEBOOK, Entity.POST): facebook.post,
    (Platform.FACEBOOK, Entity.REEL): facebook.reel,
    (Platform.FACEBOOK, Entity.COMMENT): facebook.comment,
    (Platform.FACEBOOK, Entity.PROFILE): facebook.profile,
    (Platform.LINKEDIN, Entity.POST): linkedin.post,
    (Platform.LINKEDIN, Entity.PROFILE): linkedin.profile,
    (Platform.LINKEDIN, Entity.COMPANY): linkedin.company,
    (Platform.LINKEDIN, Entity.JOB): linkedin.job,
    (Platform.TIKTOK, Entity.POST): tiktok.post,
    (Platform.TIKTOK, Entity.COMMENT): tiktok.comment,
    (Platform.TIKTOK, Entity.PROFILE): tiktok.profile,
    (Platform.X, Entity.POST): x.post,
    (Platform.X, Entity.PROFILE): x.profile,
    (Platform.YOUTUBE, Entity.VIDEO): youtube.video,
    (Platform.YOUTUBE, Entity.COMMENT): youtube.comment,
    (Platform.YOUTUBE, Entity.CHANNEL): youtube.channel,
    (Platform.REDDIT, Entity.POST): reddit.post,
    (Platform.REDDIT, Entity.COMMENT): reddit.comment,
    (Platform.PINTEREST, Entity.POST): pinterest.post,
    (Platform.PINTEREST, Entity.PROFILE): pinterest.profile,
}

PAGES: dict[tuple[Platform, Entity], Callable[[Item], str]] = {
    (Platform.INSTAGRAM, Entity.POST): instagram.address,
    (Platform.INSTAGRAM, Entity.REEL): instagram.reel_address,
    (Platform.FACEBOOK, Entity.POST): facebook.address,
    (Platform.FACEBOOK, Entity.REEL): facebook.reel_address,
    (Platform.LINKEDIN, Entity.POST): linkedin.address,
    (Platform.LINKEDIN, Entity.JOB): linkedin.job_address,
    (Platform.TIKTOK, Entity.POST): tiktok.address,
    (Platform.X, Entity.POST): x.page,
    (Platform.YOUTUBE, Entity.VIDEO): youtube.address,
    (Platform.REDDIT, Entity.POST): reddit.address,
    (Platform.PINTEREST, Entity.POST): pinterest.address,
}
"""The page that discovery finds, as it stands in ``input``; entities that are not pages have none."""
