"""The states of runs, jobs and requests, and the only moves between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from trackfutura_desktop.model.status import Cause, EventStatus, Status, event_may_move, may_move, roll_up

P, W, C, F, X = Status.PENDING, Status.PROCESSING, Status.COMPLETED, Status.FAILED, Status.CANCELLED
_statuses = st.sampled_from(list(Status))


@given(st.lists(_statuses, min_size=1, max_size=40))
def test_news_only_ever_move_a_status_forward(news: list[Status]) -> None:
    rank = {P: 0, W: 1, F: 2, X: 2, C: 3}
    now = Status.PENDING
    for word in news:
        if may_move(now, word):
            assert rank[word] > rank[now]
            now = word


@given(_statuses)
def test_nothing_moves_what_is_completed(then: Status) -> None:
    assert not may_move(Status.COMPLETED, then)


@given(_statuses)
def test_nothing_but_the_user_moves_what_the_user_cancelled(then: Status) -> None:
    assert not may_move(Status.CANCELLED, then)


def test_data_that_arrive_after_a_failure_still_complete_it() -> None:
    assert may_move(Status.FAILED, Status.COMPLETED)


def test_regression_18_a_late_failed_does_not_overwrite_completed() -> None:
    assert not may_move(Status.COMPLETED, Status.FAILED)
    assert not may_move(Status.COMPLETED, Status.PENDING)


@pytest.mark.parametrize(
    ("jobs", "run"),
    [
        ([W, C], W),
        ([W, P], W),
        ([P], P),
        ([P, P], P),
        ([P, C], W),
        ([P, F], W),
        ([P, X], W),
        ([C], C),
        ([C, X], C),
        ([C, F], C),
        ([C, F, X], C),
        ([F], F),
        ([F, X], F),
        ([X], X),
    ],
)
def test_regression_25_a_run_follows_from_its_jobs(jobs: list[Status], run: Status) -> None:
    assert roll_up(jobs) is run
    assert roll_up(reversed(jobs)) is run


@given(st.lists(_statuses.filter(lambda status: status.is_final), min_size=1))
def test_regression_25_a_run_whose_jobs_all_ended_has_ended(jobs: list[Status]) -> None:
    assert roll_up(jobs).is_final


def test_regression_25_a_run_without_jobs_has_no_status() -> None:
    with pytest.raises(ValueError, match="without jobs"):
        roll_up([])


@given(_statuses, _statuses)
def test_the_user_does_again_only_what_has_not_brought_data(now: Status, then: Status) -> None:
    assert may_move(now, then, Cause.AGAIN) == (now in {P, F} and then is W)


@given(_statuses, _statuses)
def test_only_what_has_ended_is_asked_for_by_a_new_request(now: Status, then: Status) -> None:
    assert may_move(now, then, Cause.RETRY) == (now.is_final and then is P)


@given(_statuses, _statuses)
def test_a_repeated_delivery_by_itself_moves_no_request(now: Status, then: Status) -> None:
    assert not may_move(now, then, Cause.REPEAT)


class Requests(RuleBasedStateMachine):
    """Jobs of one run, to which news come in any order, late and twice, and which the user does again."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs = [Status.PENDING] * 3
        self.ended: dict[int, Status] = {}

    @rule(job=st.integers(0, 2), then=_statuses, cause=st.sampled_from(Cause))
    def hear(self, job: int, then: Status, cause: Cause) -> None:
        if may_move(self.jobs[job], then, cause):
            self.jobs[job] = then
            if cause is Cause.RETRY:
                self.ended.pop(job, None)
        if self.jobs[job] in {C, X}:
            self.ended.setdefault(job, self.jobs[job])

    @invariant()
    def what_is_completed_or_cancelled_stays_so_until_it_is_asked_for_anew(self) -> None:
        assert all(self.jobs[job] is status for job, status in self.ended.items())

    @invariant()
    def the_run_has_ended_when_all_its_jobs_have(self) -> None:
        assert roll_up(self.jobs).is_final == all(job.is_final for job in self.jobs)


class Deliveries(RuleBasedStateMachine):
    """One delivery on its way, with sudden ends, repeats and a user who does it again."""

    def __init__(self) -> None:
        super().__init__()
        self.now = EventStatus.PENDING
        self.is_worked_on = False

    def _move(self, then: EventStatus, cause: Cause) -> bool:
        if not event_may_move(self.now, then, cause):
            return False
        self.now = then
        return True

    @rule()
    def claim(self) -> None:
        if self._move(EventStatus.PROCESSING, Cause.NEWS):
            self.is_worked_on = True

    @rule(then=st.sampled_from(EventStatus))
    def finish(self, then: EventStatus) -> None:
        before = self.now
        if self._move(then, Cause.NEWS):
            assert before in {EventStatus.PENDING, EventStatus.PROCESSING}
            assert then not in {EventStatus.TEST_WEBHOOK, EventStatus.TEST_PROCESSED}
            self.is_worked_on = then is EventStatus.PROCESSING

    @rule()
    def arrive_once_more(self) -> None:
        before = self.now
        faults = {EventStatus.FILE_URL_ERROR, EventStatus.PROCESSING_ERROR, EventStatus.ERROR}
        assert self._move(EventStatus.PENDING, Cause.REPEAT) == (before in faults)

    @rule()
    def again(self) -> None:
        assert self._move(EventStatus.PENDING, Cause.AGAIN) != self.is_worked_on

    @invariant()
    def nobody_else_touches_what_is_worked_on(self) -> None:
        assert self.is_worked_on == (self.now is EventStatus.PROCESSING)

    @invariant()
    def it_can_always_be_worked_on_in_the_end(self) -> None:
        states = {self.now}
        for _ in EventStatus:
            states |= {
                then
                for now in states
                for then in EventStatus
                if any(event_may_move(now, then, cause) for cause in Cause)
            }
        assert EventStatus.PROCESSED in states


TestRequests = Requests.TestCase
TestDeliveries = Deliveries.TestCase


@given(st.sampled_from(EventStatus), st.sampled_from(EventStatus), st.sampled_from(Cause))
def test_only_work_on_a_delivery_gives_it_a_result(now: EventStatus, then: EventStatus, cause: Cause) -> None:
    waiting = {EventStatus.PENDING, EventStatus.PROCESSING}
    if event_may_move(now, then, cause) and then not in waiting:
        assert cause is Cause.NEWS
        assert now in waiting


def test_a_test_waits_for_the_user() -> None:
    test = EventStatus.TEST_WEBHOOK
    assert event_may_move(test, EventStatus.PENDING, Cause.AGAIN)
    assert not any(
        event_may_move(test, then, cause) for then in EventStatus for cause in (Cause.NEWS, Cause.REPEAT)
    )
