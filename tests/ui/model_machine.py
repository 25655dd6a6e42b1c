"""A model over a database of its own, taken through anything in any order, while Qt's tester watches it."""

import itertools
import shutil
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from trackfutura_desktop.flow.workspace import Workspace


class ModelMachine(RuleBasedStateMachine):
    """What the oracles of the models begin with. A test gives the two attributes."""

    empty: Path  # a data folder to be copied
    open: Callable[[Path], AbstractContextManager[Workspace]]
    model: QAbstractItemModel

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copytree(self.empty, self.folder / "data")
        self.opened = type(self).open(self.folder / "data")
        self.workspace = self.opened.__enter__()
        self.names = itertools.count()

    def watch(self) -> None:
        """Let Qt's tester warn of what the model does against the rules; a warning fails the test."""
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        QAbstractItemModelTester(self.model, mode, self.model).setUseFetchMore(False)

    def teardown(self) -> None:
        self.model.deleteLater()
        self.opened.__exit__(None, None, None)
        shutil.rmtree(self.folder)
