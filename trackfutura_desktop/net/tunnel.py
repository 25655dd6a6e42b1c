"""A tunnel program as a child process: its public address is read from what it prints."""

import os
import re
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import Literal

import structlog

from trackfutura_desktop.language import tr

Program = Literal["cloudflared", "ngrok"]
_log = structlog.get_logger(__name__)

_PAUSES = (2.0, 5.0, 15.0, 60.0)  # seconds before another start, while no start gave an address
_END_SECONDS = 3.0  # for the program to end by itself, before it is killed
_LONGEST_LINE = 8 * 1024
_LONGEST_REASON = 200

_COMMANDS: dict[Program, tuple[str, ...]] = {
    "cloudflared": ("tunnel", "--no-autoupdate", "--url", "{url}"),
    "ngrok": ("http", "{url}", "--log=stdout", "--log-format=logfmt"),
}
_ADDRESS = {
    # the address of its own service stands in messages about failures
    "cloudflared": re.compile(r"(https://(?!api\.)[a-z0-9-]+\.trycloudflare\.com)\b"),
    "ngrok": re.compile(r'msg="started tunnel".*\burl=(https?://[^\s"]+)'),
}
_TROUBLE = re.compile(r"\bERR\b|\berr=|lvl=(eror|crit)|\berror\b", re.IGNORECASE)
_SECRET = re.compile(r"token|secret|credential", re.IGNORECASE)

# The program must end with us even if we are killed: then the pipe breaks that this shell reads from.
_GUARDED = """exec 3<&0
"$@" </dev/null 3<&- & child=$!
{ cat; kill -9 $child; } <&3 >/dev/null 2>&1 & guard=$!
exec 3<&-
wait $child; code=$?
kill $guard 2>/dev/null
exit $code"""


def installed(chosen: Program | Literal[""] = "") -> list[Program]:
    """The tunnel programs that can be started here, and the one that is ``chosen`` already."""
    return [name for name in _COMMANDS if name == chosen or shutil.which(name)]


class Tunnel:
    """Keeps one tunnel program running until it is stopped.

    Where there is a POSIX shell, the program ends with this process in every case; on Windows it is left
    over if this process is killed.

    Args:
        name: cloudflared or ngrok.
        local_url: Where the tunnel leads to.
        on_url: Told of each public address that the program gets. Runs on the tunnel's thread.
        on_trouble: Told, in a sentence, that the program ended or cannot be started. As above.
        pauses: Seconds before the second, third … start.
    """

    def __init__(
        self,
        name: Program,
        local_url: str,
        on_url: Callable[[str], object],
        on_trouble: Callable[[str], object],
        pauses: Sequence[float] = _PAUSES,
    ) -> None:
        self.name = name
        self._local_url = local_url
        self._on_url = on_url
        self._on_trouble = on_trouble
        self._pauses = pauses
        self._child: subprocess.Popen[bytes] | None = None
        self._guard = threading.Lock()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._keep, name=f"tunnel {name}", daemon=True)

    def start(self) -> None:
        """Start the program, and again whenever it ends."""
        self._thread.start()

    def stop(self) -> None:
        """End the program and wait for it."""
        self._stopping.set()
        for number in (signal.SIGTERM, signal.SIGKILL if os.name == "posix" else signal.SIGTERM):
            with self._guard:
                self._signal(number)
            self._thread.join(_END_SECONDS)
            if not self._thread.is_alive():
                return

    def _keep(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            try:
                had_url, reason = self._run_once()
            except Exception:  # noqa: BLE001 - the next start tries again
                _log.exception("tunnel failed", program=self.name)
                had_url, reason = False, tr("A fault in this program.")
            if self._stopping.is_set():
                return
            failures = 1 if had_url else failures + 1
            pause = self._pauses[min(failures, len(self._pauses)) - 1]
            _log.info("tunnel ended", program=self.name, pause=pause)
            self._on_trouble(
                tr("{reason} It is started again in {pause:g} seconds.", reason=reason, pause=pause)
            )
            self._stopping.wait(pause)

    def _run_once(self) -> tuple[bool, str]:
        """Run the program to its end; whether it got an address, and why it ended, in a sentence."""
        program = shutil.which(self.name)
        if program is None:
            return False, tr("{name} is not installed: it was not found on the PATH.", name=self.name)
        command = [program, *(part.format(url=self._local_url) for part in _COMMANDS[self.name])]
        with self._guard:
            if self._stopping.is_set():
                return False, ""
            try:
                child = self._child = _started(command)
            except OSError as error:
                return False, tr(
                    "{name} cannot be started: {strerror}.", name=self.name, strerror=error.strerror
                )
        try:
            return self._listen(child)
        finally:
            with self._guard:
                self._signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
                self._child = None
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()
            child.wait()

    def _listen(self, child: "subprocess.Popen[bytes]") -> tuple[bool, str]:
        assert child.stdout is not None  # noqa: S101 - it was asked for
        url, trouble, last = "", "", ""
        while line := child.stdout.readline(_LONGEST_LINE):
            text = line.decode("utf-8", "replace").strip()
            found = _ADDRESS[self.name].search(text)
            if found and found[1] != url:
                url = found[1]
                self._on_url(url)
            elif text and not _SECRET.search(text):
                last = text
                trouble = text if _TROUBLE.search(text) else trouble
        reason = (trouble or last)[:_LONGEST_REASON]
        return bool(url), tr(
            "{name} ended: {reason}.", name=self.name, reason=reason.rstrip(".") or tr("it gave no reason")
        )

    def _signal(self, number: int) -> None:
        child = self._child
        if child is None:
            return
        if os.name == "posix":
            try:
                os.killpg(child.pid, number)
            except (ProcessLookupError, PermissionError):  # macOS says the second of one that has just ended
                return
        else:
            child.terminate()


def _started(command: list[str]) -> "subprocess.Popen[bytes]":
    if os.name == "posix":
        command = ["/bin/sh", "-c", _GUARDED, "tunnel", *command]
    return subprocess.Popen(  # noqa: S603 - a program of this name that the user chose in the settings
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
