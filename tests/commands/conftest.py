"""Demos that ran once, for all tests that only look at what they left."""

import datetime as dt

import pytest
from rehearsal import Demos
from terminal import Program, leavings

from prepared import prepare

SMALL = ("--headless", "--sources", "4", "--posts", "5")


@pytest.fixture(scope="session")
def demos(tmp_path_factory: pytest.TempPathFactory) -> Demos:
    """Run the demos, all on one day: what there is to find depends on it."""
    while True:
        day = dt.datetime.now(dt.UTC).date()
        base = tmp_path_factory.mktemp("demos")
        own, other = base / "own", base / "other"
        prepare(other)  # the own one is made as a user's is
        with Program("demo", *SMALL, "--data-dir", other) as interrupted:
            interrupted.line_with("of 4 jobs ended")
            code = interrupted.interrupted()
        left = leavings(other)
        fetching = Program("demo", "--no-webhook", *SMALL, "--data-dir", other)
        with fetching, Program("--data-dir", own, "demo", *SMALL) as first:
            first.code()
            picture = base / "pictures" / "window.png"
            with Program("demo", *SMALL, "--screenshot", picture, "--data-dir", own) as second:
                second.code()
            fetching.code()
            left += leavings(own) + leavings(other)
            if dt.datetime.now(dt.UTC).date() == day:
                break
    return Demos(own, first, second, other, interrupted, code, fetching, picture, left)
