"""What the tray shows, what closing does, and what a notification says."""

import itertools

import pytest

from trackfutura_desktop.model.link import Place
from trackfutura_desktop.model.news import Kind, News, message
from trackfutura_desktop.model.standing import Closing, Mood, OnClose, Standing, closing

COLLECTING = Standing(active=("Weekly",))
SCHEDULED = Standing(next_run_at=1_795_000_000_000)


def test_a_person_who_is_needed_comes_before_what_is_collected() -> None:
    assert Standing().mood is Mood.IDLE
    assert SCHEDULED.mood is Mood.IDLE
    assert COLLECTING.mood is Mood.COLLECTING
    assert Standing(active=("Weekly",), deliveries=1).mood is Mood.ATTENTION
    assert Standing(runs=1).mood is Mood.ATTENTION


@pytest.mark.parametrize("chosen", ["ask", "hide", "quit"])
def test_the_program_ends_with_its_window_when_nothing_goes_on(chosen: OnClose) -> None:
    for has_tray in (True, False):
        assert closing(chosen, Standing(deliveries=3, runs=1), has_tray=has_tray) is Closing.END


@pytest.mark.parametrize(
    ("chosen", "expected"), [("ask", Closing.ASK), ("hide", Closing.HIDE), ("quit", Closing.END)]
)
def test_while_something_goes_on_the_choice_counts(chosen: OnClose, expected: Closing) -> None:
    for standing in (COLLECTING, SCHEDULED):
        assert closing(chosen, standing, has_tray=True) is expected


def test_nothing_hides_where_no_tray_could_show_it() -> None:
    choices: list[OnClose] = ["ask", "hide", "quit"]
    for chosen, standing in itertools.product(choices, (COLLECTING, SCHEDULED, Standing())):
        assert closing(chosen, standing, has_tray=False) in (Closing.END, Closing.WARN)
    assert closing("hide", COLLECTING, has_tray=False) is Closing.WARN


def test_one_event_is_named() -> None:
    said = message([News(Kind.FINISHED, 7, "Spring")])
    assert (said.title, said.place) == ("Run finished", Place(run_id=7))
    assert "“Spring”" in said.text
    assert message([News(Kind.FAILED, 7, "Spring {x}")]).text.startswith("“Spring {x}”")


def test_several_events_become_one_sentence_that_leads_to_the_most_urgent() -> None:
    news = [News(Kind.FINISHED, number, f"Run {number}") for number in range(1, 41)]
    assert message(news).text == "40 runs finished."
    assert message(news).place == Place(view="runs")
    news += [News(Kind.NEEDS, 5), News(Kind.FAILED, 50, "Broken"), News(Kind.NEEDS, 6)]
    assert message(news).text == "1 run failed, 2 deliveries need you, 40 runs finished."
    assert message(news).place == Place(run_id=50)


def test_what_waits_for_a_person_is_shown_where_it_can_be_settled() -> None:
    assert message([News(Kind.NEEDS, 5)]).place == Place(event_id=5)
    assert message([News(Kind.NEEDS, 5), News(Kind.NEEDS, 6)]).place == Place(view="deliveries")
    assert message([News(Kind.HELD, 7, "Costly")]).place == Place(view="runs")
