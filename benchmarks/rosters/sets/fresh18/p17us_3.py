"""Plain mess of schools of the United States and Canada: typed, pasted, half empty, or only pictures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, xls


@case(OFFICE + ": two teachers pair their classes for reading together, in Word")
def fresh_big_and_little_buddies(folder: Folder) -> Truth:
    """A table of Word, a pair in each row: one of the fifth grade and one of kindergarten, both of them pupils; photos by first and last name in a folder for each class."""
    big = those(
        "Marisol|Quezada;Finnegan|Rowley;Ama|Boakye;Theodora|Lindgren;Zakariya|Sorbel", "", "5", without=0
    )
    little = those("Jude|Castonguay;Penelope|Struthers;Oakley|Brandvold;Thiago|Maciel;Ellis|Pham", "", "K")
    rows = [("5th grade (Mr. Bao)", "Kindergarten (Mrs. Dill)", "Meets")]
    rows += [
        (b.full, w.full, ("rug", "library", "hall")[at % 3])
        for at, (b, w) in enumerate(zip(big, little, strict=True))
    ]
    above = ["Reading Buddies 2026", "Every other Friday 1:30 - bring a book!"]
    folder.put("Reading Buddies.docx", docx(above, [[Cell((cell,)) for cell in row] for row in rows]))
    folder.photos(big, lambda w: f"5 Bao/{w.given} {w.family}.jpg")
    folder.photos(little, lambda w: f"K Dill/{w.given} {w.family}.jpg")
    return Truth([*big, *little], allowed=("*",))


@case(OFFICE + ": a volunteer types the readers of a small school's library, in old Excel")
def fresh_half_empty_volunteer_list(folder: Folder) -> Truth:
    """Montana: old Excel, first and last name in a cell, half of the numbers and rooms missing, letters small or large as they came, a stray note; photos by first and last name."""
    people = those(
        "Tyler|Ross-Medina;Mia|Knudson;Elias|Tafoya;Josie|Beaudry;Colt|Hagadone;Wren|Spotted Elk;Hank|Uhlenhopp;Daisy|Marchbanks;Cody|St. Goddard",
        "417",
        "1 2 2 3",
        "",
    )
    people = but(people, {at: {"number": ""} for at in (1, 4, 5, 8)})
    people = but(people, {2: {"grade": ""}, 7: {"grade": ""}})
    people = [replace(w, room=("Jensen", "", "Orr")[at % 3]) for at, w in enumerate(people)]
    typed = [
        w.full.lower() if at == 1 else w.full.upper() if at == 6 else w.full for at, w in enumerate(people)
    ]
    rows: list[list[Any]] = [cut("name|grade|teacher|libr #|books out")]
    rows += [
        [
            typed[at],
            int(w.grade) if w.grade else "",
            w.room,
            int(w.number) if w.number else "",
            (1, "", 2)[at % 3],
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "", "", "", "ask Dot about the missing numbers"]]
    folder.put("readers.xls", xls(rows))
    folder.photos(people, lambda w: f"{w.given} {w.family}.JPG")
    return Truth(people, capitals=True)


@case(OFFICE + ": a media center's pictures by name, retakes among them, and a sheet from Google")
def fresh_retakes_named_by_the_office(folder: Folder) -> Truth:
    """Georgia: three have a second picture called retake beside the first; an ID that begins with zeros; middle initials in the list only."""
    people = those(
        "Ansley|Tidwell;Jaquan|Merriweather;Camila|Escobedo;Brantley|Thigpen;Mackenzie|Dockery;Arjun|Nambiar;Kennedy|Swafford;Rhett|Looney",
        "0098213",
        "4",
        "Pirkle;Strozier",
    )
    people = but(people, {at: {"photo": f"{people[at].key} retake"} for at in (1, 4, 6)})
    initials = cut("B.|D.||T.||||W.")
    titles = cut("Student Name|Student Number|Grade|Homeroom Teacher")
    rows = [
        [f"{w.last_first} {initials[at]}".strip(), w.number, w.grade, w.room] for at, w in enumerate(people)
    ]
    folder.csv("4th grade media center - Sheet1.csv", [titles, *rows])
    for w in people:
        if w.photo:
            folder.put(f"4th gr pics/{w.given} {w.family}.jpg", face(w.key))
        if w.photo != w.key and w.photo:
            folder.put(f"4th gr pics/{w.given} {w.family} retake.jpg", face(w.photo))
    people = [
        replace(w, also=((f"{w.given} {initial}", w.family),)) if initial else w
        for w, initial in zip(people, initials, strict=True)
    ]
    return Truth(people, allowed=("4th gr pics",))
