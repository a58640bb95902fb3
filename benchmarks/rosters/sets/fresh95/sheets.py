"""Sheets that secretaries and teachers keep by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.office_sheets import Bar, Struck, book_of, lay
from benchmarks.rosters.sets.fresh91.kit import gone


@case()
def q95_mathites_tis_protis(folder: Folder) -> Truth:
    """Cyprus: a gymnasium's first year in Greek, register number, father's name, a tick for the books."""
    people = of_lines(
        """Ανδρέας|Χριστοδούλου|4117||Α1;Μαρία|Γεωργίου|4122||Α1;Στέλιος|Κωνσταντίνου|4125||Α1
        Ελένη|Παπαδοπούλου|4131||Α1;Νικόλας|Ιωάννου|4136||Α1;Κατερίνα|Θεοφάνους|4140||Α1
        Μάριος|Αντωνίου|4144||Α2;Ραφαέλα|Δημητρίου|4149||Α2;Σωτήρης|Ευαγγέλου|4153||Α2
        Άντρια|Καλλή|4158||Α2;Παναγιώτης|Λοΐζου|4162||Α2;Χριστιάνα|Μιχαήλ|4167||Α2
        Λούκας|Στυλιανού|4171||Α2"""
    )
    fathers = cut("Γιώργος|Κυριάκος|Πέτρος|Χρίστος|Μιχάλης|Σάββας|Κώστας|Ανδρέας|Δημήτρης|Νίκος|Λοΐζος")
    rows: list[list[Any]] = [["ΓΥΜΝΑΣΙΟ ΑΓΙΟΥ ΛΟΥΚΑ"], ["Μαθητές Α΄ τάξης 2026-2027"], []]
    rows.append(cut("Α/Α|Αρ. Μητρώου|Επώνυμο|Όνομα|Όνομα πατέρα|Τμήμα|Βιβλία|Παρατηρήσεις"))
    for at, w in enumerate(people):
        note = {4: "γυαλιά", 9: "από Λάρνακα"}.get(at, "")
        got = "✓" if at % 5 else ""
        rows.append([at + 1, int(w.number), w.family, w.given, fathers[at % 11], w.room, got, note])
    folder.book("Μαθητές Α τάξης.xlsx", {"Α τάξη": rows}, merge=("A1:H1", "A2:H2"))
    return Truth(people, allowed=("Μαθητές Α τάξης", "Α τάξη", "Μαθητές Α΄ τάξης 2026-2027"))


@case()
def q95_new_and_withdrawn_at_the_bottom(folder: Folder) -> Truth:
    """US: a secretary's running list: who came later stands below a bar, who left below another, struck."""
    people = of_lines(
        """Abigail|Brandt|30114|5|Hale;Dominic|Castaneda|30121|5|Hale;Keira|Donnelly|30126|5|Hale
        Malachi|Eubanks|30133|5|Hale;Sofia|Hinojosa|30140|5|Hale;Tanner|Krebs|30148|5|Ybarra
        Jocelyn|Lam|30152|5|Ybarra;Brody|McNair|30157|5|Ybarra;Amina|Osman|30163|5|Ybarra
        Reid|Stallings|30169|5|Ybarra;Camryn|Vickers|30305|5|Hale;Luis|Zamora|30311|5|Ybarra"""
    )
    left = of_lines("Preston|Gaines|30137|5|Hale;Nadia|Petrov|30166|5|Ybarra")
    titles = cut("ID|Last|First|Gr|Teacher|Lunch|Bus|Chromebook")

    def row(at: int, w: Who) -> list[Any]:
        bus = ("12", "walker", "7", "car")[at % 4]
        return [
            int(w.number),
            w.family,
            w.given,
            5,
            w.room,
            ("", "F", "R")[at % 3],
            bus,
            f"CB-{at * 3 + 410}",
        ]

    rows: list[Any] = [Bar("5TH GRADE 2026-2027   (updated 9/18)"), titles]
    rows += [row(at, w) for at, w in enumerate(people[:10])]
    rows += [Bar("NEW STUDENTS", "E2EFDA"), *(row(at + 20, w) for at, w in enumerate(people[10:]))]
    rows += [Bar("WITHDRAWN", "F8CBAD"), *(Struck(row(at + 31, w)) for at, w in enumerate(left))]
    book, sheet = book_of("5th")
    lay(sheet, rows, 8)
    folder.save("5th grade master.xlsx", book)
    return Truth([*people, *gone(left, 0, 1)], allowed=("5th", "5th grade master"))


