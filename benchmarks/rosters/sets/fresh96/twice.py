"""Photos beside a list, the list again in October, two files that share a number."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh91.kit import gone, numbered, same


@case()
def q96_photos_by_surname_and_initial(folder: Folder) -> Truth:
    """Botswana: a Standard 6 list; photos `Surname_I.jpg`, two without, one of nobody on the list."""
    people = with_photos(
        of_lines(
            """Boitumelo|Dikgang|S0611|6|6A;Kagiso|Gaolathe|S0614|6|6A;Lorato|Kgosi|S0618|6|6A
            Tumelo|Mmusi|S0622|6|6A;Amantle|Molefe|S0625|6|6A;Kabo|Molefe|S0629|6|6A;Refilwe|Nkwe|S0633|6|6A
            Thato|Phuthego|S0637|6|6B;Gorata|Ramotswe|S0640|6|6B;Onalenna|Segokgo|S0644|6|6B
            Pako|Tau|S0648|6|6B;Neo|Tshekedi|S0652|6|6B;Masego|Wright|S0655|6|6B"""
        ),
        3,
        9,
    )
    rows: list[list[Any]] = [["Tlokweng Hills Primary School - Standard 6 - 2026"], []]
    rows.append(cut("Adm No|Surname|First Name|Std|Class|Sport House"))
    for at, w in enumerate(people):
        rows.append([w.number, w.family, w.given, 6, w.room, ("Kudu", "Zebra")[at % 2]])
    folder.book("Std 6 2026.xlsx", {"Std 6": rows}, merge=("A1:F1",))
    folder.photos(people, lambda w: f"Std 6 photos/{w.family}_{w.given[0]}.jpg")
    folder.put("Std 6 photos/Sebina_T.jpg", face("T Sebina, who has moved"))
    losses = [lost("a photo of nobody on the list", "Sebina")]
    return Truth(people, losses, allowed=("Std 6", "Std 6 2026", "Std 6 photos", "Kudu", "Zebra"))


@case()
def q96_photos_by_name_and_class(folder: Folder) -> Truth:
    """Mauritius: a CSV of two classes; photos `First Last 7 Red.jpg` and one picture of each class."""
    people = with_photos(
        of_lines(
            """Anaïs|Appadoo||7|7 Red;Yash|Beeharry||7|7 Red;Jean-Noël|Cateaux||7|7 Red
            Fatimah|Dookhee||7|7 Red
            Ryan|Ng Cheong||7|7 Red;Kavisha|Gopaul||7|7 Red;Loïc|L'Intelligent||7|7 Red
            Tanisha|Jugnarain||7|7 Blue
            Ethan|Lam Yan||7|7 Blue;Muskaan|Peerbocus||7|7 Blue;Dylan|Rosemond||7|7 Blue
            Hansika|Seewoo||7|7 Blue;Zayd|Toorawa||7|7 Blue"""
        ),
        5,
        10,
    )
    rows = [cut("Surname|First Name|Grade|Class|Bus Pass|Second Language")]
    for at, w in enumerate(people):
        rows.append([w.family, w.given, w.grade, w.room, "YN"[at % 2], ("French", "Hindi", "Urdu")[at % 3]])
    folder.csv("Grade 7 list.csv", rows)
    folder.photos(people, lambda w: f"Photos Grade 7/{w.full} {w.room}.jpg")
    for room in ("7 Red", "7 Blue"):
        folder.put(f"Photos Grade 7/Class photo {room}.jpg", face(f"all of {room}", wide=160))
    losses = [lost("the pictures of whole classes", "Class photo")]
    return Truth(people, losses, allowed=("Grade 7 list", "Photos Grade 7"))


@case()
def q96_sheets_of_classes_again_in_october(folder: Folder) -> Truth:
    """Gibraltar: a sheet for each class with its teacher above; in October again, one on another sheet."""
    before = of_lines(
        """Ethan|Bossano|6203||4 Dolphin;Chloe|Caruana|6207||4 Dolphin;Julian|Danino|6211||4 Dolphin
        Sienna|Garcia Vinet|6216||4 Dolphin;Isaac|Hassan|6220||4 Dolphin;Mia|Linares|6224||4 Dolphin
        Adam|Benady|6229||4 Turtle;Leila|Chakir|6233||4 Turtle;Kai|Gomila|6238||4 Turtle
        Amber|Montegriffo|6242||4 Turtle;Nicholas|Picardo|6246||4 Turtle;Ella|Sciacaluga|6251||4 Turtle"""
    )
    new = of_lines("Zak|Rodriguez|6310||4 Dolphin;Poppy|Whitmore|6314||4 Turtle")
    moved = but(before, {8: {"room": "4 Dolphin"}, 11: {"family": "Sciacaluga Ferro"}})
    now = [*(w for at, w in enumerate(moved) if at != 2), *new]
    teachers = {"4 Dolphin": "Mrs Olivero", "4 Turtle": "Mr Figueras"}
    for step, people, name in (("1", before, "Sept"), ("2", now, "Oct")):
        sheets: dict[str, list[list[Any]]] = {}
        for w in sorted(people, key=lambda who: (who.room, who.last_first)):
            head = [
                [f"Class {w.room}  -  {teachers[w.room]}"],
                [],
                cut("Pupil No|Surname|First name|Swim|PE kit"),
            ]
            rows = sheets.setdefault(w.room, head)
            rows.append([int(w.number), w.family, w.given, "✓" if len(rows) % 3 else "", ""])
        folder.book(f"{step}/Year 4 classes {name}.xlsx", sheets)
    stay = [("Ella Sciacaluga", "Ella Sciacaluga Ferro"), *same([before[8], before[0]])]
    more = ("Olivero", "Figueras", "Mrs Olivero", "Mr Figueras", "Year 4 classes Sept", "Year 4 classes Oct")
    return Truth([*now, *gone(before, 2)], steps=("1", "2"), same=stay, allowed=more)


@case()
def q96_students_and_their_cards(folder: Folder) -> Truth:
    """Brunei: a school's list, and the library's sheet of the same numbers with usual names and cards."""
    people = of_lines(
        """Muhammad Danish|Abdullah|20311|9|9K|Danish;Nurul Ain|Hj Salleh|20315|9|9K|Ain
        Jia Wen|Chong|20319|9|9K
        Harriet|Fenwick|20324|9|9K|Hattie;Awangku Hakeem|Pg Rosli|20328|9|9K|Hakeem;Priya|Menon|20333|9|9K
        Xin Yi|Lau|20337|9|9T;Siti Zulaikha|Mohamad|20341|9|9T|Zulaikha;Thomas|Ribeiro|20346|9|9T|Tom
        Mei Ling|Voo|20350|9|9T;Dayangku Amal|Pg Bakar|20354|9|9T|Amal;Callum|Strachan|20359|9|9T"""
    )
    people = numbered(people, lambda at: f"L{at * 29 + 70014}")
    rows = [cut("School ID|Family Name|Given Names|Year|Form|Nationality|House")]
    lands = ("Brunei", "Brunei", "Malaysia", "UK")
    for at, w in enumerate(people):
        rows.append(
            [w.number, w.family, w.given, w.grade, w.room, lands[at % 4], ("Tasek", "Tutong")[at % 2]]
        )
    folder.csv("students_year9.csv", rows)
    cards: list[list[Any]] = [["Library cards Year 9 (from the old system)"], []]
    cards.append(cut("School ID|Known as|Card|Issued|Lost?"))
    for at, w in enumerate(sorted(people, key=lambda who: who.goes or who.given)):
        called = w.goes or w.given
        cards.append([int(w.number), called, *w.more, "Aug 2025", "replaced" if at == 6 else ""])
    folder.book("Library cards.xlsx", {"Cards": cards}, merge=("A1:E1",))
    return Truth(people, allowed=("students_year9", "Library cards", "Cards", "Tasek", "Tutong"))


@case()
def q96_csv_in_september_workbook_in_october(folder: Folder) -> Truth:
    """Guernsey: a CSV; in October a workbook in other columns with photos: two gone, two new, changes."""
    before = of_lines(
        """Oliver|Bisson|5112|8|8L;Jemima|Brehaut|5117|8|8L;Toby|De Garis|5121|8|8L;Matilda|Falla|5126|8|8L
        João|Freitas|5130|8|8L;Sophie|Gallienne|5134|8|8L;Harry|Le Page|5139|8|8P;Erin|Mahy|5143|8|8P
        Lucas|Ogier|5147|8|8P;Maisie|Robilliard|5152|8|8P;Ben|Sarre|5156|8|8P;Katie|Torode|5160|8|8P"""
    )
    rows = [cut("Forename|Surname|Pupil ID|Year|Tutor Group")]
    rows += [[w.given, w.family, w.number, w.grade, w.room] for w in before]
    folder.csv("1/year8.csv", rows)
    changes: dict[int, dict[str, Any]] = {5: {"family": "Gallienne-Roussel"}, 10: {"room": "8L"}}
    new = of_lines("Nathaniel|Duquemin|5208|8|8P;Laima|Ozola|5211|8|8L")
    now = [w for at, w in enumerate(but(before, changes)) if at not in (2, 8)]
    now = with_photos(sorted([*now, *new], key=lambda who: (who.room, who.last_first)), 4, 9)
    listed: list[list[Any]] = [["Year 8 as at 12 October 2026"], [], cut("Tutor|Name|ID|House")]
    listed += [[w.room, w.last_first, int(w.number), ("Sark", "Herm")[at % 2]] for at, w in enumerate(now)]
    folder.book("2/Year 8 October.xlsx", {"Year 8": listed})
    for w in now:
        if w.photo:
            folder.put(f"2/photos/{w.number}.jpg", face(w.photo))
    people = [*(replace(w, grade="") for w in now), *gone(before, 2, 8)]
    stay = [("Sophie Gallienne", "Sophie Gallienne-Roussel"), *same([before[10], before[0]])]
    more = ("year8", "Year 8 October", "Year 8", "photos", "Sark", "Herm")
    return Truth(people, steps=("1", "2"), same=stay, allowed=more)
