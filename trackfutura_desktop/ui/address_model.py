"""Pasted lines with what each of them was recognised as."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Catalogue
from trackfutura_desktop.model.pasted import Recognised
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.model.source import Source, address_key, is_name
from trackfutura_desktop.model.source_edit import says_more
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.rows import Index

_COLUMNS = (tr("Address"), tr("Platform"), tr("Service"), tr("What happens"))
ADDRESS, PLATFORM, SERVICE, OUTCOME = range(len(_COLUMNS))

Identity = tuple[Platform, Service, str]


class Kind(NamedTuple):
    """Addresses of one kind on one platform, which several services can collect."""

    platform: Platform
    word: str  # account, post, …
    services: tuple[Service, ...]


class AddressesModel(CellsModel):
    """One row for each pasted line. The service can be changed where several fit."""

    changed = Signal()

    def __init__(
        self, catalogue: Catalogue, existing: Iterable[Source], parent: QObject | None = None
    ) -> None:
        super().__init__(_COLUMNS, (), parent)
        self._catalogue = catalogue
        self._existing = {identity(source): source for source in existing}
        self._lines: list[Recognised] = []
        self._kinds: list[Kind | None] = []
        self._chosen: dict[str, Service] = {}  # the user's choice for an address survives editing the text
        self._wished: dict[Kind, Service] = {}
        self._repeated: set[int] = set()
        self._anew: dict[Identity, Source] = {}  # what is said of sources that are there, where it is new
        self._takes_over = False

    def show_lines(self, lines: list[Recognised]) -> None:
        """Show other lines; the services that the user chose stay chosen."""
        self.beginResetModel()
        kinds: dict[tuple[Platform, AddressKind], Kind] = {}
        self._kinds = [self._kind(line, kinds) for line in lines]
        self._lines = [self._with_choice(line, kind) for line, kind in zip(lines, self._kinds, strict=True)]
        self._find_repeated()
        self.endResetModel()
        self.changed.emit()

    def new_sources(self) -> list[Source]:
        """The sources to add: recognised, and neither there already nor twice in the text."""
        return [
            line.source
            for row, line in enumerate(self._lines)
            if line.source is not None and row not in self._repeated
        ]

    def told_anew(self) -> list[Source]:
        """What the text says of sources that are there, where that is another group, other tags or a note."""
        return list(self._anew.values())

    def take_over(self, *, is_wanted: bool) -> None:
        """Say of these lines that their words are taken over."""
        if is_wanted != self._takes_over:
            self._takes_over = is_wanted
            self._show_outcomes()

    def bare_names(self) -> int:
        """How many lines hold a user name of which nothing says the platform."""
        return sum(line.source is None and is_name(line.text) for line in self._lines)

    def problems(self) -> int:
        """How many lines stand for nothing."""
        return sum(line.source is None for line in self._lines)

    def reason(self, row: int | None) -> str:
        """Why a line cannot be used and what to do; without a row, of the first that cannot."""
        lines = self._lines if row is None else self._lines[row : row + 1]
        return next((f"{line.problem} {line.remedy}".strip() for line in lines if line.source is None), "")

    def ambiguous(self) -> list[Kind]:
        """The kinds of address among the lines that several services can collect."""
        found = {kind for kind in self._kinds if kind is not None and len(kind.services) > 1}
        return sorted(found, key=lambda kind: (kind.platform.label, kind.word))

    def service_of(self, kind: Kind) -> Service | None:
        """The service of all lines of a kind; None if they differ."""
        pairs = zip(self._lines, self._kinds, strict=True)
        services = {line.source.service for line, each in pairs if each == kind and line.source is not None}
        return services.pop() if len(services) == 1 else None

    def services(self, row: int) -> tuple[Service, ...]:
        """The services that can collect the address of a row."""
        kind = self._kinds[row]
        return kind.services if kind is not None else ()

    def choose(self, row: int, service: Service) -> None:
        """Collect the address of a row with this service."""
        self._choose([row], service)

    def choose_for_all(self, kind: Kind, service: Service) -> None:
        """Collect every address of a kind with this service, those pasted later too."""
        self._wished[kind] = service
        self._choose([row for row, each in enumerate(self._kinds) if each == kind], service)

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The service can be edited where there is a choice."""
        flags = super().flags(index)
        can_choose = index.isValid() and index.column() == SERVICE and len(self.services(index.row())) > 1
        return flags | Qt.ItemFlag.ItemIsEditable if can_choose else flags

    def cell(self, row: int, column: int) -> Cell:
        """What a line shows in a column."""
        line = self._lines[row]
        if column == OUTCOME:
            state = self._state(row)
            return Cell(state.word, state=state, tip=self.reason(row) or line.note or state.word)
        if line.source is None:
            return Cell(line.text if column == ADDRESS else "", is_muted=True, tip=self.reason(row))
        is_muted = row in self._repeated
        match column:
            case 0:
                return Cell(line.source.url, is_muted=is_muted, tip=line.source.url)
            case 1:
                platform = line.source.platform
                return Cell(platform.label, is_muted=is_muted, platform=platform.value)
        return Cell(line.source.service.label, is_muted=is_muted)

    def _state(self, row: int) -> words.State:
        line = self._lines[row]
        if line.source is None:
            return words.State("bad", line.problem)
        if row in self._repeated:
            known = (line.source.platform, line.source.service, line.key)
            is_there = known in self._existing
            if self._takes_over and self._anew.get(known) is line.source:
                return words.State("good", tr("is given group, tags and note of this line"))
            return words.State(
                "muted", tr("already one of your sources") if is_there else tr("twice in this list")
            )
        if line.source.service not in self.services(row):
            return words.State(
                "warning",
                tr("is added, but no dataset collects {service}", service=line.source.service.label),
            )
        tone, more = ("warning", tr("; a short link")) if line.note else ("good", "")
        return words.State(tone, tr("is added as “{source}”{more}", source=line.source.name, more=more))

    def _choose(self, changed: list[int], service: Service) -> None:
        for row in changed:
            source = self._lines[row].source
            if source is not None:
                self._chosen[source.url] = service
                made = msgspec.structs.replace(source, service=service)
                self._lines[row] = msgspec.structs.replace(self._lines[row], source=made)
        self._find_repeated()
        self._show_outcomes()

    def _show_outcomes(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, OUTCOME))
        self.changed.emit()

    def _kind(self, line: Recognised, known: dict[tuple[Platform, AddressKind], Kind]) -> Kind | None:
        if line.source is None or line.kind is None:
            return None
        platform, kind = line.source.platform, line.kind
        if (platform, kind) not in known:
            offered = self._catalogue.services(platform)
            fitting = (each for each in offered if kind in self._catalogue.kinds(platform, each))
            known[platform, kind] = Kind(platform, kind.value, tuple(fitting))
        return known[platform, kind]

    def _with_choice(self, line: Recognised, kind: Kind | None) -> Recognised:
        if line.source is None or kind is None or not (self._chosen or self._wished):
            return line
        service = self._chosen.get(line.source.url) or self._wished.get(kind)
        if service is None:
            return line
        return msgspec.structs.replace(line, source=msgspec.structs.replace(line.source, service=service))

    def _find_repeated(self) -> None:
        seen = set(self._existing)
        self._repeated.clear()
        self._anew.clear()
        for row, line in enumerate(self._lines):
            if line.source is not None:
                known = (line.source.platform, line.source.service, line.key)
                if known in seen:
                    self._repeated.add(row)
                    self._note_anew(known, line.source)
                seen.add(known)

    def _note_anew(self, known: Identity, said: Source) -> None:
        there = self._existing.get(known)
        if there is not None and says_more(there, said) != there:
            self._anew[known] = said


def identity(source: Source) -> Identity:
    """What makes two sources the same."""
    return source.platform, source.service, address_key(source.url)
