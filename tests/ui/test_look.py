import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.ui import icons, theme, widgets, words
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


def test_icons_of_buttons_follow_the_appearance(app: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.put(button, "plus", "text")
    button.show()

    def ink() -> set[str]:
        image = button.icon().pixmap(button.iconSize()).toImage()
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        colours = [image.pixelColor(*place) for place in places]
        return {colour.name().upper() for colour in colours if colour.alpha() > 250}

    assert ink() == {LIGHT.text}
    theme.apply(app, "dark")
    qtbot.waitUntil(lambda: ink() == {DARK.text})


def test_a_black_brand_is_seen_on_the_dark_ground(app: QApplication) -> None:
    theme.apply(app, "dark")
    for platform in Platform:
        mark = icons.platform_colour(platform)
        assert contrast(mark.name(), DARK.surface) > 1.7, platform
    assert icons.platform_colour("of the future").isValid()


def test_every_state_has_a_word_and_a_tone(app: QApplication) -> None:
    assert app is not None
    for state in [*map(words.state, Status), *map(words.event_state, EventStatus)]:
        assert state.word
        assert QColor(getattr(LIGHT, state.tone)).isValid()


def test_numbers_have_separators_and_dates_a_named_month(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_NUMERIC", "LC_TIME", "LANG"):
        monkeypatch.setenv(name, "C")
    words.locale.cache_clear()
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
