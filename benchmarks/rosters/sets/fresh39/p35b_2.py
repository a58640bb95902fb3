"""What French, Dutch and Spanish schools get from their systems."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf


@case("Magister: list of pupils as Excel (fields in public code), pasfoto's by stamnummer")
def p35b_magister_september_and_november(folder: Folder) -> Truth:
    """Netherlands: September's list with photos; November's: moved, left, new, one new photo."""
    people = those(
        "Fenna|Bosma;Ilias|el Bakkali;Jort|van den Heuvel;Lieke|de Wit;Mohammed|Aydın;Puck|van der Zanden;"
        "Ruben|Koster;Sterre|in 't Veld;Teun|Brouwer",
        "126043",
        "1 1 2",
        "1B;1C;2A",
    )
    people = but(people, {4: {"given": "Mohammed Emre", "goes": "Mo"}})
    new = [one("Oleksandra", "Kovalenko", "126988", "1", "1C"), one("Bas", "ter Haar", "126994", "2", "2A")]
    later = but(
        people,
        {
            1: {"room": "1B"},
            3: {"photo": "Lieke de Wit nieuw"},
            6: {"here": False},
            7: {"family": "in 't Veld-Smit"},
        },
    )
    later = [*later, *new]
    folder.book("september/Leerlingen.xlsx", {"Leerlingen": _magister(people, "01-09-2026")}, zeros={"A": 6})
    folder.photos(people, lambda w: f"september/pasfotos/{w.number}.jpg")
    folder.book("november/Leerlingen.xlsx", {"Leerlingen": _magister(later, "16-11-2026")}, zeros={"A": 6})
    folder.photos([later[3], *new], lambda w: f"november/pasfotos/{w.number}.jpg")
    return Truth(
        later,
        steps=("september", "november"),
        same=[("Sterre in 't Veld", "Sterre in 't Veld-Smit"), ("Ilias el Bakkali", "Ilias el Bakkali")],
        allowed=("pasfotos", "G. Hamstra", "L. van Loon"),
    )


def _magister(people: list[Who], day: str) -> list[list[object]]:
    titles = "Stamnr|Voornamen|Roepnaam|Tussenv.|Achternaam|Klas|Mentor|Geb.datum|Geslacht"
    head = cut(f"{titles}|Datum uitschrijving")
    rows: list[list[object]] = [[f"Leerlingen, peildatum {day}"], [], [*head]]
    for at, w in enumerate(people):
        parts = w.family.split()
        last = next(place for place, part in enumerate(parts) if part[:1].isupper())
        rows.append(
            [
                *(int(w.number), w.given, w.goes or w.given, " ".join(parts[:last]), " ".join(parts[last:])),
                *(w.room, ("G. Hamstra", "L. van Loon")[w.grade == "2"], f"0{at % 9 + 1}-03-2014"),
                *("VM"[at % 2], "" if w.here else "23-10-2026"),
            ]
        )
    return [*rows, [], ["Aantal leerlingen:", len(people)]]


@case("Inovar Alunos: relação de turma with photos as PDF (Portugal; layout from memory, not read here)")
def p35b_inovar_class_with_photos(folder: Folder) -> Truth:
    """Portugal: full names, numbered, the número de processo under it; one was transferred."""
    people = those(
        "Afonso|Brito Carvalhal;Beatriz|Lopes de Sá;Duarte|Fontes;Francisca|Moniz Teles;Ianca|Semedo Varela;"
        "Lourenço|Pais;Matilde|da Conceição Reis;Simão|Vaz Antunes;Tomás|Xavier",
        "10231",
        "7",
        "7.º B",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    people = [any_parting(w) for w in people]
    cells = [
        Cell(
            (
                f"{at}. {w.full}",
                f"Proc. {w.number}",
                f"Situação: {'Matriculado' if w.here else 'Transferido'}",
            ),
            face(w.photo) if w.photo else b"",
        )
        for at, w in enumerate(people, 1)
    ]
    grid = Grid(
        title="Relação de Turma - 7.º B",
        foot="Agrupamento de Escolas de Vale do Lis - INOVAR Alunos - 2026/2027",
        text=124,
        gap=12,
        size=8,
        rows=5,
    )
    folder.put("Relação de Turma 7B.pdf", grid_pdf(cells, grid))
    return Truth(people)
