"""Several files at once, photos beside lists, and single lists with the mess of an office: second half."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table


def bare(people: Iterable[Who]) -> list[Who]:
    """The same people, without photos."""
    return [replace(who, photo="") for who in people]


def sheet(rows: Iterable[Sequence[Any]], title: str, hide: Sequence[str] = (), merge: str = "") -> bytes:
    """A workbook of one sheet, some of its columns hidden, one range merged."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    page = book.create_sheet(title)
    for row in rows:
        page.append(list(row))
    for column in hide:
        page.column_dimensions[column].hidden = True
    if merge:
        page.merge_cells(merge)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@case(
    "CASES21's student table (STKEY, PREF_NAME, SCHOOL_YEAR, HOME_GROUP, STATUS) and a library's borrowers; "
    "help.oclc.org Library_Management/Amlib/Borrower/Borrower_import; titles from memory, not read"
)
def p52b_cases21_beside_the_librarys_borrowers(folder: Folder) -> Truth:
    """Victoria: the school's students beside the library's borrowers: barcodes and staff in the second."""
    students = [
        one("Amelia", "Armstrong", "ARM0003", "5", "5S", goes="Millie", more=("B00871",)),
        one("Kirra", "Bamblett", "BAM0001", "5", "5S", more=("B00874",)),
        one("Jack", "Camilleri", "CAM0008", "6", "6T", more=("B00702",)),
        one("Anh Thu", "Ho", "HO0005", "6", "6T", more=("B00715",)),
        one("Zoe", "Papadakis", "PAP0002", "5", "5S"),
        one("William", "Quigg", "QUI0001", "6", "6T", goes="Will", more=("B00733",)),
        one("Mitchell", "Rowe", "ROW0004", "6", "6T", here=False, more=("B00736",)),
        one("Sahana", "Sivakumar", "SIV0001", "5", "5S", more=("B00890",)),
    ]
    staff = [
        one("Glenys", "Taverner", "TAV", role="staff", more=("B00012",)),
        one("Dean", "Szabo", "SZA", role="staff", more=("B00019",)),
    ]
    titles = cut("STKEY|SURNAME|FIRST_NAME|PREF_NAME|GENDER|BIRTHDATE|STATUS|SCHOOL_YEAR|HOME_GROUP")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, "FFMFFMMF"[at], f"1{at}/05/2015"),
            *("ACTV" if w.here else "LEFT", f"0{w.grade}", w.room),
        ]
        for at, w in enumerate(students)
    ]
    folder.csv("ST.csv", [titles, *rows], quote=True)
    heads = cut("Barcode|Borrower ID|Surname|Given Name|Borrower Type|Year|Class|Loans")
    loans = [
        [
            *(w.more[0], w.number, w.family, w.given, "Student" if w.role == "student" else "Staff"),
            *(int(w.grade) if w.grade else "", w.room, at % 4),
        ]
        for at, w in enumerate([*students, *staff])
        if w.more
    ]
    folder.book("Borrowers.xlsx", {"Borrowers": [heads, *loans]})
    return Truth(bare([*students, *staff]))


@case("a photographer's pictures by name in a folder for each room, none but those (from memory, not read)")
def p52b_rooms_of_photos_without_a_list(folder: Folder) -> Truth:
    """New Zealand: no list, a folder of pictures for each room and one for the staff, saved on a Mac."""
    people = [
        one("Aroha", "Ngata", room="Room 1"),
        one("Blake", "Sanderson", room="Room 1"),
        one("Hēmi", "Pōtiki", room="Room 1"),
        one("Mia-Rose", "Tauroa", room="Room 1"),
        one("Te Ariki", "Paewai", room="Room 1"),
        one("Isla", "Buchanan", room="Room 2"),
        one("Losa", "Tuilagi", room="Room 2"),
        one("Oliver", "van der Hulst", room="Room 2"),
        one("Simran", "Kaur", room="Room 2"),
        one("Helen", "Cartwright", role="staff"),
        one("Wiremu", "Tipene", role="staff"),
    ]
    people = [any_parting(w) if " " in w.given + w.family else w for w in people]
    folder.photos(people, lambda w: f"2026 portraits/{w.room or 'Staff'}/{w.full}.jpg", form="NFD")
    return Truth(people, allowed=("2026 portraits", "Staff"))


