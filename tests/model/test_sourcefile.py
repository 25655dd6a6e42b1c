import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.pasted import Recognised, recognise_lines
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.sourcefile import NotText, decode, written

TABLE = "name;platform;service;url\nNorthwind;instagram;posts;https://www.instagram.com/northwind/\n;tiktok;;@lumen\n"
EXPECTED = [
    Source(0, "Northwind", Platform.INSTAGRAM, Service.POSTS, "https://www.instagram.com/northwind/"),
    Source(0, "lumen", Platform.TIKTOK, Service.POSTS, "https://www.tiktok.com/@lumen"),
]


def sources(text: str) -> list[Source]:
    return [line.source for line in recognise_lines(text) if line.source is not None]


def problems(text: str) -> list[Recognised]:
    return [line for line in recognise_lines(text) if line.source is None]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("mark", ["", "\ufeff", "sep=%\n", "\n\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_is_read_whatever_program_wrote_it(delimiter: str, mark: str, end: str) -> None:
    text = (mark.replace("%", delimiter) + TABLE).replace(";", delimiter).replace("\n", end)
    assert sources(text) == EXPECTED
    assert problems(text) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_file_is_decoded_whatever_program_wrote_it(encoding: str) -> None:
    assert decode("Café;“x”".encode(encoding)) == "Café;“x”"


def test_pasted_addresses_need_no_columns() -> None:
    text = "https://www.instagram.com/northwind/\r\n\r\n  r/tea \nyoutu.be/aB3dE5gH7jK,\n"
    assert [(source.name, source.platform, source.service) for source in sources(text)] == [
        ("northwind", "instagram", "posts"),
        ("tea", "reddit", "posts"),
        ("Video aB3dE5gH7jK", "youtube", "videos"),
    ]
    assert problems(text) == []


def test_a_row_gives_a_source_for_every_link_column() -> None:
    found = sources(
        "Name,Facebook Link,instagram_link,LINKEDIN-LINK,tiktok_link,remark\n"
        "Lumen,facebook.com/lumen.cafe,@lumen,linkedin.com/company/lumen,,good\n"
    )
    assert [(source.name, source.platform) for source in found] == [
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
    (source,) = sources(f"service,url\n{service},https://www.facebook.com/lumen.cafe")
    assert (source.platform, source.service) == expected


def test_every_line_that_cannot_be_used_is_a_problem_with_its_number() -> None:
    text = (
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
    assert [source.name for source in sources(text)] == ["two lines", "e"]
    assert [(problem.line, problem.text) for problem in problems(text)] == [
        (5, "myspace.com/a"),
        (6, "instagram.com/b"),
        (7, "tiktok.com/@c"),
        (8, "d"),
    ]
    assert [problem.problem for problem in problems(text)] == [
        "“myspace” is no platform.",
        "“likes” is no service.",
        "The address leads to TikTok, but Instagram is given as its platform.",
        "The line holds no address.",
    ]
    assert all(problem.remedy for problem in problems(text))


def test_a_row_that_is_no_row_does_not_stop_the_others() -> None:
    text = "url\n" + "x" * 140_000 + "\ninstagram.com/lumen\n"
    assert [problem.line for problem in problems(text)] == [2]
    assert len(sources(text)) == 1


def test_regression_29_a_long_file_is_read_to_its_end() -> None:
    lines = [f"instagram.com/northwind{number}" for number in range(500)] + ["nobody"] * 50
    text = "\n".join(lines)
    assert (len(sources(text)), len(problems(text))) == (500, 50)


@given(
    st.one_of(
        st.text(),
        st.text().map("name,url\n".__add__),
        st.text(alphabet='",;\n\r\0ax.m/').map("url\n".__add__),
    )
)
def test_any_text_gives_sources_and_problems(text: str) -> None:
    assert all(line.line >= 1 and line.problem and line.remedy for line in problems(text))


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03", b"\x89PNG\r\n\x1a\n\x00\x00", b"%PDF-1.7\n\x01\x02"])
def test_what_is_no_text_is_refused_and_never_read_as_one(data: bytes) -> None:
    with pytest.raises(NotText) as refused:
        decode(data)
    assert refused.value.remedy


def test_a_quote_that_is_never_closed_spoils_its_line_and_no_other() -> None:
    text = (
        "name,url\n"
        '"Lumen,instagram.com/lumen\n'
        "Northwind,instagram.com/northwind\n"
        '"Cafe, Berlin",instagram.com/cafe\n'
        '"two\nlines",instagram.com/two\n'
        '27" screen,instagram.com/screen\n'
    )
    assert [source.name for source in sources(text)] == [
        "Northwind",
        "Cafe, Berlin",
        "two lines",
        '27" screen',
    ]
    (broken,) = problems(text)
    assert (broken.line, broken.text) == (2, '"Lumen,instagram.com/lumen')
    assert "quote" in broken.problem


TOLD = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=30)


@given(st.lists(st.tuples(TOLD, TOLD, TOLD, st.booleans()), max_size=5))
def test_what_is_written_is_read_again_as_it_was(told: list[tuple[str, str, str, bool]]) -> None:
    made = [
        Source(
            id=0,
            name=" ".join(name.split()) or "x",
            platform=Platform.INSTAGRAM,
            service=Service.REELS,
            url=f"https://www.instagram.com/cafe{number}/",
            group=" ".join(group.split()),
            tags="tea cold",
            note=note.strip(),
            is_active=is_active,
        )
        for number, (name, group, note, is_active) in enumerate(told)
    ]
    text = written(made)
    assert sources(text) == made
    assert problems(text) == []


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "'quoted", "'=x"])
def test_no_cell_of_an_export_is_a_formula_and_each_comes_back(name: str) -> None:
    source = Source(0, name, Platform.X, Service.POSTS, "https://x.com/one", name, "a", name)
    text = written([source])
    assert text.splitlines()[1].startswith("'")
    assert sources(text) == [source]
