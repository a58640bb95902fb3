"""Photos with telling names, a list and photos that belong together, a saved page of faces, other ones."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh87.kit import in_room, logo, portraits, saved
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same
from benchmarks.rosters.sets.fresh101.kit import either_way
from benchmarks.rosters.sets.fresh103.kit import together


@case()
def q118_gambar_murid(folder: Folder) -> Truth:
    """Malaysia: only the photographer's zip: a folder a class, `5 Bestari - Nama.jpg`, groups, his note."""
    people = with_photos(
        of_lines(
            """Nur Aina|Sofea;Tan|Jia Hui;Muhammad Irfan|Hakimi;Kavitha|Subramaniam;Lim|Wei Jie
            Siti Khadijah|Rosli;Adam|Haziq;Wong|Xin Yi""",
            room="5 Bestari",
        )
        + of_lines(
            """Nurul|Izzati;Pravin|Raj;Chong|Kai Xuan;Ahmad Danial|Firdaus;Lee|Shu Ting;Aisyah|Humaira
            Danish|Iskandar""",
            room="5 Cemerlang",
        )
    )
    files: dict[str, bytes | str] = {f"{w.room}/{w.room} - {w.full}.jpg": face(w.photo) for w in people}
    for room in ("5 Bestari", "5 Cemerlang"):
        files[f"Gambar kelas/Gambar kelas {room}.jpg"] = together(in_room(people, room), 4)
    files["BACA SAYA.txt"] = (
        "Gambar individu dan gambar kelas Tahun 5, 14 Januari 2026.\r\n"
        "Untuk cetakan tambahan sila hubungi Studio Kenanga, 03-5550 1417.\r\n"
    )
    folder.zip("SK Taman Melati 2026.zip", files)
    more = ("SK Taman Melati 2026", "Gambar kelas", "Gambar kelas 5 Bestari", "Gambar kelas 5 Cemerlang")
    return Truth([either_way(w) for w in people], allowed=(*more, "Bestari", "Cemerlang", "BACA SAYA"))


@case("a studio's delivery with its order list (layout invented)")
def q118_liste_und_fotograf_im_oktober(folder: Folder) -> Truth:
    """Germany: a workbook in August; in October again with photos and the studio's list; a new surname."""
    before = of_lines(
        """Pia|Behnke|||3a;Jasper|Conrad|||3a;Leyla|Doğan|||3a;Theo|Eickhoff|||3a;Marlene|Funke|||3a
        Rafael|Gomes|||3a;Lotte|Heitmann|||3a;Ole|Kruse|||3a;Mathilda|Barz|||3b;Anton|Dreyer|||3b
        Zainab|Hosseini|||3b;Karl|Ihle|||3b;Fenja|Lammers|||3b;Mio|Radtke|||3b;Greta|Ullrich|||3b"""
    )
    sheets: dict[str, list[Any]] = {}
    for room in ("3a", "3b"):
        listed = [[nr, w.family, w.given] for nr, w in enumerate(in_room(before, room), 1)]
        sheets[room] = [[f"Klasse {room} (Stand 24.08.2026)"], ["Nr.", "Name", "Vorname"], *listed]
    folder.book("August/Klassenlisten 3.xlsx", sheets, ("A1:C1",))
    new = of_lines("Bohdan|Melnyk|||3a;Ella|Stahmer|||3b")
    now = but([*before, *new], {4: {"family": "Funke-Landwehr"}, 11: {"room": "3a"}})
    now = with_photos([w for w in now if w.given != "Rafael"], 6)
    now = sorted(now, key=lambda w: (w.room, w.family))
    sheets = {}
    for room in ("3a", "3b"):
        listed = [[nr, w.family, w.given] for nr, w in enumerate(in_room(now, room), 1)]
        sheets[room] = [[f"Klasse {room} (Stand 12.10.2026)"], ["Nr.", "Name", "Vorname"], *listed]
    folder.book("Oktober/Klassenlisten 3 neu.xlsx", sheets, ("A1:C1",))
    rows = [cut("Bilddatei|Klasse|Nachname|Vorname|Mappe bestellt")]
    for at, w in enumerate(now):
        if w.photo:
            name = f"26-0417-{at * 2 + 101:04}.jpg"
            rows.append([name, w.room, w.family, w.given, "ja" if at % 3 else "nein"])
            folder.put(f"Oktober/Fotos/{name}", face(w.photo))
    folder.csv("Oktober/Fotos/Bilderliste.csv", rows, ";", "utf-8-sig")
    kept = same("Marlene Funke > Marlene Funke-Landwehr", "Karl Ihle", "Pia Behnke", "Greta Ullrich")
    more = ("Klassenlisten 3", "Klassenlisten 3 neu", "Bilderliste", "Fotos", "Oktober", "August")
    return Truth([*now, *gone(before, 5)], steps=("August", "Oktober"), same=kept, allowed=more)


@case("the page of a class in a Portuguese school platform (layout invented)")
def q118_pagina_da_turma(folder: Folder) -> Truth:
    """Portugal: a saved page, a table with face or grey figure, place, process number, whole name, state."""
    people = with_photos(
        of_lines(
            """Afonso|Miguel Tavares|20417;Benedita|Sousa Pinho|20421;Carolina|Alves Mendes|20426
            Dinis|Rafael Cunha|20430;Eva|Marques Leitão|20433;Francisco|Nogueira|20438
            Gabriel|Semedo Tavares|20442;Íris|Loureiro Paiva|20447;Leonor|Castro Neves|20451
            Martim|Vieira Lobo|20455;Oleksandra|Shevchuk|20459;Salvador|Pires Amaral|20464
            Violeta|Ramos|20468""",
            room="5.º C",
        ),
        6,
        10,
    )
    side = "Turma 5.º C_ficheiros"
    rows = []
    for nr, w in enumerate(people, 1):
        source = f"aluno{nr - 1}.jpg" if w.photo else "semfoto.png"
        remark = "Transferido (02/10/2026)" if w.given == "Gabriel" else "Matriculado"
        rows.append(
            f'<tr><td>{nr}</td><td><img src="./{side}/{source}" width="48"></td><td>{w.number}</td>'
            f'<td><a href="#">{w.full}</a></td><td>{birthday(nr, 2016)}</td><td>{remark}</td></tr>'
        )
    titles = "".join(f"<th>{t}</th>" for t in cut("N.º|Foto|Processo|Nome|Data nasc.|Situação"))
    body = (
        f'<div class="topo"><img src="./{side}/logo.png"> Agrupamento de Escolas da Lezíria '
        '<a href="#">Sumários</a> <a href="#">Faltas</a> <a href="#">Avaliação</a> <a href="#">Sair</a></div>'
        "<h1>Turma 5.º C</h1><p>Diretora de turma: Helena Bettencourt</p>"
        f'<table class="alunos"><tr>{titles}</tr>\n{chr(10).join(rows)}\n</table><p>13 alunos</p>'
    )
    files = {**portraits(people, "aluno{at}.jpg"), "logo.png": logo("#205080", "L")}
    files["semfoto.png"] = face("silhouette", kind="PNG")
    saved(folder, "Turma 5.º C", "Turma 5.º C - Alunos", body, files, side)
    here = [any_parting(w) for w in people if w.given != "Gabriel"]
    left = [any_parting(w) for w in gone(people, 6)]
    return Truth([*here, *left], allowed=("Turma 5.º C", "Turma 5.º C - Alunos", "Helena Bettencourt"))
