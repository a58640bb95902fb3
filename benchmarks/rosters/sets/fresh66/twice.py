"""Two imports one after the other: the beginning of the year and some weeks later."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder, faces


@case()
def q65_list_then_only_the_new_students(folder: Folder) -> Truth:
    """August: the whole list. September: a short workbook of the new students only; the others stay."""
    first = of_lines(
        """Alice|Burdette|38104|6|Red; Bodie|Compton|38111|6|Red; Cleo|Dalton|38118|6|Red
        Drew|Eubank|38126|6|Red
        Elsa|Fryer|38132|6|Blue; Fidel|Garza|38140|6|Blue; Gina|Hale|38147|6|Blue; Hal|Irby|38153|6|Blue
        Ina|Jolley|37211|7|Gold; Joel|Knapp|37218|7|Gold; Kara|Lund|37224|7|Gold; Levi|Mize|37230|7|Gold"""
    )
    joined = of_lines("Maren|Norwood|38902|6|Red; Nestor|Olivas|38910|6|Blue; Pia|Quesada|38917|7|Gold")
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom")
    first_rows = [[w.number, w.family, w.given, w.grade, w.room] for w in first]
    folder.csv("1/students.csv", [titles, *first_rows])
    rows = [[int(w.number), w.family, w.given, int(w.grade), w.room] for w in joined]
    head = [["New students since August 25", "", "", "", ""], []]
    folder.book("2/New students.xlsx", {"New": [*head, titles, *rows]}, merge=("A1:E1",))
    same = [(w.full, w.full) for w in first]
    allowed = ("students", "New", "New students", "New students since August 25")
    return Truth([*first, *joined], steps=("1", "2"), same=same, allowed=allowed)


@case()
def q65_leavers_on_a_sheet_of_their_own(folder: Folder) -> Truth:
    """England: September's list; after half-term the list again, and a second sheet with those who left."""
    first = of_lines(
        """Amina|Warsame|5511|7|7C; Billy|Ashdown|5518|7|7C; Clara|Bexley|5524|7|7C; Dominic|Catling|5530|7|7C
        Evie|Dunnett|5537|7|7R; Farah|Ebrahim|5541|7|7R; Gethin|Floyd|5549|7|7R; Hattie|Grimes|5552|7|7R
        Imran|Hafiz|5203|8|8C; Jude|Ibbotson|5210|8|8C; Kelsey|Jarman|5216|8|8C|Kels; Liam|Kirkby|5222|8|8C"""
    )
    changes: dict[int, dict[str, Any]] = {
        3: {"here": False},
        4: {"family": "Dunnett-Shaw"},
        7: {"room": "7C"},
        9: {"here": False},
    }
    second = [*but(first, changes), *of_lines("Mabel|Lockyer|5601|7|7R; Noor|Malik|5607|8|8C")]
    titles = cut("Adm No|Surname|Forename|Known As|Year|Tutor Group")
    for step, people in (("1", first), ("2", [w for w in second if w.here])):
        rows = [[w.number, w.family, w.given, w.goes, int(w.grade), w.room] for w in people]
        sheets: dict[str, list[list[Any]]] = {"On roll": [titles, *rows]}
        if step == "2":
            left = [[w.number, w.family, w.given, "24/10/2025", "Moved away"] for w in second if not w.here]
            sheets["Leavers"] = [cut("Adm No|Surname|Forename|Date of leaving|Reason"), *left]
        folder.book(f"{step}/Library list.xlsx", sheets)
    same = [("Evie Dunnett", "Evie Dunnett-Shaw"), ("Hattie Grimes", "Hattie Grimes")]
    return Truth(second, steps=("1", "2"), same=same, allowed=("On roll", "Leavers", "Library list"))


@case("Compass: codes of letters and digits (layout from memory); a zip of photos by code, as studios send")
def q65_list_then_only_the_photos(folder: Folder) -> Truth:
    """South Australia: first the list, some weeks later nothing but a zip of photos by student code."""
    people = of_lines(
        """Asher|Bolton|BOL0017|8|8.3; Bec|Carver|CAR0005|8|8.3; Caleb|Dinh|DIN0022|8|8.3
        Dana|Errey|ERR0001|8|8.3
        Eli|Fahey|FAH0008|8|8.5; Frankie|Giles|GIL0014|8|8.5; Greta|Hughes|HUG0031|8|8.5
        Hamid|Ibrahimi|IBR0003|8|8.5
        Ivy|Jolly|JOL0006|9|9.1; Jai|Kumar|KUM0019|9|9.1; Kobi|Lawrie|LAW0010|9|9.1
        Liesel|Maczek|MAC0012|9|9.1"""
    )
    people = with_photos(people, 3, 8)
    titles = cut("Student Code|Last Name|First Name|Year Level|Home Group")
    rows = [[w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in people]
    folder.csv("1/Student export.csv", [titles, *rows], enc="utf-8-sig")
    found = faces(people, lambda w: f"Portraits/{w.number}.jpg")
    folder.zip("2/Portraits 2025.zip", found)
    same = [(w.full, w.full) for w in people]
    allowed = ("Student export", "Portraits", "Portraits 2025")
    return Truth(people, steps=("1", "2"), same=same, allowed=allowed)
