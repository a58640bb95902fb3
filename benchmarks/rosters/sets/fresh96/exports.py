"""Exports of systems, Word tables and lists printed to PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh91.kit import Look, report


@case("ResourceMate, a patron list saved as a text file (titles from memory)")
def q96_resourcemate_patrons(folder: Folder) -> Truth:
    """Alberta: a small school's patrons with tabs, card numbers, grades in words, staff among them."""
    pupils = of_lines(
        """Levi|Andres|P0217|2|Rm 4;Shayla|Big Plume|P0223|2|Rm 4;Corbin|Dyck|P0226|2|Rm 4
        Aanya|Gill|P0231|2|Rm 4;Everett|Hofer|P0235|2|Rm 4;Tessa|Lefthand|P0240|2|Rm 4
        Jude|Neufeld|P0188|3|Rm 6;Mackenzie|Olson|P0192|3|Rm 6;Reyansh|Pillai|P0196|3|Rm 6
        Sadie|Stonechild|P0199|3|Rm 6;Colt|Waldner|P0204|3|Rm 6"""
    )
    staff = of_lines("Marlene|Toews|P0003;Gordon|Runnalls|P0011", role="staff")
    words = {"2": "Grade Two", "3": "Grade Three", "": ""}
    rows = [
        cut("Patron Number|Last Name|First Name|Patron Group|Grade|Room|Items Out|Last Activity|Comments")
    ]
    for at, w in enumerate(sorted([*pupils, *staff], key=lambda who: who.last_first)):
        group = "Student" if w.role == "student" else "Staff"
        note = "Damaged book paid June" if at == 5 else ""
        where = [words[w.grade], w.room]
        rows.append([w.number, w.family, w.given, group, *where, str(at % 4), f"2026-06-{at + 8:02}", note])
    folder.csv("Patron List.txt", rows, sep="\t")
    return Truth([*pupils, *staff], allowed=("Patron List", "Student", "Staff"))


@case("LehrerOffice, Schülerdaten copied to Excel (lehreroffice.ch wiki: Vorname, Ruf-Vorname, Name, Klasse)")
def q96_lehreroffice_mit_rufnamen(folder: Folder) -> Truth:
    """Switzerland: a workbook with call names, two classes of the middle years, parents, AHV numbers."""
    people = of_lines(
        """Jan|Ammann||5|5a;Leandra|Bischofberger||5|5a;Nikola|Đorđević||5|5a;Elisabeth|Frei||5|5a|Lisi
        Matthias|Gmür||5|5a|Mätti;Alessia|Lombardi||5|5a;Noé|Perrin||5|5a;Anna-Lena|Rüegg||6|6a
        Tenzin|Sherpa||6|6a;Sebastian|Stadelmann||6|6a|Basti;Aylin|Yıldız||6|6a;Moritz|Zgraggen||6|6a"""
    )
    people = [
        replace(w, more=(f"756.{at * 613 + 1204}.{at * 47 + 3310}.{at * 3 + 11}",))
        for at, w in enumerate(people)
    ]
    mothers = cut("Sandra|Petra|Ivana|Monika|Ruth|Carla|Céline|Karin|Dolma|Nicole|Emine|Bettina")
    titles = cut("Klasse|Stufe|Name|Vorname|Ruf-Vorname|Geschlecht|Geburtsdatum|AHV-Nummer|Muttersprache")
    rows: list[list[Any]] = [[*titles, "Vorname Mutter", "Name Mutter", "Telefon"]]
    for at, w in enumerate(people):
        born = f"{at * 7 % 27 + 1:02}.{at * 5 % 12 + 1:02}.{2020 - int(w.grade)}"
        name = [w.family, w.given, w.goes, "mwmwmwmwmmwm"[at], born, *w.more]
        tongue = {2: "Serbisch", 6: "Französisch", 8: "Tibetisch", 10: "Türkisch"}.get(at, "Deutsch")
        phone = f"079 555 {at + 11} {at * 3 + 20}"
        rows.append([w.room, int(w.grade), *name, tongue, mothers[at], w.family, phone])
    folder.book("Schülerdaten.xlsx", {"Schülerdaten": rows})
    return Truth(people, allowed=("Schülerdaten",))


@case("Lopo.Lis, a printout of pupils for Excel (titles from memory)")
def q96_lopolis_ucenci_po_oddelkih(folder: Folder) -> Truth:
    """Slovenia: semicolons in the code page of Windows, last name first, department and class teacher."""
    people = of_lines(
        """Žan|Breznik|10233||6. a;Neja|Cvetko|10238||6. a;Tine|Dolenc|10241||6. a;Zarja|Erjavec|10247||6. a
        Jaša|Golob|10252||6. a;Ema|Hočevar|10256||6. a;Amar|Hodžić|10261||6. a;Lara|Kranjc|10265||6. b
        Maj|Lešnik|10270||6. b;Ajda|Mlakar|10274||6. b;Gal|Štrukelj|10279||6. b;Iza|Turk|10283||6. b
        Črt|Zupančič|10288||6. b;Brina|Žagar|10292||6. b"""
    )
    teachers = {"6. a": "Mojca Kos", "6. b": "Primož Vidmar"}
    rows = [cut("Šifra učenca|Priimek|Ime|Spol|Datum rojstva|Oddelek|Razrednik")]
    for at, w in enumerate(people):
        born = f"{at * 7 % 27 + 1}. {at * 5 % 12 + 1}. 2015"
        rows.append([w.number, w.family, w.given, "MŽMŽMŽMŽMŽMŽMŽ"[at], born, w.room, teachers[w.room]])
    folder.csv("Seznam ucencev.csv", rows, sep=";", enc="cp1250")
    return Truth(people, allowed=("Seznam ucencev", *teachers.values()))


