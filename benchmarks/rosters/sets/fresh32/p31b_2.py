"""What systems of Israel, France, Indonesia, Czechia and Brazil write for a school."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, page, write


@case("Mashov: the page of a class with its photos, saved from the browser (from memory, not read here)")
def p31b_mashov_saved_page_of_a_class(folder: Folder) -> Truth:
    """Israel: a saved page in Hebrew, right to left; photos in the folder beside, a grey figure for two."""
    people = those(
        "תהל|אוחיון;נבו|בר-לב;אגם|גולדשטיין;יהונתן|דרעי;ליאן|ח'ורי;עומר|טולדנו;רוני|מלכה;איתן|שטרן",
        "4417",
        "7",
        "ז'2",
        without=2,
    )
    rows = []
    for at, w in enumerate(people):
        name = f"{w.number}.jpg" if w.photo else "nophoto.png"
        rows.append(
            f'<tr><td>{at + 1}</td><td><img class="pic" src="mashov_files/{name}" alt=""></td>'
            f"<td>{w.number}</td><td>{w.family}</td><td>{w.given}</td><td>{w.room}</td>"
            f"<td>05{at}-5550{at}18</td><td>{('', 'אלרגיה')[at == 3]}</td></tr>"
        )
    titles = cut("|תמונה|מס' תלמיד|שם משפחה|שם פרטי|כיתה|נייד הורה|הערות")
    head = "".join(f"<th>{title}</th>" for title in titles)
    body = (
        '<div dir="rtl"><img src="mashov_files/logo.png" alt="משוב"><nav><a href="#">ראשי</a>'
        ' <a href="#">תלמידים</a> <a href="#">יציאה</a></nav>'
        "<h2>תלמידי כיתה ז'2</h2><p>מחנכת: אורית סגל | תשפ\"ז | 8 תלמידים</p>"
        f'<table class="students"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
    )
    folder.put("משוב - תלמידי כיתה.html", page("משוב - תלמידי כיתה", body))
    folder.photos(people, lambda w: f"mashov_files/{w.number}.jpg")
    folder.put("mashov_files/nophoto.png", _figure((120, 160)))
    folder.put("mashov_files/logo.png", _figure((90, 24)))
    return Truth(people, allowed=("אורית סגל", "mashov_files"))


def _figure(size: tuple[int, int]) -> bytes:
    """A grey figure, as it stands for those without a photo."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", size, (222, 222, 222))
    pen, (wide, high) = ImageDraw.Draw(picture), size
    pen.ellipse((wide * 0.32, high * 0.18, wide * 0.68, high * 0.5), fill=(160, 160, 160))
    pen.ellipse((wide * 0.15, high * 0.56, wide * 0.85, high * 1.4), fill=(160, 160, 160))
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


_BAKALARI = cut(
    "Interní kód|Příjmení|Jméno|Třída|Č. v tříd. výkazu|Evidován od|Evidován do|Datum narození|"
    "Zákonný zástupce|Mobil"
)


@case(
    "Bakaláři: a list of Evidence with Interní kód and Evidován do, photos by the code (napoveda.bakalari.cz)"
)
def p31b_bakalari_in_september_and_in_january(folder: Folder) -> Truth:
    """Czechia: the list of two months; one has left, one is new, one has another name, one a new photo."""
    people = those(
        "Šimon|Blažek;Eliška|Čermáková;Tadeáš|Dvořáček;Nikola|Hrubá;Thi Mai|Nguyenová;Matyáš|Procházka ml.;"
        "Adéla|Říhová;Vojtěch|Šťastný;Klára|Zemanová",
        "00147",
        "6 6 7",
        "6.A;6.A;7.B",
        without=2,
    )
    people = but(people, {5: {"family": "Procházka", "photo": ""}})
    folder.csv("1/seznam_zaku_09.csv", _czech(people), ";", "cp1250")
    folder.photos(people, lambda w: f"1/FOTO/{w.number}.jpg")
    later = but(
        people,
        {
            2: {"here": False, "photo": people[2].photo},
            3: {"family": "Hrubá Malíková"},
            6: {"photo": "Adéla again"},
            7: {"photo": "Vojtěch in winter"},
        },
    )
    later.append(one("Sofiia", "Bondarenko", "00291", "6", "6.A", photo="Sofiia of January"))
    folder.csv("2/seznam_zaku_01.csv", _czech(later), ";", "cp1250")
    folder.photos([later[6], later[7], later[9]], lambda w: f"2/FOTO/{w.number}.jpg")
    same = (("Nikola Hrubá", "Nikola Hrubá Malíková"), ("Adéla Říhová", "Adéla Říhová"))
    return Truth(later, steps=("1", "2"), same=same, allowed=("FOTO",))


