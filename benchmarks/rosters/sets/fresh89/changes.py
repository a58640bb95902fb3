"""A first list, then changes: a memo with headings, notes between quoted lines, a table, an answer."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room, letter


@case()
def q89_form_changes_in_word(folder: Folder) -> Truth:
    """England: two forms by mail, at Easter a Word memo with headings; one line says two moves at once."""
    people = of_lines(
        """Ewan|Birch|||8T;Ruby|Chilvers|||8B;Hamza|Dar|||8B;Ella|Hartley|||8B;Jodie|Platt|||8B
        Lucas|Rowntree|||8B;Amber|Sealey|||8B
        Kieran|Cobb|||8T;Leila|Farouk|||8B;Nathaniel|Gosling|||8T|Nate;Molly|Jessop|||8T;Zuzanna|Kot|||8T
        Isaac|Thornber|||8T;Amir|Siddiqui|||8T"""
    )
    people = but(people, {4: {"here": False}})
    was = {"Hartley": "Ella Marsh"}
    old = but(people, {0: {"room": "8B"}, 8: {"room": "8T"}})[:-1]
    listed = "\n\n".join(
        "\n".join([f"Form {room}", *(f"* {was.get(w.family, w.full)}" for w in in_room(old, room))])
        for room in ("8B", "8T")
    )
    folder.put(
        "1/Year 8 forms.eml",
        letter("Colin Baxendale <c.baxendale@stanneshigh.example>", "Year 8 forms",
               "Fri, 11 Sep 2026 10:02:00 +0100",
               f"Dear Wendy,\n\nYear 8 for the library, as promised.\n\n{listed}\n\nKind regards\n\n"
               "Colin Baxendale\nHead of Year 8\n"),
    )  # fmt: skip
    made = Word()
    made.line("Year 8 – changes after Easter", "Heading1")
    made.line("Joining", "Heading2")
    made.line("Amir Siddiqui joins 8T")
    made.line("Leaving", "Heading2")
    made.line("Jodie Platt, 8B (moved to Shropshire)")
    made.line("Changing form", "Heading2")
    made.line("Ewan Birch goes from 8B to 8T and Leila Farouk from 8T to 8B")
    made.line("Names", "Heading2")
    made.line("Ella Marsh is now Ella Hartley")
    made.line("Nathaniel Gosling likes to be called Nate")
    made.line("CB, 14 April")
    folder.put("2/Year 8 changes after Easter.docx", made.done())
    same = [("Ella Marsh", "Ella Hartley"), ("Ewan Birch", "Ewan Birch"), ("Leila Farouk", "Leila Farouk")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("Year 8",))


@case()
def q89_notes_between_the_quoted_lines(folder: Folder) -> Truth:
    """Australia: a workbook; in Term 2 the teacher writes her notes between the lines of the quoted list."""
    people = of_lines(
        """Oliver|Bancroft|20417|5|5K|Ollie;Sienna|Caruana|20422|5|5K;Jayden|Farrugia|20430|5|5K
        Georgia|Pappas|20434|5|5M;Lani|Tuilagi|20441|5|5K;Hudson|Webb|20446|5|5K;Chloe|Zhang|20453|5|5K
        Rohan|Bedi|20459|5|5M;Matilda|Croft|20463|5|5M;Ned|Gallacher|20470|5|5M;Ishaan|Gill|||5K"""
    )
    people = but(people, {2: {"here": False}})
    old = but(people[:10], {3: {"room": "5K"}})
    rows = [[w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in old]
    titles = ["Student No", "Surname", "First Name", "Year Level", "Roll Class"]
    folder.book("1/Year 5 borrowers.xlsx", {"Borrowers": [titles, *rows]})
    notes = {
        "Oliver": "Please put Ollie on his card, he doesn't answer to Oliver!",
        "Jayden": "Jayden has left, he's at Glenroy now.",
        "Georgia": "Georgia is in 5M now.",
    }
    quoted = ""
    for at, w in enumerate(in_room(old, "5K"), 1):
        quoted += f"> {at}. {w.full}\n"
        quoted += f"\n{notes[w.given]}\n\n" if w.given in notes else ""
    text = (
        "Hi Sonia,\n\nMy notes are in your list below.\n\nTrish\n\n"
        "On Tue, 20 Apr 2027 at 1:55 pm, Sonia Marchetti <library@school.example> wrote:\n"
        "> Hi Trish,\n>\n> Is this still right for 5K?\n>\n"
        f"{quoted}"
        "\nAnd Ishaan Gill started in 5K on Monday.\n\n"
        "> Thanks\n> Sonia\n"
    )
    folder.put(
        "2/RE 5K.eml",
        letter("Trish Kilbride <tkilbride@merriwa.example>", "RE: 5K", "Wed, 21 Apr 2027 08:31:00 +1000",
               text),
    )  # fmt: skip
    same = [(name, name) for name in ("Oliver Bancroft", "Georgia Pappas", "Chloe Zhang")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("Borrowers",))


@case()
def q89_new_leaving_moved_in_one_line_each(folder: Folder) -> Truth:
    """US: an export; in October a short mail, all new ones after `New:`, and so on, commas between."""
    people = of_lines(
        """Tucker|Boyd|50312|3|Rm 12;Cole|Easton|50318|3|Rm 11;Gabriela|Fuentes|50325|3|Rm 12
        Ivy|Langford|50331|3|Rm 11;Marcus|Odom|50340|3|Rm 12;Priya|Nand|50288|2|Rm 9
        Beckett|Sloan|50291|2|Rm 8
        Hailey|Trujillo|50296|2|Rm 8;Jace|Whitlow|50299|2|Rm 9;Samantha|Yarrow|50304|2|Rm 9|Sammie
        Lila|Ortiz|50431|3|Rm 12;Omar|Said|50436|2|Rm 8"""
    )
    people = but(people, {0: {"here": False}, 8: {"here": False}})
    was = {"Nand": "Rm 8", "Easton": "Rm 12"}
    rows = [[w.number, w.family, w.given, w.grade, was.get(w.family, w.room)] for w in people[:10]]
    titles = ["Student ID", "Last Name", "First Name", "Grade", "Homeroom"]
    folder.csv("1/grades 2-3.csv", [titles, *rows])
    text = (
        "Morning Bev!\n\nWhat changed in September:\n\n"
        "New: Lila Ortiz (gr 3, Rm 12, ID 50431), Omar Said (gr 2, Rm 8, ID 50436)\n"
        "Left: Tucker Boyd, Jace Whitlow\n"
        "Moved: Cole Easton to Rm 11, Priya Nand to Rm 9\n"
        "Goes by: Samantha Yarrow = Sammie\n\n"
        "Holler if something looks off.\n\nRenee\n\nRenee Stubblefield | Attendance | x 204\n"
    )
    folder.put(
        "2/September changes.eml",
        letter("Renee Stubblefield <rstubblefield@oakgrove.example>", "September changes",
               "Thu, 01 Oct 2026 07:58:00 -0500", text),
    )  # fmt: skip
    same = [(name, name) for name in ("Cole Easton", "Priya Nand", "Samantha Yarrow")]
    return Truth(people, steps=("1", "2"), same=same)


@case()
def q89_variazioni_in_tabella(folder: Folder) -> Truth:
    """Italy: lists with a register number; in February a Word table of who comes, goes, passes over."""
    people = of_lines(
        """Samuele|Bruno|3107||4B;Maria Vittoria|Conti|3112||4B|Vicky;Matilde|Ferraro|3118||4B
        Elia|Manzini|3124||4A;Ludovico|Neri|3129||4A;Aya|Mansouri|3133||4A;Ginevra|Pace|3140||4A
        Daniel|Popescu|3146||4B;Rachele|Sala|3151||4B;Divine|Okoye|3203||4A"""
    )
    people = but(people, {0: {"here": False}})
    old = but(people[:9], {2: {"room": "4A"}, 3: {"family": "Mancini"}})
    rows = [[w.number, w.family, w.given, w.room] for w in old]
    folder.csv("1/Classi quarte.csv", [["Matricola", "Cognome", "Nome", "Classe"], *rows], ";", "cp1252")
    made = Word()
    made.line("Istituto Comprensivo Via dei Tigli")
    made.line("Alla cortese attenzione della biblioteca")
    made.line("Oggetto: variazioni nelle classi quarte, febbraio 2027", bold=True)
    made.table(
        [
            ["Alunno/a", "Classe", "Variazione"],
            ["Ferraro Matilde", "4A", "passa in 4B"],
            ["Bruno Samuele", "4B", "trasferito ad altra scuola"],
            ["Mancini Elia", "4A", "il cognome esatto è Manzini"],
            ["Conti Maria Vittoria", "4B", "si fa chiamare Vicky"],
            ["Okoye Divine", "4A", "nuova iscritta, matricola 3203"],
        ]
    )
    made.line("Cordiali saluti")
    made.line("L'assistente amministrativa\vTeresa Gallo")
    folder.put("2/Variazioni febbraio.docx", made.done())
    same = [("Matilde Ferraro", "Matilde Ferraro"), ("Elia Mancini", "Elia Manzini")]
    same += [("Maria Vittoria Conti", "Maria Vittoria Conti")]
    return Truth(people, steps=("1", "2"), same=same)


@case()
def q89_svar_over_den_siterte_listen(folder: Folder) -> Truth:
    """Norway: a teacher's mail with two classes; in January her answer above it, the old list quoted."""
    people = of_lines(
        """Iben|Bjerke|||6A;Jonathan|Eide|||6A;Mathilde|Foss|||6A;Idris|Omar|||6A;Sverre|Lunde|||6A
        Tiril|Sand|||6A;Eskil|Berg|||6B;Hedda|Grønli|||6B;Noah|Moen Strand|||6B;Amalie|Solheim|||6B
        Kristoffer|Tveit|||6B|Stoffer;Leah|Åsheim|||6B;Viktoriia|Shevchenko|||6A;Jens|Haugland|||6B"""
    )
    people = but(people, {4: {"here": False}})
    old = but(people[:12], {5: {"room": "6B"}, 8: {"family": "Moen"}})
    listed = "\n\n".join("\n".join([room, *(w.full for w in in_room(old, room))]) for room in ("6A", "6B"))
    first = f"Hei Anne!\n\nHer er sjettetrinn til biblioteket:\n\n{listed}\n\nHilsen Siri\n"
    sender = "Siri Nygård <siri.nygard@lia.skole.example>"
    folder.put("1/6. trinn.eml", letter(sender, "6. trinn", "Thu, 20 Aug 2026 08:14:00 +0200", first))
    text = (
        "Hei igjen!\n\nDet har skjedd litt siden august:\n\n"
        "- Tiril Sand har byttet klasse, hun går nå i 6A.\n"
        "- Sverre Lunde har flyttet til Bergen og er ikke elev her lenger.\n"
        "- Noah Moen heter nå Noah Moen Strand.\n"
        "- Kristoffer Tveit kalles Stoffer.\n"
        "- Nye elever: Viktoriia Shevchenko i 6A og Jens Haugland i 6B.\n\n"
        "Hilsen Siri\n\n"
        "tor. 20. aug. 2026 kl. 08:14 skrev Siri Nygård <siri.nygard@lia.skole.example>:\n"
        + "".join(f"> {line}".rstrip() + "\n" for line in first.splitlines())
    )
    folder.put("2/SV 6. trinn.eml", letter(sender, "SV: 6. trinn", "Tue, 12 Jan 2027 12:20:00 +0100", text))
    same = [("Noah Moen", "Noah Moen Strand"), ("Tiril Sand", "Tiril Sand")]
    same += [("Kristoffer Tveit", "Kristoffer Tveit")]
    return Truth(people, steps=("1", "2"), same=same, allowed=("6. trinn",))
