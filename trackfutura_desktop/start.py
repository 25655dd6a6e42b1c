"""What a command says about the program that it starts, above the settings."""

import msgspec

from trackfutura_desktop.paths import DataFolder


class Start(msgspec.Struct, kw_only=True):
    """The folder of the data, and what is not as the settings in it say."""

    folder: DataFolder
    follows_move: bool = False  # nobody named the folder: it is where the user has moved it
    api_base: str = ""
    api_token: str = ""
    host: str = ""
    port: int | None = None
    poll_seconds: float | None = None
    listens: bool = True
    needs_port: bool = False  # a port that cannot be had is an error, not only a notice
