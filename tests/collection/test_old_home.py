"""A home that an earlier version wrote opens with everything in it (fixtures/home-2026-11)."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest

from namecards.collection import Collection
from namecards.core.desk.timetable import Timetable
from namecards.core.people import EVERYONE
from namecards.core.planning.planner import Plan
from namecards.core.settings import Cycle, DeskSettings, DrillSettings, ListSettings
from namecards.printing.job import Printer
from namecards.store import home

FIXTURE = Path(__file__).parent.parent / "fixtures" / "home-2026-11"
PLAN = Plan(
    first_day=date(2026, 8, 24),
    minutes=20,
    off=(5, 6),
    spans=((date(2026, 8, 17), date(2026, 8, 18)),),
    meetings={"Room 12": date(2026, 8, 26)},
)


@pytest.fixture
def old(tmp_path: Path) -> Collection:
    shutil.copytree(FIXTURE, tmp_path / "home")
    return Collection(
        home.home_at(tmp_path / "home"), lambda: datetime(2026, 8, 27, 9, 0, tzinfo=UTC), Random(7)
    )


def test_people_notes_and_reviews_are_all_there(old: Collection) -> None:
    maya = old.people.one("maya chen")
    assert len(old.people.active()) == 24
    assert (maya.say, maya.hook) == ("MY-ah", "May, like the month")
    assert [(note.kind, note.text, note.private) for note in old.notes.about(maya)] == [
        ("note", "dog surgery", False),
        ("promise", "find manga 4", False),
        ("note", "sees the counsellor", True),
        ("idea", "more graphic novels", False),
    ]
    assert len(old.notes.all()) == 9 and len(old.memory.cards) == 9
    assert [item.text for item in old.inbox.all()] == ["somebody asked for beanbags"]
    assert old.drill.confused_with(maya)[0][0].goes_by == "Emeka"
    assert not old.health.problems(photos=False), "this old home came without its photos"


def test_everything_else_that_was_kept_is_there(old: Collection) -> None:
    room, maya = old.people.roster("Room 12"), old.people.one("maya chen")
    assert sum(idea.outcome.decision == "done" for idea in old.ideas.all()) == 1
    assert [helper.name for helper in old.referrals.all()] == ["Ms. Ortiz"]
    assert [survey.name for survey in old.surveys.all()] == ["form.csv"]
    assert old.tags.of(maya).hobby == ("chess",)
    assert sum(bool(seat.person) for seat in old.seating.chart(room).seats) == 9
    assert old.pledge.current.promises == ("We will greet you by name.",)
    assert old.timetable.current.slots.keys() == {"Room 12"} and old.timetable.current.letter
    assert any(entry.sentence.startswith("List imported") for entry in old.history.entries())
    assert len(old.imports.recent()) == 1


def test_settings_that_were_strings_are_carried_over(old: Collection) -> None:
    assert old.plan.current == PLAN
    assert old.settings.get(DrillSettings) == DrillSettings(fast=True, flash=False)
    assert old.settings.get(DeskSettings).names_at_once
    assert old.settings.get(ListSettings).quiet_days == 60
    assert not old.notes.needs_safeguarding_line()
    assert old.printers.all() == {"office": Printer(dx=1.5, dy=-0.5), "library": Printer(sx=1.01)}
    assert (old.printers.current, old.printing.last_kind) == ("library", "tents")
    assert "spares" not in old.printing.options("tents"), "it belonged to one job"


def test_who_was_printed_by_the_earlier_version_is_not_new(old: Collection) -> None:
    everyone = old.people.roster(EVERYONE)
    job = old.printing.job("tents", everyone, "avery-5305", {"who": "new"})
    assert len(job.cards) == 24 - len(old.people.roster("Room 12").people)


def test_after_the_first_change_the_new_settings_count_and_nothing_else_is_lost(old: Collection) -> None:
    old.settings.update(DrillSettings(four=True))
    old.printers.save("office", Printer(dx=2))
    assert old.settings.get(DrillSettings) == DrillSettings(four=True)
    assert old.printers.all() == {"office": Printer(dx=2), "library": Printer(sx=1.01)}
    assert old.plan.current == PLAN


def test_its_import_and_its_notes_can_be_undone_from_the_history(old: Collection) -> None:
    entries = old.history.entries()
    note = next(entry for entry in entries if entry.sentence == "Note for Emeka Okafor")
    old.undo(note.change)
    assert len(old.notes.all()) == 8
    imported = next(entry for entry in entries if entry.sentence.startswith("List imported"))
    undone = old.undo(imported.change)
    assert sorted(undone.stays) == ["Emeka Okafor", "Maya Chen", "Saoirse O'Brien"]
    assert len(old.people.all()) == 3


def test_a_timetable_and_papers_in_strings_are_carried_over(empty: Collection) -> None:
    choices = {
        "timetable.off": "fri sat 2026-08-17..2026-08-21",
        "timetable.cycle": "2026-08-10 3 6",
        "plan.day": "2026-08-24",
        "plan.since": "2026-08-03",
        "import.recent": "/my lists/grade 6.csv\n/room 12.csv",
        "print.tents.stock": "plain-a4-tent-4",
    }
    empty._store.documents.table("choices").put({name: {"value": text} for name, text in choices.items()})
    timetable = empty.timetable.current
    assert (timetable.off, timetable.spans) == ((4, 5), ((date(2026, 8, 17), date(2026, 8, 21)),))
    assert timetable.cycle == Cycle(date(2026, 8, 10), 3, 6)
    assert (empty.plan.current.first_day, empty.plan.current.since) == (date(2026, 8, 24), date(2026, 8, 3))
    assert empty.imports.recent() == ["/my lists/grade 6.csv", "/room 12.csv"]
    assert empty.printers.memory_of("tents").stock == "plain-a4-tent-4"
    assert empty.printers.memory_of("badges").stock == "", "nothing was printed on yet"
    assert empty.health.problems() == ()


def test_an_old_setting_that_cannot_be_read_is_named_and_its_default_is_used(empty: Collection) -> None:
    choices = {
        "timetable.off": "nonsense",
        "print.tents.options": "{spoilt",
        "print.printers": '{"office": {"dx": 1.5}, "library": {"sx": 9}}',
    }
    empty._store.documents.table("choices").put({name: {"value": text} for name, text in choices.items()})
    assert empty.timetable.current.off == (5, 6)
    assert empty.printing.options("tents") == {}
    assert empty.printers.all() == {"office": Printer(dx=1.5), "library": Printer()}
    named = [str(problem) for problem in empty.health.problems()]
    assert len(named) == 3
    for word in ("print.tents.options", "“sx”", "“off”"):
        assert any(word in problem for problem in named)
    empty.timetable.update(Timetable(off=(4, 5)))
    assert empty.timetable.current.off == (4, 5)
    assert len(empty.health.problems()) == 2, "what was set anew is no problem any more"
