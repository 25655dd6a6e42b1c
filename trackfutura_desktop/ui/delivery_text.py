"""Deliveries in words: their states, facts, headers and bodies, and all of it as text to copy."""

from collections.abc import Sequence

from trackfutura_desktop.model.need import Need
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.row import UnknownField
from trackfutura_desktop.store.deliveries import Event, headers_of
from trackfutura_desktop.store.delivery_list import Difference, EventRow
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.delivery_times import span
from trackfutura_desktop.ui.outcomes import outcomes
from trackfutura_desktop.ui.pretty import laid_out, looks_like_json

PREVIEW_BYTES = 64 * 1_024
UNMATCHED = "unmatched"
_DAY_MS = 86_400_000
_NAMES_SHOWN = 12
_CHANNELS = {
    "webhook": "Webhook: Bright Data sent the data",
    "notice": "Notice: Bright Data told the state of a request",
    "download": "Download: fetched from Bright Data",
    "import": "Import: a file of yours",
}
_MARKS = {
    Need.UNKNOWN_SNAPSHOT: words.State("warning", "unknown snapshot"),
    Need.NO_ID: words.State("warning", "no id"),
    Need.PLATFORM: words.State("warning", "wrong platform"),
    Need.TEST_DATA: words.State("warning", "test with records"),
}
_REASONS = {
    Need.UNKNOWN_SNAPSHOT: (
        "No request of yours has this snapshot id. The records are kept under Unmatched deliveries: "
        "assign the delivery to the request that they belong to."
    ),
    Need.NO_ID: (
        "Nothing in this delivery names a request. The records are kept under Unmatched deliveries: "
        "assign the delivery to the request that they belong to."
    ),
    Need.PLATFORM: "The records are kept. If they belong to another request, assign the delivery to it.",
    Need.TEST_DATA: "It came marked as a test, but it holds records. Nothing is stored until you import it.",
    Need.FAILED: (
        "Nothing of it is stored, and the raw body is kept. Process it again, "
        "or let the request fetch its data from Bright Data."
    ),
}


def state_of(row: EventRow) -> words.State:
    """The dot and the word of a delivery in the list: why it needs a person, else its status."""
    if row.need is Need.PLATFORM and row.platform in ("", Platform.UNKNOWN):
        return words.State("warning", "unknown platform")
    return _MARKS.get(row.need) or words.event_state(row.status)


def why(row: EventRow) -> str:
    """Why a delivery needs a person and what can be done, or its own message; empty if all is well."""
    return " ".join(part for part in (row.error_message, _REASONS.get(row.need, "")) if part)


def facts(event: Event, run_name: str, fields: Sequence[UnknownField] = ()) -> list[tuple[str, str]]:
    """What is known of a delivery as pairs of a name and a value; without what it does not have."""
    pairs = [
        ("Arrived as", _CHANNELS.get(event.channel, event.channel)),
        ("Received", words.moment_exact(event.received_at)),
        ("Again", _repeats(event)),
        ("Belongs to", run_name or "unmatched: no known request"),
        ("Snapshot id", event.snapshot_id),
        ("Found in", event.snapshot_id_source),
        ("Platform", _platform(event)),
        ("Request", f"{event.method} {event.path}".strip()),
        ("Query", event.query),
        ("File", event.file_url),
        ("Size", f"{words.size(event.size)} as it arrived"),
        ("Kept", kept(event)),
        ("SHA-256", event.sha256),
        ("Answer", f"{event.answer_status} {event.answer_body}".strip() if event.answer_status else ""),
        ("Processed", _processed(event)),
        ("Attempts", words.number(event.attempts) if event.attempts > 1 else ""),
        ("New fields", new_fields(fields)),
    ]
    return [(name, value) for name, value in pairs if value]


def counts(event: Event) -> str:
    """What became of the records, as a sum that adds up."""
    if not event.received_count:
        return "No records in it." if event.finished_at else "Not processed yet."
    return f"Records: {outcomes(event)}"


def again(event: Event) -> str:
    """The difference that the last "process again" made."""
    if event.processed_again_at is None:
        return ""
    made = Difference(1, event.again_new_count, event.again_changed_count, event.again_unchanged_count)
    return f"Processed again {words.moment_exact(event.processed_again_at)}: {changes(made)}"


def changes(made: Difference) -> str:
    """``3 new, 12 changed and 45 unchanged records``."""
    new, changed, unchanged = map(words.number, (made.new, made.changed, made.unchanged))
    return f"{new} new, {changed} changed and {unchanged} unchanged records"


