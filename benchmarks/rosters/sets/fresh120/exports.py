"""Exports of other American student systems: a query, a report twice, a list with advisors."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same


@case(
    "Aeries: a query sent to Excel (STU.ID, LN, FN, GR of support.aeries.com 14000113065); pictures by Student ID"
)
def q120_query_and_pictures(folder: Folder) -> Truth:
    """California: a query's workbook, teachers by name, kindergarten as 0, and pictures called by Student ID."""
    people = with_photos(
        of_lines(
            """Abel|Castaneda|990417|K|Nakamura;Brianna|Dougherty|990422|K|Nakamura;Cruz|Espinoza|990426|K|Nakamura
            Delaney|Fong|990431|K|Nakamura;Elijah|Guerrero|990438|K|Nakamura;Frida|Lozano|980419|1|Whitaker
            Gavin|Mercado|980424|1|Whitaker;Harmony|Patel|980428|1|Whitaker;Ismael|Quiroz|980435|1|Whitaker
            Juniper|Stanton|980440|1|Whitaker;Kalani|Tupou|980447|1|Whitaker"""
        ),
        4,
        7,
    )
    rows: list[list[Any]] = [cut("Student ID|Last Name|First Name|Grade|Teacher Name|Birthdate|CorrLang")]
    for at, w in enumerate(people):
        grade = 0 if w.grade == "K" else 1
        tongue = "Spanish" if at % 3 == 0 else "English"
        rows.append([int(w.number), w.family, w.given, grade, w.room, us_birthday(at, 2021), tongue])
    folder.book("Los Robles/Query Results.xlsx", {"Sheet1": rows})
    folder.photos(people, lambda w: f"Los Robles/Pictures/{w.number}.jpg")
    return Truth(people, allowed=("Los Robles", "Query Results", "Pictures", "Sheet1"))


_MIDDLE = {"Marisol": "Rae", "Brody": "James", "Kaylee": "Ann", "Nevaeh": "Grace"}


def _whole(who: Who) -> str:
    return f"{who.given} {_MIDDLE.get(who.given, '')}".strip()


def _report(people: list[Who], day: str, left: bool) -> dict[str, list[list[Any]]]:
    """A list by homeroom; with a column for those who left."""
    titles = cut("Full Name (LFM)|Other ID|Gr|Homeroom|Advisor|Entry Dt|Withdrawal Dt")
    head = [["Bluebonnet ISD - Creekside Intermediate"], [f"Student List by Homeroom - {day}"], []]
    rows: list[list[Any]] = [*head, titles[: 6 + left]]
    for w in sorted(people, key=lambda w: (w.room, w.family)):
        advisor = "PRUITT, DANA" if w.room == "512" else "MEEKS, ROY"
        entry = "09/28/2026" if w.given == "Valeria" else "08/12/2026"
        end = ["09/18/2026" if w.given == "Rylan" else ""] if left else []
        own = [f"{w.family}, {_whole(w)}", int(w.number), 5, int(w.room), advisor, entry]
        rows.append([*own, *end])
    return {"Report": rows}


@case("Skyward: Full Name (LFM), Other ID, Gr, entry and withdrawal dates (from memory)")
def q120_student_list_in_august_and_october(folder: Folder) -> Truth:
    """Texas: a report in Excel, again in October: withdrawn, new, moved to another homeroom, a surname changed."""
    before = of_lines(
        """Marisol|Arredondo|204417|5|512;Brody|Callahan|204422|5|512;Kaylee|Dominguez|204426|5|512
        Landon|Fitch|204431|5|512;Nevaeh|Gaines|204438|5|512;Omar|Haddad|204419|5|514;Paisley|Krueger|204424|5|514
        Rylan|Munoz|204428|5|514;Sienna|Okeke|204435|5|514;Trace|Vrana|204440|5|514"""
    )
    first = _report(before, "08/12/2026", left=False)
    folder.book("August/Student List.xlsx", first, merge=["A1:F1", "A2:F2"])
    new = of_lines("Valeria|Zapata|204519|5|512")
    now = [*but(before, {6: {"family": "Schmidt"}, 3: {"room": "514"}}), *new]
    second = _report(now, "10/05/2026", left=True)
    folder.book("October/Student List Oct.xlsx", second, merge=["A1:G1", "A2:G2"])
    kept = same("Paisley Krueger > Paisley Schmidt", "Landon Fitch", "Omar Haddad", "Trace Vrana")
    here = [w for w in now if w.given != "Rylan"]
    people = [replace(w, also=((_whole(w), w.family),)) if w.given in _MIDDLE else w for w in here]
    allowed = ("Student List", "Student List Oct", "Report", "PRUITT, DANA", "MEEKS, ROY")
    steps = ("August", "October")
    return Truth([*people, *gone(before, 7)], steps=steps, same=kept, allowed=allowed)


@case(
    "Blackbaud: the Host ID of a profile (webfiles-sc1.blackbaud.com bb-core-host-id); an advanced list from memory"
)
def q120_advanced_list(folder: Folder) -> Truth:
    """Virginia: a list as CSV: host ID, nickname where there is one, grade in words, graduation year, advisor."""
    people = of_lines(
        """Anne-Marie|Beauregard|5104417|6|6A|Annie;Bennett|Chase|5104422|6|6A;Cecelia|Dandridge|5104426|6|6A|CeCe
        Dashiell|Lee|5104431|6|6A|Dash;Eloise|Fairfax|5104438|6|6A;Fitzgerald|Marsh|5104419|6|6B|Fitz
        Georgia|Nwosu|5104424|6|6B;Henry|Pendleton|5104428|6|6B;Imogen|Randolph|5104435|6|6B|Immy
        Jasper|St. John|5104440|6|6B"""
    )
    advisors = ("Laura Tazewell", "Chris Mbeki", "Laura Tazewell", "Wendy Ott")
    titles = "Host ID,Last Name,First Name,Nickname,Grade Level,Homeroom,Advisor,Student Grad Year,E-Mail"
    rows: list[list[Any]] = [titles.split(",")]
    for at, w in enumerate(people):
        name = f"{w.given[0]}{w.family}".lower().replace(" ", "").replace(".", "")
        mail = f"{name}33@stannes.example"
        own = [w.number, w.family, w.given, w.goes, "6th Grade", w.room, advisors[at % 4]]
        rows.append([*own, "2033", mail])
    folder.csv("Grade 6 List.csv", rows, enc="utf-8-sig")
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("Grade 6 List", *advisors))
