"""A question that waits for an answer without blocking anything."""

from PySide6.QtWidgets import QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import form, task, widgets
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_WIDTH = 420


async def confirmed(parent: QWidget, question: str, consequence: str, act: str) -> bool:
    """Ask before something that cannot be taken back.

    Args:
        parent: The view that asks.
        question: One sentence; may hold names that strangers gave.
        consequence: What it means for the data.
        act: The text of the button, such as "Remove 3 sources".
    """
    dialog = Dialog(parent)
    dialog.setFixedWidth(px(_WIDTH))
    dialog.setAccessibleName(question)
    keep = widgets.button(tr("Keep"))
    go_on = widgets.button(act, role="danger")
    keep.clicked.connect(dialog.reject)
    go_on.clicked.connect(dialog.accept)
    keep.setDefault(True)
    content = form.column_of(
        PlainLabel(question, "strong", wrap=True), PlainLabel(consequence, "muted", wrap=True), spacing=8
    )
    form.frame(dialog, act, content, [keep, go_on])
    try:
        return bool(await task.opened(dialog))
    finally:
        dialog.deleteLater()
