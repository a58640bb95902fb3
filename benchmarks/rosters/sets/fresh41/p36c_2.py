"""Mexico, Colombia, Peru, Costa Rica and the Dominican Republic: official sheets, two lists, a mail."""

from __future__ import annotations

from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("a mail of a class teacher with photos attached; style of an office, invented")
def p36c_mail_of_a_dominican_teacher(folder: Folder) -> Truth:
    """Dominican Republic: a mail, a numbered list in its text, one pupil marked as gone, photos attached."""
    people = [
        any_parting(one(name.partition("|")[0], name.partition("|")[2], "", "3", "3ro B"))
        for name in (
            "Wilkin Antonio|Peralta Rosario",
            "Yokasta|Mateo de León",
            "Ámbar Nicole|Encarnación",
            "Jean Carlos|Pierre",
            "Anyelina|Tejeda Ogando",
            "Randy|del Orbe",
            "Esmerlin|Báez Feliz",
        )
    ]
    people = but(people, {1: {"here": False, "photo": ""}, 5: {"photo": ""}})
    mail = EmailMessage()
    mail["From"] = "Minerva Santana <minerva.santana@escuela.example>"
    mail["To"] = "Altagracia Polanco <biblioteca@escuela.example>"
    mail["Subject"] = "Lista de 3ro B para los carnets"
    mail["Date"] = "Tue, 08 Sep 2026 10:14:00 -0400"
    gone = " (retirada, se mudó a Santiago)"
    lines = [f"{at}- {w.full}{'' if w.here else gone}" for at, w in enumerate(people, 1)]
    mail.set_content(
        "Buenos días, Altagracia:\n\nAquí te mando la lista de mis niños con las fotos que pude tomar. "
        "La que falta te la mando el lunes.\n\nCurso: 3ro B\n\n"
        + "\n".join(lines)
        + "\n\nBendiciones,\nProf. Minerva Santana\n"
        "Escuela Básica Salomé Ureña\nTel. 809-555-0142\n"
    )
    for w in people:
        if w.photo:
            mail.add_attachment(face(w.photo), maintype="image", subtype="jpeg", filename=f"{w.full}.jpg")
    folder.put("Lista de 3ro B para los carnets.eml", mail.as_bytes())
    return Truth(people, allowed=("Minerva Santana",))
