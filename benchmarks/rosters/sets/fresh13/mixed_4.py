"""More schools of Europe, in their own languages."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods
from benchmarks.rosters.papers import xls
from benchmarks.rosters.sets.fresh13.mixed_3 import family_first

_PLAIN = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")


@case(OFFICE + ": two classes below each other on one sheet in Poland, a legend of colours at the side")
def fresh_two_polish_classes_on_a_sheet(folder: Folder) -> Truth:
    """The family's name first in one cell; the form teacher stands in each heading; sums below; photos in a folder for each class, without Polish letters."""
    people = those(
        "Antonina|Gwiazda-Lis;Borys|Świątek;Cecylia|Łabędzka;Dawid|Pięta;Emilia|Ratajczak;Fryderyk|Źrebiec",
        "1417/26",
        "",
        "2c",
        without=0,
    )
    people += those(
        "Gabriela|Jóźwiak;Hubert|Kępa;Ida|Świętochowska;Julian|Mróz;Klara|Sokół",
        "1601/26",
        "",
        "2d",
    )
    people = [replace(w, number=f"{1417 + at * 3}/26") for at, w in enumerate(people)]
    titles = cut("Lp.|Nazwisko i imię|Nr legitymacji|Gr. j. ang.|Obiady||LEGENDA")
    legend = cut("zielony = religia|żółty = etyka|czerwony = alergia|||")

    def block(room: str, teacher: str, total: str, side: list[str]) -> list[list[str]]:
        inside = [w for w in people if w.room == room]
        rows = [
            cut(
                f"{at}|{w.family} {w.given}|{w.number}|{('I', 'II')[at % 2]}|{('tak', '')[at % 2]}||{side[at - 1]}"
            )
            for at, w in enumerate(inside, 1)
        ]
        return [
            [f"Klasa {room} - wychowawca: {teacher}"],
            titles if side[0] else titles[:5],
            *rows,
            ["", total],
            [],
        ]

    sheet = [
        ["Szkoła Podstawowa nr 14", "", "", "rok szkolny 2026/2027"],
        [],
        *block("2c", "mgr Joanna Borek", "Razem: 6", legend),
        *block("2d", "mgr Paweł Stolarz", "Razem: 5", [""] * 6),
    ]
    folder.book("klasy drugie.xlsx", {"klasy 2": sheet}, merge=["A3:E3"])
    folder.photos(
        people, lambda w: f"zdjecia/{w.room}/{w.family.translate(_PLAIN)} {w.given.translate(_PLAIN)}.jpg"
    )
    return Truth([family_first(w) for w in people], allowed=("I", "II", "klasy 2", "klasy drugie"))


@case(OFFICE + ": a Danish school's list for the photographer, LibreOffice, names of UNI-Login beside")
def fresh_danish_list_for_the_photographer(folder: Folder) -> Truth:
    """Given and family names in two columns, parents beside, a note of who may not be shown on the web; photos by UNI-Login."""
    people = those(
        "Alberte|Kjeldahl;Carl-Emil|Bøgelund;Ditte Maria|Sølvsten;Elias|Qvist;Fatima|Osman;Gustav|Lykkegård;Hjalte|Ravn;Isabella|Aagaard;Josefine|Storm Nørby",
        "",
        "",
        "5.x;6.y",
    )
    logins = cut("albe284k|carl91be|ditt47ms|elia63q1|fati08os|gust55ly|hjal12ra|isab39aa|jose77sn")
    people = [replace(w, more=(login,)) for w, login in zip(people, logins, strict=True)]
    titles = cut("Fornavn(e)|Efternavn|Klasse|Unilogin|Kontaktlærer|Forælder 1|Forælder 2|Foto på web")
    teachers = {"5.x": "Mogens Dahl", "6.y": "Lise Lotte Friis"}
    rows = [
        cut(
            f"{w.given}|{w.family}|{w.room}|{w.more[0]}|{teachers[w.room]}|Mette {w.family}|{('', f'Lars {w.family}')[at % 2]}|{('ja', 'ja', 'NEJ')[at % 3]}"
        )
        for at, w in enumerate(people)
    ]
    top = [["Skolefoto 2026 - 5.x og 6.y"], ["Fotografen kommer torsdag kl. 9.15 i salen"], []]
    folder.put("skolefoto 5x 6y.ods", ods([*top, titles, *rows, [], ["I alt", "9"]]))
    folder.photos(people, lambda w: f"portrætter/{w.more[0]}.jpg")
    return Truth(people, allowed=tuple(teachers.values()))


