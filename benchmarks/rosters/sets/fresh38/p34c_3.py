"""What schools of Poland, Czechia, Sweden, Norway and Brazil hand over."""

from __future__ import annotations

import io
from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    "readers of MOL NET+ and a list of a class from Vulcan's dziennik, both in the makers' words "
    "(from memory)"
)
def p34c_mol_i_dziennik(folder: Folder) -> Truth:
    """Poland: cards and barcodes in one list, classes in the other, joined by name.

    One is new, one struck off.
    """
    first = those(
        "Bąkowska|Zofia;Ćwikliński|Jan;Dziedzic|Hanna;Łęcki|Stanisław;Żurawska-Pyć|Maja",
        "",
        "6",
        "6b",
        photo="",
    )
    second = those("Głogowski|Antoni;Hryhorenko|Artem;Śliwa|Pola;Wróbel|Franciszek", "", "7", "7a", photo="")
    found = [replace(who, given=who.family, family=who.given) for who in (*first, *second)]
    people = [
        replace(who, number=f"00{417 + at * 29}", more=(f"2900{at}1473{at}08",)) if at != 6 else who
        for at, who in enumerate(found)
    ]
    people = but(people, {3: {"here": False}})
    readers = [
        cut(
            "Numer karty;Kod kreskowy;Nazwisko i imię;Data zapisu;Wypożyczonych;Przetrzymanych".replace(
                ";", "|"
            )
        )
    ]
    for at in (7, 0, 4, 2, 8, 1, 3, 5):
        who = people[at]
        readers.append(
            [
                who.number,
                who.more[0],
                f"{who.family} {who.given}",
                f"0{at + 1}.09.202{at % 3 + 3}",
                f"{at % 4}",
                "0",
            ]
        )
    folder.csv("Czytelnicy.csv", readers, ";", "cp1250")
    sheets = {}
    seconds = {"Bąkowska": "Maria", "Dziedzic": "Anna", "Głogowski": "Józef"}
    teachers = {"6b": "Irena Zawadzka", "7a": "Paweł Kotlarz"}
    for room, head in teachers.items():
        rows: list[list[object]] = [[f"Lista uczniów oddziału {room}"], ["Rok szkolny 2026/2027"]]
        rows += [[f"Wychowawca: {head}"], [], [*cut("Nr|Nazwisko|Imię|Drugie imię|Data urodzenia|Uwagi")]]
        for at, who in enumerate((each for each in people if each.room == room), 1):
            note = "" if who.here else "skreślony z listy uczniów 30.09.2026"
            rows.append(
                [at, who.family, who.given, seconds.get(who.family, ""), f"1{at}.05.201{4 - at % 2}", note]
            )
        sheets[room] = rows
    folder.book("Lista uczniów.xlsx", sheets, merge=("A1:F1", "A2:F2", "A3:F3"))
    return Truth(people, allowed=tuple(teachers.values()))


@case("style of a school office in Czechia, invented: a mail with the lists in its text, as it is saved")
def p34c_mail_ze_sekretariatu(folder: Folder) -> Truth:
    """Czechia: a saved mail in an old code page.

    Two classes, one name in both, one has left, a nickname, a signature.
    """
    people = [
        one("Barbora", "Adámková", "", "6", "6.B", photo=""),
        one("Kryštof", "Dvořáček", "", "6", "6.B", photo=""),
        one("Vít", "Kučera", "", "6", "6.B", photo="", here=False),
        one("Thi Mai", "Nguyen", "", "6", "6.B", photo="", goes="Majka", also=(("Mai", "Nguyen Thi"),)),
        one("Jan", "Svoboda", "", "6", "6.B", photo=""),
        one("Ema", "Žižková", "", "6", "6.B", photo=""),
        one("Matěj", "Hruška", "", "7", "7.A", photo=""),
        one("Jan", "Svoboda", "", "7", "7.A", photo=""),
        one("Nikola", "Šťastná", "", "7", "7.A", photo=""),
        one("Oleksandra", "Tkačuk", "", "7", "7.A", photo=""),
    ]
    notes = {2: " - odešel 30. 10. do Plzně", 3: " (říká se jí Majka)"}
    text = "Dobrý den, paní knihovnice,\n\nposílám seznamy pro čtenářské průkazy.\n"
    for room, head in (("6.B", "Mgr. Horáčková"), ("7.A", "Mgr. Beneš")):
        text += f"\n{room} (tř. uč. {head})\n"
        places = [at for at, who in enumerate(people) if who.room == room]
        for nth, at in enumerate(places, 1):
            text += f"{nth}. {people[at].family} {people[at].given}{notes.get(at, '')}\n"
    text += "\nS pozdravem\nBc. Eva Nováčková\nsekretariát, ZŠ Pod Lipami\ntel. 377 000 111\n\n"
    text += "> Dobrý den, prosila bych o seznamy 6.B a 7.A.\n> Děkuji, Dana Vokounová, knihovna\n"
    mail = EmailMessage()
    mail["From"] = "Eva Nováčková <sekretariat@podlipami.example>"
    mail["To"] = "Dana Vokounová <knihovna@podlipami.example>"
    mail["Subject"] = "RE: seznamy žáků 6.B a 7.A"
    mail["Date"] = "Mon, 16 Nov 2026 09:12:44 +0100"
    mail.set_content(text, charset="iso-8859-2", cte="quoted-printable")
    folder.put("RE_ seznamy žáků 6.B a 7.A.eml", mail.as_bytes())
    return Truth(people, allowed=("Mgr. Horáčková", "Mgr. Beneš", "Horáčková", "Beneš"))


