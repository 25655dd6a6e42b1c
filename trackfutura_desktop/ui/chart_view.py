"""One chart in the window: painted, with tool tips, for pointer and keyboard, and to be saved."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import chart_paint, icons, widgets, words
from trackfutura_desktop.ui.chart_data import Chart
from trackfutura_desktop.ui.chart_paint import PADDING, ChartPainter

_LEAST_WIDTH = 260
_USUAL_WIDTH = 520
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class ChartView(QWidget):
    """Shows a chart."""

    chosen = Signal(object)  # where a bar leads to (chart_data.Target); never None
    save_wanted = Signal(str)  # "png", "svg" or "copy"

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart
        self._areas: list[QRectF] = []
        self._current = -1  # of the keyboard
        self._hovered = -1
        self.menu = QMenu(self)
        for title, form in (
            (tr("Save as PNG…"), "png"),
            (tr("Save as SVG…"), "svg"),
            (tr("Copy picture"), "copy"),
        ):
            act = self.menu.addAction(icons.icon("copy" if form == "copy" else "export"), title)
            act.triggered.connect(lambda _checked=False, form=form: self.save_wanted.emit(form))
        self.save = widgets.button(tr("Save"), role="quiet", icon="export")
        self.save.setParent(self)
        self.save.setMenu(self.menu)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._describe()

    @property
    def chart(self) -> Chart:
        """What is shown."""
        return self._chart

    @property
    def current(self) -> int:
        """The bar that the keyboard is at; -1 for none."""
        return self._current

    def show_chart(self, chart: Chart) -> None:
        """Show other figures."""
        if chart == self._chart:
            return
        self._chart = chart
        self._hovered = -1
        self._current = min(self._current, len(chart.marks) - 1)
        self._areas = []
        self._describe()
        self.updateGeometry()
        self.update()

    def area(self, place: int) -> QRectF:
        """Where a bar is; empty before the first painting."""
        return self._areas[place] if 0 <= place < len(self._areas) else QRectF()

    # How large it is

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Captions and legends take as many lines as they need."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Room for all of it."""
        return chart_paint.height(self._chart, width, self.font())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A usual width."""
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the button in its corner."""
        super().resizeEvent(event)
        self._place_button()

    # How it looks

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the colours in use."""
        painter = QPainter(self)
        drawn = ChartPainter(painter, self._chart, self.font())
        marked = self._current if self.hasFocus() and self._current >= 0 else self._hovered
        drawn.paint(QRectF(self.rect()), reserved=self.save.width() + PADDING, marked=marked)
        self._areas = drawn.areas

    # Pointer and keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the bar under the pointer."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mark nothing any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go where the bar leads."""
        super().mouseReleaseEvent(event)
        place = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place >= 0:
            self._go_to(place)
            self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows, Home and End go from bar to bar; Enter and the space bar go where it leads."""
        last = len(self._chart.marks) - 1
        key = Qt.Key(event.key())
        if last >= 0 and key in _STEPS:
            self._go_to(min(max(0, self._current + _STEPS[key]), last), tell=True)
        elif last >= 0 and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else last, tell=True)
        elif self._current >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the first bar when the keyboard comes here."""
        super().focusInEvent(event)
        if self._current < 0 and self._chart.marks and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._go_to(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark nothing any more."""
        super().focusOutEvent(event)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what the button offers."""
        self.menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Tell what the bar under the pointer stands for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            if place >= 0:
                QToolTip.showText(event.globalPos(), self.tip(place), self, self.area(place).toRect())
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def tip(self, place: int) -> str:
        """The tool tip of a bar."""
        return words.tip(self._chart.marks[place].said)

    def _at(self, point: QPointF) -> int:
        return next((place for place, area in enumerate(self._areas) if area.contains(point)), -1)

    def _hover(self, place: int) -> None:
        if place == self._hovered:
            return
        self._hovered = place
        leads = place >= 0 and self._chart.marks[place].target is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.update()

    def _go_to(self, place: int, *, tell: bool = False) -> None:
        self._current = place
        self._describe()
        self.update()
        if tell:
            corner = self.area(place).bottomLeft().toPoint() + QPoint(0, 4)
            QToolTip.showText(self.mapToGlobal(corner), self.tip(place), self)

    def _choose(self, place: int) -> None:
        target = self._chart.marks[place].target
        if target is not None:
            self.chosen.emit(target)

    def _describe(self) -> None:
        title = self._chart.title
        if 0 <= self._current < len(self._chart.marks):
            title = f"{title}, {self._chart.marks[self._current].said}".replace("\n", ", ")
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._chart.in_words())
        self.save.setEnabled(bool(self._chart.marks))
        # without bars there is nothing that the keyboard could go to
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._chart.marks else Qt.FocusPolicy.NoFocus)
        self.save.setAccessibleName(tr("Save the chart {title}", title=self._chart.title))

    def _place_button(self) -> None:
        size = self.save.sizeHint()
        self.save.setGeometry(
            self.width() - PADDING - size.width() + 8, PADDING - 4, size.width(), size.height()
        )
