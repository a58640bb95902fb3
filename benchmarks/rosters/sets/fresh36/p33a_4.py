"""Composites, saved pages and folders of photos of English-speaking schools."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import card_pictures, cards, page


@case(OFFICE)
def p33a_registration_form_saved_from_the_portal(folder: Folder) -> Truth:
    """England: a page of a portal saved whole: photo cards of a tutor group with badges and percentages."""
    people = those(
        "Harper|Ellis;Yusuf|Farah;Kacper|Jablonski;Maisie|Lockwood;Ayomide|Ogunleye;Tilly|Pryce-Jones;"
        "Inderpal|Sandhu",
        "004417",
        "8",
        "8T",
        without=2,
    )
    inner = (
        '<h4><a href="#/student/{who.number}">{who.given} {who.family}</a></h4>'
        "<dl><dt>Admission number</dt><dd>{who.number}</dd><dt>Attendance</dt><dd>96.4%</dd></dl>"
        '<span class="badge">FSM</span></div>'
    )
    pattern = '<div class="card"><img src="{src}" alt="">' + inner
    none = '<div class="card"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="No photo">' + inner
    body = (
        '<nav><a href="#">My Homepage</a> <a href="#">Students</a> <a href="#">Log out</a></nav>'
        "<h1>Registration Form 8T</h1><p>Year 8 &middot; Tutor: Miss F. Okonkwo &middot; 7 students</p>"
        f'<div class="grid">{cards(people, pattern, none)}</div><footer>Help &middot; Privacy</footer>'
    )
    folder.put("Roster.html", page("8T - Registration Form - Student photos", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Miss F. Okonkwo", "Miss Okonkwo", "Registration Form 8T"))
