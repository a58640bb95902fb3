"""Systems and offices of Europe."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.fresh_cast import pupils_of

pupils = pupils_of(1)


@case("support.arbor-education.com 115002210053: photos as JamesSmith.jpg; the report's columns: " + OFFICE)
def fresh_arbor_custom_report(folder: Folder) -> Truth:
    """Legal and preferred names, `Year 9`, forms, a leaving date; photos with the names run together."""
    people = pupils("uk", 8, "2210", "9", "9B 9C")
    people[4] = replace(people[4], goes="Tee")
    gone = people[7].number
    titles = words(
        "Arbor ID,Legal first name,Preferred first name,Legal last name,Year group,Registration form,Leaving date"
    )
    rows = [
        [
            int(w.number),
            w.given,
            w.goes or w.given,
            w.family,
            "Year 9",
            w.room,
            "04 Sep 2026" if w.number == gone else "",
        ]
        for w in people
    ]
    folder.book("Custom report.xlsx", {"Report": [titles, *rows]})
    folder.photos(people, lambda who: f"{who.given}{who.family}.jpg".replace(" ", ""))
    return Truth([replace(w, here=w.number != gone) for w in people])


@case(
    "SchulIT/schild-icc-importer: statuses as digits; that 2 is here and 9 has left is from memory; columns: "
    + OFFICE
)
def fresh_schild_basic_data(folder: Folder) -> list[Who]:
    """Bars between the columns, a status of digits that the title explains, Windows letters."""
    people = pupils("de", 8, "2417", "", "06A 06B 07A")
    gone = people[2].number
    titles = words("Interne ID-Nummer,Nachname,Vorname,Geburtsdatum,Klasse,Status,Entlassdatum")
    rows = [
        [w.number, w.family, w.given, "05.06.2014", w.room]
        + (["9", "31.08.2026"] if w.number == gone else ["2", ""])
        for w in people
    ]
    folder.csv("SchuelerBasisdaten.dat.txt", [titles, *rows], "|", "cp1252")
    folder.photos(people, lambda who: f"Schuelerfotos/{who.number}.jpg")
    return [replace(w, here=w.number != gone) for w in people]


@case(
    "schulmanager.zammad.com, Importe aus CSV: Rufname, Alle Vornamen, Nachname, Fremdschlüssel, Austrittsdatum"
)
def fresh_schulmanager(folder: Folder) -> Truth:
    """The name they are called beside all first names; e-mail addresses of parents; a key from ASV."""
    people = pupils("de", 7, "8820017", "5 6", "5c 6d")
    gone = people[5].number
    titles = words(
        "Geschlecht,Rufname,Alle Vornamen,Nachname,Fremdschlüssel,Eintrittsdatum,Austrittsdatum,Klasse,"
        "Jahrgangsstufe,E-Mail-Adresse Elternteil 1"
    )
    rows = [
        [
            "m",
            w.given,
            f"{w.given} Maria",
            w.family,
            w.number,
            "14.09.2026",
            "25.09.2026" if w.number == gone else "",
            w.room,
            w.grade,
            "familie@example.de",
        ]
        for w in people
    ]
    folder.book("Schülerliste.xlsx", {"Schüler": [titles, *rows]})
    folder.photos(people, lambda who: f"{who.family}_{who.given}_{who.room}.jpg")
    named = [replace(w, also=((f"{w.given} Maria", w.family),)) for w in people]
    return Truth([replace(w, here=w.number != gone) for w in named])


@case("Pronote's list of pupils as a spreadsheet: NOM Prénom in one column (index-education.com); " + OFFICE)
def fresh_pronote_surnames_in_capitals(folder: Folder) -> Truth:
    """`LE BIHAN Gwenaëlle`: the last name in capitals, then the first; UTF-16 with tabs."""
    people = pupils("fr", 8, rooms="5e 2;5e 3")
    rows = [[f"{w.family.upper()} {w.given}", "12/03/2014", "F", w.room, "Externe"] for w in people]
    titles = ["Élève", "Né(e) le", "Sexe", "Classe", "Régime"]
    folder.csv("Liste des élèves.txt", [titles, *rows], "\t", "utf-16")
    folder.photos(people, lambda who: f"{who.family.upper()}_{who.given.upper()}.JPG")
    return Truth(people, capitals=True)


@case("helpdesk.informat.be 4674256007698: the Stamnummer begins with the year; the file: " + OFFICE)
def fresh_informat_belgium(folder: Folder) -> list[Who]:
    """Two titles rows, class numbers within the class, and who is only registered for later."""
    people = pupils("nl", 6, "2200041", "", "1Ab 1Ac")
    rows: list[list[object]] = [
        ["Identificatie", None, None, "Klas", None, None],
        ["Stamnummer", "Naam", "Voornaam", "Klascode", "Klasnr", "Instellingsnummer"],
        *([int(w.number), w.family, w.given, w.room, i // 2 + 1, 37218] for i, w in enumerate(people)),
        [None],
        ["Aantal leerlingen", 6],
    ]
    folder.book("leerlingenlijst.xlsx", {"Lijst": rows}, merge=["A1:C1", "D1:F1"])
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return people


@case(
    "Wilma's words Sukunimi, Etunimet, Kutsumanimi, Ryhmä, Oppilasnumero (from memory, not read here); file: "
    + OFFICE
)
def fresh_wilma_groups(folder: Folder) -> list[Who]:
    """Several first names of which one is used; the group; a home phone that looks like a number."""
    people = pupils("sv", 6, "30917", "", "3A 3B")
    people = [
        replace(w, also=((f"{w.given} Maria", w.family), (f"Eero {w.given}", w.family))) for w in people
    ]
    titles = words("Oppilasnumero,Sukunimi,Etunimet,Kutsumanimi,Ryhmä,Puhelin")
    rows = [
        [
            w.number,
            w.family,
            f"{w.given} Maria" if i % 2 else f"Eero {w.given}",
            w.given,
            w.room,
            f"04051{i}7788",
        ]
        for i, w in enumerate(people)
    ]
    folder.csv("oppilaat.csv", [titles, *rows], ";", "utf-8-sig")
    folder.photos(people, lambda who: f"kuvat/{who.number}.jpg")
    return people


@case(
    "Bakaláři's words Příjmení, Jméno, Třída, Ev. číslo, Č. v třídním výkazu (from memory, not read here); file: "
    + OFFICE
)
def fresh_bakalari(folder: Folder) -> Truth:
    """Numbers with a letter and a bar, that can't be names of files; those have a hyphen there."""
    people = pupils("east", 6, "S", rooms="7.A;7.B")
    people = [replace(w, number=f"S{at + 41:03}/22") for at, w in enumerate(people)]
    titles = words("Ev. číslo,Příjmení,Jméno,Třída,Č. v tříd. výkazu,Datum nar.")
    rows = [[w.number, w.family, w.given, w.room, str(i + 1), "1.2.2014"] for i, w in enumerate(people)]
    folder.csv("zaci.csv", [titles, *rows], ";", "cp1250")
    folder.photos(people, lambda who: f"{who.number.replace('/', '-')}.jpg")
    return Truth(people)


