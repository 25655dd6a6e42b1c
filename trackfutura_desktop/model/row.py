"""From a decoded record to what is written of it: everything that can be known without the database."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import Any, Final, cast
from zlib import adler32, crc32

import msgspec

from trackfutura_desktop.model.address import address_key, platform_of_address
from trackfutura_desktop.model.body import Decoded, read_object, records
from trackfutura_desktop.model.detect import Detection, Detector, Telling, platform_of
from trackfutura_desktop.model.known_fields import unknown_fields
from trackfutura_desktop.model.packing import Dictionary, Kind, Packer, train
from trackfutura_desktop.model.platform import Entity, Platform, Service
from trackfutura_desktop.model.record import Content, Layout, address_words, problem_of, sent_address
from trackfutura_desktop.model.template import Template, template_of
from trackfutura_desktop.model.words import needs_segmenting

_canonical = msgspec.json.Encoder(order="deterministic").encode
_fields = Content.__struct_fields__
_TEXTS: Final = slice(_fields.index("url"), _fields.index("published_at"))  # all of them between the two
_ENTITIES: Final = {entity.service: entity for entity in Entity}
# Records from which the dictionary of their kind is learnt.
_SAMPLES: Final = 500
_SAMPLE_BYTES: Final = 4 * 1024 * 1024
# So many fields of forms, over all, are remembered: where forms are many or wide, their names are data.
_MOST_FIELDS: Final = 100_000
# Beyond these, unknown fields are not counted apart any more.
_MOST_NAMES: Final = 1_000
# After so many of the same fields the next one is expected to have them, too.
_ALIKE: Final = 32
# Each is a class of its own, which is let go only after the delivery.
_MOST_TEMPLATES: Final = 200
_WIDEST_TEMPLATE: Final = 500
# Whose jobs are remembered.
_MOST_ADDRESSES: Final = 8_192

Problem = tuple[str, str, str, str]  # kind, code, message, address


class Expectation(msgspec.Struct, frozen=True, array_like=True):
    """What is known of a delivery's place before it is read; None where only all its records can tell."""

    jobs: dict[str, int]  # by the key of the address that each was asked for
    platform: Platform | None = None
    service: Service | None = None


class Row(msgspec.Struct, array_like=True, gc=False):
    """One record, ready to be written but for its job and, if ``is_open``, its platform or entity."""

    position: int  # counted from 0 within the delivery
    job_id: int | None  # None: no source asked for it
    platform: str  # empty: that of the delivery
    service: str  # empty: that of the delivery
    digest: int
    raw: bytes  # packed; of an open row as it came
    content: tuple[Any, ...] | None = None  # values of the columns
    problem: Problem | None = None
    is_open: bool = False
    is_unspaced: bool = False  # see ``words.needs_segmenting``


class UnknownField(msgspec.Struct, frozen=True, array_like=True):
    """A field that records of a platform and kind are not known to have, and how many had it."""

    platform: str
    kind: str
    name: str
    records: int


class Survey(msgspec.Struct, frozen=True, array_like=True):
    """What a delivery is, after every record of it was read once and found whole."""

    records: int
    detection: Detection
    dictionaries: list[Dictionary]  # learnt from it
    unknown: list[UnknownField]


