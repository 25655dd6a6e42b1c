import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.ui import focus_ring, icons, marks, qt_texts, theme, widgets, words
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.rows import fitting
from trackfutura_desktop.ui.tokens import DARK, LIGHT, Tokens

_ON_GROUNDS = [
    *[("text", ground) for ground in ("canvas", "surface", "hover", "head", "accent_soft", "warning_soft")],
    *[("muted", ground) for ground in ("canvas", "surface", "head")],
    *[("text", f"{tone}_soft") for tone in ("good", "warning", "bad", "accent")],
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("bad", "surface"),
    ("on_accent", "accent"),
]


def luminance(colour: str) -> float:
    known = QColor(colour)
    parts = (known.redF(), known.greenF(), known.blueF())
    linear = [part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), _ON_GROUNDS)
def test_every_text_keeps_its_contrast(colours: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize(("appearance", "ground"), [("light", LIGHT.canvas), ("dark", DARK.canvas)])
def test_an_appearance_is_used_at_once_also_off_screen(
    app: QApplication, appearance: str, ground: str
) -> None:
    theme.apply(app, appearance)
    assert app.palette().color(QPalette.ColorRole.Window).name().upper() == ground
    assert theme.tokens().canvas == ground


def test_the_systems_appearance_is_light_where_the_system_says_nothing(app: QApplication) -> None:
    theme.apply(app, "dark")
    theme.apply(app, "system")
    assert theme.tokens() == LIGHT


def ink(button: QPushButton) -> set[str]:
    """The colours of the icon of a button, as the button is."""
    mode = QIcon.Mode.Normal if button.isEnabled() else QIcon.Mode.Disabled
    state = QIcon.State.On if button.isChecked() else QIcon.State.Off
    image = button.icon().pixmap(button.iconSize(), mode, state).toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    colours = [image.pixelColor(*place) for place in places]
    return {colour.name().upper() for colour in colours if colour.alpha() > 250}


def test_icons_of_buttons_follow_the_appearance(app: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.put(button, "plus", "text")
    button.show()
    assert ink(button) == {LIGHT.text}
    theme.apply(app, "dark")
    qtbot.waitUntil(lambda: ink(button) == {DARK.text})


@pytest.mark.usefixtures("app")
def test_the_icon_of_a_button_shows_whether_it_is_pressed_in_and_can_be_pressed(qtbot: QtBot) -> None:
    button = QPushButton()
    button.setCheckable(True)
    qtbot.addWidget(button)
    icons.put(button, "plus", "text")
    button.setChecked(True)
    assert ink(button) == {LIGHT.accent}
    button.setEnabled(False)
    assert ink(button) == {LIGHT.muted}
    button.setEnabled(True)
    button.setChecked(False)
    assert ink(button) == {LIGHT.text}


def test_a_black_brand_is_seen_on_the_dark_ground(app: QApplication) -> None:
    theme.apply(app, "dark")
    for platform in Platform:
        mark = marks.platform_colour(platform)
        assert contrast(mark.name(), DARK.surface) > 1.7, platform
    assert marks.platform_colour("of the future").isValid()


def test_every_state_has_a_word_and_a_tone(app: QApplication) -> None:
    assert app is not None
    for state in [*map(words.state, Status), *map(words.event_state, EventStatus)]:
        assert state.word
        assert QColor(getattr(LIGHT, state.tone)).isValid()


def test_numbers_have_separators_and_dates_a_named_month(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_NUMERIC", "LC_TIME", "LANG"):
        monkeypatch.setenv(name, "C")
    qt_texts.locale.cache_clear()
    assert words.number(1_234_567) == "1,234,567"
    assert words.number(None) == words.NOTHING
    assert words.counted(1, "record") == "1 record"
    assert words.counted(1_204, "delivery", "deliveries") == "1,204 deliveries"
    assert "Sep" in words.day(1_757_000_000_000)


@pytest.mark.parametrize("name", ["en_US", "de_DE", "fr_FR", "ja_JP", "ar_EG", "sv_SE", "hu_HU"])
def test_dates_are_written_in_the_users_order(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "locale", lambda: QLocale(name))
    words.date_format.cache_clear()
    words.day_format.cache_clear()
    full, short = words.date_format(), words.day_format()
    assert full.count("y") == 4
    assert "dddd" not in full
    assert "y" not in short
    assert "d" in short
    assert "M" in short
    words.date_format.cache_clear()
    words.day_format.cache_clear()


def test_an_ampersand_in_a_button_is_no_shortcut(qtbot: QtBot) -> None:
    button = widgets.button("Rock & Roll")
    qtbot.addWidget(button)
    assert button.text() == "Rock && Roll"
    assert button.accessibleName() == "Rock & Roll"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [("en_GB", "$", ""), ("de_DE", "", "\N{NO-BREAK SPACE}$"), ("zh_CN", "$", "")],
)
def test_an_amount_has_its_cents_and_its_sign_where_the_user_looks_for_it(
    name: str, before: str, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "locale", lambda: QLocale(name))
    figures = QLocale(name).toString(10.0, "f", 2)
    assert words.money(10) == f"{before}{figures}{after}"
    assert words.around_money() == (before, after)


def test_icons_grow_with_the_letters_beside_them(app: QApplication, qtbot: QtBot) -> None:
    button = widgets.button("Export", icon="export")
    qtbot.addWidget(button)
    button.show()
    usual = button.iconSize().width()
    theme.apply(app, "light", 150)
    try:
        qtbot.waitUntil(lambda: button.iconSize().width() == round(1.5 * usual))
        assert (
            button.icon().pixmap(button.iconSize()).deviceIndependentSize().width()
            == button.iconSize().width()
        )
        assert icons.side() == round(1.5 * icons.ROW)
    finally:
        theme.apply(app, "light", 100)


def test_a_long_title_gets_the_room_of_what_stands_beside_it(app: QApplication, qtbot: QtBot) -> None:
    assert app is not None
    head = PaneHeader("Records")
    qtbot.addWidget(head)
    head.show_title("Spring campaign of the year", "1,204 records")
    title, beside = head.findChildren(QLabel)
    head.resize(600, head.height())
    head.show()
    assert beside.x() > title.x()
    both = beside.x() + beside.width()
    head.resize(both - 20, head.height())
    qtbot.waitUntil(lambda: beside.y() > title.y())
    assert title.text() == "Spring campaign of the year"
    assert beside.geometry().bottom() < head.height()
    head.resize(600, head.height())
    qtbot.waitUntil(lambda: beside.x() > title.x())


def test_of_a_long_address_the_part_is_shown_that_tells_it_from_others(app: QApplication) -> None:
    metrics = QFontMetrics(app.font())
    address = "https://www.instagram.com/northwind.studio/"
    right = Qt.TextElideMode.ElideRight
    assert fitting(address, metrics, metrics.horizontalAdvance(address) + 2, right) == address
    bare = "instagram.com/northwind.studio/"
    assert fitting(address, metrics, metrics.horizontalAdvance(bare) + 2, right) == bare
    assert fitting(address, metrics, metrics.horizontalAdvance(bare) - 20, right).endswith("studio/")
    assert fitting("A long sentence", metrics, metrics.horizontalAdvance("A long s"), right).startswith("A l")


def test_the_ring_of_the_keyboard_lies_over_scroll_bars_that_come_later(
    app: QApplication, qtbot: QtBot
) -> None:
    assert app is not None
    pane = QTextBrowser()
    qtbot.addWidget(pane)
    pane.resize(200, 100)
    pane.show()
    focus_ring.put_around(pane)
    ring = pane.children()[-1]
    pane.setPlainText("many\nlines\n" * 50)
    qtbot.waitUntil(lambda: pane.verticalScrollBar().isVisible() and pane.children()[-1] is ring)
