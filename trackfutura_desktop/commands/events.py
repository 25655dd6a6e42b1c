"""``trackfutura events``: every delivery and what became of it.

As JSON a list, oldest first, of objects with these keys, which stay:

- ``id``; ``channel`` (webhook, notice, file, download, import); ``status`` and ``error_message``; ``is_test``
- ``batch_id`` (the request it belongs to, or null), ``snapshot_id`` and ``snapshot_id_source``
- ``platform`` and ``platform_source``
- ``method``, ``path``, ``query`` and ``headers`` (an object; secrets are blanked)
- ``sha256`` and ``size`` (bytes) of the body as it arrived, ``spool_file``, ``file_url``
- ``received_count`` = ``stored_count`` + ``updated_count`` + ``duplicate_count`` + ``error_count`` +
  ``rejected_count``
- ``repeats`` (how often the same came again), ``attempts`` (to process it)
- ``answer_status`` and ``answer_body``: what the sender was told
- ``received_at``, ``last_received_at``, ``started_at``, ``finished_at``: ms since 1970 UTC, or null
- ``arrived_at``: when its head was here (``received_at``: the whole body); ms since 1970 UTC, or null
- ``packing`` and ``kept_size`` (bytes, or null) of the body as it is kept; ``body_removed_at``: when it went
- ``processed_again_at``, or null, and the difference that it made, in records: ``again_new_count``,
  ``again_changed_count``, ``again_unchanged_count``
- ``need``: why it waits for a person (unknown_snapshot, no_id, platform, test_data, failed), or an empty text
- ``unknown_fields``: a list of objects with ``platform``, ``kind``, ``name`` and ``records``
"""

import argparse
import datetime as dt
import json
from collections.abc import Sequence

import msgspec

from trackfutura_desktop.commands.place import data_folder
from trackfutura_desktop.commands.printed import plain, print_json
from trackfutura_desktop.commands.stored import opened
from trackfutura_desktop.model.need import Need
from trackfutura_desktop.model.row import UnknownField
from trackfutura_desktop.store import deliveries, delivery_list, drift
from trackfutura_desktop.store.deliveries import Event


def run(given: argparse.Namespace) -> int:
    """Print the deliveries, oldest first."""
    with opened(data_folder(given)) as database, database.read() as connection:
        events = deliveries.events(connection)
        needs, fields = delivery_list.needs(connection), drift.unknown_fields_by_delivery(connection)
    if given.json:
        print_json(
            [_data(each, needs.get(each.id, Need.NOTHING), fields.get(each.id, [])) for each in events]
        )
    else:
        print("\n".join(_line(event) for event in events) or "No deliveries yet.")
    return 0


def _data(event: Event, need: Need, fields: Sequence[UnknownField]) -> dict[str, object]:
    data: dict[str, object] = msgspec.to_builtins(event)
    data["headers"] = json.loads(event.headers)
    data |= {"need": need.value, "unknown_fields": [msgspec.structs.asdict(each) for each in fields]}
    return data


def _line(event: Event) -> str:
    moment = dt.datetime.fromtimestamp(event.received_at / 1_000, tz=dt.UTC).astimezone()
    outcomes = ("stored", "updated", "duplicate", "error", "rejected")
    parts_of = " + ".join(f"{getattr(event, f'{name}_count'):,} {name}" for name in outcomes)
    counts = f"{event.received_count:,} received = {parts_of}"
    parts = [f"#{event.id}", f"{moment:%Y-%m-%d %H:%M:%S}", event.channel, event.status.value]
    parts += [event.platform or "-", event.snapshot_id or "no snapshot id", f"{event.size:,} bytes", counts]
    return plain("  ".join([*parts, *([event.error_message] if event.error_message else [])]))
