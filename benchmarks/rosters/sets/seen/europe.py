"""Student systems of Germany, Austria, Switzerland, France, the Netherlands, Poland, Sweden, Italy, Spain, Britain."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, words

cast = caster(0)


@case("ASV: Familienname, Rufname, lokales Differenzierungsmerkmal are its words; the list: invented")
def asv_cp1252(folder: Folder) -> list[Who]:
    """Semicolons in the code page of Windows; no number at all; photos `Familienname_Rufname`."""
    people = cast("de", 8, "", "", "6a 6b")
    rows = [[w.family, w.given, f"{w.given} Maria", w.room, "", "12.03.2014"] for w in people]
    titles = "Familienname,Rufname,Vornamen,Klasse,lokales Differenzierungsmerkmal,Geburtsdatum"
    folder.csv("Schueler.csv", [words(titles), *rows], ";", "cp1252")
    folder.photos(people, lambda who: f"Fotos/{who.family}_{who.given}.jpg")
    return [replace(w, also=((f"{w.given} Maria", w.family),), goes=w.given) for w in people]


@case(
    "public WebUntis script: Familienname;Vorname;Geburtsdatum;Kurzname;Klasse;Schlüssel (extern);Eintrittsdatum;Austrittsdatum"
)
def webuntis_external_key(folder: Folder) -> list[Who]:
    """The photos are called by the external key (rueckertgym/help); a past Austrittsdatum has left."""
    people = cast("de", 7, "149565", "", "HHO1 HBW20A")
    rows = [
        [
            w.family,
            w.given,
            "01.02.2009",
            f"{w.family[:3]}{i}",
            w.room,
            w.number,
            "01.08.2024",
            "31.01.2026" if i == 2 else "",
        ]
        for i, w in enumerate(people)
    ]
    titles = (
        "Familienname,Vorname,Geburtsdatum,Kurzname,Klasse,Schlüssel (extern),Eintrittsdatum,Austrittsdatum"
    )
    folder.csv("Schueler_Export.csv", [words(titles), *rows], ";", "utf-8-sig")
    folder.photos(people)
    return [replace(w, here=i != 2) for i, w in enumerate(people)]


@case(
    "diplomify/documentation, Danisexport.md: SchuelerNachname, SchuelerRufname, GruppeBezeichnung, GruppeId, SchuelerId"
)
def danis_free_list(folder: Folder) -> list[Who]:
    """A group id that all of a class share stands beside the pupil's own number."""
    people = cast("de", 7, "50233", "", "7R1 7R2")
    titles = "SchuelerNachname,SchuelerRufname,SchuelerGeburtsdatum,SchuelerGeschlecht,GruppeBezeichnung,GruppeId,SchuelerId"
    rows = [
        [w.family, w.given, "3.4.2013", "w", w.room, {"7R1": "811", "7R2": "812"}[w.room], w.number]
        for w in people
    ]
    folder.csv("danis.csv", [words(titles), *rows], ";")
    folder.photos(people)
    return people


@case("SchILD-NRW: .dat files parted by |, Interne ID, Status 2 = here (public SchILD tools)")
def schild_pipes(folder: Folder) -> list[Who]:
    """Pipes; the status is a number of the system's own: 2 is here, 8 and 9 have left."""
    people = cast("de", 7, "3107", "", "05A 05B")
    rows = [[w.number, w.family, w.given, w.room, "9" if i == 3 else "2", "M"] for i, w in enumerate(people)]
    titles = "Interne ID-Nummer,Nachname,Vorname,Klasse,Status,Geschlecht"
    folder.csv("SchuelerBasisdaten.dat", [words(titles), *rows], "|", "utf-8-sig")
    folder.photos(people)
    return [replace(w, here=i != 3) for i, w in enumerate(people)]


@case("HaschekSolutions/lead_horizon_csv: Sokrates: Klasse, Schülerkennzahl, Familienname, Vorname, …")
def sokrates_long_numbers(folder: Folder) -> list[Who]:
    """Numbers of fourteen digits beside the social security number, which must not be kept."""
    people = cast("de", 6, "20231401100204", "", "1AHIT 1BHIT")
    titles = (
        "Klasse,Schülerkennzahl,Familienname,Vorname,Sozialversicherungsnummer,Geschlecht,PLZ,Ort,Mailadresse"
    )
    rows = [
        [w.room, w.number, w.family, w.given, f"{4711 + i}010109", "m", "2700", "Wiener Neustadt", "x@y.at"]
        for i, w in enumerate(people)
    ]
    folder.csv("Liste.csv", [words(titles), *rows], ";", "cp1252")
    folder.photos(people)
    return people


