"""Offices of Europe, in the code pages of their Windows."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.faces import face
from benchmarks.rosters.fifth_cast import pupils
from benchmarks.rosters.folder import Folder, faces, table

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ë": "e", "é": "e"}
)


@case("lehreroffice.ch, Personaldaten: Ruf-Vorname, an unequivocal Schülerschlüssel; other titles: " + OFFICE)
def fresh_umlauts_written_two_ways(folder: Folder) -> Truth:
    """Commas stand in remarks of a file with semicolons; files say Rueegg where the list says Rüegg."""
    people = pupils("ch", 8, "40318", "", "4a;5b")
    people[1] = replace(people[1], goes="Maë")
    people[6] = replace(people[6], goes="Jüre")
    titles = "Schülerschlüssel;Name;Vorname;Ruf-Vorname;Klasse;Klassenlehrperson;Bemerkungen"
    remarks = {
        0: "kommt, wenn es regnet, mit dem Bus",
        3: "Brille, sitzt vorne",
        5: "rätoromanisch; Deutsch ok",
    }
    rows = [
        [w.number, w.family, w.given, w.goes, w.room, "C. Tobler, S. Iten", remarks.get(at, "")]
        for at, w in enumerate(people)
    ]
    folder.csv("Schülerdaten.csv", [titles.split(";"), *rows], ";", "cp1252")
    folder.photos(people, lambda who: f"Fotos/{who.family}_{who.given}.jpg".translate(_UMLAUTS))
    return Truth(people)


@case(
    "EcoleDirecte's list of pupils with Resp. légal (titles from memory, not read here); zip from Windows: "
    + OFFICE
)
def fresh_legal_guardians_and_a_zip_in_cp850(folder: Folder) -> Truth:
    """Two pupils have one name, and the zip, whose names are in the DOS page, one picture of that name: whose?"""
    people = pupils("fr", 10, "", "", "6e 2;5e 1")
    people = [replace(w, more=(f"eleve{4100 + 7 * at}",)) for at, w in enumerate(people)]
    people[0] = replace(people[0], photo="")
    people[9] = replace(people[9], given=people[0].given, family=people[0].family)
    titles = (
        "Nom;Prénom;Classe;Régime;Nom resp. légal 1;Prénom resp. légal 1;Portable;Identifiant de connexion"
    )
    rows = [
        [
            *(w.family.upper(), w.given, w.room, ("DP", "EXT")[at % 2]),
            *(w.family.upper() if at % 2 else "MARCHAND", ("Sophie", "Karim", "Odile")[at % 3]),
            *(f"06 00 00 00 {at:02}", w.more[0]),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Liste des élèves.csv", [titles.split(";"), *rows], ";", "cp1252", quote=True)

    def called(who: Who) -> str:
        return f"trombi/{who.family.upper()} {who.given}.jpg".replace("Œ", "OE").replace("œ", "oe")

    pictures = faces(people, called) | {called(people[0]): face("one of the two")}
    folder.zip("trombi.zip", pictures, "cp850")
    return Truth(people, [lost("one picture of two pupils", "lemaître noé")], capitals=True)


@case(
    "Librus Synergia's class list (from memory, not read here): Nr, Nazwisko, Imię, Opiekun; cp1250: "
    + OFFICE
)
def fresh_polish_letters_and_plain_file_names(folder: Folder) -> Truth:
    """The number in the register goes from 1 in each class; files are in plain small letters, ł as l."""
    people = pupils("pl", 10, "", "", "7a;7b")
    titles = "Nr;Nazwisko;Imię;Drugie imię;Klasa;Opiekun prawny;Telefon opiekuna"
    second = ("Maria", "", "Anna", "Jan", "", "Piotr", "Zofia", "", "", "Adam")
    plain = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")
    rows = [
        [
            *(str(at // 2 + 1), w.family, w.given, second[at], w.room),
            *(f"Ewa {w.family}, Adam {w.family}", f"600 000 {at:03}"),
        ]
        for at, w in enumerate(people)
    ]
    rows.sort(key=lambda row: (row[4], int(row[0])))
    folder.csv("uczniowie_7.csv", [titles.split(";"), *rows], ";", "cp1250")
    folder.photos(
        people, lambda who: f"zdjecia/{who.room}/{who.family}_{who.given}.jpg".translate(plain).lower()
    )
    return Truth(people)


@case(
    "esDnevnik of Serbia: Презиме и име, Одељење (from memory, not read here); photos in Latin letters: "
    + OFFICE
)
def fresh_list_in_cyrillic_and_files_in_latin(folder: Folder) -> Truth:
    """Serbian is written in two scripts, letter by letter: the office's files belong to the same children."""
    people = pupils("rs", 8, "2190", "", "VI-2")
    titles = "Р. бр.;Презиме и име;Одељење;Број у матичној књизи;Разредни старешина"
    rows = [
        [str(at), f"{w.family} {w.given}", w.room, w.number, "Мирјана Костић"]
        for at, w in enumerate(people, 1)
    ]
    folder.csv("Одељење VI-2.csv", [["Списак ученика VI-2"], [], titles.split(";"), *rows], ";", "cp1251")
    folder.photos(people, lambda who: f"slike VI-2/{_latin(who.given)} {_latin(who.family)}.jpg")
    return Truth(people)


