"""Deliveries of photographers: class folders, an index, a yearbook disc, proofs, staff."""

from __future__ import annotations

import io

from PIL import Image

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


def cropped(who: str) -> bytes:
    """The head of a large picture, as a studio cuts it for a card."""
    with Image.open(io.BytesIO(face(who, 480))) as image:
        wide, high = image.size
        edge = round(wide * (1 - 1 / 1.16) / 2), round(high * (1 - 1 / 1.16) / 2)
        part = image.crop((edge[0], edge[1], wide - edge[0], high - edge[1])).resize((150, 200))
    file = io.BytesIO()
    part.save(file, "JPEG", quality=88)
    return file.getvalue()


@case()
def q71_teacher_folders_with_short_names(folder: Folder) -> Truth:
    """A folder for each teacher; the studio wrote half of a double last name, and what children go by."""
    people = [
        one("Alejandra", "Garcia-Lopez", "44107", "1", "Whitley", goes="Allie"),
        one("Benjamin", "Ackerman", "44120", "1", "Whitley", goes="Ben"),
        one("Chelsea", "Fogarty", "44133", "1", "Whitley"),
        one("Dashiell", "Monroe-Pratt", "44146", "1", "Whitley"),
        one("Elena", "Rosario", "44159", "1", "Whitley"),
        one("Frederick", "Stamm", "44172", "1", "Whitley", goes="Freddy"),
        one("Giovanni", "Teel", "44185", "1", "Whitley", photo=""),
        one("Hannah", "Uribe-Castro", "43201", "2", "Zamora"),
        one("Isabella", "Vickers", "43214", "2", "Zamora", goes="Bella"),
        one("Jackson", "Wray", "43227", "2", "Zamora"),
        one("Katherine", "Yoder", "43240", "2", "Zamora", goes="Katie"),
        one("Lorenzo", "Zapata", "43253", "2", "Zamora"),
        one("Margaret", "Albright", "43266", "2", "Zamora", goes="Maggie"),
        one("Nehemiah", "Booth", "43279", "2", "Zamora"),
    ]
    titles = cut("Student ID|Last Name|First Name|Nickname|Grade|Teacher")
    rows = [[int(w.number), w.family, w.given, w.goes, int(w.grade), w.room] for w in people]
    folder.book("Student list.xlsx", {"Students": [titles, *rows]})
    folder.photos(people, lambda w: f"{w.room}/{w.family.split('-')[0]}_{w.goes or w.given}.jpg")
    return Truth(people)


@case("the names of the classes as SchILD-NRW has them; the photographer's folders are invented")
def q71_german_class_folders_with_written_out_umlauts(folder: Folder) -> Truth:
    """Germany: umlauts are written out in the photographer's zip; each class has a picture of all."""
    people = those(
        "Änne|Böttcher;Bela|Däubler;Björn|Fröhlich;Carla|Groß;Enno|Hübner;Jördis|Kästner;Jürgen|Löwe;"
        "Lia|Möller;Lönne|Pflüger;Malte|Rößler;Mila|Süß;Ömer|Sahin;Theo|Strauß;Tönnies|Uhl;"
        "Wiebke|Vößing;Yara|Zöllner",
        "",
        "5",
        "5a;5b",
        2,
    )
    titles = cut("Nachname|Vorname|Klasse|Geburtsdatum")
    rows = [[w.family, w.given, w.room, birthday(at, 2015, ".")] for at, w in enumerate(people)]
    folder.csv("Schuelerliste_Jg5.csv", [titles, *rows], ";", "cp1252")
    letters: dict[str, str | int | None] = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe"}
    files = faces(people, lambda w: f"{w.room}/{w.family}_{w.given}.jpg".translate(str.maketrans(letters)))
    for room in ("5a", "5b"):
        files[f"{room}/{room}_Klassenfoto.jpg"] = face(f"all of {room}", 600)
    folder.zip("Fotograf Einzelbilder.zip", files)
    return Truth(people)


