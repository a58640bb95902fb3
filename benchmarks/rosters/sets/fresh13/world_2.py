"""Typed lists of Europe, and Latin America."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import in_rows, odt, xls


@case(OFFICE + ": a class's photos pasted in Writer by its teacher in Bulgaria")
def fresh_class_photos_pasted_in_writer(folder: Folder) -> Truth:
    """Bulgaria: four in a row, the name and the number in the class below; some with the father's name between; `няма снимка` where none is."""
    people = those(
        "Божидар|Цветанов;Виктория Асенова|Манолова;Гергана|Щерева;Емил|Янакиев;Жаклин|Бързакова;Йоан|Дюлгеров;Калина Петрова|Хаджииванова;Любомир|Гъдев;Мерием|Юсуф;Янко|Чолаков"
    )
    people = [
        replace(w, more=(str(at),), also=((w.given.split()[0], w.family),)) for at, w in enumerate(people, 1)
    ]
    pictures = [
        Cell((w.full, f"№ {at}"), face(w.photo)) if w.photo else Cell((w.full, f"№ {at}", "няма снимка"))
        for at, w in enumerate(people, 1)
    ]
    above = ["СУ „Никола Вапцаров“", "5б клас – снимки за библиотеката", "Класен ръководител: Н. Добрева"]
    folder.put("5б снимки.odt", odt(above, in_rows(pictures, 4)))
    return Truth(people, allowed=("5б", "5б клас", "5б снимки", "5"))


@case(OFFICE + ": a mail of a teacher in Iceland, saved as text, and the photos by first names")
def fresh_mail_with_fathers_names(folder: Folder) -> Truth:
    """Iceland: a name in each line after its number, a call name in brackets; the last name is the father's or mother's; photos from a Mac by first names."""
    people = those(
        "Ástrós Eva|Hilmarsdóttir;Þorgeir|Bjarkason;Ólöf María|Kristinsdóttir;Ísak Æsir|Snæbjörnsson;Hrefna Sól|Guðlaugardóttir;Dagur|Blöndal;Sæunn|Þórhallsdóttir;Natan Örn|Sveinsson"
    )
    people = but(people, {2: {"goes": "Lóa"}})
    called = {2: " (Lóa)"}
    lines = [f"{at}. {w.full}{called.get(at - 1, '')}" for at, w in enumerate(people, 1)]
    mail = [
        "Sæl aftur,",
        "",
        "hér kemur listinn yfir 4. bekk eins og um var talað:",
        "",
        *lines,
        "",
        "Myndirnar eru í viðhengi. Ein mynd er ekki komin enn.",
        "",
        "Kveðja,",
        "Hrafnhildur",
    ]
    folder.put("4. bekkur.txt", "\r\n".join(mail))
    folder.photos(people, lambda w: f"myndir/{w.given}.jpg", form="NFD")
    return Truth(people, allowed=("4. bekkur", "4. bekk", "4", "myndir"))


@case(
    "a list of pupils by class of the Secretaria Escolar Digital in São Paulo (from memory, not read here): Nº, Nome do Aluno, RA, Dig. RA, UF, Data de Nascimento, Situação"
)
def fresh_check_digit_in_its_own_column(folder: Folder) -> Truth:
    """Brazil: lines of the school above, whole names in capitals, twelve digits with zeros in front and their check digit beside, one transferred; photos by the twelve digits."""
    people = those(
        "ANA LÍVIA|QUEIROZ DE ANDRADE;BRYAN|CAVALCANTI MENDES;DAVI LUCCA|DOS REIS;EMANUELLY|SAMPAIO;HENRY GABRIEL|FAGUNDES;KAMILLY VITÓRIA|DA CRUZ PRATES;MIGUEL|YAMASHIRO;PIETRA|D'ÁVILA;RUAN|TENÓRIO DO NASCIMENTO",
        "000114870417",
        "",
        "6º ANO B",
    )
    people = but(people, {4: {"here": False}})
    lines = [
        ["GOVERNO DO ESTADO DE SÃO PAULO - SECRETARIA DA EDUCAÇÃO"],
        ["Relação de Alunos por Classe"],
        ["Diretoria:", "ITAPECERICA DA SERRA"],
        ["Escola:", "PROFª ZULMIRA CAMPOS"],
        ["Turma:", "6º ANO B", "", "Período:", "TARDE"],
        [],
        cut("Nº|Nome do Aluno|RA|Dig. RA|UF RA|Data de Nascimento|Situação|Data Mov."),
    ]
    found = []
    for at, w in enumerate(people):
        check = "0123456789X"[(at * 7 + 4) % 11]
        state = "ATIVO" if w.here else "TRANSFERIDO"
        lines.append(
            [
                str(at + 1),
                w.full,
                w.number,
                check,
                "SP",
                f"{at + 11}/04/2015",
                state,
                "" if w.here else "21/09/2026",
            ]
        )
        bare = w.number.lstrip("0")
        more = (f"{w.number}{check}", f"{w.number}-{check}", f"{bare}{check}", f"{bare}-{check}")
        found.append(any_parting(replace(w, more=more)))
    folder.book("Relacao_Alunos_Classe.xlsx", {"Relação": lines}, merge=["A1:H1", "A2:H2"])
    folder.photos(found, lambda w: f"fotos 6B/{w.number}.jpg")
    allowed = ("TARDE", "6º ANO", "B", "Relação", "fotos 6B", "6B")
    return Truth(found, capitals=True, allowed=allowed)


