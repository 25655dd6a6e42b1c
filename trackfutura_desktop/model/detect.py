"""Telling the platform and the entity of records that nobody labelled."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

from trackfutura_desktop.model.address import platform_of_address
from trackfutura_desktop.model.evidence import (
    COMMENT_KEYS,
    ENTITY_KEYS,
    ENTITY_PATHS,
    PLATFORM_OF_KEY,
    REEL_FIELDS,
    REEL_KEYS,
    REEL_PATH,
    REEL_WORDS,
)
from trackfutura_desktop.model.platform import Entity, Platform, Service
from trackfutura_desktop.model.record import problem_of

_BLANK: Final[tuple[object, ...]] = ("", [], {})
_ENOUGH: Final = 200  # records with evidence after which more do not change the answer


class Evidence(NamedTuple):
    """What a single record shows of its platform, in words."""

    platform: Platform
    reason: str


_BY_URL: Final = {platform: Evidence(platform, "the host in url") for platform in Platform}


class Detection(NamedTuple):
    """What the records of one delivery are. ``evidence`` is a sentence for the user."""

    platform: Platform
    entity: Entity
    service: Service
    evidence: str


class Detector:
    """Collects evidence over many records; errors and warnings count only if there is nothing else.

    Args:
        tell: Does what `entity_of` does, where somebody remembers what follows from the fields.
    """

    def __init__(self, tell: Callable[[dict[str, Any], Platform], Entity] | None = None) -> None:
        self._tell = tell or entity_of
        self._seen = 0
        self._platforms: Counter[Platform] = Counter()
        self._entities: Counter[tuple[Platform, Entity]] = Counter()
        self._reasons: defaultdict[Platform, Counter[str]] = defaultdict(Counter)
        self._failed: Counter[Evidence] = Counter()

    @property
    def has_enough(self) -> bool:
        """Whether further records need not be fed."""
        return self._platforms.total() >= _ENOUGH

    def feed(self, record: dict[str, Any]) -> tuple[Platform, Entity] | None:
        """Look at one record; what it is, or None if it is an error or a warning.

        Of those that come when there is enough none counts: what is said of a body never depends on how many
        of its records were looked at for another reason.
        """
        platform, reason = evidence = platform_of(record)
        counts = not self.has_enough
        if problem_of(record):
            if counts and platform is not Platform.UNKNOWN:
                self._failed[evidence] += 1
            return None
        kind = platform, Entity.UNKNOWN
        if platform is not Platform.UNKNOWN:
            kind = platform, self._tell(record, platform)
        if counts:
            self._seen += 1
        if counts and platform is not Platform.UNKNOWN:
            self._platforms[platform] += 1
            self._entities[kind] += 1
            self._reasons[platform][reason] += 1
        return kind

    def result(self) -> Detection:
        """The platform and entity that most records show; never a default."""
        if not self._platforms:
            return self._from_failures()
        platform, votes = self._platforms.most_common(1)[0]
        of_platform = Counter({pair[1]: n for pair, n in self._entities.items() if pair[0] is platform})
        entity = of_platform.most_common(1)[0][0]
        reason = self._reasons[platform].most_common(1)[0][0]
        found = f"{platform.label} in {votes} of {self._seen} records, by {reason}"
        others = ", ".join(f"{other.label} in {n}" for other, n in self._platforms.most_common()[1:])
        return Detection(platform, entity, entity.service, f"{found}; also {others}" if others else found)

    def _from_failures(self) -> Detection:
        platforms = {evidence.platform for evidence in self._failed}
        if self._seen or len(platforms) != 1:
            return Detection(
                Platform.UNKNOWN, Entity.UNKNOWN, Service.UNKNOWN, "No record shows its platform"
            )
        evidence, _ = self._failed.most_common(1)[0]
        reason = f"{evidence.platform.label}, by {evidence.reason} of records that failed"
        return Detection(evidence.platform, Entity.UNKNOWN, Service.UNKNOWN, reason)


def detect(records: Iterable[dict[str, Any]]) -> Detection:
    """Platform, entity and service of the records of one delivery."""
    detector = Detector()
    for record in records:
        if detector.has_enough:
            break
        detector.feed(record)
    return detector.result()


def platform_of(record: dict[str, Any]) -> Evidence:
    """The platform of one record, by a host in its addresses, else by fields that only one platform has."""
    url = record.get("url")
    if type(url) is str and (platform := platform_of_address(url)) is not Platform.UNKNOWN:
        return _BY_URL[platform]
    for name, url in _addresses(record):
        if type(url) is str and (platform := platform_of_address(url)) is not Platform.UNKNOWN:
            return Evidence(platform, f"the host in {name}")
    votes: dict[Platform, list[str]] = {}
    for key in record:
        if key in PLATFORM_OF_KEY:
            votes.setdefault(PLATFORM_OF_KEY[key], []).append(key)
    ranking = sorted(votes.items(), key=lambda vote: len(vote[1]), reverse=True)
    if not ranking or (len(ranking) > 1 and len(ranking[0][1]) == len(ranking[1][1])):
        return Evidence(Platform.UNKNOWN, "")
    platform, keys = ranking[0]
    return Evidence(platform, f"the field{'s' * (len(keys) > 1)} {', '.join(sorted(keys)[:3])}")


def entity_of(record: dict[str, Any], platform: Platform) -> Entity:
    """What one record of a platform is; one delivery may mix posts and reels."""
    return Telling(platform, tuple(record)).entity(tuple(record.values()))


class Telling:
    """Records of one platform that have the same fields: which of them tell what a record is."""

    def __init__(self, platform: Platform, fields: tuple[str, ...]) -> None:
        place_of = {name: place for place, name in enumerate(fields)}

        def places(names: Iterable[str]) -> list[int]:
            return [place_of[name] for name in names if name in place_of]

        keys = ENTITY_KEYS.get(platform, ())
        self._keys = [(place, entity) for entity, names in keys for place in places(names)]
        self._paths = ENTITY_PATHS.get(platform, ())
        self._comment_keys = places(COMMENT_KEYS) if keys else []
        self._may_be_reel = platform is Platform.INSTAGRAM or platform is Platform.FACEBOOK
        self._reel_words = places(REEL_FIELDS)
        self._reel_keys = places(REEL_KEYS) if platform is Platform.INSTAGRAM else []
        self._url = place_of.get("url")

    def entity(self, values: Sequence[Any]) -> Entity:
        """What a record with these values of the fields is."""
        for place in self._comment_keys:
            value = values[place]
            if type(value) is int or (type(value) is str and value):
                return Entity.COMMENT
        for place, entity in self._keys:
            value = values[place]
            if value is not None and value not in _BLANK:
                return Entity.REEL if entity is Entity.POST and self._is_reel(values) else entity
        url = values[self._url] if self._url is not None else None
        if type(url) is str:
            for entity, path in self._paths:
                if path.search(url):
                    return entity
        return Entity.UNKNOWN

    def common_entity(self, fields: Sequence[Sequence[Any]]) -> Entity | None:
        """What all of some records are, given field by field with addresses that are texts.

        None if they differ, or if it takes more than a glance to tell.
        """
        if not all(_is_blank(fields[place]) for place in self._comment_keys):
            return None
        for place, entity in self._keys:
            if all(fields[place]):
                return None if entity is Entity.POST and self._may_be_reels(fields) else entity
            if not _is_blank(fields[place]):
                return None
        return None

    def _may_be_reels(self, fields: Sequence[Sequence[Any]]) -> bool:
        if not self._may_be_reel:
            return False
        for place in self._reel_words:
            try:
                words = set(fields[place])  # few, in as many records as there may be
            except TypeError:
                return True
            if any(type(word) is str and word.lower() in REEL_WORDS for word in words):
                return True
        if any(any(fields[place]) for place in self._reel_keys):
            return True
        return self._url is not None and "/reel" in "\n".join(fields[self._url])

    def _is_reel(self, values: Sequence[Any]) -> bool:
        if not self._may_be_reel:
            return False
        for place in self._reel_words:
            if type(word := values[place]) is str and word.lower() in REEL_WORDS:
                return True
        for place in self._reel_keys:
            if values[place]:
                return True
        url = values[self._url] if self._url is not None else None
        return type(url) is str and "/reel" in url and REEL_PATH.search(url) is not None


def _is_blank(field: Sequence[Any]) -> bool:
    return field.count(None) == len(field)


def _addresses(record: dict[str, Any]) -> Iterable[tuple[str, Any]]:
    yield "post_url", record.get("post_url")
    for outer in ("input", "discovery_input"):
        sent = record.get(outer)
        if type(sent) is dict:
            yield f"{outer}.url", sent.get("url")
            nested = sent.get("discovery_input")
            if type(nested) is dict:
                yield f"{outer}.discovery_input.url", nested.get("url")
        else:
            yield outer, sent
    for name in ("comment_url", "input_url", "profile_url", "user_url", "page_url", "channel_url", "use_url"):
        yield name, record.get(name)
