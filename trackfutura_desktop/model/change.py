"""What the flows announce after a commit: ids of what changed, never rows."""

import msgspec


class Change(msgspec.Struct, frozen=True):
    """Ids of rows that were committed. Several changes merge into one."""

    runs: frozenset[int] = frozenset()
    jobs: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()
    sources: bool = False
    media: frozenset[int] = frozenset()  # content whose files were saved, or were not
    schedules: bool = False
    columns: bool = False  # columns were added or removed, or their values filled

    def __or__(self, other: "Change") -> "Change":
        return Change(
            runs=self.runs | other.runs,
            jobs=self.jobs | other.jobs,
            events=self.events | other.events,
            sources=self.sources or other.sources,
            media=self.media | other.media,
            schedules=self.schedules or other.schedules,
            columns=self.columns or other.columns,
        )
