"""The log: lines of JSON in a rotating file, without secrets and without bodies; and texts without them."""

import json
import logging
import logging.handlers
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import quote

import structlog

_SECRET_NAME = re.compile(r"token|secret|authorization|password|api_key|auth_header", re.IGNORECASE)
_SECRET_VALUE = re.compile(r"(?i)\b(bearer|basic)\s+[^\s\"',]+")
# What stands behind a name of that kind, in an address, a header, JSON or a command line.
_NAMED_VALUE = re.compile(
    r"""(?i)((?:token|secret|password|authorization|api[ _-]?key|signature)(?:["']?\s*[=:]\s*["']?)"""
    r"""|--[\w-]*(?:token|secret|password|key)\s+)"""
    r"""(?!\[hidden\]|(?:bearer|basic)\s)[^\s"'&,;<>}\])]+"""
)
_QUERY_VALUE = re.compile(r"""(https?://[^\s"'<>?#]*\?)([^\s"'<>#]*)""", re.IGNORECASE)
_USER_IN_ADDRESS = re.compile(r"""(https?://)[^\s/@"'<>]+@""", re.IGNORECASE)
_HOME_OF_SOMEBODY = re.compile(
    r"(?:/(?:home|Users)/|\b[A-Za-z]:(?:\\|\\\\|/)Users(?:\\|\\\\|/))[^/\\\s\"':]+"
)
_FILE_BYTES = 2_000_000
_FILES = 5
_CHATTY = ("httpx", "alembic")  # httpx writes addresses with their query


def start(path: Path) -> None:
    """Send the log of this process to ``path``."""
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_STEPS,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                without_secrets,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for chatty in _CHATTY:
        logging.getLogger(chatty).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*_STEPS, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def to_nobody() -> None:
    """Keep the log of a command that has no log file off the terminal, which is for what it reports."""
    logging.getLogger().addHandler(logging.NullHandler())
    structlog.configure(
        logger_factory=structlog.stdlib.LoggerFactory(), wrapper_class=structlog.stdlib.BoundLogger
    )


def stop() -> None:
    """Close the log file."""
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, logging.handlers.RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()
    for chatty in _CHATTY:
        logging.getLogger(chatty).setLevel(logging.NOTSET)


def redacted(text: str, secrets: Iterable[str] = ()) -> str:
    """A text that can be shown to others: without secrets, values in addresses, and names of home folders.

    Args:
        text: Anything, such as lines of the log or a traceback.
        secrets: Values that are known to be secret, wherever and however they stand.
    """
    for secret in sorted(secrets, key=len, reverse=True):
        for form in {secret, quote(secret, safe=""), json.dumps(secret)[1:-1]}:
            text = text.replace(form, "[hidden]") if form else text
    text = _SECRET_VALUE.sub(r"\1 [hidden]", text)
    text = _QUERY_VALUE.sub(lambda found: found[1] + re.sub(r"=[^&]*", "=[hidden]", found[2]), text)
    text = _USER_IN_ADDRESS.sub(r"\1[hidden]@", text)
    text = _NAMED_VALUE.sub(r"\1[hidden]", text)
    home = str(Path.home())
    for form in (home, json.dumps(home)[1:-1]):
        text = text.replace(form, "~") if len(form) > 1 else text
    return _HOME_OF_SOMEBODY.sub("~", text)


def without_secrets(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Blank every value that has the name or the shape of a secret."""
    return {name: _without_secret(name, value) for name, value in event.items()}


def _without_secret(name: str, value: object) -> object:
    if _SECRET_NAME.search(name):
        return "[hidden]"
    if isinstance(value, str):
        return _NAMED_VALUE.sub(r"\1[hidden]", _SECRET_VALUE.sub(r"\1 [hidden]", value))
    if isinstance(value, Mapping):
        return {key: _without_secret(str(key), inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_without_secret("", inner) for inner in value]
    return value


_STEPS: list[structlog.typing.Processor] = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    without_secrets,
]
