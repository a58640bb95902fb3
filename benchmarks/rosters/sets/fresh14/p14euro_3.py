"""What an office, a teacher or a parent makes of a list in Europe."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf
from benchmarks.rosters.papers import xls


@case(OFFICE + ": two brugklassen of a Dutch mediatheek, a sheet each, made of a list of Magister")
def fresh_passes_of_the_mediatheek(folder: Folder) -> Truth:
    """Netherlands: `Lln.nr`, `Tv`; whether the pass is fetched; one has left since October; a legend below; photos by number in a zip."""
    first = those(
        "Fenna|Quispel;Jip|van der Zwaag;Mees|Oldenbeuving;Yara|el Bouhali;Pleun|de Graaff",
        "30417",
        "",
        "1B",
        without=0,
    )
    second = those(
        "Hidde|Schuurmans;Isis|van 't Klooster;Noud|Pennings;Bo|ter Braak;Ilja|Wiersma", "30583", "", "1D"
    )
    first = but(first, {2: {"here": False, "photo": ""}})
    before = {"van der Zwaag": "van der", "el Bouhali": "el", "de Graaff": "de"}
    before |= {"van 't Klooster": "van 't", "ter Braak": "ter"}
    sheets: dict[str, list[list[str]]] = {}
    for part in (first, second):
        rows = [cut(f"Mediatheekpasjes {part[0].room}|||||||"), []]
        rows.append(cut("|Lln.nr|Roepnaam|Tv|Achternaam|Klas|Pasje opgehaald|Opmerking"))
        for at, w in enumerate(part):
            prefix = before.get(w.family, "")
            note = "" if w.here else "van school per 1-10"
            note = note or ("pas kwijt, nieuwe betaald" if at == 3 else "")
            rows.append(
                cut(
                    f"{at + 1}|{w.number}|{w.given}|{prefix}|{w.family.removeprefix(prefix).strip()}|{w.room}|{('ja', '', 'nee')[at % 3]}|{note}"
                )
            )
        rows += [
            [],
            ["", "geel", "foto ontbreekt"],
            ["", "rood", "van school"],
            [],
            ["", "Totaal:", f"{len(part)}"],
        ]
        sheets[part[0].room] = rows
    folder.book("pasjes brugklas.xlsx", sheets, merge=["A1:H1"])
    people = [*first, *second]
    folder.zip("foto's.zip", faces(people))
    return Truth(people, allowed=("pasjes brugklas",))


@case(OFFICE + ": a school's secretary in Hungary keeps the readers' tickets of two classes below each other")
def fresh_readers_tickets_of_two_classes(folder: Folder) -> Truth:
    """Hungary: last names first in one cell; a heading for each class with its teacher; Okt. az. and the ticket's number; photos by name."""
    names = (
        "Ákos|Dömötör;Botond|Kismarjai;Zselyke|Pálinkó;Lilla|Szalóky;Hanna Réka|Üveges",
        "Dorka|Farkas-Nagy;Csongor|Hőgyes;Levente|Orsós;Emese|Tőzsér;Máté Zalán|Zsilinszky",
    )
    rows: list[list[str]] = [["Könyvtári olvasójegyek 2026/2027"], []]
    people: list[Who] = []
    for room, listed, teacher, start in (
        ("5.a", names[0], "Horváthné Bakos Éva", "72417330118"),
        ("5.b", names[1], "Gulyás Péter", "72519004226"),
    ):
        part = those(listed, start, "", room, without=room == "5.b")
        rows += [[f"{room} osztály   (of.: {teacher})"], cut("Ssz.|Név|Okt. az.|Olvasójegy|Megj.")]
        for at, w in enumerate(part):
            ticket = f"D-{at * 3 + 204 + len(people)}"
            state = "" if w.given == "Levente" else w.number
            note = "elveszett, pótolva" if at == 1 else "" if state else "okt. az. hiányzik"
            rows.append(cut(f"{at + 1}.|{w.family} {w.given}|{state}|{ticket}|{note}"))
            more = tuple(n for n in (state, ticket, ticket[2:]) if n)
            part[at] = replace(w, number="", more=more)
        rows += [[f"Összesen: {len(part)} fő"], []]
        people += part
    folder.book("olvasojegyek_5.xlsx", {"Munka1": rows}, merge=["A1:E1", "A3:E3", "A12:E12"])
    folder.photos(people, lambda w: f"fotók/{w.room[0]}{w.room[2]}/{w.family} {w.given}.jpg")
    allowed = ("5a", "5b", "fotók", "Munka1", "5.a osztály", "5.b osztály", "5")
    teachers = ("5.a osztály   (of.: Horváthné Bakos Éva)", "5.b osztály   (of.: Gulyás Péter)")
    return Truth(people, allowed=(*allowed, *teachers))


