"""What a run will send, before anything is stored or sent."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from trackfutura_desktop.flow.trigger_curl import shown_request, trigger_curl
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.dataset_fields import label_of, written
from trackfutura_desktop.model.refusal import Refused
from trackfutura_desktop.model.run import Plan, PlannedRequest
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.chips import Chip, StatusDot
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.widgets import PlainLabel

_REFUSED_SHOWN = 25
_TEXT_HEIGHT = 160


class RunReview(QWidget):
    """The requests of a plan, what they can cost at most, and the sources that are left out."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._plan: Plan | None = None
        self._estimate = PlainLabel("", "strong", wrap=True)
        self._explained = PlainLabel("", "small", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._estimate)
        column.addWidget(self._explained)
        column.addSpacing(8)
        column.addLayout(self._list)

    def show_plan(self, plan: Plan | None) -> None:
        """Show a plan; None where there is nothing that could be sent."""
        if plan == self._plan and plan is not None:
            return
        self._plan = plan
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._estimate.setText(tr("Nothing will be sent.") if plan is None else _whole(plan))
        self._explained.setText("" if plan is None else _ESTIMATE_NOTE)
        self._explained.setVisible(plan is not None)
        if plan is not None:
            for request in plan.requests:
                self._list.addWidget(_request(self._workspace, request))
            self._show_refused(plan.refused)

    def _show_refused(self, refused: list[Refused]) -> None:
        if not refused:
            return
        self._list.addWidget(widgets.rule())
        count = words.counted(len(refused), "source")
        self._list.addWidget(
            PlainLabel(
                tr("{count} cannot be collected and will be left out", count=count), "strong", wrap=True
            )
        )
        for each in refused[:_REFUSED_SHOWN]:
            self._list.addWidget(_refused(each))
        if len(refused) > _REFUSED_SHOWN:
            more = PlainLabel(
                tr("and {refused} more", refused=words.number(len(refused) - _REFUSED_SHOWN)), "muted"
            )
            copy = widgets.button(tr("Copy the whole list"), role="link")
            copy.setAutoDefault(False)
            copy.clicked.connect(lambda _is_checked: QApplication.clipboard().setText(_as_text(refused)))
            self._list.addWidget(form.row(more, copy, QWidget()))


_ESTIMATE_NOTE = tr("Bright Data bills what it delivers; error records are free. The price is an estimate.")


def _whole(plan: Plan) -> str:
    inputs = words.counted(sum(len(request.inputs) for request in plan.requests), "input")
    return tr(
        "{inputs} in {requests}. {plan}",
        inputs=inputs,
        requests=words.counted(len(plan.requests), "request"),
        plan=estimate(plan),
    )


def estimate(plan: Plan) -> str:
    """How much can come and what it can cost."""
    if plan.max_records is None:
        return tr("An estimate is not possible: a request has no limit of records")
    cost = "" if plan.max_cost is None else tr(", about {max_cost}", max_cost=words.money(plan.max_cost))
    return tr(
        "At most {records}{cost} (estimate)", records=words.counted(plan.max_records, "record"), cost=cost
    )


def delivery_way(workspace: Workspace) -> str:
    """How the results will come back."""
    if workspace.webhook_base:
        return tr(
            "Results arrive at {webhook_base}, and are fetched if they do not.",
            webhook_base=workspace.webhook_base,
        )
    pause = words.counted(round(workspace.settings.poll_seconds), "second")
    if workspace.settings.public_url and workspace.listener_problem:
        return tr(
            "The listener does not run, so results are fetched: a look every {pause} at first.", pause=pause
        )
    return tr("No public address is set, so results are fetched: a look every {pause} at first.", pause=pause)


def details(request: PlannedRequest) -> str:
    """What one request sends, in one line."""
    way = (
        tr("discover by {discover_by}", discover_by=request.discover_by)
        if request.discover_by
        else tr("collect by address")
    )
    parts = [words.counted(len(request.inputs), "input"), way]
    if request.max_records is None:
        parts.append(tr("no limit of records"))
    elif request.inputs:
        each = request.max_records // len(request.inputs)
        parts.append(tr("at most {records} each", records=words.counted(each, "record")))
    return " · ".join(parts)


class _Exact(QWidget):
    """The very request, shown and copied on demand."""

    def __init__(self, workspace: Workspace, request: PlannedRequest, name: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._request = request
        self._text: QPlainTextEdit | None = None
        self._show = widgets.button(tr("Show request"), role="link")
        copy = widgets.button(tr("Copy as curl"), role="link")
        for link in (self._show, copy):
            link.setAccessibleName(f"{link.text()}: {name}")
            link.setAutoDefault(False)
        self._show.clicked.connect(lambda _is_checked: self._toggle())
        copy.clicked.connect(lambda _is_checked: self._copy())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(form.row(self._show, copy, QWidget()))

    def _toggle(self) -> None:
        if self._text is None:
            self._text = QPlainTextEdit(shown_request(self._workspace, self._request))
            self._text.setReadOnly(True)
            self._text.setAccessibleName(tr("The request as it is sent"))
            self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self._text.setFixedHeight(px(_TEXT_HEIGHT))
            widgets.set_role(self._text, "role", "code")
            self._column.addWidget(self._text)
            is_shown = True
        else:
            is_shown = self._text.isHidden()
        self._text.setVisible(is_shown)
        self._show.setText(tr("Hide request") if is_shown else tr("Show request"))

    def _copy(self) -> None:
        QApplication.clipboard().setText(trigger_curl(self._workspace, self._request))


def _request(workspace: Workspace, request: PlannedRequest) -> QWidget:
    name = f"{request.platform.label} · {request.service.label}"
    lines: list[QWidget] = [PlainLabel(details(request), "small", wrap=True)]
    if request.told:
        said = (f"{label_of(field)}: {written(value)}" for field, value in request.told)
        lines.append(PlainLabel(" · ".join(said), "small", wrap=True))
    if request.ignored:
        lost = tr(
            "This dataset takes no {ignored}: more can come than you ask for.",
            ignored=tr(" or ").join(request.ignored),
        )
        lines.append(PlainLabel(lost, "small", wrap=True))
    lines.append(_Exact(workspace, request, name))
    return _block(Chip(name, platform=request.platform.value), lines, request.dataset_id)


def _as_text(refused: list[Refused]) -> str:
    """One line for each source: its address, and why it is left out."""
    return "\n".join(f"{each.source.url}\t{each.reason} {each.remedy}".strip() for each in refused)


def _refused(refused: Refused) -> QWidget:
    source = refused.source
    name = f"{source.name or source.url} ({source.platform.label} · {source.service.label})"
    lines: list[QWidget] = [PlainLabel(f"{refused.reason} {refused.remedy}".strip(), "small", wrap=True)]
    return _block(StatusDot(words.State("warning", name)), lines)


def _block(head: QWidget, lines: list[QWidget], aside: str = "") -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    row = QHBoxLayout()
    row.addWidget(head)
    row.addStretch(1)
    row.addWidget(PlainLabel(aside, "small", selectable=True))
    column.addLayout(row)
    for line in lines:
        column.addWidget(line)
    return block
