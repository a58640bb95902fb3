"""Schools that write English, anywhere."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import xls


def _either(who: Who) -> Who:
    """Parted anywhere, and with the surname first or last."""
    return any_parting(who, f"{who.family} {who.given}")


@case(OFFICE + ": a library register of a junior school in Kenya; NEMIS has given each a UPI")
def fresh_stream_registers_with_totals(folder: Folder) -> Truth:
    """Kenya: capitals, two numbers, a stream below the other with totals between, one transferred; photos `Adm 4512`."""
    people = those(
        "MERCY NJERI|WAMBUI;BRIAN KIPLAGAT|ROTICH;FAITH ATIENO|OGOLLA;DENNIS MWENDWA|KILONZO;SHARON CHEBET|LAGAT;ALLAN BARASA|WEKESA;JOY KERUBO|ONDIEKI;IAN MUTHOMI|KIRIMI;ESTHER NALIAKA|SIMIYU;KELVIN OCHIENG|ODUOR",
        "4512",
        "",
        "",
        2,
    )
    people = [replace(w, room="EAST" if at < 6 else "WEST") for at, w in enumerate(people)]
    people = but(people, {3: {"here": False, "photo": ""}})
    upis = cut("9F4KQ2|A7T3MX|C2R8WL|7QJ4BN|D9X2HV|B6M5TK|3W8PZC|F4N7RD|8H2YGS|K5V9JE")
    lines: list[list[object]] = [
        ["KIPSIGAK JUNIOR SCHOOL"],
        ["GRADE 7 LEARNERS - LIBRARY COPY, TERM 3 2026"],
        [],
        ["S/NO", "ADM NO.", "UPI", "NAME", "STREAM", "GENDER", "REMARKS"],
    ]
    for stream in ("EAST", "WEST"):
        inside = [(at, w) for at, w in enumerate(people) if w.room == stream]
        for nth, (at, w) in enumerate(inside, 1):
            note = "Transferred to Turbo, 2/9/2026" if not w.here else ("No photo" if not w.photo else "")
            name = f"{w.family} {w.given}"
            lines.append([nth, int(w.number), upis[at], name, stream, "FM"[at % 2], note])
        girls = sum(at % 2 == 0 for at, _ in inside)
        lines += [["", "", "", f"TOTAL {len(inside)}", f"G {girls}", f"B {len(inside) - girls}"], []]
    lines += [["Prepared by: Tr. Jepkosgei (Librarian)"]]
    folder.book("GRADE 7 LIBRARY REGISTER.xlsx", {"G7": lines}, merge=["A1:G1", "A2:G2"])
    folder.photos(people, lambda w: f"passport photos/Adm {w.number}.jpg")
    found = [_either(replace(w, more=(upis[at],))) for at, w in enumerate(people)]
    return Truth(found, capitals=True, allowed=("G7", "GRADE 7", "7 EAST", "7 WEST", "7", "passport photos"))


@case(
    "a form of Google for pupils with accounts of the school (that files are named `file - account's name`: from memory, not read here)"
)
def fresh_form_filled_in_by_pupils(folder: Folder) -> Truth:
    """United States: answers as typed, one answered twice, the photos as Google names them; no number but the e-mail."""
    people = those(
        "Jaylen|Brookshire;Talia|Rosenbaum;Omari|Wellington;Brynn|Castellanos;Declan|Fitzsimmons;Aaliyah|Haddad;Mateus|Figueira;Piper|Lindgren",
        "",
        "7 8",
        "Abara;Dunleavy",
    )
    people = but(people, {1: {"goes": "Tali"}, 6: {"goes": "Teo"}})
    typed = {0: "jaylen brookshire", 4: "Declan  Fitzsimmons ", 5: "AALIYAH HADDAD"}
    liked = {0: "Jaylen", 1: "Tali", 3: "n/a", 6: "Teo"}
    titles = [
        "Timestamp",
        "Email Address",
        "First and last name",
        "What do you like to be called?",
        "Grade",
        "Homeroom",
        "Upload a photo of yourself (last year's school picture is fine)",
        "I will bring my books back on time!",
    ]
    rows, found = [], []
    for at, w in enumerate(people):
        login = f"{w.given[0]}{w.family}{31 - w.grade.count('8')}".lower()
        mail = f"{login}@ridgelineprep.org"
        link = f"https://drive.google.com/open?id=1kQ{at}vT{at * 7}LmZxR_{at}bY" if w.photo else ""
        rows.append(
            [
                f"2026/08/31 9:{14 + at}:0{at} AM EST",
                mail,
                typed.get(at, w.full),
                liked.get(at, ""),
                f"{w.grade}th grade",
                w.room,
                link,
                "Yes!",
            ]
        )
        found.append(replace(w, more=(mail, login)))
    again = [*rows[3]]
    again[0], again[3], again[6] = "2026/09/01 1:02:44 PM EST", "Brynn", ""
    folder.csv("Library card sign-up (Responses) - Form Responses 1.csv", [titles, *rows, again])
    kinds = ("IMG_4471", "me", "image0", "Screenshot 2026-08-31 9.15.22 AM", "20250911_101530")
    where = "Upload a photo of yourself (File responses)"
    for at, w in enumerate(people):
        if w.photo:
            folder.put(f"{where}/{kinds[at % 5]} - {w.full}.jpg", face(w.photo))
    return Truth(found, capitals=True, allowed=(where, "File responses"))


@case(OFFICE + ": a photo sheet for teachers in Trinidad, printed to PDF; three in a row")
def fresh_house_and_form_below_photos(folder: Folder) -> Truth:
    """Trinidad: the name, the form and the house below each photo; one frame is empty; no numbers."""
    people = those(
        "Shenelle|Ramcharan;Kerwin|Baptiste;Anjali|Maharaj-Pierre;Jabari|de Freitas;Chantel|Joseph;Varun|Seepersad;Abigail|St. Clair;Khadeem|Alleyne;Tiffany|Chin Aleong;Romario|Gopaul;Zaria|Noel",
        "",
        "",
        "2 Poui",
        0,
    )
    people = but(people, {7: {"photo": ""}})
    houses = cut("Cazabon|Naipaul|Rudder")
    grid = Grid(
        columns=3,
        rows=4,
        photo=72,
        text=120,
        centred=True,
        title="Form 2 Poui - Class Teacher: Ms. R. Bissoon",
        foot="St. Madeleine Secondary, Sept. 2026",
    )
    shown = [replace(cell) for cell in cells(people, "{who.full}", "{who.room}")]
    shown = [replace(cell, lines=(*cell.lines, f"House: {houses[at % 3]}")) for at, cell in enumerate(shown)]
    folder.put("Form 2 Poui photos.pdf", grid_pdf(shown, grid))
    allowed = ("Form 2 Poui", "Form 2 Poui photos", *houses, *(f"House: {house}" for house in houses))
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case(
    "a quick report of MyEducation BC in Canada (titles from memory, not read here): Pupil #, Legal and Usual names, Grade, Homeroom, Enrolment status"
)
def fresh_legal_and_usual_names(folder: Folder) -> Truth:
    """Canada: legal and usual names, both names full, mostly alike; grades with zeros, KF; one withdrawn; photos by pupil number in a zip."""
    people = those(
        "Rowan|Tsang-Beaulieu;Simran|Dhaliwal;Nathaniel|Kowalenko;Mei-Ling|Fung;Théo|Gauthier;Harjot|Bassi;Alexandra|Petrosyan;Skyler|Charlie;Ingrid|Thorvaldson",
        "2194417",
        "3",
        "DIV 09;DIV 10",
    )
    people = but(people, {2: {"goes": "Nate"}, 6: {"goes": "Sasha"}, 5: {"here": False, "photo": ""}})
    titles = cut(
        "Pupil #|PEN|Legal last name|Legal first name|Legal middle name|Usual last name|Usual first name|Gender|Grade|Homeroom|Homeroom teacher|Enrolment status"
    )
    middles = cut("|Kaur|James||Émile|Singh||Raven|Marie")
    rows, found = [], []
    for at, w in enumerate(people):
        pen = f"1318{at * 733 + 40218:05}"
        status = "Active" if w.here else "Withdrawn"
        teacher = ("Okimaw, J", "Pelletier, S")[at % 2]
        rows.append(
            cut(
                f"{w.number}|{pen}|{w.family}|{w.given}|{middles[at]}|{w.family}|{w.goes or w.given}|{'FMX'[at % 3]}|03|{w.room}|{teacher}|{status}"
            )
        )
        usual = ((w.goes, w.family),) if w.goes else ()
        full = ((f"{w.given} {middles[at]}", w.family),) if middles[at] else ()
        found.append(replace(w, more=(pen,), also=(*usual, *full)))
    folder.csv("QuickReport.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    folder.zip("Student photos.zip", {f"{w.number}.jpg": face(w.photo) for w in people if w.photo})
    return Truth(found, allowed=("Okimaw, J", "Pelletier, S", "J Okimaw", "S Pelletier", "Student photos"))


@case(OFFICE + ": a volunteer's list with the numbers of the camera's pictures in South Africa, in old Excel")
def fresh_numbers_of_camera_pictures(folder: Folder) -> Truth:
    """South Africa: first names and surnames, the camera's number in `Pic`, two blank; nobody has a number; grade only in the title of the sheet."""
    people = those(
        "Lerato|Mokoena;Ruan|van Niekerk;Thandeka|Zungu;Aidan|Petersen;Nosipho|Mahlangu;Liam|du Preez;Zahra|Cassiem;Kagiso|Sithebe;Mia|Oosthuizen;Tumelo|Rapoo",
        "",
        "",
        "",
        0,
    )
    people = but(people, {4: {"photo": ""}, 9: {"photo": ""}})
    pictures = {at: 231 + at * 2 + at // 3 for at, w in enumerate(people) if w.photo}
    lines: list[list[object]] = [
        ["Library cards Gr 4 - pics taken Tues 8 Sept (Marlene)"],
        ["Name", "Surname", "Pic", "Cover R20", "Comments"],
    ]
    notes = {1: "eyes closed, retake??", 4: "absent", 9: "absent", 6: "twin brother in 4C"}
    for at, w in enumerate(people):
        lines.append(
            [w.given, w.family, pictures.get(at, ""), ("paid", "", "owes")[at % 3], notes.get(at, "")]
        )
    lines += [[], ["", "", "", "R 80 in envelope"]]
    folder.put("Lib cards Gr4.xls", xls(lines, title="Gr 4"))
    for at, number in pictures.items():
        folder.put(f"DCIM/100CANON/IMG_{number:04}.JPG", face(people[at].photo))
    more = {at: {"more": (str(number), f"{number:04}")} for at, number in pictures.items()}
    return Truth(but(people, more), allowed=("Gr 4", "4", "DCIM", "100CANON", "Lib cards Gr4"))


@case(OFFICE + ": two sheets of an international school in Qatar, new arrivals and leavers marked")
def fresh_arrivals_and_leavers_sheets(folder: Folder) -> Truth:
    """Qatar: `SURNAME, First (Known as)`, year and tutor group in one cell, a second sheet with those who leave; photos by surname and first name."""
    people = those(
        "Oluwaseun|Adebayo-King;Haruto|Matsuzawa;Layan|Al-Mannai;Freddie|Grantham;Ananya|Krishnaswamy;Dimitri|Vasilakis;Noor|Shaheen;Beatrix|Holm-Larsen;Ji-woo|Seong;Caspian|Reilly",
        "Q26-0114",
        "",
        "7GL;8PK",
    )
    people = but(people, {0: {"goes": "Seun"}, 7: {"goes": "Bea"}, 3: {"here": False}, 8: {"here": False}})
    titles = ["Student ID", "Name", "Year / Form", "Start date", "Last school", "EAL?", "Photo consent"]
    now: list[list[object]] = [["NEW & CURRENT - KS3 (for Library)"], [*titles]]
    gone: list[list[object]] = [
        ["Leavers since August"],
        ["Student ID", "Name", "Year / Form", "Last day", "Going to"],
    ]
    for at, w in enumerate(people):
        name = f"{w.family.upper()}, {w.given}" + (f" ({w.goes})" if w.goes else "")
        place = f"Y{w.room[0]} {w.room}"
        if w.here:
            school = ("", "GEMS Dubai", "Doha College", "home school")[at % 4]
            now.append([w.number, name, place, "23/08/2026", school, "YN"[at % 2], "Y"])
        else:
            gone.append([w.number, name, place, "15/10/2026", ("Singapore", "UK")[at % 2]])
    folder.book("KS3 library update 2 Nov.xlsx", {"Current": now, "Leavers": gone}, merge=["A1:G1"])
    folder.photos(people, lambda w: f"Photos/{w.family} {w.given}.jpeg")
    allowed = ("Y7 7GL", "Y8 8PK", "Current", "Leavers", "Photos", "KS3")
    return Truth(people, capitals=True, allowed=allowed)
