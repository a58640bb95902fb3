"""Systems and offices of Europe."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.fresh_cast import pupils_of

pupils = pupils_of(0)


@case(
    "help-iris.co.uk, BioStore ID Manager: CSV headers, and UserType with Staff, Visitor, Governor and Test"
)
def fresh_biostore_identities(folder: Folder) -> Truth:
    """Who eats in the canteen: pupils, staff, a visitor and a test card; a preferred name for one."""
    people = pupils("uk", 8, "004417", "7 8", "7KA 8MF")
    people[3] = replace(people[3], goes="Fitz")
    titles = words("LastName,FirstName,PreferredName,$StudentID,$Pin,$Card,Year,Tutor,DOB,UserType,FreeMeals")
    rows = [
        [
            w.family,
            w.given,
            w.goes,
            w.number,
            "4471",
            f"04A1{i}F",
            f"Year  {w.grade}",
            w.room,
            "12/11/2014",
            "Student",
            "No",
        ]
        for i, w in enumerate(people)
    ]
    rows += [
        ["Bannister", "Gwen", "", "S0031", "9911", "04A1AA", "", "", "", "Staff", "No"],
        ["Visitor", "Card 1", "", "V1", "0001", "04A1AB", "", "", "", "Visitor", "No"],
        ["Test", "Till", "", "T1", "0002", "04A1AC", "", "", "", "Test", "No"],
    ]
    folder.csv("identities.csv", [titles, *rows])
    folder.photos(people)
    staff = one("Gwen", "Bannister", "S0031", role="staff", photo="")
    return Truth([*people, staff], [lost("the visitor's card and the test card", "visitor", "test")])


@case("stbaeumer/webuntis2schild: Student_<...>.csv; its columns from memory, not read here")
def fresh_webuntis_student(folder: Folder) -> list[Who]:
    """Tabs; the last name is `longName`; an exit date that has passed; the photos by the external key."""
    people = [
        replace(w, more=(f"{3301 + i}", f"kurz{i:02}"))
        for i, w in enumerate(pupils("de", 8, "0017730", "", "5a 5b"))
    ]
    gone = people[6].number
    titles = words("name,longName,foreName,gender,birthDate,klasse.name,entryDate,exitDate,text,id,externKey")
    rows = [
        [
            w.more[1],
            w.family,
            w.given,
            "W",
            "03.05.2015",
            w.room,
            "19.08.2026",
            "11.09.2026" if w.number == gone else "31.07.2029",
            "",
            w.more[0],
            w.number,
        ]
        for w in people
    ]
    folder.csv("Student_20260915_0712.csv", [titles, *rows], "\t", enc="utf-8-sig")
    folder.zip("Bilder.zip", faces(people))
    return [replace(w, here=w.number != gone) for w in people]


@case("github.com/HaschekSolutions/lead_horizon_csv: Sokrates, its columns from Klasse to TelefonNr 1")
def fresh_sokrates_search(folder: Folder) -> list[Who]:
    """Two long numbers in each row, of which the social security number is nobody's; Windows letters."""
    people = pupils("de", 7, "4110982017", "", "1A 1B 2A")
    titles = words(
        "Klasse,Schülerkennzahl,Familienname,Vorname,Sozialversicherungsnummer,Geschlecht,Geburtsdatum,"
        "PLZ,Ort,Straße,Hausnummer,Mailadresse,TelefonNr 1"
    )
    rows = [
        [
            w.room,
            w.number,
            w.family,
            w.given,
            f"{3120 + i} 040313",
            "w",
            "04.03.2013",
            "5020",
            "Salzburg",
            "Moosstraße",
            str(i + 3),
            "eltern@example.at",
            "0662 12345",
        ]
        for i, w in enumerate(people)
    ]
    folder.csv("Liste.csv", [titles, *rows], ";", "cp1252")
    folder.photos(people, lambda who: f"Fotos/{who.number}.jpg")
    return people


@case(
    "sacoche.sesamath.net, users from ONDE; the columns Nom élève, Nom d'usage élève, Prénom élève (from memory, not read here)"
)
def fresh_onde_extraction(folder: Folder) -> Truth:
    """A name used instead of the one of birth, the level and the class of two levels, Windows letters."""
    people = pupils("fr", 7, rooms="CE1-CE2 Mme FAURE;CM1 M. BLIN")
    used = {people[2].family: "Benhaïm-Roy"}
    titles = words(
        "Nom élève,Nom d'usage élève,Prénom élève,Prénom 2,Date naissance,Sexe,Niveau,Libellé classe"
    )
    rows = [
        [w.family, used.get(w.family, ""), w.given, "", "07/11/2018", "F", w.room[:3], w.room] for w in people
    ]
    folder.csv("CSVExtraction.csv", [titles, *rows], ";", "cp1252", quote=True)
    folder.photos(people, lambda who: f"trombinoscope/{who.family} {who.given}.jpg")
    named = [
        replace(w, also=((w.given, used[w.family]), (w.given, f"{used[w.family]} {w.family}")))
        if w.family in used
        else w
        for w in people
    ]
    return Truth(named)


