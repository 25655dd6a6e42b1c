"""Finds the error that an answer of Bright Data, or a failure of the network, means."""

import html
import re
import socket
import ssl
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import httpx
import msgspec

from trackfutura_desktop.language import tr
from trackfutura_desktop.net.faults import (
    AccountSuspended,
    BrightDataError,
    InvalidRequest,
    KeyRejected,
    NotFound,
    NotReady,
    PermissionMissing,
    ServiceFault,
    SnapshotEmpty,
    SnapshotExpired,
    SnapshotUnknown,
    TooManyRequests,
    UnexpectedAnswer,
    Unreachable,
)

# Words longer than this are a page of HTML or an echo of our own input; nobody reads them to the end.
LONGEST_WORDS = 600
LONGEST_PAUSE = 86_400.0
_USUAL_WAIT = 10.0  # "try again in 10s" is what most answers say

_Fault = tuple[type[BrightDataError], str, str]

_SNAPSHOT_UNKNOWN: _Fault = (
    SnapshotUnknown,
    tr("Bright Data does not know this snapshot."),
    tr("Check that the API key belongs to the account that started the request."),
)
# Texts of 400 and 404 (D7, D15).
_BY_WORDS: dict[str, _Fault] = {
    "snapshot is empty": (
        SnapshotEmpty,
        tr("Bright Data found nothing for this request."),
        tr("Check the addresses and the dates of its sources."),
    ),
    "expired": (
        SnapshotExpired,
        tr("Bright Data no longer keeps the data of this request."),
        tr("Start the request again if the data are still needed."),
    ),
    "snapshot does not exist": _SNAPSHOT_UNKNOWN,
    "snapshot not found": _SNAPSHOT_UNKNOWN,
}
_BY_STATUS: dict[int, _Fault] = {
    HTTPStatus.UNAUTHORIZED: (
        KeyRejected,
        tr("Bright Data does not accept the API key."),
        tr("Open Settings and paste the API key again (Bright Data: Account settings, API keys)."),
    ),
    HTTPStatus.FORBIDDEN: (
        PermissionMissing,
        tr("The API key is valid but may not do this."),
        tr("Give the key this permission in the Bright Data account, or use another key."),
    ),
    HTTPStatus.NOT_FOUND: (
        NotFound,
        tr("Bright Data does not know what was asked for."),
        tr("Check the dataset id in the catalogue and the API address."),
    ),
}
# The first kind that is among the causes of a failure says what happened.
_BY_CAUSE: tuple[tuple[type[BaseException], str, str], ...] = (
    (
        socket.gaierror,
        tr("The name {} could not be found."),
        tr("Check the network connection and the API address."),
    ),
    (
        ssl.SSLError,
        tr("The secure connection to {} failed."),
        tr("Check the clock of this computer, and whether a proxy or virus scanner opens connections."),
    ),
    (
        httpx.ConnectTimeout,
        tr("{} did not take the connection in time."),
        tr("Check the network connection, then try again."),
    ),
    (
        httpx.PoolTimeout,
        tr("Too many connections to {} are open."),
        tr("Wait until some have ended, then try again."),
    ),
    (
        httpx.TimeoutException,
        tr("{} did not answer in time."),
        tr("Try again; if it stays so, look at Bright Data's status page."),
    ),
    (
        httpx.ProxyError,
        tr("The proxy did not connect to {}."),
        tr("Check the proxy settings of this computer."),
    ),
    (
        httpx.ConnectError,
        tr("No connection to {} could be made."),
        tr("Check the network connection and the API address."),
    ),
    (Exception, tr("The connection to {} broke off."), tr("Check the network connection, then try again.")),
)
# A request that failed this way never left: there was no connection to send it on.
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def fault_of(status: int, headers: Mapping[str, str], body: bytes) -> BrightDataError:
    """The error that an answer means.

    Args:
        status: The HTTP status.
        headers: The headers, names in lower case.
        body: The body, inflated and without secrets.
    """
    words = plain_words(headers, body)
    spoken = words.lower()
    wait = retry_after(headers.get("retry-after"))
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return TooManyRequests(
            tr("Bright Data asks to slow down."),
            tr("Wait until running requests have ended, then try again."),
            status=status,
            words=words,
            retry_after=wait,
        )
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServiceFault(
            tr("Bright Data has a fault of its own."),
            tr("Try again in a few minutes."),
            status=status,
            words=words,
            retry_after=wait,
        )
    if status == HTTPStatus.ACCEPTED or "snapshot is not ready" in spoken:
        return not_ready(status, words, wait)
    if _is_about_money(status, spoken):
        return AccountSuspended(
            tr("The Bright Data account may not work at present."),
            tr("Open the billing page of your Bright Data account, then try again."),
            status=status,
            words=words,
        )
    return _refusal(status, words, body)


def unexpected(status: int, headers: Mapping[str, str], body: bytes) -> UnexpectedAnswer:
    """The error for an answer that the contract does not know."""
    return UnexpectedAnswer(
        tr("Bright Data's answer (HTTP {status}) could not be understood.", status=status),
        tr("Check the API address; if it is right, try again later."),
        status=status,
        words=plain_words(headers, body),
    )


