"""What offices, teachers and parents of the United States and Canada make."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, card_pictures, cards, page
from benchmarks.rosters.papers import docx, in_rows, xls


@case(OFFICE + ": a homeschool co-op's sign-up; the hours of the day are the titles; a second sheet of rooms")
def fresh_coop_hours_as_titles(folder: Folder) -> Truth:
    """No numbers at all; ages instead of grades; mothers beside, only once a family; photos in small letters as parents sent them."""
    people = those(
        "Abigail|Hostetler;Micah|Hostetler;Tirzah|Hostetler;Beckett|Crane;Josie|Crane;Lark|Villanueva;Obadiah|Pike;Susannah|Pike;Wesley|Tran-Moore",
        without=2,
    )
    mothers = cut("Rachel|||Kim||Paola|Deb||Linh")
    ages = (12, 9, 7, 10, 8, 11, 13, 9, 12)
    older, younger = (
        ("Latin I", "Lego Robotics", "Choir"),
        ("Story Art", "Nature Study", "Choir"),
    )
    titles = cut("Student's First Name|Student's Last Name|Age (9/1)|Mom|Cell|9:00|10:15|11:30")
    rows = [
        [
            w.given,
            w.family,
            ages[at],
            mothers[at],
            f"555-01{at:02}" if mothers[at] else "",
            *(older if ages[at] > 9 else younger),
        ]
        for at, w in enumerate(people)
    ]
    top = ["Cedar Creek Homeschool Co-op - Fall 2026 - Fridays @ Grace Chapel"]
    plan = [
        cut("Hour|Class|Where|Ages"),
        cut("9:00|Latin I|Library|10+"),
        cut("9:00|Story Art|Kitchen|5-9"),
        cut("10:15|Lego Robotics|Gym|10+"),
        cut("10:15|Nature Study|Outside|5-9"),
        cut("11:30|Choir|Sanctuary|all"),
    ]
    folder.book(
        "Coop Fall 2026 FINAL (2).xlsx",
        {"Students": [top, [], titles, *rows, [], ["9 students + nursery"]], "Schedule": plan},
        merge=["A1:H1"],
    )
    folder.photos(people, lambda w: f"coop pics/{w.full.lower()}.jpg")
    return Truth(people, allowed=(*older, *younger, "Students", "coop pics", "Coop Fall 2026 FINAL (2)"))


@case(OFFICE + ": a grade's class lists beside each other on one sheet, the teacher above each column")
def fresh_three_teachers_side_by_side(folder: Folder) -> Truth:
    """Twelve names in three columns; totals below; photos in folders of the teachers."""
    rooms = ("Mrs. Alder", "Mr. Boone", "Ms. Cruz")
    people = those(
        "Avery|Stone;Cassidy|Bright;Ezra|Longoria;Beatrix|Hale;Dominique|Pratt;Finn|Gustafson;Brielle|Oakley;Elias|Moon;Gwendolyn|Tso;Carter|Ellison;Everett|Rios;Hattie|Schroeder",
        "",
        "2",
        ";".join(rooms),
    )
    by_room = [[w.full for w in people if w.room == room] for room in rooms]
    body = [list(row) for row in zip(*by_room, strict=True)]
    sheet = [
        ["2nd Grade Class Lists 2026-2027"],
        [],
        list(rooms),
        *body,
        [],
        ["Boys - 2", "Boys - 2", "Boys - 2"],
        ["Girls - 2", "Girls - 2", "Girls - 2"],
        ["Total - 4", "Total - 4", "Total - 4"],
    ]
    folder.book("2nd grade class lists.xlsx", {"2nd": sheet}, merge=["A1:C1"])
    folder.photos(people, lambda w: f"2nd grade/{w.room.split()[1]}/{w.last_first}.jpg")
    return Truth(people, allowed=("2nd", "2nd grade", "Alder", "Boone", "Cruz"))


@case(OFFICE + ": a counselor's caseload in her own titles, with a legend of colours and notes for herself")
def fresh_caseload_with_colour_legend(folder: Folder) -> Truth:
    """One withdrew, and only the notes say so; the legend stands above, counts below; photos in the system's zip."""
    people = those(
        "Alma|Dressler;Bryson|Keaton;Citlali|Morales;Drake|Pettway;Evangeline|Sorrell;Fox|Hadley;Giselle|Ncube;Holden|Marchetti;Imani|Strickland;Jasper|Wynne",
        "312044",
        "9 10",
        "Ellsworth 118;Pruitt 120",
    )
    people = but(people, {4: {"here": False, "photo": ""}, 8: {"goes": "Mani"}})
    notes = cut(
        "call mom re: schedule||new this year|wants band|withdrew 10/14 - moved to Tulsa||IEP mtg Nov|||retake math?"
    )
    titles = cut("Last, First|SID|Gr.|Advisory|Goes by|504/IEP|Credits|My notes")
    rows = [
        [
            *(w.last_first, int(w.number), int(w.grade), w.room, w.goes),
            *(("", "504", "")[at % 3], at % 4 + 5.5, notes[at]),
        ]
        for at, w in enumerate(people)
    ]
    top = [
        ["My caseload 26-27 (L-Z is Mr. Ames)"],
        ["Yellow = at risk", "Green = on track", "Blue = new"],
        [],
    ]
    foot = [[], ["9th:", 5], ["10th:", 5], ["Total caseload", 10]]
    folder.book("caseload.xlsx", {"A-K": [*top, titles, *rows, *foot]})
    folder.zip("StudentPhotos_20260915.zip", faces(people))
    return Truth(people, allowed=("A-K",))


