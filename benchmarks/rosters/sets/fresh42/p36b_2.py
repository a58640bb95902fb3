"""What schools of France, the Netherlands, Belgium, Italy, Poland and Ukraine hand over."""

from __future__ import annotations

import io
from dataclasses import replace
from email.message import EmailMessage
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, page
from benchmarks.rosters.papers import docx


@case("Smartschool, the photos of a class, saved from a browser (from memory, not read here)")
def p36b_photos_of_a_flemish_smartschool(folder: Folder) -> Truth:
    """Flanders: a saved page, surname first with prefixes, a grey silhouette for those without a photo."""
    people = those(
        "Lotte|Peeters;Jonas|De Smet;Amber|Van den Bossche;Mohamed|Ait Ben Ali;Noor|Claes;Wout|D'Hondt;"
        "Fien|Vandevelde;Arthur|de Lichtervelde;Elif|Şahin",
        "",
        "1",
        "1Aa",
        without=0,
    )
    people = but(people, {3: {"photo": ""}, 7: {"photo": ""}})
    tiles = "".join(
        '<div class="smscTile"><div class="ph"><img src="Klasfotos%201Aa_files/{}" alt=""></div>'
        '<div class="nm"><a href="#">{}, {}</a></div><div class="nr">Klasnr. {}</div></div>\n'.format(
            f"userpicture{8811 + at}.jpg" if w.photo else "avatar_default.png",
            escape(w.family),
            escape(w.given),
            at + 1,
        )
        for at, w in enumerate(people)
    )
    body = (
        '<div id="topnav">Start | Berichten <b>4</b> | Ga naar | Goossens Els | Afmelden</div>'
        "<h1>Leerlingen 1Aa</h1><p>Klastitularis: Goossens Els &middot; 9 leerlingen</p>"
        f'<div class="grid">{tiles}</div><p>Sint-Jozefscollege &copy; Smartschool 2026</p>'
    )
    folder.put("Klasfotos 1Aa.html", page("Smartschool - Leerlingen 1Aa", body))
    folder.put("Klasfotos 1Aa_files/avatar_default.png", _silhouette())
    for at, who in enumerate(people):
        if who.photo:
            folder.put(f"Klasfotos 1Aa_files/userpicture{8811 + at}.jpg", face(who.photo))
    return Truth(people, allowed=("Goossens Els", "Els Goossens", "Sint-Jozefscollege"))


