"""What Bright Data is asked to start, and what it answers, as typed data."""

import csv
import io
import re
from typing import Any, Self

import msgspec

_MOST = 1e18  # a larger number is no count


class Trigger(msgspec.Struct, frozen=True, kw_only=True):
    """One request for data (D9): a dataset, its inputs and how the data are to be delivered.

    Attributes:
        dataset_id: ``gd_…``.
        inputs: One object per source, in the fields of the dataset.
        discover_by: Word of a discovery request, such as ``user_name``; empty: collect the inputs.
        limit_per_input: Most records per input; None: no limit.
        endpoint: Where the data are POSTed; empty: they are only kept for download.
        notify: Where the short status message is POSTed.
        auth_header: Sent back verbatim as ``Authorization`` with every delivery. A secret: hidden from repr.
        format: Format of the delivery: json, ndjson, jsonl or csv.
        include_errors: Whether inputs that failed come as error records.
        uncompressed_webhook: False: deliveries are gzip.
    """

    dataset_id: str
    inputs: list[dict[str, Any]]
    discover_by: str = ""
    limit_per_input: int | None = None
    endpoint: str = ""
    notify: str = ""
    auth_header: str = ""
    format: str = "json"
    include_errors: bool = True
    uncompressed_webhook: bool = False

    def query(self) -> dict[str, str]:
        """The query of ``POST /datasets/v3/trigger``.

        ``discover_by`` alone would silently run as collect-by-URL, so ``type`` goes with it.
        ``include_errors`` is always sent, because its default is not the same on all pages (D9, D18).
        """
        query = {
            "dataset_id": self.dataset_id,
            "format": self.format,
            "include_errors": _word(self.include_errors),
            "uncompressed_webhook": _word(self.uncompressed_webhook),
        }
        if self.discover_by:
            query |= {"type": "discover_new", "discover_by": self.discover_by}
        if self.limit_per_input is not None:
            query["limit_per_input"] = str(self.limit_per_input)
        optional = {"endpoint": self.endpoint, "notify": self.notify, "auth_header": self.auth_header}
        return query | {name: value for name, value in optional.items() if value}

    def __repr__(self) -> str:
        """Everything but the secret."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"Trigger({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """The fields as rich and structlog show them."""
        hidden = "•••" if self.auth_header else ""
        names = self.__struct_fields__
        return [(name, hidden if name == "auth_header" else getattr(self, name)) for name in names]


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """State of a snapshot (D11). While it runs, ``running_ms`` is the only number; there is no percentage.

    Attributes:
        status: Bright Data's word, lower case.
        records: Records of a ready snapshot; None while it runs.
        errors: Inputs that failed, once ready; None while it runs.
        error_codes: How often each error code came.
        error_message: Why it failed.
        running_ms: Milliseconds it has run, or took.
    """

    snapshot_id: str
    status: str
    dataset_id: str = ""
    records: int | None = None
    errors: int | None = None
    error_codes: dict[str, int] = {}
    error_message: str = ""
    running_ms: int | None = None

    @property
    def is_ready(self) -> bool:
        """Whether the data can be fetched; the download may still say "building" for a while."""
        return self.status == "ready"

    @property
    def is_failed(self) -> bool:
        """Whether it ended without data. "error" is a word of the JavaScript client (C3), never observed."""
        return self.status in {"failed", "error"}

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody stopped it. Bright Data writes it with one l."""
        return self.status in {"canceled", "cancelled"}

    @property
    def is_running(self) -> bool:
        """Whether it still works. An unknown word means running: ten such have been seen (C5)."""
        return not (self.is_ready or self.is_failed or self.is_cancelled)

    @classmethod
    def parsed(cls, snapshot_id: str, answer: dict[str, Any]) -> Self:
        """Read an answer of ``GET /progress``; numbers may be text or missing."""
        codes = answer.get("error_codes")
        counts = (
            {str(code): _number(count) for code, count in codes.items()} if isinstance(codes, dict) else {}
        )
        running = _number(answer.get("running_time"))
        return cls(
            snapshot_id=snapshot_id,
            status=_text(answer.get("status")).strip().lower(),
            dataset_id=_text(answer.get("dataset_id")),
            records=_number(answer.get("records")),
            errors=_number(answer.get("errors")),
            error_codes={code: count for code, count in counts.items() if count is not None},
            error_message=_text(answer.get("error_message")),
            running_ms=running if running is not None else _number(answer.get("collection_duration")),
        )


class Download(msgspec.Struct, frozen=True, kw_only=True):
    """A finished download.

    Attributes:
        size: Bytes written, as they came over the wire.
        is_gzip: Whether they begin with the magic bytes of gzip.
        content_type: As Bright Data declared it.
    """

    size: int
    is_gzip: bool
    content_type: str


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the account's list of snapshots (D17). ``created`` is Bright Data's own text, UTC."""

    snapshot_id: str
    dataset_id: str
    status: str
    created: str
    size: int | None

    @classmethod
    def parsed(cls, answer: dict[str, Any]) -> Self:
        """Read one entry of ``GET /snapshots``."""
        return cls(
            snapshot_id=_text(answer.get("id")),
            dataset_id=_text(answer.get("dataset_id")),
            status=_text(answer.get("status")).lower(),
            created=_text(answer.get("created")),
            size=_number(answer.get("dataset_size")),
        )


class AccountStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the key works and the account may make requests; ``reason`` says why not."""

    status: str
    customer: str
    can_make_requests: bool
    reason: str

    @classmethod
    def parsed(cls, answer: dict[str, Any]) -> Self:
        """Read an answer of ``GET /status``. A missing flag counts as yes: the key was accepted."""
        return cls(
            status=_text(answer.get("status")),
            customer=_text(answer.get("customer")),
            can_make_requests=answer.get("can_make_requests") is not False,
            reason=_text(answer.get("auth_fail_reason")),
        )


class Balance(msgspec.Struct, frozen=True, kw_only=True):
    """Money of the account, in US dollars. ``pending_costs`` are spent but not yet taken from ``balance``."""

    balance: float
    credit: float
    prepayment: float
    pending_costs: float

    @classmethod
    def parsed(cls, answer: dict[str, Any]) -> Self:
        """Read an answer of ``GET /customer/balance``; a missing amount is 0."""
        return cls(**{name: _amount(answer.get(name)) for name in cls.__struct_fields__})


class Scraper(msgspec.Struct, frozen=True, kw_only=True):
    """One dataset that the account may use."""

    dataset_id: str
    name: str


def inputs_of(body: bytes) -> list[dict[str, Any]]:
    """The inputs of a snapshot: CSV with a header by the documentation (D7), JSON is read as well.

    Raises:
        ValueError: The body is neither.
    """
    text = body.decode("utf-8-sig")
    if text.lstrip()[:1] in {"[", "{"}:
        found = msgspec.json.decode(text)
        return [entry for entry in (found if isinstance(found, list) else [found]) if isinstance(entry, dict)]
    rows = csv.DictReader(io.StringIO(text, newline=""), strict=True, restkey="")
    try:
        return [dict(row) for row in rows]
    except csv.Error as error:
        raise ValueError(str(error)) from None


def _word(flag: bool) -> str:  # noqa: FBT001 - a conversion of one value, not an option
    return "true" if flag else "false"


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and re.fullmatch(r"\s*-?\d{1,18}\s*", value):
        return int(value)
    if isinstance(value, int | float) and abs(value) < _MOST:
        return int(value)
    return None


def _amount(value: object) -> float:
    try:
        return float(value) if isinstance(value, int | float | str) else 0.0
    except ValueError:
        return 0.0