@case(
    "PSPA index.txt (tab-delimited, no titles: volume, folder, image, grade, last, first, homeroom, period, "
    "teacher, track, department, title), studiosourceyearbooks.freshdesk.com 158000409343; "
    "compositesupport.mementopix.com 12000098395"
)
def p52b_yearbook_disc_of_a_photographer(folder: Folder) -> Truth:
    """The zip of a photographer alone: its index without titles, a folder of images for each room."""
    people = [
        one("Kayden", "Ambrose", grade="K", room="101"),
        one("Lucía", "Barrientos", grade="K", room="101"),
        one("Harper", "Dolan", grade="K", room="101"),
        one("Xiomara", "Espinal", grade="1", room="105"),
        one("Peter", "Kowalczyk", grade="1", room="105"),
        one("Jada", "Lewis", grade="1", room="105"),
        one("Jaylen", "Lewis", grade="2", room="110"),
        one("Sarah Beth", "Nickerson", grade="2", room="110"),
        one("Ahmad", "Saleh", grade="2", room="110"),
        one("Colleen", "Boyle", role="staff"),
        one("Ramona", "Ortega", role="staff"),
    ]
    teachers = {"101": "Boyle", "105": "Ortega", "110": "Strand"}
    titles = {"Boyle": ("Faculty", "Ms."), "Ortega": ("Faculty", "Mrs.")}
    names = {w.key: f"{2203 + at}.jpg" for at, w in enumerate(people)}
    index = [
        [
            *("YEARBOOK", w.room or "STAFF", names[w.key], w.grade or "Staff", w.family, w.given, w.room, ""),
            *(teachers.get(w.room, ""), "", *titles.get("" if w.grade else w.family, ("", ""))),
        ]
        for w in people
    ]
    pictures = faces(people, lambda w: f"YEARBOOK/{w.room or 'STAFF'}/{names[w.key]}")
    readme = "This disc holds portraits for use in the yearbook.\r\nImages: JPG, 300 dpi.\r\n"
    files: dict[str, bytes | str] = {
        "YEARBOOK/INDEX.TXT": table(index, sep="\t"),
        "YEARBOOK/README.TXT": readme,
        **pictures,
    }
    folder.zip("Maple Street PSPA.zip", files)
    return Truth(people, allowed=("Maple Street PSPA", "YEARBOOK", "STAFF", "Faculty", *teachers.values()))


@case("SA-SAMS style class lists (Adm No, Known as, Grade, Class), from memory, not read; style of an office")
def p52b_mail_with_its_attachments(folder: Folder) -> Truth:
    """South Africa: a mail of the office, saved with the two workbooks and the zip of photos it had."""
    people = [
        one("Zainab", "Davids", "40117", "4", "4A"),
        one("Sibusiso", "Dlamini", "40125", "4", "4A"),
        one("Jan-Hendrik", "Botha", "40131", "4", "4B", goes="Janno"),
        one("Anushka", "Naidoo", "40148", "4", "4B"),
        one("Keagan", "Jacobs", "39902", "5", "5A"),
        one("Lerato", "Mokoena", "39916", "5", "5A"),
        one("Thandeka", "Mkhize", "39924", "5", "5B", goes="Thandi"),
        one("Pieter", "van der Merwe", "39950", "5", "5B"),
        one("Emma", "van der Merwe", "40160", "4", "4A", photo=""),
    ]
    mail = (
        "From: Charlene Adams <admin@riverside-primary.example>\r\n"
        "To: Nomsa Khumalo <library@riverside-primary.example>\r\n"
        "Subject: Class lists and photos\r\n"
        "Date: Tue, 20 Jan 2026 08:41:12 +0200\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        "Good morning Nomsa\r\n\r\n"
        "Please find attached the class lists for Grade 4 and Grade 5, and the ID photos.\r\n"
        "The other grades will follow next week.\r\n\r\n"
        "Kind regards\r\nCharlene Adams\r\nSchool Secretary\r\nTel 021 555 0143\r\n"
    )
    folder.put("Class lists and photos.eml", mail)
    titles = cut("Adm No|Surname|First Name|Known As|Grade|Class")
    for grade in "45":
        rows = [
            [int(w.number), w.family, w.given, w.goes, int(w.grade), w.room]
            for w in people
            if w.grade == grade
        ]
        folder.book(f"Gr {grade} class list 2026.xlsx", {f"Grade {grade}": [titles, *rows]})
    pictures: dict[str, bytes | str] = dict(faces(people))
    folder.zip("ID photos.zip", pictures)
    return Truth(people, allowed=("ID photos", "Class lists and photos"))


