"""Whatever saved the list, its rows come back the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from namecards.core.errors import CannotRead
from namecards.importing.formats.text_tables import read_rows
from namecards.importing.plan import plan

LIST = "Last Name,First Name,Grade\nO’Brien,Seán,6\nMüller,Zoë,06\n"
CELLS = [("Last Name", "First Name", "Grade"), ("O’Brien", "Seán", "6"), ("Müller", "Zoë", "06")]


def cells(data: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in read_rows("list.csv", data)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_usual_encoding(encoding: str) -> None:
    assert cells(LIST.encode(encoding)) == CELLS


def test_utf_16_be_with_a_byte_order_mark() -> None:
    assert cells(b"\xfe\xff" + LIST.encode("utf-16-be")) == CELLS


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_usual_delimiter(delimiter: str) -> None:
    assert cells(LIST.replace(",", delimiter).encode()) == CELLS


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end(end: str) -> None:
    assert cells(LIST.replace("\n", end).encode()) == CELLS


def test_a_name_with_a_comma_does_not_part_a_semicolon_list() -> None:
    assert cells(b"Name (Last, First);Grade\nChen, Maya;6\nOrtiz, Ben;7") == [
        ("Name (Last, First)", "Grade"),
        ("Chen, Maya", "6"),
        ("Ortiz, Ben", "7"),
    ]


def test_one_column_of_names_with_commas_stays_one_column() -> None:
    assert cells(b"Name\nChen, Maya\nOrtiz, Ben\n") == [("Name",), ("Chen, Maya",), ("Ortiz, Ben",)]


def test_classes_parted_by_semicolons_do_not_part_a_comma_list() -> None:
    assert cells(b"Last,First,Classes\nChen,Maya,Art; Math\nOrtiz,Ben,Art; Gym\n")[1] == (
        "Chen",
        "Maya",
        "Art; Math",
    )


def test_quoted_cells_may_hold_line_ends_commas_and_quotes() -> None:
    assert cells(b'Last,First,Class\n"Chen, Jr.","Maya ""May""","Art\nRoom 3"\n')[1] == (
        "Chen, Jr.",
        'Maya "May"',
        "Art\nRoom 3",
    )


def test_blanks_before_a_quotation_mark() -> None:
    assert cells(b'Name, Grade\n"Chen, Maya", "6"\n')[1] == ("Chen, Maya", "6")


def test_rows_are_numbered_as_in_a_spreadsheet() -> None:
    rows = read_rows("list.csv", b"Grade 6\n\nLast,First\n,,\nChen,Maya,,,\n")
    assert [(row.number, row.cells) for row in rows] == [
        (1, ("Grade 6",)),
        (3, ("Last", "First")),
        (5, ("Chen", "Maya")),
    ]


def test_cells_that_look_like_numbers_or_nothing_stay_text() -> None:
    values = ("0042", "NA", "Null", "None", "True", "1E2", "3-1", "12345678901234567890")
    assert cells(b"Name\t" * 7 + b"Name\n" + "\t".join(values).encode())[1] == values


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xd8\x00\x81", "not a text file"),
        (b"\x81\x8d\x8f", "not a text file"),
        (b"a\0b\0c\0\0\0", "not a text file"),
        (b"Name\n" + b"x" * 20_000_000, "20 MB"),
        (b"Name," + b"x," * 500 + b"x\n", "500 columns"),
        (b'Name,Grade\n"' + b"x\n" * 100_000, "quotation mark"),
        (b'Last,First\n"Chen,Maya\nOrtiz,Ben\n', "row 2 is never closed"),
    ],
)
def test_what_is_no_table_is_refused_in_plain_words(data: bytes, why: str) -> None:
    with pytest.raises(CannotRead, match=why):
        read_rows("list.csv", data)


def test_an_inch_mark_does_not_count_as_a_quotation_mark_left_open() -> None:
    assert cells(b'Name,Height\nMaya,60"\nBen,61\n')[1:] == [("Maya", '60"'), ("Ben", "61")]


@pytest.mark.parametrize("below", ["Page 1 of 3\n", "Date 3/9/2026\n", "Seite 2\n"])
def test_what_a_report_writes_below_names_is_nobody(tmp_path: Path, below: str) -> None:
    text = f'Child\n"Papadakis, Eleni"\n"Markou, Petros"\n"Ralli, Myrto"\n{below}'
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    assert [one.family for one in plan(tmp_path / "list.csv", []).listed] == ["Papadakis", "Markou", "Ralli"]


def test_commas_part_the_rows_below_teachers_though_blanks_stand_in_every_cell(tmp_path: Path) -> None:
    """Exported without titles, with the parents' telephones."""
    rows = [f"40{at},{name},Ingrid Falk,(555) 012-464{at},7,0.00" for at, name in enumerate(
        ("BYKOV Egor", "ZHUKOVA Yara", "TSVETKOV Ivan", "ORLOVA Vera"), 221)]  # fmt: skip
    text = "Ms. Osei\n{}\n{}\nMr. Brandt\n{}\n{}\n\n* photo withheld by the family\n".format(*rows)
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    found = plan(tmp_path / "list.csv", []).listed
    assert [(one.given, one.family.casefold(), one.homeroom) for one in found] == [
        ("Egor", "bykov", "Ms. Osei"), ("Yara", "zhukova", "Ms. Osei"),
        ("Ivan", "tsvetkov", "Mr. Brandt"), ("Vera", "orlova", "Mr. Brandt"),
    ]  # fmt: skip


def test_two_rows_of_titles_on_each_page_part_no_table(tmp_path: Path) -> None:
    heads = ";;Student\nClass;Relationship;Name\n"
    first = "6A;Student;Rivera, Ana (S2207)\n;Mother;Kettle, Rose\n;Student;Cruz, Ben (S2220)\n"
    second = ";Student;Mora, Juan (S2285)\n;Mother;Falk, Omar\n;Student;Sol, Val (S2298)\n"
    text = f"{heads}{first};Student;Peña, Gabi (S2233)\nPage 1 of 2\n{heads}{second}"
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    found = plan(tmp_path / "list.csv", []).listed
    assert [one.given for one in found] == ["Ana", "Ben", "Gabi", "Juan", "Val"]


def test_marks_like_those_in_the_row_above_are_no_titles(tmp_path: Path) -> None:
    """Nino is a first name, and a word for a child."""
    names = (
        "Bernasconi|Dario",
        "Zurbrügg|Nino (Bix)",
        "Schär|Jürg",
        "Rüegg|Andrin",
        "Möckli|Leonie",
        "Graf|Mia",
    )
    parted = [name.partition("|") for name in names]
    rows = (f"8{at},{last},9,8{9 - at},{first},{at}" for at, (last, _, first) in enumerate(parted))
    (tmp_path / "list.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    found = plan(tmp_path / "list.csv", []).listed
    assert [one.family for one in found] == [last for last, _, _ in parted]


def test_bars_part_the_cells_though_a_name_before_a_comma_is_a_word_for_a_pupil() -> None:
    lines = ("Żak, Kacper|Grade 4|Owls", "Ćwik, Paweł|Grade 4|Owls", "Nowak, Zofia|Grade 5|Foxes")
    rows = read_rows("list.csv", "\n".join(lines).encode())
    assert [row.cells for row in rows] == [tuple(line.split("|")) for line in lines]
