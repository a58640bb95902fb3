"""Folders and zips of photos: ways of naming them, retakes, sizes, Unicode and pages."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, list_pdf, page

cast = caster(0)


@case("file names of public projects: 2025-26_1001_Chen_Maya_001.jpg (found/import.md B12)")
def year_number_name_serial(folder: Folder) -> list[Who]:
    """School year, number, names and a serial in one name; no list."""
    people = cast("us", 6, "4012", without=0)
    folder.photos(
        people, lambda who: f"2026-27_{who.number}_{who.family}_{who.given}_{people.index(who) + 1:03}.jpg"
    )
    return people


@case("style of a photographer, invented: a folder for each class, no list")
def folder_per_class(folder: Folder) -> list[Who]:
    """`Last, First.jpg` in folders named by class, with Thumbs.db and a Mac's hidden twins."""
    people = cast("us", 8, "", "", "Room 11;Room 12", without=0)
    files = folder.photos(people, lambda who: f"{who.room}/{who.last_first}.jpg")
    for name in list(files)[:3]:
        path, _, stem = name.rpartition("/")
        folder.put(f"{path}/._{stem}", b"\0\5\x16\7")
    folder.put("Room 11/Thumbs.db", b"\xd0\xcf\x11\xe0")
    return people


@case("found/import.md B5: originals/ and thumbs/ in one folder")
def originals_and_thumbs(folder: Folder) -> list[Who]:
    """Each picture twice, the small one in another folder: the large one is kept, nothing is asked."""
    people = cast("us", 7, "81014", "2")
    folder.csv("list.csv", [words("ID,Name,Grade"), *([w.number, w.last_first, "2nd"] for w in people)])
    folder.photos(people, lambda who: f"originals/{who.number}.jpg")
    for w in people:
        if w.photo:
            folder.put(f"thumbs/{w.number}.jpg", face(w.photo, 60, 70))
    return people


@case("style of a teacher's camera, invented: IMG_ numbers and a list that maps them")
def camera_numbers_with_map(folder: Folder) -> list[Who]:
    """A workbook whose last column names the file, without its ending."""
    people = cast("us", 6, "1207", "", "K-1")
    rows = [
        [w.family, w.given, w.number, w.room, f"IMG_{4410 + i}" if w.photo else None]
        for i, w in enumerate(people)
    ]
    folder.book("shoot list.xlsx", {"List": [["Last", "First", "Student #", "Class", "Frame"], *rows]})
    folder.photos(people, lambda who: f"card1/IMG_{4410 + people.index(who)}.JPG")
    return people


@case("Explorer's and Finder's names for copies: Copy of …, (2), - Copy")
def copies_of_one_picture(folder: Folder) -> list[Who]:
    """The same bytes again under a copy's name are one picture."""
    people = cast("us", 6, "", "", "", without=0)
    names = ["{}.jpg", "Copy of {}.jpg", "{} - Copy.jpg", "{} (2).jpg", "{}.jpeg", "{} copy.jpg"]
    for who, name in zip(people, names, strict=True):
        folder.put(name.format(who.last_first), face(who.photo))
    folder.put(f"{people[0].last_first} (1).jpg", face(people[0].photo))
    return people


@case("HFS+ and APFS: names come decomposed (NFD); the list is composed")
def decomposed_names(folder: Folder) -> list[Who]:
    """Accents of the file names in another form than the list's."""
    people = cast("fr", 7, "", "", "CM1")
    folder.csv(
        "classe.csv", [words("Nom,Prénom,Classe"), *([w.family, w.given, w.room] for w in people)], ";"
    )
    folder.photos(people, lambda who: f"{who.family} {who.given}.jpg", form="NFD")
    return people


@case("PKWARE APPNOTE, appendix D: names without the UTF-8 flag are cp437; Windows writes cp850")
def zip_in_cp850(folder: Folder) -> list[Who]:
    """A zip of Windows: names in an old code page, folders with backslashes are the other half's."""
    people = cast("de", 6, "", "", "", without=1)
    people = [replace(w, family=w.family.replace("Çelik", "Ünal")) for w in people]
    people = [replace(w, photo=w.key if w.photo else "") for w in people]
    folder.csv("liste.csv", [["Nachname", "Vorname"], *([w.family, w.given] for w in people)], ";", "cp1252")
    folder.zip("Fotos.zip", faces(people, lambda who: f"{who.family}_{who.given}.jpg"), "cp850")
    return people


@case("names and grades in the file name: found/import.md B10: Kim, Bo - Grade 6.jpg")
def name_and_grade_in_name(folder: Folder) -> list[Who]:
    """The grade behind the name; no list."""
    people = cast("us", 6, "", "6 7", without=0)
    folder.photos(people, lambda who: f"{who.last_first} - Grade {who.grade}.jpg")
    return people


