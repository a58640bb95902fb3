"""Lists, labels and photo pages printed to PDF by student systems and by offices."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_line, of_lines, with_photos
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, wrapped, write, write_middle

_CONTINUED = {
    "5A": (
        "Whitcomb, Laura",
        "Avery|Ames;Bilal|Cheema;Corinne|Doyle;Dev|Gandhi;Emmett|Hale;Faith|Jessup;Gio|Lombardi;"
        "Harmony|Nix;Ira|Pollack;Juno|Reyes;Kellen|Strand;Lourdes|Tapia",
    ),
    "5B": (
        "Renner, Paul",
        "Alonzo|Avila;Bridget|Byrne;Cedric|Coates;Dahlia|Faber;Ephraim|Grubb;Flora|Hwang;Gavin|Keough;"
        "Hailey|Ledford;Issa|Mbaye;Jolene|Orr;Kurt|Petrie;Lavinia|Rush",
    ),
    "5C": (
        "Osei, Grace",
        "Ansel|Beck;Bria|Collier;Cyrus|Darabi;Deja|Freeman;Enrique|Galvan;Fern|Hollis;Grady|Ivers;Hope|Kwon",
    ),
}


@case("a student system's class list by homeroom, printed (style of such reports, invented)")
def p62b_homeroom_goes_on_over_the_page(folder: Folder) -> Truth:
    """Homerooms below each other; the second goes on over the page under a heading with (continued)."""
    page, file = blank_page()
    people: list[Who] = []

    def top() -> float:
        write(page, 50, 755, "Class List by Homeroom", 14, bold=True)
        write(page, 50, 28, "CL-12", 7)
        write(page, 300, 28, str(page.getPageNumber()), 7)
        return 718

    def heading(text: str, y: float) -> float:
        write(page, 50, y, text, 11, bold=True)
        for x, title in ((60, "#"), (85, "Student"), (250, "ID"), (330, "Gr"), (380, "Bus")):
            write(page, x, y - 16, title, 9, bold=True)
        return y - 32

    y = top()
    for room, (teacher, names) in _CONTINUED.items():
        said = f"Homeroom: {room}   Teacher: {teacher}"
        y = heading(said, y)
        those = [
            replace(w, number=str(51100 + len(people) * 13 + at * 13), grade="5", room=room)
            for at, w in enumerate(of_lines(names))
        ]
        for at, w in enumerate(those, 1):
            if y < 60:
                page.showPage()
                y = heading(f"{said}   (continued)", top())
            bus = str((at * 7) % 30) if at % 3 else ""
            for x, text in ((60, str(at)), (85, w.last_first), (250, w.number), (330, "5"), (380, bus)):
                write(page, x, y, text)
            y -= 26
        write(page, 85, y, f"Students in homeroom: {len(those)}", 9, bold=True)
        y -= 28
        people += those
    page.showPage()
    page.save()
    folder.put("ClassListByHomeroom.pdf", file.getvalue())
    return Truth(people, allowed=[teacher for teacher, _ in _CONTINUED.values()])


_ON_LABELS = (
    "Anders|Bloom|3-Kettering;Bao|Truong|3-Kettering;Carmela|Russo|3-Kettering;Dmitri|Sokolov|3-Kettering;"
    "Ellie|Vance|3-Kettering;Felicity|Marsden-Cole|3-Kettering;Gideon|Amari|3-Kettering;"
    "Helena|Brandvik|3-Kettering;Ismael|Cantu|3-Kettering;Jane|Dupuis|3-Ogilvie;Kareem|Ellison|3-Ogilvie;"
    "Lola|Fuentes|3-Ogilvie;Mary Beth|Gorski|3-Ogilvie;Neil|Harada|3-Ogilvie;Odessa|Isley|3-Ogilvie;"
    "Pierce|Jarrell|3-Ogilvie;Quiana|Knox|3-Ogilvie;Rafe|Lindholm|3-Ogilvie;Sunny|Park|3-Ogilvie;"
    "Tadeo|Miramontes|3-Ogilvie;Una|Kelleher|3-Kettering;Vaughn|Ostrowski|3-Kettering"
)


@case("Avery 5160: 30 labels of 2 5/8 by 1 inch, three across, avery.com/templates/5160")
def p62b_address_labels_with_name_and_homeroom(folder: Folder) -> Truth:
    """A sheet of labels, the first three were used before: name, homeroom and number on each."""
    people = [
        of_line("|".join((given, family, str(60217 + at * 31), "3", room)))
        for at, (given, family, room) in enumerate(name.split("|") for name in _ON_LABELS.split(";"))
    ]
    page, file = blank_page()
    for at, w in enumerate(people, 3):
        x, y = 13.5 + at % 3 * 198, 792 - 36 - (at // 3 + 1) * 72
        write(page, x + 12, y + 46, w.full, 12, bold=True)
        write(page, x + 12, y + 31, f"Homeroom: {w.room}")
        write(page, x + 12, y + 18, f"Grade 3   ID {w.number}")
    page.showPage()
    page.save()
    folder.put("Labels grade 3.pdf", file.getvalue())
    return Truth(people)


_PRINTED = (
    "Anaya Bakshi;Austin Bell;Bianca Cardoso;Blaine Carver;Callum Dean;Carys Dove;Damon Easley;"
    "Daria Enescu;Eli Farrow;Esperanza Gil;Fergus Grant;Gloria Hatch;Harris Hume;Inez Jaramillo;"
    "Isaac Kaur;Jemma Knight;Joaquin Leal;Judith Lowry;Kadeem Mason;Kira Metz;Landon Mohr;Lyra Nash;"
    "Matteo Neri;Mina Oh;Nico Parrish;Nova Pike;Orson Quist;Paige Rand;Ramona Sears;Rhett Sloan;"
    "Sabrina Stone;Seth Tovar;Thea Upton;Trent Vick;Ursula Webb;Yosef Yates"
)


@case()
def p62b_excel_printed_with_columns_on_further_pages(folder: Folder) -> Truth:
    """An Excel sheet printed too wide: pages 3 and 4 have its last columns, buses and telephones."""
    homes = ("7-A", "7-B", "7-C")
    people = [
        of_line("|".join((*name.split(" "), str(70415 + at * 17), "7", homes[at % 3])))
        for at, name in enumerate(_PRINTED.split(";"))
    ]
    left: list[list[str]] = [["Student No.", "Last Name", "First Name", "Grade", "Homeroom"]]
    right: list[list[str]] = [["Bus", "Parent Phone", "Fees Due"]]
    for at, w in enumerate(people):
        left.append([w.number, w.family, w.given, w.grade, w.room])
        right.append([f"R{at * 3 % 14 + 1}", f"555-01{at + 11}", "" if at % 4 else f"${at + 5}.00"])
    page, file = blank_page()
    widths = (80, 110, 110, 60, 90)
    for number, (rows, begin) in enumerate(((left, 0), (left, 26), (right, 0), (right, 26)), 1):
        y = 730.0
        for row in rows[begin : begin + 26]:
            x = 54.0
            for text, wide in zip(row, widths, strict=False):
                page.rect(x, y - 4, wide, 20, stroke=1, fill=0)
                write(page, x + 3, y + 2, text, 10, bold=begin == 0 and row is rows[0])
                x += wide
            y -= 20
        write_middle(page, 306, 34, f"Page {number} of 4", 8)
        page.showPage()
    page.save()
    folder.put("gr7 list.pdf", file.getvalue())
    return Truth(people)


_SEATED = (
    "Amara|Bright;Cole|Dennison;Esther|Fong;;Gabe|Hinojosa;Ivy|Jacoby;Khalil|Lawson;Mina|Norouzi;"
    "Otto|Pfeiffer;Quincy|Rhodes;;Sana|Tariq;Uriah|Vaughan;Wendy|Xiong;Yael|Zimmer;Andre|Bissett;"
    "Carly|Dunmore;;Eve|Fairbank;Gus|Hargrove"
)


@case("a seating chart with photos as student systems print it for substitutes (drawn here)")
def p62b_seating_chart_with_faces(folder: Folder) -> Truth:
    """A seating chart: photos at desks in rows, three desks are empty; the course and room in the head."""
    people = with_photos(of_lines(_SEATED.replace(";;", ";")), 8)
    page, file = blank_page(792, 612)
    write(page, 40, 580, "Seating Chart", 15, bold=True)
    write(page, 160, 582, "Biology - Period 3 - Mr. Tran - Room 214", 10)
    write(page, 640, 582, "As of 09/21/2026", 8)
    left = iter(people)
    for at, name in enumerate(_SEATED.split(";")):
        x, y = 50 + at % 5 * 140, 455 - at // 5 * 130
        page.rect(x, y, 120, 118)
        if not name:
            continue
        w = next(left)
        if w.photo:
            draw_face(page, w, x + 30, y + 26, 60)
        else:
            page.rect(x + 30, y + 26, 60, 80)
        write_middle(page, x + 60, y + 10, w.full, 9)
    page.rect(250, 22, 290, 24)
    write_middle(page, 395, 30, "FRONT OF ROOM", 9)
    page.showPage()
    page.save()
    folder.put("Seating Chart P3.pdf", file.getvalue())
    said = ("Biology", "Period 3", "Mr. Tran", "Room 214", "214", "Biology - Period 3", "Tran")
    return Truth(people, allowed=(*said, "Biology - Period 3 - Mr. Tran - Room 214", "Seating Chart P3"))


_AT_TABLES = (
    "Alana|Whitfeather;Bodhi|Sampson;Camila|Restrepo;Donovan|Ukaegbu;Elise|Thornquist;Fletcher|Amos;"
    "Gwen|Pallister;Hakeem|Odom;Isadora|Nunez;Jericho|Lamb;Kaitlyn|Mayhew;Lorenzo|Barone;Maeve|Costigan;"
    "Nolan|Eastwick;Opal|Greer;Porter|Hyde;Rosie|Villanueva;Sanjay|Pillai"
)


@case()
def p62b_seating_plan_in_boxes(folder: Folder) -> Truth:
    """A plan of six tables of three without photos: first name and surname below each other in boxes."""
    people = of_lines(_AT_TABLES, grade="6", room="6B")
    page, file = blank_page(792, 612)
    write(page, 50, 570, "Homeroom 6B - Seating from September 14", 16, bold=True)
    page.rect(330, 520, 130, 30)
    write_middle(page, 395, 531, "Teacher's desk", 10)
    write(page, 700, 531, "Door", 10)
    for at, w in enumerate(people):
        table_, seat = divmod(at, 3)
        x, y = 50 + table_ % 3 * 240 + seat * 68, 400 - table_ // 3 * 170
        if seat == 0:
            write(page, x, y + 62, f"Table {table_ + 1}", 10, bold=True)
        page.rect(x, y, 66, 52)
        write_middle(page, x + 33, y + 31, w.given, 10, bold=True)
        write_middle(page, x + 33, y + 17, w.family, 9)
    write(page, 50, 40, "Please keep your seat until the end of October!", 9)
    page.showPage()
    page.save()
    folder.put("6B seating.pdf", file.getvalue())
    tables = [f"Table {at}" for at in range(1, 7)]
    return Truth(people, allowed=tables)


_EIGHT_CLASSES = {
    "1A Ms Farrow": "Ada Holt;Ben Okoro;Cora Lyle;Dylan Marsh;Ellis Gray",
    "1B Mr Jowett": "Faye Nixon;Gabriel Osman;Hetty Price;Ivo Quick;Jade Rowan",
    "2A Mrs Kaye": "Kian Sandhu;Leona Tate;Max Ullman;Nell Varley;Otis Webb",
    "2B Miss Lunn": "Pia Young;Ralph Adair;Seren Bevan;Toby Clegg;Una Daly",
    "3A Mr Moss": "Vikram Edwards;Wren Foley;Yusra Ghani;Zac Hurst;Amy Ibbotson",
    "3B Mrs Neave": "Basil Joyce;Clara Kemp;Dina Latif;Ewan Mole;Fern Nutter",
    "4A Ms Orme": "Gwil Owen;Hana Patel;Ike Rudge;Joni Swales;Kofi Tetteh",
    "4B Mr Platt": "Lois Unwin;Moses Vale;Nina Wolfe;Oren Yardley;Peggy Archer",
}


@case()
def p62b_eight_classes_in_columns_of_names(folder: Folder) -> Truth:
    """A page on its side: eight classes in columns, the class and its teacher above each, a sum below."""
    page, file = blank_page(842, 595)
    write(page, 40, 555, "Class lists September 2026", 16, bold=True)
    people = []
    for at, (heading, names) in enumerate(_EIGHT_CLASSES.items()):
        x, y = 40 + at % 4 * 198, 520 - at // 4 * 220
        write(page, x, y, heading, 12, bold=True)
        page.line(x, y - 4, x + 170, y - 4)
        room = heading.split()[0]
        those = [of_line("|".join((*name.split(" "), "", room[0], room))) for name in names.split(";")]
        for down, w in enumerate(those):
            write(page, x, y - 22 - down * 17, w.full, 11)
        write(page, x, y - 30 - len(those) * 17, f"= {len(those)}", 9)
        people += those
    write(page, 700, 20, "Office 01/09/26", 8)
    page.showPage()
    page.save()
    folder.put("Class lists Sept 26.pdf", file.getvalue())
    return Truth(people, allowed=[part for key in _EIGHT_CLASSES for part in (key, key[3:])])


_DIRECTORY = (
    "Abara, Chidi|5B;Ackley, June|3A;Alvarez, Santos|4B;Amundsen, Liv|5A;Baird, Cooper|3B;Barros, Ines|4A;"
    "Boyd, Tamsin|5B;Burke, Declan|3A;Cade, Rowan|4B;Chu, Evelyn|5A;Coyle, Niall|3B;Cruz, Alma|4A;"
    "Dale, Hunter|5B;De Vries, Anke|3A;Dunn, Phoebe|4B;Eads, Warren|5A;Ekstrom, Tove|3B;Fahy, Bronagh|4A;"
    "Ferrer, Nil|5B;Foy, Lucas|3A;Gale, Ruthie|4B;Ghosh, Tara|5A;Hobbs, Ernie|3B;Hsieh, Wei|4A;"
    "Ivey, Dexter|5B;Joshi, Veda|3A;Kerr, Alistair|4B;Lam, Bonnie|5A;Mac Dowell, Rory|3B;Nagy, Petra|4A;"
    "Ochoa, Rubi|5B;Pratt, Simon|3A;Quill, Agnes|4B;Rossi, Elio|5A;Sykes, Mona|3B;Teague, Clay|4A"
)


@case()
def p62b_directory_with_dots_up_to_the_class(folder: Folder) -> Truth:
    """A directory by surname in two columns: letters above, dots between the name and the class."""
    people = []
    page, file = blank_page()
    write_middle(page, 306, 745, "STUDENT DIRECTORY 2026-2027", 15, bold=True)
    letter, x, y = "", 60.0, 710.0
    for at, line in enumerate(_DIRECTORY.split(";")):
        name, room = line.split("|")
        family, given = name.split(", ")
        people.append(of_line(f"{given}|{family}||{room[0]}|{room}"))
        if at == 21:
            x, y = 330.0, 710.0
        if name[0] != letter:
            letter = name[0]
            write(page, x, y - 8, letter, 13, bold=True)
            y -= 26
        page.setFont("Helvetica", 10)
        dots = int((195 - page.stringWidth(name, "Helvetica", 10)) / page.stringWidth(".", "Helvetica", 10))
        write(page, x, y, f"{name} {'.' * dots}", 10)
        write(page, x + 205, y, room, 10)
        y -= 16
    write_middle(page, 306, 30, "- 1 -", 9)
    page.showPage()
    page.save()
    folder.put("Directory.pdf", file.getvalue())
    return Truth(people)


_REG_GROUP = (
    "Thomas|Ashdown|7120|8|8LM|Tom;Zahra|Bukhari|7133|8|8LM;Elizabeth|Carmody|7146|8|8LM|Libby;"
    "Kwabena|Darko|7159|8|8LM;Jessica|Entwhistle|7162|8|8LM;Alexander|Fyfe|7175|8|8LM|Sandy;"
    "Rhiannon|Gittins|7188|8|8LM;Mohammed|Hoque|7191|8|8LM;Charlotte|Ingram|7204|8|8LM|Lottie;"
    "Jacek|Kowal|7217|8|8LM;Beth|Lumley|7220|8|8LM;Harvey|Nolan|7233|8|8LM"
)


@case("SIMS: photo sheet of a registration group, names with the one used in brackets (style from memory)")
def p62b_photo_sheet_with_names_above(folder: Folder) -> Truth:
    """England: the name stands above each photo, with the name used in brackets, numbers below."""
    people = with_photos(of_lines(_REG_GROUP), 6)
    page, file = blank_page(595, 842)
    write(page, 40, 800, "Reg Group 8LM", 16, bold=True)
    write(page, 40, 784, "Tutor: Mr L Macklin     Year 8     12 students")
    for at, w in enumerate(people):
        x, y = 40 + at % 4 * 132, 610 - at // 4 * 210
        shown = f"{w.family}, {w.given}" + (f" ({w.goes})" if w.goes else "")
        lines = wrapped(shown, 112, 9, bold=True)
        for down, line in enumerate(lines):
            write(page, x, y + 134 + (len(lines) - 1 - down) * 11, line, 9, bold=True)
        draw_face(page, w, x, y, 96)
        if not w.photo:
            page.rect(x, y, 96, 128)
        write(page, x, y - 12, f"Adm No: {w.number}", 8)
    write(page, 40, 25, "Printed by: library    07/09/2026 08:51    Page 1 of 1", 7)
    page.showPage()
    page.save()
    folder.put("8LM photos.pdf", file.getvalue())
    return Truth(people, allowed=("Mr L Macklin", "L Macklin"))
