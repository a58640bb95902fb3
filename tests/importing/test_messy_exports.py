"""Exports as systems and spreadsheets spoil them: letters, numbers, classes as dates, a comma too many."""

from __future__ import annotations

from pathlib import Path

import pytest

from namecards.importing.formats.encodings import decode
from namecards.importing.formats.spoiled_letters import mend_letters
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.summary import summary


def planned(folder: Path, text: str | bytes) -> ImportPlan:
    (folder / "list.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return plan(folder / "list.csv", [])


def said(found: ImportPlan) -> str:
    return " ".join(summary(found))


@pytest.mark.parametrize(
    ("spoiled", "name"),
    [
        ("MuÃ±oz", "Muñoz"),
        ("MUÃ±OZ", "MUÑOZ"),
        ("Mu√±oz", "Muñoz"),  # Excel on a Mac
        ("Mu├▒oz", "Muñoz"),  # DOS
        ("LukĂˇĹˇ", "Lukáš"),  # Windows in Prague
        ("MuÃƒÂ±oz", "Muñoz"),  # twice
        ("DoÄŸan", "Doğan"),
        ("Oâ€™Hara", "O’Hara"),
        ("Nguyá»…n", "Nguyễn"),
        ("Î‘Î½Î½Î±", "Αννα"),
    ],
)
def test_letters_that_were_saved_in_a_wrong_encoding_are_put_right(spoiled: str, name: str) -> None:
    assert mend_letters(f"7,{spoiled},Ana") == f"7,{name},Ana"


@pytest.mark.parametrize(
    "name", ["KŘÍŽ", "“CHLOÉ”", "São João", "ÂNGELA", "Ågren", "PÄRT", "Škorić", "Île", "Hélène’s", "Ñandú"]
)
def test_letters_of_names_stay(name: str) -> None:
    assert mend_letters(name) == name


def test_spoiled_letters_in_a_row_of_a_list_are_put_right_and_said(tmp_path: Path) -> None:
    found = planned(tmp_path, "ID,Last,First\n10436,GÃ³mez,Nina\n10517,Núñez,José\n10470,O'Hara,Peter\n")
    assert [one.family for one in found.listed] == ["Gómez", "Núñez", "O'Hara"]
    assert "Spoiled letters were corrected: Gómez." in said(found)


def test_a_line_of_another_program_in_a_list_in_utf8_is_read_by_its_own_letters() -> None:
    lines = ["ID,Name\n1,Renée Cole\n2,Ana Müller\n".encode(), "3,Zoë Keller\n".encode("cp1252")]
    text, remark = decode("list.csv", b"".join(lines))
    assert "3,Zoë Keller" in text
    assert "Renée Cole" in text
    assert "Check Zoë Keller." in remark


def test_a_byte_that_is_no_letter_anywhere_is_said() -> None:
    lines = "ID,Name\n1,Renée Cole\n2,Ana Müller\n3,Zoë Núñez\n".encode() + b"4,Ren\x81e Roy\n"
    assert "can't be read, in Ren\ufffde Roy" in decode("list.csv", lines).remark


def test_one_number_in_powers_of_ten_costs_nobody_a_number(tmp_path: Path) -> None:
    rows = "10478,Baker,Chloé\n1.0501E+04,Simmons,Jada\n10430,Haddad,Omar\n2.1234E+13,Cole,Ivy\n"
    found = planned(tmp_path, "Student ID,Last,First\n" + rows)
    assert [one.ids for one in found.listed] == [("10478",), ("10501",), ("10430",), ()]
    assert "“Student ID” has numbers that a spreadsheet cut short: Ivy Cole." in said(found)


def test_a_girl_called_nina_without_a_last_name_is_no_row_of_titles(tmp_path: Path) -> None:
    """Niña is a pupil in Spanish."""
    rows = '10452,"Lane, Maddie",4\n10505,"Roy, Eli",4\n10470,"Ruiz, Ana",5\n10480,", Nina",4\n'
    found = planned(tmp_path, "Number,LastFirst,Grade\n" + rows + '10429,"Cole, Ruby",5\n')
    assert [one.given for one in found.listed] == ["Maddie", "Eli", "Ana", "Nina", "Ruby"]


@pytest.mark.parametrize(
    ("cells", "classes"),
    [
        ("4-Mar 4-Apr 5-Apr 5-Mar", "3-4 4-4 4-5 3-5"),  # the United States
        ("03. Apr 04. Apr 04. Mai 03. Mai", "3-4 4-4 4-5 3-5"),  # Germany
        ("2026-03-04 2026-04-04 4/5 2026-03-05", "3/4 4/4 4/5 3/5"),
    ],
)
def test_classes_that_a_spreadsheet_made_dates_are_classes_again(
    tmp_path: Path, cells: str, classes: str
) -> None:
    names, grades = ["Bell,Marcus", "Cole,Ivy", "Ford,Kayla", "Lane,Maddie"], "3443"
    days = [cells.replace(". ", "._").split()[at].replace("_", " ") for at in range(4)]
    rows = [",".join(row) for row in zip(names, grades, days, strict=True)]
    found = planned(tmp_path, "\n".join(["Last,First,Grade,Homeroom", *rows]))
    assert [one.homeroom for one in found.listed] == classes.split()
    assert "turned classes into dates" in said(found)


def test_dates_that_do_not_fit_the_grades_stay_and_are_said(tmp_path: Path) -> None:
    found = planned(
        tmp_path, "Last,First,Grade,Class\nBell,Marcus,3,4-Jun\nCole,Ivy,4,5-Jun\nRoy,Eli,5,6-Jun\n"
    )
    assert "may be classes that a spreadsheet changed to dates" in said(found)


@pytest.mark.parametrize(
    "row",
    [
        '464,Gómez,Nina,10 Oak St, Apt 9,Gr 2,"DIAZ, M",,N',
        '464,Gómez,Nina,"10 Oak St, Apt 9",Gr 2,"DIAZ, M",,N',
    ],
)
def test_a_comma_without_quotes_in_an_address_moves_nobodys_grade(tmp_path: Path, row: str) -> None:
    rows = [
        "Number,Last,First,Street,Grade,Teacher,End date,SPED",
        '516,Baker,Chloé,91 Elm Ave,Gr 2,"KIM, S",,N',
        '424,Cole,Ivy,9 Oak St,Gr 1,"HARPER, L",,N',
        row,
        '455,Lane,Maddie,63 Mill Rd,Gr 1,"HARPER, L",,N',
        '505,Roy,Jada,89 Mill Rd,Gr 1,"HARPER, L",,Y',
    ]
    nina = planned(tmp_path, "\n".join(rows)).listed[2]
    assert (nina.given, nina.family, nina.grade, nina.homeroom) == ("Nina", "Gómez", "2", "DIAZ, M")
    assert nina.active is not False


def test_a_name_without_quotes_is_one_name_and_that_is_said(tmp_path: Path) -> None:
    rows = ['"Tran, Owen",10477,06,12', '"Muñoz, Noah",10423,06,14', '"Bell, Eli",10450,06,14']
    rows += ["Keller, Zoë,10467,07,16", '"Van Horn, Tess",10516,07,16', '"Haddad, Omar",10490,07,18']
    found = planned(tmp_path, "\n".join(["Name,LocalID,Grade,Homeroom", *rows]))
    assert [(one.given, one.ids) for one in found.listed][3] == ("Zoë", ("10467",))
    assert "shifted the cells of row 5" in said(found)


@pytest.mark.parametrize("told", ["see office", "SEE OFFICE", "siehe Büro", "voir secrétariat"])
def test_a_note_for_the_office_is_no_first_name(tmp_path: Path, told: str) -> None:
    found = planned(tmp_path, f"ID,Last,First\n10493,Dupont,Renée\n10440,O'Hara,{told}\n10428,Roy,Eli\n")
    assert [(one.given, one.family) for one in found.listed][1] == ("", "O'Hara")
    assert "O'Hara" in said(found)


@pytest.mark.parametrize("last", ["Peña Vega,", "Peña Vega, ver secretaría"])
def test_a_last_name_of_two_words_before_a_comma_has_no_first_name(tmp_path: Path, last: str) -> None:
    found = planned(tmp_path, f'Alumno/a,Unidad\n"{last}",1A\n"Gil Soto, Alba",1A\n"Cano Ríos, Leo",1B\n')
    assert (found.listed[0].given, found.listed[0].family) == ("", "Peña Vega")


def test_the_remark_beside_a_first_name_is_said_with_the_whole_name(tmp_path: Path) -> None:
    found = planned(
        tmp_path, "ID,Last,First\n1041,Cole,Ivy *new*\n1042,Van Horn,Tess (see office)\n1043,Roy,Eli\n"
    )
    assert [one.given for one in found.listed] == ["Ivy", "Tess", "Eli"]
    assert "“Ivy Cole” and “Tess Van Horn”" in said(found)


def test_a_class_without_a_title_counts_beside_its_teacher(tmp_path: Path) -> None:
    rows = ['10467,"Ford, Kayla",Grade 7,7A,"DIAZ, M"', '10527,"Gómez, Nina",Grade 6,6B,"LOWE, B"']
    rows += ['10494,"Haddad, Omar",Grade 7,7A,"DIAZ, M"', '10521,"Roy, Noah",Grade 7,7B,"KIM, S"']
    found = planned(tmp_path, "\n".join(["Perm ID,Student Name,Grade,,Teacher", *rows]))
    assert [one.classes for one in found.listed] == [("7A",), ("6B",), ("7A",), ("7B",)]


def test_two_who_share_a_number_are_both_here_without_it(tmp_path: Path) -> None:
    found = planned(tmp_path, "ID,Last,First\n10455,Lane,Maddie\n10441,Price,Devon\n10455,Van Horn,Tess\n")
    assert {one.given: one.ids for one in found.new} == {"Maddie": (), "Devon": ("10441",), "Tess": ()}
    assert not found.questions
    assert "Maddie Lane and Tess Van Horn have the same number, 10455, so none of them got it." in said(found)


@pytest.mark.parametrize("other", ["Lane,Madeline", "Roy,Maddie"])
def test_whoever_may_be_the_same_with_the_same_number_is_asked_about(tmp_path: Path, other: str) -> None:
    found = planned(tmp_path, f"ID,Last,First\n10455,Lane,Maddie\n10441,Price,Devon\n10455,{other}\n")
    assert found.questions


def test_a_tab_in_a_cell_parts_no_columns(tmp_path: Path) -> None:
    rows = '"Nom";"Prénom";"Classe"\n"GARNIER\t";"INÈS";"6B"\n"HERVÉ";"PAUL";"5A"\n"MARCHAL";"LÉA";"6A"\n'
    assert [one.family for one in planned(tmp_path, rows).listed] == ["Garnier", "Hervé", "Marchal"]
