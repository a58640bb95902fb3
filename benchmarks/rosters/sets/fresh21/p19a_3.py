"""What schools in South Africa, Nigeria and Kenya send on an ordinary day, and a second list in England."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "a class list of SA-SAMS in South Africa (Accession No, Surname, Full Names, Grade, Class; from memory)"
)
def fresh_sasams_accession_numbers(folder: Folder) -> Truth:
    """Accession numbers, full names of two words, known-as names, grade and class apart, a learner who left, totals of boys and girls; photos by accession number."""
    people = those(
        "Thandeka Precious|Mkhize;Johannes Petrus|Van der Merwe;Lerato|Mokoena;Ayanda Sipho|Ndlovu;Chantelle|Adams;Zaheer|Parker;Nomvula|Dlamini;Ruan|Botha;Tshepo|Molefe",
        "20734",
        "9",
        "9A;9B",
    )
    people = but(people, {1: {"goes": "Hannes"}, 3: {"goes": "Sipho"}, 4: {"here": False, "photo": ""}})
    titles = cut("Accession No|Surname|Full Names|Known As|Gender|Grade|Class|Date Left")
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.goes or w.given.split()[0]}|{'FMFMFMFMM'[at]}|{w.grade}|{w.room}|{'' if w.here else '2026/05/12'}"
        )
        for at, w in enumerate(people)
    ]
    people = [w if w.goes or " " not in w.given else replace(w, goes=w.given.split()[0]) for w in people]
    head = [["Hoërskool Bergzicht High School"], ["Class List: Grade 9", "", "", "Year: 2026"], []]
    below = [[], ["Boys:", "5"], ["Girls:", "4"], ["Total:", "9"]]
    folder.csv("Class List Grade 9.csv", [*head, titles, *rows, *below], sep=";", enc="cp1252")
    folder.photos(people, lambda w: f"Learner photos/{w.number}.jpg")
    return Truth(people, allowed=("Learner photos", "Class List Grade 9"))


@case(OFFICE + ": a class teacher's text list in Nigeria, photos sent by WhatsApp")
def fresh_photos_sent_by_whatsapp(folder: Folder) -> Truth:
    """Surname in capitals, then other names, numbered in a text file; most photos called by name, two still as WhatsApp saved them, so nobody knows whose they are."""
    people = those(
        "Chidinma Grace|OKAFOR;Oluwatobi|ADEYEMI;Aisha|ABUBAKAR;Emeka Paul|NWOSU;Temitope|OGUNLEYE;Blessing|EFFIONG;Ibrahim Sani|BELLO;Ifeoluwa|AKINOLA",
        "",
        "",
        "JSS 2 Gold",
        0,
    )
    lines = [
        "GREENFIELD COLLEGE, IBADAN",
        "JSS 2 GOLD - 2026/2027 SESSION",
        "CLASS TEACHER: MRS. F. ADELEKE",
        "",
    ]
    lines += [f"{at + 1}. {w.family} {w.given}" for at, w in enumerate(people)]
    folder.put("JSS 2 GOLD.txt", "\r\n".join([*lines, "", "TOTAL: 8 (BOYS 4, GIRLS 4)", ""]))
    sent = {people[3].full: "IMG-20260915-WA0012.jpg", people[6].full: "IMG-20260915-WA0013.jpg"}
    folder.photos(people, lambda w: sent.get(w.full, f"{w.family.title()} {w.given}.jpg"))
    people = but(people, {3: {"photo": ""}, 6: {"photo": ""}})
    people = [any_parting(w, f"{w.family} {w.given}") for w in people]
    said = [
        lost("a photo nobody is named for", "img-20260915-wa0012", "wa0012"),
        lost("another photo nobody is named for", "img-20260915-wa0013", "wa0013"),
    ]
    return Truth(people, said, capitals=True, allowed=("*",))


@case(OFFICE + ": the registrar's workbook of a Nigerian school with registration numbers")
def fresh_registration_numbers_with_strokes(folder: Folder) -> Truth:
    """Registration numbers with strokes that can't stand in file names, surname and other names apart, a withdrawn pupil; photos with hyphens for the strokes."""
    people = those(
        "Kamsiyochukwu|Eze;Fatima Zahra|Lawal;Oghenetega|Omorogbe;Samuel|Bassey;Zainab|Yakubu;Damilola|Fashola;Praise|Iheanacho",
        "",
        "",
        "SS 1 Science;SS 1 Arts",
    )
    people = [replace(w, number=f"GFC/2024/{at * 9 + 17:03}") for at, w in enumerate(people)]
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut("S/N|Reg. No.|Surname|Other Names|Sex|Class|Status")
    rows: list[list[Any]] = [
        [
            *(at + 1, w.number, w.family, w.given, "MFMMFFM"[at], w.room),
            "Active" if w.here else "Withdrawn",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("SS1 Students.xlsx", {"SS1": [["SS 1 STUDENTS, FIRST TERM 2026/2027"], titles, *rows]})
    folder.photos(people, lambda w: f"passports/{w.number.replace('/', '-')}.jpg")
    return Truth(people, allowed=("passports", "SS1", "SS1 Students"))
