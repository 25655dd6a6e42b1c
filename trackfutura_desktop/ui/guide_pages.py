"""The pages of the guide, and which of them belongs to a view or a dialog."""

from PySide6.QtWidgets import QWidget

PAGES = {
    "start": "First steps",
    "install": "Install",
    "sources": "Sources",
    "runs": "Runs and costs",
    "schedules": "Schedules",
    "data": "Data and search",
    "export": "Export and import",
    "deliveries": "Deliveries",
    "missing": "When results do not come",
    "settings": "Settings",
    "backup": "Backup",
    "keys": "Keyboard",
    "trouble": "Troubleshooting",
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
    "CatalogueDialog": "sources",
    "ColumnFilterDialog": "data",
    "CompareDialog": "data",
    "CostsDialog": "runs",
    "ExportDialog": "export",
    "InputsDialog": "missing",
    "MergeDialog": "data",
    "NameDialog": "settings",
    "NewRunDialog": "runs",
    "Palette": "keys",
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
