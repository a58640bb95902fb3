"""Saved pages of Word, slides, labels, rich text, and lists that belong together, as schools make them themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx, in_rows


@case("Microsoft Word: Mailings > Labels, Avery 3 across; the labels of a school library, invented")
def p28c_australian_sheet_of_labels(folder: Folder) -> Truth:
    """Australia: library labels in Word, three across: LAST NAME First, year and class, barcode; one twice, a member of staff."""
    people = those(
        "Lachie|Turnbull;Indigo|Papadakis;Archie|Van Der Zee;Matilda|Ngata;Hamish|Strachan;Priyanka|Menon;"
        "Bodhi|Kearney;Xiu Ying|Zhao",
        "0045127",
        "5 6",
        "5 Wattle;6 Grevillea",
        without=8,
    )
    staff = one("Denise", "Trembath", "0090011", role="staff", photo="")
    labels: list[tuple[str, ...]] = []
    for w in people:
        year = f"Year {w.grade}    {w.room}"
        labels.append(
            (f"{w.family.upper()} {w.given}", year, f"Barcode: {w.number}", "Banksia Creek PS Library")
        )
    labels.insert(6, labels[4])  # printed again: the first one was spoiled
    labels.append(("TREMBATH Denise", "STAFF", f"Barcode: {staff.number}", "Banksia Creek PS Library"))
    labels += [("",), ("",)]
    folder.put("Borrower labels 2026 T4.docx", docx([], in_rows([*map(Cell, labels)], 3)))
    allowed = ("5W", "6G", "Wattle", "Grevillea", "STAFF", "Banksia Creek PS Library")
    return Truth([*people, staff], capitals=True, allowed=allowed)


@case(OFFICE)
def p28c_japanese_class_sheet(folder: Folder) -> Truth:
    """Japan: a class teacher's sheet with wide blanks between the names, their reading, library card, one moved away; photos by card."""
    names = (
        "蓮見 葵 はすみ あおい;早乙女 湊 さおとめ みなと;ナカムラ マイケル なかむら まいける;五十嵐 結 いがらし ゆい;"
        "真壁 颯 まかべ そう;久保田 凛花 くぼた りんか;渡邉 陸斗 わたなべ りくと"
    )
    people, rows = [], []
    for at, line in enumerate(names.split(";")):
        family, given, *reading = line.split()
        who = one(given, family, f"{30201 + at}", "3", "3年2組")
        if at == 4:
            who = replace(who, here=False, photo="")
        people.append(who)
        note = "9/30 転出" if at == 4 else "図書委員" if at == 1 else ""
        # the sheet's own wide blanks
        rows.append(
            [
                at + 1,
                f"{family}\u3000{given}",
                "\u3000".join(reading),
                "女男男女男女男"[at],
                int(who.number),
                note,
            ]
        )
    sheet: list[list[Any]] = [
        ["令和8年度 3年2組 学級名簿"],
        ["担任:大野 恵"],
        ["番号", "氏名", "ふりがな", "性別", "図書カード番号", "備考"],
        *rows,
        ["", "男子4名 女子3名 計7名"],
    ]
    folder.book("3年2組 名簿.xlsx", {"名簿": sheet}, ("A1:F1", "A2:F2"))
    folder.photos(people, lambda w: f"顔写真/{w.number}.jpg")
    return Truth(people, allowed=("2組", "2", "3-2", "3の2", "大野 恵", "恵 大野", "顔写真"))


@case(OFFICE)
def p28c_dutch_office_list_and_photographers_list(folder: Folder) -> Truth:
    """Netherlands: the office's sheet with the particle apart, the photographer's list of files and numbers, a test shot."""
    people = those(
        "Jip|van der Velde;Saar|Bosma;Mees|de Wit;Aylin|Yilmaz;Pleun|in 't Veld;Tygo|Hoekstra;Fenna|ten Cate;"
        "Ravi|Ramdin",
        "006218",
        "7",
        "7A;7B",
    )
    titles = cut("Leerlingnr.|Roepnaam|Tussenv.|Achternaam|Jaargroep|Groep|Geb.datum|Noodnummer")
    rows: list[list[Any]] = [["Obs De Zwaluw - groep 7", "", "", "", "", "", "stand 1 oktober"], [], titles]
    for at, w in enumerate(people):
        *particle, family = w.family.split()
        birth = f"{at + 11}-0{at + 1}-2015"
        rows.append([w.number, w.given, " ".join(particle), family, 7, w.room, birth, f"06-555501{at + 10}"])
    rows.append([])
    rows.append(["", "Aantal", "", len(people)])
    folder.book(
        "Leerlingen groep 7.xlsx",
        {"Groep 7": rows, "Leerkrachten": [["7A", "juf Mirjam"], ["7B", "meester Bas"]]},
    )
    shots = [["Bestandsnaam", "Leerlingnummer", "Opmerking"], ["HVD_20260915_0030.jpg", "", "test licht"]]
    folder.put("foto's/HVD_20260915_0030.jpg", face("test shot"))
    for at, w in enumerate(reversed(people)):
        name = f"HVD_20260915_{at * 2 + 31:04}.jpg"
        if w.photo:
            shots.append([name, w.number, ""])
            folder.put(f"foto's/{name}", face(w.photo))
    folder.csv("foto's/bestandslijst.csv", shots, ";", "cp1252")
    return Truth(people, allowed=("Groep 7", "juf Mirjam", "meester Bas", "Mirjam", "Bas", "foto's"))
