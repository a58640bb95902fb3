"""No stored value stops the program: a damaged setting falls back, and that is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import date

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.desk.timetable_parser import with_off, with_roster
from namecards.core.planning.planner import Plan
from namecards.core.settings import DeskSettings, DrillSettings
from namecards.importing.row import Row
from namecards.importing.surveys.form import Form

FORM = Form("form.csv", ("Name", "Your idea"), (Row(2, ("Zoë", "more manga")),))

STRINGS = {
    ("plan.day", "first_day"): ["2026-0x-24", "6026-08-24", "20", "\u0000?"],
    ("plan.since", "since"): ["2026-08-1P", "0026-08-10"],
    ("plan.minutes", "minutes"): ["1u", "0", "-15", "9" * 5000],
    ("plan.off", "off"): ["5 v", "9", "0 1 2 3 4 5 6"],
    ("plan.spans", "spans"): ["2026-09-07", "2026-09-07..2026-09-x7", ".."],
    ("timetable.week", "letter"): ["2026-09-0q A", "A", "2026-09-07 C"],
    ("timetable.cycle", "cycle"): ["2026-09-07 1", "2026-09-07 1 0", "2026-09-07 x 6", "9999-09-07 1 6"],
    ("timetable.off", "off"): ["sat sbn"],
    ("print.printers", ""): ['{"office"', "[]", '{"office":{"dx":"wide"}}', '{"office":3}', "[" * 5000],
    ("print.tents.options", "tents"): ["{", "[]", '{"spares":2}'],
    ("print.tents.printed", "tents"): ["[", "{}", "[[]]", "7"],
    ("lists.quiet", "quiet_days"): ["3p", "99999999999999"],
    ("import.columns.0123456789abcdef", "0123456789abcdef"): ["{", "[]", '{"name":{}}'],
    (f"survey.columns.{FORM.signature}", FORM.signature): ["{", "[]", '{"idea":7}'],
}
"""Settings as earlier versions kept them, each with what the sentence about it has to name."""
OLD = [
    [(id, values[at], named) for (id, named), values in STRINGS.items() if at < len(values)]
    for at in range(max(map(len, STRINGS.values())))
]
"""Each setting damaged in one way, all together; then those that can be in another."""

FIELDS: dict[tuple[str, str], list[Mapping[str, object]]] = {
    ("settings", "plan"): [
        *({"first_day": day} for day in ("2026-0x-24", "6026-08-24", 20, "")),
        *({"since": day} for day in ("2026-08-1P", "0026-08-10")),
        *({"minutes": minutes} for minutes in ("1u", 0, -15, True, 10**30)),
        *({"off": off} for off in (["v"], [9], [0, 1, 2, 3, 4, 5, 6], 5)),
        *({"spans": spans} for spans in (["2026-09-07"], [["2026-09-07", "2026-09-x7"]], "..")),
    ],
    ("settings", "timetable"): [
        *({"letter": {"on": on, "week": week}} for on, week in (("2026-09-0q", "A"), ("2026-09-07", "C"))),
        {"letter": "A"},
        {"cycle": {"on": "2026-09-07", "day": 1}},
        {"cycle": {"on": "2026-09-07", "day": 1, "length": 0}},
        {"cycle": {"on": "2026-09-07", "day": "x", "length": 6}},
        {"cycle": {"on": "9999-09-07", "day": 1, "length": 6}},
        {"off": "sat sbn"},
    ],
    ("settings", "drill"): [{"faces": "no"}, {"fast": None}, {"four": 2}],
    ("settings", "desk"): [{"names_at_once": "yes"}],
    ("settings", "lists"): [{"quiet_days": days} for days in ("3p", 99999999999999, 3.5)],
    ("remembered", "import"): [{"recent": "/home/list.csv"}, {"recent": [7]}],
    ("remembered", "print"): [{"kind": 7}, {"stock": None}, {"printer": []}],
    ("remembered", "notes"): [{"safeguarding_shown": "yes"}],
    ("printers", "office"): [{"dx": "wide"}, {"dy": None}, {"sx": 0}, {"sy": -3}],
    ("print_kinds", "tents"): [{"stock": 7}, {"options": []}, {"options": {"spares": 2}}, {"options": "{"}],
    ("columns", "0123456789abcdef"): [{"meanings": []}, {"meanings": {"name": {}}}, {"meanings": "{"}],
    ("survey_columns", FORM.signature): [{"idea": 7}, {"name": []}],
}
"""Documents of the tables of today; the sentence about one names its table, its id and the wrong field."""
NEW = [
    [(table, id, several[at]) for (table, id), several in FIELDS.items() if at < len(several)]
    for at in range(max(map(len, FIELDS.values())))
]

DOCUMENTS = [
    *(("first_meetings", "Grade 6", "day"), ("timetable", "Grade 6", "comes")),
    *(("notes", "Grade 6", "person"), ("visits", "Grade 6", "day")),
    *(
        ("settings", "plan", "minutes"),
        ("settings", "nothing", "minutes"),
        ("remembered", "import", "recent"),
    ),
    *(("printers", "office", "dx"), ("print_kinds", "tents", "options"), ("printed", "tents x", "day")),
    *(("visits", "Grade 6", "person"), ("people", "p1", "bad_photo"), ("people", "p1", "old_photos")),
    *(("erasures", "e1 k7q2", "people"), ("erasures", "e1 k7q2", "documents")),
    *(("columns", "x", "meanings"), ("survey_columns", FORM.signature, "idea"), ("imports", "i1", "at")),
]


def write(collection: Collection, table: str, id: str, fields: Mapping[str, object]) -> None:
    """A line of another computer, whose program or disk is not as it should be."""
    line = {"at": "2026-08-10T09:00:30Z", "in": table, "id": id, "new": fields}
    with (collection.home.journal / "documents-2026-other.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


def plan_a_list(collection: Collection) -> None:
    """Look at a list of one student, as before an import."""
    listed = collection.home.data.parent / "list.csv"
    listed.write_text("First Name,Last Name,Homeroom\nMaya,Chen,12\n", encoding="utf-8")
    collection.imports.plan(listed)


def use(collection: Collection) -> None:
    """What the program does on its first screens."""
    everyone = collection.people.roster("Everyone")
    collection.settings.get(DeskSettings)
    collection.settings.get(DrillSettings)
    collection.drill.start(everyone)
    collection.forecasts.forecast(everyone, collection.plan.current)
    collection.forecasts.next_session(everyone)
    collection.timetable.expected_now()
    collection.timetable.update(collection.timetable.current)
    for printer in ("", *collection.printers.all()):
        str(collection.printers.get(printer))
        collection.printing.job("tents", everyone, "avery-5302", {"who": "new"}, printer=printer)
    collection.printing.options("tents")
    str((collection.printing.last_kind, collection.printers.current))
    collection.imports.recent()
    collection.surveys.preview(FORM)
    collection.lists.listing("quiet")
    collection.notes.needs_safeguarding_line()
    collection.desk.recent()
    collection.history.entries()
    collection.desk.brief(everyone.people[0])
    collection.forgetting.preview(everyone.people[0])
    assert "List imported" in collection.undo().entry.sentence


@pytest.mark.parametrize("damaged", OLD)
def test_a_damaged_setting_of_an_earlier_version_falls_back_and_is_said(
    sample: Collection, open_again: Open, damaged: list[tuple[str, str, str]]
) -> None:
    for name, value, _ in damaged:
        write(sample, "choices", name, {"value": value})
    opened = open_again()
    plan_a_list(opened)
    use(opened)
    problems = [*map(str, opened.health.problems())]
    assert len(problems) == len(damaged)
    for _, _, named in damaged:
        assert any(each.startswith("choices, entry ") and named in each for each in problems), named


@pytest.mark.parametrize("damaged", NEW)
def test_a_damaged_setting_falls_back_and_is_said(
    sample: Collection, open_again: Open, damaged: list[tuple[str, str, Mapping[str, object]]]
) -> None:
    for each in damaged:
        write(sample, *each)
    opened = open_again()
    plan_a_list(opened)
    use(opened)
    problems = [*map(str, opened.health.problems())]
    assert len(problems) == len(damaged)
    for table, id, fields in damaged:
        (problem,) = (each for each in problems if each.startswith(f"{table}, entry {id}: "))
        assert all(f"“{name}”" in problem for name in fields)


def test_days_far_away_stop_no_timetable(sample: Collection, open_again: Open) -> None:
    sample.timetable.update(with_roster(sample.timetable.current, "Room 12", "mon 9:10-9:55"))
    far: dict[str, object] = {"on": "9999-12-31", "week": "A"}
    write(sample, "settings", "timetable", {"letter": far, "spans": [["0001-01-01", "9999-12-31"]]})
    opened = open_again()
    opened.timetable.expected_now()
    opened.timetable.update(with_roster(opened.timetable.current, "Room 204", "day 3 9:10-9:55"))
    opened.timetable.expected_now()


@pytest.mark.parametrize("value", [None, 7, [], {}, True, "someday"])
@pytest.mark.parametrize("documents", [DOCUMENTS[::2], DOCUMENTS[1::2]])
def test_damaged_documents_stop_nothing(
    sample: Collection, open_again: Open, documents: list[tuple[str, str, str]], value: object
) -> None:
    for table, id, field in documents:
        write(sample, table, id, {field: value})
        write(sample, table, "Grade 7", {})
    use(open_again())


def test_what_is_whole_beside_it_is_kept_and_setting_it_anew_mends_it(
    sample: Collection, open_again: Open, clock: Clock
) -> None:
    sample.plan.update(Plan(first_day=date(2026, 8, 24), minutes=20))
    sample.timetable.update(with_off(sample.timetable.current, "fri", sample.today()))
    clock.pass_(minutes=1)
    settings = sample._store.documents.table("settings")
    settings.update({"first_day": "2026-0x-24"}, doc_ids=["plan"])  # type: ignore[list-item]
    assert (sample.plan.current.first_day, sample.plan.current.minutes) == (None, 20)
    assert any("plan" in str(problem) and "first_day" in str(problem) for problem in sample.health.problems())
    sample.plan.update(Plan(first_day=date(2026, 8, 24), minutes=20))
    assert sample.plan.current.first_day == date(2026, 8, 24) and sample.timetable.current.off == (4,)
    assert not sample.health.problems() and not open_again().health.problems()


def test_setting_anew_mends_what_an_earlier_version_left(sample: Collection, open_again: Open) -> None:
    write(sample, "choices", "plan.day", {"value": "2026-0x-24"})
    write(sample, "choices", "plan.minutes", {"value": "20"})
    opened = open_again()
    assert (opened.plan.current.first_day, opened.plan.current.minutes) == (None, 20)
    assert any("first_day" in str(problem) for problem in opened.health.problems())
    opened.plan.update(Plan(first_day=date(2026, 8, 24), minutes=20))
    assert opened.plan.current.first_day == date(2026, 8, 24)
    assert not opened.health.problems() and not open_again().health.problems()


def test_the_shell_says_which_setting_was_passed_over(sample: Collection) -> None:
    write(sample, "choices", "plan.day", {"value": "2026-0x-24"})
    env = os.environ | {"NAMECARDS_HOME": str(sample.home.data)}
    command = [sys.executable, "-m", "namecards", "plan", "--json"]
    done = subprocess.run(command, env=env, capture_output=True, encoding="utf-8")
    assert done.returncode == 0 and json.loads(done.stdout)
    assert done.stderr.count("first_day") == 1 and "can't be read" in done.stderr
