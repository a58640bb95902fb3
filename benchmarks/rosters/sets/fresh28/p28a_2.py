"""Exports of systems used in the United States and Canada: learning platforms, saved pages, rostering."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case("Google Classroom, the People page of a class, copied and pasted into a text file; wording from memory")
def p28a_google_classroom_people_pasted(folder: Folder) -> Truth:
    """Google Classroom: the tabs of the page, teachers, the count, names a line each, one only invited yet."""
    names = [
        "Adaeze Ibekwe",
        "Colton Birdsong",
        "Giulietta Fusaro",
        "Jin-woo Seo",
        "Lakshmi Narayan",
        "Mary Kate Sullivan",
        "Ronan Thibodeaux",
        "Saoirse Lindgren",
        "Teagan Wolfe",
    ]
    people = [any_parting(one(*name.rsplit(" ", 1), photo="")) for name in names]
    people += [
        one("Odette", "Tremblay", role="staff", photo=""),
        one("Dario", "Fusco", role="staff", photo=""),
    ]
    people = [replace(w, classes=("Makerspace Thursdays",)) for w in people]
    lines = ["Makerspace Thursdays", "Stream", "Classwork", "People", "Grades", "", "Teachers", ""]
    lines += ["Odette Tremblay", "Dario Fusco", "", "Students", "", "9 students", "", "Actions", ""]
    lines += [name + (" (invited)" if at == 7 else "") for at, name in enumerate(names)]
    folder.put("classroom people.txt", "\r\n".join(lines) + "\r\n")
    return Truth(people)


@case(
    "Canvas, the People page of a course: Name, Login ID, SIS ID, Section, Role, Last and Total Activity (guides.instructure.com)"
)
def p28a_canvas_people_saved(folder: Folder) -> Truth:
    """Canvas: two sections, pronouns beside names, a teacher in both, observers who are parents, one inactive."""
    people = those(
        "Adelaide|Munroe;Bashir|Karimi;Calliope|Drakos;Dominick|Fontenot;Esme|Waterhouse;Gideon|Abara;"
        "Itzel|Montoya;Lowell|Prentiss",
        "0093127",
        rooms="",
        without=9,
    )
    sections = ("Library Skills - Period 1", "Library Skills - Period 4")
    people = but(people, {at: {"classes": (sections[at % 2],)} for at in range(8)})
    people = but(people, {3: {"here": False}})
    teacher = one("Ottoline", "Reyes", "T00418", role="staff", photo="", classes=sections)

    def row(shown: str, login: str, sis: str, section: str, role: str, last: str, total: str) -> str:
        cells = (shown, login, sis, section, role, last, total)
        return "<tr class='rosterUser'>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"

    rows = [
        row(
            "<a>Ottoline Reyes</a>",
            "oreyes",
            "T00418",
            "<br>".join(sections),
            "Teacher",
            "Sep 18 at 7:41am",
            "31:08:22",
        )
    ]
    for at, w in enumerate(people):
        shown = (
            f"<a class='roster_user_name'>{w.full}" + (" <i>(she/her)</i>" if at in (0, 4) else "") + "</a>"
        )
        shown += " <span class='label'>inactive</span>" if not w.here else ""
        login = f"{w.given[0]}{w.family}{at + 30}".lower()
        rows.append(
            row(
                shown,
                login,
                w.number,
                w.classes[0],
                "Student",
                f"Sep {at + 9} at 10:1{at}am",
                f"0{at}:42:1{at}",
            )
        )
        if at in (1, 6):
            parent = f"<a>{('Laleh', 'Ramón')[at == 6]} {w.family}</a>"
            rows.append(
                row(parent, f"parent{at}@mail.example", "", w.classes[0], f"Observing: {w.full}", "", "")
            )
    heads = "".join(
        f"<th>{title}</th>" for title in cut("Name|Login ID|SIS ID|Section|Role|Last Activity|Total Activity")
    )
    folder.put(
        "Course Roster_ Library Skills.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Course Roster: Library Skills</title></head><body>"
        "<ul><li>Home</li><li>Modules</li><li>People</li></ul><h1>People</h1><a>Everyone</a> <a>Groups</a>"
        f"<table class='roster'><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></body></html>",
    )
    return Truth([*people, teacher], allowed=("Library Skills",))
