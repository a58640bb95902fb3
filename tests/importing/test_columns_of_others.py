"""Columns about somebody or something else: contacts, families, another year, the state."""

from __future__ import annotations

from datetime import date

import pytest

from namecards.importing.candidate import Candidate
from namecards.importing.clues import NO_CLUES
from namecards.importing.row import Row
from namecards.importing.tables.read_table import ReadTable, read_table
from namecards.importing.tables.records import candidates


def table(text: str) -> ReadTable:
    """Return a list with bars between its cells, as it is read."""
    rows = [Row(at, tuple(line.strip().split("|"))) for at, line in enumerate(text.strip().split("\n"), 1)]
    return read_table("export", rows, clues=NO_CLUES._replace(today=date(2026, 12, 2)))


def read(text: str) -> tuple[Candidate, ...]:
    """Return everybody on a list with bars between its cells."""
    return candidates("export", table(text).records)[0]


def active(text: str) -> list[bool | None]:
    """Return who is here, by the rows."""
    return [one.active for one in read(text)]


def test_a_row_for_each_contact_is_the_child() -> None:
    found = read("""Perm ID|Last Name|First Name|Grade|Emg Last|Emg First|Relationship
        70118|Okafor|Ada|2|Okafor|Chidi|Father
        70118|Okafor|Ada|2|Stone|Ruth|Grandmother
        70254|Pham|Linh|4|Pham|Thu|Mother
        70391|Reyes|Iker|5|Sol|Marta|Mother""")
    assert [one.display for one in found] == ["Ada Okafor", "Linh Pham", "Iker Reyes"]


def test_the_name_of_the_family_is_not_the_childs() -> None:
    found = read("""Family|Student Name|Grade
        Hughes/Patel|Patel, Anaya|3
        Kowalski|Kowalski, Jan|1
        Moreau-Lind|Lind, Elsa|6
        Quist|Quist, Ove|6""")
    assert [one.family for one in found] == ["Patel", "Kowalski", "Lind", "Quist"]


def test_letters_that_several_have_are_no_log_in_names_and_are_said() -> None:
    found = table("""Name|Code|Class|No
        Abbott, Zoe|B|7C|301
        Bianchi, Leo|Left|7C|304
        Costa, Mia|W|7D|306
        Demir, Ali|B|7D|309""")
    assert {column.title: column.kind for column in found.columns}["Code"] == ""
    assert any("“Left” under “Code” may say who left" in said for said in found.remarks)


def test_next_years_status_is_not_todays() -> None:
    assert active("""Student|Grade|Student Status|Next Status
        Novak, Petra|4|Enrolled|
        Osei, Kofi|5|Enrolled|Not returning
        Price, Gwen|2|Withdrawn|
        Quinn, Max|3|Enrolled|""") == [True, True, False, True]


def test_rare_words_of_a_status_are_asked_and_those_that_are_known_count() -> None:
    found = read("""Pupil No|Last|First|Year|Enrol Status
        881|Abel|Kim|7|Active
        882|Boon|Lee|7|Inactive
        883|Cato|Mel|8|Deferred
        884|Dunn|Nia|8|Active
        885|Egan|Oz|9|Conditional offer""")
    assert [one.active for one in found] == [True, False, None, True, None]
    assert [one.standing for one in found if one.standing] == ["Deferred", "Conditional offer"]


@pytest.mark.parametrize("title", ["TC Date", "TC Issued On", "Departed", "Deregistered", "Off Roll"])
def test_a_day_below_a_word_for_leaving_says_who_left(title: str) -> None:
    assert active(f"""No|Surname|First name|Class|{title}
        2011|Das|Isha|8A|
        2012|Nair|Rahul|8A|14.09.2026
        2015|Roy|Tara|8B|""") == [None, False, None]


def test_the_end_of_the_record_and_its_reason_say_who_left() -> None:
    assert active("""PRIJMENI|JMENO|TRIDA|EVID_DO|UKONCENO
        Malá|Ema|6.A||
        Kříž|Jan|6.A|31.8.2026|odstěhování
        Horák|Vít|7.B||""") == [None, False, None]


def test_yes_below_a_word_for_leaving_says_who_left() -> None:
    assert active("""No|Surname|First name|Class|Departed
        2011|Ncube|Themba|8A|N
        2012|Zulu|Ayanda|8A|Y
        2015|Smit|Anke|8B|N""") == [None, False, None]


def test_a_short_title_of_a_status_is_read() -> None:
    assert active("""Other ID|Full Name|Gr|Ent Sts
        000812|Irwin, Tess|06|A
        000815|Jonas, Cole|06|I
        000819|Kemp, Ruby|07|A""") == [True, False, True]


def test_the_schools_own_number_counts_before_that_of_an_exam() -> None:
    found = read("""School ID|Surname|Forename|Form|Year|UCI
        4412|Hale|Tom|9R|9|37412B260011
        4413|Ives|Una|9R|9|37412B260012
        4414|Judd|Vic|9S|9|37412B260013""")
    assert [one.ids for one in found] == [("4412",), ("4413",), ("4414",)]


@pytest.mark.parametrize(
    "numbers",
    [("150114-20417", "020913-21055", "281214-20833"), ("LAVM12561303", "GAGJ03021404", "ROYA30611201")],
)
def test_a_states_number_with_the_day_of_birth_is_private(numbers: tuple[str, ...]) -> None:
    names = ("Lavoie|Maya", "Gagnon|Jules", "Roy|Alix")
    rows = "\n".join(f"{name}|{number}" for name, number in zip(names, numbers, strict=True))
    found = table(f"Surname|First name|Student code\n{rows}")
    assert [one.ids for one in candidates("export", found.records)[0]] == [(), (), ()]
    assert [(column.kind, column.examples) for column in found.columns][2] == ("", ())


@pytest.mark.parametrize(
    ("birth", "used"),
    [("Nom de famille", "Nom d'usage"), ("NOM_DE_FAMILLE", "NOM_USAGE"), ("Surname", "Known As Surname")],
)
def test_the_last_name_in_use_counts_before_the_one_of_birth(birth: str, used: str) -> None:
    found = read(f"""{birth}|{used}|First name|Class
        Lefort|Garnier|Nina|6B
        Perrin||Hugo|6B
        Vidal|Caron|Lola|5A""")
    assert [one.family for one in found] == ["Garnier", "Perrin", "Caron"]


def test_an_english_name_behind_the_whole_name_is_what_somebody_goes_by() -> None:
    found = read("""Name|Class
        LIM HUI SHAN, JOLENE|P3 UNITY
        WONG ZHI HAO|P3 UNITY
        Chua Kai Ting, Megan|P3 UNITY
        NG YI XUAN|P3 CARE
        TAY JIA EN|P3 CARE""")
    assert [(one.family, one.given, one.preferred) for one in found] == [
        ("Lim", "Hui Shan", "Jolene"),
        ("Wong", "Zhi Hao", ""),
        ("Chua", "Kai Ting", "Megan"),
        ("Ng", "Yi Xuan", ""),
        ("Tay", "Jia En", ""),
    ]


def test_two_last_names_before_a_comma_stay_the_last_name() -> None:
    found = read("""Name|Class
        Kim Ortega Paz, Sol|5A
        Lee van Horn, Mary|5A
        Song Keller, Ida|5B""")
    assert [one.given for one in found] == ["Sol", "Mary", "Ida"]
