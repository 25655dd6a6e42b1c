"""Words of new rows are indexed together, and agree with the rows whatever came in the same transaction."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shelf import NOW, Shelf, arrived
from sqlalchemy import Connection, text

from trackfutura_desktop.model.words import match_expression
from trackfutura_desktop.store.content import store_batch
from trackfutura_desktop.store.fulltext import new_words

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


def test_scripts_without_blanks_are_parted_in_every_batch(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)

    def work(connection: Connection) -> None:
        with new_words(connection) as words:
            for place, (code, said) in enumerate([("A1", "東京タワー"), ("B2", "light"), ("C3", "in 東京")]):
                store_batch(
                    connection, shelf.event_id, [arrived(code, said, shelf.jobs[0], place)], [], NOW, words
                )
            assert len(words) == 3

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
