"""When a request that gives no news is worth a person's look."""

from collections.abc import Sequence
from statistics import median

LEAST_MS = 30 * 60_000
"""No request stalls sooner: a discovery on X takes half an hour on a good day (O5, O6)."""
_TIMES = 5


def usual_ms(taken: Sequence[int]) -> int:
    """How long requests of one kind usually take, from those that ended; 0 if none did."""
    return int(median(taken)) if taken else 0


def stalls_at(news_at: int, usual: int) -> int:
    """From which moment on a request has been silent for far longer than usual; all in ms.

    Args:
        news_at: The last moment at which anything was heard of it.
        usual: How long such requests usually take; 0 if nobody knows.
    """
    return news_at + max(LEAST_MS, _TIMES * usual)
