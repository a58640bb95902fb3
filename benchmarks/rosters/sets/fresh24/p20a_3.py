"""Latin America: lists of ministries, offices and teachers, of one school year and of its later months."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case("Secretaria Escolar Digital of São Paulo, the list of a class for Excel (from memory, not read here)")
def p20a_turma_da_secretaria_digital(folder: Folder) -> Truth:
    """São Paulo: an old workbook in capitals, the class in the heading, the RA with zeros and its digit, moved pupils."""
    people = those(
        "ALLAN|RODRIGUES DE PAULA;BEATRIZ|NOGUEIRA;CAUÃ HENRIQUE|DOS SANTOS;EMANUELLY|XAVIER SILVA;"
        "GABRIEL|AMARAL;ISABELLA|D'ÁVILA;KAUAN|MENDES;LARA|SEVERO DA CRUZ;WESLEY|BONFIM",
        "000112347081",
        "7",
        "7º ANO B",
        photo="",
    )
    people = [any_parting(w) for w in but(people, {2: {"here": False}, 6: {"here": False}})]
    state = {2: "TRANSFERIDO", 6: "NÃO COMPARECIMENTO"}
    rows: list[list[Any]] = [
        ["GOVERNO DO ESTADO DE SÃO PAULO - SECRETARIA DA EDUCAÇÃO"],
        ["Diretoria de Ensino:", "", "REGIÃO DE BAURU", "", "Ano Letivo:", 2026],
        ["Escola:", "", "EE PROFA. DIRCE FAGUNDES", "", "Turno:", "TARDE"],
        ["Turma:", "", "7º ANO B", "", "Tipo de Ensino:", "ENSINO FUNDAMENTAL DE 9 ANOS"],
        [],
        cut("Nº de chamada|Nome do Aluno|RA|Dig. RA|UF RA|Data de Nascimento|Situação|Data Movimentação"),
    ]
    rows += [
        [
            *(at + 1, w.full, w.number, "X" if at == 3 else str(at * 7 % 10), "SP", f"0{at + 1}/03/2013"),
            *(state.get(at, "ATIVO"), "14/08/2026" if at in state else ""),
        ]
        for at, w in enumerate(people)
    ]
    rows += [[], ["Total de alunos ativos:", "", 7], ["Impresso em 23/11/2026 10:32 por DIRCEU A. LIMA"]]
    folder.put("Relacao_Alunos_7B.xls", xls(rows, [(0, 0, 0, 7)], "Planilha1"))
    return Truth(people, capitals=True, allowed=("7B", "B", "TARDE"))


@case("style of a class teacher in Brazil, invented: a chat of WhatsApp, exported (_chat.txt)")
def p20a_conversa_com_a_professora(folder: Folder) -> Truth:
    """Brazil: the teacher's list in the messages of a chat, numbers of the call, what they go by, a late one, one who left."""
    people = those(
        "Ana Luísa|Prado Nogueira;Benício|Tavares;Davi Lucca|Ferraz;Enzo|Galvão;Heloísa|Maia;"
        "Maria Flor|Antunes;Raí|Quaresma;Yasmin|Farias Lopes",
        "",
        "3",
        "3º B",
        photo="",
    )
    people = but(people, {3: {"here": False}, 5: {"goes": "Flor"}})
    people = [any_parting(w) for w in people]
    notes = {3: " ❌ transferido em outubro", 5: " (chamamos de Flor)"}
    lines = [
        "[23/11/26 07:42:18] Profª Sônia: As mensagens e ligações são protegidas com a criptografia de ponta a ponta.",
        "[23/11/26 07:42:18] Profª Sônia: Bom dia, Cida! Segue a lista da minha turma para as carteirinhas 📚",
        "[23/11/26 07:43:02] Profª Sônia: 3º ano - turma 3º B",
        *[f"{at} - {w.full}{notes.get(at - 1, '')}" for at, w in enumerate(people[:7], 1)],
        "[23/11/26 07:44:10] Cida Biblioteca: Recebi, obrigada!! ❤️",
        "[23/11/26 07:51:37] Profª Sônia: Esqueci uma, entrou ontem:",
        f"8 - {people[7].full}",
        "[23/11/26 07:52:00] Cida Biblioteca: 👍",
    ]
    folder.put("Conversa do WhatsApp com Profª Sônia/_chat.txt", "\n".join(lines) + "\n")
    return Truth(people, allowed=("3B", "3º ano", "3º ano - turma 3º B", "turma 3º B"))


