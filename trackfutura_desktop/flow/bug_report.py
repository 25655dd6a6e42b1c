"""What to send us about a bug: everything that helps, and nothing that is secret."""

import traceback
from pathlib import Path

from trackfutura_desktop import log
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import log_lines
from trackfutura_desktop.flow.checkup import versions
from trackfutura_desktop.keys import Keys

_LINES = 40  # of the log


def bug_report(error: BaseException, keys: Keys, log_file: Path) -> str:
    """The versions, the traceback and the end of the log, as text that can be shown to anybody."""
    trace = "".join(traceback.format_exception(error)).rstrip()
    text = "\n".join([*versions(), "", trace, "", "The end of the log:", *_end_of_log(log_file)])
    return log.redacted(text, keys.known())


def place(error: BaseException) -> str:
    """Where a bug is: the same for each time that it happens."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__qualname__} {where}"


def _end_of_log(path: Path) -> list[str]:
    try:
        return [log_lines.as_text(each) for each in log_lines.read(path).lines[-_LINES:]]
    except UserError as error:
        return [error.sentence]
