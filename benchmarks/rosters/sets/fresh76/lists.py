"""Lists as an office or a teacher prints them: buses, books, honors, teams, allergies, tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, with_photos
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import word
from benchmarks.rosters.sets.fresh75.kit import LINES, RULES, cell, group, report, right, rows_of, s, typeset


@case()
def q75_two_buses_on_one_page(folder: Folder) -> Truth:
    """A dismissal list: two buses beside each other, with grade and room of everybody."""
    left = of_lines(
        "Addison|Barlow||K|102;Cody|Draper||1|107;Evelyn|Fitch||1|109;Grant|Hobbs||3|121;"
        "Iris|Jernigan||4|205;Knox|Lyman||5|211"
    )
    others = of_lines(
        "Mabel|Nesbitt||K|104;Omar|Petrie||2|115;Reagan|Sayles||2|113;Tate|Underhill||4|207;"
        "Vivian|Wadsworth||5|211"
    )

    def listed(name: str, people: list[Who]) -> str:
        rows = [["Student", "Gr", "Room"], *([w.full, w.grade, w.room] for w in people)]
        table = f"#table(columns: (120pt, 30pt, 45pt), {rows_of(rows)})"
        return f"[#text(13pt)[*{name}*]\n\n{table}]"

    body = f"""#set page("us-letter", margin: 50pt)
#set text(font: "DejaVu Sans", size: 9pt)
#align(center)[#text(15pt)[{s("Dismissal: Bus Riders")}]]

#grid(columns: (1fr, 1fr), {listed("Bus 12", left)}, {listed("Bus 31", others)})"""
    folder.put("Bus list.pdf", typeset(body))
    return Truth([*left, *others], allowed=("Bus list",))


@case()
def q75_textbook_list_of_word(folder: Folder) -> Truth:
    """A list of the textbooks handed out, in Word: book number and condition beside name and number."""
    first = group(
        "10-A", "Alma|Rosenthal|26104;Bastian|Quist|26118;Celeste|Pomeroy|26125;Declan|Overton|26130;"
        "Estelle|Nyberg|26147",
    )  # fmt: skip
    second = group(
        "10-B",
        "Florian|Mercado|26151;Gwen|Lassiter|26166;Hector|Kimball|26172;India|Jurado|26189",
    )
    parts: list[Any] = ["Geometry textbooks checked out, fall 2026"]
    book = 41
    for room, people in (("10-A", first), ("10-B", second)):
        rows = [["Book #", "Student", "Student ID", "Date out", "Condition", "Returned"]]
        for w in people:
            rows.append([f"G-{book:03}", w.last_first, w.number, "8/27", "Good" if book % 3 else "Fair", ""])
            book += 1
        parts += ["", f"Class: {room}", rows]
    folder.put("Geometry textbooks.docx", word(*parts))
    return Truth([*first, *second], allowed=("Geometry textbooks", "Geometry"))


@case()
def q75_honor_roll_in_columns(folder: Folder) -> Truth:
    """An honor roll of Google Docs: names in three columns below the grades; no numbers."""
    grades = {
        "6": "Anneliese Burgess;Calvin Dejong;Esperanza Figueroa;Harlan Goodwin;Juliet Kaminski;"
        "Marcus Lindell;Odalys Renfro;Sutton Trask;Veronica Wills",
        "7": "Noelle Oxford;Preston Quarles;Rhiannon Stoddard;Terrence Ullman;Willa Yancey;"
        "Xavier Zamora;Yolanda Arce",
        "8": "Blaise Conroy;Daphne Ellison;Francisco Hinojos;Gemma Isley;Kieran Lofgren;"
        "Maribel Navarro;Otis Prince;Rosario Tate",
    }
    people: list[Who] = []
    body = """#set page("us-letter")
#set text(font: "Libertinus Serif", size: 12pt)
#align(center)[#text(20pt)[*First Quarter Honor Roll*]

Eastgate Middle School]
#v(12pt)
#columns(3)[
"""
    for grade, names in grades.items():
        people += of_lines(names.replace(" ", "|"), grade=grade)
        listed = " \\\n".join(s(name) for name in names.split(";"))
        body += f"#block(breakable: false)[*Grade {grade}* \\\n{listed}]\n"
        body += "#colbreak()\n" if grade != "8" else ""
    folder.put("Honor Roll Q1.pdf", typeset(body + "]"))
    return Truth(people, allowed=("Honor Roll Q1", "Honor Roll", "First Quarter Honor Roll"))


@case()
def q75_four_teams_on_a_page(folder: Folder) -> Truth:
    """Australia: sports-day teams, four lists on one page; the class behind each name."""
    teams = {
        "Red": "Jarrah|Coleman||4|4K;Billie|Aitken||5|5M;Tilly|Braddock||6|6P;Hamza|Elmasri||4|4K",
        "Blue": "Darcy|Fenwick||4|4K;Lachie|Gorman||5|5M;Mila|Hristov||6|6P;Cooper|Inglis||5|5M",
        "Green": "Zali|Jorgensen||4|4K;Archer|Kitching||6|6P;Pippa|Lockyer||5|5M",
        "Gold": "Noah|Maroun||6|6P;Evie|Nankervis||5|5M;Flynn|Oldfield||4|4K;Sienna|Papas||6|6P",
    }
    people: list[Who] = []
    blocks: list[str] = []
    for team, lines in teams.items():
        of_team = of_lines(lines, grade="")
        people += of_team
        rows = [["Name", "Class"], *([w.full, w.room] for w in of_team)]
        blocks.append(f"[*{team} team*\n\n#table(columns: (130pt, 50pt), {rows_of(rows)})]")
    body = f"""#set page("a4")
#set text(font: "DejaVu Sans", size: 10pt)
= Athletics Carnival 2026
#grid(columns: (1fr, 1fr), row-gutter: 30pt, {", ".join(blocks)})"""
    folder.put("Carnival teams.pdf", typeset(body))
    allowed = ("Carnival teams", "Athletics Carnival 2026", *(f"{t} team" for t in teams), *teams)
    return Truth(people, allowed=allowed)


