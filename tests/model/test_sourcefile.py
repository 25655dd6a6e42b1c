import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.sourcefile import decode, parse_sources

TABLE = "name;platform;service;url\nNorthwind;instagram;posts;https://www.instagram.com/northwind/\n;tiktok;;@lumen\n"
EXPECTED = [
    Source(0, "Northwind", Platform.INSTAGRAM, Service.POSTS, "https://www.instagram.com/northwind/"),
    Source(0, "lumen", Platform.TIKTOK, Service.POSTS, "https://www.tiktok.com/@lumen"),
]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("mark", ["", "\ufeff", "sep=%\n", "\n\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_is_read_whatever_program_wrote_it(delimiter: str, mark: str, end: str) -> None:
    text = (mark.replace("%", delimiter) + TABLE).replace(";", delimiter).replace("\n", end)
    assert parse_sources(text).sources == EXPECTED
    assert parse_sources(text).problems == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_decoded_whatever_program_wrote_it(encoding: str) -> None:
    assert decode("Café;“x”".encode(encoding)) == "Café;“x”"


def test_pasted_addresses_need_no_columns() -> None:
    found = parse_sources("https://www.instagram.com/northwind/\r\n\r\n  r/tea \nyoutu.be/aB3dE5gH7jK,\n")
    assert [(source.name, source.platform, source.service) for source in found.sources] == [
        ("northwind", "instagram", "posts"),
        ("tea", "reddit", "posts"),
        ("Video aB3dE5gH7jK", "youtube", "videos"),
    ]
    assert found.problems == []


def test_a_row_gives_a_source_for_every_link_column() -> None:
    found = parse_sources(
        "Name,Facebook Link,instagram_link,LINKEDIN-LINK,tiktok_link,remark\n"
        "Lumen,facebook.com/lumen.cafe,@lumen,linkedin.com/company/lumen,,good\n"
    )
    assert [(source.name, source.platform) for source in found.sources] == [
        ("Lumen", "facebook"),
        ("Lumen", "instagram"),
        ("Lumen", "linkedin"),
    ]


@pytest.mark.parametrize(
    ("service", "expected"),
    [
        ("facebook_pages_posts", ("facebook", "posts")),
        ("facebook_reels_profile", ("facebook", "reels")),
        ("Facebook - Profiles", ("facebook", "profiles")),
        ("", ("facebook", "posts")),
    ],
)
def test_the_service_may_name_the_platform_too(service: str, expected: tuple[str, str]) -> None:
    (source,) = parse_sources(f"service,url\n{service},https://www.facebook.com/lumen.cafe").sources
    assert (source.platform, source.service) == expected


def test_every_line_that_cannot_be_used_is_a_problem_with_its_number() -> None:
    found = parse_sources(
        "name,platform,service,url\n"
        "\n"
        '"two\nlines",,,instagram.com/lumen\n'
        "a,myspace,posts,myspace.com/a\n"
        "b,instagram,likes,instagram.com/b\n"
        "c,instagram,posts,tiktok.com/@c\n"
        "d,,,\n"
        "e,,,https://m.instagram.com/Lumen/\n"
        ",,,\n"
    )
    assert [source.name for source in found.sources] == ["two lines"]
    assert [(problem.line, problem.text) for problem in found.problems] == [
        (5, "myspace.com/a"),
        (6, "instagram.com/b"),
        (7, "tiktok.com/@c"),
        (8, "d"),
        (9, "https://m.instagram.com/Lumen/"),
    ]
    assert [problem.reason for problem in found.problems] == [
        "“myspace” is no platform.",
        "“likes” is no service.",
        "The address leads to TikTok, but Instagram is given as its platform.",
        "The line holds no address.",
        "It is the same source as in line 3.",
    ]
    assert all(problem.remedy for problem in found.problems)


def test_a_row_that_is_no_row_does_not_stop_the_others() -> None:
    found = parse_sources("url\n" + "x" * 140_000 + "\ninstagram.com/lumen\n")
    assert [problem.line for problem in found.problems] == [2]
    assert len(found.sources) == 1


def test_regression_29_a_long_file_is_read_to_its_end() -> None:
    lines = [f"instagram.com/northwind{number}" for number in range(500)] + ["nobody"] * 50
    found = parse_sources("\n".join(lines))
    assert (len(found.sources), len(found.problems)) == (500, 50)


@given(
    st.one_of(
        st.text(),
        st.text().map("name,url\n".__add__),
        st.text(alphabet='",;\n\r\0ax.m/').map("url\n".__add__),
    )
)
def test_any_text_gives_sources_and_problems(text: str) -> None:
    found = parse_sources(text)
    assert all(problem.line >= 1 and problem.reason and problem.remedy for problem in found.problems)