@case()
def q95_listas_por_grupo_con_resumen(folder: Folder) -> Truth:
    """Panama: a sheet for each group with its counselor, last names before a comma, a sheet of counts."""
    people = of_lines(
        """Yaritza|Batista Guerra|||7°A;Joel Antonio|Cedeño Ríos|||7°A;Anabel|De Gracia|||7°A
        Ricardo|González Pinzón|||7°A;Milagros|Jiménez Ábrego|||7°A;Edwin|Montezuma|||7°A
        Kathya|Quintero Vega|||7°A;Abdiel|Atencio Mojica|||7°B;Luz Marina|Barría|||7°B
        Kevin|Espinosa Chen|||7°B;Génesis|Morales Santos|||7°B;Rolando|Pitty Caballero|||7°B
        Stephany|Wong Arauz|||7°B"""
    )
    people = [replace(w, more=(f"4-{at * 17 + 811}-{at * 131 + 204}",)) for at, w in enumerate(people)]
    sheets: dict[str, list[list[Any]]] = {}
    for room, teacher in (("7°A", "Prof. Itzel Samudio"), ("7°B", "Prof. Julio Rovira")):
        rows: list[list[Any]] = [
            ["CENTRO EDUCATIVO BARRILES"],
            [f"Grupo: {room}", "", f"Consejero: {teacher}"],
        ]
        rows += [[], cut("N.°|Estudiante|Cédula|Uniforme|Carné|Acudiente")]
        for at, w in enumerate(w for w in people if w.room == room):
            ticks = ["x" if at % 4 else "", "x" if at % 3 == 1 else ""]
            parent = f"Sra. {w.family}"
            rows.append([at + 1, w.last_first, *w.more, *ticks, parent])
        sheets[room] = rows
    sheets["Resumen"] = [["Grupo", "Varones", "Mujeres", "Total"], ["7°A", 3, 4, 7], ["7°B", 3, 3, 6]]
    folder.book("Listas 7 grado.xlsx", sheets, merge=("A1:F1",))
    more = ("Itzel Samudio", "Julio Rovira", "Prof. Itzel Samudio", "Prof. Julio Rovira")
    return Truth(people, allowed=(*more, "Listas 7 grado", "Resumen"))


@case()
def q95_naemingalisti(folder: Folder) -> Truth:
    """Faroe Islands: a spreadsheet of LibreOffice, two classes with an empty row between, parents' phones."""
    people = of_lines(
        """Bárður|Hansen|||5A;Rannvá|Joensen|||5A;Jákup|á Lakjuni|||5A;Sólja|Petersen|||5A;Høgni|Djurhuus|||5A
        Eyð|Mortensen|||5A;Tróndur|Patursson|||5A;Anna Elisabeth|Olsen|||5B;Kristian|í Dali|||5B
        Vár|Thomsen|||5B;Brandur|Samuelsen|||5B;Lív|Rasmussen|||5B;Óli|Zachariassen|||5B
        Bjørk|Jacobsen|||5B"""
    )
    rows: list[list[Any]] = [["Næmingalisti 5. flokkur 2026/27"], []]
    rows.append(cut("Fornavn|Eftirnavn|Flokkur|Tlf. mamma|Tlf. pápi|Viðmerking"))
    notes = {4: "lesur eisini á donskum", 10: "nýggj brillur"}
    for at, w in enumerate(people):
        if at == 7:
            rows.append([])
        phones = [f"21{at * 37 + 4013}", f"25{at * 53 + 1120}" if at % 4 else ""]
        rows.append([w.given, w.family, w.room, *phones, notes.get(at, "")])
    folder.put("Næmingalisti.ods", ods(rows))
    return Truth(people, allowed=("Næmingalisti", "Næmingalisti 5. flokkur 2026/27"))