def new_fields(fields: Sequence[UnknownField]) -> str:
    """The fields that no column shows; their values are in the raw records."""
    named: dict[str, int] = {}
    for each in fields:
        named[each.name] = named.get(each.name, 0) + each.records
    if not named:
        return ""
    shown = ", ".join(list(named)[:_NAMES_SHOWN])
    more = f" and {words.number(len(named) - _NAMES_SHOWN)} more" if len(named) > _NAMES_SHOWN else ""
    return f"{shown}{more} (in {words.counted(max(named.values()), 'record')})"


def kept(event: Event) -> str:
    """What became of the raw body after it was processed; empty if it is as it came."""
    if event.body_removed_at is not None:
        return f"{removed(event)} The records stay."
    if event.packing and event.kept_size is not None:
        return f"packed, {words.size(event.kept_size)}"
    return ""


def removed(event: Event) -> str:
    """When the raw body went, and how old it was."""
    days = max(0, (event.body_removed_at or 0) - (event.finished_at or event.received_at)) // _DAY_MS
    age = f"{words.counted(days, 'day')} after it was processed" if days else "the day it was processed"
    return (
        f"The raw body was removed on {words.moment(event.body_removed_at)}, {age}, "
        "to keep within the limits in Settings, Storage."
    )


def headers(event: Event) -> list[tuple[str, str]]:
    """The headers as they arrived; secrets were blanked before they were stored."""
    return headers_of(event)


def raw(preview: bytes) -> str:
    """The unpacked beginning of a body as it is; bytes that are no text are marked."""
    return preview.decode("utf-8", "replace").removeprefix("\ufeff").replace("\0", "\N{SYMBOL FOR NULL}")


def body(preview: bytes) -> str:
    """The same, JSON laid out for reading, one record after another."""
    text = raw(preview)
    return laid_out(text) if looks_like_json(text) else text


def body_title(event: Event, preview: bytes) -> str:
    """How much of the body is shown."""
    if event.body_removed_at is not None:
        return "removed"
    if len(preview) < PREVIEW_BYTES:
        return f"{words.size(len(preview))}, unpacked"
    return f"the first {words.size(len(preview))}, export it to see all"


def as_text(event: Event, run_name: str, preview: bytes, fields: Sequence[UnknownField] = ()) -> str:
    """Everything that the pane shows, as text."""
    lines = [
        f"Delivery #{event.id}: {words.event_state(event.status).word}",
        event.error_message,
        counts(event),
        again(event),
        "",
    ]
    lines += [f"{name}: {value}" for name, value in facts(event, run_name, fields)]
    lines += ["", "Headers", *(f"{name}: {value}" for name, value in headers(event))]
    lines += ["", f"Body ({body_title(event, preview)})", body(preview)]
    return "\n".join(lines)


def listed(shown: int, total: int, *, is_all: bool, is_looking: bool) -> str:
    """How many deliveries are listed: ``340 deliveries``, ``12 of 340 deliveries``."""
    whole = words.counted(total, "delivery", "deliveries")
    if is_all:
        return whole
    return f"{words.number(shown)} of {whole}{', still looking…' if is_looking else ''}"


def needing(count: int) -> str:
    """How many deliveries wait for a person."""
    return f"{words.counted(count, 'delivery needs', 'deliveries need')} you"


def selection_facts(rows: Sequence[EventRow], made: Difference) -> list[tuple[str, str]]:
    """What is known of several deliveries together."""
    states: dict[str, int] = {}
    for row in rows:
        word = state_of(row).word
        states[word] = states.get(word, 0) + 1
    sizes, records = sum(row.size for row in rows), sum(row.received_count for row in rows)
    pairs = [
        ("Status", ", ".join(f"{words.number(count)} {word}" for word, count in sorted(states.items()))),
        ("Size", f"{words.size(sizes)} as they arrived"),
        ("Records", words.number(records)),
        ("Errors", words.number(sum(row.error_count + row.rejected_count for row in rows))),
    ]
    if made.deliveries:
        count = words.counted(made.deliveries, "delivery", "deliveries")
        pairs.append(("Done again", f"{count}: {changes(made)}"))
    return pairs


def platform_label(word: str) -> str:
    """The platform's own spelling; a dash where nobody said which it is."""
    if word in ("", Platform.UNKNOWN):
        return words.NOTHING
    return Platform(word).label if word in Platform.__members__.values() else word


def _repeats(event: Event) -> str:
    if not event.repeats:
        return ""
    return f"{words.counted(event.repeats, 'time')}, last {words.moment_exact(event.last_received_at)}"


def _processed(event: Event) -> str:
    if event.started_at is None or event.finished_at is None:
        return ""
    return f"{words.moment_exact(event.finished_at)}, in {span(event.finished_at - event.started_at)}"


def _platform(event: Event) -> str:
    label = platform_label(event.platform)
    return f"{label}, by {event.platform_source}" if event.platform_source else label
