"""What can go wrong between us and Bright Data: one error for each case, with Bright Data's own words."""

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr


class BrightDataError(UserError):
    """A call to Bright Data that did not do what it was meant to do.

    Attributes:
        status: The HTTP status of the answer; None when no answer arrived.
        words: What Bright Data itself wrote, as plain text; empty when it wrote nothing.
    """

    def __init__(
        self, sentence: str, remedy: str = "", *, status: int | None = None, words: str = ""
    ) -> None:
        super().__init__(
            tr("{sentence} Bright Data's answer: {words}", sentence=sentence, words=words)
            if words
            else sentence,
            remedy,
        )
        self.status = status
        self.words = words


class BaseUrlRefused(BrightDataError):
    """The address of the API is not one that an API key may be sent to."""

    act = "settings"


class KeyMissing(BrightDataError):
    """There is no API key, so nothing was sent."""

    act = "settings"

    def __init__(self) -> None:
        super().__init__(
            tr("There is no Bright Data API key yet, so nothing was sent."),
            tr("Open Settings and paste your API key, or set TRACKFUTURA_API_TOKEN."),
        )


class KeyRejected(BrightDataError):
    """Bright Data does not know the API key (401), or it cannot be one at all."""

    act = "settings"


class AccountSuspended(BrightDataError):
    """The account may not work now: suspended, not activated, or without money."""


class PermissionMissing(BrightDataError):
    """The key is valid but may not do this (403); a key of the kind "Limit" may not read the balance."""


class NotFound(BrightDataError):
    """Bright Data does not know what was asked for (404)."""


class SnapshotUnknown(NotFound):
    """No snapshot of this account has this id."""


class InvalidRequest(BrightDataError):
    """Bright Data did not accept the request (400).

    Attributes:
        index: Which input is meant, counted from 1; None when Bright Data names none.
        errors: Pairs of input field and reason, such as ``("url", "Required field")``.
    """

    def __init__(
        self,
        sentence: str,
        remedy: str = "",
        *,
        status: int | None = None,
        words: str = "",
        index: int | None = None,
        errors: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(sentence, remedy, status=status, words=words)
        self.index = index
        self.errors = errors


class _Later(BrightDataError):
    def __init__(
        self,
        sentence: str,
        remedy: str = "",
        *,
        status: int | None = None,
        words: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(sentence, remedy, status=status, words=words)
        self.retry_after = retry_after


class TooManyRequests(_Later):
    """Bright Data asks us to slow down (429). ``retry_after`` is in seconds; None when it names no time."""


class ServiceFault(_Later):
    """Bright Data has a fault of its own (5xx). ``retry_after`` is in seconds; None when it names no time."""


class NotReady(BrightDataError):
    """The data are not there yet. Ask again after ``retry_after`` seconds."""

    def __init__(
        self, sentence: str, remedy: str = "", *, status: int, words: str = "", retry_after: float
    ) -> None:
        super().__init__(sentence, remedy, status=status, words=words)
        self.retry_after = retry_after


class UnexpectedAnswer(BrightDataError):
    """An answer that the contract does not know."""


class Unreachable(BrightDataError):
    """No answer arrived: no network, no such name, refused, cut off or timed out.

    Attributes:
        sent: Whether the request may have reached Bright Data. False only where it certainly did not.
    """

    def __init__(self, sentence: str, remedy: str = "", *, sent: bool) -> None:
        super().__init__(sentence, remedy)
        self.sent = sent


class SnapshotEmpty(BrightDataError):
    """The snapshot holds no record at all."""


class SnapshotExpired(BrightDataError):
    """Bright Data has deleted the data: it keeps them for 30 days, by older pages for 16 (D1, D15)."""


class DownloadCutShort(BrightDataError):
    """The download ended early. What was written so far is not the whole and must be thrown away."""


class TriggerRefused(BrightDataError):
    """Nothing was started and nothing is billed.

    Attributes:
        reason: The error that says why: KeyRejected, InvalidRequest, Unreachable and so on.
        index: Which input is at fault, counted from 1; None when Bright Data names none.
        errors: Pairs of input field and reason.
    """

    def __init__(self, reason: BrightDataError) -> None:
        super().__init__(
            tr("Nothing was started and nothing is billed. {reason}", reason=reason), reason.remedy
        )
        self.act = reason.act
        self.status = reason.status
        self.words = reason.words
        self.reason = reason
        self.index = reason.index if isinstance(reason, InvalidRequest) else None
        self.errors = reason.errors if isinstance(reason, InvalidRequest) else ()


class TriggerUncertain(BrightDataError):
    """The request was sent, but no usable answer came: it may have started and may cost money.

    Attributes:
        reason: The error that says what happened.
    """

    def __init__(self, reason: BrightDataError) -> None:
        super().__init__(
            tr(
                "The request was sent, but it is not known whether Bright Data started it. {reason}",
                reason=reason,
            ),
            tr(
                "It was not sent again, because that could cost twice. Look at the list of snapshots of your "
                "Bright Data account first."
            ),
        )
        self.status = reason.status
        self.words = reason.words
        self.reason = reason
