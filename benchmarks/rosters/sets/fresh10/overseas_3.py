"""Lists typed and pasted by hand, of Asia, Africa and Latin America."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(OFFICE + ": a list of an Iraqi school typed in Excel with Arabic digits, the photos with European ones")
def fresh_digits_typed_in_arabic(folder: Folder) -> Truth:
    """Either writing of the number is as good; names of three; one was moved to another school; the form and its branch in a cell."""
    full = "زينب حيدر كاظم;علي عباس جواد;مريم سنان يوسف;مصطفى قاسم عبد الحسين;نور الهدى رعد محسن;آرام شيركو رسول;رقية ميثم صادق;حسن فلاح ناهي"
    people = [any_parting(w) for w in those(full, "2041", "", "الثاني متوسط / أ;الثاني متوسط / ب")]
    eastern = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    europe = {w.key: w.number for w in people}
    people = [replace(w, number="", more=(w.number, w.number.translate(eastern))) for w in people]
    keys = dict(zip((w.given for w in people), europe, strict=True))
    people = but(people, {5: {"here": False, "photo": ""}})
    rows = [
        cut(f"{str(at).translate(eastern)}|{w.more[1]}|{w.given}|{w.room}|{'' if w.here else 'منقول'}")
        for at, w in enumerate(people, 1)
    ]
    top = [["ثانوية دجلة المختلطة"], ["أسماء الطلبة للعام الدراسي ٢٠٢٦ - ٢٠٢٧"], []]
    titles = cut("ت|رقم القيد|الاسم الثلاثي|الصف والشعبة|الملاحظات")
    folder.book("اسماء الطلبة.xlsx", {"ورقة1": [*top, titles, *rows]}, merge=["A1:E1", "A2:E2"])
    folder.photos(people, lambda w: f"صور/{europe[keys[w.given]]}.jpg")
    return Truth(people)


@case(OFFICE + ": a class list of Mozambique in Word, passport photos pasted into the cells")
def fresh_passport_photos_pasted_in_word(folder: Folder) -> Truth:
    """A narrow table: number in the class, photo, whole name, turma; one without a photo; one gave up school; head and teacher sign below."""
    full = "Anifa Amade Momade;Belmiro Xavier Cossa;Celeste da Graça Nhantumbo;Dércio Fernando Machava;Esperança Tivane;Felizardo Assane;Graça Luís Macuácua;Hélder Bila"
    people = [any_parting(w) for w in those(full, "", "", "10ª B1")]
    people = but(people, {5: {"here": False, "photo": ""}})
    table = [[Cell((title,)) for title in cut("Nº|Foto|Nome completo do aluno|Turma|Obs.")]]
    for at, w in enumerate(people, 1):
        picture = Cell((), face(w.photo)) if w.photo else Cell(("",))
        table.append(
            [
                Cell((f"{at}",)),
                picture,
                Cell((w.given,)),
                Cell((w.room,)),
                Cell(("" if w.here else "Desistente",)),
            ]
        )
    above = [
        "República de Moçambique",
        "Escola Secundária Samora Machel - Chókwè",
        "Relação nominal da turma 10ª B1 - 2026",
    ]
    below = ["O Director de Turma: Alberto Sitoe", "A Bibliotecária: ____________"]
    folder.put("Relacao 10B1 com fotos.docx", docx(above, table, below))
    return Truth(people, allowed=("*",))
