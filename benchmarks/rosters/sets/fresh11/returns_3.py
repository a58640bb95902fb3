"""Lists that teachers and librarians made by hand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(
    OFFICE + ": a printed listing was copied from a PDF and pasted into Excel: everything stands in column A"
)
def fresh_listing_pasted_into_column_a(folder: Folder) -> Truth:
    """Number, `Last, First M`, grade with a zero and homeroom, with blanks between; the heads come again; photos by number."""
    people = those(
        "Cole|Abernethy;Dora|Bassett;Eamon|Cruz;Fatou|Diallo;Gray|Eastman;Hope|Faircloth;Ike|Gantry;June|Hobart;Kip|Ingles;Lark|Jurado",
        "104320",
        "6 7",
        "RUIZ;WADE",
    )
    people = [
        replace(w, also=((f"{w.given} {'MRE'[at % 3]}", w.family),)) if at % 2 else w
        for at, w in enumerate(people)
    ]
    head = f"{'ID':<9}{'STUDENT NAME':<26}{'GR':<5}HOMEROOM"
    rows = [
        f"{w.number:<9}{f'{w.family}, {(w.also or ((w.given,),))[0][0]}':<26}{int(w.grade):02}   {w.room}"
        for w in people
    ]
    date = "Lincoln MS - Student Listing      09/08/2026"
    lines = [f"{date}   Page 1", head, *rows[:6], f"{date}   Page 2", head, *rows[6:], "10 students listed"]
    folder.book("student listing.xlsx", {"Sheet1": [[line] for line in lines]})
    folder.photos(people)
    return Truth(people)


@case(
    OFFICE
    + ": a librarian's own list in an old Excel, with what she has noted over the year in the last column"
)
def fresh_remarks_of_a_librarian(folder: Folder) -> Truth:
    """One has left, one has moved to another class, one has a new card, one must not be photographed; cards as numbers."""
    people = those(
        "Antwan|Beasley;Bonnie|Crider;Cleo|Dunham;Dario|Escobedo;Edwina|Falk;Fabian|Grubbs;Ginger|Haskell;Theodore|Irby;Ike|Jolley",
        "40218",
        "",
        "6A;6B",
        without=0,
    )
    people = but(
        people,
        {
            1: {"here": False},
            2: {"room": ""},
            4: {"number": "", "more": ("40286", "40871")},
            5: {"photo": ""},
            7: {"also": (("Theodore", "Irby"), ("Teddy", "Irby"))},
        },
    )
    rooms = ["6A", "6B"] * 5
    said = {
        1: "left 10/2 - moved to Ohio",
        2: "moved to 6B in Oct.",
        4: "lost card! new # 40871",
        5: "NO photo (parents)",
        7: "goes by Teddy",
        8: "2 overdue",
    }
    rows = [
        [w.last_first, rooms[at], int(w.number or w.more[0]), said.get(at, "")] for at, w in enumerate(people)
    ]
    folder.put(
        "My 6th graders.xls",
        xls(
            [["6th grade library cards", "", "", ""], ["Name", "Class", "Card", "Remarks"], *rows],
            title="Cards",
        ),
    )
    folder.photos(people, lambda w: f"{w.family}.jpg")
    return Truth(people, allowed=("6A", "6B"))


@case(
    OFFICE
    + ": the list of the after-school care: `Lopez/2` is teacher and grade, crosses under the days, who may pick up"
)
def fresh_after_care_with_pick_up_people(folder: Folder) -> Truth:
    """`Last, First`; kindergarten among them; grown-ups only in the last column; a row of totals; photos `FirstLast.jpg`."""
    people = those(
        "Arturo|Banda;Bea|Cromwell;Cyrus|Dastgir;Dottie|Emmons;Evan|Fitch;Flora|Gutierrez;Gil|Hanks;Hattie|Ibarra",
        "",
        "K 2 3",
    )
    rooms = {"K": "Bauer", "2": "Lopez", "3": "Steen"}
    adults = cut(
        "mom Rosa 555-0141|Grandma Ruth Cromwell|dad or uncle Reza|sitter (Kayla Hunt)|mom / dad||Tía Carmen|mom"
    )
    rows = [
        [
            w.last_first,
            f"{rooms[w.grade]}/{w.grade}",
            *("x" if (at + day) % 3 else "" for day in range(5)),
            adults[at],
        ]
        for at, w in enumerate(people)
    ]
    days = [sum(row[day] == "x" for row in rows) for day in range(2, 7)]
    folder.csv(
        "Aftercare fall.csv",
        [
            ["AFTER CARE 3:00-5:30 cafeteria", *[""] * 7],
            cut("Child|Teacher/Gr|M|T|W|Th|F|OK to pick up"),
            *rows,
            ["TOTAL", "", *days, ""],
        ],
    )
    for w in people:
        if w.photo:
            folder.put(f"aftercare pics/{w.given}{w.family}.jpg", face(w.photo))
    forms = [
        form
        for grade, room in rooms.items()
        for form in (room, f"{room}/{grade}", f"{room} {grade}", f"{grade} {room}")
    ]
    return Truth(people, allowed=(*forms, "aftercare pics"))
