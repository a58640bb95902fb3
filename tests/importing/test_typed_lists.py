"""A class as somebody types it: one line a child, in a text, a mail or a page, with or without a heading."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from school_files import fill

from namecards.core.errors import NoNames
from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.cells.remarks import say_who_left
from namecards.importing.files.source import open_source
from namecards.importing.left_out import LeftOut
from namecards.importing.lists.read_list import read_list
from namecards.importing.plan import plan

PUPILS = (
    *(("41237", "Zoë", "Müller"), ("41251", "Liam", "O'Neil"), ("41265", "Noah", "Smith-Jones")),
    *(("41279", "Aarav", "Patel"), ("41293", "José", "García López"), ("41307", "Sofia", "van der Berg")),
)
FORMS = """
{first} {last}
{last}, {first}
{at}. {first} {last}
{at}) {last}, {first}
- {first} {last}
• {last}, {first}
[ ] {first} {last}
{first} {last} ____
{LAST} {first}
{LAST}, {first}
{first} {last} - 6A
{first} {last} (6A)
{first} {last}, 6A
6A {first} {last}
6A - {last}, {first}
{last}\t{first}\t6A
{last}; {first}; 6A
{id} {first} {last}
{id} - {last}, {first}
{first} {last} {id}
{first} {last} ({id})
{at}. {last}, {first} ({id})
00{id}  {last}, {first}  6A
{first} {last}, {id}, 6A
{first} | {last} | 6A | {id}
""".strip().splitlines()


def sent(kind: str, heading: str, lines: list[str]) -> str:
    text = "\n".join([heading, "", *lines] if heading else lines)
    if kind == "eml":
        letter = f"Hello,\n\nhere is the list for the library:\n\n{text}\n\nThanks,\nAnna Lee\n"
        head = "From: Anna Lee <lee@school.example>\nSubject: list\nContent-Type: text/plain; charset=utf-8"
        return f"{head}\n\n{letter}"
    if kind == "html":
        items = "".join(f"<li>{line}</li>" for line in lines)
        return f"<html><head><title>{heading or 'List'}</title></head><body><ul>{items}</ul></body></html>"
    return text


def read(folder: Path, name: str, text: str) -> PeopleList:
    return read_list(open_source(fill(folder, {name: text}) / name))


def facts(one: Candidate) -> tuple[str, str, str, tuple[str, ...]]:
    return one.given, one.family, "".join(rooms(one)), one.ids


@pytest.mark.parametrize("form", FORMS)
def test_everybody_comes_in_with_all_that_the_line_says(tmp_path: Path, form: str) -> None:
    lines = [
        form.format(at=at, id=number, first=first, last=last, LAST=last.upper())
        for at, (number, first, last) in enumerate(PUPILS, 1)
    ]
    kinds = ("txt", "eml") if "\t" in form else ("txt", "eml", "html")  # a page shows no tabs
    for kind, heading in product(kinds, ("", "Class 6A")):
        room = "6A" if heading or "6A" in form else ""
        ids = [("0" * form.count("00") * 2 + number,) if "{id}" in form else () for number, *_ in PUPILS]
        listed = zip(PUPILS, ids, strict=True)
        expected = {(first, last, room, number) for (_, first, last), number in listed}
        found = read(tmp_path / kind / heading, f"list.{kind}", sent(kind, heading, lines)).candidates
        assert {facts(one) for one in found} == expected, (kind, heading)


def test_the_end_of_a_letter_is_nobody_and_is_said(tmp_path: Path) -> None:
    """A table without titles: the names in the last lines would turn first and last names round."""
    rows = "".join(f"{last},{first},6A\n" for _, first, last in PUPILS)
    found = read(
        tmp_path, "list.txt", f"Dear Sue,\n\nmy class:\n\n{rows}\nKind regards,\nAnna Lee\nRoom 12\n"
    )
    names = [(one.given, one.family) for one in found.candidates]
    assert names == [(first, last) for _, first, last in PUPILS]
    assert {"Kind regards", "Anna Lee", "Room 12"} <= {row.text for row in found.left_out}


@pytest.mark.parametrize("below", ["Total,6", "Please return this list by Friday."])
@pytest.mark.parametrize(
    "above", ["Oak Hill Elementary School\nClass list", "Oak Hill School\nClass: 6A,,Teacher: Mr. Lowe"]
)
def test_a_note_or_a_sum_below_bare_names_is_nobody(tmp_path: Path, above: str, below: str) -> None:
    names = "\n".join(f"{first} {last}" for _, first, last in PUPILS)
    found = read(tmp_path, "list.csv", f"{above}\n{names}\n{below}\n")
    assert [one.display for one in found.candidates] == names.splitlines()
    assert any(row.text.startswith(below.partition(",")[0]) for row in found.left_out)


def test_people_below_a_sentence_about_leaving_have_left(tmp_path: Path) -> None:
    """A registrar writes to the library; each line has several facts."""
    lines = [f"- {first} {last}, Grade 3, class 3B, ID 26-{number}" for number, first, last in PUPILS]
    text = "\n".join(["Dear Jo,", "", *lines[:4], "", "These students have left the school:", "", *lines[4:]])
    found = read(tmp_path, "mail.txt", f"{text}\n\nMany thanks,\nRania\n").candidates
    assert [one.active for one in found] == [None] * 4 + [False] * 2
    assert (found[0].grade, found[0].ids) == ("3", ("26-41237",)) and "3B" in rooms(found[0])[0]


@pytest.mark.parametrize(
    ("heading", "is_told"),
    [
        *(("Students who left", True), ("The following children left in July:", True)),
        *(("Leavers 2026", True), ("Diese Kinder haben die Schule verlassen:", True)),
        *(("Ces élèves ont quitté l'école :", True), ("Left-handed students", False)),
        *(("Students who moved to 5B", False), ("All students", False), ("T.C.", False)),
        ("Entry / Withdrawal Report", False),
    ],
)
def test_a_heading_above_leavers(heading: str, is_told: bool) -> None:
    assert say_who_left(heading) == is_told


@pytest.mark.parametrize(
    "form", ["{id} {LAST} {first}", "{at}. {id} {LAST} {first}", "{LAST} {first} - {id}"]
)
def test_admission_numbers_of_africa_have_slashes(tmp_path: Path, form: str) -> None:
    lines = [
        form.format(at=at, id=f"CIS/21/{number}", first=first, LAST=last.upper())
        for at, (number, first, last) in enumerate(PUPILS, 1)
    ]
    found = read(tmp_path, "list.txt", "\n".join(lines)).candidates
    assert [one.ids for one in found] == [(f"CIS/21/{number}",) for number, *_ in PUPILS]


def test_the_class_above_wins_over_the_year_above_which_is_the_grade(tmp_path: Path) -> None:
    names = "\n".join(f"{first} {last}" for _, first, last in PUPILS)
    found = read(
        tmp_path, "list.txt", f"Hello,\n\nmy class.\n\nClass: Ash\nYear: 5\n\n{names}\n\nThanks,\nHelen\n"
    )
    assert {(one.grade, *rooms(one)) for one in found.candidates} == {("5", "Ash")}


def test_a_rule_below_a_heading_ends_no_letter(tmp_path: Path) -> None:
    blocks = ["Mr. Lowe  room 204", ""]
    for room, some in (("5A", PUPILS[:3]), ("5B", PUPILS[3:])):
        blocks += [f"Class {room}", "--------", *(f"{at}. {p[1]} {p[2]}" for at, p in enumerate(some, 1)), ""]
    found = read(tmp_path, "my kids.txt", "\n".join(blocks)).candidates
    assert [(one.given, *rooms(one)) for one in found] == [
        (first, "5A" if at < 3 else "5B") for at, (_, first, _) in enumerate(PUPILS)
    ]


def test_a_name_below_the_end_of_a_letter_is_said(tmp_path: Path) -> None:
    rows = "".join(f"{last},{first},6A\n" for _, first, last in PUPILS)
    found = read(tmp_path, "list.txt", f"My class:\n\n{rows}\nThanks,\nAnna Lee\nPS:\nBen Orr 6A\n")
    assert LeftOut("form", "Ben Orr 6A") in found.left_out and len(found.candidates) == len(PUPILS)


def test_a_number_below_each_name_that_one_lacks(tmp_path: Path) -> None:
    people = [(first, last, "" if at == 1 else id) for at, (id, first, last) in enumerate(PUPILS)]
    lines = [line for first, last, id in people for line in (f"{first} {last}", id, "Class 6A") if line]
    found = read(tmp_path, "list.txt", "\n".join(lines)).candidates
    assert [(one.given, one.ids) for one in found] == [
        (first, (id,) if id else ()) for first, _, id in people
    ]


def test_a_counted_name_with_the_word_for_a_room_is_nobodys_class(tmp_path: Path) -> None:
    """Salas are rooms: “9. Ortega Salas Emily Rafaela” was the class of all below her, and she was nobody."""
    names = ["8. Moreira Pico Kenai", "9. Ortega Salas Emily Rafaela", "10. Pincay Reyes Isaac"]
    text = "\n".join(["Quinto A", *names, "11. Quijije Anchundia Luciana"])
    found = plan(fill(tmp_path, {"lista.txt": text}) / "lista.txt", [])
    assert [one.family.split()[0] for one in found.new] == ["Moreira", "Ortega", "Pincay", "Quijije"]
    assert {rooms(one) for one in found.new} == {("Quinto A",)}


def test_sentences_of_a_script_without_capitals_are_nobody(tmp_path: Path) -> None:
    told = ["박도윤 학생은 4-1에서 4-2로 반을 옮겼습니다.", "최유진 학생이 최서윤으로 개명했습니다."]
    told += ["강지우 학생은 독감으로 이번 주 결석입니다."]
    text = "\n".join(f"{count}. {one}" for count, one in enumerate(told, 1))
    with pytest.raises(NoNames):
        plan(fill(tmp_path, {"변동.txt": text}) / "변동.txt", [])


@pytest.mark.parametrize(
    "text",
    [
        "Reading groups\n\nOwls: Emily Hart, Joshua Lang\nFoxes: Priya Shah, Marcus Bell and Noa Cohen\n",
        "Hi Sue,\n\nOwls: Emily Hart, Joshua Lang\nFoxes: Priya Shah, Marcus Bell, Noa Cohen\n\nThanks\n",
        "Owls:\nEmily Hart\nJoshua Lang\n\nFoxes:\nPriya Shah\nMarcus Bell\nNoa Cohen\n",
    ],
)
def test_the_labels_of_groups_are_the_classes_of_those_behind_or_below_them(
    tmp_path: Path, text: str
) -> None:
    found = read(tmp_path, "list.txt", text)
    assert [(one.display, *rooms(one)) for one in found.candidates] == [
        *(("Emily Hart", "Owls"), ("Joshua Lang", "Owls")),
        *(("Priya Shah", "Foxes"), ("Marcus Bell", "Foxes"), ("Noa Cohen", "Foxes")),
    ]


@pytest.mark.parametrize("labels", [("6B", "6C"), ("Ms. Lee", "Mr. Ruiz")])
@pytest.mark.parametrize("letter", ["{}", "Hi Sue,\n\n{}\n\nThanks, Gemma\n"])
def test_two_names_behind_each_class_are_enough(tmp_path: Path, labels: tuple[str, str], letter: str) -> None:
    """Nobody is lost at the comma, and who wrote the mail is no child."""
    rows = f"{labels[0]}: Zara Khan, Oliver Price\n{labels[1]}: Ffion Rees, Jack O'Brien"
    found = read(tmp_path, "list.txt", letter.format(rows))
    assert [(one.display, *rooms(one)) for one in found.candidates] == [
        *(("Zara Khan", labels[0]), ("Oliver Price", labels[0])),
        *(("Ffion Rees", labels[1]), ("Jack O'Brien", labels[1])),
    ]


@pytest.mark.parametrize("labels", [("Present", "Absent"), ("Boys", "Girls"), ("Monday", "Tuesday")])
def test_who_is_present_boys_and_days_are_no_groups(tmp_path: Path, labels: tuple[str, str]) -> None:
    rows = f"{labels[0]}: Emily Hart, Joshua Lang\n{labels[1]}: Priya Shah, Marcus Bell\n"
    found = read(tmp_path, "list.txt", rows)
    assert len(found.candidates) == 4
    assert not any(map(rooms, found.candidates))


def test_an_initial_or_a_whole_name_among_first_names_is_no_class(tmp_path: Path) -> None:
    """“Owen R.” was the class of all children below him, and he was nobody."""
    names = ["Aaliyah", "Benjamin", "Owen O.", "Owen R.", "Lily", "Lucy Chen", "Mia"]
    found = plan(fill(tmp_path, {"names.txt": "\n".join(["3A", *names])}) / "names.txt", [])
    assert [(one.display, one.homeroom) for one in found.new] == [(name, "3A") for name in names]
    blocks = ["Amelia Hart", "Aaliyah", "Benjamin", "Owen", "", "Rosa Lane", "Lily", "Lucy", "Mia"]
    taught = plan(fill(tmp_path, {"taught.txt": "\n".join(blocks)}) / "taught.txt", [])
    assert "Rosa Lane" not in [one.display for one in taught.new], "a teacher's name stands apart"


def test_a_heading_of_markdown_names_a_class_without_its_signs(tmp_path: Path) -> None:
    text = "## 5 Oak\n1. Zara Khan\n2. Oliver Price\n\n## 5 Elm\n1. Ffion Rees\n2. Tom Ward\n"
    found = read(tmp_path, "list.md", text)
    assert [rooms(one) for one in found.candidates] == [("5 Oak",)] * 2 + [("5 Elm",)] * 2


@pytest.mark.parametrize(
    ("name", "turn"),
    [
        ("Klassenliste 5C.txt", "KW {}: {} und {}\n"),
        ("Klasslista 5C.txt", "v. {}: {} och {}\n"),
        ("Camp list 5C.txt", "Cabin {}\n{}\n{}\nAda Roy\n\n"),
    ],
)
def test_a_week_of_turns_or_a_cabin_of_a_camp_is_no_class(tmp_path: Path, name: str, turn: str) -> None:
    pairs = [("Mia Albrecht", "Ben Fuchs"), ("Lena Hartmann", "Elif Kaya"), ("Paul Lorenz", "Tom Neumann")]
    listed = "".join(turn.format(at, *pair) for at, pair in enumerate(pairs, 35))
    found = plan(fill(tmp_path, {name: listed}) / name, [])
    assert {one.display for one in found.new} - {"Ada Roy"} == {child for pair in pairs for child in pair}
    assert {rooms(one) for one in found.new} == {("5C",)}


def test_the_dorm_above_a_column_of_names_is_no_class_beside_their_classes(tmp_path: Path) -> None:
    rows = "Year 5 residential,,,\n,,,\nDorm 1,,Dorm 2,\nAva Moss,5H,Ella Ward,5K\nIsla Reid,5K,Zoe Lamb,5H\n"
    found = plan(fill(tmp_path, {"dorms.csv": rows}) / "dorms.csv", [])
    assert {one.display: rooms(one) for one in found.new} == {
        "Ava Moss": ("5H",), "Isla Reid": ("5K",), "Ella Ward": ("5K",), "Zoe Lamb": ("5H",)
    }  # fmt: skip
    assert "Dorm 1" in str(found), "it is said"
