"""Projects: made, renamed, put away, and nothing of one in the lists of another."""

import pytest

from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.schedule import Repeat, Rule
from trackfutura_desktop.store import projects, schedules
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.projects import LastProject, ProjectName
from trackfutura_desktop.store.rows import inserted_id
from trackfutura_desktop.store.tables import projects as project_table

NOW = 1_795_000_000_000


def names(connection: Connection) -> list[str]:
    return [each.name for each in projects.listed(connection)]


def test_the_project_that_was_open_last_comes_back(database: Database) -> None:
    def work(connection: Connection) -> None:
        first = projects.last_open(connection, NOW)
        assert first.name == "My project"
        assert projects.only_one(connection)
        second = projects.create(connection, "  Study   two ", NOW + 1)
        assert not projects.only_one(connection)
        assert second.name == "Study two"
        assert projects.last_open(connection, NOW + 2) == second
        assert projects.note_open(connection, first.id, NOW + 3) == first
        assert projects.last_open(connection, NOW + 4) == first

    database.write(work)


def test_a_project_of_the_time_before_there_were_several_is_the_one_that_opens(database: Database) -> None:
    def work(connection: Connection) -> None:
        old = inserted_id(connection, project_table.insert().values(name="Old", created_at=NOW))
        assert projects.last_open(connection, NOW).id == old

    database.write(work)


@pytest.mark.parametrize("name", ["", "  \n ", "my PROJECT", "x" * 101])
def test_a_name_that_a_project_cannot_have_is_refused_with_a_reason(database: Database, name: str) -> None:
    def work(connection: Connection) -> None:
        first = projects.last_open(connection, NOW)
        other = projects.create(connection, "Other", NOW)
        with pytest.raises(ProjectName) as refused:
            projects.create(connection, name, NOW)
        assert refused.value.remedy
        with pytest.raises(ProjectName):
            projects.rename(connection, other.id, name)
        assert names(connection) == ["My project", "Other"]
        assert projects.rename(connection, first.id, "MY project").name == "MY project"

    database.write(work)


def test_an_archived_project_is_put_away_until_it_is_opened_again(database: Database) -> None:
    def work(connection: Connection) -> None:
        first = projects.last_open(connection, NOW)
        with pytest.raises(LastProject):
            projects.archive(connection, first.id, NOW)
        second = projects.create(connection, "Second", NOW + 1)
        projects.archive(connection, second.id, NOW + 2)
        assert projects.last_open(connection, NOW + 3) == first
        with pytest.raises(LastProject):
            projects.archive(connection, first.id, NOW)
        with pytest.raises(ProjectName, match="archived"):
            projects.create(connection, "second", NOW)
        projects.note_open(connection, second.id, NOW + 4)
        assert [each.archived_at for each in projects.listed(connection)] == [None, None]

    database.write(work)


def test_the_schedules_of_an_archived_project_are_paused_and_stay_so(database: Database) -> None:
    def work(connection: Connection) -> None:
        first = projects.last_open(connection, NOW)
        second = projects.create(connection, "Second", NOW + 1)
        repeat = Repeat(name="Weekly", sources=(1,), options=RunOptions(), rule=Rule(kind="weekly"))
        stays = schedules.add(connection, first.id, repeat, NOW + 5, NOW)
        paused = schedules.add(connection, second.id, repeat, NOW + 5, NOW)
        schedules.set_columns(connection, paused, unsent_run_id=7)
        projects.archive(connection, second.id, NOW + 2)
        assert [each.id for each in schedules.due(connection, NOW + 9)] == [stays]
        projects.note_open(connection, second.id, NOW + 4)
        (found,) = schedules.schedules_of(connection, second.id)
        assert (found.paused_at, found.next_at) == (NOW + 2, None)

    database.write(work)