@case()
def q75_allergy_list_with_photos(folder: Folder) -> Truth:
    """England: the kitchen's allergy list: photo, name, class, allergy and what to do in a table."""
    people = with_photos(
        of_lines(
            "Arlo|Pickering||1|1W;Bethan|Rowlands||2|2S;Dexter|Snape||2|2S;Fatima|Tahir||4|4L;"
            "Grace|Upton||5|5H;Hugo|Verity||6|6D;Jasmine|Wragg||6|6D",
            grade="",
        )
    )
    told = [
        ("Peanuts, tree nuts", "EpiPen in office"), ("Milk", "Antihistamine"),
        ("Egg", "Avoid; no medication"),
        ("Sesame", "EpiPen in classroom\nand in office"), ("Strawberries, kiwi", "Antihistamine"),
        ("Bee stings", "EpiPen in office"), ("Gluten (coeliac)", "Own meals"),
    ]  # fmt: skip
    rows, files = [], {}
    for at, (w, (what, act)) in enumerate(zip(people, told, strict=True)):
        files[f"{at}.jpg"] = face(w.photo)
        rows.append(f'image("{at}.jpg", width: 42pt), ' + ", ".join(map(cell, (w.full, w.room, what, act))))
    heads = ", ".join(f"[*{t}*]" for t in ("Photo", "Name", "Class", "Allergy", "Action"))
    table = ",\n".join([heads, *rows])
    body = f"""#set page("a4")
#set text(font: "DejaVu Sans", size: 9pt)
#text(15pt)[*Allergies and medical needs*]

#table(columns: (54pt, 1.2fr, 0.5fr, 1.2fr, 1.4fr), align: horizon, {table})
{s("Reviewed September 2026 by the school office")}"""
    folder.put("Allergy list.pdf", typeset(body, files))
    return Truth(people, allowed=("Allergy list",))


@case()
def q75_test_roster_on_two_pages(folder: Folder) -> Truth:
    """A roster of a state test that goes on overleaf, with the state's number beside the school's."""
    people = of_lines(
        """Alejandra|Bustamante|104417|5
        Brielle|Comstock|104432|5
        Cassius|Dillard|104440|5
        Delaney|Eastman|104459|5
        Emmett|Fairbanks|104463|5
        Giovanna|Hester|104478|5
        Jamir|Isom|104481|5
        Keira|Lundgren|104496|5
        Leonel|Madrigal|104502|5
        Naomi|Ostrander|104519|5
        Pierce|Radley|104525|5
        Savanna|Teague|104531|5
        Trent|Vandiver|104547|5
        Ximena|Yates|104553|5"""
    )
    people = [replace(w, more=(f"90318{40617 + at * 211}",)) for at, w in enumerate(people)]
    titles = ["Last Name", "First Name", "State ID", "Local ID", "Gr", "Accommodations"]
    parts: list[Any] = []
    for at in (0, 8):
        rows = [titles]
        for w in people[at : at + 8]:
            extra = "Extended time" if w.given in ("Cassius", "Keira") else ""
            rows.append([w.family, w.given, w.more[0], w.number, w.grade, extra])
        more = " (continued)" if at else ""
        parts += [None] if at else []
        parts += [f"# Testing Roster: Mathematics, Session 2{more}", "School: Pine Ridge Elementary (0142)"]
        parts += ["Window: 10/05/2026 - 10/16/2026", "", (rows, [*LINES, *right(2, 3)], None)]
    folder.put("Testing roster math.pdf", report(parts, foot="Secure test material. Page {} of 2"))
    return Truth(people, allowed=("Testing roster math", "Mathematics", "Session 2"))


@case("a patron list as library systems print it: grouped by homeroom, the barcode first (layout invented)")
def q75_patrons_by_homeroom(folder: Folder) -> Truth:
    """A library's list of patrons by homeroom with counts, two homerooms on the first page."""
    rooms = {
        "Rm 118": "Addie|Crowder|P 20417|3;Bodhi|Dunlap|P 20423|3;Clarissa|Egan|P 20438|3;"
        "Enzo|Fulbright|P 20441|3",
        "Rm 120": "Georgia|Hume|P 20452|3;Harrison|Jolley|P 20467|3;Juno|Kessler|P 20470|3",
        "Rm 122": "Levi|Mott|P 20488|4;Melody|Niles|P 20493|4;Orson|Peck|P 20509|4;Piper|Rudd|P 20514|4",
    }
    people: list[Who] = []
    parts = ["# Patron List by Homeroom", "Patron type: Student     Status: Active", ""]
    listed: list[Any] = list(parts)
    for room, lines in rooms.items():
        of_room = of_lines(lines)
        rows = [["Barcode", "Name", "Grade", "Checkouts"]]
        rows += [[w.number, w.last_first, w.grade, str(at % 3)] for at, w in enumerate(of_room)]
        listed += [f"<b>Homeroom: {room}</b>", (rows, [*RULES, *right(2, 3)], [90, 190, 50, 70])]
        listed += [f"Patrons in homeroom: {len(rows) - 1}", ""]
        people += group(room, lines)
    listed.append(f"Total patrons: {len(people)}")
    folder.put("Patrons.pdf", report(listed, foot="Printed 9/2/2026 8:14 AM    Page {}"))
    return Truth(people, allowed=("Patrons",))
