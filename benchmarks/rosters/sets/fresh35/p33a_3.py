"""Documents, mails and pasted text of English-speaking schools."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, list_pdf
from benchmarks.rosters.papers import docx


def _row(*texts: str) -> list[Cell]:
    return [Cell((text,) if text else ()) for text in texts]


@case(OFFICE)
def p33a_nigerian_passports_printed_from_word(folder: Folder) -> Truth:
    """Nigeria: a PDF printed from Word, the passport first, surnames in capitals, classes with colours."""
    people = those(
        "Zainab Omolara|ADEYEMI;Musa|BELLO;Ifeoluwa|DADA-WILLIAMS;Chukwuebuka Daniel|EZE;"
        "Preye|GEORGEWILL;Hauwa|IBRAHIM;Oghenetega Favour|OMOVIE",
        "FHS/22/0417",
        "5",
        "Primary 5 Gold;Primary 5 Silver",
        without=2,
    )
    titles = cut("PASSPORT|S/N|REG. NO|SURNAME|OTHER NAMES|SEX|CLASS")
    rows = [[str(at + 1), w.number, w.family, w.given, "FMFMMFF"[at], w.room] for at, w in enumerate(people)]
    heading = "FOUNTAIN HEIGHTS SCHOOL, IBADAN - PRIMARY 5 REGISTER, 2026/2027 SESSION"
    folder.put("PRIMARY 5 WITH PASSPORT.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, capitals=True, allowed=("Gold", "Silver"))


@case(OFFICE)
def p33a_boys_and_girls_side_by_side(folder: Folder) -> Truth:
    """Philippines: Word, boys and girls in two unlike columns, middle initials, the adviser below."""
    boys = [
        "ABELLERA, Kurt Russel P.",
        "DELA CRUZ, Juan Miguel R.",
        "MANALASTAS, Renz",
        "UY, Jericho Dale S.",
    ]
    girls = ["BERNARDINO, Althea Mae", "DE LOS SANTOS, Princess Joy T.", "LACSAMANA, Ma. Corazon V."]
    rows = [_row("", "BOYS", "", "GIRLS")]
    for at, boy in enumerate(boys):
        girl = girls[at] if at < len(girls) else ""
        rows.append(_row(str(at + 1), boy, str(at + 1) if girl else "", girl))
    people: list[Who] = []
    for line in [*boys, *girls]:
        family, given = line.split(", ")
        plain = given.rsplit(" ", 1)[0] if given.endswith(".") else given
        who = one(given, family, "", "4", "Sampaguita", photo="")
        people.append(any_parting(who, f"{plain} {family}"))
    above = [
        "Republic of the Philippines",
        "Department of Education",
        "MALIGAYA ELEMENTARY SCHOOL",
        "Class List, S.Y. 2026-2027",
        "Grade 4 - Sampaguita",
    ]
    below = [
        "Boys: 4    Girls: 3    Total: 7",
        "Prepared by:",
        "MARICEL T. BAUTISTA",
        "Adviser",
        "Noted:",
        "ROLANDO G. PINEDA, EdD",
        "Principal II",
    ]
    folder.put("G4 Sampaguita class list.docx", docx(above, rows, below))
    return Truth(people, capitals=True, allowed=("Grade 4 - Sampaguita",))


@case(OFFICE)
def p33a_singapore_form_class_pasted(folder: Folder) -> Truth:
    """Singapore: pasted into a text file: index numbers, names in each order of several peoples, capitals."""
    names = cut(
        "CHLOE TAN WEI LING|DARREN KOH JUN JIE|LIM XIN YI|MUHAMMAD IRFAN BIN ROSLI|NUR AISYAH BINTE RAHMAT|"
        "RAVI S/O SIVAKUMAR|SHREYA RAJAN|WONG KAI XUAN, ETHAN"
    )
    people = []
    for name in names:
        given, family = name.split(" ", 1)
        who = any_parting(one(given, family, "", "4", "P4 INTEGRITY", photo=""))
        if ", " in name:
            who = one("ETHAN", "WONG KAI XUAN", "", "4", "P4 INTEGRITY", photo="")
            who = any_parting(who, "WONG KAI XUAN ETHAN")
        people.append(who)
    lines = ["P4 INTEGRITY (2026)", "Form Teacher: Mdm Siti Hajar", "Co-Form Teacher: Mr Lim Boon Kiat", ""]
    lines += ["Index\tName\tGender\tHouse\tCCA"]
    lines += [
        f"{at + 1}\t{name}\t{'FMFMFMFM'[at]}\t{('Ruby', 'Topaz')[at % 2]}\t{('Choir', 'Wushu')[at % 2]}"
        for at, name in enumerate(names)
    ]
    lines += ["", "Enrolment: 8 (M: 4, F: 4)"]
    folder.put("P4 Integrity namelist.txt", "\r\n".join(lines))
    return Truth(people, capitals=True, allowed=("INTEGRITY", "P4 INTEGRITY (2026)"))
