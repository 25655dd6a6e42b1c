"""Whether an installation works: what is configured, reachable and writable. Never names a secret."""

import asyncio
import os
import platform
import shutil
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version
from typing import NamedTuple

from trackfutura_desktop import __version__, settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import catalogue
from trackfutura_desktop.flow.address_check import check_address
from trackfutura_desktop.flow.marks import Marks
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.keys import Keys, keyring_name
from trackfutura_desktop.language import plural, sentences, tr
from trackfutura_desktop.model.delivery import Arrival, Reply
from trackfutura_desktop.model.reach import AddressReport
from trackfutura_desktop.net.admission import Admission
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.governor import Governor
from trackfutura_desktop.net.webhook import Listener, PortUnusable, Receive
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.store import census
from trackfutura_desktop.store.database import Database

_PATIENCE_SECONDS = 15
_RETRY_AFTER_SECONDS = 60  # for a real delivery that comes during the check
_NO_ADDRESS = tr("No public address: results are fetched from Bright Data, which is complete, only later")
_LITTLE = 500_000_000  # bytes


class Finding(NamedTuple):
    """One line of the report; ``is_good`` None: worth knowing, neither good nor bad."""

    is_good: bool | None
    text: str


def mark(finding: Finding) -> str:
    """How a finding begins in a report of lines."""
    return {True: "ok  ", False: "BAD ", None: "    "}[finding.is_good]


async def check_installation(
    folder: DataFolder, api_base: str, running: Workspace | None = None
) -> AsyncIterator[Finding]:
    """Check everything, one after another.

    Args:
        folder: The data folder.
        api_base: The address of the API instead of that of the settings; may be empty.
        running: What works on the folder in this process; without it the ports are tried.
    """
    for said in versions():
        yield Finding(None, said)
    for check in (_folder, _database, _catalogue):
        yield await asyncio.to_thread(_checked, partial(check, folder))
    yield _room(folder)
    if kept := _rescued(folder):
        yield kept
    try:
        chosen = running.settings if running else settings.load(folder.settings)
    except UserError as error:
        yield Finding(is_good=False, text=_sentence(error))
        return
    chosen.api_base = api_base or chosen.api_base
    keys = running.keys if running else Keys(folder.root / "webhook-digests.json")
    if running is not None:
        for finding in _receiving(running):
            yield finding
    else:
        yield _port(chosen)
        yield await _public_address(folder, chosen, keys)
    yield await asyncio.to_thread(_keyring, keys)
    for finding in await _account(folder, chosen, keys):
        yield finding


def versions() -> list[str]:
    """What this program is made of, and where it runs."""
    return [
        f"TrackFutura Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{census.library()}, PySide6 {version('PySide6-Essentials')}",
    ]


def _receiving(running: Workspace) -> list[Finding]:
    """How results come in, as this process knows it."""
    found = [
        Finding(is_good=False, text=problem)
        for problem in (running.listener_problem, running.tunnel_problem, running.storage_problem)
        if problem
    ]
    if running.local_url:
        found.append(
            Finding(
                is_good=True, text=tr("Webhooks are received on {local_url}", local_url=running.local_url)
            )
        )
    if not running.public_url:
        found.append(Finding(None, _NO_ADDRESS))
    elif running.reach.url != running.public_url or running.reach.is_good is None:
        found.append(
            Finding(
                None, tr("Public address {public_url} was not checked yet", public_url=running.public_url)
            )
        )
    elif running.is_cut_off:
        found.append(
            Finding(
                is_good=False, text=tr("No webhook comes through {public_url}", public_url=running.public_url)
            )
        )
    else:
        found.append(
            Finding(
                is_good=True, text=tr("Webhooks come through {public_url}", public_url=running.public_url)
            )
        )
    return found


def _checked(check: Callable[[], str]) -> Finding:
    try:
        return Finding(is_good=True, text=check())
    except UserError as error:
        return Finding(is_good=False, text=_sentence(error))


def _sentence(error: UserError) -> str:
    return sentences(error.sentence, error.remedy)


def _folder(folder: DataFolder) -> str:
    folder.create()
    return tr("Data folder {root} can be written", root=folder.root)


def _database(folder: DataFolder) -> str:
    if not folder.database.exists():
        return tr("No database yet; it is made at the first start")
    database = Database(folder.database)
    try:
        database.check_version()
    finally:
        database.close()
    megabytes = folder.database.stat().st_size / 1e6
    return tr(
        "Database {database}, {megabytes:,.1f} MB, is of this version",
        database=folder.database.name,
        megabytes=megabytes,
    )


def _room(folder: DataFolder) -> Finding:
    """Every delivery needs some; see the reserve of the spool."""
    place = folder.root if folder.root.exists() else folder.root.parent
    try:
        free = shutil.disk_usage(place).free
    except OSError as error:
        return Finding(
            None, tr("How much is free on the disk is not known ({strerror})", strerror=error.strerror)
        )
    said = tr("{free:,.1f} GB are free on the disk of the data folder", free=free / 1e9)
    if free < _LITTLE:
        return Finding(
            is_good=False, text=tr("Only {said}. Free some: without room nothing is received.", said=said)
        )
    return Finding(is_good=True, text=said)