@case("a mapping sheet with image names as support.schoolannual.com describes it")
def q71_index_sheet_with_camera_names_and_teachers(folder: Folder) -> Truth:
    """The studio's spreadsheet says which camera file shows whom; the teachers are in it, too."""
    people = those(
        "Ansley|Baugh;Bowen|Callender;Carmen|Duarte;Drew|Edmonds;Esther|Finley;Garrison|Hobbs;"
        "Heidi|Jarvis;Ibrahim|Kamara;Josie|Lattimore;Kellan|Meeks;Lourdes|Navarro;Mitchell|Ogle",
        "919034",
        "7 8",
        "Finch;Tolliver",
        2,
    )
    people += [one("Rebecca", "Finch", role="staff"), one("Samuel", "Tolliver", role="staff")]
    rows = []
    for at, w in enumerate(people):
        image = f"IMG_{4410 + at * 3}.JPG" if w.photo else ""
        rows.append([image, w.family, w.given, w.room, w.grade or "Staff", w.number])
        if image:
            folder.put(f"Images/{image}", face(w.photo, 320))
    titles = cut("Image Name|Last Name|First Name|Teacher|Grade|Student ID")
    folder.book("Image index.xlsx", {"Sheet1": [titles, *rows]})
    return Truth(people)


@case("an INDEX.TXT without titles as on PSPA discs (studiosourceyearbooks.freshdesk.com)")
def q71_yearbook_disc_first_and_the_list_later(folder: Folder) -> Truth:
    """Only the disc in the first weeks; the office's list with numbers and full first names comes later."""
    people = [
        one("Ainsley", "Broussard", "50412", "6", "118"),
        one("Bryson", "Cantrell", "50425", "6", "118"),
        one("Catalina", "Durazo", "50438", "6", "118"),
        one("Desmond", "Fulcher", "50451", "6", "118"),
        one("Samuel", "Ostrander", "50464", "6", "118", goes="Sam"),
        one("Elsie", "Gandy", "49107", "7", "220"),
        one("Finley", "Huckaby", "49120", "7", "220"),
        one("Graciela", "Jaramillo", "49133", "7", "220"),
        one("Victoria", "Langston", "49146", "7", "220", goes="Tori"),
        one("Houston", "Meadows", "49159", "7", "220"),
        one("Ingrid", "Novak", "49172", "7", "220", photo=""),
    ]
    lines = []
    for at, w in enumerate((w for w in people if w.photo), 1):
        row = ["VOL1", "IMAGES", f"{at:08}.JPG", w.grade, w.family, w.goes or w.given, w.room]
        lines.append("\t".join([*row, "", "", "", "", ""]))
        folder.put(f"1/IMAGES/{at:08}.JPG", face(w.photo, 320))
    folder.put("1/INDEX.TXT", "\r\n".join(lines) + "\r\n")
    titles = cut("Student ID|Last Name|First Name|Goes By|Grade|Homeroom")
    rows = [[w.number, w.family, w.given, w.goes, w.grade, w.room] for w in people]
    folder.csv("2/students.csv", [titles, *rows])
    same = [(f"{w.goes or w.given} {w.family}", w.full) for w in people if w.photo]
    return Truth(people, steps=("1", "2"), same=same, allowed=("VOL1", "IMAGES"))


@case()
def q71_senior_proofs_beside_the_final_portraits(folder: Folder) -> Truth:
    """Seniors: small proofs of other poses in one folder, the chosen portraits in another."""
    people = those(
        "Abigail|Zimmerman;Brandon|Yeager;Cecilia|Whitmore;Dillon|Vaughan;Esperanza|Tovar;Forrest|Sheldon;"
        "Genevieve|Rourke;Harrison|Pickens",
        "118702",
        "12",
        "Advisory 4",
    )
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("Class of 2026.csv", [cut("ID|Last Name|First Name|Grade|Homeroom"), *rows])
    for w in people:
        if w.photo:
            folder.put(f"Senior Portraits/Final/{w.family}_{w.given}_{w.number}.jpg", face(w.photo, 480))
            for pose in range(1, 4):
                proof = face(f"{w.full}, pose {pose}", 60)
                folder.put(f"Senior Portraits/Proofs/{w.number}_proof{pose}.jpg", proof)
    return Truth(people)


