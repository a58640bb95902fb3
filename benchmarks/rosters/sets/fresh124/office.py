"""Sections under merged heads, two systems side by side, Word tables, a mail with a class, the other half."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import wrapped
from benchmarks.rosters.sets.fresh113.kit import Doc, Span, bar, block, note, wide


@case()
def q124_section_merged_down(folder: Folder) -> Truth:
    """India: one sheet, class and section in a cell merged down its pupils, admission and roll numbers, totals."""
    people = of_lines(
        """Aditi|Deshpande|4417||V-A;Bhavesh|Solanki|4422||V-A;Fiza|Khan|4426||V-A;Gautam|Pillai|4431||V-A
        Jhanvi|Mistry|4438||V-A;Krish|Agarwal|4419||V-B;Mehul|Joshi|4424||V-B;Nitya|Rao|4428||V-B
        Rehan|Pathan|4435||V-B;Tanvi|Bhatt|4440||V-B"""
    )
    book, sheet = book_of("Std V")
    bar(sheet, 1, 1, 6, "SHREE VIDYA MANDIR, VADODARA")
    bar(sheet, 2, 1, 6, "Class-wise list of students 2026-27")
    block(sheet, 3, 1, [cut("Class|Roll No.|Adm. No.|Name of Student|D.O.B.|House")], 1)
    y = 4
    for room in ("V-A", "V-B"):
        mine = in_room(people, room)
        rows: list[list[Any]] = []
        for nr, w in enumerate(mine, 1):
            born = birthday(people.index(w), 2016, "-")
            house = ("Red", "Blue", "Green", "Yellow")[nr % 4]
            rows.append([room if nr == 1 else "", nr, int(w.number), w.full, born, house])
        end = block(sheet, y, 1, rows)
        sheet.merge_cells(start_row=y, end_row=end - 1, start_column=1, end_column=1)
        block(sheet, end, 1, [["", "", "", f"Total: {len(mine)}", "", ""]])
        y = end + 1
    wide(sheet, 8, 9, 10, 24, 12, 10)
    folder.save("Std V students.xlsx", book)
    return Truth(people, allowed=("Std V students", "Std V"))


@case("Eclipse.net and SIMS: titles from memory")
def q124_sims_and_library_borrowers(folder: Folder) -> Truth:
    """England: the office's CSV and the library system's CSV of the same year, joined by admission number."""
    people = of_lines(
        """Amber|Collinge|005417|9|9HB;Brandon|Fenwick|005422|9|9HB;Chioma|Eze|005426|9|9HB
        Dominik|Wrona|005431|9|9HB;Eliza|Sowerby|005438|9|9HB;Freddie|Ainsworth|005419|9|9KL
        Hafsa|Malik|005424|9|9KL;Imran|Siddiqui|005428|9|9KL;Jessica|Thorne|005435|9|9KL"""
    )
    rows: list[list[Any]] = [cut("Adno|Legal Surname|Legal Forename|Year|Reg|DOB|Gender")]
    for at, w in enumerate(people):
        sex = "M" if w.given in ("Brandon", "Dominik", "Freddie", "Imran") else "F"
        rows.append([w.number, w.family, w.given, f"Year  {w.grade}", w.room, birthday(at, 2013), sex])
    folder.csv("SIMS Year 9.csv", rows)
    rows = [cut("Borrower Number|Surname|Forename|Class|Borrower Type|Admission Number|On Loan")]
    found = []
    for at, w in enumerate(people):
        barcode = f"L{70417 + at * 11}"
        rows.append([barcode, w.family, w.given, w.room, "Pupil", w.number, at % 3])
        found.append(replace(w, more=(barcode,)))
    folder.csv("Library borrowers.csv", rows)
    return Truth(found, allowed=("SIMS Year 9", "Library borrowers", "Year 9", "Year  9"))


@case()
def q124_word_table_with_joiners_and_leavers(folder: Folder) -> Truth:
    """Ireland: a Word table of Fifth Class, a remark for who joined and who left, sums, the teacher's note."""
    people = of_lines(
        """Ava|Carty;Bartosz|Zielinski;Caoimhe|Flannery;Diarmuid|Lyons;Emma|Nugent;Jamie|Rooney
        Meabh|Scanlon;Oisín|Tierney;Precious|Okoro;Tadhg|Whelan""",
        grade="5",
    )
    remarks = {
        "Bartosz": "Joined 31/08/2026 from Scoil Naomh Eoin",
        "Diarmuid": "LEFT 18/09/2026 - moved to Galway",
        "Meabh": "Glasses",
        "Precious": "Joined 14/09/2026",
    }
    made = Doc()
    made.line("St Colmcille's National School", "Title")
    made.line("Fifth Class 2026/2027 – Ms Hanrahan", "Heading1")
    rows: list[list[Any]] = [cut("No.|First name|Surname|Date of birth|Remarks")]
    for nr, w in enumerate(people, 1):
        rows.append([f"{nr}", w.given, w.family, birthday(nr, 2015), remarks.get(w.given, "")])
    rows.append([Span("On roll 30 September: 9 (boys 4, girls 5)", 5)])
    made.grid(rows, (700, 1900, 1900, 1700, 3600), (0,))
    made.line()
    made.line("Library day is Thursday after the small break.")
    folder.put("Fifth Class list.docx", made.done())
    here = [w for w in people if w.given != "Diarmuid"]
    allowed = ("Fifth Class list", "Fifth Class", "Fifth Class 2026/2027 – Ms Hanrahan", "Ms Hanrahan")
    return Truth([*here, *gone(people, 3)], allowed=allowed)


