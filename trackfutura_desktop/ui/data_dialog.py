"""What can be done with the data folder: save it, go back, look after it, and move it."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import next_start, restore
from trackfutura_desktop.flow.next_start import Wishes
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.store import census
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_SIZE = (620, 700)
_BACKUP = tr(
    "Everything in one file, while you go on working: the database, raw data and settings. Keep it "
    "on another disk. The copies that are made each day hold the database alone and lie in the data folder."
)
_RESTORE = tr(
    "A backup is verified first. It takes the place of the present data when TrackFutura is started the next "
    "time. The present data is put aside, never deleted."
)
_CHECK = tr("Reads everything that is stored and compares it with what arrived. Nothing is changed.")
_MOVE = tr(
    "When TrackFutura is started the next time, everything is copied and read back before the new place "
    "counts. What was here is kept until you delete it."
)


class DataDialog(Dialog):
    """What takes long closes the dialog and goes on in the window."""

    backup_wanted = Signal(bool)  # whether with pictures and films
    restore_wanted = Signal()
    check_wanted = Signal()
    move_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self._folder = workspace.folder
        self._workspace = workspace
        self.with_media = QCheckBox(tr("With saved pictures and films"))
        media = workspace.media
        self.with_media.setEnabled(media is None or bool(media.saved))
        self.backup = self._act(tr("Back up…"), lambda: self.backup_wanted.emit(self.with_media.isChecked()))
        self.restore = self._act(tr("Restore a backup…"), self.restore_wanted.emit)
        self.check = self._act(tr("Check now"), self.check_wanted.emit)
        self.move_away = self._act(tr("Move…"), self.move_wanted.emit)
        self.waiting = PlainLabel("", "strong", wrap=True)
        self.forget = widgets.button(tr("Leave the data as it is"))
        self.forget.clicked.connect(self._forget)
        self.pending = form.row(self.forget, self.waiting)
        self.compact = QCheckBox(tr("Compact the database at the next start"))
        self.compact.setChecked(next_start.wishes(self._folder).compacts)
        self.compact.toggled.connect(self._wish_compact)
        self.open_folder = widgets.button(tr("Open folder"), icon="folder-open")
        self.open_folder.clicked.connect(self._open_folder)
        self.leave = widgets.button(tr("Close"), role="primary")
        self.leave.clicked.connect(self.reject)
        self.note = PlainLabel("", "error", wrap=True)
        area = form.scrolling(self._content(), tr("Data folder"))
        form.frame(self, tr("Data folder"), area, [self.leave], self.note)
        self._show_waiting()

    def _content(self) -> QWidget:
        return form.column_of(
            PlainLabel(tr("Place"), "title"),
            form.CopyLine(tr("Data folder"), str(self._folder.root)),
            PlainLabel(_MOVE, "small", wrap=True),
            form.row(self.open_folder, self.move_away, QWidget()),
            self.pending,
            widgets.rule(),
            PlainLabel(tr("Backup"), "title"),
            PlainLabel(_BACKUP, "small", wrap=True),
            form.row(self.backup, self.with_media),
            PlainLabel(_RESTORE, "small", wrap=True),
            form.row(self.restore, QWidget()),
            widgets.rule(),
            PlainLabel(tr("Order"), "title"),
            PlainLabel(_CHECK, "small", wrap=True),
            form.row(self.check, QWidget()),
            self.compact,
            PlainLabel(self._compact_help(), "small", wrap=True),
            spacing=12,
        )

    def _compact_help(self) -> str:
        with self._workspace.database.read() as connection:
            size, count, free = census.pages(connection)
        return tr(
            "{size} of {size2} in the database are free and are used again by what comes. "
            "Compacting gives them back to the disk. Deliveries that come meanwhile are "
            "sent again or fetched; the window opens afterwards.",
            size=words.size(size * free),
            size2=words.size(size * count),
        )

    def _show_waiting(self) -> None:
        """What the next start will do, and the way to have it not done."""
        backup, wanted = restore.waiting(self._folder), next_start.wishes(self._folder)
        said = []
        if backup is not None:
            made = words.moment(backup.made_at)
            said.append(
                tr(
                    "At the next start the backup {file} of {made} takes the place of this data.",
                    file=backup.file,
                    made=made,
                )
            )
        if wanted.moves_to:
            said.append(
                tr("At the next start the data folder is moved to {moves_to}.", moves_to=wanted.moves_to)
            )
        self.waiting.setText(sentences(*said))
        self.pending.setVisible(bool(said))

    def _forget(self) -> None:
        self._try(lambda: restore.forget(self._folder))
        self._try(lambda: next_start.wish(self._folder, Wishes(compacts=self.compact.isChecked())))
        self._show_waiting()

    def _wish_compact(self, is_wished: bool) -> None:  # noqa: FBT001 - Qt's signal
        wanted = next_start.wishes(self._folder)
        self._try(lambda: next_start.wish(self._folder, Wishes(is_wished, wanted.moves_to)))

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except UserError as error:
            self.note.setText(sentences(error.sentence, error.remedy))
        except OSError as error:
            self.note.setText(tr("It could not be done: {strerror}.", strerror=error.strerror or error))

    def _act(self, text: str, do: Callable[[], object]) -> QPushButton:
        made = widgets.button(text)

        def leave() -> None:
            self.accept()
            do()

        made.clicked.connect(leave)
        return made

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.root)))
