"""A saved picture: decoded beside the window and within limits, drawn with round corners."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.tokens import RADIUS

_MOST_PIXELS = 60_000_000
_MOST_MB = 256  # of one decoded picture
_TALLEST = 320
_PLACE = 96  # height of the ground where no picture is
_FORMATS = {"image/jpeg": "jpeg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}


def size_of(path: Path, media_type: str) -> QSize:
    """How large a picture is, by its head alone; invalid if it cannot be told."""
    reader = _reader(path, media_type)
    return reader.size() if reader is not None else QSize()


def decoded(path: Path, media_type: str, room: QSize) -> QImage | str:
    """The picture, not larger than ``room``, or a sentence that says why it cannot be shown."""
    if not path.is_file():
        return tr("The file is not there any more. Load it again.")
    reader = _reader(path, media_type)
    if reader is None:
        return tr("This kind of file cannot be shown here; open it.")
    whole = reader.size()
    if whole.isValid():
        if whole.width() * whole.height() > _MOST_PIXELS:
            return tr("The picture is too large to be shown here; open it.")
        if whole.width() > room.width() or whole.height() > room.height():
            reader.setScaledSize(whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    found = reader.read()
    return tr("The file is no picture that can be read; it may be damaged.") if found.isNull() else found


def _reader(path: Path, media_type: str) -> QImageReader | None:
    name = _FORMATS.get(media_type)
    if name is None:
        return None
    QImageReader.setAllocationLimit(_MOST_MB)
    reader = QImageReader(str(path), name.encode())  # this decoder and no other, whatever the file holds
    reader.setAutoTransform(True)
    return reader


class Picture(QWidget):
    """A picture as wide as there is room, or a sentence; its height is known before it is read."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._sentence = ""
        self._whole = QSize()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def expect(self, whole: QSize) -> None:
        """Make room for a picture of this size, which is being read."""
        self._whole, self._image, self._sentence = whole, QImage(), ""
        self.updateGeometry()
        self.update()

    def show_found(self, found: QImage | str) -> None:
        """Show a picture, or say why there is none."""
        self._image, self._sentence = (QImage(), found) if isinstance(found, str) else (found, "")
        if isinstance(found, str):
            self._whole = QSize()
        self.setAccessibleName(self._sentence or tr("Picture"))
        self.updateGeometry()
        self.update()

    @property
    def sentence(self) -> str:
        """What is said in the place of a picture."""
        return self._sentence

    @property
    def has_image(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As high as the picture is at that width."""
        if not self._whole.isValid() or not self._whole.width():
            return _PLACE
        return min(_TALLEST, max(1, width * self._whole.height() // self._whole.width()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Always."""
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """At the width it has."""
        return QSize(240, self.heightForWidth(max(1, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture at the left, or the sentence on a ground of its own."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        whole = self._image.size() if self.has_image else self._whole
        if whole.isValid():
            shown = whole.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            room = QRectF(0, 0, shown.width(), shown.height())
        ground = QPainterPath()
        ground.addRoundedRect(room, RADIUS, RADIUS)
        painter.fillPath(ground, QColor(theme.tokens().hover))
        if self.has_image:
            painter.setClipPath(ground)
            painter.drawImage(room, self._image)
            return
        painter.setPen(QColor(theme.tokens().muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(12, 8, -12, -8), int(flags), self._sentence)
