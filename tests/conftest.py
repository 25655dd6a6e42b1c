"""What holds for every test: no display, network, language or home of the user, no stray error or garbage."""

import gc
import ipaddress
import itertools
import logging
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt or keyring.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# The texts are compared in English; a locale that is not UTF-8 is warned of by Qt.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
for _name in [name for name in os.environ if name.startswith("TRACKFUTURA_")]:
    del os.environ[_name]

# An automatic collection runs on whichever thread allocates; on a worker it destroys Qt objects there, which
# crashes.
gc.disable()

import hypothesis  # noqa: E402  after the environment is set
import pytest  # noqa: E402
import structlog  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEvent  # noqa: E402

hypothesis.settings.register_profile(
    "local",
    deadline=None,
    max_examples=50,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile("ci", hypothesis.settings.get_profile("local"), derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")

_refused: list[str] = []


def _is_local(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host is None or host in {"", "localhost"}:
        return True
    try:
        address = ipaddress.ip_address(str(host).partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _refuse_strangers(event: str, arguments: tuple[object, ...]) -> None:
    """Stop whatever would leave this machine; names under .invalid fail as they do without a network."""
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
        if str(host).endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    elif event in {"socket.connect", "socket.sendto"}:
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # else a socket file
    else:
        return
    if not _is_local(host):
        _refused.append(str(host))
        raise OSError(f"a test reached for {host}; tests talk to this machine only")


sys.addaudithook(_refuse_strangers)


class _ErrorLog(logging.Handler):
    """Keeps what is logged as an error or worse, from every thread."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        trouble = f": {record.exc_info[1]!r}" if record.exc_info else ""
        self.lines.append(f"{record.name}: {record.getMessage()}{trouble}")


def pytest_configure(config: pytest.Config) -> None:
    """Name our marker, and what Qt says off-screen about things that only a display has."""
    config.addinivalue_line(
        "markers", "expects_error_log: the test provokes something that is logged as an error"
    )
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")


def pytest_collection_finish() -> None:
    """Leave what the imports made out of the collections after each test; it is most of the heap."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collect_garbage(_collect_what_is_older: None) -> Iterator[None]:
    """Collect on the main thread; first here, therefore last when the other fixtures are gone.

    Only what came since the last collection is looked at, because to look at all of the heap takes longer
    than most tests: what a test leaves is found at its end or, where pytest still holds it, at the start of
    the next. What lived longer is looked at where it ends, with the module.
    """
    gc.collect(1)
    yield
    assert not gc.isenabled(), "from now on any thread may collect garbage"
    # No loop runs that would do it: closed windows, styled again at each change of colours, would pile up.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(0)


@pytest.fixture(scope="module", autouse=True)
def _collect_what_is_older() -> Iterator[None]:
    """Collect all of the heap when what a module shares is gone."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _only_this_machine(_collect_garbage: None) -> Iterator[None]:
    """Fail a test that reached for another machine, even if its code took that for a failed connection."""
    _refused.clear()
    yield
    if _refused:
        pytest.fail(f"the test reached for {', '.join(_refused)}")


@pytest.fixture(autouse=True)
def _no_stray_error(_only_this_machine: None, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which an error was logged, unless it says that it expects one."""
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    errors = _ErrorLog()
    root = logging.getLogger()
    level = root.level
    root.addHandler(errors)
    yield
    root.removeHandler(errors)
    root.setLevel(level)
    expected = request.node.get_closest_marker("expects_error_log") is not None
    if errors.lines and not expected:
        pytest.fail("logged as an error:\n" + "\n".join(errors.lines))
    if expected and not errors.lines:
        pytest.fail("the test is marked expects_error_log, but no error was logged")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What the application of the tests is started with; its style is that of the program."""
    from trackfutura_desktop.ui.theme import STYLE  # noqa: PLC0415 - most tests need no window

    return ["tests", *STYLE]


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield folders, a new one for each test."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _own_home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test an empty home, so that no setting or data of the user or of another test is met."""
    home = next(_homes)
    run = home / "run"
    run.mkdir(parents=True, mode=0o700)  # Qt warns about one that others may read
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))
