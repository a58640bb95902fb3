"""Photographers' discs and zips beside the list of the school's system; a sheet of barcodes."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


def _nobody() -> bytes:
    """The grey picture that stands for somebody who was absent."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (240, 320), (225, 225, 225))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((75, 60, 165, 170), fill=(160, 160, 160))
    draw.ellipse((40, 190, 200, 420), fill=(160, 160, 160))
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()


@case("PSPA disc: INDEX.TXT, MASTER.TXT (studiosourceyearbooks 158000409343; entourageyearbooks)")
def p29a_pspa_disc_with_a_master(folder: Folder) -> Truth:
    """US: a photographer's disc, no ids, MASTER with two retakes in a folder of their own, staff as FAC."""
    people = those(
        "Emmett|Bjorklund;Aaliyah|Crutchfield;Santiago|De Anda;Harper|Kowalczyk;Noelle|O'Rourke;"
        "Tobias|Pruett;Xiomara|Villalobos;Levi|Yoder",
        "",
        "7 7 8",
        "112;112;206",
        photo="",
    )
    people += [
        one("Rochelle", "Ostrander", role="staff", room="112", photo=""),
        one("Clifton", "Maddox", role="staff", photo=""),
    ]
    people = [replace(who, photo=who.key) for who in people]
    rows = [_disc_row(at, who) for at, who in enumerate(people)]
    again = {1: "RETAKES", 5: "RETAKES"}
    master = [_disc_row(at, who, again.get(at, "")) for at, who in enumerate(people)]
    folder.put("INDEX.TXT", table(rows, "\t"))
    folder.put("MASTER.TXT", table(master, "\t"))
    folder.put(
        "README.TXT",
        "Prairie Lakes Portraits\r\nPSPA Digital Data & Image Format Guidelines\r\n640x800 JPG\r\n",
    )
    for at, who in enumerate(people):
        folder.put(
            f"IMAGES/{at + 1:08}.JPG", face(f"{who.key} eyes closed") if at in again else face(who.photo)
        )
        if at in again:
            folder.put(f"RETAKES/{at + 501:08}.JPG", face(who.photo))
    return Truth(people, allowed=("Mrs. Ostrander", "Mr. Fenske", "PRAIRIELAKES26", "IMAGES", "RETAKES"))


def _disc_row(at: int, who: Who, other: str = "") -> list[str]:
    file = f"{at + 501:08}.JPG" if other else f"{at + 1:08}.JPG"
    grade = who.grade or "FAC"
    teacher = {"112": "Mrs. Ostrander", "206": "Mr. Fenske"}.get(who.room, "") if who.grade else ""
    title = {"Ostrander": "Teacher", "Maddox": "Librarian"}.get(who.family, "")
    return [
        *(
            "PRAIRIELAKES26",
            other or "IMAGES",
            file,
            grade,
            who.family,
            who.given,
            who.room,
            "1",
            teacher,
            "",
        ),
        *("", title),
    ]


@case("Infinite Campus ad hoc CSV (kb.infinitecampus.com/help/photo-import) and Lifetouch's IDLINK.TXT")
def p29a_campus_sections_and_lifetouch(folder: Folder) -> Truth:
    """US: a row for each section, dotted titles, ids whose zeros the disc lacks, a retake."""
    people = those(
        "Beckett|Amundson;Zainab|Farah;Gideon|Lindahl;Mai See|Moua;Josephine|Redcloud;Cale|Stenberg",
        "0041822",
        "07",
        without=1,
    )
    people = [
        replace(who, grade="7", classes=("Math 7", ("Art 7", "Band 7")[at % 2], "ELA 7"))
        for at, who in enumerate(people)
    ]
    people = but(people, {4: {"goes": "Josie"}})
    teacher = {
        "Math 7": "Haugen, Kristi",
        "Art 7": "Sow, Idrissa",
        "Band 7": "Rusk, Dale",
        "ELA 7": "Ogden, Fay",
    }
    titles = (
        "calendar.schoolName,student.studentNumber,student.lastName,student.firstName,student.nickname,"
        "student.grade,student.birthdate,courseSection.courseName,courseSection.teacherDisplay,contacts.guardian"
    )
    rows = [
        [
            *("Wild Rice Middle", who.number, who.family, who.given, who.goes, "07", f"0{at + 1}/17/2014"),
            *(course, teacher[course], f"{who.family}, {('Dana', 'Ruth', 'Omar')[at % 3]}"),
        ]
        for course in ("Math 7", "Art 7", "Band 7", "ELA 7")
        for at, who in enumerate(people)
        if course in who.classes
    ]
    folder.csv("adhoc_export.csv", [titles.split(","), *rows])
    lines = [[who.number.lstrip("0"), f"{who.number.lstrip('0')}.jpg"] for who in people if who.photo]
    lines.append([lines[2][0], f"{lines[2][0]}(2).jpg"])
    pictures = faces(people, lambda who: f"Lifetouch/{who.number.lstrip('0')}.jpg")
    retaken = people[2]
    pictures[f"Lifetouch/{lines[2][0]}(2).jpg"] = face(retaken.photo)
    pictures[f"Lifetouch/{lines[2][0]}.jpg"] = face(f"{retaken.key} blinked")
    folder.put("Lifetouch/IDLINK.TXT", table(lines, quote=True))
    for name, data in pictures.items():
        folder.put(name, data)
    return Truth(people, allowed=("Wild Rice Middle", "Lifetouch", *teacher.values()))


