"""What schools in Italy, Poland, the Czech Republic, Turkey and Chile get from their systems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls, xls


@case(
    "e-Okul (Turkey): Sınıf Listesi to Excel (OOG01001R020.XLS): titles in merged rows, a block a branch (from memory)"
)
def p28b_eokul_list_in_two_blocks(folder: Folder) -> Truth:
    """Turkey: an old workbook; blocks with their own titles and totals of boys and girls, school numbers short and uneven."""
    people = those(
        "ELİF NAZ|YILMAZ;YUSUF EREN|ÇELİK;ZEYNEP|ŞAHİN;MUHAMMED ALİ|KOÇ;ECRİN|ÖZTÜRK;BERAT|AĞAOĞLU;"
        "DEFNE|GÜNEŞ;ÖMER ASAF|IŞIK;HİRANUR|UÇAR;KEREM|DOĞAN",
        without=10,
    )
    blocks = {"5. Sınıf / A Şubesi": people[:5], "5. Sınıf / B Şubesi": people[5:]}
    numbers = iter(cut("7|23|118|204|312|15|41|96|233|340"))
    everyone: list[Who] = []
    rows: list[list[Any]] = []
    merge: list[tuple[int, int, int, int]] = []
    for title, listed in blocks.items():
        top = len(rows)
        merge += [(top, top, 0, 5), (top + 1, top + 1, 0, 5), (top + 2, top + 2, 0, 5)]
        rows += [["T.C."], ["PINARBAŞI ORTAOKULU MÜDÜRLÜĞÜ"], [f"{title} Sınıf Listesi"]]
        rows.append(cut("S.No|Öğrenci No||Adı|Soyadı|Cinsiyeti"))
        listed = [replace(w, number=next(numbers), grade="5", room=title) for w in listed]
        everyone += listed
        rows += [
            [at, int(w.number), "", w.given, w.family, ("Kız", "Erkek")[people.index(_plain(w, people)) % 2]]
            for at, w in enumerate(listed, 1)
        ]
        girls = sum(row[5] == "Kız" for row in rows[-len(listed) :])
        rows += [["", f"Kız Öğrenci Sayısı : {girls}"], ["", f"Erkek Öğrenci Sayısı : {len(listed) - girls}"]]
        rows += [["", f"Toplam Öğrenci Sayısı : {len(listed)}"], [""]]
    folder.put("OOG01001R020.XLS", xls(rows, merge, "Sheet1"))
    return Truth(everyone, capitals=True, allowed=("5/A", "5/B", "A", "B"))


def _plain(who: Who, people: Sequence[Who]) -> Who:
    return next(each for each in people if each.full == who.full)


@case(
    "SIGE (Chile): Nómina de alumnos, a page with the ending .xls; its 24 titles as public readers of it list them"
)
def p28b_sige_roll_of_a_school(folder: Folder) -> Truth:
    """Chile: RUN and its check digit apart, two last names in two columns, 1900 as the date of those who did not leave."""
    people = those(
        "Antonella|Riquelme Soto;Benjamín|Ñancupil Huenchuleo;Florencia|Ibacache Vergara;Maximiliano|Araya Toro;"
        "Isidora Paz|Cárcamo Oyarzún;Jean Pierre|Louissaint;Agustina|Sepúlveda Muñoz;Vicente|Zúñiga Peña",
        "24518207",
        "4 5",
        "A;A;B",
        without=8,
    )
    people = but(people, {3: {"here": False}})
    titles = cut(
        "Año|RBD|Cod Tipo Enseñanza|Cod Grado|Desc Grado|Letra Curso|Run|Dígito Ver.|Genero|Nombres|Apellido Paterno|"
        "Apellido Materno|Dirección|Comuna Residencia|Código Comuna Residencia|Email|Telefono|Celular|Fecha Nacimiento|"
        "Código Etnia|Fecha Incorporación Curso|Fecha Retiro|%Asistenca|Promedio Final"
    )
    rows = []
    for at, w in enumerate(people):
        first, _, second = w.family.partition(" ")
        rows.append(
            [
                *("2026", "3941", "110", w.grade, f"{w.grade}° básico", w.room, w.number, "K12345678"[at]),
                *(
                    "FMFMFMFM"[at],
                    w.given,
                    first,
                    second,
                    f"Pasaje Los Aromos {at + 40}",
                    "TEMUCO",
                    "9101",
                    "",
                ),
                *("", f"9 8{at}12 77{at}0", f"1{at}-05-2016", "0", "04-03-2026"),
                *("01-01-1900" if w.here else "28-09-2026", f"{88 + at}", "0"),
            ]
        )
    folder.put("NominaAlumnos_3941.xls", page_xls(titles, rows))
    return Truth(
        people, allowed=("4A", "5A", "4B", "5B", "4° básico A", "5° básico A", "4° básico B", "5° básico B")
    )
