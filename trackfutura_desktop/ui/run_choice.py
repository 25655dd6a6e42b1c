"""A list to choose a run from."""

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.store import tree
from trackfutura_desktop.store.tree import Folder
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.form import Choice

_SHOWN = 60  # letters of a name


class RunChoice(Choice):
    """The runs of the project, newest first, without those in the trash and what fits no run."""

    def __init__(self, name: str, workspace: Workspace, run_id: int) -> None:
        super().__init__(name)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        with workspace.database.read() as connection:
            found = tree.runs(connection, workspace.project.id)
        self.runs: list[Folder] = [each for each in found if not each.is_unmatched]
        for run in self.runs:
            name = words.one_line(run.name)
            self.addItem(name if len(name) <= _SHOWN else f"{name[: _SHOWN - 1]}…", run.key.run_id)
        self.choose(run_id)

    def choose(self, run_id: int) -> None:
        """Choose a run if it is there."""
        self.setCurrentIndex(max(0, self.findData(run_id)))

    def chosen(self) -> Folder | None:
        """The run that is chosen; None if there is none at all."""
        return self.runs[self.currentIndex()] if self.runs else None

    def other_than(self, run_id: int) -> int:
        """The next older run, or else the next newer one; 0 if it is the only one."""
        ids = [run.key.run_id for run in self.runs]
        place = ids.index(run_id) if run_id in ids else -1
        rest = ids[place + 1 :] + ids[: max(place, 0)][::-1]
        return rest[0] if rest else 0
