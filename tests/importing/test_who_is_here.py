"""Who is still at the school, by what systems write of those who left; and whose list is whose."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from school_files import apply, fill, pictures

from namecards.importing.candidate import rooms
from namecards.importing.cells.remarks import says_left
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import STATUS, same_answers
from namecards.importing.report.check import check

TODAY = date(2026, 11, 27)


def read(tmp_path: Path, files: dict[str, str | bytes]) -> ImportPlan:
    return plan(fill(tmp_path, files), [], today=TODAY)


@pytest.mark.parametrize(
    ("title", "here", "gone"),
    [
        ("Enroll_Status", "0", "2"),  # PowerSchool: 2 is transferred out
        ("Status", "Active", "Withdrawn"),
        ("Status", "E", "W"),
        ("Status", "Active", "W/D 14-Oct"),
        ("Enrolment Status", "On roll", "Leaver"),
        ("Situação", "Cursando", "Transferido"),
        ("Stato", "Frequentante", "Ritirato"),
        ("Suspended", "0", "1"),  # Moodle and Google
        ("Exit Date", "", "10/02/2026"),
        ("Austrittsdatum", "", "31.01.2026"),
        ("Leaving Date", "2027-07-20", "2026-07-20"),
        ("Exit Reason", "", "Moved out of district"),
        ("Observaciones", "", "BAJA"),
        ("Action", "ADD", "DROP"),  # lists of changes
        ("Change", "Transfer In", "Exit"),
        ("Art der Änderung", "Klassenwechsel", "Abgang"),
        ("Mouvement", "Arrivée", "Départ"),
        ("Mutatie", "Inschrijving", "Uitschrijving"),
    ],
)
def test_somebody_who_left_is_not_here(tmp_path: Path, title: str, here: str, gone: str) -> None:
    text = f"First,Last,{title}\nMaya,Chen,{here}\nBen,Ortiz,{gone}\nAna,Diaz,{here}\nNoah,Kim,{here}\n"
    if title == "Leaving Date":  # only some have one
        text = f"First,Last,{title}\nMaya,Chen,\nBen,Ortiz,{gone}\nAna,Diaz,{here}\nNoah,Kim,\nZoë,Roth,\n"
    found = read(tmp_path, {"list.csv": text})
    assert [one.display for one in found.listed if one.active is False] == ["Ben Ortiz"]


def test_a_private_cell_that_may_say_who_left_is_said_but_not_shown(tmp_path: Path) -> None:
    rows = "Maya,Chen,walks\nBen,Ortiz,MOVED 10/2\nAna,Diaz,Bus 7\n"
    found = read(tmp_path, {"list.csv": f"First,Last,Bus\n{rows}"})
    assert [one.active for one in found.listed] == [None, None, None]
    assert "A private cell under “Bus” may say who left, but was not read: Ben Ortiz." in found.unclear


def test_a_button_in_each_row_of_a_page_says_nothing(tmp_path: Path) -> None:
    text = "Name,ID,Action\nMaya Chen,101,Drop\nBen Ortiz,102,Drop\nAna Diaz,103,Drop\n"
    assert not any(one.active is False for one in read(tmp_path, {"list.csv": text}).listed)


@pytest.mark.parametrize(
    "remarks",
    [
        "odešel 2. listopadu|2. listopadu odešel|odchází od 2. 11.|3 Ekim'de ayrıldı|lopetti 3. lokakuuta",
        "odeszła 3 października|wypisana dnia 3 października 2026 r.|október 3-án elment|išėjo spalio 3 d.",
        "otišao 3. listopada|с 3 октября выбыл|отишъл на 3 октомври|plecată la 3 octombrie|slutter 3/10",
        "se fue el 3 de octubre|baixa 3 d'octubre|nous a quittés le 3 octobre|aizgāja 3. oktobrī|10月3日离开",
        "LEFT 3/10 to Oakham|withdrawn 3/10 for Ely|منقول إلى مدرسة أخرى|přestoupila do jiné školy",
        "per 1-11-2026 naar andere school (verhuisd)|koulu vaihtunut 1.10.|annan skola 3/10|moved abroad",
        "prestup na inú školu od 1. 10. 2026|Schulwechsel 1.10.|skolbyte 3/10",
        "weg seit 3. Oktober|gone since 2 November|last day: 2 Nov|laatste dag 3 oktober|kua wehe 3/10",
        "LEFT July|left in August|baja julio|Abgang Juli",
        "LEFT Term 2|left T3|withdrawn S2|weg 2. Halbjahr|dado de baja 2.º trimestre|parti 2e trimestre",
        "ritirata 1° quadrimestre|odszedł 1 semestr|slutat höstterminen|выбыл 2 четверть|left end of term",
        "left last week|left on Friday|left last Thursday|left last term|not with us any more",
        "left at Hallowe'en, he has a book of yours!|left before mid-term|left over Easter",
    ],
)
def test_a_remark_with_a_day_of_leaving_is_read_in_any_language(remarks: str) -> None:
    assert [remark for remark in remarks.split("|") if not says_left(remark)] == []


@pytest.mark.parametrize(
    "remarks",
    [
        "přestoupila 3. října z jiné školy|přešel do 5.A 3. října|nová od 3.10.|neu seit 3. Oktober",
        "came 3 Oct|moved to 7B|moved seat 3 Oct|left 2:30|sick since 3 Oct|nuevo desde el 3 de mayo",
        "weg 3 (Zahnarzt)|pindahan dari SMP 3|10月3日転入|krank seit 3. Oktober|last day of term 3 Oct",
        "new Term 2|joined T2|left-handed, T2|moved up Term 2|paid T1|absent 2. Halbjahr|left group T2",
        "withdrew from chess club|dropped out of band|left for lunch|left us a nice card|left in a hurry",
        "left on Friday for Spain|left on the bus|left on a trip to Lyon|left last in the race|left on hold",
        "left before the test|left over 3 books|left before lunch|left his coat at Halloween",
        "annan skola på fredagar 3/10|n'est plus là le mercredi 3/10|ya no está en coro|home educated to Y3",
    ],
)
def test_a_remark_of_another_day_archives_nobody(remarks: str) -> None:
    assert [remark for remark in remarks.split("|") if says_left(remark)] == []


@pytest.mark.parametrize("day", ["31.12.2026", "12/31/2026", "2026-12-30", "29.12.2026"])
def test_somebody_who_will_leave_is_still_here(tmp_path: Path, day: str) -> None:
    text = f"First,Last,Exit Date\nMaya,Chen,\nBen,Ortiz,{day}\nAna,Diaz,\nNoah,Kim,\n"
    found = read(tmp_path, {"list.csv": text})
    assert not any(one.active is False for one in found.listed)
    assert f"1 person will leave ({day}) and is not archived yet: Ben Ortiz." in found.remarks


def test_a_word_that_is_not_known_is_said(tmp_path: Path) -> None:
    found = read(tmp_path, {"list.csv": "First,Last,Status\nMaya,Chen,2\nBen,Ortiz,9\nAna,Diaz,2\n"})
    assert not any(one.active is False for one in found.listed)
    assert any("The status “9” is not known: Ben Ortiz" in sentence for sentence in found.unclear)


STATUSES = "First,Last,Status\nMaya,Chen,2\nBen,Ortiz,9\nAna,Diaz,2\nBo,Kim,9\nZoe,Fox,8\nIda,Roy,2\n"


def test_unknown_words_of_a_status_are_asked_for_all_alike(tmp_path: Path) -> None:
    found = read(tmp_path, {"list.csv": STATUSES})
    nine, eight = [question for question in found.questions if question.kind == STATUS]
    assert (
        nine.text == "2 people have the status “9”. Are they still at your school?"
        and "Ben Ortiz" in nine.why
    )
    assert "“8”" in eight.text, "most people have a 2: they are here"
    answers = same_answers(found.questions, nine, "left")
    assert set(answers) == {nine.key, eight.key}
    told = make_plan(found.import_source, answers)
    assert [one.given for one in told.listed if one.active is False] == ["Ben", "Bo", "Zoe"]
    assert not told.questions
    here = apply(make_plan(found.import_source, same_answers(found.questions, nine, "here")))
    assert not plan(tmp_path, here, today=TODAY).questions, "they are here by the answer of the last time"


def test_a_status_of_many_words_is_said(tmp_path: Path) -> None:
    rows = "".join(f"Maya,Chen{n},remark {n}\n" for n in range(12))
    found = read(tmp_path, {"list.csv": f"First,Last,Status\n{rows}"})
    said = " ".join((*(question.text for question in found.questions), *found.remarks))
    assert all(f"“remark {n}”" in said for n in range(12)), "asked about, or said to be taken as here"


@pytest.mark.parametrize(
    ("others", "gone", "said"),
    [
        (("25/11/2026",), False, False),  # the day comes first, so it is 3 December
        (("11/25/2026",), True, False),  # the month comes first: 12 March
        ((), True, True),
    ],
)
def test_a_day_of_leaving_that_can_be_two_is_told_by_the_others_or_said(
    tmp_path: Path, others: tuple[str, ...], gone: bool, said: bool
) -> None:
    days = ("03/12/2026", *others, "", "", "")
    rows = "".join(f"Pupil,P{chr(97 + at)},{day}\n" for at, day in enumerate(days))
    found = read(tmp_path, {"list.csv": f"First,Last,Exit Date\n{rows}"})
    assert (found.listed[0].active is False) is gone
    assert any("03/12/2026 can be read in two ways" in why for why in found.remarks) is said


def test_a_day_that_everybody_has_is_the_end_of_the_year(tmp_path: Path) -> None:
    rows = "".join(f"{name},Chen,6/12/2026\n" for name in ("Maya", "Ben", "Ana"))
    found = read(tmp_path, {"list.csv": f"First,Last,ExitDate\n{rows}"})
    assert not any(one.active is False for one in found.listed)


def test_a_numero_sign_says_of_nobody_that_they_left(tmp_path: Path) -> None:
    rows = "".join(f"{name} Chen,5A,№ {at}\n" for at, name in enumerate(("Maya", "Ben", "Ana"), 1))
    found = read(tmp_path, {"list.csv": f"Name,Class,\n{rows}"})
    assert not any(one.active is False for one in found.listed)


def test_parents_are_left_out_and_named(tmp_path: Path) -> None:
    text = "ID,Relationship,First,Last\n7,Student,Maya,Chen\n7,Mother,Li,Chen\n8,Student,Ben,Ortiz\n"
    found = read(tmp_path, {"list.csv": text})
    assert [(one.display, one.ids) for one in found.listed] == [("Maya Chen", ("7",)), ("Ben Ortiz", ("8",))]
    assert any("1 parent" in each.text and "Li Chen" in each.names for each in check(found))


@pytest.mark.parametrize(
    ("role", "is_here"),
    [
        ("/Former Students/Withdrawn 2026", False),
        ("/Deprovisioned", False),
        ("/Anciens élèves", False),
        ("/Students/Graduating 2027", None),
    ],
)
def test_folders_of_a_directory_say_who_left(tmp_path: Path, role: str, is_here: bool | None) -> None:
    names = ("Ava", "Ben", "Cal", "Dee")
    rows = "".join(f"{name},Moss,/Students/Grade 04,100{at}\n" for at, name in enumerate(names))
    titles = "First Name [Required],Last Name [Required],Org Unit Path [Required],Employee ID\n"
    found = read(tmp_path, {"users.csv": f"{titles}{rows}Eli,Nash,{role},1009\n"}).listed
    assert [(one.role in ("", "student"), one.active) for one in found[3:]] == [(True, None), (True, is_here)]


@pytest.mark.parametrize(
    ("title", "cells", "is_here"),
    [
        ("Home phone", "604-555-0107|W/D 14-Oct-2026|604-555-0109|(604) 555-0110|604-555-0111", False),
        ("Mo 2.", "x|Abgemeldet 2.11.||x|", False),
        ("05", "X|RETIRADO 29/10/2026|||X", False),
        ("ESL", "|exited 9/12||level 2|", None),
    ],
)
def test_a_remark_of_leaving_may_stand_where_others_have_something_else(
    tmp_path: Path, title: str, cells: str, is_here: bool | None
) -> None:
    names = ("Ava Moss", "Ben Tarr", "Cal Voss", "Dee West", "Eli Nash")
    rows = "".join(
        f"4{at}1,{name},{cell}\n" for at, (name, cell) in enumerate(zip(names, cells.split("|"), strict=True))
    )
    found = read(tmp_path, {"list.csv": f"ID,Name,{title}\n{rows}"}).listed
    assert [one.active for one in found] == [None, is_here, None, None, None]


@pytest.mark.parametrize("role", ["Observer", "ObserverEnrollment", "Beobachter", "Observador"])
def test_who_watches_a_child_in_a_course_is_nobody(tmp_path: Path, role: str) -> None:
    rows = "Ava Moss,41,Student,7b\nBen Tarr,42,Student,7b\nCal Voss,43,Student,7c\n"
    found = read(tmp_path, {"people.csv": f"Name,SIS ID,Role,Section\n{rows}Jo Voss,,{role},7c\n"})
    assert [one.given for one in found.listed] == ["Ava", "Ben", "Cal"]
    assert any("Jo Voss" in each.names for each in check(found))


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("categorycode", "EST EST EST EST DOC"),
        ("Lenerscategorie", "LLN LLN LLN LLN OOP"),
        ("Patron type", "ST ST ST ST S"),
        ("Title", "    Mrs"),
    ],
)
def test_people_with_a_role_of_their_own_and_no_class_are_adults(
    tmp_path: Path, title: str, codes: str
) -> None:
    people = zip(codes.split(" "), ("5A", "5A", "6B", "6B", ""), strict=True)
    rows = "".join(f"{code},Ava{at},Moss,100{at},{room}\n" for at, (code, room) in enumerate(people))
    update = read(tmp_path, {"a.csv": f"{title},First name,Last name,Card number,Class\n{rows}"})
    assert [one.role for one in update.listed] == [*[update.listed[0].role] * 4, "staff"]
    assert any("read as staff: Ava4 Moss" in odd.text for odd in check(update))


def test_the_lists_of_the_office_and_the_library_are_joined(tmp_path: Path) -> None:
    office = "Student Number,Last Name,First Name,Grade\n41,Chen,Maya,6\n42,Ortiz,Ben,6\n43,Diaz,Ana,7\n"
    library = "Barcode,District ID,Last,First\nP 901,41,Chen,Maya\nP 902,42,Ortiz,Ben\nP 999,,Reed,Tim\n"
    found = read(tmp_path, {"office.csv": office, "library.csv": library, **pictures("901.jpg", "902.jpg")})
    assert [(one.display, one.grade, one.ids, bool(one.photo)) for one in found.new] == [
        ("Maya Chen", "6", ("41", "P 901"), True),
        ("Ben Ortiz", "6", ("42", "P 902"), True),
        ("Ana Diaz", "7", ("43",), False),
    ]
    assert any("joined by 2 people" in each for each in found.unclear)
    assert [question.text for question in found.questions] == ["Import Tim Reed, who is only on library.csv?"]


def test_accents_that_one_of_two_lists_has_lost_are_kept(tmp_path: Path) -> None:
    people = (("3170", "Szõke Agnes"), ("3188", "Gyõri Zsófia"), ("3206", "Nagy Luca"), ("3207", "Kis Judit"))
    library = "Olvasójegy;Olvasó neve;Osztály\n" + "".join(f"{n};{name};5.a\n" for n, name in people)
    office = "Azonosító;Családnév;Utónév\n71;Szőke;Ágnes\n72;Győri;Zsófia\n73;Nagy;Luca\n"
    found = read(tmp_path, {"olvasok.csv": library, "tanulok.csv": office})
    names = [one.display for one in found.listed]
    assert names == ["Ágnes Szőke", "Zsófia Győri", "Luca Nagy", "Judit Kis"]


def test_nobody_has_left_by_the_numbers_of_a_private_column(tmp_path: Path) -> None:
    rows = "".join(f"118{at},Nair{at},Devi,TC 1{at}/22,STUDENT\n" for at in range(5))
    text = f"cardnumber,surname,firstname,address,categorycode\n{rows}"
    assert not any(one.active is False for one in read(tmp_path, {"patrons.csv": text}).listed)


@pytest.mark.parametrize(
    ("titles", "places", "expected", "asked"),
    [
        ("Grade,Room", ("4,14", "5,21"), {"4001": "1", "4002": "2"}, "11"),
        ("Grade,Room", ("3,9", "4,14"), {"4001": "1", "4002": "2"}, "11"),  # the disc of last year
        ("Teacher", ("Ruiz", "Hale"), {"4001": "1", "4002": "2"}, ""),
        ("Grade,Room", ("5,21", ""), {"4002": "1"}, "11"),
        ("Grade,Room", (",", ","), {}, "1 11 2"),
    ],
)
def test_two_of_one_name_are_told_apart_on_the_index_of_a_disc_by_their_place(
    tmp_path: Path, titles: str, places: tuple[str, str], expected: dict[str, str], asked: str
) -> None:
    """Nobody gets a photo by a guess, and who is only on the disc is added as staff, or asked about.

    Lou Kay on the disc is another one than the one on the list: the grade and the room are others.
    """
    office = "Student ID,Last,First,Grade,Room,Teacher\n4001,Chen,Maya,4,14,Ruiz\n4002,Chen,Maya,5,21,Hale\n"
    others = {3: "Ortiz,Ben", 4: "Diaz,Ana", 5: "Roe,Sam", 6: "Poe,Jo", 7: "Fox,Al", 8: "Ash,Bo"}
    graded = ("3,9", "4,14") if "3,9" in places else ("4,14", "5,21")
    where = ("Ruiz", "Hale") if titles == "Teacher" else graded
    index = f"File,Last,First,{titles}\n"
    for number, name in others.items():
        office += f"400{number},{name},{('4,14,Ruiz', '5,21,Hale')[number % 2]}\n"
        index += f"{number}.jpg,{name},{where[number % 2]}\n"
    index += "".join(f"{at}.jpg,Chen,Maya,{place}\n" for at, place in enumerate(places, 1) if place)
    index += "9.jpg,Fisk,Irene,Staff\n10.jpg,New,Una,\n"
    if where is graded:
        office, index = f"{office}4011,Kay,Lou,5,21,Hale\n", f"{index}11.jpg,Kay,Lou,{where[0]}\n"
    disc: dict[str, str | bytes] = {"CD/index.csv": index, **pictures(*(f"CD/{n}.jpg" for n in range(1, 12)))}
    found = read(tmp_path, {"office.csv": office, **disc})
    shown = {one.ids[0]: Path(one.photo.name).stem for one in found.listed if one.photo and one.ids}
    assert shown == {f"400{number}": f"{number}" for number in others} | expected
    assert " ".join(q.picture[3:-4] for q in found.questions if q.choices and q.picture) == asked
    (una,) = [question for question in found.questions if question.candidate]
    assert una.text == "Import Una New, who is only on CD/index.csv?"
    added = make_plan(found.import_source, {una.key: una.choices[0].answer})
    irene, new = [(one.display, one.role, bool(one.photo)) for one in added.new if not one.ids]
    assert (irene, new) == (("Irene Fisk", "staff", True), ("Una New", new[1], True))
    assert not [q for q in plan(tmp_path, apply(added), today=TODAY).questions if q.candidate]


def test_a_name_to_go_by_on_one_list_is_none_of_the_register(tmp_path: Path) -> None:
    office = "Student ID,Legal First,Preferred First,Last,Grade\n501,Amandeep,Amy,Vega,6\n502,Ann,,Fox,7\n"
    library = 'Barcode,Name,Student ID,Type,Homeroom\nP1,"Vega, Amy",501,Student,6A\n'
    library += 'P2,"Fox, Ann",502,Student,7A\nP3,"Poe, Ed",,Teacher,7A\n'
    found = read(tmp_path, {"office.csv": office, "library.csv": library}).listed
    named = [(one.given, one.preferred) for one in found if one.role != "teacher"]
    assert named == [("Amandeep", "Amy"), ("Ann", "")]


@pytest.mark.parametrize(
    ("office", "homerooms", "joined"),
    [
        (
            "ID,First,Last,Student email|{}04,{},{}@hill.example",
            "Email,Goes by,Homeroom|{}@HILL.example",
            True,
        ),
        ("username,firstname,lastname|{2},{1}", "Login,Goes by,Class|{}", True),
        ("ID,First,Last,Email|{}04,{},{}@hill.example", "Google account,Goes by,Homeroom|{}", True),
        (
            "ID,First,Last,Guardian email|{}04,{},{}@hill.example",
            "Email,Goes by,Homeroom|{}@hill.example",
            False,
        ),
    ],
)
def test_a_list_of_homerooms_may_tell_who_is_meant_by_addresses(
    tmp_path: Path, office: str, homerooms: str, joined: bool
) -> None:
    names = ("ava moss", "ben tully", "cara finch", "dan orr")
    titles, row = office.split("|")
    heads, address = homerooms.split("|")
    first = [
        row.format(at + 44, name.replace(" ", ","), name[0] + name.split()[1])
        for at, name in enumerate(names)
    ]
    more = [
        f"{address.format(name[0] + name.split()[1])},{'DJ' if name[0] == 'd' else ''},Diaz 5"
        for name in names
    ]
    files: dict[str, str | bytes] = {
        "office.csv": "\n".join((titles, *first)) + "\n",
        "rooms.csv": "\n".join((heads, *more)) + "\n",
    }
    found = read(tmp_path, files)
    assert [one.given.casefold() for one in found.listed] == ["ava", "ben", "cara", "dan"]
    assert [(one.homeroom or "".join(one.classes), one.preferred) for one in found.listed] == (
        [("Diaz 5", "")] * 3 + [("Diaz 5", "DJ")] if joined else [("", "")] * 4
    )
    assert any("They are not saved" in said for said in (*found.unclear, *found.remarks)) is joined


def test_a_card_whose_number_is_another_students_does_not_part_one_from_the_office(tmp_path: Path) -> None:
    """The library counted its cards before the office gave its numbers: full names come first."""
    office = "Student Number,Last Name,First Name\n41,Chen,Maya\n42,Ortiz,Ben\n43,Diaz,Ana\n"
    library = "Barcode,Last,First,Grade\nP 42,Chen,Maya,6\nP 41,Ortiz,Ben,6\nP 7,Roe,Ida,6\nP 8,Fox,Zoe,6\n"
    found = read(tmp_path, {"office.csv": office, "library.csv": library, **pictures("41.jpg")})
    assert [one.ids for one in found.listed[:2]] == [("P 42", "41"), ("P 41", "42")]
    assert not any(one.photo for one in found.listed), "41.jpg may be Maya by the office, Ben by his card"


def test_a_list_for_each_class(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "6A.csv": "Last,First\nChen,Maya\nOrtiz,Ben\n",
        "6B.csv": "Last,First\nDiaz,Ana\nKim,Noah\n",
    }
    found = read(tmp_path, files)
    assert {(one.display, one.classes) for one in found.listed} == {
        ("Maya Chen", ("6A",)),
        ("Ben Ortiz", ("6A",)),
        ("Ana Diaz", ("6B",)),
        ("Noah Kim", ("6B",)),
    }
    assert "6A.csv and 6B.csv have the same columns and were joined" in found.unclear[0]


@pytest.mark.parametrize(
    ("other", "title", "number", "people"),
    [
        ("8201_transfer_001.csv", "UPN", "K3", 4),
        ("leaving.csv", "UPN", "K3", 2),  # may be something else
        ("8201_transfer_001.csv", "UPN", "K1", 2),  # may be last year's
        ("8201_transfer_001.csv", "Child's ID", "K3", 2),
    ],
)
def test_two_schools_send_one_form_of_which_one_leaves_out_what_nobody_has(
    tmp_path: Path, other: str, title: str, number: str, people: int
) -> None:
    files: dict[str, str | bytes] = {
        "8105_transfer_001.csv": "UPN,Surname,Forename,Preferred name\nK1,Chen,Maya,May\nK2,Ortiz,Ben,\n",
        other: f"{title},Surname,Forename\n{number},Diaz,Ana\nK4,Kim,Noah\n",
    }
    found = read(tmp_path, files)
    assert len(found.listed) == people and found.listed[0].display in ("May Chen", "Ana Diaz")
    assert any(other in one for one in found.unclear)


def test_teachers_send_a_class_each_in_their_own_way(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "3A Mrs Adair.csv": "First,Last\nMaya,Chen\nBen,Ortiz\n",
        "list.csv": 'Student,Class\n"Diaz, Ana",3B\n"Kim, Noah",3B\n',
    }
    found = read(tmp_path, files)
    people = [("Maya Chen", "3A"), ("Ben Ortiz", "3A"), ("Ana Diaz", "3B"), ("Noah Kim", "3B")]
    assert sorted((one.display, one.classes) for one in found.listed) == sorted((n, (c,)) for n, c in people)
    assert any("are different classes and were joined" in sentence for sentence in found.unclear)
    fill(tmp_path, {"list.csv": 'Student,Class\n"Diaz, Ana",3A\n"Kim, Noah",3A\n'})
    found = read(tmp_path, {})
    assert len(found.listed) == 2, "two lists of one class: one may be old"


def test_a_broken_letter_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    text = "First,Last\nZoë,Müller\nAnaïs,Lefèvre\nBen,Ort".encode() + b"\x81" + b"z\n"
    found = read(tmp_path, {"list.csv": text})
    assert found.listed[0].display == "Zoë Müller"
    assert any("can't be read" in sentence for sentence in found.unclear)


@pytest.mark.parametrize(
    ("encoding", "text", "display"),
    [
        ("cp1250", "Nazwisko;Imię\nŁuczak;Michał\nPająk;Zośka\n", "Michał Łuczak"),
        ("cp1251", "Фамилия;Имя\nИванов;Пётр\n", "Пётр Иванов"),
        ("cp932", "氏名,学年\n山田　太郎,3\n佐藤　花子,3\n", "山田太郎"),
    ],
)
def test_encodings_that_the_titles_tell(tmp_path: Path, encoding: str, text: str, display: str) -> None:
    assert read(tmp_path, {"list.csv": text.encode(encoding)}).listed[0].display == display


def test_two_lists_of_one_school_do_not_give_a_child_another_childs_number(tmp_path: Path) -> None:
    """The library counts anew, and has a Bo Kim of its own six grades up."""
    office = (
        "ID,Last,First,Grade\n101,Chen,Maya,3\n102,Diaz,Ana,3\n103,Ali,Omar,3\n104,Kim,Bo,3\n105,Fox,Zoe,3\n"
    )
    library = "Card,Last,First,Grade\n103,Chen,Maya,3\n9102,Diaz,Ana,3\n9103,Ali,Omar,3\n9104,Kim,Bo,9\n"
    found = plan(fill(tmp_path, {"office.csv": office, "library.csv": library}), [])
    ids = {one.given: one.ids for one in found.new}
    assert ids["Ana"] == ("102", "9102") and ids["Maya"] == ("101",) and ids["Bo"] == ("104",)
    assert "Numbers that somebody else on office.csv has were left out: 103." in found.remarks


def test_a_card_that_is_another_childs_number_makes_two_children_no_one(tmp_path: Path) -> None:
    rows = ("101,Chen,Maya", "102,Diaz,Ana", "103,Ali,Omar", "104,Kim,Bo", "105,Fox,Zoe")
    office = "ID,Last,First,Grade,Room\n" + "".join(f"{row},3,3A\n" for row in rows)
    library = "Card,Last,First,Grade\n101,Park,Zed,3\n9102,Diaz,Ana,3\n9103,Ali,Omar,3\n9104,Kim,Bo,3\n"
    found = plan(fill(tmp_path, {"office.csv": office, "library.csv": library}), [])
    assert [question.text for question in found.questions] == [
        "Import Zed Park, who is only on library.csv?"
    ], "he is not Maya"
    assert any("has were left out: 101" in said for said in found.remarks)
    assert {one.given: one.ids for one in found.new}["Maya"] == ("101",)


@pytest.mark.parametrize("remark", ["R8.7.20 転出", "転出 R8.9.1", "2026.7.21 転校"])
def test_a_day_beside_a_remark_of_leaving_is_no_class(tmp_path: Path, remark: str) -> None:
    rows = (
        "学年,組,番号,氏名,備考\n3,1,1,大西　蒼真,\n3,2,1,片山　ひなた,\n3,1,2,五島　琉生,"
        + remark
        + "\n3,2,2,長谷部　莉央,\n"
    )
    found = plan(fill(tmp_path / "school", {"児童名簿.csv": rows}), []).new
    assert [one.given for one in found if one.active is False] == ["琉生"]


@pytest.mark.parametrize(
    ("remark", "is_here"),
    [
        ("TR em 02/10", None),
        ("parti à Thiès (oct.)", None),
        ("LEFT end of Michaelmas - Sedbergh", None),
        ("skreślona z listy uczniów 12.09.2026", None),
        ("skreślony ze szkoły", None),
        ("odhlášen k 1. 10. 2026", None),
        ("moved to another school", None),
        ("ลาออก 3 ก.ย. 69", None),
        ("ย้ายโรงเรียน 9 มิถุนายน 2569", None),
        ("TC taken 2 मार्च", None),
        ("moved to 7B", True),
        ("left handed", True),
        ("NO 3/10", True),
        ("W/D 14-Oct-2026", None),
        ("transferred to Room to Grow Academy", None),
    ],
)
def test_a_remark_that_begins_with_a_word_or_a_code_for_leaving(
    tmp_path: Path, remark: str, is_here: bool | None
) -> None:
    rows = f"Name,Number,Remarks\nAva Moss,4401,{remark}\nBen Tully,4402,\nCara Finch,4403,moved away\n"
    found = plan(fill(tmp_path / "school", {"list.csv": rows}), []).new
    assert [one.display for one in found if one.active is False] == (
        ["Cara Finch"] if is_here else ["Ava Moss", "Cara Finch"]
    )


@pytest.mark.parametrize(
    "move",
    [
        "moved to 5B 10/2",
        "transferred to Ms. Tan's class",
        "ย้ายไปห้อง 5/2",
        "ย้ายไป ป.5/2",
        "转到五(2)班",
        "pindah ke kelas 5B",
        "переведена в 5 «Б»",
        "transferido para o 5º B",
    ],
)
def test_who_moved_to_another_class_of_the_school_is_here(tmp_path: Path, move: str) -> None:
    for title in ("Status", "Remarks"):
        text = f"Name,Number,{title}\nAva Moss,4401,{move}\nBen Tully,4402,\nCara Finch,4403,moved away\n"
        found = read(tmp_path, {"list.csv": text})
        assert [one.display for one in found.listed if one.active is False] == ["Cara Finch"]
        told = [*(one.text for one in found.questions), *found.remarks, *found.unclear]
        assert any(move in one for one in told), "it is asked about, or said"


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        (",LEAVERS,,", "left"),
        ("Withdrawn since 9/1,,,", "left"),
        (",Élèves partis,,", "left"),
        ("転出者,,,", "left"),
        ("Staff,,,", "staff"),
        ("TC ISSUED,,,", "left"),
        ("Graduating students,,,", ""),
    ],
)
def test_a_heading_between_people_says_who_those_below_are(tmp_path: Path, heading: str, told: str) -> None:
    names = ("Moss,Ava", "Tarr,Ben", "Nash,Cal", "Orr,Dee", "Poe,Eli")
    rows = "ID,Last,First,Class\n" + "".join(f"10{at},{name},7A\n" for at, name in enumerate(names))
    last = f"{heading}\n106,Quin,Fay,7A\n"
    found = plan(fill(tmp_path / "school", {"list.csv": rows + last}), [])
    assert len(found.new) == 6 and [one.active for one in found.new] == [None] * 5 + [
        False if told == "left" else None
    ]
    assert found.new[5].role == ("staff" if told == "staff" else "")
    assert any(one.startswith("Those below “") for one in found.unclear) == bool(told)


def test_a_class_behind_the_leavers_is_here_and_theirs_is_not_the_class_above(tmp_path: Path) -> None:
    rows = (
        "Class 7A,\nName,No\nMoss Ava,101\nLeft this year,\nPoe Eli,105\nClass 7B,\nName,No\nNash Cal,103\n"
    )
    found = plan(fill(tmp_path / "school", {"list.csv": rows}), []).new
    assert [(one.active, *rooms(one)) for one in found] == [(None, "7A"), (False,), (None, "7B")]


def test_a_heading_in_capitals_among_other_names_is_nobody(tmp_path: Path) -> None:
    names = ("Moss,Ava", "Tarr,Ben", "Nash,Cal", "Orr,Dee", "Poe,Eli", "WAITING LIST,", "Quin,Fay")
    found = plan(fill(tmp_path / "school", {"list.csv": "Last,First\n" + "\n".join(names) + "\n"}), [])
    assert len(found.new) == 6
    assert any("1 line was not read as a person: “WAITING LIST”" in odd.text for odd in check(found))


@pytest.mark.parametrize(
    "remark", ["MOVED 10/2", "LEFT 2/10 (apprenticeship)", "withdrawn on 10/3", "W/D 10-3"]
)
@pytest.mark.parametrize("form", ["- {} {}\n", "{} {}\n"])
def test_a_day_of_leaving_behind_a_name_needs_no_dash(tmp_path: Path, remark: str, form: str) -> None:
    names = ("Rosa Keeble", "Cezar Ionescu", "Grace Left", "Nina Moved", "Pia Sturgess")
    text = "".join(form.format(name, remark if name[0] == "C" else "").rstrip() + "\n" for name in names)
    found = read(tmp_path, {"list.txt": text}).listed
    assert [(one.display, one.active is False) for one in found] == [(n, n[0] == "C") for n in names]


def test_a_word_for_leaving_in_a_column_that_is_not_read_is_said(tmp_path: Path) -> None:
    text = "Name,Recorder group\nKamari Blount,red\nElise Park,MOVED 10/2\nGus Mora,blue\nIda Roy,red\n"
    said = " ".join(read(tmp_path, {"list.csv": text}).remarks)
    assert "“MOVED 10/2” under “Recorder group”" in said and "Elise Park" in said


def test_a_total_in_words_of_china_is_nobody(tmp_path: Path) -> None:
    rows = "序号,姓名,班级\n1,欧阳思远,初一(3)班\n2,薛梓涵,初一(3)班\n合计,2人,\n"
    assert [one.family for one in read(tmp_path, {"list.csv": rows}).listed] == ["欧阳", "薛"]


def test_yes_and_no_of_something_else_say_nothing_of_who_left(tmp_path: Path) -> None:
    """Who rides the bus in the afternoon: FALSE below "PM" archived children."""
    rows = ("Maya Chen,TRUE,FALSE,", "Ben Ortiz,TRUE,TRUE,Mon only", "Noah Kim,TRUE,FALSE,moved away Oct 3")
    found = read(tmp_path, {"bus.csv": "\n".join(["Student,AM,PM,Notes", *rows])})
    assert [one.given for one in found.listed if one.active is False] == ["Noah"]


@pytest.mark.parametrize("name", ["Leavers", "Students who left in July", "Withdrawn", "Ehemalige"])
def test_a_file_of_leavers_beside_the_classes(tmp_path: Path, name: str) -> None:
    rows = (
        "10421,Chen,Maya\n10434,Orr,Ben\n10447,Roth,Ana\n",
        "10486,Lind,Elsa\n10499,Park,Leo\n10501,Poe,Cy\n",
    )
    files = {f"{each}.csv": f"ID,Last,First\n{some}" for each, some in zip(("7A", name), rows, strict=True)}
    found = plan(fill(tmp_path, files), [])
    here = {one.given for one in found.listed if one.active is not False}
    assert here == {"Maya", "Ben", "Ana"} and len(found.listed) == 6


def test_a_list_of_leavers_alone_changes_nobody_and_says_so(tmp_path: Path) -> None:
    """In England, Leavers 2026 is also who will leave in that summer."""
    found = plan(fill(tmp_path, {"Leavers 2026.csv": "ID,Last,First\n1042,Chen,Maya\n1043,Orr,Ben\n"}), [])
    assert [one.active for one in found.listed] == [None, None]
    assert "“Leavers 2026” may mean that everybody on it has left. They come in as people who are here." in (
        found.unclear
    )


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("title", ["Exit Date", "Withdrawal Date"])
def test_somebody_who_moved_within_the_school_is_here_in_the_new_class(
    tmp_path: Path, title: str, order: int
) -> None:
    """An ended enrolment beside a current one archived the child."""
    rows = ["4596,Ethan,Castillo,8-2,10/06/2026", "4596,Ethan,Castillo,8-1,"][::order]
    text = "\n".join(
        [f"ID,First,Last,Homeroom,{title}", "4570,Ava,Moss,8-1,10/26/2026", *rows, "4609,Zoe,Chen,8-1,"]
    )
    found = read(tmp_path, {"list.csv": text + "\n"})
    assert {(one.given, one.homeroom, one.active is False) for one in found.listed} == {
        ("Ava", "8-1", True),
        ("Ethan", "8-1", False),
        ("Zoe", "8-1", False),
    }
    assert any(
        "The current row was read, not the ended one, of 1 person: Ethan Castillo." in one
        for one in found.unclear
    )


def test_withdrawn_in_place_of_the_homeroom(tmp_path: Path) -> None:
    """It could not be read at all where the homeroom was the only place."""
    rows = "1,Ava,Moss,Year 7,7A\n2,Ben,Tully,Year 7,WITHDRAWN\n3,Cy,Orr,Year 7,7A\n"
    text = f"No,First,Last,Year,Reg Group\n{rows}"
    assert [(one.given, one.active is False) for one in read(tmp_path, {"list.csv": text}).listed] == [
        ("Ava", False),
        ("Ben", True),
        ("Cy", False),
    ]


def test_the_staff_below_their_heading_have_no_class_and_are_people(tmp_path: Path) -> None:
    pupils = "".join(f"{name},3A,\n" for name in ("Moss,Ava", "Tully,Ben", "Orr,Cy", "Park,Eli", "Kim,Noah"))
    text = f"Surname,Forename,Class,Leaving Date\n{pupils}Teachers,,,\nOsei,Oscar,,31/07/2027\n"
    found = read(tmp_path, {"list.csv": text}).listed
    assert [(one.given, one.role) for one in found if one.is_staff] == [("Oscar", "teacher")]


def test_pupils_with_a_grade_in_a_file_called_admin_are_no_staff(tmp_path: Path) -> None:
    """Administration systems export so; a small school has few in each class."""
    text = "HR,First,Last,Grade\n9A,Ava,Moss,9\n9A,Ben,Tully,9\n10A,Cy,Orr,10\n11B,Ida,Park,11\n"
    assert not any(one.is_staff for one in read(tmp_path, {"admin.csv": text}).listed)
    staff = "First,Last,Room\nAva,Moss,12\nBen,Tully,14\n"
    assert all(one.is_staff for one in read(tmp_path / "staff", {"admin.csv": staff}).listed)


@pytest.mark.parametrize(
    "name",
    ["Test Student", "Student ZZTest", "Sample Student", "Leerling Test", "Alumno Prueba", "Test Testsson"],
)
@pytest.mark.parametrize("titles", ["First,Last", "Last,First"])
def test_nobody_is_called_a_test(tmp_path: Path, name: str, titles: str) -> None:
    text = f"ID,{titles},Class\n1,Ava,Moss,3A\n2,Ben,Tully,3A\n99999,{name.replace(' ', ',')},3A\n"
    found = read(tmp_path, {"list.csv": text})
    assert len(found.listed) == 2
    assert any("test student, test account or visitor was left out" in odd.text for odd in check(found))


@pytest.mark.parametrize("name", ["Vacant", "New Student", "TBA", "n.n.b.", "Vakant"])
def test_a_seat_that_nobody_has_yet(tmp_path: Path, name: str) -> None:
    found = read(tmp_path, {"list.csv": f"First,Last,Class\nAva,Moss,3A\nBen,Tully,3A\n,{name},3A\n"})
    assert len(found.listed) == 2
    assert any(f"“{name}”" in odd.text for odd in check(found))


@pytest.mark.parametrize("name", ["Testa", "Demos", "Sampler", "Tester"])
def test_last_names_like_words_for_tests_are_people(tmp_path: Path, name: str) -> None:
    found = read(tmp_path, {"list.csv": f"First,Last\nAva,Moss\nBen,{name}\nCy,Orr\n"})
    assert [one.family for one in found.listed] == ["Moss", name, "Orr"]


@pytest.mark.parametrize("said", ["moved", "MOVED", "not coming back", "*withdrawn*"])
def test_words_for_leaving_alone_beside_a_name(tmp_path: Path, said: str) -> None:
    beside = said if said.startswith("*") else f"- {said}"
    found = read(
        tmp_path, {"list.csv": f"ID,First,Last\n1,Ava,Moss\n2,Ben,Tully {beside}\n3,Cy,Orr\n"}
    ).listed
    assert [(one.family, one.active is False) for one in found] == [
        ("Moss", False),
        ("Tully", True),
        ("Orr", False),
    ]


def test_roles_that_are_not_known_are_said_beside_those_that_are(tmp_path: Path) -> None:
    rows = "Ana Diaz,Pupil,7R\nBen Ortiz,Pupil,7R\nMaya Chen,Pupil,7R\nParm Gill,Teacher,\n"
    rows += "Leo Park,Former pupil,7R\nTia Ewing,Enquiry,7R\n"
    found = plan(fill(tmp_path, {"list.csv": f"Name,Type,Form\n{rows}"}) / "list.csv", [])
    assert {one.display: one.active for one in found.listed if one.active is False} == {"Leo Park": False}
    assert "The role “Enquiry” is not known, so everybody with it was read as a student." in found.unclear


@pytest.mark.parametrize(
    ("status", "is_here"),
    [("On Leave", True), ("Part-time", True), ("Resigned 1/15/2027", False), ("Demitted", False)],
)
def test_the_usual_words_of_an_office_for_who_works_and_who_went(
    tmp_path: Path, status: str, is_here: bool
) -> None:
    rows = "Number,Last Name,First Name,Status\n7101,Abara,Ngozi,Active\n7108,Fehr,Lukas,Active\n"
    found = plan(fill(tmp_path / "school", {"list.csv": f"{rows}7115,Quon,Mei,{status}\n"}), [])
    assert [one.active is not False for one in found.new] == [True, True, is_here]
    assert not found.questions
