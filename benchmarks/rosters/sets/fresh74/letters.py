"""Mails, notes and a Word document in which colleagues tell the library who is in their classes."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, us_birthday, with_photos
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import word


def _in(people: list[Who], room: str) -> list[Who]:
    """Those of a class."""
    return [who for who in people if who.room == room]


def _rows(rows: list[list[str]], cell: str) -> str:
    """Rows of a table of HTML."""
    return "\n".join("<tr>" + "".join(f"<{cell}>{text}</{cell}>" for text in row) + "</tr>" for row in rows)


@case()
def q73_forwarded_homeroom_table(folder: Folder) -> Truth:
    """US: a forwarded mail in HTML with a table of pupils, homerooms and numbers, two signatures."""
    people = of_lines(
        """Alana|Bartlett|771203|5|5-1; Carter|Dumas|771219|5|5-1; Dylan|Estrada|771224|5|5-1
        Genesis|Flowers|771238|5|5-1; Ivan|Kozlov|771240|5|5-1
        Jada|Lipscomb|771257|5|5-2; Maxwell|Norris|771263|5|5-2; Natalia|Ochoa|771279|5|5-2
        Paul|Reinhardt|771281|5|5-2; Serenity|Boone|771296|5|5-2; Trevor|Van Dyke|771302|5|5-2"""
    )
    rows = [[w.last_first, w.grade, w.room, w.number] for w in people]
    html = (
        '<html><body style="font-family:Calibri">'
        "<p>Here you go, Joanne. Let me know if you need photos too.</p><p>Karen</p>"
        "<p>Karen Pulaski | Principal's Secretary<br>Grover Middle School | 555-555-0111</p><hr>"
        "<p><b>From:</b> Hector Salinas &lt;hsalinas@grover.example&gt;<br>"
        "<b>Sent:</b> Wednesday, August 19, 2026 10:04 AM<br>"
        "<b>To:</b> Karen Pulaski &lt;kpulaski@grover.example&gt;<br>"
        "<b>Subject:</b> 5th grade homerooms</p>"
        "<p>Karen, final 5th grade homerooms below.</p>"
        f'<table border="1">{_rows([["Student", "Grade", "Homeroom", "Student #"]], "th")}\n'
        f"{_rows(rows, 'td')}</table>"
        "<p>Thanks,<br>Hector Salinas<br>School Counselor</p></body></html>"
    )
    letter = EmailMessage()
    letter["From"] = "Karen Pulaski <kpulaski@grover.example>"
    letter["To"] = "Joanne Fisk <jfisk@grover.example>"
    letter["Subject"] = "FW: 5th grade homerooms"
    letter["Date"] = "Wed, 19 Aug 2026 11:20:00 -0500"
    letter.set_content(html, subtype="html")
    folder.put("FW 5th grade homerooms.eml", letter.as_bytes())
    return Truth(people)


@case()
def q73_first_graders_in_paragraphs(folder: Folder) -> Truth:
    """US: a typed note, a paragraph of names for each room, nicknames in quotes, an "and" at the end."""
    people = of_lines(
        """Abel|Cordero|||Room 6; Brielle|Haskins|||Room 6; Elizabeth|Monroe|||Room 6|Liza
        Jace|Patterson|||Room 6; Keira|Rowe|||Room 6; Silas|Underwood|||Room 6
        Alina|Becerra|||Room 8; Colton|Fry|||Room 8; Emery|Gallegos|||Room 8
        Nathan|Lieberman|||Room 8; Nicole|Lieberman|||Room 8; Robert|Shea|||Room 8|Bobby; Tatum|Voss|||Room 8
        Asher|Delaney|||Room 9; Cora|Jimenez|||Room 9; Ezra|Mandel|||Room 9; Lila|Prescott|||Room 9
        Xavier|Stubbs|||Room 9""",
        grade="1",
    )
    text = "1st grade classes for the library\n"
    for room in ("Room 6", "Room 8", "Room 9"):
        names = [f'{w.given} "{w.goes}" {w.family}' if w.goes else w.full for w in _in(people, room)]
        text += f"\n{room}: {', '.join(names[:-1])} and {names[-1]}\n"
    folder.put("1st grade.txt", text + "\nPlease send the overdue slips to the rooms, not home. Thanks!\n")
    return Truth(people, allowed=("1st grade",))


@case()
def q73_variazioni_di_ottobre(folder: Folder) -> Truth:
    """Italy: the lists of September, then a mail: one is new, one has gone, one has changed class."""
    people = of_lines(
        """Alessia|Barbieri||2|2B; Leonardo|Caruso||2|2B; Youssef|El Fassi||2|2B; Martina|Grassi||2|2C
        Filippo|Lombardi||2|2B; Emma|Villa||2|2B
        Anna|Benedetti||2|2C; Riccardo|De Santis||2|2C; Noemi|Fabbri||2|2C; Gabriele|Monti||2|2C
        Sofia|Pellegrini||2|2C; Alba|Serafini||2|2C"""
    )
    people[4] = replace(people[4], here=False)
    rows = [
        [at, w.family, w.given, birthday(at, 2014), "2B" if w.family == "Grassi" else w.room]
        for at, w in enumerate(people[:-1], 1)
    ]
    titles = ["N.", "Cognome", "Nome", "Data di nascita", "Classe"]
    folder.csv("1/Elenco classi seconde.csv", [titles, *rows], ";")
    letter = EmailMessage()
    letter["From"] = "Segreteria Didattica <segreteria@icgramsci.example>"
    letter["To"] = "Biblioteca <biblioteca@icgramsci.example>"
    letter["Subject"] = "Variazioni classi seconde"
    letter["Date"] = "Mon, 05 Oct 2026 09:31:00 +0200"
    letter.set_content(
        "Buongiorno Lucia,\n\nle comunico le variazioni nelle classi seconde:\n\n"
        "- nuova iscritta in 2C: Alba Serafini\n"
        "- Martina Grassi passa dalla 2B alla 2C\n"
        "- Filippo Lombardi (2B) si è trasferito in un'altra scuola\n\n"
        "Cordiali saluti\n\nPatrizia Conte\nSegreteria Didattica\nI.C. Antonio Gramsci\nTel. 051 555 0123\n"
    )
    folder.put("2/Variazioni classi seconde.eml", letter.as_bytes())
    same = [(name, name) for name in ("Martina Grassi", "Noemi Fabbri")]
    return Truth(people, steps=("1", "2"), same=same)


@case()
def q73_second_and_third_class(folder: Folder) -> Truth:
    """Ireland: a teacher's Word table of two rooms, with a column for what to call them."""
    people = of_lines(
        """Aoibhinn|Ní Dhálaigh||2|Room 7; Cillian|Brophy||2|Room 7; Fiadh|Corrigan||2|Room 7
        Oleksandr|Bondar||2|Room 7|Sasha; Rían|Mac Giolla||2|Room 7
        Bláthnaid|Keane||3|Room 8; Darragh|O'Shea||3|Room 8; Emmanuel|Okonkwo||3|Room 8|Manny
        Muireann|Ó Ceallaigh||3|Room 8; Patrick|Heffernan||3|Room 8|Paddy; Síofra|Lyons||3|Room 8"""
    )
    rows = [[w.full, w.goes, "2nd" if w.grade == "2" else "3rd", w.room] for w in people]
    folder.put(
        "Library lists.docx",
        word(
            "Library lists",
            "Scoil Bhríde, September 2026",
            [["Name", "Likes to be called", "Class", "Room"], *rows],
            "Library day is Wednesday for both rooms.",
        ),
    )
    return Truth(people, allowed=("2nd", "3rd", "2nd Class", "3rd Class"))


