"""The body of a delivery: laid out for reading, or raw."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.ui import delivery_text, widgets
from trackfutura_desktop.ui.heads import ElidedLabel
from trackfutura_desktop.ui.widgets import PlainLabel


class DeliveryBody(QWidget):
    """The beginning of a body as text, with a switch between the two ways to read it."""

    def __init__(self) -> None:
        super().__init__()
        self._preview = b""
        self._size = ElidedLabel("", "small")
        self.pretty = widgets.button(tr("Pretty"), role="switch")
        self.raw = widgets.button(tr("Raw"), role="switch")
        self.pretty.setToolTip(tr("JSON laid out, one value a line"))
        self.raw.setToolTip(tr("As it arrived, unpacked"))
        group = QButtonGroup(self)
        for each in (self.pretty, self.raw):
            each.setCheckable(True)
            group.addButton(each)
        self.pretty.setChecked(True)
        group.buttonToggled.connect(lambda _button, is_on: self._show() if is_on else None)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("role", "code")
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title_row())
        column.addWidget(self.text, 1)
        self._show()

    def show_body(self, event: Event, preview: bytes) -> None:
        """Show the beginning of another body; the same one is left where it is."""
        self._size.show_text(delivery_text.body_title(event, preview))
        is_removed = event.body_removed_at is not None
        self.text.setPlaceholderText(delivery_text.removed(event) if is_removed else tr("The body is empty."))
        if preview != self._preview:
            self._preview = preview
            self._show()

    def _show(self) -> None:
        is_raw = self.raw.isChecked()
        mode = QPlainTextEdit.LineWrapMode
        self.text.setLineWrapMode(mode.WidgetWidth if is_raw else mode.NoWrap)
        self.text.setAccessibleName(tr("Raw body") if is_raw else tr("Body, laid out"))
        self.text.setPlainText((delivery_text.raw if is_raw else delivery_text.body)(self._preview))

    def _title_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(PlainLabel(tr("Body"), "strong"))
        line.addWidget(self._size, 1)
        line.addWidget(self.pretty)
        line.addWidget(self.raw)
        return row
