import pytest

from trackfutura_desktop.model.catalogue import Dataset, load_catalogue
from trackfutura_desktop.simulator.catalogue import DATASETS


@pytest.mark.parametrize("dataset", load_catalogue().datasets, ids=lambda dataset: str(dataset.name))
def test_the_simulator_knows_every_field_that_the_catalogue_may_send(dataset: Dataset) -> None:
    known = DATASETS[dataset.id]
    assert (known.platform, known.entity.service) == (dataset.platform, dataset.service)
    for mode in dataset.modes:
        other = known.discover[mode.discover_by] if mode.discover_by else known.collect
        assert {field.name for field in mode.inputs if field.required} == set(other.required)
        assert {field.name for field in mode.inputs if not field.required} <= set(other.optional)