def _czech(people: list[Who]) -> list[list[str]]:
    rows = [
        [
            *(w.number, w.family, w.given, w.room, str(at + 1), "01.09.2026" if at < 9 else "04.01.2027"),
            *("" if w.here else "30.11.2026", f"{at + 10}.0{at % 9 + 1}.2014", f"Ing. Hana {w.family}"),
            f"60455502{at}",
        ]
        for at, w in enumerate(people)
    ]
    return [_BAKALARI, *rows]


@case("i-Educar (Brazil): Relação de alunos por turma, printed as PDF (from memory, not read here)")
def p31b_ieducar_pdf_of_two_turmas(folder: Folder) -> Truth:
    """Brazil: a page for each class, its name above the table, whole names, a state at the end of the row."""
    people = those(
        "Ana Beatriz|Cavalcante Rocha;Arthur Henrique|de Souza;Emanuelly|Vitória dos Santos;"
        "Kauê|Nakamura Prates;Maria Eduarda|da Conceição;Pedro|Lucas Figueiredo;Ryan|Gonçalves Maciel;"
        "Valentina|Bragança Leite;"
        "Wesley|Tavares Júnior;Yasmin|Queiroz Falcão",
        "1083352",
        "5",
        photo="",
    )
    people = [
        replace(any_parting(w), room=f"5º ANO {'AB'[at // 5]}", here=at not in (3, 8))
        for at, w in enumerate(people)
    ]
    sheet, file = blank_page()
    places = (40, 70, 140, 330, 400, 470)
    for letter, shift in (("A", "Matutino"), ("B", "Vespertino")):
        room = f"5º ANO {letter}"
        write(sheet, 40, 750, "PREFEITURA MUNICIPAL DE SERRA AZUL", 10, bold=True)
        write(sheet, 40, 736, "E.M.E.F. Professora Iraci Monteclaro", 9)
        write(sheet, 40, 712, "RELAÇÃO DE ALUNOS POR TURMA", 12, bold=True)
        write(sheet, 40, 694, "Ano: 2026      Curso: Ensino Fundamental de 9 anos      Série: 5º Ano")
        write(sheet, 40, 680, f"Turma: {room}      Turno: {shift}")
        for x, title in zip(places, cut("Nº|Matrícula|Nome do(a) aluno(a)|Nasc.|Sexo|Situação"), strict=True):
            write(sheet, x, 656, title, 9, bold=True)
        mine = [w for w in people if w.room == room]
        for at, w in enumerate(mine, 1):
            state = "Cursando" if w.here else "Transferido"
            line = (str(at), w.number, w.full, f"1{at}/0{at}/2015", "FMFMF"[at - 1], state)
            for x, text in zip(places, line, strict=True):
                write(sheet, x, 656 - at * 16, text)
        write(sheet, 40, 540, "Total de alunos: 5      Cursando: 4      Transferidos: 1")
        write(sheet, 40, 24, "Emitido por: Luciana Prado em 10/11/2026 14:02", 7)
        sheet.showPage()
    sheet.save()
    folder.put("relacao_alunos_turma.pdf", file.getvalue())
    return Truth(people, allowed=("Matutino", "Vespertino"))
