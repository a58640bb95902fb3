"""A mail with changes after a printed list, and a class typed in Word."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import RULES, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import same, wrapped
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family
from benchmarks.rosters.sets.fresh113.kit import Doc


@case("Aspen, a class list printed in Ontario (layout invented), and a secretary's mail")
def q119_class_lists_and_a_mail(folder: Folder) -> Truth:
    """Ontario: two printed classes in September; a mail later: one left, one new, one moved, one misspelt."""
    base = of_lines(
        """Aaliyah|Bennett|341722|4|4-2;Bronwyn|Chisholm|341883|4|4-2;Dev|Kapadia|342190|4|4-2
        Émile|Lachance|342334|4|4-2;Hannah|Oosterhoff|342611|4|4-2;Isaac|Abeje|342072|4|4-5
        Jasleen|Dhaliwal|342426|4|4-5;Lukas|Novotny|342749|4|4-5;Madison|Whiteduck|343052|4|4-5
        Owen|Zimmer|343318|4|4-5;Tariq|Saleh|348817||4-5"""
    )
    old = but(base[:10], {1: {"room": "4-5"}, 7: {"family": "Novotni"}})
    made = Print(
        paper=(612, 792),
        head=[("Maple Hollow Public School", "2026-2027")],
        foot=("Class List - 08/09/2026", "", "Page {page} of {pages}"),
    )
    for room, teacher in (("4-2", "Ms. Fontaine"), ("4-5", "Mr. Garrick")):
        made.say(f"Homeroom {room}    Teacher: {teacher}", 11, bold=True, after=4)
        rows = [cut("Student Name|Student Number|Grade|Birthdate")]
        for at, w in enumerate(by_family(in_room(old, room))):
            rows.append([w.last_first, w.number, w.grade.zfill(2), birthday(at, 2017)])
        made.table(rows, (180, 100, 60, 100), RULES, air=2)
        made.gap(14)
    folder.put("1/Class Lists Gr 4.pdf", made.data())
    text = (
        "Good morning Lorna,\n\nSome changes to the Grade 4 classes since the lists I printed for you:\n\n"
        "- Owen Zimmer (4-5) has moved to Barrie, his last day was Friday.\n"
        "- Tariq Saleh is new in 4-5. His student number is 348817.\n"
        "- Bronwyn Chisholm moved from 4-5 to 4-2.\n"
        "- Lukas Novotni should be Lukas Novotny, sorry about that.\n"
        "- Hannah Oosterhoff is away until Thanksgiving, she stays in 4-2.\n\n"
        "Thanks so much,\nPatti\nOffice Coordinator\n"
    )
    head = (
        "Patti Brillinger <pbrillinger@maplehollow.example>",
        "Grade 4 changes",
        "Mon, 28 Sep 2026 09:14:02 -0400",
    )
    folder.put("2/Grade 4 changes.eml", sent(head, wrapped(text)))
    kept = same("Bronwyn Chisholm", "Lukas Novotni > Lukas Novotny", "Hannah Oosterhoff", "Dev Kapadia")
    allowed = ("Class Lists Gr 4", "Grade 4 changes", "Ms. Fontaine", "Mr. Garrick")
    return Truth(but(base, {9: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case("the class list of a CBSE school as its class teacher types it (titles as UDISE+ forms ask for them)")
def q119_class_seven_b(folder: Folder) -> Truth:
    """India: a Word table typed in capitals: admission number, pupil, father, mother, phone, house."""
    people = of_lines(
        """AARAV|SHARMA|8117||VII-B;ANANYA|IYER|8122||VII-B;DEVANSH|GUPTA|8126||VII-B;FATIMA|SHEIKH|8131||VII-B
        HARSHIT|YADAV|8138||VII-B;ISHITA|BANERJEE|8143||VII-B;KABIR|SINGH RATHORE|8149||VII-B
        MEERA|NAIR|8154||VII-B;PRANAV|KULKARNI|8160||VII-B;RIYA|D'SOUZA|8166||VII-B;VIVAAN|MEHTA|8171||VII-B"""
    )
    fathers = cut("RAJESH|SURESH|MANOJ|IMRAN|SUNIL|ABHIJIT|VIKRAM|GOPAN|NITIN|MELWYN|HITESH")
    mothers = cut("KAVITA|LAKSHMI|NEHA|SHABANA|REKHA|MOUMITA|PADMINI|SINDHU|SMITA|LORRAINE|JIGNA")
    houses = cut("GANGA|YAMUNA|KAVERI|NARMADA")
    made = Doc()
    made.line("ST. XAVIER'S PUBLIC SCHOOL, JAIPUR", "Title")
    made.line("CLASS LIST – VII-B – SESSION 2026-27", bold=True)
    made.line("Class Teacher: Mrs. Sunita Bhargava")
    rows: list[list[Any]] = [
        cut("S. No.|Adm. No.|Name of the Student|Father's Name|Mother's Name|House|Mobile No.")
    ]
    for at, w in enumerate(people):
        surname = w.family
        own = [f"{at + 1}.", w.number, w.full, f"{fathers[at]} {surname}", f"{mothers[at]} {surname}"]
        rows.append([*own, houses[at % 4], f"98290 {at * 417 + 41722}"])
    made.grid(rows, (600, 900, 2400, 2200, 2200, 1100, 1500), (0,))
    made.line()
    made.line("Total: 11 (Boys: 6, Girls: 5)")
    folder.put("VII-B class list.docx", made.done())
    people = [any_parting(w) if " " in w.family else w for w in people]
    return Truth(people, capitals=True, allowed=("VII-B class list", "Mrs. Sunita Bhargava"))
