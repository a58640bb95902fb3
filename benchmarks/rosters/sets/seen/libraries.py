"""Library systems, photographers' discs, and two systems' lists in one folder."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, faces, words

cast = caster(0)
_DESTINY = "Site Short Name,Barcode,District ID,Last,First,Middle,Nickname,Patron Type,Access Level,Status A/I/R,Homeroom,Grade Level,Graduation Year,Birthdate,Password"


@case(
    "legacyhelp.follettsoftware.com, r_PIC_Available_Destiny_fields; idlink.txt: destinyhelp165en, r_map_file"
)
def destiny_barcodes(folder: Folder) -> list[Who]:
    """Barcodes with `P `, a status of I; faculty; a zip with idlink.txt by barcode, lines end with CR."""
    people = [
        replace(w, more=(f"P {81200 + i}",)) for i, w in enumerate(cast("us", 7, "4410233", "5", "Rm 9;"))
    ]
    people = [replace(w, goes="Gus" if i == 2 else "") for i, w in enumerate(people)]
    rows = [
        [
            "LMS",
            w.more[0],
            w.number,
            w.family,
            w.given,
            "",
            w.goes,
            "Student",
            "Patron",
            "I" if i == 4 else "A",
            w.room,
            "05",
            "2034",
            "",
            "pw",
        ]
        for i, w in enumerate(people)
    ]
    rows += [
        ["LMS", "P 90001", "E55", "Haddad", "Omar", "", "", "Faculty", "Patron", "A", "", "", "", "", ""]
    ]
    folder.csv("patrons.csv", [words(_DESTINY), *rows])
    links = "".join(f'"{w.more[0][2:]}","{w.more[0][2:]}.jpg"\r' for w in people if w.photo)
    folder.zip("pictures.zip", {"idlink.txt": links, **faces(people, lambda who: f"{who.more[0][2:]}.jpg")})
    truth = [replace(w, here=i != 4) for i, w in enumerate(people)]
    return [*truth, one("Omar", "Haddad", "E55", more=("P 90001",), role="staff", photo="")]


@case(
    "Koha tools/picture-upload.pl: datalink.txt, tab or comma a line; patron fields: Koha's schema (surname, firstname, cardnumber)"
)
def koha_expired_patrons(folder: Folder) -> list[Who]:
    """Card numbers of fourteen digits; the category says who is a child and who a teacher."""
    people = cast("uk", 6, "24521000012017")
    rows = [[w.number, w.family, w.given, "CPL", "ST", "2014-02-02", "1 High St"] for w in people]
    rows += [["24521000099001", "Ridley", "Dawn", "CPL", "TEACHER", "", ""]]
    folder.csv(
        "borrowers.csv",
        [words("cardnumber,surname,firstname,branchcode,categorycode,dateofbirth,address"), *rows],
    )
    shown = [w for w in people if w.photo]
    lines = "".join(f"{w.number}{',' if i % 2 else chr(9)}{i}.jpg\n" for i, w in enumerate(shown))
    index = {w.number: i for i, w in enumerate(shown)}
    folder.zip(
        "upload.zip", {"x/DataLink.txt": lines, **faces(people, lambda who: f"x/{index[who.number]}.jpg")}
    )
    return [*people, one("Dawn", "Ridley", "24521000099001", role="staff", photo="")]


@case(
    "support.goalexandria.com, import-images; codes 1000, 1006, 1007, 1070, 1026: support.companioncorp.com 994618"
)
def alexandria_codes(folder: Folder) -> list[Who]:
    """Codes for titles below PT01; a status of 5 is inactive; photos by barcode."""
    people = cast("us", 6, "50117")
    rows = [[w.number, w.family, w.given, "", "STU", "5" if i == 3 else "1"] for i, w in enumerate(people)]
    folder.csv("patrons.tsv", [["PT01"], words("1000,1006,1007,1070,1028,1026"), *rows], "\t")
    folder.zip("images.zip", faces(people))
    return [replace(w, here=i != 3) for i, w in enumerate(people)]


@case("OneRoster and Destiny in one folder, joined by District ID: issue 14; both sources as above")
def student_system_and_library(folder: Folder) -> list[Who]:
    """The library knows the barcodes, the office grades and rooms; the photos are called by barcode."""
    people = [
        replace(w, more=(f"P {7001 + i * 7}",)) for i, w in enumerate(cast("us", 7, "600412", "6", "R6"))
    ]
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("office.csv", [words("Student Number,Last Name,First Name,Grade,Homeroom"), *rows])
    patrons = [[w.more[0], w.number, w.family, w.given, "Student"] for w in people[:-1]]
    folder.csv("library.csv", [words("Barcode,District ID,Last,First,Patron Type"), *patrons])
    folder.photos(people, lambda who: f"{who.more[0][2:]}.jpg")
    return [*people[:-1], replace(people[-1], more=())]


_PSPA = "LHS-26"


@case("yearbooksupport.mementopix.com 12000049335: INDEX.TXT, tabs, no titles; FAC for staff")
def pspa_twelve_columns(folder: Folder) -> Truth:
    """No number at all; files of eight digits; staff with a title; a blank where there is no photo."""
    people = [
        replace(w, grade=g)
        for w, g in zip(cast("us", 6, ""), ["9", "9", "10", "10", "11", "11"], strict=True)
    ]
    rows = [
        [
            _PSPA,
            "IMAGES",
            f"{i:08}.JPG" if w.photo else "",
            w.grade,
            w.family,
            w.given,
            f"H{w.grade}",
            "1",
            "Ortiz",
            "",
            "",
            "",
        ]
        for i, w in enumerate(people)
    ]
    boss = one("Rosa", "Ortiz", role="staff")
    rows += [
        [_PSPA, "IMAGES", "00000099.JPG", "FAC", "Ortiz", "Rosa", "", "", "", "", "Library", "Librarian"]
    ]
    folder.csv("INDEX.TXT", rows, "\t")
    folder.photos(
        [*people, boss], lambda who: f"Images/{[*people, boss].index(who) if who != boss else 99:08}.jpg"
    )
    return Truth([*(replace(w, room=f"H{w.grade}") for w in people), boss], allowed=["Ortiz", "Library"])


@case(
    "micro-art.com, imgpspacd; slideshare bjaj1/pspi-guidelines: a 13th column Small/Large, two rows a person"
)
def pspa_two_sizes(folder: Folder) -> list[Who]:
    """Two rows and two files for everybody, one small; the large one is kept."""
    people = cast("us", 6, "", "4", "4C", without=0)
    rows = [
        [_PSPA, size, f"{i:08}.jpg", w.grade, w.family, w.given, w.room, "", "", "", "", "", size]
        for i, w in enumerate(people) for size in ("Small", "Large")
    ]  # fmt: skip
    folder.csv("Index.txt", rows, "\t")
    for i, w in enumerate(people):
        folder.put(f"Large/{i:08}.jpg", face(w.photo))
        folder.put(f"Small/{i:08}.jpg", face(w.photo, 60))
    return people


@case("studylib 18119180 (Follett): Idlink.txt; retakes `100002898(2).jpg` on a later line")
def admin_disc_retakes(folder: Folder) -> list[Who]:
    """A second line and a second file for a retake, which replaces the first."""
    people = cast("us", 6, "100002898", without=1)
    again = replace(people[1], photo=people[1].key + " retake")
    rows = [[w.number, w.family, w.given] for w in people]
    folder.csv("students.csv", [["ID", "Last Name", "First Name"], *rows])
    lines = [f'"{w.number}","{w.number}.jpg"' for w in people if w.photo] + [
        f'"{again.number}","{again.number}(2).jpg"'
    ]
    folder.put("IDLINK.TXT", "\r\n".join(lines))
    folder.photos(people)
    folder.put(f"{again.number}(2).jpg", face(again.photo))
    return [again if w.number == again.number else w for w in people]


@case("help-nl.oclc.org: Amlib: smithsarah.jpg, or a barcode B37865.jpg")
def amlib_one_word(folder: Folder) -> list[Who]:
    """Last and first name in one word of small letters."""
    people = cast("uk", 7, "B37865")
    folder.csv(
        "borrowers.csv",
        [words("Barcode,Surname,Given Name"), *([w.number, w.family, w.given] for w in people)],
    )
    folder.photos(people, lambda who: f"{who.family}{who.given}.jpg".lower().replace("'", ""))
    return people


@case("silhouettes for those not photographed: found/import.md")
def silhouettes_by_number(folder: Folder) -> Truth:
    """Grey figures, each encoded anew, under the numbers of those who were absent."""
    people = cast("us", 8, "71203", "3", "", without=3)
    folder.csv(
        "grade3.csv",
        [
            words("Student ID,First Name,Last Name,Grade"),
            *([w.number, w.given, w.family, "3"] for w in people),
        ],
    )
    folder.photos(people)
    for at, w in enumerate(people):
        if not w.photo:
            folder.put(f"{w.number}.jpg", silhouette(at))
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


@case("support.concord.com.au: <Admin System Id>.jpg; photos that are nobody's: issue 14")
def photos_left_over(folder: Folder) -> Truth:
    """Two pictures more than pupils, a group picture, and somebody whose number is misspelt in the file's name."""
    people = cast("uk", 6, "22041")
    folder.csv(
        "users.csv",
        [words("Admin System Id,Surname,Given Names"), *([w.number, w.family, w.given] for w in people)],
    )
    folder.photos(people)
    folder.put("99871.jpg", face("stranger"))
    folder.put("IMG_2231.JPG", face("stranger too"))
    folder.put("class photo.jpg", face("group"))
    words_ = [lost(name, name) for name in ("99871", "IMG_2231", "class photo")]
    return Truth(people, words_)
