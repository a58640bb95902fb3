"""No stored value stops the program: a damaged setting falls back, and that is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date

import pytest
from conftest import Clock, Open

from namecards import demo
from namecards.collection import Collection
from namecards.core.desk import timetable_typed
from namecards.core.planning.planner import Plan

DAMAGED = {
    "plan.day": ["2026-0x-24", "6026-08-24", "20", "\u0000"],
    "plan.since": ["2026-08-1P", "0026-08-10"],
    "plan.minutes": ["1u", "0", "-15", "9" * 5000],
    "plan.off": ["5 v", "9", "0 1 2 3 4 5 6"],
    "plan.spans": ["2026-09-07", "2026-09-07..2026-09-x7", ".."],
    "timetable.week": ["2026-09-0q A", "A", "2026-09-07 C"],
    "timetable.cycle": ["2026-09-07 1", "2026-09-07 1 0", "2026-09-07 x 6", "9999-09-07 1 6"],
    "timetable.off": ["sat sbn"],
    "print.printers": ['{"office"', "[]", '{"office":{"dx":"wide"}}', '{"office":3}', "[" * 5000],
    "print.tents.options": ["{", "[]", '{"spares":2}'],
    "print.tents.printed": ["[", "{}", "[[]]", "7"],
    "lists.quiet": ["3p", "99999999999999"],
    "import.columns.0123456789abcdef": ["{", "[]", '{"name":{}}'],
}
CASES = [(name, value) for name, values in DAMAGED.items() for value in values]


def write(collection: Collection, table: str, id: str, fields: dict[str, object]) -> None:
    """A line of another computer, whose program or disk is not as it should be."""
    line = {"at": "2026-08-10T08:59:00Z", "in": table, "id": id, "new": fields}
    with (collection.home.journal / "documents-2026-other.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


def use(collection: Collection) -> None:
    """What the program does on its first screens."""
    everyone = collection.people.roster("Everyone")
    collection.drill.start(everyone)
    collection.plan.forecast(everyone, collection.plan)
    collection.plan.next_session(everyone)
    collection.timetable.expected_now()
    collection.timetable.update(collection.timetable)
    collection.printers.all()
    collection.printing.job("tents", everyone, "avery-5302", {"who": "new"})
    collection.printing.options("tents")
    collection.lists.listing("quiet")
    collection.desk.recent()
    collection.undo_import()


@pytest.mark.parametrize(("name", "value"), CASES)
def test_a_damaged_setting_falls_back_and_is_said(
    sample: Collection, open_again: Open, name: str, value: str
) -> None:
    write(sample, "choices", name, {"value": value})
    opened = open_again()
    opened.imports.plan(demo.sample())
    use(opened)
    assert [name in str(problem) for problem in opened.problems()] == [True]


@pytest.mark.parametrize("value", [None, 7, [], {}, True, "someday"])
@pytest.mark.parametrize(
    ("table", "field"),
    [("first_meetings", "day"), ("timetable", "comes"), ("notes", "person"), ("visits", "day")],
)
def test_a_damaged_document_stops_nothing(
    sample: Collection, open_again: Open, table: str, field: str, value: object
) -> None:
    write(sample, table, "Grade 6", {field: value})
    write(sample, table, "Grade 7", {})
    use(open_again())


def test_what_is_whole_beside_it_is_kept_and_setting_it_anew_mends_it(
    sample: Collection, clock: Clock
) -> None:
    sample.plan.update(Plan(first_day=date(2026, 8, 24), minutes=20))
    sample.timetable.update(timetable_typed.with_off(sample.timetable, "fri", sample.today()))
    clock.pass_(minutes=1)
    sample.choose("plan.day", "2026-0x-24")
    assert (sample.plan.first_day, sample.plan.minutes) == (None, 20)
    assert any("plan.day" in str(problem) for problem in sample.problems())
    sample.plan.update(Plan(first_day=date(2026, 8, 24), minutes=20))
    assert sample.plan.first_day == date(2026, 8, 24) and sample.timetable.off == (4,)
    assert sample.problems() == []


def test_the_shell_says_which_setting_was_passed_over(sample: Collection) -> None:
    write(sample, "choices", "plan.day", {"value": "2026-0x-24"})
    env = os.environ | {"NAMECARDS_HOME": str(sample.home.data)}
    command = [sys.executable, "-m", "namecards", "plan", "--json"]
    done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8")
    assert done.returncode == 0 and json.loads(done.stdout)
    assert done.stderr.count("plan.day") == 1 and "can't be read" in done.stderr
