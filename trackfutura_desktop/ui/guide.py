"""The user guide in a window of its own: pages in Markdown that are shipped, and no network."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop import paths
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import widgets
from trackfutura_desktop.ui.guide_pages import PAGES, page_of
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import RowDelegate
from trackfutura_desktop.ui.tokens import TEXT_PIXELS
from trackfutura_desktop.ui.walk import Dialog

_SIZE = (940, 680)
_BESIDE = 12  # what the longest name of a page has beside it
_EDGE = 40  # pixels beside a picture
_HEADINGS = {1: 20, 2: 15}  # pixels
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_MARGIN = 20
_LINES = 125  # percent of the height of a line


class GuideWindow(Dialog):
    """The pages at the left, one of them at the right. It blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Guide"))
        self.setModal(False)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages of the guide"))
        self.contents.setItemDelegate(RowDelegate(self.contents))
        self.contents.addItems(list(PAGES.values()))
        self.text = _Page()
        self.text.page_wanted.connect(self.open_page)
        self.contents.currentRowChanged.connect(lambda row: self.open_page(list(PAGES)[row]))
        split = QSplitter()
        split.setHandleWidth(1)
        split.addWidget(self.contents)
        split.addWidget(self.text.framed())
        split.setSizes([self.contents.sizeHintForColumn(0) + px(_BESIDE), px(_SIZE[0])])
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.text.shown.connect(self._mark)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self.text.name

    def open_page(self, name: str) -> None:
        """Show a page; an unknown one is the first."""
        wanted = name if name in PAGES else next(iter(PAGES))
        if self.page != wanted:
            self.text.show_page(wanted)
        self.text.setFocus()

    def _mark(self, name: str) -> None:
        self.contents.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
        self.contents.setCurrentRow(list(PAGES).index(name))
        self.contents.blockSignals(False)  # noqa: FBT003 - as above


class _Page(QTextBrowser):
    """Shows Markdown files of the guide with their pictures, as wide as there is room."""

    page_wanted = Signal(str)
    shown = Signal(str)  # the name of the page that is shown now

    def __init__(self) -> None:
        super().__init__()
        self._folder = paths.guide()
        self._before: list[str] = []
        self._made: QTextDocument | None = None
        self._width = 0
        self.name = ""
        self.back = widgets.button(tr("Back"), role="quiet", icon="chevron-left")
        self.back.clicked.connect(lambda _is_checked: self._go_back())
        self.setAccessibleName(tr("Page of the guide"))
        self.setProperty("role", "flow")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def framed(self) -> QWidget:
        """The page under the button that leads back."""
        whole = QWidget()
        whole.setProperty("surface", "pane")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 0)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self, 1)
        return whole

    def show_page(self, name: str) -> None:
        """Show a page from its beginning; the one before it can be gone back to."""
        if self.name:
            self._before.append(self.name)
        self._show(name)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802, ANN401 - Qt's
        """Pictures of the guide and nothing else, as wide as the page at most."""
        path = (self._folder / QUrl(name).path()).resolve()
        is_picture = kind == QTextDocument.ResourceType.ImageResource.value
        if not is_picture or not path.is_relative_to(self._folder):
            return None
        picture, room = QImage(str(path)), max(1, self.viewport().width() - 2 * _EDGE)
        if picture.width() > room:
            return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pictures into the new width; the same lines stay in sight."""
        super().resizeEvent(event)
        if self._width != self.viewport().width() and self.name:
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self._show(self.name)
            bar.setValue(round(share * bar.maximum()))

    def _go_back(self) -> None:
        if self._before:
            self._show(self._before.pop())

    def _show(self, name: str) -> None:
        """Make the page anew: Qt would begin it with the letters of the one before."""
        self.name, self._width = name, self.viewport().width()
        before, made = self._made, QTextDocument(self)
        made.setDefaultFont(self.font())
        made.setDocumentMargin(_MARGIN)
        made.setMarkdown((self._folder / f"{name}.md").read_text(encoding="utf-8"))
        _space_out(made)
        self.setDocument(made)
        self._made = made
        if before is not None:
            before.deleteLater()
        self.back.setEnabled(bool(self._before))
        self.shown.emit(name)

    def _follow(self, link: QUrl) -> None:
        """Another page is shown here, a web page in the browser."""
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        else:
            self.page_wanted.emit(Path(link.path()).stem)


def _space_out(document: QTextDocument) -> None:
    """Room between paragraphs, and headings of the sizes of the window."""
    cursor, block = QTextCursor(document), document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        room = QTextBlockFormat()
        room.setTopMargin(px(16) if level > 1 else px(4))
        room.setBottomMargin(px(6))
        if _PICTURE not in block.text():
            room.setLineHeight(_LINES, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(room)
        if level:
            size = QTextCharFormat()
            size.setFontWeight(QFont.Weight.DemiBold)
            size.setProperty(QTextFormat.Property.FontPixelSize.value, px(_HEADINGS.get(level, TEXT_PIXELS)))
            cursor.setCharFormat(size)
        block = block.next()


def open_guide(asking: QWidget) -> GuideWindow:
    """Show the page that belongs to a view or dialog, in the guide that is open already, or in a new one.

    A dialog gets a window of its own, since it keeps the keyboard from all others.
    """
    host = asking.window()
    found = [each for each in host.findChildren(GuideWindow) if each.isVisible()]
    guide = found[0] if found else GuideWindow(host)
    guide.open_page(page_of(asking))
    guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide


def listen(dialog: QWidget) -> None:
    """Let a dialog open its page with F1."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
    shortcut.activated.connect(lambda: open_guide(dialog))
