"""Exports of systems used in the United States and Canada: library systems and school photographers."""

from __future__ import annotations

import io
from dataclasses import replace

from PIL import Image, ImageDraw

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls


def _no_picture() -> bytes:
    """The picture a photographer hands over for those who were not there."""
    picture = Image.new("RGB", (120, 160), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((4, 4, 115, 155), outline="#888888")
    draw.text((28, 60), "NO PHOTO\nAVAILABLE", fill="#666666")
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=88)
    return file.getvalue()


@case(
    "Follett Destiny, patrons in the columns of the Patron Import Converter (destinyhelp165en, r_csv_file_field_defs) "
    "and the picture zip with idlink.txt, a carriage return behind each line (r_map_file)"
)
def p28a_destiny_patrons_and_idlink(folder: Folder) -> Truth:
    """Destiny: barcode and district ID, nicknames, a teacher, one inactive; two have the same picture that says there is none."""
    people = [
        replace(w, more=(f"P{310 + at * 7}",))
        for at, w in enumerate(
            those(
                "Abigael|Thornquist;Boaz|Lieberman;Carmela|Ruiz-Hidalgo;Desmond|Achebe;Eleni|Papas;Forrest|Gantry;"
                "Guadalupe|Medrano;Hollis|Underhill",
                "0077310",
                "4 5",
                "Salcedo;Wirth",
                without=0,
            )
        )
    ]
    people = but(
        people,
        {
            1: {"photo": ""},
            3: {"goes": "Dez"},
            5: {"here": False, "photo": ""},
            6: {"goes": "Lupe", "photo": ""},
        },
    )
    people.append(one("Marguerite", "Salcedo", "E20418", role="staff", more=("P902",)))
    titles = cut(
        "Site Short Name|Barcode|District ID|Last Name|First Name|Middle Name|Nickname|Gender|Patron Type|Access Level|"
        "Status|Homeroom|Grade Level|Card Expires|Graduation Year|Birth Date|User Name|Password|Email 1"
    )
    rows = [
        [
            *("OAKES", w.more[0], w.number, w.family, w.given, "", w.goes, "FMFMFMFMF"[at]),
            *(
                "Faculty" if w.role == "staff" else "Student",
                "Patron",
                "A" if w.here else "I",
                w.room,
                w.grade,
            ),
            *(
                "6/30/2027",
                "" if w.role == "staff" else "2035",
                f"{at + 1}/2{at % 9}/2016",
                f"u{w.number}",
                "changeme",
            ),
            f"{w.given}.{w.family}@oakes.example".lower(),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("patrons.csv", [titles, *rows])
    pictures = faces(people, lambda w: f"{w.number}.jpg")
    links = [f'"{w.more[0]}","{w.number}.jpg"' for w in people if w.photo]
    for at in (1, 6):
        pictures[f"{people[at].number}.jpg"] = _no_picture()
        links.append(f'"{people[at].more[0]}","{people[at].number}.jpg"')
    folder.zip("patronpictures.zip", {**pictures, "idlink.txt": "".join(f"{link}\r" for link in links)})
    return Truth(people, allowed=("OAKES",))


@case(
    "Koha, patrons in the columns of the Patron Import tool (Koha help, import_borrowers) and the picture zip with "
    "DATALINK.TXT in a sub-folder, comma or tab by line (tools/picture-upload.pl)"
)
def p28a_koha_patrons_and_datalink(folder: Folder) -> Truth:
    """Koha: addresses and passwords beside, sort1 and sort2 hold grade and class, staff by category; pictures linked by card."""
    people = those(
        "Amélie|Gaudreault;Bastien|Lavertu;Chantal|O'Bomsawin;Dylan|Fitzgibbon;Eugénie|Saint-Laurent;"
        "Frédérique|Thériault;Gabriel|Wabano",
        "23061000104412",
        "4 4 5",
        "Class 4-Duval;Class 4-Duval;Class 5-Roy",
    )
    people = [replace(w, room=w.room.removeprefix("Class ")) for w in people]
    people.append(one("Solange", "Duval", "23061000990017", role="staff"))
    titles = cut(
        "borrowernumber|cardnumber|surname|firstname|title|othernames|initials|address|city|zipcode|email|phone|dateofbirth|"
        "branchcode|categorycode|dateenrolled|dateexpiry|gonenoaddress|lost|borrowernotes|sex|password|userid|sort1|sort2"
    )
    rows = [
        [
            *(
                str(2201 + at),
                w.number,
                w.family,
                w.given,
                "",
                "",
                "",
                f"{at * 12 + 8} rue Principale",
                "Timmins",
                "P4N 1A1",
            ),
            *(
                "",
                f"705-555-01{at}0",
                f"201{6 + at % 2}-0{at + 1}-15" if w.role == "student" else "",
                "ESNORD",
            ),
            *("STAFF" if w.role == "staff" else "STUDENT", "2026-09-01", "2027-06-30", "0", "0"),
            *(
                "Lost card 09/2026, new one given" if at == 2 else "",
                "FMFMFFMF"[at],
                "****",
                f"k{w.number[-4:]}",
            ),
            *(f"Grade {w.grade}" if w.grade else "", w.room),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("borrowers.csv", [titles, *rows], quote=True, end="\n")
    pictures = faces(people, lambda w: f"patronimages/{w.given[0]}{w.number[-4:]}.jpg".lower())
    names = [(w.number, f"{w.given[0]}{w.number[-4:]}.jpg".lower()) for w in people if w.photo]
    lines = "".join(f"{key}{',' if at % 3 else chr(9)}{name}\n" for at, (key, name) in enumerate(names))
    folder.zip("koha_images.zip", {**pictures, "patronimages/DATALINK.TXT": lines})
    return Truth(people, allowed=("ESNORD",))


@case(
    "Lifetouch administration disc: IDLINK.TXT of id and file, a second disc of retakes with (2) in the names, leading "
    "zeros of the ids stripped (discoverysoftware.com, photos/index-files)"
)
def p28a_lifetouch_fall_and_retakes(folder: Folder) -> Truth:
    """Lifetouch: the office's list and the disc of fall; then the retake disc alone, with new pictures for three."""
    people = those(
        "Araceli|Benavidez;Bjorn|Halvorsen;Cleo|Figueroa;Dontae|Merriweather;Eliza|Pettigrew;Fiona|Szymanski;"
        "Graham|Loftus;Henrietta|Boone",
        "00418827",
        "2 2 3",
        "Rm 6;Rm 7;Rm 11",
        without=0,
    )
    retaken = (1, 4, 7)
    first = but(
        people,
        {
            1: {"photo": f"{people[1].photo} eyes closed"},
            4: {"photo": f"{people[4].photo} blurred"},
            7: {"photo": ""},
        },
    )
    first = but(first, {5: {"photo": ""}})
    titles = cut("Student Name|Student ID|Grade|Homeroom|Teacher|Bus")
    teachers = {"Rm 6": "Kapoor", "Rm 7": "Littlefield", "Rm 11": "Bouchard"}
    rows = [
        [w.last_first, w.number, f"0{w.grade}", w.room, teachers[w.room], f"{at * 3 + 4}"]
        for at, w in enumerate(first)
    ]
    above = "<p>Summit View Elementary</p><p>Picture Day Roster - 8 students</p>"
    folder.put("fall/PictureDayRoster.xls", page_xls(titles, rows, above))

    def disc(where: str, given: list[Who], mark: str = "") -> None:
        keys = [w.number.lstrip("0") for w in given]
        folder.put(f"{where}/IDLINK.TXT", "".join(f'"{key}","{key}{mark}.jpg"\r\n' for key in keys))
        for key, w in zip(keys, given, strict=True):
            folder.put(f"{where}/IMAGES/{key}{mark}.jpg", face(w.photo))

    disc("fall/Lifetouch Admin CD", [w for w in first if w.photo])
    disc("retakes/Lifetouch Admin CD", [people[at] for at in retaken], "(2)")
    truth = but(people, {5: {"photo": ""}})
    return Truth(
        truth,
        steps=("fall", "retakes"),
        same=[("Bjorn Halvorsen", "Bjorn Halvorsen")],
        allowed=(*teachers.values(), "Lifetouch Admin CD", "Summit View Elementary"),
    )


@case(
    "GotPhoto, a photographer's download for the school: a folder a group, files named by last and first name; from memory"
)
def p28a_gotphoto_folders_of_groups(folder: Folder) -> Truth:
    """GotPhoto: no list at all, a zip with a folder a class and one for staff, names in the files, the class picture beside."""
    groups = {
        "Ms Lang": "Aurora|Benoit;Caspian|Ortiz;Delia|Farrow;Ezekiel|Manning",
        "Mr Hutchins": "Florence|Abdi;Gideon|Zhou;Harlow|Van Dyke;Isidro|Peralta",
    }
    people = [
        one(given, family, room=group)
        for group, names in groups.items()
        for given, family in (name.split("|") for name in names.split(";"))
    ]
    staff = [one("Yvonne", "Lang", role="staff"), one("Terence", "Hutchins", role="staff")]
    files = faces(people, lambda w: f"Birch Hollow School 2026/{w.room}/{w.family}_{w.given}.jpg")
    files |= faces(staff, lambda w: f"Birch Hollow School 2026/Staff/{w.family}_{w.given}.jpg")
    for group in groups:
        picture = Image.new("RGB", (640, 400), "#31506b")
        for at, w in enumerate([w for w in people if w.room == group]):
            picture.paste(Image.open(io.BytesIO(face(w.photo))), (30 + at * 150, 150))
        file = io.BytesIO()
        picture.save(file, "JPEG")
        files[f"Birch Hollow School 2026/{group}/Class Photo {group}.jpg"] = file.getvalue()
    folder.zip("GotPhoto_Download_Birch_Hollow.zip", files)
    return Truth([*people, *staff], allowed=("Staff", "Birch Hollow School 2026"))
