"""Schools of Britain and Ireland on paper: photo sheets, barcodes and a class list in Word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import docx


@dataclass(frozen=True)
class _Cell:
    """A cell of a document: lines, and a picture above them."""

    lines: Sequence[str] = ()
    picture: bytes = b""


@case("a class list of Aladdin Schools pasted into Word (from memory, not read here)")
def p26b_aladdin_class_in_word(folder: Folder) -> Truth:
    """Ireland, primary: a table in Word with the name in Irish beside the name, birthdays, who collects, the roll below."""
    people = [
        one("Caoimhe", "Breathnach", "4127", photo=""),
        one("Darragh", "Fitzmaurice", "4131", photo=""),
        one("Éabha", "Ní Chinnéide", "4138", photo=""),
        one("Hugo", "Lachowski", "4150", photo=""),
        one("Tadhg", "Mac an tSaoir", "4166", photo=""),
        one("Zara", "Iqbal", "4201", photo=""),
        one("Seán Óg", "Guilfoyle", "4209", photo=""),
    ]
    people = [replace(who, grade="5", room="5B") for who in people]
    irish = cut(
        "Caoimhe Breathnach|Darach Mac Muiris|Éabha Ní Chinnéide||Tadhg Mac an tSaoir||Seán Óg Mac Giolla Phóil"
    )
    titles = cut("No.|Pupil ID|First name|Surname|Name in Irish|DOB|Collected by")
    table = [[_Cell((title,)) for title in titles]]
    for at, (who, name) in enumerate(zip(people, irish, strict=True)):
        row = (
            str(at + 1),
            who.number,
            who.given,
            who.family,
            name,
            f"{at + 2}/11/2015",
            ("Mam", "Bus", "Granny Peg")[at % 3],
        )
        table.append([_Cell((cell,)) for cell in row])
    above = (
        "Scoil Naomh Gobnait, Baile an Chnoic",
        "Class list 2026/27",
        "Class: 5B     Teacher: Ms. A. Geraghty     SNA: Ms. Tuite",
    )
    folder.put("5B list.docx", docx(above, table, ("Boys 4  Girls 3  On roll 7",)))  # type: ignore[arg-type]
    return Truth(people, allowed=("Ms. A. Geraghty", "A. Geraghty", "Ms. Tuite"))
