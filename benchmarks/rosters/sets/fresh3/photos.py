"""Photographers' discs, folders of pictures, PDFs and saved pages."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Cell, Grid, card_pictures, cells, grid_pdf, list_pdf
from benchmarks.rosters.third_cast import pupils


@case("Lifetouch's student disc (from memory, not read here): a text file with titles and tabs, and Images")
def fresh_lifetouch_student_id_cd(folder: Folder) -> list[Who]:
    """The image names are the numbers with a serial; numbers have lost no zeros; the teacher is the class."""
    people = pupils("us", 8, "0041822", "3 4", "ADAMS;BELL")
    files = {w.number: f"{w.number}_{i + 1}.JPG" if w.photo else "" for i, w in enumerate(people)}
    titles = words("SUBJECT_ID,FIRST_NAME,LAST_NAME,GRADE,TEACHER,IMAGE_NAME")
    rows = [[w.number, w.given, w.family, w.grade, w.room, files[w.number]] for w in people]
    folder.csv("STUDENTS.TXT", [titles, *rows], "\t")
    folder.put(
        "README.TXT", "This disc was made for Mapleton Elementary School.\r\nQuestions? Call your office.\r\n"
    )
    folder.photos(people, lambda who: f"Images/{files[who.number]}")
    return people


@case(
    "Jostens' portraits (from memory, not read here): an index with tabs; help.entourageyearbooks.com for staff"
)
def fresh_jostens_index_with_staff(folder: Folder) -> list[Who]:
    """Folders by grade that count their own pictures; teachers in the folder Faculty."""
    people = pupils("us", 8, grades="9 10", without=0)
    staff = one("Glenda", "Rasmussen", role="staff")
    counts: dict[str, int] = {}
    rows = []
    for w in [*people, staff]:
        place = f"Grade {w.grade}" if w.grade else "Faculty"
        counts[place] = counts.get(place, 0) + 1
        file = f"{counts[place]:05}.jpg"
        folder.put(f"{place}/{file}", face(w.photo))
        rows.append([place, file, w.family, w.given, w.grade or "Faculty", "S" if w.grade else "F"])
    folder.csv("index.txt", [words("Folder,Image File,Last Name,First Name,Grade,Type"), *rows], "\t")
    return [*people, staff]


@case(OFFICE + ": HR Imaging's download by name, photos alone in folders of grades (its names from memory)")
def fresh_hr_imaging_by_name(folder: Folder) -> Truth:
    """No list at all: `LAST, FIRST.JPG` in capitals in a folder for each grade."""
    people = pupils("us", 8, grades="5 6", without=0)
    folder.photos(people, lambda who: f"Grade {who.grade}/{who.family.upper()}, {who.given.upper()}.JPG")
    return Truth([replace(w, grade="") for w in people], capitals=True, allowed=["Grade 5", "Grade 6"])


@case(
    "help.gotphoto.com 103000269600: the names list with Firstname and Lastname; access codes and files: "
    + OFFICE
)
def fresh_gotphoto_access_codes(folder: Folder) -> Truth:
    """The camera's names of the pictures stand in the list; an access code that is not a school number."""
    people = pupils("uk", 7, rooms="Willow;Rowan")
    codes = [f"{'KQXRTVWZ'[i]}7M{i}-9PL{i}-X4" for i in range(7)]
    people = [replace(w, more=(codes[i],)) for i, w in enumerate(people)]
    files = {w.key: f"_DSC{4410 + 3 * i}.JPG" if w.photo else "" for i, w in enumerate(people)}
    rows = [[w.given, w.family, w.room, codes[i], files[w.key]] for i, w in enumerate(people)]
    titles = words("Firstname,Lastname,Class,Access code,Photo")
    folder.csv("names list.csv", [titles, *rows], ";", "utf-8-sig")
    folder.photos(people, lambda who: f"photos/{files[who.key]}")
    return Truth(people)


@case(
    "fotograf.de and IMAGO: folders of classes, class and name in the file (from memory); the list: " + OFFICE
)
def fresh_german_photographer_by_class(folder: Folder) -> Truth:
    """`3b_Küppers_Merle.jpg` in `Klasse 3b`, and the office's list with numbers."""
    people = pupils("de", 8, "7402", rooms="3a;3b")
    rows = [[w.family, w.given, w.room, w.number] for w in people]
    folder.csv("Schülerliste.csv", [["Name", "Vorname", "Klasse", "Schüler-Nr."], *rows], ";", "cp1252")
    folder.photos(people, lambda who: f"Klasse {who.room}/{who.room}_{who.family}_{who.given}.jpg")
    return Truth(people)


