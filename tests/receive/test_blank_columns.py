"""What is blank in all records of a batch is no value of each row; what is stored is the same."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shelf import NOW, Shelf

from trackfutura_desktop.model.record import Content
from trackfutura_desktop.store.content import store_batch
from trackfutura_desktop.store.content_rows import Arrived
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.fulltext import new_words

COLUMNS = ["kind" if name == "entity" else name for name in Content.__struct_fields__]
OF_TEXT = st.sampled_from(["", "light", "0"])
OF_NUMBERS = st.sampled_from([None, 0, 7])
VALUES = st.tuples(*[OF_TEXT if blank == "" else OF_NUMBERS for blank in Content.__struct_defaults__])
numbers = count()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    shelf = Shelf(Path(tmp_path_factory.mktemp("shelf")))
    yield shelf
    shelf.database.close()


@settings(max_examples=60)
@given(batches=st.lists(st.lists(VALUES, min_size=1, max_size=4), min_size=1, max_size=3))
def test_every_value_is_stored_whatever_is_blank_beside_it(
    shelf: Shelf, batches: list[list[tuple[Any, ...]]]
) -> None:
    sent = [[("instagram", "post", f"id{next(numbers)}", *values) for values in some] for some in batches]

    def work(connection: Connection) -> None:
        with new_words(connection) as words:
            for some in sent:
                records = [Arrived(row, shelf.jobs[0], 1, b"x", next(numbers), False) for row in some]  # noqa: FBT003
                store_batch(connection, shelf.event_id, records, [], NOW, words)

    shelf.database.write(work)
    rows = [row for some in sent for row in some]
    with shelf.database.read() as connection:
        stored = connection.exec_driver_sql(
            f"SELECT {', '.join(COLUMNS)} FROM content ORDER BY id DESC LIMIT {len(rows)}"  # noqa: S608 - ours
        ).all()
    assert [tuple(row) for row in reversed(stored)] == rows
