import pytest
import seeds
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QTextEdit
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.table_columns import AUTHOR, TEXT
from trackfutura_desktop.ui.window import MainWindow

HOSTILE = '<img src="file:///etc/hostname"><b>bold</b> & <a href="https://example.com">link</a>'


@pytest.fixture
def window(workspace: Workspace, bus: Bus, qtbot: QtBot) -> MainWindow:
    """Everything that a stranger can name is hostile: run, account, author, text."""
    _, made = seeds.add_run(workspace, HOSTILE, (Platform.INSTAGRAM, Service.POSTS, ["<i>account</i>"]))
    seeds.deliver(workspace, made[0], each=2, errors=1, text=HOSTILE, author=HOSTILE)
    made_window = whole_window(workspace, bus)
    qtbot.addWidget(made_window)
    made_window.resize(1_400, 900)
    made_window.show()
    return made_window


def test_author_and_text_are_shown_literally(window: MainWindow) -> None:
    window.data.show_first_record()
    shown = [label.text() for label in window.data.detail.findChildren(QLabel)]
    assert any(text.startswith("<img src=") for text in shown)
    texts = [field.toPlainText() for field in window.data.detail.findChildren(QTextEdit)]
    assert HOSTILE in texts
    model = window.data.contents
    assert model.index(0, TEXT).data() == HOSTILE
    assert model.index(0, AUTHOR).data() == HOSTILE


def test_no_label_of_the_window_reads_rich_text(window: MainWindow) -> None:
    window.data.show_first_record()
    for name in ("data", "runs", "sources", "deliveries"):
        window.show_view(name)
    labels = window.findChildren(QLabel)
    assert len(labels) > 20
    rich = [label for label in labels if label.textFormat() != Qt.TextFormat.PlainText]
    assert [label.text() for label in rich if label.text()] == []


def test_no_text_field_takes_rich_text(window: MainWindow) -> None:
    window.data.show_first_record()
    fields = window.findChildren(QTextEdit)
    assert fields
    assert all("<img" not in field.toHtml().split("<body", 1)[1] for field in fields)


def test_tool_tips_say_hostile_text_literally(window: MainWindow) -> None:
    tips = [window.data.contents.index(0, column).data(int(Qt.ItemDataRole.ToolTipRole)) for column in (1, 3)]
    tips.append(window.data.folders.index(0, 0).data(int(Qt.ItemDataRole.ToolTipRole)))
    for tip in tips:
        document = QTextDocument()
        document.setHtml(tip)
        assert document.toPlainText() == HOSTILE


def test_a_tip_keeps_line_breaks_and_says_nothing_about_nothing() -> None:
    document = QTextDocument()
    document.setHtml(words.tip("one\ntwo"))
    assert document.toPlainText().replace("\u2028", "\n") == "one\ntwo"
    assert words.tip("") == ""