@case("spectra-visuel.com, renowned photos: by class, then last and first name; Argo's list: " + OFFICE)
def fresh_italian_class_sheets(folder: Folder) -> Truth:
    """One sheet for each class, surnames in capitals, a note for pupils who have left; photos by class."""
    people = pupils("es", 6, rooms="1A;2B")
    head = ["N.", "COGNOME E NOME", "NOTE"]
    sheets = {
        room: [[f"CLASSE {room}"], head]
        + [
            [i, f"{w.family.upper()} {w.given}", "TRASFERITA" if w.given == "Noelia" else ""]
            for i, w in enumerate([w for w in people if w.room == room], 1)
        ]
        for room in ("1A", "2B")
    }
    folder.book("elenchi.xlsx", sheets)
    folder.photos(people, lambda who: f"foto/{who.room}/{who.family} {who.given}.jpg")
    left = [replace(w, here=w.given != "Noelia") for w in people]
    return Truth(left, capitals=True)


@case(
    "app.schuelerausweis.de (energy-imaging.de): CSV, semicolons, LF; a zip with umlauts from Windows: "
    + OFFICE
)
def fresh_id_card_service(folder: Folder) -> Truth:
    """A file name for each photo in the list itself; one named file is not there, one is nobody's."""
    people = pupils("de", 6, "5507", rooms="8a;8b", without=2)
    titles = words("ausweisnummer,nachname,vorname,klasse,foto,gueltig_bis")
    rows = [
        [w.number, w.family, w.given, w.room, f"{w.family}_{i}.jpg", "31.07.2027"]
        for i, w in enumerate(people)
    ]
    rows[-1][4] = ""
    folder.csv("schuelerdaten.csv", [titles, *rows], ";", end="\n")
    names = {w.number: row[4] for w, row in zip(people, rows, strict=True)}
    files = faces(people, lambda who: names[who.number])
    stranger = faces([replace(people[0], photo="nobody of the list")], lambda who: "Testbild.jpg")
    folder.zip("bilder.zip", {**files, **stranger}, code="cp850")
    missing = people[4].family
    return Truth(
        people,
        [lost("the photo that is not there", f"{missing}_4.jpg", missing), lost("one over", "testbild")],
    )
