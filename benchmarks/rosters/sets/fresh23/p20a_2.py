"""United States and Canada: prints, saved pages, mails and picture sheets."""

from __future__ import annotations

from io import BytesIO
from types import SimpleNamespace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import blank_page, write
from benchmarks.rosters.papers import docx


def _picture(page: Any, data: bytes, x: float, y: float) -> None:
    from reportlab.lib.utils import ImageReader

    page.drawImage(ImageReader(BytesIO(data)), x, y, 84, 112)


@case("a mosaïque of a group, as the photographers of Québec print it (from memory)")
def p20a_mosaique_of_a_quebec_group(folder: Folder) -> Truth:
    """Québec: a PDF, three pictures a row, family name above given name, the fiche below, one without a picture."""
    people = those(
        "Océane|Bouchard-Tremblay;Wassim|Cherkaoui;Félix|D'Amours;Marie-Ève|Gagné;Olivier|L'Heureux;"
        "Djibril|Ndiaye;Rosalie|St-Onge;Zachary|Vollant",
        "0418822",
        "4",
        "402",
    )
    page, file = blank_page()
    write(page, 60, 756, "École des Grands-Vents", 14, True)
    write(
        page, 60, 738, "Mosaïque 2026-2027     4e année     Groupe 402     Titulaire : Mme Josée Lapointe", 10
    )
    for at, w in enumerate(people):
        x, y = 60 + at % 3 * 175, 590 - at // 3 * 190
        if w.photo:
            _picture(page, faces([w])[f"{w.number}.jpg"], x, y)
        else:
            page.rect(x, y, 84, 112)
            write(page, x + 14, y + 52, "Sans photo", 8)
        write(page, x, y - 13, w.family, 10, True)
        write(page, x, y - 26, w.given, 10)
        write(page, x, y - 38, f"Fiche {w.number}", 8)
    write(page, 60, 40, "Photographie Clin d'oeil inc. - usage interne seulement - page 1 de 1", 7)
    page.save()
    folder.put("mosaique_402.pdf", file.getvalue())
    return Truth(people, allowed=("Mme Josée Lapointe",))


def _cell(*lines: str, picture: bytes = b"") -> Any:
    return SimpleNamespace(lines=lines, picture=picture)


@case("style of a primary school in Ontario, invented: a picture page in Word")
def p20a_picture_page_of_an_ontario_class(folder: Folder) -> Truth:
    """Ontario: a Word page of a split class, pictures four a row, teacher and ECE among them, one picture to come."""
    people = those(
        "Ahmed|Al-Rubaie;Brielle|Chiasson;Declan|McNab;Eun-ji|Seo;Farrah|Whiteduck;Gus|van der Lans;Hiba|Yousuf",
        "",
        "1 2",
        "Room 8",
    )
    staff = [one("Sylvie", "Beaulieu", role="staff"), one("Anjali", "Menon", role="staff")]

    def pic(w: Who) -> bytes:
        return next(iter(faces([w]).values()), b"")

    cells = [
        _cell("Mme Sylvie Beaulieu", "Teacher", picture=pic(staff[0])),
        _cell("Ms. Anjali Menon", "ECE", picture=pic(staff[1])),
        *[
            _cell(w.full, f"Grade {w.grade}", *([] if w.photo else ["(picture to come)"]), picture=pic(w))
            for w in people
        ],
    ]
    rows = [cells[at : at + 4] for at in range(0, len(cells), 4)]
    rows[-1] += [_cell("")] * (4 - len(rows[-1]))
    above = ["Maple Creek Public School", "Room 8 - Grade 1/2 French Immersion", "2026-2027"]
    below = ["Please do not post. Freedom of Information consents are on file in the office."]
    folder.put("Room 8 faces.docx", docx(above, rows, below))
    return Truth([*people, *staff], allowed=("8", "Teacher", "ECE", "Grade 1/2 French Immersion"))
