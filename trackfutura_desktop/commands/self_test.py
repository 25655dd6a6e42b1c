"""``trackfutura --self-test``: whether everything that was installed is there and works together.

It runs inside every package, on a temporary data folder; no data, setting or key of the user is touched.
"""

import argparse
import asyncio
import contextlib
import os
import platform
import secrets
import sqlite3
import tempfile
import zoneinfo
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QLibraryInfo

from trackfutura_desktop import __version__, app, language, translations
from trackfutura_desktop.display import has_display
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import WEBHOOK_PATH, Workspace
from trackfutura_desktop.keys import keyring_name
from trackfutura_desktop.lifetime import Play, live
from trackfutura_desktop.model.catalogue import load_catalogue
from trackfutura_desktop.model.known_fields import known_fields
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.schedule import zone_of
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.net.probe import authorities, post_once
from trackfutura_desktop.paths import DataFolder, resources
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import deliveries, listing, tree
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.schema import NEWEST
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import inspection

_NEEDED = ("catalogue/datasets.toml", "catalogue/fields.toml", "icons/app.svg")
_NOWHERE = "http://127.0.0.1:9"
_NO_KEY = "self-test"
_PATIENCE_SECONDS = 60.0
_LOOK_SECONDS = 0.05
# More than half a megabyte, so that the ingest process is started.
_RECORDS = 1_200
_WORDS = "morning light over the harbour " * 20
_AGAIN = "Install the program again. If it stays so, report this line."


class _Failed(UserError):
    """Something is not as it should be."""


def run(_given: argparse.Namespace) -> int:
    """Check everything, one line each; 0 only if all of it works."""
    print(
        f"     TrackFutura Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"
    )
    results = [_checked("Resources", _resources)]
    if not results[0]:  # every view would say the same, less clearly
        print("     Nothing else was checked.", flush=True)
        return 1
    results += [
        _checked("Languages", _languages),
        _checked("Time zones", _zones),
        _checked("TLS", _roots),
        _checked("Keyring", _keyring),
        _checked("SQLite", _sqlite),
    ]
    with tempfile.TemporaryDirectory(prefix="trackfutura-self-test-", ignore_cleanup_errors=True) as root:
        results.append(_checked("Window", lambda: _window(DataFolder(Path(root)), results)))
    is_good = all(results)
    print(f"{'Everything works' if is_good else 'Something does NOT work; see the lines above'}.", flush=True)
    return 0 if is_good else 1


def _checked(name: str, check: Callable[[], str]) -> bool:
    """Run a check and print its line; whatever it raises is a line, too."""
    try:
        found = check()
    except UserError as error:
        print(f"BAD  {name}: {error.sentence} {error.remedy}".rstrip(), flush=True)
        return False
    except Exception as error:  # noqa: BLE001 - the report of what was not shipped is what this is for
        print(f"BAD  {name}: {type(error).__name__}: {error}. {_AGAIN}", flush=True)
        return False
    print(f"ok   {name}: {found}", flush=True)
    return True


def _resources() -> str:
    folder = resources()
    absent = [name for name in _NEEDED if not (folder / name).is_file()]
    if absent:
        raise _Failed(f"{folder} lacks {', '.join(absent)}.", _AGAIN)
    datasets = len(load_catalogue(folder / "none.toml").datasets)
    fields = len(known_fields(Platform.INSTAGRAM))
    return f"{datasets} datasets, {fields} known fields of Instagram"


def _languages() -> str:
    """Ours, and Qt's own for the buttons and dialogs that it makes."""
    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for code in (code for code in translations.LANGUAGES if code != "en"):
        if not language.read(translations.place(code).read_bytes()):
            raise _Failed(f"The translation into {translations.LANGUAGES[code]} is empty.", _AGAIN)
        if not (theirs / f"qtbase_{code}.qm").is_file():
            raise _Failed(f"The texts of Qt in {translations.LANGUAGES[code]} are missing.", _AGAIN)
    return ", ".join(translations.LANGUAGES.values())


def _zones() -> str:
    """Those that come with the program, which small systems and Windows rely on."""
    zoneinfo.reset_tzpath(to=())
    try:
        return ", ".join(zone_of(name).key for name in ("Europe/Berlin", "Asia/Shanghai"))
    finally:
        zoneinfo.reset_tzpath()


def _roots() -> str:
    remedy = "Correct or remove that variable."
    named, folders = (os.environ.get(name, "") for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))
    if named and not Path(named).is_file():
        raise _Failed(f"SSL_CERT_FILE names {named}, which is not there.", remedy)
    count = authorities()
    if not count and folders:  # each of those is only read when a server names it
        if not any(each for folder in folders.split(os.pathsep) for each in Path(folder).glob("*")):
            raise _Failed(f"SSL_CERT_DIR names {folders}, where no certificate authorities are.", remedy)
        return f"the certificate authorities in {folders}"
    if not count:
        raise _Failed("No certificate authorities are known, so no server can be trusted.", _AGAIN)
    return f"{count} certificate authorities"


