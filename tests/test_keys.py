"""The API key and the webhook secret."""

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keyring
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked

from trackfutura_desktop.keys import KeyringMissing, Keys, keyring_name

SECRET = "invented-secret-4711"


class Drawer(KeyringBackend):
    """A keyring that keeps its entries as long as the test runs."""

    priority = 1
    entries: dict[tuple[str, str], str]
    is_locked = False
    fault: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.entries[service, username] = password

    def _check(self) -> None:
        if self.is_locked:
            raise KeyringLocked("locked")
        if self.fault is not None:
            raise self.fault


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before = keyring.get_keyring()
    opened = Drawer()  # type: ignore[no-untyped-call]
    opened.entries = {}
    keyring.set_keyring(opened)
    yield opened
    keyring.set_keyring(before)


@pytest.fixture
def digests(tmp_path: Path) -> Path:
    return tmp_path / "webhook-digests.json"


def bearer(keys: Keys) -> str:
    return f"Bearer {keys.webhook_secret()}"


def test_without_a_keyring_each_start_makes_a_new_secret_and_the_old_ones_are_accepted(digests: Path) -> None:
    starts = [Keys(digests, {}) for _ in range(3)]
    sent = [bearer(keys) for keys in starts]
    assert len(set(sent)) == 3
    last = Keys(digests, {})
    assert all(last.accepts(authorization) for authorization in sent)
    assert not last.accepts("Bearer something else")
    # only what came before it is known to an earlier one
    assert [starts[0].accepts(authorization) for authorization in sent] == [True, False, False]


def test_only_the_newest_secrets_are_remembered(digests: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trackfutura_desktop.keys._REMEMBERED_DIGESTS", 3)
    sent = [bearer(Keys(digests, {})) for _ in range(5)]
    last = Keys(digests, {"TRACKFUTURA_WEBHOOK_SECRET": sent[4].removeprefix("Bearer ")})
    assert [last.accepts(authorization) for authorization in sent] == [False, False, True, True, True]


def test_a_secret_is_long_and_is_not_what_the_file_holds(digests: Path) -> None:
    secret = Keys(digests, {}).webhook_secret()
    assert len(secret) >= 43
    assert secret not in digests.read_text()
    assert len(json.loads(digests.read_text())) == 1


def test_the_environment_gives_the_secret(digests: Path) -> None:
    keys = Keys(digests, {"TRACKFUTURA_WEBHOOK_SECRET": f"  {SECRET}\n"})
    assert keys.webhook_secret() == SECRET
    assert keys.accepts(SECRET)
    assert keys.accepts(f"bearer {SECRET}")
    assert not Keys(digests.with_name("other.json"), {}).accepts(SECRET)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_nothing_else_is_accepted(digests: Path, authorization: str) -> None:
    keys = Keys(digests, {"TRACKFUTURA_WEBHOOK_SECRET": SECRET})
    if SECRET not in authorization:
        assert not keys.accepts(authorization)
        assert not keys.accepts(f"Bearer {authorization}")
    assert not keys.accepts(f"Basic {SECRET}")
    assert not keys.accepts(f"{SECRET}{authorization}x")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"5", b"null", b'{"a": 1}', b"[1, null, [], {}]", b'["\xff', b'["\\ud800", "x"]']
)
def test_a_damaged_file_of_digests_is_replaced(digests: Path, content: bytes) -> None:
    digests.write_bytes(content)
    keys = Keys(digests, {"TRACKFUTURA_WEBHOOK_SECRET": SECRET})
    assert keys.accepts(SECRET)
    assert not keys.accepts("x")
    assert Keys(digests, {}).accepts(SECRET)


def test_a_file_that_cannot_be_written_does_not_stop_anything(tmp_path: Path) -> None:
    keys = Keys(tmp_path / "gone" / "digests.json", {})
    assert keys.accepts(bearer(keys))


def test_all_threads_get_the_same_secret(digests: Path) -> None:
    keys = Keys(digests, {})
    together = threading.Barrier(8)

    def ask(_number: int) -> str:
        together.wait(30)
        return keys.webhook_secret()

    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(ask, range(8)))) == 1
    assert len(json.loads(digests.read_text())) == 1


def test_a_keyring_keeps_the_secret_over_starts(digests: Path, drawer: Drawer) -> None:
    first = Keys(digests, {}).webhook_secret()
    assert Keys(digests, {}).webhook_secret() == first
    assert list(drawer.entries.values()) == [first]
    drawer.is_locked = True
    locked = Keys(digests, {})
    assert locked.webhook_secret() != first
    assert locked.accepts(first)


def test_a_keyring_that_fails_in_its_own_way_is_like_one_that_is_not_there(
    digests: Path, drawer: Drawer, caplog: pytest.LogCaptureFixture
) -> None:
    first = Keys(digests, {}).webhook_secret()
    drawer.fault = ConnectionResetError(f"what lies behind it is gone, and with it {SECRET}")
    failing = Keys(digests, {})
    assert failing.webhook_secret() != first
    assert failing.accepts(f"Bearer {first}")
    assert failing.api_token() == ""
    with pytest.raises(KeyringMissing):
        failing.keep_api_token("invented-key")
    assert "ConnectionResetError" in caplog.text
    assert SECRET not in caplog.text


def test_a_keyring_that_failed_is_asked_for_the_key_again_but_not_each_time(
    digests: Path, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    Keys(digests, {}).keep_api_token("invented-key")
    drawer.fault = InitError("it comes with the session, a moment later")
    early = Keys(digests, {})
    assert early.api_token() == ""
    monkeypatch.setattr("trackfutura_desktop.keys._ASK_AGAIN_SECONDS", 0)
    other = Keys(digests, {})
    assert other.api_token() == ""
    drawer.fault = None
    assert early.api_token() == ""
    assert other.api_token() == "invented-key"


def test_the_api_key_comes_from_the_environment_else_from_the_keyring(digests: Path, drawer: Drawer) -> None:
    assert Keys(digests, {}).api_token() == ""
    Keys(digests, {}).keep_api_token(" invented-key ")
    assert "invented-key" in drawer.entries.values()
    assert Keys(digests, {}).api_token() == "invented-key"
    given_key = Keys(digests, {"TRACKFUTURA_API_TOKEN": " other-key "})
    assert given_key.api_token() == "other-key"
    assert given_key.token_is_from_environment
    assert not Keys(digests, {}).token_is_from_environment
    drawer.is_locked = True
    assert Keys(digests, {}).api_token() == ""


def test_without_a_keyring_the_key_is_used_until_the_end_and_the_user_is_told(digests: Path) -> None:
    keys = Keys(digests, {})
    with pytest.raises(KeyringMissing) as told:
        keys.keep_api_token("invented-key")
    assert "invented-key" not in f"{told.value} {told.value.remedy}"
    assert keys.api_token() == "invented-key"
    assert keyring_name() == ""
    assert not list(digests.parent.iterdir())


def test_regression_40_keys_never_show_what_they_hold(digests: Path) -> None:
    keys = Keys(digests, {"TRACKFUTURA_API_TOKEN": "invented-key", "TRACKFUTURA_WEBHOOK_SECRET": SECRET})
    keys.webhook_secret()
    assert repr(keys) == str(keys) == f"{keys}" == "Keys(…)"
