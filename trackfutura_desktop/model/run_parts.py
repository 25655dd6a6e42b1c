"""A run as a file describes it: what was asked, for which sources, and what was delivered. Moments in ms."""

import datetime as dt
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from trackfutura_desktop.model.completeness import input_errors
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import ServiceOptions
from trackfutura_desktop.model.status import Status

Place = Annotated[int, Meta(ge=0)]
Moment = Annotated[int, Meta(ge=0, lt=2**53)]
Count = Annotated[int, Meta(ge=0, lt=2**53)]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class SourcePart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The source that a job collected, as the project knew it."""

    name: str
    url: str
    group: str = ""
    tags: str = ""
    note: str = ""


class RequestPart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One request to Bright Data."""

    reference: str  # the same wherever the run is, so that it is known when it comes again
    platform: Platform
    service: Service
    status: Status
    created_at: Moment
    dataset_id: str = ""
    discover_by: str = ""
    limit_per_input: Count | None = None
    inputs: str = "[]"
    error_message: str = ""
    input_errors: str = ""
    expected_records: Count | None = None
    retry_of: Place | None = None  # the place of the request among those of the run
    sent_at: Moment | None = None
    accepted_at: Moment | None = None
    ready_at: Moment | None = None
    delivered_at: Moment | None = None
    completed_at: Moment | None = None
    verified_at: Moment | None = None

    def __post_init__(self) -> None:
        # JSON in JSON, as the database has it; whoever shows the run relies on it
        msgspec.json.decode(self.inputs, type=list[dict[str, Any]])
        input_errors(self.input_errors)


class JobPart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One source in the run."""

    request: Place
    name: str
    short_name: str
    platform: Platform
    service: Service
    url: str
    address_key: str
    status: Status
    created_at: Moment
    error_message: str = ""
    started_at: Moment | None = None
    completed_at: Moment | None = None
    source: SourcePart | None = None


class DeliveryPart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One delivery: its bytes as they arrived or, where these are gone, the records that stand for it."""

    request: Place
    body: Sha256
    received_at: Moment
    path: str = ""
    snapshot_id: str = ""
    snapshot_id_source: str = ""


class RunPart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The whole run."""

    name: str
    created_at: Moment
    requests: list[RequestPart]
    jobs: list[JobPart]
    deliveries: list[DeliveryPart]
    note: str = ""
    tags: str = ""
    settings: str = ""
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    num_of_posts: Count | None = None
    auto_create_folders: bool = True
    started_at: Moment | None = None
    completed_at: Moment | None = None

    def __post_init__(self) -> None:
        count = len(self.requests)
        places = [job.request for job in self.jobs] + [delivery.request for delivery in self.deliveries]
        places += [each.retry_of for each in self.requests if each.retry_of is not None]
        if not count or any(place >= count for place in places):
            raise ValueError("a part belongs to a request that is not there")
        if self.settings:
            msgspec.json.decode(self.settings, type=tuple[ServiceOptions, ...])
