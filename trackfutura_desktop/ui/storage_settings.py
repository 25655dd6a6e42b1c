"""The part of the settings about storage: raw bodies, backup copies, and files behind links."""

from typing import Literal

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget

from trackfutura_desktop.flow.workspace import Stock, Workspace
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.ui import form, media_words, words
from trackfutura_desktop.ui.widgets import PlainLabel

_HELP = (
    "The raw data of processed deliveries are packed and, beyond these limits, removed, the oldest first. "
    "Records stay, and so does whatever waits, failed or belongs to no run yet. 0 is no limit."
)
_KEPT: dict[Literal["", "previews", "originals"], str] = {
    "": "Only when I ask for one",
    "previews": "Previews of all records",
    "originals": "Previews and films of all records",
}
_MEDIA_HELP = (
    "Links to pictures die within about a day on Instagram, and soon on some other platforms. They are "
    "fetched from the platforms' own servers, which see your address. Over the limit the oldest go first."
)


class StorageSettings(QWidget):
    """Limits, what is saved without a click, and how much there is now."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        now = workspace.settings
        self.days = QSpinBox()
        self.days.setRange(0, 36_500)
        self.days.setValue(now.keep_bodies_days)
        form.calm(self.days)
        self.gigabytes = QDoubleSpinBox()
        self.gigabytes.setRange(0, 100_000)
        self.gigabytes.setDecimals(1)
        self.gigabytes.setValue(now.keep_bodies_gb)
        self._shown = self.gigabytes.value()
        form.calm(self.gigabytes)
        self.now = PlainLabel(stock_in_words(workspace.stock), "small", wrap=True)
        limits = form.side_by_side(
            form.Field("Keep raw data for days", self.days, "Older raw data are removed; 0 is no limit."),
            form.Field("Keep at most, in GB", self.gigabytes, "The oldest go first; 0 is no limit."),
        )
        self.media = form.Choice("Save pictures and films")
        for word, label in _KEPT.items():
            self.media.addItem(label, word)
        self.media.setCurrentIndex(max(0, self.media.findData(now.keep_media)))
        self.megabytes = QSpinBox()
        self.megabytes.setRange(1, 100_000_000)
        self.megabytes.setValue(now.keep_media_mb)
        form.calm(self.megabytes)
        self.media_now = PlainLabel(media_words.summary(workspace), "small", wrap=True)
        kept = form.side_by_side(
            form.Field("Save pictures and films", self.media, "What is saved before its links die."),
            form.Field("Keep at most, in MB", self.megabytes, "The oldest go first."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        media_help = PlainLabel(_MEDIA_HELP, "small", wrap=True)
        for part in (
            PlainLabel(_HELP, "small", wrap=True),
            limits,
            self.now,
            kept,
            media_help,
            self.media_now,
        ):
            column.addWidget(part)

    def keep(self, *kept: Settings) -> None:
        """Take the limits over into settings, those of the file and those in use."""
        for each in kept:
            each.keep_bodies_days = self.days.value()
            each.keep_media = list(_KEPT)[self.media.currentIndex()]
            each.keep_media_mb = self.megabytes.value()
            if self.gigabytes.value() != self._shown:  # else it may be finer than what is shown
                each.keep_bodies_gb = self.gigabytes.value()


def stock_in_words(found: Stock | None) -> str:
    """What is kept, what was removed, and the newest backup copy."""
    if found is None:
        return "What lies there is counted soon after the start, and then every hour."
    deliveries = words.counted(found.kept, "delivery", "deliveries")
    said = [f"On {words.moment(found.counted_at)}: {deliveries}, {words.size(found.kept_bytes)}."]
    if found.removed:
        when = words.moment(found.last_removed_at)
        said.append(f"The raw data of {words.number(found.removed)} were removed, the last {when}.")
    if found.backups:
        made = words.moment(found.last_backup_at)
        said.append(
            f"{words.counted(found.backups, 'backup copy', 'backup copies')} of the database, "
            f"{words.size(found.backup_bytes)}, the newest {made}."
        )
    else:
        said.append("No backup copy of the database yet; one is made a day.")
    return " ".join(said)
