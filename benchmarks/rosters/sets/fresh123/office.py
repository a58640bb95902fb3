"""Workbooks, lists of two systems, a staff list, those who are new, and a mail with changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, us_birthday
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import Bar, book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import same, wrapped
from benchmarks.rosters.sets.fresh103.kit import workbook
from benchmarks.rosters.sets.fresh105.kit import GONE
from benchmarks.rosters.sets.fresh113.kit import bar, block, note, wide


@case()
def q123_a_sheet_for_each_teacher(folder: Folder) -> Truth:
    """Oregon: a sheet a teacher, two merged title rows, student number, bus or walker, a total below."""
    people = of_lines(
        """Alden|Kirby|81417|2|Okada;Beatriz|Solis|81422|2|Okada;Cyrus|Farahani|81426|2|Okada
        Delilah|Munson|81431|2|Okada;Everett|Stroud|81438|2|Okada;Freya|Nordstrom|81419|2|Ruddock
        Gideon|Achterberg|81424|2|Ruddock;Hazel|Tuttle|81428|2|Ruddock;Iker|Barragan|81435|2|Ruddock
        Josie|Lum|81440|2|Ruddock"""
    )
    sheets: dict[str, list[Any]] = {}
    for room in ("Okada", "Ruddock"):
        mine = in_room(people, room)
        rows: list[Any] = [Bar("Fir Grove Elementary"), Bar(f"Grade 2 - {room} - 2026-27")]
        rows.append(cut("#|Student No|Last Name|First Name|Birthdate|Goes home"))
        for nr, w in enumerate(mine, 1):
            at = people.index(w)
            home = ("Bus 12", "Walker", "Parent pickup")[at % 3]
            rows.append([nr, int(w.number), w.family, w.given, us_birthday(at, 2019), home])
        sheets[room] = [*rows, ["", "", "Total:", len(mine), "", ""]]
    workbook(folder, "Second grade class lists.xlsx", sheets, (), {"C": 16, "D": 14, "E": 12, "F": 14})
    return Truth(people, allowed=("Second grade class lists", "Second grade", "Grade 2"))


@case(
    "Destiny's fields: legacyhelp.follettsoftware.com, available Destiny fields; PowerSchool's titles from memory"
)
def q123_student_system_and_destiny(folder: Folder) -> Truth:
    """Tennessee: the office's CSV and the library's patrons with `P` barcodes, joined by the district's ID."""
    people = of_lines(
        """Ansley|Beasley|2204417|5|Crenshaw;Benton|Cagle|2204422|5|Crenshaw;Charity|Dockery|2204426|5|Crenshaw
        Easton|Frazier|2204431|5|Crenshaw;Guadalupe|Herrera|2204438|5|Crenshaw|Lupe
        Harlan|Inman|2204419|5|Whaley;Kennedy|Loftis|2204424|5|Whaley;Mason|Ogle|2204428|5|Whaley
        Presley|Ragsdale|2204435|5|Whaley"""
    )
    rows: list[list[Any]] = [cut("Student_Number|Last_Name|First_Name|Grade_Level|Home_Room|DOB")]
    for at, w in enumerate(people):
        rows.append([w.number, w.family, w.given, w.grade, w.room, us_birthday(at, 2015)])
    folder.csv("From the office/5th grade 2026.csv", rows)
    titles = "Barcode,District ID,Last Name,First Name,Nickname,Patron Type,Status,Homeroom,Grade Level"
    rows = [titles.split(",")]
    found = []
    for at, w in enumerate(people):
        barcode = f"P {60417 + at * 7}"
        rows.append([barcode, w.number, w.family, w.given, w.goes, "Student", "A", w.room, w.grade])
        found.append(replace(w, more=(barcode, barcode[2:]), also=((w.goes, w.family),) if w.goes else ()))
    folder.csv("From Destiny/patrons.csv", [rows[0], *sorted(rows[1:], key=lambda row: row[2])], quote=True)
    allowed = ("From the office", "From Destiny", "patrons", "5th grade 2026", "5th grade")
    return Truth(found, allowed=allowed)


@case()
def q123_list_with_a_key_for_new_and_gone(folder: Folder) -> Truth:
    """Saskatchewan: one sheet of two classes, a column with N or W, the key for it at the side, notes."""
    people = of_lines(
        """Addison|Bear|40417|6|6A;Brodie|Klassen|40422|6|6A;Camryn|Desjarlais|40426|6|6A
        Daljit|Mann|40431|6|6A;Emerson|Friesen|40438|6|6A;Gage|Morin|40419|6|6B;Halle|Petryshyn|40424|6|6B
        Jomari|Santos|40428|6|6B;Kiera|Schultz|40435|6|6B;Lachlan|Wall|40440|6|6B"""
    )
    marks = {"Daljit": "N", "Camryn": "W", "Jomari": "N", "Lachlan": "W"}
    remarks = {
        "Camryn": "moved to Regina Sept 18",
        "Lachlan": "homeschooled since Sept 25",
        "Halle": "peanut allergy",
    }
    book, sheet = book_of("Gr 6")
    bar(sheet, 1, 1, 7, "Prairie Rose School - Grade 6 - September 30 count")
    rows: list[list[Any]] = [cut("Class|Student #|Surname|Given name|Gr|Status|Notes")]
    for w in people:
        own = [w.room, int(w.number), w.family, w.given, 6, marks.get(w.given, "")]
        rows.append([*own, remarks.get(w.given, "")])
    block(sheet, 3, 1, rows, 1)
    note(
        sheet,
        3,
        9,
        "Key",
        "N = new this September",
        "W = withdrawn, no longer attending",
        "blank = returning",
    )
    wide(sheet, 7, 11, 16, 14, 5, 8, 28)
    folder.save("Grade 6 Sept 30.xlsx", book)
    here = [w for w in people if marks.get(w.given) != "W"]
    return Truth([*here, *gone(people, 2, 9)], allowed=("Grade 6 Sept 30", "Gr 6"))


