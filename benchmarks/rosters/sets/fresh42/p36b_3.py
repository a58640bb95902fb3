"""What schools of Romania, Czechia, Hungary, Greece, the Baltics and Serbia hand to their library."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import odt


def _parted(name: str) -> tuple[str, str]:
    first, _, last = name.split(" (")[0].rpartition(" ")
    return first, last


@case("style of a Romanian secretariat, invented")
def p36b_initials_of_the_father_in_romania(folder: Folder) -> Truth:
    """Romania: a table in RTF, the father's initial between surname and given names, Roman grades."""
    people = those(
        "Andrei-Luca|Ionescu;Ștefania|Țurcanu;Mihai|Pop;Ioana-Maria|Bălan;Rareș|Vlădescu;Ana|Pop;"
        "Dragoș-Ilie|Mureșan;Eszter|Kelemen",
        "2317",
        "7",
        "VII A;VII B",
        photo="",
    )
    initials = cut("M.|I.|V.|Gh.|D.|V.|C.|Z.")
    people = [
        replace(w, also=((f"{mid} {w.given}", w.family), (w.given, f"{w.family} {mid}")))
        for w, mid in zip(people, initials, strict=True)
    ]
    titles = cut("Nr. crt.|Nr. matricol|Numele, inițiala tatălui și prenumele|Clasa|Limba modernă|Observații")
    rows = [
        [
            *(str(at + 1), w.number, f"{w.family} {mid} {w.given}", w.room),
            *("Franceză" if at % 2 else "Germană", "navetă" if at == 4 else ""),
        ]
        for at, (w, mid) in enumerate(zip(people, initials, strict=True))
    ]
    above = (
        "ȘCOALA GIMNAZIALĂ NR. 4",
        "TABEL NOMINAL cu elevii claselor a VII-a, an școlar 2026-2027",
        "pentru eliberarea permiselor de bibliotecă",
    )
    folder.put("tabel nominal VII.rtf", _rtf(above, [titles, *rows], ("Total: 8 elevi", "Secretar șef,")))
    return Truth(people)


def _rtf(above: Iterable[str], rows: Iterable[list[str]], below: Iterable[str]) -> str:
    r"""A document of WordPad: other letters as `\u259?`."""
    edges = "".join(rf"\cellx{edge}" for edge in (700, 1900, 5600, 6600, 8000, 9600))
    table = "".join(
        rf"\trowd\trgaph70{edges}" + "".join(rf"\pard\intbl {_plain(cell)}\cell" for cell in row) + "\\row\n"
        for row in rows
    )
    before, after = ("".join(rf"\pard {_plain(line)}\par" + "\n" for line in part) for part in (above, below))
    return r"{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0 Times New Roman;}}" + f"\n{before}{table}{after}}}"


def _plain(text: str) -> str:
    return "".join(letter if letter.isascii() else rf"\u{ord(letter)}?" for letter in text)


@case("the tables of Bakaláři, of old in dBase (INTERN_KOD, PRIJMENI, TRIDA; from memory, not read here)")
def p36b_dbase_of_a_czech_school(folder: Folder) -> Truth:
    """Czechia: a dBase table in the Windows code page, one record deleted, photos by the inner code."""
    people = those(
        "Tereza|Dvořáková;Matěj|Říha;Nela|Šťastná;Kryštof|Novák;Thi Mai|Nguyenová;Anežka|Žďárská;"
        "Vojtěch|Chýle;Kryštof|Novák;Ema|Ďurišová",
        "Z0417",
        "6",
        "6.A;6.B",
        without=2,
    )
    people = but(people, {2: {"here": False, "photo": ""}})
    fields = (
        ("INTERN_KOD", "C", 8),
        ("PRIJMENI", "C", 25),
        ("JMENO", "C", 20),
        ("TRIDA", "C", 6),
        ("DATUM_NAR", "D", 8),
        ("POHLAVI", "C", 1),
        ("OBEC", "C", 20),
        ("TELEFON", "C", 14),
    )
    rows = [
        (w.number, w.family, w.given, w.room, f"20141{at % 3}0{at + 1}", "ŽMŽMŽŽMMŽ"[at], "Třebíč", "")
        for at, w in enumerate(people)
    ]
    folder.put("ZACI.DBF", _dbf(fields, rows, [not who.here for who in people]))
    folder.photos(people, lambda w: f"FOTO/{w.number}.JPG")
    return Truth(people, allowed=("FOTO", "ZACI"))


