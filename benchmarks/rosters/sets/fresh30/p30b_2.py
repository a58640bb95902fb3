"""What school librarians in Poland, Brazil, Norway, Morocco and Colombia get."""

from __future__ import annotations

import io
from dataclasses import replace
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import page


@case(
    "Librus Synergia, list of a class, saved from the browser (from memory: Nr, Nazwisko i imię, Wychowawca)"
)
def p30b_poland_librus_saved_page(folder: Folder) -> Truth:
    """Poland: a saved page with menus, the surname first, one crossed out, telephones, no photos."""
    people = those(
        "Gabriela|Brzęczyszczak;Ignacy|Chmura;Nadia|Ślązak-Wilk;Olaf|Gwóźdź;Maja|Krawczyńska;Antoni|Rżysko;"
        "Julia|Świerk;Ksawery|Żółtek",
        "",
        "4",
        "4b",
        without=99,
    )
    people = but(people, {4: {"here": False}})
    rows = ""
    for at, w in enumerate(people):
        name = escape(f"{w.family} {w.given}")
        note = "" if w.here else "<br><small>skreślona z listy uczniów 12.10.2026</small>"
        name = name if w.here else f"<del>{name}</del>"
        kind = f"line{at % 2}"
        rows += f'<tr class="{kind}"><td>{at + 1}</td><td>{name}{note}</td>'
        rows += f"<td>tel. 600 100 20{at}</td><td>{90 + at},5%</td></tr>\n"
    menu = "".join(
        f'<li><a href="#">{word}</a></li>'
        for word in cut("Oceny|Frekwencja|Wiadomości|Ogłoszenia|Terminarz|Zadania domowe")
    )
    body = (
        f'<div id="user-section">jesteś zalogowany jako: <b>Renata Piórkowska</b> | wyloguj</div>'
        f"<ul>{menu}</ul>"
        "<h2>Lista uczniów</h2><p>Klasa: <b>4b</b> &nbsp; Wychowawca: <b>Piórkowska Renata</b></p>"
        '<table class="decorated"><thead><tr><td>Nr</td><td>Nazwisko i imię</td><td>Telefon rodzica</td>'
        f"<td>Frekwencja</td></tr></thead><tbody>{rows}</tbody>"
        '<tfoot><tr><td colspan="4">Liczba uczniów: 7</td></tr></tfoot></table>'
        '<div id="footer">© Librus 2026. Dane na dzień 03.11.2026</div>'
    )
    folder.put("Interfejs nauczyciela - Lista uczniów.html", page("Synergia - Lista uczniów", body))
    return Truth(people, allowed=("Piórkowska Renata",))


