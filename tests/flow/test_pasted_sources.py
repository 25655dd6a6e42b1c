"""What pasting into the window recognises."""

from trackfutura_desktop.flow.sources import recognise_lines
from trackfutura_desktop.model.platform import Platform, Service


def test_each_line_is_recognised_or_says_why_not() -> None:
    lines = recognise_lines("https://www.instagram.com/northwind.studio/\n\nhello there\n")
    assert [line.source is not None for line in lines] == [True, False]
    assert lines[1].problem
    assert lines[1].remedy


def test_a_pasted_table_of_the_old_system_is_read_by_its_columns() -> None:
    table = "name,platform,service,url\nNorthwind,instagram,instagram_reels,https://www.instagram.com/northwind.studio/\n"
    (line,) = recognise_lines(table)
    assert line.source is not None
    assert (line.source.name, line.source.platform, line.source.service) == (
        "Northwind",
        Platform.INSTAGRAM,
        Service.REELS,
    )


def test_a_row_of_a_table_that_cannot_be_used_says_why() -> None:
    lines = recognise_lines("name;url\nNorthwind;https://www.instagram.com/northwind.studio/\nNobody;\n")
    assert [line.source is not None for line in lines] == [True, False]
    assert lines[1].problem
