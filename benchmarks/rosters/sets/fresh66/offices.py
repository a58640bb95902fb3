"""Workbooks, documents and mails of offices in the United States, Canada and Ireland."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.sets.fresh65.making import docx, mail


@case()
def q65_three_classes_side_by_side(folder: Folder) -> Truth:
    """A secretary's sheet: the three classes of grade 4 stand side by side, with a count under each."""
    people = of_lines(
        """Alec|Bonner||4|4A; Brooke|Cantu||4|4A; Cody|Draper||4|4A; Della|Enright||4|4A; Ernest|Flores||4|4A
        Faye|Garber||4|4B; Gilbert|Hurst||4|4B; Hope|Isley||4|4B; Irvin|Jeffers||4|4B
        June|Kozak||4|4C; Kent|Lowery||4|4C; Leona|Mack||4|4C; Morris|Newell||4|4C; Nadine|Osborn||4|4C
        Otis|Pena||4|4C; Paula|Rusk||4|4C; Ray|Stovall||4|4C; Sonia|Tatum||4|4C
        Trent|Usher||4|4B; Vera|Wooten||4|4B; Wade|Yancey||4|4A; Zelda|Quist||4|4A"""
    )
    rooms = ("4A", "4B", "4C")
    columns = [[w.full for w in people if w.room == room] for room in rooms]
    rows = [
        ["Grade 4 Class Lists 2025-2026", "", ""],
        [],
        rooms,
        *zip_longest(*columns, fillvalue=""),
        [],
        [f"{len(column)} students" for column in columns],
    ]
    folder.book("Grade 4.xlsx", {"Sheet1": rows}, merge=("A1:C1",))
    return Truth(people, allowed=("Grade 4", "Grade 4 Class Lists 2025-2026", "Sheet1"))


@case()
def q65_homerooms_in_a_word_document(folder: Folder) -> Truth:
    """A document with a heading and a table for each homeroom; some go by another name."""
    people = of_lines(
        """Abigail|Trask|13017|6|6-1|Gail; Beau|Underhill|13024|6|6-1; Carina|Velez|13030|6|6-1
        Dean|Whitaker|13046|6|6-1; Elaine|Yuen|13052|6|6-1; Fabian|Zook|13069|6|6-2
        Gretchen|Amaya|13073|6|6-2; Humberto|Blount|13081|6|6-2|Beto; Ione|Carver|13090|6|6-2
        Jocelyn|Dodd|12408|7|7-1|Joss; Kurt|Emery|12413|7|7-1; Lourdes|Fabela|12427|7|7-1"""
    )
    teachers = {"6-1": "Ms. Ortega", "6-2": "Mr. Lindqvist", "7-1": "Mrs. Baptiste"}
    parts: list[str | list[list[str]]] = ["# Juniper Middle School", "Homeroom lists, August 11", ""]
    for room, teacher in teachers.items():
        mine = [w for w in people if w.room == room]
        parts.append(f"# Homeroom {room} ({teacher})")
        rows = [
            [f"{at}.", w.family, w.given, w.goes, w.number, w.grade] for at, w in enumerate(mine, start=1)
        ]
        parts += [[cut("No.|Last Name|First Name|Goes by|Student ID|Grade"), *rows], ""]
    parts.append("Please send corrections to the front office by Friday.")
    folder.put("Homerooms.docx", docx(parts))
    names = [teacher.split()[1] for teacher in teachers.values()]
    both = [f"{room} ({teacher})" for room, teacher in teachers.items()]
    return Truth(people, allowed=("Homerooms", *teachers.values(), *names, *both))


