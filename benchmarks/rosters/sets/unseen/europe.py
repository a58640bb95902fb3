"""European student systems, other lists and other quirks than in the seen half."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, caster, one
from benchmarks.rosters.folder import Folder, words

cast = caster(1)


@case("DaVinci/Magellan: Nachname, Vorname, Rufname, Klasse: style of an office, invented")
def magellan_rufname(folder: Folder) -> list[Who]:
    """The Rufname is what they go by; tabs; photos `Vorname Nachname (Klasse)`."""
    people = [replace(w, goes="Mo" if i == 1 else "") for i, w in enumerate(cast("de", 7, "", "", "8c 9a"))]
    rows = [[w.room, w.family, w.given, w.goes or w.given, "Deutsch"] for w in people]
    folder.csv("Klassen.txt", [words("Klasse,Nachname,Vorname,Rufname,Muttersprache"), *rows], "\t", "utf-16")
    folder.photos(people, lambda who: f"{who.given} {who.family} ({who.room}).jpg")
    return people


@case("public WebUntis tools: Name with last name first, Schlüssel (extern) (Atlantis id), Klasse")
def webuntis_one_name_column(folder: Folder) -> list[Who]:
    """`Müller Ina`: the last name first without a comma, as in MarksPerLesson.csv; tabs; Austritt in the future."""
    people = cast("de", 6, "152001", "", "11A 11B")
    rows = [[f"{w.family} {w.given}", w.room, w.number, "31.07.2040"] for w in people]
    folder.csv(
        "Student_2026.csv", [words("Name,Klasse,Schlüssel (extern),Austritt"), *rows], "\t", "utf-8-sig"
    )
    folder.photos(people)
    return people


@case("DaNis, Sokrates and SchILD in words of their exports; BBS-Planung: style of an office, invented")
def bbs_planung_groups(folder: Folder) -> list[Who]:
    """`NNAME`, `VNAME`, `KL_NAME`, `NR_SCHÜLER`: titles in short capitals; a pupil without a class."""
    people = cast("de", 7, "400713", "", "BFE1A BFE1B")
    people[5] = replace(people[5], room="")
    rows = [[w.number, w.family, w.given, "N", w.room, "1"] for w in people]
    folder.csv("bbsplan.txt", [words("NR_SCHÜLER,NNAME,VNAME,GESCHL,KL_NAME,STATUS"), *rows], ";", "cp1252")
    folder.photos(people)
    return people


@case("SchILD-NRW: |, Interne ID, Status in words; photos by Interne ID (rueckertgym/help)")
def schild_status_words(folder: Folder) -> list[Who]:
    """Pipes again, with words for the status, and the photos in a zip without a folder."""
    people = cast("de", 7, "812", "", "06C 06D")
    status = ["Aktiv", "Aktiv", "Abgänger", "Aktiv", "Aktiv", "Aktiv", "Aktiv"]
    rows = [[w.family, w.given, w.room, w.number, s] for w, s in zip(people, status, strict=True)]
    folder.csv("export.dat", [words("Nachname,Vorname,Klasse,ID,Status"), *rows], "|")
    folder.photos(people)
    return [replace(w, here=s == "Aktiv") for w, s in zip(people, status, strict=True)]


@case("Sokrates (HaschekSolutions/lead_horizon_csv) with Erziehungsberechtigte in the same query")
def sokrates_guardians(folder: Folder) -> list[Who]:
    """The query "111 Schüler (Erziehungsberechtigte)": guardians' names in columns behind."""
    people = cast("de", 6, "10231401200817", "", "2CHEL")
    titles = "Schülerkennzahl,Familienname,Vorname,Klasse,Erziehungsberechtigter 1 Familienname,Erziehungsberechtigter 1 Vorname,TelefonNr 1"
    rows = [[w.number, w.family, w.given, w.room, w.family, "Renate", "0664 1234567"] for w in people]
    folder.csv("Erziehungsberechtigte.csv", [words(titles), *rows], ";", "cp1252", quote=True)
    folder.photos(people, lambda who: f"{who.number}.jpeg")
    return people


