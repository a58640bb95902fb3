"""Rosters from Germany, France, Spain, Italy and the Netherlands."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(
    "SchILD-NRW: Schnittstellen, SchuelerBasisdaten.dat, SchuelerErzieher.dat, "
    "Fotos as Name_Vorname_Geburtsdatum (from memory, not read here)"
)
def p20c_schild_two_leons_and_the_parents(folder: Folder) -> Truth:
    """Bars between cells; two called Leon Schmidt, told apart by birthday; a second file of parents; one was discharged."""
    people = those(
        "Leon|Schmidt;Leon|Schmidt;Aylin|Yıldız;Friederike|von der Heydt;Jean-Luc|Großkopf;"
        "Marie Sophie|Bünger;Oleksandr|Kovalenko;Thilo|Oelßner;Xenia|zu Löwenstein",
        "",
        "5 6",
        "05A;06C",
    )
    born = [f"{3 + at * 3:02}.{1 + at:02}.{2015 - at % 2}" for at in range(len(people))]
    people = [
        replace(w, photo=f"{w.full} {day}" if w.photo else "") for w, day in zip(people, born, strict=True)
    ]
    people = but(people, {6: {"here": False, "photo": ""}})
    titles = cut(
        "Nachname|Vorname|Geburtsdatum|Geschlecht|PLZ|Ort|Straße|1. Staatsang.|Konfession|"
        "Aufnahmedatum|Entlassdatum|Jahr|Abschnitt|Jahrgang|Klasse|Schulgliederung"
    )
    rows = [
        [
            *(w.family, w.given, day, "34433344"[at % 8], "48143", "Münster", f"Hafenweg {at + 2}"),
            *("000", "KR", "12.08.2026", "" if w.here else "30.09.2026", "2026", "1"),
            *(f"0{w.grade}", w.room, "GY"),
        ]
        for at, (w, day) in enumerate(zip(people, born, strict=True))
    ]
    folder.csv("SchuelerBasisdaten.dat", [titles, *rows], "|", "utf-8-sig")
    parents = cut("Petra|Holger|Sevgi|Adelheid|Monique|Ralf|Iryna|Anke|Gunther")
    titles = cut(
        "Nachname|Vorname|Geburtsdatum|Erzieherart|Anrede 1.Person|Titel 1.Person|"
        "Nachname 1.Person|Vorname 1.Person|Straße|PLZ|Ort|E-Mail|Anschreiben"
    )
    rows = [
        [
            *(w.family, w.given, day, "Eltern", ("Frau", "Herr")[at % 2], "Dr." if at == 3 else ""),
            *(w.family, name, f"Hafenweg {at + 2}", "48143", "Münster", f"{name.lower()}@post.example", "J"),
        ]
        for at, (w, day, name) in enumerate(zip(people, born, parents, strict=True))
    ]
    folder.csv("SchuelerErzieher.dat", [titles, *rows], "|", "utf-8-sig")
    for w, day in zip(people, born, strict=True):
        if w.photo:
            folder.put(f"Fotos/{w.family}_{w.given}_{day}.jpg", face(w.photo))
    return Truth(people, allowed=("Fotos",))


@case("PRONOTE: Impression d'un trombinoscope par classe en PDF (doc.index-education.com)")
def p20c_pronote_trombinoscope_of_two_classes(folder: Folder) -> Truth:
    """A PDF, a page a class: five photos in a row, the name in capitals below, a grey box for those without a photo."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    first = those(
        "Maëlys|BERTHIER;Anaïs|CHAUVEAU;Youssef|EL AMRANI;Gwenaëlle|LE GOFF;Charles-Édouard|DE LA MOTTE;"
        "Inaya|TRAORÉ;Titouan|ZIEGLER",
        rooms="5A",
    )
    second = those(
        "Lou|ANDRÉ;Nolan|D'HONDT;Ysé|FERRY-LAMBERT;Maxence|PIQUET;Océane|RIVIÈRE;Dao|NGUYEN VAN", rooms="5C"
    )
    second = but(second, {3: {"photo": ""}, 5: {"photo": "Dao NGUYEN VAN"}})
    file = io.BytesIO()
    paper = Canvas(file, pagesize=A4, invariant=1)
    for page, (name, head, people) in enumerate(
        [("5A", "Mme CARON Delphine", first), ("5C", "M. HERVIEU Bastien", second)], 1
    ):
        paper.setFont("Helvetica-Bold", 15)
        paper.drawString(40, 790, f"Trombinoscope de la classe {name}")
        paper.setFont("Helvetica", 9)
        paper.drawString(40, 774, f"Professeur principal : {head} - {len(people)} élèves")
        paper.drawRightString(555, 790, "Collège Louise-Michel")
        paper.drawRightString(555, 774, "Année scolaire 2026-2027")
        for at, w in enumerate(people):
            left, low = 40 + at % 5 * 104, 630 - at // 5 * 170
            if w.photo:
                picture = next(iter(faces([w]).values()))
                paper.drawImage(ImageReader(io.BytesIO(picture)), left, low, 84, 112)
            else:
                paper.setFillGray(0.85)
                paper.rect(left, low, 84, 112, stroke=0, fill=1)
                paper.setFillGray(0)
            paper.setFont("Helvetica-Bold", 8)
            paper.drawCentredString(left + 42, low - 12, w.family)
            paper.setFont("Helvetica", 8)
            paper.drawCentredString(left + 42, low - 22, w.given)
        paper.setFont("Helvetica", 7)
        paper.drawString(40, 30, "© INDEX ÉDUCATION - PRONOTE 2026 - édité le 23/11/2026")
        paper.drawRightString(555, 30, f"Page {page} / 2")
        paper.showPage()
    paper.save()
    folder.put("Trombinoscope_5emes.pdf", file.getvalue())
    heads = ("Mme CARON Delphine", "M. HERVIEU Bastien", "CARON Delphine", "HERVIEU Bastien")
    return Truth([*first, *second], capitals=True, allowed=heads)


