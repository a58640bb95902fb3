"""Somebody has another name here than before: an older list or a photo still has the one they had."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from school_files import fill, pictures

from namecards.core.people import Person, mark_typed_fields
from namecards.importing.candidate import full_names
from namecards.importing.matching.former_names import FormerName
from namecards.importing.past import Past
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.report.check import check

BEFORE = [
    Person(id=f"p{at}", given=name.split()[0], family=name.split()[1], ids=(f"81{at}",), grade="4",
           homeroom="4C")
    for at, name in enumerate(["Priya Nair", "Jonas Beck", "Sofia Reyes", "Amara Obi", "Liam Hart"])
]  # fmt: skip
NUMBERED = "ID,First Name,Last Name,Grade,Homeroom"
NAMED = "First Name,Last Name,Grade,Homeroom"


def rename(at: int, given: str, family: str, by_hand: bool = True) -> list[Person]:
    """The people here, one of whom has a new name."""
    after = replace(BEFORE[at], given=given, family=family)
    after = mark_typed_fields(BEFORE[at], after) if by_hand else after
    return [after if person.id == after.id else person for person in BEFORE]


def rows(people: list[Person], titles: str) -> str:
    lines = [f"{p.ids[0]},{p.given},{p.family},{p.grade},{p.homeroom}" for p in people]
    return "\n".join([titles, *(line if titles == NUMBERED else line.partition(",")[2] for line in lines)])


def listed(folder: Path, people: list[Person], here: list[Person], titles: str, **old: bool) -> ImportPlan:
    """Plan a list; the people had the names of `BEFORE`, which a list had, or somebody typed."""
    former = {
        person.id: [FormerName(frozenset(full_names(person)), old.get("is_listed", True))]
        for person, now in zip(BEFORE, here, strict=False)
        if person.display != now.display
    }
    return plan(fill(folder, {"list.csv": rows(people, titles)}), here, past=Past(former=former))


@pytest.mark.parametrize("titles", [NUMBERED, NAMED])
def test_a_name_corrected_by_hand_is_not_asked_about_while_lists_have_the_old_one(
    tmp_path: Path, titles: str
) -> None:
    here = rename(2, "Noa", "Vidal")
    update = listed(tmp_path, BEFORE, here, titles)
    assert update.questions == () == update.new and update.changed == ()
    assert [change.conflicts for change in update.conflicts] == [{"given": "Sofia", "family": "Reyes"}]


@pytest.mark.parametrize("titles", [NUMBERED, NAMED])
def test_a_new_child_with_the_former_name_of_another_is_new(tmp_path: Path, titles: str) -> None:
    here = rename(2, "Noa", "Vidal")
    now = [*here, replace(BEFORE[2], ids=("999",))]
    update = listed(tmp_path, now, here, titles)
    assert [one.display for one in update.new] == ["Sofia Reyes"] and not update.questions


def test_a_name_that_a_list_changed_is_asked_about_with_its_reason(tmp_path: Path) -> None:
    here = rename(3, "Amara", "Eze", by_hand=False)
    update = listed(tmp_path, BEFORE, here, NAMED)
    (question,) = update.questions
    assert update.new == () == update.leavers and question.choices[0].answer == "p3"
    assert "has the name that Amara Eze (Grade 4 · Room 4C) had before" in question.why


def test_a_name_typed_for_a_moment_by_mistake_joins_nobody_without_an_answer(tmp_path: Path) -> None:
    """Sofia was renamed to the new boy by mistake, and back; then he comes on a list of new children."""
    here = rename(2, "Sofia", "Reyes")
    here[2] = replace(here[2], own=("given", "family"))
    former = {"p2": [FormerName(frozenset({("milo", "stone")}), is_listed=False)]}
    text = f"{NAMED}\nMilo,Stone,4,4C\n"
    update = plan(fill(tmp_path, {"new students.csv": text}), here, past=Past(former=former))
    assert update.known == {} and [q.choices[0].answer for q in update.questions] == ["p2"]
    done = make_plan(update.import_source, {update.questions[0].key: "new"})
    assert [one.display for one in done.new] == ["Milo Stone"]


def test_a_namesake_of_the_former_name_in_another_grade_is_new(tmp_path: Path) -> None:
    here = rename(2, "Noa", "Vidal")
    other = replace(BEFORE[2], grade="1", homeroom="1A", ids=("990",))
    update = listed(tmp_path, [*here[:2], other, *here[3:]], here, NAMED)
    assert [one.display for one in update.new] == ["Sofia Reyes"] and not update.known.get(update.new[0])


def test_a_photo_with_a_former_name_makes_nobody_new(tmp_path: Path) -> None:
    here = rename(1, "Jonas", "Adler", by_hand=False)
    former = {"p1": [FormerName(frozenset(full_names(BEFORE[1])), is_listed=True)]}
    update = plan(
        fill(tmp_path, pictures("Jonas Beck.jpg", "Priya Nair.jpg")), here, past=Past(former=former)
    )
    (question,) = update.questions
    assert update.new == ()
    done = make_plan(update.import_source, {question.key: "p1"})
    changes = {change.person.id: set(change.fields) for change in done.changed}
    assert changes == {"p0": {"photo"}, "p1": {"photo"}}, "the file name is no new last name"


def test_a_list_without_numbers_does_not_bring_a_former_name_back_and_says_so(tmp_path: Path) -> None:
    here = rename(4, "Liam", "Hart-Osei", by_hand=False)
    update = listed(tmp_path / "names", BEFORE, here, NAMED)
    assert update.changed == () and not update.questions
    assert "1 name stays, because the list has one from before" in " ".join(o.text for o in check(update))
    numbered = listed(tmp_path / "numbers", BEFORE, here, NUMBERED)
    assert [change.fields for change in numbered.changed] == [{"family": "Hart"}], "the office corrects it"
    other = [replace(p, family="Stone") if p.id == "p4" else p for p in here]
    assert listed(tmp_path / "new", other, here, NAMED).questions, "a third name may be somebody new"


def test_an_answer_gives_a_former_name_its_person_and_not_the_person_the_name(tmp_path: Path) -> None:
    here = rename(3, "Amara", "Eze", by_hand=False)
    update = listed(tmp_path, BEFORE, here, NAMED)
    done = make_plan(update.import_source, {update.questions[0].key: "p3"})
    assert done.changed == () and {one.display: p.display for one, p in done.known.items()}["Amara Obi"]
