"""What an office's list says of lockers, books, helpers and the weather must not become people or numbers."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest
from school_files import fill, pack, picture, pictures

from namecards.importing.photo_rosters.cards import Cell
from namecards.importing.photo_rosters.classify_line import OTHER, parse_line
from namecards.importing.photo_rosters.roster import list_people
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

NAMES = (
    "Amira Haddad",
    "Leo Brandt",
    "Sofia Marchetti",
    "Grace Okonkwo",
    "Ethan Whitfield",
    "Nora Lindqvist",
)
NUMBERS = ("40117", "40263", "39980", "41002", "40555", "40556")


def table(*columns: tuple[str, ...]) -> str:
    """A list from its columns, each with its title first."""
    return "\n".join(map(";".join, zip(*columns, strict=True))) + "\n"


def planned(tmp_path: Path, text: str, name: str = "list.csv") -> ImportPlan:
    return plan(fill(tmp_path, {name: text}) / name, [])


def said(found: ImportPlan) -> str:
    return "\n".join(oddity.text for oddity in check(found))


@pytest.mark.parametrize(
    "title",
    ["Envelope #", "Invoice", "Serial no", "Ext.", "Order ID", "Inventarnr.", "Casier", "Locker Number"],
)
def test_the_number_of_a_thing_is_nobodys_and_the_check_says_so(tmp_path: Path, title: str) -> None:
    found = planned(tmp_path, table(("Name", *NAMES), (title, *NUMBERS)))
    assert [one.ids for one in found.listed] == [()] * 6
    assert title.rstrip(".") in said(found)


def test_a_bare_number_below_a_heading_of_lockers_is_the_lockers(tmp_path: Path) -> None:
    rows = table(("Name", *NAMES), ("Number", *NUMBERS))
    assert [one.ids for one in planned(tmp_path, f"Locker assignments\n\n{rows}").listed] == [()] * 6
    assert planned(tmp_path, f"Grade 7, Key Stage 3\n\n{rows}").listed[0].ids == ("40117",)


@pytest.mark.parametrize(
    "cells",
    [
        ("01631234567", "01712345678", "01523456789", "01511234567", "01609876543", "01754321098"),
        ("6175550117", "6175550263", "6175559980", "7815551002", "6175550555", "7815550556"),
        ("14032013", "02072013", "23112012", "30012013", "05052013", "17092013"),
    ],
)
def test_phones_and_days_without_signs_are_no_numbers(tmp_path: Path, cells: tuple[str, ...]) -> None:
    found = planned(tmp_path, table(("Name", *NAMES), ("Home", *cells)))
    assert [one.ids for one in found.listed] == [()] * 6


def test_a_bare_number_is_no_phone_and_a_number_that_begins_with_a_year_is_one(tmp_path: Path) -> None:
    phones = tuple(f"555-01{at}{at}" for at in range(6))
    found = planned(tmp_path, table(("Name", *NAMES), ("Number", *phones)))
    assert [one.ids for one in found.listed] == [()] * 6
    years = tuple(f"20263004{at}{at}" for at in range(6))
    found = planned(tmp_path, table(("Name", *NAMES), ("Student Key", *years)))
    assert [one.ids for one in found.listed] == [(number,) for number in years]


@pytest.mark.parametrize(
    "form", ["{0:08x}-4b1d-4c2e-9f3a-6d5e4c3b2a10", "7f3c9a1e5b2d4c8f{0:016x}", "9a1e{0:036x}"]
)
def test_what_only_programs_know_people_by_is_no_number(form: str, tmp_path: Path) -> None:
    keys = tuple(form.format(7919 * at + 1048583) for at in range(6))
    found = planned(tmp_path, table(("Name", *NAMES), ("Unique ID", *keys), ("Student Number", *NUMBERS)))
    assert [one.ids for one in found.listed] == [(number,) for number in NUMBERS]
    assert "Unique ID" in said(found)


def test_a_row_that_stands_twice_is_one_person_if_a_private_cell_proves_it(tmp_path: Path) -> None:
    born = ("4/3/2015", "11/8/2015", "18/1/2015", "25/6/2015", "2/11/2015", "9/4/2015")
    notes = ("Bus 4", "", "Walker", "", "Bus 4", "")
    rows = list(zip(NAMES, ("5A",) * 6, born, notes, strict=True))
    again = ("Leo Brandt", "5A", "11/8/2015", "Walker")
    other = ("Grace Okonkwo", "5A", "30/9/2015", "")
    listed = [("Name", "Class", "Birthday", "Way home"), *rows, again, other]
    found = planned(tmp_path, "\n".join(map(";".join, listed)))
    several = {one.display: len(one.repeats) for one in found.listed if one.repeats}
    assert [one.display for one in found.listed] == list(NAMES)
    assert several == {"Grace Okonkwo": 2}, "another birthday is another child, or a mistake: it is asked"
    assert "1 row repeats another one, so it was read once: “Leo Brandt”." in said(found)


@pytest.mark.parametrize(
    "cells",
    [
        (*(f"0171 555{at}" for at in (104, 211, 318, 425, 532)), "0171 555211", "0171 555211"),
        ("Ali", "Omar", "Sara", "Nour", "Hana", "Zeid", "Omar"),
        ("02.09.2024", "02.09.2024", "02.09.2024", "02.09.2024", "05.01.2026", "02.09.2024", "02.09.2024"),
    ],
)
def test_what_others_share_proves_no_row_to_be_a_copy(cells: tuple[str, ...], tmp_path: Path) -> None:
    names = (*NAMES, NAMES[1])
    found = planned(tmp_path, table(("Name", *names), ("Class", *["5A"] * 7), ("Mother's phone", *cells)))
    assert [len(one.repeats) for one in found.listed] == [0, 2, 0, 0, 0, 0]


@pytest.mark.parametrize("above", ["", "Learner,,,Guardian,,\n"])
def test_a_name_and_a_relation_behind_both_names_are_those_of_a_contact(above: str, tmp_path: Path) -> None:
    kin = ("Father", "Mother", "Father", "Guardian", "Mother", "Father")
    titles = "Surname,First Name,Form,Name,Relation,Phone"
    rows = [
        f"{name.split()[1]},{name.split()[0]},2E,Jo {name.split()[1]},{who},0722 555 01{at}"
        for at, (name, who) in enumerate(zip(NAMES, kin, strict=True))
    ]
    found = planned(tmp_path, f"{above}{titles}\n" + "\n".join(rows))
    assert [(one.display, one.role) for one in found.listed] == [(name, "") for name in NAMES]
    assert "Name (" in said(found) and "Relation (" in said(found)


def test_names_below_a_title_for_relatives_are_theirs(tmp_path: Path) -> None:
    groups = "No,Name of learner,,Grade,Next of kin,,Mother,"
    above = f"{groups}\n,Surname,First name,,Name,Cell,First name,Surname\n"
    rows = [
        f"{at},{name.split()[1]},{name.split()[0]},8A,Mrs {name.split()[1]},082 555 010{at},Thandi,Dube"
        for at, name in enumerate(NAMES, 1)
    ]
    found = planned(tmp_path, above + "\n".join(rows))
    assert [(one.given, one.family) for one in found.listed] == [tuple(name.split()) for name in NAMES]
    assert not found.questions, "the title above tells whose names they are"
    assert all(title in said(found) for title in ("Next of kin Name", "Mother First name", "Mother Surname"))


def test_a_column_that_the_cells_alone_tell_is_asked_about(tmp_path: Path) -> None:
    assert "Is Kartei (40117 · 40263) the number of each person?" in said(
        planned(tmp_path, table(("Name", *NAMES), ("Kartei", *NUMBERS)))
    )
    by_title = planned(tmp_path, table(("Name", *NAMES), ("Student ID", *NUMBERS)))
    assert "the number of each person?" not in said(by_title)


def test_texts_alone_below_a_list_are_nobody(tmp_path: Path) -> None:
    rows = table(("Member", *NAMES), ("Size", *"SMLMSL"))
    for tail in ("\nSnack schedule\nCarol Jenkins\n", "See the back page\n"):
        found = planned(tmp_path, rows + tail)
        assert [one.display for one in found.listed] == list(NAMES)
        assert tail.strip().partition("\n")[0] in said(found)


def test_books_and_levels_beside_whole_names_are_no_last_names(tmp_path: Path) -> None:
    books = ("The Giver", "Hatchet", "Holes", "Wonder", "Matilda", "Coraline")
    for title, cells in (("Now reading", books), ("Level", tuple("MNPQOR"))):
        found = planned(tmp_path, table((title, *cells), ("Taken by", *NAMES)))
        assert [one.display for one in found.listed] == list(NAMES)


def test_what_stands_behind_a_name_and_a_comma_is_no_first_name(tmp_path: Path) -> None:
    lines = [
        f"{name}, {what}, {at}"
        for name, what, at in zip(NAMES, ("Flute", "Violin", "Drums") * 2, NUMBERS, strict=True)
    ]
    text = "\n".join(["Hi, here is the band for the spring concert.", "", *lines, "", "Thanks,", "Carol"])
    assert [one.display for one in planned(tmp_path, text, "band.txt").listed] == list(NAMES)


def test_a_line_with_a_name_in_another_form_is_said(tmp_path: Path) -> None:
    lines = [f"{name} - 7B" for name in NAMES[:4]]
    text = "\n".join(["Hi, here are the ones who were absent.", "", *lines, "• Marchetti Ugo", "", "Thanks"])
    assert "1 line may name a person, but is not written like the others, so it was left out" in said(
        planned(tmp_path, text, "absent.txt")
    )


def test_all_that_is_attached_to_a_mail_comes_in_and_its_text_is_said(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@school.example", "b@school.example", "Lists"
    mail.set_content(
        "Two lists. Please add:\n\nZeke Morton\n\nAnd here comes Otto Weiss of grade 7.\n\nCarol, secretary\n"
    )
    for at, name in enumerate(("7A.csv", "7B.csv")):
        rows = zip(NAMES[at::2], NUMBERS[at::2], strict=True)
        text = "Name;Student ID\n" + "".join(f"{who};{number}\n" for who, number in rows)
        mail.add_attachment(text.encode(), maintype="text", subtype="csv", filename=name)
    mail.add_attachment(b"\xd0\xcf\x11\xe0", maintype="application", subtype="x", filename="7C.xlsx")
    (tmp_path / "lists.eml").write_bytes(mail.as_bytes())
    found = plan(tmp_path / "lists.eml", [])
    assert {one.display: one.classes for one in found.listed} == {
        name: (("7A", "7B")[at % 2],) for at, name in enumerate(NAMES)
    }
    assert "Zeke Morton" in said(found) and "Can't read 7C.xlsx: it has a password" in said(found)
    assert "may name somebody, and was not read: “And here comes Otto Weiss of grade 7.”" in said(found)


def test_a_list_behind_many_photos_in_a_mail_is_read(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@school.example", "b@school.example", "Photo day"
    for at in range(201):
        mail.add_attachment(picture("one"), maintype="image", subtype="jpeg", filename=f"DSC_{at}.jpg")
    rows = "".join(f"{who};{number}\n" for who, number in zip(NAMES, NUMBERS, strict=True))
    mail.add_attachment(f"Name;Student ID\n{rows}", subtype="csv", filename="list.csv")
    (tmp_path / "photos.eml").write_bytes(mail.as_bytes())
    assert {one.display for one in plan(tmp_path / "photos.eml", []).listed} == set(NAMES)


def test_a_mail_with_a_table_and_photos_attached(tmp_path: Path) -> None:
    """A logo in the signature makes no faces of the greeting; who stands in a sentence is said."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@school.example", "b@school.example", "New ones"
    rows = [
        f"{family}, {given} {number} 4 Oduya"
        for (given, family), number in zip(map(str.split, NAMES), NUMBERS, strict=True)
    ]
    mail.set_content("\n".join(["Dear Joan,", "", "the new ones:", "", *rows, "", "Thanks!", "Pam"]))
    cells = "".join(
        f"<tr><td>{family}</td><td>{given}</td><td>{number}</td></tr>"
        for (given, family), number in zip(map(str.split, NAMES), NUMBERS, strict=True)
    )
    mail.add_alternative(
        "<html><body><p>Dear Joan,</p><p>the new ones:</p><table>"
        "<tr><th>Last</th><th>First</th><th>ID</th></tr>"
        f"{cells}</table><p>Also Zeke Morton, 2nd grade, comes on Monday.</p><p>Thanks!<br>Pam</p>"
        '<p><b>Pam Okafor</b><br>Front Office<br><img src="cid:logo"></p></body></html>',
        subtype="html",
    )
    page = mail.get_body(("html",))
    assert page
    page.add_related(picture("logo"), maintype="image", subtype="jpeg", cid="<logo>", filename="logo.jpg")
    packed = pack(tmp_path / "photos.zip", pictures(f"Photos/{NUMBERS[0]}.jpg")).read_bytes()
    mail.add_attachment(packed, maintype="application", subtype="zip", filename="photos.zip")
    for name in (f"{NAMES[1]}.jpg", "Playground.jpg", "Playground.jpg"):
        mail.add_attachment(picture(name), maintype="image", subtype="jpeg", filename=name)
    (tmp_path / "new ones.eml").write_bytes(mail.as_bytes())
    found = plan(tmp_path / "new ones.eml", [])
    assert {one.display for one in found.listed} == set(NAMES)
    assert [one.display for one in found.listed if one.photo] == list(NAMES[:2])
    assert "1 sentence beside the list may name somebody, and was not read: “Also Zeke Morton" in said(found)
    assert "Playground.jpg" in said(found)
    assert "1 attached picture left out: unreadable, or named like another." in said(found)