@case(OFFICE + ": a secundaria in Mexico by CURP, titles in two storeys, totals and colours below")
def fresh_two_storeys_and_what_colours_mean(folder: Folder) -> Truth:
    """Mexico: surnames in two columns (one has only one), the tutor under a heading of its own; capitals without accents; photos by all names."""
    people = those(
        "DANNA PAOLA|URIBE COLIN;JOSE EMILIANO|TLAPA XICOTENCATL;REGINA|BARRAGAN;IKER SANTIAGO|OCAMPO NUÑEZ;YARETZI|MONTES DE OCA LUJAN;ANGEL GAEL|PIÑA ROSALES;MELANY|AVALOS HINOJOSA;OSWALDO|CHI CANUL;ROMINA|ESPARZA VELA;ULISES|JASSO TREVIÑO",
        "",
        "",
        "1° C",
    )
    pairs = [w.family.split(" ") if at != 4 else ["MONTES DE OCA", "LUJAN"] for at, w in enumerate(people)]
    found = []
    for at, (w, pair) in enumerate(zip(people, pairs, strict=True)):
        second = pair[1] if len(pair) > 1 else "X"
        plain = f"{pair[0][:2]}{second[0]}{w.given[0]}".replace("Ñ", "X")
        code = f"{plain}14{at % 9 + 1:02}{at + 11}{'MH'[at % 2]}MCRLN{'ABCDEFGHIJ'[at]}{at % 10}"
        found.append(replace(w, number=code))
    lines = [
        ['ESCUELA SECUNDARIA TECNICA NUM. 88 "JOSE REVUELTAS"'],
        ["GRUPO: 1° C", "", "", "", "", "", "TURNO MATUTINO"],
        ["", "DATOS DEL ALUMNO", "", "", "", "", "CONTACTO", ""],
        cut("N.P.|CURP|PRIMER APELLIDO|SEGUNDO APELLIDO|NOMBRE(S)|SEXO|TUTOR|TEL. EMERGENCIA"),
    ]
    for at, (w, pair) in enumerate(zip(found, pairs, strict=True)):
        tutor = f"{('LETICIA', 'RAUL', 'NORMA')[at % 3]} {pair[0]}"
        second = pair[1] if len(pair) > 1 else ""
        lines.append(
            cut(f"{at + 1}|{w.number}|{pair[0]}|{second}|{w.given}|{'MH'[at % 2]}|{tutor}|72240000{at:02}")
        )
    lines += [[], ["", "HOMBRES", "5"], ["", "MUJERES", "5"], ["", "TOTAL", "10"], []]
    lines += [["", "AMARILLO: FALTA FOTO"], ["", "ROSA: FALTA ACTA DE NACIMIENTO"]]
    folder.book("1C CONTROL ESCOLAR.xlsx", {"1° C": lines}, merge=["A1:H1", "B3:F3", "G3:H3"])
    folder.photos(found, lambda w: f"FOTOS 1C/{w.family} {w.given}.jpg")
    return Truth(found, capitals=True, allowed=("1C", "FOTOS 1C", "1"))