@case("a catalogue of a school photographer in Sweden (skolkatalog), invented: a page for each class")
def p34c_skolkatalog(folder: Folder) -> Truth:
    """Sweden: a PDF page for each class with a class photo above.

    The mentor among the portraits, the absent only named.
    """
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    seven = those("Ylva|Bergfors;Sixten|af Klint;Amal|Hassan Ali;Östen|Norrgård;Tuva|Hägglöf", "", "7", "7A")
    eight = those("Love|Wikander;Märta|Åkerblom;Zackarias|von Post;Signe|Ekdahl-Ray", "", "8", "8C")
    mentors = [one("Karin", "Sjöstedt", role="staff"), one("Hans", "Ödman", role="staff")]
    file = io.BytesIO()
    page = Canvas(file, pagesize=(595, 842), invariant=1)
    for room, group, mentor in (("7A", seven, mentors[0]), ("8C", eight, mentors[1])):
        page.setFont("Helvetica-Bold", 16)
        page.drawString(40, 800, f"Klass {room}")
        page.setFont("Helvetica", 8)
        page.drawString(40, 786, "Storskogens skola, läsåret 2026/2027")
        page.drawImage(ImageReader(io.BytesIO(face(f"Klassfoto {room}", 160))), 190, 560, 210, 210)
        for at, who in enumerate([*(who for who in group if who.photo), mentor]):
            x, y = 40 + at % 4 * 135, 410 - at // 4 * 170
            page.drawImage(ImageReader(io.BytesIO(face(who.photo))), x, y, 84, 112)
            page.setFont("Helvetica", 9)
            page.drawString(x, y - 12, who.full)
            if who.role == "staff":
                page.drawString(x, y - 23, "Mentor")
        absent = ", ".join(who.full for who in group if not who.photo)
        page.drawString(40, 60, f"Ej fotograferad: {absent}")
        page.setFont("Helvetica", 7)
        page.drawString(40, 24, "Foto: Norrbild Skolfoto AB - eftertryck förbjudes")
        page.showPage()
    page.save()
    folder.put("Skolkatalog 2026.pdf", file.getvalue())
    return Truth([*seven, *eight, *mentors], allowed=("Karin Sjöstedt", "Hans Ödman", "Mentor"))


def _relation(turma: str, date: str, people: list[tuple[Who, str]]) -> list[list[object]]:
    """A sheet of a class as the secretary's system of São Paulo prints it."""
    rows: list[list[object]] = [
        ["GOVERNO DO ESTADO DE SÃO PAULO - SECRETARIA DA EDUCAÇÃO"],
        ["Relação de Alunos por Classe", "", "", "", f"Emissão: {date}"],
        ["Escola: EE PROFA. DIRCE VILAÇA"],
        [f"Turma: {turma}", "", "", "", "Ano Letivo: 2026"],
        ["Ensino Fundamental de 9 anos - Manhã"],
        [],
        [*cut("Nº|Nome do Aluno|RA|Díg. RA|UF RA|Data de Nascimento|Situação")],
    ]
    for at, (who, state) in enumerate(people, 1):
        digit, born = f"{sum(map(int, who.number)) % 10}", f"{int(who.number) % 27 + 1:02}/02/2015"
        rows.append([at, who.full.upper(), who.number, digit, "SP", born, state])
    return [*rows, [], [f"Total de alunos ativos: {sum(state == 'Ativo' for _, state in people)}"]]


@case(
    "Secretaria Escolar Digital of São Paulo: Relação de Alunos por Classe in Excel (from memory, "
    "not read here)"
)
def p34c_sed_fevereiro_e_maio(folder: Folder) -> Truth:
    """Brazil: in May somebody stands in both classes (Remanejado, then Ativo), one was transferred.

    One is new.
    """
    one_class = those(
        "Ana Júlia|Brandolim;Cauã Henrique|dos Anjos Farias;Davi Lucca|Sá;Lívia|Magalhães da Cunha;"
        "Yasmin|Kobayashi",
        "000112345678",
        "6",
        "6A",
        photo="",
    )
    other = those(
        "Enzo Gabriel|Peçanha;Heloísa|Nogueira Zaneti;Kauê|da Paz;Rayssa|Aparecida Lins",
        "000118800231",
        "6",
        "6B",
        photo="",
    )
    new = one("Wilker", "Assunção Prates", "000120044719", "6", "6B", photo="")
    sheets = {
        "6A": _relation("6A", "09/02/2026", [(who, "Ativo") for who in one_class]),
        "6B": _relation("6B", "09/02/2026", [(who, "Ativo") for who in other]),
    }
    folder.book("fevereiro/Relacao_Alunos_Classe.xlsx", sheets, merge=("A1:G1", "A3:G3"))
    later = [(who, {2: "Remanejado", 4: "Transferido"}.get(at, "Ativo")) for at, who in enumerate(one_class)]
    beside = [(who, "Ativo") for who in (*other, new, one_class[2])]
    sheets = {"6A": _relation("6A", "11/05/2026", later), "6B": _relation("6B", "11/05/2026", beside)}
    folder.book("maio/Relacao_Alunos_Classe.xlsx", sheets, merge=("A1:G1", "A3:G3"))
    people = but([*one_class, *other, new], {2: {"room": "6B"}, 4: {"here": False}})
    people = [any_parting(who) for who in people]
    return Truth(
        people,
        capitals=True,
        steps=("fevereiro", "maio"),
        same=[(who.full, who.full) for who in (one_class[0], one_class[2], other[3])],
        allowed=("Ensino Fundamental de 9 anos - Manhã", "Manhã"),
    )
