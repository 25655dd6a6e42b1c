"""Pasted addresses: recognised, normalised, told apart from each other and from what is there."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from figures import Figure
from PySide6.QtWidgets import QApplication

from trackfutura_desktop.model.catalogue import load_catalogue
from trackfutura_desktop.model.pasted import recognise_lines
from trackfutura_desktop.ui.address_model import AddressesModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PASTED = 10_000
_MANY = 100_000
# as browsers and apps of the platforms write them; every fourth one is there twice in another spelling
_SPELLINGS = (
    "https://www.instagram.com/cafe{0}.berlin/?igsh=MTc4MmM1YmI2Ng&utm_source=qr",
    "https://m.facebook.com/Cafe.{0}?mibextid=ZbWKwL",
    "https://www.tiktok.com/@cafe{0}/video/73{0:017}?is_from_webapp=1&sender_device=pc",
    "https://youtu.be/aB{0:09}?si=abcdefgh&t=42",
    "https://www.linkedin.com/posts/cafe-{0}_coffee-activity-7{0:018}-AbCd?utm_source=share",
    "x: @cafe{0}",
    "https://www.reddit.com/r/cafe{0}/comments/1a{0}/a_cup_of_tea/?share_id=x",
    "INSTAGRAM.com/CAFE{0}.berlin",
)


def figures() -> Iterator[Figure]:
    """Times of one thread; the window looks at more than 2,000 lines beside itself."""
    app = QApplication.instance() or QApplication([])
    yield Figure("10,000 pasted addresses until all is told of them", _seconds(_told, _text(_PASTED)), "s", 1)
    rows = "".join(f"Café {n};instagram_posts;@cafe{n}.berlin;Spring\n" for n in range(_PASTED))
    yield Figure("the same as a table", _seconds(_told, f"name;service;instagram_link;group\n{rows}"), "s", 1)
    found = recognise_lines(_text(_MANY))
    model = AddressesModel(load_catalogue(), [])
    yield Figure("100,000 of them, in the window", _seconds(model.show_lines, found), "s", 1)
    del app


def _text(count: int) -> str:
    last = len(_SPELLINGS)
    return "\n".join(_SPELLINGS[number % last].format(number - number % last) for number in range(count))


def _told(text: str) -> None:
    """From the text to rows that say what becomes of each line."""
    model = AddressesModel(load_catalogue(), [])
    model.show_lines(recognise_lines(text))
    if not model.new_sources() or model.problems():
        raise RuntimeError("The addresses were not recognised")


def _seconds(act: Callable[..., object], given: object) -> float:
    started = time.perf_counter()
    act(given)
    return time.perf_counter() - started
