"""What offices and teachers of the Commonwealth make of their systems' lists."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(OFFICE + ": a New Zealand intermediate: the present ones on a sheet, those who have left on a second")
def fresh_second_sheet_of_those_who_left(folder: Folder) -> Truth:
    """The office's own titles, `Called` for the preferred name; the second sheet has a day of leaving; photos by id."""
    people = those(
        "Kahurangi|Pōtiki;Benjamin|Sutcliffe;Losa|Taufa;Mei|Cheung;Rawiri|Te Whare;Eleanor|Braithwaite;Arjun|Pillai;Nikau|Rāwhiti;Sophie|Drysdale",
        "6104",
        "7 8",
        "Room 11;Room 12",
    )
    people = but(
        people,
        {
            1: {"goes": "Ben"},
            4: {"goes": "Ra"},
            7: {"here": False, "photo": ""},
            8: {"here": False, "photo": ""},
        },
    )
    now = [
        [int(w.number), w.last_first, w.goes, int(w.grade), w.room, ("", "EpiPen", "")[at % 3]]
        for at, w in enumerate(people[:7])
    ]
    gone = [
        [int(w.number), w.last_first, int(w.grade), w.room, f"{at + 3}/07/2026", "Moved to Tauranga"]
        for at, w in enumerate(people[7:])
    ]
    folder.book(
        "ROLL Term 3.xlsx",
        {
            "Current": [cut("ID|Student|Called|Yr|Class|Medical"), *now],
            "Left this year": [cut("ID|Student|Yr|Class|Last day|Where to"), *gone],
        },
    )
    folder.photos(people, lambda w: f"student photos/{w.number}.jpg")
    return Truth(people)


@case(OFFICE + ": a secondary school in Hong Kong; photos by class and class number, as they are taken")
def fresh_photos_by_class_and_class_number(folder: Folder) -> Truth:
    """English names with the surname in capitals, Chinese ones beside; the photos are called 1A01, 1A02, 1B01."""
    english = cut(
        "CHEUK Hiu Ching|FUNG Lok Yiu|IP Tsz Kiu|KWOK Pak Hei|MOK Wing Lam|SZETO Ho Yin|TSANG Yuet|YIP Chun Long"
    )
    chinese = cut("卓曉晴|馮樂瑤|葉芷翹|郭柏希|莫穎琳|司徒浩然|曾月|葉俊朗")
    people = []
    for at, name in enumerate(english):
        family, given = name.split(" ", 1)
        who = one(given, family.title(), f"2026{at * 13 + 104:04}", "", "1A" if at < 4 else "1B")
        people.append(any_parting(who, name))
    long = {5}
    people = [
        replace(w, also=(*w.also, (zh[1 + (at in long) :], zh[: 1 + (at in long)])))
        for at, (w, zh) in enumerate(zip(people, chinese, strict=True))
    ]
    people = but(people, {7: {"photo": ""}})
    titles = cut("Class|Class No.|Student No.|Name in English|Name in Chinese|Sex|House|Remarks")
    rows = [
        [
            w.room,
            at % 4 + 1,
            w.number,
            english[at],
            chinese[at],
            "FM"[at % 2],
            ("Red", "Green")[at % 2],
            ("", "NCS")[at == 5],
        ]
        for at, w in enumerate(people)
    ]
    folder.book("S1 Name List 2026-27.xlsx", {"S1": [["S.1 Name List (2026-2027)"], titles, *rows]})
    seats = {w.key: f"{w.room}{at % 4 + 1:02}" for at, w in enumerate(people)}
    folder.photos(people, lambda w: f"S1 Photos/{seats[w.key]}.jpg")
    return Truth(people, capitals=True, allowed=("S1", "S.1"))


@case(OFFICE + ": an admission register of an English-medium school in India, old Excel")
def fresh_register_with_fathers_and_mothers(folder: Folder) -> Truth:
    """Whole names in one cell, one of a single word, fathers and mothers beside; roll numbers; photos by admission number."""
    names = cut(
        "Aarush Bhattacharya|Deepika|Ishaan K Menon|Mohd Zaid Ansari|Navya Sri Reddy|Pranav Deshpande|Ritika Chauhan|S Harshini|Tanmay Joshi|Vedika Agarwal"
    )
    people = []
    for at, name in enumerate(names):
        given, _, family = name.rpartition(" ")
        who = one(given or family, family if given else "", f"{2041 + at * 11}", "", "VII-B")
        people.append(any_parting(who))
    people = but(people, {6: {"photo": ""}})
    titles = cut(
        "Sl. No.|Adm. No.|Roll No.|Name of the Student|Father's Name|Mother's Name|D.O.B.|Class & Sec|House"
    )
    rows = [
        [
            at,
            int(w.number),
            at + 20,
            names[at - 1].upper(),
            f"MR. {('RAKESH', 'SURESH')[at % 2]} {'SUBRAMANI' if at == 8 else w.family or 'LAL'}".upper(),
            f"MRS. {('SUNITA', 'LATHA')[at % 2]}",
            f"1{at % 9}/04/2014",
            w.room,
            ("Tagore", "Raman")[at % 2],
        ]
        for at, w in enumerate(people, 1)
    ]
    top = [
        ["LITTLE FLOWER SR. SEC. SCHOOL"],
        ["CLASS VII-B   SESSION 2026-27   CLASS TEACHER: MRS. ANITA PAUL"],
    ]
    foot = [[], ["", "", "", "TOTAL STRENGTH: 10"], ["", "", "", "", "", "", "Sign. of Principal"]]
    folder.put(
        "Class VII B.xls",
        xls([*top, titles, *rows, *foot], merge=[(0, 0, 0, 8), (1, 1, 0, 8)], title="VII B"),
    )
    folder.photos(people, lambda w: f"VII B/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("VII B", "VII-B"))
