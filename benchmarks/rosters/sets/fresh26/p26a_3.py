"""Printed lists as PDF, a mail of the office and a saved page: Destiny, Synergy, São Paulo's SED, Aeries, Canvas."""

from __future__ import annotations

from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    "Canvas (Instructure), the People page of a course: Name, Login ID, SIS ID, Section, Role, Last Activity; saved by a browser"
)
def p26a_canvas_people_page(folder: Folder) -> Truth:
    """A saved page: pronouns behind the name, initials instead of a picture, the teacher, an observing mother, the Test Student."""
    people = those(
        "Imani|Rawls;Caden|Wasserman;Thuy-Linh|Dang;Everett|Moss;Rosalind|Achterberg;Jesús|Montoya;Priscilla|Oduya",
        "100482",
        "6",
        "6A;6B",
        without=2,
    )
    teacher = one("Gretchen", "Halvorsen", "700114", role="staff", photo="")
    pronouns = {"Imani": "She/Her", "Everett": "They/Them"}
    stem = "Library Media - Grade 6_ People"
    rows = ""
    listed = [(w, w.room, "Student") for w in people] + [(teacher, "6A|6B", "Teacher")]
    for at, (w, sections, role) in enumerate(sorted(listed, key=lambda each: each[0].family)):
        mark = f'<span aria-hidden="true">{w.given[0]}{w.family[0]}</span>'
        if w.photo:
            folder.put(f"{stem}_files/avatar-{5100 + at}.jpg", face(w.photo))
            mark = (
                f'<img class="avatar" src="./{stem.replace(" ", "%20")}_files/avatar-{5100 + at}.jpg" alt="">'
            )
        said = f" <i>({pronouns[w.given]})</i>" if w.given in pronouns else ""
        parts = "".join(f"<div class=section>{section}</div>" for section in sections.split("|"))
        rows += (
            f'<tr class="rosterUser {role}Enrollment"><td class=center><a href="https://lincoln.example.com/users/{5100 + at}">{mark}</a></td>'
            f'<td><a class="roster_user_name" href="https://lincoln.example.com/courses/88/users/{5100 + at}">{escape(w.full)}{said}</a></td>'
            f"<td>{w.family.lower()}.{at}</td><td>{w.number}</td><td>{parts}</td><td><div>{role}</div></td>"
            f"<td>Sep {at + 2} at 8:1{at % 6}am</td><td>0{at % 3}:1{at % 6}:07</td></tr>\n"
        )
    rows += (
        '<tr class="rosterUser ObserverEnrollment"><td></td><td><a class="roster_user_name">Denise Rawls</a></td><td>drawls@example.com</td>'
        "<td></td><td><div class=section>6A</div></td><td><div>Observing: Imani Rawls</div></td><td>Aug 30 at 9:44pm</td><td></td></tr>\n"
        '<tr class="rosterUser StudentViewEnrollment"><td></td><td><a class="roster_user_name">Test Student</a></td><td>b41f07c2d9e85a6</td>'
        "<td></td><td><div class=section>6A</div></td><td><div>Test Student</div></td><td></td><td></td></tr>\n"
    )
    heads = "".join(
        f"<th>{title}</th>"
        for title in cut("&nbsp;|Name|Login ID|SIS ID|Section|Role|Last Activity|Total Activity")
    )
    folder.put(
        f"{stem}.html",
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{stem.replace("_", ":")}</title></head><body>'
        "<nav><ul><li>Home<li>Announcements<li>Assignments<li>Grades<li>People</ul></nav>"
        "<h1>People</h1><ul><li>Everyone<li>Groups</ul><label>Search people</label>"
        f'<table class="roster ic-Table"><thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table></body></html>',
    )
    return Truth([*people, teacher], allowed=(f"{stem}_files", "Library Media - Grade 6"))
