"""Lists as an office or a teacher prints them: registers, sign-in sheets, lockers, levels, contacts."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.folder import Folder

from .kit import LINES, RULES, cell, group, report, right, rows_of, s, typeset


@case()
def q75_attendance_register_of_two_classes(folder: Folder) -> Truth:
    """Ireland: a weekly register as Excel prints it, a page for each class; one pupil has left."""
    third = group(
        "3A",
        "Aoife|Brannigan|;Cathal|Devlin|;Darragh|Furlong|;Éabha|Geoghegan|;Fiachra|Hanratty|;"
        "Gráinne|Keaveney|;Iarla|Mulvihill|",
    )
    other = group(
        "3B",
        "Bláthnaid|Cassidy;Conor|Dunphy;Emer|Fogarty;Lorcan|Heffernan;Sadhbh|Noonan;Ultan|Rafferty",
    )
    third[4] = replace(third[4], here=False)
    parts: list[object] = []
    for room, people in (("3A", third), ("3B", other)):
        parts += [None] if parts else []
        parts += [f"# Attendance register: Class {room}", "Week beginning 5 October 2026", ""]
        rows = [["", "Surname", "First name", "Mon", "Tue", "Wed", "Thu", "Fri", "Notes"]]
        for at, w in enumerate(people, 1):
            marks = ["/"] * 5 if w.here else ["", "", "", "", ""]
            rows.append([str(at), w.family, w.given, *marks, "" if w.here else "Left 25/9/26"])
        wide = [22, 95, 85, 32, 32, 32, 32, 32, 90]
        parts.append((rows, [*LINES, *right(0)], wide))
    folder.put("Attendance 3rd class.pdf", report(parts, a4=True, foot="Scoil Naomh Bríd - page {}"))
    return Truth([*third, *other], allowed=("Attendance 3rd class", "3rd class"))


@case()
def q75_sign_in_sheet_with_empty_lines(folder: Folder) -> Truth:
    """A sign-in sheet of Google Docs for the library's orientation, with empty lines to write in."""
    people = of_lines(
        """Alondra|Baptiste|318204|9
        Brennan|Coffey|318377|9
        Camila|Dorsey|318412|9
        DeShawn|Epps|317990|10
        Emilia|Forsberg|318006|9
        Gavin|Halloran|318551|9
        Jazmin|Ibarra|317803|10
        Kaleb|Jarvis|318219|9
        Lillian|Krause|318640|9"""
    )
    titles = ["Print name", "Student ID", "Grade", "Time in", "Signature"]
    rows = [titles, *([w.full, w.number, w.grade, "", ""] for w in people), *[[""] * 5] * 6]
    body = f"""#set page("us-letter")
#set text(font: "DejaVu Sans", size: 10pt)
#align(center)[#text(16pt)[{s("Library Orientation: Sign-In Sheet")}]]
{s("Date: ____________     Period: ______")}

#table(columns: (2.4fr, 1.3fr, 0.8fr, 1fr, 2fr), rows: 24pt, {rows_of(rows)})
Please return to the circulation desk."""
    folder.put("Sign in sheet.pdf", typeset(body))
    return Truth(people, allowed=("Sign in sheet", "Library Orientation"))


@case()
def q75_locker_list(folder: Folder) -> Truth:
    """A list of lockers: locker and combination are not theirs, the student number at the right is."""
    people = of_lines(
        """Marguerite|Anstead|70412|7
        Tyrese|Bolden|70398|7
        Phoebe|Carmody|70455|7
        Luis|Escamilla|69120|8
        Harper|Funderburk|69077|8
        Simone|Gaines|70461|7
        Dmitri|Holub|69210|8
        Kenzie|Lathrop|69033|8
        Andre|Mayfield|70502|7
        Tessa|Nordquist|69188|8"""
    )
    rows = [["Locker", "Combination", "Student", "Grade", "Student #"]]
    for at, w in enumerate(people):
        dial = f"{7 + at * 3 % 30:02}-{31 - at * 2:02}-{12 + at * 5 % 27:02}"
        rows.append([str(201 + at), dial, w.last_first, w.grade, w.number])
    look = [*RULES, *right(0, 3, 4)]
    parts = ["# Locker Assignments 2026-2027", "Lower hall", (rows, look, [50, 90, 170, 50, 80])]
    folder.put("Lockers lower hall.pdf", report(parts, foot="Millbrook Junior High   Page {}"))
    return Truth(people, allowed=("Lockers lower hall", "Lower hall"))


