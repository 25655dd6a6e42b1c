"""Who may call and what goes wrong on the way: tokens, 429 and its penalty, faults on purpose."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable

from aiohttp import web

from trackfutura_desktop.simulator.options import LIMITED_TOKEN, SUSPENDED_TOKEN, VALID_TOKEN, Options
from trackfutura_desktop.simulator.orders import Refusal
from trackfutura_desktop.simulator.world import dice

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
OWN_PATHS = "/_simulator/"
MEDIA_PATH = "/media/"
_TOKENS = frozenset({VALID_TOKEN, LIMITED_TOKEN, SUSPENDED_TOKEN})
_WINDOW = 300.0
_TOO_MANY = 429
_MISSING = 20  # bytes at the end of a damaged answer: a checksum, or the end of the last record


def say(status: int, sentence: str, headers: dict[str, str] | None = None) -> web.Response:
    """A bare sentence, which is how Bright Data answers nearly every error."""
    return web.Response(status=status, text=sentence, content_type="text/html", headers=headers)


def too_many(sentence: str, retry_after: int | None) -> web.Response:
    """An answer of 429."""
    return say(_TOO_MANY, sentence, {} if retry_after is None else {"Retry-After": str(retry_after)})


def token(request: web.Request) -> str:
    """The caller's token.

    Raises:
        Refusal: It is missing or unknown.
    """
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    if not scheme:
        raise Refusal(401, "Credentials are missing")
    if scheme.lower() == "basic":
        raise Refusal(401, "Basic auth is not allowed")
    if scheme.lower() != "bearer":
        raise Refusal(401, "Auth method is not supported")
    if value.strip() not in _TOKENS:
        raise Refusal(401, "Invalid credentials")
    return value.strip()


class Gate:
    """Stands before every handler of one simulator."""

    def __init__(self, options: Callable[[], Options]) -> None:
        self._options = options
        self._penalties: dict[str, deque[float]] = defaultdict(deque)
        self._blocked: set[str] = set()
        self._lot = dice(options().seed, "faults")

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let a call pass, refuse it or spoil it."""
        if request.path.startswith(OWN_PATHS):
            return await handler(request)
        caller = request.remote or ""
        if caller in self._blocked and self._options().block_after:
            return too_many("Your address is blocked: too many requests. Please contact support.", None)
        fault = self._fault(request.path)
        answer = await self._spoiled(request, fault) or await self._answered(request, handler)
        if isinstance(answer, web.Response) and isinstance(body := answer.body, bytes):
            if fault == "cut":
                answer = await _broken_off(request, answer, body)
            elif fault == "damaged":
                answer.body = body[:-_MISSING]
        if answer.status == _TOO_MANY:
            self._punish(caller)
        return answer

    async def _answered(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            if not request.path.startswith(MEDIA_PATH):  # links to pictures need no key
                token(request)
            return await handler(request)
        except Refusal as refusal:
            if isinstance(refusal.body, str):
                return say(refusal.status, refusal.body)
            return web.json_response(refusal.body, status=refusal.status)

    def _punish(self, caller: str) -> None:
        now = asyncio.get_running_loop().time()
        recent = self._penalties[caller]
        recent.append(now)
        while recent[0] < now - _WINDOW:
            recent.popleft()
        if len(recent) >= self._options().block_after > 0:
            self._blocked.add(caller)

    def _fault(self, path: str) -> str:
        options = self._options()
        for part, waiting in options.faults.items():
            if part in path and waiting:
                return waiting.pop(0)
        if options.fault_rate and self._lot.random() < options.fault_rate:
            return self._lot.choice(options.fault_kinds)
        return ""

    async def _spoiled(self, request: web.Request, fault: str) -> web.StreamResponse | None:
        """What is answered instead; None if the call goes on."""
        if fault in {"", "cut", "damaged"}:
            return None
        if fault == "hang":
            await asyncio.Event().wait()
        if fault == "reset":
            if request.transport:
                request.transport.abort()
            return web.Response(status=500)
        if fault == "garbage":
            return web.Response(text="<html><body>Bad gateway</body></html>", content_type="text/html")
        if int(fault) == _TOO_MANY:
            return too_many("Too many requests", self._options().retry_after)
        return say(int(fault), "Internal server error")


async def _broken_off(request: web.Request, whole: web.Response, body: bytes) -> web.StreamResponse:
    """Half of an answer that had promised all of it, then the connection ends."""
    torn = web.StreamResponse(status=whole.status, headers={"Content-Type": whole.content_type})
    torn.content_length = len(body)
    await torn.prepare(request)
    await torn.write(body[: len(body) // 2])
    if request.transport:
        request.transport.close()
    return torn
