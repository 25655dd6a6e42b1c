"""The pictures and films of a record: what is saved is shown, what is not is loaded by a click."""

import asyncio
from typing import NamedTuple

from PySide6.QtCore import QSize, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.media_search import links_of
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model.media import MediaLink, Role
from trackfutura_desktop.store import media
from trackfutura_desktop.store.media import Linking, MediaFile
from trackfutura_desktop.store.search import ContentDetail
from trackfutura_desktop.ui import media_words, picture, widgets, words
from trackfutura_desktop.ui.background import Background
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.picture import Picture
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel

_TICK_MS = 20_000
_ROOM = QSize(1_280, 960)  # pixels; more than any pane shows
_NAMES: dict[Role, str] = {"preview": tr("Picture"), "original": tr("Film")}


class _Item(NamedTuple):
    link: MediaLink
    file: MediaFile | None

    @property
    def is_saved(self) -> bool:
        return self.file is not None and self.file.status == "saved"


class MediaPanel(QWidget):
    """One picture at a time. Nothing is fetched from the network without a click on Load."""

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._detail: ContentDetail | None = None
        self._links: list[MediaLink] = []
        self._items: list[_Item] = []
        self._place = 0
        self._loading: set[tuple[int, Role]] = set()
        self._problem = ""
        self._shown = ""
        self._decoding = Background("picture", self)
        self._decoding.done.connect(self._show_decoded)
        self.picture = Picture()
        explain(self, "media")
        self.note = PlainLabel("", "small", wrap=True)
        self.load_preview = widgets.button(tr("Load preview"), icon="import")
        self.load_film = widgets.button(tr("Load film"), icon="import")
        self.open_file = widgets.button(tr("Open file"), role="quiet", icon="external-link")
        self.before = widgets.button("", role="quiet", icon="chevron-left")
        self.after = widgets.button("", role="quiet", icon="chevron-right")
        self._build()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._say)
        self._clock.start(_TICK_MS)

    def show_record(self, detail: ContentDetail) -> None:
        """Show the files of a record; the same one again brings them up to date."""
        before = self._detail
        if before is None or before.row.id != detail.row.id:
            self._place, self._problem = 0, ""
        if before is None or before.record != detail.record or before.row.id != detail.row.id:
            row, seen_at = detail.row, detail.collected_at or detail.stored_at
            self._links = links_of(Linking(row.id, row.platform, row.kind, seen_at, detail.record))
        self._detail = detail
        self.refresh()

    def refresh(self) -> None:
        """Read again what is saved."""
        if self._detail is None:
            return
        with self._workspace.database.read() as connection:
            files = media.of_content(connection, self._detail.row.id)
        by_place = {(each.role, each.place): each for each in files}
        self._items = [_Item(link, by_place.get((link.role, link.place))) for link in self._links]
        self.setVisible(bool(self._items))
        self._place = min(self._place, max(0, len(self._items) - 1))
        if self._items:
            self._show()

    def is_of(self, content_ids: frozenset[int]) -> bool:
        """Whether one of these records is shown."""
        return self._detail is not None and self._detail.row.id in content_ids

    def close_list(self) -> None:
        """Read nothing any more."""
        self._clock.stop()
        self._decoding.close()

    def _build(self) -> None:
        self.before.setAccessibleName(tr("The file before"))
        self.after.setAccessibleName(tr("The next file"))
        self.load_preview.clicked.connect(lambda: self._load("preview"))
        self.load_film.clicked.connect(lambda: self._load("original"))
        self.open_file.clicked.connect(self._open)
        self.before.clicked.connect(lambda: self._go(-1))
        self.after.clicked.connect(lambda: self._go(1))
        line = QHBoxLayout()
        line.setSpacing(6)
        for widget in (self.load_preview, self.load_film, self.open_file):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.before)
        line.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.picture)
        column.addWidget(self.note)
        column.addLayout(line)

    def _go(self, step: int) -> None:
        self._place = (self._place + step) % len(self._items)
        self._show()

    def _show(self) -> None:
        item = self._items[self._place]
        for button in (self.before, self.after):
            button.setVisible(len(self._items) > 1)
        kinds: tuple[tuple[Role, QPushButton], ...] = (
            ("preview", self.load_preview),
            ("original", self.load_film),
        )
        for role, button in kinds:
            left = any(each.link.role == role and not each.is_saved for each in self._items)
            button.setVisible(left and (role == "preview" or item.link.role == "original"))
            button.setEnabled(not self._is_loading(role))
        self.open_file.setVisible(item.is_saved)
        self._say()
        self._show_picture(item)

    def _show_picture(self, item: _Item) -> None:
        file = item.file if item.is_saved else None
        if file is None or item.link.role == "original":
            self._shown = ""
            self._decoding.stop()
            self.picture.show_found(self._instead(item))
            return
        if file.file == self._shown:
            return
        self._shown = file.file
        path = self._workspace.folder.media / file.file
        self.picture.expect(picture.size_of(path, file.media_type))
        self._decoding.start(file.file, lambda: picture.decoded(path, file.media_type, _ROOM))

    def _show_decoded(self, file: str, found: QImage | str) -> None:
        if file == self._shown:
            self.picture.show_found(found)

    def _instead(self, item: _Item) -> str:
        name = _NAMES[item.link.role]
        if item.is_saved and item.file is not None:
            return tr("{name} saved, {size}", name=name, size=words.size(item.file.size))
        if self._is_loading(item.link.role):
            return tr("Loading…")
        return tr("{name} not loaded", name=name)

    def _say(self) -> None:
        """What is known of the file, and how long its link lives."""
        if not self._items or self._detail is None:
            return
        item, now = self._items[self._place], self._workspace.clock()
        said = []
        if len(self._items) > 1:
            said.append(
                tr(
                    "{names} {place} of {items}.",
                    names=_NAMES[item.link.role],
                    place=self._place + 1,
                    items=len(self._items),
                )
            )
        if item.is_saved and item.file is not None:
            said.append(
                tr(
                    "Saved {saved_at}, {size}.",
                    saved_at=words.moment_short(item.file.saved_at),
                    size=words.size(item.file.size),
                )
            )
        else:
            said.append(media_words.countdown(item.link.expires_at, now, is_signed=item.link.is_signed))
            said.append(self._problem or (item.file.error_message if item.file is not None else ""))
        text = sentences(*said)
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _is_loading(self, role: Role) -> bool:
        return self._detail is not None and (self._detail.row.id, role) in self._loading

    def _load(self, role: Role) -> None:
        if self._detail is not None:
            self._tasks.start(self._run_load(self._detail.row.id, role))

    async def _run_load(self, content_id: int, role: Role) -> None:
        self._loading.add((content_id, role))
        self._problem = ""
        self._show()
        problem = ""
        try:
            await asyncio.wrap_future(self._workspace.load_media(content_id, role))
        except UserError as error:
            problem = tr(
                "Not loaded: {sentence} {remedy}", sentence=error.sentence, remedy=error.remedy
            ).strip()
        finally:
            self._loading.discard((content_id, role))
        if self.is_of(frozenset({content_id})):
            self._problem = problem
            self.refresh()

    def _open(self) -> None:
        item = self._items[self._place]
        if item.file is not None:
            path = self._workspace.folder.media / item.file.file
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
