"""What offices and teachers make of their lists in Europe and South America."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case(OFFICE + ": a class teacher's list in Sweden beside the zip of a school photographer")
def fresh_swedish_list_with_food_and_colours(folder: Folder) -> Truth:
    """Sweden: first name first, the number of the state, food and choice of language, one has left, what the colours mean below; class before the name of pictures."""
    people = those(
        "Tyra|Engdahl;Noel|Fagerberg;Samira|Haidari;Vidar|Kjellström;Alicia|Nyqvist;Melvin|Pålsson;"
        "Juni|Rehnström;Liam|Sundh;Elvira|Törnqvist",
        "",
        "",
        "6B",
    )
    people = [
        replace(w, more=(f"2014{at + 1:02}{at + 11}-{2387 + at * 112}",)) for at, w in enumerate(people)
    ]
    people = but(people, {5: {"here": False, "photo": ""}})
    notes = cut("|glasögon||sitta längst fram||SLUTAT 12/9, flyttat till Umeå|||")
    rows: list[list[Any]] = [["Klasslista 6B ht-26", "", "", "", "Mentor: Camilla Ask"], []]
    rows.append([*cut("Nr|Förnamn|Efternamn|Personnummer|Klass|Språkval|Specialkost|Övrigt")])
    rows += [
        [
            *(at + 1, w.given, w.family, w.more[0], w.room, ("Sp", "Ty", "Fr")[at % 3]),
            *(("", "veg", "", "laktosfri")[at % 4], notes[at]),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["Gult = modersmål"], ["Grönt = spelar i orkestern"], ["uppdaterad 14/9 CA"]]
    folder.book("Klasslista 6B.xlsx", {"6B": rows})
    folder.zip("Foto_6B_porträtt.zip", faces(people, lambda w: f"6B_{w.family}_{w.given}.jpg"))
    return Truth(people, allowed=("Klasslista 6B", "Foto_6B_porträtt", "Klasslista 6B ht-26"))


@case(OFFICE + ": the register of a school in Bolivia, two parallels on two sheets, the RUDE in it")
def fresh_bolivian_parallels_with_rude(folder: Folder) -> Truth:
    """Bolivia: capitals, two surnames in columns of which one is empty, RUDE and C.I., one withdrawn; pictures in folders of parallels."""
    people = those(
        "JHOSELIN ABIGAIL|APAZA CONDORI;BRAYAN|CALLISAYA LIMACHI;NAYRA|CHOQUE;LUIS FERNANDO|HUANCA TICONA;"
        "DANNA PAOLA|MAMANI QUISPE;CRISTHIAN|ARCE VARGAS;MELANI|FLORES YUJRA;JOSÉ ARMANDO|PATZI ALANOCA;"
        "WARA|TOLA NINA;ERICK|ZENTENO ROJAS",
        "80730214201512",
        "",
        "5A;5A;5A;5A;5A;5B;5B;5B;5B;5B",
    )
    people = [replace(w, more=(str(13402177 + at * 9131),)) for at, w in enumerate(people)]
    people = but(people, {6: {"here": False, "photo": ""}, 3: {"more": ()}})
    titles = cut("Nº|CÓDIGO RUDE|AP. PATERNO|AP. MATERNO|NOMBRES|C.I.|CURSO|OBSERVACIONES")
    sheets = {}
    for room, teacher in (("5A", "Prof. Rosmery Laura"), ("5B", "Prof. Grover Chura")):
        rows: list[list[Any]] = [["UNIDAD EDUCATIVA ANTOFAGASTA"], [f"MAESTRA/O: {teacher}"], [], [*titles]]
        part = [w for w in people if w.room == room]
        for at, w in enumerate(part, 1):
            father, mother = w.family.split() if " " in w.family else ("", w.family)
            note = "RETIRADA 14/05" if not w.here else "" if w.more else "en trámite"
            rows.append([at, w.number, father, mother, w.given, *(w.more or ("",)), room, note])
        sheets[room] = rows
    folder.book("QUINTO DE PRIMARIA 2026.xlsx", sheets)
    folder.photos(people, lambda w: f"FOTOS/{w.room}/{w.family} {w.given}.jpg", form="NFC")
    return Truth(people, capitals=True, allowed=("FOTOS", "QUINTO DE PRIMARIA 2026"))


@case(OFFICE + ": the fees of a parents' association in Slovakia, typed by hand in old Excel")
def fresh_fees_of_slovak_parents(folder: Folder) -> Truth:
    """Slovakia: family name first in one column, money and dates, half of the cells empty, a sum; small letters without accents in the files."""
    people = those(
        "Ema|Balážová;Šimon|Čierny;Nela|Ďuricová;Tadeáš|Holub;Viktória|Kmeťová;Ľubomír|Oravec;"
        "Žofia|Remišová;Alex|Šulík;Timea|Vargová",
        "",
        "",
        "3.A",
        without=2,
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    notes = cut("|||odhlásený - prestup na ZŠ Nitra||súrodenec v 1.B|||sľúbili do piatku")
    sums = (20, "", 20, "", 10, 10, "", 20, "")
    rows: list[list[Any]] = [["ZRPŠ 3.A   2026/27"], []]
    rows.append([*cut("P.č.|Priezvisko a meno|Suma €|Dátum|Poznámka")])
    rows += [
        [at + 1, f"{w.family} {w.given}", sums[at], f"{at + 8}.10." if sums[at] else "", notes[at]]
        for at, w in enumerate(people)
    ]
    rows += [["", "SPOLU", 80]]
    folder.put("zrps 3a.xls", xls(rows, title="Hárok1"))
    plain = str.maketrans("áäčďéíĺľňóôŕšťúýž", "aacdeillnoorstuyz")
    folder.photos(people, lambda w: f"foto 3a/{w.family} {w.given}.jpg".lower().translate(plain))
    return Truth(people, allowed=("*",))


@case(OFFICE + ": an Italian teacher's sheet of the books that her class has borrowed")
def fresh_italian_loans_under_each_name(folder: Folder) -> Truth:
    """Italy: a row for each loan, the name and the card only in the first of them, half of it empty; a list of the books on a second sheet."""
    people = those(
        "Alice|Bernardi;Gioele|Caruso;Emma|De Angelis;Leonardo|Fabbri;Sofia Maria|Grassi;"
        "Youssef|Hamdi;Diego|Lo Presti;Vittoria|Zanetti",
        "312",
        "",
        "2B",
        without=2,
    )
    people = but(people, {4: {"number": ""}, 7: {"number": ""}})
    books = cut(
        "Il GGG|Matilda|Pinocchio|Cion Cion Blu|Favole al telefono|La gabbianella|Ascolta il mio cuore"
    )
    rows: list[list[Any]] = [["BIBLIOTECA DI CLASSE 2B - ins. Marzia"], []]
    rows.append([*cut("Cognome e nome|N. tessera|Libro|Preso il|Reso il")])
    for at, w in enumerate(people):
        number = int(w.number) if w.number else ""
        for nth in range(1 + at % 3):
            first = [f"{w.family} {w.given}", number] if nth == 0 else ["", ""]
            back = f"{nth + 14}/10" if nth % 2 == 0 else ""
            rows.append([*first, books[(at + nth * 2) % 7], f"{nth * 7 + 1}/10", back])
    shelf: list[list[Any]] = [["Titolo", "Autore", "Copie"]]
    shelf += [
        [title, author, copies]
        for title, author, copies in (
            ("Il GGG", "Roald Dahl", 2),
            ("Pinocchio", "Carlo Collodi", 1),
            ("Favole al telefono", "Gianni Rodari", 3),
        )
    ]
    folder.book("prestiti 2B.xlsx", {"prestiti": rows, "libri": shelf})
    folder.photos(people, lambda w: f"foto 2B/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a form teacher in Romania sends her class in a mail, which was saved as text")
def fresh_romanian_class_in_a_mail(folder: Folder) -> Truth:
    """Romania: greeting, numbered names with the family name first, a word on the pictures that are not there yet, a signature; pictures without marks."""
    people = those(
        "Ioana-Daria|Ababei;Matei|Bălănescu;Ștefania|Cojocaru;Rareș-Andrei|Dănilă;Ilinca|Filimon;"
        "Tudor|Grigoraș;Bianca|Moțoc;Vlad-Ionuț|Știrbu;Antonia|Țurcanu",
        without=2,
    )
    lines = [
        *(
            "De la: Murariu Cristina",
            "Către: biblioteca",
            "Data: 15 septembrie 2026",
            "Subiect: elevii mei",
            "",
        ),
        *("Bună ziua, doamna bibliotecară,", "", "Vă trimit lista elevilor pentru permise:", ""),
        *(f"{at}. {w.family} {w.given}" for at, w in enumerate(people, 1)),
        *("", "Pozele sunt în arhivă (două lipsesc, le trimit săptămâna viitoare).", ""),
        *("Vă mulțumesc,", "prof. Cristina Murariu, diriginte", "0744 120 318", ""),
    ]
    folder.put("mail lista elevi.txt", "\r\n".join(lines))
    plain = str.maketrans("ăâîșțĂÂÎȘȚ", "aaistAAIST")
    folder.zip("poze.zip", faces(people, lambda w: f"{w.family} {w.given}.jpg".translate(plain)))
    return Truth([any_parting(w, f"{w.family} {w.given}") for w in people], allowed=("*",))
