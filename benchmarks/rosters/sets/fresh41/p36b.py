"""What schools of Scandinavia, Finland and the countries that speak German hand to their library."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import blank_page, page, write


@case("style of a school photographer in Germany, invented")
def p36b_portraits_of_a_german_photographer(folder: Folder) -> Truth:
    """Germany: a photographer's zip in the old code page, a folder for each class, photos of all between."""
    people = those(
        "Jonas|Müller;Mia Sophie|Groß;Yagmur|Özkan;Ben|Großkurth;Lene|von Thüngen;Jonas|Müller;"
        "Amélie|Düsterhöft;Karl-Heinrich|Nieß;Thao|Nguyen",
        "",
        "5",
        "5a",
        without=0,
    )
    people = but(
        people,
        {
            5: {"room": "5b", "photo": "Jonas Müller 5b"},
            6: {"room": "5b"},
            7: {"room": "5b"},
            8: {"room": "5b"},
        },
    )
    people += [one("Petra", "Hoffmann", role="staff"), one("Cem", "Yilmaz", role="staff")]
    people[10] = replace(people[10], also=(("Cem", "Dr. Yilmaz"), ("Dr. Cem", "Yilmaz")))
    titled = {"Yilmaz": "Dr. Yilmaz"}
    files: dict[str, bytes | str] = {
        f"{w.room or 'Kollegium'}/{titled.get(w.family, w.family)}_{w.given}.jpg": face(w.photo)
        for w in people
    }
    files["5a/Klassenfoto_5a.jpg"] = _group([w.photo for w in people if w.room == "5a"], 3)
    files["5b/Klassenfoto_5b.jpg"] = _group([w.photo for w in people if w.room == "5b"], 2)
    files["5a/Thumbs.db"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    files["Liesmich.txt"] = (
        "Foto Lindner, Auftrag 26-1187\r\nEinzelportraits, Dateiname: Nachname_Vorname.jpg\r\n"
        "Bitte bis 15.10. auf Tippfehler prüfen. Nutzung nur für schulinterne Zwecke.\r\n".encode("cp1252")
    )
    folder.zip("26-1187_Anne-Frank-Realschule.zip", files, code="cp850")
    return Truth(people, allowed=("Kollegium", "26-1187_Anne-Frank-Realschule"))


def _group(keys: Sequence[str], wide: int) -> bytes:
    """A photo of a class: everybody's face beside each other, in rows."""
    from PIL import Image

    pictures = [Image.open(io.BytesIO(face(key))).convert("RGB").resize((150, 200)) for key in keys]
    whole = Image.new("RGB", (wide * 170 + 60, -(-len(pictures) // wide) * 180 + 80), (96, 128, 96))
    for at, picture in enumerate(pictures):
        whole.paste(picture, (30 + at % wide * 170 + at // wide * 8, 30 + at // wide * 180))
    file = io.BytesIO()
    whole.save(file, "JPEG", quality=85)
    return file.getvalue()


@case("WebUntis, report of students as CSV (named in webuntis2schild's README; columns from memory)")
def p36b_untis_of_an_austrian_middle_school(folder: Folder) -> Truth:
    """Austria: WebUntis, tabs and a mark at the front, one with an exit date, photos by the foreign key."""
    people = those(
        "Lena|Mühlbacher;Felix|Stöger;Sarah Marie|Pichler-Wimmer;Emir|Hodžić;Valentin|Auer;Dunja|Đurić;"
        "Matthäus|Hinterleitner;Lena|Mayr;Aylin|Kaya;Raphael|Gstöttner",
        "00417205",
        "2",
        "2a;2b",
        without=2,
    )
    people = [replace(w, more=(str(3311 + at * 4),)) for at, w in enumerate(people)]
    people = but(people, {4: {"here": False, "photo": ""}})
    titles = cut(
        "name|longName|foreName|gender|birthDate|klasse.name|entryDate|exitDate|text|id|externKey|"
        "medicalReportDuty|schulpflicht|majority|address.email|address.mobile|address.phone|"
        "address.city|address.postCode|address.street"
    )
    rows = [
        [
            *(f"{w.family[:5]}{w.given[:3]}", w.family, w.given, "WMWMMWMWWM"[at]),
            *(f"{at + 11}.0{at % 8 + 1}.2014", w.room, "07.09.2026", "" if w.here else "02.10.2026"),
            *("ext." if at == 3 else "", w.more[0], w.number, "false", "true", "false", ""),
            *("", f"0664/55501{at:02}", "Wels", "4600", f"Traungasse {at * 3 + 2}"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Student_20261012_0815.csv", [titles, *rows], "\t", "utf-8-sig", "\n")
    folder.zip("Fotos.zip", faces(people, lambda w: f"Fotos/{w.number}.jpg"))
    return Truth(people, allowed=("Fotos",))


@case()
def p36b_telephone_chain_of_a_swiss_class(folder: Folder) -> Truth:
    """Switzerland: the Telefonalarm of a class, a PDF of boxes in three chains; twins share a box."""
    people = [
        one("Lena", "Brunner", "", "4", "4b", photo=""),
        one("Noé", "Perrenoud", "", "4", "4b", photo=""),
        one("Luana", "von Arx", "", "4", "4b", photo=""),
        one("Nils", "Odermatt", "", "4", "4b", photo=""),
        one("Jan", "Odermatt", "", "4", "4b", photo=""),
        one("Ümit", "Aydin", "", "4", "4b", photo=""),
        one("Giulia", "Bernasconi", "", "4", "4b", photo=""),
        one("Sven", "Zürcher-Keller", "", "4", "4b", photo=""),
        one("Flurina", "Caduff", "", "4", "4b", photo=""),
        one("Tharshan", "Sivakumar", "", "4", "4b", photo=""),
    ]
    names = [who.full for who in people]
    boxes = [*names[:3], "Nils und Jan Odermatt", *names[5:]]
    sheet, file = blank_page()
    write(sheet, 40, 745, "Telefonalarm Klasse 4b", 16, bold=True)
    write(sheet, 40, 727, "Primarschule Feldli, Schuljahr 2026/27, Stand 21.8.2026")
    write(sheet, 40, 700, "Start: Klassenlehrerin Frau Ammann, 079 555 01 20", 10)
    for at, name in enumerate(boxes):
        x, y = 40 + at % 3 * 180, 610 - at // 3 * 90
        sheet.rect(x, y, 150, 44)
        sheet.line(x + 75, y + 44, x + 75, y + 90)
        write(sheet, x + 8, y + 27, name, 10, bold=True)
        write(sheet, x + 8, y + 11, f"071 555 {at + 21} {at * 7 + 10}" + (" (Mutter)" if at % 4 == 1 else ""))
    write(sheet, 40, 380, "Die Letzten jeder Kette rufen die Klassenlehrerin zurück.")
    write(sheet, 40, 366, "Wer nicht erreichbar ist, wird übersprungen. Bitte neben das Telefon hängen!")
    sheet.save()
    folder.put("Telefonalarm 4b.pdf", file.getvalue())
    return Truth(people, allowed=("Frau Ammann", "Ammann", "Primarschule Feldli"))


@case("style of a Swedish skolkatalog, invented")
def p36b_catalogue_of_a_swedish_school(folder: Folder) -> Truth:
    """Sweden: a page for each class: one photo of all, the names by rows from the left, who was absent."""
    rows = {
        "4A": (
            ("Bakre raden från vänster", ["Elsa Åhlin", "Viggo Lindqvist", "Mohamed Abdi"]),
            ("Främre raden från vänster", ["Märta af Klercker", "Love Sjöö", "Ines Björk-Hansson"]),
            ("Frånvarande", ["Sixten Öhrn"]),
        ),
        "4B": (
            ("Bakre raden från vänster", ["Hugo Norén", "Alma Lindqvist", "Tindra Ek"]),
            ("Främre raden från vänster", ["Adam Hägg", "Leia Nyström"]),
            ("Frånvarande", ["Zahra Hosseini", "Nils Wahlgren"]),
        ),
    }
    from reportlab.lib.utils import ImageReader

    sheet, file = blank_page()
    people = []
    for room, listed in rows.items():
        write(sheet, 60, 740, room, 22, bold=True)
        write(sheet, 60, 722, f"Mentor: {'Anna-Karin Bergdahl' if room == '4A' else 'Peter Ask'}", 10)
        keys = [name for title, names in listed if title != "Frånvarande" for name in names]
        sheet.drawImage(ImageReader(io.BytesIO(_group(keys, 3))), 60, 380, 490, 320)
        y = 355
        for title, names in listed:
            joined = " och ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
            write(sheet, 60, y, f"{title}: {joined}.", 10)
            y -= 16
            people += [
                one(name.partition(" ")[0], name.partition(" ")[2], "", "4", room, photo="") for name in names
            ]
        write(sheet, 60, 40, "Skolkatalogen 2026/2027   Ekbackens skola   Foto: Skolbilder i Norr AB", 7)
        sheet.showPage()
    sheet.save()
    folder.put("Skolkatalog_ak4.pdf", file.getvalue())
    return Truth(people, allowed=("Anna-Karin Bergdahl", "Peter Ask", "Ekbackens skola"))


@case("Wilma of Visma, the photos of a group, saved from a browser (from memory, not read here)")
def p36b_group_of_a_finnish_wilma(folder: Folder) -> Truth:
    """Finland: a saved page of Wilma with the photos of a group, surname first, some without a photo."""
    people = those(
        "Aino|Virtanen;Eetu-Matias|Mäki-Petäjä;Väinö|af Ursin;Fatima|Al-Hashimi;Linnea|Öhman;"
        "Onni|Yli-Kyyny;Kerttu|Hämäläinen;Ville|Nieminen",
        "",
        "7",
        "7B",
        without=2,
    )
    tiles = [
        f'<td class="stud"><img src="Wilma_files/pic_{5120 + at * 3}.jpg" width="120" alt="Kuva"><br>'
        f"<b>{w.family} {w.given}</b><br><small>{w.room}</small></td>"
        if w.photo
        else f'<td class="stud"><div class="nopic">Ei kuvaa</div><b>{w.family} {w.given}</b>'
        f"<br><small>{w.room}</small></td>"
        for at, w in enumerate(people)
    ]
    rows = "".join(f"<tr>{''.join(tiles[at : at + 3])}</tr>" for at in range(0, len(tiles), 3))
    body = (
        '<img src="Wilma_files/logo.gif"><ul class="nav"><li>Viestit (3)</li><li>Ryhmät</li>'
        "<li>Tuntimerkinnät</li><li>Kirjaudu ulos</li></ul><h1>Ryhmän kuvat: 7B</h1>"
        "<p>Ryhmänohjaaja: Korhonen Satu (KORS)</p><p>Järjestys: Sukunimi Etunimi</p>"
        f"<table>{rows}</table>"
        "<p>Yhteensä 8 oppilasta, 6 kuvaa</p><footer>Wilma - Visma Aquila Oy</footer>"
    )
    folder.put("Wilma.html", page("Ryhmän kuvat 7B - Wilma", body))
    for at, who in enumerate(people):
        if who.photo:
            folder.put(f"Wilma_files/pic_{5120 + at * 3}.jpg", face(who.photo))
    folder.put("Wilma_files/logo.gif", b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff," + _DOT)
    return Truth(people, allowed=("Korhonen Satu", "Satu Korhonen", "KORS"))


_DOT = b"\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
