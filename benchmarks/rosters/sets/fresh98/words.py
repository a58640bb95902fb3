"""Changes in the sentences of a mail that also speaks of other things."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import same, wrapped


@case()
def q98_news_from_the_office(folder: Folder) -> Truth:
    """Wales: a CSV with admission numbers; before half term a mail, a paragraph for each matter."""
    people = of_lines(
        """Seren|Beynon|4471|4|4D;Osian|Cadwaladr|4478|4|4D;Macy|Evans-Doyle|4485|4|4W
        Gruffydd|Howells|4492|4|4W|Gruff;Efa|Jenkins|4499|4|4D;Idris|Khalil|4506|4|4D
        Lowri|Mathias|4513|4|4W;Tomos|Parry|4520|4|4W;Ffion|Rosser|4527|4|4D
        Dylan|Trott|4534|4|4W;Carys|Vaughan|4541|4|4D;Bartosz|Wilk|4602||4W;Nel|Prosser|4609||4D"""
    )
    people = but(people, {1: {"here": False}})
    old = but(people[:11], {0: {"room": "4W"}, 2: {"family": "Evans"}})
    rows = [[w.number, w.family, w.given, f"Year {w.grade}", w.room] for w in old]
    folder.csv("1/year 4.csv", [["Adm No", "Surname", "Forename", "Year", "Reg"], *rows])
    text = (
        "Dear Rhian,\n\nA few bits for the library before half term.\n\n"
        "We have two new pupils in Year 4: Bartosz Wilk (4602) has joined 4W and Nel Prosser (4609) has "
        "joined 4D. Osian Cadwaladr has left, he is at school in Brecon now.\n\n"
        "Seren Beynon has moved from 4W to 4D. Macy Evans is now known as Macy Evans-Doyle, and Gruffydd "
        "Howells would like to be called Gruff.\n\n"
        "The book fair boxes come on Thursday, Mr Pugh has the key to the hall.\n\n"
        "Diolch,\n\nBethan Llewellyn\nSchool Office, Ysgol Nant y Coed\n01874 555 013\n"
    )
    head = (
        "Bethan Llewellyn <office@nantycoed.example>",
        "Bits for the library",
        "Tue, 21 Oct 2025 11:48:02 +0100",
    )
    folder.put("2/Bits for the library.eml", sent(head, wrapped(text)))
    kept = same("Seren Beynon", "Macy Evans > Macy Evans-Doyle", "Gruffydd Howells", "Tomos Parry")
    return Truth(people, steps=("1", "2"), same=kept, allowed=("year 4", "Bits for the library"))
