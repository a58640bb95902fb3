"""Pages, lists typed by hand and lists of other kinds, of the United States and Canada."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, cells
from benchmarks.rosters.papers import docx, in_rows


@case(OFFICE + ": a small school's page of pictures in Word, typed by hand")
def fresh_word_page_of_our_school_family(folder: Folder) -> Truth:
    """Three pictures in a row, the name and `3rd grade` below; two have no grade; the last cell has no picture."""
    people = those(
        "Alma|Bergstrom;Bodie|Clayton;Dinah|Foxworth;Ezra|Whitlow;Isla|Jorgensen;Nash|Keller;Ramona|Lujan;Theo|Prewitt;Zelda|Quist",
        "",
        "3 4",
    )
    people = [replace(w, grade="") if at in (2, 6) else w for at, w in enumerate(people)]
    ends = {"3": "3rd grade", "4": "4th grade", "": ""}
    shown = [
        Cell(tuple(line for line in (w.full, ends[w.grade]) if line), cell.picture)
        for w, cell in zip(people, cells(people, ""), strict=True)
    ]
    above = ["Sunny Meadow School", "Our school family 2026-2027"]
    folder.put("School family.docx", docx(above, in_rows(shown, 3), ["Updated by the office in September"]))
    return Truth(people)


@case(OFFICE + ": the list of a reading team, copied out of a mail into a text file")
def fresh_reading_team_from_a_mail(folder: Folder) -> Truth:
    """A greeting that says the order, numbered lines with dashes, thanks below; no photos."""
    people = those(
        "Ana|Flores;Byron|Kettle;Dora|Svenson;Emmett|Grimes;Hattie|Lowell;Jamal|Rivers;Pilar|Cervantes;Sunny|Oh",
        "10233",
        "",
        "Keene;Bostwick",
        without=8,
    )
    lines = [f"{at}. {w.last_first} - {w.number} - {w.room}" for at, w in enumerate(people, 1)]
    text = [
        "Hi Lynn,",
        "",
        "here is the team for Battle of the Books (name - student # - homeroom):",
        "",
        *lines,
        "",
        "Thanks!",
        "Deb",
        "",
    ]
    folder.put("battle of the books.txt", "\r\n".join(text))
    return Truth(people)