@pytest.mark.parametrize("line", ["Locker 1204", "Bus No. 114", "555-0123", "2026-27", "03-14-2013"])
def test_below_a_face_the_numbers_of_things_phones_and_days_are_none(line: str) -> None:
    assert [item.kind for item in parse_line(line)] == [OTHER]
    assert [item.text for item in parse_line("Anna Price 40117")] == ["Anna Price", "40117"]


def test_facts_below_a_face_with_only_blanks_or_commas_between_them_are_read() -> None:
    for line in ("Gr 02  HR 8", "Maya Chen Gr 02 HR 8"):
        assert [item.text for item in parse_line(line)][-2:] == ["02", "8"]
    for line, facts in {
        "Leerlingnr. 104233 3vwo2": [("Leerlingnr.", "104233"), ("Class", "3vwo2")],
        "990107 Gr 7": [("", "990107"), ("Gr", "7")],
        "Year 8, 8C": [("Year", "8"), ("Class", "8C")],
        "5. Kl.": [("Grade", "5")],
        "3. třída": [("Grade", "3")],
        "Reg: 7HB  Year 7": [("Reg", "7HB"), ("Grade", "7")],
        "Form: 10C Year 10": [("Form", "10C"), ("Grade", "10")],
    }.items():
        assert [(item.label, item.text) for item in parse_line(line)] == facts
    for line in ("Born 12 May 2014", "12 Elm Street", "11 years"):
        assert [item.kind for item in parse_line(line)] == [OTHER]


