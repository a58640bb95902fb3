"""Lists of British systems."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, list_pdf, write


@case("a report of SIMS on a registration group: a group begins a page, `Page 1 of 2` below")
def q66_sims_registration_groups(folder: Folder) -> Truth:
    """England: surname, forename, preferred forename, admission number; one has a date of leaving."""
    people = [
        *those("Aaliyah|Barnes;Benjamin|Catterall;Charlotte|Dunn;Dominic|Eccles;Eleanor|Fairhurst;"
               "Farhan|Ghani;Georgia|Holt;Harrison|Ingham", "004312", "7", "7KL", photo=""),
        *those("Isabella|Jolly;Jacob|Kershaw;Katherine|Leyland;Lewis|Mather;Megan|Nuttall;Nathaniel|Orrell;"
               "Oliver|Pickup;Rebecca|Ramsbottom;Samuel|Sharples;Thomas|Tattersall", "004451", "7", "7RW",
               photo=""),
    ]  # fmt: skip
    short = {1: "Ben", 4: "Ellie", 7: "Harry", 10: "Katie", 13: "Nat", 15: "Becky", 16: "Sam", 17: "Tom"}
    people = but(people, {at: {"goes": goes} for at, goes in short.items()})
    people = but(people, {11: {"here": False}})
    page, file = blank_page(595, 842)
    places = (45, 105, 200, 290, 370, 405, 480)
    titles = ("Adm No", "Surname", "Forename", "Pref. Forename", "Year", "DOB", "DOL")
    for number, room in enumerate(("7KL", "7RW"), 1):
        write(page, 45, 800, "Pendle Valley High School", 12, bold=True)
        write(page, 45, 782, f"Registration Group: {room}", 11, bold=True)
        write(page, 430, 800, "Academic Year 2026/2027", 8)
        for x, title in zip(places, titles, strict=True):
            write(page, x, 752, title, 8, bold=True)
        page.line(45, 748, 550, 748)
        own = [who for who in people if who.room == room]
        for at, who in enumerate(own):
            cells = (who.number, who.family, who.given, who.goes or who.given, who.grade,
                     birthday(at, 2014), "" if who.here else "18/09/2026")  # fmt: skip
            for x, cell in zip(places, cells, strict=True):
                write(page, x, 730 - at * 20, cell)
        write(page, 45, 720 - len(own) * 20, f"Number of students: {len(own)}", 8)
        write(page, 45, 24, "Report run on 01/10/2026 11:05", 7)
        write(page, 500, 24, f"Page {number} of 2", 7)
        page.showPage()
    page.save()
    folder.put("Reg group list Y7.pdf", file.getvalue())
    return Truth(people, allowed=("Reg group list Y7",))


@case("a table of pupils with photos of Arbor or Bromcom, printed: photo, name, known as, class")
def q66_photo_table_of_a_primary(folder: Folder) -> Truth:
    """Scotland: a row for each pupil, the photo first; the titles are on each page; one has no photo."""
    people = [
        *those("Aileen|Buchan;Blair|Cowie;Catriona|Duthie;Duncan|Ewing;Eilidh|Farquhar;Fraser|Gillies;"
               "Heather|Innes;Hamish|Keir;Iona|Lennox", "19044", rooms="P4A", without=0),
        *those("Jamie|Mathieson;Kirsteen|Noble;Lachlan|Ogilvie;Mairi|Petrie;Niall|Rennie;Rowan|Shand;"
               "Skye|Troup;Torquil|Urquhart", "19182", rooms="P4B", without=0),
    ]  # fmt: skip
    people = but(people, {1: {"goes": "Bo"}, 6: {"photo": ""}, 11: {"goes": "Lachie"}, 16: {"goes": "Torq"}})
    rows = [[who.full, who.goes, who.room, who.number] for who in people]
    titles = ["Photo", "Pupil name", "Known as", "Class", "Pupil ID"]
    folder.put("P4 photo list.pdf", list_pdf(people, titles, rows, "P4 pupils - August 2026"))
    return Truth(people, allowed=("P4 photo list", "P4", "P4 pupils"))