@case(OFFICE + ": a photographer's stick, as VNG Pixelshot might hand it over: portraits and class pictures")
def fresh_stick_with_class_pictures(folder: Folder) -> Truth:
    """The picture of the whole class is nobody's, and is not given to anybody."""
    people = pupils("nl", 6, "20618", rooms="4A;4B")
    rows = [[w.number, w.given, w.family, w.room] for w in people]
    folder.csv("klassenlijst.csv", [["Leerlingnummer", "Voornaam", "Achternaam", "Klas"], *rows], ";")
    folder.photos(people, lambda who: f"{who.room}/Portret/{who.given} {who.family}.jpg")
    for room in ("4A", "4B"):
        folder.put(f"{room}/Klassenfoto/klassenfoto {room}.jpg", face(f"the whole class {room}", 480))
    return Truth(people, [lost("the class pictures are nobody's", "klassenfoto")], allowed=["Portret"])


@case(OFFICE + ": a page of the class register as PDF, four beside each other, name and class below")
def fresh_pdf_register_centred(folder: Folder) -> Truth:
    """Centred names in two lines below square photos; two of the class have an empty frame."""
    people = pupils("au", 7, rooms="Year 5W;Year 5W", without=0)
    people = [replace(w, photo="" if i in (2, 5) else w.photo) for i, w in enumerate(people)]
    grid = Grid(columns=4, rows=3, photo=70, square=True, clipped=True, centred=True, title="Class 5W 2026")
    folder.put("5W register.pdf", grid_pdf(cells(people, "{who.full}", "{who.room}"), grid))
    return Truth(people, allowed=["5W", "Class 5W", "Class 5W 2026", "5W register"])


@case(OFFICE + ": cards of a school office program as PDF, the photo on the left, three lines beside it")
def fresh_pdf_cards_with_labels(folder: Folder) -> Truth:
    """`Last, First`, the number after a label, the grade after another; two pages, a gap."""
    people = pupils("us", 8, "310117", "7 8")
    shown: list[Cell | None] = [*cells(people, "{who.last_first}", "ID: {who.number}", "Grade: {who.grade}")]
    shown.insert(3, None)
    grid = Grid(side="right", columns=2, rows=3, photo=60, text=150, near=8, title="Photo Directory 2026-27")
    folder.put("Photo Directory.pdf", grid_pdf(shown, grid))
    return Truth(people, allowed=["Photo Directory"])


@case(OFFICE + ": the register of a class as a PDF table, photo first, as a student system prints it")
def fresh_pdf_table_of_a_form(folder: Folder) -> Truth:
    """Photo, line number, surname, forename, admission number, form."""
    people = pupils("uk", 8, "006218", rooms="8RM")
    titles = ["Photo", "No", "Surname", "Forename", "Adm No", "Reg"]
    rows = [[str(i), w.family, w.given, w.number, w.room] for i, w in enumerate(people, 1)]
    folder.put("Reg group 8RM.pdf", list_pdf(people, titles, rows, "Registration group 8RM"))
    return Truth(people, allowed=["Reg group 8RM", "Registration group 8RM"])