@case(OFFICE + ": two classes that a secretary in Portugal typed into old Excel")
def fresh_portuguese_class_only_in_the_first_row(folder: Folder) -> Truth:
    """The class stands only in the first row of each; the number in the class begins anew; a process number is missing; one was transferred; photos `class_number_name`."""
    first = those(
        "Matilde Sofia|Quaresma Brandão;Afonso|Pimentel;Lara Beatriz|Salgueiro;Duarte Miguel|Sequeira Nobre;Yara|Semedo",
        "18417",
        "",
        "7.º A",
        without=0,
    )
    second = those(
        "Benedita|Morgado Leal;Rúben|Carvalheira;Íris|Fragoso;Santiago|Valadão;Leonor Inês|Patrício",
        "18604",
        "",
        "7.º B",
    )
    first = but(first, {2: {"number": ""}, 3: {"here": False, "photo": ""}})
    first, second = (
        [replace(w, more=(str(at),)) for at, w in enumerate(each, 1)] for each in (first, second)
    )
    people = [*first, *second]
    rows = [
        [
            *(w.room if w.more[0] == "1" else "", int(w.more[0]), w.full, int(w.number) if w.number else ""),
            *("" if w.here else "transf. 03/10/26", ("", "sim")[at % 2]),
        ]
        for at, w in enumerate(people)
    ]
    titles = cut("Turma|Nº|Nome|Proc.|Obs.|SASE")
    folder.put(
        "turmas 7 ano.xls",
        xls(
            [["Escola Básica da Ribeira"], ["7.º ano 2026/27"], titles, *rows],
            merge=[(0, 0, 0, 5), (1, 1, 0, 5)],
            title="7 ano",
        ),
    )
    folder.photos(people, lambda w: f"fotos/7{w.room[-1]}_{w.more[0]:0>2}_{w.given.split()[0]}.jpg")
    return Truth([any_parting(w) for w in people], allowed=("7.º ano", "7 ano", "7.º ano 2026/27"))


@case(OFFICE + ": a list of two classes in Greece, typed in capitals and saved in the old code page")
def fresh_greek_capitals_with_fathers_names(folder: Folder) -> Truth:
    """cp1253, semicolons, the father's name between given name and class, blank cells, a sum at the end; photos by register number."""
    people = those(
        "ΜΥΡΤΩ|ΠΑΠΑΔΑΚΗ;ΣΠΥΡΟΣ|ΚΑΡΑΜΑΝΗΣ;ΕΥΓΕΝΙΑ|ΤΣΟΛΑΚΗ;ΑΓΓΕΛΟΣ|ΒΕΝΕΤΗΣ;ΧΡΥΣΑΝΘΗ|ΜΠΑΛΑΣΚΑ;ΗΛΙΑΣ|ΞΕΝΑΚΗΣ;ΕΡΙΟΝ|ΧΟΤΖΑ;ΘΩΜΑΗ|ΛΙΑΠΗ;ΠΕΤΡΟΣ|ΓΚΙΚΑΣ",
        "1204",
        "",
        "Β1;Β2",
    )
    fathers = cut("ΙΩΑΝΝΗΣ|ΝΙΚΟΛΑΟΣ||ΓΕΩΡΓΙΟΣ|ΠΑΝΑΓΙΩΤΗΣ||ΑΡΤΑΝ|ΔΗΜΗΤΡΙΟΣ|")
    rows = [
        cut(f"{at + 1}|{w.number}|{w.family}|{w.given}|{fathers[at]}|{w.room}|{('', 'ΓΑΛΛΙΚΑ')[at % 2]}")
        for at, w in enumerate(people)
    ]
    titles = cut("Α/Α|Α.Μ.|ΕΠΩΝΥΜΟ|ΟΝΟΜΑ|ΟΝ. ΠΑΤΡΟΣ|ΤΜΗΜΑ|Β' ΞΕΝΗ ΓΛΩΣΣΑ")
    folder.csv(
        "ΜΑΘΗΤΕΣ Β ΓΥΜΝΑΣΙΟΥ.csv",
        [["ΓΥΜΝΑΣΙΟ ΝΑΟΥΣΑΣ"], titles, *rows, [""] * 7, cut("||ΣΥΝΟΛΟ|9|||")],
        ";",
        "cp1253",
    )
    folder.photos(people, lambda w: f"φωτογραφίες/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("ΓΑΛΛΙΚΑ",))


@case(OFFICE + ": a secretary in Albania types two classes, half of the register numbers are missing")
def fresh_albanian_fathers_between_the_names(folder: Folder) -> Truth:
    """Emri, Atësia, Mbiemri: the father's name stands between; one went to another school; photos by name, without the two dots."""
    people = those(
        "Endri|Gjoka;Ornela|Hyseni;Albiona|Përmeti;Rei|Shkurti;Xhesika|Çela;Klevis|Bregu;Dëfrim|Lleshi;Sindi|Vathi;Megi|Toçi",
        "2417",
        "",
        "VIII-1;VIII-2",
    )
    people = [replace(w, number=w.number if at % 2 else "") for at, w in enumerate(people)]
    people = but(people, {3: {"here": False, "photo": ""}})
    fathers = cut("Agron|Besnik|Fatos|Ilir|Luan|Petrit|Skënder|Ylli|Arben")
    rows = [
        [
            *(at + 1, w.given, fathers[at], w.family, w.room, int(w.number) if w.number else ""),
            *("" if w.here else "u transferua në Tiranë",),
        ]
        for at, w in enumerate(people)
    ]
    titles = cut("Nr.|Emri|Atësia|Mbiemri|Klasa|Nr. amzë|Shënime")
    folder.book("nxenesit klasa 8.xlsx", {"Fleta1": [["Shkolla 9-vjeçare Ismail Qemali"], titles, *rows]})
    folder.photos(
        people,
        lambda w: (
            f"foto/{w.given.replace('ë', 'e')} {w.family.replace('ë', 'e').replace('Ç', 'C').replace('ç', 'c')}.jpg"
        ),
    )
    return Truth(people)