@case(
    "the report of pupils of SIMAT in Colombia (that it exists: sistemamatriculas.gov.co; titles from memory: ESTADO, INSTITUCION, SEDE, JORNADA, GRADO_COD, GRADO, GRUPO, PER_ID, DOC, TIPODOC, APELLIDO1 …)"
)
def fresh_state_report_with_four_names(folder: Folder) -> Truth:
    """Colombia: no photos; forty columns of a ministry cut to half, four columns of names, RETIRADO has left; the document is the number."""
    people = those(
        "LAURA VALENTINA|OSPINA RENDON;JHON ALEXANDER|MOSQUERA PALACIOS;SARA|GIL;DEIVY SANTIAGO|CUASPUD TULCAN;MARIANGEL|ZULUAGA HOYOS;YEISON|PEÑATE BUELVAS;ISABELLA|ARCILA VERGARA;KEVIN ANDRES|USUGA DAVID",
        "1040417233",
        "",
        "601;602",
        without=8,
    )
    people = but(people, {5: {"here": False}})
    titles = cut(
        "ANO|ETC|ESTADO|JERARQUIA|INSTITUCION|DANE|CALENDARIO|SECTOR|SEDE|ZONA_SEDE|JORNADA|GRADO_COD|GRADO|GRUPO|MODELO|FECHAINI|ESTRATO|PER_ID|DOC|TIPODOC|APELLIDO1|APELLIDO2|NOMBRE1|NOMBRE2|GENERO|FECHA_NACIMIENTO|BARRIO|EPS|TIPO DE SANGRE|PAIS_ORIGEN"
    )
    rows, found = [], []
    for at, w in enumerate(people):
        last, first = [*w.family.split(), ""][:2], [*w.given.split(), ""][:2]
        own = f"{8_204_117 + at * 911}"
        state = "MATRICULADO" if w.here else "RETIRADO"
        rows.append(
            cut(
                f"2026|BELLO|{state}|BELLO|I.E. LA CAMILA|105088000417|A|OFICIAL|PRINCIPAL|URBANA|MAÑANA|6|Sexto|{w.room}|EDUCACION TRADICIONAL|19/01/2026|{at % 3 + 1}|{own}|{w.number}|TI|{last[0]}|{last[1]}|{first[0]}|{first[1]}|{'FM'[at % 2]}|{at + 10}/07/2014|NIQUIA|SURA|O+|COLOMBIA"
            )
        )
        found.append(replace(w, more=(own,)))
    folder.csv("reporte_matriculas.csv", [titles, *rows], ";", "cp1252")
    allowed = (
        "Sexto",
        "6",
        "PRINCIPAL",
        "MAÑANA",
        "I.E. LA CAMILA",
        "EDUCACION TRADICIONAL",
        "6-601",
        "6-602",
    )
    return Truth(found, capitals=True, allowed=allowed)


@case(OFFICE + ": a course in Chile typed into old Excel by an inspector")
def fresh_course_typed_with_gaps(folder: Folder) -> Truth:
    """Chile: blank rows and blanks around, `en trámite` for a number, somebody `retirado`; photos by RUN without dots, those without RUN by name."""
    people = those(
        "Florencia|Quilodrán Sáez;Matías Ignacio|Huenchumán Lagos;Antonella|Oyarzún;Vicente|Valdebenito Toro;Amparo|Ñanco Parra;Luckner|Jean-Baptiste;Josefa|Undurraga Véliz;Cristóbal|Aránguiz Poblete;Agustina|Yévenes Mora"
    )
    runs = [23_104_417 + at * 40_277 for at in range(9)]
    people = [
        replace(
            w,
            number=f"{run:,}".replace(",", ".") + f"-{_check(run)}",
            more=(f"{run}-{_check(run)}", f"{run}{_check(run)}", f"{run}"),
        )
        for w, run in zip(people, runs, strict=True)
    ]
    people = but(people, {3: {"here": False}, 5: {"number": "", "more": ()}, 2: {"number": "", "more": ()}})
    lines: list[list[object]] = [["", "8° básico A"], ["", "prof. jefe: Sra. Ximena"], []]
    lines.append([*cut("|N°|RUN|Ap. paterno|Ap. materno|Nombres|obs")])
    for at, w in enumerate(people):
        last = [*w.family.split(" "), ""][:2]
        note = ("", "", "", "retirado 30/06", "", "extranjero", "", "", "falta foto")[at]
        lines.append(["", at + 1, w.number or "en trámite", f" {last[0]}", last[1], f"{w.given} ", note])
        lines += [[]] if at in (2, 5) else []
    folder.put("8A.xls", xls(lines, title="Hoja1"))
    folder.photos(people, lambda w: f"fotos/{w.more[0] if w.more else f'{w.family} {w.given}'}.jpg")
    return Truth(people, allowed=("8A", "8° básico A", "8° A", "8° básico"))


def _check(run: int) -> str:
    """The check digit of a RUN."""
    rest = 11 - sum(int(digit) * (at % 6 + 2) for at, digit in enumerate(reversed(str(run)))) % 11
    return {10: "K", 11: "0"}.get(rest, str(rest))
