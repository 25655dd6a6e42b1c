"""The invented world behind the records: accounts, their posts and comments, fixed by the seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from random import Random

from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.simulator import words
from trackfutura_desktop.simulator.addresses import Target

_ANCHOR = datetime(2015, 1, 1, tzinfo=UTC)
_NOWHERE = Target()
_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"
_MEDIA_LIFE = timedelta(days=2)  # from the last midnight on: always more than a day from now
_OLDEST = timedelta(days=1000)  # an older date was hardly meant: any text of letters reads as a number
_SALT_BITS = 21  # with the milliseconds above them: ids of 19 digits that carry their date, as real ones do


def dice(*key: object) -> Random:
    """Random numbers that depend on the key alone."""
    digest = blake2b("\x1f".join(map(str, key)).encode(), digest_size=8).digest()
    return Random(int.from_bytes(digest, "big"))  # noqa: S311 - invented data, no secret


def encode(number: int, alphabet: str) -> str:
    """The number in the notation of the alphabet."""
    digits = ""
    while number:
        number, digit = divmod(number, len(alphabet))
        digits = alphabet[digit] + digits
    return digits or alphabet[0]


def base36(number: int) -> str:
    """Lower-case letters and digits, as Reddit writes ids."""
    return encode(number, _BASE36)


def base64(number: int) -> str:
    """Eleven characters for our numbers, as Instagram and YouTube write ids."""
    return encode(number, _BASE64)


def iso(moment: datetime) -> str:
    """Bright Data's notation: UTC with milliseconds and Z."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def _decode(platform: Platform, code: str) -> int | None:
    alphabet = {Platform.INSTAGRAM: _BASE64, Platform.YOUTUBE: _BASE64, Platform.REDDIT: _BASE36}.get(
        platform, "0123456789"
    )
    number = 0
    for letter in code:
        if letter not in alphabet:
            return None
        number = number * len(alphabet) + alphabet.index(letter)
    return number


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who posts or comments."""

    platform: Platform
    handle: str
    number: int
    name: str
    bio: str
    language: str
    followers: int
    following: int
    posts: int
    verified: bool

    @property
    def picture(self) -> str:
        """Address of an invented picture."""
        return f"https://media.example/{self.platform}/avatars/{self.number}.jpg?oe=6A2B3C4D"


@dataclass(slots=True)
class Item:
    """One post, reel, video, comment or profile at one visit. ``generation`` counts the visits before."""

    world: "World"
    account: Account
    number: int
    code: str
    date: datetime
    generation: int
    dice: Random
    address: str = ""
    parent: "Item | None" = None
    source: Target = _NOWHERE
    """The account or community it was found at."""

    def grown(self, low: int, high: int) -> int:
        """A counter between the limits at the first visit and larger at each later one."""
        first = self.dice.randint(low, high)
        return first + self.generation * (1 + first // 20)

    def maybe(self, chance: float) -> bool:
        """True in that share of all items."""
        return self.dice.random() < chance

    @property
    def id(self) -> str:
        """The number as text."""
        return str(self.number)

    def text(self, kind: str) -> str:
        """Text in the author's language."""
        return words.text(kind, self.dice, self.account.language)

    def tags(self) -> list[str]:
        """Hashtags in the author's language, without the #."""
        return words.tags(self.dice, self.account.language)

    def media(self, index: int = 0, ending: str = "jpg") -> str:
        """Address of an invented picture or film."""
        name = f"{self.account.platform}/{self.number}_{index}.{ending}"
        if not self.world.media_base:
            return f"https://media.example/{name}?oe=6A2B3C4D"
        end = int((self.world.now + _MEDIA_LIFE).timestamp())
        dying = {
            Platform.INSTAGRAM: f"?oe={end:08X}",
            Platform.FACEBOOK: f"?oe={end:08X}",
            Platform.TIKTOK: f"?x-expires={end}",
        }
        return f"{self.world.media_base}/media/{name}{dying.get(self.account.platform, '')}"

    def stranger(self, *key: object) -> Account:
        """Somebody else of the same platform."""
        return self.world.stranger(self.account.platform, self.number, *key)


