"""Library systems, photographers' discs and joined lists, otherwise than in the seen half."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, faces, words

cast = caster(1)


@case(
    "support-sis.genesisedu.com and legacyhelp.follettsoftware.com: Destiny's fields; idlink.txt by district id"
)
def destiny_by_district(folder: Folder) -> list[Who]:
    """The map goes by district id, without quotes; R is restricted and still here; faculty without grade."""
    people = [
        replace(w, more=(f"P {20400 + i * 3}",)) for i, w in enumerate(cast("us", 7, "0077120", "7", "H-12"))
    ]
    states = ["A", "A", "R", "I", "A", "A", "A"]
    titles = "Barcode,District ID,Last,First,Nickname,Patron Type,Status A/I/R,Homeroom,Grade Level,Card Expires,Email Address 1"
    rows = [
        [w.more[0], w.number, w.family, w.given, "", "Student", s, w.room, "7", "6/30/2027", "z@x.org"]
        for w, s in zip(people, states, strict=True)
    ]
    rows += [["P 1", "F8", "Ives", "Nan", "", "Librarian", "A", "", "", "", ""]]
    folder.csv("Destiny patrons.csv", [words(titles), *rows])
    shown = [w for w in people if w.photo]
    folder.put("idlink.txt", "".join(f"{w.number},p{i}.png\r" for i, w in enumerate(shown)))
    folder.photos(people, lambda who: f"p{shown.index(who)}.png")
    truth = [replace(w, here=s != "I") for w, s in zip(people, states, strict=True)]
    return [*truth, one("Nan", "Ives", "F8", more=("P 1",), role="staff", photo="")]


@case(
    "Koha: cardnumber, surname, firstname, sort1; picture-upload.pl: idlink.txt in any folder; patron JSON: preferred_name"
)
def koha_with_class(folder: Folder) -> list[Who]:
    """The class in `sort1`, a preferred name, a map with quotes and blanks."""
    people = [
        replace(w, goes="Bea" if i == 4 else "")
        for i, w in enumerate(cast("uk", 6, "K00417", "", "Year 4 Ash;"))
    ]
    rows = [[w.family, w.given, w.goes, w.number, "SCH", "JUV", w.room] for w in people]
    folder.csv(
        "patrons.csv",
        [words("surname,firstname,preferred_name,cardnumber,branchcode,categorycode,sort1"), *rows],
        ";",
    )
    shown = [w for w in people if w.photo]
    lines = "".join(f' "{w.number}" , "img {i}.jpg" \n' for i, w in enumerate(shown))
    folder.put("pics/idlink.txt", lines)
    folder.photos(people, lambda who: f"pics/img {shown.index(who)}.jpg")
    return people


@case("support.companioncorp.com 994618: codes 1000, 1006, 1007, 1008; lines end with CR on a Mac")
def alexandria_mac(folder: Folder) -> list[Who]:
    """Codes in another order, lines of an older Mac, letters in the barcodes."""
    people = cast("us", 6, "PB0119")
    rows = [[w.given, "", w.family, w.number, "1"] for w in people]
    folder.csv("export.txt", [["PT01"], words("1007,1008,1006,1000,1026"), *rows], "\t", end="\r")
    folder.zip("img.zip", faces(people, lambda who: f"{who.number}.PNG"))
    return people


@case("a student system's list and a library's in one folder: issue 14, 7")
def three_lists_one_school(folder: Folder) -> list[Who]:
    """The office has numbers and grades; the library numbers and barcodes; the nurse a list of her own titles."""
    people = [
        replace(w, more=(f"{3100 + i * 9}",)) for i, w in enumerate(cast("uk", 7, "00812", "3", "3 Fir;"))
    ]
    folder.book(
        "office.xlsx",
        {
            "All": [
                ["Pupil No", "Name", "Year", "Class"],
                *([w.number, w.last_first, 3, w.room] for w in people),
            ]
        },
    )
    folder.csv(
        "library.csv",
        [
            words("Reader,Pupil No,Surname,Forename"),
            *([w.more[0], w.number, w.family, w.given] for w in people[1:]),
        ],
    )
    folder.csv("nurse.csv", [words("Pupil No,Allergies"), *([w.number, "SECRET"] for w in people[:2])])
    folder.photos(people)
    return [replace(people[0], more=()), *people[1:]]


@case(
    "picabooyearbooks.com: eight columns, commas, teacher before home room; support.schoolannual.com: titles"
)
def pspa_eight_with_titles(folder: Folder) -> list[Who]:
    """An index with titles and commas; two folders of images; K for kindergarten."""
    people = cast("us", 6, "", "K 1", "Lee-K;Poe-1")
    rows = [
        [f"{4000 + i}.jpg" if w.photo else "", w.family, w.given, w.room, w.grade, f"DISC1\\{w.grade}"]
        for i, w in enumerate(people)
    ]
    folder.csv("index.csv", [words("Image Name,Last Name,First Name,Teacher,Grade,Folder"), *rows])
    folder.photos(people, lambda who: f"DISC1/{who.grade}/{4000 + people.index(who)}.JPG")
    return people


@case("help.entourageyearbooks.com: MASTER.TXT has retakes and is the one to use")
def pspa_master_retakes(folder: Folder) -> list[Who]:
    """INDEX names the first pictures, MASTER those after the retakes; one was made again."""
    people = cast("us", 6, "", "12", "AP-1", without=0)
    new = replace(people[3], photo=people[3].key + " retake")
    line = [
        ["V", "IMG", f"{i:08}.jpg", w.grade, w.family, w.given, w.room, "", "", "", "", ""]
        for i, w in enumerate(people)
    ]
    folder.csv("INDEX.TXT", line, "\t")
    folder.csv(
        "MASTER.TXT",
        [[*row[:2], "00000900.jpg", *row[3:]] if i == 3 else row for i, row in enumerate(line)],
        "\t",
    )
    folder.photos(people, lambda who: f"IMG/{people.index(who):08}.jpg")
    folder.put("IMG/00000900.jpg", face(new.photo))
    return [new if i == 3 else w for i, w in enumerate(people)]


@case("discoverysoftware.com, photos/index-files: zeros stripped, columns in either order, tab or comma")
def index_file_other_order(folder: Folder) -> list[Who]:
    """The map has the file first and the number without its zeros; retakes in a folder of their own."""
    people = cast("us", 6, "0009120", without=1)
    again = replace(people[0], photo=people[0].key + " retake")
    folder.csv(
        "roster.csv", [words("Student Number,Student Name"), *([w.number, w.last_first] for w in people)]
    )
    folder.put(
        "images.txt",
        "".join(f"{w.number.lstrip('0')}.jpg\t{w.number.lstrip('0')}\n" for w in people if w.photo),
    )
    folder.photos(people, lambda who: f"Originals/{who.number.lstrip('0')}.jpg")
    folder.put(f"Retakes/{again.number.lstrip('0')}.jpg", face(again.photo))
    return [again, *people[1:]]


@case("help-nl.oclc.org: Amlib: surname and given name in one word, or the barcode")
def amlib_mixed(folder: Folder) -> list[Who]:
    """Some pictures by name in one word, some by barcode."""
    people = cast("nl", 7, "B40012")
    folder.csv(
        "leners.csv",
        [words("Barcode,Achternaam,Voornaam"), *([w.number, w.family, w.given] for w in people)],
        ";",
    )
    by_name = {w.number for w in people[::2]}
    plain = str.maketrans("", "", " '")
    folder.photos(
        people,
        lambda who: (
            f"{(who.family + who.given).lower().translate(plain) if who.number in by_name else who.number}.jpg"
        ),
    )
    return people


@case("silhouettes: found/import.md A6; the photographer gives everybody without a photo one")
def silhouettes_by_name(folder: Folder) -> Truth:
    """Grey figures under names, in two sizes and as PNG, among the photos of a class without numbers."""
    people = cast("de", 7, "", "", "4d", without=3)
    folder.csv("4d.csv", [words("Vorname,Name,Klasse"), *([w.given, w.family, w.room] for w in people)], ";")
    folder.photos(people, lambda who: f"{who.given}_{who.family}.jpg")
    for at, w in enumerate(people):
        if not w.photo:
            folder.put(f"{w.given}_{w.family}.jpg", silhouette(at * 2 + 1))
    return Truth(
        people,
        [
            lost(
                "pictures that show nobody",
                "placeholder",
                "silhouette",
                "show nobody",
                "shows nobody",
                "same picture",
            )
        ],
    )


@case("photos that are nobody's, as in issue 14; Alexandria, pictures by barcode")
def pictures_of_leavers(folder: Folder) -> Truth:
    """Last year's photos are still in the zip: five pictures that are nobody's, by name."""
    people = cast("us", 6, "", "", "5T")
    folder.csv("5T.csv", [words("Last,First,Class"), *([w.family, w.given, w.room] for w in people)])
    gone = [one(g, f) for g, f in (("Otto", "Kemp"), ("Vera", "Stone"), ("Lou", "Marsh"))]
    folder.zip("all photos.zip", faces([*people, *gone], lambda who: f"{who.last_first}.jpg"))
    folder.put("logo.png", face("logo", kind="PNG"))
    return Truth(people, [lost(f"{w.last_first}.jpg", w.family) for w in gone])
