"""School offices' own lists: titles, totals, one name a line, encodings, names and numbers that trip programs up."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, table, words

cast = caster(0)


@case()
def merged_homerooms(folder: Folder) -> list[Who]:
    """The homeroom stands once, merged over its pupils; title rows above, notes and a total below."""
    people = cast("us", 8, "61204", "4", "Ms. Alvarez;Mr. Boone", without=2)
    people = sorted(people, key=lambda w: w.room)
    rows: list[list[object]] = [
        ["Lakeside Elementary"],
        ["Grade 4, printed 8/21/2026"],
        [],
        ["Homeroom", "Student ID", "Student", "Grade"],
    ]
    rows += [[w.room if i % 4 == 0 else None, int(w.number), w.full, 4] for i, w in enumerate(people)]
    rows += [[], ["Total students:", 8], ["* new this year"]]
    folder.book("Grade 4.xlsx", {"Roster": rows}, merge=["A1:D1", "A2:D2", "A5:A8", "A9:A12"])
    folder.photos(people)
    return people


@case()
def no_titles_numbers_first(folder: Folder) -> list[Who]:
    """No titles: the first row is a pupil; number, last, first, grade, room."""
    people = cast("us", 6, "50231", "3 4", "3A 4A")
    folder.csv("export.csv", [[w.number, w.family, w.given, w.grade, w.room] for w in people])
    folder.photos(people)
    return people


@case()
def one_name_a_line(folder: Folder) -> Truth:
    """A text file of names, a title above, nothing else."""
    people = [replace(w, photo="") for w in cast("us", 7, "")]
    folder.put("Period 2.txt", "Period 2\n\n" + "\n".join(w.full for w in people) + "\n")
    return Truth(people, allowed=["Period 2"])


@case()
def numbered_lines_of_word(folder: Folder) -> list[Who]:
    """A list pasted from a word processor: `1. Chen, Maya (6A)`."""
    people = cast("us", 7, "", "", "6A 6B")
    folder.put(
        "list.txt",
        "\r\n".join(f"{i}. {w.last_first} ({w.room})" for i, w in enumerate(people, 1)),
        "utf-8-sig",
    )
    folder.photos(people, lambda who: f"{who.full}.jpg")
    return people


@case()
def capitals(folder: Folder) -> Truth:
    """Names in capitals, with McDonald, O'Neil and a double name among them."""
    people = [
        one("Shauna", "McDonald", "101"),
        one("Ian", "O'Neil", "102"),
        one("Anne-Marie", "Du Pont", "103"),
        one("Bo", "Lee", "104"),
    ]
    people += cast("us", 3, "210", without=0)
    folder.csv(
        "STUDENTS.CSV",
        [words("ID,LAST,FIRST"), *([w.number, w.family.upper(), w.given.upper()] for w in people)],
    )
    folder.photos(people)
    return Truth(people, [lost("names in capitals", "capital", "mcdonald")], capitals=True)


@case("names that are words of programs: facts/rosters.md 1.4")
def words_of_programs(folder: Folder) -> list[Who]:
    """NULL, None, True, Test, NA and N/A are names here; one pupil has a single name."""
    people = [
        one("Jennifer", "Null", "3001"), one("Drew", "None", "3002"), one("True", "Love", "3003"), one("Jordan", "Test", "3004"),
        one("Na", "Li", "3005"), one("Suharto", "", "3006"), one("Zoe", "Gray", "3007"),
    ]  # fmt: skip
    rows = [[w.number, w.family, w.given] for w in people[:-1]] + [["3007", "Gray", "Zoe [NEW]"]]
    folder.csv("list.csv", [words("ID,Last Name,First Name"), *rows])
    folder.photos(people)
    return people


@case()
def numbers_as_floats(folder: Folder) -> list[Who]:
    """A table library wrote the numbers as 1001.0 and an empty one as nan."""
    people = [*cast("us", 6, "20114", "5"), one("Pia", "Novak", "", "5", photo="")]
    rows = [[f"{w.number}.0" if w.number else "nan", w.family, w.given, "5.0"] for w in people]
    folder.csv("students.csv", [words("student_id,last_name,first_name,grade"), *rows], end="\n")
    folder.photos(people)
    return people


@case()
def zeros_by_format(folder: Folder) -> list[Who]:
    """Numbers of a workbook that only their format shows with zeros; the photos have them."""
    people = cast("us", 6, "004412", "1")
    folder.book(
        "First grade.xlsx",
        {"A": [["Num.", "Last", "First", "Gr."], *([int(w.number), w.family, w.given, 1] for w in people)]},
        zeros={"A": 6},
    )
    folder.photos(people)
    return people


@case()
def grades_in_all_spellings(folder: Folder) -> list[Who]:
    """06, 6, 6th, G6, Grade 6, K, KG, Kindergarten in one column."""
    people = cast("us", 8, "7100", "6 6 6 6 6 K K K")
    said = ["06", "6", "6th", "G6", "Grade 6", "K", "KG", "Kindergarten"]
    folder.csv(
        "all.csv",
        [
            words("ID,Last,First,Grade"),
            *([w.number, w.family, w.given, g] for w, g in zip(people, said, strict=True)),
        ],
    )
    folder.photos(people)
    return people


