"""Sheets kept by hand, and one of them again in October."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import Bar, Struck, book_of, lay
from benchmarks.rosters.sets.fresh91.kit import gone, same
from benchmarks.rosters.sets.fresh99.kit import paint, wide


@case()
def q99_fondo_de_libros(folder: Folder) -> Truth:
    """Galicia: a tutor's sheet of borrowed textbooks: ticks and crosses, a key of colours, sums below."""
    people = of_lines(
        """Uxía|Abalde Rey;Brais|Barreiro Costas;Noa|Cabaleiro Pérez;Xoel|Dacosta Ferro;Antía|Estévez Lago
        Iago|Fontán Souto;Sabela|Garrido Outeiral;Roi|Iglesias Bouzas;Carme|Lorenzo Vidal
        Martiño|Novoa Cid;Iria|Pazos Táboas;Anxo|Rial Domínguez;Lúa|Vilariño Mosquera""",
        room="3B",
    )
    late, whole, out = {4, 8}, {0, 2, 5, 10}, {11}
    notes = {4: "falta o de inglés, avisada a nai", 8: "perdeu Mates", 11: "non participa no fondo"}
    rows: list[list[Any]] = [["IES Monte Castelo"], ["Fondo de libros 3B   curso 2026-2027"], []]
    rows.append(cut("Nº|Apelidos e nome|Lingua|Mates|Inglés|Bioloxía|Observacións"))
    for at, w in enumerate(people):
        marks = ["✓", "✗" if at == 8 else "✓", "✗" if at in late else "✓", "✓" if at % 4 else "✗"]
        rows.append([at + 1, w.last_first, *([""] * 4 if at in out else marks), notes.get(at, "")])
    rows.append(["", "Entregados", 12, 11, 10, 8])
    book, sheet = book_of("3B")
    lay(sheet, rows, 7, ("A1:G1", "A2:G2"))
    for at, text in enumerate(("todo entregado", "falta algún libro", "non participa")):
        sheet.cell(5 + at, 10).value = text
    colours = ("C6EFCE", "FFEB9C", "D9D9D9")
    paint(sheet, dict(zip((5, 6, 7), colours, strict=True)), (9,))
    for group, colour in zip((whole, late, out), colours, strict=True):
        paint(sheet, {at + 5: colour for at in group}, range(1, 8))
    sheet["I4"] = "Cores"
    wide(sheet, A=5, B=30, G=34, J=20)
    folder.save("Fondo libros 3B.xlsx", book)
    return Truth(people, allowed=("Fondo libros 3B",))


@case()
def q99_grupo_y_rincon_de_lectura(folder: Folder) -> Truth:
    """Uruguay: the group of a class teacher, and below it in the same sheet the books of the classroom."""
    people = of_lines(
        """Agustina|Alonso Píriz;Thiago|Bentancor;Emilia|Cabrera Sosa;Facundo|de los Santos;Martina|Etcheverry
        Joaquín|Fagúndez;Pilar|Larrosa Viera;Bautista|Machado;Renata|Olivera Techera;Lautaro|Rocha
        Catalina|Silveira;Nahuel|Umpiérrez""",
        room="6B",
    )
    people = [
        replace(w, more=(f"5.{at * 31 + 612}.{at * 47 + 108}-{at * 3 % 10}",)) for at, w in enumerate(people)
    ]
    rows: list[list[Any]] = [
        ["Escuela N° 87 República de Cuba"],
        ["Grupo: 6B    Turno vespertino    Año 2026"],
    ]
    rows += [[], cut("N°|Apellidos|Nombre|C.I.|Fecha nac.|Carné de salud|Autoriza foto")]
    for at, w in enumerate(people):
        health = "vto. 08/2026" if at == 6 else "ok"
        rows.append(
            [at + 1, w.family, w.given, *w.more, birthday(at, 2014), health, "NO" if at == 3 else "SI"]
        )
    rows += [[], [], ["Rincón de lectura (libros en el salón)"], cut("N°|Título|Autor|Ejemplares|Estado")]
    books = cut("Cuentos de la selva;Horacio Quiroga;6|El hombrecito del azulejo;Manuel Mujica Láinez;2")
    books += cut(
        "Saltoncito;Francisco Espínola;5|Perico;Juan José Morosoli;4|Dailan Kifki;María Elena Walsh;1"
    )
    for at, text in enumerate(books):
        title, author, count = text.split(";")
        rows.append([at + 1, title, author, int(count), "bueno" if at % 2 else "regular"])
    book, sheet = book_of("Hoja1")
    lay(sheet, rows, 7, ("A1:G1", "A2:G2"))
    wide(sheet, A=5, B=28, C=24, D=15, E=12, F=16, G=14)
    folder.save("Grupo 6B 2026.xlsx", book)
    return Truth(people, allowed=("Grupo 6B 2026", "Hoja1", "vespertino"))