def test_lines_below_faces_that_are_not_understood_are_columns_and_private_ones_are_not_shown() -> None:
    below = {
        "Ava Moss": ("Seat B4", "12 Elm Street", "617 555 0123"),
        "Ben Ito": ("Seat C1", "4 Oak Road", "617 555 0177"),
        "Cleo Diaz": ("Seat A2", "9 Mill Lane", "617 555 0144"),
    }
    cells = [
        Cell(tuple(item for line in (name, *lines) for item in parse_line(line)))
        for name, lines in below.items()
    ]
    columns = list_people("5B.pdf", cells, {}, {}).columns
    assert [(column.kind, column.examples) for column in columns if not column.title] == [
        ("", ("Seat B4", "Seat C1")),
        ("", ("private",)),
        ("", ()),
    ]
    assert columns[-1].why == "private"


def test_a_second_table_with_other_titles_is_left_out_with_all_its_people(tmp_path: Path) -> None:
    students = "".join(f"{name};7\n" for name in NAMES)
    helpers = "Chaperones\nName;Phone\nKarim Haddad;555-0100\nJulia Brandt;555-0101\n"
    found = planned(tmp_path, f"Students\nName;Grade\n{students}\n{helpers}")
    assert [(one.display, one.grade) for one in found.listed] == [(name, "7") for name in NAMES]
    assert "4 rows stand below other column titles, so they were left out: “Chaperones”" in said(found)


