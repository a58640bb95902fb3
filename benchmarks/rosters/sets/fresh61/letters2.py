"""Letters, chats, typed lists and Word documents in which a colleague tells the librarian who is who."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import mail, word


@case()
def p63a_weekly_changes_of_a_registrar(folder: Folder) -> Truth:
    """United States: a list in August; a mail with headings NEW, WITHDRAWN, HOMEROOM CHANGE and NAME."""
    people = [
        of_line("Katherine|Doyle|30390|6|611", goes="Kit"),
        of_line("Rasheed|Grantham|30395|6|611"),
        of_line("Marco|Silva|30406|6|612"),
        of_line("Dustin|Pike|30418|6|611", here=False),
        of_line("Noelle|Bancroft|30424|6|612"),
        of_line("Hana|Yoshimura|30431|6|612"),
        of_line("Daniela|Ortega|30772|6|611"),
    ]
    rows = [
        [w.number, w.family, w.given, w.grade, "611" if w.family == "Silva" else w.room] for w in people[:6]
    ]
    titles = ["Student ID", "Last Name", "First Name", "Grade", "Homeroom"]
    folder.csv("1 August/students.csv", [titles, *rows])
    text = (
        "Good morning,\n\nRoster changes for the week of September 14:\n\n"
        "NEW\nOrtega, Daniela   ID 30772   gr 6   HR 611\n\n"
        "WITHDRAWN\nPike, Dustin   ID 30418\n\n"
        "HOMEROOM CHANGE\nSilva, Marco   ID 30406   from HR 611 to HR 612\n\n"
        "NAME\nDoyle, Katherine   ID 30390   goes by Kit\n\n"
        "No other changes.\n\nLorna Fitch\nRegistrar, Bell Middle School\n"
    )
    folder.put(
        "2 September/Roster changes.eml",
        mail("Lorna Fitch <lfitch@bellms.example>", "Roster changes 9/14", text),
    )
    same = [("Katherine Doyle", "Katherine Doyle"), ("Marco Silva", "Marco Silva")]
    return Truth(people, steps=("1 August", "2 September"), same=same)


@case()
def p63a_primary_five_gold(folder: Folder) -> Truth:
    """Nigeria: a class teacher's list in Word, SURNAME first; pet names in brackets, remarks after a dash."""
    people = [
        of_line("Tolulope|ADEBAYO||5|Primary 5 Gold", goes="Tolu"),
        of_line("Chiamaka|EZE||5|Primary 5 Gold", goes="Amaka"),
        of_line("Ibrahim|GARBA||5|Primary 5 Gold"),
        of_line("Emmanuel|IDOWU||5|Primary 5 Gold", here=False),
        of_line("Oluwadamilola|JOHNSON||5|Primary 5 Gold", goes="Dami"),
        of_line("Blessing|OKON||5|Primary 5 Gold"),
        of_line("Zainab|SULEIMAN||5|Primary 5 Gold"),
        of_line("Kosisochukwu|UMEH||5|Primary 5 Gold", goes="Kosi"),
    ]
    notes = {3: " - withdrawn, travelled abroad", 6: " - new intake"}
    lines = [
        f"{at + 1}. {w.family} {w.given}{f' ({w.goes})' if w.goes else ''}{notes.get(at, '')}"
        for at, w in enumerate(people)
    ]
    folder.put(
        "PRIMARY 5 GOLD.docx",
        word(
            "GREENFIELD NURSERY AND PRIMARY SCHOOL, IBADAN",
            "CLASS LIST 2026/2027 SESSION",
            "CLASS: PRIMARY 5 GOLD",
            "CLASS TEACHER: MRS. F. BALOGUN",
            "(Surname first)",
            *lines,
        ),
    )
    allowed = ("Gold", "PRIMARY 5 GOLD", "MRS. F. BALOGUN", "F. BALOGUN")
    return Truth(people, capitals=True, allowed=allowed)


@case()
def p63a_counselor_about_names(folder: Folder) -> Truth:
    """United States: an export of patrons, then a counselor's mail on three names that pupils go by now."""
    people = [
        of_line("Rebecca|Stahl|40118|8|8-2", goes="Rowan"),
        of_line("Nguyen Minh|Tran|40126|8|8-1", goes="Minnie"),
        of_line("Alexander|Purcell|40133|8|8-2"),
        of_line("Alexandra|Whitcombe|40141|8|8-1", goes="Lex"),
        of_line("Gideon|Marsh|40157|7|7-3"),
        of_line("Paloma|Reyes|40160|7|7-3"),
    ]
    rows = [[w.number, w.family, w.given, "Student", w.grade, w.room] for w in people]
    titles = cut("Barcode|Last Name|First Name|Patron Type|Grade Level|Homeroom")
    folder.csv("1 patrons/patrons.csv", [titles, *rows], quote=True)
    text = (
        "Hi Mr. Albright,\n\nThree students would like to be called by another name at the desk and on their "
        "cards, please:\n\n"
        "Rebecca Stahl (40118) goes by Rowan\n"
        "Nguyen Minh Tran (40126) goes by Minnie\n"
        "Alexandra Whitcombe (40141) goes by Lex\n\n"
        "Nothing changes in the official record. Thank you for asking them!\n\n"
        "Dana Ferris\nGrade 7/8 Counselor\n"
    )
    folder.put("2 names/Names.eml", mail("Dana Ferris <dferris@northgate.example>", "names", text))
    same = [("Rebecca Stahl", "Rebecca Stahl"), ("Alexandra Whitcombe", "Alexandra Whitcombe")]
    return Truth(people, steps=("1 patrons", "2 names"), same=same)
