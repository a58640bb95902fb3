"""What schools in Australia and New Zealand hand to their librarian."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from email.message import EmailMessage
from html import escape
from io import BytesIO

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case(
    "getStudentsDetails of TASS: github.com/TheAlphaSchoolSystemPTYLTD/student-details, an answer saved as JSON"
)
def p20b_tass_answer_with_photos(folder: Folder) -> Truth:
    """Queensland: JSON with photos in base 64, preferred names, library cards; one has left."""
    people = those(
        "Matilda Rose|Ainsworth;Angus|Doolan;Xinyi|Feng;Lachlan|Kirkpatrick;Talia|Nona;Dimitri|Papadakis;Ella|von Treuer",
        "0009130",
        "7",
        "7A;7C",
    )
    people = [replace(who, more=(f"L{20417 + at * 3}",)) for at, who in enumerate(people)]
    people = but(people, {0: {"goes": "Tilly"}, 2: {"goes": "Cindy"}, 3: {"here": False, "photo": ""}})
    students = []
    for at, who in enumerate(people):
        general = {
            "surname": who.family,
            "next_year_indicator": "Advancing" if who.here else "Leaving",
            "date_of_leaving": "" if who.here else "18/09/2026",
            "student_code": who.number,
            "usi": "",
            "mobile_phone": " " * 30,
            "par_code": f"00{2082 + at}",
            "religion": ("Anglican", "Uniting", "")[at % 3],
            "preferred_name": who.goes or who.given,
            "gender": ("Female", "Male")[at % 2],
            "date_of_entry": "28/01/2025",
            "student_photo": {"file_info": {"image": "", "file_name": "", "mime_type": ""}},
            "date_of_birth": f"1{at}/10/2013",
            "given_names": who.given,
            "first_name": who.given.split()[0],
        }
        if who.photo:
            image = base64.b64encode(face(who.photo)).decode()
            info = {"image": image, "file_name": f"{who.number}.jpg", "mime_type": "image/jpeg"}
            general["student_photo"] = {"file_info": info}
        school: dict[str, object] = {
            "campus": "Middle School",
            "email_address": f"{who.number}@stbrendans.qld.example",
            "boarder": "No",
        }
        school |= {"pc_tutor_group": "", "house": "Banksia", "year_group": 7, "form_class": who.room}
        other = {
            "library_card_no.": who.more[0],
            "media_consent": "Y",
            "locker_number": f"{311 + at}",
            "parish": "",
        }
        students.append({"general_details": general, "school_details": school, "other_school_details": other})
    folder.put(
        "getStudentsDetails.json",
        json.dumps({"students": students, "token": {"timestamp": "2026-11-20"}}, indent=2),
    )
    return Truth(people, allowed=("Banksia", "Middle School"))


@case(
    "the disc of a school photographer in New South Wales (from memory, not read here): portraits by class and an index"
)
def p20b_photographers_disc_with_index(folder: Folder) -> Truth:
    """New South Wales: an index with tabs and no titles, portraits by frame number, staff, siblings and class pictures."""
    people = those(
        "Archie|Blackburn;Aanya|Chaudhary;Koa|Fifita;Indigo|Marchetti-Lowe;Jarrah|Nean;Hugo|Tran;Hugo|Tran;Willow|Zammit",
        "442018330",
        "3 3 4",
        "3K;3K;4W",
    )
    people += [
        one("Kerryn", "Kowalski", "", role="staff", room="3K"),
        one("Bruce", "Whitelaw", "", role="staff", room="4W"),
        one("Denise", "Papas", "", role="staff"),
    ]
    lines, frame = [], 4107
    for at, who in enumerate(people):
        frame += 2 + at % 3
        place = who.room if who.role == "student" else "STAFF"
        name = f"{frame:06}.jpg" if who.photo else ""
        if name:
            folder.put(f"26-1184 Mount Warren PS/{place}/{name}", face(who.photo))
        teacher = (
            {"3K": "Ms Kowalski", "4W": "Mr Whitelaw"}.get(who.room, "") if who.role == "student" else ""
        )
        lines.append(
            "\t".join([place, name, who.family, who.given, who.grade, who.room, teacher, who.number])
        )
    folder.put("26-1184 Mount Warren PS/INDEX.TXT", "\r\n".join(lines) + "\r\n", "cp1252")
    folder.put("26-1184 Mount Warren PS/GROUPS/3K.jpg", _row_of(people[:4]))
    folder.put("26-1184 Mount Warren PS/SIBLINGS/004155.jpg", _row_of(people[:2]))
    folder.put(
        "26-1184 Mount Warren PS/README.TXT",
        "Images (c) Silverwattle School Portraits. For school administration only.\r\n",
    )
    return Truth(people, allowed=("26-1184 Mount Warren PS", "STAFF", "Ms Kowalski", "Mr Whitelaw"))


def _row_of(people: list[Who]) -> bytes:
    """A picture of several beside each other."""
    from PIL import Image

    wide = Image.new("RGB", (120 * len(people), 160), "white")
    for at, who in enumerate(people):
        wide.paste(Image.open(BytesIO(face(who.photo))), (120 * at, 0))
    file = BytesIO()
    wide.save(file, "JPEG")
    return file.getvalue()


@case(OFFICE)
def p20b_mail_of_the_office_with_new_tamariki(folder: Folder) -> Truth:
    """New Zealand: a mail with a table of new pupils in it and their pictures beside it; macrons, a signature."""
    people = those(
        "Te Ariki|Ngata;Hinewai|Tūhoro;Losa|Fa'asavalu;Oliver|McPhail;Anahera|Rāwiri-Smith;Jia Yi|Lin",
        "0148830217",
        "1 2 5",
        "Rm 3;Rm 3;Rm 11",
    )
    mail = EmailMessage()
    mail["From"] = "Raewyn Stubbs <office@tekopuru.school.example>"
    mail["To"] = "Jan Whitcombe <library@tekopuru.school.example>"
    mail["Date"] = "Mon, 09 Nov 2026 10:42:11 +1300"
    mail["Subject"] = "FW: New tamariki starting this week - for library cards"
    intro = (
        "Kia ora Jan,\n\nHere are the six new tamariki for your system, photos attached (Jia Yi was away)."
    )
    end = "Teachers: Rm 3 Whaea Mere Paki, Rm 11 Mr Dave Colquhoun.\n\nNgā mihi\nRaewyn Stubbs\nOffice Manager | 09 555 0123"
    rows = "".join(
        f"<tr><td>{escape(who.full, quote=False)}</td><td>Yr {who.grade}</td><td>{who.room}</td><td>{who.number}</td></tr>\n"
        for who in people
    )
    plain = "\n".join(f"{who.full}\tYr {who.grade}\t{who.room}\t{who.number}" for who in people)
    mail.set_content(f"{intro}\n\nName\tYear\tRoom\tNSN\n{plain}\n\n{end}\n")
    paragraphs = [f"<p>{part}</p>".replace("\n", "<br>") for part in (intro, end)]
    table = f"<table border=1><tr><th>Name</th><th>Year</th><th>Room</th><th>NSN</th></tr>\n{rows}</table>"
    mail.add_alternative(f"<html><body>{paragraphs[0]}{table}{paragraphs[1]}</body></html>", subtype="html")
    for name, data in faces(people, lambda who: f"{who.full}.jpg").items():
        mail.add_attachment(data, maintype="image", subtype="jpeg", filename=name)
    mail.set_boundary("_004_SY4P282MB1234")
    folder.put("FW New tamariki starting this week.eml", mail.as_bytes())
    return Truth(people, allowed=("Whaea Mere Paki", "Mr Dave Colquhoun"))
