"""What every flow works with: built once at the start, handed to each."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.marks import Marks
from trackfutura_desktop.flow.waits import Waits
from trackfutura_desktop.keys import Keys
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Catalogue
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.media import Role
from trackfutura_desktop.model.reach import Reach
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.media import Totals
from trackfutura_desktop.store.sources import Project

WEBHOOK_PATH = "/api/brightdata/webhook/"
NOTIFY_PATH = "/api/brightdata/notify/"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


# Of the whole database since the start: done; due now, or again in an hour; with each copy of the day.
Check = Literal["done", "now", "daily"]


class Stock(NamedTuple):
    """What lies in the data folder, in numbers and bytes; moments in ms since 1970 UTC."""

    counted_at: int
    kept: int
    kept_bytes: int
    removed: int
    last_removed_at: int | None
    backups: int
    backup_bytes: int
    last_backup_at: int | None
    check: Check


def _nobody(_content_id: int, _role: Role) -> "Future[None]":
    asked: Future[None] = Future()
    asked.set_exception(UserError(tr("Nothing can be loaded from the network here."), ""))
    return asked


@dataclass
class Workspace:
    """One user's data with the seams to Bright Data and to the window.

    ``publish`` is called from any thread after a commit; ``clock`` gives ms since 1970 UTC.
    """

    folder: DataFolder
    settings: Settings
    keys: Keys
    database: Database
    catalogue: Catalogue
    bright_data: BrightData
    project: Project
    publish: Callable[[Change], None]
    clock: Callable[[], int]
    local_url: str = ""  # http://127.0.0.1:8000 while the listener runs, else empty
    listener_problem: str = ""  # why it does not run
    tunnel_url: str = ""  # the public address that the chosen tunnel gave us, while it runs
    tunnel_problem: str = ""  # why it does not run
    reach: Reach = field(default_factory=Reach)  # replaced as a whole, by any thread
    marks: Marks = field(default_factory=Marks)
    stock: Stock | None = None  # as it was last counted
    storage_problem: str = ""  # what is wrong with the database or its backup copies
    waits: Waits = field(default_factory=Waits)  # of deliveries

    news: str = ""  # what this start did that the user should know
    newer_version: str = ""  # that can be had, where the user wants to know; see flow.updates
    releases_page: str = ""  # where

    media: Totals | None = None  # files behind the links of records, as they were last counted
    media_problem: str = ""  # why none of them can be saved now

    sending: set[int] = field(default_factory=set)  # requests whose trigger is under way; main loop only

    on_waiting: Callable[[int], None] = lambda _event_id: None  # an event waits to be processed
    on_watching: Callable[[], None] = lambda: None  # a request is to be looked at; call on the main loop

    on_processed: Callable[[int], None] = lambda _event_id: None  # the records of an event are stored
    on_media: Callable[[], None] = lambda: None  # other files are to be kept, or more or fewer of them
    load_media: Callable[[int, Role], "Future[None]"] = _nobody  # fetch the files of one record now

    on_schedules: Callable[[], None] = lambda: None  # a schedule was changed; call on the main loop

    on_address: Callable[[], None] = lambda: None  # the public address may be another; on the main loop

    @property
    def spool(self) -> Spool:
        """The folder of large bodies. After a sync in it that failed the database takes nothing unchecked."""
        return Spool(self.folder.spool, self.database.distrust)

    @property
    def public_url(self) -> str:
        """The public address in use, without a last slash: by hand or that of the tunnel; may be empty."""
        by_hand = not self.settings.tunnel
        return self.settings.public_url.rstrip("/") if by_hand else self.tunnel_url

    @property
    def is_cut_off(self) -> bool:
        """Whether there is a public address, and it is known not to lead here."""
        return bool(self.public_url) and self.reach.url == self.public_url and self.reach.is_good is False

    @property
    def webhook_base(self) -> str:
        """Where Bright Data reaches the listener, without a path; empty if it does not.

        An address that is known not to lead here is not given to anybody: results are fetched instead.
        A Bright Data on this machine (the simulator) reaches the listener without a public address.
        """
        if not self.local_url:
            return ""
        if self.public_url:
            return "" if self.is_cut_off else self.public_url
        return self.local_url if urlsplit(self.settings.api_base).hostname in _LOOPBACK else ""

    @property
    def poll_ms(self) -> int:
        """The first pause between two looks at a request, in ms."""
        return int(self.settings.poll_seconds * 1_000)
