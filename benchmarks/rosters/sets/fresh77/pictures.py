"""Photo deliveries: an index and retakes, folders by class from a Mac, students and staff apart."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table


@case()
def q77_picture_day_and_retake_day(folder: Folder) -> Truth:
    """US: the photographer's zip with an index, in October a second with retakes and who was missing."""
    people = with_photos(
        of_lines(
            "Alivia|Bauer|80115|2|2A;Braxton|Coker|80121|2|2A;Celia|Dominguez|80138|2|2A;"
            "Dean|Eastman|80142|2|2A;"
            "Everett|Fiore|80157|2|2B;Georgina|Hahn|80163|2|2B;Hank|Isley|80179|2|2B;Juniper|Kohl|80184|2|2B"
        )
    )
    again, late = {1, 5}, {6}
    titles = ["Image", "Student ID", "Last Name", "First Name", "Grade", "Homeroom"]

    def index(places: list[int], start: int) -> str:
        rows = [
            [f"{start + at:04}.jpg", w.number, w.family, w.given, w.grade, w.room]
            for at, w in ((at, people[at]) for at in places)
        ]
        return table([titles, *rows], "\t")

    first = [at for at in range(len(people)) if at not in late]
    files: dict[str, bytes | str] = {f"images/{101 + at:04}.jpg": face(people[at].photo) for at in first}
    folder.zip("1 September/Picture Day.zip", {"index.txt": index(first, 101), **files})
    people = but(people, {at: {"photo": f"{people[at].key} again"} for at in again})
    second = sorted(again | late)
    files = {f"images/{501 + at:04}.jpg": face(people[at].photo) for at in second}
    folder.zip("2 October/Retakes.zip", {"index.txt": index(second, 501), **files})
    same = [("Braxton Coker", "Braxton Coker"), ("Georgina Hahn", "Georgina Hahn")]
    return Truth(people, steps=("1 September", "2 October"), same=same)


@case()
def q77_fotos_nach_klassen_vom_mac(folder: Folder) -> Truth:
    """Germany: a list and a folder of pictures for each class, names as a Mac writes them; one is missing."""
    people = with_photos(
        of_lines(
            "Lena|Böhm||5|5a;Jonathan|Dürr||5|5a;Zeynep|Güneş||5|5a;Carl|Köster||5|5a;Ronja|Möller||5|5b;"
            "Till|Nägele||5|5b;Amira|Saleh||5|5b;Øyvind|Thorsen||5|5b;Lotte|Zöllner||5|5c;Bela|Hübner||5|5c"
        ),
        6,
    )
    rows = [[w.family, w.given, w.room] for w in people]
    folder.csv("Klassen 5.csv", [["Name", "Vorname", "Klasse"], *rows], sep=";", enc="utf-8-sig")
    folder.photos(people, lambda w: f"Fotos/{w.room}/{w.family}_{w.given}.jpg", form="NFD")
    return Truth(people)


@case()
def q77_students_and_staff_in_two_sheets(folder: Folder) -> Truth:
    """US: a workbook with a sheet of students and one of staff, photos in two folders by name."""
    students = with_photos(
        of_lines(
            "Aubrey|Lang|9021|7|7A;Beckett|Moran|9034|7|7A;Corinne|Neal|9047|7|7A;Dante|Oliveira|9053|7|7B;"
            "Esperanza|Paz|9068|7|7B;Ford|Quick|9071|8|8A;Gloria|Rask|9085|8|8A;Hugh|Stamos|9096|8|8A"
        ),
        2,
    )
    staff = with_photos(of_lines("Margaret|Dunleavy;Curtis|Beale;Yolanda|Frias", role="staff"))
    posts = ["Principal", "Math teacher", "Secretary"]
    folder.book(
        "2026-27/Yearbook names.xlsx",
        {
            "Students": [
                ["ID", "Last Name", "First Name", "Grade", "Homeroom"],
                *([int(w.number), w.family, w.given, int(w.grade), w.room] for w in students),
            ],
            "Staff": [
                ["Last Name", "First Name", "Position"],
                *([w.family, w.given, post] for w, post in zip(staff, posts, strict=True)),
            ],
        },
    )
    for part, crowd in (("Students", students), ("Staff", staff)):
        for name, data in faces(crowd, lambda w: f"{w.last_first}.jpg").items():
            folder.put(f"2026-27/Photos/{part}/{name}", data)
    return Truth([*students, *staff], allowed=("Staff", "Students"))
