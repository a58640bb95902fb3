"""Offices and libraries of Europe."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.third_cast import pupils


@case("SIMS, Design Report (from memory, not read here): Adno, Legal Surname, Preferred Forename, Year, Reg")
def fresh_sims_design_report(folder: Folder) -> list[Who]:
    """Legal and preferred names side by side, `Year  7` with two blanks, admission numbers of six digits."""
    people = pupils("uk", 8, "004512", "7 8", "7KB;8RM")
    people = [replace(w, goes={2: "Ellie", 4: "Arch"}.get(i, "")) for i, w in enumerate(people)]
    rows: list[Any] = [
        ["Pupil list for library"],
        ["Effective date: 07/09/2026"],
        [None],
        ["Adno", "Legal Surname", "Legal Forename", "Preferred Forename", "Year", "Reg", "House"],
        *(
            [w.number, w.family, w.given, w.goes or w.given, f"Year  {w.grade}", w.room, "Nightingale"]
            for w in people
        ),
    ]
    folder.book("Library list.xlsx", {"Report": rows})
    folder.photos(people, lambda who: f"Photos/{who.number}.jpg")
    return people


@case(
    "Bromcom's student list (from memory, not read here): Admission No, UPN, Pupil Name, Tutor Group, On Roll"
)
def fresh_bromcom_on_roll(folder: Folder) -> list[Who]:
    """A UPN beside the number; one is no longer on roll; the year is not in the list."""
    people = pupils("uk", 7, "2871", rooms="9A;9B")
    people = [replace(w, more=(f"K8202{1000 + i:04}190{i}",)) for i, w in enumerate(people)]
    gone = people[3].number
    rows = [
        [w.number, w.more[0], w.last_first, w.room, "No" if w.number == gone else "Yes", "English"]
        for w in people
    ]
    titles = words("Admission No,UPN,Pupil Name,Tutor Group,On Roll,First Language")
    folder.csv("StudentList.csv", [titles, *rows], quote=True, enc="utf-8-sig")
    folder.photos(people, lambda who: f"student photos/{who.number}.jpg")
    return [replace(w, here=w.number != gone) for w in people]


@case("iSAMS pupil export (from memory, not read here): School ID, Forename, NC Year, Form, Houses, Status")
def fresh_isams_houses(folder: Folder) -> Truth:
    """Two kinds of houses that are no classes, titles of address, form and year."""
    people = pupils("uk", 8, "S04127", "10 11", "10T;11W")
    rows = [
        [
            w.number,
            "Miss" if i % 2 else "Master",
            w.given,
            w.family,
            "",
            w.grade,
            w.room,
            "Brunel" if i % 3 else "Faraday",
            "Day" if i % 2 else "Lodge",
            "Current",
        ]
        for i, w in enumerate(people)
    ]
    titles = (
        "School ID,Title,Forename,Surname,Preferred Name,NC Year,Form,Academic House,Boarding House,Status"
    )
    folder.csv("iSAMS Pupils.csv", [words(titles), *rows])
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return Truth(people, allowed=["Brunel", "Faraday", "Day", "Lodge"])


@case(
    "hilfe.edoop.de, ASV-BW: Klasse, Familienname, Vornamen, Rufname, ...; semicolons and cp1252 from memory"
)
def fresh_asv_bw_call_names(folder: Folder) -> list[Who]:
    """All first names in one column, the one they are called by in another; photos by last and call name."""
    people = pupils("de", 8, rooms="5a;5b")
    more = {0: "Merle Sophie", 3: "Karl Friedo", 6: "Emma Thea"}
    rows = [
        [w.room, w.family, more.get(i, w.given), w.given, "14.03.2016", "w", "Realschule"]
        for i, w in enumerate(people)
    ]
    titles = ["Klasse", "Familienname", "Vornamen", "Rufname", "Geburtsdatum", "Geschlecht", "Schulart"]
    folder.csv("ASV-Export_Klassenliste.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda who: f"Fotos/{who.family}_{who.given}.jpg")
    return [
        replace(w, given=more[i], goes=w.given, also=((w.given, w.family),)) if i in more else w
        for i, w in enumerate(people)
    ]


@case(
    "doc.ls.stueber.de/berlin/05.schuelerdatencsv: ID, GUID, Nachname, Namenszusatz, Vorname, Vorname2, ..."
)
def fresh_magellan_berlin(folder: Folder) -> list[Who]:
    """The `von` in a column of its own; a second first name; a GUID beside the number."""
    people = pupils("de", 7, "18330", rooms="7.1;7.2")
    guids = [f"{{8F2A0{i}C1-77B0-4E1D-9A3B-0C55D1E0A1{i:02}}}" for i in range(7)]
    prefix = {1: "von", 5: "von der"}
    second = {0: "Luise", 4: "Maria"}
    rows = [
        [
            "01K05",
            "K",
            w.number,
            guids[i],
            w.family,
            prefix.get(i, ""),
            w.given,
            second.get(i, ""),
            "M",
            w.room,
        ]
        for i, w in enumerate(people)
    ]
    titles = [
        "SchulNr",
        "Typ",
        "ID",
        "GUID",
        "Nachname",
        "Namenszusatz",
        "Vorname",
        "Vorname2",
        "Geschlecht",
        "Klasse",
    ]
    folder.csv("schueler.export.csv", [titles, *rows], ";")
    folder.photos(people)
    return [
        replace(
            w,
            family=f"{prefix[i]} {w.family}" if i in prefix else w.family,
            more=(guids[i],),
            also=((f"{w.given} {second[i]}", w.family),) if i in second else (),
        )
        for i, w in enumerate(people)
    ]


@case(
    "help.untis.at 4407687117074: fields with commas and quotes, no titles; the order of GPU010 from memory"
)
def fresh_untis_students_file(folder: Folder) -> Truth:
    """No titles: short name, last name, empty fields, first name, number, class, sex, birthday."""
    people = pupils("de", 8, "20417", rooms="6a;6b;6c")
    people = [replace(w, more=(f"{w.family[:3]}{w.given[:2]}",)) for w in people]
    rows = [
        [w.more[0], w.family, "", "", "", "", w.given, w.number, w.room, "W" if i % 2 else "M", "20150611"]
        for i, w in enumerate(people)
    ]
    folder.csv("GPU010.TXT", rows, quote=True, enc="cp1252")
    folder.photos(people, lambda who: f"Bilder/{who.number}.jpg")
    return Truth(people)


@case(
    "Smartschool's class lists (from memory, not read here): Naam, Voornaam, Gebruikersnaam, Intern nummer, Klas"
)
def fresh_smartschool_class_numbers(folder: Folder) -> Truth:
    """A number within the class, which is nobody's; user names; the class teacher beside."""
    people = pupils("be", 6, "2024117", rooms="3LATa;3MWEb")
    people = [replace(w, more=(f"{w.given}.{w.family}".lower().replace(" ", ""),)) for w in people]
    rows = [
        [w.family, w.given, w.more[0], w.number, w.room, str(i // 2 + 1), "Leemans Griet", "Actief"]
        for i, w in enumerate(people)
    ]
    titles = [
        "Naam",
        "Voornaam",
        "Gebruikersnaam",
        "Intern nummer",
        "Klas",
        "Klasnummer",
        "Titularis",
        "Status",
    ]
    folder.csv("leerlingen.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda who: f"pasfotos/{who.number}.jpg")
    return Truth(people, allowed=["Leemans Griet"])


@case("Somtoday's lists (from memory); help.sam-sam.online 10161925: Leerlingnummer, Leerjaar, Klas, Leerweg")
def fresh_somtoday_base_groups(folder: Folder) -> list[Who]:
    """The `van der` apart, two addresses, one who left by a leaving day."""
    people = pupils("nl", 6, "134028", "1 2", "H1b;H2a")
    gone = people[1].number
    rows = []
    for w in people:
        *prefix, last = w.family.split(" ") if w.family != "El Amrani" else [w.family]
        until = "15-01-2026" if w.number == gone else ""
        rows.append([w.number, w.given, " ".join(prefix), last, w.room, w.grade, "HAVO", until])
    titles = "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Stamgroep;Leerjaar;Leerweg;Datum uit"
    folder.csv("Leerlingen.csv", [titles.split(";"), *rows], ";", "utf-8-sig")
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return [replace(w, here=w.number != gone) for w in people]


@case(
    "pomoc.edupage.sk, import of pupils: Meno, Priezvisko, Trieda, Pohlavie; the register's titles from memory"
)
def fresh_edupage_register(folder: Folder) -> Truth:
    """A line number, class words as `5.A`, a parent's address beside each pupil; a workbook."""
    people = pupils("sk", 6, rooms="5.A;5.B")
    rows: list[Any] = [
        ["Zoznam žiakov - školský rok 2026/2027"],
        ["P.č.", "Priezvisko", "Meno", "Trieda", "Pohlavie", "Matka", "E-mail matky"],
        *(
            [i, w.family, w.given, w.room, "žena" if i % 2 else "muž", f"Jana {w.family}", f"jana{i}@post.sk"]
            for i, w in enumerate(people, 1)
        ),
        ["Spolu", 6],
    ]
    folder.book("zoznam žiakov.xlsx", {"Hárok1": rows}, merge=["A1:G1"])
    folder.photos(people, lambda who: f"foto/{who.family} {who.given}.jpg")
    return Truth(people)


@case(
    "Moodle, participants downloaded as a table (Spanish site; from memory, not read here); groups: " + OFFICE
)
def fresh_moodle_participants(folder: Folder) -> Truth:
    """Several groups in one cell; a number of identification; two surnames."""
    people = pupils("es", 6, "A20114")
    rows = [
        [
            w.given,
            w.family,
            w.number,
            f"alu{i}@ieslalaguna.example",
            "2º ESO A, Club de lectura" if i % 2 else "2º ESO A",
        ]
        for i, w in enumerate(people)
    ]
    titles = ["Nombre", "Apellido(s)", "Número de ID", "Dirección de correo", "Grupos"]
    folder.csv("courseid_114_participants.csv", [titles, *rows], quote=True, enc="utf-8-sig")
    folder.photos(people)
    return Truth(people, allowed=["*"])


@case("KRÉTA's list of pupils (from memory, not read here): Tanuló neve, Oktatási azonosító, Osztály")
def fresh_kreta_family_first(folder: Folder) -> list[Who]:
    """One column with the family name first and no comma; an identifier of eleven digits."""
    people = pupils("hu", 6, "72345678901", rooms="5.a;5.b")
    rows = [[f"{w.family} {w.given}", int(w.number), w.room, "tanulói jogviszony"] for w in people]
    titles = ["Tanuló neve", "Oktatási azonosító", "Osztály", "Jogviszony"]
    folder.book("Tanulók listája.xlsx", {"Tanulók": [titles, *rows]})
    folder.photos(people, lambda who: f"képek/{who.number}.jpg")
    return people


@case("Icelandic class lists as from InfoMentor (from memory, not read here): Nafn, Kennitala, Bekkur")
def fresh_icelandic_patronymics(folder: Folder) -> Truth:
    """Whole names, two first names, a national number with a hyphen; the form teacher is staff."""
    people = pupils("is", 6, rooms="6. bekkur")
    marks = [f"{10 + i}0514-2{i}80" for i in range(6)]
    rows = [[w.full, marks[i], w.room, "Nemandi"] for i, w in enumerate(people)]
    rows.append(["Guðný Pálsdóttir", "030581-4119", "6. bekkur", "Umsjónarkennari"])
    folder.csv("6. bekkur.csv", [["Nafn", "Kennitala", "Bekkur", "Hlutverk"], *rows], ";")
    folder.photos(people, lambda who: f"myndir/{who.full}.jpg", "NFC")
    staff = one("Guðný", "Pálsdóttir", role="staff", photo="", more=("030581-4119", "0305814119"))
    both = [
        replace(
            w,
            more=(marks[i], marks[i].replace("-", "")),
            also=((w.given.split()[0], f"{w.given.split()[-1]} {w.family}"),) if " " in w.given else (),
        )
        for i, w in enumerate(people)
    ]
    return Truth([*both, staff])
