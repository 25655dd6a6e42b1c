"""The colours, the palette and the style sheet, light and dark, and which of the two is in use."""

import sys
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from trackfutura_desktop.ui import measure
from trackfutura_desktop.ui.stylesheet import style_sheet
from trackfutura_desktop.ui.tokens import DARK, LIGHT, TEXT_PIXELS, Tokens

STYLE = ("-style", "fusion")
"""Arguments for the application. A style that Python sets brings all its enums, which a start feels."""

_DRAW_FRAMES = ("win32", "darwin")


class _Use:
    """What is in use in this process; the appearance is empty until the first `apply`."""

    tokens: Tokens = LIGHT
    appearance: str = ""
    system_was_dark: bool = False


_use = _Use()


def tokens() -> Tokens:
    """The colours in use now. Ask at each painting: the appearance may change at any time."""
    return _use.tokens


def apply(app: QApplication, appearance: str, text_size: int = 100) -> None:
    """Give the whole application its look.

    Args:
        app: The application; may run off-screen or on bare X11, where Qt knows no colour scheme.
        appearance: ``system``, ``light`` or ``dark``; anything else counts as ``system``.
        text_size: How large the letters are, in percent.
    """
    is_first = not _use.appearance
    if is_first:
        _prepare(app)
    _use.appearance = appearance
    _frame(app, appearance)
    wanted = DARK if _wants_dark(app, appearance) else LIGHT
    is_as_large = text_size == measure.percent()
    if wanted == _use.tokens and is_as_large and not is_first:
        return
    _use.tokens = wanted
    if not is_as_large:
        measure.use(text_size)
        _set_font(app)
    app.setPalette(palette(_use.tokens))
    app.setStyleSheet(measure.grown(style_sheet(_use.tokens)))
    if not is_as_large:
        measure.tell()


def palette(colours: Tokens) -> QPalette:
    """The Qt palette of these colours."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.canvas,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.canvas,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent_soft,
        QPalette.ColorRole.HighlightedText: colours.text,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.line,
        QPalette.ColorRole.Shadow: colours.line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def _prepare(app: QApplication) -> None:
    """Once per process: ask the system before our palette covers it, set the font, follow."""
    _use.system_was_dark = app.palette().color(QPalette.ColorRole.Window).lightnessF() < 0.5  # noqa: PLR2004 - half
    _set_font(app)
    app.styleHints().colorSchemeChanged.connect(partial(_follow, app))


def _set_font(app: QApplication) -> None:
    font = app.font()
    font.setPixelSize(measure.px(TEXT_PIXELS))
    app.setFont(font)


def _follow(app: QApplication) -> None:
    if _use.appearance not in ("light", "dark") and _use.tokens.is_dark != _wants_dark(app, "system"):
        apply(app, "system", measure.percent())


def _wants_dark(app: QApplication, appearance: str) -> bool:
    if appearance in ("light", "dark"):
        return appearance == "dark"
    scheme = app.styleHints().colorScheme()
    if scheme is Qt.ColorScheme.Unknown:
        return _use.system_was_dark
    return scheme is Qt.ColorScheme.Dark


def _frame(app: QApplication, appearance: str) -> None:
    """Windows and macOS draw the title bar; elsewhere Qt's colour scheme says nothing to anybody."""
    if sys.platform not in _DRAW_FRAMES:
        return
    wished = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    app.styleHints().setColorScheme(wished.get(appearance, Qt.ColorScheme.Unknown))
