"""Every switch of the simulator, with the defaults of an ordinary, slightly untidy day at Bright Data."""

from typing import Literal

import msgspec

VALID_TOKEN = "simulator-token"  # noqa: S105 - invented; it opens nothing but the simulator
LIMITED_TOKEN = "simulator-limited-token"  # noqa: S105 - as above; may trigger, may not read the balance
SUSPENDED_TOKEN = "simulator-suspended-token"  # noqa: S105 - as above; its account cannot make requests


class Options(msgspec.Struct, kw_only=True):
    """How the simulated Bright Data behaves. Every field may be changed while the simulator runs.

    Durations are seconds at ``time_factor`` 1. Where Bright Data's behaviour is not known for certain, the
    field is the switch between the versions that were claimed.
    """

    # What is found
    seed: int = 1
    today: str = ""
    """The simulator's present as YYYY-MM-DD; empty: today. With seed and inputs it decides every record."""
    generation: int = 0
    """How often the same inputs were collected before: counters grow with it, ids stay."""
    posts_per_input: int = 50
    """Records of one input where neither the input nor a limit says how many."""
    dirt: int = 1
    """0: clean. 1: some inputs have error and warning records, numbers as text, ``error: null``, missing
    keys. 2: also fractions, dates in 1970, reactions as object or list. 3: also records of 90 kB."""
    shuffle: bool = True
    media_base: str = ""
    """Where links to pictures and films lead, and live for a day or two; ``own``: the simulator itself, which
    serves them. Empty: nowhere, and records are the same wherever the simulator listens."""

    # How long it takes
    time_factor: float = 1.0
    """Multiplies every duration below and a job's own 1 to 3 seconds. 0: at once; 20: about as in reality."""
    trigger_answer_delay: float = 0.0
    """The job runs already while the trigger's answer is held back: deliveries can overtake it."""
    status_script: tuple[str, ...] = ()
    """Words that the first progress answers of each job give, one by one, before the true state."""
    building_answers: int = 0
    """How often a download is still answered with 202 ``building`` after progress said ready."""
    scrape_wait: float = 60.0
    """Seconds (never scaled) after which a scrape hands over to a snapshot."""
    legacy_scrape: bool = False
    """Hand over from scrape to snapshot with HTTP 200 instead of 202."""
    clock_shift: float = 0.0
    """Seconds (never scaled) by which the simulator's clock is ahead, to let snapshots expire."""
    retention_days: float = 30.0

    # How it ends
    failing_datasets: dict[str, str] = {}
    """Dataset id to the ``error_message`` with which its jobs fail."""
    fail_on_delivery: bool = False
    """A job whose delivery was given up becomes failed."""
    progress_counts_errors: bool = False
    """Whether ``records`` of a progress answer counts error and warning records too."""
    legacy_ids: bool = False

    # Webhooks
    deliver_webhooks: bool = True
    header_set: Literal["full", "dca", "none"] = "full"
    gzip: bool = True
    """Whether deliveries are compressed unless the trigger says ``uncompressed_webhook=true``."""
    declare_gzip: bool = True
    """Whether a compressed delivery says so in Content-Encoding."""
    content_type: str = ""
    """Content type of deliveries; empty: application/gzip, or that of the format when uncompressed."""
    empty_delivery: Literal["list", "none"] = "list"
    auth: Literal["verbatim", "wrong", "missing"] = "verbatim"
    notify_form: bool = False
    notify_running: bool = False
    delivery_delay: float = 0.0
    delivery_timeout: float = 30.0
    """Seconds (never scaled) a receiver has for its answer."""
    retry_delays: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0)
    """Pauses before the second, third ... attempt. Invented: the real schedule is not published."""
    duplicate_deliveries: int = 0
    aborted_deliveries: int = 0
    """How many first attempts of each delivery break off in the middle of the body."""
    deliver_answer_key: Literal["id", "delivery_id"] = "id"

    # Limits and faults
    max_running_jobs: int = 100
    min_inputs: int = 1
    retry_after: int | None = 2
    """Seconds in the Retry-After header of a 429; None: no header."""
    block_after: int = 25
    """So many answers of 429 within five minutes block an address for every call; 0: never."""
    faults: dict[str, list[str]] = {}
    """Part of a path to the faults its next calls meet, used up one by one: a status code, ``reset``,
    ``hang``, ``garbage``, ``cut`` (half of the true answer) or ``damaged`` (its last bytes are missing, and
    nothing says so)."""
    fault_rate: float = 0.0
    """Share of calls that meet one of ``fault_kinds`` by (seeded) chance."""
    fault_kinds: tuple[str, ...] = ("500", "502", "reset")

    # Account
    balance: float = 25.0
    price_per_1000: float = 1.5
