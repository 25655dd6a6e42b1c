"""How the process that prepares deliveries begins: with the language, before it knows any text."""

from importlib import import_module
from multiprocessing.connection import Connection

from trackfutura_desktop import translations


def serve(pipe: Connection, code: str) -> None:
    """Speak the language, then prepare what is asked for until the other side is gone."""
    translations.use(code)
    import_module("trackfutura_desktop.flow.preparing").serve_requests(pipe)
