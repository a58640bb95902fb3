"""Lists as offices really keep them: blocks side by side, notes below, LibreOffice, codes beside names."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest
from school_files import fill
from test_pages_html import inline, page

from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.importing.candidate import rooms
from namecards.importing.clues import Clues
from namecards.importing.formats.text_tables import rows_of
from namecards.importing.plan import plan
from namecards.importing.row import Row
from namecards.importing.rows.facts_above import places_above
from namecards.importing.tables.read_table import ReadTable, read_table
from namecards.importing.tables.records import candidates


def read(text: str) -> ReadTable:
    return read_table("list.csv", rows_of("list.csv", text))


def names(found: ReadTable) -> list[str]:
    return [
        record.first("full") or f"{record.first('given')} {record.first('family')}"
        for record in found.records
    ]


def test_two_classes_side_by_side_are_two_classes() -> None:
    found = read(
        "Room 4 - Mrs. Kim,,,Room 5 - Mr. Roy,\nID,Student,,ID,Student\n"
        '51,"Kim, Bo",,61,"Roy, Al"\n52,"Lee, Di",,,\n'
    )
    assert [(r.first("id"), r.first("full"), r.first("homeroom")) for r in found.records] == [
        ("51", "Kim, Bo", "4"),
        ("52", "Lee, Di", "4"),
        ("61", "Roy, Al", "5"),
    ]


def test_a_class_with_its_teacher_above_each_of_two_lists_side_by_side() -> None:
    """Norwegian for a class teacher sounds like a contact, which is private."""
    found = read(
        "1A – kontaktlærer: Ingrid Vatne,,,,1B – kontaktlærer: Terje Moe,,\n"
        "Nr,Etternavn,Fornavn,,Nr,Etternavn,Fornavn\n"
        "1,Aasen,Sunniva,,1,Eide,Jens\n2,Farah,Abdi,,2,Tveit,Sondre\n"
    )
    assert [(r.first("given"), r.first("homeroom")) for r in found.records] == [
        ("Sunniva", "1A"),
        ("Abdi", "1A"),
        ("Jens", "1B"),
        ("Sondre", "1B"),
    ]


@pytest.mark.parametrize(
    "top",
    [
        "7 North,,,7 South,\nClass teacher: Mr Otieno,,,Class teacher: Mrs Juma,\n",
        "Class 7 North,,,Class 7 South,\nMr Otieno,,,Mrs Juma,\n",
    ],
)
def test_the_teachers_between_classes_side_by_side_and_their_titles_are_not_the_classes(top: str) -> None:
    found = read(f'{top}ID,Student,,ID,Student\n51,"Kim, Bo",,61,"Roy, Al"\n52,"Lee, Di",,,\n')
    assert [(r.first("id"), r.first("class"), r.first("homeroom")) for r in found.records] == [
        ("51", "7 North", "Mr Otieno"),
        ("52", "7 North", "Mr Otieno"),
        ("61", "7 South", "Mrs Juma"),
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("School ID: 305 Region: IV Division: Nueva Vizcaya District: Bay", None),
        ("DIVISION : Dhaka DISTRICT : Gazipur", None),
        ("District: Pune Division: A", "A"),
    ],
)
def test_the_division_of_a_district_in_a_line_above_a_list_is_no_class(line: str, name: str | None) -> None:
    assert places_above([Row(1, (line,))]).get("class") == name


@pytest.mark.parametrize("top", ["", "Name,No,Name,No\n", "Left,,Right,\n"])
def test_a_list_folded_to_fit_a_page_has_everybody(top: str) -> None:
    rows = "Maya Chen,10432,Bo Kim,10417\nBen Ortiz,10988,Di Lee,10203\nAl Roy,10555,Ana Diaz,10761\n"
    found = read(f"{top}{rows}Zoe Hill,10999,,\n")
    assert sorted(names(found)) == sorted(
        ["Maya Chen", "Ben Ortiz", "Al Roy", "Zoe Hill", "Bo Kim", "Di Lee", "Ana Diaz"]
    )
    assert {r.first("id") for r in found.records} == {
        *("10432", "10417", "10988", "10203", "10555", "10761", "10999")
    }


def test_parents_with_a_number_beside_the_pupils_are_not_pupils() -> None:
    found = read(
        "Maya Chen,10432,Li Chen,90432\nBen Ortiz,10988,Rosa Ortiz,90417\nAl Roy,10555,Jo Roy,90555\n"
    )
    assert names(found) == ["Maya Chen", "Ben Ortiz", "Al Roy"]


def test_a_second_first_name_without_an_empty_column_is_a_parents() -> None:
    found = read("First Name,Last Name,First Name,Last Name\nMaya,Chen,Li,Chen\nBen,Ortiz,Rosa,Ortiz\n")
    assert names(found) == ["Maya Chen", "Ben Ortiz"]


def test_a_signature_below_a_list_is_nobody_and_is_said() -> None:
    rows = "".join(
        f"{number},{name},7B\n" for number, name in enumerate(("Maya,Chen", "Ben,Ortiz", "Ana,Diaz"), 1041)
    )
    found = read(f"No,First,Last,Class\n{rows}\n,Kind regards,The office,\n")
    assert names(found) == ["Maya Chen", "Ben Ortiz", "Ana Diaz"]
    assert [left.text for left in found.left_out] == ["Kind regards The office"]


def test_numbered_names_below_their_teachers() -> None:
    found = read("Mrs. Ortiz\n\n1. Chen, Maya\n2. Diaz, Ana\n\nMr. Hill\n\n1. Kim, Bo\n2. O'Dell, Beckett\n")
    assert [record.first("homeroom") for record in found.records] == ["Mrs. Ortiz"] * 2 + ["Mr. Hill"] * 2


def test_codes_beside_first_and_last_names_are_no_names() -> None:
    """WebUntis writes a short name in the column `name`."""
    found = read("name;longName;foreName\nchema01;Chen;Maya\nortbe02;Ortiz;Ben\ndiaan03;Diaz;Ana\n")
    assert names(found) == ["Maya Chen", "Ben Ortiz", "Ana Diaz"]


def test_a_count_of_the_rows_is_no_number_though_totals_stand_below() -> None:
    rows = "".join(
        f"{at},{name},11820{at}\n"
        for at, name in enumerate(("Chen", "Ortiz", "Diaz", "Kim", "Roy", "Hill"), 1)
    )
    found = read(f"#,Name,Student Number\n{rows}\nTotal Students: 6,,\n")
    assert found.records[0].values["id"] == ("118201",)


def test_a_row_of_counts_in_any_language_is_nobody_and_a_new_pupil_is_somebody() -> None:
    names_of = ("Chen, Maya", "Ortiz, Ben", "Diaz, Ana", "Kim, Bo", "Roy, Al")
    rows = "".join(f'"{name}",{2041 + 13 * at},6,A,{7 + at}\n' for at, name in enumerate(names_of))
    sums = '"Lee, Di",,6,,\nSegnati,,,5,\nMedia classe,,,,9\nIn tutto,,,5,45\n'
    found = read(f"Name,ID,Grade,Mon,Quiz\n{rows}{sums}")
    assert names(found) == [*names_of, "Lee, Di", "Segnati"], "one number may be a grade"
    assert [left.text for left in found.left_out] == ["Media classe", "In tutto"]


def test_signs_of_a_list_before_a_name_are_no_part_of_it() -> None:
    found = read("Students\n- Maya Chen (10432)\n- Ben Ortiz (10417)\n- Ana Diaz (10988)\n")
    assert names(found) == ["Maya Chen", "Ben Ortiz", "Ana Diaz"]
    assert [record.first("id") for record in found.records] == ["10432", "10417", "10988"]


def test_who_leaves_next_summer_is_here() -> None:
    text = "First;Last;exitDate\nMaya;Chen;31.07.2029\nBen;Ortiz;11.09.2026\nAna;Diaz;31.07.2029\n"
    found = read_table("x", rows_of("x", text), clues=Clues(today=date(2026, 9, 15)))
    assert [bool(record.first("gone")) for record in found.records] == [False, True, False]


@pytest.mark.parametrize(
    ("titles", "month", "place"),
    [
        ("25-26 Gr,25-26 Tchr,26-27 Gr,26-27 Tchr", 9, "3 Mr Ito"),
        ("Grade 2026/27,Teacher 2026/27,Grade 2025/26,Teacher 2025/26", 9, "2 Ms Poe"),
        ("Grade,Teacher,Grade 2025-26,Teacher 2025-26", 9, "2 Ms Poe"),
        ("2026 Year level,Form 2026,2027 Year level,Form 2027", 11, "2 Ms Poe"),
        ("Grade 2025-2026,Teacher 2025-2026,Grade 2026-2027,Teacher 2026-2027", 4, "2 Ms Poe"),
        ("Klas 25/26,Leerkracht 25/26,Klas 26/27,Leerkracht 26/27", 9, "3 Mr Ito"),
        ("School year 2025-26,Teacher,School year 2026-27,Bus", 9, " Ms Poe"),
    ],
)
def test_of_two_school_years_beside_each_other_this_one_counts(titles: str, month: int, place: str) -> None:
    """A librarian's list of the end of summer: where they were, and where they are now."""
    text = f"First,Last,{titles}\nMaya,Chen,2,Ms Poe,3,Mr Ito\nBen,Ortiz,3,Ms Fox,4,Mr Ray\n"
    text += "Ana,Diaz,2,Ms Poe,3,Mr Ito\n"
    found = read_table("x", rows_of("x", text), clues=Clues(today=date(2026, month, 15))).records[0]
    assert f"{found.first('grade') or found.first('class')} {found.first('homeroom')}" == place


