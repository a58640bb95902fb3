"""Documents, mails and pasted text of English-speaking schools."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, odt


def _row(*texts: str) -> list[Cell]:
    return [Cell((text,) if text else ()) for text in texts]


@case(OFFICE)
def p33a_irish_primary_in_word(folder: Folder) -> Truth:
    """Ireland: a table in Word, a row for each class and its teacher, the Irish name beside the English."""
    third = those(
        "Cian|Burke;Saoirse|Hynes;Fionn|Mac Mahon;Weronika|Sadowska", "", "3", "Ms. Ní Chonghaile", photo=""
    )
    fourth = those(
        "Éabha|Concannon;Pádraic|Fahy;Aoife|Ní Mhaolalaidh;Daniel|O'Halloran", "", "4", "Mr. Duffy", photo=""
    )
    fourth = but(fourth, {1: {"here": False}})
    irish = {
        "Cian": "Cian de Búrca",
        "Saoirse": "Saoirse Ní Eidhin",
        "Fionn": "Fionn Mac Mathúna",
        "Éabha": "Éabha Ní Choncheanainn",
        "Pádraic": "Pádraic Ó Fathaigh",
        "Aoife": "Aoife Ní Mhaolalaidh",
        "Daniel": "Dónal Ó hAllúráin",
    }
    rows = [_row("No.", "Name", "Ainm as Gaeilge", "Notes")]
    for heading, people in (("3rd Class - Ms. Ní Chonghaile", third), ("4th Class - Mr. Duffy", fourth)):
        rows.append(_row(heading, "", "", ""))
        rows += [
            _row(f"{at}.", who.full, irish.get(who.given, ""), "" if who.here else "Left 12/9")
            for at, who in enumerate(people, 1)
        ]
    above = ["Scoil Náisiúnta Bhríde, Craughwell, Co. Galway", "Class lists 2026/27 - for the library", ""]
    below = ["", "Any changes to Bernie in the office please. Go raibh maith agat!"]
    folder.put("Class lists 26-27.docx", docx(above, rows, below))
    return Truth(
        [*third, *fourth], allowed=("Ní Chonghaile", "Duffy", "3rd Class", "4th Class", "3rd", "4th")
    )


@case("RFC 5322 and 2045, a mail saved from Outlook or Thunderbird; the list in it is of a teacher, invented")
def p33a_teachers_mail_with_a_split_class(folder: Folder) -> Truth:
    """Canada: a saved mail: a class of two grades, numbered, nicknames, one who left, a signature."""
    people = those(
        "Maxime|Beaulieu;Harleen|Dhaliwal;Tobin|Gallant;Clementine|LeBlanc;Ibrahim|Musa;Skye|Paul-Francis;"
        "Jayden|Croft",
        grades="5 5 6 6 5 6 6",
        rooms="14",
        photo="",
    )
    people = but(people, {0: {"goes": "Max"}, 3: {"goes": "Clem"}, 6: {"here": False}})
    mail = EmailMessage()
    mail["From"] = "Shauna Arsenault <sarsenault@riverside.example>"
    mail["To"] = "Library <library@riverside.example>"
    mail["Subject"] = "Fwd: my class list - Grade 5/6 Room 14"
    mail["Date"] = "Thu, 10 Sep 2026 15:42:10 -0300"
    lines = [
        f"{at}. {who.last_first}{f' ({who.goes})' if who.goes else ''} - Gr. {who.grade}"
        f"{'' if who.here else ' - MOVED AWAY, please take off'}"
        for at, who in enumerate(people, 1)
    ]
    mail.set_content(
        "Hi Gail,\n\nHere's my list for library cards. It's a 5/6 split this year, we're in Room 14.\n\n"
        + "\n".join(lines)
        + "\n\nOur library time is still Tuesdays, period 3, right?\n\nThanks a bunch,\nShauna\n\n-- \n"
        "Shauna Arsenault (she/her)\nGrade 5/6, Riverside Consolidated\n506-555-0148\n",
        cte="quoted-printable",
    )
    folder.put("Fwd_ my class list - Grade 5_6 Room 14.eml", mail.as_bytes())
    return Truth(people, allowed=("Room 14", "Grade 5/6", "5/6"))


@case(OFFICE)
def p33a_south_african_learners_in_writer(folder: Folder) -> Truth:
    """South Africa: a table in Writer, full names and the name in use, particles, numbers of two systems."""
    people = [
        one("Johannes Petrus", "van der Merwe", "2023/0114", "4", "4B", goes="JP"),
        one("Nkosazana Lerato", "Dlamini", "2023/0120", "4", "4B", goes="Lerato"),
        one("Aaliyah", "Abrahams", "2023/0131", "4", "4B"),
        one("Thandolwethu", "Mthembu", "2023/0145", "4", "4B", goes="Thando"),
        one("Liam Christopher", "du Plessis", "2024/0007", "4", "4B", goes="Liam"),
        one("Priyanka", "Naidoo", "2024/0019", "4", "4B"),
        one("Boitumelo", "Seepe", "2025/0203", "4", "4B", goes="Tumi"),
    ]
    people = [replace(who, photo="", more=(f"{920114551 + at * 37:010}",)) for at, who in enumerate(people)]
    rows = [
        _row(*cut("No|Adm. No|LURITS No|Surname|Full names|Known as|Home language|Parent cell")),
        *(
            _row(
                *(f"{at + 1}", who.number, who.more[0], who.family, who.given, who.goes or who.given),
                *(("Afrikaans", "isiZulu", "English")[at % 3], f"082 555 01{at}{at}"),
            )
            for at, who in enumerate(people)
        ),
    ]
    above = ["Protea Heights Primary School", "Learner list: Grade 4B", "Register teacher: Mrs A. Vermeulen"]
    folder.put(
        "Gr 4B leerders-learners.odt", odt(above, rows, ["Girls: 5  Boys: 2  Total: 7", "POPIA: private"])
    )
    return Truth(people, allowed=("Vermeulen", "Mrs A. Vermeulen"))


@case("the People page of Google Classroom (from memory, not read here), selected, copied and pasted")
def p33a_classroom_people_pasted(folder: Folder) -> Truth:
    """United States: pasted from Google Classroom: only names, the words of its buttons between them."""
    people = those(
        "Amara|Obi;Jonah|Feldstein;Leilani|Kealoha;Micah|Prather;Sofia|Reyes-Medina;Trinity|Vance;Zeke|Yoder",
        grades="6",
        rooms="6-2",
        photo="",
    )
    lines = ["Students", "7 students", "Select all students", "Actions", "Sort by first or last name"]
    for who in people:
        lines += [who.full, "More options"]
    folder.put("Homeroom 6-2 students.txt", "\n".join(lines) + "\n")
    return Truth(people, allowed=("Homeroom 6-2", "Homeroom 6-2 students"))
