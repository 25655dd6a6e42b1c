"""Words of new rows are indexed together, and agree with the rows whatever came in the same transaction."""

import asyncio
import tracemalloc
from multiprocessing import Pipe
from pathlib import Path

import msgspec
import pytest
from desk import lines, post
from hypothesis import given, settings
from hypothesis import strategies as st
from shelf import NOW, Shelf, arrived
from sqlalchemy import Connection, text

from trackfutura_desktop.flow import ingest_serving
from trackfutura_desktop.flow.batches import Claim
from trackfutura_desktop.flow.filing import Place
from trackfutura_desktop.flow.ingest_serving import Begin, GoOn, Prepare, StoreSome
from trackfutura_desktop.flow.preparing import Task
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.row import Expectation
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.model.words import match_expression
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.store import deliveries
from trackfutura_desktop.store.content import Counts, store_batch
from trackfutura_desktop.store.fulltext import NewWords, new_words

CHECK = text("INSERT INTO content_fts (content_fts, rank) VALUES ('integrity-check', 1)")


def found(shelf: Shelf, asked: str) -> list[str]:
    hits = "SELECT rowid FROM content_fts WHERE content_fts MATCH :it"
    query = text(f"SELECT native_id FROM content WHERE id IN ({hits})")  # noqa: S608 - our own words
    with shelf.database.read() as connection:
        return sorted(connection.execute(query, {"it": match_expression(asked)}).scalars())


batches = st.lists(
    st.lists(
        st.tuples(st.sampled_from(["A1", "B2", "C3", "D4"]), st.sampled_from(["light", "paper", "ink"])),
        max_size=5,
    ),
    max_size=5,
)


@settings(max_examples=40)
@given(batches)
def test_a_record_that_comes_again_in_one_transaction_is_found_by_its_newest_words(
    tmp_path_factory: pytest.TempPathFactory, sent: list[list[tuple[str, str]]]
) -> None:
    shelf = Shelf(tmp_path_factory.mktemp("data"))

    def work(connection: Connection) -> None:
        position = 0
        with new_words(connection) as words:
            for batch in sent:
                rows = [arrived(*each, shelf.jobs[0], position + place) for place, each in enumerate(batch)]
                store_batch(connection, shelf.event_id, rows, [], NOW, words)
                position += len(batch)

    shelf.database.write(work)
    shelf.database.write(lambda connection: connection.execute(CHECK))
    newest = {code: words for batch in sent for code, words in batch}
    for words in ("light", "paper", "ink"):
        assert found(shelf, words) == sorted(code for code, each in newest.items() if each == words)
    shelf.database.close()


@pytest.mark.parametrize("batches", [[[5], [12], [9]], [[5, 12], [9]], [[12], [5], [9]], [[9], [5, 12]]])
def test_the_last_of_versions_in_one_delivery_is_kept_in_whatever_order_they_are_stored(
    tmp_path: Path, batches: list[list[int]]
) -> None:
    shelf = Shelf(tmp_path)
    versions = {5: "light", 9: "paper", 12: "light"}

    def work(connection: Connection) -> None:
        with new_words(connection) as words:
            for places in batches:
                rows = [arrived("A1", versions[place], shelf.jobs[0], place) for place in places]
                store_batch(connection, shelf.event_id, rows, [], NOW, words)

    shelf.database.write(work)
    assert (found(shelf, "light"), found(shelf, "paper")) == (["A1"], [])
    shelf.close()


def test_scripts_without_blanks_are_parted_in_every_batch(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    def work(connection: Connection) -> None:
        with new_words(connection) as words:
            for place, (code, said) in enumerate([("A1", "東京タワー"), ("B2", "light"), ("C3", "in 東京")]):
                store_batch(
                    connection, shelf.event_id, [arrived(code, said, shelf.jobs[0], place)], [], NOW, words
                )
            assert words.letters > 8 * len("東京タワー東京")  # for each is a word

    shelf.database.write(work)
    assert found(shelf, "東京") == ["A1", "C3"]
    assert found(shelf, "light") == ["B2"]
    shelf.database.close()


def test_words_of_a_transaction_that_fails_are_not_kept(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    def work(connection: Connection) -> None:
        with new_words(connection) as words:
            store_batch(
                connection, shelf.event_id, [arrived("A1", "light", shelf.jobs[0], 0)], [], NOW, words
            )
            raise LookupError

    with pytest.raises(LookupError):
        shelf.database.write(work)
    shelf.database.write(lambda connection: connection.execute(CHECK))
    assert found(shelf, "light") == []
    shelf.database.close()


def test_long_texts_are_indexed_before_many_of_them_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest_serving, "_TRANSACTION_SECONDS", 3_600)
    shelf, spool = Shelf(tmp_path), Spool(tmp_path)
    incoming = spool.open()
    incoming.write(lines([post(f"C{number}", description="light " * 100_000) for number in range(12)]))
    body = asyncio.run(incoming.finish())
    expectation = Expectation({}, Platform.INSTAGRAM, Service.POSTS)
    indexed: list[int] = []
    index = NewWords.index

    def noted(self: NewWords) -> None:
        indexed.append(self.letters)
        index(self)

    monkeypatch.setattr(NewWords, "index", noted)

    def claim(connection: Connection) -> int:
        deliveries.change_event(connection, shelf.event_id, status=EventStatus.PROCESSING, started_at=NOW)
        found = deliveries.event(connection, shelf.event_id)
        assert found is not None
        assert found.batch_id is not None
        return found.batch_id

    batch_id = shelf.database.write(claim)
    ours, theirs = Pipe()
    for _ in range(30):
        ours.send_bytes(msgspec.msgpack.encode(GoOn(True)))  # noqa: FBT003 - nobody waits
    delivery = ingest_serving._Delivery(theirs)  # noqa: SLF001 - what the process serves orders with
    delivery.prepare(Prepare(Task(str(tmp_path), body, expectation, []), str(tmp_path / "of.rows")))
    place = Place(batch_id, expectation, "unmatched")
    delivery.begin(Begin(str(shelf.database.path), Claim(shelf.event_id, NOW), place))
    assert delivery.store_some(StoreSome(NOW, in_a_rush=False)).is_all
    assert max(indexed) < 4_000_000
    assert len(found(shelf, "light")) == 12
    shelf.close()


def test_of_records_that_become_shorter_not_all_long_ones_are_in_memory(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    codes = [f"C{number}" for number in range(20)]

    def put(said: str, first: int) -> Counts:
        rows = [arrived(code, said, shelf.jobs[0], first + place) for place, code in enumerate(codes)]

        def work(connection: Connection) -> Counts:
            with new_words(connection) as words:
                return store_batch(connection, shelf.event_id, rows, [], NOW, words)

        return shelf.database.write(work)

    put("light " * 100_000, 0)
    tracemalloc.start()
    assert put("paper", 20).updated == 20
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 6_000_000
    assert (found(shelf, "light"), found(shelf, "paper")) == ([], sorted(codes))
    shelf.database.write(lambda connection: connection.execute(CHECK))
    shelf.close()