@case()
def q99_primary_five_in_one_sheet(folder: Folder) -> Truth:
    """Bermuda: three classes under coloured bars with their teacher, a cross for boy or girl, counts."""
    people = of_lines(
        """Zuri|Bascome|||P5B;Cameron|Burrows|||P5B;Ja'Nae|Dill|||P5B;Oscar|Furtado|||P5B
        Makai|Outerbridge|||P5B
        Isla|Wingate|||P5B;Elijah|Butterfield|||P5T;Sophia|DeSilva|||P5T;Kaleb|Lightbourne|||P5T
        Amaya|Smith-Bean|||P5T;Noah|Trimingham|||P5T;Tianna|Zuill|||P5T;Jayden|Astwood|||P5W
        Harper|Cooper|||P5W;Micah|Hollis|||P5W;Grace|Pacheco|||P5W;Xavier|Raynor|||P5W"""
    )
    teachers = {"P5B": "Ms. Burgess", "P5T": "Mr. Tuzo", "P5W": "Mrs. Williams"}
    girls = {0, 2, 5, 7, 9, 11, 13, 15}
    rows: list[Any] = [["Harbour View Primary - P5 lists September 2026"], []]
    rows.append(cut("#|Last name|First name|Boy|Girl|House|Library form in|Notes"))
    for nth, (room, teacher) in enumerate(teachers.items()):
        mine = [(at, w) for at, w in enumerate(people) if w.room == room]
        rows.append(Bar(f"{room}   {teacher}", ("DDEBF7", "E2EFDA", "FCE4D6")[nth]))
        for nr, (at, w) in enumerate(mine, 1):
            sex = ["", "x"] if at in girls else ["x", ""]
            note = {3: "Portuguese at home", 12: "glasses"}.get(at, "")
            rows.append([nr, w.family, w.given, *sex, ("Red", "Gold")[at % 2], "✓" if at % 3 else "", note])
        few = sum(at in girls for at, _ in mine)
        rows += [["", "", "Count", len(mine) - few, few, "", f"of {len(mine)}"], []]
    book, sheet = book_of("P5")
    lay(sheet, rows, 8, ("A1:H1",))
    wide(sheet, A=4, B=18, C=16, G=15, H=22)
    folder.save("P5 lists.xlsx", book)
    names = tuple(name.split()[-1] for name in teachers.values())
    return Truth(people, allowed=("P5 lists", "P5", *teachers.values(), *names, "Red", "Gold"))


