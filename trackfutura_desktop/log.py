"""The log: lines of JSON in a rotating file, without secrets and without bodies."""

import logging
import logging.handlers
import re
from collections.abc import Mapping
from pathlib import Path

import structlog

_SECRET_NAME = re.compile(r"token|secret|authorization|password|api_key|auth_header", re.IGNORECASE)
_SECRET_VALUE = re.compile(r"(?i)\b(bearer|basic)\s+[^\s\"',]+")
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


def without_secrets(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Blank every value that has the name or the shape of a secret."""
    return {name: _without_secret(name, value) for name, value in event.items()}


def _without_secret(name: str, value: object) -> object:
    if _SECRET_NAME.search(name):
        return "[hidden]"
    if isinstance(value, str):
        return _SECRET_VALUE.sub(r"\1 [hidden]", value)
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
