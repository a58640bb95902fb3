"""Schools of Kenya, Nigeria, India, Singapore and Hong Kong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import docx, page_xls


@dataclass(frozen=True)
class _Cell:
    """A cell of a document: lines, and a picture above them."""

    lines: Sequence[str] = ()
    picture: bytes = b""


@case()
def p26b_kenya_streams(folder: Folder) -> Truth:
    """Kenya, primary: typed in capitals, three names in one cell, the class in one merged cell beside its pupils."""
    names = cut(
        "WANJIKU GRACE NJERI|OTIENO BRIAN OMONDI|ABDI FATUMA HASSAN|MUTUA KELVIN|CHEBET MERCY"
        "|KAMAU JOHN MWANGI|AKINYI SHARON|NYABUTO DAVID ONDIEKI|WAFULA EMMANUEL"
    )
    people = [
        any_parting(
            one(*_two(name), f"{417 + at * 23:04}", "5", "5 EAST" if at < 5 else "5 WEST", photo=""), name
        )
        for at, name in enumerate(names)
    ]
    rows: list[list[Any]] = [
        ["UPENDO HILL COMPREHENSIVE SCHOOL"],
        ["GRADE 5 LIBRARY LIST TERM 3 2026"],
        cut("CLASS|S/NO|ADM NO|NAME|GENDER|B/CERT NO|PARENT'S CONTACT"),
    ]
    for at, who in enumerate(people):
        rows.append(
            [
                who.room if at in (0, 5) else "",
                *(at % 5 + 1, who.number, names[at], "GBGBGBGBB"[at], f"0{at}8814{at}2", f"0722 000 1{at}7"),
            ]
        )
    rows.append(["", "", "", "TOTAL 9"])
    rows.append(["", "", "", "CLASS TEACHERS: MR. OKELLO (EAST), MADAM WAIRIMU (WEST)"])
    folder.book("GRADE 5.xlsx", {"Sheet1": rows}, merge=("A1:G1", "A2:G2", "A4:A8", "A9:A12"))
    return Truth(people, capitals=True, allowed=("MR. OKELLO", "MADAM WAIRIMU"))


def _two(name: str) -> tuple[str, str]:
    """The last name stands first."""
    family, _, given = name.partition(" ")
    return given, family


@case()
def p26b_nigeria_library_forms(folder: Folder) -> Truth:
    """Nigeria, primary: a form of Word for each pupil, with the passport photograph; a blank form among them."""
    people = [
        one("Oluwaseun Tobi", "Adeyemi", "GFS/2023/0147", "4", "Primary 4 Gold"),
        one("Chidinma", "Okonkwo", "GFS/2022/0093", "4", "Primary 4 Gold"),
        one("Aisha", "Bello-Sani", "GFS/2024/0011", "4", "Primary 4 Silver"),
        one("Ebikabowei", "Tonye", "GFS/2021/0208", "5", "Primary 5 Gold"),
        one("Emmanuel Ikenna", "Eze", "GFS/2021/0036", "5", "Primary 5 Gold", photo=""),
        one("Temiloluwa", "Ogunleye-Cole", "GFS/2025/0150", "5", "Primary 5 Silver"),
    ]
    pictures = faces(people, lambda w: w.family)
    blank = Who(given="", family="")
    for at, who in enumerate([*people, blank]):
        is_blank = who is blank
        lines = [
            ("Surname", who.family),
            ("Other names", who.given),
            ("Class", who.room),
            ("Admission No.", who.number),
            ("Date of birth", "" if is_blank else f"{at + 9}/0{at + 2}/2016"),
            (
                "Name of parent/guardian",
                "" if is_blank else f"{('Mrs. F.', 'Engr. P.', 'Alhaji M.')[at % 3]} {who.family}",
            ),
            ("Phone number", "" if is_blank else f"0803 555 01{at}2"),
            ("Signature", ""),
        ]
        table = [[_Cell(("Passport photograph",)), _Cell((), pictures.get(who.family, b""))]]
        table += [[_Cell((f"{label}:",)), _Cell((value,))] for label, value in lines]
        above = ("GREENFIELD SPRING SCHOOL, IBADAN", "LIBRARY REGISTRATION FORM", "2026/2027 SESSION")
        name = "blank form" if is_blank else f"{who.family} {who.given.split()[0]}"
        below = ("Two books at a time. Lost books must be paid for.",)
        folder.put(f"library forms/{name}.docx", docx(above, table, below))  # type: ignore[arg-type]
    return Truth(people, allowed=("library forms",))


@case(
    "a class list of a Singapore school's cockpit, a page with the ending .xls (from memory, not read here)"
)
def p26b_singapore_name_list(folder: Folder) -> Truth:
    """Singapore, primary: statutory names in capitals in one cell (binte, s/o), level and class, the index number beside the ID."""
    names = cut(
        "ALICIA TAN WEI LING|ARJUN S/O RAMESH|CHUA JUN KAI|MUHAMMAD HAZIQ BIN ROSLAN|NUR AISYAH BINTE RAHMAT"
        "|PRIYA D/O GANESAN|WONG XIN YI, CHERYL|ZHANG YUCHEN"
    )
    families = ("TAN", "", "CHUA", "", "", "", "WONG", "ZHANG")
    people = []
    for at, (name, family) in enumerate(zip(names, families, strict=True)):
        plain = name.replace(",", "")
        given = " ".join(word for word in plain.split() if word != family)
        people.append(
            any_parting(
                one(given, family, f"{2023104 + at * 19}", "4", "4 INTEGRITY", photo=""),
                plain,
                *(("CHERYL WONG XIN YI",) if "," in name else ()),
            )
        )
    titles = cut("Index No.|Student ID|Statutory Name|Level|Class|Sex|MTL|CCA|Form Teacher")
    rows: list[list[Any]] = [
        [
            *(
                at + 1,
                who.number,
                names[at],
                "PRIMARY 4",
                who.room,
                "FMMMFFFM"[at],
                ("CL", "TL", "CL", "ML")[at % 4],
            ),
            *(("Choir", "Wushu", "Art Club")[at % 3], "MDM LIM SIEW HOON"),
        ]
        for at, who in enumerate(people)
    ]
    above = "<h3>MERANTI PRIMARY SCHOOL</h3><p>Class Name List as at 03/08/2026 RESTRICTED</p>"
    folder.put("4 INTEGRITY namelist.xls", page_xls(titles, rows, above))
    return Truth(people, capitals=True, allowed=("MDM LIM SIEW HOON", "LIM SIEW HOON", "PRIMARY 4"))


@case(
    "a class list in two languages and photos by class and class number "
    "(class + number: https://wiki.scal-p.org/home/student_management/import_students); the library's list invented"
)
def p26b_hongkong_two_lists(folder: Folder) -> Truth:
    """Hong Kong, primary: the school's list and the library's barcodes belong together by the number; photos are called 5A01."""
    people = [
        one("Hoi Ching", "Chan", "2021034", "5", "5A"),
        one("Tsz Yan Jasmine", "Leung", "2021041", "5", "5A"),
        one("Ho Yin", "Au Yeung", "2021007", "5", "5A"),
        one("Simran Kaur", "Gill", "2022115", "5", "5A"),
        one("Pak Hei", "Wong", "2021088", "5", "5B"),
        one("Pak Hei", "Wong", "2021090", "5", "5B"),
        one("Ka Wai", "Tse", "2021073", "5", "5B", photo=""),
    ]
    people = [replace(who, more=(f"LIB{30455 + at * 11}",)) for at, who in enumerate(people)]
    chinese = cut("陳凱晴|梁芷欣|歐陽浩然||黃柏熙|黃栢曦|謝嘉慧")
    places = cut("5A01|5A12|5A02|5A08|5B21|5B22|5B18")
    titles = cut(
        "班別 Class|班號 Class No.|學生編號 Reg. No.|英文姓名 English Name|中文姓名 Chinese Name|性別 Sex"
    )
    rows: list[list[Any]] = [
        [who.room, int(place[2:]), who.number, f"{who.family.upper()} {who.given}", name, "FFMFMMF"[at]]
        for at, (who, place, name) in enumerate(zip(people, places, chinese, strict=True))
    ]
    rows.sort(key=lambda row: (row[0], row[1]))
    folder.book(
        "P5 名單 2026-27.xlsx", {"P5": [["禮賢小學 Lai Yin Primary School"], ["2026-2027"], titles, *rows]}
    )
    cards = [
        [who.more[0], who.number, f"{who.family} {who.given}", "2", "31/07/2027"] for who in reversed(people)
    ]
    folder.book("library cards.xlsx", {"Sheet1": [cut("Card Barcode|Reg No|Patron|Quota|Expiry"), *cards]})
    at_place = {who.number: place for who, place in zip(people, places, strict=True)}
    folder.zip("P5 相片.zip", faces(people, lambda w: f"{at_place[w.number]}.jpg"))
    return Truth(people, capitals=True, allowed=("P5 相片",))