def test_a_parent_below_each_child_is_left_out(tmp_path: Path) -> None:
    rows = "".join(
        f"{name};{number};\nKim {name.split()[1]};;555-0100\n"
        for name, number in zip(NAMES, NUMBERS, strict=True)
    )
    found = planned(tmp_path, "Student;ID;Phone\n" + rows)
    assert [one.display for one in found.listed] == list(NAMES)
    assert "6 parents or other contacts on the list were left out: “Kim Haddad”" in said(found)


def test_the_highest_and_the_lowest_of_a_gradebook_are_nobody(tmp_path: Path) -> None:
    rows = "".join(f"{name};{80 + at}\n" for at, name in enumerate(NAMES))
    found = planned(tmp_path, f"Student;Final\n{rows}High;85\nLow;80\nLow, Ethan;83\n")
    assert [one.display for one in found.listed] == [*NAMES, "Ethan Low"]


def test_names_in_other_columns_of_a_plan_of_seats_are_said(tmp_path: Path) -> None:
    found = planned(tmp_path, "\n".join(";".join(NAMES[at : at + 2]) for at in (0, 2, 4)) + "\n")
    assert len(found.listed) == 6 or all(name in said(found) for name in NAMES[1::2])


def test_who_left_or_came_by_a_line_below_a_table_is_said(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td>{name}<td>{number}" for name, number in zip(NAMES, NUMBERS, strict=True))
    page = f"<h1>5B</h1><table><tr><th>Name<th>ID{rows}</table><p>Moved away in July: Lio Bird</p>"
    page = f"<title>Students</title>{page}<p>New from Monday: Otto Weiss</p>"
    told = said(planned(tmp_path, page, "5B.html"))
    assert "Lio Bird" in told and "Otto Weiss" in told


def test_a_folded_list_keeps_whoever_has_no_number(tmp_path: Path) -> None:
    rows = [(*NAMES[:2], *NUMBERS[:2]), (*NAMES[2:4], "", NUMBERS[3]), (*NAMES[4:], *NUMBERS[4:])]
    rows += [("Mei Tanaka", "Oscar Delgado", "40601", "40602")]
    text = "Name;ID;Name;ID\n" + "".join(f"{a};{m};{b};{n}\n" for a, b, m, n in rows)
    found = planned(tmp_path, text)
    assert {one.display for one in found.listed} == {*NAMES, "Mei Tanaka", "Oscar Delgado"}


def test_the_card_of_a_firm_without_a_name_is_nobody(tmp_path: Path) -> None:
    cards = [f"N:{name.split()[1]};{name.split()[0]};;;\nFN:{name}\nORG:Kettle School" for name in NAMES]
    cards.append("N:;;;;\nFN:Kettle School Office\nORG:Kettle School")
    text = "".join(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n" for card in cards)
    found = planned(tmp_path, text, "cards.vcf")
    assert [one.display for one in found.listed] == list(NAMES)
    assert "Kettle School Office" in said(found)


def test_the_last_school_is_no_last_name_and_the_year_beside_the_form_is_no_class(tmp_path: Path) -> None:
    rows = '"MATSUZAWA, Haruto",Y8 8PK,GEMS Dubai\n"AL-MANNAI, Layan",Y7 7GL,Doha College\n'
    rows += '"REILLY, Caspian",Y8 8PK,\n'
    for title in ("Last school", "Last Name of school attended", "Family"):
        found = plan(fill(tmp_path, {"list.csv": f"Name,Year / Form,{title}\n{rows}"}), [])
        assert [(one.given, one.classes) for one in found.listed] == [
            ("Haruto", ("8PK",)),
            ("Layan", ("7GL",)),
            ("Caspian", ("8PK",)),
        ]


def test_what_somebody_is_called_may_stand_among_the_notes(tmp_path: Path) -> None:
    notes = {
        "Known as Teddy": "Teddy",
        "photo is from Y3": "",
        "prefers to sit in front": "",
        "genannt Bea; Brille": "Bea",
        "auch Montag": "",
        "Le dicen “Thiaguito”": "Thiaguito",
        "“Podge” a thugtar air": "Podge",
        "„Leni“ genannt": "Leni",
        "「たっくん」と呼ばれている": "たっくん",
        "“Nuts” allergy": "",
        "Mother called 10/2": "",
    }
    rows = "".join(f"Name{at},Poe,{note}\n" for at, note in enumerate(notes))
    found = plan(fill(tmp_path, {"list.csv": f"First,Last,Notes\n{rows}"}), [])
    assert [one.preferred for one in found.listed] == list(notes.values())


@pytest.mark.parametrize(
    ("name", "goes_by"),
    [
        ("佐藤 花子（旧姓 田中）", ""),
        ("김철수 (개명 전 김영호)", ""),
        ("Ava Moss (formerly Tully)", ""),
        ("Flora Antunes (chamamos de Flor)", "Flor"),
    ],
)
def test_nobody_goes_by_a_former_name(tmp_path: Path, name: str, goes_by: str) -> None:
    found = plan(fill(tmp_path, {"list.csv": f"Name,Class\n{name},3A\nBen Orr,3A\nDan Poe,3A\n"}), [])
    assert found.listed[0].preferred == goes_by
    assert goes_by or any("1 remark beside a name" in each.text for each in check(found))


def test_how_many_are_in_each_grade_is_nobody(tmp_path: Path) -> None:
    rows = "Watt,Hamish,P4\nNoble,Catriona,P3\nGeddes,Skye,P3\n\nP3,5,,P4,5\nRoll,10\n"
    found = plan(fill(tmp_path, {"list.csv": f"Surname,Forename,Stage\n{rows}"}), [])
    assert [one.given for one in found.listed] == ["Hamish", "Catriona", "Skye"]


def test_a_second_column_of_names_that_is_not_read_is_said(tmp_path: Path) -> None:
    text = "Nm élève,Nombre(s),Cl.\nЖУКОВА,САЙЫЫНА,6A\nШЕВЦОВ,ДЬУЛУС,6A\nСОКОЛОВА,КУННЭЙ,6A\n"
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    assert "“Nombre(s)” has other names for 3 people" in " ".join(plan(tmp_path / "list.csv", []).remarks)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Name\nMaya Lund Monday\nAna Kos Tuesday\n", "2 remarks beside names were not read: “Maya Lund M"),
        ("Name\nJan Adam Piątek\nAnna Nowak\nEwa Lis\n", "as part of the name of Jan Adam Piątek."),
        ("Name,Teacher,Room\nMaya Lund,Pike,12\nLeo Park,Hall,14\n", "“Room” was not read where “Teacher”"),
        ("Class,Pupils\n7A,Maya Lund,Leo Park\n7B,Ana Kos,Ben Ruiz\n", "(no title) (Leo Park · Ben Ruiz)"),
        ("Reading Rockets\nMaya Lund\nLeo Park\nAna Kos\nBen Ruiz\n", "may be the heading of the list."),
        ("5A\nMs. Ortiz\nMaya Lund\nLeo Park\n5B\nAna Kos\n", "“Ms.” or the like before their names were"),
        ("Name\nMaya Lund\nLena Roth (Lerntherapie)\n", "“Lerntherapie” may be a remark"),
        ("5A\nMaya Lund\nLeo Park\nIda Holm sits there\nAna Kos\n", "was left out: “Ida Holm sits there”"),
        ("Pupil\nCrane Senara\nOrtiz Emma\nDiaz Tegen\n", "Which is the first name, Crane or Senara?"),
        ("ID,Name,Class\n401,Maya Lund,5A\n402,Leo Park,5A\n402,Leo Park,5B\n", "is in several classes."),
        ("Name,Class\nMaya & Leo Lund,5A\nAna Kos,5A\n", "each of them was read: “Maya & Leo Lund”."),
        ("Name,Class\nMaya = Lund,5A\nAna Kos,5A\n", "Maya = Lund does not look like a name."),
        ("5A\nMaya Lund P\nLeo Park A\nAna Kos P\n", "3 people do not look like names"),
        ("Name,Class\nMaya Lund,5A\nLeo Park,\nAna Kos,\n", "2 people have no class"),
        ("Name,Barcode\nMaya Lund,2.1234E+13\nLeo Park,2.1235E+13\n", "a spreadsheet cut its numbers short"),
        ("Name,Class\nMaya Lund,05-May\nLeo Park,05-Jun\n", "classes that a spreadsheet changed to dates."),
        ("First name,Last name\nPark,Leo\nKos,Ana\nStone,Emma\n", "Which is the first name, Park or Leo?"),
        ("Name,Class\nMaya Lund,5A\nLeo Park,#N/A\n", "Leo Park has no class."),
        ("5A: Maya Lund, Leo Park, Ana Kos\n5B: Ida Holm, Ben Ruiz 12\n", "“Ben Ruiz 12”"),
        ("First,Last,Display name\nKarl,Lund,Kal Lund\nAna,Kos,Ana Kos\n", "were not read: Kal Lund."),
        ("Name,Class,Note\nMay Lund,5A,moved to Ely\nLeo,LEFT,moved to Ely\nAna,5A,\n", "read: May Lund."),
        ("Class 5A (7 students)\nMaya Lund\nLeo Park\nAna Kos\n", "counts 7 people, but 3 were read."),
        ("Name,ID\nMaya Lund,1\nLeo Park,2\n\nShowing 1 to 2 of 24 entries\n", "counts 24 people"),
        ("<html><p>Maya Lund<p><s>Leo Park</s><p>Ana Kos<p>Ida Roy", "Leo Park is crossed out in list.csv"),
        ("Name,Notes\nMaya Lund,no photos please\nLeo Park,\nAna Kos,No photo\n", "may refuse photos, but"),
        ("5A\nYes to a photo\n- Maya Lund (signed)\n- Leo Park (signed)\n- Ida Holm\n"
         "No photo please\n- Ana Kos\n",
         "may refuse photos of somebody, but were not read: “No photo please”"),
        ("5A\n- Maya Lund - no photos\n- Leo Park\n- Ana Kos\n",
         "may refuse photos of somebody, but was not read: “"),
        ("Name,Class\nMaya Lund (ikke foto),5A\nLeo Park,5A\n", "not read: “Maya Lund (ikke foto)”."),
        ("Maya,Lund,5\nLeo,Park,5\nAna,Kos,5\n", "Column 3 has 5 in every row, which was read as the grade."),
    ],
)  # fmt: skip
def test_what_was_guessed_or_left_out_is_said(tmp_path: Path, text: str, sentence: str) -> None:
    assert sentence in said(planned(tmp_path, text))