@case(
    OFFICE
    + ": a scuola media in Italy, an old Excel of its secretary with columns for the library below a heading of their own"
)
def fresh_library_heading_above_two_columns(folder: Folder) -> Truth:
    """Italy: titles in two storeys; apostrophes for accents; `TRASF.` has left; photos `cognome_nome` in small letters without blanks."""
    people = those(
        "NICCOLO'|ABBATANTUONO;GIADA|CALZOLAI;KARIM|BENSALEM;SOFIA MARIA|DALL'OLIO;EDOARDO|DE SANCTIS;XIN YI|HU;LUDOVICA|MORICONI;DIEGO|SCHIAVONE;ELETTRA|ZANARDELLI",
        "4417",
        "",
        "3^B",
    )
    people = but(people, {4: {"here": False, "photo": ""}, 0: {"also": (("NICCOLÒ", "ABBATANTUONO"),)}})
    rows: list[list[object]] = [
        ['I.C. "G. PASCOLI" - SCUOLA SEC. DI I GRADO'],
        ["ELENCO ALUNNI A.S. 2026/27"],
        [*cut("|ALUNNO||||BIBLIOTECA||")],
        [*cut("N.|Cognome|Nome|Nato il|Classe|Tessera|Foto|Note")],
    ]
    for at, w in enumerate(people):
        photo = "SI" if w.photo else "NO"
        note = "" if w.here else "TRASF. ad altra scuola 12/10"
        rows.append(
            [at + 1, w.family, w.given, f"{at + 10}/0{at % 9 + 1}/2013", w.room, int(w.number), photo, note]
        )
    rows += [[], ["", "MASCHI 4", "FEMMINE 5", "TOT. 9"]]
    folder.put(
        "3B biblioteca.xls", xls(rows, [(0, 0, 0, 7), (1, 1, 0, 7), (2, 2, 1, 4), (2, 2, 5, 6)], "Foglio1")
    )

    def plain(text: str) -> str:
        return text.lower().replace("'", "").replace(" ", "")

    folder.photos(people, lambda w: f"foto 3B/{plain(w.family)}_{plain(w.given)}.jpg")
    return Truth(people, capitals=True, allowed=("3B", "foto 3B", "3B biblioteca", "3"))


@case(OFFICE + ": a class's list that a teacher in Poland copies out of the e-journal into Notepad")
def fresh_numbers_of_the_journal_in_photos(folder: Folder) -> Truth:
    """Poland: cp1250; `nr nazwisko i imię`, the seventh is missing; photos `4c_01` by the number in the journal."""
    people = those(
        "Zuzanna|Adamiak;Tymon|Bździuch;Lena|Ciołek;Antoni|Dżaluk;Nikola|Frączyk;Oliwier|Grześkowiak;Maja|Kądziela;Ignacy|Łopuszański;Pola|Śmigielska;Filip|Żurawik"
    )
    journal = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11]
    people = [replace(w, more=(f"{n}", f"{n:02}")) for w, n in zip(people, journal, strict=True)]
    lines = ["klasa 4c", "wychowawca: mgr Iwona Pacholska", "", "Nr\tNazwisko i imię"]
    lines += [f"{w.more[0]}\t{w.family} {w.given}" for w in people]
    lines += ["", "zdjęcia robione we wtorek, wg numerów z dziennika (nr 11 nieobecny)"]
    folder.put("4c.txt", "\r\n".join(lines), "cp1250")
    folder.photos(people, lambda w: f"zdjecia/4c_{w.more[1]}.JPG")
    return Truth(people, allowed=("4c", "klasa 4c", "4", "zdjecia"))


