"""The part of the settings about storage: raw bodies, backup copies, and files behind links."""

from typing import Literal

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget

from trackfutura_desktop.flow.workspace import Check, Stock, Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.ui import form, media_words, words
from trackfutura_desktop.ui.widgets import PlainLabel

_HELP = tr(
    "The raw data of processed deliveries are packed and, beyond these limits, removed, the oldest first. "
    "Records stay, and so does whatever waits, failed or belongs to no run yet. 0 is no limit."
)
_KEPT: dict[Literal["", "previews", "originals"], str] = {
    "": tr("Only when I ask for one"),
    "previews": tr("Previews of all records"),
    "originals": tr("Previews and films of all records"),
}
_MEDIA_HELP = tr(
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
            form.Field(
                tr("Keep raw data for days"), self.days, tr("Older raw data are removed; 0 is no limit.")
            ),
            form.Field(tr("Keep at most, in GB"), self.gigabytes, tr("The oldest go first; 0 is no limit.")),
        )
        self.media = form.Choice(tr("Save pictures and films"))
        for word, label in _KEPT.items():
            self.media.addItem(label, word)
        self.media.setCurrentIndex(max(0, self.media.findData(now.keep_media)))
        self.megabytes = QSpinBox()
        self.megabytes.setRange(1, 100_000_000)
        self.megabytes.setValue(now.keep_media_mb)
        form.calm(self.megabytes)
        self.media_now = PlainLabel(media_words.summary(workspace), "small", wrap=True)
        kept = form.side_by_side(
            form.Field(tr("Save pictures and films"), self.media, tr("What is saved before its links die.")),
            form.Field(tr("Keep at most, in MB"), self.megabytes, tr("The oldest go first.")),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        media_help = PlainLabel(_MEDIA_HELP, "small", wrap=True)
        told = PlainLabel(_HELP, "small", wrap=True)
        for part in (told, limits, self.now, kept, media_help, self.media_now):
            column.addWidget(part)

    def keep(self, *kept: Settings) -> None:
        """Take the limits over into settings, those of the file and those in use."""
        for each in kept:
            each.keep_bodies_days = self.days.value()
            each.keep_media = list(_KEPT)[self.media.currentIndex()]
            each.keep_media_mb = self.megabytes.value()
            if self.gigabytes.value() != self._shown:  # else it may be finer than what is shown
                each.keep_bodies_gb = self.gigabytes.value()


_CHECKS: dict[Check, str] = {
    "done": tr("The database was read to its end since the start and found in order."),
    "daily": tr("The database is larger than 1 GB, so it is checked once a day, when its copy is made."),
    "now": tr("The database was not read to its end yet; this is tried again every hour."),
}


def stock_in_words(found: Stock | None) -> str:
    """What is kept, what was removed, the newest backup copy, and whether the database was checked."""
    if found is None:
        return tr("What lies there is counted soon after the start, and then every hour.")
    deliveries = words.counted(found.kept, "delivery", "deliveries")
    said = [
        tr(
            "On {counted_at}: {deliveries}, {kept_bytes}.",
            counted_at=words.moment(found.counted_at),
            deliveries=deliveries,
            kept_bytes=words.size(found.kept_bytes),
        )
    ]
    if found.removed:
        when = words.moment(found.last_removed_at)
        said.append(
            tr(
                "The raw data of {removed} were removed, the last {when}.",
                removed=words.number(found.removed),
                when=when,
            )
        )
    if found.backups:
        made = words.moment(found.last_backup_at)
        said.append(
            tr(
                "{backup_copies} of the database, {backup_bytes}, the newest {made}.",
                backup_copies=words.counted(found.backups, "backup copy", "backup copies"),
                backup_bytes=words.size(found.backup_bytes),
                made=made,
            )
        )
    else:
        said.append(tr("No backup copy of the database yet; one is made a day."))
    return sentences(*said, _CHECKS[found.check])
