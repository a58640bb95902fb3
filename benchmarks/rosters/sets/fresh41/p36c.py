"""What schools in Spain, Portugal and Brazil hand over: exports, pages, photo walls."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, card_pictures, cards, page
from benchmarks.rosters.papers import docx, in_rows


@case("photos of a class in INOVAR Alunos, Portugal (from memory, not read here: N.º, Processo, Situação)")
def p36c_portuguese_class_saved_from_inovar(folder: Folder) -> Truth:
    """Portugal: a saved page of cards, whole names, place in class, process number, situations."""
    people = [
        any_parting(one(name.partition("|")[0], name.partition("|")[2], number, "7", "7.º C"))
        for name, number in (
            ("Afonso Miguel|Tavares Nogueira", "20417"),
            ("Beatriz Isabel|Moutinho Leal", "20433"),
            ("Carlota|de Sá Pimentel", "19876"),
            ("Dinis|Caldeira e Silva", "20440"),
            ("Leonor|Quaresma", "21002"),
            ("Martim José|Falcão Bettencourt", "20458"),
            ("Nádia Sofia|Cá Embaló", "22115"),
            ("Vasco|dos Santos Rebelo", "20471"),
        )
    ]
    people = but(people, {3: {"here": False, "photo": ""}, 6: {"photo": ""}})
    listed = [(at, w) for at, w in enumerate(people, 1)]
    card = (
        '<div class="aluno"><img class="foto" src="{src}" alt=""><div class="num">N.º {at}</div>'
        '<div class="nome">{who.full}</div><div class="proc">Proc. {who.number}</div>'
        '<div class="sit">{state}</div></div>'
    )
    body = ""
    for at, w in listed:
        state = "Matriculado" if w.here else "Transferido em 02/10/2026"
        pattern = card.replace("{at}", str(at)).replace("{state}", state)
        none = pattern.replace(
            '<img class="foto" src="{src}" alt="">', '<div class="foto">Sem fotografia</div>'
        )
        one_card = cards([w], pattern, none).replace("Roster_files/000", f"Roster_files/{at - 1:03}")
        body += one_card + "\n"
    head = (
        "<nav><a>Início</a> <a>Sumários</a> <a>Faltas</a> <a>Terminar sessão</a></nav>"
        "<h2>Fotografias dos alunos</h2><p>Ano letivo: 2026/2027</p><p>Turma: 7.º C</p>"
        "<p>Diretor de Turma: Paulo Jorge Saraiva</p>"
    )
    foot = "<footer>Agrupamento de Escolas da Serra d'Arga &copy; INOVAR</footer>"
    folder.put("INOVAR - Fotografias da Turma.html", page("INOVAR Alunos", head + body + foot))
    for path, data in card_pictures(people).items():
        folder.put(path, data)
    return Truth(people, allowed=("Paulo Jorge Saraiva",))


@case("a carômetro, the wall of photos that Brazilian schools make in Word; style of an office, invented")
def p36c_carometro_of_a_fifth_year(folder: Folder) -> Truth:
    """Brazil: a Word table of photos; below each the name, the pet name in quotes, the number, a note."""
    people = those(
        "Maria Eduarda|Fontes;Enzo Gabriel|Sarmento;Ana Laura|de Paula Brito;Kauê|Nakamura Lopes;"
        "Sofia Valentina|Pontes;Heitor|Cavalcante;Emanuelly|Batista da Cruz;Luiz Felipe|Tavares Neto;"
        "Zaya|Krenak",
        "221045",
        "5",
        "5º ano A",
    )
    nicks = {0: "Duda", 4: "Sofi", 7: "Lipe"}
    people = [any_parting(replace(w, goes=nicks.get(at, ""))) for at, w in enumerate(people)]
    notes = {2: "Alergia: amendoim", 5: "Usa óculos", 8: "Sem autorização de imagem"}
    walls = [
        Cell(
            (
                w.full,
                *((f"“{w.goes}”",) if w.goes else ()),
                f"Matrícula: {w.number}",
                *((notes[at],) if at in notes else ()),
            ),
            face(w.photo) if w.photo else b"",
        )
        for at, w in enumerate(people)
    ]
    folder.put(
        "Carômetro 5º A 2026.docx",
        docx(
            [
                "E.M.E.F. Profª Dalva Quintanilha",
                "CARÔMETRO 2026",
                "Turma: 5º ano A",
                "Professora: Sirlene Amorim",
            ],
            in_rows(walls, 3),
            ["Total de alunos: 9", "Uso interno – não divulgar"],
        ),
    )
    return Truth(people, allowed=("Carômetro 5º A 2026", "Sirlene Amorim"))
