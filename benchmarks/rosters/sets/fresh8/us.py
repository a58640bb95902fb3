"""Offices of the United States."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "Renaissance single-school file (fields from documentation: help2.renaissance.com/setup/ReqsSSImport; their order and the office's additions from memory)"
)
def fresh_a_row_for_each_class_with_teachers(folder: Folder) -> Truth:
    """A student has a row for each class, with the teacher's names and number on it; photos by number without zeros."""
    people = those(
        "Calista|Bergstrom;Devonte|Hargrove;Elowen|Tsosie;Fabian|De La Rosa;Greta|McElroy;Hiroshi|Tanabe;"
        "Imani|Bellweather;Jude|Van Buskirk",
        "0041233",
        "6 7",
        "",
        classes=("ELA 6/7 - P2",),
    )
    people = [
        replace(w, classes=("ELA 6/7 - P2", f"Homeroom {w.grade}{'AB'[at // 4]}"))
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Student ID|Student State ID|Student First Name|Student Middle Name|Student Last Name|Student Grade|Student Gender|Student Birthdate|Student User Name|Student Password|Teacher ID|Teacher First Name|Teacher Last Name|Teacher Position|Course Name|Class Name or Section Number"
    )
    teachers = {"E": "T88|Octavia|Brill|Teacher|English", "H": "T91|Hugh|Desrosiers|Teacher|Homeroom"}
    rows = [
        cut(
            f"{w.number}||{w.given}|{'RJKT'[at % 4]}|{w.family}|{w.grade}|{'FM'[at % 2]}|2014-03-{at + 10}|"
            f"{w.given[0].lower()}{w.family[:4].lower()}|bluefox{at}|{teachers[name[0]]}|{name}"
        )
        for at, w in enumerate(people)
        for name in w.classes
    ]
    people = [replace(w, also=((f"{w.given} {'RJKT'[at % 4]}", w.family),)) for at, w in enumerate(people)]
    folder.csv("SingleSchoolFile.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"Images/{int(w.number)}.jpg")
    return Truth(people, allowed=("Octavia Brill", "Hugh Desrosiers", "Brill", "Desrosiers"))


@case(
    "a printed student listing with columns of fixed width, as eSchoolPLUS gives it (from memory, not read here): "
    + OFFICE
)
def fresh_printed_listing_with_page_heads(folder: Folder) -> Truth:
    """Names in capitals with a middle initial; the head of the page and the titles come again on each page; a count at the end."""
    people = those(
        "Ansel|Broadbent;Betsy|Crowfoot;Chidi|Ekwueme;Daphne|Lindholm;Eero|Maki;Farrah|Nasser;Gil|Oakley;"
        "Hattie|Pomeroy;Ivo|Radic;Josie|Stclair;Kwesi|Tetteh;Lark|Underhill",
        "3004417",
        "9 10",
        "A104;B220",
    )
    text = ""
    for page_at in range(3):
        text += f"09/08/26                    HARBOR HIGH SCHOOL                     PAGE {page_at + 1}\r\n"
        text += "                       STUDENT LISTING BY NAME\r\n\r\n"
        text += f"{'STUDENT NAME':<28}{'STU ID':<11}{'GRD':<5}{'HMRM':<7}{'COUNSELOR':<14}\r\n"
        text += f"{'-' * 26:<28}{'-' * 9:<11}{'-' * 3:<5}{'-' * 5:<7}{'-' * 12}\r\n"
        for at, w in list(enumerate(people))[page_at * 4 : page_at * 4 + 4]:
            name = f"{w.family}, {w.given} {'ABJL'[at % 4]}.".upper()
            text += f"{name:<28}{w.number:<11}{int(w.grade):02}   {w.room:<7}{('PRUITT, M', 'DAZA, O')[at % 2]:<14}\r\n"
        text += "\f" if page_at < 2 else "\r\nTOTAL STUDENTS:   12\r\n"
    folder.put("STULIST.TXT", text, "cp1252")
    folder.photos(people, lambda w: f"HS/{w.number}.JPG")
    people = [
        replace(
            w, also=((f"{w.given} {'ABJL'[at % 4]}.", w.family), (f"{w.given} {'ABJL'[at % 4]}", w.family))
        )
        for at, w in enumerate(people)
    ]
    return Truth(people, capitals=True)


@case(
    "patrons of Surpass (from memory, not read here): bars between the cells, Sort Name, Patron Type: "
    + OFFICE
)
def fresh_sort_names_between_bars(folder: Folder) -> Truth:
    """Teachers by their type, a test patron, a withdrawn one, fines; photos by barcode in the folder of another program."""
    people = those(
        "Annabeth|Crewe;Booker|Tallchief;Corinne|Mac Neal;Dario|Van Ness;Esperanza|Solis-Reed;Ferris|Dunphy;Gwyneth|Aoki;Hollis|Bird",
        "P 20417",
        "3 4 5",
        "3 Mott;4 Ruiz;5 Vega",
    )
    people = but(people, {5: {"here": False}})
    staff = [
        one("Lorna", "Mott", "P 90003", photo="", role="staff"),
        one("Abel", "Ruiz", "P 90004", photo="", role="staff"),
    ]
    lines = [
        "PATRON REPORT - Sage Elementary|||||||",
        "Barcode|Sort Name|Patron Type|Grade|Homeroom|Patron Status|Items Out|Fines",
    ]
    lines += [
        f"{w.number}|{w.last_first} {'Q.' if at == 3 else ''}|Student|{w.grade}|{w.room}|{'Active' if w.here else 'Withdrawn'}|{at % 4}|${at % 3}.25"
        for at, w in enumerate(people)
    ]
    lines += [f"{w.number}|{w.last_first}|Faculty|||Active|{at + 11}|$0.00" for at, w in enumerate(staff)]
    lines += ["P 99999|Patron, Test|Student|5|5 Vega|Active|0|$0.00", "Total patrons: 11|||||||"]
    folder.put("patrons.txt", "\n".join(lines) + "\n")
    folder.photos(people, lambda w: f"PatronPictures/{w.number.replace(' ', '')}.jpg")
    people = [
        replace(w, also=((f"{w.given} Q.", w.family),)) if at == 3 else w for at, w in enumerate(people)
    ]
    return Truth([*people, *staff])


@case(
    "PowerSchool export by fields (Grade_Level 0 and -1, Enroll_Status, CR at line ends: from memory, /work/shared/facts 1.3 [K]): "
    + OFFICE
)
def fresh_kindergarten_is_zero_on_an_old_mac(folder: Folder) -> Truth:
    """Mac Roman, carriage returns alone; 0 is kindergarten and -1 before it; mothers and siblings beside; two have left."""
    people = those(
        "Noël|Aubrey;Beto|Zúñiga;Cleo|Hanrahan;Diego|Ibáñez;Ezra|Möller;Fiona|McCabe;Gael|Peña-Ruiz;Hope|Lindqvist;Ilse|D'Aoust",
        "200417",
        "PK K 1",
        "PK-A;K-B;1-C",
    )
    people = but(people, {4: {"here": False}, 7: {"here": False}})
    level = {"PK": "-1", "K": "0", "1": "1"}
    titles = cut(
        "Student_Number|LastFirst|Grade_Level|Home_Room|Enroll_Status|Mother|Father|Sibling1_Name|Bus_Route"
    )
    rows = [
        cut(
            f"{w.number}|{w.last_first}|{level[w.grade]}|{w.room}|{0 if w.here else 2}|{w.family}, Ana|{w.family}, Joe|"
            f"{w.family + ', Rory' if at % 4 == 0 else ''}|{at + 20}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("student.export.text", [titles, *rows], "\t", "mac_roman", "\r")
    folder.photos(people, lambda w: f"ID photos/{w.number}.jpg")
    return Truth(people)
