"""A list and a photographer's delivery, a library beside the office, a folder a class: second half."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx


def crew(lines: str, **same: Any) -> list[Who]:
    """Somebody a line: given, last, number, grade and room, parted by bars."""
    return [one(*(cell.strip() for cell in line.split("|")), **same) for line in lines.strip().splitlines()]


def plain(text: str) -> str:
    """Small letters without accents, blanks and apostrophes."""
    parted = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in parted if letter.isalpha())


@case(
    "studiosourceyearbooks.freshdesk.com/support/solutions/articles/158000409343 (an index) "
    "and support.amilestonegroup.com, formatting-your-pspa-cd; the office's titles from memory"
)
def p41b_high_school_disc_and_retakes(folder: Folder) -> Truth:
    """In September a list and the studio's disc; in November the disc of retakes, new photos for three."""
    people = crew(
        """
        Alejandra|Barrientos|520114|9|
        Marcus|Delacroix|519032|10|
        Paige|Hollingsworth|518207|11|
        Tyrell|Jamison|520138|9|
        Kirsten|Ostergaard|517340|12|
        Devon|St. James|518219|11|
        Mai|Vang|519071|10|
        Wyatt|Zielinski|517366|12|
        """
    )
    people = but(people, {6: {"photo": ""}})
    titles = cut("Student Number|Last Name|First Name|Grade|Birth Date|Counselor")
    rows = [
        [w.number, w.family, w.given, w.grade, f"{at + 1}/0{at + 1}/2010", ("Moreno, L", "Pratt, K")[at % 2]]
        for at, w in enumerate(people)
    ]
    folder.csv("1 September/All students.csv", [titles, *rows], quote=True)
    heads = cut(
        "Volume Name|Image Folder|Image File Name|Grade|Last Name|First Name|Home Room|Period|Teacher Name|"
        "Track|Department|Title|Image Size"
    )

    def disc(where: str, shelf: str, begin: int, shot: list[Who]) -> None:
        files = {w.key: f"{begin + at}.jpg" for at, w in enumerate(shot)}
        index = [
            ["RIVERBEND HS", shelf, files[w.key], w.grade, w.family, w.given, *[""] * 6, "Large"]
            for w in shot
        ]
        folder.csv(f"{where}/INDEX.TXT", [heads, *index], sep="\t")
        folder.photos(shot, lambda who: f"{where}/{shelf}/{files[who.key]}")

    disc("1 September/Yearbook disc", "UNDER", 10001, [w for w in people if w.photo])
    people = but(people, {at: {"photo": f"{people[at].key} in November"} for at in (1, 4, 6)})
    disc("2 November/Retake disc", "RETAKES", 20001, [people[at] for at in (1, 4, 6)])
    return Truth(
        people,
        steps=("1 September", "2 November"),
        allowed=("RIVERBEND HS", "UNDER", "RETAKES", "Yearbook disc", "Retake disc"),
    )


