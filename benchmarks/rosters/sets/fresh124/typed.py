"""Lists that a librarian or a teacher types: by class, with nicknames, a club, a chat, a CSV, the other half."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh105.kit import chat, listed


@case()
def q124_one_name_a_line_by_class(folder: Folder) -> Truth:
    """Pennsylvania: a librarian's text, two classes, a name a line, a blank line between, dashes for remarks."""
    people = of_lines(
        """Bennett|Ashby|||3A;Carmen|Delacruz|||3A;Eliana|Fried|||3A;Jamal|Whitaker|||3A;Morgan|Yoder|||3A
        Sage|Zook|||3A;Amir|Hadley|||3B;Bridget|McGlinchey|||3B;Dante|Rossi|||3B;Lena|Stoltzfus|||3B
        Oliver|Trimble|||3B;Winnie|Xu|||3B"""
    )
    remarks = {"Jamal": " - new this week", "Dante": " - owes 2 books"}
    a, b = (listed(in_room(people, room), **remarks) for room in ("3A", "3B"))
    folder.put("third graders.txt", f"3A\n{a}\n\n3B\n{b}\n")
    return Truth(people, allowed=("third graders",))


@case()
def q124_numbered_with_nicknames(folder: Folder) -> Truth:
    """Australia: a teacher's Word page, one class, numbers typed, `First (Nick) Last`, helpers below."""
    people = of_lines(
        """Alessandra|Costa|||2P|Ally;Bodhi|Fraser;Cooper|Manning;Evangeline|Roussos|||2P|Evie
        Hamza|Siddiq;Jacob|Turnbull|||2P|Jake;Mietta|Vella;Nathaniel|Wu|||2P|Nate;Saskia|Young""",
    )
    people = [w if w.room else of_lines(f"{w.given}|{w.family}|||2P")[0] for w in people]
    made = Word()
    made.line("Class 2P names", "Heading1")
    made.line("Here is everyone in 2P, with what they like to be called in brackets:")
    for at, w in enumerate(people, 1):
        nick = f" ({w.goes})" if w.goes else ""
        made.line(f"{at}. {w.given}{nick} {w.family}")
    made.line()
    made.line("We borrow on Thursdays straight after lunch.")
    made.line("Thanks, Mr Papadakis")
    folder.put("2P names.docx", made.done())
    return Truth(people, allowed=("2P names", "Class 2P names", "Mr Papadakis"))


@case()
def q124_forest_of_reading_club(folder: Folder) -> Truth:
    """Ontario: a librarian's Word page on a reading club, the grade in brackets behind each name, captains."""
    people = of_lines(
        """Abeer|Hamdan||7;Carter|Lawson||8;Elise|Tremblay||7;Grayson|Whiteye||8;Jaskaran|Sandhu||7
        Kiara|Thomas||8;Mei|Zhou||7;Rowan|Vandermeer||8"""
    )
    made = Word()
    made.line("Forest of Reading Club 2026-27", "Heading1")
    made.line("We meet in the library at lunch on Day 2 and Day 7.")
    made.line("Members", "Heading2")
    made.lines(f"{w.full} (Grade {w.grade})" for w in people)
    made.line()
    made.line("Permission forms are due on October 9.")
    folder.put("Forest of Reading Club.docx", made.done())
    allowed = ("Forest of Reading Club", "Forest of Reading Club 2026-27", "Members", "Reading Club")
    return Truth(people, allowed=allowed)


@case("Teams: a message copied has the sender and the time above it (from memory)")
def q124_new_borrowers_in_a_teams_chat(folder: Folder) -> Truth:
    """Scotland: a chat pasted into a text: two classes, a line each, the names behind a colon with commas."""
    people = of_lines(
        """Angus|Baird|||P6A;Catriona|Munro|||P6A;Dawid|Kania|||P6A;Iona|Farquhar|||P6A
        Lewis|Grieve|||P6A;Amelie|Strachan|||P6B;Hamish|Reid|||P6B;Mirren|Lamont|||P6B;Zara|Aslam|||P6B"""
    )
    a, b = (", ".join(w.full for w in in_room(people, room)) for room in ("P6A", "P6B"))
    text = chat(
        "{who}  {time}\n{text}\n",
        ("09:12", "Fiona Rennie", "Morning Kirsten, these still need library cards:"),
        ("09:13", "Fiona Rennie", f"P6A: {a}\nP6B: {b}"),
        ("10:31", "Kirsten Doig", "Thanks, I'll print them today"),
        ("10:32", "Fiona Rennie", "You're a star"),
    )
    folder.put("cards for P6.txt", text)
    return Truth(people, allowed=("cards for P6", "P6"))


@case()
def q124_tessere_della_biblioteca(folder: Folder) -> Truth:
    """Italy: a CSV that a teacher typed: `Bambino/a` with the last name first, `Sez.`, `tessera`, `NB`."""
    people = of_lines(
        """Greta|Amadori|B417||3A;Edoardo|Bassi|B422||3A;Nour|Chakir|B426||3A;Giorgia|De Martino|B431||3A
        Pietro|Fabbri|B438||3A;Agnese|Guidi|B419||3B;Leonardo|Montanari|B424||3B;Viola|Ricci|B428||3B
        Andrei|Popa|B435||3B"""
    )
    notes = {"Nour": "arrivata a settembre", "Pietro": "tessera da rifare"}
    rows: list[list[Any]] = [cut("Bambino/a (cognome e nome)|Sez.|tessera|NB")]
    rows += [[f"{w.family} {w.given}", w.room, w.number, notes.get(w.given, "")] for w in people]
    folder.csv("tessere biblioteca.csv", rows, ";", "utf-8-sig")
    people = [any_parting(w, f"{w.family} {w.given}") if " " in w.family else w for w in people]
    return Truth(people, allowed=("tessere biblioteca",))


@case()
def q124_groep_zeven_en_acht(folder: Folder) -> Truth:
    """Netherlands: a typed text, two groups with their teacher, a name a line, call names in brackets."""
    people = of_lines(
        """Aaliyah|Bouzid||7|Groep 7;Catharina|van der Wal||7|Groep 7|Cato;Dirk|Huisman||7|Groep 7
        Jip|Meijer||7|Groep 7;Sofie|van Beek||7|Groep 7;Benjamin|de Groot||8|Groep 8|Ben
        Isa|Kramer||8|Groep 8;Mats|van den Heuvel||8|Groep 8;Nina|Peeters||8|Groep 8;Yusuf|Yilmaz||8|Groep 8"""
    )
    text = "Leeslijst schoolbieb\n"
    for room, teacher in (("Groep 7", "juf Anke"), ("Groep 8", "meester Rob")):
        text += f"\n{room} - {teacher}\n"
        for w in in_room(people, room):
            text += f"{w.full}{f' ({w.goes})' if w.goes else ''}\n"
    folder.put("schoolbieb 7 en 8.txt", text)
    allowed = ("schoolbieb 7 en 8", "juf Anke", "meester Rob", "Groep 7 - juf Anke", "Groep 8 - meester Rob")
    return Truth(people, allowed=allowed)
