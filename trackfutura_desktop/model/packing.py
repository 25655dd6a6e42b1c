"""Packing of raw records: each a zstandard frame of its own, small because of a shared dictionary."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

import msgspec
import zstandard

# With a dictionary, level 3 gains a twentieth over level 1 and costs a third more time.
_LEVEL: Final = 1
_LEVEL_ALONE: Final = 3
_DICTIONARY_BYTES: Final = 64 * 1024
# Fewer make a dictionary that knows these very records and no other.
_FEWEST_SAMPLES: Final = 200
_FIRST_ID: Final = 32_768  # zstandard keeps the smaller ones for registered dictionaries

Kind = tuple[str, str]  # platform and entity: their records look alike


class Dictionary(msgspec.Struct, frozen=True, array_like=True):
    """What zstandard knows beforehand of the records of one platform and kind."""

    id: int
    platform: str
    kind: str
    data: bytes


class Packer:
    """Packs records with the dictionary of their kind, where there is one."""

    def __init__(self, dictionaries: Iterable[Dictionary]) -> None:
        self._alone = zstandard.ZstdCompressor(level=_LEVEL_ALONE)
        self._by_kind: dict[Kind, zstandard.ZstdCompressor] = {}
        for each in dictionaries:
            self.add(each)

    def add(self, dictionary: Dictionary) -> None:
        """Use a dictionary for its kind from now on."""
        known = zstandard.ZstdCompressionDict(dictionary.data)
        known.precompute_compress(level=_LEVEL)
        packer = zstandard.ZstdCompressor(level=_LEVEL, dict_data=known)
        self._by_kind[dictionary.platform, dictionary.kind] = packer

    def knows(self, kind: Kind) -> bool:
        """Whether there is a dictionary for records of this kind."""
        return kind in self._by_kind

    def pack(self, raw: bytes) -> bytes:
        """The frame of one record of no kind."""
        return self._alone.compress(raw)

    def pack_of(self, kind: Kind) -> Callable[[bytes], bytes]:
        """What makes the frame of one record of a kind."""
        return self._by_kind.get(kind, self._alone).compress


class Unpacker:
    """Unpacks records; ``dictionaries`` are those that their frames name."""

    def __init__(self, dictionaries: Mapping[int, bytes]) -> None:
        self._engines = {
            id_: zstandard.ZstdDecompressor(dict_data=zstandard.ZstdCompressionDict(data))
            for id_, data in dictionaries.items()
        }
        self._engines[0] = zstandard.ZstdDecompressor()

    def unpack(self, frame: bytes) -> bytes:
        """The record in a frame, as it came."""
        return self._engines[dictionary_of(frame)].decompress(frame)


def dictionary_of(frame: bytes) -> int:
    """The id of the dictionary that a frame was packed with; 0 if it needs none."""
    return zstandard.get_frame_parameters(frame).dict_id


def train(samples: Mapping[Kind, list[bytes]], known: Packer, next_id: int) -> list[Dictionary]:
    """A dictionary for every kind that has none yet and enough records to learn from."""
    made: list[Dictionary] = []
    for kind, records in samples.items():
        if known.knows(kind) or len(records) < _FEWEST_SAMPLES:
            continue
        id_ = max(next_id, _FIRST_ID) + len(made)
        try:
            trained = zstandard.train_dictionary(_DICTIONARY_BYTES, [*records], dict_id=id_)
        except zstandard.ZstdError:  # all too small, or all the same: nothing to learn
            continue
        made.append(Dictionary(id_, *kind, trained.as_bytes()))
    return made
