"""Rosters from Sweden, Denmark, Poland, Czechia and Greece."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case(OFFICE)
def p20c_swedish_mail_with_two_classes(folder: Folder) -> Truth:
    """A mail of the office: two classes below each other in the text, one new, one who left, photos of the new one attached."""
    first = [
        one("Agnes", "Wallin", room="4A", photo=""),
        one("Folke", "af Ekenstam", room="4A", photo=""),
        one("Hodan", "Warsame Ali", room="4A", photo=""),
        one("Tindra", "Fors", room="4A", photo="", here=False),
        one("Åke", "Östergren", room="4A", photo=""),
    ]
    second = [
        one("Ellen", "Bäck-Nordin", room="4B", photo=""),
        one("Nilofar", room="4B", photo=""),
        one("Noel", "Kjellberg", room="4B", photo=""),
        one("Sixten", "von Essen", room="4B", photo=""),
        one("Yusuf", "Haidari", room="4B"),
    ]
    notes = {"Tindra": " (slutat 23/10, kan tas bort)", "Yusuf": " (ny från v. 46, foto bifogas)"}

    def listed(people: list[Who]) -> str:
        return "\n".join(f"{at}. {w.full}{notes.get(w.given, '')}" for at, w in enumerate(people, 1))

    mail = EmailMessage()
    mail["From"] = "Birgitta Palm <birgitta.palm@lindskolan.example>"
    mail["To"] = "Karin Sjölander <karin.sjolander@lindskolan.example>"
    mail["Subject"] = "Klasslistor åk 4 till biblioteket"
    mail["Date"] = "Mon, 16 Nov 2026 08:42:11 +0100"
    mail.set_content(
        "Hej Karin!\n\nHär kommer klasslistorna för årskurs 4 så att du kan göra lånekort.\n\n"
        f"Klass 4A (mentor: Ulrika Sandell)\n{listed(first)}\n\n"
        f"Klass 4B (mentor: Peter Modig)\n{listed(second)}\n\n"
        "Hör av dig om något saknas. Ulrika är sjuk till torsdag.\n\n"
        "Med vänlig hälsning\nBirgitta Palm\nSkoladministratör, Lindskolan\nTel 0470-123 45\n\n"
        "-- \nTänk på miljön innan du skriver ut det här mejlet.\n",
        charset="iso-8859-1",
        cte="quoted-printable",
    )
    for name, data in faces(second, lambda w: f"{w.full}.jpg").items():
        mail.add_attachment(data, maintype="image", subtype="jpeg", filename=name)
    mail.set_boundary("_004_AM0PR07MB4417lindskolan_")
    folder.put("Klasslistor åk 4 till biblioteket.eml", mail.as_bytes().replace(b"\n", b"\r\n"))
    first = but(first, {2: {"also": (("Hodan Warsame", "Ali"),)}})
    return Truth([*first, *second], allowed=("Ulrika Sandell", "Peter Modig"))


@case(OFFICE)
def p20c_danish_school_photos_without_a_list(folder: Folder) -> Truth:
    """A photographer's folders by class, decomposed letters, a class picture in each, staff apart, and a note of who wasn't photographed."""
    from PIL import Image

    classes = {
        "6.a": "Freja|Lund Mikkelsen;Villads|Bro;Søren|Ågård;Ella Marie|Thygesen",
        "6.b": "Asger|Kjær-Poulsen;Zahra|Al-Jabouri;Liva|Østergaard;Storm|Agger",
    }
    people: list[Who] = []
    for room, names in classes.items():
        group = those(names, rooms=room, without=int(room == "6.b"))
        wide = Image.new("RGB", (1200, 500), "#8899aa")
        for at, w in enumerate(those(names, without=0)):
            wide.paste(Image.open(io.BytesIO(face(w.photo))).resize((180, 220)), (60 + at * 270, 140))
        file = io.BytesIO()
        wide.save(file, "JPEG")
        folder.put(f"Skolefoto 2026/{room}/Klassebillede {room}.jpg", file.getvalue())
        folder.photos(group, lambda w: f"Skolefoto 2026/{w.room}/{w.full}.jpg", form="NFD")
        people += group
    staff = [one("Mette", "Kirkegaard", role="staff"), one("Jørgen", "Bech", role="staff")]
    folder.photos(staff, lambda w: f"Skolefoto 2026/Personale/{w.full}.jpg", form="NFD")
    folder.put(
        "Skolefoto 2026/Ikke fotograferet.txt",
        "Ikke fotograferet 2026 (syge på dagen):\r\n\r\n6.b\r\nStorm Agger\r\n",
        "cp1252",
    )
    folder.put("Skolefoto 2026/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    ways = [any_parting(w) for w in (*people, *staff)]
    return Truth(ways, allowed=("Skolefoto 2026", "Personale"))


@case("Librus Synergia: Wydruki, Lista uczniów (from memory, not read here)")
def p20c_librus_two_classes_in_an_old_workbook(folder: Folder) -> Truth:
    """Excel 97: two classes below each other, family name first in one cell, the number in the book of pupils, one struck off."""
    first = those(
        "Zofia|Brzęk-Łozińska;Mikołaj|Cieślak;Oliwia Anna|Dąbek;Ignacy|Fąfara;Łucja|Śliż",
        "19/0457",
        rooms="4a",
    )
    second = those("Bohdan|Hrycenko;Róża|Kępa;Gniewomir|Ostrzyżek;Pola|Żądło", "19/0522", rooms="4b")
    first = but(first, {3: {"here": False, "photo": ""}})
    rows: list[list[Any]] = [
        ["Szkoła Podstawowa nr 12 im. J. Tuwima w Zgierzu"],
        ["Rok szkolny 2026/2027"],
    ]
    merge = [(0, 0, 0, 5), (1, 1, 0, 5)]
    for name, head, people in (
        ("4a", "mgr Joanna Sołtysiak", first),
        ("4b", "mgr Zbigniew Wrona", second),
    ):
        rows += [[], [f"Lista uczniów klasy {name}"], [f"Wychowawca: {head}"]]
        merge += [(len(rows) - 2, len(rows) - 2, 0, 5), (len(rows) - 1, len(rows) - 1, 0, 5)]
        rows.append(cut("Nr|Nazwisko i imię|Nr w księdze uczniów|Data urodzenia|Telefon rodzica|Uwagi"))
        for at, w in enumerate(people, 1):
            note = "" if w.here else "skreślony z listy uczniów 12.10.2026"
            rows.append(
                [at, f"{w.family} {w.given}", w.number, f"1{at}.0{at}.2016", f"60{at} 114 90{at}", note]
            )
        here = sum(w.here for w in people)
        girls = sum(w.here and w.given.endswith("a") for w in people)
        rows.append(["", f"Razem: {here}, w tym dziewcząt: {girls}"])
    rows += [[], ["", "Wydrukowano z systemu Librus Synergia, 20.11.2026, sekretariat"]]
    folder.put("lista_uczniow_kl4.xls", xls(rows, merge, "Lista"))
    folder.photos([*first, *second], lambda w: f"legitymacje/{w.family}_{w.given}.jpg")
    return Truth(
        [*first, *second],
        allowed=(
            "legitymacje",
            "Joanna Sołtysiak",
            "Zbigniew Wrona",
            "mgr Joanna Sołtysiak",
            "mgr Zbigniew Wrona",
        ),
    )


def _dbf(fields: Sequence[tuple[str, str, int]], rows: Sequence[tuple[bool, Sequence[str]]]) -> bytes:
    """A table of dBase III in the code page 1250; the mark of a row says whether it was deleted."""
    wide = 1 + sum(size for _, _, size in fields)
    data = struct.pack("<BBBBIHH", 3, 126, 11, 20, len(rows), 32 + 32 * len(fields) + 1, wide)
    data += bytes(17) + b"\xc8" + bytes(2)
    for name, kind, size in fields:
        data += name.encode().ljust(11, b"\0") + kind.encode() + bytes(4) + bytes([size, 0]) + bytes(14)
    data += b"\r"
    for deleted, cells in rows:
        data += b"*" if deleted else b" "
        for cell, (_, kind, size) in zip(cells, fields, strict=True):
            text = cell.encode("cp1250")[:size]
            data += text.rjust(size) if kind == "N" else text.ljust(size)
    return data + b"\x1a"


@case("Bakaláři: Evidence, ZACI.DBF, photos by INTERN_KOD (from memory, not read here)")
def p20c_bakalari_table_of_dbase(folder: Folder) -> Truth:
    """A dBase table in the Czech code page; codes with letters and leading zeros; one row deleted; photos by the code."""
    people = those(
        "Matyáš|Běhounek;Nikola|Čermáková;Šimon|Dřímal;Thi Lan|Nguyenová;Eliška|Ježková;"
        "Řehoř|Kůrka;Vendula|Šťastná;Kryštof|Žďárský",
        "",
        "6 6 7",
        "6.A;6.B;7.A",
    )
    codes = cut("0A4K1|0A4K2|0A4L7|0B002|0B019|0B02X|0B033|0B104")
    people = [
        replace(w, number=code, photo=f"{w.full} {code}" if w.photo else "")
        for w, code in zip(people, codes, strict=True)
    ]
    people = but(people, {5: {"here": False, "photo": ""}})
    fields = [
        *(("INTERN_KOD", "C", 5), ("PRIJMENI", "C", 25), ("JMENO", "C", 15), ("POHLAVI", "C", 1)),
        *(("DATUM_NAR", "D", 8), ("ROCNIK", "N", 2), ("TRIDA", "C", 6), ("C_TR_VYK", "N", 2)),
        *(("BYDLISTE", "C", 30), ("PSC", "C", 5), ("E_MAIL", "C", 40), ("OTEC_TEL", "C", 12)),
    ]
    rows = [
        (
            not w.here,
            [
                *(
                    w.number,
                    w.family,
                    w.given,
                    "MZMZZMZM"[at],
                    f"201{4 - at % 2}0{at + 1}17",
                    w.grade,
                    w.room,
                ),
                *(str(at + 4), f"Lidická {at + 11}", "60200", "", f"60{at}555123"),
            ],
        )
        for at, w in enumerate(people)
    ]
    folder.put("ZACI.DBF", _dbf(fields, rows))
    folder.photos(people, lambda w: f"FOTO/{w.number}.JPG")
    return Truth([any_parting(w) if " " in w.given else w for w in people], allowed=("FOTO",))


@case("myschool.sch.gr: Μητρώο μαθητών, export to Excel (from memory, not read here)")
def p20c_greek_register_with_a_sheet_of_leavers(folder: Folder) -> Truth:
    """Capitals without accents, empty columns between, father and mother beside, sections in Greek letters; leavers on a second sheet."""
    here = those(
        "ΑΙΚΑΤΕΡΙΝΗ|ΑΝΑΓΝΩΣΤΟΥ;ΓΕΩΡΓΙΟΣ-ΡΑΦΑΗΛ|ΒΛΑΧΟΣ;ΕΝΤΙ|ΓΚΙΝΙ;ΜΥΡΤΩ|ΖΑΧΑΡΑΚΗ;"
        "ΘΕΟΔΩΡΑ|ΚΩΝΣΤΑΝΤΙΝΙΔΟΥ ΠΑΠΑ;ΣΩΤΗΡΙΟΣ|ΛΑΜΠΡΟΠΟΥΛΟΣ;ΧΡΥΣΟΥΛΑ|ΨΑΡΡΑ",
        "3418",
        rooms="Ε1;Ε2",
    )
    left = [one("ΙΑΣΩΝ", "ΤΖΑΝΕΤΟΣ", "3377", room="Ε1", photo="", here=False)]
    titles = cut(
        "Α/Α||Αρ. Μητρώου|Επώνυμο||Όνομα|Όνομα Πατέρα|Όνομα Μητέρας|Τμήμα|Ημ/νία Γέννησης|Τηλέφωνο Κηδεμόνα"
    )

    def listed(people: list[Who]) -> list[list[Any]]:
        return [
            [
                *(at, None, int(w.number), w.family, None, w.given, ("ΝΙΚΟΛΑΟΣ", "ΑΡΜΠΕΝ", "ΠΕΤΡΟΣ")[at % 3]),
                *(("ΕΛΕΝΗ", "ΜΑΡΙΑ")[at % 2], w.room, f"{at + 9}/{at}/2016", f"69700012{at}3"),
            ]
            for at, w in enumerate(people, 1)
        ]

    head = [
        ["ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ"],
        ["ΥΠΟΥΡΓΕΙΟ ΠΑΙΔΕΙΑΣ, ΘΡΗΣΚΕΥΜΑΤΩΝ ΚΑΙ ΑΘΛΗΤΙΣΜΟΥ"],
        ["7ο ΔΗΜΟΤΙΚΟ ΣΧΟΛΕΙΟ ΚΑΛΑΜΑΤΑΣ"],
        [],
        ["Μητρώο Μαθητών - Σχολικό έτος 2026-2027"],
        [],
    ]
    foot = [
        [],
        [None, None, None, "Σύνολο μαθητών: 7 (Αγόρια: 3, Κορίτσια: 4)"],
        ["Η Διευθύντρια"],
        ["ΒΑΣΙΛΙΚΗ ΡΗΓΑ"],
    ]
    folder.book(
        "MathitesTaxis.xlsx",
        {
            "Μητρώο": [*head, titles, *listed(here), *foot],
            "Διαγραφές": [
                ["Μαθητές που μετεγγράφηκαν σε άλλο σχολείο"],
                [],
                [*titles, "Ημ/νία Διαγραφής"],
                *[[*row, "14/10/2026"] for row in listed(left)],
            ],
        },
        merge=("A1:K1", "A2:K2", "A3:K3", "A5:K5"),
    )
    folder.zip("fotografies.zip", faces(here))
    return Truth([*here, *left], capitals=True, allowed=("fotografies",))
