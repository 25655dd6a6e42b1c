"""The settings of receiving: a check says where the way ends; installed tunnels are offered."""

import asyncio
import dataclasses
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from builders_b import play, texts, until
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop import settings
from trackfutura_desktop.flow.receive import Receiver
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.net.admission import Admission
from trackfutura_desktop.net.webhook import Listener
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.task import Tasks


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that a dialog stands on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@asynccontextmanager
async def listening(workspace: Workspace) -> AsyncIterator[Workspace]:
    """The workspace with a listener of its own."""
    listener = Listener(
        Receiver(workspace, lambda _event_id: None).receive,
        Admission(
            workspace.keys.accepts,
            Spool(workspace.folder.spool),
            tests_are_open=lambda: False,
            public_url=lambda: workspace.public_url,
            on_refused=workspace.marks.notice,
        ),
        Spool(workspace.folder.spool),
        clock=workspace.clock,
    )
    await asyncio.to_thread(listener.start, "127.0.0.1", 0)
    try:
        yield dataclasses.replace(workspace, local_url=listener.url)
    finally:
        await asyncio.to_thread(listener.stop)


@asynccontextmanager
async def answering(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(application, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def dots(dialog: SettingsDialog) -> list[str]:
    shown = dialog.receiving.hops.findChildren(StatusDot)
    return [dot.accessibleName() for dot in shown if dot.isVisible()]


def test_check_reports_every_hop_in_words(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    async def story(tasks: Tasks) -> None:
        async with listening(workspace) as live:
            live.settings.public_url = live.local_url  # plain HTTP on loopback plays the tunnel
            dialog = SettingsDialog(live, tasks, host)
            dialog.open()
            dialog.receiving.check.click()
            assert any("under way" in text for text in texts(dialog))
            await until(dialog.receiving.check.isEnabled)
            assert dots(dialog) == [
                "Name found: yes",
                "Reachable: yes",
                "Answered by TrackFutura: yes",
                "Path kept: yes",
                "Secret accepted: yes",
                "Seen by this listener: yes",
            ]
            assert live.reach.is_good
            dialog.reject()

    assert play(bus, story) == []


def test_check_says_where_the_way_ends_and_what_to_do(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    async def something_else(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=404, text="<b>nothing here</b>", headers={"Server": "<b>nginx</b>"})

    async def story(tasks: Tasks) -> None:
        async with listening(workspace) as live, answering(something_else) as url:
            live.settings.public_url = url
            dialog = SettingsDialog(live, tasks, host)
            dialog.open()
            dialog.receiving.check.click()
            await until(dialog.receiving.check.isEnabled)
            assert "Answered by TrackFutura: no" in dots(dialog)
            assert dots(dialog)[-1] == "Seen by this listener: not tested"
            said = " ".join(texts(dialog))
            assert "The tunnel or proxy is up but leads to another port" in said
            assert f"Let it lead to {live.local_url}" in said
            assert live.is_cut_off
            dialog.reject()

    assert play(bus, story) == []


def test_an_address_that_cannot_be_one_is_not_sent_to(workspace: Workspace, host: QWidget) -> None:
    dialog = SettingsDialog(workspace, Tasks(), host)
    dialog.open()
    assert not dialog.receiving.check.isEnabled()
    dialog.receiving.public_url.setText("http://hooks.example.org")
    dialog.receiving.check.click()
    assert "begin with https://" in dialog.receiving.public_field.error
    assert dots(dialog) == []


def test_closing_or_typing_during_a_check_ends_it(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    async def never(_request: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    async def story(tasks: Tasks) -> None:
        async with listening(workspace) as live, answering(never) as url:
            live.settings.public_url = url
            running: list[int] = []
            tasks.running_changed.connect(running.append)
            dialog = SettingsDialog(live, tasks, host)
            dialog.open()
            dialog.receiving.check.click()
            dialog.receiving.public_url.setText("https://another.example")
            await until(lambda: running[-1:] == [0])
            assert dialog.receiving.check.isEnabled()
            dialog.receiving.public_url.setText(url)
            dialog.receiving.check.click()
            dialog.reject()
            await until(lambda: len(running) == 4 and running[-1] == 0)

    assert play(bus, story) == []


@pytest.fixture
def ngrok(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all tunnels only ngrok is installed."""
    program = tmp_path / "bin" / "ngrok"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{tmp_path}")


@pytest.mark.usefixtures("ngrok")
def test_an_installed_tunnel_can_be_chosen_and_is_kept(workspace: Workspace, host: QWidget) -> None:
    told: list[str] = []
    workspace.on_address = lambda: told.append(workspace.settings.tunnel)
    workspace.settings.public_url = "https://by-hand.example"
    dialog = SettingsDialog(workspace, Tasks(), host)
    dialog.open()
    way = dialog.receiving.way
    assert [way.itemText(each) for each in range(way.count())] == ["By hand", "By ngrok"]
    way.setCurrentText("By ngrok")
    assert not dialog.receiving.public_url.isVisible()
    assert not dialog.receiving.check.isEnabled()
    assert any("started when the settings are saved" in text for text in texts(dialog))
    dialog.save.click()
    assert told == ["ngrok"]
    assert settings.load(workspace.folder.settings, environment={}).tunnel == "ngrok"
    assert workspace.settings.public_url == "https://by-hand.example"


def test_without_tunnels_there_is_nothing_to_choose(
    workspace: Workspace, host: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog = SettingsDialog(workspace, Tasks(), host)
    dialog.open()
    assert not dialog.receiving.way.isVisible()


def test_a_tunnel_that_is_gone_is_still_shown_with_its_trouble(
    workspace: Workspace, host: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    workspace.settings.tunnel = "cloudflared"
    workspace.tunnel_problem = "cloudflared is not installed: it was not found on the PATH."
    dialog = SettingsDialog(workspace, Tasks(), host)
    dialog.open()
    assert dialog.receiving.way.currentText() == "By cloudflared"
    assert any("not found on the PATH" in text for text in texts(dialog))
