"""Pages of a school's system, saved from the browser."""

from __future__ import annotations

from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import card_pictures, cards, page

from .kit import by_room


@case("a class roster of a student information system, saved (layout invented)")
def q69_saved_roster_with_names_in_parentheses(folder: Folder) -> Truth:
    """US: a saved roster as a table; some go by the name in parentheses; links, and a count at the end."""
    people = but(
        those(
            "Anthony|Baptiste;Catherine|Cho;Dominic|Engel;Gabriella|Fuentes;Jacqueline|Heller;"
            "Matthew|Keane;Priscilla|Lund;Theodore|Marsh;Vanessa|O'Dell",
            "7710342",
            "7",
            "",
            99,
        ),
        {0: {"goes": "Tony"}, 3: {"goes": "Gabby"}, 7: {"goes": "Teddy"}},
    )
    people = but(people, {at: {"room": "7-North" if at % 2 else "7-South"} for at in range(9)})
    rows = "".join(
        f'<tr><td class="r">{n}.</td><td><a href="https://sis.example/s/{n}">{escape(w.last_first)}'
        f"{f' ({w.goes})' if w.goes else ''}</a></td><td>{w.number}</td><td>{w.grade}</td>"
        f'<td>{w.room}</td><td><img src="Roster_files/flag.gif" alt="alert"></td></tr>\n'
        for n, w in enumerate(people, 1)
    )
    body = (
        '<div id="nav"><a href="#">Home</a> | <a href="#">Reports</a> | <a href="#">Sign Out</a></div>'
        "<h1>Advisory Roster</h1><p>Harbor View Middle School &nbsp; Term: 26-27</p>"
        "<table><thead><tr><th></th><th>Student</th><th>Student Number</th><th>Grade</th><th>Home Room</th>"
        f"<th>Alerts</th></tr></thead><tbody>{rows}</tbody></table><p>9 students enrolled</p>"
    )
    folder.put("Advisory Roster.html", page("Advisory Roster", body))
    gif = b"GIF89a\1\0\1\0\x80\0\0\xff\0\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
    folder.put("Roster_files/flag.gif", gif)
    return Truth(people, allowed=("Advisory Roster", "Advisory"))


@case("a page of photos of a British management system, saved (layout invented)")
def q69_saved_photo_sheet_of_two_forms(folder: Folder) -> Truth:
    """UK: a saved sheet of photos, form by form; two have the grey figure of the system."""
    people = [
        *those(
            "Aaliyah|Barlow;Ben|Chaudhry;Caitlin|Dodd;Ewan|Eastwood;Faith|Farrow;Gethin|Griffiths",
            "4417",
            "8",
            "8F",
            0,
        ),
        *those(
            "Hafsa|Hussain;Isobel|Jarvis;Jay|Kirkham;Libby|Lowther;Mohammed|Malik;Rosie|Nuttall",
            "4508",
            "8",
            "8H",
            0,
        ),
    ]
    people = but(people, {2: {"photo": ""}, 9: {"photo": ""}})
    pattern = (
        '<div class="photo-card"><img src="{src}" width="90"><div class="n">{who.full}</div>'
        '<div class="s">{who.room}</div><div class="s">Adm No: {who.number}</div></div>'
    )
    none = pattern.replace("{src}", "Roster_files/default.jpg")
    shown = cards(people, pattern, none).split("\n")
    body = '<header><a href="#">Students</a> <a href="#">Print</a></header><h1>Year 8 photo sheet</h1>'
    at = 0
    for room, own in by_room(people).items():
        body += f'<h2>Form {room}</h2><div class="sheet">{"".join(shown[at : at + len(own)])}</div>'
        at += len(own)
    folder.put("Year 8 photo sheet.html", page("Year 8 photo sheet", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    folder.put("Roster_files/default.jpg", silhouette(1))
    return Truth(people, allowed=("Year 8 photo sheet", "Year 8"))
