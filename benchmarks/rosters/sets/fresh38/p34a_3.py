"""Registers, directories, labels and two lists that belong together, of schools in the United States."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write


@case("Aspen's report Homeroom List as PDF (from memory)")
def p34a_aspen_homeroom_list(folder: Folder) -> Truth:
    """Aspen: a PDF without photos, a page for each homeroom with its teacher above, and a count below."""
    people = those(
        "Siobhan|Cahill;Marcus|DaSilva;Thuy|Doan;Rafael|Figueiredo;Ingrid|Halvorsen;Jamila|Jean-Baptiste;"
        "Connor|McGrath;Stella|Papadakis;Dante|Ricci;Lucia|Sousa",
        "0034521",
        "6 6 6 6 6 7 7 7 7 7",
        "104;104;104;104;104;211;211;211;211;211",
        without=99,
    )
    teachers = {"104": "Doyle, Patricia", "211": "Mello, Antonio"}
    canvas, file = blank_page()
    places = (40, 70, 250, 340, 400, 450)
    for room, group in groupby(people, key=lambda who: who.room):
        listed = list(group)
        write(canvas, 40, 750, "Kennedy Middle School", 14, True)
        write(canvas, 440, 750, "11/05/2026  2026-2027")
        write(canvas, 40, 730, "Homeroom List", 12, True)
        write(canvas, 40, 706, f"Homeroom: {room}", 10, True)
        write(canvas, 250, 706, f"Teacher: {teachers[room]}", 10, True)
        for x, title in zip(places, cut("#|Name|Pupil #|Grade|Gender|DOB"), strict=True):
            write(canvas, x, 682, title, bold=True)
        for at, who in enumerate(listed):
            born = f"0{at + 2}/1{at}/{2020 - int(who.grade)}"
            row = (str(at + 1), who.last_first, who.number, f"0{who.grade}", "FM"[at % 2], born)
            for x, text in zip(places, row, strict=True):
                write(canvas, x, 664 - at * 16, text)
        write(canvas, 40, 560, f"Total students in homeroom {room}: {len(listed)}", bold=True)
        write(canvas, 40, 30, "Confidential - for school use only", 7)
        canvas.showPage()
    canvas.save()
    folder.put("HomeroomList.pdf", file.getvalue())
    return Truth(people, allowed=tuple(teachers.values()))


@case("FACTS SIS (RenWeb): a homeroom report sent to Excel, nicknames in parentheses (from memory)")
def p34a_facts_homeroom_report(folder: Folder) -> Truth:
    """FACTS: an Excel sheet with a block for each homeroom, titles again in each, parents beside, totals."""
    people = those(
        "Margaret|Abernathy;Dominic|Castellano;Gianna|Fitzgerald;Andrew|Kowalski;Cecilia|Nowicki;"
        "Bernadette|Okoye;Augustine|Pham;Elizabeth|Quinlan;Joseph|Tedesco",
        "",
        "5",
        "5A;5A;5A;5A;5A;5B;5B;5B;5B",
        without=99,
    )
    people = but(people, {0: {"goes": "Maggie"}, 3: {"goes": "Drew"}, 7: {"goes": "Libby"}})
    teachers = {"5A": "Mrs. Pruett", "5B": "Sr. Mary Agnes"}
    rows = [["St. Brendan Catholic School"], ["Homeroom List - School Year 2026-2027"], []]
    for room, group in groupby(people, key=lambda who: who.room):
        listed = list(group)
        rows += [[f"Homeroom: {room}", "", f"Teacher: {teachers[room]}"]]
        rows += [cut("#|Student|Gender|Birth Date|Parents|Home Phone|Allergies")]
        for at, who in enumerate(listed, 1):
            name = f"{who.last_first} ({who.goes})" if who.goes else who.last_first
            parents = f"Mr. and Mrs. Thomas {who.family}" if at % 3 else f"Ms. Carol {who.family}"
            rows += [[str(at), name, "FM"[at % 2], f"0{at}/03/2016", parents, f"412-555-01{at:02}"]]
        rows += [["", f"Total for {room}: {len(listed)}"], []]
    rows += [["", f"Grand Total: {len(people)}"]]
    folder.book("Homeroom List.xlsx", {"Sheet1": rows}, merge=("A1:G1", "A2:G2"))
    return Truth(people, allowed=tuple(teachers.values()))


@case("Rediker's AdminPlus: a report printed to a text file (columns after rediker.com/support; from memory)")
def p34a_rediker_register(folder: Folder) -> Truth:
    """Rediker AdminPlus: a printed report in capitals, fixed columns, page breaks; two have withdrawn."""
    people = those(
        "Abigail|Bouchard;Hector|Colon;Felicity|Desrosiers;Ryan|Gagnon;Priya|Iyer;Nathan|LeBlanc;"
        "Olivia|Santoro;Ty|Whitcomb",
        "2700318",
        "9 9 9 9 10 10 10 10",
        "201;201;201;201;305;305;305;305",
        without=99,
    )
    people = but(people, {2: {"here": False}, 7: {"here": False}})
    teachers = {"201": "SILVA, M.", "305": "THERRIEN, J."}
    text = ""
    for number, (room, group) in enumerate(groupby(people, key=lambda who: who.room), 1):
        text += "MOUNT GREYLOCK ACADEMY               HOMEROOM REGISTER"
        text += f"               10/30/26   PAGE {number}\r\n\r\n"
        text += f"HOMEROOM: {room}     TEACHER: {teachers[room]}\r\n\r\n"
        text += f"{'STUDENT NAME':<28}{'STUDENT ID':<13}{'GR':<5}{'SEX':<6}{'BIRTHDAY':<12}STATUS\r\n"
        text += "-" * 80 + "\r\n"
        listed = list(group)
        for at, who in enumerate(listed):
            state = "ACTIVE" if who.here else "WITHDRAWN 10/09/26"
            text += f"{who.last_first.upper():<28}{who.number:<13}{who.grade:<5}{'FM'[at % 2]:<6}"
            text += f"{f'0{at + 3}/14/11':<12}{state}\r\n"
        text += f"\r\nSTUDENTS IN HOMEROOM {room}: {len(listed)}\r\n\f"
    folder.put("REGISTER.TXT", text)
    return Truth(people, capitals=True, allowed=tuple(teachers.values()))


@case("the student cards of a public library: pines.georgialibraries.org/…/circ:accounts:studentcards (PLAY)")
def p34a_public_library_student_cards(folder: Folder) -> Truth:
    """The school's list in Excel and the public library's card numbers by student ID; two opted out."""
    people = those(
        "Jasmine|Akins;Cooper|Braswell;Lily|Chastain;Deshawn|Grier;Emerson|Ledford;Anh|Nguyen;Sadie|Pruitt;"
        "Miguel|Zepeda",
        "310266",
        "7 7 8",
        "7-1;7-2;8-1",
        without=99,
    )
    out = (2, 6)
    people = [
        who if at in out else replace(who, more=(f"28417{who.number}",)) for at, who in enumerate(people)
    ]
    rows = [
        [int(who.number), who.family, who.given, int(who.grade), who.room, f"0{at + 1}/09/2013"]
        for at, who in enumerate(people)
    ]
    head = [["Live Oak Middle - homerooms, fall 2026"], []]
    titles = ["Student ID", "Last Name", "First Name", "Grade", "Homeroom", "DOB"]
    folder.book("homerooms fall 2026.xlsx", {"MS": [*head, titles, *rows]})
    cards = [
        [who.more[0], who.number, who.family.upper(), who.given.upper(), "PLAY Card", "2027-08-31", "7"]
        for who in people
        if who.more
    ]
    header = cut("barcode|student_id|family_name|first_given_name|profile|expire_date|home_ou")
    folder.csv("play_cards_2026-10.csv", [header, *cards], end="\n")
    return Truth(people, allowed=("MS",))