@case(
    "https://vdocuments.site/ejemplo-nomina.html (the form Nómina de matrícula of SIAGIE, Perú; "
    "filled with invented pupils)"
)
def p20a_nomina_de_matricula_del_siagie(folder: Folder) -> Truth:
    """Perú: a form with two rows of titles, the DNI shown with zeros, keys and signatures below, one transferred away."""
    people = those(
        "Luis Alberto|Apaza Quispe;Nayra|Ccori Mamani;Fabricio|Del Águila Ríos;Shirley Milagros|Huamán;"
        "Kusi|Mamani Condori;Ángel Gabriel|Ñahui Puma;Brisa|Yupanqui Torres",
        "07812345",
        "5",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    rows: list[list[Any]] = [
        ["MINISTERIO DE EDUCACIÓN"],
        ["NÓMINA DE MATRÍCULA - 2026"],
        [
            "Número y/o Nombre",
            "",
            "71009 SAN MARTÍN",
            "Nivel/Ciclo",
            "",
            "PRI",
            "Grado/Edad",
            "5",
            "Sección",
            "B",
        ],
        ["Código Modular", "", "1154814", "Turno", "", "M", "Modalidad", "EBR", "Forma", "Esc"],
        [],
        cut(
            "N° Orden|N° de D.N.I. o Código del Estudiante|Apellidos y Nombres (Orden Alfabético)|"
            "Fecha de Nacimiento|||Sexo H/M|Situación de Matrícula|Padre vive|Madre vive|Observaciones"
        ),
        cut("|||Día|Mes|Año|||SI/NO|SI/NO|"),
    ]
    rows += [
        [
            *(at + 1, int(w.number), f"{w.family.upper()}, {w.given}", 10 + at, 1 + at, 2015, "HMHMMHM"[at]),
            *("P", "SI", "SI", "" if w.here else "TRASLADADO a otra I.E. el 11/08"),
        ]
        for at, w in enumerate(people)
    ]
    rows += [
        ["Resumen", "", "Hombres", 3, "", "Mujeres", 4, "Total", 7],
        [
            "Situación de Matrícula: (I) Ingresante, (P) Promovido, (PG) Permanece en el grado, (RE) Reentrante"
        ],
        [],
        ["", "", "Prof. Wilber Choque Ticona", "", "", "", "Lic. Elvira Salas Pinto"],
        ["", "", "Responsable de la matrícula", "", "", "", "Directora"],
    ]
    areas = ("A1:K1", "A2:K2", "D6:F6", "A6:A7", "B6:B7", "C6:C7", "G6:G7", "H6:H7", "A15:B15")
    folder.book("NOMINA_5B_PRIMARIA.xlsx", {"Nómina": rows}, areas, {"B": 8})
    return Truth(people, capitals=True, allowed=("B", "5B", "5 B", "5° B", "M", "Nómina"))


def _grupo(people: list[Who], group: str, month: str, leavers: dict[str, str]) -> list[list[Any]]:
    """The sheet of a group of a Mexican school."""
    rows: list[list[Any]] = [
        ["ESCUELA SECUNDARIA TÉCNICA No. 48"],
        [f"LISTA DE ASISTENCIA   {month}   CICLO ESCOLAR 2026-2027"],
        [f"GRADO: {group[0]}", "", f"GRUPO: {group}", "", "ASESOR(A): Profra. Ofelia Barrientos Cruz"],
        cut("No.|Matrícula|Apellido paterno|Apellido materno|Nombre(s)|CURP|Observaciones"),
    ]
    for at, w in enumerate((w for w in people if w.room == group), 1):
        paternal, _, maternal = w.family.rpartition(" ")
        if not paternal:
            paternal, maternal = maternal, ""
        sex = "H" if w.given in _BOYS else "M"
        curp = (
            f"{paternal[:2]}{(maternal or 'X')[:1]}{w.given[:1]}1305{w.number[-2:]}{sex}DFRNX0{w.number[-1]}"
        )
        curp = curp.upper().translate(_PLAIN)
        rows.append([at, w.number, paternal, maternal, w.given, curp, leavers.get(w.number, "")])
    return [*rows, [], ["", "", "", "", f"Total: {len(rows) - 4}"]]


_BOYS = ("José Ángel", "Axel", "Emiliano")
_PLAIN = str.maketrans("ÁÉÍÓÚÑÜ ", "AEIOUXUX")


@case("style of the control escolar of a secundaria in México, invented: two months, a sheet for every group")
def p20a_listas_de_dos_meses(folder: Folder) -> Truth:
    """México: September, then November on top: a new girl, a corrected surname, one who changed groups, one BAJA."""
    first = those(
        "Ximena|Aguirre Lozano;José Ángel|de la Torre Pech;Dafne|Escobedo Núñez;Axel|Hernández Hernández;"
        "Regina|May Canul;Itzel|Ojeda Vera;Emiliano|Rentería;Zoe|Zavala Ibarra",
        "26048011",
        "1",
        "1A;1A;1A;1B;1B;1B;1A;1B",
        photo="",
    )
    later = but(first, {2: {"room": "1B"}, 3: {"here": False}, 5: {"family": "Ojeda Becerra"}})
    later.insert(4, one("Victoria", "Luna Solís", "26048190", "1", "1A", photo=""))
    for step, month, people in (("1", "SEPTIEMBRE", first), ("2", "NOVIEMBRE", later)):
        left = {w.number: "BAJA 30/10/26" for w in people if not w.here}
        people = sorted(people, key=lambda w: w.family.casefold())
        sheets = {group: _grupo(people, group, month, left) for group in ("1A", "1B")}
        folder.book(f"{step}/listas {month.lower()}.xlsx", sheets, ("A1:G1", "A2:G2"))
    return Truth(
        later,
        steps=("1", "2"),
        same=(("Itzel Ojeda Vera", "Itzel Ojeda Becerra"), ("Dafne Escobedo Núñez", "Dafne Escobedo Núñez")),
        allowed=("A", "B", "Profra. Ofelia Barrientos Cruz", "Ofelia Barrientos Cruz"),
    )