@case()
def q99_klasat_e_pesta(folder: Folder) -> Truth:
    """Kosovo: a sheet for each class, register number, the parent's name between, a sheet of textbooks."""
    people = of_lines(
        """Arta|Berisha|3104||V-1;Blerim|Gashi|3109||V-1;Dafina|Hoxha|3112||V-1;Erblin|Krasniqi|3118||V-1
        Fjolla|Mustafa|3121||V-1;Granit|Shala|3127||V-1;Yllka|Zeqiri|3130||V-1;Albion|Ahmeti|3135||V-2
        Besarta|Bytyqi|3139||V-2;Diell|Çelaj|3144||V-2;Edona|Morina|3148||V-2;Leart|Rexhepi|3152||V-2
        Rinesa|Thaçi|3157||V-2"""
    )
    parents = cut("Agim|Burim|Fatmir|Naim|Valon|Shpend|Ilir")
    sheets: dict[str, list[list[Any]]] = {}
    for room, teacher in (("V-1", "Vjollca Kelmendi"), ("V-2", "Skënder Osmani")):
        rows: list[list[Any]] = [["SHFMU “Dituria”  -  Klasa " + room], [f"Kujdestare: {teacher}"], []]
        rows.append(cut("Nr.|Nr. i amzës|Emri|Emri i prindit|Mbiemri|Udhëton me autobus|Vërejtje"))
        for at, w in enumerate(w for w in people if w.room == room):
            bus, note = ("po", "jo")[at % 2], {"3112": "syze", "3152": "ardhur nga Peja"}.get(w.number, "")
            rows.append([at + 1, int(w.number), w.given, parents[at], w.family, bus, note])
        sheets[room] = rows
    books: list[list[Any]] = [["Tekstet shkollore klasa V"], [], cut("Lënda|Botuesi|Nevojiten|Kemi")]
    books += [["Gjuha shqipe", "Libri Shkollor", 13, 12], ["Matematika", "Libri Shkollor", 13, 13]]
    books += [["Gjuha angleze", "Pegi", 13, 10], ["Gjithsej", "", 39, 35]]
    folder.book("Klasat V 2026-27.xlsx", {**sheets, "Librat": books}, merge=("A1:G1", "A2:G2"))
    more = ("Vjollca Kelmendi", "Skënder Osmani", "Kelmendi", "Osmani", "Klasat V 2026-27", "Librat")
    return Truth(people, allowed=more)


@case()
def q99_office_sheet_kept_on_until_october(folder: Folder) -> Truth:
    """Jersey: the office's sheet with photos, in October the same kept on: one struck, two below, moves."""
    before = with_photos(
        of_lines(
            """Amelia|Amy|4102||6 Corbière;Luis|Barros|4106||6 Corbière;Toby|Du Feu|4111||6 Corbière
            Freya|Hamon|4115||6 Corbière;Zofia|Kaczmarek|4119||6 Corbière;Harry|Le Brocq|4123||6 Corbière
            Leonor|Abreu|4127||6 Noirmont;Max|de Gruchy|4131||6 Noirmont;Ivy|Le Feuvre|4136||6 Noirmont
            Joshua|Perchard|4140||6 Noirmont;Ella|Renouf|4144||6 Noirmont;Rui|Vieira|4148||6 Noirmont"""
        ),
        4,
    )
    new = with_photos(of_lines("Caitlin|Syvret|4203||6 Noirmont;Pedro|Nóbrega|4207||6 Corbière"))
    moved = but(before, {1: {"room": "6 Noirmont"}, 10: {"family": "Renouf-Blampied"}})

    def row(at: int, w: Who, note: str = "") -> list[Any]:
        ticks = ["✓" if at % 4 else "", "✓" if at % 3 else "x"]
        return [int(w.number), w.family, w.given, w.room, *ticks, note]

    titles = cut("Pupil ID|Surname|First name|Class|Swimming|Trip paid|Office notes")
    first: list[Any] = [["Year 6 2026/27"], titles, *(row(at, w) for at, w in enumerate(before))]
    notes = {1: "moved from Corbière 21/9", 10: "new surname"}
    second: list[Any] = [["Year 6 2026/27   updated 9 Oct"], titles]
    second += [row(at, w, notes.get(at, "")) for at, w in enumerate(moved)]
    second[7] = Struck(row(5, before[5], "left 25/9 - moved to Guernsey"))
    second += [row(at + 12, w, "started 28/9") for at, w in enumerate(new)]
    for step, rows, pictures in (("1", first, before), ("2", second, new)):
        book, sheet = book_of("Y6")
        lay(sheet, rows, 7, ("A1:G1",))
        wide(sheet, B=18, C=14, D=14, G=28)
        folder.save(f"{step}/Year 6.xlsx", book)
        folder.photos(pictures, lambda w, step=step: f"{step}/Photos/{w.number}.jpg")  # type: ignore[misc]
    now = [*(w for at, w in enumerate(moved) if at != 5), *new]
    stay = [("Ella Renouf", "Ella Renouf-Blampied"), *same([before[0], before[1]])]
    more = ("Year 6", "Y6", "Photos", "6")
    return Truth([*now, *gone(before, 5)], steps=("1", "2"), same=stay, allowed=more)
