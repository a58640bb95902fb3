"""Forms' answers, a library system's export, and lists of buses and clubs that also tell the class."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.folder import Folder, words


@case()
def q73_formulario_de_la_biblioteca(folder: Folder) -> Truth:
    """Spain: a form's answers from the families; one family answered twice."""
    people = of_lines(
        """Vega|Alonso Prieto||1|1ºA; Izan|Benítez Lozano||1|1ºA; Claudia|del Río Santos||1|1ºB
        Marc|Ferrer Puig||1|1ºB; Aitana|Herrero Molina||1|1ºA; Yeray|Suárez Cabrera||1|1ºB
        Nadia|El Amrani||1|1ºA; Gonzalo|Pastor Ruiz||1|1ºB; Noa|Vidal Campos||1|1ºA"""
    )
    titles = [
        "Marca temporal",
        "Nombre del alumno o alumna",
        "Apellidos",
        "Clase",
        "¿Autoriza la foto para el carné?",
        "Correo electrónico de la familia",
    ]
    rows = []
    for at, w in enumerate([*people, people[2]]):
        mail = f"{w.given.lower()}.familia@correo.example"
        yes = "No" if at in (3, 7) else "Sí"
        rows.append([f"{at + 7}/09/2026 {at + 9}:1{at % 10}:25", w.given, w.family, w.room, yes, mail])
    folder.csv("Carné de biblioteca (respuestas) - Respuestas de formulario 1.csv", [titles, *rows])
    return Truth(people)


@case()
def q73_patrons_with_two_numbers(folder: Folder) -> Truth:
    """US: a library system's patrons: barcode and district number, nicknames, two inactive, photos."""
    people = with_photos(
        of_lines(
            """Alexis|Brantley|204518|6|Rm 204; Benjamin|Corwin|204533|6|Rm 204|Ben
            Destiny|Ramos|204547|6|Rm 204; Fernando|Uribe|204552|6|Rm 204; Grace|Whitlow|204569|6|Rm 204
            Ian|Mackey|204571|7|Rm 212; Jasmine|Oduya|204588|7|Rm 212; Katherine|Pell|204590|7|Rm 212|Katie
            Luther|Stamps|204604|7|Rm 212; Mariah|Tsosie|204617|7|Rm 212
            Nicholas|Vargas|204623|8|Rm 220|Nico; Paloma|Wynn|204638|8|Rm 220; Ryan|Abbott|204641|8|Rm 220
            Sadie|Colvin|204655|8|Rm 220"""
        ),
        5,
        12,
    )
    people = [replace(w, more=(f"P {5101 + at}",), here=at not in (3, 9)) for at, w in enumerate(people)]
    rows = [
        [
            w.more[0],
            w.number,
            w.family,
            w.given,
            w.goes,
            f"0{w.grade}",
            w.room.removeprefix("Rm "),
            "Student",
            "Active" if w.here else "Inactive",
        ]
        for w in people
    ]
    titles = (
        "Patron Barcode,District ID,Last Name,First Name,Nickname,Grade Level,Homeroom,Patron Type,Status"
    )
    folder.csv("PatronExport_20260824.csv", [words(titles), *rows], quote=True)
    folder.photos(people, lambda who: f"Photos/{who.number}.jpg")
    return Truth(people)


@case()
def q73_bus_lists(folder: Folder) -> Truth:
    """US: a sheet for each bus: the stop, the pupil, grade and homeroom, a parent's cell phone."""
    people = of_lines(
        """Ainsley|Park||K|KA; Brody|Hutchins||2|2B; Camden|Hutchins||4|4A; Dalia|Nasser||1|1B
        Elise|Crowley||3|3A; Finn|Rasmussen||5|5B
        Gabriella|Montoya||1|1A; Hudson|Boyle||3|3B; Iris|Lam||K|KB; Jeremiah|Coates||4|4B
        Kendall|Frazier||2|2A
        Leah|Grossman||5|5A; Maddox|Sykes||1|1A; Nina|Volkov||3|3A"""
    )
    stops = ("Elm & 3rd", "Elm & 9th", "Elm & 9th", "Hickory Ct", "Trailer park", "Route 16")
    sheets: dict[str, Any] = {}
    for title, start, end in (("Bus 3", 0, 6), ("Bus 7", 6, 11), ("Walkers", 11, 14)):
        rows = [
            ["" if title == "Walkers" else stops[at % 6], w.full, w.grade, w.room, f"555-01{start + at:02}"]
            for at, w in enumerate(people[start:end])
        ]
        sheets[title] = [
            [f"{title} 2026-27"],
            words("Stop,Student,Grade,Homeroom,Parent cell"),
            *rows,
            [],
            [f"{len(rows)} students"],
        ]
    folder.book("Bus lists.xlsx", sheets)
    return Truth(people, allowed=("Bus 3", "Bus 7", "Walkers"))


@case()
def q73_after_school_clubs(folder: Folder) -> Truth:
    """US: a sheet for each club with grade and homeroom; two children are in two of them."""
    people = of_lines(
        """Amir|Bashir||4|4C; Bridget|Coyle||5|5A; Carson|Dietrich||4|4A; Esther|Kim||5|5B
        Gideon|Marsh||4|4C; Holly|Sizemore||3|3B
        Imani|Terrell||3|3A; Joaquin|Villa||5|5A; Kyra|Bauer||4|4A
        Landon|Chase||3|3B; Mila|Drozd||5|5B; Otis|Freeman||3|3A"""
    )
    clubs = {"Chess": [0, 1, 2, 3, 4, 5], "Robotics": [3, 6, 7, 8], "Art": [6, 9, 10, 11]}
    sheets = {
        club: [
            words("First Name,Last Name,Grade,Homeroom,Slip in?"),
            *(
                [people[at].given, people[at].family, int(people[at].grade), people[at].room, "x"]
                for at in those
            ),
        ]
        for club, those in clubs.items()
    }
    folder.book("After-school clubs fall.xlsx", sheets)
    return Truth(people, allowed=(*clubs, *(f"{club} Club" for club in clubs)))


@case()
def q73_library_card_sign_up(folder: Folder) -> Truth:
    """US: pupils' answers to a form: what they like to be called (or "same"), homeroom, favorite book."""
    people = of_lines(
        """Gabriel|Anaya||6|603|Gabe; Brianna|Cole||6|603; Ezekiel|Dorsey||7|701|Zeke; Fiona|Eckhart||7|701
        Madison|Gill||6|605|Maddie; Hassan|Iqbal||6|605; Jillian|Kerr||7|702; Christopher|Lund||7|702|Topher
        Mckenna|Noonan||6|603; Owen|Paxton||7|701; Roberto|Quiles||6|605|Beto"""
    )
    books = ("Holes", "New Kid", "Wonder", "Amulet", "The Crossover", "Dog Man", "Hatchet")
    empty = ("same", "", "n/a")
    titles = [
        "Timestamp",
        "Email Address",
        "First name",
        "Last name",
        "What do you like to be called?",
        "Grade",
        "Homeroom",
        "What's your favorite book?",
    ]
    rows = []
    for at, w in enumerate(people):
        mail = f"{w.given[0]}{w.family}@students.example".lower()
        called = w.goes or empty[at % 3]
        when = f"8/{24 + at % 3}/2026 {8 + at % 5}:{10 + at * 3}:{at:02}"
        rows.append([when, mail, w.given, w.family, called, f"{w.grade}th", w.room, books[at % 7]])
    folder.csv("Library Card Sign-Up (Responses) - Form Responses 1.csv", [titles, *rows])
    return Truth(people)