@case("Magister's words Stamnr, Roepnaam, Tussenv, Klas (from memory, not read here); the file: " + OFFICE)
def fresh_magister_students(folder: Folder) -> list[Who]:
    """Particles in a column of their own; who is gone has a leaving date; official first names, too."""
    people = pupils("nl", 6, "120331", "1 2", "1hv2 2v1")
    gone = people[4].number
    titles = words("Stamnr,Roepnaam,Voornamen,Tussenv,Achternaam,Klas,Leerjaar,Datum vertrek")
    rows = []
    for w in people:
        particles, last = w.family.rpartition(" ")[::2]
        row = [w.number, w.given, _official(w), particles, last, w.room, w.grade]
        rows.append([*row, "07-09-2026" if w.number == gone else ""])
    folder.csv("leerlingen.csv", [titles, *rows], ";", "utf-8-sig")
    folder.zip("pasfotos.zip", faces(people, lambda who: f"pasfotos/{who.number}.jpg"))
    return [replace(w, here=w.number != gone, also=((_official(w), w.family),)) for w in people]


def _official(who: Who) -> str:
    second = words("Maria Johanna,Cornelis,,Elisabeth,Hendrika,Johannes")
    return f"{who.given} {second[len(who.full) % 6]}".strip()


@case("skola24.com, Importera barn: six columns in this order without titles; semicolons")
def fresh_skola24_children(folder: Folder) -> Truth:
    """No titles: school, group, national number, first and last name; the photos by class and name."""
    people = [
        replace(w, more=(f"201503{11 + i}-23{i}8",)) for i, w in enumerate(pupils("sv", 6, rooms="4A;4B"))
    ]
    rows = [["Björkskolan", w.room, w.more[0], w.given, w.family, ""] for w in people]
    folder.csv("barn.csv", rows, ";", "cp1252")
    folder.photos(people, lambda who: f"{who.room}_{who.family}_{who.given}.jpg")
    return Truth(people, allowed=["Björkskolan"])


@case("Vulcan's class list (not read here): Lp., Nazwisko i imię, Nr w dzienniku; " + OFFICE)
def fresh_polish_class_register(folder: Folder) -> Truth:
    """Last name first without a comma, a place in the register, letters of Eastern Europe."""
    people = pupils("east", 6, rooms="VI b")
    rows = [[str(i), f"{w.family} {w.given}", "10.02.2014", w.room] for i, w in enumerate(people, 1)]
    titles = ["Nr w dzienniku", "Nazwisko i imię", "Data urodzenia", "Oddział"]
    folder.csv("lista klasy.csv", [titles, *rows], ";", "cp1250")
    folder.photos(people, lambda who: f"{who.family} {who.given}.jpg")
    return Truth(people)


@case(
    "Séneca's export RegAlum: Alumno/a, Estado Matrícula, Nº Id. Escolar, Primer apellido ... (from memory, not read here)"
)
def fresh_seneca_students(folder: Folder) -> list[Who]:
    """Two last names in two columns and the whole name beside; `Trasladada` has left; guardians in columns."""
    people = pupils("es", 6, "1803377", "", "1º ESO A;1º ESO B")
    gone = people[1].number
    titles = words(
        "Alumno/a,Estado Matrícula,Nº Id. Escolar,DNI/Pasaporte,Unidad,Nombre,Primer apellido,"
        "Segundo apellido,Primer apellido Primer tutor,Nombre Primer tutor"
    )
    rows = []
    for w in people:
        first, second = w.family.split(" ", 1)
        state = "Trasladada" if w.number == gone else ""
        row = [w.last_first, state, w.number, "", w.room, w.given, first, second, first, "Pilar"]
        rows.append(row)
    folder.csv("RegAlum.csv", [titles, *rows], ",", "cp1252", quote=True)
    folder.photos(people, lambda who: f"fotos/{who.number}.jpg")
    return [replace(w, here=w.number != gone) for w in people]


@case("lineducation.se, name lists for school photographs: Förnamn, Efternamn, Klass; " + OFFICE)
def fresh_list_for_the_photographer(folder: Folder) -> Truth:
    """The list a school sends to the photographer, a leaver struck out in words, notes below the list."""
    people = pupils("sv", 6, "6110", rooms="7A;7B")
    rows: list[list[object]] = [["Bildnr", "Förnamn", "Efternamn", "Klass", "Anmärkning"]]
    rows += [[int(w.number), w.given, w.family, w.room, ""] for w in people]
    rows[2][4] = "slutat"
    rows += [[None], ["OBS! Syskonfoto tas kl 10 i aulan."], [None, "Mvh", "Expeditionen"]]
    folder.book("Kommun - Björkskolan - 7.xlsx", {"Blad1": rows})
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return Truth(
        [replace(w, here=i != 1) for i, w in enumerate(people)],
        [lost("the line below the list", "syskonfoto", "obs!", "line", "row")],
    )