def not_ready(status: int, words: str, wait: float | None = None) -> NotReady:
    """The answer "not ready yet, try again in 10s": the time stands in the text, seldom in a header."""
    named = re.search(r"try again in (\d{1,4})\s*s", words)
    return NotReady(
        tr("The data are not ready yet."),
        tr("They are fetched as soon as they are."),
        status=status,
        words=words,
        retry_after=wait or (float(named[1]) if named else _USUAL_WAIT),
    )


def unreachable(error: httpx.RequestError, host: str) -> Unreachable:
    """The error for a request without an answer. httpx's own may hold the key, so nothing of it is kept."""
    causes: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in causes:
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    sentence, remedy = next(
        (sentence, remedy)
        for kind, sentence, remedy in _BY_CAUSE
        if any(isinstance(cause, kind) for cause in causes)
    )
    return Unreachable(sentence.format(host), remedy, sent=not isinstance(error, _NEVER_LEFT))


def plain_words(headers: Mapping[str, str], body: bytes) -> str:
    """Bright Data's words out of the body of an answer: JSON, a bare sentence or a page of HTML.

    Almost all errors are a bare sentence sent as text/html; only those of validation are JSON (D2, D7).
    Where the body is silent, the headers that its command line tool reads are used (C2, C4).
    """
    words = _words_of_json(_decoded(body))
    if not words:
        text = re.sub(r"(?is)<(script|style|head)\b.*?</\1>", " ", body[:65536].decode("utf-8", "replace"))
        words = html.unescape(re.sub(r"<[^>]*>", " ", text))
    if not words.strip():
        words = headers.get("x-brd-error") or headers.get("x-luminati-error") or ""
    if code := headers.get("x-brd-err-code"):
        words = f"{words} ({code})"
    words = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return words if len(words) <= LONGEST_WORDS else words[: LONGEST_WORDS - 1] + "…"


def retry_after(header: str | None) -> float | None:
    """Seconds out of a Retry-After header; None when there is none or it cannot be read.

    A date is not read: Bright Data sends seconds (D1), and a date is only as right as two clocks.
    """
    if header is None or not re.fullmatch(r"[0-9]{1,9}", header.strip()):
        return None
    return min(float(header), LONGEST_PAUSE)


def _refusal(status: int, words: str, body: bytes) -> BrightDataError:
    known = _BY_STATUS.get(status)
    if status in {HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND}:
        spoken = words.lower()
        known = next((fault for said, fault in _BY_WORDS.items() if said in spoken), known)
    if known is not None:
        kind, sentence, remedy = known
        return kind(sentence, remedy, status=status, words=words)
    if status == HTTPStatus.BAD_REQUEST:
        return _invalid(words, _decoded(body))
    return UnexpectedAnswer(
        tr("Bright Data answered with HTTP {status}, which was not expected.", status=status),
        tr("Check the API address; if it is right, try again later."),
        status=status,
        words=words,
    )


def _invalid(words: str, found: object) -> InvalidRequest:
    """A validation error names the input that does not fit: ``index`` counts from 1 (O1)."""
    named: dict[str, Any] = found if isinstance(found, dict) else {}
    index = named.get("index")
    return InvalidRequest(
        tr("Bright Data did not accept the request."),
        tr("Correct the source or the option that is named, then start again."),
        status=HTTPStatus.BAD_REQUEST,
        words=words,
        index=index if type(index) is int else None,
        errors=_pairs(named.get("errors")),
    )


def _pairs(errors: object) -> tuple[tuple[str, str], ...]:
    pairs: list[tuple[str, str]] = []
    for error in errors if isinstance(errors, list) else []:
        match error:
            case [field, reason]:
                pairs.append((str(field), str(reason)))
            case str():
                pairs.append(("", error))
            case _:
                pairs.append(("", msgspec.json.encode(error).decode()))
    return tuple(pairs)


def _is_about_money(status: int, spoken: str) -> bool:
    # client_10100: the free tier is used up (C4). The sentences: D7 and the failures listed in D11.
    if status == HTTPStatus.PAYMENT_REQUIRED:
        return True
    spoken_by = {HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}
    return status in spoken_by and bool(re.search(r"suspended|not activ|inactive|client_10100", spoken))


def _words_of_json(found: object) -> str:
    if isinstance(found, str):
        return found
    if not isinstance(found, dict):
        return ""
    words = [found[key] for key in ("error", "message") if isinstance(found.get(key), str) and found[key]]
    reasons = found.get("validation_errors") or []
    words += [str(reason) for reason in (reasons if isinstance(reasons, list) else [reasons])]
    where = tr("input {found}, ", found=found["index"]) if isinstance(found.get("index"), int) else ""
    words += [
        f"{where}{field}: {reason}" if field else where + reason
        for field, reason in _pairs(found.get("errors"))
    ]
    return "; ".join(words)


def _decoded(body: bytes) -> object:
    found: object
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return found
