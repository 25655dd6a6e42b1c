"""A wish to end comes at any moment, and is never lost."""

import contextlib
import signal

import pytest

from trackfutura_desktop.interrupt import held_back, on_interrupt

pytestmark = pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])


class _Ended(Exception):
    pass


def _end() -> None:
    raise _Ended


def test_a_wish_whose_exception_was_dropped_is_told_to_the_next_block(number: signal.Signals) -> None:
    told: list[str] = []
    with on_interrupt(_end):
        with contextlib.suppress(_Ended):  # as Qt and the garbage collector do where they call Python
            signal.raise_signal(number)
        with on_interrupt(lambda: told.append("inner")):
            assert told == ["inner"]
        with on_interrupt(lambda: told.append("next")):
            pass
    assert told == ["inner"]


def test_a_wish_is_told_once_to_the_innermost_block(number: signal.Signals) -> None:
    told: list[str] = []
    with on_interrupt(lambda: told.append("outer")):
        with on_interrupt(lambda: told.append("inner")):
            signal.raise_signal(number)
        assert told == ["inner"]
        signal.raise_signal(number)
    assert told == ["inner", "outer"]


def test_what_is_held_back_is_told_afterwards(number: signal.Signals) -> None:
    reached: list[str] = []
    with contextlib.suppress(_Ended), on_interrupt(_end):
        with held_back():
            signal.raise_signal(number)
            reached.append("the end of the block")
        reached.append("what comes after it")
    assert reached == ["the end of the block"]


def test_what_is_held_back_is_told_to_a_block_within_and_not_again(number: signal.Signals) -> None:
    told: list[str] = []
    with on_interrupt(_end), held_back():
        signal.raise_signal(number)
        with on_interrupt(lambda: told.append("inner")):
            assert told == ["inner"]


def test_the_handlers_of_before_are_there_again(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with contextlib.suppress(_Ended), on_interrupt(_end), held_back():
        signal.raise_signal(number)
    assert signal.getsignal(number) is before
