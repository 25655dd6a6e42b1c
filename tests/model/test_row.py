"""What a first pass makes of records."""

import gc
import tracemalloc
from collections.abc import Iterator

import msgspec
import pytest

from trackfutura_desktop.model import row_maker
from trackfutura_desktop.model.known_fields import known_fields, unknown_fields
from trackfutura_desktop.model.packing import Packer, Unpacker, dictionary_of, train
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.preparation import Preparation
from trackfutura_desktop.model.row import Expectation
from trackfutura_desktop.model.words import needs_segmenting, segmented


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Morning light", ["Morning", "light"]),
        ("東京タワー", ["東", "京", "タ", "ワ", "ー"]),
        ("in 東京 today", ["in", "東", "京", "today"]),
        ("𠮷野家", ["𠮷", "野", "家"]),
        ("서울 여행", ["서울", "여행"]),
        ("ﾄｳｷｮｳ", ["ﾄ", "ｳ", "ｷ", "ｮ", "ｳ"]),
        ("Größe Ελλάδα", ["Größe", "Ελλάδα"]),
    ],
)
def test_scripts_without_blanks_are_parted_and_no_others(text: str, words: list[str]) -> None:
    assert segmented(text).split() == words
    assert needs_segmenting("plain", text) == (len(words) > len(text.split()))
    assert segmented(segmented(text)).split() == words


def test_a_long_text_is_parted_in_little_more_memory_than_it_takes() -> None:
    text = "東京は夜" * 250_000
    tracemalloc.start()
    assert len(segmented(text)) == 3 * len(text)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 40_000_000


def test_a_dictionary_is_learnt_once_for_each_kind_with_enough_records() -> None:
    kind = ("instagram", "post")
    records = [
        msgspec.json.encode({"shortcode": f"C{number:09}", "text": f"light {number * 7919 % 997} on paper"})
        for number in range(400)
    ]
    (learnt,) = train({kind: records, ("x", "post"): records[:10]}, Packer([]), 5)
    packer = Packer([learnt])
    frames = list(map(packer.pack_of(kind), records))
    assert {dictionary_of(each) for each in frames} == {learnt.id}
    unpacker = Unpacker({learnt.id: learnt.data})
    assert [unpacker.unpack(each) for each in frames] == records
    assert sum(map(len, frames)) < sum(len(Packer([]).pack(each)) for each in records)
    assert dictionary_of(packer.pack_of(("x", "post"))(b"{}")) == 0
    assert train({kind: records}, packer, 6) == []
    assert train({("x", "post"): [b""] * 300}, packer, 6) == []


def test_records_wait_for_a_dictionary_only_where_there_is_none() -> None:
    taken: list[int] = []

    def body() -> Iterator[bytes]:
        for number in range(400):
            taken.append(number)
            post = {
                "url": "https://www.instagram.com/p/C/",
                "shortcode": f"C{number:09}",
                "pk": number * 7919,
            }
            yield msgspec.json.encode(post | {"description": f"light {number} " * 150}) + b"\n"

    first = Preparation(Expectation({}), [], 1)
    rows = list(first.rows(body()))
    (learnt,) = first.survey().dictionaries
    assert {dictionary_of(each.raw) for each in rows} == {learnt.id}
    taken.clear()
    again = Preparation(Expectation({}), [learnt], 2)
    number = 0
    for number, each in enumerate(again.rows(body())):
        assert taken[-1] < number + 100  # what is read at once
        assert each == rows[number]
    assert number == len(taken) - 1 == 399
    assert again.survey() == msgspec.structs.replace(first.survey(), dictionaries=[])


def test_large_records_do_not_wait_for_others() -> None:
    small = [
        b'{"url": "https://www.instagram.com/p/C/", "shortcode": "C%09d"}\n' % place for place in range(400)
    ]
    first = Preparation(Expectation({}), [], 1)
    assert len(list(first.rows(small))) == len(small)
    taken: list[int] = []

    def body() -> Iterator[bytes]:
        for place in range(9):
            taken.append(place)
            yield small[place].replace(b"}", b', "description": "%s"}' % (b"light " * 50_000))

    for number, _ in enumerate(Preparation(Expectation({}), first.survey().dictionaries, 2).rows(body())):
        assert taken[-1] <= number + 1


def test_fields_of_samples_and_of_the_mapping_are_no_news() -> None:
    assert unknown_fields(("url", "pk", "timestamp", "reach"), Platform.INSTAGRAM) == ("reach",)
    assert unknown_fields(("digg_count", "boards_num", "reach"), Platform.UNKNOWN) == ("reach",)
    assert unknown_fields(("x" * 900,), Platform.X) == ("x" * 200,)
    assert unknown_fields(("\ud800odd\0",), Platform.X) == ("odd",)  # as a database takes it
    assert all(known_fields(platform) for platform in Platform)


def test_names_of_fields_that_are_data_are_not_all_remembered() -> None:
    def body() -> Iterator[bytes]:
        for number in range(800):
            names = {f"of record {number}, its field {place}": place for place in range(500)}
            yield msgspec.json.encode({"url": "https://www.instagram.com/p/C/", **names}) + b"\n"

    tracemalloc.start()
    preparation = Preparation(Expectation({}), [], 1)
    assert sum(1 for _ in preparation.rows(body())) == 800
    meanwhile, _ = tracemalloc.get_traced_memory()
    assert len(preparation.survey().unknown) == 1_000
    del preparation
    gc.collect()
    afterwards, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert meanwhile < 20_000_000  # all names take more than 30 MB
    assert afterwards < 2_000_000


def test_no_more_readers_of_records_are_made_than_are_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[str, ...]] = []
    monkeypatch.setattr(row_maker, "template_of", made.append)

    def body() -> Iterator[bytes]:
        for number in range(300):
            post = {"url": "https://www.instagram.com/p/C/", f"field {number}": number}
            yield (msgspec.json.encode(post) + b"\n") * 40

    preparation = Preparation(Expectation({}), [], 1)
    assert sum(1 for _ in preparation.rows(body())) == 12_000
    assert len(made) == 200
