"""Any mixture of links, names and tables: what each piece stands for, or why it cannot be used."""

import gc

import pytest

from trackfutura_desktop.model.pasted import recognise_lines
from trackfutura_desktop.model.platform import Platform, Service


def urls(text: str, names_on: Platform | None = None) -> list[str]:
    return [line.source.url for line in recognise_lines(text, names_on) if line.source is not None]


def faults(text: str, names_on: Platform | None = None) -> list[tuple[int, str, str]]:
    lines = recognise_lines(text, names_on)
    return [(line.line, line.problem, line.remedy) for line in lines if line.source is None]


@pytest.mark.parametrize(
    "text",
    [
        "instagram: northwind",
        "Instagram:@northwind",
        "IG @northwind",
        "insta/northwind",
        "@northwind (Instagram)",
        "@northwind on instagram",
        "@northwind - instagram",
        "Instagram:\n@northwind",
        "https://m.instagram.com/Northwind/?igsh=abc&utm_source=x#top",
        "<https://www.instagram.com/northwind>",
        "https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Fnorthwind%3Figsh%3Dx&e=AT1",
        "Our shop: https://www.instagram.com/northwind/ (new!)",
    ],
)
def test_one_account_in_any_spelling(text: str) -> None:
    (line,) = recognise_lines(text)
    assert line.source is not None, line
    assert line.source.url.lower() == "https://www.instagram.com/northwind/"
    assert line.source.platform is Platform.INSTAGRAM


def test_several_addresses_on_a_line_are_several_sources() -> None:
    text = "https://x.com/one, https://x.com/two;https://x.com/three|x.com/four and\thttps://x.com/five"
    assert urls(text) == [f"https://x.com/{name}" for name in ("one", "two", "three", "four", "five")]
    assert faults(text) == []


def test_a_comma_inside_an_address_does_not_divide_it() -> None:
    assert faults("https://www.reddit.com/search?q=a,b") == []


def test_names_alone_need_a_platform_and_say_so() -> None:
    ((line, problem, remedy),) = faults("\n@northwind")
    assert line == 2
    assert "not an address" in problem
    assert "platform" in remedy
    assert urls("@northwind\nlumen.cafe\n@a, @b", Platform.TIKTOK) == [
        "https://www.tiktok.com/@northwind",
        "https://www.tiktok.com/@lumen.cafe",
        "https://www.tiktok.com/@a",
        "https://www.tiktok.com/@b",
    ]
    assert urls("https://x.com/one", Platform.TIKTOK) == ["https://x.com/one"]


def test_a_heading_says_where_the_names_under_it_belong_until_the_next_one() -> None:
    assert urls("TikTok:\n@one\n\nYouTube :\n@two\n") == [
        "https://www.tiktok.com/@one",
        "https://www.youtube.com/@two",
    ]


def test_links_and_tables_may_follow_each_other() -> None:
    text = (
        "https://x.com/one\n"
        "name;platform;service;url;group;tags;note;active\n"
        "Two;instagram;reels;@two;Spring;#tea, cold;said;no\n"
        "https://x.com/three\n"
        "tiktok_link,name\n"
        "@four,Four\n"
    )
    found = [line.source for line in recognise_lines(text)]
    assert [source.url for source in found if source is not None] == [
        "https://x.com/one",
        "https://www.instagram.com/two/",
        "https://x.com/three",
        "https://www.tiktok.com/@four",
    ]
    two = found[1]
    assert two is not None
    assert (two.name, two.service, two.group, two.tags) == ("Two", Service.REELS, "Spring", "tea cold")
    assert (two.note, two.is_active) == ("said", False)
    assert [line.line for line in recognise_lines(text)] == [1, 3, 4, 6]


@pytest.mark.parametrize(
    "text", ["https://bit.ly/3abc", "t.co/abc", "https://lnkd.in/e-x", "www.tinyurl.com/x"]
)
def test_a_short_link_is_told_as_such_without_opening_it(text: str) -> None:
    ((_, problem, remedy),) = faults(text)
    assert "short link" in problem
    assert "browser" in remedy


@pytest.mark.parametrize(
    "text",
    [
        "https://vm.tiktok.com/ZMabc/",
        "https://fb.watch/aBc/",
        "https://pin.it/abc",
        "https://www.tiktok.com/t/ZTabc/",
        "https://www.facebook.com/share/p/1AbC/",
        "https://www.reddit.com/r/tea/s/AbC",
    ],
)
def test_a_short_link_of_a_platform_can_be_used_and_says_that_it_is_one(text: str) -> None:
    (line,) = recognise_lines(text)
    assert line.source is not None
    assert "short link" in line.note


def test_the_whole_link_of_a_video_is_no_short_link() -> None:
    (line,) = recognise_lines("https://youtu.be/aB3dE5gH7jK")
    assert line.note == ""


@pytest.mark.parametrize(
    "text",
    [
        "http://192.168.1.1/x",
        "https://10.0.0.1/",
        "localhost/x",
        "http://[::1]/x",
        "https://intranet.corp/page",
        "https://example.com/page",
        "https://user:secret@instagram.com/x",
        "ftp://instagram.com/x",
        "two words",
    ],
)
def test_what_cannot_be_used_has_a_reason_and_a_remedy(text: str) -> None:
    ((line, problem, remedy),) = faults(text)
    assert line == 1
    assert problem
    assert remedy


def test_words_beside_an_address_are_no_problem_and_a_platform_in_a_sentence_begins_no_table() -> None:
    assert urls("Platform, see https://x.com/one\nhttps://x.com/two") == [
        "https://x.com/one",
        "https://x.com/two",
    ]


def test_the_garbage_collector_looks_at_no_line_however_many_there_are() -> None:
    """It runs on the main thread: 50,000 lines held a frame for 60 ms, twice a second."""
    (line,) = recognise_lines("https://www.instagram.com/northwind/")
    assert not gc.is_tracked(line)
    assert not gc.is_tracked(line.source)


@pytest.mark.parametrize("head", ["", "name;url\n"])
def test_a_text_that_is_not_wanted_any_more_is_not_looked_at_to_its_end(head: str) -> None:
    asked = iter([True] * 5)
    row = "Northwind;https://www.instagram.com/northwind.studio/\n" if head else "instagram.com/northwind\n"
    found = recognise_lines(head + row * 1_000, None, lambda: next(asked, False))
    assert 3 <= len(found) <= 5
