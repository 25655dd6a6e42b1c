"""What ``trackfutura demo`` does once the language is known: run the main job, and tell what became of it."""

import argparse
import os
import sys

from trackfutura_desktop import app, demo
from trackfutura_desktop.commands import tree
from trackfutura_desktop.commands.place import api_base
from trackfutura_desktop.commands.printed import plain
from trackfutura_desktop.demo import DemoReport, JobReport
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.lifetime import Play, live
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running
from trackfutura_desktop.start import Start

_INTERRUPTED = 130


def play(given: argparse.Namespace, folder: DataFolder, *, headless: bool) -> int:
    """Run the demo in a window; returns the exit code."""
    picture = given.screenshot or (folder.screenshots / "demo.png" if headless else None)
    reports: list[DemoReport] = []
    _print_frame(given, folder, headless=headless)
    with running(Options(seed=given.seed, media_base="own")) as simulator:
        start = Start(
            folder=folder,
            api_base=simulator.url,
            api_token=VALID_TOKEN,
            port=0,
            listens=not given.no_webhook,
            poll_seconds=0.5,
        )

        async def act(workspace: Workspace) -> int:
            run_id = await demo.run_demo(workspace, given.sources, given.posts, _say)
            reports.append(demo.compare(workspace, run_id, simulator.produced()))
            _print_report(reports[0])
            if headless:
                with workspace.database.read() as connection:
                    print("\n".join(["", *tree.lines(connection, [workspace.project])]), flush=True)
            return run_id

        with app.frame(folder, offscreen=headless) as (application, window):
            live(application, window, start, Play(act, ends=headless, picture=picture))
    if not reports:
        print("trackfutura: The demo was ended before its work was done.", file=sys.stderr)
        print("  What arrived is kept; start the demo again for a run of its own.", file=sys.stderr)
        return _INTERRUPTED
    if picture is not None:
        print(f"\nScreenshot: {picture}")
    return 0 if reports[0].is_good else 1


def _print_frame(given: argparse.Namespace, folder: DataFolder, *, headless: bool) -> None:
    if api_base(given):
        print("--api-base is not used: the demo brings its own Bright Data.", file=sys.stderr)
    print(f"TrackFutura Desktop, demo. Data folder: {folder.root}")
    if headless:
        reason = "" if given.headless or os.environ.get("QT_QPA_PLATFORM") else "No display: "
        print(f"{reason}the window runs off-screen.".capitalize(), flush=True)


def _say(line: str) -> None:
    print(f"  {plain(line)}", flush=True)


def _print_report(report: DemoReport) -> None:
    print(f"\n{'Job':<44}{'produced':>16}{'stored':>16}")
    for job in report.jobs:
        remark = "" if job.is_good else f"   {job.status}" if job.agrees else "   DIFFERENT"
        print(_line(job) + remark)
    print(_line(_sum(report)))
    if report.is_good:
        verdict = "Everything that was produced is stored."
    elif all(job.agrees for job in report.jobs):
        verdict = "Not all the work was done."
    else:
        verdict = "What is stored DIFFERS from what was produced."
    print(f"{verdict} Run: {report.run.status}. Waiting deliveries: {report.events_waiting}.", flush=True)


def _line(job: JobReport) -> str:
    made = f"{job.produced_records:,} + {job.produced_problems:,}"
    here = f"{job.stored_records:,} + {job.stored_problems:,}"
    return f"{plain(job.name):<44}{made:>16}{here:>16}"


def _sum(report: DemoReport) -> JobReport:
    numbers = ("produced_records", "produced_problems", "stored_records", "stored_problems")
    sums = (sum(getattr(job, name) for job in report.jobs) for name in numbers)
    return JobReport("All: records + errors and warnings", report.run.status, *sums)