@case(OFFICE)
def p20c_dutch_combination_group_in_word(folder: Folder) -> Truth:
    """Groups 5 and 6 in one room: official names and what they are called, the particle in a column of its own; photos by the called name."""
    listed = cut(
        "Johannes Petrus;Jip;de;Groot|Lieke;Lieke;;Aalbers|Wilhelmina Elisabeth;Mina;van den;Oever|"
        "Mohamed Amin;Amin;;El Idrissi|Sjoerd;Sjoerd;van 't;Zand|Tygo Benjamin;Tygo;;Meijer-Kroon|"
        "Fenna;Fenna;ter;Beek|Saar;Saar;;IJsselstein"
    )
    people: list[Who] = []
    for at, each in enumerate(listed):
        given, called, between, last = each.split(";")
        who = one(given, f"{between} {last}".strip(), grade="5" if at < 4 else "6", room="De Vlinders")
        people.append(replace(who, goes="" if called == given else called))
    people = but(people, {5: {"here": False, "photo": ""}, 7: {"photo": ""}})
    rows = [cut("Nr|Voornamen|Roepnaam|Tussenv.|Achternaam|Jaargroep|Geb.datum|Bijzonderheden")]
    notes = {
        1: "notenallergie",
        4: "dinsdag logopedie 10.15",
        5: "per 1-11-2026 naar andere school (verhuisd)",
    }
    for at, (w, each) in enumerate(zip(people, listed, strict=True)):
        rows.append(
            [str(at + 1), *each.split(";"), w.grade, f"{at + 8}-{at + 1}-201{7 - at // 4}", notes.get(at, "")]
        )
    table = [[Cell(lines=(text,)) for text in row] for row in rows]
    above = [
        "Basisschool De Regenboog",
        "Groepslijst schooljaar 2026-2027",
        "Stamgroep: De Vlinders (lokaal 12)",
        "Leerkrachten: juf Marieke (ma-wo), meester Bas (do-vr)",
    ]
    below = [
        "Groep 5: 4 leerlingen, groep 6: 3 leerlingen",
        "Lijst niet buiten school verspreiden i.v.m. AVG.",
    ]
    folder.put("Groepslijst De Vlinders.docx", docx(above, table, below))
    folder.photos(people, lambda w: f"foto's vlinders/{w.goes or w.given} {w.family}.jpg")
    rooms = ("lokaal 12", "12", "foto's vlinders", "juf Marieke", "meester Bas")
    return Truth([any_parting(w) if " " in w.given else w for w in people], allowed=rooms)