@case()
def q96_class_lists_printed_from_excel(folder: Folder) -> Truth:
    """Isle of Man: a PDF printed from Excel, a class on each page, house and lunch, numbered, a count."""
    people = of_lines(
        """Finlo|Callister|||4Q;Breeshey|Christian|||4Q;Orry|Corkill|||4Q;Ealish|Cregeen|||4Q
        Juan|Faragher|||4Q
        Chloe|Kelly|||4Q;Archie|Moore|||4Q;Aalish|Quirk|||4Q;Illiam|Skillicorn|||4Q;Voirrey|Cain|||5C
        Ethan|Clague|||5C;Paisley|Corlett|||5C;Ramsey|Gelling|||5C;Isla|Kewley|||5C;Dylan|Kneale|||5C
        Maria|Santos|||5C;Josh|Teare|||5C;Ruby|Watterson|||5C"""
    )
    houses = ("Snaefell", "Barrule", "Greeba")
    parts: list[str | list[list[str]] | None] = []
    for room, teacher in (("4Q", "Mrs Quayle"), ("5C", "Mr Clucas")):
        rows = [cut("|Surname|Forename|House|Lunch|Library book")]
        for at, w in enumerate(people):
            if w.room == room:
                end = [houses[at % 3], ("School", "Packed")[at % 2], ""]
                rows.append([f"{len(rows)}", w.family, w.given, *end])
        parts += [f"Class {room} - {teacher}", rows, f"{len(rows) - 1} children", None]
    look = Look(head=("Class Lists September 2026",), grid=True, paper=(595, 842), size=11,
                widths=(28, 110, 110, 80, 70, 90))  # fmt: skip
    folder.put("Class Lists Sept.pdf", report(parts[:-1], look))
    more = ("Mrs Quayle", "Mr Clucas", "Quayle", "Clucas", *houses)
    return Truth(people, allowed=("Class Lists Sept", *more))


@case()
def q96_standard_four_in_word(folder: Folder) -> Truth:
    """Belize: one Word table of two classes, first name first, village and bus; the list for cards."""
    people = of_lines(
        """Kareem|Arnold|||4J;Shanelle|Augustine|||4J;Emilio|Cal|||4J;Destiny|Flowers|||4J;Jared|Gentle|||4J
        Marisol|Ical|||4J;Tyrell|Lino|||4J;Aaliyah|Martinez|||4T;Delroy|Nicholas|||4T;Yanira|Pop|||4T
        Keisha|Ramclam|||4T;Wilmer|Sho|||4T;Abraham|Wiebe|||4T"""
    )
    villages = ("Hopkins", "Sittee River", "Silk Grass", "Maya Centre")
    made = Word()
    made.line("Standard 4 - library cards 2026-2027", "Heading1")
    made.line("Miss Arzu has 4J (Jaguar), Mr. Tzib has 4T (Toucan).")
    rows: list[Sequence[str]] = [cut("First Name|Last Name|Class|Village|Bus")]
    for at, w in enumerate(people):
        rows.append([w.given, w.family, w.room, villages[at % 4], "Y" if at % 4 else "N"])
    made.table(rows)
    made.line("Thank you! Please send the cards by Friday.")
    folder.put("Std 4 library cards.docx", made.done())
    return Truth(people, allowed=("Std 4 library cards", "Standard 4", "Jaguar", "Toucan"))


@case()
def q96_form_two_blue_day_and_boarding(folder: Folder) -> Truth:
    """Zimbabwe: a class register typed in Word, surname first, day or boarder, hostels, signed below."""
    people = of_lines(
        """Tinashe|Chigumba;Rutendo|Dube;Nokutenda|Gumbo;Panashe|Hove;Nkosana|Khumalo;Ruvarashe|Madziva
        Tafadzwa|Makoni;Anesu|Mandaza;Thabiso|Moyo;Chiedza|Mutasa;Kudzaishe|Nyathi;Lindiwe|Sibanda
        Takudzwa|Shumba;Yeukai|Zvobgo""",
        room="2 Blue",
    )
    made = Word()
    made.line("ST ALBERT'S HIGH SCHOOL", "Title")
    made.line("FORM 2 BLUE - CLASS REGISTER 2026", bold=True)
    made.line("Class teacher: Mr T. Chikafu")
    rows: list[Sequence[str]] = [cut("No.|Surname|First name|Sex|D/B|Hostel")]
    for at, w in enumerate(people):
        boards = at % 3 != 1
        rows.append([f"{at + 1}", w.family, w.given, "MFFMMFMMMFMFMF"[at], "B" if boards else "D",
                     ("Kopje", "Zambezi")[at in (1, 2, 5, 9, 11, 13)] if boards else "-"])  # fmt: skip
    made.table(rows)
    made.line("D = day scholar   B = boarder")
    made.line("Checked by: ____________________   Date: ____________")
    folder.put("Form 2 Blue.docx", made.done())
    return Truth(people, allowed=("Form 2 Blue", "Mr T. Chikafu", "T. Chikafu", "Chikafu"))
