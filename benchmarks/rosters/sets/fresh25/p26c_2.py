"""What schools in France, Italy, Spain and Portugal print, save and hand over."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import in_rows, odt


@case(OFFICE)
def p26c_registo_fotografico(folder: Folder) -> Truth:
    """Portugal: a page of Writer with the photos of a class, place in the class and process number, four names without commas."""
    people = those(
        "Ana Beatriz|Gonçalves Ribeiro;Duarte|Lopes Figueira;Francisca|Sá Nogueira;Gonçalo Miguel|Pinto dos Santos;"
        "Kelly|Tavares;Leonor|Vaz;Martim|de Sousa Brandão;Núria|Correia e Silva",
        "10452",
        "7",
        "7.º C",
        1,
    )
    people = [any_parting(who) for who in people]

    def box(at: int, who: Who) -> Cell:
        lines = (f"{at} - {who.full}", f"Proc. {who.number}")
        return Cell(lines, face(who.photo)) if who.photo else Cell(("(sem fotografia)", *lines))

    above = [
        "Agrupamento de Escolas de Vale do Lobo",
        "Registo fotográfico - Ano letivo 2026/2027",
        "Turma: 7.º C",
        "Diretora de Turma: Prof.ª Helena Marques",
    ]
    table = in_rows([box(at, who) for at, who in enumerate(people, 1)], 4)
    folder.put("Fotos 7C.odt", odt(above, table, ["Documento interno. Não divulgar."]))
    return Truth(
        people,
        allowed=("Helena Marques", "Prof.ª Helena Marques", "Fotos 7C"),
    )
