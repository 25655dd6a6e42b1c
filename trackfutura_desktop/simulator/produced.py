"""What the simulator generated: the ground truth that stored data are compared with."""

import msgspec


class Counts(msgspec.Struct):
    """Records in the data of one input address."""

    records: int = 0
    """Content only, without error and warning records."""
    errors: int = 0
    warnings: int = 0


class Produced(msgspec.Struct):
    """What one snapshot holds. Complete as soon as ``status`` is ready, failed or canceled."""

    snapshot_id: str
    dataset_id: str
    status: str
    records: int
    errors: int
    warnings: int
    by_input: dict[str, Counts]
    """By the address (``url``, else the first required field) of the original input, as it was sent."""
