"""What secretaries, teachers and photographers of the continent make of their lists."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(OFFICE + ": a class of ASV in Bavaria, made over for the library of the pupils")
def fresh_german_loans_with_a_legend(folder: Folder) -> Truth:
    """`Kind`, `Ausweis`; a merged heading; books, remarks, a sum and the meaning of the colours below; photos by name and class."""
    people = those(
        "Luis|Aigner;Veronika|Brandl;Amelie|Deininger;Kerem|Güneş;Simon|Haslbeck;Magdalena|Kirchmair;Xaver|Obermeier;Sophie|von Hallberg;Timo|Zwick",
        "2611",
        "",
        "5c",
    )
    notes = cut("|Ausweis verloren||gemahnt 3.10.|||Bruder in 7a||")
    rows: list[list[str | int]] = [
        [at + 1, w.last_first, int(w.number), ("rk", "ev", "Eth")[at % 3], at % 3, notes[at]]
        for at, w in enumerate(people)
    ]
    top = [
        ["Schülerbücherei - Klasse 5c (Frau Wiedemann)"],
        cut("lfd.|Kind|Ausweis|Konf.|Bücher offen|Bemerkung"),
    ]
    foot = [
        ["Summe", "9 Kinder", "", "", 9],
        [],
        ["", "gelb = Ausweis verloren"],
        ["", "rot = 2. Mahnung geschickt"],
        ["", "Stand 12.10.2026 / Wi"],
    ]
    folder.book("Bücherei 5c.xlsx", {"5c": [*top, *rows, *foot]}, merge=["A1:F1"])
    folder.photos(people, lambda w: f"Bilder/{w.family} {w.given} 5c.jpg")
    return Truth(people, allowed=("Bilder", "Frau Wiedemann", "Wiedemann"))


@case(OFFICE + ": the workbook of a French CDI, a sheet for each level and one for the teachers")
def fresh_french_sheet_for_each_level(folder: Folder) -> Truth:
    """`NOM Prénom` in one cell with surnames of two words, the reader's number, overdue books, totals; a sheet of teachers and their subjects."""
    sixth = those(
        "Clémence|Abadie;Yann|Le Guen;Rafael|De Sousa;Soraya|Khelifi;Quentin|Marchetti-Roux",
        "10233",
        "",
        "6A;6B",
    )
    fifth = those("Apolline|Gicquel;Bastien|Le Tallec;Mélissandre|Orsini;Sofiane|Zerrouki", "9418", "", "5C")
    staff = [
        one("Odile", "Marchais", "20", photo="", role="staff"),
        one("Franck", "Brévalle", "37", photo="", role="staff"),
    ]
    titles = cut("NOM Prénom|Classe|N° lecteur|En retard|Carte photo")
    sheets: dict[str, list[list[str | int]]] = {}
    for level, people in (("6e", sixth), ("5e", fifth)):
        rows: list[list[str | int]] = [
            [f"{w.family.upper()} {w.given}", w.room, int(w.number), at % 2, ("oui", "à refaire")[at == 1]]
            for at, w in enumerate(people)
        ]
        sheets[level] = [[*titles], *rows, [], [f"Total : {len(people)} élèves"]]
    teachers: list[list[str | int]] = [
        [f"{w.family.upper()} {w.given}", subject, int(w.number)]
        for w, subject in zip(staff, ("EPS", "Lettres"), strict=True)
    ]
    sheets["Profs"] = [[*cut("NOM Prénom|Discipline|N° lecteur")], *teachers]
    folder.book("Lecteurs CDI 2026-2027.xlsx", sheets)
    folder.photos([*sixth, *fifth], lambda w: f"trombi/{w.family.upper()} {w.given}.jpg")
    return Truth(
        [*sixth, *fifth, *staff],
        capitals=True,
        allowed=("6e", "5e", "Profs", "EPS", "Lettres", "trombi"),
    )


