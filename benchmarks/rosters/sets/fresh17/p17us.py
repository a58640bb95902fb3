"""What schools in the United States and Canada get from their systems and photographers."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case(
    "a student list of ASCENDER, once TxEIS, in Texas (from memory, not read here: Stu ID, Grd, Ctrl Num, W/D Date)"
)
def fresh_texas_list_in_capitals(folder: Folder) -> Truth:
    """Texas: capitals, last and first and middle name in a cell, a date of withdrawal for one, IDs with zeros that the photographer stripped."""
    people = those(
        "BRAYLEN|HUDGENS;XIMENA|LOZANO GARZA;KOLBY|PETERSEN;AMARIS|TREVIÑO;JACE|WOOTEN;"
        "YARETZI|DE LA ROSA;TUCKER|BOLES;KHLOE|MCCASLAND;ROMAN|ZUÑIGA;HADLEY|STRICKLIN",
        "004518",
        "03 04",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    middles = cut("WAYNE||DEAN|ISABEL||||RAE||JO")
    titles = cut("Campus ID|Stu ID|Student Name|Sex|DOB|Grd|Ctrl Num|Entry Date|W/D Date|Track")
    rows = [
        [
            *("101", w.number, f"{w.last_first} {middles[at]}".strip(), "MFMFMFMFMF"[at]),
            *(f"0{at % 9 + 1}-1{at % 10}-2017", w.grade, ("031", "041")[at % 2], "08-12-2026"),
            *("" if w.here else "10-30-2026", "01"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("SRG0210_20261109.csv", [titles, *rows], enc="cp1252")
    folder.zip("Fall2026_images.zip", faces(people, lambda w: f"{int(w.number)}.jpg"))
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),)) if middle else w
        for w, middle in zip(people, middles, strict=True)
    ]
    return Truth(people, capitals=True, allowed=("031", "041", "101", "01", "Fall2026_images"))


@case(
    "students of Maplewood connectEd in Ontario (from memory, not read here: Student #, OEN, Usual Name, HR)"
)
def fresh_ontario_kindergarten_usual_names(folder: Folder) -> Truth:
    """Ontario: JK, SK and first grade, legal and usual names, the OEN beside the school's number; photos by OEN."""
    people = those(
        "Aanya|Bhardwaj;Theodore|Vandenberg;Nevaeh|Loyie;Maxime|Charbonneau;Abdirahman|Jama;Elizabeth|Stavros;"
        "Kwame|Ofori;Brooklyn|Pettigrew;Jun Hao|Liang;Sawyer|McTavish",
        "5582",
        "JK JK SK SK 1 1",
        "K1;K1;K1;K1;1A;1A",
    )
    people = [replace(w, more=(f"{774120356 + at * 9317}",)) for at, w in enumerate(people)]
    people = but(people, {1: {"goes": "Teddy"}, 5: {"goes": "Ellie"}, 8: {"goes": "Jason"}})
    titles = cut("Student #|OEN|Surname|Legal First Name|Usual First Name|Gender|Birth Date|Grade|HR|Bus")
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, "FMFMMFMFMX"[at]),
            *(f"{2023 - (w.grade == 'SK') - 2 * (w.grade == '1')}-0{at % 9 + 1}-14", w.grade, w.room),
            ("", "R12", "R7")[at % 3],
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("connectEd_export.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"lifetouch nov 2026/{w.more[0]}.jpg")
    return Truth(people, allowed=("lifetouch nov 2026",))


@case(
    "an export of JMC in a small school of Iowa (from memory, not read here: Student Number, Nickname, Advisor, Family)"
)
def fresh_tabs_from_a_rural_iowa_school(folder: Folder) -> Truth:
    """Iowa: tabs, kindergarten as KG, nicknames in a few cells, the advisor, parents in a cell; photos by last and first name."""
    people = [
        one("Jonathan", "Brandsgard", "1147", "KG", "Mrs. Tjaden", goes="Jack"),
        one("Emersyn", "Fiscus", "1152", "KG", "Mrs. Tjaden"),
        one("Wilhelmina", "Haverkamp", "1098", "2", "Miss Ruggles", goes="Billie"),
        one("Lane", "Kruthoff", "1101", "2", "Miss Ruggles"),
        one("Mateus", "Barboza", "1160", "2", "Miss Ruggles", photo=""),
        one("Ty", "Vander Ploeg", "1033", "5", "Mr. Honkomp"),
        one("Katherine", "Wessling", "1037", "5", "Mr. Honkomp", goes="Kit"),
        one("Bryce", "Wessling", "1149", "KG", "Mrs. Tjaden"),
    ]
    people = [w if w.grade != "KG" else replace(w, grade="K") for w in people]
    titles = cut(
        "Student Number|Last Name|First Name|Middle Name|Nickname|Grade|Advisor|Parent/Guardian|Home Phone"
    )
    middles = cut("Paul|Grace||James||Lee|Anne|")
    rows = [
        [
            *(w.number, w.family, w.given, middles[at], w.goes, "KG" if w.grade == "K" else w.grade, w.room),
            *(f"{('Amy & Todd', 'Jolene', 'Rick & Deb')[at % 3]} {w.family}", f"712-555-01{at}4"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("jmcexport.txt", [titles, *rows], "\t")
    folder.photos(people, lambda w: f"{w.family}, {w.given}.jpg")
    people = [
        replace(w, also=((f"{w.given} {middle}", w.family),)) if middle else w
        for w, middle in zip(people, middles, strict=True)
    ]
    return Truth(people)


@case(
    "support.schoolannual.com (from /work/shared/facts 1.1): Image Name, Last Name, First Name, Teacher, Grade, Folder; rows invented"
)
def fresh_yearbook_index_with_folders(folder: Folder) -> Truth:
    """A portrait disc for the yearbook: a comma file with titles, the folder in the last column, teachers under Staff; serial numbers for pictures."""
    people = those(
        "Lyric|Fontenot;Graydon|Sizemore;Aleena|Mirza;Hollis|Crabtree;Mariposa|Quintanar;Stellan|Bjorklund;"
        "Tamia|Rucker;Ewan|Dalrymple;Zuri|Akintola",
        "",
        "1 1 2",
        "Gustafson;Gustafson;Peebles-Wray",
        without=0,
    )
    people += [one("Ingrid", "Gustafson", role="staff"), one("Lamar", "Tisdale", role="staff")]
    names = [f"{4471 + at * 3:06}.jpg" for at in range(len(people))]
    folders = ["Staff" if w.role == "staff" else f"Grade {w.grade}" for w in people]
    titles = cut("Image Name|Last Name|First Name|Teacher|Grade|Folder")
    rows = [
        [name, w.family, w.given, w.room, w.grade or "Staff", place]
        for w, name, place in zip(people, names, folders, strict=True)
    ]
    folder.csv("Portraits/index.csv", [titles, *rows])
    for w, name, place in zip(people, names, folders, strict=True):
        folder.put(f"Portraits/{place}/{name}", face(w.photo))
    return Truth(people, allowed=("Portraits", "Grade 1", "Grade 2", "Staff"))


@case("a class's photo page of Edupoint Synergy printed to PDF (layout from memory, not read here)")
def fresh_photo_page_of_second_period(folder: Folder) -> Truth:
    """A PDF of five photos in a row: last and first name, the Perm ID under it; two without a photo; the course above."""
    people = those(
        "Ambrose|Delacruz;Jillian|Hathcock;Nasir|Upchurch;Fernanda|Carbajal;Cody|Blankenship;Leilani|Kekoa;"
        "Sunita|Pradhan;Brock|Eastman;Marley|Vu;Odin|Jorgensen;Tatiana|Reznik",
        "9026133",
        without=2,
    )
    grid = Grid(
        columns=5,
        rows=4,
        photo=58,
        text=88,
        gap=16,
        size=8,
        title="Class Photo Roster: ENGLISH 10 (2) Tafoya, R",
    )
    folder.put("ClassRosterPhotos.pdf", grid_pdf(cells(people, "{who.last_first}", "{who.number}"), grid))
    return Truth(people, allowed=("*",))
