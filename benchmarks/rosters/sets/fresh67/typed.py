"""Lists typed in Word, and a presentation with faces."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import word

from .slides import Shape, pptx


@case()
def q66_arabic_class_lists_in_word(folder: Folder) -> Truth:
    """A school in Jordan: a table for each section, names in three parts; a note says who has moved."""
    people = [
        *those("ليان|أحمد الخطيب;عمر|خالد النجار;سلمى|يوسف حداد;كريم|سامي العلي;جنى|محمود الزعبي;"
               "زيد|فادي الشريف;تالا|رامي قاسم", "50411", "5", "أ", photo=""),
        *those("آدم|ماهر عيسى;نور|باسل الحسن;يزن|طارق منصور;رهف|عماد السالم;ريان|زياد درويش;"
               "ملك|هاني عبيد", "50602", "5", "ب", photo=""),
    ]  # fmt: skip
    people = but(people, {4: {"here": False}})
    titles = ["م", "رقم الطالب", "اسم الطالب", "الصف", "الشعبة", "ملاحظات"]
    parts: list[str | list[list[str]]] = ["مدرسة النور الأساسية", "كشف أسماء الطلبة للعام الدراسي 2026/2027"]
    for room in ("أ", "ب"):
        own = [who for who in people if who.room == room]
        rows = [
            [str(at), who.number, who.full, who.grade, room, "" if who.here else "انتقل إلى مدرسة أخرى"]
            for at, who in enumerate(own, 1)
        ]
        parts += ["", [titles, *rows], f"عدد الطلبة: {len(own)}"]
    folder.put("كشف الأسماء.docx", word(*parts))
    return Truth([any_parting(who) for who in people], allowed=("كشف الأسماء",))


@case()
def q66_portuguese_turmas_in_word(folder: Folder) -> Truth:
    """Portugal: two classes in one document, whole names in a column, a remark for one who has left."""
    people = [
        *those("Afonso|Miguel Cardoso Leal;Bárbara|Sofia Antunes;Carolina|Neves Pinto;Duarte|Manuel Sequeira;"
               "Francisca|Lopes Vaz;Gonçalo|Amaral Nunes;Íris|Valente Faria;Leonor|Serra Matos",
               "31207", "5", "A", photo=""),
        *those("Mafalda|Correia Dias;Martim|Esteves Reis;Núria|Cabral Simões;Rodrigo|Paiva Torres;"
               "Salvador|Cunha Melo;Simão|Bastos Vieira;Tomás|Freire Couto", "31402", "5", "B", photo=""),
    ]  # fmt: skip
    people = but(people, {5: {"here": False}})
    titles = ["N.º", "Nome do aluno", "N.º de processo", "Obs."]
    parts: list[str | list[list[str]]] = ["Agrupamento de Escolas de Vale Formoso", "Ano letivo 2026/2027"]
    for room in ("A", "B"):
        own = [who for who in people if who.room == room]
        rows = [
            [str(at), who.full, who.number, "" if who.here else "Transferido para outra escola"]
            for at, who in enumerate(own, 1)
        ]
        parts += [f"Relação de alunos - 5.º ano - Turma {room}", [titles, *rows], ""]
    folder.put("Relação de turmas.docx", word(*parts, "A Coordenadora de Ciclo"))
    fine = ("Relação de turmas", "5.º ano", "5.º A", "5.º B", "5.º ano - Turma A", "5.º ano - Turma B")
    return Truth([any_parting(who) for who in people], allowed=fine)


@case("the faces of each class on a slide, as teachers make them in PowerPoint or Google Slides")
def q66_slides_of_two_classes(folder: Folder) -> Truth:
    """A title slide, then a slide for each class: faces in rows, the name in a box below each."""
    people = [
        *those("Aurelia|Banks;Callum|Drury;Esme|Holloway;Gus|Ingleby;Juno|Kitson;Laszlo|Marlowe;Nina|Osgood",
               rooms="3A", without=0),
        *those("Percy|Ravenhill;Robyn|Stokes;Silvie|Thackray;Tobias|Underwood;Vida|Wragg;Wilf|Yardley;"
               "Zara|Ambler;Bertie|Cawood", rooms="3B", without=0),
    ]  # fmt: skip
    people = but(people, {5: {"photo": ""}})
    slides = [[Shape(120, 180, 720, 90, ("Who is who in Year 3?",), title=True),
               Shape(120, 290, 720, 40, ("For the library - September 2026",))]]  # fmt: skip
    for room in ("3A", "3B"):
        shapes = [Shape(60, 16, 840, 50, (f"Class {room}",), title=True)]
        for at, who in enumerate(who for who in people if who.room == room):
            x, y = 90 + at % 4 * 205, 80 + at // 4 * 225
            if who.photo:
                shapes.append(Shape(x, y, 120, 160, picture=face(who.photo)))
            shapes.append(Shape(x - 30, y + 164, 180, 28, (who.full,)))
        slides.append(shapes)
    folder.put("Year 3 faces.pptx", pptx(slides))
    return Truth(people, allowed=("Year 3 faces", "Year 3"))