def _dbf(
    fields: Sequence[tuple[str, str, int]], rows: Sequence[Sequence[str]], gone: Sequence[bool]
) -> bytes:
    """A table of dBase III in code page 1250; records that are gone have a star before them."""
    wide = 1 + sum(size for _, _, size in fields)
    data = struct.pack("<BBBBIHH16xBB2x", 3, 126, 9, 14, len(rows), 33 + 32 * len(fields), wide, 0, 0xC8)
    for name, kind, size in fields:
        data += struct.pack("<11sc4xBB14x", name.encode(), kind.encode(), size, 0)
    data += b"\r"
    for row, is_gone in zip(rows, gone, strict=True):
        cells = (
            text.encode("cp1250").ljust(size)[:size] for text, (_, _, size) in zip(row, fields, strict=True)
        )
        data += (b"*" if is_gone else b" ") + b"".join(cells)
    return data + b"\x1a"


@case()
def p36b_classes_beside_each_other_in_estonia(folder: Folder) -> Truth:
    """Estonia: one sheet, the classes of a year beside each other, teachers and totals, one has left."""
    columns = {
        "7A": ("Piret Saar", ["Mari-Liis Tamm", "Kristjan Põder", "Aleksandra Ivanova", "Õie Jõgi"]),
        "7B": ("Toomas Rand", ["Rasmus Käär", "Mari-Liis Tamm", "Daniil Smirnov"]),
        "7C": ("Ülle Hunt", ["Rebeka Kask (lahkus 12.10)", "Karl Gustav Lepp", "Säde Žukova", "Uku Mets"]),
    }
    people = [
        one(*_parted(name), "", "7", room, here="lahkus" not in name, photo="")
        for room, (_, names) in columns.items()
        for name in names
    ]
    deep = max(len(names) for _, names in columns.values())
    rows: list[list[str | int]] = [["7. klasside nimekirjad 2026/2027"], []]
    rows.append([cell for room in columns for cell in ("", room, "")])
    rows.append([cell for teacher, _ in columns.values() for cell in ("", f"Kl. juh. {teacher}", "")])
    for at in range(deep):
        beside = ((at + 1, names[at]) if at < len(names) else ("", "") for _, names in columns.values())
        rows.append([cell for pair in beside for cell in (*pair, "")])
    rows.append([cell for _, names in columns.values() for cell in ("", f"Kokku {len(names)}", "")])
    folder.book("7 klassid.xlsx", {"Nimekirjad": rows, "Leht2": []}, merge=("A1:I1",))
    teachers = [teacher for teacher, _ in columns.values()]
    return Truth(people, allowed=teachers)


@case()
def p36b_cyrillic_list_and_latin_photos_in_serbia(folder: Folder) -> Truth:
    """Serbia: a Cyrillic list of V-2 in Writer; the photographer's files in plain Latin letters."""
    listed = (
        "Ђорђе|Петровић|Petrovic Djordje;Милица|Његован|Njegovan Milica;Лука|Џелебџић|Dzelebdzic Luka;"
        "Софија|Живковић|Zivkovic Sofija;Ана|Шћекић|Scekic Ana;Вук|Љубичић|Ljubicic Vuk;"
        "Ана Марија|Ковач|Kovac Ana Marija;Стефан|Цветковић|"
    )
    people: list[Who] = []
    files: dict[str, str] = {}
    for line in listed.split(";"):
        given, family, latin = cut(line)
        who = one(given, family, grade="5", room="V-2")
        people.append(who if latin else replace(who, photo=""))
        files[who.key] = latin
    titles = cut("Р. бр.|Презиме и име|Страни језик|Напомена")
    rows = [titles] + [
        [f"{at + 1}.", f"{w.family} {w.given}", ("немачки", "руски")[at % 2], "боравак" if at == 3 else ""]
        for at, w in enumerate(people)
    ]
    above = ("ОШ „Вук Караџић“, Чачак", "Списак ученика одељења V-2, школска 2026/27. година")
    below = ("Укупно: 8 ученика", "Одељењски старешина: Јелена Марковић")
    folder.put("spisak V-2.odt", odt(above, [[Cell((text,)) for text in row] for row in rows], below))
    folder.photos(people, lambda w: f"V-2 fotografije/{files[w.key]}.jpg")
    return Truth(people, allowed=("Јелена Марковић", "V-2 fotografije"))