@case(
    OFFICE
    + ": a group of an upper secondary school in Finland, printed from the browser (Wilma shows groups with pictures; the page from memory, not read here)"
)
def fresh_group_printed_from_the_browser(folder: Folder) -> Truth:
    """Finland: PDF, last names first, the group of each below the name; no numbers; a frame where no picture is."""
    people = those(
        "Mohamed|Abdi Nuur;Ilmari|Kuoppala;Oona|Puuronen;Aino Sofia|Rantanen;Peetu|Törmänen;Siiri|Vääräniemi;Eetu|Yli-Ojanperä;Väinö|Ylönen;Helmi|Äijälä",
        "",
        "",
        "24C;24D",
    )
    grid = Grid(
        columns=4,
        rows=3,
        photo=72,
        text=110,
        gap=18,
        title="ÄI04.3 - opiskelijat",
        foot="https://wilma.example/groups/20417 28.11.2026",
    )
    folder.put("ÄI04.3.pdf", grid_pdf(cells(people, "{who.family} {who.given}", "{who.room}"), grid))
    people = but(
        people, {0: {"also": (("Nuur Mohamed", "Abdi"),)}, 3: {"also": (("Sofia", "Rantanen Aino"),)}}
    )
    return Truth(people, allowed=("ÄI04.3", "ÄI04.3 - opiskelijat"))


@case(OFFICE + ": answers of parents to a form of a school's library in Ukraine, downloaded as a table")
def fresh_answers_of_parents_to_a_form(folder: Folder) -> Truth:
    """Ukraine: blanks, small letters and spellings of the class as typed; one answered twice; parents' names beside; photos by name."""
    people = those(
        "Соломія|Пелех;Артем|Гнатишин;Вероніка|Дзюбак;Максим|В'юник;Анастасія|Ковтонюк;Тимофій|Ярема;Єва|Щербатюк;Нестор|Якубяк",
        "",
        "",
        "6-А",
    )
    typed = cut("6-А|6А|6-а|6 А|6-А|6-А|6 - А|6а")
    parents = cut(
        "Пелех Ірина|Гнатишин О.М.|Оксана Дзюбак|В'юник Тарас|мама Наталя|Ярема Богдан|Щербатюк Л.|Якубяк Роман"
    )
    rows = [
        cut(
            f"{at + 2:02}.09.2026 1{at}:0{at}:14|{w.family} {w.given}{' ' if at % 3 == 1 else ''}|{typed[at]}|{parents[at]}|+38067000{at:04}|{('Так', 'Так', 'так')[at % 3]}"
        )
        for at, w in enumerate(people)
    ]
    rows[4][1] = "ковтонюк анастасія"
    again = [*rows[2]]
    again[0], again[4] = "14.09.2026 21:40:02", "+380670009902"
    titles = cut(
        "Позначка часу|Прізвище та ім'я учня (учениці)|Клас|Хто заповнює|Телефон|Згода на фото в картці читача"
    )
    folder.csv("Читацький квиток 6-А (Відповіді) - Відповіді форми (1).csv", [titles, *rows, again])
    folder.photos(people, lambda w: f"Фото 6-А/{w.family} {w.given}.jpg", form="NFC")
    people = but(people, {4: {"also": (("анастасія", "ковтонюк"),)}})
    return Truth(people, allowed=("6-А", "6", "Фото 6-А", "Читацький квиток 6-А"))
