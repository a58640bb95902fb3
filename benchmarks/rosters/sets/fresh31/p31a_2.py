"""What systems of schools in South Africa, of international schools and in the United States write."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write


@case("Skyward, a class roster report saved as text (layout from memory, not read here)")
def p31a_skyward_roster_as_text(folder: Folder) -> Truth:
    """Texas: a report in fixed columns and capitals on two pages, middle initials, ids with a zero."""
    people = [
        _initial("Theodore", "Amundsen-Vance", "041778", "7", "118", "J"),
        _initial("Marisol", "Benavides", "039120", "7", "121", "A"),
        one("Ezekiel", "Crowder", "041902", "7", "118", photo=""),
        _initial("Lakshmi", "Devarajan", "040315", "7", "120", "R"),
        one("Jaylen", "Fontenot", "039877", "8", "204", photo=""),
        one("Brooklyn", "Hatch", "041066", "7", "121", photo=""),
        _initial("Diego", "Ibarra Luna", "040949", "7", "120", "M"),
        one("Savannah", "Kuykendall", "041513", "7", "118", photo=""),
        _initial("Quang", "Pham", "038802", "8", "204", "T"),
        one("Addison", "Rutledge", "041231", "7", "120", photo=""),
    ]
    text = ""
    for number, part in enumerate((people[:6], people[6:]), 1):
        text += f"3srosr01.p  05.26.02.00.11        CEDAR BLUFF ISD            09/08/26   PAGE:  {number}\r\n"
        text += "                                CLASS ROSTER REPORT - MIDDLE SCHOOL\r\n\r\n"
        text += "CLASS: ELA07/03  ENGLISH LANG ARTS   PERIOD: 03  ROOM: 210  TEACHER: STANCLIFF, M\r\n\r\n"
        text += f"{'':4}{'STUDENT NAME':<32}{'GR':<5}{'OTHER ID':<12}{'HMRM':<8}{'GEN':<6}{'BIRTHDATE'}\r\n"
        text += f"{'':4}{'-' * 30:<32}{'--':<5}{'-' * 9:<12}{'-' * 5:<8}{'---':<6}{'-' * 10}\r\n"
        for at, w in enumerate(part):
            name = w.also[0][0] if w.also else w.given
            line = f"{f'{w.family}, {name}'.upper():<32}0{w.grade:<4}{w.number:<12}{w.room:<8}"
            text += f"{at + 1 + (number - 1) * 6:>3} {line}{'MF'[at % 2]:<6}0{at + 1}/1{at}/2014\r\n"
        text += "\r\n    ***  TOTAL STUDENTS:  10  ***\r\n" if number == 2 else "\f"
    folder.put("CLASS ROSTER REPORT.txt", text)
    return Truth(
        people,
        capitals=True,
        allowed=("210", "ELA07/03", "ENGLISH LANG ARTS", "ELA07/03 ENGLISH LANG ARTS", "STANCLIFF, M", "03"),
    )


def _initial(given: str, family: str, number: str, grade: str, room: str, initial: str) -> Who:
    """Somebody with a middle initial, which may stand with the given name or not."""
    return one(given, family, number, grade, room, photo="", also=((f"{given} {initial}", family),))


@case("Veracross, the student directory with households printed to PDF (layout from memory, not read here)")
def p31a_veracross_directory(folder: Folder) -> Truth:
    """Massachusetts: a directory, each pupil with grade and homeroom, beneath them parents, street, phone."""
    people = those(
        "Linus|Abernethy-Cho;Wren|Abernethy-Cho;Solomon|Fairbanks;Beatrix|Kowalczyk;Atticus|Ndiaye;"
        "Marguerite|St. Clair;Ravi|Subramanian;Eliza|Thornquist",
        grades="6 4 5",
        rooms="6B;4A;5C",
        photo="",
    )
    people = but(people, {5: {"goes": "Daisy"}})
    parents = (
        *("Dana Abernethy and Min-jun Cho", "Dana Abernethy and Min-jun Cho", "Lydia Fairbanks"),
        *("Jan and Ewa Kowalczyk", "Mariama Ndiaye", "Hugh St. Clair and Odette Marsh"),
        *("Anand Subramanian", "Nils and Carrie Thornquist"),
    )
    folder.put("Student Directory 2026-27.pdf", _directory(people, parents))
    return Truth(people)


def _directory(people: Sequence[Who], parents: Sequence[str]) -> bytes:
    sheet, file = blank_page()
    for begin in (0, 5):
        write(sheet, 50, 750, "Hollis Country Day School", 15, bold=True)
        write(sheet, 50, 733, "Student Directory 2026-2027", 10)
        for at, w in enumerate(people[begin : begin + 5], begin):
            y = 700 - (at - begin) * 120
            nick = f' "{w.goes}"' if w.goes else ""
            write(sheet, 50, y, f"{w.last_first}{nick}", 11, bold=True)
            write(sheet, 330, y, f"Grade {w.grade}", 10)
            write(sheet, 420, y, f"Homeroom {w.room}", 10)
            write(sheet, 64, y - 16, f"Parents: {parents[at]}")
            write(sheet, 64, y - 30, f"{max(at, 1) * 7 + 5} Orchard Lane, Hollis Falls, MA 01700")
            write(sheet, 64, y - 44, f"Home (508) 555-01{max(at, 1) + 10}")
        write(sheet, 50, 24, f"Veracross - For use by the school community only - {begin // 5 + 1} of 2", 7)
        sheet.showPage()
    sheet.save()
    return file.getvalue()
