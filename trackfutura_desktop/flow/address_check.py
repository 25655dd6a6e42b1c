"""Checking the public address: a marked delivery to it, and what became of it hop by hop.

The delivery is recognised by its mark and is not stored: it would fill the list with what nobody sent.
"""

import re
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import urlsplit

import msgspec

from trackfutura_desktop.flow.marks import PARAMETER, Marks, Sighting
from trackfutura_desktop.flow.workspace import WEBHOOK_PATH, Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.reach import AddressReport, Hop
from trackfutura_desktop.net.probe import ProbeAnswer, ProbeFailed, post_once
from trackfutura_desktop.net.transport import is_loopback

SECONDS = 20.0  # Bright Data waits 30

_NAMES = (
    tr("Name found"),
    tr("Reachable"),
    tr("Answered by TrackFutura"),
    tr("Path kept"),
    tr("Secret accepted"),
    tr("Seen by this listener"),
)
_NAME, _CONNECTION, _APPLICATION, _PATH, _SECRET, _LISTENER = range(6)
# What tunnels and reverse proxies answer when nothing answers them; 52x and 530 are Cloudflare's.
_NOTHING_BEHIND = frozenset({502, 503, 504, 520, 521, 522, 523, 524, 530})


class _Fault(NamedTuple):
    """The hop that failed; what stands before it is good."""

    hop: int
    brief: str
    sentence: str
    remedy: str


async def check_public_address(workspace: Workspace, url: str = "") -> AddressReport:
    """Check ``url``, or the public address in use. Never raises: what goes wrong is the report."""
    return await check_address(
        url or workspace.public_url,
        local_url=workspace.local_url,
        secret=workspace.keys.webhook_secret(),
        marks=workspace.marks,
        now=workspace.clock(),
    )


