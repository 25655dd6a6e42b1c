"""Pictures and films behind the links of records, saved over real sockets."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Literal

import pytest
from house import INSTAGRAM, TIKTOK, House, ended, play, started, until

from trackfutura_desktop import settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate, media_shelf
from trackfutura_desktop.flow import media as keeping
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.media import media_type
from trackfutura_desktop.simulator import Options, running
from trackfutura_desktop.store import media
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.media import MediaFile
from trackfutura_desktop.store.tables import content


def options() -> Options:
    return Options(dirt=0, time_factor=0.0, media_base="own")


def choose(house: House, keep: Literal["previews", "originals"], megabytes: int = 100) -> None:
    """Write the settings file as the dialog does."""
    house.folder.create()
    settings.save(
        settings.Settings(keep_media=keep, keep_media_mb=megabytes),
        house.folder.settings,
    )


def files(workspace: Workspace) -> list[MediaFile]:
    def all_of(connection: Connection) -> list[MediaFile]:
        ids = connection.execute(content.select()).scalars()
        return [each for id_ in ids for each in media.of_content(connection, id_)]

    with workspace.database.read() as connection:
        return all_of(connection)


def states(workspace: Workspace) -> set[tuple[str, str]]:
    return {(each.role, each.status) for each in files(workspace)}


def on_disk(workspace: Workspace) -> list[Path]:
    return [path for path in workspace.folder.media.rglob("*") if path.is_file()]


def test_previews_are_saved_by_themselves_and_private(tmp_path: Path) -> None:
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)
        choose(house, "previews")

        async def story() -> None:
            async with house.open() as workspace:
                await ended(workspace, await started(workspace, f"{INSTAGRAM}\n{TIKTOK}", 3))
                found: list[MediaFile] = []

                def all_are_saved() -> bool:
                    found[:] = files(workspace)
                    with workspace.database.read() as connection:
                        ids = set(connection.execute(content.select()).scalars())
                    has_each = {each.content_id for each in found} == ids
                    return has_each and {each.status for each in found} == {"saved"}

                await until(all_are_saved)
                assert {each.role for each in found} == {"preview"}
                for each in found:
                    path = workspace.folder.media / each.file
                    assert media_type(path.read_bytes()[:16]) == ("image/png", "png")
                    assert path.stat().st_size == each.size
                    assert each.expires_at is not None
                    if os.name == "posix":
                        assert path.stat().st_mode & 0o777 == 0o600
                        assert path.parent.stat().st_mode & 0o777 == 0o700
                await until(lambda: workspace.media is not None and workspace.media.wanted == 0)

        play(story)


def test_nothing_is_fetched_without_a_click_or_a_setting(tmp_path: Path) -> None:
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)

        async def story() -> None:
            async with house.open() as workspace:
                await ended(workspace, await started(workspace, INSTAGRAM, 2))
                assert files(workspace) == []
                with workspace.database.read() as connection:
                    ids = list(connection.execute(content.select()).scalars())
                await asyncio.wrap_future(workspace.load_media(ids[0], "preview"))
                saved = files(workspace)
                assert {each.content_id for each in saved} == {ids[0]}
                assert {each.status for each in saved} == {"saved"}
                assert any(each.media for each in house.changes)

        play(story)


def test_what_was_stored_before_is_looked_at_when_the_setting_is_made_and_after_a_restart(
    tmp_path: Path,
) -> None:
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)

        async def story() -> None:
            async with house.open() as workspace:
                await ended(workspace, await started(workspace, TIKTOK, 3))
            choose(house, "previews")
            async with house.open() as workspace:
                await until(lambda: states(workspace) == {("preview", "saved")})
                workspace.settings.keep_media = "originals"
                workspace.on_media()
                await until(lambda: states(workspace) == {("preview", "saved"), ("original", "saved")})
                assert {each.media_type for each in files(workspace)} == {"image/png", "video/mp4"}

        play(story)


def test_over_the_limit_the_oldest_files_go_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "_MB", 3_000)  # a picture of the simulator has some 2 kB
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)
        choose(house, "previews", 4)

        async def story() -> None:
            def is_within_the_limit(workspace: Workspace) -> bool:
                removed = [each for each in files(workspace) if each.status == "removed"]
                size = sum(path.stat().st_size for path in on_disk(workspace))
                said = workspace.media
                return said is not None and 0 < said.removed == len(removed) and size <= 12_000

            async with house.open() as workspace:
                await ended(workspace, await started(workspace, INSTAGRAM, 12))
                await until(lambda: all(each.status != "wanted" for each in files(workspace)))
                await until(lambda: is_within_the_limit(workspace))
                removed = [each for each in files(workspace) if each.status == "removed"]
                assert removed
                assert all("limit of 4 MB" in each.error_message for each in removed)

        play(story)


def test_a_link_that_fails_for_a_while_is_tried_again_and_not_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "_RESTS", (0.01, 0.01, 0.01))
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)
        choose(house, "previews")

        async def story() -> None:
            async with house.open() as workspace:
                simulator.options.faults = {"/media/": ["500", "503"]}
                await ended(workspace, await started(workspace, INSTAGRAM, 1))
                await until(lambda: states(workspace) == {("preview", "saved")})
                simulator.options.faults = {"/media/": ["500"] * 200}
                await ended(workspace, await started(workspace, TIKTOK, 1))
                await until(lambda: ("preview", "failed") in states(workspace))
                failed = [each for each in files(workspace) if each.status == "failed"]
                assert {each.attempts for each in failed} == {4}
                assert {each.error_message for each in failed} == {"127.0.0.1 answered with HTTP 500."}

        play(story)


def test_a_click_says_why_nothing_came(tmp_path: Path) -> None:
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)

        async def story() -> None:
            async with house.open() as workspace:
                await ended(workspace, await started(workspace, INSTAGRAM, 1))
                with workspace.database.read() as connection:
                    ids = list(connection.execute(content.select()).scalars())
                simulator.options.clock_shift = 3 * 86_400  # the links are dead now
                with pytest.raises(UserError) as refused:
                    await asyncio.wrap_future(workspace.load_media(ids[0], "preview"))
                assert refused.value.sentence == "127.0.0.1 answered with HTTP 403."

        play(story)


def test_a_full_disk_is_said_stops_the_fetching_and_loses_no_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media_shelf, "_RESERVE", 2**62)  # so much is never free
    monkeypatch.setattr(keeping, "_LONG_REST", 0.05)
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)
        choose(house, "previews")

        async def story() -> None:
            async with house.open() as workspace:
                run = await started(workspace, INSTAGRAM, 2)
                await ended(workspace, run)
                await until(lambda: "nearly full" in workspace.media_problem)
                assert states(workspace) == {("preview", "wanted")}
                with pytest.raises(UserError, match="nearly full"):
                    await asyncio.wrap_future(workspace.load_media(files(workspace)[0].content_id, "preview"))
                assert on_disk(workspace) == []
                monkeypatch.setattr(media_shelf, "_RESERVE", 0)
                workspace.on_media()
                await until(lambda: states(workspace) == {("preview", "saved")})
                await until(lambda: not workspace.media_problem)

        play(story)


@pytest.mark.skipif(sys.platform == "win32", reason="it limits the size of files otherwise")
@pytest.mark.parametrize("size", [60_000, 3_000_000], ids=["at its end", "on the way"])
def test_a_disk_that_is_full_in_the_middle_of_a_file_is_said_and_keeps_nothing_of_it(
    tmp_path: Path, size: int
) -> None:
    import resource  # noqa: PLC0415 - Windows has none

    shelf = media_shelf.Shelf(tmp_path)
    picture = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(size)

    def save() -> media_shelf.Kept:
        draft = shelf.draft()
        try:
            for start in range(0, len(picture), 50_000):
                asyncio.run(draft.take(picture[start : start + 50_000]))
            return draft.finish()
        finally:
            draft.discard()

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
    try:
        with pytest.raises(media_shelf.NoRoom, match="the disk says"):
            save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []
    kept = save()  # as soon as there is room again
    assert shelf.path(kept.file).read_bytes() == picture


def test_the_files_of_a_run_in_the_trash_are_fetched_when_it_comes_back(tmp_path: Path) -> None:
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)

        async def story() -> None:
            async with house.open() as workspace:
                thrown = await started(workspace, INSTAGRAM, 2)
                await ended(workspace, thrown)
                with workspace.database.read() as connection:
                    inside = set(connection.execute(content.select()).scalars())
                await curate.move_to_trash(workspace, [thrown])
                workspace.settings.keep_media = "previews"
                workspace.on_media()
                await ended(workspace, await started(workspace, TIKTOK, 2))

                def of_the_others() -> set[str]:
                    return {each.status for each in files(workspace) if each.content_id not in inside}

                await until(lambda: of_the_others() == {"saved"})
                await until(lambda: len({each.content_id for each in files(workspace)} & inside) == 2)
                assert {each.status for each in files(workspace) if each.content_id in inside} == {"wanted"}
                await curate.restore(workspace, [thrown])
                workspace.on_media()
                await until(lambda: states(workspace) == {("preview", "saved")})

        play(story)


def test_files_that_no_record_refers_to_are_removed_at_the_start(tmp_path: Path) -> None:
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)
        choose(house, "previews")
        stray = house.folder.media / "ab" / f"{'ab' * 32}.png"
        young = house.folder.media / "cd" / f"{'cd' * 32}.png"
        for path in (stray, young):
            path.parent.mkdir()
            path.write_bytes(b"left behind")
        os.utime(stray, (1_700_000_000, 1_700_000_000))

        async def story() -> None:
            async with house.open():
                await until(lambda: not stray.exists())
                assert young.exists()

        play(story)
