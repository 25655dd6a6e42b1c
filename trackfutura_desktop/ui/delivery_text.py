"""Deliveries in words: their states, facts, headers and bodies, and all of it as text to copy."""

from collections.abc import Sequence

from trackfutura_desktop.language import sentences, tr
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
UNMATCHED = tr("unmatched")
_DAY_MS = 86_400_000
_NAMES_SHOWN = 12
CHANNELS = {
    "webhook": tr("webhook"),
    "notice": tr("notice"),
    "download": tr("download"),
    "import": tr("import"),
}
"""How a delivery came, in a word."""

_CHANNELS = {
    "webhook": tr("Webhook: Bright Data sent the data"),
    "notice": tr("Notice: Bright Data told the state of a request"),
    "download": tr("Download: fetched from Bright Data"),
    "import": tr("Import: a file of yours"),
}
_MARKS = {
    Need.UNKNOWN_SNAPSHOT: words.State("warning", tr("unknown snapshot")),
    Need.NO_ID: words.State("warning", tr("no id")),
    Need.PLATFORM: words.State("warning", tr("wrong platform")),
    Need.TEST_DATA: words.State("warning", tr("test with records")),
}
_REASONS = {
    Need.UNKNOWN_SNAPSHOT: (
        tr(
            "No request of yours has this snapshot id. The records are kept under Unmatched deliveries: "
            "assign the delivery to the request that they belong to."
        )
    ),
    Need.NO_ID: (
        tr(
            "Nothing in this delivery names a request. The records are kept under Unmatched deliveries: "
            "assign the delivery to the request that they belong to."
        )
    ),
    Need.PLATFORM: tr("The records are kept. If they belong to another request, assign the delivery to it."),
    Need.TEST_DATA: tr(
        "It came marked as a test, but it holds records. Nothing is stored until you import it."
    ),
    Need.FAILED: (
        tr(
            "Nothing of it is stored, and the raw body is kept. Process it again, "
            "or let the request fetch its data from Bright Data."
        )
    ),
}


def state_of(row: EventRow) -> words.State:
    """The dot and the word of a delivery in the list: why it waits or needs a person, else its status."""
    if row.waits_for:
        return words.State("warning", tr("waiting"))
    if row.need is Need.PLATFORM and row.platform in ("", Platform.UNKNOWN):
        return words.State("warning", tr("unknown platform"))
    return _MARKS.get(row.need) or words.event_state(row.status)


def why(row: EventRow) -> str:
    """What it waits for, why it needs a person and what can be done, or its message; empty if all is well."""
    return sentences(row.waits_for or row.error_message, _REASONS.get(row.need, ""))


def facts(event: Event, run_name: str, fields: Sequence[UnknownField] = ()) -> list[tuple[str, str]]:
    """What is known of a delivery as pairs of a name and a value; without what it does not have."""
    pairs = [
        (tr("Arrived as"), _CHANNELS.get(event.channel, event.channel)),
        (tr("Received"), words.moment_exact(event.received_at)),
        (tr("Again"), _repeats(event)),
        (tr("Belongs to"), run_name or tr("unmatched: no known request")),
        (tr("Snapshot id"), event.snapshot_id),
        (tr("Found in"), event.snapshot_id_source),
        (tr("Platform"), _platform(event)),
        (tr("Request"), f"{event.method} {event.path}".strip()),
        (tr("Query"), event.query),
        (tr("File"), event.file_url),
        (tr("Size"), tr("{size} as it arrived", size=words.size(event.size))),
        (tr("Kept"), kept(event)),
        ("SHA-256", event.sha256),
        (tr("Answer"), f"{event.answer_status} {event.answer_body}".strip() if event.answer_status else ""),
        (tr("Processed"), _processed(event)),
        (tr("Attempts"), words.number(event.attempts) if event.attempts > 1 else ""),
        (tr("New fields"), new_fields(fields)),
    ]
    return [(name, value) for name, value in pairs if value]


def counts(event: Event) -> str:
    """What became of the records, as a sum that adds up."""
    if not event.received_count:
        return tr("No records in it.") if event.finished_at else tr("Not processed yet.")
    return tr("Records: {event}", event=outcomes(event))


def again(event: Event) -> str:
    """The difference that the last "process again" made."""
    if event.processed_again_at is None:
        return ""
    made = Difference(1, event.again_new_count, event.again_changed_count, event.again_unchanged_count)
    return tr(
        "Processed again {processed_again_at}: {made}",
        processed_again_at=words.moment_exact(event.processed_again_at),
        made=changes(made),
    )


def changes(made: Difference) -> str:
    """``3 new, 12 changed and 45 unchanged records``."""
    new, changed, unchanged = map(words.number, (made.new, made.changed, made.unchanged))
    return tr(
        "{new} new, {changed} changed and {unchanged} unchanged records",
        new=new,
        changed=changed,
        unchanged=unchanged,
    )


