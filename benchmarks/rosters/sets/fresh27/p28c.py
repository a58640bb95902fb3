"""What offices, class teachers and photographers make by hand: mails, photo folders, Word, pasted pages."""

from __future__ import annotations

import io
from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import odt


def _mail(subject: str, day: str, text: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "Máire Considine <office@scoilnaomhbrid.example>"
    mail["To"] = "Library <library@scoilnaomhbrid.example>"
    mail["Subject"], mail["Date"] = subject, day
    mail["Message-ID"] = f"<{abs(len(text))}.{len(subject)}@scoilnaomhbrid.example>"
    mail.set_content(text, charset="utf-8", cte="quoted-printable")
    return mail.as_bytes()


@case(OFFICE)
def p28c_irish_mail_and_a_mail_of_changes(folder: Folder) -> Truth:
    """Ireland: the secretary's mail with the class list; in November a mail with only the new and one who left."""
    room = "Ms Ní Bhriain"
    first = those(
        "Aoife|Ní Cheallaigh;Cillian|Mac Giolla Phádraig;Dáithí|O'Sullivan-Byrne;Temitope|Adebayo;Seán|Fahy;"
        "Oliwia|Kaczmarek;Órla|Breathnach",
        grades="4",
        rooms=room,
        without=7,
    )
    first = but(first, {3: {"goes": "Temi"}})
    shown = [w.full if not w.goes else f"{w.given} ({w.goes}) {w.family}" for w in first]
    listed = "\n".join(f"{at}. {name}" for at, name in enumerate(shown, 1))
    foot = "\n\nThanks a million,\nMáire\n\n-- \nMáire Considine\nSchool Secretary, Scoil Naomh Bríd\nTel. 091 555 0142\n"
    folder.put(
        "september/4th class list.eml",
        _mail(
            "4th class list",
            "Thu, 03 Sep 2026 10:12:00 +0100",
            f"Hi Gráinne,\n\nHere is the list for the library.\n\n4th Class - {room}\n\n{listed}\n{foot}\n"
            "On Wed 2 Sep 2026 at 15:40, Gráinne Tuohy wrote:\n"
            "> Could you send me 4th class when you have a minute? Did anybody bring back the atlas?\n",
        ),
    )
    new = those("Rían|de Búrca;Anastasiia|Kovalenko", grades="4", rooms=room, without=2)
    folder.put(
        "november/Changes to 4th class.eml",
        _mail(
            "Changes to 4th class",
            "Mon, 16 Nov 2026 09:05:00 +0000",
            f"Hi Gráinne,\n\nJust the changes since September:\n\nNew in 4th Class ({room}):\n"
            + "".join(f"- {w.full}\n" for w in new)
            + f"\nLeft the school:\n- Seán Fahy (moved to Galway 6 Nov)\n{foot}",
        ),
    )
    people = [*but(first, {4: {"here": False}}), *new]
    return Truth(people, steps=("september", "november"), allowed=("4th Class", "4th Class - Ms Ní Bhriain"))


@case(OFFICE)
def p28c_swedish_photo_order_of_camera_numbers(folder: Folder) -> Truth:
    """Sweden: the teacher's sheet in the order of the queue with the camera's number; grey card, class picture, one absent."""
    people = those(
        "Ellinor|Forsmark;Zakaria|Warsame;Hjalmar|Åström;Tindra|Öhman;Milo|af Ekenstam;Nour|Al-Jaberi;"
        "Siri|Hedlund;Vincent|Gripenberg",
        rooms="6A",
        without=0,
    )
    people = but(people, {5: {"photo": ""}})
    shots = {0: 4703, 1: 4704, 2: 4706, 3: 4707, 4: 4709, 6: 4710, 7: 4712}
    notes = ("", "glasögon", "", "blundar lite", "", "sjuk, tas 28/9", "", "")
    rows: list[list[Any]] = [["Skolfoto Björkskolan 12/9"], ["Klass 6A", "", "Mentor: Karin Lundeby"], []]
    rows.append(cut("Plats i kön|Namn|Bild nr DSC_|Anm."))
    rows += [[at + 1, w.full, shots.get(at, ""), notes[at]] for at, w in enumerate(people)]
    rows += [[], ["", "Klassbild", 4715, "2 rader"], ["", "Antal elever: 8", "", "fotade: 7"]]
    folder.book("Fotoordning 6A.xlsx", {"6A": rows}, ("A1:D1",))
    for at, shot in shots.items():
        folder.put(f"DCIM/100D5600/DSC_{shot}.JPG", face(people[at].photo))
    folder.put("DCIM/100D5600/DSC_4701.JPG", face("grey card"))
    folder.put("DCIM/100D5600/DSC_4715.JPG", face("class picture"))
    return Truth(people, allowed=("Karin Lundeby", "Mentor: Karin Lundeby", "Klass 6A"))


@case(OFFICE)
def p28c_portuguese_page_pasted_as_text(folder: Folder) -> Truth:
    """Portugal: the form tutor marked the page of the class in the portal and pasted it into the Editor."""
    people = [
        any_parting(replace(w, photo=""))
        for w in those(
            "Afonso Miguel|Serrano Pinto;Beatriz|dos Reis;Constança|Vaz e Silva;Dinis|Pimentel;"
            "Ema Sofia|Carvalhal;Gonçalo|Tavares Leite;Iara|Semedo;Martim|Albuquerque;Zita|Falcão",
            "18204",
            "7",
            "7.º C",
        )
    ]
    people = but(people, {7: {"here": False}})
    lines = [
        "Início » Direção de Turma » Alunos",
        "Bem-vindo(a), Rui Calado | Terminar sessão",
        "",
        "Agrupamento de Escolas da Ribeira Verde",
        "Turma: 7.º C    Ano letivo: 2026/2027    Diretor de Turma: Prof. Rui Calado",
        "",
        "N.º\tProcesso\tNome\tData Nasc.\tASE\tSituação\t",
    ]
    lines += [
        f"{at}\t{w.number}\t{w.full}\t{at + 9:02}/0{at}/2014\t{('B', '', 'A')[at % 3]}\t"
        f"{'Frequenta' if w.here else 'Transferido'}\tVer ficha"
        for at, w in enumerate(people, 1)
    ]
    lines += [
        "A mostrar 1 a 9 de 9 registos",
        "Anterior 1 Seguinte",
        "",
        "© 2026 Ajuda | Política de privacidade",
    ]
    folder.put("alunos 7C.txt", "\r\n".join(lines) + "\r\n", "utf-8-sig")
    return Truth(people, allowed=("7C", "7.ºC", "C", "Rui Calado", "Prof. Rui Calado"))


@case(OFFICE)
def p28c_russian_class_list_of_writer(folder: Folder) -> Truth:
    """Russia: the class teacher's list in Writer: family name, first name, father's name in one cell; the reader's ticket."""
    names = cut(
        "Абрамова Дарья Ильинична|Ветров Глеб Антонович|Гусейнов Рустам Эльдар оглы|Ёлкина Злата Петровна|"
        "Журавлёв Тимофей Олегович|Ким Алина|Салтыкова-Орлова Вера Игоревна|Щукин Савелий Денисович"
    )
    people = []
    for at, name in enumerate(names):
        family, given, *father = name.split()
        also = ((" ".join([given, *father]), family),) if father else ()
        people.append(one(given, family, f"Б-{147 + at * 3:04}", room="5 «Б»", photo="", also=also))
    people = but(people, {4: {"here": False}})
    table: list[list[Cell]] = [
        [Cell((t,)) for t in cut("№|Фамилия, имя, отчество|Дата рождения|№ чит. билета|Примечание")]
    ]
    for at, (name, w) in enumerate(zip(names, people, strict=True), 1):
        note = "группа продлённого дня" if at == 2 else "выбыл 30.10.2026, приказ № 84" if at == 5 else ""
        cells = (f"{at}.", name, f"{at + 10}.0{at}.2015", w.number, note)
        table.append([Cell((cell,)) for cell in cells])
    folder.put(
        "Список 5Б.odt",
        odt(
            ["МБОУ «Средняя школа № 12»", "Список учащихся 5 «Б» класса на 2026/2027 учебный год"],
            table,
            [
                "Всего: 8 чел. (мальчиков – 4, девочек – 4)",
                "Классный руководитель: Мельникова О. В. ____________",
            ],
        ),
    )
    return Truth(
        people, allowed=("5Б", "5 Б", "5 «Б» класс", "5 «Б» класса", "Мельникова О. В.", "О. В. Мельникова")
    )


@case("Microsoft Excel: Insert > Pictures > Place over Cells; the sheet of a class teacher, invented")
def p28c_turkish_sheet_with_pictures_in_it(folder: Folder) -> Truth:
    """Turkey: pictures over the cells of a sheet, the school's number, the last name in capitals, the parent's telephone."""
    from openpyxl import Workbook
    from openpyxl.drawing.image import Image

    people = those(
        "Elif Naz|Korkmaz;İrem|Öztürk;Yusuf|Doğan;Işıl|Bozkurt;Berat Can|Koç;Şevval|Aydoğan;Ömer|Güneş",
        "104",
        "8",
        "8/A",
    )
    book = Workbook()
    sheet = book.active
    sheet.title = "8-A"
    sheet.append(["ÇINARLI ORTAOKULU 8/A SINIFI FOTOĞRAFLI LİSTE"])
    sheet.merge_cells("A1:F1")
    sheet.append(["Sınıf rehber öğretmeni: Hülya Tezcan"])
    sheet.append(cut("S.No|Fotoğraf|Okul No|Adı Soyadı|Cinsiyeti|Veli Tel."))
    for at, w in enumerate(people):
        number, name = int(w.number), f"{w.given} {w.family.upper()}"
        sheet.append([at + 1, "", number, name, "KKEKEKE"[at], f"0532 555 01 {at + 20}"])
        sheet.row_dimensions[at + 4].height = 80
        if w.photo:
            sheet.add_image(Image(io.BytesIO(face(w.photo))), f"B{at + 4}")
    sheet.append([])
    sheet.append(["", "", "", "Toplam: 7 öğrenci (4 kız, 3 erkek)"])
    file = io.BytesIO()
    book.save(file)
    folder.put("8A fotoğraflı liste.xlsx", file.getvalue())
    return Truth(people, capitals=True, allowed=("8-A", "8A", "A", "Hülya Tezcan"))
