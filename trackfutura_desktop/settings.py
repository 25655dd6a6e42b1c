"""The settings: a small TOML file that people can read, with environment variables above it."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.first_look import Appearance, Language, TextSize
from trackfutura_desktop.language import tr

BRIGHT_DATA = "https://api.brightdata.com"


class Settings(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What the user may change. No key and no secret is among it."""

    api_base: str = BRIGHT_DATA
    listener_host: str = "127.0.0.1"
    listener_port: Annotated[int, Meta(ge=0, le=65_535)] = 8_000
    public_url: str = ""
    tunnel: Literal["", "cloudflared", "ngrok"] = ""  # instead of public_url
    poll_seconds: Annotated[float, Meta(gt=0, le=86_400)] = 10.0
    appearance: Appearance = "system"
    language: Language = ""
    text_size: TextSize = 100
    # What closing the window does while runs are collected or repeated: go on in the tray, or end.
    on_close: Literal["ask", "hide", "quit"] = "ask"
    notifications: bool = True
    check_updates: bool = False
    file_hosts: list[str] = []
    # How long and how much of the raw bodies of processed deliveries is kept; 0 is no limit.
    keep_bodies_days: Annotated[int, Meta(ge=0, le=36_500)] = 90
    keep_bodies_gb: Annotated[float, Meta(ge=0, le=100_000)] = 10.0
    # Which files behind the links of records are saved without a click, and how much all of them may take.
    keep_media: Literal["", "previews", "originals"] = ""  # originals: previews as well
    keep_media_mb: Annotated[int, Meta(ge=1, le=100_000_000)] = 2_000
    # US dollars that runs may cost in a month; 0 is no limit.
    monthly_limit: Annotated[float, Meta(ge=0, le=10_000_000)] = 0.0


class SettingsUnreadable(UserError):
    """The settings file cannot be understood."""


def load(path: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of the file, with what the environment says above them.

    Raises:
        SettingsUnreadable: The file or a variable holds something that is no such setting.
    """
    given = _from_file(path)
    if hosts := environment.get("TRACKFUTURA_FILE_HOSTS"):
        given["file_hosts"] = [host.strip() for host in hosts.split(",") if host.strip()]
    for name, variable in (
        ("api_base", "TRACKFUTURA_API_BASE"),
        ("poll_seconds", "TRACKFUTURA_POLL_SECONDS"),
    ):
        if value := environment.get(variable):
            given[name] = value
    try:
        return msgspec.convert(given, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise SettingsUnreadable(
            tr("A setting cannot be used: {error}.", error=error),
            tr("Correct it in {path} or in the environment, or remove it to get the default.", path=path),
        ) from error


def save(settings: Settings, path: Path) -> None:
    """Write the settings that differ from the defaults, in one step."""
    defaults = msgspec.to_builtins(Settings())
    changed = {
        name: value for name, value in msgspec.to_builtins(settings).items() if value != defaults[name]
    }
    # Texts are written as in JSON, but for the one character that TOML wants escaped and JSON does not.
    lines = [f"{name} = {msgspec.json.encode(value).decode()}\n" for name, value in changed.items()]
    draft = path.with_suffix(".part")
    draft.write_text("".join(lines).replace("\x7f", "\\u007f"), encoding="utf-8")
    draft.replace(path)


def _from_file(path: Path) -> dict[str, object]:
    try:
        return msgspec.toml.decode(path.read_bytes(), type=dict[str, object])
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise SettingsUnreadable(
            tr("The settings file {path} cannot be read: {error}.", path=path, error=error),
            tr("Correct the line, or rename the file to start with the defaults."),
        ) from error
