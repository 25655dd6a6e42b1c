"""What is painted by hand is mirrored where one reads from right to left; texts keep their own direction."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop.ui import marks, rows, sides, theme, words
from trackfutura_desktop.ui.chips import Chip, StatusDot
from trackfutura_desktop.ui.rows import RowDelegate, RowTable
from trackfutura_desktop.ui.timeline import Step, Timeline

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
HEBREW = "שלום עולם"


def ink(image: QImage, colour: QColor, blur: int = 0) -> list[int]:
    """The columns of a picture in which something has this colour; letters are blurred at their edges."""

    def has(x: int, y: int) -> bool:
        seen = image.pixelColor(x, y)
        pairs = zip(seen.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple
        return all(abs(one - other) <= blur for one, other in pairs)

    return [x for x in range(image.width()) if any(has(x, y) for y in range(image.height()))]


def cell(table: RowTable, direction: Qt.LayoutDirection, **roles: object) -> QImage:
    """A cell 200 pixels wide, as the delegate paints it."""
    model = QStandardItemModel(1, 1, table)
    item = QStandardItem()
    for name, value in roles.items():
        item.setData(value, int(Qt.ItemDataRole.DisplayRole) if name == "text" else getattr(rows, name))
    model.setItem(0, 0, item)
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.tokens().surface))
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.widget = table
    option.rect = QRect(0, 0, 200, 30)
    option.direction = direction
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    RowDelegate(table).paint(painter, option, model.index(0, 0))
    painter.end()
    return image


@pytest.fixture
def table(app: QApplication, qtbot: QtBot) -> RowTable:
    assert app is not None
    made = RowTable(0, "Invented")
    qtbot.addWidget(made)
    return made


def test_marks_and_dots_of_cells_stand_where_one_begins_to_read(table: RowTable) -> None:
    tone = QColor(theme.tokens().good)
    for colour, roles in (
        (marks.platform_colour("instagram"), {"text": "Posts", "PLATFORM": "instagram"}),
        (tone, {"STATE": words.State("good", "complete")}),
        (QColor(theme.tokens().accent), {"PROGRESS": 0.25}),
    ):
        left, right = (ink(cell(table, direction, **roles), colour) for direction in (LTR, RTL))
        assert left[0] < 12
        assert right[-1] > 188
        assert abs((200 - right[-1]) - left[0]) <= 2, "mirrored"


def test_a_text_stands_beside_its_mark_and_is_written_in_its_own_direction(table: RowTable) -> None:
    text = QColor(theme.tokens().text)
    for said in ("Posts", HEBREW):
        left = ink(cell(table, LTR, text=said, PLATFORM="instagram"), text, 100)
        right = ink(cell(table, RTL, text=said, PLATFORM="instagram"), text, 100)
        assert left[0] < 32
        assert left[-1] < 120
        assert right[-1] > 168
        assert right[0] > 80
    marked = QColor(theme.tokens().warning_soft)
    first_word = [(0, HEBREW.index(" "))]
    for direction, near in ((LTR, 60), (RTL, 168)):
        found = ink(cell(table, direction, text=HEBREW, MARKS=first_word), marked)
        whole = ink(cell(table, direction, text=HEBREW, MARKS=[(0, len(HEBREW))]), marked)
        assert abs(found[-1] - whole[-1]) <= 1, "the first word of it is the rightmost"
        assert len(found) < len(whole) * 0.8
        assert found[-1] > near - 20


def pictures(qtbot: QtBot, make: Callable[[], QWidget]) -> tuple[QImage, QImage]:
    made = []
    for direction in (LTR, RTL):
        widget = make()
        qtbot.addWidget(widget)
        widget.setLayoutDirection(direction)
        widget.resize(widget.sizeHint())
        made.append(widget.grab().toImage())
    return made[0], made[1]


def timeline() -> Timeline:
    made = Timeline()
    made.show_steps([Step("created", 1_000), Step("sent", 2_000), Step("failed", 3_000, "bad")])
    return made


def test_chips_dots_and_the_timeline_are_mirrored(app: QApplication, qtbot: QtBot) -> None:
    assert app is not None
    tokens = theme.tokens()
    makers: list[tuple[Callable[[], QWidget], QColor]] = [
        (lambda: Chip("Instagram", platform="instagram"), marks.platform_colour("instagram")),
        (lambda: StatusDot(words.State("good", "complete")), QColor(tokens.good)),
        (timeline, QColor(tokens.bad)),
    ]
    for make, colour in makers:
        left, right = pictures(qtbot, make)
        seen, mirrored = ink(left, colour), ink(right, colour)
        assert abs((left.width() - 1 - mirrored[-1]) - seen[0]) <= 1, make
        assert seen != mirrored


def test_parts_are_taken_off_a_room_from_the_side_where_one_begins() -> None:
    room = QRectF(10, 0, 100, 20)
    for direction in (LTR, RTL):
        part, rest = sides.first(room, 30, direction), sides.rest(room, 30, direction)
        assert (part.width(), rest.width()) == (30, 70)
        assert (part.left() < rest.left()) is (direction is LTR)
        assert part.united(rest) == room
        whole = room.toRect()
        assert sides.first(whole, 30, direction) == part.toRect()
        assert sides.rest(whole, 30, direction) == rest.toRect()


@pytest.mark.parametrize(
    ("text", "is_right_to_left"),
    [("", False), ("12 ↗", False), (HEBREW, True), ("12 " + HEBREW, True), (f"a {HEBREW}", False)],
)
def test_the_first_letter_tells_the_direction_of_a_text(text: str, is_right_to_left: bool) -> None:  # noqa: FBT001
    assert sides.is_right_to_left(text) is is_right_to_left