@case(
    "SIMS registration group list; Tempest's photos by admission number (ess-sims.co.uk/node/60; from memory)"
)
def p29a_sims_and_tempest_in_two_months(folder: Folder) -> Truth:
    """England: the list of September, then November's with a new boy and a leaver, and the retakes."""
    people = those(
        "Aoife|Brennand;Caspian|Dellow;Elowen|Hathersage;Rizwan|Mahmood;Saskia|Penhaligon;Theo|Quartermaine;"
        "Yusuf|Zaman",
        "004512",
        "8",
        "8F",
        photo="",
    )
    people = but(people, {5: {"goes": "Teddy"}})
    new = one("Bartholomew", "Ikande", "004731", "8", "8F")
    shown = {0, 1, 2, 4}
    first = [replace(who, photo=who.key if at in shown else "") for at, who in enumerate(people)]
    titles = cut("Adno|Legal Surname|Legal Forename|Preferred Forename|Sex|DOB|Year|Reg|Date of Leaving")

    def sheet(listed: list[Who], day: str) -> list[list[str]]:
        rows = [["Registration Group List: 8F"], [f"Tutor: Mr P Adeyemi-Ross   Effective date: {day}"], []]
        rows.append(titles)
        rows += [
            [
                *(w.number, w.family, w.given, w.goes or w.given, "FMFMFMMM"[at], "12/02/2014"),
                *(f"Year {w.grade}", w.room, "" if w.here else "06/11/2026"),
            ]
            for at, w in enumerate(listed)
        ]
        return [*rows, [], [f"Total: {len(listed)}"]]

    folder.book("1 September/8F.xlsx", {"Report": sheet(first, "14/09/2026")})
    folder.zip("1 September/Tempest SIMS.zip", faces(first))
    last = [replace(who, photo=who.key if at in {0, 1, 2, 3, 4, 6} else "") for at, who in enumerate(people)]
    last = [*but(last, {2: {"here": False}}), new]
    folder.book("2 November/8F.xlsx", {"Report": sheet(last, "09/11/2026")})
    folder.zip("2 November/Tempest retakes.zip", faces([last[3], last[6], new]))
    return Truth(
        last,
        steps=("1 September", "2 November"),
        same=[(who.full, who.full) for who in last[:2]],
        allowed=("Mr P Adeyemi-Ross", "Tempest SIMS", "Tempest retakes"),
    )


