"""A photographer's class composite, photos of a primary school, and a mail with two classes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write_middle
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import wrapped
from benchmarks.rosters.sets.fresh105.kit import listed


@case(
    "ScholarPack: photos by Student ID or UPN (support.scholarpack.com 6232371615261); the report's titles invented"
)
def q122_report_and_photos_by_id(folder: Folder) -> Truth:
    """England: an infant school's report as CSV, classes with names of birds, photos called by the Student ID."""
    people = with_photos(
        of_lines(
            """Alba|Cartmell|1417|1|Wren;Ezra|Dunning|1422|1|Wren;Harriet|Eastham|1426|1|Wren|Hattie
            Ismail|Fazal|1431|1|Wren;Joseph|Garstang|1438|1|Wren|Joey;Lottie|Hothersall|1419|2|Robin
            Nikodem|Janik|1424|2|Robin;Primrose|Kellet|1428|2|Robin;Rafferty|Moss|1435|2|Robin
            Safiya|Nadeem|1440|2|Robin"""
        ),
        3,
        8,
    )
    titles = "Student ID|Surname|Forename|Preferred Forename|Year Group|Class|Gender|Meal Type"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        sex = "M" if w.given in ("Ezra", "Ismail", "Joseph", "Nikodem", "Rafferty") else "F"
        meal = ("School Lunch", "Packed Lunch")[at % 4 == 1]
        rows.append([w.number, w.family, w.given, w.goes, f"Year {w.grade}", w.room, sex, meal])
    folder.csv("scholarpack/report_pupils.csv", rows, enc="utf-8-sig")
    folder.photos(people, lambda w: f"scholarpack/photos/{w.number}.jpg")
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("scholarpack", "report_pupils", "photos"))


@case("Jostens: a class composite, the teacher first, who was not pictured below (layout from memory)")
def q122_class_composite(folder: Folder) -> Truth:
    """Illinois: a composite: the teacher's face first, four faces a row with names below, two in a last line."""
    people = with_photos(
        of_lines(
            """Aubrey|Castellano;Brandon|Dvorak;Chloe|Eberle;DeAndre|Grant;Emilia|Jablonski;Hector|Luna
            Jasmine|Okoye;Kyle|Petersen;Mariana|Ruiz;Owen|Schaffer;Priya|Trivedi;Quentin|Vogt;Reese|Young"""
        ),
        5,
        11,
    )
    teacher = with_photos(of_lines("Elena|Marchetti", role="staff"))[0]
    page, file = blank_page()
    write_middle(page, 306, 752, "Lincoln Park Elementary", 18, bold=True)
    write_middle(page, 306, 732, "Grade 4 - Room 118     2026-2027", 12)
    shown = [teacher, *(w for w in people if w.photo)]
    for at, w in enumerate(shown):
        x, y = 90 + at % 4 * 145, 600 - at // 4 * 150
        draw_face(page, w, x - 38, y, 76)
        write_middle(page, x, y - 12, w.full, 9)
        if w.role == "staff":
            write_middle(page, x, y - 23, "Teacher", 8)
    away = ", ".join(w.full for w in people if not w.photo)
    write_middle(page, 306, 60, f"Not Pictured: {away}", 9)
    page.save()
    folder.put("Room 118 composite.pdf", file.getvalue())
    found = [replace(w, grade="4", room="Room 118") for w in people]
    return Truth([teacher, *found], allowed=("Room 118 composite", "Grade 4 - Room 118", "Room 118"))


@case("an Alberta school's secretary writes two classes in a mail; invented")
def q122_two_classes_by_mail(folder: Folder) -> Truth:
    """Alberta: a mail with two classes below their names, `Last, First`, remarks in brackets behind two."""
    people = of_lines(
        """Kohen|Bruneau|||2A;Amrit|Gill|||2A;Tessa|Halvorson|||2A;Ryder|Laboucan|||2A;Sofiya|Melnyk|||2A
        Grady|Arsenault|||2B;Ivy|Blackwater|||2B;Mateo|Domingo|||2B;Paige|Friesen|||2B;Hudson|Tkachuk|||2B"""
    )
    first = listed(in_room(people, "2A"), "{family}, {given}", Tessa=" (starts on Monday)")
    second = listed(in_room(people, "2B"), "{family}, {given}", Paige=" (wears glasses)")
    text = (
        "Hi Joanne,\n\nHere are the final Grade 2 lists for your library cards, sorry for the delay!\n\n"
        f"2A:\n{first}\n\n2B:\n{second}\n\n"
        "Grade 1 will follow once we know about the split class.\n\nHave a good weekend,\nCorinne\n"
    )
    head = (
        "Corinne Yaremko <cyaremko@cottonwoodschool.example>",
        "Grade 2 class lists",
        "Fri, 04 Sep 2026 14:51:37 -0600",
    )
    folder.put("Grade 2 class lists.eml", sent(head, wrapped(text)))
    return Truth(people, allowed=("Grade 2 class lists", "Grade 2"))