@case("LehrerOffice (Switzerland): style of an office, invented")
def swiss_class_list(folder: Folder) -> Truth:
    """A title, the teacher, running numbers in the first column, and the class only in the title."""
    people = cast("de", 7, "", "", "5a")
    rows: list[list[object]] = [
        ["Klassenliste 5a", "", ""],
        ["Lehrperson: R. Keller", "", ""],
        [],
        ["Nr.", "Name", "Vorname", "Wohnort"],
    ]
    rows += [[i, w.family, w.given, "Köniz"] for i, w in enumerate(people, 1)]
    rows += [[], ["Anzahl", len(people)]]
    folder.book("Klasse 5a.xlsx", {"Klassenliste": rows})
    folder.photos(people, lambda who: f"{who.given} {who.family}.jpg")
    return Truth([replace(w, room="") for w in people], allowed=["5a", "Klasse 5a", "Klassenliste 5a"])


@case(
    "Gepi export_bull_eleve and LCS: nom;prenom;naissance;elenoet;no_gep; photos by ELENOET with zeros at the left"
)
def siecle_elenoet(folder: Folder) -> Truth:
    """The number without zeros in the list, with zeros in the names of the photos."""
    people = cast("fr", 7, "3417", "", "6EME A;6EME B")
    rows = [
        [w.family.upper(), w.given, "12/05/2014", w.number, f"0{70123456 + i}AB", w.room]
        for i, w in enumerate(people)
    ]
    folder.csv(
        "base_eleve_gepi.csv", [words("nom,prenom,naissance,elenoet,no_gep,classe"), *rows], ";", "cp1252"
    )
    folder.photos(people, lambda who: f"photos/{who.number:0>5}.jpg")
    truth = [replace(w, more=(f"0{70123456 + i}AB",)) for i, w in enumerate(people)]
    return Truth(truth, capitals=True)


@case(
    "a public ONDE list (pastebin sbpdxh02): Salle;Niveau;Bilingue;CHORALE;ULIS;Nom élève;Prénom élève;Date naissance;Sexe"
)
def onde_primary(folder: Folder) -> Truth:
    """Levels that are no numbers (CE1, CM2), crosses in columns of yes and no, capitals."""
    people = cast("fr", 7, "", "", "101 102")
    rows = [
        [
            w.room,
            "CE1" if w.room == "101" else "CM2",
            "X",
            "",
            "",
            w.family.upper(),
            w.given,
            "16/07/2017",
            "F",
        ]
        for w in people
    ]
    titles = "Salle;Niveau;Bilingue;CHORALE;ULIS;Nom élève;Prénom élève;Date naissance;Sexe"
    folder.csv("ecole.csv", [titles.split(";"), *rows], ";")
    folder.photos(people, lambda who: f"{who.family.upper()} {who.given}.jpg")
    return Truth(people, capitals=True, allowed=["CE1", "CM2"])


@case("public Magister test: Stamnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas;Klassenmentor 1")
def magister_prefixes(folder: Folder) -> Truth:
    """The prefix of a last name in a column of its own; the mentor's name is not the pupil's."""
    people = cast("nl", 8, "114334", "", "3HB 3HC")
    rows = [[w.number, w.given, *_prefix(w.family), w.room, "Bart Houtman"] for w in people]
    folder.csv(
        "leerlingen.csv",
        [words("Stamnummer,Roepnaam,Tussenvoegsel,Achternaam,Klas,Klassenmentor 1"), *rows],
        ";",
    )
    folder.photos(people, lambda who: f"pasfotos/{who.number}.jpg")
    return Truth(people, allowed=["Bart Houtman"])


def _prefix(family: str) -> list[str]:
    *before, last = family.split()
    return [" ".join(before), last]