@case(
    OFFICE
    + ": a French class of two levels, typed by its teacher; what the pictures are called is enough for her"
)
def fresh_french_pictures_by_first_name(folder: Folder) -> Truth:
    """CE1 and CE2 together; pictures by first name, with the letter of the surname only for the two who are called Lucas."""
    people = those(
        "Zélie|Amiot;Lucas|Barbier;Oumar|Cissé;Rosalie|Delmotte;Lucas|Morin;Noélie|Pasquier;Ilyan|Rahmani;Basile|Thévenet;Fleur|Vigneron",
        "",
        "CE1 CE2",
        "",
    )
    titles = cut("Prénom|Nom|Niveau|Anniversaire|Cantine|Étude")
    rows = [
        cut(
            f"{w.given}|{w.family}|{w.grade}|{at + 2} mars|{('x', '', 'L M')[at % 3]}|{('', 'x')[at % 4 == 1]}"
        )
        for at, w in enumerate(people)
    ]
    folder.book("Classe de Mme Berthelot.xlsx", {"Feuil1": [titles, *rows]})
    twice = [w.given for w in people]
    folder.photos(
        people,
        lambda w: f"photos/{w.given}{f' {w.family[0]}' if twice.count(w.given) > 1 else ''}.jpg",
    )
    return Truth(
        people, allowed=("CE1", "CE2", "Classe de Mme Berthelot", "Mme Berthelot", "Berthelot", "photos")
    )


@case(
    OFFICE
    + ": the workbook of a tutor in Madrid made from Raíces: the class, and a sheet of its optional subjects"
)
def fresh_spanish_options_on_a_second_sheet(folder: Folder) -> Truth:
    """`Alumno/a` with a comma, NIA; the second sheet has the same pupils with crosses; two merged headings; photos by NIA."""
    people = those(
        "Nerea|Arroyo Vidal;Saúl|Benavente Cruz;Wei|Chen Zhou;Lola|del Pozo Marcos;Gael|Esteban Roca;Aroa|Iglesias Bueno;Rayan|Mansouri;Candela|Oliva Sastre;Teo|Yuste Peral",
        "30771204",
    )
    rows = [
        cut(
            f"{at}|{w.last_first}|{w.number}|{('No', 'Sí')[at == 4]}|{('', 'ACNEAE')[at == 6]}|{('Autoriza', 'No autoriza')[at == 9]}"
        )
        for at, w in enumerate(people, 1)
    ]
    options = [
        cut(f"{w.last_first}|{('x|', '|x')[at % 2]}|{('|x', 'x|')[at % 3 == 0]}")
        for at, w in enumerate(people)
    ]
    top = [
        ["I.E.S. Los Almendros - Curso 2026/2027"],
        ["Grupo: 1º C ESO     Tutora: Nieves Carrasco"],
        cut("N.º|Alumno/a|NIA|Repite|Observaciones|Imagen"),
    ]
    folder.book(
        "1C alumnos.xlsx",
        {
            "Lista": [*top, *rows],
            "Optativas": [cut("Alumno/a|Francés|Taller|Religión|Valores"), *options],
        },
        merge=["A1:F1", "A2:F2"],
    )
    folder.photos(people, lambda w: f"{w.number}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a Dutch list of Somtoday for the library, as its librarian keeps it")
