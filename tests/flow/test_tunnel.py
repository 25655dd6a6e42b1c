"""Tunnels as child processes: their address is found, they end with us, and come back when they end."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from fake_tunnel import install, is_running
from house import INSTAGRAM, House, ended, play, started, until

from trackfutura_desktop.flow import public_address
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.net import tunnel
from trackfutura_desktop.net.tunnel import Program, Tunnel

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
_PATIENCE = 20
LOCAL = "http://127.0.0.1:9"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the PATH, with nothing else that could be a tunnel."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return folder


class Told:
    """What a tunnel told, and a way to wait for it."""

    def __init__(self) -> None:
        self.urls: list[str] = []
        self.troubles: list[str] = []
        self._news = threading.Condition()

    def url(self, url: str) -> None:
        with self._news:
            self.urls.append(url)
            self._news.notify_all()

    def trouble(self, sentence: str) -> None:
        with self._news:
            self.troubles.append(sentence)
            self._news.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, _PATIENCE), (self.urls, self.troubles)


def pids(file: Path) -> list[int]:
    return [int(line) for line in file.read_text().split()] if file.exists() else []


def gone(pid: int) -> None:
    """Wait until a process that is no child of ours has ended."""
    waiting = threading.Event()
    for _ in range(_PATIENCE * 50):
        if not is_running(pid):
            return
        waiting.wait(0.02)
    pytest.fail(f"{pid} still runs")


@pytest.mark.parametrize("name", ["cloudflared", "ngrok"])
def test_the_address_is_read_from_what_the_program_prints_and_it_ends_when_told(
    programs: Path, name: Program
) -> None:
    ids, told = install(programs, name), Told()
    made = Tunnel(name, LOCAL, told.url, told.trouble)
    made.start()
    told.wait(lambda: bool(told.urls))
    made.stop()
    expected = "https://calm-fox-seven.trycloudflare.com" if name == "cloudflared" else "http://127.0.0.1:"
    assert told.urls[0].startswith(expected)
    assert told.troubles == []
    (pid,) = pids(ids)
    gone(pid)


def test_only_what_is_installed_is_offered(programs: Path) -> None:
    assert tunnel.installed() == []
    install(programs, "ngrok")
    assert tunnel.installed() == ["ngrok"]


def test_a_program_that_is_not_there_is_a_sentence(programs: Path) -> None:
    assert programs.exists()
    told = Told()
    made = Tunnel("cloudflared", LOCAL, told.url, told.trouble)
    made.start()
    told.wait(lambda: bool(told.troubles))
    made.stop()
    assert "cloudflared is not installed" in told.troubles[0]
    assert "started again in 2 seconds" in told.troubles[0]


def test_its_own_words_say_why_it_ended_unless_they_may_hold_a_secret(programs: Path) -> None:
    for said, expected in (
        ("2026-11-25 ERR failed to request quick Tunnel: no such host", "no such host"),
        ("ERROR: Your authtoken: 2abcdefgh is not valid", "it gave no reason"),
    ):
        install(programs, "cloudflared", fails=said)
        told = Told()
        made = Tunnel("cloudflared", LOCAL, told.url, told.trouble)
        made.start()
        told.wait(partial(bool, told.troubles))
        made.stop()
        assert expected in told.troubles[0]
        assert "2abcdefgh" not in told.troubles[0]


def test_a_program_that_ends_is_started_again_with_growing_pauses(programs: Path) -> None:
    ids, told = install(programs, "cloudflared", fails="ERR no route"), Told()
    made = Tunnel("cloudflared", LOCAL, told.url, told.trouble, pauses=(0.01, 0.02, 0.03))
    made.start()
    told.wait(lambda: len(told.troubles) >= 4)
    made.stop()
    pauses = [sentence.split(" again in ")[1] for sentence in told.troubles[:4]]
    assert pauses == ["0.01 seconds.", "0.02 seconds.", "0.03 seconds.", "0.03 seconds."]
    for pid in pids(ids):
        gone(pid)


@pytest.mark.expects_error_log
def test_a_program_whose_address_could_not_be_taken_in_is_started_again(programs: Path) -> None:
    ids, told = install(programs, "ngrok"), Told()

    def fail_once(url: str) -> None:
        told.url(url)
        if len(told.urls) == 1:
            raise KeyError("nobody foresaw this")

    made = Tunnel("ngrok", LOCAL, fail_once, told.trouble, pauses=(0.01,))
    made.start()
    told.wait(lambda: len(told.urls) == 2)
    made.stop()
    assert told.troubles == ["A fault in this program. It is started again in 0.01 seconds."]
    for pid in pids(ids):
        gone(pid)


def test_a_killed_program_gets_a_new_address(programs: Path) -> None:
    ids, told = install(programs, "ngrok"), Told()
    made = Tunnel("ngrok", LOCAL, told.url, told.trouble, pauses=(0.01,))
    made.start()
    told.wait(lambda: len(told.urls) == 1)
    os.kill(pids(ids)[0], signal.SIGKILL)
    told.wait(lambda: len(told.urls) == 2)
    made.stop()
    assert told.urls[0] != told.urls[1]
    for pid in pids(ids):
        gone(pid)


def test_a_program_that_ignores_the_polite_signal_is_ended_all_the_same(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tunnel, "_END_SECONDS", 0.2)
    ids, told = install(programs, "ngrok"), Told()
    program = programs / "ngrok"
    ignoring = "import signal; signal.signal(15, signal.SIG_IGN)\nNAME ="
    deaf = program.read_text().replace("NAME =", ignoring, 1)
    program.write_text(deaf)
    made = Tunnel("ngrok", LOCAL, told.url, told.trouble)
    made.start()
    told.wait(lambda: bool(told.urls))
    made.stop()
    gone(pids(ids)[0])


def test_the_program_ends_even_if_the_application_is_killed(programs: Path) -> None:
    ids = install(programs, "ngrok")
    script = (
        "import sys, threading\n"
        "from trackfutura_desktop.net.tunnel import Tunnel\n"
        "made = Tunnel('ngrok', 'http://127.0.0.1:9', lambda url: print(url, flush=True), print)\n"
        "made.start()\n"
        "threading.Event().wait()\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as application:
        assert application.stdout is not None
        assert application.stdout.readline().startswith(b"http://127.0.0.1:")
        (pid,) = pids(ids)
        assert is_running(pid)
        application.kill()
        gone(pid)


def test_webhooks_come_through_a_tunnel_that_the_application_started(
    house: House, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(public_address, "_SETTLE_SECONDS", 0)
    ids = install(programs, "ngrok")
    house.folder.create()
    house.folder.settings.write_text('tunnel = "ngrok"\n')

    async def story() -> None:
        async with house.open(poll_seconds=1) as workspace:
            await until(lambda: workspace.reach.is_good is True)
            assert workspace.webhook_base == workspace.tunnel_url != ""
            assert (await ended(workspace, await started(workspace, INSTAGRAM))).status is Status.COMPLETED
            assert workspace.reach.by_webhook
            workspace.settings.tunnel = ""
            workspace.on_address()
            await until(lambda: not workspace.tunnel_url)
            gone(pids(ids)[0])
            workspace.settings.tunnel = "ngrok"
            workspace.on_address()
            await until(lambda: bool(workspace.tunnel_url))

    play(story)
    for pid in pids(ids):
        gone(pid)


def test_a_tunnel_that_cannot_run_leaves_results_to_be_fetched(house: House, programs: Path) -> None:
    install(programs, "cloudflared", fails="ERR no route to host")
    house.folder.create()
    house.folder.settings.write_text('tunnel = "cloudflared"\n')

    async def story() -> None:
        async with house.open() as workspace:
            await until(lambda: "no route to host" in workspace.tunnel_problem)
            assert workspace.public_url == ""
            assert (await ended(workspace, await started(workspace, INSTAGRAM))).status is Status.COMPLETED

    play(story)
