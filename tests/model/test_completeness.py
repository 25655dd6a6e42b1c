"""What became of the inputs of a run: one outcome each, and a sum that adds up."""

from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.completeness import (
    InputError,
    Outcome,
    Sum,
    chosen_inputs,
    input_errors,
    key_of,
    outcome,
)
from trackfutura_desktop.model.source import address_key
from trackfutura_desktop.model.status import Status

_counts = st.integers(0, 50)


@given(_counts, _counts, st.sampled_from(Status))
def test_an_input_with_a_record_has_records_whatever_else_came(
    contents: int, errors: int, status: Status
) -> None:
    found = outcome(contents, errors, status)
    assert (found is Outcome.RECORDS) == bool(contents)
    assert (found is Outcome.WAITING) == (not contents and not status.is_final)


@given(_counts, _counts, _counts, _counts, _counts)
def test_the_sum_adds_up(records: int, errors: int, missing: int, waiting: int, more: int) -> None:
    found = Sum(records, errors, missing, waiting) + Sum(missing=more)
    assert found.inputs == sum(found.of(each) for each in Outcome)
    assert found.unfulfilled == errors + missing + more


def test_an_input_is_known_by_its_address_its_user_name_or_its_word() -> None:
    keys = {address_key("https://www.tiktok.com/@lumen"), address_key("lumen.cafe"), address_key("#coffee")}
    assert key_of({"url": "https://www.tiktok.com/@lumen?lang=en", "num_of_posts": 5}, keys)
    assert key_of({"start_date": "01-01-2026", "user_name": "lumen.cafe"}, keys) == address_key("lumen.cafe")
    assert key_of({"keyword": "#coffee", "limit": 3}, keys) == address_key("#coffee")
    assert key_of({"url": "https://www.tiktok.com/@other", "tags": []}, keys) == ""


@given(st.sets(st.integers(0, 30)))
def test_exactly_the_wanted_inputs_are_chosen_each_once(wanted: set[int]) -> None:
    inputs = [{"url": f"https://www.tiktok.com/@studio{number}"} for number in [*range(31), *range(31)]]
    jobs = {address_key(inputs[number]["url"]): 100 + number for number in wanted}
    chosen, found = chosen_inputs(inputs, jobs)
    assert chosen == [inputs[number] for number in sorted(wanted)]
    assert found == [100 + number for number in sorted(wanted)]


def test_errors_of_inputs_are_read_as_they_are_stored() -> None:
    assert input_errors("") == []
    (found,) = input_errors('[{"index":2,"field":"url","reason":"Required field"}]')
    assert found == InputError(2, "url", "Required field")
    assert found.sentence == "url: Required field"
    assert InputError(1, "", "Refused").sentence == "Refused"