def _latin(text: str) -> str:
    plain = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
    pairs = {"љ": "lj", "њ": "nj", "џ": "dž"}
    small = (plain | pairs).get
    return "".join(small(c.lower(), c).capitalize() if c.isupper() else small(c, c) for c in text)


@case(
    "SchoolSoft's pupils: Förnamn, Tilltalsnamn, Efternamn, Personnummer (from memory, not read here); UTF-16: "
    + OFFICE
)
def fresh_called_by_one_of_two_names(folder: Folder) -> Truth:
    """Excel's Unicode text with tabs; who is called by the second name has a photo by that one."""
    people = pupils("se", 8, "", "", "8A;8B")
    called = ("Karin", "Olof", "Freja", "Hassan", "Svea", "Erik", "Saga", "Åke")
    people = [
        replace(w, goes=called[at] if called[at] != w.given else "", more=(f"2012{at + 1:02}14-23{at}0",))
        for at, w in enumerate(people)
    ]
    titles = ["Klass", "Efternamn", "Förnamn", "Tilltalsnamn", "Personnummer", "Vårdnadshavare 1", "Mentor"]
    rows = [
        [
            w.room,
            w.family,
            w.given,
            called[at],
            w.more[0],
            f"{('Anna', 'Johan', 'Leyla')[at % 3]} {w.family}",
            "LIBE",
        ]
        for at, w in enumerate(people)
    ]
    folder.put("elever.txt", "\ufeff" + table([titles, *rows], "\t"), "utf-16-le")
    folder.photos(people, lambda who: f"foto/{who.room}_{who.family}_{who.goes or who.given}.jpg")
    return Truth(people, allowed=["LIBE"])


@case("mozaNapló's list: Vezetéknév, Keresztnév, Anyja neve (from memory, not read here); cp1250: " + OFFICE)
def fresh_mothers_names_in_the_register(folder: Folder) -> Truth:
    """The mother's maiden name is nobody's; the number of eleven digits is on the files."""
    people = pupils("hu", 9, "72610384411", "", "6.a;6.b")
    titles = "Sorszám;Vezetéknév;Keresztnév;Anyja neve;Osztály;Oktatási azonosító;Státusz"
    mothers = ("Kiss Mária", "Török Ilona", "Papp Éva", "Bíró Judit", "Gál Katalin")
    rows = [
        [f"{at}.", w.family, w.given, mothers[at % 5], w.room, w.number, "aktív"]
        for at, w in enumerate(people, 1)
    ]
    folder.csv(
        "tanulok_6.csv", [["Tanulók listája", "", "2026/2027"], titles.split(";"), *rows], ";", "cp1250"
    )
    folder.zip("kepek.zip", faces(people, lambda who: f"kepek/{who.number}.jpg"))
    return Truth(people)


@case(
    "K12NET's class list: Okul No, Adı Soyadı, Sınıfı, Velisi (from memory, not read here); cp1254: " + OFFICE
)
def fresh_turkish_names_in_one_column(folder: Folder) -> Truth:
    """The last word is the last name, however many stand before it; parents have a column of their own."""
    people = pupils("tr", 9, "214", "", "7/A")
    titles = "S.No;Okul No;Adı Soyadı;Sınıfı;Cinsiyeti;Velisi;Veli Tel"
    rows = [
        [
            str(at),
            w.number,
            w.full,
            w.room,
            "KEKEKKEKE"[at - 1],
            f"{('Hakan', 'Sevgi', 'Murat')[at % 3]} {w.family}",
            f"0500 000 00 {at:02}",
        ]
        for at, w in enumerate(people, 1)
    ]
    top = [["2026-2027 Eğitim Öğretim Yılı"], ["7/A Sınıf Listesi"]]
    end = [["", "", "Kız: 5   Erkek: 4   Toplam: 9"]]
    folder.csv("7A.csv", [*top, titles.split(";"), *rows, *end], ";", "cp1254")
    folder.photos(people, lambda who: f"7A foto/{who.number}.jpg")
    return Truth(people, allowed=["7A"])
