"""Lists of schools in Britain, Australia and Kenya."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case("Arbor: a custom report sent to Excel, legal and preferred names whole (from memory)")
def p61_arbor_custom_report(folder: Folder) -> Truth:
    """England: a report with the legal and the preferred name, each whole in one column; one has left."""
    people = of_lines(
        """
        Alexandra|Birtwistle|10421|9|9H|Alex
        Kwabena|Frimpong|10428|9|9H
        Saskia|Holloway|10433|9|9T
        Mohammad|Iqbal|10440|9|9T|Moh
        Ffion|Llewelyn|10447|9|9H
        Patrick|Mulcahy|10452|9|9T|Paddy
        Zofia|Sadowska|10461|9|9T
        Elijah|Winstanley|10466|9|9H|Eli
        """
    )
    people = but(people, {6: {"here": False}})
    titles = cut(
        "Arbor Student ID|Student's legal name|Preferred name|Year group|Registration form|House|"
        "Enrolment status|Reading age (months)"
    )
    rows: list[list[Any]] = [
        [
            *(int(w.number), w.full, f"{w.goes or w.given} {w.family}", f"Year {w.grade}", w.room),
            *("Brunel" if at % 2 else "Curie", "Current" if w.here else "Left", 128 + at * 11),
        ]
        for at, w in enumerate(people)
    ]
    above = [["Year 9 for the library"], ["Generated 11 Sep 2025, 08:14 by Mrs D. Parkin"], []]
    folder.book("Custom report.xlsx", {"Custom Report": [*above, titles, *rows]})
    return Truth(people, allowed=("Custom Report", "Brunel", "Curie", "Year 9 for the library"))


@case("Compass: a student export with the Compass code, photos named by it (style remembered)")
def p61_compass_codes_and_photos(folder: Folder) -> Truth:
    """Victoria: codes of letters and digits, preferred names, a zip of photos with one of a former student."""
    people = of_lines(
        """
        Jacinta|Abruzzo|ABR0012|7|7C
        Thanh|Bui|BUI0031|7|7C
        Edward|Callaghan|CAL0027|7|7C|Ned
        Makenna|Fraser|FRA0040|7|7E
        Harjot|Grewal|GRE0019|7|7E
        Christos|Pappas|PAP0008|7|7E|Chris
        Tiana|Whaanga|WHA0003|7|7C
        Lachlan|Young|YOU0015|7|7E|Lachie
        """
    )
    people = with_photos(people, 4)
    titles = cut("Student Code|First Name|Preferred Name|Last Name|Year Level|Form Group|House|Gender|Age")
    rows = [
        [
            *(w.number, w.given, w.goes or w.given, w.family, f"Year 0{w.grade}", w.room),
            *(cut("Banksia|Waratah|Wattle")[at % 3], "FMMFMMFM"[at], f"12.{at + 1:02}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Year 7/StudentDetails.csv", [titles, *rows], enc="utf-8-sig")
    files = faces(people)
    files["DEV0022.jpg"] = face("a student who left before")
    folder.zip("Year 7/Student photos 2026.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "DEV0022")],
        allowed=("Student photos 2026", "Banksia", "Waratah", "Wattle"),
    )


@case("style of a Kenyan school's office, invented")
def p61_kenyan_classes_with_a_balance(folder: Folder) -> Truth:
    """Kenya: names in capitals in one column, admission numbers, streams, a column of numbers for the fees."""
    people = [
        any_parting(w)
        for w in of_lines(
            """
            AMINA|HASSAN ALI|8841|7|7 EAST
            BRIAN|OTIENO OCHIENG|8848|7|7 EAST
            CALVIN|WAFULA SIMIYU|8897|7|7 EAST
            CATHERINE|NDUKU MUSYOKA|8904|7|7 WEST
            CYNTHIA|JEPKOECH ROTICH|8855|7|7 WEST
            DENNIS|MUTUA KIILU|8862|7|7 WEST
            FAITH|WANJIRU KAMAU|8869|7|7 EAST
            HUSSEIN|ABDI NOOR|8911|7|7 EAST
            IAN|KIPROTICH BETT|8876|7|7 WEST
            JOY|MORAA NYABUTO|8918|7|7 WEST
            LAVENDER|ACHIENG ODHIAMBO|8883|7|7 WEST
            SAMUEL|NJOROGE|8890|7|7 EAST
            """
        )
    ]
    titles = cut("S/NO|ADM NO.|NAME|CLASS|GENDER|PARENT'S TEL|BAL B/F")
    rows: list[list[Any]] = [
        [
            *(at + 1, int(w.number), w.full, w.room, "FMMFFMFMMFFM"[at], f"07{at * 3120417 + 12550981:08}"),
            at * 1350 % 5000,
        ]
        for at, w in enumerate(people)
    ]
    total = [None, None, "TOTAL", None, None, None, sum(row[-1] for row in rows)]
    above = [["TUMAINI PREPARATORY SCHOOL"], ["GRADE 7 LEARNERS, TERM 1 2026"], []]
    folder.book("GRADE 7 TERM 1.xlsx", {"Sheet1": [*above, titles, *rows, total]}, merge=["A1:G1", "A2:G2"])
    return Truth(people, capitals=True, allowed=("GRADE 7 TERM 1",))
