"""The settings file, and the environment above it."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from trackfutura_desktop import first_look
from trackfutura_desktop.settings import BRIGHT_DATA, Settings, SettingsUnreadable, load, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    found = load(path, {})
    assert found == Settings()
    assert (found.api_base, found.listener_host, found.listener_port) == (BRIGHT_DATA, "127.0.0.1", 8_000)
    assert not path.exists()


def test_the_environment_stands_above_the_file(path: Path) -> None:
    path.write_text('api_base = "https://file.invalid"\npoll_seconds = 3\nfile_hosts = ["file.invalid"]\n')
    assert load(path, {}).api_base == "https://file.invalid"
    given_values = {
        "TRACKFUTURA_API_BASE": "https://environment.invalid",
        "TRACKFUTURA_POLL_SECONDS": "0.5",
        "TRACKFUTURA_FILE_HOSTS": " one.invalid:81 ,, two.invalid ",
        "UNRELATED": "1",
    }
    found = load(path, given_values)
    assert found.api_base == "https://environment.invalid"
    assert found.poll_seconds == 0.5
    assert found.file_hosts == ["one.invalid:81", "two.invalid"]
    assert load(path, dict.fromkeys(given_values, "")).poll_seconds == 3


@pytest.mark.parametrize(
    "content",
    [
        b"listener_port = many",
        b"listener_port = 70000",
        b"listener_port = -1",
        b"listener_port = true",
        b"poll_seconds = 0",
        b"poll_seconds = -5",
        b"poll_seconds = inf",
        b"poll_seconds = nan",
        b"api_base = 5",
        b'appearance = "pink"',
        b'file_hosts = "one"',
        b"api_token = 'invented'",
        b"[listener]\nport = 1",
        b"= 3",
        b"\xff\xfe",
        b"public_url = 'a\0'",
    ],
)
def test_what_cannot_be_meant_is_told_with_a_remedy_and_left(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(SettingsUnreadable) as told:
        load(path, {})
    assert str(path) in told.value.sentence + told.value.remedy
    assert told.value.remedy
    assert path.read_bytes() == content


def test_a_variable_that_cannot_be_meant_is_told(path: Path) -> None:
    with pytest.raises(SettingsUnreadable) as told:
        load(path, {"TRACKFUTURA_POLL_SECONDS": "often"})
    assert "environment" in told.value.remedy


def test_a_folder_in_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsUnreadable, match="cannot be read"):
        load(path, {})


def test_only_what_differs_is_written(path: Path) -> None:
    save(Settings(), path)
    assert path.read_text() == ""
    save(Settings(listener_port=9_000, public_url="https://hooks.lumen.cafe"), path)
    assert path.read_text() == 'listener_port = 9000\npublic_url = "https://hooks.lumen.cafe"\n'
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.builds(
        Settings,
        api_base=st.text(),
        listener_host=st.text(),
        listener_port=st.integers(0, 65_535),
        public_url=st.text(),
        poll_seconds=st.floats(0, 86_400, exclude_min=True),
        appearance=st.sampled_from(first_look.APPEARANCES),
        language=st.sampled_from(first_look.LANGUAGES),
        text_size=st.sampled_from(first_look.TEXT_SIZES),
        file_hosts=st.lists(st.text()),
    )
)
def test_whatever_is_written_is_read_again(path: Path, chosen: Settings) -> None:
    save(chosen, path)
    assert load(path, {}) == chosen
    assert msgspec.toml.decode(path.read_bytes()) is not None
    assert first_look.of(path) == (chosen.language, chosen.appearance, chosen.text_size)


@pytest.mark.parametrize(
    "written",
    [
        'language = "de"\nappearance = "dark"\ntext_size = 130\n',
        "\"language\"='de'\r\n  appearance\t='dark' # at night\r\ntext_size=130# as I like it",
        "text_size = 130\n# language = 'en'\nlanguage = 'de'\nappearance = \"dark\"",
    ],
)
def test_what_is_seen_first_is_read_however_people_write_it(path: Path, written: str) -> None:
    path.write_text(written)
    chosen = load(path, {})
    assert (
        first_look.of(path) == (chosen.language, chosen.appearance, chosen.text_size) == ("de", "dark", 130)
    )


@pytest.mark.parametrize(
    "content", [b"language = 'fr'\nappearance = pink\ntext_size = 1_30", b"\xff\x00[=", b"language", None]
)
def test_what_is_seen_first_is_as_ever_where_the_file_cannot_be_meant(
    path: Path, content: bytes | None
) -> None:
    if content is not None:
        path.write_bytes(content)
    assert first_look.of(path) == ("", "system", 100)