@case("Photos by student code with the photographer's index (accelerus.com.au 272; MSP from memory)")
def p29a_msp_photos_for_compass(folder: Folder) -> Truth:
    """Australia: a zip by student code with an index, a grey picture for two who were absent, a teacher."""
    people = those(
        "Charlotte|Abbott;Hudson|Abbott;Isla|Giannopoulos;Oliver|Nguyen;Ruby-Rose|Karunaratne;Jack|Te Amo;"
        "Evelyn|Wojcik",
        "",
        "4 4 5",
        "4W;4W;5M",
        photo="",
    )
    codes = ("ABB0003", "ABB0007", "GIA0001", "NGU0012", "KAR0002", "TEA0001", "WOJ0001")
    people = [replace(who, number=code) for who, code in zip(people, codes, strict=True)]
    people = [replace(who, photo="" if at in {3, 6} else who.key) for at, who in enumerate(people)]
    people = but(people, {0: {"goes": "Charlie"}, 5: {"goes": "Jacko"}})
    people.append(one("Philippa", "Wilmot", "WIL", role="staff"))
    titles = cut("StudentCode|Surname|First Name|Preferred Name|Year|Form|Gender|Barcode Card|FileName")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes or w.given, f"{int(w.grade):02}" if w.grade else "Staff"),
            *(w.room, "FMFMFMFF"[at], "Y", f"{w.number}.jpg"),
        ]
        for at, w in enumerate(people)
    ]
    pictures = {f"{w.number}.jpg": face(w.photo) if w.photo else _nobody() for w in people}
    folder.zip("MSP_Compass_2026.zip", {"index.csv": table([titles, *rows]), **pictures})
    return Truth(people, allowed=("MSP_Compass_2026",))


@case("Magister: Stamnr and Tussenvoegsel; a photographer's photos by stamnummer (from memory)")
def p29a_magister_and_van_vliet(folder: Folder) -> Truth:
    """Netherlands: photos in folders of classes; in January two have changed class, one came."""
    people = those(
        "Jip|van den Heuvel;Naomi|Bosch;Ayoub|el Idrissi;Fenna|de Graaf;Mees|van 't Veer;"
        "Lieke|Scholten;Sven|Aalbers",
        "12034",
        "1",
        "1A;1B",
        1,
    )
    titles = cut("Stamnr|Roepnaam|Tussenvoegsel|Achternaam|Klas|Leerjaar|Mentor|Geb.datum|E-mail ouder 1")
    folder.book("1 september/Leerlingen.xlsx", {"Leerlingen": [titles, *map(_magister, people)]})
    folder.photos(people, lambda who: f"1 september/van Vliet schoolfoto/{who.room}/{who.number}.jpg")
    late = one("Zeynep", "Yılmaz", "12377", "1", "1B")
    last = but(people, {0: {"room": "1B"}, 3: {"room": "1A"}})
    last = [*last[:6], replace(last[6], photo=last[6].key), late]
    folder.book("2 januari/Leerlingen.xlsx", {"Leerlingen": [titles, *map(_magister, last)]})
    folder.photos(last[6:], lambda who: f"2 januari/nabestelling/{who.number}.jpg")
    return Truth(
        last,
        steps=("1 september", "2 januari"),
        same=[(who.full, who.full) for who in people],
        allowed=("Dhr. Kramer", "Mevr. Oudshoorn", "van Vliet schoolfoto", "nabestelling"),
    )


def _magister(who: Who) -> list[object]:
    *between, family = who.family.split(" ")
    mentor = "Dhr. Kramer" if who.room == "1A" else "Mevr. Oudshoorn"
    mail = f"{family.lower()}@thuis.example"
    return [int(who.number), who.given, " ".join(between), family, who.room, 1, mentor, "14-03-2014", mail]


@case("Accessit Library: sheets of borrower barcodes by form class (from memory, not read here)")
def p29a_accessit_sheet_of_barcodes(folder: Folder) -> Truth:
    """New Zealand: the sheet of barcodes at the desk, in Word, three in a row, the teacher's code first."""
    people = those(
        "Aroha|Tūhoro;Bailey|McIlroy;Hēmi|Paraone;Losaline|Fifita;Ngāio|Te Whata;Wiremu|Kereama;"
        "Xavier|Ponsonby-Hall;Mele|Vaipulu",
        "B00412",
        "4",
        "Room 6",
        photo="",
    )
    teacher = one("Tui", "Paewai", "B00009", role="staff", photo="")
    sheet = [Cell(("Ms Tui Paewai", "Staff", "*B00009*"))]
    sheet += [Cell((who.full, "Room 6  Year 4", f"*{who.number}*")) for who in people]
    folder.put(
        "Room 6 barcodes.docx",
        docx(
            ["Accessit Library - Borrower Barcodes", "Form class: Room 6"], in_rows(sheet, 3), ["9 borrowers"]
        ),
    )
    return Truth([teacher, *people])
