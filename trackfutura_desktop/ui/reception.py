"""How results come in, by webhook or by fetching, and why: in words for the foot of the window."""

import re
from urllib.parse import urlsplit

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import inside, sentences, tr
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.words import State

_CLAUSE_ENDS = re.compile(r"\. |[,，。]")  # noqa: RUF001 - as Chinese sentences are divided
_LONGEST_ADDRESS = 48


def reception(workspace: Workspace) -> tuple[State, str]:
    """The state for the line, and the whole story for its tool tip."""
    seconds = words.number(round(workspace.settings.poll_seconds))
    polling = tr(
        "Bright Data is asked every {seconds} seconds or more, so nothing is missed.", seconds=seconds
    )
    if workspace.listener_problem:
        return _fetching(_brief(workspace.listener_problem)), f"{workspace.listener_problem}\n{polling}"
    if not workspace.local_url:
        return State("muted", tr("Fetching only: the listener is off")), polling
    if workspace.public_url:
        state, tip = _through_the_address(workspace)
        return state, f"{tip}\n{polling}"
    if workspace.settings.tunnel:
        problem = workspace.tunnel_problem or tr("{tunnel} is starting.", tunnel=workspace.settings.tunnel)
        return _fetching(_brief(problem)), f"{problem}\n{polling}"
    local = urlsplit(workspace.local_url).netloc
    if workspace.webhook_base:
        return State("good", tr("Webhooks to {local}", local=local)), polling
    tip = tr(
        "Listening on {local}. Without a public address Bright Data cannot reach this computer.", local=local
    )
    return State("muted", tr("Fetching only: no public address")), f"{tip}\n{polling}"


def cut_off_words(workspace: Workspace) -> tuple[str, str]:
    """A sentence and a remedy for a public address that does not lead here."""
    reach = workspace.reach
    return (
        tr(
            "The public address {brief}, so results are fetched and no webhook is asked for.",
            brief=reach.brief,
        ),
        sentences(reach.sentence, reach.remedy),
    )


def _through_the_address(workspace: Workspace) -> tuple[State, str]:
    url, reach = workspace.public_url, workspace.reach
    if workspace.is_cut_off:
        since = words.clock_time(reach.failing_since)
        return _fetching(
            tr("the address {brief} since {since}", brief=reach.brief, since=since)
        ), f"{url}\n{reach.sentence} {reach.remedy}"
    shown = url if len(url) <= _LONGEST_ADDRESS else f"{url[: _LONGEST_ADDRESS - 1]}…"
    leads = tr(
        "Webhooks are sent to {url} and arrive at {netloc}.",
        url=url,
        netloc=urlsplit(workspace.local_url).netloc,
    )
    if reach.url != url or reach.is_good is None:
        return State("accent", tr("Webhooks to {shown} · being checked", shown=shown)), leads
    sign = tr("arrived") if reach.by_webhook else tr("checked")
    return State(
        "good",
        tr(
            "Webhooks to {shown} · {sign} {last_at}",
            shown=shown,
            sign=sign,
            last_at=words.clock_time(reach.last_at),
        ),
    ), leads


def _fetching(reason: str) -> State:
    return State("warning", tr("Fetching only: {reason}", reason=reason))


def _brief(sentence: str) -> str:
    """The first clause of a sentence, to follow a colon."""
    clause = _CLAUSE_ENDS.split(sentence, maxsplit=1)[0].rstrip(".")
    first = inside(clause[:1]) if clause[:2].istitle() else clause[:1]
    return words.one_line(first + clause[1:])[:90]
