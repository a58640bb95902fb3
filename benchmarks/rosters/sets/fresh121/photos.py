"""Photos that are called by the pupil's number, and a sheet of faces of a class."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import A4, Faces, face_sheet
from benchmarks.rosters.sets.fresh103.kit import together


@case(
    "SIMS: photos for the photo importer of an accredited photographer (ess-sims.co.uk); by UPN from memory"
)
def q121_photos_by_upn_and_a_list(folder: Folder) -> Truth:
    """England: the office's list of a year in Excel, the photographer's folder: portraits by UPN, two groups."""
    people = with_photos(
        of_lines(
            """Amara|Boateng|004417|8|8N;Ben|Copley|004422|8|8N;Evie-Mae|Dobson|004426|8|8N
            Jack|Fairhurst|004431|8|8N;Maryam|Hussain|004438|8|8N;Alfie|Kershaw|004419|8|8P
            Beatrix|Longbottom|004424|8|8P;Dominik|Mazurek|004428|8|8P;Niamh|O'Rourke|004435|8|8P
            Sulaiman|Rashid|004440|8|8P;Tilly|Whitworth|004447|8|8P"""
        ),
        3,
        7,
    )
    people = [
        replace(w, more=(f"{'BCDEFGHJKLM'[at]}3822026{at * 731 + 10417:05}",)) for at, w in enumerate(people)
    ]
    rows: list[list[Any]] = [cut("Adm No|UPN|Legal Surname|Legal Forename|Year|Reg")]
    for w in people:
        rows.append([int(w.number), w.more[0], w.family, w.given, "Year  8", w.room])
    folder.book("Year 8 for photos.xlsx", {"Student list": rows}, zeros={"A": 6})
    for room in ("8N", "8P"):
        folder.photos(in_room(people, room), lambda w: f"Photos/SIMS/{w.more[0]}.jpg")
        folder.put(f"Photos/Groups/{room}.jpg", together(in_room(people, room), 3))
    return Truth(people, allowed=("Year 8 for photos", "Student list", "Photos", "SIMS", "Groups"))


@case("SEQTA: a printed sheet of class photos (layout from memory)")
def q121_photo_sheet_of_a_roll_group(folder: Folder) -> Truth:
    """Western Australia: a page of a roll group, four faces a row, name and student code below; two frames."""
    people = with_photos(
        of_lines(
            """Aaliyah|Bennell|24417|8|8.2;Caden|Ferraro|24422|8|8.2;Dharma|Gunawan|24426|8|8.2
            Elsie|Hargreaves|24431|8|8.2;Jesse|Kickett|24438|8|8.2;Lara|Milosevic|24442|8|8.2
            Noah|O'Donnell|24447|8|8.2;Phoenix|Rigby|24451|8|8.2;Shreya|Srinivasan|24455|8|8.2
            Toby|van Leeuwen|24460|8|8.2;Yasmin|Zaher|24464|8|8.2"""
        ),
        4,
        8,
    )
    head = ("Student photos", "Roll group: 8.2", "Year level: 8        Teacher: Mr D. Quartermaine")
    foot = "Jarrahdale College - printed from SEQTA Teach 4/02/2026 10:21 AM"
    look = Faces(columns=4, wide=78, step=(128, 150), paper=A4, none="No photo", foot=foot)
    folder.put("8.2 photos.pdf", face_sheet([(head, people)], lambda w: (w.full, w.number), look))
    return Truth(people, allowed=("8.2 photos", "Mr D. Quartermaine"))
