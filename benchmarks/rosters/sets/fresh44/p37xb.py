"""What schools of Britain, Ireland, Australia, New Zealand, South Africa, India hand over (second half)."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import cells, list_pdf
from benchmarks.rosters.papers import docx, in_rows


def _mail(subject: str, sender: str, plain: str, html: str) -> bytes:
    """A mail saved from Outlook, with its text and its page."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "Library <library@school.example>"
    mail["Subject"] = subject
    mail["Date"] = "Mon, 03 Feb 2025 13:05:44 +1100"
    mail.set_content(plain)
    mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


def _html_table(rows: list[list[str]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td><p>{escape(cell)}</p></td>' for cell in row)}</tr>" for row in rows)
    return f'<table border="1" cellspacing="0" cellpadding="4">{body}</table>'


@case(
    "Bromcom: headings of its import files (Last Name, First Name, Admission Number, UPN, Year Group, Tutor "
    "Group), docs.bromcom.com/knowledge-base; photos by name in a folder for each form, invented"
)
def p37xb_bromcom_students_with_named_photos(folder: Folder) -> Truth:
    """The CSV of a secondary school, photos called by name in folders of forms; one is of nobody listed."""
    people = those(
        "Daisy|Arkwright;Ibrahim|Bashir;Ffion|Davies;Rhodri|Davies;Jack|Fothergill;Chidera|Nwosu;"
        "Grace-Ann|Pickersgill;Connor|O'Shea;Wiktoria|Sadowska;Alexander|Le Maitre",
        "006120",
        "7 8 8",
        "7MTH;8ENG;8SCI",
    )
    people = [replace(w, more=(f"K8230000250{at + 21}",)) for at, w in enumerate(people)]
    titles = cut("Last Name|First Name|Admission Number|UPN|Gender|Year Group|Tutor Group|Tutor")
    tutors = {"7MTH": "Mr A Whitlock", "8ENG": "Miss S Joyce", "8SCI": "Dr N Farrow"}
    rows = [
        [
            w.family,
            w.given,
            w.number,
            w.more[0],
            "Male" if at in (1, 3, 4, 7, 9) else "Female",
            f"Year {w.grade}",
            w.room,
            tutors[w.room],
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("StudentList.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"School photos/{w.room}/{w.family} {w.given}.jpg")
    folder.put("School photos/8SCI/Hepworth Luke.jpg", face("Luke who moved away"))
    return Truth(
        people,
        [lost("a photo of nobody in the list", "Hepworth")],
        allowed=("School photos", *tutors.values()),
    )


@case("iSAMS: columns of its pupil data template (non-independent schools), scribd.com/document/512008497")
def p37xb_isams_pupil_sheet(folder: Folder) -> Truth:
    """An Excel sheet with the maker's columns: preferred names, houses; one has a leaving date and reason."""
    people = those(
        "Alexander|Bickerstaff;Philippa|Carr-Gomm;Edward|Dunsford;Adaeze|Eze;Jonathan|Hollis;"
        "Madeleine|Hollis;Yusuf|Karim;Francesca|Della Rocca;Nathaniel|Thwaite;Sze Wing|Yeung",
        "016233",
        "9 10 10",
        "9H;10L;10S",
        photo="",
    )
    goes = {0: "Sandy", 1: "Pippa", 4: "Jonty", 9: "Winnie"}
    people = but(people, {at: {"goes": name} for at, name in goes.items()})
    people = [replace(w, more=(f"P9384000160{at + 31}",), here=at != 6) for at, w in enumerate(people)]
    titles = cut(
        "Id|UPN|Title|Forename|Middle Names|Surname|Preferred Name|DOB|Gender|NC Year|Form/Tutor Group|Tutor|"
        "Academic House|Boarding House|Leaving Date|Leaving Reason|School Email Address"
    )
    middles = ("James", "", "George", "", "", "Rose", "", "", "Paul", "")
    rows = [
        [
            w.number,
            w.more[0],
            "",
            w.given,
            middles[at],
            w.family,
            w.goes or w.given,
            f"{at + 5:02}/02/{2021 - int(w.grade)}",
        ]
        + ["MFMFMFMFMF"[at], w.grade, w.room, "Mr B Larkin", ("Drake", "Raleigh")[at % 2], ""]
        + (["", ""] if w.here else ["04/07/2025", "Family relocated"])
        + [f"{w.number}@minster.example"]
        for at, w in enumerate(people)
    ]
    folder.book("Pupils for library Sept 2025.xlsx", {"Pupils": [titles, *rows]})
    return Truth(people, allowed=("Drake", "Raleigh", "Mr B Larkin"))


@case("Aladdin, Ireland: class lists in a sheet for each class, style of a primary school's office, invented")
def p37xb_irish_primary_sheet_for_each_class(folder: Folder) -> Truth:
    """A workbook of an Irish primary school: a heading and a sheet for each room of two classes."""
    people = [
        one("Saoirse", "Ní Bhriain", "4107", "4", "Room 9"),
        one("Tadhg", "Ó Conchobhair", "4111", "4", "Room 9"),
        one("Ella", "Kavanagh", "4102", "4", "Room 9"),
        one("Deividas", "Petrauskas", "4119", "4", "Room 9", goes="David"),
        one("Caoimhe", "De Búrca", "4121", "4", "Room 10"),
        one("Joshua", "Kavanagh", "4125", "4", "Room 10"),
        one("Chiamaka", "Obi", "4130", "4", "Room 10"),
        one("Pádraig", "Mac Cárthaigh", "3988", "5", "Room 12", goes="Podge"),
        one("Sophie", "Nolan-Keogh", "3990", "5", "Room 12"),
        one("Iarlaith", "Ó hEocha", "3995", "5", "Room 12"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("No.|Pupil ID|Surname|First Name|Known As|Class|Room|Parent 1|Parent 2")
    parents = (("Orla Hickey", ""), ("Deirdre Lawlor", "Michael Lawlor"), ("Una Tierney", "Brian Tierney"))
    sheets: dict[str, list[list[object]]] = {}
    for room in ("Room 9", "Room 10", "Room 12"):
        group = [w for w in people if w.room == room]
        rows: list[list[object]] = [
            [
                at,
                int(w.number),
                w.family,
                w.given,
                w.goes,
                f"{w.grade}th Class",
                w.room,
                *parents[int(w.number) % 3],
            ]
            for at, w in enumerate(group, 1)
        ]
        sheets[room] = [["Scoil Mhuire - Rollaí Ranga 2025/26"], [], [*titles], *rows]
    folder.book("Rollaí 2025-26.xlsx", sheets)
    return Truth(people)


@case(
    "Athenaeum, New Zealand: fields of its borrower import (code, group 1, group 2), "
    "doc.athenaeum.nz/borrower_import"
)
def p37xb_athenaeum_borrowers(folder: Folder) -> Truth:
    """Borrowers of a New Zealand primary as its library system takes them: pupils and two of the staff."""
    people = [
        one("Ruby", "Henare", "2205", "5", "Room 14"),
        one("Alfred", "Tuilagi", "2213", "5", "Room 14", goes="Alfie"),
        one("Mei Lin", "Chua", "2219", "6", "Room 16"),
        one("Tāne", "Rāwiri-Jones", "2226", "6", "Room 16"),
        one("Charlotte", "MacDonald", "2231", "5", "Room 14", goes="Charlie"),
        one("Arjun", "Prasad", "2237", "6", "Room 16"),
        one("Harper", "Henare", "2244", "6", "Room 16"),
        one("Susan", "Blackie", "T041", role="staff"),
        one("Matiu", "Parata", "T052", role="staff"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("code|first name|last name|preferred name|group 1|group 2|email|gender|borrower type")
    rows = [
        [
            w.number,
            w.given,
            w.family,
            w.goes,
            f"Year {w.grade}" if w.grade else "Staff",
            w.room,
            "" if w.grade else f"{w.given}@awakeri.school.example".lower(),
            "FMFMFMFFM"[at],
            "Student" if w.grade else "Teacher",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("borrowers 2025.csv", [titles, *rows])
    return Truth(people, allowed=("Staff",))


@case("Sentral, New South Wales: student list and photos by student id (headings from memory, not read here)")
def p37xb_sentral_students_with_photos(folder: Folder) -> Truth:
    """A list of a New South Wales school, zip of photos by id; somebody is marked as left."""
    people = [
        one("Cooper", "Antonopoulos", "441203317", "5", "5K"),
        one("Evangeline", "Brodie", "441203402", "5", "5K", goes="Evie"),
        one("Jedda", "Carroll", "441198876", "6", "6M"),
        one("Minh Anh", "Le", "441203518", "5", "5K", goes="Annie"),
        one("Xavier", "Lo Presti", "441199034", "6", "6M"),
        one("Taylah", "Murphy", "441199150", "6", "6M", here=False, photo=""),
        one("Zac", "Murphy", "441203655", "5", "5R"),
        one("Haneen", "El-Khoury", "441203701", "5", "5R"),
        one("Angus", "Whitelaw", "441203766", "5", "5R", photo=""),
    ]
    titles = cut(
        "Student ID|Family Name|Given Name|Preferred Name|Gender|DOB|Scholastic Year|Roll Class|House|"
        "Enrolment Status|Exit Date|Family Email"
    )
    rows = [
        [
            w.number,
            w.family,
            w.given,
            w.goes or w.given,
            "MFFFMFMFM"[at],
            f"{2019 - int(w.grade)}-0{at + 1}-17",
            f"Year {w.grade}",
            w.room,
            ("Waratah", "Banksia")[at % 2],
            "Active" if w.here else "Left",
            "" if w.here else "2025-04-11",
            f"{w.family.replace(' ', '')}@mail.example".lower(),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student_list.csv", [titles, *rows], quote=True)
    pictures: dict[str, bytes | str] = dict(faces(people))
    folder.zip("photos_2025.zip", pictures)
    return Truth(people, allowed=("photos_2025", "Waratah", "Banksia"))


@case("TASS.web, Queensland: a printed class list with photographs (layout from memory, not read here)")
def p37xb_tass_photo_list(folder: Folder) -> Truth:
    """A PDF table of a tutor group: photo, code, surname and first name; the tutor in the heading."""
    people = those(
        "Isabella|Bartholomew;Lachlan|Crane;Dhruv|Desai;Sienna|Di Bella;Patrick|FitzGibbon;Ruby|Kaur;"
        "Mackenzie|Lindqvist;Jye|Thorpe;Ella|Thorpe",
        "0021450",
        "9",
        "9CH2",
    )
    titles = cut("Photo|Student Code|Surname|First Name|Year|Tutor Group|House")
    rows = [
        [w.number, w.family, w.given, w.grade, w.room, ("Chisholm", "MacKillop")[at % 2]]
        for at, w in enumerate(people)
    ]
    heading = "St Brendan's College - Tutor Group 9CH2 - Mr D Pascoe"
    folder.put("9CH2.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, allowed=("Chisholm", "MacKillop", "Mr D Pascoe"))


@case("a South African office's class list from its administration program, saved in Excel as CSV, invented")
def p37xb_south_african_semicolons(folder: Folder) -> Truth:
    """A class list of a South African school: semicolons, heading, ID numbers, a count below."""
    people = [
        one("Annika", "Botha", "11873"),
        one("Keagan", "Adams", "11902"),
        one("Nomvula Grace", "Mthembu", "11915"),
        one("Pieter Willem", "du Plessis", "11926"),
        one("Tshepo", "Molefe", "11931"),
        one("Kiara", "Pillay", "11948"),
        one("Ayabonga", "Mthembu", "11957"),
        one("Zandré", "van Niekerk", "11960"),
        one("Rethabile", "Sithole", "11974"),
    ]
    ids = ("130412", "130903", "130227", "130615", "131120", "130801", "130318", "131009", "130524")
    sexes = "FMFMMFMMF"
    people = [
        replace(w, photo="", grade="6", room="6A", more=(f"{day}{'0' if s == 'F' else '5'}{147 + at}08{at}",))
        for at, (w, day, s) in enumerate(zip(people, ids, sexes, strict=True))
    ]
    titles = cut("Nr|Admission No|Surname|First Names|Gender|ID Number|Grade|Register Class")
    rows = [
        [str(at), w.number, w.family, w.given, {"F": "Female", "M": "Male"}[s], w.more[0], "Grade 6", w.room]
        for at, (w, s) in enumerate(zip(people, sexes, strict=True), 1)
    ]
    above = [["Laerskool Bergsig Primary"], ["Class list: 6A", "", "", "Register teacher: Me. L Coetzee"], []]
    below = [[], ["", "", "Total learners", "9"]]
    folder.csv("klaslys 6A.csv", [*above, titles, *rows, *below], sep=";", enc="cp1252")
    return Truth(people, allowed=("Me. L Coetzee",))


@case("Fedena, India: headings of its custom import, support.fedena.com/support/solutions/articles/213110")
def p37xb_fedena_students(folder: Folder) -> Truth:
    """The student file of an Indian school with the maker's column names; two without last name."""
    people = [
        one("Ananya", "Krishnan", "AD1042"),
        one("Vihaan", "Patel", "AD1047"),
        one("Farhan", "Sheikh", "AD1051"),
        one("Meenakshi", "", "AD1055"),
        one("Dev", "Chatterjee", "AD1060"),
        one("Harsimran", "Kaur", "AD1063"),
        one("Joel", "Fernandes", "AD1071"),
        one("Riya", "Patel", "AD1078"),
        one("Surya", "Venkataraman", "AD1084"),
        one("Tenzin", "", "AD1090"),
    ]
    rooms = ("VII - A", "VII - B")
    people = [replace(w, photo="", grade="7", room=rooms[at % 2]) for at, w in enumerate(people)]
    named = cut(
        "Admission no|Class roll no|Admission date|First name|Middle name|Last name|Batch Name|Date of birth|"
        "Gender|Nationality Name|Email"
    )
    titles = [f"{title}|Student" for title in named]
    rows = [
        [
            w.number,
            str(at // 2 + 1),
            "03-06-2024",
            w.given,
            "",
            w.family,
            w.room,
            f"{at + 12}-09-2013",
            "fmmfmfmfmm"[at],
            "India",
            f"{w.given}.{w.number}@vidyalaya.example".lower(),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student_admission.csv", [titles, *rows])
    return Truth(people)


@case(OFFICE)
def p37xb_mail_of_the_year_adviser(folder: Folder) -> Truth:
    """A mail of a year adviser with a table pasted from Excel: new students, and one who has gone already."""
    people = [
        one("Bronte", "Kelleher", "10552", "8", "8.3"),
        one("Dimitri", "Vlahos", "10553", "7", "7.1"),
        one("Thuy", "Pham", "10555", "7", "7.4"),
        one("Joshua", "Nettleton", "10556", "9", "9.2", goes="Josh"),
        one("Sefina", "Tau-Leota", "10559", "8", "8.3"),
        one("Callan", "Mac Lennan", "10560", "7", "7.1", here=False),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("Student No|Last name|First name|Preferred|Year|Roll class|Status")
    rows = [
        [w.number, w.family, w.given, w.goes, w.grade, w.room, "Enrolled" if w.here else "Left 31/01/2025"]
        for w in people
    ]
    words = "Hi Trish, these are the late enrolments that missed the first list. They need library cards."
    sign = "Cheers, Glenn Macarthur, Head of Student Services"
    page = f"<html><body><p>{words}</p>{_html_table([titles, *rows])}<p>{sign}</p></body></html>"
    lines = "\n".join("\t".join(row) for row in [titles, *rows])
    folder.put(
        "Late enrolments.eml",
        _mail(
            "Late enrolments",
            "Glenn Macarthur <g.macarthur@school.example>",
            f"{words}\n\n{lines}\n\n{sign}\n",
            page,
        ),
    )
    return Truth(people)


@case("a class teacher's Word page with photographs, style of a school, invented")
def p37xb_class_page_in_word(folder: Folder) -> Truth:
    """A Word table of a Scottish primary class: photo and name, four in a row; one child without a photo."""
    people: list[Who] = those(
        "Struan|Buchanan;Eilidh|MacAskill;Leo|Fraser;Ailsa|Mackinnon-Ross;Aleeza|Mahmood;Rory|Fraser;"
        "Mirren|Docherty;Kristof|Szabó",
        "",
        "5",
        "P5B",
    )
    people = [replace(w, grade="") for w in people]
    pictures = cells(people, "{who.full}")
    above = ["Craigmuir Primary - Class photo page", "Class P5B", "Class teacher: Miss Rennie"]
    below = ["Not to be taken out of the school."]
    folder.put("P5B photos.docx", docx(above, in_rows(pictures, 4), below))
    return Truth(people, allowed=("Miss Rennie", "P5B photos"))