@case(
    "ScholarPack, pictures by Student ID: support.scholarpack.com/hc/en-gb/articles/6232371615261; "
    "titles from memory"
)
def p41b_scholarpack_with_zip_by_student_id(folder: Folder) -> Truth:
    """A primary's list with UPN, preferred names and a date of leaving; a zip of pictures by Student ID."""
    people = crew(
        """
        Ayaan|Begum|3107|4|Kingfisher
        Isabelle|Cresswell|3112|4|Kingfisher
        Thomas|Garbutt|3118|4|Kingfisher
        Lily-Rose|Henshaw|3125|4|Kingfisher
        Nikodem|Jabłoński|3131|3|Robin
        Edward|Lockwood|3140|3|Robin
        Amelia|Garbutt|3146|3|Robin
        Seren|ap Gwilym|3152|3|Robin
        Riley|Thackray|3159|3|Robin
        """
    )
    people = [replace(w, more=(f"T8152210220{at * 4 + 15}",)) for at, w in enumerate(people)]
    people = but(people, {5: {"goes": "Teddy"}, 7: {"photo": ""}, 8: {"here": False, "photo": ""}})
    titles = cut("Student ID|UPN|Forename|Preferred Forename|Surname|Gender|Year Group|Class|Date Left")
    rows = [
        [
            *(w.number, w.more[0], w.given, w.goes or w.given, w.family, "MFMFMMFFM"[at]),
            *(f"Year {w.grade}", w.room, "" if w.here else "22/07/2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("student_export.csv", [titles, *rows], enc="utf-8-sig")
    files = faces(people)
    files["3088.jpg"] = face("somebody of another class")
    folder.zip("School photos Sept 2026.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "3088")],
        allowed=("School photos Sept 2026", "student_export"),
    )


@case()
def p41b_flemish_class_folders_photos_by_hand(folder: Folder) -> Truth:
    """A folder for each class: the teacher's sheet and photos called by hand, by whole or by first name."""
    first = crew(
        """
        Lore|Claes||6|6A
        Arne|De Smedt||6|6A
        Imane|El Amrani||6|6A
        Wout|Vanden Berghe||6|6A
        Zoë|Wouters||6|6A
        """
    )
    second = crew(
        """
        Senne|Aerts||6|6B
        Noor|Bosmans||6|6B
        Noor|Maes||6|6B
        Mattéo|Lambrecht||6|6B
        Fien|Van de Velde||6|6B
        """
    )
    first, second = but(first, {3: {"photo": ""}}), but(second, {0: {"photo": ""}})
    titles = cut("Nr|Naam|Voornaam|Geboortedatum|Opmerking")
    for room, teacher, people in (("6A", "juf Anke", first), ("6B", "meester Koen", second)):
        rows = [
            [at, w.family, w.given, f"{at + 12}/0{at}/2015", "" if w.photo else "geen foto"]
            for at, w in enumerate(people, 1)
        ]
        above: list[list[str]] = [[f"Klaslijst {room}"], [f"Leerkracht: {teacher}"], []]
        folder.book(f"{room}/Klaslijst {room}.xlsx", {room: [*above, titles, *rows]})

    def short(who: Who) -> str:
        more = f" {who.family[0]}" if who.given == "Noor" else ""
        return f"6B/foto's/{who.given}{more}.jpg"

    folder.photos(first, lambda who: f"6A/foto's/{who.given} {who.family}.JPG", form="NFD")
    folder.photos(second, short)
    return Truth([*first, *second], allowed=("foto's",))


@case(
    "WebUntis: a zip of nothing but pictures, help.untis.at/hc/de/articles/360015066399 "
    "(the conventions and titles from memory)"
)
def p41b_webuntis_with_photos_by_name(folder: Folder) -> Truth:
    """A list of an Austrian school with key, class and Schulstufe; a zip of photos as Nachname_Vorname."""
    people = crew(
        """
        Valentina|Aigner|19017|6|2A
        Dario|Babić|19024|6|2A
        Magdalena|Edlinger|19036|6|2A
        Jakob|Hofstätter|19041|6|2A
        Elif|Karaca|19048|6|2B
        Leopold|von Stadler|19055|6|2B
        Anna-Lena|Weiß|19062|6|2B
        Simon|Weiß|19063|6|2B
        Teodora|Živković|19070|6|2B
        """
    )
    people = but(people, {2: {"photo": ""}})
    titles = cut("Familienname|Vorname|Klasse|Schulstufe|Schülerkennzahl|Geburtsdatum|Klassenvorstand")
    heads = {"2A": "Prof. Riegler", "2B": "Prof. Mayrhofer"}
    rows = [
        [w.family, w.given, w.room, w.grade, w.number, f"0{at + 1}.10.2014", heads[w.room]]
        for at, w in enumerate(people)
    ]
    folder.csv("Schüler 2. Klassen.csv", [titles, *rows], ";", "utf-8-sig")
    folder.zip("Schülerbilder.zip", faces(people, lambda who: f"{who.family}_{who.given}.jpg"))
    return Truth(people, allowed=("Schülerbilder", "Schüler 2. Klassen", *heads.values()))


@case(
    "Amlib: pictures called by surname and given name, barcode or Ref1, "
    "help.oclc.org/Library_Management/Amlib/Borrower/Borrower_picture_import; titles from memory"
)
def p41b_new_zealand_office_and_amlib(folder: Folder) -> Truth:
    """The office's list and the library's, which has barcodes and staff; pictures as smithsarah.jpg."""
    people = crew(
        """
        Hemi|Tāwhara|18231|9|9TRM
        Charlotte|Bexley|18237|9|9TRM
        Sione|Fonoti|18244|9|9TRM
        Amelia|MacDiarmid|18252|9|9WKS
        Xinyi|Guo|18266|9|9WKS
        Liam|Patterson|18271|9|9WKS
        Ella|Patterson|18272|9|9TRM
        """
    )
    people = but(people, {1: {"goes": "Lottie"}, 4: {"goes": "Cindy"}, 5: {"photo": ""}})
    people = [replace(w, more=(f"B{9988 + at * 7}",)) for at, w in enumerate(people)]
    staff = [one("Rawiri", "Henare", "B1204", role="staff", photo="")]
    titles = cut("ID|Last Name|First Name|Preferred Name|Year Level|Tutor Group|Gender")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, w.grade, w.room, "MFMFFMF"[at]]
        for at, w in enumerate(people)
    ]
    folder.csv("Year 9 list.csv", [titles, *rows])
    titles = cut("BarCode|Surname|Given Name|Borrower Type|Ref1|Year|Group")
    kept = [
        *([w.more[0], w.family, w.given, "Student", w.number, w.grade, w.room] for w in people),
        *([w.number, w.family, w.given, "Staff", "", "", ""] for w in staff),
    ]
    folder.csv("Amlib borrowers.csv", [titles, *kept], quote=True)
    folder.photos(people, lambda who: f"Library photos/{plain(who.family)}{plain(who.given)}.jpg")
    return Truth([*people, *staff], allowed=("Library photos", "Year 9 list", "Amlib borrowers"))


@case()
def p41b_swiss_photo_wall_beside_csv(folder: Folder) -> Truth:
    """A printed page of faces with names of one class; a table of two classes with numbers."""
    people = crew(
        """
        Léonie|Aubert|80412|9|9VP2
        Mathis|Berset|80419|9|9VP2
        Ana Rita|Carvalho|80425|9|9VP2
        Gaël|de Weck|80433|9|9VP2
        Loïse|Jaquier|80440|9|9VP2
        Arbnor|Krasniqi|80451|9|9VP2
        """
    )
    others = crew(
        """
        Solène|Dupraz|80458|9|9VG1
        Nathan|Jaquier|80463|9|9VG1
        Éloïc|Rochat|80477|9|9VG1
        """,
        photo="",
    )
    people = but(people, {4: {"photo": ""}})
    titles = cut("N° élève|Nom|Prénom|Date de naissance|Degré|Classe")
    rows = [
        [w.number, w.family, w.given, f"1{at}.06.2014", w.grade, w.room]
        for at, w in enumerate((*people, *others))
    ]
    folder.csv("Eleves_9e.csv", [titles, *rows], ";", "cp1252")
    grid = Grid(
        columns=3,
        rows=3,
        centred=True,
        text=120,
        title="Trombinoscope 9VP2 - maîtresse de classe : Mme Corinne Favre",
        foot="Imprimé le 08.09.2026",
    )
    folder.put("Trombinoscope 9VP2.pdf", grid_pdf(cells(people, "{who.full}", "{who.room}"), grid))
    return Truth([*people, *others], allowed=("Trombinoscope 9VP2", "Eleves_9e"))


@case(
    "Infinite Campus: a zip of photos by student number, whatever its folders, leading zeros ignored, "
    "kb.infinitecampus.com/help/photo-import; titles from memory"
)
def p41b_campus_with_zip_by_grade(folder: Folder) -> Truth:
    """A workbook with nicknames and a status; a zip with a folder for each grade, no zeros in front."""
    people = crew(
        """
        Adelaide|Burkholder|0051207|6|104
        Cruz|Figueroa|0051219|6|104
        Jacob|Haugen|0051226|6|104
        Priscilla|Moua|0051238|6|104
        Ahmed|Nur|0049815|7|210
        Savannah|Thibodeaux|0049822|7|210
        Gabriel|Figueroa|0049837|7|210
        Colton|Weiss|0049844|7|210
        """
    )
    people = but(people, {2: {"goes": "Jake"}, 5: {"photo": ""}, 7: {"here": False, "photo": ""}})
    titles = cut("Student Number|Last Name|First Name|Nickname|Grade|Homeroom|Status")
    rows = [
        [
            *(w.number, w.family, w.given, w.goes, f"0{w.grade}", w.room),
            "Active" if w.here else "Withdrawn 9/18/2026",
        ]
        for w in people
    ]
    folder.book("Student roster.xlsx", {"Roster": [titles, *rows]})
    files = faces(people, lambda who: f"Images/Grade {who.grade}/{who.number.lstrip('0')}.jpg")
    files["Images/Grade 6/51999.jpg"] = face("somebody without a row")
    folder.zip("Fall 2026 Admin Images.zip", files)
    return Truth(
        people,
        [lost("a photo of nobody in the list", "51999")],
        allowed=("Fall 2026 Admin Images", "Images", "Grade 6", "Grade 7", "Student roster", "Roster"),
    )


@case()
def p41b_folder_for_each_class_in_italy(folder: Folder) -> Truth:
    """Three coordinators, three kinds of lists: a table in Word, a sheet and a mail, each in its folder."""
    one_a = crew(
        """
        Gaia|Bortolotti||1|1A
        Edoardo|De Santis||1|1A
        Nour|El Fassi||1|1A
        Riccardo|Pellegrini||1|1A
        """,
        photo="",
    )
    two_a = crew(
        """
        Mariachiara|Caruso||2|2A
        Leonardo|D'Amico||2|2A
        Bianca|Ferraro||2|2A
        Andrea|Zanetti||2|2A
        """,
        photo="",
    )
    three_a = crew(
        """
        Alice|Barbieri||3|3A
        Filippo|Caruso||3|3A
        Ludovica|Serra||3|3A
        Gianluca|Vitale||3|3A
        """,
        photo="",
    )
    two_a = but(two_a, {3: {"here": False}})
    heads = tuple(Cell((title,)) for title in cut("Cognome|Nome|Luogo di nascita"))
    body = [
        (Cell((w.family,)), Cell((w.given,)), Cell((("Modena", "Carpi")[at % 2],)))
        for at, w in enumerate(one_a)
    ]
    above = ["Classe: 1A", "Anno scolastico 2026/2027", "Coordinatrice: prof.ssa Montanari"]
    folder.put("1A/Elenco 1A.docx", docx(above, [heads, *body]))
    titles = cut("Cognome|Nome|Classe|Data di nascita|Note")
    rows = [
        [w.family, w.given, w.room, f"1{at}/05/2014", "" if w.here else "ritirato il 14/09/2026"]
        for at, w in enumerate(two_a)
    ]
    folder.book("2A/Elenco 2A.xlsx", {"2A": [titles, *rows]})
    mail = [
        "From: Paola Grimaldi <p.grimaldi@icverdi.example>",
        "To: Biblioteca <biblioteca@icverdi.example>",
        "Subject: Elenco 3A",
        "Date: Tue, 15 Sep 2026 10:21:44 +0200",
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: 8bit",
        "",
        "Ciao,",
        "",
        "ecco i ragazzi per le tessere della biblioteca.",
        "",
        "Classe: 3A",
        "",
        *(w.full for w in three_a),
        "",
        "Grazie,",
        "Paola",
        "",
    ]
    folder.put("3A/Elenco 3A.eml", "\r\n".join(mail))
    return Truth(
        [*one_a, *two_a, *three_a],
        allowed=("Elenco 1A", "Elenco 2A", "Elenco 3A", "Modena", "Carpi"),
    )


@case("a list of a German school office and readers of a LITTERA library with their groups (from memory)")
def p41b_littera_readers_beside_office_list(folder: Folder) -> Truth:
    """The office has numbers, names in use and who went; the library has reader numbers and staff."""
    people = crew(
        """
        Anna Sophie|Buchholz|20871|7|7a
        Finn|Dörfler|20884|7|7a
        Aleyna|Koç|20890|7|7a
        Friedrich|Lenz|20903|7|7b
        Henriette|von der Heide|20911|7|7b
        Kilian|Lenz|20904|7|7a
        Oskar|Strauß|20926|7|7b
        """,
        photo="",
    )
    people = but(people, {0: {"goes": "Sophie"}, 3: {"goes": "Fritz"}, 6: {"here": False}})
    people = [replace(w, more=(f"L{4107 + at * 6}",) if at != 5 else ()) for at, w in enumerate(people)]
    staff = one("Birgit", "Naumann", "L1015", role="staff", photo="")
    titles = cut("Schülernummer|Familienname|Vornamen|Rufname|Klasse|Jahrgangsstufe|Austritt am")
    rows = [
        [
            *(int(w.number), w.family, w.given, w.goes or w.given, w.room, int(w.grade)),
            "" if w.here else "31.07.2026",
        ]
        for w in people
    ]
    folder.book("Schülerliste Jahrgang 7.xlsx", {"Schüler": [titles, *rows]})
    titles = cut("Lesernummer|Nachname|Vorname|Klasse|Lesergruppe|Entliehen")
    kept = [
        [w.more[0], w.family, w.given, w.room, "Schüler", str(at % 3)]
        for at, w in enumerate(people)
        if w.more
    ]
    kept.append([staff.number, staff.family, staff.given, "", "Lehrkräfte", "2"])
    folder.csv("Leser.csv", [titles, *kept], ";", "cp1252")
    return Truth([*people, staff], allowed=("Schülerliste Jahrgang 7", "Leser", "Lehrkräfte", "Schüler"))


@case("a photographer's list for cards of a Polish school and a list of the school's register (from memory)")
def p41b_polish_photographer_for_cards(folder: Folder) -> Truth:
    """The school's list with card numbers; the photographer's workbook says whose file is which."""
    people = crew(
        """
        Nadia|Adamczyk|1287|4|4a
        Oliwier|Błaszczyk|1290|4|4a
        Gabriela|Dąbrowska-Lis|1294|4|4a
        Tymon|Grzyb|1299|4|4a
        Sofiia|Kovalenko|1303|4|4b
        Ignacy|Świątek|1308|4|4b
        Antonina|Żurawska|1315|4|4b
        """
    )
    people = but(people, {3: {"photo": ""}})
    staff = [one("Iwona", "Czarnecka", role="staff"), one("Łukasz", "Rutkowski", role="staff")]
    titles = cut("Lp.|Nazwisko|Imię|Klasa|Nr legitymacji|Data urodzenia")
    rows = [
        [str(at), w.family, w.given, w.room, w.number, f"1{at}.03.2016"] for at, w in enumerate(people, 1)
    ]
    folder.csv("Uczniowie klas 4.csv", [titles, *rows], ";", "cp1250")
    everybody = [*people, *staff]
    files = {w.key: f"DSC_{4418 + at * 2}.JPG" for at, w in enumerate(everybody)}
    titles = cut("Plik|Imię|Nazwisko|Klasa|Stanowisko")
    shown = [
        [
            files[w.key] if w.photo else "",
            *(w.given, w.family, w.room or "Pracownicy"),
            {"Czarnecka": "Dyrektor", "Rutkowski": "Nauczyciel"}.get(w.family, ""),
        ]
        for w in everybody
    ]
    folder.book("Fotograf/Lista zdjęć.xlsx", {"Lista": [titles, *shown]})
    folder.photos(everybody, lambda who: f"Fotograf/zdjecia/{files[who.key]}")
    return Truth(everybody, allowed=("Pracownicy", "zdjecia", "Fotograf", "Lista", "Uczniowie klas 4"))
