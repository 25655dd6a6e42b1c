"""``trackfutura support-bundle``: what helps others to help, in one file without secrets."""

import argparse
import asyncio
from pathlib import Path

from trackfutura_desktop import log
from trackfutura_desktop.commands.place import api_base, data_folder
from trackfutura_desktop.flow import support_bundle
from trackfutura_desktop.flow.checkup import Finding, check_installation
from trackfutura_desktop.keys import Keys
from trackfutura_desktop.paths import private_umask


def run(given: argparse.Namespace) -> int:
    """Write the bundle and list what it holds."""
    log.to_nobody()
    private_umask()
    folder, path = data_folder(given), Path(given.file).expanduser().absolute()
    findings = asyncio.run(_found(given))
    parts = support_bundle.compose(folder, Keys(folder.root / "webhook-digests.json"), findings)
    support_bundle.write(path, parts)
    for part in parts:
        print(f"{part.name:<28} {len(part.text.encode()):>10,} bytes  {part.meaning}")
    print(f"{path} holds nothing else. Look into it before you send it.")
    return 0


async def _found(given: argparse.Namespace) -> list[Finding]:
    return [each async for each in check_installation(data_folder(given), api_base(given))]
