"""kill -9 and power cuts at random moments, while several senders deliver and records are being stored."""

import os
from pathlib import Path

import pytest
from ordeal import Ordeal
from powercut import CutDisk, cutting, impossible
from victim import CARELESS, Victim

KILLS = 8
CUTS = 4
SEED = 2026


@pytest.fixture
def disk(tmp_path: Path) -> CutDisk:
    """Give a disk that is not mounted yet, or skip the test."""
    reason = impossible(tmp_path / "try")
    if reason:
        pytest.skip(reason)
    return CutDisk(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")
def test_kills_under_load_lose_and_double_nothing(tmp_path: Path) -> None:
    ordeal = Ordeal(tmp_path, SEED)
    for number in range(KILLS):
        if number % 4 == 0:
            ordeal.interrupted_start()
        ordeal.strain(Victim.kill)
    ordeal.come_to_rest()
    assert len(ordeal.acknowledged) == len(ordeal.sent) > 4 * KILLS
    assert ordeal.lost() == []
    assert ordeal.doubled() == []
    assert ordeal.complaints() == []


def test_power_cuts_under_load_lose_and_double_nothing(disk: CutDisk) -> None:
    with disk:
        ordeal = Ordeal(disk.root / "data", SEED)
        for _ in range(CUTS):
            ordeal.strain(cutting(disk))
            disk.power_on()
        ordeal.come_to_rest()
        assert len(ordeal.acknowledged) == len(ordeal.sent) > 4 * CUTS
        assert ordeal.lost() == []
        assert ordeal.doubled() == []
        assert ordeal.complaints() == []


def test_a_program_that_syncs_nothing_loses_what_it_acknowledged(disk: CutDisk) -> None:
    with disk:
        folder = disk.root / "data"
        Ordeal(folder, SEED).come_to_rest()  # the database itself is there, and was synced
        careless = Ordeal(folder, SEED, command=CARELESS)
        acknowledged = careless.strain(cutting(disk))
        disk.power_on()
        assert acknowledged
        assert careless.lost()
