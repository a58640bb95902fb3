"""Forms' answers, patrons of library systems and the files that a district sends for logins."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder


@case()
def q81_library_card_form_of_grade_7(folder: Folder) -> Truth:
    """Philippines: a form's answers, last name first with an initial, LRN, grade and section in one."""
    people = of_lines(
        """Althea|Bautista|136514170023|7|Sampaguita; John Carlo|Dela Cruz|136514170041|7|Sampaguita
        Princess Mae|Evangelista|136514170058|7|Ilang-Ilang; Rafael|Gatchalian|136514170062|7|Ilang-Ilang
        Ma. Kristina|Lacson|136514170077|7|Sampaguita; Nathaniel|Macaraeg|136514170085|7|Rosal
        Jasmine|Ocampo|136514170093|7|Rosal; Kian|Pangilinan|136514170104|7|Sampaguita
        Angelo|Quiambao|136514170118|7|Ilang-Ilang; Precious|Santiago|136514170126|7|Rosal"""
    )
    initials = "RPMSDTGVAC"
    people = [
        replace(who, also=((f"{who.given} {letter}.", who.family),))
        for who, letter in zip(people, initials, strict=True)
    ]
    titles = [
        "Timestamp",
        "Full Name (Last Name, First Name, M.I.)",
        "LRN (12 digits)",
        "Grade and Section",
        "Contact Number of Parent/Guardian",
        "Do you already have a library card?",
        "What books do you like to read?",
    ]
    likes = ("Wattpad stories", "Manga, comics", "Fantasy\nand mystery", "none", "Science")
    rows = []
    for place, at in enumerate((*range(len(people)), 3)):
        w = people[at]
        name = f"{w.family}, {w.given} {initials[at]}."
        time = f"6/{place + 15}/2026 {place + 8}:{place * 4 + 10}:0{place % 10}"
        phone, card = f"0917555{at * 61 + 1004}", "No" if at % 3 else "Yes"
        rows.append([time, name, w.number, f"Grade 7 - {w.room}", phone, card, likes[at % 5]])
    folder.csv("Library Card Application (Responses) - Form Responses 1.csv", [titles, *rows])
    return Truth(people)


@case("LibraryWorld, patrons with tabs between (fields from memory, the data invented)")
def q81_libraryworld_patrons_with_tabs(folder: Folder) -> Truth:
    """US: a small Christian academy's patrons with tabs, faculty among them, fines and expiration."""
    pupils = of_lines(
        """Abel|Brubaker|20001417|3|Yoder; Charity|Esh|20001425|3|Yoder; Josiah|Hostetler|20001433|3|Yoder
        Lydia|Kauffman|20001441|3|Yoder; Micah|Stoltzfus|20001458|3|Yoder
        Naomi|Beiler|20001303|4|Garber; Silas|Good|20001311|4|Garber; Tirzah|Lapp|20001329|4|Garber
        Ezekiel|Martin|20001337|4|Garber; Hope|Zook|20001345|4|Garber"""
    )
    staff = of_lines("Ruth|Yoder|20000014; Daniel|Garber|20000022; Lois|Nolt|20000030", role="staff")
    titles = cut(
        "Patron Type|Barcode|Last Name|First Name|Middle Name|Grade|Homeroom|Email|Expiration|Fines|Notes"
    )
    rows = []
    for at, w in enumerate([*pupils, *staff]):
        is_pupil = w.role == "student"
        kind, middle = "Student" if is_pupil else "Faculty", ("Lee", "", "Grace", "")[at % 4]
        ends, owed = "6/5/2027" if is_pupil else "12/31/2030", f"{at % 5 * 0.25:.2f}"
        mail = "" if is_pupil else f"{w.given.lower()}@covenant.example"
        note = "Lost: Charlotte's Web" if at == 7 else ""
        rows.append([kind, w.number, w.family, w.given, middle, w.grade, w.room, mail, ends, owed, note])
    folder.csv("patrons_export.txt", [titles, *rows], sep="\t")
    return Truth([*pupils, *staff], allowed=("Student", "Faculty"))


