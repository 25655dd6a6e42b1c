"""One record as a person reads it, with the way it came."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QGuiApplication,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.words import Marks
from trackfutura_desktop.store.search import ContentDetail
from trackfutura_desktop.ui import delivery_text, theme, widgets, words
from trackfutura_desktop.ui.chips import Chip
from trackfutura_desktop.ui.folder_words import platform_label
from trackfutura_desktop.ui.heads import ElidedLabel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.media_panel import MediaPanel
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel

_METRICS = (
    ("likes", tr("Likes")),
    ("comments", tr("Comments")),
    ("shares", tr("Shares")),
    ("views", tr("Views")),
)

_FIGURE_FOOT = 24  # pixels of a figure's name with the space below it
_FIGURE_WIDTH = 104  # pixels for one figure where all of them stand beside each other
_SHORT_FIGURE = 7  # characters; three of them fit beside each other in the narrowest pane


class FlowText(QTextEdit):
    """Plain text as high as it needs to be; breaks addresses that are longer than a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setProperty("role", "flow")
        self.document().setDocumentMargin(0)

    def show_text(self, text: str) -> None:
        """Show ``text`` literally; the same text keeps what is selected in it."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._fit()

    def mark(self, marks: Marks) -> None:
        """Put a ground under what a search hit in the text."""
        ground = QTextCharFormat()
        ground.setBackground(QColor(theme.tokens().warning_soft))
        found, text = [], self.toPlainText()
        for start, end in marks(text):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(words.units(text[:start]))
            cursor.setPosition(words.units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, ground
            found.append(selection)
        self.setExtraSelections(found)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the text."""
        return QSize(200, int(self.document().size().height()) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(self.sizeHint().height())


class RecordPage(QScrollArea):
    """Author, date, text and figures of a record, a link to the original, and where it comes from."""

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        open_delivery: Callable[[int], object],
        open_record: Callable[[int], object],
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Overview"))
        self._open_delivery = open_delivery
        self._open_record = open_record
        self._post_id: int | None = None
        self._post_url = ""
        self.media = MediaPanel(workspace, tasks)
        self._post = widgets.button("", role="link")
        self._post.clicked.connect(self._show_post)
        self._shown: tuple[ContentDetail, int] | None = None
        self._marks = Marks("")
        self._url = ""
        self._event_id = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chips = QHBoxLayout()
        self._author = ElidedLabel("", "title")
        self._when = PlainLabel("", "muted", wrap=True)
        self._text = FlowText()
        self._text.setAccessibleName(tr("Text of the record"))
        self._hashtags = PlainLabel("", "muted", wrap=True)
        self._figures = QGridLayout()
        self._figures_shown: tuple[list[tuple[str, Any]], int] | None = None
        self._original = widgets.button(tr("Open the original"), icon="external-link")
        self._copy = widgets.button("", role="quiet", icon="copy")
        self._copy.setAccessibleName(tr("Copy the address"))
        self._copy.setToolTip(tr("Copy the address"))
        self._origin = FlowText()
        self._origin.setAccessibleName(tr("Where it comes from"))
        self._delivery = widgets.button(tr("Show the delivery"), role="link")
        self._original.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._url)))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._url))
        self._delivery.clicked.connect(lambda: self._open_delivery(self._event_id))
        self.setWidget(self._body())

    def mark(self, words: str) -> None:
        """Mark what a search for ``words`` hits in the text, of this record and of the next ones."""
        self._marks = Marks(words)
        self._text.mark(self._marks)

    def show_record(self, detail: ContentDetail, received: int, post_id: int | None) -> None:
        """Show another record.

        Args:
            detail: The record.
            received: How many records its delivery has.
            post_id: The post that it is a comment to, as far as it was collected.
        """
        self.media.show_record(detail)
        self._post_id, self._post_url = post_id, _web(detail.parent_url)
        is_comment = bool(detail.parent_id) and (post_id is not None or bool(self._post_url))
        self._post.setVisible(is_comment)
        self._post.setText(tr("Show its post") if post_id is not None else tr("Open its post in the browser"))
        if (detail, received) == self._shown:
            return
        is_other = self._shown is None or self._shown[0].row.id != detail.row.id
        self._shown = (detail, received)
        row = detail.row
        _refill(self._chips, self._made_chips(detail))
        self._author.show_text(row.author or row.author_name or tr("Unknown author"))
        self._when.setText(_when(detail))
        self._text.show_text(row.text or tr("No text."))
        self._text.mark(self._marks)
        self._hashtags.setText(detail.hashtags)
        self._hashtags.setVisible(bool(detail.hashtags))
        self._show_figures(detail)
        self._url = _web(row.url)
        for each in (self._original, self._copy):
            each.setVisible(bool(self._url))
        self._original.setToolTip(words.tip(self._url))
        self._event_id = detail.event_id
        self._origin.show_text(_origin(detail, received))
        if is_other:
            self.verticalScrollBar().setValue(0)

    def _show_post(self) -> None:
        if self._post_id is not None:
            self._open_record(self._post_id)
        elif self._post_url:
            QDesktopServices.openUrl(QUrl(self._post_url))

    def _body(self) -> QWidget:
        body = QWidget()
        body.setProperty("surface", "pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        self._chips.setSpacing(8)
        self._figures.setHorizontalSpacing(12)
        self._figures.setVerticalSpacing(0)
        self._figures.setContentsMargins(0, 4, 0, 4)
        links = QHBoxLayout()
        links.setSpacing(8)
        links.addWidget(self._original)
        links.addWidget(self._copy)
        links.addStretch(1)
        column.addLayout(self._chips)
        for widget in (self._author, self._when):
            column.addWidget(widget)
        column.addWidget(self._post, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._text, self._hashtags, self.media):
            column.addWidget(part)
        column.addLayout(self._figures)
        column.addLayout(links)
        column.addSpacing(4)
        column.addWidget(widgets.rule())
        column.addSpacing(4)
        column.addWidget(PlainLabel(tr("Where it comes from"), "strong"))
        column.addWidget(self._origin)
        column.addWidget(self._delivery, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return body

    def _made_chips(self, detail: ContentDetail) -> list[QWidget]:
        row = detail.row
        chips: list[QWidget] = [Chip(platform_label(row.platform), platform=row.platform)]
        chips.append(Chip(detail.media_type.capitalize() or words.kind(row.kind)))
        if detail.is_verified:
            chips.append(Chip(tr("verified"), tone="good"))
        return chips

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put as many figures beside each other as there is room for."""
        super().resizeEvent(event)
        if self._shown is not None:
            self._show_figures(self._shown[0])

    def _show_figures(self, detail: ContentDetail) -> None:
        pairs = [(title, getattr(detail.row, name)) for name, title in _METRICS]
        if detail.followers is not None:
            pairs.append((tr("Followers"), detail.followers))
        figures = [words.number(value) for _, value in pairs]
        columns = 3 if max(map(len, figures)) <= _SHORT_FIGURE else 2
        columns = max(columns, min(len(pairs), self.viewport().width() // px(_FIGURE_WIDTH)))
        if (shown := (pairs, columns)) == self._figures_shown:
            return
        self._figures_shown = shown
        _clear(self._figures)
        for column in range(len(_METRICS) + 1):
            self._figures.setColumnStretch(column, int(column < columns))
        for place, ((title, _), figure) in enumerate(zip(pairs, figures, strict=True)):
            row, column = divmod(place, columns)
            self._figures.addWidget(PlainLabel(figure, "figure"), 2 * row, column)
            self._figures.addWidget(
                PlainLabel(title, "small"), 2 * row + 1, column, Qt.AlignmentFlag.AlignTop
            )
        for row in range(len(pairs)):
            height = _FIGURE_FOOT if row * columns < len(pairs) else 0
            self._figures.setRowMinimumHeight(2 * row + 1, height)


def _web(url: str) -> str:
    """The address, if a browser may be sent there; else nothing."""
    return url if url.startswith(("https://", "http://")) else ""


def _when(detail: ContentDetail) -> str:
    published = detail.row.published_at
    said = words.moment(published) if published is not None else tr("Date not given")
    name = detail.row.author_name
    return f"{name} · {said}" if name and name != detail.row.author else said


def _origin(detail: ContentDetail, received: int) -> str:
    came = [
        tr("Delivery #{event_id}", event_id=detail.event_id),
        delivery_text.CHANNELS.get(detail.event_channel, detail.event_channel),
        words.moment_exact(detail.event_received_at),
    ]
    if detail.event_answer_status:
        came.append(tr("answered {status}", status=detail.event_answer_status))
    place = detail.record_index + 1
    lines = [
        " · ".join(came),
        tr(
            "Record {place} of {received}",
            place=words.number(place),
            received=words.number(max(received, place)),
        ),
        tr("Run: {run_name}", run_name=detail.run_name),
        tr("Job: {job_name}", job_name=detail.job_name),
    ]
    if detail.request_id:
        lines.insert(1, tr("Request {request_id}", request_id=detail.request_id))
    if detail.collected_at is not None:
        lines.append(tr("Collected {collected_at}", collected_at=words.moment(detail.collected_at)))
    return "\n".join(lines)


def _refill(row: QHBoxLayout, made: list[QWidget]) -> None:
    _clear(row)
    for widget in made:
        row.addWidget(widget)
    row.addStretch(1)


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
