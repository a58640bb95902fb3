"""Lists of German, Ukrainian, Colombian, Brazilian, Swedish, Czech and Romanian systems, and Spanish pictures."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.office_sheets import Bar, book_of, lay
from benchmarks.rosters.sets.fresh79.kit import GRID, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "UCS@school: Schule, Vorname, Nachname, Klassen, Beschreibung, Telefon, EMail (docs.software-univention.de)"
)
def q126_benutzer_fuer_den_schulserver(folder: Folder) -> Truth:
    """Germany: two CSV files with quotes for a server, pupils and teachers; a teacher has two classes in a cell."""
    people = of_lines(
        """Jonna|Ahlers|||5a;Mattis|Behrens|||5a;Aylin|Demirci|||5a;Friederike|von Holt|||5a;Levin|Jürgens|||5a
        Tomke|Müller-Voss|||5b;Elias|Oltmanns|||5b;Sude|Şahin|||5b;Ole|Wübbena|||5b"""
    )
    staff = of_lines("Anke|Rickels;Carsten|Groß", role="staff")
    titles = cut("Schule|Vorname|Nachname|Klassen|Beschreibung|Telefon|EMail")
    for name, part, kind in (("schueler", people, "Schüler"), ("lehrer", staff, "Lehrer")):
        rows: list[list[Any]] = [titles]
        for at, w in enumerate(part):
            room = w.room or ("5a,5b", "5b")[at]
            rows.append(["gymleer", w.given, w.family, room, kind, f"0491-555{at}41", ""])
        folder.csv(f"Import/{name}.csv", rows, quote=True, end="\n")
    return Truth([*people, *staff], allowed=("Import", "schueler", "lehrer", "gymleer", "5a", "5b"))


@case("Нові знання (Ukraine): the list of a class in Excel, прізвище, ім'я, по батькові (titles from memory)")
def q126_spysok_uchniv(folder: Folder) -> Truth:
    """Ukraine: a sheet a class below two lines: surname, name and patronymic apart, numbers of files with letters."""
    people = of_lines(
        """Олена|Бондаренко|Б-41/21||5-А;Максим|Ґудзь|Ґ-07/21||5-А;Софія|Їжакевич|Ї-02/22||5-А
        Назар|Литвин|Л-38/21||5-А;Дар'я|Щербак|Щ-11/21||5-А;Артем|Гончар|Г-52/21||5-Б
        Єва|Коваль-Мазур|К-60/21||5-Б;Тимофій|Пилипенко|П-29/22||5-Б;Злата|Яременко|Я-05/21||5-Б"""
    )
    fathers = cut("Ігорівна|Олегович|Юріївна|Петрович|Андріївна|Сергійович|Романівна|Іванович|Тарасівна")
    book, sheet = book_of("5-А")
    for room, head in (("5-А", "Марченко Н. В."), ("5-Б", "Савчук О. І.")):
        sheet = sheet if room == "5-А" else book.create_sheet(room)
        rows: list[Any] = [
            Bar(f"Список учнів {room} класу"),
            Bar(f"Класний керівник: {head}", "FFFFFF"),
            cut("№ з/п|Прізвище|Ім'я|По батькові|Дата народження|№ особової справи"),
        ]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            rows.append([nr, w.family, w.given, fathers[at], birthday(at, 2016, "."), w.number])
        lay(sheet, rows, 6)
    folder.save("Списки 5 класів.xlsx", book)
    found = [
        replace(w, also=((f"{w.given} {name}", w.family),)) for w, name in zip(people, fathers, strict=True)
    ]
    return Truth(found, allowed=("Списки 5 класів", "Марченко Н. В.", "Савчук О. І."))


@case(
    "Phidias (Colombia): a listado for Excel, which is a page, código, documento, estado (titles from memory)"
)
def q126_listado_de_quinto(folder: Folder) -> Truth:
    """Colombia: an .xls that is a page: two surnames, acudientes, one retirado; the photos are only links."""
    people = of_lines(
        """Valeria|Arango Mejía|20417|5|5A;Juan José|Bermúdez Ortiz|20422|5|5A;Salomé|Cuéllar Rojas|20426|5|5A
        Emiliano|Hoyos|20431|5|5A;María del Mar|Lozano Peña|20438|5|5A;Samuel David|Murillo Asprilla|20419|5|5B
        Luciana|Ñáñez Gómez|20424|5|5B;Thiago|Quintero Cano|20428|5|5B;Antonella|Zuluaga Vélez|20435|5|5B"""
    )
    adults = cut("Paola|Hernán|Gloria|Andrés|Liliana|Yesenia|Fabio|Marcela|Julián")
    page = (
        '<html><head><meta charset="utf-8"></head><body><table border=1>'
        "<tr><td colspan=9><b>GIMNASIO LOS URAPANES - LISTADO DE ESTUDIANTES - 2026</b></td></tr>\r\n<tr>"
    )
    titles = "Foto|Código|Apellidos|Nombres|Curso|Tipo doc.|Documento|Estado|Acudiente"
    page += "".join(f"<th>{escape(title)}</th>" for title in cut(titles)) + "</tr>\r\n"
    found = []
    for at, w in enumerate(people):
        document = f"10{at * 917 + 41722041}"
        state = "Retirado" if w.given == "Thiago" else "Matriculado"
        adult = f"{adults[at]} {w.family.split()[0]}"
        image = f'<img src="https://urapanes.phidias.example/foto/{w.number}">'
        own = [w.number, w.family, w.given, w.room, "TI", document, state, adult]
        page += f"<tr><td>{image}</td>{''.join(f'<td>{escape(cell)}</td>' for cell in own)}</tr>\r\n"
        found.append(replace(w, more=(document,)))
    folder.put("listado_estudiantes.xls", page + "</table></body></html>")
    here = [w for w in found if w.given != "Thiago"]
    return Truth([*here, *gone(found, 7)], allowed=("listado_estudiantes",))


@case("Sponte (Brazil): lista de presença of a turma, printed (layout from memory)")
def q126_lista_de_presenca(folder: Folder) -> Truth:
    """Brazil: a page of a turma: number, whole names, boxes for the days; lines left empty for those to come."""
    people = of_lines(
        """Alice|Monteiro Braga;Bernardo|Cordeiro;Cecília|de Oliveira Pinto;Enzo Gabriel|Tavares;Helena|Nogueira
        João Miguel|dos Santos;Laura|Bragança;Pietro|Zanetti;Valentina|Assis Rezende""",
        room="3º Ano B",
    )
    made = Print(
        font="Sans",
        size=8,
        head=[("Escola Sementinha", "Lista de Presença"), ("Março de 2026", "")],
        foot=("Sponte Educacional", "", "Página {page} de {pages}"),
    )
    made.say("Turma: 3º Ano B    Turno: Manhã    Professor(a): Débora Sartori", 9, bold=True, after=6)
    rows = [["Nº", "Aluno", *(f"{day:02}" for day in range(2, 14))]]
    rows += [[f"{nr}", w.full, *[""] * 12] for nr, w in enumerate(people, 1)]
    rows += [[f"{nr}", "", *[""] * 12] for nr in range(len(people) + 1, 14)]
    made.table(rows, (24, 190, *[22] * 12), GRID, air=3)
    folder.put("Presença 3B.pdf", made.data())
    allowed = ("Presença 3B", "Débora Sartori", "Manhã")
    return Truth([any_parting(w) for w in people], allowed=allowed)


@case("Edlevo (Sweden): children and their vårdnadshavare, a row each (titles from memory)")
def q126_elever_och_vardnadshavare(folder: Folder) -> Truth:
    """Sweden: a text of Excel in UTF-16 with tabs: one or two rows a child, guardians in columns, two siblings."""
    people = of_lines(
        """Alma Linnea|Bergqvist||2|2A|Alma;Hamza|Ali Mohamud||2|2A|Hamza;Nils Axel|Fors||2|2A|Axel
        Tuva|Håkansson||2|2A|Tuva;Ebba Karin|Lindahl||2|2B|Ebba;Viggo|Håkansson||2|2B|Viggo
        Leo|Nyström Åberg||2|2B|Leo;Ängla|Östlund||2|2B|Ängla"""
    )
    adults = (
        (("Sara", "Bergqvist"), ("Jonas", "Ek")),
        (("Hodan", "Warsame"),),
        (("Petra", "Fors"), ("Henrik", "Fors")),
        (("Malin", "Håkansson"), ("Ulf", "Håkansson")),
        (("Karin", "Lindahl"), ("Maria", "Sjö")),
        (("Malin", "Håkansson"), ("Ulf", "Håkansson")),
        (("Emma", "Åberg"), ("David", "Nyström")),
        (("Lotta", "Östlund"),),
    )
    titles = (
        "Personnummer|Efternamn|Förnamn|Tilltalsnamn|Årskurs|Klass|Vårdnadshavare förnamn|"
        "Vårdnadshavare efternamn|Mobil"
    )
    rows: list[list[Any]] = [cut(titles)]
    found = []
    for at, w in enumerate(people):
        code = f"2018{at % 12 + 1:02}{at + 11}-{at * 137 + 2041:04}"
        for first, last in adults[at]:
            own = [code, w.family, w.given, w.goes, w.grade, w.room, first, last]
            rows.append([*own, f"070-555 {at}{len(first)} {at * 7 + 10}"])
        also = ((w.goes, w.family),)
        goes = "" if w.goes == w.given else w.goes
        found.append(replace(w, more=(code, code.replace("-", "")), also=also, goes=goes))
    folder.put("Åk 2 med vårdnadshavare.txt", table(rows, "\t"), "utf-16")
    return Truth(found, allowed=("Åk 2 med vårdnadshavare",))


@case("Edookit (Czechia): lists of classes in Excel, číslo v třídním výkaze, stav (titles from memory)")
def q126_seznamy_sestych_trid(folder: Folder) -> Truth:
    """Czechia: a sheet a class with a merged title, last names first, file numbers, one who changed school."""
    people = of_lines(
        """Adéla|Bartošová|4417||6.A;Vojtěch|Čáp|4422||6.A;Barbora|Dušková|4426||6.A;Minh Anh|Nguyenová|4431||6.A
        Šimon|Řezáč|4438||6.A;Eliška|Horáčková|4419||6.B;Matyáš|Chaloupka|4424||6.B;Jiří|Kříž|4428||6.B
        Žofie|Urbanová|4435||6.B"""
    )
    book, sheet = book_of("6.A")
    for room, head in (("6.A", "Mgr. Jana Pokorná"), ("6.B", "Mgr. Petr Vaněk")):
        sheet = sheet if room == "6.A" else book.create_sheet(room)
        rows: list[Any] = [
            Bar(f"Seznam žáků třídy {room} - školní rok 2026/2027"),
            [f"Třídní učitel: {head}"],
            [],
            cut("Č.|Příjmení|Jméno|Evidenční číslo|Datum narození|Zákonný zástupce|Stav"),
        ]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            state = "přestoupil 30. 9. 2026" if w.given == "Jiří" else "žák"
            parent = f"{cut('Lenka|Tomáš|Hana')[at % 3]} {w.family}"
            rows.append([nr, w.family, w.given, int(w.number), birthday(at, 2015, "."), parent, state])
        lay(sheet, rows, 7)
    folder.save("Seznamy 6. tříd.xlsx", book)
    here = [w for w in people if w.given != "Jiří"]
    allowed = ("Seznamy 6. tříd", "Mgr. Jana Pokorná", "Mgr. Petr Vaněk")
    return Truth([*here, *gone(people, 7)], allowed=allowed)


@case(
    "Adservio (Romania): elevii as CSV, nr. matricol, inițiala tatălui, diriginte, status (titles from memory)"
)
def q126_elevii_claselor_a_saptea(folder: Folder) -> Truth:
    """Romania: a CSV in UTF-8: the father's initial in its own column, classes as VII A, one transferred."""
    people = of_lines(
        """Andreea Maria|Avram|41722||VII A;Ștefan|Bălan|41735||VII A;Ilinca|Cârstea|41748||VII A
        Rareș Andrei|Dănilă|41761||VII A;Kinga|Szabó|41774||VII A;Denisa|Florea|41787||VII B
        Matei|Iordache|41790||VII B;Țarina|Munteanu|41803||VII B;Vlad Ioan|Popa-Stan|41816||VII B"""
    )
    rows: list[list[Any]] = [
        cut("Nr. matricol|Nume|Inițiala tatălui|Prenume|Clasa|Diriginte|Status|Data nașterii")
    ]
    for at, w in enumerate(people):
        head = {"VII A": "Ionescu Daniela", "VII B": "Grigore Sorin"}[w.room]
        state = "Transferat" if w.given == "Matei" else "Activ"
        rows.append(
            [w.number, w.family, f"{'GMICLFDPV'[at]}.", w.given, w.room, head, state, birthday(at, 2013, ".")]
        )
    folder.csv("elevi_clasa_7.csv", rows, enc="utf-8")
    here = [w for w in people if w.given != "Matei"]
    allowed = ("elevi_clasa_7", "Ionescu Daniela", "Grigore Sorin")
    return Truth([*here, *gone(people, 6)], allowed=allowed)