def test_who_refuses_a_photo_is_named_with_the_column_that_says_so(tmp_path: Path) -> None:
    answers = ("N", "Y", "", "Y", "Y", "N")
    found = said(planned(tmp_path, table(("Name", *NAMES), ("Photo OK", *answers))))
    assert "2 people refuse photos, by “Photo OK”: Amira Haddad and Nora Lindqvist." in found
    assert "The photo consent of Sofia Marchetti is blank, so nothing was set." in found
    all_may = said(planned(tmp_path, table(("Name", *NAMES), ("Directory consent", *"YYYYYY"))))
    assert "Nobody refuses to be printed, by “Directory consent”." in all_may


def test_a_column_by_which_most_refuse_photos_is_a_thing_to_look_at(tmp_path: Path) -> None:
    found = planned(tmp_path, table(("Name", *NAMES), ("Photo consent", *"NNNNYY")))
    (refused,) = [one for one in check(found) if "refuse" in one.text]
    assert not refused.is_note and len(refused.candidates) == 4


def test_names_below_a_heading_for_leavers_have_left_and_a_key_of_colors_is_nobody(tmp_path: Path) -> None:
    classes = ("3A", "3A", "3A", "3B", "3B", "3B")
    rows = table(("Class", *classes), ("Name", *NAMES))
    found = planned(tmp_path, f"{rows};\nWithdrawn:;\n;Hazel Sorensen\n;Ann Frost\n;\nGreen = walker;\n")
    assert [one.display for one in found.listed if one.active is False] == ["Hazel Sorensen", "Ann Frost"]
    assert len(found.listed) == 8
    assert "no class" not in said(found) and "Green = walker" in said(found)