def new_fields(fields: Sequence[UnknownField]) -> str:
    """The fields that no column shows; their values are in the raw records."""
    named: dict[str, int] = {}
    for each in fields:
        named[each.name] = named.get(each.name, 0) + each.records
    if not named:
        return ""
    shown = ", ".join(list(named)[:_NAMES_SHOWN])
    more = (
        tr(" and {named} more", named=words.number(len(named) - _NAMES_SHOWN))
        if len(named) > _NAMES_SHOWN
        else ""
    )
    return words.counted(
        max(named.values()), "{fields} (in {n} record)", "{fields} (in {n} records)", fields=shown + more
    )


def kept(event: Event) -> str:
    """What became of the raw body after it was processed; empty if it is as it came."""
    if event.body_removed_at is not None:
        return tr("{event} The records stay.", event=removed(event))
    if event.packing and event.kept_size is not None:
        return tr("packed, {kept_size}", kept_size=words.size(event.kept_size))
    return ""


def removed(event: Event) -> str:
    """When the raw body went, and how old it was."""
    days = max(0, (event.body_removed_at or 0) - (event.finished_at or event.received_at)) // _DAY_MS
    age = (
        tr("{days} after it was processed", days=words.counted(days, "day"))
        if days
        else tr("the day it was processed")
    )
    return tr(
        "The raw body was removed on {body_removed_at}, {age}, to keep within the "
        "limits in Settings, Storage.",
        body_removed_at=words.moment(event.body_removed_at),
        age=age,
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
        return tr("removed")
    if len(preview) < PREVIEW_BYTES:
        return tr("{preview}, unpacked", preview=words.size(len(preview)))
    return tr("the first {preview}, export it to see all", preview=words.size(len(preview)))


def as_text(event: Event, run_name: str, preview: bytes, fields: Sequence[UnknownField] = ()) -> str:
    """Everything that the pane shows, as text."""
    lines = [
        tr("Delivery #{event_id}: {word}", event_id=event.id, word=words.event_state(event.status).word),
        event.error_message,
        counts(event),
        again(event),
        "",
    ]
    lines += [f"{name}: {value}" for name, value in facts(event, run_name, fields)]
    lines += ["", tr("Headers"), *(f"{name}: {value}" for name, value in headers(event))]
    lines += ["", tr("Body ({event})", event=body_title(event, preview)), body(preview)]
    return "\n".join(lines)


def listed(shown: int, total: int, *, is_all: bool, is_looking: bool) -> str:
    """How many deliveries are listed: ``340 deliveries``, ``12 of 340 deliveries``."""
    whole = words.counted(total, "delivery", "deliveries")
    if is_all:
        return whole
    return tr(
        "{shown} of {whole}{still_looking}",
        shown=words.number(shown),
        whole=whole,
        still_looking=tr(", still looking…") if is_looking else "",
    )


def needing(count: int) -> str:
    """How many deliveries wait for a person."""
    return words.counted(count, "delivery needs you", "deliveries need you")


def selection_facts(rows: Sequence[EventRow], made: Difference) -> list[tuple[str, str]]:
    """What is known of several deliveries together."""
    states: dict[str, int] = {}
    for row in rows:
        word = state_of(row).word
        states[word] = states.get(word, 0) + 1
    sizes, records = sum(row.size for row in rows), sum(row.received_count for row in rows)
    pairs = [
        (tr("Status"), ", ".join(f"{words.number(count)} {word}" for word, count in sorted(states.items()))),
        (tr("Size"), tr("{sizes} as they arrived", sizes=words.size(sizes))),
        (tr("Records"), words.number(records)),
        (tr("Errors"), words.number(sum(row.error_count + row.rejected_count for row in rows))),
    ]
    if made.deliveries:
        count = words.counted(made.deliveries, "delivery", "deliveries")
        pairs.append((tr("Done again"), f"{count}: {changes(made)}"))
    return pairs


def platform_label(word: str) -> str:
    """The platform's own spelling; a dash where nobody said which it is."""
    if word in ("", Platform.UNKNOWN):
        return words.NOTHING
    return Platform(word).label if word in Platform.__members__.values() else word


def _repeats(event: Event) -> str:
    if not event.repeats:
        return ""
    return tr(
        "{times}, last {last_received_at}",
        times=words.counted(event.repeats, "time"),
        last_received_at=words.moment_exact(event.last_received_at),
    )


def _processed(event: Event) -> str:
    if event.started_at is None or event.finished_at is None:
        return ""
    return tr(
        "{finished_at}, in {duration}",
        finished_at=words.moment_exact(event.finished_at),
        duration=span(event.finished_at - event.started_at),
    )


def _platform(event: Event) -> str:
    label = platform_label(event.platform)
    return (
        tr("{label}, by {source}", label=label, source=event.platform_source)
        if event.platform_source
        else label
    )