@case("contact sheets as photo programs write them: a table of thumbnails that lead to the large pictures")
def p52b_contact_sheets_beside_a_list(folder: Folder) -> Truth:
    """Wales: two web pages of a photographer with names below thumbnails, and the school's list."""
    people = [
        one("Gethin", "ap Rhys", "2231", "5", "5H"),
        one("Erin", "Gallimore", "2235", "5", "5H"),
        one("Cerys", "Lloyd", "2240", "5", "5H"),
        one("Osian", "Lloyd-Davies", "2243", "5", "5H"),
        one("Chloe", "Meredith", "2118", "6", "6C"),
        one("Yusuf", "Rahman", "2122", "6", "6C"),
        one("Angharad", "Tudor", "2130", "6", "6C"),
        one("Jacob", "Vaughan", "2137", "6", "6C"),
        one("Nia", "Vaughan", "2251", "5", "5H", photo=""),
    ]
    titles = cut("Adno|Surname|Forename|Year|Reg")
    folder.csv(
        "Pupils Y5 Y6.csv",
        [titles, *([w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in people)],
    )
    shot = [w for w in people if w.photo]
    for nth, room in enumerate(("5H", "6C"), 1):
        cells = []
        for w in (who for who in shot if who.room == room):
            file = f"{1040 + shot.index(w)}.jpg"
            folder.put(f"proofs/images/{file}", face(w.photo))
            folder.put(f"proofs/thumbnails/{file}", face(w.photo, wide=60))
            cells.append(
                f'<td align="center"><a href="images/{file}">'
                f'<img src="thumbnails/{file}" width="60" height="80" border="0"></a>'
                f"<br>{escape(w.full)}</td>"
            )
        lines = "\n".join(f"<tr>{''.join(cells[at : at + 3])}</tr>" for at in range(0, len(cells), 3))
        other = f'<p><a href="sheet{3 - nth}.htm">{"Next" if nth == 1 else "Back"}</a></p>'
        folder.put(
            f"proofs/sheet{nth}.htm",
            f'<html><head><meta charset="utf-8"><title>Contact Sheet {nth}</title></head><body>'
            f"<h2>Class {room}</h2>\n<table>\n{lines}\n</table>\n{other}"
            "<p>&copy; 2026 Harbour Light School Photography</p></body></html>",
        )
    return Truth(
        people,
        allowed=(
            *("Class 5H", "Class 6C", "proofs", "images", "thumbnails", "sheet1", "sheet2"),
            *("Contact Sheet 1", "Contact Sheet 2"),
        ),
    )


@case()
def p52b_this_years_list_a_year_later(folder: Folder) -> Truth:
    """A US middle school's list, and that of a year later: two new, one withdrawn, one with a new name."""
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom|Entry Date|Exit Date")
    names = (
        "Aldana|Mateo|610042|6|201;Becker|Sophia|610058|6|203;Chaudhry|Hamza|598811|7|305;"
        "Ferrante|Giana|598840|7|305;Hines|Trinity|610077|6|201;Kessler|Owen|598876|7|307;"
        "Navarro Ruiz|Camila|610093|6|203;Petty|Dashawn|598902|7|307"
    )
    first = [cut(line) for line in names.split(";")]
    homes = {"201": "210", "203": "212", "305": "402", "307": "404"}
    gone, renamed = "598876", "610077"
    later = [
        [
            *("Hines-Abbott" if number == renamed else family, given, number),
            *(grade if number == gone else str(int(grade) + 1), home if number == gone else homes[home]),
        ]
        for family, given, number, grade, home in first
    ]
    new = [["Oduya", "Blessing", "622315", "7", "210"], ["Tran", "Lan", "622340", "8", "402"]]
    folder.csv(
        "2025-26/Enrollment.csv",
        [titles, *([number, *who, "8/20/2025", ""] for *who, number in _in_order(first))],
    )
    rows = [
        [
            *(number, *who, "8/20/2025" if number < "62" else "8/19/2026"),
            "6/5/2026" if number == gone else "",
        ]
        for *who, number in _in_order(sorted([*later, *new]))
    ]
    folder.csv("2026-27/Enrollment.csv", [titles, *rows])
    people = [
        one(given, family, number, grade, home, photo="", here=number != gone)
        for family, given, number, grade, home in [*later, *new]
    ]
    same = [
        (f"{given} {family}", people[at].full)
        for at, (family, given, number, _, _) in enumerate(first)
        if number != gone
    ]
    return Truth(people, steps=("2025-26", "2026-27"), same=same)


def _in_order(rows: Iterable[Sequence[str]]) -> list[list[str]]:
    """Last name, first name, grade, homeroom, and then the number."""
    return [[family, given, grade, home, number] for family, given, number, grade, home in rows]


@case("pictures by admission number and staff code, zunia.help.tes.com 75000140470; lists invented")
def p52b_two_years_and_the_staff_with_photos(folder: Folder) -> Truth:
    """England: a file for Year 7, one for Year 8, one of the staff, and a folder of photos for each kind."""
    pupils = [
        one("Hollie", "Ackroyd", "004512", "7", "7W"),
        one("Mohammed", "Chowdhury", "004519", "7", "7W"),
        one("Finlay", "Garside", "004533", "7", "7R"),
        one("Ngozi", "Eze", "004527", "7", "7R", photo=""),
        one("Leo", "Hepworth", "004307", "8", "8W"),
        one("Tilly", "Marsden-Holt", "004318", "8", "8W"),
        one("Weronika", "Pawlak", "004326", "8", "8R"),
        one("Umar", "Sheikh", "004341", "8", "8R"),
    ]
    staff = [
        one("Judith", "Hallam", "JHA", role="staff"),
        one("Simon", "Croft", "SCR", role="staff"),
        one("Farzana", "Aziz", "FAZ", role="staff"),
    ]
    for year in "78":
        rows = [[w.number, w.family, w.given, w.room] for w in pupils if w.grade == year]
        folder.csv(f"Year {year}.csv", [cut("Adno|Surname|Forename|Form"), *rows])
    details = {"JHA": ("Mrs", "English"), "SCR": ("Mr", "Science"), "FAZ": ("Miss", "Mathematics")}
    rows = [[w.number, details[w.number][0], w.given, w.family, details[w.number][1]] for w in staff]
    folder.csv("Staff list.csv", [cut("Staff Code|Title|Forename|Surname|Department"), *rows])
    folder.photos(pupils, lambda w: f"Pupil photos/{w.number}.jpg")
    folder.photos(staff, lambda w: f"Staff photos/{w.number}.jpg")
    return Truth(
        [*pupils, *staff],
        allowed=("Pupil photos", "Staff photos", "Staff", "Staff list", "English", "Science", "Mathematics"),
    )


@case()
def p52b_roll_with_headings_on_each_page(folder: Folder) -> Truth:
    """Australia: a report saved as CSV: title, headings and page numbers again on each page, a total."""
    people = [
        one("Bodhi", "Anderson", "10233", "3", "3M"),
        one("Matteo", "Di Bella", "10241", "3", "3M"),
        one("Poppy", "Jamieson", "10256", "3", "3M"),
        one("Ishaan", "Kulkarni", "10262", "3", "3M"),
        one("Alexandra", "Lavender", "10118", "4", "4K", goes="Lexi"),
        one("Tyson", "McCabe", "10124", "4", "4K"),
        one("Hamish", "Pryor", "10139", "4", "4K"),
        one("Yarran", "Simpson", "10145", "4", "4K"),
        one("Grace", "Wu", "10160", "4", "4K"),
    ]
    above = [["Wattle Creek Primary School"], ["Class Roll 2026", "", "", "", "", "Printed 12/02/2026"], []]
    titles = cut("ID|Surname|Given Name|Preferred Name|Year|Class")
    rows: list[list[str]] = []
    for nth, listed in enumerate((people[:5], people[5:]), 1):
        rows += [*above, titles]
        rows += [[w.number, w.family, w.given, w.goes or w.given, w.grade, w.room] for w in listed]
        rows += [["Total students", str(len(people))]] if nth == 2 else []
        rows += [[], ["", "", "", "", "", f"Page {nth} of 2"]]
    folder.csv("ClassRoll.csv", rows)
    return Truth(bare(people))


@case()
def p52b_contact_list_with_parents_and_a_hidden_column(folder: Folder) -> Truth:
    """England: one sheet: merged title, mothers and fathers with their numbers, a hidden column, notes."""
    people = [
        one("Noah", "Appleyard", "4410", "4", "Badgers"),
        one("Aisha", "Begum", "4417", "4", "Badgers"),
        one("Henry", "Fox-Pitman", "4423", "4", "Hedgehogs"),
        one("Lottie", "Greaves", "4431", "4", "Hedgehogs"),
        one("Daniel", "Onyango", "4438", "4", "Badgers"),
        one("Isobel", "Stanhope", "4446", "4", "Hedgehogs", goes="Izzy"),
        one("Freddie", "Whittle", "4452", "4", "Hedgehogs"),
    ]
    parents = (
        ("Claire Appleyard", "Martin Appleyard"),
        ("Shirin Begum", "Abdul Karim"),
        ("Lucinda Fox", "Giles Pitman"),
        ("Donna Greaves", ""),
        ("Grace Onyango", "Peter Onyango"),
        ("Harriet Stanhope", "Mark Stanhope"),
        ("", "Lee Whittle"),
    )
    titles = cut("Pupil no.|Surname|First name|Known as|Year|Class|Medical|Mother|Mobile|Father|Mobile")
    rows: list[list[Any]] = [["Year 4 contacts - CONFIDENTIAL"], [], titles]
    for at, (w, (mother, father)) in enumerate(zip(people, parents, strict=True)):
        rows.append(
            [
                *(int(w.number), w.family, w.given, w.goes, int(w.grade), w.room),
                *("Asthma" if at == 2 else "", mother, f"07700 900{at}41" if mother else ""),
                *(father, f"07700 900{at}87" if father else ""),
            ]
        )
    rows += [[], ["Correct at 7 September. Changes to Mrs Tolley in the office, please."]]
    folder.put("Y4 contacts.xlsx", sheet(rows, "Contacts", hide=("G",), merge="A1:K1"))
    return Truth(bare(people), allowed=("Year 4 contacts",))


@case()
def p52b_class_list_with_withdrawn_below(folder: Folder) -> Truth:
    """Ontario: title lines, an empty column, codes for the way home with a legend, withdrawn pupils below."""
    people = [
        one("Amara", "Chukwu", "334081", "2", "Rm 9"),
        one("Étienne", "Lachance", "334102", "2", "Rm 9"),
        one("Nolan", "MacIsaac", "334117", "1", "Rm 9"),
        one("Sukhmani", "Sandhu", "334125", "1", "Rm 9"),
        one("Julia", "Vandenberg", "334140", "2", "Rm 9"),
        one("Lucas", "Vandenberg", "334141", "1", "Rm 9"),
        one("Hudson", "Yake", "334158", "2", "Rm 9"),
        one("Paige", "Kerr", "334163", "1", "Rm 9", here=False),
        one("Omar", "Haddad", "334170", "2", "Rm 9", here=False),
    ]
    titles = cut("Student No.|Last Name|First Name||Grade|Room|Home")
    codes = "BWBPWWBBP"
    rows = [
        [int(w.number), w.family, w.given, None, int(w.grade), w.room, codes[at]]
        for at, w in enumerate(people)
    ]
    lines: list[list[Any]] = [
        ["Sir Sandford Public School"],
        ["Gr. 1/2 class list, September 2026"],
        [],
        titles,
        *rows[:7],
        [],
        ["WITHDRAWN"],
        *rows[7:],
        [],
        ["B = bus, W = walker, P = picked up"],
    ]
    folder.put("Class list Rm 9.xlsx", sheet(lines, "Rm 9", merge="A1:G1"))
    return Truth(bare(people), allowed=("Class list Rm 9",))