@case("iDoceo (Spain): a class as CSV and pictures called by name for its import (form from memory)")
def q126_clase_con_fotos_en_zip(folder: Folder) -> Truth:
    """Spain: a zip a class: a CSV with semicolons, PNG pictures `Apellidos, Nombre.png`, two without one."""
    people = with_photos(
        of_lines(
            """Lucía|Abascal Río|||2º B;Íker|Cobo Gutiérrez|||2º B;Noa|Fernández de la Vega|||2º B
            Mohamed|El Fassi|||2º B;Daniela|Gómez Saiz|||2º B;Hugo|Ibáñez|||2º B;Carlota|Núñez Peña|||2º B
            Mateo|Ruiz-Tagle Oria|||2º B;Vera|Zorrilla Mier|||2º B"""
        ),
        3,
        6,
    )
    rows: list[list[Any]] = [cut("Apellidos|Nombre|Cumpleaños|Correo familia|Notas")]
    files: dict[str, bytes | str] = {}
    for at, w in enumerate(people):
        note = "Se sienta delante" if w.given == "Noa" else ""
        rows.append([w.family, w.given, birthday(at, 2018), f"familia{at + 1}@correo.example", note])
        if w.photo:
            files[f"2º B/fotos/{w.last_first}.png"] = face(w.photo, kind="PNG")
    files["2º B/2º B.csv"] = "\ufeff" + table(rows, ";")
    folder.zip("2º B iDoceo.zip", files)
    return Truth(people, allowed=("2º B iDoceo", "fotos"))
