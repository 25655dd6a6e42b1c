"""A faithful Bright Data on loopback: the demo and the tests run against it."""

from trackfutura_desktop.simulator.options import LIMITED_TOKEN, SUSPENDED_TOKEN, VALID_TOKEN, Options
from trackfutura_desktop.simulator.produced import Counts, Produced
from trackfutura_desktop.simulator.server import Simulator
from trackfutura_desktop.simulator.thread import running

__all__ = [
    "LIMITED_TOKEN",
    "SUSPENDED_TOKEN",
    "VALID_TOKEN",
    "Counts",
    "Options",
    "Produced",
    "Simulator",
    "running",
]
