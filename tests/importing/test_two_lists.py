"""Two lists in one folder: of the same children, the office's and the library's, or of two classes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations_with_replacement
from pathlib import Path

import pytest
from school_files import apply, fill

from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import same_answers

NAMES = (("Maya", "Chen"), ("Zoë", "Müller"), ("Leo", "Diaz"), ("Ida", "Berg"), ("Sam", "Fox"), ("Bo", "Kim"))
OFFICE = "Student ID,Last Name,First Name,Grade,Homeroom\n" + "".join(
    f"10{at},{last},{first},6,6A\n" for at, (first, last) in enumerate(NAMES)
)
LATER = (*NAMES[1:], ("Hannah", "Clark"))
"""Who is at the library: Maya is not in its system yet, Hannah came since August."""
LIBRARY = "Barcode,Last,First,Grade\n" + "".join(
    f"2310{at},{last},{first},6\n" for at, (first, last) in enumerate(LATER)
)


def read(folder: Path, **files: str) -> ImportPlan:
    return plan(fill(folder, {name.replace("_", "."): text for name, text in files.items()}), [])


def test_everybody_of_the_list_with_classes_comes_in_and_who_is_only_on_the_other_is_asked_about(
    tmp_path: Path,
) -> None:
    found = read(tmp_path, students_csv=OFFICE, library_csv=LIBRARY)
    numbers = {each.given: each.ids for each in apply(found)}
    assert numbers["Zoë"] == ("101", "23100") and numbers["Maya"] == ("100",) and "Hannah" not in numbers
    (question,) = found.questions
    assert question.text == "Import Hannah Clark, who is only on library.csv?"
    with_her = make_plan(found.import_source, same_answers([question], question, question.choices[0].answer))
    assert {each.given for each in apply(with_her)} == {first for first, _ in (*NAMES, LATER[-1])}


@pytest.mark.parametrize("title", ["Name,Class", "Student,Homeroom"])
def test_a_page_with_the_same_children_completes_a_table(tmp_path: Path, title: str) -> None:
    """The office saves a page from its system; the library exports a table."""
    cells = "".join(f"<tr><td>{first} {last}</td><td>6A</td></tr>" for first, last in NAMES)
    titles = "".join(f"<th>{each}</th>" for each in title.split(","))
    page = f"<html><body><table><tr>{titles}</tr>{cells}</table></body></html>"
    found = read(tmp_path, library_csv=LIBRARY.replace("Grade", "Pin"), office_html=page)
    rooms = {each.given: (each.homeroom, *each.classes) for each in apply(found)}
    assert "6A" in rooms["Zoë"] and "6A" in rooms["Maya"]


def test_a_page_of_other_children_beside_a_table_is_said(tmp_path: Path) -> None:
    cells = "".join(f"<tr><td>{first} Okafor</td></tr>" for first, _ in NAMES)
    page = f"<html><body><table><tr><th>Name</th></tr>{cells}</table></body></html>"
    found = read(tmp_path, library_csv=LIBRARY, club_html=page)
    assert len(found.new) == len(LATER) and any("club.html" in sentence for sentence in found.unclear)


def test_numbers_that_lost_their_zeros_are_the_same_children(tmp_path: Path) -> None:
    """A spreadsheet saved the list once more, without the zeros in front."""
    found = read(tmp_path, students_csv=OFFICE.replace("\n10", "\n0010"), copy_csv=OFFICE)
    assert len(found.new) == len(NAMES) and not found.questions


def test_a_list_of_initials_beside_one_with_whole_names(tmp_path: Path) -> None:
    wall = "Name,Class\n" + "".join(f"{first} {last[0]}.,6A\n" for first, last in NAMES)
    found = read(tmp_path, a_csv=wall, students_csv=OFFICE)
    assert {each.display for each in apply(found)} == {f"{first} {last}" for first, last in NAMES}


def sent(kind: str, names: Sequence[str]) -> str:
    """Return a class list as one of its teachers sends it, which does not say the class."""
    lines = "\n".join(names)
    cells = "".join(f"<tr><td>{name}</td></tr>" for name in names)
    return {
        "csv": f"Student\n{lines}\n",
        "txt": f"{lines}\n",
        "html": f"<html><body><table><tr><th>Name</th></tr>{cells}</table></body></html>",
        "eml": f"From: Ana Lee <a@school.example>\nSubject: My class\n\nHello,\n\n{lines}\n\nThanks,\nAna\n",
    }[kind]


@pytest.mark.parametrize(
    "kinds", [*combinations_with_replacement(("csv", "txt", "html", "eml"), 2)], ids="+".join
)
@pytest.mark.parametrize("names", [("6A/list", "6B/list"), ("6A/my class", "6B/Students")], ids=" and ".join)
def test_each_class_has_a_folder_with_a_list_of_any_kind(
    tmp_path: Path, kinds: tuple[str, str], names: tuple[str, str]
) -> None:
    classes = {"6A": [f"{first} {last}" for first, last in NAMES], "6B": ["Ava Moss", "Ben Orr", "Cy Poe"]}
    lists = zip(names, kinds, classes.values(), strict=True)
    found = plan(fill(tmp_path, {f"{name}.{kind}": sent(kind, pupils) for name, kind, pupils in lists}), [])
    rooms = {
        f"{each.given} {each.family}": [*filter(None, [each.homeroom, *each.classes])]
        for each in apply(found)
    }
    assert rooms == {name: [room] for room, pupils in classes.items() for name in pupils}


def test_folders_of_classes_may_have_any_names(tmp_path: Path) -> None:
    classes = {"Elm": ["Ava Moss", "Ben Orr", "Cy Poe"], "Oak": ["Dee Lund", "Eli Park", "Fay Ruiz"]}
    kinds = zip(("csv", "html"), classes.items(), strict=True)
    lists = {f"{room}/list of {room}.{kind}": sent(kind, pupils) for kind, (room, pupils) in kinds}
    assert {
        (f"{each.given} {each.family}", *each.classes) for each in apply(plan(fill(tmp_path, lists), []))
    } == {(name, room) for room, pupils in classes.items() for name in pupils}


def test_a_list_of_leavers_beside_the_folders_of_the_classes_is_no_class(tmp_path: Path) -> None:
    lists = {
        "Elm/a.csv": "Name\nAva Moss\nBen Orr\nCy Poe\n",
        "Oak/b.html": sent("html", ["Dee Lund", "Eli Park"]),
    }
    leavers = "These students have left:\n\n- Ben Orr\n- Eli Park\n- Tom Hale\n"
    found = plan(fill(tmp_path, {**lists, "note.txt": leavers}), [])
    here = {each.given: each.active for each in apply(found)}
    assert here == {"Ava": True, "Ben": False, "Cy": True, "Dee": True, "Eli": False}
    assert "Only on note.txt, and left out: Tom Hale." in found.unclear
