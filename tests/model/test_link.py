"""Links into the window, as people, browsers and systems write them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.link import Place, is_link, place_of


@pytest.mark.parametrize(
    ("link", "place"),
    [
        ("trackfutura://run/12", Place(run_id=12)),
        ("TrackFutura://run/12/", Place(run_id=12)),  # browsers add the last stroke
        ("trackfutura:run/12", Place(run_id=12)),
        ("trackfutura://delivery/34", Place(event_id=34)),
        ("trackfutura://sources", Place(view="sources")),
        ("trackfutura://runs/", Place(view="runs")),
        ("trackfutura://", Place()),
    ],
)
def test_a_link_leads_to_its_place(link: str, place: Place) -> None:
    assert is_link(link)
    assert place_of(link) == place


@pytest.mark.parametrize(
    "link",
    [
        "trackfutura://run",
        "trackfutura://run/",
        "trackfutura://run/x",
        "trackfutura://run/12/13",
        "trackfutura://runs/1",
        "trackfutura://run/-1",
        "trackfutura://settings?key=1",
        "trackfutura://run/" + "9" * 40,
        "https://example.org/run/12",
    ],
)
def test_any_other_link_gets_a_sentence(link: str) -> None:
    with pytest.raises(UserError, match="leads nowhere") as caught:
        place_of(link)
    assert "trackfutura://run/12" in caught.value.remedy


def test_a_file_is_no_link() -> None:
    assert not is_link("/data/delivery.json")
    assert not is_link("C:\\trackfutura.json")


@given(st.text())
def test_no_text_does_any_harm(text: str) -> None:
    for link in (text, f"trackfutura://{text}"):
        with contextlib.suppress(UserError):
            assert isinstance(place_of(link), Place)