class RowMaker:
    """Makes rows of records."""

    def __init__(self, expectation: Expectation, packer: Packer) -> None:
        jobs = expectation.jobs
        self._has_jobs = bool(jobs)
        self._job_of = lru_cache(_MOST_ADDRESSES)(lambda address: jobs.get(address_key(address)))
        self._platform = expectation.platform
        self._service = expectation.service
        self._pack = packer.pack
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

    def row(self, each: Decoded) -> Row:
        """The row of a record, whatever it is."""
        data = each.data
        if data is None:
            problem = ("rejected", "", each.problem, "")
            raw = self._pack(each.raw)
            return Row(each.index, self._only_job, "", "", _digest(each), raw, None, problem)
        platform: Platform | None = platform_of(data).platform
        if platform is Platform.UNKNOWN:
            platform = self._platform
        trouble = problem_of(data)
        if trouble is not None:
            problem = (trouble.kind, trouble.code, trouble.message, trouble.address)
            own = platform.value if platform is not None else ""
            raw = self._pack(each.raw)
            return Row(each.index, self._job(data), own, "", _digest(each), raw, None, problem)
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
        return self._content(each.index, each.raw, values, self._job(data), form.layout(entity))

    def usual_row(self, raw: bytes, index: int) -> Row | None:
        """What ``row`` makes of such a record, at half the cost; None if it is not like those before it."""
        if self._template is None:
            return None
        form, values = self._form, self._template(raw)
        entity = Entity.UNKNOWN if values is None else form.usual_entity(values)
        if values is None or entity is Entity.UNKNOWN:
            self._alike, self._template = 0, None
            return None
        job = self._asked_by(form.sent(values))
        if job is None and self._has_jobs:
            job = self._job(dict(zip(form.fields, values, strict=True)))
        return self._content(index, raw, values, job, form.layout(entity))

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

    def _content(
        self, index: int, raw: bytes, values: tuple[Any, ...], job: int | None, layout: Layout
    ) -> Row:
        self._seen[layout] = self._seen.get(layout, 0) + 1
        content = layout.columns(values)
        packed = self._pack(raw, content[0], content[1])
        texts = content[_TEXTS]
        return Row(
            index,
            job,
            content[0],
            layout.service,
            _check_sums(packed),
            packed,
            content,
            is_unspaced=not "".join(texts).isascii() and needs_segmenting(*texts),
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
        self.entity = Telling(platform, fields).entity
        self.layout = cache(lambda entity: Layout(platform, entity, fields))
        self.template = cache(lambda: template_of(fields))
        self._url, self._discovered, self._input = (
            fields.index(name) if name in fields else None for name in ("url", "discovery_input", "input")
        )
        self._troubles = [fields.index(name) for name in ("error", "warning") if name in fields]

    def usual_entity(self, values: tuple[Any, ...]) -> Entity:
        """What a record is whose address alone shows that it is of this platform and that is no problem."""
        url = values[self._url] if self._url is not None else None
        if type(url) is not str or platform_of_address(url) is not self.platform:
            return Entity.UNKNOWN
        for place in self._troubles:
            if values[place]:
                return Entity.UNKNOWN
        return self.entity(values)

    def sent(self, values: tuple[Any, ...]) -> Any:  # noqa: ANN401 - any JSON value
        """What was sent to get the record, see :func:`sent_address`."""
        discovered = values[self._discovered] if self._discovered is not None else None
        return discovered or (values[self._input] if self._input is not None else None)


class Preparation:
    """The first pass over a delivery: it stores nothing, so that a damaged one leaves nothing behind."""

    def __init__(self, expectation: Expectation, dictionaries: Iterable[Dictionary], next_id: int) -> None:
        self.packer = Packer(dictionaries)
        """Knows what was learnt from the delivery, too."""
        self._maker = RowMaker(expectation, self.packer)
        self._next_id = next_id
        self._detector = Detector(self._maker.entity)
        self._was_looked_at = False
        self._records = 0
        self._learnt: list[Dictionary] = []

    def rows(self, chunks: Iterable[bytes]) -> Iterator[Row]:
        """A row for every record of an inflated body.

        Raises:
            BodyError: The body is damaged or no data; the rows made so far are part of a broken whole.
        """
        read: Iterator[Decoded | Row] = records(chunks, self._usual_row)
        first = cast("Iterator[Decoded]", read)  # nothing is a row at once before enough was looked at
        row = self._maker.row
        for each in chain(self._head(first), self._looked_at(first), read):
            self._records += 1
            yield each if isinstance(each, Row) else row(each)

    def survey(self) -> Survey:
        """What was found, once every row was made."""
        return Survey(self._records, self._detector.result(), self._learnt, self._maker.unknown())

    def _head(self, records: Iterator[Decoded]) -> Iterator[Decoded]:
        """The first records; from one of a kind without dictionary on they wait until it is learnt."""
        held: list[Decoded] = []
        samples: dict[Kind, list[bytes]] = {}
        size = 0
        for number, each in enumerate(records, 1):
            if each.data is not None and (found := self._detector.feed(each.data)) is not None:
                kind = (found[0].value, found[1].value)
                if not self.packer.knows(kind):
                    samples.setdefault(kind, []).append(each.raw)
            if samples:
                held.append(each)
            else:
                yield each
            size += len(each.raw)
            if number == _SAMPLES or size > _SAMPLE_BYTES or (not samples and self._detector.has_enough):
                break
        self._learnt = train(samples, self.packer, self._next_id)
        for dictionary in self._learnt:
            self.packer.add(dictionary)
        yield from held

    def _looked_at(self, records: Iterator[Decoded]) -> Iterator[Decoded]:
        """The records, as far as is needed to know what they are."""
        while not self._detector.has_enough and (each := next(records, None)) is not None:
            if each.data is not None:
                self._detector.feed(each.data)
            yield each
        self._was_looked_at = True

    def _usual_row(self, raw: bytes, index: int) -> Row | Decoded | None:
        row = self._maker.usual_row(raw, index) if self._was_looked_at else None
        return row or read_object(raw, index)


def same_record(one: bytes, other: bytes) -> bool:
    """Whether two raw records differ in nothing but white space, escapes and the order of their fields."""
    if one == other:
        return True
    try:
        return _canonical(msgspec.json.decode(one)) == _canonical(msgspec.json.decode(other))
    except (ValueError, TypeError, RecursionError):  # half surrogates, numbers beyond JSON decoders
        return False


def _check_sums(packed: bytes) -> int:
    """Tells one version of a record from the next; where they are to be compared, their bytes are."""
    return crc32(packed) << 31 ^ adler32(packed)


def _digest(each: Decoded) -> int:
    """Tells a problem from another one; white space and order make no difference."""
    try:
        canonical = _canonical(each.data) if each.data is not None else each.raw
    except (ValueError, TypeError, RecursionError):  # half surrogates, numbers beyond JSON encoders
        canonical = each.raw
    return int.from_bytes(hashlib.blake2b(canonical, digest_size=8).digest(), "big", signed=True)