@case()
def q71_card_crops_beside_whole_pictures(folder: Folder) -> Truth:
    """Australia: each photo whole and cut for the card, by preferred name; the codes are the school's."""
    people = [
        one("Alexander", "Papadakis", "PAP0014", "7", "7C", goes="Alex"),
        one("Bonnie", "Hargreaves", "HAR0102", "7", "7C"),
        one("Cooper", "Jovanovic", "JOV0007", "7", "7C"),
        one("Evangeline", "Tran", "TRA0055", "7", "7F", goes="Evie"),
        one("Jarrah", "Whyte", "WHY0021", "7", "7F"),
        one("Lachlan", "Pickering", "PIC0033", "7", "7C", goes="Lachie"),
        one("Matilda", "Marchetti", "MAR0118", "7", "7F", goes="Tilly"),
        one("Nathaniel", "Sullivan", "SUL0060", "7", "7F", goes="Nate"),
        one("Priya", "Raman", "RAM0009", "8", "8A"),
        one("Rory", "Buchanan", "BUC0041", "8", "8A"),
        one("Xanthe", "Doukas", "DOU0012", "8", "8A"),
        one("Zachary", "Coventry", "COV0038", "8", "8A", goes="Zac", photo=""),
    ]
    titles = cut("Student Code|Surname|First Name|Preferred Name|Year Level|Home Group")
    rows = [[w.number, w.family, w.given, w.goes or w.given, w.grade, w.room] for w in people]
    folder.csv("Students Yr 7-8.csv", [titles, *rows])
    for w in people:
        if w.photo:
            name = f"{w.goes or w.given} {w.family}.jpg"
            folder.put(f"School photos/Full/{name}", face(w.photo, 480))
            folder.put(f"School photos/Card crops/{name}", cropped(w.photo))
    return Truth(people)


@case()
def q71_staff_and_grades_in_folders_of_their_own(folder: Folder) -> Truth:
    """Two lists, students and staff; the studio's folders are called after the grades, one holds staff."""
    people = those(
        "Amya|Bledsoe;Bode|Clements;Corinne|Dalton;Deshawn|Emerson;Elodia|Franco;Fletcher|Gaines;"
        "Greta|Hooper;Hezekiah|Jolly;Itzel|Leyva;Jensen|Mayfield;Karis|Newell;Landry|Osborne",
        "73018",
        "6 7",
        "Gator;Heron",
        1,
    )
    staff = [
        one("Patricia", "Dalton", "T118", role="staff"),
        one("Raymond", "Escobedo", "T121", role="staff"),
        one("Sheila", "Gunderson", "T124", role="staff"),
        one("Thomas", "Hooper", "T127", role="staff", photo=""),
    ]
    rows = [[w.number, w.last_first, w.grade, w.room] for w in people]
    folder.csv("Students.csv", [cut("Student ID|Student Name|Grade|Homeroom"), *rows])
    jobs = ("Science", "Principal", "Math", "Custodian")
    lines = [[w.number, w.last_first, job] for w, job in zip(staff, jobs, strict=True)]
    folder.csv("Staff.csv", [cut("Staff ID|Staff Name|Position"), *lines])

    def called(w: Who) -> str:
        place = "Staff" if w.role == "staff" else f"Grade {w.grade}"
        return f"Studio/{place}/{w.last_first}.jpg"

    folder.photos([*people, *staff], called)
    return Truth([*people, *staff], allowed=jobs)
