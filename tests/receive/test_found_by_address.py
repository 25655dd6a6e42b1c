"""Content is found by its address and by its id, and not for what all addresses of a platform have."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from desk import ACCOUNT, Desk, post
from hypothesis import given
from hypothesis import strategies as st

from prepared import prepare_file
from trackfutura_desktop.model.record import Content
from trackfutura_desktop.model.words import possible_ids
from trackfutura_desktop.store import fulltext, listing
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.ordering import Ordering
from trackfutura_desktop.store.tables import FULL_TEXT_COLUMNS
from trackfutura_desktop.store.tree import FolderKey

CODE = "DAb9cd_1-xQ"
ADDRESS = f"https://www.instagram.com/p/{CODE}/"


def ids_found(desk: Desk, words: str) -> list[str]:
    """Of everything that is stored, by each way that leads to it."""
    page = Page(FolderKey(0), words=words)
    with desk.workspace.database.read() as connection:
        rows = listing.part(connection, page, 0, 10)
        found = sorted(row.native_id for row in rows)
    ordered = Ordering(desk.workspace.database, page).ids()
    assert sorted(ordered) == sorted(row.id for row in rows)
    return found


@pytest.fixture
def filled(desk: Desk) -> Desk:
    desk.ask(ACCOUNT, snapshot="sd_invented0010")
    other = post("DZz8yx_2-wP", description="A video from the instagram fair")
    desk.take([post(CODE, description="Morning light"), other], snapshot="sd_invented0010")
    return desk


@pytest.mark.parametrize(
    "asked",
    [
        ADDRESS,
        f"  <{ADDRESS}?igsh=MzRlODBi&utm_source=x#top>\n",
        f"instagram.com/reel/{CODE}",
        CODE,
        f'"{CODE}"',
    ],
)
def test_an_address_or_an_id_finds_its_content(filled: Desk, asked: str) -> None:
    assert ids_found(filled, asked) == [CODE]


def test_words_of_an_address_that_holds_the_id_find_nothing(filled: Desk) -> None:
    assert ids_found(filled, "instagram") == ids_found(filled, "video") == ["DZz8yx_2-wP"]
    assert ids_found(filled, "https") == ids_found(filled, CODE.lower()) == ids_found(filled, CODE[:7]) == []


def test_an_address_without_the_id_is_found_by_its_words(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot="sd_invented0010")
    shown = "https://www.instagram.com/northwind.studio/shows/pfbid02Zq9"
    desk.take([post(CODE, url=shown)], snapshot="sd_invented0010")
    assert ids_found(desk, shown) == ids_found(desk, "pfbid02") == [CODE]


def test_an_id_is_looked_up_by_the_index_over_ids(filled: Desk) -> None:
    hits, asked_for = fulltext._hits(ADDRESS)  # noqa: SLF001 - how SQLite goes about it is seen nowhere else
    with filled.workspace.database.read() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {hits}", asked_for).all()
    assert any("ix_content_native_id (native_id=?)" in row[3] for row in plan)


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ("morning light", []),
        ("t3_1abcde", ["t3_1abcde", "1abcde"]),
        (
            "urn:li:activity:7180537307521769472",
            ["urn:li:activity:7180537307521769472", "7180537307521769472"],
        ),
        ("https://youtu.be/dQw4w9-gXcQ?t=4", ["https:", "youtu.be", "dQw4w9-gXcQ", "dQw4w9"]),
        ("東京", []),
        ("a", []),
        ("/" * 3000, []),
    ],
)
def test_ids_are_looked_for_in_what_may_be_one(asked: str, ids: list[str]) -> None:
    assert possible_ids(asked) == ids


def test_few_are_looked_for_whatever_is_typed() -> None:
    assert len(possible_ids("/".join(f"part{number}" for number in range(99)))) == 20


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The view as the migrations make it, over a table without anything else."""
    path = tmp_path_factory.mktemp("view") / "trackfutura.db"
    prepare_file(path)
    with closing(sqlite3.connect(path)) as stored, closing(sqlite3.connect(":memory:")) as made:
        query = "SELECT sql FROM sqlite_master WHERE name = ?"
        (sql,) = stored.execute(query, (fulltext.INDEXED_TEXTS,)).fetchone()
        made.execute(f"CREATE TABLE content (id, native_id, {', '.join(FULL_TEXT_COLUMNS)})")
        made.execute(sql)
        yield made


addresses = st.text() | st.sampled_from([ADDRESS, CODE, "", f"{CODE.lower()}/"])


@given(native_id=st.text(min_size=1) | st.just(CODE), address=addresses, holds_it=st.booleans())
def test_what_is_noted_as_indexed_is_what_the_view_shows(
    view: sqlite3.Connection, native_id: str, address: str, *, holds_it: bool
) -> None:
    native_id, address = (each.replace("\0", "") or "x" for each in (native_id, address))
    url = f"{address}{native_id}" if holds_it else address
    view.execute("DELETE FROM content")
    view.execute("INSERT INTO content VALUES (1, ?, 'Text', 'author', 'Name', '#tag', ?)", (native_id, url))
    names = ", ".join(FULL_TEXT_COLUMNS)
    (shown,) = view.execute(f"SELECT {names} FROM {fulltext.INDEXED_TEXTS}")  # noqa: S608 - our own names
    values = {"native_id": native_id, "url": url, "text": "Text", "author": "author"}
    values |= {"author_name": "Name", "hashtags": "#tag"}
    assert fulltext.texts(tuple(values.get(name, "") for name in Content.__struct_fields__)) == shown
