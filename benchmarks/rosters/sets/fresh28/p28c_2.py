"""Printed PDFs, forms, cards, sheets of a later month and photo folders, as schools make them themselves."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("a sheet of Excel printed as PDF, style of an Austrian office, invented")
def p28c_austrian_sheet_printed_as_pdf(folder: Folder) -> Truth:
    """Austria: two pages of a printed sheet, a class on each, its numbers from 1 on, private columns, one signed off."""
    from reportlab.pdfgen.canvas import Canvas

    a = those(
        "Amelie|Brandstätter;Fabian|Edlinger;Katharina|von Ehrenfels;Emir|Halilovic;Ruben|Mayr-Hölzl;"
        "Selma|Yildiz",
        rooms="2A",
        without=6,
    )
    b = those("Clara|Gstöttner;Elias|Pöschl;Luisa|Stix;Mateo|Kern;Viktoria|Zöhrer", rooms="2B", without=5)
    b = but(b, {3: {"here": False}})
    file = io.BytesIO()
    page = Canvas(file, (595, 842))
    columns = (50, 95, 235, 320, 385, 430)
    heads = (("2A", "Prof. Mag. Wimmer", a), ("2B", "Dipl.-Päd. Hofer", b))
    for number, (room, tutor, people) in enumerate(heads, 1):
        page.setFont("Helvetica-Bold", 14)
        page.drawString(50, 790, f"Mittelschule Traunfeld    Klasse {room}    KV: {tutor}")
        page.setFont("Helvetica-Bold", 9)
        for x, title in zip(columns, cut("Kat.-Nr.|Familienname|Vorname|geb.|Rel.|Anm."), strict=True):
            page.drawString(x, 760, title)
        page.setFont("Helvetica", 10)
        for at, w in enumerate(people):
            y = 742 - at * 18
            note = "" if w.here else "abgemeldet 14.11."
            note = "Freifach Chor" if at == 1 else note
            cells = (
                str(at + 1),
                w.family,
                w.given,
                f"{at + 3:02}.0{at + 1}.14",
                ("rk", "isl", "o.B.")[at % 3],
                note,
            )
            for x, text in zip(columns, cells, strict=True):
                page.drawString(x, y, text)
            page.line(48, y - 5, 545, y - 5)
        page.setFont("Helvetica-Bold", 10)
        page.drawString(95, 742 - len(people) * 18, f"Summe: {len(people)}")
        page.setFont("Helvetica", 8)
        page.drawString(50, 30, "Klassenlisten_Stand_November.xlsx")
        page.drawRightString(545, 30, f"Seite {number} von 2")
        page.showPage()
    page.save()
    folder.put("Klassenlisten 2AB.pdf", file.getvalue())
    return Truth(
        [*a, *b],
        allowed=("Klasse 2A", "Klasse 2B", "Prof. Mag. Wimmer", "Dipl.-Päd. Hofer", "Wimmer", "Hofer"),
    )


@case(OFFICE)
def p28c_indian_class_list_and_the_revised_one(folder: Folder) -> Truth:
    """India: the list of June and the revised one of November: new roll numbers, a TC issued, a name written out, two new."""
    before = those(
        "Aarav|Deshpande;Ananya R.|Nair;Mohd.|Faizan;Lakshmi|;Jaskirat|Singh Gill;S.|Karthikeyan;Zoya|Mirza",
        "04417",
        "6",
        "VI-A",
        without=7,
    )
    before = [any_parting(w) for w in before]
    after = but(before, {1: {"given": "Ananya Rajesh", "also": ()}, 4: {"here": False}})
    after = [any_parting(w) for w in after]
    after += [
        any_parting(one("Bhavya", "Sri Chandrasekaran", "05102", "6", "VI-A", photo="")),
        any_parting(one("Devansh", "Kulkarni", "05107", "6", "VI-A", photo="")),
    ]
    june = {w.number: "" for w in before}
    november = {w.number: "" for w in after} | {before[4].number: "TC issued 21/10/26", "05102": "New Adm."}
    _indian(folder, "june/Class VI A.xlsx", before, june, "as on 15.06.2026")
    _indian(folder, "november/Class VI A REVISED.xlsx", after, november, "revised on 02.11.2026")
    return Truth(
        after,
        steps=("june", "november"),
        same=(("Ananya R. Nair", "Ananya Rajesh Nair"),),
        allowed=("VI A", "A", "VI - A", "Class VI-A", "Mrs. Sunita Rao", "Sunita Rao"),
    )


_PARENTS = {
    "04417": "Sh. Nitin Deshpande/Smt. Meena",
    "04434": "Sh. Rajesh Nair/Smt. Rekha",
    "04451": "Md. Salim/Shabana",
    "04468": "Sh. Murugan/Smt. Selvi",
    "04485": "S. Harpal Singh Gill/Smt. Gurpreet",
    "04502": "Sh. Subramanian/Smt. Kamala",
    "04519": "Imran Mirza/Asma Mirza",
    "05102": "Sh. Chandrasekaran/Smt. Vani",
    "05107": "Sh. Amol Kulkarni/Smt. Asha",
}


def _indian(folder: Folder, name: str, people: Sequence[Who], notes: dict[str, str], day: str) -> None:
    rows: list[list[Any]] = [
        ["SARASWATI VIDYA NIKETAN SR. SEC. SCHOOL"],
        ["Class: VI-A", "", "", "Class Teacher: Mrs. Sunita Rao", "", "", day],
        cut("Roll No.|Adm. No.|Name of Student|Father's Name|Mother's Name|House|Remarks"),
    ]
    houses = ("Ganga", "Yamuna", "Kaveri")
    for at, w in enumerate(sorted(people, key=lambda w: w.full), 1):
        father, mother = _PARENTS[w.number].split("/")
        rows.append([at, w.number, w.full, father, mother, houses[int(w.number) % 3], notes[w.number]])
    rows += [[], ["Total", len(people)]]
    folder.book(name, {"VI A": rows}, ("A1:G1",))


@case(OFFICE)
def p28c_english_photo_folders_and_retakes(folder: Folder) -> Truth:
    """England: folders of a year, class and teacher with names for files, copies and class pictures; later a few retakes."""
    four, three = "Year 4 Kestrels - Mr Adlington", "Year 3 Wrens - Miss Quaye"
    kestrels = those(
        "Amelia|Stokes;Theodore|Bexley;Jean-Luc|Marchant;Zainab|Iqbal;Finn|O'Dowd",
        grades="4",
        rooms="Kestrels",
        without=0,
    )
    wrens = those(
        "Maisie|St John-Clarke;Kofi|Boateng;Alfie|Stokes;Daisy|Lamb", grades="3", rooms="Wrens", without=0
    )
    kestrels = but(kestrels, {1: {"goes": "Theo"}})
    late = wrens[3]  # was away in September, has her first picture in October

    def called(w: Who) -> str:
        return f"{w.given} ({w.goes}) {w.family}.jpg" if w.goes else f"{w.full}.jpg"

    folder.photos(kestrels, lambda w: f"september/{four}/{called(w)}")
    folder.photos(wrens[:3], lambda w: f"september/{three}/{called(w)}")
    folder.put(f"september/{four}/Amelia Stokes - Copy.jpg", face(kestrels[0].photo))
    folder.put(f"september/{four}/Class photo.jpg", face("all Kestrels"))
    folder.put(f"september/{four}/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    folder.put(f"september/{three}/Class photo.jpg", face("all Wrens"))
    folder.put("september/desktop.ini", "[ViewState]\r\nMode=\r\nVid=\r\nFolderType=Pictures\r\n")
    again = {3: {"photo": "Zainab with her eyes open"}}
    kestrels = but(kestrels, again)
    folder.put(f"october/Retakes/{four}/{called(kestrels[3])}", face(kestrels[3].photo))
    folder.put(f"october/Retakes/{three}/{called(late)}", face(late.photo))
    allowed = (four, three, "Year 4 Kestrels", "Year 3 Wrens", "Mr Adlington", "Miss Quaye", "Retakes")
    return Truth([*kestrels, *wrens], steps=("september", "october"), allowed=allowed)
