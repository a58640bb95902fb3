"""Exports of other American student systems: a query, a report twice, the files of a sync, a list with advisors."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh91.kit import gone
from benchmarks.rosters.sets.fresh97.kit import same


@case("Aeries: a query sent to Excel (STU.ID, LN, FN, GR of support.aeries.com 14000113065); pictures by Student ID")
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


@case("Skyward: Full Name (LFM), Other ID, Gr, entry and withdrawal dates (from memory)")
def q120_student_list_in_august_and_october(folder: Folder) -> Truth:
    """Texas: a report in Excel, again in October: withdrawn, new, moved to another homeroom, a surname changed."""
    middle = {"Marisol": "Rae", "Brody": "James", "Kaylee": "Ann", "Landon": "", "Nevaeh": "Grace"}
    before = of_lines(
        """Marisol|Arredondo|204417|5|512;Brody|Callahan|204422|5|512;Kaylee|Dominguez|204426|5|512
        Landon|Fitch|204431|5|512;Nevaeh|Gaines|204438|5|512;Omar|Haddad|204419|5|514;Paisley|Krueger|204424|5|514
        Rylan|Munoz|204428|5|514;Sienna|Okeke|204435|5|514;Trace|Vrana|204440|5|514"""
    )

    def lfm(w: Any) -> str:
        return f"{w.family}, {w.given} {middle.get(w.given, '')}".strip()

    head: list[list[Any]] = [["Bluebonnet ISD - Creekside Intermediate"], ["Student List by Homeroom - 08/12/2026"], []]
    rows = [*head, cut("Full Name (LFM)|Other ID|Gr|Homeroom|Advisor|Entry Dt")]
    for w in sorted(before, key=lambda w: (w.room, w.family)):
        advisor = "PRUITT, DANA" if w.room == "512" else "MEEKS, ROY"
        rows.append([lfm(w), int(w.number), 5, int(w.room), advisor, "08/12/2026"])
    folder.book("August/Student List.xlsx", {"Report": rows}, merge=["A1:F1", "A2:F2"])
    new = of_lines("Valeria|Zapata|204519|5|512")
    now = [*but(before, {6: {"family": "Schmidt"}, 3: {"room": "514"}}), *new]
    head[1] = ["Student List by Homeroom - 10/05/2026"]
    rows = [*head, cut("Full Name (LFM)|Other ID|Gr|Homeroom|Advisor|Entry Dt|Withdrawal Dt")]
    for w in sorted(now, key=lambda w: (w.room, w.family)):
        advisor = "PRUITT, DANA" if w.room == "512" else "MEEKS, ROY"
        entry = "09/28/2026" if w.given == "Valeria" else "08/12/2026"
        left = "09/18/2026" if w.given == "Rylan" else ""
        rows.append([lfm(w), int(w.number), 5, int(w.room), advisor, entry, left])
    folder.book("October/Student List Oct.xlsx", {"Report": rows}, merge=["A1:G1", "A2:G2"])
    kept = same("Paisley Krueger > Paisley Schmidt", "Landon Fitch", "Omar Haddad", "Trace Vrana")

    def both(w: Any) -> Any:
        whole = f"{w.given} {middle.get(w.given, '')}".strip()
        return replace(w, also=((whole, w.family),)) if whole != w.given else w

    people = [both(w) for w in now if w.given != "Rylan"]
    allowed = ("Student List", "Student List Oct", "Report", "PRUITT, DANA", "MEEKS, ROY")
    steps = ("August", "October")
    return Truth([*people, *gone(before, 7)], steps=steps, same=kept, allowed=allowed)


@case("Clever: the CSV files of a sync by SFTP (clever.com/schema; facts/rosters.md 1.3)")
def q120_files_for_clever(folder: Folder) -> Truth:
    """Ohio: schools, students, teachers, sections and enrollments in a folder; homerooms and a band."""
    people = of_lines(
        """Avery|Blankenship|70417|6|6-Ferrante;Cole|Dressler|70422|6|6-Ferrante;Iris|Hostetler|70426|6|6-Ferrante
        Malik|Jefferson|70431|6|6-Ferrante;Nora|Lykins|70438|6|6-Ferrante;Parker|Mullins|70419|6|6-Osborne
        Reese|Niemeyer|70424|6|6-Osborne;Samir|Qureshi|70428|6|6-Osborne;Tess|Vandersloot|70435|6|6-Osborne"""
    )
    band = ("Cole", "Nora", "Samir")
    people = [
        replace(w, more=(f"S{w.number}", f"XJ{at * 31 + 144172}"), classes=("Beginning Band",) * (w.given in band))
        for at, w in enumerate(people)
    ]
    staff = [
        replace(w, more=(f"T{w.number}",))
        for w in of_lines("Gina|Ferrante|2204;Kyle|Osborne|2231;Lori|Snavely|2240", role="staff")
    ]
    students: list[list[Any]] = [
        cut(
            "School_id|Student_id|Student_number|State_id|Last_name|Middle_name|First_name|Grade|Gender|DOB|"
            "Student_email"
        )
    ]
    for at, w in enumerate(people):
        mail = f"{w.given[0]}{w.family}@stu.millcreek.example".lower()
        own = ["31", w.more[0], w.number, w.more[1], w.family, "", w.given, w.grade]
        students.append([*own, "MF"[at % 2], us_birthday(at, 2015), mail])
    teachers: list[list[Any]] = [cut("School_id|Teacher_id|Teacher_number|Last_name|First_name|Teacher_email|Title")]
    for w in staff:
        mail = f"{w.given}.{w.family}@millcreek.example".lower()
        teachers.append(["31", w.more[0], w.number, w.family, w.given, mail, "Teacher"])
    sections: list[list[Any]] = [
        cut("School_id|Section_id|Teacher_id|Name|Section_number|Grade|Course_name|Course_number|Period|Subject")
    ]
    for key, at, name, number, course in (
        ("90417", 0, "6-Ferrante", "1", "Homeroom"),
        ("90418", 1, "6-Osborne", "2", "Homeroom"),
        ("90422", 2, "Beginning Band", "1", "Beginning Band"),
    ):
        subject = "Homeroom/advisory" if course == "Homeroom" else "Arts and music"
        code = "HR06" if course == "Homeroom" else "MUS061"
        sections.append(["31", key, staff[at].more[0], name, number, "6", course, code, "HR", subject])
    enrolled: list[list[Any]] = [cut("School_id|Section_id|Student_id")]
    for w in people:
        enrolled.append(["31", "90417" if w.room == "6-Ferrante" else "90418", w.more[0]])
        if w.classes:
            enrolled.append(["31", "90422", w.more[0]])
    schools = [cut("School_id|School_name|School_number|Low_grade|High_grade|Principal")]
    schools.append(cut("31|Mill Creek Middle School|031|6|8|Rhonda Tackett"))
    for name, rows in (
        ("schools", schools), ("students", students), ("teachers", teachers), ("sections", sections),
        ("enrollments", enrolled),
    ):  # fmt: skip
        folder.csv(f"clever/{name}.csv", rows)
    allowed = ("clever", "Mill Creek Middle School", "6-Ferrante", "6-Osborne", "Beginning Band", "Homeroom")
    return Truth([*people, *staff], allowed=allowed)


@case("Blackbaud: the Host ID of a profile (webfiles-sc1.blackbaud.com bb-core-host-id); an advanced list from memory")
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
        mail = f"{w.given[0]}{w.family}33@stannes.example".lower().replace(" ", "").replace(".", "", 1)
        own = [w.number, w.family, w.given, w.goes, "6th Grade", w.room, advisors[at % 4]]
        rows.append([*own, "2033", mail])
    folder.csv("Grade 6 List.csv", rows, enc="utf-8-sig")
    people = [replace(w, also=((w.goes, w.family),) if w.goes else ()) for w in people]
    return Truth(people, allowed=("Grade 6 List", *advisors))
