"""Every icon can be drawn, fills its square without touching the edge, and holds nothing but shapes."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
ICONS = sorted(FOLDER.glob("*.svg"))
SIZE = 96


def drawn(path: Path) -> QImage:
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, SIZE, SIZE))
    painter.end()
    return image


def test_there_are_icons() -> None:
    assert {"data", "runs", "sources", "deliveries", "app"} <= {path.stem for path in ICONS}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
@pytest.mark.usefixtures("qapp")
def test_an_icon_is_drawn_inside_its_square(path: Path) -> None:
    image = drawn(path)
    inked = [(x, y) for x in range(SIZE) for y in range(SIZE) if image.pixelColor(x, y).alpha() > 0]
    across = [x for x, _ in inked]
    down = [y for _, y in inked]
    assert min(across + down) >= 4
    assert max(across + down) <= SIZE - 5
    assert max(max(across) - min(across), max(down) - min(down)) >= SIZE / 2.2


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_has_a_square_view_and_names_nothing_outside_itself(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    left, top, width, height = ET.fromstring(text).attrib["viewBox"].split()  # noqa: S314  our own file
    assert (left, top) == ("0", "0")
    assert width == height
    assert "href" not in text
    assert "<script" not in text
