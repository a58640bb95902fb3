"""Offices of Europe."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.fourth_cast import pupils


@case(
    "Wonde's words upi, mis_id, forename, legal_surname (from memory, not read here); flat as a table: "
    + OFFICE
)
def fresh_wonde_flat(folder: Folder) -> list[Who]:
    """Three numbers; the pictures have the office's own; a legal surname beside the one in use."""
    people = pupils("uk", 8, "10442", "8 9", "8M;9K")
    people = [replace(w, more=(f"A{1329183376 + i}", f"H80120001{7000 + i}")) for i, w in enumerate(people)]
    rows = [
        [
            w.more[0],
            w.number,
            w.more[1],
            w.given,
            w.family,
            "Hartnoll" if at == 2 else w.family,
            w.grade,
            w.room,
        ]
        for at, w in enumerate(people)
    ]
    folder.csv(
        "wonde_students.csv",
        [words("id,mis_id,upn,forename,surname,legal_surname,year_code,form"), *rows],
        end="\n",
    )
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return people


@case(
    "ScholarPack: photos by UPN (facts/rosters.md); Reception and Year in words and the columns from memory"
)
def fresh_scholarpack_by_upn(folder: Folder) -> list[Who]:
    """Reception has no figure; the only number is the UPN; names they are known by."""
    people = pupils("uk", 8, "K82321560", "", "Oak;Ash", without=2)
    people = [
        replace(
            w,
            number=f"{w.number}1{90 + i}",
            grade="" if i % 4 == 0 else str(i % 4),
            goes={1: "Femi", 5: "Izzy"}.get(i, ""),
        )
        for i, w in enumerate(people)
    ]
    rows = [
        [
            w.family,
            w.given,
            w.goes or w.given,
            w.number,
            f"Year {w.grade}" if w.grade else "Reception",
            w.room,
            "M",
        ]
        for w in people
    ]
    titles = words("Surname,Forename,Known as,UPN,Year Group,Class,Sex")
    folder.csv("pupils.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people)
    return people


@case(
    "LUSD of Hesse (from memory, not read here): titles with the table's name before them; semicolons, cp1252"
)
def fresh_lusd_prefixed_titles(folder: Folder) -> list[Who]:
    """`Schueler_Nachname`, `Klassen_Klassenbezeichnung`; a date of leaving in the past."""
    people = pupils("de", 8, "3004117", "6 7", "06a;07b")
    gone = people[5].number
    rows = [
        [w.room, w.family, w.given, "12.03.2014", w.grade, w.number, "31.01.2026" if w.number == gone else ""]
        for w in people
    ]
    titles = "Klassen_Klassenbezeichnung,Schueler_Nachname,Schueler_Vorname,Schueler_Geburtsdatum,Schueler_Stufe,Schueler_Nummer,Schueler_Abgangsdatum"
    folder.csv("LUSD-Export.csv", [words(titles), *rows], ";", "cp1252")
    folder.photos(people, lambda who: f"Fotos/{who.number}.jpg")
    return [replace(w, here=w.number != gone) for w in people]


@case(
    "LITTERA, a library program (from memory, not read here): Lesernummer, Familienname, Vorname, Lesergruppe, Klasse"
)
def fresh_littera_readers(folder: Folder) -> Truth:
    """Teachers and a parent who helps are readers, too; reader numbers begin with zeros."""
    people = pupils("de", 7, "000418", rooms="3a;4b")
    staff = [
        one("Hiltrud", "Wüstefeld", "000901", role="teacher", photo=""),
        one("Gernot", "Pöschl", "000902", role="teacher", photo=""),
    ]
    rows = [[w.number, w.family, w.given, "Schüler", w.room, "aktiv"] for w in people]
    rows += [[w.number, w.family, w.given, "Lehrer", "", "aktiv"] for w in staff]
    titles = words("Lesernummer,Familienname,Vorname,Lesergruppe,Klasse,Status")
    folder.csv("Leser.txt", [titles, *rows], "\t", "utf-16")
    folder.photos(people, lambda who: f"Leserfotos/{who.number}.jpg")
    return Truth([*people, *staff])


@case(
    "ParnasSys' words Roepnaam, Voornamen, Tussenvoegsel, Achternaam, Groep (from memory, not read here); file: "
    + OFFICE
)
def fresh_parnassys_groups(folder: Folder) -> Truth:
    """All first names and the one in use; the small words of the name in a column of their own."""
    people = pupils("nl", 6, "40217", "", "5A;6B")
    second = dict(
        zip((w.given for w in people), ["Maria", "Jan", "Noor", "Pieter", "Anna", "Jan"], strict=True)
    )
    rows = []
    for w in people:
        small, _, last = w.family.rpartition(" ")
        rows.append([int(w.number), f"{w.given} {second[w.given]}", w.given, small, last, w.room, "1-9-2026"])
    titles = words("Leerlingnummer,Voornamen,Roepnaam,Tussenvoegsel,Achternaam,Groep,Inschrijfdatum")
    folder.book("Leerlingen.xlsx", {"Leerlingen": [titles, *rows]})
    folder.photos(people, lambda who: f"fotos/{who.given} {who.family}.jpg")
    people = [replace(w, also=((f"{w.given} {second[w.given]}", w.family),)) for w in people]
    return Truth(people)


@case(
    "BCDI, the French school library's program (from memory, not read here): Nom, Prénom, Classe, Statut, code"
)
def fresh_bcdi_borrowers(folder: Folder) -> Truth:
    """Surnames in capitals with their accents; a teacher among the borrowers; cp1252 and semicolons."""
    people = pupils("fr", 6, "0740", rooms="6E1;5E3")
    teacher = one("Hélène", "Castaing", "0990", role="teacher", photo="")
    rows = [[w.family.upper(), w.given, w.room, "Élève", w.number] for w in people]
    rows += [[teacher.family.upper(), teacher.given, "", "Professeur", teacher.number]]
    folder.csv("emprunteurs.csv", [words("Nom,Prénom,Classe,Statut,N° emprunteur"), *rows], ";", "cp1252")
    folder.photos(people, lambda who: f"photos/{who.number}.jpg")
    return Truth([*people, teacher], capitals=True)


@case(
    "ClasseViva's pupils (from memory, not read here): Cognome e Nome in one column, in capitals; class in a heading: "
    + OFFICE
)
def fresh_classeviva_capitals(folder: Folder) -> Truth:
    """Family name first, without a comma; the address tells where it ends; a line of the head below."""
    people = pupils("it", 6)
    rows: list[list[object]] = [
        ["ELENCO ALUNNI - CLASSE 2C - A.S. 2026/2027"],
        [],
        ["N.", "Cognome e Nome", "E-mail"],
    ]
    for at, w in enumerate(sorted(people, key=lambda w: w.family)):
        plain = w.family.replace(" ", "").replace("'", "")
        mail = f"{w.given}.{plain}@iclavilla.edu.it".lower()
        rows.append([at + 1, f"{w.family} {w.given}".upper(), mail])
    rows += [[], ["Il Dirigente Scolastico", "Prof.ssa Ornella Biasin"]]
    folder.book("Elenco 2C.xlsx", {"2C": rows}, merge=["A1:C1"])
    folder.photos(people, lambda who: f"foto/{who.family} {who.given}.jpg")
    return Truth(people, capitals=True, allowed=["*"])


@case(
    "Aula and UNI-Login's words Fornavn, Efternavn, Klasse, UNI-login (from memory, not read here); file: "
    + OFFICE
)
def fresh_danish_unilogin(folder: Folder) -> Truth:
    """The login is the only key, letters and digits; pictures are called by it."""
    people = pupils("da", 6, rooms="4.A;5.B")
    plain = str.maketrans({"ø": "o", "å": "a", "æ": "a"})
    people = [
        replace(w, more=(f"{w.given[:4].lower().translate(plain)}{1107 + 31 * i}",))
        for i, w in enumerate(people)
    ]
    rows = [[w.given, w.family, w.room, w.more[0], "Elev"] for w in people]
    folder.csv("elever.csv", [words("Fornavn,Efternavn,Klasse,UNI-login,Rolle"), *rows], ";", "utf-8-sig")
    folder.photos(people, lambda who: f"billeder/{who.more[0]}.jpg")
    return Truth(people)


@case(
    "Portuguese class lists: N.º, N.º Processo, Nome, Turma (from memory, not read here); layout: " + OFFICE
)
def fresh_portuguese_process_numbers(folder: Folder) -> Truth:
    """The number in the class counts from one in each block; the process number is theirs."""
    people = pupils("pt", 6, "18204", "", "7.º A;7.º B")
    rows: list[list[object]] = [["Agrupamento de Escolas da Ribeira"], ["Relação de turma 2026/27"]]
    for room in ("7.º A", "7.º B"):
        rows += [[], [f"Turma: {room}"], ["N.º", "N.º Processo", "Nome", "Obs."]]
        here = [w for w in people if w.room == room]
        rows += [
            [at + 1, int(w.number), w.full, "Ed. Moral" if at == 0 else None] for at, w in enumerate(here)
        ]
        rows += [["Total de alunos:", len(here)]]
    folder.book("turmas.xlsx", {"Folha1": rows})
    folder.photos(people, lambda who: f"fotografias/{who.number}.jpg")
    return Truth(people, allowed=["*"])


@case(
    "e-Okul's class list (from memory, not read here): S.No, Öğrenci No, Adı, Soyadı, Cinsiyeti below title rows"
)
def fresh_eokul_class_list(folder: Folder) -> Truth:
    """A heading says the class; numbers of three digits beside the count; the teacher's name below."""
    people = pupils("tr", 6, "214")
    rows: list[list[object]] = [
        ["T.C. ÇINARLI KAYMAKAMLIĞI"],
        ["7. Sınıf / B Şubesi Sınıf Listesi"],
        ["S.No", "Öğrenci No", "Adı", "Soyadı", "Cinsiyeti"],
    ]
    rows += [
        [at + 1, int(w.number), w.given, w.family, "Kız" if at % 2 == 0 else "Erkek"]
        for at, w in enumerate(people)
    ]
    rows += [[], ["Sınıf Öğretmeni:", None, "Nurten Kılıç"], ["Kız: 3", None, "Erkek: 3", "Toplam: 6"]]
    folder.book("OOG01001R020.xlsx", {"Liste": rows}, merge=["A1:E1", "A2:E2"])
    folder.photos(people, lambda who: f"{who.number}.jpg")
    return Truth(people, allowed=["*"])


@case(
    "Romanian registers: Nr. crt., Numele și prenumele, Nr. matricol, Clasa (from memory, not read here); "
    + OFFICE
)
def fresh_romanian_register(folder: Folder) -> Truth:
    """SURNAME and first name in one column, surname first as its title says; Roman numerals for classes."""
    people = pupils("ro", 6, "3117", rooms="a VI-a A;a VI-a B")
    rows = [[at + 1, f"{w.family.upper()} {w.given}", w.number, w.room] for at, w in enumerate(people)]
    folder.csv("elevi.csv", [words("Nr. crt.,Numele și prenumele elevului,Nr. matricol,Clasa"), *rows], ";")
    folder.photos(people, lambda who: f"poze/{who.family} {who.given}.jpg")
    return Truth(people, capitals=True)
