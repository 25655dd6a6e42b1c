"""What a run leaves for a report: a manifest without a secret, and a paragraph on methods."""

import hashlib
from pathlib import Path

import msgspec
import pytest
from house import INSTAGRAM, House, created, ended, play, requests_of, run_of, started

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.execute import retry_run
from trackfutura_desktop.flow.manifest import export_manifest, manifest, methods_paragraph
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import ServiceOptions
from trackfutura_desktop.simulator import VALID_TOKEN, Simulator
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.store import bodies

DEAD = "https://www.instagram.com/deadfields/"


def test_the_manifest_holds_inputs_requests_counts_and_the_hashes_of_what_came(
    house: House, simulator: Simulator, tmp_path: Path
) -> None:
    simulator.options.dirt = 0

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, f"{INSTAGRAM}\n{DEAD}", name="Spring")
            await ended(workspace, run_id)
            await retry_run(workspace, run_id)
            await ended(workspace, run_id)
            path = tmp_path / "spring.json"
            path.write_text("older")
            await export_manifest(workspace, run_id, path)
            found = msgspec.json.decode(path.read_bytes())
            first, second = requests_of(workspace, run_id)
            assert [each["snapshot_id"] for each in found["requests"]] == [
                first.request_id,
                second.request_id,
            ]
            assert [each["repeats"] for each in found["requests"]] == [None, first.id]
            assert found["requests"][0]["inputs"] == first.input_list()
            assert found["completeness"] == {
                "inputs": 2,
                "records": 1,
                "errors": 1,
                "missing": 0,
                "waiting": 0,
            }
            assert {each["outcome"] for each in found["inputs"]} == {"records", "errors"}
            assert found["run"]["records"] == run_of(workspace, run_id).content_count
            with workspace.database.read() as connection:
                for each in found["deliveries"]:
                    body = bodies.stored_body(connection, each["id"])
                    data = b"".join(Spool(workspace.folder.spool).chunks(body))
                    assert hashlib.sha256(data).hexdigest() == each["sha256"]
            text = path.read_text()
            for secret in (VALID_TOKEN, workspace.keys.webhook_secret(), first.reference, "Bearer"):
                assert secret not in text

    play(story)


def test_the_paragraph_says_how_the_data_came_about(house: House, simulator: Simulator) -> None:
    simulator.options.dirt = 0

    async def story() -> None:
        async with house.open() as workspace:
            own = ServiceOptions(Platform.INSTAGRAM, Service.POSTS, num_of_posts=3)
            run_id = await created(workspace, INSTAGRAM, services=(own,))
            assert methods_paragraph(workspace, run_id).startswith("The data of this run have not been")
            run_id = await started(workspace, f"{INSTAGRAM}\n{DEAD}", services=(own,))
            run = await ended(workspace, run_id)
            text = methods_paragraph(workspace, run_id)
            for part in (
                "through the Web Scraper API of Bright Data (datasets gd_lk5ns7kz21pck8jpis)",
                "2 inputs (Instagram posts) went into 1 request, at most 5 posts for each",
                "For single services this was different: Instagram posts: at most 3 posts for each",
                f"1 input gave records ({run.content_count} records in all), 1 gave errors only, and 0 gave",
            ):
                assert part in text

    play(story)


def test_a_manifest_that_cannot_be_written_is_told_and_leaves_nothing(house: House, tmp_path: Path) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await created(workspace, INSTAGRAM)
            with pytest.raises(UserError, match="not written"):
                await export_manifest(workspace, run_id, tmp_path / "gone" / "spring.json")
            assert not (tmp_path / "gone").exists()
            with pytest.raises(UserError, match="gone"):
                manifest(workspace, run_id + 9)

    play(story)
