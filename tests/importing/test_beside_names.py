"""What people write beside names on a class list: it is read or said, and never a part of the name."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.candidate import Candidate, rooms
from namecards.importing.places.several_texts import named_list
from namecards.importing.plan import plan
from namecards.importing.report.summary import summary
from namecards.importing.typed_lists.beside import read_legend, split_known_texts

OTHERS = ("Ben Ortiz", "Ana Diaz", "Leo Park", "Ava Moss")


@pytest.mark.parametrize(
    ("cell", "name", "kinds"),
    [
        ("Maya Chen (she/her)", "Maya Chen", ["pronouns"]),
        ("Maya Chen - they/them", "Maya Chen", ["pronouns"]),
        ("Castro, Joaquín (wah-KEEN)", "Castro, Joaquín", ["say"]),
        ("Joaquín (pronounced wah-KEEN) Castro", "Joaquín Castro", ["say"]),
        ("Castro, Joaquín - goes by Quin", "Castro, Joaquín", ["preferred"]),
        ("Maya Chen aka Mimi", "Maya Chen", ["preferred"]),
        ("Grace Moss - left 10/3", "Grace Moss", ["left"]),
        ("Maya Chen, new this year", "Maya Chen", ["note"]),
        ("Ben Ruiz IEP", "Ben Ruiz", ["note"]),
        ("Aroha Ngata P P A P P", "Aroha Ngata", ["note"]),
        ("Anjali K S R", "Anjali K S R", []),
        ("Ben Ruiz (NUT ALLERGY)", "Ben Ruiz", ["note"]),
        ("Ana Kos Bus #12", "Ana Kos", ["note"]),
        ("Ana Kos (DOB 05/12/2014)", "Ana Kos", ["birthday"]),
        ("*Ana Kos", "Ana Kos", ["sign"]),
        ("Ana Kos *withdrawn*", "Ana Kos", ["left"]),
        ("Ben Ruiz TREE NUT ALLERGY", "Ben Ruiz", ["note"]),
        ("Ben RUIZ NUT ALLERGY", "Ben RUIZ", ["note"]),
        ("Ben Ruiz EpiPen", "Ben Ruiz", ["note"]),
        ("Kim van den Berg egg allergy", "Kim van den Berg", ["note"]),
        ("Maya Chen (she/her, new 9/3)", "Maya Chen", ["pronouns", "note"]),
        ("Maya Chen* (she/her) - new 9/3", "Maya Chen", ["pronouns", "note", "sign"]),
        ("Maya Chen (Mimi) (she/her)", "Maya Chen (Mimi)", ["pronouns"]),
    ],
)
def test_a_name_and_what_stands_beside_it(cell: str, name: str, kinds: list[str]) -> None:
    found = split_known_texts(cell)
    assert (found.name, [kind for kind, _ in found.texts]) == (name, kinds)


@pytest.mark.parametrize(
    "name",
    [
        *("Grace Left", "Dean New", "May Day", "Iman Said", "Lee, New", "Ana Kos III", "Sunny Day (Sun)"),
        *("Ronja von Essen", "Amrani, Ayoub el", "Blessing Ngozi Friday", "Fathima Nasrin K P", "Ana Kos M"),
        *("Kos, Ana, Trumpet", "Kos, Ana (41237)", "Smith-JONES, Ana", "=HYPERLINK(1)", "Kos, Ana (7B)"),
    ],
)
def test_a_name_that_has_such_words_stays_whole(name: str) -> None:
    assert split_known_texts(name) == (name, ())


def test_a_first_name_before_a_note_behind_a_comma_stays() -> None:
    assert split_known_texts("Al-Farsi, Mohammed Bus 7").name == "Al-Farsi, Mohammed"


def test_a_legend() -> None:
    assert read_legend("* = no longer here") == ("*", "no longer here")
    assert read_legend("Maya Chen*") is None


def listed(folder: Path, lines: list[str], title: str) -> tuple[Candidate, ...]:
    """Return the people of a table of one column, or of lines without a title."""
    cells = [f'"{line}"' for line in lines] if title else lines
    text = "\n".join([*([title] if title else []), *cells]) + "\n"
    return plan(fill(folder, {"list.csv" if title else "list.txt": text}), []).listed


@pytest.mark.parametrize("title", ["Student", ""])
@pytest.mark.parametrize(
    ("beside", "field", "value"),
    [
        (" - goes by Mimi", "preferred", "Mimi"),
        (" (they/them)", "pronouns", "they/them"),
        (" (say MY-uh)", "say", "MY-uh"),
    ],
)
def test_facts_beside_a_name_are_read(
    tmp_path: Path, title: str, beside: str, field: str, value: str
) -> None:
    found = listed(tmp_path, [f"Maya Chen{beside}", *OTHERS], title)
    assert [one.display for one in found][1:] == list(OTHERS)
    assert (found[0].given, found[0].family, getattr(found[0], field)) == ("Maya", "Chen", value)


@pytest.mark.parametrize("title", ["Student", ""])
@pytest.mark.parametrize(
    "beside",
    [" - goes by Mimi, they/them", " (they/them; goes by Mimi)", " (goes by Mimi) - they/them, new 9/3"],
)
def test_several_facts_beside_a_name(tmp_path: Path, title: str, beside: str) -> None:
    one, *others = listed(tmp_path, [f"Maya Chen{beside}", *OTHERS], title)
    assert (one.given, one.family, one.preferred, one.pronouns) == ("Maya", "Chen", "Mimi", "they/them")
    assert [other.display for other in others] == list(OTHERS)


def test_a_class_among_other_texts_of_a_typed_line(tmp_path: Path) -> None:
    lines = ["Maya Chen 6A", "Ben Ortiz - goes by Benny, 6A", "Ana Diaz (6B, she/her)", "Leo Park 6B"]
    found = listed(tmp_path, lines, "")
    assert [(one.given, one.preferred, rooms(one)) for one in found] == [
        ("Maya", "", ("6A",)),
        ("Ben", "Benny", ("6A",)),
        ("Ana", "", ("6B",)),
        ("Leo", "", ("6B",)),
    ]


def test_the_check_says_what_was_read_beside_the_names(tmp_path: Path) -> None:
    listed(tmp_path, ["Maya Chen (she/her) 6A", "Ben Ortiz 6A", "Ana Diaz 6B", "Leo Park 6B"], "Name")
    said = "\n".join(summary(plan(tmp_path, [])))
    assert "Read beside the names, in the same cells: pronouns (1 person) and class (4 people)." in said


@pytest.mark.parametrize("title", ["Student", ""])
@pytest.mark.parametrize("beside", [" IEP", " - peanut allergy", " (new 9/3)", " Bus 12", " 5/12/2014"])
def test_what_is_not_read_beside_a_name_is_said_without_its_words(
    tmp_path: Path, title: str, beside: str
) -> None:
    found = listed(tmp_path, [f"Maya Chen{beside}", *OTHERS], title)
    assert next((one.given, one.family) for one in found) == ("Maya", "Chen")
    said = "\n".join(summary(plan(tmp_path, [])))
    assert "remark beside a name was not read: “Maya Chen”" in said or "Private" in said
    assert beside.strip(" -()") not in said


@pytest.mark.parametrize("form", ["{} (M)", "{} - M", "{} M"])
def test_the_sex_beside_all_names_is_no_part_of_them(tmp_path: Path, form: str) -> None:
    found = listed(tmp_path, [form.format(name) for name in OTHERS], "Name")
    assert [(one.display, one.preferred, one.middle) for one in found] == [(name, "", "") for name in OTHERS]


@pytest.mark.parametrize(("form", "grade"), [("{} (6)", "6"), ("{} - Grade 6", "6"), ("{}, 6th", "6")])
def test_the_grade_beside_all_names_is_theirs(tmp_path: Path, form: str, grade: str) -> None:
    text = "".join(f'"{form.format(name)}"\n' for name in OTHERS)
    found = plan(fill(tmp_path, {"club.csv": f"Name\n{text}"}), []).listed
    assert [(one.display, one.grade) for one in found] == [(name, grade) for name in OTHERS]


@pytest.mark.parametrize("title", ["Student", ""])
def test_a_sign_means_what_the_line_below_the_list_says(tmp_path: Path, title: str) -> None:
    found = listed(tmp_path, ["Maya Chen*", *OTHERS, "* = no longer here"], title)
    assert [one.given for one in found] == ["Maya", "Ben", "Ana", "Leo", "Ava"]
    assert [one.given for one in found if one.active is False] == ["Maya"]


@pytest.mark.parametrize("form", ["{}. {}", "{}) {}", "☐ {1}", "{} {}"])
def test_bullets_and_counts_before_names_in_a_table(tmp_path: Path, form: str) -> None:
    rows = [form.format(at, name.replace(" ", ",")) for at, name in enumerate(OTHERS, 1)]
    found = plan(fill(tmp_path, {"list.csv": "First,Last\n" + "\n".join(rows) + "\n"}), []).listed
    assert [one.display for one in found] == list(OTHERS)


def test_miss_and_master_before_the_names_of_pupils(tmp_path: Path) -> None:
    lines = ["Miss Maya Chen", "Master Ben Ortiz", "Miss Ana Diaz", "Master Leo Park"]
    found = listed(tmp_path, lines, "Pupil")
    assert [(one.display, one.is_staff) for one in found] == [
        (line.split(" ", 1)[1], False) for line in lines
    ]


def test_commas_behind_names_join_nobody(tmp_path: Path) -> None:
    text = 'Name,\nBen Ortiz,\n"Joaquín Castro,",left\n"Maya Chen,",\nAna Diaz,\nLeo Park,\n'
    found = plan(fill(tmp_path, {"list.csv": text}), []).listed
    assert [one.family for one in found] == ["Ortiz", "Castro", "Chen", "Diaz", "Park"]


PLAN = "Seating Chart,,\n,,\nMaya,Ben,Teacher's Desk\nAna,,Leo\nAva,Zoe,Tim\n"


def test_a_seating_chart_with_first_and_last_names_below_their_titles_is_a_table(tmp_path: Path) -> None:
    """Each first name and each last name became a person."""
    text = (
        "Seating Chart - Mrs. Harper\nTable,First,Last\nOwls,Leo,Murphy\n,Freya,Larsen\nRobins,Mia,Okafor\n"
    )
    fill(tmp_path, {"groups.csv": text})
    assert [one.display for one in plan(tmp_path, []).listed] == ["Leo Murphy", "Freya Larsen", "Mia Okafor"]


@pytest.mark.parametrize("text", [PLAN, PLAN.replace("Seating Chart,,\n,,\n", "")])
def test_first_names_in_a_plan_of_seats_are_a_child_each(tmp_path: Path, text: str) -> None:
    found = plan(fill(tmp_path, {"room 12.csv": text}), []).listed
    assert {one.display for one in found} == {"Maya", "Ben", "Ana", "Leo", "Ava", "Zoe", "Tim"}


def test_the_class_of_a_list_that_is_called_after_it(tmp_path: Path) -> None:
    text = "First,Last\n" + "".join(f"{name.replace(' ', ',')}\n" for name in OTHERS)
    found = plan(fill(tmp_path, {"Class list Oak.csv": text}) / "Class list Oak.csv", []).listed
    assert {rooms(one) for one in found} == {("Oak",)}


@pytest.mark.parametrize(("one", "other"), [("Halloran", "Boudreaux"), ("3-Halloran", "4-Boudreaux")])
def test_files_of_teachers_are_their_classes_beside_a_column_of_grades(
    tmp_path: Path, one: str, other: str
) -> None:
    files = {
        f"{one}.csv": "First,Last,Gr\nMaya,Chen,3\nBen,Ortiz,3\nAna,Diaz,3\n",
        f"{other}.csv": "First,Last,Gr\nLeo,Park,4\nAva,Moss,4\nZoe,Lund,4\n",
    }
    found = plan(fill(tmp_path, files), []).listed
    assert {(person.grade, *rooms(person)) for person in found} == {("3", one), ("4", other)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Class list Oak", "Oak"),
        ("Rang a Trí - 2026/2027", ""),
        ("Ladybirds Mrs O'Brien 2026/27", "Ladybirds"),
        ("Hawks - Mrs O'Brien", "Hawks"),
        ("CLASS LIST - 4 Cerdas", "4 Cerdas"),
        ("JHS 2A class list", "JHS 2A"),
        ("Class List Mrs Harper", "Mrs Harper"),
        *(("Class List FINAL", ""), ("Class List Birch Hill School", ""), ("Gr 4-5 class list", "")),
        *(("Principal - Mrs Harper", ""), ("Dear Mrs O'Brien", ""), ("PrintClassroomPhotoSeatingChart", "")),
    ],
)
def test_the_class_in_the_name_of_a_list(text: str, name: str) -> None:
    assert named_list([text]) == name


def test_numbers_and_birthdays_beside_first_names_in_a_table(tmp_path: Path) -> None:
    names = [name.split() for name in OTHERS]
    rows = [f"{last} ({41237 + at}),{first} {at + 1}/12/2014" for at, (first, last) in enumerate(names)]
    found = plan(fill(tmp_path, {"list.csv": "Last,First\n" + "\n".join(rows) + "\n"}), []).listed
    assert [(one.display, one.ids) for one in found] == [
        (name, (str(41237 + at),)) for at, name in enumerate(OTHERS)
    ]


@pytest.mark.parametrize("form", ["<p>{}</p>", "<ul><li>{}</li></ul>"])
def test_a_legend_around_a_table_on_a_page(tmp_path: Path, form: str) -> None:
    rows = "".join(f"<tr><td>{name}</td></tr>" for name in ("Maya Chen*", *OTHERS))
    table = f"<table><tr><th>Name</th></tr>{rows}</table>"
    page = f"<html><body>{table}{form.format('* = no longer here')}</body></html>"
    found = plan(fill(tmp_path, {"list.html": page}), [])
    assert [one.given for one in found.listed if one.active is False] == ["Maya"]
    assert len(found.listed) == 5 and "no longer here" not in "\n".join(summary(found))
