"""Columns and roles of the tree of folders."""

from trackfutura_desktop.ui import rows

FOLDER = rows.BOLD + 1  # the Folder itself
NAME, RECORDS, STATUS = range(3)
