"""Lists that people in American schools wrote themselves, and pages they printed."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder


@case("Google Forms: responses opened as a workbook, the questions are the titles; invented form")
def p61_book_club_sign_ups(folder: Folder) -> Truth:
    """A sign-up form: the name in one answer, what they like to be called, one who answered twice."""
    people = of_lines(
        """
        Nathaniel|Brewster||7|Mr. Oyelowo|Nate
        Guadalupe|Cervantes||7|Ms. Lindell|Lupita
        Harlow|Dempsey||8|Mrs. Kaczmarek
        Tariq|Haidari||7|Mr. Oyelowo
        Maeve|Lonergan||8|Mrs. Kaczmarek
        Bao Anh|Phan||7|Ms. Lindell|Annie
        Ulric|Svensson||8|Mrs. Kaczmarek
        Xiomara|Tavarez||7|Mr. Oyelowo|Xio
        """
    )
    people = [any_parting(w) if w.given == "Bao Anh" else w for w in people]
    titles = [
        *cut("Timestamp|Email Address|Your first and last name|Grade|Homeroom teacher"),
        *cut(
            "What do you like to be called?|Favorite genre|Can you stay until 4:15?|Anything else we should know?"
        ),
    ]
    unnamed = {2: "Harlow", 3: "same", 4: "", 6: "n/a"}
    genre = cut("Fantasy|Graphic novels|Mystery|Sports")
    rows: list[list[Any]] = [
        [
            *(f"9/{at + 9}/2026 1{at % 3}:4{at % 6}:0{at}", f"{w.given[:3].lower()}.{at + 27}@stu.example"),
            *(
                f"{w.given}{'  ' if at == 4 else ' '}{w.family}{' ' if at == 6 else ''}",
                f"{w.grade}th",
                w.room,
            ),
            *(w.goes or unnamed[at], genre[at % 4], "Yes" if at % 3 else "Not on Tuesdays"),
            "My sister Rosa might come too" if at == 1 else "",
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["9/21/2026 11:58:03", *rows[3][1:]])
    folder.book("Book Club Sign-Up (Responses).xlsx", {"Form Responses 1": [titles, *rows]})
    return Truth(people, allowed=("Form Responses 1", "Book Club Sign-Up (Responses)"))


@case(OFFICE)
def p61_grades_written_in_many_ways(folder: Folder) -> Truth:
    """A list that several people kept: grades as 3, 3rd, Gr. 3 and K, Kinder; a remark that one withdrew."""
    people = of_lines(
        """
        Adalyn|Brockway|66012|3|Rm 9
        Khalil|Dorsey|66025|3|Rm 9
        Esther|Friesen|66038|K|Rm 1
        Bode|Garrity|66051|K|Rm 1
        Luna|Herrera|66064|2|Rm 6
        Ignacio|Luevano|66077|3|Rm 10
        Opal|Mathis|66090|2|Rm 6
        Cyrus|Nikpour|66103|K|Rm 2
        Rylee|Prather|66116|2|Rm 7
        Soren|Tvedt|66129|3|Rm 10
        """
    )
    people = but(people, {6: {"here": False}})
    ways = cut("3|3rd|K|Kinder|2nd|Gr. 3|2|K|Gr. 2|3rd")
    notes = {
        1: "new 9/8",
        3: "AM only",
        6: "Withdrew 9/18",
        8: "peanut allergy!!",
        9: "has Adalyn's sister's book",
    }
    rows: list[list[Any]] = [["Library roster (updated by Pam 9/21)"], [], cut("ID #|Last|First|Gr|Rm|Notes")]
    for at, w in enumerate(people):
        grade: Any = int(ways[at]) if ways[at].isdigit() else ways[at]
        rows.append([int(w.number), w.family, w.given, grade, w.room, notes.get(at)])
        if at == 4:
            rows.append([])
    folder.book("library roster.xlsx", {"Sheet1": rows})
    return Truth(people, allowed=("library roster", "Sheet1"))


@case(OFFICE)
def p61_three_blocks_beside_each_other(folder: Folder) -> Truth:
    """Three classes beside each other, each with its own columns for number, name and library card."""
    people = of_lines(
        """
        Asher|Bellamy|70114|2|2A
        Corinne|Dufresne|70121|2|2A
        Malik|Ogden|70128|2|2A
        Tess|Varney|70135|2|2A
        Yasmina|Bouchard|70142|2|2B
        Elliot|Castine|70149|2|2B
        Rosa|Delgadillo|70156|2|2B
        Hank|Merrill|70163|2|2B
        Sylvie|Thibodeau|70170|2|2B
        Dov|Ackerman|70177|2|2C
        Nia|Broussard|70184|2|2C
        Callum|Pelkey|70191|2|2C
        Ingrid|Voss|70198|2|2C
        """
    )
    rooms = "2A", "2B", "2C"
    lists = [[w for w in people if w.room == room] for room in rooms]
    rows: list[list[Any]] = [["Second grade library cards"], []]
    rows.append([cell for room in rooms for cell in (f"Class: {room}", None, None, None)][:-1])
    rows.append([*cut("No.|Name|Card"), None, *cut("No.|Name|Card"), None, *cut("No.|Name|Card")])
    for at in range(5):
        row: list[Any] = []
        for listed in lists:
            w = listed[at] if at < len(listed) else None
            row += [at + 1, w.last_first, int(w.number), None] if w else [None] * 4
        rows.append(row[:-1])
    folder.book("2nd grade cards.xlsx", {"cards": rows}, merge=["A1:K1", "A3:C3", "E3:G3", "I3:K3"])
    return Truth(people, allowed=("2nd grade cards", "cards"))
