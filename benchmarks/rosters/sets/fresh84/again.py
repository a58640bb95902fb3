"""What comes twice: changes in the fall, retakes, a new year, mails with corrections, one class again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import mail


@case("SEEMiS, a list of a primary school (columns from memory)")
def q84_primary_pupils_after_the_october_week(folder: Folder) -> Truth:
    """Scotland: August's list; October's in another order: one isn't on it, a name put right, one new."""
    august = of_lines(
        """Eilidh|Abernethy|1044871||5A; Struan|Baxter|1044886||5A; Mirren|Carmichael|1044893||5A
        Caelan|Drysdale|1044907||5A; Isla|Fyfe|1044915||5A; Katarzyna|Gajewska|1044922||5A|Kasia
        Finlay|Imrie|1038210||5B; Orla|Kinnaird|1038226||5B; Ruaridh|Lennox|1038234||5B
        Skye|McPhail|1038249||5B; Haroon|Nazir|1038257||5B; Ailsa|Rennie|1038263||5B"""
    )
    wrong = but(august, {1: {"given": "Strewan"}})
    now = but(august, {7: {"room": "5A"}, 9: {"goes": "Skyler"}, 10: {"here": False, "room": ""}})
    now += of_lines("Lewis|Tulloch|1045210||5A")
    titles = cut("Surname|Forename|Known As|SCN|Stage|Class")
    rows = [[w.family, w.given, w.goes or w.given, w.number, "P5", w.room] for w in wrong]
    folder.csv("1/Pupils Aug 2025.csv", [titles, *rows])
    listed = sorted((w for w in now if w.here), key=lambda w: w.family)
    rows = [[w.number, w.family, w.given, w.goes, "P5", w.room] for w in listed]
    head = cut("SCN|Surname|Forename|Known As|Stage|Class")
    folder.book("2/Pupils Oct 2025.xlsx", {"All pupils": [head, *rows]})
    same = [("Strewan Baxter", "Struan Baxter"), ("Orla Kinnaird", "Orla Kinnaird")]
    same += [("Skye McPhail", "Skye McPhail")]
    return Truth(now, steps=("1", "2"), same=same, allowed=("All pupils", "P5", "5B"))


@case("an Australian photographer's catch-up day (layout invented)")
def q84_catch_up_day_with_a_short_list(folder: Folder) -> Truth:
    """Queensland: list and photos by name; weeks later those who were away, a retake and a new boy."""
    people = with_photos(
        of_lines(
            """Bronte|Atherton|0114820|6|6K; Jaxon|Bielby|0114833|6|6K; Kirra|Cunnington|0114847|6|6K
            Harrison|Deguara|0114851|6|6K; Tayla|Fitzroy|0114866|6|6K; Mitchell|Goodchild|0114872|6|6T
            Lani|Hopgood|0114889|6|6T; Declan|Kapernick|0114894|6|6T; Sienna|Mabo|0114908|6|6T
            Angus|Pratten|0114915|6|6T"""
        )
    )
    titles = cut("EQ ID|Surname|Given Name|Year|Roll Class")
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("1/Year 6 2025.csv", [titles, *rows])
    away, again = (2, 7), 4
    early = [w for at, w in enumerate(people) if at not in away]
    folder.photos(early, lambda w: f"1/School photos/{w.room}/{w.family.upper()} {w.given}.jpg")
    people = but(people, {again: {"photo": "Tayla, eyes open"}})
    people += with_photos(of_lines("Koa|Seden|||6T"))
    rows = [cut("File|First name|Surname|Class|Note")]
    for at, note in ((2, "absent"), (4, "retake"), (7, "absent"), (10, "new student")):
        who, file = people[at], f"CU_{at * 4 + 7:03}.jpg"
        rows.append([file, who.given, who.family, who.room, note])
        folder.put(f"2/Catch-up day/{file}", face(who.photo))
    folder.csv("2/Catch-up day/catch-up list.csv", rows)
    same = [(w.full, w.full) for w in people[:10]]
    return Truth(people, steps=("1", "2"), same=same, allowed=("School photos", "Catch-up day"))


@case()
def q84_next_september_with_new_portraits(folder: Folder) -> Truth:
    """Alberta: two years of a middle school: a grade up, new portraits, grade 8 has graduated."""
    before = with_photos(
        of_lines(
            """Aspen|Bouchard|882014|6|6-1; Bodhi|Charlebois|882027|6|6-1; Cadence|Dyck|882035|6|6-2
            Dawson|Eagle Bear|882041|6|6-2; Emery|Funk|881102|7|7-1; Freya|Gill|881115|7|7-1
            Gurleen|Hothi|881129|7|7-2; Hudson|Isfeld|881133|7|7-2; Ivy|Janzen|880206|8|8-1
            Jorah|Kowalchuk|880219|8|8-1"""
        ),
        7,
    )
    rooms = {"6-1": "7-2", "6-2": "7-1", "7-1": "8-1", "7-2": "8-2"}
    after = [
        replace(
            w, grade=str(int(w.grade) + 1), room=rooms[w.room], photo=f"{w.key} in grade {w.grade} plus 1"
        )
        for w in before[:8]
    ]
    after = but(after, {5: {"family": "Gill-Sandhu"}})
    after += [replace(w, here=False, grade="", room="") for w in before[8:]]
    after += with_photos(of_lines("Mateo|Lavallee|883040|6|6-1; Nadia|Odhiambo|883052|6|6-2"))
    titles = cut("Student ID|Last Name|First Name|Grade|Homeroom|Status")
    rows = [[w.number, w.family, w.given, w.grade, w.room, "Active"] for w in before]
    folder.csv("1/Students 2024-25.csv", [titles, *rows])
    folder.photos(before, lambda w: f"1/Portraits/{w.number}.jpg")
    rows = [
        [w.number, w.family, w.given, w.grade or "8", w.room or "8-1", "Active" if w.here else "Graduated"]
        for w in after
    ]
    folder.csv("2/Students 2025-26.csv", [titles, *rows])
    here = [w for w in after if w.here]
    folder.photos(here, lambda w: f"2/Portraits 2025/Grade {w.grade}/{w.family}_{w.given}.jpg")
    same = [(was.full, now.full) for was, now in zip(before, after[:8], strict=False)]
    return Truth(after, steps=("1", "2"), same=same, allowed=("8-1", "Portraits", "Portraits 2025"))