@case()
def q124_staff_list_in_word(folder: Folder) -> Truth:
    """South Africa: a Word table of the staff, management, teachers and office under merged heads, extensions."""
    people = of_lines(
        """Annelie|Botha;Sizwe|Mthembu;Rashida|Davids;Johan|Kruger;Nomvula|Sithole;Priya|Govender
        Lerato|Molefe;Desmond|Jacobs""",
        role="staff",
    )
    groups = (
        ("MANAGEMENT", (("Mrs", "Principal"), ("Mr", "Deputy Principal"))),
        ("TEACHERS", (("Ms", "Grade 4"), ("Mr", "Grade 5"), ("Ms", "Grade 6"), ("Mrs", "Grade 7"))),
        ("OFFICE", (("Ms", "Secretary"), ("Mr", "Bursar"))),
    )
    made = Doc()
    made.line("Jacaranda Park Primary School", bold=True)
    made.line("Staff list 2026", "Heading1")
    rows: list[list[Any]] = [cut("Title|First name|Surname|Position|Ext.")]
    heads, at = [0], 0
    for title, posts in groups:
        heads.append(len(rows))
        rows.append([Span(title, 5)])
        for form, post in posts:
            rows.append([form, people[at].given, people[at].family, post, f"{at + 201}"])
            at += 1
    made.grid(rows, (800, 2000, 2000, 2600, 900), heads)
    folder.put("Staff list 2026.docx", made.done())
    return Truth(people, allowed=("*",))


@case()
def q124_klassen_untereinander(folder: Folder) -> Truth:
    """Germany: one sheet, a coloured bar for class and teacher, then its pupils, `Summe` below, a note beside."""
    people = of_lines(
        """Anni|Bartels|||2a;Batu|Yıldırım|||2a;Clara|Eilers|||2a;Hugo|Kleinschmidt|||2a;Mina|Sahin|||2a
        Till|Vogt|||2a;Edda|Brinkmann|||2b;Ferdinand|Graf|||2b;Juna|Lehnert|||2b;Kian|Moradi|||2b
        Pauline|Rust|||2b;Vincent|Stahl|||2b"""
    )
    heads = {"2a": "Frau Harms", "2b": "Frau Petersen-Koch"}
    book, sheet = book_of("Jahrgang 2")
    bar(sheet, 1, 1, 5, "Grundschule Lindenallee – Schuljahr 2026/27", "F8CBAD")
    y = 3
    for room, head in heads.items():
        mine = in_room(people, room)
        bar(sheet, y, 1, 5, f"Klasse {room} – {head}")
        rows: list[list[Any]] = [cut("Nr.|Name|Vorname|geb.|Ganztag")]
        for nr, w in enumerate(mine, 1):
            rows.append([nr, w.family, w.given, birthday(people.index(w), 2018, "."), "x" if nr % 2 else ""])
        y = block(sheet, y + 1, 1, rows, 1)
        sheet.cell(y, 2).value, sheet.cell(y, 3).value = "Summe", len(mine)
        y += 2
    note(sheet, 4, 7, "x = bis 15.30 Uhr im Ganztag", "Stand: 31.08.2026")
    wide(sheet, 5, 18, 14, 12, 9)
    folder.save("Klassenlisten Jg 2.xlsx", book)
    allowed = (
        "Klassenlisten Jg 2",
        "Jahrgang 2",
        *heads.values(),
        *(f"Klasse {r} – {h}" for r, h in heads.items()),
    )
    return Truth(people, allowed=allowed)


@case()
def q124_mail_z_lista_klasy(folder: Folder) -> Truth:
    """Poland: a class teacher's mail, the class numbered, last names first, as the register has it."""
    people = of_lines(
        """Antoni|Bielecki;Oliwia|Cichoń;Maksymilian|Domański;Nadia|Filipek;Borys|Gołąb;Jagoda|Jaworska
        Ivan|Kravchuk;Lena|Ostrowska;Ksawery|Pietrzak;Iga|Świątek;Leon|Zarzycki""",
        room="4b",
    )
    rows = "\n".join(f"{at}. {w.family} {w.given}" for at, w in enumerate(people, 1))
    text = (
        "Dzień dobry Pani Aniu,\n\nprzesyłam listę mojej klasy do kart bibliotecznych (nazwisko i imię):\n\n"
        f"Klasa 4b\n\n{rows}\n\nRazem 11 uczniów. Przyjdziemy we wtorek na trzeciej lekcji.\n\n"
        "Pozdrawiam\nBeata Sikorska\nwychowawczyni klasy 4b\n"
    )
    head = "Beata Sikorska <b.sikorska@sp12.example>", "Lista klasy 4b", "Thu, 3 Sep 2026 13:20:05 +0200"
    folder.put("Lista klasy 4b.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("Lista klasy 4b", "Klasa 4b", "Beata Sikorska"))
