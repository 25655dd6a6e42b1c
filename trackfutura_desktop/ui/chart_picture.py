"""A chart as a picture: PNG with twice the pixels, SVG, or for the clipboard."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from trackfutura_desktop.ui.chart_data import Chart
from trackfutura_desktop.ui.chart_paint import ChartPainter, height

_DENSITY = 2


def image(chart: Chart, width: int, font: QFont, scope: str) -> QImage:
    """The chart as it is on the screen, under a line that says what it is of."""
    size = QSize(width, height(chart, width, font, scope))
    made = QImage(size * _DENSITY, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_DENSITY)
    painter = QPainter(made)
    ChartPainter(painter, chart, font).paint(QRectF(QRect(0, 0, size.width(), size.height())), scope=scope)
    painter.end()
    return made


def png(chart: Chart, width: int, font: QFont, scope: str) -> bytes:
    """The picture as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # QImage.save would do, but its stub and its code want different types for the format
    QImageWriter(buffer, QByteArray(b"png")).write(image(chart, width, font, scope))
    buffer.close()
    return bytes(data.data())


def svg(chart: Chart, width: int, font: QFont, scope: str) -> bytes:
    """The picture as an SVG file, with the figures in words as its description."""
    size = QSize(width, height(chart, width, font, scope))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(f"{chart.title}: {scope}" if scope else chart.title)
    generator.setDescription(chart.in_words())
    painter = QPainter(generator)
    ChartPainter(painter, chart, font).paint(QRectF(QRect(0, 0, size.width(), size.height())), scope=scope)
    painter.end()
    buffer.close()
    return bytes(data.data())