@case()
def two_of_one_name(folder: Folder) -> Truth:
    """Two of one name in one class without numbers, and two with numbers: four pupils."""
    twice = [one("Jordan", "Smith", room="7B", photo="") for _ in range(2)]
    people = [*cast("us", 4, "", "", "7B", without=4), *twice]
    folder.csv("7B.csv", [words("First,Last,Class"), *([w.given, w.family, w.room] for w in people)])
    return Truth(people, [lost("two of one name in one class", "jordan smith")])


@case()
def two_of_one_name_with_numbers(folder: Folder) -> Truth:
    """Two of one name with numbers of their own and photos by number: nothing is unclear."""
    people = [
        *cast("uk", 4, "3100", "", "8A"),
        one("Alex", "Kim", "3901", "", "8A"),
        one("Alex", "Kim", "3914", "", "8A"),
    ]
    folder.csv(
        "8A.csv",
        [words("Pupil no.,Forename,Surname,Form"), *([w.number, w.given, w.family, w.room] for w in people)],
    )
    folder.photos(people)
    return Truth(people)


@case()
def suffixes_and_prefixes(folder: Folder) -> list[Who]:
    """Jr., III behind a comma, a title before, van der, a nickname in brackets."""
    people = [
        one("Marcus", "Washington", "11", also=(("Marcus", "Washington III"),)), one("Luis", "Ortega", "12", also=(("Luis", "Ortega Jr."),)),
        one("Anke", "van der Berg", "13"), one("William", "Ames", "14", goes="Bill"), one("Mary Jo", "St. Clair", "15"),
    ]  # fmt: skip
    said = [
        "Washington, Marcus III",
        "Ortega, Luis, Jr.",
        "van der Berg, Anke",
        'Ames, William "Bill"',
        "St. Clair, Mary Jo",
    ]
    folder.csv(
        "roster.csv", [["No", "Student"], *([w.number, name] for w, name in zip(people, said, strict=True))]
    )
    folder.photos(people)
    return people


@case("one bad byte never changes the encoding: issue 14, 8")
def one_bad_byte(folder: Folder) -> list[Who]:
    """UTF-8 with one byte of Latin-1 in a column of addresses."""
    people = cast("de", 7, "5501", "", "3b")
    rows = [[w.number, w.family, w.given, w.room, "Hauptstr. 1"] for w in people]
    data = table([words("Nr,Nachname,Vorname,Klasse,Strasse"), *rows], ";").encode()
    folder.put("liste.csv", data.replace(b"Hauptstr. 1\r\n", b"Stra\xdfe 1\r\n", 1))
    folder.photos(people)
    return people


@case("Excel's Unicode Text: donatstudios.com, CSV-An-Encoding-Nightmare")
def unicode_text(folder: Folder) -> list[Who]:
    """UTF-16 and tabs, with photos by name."""
    people = cast("pl", 7, "", "", "2c")
    folder.csv(
        "uczniowie.txt",
        [["Imię", "Nazwisko", "Klasa"], *([w.given, w.family, w.room] for w in people)],
        "\t",
        "utf-16",
    )
    folder.photos(people, lambda who: f"{who.family}, {who.given}.jpg")
    return people


@case("Excel on older Macs: donatstudios.com, CSV-An-Encoding-Nightmare")
def mac_roman(folder: Folder) -> list[Who]:
    """Mac Roman and carriage returns."""
    people = cast("fr", 7, "2201", "", "4eme B;")
    folder.csv(
        "eleves.csv",
        [["N° élève", "Nom", "Prénom", "Classe"], *([w.number, w.family, w.given, w.room] for w in people)],
        ";",
        "mac_roman",
        "\r",
    )
    folder.photos(people)
    return people


@case("own titles for numbers: found/import.md B1")
def own_number_titles(folder: Folder) -> Truth:
    """A title that says nothing ("Ref."), but its cells are the names of the photos; a locker column of digits."""
    people = cast("us", 7, "8807")
    rows = [[w.last_first, str(100 + i * 3), w.number, f"{w.number[::-1]}"] for i, w in enumerate(people)]
    folder.csv("school.csv", [["Learner", "Lckr", "Ref.", "Combo"], *rows])
    folder.photos(people)
    return Truth(people, [lost("the column Lckr", "lckr"), lost("the column Combo", "combo")])


@case()
def guardians_as_rows(folder: Folder) -> list[Who]:
    """Contacts below each pupil, with a relationship: they are nobody's pupils."""
    people = cast("us", 5, "4501", "2", "2R")
    rows = []
    for w in people:
        rows += [
            [w.number, "Student", w.family, w.given, "2", "2R"],
            [w.number, "Mother", w.family, "Dana", "", ""],
            [w.number, "Guardian", "Quist", "Rolf", "", ""],
        ]
    folder.csv("contacts.csv", [words("Student ID,Relationship,Last Name,First Name,Grade,Homeroom"), *rows])
    folder.photos(people)
    return people


@case()
def seat_numbers_that_repeat(folder: Folder) -> list[Who]:
    """A first column that counts from 1 in every class is no number; photos `7A-03.jpg` by class and seat."""
    people = sorted(cast("us", 8, "", "", "7A 7B", without=2), key=lambda w: w.room)
    seats = [f"{i % 4 + 1:02}" for i in range(8)]
    folder.csv(
        "seats.csv",
        [
            words("#,Class,Last,First"),
            *([s, w.room, w.family, w.given] for s, w in zip(seats, people, strict=True)),
        ],
    )
    seat = {w.key: f"{w.room}-{s}" for s, w in zip(seats, people, strict=True)}
    folder.photos(people, lambda who: f"{seat[who.key]}.jpg")
    return people
