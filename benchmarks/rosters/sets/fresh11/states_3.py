"""Pages, lists typed by hand and lists of other kinds, of the United States and Canada."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import xls


@case("Blackbaud's photo roster of an independent school, printed (from memory, not read here): " + OFFICE)
def fresh_face_book_with_nicknames_quoted(folder: Folder) -> Truth:
    """PDF: surname first, the nickname in quotation marks, grade, advisor; one empty frame; four in a row."""
    people = those(
        "Arabella|Covington;Robert|Castellan;Deshawn|Ellsworth;Fiona|Grantham;Henrietta|Ingersoll;Jasper|Kimura;Lucinda|Montague;Nathaniel|Osterman;Priyanka|Rao;Sebastian|Thorne;Winifred|Yates",
        "",
        "9 10",
    )
    people = but(people, {1: {"goes": "Bobby"}, 4: {"goes": "Etta"}, 7: {"goes": "Nate"}})

    def line(w: Who) -> str:
        return f'{w.last_first} "{w.goes}"' if w.goes else w.last_first

    shown = cells(people, "", "Grade {who.grade}")
    advisors = ("Mr. Eng", "Dr. Salazar", "Ms. Wray")
    shown = [
        replace(cell, lines=(line(w), cell.lines[1], f"Advisor: {advisors[at % 3]}"))
        for at, (cell, w) in enumerate(zip(shown, people, strict=True))
    ]
    grid = Grid(columns=4, rows=4, text=110, gap=16, size=8, title="Upper School Face Book 2026-2027")
    folder.put("US Face Book.pdf", grid_pdf(shown, grid))
    bare = [name.split()[1] for name in advisors]
    return Truth(people, allowed=(*advisors, *bare, *(f"Advisor: {name}" for name in advisors)))


@case(
    "GPI in Québec: fiche, code permanent, groupe-repère (from memory, not read here), semicolons and cp1252"
)
def fresh_quebec_fiche_and_permanent_code(folder: Folder) -> Truth:
    """Double names with hyphens and without, the person who answers for the child beside; photos `fiche.jpg`."""
    people = those(
        "Anne-Sophie|Bélanger;Charles-Étienne|Dufour;Florence|Gagné Côté;Jérémy|Lachance;Maïka|Ouellet;Noah|Pelletier-Roy;Océane|Saint-Onge;Xavier|Thériault;Zacharie|Vézina",
        "1204175",
        "",
        "101;102;103",
    )
    people = [
        replace(w, more=(f"{w.family[:3].upper().replace('É', 'E')}{w.given[0]}{12 + at}0413{at:02}",))
        for at, w in enumerate(people)
    ]
    titles = cut("Fiche|Code permanent|Nom|Prénom|Sexe|Date de naissance|Groupe-repère|Répondant|Téléphone")
    rows = [
        cut(
            f"{w.number}|{w.more[0]}|{w.family}|{w.given}|{'FM'[at % 2]}|2013-04-{at + 12}|{w.room}|{w.family.split()[0]}, {('Julie', 'Martin')[at % 2]}|418 555-01{at:02}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("liste_eleves.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth(people)


@case(OFFICE + ": picture day in an old Excel file, the number that the camera showed beside each name")
def fresh_numbers_of_the_camera_beside(folder: Folder) -> Truth:
    """`Pic` is 4512 for IMG_4512.JPG; half of the IDs and some grades are empty; retake is written beside two without a picture; one picture nobody has."""
    people = those(
        "Ansel|Byrd;Cheyenne|Dobbs;Earl|Fogarty;Georgia|Hatch;Lonnie|McCabe;Mabel|Nixon;Roscoe|Pickett;Sadie|Renfro;Travis|Sipes;Willa|Tuttle",
        "30117",
        "5 6 6",
        without=2,
    )
    people = [
        replace(
            w,
            number=w.number if at % 2 else "",
            grade=w.grade if at % 4 else "",
            more=(f"{4512 + at * 2}", f"IMG_{4512 + at * 2}") if w.photo else (),
        )
        for at, w in enumerate(people)
    ]
    rows = [
        [
            w.last_first,
            float(w.number) if w.number else "",
            float(w.grade) if w.grade else "",
            float(w.more[0]) if w.more else "",
            "" if w.photo else "retake",
        ]
        for w in people
    ]
    folder.put("picture day.xls", xls([["Picture Day Oct 2"], [], cut("Name|ID|Grade|Pic|Note"), *rows]))
    folder.photos(people, lambda w: f"DCIM/100CANON/{w.more[1]}.JPG")
    folder.put("DCIM/100CANON/IMG_4540.JPG", face("one more shot"))
    return Truth(people, [lost("a picture beside nobody", "IMG_4540")], allowed=("DCIM", "100CANON"))


@case(OFFICE + ": typed by hand, the teacher only in the first line of her class, an empty line between")
def fresh_teacher_named_only_once(folder: Folder) -> Truth:
    """Below a teacher the cells are empty until the next; half of the ids are missing; photos `first_last.jpg` in small letters."""
    people = those(
        "Ada|Lovell;Brady|Munoz;Carmen|Nieves;Drew|Overton;Elsie|Parr;Ford|Quigg;Gwen|Ruston;Huey|Sayles;Ivy|Tolbert",
        "5521",
    )
    teachers = ("Ms. Harlow",) * 4 + ("Mr. Beck",) * 5
    people = [
        replace(w, room=room, number=w.number if at % 2 else "")
        for at, (w, room) in enumerate(zip(people, teachers, strict=True))
    ]
    rows = [
        [w.room if at in (0, 4) else "", w.full, w.number, ("", "new")[at == 3]]
        for at, w in enumerate(people)
    ]
    folder.csv("class lists.csv", [words("Teacher,Student,ID,"), *rows[:4], ["", "", "", ""], *rows[4:]])
    folder.photos(people, lambda w: f"pics/{w.given}_{w.family}.jpg".lower())
    return Truth(people, allowed=("pics",))
