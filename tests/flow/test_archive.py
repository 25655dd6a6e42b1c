"""Archives: whole or not there, and nothing in a foreign one is believed."""

import contextlib
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import archive
from trackfutura_desktop.flow.archive import ArchiveUnusable, Kind
from trackfutura_desktop.flow.watch import Stopped, Watch

KIND = Kind("box of postcards", 2, re.compile(r"cards/[a-z]+\.txt"))
CARDS = {"cards/one.txt": b"Morning light" * 99, "cards/two.txt": b"", "cards/three.txt": b"\0\xff" * 7}


def made(path: Path) -> Path:
    with archive.written(path, KIND, Watch()) as box:
        for name, data in CARDS.items():
            box.add(name, [data[:5], data[5:]], is_packed=name.endswith("three.txt"))
        box.add_manifest(1_795_000_000_000, {"place": "harbour"})
    return path


def read(path: Path, folder: Path) -> dict[str, bytes]:
    with archive.opened(path, KIND) as box:
        for entry in box.manifest.files:
            box.extract(entry, folder / entry.name, Watch())
        return {each.name: (folder / each.name).read_bytes() for each in box.manifest.files}


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return made(tmp_path_factory.mktemp("box") / "cards.zip").read_bytes()


def test_what_was_put_in_comes_out_and_the_watch_knows_how_far_it_is(tmp_path: Path) -> None:
    path = made(tmp_path / "cards.zip")
    assert read(path, tmp_path / "out") == CARDS
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []
    with archive.opened(path, KIND) as box:
        assert box.manifest.facts == {"place": "harbour"}
        assert box.size == sum(map(len, CARDS.values()))
        watch = Watch()
        box.verify(watch)
        assert watch.done == box.size
        watch.stop()
        with pytest.raises(Stopped):
            box.verify(watch)


def test_an_archive_that_is_not_finished_is_not_there_and_the_one_before_it_stays(tmp_path: Path) -> None:
    path = made(tmp_path / "cards.zip")
    before = path.read_bytes()
    watch = Watch()

    def stopped() -> Any:
        yield b"half"
        watch.stop()
        yield b"of it"

    with pytest.raises(Stopped), archive.written(path, KIND, watch) as box:
        box.add("cards/one.txt", stopped())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(UserError, match="could not be written"):  # noqa: SIM117 - the place is what fails
        with archive.written(tmp_path / "nowhere" / "x.zip", KIND, Watch()):
            pass


def rebuilt(
    box: bytes,
    change: Callable[[dict[str, bytes], dict[str, Any]], None],
    packing: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """The same archive with other files or another manifest."""
    with zipfile.ZipFile(io.BytesIO(box)) as old:
        files = {name: old.read(name) for name in old.namelist() if name != archive.MANIFEST}
        manifest = json.loads(old.read(archive.MANIFEST))
    change(files, manifest)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", packing) as new:
        for name, data in files.items():
            new.writestr(name, data)
        new.writestr(archive.MANIFEST, json.dumps(manifest))
    return target.getvalue()


def renamed(name: str) -> Callable[[dict[str, bytes], dict[str, Any]], None]:
    def change(files: dict[str, bytes], manifest: dict[str, Any]) -> None:
        files[name] = files.pop("cards/one.txt")
        manifest["files"][0]["name"] = name

    return change


def swapped(files: dict[str, bytes], _manifest: dict[str, Any]) -> None:
    files["cards/one.txt"] = b"Evening light" * 99


def inflated(files: dict[str, bytes], manifest: dict[str, Any]) -> None:
    files["cards/one.txt"] = bytes(80_000_000)
    manifest["files"][0]["size"] = 80_000_000


def newer(_files: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest.update(format=3, files="in another way")


def other(_files: dict[str, bytes], manifest: dict[str, Any]) -> None:
    manifest["kind"] = "box of stones"


def unlisted(files: dict[str, bytes], _manifest: dict[str, Any]) -> None:
    files["cards/four.txt"] = b""


def longer(files: dict[str, bytes], _manifest: dict[str, Any]) -> None:
    files["cards/one.txt"] += b"!"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (renamed("../one.txt"), "do not belong"),
        (renamed("/one.txt"), "do not belong"),
        (renamed("cards/../../one.txt"), "do not belong"),
        (renamed("cards\\one.txt"), "do not belong"),
        (swapped, "is not what was written"),
        (longer, "not as large"),
        (inflated, "far more space"),
        (unlisted, "that its manifest lists"),
        (newer, "newer version"),
        (other, "no box of postcards"),
    ],
)
def test_what_is_hostile_or_wrong_is_refused_with_a_sentence(
    tmp_path: Path, box: bytes, change: Callable[[dict[str, bytes], dict[str, Any]], None], said: str
) -> None:
    path = tmp_path / "cards.zip"
    path.write_bytes(rebuilt(box, change))
    with pytest.raises(ArchiveUnusable, match=said) as refused:
        read(path, tmp_path / "a" / "b")
    assert refused.value.remedy
    assert "Nothing was changed" in refused.value.sentence
    assert sorted(each.name for each in tmp_path.iterdir()) in (["cards.zip"], ["a", "cards.zip"])


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_what_is_packed_in_a_way_that_fills_the_memory_is_not_unpacked(
    tmp_path: Path, box: bytes, packing: int
) -> None:
    path = tmp_path / "cards.zip"
    path.write_bytes(rebuilt(box, lambda _files, _manifest: None, packing))
    with pytest.raises(ArchiveUnusable, match="do not belong"):
        read(path, tmp_path / "out")


@given(st.data())
def test_an_archive_with_any_byte_changed_or_cut_is_refused_or_gives_what_was_put_in(
    box: bytes, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    where = data.draw(st.integers(0, len(box) - 1))
    byte = data.draw(st.none() | st.integers(0, 255))
    path = tmp_path_factory.mktemp("bent") / "cards.zip"
    path.write_bytes(box[:where] if byte is None else box[:where] + bytes([byte]) + box[where + 1 :])
    with contextlib.suppress(ArchiveUnusable):
        assert read(path, path.parent) == CARDS


def test_what_is_no_archive_and_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    for content in (b"", b"Dear all,", b"PK\x05\x06" + bytes(18)):
        (tmp_path / "letter.zip").write_bytes(content)
        with pytest.raises(ArchiveUnusable, match="no box of postcards"):
            read(tmp_path / "letter.zip", tmp_path / "out")
    with pytest.raises(ArchiveUnusable, match="cannot be read"):
        read(tmp_path / "nothing.zip", tmp_path / "out")
    with pytest.raises(UserError, match="not enough space"):
        archive.check_room(tmp_path, 2**60)
    archive.check_room(tmp_path, 1)