@case(
    "Librus: Nazwisko i imię, Nr w dzienniku: style of an office; classes IV E: a public exam task (pastebin cNB2Z9ZZ)"
)
def librus_register(folder: Folder) -> list[Who]:
    """Seat numbers that start anew in each class, one name column, "skreślony" for leavers; cp1250."""
    people = cast("pl", 8, "", "", "IV E;IV F")
    rows = [
        [str(i // 2 + 1), f"{w.family} {w.given}", w.room, "skreślony" if i == 4 else ""]
        for i, w in enumerate(people)
    ]
    folder.csv("lista.csv", [["Nr", "Nazwisko i imię", "Klasa", "Uwagi"], *rows], ";", "cp1250")
    folder.photos(people, lambda who: f"{who.family} {who.given}.jpg")
    return [replace(w, here=i != 4) for i, w in enumerate(people)]


@case(
    "skoltavlan.nu/importera-elever: six columns without titles: namn, e-post, användarnamn, lösenord, klass, grupp"
)
def skoltavlan_no_titles(folder: Folder) -> list[Who]:
    """The first row is a pupil; the last name comes last."""
    people = [
        replace(w, classes=("Grupp Röd",), more=(f"elev{i}",))
        for i, w in enumerate(cast("sv", 6, "", "", "5B 5C"))
    ]
    rows = [
        [w.full, f"{i}@skola.se", f"elev{i}", "losen99", w.room, "Grupp Röd"] for i, w in enumerate(people)
    ]
    folder.csv("elever.txt", rows, "\t")
    folder.photos(people, lambda who: f"{who.given}_{who.family}.jpg")
    return people


@case("Argo Alunni: Cognome, Nome, Classe, Sezione, Matricola; ritirato: style of an office, invented")
def argo_class_and_section(folder: Folder) -> Truth:
    """The class in two columns, 2 and A; "Ritirato" in the last one."""
    people = cast("it", 7, "M2041", "2")
    rows = [
        [w.number, w.family, w.given, "2", "A", "Ritirato" if i == 1 else "Frequentante"]
        for i, w in enumerate(people)
    ]
    folder.csv("alunni.csv", [words("Matricola,Cognome,Nome,Classe,Sezione,Stato"), *rows], ";")
    folder.photos(people)
    return Truth([replace(w, here=i != 1) for i, w in enumerate(people)], allowed=["A", "2A", "2"])


@case(
    "knuth.uca.es: Séneca: Fecha de nacimiento, Correo Electrónico, Unidad, Primer apellido, Segundo apellido, Nombre"
)
def seneca_two_surnames(folder: Folder) -> list[Who]:
    """Two columns of last names are one last name."""
    people = cast("es", 7, "", "", "1º ESO A;1º ESO B")
    rows = [["01/02/2014", "a@b.es", w.room, *w.family.split(), w.given] for w in people]
    titles = "Fecha de nacimiento,Correo Electrónico,Unidad,Primer apellido,Segundo apellido,Nombre"
    folder.csv("RegAlum.csv", [words(titles), *rows], enc="cp1252", quote=True)
    folder.photos(people, lambda who: f"{who.last_first}.jpg")
    return people


@case("SIMS: Adno, Legal Surname, Reg, Year are its words; the report: style of an office, invented")
def sims_adno(folder: Folder) -> list[Who]:
    """`Adno` with zeros, `Year  7`, a chosen name in its own column, photos by Adno."""
    people = [
        replace(w, goes="Teddy" if i == 1 else "")
        for i, w in enumerate(cast("uk", 7, "004871", "7 8", "7B 8C"))
    ]
    people = [replace(w, more=(f"A8202{i:08}",)) for i, w in enumerate(people)]
    titles = "Adno,UPN,Legal Surname,Legal Forename,Chosen Forename,Reg,Year"
    rows = [
        [w.number, w.more[0], w.family, w.given, w.goes or w.given, w.room, f"Year  {w.grade}"]
        for w in people
    ]
    folder.csv("Reg Group List.csv", [words(titles), *rows])
    folder.photos(people)
    return people


@case("Arbor: Legal name, Preferred first name, Registration Form: style of an office, invented")
def arbor_downloaded_table(folder: Folder) -> list[Who]:
    """The name as a link text "First Last" and the date of the download below; staff in the same list."""
    people = cast("uk", 6, "40172", "9", "9X1 9X2")
    rows: list[list[object]] = [words("Name,Arbor ID,Year Group,Registration Form,Type")]
    rows += [[w.full, int(w.number), "Year 9", w.room, "Student"] for w in people]
    rows += [["Dawn Ridley", 99, "", "", "Staff"], [], ["Downloaded on 3 Sep 2026 08:14"]]
    folder.book("table.xlsx", {"Table": rows})
    folder.photos(people, lambda who: f"{who.number} {who.full}.jpg")
    return [*people, one("Dawn", "Ridley", "99", role="staff", photo="")]


@case("iSAMS: School ID, Boarding House: style of an office, invented")
def isams_houses(folder: Folder) -> Truth:
    """`Initials`, `Title` and `House` stand beside the names and are none."""
    people = cast("uk", 6, "0123456789017", "", "L4P L4Q")
    titles = words("School ID,Title,Initials,Surname,Forename,Form,House,Enrolment Status")
    status = ["Current"] * 5 + ["Former"]
    rows = [
        [w.number, "Master", w.given[0], w.family, w.given, w.room, "Nelson", s]
        for w, s in zip(people, status, strict=True)
    ]
    folder.csv("pupils.csv", [titles, *rows])
    folder.photos(people)
    return Truth(
        [replace(w, here=s == "Current") for w, s in zip(people, status, strict=True)], allowed=["Nelson"]
    )
