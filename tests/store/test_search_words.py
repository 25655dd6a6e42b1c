"""What is typed into the filter finds texts of any script, and is never taken for an operator."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepared import prepare_file
from trackfutura_desktop.model.words import Marks, match_expression, segmented
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.fulltext import hits_among
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.ordering import Ordering
from trackfutura_desktop.store.tree import FolderKey

TEXTS = (
    "Morning light in the café, and a latte",
    "今日は東京でコーヒーを飲みました",
    "กาแฟดีที่สุดในกรุงเทพ",
    "Crème brûlée #dessert AND NOT plain",
    "100% cotton (new) NEAR you",
)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as made:
        made.execute("CREATE VIRTUAL TABLE f USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
        made.executemany("INSERT INTO f(text) VALUES (?)", [(segmented(text),) for text in TEXTS])
        yield made


def found(index: sqlite3.Connection, asked: str) -> list[int]:
    expression = match_expression(asked)
    rows = (
        index.execute("SELECT rowid FROM f WHERE f MATCH ? ORDER BY rowid", (expression,))
        if expression
        else ()
    )
    return [row[0] - 1 for row in rows]


@pytest.mark.parametrize(
    ("asked", "hits"),
    [
        ("light", [0]),
        ("lig mor", [0]),
        ("cafe", [0]),
        ("CAFÉ", [0]),
        ('"light in the"', [0]),
        ('"in light the"', []),
        ("東京", [1]),
        ("京東", []),
        ("コーヒー", [1]),
        ("กาแฟ", [2]),
        ("creme brul", [3]),
        ("#dessert", [3]),
        ("and", [0, 3]),
        ("NOT", [3]),
        ("NEAR", [4]),
        ("100%", [4]),
        ("(new)", [4]),
        ("text:light", []),
        ('"', []),
        ("* - ^", []),
        ("cafe\u0301", [0]),
        ("bru\u0302lee", [3]),
        ("\u0301", []),
        ("カ", []),
        ("zebra", []),
    ],
)
def test_words_find_what_they_mean(index: sqlite3.Connection, asked: str, hits: list[int]) -> None:
    assert found(index, asked) == hits


TYPED = (
    st.text()
    | st.text(alphabet=st.characters(categories=["L", "M", "N", "P", "S", "C"]))  # lone surrogates, too
    | st.text(alphabet='"*:^()-+{} ANDORNOTEAR\x00\x1f')
)


@given(TYPED)
def test_nothing_that_is_typed_is_an_error(asked: str) -> None:
    with closing(sqlite3.connect(":memory:")) as made:
        made.execute("CREATE VIRTUAL TABLE f USING fts5(text)")
        found(made, asked)


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database with nothing in it is asked like a full one."""
    made = Database(tmp_path_factory.mktemp("words") / "trackfutura.db")
    prepare_file(made.path)
    made.open()
    yield made
    made.close()


@given(TYPED)
def test_the_database_takes_whatever_is_typed(stored: Database, asked: str) -> None:
    assert not Ordering(stored, Page(FolderKey(0), words=asked)).ids(list)


@given(TYPED, TYPED)
def test_marks_are_parts_of_the_text_in_order(asked: str, text: str) -> None:
    marks = Marks(asked)(text)
    ends = [0, *(place for mark in marks for place in mark), len(text)]
    assert ends == sorted(ends)
    assert all(end > start for start, end in marks)


@pytest.mark.parametrize(
    ("asked", "text", "marked"),
    [
        ("lig", "Light, twilight and LIGHTS", ["Lig", "LIG"]),
        ('"light"', "light lights", ["light"]),
        ("cafe", "Café au lait, cafe\u0301 and CAFÉS", ["Café", "cafe\u0301", "CAFÉ"]),
        ('"sea salt"', "oat with sea  salt, sea-salt, sea", ["sea  salt", "sea-salt"]),
        ("東京", "今日は東京で", ["東京"]),
        ("กาแฟ", "ร้านกาแฟดี", ["กาแฟ"]),
        ("lum oat", "lumen.cafe oat", ["lum", "oat"]),
        ("★", "five ★★", ["★", "★"]),
        ("", "anything", []),
    ],
)
def test_hits_are_found_in_the_text_that_is_shown(asked: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in Marks(asked)(text)] == marked


@pytest.mark.parametrize(
    "asked", ["light", "cafe", "東京", "creme brul", '"light in the"', "and", "zebra", "★"]
)
def test_some_rows_alone_give_the_hits_that_the_index_has_of_them(
    index: sqlite3.Connection, asked: str
) -> None:
    rows = [(place, (text, "", "", "", "")) for place, text in enumerate(TEXTS)]
    assert hits_among(rows, asked) == found(index, asked)


@given(st.sampled_from(TEXTS), st.data())
def test_what_is_cut_out_of_a_text_is_found_and_marked_in_it(text: str, data: st.DataObject) -> None:
    words = segmented(text).split()
    word = data.draw(st.sampled_from(words))
    if not match_expression(word):
        return
    rows = [(7, (text, "", "", "", ""))]
    assert hits_among(rows, word) == [7]
    assert Marks(word)(text)