@case()
def q84_an_answer_with_the_first_mail_below(folder: Folder) -> Truth:
    """Ireland: a mail with two classes; later changes, with the first mail quoted below."""
    people = of_lines(
        """Caoimhe|Brosnan|||Room 7; Donnacha|Cleary|||Room 7; Emilija|Daukša|||Room 7
        Fiadh|Enright|||Room 7; Hugh|Flanagan|||Room 7; Muireann|Garvey|||Room 9
        Odhrán|Heneghan|||Room 9; Praise|Iyamu|||Room 9; Sadhbh|Kiely|||Room 9
        Tadhg|Lacey|||Room 9"""
    )

    def listed(room: str) -> str:
        return "\n".join(w.full for w in people if w.room == room)

    office = "Noreen Quill <office@scoilbhride.example>"
    first = (
        "Hello Mary,\n\nThe two fifth classes for the library:\n\n"
        f"Room 7\n{listed('Room 7')}\n\nRoom 9\n{listed('Room 9')}\n\nRegards,\nNoreen\n"
    )
    folder.put("1/Senior classes.eml", mail(office, "Senior classes", first))
    quoted = "\n".join(f"> {line}".rstrip() for line in first.splitlines())
    text = (
        "Hello Mary,\n\nSome changes since:\n\n"
        "Hugh Flanagan has left the school.\n"
        "Donnacha Cleary moved from Room 7 to Room 9.\n"
        "New in Room 7: Zofia Pietrzak\n\nRegards,\nNoreen\n\n"
        f"On Tue 1 Sep 2026 at 09:12, Noreen Quill <office@scoilbhride.example> wrote:\n{quoted}\n"
    )
    folder.put("2/RE Senior classes.eml", mail(office, "RE: Senior classes", text))
    now = but(people, {1: {"room": "Room 9"}, 4: {"here": False}})
    now += of_lines("Zofia|Pietrzak|||Room 7")
    same = [("Donnacha Cleary", "Donnacha Cleary"), ("Fiadh Enright", "Fiadh Enright")]
    return Truth(now, steps=("1", "2"), same=same)


@case("Argo, a class list for Excel (columns from memory)")
def q84_elenchi_di_tre_classi_e_uno_corretto(folder: Folder) -> Truth:
    """Italy: a workbook a class; later one class again, two names put right, a new girl."""
    people = of_lines(
        """Greta|Accardi|||1A; Elia|Bonfanti|||1A; Sveva|Carraro|||1A; Gioele|De Santis|||1A
        Noemi|Fumagalli|||1B; Nicolò|Galimberti|||1B; Ilaria|Lo Presti|||1B; Youssef|Mansouri|||1B
        Azzurra|Pellegrini|||1C; Leonardo|Quaranta|||1C; Bianca|Sgarbi|||1C; Samuele|Trevisan|||1C"""
    )
    first = but(people, {5: {"given": "Nicolo"}, 6: {"family": "Lopresti"}})
    now = [*people, *of_lines("Margherita|Zanetti|||1B")]
    born = {w.given: birthday(at, 2014) for at, w in enumerate(now)} | {"Nicolo": birthday(5, 2014)}

    def sheet(listed: list[Who], room: str) -> list[list[Any]]:
        own = sorted((w for w in listed if w.room == room), key=lambda w: w.family)
        return [
            [f'Istituto Comprensivo "G. Parini" - Classe {room} - A.S. 2025/2026'],
            [],
            cut("N.|Cognome|Nome|Data di nascita"),
            *([at, w.family, w.given, born[w.given]] for at, w in enumerate(own, 1)),
        ]

    for room in ("1A", "1B", "1C"):
        folder.book(f"1/Elenco alunni {room}.xlsx", {"Foglio1": sheet(first, room)}, merge=["A1:D1"])
    folder.book("2/Elenco alunni 1B corretto.xlsx", {"Foglio1": sheet(now, "1B")}, merge=["A1:D1"])
    same = [("Nicolo Galimberti", "Nicolò Galimberti"), ("Ilaria Lopresti", "Ilaria Lo Presti")]
    same += [("Greta Accardi", "Greta Accardi")]
    return Truth(now, steps=("1", "2"), same=same, allowed=("Foglio1",))
