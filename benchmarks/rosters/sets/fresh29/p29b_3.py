"""What schools of Germany, France, Spain, Brazil, Poland and Italy make by hand."""

from __future__ import annotations

import io
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, blank_page, page, write
from benchmarks.rosters.papers import in_rows, odt


def _pupils(text: str, **more: Any) -> list[Who]:
    """One a line: given, family, number, grade, room."""
    return [one(*cut(line.strip()), **more) for line in text.strip().splitlines()]


@case(OFFICE)
def p29b_german_photo_table_of_a_teacher(folder: Folder) -> Truth:
    """Germany: a class teacher's Writer table, photo and name in each cell, nicknames in quotes, offices."""
    people = _pupils(
        """Lennart|von Aschenbach||5|5b
        Elisabeth|Kampmann||5|5b
        Yusuf|Aydoğan||5|5b
        Merle|Süßenguth||5|5b
        Maximilian|Freese||5|5b
        Thi Mai|Pham||5|5b
        Jasper|Oltmanns||5|5b"""
    )
    people = but(people, {1: {"goes": "Lissy"}, 4: {"goes": "Maxi"}, 6: {"photo": ""}})
    under = {0: "Klassensprecher", 3: "stellv. Klassensprecherin", 6: "neu seit 1.9."}
    cells = [
        Cell(
            (
                f"{who.given} „{who.goes}“ {who.family}" if who.goes else who.full,
                *((under[at],) if at in under else ()),
            ),
            face(who.photo) if who.photo else b"",
        )
        for at, who in enumerate(people)
    ]
    above = ["Gymnasium am Deichtor", "Klasse 5b", "Klassenleitung: Frau Özkan-Thiele, Raum 114"]
    data = odt(above, in_rows(cells, 3), ["Stand: 14.09.2026 – nur für den Dienstgebrauch!"])
    folder.put("Fotoliste 5b.odt", data)
    return Truth(people, allowed=("Frau Özkan-Thiele", "Raum 114", "114", "Fotoliste 5b"))


