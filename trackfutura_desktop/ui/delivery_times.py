"""The way of a delivery from its arrival to its records, with the time that each step took."""

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.ui import qt_texts, words
from trackfutura_desktop.ui.timeline import Step

_SECOND, _MINUTE, _HOUR, _DAY = 1_000, 60_000, 3_600_000, 86_400_000
_GOOD_ANSWER = 300
_WAITING = (EventStatus.PENDING, EventStatus.PROCESSING)


def steps(event: Event) -> list[Step]:
    """Head, whole body, answer, begin and end of the processing; what does not apply is left out.

    The answer follows the commit at once, so that both have one moment.
    """
    made: list[Step] = []
    if event.arrived_at is not None:
        made.append(Step(tr("arrived"), event.arrived_at))
    took = _since(event.arrived_at, event.received_at)
    made.append(Step(tr("kept"), event.received_at, note=took))
    if event.answer_status:
        tone = "good" if event.answer_status < _GOOD_ANSWER else "bad"
        answer = tr("with {answer_status}", answer_status=event.answer_status)
        made.append(Step(tr("answered"), event.received_at, tone, answer))
    if event.started_at is None and event.finished_at is not None:
        return made  # nothing had to be processed
    made.append(Step(tr("taken up"), event.started_at, note=_since(event.received_at, event.started_at)))
    is_waiting = event.status in _WAITING
    state = words.event_state(event.status)
    finished = None if is_waiting else event.finished_at
    word = tr("stored") if is_waiting else state.word
    made.append(Step(word, finished, state.tone, _since(event.started_at, finished)))
    return made


def span(milliseconds: int) -> str:
    """A time that something took: ``4 ms``, ``1.4 s``, ``3 min 20 s``, ``2 h 5 min``, ``6 days``."""
    if milliseconds < _SECOND:
        return tr("{value} ms", value=words.number(max(0, milliseconds)))
    if milliseconds < _MINUTE:
        return tr("{milliseconds} s", milliseconds=qt_texts.locale().toString(milliseconds / _SECOND, "f", 1))
    if milliseconds < _HOUR:
        return tr(
            "{milliseconds} min {rest} s",
            milliseconds=milliseconds // _MINUTE,
            rest=milliseconds % _MINUTE // _SECOND,
        )
    if milliseconds < _DAY:
        return tr(
            "{milliseconds} h {rest} min",
            milliseconds=milliseconds // _HOUR,
            rest=milliseconds % _HOUR // _MINUTE,
        )
    return words.counted(milliseconds // _DAY, "day")


def _since(before: int | None, after: int | None) -> str:
    return "" if before is None or after is None else f"+{span(after - before)}"
