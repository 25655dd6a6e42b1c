"""The log file."""

import json
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop import log

SECRET = "invented-secret-4711"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "trackfutura.log"
    log.start(path)
    yield path
    log.stop()


def entries(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_every_entry_is_a_line_of_json_with_its_moment_and_place(file: Path) -> None:
    structlog.get_logger("trackfutura_desktop.here").info("said", number=3, name="ü\n")
    logging.getLogger("somebody.else").warning("from %s", "outside")
    ours, theirs = entries(file)
    assert (ours["event"], ours["number"], ours["name"]) == ("said", 3, "ü\n")
    assert (ours["level"], ours["logger"]) == ("info", "trackfutura_desktop.here")
    assert str(ours["timestamp"]).endswith("Z")
    assert (theirs["event"], theirs["level"], theirs["logger"]) == (
        "from outside",
        "warning",
        "somebody.else",
    )


def test_regression_19_and_40_no_secret_is_logged(file: Path) -> None:
    logger = structlog.get_logger("x")
    logger.info("sent", api_token=SECRET, Authorization=SECRET, webhook_secret=SECRET, password=SECRET)
    logger.info(
        "sent", headers={"authorization": SECRET, "X": [{"Token": SECRET}]}, pair=("a", f"Bearer {SECRET}")
    )
    sentence = f"Authorization: Bearer {SECRET}, and basic {SECRET}"
    logger.info(sentence)
    address = f"https://lumen.cafe/?x=1&api_key={SECRET}"
    logger.info(address)
    logging.getLogger("httpx").info("GET https://lumen.cafe/?token=%s", SECRET)
    logging.getLogger("aiohttp.server").warning("header Authorization: Bearer %s", SECRET)
    text = file.read_text(encoding="utf-8")
    assert SECRET not in text
    assert text.count("[hidden]") >= 9


@pytest.mark.expects_error_log
def test_a_secret_in_an_exception_is_blanked(file: Path) -> None:
    def refuse() -> None:
        raise ValueError(f"refused: Bearer {SECRET}")

    try:
        refuse()
    except ValueError:
        structlog.get_logger("x").exception("failed")
        logging.getLogger("y").exception("failed")
    text = file.read_text(encoding="utf-8")
    assert text.count("ValueError: refused: Bearer [hidden]") == 2
    assert SECRET not in text


def test_after_the_end_nothing_is_written(file: Path) -> None:
    logging.getLogger("x").warning("kept")
    log.stop()
    logging.getLogger("x").warning("lost")
    assert [entry["event"] for entry in entries(file)] == ["kept"]
    assert not [
        h for h in logging.getLogger().handlers if isinstance(h, logging.handlers.RotatingFileHandler)
    ]


def test_a_full_file_makes_room_for_a_new_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log.stop()
    monkeypatch.setattr(log, "_FILE_BYTES", 500)
    log.start(file)
    for number in range(40):
        logging.getLogger("x").warning("line %s", number)
    assert file.stat().st_size <= 500
    assert len(list(file.parent.iterdir())) == log._FILES + 1  # noqa: SLF001 - the number that is kept


@pytest.mark.skipif(os.name != "posix", reason="Windows guards the home of a user as a whole")
def test_the_file_is_as_private_as_the_process_wants(file: Path) -> None:
    before = os.umask(0o077)
    try:
        logging.getLogger("x").warning("said")
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


VALUES = st.recursive(
    st.none() | st.integers() | st.text(max_size=10) | st.just(SECRET),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(st.dictionaries(st.sampled_from(["token", "a_secret", "AUTHORIZATION", "Password"]), VALUES))
def test_whatever_has_the_name_of_a_secret_is_blanked_wherever_it_stands(event: dict[str, object]) -> None:
    for logged in (event, {"inner": event}, {"inner": [{"deeper": event}]}, {"inner": ({"x": event},)}):
        shown = log.without_secrets(None, "info", dict(logged))
        assert SECRET not in json.dumps(shown)
