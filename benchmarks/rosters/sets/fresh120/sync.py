"""Files that a program writes for a program: the tables of a Clever sync."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, us_birthday
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder

_SECTIONS = {"6-Ferrante": "90417", "6-Osborne": "90418", "Beginning Band": "90422"}


def _students(people: Sequence[Who]) -> list[list[Any]]:
    titles = "School_id|Student_id|Student_number|State_id|Last_name|Middle_name|First_name|Grade|Gender|DOB"
    rows: list[list[Any]] = [cut(f"{titles}|Student_email")]
    for at, w in enumerate(people):
        mail = f"{w.given[0]}{w.family}@stu.millcreek.example".lower()
        own = ["31", w.more[0], w.number, w.more[1], w.family, "", w.given, w.grade]
        sex = "M" if w.given in ("Cole", "Malik", "Parker", "Samir") else "F"
        rows.append([*own, sex, us_birthday(at, 2015), mail])
    return rows


def _sections(staff: Sequence[Who]) -> list[list[Any]]:
    titles = (
        "School_id|Section_id|Teacher_id|Name|Section_number|Grade|Course_name|Course_number|Period|Subject"
    )
    rows: list[list[Any]] = [cut(titles)]
    for w, (name, key) in zip(staff, _SECTIONS.items(), strict=True):
        told = ["Homeroom", "HR06", "HR", "Homeroom/advisory"]
        told = ["Beginning Band", "MUS061", "4", "Arts and music"] if "Band" in name else told
        rows.append(["31", key, w.more[0], name, "2" if key == "90418" else "1", "6", *told])
    return rows


@case("Clever: the CSV files of a sync by SFTP (clever.com/schema; facts/rosters.md 1.3)")
def q120_files_for_clever(folder: Folder) -> Truth:
    """Ohio: schools, students, teachers, sections and enrollments in a folder; homerooms and a band."""
    people = of_lines(
        """Avery|Blankenship|70417|6|6-Ferrante;Cole|Dressler|70422|6|6-Ferrante;Iris|Hostetler|70426|6|6-Ferrante
        Malik|Jefferson|70431|6|6-Ferrante;Nora|Lykins|70438|6|6-Ferrante;Parker|Mullins|70419|6|6-Osborne
        Reese|Niemeyer|70424|6|6-Osborne;Samir|Qureshi|70428|6|6-Osborne;Tess|Vandersloot|70435|6|6-Osborne"""
    )
    band = ("Beginning Band",)
    people = [
        replace(
            w,
            more=(f"S{w.number}", f"XJ{at * 31 + 144172}"),
            classes=band * (w.given in ("Cole", "Nora", "Samir")),
        )
        for at, w in enumerate(people)
    ]
    staff = of_lines("Gina|Ferrante|2204;Kyle|Osborne|2231;Lori|Snavely|2240", role="staff")
    staff = [replace(w, more=(f"T{w.number}",)) for w in staff]
    teachers = [cut("School_id|Teacher_id|Teacher_number|Last_name|First_name|Teacher_email|Title")]
    for w in staff:
        mail = f"{w.given}.{w.family}@millcreek.example".lower()
        teachers.append(["31", w.more[0], w.number, w.family, w.given, mail, "Teacher"])
    enrolled = [cut("School_id|Section_id|Student_id")]
    enrolled += [["31", _SECTIONS[name], w.more[0]] for w in people for name in (w.room, *w.classes)]
    schools = [cut("School_id|School_name|School_number|Low_grade|High_grade|Principal")]
    schools.append(cut("31|Mill Creek Middle School|031|6|8|Rhonda Tackett"))
    folder.csv("clever/schools.csv", schools)
    folder.csv("clever/students.csv", _students(people))
    folder.csv("clever/teachers.csv", teachers)
    folder.csv("clever/sections.csv", _sections(staff))
    folder.csv("clever/enrollments.csv", enrolled)
    allowed = ("clever", "Mill Creek Middle School", "6-Ferrante", "6-Osborne", "Beginning Band", "Homeroom")
    return Truth([*people, *staff], allowed=allowed)
