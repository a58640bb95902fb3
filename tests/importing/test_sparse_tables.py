"""Tables with mostly blank columns, titles above groups of columns, and the lines around a class above."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan

FIRST = (
    "Zoë Müller",
    "Liam O'Neil",
    "Noah Smith-Jones",
    "Aarav Patel",
    "Lucas Nguyen",
    "Ethan Brown",
    "Ava Kowalski",
)


def read(folder: Path, text: str, name: str = "list.csv") -> ImportPlan:
    return plan(fill(folder, {name: text}), [])


def names(found: ImportPlan) -> tuple[str, ...]:
    return tuple(one.display for one in found.new)


@pytest.mark.parametrize("noted", [(1,), (1, 3), (0, 1, 4), (0, 2, 3, 4, 5, 6)])
@pytest.mark.parametrize("title", ["Notes", "Allergies", "Teacher", "Preferred Name"])
def test_pupils_of_whom_nothing_else_is_said_are_no_classes(
    title: str, noted: tuple[int, ...], tmp_path: Path
) -> None:
    said = {"Notes": "glasses", "Allergies": "nuts", "Teacher": "Mrs. Harper", "Preferred Name": "Bo"}[title]
    rows = (f"{name},{said if at in noted else ''}" for at, name in enumerate(FIRST))
    found = read(tmp_path, "\n".join([f"Student,{title}", *rows]))
    assert {one.family for one in found.new} == {name.split(" ", 1)[1] for name in FIRST}
    assert not {name for one in found.new for name in rooms(one)}.intersection(FIRST)


def test_teachers_that_divide_a_list_are_its_classes(tmp_path: Path) -> None:
    first = "Karen Harper,\nAva Brandt,6\nLiam Cole,6\nMia Fox,6"
    second = "Peter Lowe,\nAarav Patel,6\nZoë Adams,6\nEmma Kim,6"
    found = read(tmp_path, f"Student,Grade\n{first}\n{second}")
    assert [rooms(one)[0] for one in found.new] == ["Karen Harper"] * 3 + ["Peter Lowe"] * 3


@pytest.mark.parametrize("above", ["Pupil,,,Other", "Pupil,,Place,", "Pupil,Pupil,Other,Other"])
def test_titles_of_groups_above_the_titles_hide_no_column(above: str, tmp_path: Path) -> None:
    rows = "Brandt Ava,Bo,6A,100\nCole Henry,,6A,101\nDoe Liam,,6B,102\nFox Mia,,6B,103"
    found = read(tmp_path, f"{above}\nStudent,Preferred Name,Class,Locker\n{rows}")
    assert [rooms(one)[0] for one in found.new] == ["6A", "6A", "6B", "6B"]
    assert [one.preferred for one in found.new] == ["Bo", "", "", ""]
    assert not any(one.ids for one in found.new), "a locker is nobody's number"


@pytest.mark.parametrize("above", ["No,Learner,,,Family,,Remarks", "No,Learner,,,Family,Family,Remarks"])
def test_titles_beside_those_of_groups_may_go_over_both_rows(above: str, tmp_path: Path) -> None:
    under = ",Reg. No.,Learner Name,Form,Father,Mother,"
    rows = "\n".join(
        f"{at},R/{at}17/26,{name},7{'AB'[at > 2]},MR {name.split()[1]},MRS {name.split()[1]},"
        for at, name in enumerate(("Ama Boateng", "Kofi Darko", "Esi Lamptey", "Yaw Osei"), 1)
    )
    found = read(tmp_path, f"Hilltop School\n{above}\n{under}\n{rows}")
    first = found.new[0]
    assert (first.display, first.ids, *rooms(first)) == ("Ama Boateng", ("R/117/26",), "7A")
    assert "Reg. No." in [column.title for column in found.columns]
    assert not found.unclear


def test_an_initial_behind_a_first_name_is_not_said_with_it(tmp_path: Path) -> None:
    found = read(tmp_path, "First Name,Last Name\nLiam J.,O'Neil\nMaya R,Chen\nJ. R.,Okafor\nMary Ann,Fox")
    assert [(one.given, one.middle) for one in found.new] == [
        ("Liam", "J."), ("Maya", "R"), ("J. R.", ""), ("Mary Ann", ""),
    ]  # fmt: skip


def test_a_code_made_of_the_name_is_the_number_of_staff(tmp_path: Path) -> None:
    pupils = "2024117,Isla,Beaumont\n2024125,Cooper,Gianotti\nNONE,Ava,Moss"
    staff = "DRUMF,Fiona,Drummond\nSTAFF,Mark,Lawson"
    found = read(tmp_path, f"Borrower ID,Given name,Surname\n{pupils}\n{staff}")
    assert [one.ids for one in found.new] == [("2024117",), ("2024125",), (), ("DRUMF",), ()]


TABLE = "<tr><td>First Name</td><td>Last Name</td></tr>" + "".join(
    f"<tr><td>{name.split(' ', 1)[0]}</td><td>{name.split(' ', 1)[1]}</td></tr>" for name in FIRST
)


@pytest.mark.parametrize("kind", ["csv", "txt", "html"])
@pytest.mark.parametrize(
    ("above", "room"),
    [
        ("Class 6A\nTeacher: Mrs. Halvorsen\nRoom 12", "6A"),
        ("Class 6A\nRoom 12\nMrs. Halvorsen", "6A"),
        ("Teacher: Mrs. Halvorsen\nRoom: 114", "Mrs. Halvorsen"),
        ("Mrs. Halvorsen - Room 6", "Mrs. Halvorsen"),
        ("Room 12", "12"),
    ],
)
def test_of_several_lines_above_a_list_the_class_counts_then_the_teacher(
    above: str, room: str, kind: str, tmp_path: Path
) -> None:
    lines = above.split("\n")
    text = {
        "csv": "\n".join([*lines, "First Name,Last Name", *(name.replace(" ", ",", 1) for name in FIRST)]),
        "txt": "\n".join([*lines, "", *FIRST]),
        "html": "".join(f"<p>{line}</p>" for line in lines) + f"<table>{TABLE}</table>",
    }[kind]
    found = read(tmp_path, text, f"list.{kind}")
    assert len(found.new) == len(FIRST)
    assert {room in rooms(one) for one in found.new} == {True}


def test_the_teacher_in_a_column_counts_beside_the_one_above(tmp_path: Path) -> None:
    cells = (
        ("Chen, Maya", "Mrs. Harper"),
        ("Cole, Henry", "Mrs. Harper"),
        ("Doe, Liam", "Mr. Lowe"),
        ("Fox, Mia", "Mr. Lowe"),
    )
    rows = "".join(f"<tr><td>{name}</td><td>{teacher}</td></tr>" for name, teacher in cells)
    titles = "<tr><td>Student</td><td>Teacher</td></tr>"
    found = read(tmp_path, f"<p>Teacher: Mrs. Harper</p><table>{titles}{rows}</table>", "list.html")
    assert [one.homeroom for one in found.new] == [teacher for _, teacher in cells]


PUPILS = [name.split(" ", 1) for name in (*FIRST, "Maya Chen", "José García López", "Emma McDonald")]


@pytest.mark.parametrize(
    "heads", [("6A", "6B"), ("Bluebirds", "Owls"), ("Harper", "Lowe"), ("Period 1", "Period 2")]
)
@pytest.mark.parametrize("gap", ["", ","])
@pytest.mark.parametrize("titles", ["ID,Name", "First,Last", "ID,First,Last"])
def test_classes_side_by_side_keep_their_numbers_and_names(
    titles: str, gap: str, heads: tuple[str, str], tmp_path: Path
) -> None:
    def cells(at: int) -> str:
        given, family = PUPILS[at]
        return {"ID,Name": f"{700 + at:06},{given} {family}", "First,Last": f"{given},{family}"}.get(
            titles, f"{700 + at:06},{given},{family}"
        )

    blank = "," * titles.count(",")
    top = f"{heads[0]}{blank},{gap}{heads[1]}{blank}"
    rows = [f"{cells(at)},{gap}{cells(at + 5)}" for at in range(5)]
    found = read(tmp_path, "\n".join([top, f"{titles},{gap}{titles}", *rows]))
    whole = {(one.given, one.family): (one.ids, rooms(one)) for one in found.new}
    numbered = "ID" in titles
    assert whole == {
        (given, family): ((f"{700 + at:06}",) if numbered else (), (heads[at // 5],))
        for at, (given, family) in enumerate(PUPILS)
    }


def test_names_below_unknown_words_are_their_groups(tmp_path: Path) -> None:
    rows = [f"{' '.join(PUPILS[at])},{' '.join(PUPILS[at + 5])}" for at in range(5)]
    found = read(tmp_path, "\n".join(["Bluebirds,Owls", *rows]))
    assert [rooms(one) for one in found.new] == [("Bluebirds",)] * 5 + [("Owls",)] * 5


def test_families_beside_each_other_are_no_groups(tmp_path: Path) -> None:
    cells = [f"<td>{given} {family}</td><td>Anna {family}</td>" for given, family in PUPILS]
    rows = "".join(f"<tr>{row}</tr>" for row in ("<td>Kid</td><td>Grown-up</td>", *cells))
    found = read(tmp_path, f"<table>{rows}</table>", "list.html")
    assert not {"Kid", "Grown-up"}.intersection(name for one in found.new for name in rooms(one))


@pytest.mark.parametrize("heads", [("6A", "6B", "6C"), ("Period 1", "Period 2", "Period 3")])
def test_equally_many_names_below_each_class_are_not_one_person(
    heads: tuple[str, ...], tmp_path: Path
) -> None:
    lines = ["Name", *(line for at, head in enumerate(heads) for line in (head, *FIRST_OF[at]))]
    table = "".join(f"<tr><td>{line}</td></tr>" for line in lines)
    found = read(tmp_path, f"<table>{table}</table>", "list.html")
    assert len(found.new) == 15


FIRST_OF = [[f"{given} {family}{'abc'[at]}son" for given, family in PUPILS[:5]] for at in range(3)]
