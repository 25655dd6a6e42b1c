"""The small marks of platforms and the dots of states."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.tokens import MARK

_DOT = 7  # pixels at 100 %: marks grow with the letters beside them


def mark() -> int:
    """How wide the mark of a platform is now."""
    return px(MARK)


def dot() -> int:
    """How wide the dot of a status is now."""
    return px(_DOT)


def paint_platform(painter: QPainter, left: float, centre: float, platform: str) -> None:
    """Draw the platform's mark, a small square with round corners, at a left edge and a vertical centre."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(platform_colour(platform))
    painter.drawRoundedRect(QRectF(left, centre - mark() / 2, mark(), mark()), 2.5, 2.5)
    painter.restore()


def paint_dot(painter: QPainter, left: float, centre: float, tone: str) -> None:
    """Draw the dot of a status; a word always stands beside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(theme.tokens(), tone)))
    painter.drawEllipse(QPointF(left + dot() / 2, centre), dot() / 2, dot() / 2)
    painter.restore()


def platform_colour(platform: str) -> QColor:
    """The brand colour, or the text colour where the brand is black and the ground is dark."""
    known = platform in Platform.__members__.values()
    colour = QColor(Platform(platform).colour if known else Platform.UNKNOWN.colour)
    if theme.tokens().is_dark and colour.lightnessF() < 0.15:  # noqa: PLR2004 - invisible on the dark surface
        return QColor(theme.tokens().text)
    return colour