def _rescued(folder: DataFolder) -> Finding | None:
    """Bodies that were put aside when the database went back to an earlier state."""
    try:
        count = sum(1 for path in folder.rescued.iterdir() if path.is_file())
    except OSError:
        return None
    if not count:
        return None
    said = plural(
        count,
        "{n} body that the database did not know is kept in {folder}. It can be imported like any file; "
        "delete it when it is not needed.",
        "{n} bodies that the database did not know are kept in {folder}. They can be imported like any file; "
        "delete them when they are not needed.",
        folder=folder.rescued,
    )
    return Finding(None, said)


def _catalogue(folder: DataFolder) -> str:
    own = tr(", with {catalogue}", catalogue=folder.catalogue) if folder.catalogue.exists() else ""
    return tr("Catalogue of {datasets} datasets{own}", datasets=len(catalogue.load(folder).datasets), own=own)


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
            tr(
                "Port {where} cannot be taken now ({strerror}): by TrackFutura itself if it is "
                "running, else choose another in Settings or with --port",
                where=where,
                strerror=error.strerror,
            ),
        )
    return Finding(is_good=True, text=tr("Webhooks can be received on {where}", where=where))


def _only_checks(spool: Spool, marks: Marks) -> Receive:
    """Takes the marked deliveries of a check; all others are to come again."""

    def receive(arrival: Arrival) -> asyncio.Future[Reply]:
        spool.remove(arrival.body)
        is_ours = marks.notice(arrival.path, arrival.query, 200)
        answer = asyncio.get_running_loop().create_future()
        answer.set_result(Reply(200, "checked") if is_ours else Reply(503, retry_after=_RETRY_AFTER_SECONDS))
        return answer

    return receive


async def _public_address(folder: DataFolder, chosen: Settings, keys: Keys) -> Finding:
    """Whether webhooks come through the public address; tried with a listener of our own."""
    if chosen.tunnel:
        return Finding(
            None, tr("Public address by {tunnel}, which runs while TrackFutura runs", tunnel=chosen.tunnel)
        )
    if not chosen.public_url:
        return Finding(None, _NO_ADDRESS)
    spool, marks = Spool(folder.spool), Marks()
    admission = Admission(
        keys.accepts,
        spool,
        tests_are_open=lambda: False,
        public_url=lambda: chosen.public_url,
        on_refused=marks.notice,
    )
    listener = Listener(_only_checks(spool, marks), admission, spool, clock=lambda: 0)
    try:
        await asyncio.to_thread(listener.start, chosen.listener_host, chosen.listener_port)
    except PortUnusable:
        return Finding(
            None,
            tr(
                "Public address {url} was not checked: the port is in use. "
                "A running TrackFutura checks it by itself",
                url=chosen.public_url,
            ),
        )
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
    return _through(chosen.public_url, report)


def _through(url: str, report: AddressReport) -> Finding:
    failure = report.failure
    if failure is None:
        return Finding(is_good=True, text=tr("Webhooks come through {url}", url=url))
    text = tr(
        "No webhook comes through {url}: {sentence} {remedy}",
        url=url,
        sentence=failure.sentence,
        remedy=failure.remedy,
    )
    return Finding(is_good=False, text=text)


def _keyring(keys: Keys) -> Finding:
    name = keyring_name()
    if name:
        return Finding(is_good=True, text=tr("Keyring {name}", name=name))
    if keys.token_is_from_environment:
        return Finding(None, tr("No keyring: the API key comes from TRACKFUTURA_API_TOKEN"))
    return Finding(None, tr("No keyring: give the API key as TRACKFUTURA_API_TOKEN"))


async def _account(folder: DataFolder, chosen: Settings, keys: Keys) -> list[Finding]:
    try:
        async with _client(folder, chosen, keys) as bright_data:
            if not keys.api_token():
                return [
                    Finding(None, tr("No API key, so {api_base} was not asked", api_base=chosen.api_base))
                ]
            async with asyncio.timeout(_PATIENCE_SECONDS):
                status = await bright_data.status()
    except UserError as error:
        return [Finding(is_good=False, text=_sentence(error))]
    except TimeoutError:
        late = tr(
            "{api_base} did not answer within {patience_seconds} seconds. Check the network.",
            api_base=chosen.api_base,
            patience_seconds=_PATIENCE_SECONDS,
        )
        return [Finding(is_good=False, text=late)]
    if not status.can_make_requests:
        return [
            Finding(
                is_good=False,
                text=tr("The account cannot make requests: {reason}", reason=status.reason or status.status),
            )
        ]
    return [Finding(is_good=True, text=tr("The API key works at {api_base}", api_base=chosen.api_base))]


@asynccontextmanager
async def _client(folder: DataFolder, chosen: Settings, keys: Keys) -> AsyncIterator[BrightData]:
    bright_data = BrightData(chosen.api_base, keys.api_token, Governor(shared=folder.pace))
    try:
        yield bright_data
    finally:
        await bright_data.aclose()
