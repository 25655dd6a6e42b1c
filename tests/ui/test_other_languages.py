"""Everything is said in the language that was chosen, and what takes more room is not cut."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
# What is no text of ours: names and addresses that were stored, dates, keys, names of products, and two
# buttons of Qt, which its own translation names.
DATA = re.compile(
    r"northwind(\.studio)?|fieldnotes(\.daily)?|lumen\.?cafe|DAbCdEf|Old story|Spring campaign|Carousel"
    r"|[\w ]*…|Weekly (9|16) March|Morning light .*|How we choose .*|New season, .*|This page is private"
    r"|Bright Data has no access to this page|Scraping Run - .*|(#\w+ ?)+|https?://.*|gd_\w+|sd_\w+"
    r"|\d+ \w+( \d{4})?(, [\d:]+)?|\d+ bytes|[\d.,]+ ?[kMG]?B|/.*|[A-Z]:\\.*"
    r"|Instagram|Facebook|LinkedIn|TikTok|YouTube|Reddit|Pinterest|Bright Data|TrackFutura Desktop|JSON"
    r"|English|Deutsch|Scroll (Left|Right)"
    r"|(((Ctrl|Shift|Alt|Meta)\+)*(\S|F\d+|Down|Up|Left|Right|Tab|Esc|Del|Return)\s*)+"
)


SCREEN = {"x": 0, "y": 0, "width": 2_560, "height": 1_600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def begun(script: str, *given: str, **environment: str) -> "subprocess.Popen[str]":
    """A script of this folder in a process of its own."""
    places = [str(HERE.parents[1]), str(HERE.parent), str(HERE)]
    return subprocess.Popen(
        [sys.executable, str(HERE / script), *given],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(places),
            "PYTHONIOENCODING": "utf-8",
            **environment,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def said_by(process: "subprocess.Popen[str]") -> Any:
    """What a script prints in the end."""
    out, err = process.communicate()
    assert process.returncode == 0, err
    return json.loads(out)


@pytest.fixture(scope="module")
def galleries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Every view and dialog in the other languages, in large letters, on a screen twice as fine."""
    root = tmp_path_factory.mktemp("spoken")
    screens = root / "screens.json"
    screens.write_text(json.dumps({"screens": [{"name": "fine", **SCREEN}]}), "utf-8")
    fine = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCALE_FACTOR": "2"}
    spoken = {code: begun("spoken_gallery.py", code, str(root / code), **fine) for code in ("de", "zh_CN")}
    return {code: said_by(process) for code, process in spoken.items()}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, list[str]]]:
    """The texts of each view and dialog in a language that nobody speaks, and those that are cut."""
    root = tmp_path_factory.mktemp("pseudo") / "data"
    found: dict[str, dict[str, list[str]]] = said_by(begun("pseudo_language.py", str(root)))
    return found


def test_every_text_of_the_window_is_translated(pictures: dict[str, dict[str, list[str]]]) -> None:
    assert len(pictures) == 15
    assert {name: english for name, found in pictures.items() if (english := untold(found["texts"]))} == {}


def test_no_text_is_cut_where_it_is_a_third_longer(pictures: dict[str, dict[str, list[str]]]) -> None:
    assert {name: found["cut"] for name, found in pictures.items() if found["cut"]} == {}


def test_no_text_is_cut_in_any_language_in_large_letters(galleries: dict[str, dict[str, Any]]) -> None:
    for code, found in galleries.items():
        assert len(found["cut"]) > 40, code
        assert {name: cut for name, cut in found["cut"].items() if cut} == {}, code


def test_a_screen_with_fine_pixels_is_drawn_finely(galleries: dict[str, dict[str, Any]]) -> None:
    for found in galleries.values():
        drawn = found["drawn"]
        assert drawn["pixels"] == [2 * side for side in drawn["window"]]
        assert drawn["icons"] > 5
        assert drawn["coarse"] == []


def untold(texts: list[str]) -> list[str]:
    """The texts that say something outside the brackets of the pseudo-language."""
    found = []
    for text in texts:
        rest, before = re.sub(r"<[^>]+>", "", text), ""
        while rest != before:
            rest, before = re.sub(r"⟦[^⟦⟧]*⟧", "", rest), rest
        rest = re.sub(r"⟦[^⟦⟧]*…$", "", rest)  # shortened where room is short
        parts = [part.strip(" :·()–\t") for part in re.split(r"\n|: | · | \(|\t", rest)]  # noqa: RUF001
        if not all(not re.search("[A-Za-z]{2}", part) or DATA.fullmatch(part) for part in parts):
            found.append(text)
    return found