@pytest.mark.parametrize("blank", ["00/00/0000", "0000-00-00", "1/0/1900", "0-Jan-00", "1900-01-00"])
def test_a_day_of_leaving_that_is_zero_is_blank(tmp_path: Path, blank: str) -> None:
    left = ("10/01/2025", *[blank] * 5)
    found = planned(tmp_path, table(("Name", *NAMES), ("ID", *NUMBERS), ("Exit Date", *left)))
    assert [one.active for one in found.listed].count(False) == 1
    assert found.listed[0].active is False


def test_classes_that_became_days_tell_no_grade(tmp_path: Path) -> None:
    days = ("1-May", "2-May", "1-Jun", "2-Jun", "1-May", "2-May")
    found = planned(tmp_path, table(("Name", *NAMES), ("ID", *NUMBERS), ("Class", *days)))
    assert not any(one.grade for one in found.listed)
    assert "changed to dates" in said(found)
    mars = planned(tmp_path, table(("Name", *NAMES), ("Class", *["5 Mars", "5 Luna"] * 3)))
    assert {one.grade for one in mars.listed} == {"5"}


def test_a_room_that_became_a_power_is_doubted(tmp_path: Path) -> None:
    homerooms = ("1.00E+01", "102", "102", "201", "201", "102")
    found = planned(tmp_path, table(("Name", *NAMES), ("ID", *NUMBERS), ("Homeroom", *homerooms)))
    assert "1.00E+01 may be a class that a spreadsheet changed to a number" in said(found)


def test_a_room_behind_the_grade_in_a_path_is_the_class(tmp_path: Path) -> None:
    paths = [f"/Students/Grade {6 + at % 2}/{101 + at % 2}" for at in range(len(NAMES))]
    found = planned(tmp_path, table(("Name", *NAMES), ("Org Unit Path", *paths)))
    assert [(one.grade, one.homeroom) for one in found.listed] == [("6", "101"), ("7", "102")] * 3


def test_the_column_that_only_counts_is_named_where_nobody_has_a_number(tmp_path: Path) -> None:
    counts = tuple(str(at) for at in range(1, 7))
    found = planned(tmp_path, table(("Name", *NAMES), ("Student Number", *counts), ("Room", *["101"] * 6)))
    assert "Student Number only counts the people" in said(found)


def test_a_few_without_a_grade_are_named(tmp_path: Path) -> None:
    found = planned(tmp_path, table(("Name", *NAMES), ("Grade", "6", "6", "", "7", "7", "7")))
    (told,) = (oddity for oddity in check(found) if "no grade" in oddity.text)
    assert told.is_note
    assert "Sofia Marchetti" in told.text
