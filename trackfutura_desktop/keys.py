"""The API key and the webhook secret: from the environment or the system keyring, never in a file of ours."""

import hashlib
import hmac
import json
import math
import os
import secrets
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr

_log = structlog.get_logger(__name__)

_KEYRING_SERVICE = "TrackFutura Desktop"
_API_TOKEN = "api-token"  # noqa: S105 - the name of an entry, not its value
_WEBHOOK_SECRET = "webhook-secret"  # noqa: S105 - the name of an entry, not its value
_REMEMBERED_DIGESTS = 200
_ASK_AGAIN_SECONDS = 60.0  # at the start of a session the keyring may come after us; each question takes time


class KeyringMissing(UserError):
    """This system has no keyring that can keep a secret."""


class Keys:
    """Finds and keeps the two secrets.

    Without a keyring the webhook secret is made anew at each start. Requests that are still under way carry
    an older one, so the SHA-256 digests (of 256 random bits, hence not guessable) of secrets are kept.
    """

    def __init__(self, digests: Path, environment: Mapping[str, str] = os.environ) -> None:
        self._digests_file = digests
        self._environment = environment
        self._token = environment.get("TRACKFUTURA_API_TOKEN", "").strip()
        self._ask_at = math.inf if self._token else 0.0  # when the keyring is next asked for it
        self._secret = ""
        self._accepted: list[str] = []
        self._accepted_last = ""  # digest of the header that was accepted last
        self._making = threading.Lock()  # the listener and a run that starts may both be the first to ask

    def __repr__(self) -> str:
        return "Keys(…)"

    def api_token(self) -> str:
        """The API key, or an empty text where none is known; a keyring that failed is asked again later."""
        if time.monotonic() >= self._ask_at:
            found = _from_keyring(_API_TOKEN)
            self._ask_at = math.inf if found is not None else time.monotonic() + _ASK_AGAIN_SECONDS
            self._token = found or ""
        return self._token

    @property
    def token_is_from_environment(self) -> bool:
        """Whether the key is given by TRACKFUTURA_API_TOKEN, which the keyring cannot change."""
        return bool(self._environment.get("TRACKFUTURA_API_TOKEN", "").strip())

    def use_api_token(self, token: str) -> None:
        """Use ``token`` in this process without keeping it anywhere."""
        self._token = token.strip()
        self._ask_at = math.inf

    def keep_api_token(self, token: str) -> None:
        """Keep the key in the system keyring.

        Raises:
            KeyringMissing: There is no usable keyring; the key is used until the program ends.
        """
        self.use_api_token(token)
        if not _to_keyring(_API_TOKEN, self._token):
            raise KeyringMissing(
                tr("This system has no keyring, so the API key is only known until the program ends."),
                tr("Start a keyring (GNOME Keyring, KWallet), or set TRACKFUTURA_API_TOKEN before starting."),
            )

    def webhook_secret(self) -> str:
        """The secret that Bright Data sends back as ``Authorization: Bearer …``; made at the first call."""
        with self._making:
            if not self._secret:
                given = self._environment.get("TRACKFUTURA_WEBHOOK_SECRET", "").strip()
                secret = given or _from_keyring(_WEBHOOK_SECRET) or _made()
                self._remember(secret)
                self._secret = secret
            return self._secret

    def known(self, *, looks_up: bool = False) -> list[str]:
        """The secrets, to be blanked wherever they might be shown: those that were needed so far, or all."""
        given = self._environment.get("TRACKFUTURA_WEBHOOK_SECRET", "").strip()
        secrets_ = [self._token, self._secret, given]
        if looks_up:
            secrets_ += [self.api_token(), _from_keyring(_WEBHOOK_SECRET) or ""]
        return sorted({each for each in secrets_ if each})

    def accepts(self, authorization: str) -> bool:
        """Whether an Authorization header carries a secret of ours; the same time for all that do not."""
        self.webhook_secret()
        whole = _digest(authorization)
        if hmac.compare_digest(whole, self._accepted_last):
            return True
        scheme, _, value = authorization.strip().partition(" ")
        candidates = [authorization.strip(), value.strip() if scheme.lower() == "bearer" else ""]
        found = False
        for candidate in candidates:
            digest = _digest(candidate)
            for accepted in self._accepted:
                found |= hmac.compare_digest(digest, accepted)
        if found:
            self._accepted_last = whole  # nearly every delivery carries the same
        return found

    def _remember(self, secret: str) -> None:
        known = self._remembered()
        digest = _digest(secret)
        self._accepted_last = ""
        self._accepted = [*(entry for entry in known if entry != digest), digest][-_REMEMBERED_DIGESTS:]
        if known != self._accepted:
            draft = self._digests_file.with_suffix(".part")
            try:
                draft.write_text(json.dumps(self._accepted), encoding="utf-8")
                draft.replace(self._digests_file)
            except OSError as error:  # the secret is good until the program ends
                _log.warning("webhook secret not remembered", reason=error.strerror)

    def _remembered(self) -> list[str]:
        try:
            known = json.loads(self._digests_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        entries = known if isinstance(known, list) else []
        return [entry for entry in entries if isinstance(entry, str) and entry.isascii()]


def keyring_name() -> str:
    """The keyring of this system; empty if there is none."""
    import keyring  # noqa: PLC0415 - slow to import, and not needed when the environment gives the secret
    from keyring.backends import fail, null  # noqa: PLC0415 - as above

    found = keyring.get_keyring()
    return "" if isinstance(found, fail.Keyring | null.Keyring) else str(found.name)


def _made() -> str:
    secret = secrets.token_urlsafe(32)
    _to_keyring(_WEBHOOK_SECRET, secret)
    return secret


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()


def _from_keyring(entry: str) -> str | None:
    """What is kept; empty if nothing is or the user keeps it locked, None if the keyring failed."""
    import keyring  # noqa: PLC0415 - slow to import, and not needed when the environment gives the secret
    from keyring.errors import KeyringLocked, NoKeyringError  # noqa: PLC0415 - as above

    try:
        return keyring.get_password(_KEYRING_SERVICE, entry) or ""
    except (KeyringLocked, NoKeyringError):
        return ""
    except Exception as error:  # noqa: BLE001 - what lies behind a keyring has errors of its own
        _log.warning("keyring not read", reason=type(error).__name__)
        return None


def _to_keyring(entry: str, value: str) -> bool:
    import keyring  # noqa: PLC0415 - as above
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    try:
        keyring.set_password(_KEYRING_SERVICE, entry, value)
    except KeyringError:
        return False
    except Exception as error:  # noqa: BLE001 - as above
        _log.warning("keyring not written", reason=type(error).__name__)
        return False
    return True