def fresh_dutch_prefix_behind_the_name(folder: Folder) -> Truth:
    """`Aalst, Bo van`; the mentor's letters, who has a pass, one who has gone, a count below; pictures in capitals .JPG by number."""
    people = those(
        "Bo|van Aalst;Fien|de Bruin;Teun|Cornelissen;Mila|van der Hoeven;Saar|de Jong-Peters;Emir|Kaya;Siebe|ter Laan;Jip|Munster",
        "119304",
        "",
        "1mh3;1mh4",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    rows = []
    for at, w in enumerate(people):
        words = w.family.split()
        small = [word for word in words if word.islower()]
        name = " ".join([f"{' '.join(words[len(small) :])},", w.given, *small])
        note = ("", "nieuw pasje nodig")[at == 2] if w.here else "van school per 1-11-2026"
        rows.append(cut(f"{name}|{w.number}|{w.room}|{('KLS', 'BRD')[at % 2]}|{'jn'[at % 2]}|{note}"))
    titles = cut("Naam|Llnr|Klas|Mentor|Pasje j/n|Opm.")
    folder.csv("brugklas pasjes.csv", [titles, *rows, cut("aantal: 8|||||")], ";", "cp1252")
    folder.photos(people, lambda w: f"Pasfoto/{w.number}.JPG")
    return Truth(people, allowed=("KLS", "BRD", "Pasfoto"))


@case(
    OFFICE + ": a class of myschool in Greece in old Excel (its words from memory), as the office prints it"
)
def fresh_greek_capitals_without_accents(folder: Folder) -> Truth:
    """Capitals without accents; the father's name beside; the school and the class above; photos by number of the register."""
    people = those(
        "ΑΓΓΕΛΙΚΗ|ΑΝΔΡΕΟΥ;ΟΡΕΣΤΗΣ|ΓΑΛΑΝΟΣ;ΧΡΙΣΤΙΝΑ|ΔΗΜΟΥ;ΕΡΙΟΝ|ΖΕΚΑ;ΘΩΜΑΣ|ΚΕΦΑΛΑΣ;ΒΑΣΙΛΙΚΗ|ΜΠΟΥΡΑ;ΡΑΦΑΗΛ|ΠΑΠΠΑΣ;ΣΤΑΥΡΟΥΛΑ|ΤΖΙΜΑ",
        "4127",
        "",
        "Β3",
    )
    fathers = cut("ΝΙΚΟΛΑΟΣ|ΠΕΤΡΟΣ|ΙΩΑΝΝΗΣ|ΑΓΚΙΜ|ΓΕΩΡΓΙΟΣ|ΗΛΙΑΣ|ΚΩΝΣΤΑΝΤΙΝΟΣ|ΣΤΕΦΑΝΟΣ")
    rows: list[list[str | int]] = [
        [
            at + 1,
            int(w.number),
            w.family,
            w.given,
            fathers[at],
            w.room,
            ("", "ΓΑΛΛΙΚΑ", "ΓΕΡΜΑΝΙΚΑ")[at % 3],
        ]
        for at, w in enumerate(people)
    ]
    titles = cut("α/α|Α.Μ.|ΕΠΩΝΥΜΟ|ΟΝΟΜΑ|ΠΑΤΡΩΝΥΜΟ|ΤΜΗΜΑ|2η ΞΕΝΗ ΓΛΩΣΣΑ")
    top = [["2ο ΓΥΜΝΑΣΙΟ ΒΕΡΟΙΑΣ"], ["ΚΑΤΑΣΤΑΣΗ ΜΑΘΗΤΩΝ ΤΜΗΜΑΤΟΣ Β3 - ΣΧΟΛΙΚΟ ΕΤΟΣ 2026-2027"], []]
    folder.put("Β3.xls", xls([*top, titles, *rows], merge=[(0, 0, 0, 6), (1, 1, 0, 6)], title="Φύλλο1"))
    folder.photos(people, lambda w: f"φωτογραφίες/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("ΓΑΛΛΙΚΑ", "ΓΕΡΜΑΝΙΚΑ", "φωτογραφίες"))


@case(OFFICE + ": a list of an office in Romania: half of the register's numbers are not filled in yet")
def fresh_romanian_cedillas_and_commas(folder: Folder) -> Truth:
    """The list has ş and ţ with cedillas, the photographer's files have them with commas; each second number is missing."""
    people = those(
        "Andreea|Ştefănescu;Rareş|Bălţatu;Ioana Maria|Ciobotaru;Tudor|Drăguţ;Ilinca|Fătu;Matei|Grigoraş;Teodora|Mureşan;Vlad Andrei|Nicoară;Daria|Ţurcanu",
        "2204",
        "",
        "VI A;VI B",
    )
    comma = str.maketrans("şţŞŢ", "șțȘȚ")
    people = [
        replace(
            w,
            number="" if at % 2 else w.number,
            also=((w.given.translate(comma), w.family.translate(comma)),),
        )
        for at, w in enumerate(people)
    ]
    rows = [
        cut(
            f"{at}|{w.family}|{w.given}|{w.room}|{w.number}|{('Prof. Iacob', 'Prof. Sava')[at % 2 == 0]}|{('', 'navetist')[at % 4 == 1]}"
        )
        for at, w in enumerate(people, 1)
    ]
    titles = cut("Nr. crt.|Nume|Prenume|Clasa|Nr. matricol|Diriginte|Obs.")
    folder.csv("elevi clasa a VI-a.csv", [titles, *rows], enc="utf-8-sig")
    folder.photos(people, lambda w: f"poze/{w.family} {w.given}.jpg".translate(comma))
    return Truth(people, allowed=("Prof. Iacob", "Prof. Sava", "Iacob", "Sava", "poze"))
