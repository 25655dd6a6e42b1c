"""Fixtures of the flows: a house with a simulator beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from house import House

from trackfutura_desktop.simulator import Options, Simulator, running


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with running(Options(time_factor=0.02, retry_delays=(0.05, 0.1), dirt=1)) as running_simulator:
        yield running_simulator


@pytest.fixture
def house(tmp_path: Path, simulator: Simulator) -> House:
    return House(tmp_path / "data", simulator)