class World:
    """Everything there is to collect at the moment ``now``, decided by the seed."""

    def __init__(self, seed: int, now: datetime, media_base: str = "") -> None:
        self.seed = seed
        self.now = now
        self.media_base = media_base  # where pictures are served; empty: nowhere

    def account(self, platform: Platform, handle: str) -> Account:
        """The account of that name."""
        lot = dice(self.seed, platform, "account", handle.lower())
        spoken = words.language(lot)
        return Account(
            platform=platform,
            handle=handle,
            number=lot.randint(10**9, 10**11),
            name=handle.replace(".", " ").replace("_", " ").replace("-", " ").title(),
            bio=words.text("bio", lot, spoken),
            language=spoken,
            followers=lot.randint(120, 90_000),
            following=lot.randint(10, 1_500),
            posts=lot.randint(30, 2_400),
            verified=lot.random() < 0.2,  # noqa: PLR2004 - one in five
        )

    def stranger(self, platform: Platform, *key: object) -> Account:
        """An account that the key draws from the crowd."""
        return self.account(platform, words.handle(dice(self.seed, platform, "stranger", *key)))

    def feed(
        self,
        platform: Platform,
        entity: Entity,
        source: Target,
        start: datetime | None,
        end: datetime | None,
        generation: int,
    ) -> Iterator[Item]:
        """Posts of a source from the newest back; without a start they never end."""
        lot = dice(self.seed, platform, entity, source.handle)
        step = timedelta(minutes=lot.randint(240, 780))
        end = min(end or self.now, self.now)
        index = (end - _ANCHOR) // step + 1
        while index > 0:
            index -= 1
            lot = dice(self.seed, platform, entity, source.handle, index)
            date = _ANCHOR + index * step + step * lot.uniform(0, 0.9)
            date = date.replace(microsecond=date.microsecond // 1000 * 1000)
            if date >= end:
                continue
            if start and date < start:
                return
            number = (int(date.timestamp() * 1000) << _SALT_BITS) + lot.getrandbits(_SALT_BITS)
            author = (
                self.stranger(platform, number)
                if source.crowd or not source.handle
                else self.account(platform, source.handle)
            )
            item = self._item(platform, entity, author, number, date, generation)
            item.source = source
            yield item

    def single(
        self, platform: Platform, entity: Entity, source: Target, address: str, generation: int
    ) -> Item:
        """The one post, profile or company that an address names."""
        key = source.code or source.handle or address
        lot = dice(self.seed, platform, "single", key)
        number = _decode(platform, source.code) if source.code else None
        date = self._date(number)
        if date is None:
            date = self.now - timedelta(hours=lot.randint(24 * 21, 24 * 60), seconds=lot.randint(0, 3599))
        if number is None:
            number = lot.getrandbits(60) + (1 << 60)
        author = (
            self.account(platform, source.handle)
            if source.handle and not source.crowd
            else self.stranger(platform, key)
        )
        item = self._item(platform, entity, author, number, date, generation)
        item.code = source.code
        item.address = address
        item.source = source
        return item

    def comments(self, post: Item) -> Iterator[Item]:
        """Comments under a post, the oldest first, without end."""
        index = 0
        platform = post.account.platform
        while True:
            lot = dice(self.seed, platform, "comment", post.code or post.address, index)
            date = post.date + timedelta(minutes=17 * index + lot.randint(1, 16), seconds=lot.randint(0, 59))
            if date >= self.now:
                date = post.date + (self.now - post.date) * lot.random()
            number = lot.getrandbits(60) + (1 << 61)
            author = self.stranger(platform, number)
            item = self._item(platform, Entity.COMMENT, author, number, date, post.generation)
            item.parent = post
            yield item
            index += 1

    def _item(
        self,
        platform: Platform,
        entity: Entity,
        author: Account,
        number: int,
        date: datetime,
        generation: int,
    ) -> Item:
        return Item(
            world=self,
            account=author,
            number=number,
            code="",
            date=date,
            generation=generation,
            dice=dice(self.seed, platform, entity, number),
        )

    def _date(self, number: int | None) -> datetime | None:
        if number is None or number >> _SALT_BITS > self.now.timestamp() * 1000:
            return None
        date = datetime.fromtimestamp((number >> _SALT_BITS) / 1000, UTC)
        return date if date > self.now - _OLDEST else None
