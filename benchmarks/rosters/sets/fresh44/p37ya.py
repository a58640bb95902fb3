"""What schools of Europe hand over: SchILD, Sokrates, LehrerOffice, Siècle, Magister and others."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, Grid, grid_pdf
from benchmarks.rosters.papers import xls


def born(at: int, year: int) -> str:
    """A birthday as most of the continent writes it."""
    return f"{at * 3 % 27 + 1:02}.{at * 5 % 12 + 1:02}.{year}"


@case(
    "SchILD-NRW: Datenexport als Text, columns chosen by the office (from memory, not read here); photos "
    "for help.untis.at/hc/de/articles/360015066399 (Bildimport, a zip without folders)"
)
def p37ya_schild_text_export_and_photos_for_webuntis(folder: Folder) -> Truth:
    """North Rhine: semicolons and the old code page; photos by family name, first name and birthday."""
    people = those(
        "Elif|Yilmaz;Jonathan|Brockhoff;Käthe|von Rheden;Maximilian|Großebrömer;Nele|Hülsmann;Can|Yilmaz;"
        "Sofie-Marie|Tönnies;Bjarne|Weßling",
        "20417",
        "6",
        "06A;06B",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    days = {w.number: born(at, 2014) for at, w in enumerate(people)}
    titles = cut(
        "Interne ID-Nummer|Nachname|Vorname|Geburtsdatum|Geschlecht|Jahrgang|Klasse|Klassenlehrer (Kürzel)|"
        "Straße|PLZ|Ort|Entlassdatum"
    )
    rows = [
        [
            *(w.number, w.family, w.given, days[w.number], "wm"[at % 2], "06", w.room),
            *(("BRE", "KÖT")[at % 2], f"Am Bühl {at + 3}", "48143", "Münster"),
            "" if w.here else "30.10.2026",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Schüler_Bücherei.txt", [titles, *rows], ";", "cp1252")

    def called(w: Who) -> str:
        day, month, year = days[w.number].split(".")
        return f"{w.family}_{w.given}_{year}{month}{day}.jpg"

    folder.zip("Schulfotos_2026.zip", faces(people, called))
    return Truth(people, allowed=("Schulfotos_2026",))


@case(
    "Sokrates Bund: Dynamische Suche, 111 Schüler (Erziehungsberechtigte), "
    "github.com/HaschekSolutions/lead_horizon_csv"
)
def p37ya_sokrates_a_row_for_each_guardian(folder: Folder) -> Truth:
    """Austria: a pupil stands there as often as they have guardians; first names may be two."""
    people = those(
        "Lena Sophie|Aichinger;Matteo|Brandstätter;Valentina|Dragović;Xaver|Gruber;Hanna|Gruber;"
        "Tobias|Leitner-Moser;Ayşe Nur|Özkan",
        "1031884",
        "1 2",
        "1A;2B",
        photo="",
    )
    titles = cut(
        "Klasse|Schülerkennzahl|Familienname|Vorname|Geschlecht|Geburtsdatum|PLZ|Ort|Straße|"
        "EB Familienname|EB Vorname|EB TelefonNr 1|EB Mailadresse"
    )
    rows = []
    for at, w in enumerate(people):
        for parent, count in (("Birgit", 1), ("Markus", at % 3)):
            if count:
                rows.append(
                    [
                        *(w.room, w.number, w.family, w.given, "wm"[at % 2], born(at, 2015), "4020", "Linz"),
                        *(f"Donaustraße {at + 11}", w.family.split("-")[0], parent, f"0664 55510{at}"),
                        f"{parent.lower()}.{at}@mail.example",
                    ]
                )
    rows.sort(key=str)
    folder.csv("Liste.csv", [titles, *rows], ";", "utf-8-sig", quote=True)
    return Truth(people)


@case(
    "LehrerOffice: Schülerdaten with Vorname, Rufname, Name, "
    "lehreroffice.ch/wiki/doku.php?id=lehreroffice:zusatz:export:office365"
)
def p37ya_lehreroffice_workbook_of_two_classes(folder: Folder) -> Truth:
    """Switzerland: a sheet for each class, with call names, no ß, the teacher's name beside everybody."""
    people = [
        one("Adrian", "Bergundthal", "", "5", "5a", goes="Adi"),
        one("Larissa", "Caduff", "", "5", "5a"),
        one("Gian-Andri", "Derungs", "", "5", "5a"),
        one("Elisabeth", "Hürlimann", "", "5", "5a", goes="Lisi"),
        one("Krishanthan", "Sivakumar", "", "5", "5a", goes="Krish"),
        one("Noémie", "de Weck", "", "6", "6a"),
        one("Luan", "Krasniqi", "", "6", "6a"),
        one("Rahel", "Hürlimann", "", "6", "6a"),
        one("Severin", "Zgraggen", "", "6", "6a", goes="Sevi"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut(
        "Klasse|Name|Vorname|Rufname|Geschlecht|Geburtsdatum|Strasse|PLZ|Ort|Klassenlehrperson|Konfession"
    )
    teachers = {"5a": "Hunziker Brigitte", "6a": "Ruckstuhl Daniel"}
    sheets = {
        f"Klasse {room}": [
            titles,
            *(
                [
                    *(w.room, w.family, w.given, w.goes, ("m", "w")[at % 2], born(at, 2014)),
                    *(f"Dorfstrasse {at + 4}", 8610, "Uster", teachers[room], ""),
                ]
                for at, w in enumerate(people)
                if w.room == room
            ),
        ]
        for room in teachers
    }
    folder.book("Schülerdaten 2026-27.xlsx", sheets)
    return Truth(people, allowed=("Klasse 5a", "Klasse 6a", *teachers.values()))


@case(
    "SIECLE: ElevesSansAdresses.xml, as importers on GitHub read it (BEE_ELEVES, ELEVE, STRUCTURES_ELEVE; "
    "ELENOET names the photos in GEPI)"
)
def p37ya_siecle_eleves_sans_adresses(folder: Folder) -> Truth:
    """A French collège: the pupils in one part, their divisions and groups in another; one has gone."""
    people = [
        one("Inaya", "BELKACEM", "3107", "6", "6A"),
        one("Tiphaine", "DE LA SALLE", "3111", "6", "6B"),
        one("Ewen", "LE CORRE", "2984", "5", "5C"),
        one("Maëlys", "LE CORRE", "3120", "6", "6A"),
        one("Jean-Baptiste", "MARCHAND", "2990", "5", "5C"),
        one("Souleymane", "N'DOUR", "3126", "6", "6B"),
        one("Zélie", "POMMIER", "2991", here=False),
        one("Gabriel", "TISSERAND", "3131", "6", "6A"),
    ]
    people = [
        replace(w, photo="", more=(f"{123450000 + at * 731:09}{'ABCDEFGH'[at]}B", str(884210 + at * 37)))
        for at, w in enumerate(people)
    ]
    pupils, divisions = "", ""
    for at, w in enumerate(people):
        ids = f'ELEVE_ID="{w.more[1]}" ELENOET="{w.number}"'
        gone = "<DATE_SORTIE>16/10/2026</DATE_SORTIE>\n<CODE_MOTIF_SORTIE>11</CODE_MOTIF_SORTIE>\n"
        gone = "" if w.here else gone
        mef = "10110012110" if w.grade == "5" or not w.here else "10010012110"
        pupils += (
            f"<ELEVE {ids}>\n<ID_NATIONAL>{w.more[0]}</ID_NATIONAL>\n<ELENOET>{w.number}</ELENOET>\n"
            f"<NOM_DE_FAMILLE>{w.family}</NOM_DE_FAMILLE>\n<PRENOM>{w.given}</PRENOM>\n"
            f"<DATE_NAISS>{born(at, 2015).replace('.', '/')}</DATE_NAISS>\n<DOUBLEMENT>0</DOUBLEMENT>\n"
            f"<CODE_PAYS>100</CODE_PAYS>\n<CODE_SEXE>{1 + at % 2}</CODE_SEXE>\n<CODE_MEF>{mef}</CODE_MEF>\n"
            f"<DATE_ENTREE>01/09/2026</DATE_ENTREE>\n{gone}</ELEVE>\n"
        )
        if w.here:
            divisions += (
                f"<STRUCTURES_ELEVE {ids}><STRUCTURE><CODE_STRUCTURE>{w.room}</CODE_STRUCTURE>"
                "<TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>\n"
            )
    folder.put(
        "ElevesSansAdresses.xml",
        '<?xml version="1.0" encoding="ISO-8859-15"?>\n<BEE_ELEVES VERSION="2.1">\n<PARAMETRES>'
        "<UAJ>0290999X</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE>"
        "<HORODATAGE>09/11/2026 10:12:44</HORODATAGE></PARAMETRES>\n<DONNEES>\n"
        f"<ELEVES>\n{pupils}</ELEVES>\n<STRUCTURES>\n{divisions}</STRUCTURES>\n</DONNEES>\n</BEE_ELEVES>\n",
        "iso-8859-15",
    )
    return Truth(people, capitals=True)


@case("Magister: an export of leerlingen, and pasfoto's by stamnummer (from memory, not read here)")
def p37ya_magister_with_pass_photos(folder: Folder) -> Truth:
    """Netherlands: the prefix in a column of its own; a photo of somebody who is not in the list."""
    people = those(
        "Sophie|van den Akker;Mees|Brouwer;Yara|El Idrissi;Tijn|de Jong;Floor|de Jong;Olivier|van 't Hek;"
        "Amber|Kuijpers;Siem|ten Cate;Isa|Wijnands",
        "118204",
        "1 2",
        "1HV2;2H1",
    )
    titles = cut("Stamnummer|Roepnaam|Tussenvoegsel|Achternaam|Klas|Studie|Leerjaar|Mentor|Geb.datum|E-mail")
    rows = []
    for at, w in enumerate(people):
        before, _, last = w.family.rpartition(" ") if w.family != "El Idrissi" else ("", "", w.family)
        rows.append(
            [
                *(w.number, w.given, before, last, w.room, ("HAVO/VWO 1", "HAVO 2")[at % 2], w.grade),
                *(("HEN", "VRS")[at % 2], born(at, 2013).replace(".", "-"), f"{w.number}@dewaard.example"),
            ]
        )
    folder.csv("Leerlingen.csv", [titles, *rows], ";", "utf-8-sig")
    folder.photos(people, lambda w: f"Pasfoto's/{w.number}.jpg")
    folder.put("Pasfoto's/115930.jpg", face("someone of another year"))
    return Truth(people, [lost("a photo of nobody in the list", "115930")], allowed=("Pasfoto's",))


@case("Smartschool: Gebruikersbeheer, export of accounts (from memory, not read here)")
def p37ya_smartschool_accounts(folder: Folder) -> Truth:
    """Flanders: a workbook of pupils and teachers, with class numbers and the class teacher's name."""
    people = [
        *those(
            "Louise|Aerts;Arthur|De Clercq;Nour|Ben Ali;Emile|Van den Broeck;Juliette|Van den Broeck;"
            "Warre|D'Hooghe;Marie-Lou|Verstraete",
            "0023118",
            "3",
            "3LATa;3ECOb",
            photo="",
        ),
        one("Ann", "Goossens", "0000412", role="staff", photo=""),
        one("Pieter-Jan", "Van Acker", "0000437", role="staff", photo=""),
    ]
    titles = cut(
        "Internnummer|Naam|Voornaam|Gebruikersnaam|Basisrol|Officiële klas|Klasnummer|Klastitularis|"
        "Geboortedatum|E-mailadres"
    )
    titular = {"3LATa": "Goossens Ann", "3ECOb": "Van Acker Pieter-Jan"}
    rows = [
        [
            *(w.number, w.family, w.given, f"{w.given}.{w.family}".lower().replace(" ", "")),
            *("Leerling" if w.room else "Leerkracht", w.room, at // 2 + 1 if w.room else ""),
            *(titular.get(w.room, ""), born(at, 2012 if w.room else 1984).replace(".", "/")),
            f"{w.given[0]}{w.number}@sint-amandus.example".lower(),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("smartschool_export_accounts.xlsx", {"Accounts": [titles, *rows]})
    return Truth(people, allowed=tuple(titular.values()))


@case("Librus: a list of pupils of a class for printing, saved as .xls (from memory, not read here)")
def p37ya_librus_list_of_a_class(folder: Folder) -> Truth:
    """Poland: a heading with class and tutor, surname and name in one cell, somebody struck off."""
    people = those(
        "Julia|Bąkowska;Franciszek|Ciołek;Maria Antonina|Dzięcioł;Oleksandr|Hryhorenko;"
        "Nadia|Kaczmarek-Lis;Bartłomiej|Lis;Wiktoria|Śliwińska;Jan|Żurawski",
        "4127",
        "5",
        "5b",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    rows: list[list[object]] = [
        ["Szkoła Podstawowa nr 14 im. Janusza Korczaka w Lipowie"],
        ["Lista uczniów klasy 5b", "", "", "Rok szkolny 2026/2027"],
        ["Wychowawca: Joanna Wiśniewska"],
        [],
        [*cut("Lp.|Nazwisko i imię|Nr legitymacji|Data urodzenia|Klasa|Uwagi")],
    ]
    for at, w in enumerate(people):
        note = "" if w.here else "skreślony z listy uczniów 12.10.2026"
        rows.append([at + 1, f"{w.family} {w.given}", w.number, born(at, 2015), w.room, note])
    folder.put("Lista 5b.xls", xls(rows, title="5b"))
    return Truth(people, allowed=("Lista 5b", "Joanna Wiśniewska"))


@case("Inovar Alunos: Relação de turma com fotografias (from memory, not read here)")
def p37ya_inovar_class_with_photographs(folder: Folder) -> Truth:
    """Portugal: a printed page of photos, whole names below with the number in class and of the file."""
    people = those(
        "Afonso|Brito Salgueiro;Beatriz|da Costa Leal;Dinis|Falcão;Inês|Magalhães Pinto;Íris|Tavares;"
        "João Miguel|dos Reis;Leonor|Queirós e Sousa;Martim|Queirós;Safira|Có",
        "15208",
        "7",
        "7.º B",
    )
    people = [any_parting(w) for w in people]
    grid = Grid(
        columns=3,
        rows=3,
        centred=True,
        text=130,
        title="Turma: 7.º B    Ano letivo: 2026/2027",
        foot="Agrupamento de Escolas de Vale Formoso - Diretor de Turma: Rui Antunes",
    )
    page = [
        Cell((w.full, f"N.º {at + 1} - Proc. {w.number}"), face(w.photo) if w.photo else b"")
        for at, w in enumerate(people)
    ]
    folder.put("fotos_7B.pdf", grid_pdf(page, grid))
    return Truth(people, allowed=("fotos_7B", "Rui Antunes"))


@case(
    "Primus: Henkilötietojen lähetys koulukuvausta varten, a .txt named like the school, help.inschool.fi/PK/"
    "fi/Tilastot-tiedonsiirrot-ja-jarjestelmayhteydet/Tiedonsiirrot; its fields are not on the page"
)
def p37ya_primus_text_and_the_photographers_folders(folder: Folder) -> Truth:
    """Finland: a text table with all first names and the call name; photos in a folder for each class."""
    people = [
        one("Aino Maria", "Virtanen", "10442", "4", "4A", goes="Aino"),
        one("Eetu Juhani", "Hyvönen", "10447", "4", "4A", goes="Eetu"),
        one("Kerttu Elsa Inkeri", "Pöllänen", "10451", "4", "4A", goes="Elsa"),
        one("Väinö", "Virtanen", "10460", "4", "4B"),
        one("Ellen Birgitta", "af Hällström", "10463", "4", "4B", goes="Ellen"),
        one("Abdirahman", "Warsame", "10470", "4", "4B"),
        one("Minea Sofia", "Järvi-Åkerlund", "10475", "4", "4B", goes="Minea", photo=""),
    ]
    calls = {w.number: w.goes or w.given for w in people}
    people = [replace(w, also=((calls[w.number], w.family),)) for w in people]
    titles = cut("Sukunimi|Etunimet|Kutsumanimi|Luokka|Opiskelijanumero|Syntymäaika|Koulun nimi")
    rows = [
        [
            *(w.family, w.given, calls[w.number], w.room, w.number, born(at, 2016)),
            "Koivurinteen koulu",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Koivurinteen_koulu.txt", [titles, *rows], "\t", "cp1252")
    folder.photos(people, lambda w: f"Kuvat/{w.room}/{w.family} {calls[w.number]}.jpg")
    return Truth(people, allowed=("Kuvat", "Koivurinteen koulu"))


@case(
    "Bakaláři: Sestavy, Sloupcové seznamy, cvicebniceonline.cz/napoveda/napoveda-pro-spravce/"
    "export-zdrojovych-dat-z-bakalaru"
)
def p37ya_bakalari_in_september_and_in_february(folder: Folder) -> Truth:
    """Czechia: the old code page; half a year later one has left, one is new, one has a new last name."""
    people = [
        one("Adéla", "Hrušková", "1107", "6", "6.A"),
        one("Matyáš", "Jeřábek", "1108", "6", "6.A"),
        one("Klára", "Dvořáčková", "1112", "6", "6.A"),
        one("Šimon", "Nguyen Van", "1115", "6", "6.B"),
        one("Tereza", "Procházková", "1119", "6", "6.B"),
        one("Vojtěch", "Procházka", "1121", "6", "6.B"),
        one("Zuzana", "Ťoupalová", "1164", "6", "6.A"),
    ]
    people = [replace(w, photo="") for w in people]
    titles = cut("Třída|Ročník|Příjmení|Jméno|Ev. číslo|Datum narození|Zákonný zástupce|E-MAIL|Datum odchodu")

    def rows(listed: list[Who], gone: str) -> list[list[str]]:
        return [
            [
                *(w.room, w.grade, w.family, w.given, w.number, born(at, 2014)),
                *(f"{('Jana', 'Petr')[at % 2]} {w.family}", f"rodic{w.number}@zs.example"),
                "30.01.2026" if w.number == gone else "",
            ]
            for at, w in enumerate(listed)
        ]

    folder.csv("1 září/Seznam tříd.csv", [titles, *rows(people[:6], "")], ";", "cp1250")
    people = but(people, {1: {"here": False}, 2: {"family": "Benešová"}})
    folder.csv("2 únor/Seznam tříd.csv", [titles, *rows(people, "1108")], ";", "cp1250")
    return Truth(people, steps=("1 září", "2 únor"), same=(("Klára Dvořáčková", "Klára Benešová"),))
