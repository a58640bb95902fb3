"""What schools in Britain and Ireland send on an ordinary day."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case("an export of Arbor (Year group, Registration form, Arbor Student ID; from memory)")
def fresh_arbor_with_form_names(folder: Folder) -> Truth:
    """Year groups as `Year 4`, forms as trees, a preferred name for some, SEN and meals beside; photos as `Surname, Forename.jpg`; one photo of a child who has moved."""
    people = those(
        "Elijah|Fotheringham;Mariam|Siddiqui;Seren|Llewellyn;Jack|Dunne;Nevaeh|Campbell;Piotr|Zielinski;Lottie|Hobbs;Abdul-Rahman|Yusuf",
        "3107",
        "4 5",
        "Oak;Willow",
    )
    people = but(people, {0: {"goes": "Eli"}})
    titles = cut(
        "Arbor Student ID|First name|Last name|Preferred first name|Year group|Registration form|SEN status|Dietary requirements"
    )
    rows = [
        cut(
            f"{w.number}|{w.given}|{w.family}|{w.goes}|Year {w.grade}|{w.room}|{'K - SEN Support' if at == 3 else ''}|{'Halal' if at in (1, 7) else ''}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("Students-custom-report-2026-09-10.csv", [titles, *rows], enc="utf-8-sig", end="\n")
    gone = one("Harrison", "Peake")
    folder.photos([*people, gone], lambda w: f"Class photos/{w.last_first}.jpg")
    return Truth(people, [lost("a photo of somebody on no list", "peake")], allowed=("Class photos",))


@case("class lists of Bromcom in one workbook (Adm No, Legal Surname, Tutor Group; from memory)")
def fresh_bromcom_a_sheet_a_tutor_group(folder: Folder) -> Truth:
    """A sheet for each of two tutor groups, the tutor named above, blank rows, totals; admission numbers are numbers; photos in a zip by number."""
    first = those(
        "Leo|Ramsbottom;Hafsa|Bibi;Grace|Okonkwo;Ellis|Thornley;Jasmine|Cheung", "4418", "10", "10A", 0
    )
    second = those(
        "Tyler|Brindle;Ayesha|Rahman;Ewan|McAllister;Molly|Fairhurst;Dominik|Novak", "4601", "10", "10B"
    )
    titles = cut("Adm No|Surname|Forename|Year|Tutor Group|House")
    sheets = {}
    for tutor, people in (("Mrs J Pickles", first), ("Mr D Amadi", second)):
        rows = [
            [int(w.number), w.family, w.given, 10, w.room, ("Brontë", "Hepworth")[at % 2]]
            for at, w in enumerate(people)
        ]
        head: list[list[Any]] = [[f"Tutor Group {people[0].room}", "", "", f"Tutor: {tutor}"], [], titles]
        sheets[people[0].room] = [*head, *rows, [], ["Total", len(rows)]]
    folder.book("Y10 tutor groups.xlsx", sheets)
    folder.zip("Y10 photos.zip", faces([*first, *second]))
    return Truth([*first, *second], allowed=("*",))


@case("a students' list of VSware in Ireland (First Name, Last Name, Year Group, Class; from memory)")
def fresh_vsware_second_years(folder: Folder) -> Truth:
    """Irish and English surnames, years as `2nd Year`, classes by patron, no number at all; photos by name without accents or apostrophes."""
    people = those(
        "Aoife|Ní Dhomhnaill;Cian|O'Sullivan;Caoimhe|Mac Giolla Phádraig;Oisín|Hegarty;Róisín|Fitzgerald;Darragh|Twomey;Kornelia|Sobczak;Seán|Ó Briain;Ciara|Power",
        "",
        "2",
        "Pearse;Markievicz",
    )
    titles = cut("First Name|Last Name|Gender|Year Group|Class|Primary Contact|Mobile")
    rows = [
        cut(
            f"{w.given}|{w.family}|{'FMFMFMFMF'[at]}|2nd Year|{w.room}|{'Mr' if at % 3 else 'Mrs'} {w.family}|087 555 0{at}1{at}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("students_2nd_year.csv", [titles, *rows])
    plain = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU", "'")
    folder.photos(people, lambda w: f"2nd years/{w.given.translate(plain)} {w.family.translate(plain)}.jpg")
    return Truth(people, allowed=("2nd years",))


@case(OFFICE + ": a form tutor's Word page of faces from an English school, as for cover teachers")
def fresh_word_page_of_faces_for_cover(folder: Folder) -> Truth:
    """A Word table of pictures with the name beneath, form and tutor above, an empty picture remarked, a warning below."""
    people = those(
        "Phoebe|Greatorex;Idris|Karim;Nancy|Bellamy;Wilf|Trueman;Sumaya|Abdi;Owen|Prosser;Lexi|Shaw;Ben|Aspinall",
        "",
        "",
        "8T",
    )
    pictures = faces(people, lambda w: w.full)
    cells = [
        Cell(picture=pictures.get(w.full, b""), lines=(w.full,) if w.photo else (w.full, "no photo"))
        for w in people
    ]
    above = ["Form 8T", "Tutor: Miss R Haworth, Room 14"]
    folder.put("8T seating faces.docx", docx(above, in_rows(cells, 4), ["Confidential - please shred."]))
    return Truth([any_parting(w) for w in people], allowed=("*",))