@case("Escada/LehrerOffice (Switzerland): style of an office, invented")
def swiss_trilingual(folder: Folder) -> Truth:
    """German and French titles in one cell, a title row, the count at the end, capitals for last names only."""
    people = cast("fr", 7, "", "", "")
    rows: list[list[object]] = [
        ["Classe / Klasse 10H2", None, None],
        ["Nom / Name", "Prénom / Vorname", "Commune"],
    ]
    rows += [[w.family.upper(), w.given, "Fribourg"] for w in people]
    rows += [["Total / Anzahl", 7, None]]
    folder.book("10H2.xlsx", {"Liste": rows}, merge=["A1:C1"])
    folder.photos(people, lambda who: f"{who.given}.{who.family}.jpg")
    return Truth(people, capitals=True, allowed=["10H2"])


@case("Siècle: ELENOET, Division, Nom de famille, Nom d'usage; LCS: ELENOET completed by zeros")
def siecle_usage_name(folder: Folder) -> list[Who]:
    """Family name and usage name in two columns; "Date Sortie" for those who have left; cp1252."""
    people = cast("fr", 7, "05513", "", "3A 3B")
    rows = [
        ["0751234X", w.number, w.family, "", w.given, w.room, "04/10/2026" if i == 4 else ""]
        for i, w in enumerate(people)
    ]
    titles = ["Etab.", "Elenoet", "Nom de famille", "Nom d'usage", "Prénom", "Division", "Date Sortie"]
    folder.csv("exportCSVExtraction.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people)
    return [replace(w, here=i != 4) for i, w in enumerate(people)]


@case(
    "a public guide (Guide d'import Excel élèves): Nom, Prénom, Classe 6ème A, Matricule MAT-2025-001, Parent Nom"
)
def french_guide_with_parents(folder: Folder) -> list[Who]:
    """Numbers with letters and dashes; the parent's name in columns behind."""
    people = cast("fr", 6, "MAT-2026-011", "", "6ème A;6ème B")
    titles = "Nom,Prénom,Date naissance,Sexe,Classe,Matricule,Parent Nom,Parent Prénom,Parent Tél"
    rows = [
        [w.family, w.given, "14/01/2015", "F", w.room, w.number, w.family, "Fatou", "+221771234567"]
        for w in people
    ]
    folder.book("eleves.xlsx", {"Feuil1": [words(titles), *rows]})
    folder.photos(people)
    return people


@case("a public Somtoday importer: leerlingnummer;voornaam;tussenvoegsel;achternaam;mentor;stamgroep")
def somtoday_groups(folder: Folder) -> Truth:
    """The prefix behind the last name in one column elsewhere: `Berg, van den`; photos by number."""
    people = cast("nl", 8, "40311", "", "H2a V3b")
    rows = [[w.number, _behind(w.family), w.given, w.room, "KLI"] for w in people]
    folder.csv(
        "leerlingen.csv",
        [words("Leerlingnummer,Achternaam,Roepnaam,Stamgroep,Mentor"), *rows],
        ";",
        "utf-8-sig",
    )
    folder.photos(people)
    truth = [replace(w, also=((w.given, _behind(w.family)),)) for w in people]
    return Truth(truth, allowed=["KLI"])


def _behind(family: str) -> str:
    *before, last = family.split()
    return f"{last}, {' '.join(before)}" if before else last


@case("a public exam task (pastebin cNB2Z9ZZ): Id_ucznia 123/2011, Imie, Nazwisko, Klasa IV E")
def polish_numbers_with_slash(folder: Folder) -> list[Who]:
    """Numbers with a slash, in the photos' names with a dash; tabs; cp1250."""
    people = cast("pl", 7, "123/2025", "", "II A;II B")
    people = [replace(w, number=f"{123 + i * 7}/2025") for i, w in enumerate(people)]
    people = [replace(w, photo=w.key if w.photo else "") for w in people]
    rows = [[w.number, w.given, w.family, w.room] for w in people]
    folder.csv("uczniowie.txt", [words("Id_ucznia,Imie,Nazwisko,Klasa"), *rows], "\t", "cp1250")
    folder.photos(people, lambda who: f"{who.number.replace('/', '-')}.jpg")
    return people


@case("skola24.com: Skolans namn, avdelning, personnummer, förnamn, efternamn … in this order, no titles")
def skola24_no_titles(folder: Folder) -> Truth:
    """A school's name and a national number before the names; the first row is a child."""
    people = cast("sv", 6, "", "", "Blå;Röd")
    rows = [
        ["Ekskolan", w.room, f"2017{i:02}12-123{i}", w.given, w.family, "", f"f{i}@x.se"]
        for i, w in enumerate(people, 1)
    ]
    folder.csv("barn.csv", rows, ";", "cp1252")
    folder.photos(people, lambda who: f"{who.family}, {who.given}.jpg")
    truth = [replace(w, more=(f"2017{i:02}12-123{i}",)) for i, w in enumerate(people, 1)]
    return Truth(truth, allowed=["Ekskolan"])


@case("Argo Alunni: Cognome e Nome, Classe: style of an office, invented")
def italian_names_in_one(folder: Folder) -> list[Who]:
    """`Cognome e Nome` in one column without a comma, a running number, "trasferito" in the notes."""
    people = cast("it", 7, "", "", "3B")
    families = {"Dell'Orto", "Di Stefano"}
    people = [w for w in people if w.family not in families]
    rows = [
        [str(i), f"{w.family} {w.given}", w.room, "trasferito" if i == 2 else ""]
        for i, w in enumerate(people, 1)
    ]
    folder.csv("elenco.csv", [["N.", "Cognome e Nome", "Classe", "Note"], *rows], ";")
    folder.photos(people, lambda who: f"{who.family} {who.given}.jpg")
    return [replace(w, here=i != 2) for i, w in enumerate(people, 1)]


@case("helpirco.xrunit.com: Nombre, Apellido1, Apellido2, Curso 1PRI, Grupo B")
def spanish_course_and_group(folder: Folder) -> Truth:
    """Apellido1 and Apellido2, the course and the group in two columns, a number by Rayuela."""
    people = cast("es", 7, "107734")
    rows = [[w.given, *w.family.split(), w.number, "1PRI", "B", "sí"] for w in people]
    folder.csv(
        "alumnado.csv",
        [words("Nombre,Apellido1,Apellido2,Nº Id. Escolar,Curso,Grupo,recuento_lunes"), *rows],
        ";",
    )
    folder.photos(people)
    return Truth(people, allowed=["1PRI", "B", "1PRI B", "1PRIB"])


@case("Bromcom: Adm No, Tutor Group, Preferred Name: style of an office, invented")
def bromcom_tutor_groups(folder: Folder) -> list[Who]:
    """`Adm No` with zeros lost in the list and kept in the photos; leavers by "Date of Leaving"."""
    people = cast("uk", 7, "6127", "10 11", "10R 11S")
    rows = [
        [w.last_first, w.number, f"Year {w.grade}", w.room, "23/10/2026" if i == 1 else ""]
        for i, w in enumerate(people)
    ]
    folder.csv("students.csv", [words("Student Name,Adm No,Year Group,Tutor Group,Date of Leaving"), *rows])
    folder.photos(people, lambda who: f"00{who.number}.jpg")
    return [replace(w, here=i != 1) for i, w in enumerate(people)]


@case("ScholarPack: photos by UPN; the list: style of an office, invented")
def scholarpack_upn(folder: Folder) -> list[Who]:
    """Photos by the UPN, reception class R, teaching assistants in the same list."""
    people = [
        replace(w, more=(f"H8012040{i:05}",)) for i, w in enumerate(cast("uk", 6, "331", "", "Oak;Elm"))
    ]
    rows = [[w.number, w.more[0], w.full, w.room, "Pupil"] for w in people]
    rows += [["", "", "Moira Lynch", "Oak", "Teaching Assistant"]]
    folder.csv("pupils.csv", [words("Student ID,UPN,Pupil,Class,Type"), *rows])
    folder.photos(people, lambda who: f"{who.more[0]}.jpg")
    return [*people, one("Moira", "Lynch", "", "", "Oak", role="staff", photo="")]


@case("iSAMS: style of an office, invented")
def boarding_school(folder: Folder) -> Truth:
    """Title, initials and house before the name; "Left" and "Deferred" in the status; dates as ISO."""
    people = cast("uk", 6, "0451", "", "U5A U5B")
    status = ["Current", "Current", "Left", "Current", "Current", "Current"]
    rows = [
        ["Miss", w.given[0], "Drake", w.family, w.given, w.number, w.room, s]
        for w, s in zip(people, status, strict=True)
    ]
    folder.csv(
        "isams.csv",
        [words("Title,Init,Boarding House,Surname,Preferred Name,School Code,Form,Status"), *rows],
        "\t",
    )
    folder.photos(people, lambda who: f"{who.number} - {who.family}.jpg")
    truth = [replace(w, here=s == "Current") for w, s in zip(people, status, strict=True)]
    return Truth(truth, allowed=["Drake"])
