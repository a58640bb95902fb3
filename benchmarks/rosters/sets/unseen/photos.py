"""Folders, zips and pages of photos, named, saved and laid out otherwise than in the seen half."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, list_pdf, page

cast = caster(1)


@case("file names of public projects: name first, number and year behind")
def name_number_year(folder: Folder) -> list[Who]:
    """`First_Last-1001-2026.jpg` with a list that knows only names and rooms."""
    people = cast("us", 6, "7730", "", "Blue;Gold", without=1)
    folder.csv(
        "rooms.csv", [words("First Name,Last Name,Homeroom"), *([w.given, w.family, w.room] for w in people)]
    )
    folder.photos(people, lambda who: f"{who.given}_{who.family}-{who.number}-2026.jpg")
    return [replace(w, number="", more=(w.number,)) for w in people]


@case("style of a photographer, invented: class folders in a zip, names with the class, Mac's __MACOSX twins")
def class_folders_in_zip(folder: Folder) -> Truth:
    """A zip made on a Mac; folders by class within a folder of the school; `First Last.jpg`."""
    people = cast("uk", 8, "", "", "1 Ash;2 Elm", without=0)
    files = faces(people, lambda who: f"St Mary's/{who.room}/{who.full}.jpg")
    twins = {
        f"__MACOSX/{name.rpartition('/')[0]}/._{name.rpartition('/')[2]}": b"\0\5\x16\7"
        for name in list(files)[:4]
    }
    folder.zip("St Mary's.zip", {**files, **twins, "St Mary's/.DS_Store": b"\0\0"})
    return Truth(people, allowed=["St Mary's"])


@case("found/import.md B5; sizes in the file's name, as web shops give them")
def sizes_in_names(folder: Folder) -> list[Who]:
    """`1001.jpg`, `1001_small.jpg` and `1001-150x200.jpg` in one folder: the large one is kept."""
    people = cast("us", 6, "66203", "1")
    folder.csv(
        "grade1.csv",
        [
            words("Student ID,Last Name,First Name,Grade"),
            *([w.number, w.family, w.given, "1st"] for w in people),
        ],
    )
    folder.photos(people)
    for w in people:
        if w.photo:
            folder.put(f"{w.number}_small.jpg", face(w.photo, 48, 70))
            folder.put(f"{w.number}-90x120.jpg", face(w.photo, 72, 75))
    return people


@case("style of a teacher's camera, invented: DSC numbers and a text map in the order of the list")
def camera_map_by_name(folder: Folder) -> list[Who]:
    """The map is a text file: `DSC00412.JPG = Name`; no other list."""
    people = cast("us", 6, "", without=0)
    folder.put("who is who.txt", "\r\n".join(f"DSC{412 + i:05}.JPG\t{w.full}" for i, w in enumerate(people)))
    folder.photos(people, lambda who: f"DSC{412 + people.index(who):05}.JPG")
    return people


@case("names that Windows and phones give to copies, in German and French")
def copies_in_other_languages(folder: Folder) -> list[Who]:
    """`… - Kopie`, `Kopie von …`, `… – Copie`, `…(1)`; the same bytes twice."""
    people = cast("de", 6, "", "", "", without=0)
    names = ["{}.jpg", "{} - Kopie.jpg", "Kopie von {}.jpg", "{} – Copie.jpg", "{}(1).jpg", "{}_1.jpg"]
    for who, name in zip(people, names, strict=True):
        folder.put(name.format(who.last_first), face(who.photo))
    folder.put(f"{people[0].last_first} - Kopie.jpg", face(people[0].photo))
    return people


@case("HFS+: decomposed names in the list too, and an apostrophe of either kind")
def decomposed_list(folder: Folder) -> list[Who]:
    """The list is decomposed, the photos composed; `N’Diaye` has a curly apostrophe in one of them."""
    import unicodedata

    people = [*cast("fr", 5, "", "", "CE2", without=1), one("Awa", "N'Dour", room="CE2")]
    rows = [[w.family.replace("'", "’"), w.given, w.room] for w in people]
    text = "\n".join(",".join(row) for row in [["Nom", "Prénom", "Classe"], *rows])
    folder.put("classe.csv", unicodedata.normalize("NFD", text))
    folder.photos(people, lambda who: f"{who.given} {who.family}.jpg")
    return [replace(w, also=((w.given, w.family.replace("'", "’")),)) for w in people]


@case("PKWARE APPNOTE, appendix D: cp437; folders by backslash, as some Windows programs write")
def zip_in_cp437(folder: Folder) -> list[Who]:
    """Names in cp437 and backslashes between folder and file; no list."""
    people = cast("es", 6, "", "", "Grupo 2;", without=0)
    people = [replace(w, given=w.given.replace("Íñigo", "Iñigo").replace("Ó", "O")) for w in people]
    people = [replace(w, family=w.family.replace("Ó", "O"), photo=w.photo) for w in people]
    folder.zip("fotos.zip", faces(people, lambda who: f"Grupo 2\\{who.last_first}.jpg"), "cp437")
    return people


@case("names and classes in the file name: facts/rosters.md 1.4: Name (7B).png")
def name_and_class_in_name(folder: Folder) -> list[Who]:
    """The class in brackets behind the name, PNG; no list."""
    people = cast("uk", 6, "", "", "7B 8D", without=0)
    for w in people:
        folder.put(f"{w.full} ({w.room}).png", face(w.photo, kind="PNG"))
    return people


@case("a picture against a picture: found/import.md A8")
def two_different_pictures_by_name(folder: Folder) -> Truth:
    """`Last, First.jpg` and `First Last.jpg` show two different children: a question."""
    people = cast("us", 6, "", "", "1P", without=1)
    folder.csv("1P.csv", [words("First,Last,Class"), *([w.given, w.family, w.room] for w in people)])
    folder.photos(people, lambda who: f"{who.last_first}.jpg")
    twice = people[1]
    folder.put(f"{twice.full}.jpg", face("another child"))
    truth = [replace(w, photo="" if w == twice else w.photo) for w in people]
    return Truth(truth, [lost("two pictures for one", twice.full)])


@case("the same picture under two names: found/import.md A6")
def one_picture_two_names(folder: Folder) -> Truth:
    """One face, larger under the other name, for siblings: neither gets it without a question."""
    a, b = one("Gil", "Arroyo", room="3K"), one("Pau", "Arroyo", room="3K")
    people = [*cast("es", 4, "", "", "3K", without=0), a, b]
    folder.csv(
        "3K.csv", [words("Apellidos,Nombre,Grupo"), *([w.family, w.given, w.room] for w in people)], ";"
    )
    folder.photos(people[:5], lambda who: f"{who.family}, {who.given}.jpg")
    folder.put("Arroyo, Pau.jpg", face(a.photo, 168))
    return Truth(
        [*people[:4], replace(a, photo=""), replace(b, photo="")],
        [lost("one picture under two names", "arroyo, pau", "pau arroyo", "gil arroyo")],
    )


@case("kb.wisc.edu 22081: a photo roster with names at the side; the layout is drawn here")
def pdf_names_right(folder: Folder) -> list[Who]:
    """Names and numbers at the right, three columns, a gap, two pages."""
    people = cast("us", 8, "90412", without=2)
    places = [
        *cells(people[:3], "{who.full}", "{who.number}"),
        None,
        *cells(people[3:], "{who.full}", "{who.number}"),
    ]
    folder.put("class.pdf", grid_pdf(places, Grid(side="right", columns=2, rows=3)))
    return people


@case("clipped pictures: found/import.md A1; names below, last name first, tight")
def pdf_names_below_clipped(folder: Folder) -> Truth:
    """Clipped, tight, three lines a cell with a label line for all."""
    people = cast("us", 8, "3310", without=1)
    grid = Grid(columns=4, rows=3, clipped=True, gap=8, near=2)
    folder.put("HR 12.pdf", grid_pdf(cells(people, "{who.last_first}", "Grade 9", "ID {who.number}"), grid))
    return Truth([replace(w, grade="9") for w in people], allowed=["HR 12", "12"])


@case("sakaiproject/sakai, print.css: a list with small photos; here titles in French")
def pdf_table_french(folder: Folder) -> list[Who]:
    """Photo, last name, first name and class in columns of their own."""
    people = cast("fr", 8, "", "", "2nde 4;")
    rows = [[w.family, w.given, w.room] for w in people]
    folder.put(
        "trombinoscope.pdf", list_pdf(people, ["Photo", "Nom", "Prénom", "Classe"], rows, "Trombinoscope")
    )
    return people


@case("sakaiproject/sakai, members_photogrid.handlebars: photo, name, pronouns, display id")
def html_photo_grid(folder: Folder) -> list[Who]:
    """A grid of 120 px columns: photo, last name first, display id; a silhouette where there is none."""
    people = cast("us", 6, "net4410", without=2)
    pattern = '<div class="roster-member"><img alt="" src="{src}"/><div class="n">{who.last_first}</div><div>{who.number}</div></div>'
    none = pattern.replace("{src}", "Roster_files/no_photo.png")
    folder.put(
        "Roster.htm",
        page(
            "Roster : Sakai",
            f"<h2>Roster</h2><p>Currently showing 6 participants</p>{cards(people, pattern, none)}",
        ),
    )
    folder.put("Roster_files/no_photo.png", face("silhouette", kind="PNG"))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return people


@case("pages whose pictures are backgrounds: found/import.md B10 (CSS)")
def html_css_backgrounds(folder: Folder) -> list[Who]:
    """The picture is a background of a div; the name in a caption below, the code page is Latin 1."""
    people = cast("es", 6, "", without=1)
    pattern = "<li><div class=ph style=\"background-image:url('{src}')\"></div><span>{who.full}</span></li>"
    body = cards(people, pattern, "<li><div class=ph></div><span>{who.full}</span></li>")
    folder.put("orla.html", page("Orla", f"<ul>{body}</ul>", "iso-8859-1"), "iso-8859-1")
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    split = [replace(w, also=((f"{w.given} {w.family.split()[0]}", w.family.split()[1]),)) for w in people]
    return split


@case("names that two share: one first name, the file says only that; style of a kindergarten, invented")
def first_names_alone(folder: Folder) -> Truth:
    """`Emma.jpg` could be either Emma: a question; single first names are clear."""
    emmas = [one("Emma", "Faber", room="Bären", photo=""), one("Emma", "Lutz", room="Bären", photo="")]
    people = [*cast("de", 4, "", "", "Bären", without=0), *emmas]
    folder.csv(
        "baeren.csv", [words("Vorname,Nachname,Gruppe"), *([w.given, w.family, w.room] for w in people)], ";"
    )
    folder.photos(people, lambda who: f"{who.given}.jpg")
    folder.put("Emma.jpg", face("an Emma"))
    return Truth(people, [lost("Emma.jpg", "emma.jpg", "emma faber", "emma lutz")])