@case("i-Educar, Relação de alunos por turma as PDF (from memory: Matrícula, Nome, Situação)")
def p30b_brazil_i_educar_pdf(folder: Folder) -> Truth:
    """Brazil: a page for each turma with head, teacher and sum, birthdays, one transferred, no photos."""
    from reportlab.pdfgen.canvas import Canvas

    people = those(
        "Ana Clara|dos Santos Queiroz;Enzo Gabriel|Farias;Maria Eduarda|Nogueira Brito;"
        "Pedro Henrique|da Silva e Silva;"
        "Raíssa|Tavares;Antônio|Bezerra Filho;Jhennifer|Coelho Paes;Luan|Guimarães",
        "10583",
        "7",
        "",
        without=99,
    )
    people = [any_parting(replace(w, room=("7º ANO A", "7º ANO B")[at // 5])) for at, w in enumerate(people)]
    people = but(people, {1: {"here": False}})
    file = io.BytesIO()
    sheet = Canvas(file, pagesize=(595, 842), invariant=1)
    for room, teacher in (("7º ANO A", "Prof.ª Cleonice Bastos"), ("7º ANO B", "Prof. Ubirajara Melo")):
        block = [w for w in people if w.room == room]
        sheet.setFont("Helvetica-Bold", 11)
        sheet.drawCentredString(297, 800, "PREFEITURA MUNICIPAL DE SERRA BRANCA")
        sheet.drawCentredString(297, 785, "RELAÇÃO DE ALUNOS POR TURMA - ANO LETIVO 2026")
        sheet.setFont("Helvetica", 9)
        sheet.drawString(
            40,
            762,
            f"Escola: EMEF Cecília Prado      Turma: {room}      Turno: Matutino      Regente: {teacher}",
        )
        lines = [cut("Nº|Matrícula|Nome do aluno|Data nasc.|Situação")]
        for nr, w in enumerate(block, 1):
            lines.append(
                [f"{nr:02}", w.number, w.full, f"0{nr}/04/2014", "Cursando" if w.here else "Transferido"]
            )
        for at, line in enumerate(lines):
            for x, text in zip((40, 70, 130, 390, 470), line, strict=True):
                sheet.drawString(x, 740 - at * 16, text)
            sheet.line(38, 736 - at * 16, 555, 736 - at * 16)
        sheet.drawString(40, 720 - len(lines) * 16, f"Total de alunos: {len(block)}")
        sheet.drawString(40, 30, "Emitido em 05/08/2026 14:22 por SECRETARIA")
        sheet.showPage()
    sheet.save()
    folder.put("relacao_alunos_turma_7.pdf", file.getvalue())
    return Truth(people, allowed=("Prof.ª Cleonice Bastos", "Prof. Ubirajara Melo"))


def _ims_person(who: Who, role: str, born: str) -> str:
    nin = f'<userid useridtype="personNIN">{born}12345</userid>' if born else ""
    second = f'<userid useridtype="studentID">{who.more[0]}</userid>' if who.more else ""
    return (
        f'<person recstatus="1"><sourcedid><source>skole.fjordvik</source><id>{who.number}</id></sourcedid>'
        f"{nin}{second}<name><fn>{escape(who.full)}</fn><n><family>{escape(who.family)}</family>"
        f"<given>{escape(who.given)}</given></n></name><demographics><gender>0</gender></demographics>"
        f"<email>{who.number}@skole.fjordvik.example</email>"
        f'<institutionrole institutionroletype="{role}" primaryrole="Yes"/></person>\n'
    )


def _ims_member(who: Who, role: str) -> str:
    return (
        f"<member><sourcedid><source>skole.fjordvik</source><id>{who.number}</id></sourcedid><idtype>1</idtype>"
        f'<role roletype="{role}"><status>1</status></role></member>'
    )


@case(
    "PIFU-IMS SAS 1.1, IMS Enterprise of Norwegian schools (from memory: person, group, membership, roletype)"
)
def p30b_norway_pifu_ims(folder: Folder) -> Truth:
    """Norway: XML, persons, classes and memberships apart, teachers in it; photos by the person."""
    people = those(
        "Sverre|Aasheim;Tiril|Bø;Mohamed|Farah;Ingebjørg|Grønli;Aurora|Haug Myhre;Storm|Øvrebø;Eline|Sæther",
        "p20611",
        "7",
        "7A;7B",
    )
    people = [replace(w, more=(f"{880301 + at * 7}",)) for at, w in enumerate(people)]
    staff = [
        one("Kjersti", "Nordbakk", "p10044", role="staff", photo=""),
        one("Lars Petter", "Vik", "p10071", role="staff", photo=""),
    ]
    text = (
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n'
        '<enterprise xmlns="http://pifu.no/xsd/pifu-ims_sas/pifu-ims_sas-1.1"><properties>'
        "<datasource>skoleadministrativt system, Fjordvik kommune</datasource>"
        "<datetime>2026-08-19T06:00:12</datetime></properties>\n"
    )
    text += "".join(_ims_person(w, "Student", f"{at + 10}0314") for at, w in enumerate(people))
    text += "".join(_ims_person(w, "Faculty", "") for w in staff)
    members = ""
    for room, teacher in zip(("7A", "7B"), staff, strict=True):
        key = f"<sourcedid><source>skole.fjordvik</source><id>g-{room}-2026</id></sourcedid>"
        text += (
            f'<group recstatus="1">{key}<grouptype><scheme>pifu-ims-go-grp</scheme>'
            '<typevalue level="1">basisgruppe</typevalue></grouptype><description>'
            f"<short>{room}</short><long>Klasse {room}</long></description></group>\n"
        )
        inside = "".join(_ims_member(w, "01") for w in people if w.room == room)
        members += f"<membership>{key}{inside}{_ims_member(teacher, '02')}</membership>\n"
    folder.put("pifu_fjordvik_20260819.xml", f"{text}{members}</enterprise>\n", "latin-1")
    folder.photos(people, lambda w: f"elevbilder/{w.number}.jpg")
    return Truth([*people, *staff], allowed=("elevbilder", "Klasse 7A", "Klasse 7B"))


@case("Massar (Morocco), ListEleve as xlsx (from memory: رقم التلميذ, النسب, الاسم, القسم)")
def p30b_morocco_massar_list(folder: Folder) -> Truth:
    """Morocco: the ministry's head, the class in a line above, Arabic, the surname first, one dropped out."""
    people = those(
        "يونس|أيت بلقاسم;سلمى|بنجلون;محمد أمين|الحراق;"
        "هبة|الزهراوي;إلياس|الوردي;فاطمة الزهراء|لمرابط;آدم|الهاشمي",
        "R142036587",
        "1",
        "1APIC-2",
        without=99,
    )
    people = but(people, {4: {"here": False}})
    rows: list[list[object]] = [
        ["", "المملكة المغربية"],
        ["", "وزارة التربية الوطنية والتعليم الأولي والرياضة"],
        ["", "الأكاديمية :", "جهة فاس - مكناس", "", "المديرية :", "مكناس"],
        ["", "المؤسسة :", "الثانوية الإعدادية الأرز", "", "السنة الدراسية :", "2026/2027"],
        ["", "المستوى :", "الأولى إعدادي مسار دولي", "", "القسم :", "1APIC-2"],
        [],
        ["", *cut("ر.ت|رقم التلميذ|النسب|الاسم|النوع|تاريخ الازدياد|مكان الازدياد|ملاحظات")],
    ]
    for at, w in enumerate(people):
        note = "" if w.here else "منقطع"
        rows.append(
            [
                "",
                at + 1,
                w.number,
                w.family,
                w.given,
                ("ذكر", "أنثى")[at % 2],
                f"2014-0{at + 1}-21",
                "مكناس",
                note,
            ]
        )
    rows += [[], ["", "", "", "", "", "", "إمضاء السيد المدير"]]
    folder.book("ListEleve_1APIC-2.xlsx", {"ListEleve": rows}, merge=("B1:I1", "B2:I2"))
    return Truth(people)


@case(
    "SIMAT (Colombia), ANEXO 6A (from memory: "
    "NRO_DOCUMENTO, APELLIDO1, APELLIDO2, NOMBRE1, NOMBRE2, GRADO, GRUPO)"
)
def p30b_colombia_simat_two_months(folder: Folder) -> Truth:
    """Colombia: names in four columns, capitals; in May one retired, one in another group, one new."""
    listed = (
        "1|MARIÁNGEL|SOFÍA|ACOSTA|VILLAMIL|601;2|JHON|ALEXÁNDER|BUITRAGO|PÁEZ|602;3|LUISA||CÓRDOBA|MOSQUERA|601;"
        "4|EMMANUEL|DAVID|HURTADO||602;5|SHARIK|NIKOL|PEÑARANDA|ROJAS|601;6|ESTEBAN||URREGO|DE LA HOZ|602;"
        "7|WENDY|TATIANA|YEPES|QUIÑONES|602"
    )
    parts = [cut(line) for line in listed.split(";")]
    everybody = [
        one(
            f"{first} {second}".strip(),
            f"{father} {mother}".strip(),
            f"10{14877300 + int(at) * 5321}",
            "6",
            group,
            more=(f"{40051233 + int(at) * 31}",),
        )
        for at, first, second, father, mother, group in parts
    ]
    everybody = but(everybody, {4: {"photo": ""}})
    titles = cut(
        "ANO_INF|MUN_CODIGO|CODIGO_DANE|TIPO_DOCUMENTO|NRO_DOCUMENTO|APELLIDO1|APELLIDO2|NOMBRE1|NOMBRE2|"
        "DIRECCION_RESIDENCIA|TEL|ESTRATO|FECHA_NACIMIENTO|GENERO|JORNADA|GRADO|GRUPO|PER_ID|ESTADO"
    )

    def rows(people: list[Who], states: dict[int, str]) -> list[list[str]]:
        return [
            [
                *("2026", "001", "105001000981", "TI", w.number, parts[at][3], parts[at][4], *parts[at][1:3]),
                *(
                    f"CRA {at + 40} # 12-0{at}",
                    f"30055501{at}1",
                    str(at % 3 + 1),
                    f"0{at + 1}/06/2014",
                    "FM"[at % 2],
                ),
                *("MAÑANA", "6", w.room, w.more[0], states.get(at, "MATRICULADO")),
            ]
            for at, w in enumerate(people)
        ]

    folder.csv("febrero/ANEXO_6A_FEB.csv", [titles, *rows(everybody[:6], {})], ";", "cp1252")
    folder.photos(everybody[:6], lambda w: f"febrero/fotos/{w.number}.jpg")
    after = but(everybody, {0: {"room": "602"}, 1: {"here": False}})
    folder.csv("mayo/ANEXO_6A_MAY.csv", [titles, *rows(after, {1: "RETIRADO"})], ";", "cp1252")
    folder.photos(after[6:], lambda w: f"mayo/fotos/{w.number}.jpg")
    return Truth(
        after,
        capitals=True,
        steps=("febrero", "mayo"),
        same=((everybody[0].full, after[0].full), (everybody[2].full, after[2].full)),
        allowed=("fotos",),
    )