def test_a_spreadsheet_of_libreoffice(tmp_path: Path) -> None:
    spaces = " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"'
        for key in ("office", "table", "text", "style")
    )
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    rows = [("Student ID", "First", "Last"), ("001042", "Maya", "Chen"), ("001043", "Ben", "Ortiz")]
    body = "".join(
        f"<table:table-row>{''.join(cell.format('', each) for each in row)}</table:table-row>" for row in rows
    )
    blank = (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
    )
    cells = "".join(cell.format("", text) for text in ("1044", "Ana", "Diaz"))
    hidden = f'<table:table-row table:visibility="collapse">{cells}</table:table-row>'
    content = (
        f"<office:document-content {spaces}>"
        '<office:automatic-styles><style:style style:name="off">'
        '<style:table-properties table:display="false"/>'
        "</style:style></office:automatic-styles><office:body><office:spreadsheet>"
        '<table:table table:name="Sheet1">'
        f"{body.replace('</text:p>', '</text:p><office:annotation/>', 4)}{hidden}{blank}</table:table>"
        f'<table:table table:name="Old" table:style-name="off">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    head = "<text:p>Class 6K</text:p><text:p>Page <text:page-number>1</text:page-number></text:p>"
    styles = (
        f'<office:document-styles {spaces}><style:master-page style:name="Default"><style:header>{head}'
        "</style:header></style:master-page></office:document-styles>"
    )
    with zipfile.ZipFile(tmp_path / "list.ods", "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", content)
        file.writestr("styles.xml", styles)
    found = plan(tmp_path / "list.ods", [])
    assert [(one.ids, one.display, one.classes) for one in found.new] == [
        (("001042",), "Maya Chen", ("6K",)),
        (("001043",), "Ben Ortiz", ("6K",)),
    ]
    assert any("1 hidden row was left out" in sentence for sentence in found.unclear)
    assert "list.ods: a hidden sheet was not read: Old." in found.unclear
    assert "list.ods: 1 comment on a cell was not read: A2." in found.unclear


def test_parts_of_a_card_that_a_style_sheet_puts_apart(tmp_path: Path) -> None:
    people = (("Maya Chen", "1041"), ("Ben Ortiz", "1042"), ("Ana Diaz", "1043"))
    cards = (
        f'<div class="card">{inline(at)}<b>{name}</b><span>ID: {number}</span></div>'
        for at, (name, number) in enumerate(people)
    )
    found = plan(fill(tmp_path, page("".join(cards))), [])
    assert [(one.display, one.ids) for one in found.new] == [(name, (number,)) for name, number in people]


def test_the_grade_in_the_path_of_an_organizational_unit(tmp_path: Path) -> None:
    """Google's admin console: `Org Unit Path`."""
    rows = "First,Last,Email,Org Unit Path\nMaya,Chen,m@x.org,/Students/Grade 6\nTom,Webb,t@x.org,/Staff\n"
    found = plan(fill(tmp_path, {"users.csv": rows}) / "users.csv", [])
    assert [(one.given, one.grade, one.role) for one in found.listed] == [
        ("Maya", "6", "student"),
        ("Tom", "", "staff"),
    ]


def test_grade_room_and_number_behind_the_names_in_a_mail(tmp_path: Path) -> None:
    text = (
        "Hi Sue,\nhere are the kids you asked for:\n\nChen, Maya  gr 6  rm 12  #10432\n"
        "Ortiz, Ben gr 6 rm 12 #10417\nDiaz, Ana  gr 7  rm 14  #10988\n\nThanks,\nAnn in the office\n"
    )
    found = plan(fill(tmp_path, {"kids.txt": text}) / "kids.txt", [])
    assert [(one.display, one.grade, *one.classes, *one.ids) for one in found.listed] == [
        ("Maya Chen", "6", "rm 12", "10432"),
        ("Ben Ortiz", "6", "rm 12", "10417"),
        ("Ana Diaz", "7", "rm 14", "10988"),
    ]


@pytest.mark.parametrize("whose", ["Student", "Child", "Pupil", "Subject"])
def test_the_students_own_name_counts_behind_the_parents_plain_one(whose: str) -> None:
    """As forms that a parent fills in put it."""
    rows = "Dana,Pruett,p@x.org,Alder,Pruett\nLee,Stolz,q@x.org,Bettina,Stolz\nPat,Roy,r@x.org,Cosmo,Roy\n"
    found = read(f"First Name,Last Name,Email,{whose} First Name,{whose} Last Name\n{rows}")
    assert names(found) == ["Alder Pruett", "Bettina Stolz", "Cosmo Roy"]


def test_titles_that_say_behind_a_bar_whose_they_are() -> None:
    """Fedena's custom import."""
    found = read(
        "Admission no|Student,First name|Student,Last name|Student,First name|Guardian\n"
        "ADM/26/204,Karthik,R,Lakshmi\nADM/26/211,Meenakshi,S V,Rajan\n"
    )
    assert [(r.first("id"), r.first("given"), r.first("family")) for r in found.records] == [
        ("ADM/26/204", "Karthik", "R"),
        ("ADM/26/211", "Meenakshi", "S V"),
    ]


def test_numbers_in_brackets_behind_the_names_count_beside_a_column_of_numbers(tmp_path: Path) -> None:
    """A year of birth there is shared, and no number."""
    rows = '"Kaur, Alfie (S2207)",88031\n"Sheikh, Hamza (S2220)",88038\n"Patel, Bea (S2233)",88045\n'
    found = plan(fill(tmp_path, {"a.csv": f"Student name,Library barcode\n{rows}"}) / "a.csv", [])
    assert [one.ids for one in found.listed] == [("88031", "S2207"), ("88038", "S2220"), ("88045", "S2233")]
    born = "Name\nAlfie Kaur (2014)\nHamza Sheikh (2014)\nBea Patel (2013)\n"
    found = plan(fill(tmp_path, {"b.csv": born}) / "b.csv", [])
    assert [one.ids for one in found.listed] == [(), (), ()]


@pytest.mark.parametrize(
    "titles",
    ["Name,Bus\n", "Student,\nName,Bus\n", "Name\n"],
    ids=["titles", "two rows of titles", "one column"],
)
def test_what_stands_above_titles_that_come_again_is_the_class(titles: str) -> None:
    """Also where a page ends within a class, and the titles come again without it."""
    wide = titles.count(",") > 0
    people = [
        f"{name}{',7' if wide else ''}\n" for name in ("Åke Öberg", "Bo Kim", "Di Lee", "Al Roy", "Zoe Hill")
    ]
    text = f"5th Blue\n{titles}{people[0]}{people[1]}5th Gold\n{titles}{people[2]}{people[3]}"
    text += f"Page 1 of 2\n{titles}{people[4]}" if wide else people[4]
    found = read(text)
    assert [r.first("homeroom") for r in found.records] == ["5th Blue"] * 2 + ["5th Gold"] * 3


def test_classes_between_the_names_of_a_list_of_one_column() -> None:
    blue, gold = '"Diaz, Ana"\n"Kim, Bo"\n"Lee, Di"', '"Roy, Al"\n"Hill, Zoe"\n"Day, Ty"'
    found = read(f"Full name\n5th Blue\n{blue}\n5th Gold\n{gold}\n")
    assert names(found)[0] == "Diaz, Ana"
    assert [r.first("homeroom") for r in found.records] == ["5th Blue"] * 3 + ["5th Gold"] * 3


def test_hungarian_letters_and_names_of_photos_tell_that_last_names_come_first(tmp_path: Path) -> None:
    found = plan(fill(tmp_path, {"a.csv": "Name\nKőszegi Ádám\nSzabó Réka\nHőgye Máté\n"}) / "a.csv", [])
    assert [one.given for one in found.listed] == ["Ádám", "Réka", "Máté"]
    here = [Person(id=name, given=name, family=last) for name, last in (("Oan", "Prum"), ("Lim", "Sok"))]
    found = plan(fill(tmp_path, {"b.csv": "Name,Class\nPrum Oan,A\nSok Lim,A\nKeo Vut,B\n"}) / "b.csv", here)
    assert [one.given for one in found.listed] == ["Oan", "Lim", "Vut"]


def test_a_second_relationship_tells_the_students_from_their_parents() -> None:
    """The first one is the contact's."""
    found = read(
        "Emergency contact,Relationship,Name,Relationship\nIngrid Falk,Mother,Ana Diaz,Student\n"
        ",,Rosa Diaz,Mother\nHal Roy,Aunt,Al Roy,Student\nPat Kim,Father,Bo Kim,Student\n"
    )
    assert names(found) == ["Ana Diaz", "Al Roy", "Bo Kim"]


def test_numbers_that_count_up_beside_addresses_are_no_codes_of_towns() -> None:
    found = read(
        "10421,Ana Diaz,17 Mill Road,Ashton,97781\n10434,Al Roy,18 Mill Road,Corwen,97760\n"
        "10447,Bo Kim,11 Mill Road,Berkley,97735\n10460,Zoe Hill,12 Mill Road,Corwen,97745\n"
    )
    assert [r.first("id") for r in found.records] == ["10421", "10434", "10447", "10460"]


def test_columns_of_other_things_are_no_second_person_in_a_row() -> None:
    found = read(
        "Name,Number,Class,Other ID,Sibling,Family ID,City,Zip\nAna Diaz,31,Owls,88031,Mina,F1,Ashton,97703\n"
        "Al Roy,44,Owls,88038,Luca,F2,Corwen,97790\nBo Kim,57,Owls,88045,Ida,F3,Ashton,97722\n"
    )
    assert names(found) == ["Ana Diaz", "Al Roy", "Bo Kim"]


def test_columns_parted_by_semicolons_are_no_text_though_classes_stand_between(tmp_path: Path) -> None:
    titles = "Alumno/a;N.º de expediente\n"
    one, two = "Rocío Peñalver;402210\nAdrián Marín;402223\n", "Darío López;402288\nNuria Castro;402301\n"
    text = f"6A\n{titles}{one}6B\n{titles}{two}"
    found = plan(fill(tmp_path, {"a.csv": text}) / "a.csv", [])
    assert [(one.given, *rooms(one)) for one in found.listed] == [
        ("Rocío", "6A"),
        ("Adrián", "6A"),
        ("Darío", "6B"),
        ("Nuria", "6B"),
    ]


def test_addresses_of_mails_tell_the_order_of_names_in_capitals() -> None:
    people = (("KVIST", "SAGA MARIA"), ("FARAH", "ALI HASSAN"), ("NIIA", "PER ÅKE"), ("RYDÉN", "NILS OLOF"))
    rows = (
        f"{last},{first},{at},{fold(first)}.{fold(last)}@x.example"
        for at, (last, first) in enumerate(people, 402210)
    )
    found = read("\n".join(("Field 1,Field 2,Field 3,Field 4", *rows)))
    assert [(r.first("given"), r.first("family")) for r in found.records] == [(b, a) for a, b in people]


def test_a_lunch_number_is_the_students_number_where_the_photos_are_named_by_it(tmp_path: Path) -> None:
    rows = "Last,First,Lunch #,Lunch PIN\nBright,Eze,4417,1\nFuentes,Mari,4434,2\nPulaski,Nora,4451,3\n"
    photos: dict[str, str | bytes] = {f"{n}.jpg": b"" for n in (4417, 4434, 4451)}
    alone = plan(fill(tmp_path / "a", {"list.csv": rows}), [])
    beside = plan(fill(tmp_path / "b", {"list.csv": rows, **photos}), [])
    assert [one.ids for one in alone.listed] == [()] * 3
    assert [one.ids for one in beside.listed] == [("4417",), ("4434",), ("4451",)]


def test_particles_behind_dutch_last_names_stand_in_front() -> None:
    found = read('Roepnaam,Achternaam\nFenna,"Wit, de"\nStijn,"Laan, van der"\nNoa,Bosman\n')
    people, _ = candidates("list.csv", found.records)
    assert [one.family for one in people] == ["de Wit", "van der Laan", "Bosman"]
