"""What two runs have in common: per account what only one of them has, and how figures changed."""

from typing import Any

import msgspec

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.reading import Reading

METRICS = ("likes", "comments", "shares", "views")

# The twin of a record is the same content in the other run. One is enough: it may be there under two sources.
_CHANGES = ", ".join(f"coalesce(sum(later.{name} - earlier.{name}), 0)" for name in METRICS)
_SIDE = (
    "WITH mine AS (SELECT j.platform, j.service, j.address_key, "  # noqa: S608 - names of our own columns
    "CASE j.kind WHEN 'unmatched' THEN '' ELSE j.short_name END AS short_name, c.id, "
    "(SELECT t.id FROM content AS t CROSS JOIN scraping_jobs AS o ON o.id = t.job_id "
    "WHERE t.platform = c.platform AND t.kind = c.kind AND t.native_id = c.native_id "
    "AND o.run_id = :other LIMIT 1) AS twin "
    "FROM scraping_jobs AS j CROSS JOIN content AS c ON c.job_id = j.id WHERE j.run_id = :run) "
    "SELECT mine.platform, mine.service, mine.address_key, min(mine.short_name), "
    f"count(*) - count(mine.twin), count(mine.twin), {_CHANGES} FROM mine "
    "LEFT JOIN content AS earlier ON mine.twin IS NOT NULL AND earlier.id = mine.id "
    "LEFT JOIN content AS later ON later.id = mine.twin "
    "GROUP BY mine.platform, mine.service, mine.address_key"
)


class Compared(msgspec.Struct, frozen=True):
    """One account in two runs, A and B. Changes are sums over the records in both: B less A."""

    platform: str
    service: str
    account: str
    only_a: int = 0
    only_b: int = 0
    both: int = 0
    likes: int = 0
    comments: int = 0
    shares: int = 0
    views: int = 0


class Comparison(Reading):
    """Compares two runs. Takes seconds where they have a million records."""

    def __init__(self, database: Database, run_a: int, run_b: int) -> None:
        super().__init__(database)
        self.run_a, self.run_b = run_a, run_b

    def accounts(self) -> list[Compared]:
        """Every account that one of them has, by platform, service and name.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        with self._connection() as connection:
            side_a = _side(connection, self.run_a, self.run_b)
            side_b = _side(connection, self.run_b, self.run_a)
        found = []
        for key in sorted(side_a.keys() | side_b.keys()):
            a, b = side_a.get(key), side_b.get(key)
            values = (a[1], b[1] if b else 0, *a[2:]) if a else (0, b[1] if b else 0)
            found.append(Compared(*key[:2], (a or b or (key[2],))[0] or key[2] or tr("Unmatched"), *values))
        return found


def _side(connection: Connection, run_id: int, other: int) -> dict[tuple[str, str, str], tuple[Any, ...]]:
    """By platform, service and address: name, records that only this run has, those in both, changes."""
    rows = connection.exec_driver_sql(_SIDE, {"run": run_id, "other": other})
    return {(row[0], row[1], row[2]): tuple(row[3:]) for row in rows}