@case()
def q73_homeroom_rosters_as_a_page(folder: Folder) -> Truth:
    """US: a page saved from the office's system, a heading and a table for each homeroom, photos beside."""
    people = with_photos(
        of_lines(
            """Caleb|Dufresne|88014|8|301; Daisy|Engle|88027|8|301; Ismael|Fuentes|88031|8|301
            Juliet|Hargrove|88046|8|301; Malik|Jeffers|88052|8|301
            Aurora|Kapoor|88069|8|302; Cody|Lansing|88073|8|302; Esperanza|Mora|88088|8|302
            Noelle|Rutledge|88090|8|302; Simon|Teague|88105|8|302; Tiana|Upshaw|88111|8|302"""
        ),
        4,
        10,
    )
    middle = ("J", "", "A", "", "D", "", "", "L", "", "R", "")
    initials = dict(zip([w.number for w in people], middle, strict=True))
    page = "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Homeroom Roster</title></head><body>\n"
    page += "<h1>Homeroom Roster</h1><p>Ridgeview Junior High &mdash; 2026-2027 &mdash; Grade 8</p>\n"
    for room in ("301", "302"):
        own = _in(people, room)
        rows = [
            [
                w.number,
                f"{w.last_first} {initials[w.number]}".strip(),
                w.grade,
                us_birthday(people.index(w), 2013),
            ]
            for w in own
        ]
        page += f"<h2>Homeroom: {room}</h2>\n<table>{_rows([['ID', 'Student', 'Gr', 'Birthdate']], 'th')}\n"
        page += f"{_rows(rows, 'td')}</table>\n<p>Total students: {len(own)}</p>\n"
    page += "<p>Printed 10/02/2026 8:14 AM &nbsp; Page 1 of 1</p></body></html>\n"
    folder.put("Homeroom Roster.html", page)
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    also = [
        replace(w, also=((f"{w.given} {initials[w.number]}", w.family),)) if initials[w.number] else w
        for w in people
    ]
    return Truth(also)