@case("a directory of a boarding school's portal saved from the browser (layout from memory, not read here)")
def fresh_portal_directory_with_houses(folder: Folder) -> Truth:
    """A web page: `Last, First`, the grade, class of, boarding house or day, an advisor, a mail address; two without a picture."""
    people = those(
        "Ainsley|Vanderhoek;Bao|Trinh;Camden|Rutledge;Daphne|Eliopoulos;Everard|Lowe;Fumiko|Arai;Gideon|St. James;Harriet|Mbaye;Ignacio|Paz",
        "",
        "9 10 11 12",
        without=2,
    )
    houses = ("Boarding - Thayer House", "Day Student", "Boarding - North House")

    def row(at: int, picture: str) -> str:
        w = people[at]
        return (
            f'<li class="dir-card">{picture}<h3>{w.last_first}</h3><p>Grade {w.grade} | Class of {2039 - int(w.grade)}</p>'
            f"<p>{houses[at % 3]}</p><p>Advisor: Mr. Lathrop</p>"
            f'<p><a href="mailto:s{at}27@millbrook.example">s{at}27@millbrook.example</a></p></li>'
        )

    pictures = cards(people, '<img src="{src}" alt="profile photo">', "<i></i>").split("\n")
    body = "<h1>Student Directory</h1><nav><a>Home</a> <a>Classes</a> <a>Athletics</a></nav><ul>"
    body += "\n".join(row(at, picture) for at, picture in enumerate(pictures))
    body += "</ul><footer>9 results - Privacy - Sign out</footer>"
    body = body.replace("Roster_files", "Student Directory_files")
    folder.put("Student Directory.html", page("Student Directory", body))
    for name, data in card_pictures(people).items():
        folder.put(name.replace("Roster", "Student Directory"), data)
    people = [replace(w, more=(f"s{at}27", f"s{at}27@millbrook.example")) for at, w in enumerate(people)]
    return Truth(
        people,
        allowed=("Thayer House", "North House", "Day Student", *houses, "Mr. Lathrop", "Student Directory"),
    )


