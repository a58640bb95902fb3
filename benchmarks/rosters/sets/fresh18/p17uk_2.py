"""What offices and teachers make of it in England, Scotland, Ireland, Australia, South Africa and Dubai."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a maths teacher's sets of Year 10, with targets for the exam in three years' time")
def fresh_sets_with_target_grades(folder: Folder) -> Truth:
    """Two sheets for two sets, the year only in the heading; targets and mocks are grades from 1 to 9; tutor groups, a legend of colours; pictures by forename and surname."""
    people = those(
        "Chantelle|Buckley;Haris|Mirza;Ellis|Brearley;Weronika|Zielinska;Declan|Moorhouse;Ayaan|Siddiqui;Poppy|Greenhalgh;Tobi|Adebayo;Libby|Whittle;Connor|Shepherd",
        "",
        "10",
        "10H;10K;10W",
        without=2,
    )
    titles = cut("Surname|Forename|Tutor|SEN|PP|KS2|Target|Mock 1|On track?")
    rows: list[list[Any]] = [
        [
            *(w.family, w.given, w.room, ("", "K", "", "E")[at % 4], ("Y", "")[at % 2]),
            *((104, 98, "", 110)[at % 4], 5 + at % 4, ("4+", "5-", "6=", "abs")[at % 4], ("", "no")[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    legend = [[], ["Orange = intervention Weds p6"], ["Blue = moved set since Sept"]]
    folder.book(
        "Y10 maths sets Oct.xlsx",
        {
            "10x2": [["Year 10 Maths  -  10x/Ma2  -  Mrs Okoro  -  Room M4"], [], titles, *rows[:6], *legend],
            "10x3": [["Year 10 Maths  -  10x/Ma3  -  Mr Feeney  -  Room M6"], [], titles, *rows[6:], *legend],
        },
        merge=["A1:I1"],
    )
    folder.photos(people, lambda w: f"Y10 from SIMS/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a school librarian's induction of the new Year 7 in England")
def fresh_induction_slots_and_card_numbers(folder: Folder) -> Truth:
    """The tutor group only in the first row of each, merged; card numbers beside PINs for the website; who came; a second sheet of slots with staff; pictures by card number."""
    people = those(
        "Reece|Applegarth;Anisa|Warsame;Harvey|Cudworth;Jessica|Thwaites;Musa|Jalloh;Lottie|Bramhall;Krystian|Gorski;Ruby-Mae|Hinchliffe;Arjun|Nair;Maddison|Pogson",
        "20714",
        "",
        ";".join(["7C"] * 4 + ["7D"] * 3 + ["7R"] * 3),
    )
    rows: list[list[Any]] = [
        [
            *(w.room if at in (0, 4, 7) else "", w.given, w.family, int(w.number)),
            *(("yes", "yes", "absent", "")[at % 4], 1083 + at * 617, ("", "reads manga", "")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    slots: list[list[Any]] = [
        ["Mon 14 Sept", "P2", "7C", "Mr Haigh"],
        ["Tue 15 Sept", "P4", "7D", "Miss Lumb"],
        ["Fri 18 Sept", "P1", "7R", "Mr Haigh (cover)"],
    ]
    folder.book(
        "Y7 library induction.xlsx",
        {
            "Students": [
                ["Year 7 Library Induction"],
                cut("Tutor grp|First name|Surname|Library card|Came?|PIN for Reading site|Notes"),
                *rows,
            ],
            "Slots": [cut("Day|Period|Group|With"), *slots],
        },
        merge=["A1:G1", "A3:A6", "A7:A9", "A10:A12"],
    )
    folder.photos(people, lambda w: f"card photos/{w.number}.jpg")
    return Truth(people, allowed=("card photos", "Students", "Slots", "7"))


@case(OFFICE + ": the textbooks that Grade 9 of a high school in Gauteng must hand in")
def fresh_textbook_numbers_and_rands(folder: Folder) -> Truth:
    """Learners surname first with a comma, register classes, admission numbers, numbers of books in a column for each subject, rands with a total; yellow is lost; pictures by admission number."""
    people = those(
        "Siphesihle|Dlamini;Anneke|Van der Westhuizen;Lerato|Mokoena;Ruan|Botha;Kgothatso|Maluleke;Aaliyah|Davids;Thabo|Ndlovu;Mieke|Du Plessis;Nomvula|Zwane",
        "26093",
        "9",
        "9A;9D",
    )
    titles = cut("Learner|Reg class|Adm no|Maths|Eng HL|Afr FAL|EMS|Fine (R)")
    rows: list[list[Any]] = [
        [
            *(w.last_first, w.room, int(w.number), 112 + at * 3, 40 + at),
            *(f"A{at + 17}", ("LOST", 61 + at, 61 + at)[at % 3], (320, "", "")[at % 3]),
        ]
        for at, w in enumerate(people)
    ]
    folder.book(
        "Gr 9 textbooks return.xlsx",
        {
            "Gr 9": [
                ["GRADE 9 TEXTBOOK RETURN 2026"],
                titles,
                *rows,
                ["Total", "", "", "", "", "", "", 960],
                [],
                ["Yellow = lost, red = damaged. No report without books!"],
            ]
        },
        merge=["A1:H1"],
    )
    folder.photos(people, lambda w: f"Learner photos/{w.number}.JPG")
    return Truth(people, allowed=cut("Gr 9|Learner photos|9"))
