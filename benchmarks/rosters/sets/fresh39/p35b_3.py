"""What Nordic, Polish, Czech, Italian and Croatian schools get from their systems and photographers."""

from __future__ import annotations

import io
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, page
from benchmarks.rosters.papers import odt, xls


@case("Wilma: the pupils of a group, saved in the browser (fields: help.inschool.fi; layout from memory)")
def p35b_wilma_page_of_a_group(folder: Folder) -> Truth:
    """Finland: a saved page; kutsumanimi beside etunimet; a grey figure for two without a photo."""
    people = those(
        "Aino Maria|Heikkinen;Eetu Johannes|Kärkkäinen;Hoang Minh|Nguyen;Iida Sofia|Lehtonen;"
        "Jalmari Onni|Mäkelä;Liisa Helmi Orvokki|Pöyhönen;Oona Katariina|Sillanpää;Väinö Aleksi|Yli-Hukkala",
        grades="7",
        rooms="7B",
    )
    goes = cut("Aino|Eetu|Minh|Iida|Onni|Helmi|Oona|Väinö")
    people = but(people, {at: {"goes": name} for at, name in enumerate(goes)})
    people = but(people, {3: {"photo": ""}})
    place = "Ryhmä 7B - Wilma_files"
    rows = ""
    for at, w in enumerate(people):
        name = f"kuva({at}).jpg" if w.photo else "eikuvaa.jpg"
        folder.put(f"{place}/{name}", face(w.photo) if w.photo else _nobody())
        rows += (
            f'<tr><td><img src="./{place}/{name}" width="75" height="100" alt=""></td>'
            f'<td><a href="https://kaupunki.inschool.fi/profiles/{4410 + at}">{escape(w.family)}</a></td>'
            f"<td>{w.goes}</td><td>{w.given}</td><td>{w.room}</td><td>{at + 3}.{at + 1}.2013</td>"
            f'<td><a href="https://kaupunki.inschool.fi/messages/compose">Lähetä viesti</a></td></tr>\n'
        )
    titles = "".join(
        f"<th>{title}</th>" for title in cut("Kuva|Sukunimi|Kutsumanimi|Etunimet|Luokka|Syntymäaika|")
    )
    body = (
        '<nav><a href="#">Etusivu</a> <a href="#">Viestit</a> <a href="#">Ryhmät</a></nav>'
        "<h1>Ryhmä 7B</h1><p>Luokanvalvoja: Laine Kirsi</p><h2>Opiskelijat (8)</h2>"
        f'<table class="table"><thead><tr>{titles}</tr></thead><tbody>\n{rows}</tbody></table>'
        "<footer>Visma InSchool &middot; Wilma 2.35</footer>"
    )
    folder.put("Ryhmä 7B - Wilma.html", page("Ryhmä 7B - Wilma", body))
    return Truth(people, allowed=("Laine Kirsi",))


def _nobody() -> bytes:
    """The grey figure that a system shows where it has no photo."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (75, 100), "#dfe3e8")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((24, 18, 51, 50), fill="#9aa5b1")
    pen.pieslice((8, 58, 67, 140), 180, 360, fill="#9aa5b1")
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()


@case("Argo Alunni: elenco alunni per classe as old Excel (manual of Argo; layout from memory)")
def p35b_argo_lists_in_one_old_workbook(folder: Folder) -> Truth:
    """Italy: one sheet, class under class, each with titles and a total; capitals; one has moved away."""
    people = those(
        "ALESSANDRO|BELLINI;SOFIA MARIA|D'AMICO;MATTIA|DELL'AGNOLO;NICOLÒ|LO PRESTI;YASSINE|OUBAKRIM;"
        "BEATRICE|CARUSO;GAIA|DI BENEDETTO;ANDREI|POPESCU;CHIARA|ZANÙ",
        "0004127",
        without=9,
    )
    rooms = ["2A"] * 5 + ["3C"] * 4
    people = but(people, {at: {"room": room, "grade": room[0]} for at, room in enumerate(rooms)})
    people = but(people, {4: {"here": False}})
    rows: list[list[object]] = [
        ['ISTITUTO COMPRENSIVO STATALE "G. PASCOLI" - FORLÌ'],
        ["ELENCO ALUNNI PER CLASSE - ANNO SCOLASTICO 2026/2027"],
    ]
    for room in ("2A", "3C"):
        listed = [w for w in people if w.room == room]
        rows += [[], [f"Classe: {room}   SCUOLA SECONDARIA DI I GRADO"]]
        rows.append([*cut("N.|Matricola|Cognome|Nome|Sesso|Data di nascita|Note")])
        rows += [
            [
                *(at, w.number, w.family, w.given, "MFMMMFFMF"[people.index(w)], f"0{at}/11/2013"),
                "" if w.here else "Trasferito il 05/10/2026",
            ]
            for at, w in enumerate(listed, 1)
        ]
        rows.append(["", "", f"Totale alunni classe {room}: {len(listed)}"])
    folder.put("ElencoAlunni.xls", xls(rows, ((0, 0, 0, 6), (1, 1, 0, 6)), "ElencoAlunni"))
    return Truth(people, capitals=True)


@case("e-Dnevnik: popis učenika of a class in LibreOffice Writer (Croatia; from memory, not read here)")
def p35b_ednevnik_list_in_writer(folder: Folder) -> Truth:
    """Croatia: class and teacher above the table, last name first, parents' phones beside."""
    people = those(
        "Dora|Babić;Fran|Đurđević;Karlo|Horvat;Lana|Kovačić Matić;Luka|Petrović;Mia|Šimunić;Nika|Žagar;"
        "Toma|Župan",
        grades="5",
        rooms="5.a",
        without=8,
    )
    people = but(people, {4: {"here": False}})
    people[3] = any_parting(people[3], "Kovačić Matić Lana")
    rows = [[Cell((title,)) for title in cut("R. br.|Prezime i ime|Datum rođenja|Roditelj|Telefon|Napomena")]]
    for at, w in enumerate(people, 1):
        parent = ("Ivana", "Marko", "Sanja", "Goran")[at % 4]
        note = "" if w.here else "ispisan 16. 10. 2026."
        line = (f"{at}.", f"{w.family} {w.given}", f"{at + 9}. 3. 2015.", parent, f"091 55{at} 20{at}", note)
        rows.append([Cell((text,)) for text in line])
    above = ["OŠ Vladimira Nazora, Pazin", "Popis učenika – 5.a razredni odjel", "Školska godina 2026./2027."]
    above.append("Razrednica: Marija Jurić")
    folder.put("5a popis ucenika.odt", odt(above, rows, ["Ukupno učenika: 8 (4 učenice, 4 učenika)"]))
    return Truth(people, allowed=("Marija Jurić",))
