"""The rail at the left: the views, and the settings at its foot."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import icons, sides, theme, widgets
from trackfutura_desktop.ui.measure import follow, px, set_pixels

PLACES = {"data": tr("Data"), "runs": tr("Runs"), "sources": tr("Sources"), "deliveries": tr("Deliveries")}
_WIDTH, _COMPACT = 156, 56
_BESIDE_WORDS = 74  # pixels for icon, number and the room around them
_COUNT_PIXELS = 10


class Rail(QFrame):
    """Buttons with icon and word; with little room the icons alone, each with its tool tip."""

    place_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "rail")
        self._is_wide = True
        self._titles: dict[QPushButton, str] = {}
        self._counts: dict[str, _Count] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        for number, (name, title) in enumerate(PLACES.items()):
            place = self._made(title, name, f"Ctrl+{number + 1}")
            place.setCheckable(True)
            place.clicked.connect(lambda _is_checked, name=name: self.place_wanted.emit(name))
            self._group.addButton(place, number)
            self._counts[name] = _Count(place)
            column.addWidget(place)
        column.addStretch(1)
        settings = self._made(tr("Settings"), "settings", "Ctrl+,")
        settings.clicked.connect(self.settings_wanted)
        column.addWidget(settings)
        follow(self, lambda: self.show_words(are_shown=self._is_wide))

    def mark(self, name: str) -> None:
        """Show which view is open."""
        self._group.button(list(PLACES).index(name)).setChecked(True)

    def show_count(self, name: str, count: int, meaning: str) -> None:
        """Show beside a view how many things wait there; ``meaning`` says it in words."""
        button, title = self._group.button(list(PLACES).index(name)), PLACES[name]
        self._counts[name].show_number(count)
        button.setAccessibleName(f"{title}, {meaning}" if count else title)
        button.setToolTip(f"{meaning if count else title} (Ctrl+{list(PLACES).index(name) + 1})")

    def show_words(self, *, are_shown: bool) -> None:
        """Show the words beside the icons, or the icons alone."""
        self.setFixedWidth(max(px(_WIDTH), self._needed()) if are_shown else px(_COMPACT))
        if self._is_wide != are_shown:
            self._is_wide = are_shown
            for button, title in self._titles.items():
                button.setText(f" {title}" if are_shown else "")
                widgets.set_role(button, "alone", not are_shown)

    def _needed(self) -> int:
        """Pixels for the longest word, as it is written where its view is open, with a number beside it."""
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        longest = max(QFontMetrics(font).horizontalAdvance(title) for title in self._titles.values())
        return longest + px(_BESIDE_WORDS)

    def _made(self, title: str, icon: str, keys: str) -> QPushButton:
        made = widgets.button(f" {title}", role="rail")
        made.setAccessibleName(title)
        icons.put(made, icon, "muted", icons.RAIL)
        made.setToolTip(f"{title} ({keys})")
        self._titles[made] = title
        return made


class _Count(QWidget):
    """A number on a soft ground at the right end of a button, or at its corner where the button is small."""

    _MOST = 99

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(self, self._measure)
        button.installEventFilter(self)
        self.hide()

    def _measure(self) -> None:
        set_pixels(self, _COUNT_PIXELS)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)

    def show_number(self, count: int) -> None:
        """Show another number; nothing for none."""
        self._text = f"{self._MOST}+" if count > self._MOST else str(count)
        self.setVisible(bool(count))
        self._place()
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go where the button's end is."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the colours in use."""
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warning_soft))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setPen(QColor(colours.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)

    def _place(self) -> None:
        button = self._button
        height = px(_COUNT_PIXELS) + 6
        width = max(height, self.fontMetrics().horizontalAdvance(self._text) + 6)
        is_small = button.width() < px(_WIDTH) // 2
        top = 1 if is_small else (button.height() - height) // 2
        inner = button.rect().adjusted(1, 0, -1, 0) if is_small else button.rect().adjusted(2, 0, -2, 0)
        left = sides.rest(inner, inner.width() - width, button.layoutDirection()).left()
        self.setGeometry(left, top, width, height)
