"""What was typed or pasted, and the school's old lists with photos."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    OFFICE
    + ": a teacher's mail with the names of the class, saved as text, and the photos that were attached"
)
def fresh_names_within_a_mail(folder: Folder) -> Truth:
    """A greeting, a sentence and thanks around the names; photos by first name in small letters; one to follow."""
    people = those(
        "Aiko|Brandt;Benno|Castell;Cleo|Wainscott;Dorian|Ekwueme;Esmé|Falk;Kai|Renner;Rosalind|Ashdown;Tilly|Farquhar"
    )
    people = but(people, {6: {"goes": "Roz"}})
    lines = [f"{w.full} (goes by {w.goes})" if w.goes else w.full for w in people]
    text = [
        "Hi Joan,",
        "",
        "here is my group for the library cards. The photos are attached, Tilly's will follow on Monday.",
        "",
        *lines,
        "",
        "Thanks so much!",
        "Petra",
        "",
    ]
    folder.put("mail from Petra.txt", "\n".join(text))
    folder.photos(people, lambda w: f"{w.given.lower()}.jpg")
    return Truth(people)


@case(OFFICE + ": one list with a column for the first photo and a column for the retake")
def fresh_column_for_the_retake(folder: Folder) -> Truth:
    """Where the second column has a name, that is the picture to use; both files are in the folder; a note says who moved."""
    people = those(
        "Astrid|Pellerin;Boaz|Feinstein;Calliope|Drakos;Dmitri|Sokolenko;Estrella|Montoya;Finlay|Abercrombie;Greta|Wojcik;Hideo|Mori;Ines|Carvalho",
        "88204",
        "2 3",
        "",
        without=0,
    )
    people = but(people, {7: {"here": False}})
    retaken = (2, 5, 6)
    titles = cut("ID|Last name|First name|Grade|Photo Sept 16|Retake Oct 21|Notes")
    rows = [
        [
            *(w.number, w.family, w.given, w.grade, f"{at + 4021}.jpg"),
            f"R{at + 700}.jpg" if at in retaken else "",
            "" if w.here else "moved away 10/2",
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Photo list.xlsx", {"Photos": [titles, *rows]})
    for at, w in enumerate(people):
        folder.put(f"{at + 4021}.jpg", face(w.photo))
        if at in retaken:
            folder.put(f"R{at + 700}.jpg", face(f"{w.photo} again"))
    return Truth(
        [replace(w, photo=f"{w.photo} again") if at in retaken else w for at, w in enumerate(people)]
    )
