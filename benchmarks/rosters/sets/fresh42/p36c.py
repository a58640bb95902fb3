"""What schools in Spain, Portugal and Brazil hand over: exports, pages, photo walls."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case("RegAlum.csv of Séneca, Andalucía, as importers on GitHub read it: whoever has a state has left")
def p36c_regalum_of_an_andalusian_primary(folder: Folder) -> Truth:
    """Séneca: all quoted, old code page, name whole and in parts, tutors' columns; photos by that id."""
    people = those(
        "Triana|Bellido Cordero;José Manuel|de la Rosa Pavón;Macarena|Guisado Luque;Ayoub|El Mansouri;"
        "Rocío|Jurado Íñiguez;Iván|Nogales Peñuela;María del Mar|Olmedo Ruz;Ezequiel|Tirado Baena;"
        "Candela|Vílchez Montoya",
        "0983412",
        "4",
        "4ºA;4ºB",
    )
    people = but(people, {5: {"here": False, "photo": ""}})
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|Código postal|"
        "Localidad de residencia|Fecha de nacimiento|Teléfono|Curso|Nº del expediente del centro|Unidad|"
        "Primer apellido|Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|"
        "Primer apellido Primer tutor|Segundo apellido Primer tutor|"
        "Nombre Primer tutor|Año de la matrícula|Observaciones de la matrícula"
    )
    rows = []
    for at, w in enumerate(people):
        first, _, second = w.family.rpartition(" ") if w.family != "El Mansouri" else (w.family, "", "")
        rows.append(
            [
                *(
                    w.last_first,
                    "" if w.here else "Trasladado",
                    w.number,
                    "",
                    f"C/ Azahar, {at + 3}, 2º B",
                    "14001",
                ),
                *(
                    "Córdoba",
                    f"0{at + 1}/03/2017",
                    f"9574411{at}2",
                    "4º de Educ. Prima.",
                    str(611 + at),
                    w.room,
                ),
                *(
                    first,
                    second,
                    w.given,
                    f"3098{at}12{at}K",
                    first,
                    "Salas",
                    ("Inmaculada", "Rafael")[at % 2],
                ),
                *("2026", "ACNEAE" if at == 2 else ""),
            ]
        )
    folder.csv("RegAlum.csv", [titles, *rows], enc="cp1252", quote=True)
    files = faces(people)
    files["0977003.jpg"] = face("somebody of last year")
    folder.zip("Fotografías alumnado.zip", files)
    return Truth(
        people, [lost("a photo of nobody in the list", "0977003")], allowed=("Fotografías alumnado",)
    )


@case("the photo list of a group in Esfer@ / an orla of a tutor in Catalonia (from memory, not read here)")
def p36c_catalan_group_in_pictures(folder: Folder) -> Truth:
    """Catalonia: a PDF of photos of a group, surnames first with `i`, the IDALU below; tutor above."""
    people = those(
        "Júlia|Ferrer i Casals;Nil|Puigdellívol Roca;Aina|Garriga i Soldevila;Mohamed Amin|Bouazza;"
        "Bruna|Torrents Vives;Pol|de Sentmenat Mir;Laia|Xirinacs i Pou;Jan|Esteve Bofarull",
        "10428837105",
        "3",
        "3r B",
    )
    grid = Grid(
        columns=3,
        rows=3,
        square=True,
        centred=True,
        text=130,
        title="Grup: 3r B   Curs 2026-2027   Tutora: Montserrat Puig i Amat",
        foot="Escola Pla de la Riera · Imprès el 14/09/2026",
    )
    folder.put("orla_3rB.pdf", grid_pdf(cells(people, "{who.last_first}", "IDALU {who.number}"), grid))
    return Truth(people, allowed=("orla_3rB", "Montserrat Puig i Amat"))


@case("the list of a class in SED, São Paulo (from memory, not read here: chamada, RA, digit, UF, Situação)")
def p36c_sed_in_february_and_in_may(folder: Folder) -> Truth:
    """São Paulo: below a heading, RA with zeros; three months later one gone, one new, one renamed."""
    people = [
        any_parting(one(name.partition("|")[0], name.partition("|")[2], number, "6", "6º ANO B", photo=""))
        for name, number in (
            ("ANA CLARA|PRADO", "000109876543"),
            ("BRYAN|DE OLIVEIRA SENA", "000110023417"),
            ("CECÍLIA|YAMASHITA", "000098871205"),
            ("DAVI LUCCA|FERRAZ", "000110443008"),
            ("ISIS|MACEDO DOS REIS", "000109551762"),
            ("JOÃO PEDRO|SILVA", "000110778121"),
            ("JOÃO PEDRO|SILVA", "000111200394"),
            ("VALENTINA|QUISPE MAMANI", "000112900456"),
        )
    ]
    digits = "X4170926"
    above = [
        ["Governo do Estado de São Paulo - Secretaria da Educação"],
        ["Escola: EE Profª Ondina Sertório"],
        ["Turma: 6º ANO B", "", "", "Turno: MANHÃ", "", "Ano Letivo: 2026"],
        [],
    ]
    titles = cut("Nº de chamada|Nome do Aluno|RA|Dig. RA|UF RA|Data de Nascimento|Situação|Data Movimentação")

    def rows(states: dict[int, str], names: dict[int, str], count: int) -> list[list[str]]:
        return [
            [
                *(str(at + 1), names.get(at, w.full), w.number, digits[at], "SP", f"1{at}/06/2014"),
                *(states.get(at, "ATIVO"), "05/05/2026" if at in states else ""),
            ]
            for at, w in enumerate(people[:count])
        ]

    february, may = rows({}, {}, 7), rows({3: "TRAN"}, {0: "ANA CLARA PRADO MENEZES"}, 8)
    foot = [[], ["Legenda: ATIVO - Matrícula ativa; TRAN - Transferido; NCOM - Não comparecimento"]]
    for where, body in (("1 fevereiro", february), ("2 maio", may)):
        folder.csv(f"{where}/Relação de alunos.csv", [*above, titles, *body, *foot], ";", "utf-8-sig")
    renamed = any_parting(one("ANA CLARA", "PRADO MENEZES", people[0].number, "6", "6º ANO B", photo=""))
    people = [renamed, *people[1:3], replace(people[3], here=False), *people[4:]]
    return Truth(people, capitals=True, steps=("1 fevereiro", "2 maio"))
