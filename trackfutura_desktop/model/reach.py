"""What is known of the public address: the steps of a check, and whether webhooks come through it."""

import msgspec


class Hop(msgspec.Struct, frozen=True):
    """One step on the way from Bright Data to this listener; ``is_good`` None: not reached by the check."""

    name: str
    is_good: bool | None
    sentence: str = ""
    remedy: str = ""


class AddressReport(msgspec.Struct, frozen=True):
    """What a check of an address found; the hops in the order of the way."""

    url: str
    checked_at: int  # ms since 1970 UTC
    hops: tuple[Hop, ...]
    brief: str = ""  # what is wrong, to follow "the address"; empty if nothing is

    @property
    def failure(self) -> Hop | None:
        """The step at which the way ends; None if it leads here."""
        return next((hop for hop in self.hops if hop.is_good is False), None)


class Reach(msgspec.Struct, frozen=True):
    """Whether webhooks reach this listener through ``url``, and since when that is known.

    Moments in ms since 1970 UTC. ``is_good`` None: nobody knows yet.
    """

    url: str = ""
    is_good: bool | None = None
    last_at: int | None = None  # the last check that succeeded, or the last webhook
    by_webhook: bool = False  # whether the last sign was a webhook
    failing_since: int | None = None
    brief: str = ""
    sentence: str = ""
    remedy: str = ""

    def after(self, report: AddressReport) -> "Reach":
        """What is known after a check."""
        before = self if self.url == report.url else Reach(report.url)
        failure = report.failure
        if failure is None:
            return Reach(report.url, is_good=True, last_at=report.checked_at)
        return Reach(
            report.url,
            is_good=False,
            last_at=before.last_at,
            failing_since=report.checked_at if before.failing_since is None else before.failing_since,
            brief=report.brief,
            sentence=failure.sentence,
            remedy=failure.remedy,
        )


def arrived(url: str, now: int) -> Reach:
    """What is known after a webhook came through ``url``."""
    return Reach(url, is_good=True, last_at=now, by_webhook=True)
