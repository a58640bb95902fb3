"""A second year with new photos, and lists of other countries that come again."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, one, up_a_grade, with_photos
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case()
def q71_new_photos_in_the_second_year(folder: Folder) -> Truth:
    """List and photos of two years; who was not photographed again keeps the old picture."""
    before = those(
        "Alma|Bostick;Beckham|Crowder;Clara|Denning;Dean|Easley;Eloise|Furman;Gage|Hyatt;"
        "Hallie|Inman;Jace|Keaton;Kinsley|Lomax;Lawson|Millsap;Myla|Norris;Nico|Parrish;"
        "Paisley|Rucker;River|Seals;Sage|Tipton;Trace|Underwood",
        "22340",
        "9 10",
        "E101;W215",
    )
    rooms = {"E101": "E202", "W215": "W310"}
    after = up_a_grade(before, rooms)
    again = {at: {"photo": f"{w.full} in the second year"} for at, w in enumerate(after) if at not in (4, 9)}
    after = but(after, again)
    titles = cut("Student ID|Last Name|First Name|Grade|Advisory")
    for step, year, people in (("1", "2024-25", before), ("2", "2025-26", after)):
        rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
        folder.csv(f"{step}/Students {year}.csv", [titles, *rows])
        for at, w in enumerate(people):
            if w.photo and (step == "1" or at in again):
                folder.put(f"{step}/ID photos {year}/{w.number}.jpg", face(w.photo))
    return Truth(after, steps=("1", "2"), same=[(w.full, w.full) for w in before])


@case()
def q71_italian_sheets_of_classes_a_year_later(folder: Folder) -> Truth:
    """Italy: a sheet for each class and no numbers; a year later the sheets are one class up."""
    first = those(
        "Alice|Barbieri;Brando|Caruso;Camilla|D'Amico;Edoardo|Ferrara;Gaia|Lo Presti;Leonardo|Martini;"
        "Martina|Pellegrini;Riccardo|Santoro",
        "",
        "1",
        "1A;1B",
        0,
    )
    second = those("Anna|Bassi;Diego|Costa;Emma|De Santis;Filippo|Marini;Sofia|Villa", "", "2", "2A", 0)
    new = those("Adele|Gatti;Giacomo|Neri;Mattia|Serra", "", "1", "1A", 3)
    before = [*first, *second]
    born = {w.full: birthday(at, 2019 - int(w.grade)) for at, w in enumerate(before)}
    born |= {w.full: birthday(at + 4, 2019) for at, w in enumerate(new)}
    after = [*new, *up_a_grade(before, {"1A": "2A", "1B": "2B", "2A": "3A"})]
    after = [w for w in after if w.full != "Diego Costa"]
    for step, year, people in (("1", "2024-25", before), ("2", "2025-26", after)):
        sheets = {}
        for room in sorted({w.room for w in people}):
            rows = [w for w in people if w.room == room]
            lines = [[at, w.family, w.given, born[w.full]] for at, w in enumerate(rows, 1)]
            sheets[f"Classe {room}"] = [cut("N.|Cognome|Nome|Data di nascita"), *lines]
        folder.book(f"{step}/Elenchi {year}.xlsx", sheets)
    folder.photos(before, lambda w: f"1/Foto/{w.room}/{w.family} {w.given}.jpg")
    left = [replace(w, here=False, grade="", room="") for w in second if w.given == "Diego"]
    same = [(w.full, w.full) for w in before if w.given != "Diego"]
    return Truth([*after, *left], steps=("1", "2"), same=same, allowed=("2A", "Classe 2A"))


@case()
def q71_finnish_list_then_photos_then_january_list(folder: Folder) -> Truth:
    """Finland: a list in August, photos in October, in January a list with one new and one moved pupil."""
    people = with_photos(
        of_lines(
            "Aino Maria|Heikkinen|70113|5|5A|Aino;Eino Väinö|Laine|70126|5|5B|Väinö;"
            "Helmi Sofia|Koskinen|70139|5|5A|Helmi;Onni Kalevi|Mäkelä|70152|5|5B|Onni;"
            "Lumi Elina|Räsänen|70165|5|5A|Lumi;Toivo Matias|Hämäläinen|70178|5|5B|Matias;"
            "Venla Aurora|Järvinen|70191|5|5A|Venla;Oiva Aleksi|Pöyry|70204|5|5B|Oiva;"
            "Siiri Inkeri|Lehtonen|70217|5|5A|Siiri;Peetu Olavi|Ylönen|70230|5|5B|Peetu"
        ),
        7,
    )
    titles = cut("Oppilasnumero|Sukunimi|Etunimet|Kutsumanimi|Luokka")

    def rows(listed: list[Who]) -> list[list[str]]:
        return [titles, *([w.number, w.family, w.given, w.goes, w.room] for w in listed)]

    folder.csv("1/oppilaat elokuu.csv", rows(people), ";")
    folder.photos(people, lambda w: f"2/Kuvat/{w.room}/{w.family} {w.goes}.jpg")
    after = but(people, {4: {"room": "5B"}})
    after.append(one("Elsa Katariina", "Niemi", "70310", "5", "5A", goes="Elsa", photo=""))
    folder.csv("3/oppilaat tammikuu.csv", rows(after), ";")
    same = [(w.full, w.full) for w in people]
    return Truth(after, steps=("1", "2", "3"), same=same)
