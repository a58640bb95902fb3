"""Lists of the Middle East, the Caucasus, East and South-East Asia, and Madagascar."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.fresh_cast import ods


@case(OFFICE + ": a girls' school in Kuwait, two classes under each other")
def fresh_civil_numbers_of_kuwaiti_classes(folder: Folder) -> Truth:
    """Kuwait: names of four parts, twelve digits of the civil number, telephones of guardians, one moved to another school; pictures by civil number."""
    people = those(
        "فاطمة|أحمد يوسف العوضي;دلال|خالد فهد الرشيدي;شيخة|ناصر علي الكندري;منيرة|سعود بدر الهاجري;"
        "حصة|محمد جاسم الفيلكاوي;لولوة|عادل حسن الأنصاري;غالية|طلال مبارك العجمي;أسماء|وليد صالح بهبهاني;"
        "وضحة|مشعل راشد الديحاني",
        "314052300412",
        "",
        "7/1;7/1;7/1;7/1;7/1;7/2;7/2;7/2;7/2",
    )
    people = but(people, {6: {"here": False, "photo": ""}})
    titles = cut("م|الرقم المدني|اسم الطالبة|الفصل|هاتف ولي الأمر|ملاحظات")
    sheet: list[list[Any]] = [["مدرسة الروضة المتوسطة للبنات"], ["كشف بأسماء الطالبات 2026 / 2027"], []]
    for begin, end in ((0, 5), (5, 9)):
        sheet.append([*titles])
        sheet += [
            [
                *(at - begin + 1, w.number, w.full, w.room, f"9{at}41{at}270"),
                "" if w.here else "منقولة إلى مدرسة أخرى",
            ]
            for at, w in enumerate(people[begin:end], begin)
        ]
        sheet += [["", "", f"عدد الطالبات: {end - begin}"], []]
    folder.book("الصف السابع.xlsx", {"ورقة1": sheet}, merge=["A1:F1", "A2:F2"])
    folder.photos(people, lambda w: f"صور/{w.number}.jpg")
    return Truth([any_parting(w) for w in people], allowed=("صور", "الصف السابع"))


@case(OFFICE + ": a class list of a collège in Madagascar, typed in LibreOffice")
def fresh_malagasy_names_in_one_column(folder: Folder) -> Truth:
    """Madagascar: long surnames in capitals and Malagasy given names in one cell, some have one name only, counts of girls and boys; pictures by name."""
    people = those(
        "Hery Tiana|RAKOTOMALALA;Fitiavana|RANDRIANARISOA;Ny Aina|RASOANAIVO;Tojo|ANDRIAMBOLOLONA;"
        "Lalaina Mirindra|RAVELOJAONA;Sitraka|RAZAFINDRAKOTO;Miora|RABEMANANJARA;FANOMEZANTSOA|;"
        "Toky Nantenaina|RATSIMBAZAFY;Voahirana|RASOLOFO",
        "0412",
        "",
        "6ème II",
    )
    rows: list[list[Any]] = [["CEG AMBOHIMIRARY"], ["Lisitry ny mpianatra / Liste des élèves 2026-2027"], []]
    rows.append([*cut("N°|Anarana sy fanampiny|L/V|Teraka tamin'ny|Matricule|Kilasy|Droit")])
    rows += [
        [
            *(at + 1, f"{w.family} {w.given}".strip(), "LVVLVLVLLV"[at], f"{at + 10}/0{at % 9 + 1}/2014"),
            *(w.number, w.room, ("payé", "", "payé", "reste 5000")[at % 4]),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["", "Lahy : 5"], ["", "Vavy : 5"], ["", "Fitambarany : 10"]]
    folder.put("liste 6eme II.ods", ods(rows))
    folder.photos(
        people,
        lambda w: f"sary 6 II/{'_'.join(f'{w.family} {w.given}'.split())}.jpg",
    )
    people = [any_parting(w, f"{w.family} {w.given}") for w in people]
    return Truth(people, capitals=True, allowed=("*",))