async def check_address(url: str, *, local_url: str, secret: str, marks: Marks, now: int) -> AddressReport:
    """Send a marked delivery to ``url`` and report each hop. Never raises.

    Args:
        url: The public address, without a path.
        local_url: Where this listener listens; empty if it does not.
        secret: The webhook secret, which is sent as Bright Data sends it.
        marks: What the listener of ``local_url`` tells its sightings to.
        now: ms since 1970 UTC.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        return _report(url, now, _not_secure())
    if not local_url:
        return _report(url, now, _no_listener())
    mark = marks.expect()
    outcome: ProbeAnswer | ProbeFailed
    try:
        outcome = await post_once(
            f"{url}{WEBHOOK_PATH}",
            {PARAMETER: mark},
            {
                "Authorization": f"Bearer {secret}",
                "Content-Type": "application/json",
                "User-Agent": "trackfutura-desktop",
                "X-Brightdata-Test": "1",
            },
            msgspec.json.encode({"trackfutura_check": mark}),
            seconds=SECONDS,
        )
    except ProbeFailed as error:
        outcome = error
    finally:
        sighting = marks.take(mark)
    if isinstance(outcome, ProbeFailed):
        fault: _Fault | None = _no_answer(url, local_url, outcome, sighting)
    elif sighting is None:
        fault = _elsewhere(outcome, local_url)
    else:
        fault = _as_seen(outcome, sighting)
    return _report(url, now, fault)


def _report(url: str, now: int, fault: _Fault | None) -> AddressReport:
    failing = len(_NAMES) if fault is None else fault.hop
    hops = [Hop(name, is_good=True) for name in _NAMES[:failing]]
    if fault is not None:
        hops.append(Hop(_NAMES[failing], is_good=False, sentence=fault.sentence, remedy=fault.remedy))
    hops += [Hop(name, is_good=None) for name in _NAMES[failing + 1 :]]
    return AddressReport(url, now, tuple(hops), fault.brief if fault else "")


def _no_listener() -> _Fault:
    return _Fault(
        _NAME,
        tr("leads to no listener"),
        tr("The listener of this application does not run, so nothing could be received."),
        tr("Choose another port below, then start the application again."),
    )


def _not_secure() -> _Fault:
    sentence = tr("The address does not begin with https://, so nothing was sent.")
    return _Fault(_NAME, tr("is not secure"), sentence, tr("Bright Data delivers to https:// only."))


def _no_answer(url: str, local_url: str, error: ProbeFailed, sighting: Sighting | None) -> _Fault:
    place = urlsplit(url).netloc
    late = tr("within {seconds:g} seconds", seconds=SECONDS)
    if sighting is not None:
        sentence = tr(
            "The delivery arrived here, but the answer did not get back to the sender {late}.", late=late
        )
        return _Fault(_LISTENER, tr("answers too slowly"), sentence, tr("Look at the tunnel or proxy."))
    if error.stage == "name":
        sentence = tr("The name {hostname} was not found.", hostname=urlsplit(url).hostname)
        remedy = tr("Correct the address. That of a tunnel may change each time the tunnel starts.")
        return _Fault(_NAME, tr("is not found"), sentence, remedy)
    if error.stage == "security":
        sentence = tr("{place} gives no secure connection: {detail}.", place=place, detail=error.detail)
        remedy = tr("Bright Data delivers over HTTPS only: the tunnel or proxy needs a valid certificate.")
        return _Fault(_CONNECTION, tr("is not secure"), sentence, remedy)
    if error.stage == "connection":
        sentence = tr("Nothing answers at {place}: {detail}.", place=place, detail=error.detail)
        return _Fault(
            _CONNECTION,
            tr("does not answer"),
            sentence,
            tr("Start the tunnel or proxy, or correct the address."),
        )
    what = (
        tr("did not answer {late}", late=late)
        if error.stage == "time"
        else tr("broke the connection without an answer")
    )
    sentence = tr("{place} takes connections but {what}.", place=place, what=what)
    return _Fault(_APPLICATION, tr("does not answer"), sentence, _lead_to(local_url))


def _elsewhere(answer: ProbeAnswer, local_url: str) -> _Fault:
    """Something answered, and this listener never saw the delivery."""
    said = f"HTTP {answer.status}"
    remedy = _lead_to(local_url)
    if answer.status in range(300, 400) and "location" in answer.headers:
        place = urlsplit(answer.headers["location"]).netloc[:80] or tr("another path")
        sentence = tr(
            "The address redirects to {place} ({said}) and does not take the delivery itself.",
            place=place,
            said=said,
        )
        return _Fault(
            _APPLICATION,
            "redirects",
            sentence,
            tr("Enter the address that takes deliveries without a redirect."),
        )
    if _is_ours(answer):
        other = tr("Another TrackFutura Desktop answers at this address, not this one")
        if answer.status == HTTPStatus.OK:
            return _Fault(
                _LISTENER, tr("leads elsewhere"), tr("{other}: it took the delivery.", other=other), remedy
            )
        return _Fault(
            _SECRET,
            tr("leads elsewhere"),
            tr("{other}: it refused the secret ({said}).", other=other, said=said),
            remedy,
        )
    if answer.status in _NOTHING_BEHIND or "ngrok-error-code" in answer.headers:
        sentence = tr("The tunnel or proxy is up, but nothing answers behind it ({said}).", said=said)
        return _Fault(_APPLICATION, tr("leads to nothing"), sentence, remedy)
    server = re.sub(r"[^\w./ -]", "", answer.headers.get("server", ""))[:40]
    sentence = tr(
        "The tunnel or proxy is up but leads to another port: something else answered ({said}).",
        said=f"{said}, {server}" if server else said,
    )
    return _Fault(_APPLICATION, tr("leads elsewhere"), sentence, remedy)


def _as_seen(answer: ProbeAnswer, sighting: Sighting) -> _Fault | None:
    """The delivery arrived here: did it arrive as it was sent, and did the answer get back?"""
    said = f"HTTP {sighting.status}"
    if sighting.status in {HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED}:
        sentence = tr(
            "The delivery arrived here, but as {path} instead of POST {webhook_path}.",
            path=sighting.path[:80],
            webhook_path=WEBHOOK_PATH,
        )
        return _Fault(
            _PATH, tr("changes the path"), sentence, tr("Let the proxy pass on method and path unchanged.")
        )
    if sighting.status == HTTPStatus.UNAUTHORIZED:
        sentence = tr(
            "The delivery arrived here without the secret: its Authorization header was taken away."
        )
        return _Fault(
            _SECRET,
            tr("loses the secret"),
            sentence,
            tr("Let the proxy pass on the Authorization header unchanged."),
        )
    if sighting.status == HTTPStatus.FORBIDDEN:
        sentence = tr("The delivery arrived here as if a browser had sent it: an Origin header was added.")
        return _Fault(_SECRET, tr("is refused"), sentence, tr("Let the proxy add no Origin header."))
    if sighting.status != HTTPStatus.OK:
        sentence = tr("The delivery arrived here and was refused ({said}).", said=said)
        return _Fault(
            _LISTENER, tr("is refused"), sentence, tr("Look whether the disk is full, then check again.")
        )
    if answer.status not in range(200, 300):
        sentence = tr(
            "The delivery was accepted here, but its sender was told HTTP {status}.", status=answer.status
        )
        return _Fault(
            _LISTENER, tr("changes answers"), sentence, tr("Let the proxy pass on our answers unchanged.")
        )
    return None


def _is_ours(answer: ProbeAnswer) -> bool:
    try:
        found = msgspec.json.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    if not isinstance(found, dict) or set(found) - {"status", "message", "webhook_event_id"}:
        return False
    refused = answer.status == HTTPStatus.UNAUTHORIZED and "webhook secret" in str(found.get("message"))
    return refused or "webhook_event_id" in found


def _lead_to(local_url: str) -> str:
    return tr("Let it lead to {local_url}, where this application listens.", local_url=local_url)