def _keyring() -> str:
    return keyring_name() or "none here; the API key can be given as TRACKFUTURA_API_TOKEN"


def _sqlite() -> str:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
        except sqlite3.OperationalError as error:
            raise _Failed(
                f"SQLite {sqlite3.sqlite_version} has no full-text index (FTS5).", _AGAIN
            ) from error
    return f"{sqlite3.sqlite_version} with a full-text index"


def _window(folder: DataFolder, results: list[bool]) -> str:
    """Open the window on an empty folder, and let it do its work there."""
    # Else one would be made and kept in the keyring of the user.
    os.environ["TRACKFUTURA_WEBHOOK_SECRET"] = secrets.token_urlsafe(24)
    start = Start(
        folder=folder, api_base=_NOWHERE, api_token=_NO_KEY, host="127.0.0.1", port=0, needs_port=True
    )
    shown: list[str] = []

    async def act(workspace: Workspace) -> int:
        results.append(_checked("Icons", lambda: f"{inspection.draw_icons()} drawn"))
        results.append(_checked("Guide", lambda: f"{inspection.read_guide()} pages with their pictures"))
        results.append(_checked("Migrations", lambda: _migrations(workspace)))
        event = await _delivered(workspace)
        print(f"ok   Webhook: {event.stored_count:,} records of {event.size:,} bytes stored", flush=True)
        # They were too many to be read in this process.
        print("ok   Preparing process: started", flush=True)
        run_id, text = _found(workspace, event)
        print(f"ok   Search: {text}", flush=True)
        shown.append(inspection.draw_window())
        return run_id

    with app.frame(folder, offscreen=not has_display()) as (application, window):
        live(application, window, start, Play(act, ends=True))
    if not shown:
        raise _Failed("The window was closed before the test had ended.", "Start the test again.")
    return f"opened and drawn ({shown[0]})"


def _migrations(workspace: Workspace) -> str:
    workspace.database.check_version()
    return f"the database is of version {NEWEST}"


async def _delivered(workspace: Workspace) -> Event:
    """Send one delivery over a socket and wait until it was processed."""
    records = [_record(number) for number in range(_RECORDS)]
    reply = await post_once(
        workspace.local_url + WEBHOOK_PATH,
        {},
        {"Authorization": f"Bearer {workspace.keys.webhook_secret()}", "Content-Type": "application/json"},
        msgspec.json.encode(records),
        seconds=_PATIENCE_SECONDS,
    )
    if reply.status != 200:  # noqa: PLR2004 - as HTTP has it
        raise _Failed(f"The listener answered a delivery with {reply.status}.", _AGAIN)
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            event = await _processed(workspace)
    except TimeoutError:
        raise _Failed(
            "A delivery was stored but not processed in time; the process that reads it may not start.",
            "Look whether a security program holds it up. " + _AGAIN,
        ) from None
    if event.status is not EventStatus.PROCESSED or event.stored_count != _RECORDS:
        raise _Failed(f"A delivery was not processed: {event.status} {event.error_message}".strip(), _AGAIN)
    return event


async def _processed(workspace: Workspace) -> Event:
    while True:
        with workspace.database.read() as connection:
            events = deliveries.events(connection)
        if events and events[0].finished_at is not None:
            return events[0]
        await asyncio.sleep(_LOOK_SECONDS)


def _found(workspace: Workspace, event: Event) -> tuple[int, str]:
    """Find one record by its words; the id of its run, and what to say."""
    with workspace.database.read() as connection:
        runs = tree.runs(connection, workspace.project.id)
        run_id = runs[0].key.run_id if runs else 0
        hits = listing.part(connection, Page(FolderKey(run_id), words=f"buoy{_RECORDS - 1}"), 0, 2)
    if len(hits) != 1:
        raise _Failed(f"Of {event.stored_count:,} records a search found {len(hits)} instead of one.", _AGAIN)
    return run_id, "one record found by its words"


def _record(number: int) -> dict[str, object]:
    account = "https://www.instagram.com/northwind.studio/"
    return {
        "url": f"https://www.instagram.com/p/SELF{number}/",
        "user_posted": "northwind.studio",
        "description": f"{_WORDS}buoy{number}",
        "date_posted": "2026-03-01T08:00:00.000Z",
        "likes": number,
        "post_id": f"35{number:08}",
        "shortcode": f"SELF{number}",
        "timestamp": "2026-03-02T09:00:00.000Z",
        "discovery_input": {"url": account},
    }
