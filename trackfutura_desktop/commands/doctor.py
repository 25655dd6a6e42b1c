"""``trackfutura doctor``: what is configured, reachable and writable. Never prints a secret."""

import argparse
import asyncio

from trackfutura_desktop import log
from trackfutura_desktop.commands.place import api_base, data_folder
from trackfutura_desktop.flow.checkup import Finding, check_installation, mark


def run(given: argparse.Namespace) -> int:
    """Check everything; 0 only if nothing is wrong."""
    log.to_nobody()
    findings = asyncio.run(_found(given))
    for finding in findings:
        print(f"{mark(finding)} {finding.text}")
    return 0 if all(finding.is_good is not False for finding in findings) else 1


async def _found(given: argparse.Namespace) -> list[Finding]:
    return [each async for each in check_installation(data_folder(given), api_base(given))]
