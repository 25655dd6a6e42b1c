"""Everything is said in the language that was chosen, and what takes more room is not cut."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

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


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, list[str]]]:
    """The texts of each view and dialog in a language that nobody speaks, and those that are cut."""
    done = subprocess.run(
        [sys.executable, str(HERE / "pseudo_language.py"), str(tmp_path_factory.mktemp("pseudo") / "data")],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), str(HERE.parent), str(HERE)]),
            "PYTHONIOENCODING": "utf-8",
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, list[str]]] = json.loads(done.stdout)
    return found


def test_every_text_of_the_window_is_translated(pictures: dict[str, dict[str, list[str]]]) -> None:
    assert len(pictures) == 15
    assert {name: english for name, found in pictures.items() if (english := untold(found["texts"]))} == {}


def test_no_text_is_cut_where_it_is_a_third_longer(pictures: dict[str, dict[str, list[str]]]) -> None:
    assert {name: found["cut"] for name, found in pictures.items() if found["cut"]} == {}


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
