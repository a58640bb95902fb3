"""What offices and teachers of English-speaking countries make by hand: workbooks, mails, Word, folders."""

from __future__ import annotations

import io
from collections.abc import Sequence
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(OFFICE)
def p31a_workbook_with_a_sheet_a_class(folder: Folder) -> Truth:
    """Durban: a sheet a class under a title, a learner who left with a remark, totals, a sheet of notes."""
    three_b = those(
        "Imaan|Cassim;Thandeka|Khuzwayo;Connor|Pillay-Ross;Jordan|Retief;Sibongile|Xulu",
        "",
        "3",
        "3B",
        photo="",
    )
    three_c = those(
        "Aidan|Bezuidenhout;Kiara|Naidoo;Luthando|Ngcobo;Zara|Paruk;Matthew|Stainbank;Ayanda|Zungu",
        "",
        "3",
        "3C",
        photo="",
    )
    three_b = but(three_b, {3: {"here": False}})
    three_c = but(three_c, {2: {"goes": "Lu"}})
    sheets = {
        "3B": _class_sheet("Grade 3B 2026 - Miss Petersen - Room 9", three_b),
        "3C": _class_sheet("Grade 3C 2026 - Mr Hlatshwayo - Room 11", three_c),
        "Notes": [
            ["Stationery money R350 due by 31 January"],
            ["Bus list is with Beryl in the front office"],
            ["Updated 17/02/2026 BM"],
        ],
    }
    folder.book("Grade 3 class lists 2026.xlsx", sheets, merge=("A1:F1",))
    rooms = ("Room 9", "Room 11", "9", "11", "Miss Petersen", "Mr Hlatshwayo")
    return Truth([*three_b, *three_c], allowed=rooms)


def _class_sheet(title: str, people: Sequence[Who]) -> list[list[object]]:
    rows: list[list[object]] = [[title], [], ["No.", "Surname", "First name", "Known as", "Bus", "Remarks"]]
    for at, w in enumerate(people):
        remark = "" if w.here else "Left 14/02 - moved to Gqeberha"
        rows += [[at + 1, w.family, w.given, w.goes, ("Y", "N")[at % 2], remark]]
    return [*rows, [], ["TOTAL", sum(w.here for w in people)]]


@case(OFFICE)
def p31a_mail_with_names_for_library_cards(folder: Folder) -> Truth:
    """Galway: a mail with a dash list under the name of each class, a remark, the secretary's signature."""
    people = [
        one("Oisín", "Mac Giolla Bhríde", grade="4", room="4A"),
        one("Fiadh", "Concannon", grade="4", room="4A"),
        one("Ikechukwu", "Obiora", grade="4", room="4A", goes="Ike"),
        one("Saorla", "Ní Fhlatharta", grade="4", room="4A"),
        one("Tadhg", "Burke-Healy", grade="5", room="5B"),
        one("Lena", "Sadowska", grade="5", room="5B"),
        one("Cormac", "Lydon", grade="5", room="5B"),
    ]
    people = but(people, {at: {"photo": ""} for at in range(7)})
    text = "Hi Gráinne,\n\nHere are the children who still need a library card. Thanks a million!\n"
    for room in ("4A", "5B"):
        text += f"\n{room}\n"
        for w in people:
            if w.room == room:
                text += f"- {w.full}{f' (goes by {w.goes})' if w.goes else ''}\n"
    text += "\nThe photos will follow next week. Any questions give me a shout.\n\nBest wishes,\nNuala Fahy\n"
    text += "School Secretary\nScoil Chaitríona\nTel. 091 555 0143\n"
    mail = EmailMessage()
    mail["From"] = "Nuala Fahy <office@scoilchaitriona.example>"
    mail["To"] = "Gráinne Tully <library@scoilchaitriona.example>"
    mail["Subject"] = "Library cards 4A and 5B"
    mail["Date"] = "Thu, 17 Sep 2026 10:22:41 +0100"
    mail.set_content(text)
    html = "".join(f"<p>{line}</p>\n" for line in text.splitlines() if line)
    mail.add_alternative(f"<html><body>{html}</body></html>", subtype="html")
    mail.set_boundary("=_fahy_091")
    folder.put("Library cards 4A and 5B.eml", mail.as_bytes())
    return Truth(people)


@case(OFFICE)
def p31a_folders_of_photos_named_by_the_teacher(folder: Folder) -> Truth:
    """Hamilton, NZ: a folder a class, files named First Last; a retake, a camera's name, a class picture."""
    kea = those("Tāmati|Ngātai;Ruby|Sandoval;Isla|Broadbent;Harpreet|Sekhon;Leo|Fa'asavalu", "", "4", "4 Kea")
    tui = those("Manaia|Pōtae;Ethan|Whitcombe;Mere|Tūhoe;Saskia|Verhoeven", "", "4", "4 Tui")
    kea = [*kea[:4], one("Leo", "Fa'asavalu", grade="4", room="4 Kea")]
    tui = [*tui[:3], one("Saskia", "Verhoeven", grade="4", room="4 Tui")]
    folder.photos([*kea, *tui], lambda w: f"Year 4 photos/{w.room}/{w.full}.jpg")
    retaken = but(kea, {1: {"photo": "Ruby, eyes open"}})
    folder.put("Year 4 photos/4 Kea/Ruby Sandoval retake.jpg", face(retaken[1].photo))
    folder.put("Year 4 photos/4 Kea/class photo.jpg", _together(kea))
    folder.put("Year 4 photos/4 Tui/IMG_4471.JPG", face("nobody knows"))
    folder.put("Year 4 photos/4 Tui/Thumbs.db", b"\xd0\xcf\x11\xe0" + bytes(60))
    unknown = lost("a picture that the camera named", "IMG_4471", "no name", "4471")
    return Truth([*retaken, *tui], losses=(unknown,), allowed=("Year 4 photos",))


def _together(people: Sequence[Who]) -> bytes:
    from PIL import Image

    picture = Image.new("RGB", (150 * len(people), 200), "#7a9a6a")
    for at, w in enumerate(people):
        picture.paste(Image.open(io.BytesIO(face(f"{w.full} in the row", wide=60))), (150 * at + 45, 70))
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()