@case(OFFICE + ": a teacher's mail saved as text: his homeroom, numbered by hand, with remarks between")
def fresh_homeroom_in_a_mail(folder: Folder) -> Truth:
    """A greeting above, thanks below; one goes by another name, one is new; photos in one folder by name."""
    people = those(
        "Marcus|Bell;Paloma|Reyes;Theodore|Ruiz;Saanvi|Iyer;Colby|Hatch;Leilani|Kahale;Owen|McTavish;Rosalind|Frye;Anika|Rao"
    )
    people = but(people, {2: {"goes": "Teddy"}})
    lines = [f"{at}. {w.full}{' (goes by Teddy)' if w.goes else ''}" for at, w in enumerate(people[:-1], 1)]
    text = [
        "Hi Carol,",
        "",
        "Here are my homeroom kids for the library cards (Room 204):",
        "",
        *lines,
        "9. Anika Rao - new, no picture yet",
        "",
        "Pictures are in the folder. Let me know if you need anything else!",
        "",
        "Thanks,",
        "Dana",
        "",
    ]
    folder.put("homeroom list.txt", "\r\n".join(text), "cp1252")
    folder.photos(people, lambda w: f"pictures/{w.full}.jpg")
    return Truth(people, allowed=("Room 204", "204", "pictures", "homeroom list"))


@case(OFFICE + ": the lunch accounts of a parochial school in old Excel, all in capitals")
def fresh_lunch_accounts_in_capitals(folder: Folder) -> Truth:
    """PINs have lost their zeros in the sheet, the photos have them; a middle initial; rows that only name the grade; balances, one negative."""
    people = those(
        "Luc|Belanger;Maeve|Cavanaugh;Otis|Dombrowski;Pilar|Echevarria;Quentin|Fitzsimmons;Ramona|Greco;Silas|Huynh;Tessa|Iglesias;Ulric|Jankowski;Viola|Kirkpatrick",
        "4417",
    )
    initials = cut("R||J|||M||T||")
    people = [
        replace(w, grade="34"[at > 4], room=("KEOGH", "LOPRESTI")[at > 4], more=(f"0{w.number}",))
        for at, w in enumerate(people)
    ]
    people = [
        replace(w, also=((f"{w.given} {i}", w.family),)) if i else w
        for w, i in zip(people, initials, strict=True)
    ]
    rows: list[list[object]] = [["STUDENT", "PIN", "GR", "TEACHER", "BAL", "ALLERGIES"]]
    for at, w in enumerate(people):
        rows += [[f"GRADE {w.grade}"]] if at in (0, 5) else []
        name = f"{w.last_first} {initials[at]}".strip().upper()
        allergy = ("", "", "DAIRY", "")[at % 4]
        rows.append([name, int(w.number), int(w.grade), w.room, (12.5, -3.75, 0, 40.25)[at % 4], allergy])
        rows += [[]] if at == 4 else []
    folder.put("LUNCH 26-27.xls", xls(rows, title="LUNCH"))
    folder.photos(people, lambda w: f"ID photos/{w.more[0]}.jpg")
    return Truth(people, capitals=True)


@case(OFFICE + ": a preschool's page for the hallway in Word, three pictures in a row, birthdays below")
def fresh_birthdays_under_the_faces(folder: Folder) -> Truth:
    """Two have a nickname in quotation marks; the teacher and the aide come last."""
    people = those(
        "William|Tate;Mireya|Solano;Jonah|Eberle;Penelope|Achterberg;Kai|Nakoma;Sloane|Dougherty;Amos|Weatherby"
    )
    people = but(people, {0: {"goes": "Billy"}, 3: {"goes": "Nell"}})
    staff = [one("Robin", "Stahl", role="staff"), one("Inez", "Calloway", role="staff")]
    days = cut("March 4|July 19|December 30|May 2|August 11|October 8|January 27")

    def named(at: int) -> str:
        w = people[at]
        return f"{w.given} “{w.goes}” {w.family}" if w.goes else w.full

    places = [
        Cell((named(at), f"Birthday: {days[at]}"), face(w.photo) if w.photo else b"")
        for at, w in enumerate(people)
    ]
    places += [Cell((w.full, job), face(w.photo)) for w, job in zip(staff, ("Teacher", "Aide"), strict=True)]
    folder.put(
        "Caterpillar Room.docx",
        docx(["Meet the Caterpillar Room!", "Pre-K 2026-2027"], in_rows(places, 3), ["Welcome friends"]),
    )
    return Truth([*people, *staff], allowed=("Caterpillar Room", "Pre-K", "Teacher", "Aide"))