@case("style of an Australian library system's borrowers as CSV; titles from memory, the data invented")
def q81_borrowers_with_names_of_photos(folder: Folder) -> Truth:
    """Queensland: a library system's borrowers, preferred names, house, one not active, photos named."""
    people = of_lines(
        """Bethany|Alcock|ALC0012|8|8C|Beth; Jye|Bannerman|BAN0047|8|8C; Xuan|Dinh|DIN0008|8|8C
        Harriet|Fogarty|FOG0021|8|8C|Hattie; Koa|Matautia|MAT0033|8|8C; Zoe|Rafferty|RAF0019|8|8C
        Angus|Cavanagh|CAV0051|9|9A|Gus; Ruby|Dolan|DOL0040|9|9A; Ishaan|Kulkarni|KUL0016|9|9A
        Tahnee|Murdoch|MUR0072|9|9A; Bailey|Saxby|SAX0009|9|9A; Grace|Wauchope|WAU0028|9|9A"""
    )
    people = [
        replace(who, here=at != 9) for at, who in enumerate(with_photos(people, 2, 9))
    ]  # one has left, two have no photo
    houses = ("Banks", "Flinders", "Oxley")
    titles = cut(
        "Borrower Barcode|Surname|Given Name|Preferred Name|Borrower Type|Year Level|Class|House|Photo|Status"
    )
    rows = []
    for at, w in enumerate(people):
        picture = f"{w.number}.jpg" if w.photo else ""
        status = "Active" if w.here else "Inactive"
        place = [f"Year {w.grade}", w.room, houses[at % 3]]
        rows.append([w.number, w.family, w.given, w.goes, "Secondary Student", *place, picture, status])
    folder.csv("Borrowers.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda who: f"BorrowerPhotos/{who.number}.jpg")
    return Truth(people, allowed=houses)


@case("Clever, SIS CSVs: students.csv with a row for every contact (dev.clever.com, Contacts)")
def q81_clever_with_a_row_for_each_contact(folder: Folder) -> Truth:
    """US: the nightly students.csv: who has three contacts stands in three rows; no homerooms."""
    people = of_lines(
        """Anthony|Bellavia|710233|6; Brooklyn|Crenshaw|710241|6; Chidi|Emenike|710258|6
        Dana|Froelich|710266|6
        Eduardo|Galarza|709104|7; Fiona|Hartsfield|709112|7; Grayson|Iverson|709127|7
        Hannah|Jablonski|709139|7
        Imani|Kimbrough|708015|8; Julio|Lozano|708023|8; Kendall|Mapes|708038|8; Leo|Nordstrom|708046|8"""
    )
    people = [replace(w, more=(f"S{50417 + at * 7}", f"99{w.number}04")) for at, w in enumerate(people)]
    titles = cut(
        "School_id|Student_id|Student_number|State_id|Last_name|Middle_name|First_name|Grade|Gender|DOB"
    )
    titles += cut("Student_email|Contact_relationship|Contact_type|Contact_name|Contact_phone|Contact_email")
    kinds = ("Mother", "Father", "Grandmother")
    names = cut("Renee|Stephen|Adaeze|Carl|Lourdes|Amy|Todd|Joanna|Tasha|Miguel|Erin|Lars")
    rows = []
    for at, w in enumerate(people):
        born = us_birthday(at, 2020 - int(w.grade))
        own = ["0412", w.more[0], w.number, w.more[1], w.family, "ABC "[at % 4].strip(), w.given, w.grade]
        mail = f"{w.number}@students.example"
        for nth in range(at % 3 + 1):
            adult = f"{names[(at + nth * 5) % 12]} {w.family}"
            phone, post = f"555-0{at * 3 + nth + 110}", f"{adult.split()[0].lower()}{at}@mail.example"
            rows.append([*own, "MFMFMFMFFMFM"[at], born, mail, kinds[nth], "Family", adult, phone, post])
    folder.csv("students.csv", [titles, *rows])
    folder.csv(
        "schools.csv", [cut("School_id|School_name|School_number"), cut("0412|Fremont Middle School|412")]
    )
    return Truth(people)


@case("IEMIS of Nepal, students as Excel; titles from memory, the data invented")
def q81_iemis_of_nepal(folder: Folder) -> Truth:
    """Nepal: the government's list: IEMIS codes, whole names, roll numbers by section, parents."""
    people = of_lines(
        """Aarav|Shrestha|2705100417|6|A; Binita|Tamang|2705100422|6|A; Dipesh|Gurung|2705100436|6|A
        Kritika|Adhikari|2705100445|6|A; Nischal|Poudel|2705100451|6|A; Sushmita|Rai|2705100468|6|A
        Anjali|Chaudhary|2705100473|6|B; Bishal|Magar|2705100480|6|B; Manisha|Khadka|2705100494|6|B
        Prabin|Thapa|2705100507|6|B; Roshani|Karki|2705100513|6|B; Suman|Bhattarai|2705100529|6|B"""
    )
    rows: list[list[Any]] = [
        ["Shree Saraswati Secondary School, Lalitpur"],
        ["Student Details - Academic Year 2083"],
        cut("S.N.|IEMIS Code|Student Name|Gender|Class|Section|Roll No.|DOB (BS)|Father Name|Mother Name"),
    ]
    rolls = {"A": 0, "B": 0}
    for at, w in enumerate(people):
        rolls[w.room] += 1
        adults = [f"{one} {w.family}" for one in (("Ram", "Hari", "Gopal")[at % 3], ("Sita", "Maya")[at % 2])]
        where = [int(w.grade), w.room, rolls[w.room]]
        rows.append(
            [
                at + 1,
                w.number,
                w.full,
                ("Female" if at in (1, 3, 5, 6, 8, 10) else "Male"),
                *where,
                birthday(at, 2071),
                *adults,
            ]
        )
    folder.book("StudentDetails.xlsx", {"Student": rows}, merge=("A1:J1", "A2:J2"))
    return Truth(people)