@case()
def q65_new_pupils_in_the_text_of_a_mail(folder: Folder) -> Truth:
    """Ireland: a school secretary types the new pupils into a mail, by year, with class and number."""
    people = of_lines(
        """Sadhbh|Byrne|4127|2|2A; Tomás|Cullinane|4131|2|2A; Úna|Devaney|4138|2|2C
        Wiktor|Kowalski|4140|3|3B; Yasmin|Rahmani|4146|3|3B; Zach|Tierney|4152|3|3D
        Emma|Nestor|4159|5|5A"""
    )
    heads = {"2": "2nd Year", "3": "3rd Year", "5": "5th Year"}
    lines = ["Hello Deirdre,", "", "These are the pupils who joined us since the start of term:", ""]
    for grade, head in heads.items():
        lines += [f"{head}:"]
        lines += [f"- {w.last_first}, {w.room}, {w.number}" for w in people if w.grade == grade]
        lines.append("")
    lines += ["Could they get library cards this week?", "", "Thanks a million,", "Bernie", "--"]
    lines += ["School Office, Scoil Mhuire Community College", "Tel. 091 555 0127"]
    letter = mail(
        "School Office <office@scoilmhuire.example>",
        "New pupils",
        "Thu, 18 Sep 2025 11:32:00 +0100",
        "\n".join(lines) + "\n",
    )
    folder.put("New pupils.eml", letter)
    return Truth(people, allowed=("New pupils", "2nd Year", "3rd Year", "5th Year"))


@case()
def q65_capitals_with_short_names_and_photos(folder: Folder) -> Truth:
    """One zip from the office: a list in capitals with what they go by in brackets, photos by name."""
    people = of_lines(
        """Jonathan|Abbott|7003|10|301|Jack; Priscilla|Banuelos|7011|10|301; Theodore|Clancy|7018|10|301|Teddy
        Wilhelmina|Dorsey|7024|10|301|Billie; Xavier|Escobedo|7032|10|304; Yvette|Fairbanks|7040|10|304
        Zachary|Griffith|6105|11|310|Zack; Amanda|Huizenga|6112|11|310; Barnaby|Ito|6120|11|310
        Constance|Jaramillo|6127|11|312|Connie; Desiree|Knutson|6133|11|312"""
    )
    people = with_photos(people, 5)
    rows = [cut("STUDENT|ID|GRADE|HOMEROOM")]
    for w in people:
        called = f" ({w.goes})" if w.goes else ""
        rows.append([f"{w.last_first}{called}".upper(), w.number, w.grade, w.room])
    photos = faces(people, lambda w: f"For Library/PHOTOS/{w.family.upper()}_{w.given.upper()}.JPG")
    folder.zip("For Library.zip", {"For Library/10-11 ROSTER.CSV": table(rows), **photos})
    return Truth(people, capitals=True, allowed=("For Library", "PHOTOS", "10-11 ROSTER"))


@case("a Canadian studio's index beside its images, and the office's list (layout invented)")
def q65_studio_index_with_the_teachers(folder: Folder) -> Truth:
    """Manitoba: the index of the studio leads from image to student number; the list has rooms."""
    people = of_lines(
        """Aiden|Bruneau|55120|1|5; Bella|Cadotte|55127|1|5; Connor|Dyck|55133|1|5; Destiny|Flett|55141|1|5
        Erik|Gudmundson|54218|2|7; Fatima|Hersi|54225|2|7; Grayson|Klassen|54232|2|7; Hailey|McKay|54246|2|7
        Jaxon|Penner|53307|3|11; Kayla|Spence|53314|3|11; Logan|Thiessen|53328|3|11"""
    )
    people = but(with_photos(people, 6), {1: {"photo": "Bella with open eyes"}})
    teachers = {"5": "Ms. Friesen", "7": "Mme Lavallee", "11": "Mr. Santos"}
    titles = cut("Student #|Last Name|First Name|Grade|Room|Phone")
    rows: list[list[Any]] = [
        [int(w.number), w.family, w.given, int(w.grade), int(w.room), f"204-555-01{at:02}"]
        for at, w in enumerate(people)
    ]
    folder.book("Sept list.xlsx", {"All": [titles, *rows]})
    index = [cut("Image|Student ID|First|Last|Grade|Teacher|Type")]
    for at, w in enumerate(people):
        shots = [("Original", w.key)] if w.photo else []
        shots += [("Retake", w.photo)] if w.photo not in ("", w.key) else []
        for kind, key in shots:
            file = f"DSC_{(700 if kind == 'Retake' else 204) + at}.jpg"
            index.append([file, w.number, w.given, w.family, w.grade, teachers[w.room], kind])
            folder.put(f"Red River Studio/{file}", face(key))
    folder.csv("Red River Studio/index.csv", index)
    return Truth(people, allowed=("All", "Sept list", "Red River Studio", "index", *teachers.values()))
