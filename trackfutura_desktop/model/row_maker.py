"""Makes rows of records: some of them at once, since what they share is then looked up once."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import repeat
from operator import attrgetter, itemgetter
from typing import Any, Final, TypeVar
from zlib import adler32, crc32

import msgspec

from trackfutura_desktop.model.address import address_key, are_usual_of, platform_of_address
from trackfutura_desktop.model.body import Decoded
from trackfutura_desktop.model.detect import Telling, platform_of
from trackfutura_desktop.model.known_fields import unknown_fields
from trackfutura_desktop.model.layout import Columns, Layout
from trackfutura_desktop.model.packing import Packer
from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.record import Content, address_words, problem_of, sent_address
from trackfutura_desktop.model.row import Expectation, Row, UnknownField, canonical
from trackfutura_desktop.model.template import Template, template_of
from trackfutura_desktop.model.words import needs_segmenting

_fields = Content.__struct_fields__
_TEXTS: Final = slice(_fields.index("url"), _fields.index("published_at"))  # all of them between the two
_ENTITIES: Final = {entity.service: entity for entity in Entity}
# So many fields of forms, over all, are remembered: where forms are many or wide, their names are data.
_MOST_FIELDS: Final = 100_000
# Beyond these, unknown fields are not counted apart any more.
_MOST_NAMES: Final = 1_000
# After so many of the same fields the next one is expected to have them, too.
_ALIKE: Final = 32
# Each is a class of its own, which is let go only after the delivery.
_MOST_TEMPLATES: Final = 200
_WIDEST_TEMPLATE: Final = 500
# Such a record is read alone: joined with others, its texts would become as wide as the widest character.
_LARGE: Final = 256 * 1024
# Whose jobs are remembered.
_MOST_ADDRESSES: Final = 8_192

_NONE_IS_OPEN = _NO_TEXTS_TO_SEGMENT = repeat(False)  # noqa: FBT003 - as often as asked

_position, _raw_of_usual, _raw_of_placed = attrgetter("position"), attrgetter("raw"), itemgetter(1)
_Values = tuple[Any, ...]
T = TypeVar("T")


class Usual(msgspec.Struct, gc=False):
    """A record that has the fields of those before it, and their values in the same order."""

    index: int  # counted from 0 within the delivery
    raw: bytes
    values: _Values


_Placed = tuple[int, bytes, int | None, Layout, _Values]  # index, raw, job, values of the fields
_ByColumns = defaultdict[Columns, list[_Placed]]


class RowMaker:
    """Makes rows of records."""

    def __init__(self, expectation: Expectation, packer: Packer) -> None:
        jobs = expectation.jobs
        self._has_jobs = bool(jobs)
        self._job_of = lru_cache(_MOST_ADDRESSES)(lambda address: jobs.get(address_key(address)))
        self._platform = expectation.platform
        self._service = expectation.service
        self._packer = packer
        only = set(jobs.values())
        self._only_job = only.pop() if len(only) == 1 else None
        self._forms: dict[tuple[Platform, tuple[str, ...]], _Form] = {}
        self._fields = 0  # of all forms
        self._form = _Form(Platform.UNKNOWN, ())  # that of the last record: most have that of the one before
        self._alike = 0  # how many had it, one after the other
        self._template: Template | None = None  # of that form, once enough had it
        self._templates = 0  # that were made
        self._seen: dict[Layout, int] = {}  # how many records there were of each layout
        self._unknown: Counter[tuple[str, str, str]] = Counter()

    def usual(self, raw: bytes, index: int) -> Usual | None:
        """A record read by the form of those before it, at half the cost; None if it is not like them.

        It must be among the next ones that ``rows`` is asked for.
        """
        if self._template is None:
            return None
        values = self._template(raw)
        if values is None:
            self._alike, self._template = 0, None
            return None
        return Usual(index, raw, values)

    def rows(self, records: Sequence[Usual | Decoded]) -> list[Row]:
        """The rows of some records, whatever they are, in their order."""
        usual = [each for each in records if type(each) is Usual]
        placed: _ByColumns = defaultdict(list)
        rows: list[Row] = []
        form = self._form  # that of all usual ones, before others bring another one
        for some in _large_apart(usual, _raw_of_usual):
            rows += self._usual_rows(form, some, placed)
        if len(usual) < len(records):
            rest = (each for each in records if type(each) is Decoded)
            rows += [row for other in rest if (row := self._other_row(other, placed)) is not None]
        for like in placed.values():
            for each in _large_apart(like, _raw_of_placed):
                rows += self._placed_rows(each)
        return sorted(rows, key=_position)

    def _usual_rows(self, form: "_Form", usual: Sequence[Usual], placed: _ByColumns) -> list[Row]:
        fields = list(zip(*[each.values for each in usual], strict=True))
        jobs = self._jobs(form, usual, fields)
        entity = form.common_entity(fields)
        if entity is not None:
            layout, number = form.layout(entity), len(usual)
            self._seen[layout] = self._seen.get(layout, 0) + number
            indexes, raws = [each.index for each in usual], [each.raw for each in usual]
            named = layout.named(fields, (None,) * number)
            columns = layout.columns.read(named, number, lambda place: layout.hash_of(usual[place].values))
            return self._contents(layout, indexes, raws, jobs, columns)
        rows: list[Row] = []
        for each, job in zip(usual, jobs, strict=True):
            own = form.usual_entity(each.values)
            if own is not Entity.UNKNOWN:
                layout = form.layout(own)
                placed[layout.columns].append((each.index, each.raw, job, layout, each.values))
            else:
                data = dict(zip(form.fields, each.values, strict=True))
                row = self._other_row(Decoded(each.index, each.raw, data), placed)
                rows += [row] if row is not None else []
        return rows

    def _other_row(self, each: Decoded, placed: _ByColumns) -> Row | None:
        """The row of a problem, or of what cannot be told alone; content is placed beside its like."""
        data = each.data
        if data is None:
            return self._problem(each, ("rejected", "", each.problem, ""), self._only_job, "")
        platform: Platform | None = platform_of(data).platform
        if platform is Platform.UNKNOWN:
            platform = self._platform
        trouble = problem_of(data)
        if trouble is not None:
            problem = (trouble.kind, trouble.code, trouble.message, trouble.address)
            own = platform.value if platform is not None else ""
            return self._problem(each, problem, self._job(data), own)
        if platform is None:
            return Row(each.index, self._job(data), "", "", 0, each.raw, is_open=True)
        form = self._form_for(platform, tuple(data))
        values = tuple(data.values())
        entity = form.entity(values)
        if entity is Entity.UNKNOWN:
            if self._platform is None or self._service is None:
                return Row(each.index, self._job(data), "", "", 0, each.raw, is_open=True)
            if platform is self._platform:
                entity = _ENTITIES[self._service]
        layout = form.layout(entity)
        placed[layout.columns].append((each.index, each.raw, self._job(data), layout, values))
        return None

    def _problem(
        self, each: Decoded, problem: tuple[str, str, str, str], job: int | None, platform: str
    ) -> Row:
        packed = self._packer.pack(each.raw)
        return Row(each.index, job, platform, "", _digest(each), packed, None, problem)

    def _form_for(self, platform: Platform, fields: tuple[str, ...]) -> "_Form":
        form = self._form
        if fields == form.fields and platform is form.platform:
            self._alike += 1
            if (
                self._alike == _ALIKE
                and self._templates < _MOST_TEMPLATES
                and len(fields) <= _WIDEST_TEMPLATE
            ):
                self._templates += 1
                self._template = form.template()
            return form
        self._alike, self._template = 0, None
        self._form = self._form_of(platform, fields)
        return self._form

    def _placed_rows(self, some: Sequence[_Placed]) -> list[Row]:
        """Rows of content of one platform and entity, whatever fields each has."""
        indexes, raws, jobs, layouts, values = zip(*some, strict=True)
        for each in layouts:
            self._seen[each] = self._seen.get(each, 0) + 1
        named = [each.named(own, None) for each, own in zip(layouts, values, strict=True)]
        columns = layouts[0].columns.read(
            list(zip(*named, strict=True)), len(some), lambda place: layouts[place].hash_of(values[place])
        )
        return self._contents(layouts[0], indexes, raws, jobs, columns)

    def _contents(
        self,
        layout: Layout,
        indexes: Sequence[int],
        raws: Sequence[bytes],
        jobs: Sequence[int | None],
        columns: Sequence[Sequence[Any]],
    ) -> list[Row]:
        """Rows of content of one platform and entity, those of a layout."""
        contents = list(zip(*columns, strict=True))
        platform = layout.platform.value
        packed = list(map(self._packer.pack_of((platform, layout.entity.value)), raws))
        # They tell one version of the record from the next; where these are to be compared, their bytes are.
        check_sums = [crc32(each) << 31 ^ adler32(each) for each in packed]
        beyond_ascii = [column for column in columns[_TEXTS] if not "".join(column).isascii()]
        return list(
            map(
                Row,
                indexes,
                jobs,
                repeat(platform),
                repeat(layout.entity.service.value),
                check_sums,
                packed,
                contents,
                repeat(None),
                _NONE_IS_OPEN,
                [needs_segmenting(*texts) for texts in zip(*beyond_ascii, strict=True)]
                if beyond_ascii
                else _NO_TEXTS_TO_SEGMENT,
            )
        )

    def entity(self, record: dict[str, Any], platform: Platform) -> Entity:
        """What a record of a platform is."""
        return self._form_of(platform, tuple(record)).entity(tuple(record.values()))

    def _form_of(self, platform: Platform, fields: tuple[str, ...]) -> "_Form":
        found = self._forms.get((platform, fields))
        if found is None:
            self._fields += 1 + len(fields)
            if self._fields > _MOST_FIELDS:
                self._fold()
                self._forms.clear()
                self._fields = 1 + len(fields)
            found = self._forms[platform, fields] = _Form(platform, fields)
        return found

    def unknown(self) -> list[UnknownField]:
        """The fields of the records so far that they are not known to have."""
        self._fold()
        return [UnknownField(*place, records) for place, records in sorted(self._unknown.items())]

    def _fold(self) -> None:
        for each, number in self._seen.items():
            for name in unknown_fields(each.fields, each.platform):
                place = (each.platform.value, each.entity.value, name)
                if place in self._unknown or len(self._unknown) < _MOST_NAMES:
                    self._unknown[place] += number
        self._seen.clear()

    def _jobs(
        self, form: "_Form", usual: Sequence[Usual], fields: Sequence[Sequence[Any]]
    ) -> list[int | None]:
        jobs = [self._asked_by(sent) for sent in form.sent(fields, len(usual))]
        if self._has_jobs and None in jobs:
            jobs = [
                self._job(dict(zip(form.fields, each.values, strict=True))) if job is None else job
                for job, each in zip(jobs, usual, strict=True)
            ]
        return jobs

    def _job(self, record: dict[str, Any]) -> int | None:
        job = self._asked_by(record.get("discovery_input") or record.get("input"))
        if job is None and self._has_jobs:
            found = (self._job_of(address) for address in address_words(record))
            job = next((each for each in found if each is not None), None)
        return job

    def _asked_by(self, sent: Any) -> int | None:  # noqa: ANN401 - any JSON value
        if self._only_job is not None or not self._has_jobs:
            return self._only_job
        address = sent_address(sent)
        return self._job_of(address) if address else None


class _Form:
    """Records of one platform that have the same fields: what follows from these is worked out once."""

    def __init__(self, platform: Platform, fields: tuple[str, ...]) -> None:
        self.platform = platform
        self.fields = fields
        self._telling = Telling(platform, fields)
        self.entity = self._telling.entity
        self.layout = cache(lambda entity: Layout(platform, entity, fields))
        self.template = cache(lambda: template_of(fields))
        self._url, self._discovered, self._input = (
            fields.index(name) if name in fields else None for name in ("url", "discovery_input", "input")
        )
        self._troubles = [fields.index(name) for name in ("error", "warning") if name in fields]

    def common_entity(self, fields: Sequence[Sequence[Any]]) -> Entity | None:
        """What :meth:`usual_entity` says of all of some records; None if they are to be looked at alone."""
        if self._url is None or not are_usual_of(self.platform, fields[self._url]):
            return None
        if any(any(fields[place]) for place in self._troubles):
            return None
        return self._telling.common_entity(fields)

    def usual_entity(self, values: _Values) -> Entity:
        """What a record is whose address alone shows that it is of this platform and that is no problem."""
        url = values[self._url] if self._url is not None else None
        if type(url) is not str or platform_of_address(url) is not self.platform:
            return Entity.UNKNOWN
        for place in self._troubles:
            if values[place]:
                return Entity.UNKNOWN
        return self.entity(values)

    def sent(self, fields: Sequence[Sequence[Any]], number: int) -> Iterable[Any]:
        """What was sent to get each of so many records, see :func:`sent_address`."""
        nothing: Sequence[Any] = (None,) * number
        discovered = fields[self._discovered] if self._discovered is not None else nothing
        inputs = fields[self._input] if self._input is not None else nothing
        return (one or other for one, other in zip(discovered, inputs, strict=True))


def _large_apart(records: list[T], raw_of: Callable[[T], bytes]) -> Iterator[list[T]]:
    """All records at once, but for large ones, which come one by one."""
    large = [each for each in records if len(raw_of(each)) > _LARGE]
    small = [each for each in records if len(raw_of(each)) <= _LARGE] if large else records
    if small:
        yield small
    for each in large:
        yield [each]


def _digest(each: Decoded) -> int:
    """Tells a problem from another one; white space and order make no difference."""
    try:
        known = canonical(each.data) if each.data is not None else each.raw
    except (ValueError, TypeError, RecursionError):  # half surrogates, numbers beyond JSON encoders
        known = each.raw
    return int.from_bytes(hashlib.blake2b(known, digest_size=8).digest(), "big", signed=True)