@case("a picture against a picture: found/import.md A8")
def two_pictures_for_one(folder: Folder) -> Truth:
    """A picture by the number and another one by the name of the same pupil: a question."""
    people = cast("de", 6, "900", "", "", without=1)
    folder.csv(
        "schueler.csv",
        [words("Nummer,Nachname,Vorname"), *([w.number, w.family, w.given] for w in people)],
        ";",
    )
    folder.photos(people)
    twice = people[2]
    folder.put(f"{twice.full}.jpg", face("somebody else"))
    truth = [replace(w, photo="" if w == twice else w.photo) for w in people]
    return Truth(truth, [lost("two pictures for one", twice.full)])


@case("the same picture under two numbers: found/import.md A6")
def one_picture_two_numbers(folder: Folder) -> Truth:
    """A photographer's slip: one face, encoded twice, for two pupils. Neither gets it without a question."""
    people = cast("us", 6, "31044", "5", without=1)
    folder.csv(
        "g5.csv",
        [words("Student ID,Last,First,Grade"), *([w.number, w.family, w.given, "5"] for w in people)],
    )
    folder.photos(people)
    folder.put(f"{people[3].number}.jpg", face(people[1].photo, quality=60))
    truth = [replace(w, photo="" if i in (1, 3) else w.photo) for i, w in enumerate(people)]
    return Truth(
        truth, [lost("one picture under two numbers", people[1].number, people[3].number, people[3].full)]
    )


@case("kb.wisc.edu 22081: photos and names on a page; the layout is drawn here")
def pdf_names_below(folder: Folder) -> list[Who]:
    """Roomy, not clipped, two pages, name and number below; frames for those without a photo."""
    people = cast("us", 8, "6012", without=2)
    folder.put(
        "roster.pdf", grid_pdf(cells(people, "{who.last_first}", "ID: {who.number}"), Grid(columns=3, rows=2))
    )
    return people


@case("clipped pictures: found/import.md A1; names above")
def pdf_names_above_clipped(folder: Folder) -> Truth:
    """The pictures are larger than the windows through which they are seen."""
    people = cast("us", 8, "", without=1)
    grid = Grid(side="above", columns=4, rows=2, clipped=True, square=True, gap=14)
    folder.put("Room 4.pdf", grid_pdf(cells(people, "{who.full}"), grid))
    return Truth(people, allowed=["Room 4", "4"])


@case("sakaiproject/sakai, print.css: a list with small photos")
def pdf_table(folder: Folder) -> list[Who]:
    """A table of photo, name, number, grade and room."""
    people = cast("us", 8, "004419", "8", "8-West")
    rows = [[w.last_first, w.number, "8", w.room] for w in people]
    titles = ["Photo", "Student", "Student #", "Grade", "HR"]
    folder.put("list.pdf", list_pdf(people, titles, rows, "Seating, Period 3"))
    return people


@case("ets-berkeley-edu/ripley, RosterPhotos.vue: ul.photo-list, first name, last name, Student ID")
def html_photo_list(folder: Folder) -> Truth:
    """Saved from a browser with its folder of files; an svg where there is no photo."""
    people = cast("us", 6, "30334412")
    text = "<div>{who.given}</div><div><b>{who.family}</b></div><div>Student ID: {who.number}</div></li>"
    body = cards(
        people,
        f'<li class="photo-wrapper"><img src="{{src}}">{text}',
        f'<li><svg viewBox="0 0 1 1"></svg>{text}',
    )
    folder.put(
        "Roster.html",
        page("Roster", f'<nav>Home Help</nav><h1>Biology 1A</h1><ul class="photo-list">{body}</ul>'),
    )
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=["Biology 1A"])


@case("pages that load pictures late: found/import.md B10 (data-src)")
def html_lazy_pictures(folder: Folder) -> list[Who]:
    """`data-src` holds the picture, `src` a blank one for all."""
    people = cast("us", 6, "", without=1)
    folder.put("Roster_files/blank.gif", face("blank", 4, kind="GIF"))
    pattern = (
        '<div class="card"><img src="Roster_files/blank.gif" data-src="{src}"><p>{who.last_first}</p></div>'
    )
    body = cards(
        people, pattern, '<div class="card"><img src="Roster_files/blank.gif"><p>{who.last_first}</p></div>'
    )
    folder.put("Class.html", page("My class", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return people


@case(
    "the names of twins: two of one first letter, one file by name each; style of a family school, invented"
)
def twins_by_initial(folder: Folder) -> Truth:
    """`Chen_M.jpg` could be Maya or Miles: a question; the others are clear."""
    maya, miles = one("Maya", "Chen", photo=""), one("Miles", "Chen", photo="")
    people = [*cast("us", 4, "", without=0)[1:], one("Ida", "Voss"), maya, miles]
    people = [w for w in people if w.family != "Chen" or w in (maya, miles)]
    folder.csv("list.csv", [["First Name", "Last Name"], *([w.given, w.family] for w in people)])
    folder.photos(people, lambda who: f"{who.family}_{who.given[0]}.jpg")
    folder.put("Chen_M.jpg", face("one of them"))
    return Truth(people, [lost("Chen_M.jpg", "chen_m")])
