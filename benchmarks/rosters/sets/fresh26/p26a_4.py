"""What teachers type and paste: a seating chart, an attendance list, a credential list, Google Classroom, a message."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.folder import Folder


@case("Google Classroom, the tab People, selected and pasted into Notepad; from memory")
def p26a_google_classroom_people_pasted(folder: Folder) -> Truth:
    """The copied tab: menu words, teachers, the count, a line for each picture, pupils who have only been invited."""
    people = [
        one("Adalyn", "Kreutzer", "", "4", "4B"),
        one("Bodhi", "Castaneda", "", "4", "4B"),
        one("Esperanza", "Gallardo Ruiz", "", "4", "4B"),
        one("Jamal", "Whitby-Jones", "", "4", "4B"),
        one("Lincoln", "Abbey", "", "4", "4B"),
        one("Odalys", "Ferrer", "", "4", "4B"),
        one("Saanvi", "Kulkarni", "", "4", "4B"),
        one("Tess", "McBride", "", "4", "4B"),
        one("Katarzyna", "Paszek", role="staff"),
        one("Darnell", "Whitby", role="staff"),
    ]
    people = [replace(w, photo="") for w in people]
    names = {w.role: [each for each in people if each.role == w.role] for w in people}
    lines = [
        "Main menu",
        "Classroom",
        "4B Homeroom",
        "2026-27",
        "Stream",
        "Classwork",
        "People",
        "Grades",
        "",
        "Teachers",
        "Invite teachers",
    ]
    for w in names["staff"]:
        lines += ["Profile image", w.full]
    lines += ["", "Students", "8 students", "Invite students", "Actions", "Sort by last name", ""]
    for w in names["student"]:
        lines += ["Profile image", f"{w.full} (invited)" if w.given == "Odalys" else w.full, "More options"]
    folder.put("4B from Classroom.txt", "\r\n".join(lines) + "\r\n")
    return Truth(people)
