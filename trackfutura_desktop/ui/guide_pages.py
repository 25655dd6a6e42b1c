"""The pages of the guide, and which of them belongs to a view or a dialog."""

from PySide6.QtWidgets import QWidget

from trackfutura_desktop.language import tr

PAGES = {
    "start": tr("First steps"),
    "install": tr("Install"),
    "sources": tr("Sources"),
    "runs": tr("Runs and costs"),
    "schedules": tr("Schedules"),
    "data": tr("Data and search"),
    "export": tr("Export and import"),
    "deliveries": tr("Deliveries"),
    "missing": tr("When results do not come"),
    "settings": tr("Settings"),
    "backup": tr("Backup"),
    "keys": tr("Keyboard"),
    "trouble": tr("Troubleshooting"),
}
"""The names of the files in docs/guide, in the order of the contents, with their titles."""

BY_CLASS = {
    "DataView": "data",
    "RunsView": "runs",
    "SourcesView": "sources",
    "DeliveriesView": "deliveries",
    "AddColumnDialog": "data",
    "AddDatasetDialog": "sources",
    "AddSourcesDialog": "sources",
    "AdoptDialog": "missing",
    "AssignDialog": "deliveries",
    "BugDialog": "trouble",
    "BundleDialog": "trouble",
    "CatalogueDialog": "sources",
    "CheckupDialog": "trouble",
    "ClosingDialog": "settings",
    "ColumnFilterDialog": "data",
    "CompareDialog": "data",
    "CostsDialog": "runs",
    "DataDialog": "backup",
    "ExportDialog": "export",
    "InputsDialog": "missing",
    "LogDialog": "trouble",
    "MergeDialog": "data",
    "NameDialog": "settings",
    "NewRunDialog": "runs",
    "PaletteDialog": "keys",
    "PresetNameDialog": "runs",
    "RunNotesDialog": "data",
    "ScheduleDialog": "schedules",
    "SchedulesDialog": "schedules",
    "SettingsDialog": "settings",
    "ShortcutSheet": "keys",
    "SourceEditDialog": "sources",
    "TrashDialog": "data",
    "WelcomeDialog": "start",
}


def page_of(asking: QWidget) -> str:
    """The page that belongs to a view or dialog; the first page where none does."""
    return BY_CLASS.get(type(asking).__name__, next(iter(PAGES)))