@case()
def q123_staff_list_for_borrower_cards(folder: Folder) -> Truth:
    """Queensland: a workbook of the staff: IDs, titles, two called otherwise, position, mail, days of work."""
    people = of_lines(
        """Meredith|Aldous|E20417|||Merry;Paul|Bianchi|E20422;Sunita|Chandra|E20426;Gareth|Dwyer|E20431
        Hoa|Nguyen|E20438;Bronwyn|O'Shea|E20419;Tomasi|Ratu|E20424;Felicity|Sutherland|E20428|||Fliss""",
        role="staff",
    )
    duties = cut(
        "Principal|Deputy Principal|Teacher - Year 3|Teacher - Prep|Teacher Aide|Business Manager|Teacher - HPE|Teacher - Year 5"
    )
    titles = cut("Mrs|Mr|Ms|Mr|Ms|Mrs|Mr|Ms")
    rows: list[list[Any]] = [["Staff list 2026 - Term 1"], []]
    rows.append(cut("Staff ID|Title|Surname|First Name|Preferred Name|Position|Email|Days"))
    for at, w in enumerate(people):
        mail = f"{w.given[0]}{w.family}@bunyaridge.example".lower().replace("'", "")
        days = "Mon-Wed" if at in (4, 7) else "Full time"
        rows.append([w.number, titles[at], w.family, w.given, w.goes, duties[at], mail, days])
    folder.book("Staff list 2026.xlsx", {"Staff": rows}, ("A1:H1",))
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("*", "Staff list 2026", "Staff"))


@case()
def q123_nye_elever_hosten(folder: Folder) -> Truth:
    """Norway: an office's sheet of those who are new this autumn, each with class, from where, the first day."""
    people = of_lines(
        """Aurora|Bjerke|||3B;Daniel|Eikeland|||5A;Fatima|Yusuf|||2A;Henrik|Nordli|||7C
        Ingeborg|Sæther|||5A;Maryna|Kovalenko|||6B;Odin|Tveiten|||2A;Sofie|Ånensen|||4C"""
    )
    schools = cut("Åsen skole|Lunde skole|Mogadishu|Vik skole|Haugen skole|Kharkiv|Fjell skole|Nes skole")
    rows: list[list[Any]] = [["Nye elever høsten 2026"], ["Oppdatert 24.08.2026 av kontoret"], []]
    rows.append(cut("Etternavn|Fornavn|Klasse|Fødselsdato|Kommer fra|Første skoledag|Kontaktlærer"))
    teachers = {"2": "Moe", "3": "Lie", "4": "Dahl", "5": "Bakken", "6": "Strøm", "7": "Aas"}
    for at, w in enumerate(people):
        born = birthday(at, 2019 - int(w.room[0]) + 1, ".")
        first = "17.08.2026" if at % 3 else "24.08.2026"
        rows.append([w.family, w.given, w.room, born, schools[at], first, teachers[w.room[0]]])
    rows += [[], ["8 nye elever"]]
    folder.book("Nye elever H26.xlsx", {"Ark1": rows}, ("A1:G1", "A2:G2"))
    allowed = ("Nye elever H26", "Ark1", "Nye elever høsten 2026", *teachers.values())
    return Truth(people, allowed=allowed)


@case()
def q123_turmas_e_email_da_secretaria(folder: Folder) -> Truth:
    """Brazil: a CSV of two classes in March; in May a mail: one transferred, one new, one moved, one spelling."""
    base = of_lines(
        """Alice|Nogueira Prado|264417||6º A;Bernardo|Cunha|264422||6º A;Enzo|Batista Melo|264426||6º A
        Heloísa|Tavares|264431||6º A;Isadora|Campos|264438||6º A;Kauê|Andrade|264419||6º B
        Laura|Xavier|264424||6º B;Miguel|Sampaio|264428||6º B;Sophia|Werneck|264435||6º B
        Pedro Henrique|Duarte|264502||6º B"""
    )
    old = but(base[:9], {1: {"room": "6º B"}, 8: {"given": "Sofia"}})
    rows: list[list[Any]] = [cut("Matrícula|Nome|Turma|Nascimento")]
    rows += [[w.number, w.full, w.room, birthday(at, 2014)] for at, w in enumerate(old)]
    folder.csv("1/sextos anos.csv", rows, ";", "utf-8-sig")
    text = (
        "Boa tarde, Cláudia,\n\nSeguem as alterações dos sextos anos desde março:\n\n"
        "- Enzo Batista Melo (6º A) foi transferido para outra escola em 30/04.\n"
        "- Pedro Henrique Duarte é aluno novo no 6º B, matrícula 264502.\n"
        "- Bernardo Cunha passou do 6º B para o 6º A.\n"
        "- O nome certo de Sofia Werneck é Sophia Werneck.\n\n"
        "Qualquer dúvida, estou na secretaria até as 17h.\n\nAbraço,\nRosângela\n"
    )
    head = (
        "Rosângela Pires <secretaria@colegioipe.example>",
        "Alterações nos sextos anos",
        "Mon, 11 May 2026 14:12:40 -0300",
    )
    folder.put("2/Alterações 6º ano.eml", sent(head, wrapped(text)))
    kept = same("Bernardo Cunha", "Sofia Werneck > Sophia Werneck", "Heloísa Tavares", "Kauê Andrade")
    people = [any_parting(w) for w in but(base, {2: GONE})]
    allowed = ("sextos anos", "Alterações 6º ano", "Alterações nos sextos anos")
    return Truth(people, steps=("1", "2"), same=kept, allowed=allowed)
