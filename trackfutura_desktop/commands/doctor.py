"""``trackfutura doctor``: what is configured, reachable and writable. Never prints a secret."""

import argparse
import asyncio
import os
import platform
import socket
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import NamedTuple

from trackfutura_desktop import __version__, log, settings
from trackfutura_desktop.commands.place import api_base, data_folder, opened
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import catalogue
from trackfutura_desktop.flow.address_check import check_address
from trackfutura_desktop.flow.marks import Marks
from trackfutura_desktop.keys import Keys, keyring_name
from trackfutura_desktop.model.delivery import Arrival, Reply
from trackfutura_desktop.net.admission import Admission
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.governor import Governor
from trackfutura_desktop.net.webhook import Listener, PortUnusable
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.spool import Spool

_PATIENCE_SECONDS = 15
_RETRY_AFTER_SECONDS = 60  # for a real delivery that comes during the check


class Finding(NamedTuple):
    """One line of the report; ``is_good`` None: worth knowing, neither good nor bad."""

    is_good: bool | None
    text: str


def run(given: argparse.Namespace) -> int:
    """Check everything; 0 only if nothing is wrong."""
    log.to_nobody()
    folder = data_folder(given)
    findings = [
        Finding(
            None,
            f"TrackFutura Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}",
        ),
        Finding(None, f"SQLite {sqlite3.sqlite_version}, PySide6 {version('PySide6-Essentials')}"),
        _checked(lambda: _folder(folder)),
        _checked(lambda: _database(folder)),
        _checked(lambda: _catalogue(folder)),
    ]
    try:
        chosen = settings.load(folder.settings)
    except UserError as error:
        findings.append(Finding(is_good=False, text=_sentence(error)))
    else:
        chosen.api_base = api_base(given) or chosen.api_base
        keys = Keys(folder.root / "webhook-digests.json")
        findings += [
            _port(chosen),
            asyncio.run(_public_address(folder, chosen, keys)),
            _keyring(keys),
            *asyncio.run(_account(folder, chosen, keys)),
        ]
    for finding in findings:
        mark = {True: "ok  ", False: "BAD ", None: "    "}[finding.is_good]
        print(f"{mark} {finding.text}")
    return 0 if all(finding.is_good is not False for finding in findings) else 1


def _checked(check: Callable[[], str]) -> Finding:
    try:
        return Finding(is_good=True, text=check())
    except UserError as error:
        return Finding(is_good=False, text=_sentence(error))


def _sentence(error: UserError) -> str:
    return f"{error.sentence} {error.remedy}".strip()


def _folder(folder: DataFolder) -> str:
    folder.create()
    return f"Data folder {folder.root} can be written"


def _database(folder: DataFolder) -> str:
    if not folder.database.exists():
        return "No database yet; it is made at the first start"
    with opened(folder):
        megabytes = folder.database.stat().st_size / 1e6
        return f"Database {folder.database.name}, {megabytes:,.1f} MB, is of this version"


def _catalogue(folder: DataFolder) -> str:
    own = f", with {folder.catalogue}" if folder.catalogue.exists() else ""
    return f"Catalogue of {len(catalogue.load(folder).datasets)} datasets{own}"


def _port(chosen: Settings) -> Finding:
    where = f"{chosen.listener_host}:{chosen.listener_port}"
    try:
        family = socket.AF_INET6 if ":" in chosen.listener_host else socket.AF_INET
        with socket.socket(family) as probe:
            # As the listener does; on Windows this flag would hide that a port is taken.
            if os.name == "posix":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((chosen.listener_host, chosen.listener_port))
    except OSError as error:
        return Finding(
            None,
            f"Port {where} cannot be taken now ({error.strerror}): by TrackFutura itself if it is running, "
            "else choose another in Settings or with --port",
        )
    return Finding(is_good=True, text=f"Webhooks can be received on {where}")


async def _public_address(folder: DataFolder, chosen: Settings, keys: Keys) -> Finding:
    """Whether webhooks come through the public address; tried with a listener of our own."""
    if chosen.tunnel:
        return Finding(None, f"Public address by {chosen.tunnel}, which runs while TrackFutura runs")
    if not chosen.public_url:
        return Finding(
            None, "No public address: results are fetched from Bright Data, which is complete, only later"
        )
    spool, marks = Spool(folder.spool), Marks()

    async def receive(arrival: Arrival) -> Reply:
        spool.remove(arrival.body)
        is_ours = marks.notice(arrival.path, arrival.query, 200)
        return Reply(200, "checked") if is_ours else Reply(503, retry_after=_RETRY_AFTER_SECONDS)

    admission = Admission(
        keys.accepts,
        spool,
        tests_are_open=lambda: False,
        public_url=lambda: chosen.public_url,
        on_refused=marks.notice,
    )
    listener = Listener(receive, admission, spool, clock=lambda: 0)
    try:
        await asyncio.to_thread(listener.start, chosen.listener_host, chosen.listener_port)
    except PortUnusable:
        unknown = "was not checked: the port is in use. A running TrackFutura checks it by itself"
        return Finding(None, f"Public address {chosen.public_url} {unknown}")
    try:
        report = await check_address(
            chosen.public_url.rstrip("/"),
            local_url=listener.url,
            secret=keys.webhook_secret(),
            marks=marks,
            now=0,
        )
    finally:
        await asyncio.to_thread(listener.stop)
    failure = report.failure
    if failure is None:
        return Finding(is_good=True, text=f"Webhooks come through {chosen.public_url}")
    text = f"No webhook comes through {chosen.public_url}: {failure.sentence} {failure.remedy}"
    return Finding(is_good=False, text=text)


def _keyring(keys: Keys) -> Finding:
    name = keyring_name()
    if name:
        return Finding(is_good=True, text=f"Keyring {name}")
    if keys.token_is_from_environment:
        return Finding(None, "No keyring: the API key comes from TRACKFUTURA_API_TOKEN")
    return Finding(None, "No keyring: give the API key as TRACKFUTURA_API_TOKEN")


async def _account(folder: DataFolder, chosen: Settings, keys: Keys) -> list[Finding]:
    try:
        async with _client(folder, chosen, keys) as bright_data:
            if not keys.api_token():
                return [Finding(None, f"No API key, so {chosen.api_base} was not asked")]
            async with asyncio.timeout(_PATIENCE_SECONDS):
                status = await bright_data.status()
    except UserError as error:
        return [Finding(is_good=False, text=_sentence(error))]
    except TimeoutError:
        late = f"{chosen.api_base} did not answer within {_PATIENCE_SECONDS} seconds. Check the network."
        return [Finding(is_good=False, text=late)]
    if not status.can_make_requests:
        return [
            Finding(is_good=False, text=f"The account cannot make requests: {status.reason or status.status}")
        ]
    return [Finding(is_good=True, text=f"The API key works at {chosen.api_base}")]


@asynccontextmanager
async def _client(folder: DataFolder, chosen: Settings, keys: Keys) -> AsyncIterator[BrightData]:
    bright_data = BrightData(chosen.api_base, keys.api_token, Governor(shared=folder.pace))
    try:
        yield bright_data
    finally:
        await bright_data.aclose()