@case(OFFICE)
def p29b_french_trombinoscope_of_two_classes(folder: Folder) -> Truth:
    """France: a PDF with a page a class, names in capitals below, an empty place."""
    from reportlab.lib.utils import ImageReader

    people = _pupils(
        """Élise|Marchand||5|5A
        Ilyès|Benkhelifa||5|5A
        Jean-Baptiste|Le Goff||5|5A
        Maëlys|De Sousa||5|5A
        Anatole|Rougier||5|5A
        Fatoumata|Diallo||5|5B
        Gabin|Pruvost||5|5B
        Léonie|D'Hondt||5|5B
        Wassim|Chérif||5|5B"""
    )
    people = but(people, {2: {"photo": ""}})
    sheet, file = blank_page()
    for room, head in (("5A", "Mme CARPENTIER"), ("5B", "M. LE BRAS")):
        write(sheet, 200, 750, f"Trombinoscope - Classe : {room}", 15, True)
        write(sheet, 40, 728, f"Professeur principal : {head}", 10)
        write(sheet, 420, 728, "Année scolaire 2026-2027", 10)
        for at, who in enumerate(each for each in people if each.room == room):
            x, y = 50 + at % 4 * 135, 610 - at // 4 * 150
            if who.photo:
                sheet.drawImage(ImageReader(io.BytesIO(face(who.photo))), x, y, 72, 96)
            else:
                sheet.rect(x, y, 72, 96)
            write(sheet, x, y - 13, who.family.upper(), 9, True)
            write(sheet, x, y - 25, who.given, 9)
        write(sheet, 40, 30, "Collège Simone-Veil - document interne - imprimé le 18/09/2026", 7)
        sheet.showPage()
    sheet.save()
    folder.put("trombi 5e.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("Mme CARPENTIER", "M. LE BRAS"))


@case(OFFICE)
def p29b_spanish_groups_and_october(folder: Folder) -> Truth:
    """Spain: a sheet a group in September; in October one list of all with who left, came and changed."""
    before = _pupils(
        """Nuria|Cobo Salas|20417|4|4ºA
        Hugo|de la Cruz Marín|20418|4|4ºA
        Aitana|Ferrer Bosch|20425|4|4ºA
        Yassin|El Idrissi|20431|4|4ºA
        Leire|Goñi Urrutia|20433|4|4ºB
        Marcos|Peral Nieto|20440|4|4ºB
        María del Mar|Rueda Tena|20446|4|4ºB""",
        photo="",
    )
    sheets = {
        room: [
            ["CEIP Río Arga", "", f"Grupo {room}", f"Tutor/a: {tutor}"],
            [],
            cut("Nº exp.|Apellidos|Nombre|F. nac.|Comedor|Firma"),
            *(
                [int(who.number), who.family, who.given, f"0{at + 1}/05/2016", ("Sí", "No")[at % 2], ""]
                for at, who in enumerate(before)
                if who.room == room
            ),
            ["", "Total alumnos:", sum(who.room == room for who in before)],
        ]
        for room, tutor in (("4ºA", "Begoña Lacalle"), ("4ºB", "Joseba Amatria"))
    }
    folder.book("septiembre/Listas 4º primaria.xlsx", sheets)
    people = but(before, {0: {"given": "Núria"}, 3: {"here": False}, 5: {"room": "4ºA"}})
    people.append(one("Valentina", "Quispe Mamani", "20502", "4", "4ºB", photo=""))
    notes = {3: "BAJA 9/10", 5: "cambio de grupo", 7: "ALTA 13/10"}
    rows = [
        [at + 1, int(who.number), f"{who.family}, {who.given}", who.room, notes.get(at, "")]
        for at, who in enumerate(people)
    ]
    titles = cut("Orden|Nº exp.|Alumno/a|Grupo|Observaciones")
    folder.book("octubre/4º primaria actualizado 15-10.xlsx", {"Hoja1": [titles, *rows]})
    return Truth(
        people,
        steps=("septiembre", "octubre"),
        same=(
            ("Nuria Cobo Salas", "Núria Cobo Salas"),
            ("Marcos Peral Nieto", "Marcos Peral Nieto"),
        ),
        allowed=("Begoña Lacalle", "Joseba Amatria", "Grupo 4ºA", "Grupo 4ºB"),
    )


@case(OFFICE)
def p29b_brazilian_classes_printed_from_excel(folder: Folder) -> Truth:
    """Brazil: a PDF printed from Excel, classes under each other, capitals, a situation, a place to sign."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    people = _pupils(
        """Ana Clara|dos Santos Vieira|0001093351|6|6º A
        Enzo Gabriel|Pimentel|0001093360|6|6º A
        Kauã|Nascimento de Oliveira|0001093378|6|6º A
        Maria Eduarda|Bittencourt|0001093389|6|6º A
        Pedro Henrique|Sakamoto|0001093394|6|6º B
        Rayssa|da Conceição|0001093402|6|6º B
        Vitória|Albuquerque Leal|0001093417|6|6º B""",
        photo="",
    )
    people = [any_parting(who) for who in but(people, {3: {"here": False}})]
    styles = getSampleStyleSheet()
    story: list[Any] = [Paragraph("E. M. PROFESSORA ZILDA BRAGANÇA", styles["Heading2"])]
    for room, shift in (("6º A", "MANHÃ"), ("6º B", "TARDE")):
        inside = [who for who in people if who.room == room]
        rows = [cut("Nº|MATRÍCULA|NOME DO ALUNO|SITUAÇÃO|ASSINATURA DO RESPONSÁVEL")]
        rows += [
            [str(at), who.number, who.full.upper(), "ATIVO" if who.here else "TRANSFERIDO", ""]
            for at, who in enumerate(inside, 1)
        ]
        story += [
            Paragraph(f"TURMA: {room} - TURNO: {shift} - ANO LETIVO 2026", styles["Heading4"]),
            Table(rows, style=[("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTSIZE", (0, 0), (-1, -1), 8)]),
            Paragraph(f"Total de alunos: {len(inside)}", styles["Normal"]),
            Spacer(1, 20),
        ]
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4, invariant=1).build(story)
    folder.put("turmas 6 ano - carteirinha.pdf", file.getvalue())
    return Truth(people, capitals=True)


@case(OFFICE)
def p29b_polish_page_saved_from_the_register(folder: Folder) -> Truth:
    """Poland: the saved page of a class in an electronic register; one is struck out, the menu around it."""
    people = _pupils(
        """Lena|Brzozowska||7|7b
        Igor|Dąbek||7|7b
        Maja|Kowalska-Nowak||7|7b
        Oleksandr|Petrenko||7|7b
        Hanna|Szczygieł||7|7b
        Franciszek|Źrebiec||7|7b""",
        photo="",
    )
    people = but(people, {3: {"here": False}})
    rows = ""
    for at, who in enumerate(people, 1):
        name = f"{who.family} {who.given}"
        name = name if who.here else f"<s>{name}</s> (skreślony z listy uczniów 02.10.2026)"
        rows += f"<tr><td>{at}</td><td>{name}</td><td>{'KCKCKC'[at - 1]}</td><td>{at + 3}.02.2013</td></tr>\n"
    body = (
        "<div id=menu><a href='#'>Pulpit</a> <a href='#'>Frekwencja</a> <a href='#'>Oceny</a></div>"
        "<div>Zalogowany: Katarzyna Wróbel [nauczyciel bibliotekarz]</div>"
        "<select><option>7a</option><option selected>7b</option><option>7c</option></select>"
        "<h2>Uczniowie klasy 7b</h2><p>Wychowawca: Anna Dudzik</p><table class=grid>"
        "<tr><th>Nr</th><th>Nazwisko i imię</th><th>Płeć</th><th>Data urodzenia</th></tr>\n"
        f"{rows}</table><p>Liczba uczniów: 5</p><footer>© Dziennik elektroniczny 2026</footer>"
    )
    folder.put("Dziennik - klasa 7b.html", page("Dziennik - klasa 7b", body))
    return Truth(people, allowed=("7a", "7c", "Anna Dudzik"))


@case(OFFICE)
def p29b_italian_lists_in_the_mail_itself(folder: Folder) -> Truth:
    """Italy: the office copied two tables into a mail in Latin 1, greetings before and an old mail below."""
    people = _pupils(
        """Niccolò|Acquaviva||1|1C
        Benedetta|De Santis||1|1C
        Xin Yi|Hu||1|1C
        Tommaso|Lo Presti||1|1C
        Mariasole|Degl'Innocenti||1|1D
        Ettore|Fumagalli||1|1D
        Aurora|Zanardi||1|1D""",
        photo="",
    )
    parts, plain = "", "Gentile prof.ssa Bellucci,\necco gli elenchi delle prime.\n\n"
    for room in ("1C", "1D"):
        inside = [who for who in people if who.room == room]
        plain += f"Classe {room}\n" + "".join(f"{who.family}\t{who.given}\n" for who in inside) + "\n"
        lines = "".join(f"<tr><td>{who.family}</td><td>{who.given}</td></tr>" for who in inside)
        parts += f"<p><b>Classe {room}</b></p><table border=1><tr><th>Cognome</th><th>Nome</th></tr>"
        parts += f"{lines}</table>"
    quoted = "Il giorno lun 14 set 2026 Silvia Bellucci ha scritto:"
    ask = "Buongiorno Pina, mi manderesti gli elenchi della 1C e della 1D per le tessere? Grazie"
    mail = EmailMessage()
    mail["From"] = "Segreteria alunni <segreteria@icpascoli.example>"
    mail["To"] = "Silvia Bellucci <s.bellucci@icpascoli.example>"
    mail["Subject"] = "R: elenchi classi prime"
    mail["Date"] = "Tue, 15 Sep 2026 08:47:00 +0200"
    mail.set_content(f"{plain}Cordiali saluti\nPina Lo Cascio\n\n{quoted}\n> {ask}\n", "plain", "iso-8859-1")
    mail.add_alternative(
        f"<html><body><p>Gentile prof.ssa Bellucci,<br>ecco gli elenchi delle prime.</p>{parts}"
        f"<p>Cordiali saluti<br>Pina Lo Cascio<br>Assistente amministrativa</p><p>{quoted}</p>"
        f"<blockquote>{ask}</blockquote></body></html>",
        "html",
        "iso-8859-1",
    )
    folder.put("R elenchi classi prime.eml", mail.as_bytes())
    return Truth(people, allowed=("Classe 1C", "Classe 1D"))
