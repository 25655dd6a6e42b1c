import pytest

from trackfutura_desktop.model.catalogue import Holds, Input, InputType, load_catalogue
from trackfutura_desktop.model.dataset_fields import Value, fault, label_of, meant, written
from trackfutura_desktop.model.filling import offer_of
from trackfutura_desktop.model.platform import Platform, Service

COUNTRY = Input("country", holds=Holds.COUNTRY)
LANGUAGE = Input("transcription_language", holds=Holds.LANGUAGE)
SORTED = Input("sort_by", allowed=("", "New", "Top"))
FLAG = Input("load_all_replies", InputType.BOOLEAN)
DAYS = Input("days_back", InputType.NUMBER)
WITHOUT = Input("posts_to_not_include", InputType.LIST)
WORD = Input("what_to_collect")


def _offered(platform: Platform, service: Service) -> set[str]:
    datasets = load_catalogue().datasets_of(platform, service)
    return {field.name for field in offer_of(mode for each in datasets for mode in each.modes).fields}


def test_every_field_that_a_run_does_not_fill_itself_can_be_told() -> None:
    offered = _offered(Platform.TIKTOK, Service.POSTS)
    assert offered >= {"country", "sort_by", "post_type", "what_to_collect", "posts_to_not_include"}
    assert _offered(Platform.YOUTUBE, Service.VIDEOS) >= {"country", "transcription_language", "order_by"}
    assert _offered(Platform.REDDIT, Service.COMMENTS) == {"days_back", "load_all_replies", "sort_by"}
    assert _offered(Platform.TIKTOK, Service.PROFILES) == {"country"}  # one record, and yet there is a choice
    assert _offered(Platform.INSTAGRAM, Service.COMMENTS) == set()


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (COUNTRY, " de ", "DE"),
        (COUNTRY, "", None),
        (LANGUAGE, "Simplified  Chinese", "Simplified Chinese"),
        (WITHOUT, "a, b\nb;;https://x.com/c ,", ("a", "b", "https://x.com/c")),
        (WITHOUT, " , ", None),
        (WORD, "  all   posts ", "all posts"),
        (WITHOUT, " \t\n", None),
        (WITHOUT, ",\ta,;", ("a",)),
    ],
)
def test_what_is_typed_is_understood(field: Input, text: str, value: Value | None) -> None:
    assert meant(field, text) == value
    assert value is None or fault(field, value) is None


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        (COUNTRY, "UK", "Country cannot be “UK”."),
        (COUNTRY, "Germany", "Country cannot be “Germany”."),
        (LANGUAGE, "en; drop", "Language of the transcript cannot be “en; drop”."),
        (LANGUAGE, "42", "Language of the transcript cannot be “42”."),
        (SORTED, "Old", "Sorted by cannot be “Old”."),
        (SORTED, "", "Sorted by cannot be “”."),
        (FLAG, "yes", "All replies cannot be “yes”."),
        (DAYS, 0, "Days back cannot be “0”."),
        (DAYS, 100_001, "Days back cannot be “100001”."),
        (DAYS, True, "Days back cannot be “yes”."),
        (WITHOUT, "a", "Posts to leave out cannot be “a”."),
        (WITHOUT, tuple(map(str, range(101))), "Posts to leave out cannot be"),
        (WORD, "two\nlines", "What to collect cannot be"),
        (WORD, "x" * 201, "What to collect cannot be"),
        (WORD, 5, "What to collect cannot be “5”."),
    ],
)
def test_a_value_that_cannot_be_meant_is_named_and_says_what_to_do(
    field: Input, value: Value, said: str
) -> None:
    wrong = fault(field, value)
    assert wrong is not None
    assert wrong[0].startswith(said)
    assert wrong[1]


@pytest.mark.parametrize(
    ("field", "value"),
    [(COUNTRY, "GB"), (LANGUAGE, "pt-BR"), (LANGUAGE, "中文"), (SORTED, "Top"), (FLAG, False), (DAYS, 30)],
)
def test_a_value_that_can_be_meant_has_no_fault(field: Input, value: Value) -> None:
    assert fault(field, value) is None


def test_a_field_is_read_in_words() -> None:
    assert label_of("country") == "Country"
    assert label_of("own_reference") == "Own reference"
    assert written(("a", "b")) == "a, b"
    assert written(value=True) == "yes"
