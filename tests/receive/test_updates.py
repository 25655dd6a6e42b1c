"""The update check: only for those who want it, once a day, one plain question, a link and nothing else."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from desk import Desk

from trackfutura_desktop import __version__
from trackfutura_desktop.flow.updates import UpdateKeeper, is_newer
from trackfutura_desktop.net.releases import Place, newest
from trackfutura_desktop.net.weblink import NotFetched

PAGE = "https://releases.example.org/"
DAY_MS = 86_400_000


@contextmanager
def listing(status: int, body: object) -> Iterator[tuple[Place, list[Any]]]:
    """A list of releases on this machine; gives its place and the questions that came."""
    asked: list[Any] = []
    said = body if isinstance(body, bytes) else json.dumps(body).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, dict(self.headers)))
            self.send_response(status)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_arguments: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield Place(f"http://127.0.0.1:{server.server_port}/releases/latest", PAGE), asked
        finally:
            server.shutdown()
            thread.join()


def looked(desk: Desk, place: Place) -> bool:
    return desk.run(UpdateKeeper(desk.workspace, place).once())


def test_nobody_is_asked_by_those_who_did_not_choose_it_and_once_a_day_otherwise(desk: Desk) -> None:
    workspace = desk.workspace
    now = [workspace.clock()]
    workspace.clock = lambda: now[0]
    with listing(200, {"tag_name": "v999.1.0", "html_url": "file:///etc"}) as (
        place,
        asked,
    ):
        assert not looked(desk, place)
        assert asked == []
        workspace.settings.check_updates = True
        assert looked(desk, place)
        assert (workspace.newer_version, workspace.releases_page) == ("999.1.0", PAGE)
        assert not looked(desk, place)
        assert workspace.newer_version == "999.1.0", "known from the last question"
        now[0] += DAY_MS
        assert looked(desk, place)
        now[0] -= 2 * DAY_MS  # the clock was wrong
        assert looked(desk, place)
        workspace.settings.check_updates = False
        assert not looked(desk, place)
        assert workspace.newer_version == ""
    assert len(asked) == 3
    path, headers = asked[0]
    assert path == "/releases/latest"
    assert headers["User-Agent"] == "TrackFutura-Desktop"
    assert set(headers) <= {"Host", "Accept", "Accept-Encoding", "Connection", "User-Agent"}
    assert __version__ not in json.dumps(asked)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, {}),
        (302, {"tag_name": "v9"}),
        (200, b"no JSON"),
        (200, {"name": "without a tag"}),
        (200, {"tag_name": "x" * 1_100_000}),
        (200, b'{"tag_name": "\xff"}'),
    ],
)
def test_an_answer_that_is_none_is_not_believed(status: int, body: object, desk: Desk) -> None:
    desk.workspace.settings.check_updates = True
    with listing(status, body) as (place, asked):
        with pytest.raises(NotFetched):
            desk.run(newest(place))
        assert looked(desk, place)
        assert not looked(desk, place), "not again today"
    assert desk.workspace.newer_version == ""
    assert [path for path, _ in asked] == ["/releases/latest"] * 2, "no redirect is followed"


@pytest.mark.parametrize("damaged", [b"", b"no JSON", b'{"looked_at": 1, "newest": "\xff"}'])
def test_a_note_of_the_last_question_that_cannot_be_read_is_none(desk: Desk, damaged: bytes) -> None:
    desk.workspace.settings.check_updates = True
    (desk.folder.root / "update-check.json").write_bytes(damaged)
    with listing(200, {"tag_name": "v999.1.0"}) as (place, _):
        assert looked(desk, place)
    assert desk.workspace.newer_version == "999.1.0"


def test_others_are_asked_by_https_only(desk: Desk) -> None:
    with pytest.raises(NotFetched, match="https"):
        desk.run(newest(Place("http://releases.example.org/latest", PAGE)))


def test_only_a_later_version_is_newer() -> None:
    assert is_newer("1.2.10", "1.2.9")
    assert is_newer("2", "1.9.9")
    for other in ("1.2.9", "1.2", "0.9", "", "nightly", "1.2.9; rm", "1.2.3.4.5"):
        assert not is_newer(other, "1.2.9"), other
