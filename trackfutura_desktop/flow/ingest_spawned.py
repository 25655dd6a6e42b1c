"""How the process for large deliveries begins: with the language, before it knows any text."""

from importlib import import_module
from multiprocessing.connection import Connection

from trackfutura_desktop import translations


def serve(pipe: Connection, code: str) -> None:
    """Speak the language, then do what is asked for until the other side is gone."""
    translations.use(code)
    import_module("trackfutura_desktop.flow.ingest_serving").serve_orders(pipe)
