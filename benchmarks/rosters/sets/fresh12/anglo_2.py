"""What offices and teachers make of their lists where English is spoken."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, xls


@case(OFFICE + ": a high school teacher of the United States, two periods beside each other on a sheet")
def fresh_two_periods_side_by_side(folder: Folder) -> Truth:
    """Each period has its own titles and an empty column between; the second is shorter; photos `Last, First`."""
    first = those("Gabriela|Montoya;Desmond|Prescott;Lila|Haugen;Trevon|Bagley;Ruth|Kim", "61204", without=0)
    second = those("Simone|Archuleta;Parker|Dietz;Anjali|Rao;Walker|Boone", "71338", without=1)
    first = [replace(w, classes=("Period 2",)) for w in first]
    second = [replace(w, classes=("Period 5",)) for w in second]
    titles = ["Student", "ID", "Bk #"]
    rows = []
    for at, w in enumerate(first):
        other = second[at] if at < len(second) else None
        right = [other.last_first, int(other.number), at + 31] if other else ["", "", ""]
        rows.append([w.last_first, int(w.number), at + 1, "", *right])
    top = ["Period 2", "", "", "", "Period 5", "", ""]
    folder.book(
        "Textbook checkout.xlsx", {"Sheet1": [top, [*titles, "", *titles], *rows]}, merge=["A1:C1", "E1:G1"]
    )
    folder.photos([*first, *second], lambda w: f"class pics/{w.last_first}.jpg")
    return Truth([*first, *second])


@case(
    OFFICE
    + ": an elementary school's workbook with a heading for each room, a count below each, and a legend"
)
def fresh_headings_for_each_room(folder: Folder) -> Truth:
    """Merged `ROOM 14` rows; new children are marked by a star before the surname; photos by lunch number."""
    people = those(
        "Ezekiel|Bright;Maribel|Fuentes;Nora|Pulaski;Jonah|Steed;Keiko|Tanaka;Rosie|Vandiver;Declan|Womack;Amira|Zaki;Beau|Yancey",
        "4417",
        "",
        "",
    )
    rooms = ["Room 14"] * 4 + ["Room 15"] * 5
    people = [replace(w, room=room, grade="2") for w, room in zip(people, rooms, strict=True)]
    rows: list[list[object]] = [
        ["Cedar Hollow Elementary - 2nd Grade 2026-27", "", "", ""],
        ["Last name", "First name", "Lunch #", "Grade"],
    ]
    for room in ("Room 14", "Room 15"):
        inside = [w for w in people if w.room == room]
        rows.append([room.upper(), "", "", ""])
        rows += [
            [("* " if w.given in ("Jonah", "Amira") else "") + w.family, w.given, int(w.number), 2]
            for w in inside
        ]
        rows += [["Count:", len(inside), "", ""], []]
    rows.append(["* = new to Cedar Hollow"])
    folder.book("2nd grade rooms.xlsx", {"2nd": rows}, merge=["A1:D1", "A3:D3", "A10:D10"])
    folder.photos(people, lambda w: f"2nd grade/{w.number}.jpg")
    return Truth(people, allowed=("2nd grade", "2nd"))


@case(OFFICE + ": a primary school of England, the class list as a table in Word with the teacher above")
def fresh_class_list_in_word(folder: Folder) -> Truth:
    """Numbered rows, reading group and allergies beside; `Known as` in brackets after the first name; photos by given and surname's first letter."""
    people = those(
        "Archibald|Pickering;Amelie|Rose-Jones;Hassan|Choudhury;Ottilie|Barlow;Theodore|Sykes;Kezia|Amoah;Milo|Henshaw;Nancy|Threlfall",
        "",
        "",
        "",
    )
    people = but(people, {0: {"goes": "Archie"}, 4: {"goes": "Teddy"}})
    table = [[Cell((text,)) for text in cut("|First name|Surname|Reading group|Allergies")]]
    for at, w in enumerate(people):
        given = f"{w.given} ({w.goes})" if w.goes else w.given
        line = [str(at + 1), given, w.family, ("Owls", "Robins")[at % 2], ("", "", "nuts")[at % 3]]
        table.append([Cell((text,)) for text in line])
    folder.put(
        "Hedgehogs class list.docx",
        docx(
            ["Class 3 - Hedgehogs", "Mrs Ogden and Mr Pratt (Fri)"],
            table,
            ["8 children. Please return to the office."],
        ),
    )
    folder.photos(people, lambda w: f"photos/{w.goes or w.given} {w.family[0]}.jpg")
    return Truth(
        people,
        allowed=(
            "Mrs Ogden",
            "Mrs Ogden and Mr Pratt",
            "Mrs Ogden and Mr Pratt (Fri)",
            "Owls",
            "Robins",
            "Hedgehogs",
            "Class 3",
            "Class 3 - Hedgehogs",
            "Hedgehogs class list",
        ),
    )


