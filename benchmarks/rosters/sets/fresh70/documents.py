"""Lists written in Word."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.kit import by_room
from benchmarks.rosters.sets.fresh69.office import Word


@case()
def q69_klasslistor_with_headings(folder: Folder) -> Truth:
    """Sweden: a heading for each class and below it the names, which Word numbers itself."""
    people = [
        *those(
            "Agnes|Berglund;Albin|Dahlberg;Edith|Ekström;Elton|Forsberg;Hugo|Gunnarsson", "", "", "4A", 99
        ),
        *those("Ida|Hellström;Isak|Jönsson;Juni|Källström;Melker|Lundgren;Saga|Mårtensson", "", "", "4B", 99),
        *those("Sigge|Nyström;Stella|Olofsson;Theo|Persson;Vera|Sandberg", "", "", "4C", 99),
    ]
    paper = Word()
    paper.line("Klasslistor årskurs 4, läsåret 26/27", "Title")
    for room, own in by_room(people).items():
        paper.line(f"Klass {room}", "Heading1")
        paper.lines((w.full for w in own), listed=True)
    folder.put("Klasslistor åk 4.docx", paper.done())
    return Truth(people, allowed=("Klasslistor åk 4",))


@case()
def q69_word_table_with_faces(folder: Folder) -> Truth:
    """US: the secretary's picture pages in Word: four faces in a row, the name below, two homerooms."""
    people = [
        *those(
            "Amos|Bridger;Callie|Chu;Davis|Delacroix;Elsie|Forde;Hank|Gallo;Lula|Hinton;Mose|Iverson",
            "14022",
            "K",
            "K-Red",
            0,
        ),
        *those(
            "Nell|Jarvis;Otis|Kemper;Pearl|Lowe;Rex|Mancini;Ruthie|Novak;Silas|Ortega", "14177", "K", "K-Blue"
        ),
    ]
    people = but(people, {3: {"photo": ""}})
    paper = Word()
    for at, (room, own) in enumerate(by_room(people).items()):
        if at:
            paper.break_page()
        paper.line(f"Kindergarten, Homeroom {room}", "Heading1")
        faces = [(face(w.photo) if w.photo else b"", f"{w.full}\n{w.number}") for w in own]
        rows: list[list[str | tuple[bytes, str]]] = []
        for begin in range(0, len(faces), 4):
            row: list[str | tuple[bytes, str]] = [*faces[begin : begin + 4]]
            rows.append(row + [""] * (4 - len(row)))
        paper.table(rows, head=False)
    folder.put("Kindergarten faces.docx", paper.done())
    return Truth(people, allowed=("Kindergarten faces", "Kindergarten"))


@case()
def q69_meibo_in_word(folder: Folder) -> Truth:
    """Japan: a table of two classes: name, its reading, and the number of the library card."""
    people = [
        *those("美咲|石川;翔太|岡田;結菜|長谷川;陽斗|藤田;さくら|三浦", "20415", "", "5-1", 99),
        *those("大和|村上;莉子|近藤;悠人|坂本;杏|遠藤;奏太|青木", "20532", "", "5-2", 99),
    ]
    readings = cut(
        "いしかわ みさき|おかだ しょうた|はせがわ ゆいな|ふじた はると|みうら さくら"
        "|むらかみ やまと|こんどう りこ|さかもと ゆうと|えんどう あん|あおき かなた"
    )
    rows = [cut("クラス|氏名|ふりがな|図書カード番号")]
    rows += [
        [w.room, f"{w.family} {w.given}", said, w.number] for w, said in zip(people, readings, strict=True)
    ]
    paper = Word()
    paper.line("図書室利用者名簿 令和8年度", "Title")
    paper.table(rows)
    folder.put("利用者名簿.docx", paper.done())
    return Truth(people, allowed=("利用者名簿",))


@case()
def q69_lista_de_asistencia_with_tabs(folder: Folder) -> Truth:
    """Mexico: lists typed in Word with tabs: number in the list, both last names, comma, first names."""
    people = [
        *those(
            "María Fernanda|Aguilar Ponce;Luis Ángel|Bautista Rojas;"
            "Regina|Cervantes Mora;Emiliano|Escobedo Luna",
            "260311",
            "",
            "3B",
            99,
        ),
        *those(
            "Ximena|Galván Ortiz;Diego|Ibarra Salas;Valentina|Montes Rivas;José Manuel|Treviño Garza",
            "260428",
            "",
            "3C",
            99,
        ),
    ]
    paper = Word()
    paper.line("Escuela Primaria Benito Juárez", bold=True)
    for room, own in by_room(people).items():
        paper.line()
        paper.line(f"Grupo: {room}", bold=True)
        paper.line("N.L.\tNombre del alumno\tMatrícula", bold=True)
        paper.lines(f"{n}\t{w.last_first}\t{w.number}" for n, w in enumerate(own, 1))
    paper.line()
    paper.line("Ciclo escolar 2026-2027")
    folder.put("Lista de asistencia.docx", paper.done())
    return Truth(people, allowed=("Lista de asistencia",))
