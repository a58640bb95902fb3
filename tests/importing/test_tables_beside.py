"""What stands right of a table: the staff, a legend of colours, a note to all, another class."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from school_files import apply, fill

from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check
from namecards.importing.report.summary import summary

PUPILS = (("Moss", "Ava"), ("Tully", "Ben"), ("Finch", "Cara"), ("Grant", "Malik"), ("Haidar", "Noor"))
FIRST_NAMES = (
    "Ava",
    "Ben",
    "Cara",
    "Noor",
    "Tess",
    "Omar",
    "Lily",
    "Juan",
    "Ruth",
    "Hugo",
    "Iris",
    "Finn",
    "Rosa",
)
BESIDE = "Student ID,First Name,Last Name,Bus,,Student ID,First Name,Last Name,Bus"
STAFF = ("Office Staff,,", "Last Name,First Name,Position", "Quill,Anna,Teacher", "Kettle,Rose,Secretary")


def _beside(tmp_path: Path, left: list[str], right: list[str]) -> ImportPlan:
    """The plan of a sheet with these lines, and an empty column between left and right."""
    width = max(line.count(",") for line in left)
    lines = [line + "," * (width - line.count(",")) for line in left]
    lines += ["," * width] * (len(right) - len(left))
    right = [*right, *[""] * (len(lines) - len(right))]
    text = "".join(f"{one},,{other}\n" for one, other in zip(lines, right, strict=True))
    return plan(fill(tmp_path, {"Class lists.csv": text}), [])


def _told(found: ImportPlan) -> list[str]:
    people = apply(found)
    return [f"{one.given} {one.family} {one.homeroom or ' '.join(one.classes)} {one.role}" for one in people]


@pytest.mark.parametrize("above", [[], ["Elm School"], ["Mrs. Quill"], ["Mrs. Quill", "Room 12"]])
def test_the_staff_beside_a_class_are_people_of_their_own(tmp_path: Path, above: list[str]) -> None:
    found = _beside(tmp_path, [*above, "#,Last,First", *(f"1,{a},{b}" for a, b in PUPILS)], list(STAFF))
    told = {one.split(" ")[1]: one.split(" ")[-1] for one in _told(found)}
    pupils = dict.fromkeys((family for family, _ in PUPILS), "student")
    assert told == {**pupils, "Quill": "teacher", "Kettle": "staff"}
    assert not any(one.given.isdigit() or one.ids for one in apply(found))


def test_the_staff_beside_names_without_titles(tmp_path: Path) -> None:
    found = _beside(tmp_path, ["3A (Mrs Lowe)", *(f"{b} {a}" for a, b in PUPILS)], list(STAFF))
    assert [one.split(" ")[1] for one in _told(found)] == [*(a for a, _ in PUPILS), "Quill", "Kettle"]


def test_a_longer_list_of_the_staff_is_not_the_main_list(tmp_path: Path) -> None:
    staff = [*STAFF, *(f"Rowe,{name},Aide" for name in ("Ida", "Jo", "Kim", "Lee", "Max"))]
    found = _beside(tmp_path, ["Name", "Ava Moss", "Ben Tully", "Cara Finch"], staff)
    assert {"Ava Moss  student", "Ben Tully  student", "Cara Finch  student"} <= set(_told(found))
    assert len(found.new) == 3 + len(staff) - 2


@pytest.mark.parametrize(
    "notes",
    [
        ["Yellow = new student", "Pink = allergy"],
        ["Updated 9/8/25"],
        ["Please check spelling and return to the office by Friday"],
    ],
)
def test_notes_beside_the_head_of_a_list_are_said_and_change_nothing(
    tmp_path: Path, notes: list[str]
) -> None:
    lines = ["Mrs. Quill", "Last,First", *(f"{a},{b}" for a, b in PUPILS)]
    found = _beside(tmp_path, lines, notes)
    assert _told(found) == [f"{b} {a} Mrs. Quill student" for a, b in PUPILS]
    assert all(note.split()[0] in str(check(found)) for note in notes)


@pytest.mark.parametrize(("left", "right"), [("Last,Grade", "First,Goes By"), ("First,MI", "Last,Bus")])
def test_first_and_last_names_on_both_sides_of_an_empty_column_are_one_table(
    tmp_path: Path, left: str, right: str
) -> None:
    ones = [[f"{pupil[side.startswith('First')]}," for pupil in PUPILS] for side in (left, right)]
    found = _beside(tmp_path, [left, *ones[0]], [right, *ones[1]])
    assert [(one.given, one.family) for one in apply(found)] == [(given, family) for family, given in PUPILS]


def test_what_is_said_beside_a_pupil_is_no_note_to_all(tmp_path: Path) -> None:
    lines = ["Last,First", *(f"{a},{b}" for a, b in PUPILS)]
    found = _beside(tmp_path, lines, ["", "", "moved away 10/3"])
    assert [one.family for one in apply(found) if not one.active] == ["Tully"]


def test_a_first_name_in_quotation_marks_makes_nobody_a_title(tmp_path: Path) -> None:
    rows = ',Class Lists 2025-26\n,3A\n,"Elizabeth ""Lizzie"" Moss"\n,Ben Tully\n,Cara Finch\n,Noor Haidar\n'
    found = plan(fill(tmp_path, {"list.csv": rows}), [])
    assert [one.family for one in apply(found)] == ["Moss", "Tully", "Finch", "Haidar"]


def _classes_beside(*bands: tuple[str, str], titles: bool, sums: bool = False) -> list[str]:
    """Lines of a sheet with two classes of five beside each other, two more below them, and so on."""
    lines, first = list[str](), cycle(FIRST_NAMES)
    for band, (left, right) in enumerate(bands):
        lines.append(f"{left},,,,,{right},,,")
        lines += [BESIDE] if titles or not band else []
        for at, (family, _) in enumerate(PUPILS):
            number = 10 * band + at
            more = f"{20400 + number},{next(first)},Van {family},4" if right else ",,,"
            lines.append(f"{10400 + number},{next(first)},{family},31,,{more}")
        lines += ["Boys,2,,,,Boys,1,,", "Girls,3,,,,Girls,4,,", "Total,5,,,,Total,5,,"] if sums else []
    return lines


@pytest.mark.parametrize("sums", [False, True])
@pytest.mark.parametrize("titles", [True, False])
@pytest.mark.parametrize(
    "bands",
    [
        [("Kindergarten - Mrs. Harper", "1st Grade - Mr. Lowe")],
        [("Grade 2 - Ms. Park", "Grade 3 - Mr. Diaz"), ("Grade 4 - Mrs. Lee", "Grade 5 - Mr. Cole")],
        [("2A", "2B"), ("3A", "3B"), ("4A", "")],
    ],
)
def test_classes_beside_each_other_and_below_each_other(
    tmp_path: Path, bands: list[tuple[str, str]], titles: bool, sums: bool
) -> None:
    lines = _classes_beside(*bands, titles=titles, sums=sums)
    found = plan(fill(tmp_path, {"Homerooms.csv": "\n".join(lines)}), []).listed
    by_class = {(at, side): name for at, band in enumerate(bands) for side, name in enumerate(band) if name}
    assert len(found) == 5 * len(by_class)
    for one in found:
        (number,) = one.ids
        name = by_class[(int(number[3]), int(number[0]) - 1)]
        assert (one.homeroom or one.classes[0]) in name


def test_groups_with_names_of_their_own_below_each_other(tmp_path: Path) -> None:
    lines = _classes_beside(("Bluebirds", "Owls"), ("Robins", "Hawks"), titles=True)
    found = plan(fill(tmp_path, {"Groups.csv": "\n".join(lines)}), []).listed
    assert [one.classes for one in found[::5]] == [("Bluebirds",), ("Owls",), ("Robins",), ("Hawks",)]


def test_books_below_a_class_are_nobody(tmp_path: Path) -> None:
    rows = (
        "N°,Apellidos,Nombre,Foto\n1,Alonso,Agustina,SI\n2,Bentancor,Thiago,SI\n3,Cabrera,Emilia,NO\n"
        ",,,\n,,,\nRincón de lectura,,,\nN°,Título,Autor,Ejemplares\n"
        "1,Cuentos de la selva,Horacio Quiroga,6\n2,Saltoncito,Francisco Espínola,5\n"
    )
    (tmp_path / "grupo.csv").write_text(rows, encoding="utf-8")
    found = plan(tmp_path / "grupo.csv", [])
    assert [one.display for one in found.listed] == ["Agustina Alonso", "Thiago Bentancor", "Emilia Cabrera"]
    assert "Horacio Quiroga" in "\n".join(row for oddity in check(found) for row in oddity.rows)


def test_nobody_is_lost_where_two_blocks_have_headings_at_different_heights(tmp_path: Path) -> None:
    """A heading in one block hid the person in the same row of the other, without a word."""
    rows = [
        "Dia,Nome,Turma,,Dia,Nome,Turma",
        "JANEIRO,,,,JULHO,,",
        "14,Ana Clara Batista,4A,,1,Ícaro Nascimento,4A",
        "30,Enzo Camargo,4B,,16,Manuela Oliveira,4B",
        "MARÇO,,,,25,Valentina Queiroz,4B",
        "3,Kauê Evangelista,4B,,SETEMBRO,,",
        "21,Isadora Furtado,4A,,13,Arthur Ramalho,4B",
    ]
    found = plan(fill(tmp_path, {"list.csv": "\n".join(rows)}) / "list.csv", [])
    assert {(one.family, *rooms(one)) for one in found.new} == {
        ("Batista", "4A"),
        ("Nascimento", "4A"),
        ("Camargo", "4B"),
        ("Oliveira", "4B"),
        ("Queiroz", "4B"),
        ("Evangelista", "4B"),
        ("Furtado", "4A"),
        ("Ramalho", "4B"),
    }


def test_columns_of_names_with_one_column_of_seats_for_all(tmp_path: Path) -> None:
    rows = ["班級,301,302,303", "導師,林淑芬,陳俊宏,吳美玲", "座號,姓名,姓名,姓名", "1,陳品睿,蔡昀蓁,曾沛蓉"]
    rows += ["2,林宥安,楊子毅,廖宇翔", "3,黃詩涵,許芮妤,賴思妤", "4,張宸瑋,鄭丞恩,", "人數,4,4,3"]
    found = plan(fill(tmp_path, {"list.csv": "\n".join(rows)}) / "list.csv", [])
    assert sorted((*rooms(one), one.seat, one.family) for one in found.new) == [
        *(("301", seat, name) for seat, name in zip("1234", "陳林黃張", strict=True)),
        *(("302", seat, name) for seat, name in zip("1234", "蔡楊許鄭", strict=True)),
        *(("303", seat, name) for seat, name in zip("123", "曾廖賴", strict=True)),
    ]


def test_merged_headings_over_two_blocks_count_in_their_order(tmp_path: Path) -> None:
    """All were in the first class: the second heading did not stand over its block."""
    rows = ["5/A ŞUBESİ – Sınıf Öğretmeni: Nevin TAŞKIN,5/B ŞUBESİ – Sınıf Öğretmeni: Cem ARI"]
    rows += ["S.No,Okul No,Adı Soyadı,S.No,Okul No,Adı Soyadı"]
    rows += ["1,117,Ali Kerem Acar,1,119,Ada Su Altun", "2,124,Beren Akın,2,126,Bora Bayrak"]
    rows += ["3,131,Çınar Bozkurt,3,133,Ceylin Dursun", "4,138,Duru Çakır,4,140,Doruk Elmas"]
    found = plan(fill(tmp_path, {"list.csv": "\n".join(rows)}) / "list.csv", [])
    assert {(one.family, *rooms(one)) for one in found.new} == {
        *((name, "5/A") for name in ("Acar", "Akın", "Bozkurt", "Çakır")),
        *((name, "5/B") for name in ("Altun", "Bayrak", "Dursun", "Elmas")),
    }


def test_a_teacher_below_two_blocks_is_not_the_class_of_the_second(tmp_path: Path) -> None:
    """Nine girls of 5B were in a class "Stella Kimaro"."""
    rows = ["ORODHA YA WANAFUNZI - DARASA LA 5B - 2026", "WAVULANA,,,,WASICHANA"]
    rows += ["Na.,PREM No.,Jina la mwanafunzi,,Na.,PREM No.,Jina la mwanafunzi"]
    rows += ["1,20220041733,Abdallah Juma Mkwawa,,1,20220041748,Agnes Paulo Mollel"]
    rows += ["2,20220041770,Baraka Elia Mwakyusa,,2,20220041785,Asha Bakari Kombo"]
    rows += ["3,20220041807,Daudi Petro Massawe,,3,20220041822,Editha Simon Chacha"]
    rows += [",,,,4,20220041859,Happiness John Swai", ",,Jumla: 3,,,,Jumla: 4"]
    rows += ["Mwalimu wa darasa: Stella Kimaro,,,,Jumla kuu: 7"]
    found = plan(fill(tmp_path, {"list.csv": "\n".join(rows)}) / "list.csv", [])
    assert [rooms(one) for one in found.new] == 7 * [("5B",)]


@pytest.mark.parametrize("colors", [("Red Group", "Blue Group"), ("Reading Group 1", "Reading Group 2")])
def test_groups_side_by_side_are_no_people(tmp_path: Path, colors: tuple[str, str]) -> None:
    names = [f"{a} {b}\t{b} {a}son" for a, b in zip(FIRST_NAMES[:4], FIRST_NAMES[4:8], strict=True)]
    found = plan(fill(tmp_path, {"groups.txt": "\n".join(["Guided reading", "\t".join(colors), *names])}), [])
    assert sorted(one.split(" ", 2)[2].removesuffix(" student") for one in _told(found)) == sorted(4 * colors)


def test_two_classes_each_counted_in_two_columns(tmp_path: Path) -> None:
    """An ordered list in two columns below each heading, as a browser prints it."""
    lines = list[str]()
    for room, (one, other) in (("4A", ("Moss", "Orr")), ("4B", ("Finch", "Webb"))):
        names = [f"{first} {one}" for first in FIRST_NAMES[:4]] + [
            f"{first} {other}" for first in FIRST_NAMES[4:7]
        ]
        counted = [f"{at}.\t{name}" for at, name in enumerate(names, start=1)]
        beside = ("\t".join(pair) for pair in zip(counted[:4], [*counted[4:], ""], strict=True))
        lines += [f"Class {room} – Mrs. {one}", *beside]
    people = apply(plan(fill(tmp_path, {"Grade 4.txt": "\n".join(lines)}), []))
    assert [(one.family, *rooms(one)) for one in people] == [
        *4 * [("Moss", "4A")], *3 * [("Orr", "4A")], *4 * [("Finch", "4B")], *3 * [("Webb", "4B")]
    ]  # fmt: skip


def test_long_numbers_beside_names_in_two_columns(tmp_path: Path) -> None:
    """Numbers of library cards count nothing, and are as large as a bar code."""
    names = [f"{first} {last}" for last in ("Moss", "Orr") for first in FIRST_NAMES[:4]]
    cards = [f"2123450001{at * 7919:05}\t{name}" for at, name in enumerate(names, start=1)]
    lines = ("\t".join(pair) for pair in zip(cards[:4], cards[4:], strict=True))
    people = apply(plan(fill(tmp_path, {"cards.txt": "\n".join(lines)}), []))
    assert {one.ids for one in people} == {(card.split("\t")[0],) for card in cards}


def test_a_register_with_letters_in_two_columns(tmp_path: Path) -> None:
    lines = ("D\tHart, Sam", "Diaz, Maya\tHughes, Dylan", "F\tI", "Fox, Leo\tIngram, Olive", "G\tIrwin, Leo")
    text = "\n".join(("10C", *lines, "Garcia, Alma\tIto, Ken", "H\t", "Haas, Eva\t"))
    people = apply(plan(fill(tmp_path, {"10C.txt": text}), []))
    assert len(people) == 9 and {rooms(one) for one in people} == {("10C",)}


def test_a_blank_column_between_the_last_and_the_first_names_divides_no_tables(tmp_path: Path) -> None:
    people = "Clarke,,Grace,4,12\nGarcía López,,José,6,7\nMurphy,,Leo,5,Walker\nOkafor,,Mia,6,Car\n"
    text = f"Bus List,,,,\nLast Name,,First Name,Gr.,Bus\n{people}"
    found = plan(fill(tmp_path, {"bus list.csv": text}), [])
    expected = ["Grace Clarke 4", "José García López 6", "Leo Murphy 5", "Mia Okafor 6"]
    assert [f"{one.display} {one.grade}" for one in found.listed] == expected


def test_who_rides_a_bus_on_the_last_rows_is_no_total(tmp_path: Path) -> None:
    buses = ("Walker,Car", "31,7", "7,Car", "31,Car", "Car,7", "Car,12")
    names = ("José García", "Ruby Haddad", "Freya Larsen", "Finn Rossi", "Isla Schmidt", "Sofia Berg")
    text = "".join(f"{name},{bus}\n" for name, bus in zip(names, buses, strict=True))
    found = plan(fill(tmp_path, {"dismissal.csv": f"Name,AM Bus,PM Bus\n{text}"}), [])
    assert [one.display for one in found.listed] == [*names]


def test_tables_below_teams_beside_each_other_keep_the_class_of_each_person(tmp_path: Path) -> None:
    blue = ("Team Blau,", "Name,Klasse", "Ben Tully,5b", "Noor Haidar,4a", "Team Gelb,", "Name,Klasse")
    red = ["Team Rot,", "Name,Klasse", "Ava Moss,4a", "Cara Finch,5b", "Team Grün,", "Name,Klasse"]
    found = _beside(tmp_path, [*red, "Tess Grant,4a"], [*blue, "Omar Silva,4a"])
    teams = {one.display: (one.homeroom, one.classes) for one in found.new}
    assert teams == {
        "Ava Moss": ("Rot", ("4a",)), "Cara Finch": ("Rot", ("5b",)), "Ben Tully": ("Blau", ("5b",)),
        "Noor Haidar": ("Blau", ("4a",)), "Tess Grant": ("Grün", ("4a",)), "Omar Silva": ("Gelb", ("4a",)),
    }  # fmt: skip


@pytest.mark.parametrize(("heads", "word"), [("Cabin {}", "Cabin"), ("{}. Zelt", "Zelt"), ("KW 3{}", "KW")])
def test_the_cabins_above_columns_of_names_are_shown_as_they_are_called(
    tmp_path: Path, heads: str, word: str
) -> None:
    """They are no classes, and a title that the file does not have would not be found in it."""
    titles = [heads.format(at) for at in (1, 2, 3)]
    names = "Ana Ruiz,Ben Otieno,Ida Moe\nDina Kowal,Emil Lund,Hugo Diallo\nGoran Petrov,Hanna Lind,Iris Fo\n"
    found = plan(fill(tmp_path, {"camp.csv": f"{','.join(titles)}\n{names}"}), [])
    assert {rooms(one) for one in found.listed} == {()}
    assert f"1 column was not read: {word} ({titles[0]} · {titles[1]})" in "\n".join(summary(found))


@pytest.mark.parametrize("titles", [["First,Last"], []])
@pytest.mark.parametrize(
    ("note", "gone"),
    [
        ("Malik Grant has moved to Leeds", "Grant"),
        ("Malik G has moved to Leeds", "Grant"),
        ("Noor H. left on 3 Sept", "Haidar"),
        ("Malik Grant wears a hearing aid", ""),
    ],
)
def test_a_note_about_somebody_below_two_classes_is_no_person(
    tmp_path: Path, titles: list[str], note: str, gone: str
) -> None:
    mark = "," if titles else " "
    names = [f"{first}{mark}{last}" for last, first in PUPILS]
    comma = "," * len(titles)
    left = [f"3K{comma}", *titles, *names[:3], comma, f"{note}{comma}"]
    found = _beside(tmp_path, left, [f"3M{comma}", *titles, *names[3:]])
    active = {one.family: one.active for one in apply(found)}
    assert active == {last: last != gone for last, _ in PUPILS}
