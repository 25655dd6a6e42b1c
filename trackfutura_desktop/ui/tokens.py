"""The colours and measures that everything in the window is drawn with."""

from typing import NamedTuple

TEXT_PIXELS = 13
SMALL_PIXELS = 12
TITLE_PIXELS = 15
ROW_HEIGHT = 30
HEAD_HEIGHT = 32
PANE_HEAD_HEIGHT = 48
RADIUS = 8
MARK = 9


class Tokens(NamedTuple):
    """Colours as ``#RRGGBB``; each pair of text and ground that is used keeps WCAG AA."""

    is_dark: bool
    canvas: str
    surface: str
    line: str
    text: str
    muted: str
    hover: str
    head: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str


LIGHT = Tokens(
    is_dark=False,
    canvas="#F6F7F9",
    surface="#FFFFFF",
    line="#E3E6EB",
    text="#1B2430",
    muted="#647082",
    hover="#F0F2F6",
    head="#FAFBFC",
    accent="#2F5BEA",
    accent_soft="#E8EDFE",
    on_accent="#FFFFFF",
    good="#1E8E5A",
    good_soft="#E3F5EC",
    warning="#A86400",
    warning_soft="#FDF1DC",
    bad="#C43D3D",
    bad_soft="#FCE8E8",
)

DARK = Tokens(
    is_dark=True,
    canvas="#14171C",
    surface="#1A1E25",
    line="#2B313C",
    text="#E4E8EE",
    muted="#98A3B3",
    hover="#232934",
    head="#1D222A",
    accent="#7C9BFF",
    accent_soft="#26325A",
    on_accent="#14171C",
    good="#4CC38A",
    good_soft="#173A2B",
    warning="#E2A54A",
    warning_soft="#3D2F16",
    bad="#F07A7A",
    bad_soft="#43211F",
)

# The platforms in charts, near their brand colours but far enough from each other to be told apart side by
# side; each has at least 3:1 on the surface (WCAG, parts of graphics).
CHART_LIGHT = {
    "instagram": "#E4407F",
    "facebook": "#3D8BF2",
    "linkedin": "#0A4A8F",
    "tiktok": "#16181D",
    "x": "#667C8A",
    "youtube": "#D91414",
    "reddit": "#E8590C",
    "pinterest": "#7A0A1E",
    "unknown": "#8A94A3",
}

CHART_DARK = {
    "instagram": "#F0669C",
    "facebook": "#4C93F5",
    "linkedin": "#A5CDF7",
    "tiktok": "#E4E8EE",
    "x": "#7B909E",
    "youtube": "#FF4D4D",
    "reddit": "#FF9A5C",
    "pinterest": "#C23A54",
    "unknown": "#98A3B3",
}