@case(OFFICE + ": a class list with photos written in Word and saved as a web page (Word's HTML from memory)")
def fresh_word_list_saved_as_page(folder: Folder) -> Truth:
    """Word's paragraphs and hard blanks in a table, Windows' code page, pictures in `Klassenliste-Dateien`."""
    people = pupils("de", 6, rooms="4c")
    cell = "<td width=151 valign=top style='padding:0cm 5.4pt'><p class=MsoNormal>{}<o:p></o:p></p></td>"
    body = ""
    for at, w in enumerate(people, 1):
        source = f"Klassenliste-Dateien/image{at:03}.jpg"
        picture = (
            f'<img width=76 height=101 src="{source}" v:shapes="_x0000_i{1024 + at}">'
            if w.photo
            else "&nbsp;"
        )
        if w.photo:
            folder.put(source, face(w.photo))
        texts = [picture, f"<b>{w.family}</b>", w.given, w.room]
        body += f"<tr style='mso-yfti-irow:{at}'>{''.join(map(cell.format, texts))}</tr>\r\n"
    head = "".join(cell.format(f"<b>{title}</b>") for title in ("Foto", "Nachname", "Vorname", "Klasse"))
    style = '<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style>'
    text = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>'
        '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">'
        f"<title>Klassenliste 4c</title>{style}</head><body lang=DE><div class=WordSection1>"
        "<p class=MsoNormal><b>Klassenliste 4c &#8211; Schuljahr 2026/27</b><o:p></o:p></p>"
        f"<table class=MsoTableGrid border=1>{head and f'<tr>{head}</tr>'}\r\n{body}</table>"
        "<p class=MsoNormal>Stand: 14.09.2026<o:p></o:p></p></div></body></html>"
    )
    folder.put("Klassenliste.htm", text, "cp1252")
    return Truth(people, allowed=["Klassenliste 4c", "Klassenliste"])


@case(
    "Canvas, People of a course saved as a page (from memory, not read here): Name, Login ID, SIS ID, Section, Role"
)
def fresh_canvas_people_saved(folder: Folder) -> Truth:
    """Avatars in a table, the teacher among the students, two silhouettes that Canvas draws for all others."""
    people = pupils("us", 7, "51140", without=2)
    people = [replace(w, more=(f"{w.given}.{w.family}".lower(),)) for w in people]
    teacher = one("Rowena", "Castellano", "T4410", more=("rcastellano",), role="staff")
    everybody = [teacher, *people]
    rows = ""
    for at, w in enumerate(everybody):
        source = f"Roster_files/{at:03}.jpg" if w.photo else f"Roster_files/avatar-50-{at}.jpg"
        if not w.photo:
            folder.put(source, silhouette(at))
        role = "Student" if w.role == "student" else "Teacher"
        link = f'<a class="roster_user_name" href="https://x.example/users/{900 + at}">{w.full}</a>'
        rows += (
            f'<tr class="rosterUser"><td><span class="avatar"><img src="{source}" alt=""></span></td>'
            f"<td>{link}</td><td>{w.more[0]}</td><td>{w.number}</td><td><div>English 7 - P2</div></td><td><div>{role}</div></td></tr>\n"
        )
    titles = "".join(f"<th>{title}</th>" for title in ("", "Name", "Login ID", "SIS ID", "Section", "Role"))
    folder.put(
        "Roster.html",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Course Roster: English 7</title></head>'
        "<body><nav><a>Home</a><a>Modules</a><a>People</a></nav><h1>English 7</h1>"
        f'<table class="roster"><thead><tr>{titles}</tr></thead><tbody>{rows}</tbody></table></body></html>',
    )
    for path, data in card_pictures(everybody).items():
        folder.put(path, data)
    return Truth(everybody, allowed=["English 7 - P2", "English 7", "Course Roster: English 7", "Roster"])


@case(
    "Veracross (from memory, not read here): Person ID, Preferred Name, Current Grade; photos with id and name"
)
def fresh_veracross_id_and_name(folder: Folder) -> Truth:
    """`10442_McKenna_Tamsin.jpg`; faculty in the same list; households that two of one family share."""
    people = pupils("us", 8, "10442", "4 5", "4-Redwood;5-Cedar")
    people = [replace(w, goes={6: "Noe"}.get(i, "")) for i, w in enumerate(people)]
    rows = [
        [
            w.number,
            "Student",
            w.family,
            w.given,
            w.goes or w.given,
            f"Grade {w.grade}",
            w.room,
            str(700 + i // 2),
        ]
        for i, w in enumerate(people)
    ]
    staff = one("Ingrid", "Thackeray", "9017", role="staff")
    rows.append([staff.number, "Faculty", staff.family, staff.given, "Ingrid", "", "", "655"])
    titles = words("Person ID,Role,Last Name,First Name,Preferred Name,Current Grade,Homeroom,Household ID")
    folder.csv("directory.csv", [titles, *rows], quote=True)
    folder.photos([*people, staff], lambda who: f"photos/{who.number}_{who.family}_{who.given}.jpg")
    return Truth([*people, staff])
