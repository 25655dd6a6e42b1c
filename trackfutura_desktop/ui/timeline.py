"""The way of a request as a line of steps with their times."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.ui import sides, theme, words
from trackfutura_desktop.ui.measure import follow, px, set_pixels
from trackfutura_desktop.ui.tokens import SMALL_PIXELS

_DOT = 4
_LINE = 10
_HEIGHT = 52
_LEAST_STEP = 84


class Step(NamedTuple):
    """One step: its word, when it was reached (ms since 1970 UTC), the tone of its dot.

    ``note`` stands in the place of the time, where steps follow each other too fast for it to tell anything.
    """

    word: str
    at: int | None
    tone: str = "good"
    note: str = ""


def steps(request: Request, now: int) -> list[Step]:
    """The steps of a request in their order; ``now`` (ms) says for how long it has been collecting."""
    ends = {Status.FAILED: Step(tr("failed"), request.completed_at, "bad")}
    ends[Status.CANCELLED] = Step(tr("cancelled"), request.completed_at, "muted")
    news = [_collecting(request, now), Step(tr("delivered"), request.delivered_at)]
    if request.ready_at and request.delivered_at and request.delivered_at < request.ready_at:
        news.reverse()  # a webhook came before the look that told of "ready"
    return [
        Step(tr("created"), request.created_at),
        Step(tr("sent"), request.sent_at),
        Step(tr("accepted"), request.accepted_at),
        *news,
        ends.get(request.status, Step(tr("ingested"), request.completed_at)),
        Step(tr("verified"), request.verified_at),
    ]


def _collecting(request: Request, now: int) -> Step:
    """Bright Data's own work: how long it has taken so far, then how long it took."""
    began = request.accepted_at
    if began is None:
        return Step(tr("collecting"), None)
    is_open = request.ready_at is None and request.delivered_at is None and not request.status.is_final
    if is_open:
        return Step(tr("collecting"), began, "accent", tr("for {now}", now=words.clock(now - began)))
    if request.ready_at is None:
        return Step(tr("collected"), None)
    return Step(
        tr("collected"),
        request.ready_at,
        note=tr("in {ready_at}", ready_at=words.clock(request.ready_at - began)),
    )


class Timeline(QWidget):
    """A dot for every step, filled when it was reached, with its word and time."""

    def __init__(self) -> None:
        super().__init__()
        follow(self, lambda: set_pixels(self, SMALL_PIXELS))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._steps: list[Step] = []

    def show_steps(self, shown: list[Step]) -> None:
        """Show other steps."""
        if shown != self._steps:
            self._steps = shown
            lines = [_line(step) for step in shown]
            self.setToolTip(words.tip("\n".join(lines)))
            self.setAccessibleName(tr("Timeline"))
            self.setAccessibleDescription(", ".join(lines))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for every step."""
        return QSize(max(1, len(self._steps)) * px(_LEAST_STEP), px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the dots, the lines between them, the words and the times."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, room = self.width() / len(self._steps), QRectF(self.rect())
        for place, step in enumerate(self._steps):
            following = self._steps[place + 1] if place + 1 < len(self._steps) else None
            part = sides.rest(room, place * width, self.layoutDirection())
            self._paint_step(painter, sides.first(part, width, self.layoutDirection()), step, following)

    def _paint_step(self, painter: QPainter, room: QRectF, step: Step, following: Step | None) -> None:
        colours, direction = theme.tokens(), self.layoutDirection()
        dot, height = px(_DOT), px(_LINE)
        is_reached = step.at is not None
        tone = QColor(getattr(colours, step.tone) if is_reached else colours.line)
        if following is not None:
            painter.setPen(QColor(colours.good if is_reached and following.at is not None else colours.line))
            line = sides.first(sides.rest(room, 3 * dot, direction), room.width() - 3 * dot - 4, direction)
            painter.drawLine(QPointF(line.left(), height), QPointF(line.right(), height))
        painter.setPen(tone)
        painter.setBrush(tone if is_reached else QColor(colours.surface))
        centre = sides.first(room, 2 * dot, direction).center().x()
        painter.drawEllipse(QPointF(centre, height), dot, dot)
        painter.setPen(QColor(colours.text if is_reached else colours.muted))
        sides.write(painter, QRectF(room.left(), px(18), room.width(), px(17)), step.word)
        painter.setPen(QColor(colours.muted))
        sides.write(painter, QRectF(room.left(), px(34), room.width(), px(17)), self._time(step))

    def _time(self, step: Step) -> str:
        """The note, or the time; the date too where it is another day than the first step was."""
        if step.note:
            return step.note
        if step.at is None:
            return words.NOTHING
        first = next(each.at for each in self._steps if each.at is not None)
        if words.day(step.at) != words.day(first):
            return words.moment_short(step.at)
        return words.clock_exact(step.at)


def _line(step: Step) -> str:
    """A step for the tool tip, and to be read out."""
    note = f" ({step.note})" if step.note else ""
    return f"{step.word}: {words.moment_exact(step.at)}{note}"