@case()
def q75_reading_levels_of_two_rooms(folder: Folder) -> Truth:
    """Reading levels in two lists on one page, the room in each heading; one goes by another name."""
    rooms = {
        "14": group(
            "14", "Abigail|Tennant||2;Benjamin|Ulrich||2||Benji;Carter|Vickers||2;Daisy|Wexler||2", grade="2"
        ),
        "16": group(
            "16", "Elliot|Yarrow||2;Felicity|Zane||2;Gabriel|Ashcraft||2;Hope|Birdsong||2;Ian|Colvin||2",
            grade="2",
        ),
    }  # fmt: skip
    levels = iter(["K", "M", "J", "L", "H", "N", "K", "I", "M"])
    body = """#set page("us-letter")
#set text(font: "Libertinus Serif", size: 11pt)
= Fall Reading Levels
"""
    for room, people in rooms.items():
        rows = [["Student", "F&P level", "Words per minute", "Group"]]
        for at, w in enumerate(people):
            shown = f"{w.given} ({w.goes}) {w.family}" if w.goes else w.full
            rows.append([shown, next(levels), str(61 + at * 9), "Blue" if at % 2 else "Green"])
        body += f"\n== Grade 2, Room {room}\n#table(columns: (180pt, auto, auto, auto), {rows_of(rows)})\n"
    folder.put("Reading levels.pdf", typeset(body))
    return Truth([w for people in rooms.values() for w in people], allowed=("Reading levels",))


@case()
def q75_parent_contacts_over_several_lines(folder: Folder) -> Truth:
    """England: a contact sheet of a form; the cells of the parents go over several lines."""
    people = group(
        "7R",
        "Maisie|Hartnell|;Kofi|Annan-Brew|;Lowri|Beddoes|;Nathaniel|Crossley;Zara|Iqbal|;"
        "Dominic|Jessop|;Eleanor|Kettlewell",
    )
    people = [replace(w, goes={"Nathaniel": "Nate", "Eleanor": "Ellie"}.get(w.given, "")) for w in people]
    parents = [
        ("Mrs Joanne Hartnell\nMr Paul Hartnell", "07700 900112\n07700 900387"),
        ("Ms Ama Brew", "07700 900445"),
        ("Mr Huw Beddoes\nMrs Sian Beddoes", "07700 900561\n01632 960220"),
        ("Ms Clare Crossley", "07700 900608"),
        ("Mr Imran Iqbal\nMrs Nadia Iqbal", "07700 900719\n07700 900720"),
        ("Mrs Tina Jessop", "01632 960771"),
        ("Mr Ian Kettlewell\nDr Ruth Marsh", "07700 900834\n07700 900835"),
    ]
    rows = [["Surname", "Forename", "Known as", "Parent/carer", "Telephone"]]
    rows += [[w.family, w.given, w.goes, *of] for w, of in zip(people, parents, strict=True)]
    body = f"""#set page("a4")
#set text(font: "DejaVu Sans", size: 9pt)
#text(14pt, weight: "bold")[Form 7R: Parent contact sheet]

#table(columns: (1fr, 1fr, 0.8fr, 1.5fr, 1.2fr), {rows_of(rows)})
#text(8pt)[{s("Confidential. Please shred when out of date.")}]"""
    folder.put("7R contacts.pdf", typeset(body))
    return Truth(people, allowed=("7R contacts", "Form 7R"))


@case()
def q75_homeroom_in_the_footer(folder: Folder) -> Truth:
    """Canada: a class list without lines, a page for each class, the homeroom only at the foot."""
    rooms = {
        "8-1": group(
            "8-1", "Amelie|Bouchard|4410237|8;Brody|Chomiak|4410251|8;Cheyenne|Desjarlais|4410198|8;"
            "Harjit|Gill|4410377|8;Jocelyn|Kwan|4410402|8;Mackenzie|Laird|4410415|8", grade="8",
        ),
        "8-2": group(
            "8-2", "Owen|Macdougall|4410433|8;Parminder|Sandhu|4410466|8;Quinn|Tkachuk|4410480|8;"
            "Rosalie|Verreault|4410512|8;Spencer|Woychuk|4410539|8", grade="8",
        ),
    }  # fmt: skip
    body = '#set text(font: "Libertinus Serif", size: 11pt)\n'
    for room, people in rooms.items():
        rows = [["Student name", "Pupil no.", "Gr"], *([w.last_first, w.number, w.grade] for w in people)]
        foot = f"grid(columns: (1fr, auto), {cell(f'Homeroom: {room}')}, {cell('15-Sep-2026')})"
        body += f"""#page("us-letter", footer: {foot})[
#align(center)[#text(14pt)[*Class List*]]
#table(columns: (200pt, 100pt, 40pt), stroke: none, align: (left, right, right), {rows_of(rows)})
{s(f"Total students: {len(people)}")}]
"""
    folder.put("Class lists gr 8.pdf", typeset(body))
    return Truth([w for people in rooms.values() for w in people], allowed=("Class lists gr 8",))