@case(OFFICE + ": a teacher of Ireland pasted the class into a mail, saved as text")
def fresh_class_pasted_from_a_mail(folder: Folder) -> Truth:
    """A greeting, numbered lines of given name and surname, a line for a new child, regards and a signature; no photos."""
    people = those(
        "Aoibhinn|Ní Riain;Tadhg|Mac Mathúna;Kacper|Wrona;Caoimhe|Hanratty;Oisín|de Búrca;Sadhbh|Tuohy;Emmanuel|Okonkwo;Fiadh|Loughnane",
        without=8,
    )
    lines = [f"{at}. {w.full}" for at, w in enumerate(people, 1)]
    text = [
        "Hi Deirdre,",
        "",
        "Here is my class for the library, rang 5:",
        "",
        *lines,
        "",
        "Thanks a million,",
        "Gráinne",
        "",
        "Sent from my iPhone",
    ]
    folder.put("rang 5.txt", "\n".join(text) + "\n")
    return Truth([any_parting(w) for w in people], allowed=("rang 5", "5"))


@case(
    OFFICE
    + ": the library of an Australian college, borrowers on one sheet and staff on a second, barcodes of its own"
)
def fresh_borrowers_and_staff_on_sheets(folder: Folder) -> Truth:
    """`Borrower barcode` beside `Student no`; House in the same cell as the homeroom; staff with titles; photos by student number."""
    people = those(
        "Isla|Pendergast;Cooper|Le;Tahlia|Demetriou;Hamish|Birrell;Minh Anh|Tran;Zara|El-Khoury;Jye|Stapleton;Georgia|Wilmot",
        "118204",
        "8 9",
        "8 Bradman;9 Chisholm",
    )
    barcodes = [f"B{30417 + at * 3}" for at in range(len(people))]
    people = [replace(w, more=(barcodes[at],)) for at, w in enumerate(people)]
    staff = [
        one("Jacinta", "Moloney", photo="", role="staff", more=("B90011",)),
        one("Ravi", "Pillai", photo="", role="staff", more=("B90014",)),
    ]
    rows = [
        [barcodes[at], w.family, w.given, int(w.number), f"Yr {w.grade}", w.room, 2]
        for at, w in enumerate(people)
    ]
    crew = [[w.more[0], title, w.given, w.family] for w, title in zip(staff, ("Ms", "Mr"), strict=True)]
    folder.book(
        "Library borrowers 2026.xlsx",
        {
            "Students": [words("Borrower barcode,Surname,Given name,Student no,Year,Homeroom,Loans"), *rows],
            "Staff": [words("Borrower barcode,Title,Given name,Surname"), *crew],
        },
    )
    folder.photos(people, lambda w: f"Student photos 2026/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("Staff", "Students"))


@case(OFFICE + ": a New Zealand office's sheet, half of its cells empty, a note among the rows and a legend")
def fresh_half_empty_sheet_with_legend(folder: Folder) -> Truth:
    """Preferred name only where it differs; some without a number; `Left T2` in the notes; photos `Surname First`."""
    people = those(
        "Matthew|Harawira;Ella|Cunningham;Siale|Tupou;Georgina|Waititi;Reuben|Sinclair;Hinewai|Poutama;Jack|Rutherford;Aria|Desai;Finn|McIvor",
        "",
        "5 6",
        "Rm 7;Rm 8",
    )
    numbers = {0: "2217", 1: "2240", 3: "2251", 4: "2198", 7: "2260"}
    people = but(people, {at: {"number": number} for at, number in numbers.items()})
    people = but(people, {0: {"goes": "Matt"}, 3: {"goes": "George"}, 6: {"here": False, "photo": ""}})
    notes = {2: "bus", 5: "glasses", 6: "LEFT Term 2"}
    rows: list[list[object]] = [
        [
            int(w.number) if w.number else "",
            w.family,
            w.given,
            w.goes,
            int(w.grade),
            w.room,
            notes.get(at, ""),
        ]
        for at, w in enumerate(people)
    ]
    rows.insert(5, ["", "", "", "", "", "", ""])
    titles = cut("No.|Family name|First name|Pref|Yr|Room|Notes")
    legend = [[], ["yellow = ESOL"], ["green = reading recovery"]]
    folder.book("Roll T3.xlsx", {"Roll": [titles, *rows, *legend]})
    folder.photos(people, lambda w: f"photos T3/{w.family} {w.given}.JPG")
    return Truth(people)


@case(
    OFFICE
    + ": a class teacher in Maharashtra, old Excel, surname first and the father's name last in one cell"
)
def fresh_surname_first_fathers_name_last(folder: Folder) -> Truth:
    """`G.R. No.` is the school's number; two rows of titles; religion, caste and birth beside; boys and girls counted below; photos by G.R. number."""
    people = those(
        "Rohan Suresh|Patil;Sneha Vijay|Gaikwad;Omkar Dilip|Jadhav;Ayesha Rafiq|Shaikh;Tanvi Nitin|Kamble;Yash Anil|Bhosale;Isha Prakash|More;Vedant Ajay|Shinde",
        "5217",
        "",
        "",
    )
    titles = cut("Sr. No.|G.R. No.|Name of the Student|Date of Birth|Category|Remarks")
    rows = [
        [
            at + 1,
            int(w.number),
            f"{w.family} {w.given}",
            f"{at + 11}/06/2014",
            ("OBC", "Open", "SC")[at % 3],
            "",
        ]
        for at, w in enumerate(people)
    ]
    top = [["Shri Ganesh Vidyalaya, Satara"], ["Std. VII Div. B   Class Teacher: Smt. A. R. Kulkarni"]]
    foot = [[], ["", "", "Boys: 4   Girls: 4   Total: 8"]]
    folder.put(
        "Std 7 B.xls", xls([*top, titles, *rows, *foot], merge=[(0, 0, 0, 5), (1, 1, 0, 5)], title="VII B")
    )
    folder.photos(people, lambda w: f"photo/{w.number}.jpg")
    return Truth(
        [any_parting(w, f"{w.family} {w.given}") for w in people],
        allowed=("VII B", "Std. VII Div. B", "Std. VII", "VII", "VII-B", "Div. B", "B", "Std 7 B", "7 B"),
    )


@case(
    OFFICE
    + ": a school of Ottawa, titles in both languages, a totals row in the middle and half-day kindergarten"
)
def fresh_titles_in_both_languages_of_ottawa(folder: Folder) -> Truth:
    """Semicolons, cp1252; JK and SK as grades; two classes, a total after each; the bus beside; photos by number and surname."""
    people = those(
        "Zoé|Bélanger;Mackenzie|Fraser;Noor|Haddad;Félix|Archambault;Ava|Stewart;Mamadou|Diallo;Léonie|Gauthier;Owen|Campbell",
        "730412",
        "",
        "",
    )
    people = [
        replace(
            w, room="K1" if at < 4 else "12A", grade=("JK", "SK")[at % 2] if at < 4 else ("1", "2")[at % 2]
        )
        for at, w in enumerate(people)
    ]
    titles = cut(
        "No d'élève / Student No.|Nom / Last Name|Prénom / First Name|Année / Grade|Classe / Class|Autobus / Bus"
    )
    rows = [
        [w.number, w.family, w.given, w.grade, w.room, ("", "214", "A12")[at % 3]]
        for at, w in enumerate(people)
    ]
    rows.insert(4, ["Total K1", "4", "", "", "", ""])
    rows.append(["Total 12A", "4", "", "", "", ""])
    folder.csv("Liste - List 2026.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"Photos/{w.number} {w.family}.jpg")
    return Truth(people)
