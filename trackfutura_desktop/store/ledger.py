"""The whole ledger of a project, read beside the window."""

from typing import NamedTuple

from trackfutura_desktop.model.cost import Line
from trackfutura_desktop.store import costs
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.reading import Reading


class Spent(NamedTuple):
    """What was spent; amounts in US dollars."""

    lines: list[Line]  # of the project
    since: float  # of all projects, since the moment that was asked for
    under_way: float  # of all projects, at most


class LedgerReading(Reading):
    """Takes some tenths of a second where a hundred thousand records were paid for."""

    def __init__(self, database: Database, project_id: int, since: int) -> None:
        super().__init__(database)
        self._project_id = project_id
        self._since = since

    def spent(self) -> Spent:
        """What was spent in the project, and in all of them since a moment.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        with self._connection() as connection:
            under_way = costs.under_way(connection)
            return Spent(
                costs.lines(connection, self._project_id),
                costs.spent(connection, self._since),
                sum((each.committed for each in under_way), 0.0),
            )
