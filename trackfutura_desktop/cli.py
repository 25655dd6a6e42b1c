"""The command line: what can be said, and which command does it."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from trackfutura_desktop import __version__
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.interrupt import held_back, on_interrupt

INTERRUPTED = 130
"""Exit code of a command that was asked to end before its work was done."""

# Python takes the first two words for itself, and no name has a hyphen.
_MODULES = {"import": "import_files", "support-bundle": "support_bundle"}
_WITH_VALUE = ("--data-dir", "--api-base")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Returns:
        0 only if all the work was done. What runs until it is stopped (window, listen, simulate) has done it
        when Ctrl+C or SIGTERM ends it; anything else that is interrupted gives 130. What the user can mend
        gives 1, with a sentence and a remedy; a command line that makes no sense gives 2.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # else a text in a foreign script ends the command
            stream.reconfigure(errors="backslashreplace")
    said = _with_open(sys.argv[1:] if arguments is None else arguments)
    given = _parser(knows_commands=not _is_window_alone(said)).parse_args(said)
    try:
        with on_interrupt(_interrupt):
            code = _command("self_test" if given.self_test else given.command or "window")(given)
            print(end="", flush=True)  # here, where a reader that has gone is no bug
            return code
    except UserError as error:
        print(f"trackfutura: {error.sentence}", file=sys.stderr)
        if error.remedy:
            print(f"  {error.remedy}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _with_open(arguments: Sequence[str]) -> list[str]:
    """The arguments with the word ``open`` before a file or link that stands where a command would.

    So systems start programs with what was dropped on their icon, or with a link that was clicked.
    """
    words = iter(enumerate(arguments))
    for place, word in words:
        if word in _WITH_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            is_target = any(sign in word for sign in "./\\:")  # no command has such a sign in it
            return [*arguments[:place], *(["open"] if is_target else []), *arguments[place:]]
    return list(arguments)


def _is_window_alone(said: Sequence[str]) -> bool:
    """Whether only the window is asked for: it is painted sooner if no command is described before."""
    words = iter(said)
    return all(next(words, "") if word in _WITH_VALUE else word == "--hidden" for word in words)


def _interrupt() -> None:
    raise KeyboardInterrupt


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    # Each command imports only what it needs: the listener needs no window, the window no simulator.
    with held_back():
        module = import_module(f"trackfutura_desktop.commands.{_MODULES.get(name, name)}")
    run: Callable[[argparse.Namespace], int] = module.run
    return run


def _parser(*, knows_commands: bool = True) -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data-dir", metavar="DIR", help="folder of the database and everything else")
    common.add_argument("--api-base", metavar="URL", help="address of Bright Data's API")
    parser = argparse.ArgumentParser(
        prog="trackfutura",
        parents=[common],
        description="Collect social media data through Bright Data. Without a command: the window.",
        epilog="Environment: TRACKFUTURA_API_TOKEN, TRACKFUTURA_WEBHOOK_SECRET, TRACKFUTURA_DATA_DIR, "
        "TRACKFUTURA_API_BASE.",
    )
    _add_flags(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=text, description=text)

    if knows_commands:
        _add_work(add)
        _add_files(add)
        _add_lists(add)
        _add_care(add)
    return parser


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"TrackFutura Desktop {__version__}")
    parser.add_argument("--self-test", action="store_true", help="check whether this installation works")
    parser.add_argument("--hidden", action="store_true", help="start in the tray, as at sign-in")


def _add_work(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    demo = add("demo", "run the main job against the built-in simulator of Bright Data")
    demo.add_argument("--headless", action="store_true", help="run the window off-screen, then end")
    demo.add_argument("--no-webhook", action="store_true", help="fetch the results instead of receiving them")
    demo.add_argument("--sources", type=_number(1, 10_000), default=12, metavar="N", help="default: 12")
    demo.add_argument(
        "--posts", type=_number(1, 1_000), default=50, metavar="N", help="per source; default: 50"
    )
    demo.add_argument("--seed", type=int, default=1, metavar="N", help="same seed, same records; default: 1")
    demo.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of the window at the end"
    )
    listen = add("listen", "receive, process and reconcile without a window")
    listen.add_argument("--host", default="", metavar="H", help="default: 127.0.0.1")
    listen.add_argument(
        "--port", type=_number(0, 65_535), metavar="P", help="default: 8000; 0: any free port"
    )
    simulate = add("simulate", "run the simulator of Bright Data alone")
    simulate.add_argument("--port", type=_number(0, 65_535), default=8_400, metavar="P", help="default: 8400")
    simulate.add_argument("--seed", type=int, default=1, metavar="N", help="default: 1")


def _add_files(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    opened = add("open", "open the window with files to import or links such as trackfutura://run/12")
    opened.add_argument("targets", nargs="+", metavar="FILE_OR_LINK")
    export = add("export", "write records to a file; without a choice, all of them")
    export.add_argument(
        "--format",
        choices=("csv", "xlsx", "ndjson", "json", "parquet", "sqlite"),
        help="default: what the file's name ends in",
    )
    export.add_argument("--project", metavar="NAME", help="only this project")
    export.add_argument("--run", metavar="ID_OR_NAME", help="only this run")
    export.add_argument("--platform", metavar="P", help="only this platform")
    export.add_argument("--service", metavar="S", help="only this service")
    export.add_argument("--job", type=_number(1, 2**63 - 1), metavar="ID", help="only this job")
    export.add_argument("--search", metavar="WORDS", help="only what has these words or “phrases” in quotes")
    export.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="CONDITION",
        help="only where COLUMN=VALUE, COLUMN~TEXT, COLUMN>=N or COLUMN<=N; N may be a day; may be repeated",
    )
    export.add_argument("--columns", metavar="A,B,…", help="these columns in this order; default: all")
    export.add_argument("--folders", action="store_true", help="with run, platform, service, job and source")
    export.add_argument("--raw", action="store_true", help="with the records as they came (ndjson, json)")
    export.add_argument("--bom", action="store_true", help="with a mark by which Excel knows UTF-8 (csv)")
    export.add_argument(
        "--new", action="store_true", help="only what is new or changed since the last such export"
    )
    export.add_argument("file", metavar="FILE", help="where to write")
    taken = add("import", "make runs of downloaded files, or of runs that were exported elsewhere")
    taken.add_argument("--name", metavar="NAME", help="one run of this name for all of them")
    taken.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="JSON, NDJSON, CSV (also packed with gzip), .trackfutura",
    )


def _add_lists(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    tree = add("tree", "print the stored data: run, platform, service, job")
    tree.add_argument("--project", metavar="NAME", help="only this project")
    events = add("events", "print every delivery and what became of it")
    for printing in (tree, events):
        printing.add_argument("--json", action="store_true", help="as JSON")


def _add_care(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    add("doctor", "check what is configured, reachable and writable")
    bundle = add(
        "support-bundle", "save the state of the installation, without secrets, to be sent to others"
    )
    bundle.add_argument("file", metavar="FILE", help="where to write; best ends in .zip")
    saved = add("backup", "save everything in one file, also while the window is open")
    saved.add_argument("--media", action="store_true", help="with saved pictures and films")
    saved.add_argument("file", metavar="FILE", help="where to write; not in the data folder")
    restored = add("restore", "go back to a backup; the present data is put aside, not removed")
    restored.add_argument("file", metavar="FILE", help="what backup has written")


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"{value} is not between {least:,} and {most:,}")
        return value

    return number
