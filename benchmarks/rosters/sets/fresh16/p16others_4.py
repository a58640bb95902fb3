"""Lists of schools in Jordan, China and Malaysia."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(OFFICE + ": the librarian of a school in Jordan types the girls of a class with their cards' numbers")
def fresh_cards_of_a_jordanian_class(folder: Folder) -> Truth:
    """Jordan: four names in a cell, half of the cards missing, one has moved, empty cells; photos by the whole name."""
    people = those(
        "جنى|محمود عبدالله الحوراني;تالا|سامر يوسف القضاة;رهف|خالد أحمد الزعبي;ميار|إبراهيم حسن العبادي;"
        "سيلين|فادي جورج حداد;لجين|وائل محمد الطراونة;بتول|عمر سليم الشوابكة;نورهان|زياد علي المومني",
        "3107",
        "",
        "",
    )
    people = [replace(w, more=(str(at + 1),)) for at, w in enumerate(people)]
    people = but(people, {at: {"number": ""} for at in (2, 4, 7)})
    people = but(people, {5: {"here": False, "photo": ""}})
    notes = {2: "لم تستلم البطاقة", 5: "انتقلت إلى مدرسة أخرى"}
    rows: list[list[object]] = [["كشف أسماء طالبات الصف السادس (ب) - المكتبة"], []]
    rows.append([*cut("الرقم|اسم الطالبة|رقم البطاقة|هاتف ولي الأمر|ملاحظات")])
    rows += [
        [
            *(at + 1, w.full, int(w.number) if w.number else ""),
            *(f"079{at}51{at}204" if at % 3 else "", notes.get(at, "")),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("طالبات السادس ب.xlsx", {"ورقة1": rows}, merge=["A1:E1"])
    folder.photos(people, lambda w: f"صور/{w.full}.jpg")
    return Truth([any_parting(w) for w in people], allowed=("*",))


@case(OFFICE + ": a class teacher in China prints a class in two blocks beside each other")
def fresh_two_blocks_side_by_side(folder: Folder) -> Truth:
    """China: two blocks of the same columns on a sheet, a heading with the class, the library's cards; photos by card."""
    people = those(
        "梓萱|程;宇轩|戴;语桐|范;皓然|龚;若曦|贺;俊熙|蒋;诗涵|孟;子墨|潘;欣妍|秦;浩宇|汪",
        "20260311",
        "",
        "",
    )
    people = [replace(w, more=(str(at + 1),)) for at, w in enumerate(people)]
    rows: list[list[object]] = [["四（2）班借书证名单"], []]
    rows.append([*cut("序号|姓名|性别|借书证号"), "", *cut("序号|姓名|性别|借书证号")])

    def block(at: int) -> list[object]:
        w = people[at]
        return [at + 1, f"{w.family}{w.given}", "女男"[at % 2], int(w.number)]

    rows += [[*block(at), "", *block(at + 5)] for at in range(5)]
    folder.book("四2班借书证.xlsx", {"Sheet1": rows}, merge=["A1:I1"])
    folder.photos(people, lambda w: f"照片/{w.number}.jpg")
    found = [replace(w, also=((w.family + w.given, ""), ("", w.family + w.given))) for w in people]
    return Truth(found, allowed=("*",))


@case(OFFICE + ": a teacher librarian in Malaysia types the members of two classes in old Excel")
def fresh_members_of_two_kelas(folder: Folder) -> Truth:
    """Malaysia: bin, binti, a/l and Chinese names; members' numbers missing, a class in small letters, one has moved; photos by name."""
    people = those(
        "Aqil Haziq|bin Shahrul;Dhivya|a/p Selvaraj;Farah Adriana|binti Mohd Nizam;Wen Xuan|Chong;"
        "Irfan Danial|bin Zainal;Keeshan|a/l Ganesan;Nur Balqis|binti Hamdan;Zi Yang|Ooi;Qistina|binti Johari",
        "P0214",
        "",
        "5 Bestari;5 Bestari;5 Bestari;5 Bestari;5 Bestari;5 Cemerlang;5 Cemerlang;5 Cemerlang;5 Cemerlang",
    )
    people = but(people, {at: {"number": ""} for at in (2, 6)})
    people = but(people, {4: {"here": False, "photo": ""}})
    called = [f"{w.family} {w.given}" if w.family in ("Chong", "Ooi") else w.full for w in people]
    notes = {2: "kad belum siap", 4: "pindah sekolah", 7: "2 buku lewat"}
    rows: list[list[object]] = [["AHLI PUSAT SUMBER SEKOLAH TAHUN 5 - 2026"], []]
    rows.append([*cut("Bil|Nama|Kelas|No. Ahli|Catatan")])
    rows += [
        [
            *(at + 1, called[at], w.room.lower() if at == 3 else w.room, w.number),
            notes.get(at, ""),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("ahli PSS tahun 5.xls", xls(rows, [(0, 0, 0, 4)], "Tahun 5"))
    names = dict(zip((w.key for w in people), called, strict=True))
    folder.photos(people, lambda w: f"gambar murid/{names[w.key].replace('a/', 'a')}.jpg")
    found = [any_parting(w, name) for w, name in zip(people, called, strict=True)]
    return Truth(found, allowed=("gambar murid", "Tahun 5", "ahli PSS tahun 5"))
