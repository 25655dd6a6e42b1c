"""WCAG AA in both appearances: 4.5:1 for every text on its ground, 3:1 for marks, lines and bars."""

import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from test_look import contrast

from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.stylesheet import style_sheet
from trackfutura_desktop.ui.tokens import CHART_DARK, CHART_LIGHT, DARK, LIGHT, Tokens

_BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
TEXT, SEEN = 4.5, 3.0
_ROLE, _GROUP = QPalette.ColorRole, QPalette.ColorGroup


@_BOTH
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (_ROLE.WindowText, _ROLE.Window),
        (_ROLE.Text, _ROLE.Base),
        (_ROLE.Text, _ROLE.AlternateBase),
        (_ROLE.ButtonText, _ROLE.Button),
        (_ROLE.PlaceholderText, _ROLE.Base),
        (_ROLE.ToolTipText, _ROLE.ToolTipBase),
        (_ROLE.HighlightedText, _ROLE.Highlight),
        (_ROLE.Link, _ROLE.Base),
        (_ROLE.Link, _ROLE.Window),
        (_ROLE.BrightText, _ROLE.Base),
    ],
)
def test_what_widgets_write_with_is_read_on_their_ground(
    colours: Tokens, ink: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = theme.palette(colours)
    for group in (_GROUP.Active, _GROUP.Inactive):
        assert contrast(palette.color(group, ink).name(), palette.color(group, ground).name()) >= TEXT


@_BOTH
def test_the_style_sheet_writes_only_what_can_be_read(app: QApplication, colours: Tokens) -> None:
    """Each rule with a text colour: on its own ground, else on those of the panes it stands in."""
    assert app is not None
    bad = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(colours)):
        rule = dict(re.findall(r"(?<![\w-])(color|background):\s*(#\w{6})", body))
        if "color" not in rule or ":disabled" in selector:  # WCAG 1.4.3 leaves out what cannot be used
            continue
        grounds = [rule["background"]] if "background" in rule else [colours.surface, colours.head]
        bad += [selector.strip() for ground in grounds if contrast(rule["color"], ground) < TEXT]
    assert bad == []


@_BOTH
def test_what_is_painted_is_read_on_the_ground_of_its_row(colours: Tokens) -> None:
    """Muted letters become ordinary ones on a row that is selected or hovered, so only these are paired."""
    rows = (colours.surface, colours.hover, colours.accent_soft)
    assert all(contrast(colours.text, ground) >= TEXT for ground in rows)
    assert contrast(colours.text, colours.warning_soft) >= TEXT, "a word that was searched for"
    assert all(contrast(colours.muted, ground) >= TEXT for ground in (colours.surface, colours.head))


@_BOTH
def test_marks_dots_and_the_keyboards_line_are_seen(colours: Tokens) -> None:
    for ground in (colours.surface, colours.hover, colours.accent_soft):
        for tone in ("good", "warning", "bad", "accent", "muted"):
            assert contrast(getattr(colours, tone), ground) >= SEEN, (tone, ground)
    assert contrast(colours.accent, colours.canvas) >= SEEN, "the line around what has the keyboard"
    assert contrast(colours.text, colours.surface) >= SEEN, "the one around the main button, beside it"


@_BOTH
def test_the_bars_of_charts_are_seen_and_their_words_are_read(colours: Tokens) -> None:
    bars = CHART_DARK if colours.is_dark else CHART_LIGHT
    tones = [*bars.values(), colours.accent, colours.bad]
    assert min(contrast(each, colours.surface) for each in tones) >= SEEN
    assert contrast(colours.warning, colours.surface) >= TEXT, "what is missing"
    assert contrast(colours.muted, colours.surface) >= TEXT
