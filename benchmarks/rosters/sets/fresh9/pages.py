"""Pages with faces."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Grid, cells, grid_pdf, list_pdf


@case(
    OFFICE
    + ": a sheet of faces for substitutes, the names above square pictures that are cut out of larger ones"
)
def fresh_names_in_two_lines_above(folder: Folder) -> Truth:
    """PDF: first name and surname on lines of their own; every place has a frame; the last place is an empty frame."""
    people = those(
        "Arnaud|Bisset;Béatrice|Caron;Cyprien|Dallaire;Delphine|Étienne;Edgar|Fontaine;Fanny|Garnier;Gilles|Hébert;Hélène|Imbert;Iris|Joly;Jacques|Kerouac;Karine|Lavoie"
    )
    grid = Grid(
        side="above",
        columns=4,
        rows=3,
        photo=72,
        square=True,
        clipped=True,
        gap=26,
        title="Groupe 61 - feuille de suppléance",
    )
    folder.put("suppleance.pdf", grid_pdf(cells(people, "{who.given}", "{who.family}"), grid))
    return Truth(people, allowed=("Groupe 61", "61"))


@case(
    OFFICE
    + ": cards of students with labels at the right of the faces, and a list of the same students with their new homerooms"
)
def fresh_cards_with_labels_and_a_list(folder: Folder) -> Truth:
    """PDF: `Name:`, `ID:`, `Advisor:`; the CSV beside has the homeroom and one more student who has no card yet."""
    people = those(
        "Alana|Pettigrew;Boyd|Nakamura;Celeste|Duarte;Drew|Van Alstyne;Eloise|Sprague;Forrest|Holt;Gianna|Mirren;Hank|O'Dowd;Ingrid|Saarinen",
        "70417",
        "9 10",
        "N101;S202",
    )
    late = one("Jorie", "Abrams", "70999", "9", "N101", photo="")
    grid = Grid(
        side="right", columns=2, rows=4, photo=70, text=150, gap=24, title="ID cards", foot="Harbor High"
    )
    folder.put(
        "ID cards.pdf",
        grid_pdf(cells(people, "Name: {who.full}", "ID: {who.number}", "Advisor: T. Quill"), grid),
    )
    rows = [[w.number, w.last_first, w.grade, w.room] for w in [*people, late]]
    folder.csv("homerooms.csv", [words("ID,Student,Gr,Homeroom"), *rows])
    return Truth([*people, late], allowed=("T. Quill", "Quill"))


@case(
    OFFICE
    + ": an Italian table with a face in each row, printed to PDF: cognome, nome, classe and the telephone of a parent"
)
def fresh_table_of_faces_with_a_parents_name(folder: Folder) -> Truth:
    """PDF: the photo first in the row; a column of parents' names beside the pupils'; two classes in one table; particles in the surnames."""
    people = those(
        "Alice|De Carolis;Bruno|Lo Presti;Camilla|D'Ambrosio;Dario|Zanetti;Emma|Dalla Costa;Fabio|Niccolini;Gioia|Serra;Ivan|Popescu;Lara|Mazzà",
        "20417",
        "",
        "1ª A;1ª B",
    )
    rows = [
        [w.number, w.family, w.given, w.room, f"{w.family} {('Paola', 'Marco')[at % 2]}", f"340 00000{at:02}"]
        for at, w in enumerate(people)
    ]
    folder.put(
        "elenco con foto.pdf",
        list_pdf(
            people,
            words("Foto,Matricola,Cognome,Nome,Classe,Genitore,Telefono"),
            rows,
            "Scuola secondaria Galilei - elenco alunni con foto",
        ),
    )
    return Truth(people)