def _silhouette() -> bytes:
    """The grey head that stands for a missing photo."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (120, 160), (225, 225, 225))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((38, 30, 82, 82), fill=(170, 170, 170))
    draw.ellipse((18, 92, 102, 210), fill=(170, 170, 170))
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


@case("style of the secretariat of an Italian comprehensive school, invented")
def p36b_register_of_an_italian_middle_class(folder: Folder) -> Truth:
    """Italy: a Word list in capitals, one column for whole names, apostrophes for accents, one gone."""
    people = those(
        "Sofia|D'Angelo;Nicolo'|Bianchi;Maria Chiara|De Luca;Youssef|El Amrani;Gaia|Rossi;Gaia|Dell'Orto;"
        "Pier Paolo|Lo Presti;Ludovica|Zanin",
        "",
        "2",
        "2^ B",
        photo="",
    )
    people = [replace(w, given=w.given.upper(), family=w.family.upper()) for w in people]
    people = but(people, {1: {"also": (("Nicolò", "Bianchi"),)}, 4: {"here": False}})
    notes = ["", "", "IRC: NO", "IRC: NO", "TRASFERITA DAL 28/09/2026", "", "MENSA", ""]
    titles = cut("N.|COGNOME E NOME|LUOGO E DATA DI NASCITA|LINGUA|NOTE")
    rows = [titles] + [
        [
            *(str(at + 1), f"{w.family} {w.given}", f"{'TREVISO' if at % 3 else 'RABAT'} 1{at}/05/2014"),
            *("SPAGNOLO" if at % 2 else "TEDESCO", notes[at]),
        ]
        for at, w in enumerate(people)
    ]
    table = [[Cell((text,)) for text in row] for row in rows]
    above = (
        'ISTITUTO COMPRENSIVO STATALE "G. RODARI"',
        "SCUOLA SECONDARIA DI PRIMO GRADO - A.S. 2026/2027",
        "ELENCO ALUNNI CLASSE 2^ B",
        "Coordinatrice: prof.ssa Marangon Silvia",
    )
    below = ("TOTALE ALUNNI: 8 (M 3 - F 5)", "Il Dirigente Scolastico", "dott. Renato Furlan")
    folder.put("elenco 2B.docx", docx(above, table, below))
    return Truth(people, capitals=True, allowed=("Marangon Silvia", "prof.ssa Marangon Silvia"))


@case()
def p36b_mail_of_a_polish_class_teacher(folder: Folder) -> Truth:
    """Poland: a saved mail, the numbered list in its text in Latin-2 and again as HTML, two photos."""
    names = (
        "Zuzanna|Adamczyk;Oskar|Bąk;Łucja|Ćwiklińska;Danylo|Hryhorenko;Hanna|Kubiak-Nowak;Maciej|Śliwa;"
        "Antoni|Wójcik;Kamil|Żak"
    )
    people = but(
        those(names, "", "5", "5b", photo=""),
        {
            0: {"goes": "Zuza", "photo": "Zuzanna Adamczyk"},
            4: {"photo": "Hanna Kubiak-Nowak"},
            7: {"here": False},
        },
    )
    behind = {0: " (mówimy Zuza)", 3: " - nowy", 7: " - wypisany 15.09."}
    listed = [f"{at + 1}. {w.family} {w.given}{behind.get(at, '')}" for at, w in enumerate(people)]
    mail = EmailMessage()
    mail["From"] = "Ewa Maliszewska <e.maliszewska@sp12.example>"
    mail["To"] = "Biblioteka SP12 <biblioteka@sp12.example>"
    mail["Subject"] = "Odp: lista uczniów 5b"
    mail["Date"] = "Thu, 24 Sep 2026 14:03:11 +0200"
    hello = "Dzień dobry, Pani Kasiu,"
    thanks = "Brakujące zdjęcia dośle fotograf.\n\nPozdrawiam\nEwa Maliszewska"
    quoted = (
        "> W dniu 23.09.2026 o 09:15 Katarzyna Lis napisała:\n> Pani Ewo, czy mogę prosić o listę 5b do kart?"
    )
    text = f"{hello}\n\nprzesyłam listę klasy 5b:\n\n" + "\n".join(listed)
    text += f"\n\n{thanks}\nwychowawczyni 5b\n\n{quoted}\n"
    mail.set_content(text, charset="iso-8859-2", cte="quoted-printable")
    html = f"<p>{hello}</p><p>przesyłam listę klasy 5b:</p><p>{'<br>'.join(listed)}</p>"
    html += f"<p>{thanks.replace(chr(10), '<br>')}<br>wychowawczyni 5b</p>"
    mail.add_alternative(html, subtype="html", charset="iso-8859-2", cte="quoted-printable")
    for who in people:
        if who.photo:
            name = f"{who.given} {who.family}.jpg"
            mail.add_attachment(face(who.photo), maintype="image", subtype="jpeg", filename=name)
    folder.put("Odp lista uczniow 5b.eml", mail.as_bytes())
    return Truth(people, allowed=("Ewa Maliszewska", "SP12"))


@case("answers of a form of Google, in Ukrainian (Позначка часу; from memory, not read here)")
def p36b_form_of_parents_in_ukraine(folder: Folder) -> Truth:
    """Ukraine: a form's answers, patronymics, careless capitals, one child twice with the class put right."""
    answers = (
        "Коваленко Марія Олександрівна|6-А|так|;шевчук данило ігорович|6-А|так|;"
        "ПЕТРЕНКО ОЛЕГ АНДРІЙОВИЧ|6-Б|ні|без фото, будь ласка;Ґудзь Соломія Тарасівна|6-Б|так|;"
        "Дем'яненко Яна Юріївна|6-А|так|;Нечуй-Левицький Захар Павлович|6-Б|так|;"
        "Коваленко Марія Олександрівна|6-Б|так|у першій відповіді помилка в класі;"
        "Мельник Артем Вікторович|6-А|так|;Мельник Аліна Вікторівна|6-А|так|двійнята"
    )
    lines = [cut(line) for line in answers.split(";")]
    titles = cut(
        "Позначка часу|Електронна адреса|Прізвище, ім'я, по батькові дитини|Клас|Телефон одного з батьків|"
        "Згода на фото для читацького квитка|Коментар"
    )
    rows = [
        [
            *(f"0{at // 4 + 7}.09.2026 {at + 9:02}:1{at}:42", f"mama{at}@poshta.example", name, room),
            *(f"+38 050 555 01 {at + 10}", agreed, note),
        ]
        for at, (name, room, agreed, note) in enumerate(lines)
    ]
    folder.csv("Читацький квиток (Відповіді) - Відповіді форми (1).csv", [titles, *rows])
    latest = {name: room for name, room, _, _ in lines}
    people = []
    for name, room in latest.items():
        family, given, middle = name.title().replace("'Я", "'я").split()
        also = ((f"{given} {middle}", family),)
        people.append(one(given, family, grade="6", room=room, photo="", also=also))
    return Truth(people, capitals=True)
