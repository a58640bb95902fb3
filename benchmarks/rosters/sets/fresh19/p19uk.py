"""What the big school systems of Britain, Australia and New Zealand give out, and what offices do to it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a SIMS report opened and tidied in Excel, two registration groups below each other")
def fresh_sims_reg_groups_below_each_other(folder: Folder) -> Truth:
    """Admission numbers that only look like six digits, a heading and a count for each group, one who has left in red words; photos by admission number."""
    people = those(
        "Tamsin|Ashby;Jayden|Cole;Zainab|Mirza;Elliot|Peacock;Keira|Dunne;Hamza|Sheikh;Lottie|Venables;Marcin|Zielinski;Ffion|Prosser",
        "007123",
        "8",
        "8W",
    )
    people = [replace(w, room="8W" if at < 5 else "8X") for at, w in enumerate(people)]
    people = but(people, {3: {"here": False}})
    titles = cut("Surname|Forename|Year|Reg|Adno|House|SEN|PP|Notes")
    rows: list[list[Any]] = [["Oakfield Academy - Reg Group Lists"], ["Effective date: 14/09/2026"], []]
    for room, tutor in (("8W", "Mrs J Whitlock"), ("8X", "Mr D Xavier")):
        group = [w for w in people if w.room == room]
        rows += [[f"Registration Group: {room}", "", "", f"Tutor: {tutor}"], titles]
        for at, w in enumerate(group):
            rows.append(
                [
                    *(w.family, w.given, "Year  8", room, int(w.number), ("Scott", "Franklin")[at % 2]),
                    *("K" if at == 1 else "", "Y" if at % 3 == 0 else "", "" if w.here else "LEFT 04/09/26"),
                ]
            )
        rows += [["Total", len(group)], []]
    folder.book("Y8 reg lists Sept.xlsx", {"Report": rows}, merge=["A1:I1"], zeros={"E": 6})
    folder.photos(people, lambda w: f"Y8 photos/{w.number}.jpg")
    return Truth(people, allowed=("Y8 photos", "Report", "Scott", "Franklin", "8"))


@case(
    "Compass, as Victorian schools use it with CASES21 codes (student code of three letters and four digits: accelerus.com.au/support names photos ABB0003.jpg)"
)
def fresh_compass_codes_of_cases21(folder: Folder) -> Truth:
    """Student codes in capitals, photos with the code in small letters; preferred names in one column, home groups, VSN; one code twice because of two guardians."""
    people = those(
        "Lachlan|Brodie;Isla|Nguyen;Cooper|Papadopoulos;Matilda|Rintoul;Tyrell|Wanganeen;Ruby|Hartnett;Angus|McAlister;Mia|Di Pietro"
    )
    people = [
        replace(
            w,
            number=f"{w.family.upper().replace(' ', '')[:3]}{at * 7 + 11:04}",
            grade="7",
            room=("7A", "7C")[at % 2],
            more=(f"30{at}41{at * 13 + 2021}",),
        )
        for at, w in enumerate(people)
    ]
    people = but(people, {2: {"goes": "Coop"}})
    titles = cut(
        "Student Code|Surname|First Name|Preferred Name|Gender|Year Level|Home Group|VSN|Guardian|Mobile"
    )
    rows = []
    for at, w in enumerate(people):
        for guardian in ("Mother", "Father")[: 2 if at in (1, 5) else 1]:
            rows.append(
                [
                    *(w.number, w.family, w.given, w.goes, "MF"[at % 2], "Year 07", w.room, w.more[0]),
                    *(guardian, f"04{at}1 555 {at * 31 + 120 + 41 * (guardian == 'Father')}"),
                ]
            )
    folder.csv("Compass_StudentDetails.csv", [titles, *rows], quote=True)
    folder.photos(people, lambda w: f"compass photos/{w.number.lower()}.JPG")
    return Truth(people, allowed=("compass photos", "Compass_StudentDetails", "7"))


@case(OFFICE + ": Sentral's roll class list, printed to a page for Excel and saved again as text with tabs")
def fresh_sentral_roll_classes_in_text(folder: Folder) -> Truth:
    """A line about the class above each of two lists, names as SURNAME, Given (Preferred), scholastic year, a blank column for ticks; photos called Surname Given Year."""
    people = those(
        "Xanthe|Bellamy;Jaspreet|Brar;Declan|O'Rourke;Huong|Pham;Noah|Van Wyk;Savannah|Tamou;William|Ainsworth",
        "",
        "10",
        "10 Red;10 Blue",
    )
    people = but(people, {6: {"goes": "Will"}, 3: {"goes": "Helen"}})
    lines = ["Yarrabah High School\tRoll Classes\tTerm 4 Week 7 2026", ""]
    boys = ("Declan", "Noah", "William")
    for room in ("10 Red", "10 Blue"):
        lines += [
            f"Roll Class: {room}\t\tTeacher: Ms P. Gorringe",
            "\t".join(cut("#|Student|Yr|DOB|Sex|Tick")),
        ]
        group = [w for w in people if w.room == room]
        for at, w in enumerate(sorted(group, key=lambda w: w.family)):
            goes = f" ({w.goes})" if w.goes else ""
            lines.append(
                f"{at + 1}\t{w.family.upper()}, {w.given}{goes}\t10\t{at + 11}/0{at + 2}/2011\t{'M' if w.given in boys else 'F'}\t"
            )
        lines += [f"Boys: {sum(w.given in boys for w in group)}  Total: {len(group)}", ""]
    folder.put("roll classes.txt", "\r\n".join(lines), "cp1252")
    folder.photos(people, lambda w: f"Photos 2026/{w.family} {w.given} 10.jpg")
    return Truth(people, capitals=True, allowed=("Photos 2026", "roll classes", "10"))
