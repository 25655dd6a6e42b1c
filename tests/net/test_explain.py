import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.net.answers import AccountStatus, Balance, Progress, Snapshot, inputs_of
from trackfutura_desktop.net.explain import LONGEST_WORDS, fault_of, plain_words, retry_after
from trackfutura_desktop.net.faults import (
    AccountSuspended,
    BrightDataError,
    InvalidRequest,
    KeyRejected,
    NotFound,
    NotReady,
    PermissionMissing,
    ServiceFault,
    TooManyRequests,
    UnexpectedAnswer,
)

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("status", "words", "kind"),
    [
        (400, "Should be at least 2 inputs", InvalidRequest),
        (
            400,
            '{"validation_errors":["\\"type\\" must be one of [discover_new, url_collection]"]}',
            InvalidRequest,
        ),
        (401, "Credentials are missing", KeyRejected),
        (401, "Account is suspended", AccountSuspended),
        (402, "", AccountSuspended),
        (403, "Forbidden", PermissionMissing),
        (403, "Customer is not active", AccountSuspended),
        (404, "dataset does not exist", NotFound),
        (409, "Conflict", UnexpectedAnswer),
        (422, "", UnexpectedAnswer),
        (429, "Too many requests", TooManyRequests),
        (500, "Failed to deliver snapshot", ServiceFault),
        (599, "", ServiceFault),
        (202, "", NotReady),
    ],
)
def test_every_status_has_its_error_with_a_sentence_and_a_remedy(
    status: int, words: str, kind: type[BrightDataError]
) -> None:
    fault = fault_of(status, {}, words.encode())
    assert type(fault) is kind
    assert fault.status == status
    assert fault.sentence
    assert fault.remedy
    assert fault.words in fault.sentence


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Snapshot does not exist", "Snapshot does not exist"),
        ('{"error":"Unauthorized"}', "Unauthorized"),
        ('{"error":"Bad","message":"Why"}', "Bad; Why"),
        ('{"validation_errors":["a","b"]}', "a; b"),
        ('"quoted"', "quoted"),
        (
            "<html><head><title>T</title></head><body><h1>502</h1>Bad&nbsp;gateway</body></html>",
            "502 Bad gateway",
        ),
        ("<script>alert(1)</script>Stop", "Stop"),
        ("two\n\tlines\x00\x1b[31m", "two lines [31m"),
        ("", ""),
    ],
)
def test_bright_datas_words_are_read_from_text_json_and_html(body: str, words: str) -> None:
    assert plain_words({}, body.encode()) == words


def test_a_silent_body_is_explained_by_the_headers() -> None:
    assert plain_words({"x-luminati-error": "no peer"}, b"") == "no peer"
    assert (
        plain_words({"x-brd-error": "denied", "x-brd-err-code": "client_10100"}, b"")
        == "denied (client_10100)"
    )


def test_a_used_up_free_tier_is_a_matter_of_the_account() -> None:
    assert isinstance(fault_of(403, {"x-brd-err-code": "client_10100"}, b""), AccountSuspended)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1e9", None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("0", 0.0),
        (" 30 ", 30.0),
        ("999999999", 86_400.0),
    ],
)
def test_retry_after_is_read_in_seconds_and_never_beyond_a_day(
    header: str | None, seconds: float | None
) -> None:
    assert retry_after(header) == seconds


@given(
    st.integers(202, 599), st.binary(max_size=300) | json_values.map(lambda value: json.dumps(value).encode())
)
def test_any_answer_becomes_an_error_with_short_printable_words(status: int, body: bytes) -> None:
    fault = fault_of(status, {}, body)
    assert isinstance(fault, BrightDataError)
    assert len(fault.words) <= LONGEST_WORDS
    assert fault.words.isprintable()


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "status",
                "dataset_id",
                "records",
                "errors",
                "error_codes",
                "error_message",
                "running_time",
                "id",
                "created",
                "dataset_size",
                "can_make_requests",
                "balance",
                "credit",
            ]
        ),
        json_values,
    )
)
def test_any_object_can_be_read_as_any_answer(found: dict[str, Any]) -> None:
    progress = Progress.parsed("sd_x", found)
    assert sum((progress.is_ready, progress.is_failed, progress.is_cancelled, progress.is_running)) == 1
    Snapshot.parsed(found)
    AccountStatus.parsed(found)
    Balance.parsed(found)


@given(st.binary(max_size=200))
def test_any_bytes_are_inputs_or_a_value_error(body: bytes) -> None:
    try:
        found = inputs_of(body)
    except ValueError:
        return
    assert all(isinstance(entry, dict) for entry in found)
