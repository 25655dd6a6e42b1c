"""A ``trackfutura listen`` that is meant to die: started as a user starts it, ended as nobody should."""

import http.client
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

PATIENCE_SECONDS = 60.0
SECRET = "invented-webhook-secret-5108"
TRACKFUTURA = (shutil.which("trackfutura", path=str(Path(sys.executable).parent)) or "trackfutura",)
# The same program with every sync taken out, to prove that the tests would notice.
CARELESS = (sys.executable, str(Path(__file__).with_name("careless.py")))
KILLED = -9
_FOREIGN = ("TRACKFUTURA_", "QT_", "PYTEST_")


class Victim:
    """The running process. At the end of the block it is killed, if it still lives."""

    def __init__(
        self, folder: Path, *, port: int = 0, command: tuple[str, ...] = TRACKFUTURA, **environment: str
    ) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="home-", ignore_cleanup_errors=True)
        own = {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN)}
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            own[name] = self._home.name
        self._complaints = Path(self._home.name, "stderr")
        with self._complaints.open("wb") as complaints:
            self._process = subprocess.Popen(
                [*command, "listen", "--port", str(port), "--data-dir", str(folder)],
                env={**own, "TRACKFUTURA_WEBHOOK_SECRET": SECRET, **environment},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaints,
                start_new_session=True,
            )
        self.url = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        self._home.cleanup()

    @property
    def err(self) -> str:
        """What it has complained about."""
        return self._complaints.read_text(encoding="utf-8")

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def ready(self) -> str:
        """Wait until it listens; gives the address for webhooks."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline().decode()
        assert line.startswith("listening on "), f"{line}\n{self.err}"
        self.url = line.removeprefix("listening on ").strip()
        return self.url

    def kill(self) -> None:
        """End it at once: kill -9 to the one process, as the system does when memory is short."""
        self._process.kill()
        self.code()

    def freeze(self) -> None:
        """Let it and its helpers do nothing more; what was asked of the system may still be done."""
        os.killpg(self._process.pid, signal.SIGSTOP)

    def switch_off(self) -> None:
        """End it and its helpers at once."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self.code()

    def code(self) -> int:
        """Wait for its end; gives the exit code, below 0 for a signal."""
        code = self._process.wait(PATIENCE_SECONDS)
        assert self._process.stdout is not None
        self._process.stdout.close()
        return code


def post(url: str, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
    """POST a delivery, first its head; gives the status (0: there was no whole answer) and the answer."""
    place = urlsplit(url)
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=PATIENCE_SECONDS)
    try:
        connection.request("POST", place.path, body, {"Authorization": f"Bearer {SECRET}", **headers})
        answer = connection.getresponse()
        return answer.status, answer.read()
    except (OSError, http.client.HTTPException):
        return 0, b""
    finally:
        connection.close()


def post_whole(url: str, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
    """POST a delivery in one piece; gives the same."""
    place = urlsplit(url)
    named = {
        "Host": place.netloc,
        "Authorization": f"Bearer {SECRET}",
        "Content-Length": str(len(body)),
        **headers,
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    try:
        with socket.create_connection((place.hostname or "", place.port or 0), PATIENCE_SECONDS) as opened:
            opened.sendall(f"POST {place.path} HTTP/1.1\r\n{head}\r\n".encode() + body)
            answer = http.client.HTTPResponse(opened, method="POST")
            answer.begin()
            return answer.status, answer.read()
    except (OSError, http.client.HTTPException):
        return 0, b""


def until(condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)
