"""Lists of Belgian, Vietnamese, Catalan, Brazilian, Estonian, Polish and Italian systems, and Flemish pictures."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.office_sheets import Bar, book_of, lay
from benchmarks.rosters.sets.fresh79.kit import GRID, Print
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import gone


@case(
    "Creos (French-speaking Belgium): pupils as CSV, matricule, titulaire, date de sortie (titles from memory)"
)
def q125_liste_des_eleves_de_troisieme(folder: Folder) -> Truth:
    """Belgium: a CSV in cp1252 with semicolons: NAME in capitals with its VAN DEN, first names apart, one has left."""
    people = of_lines(
        """Maëlys|Bastin|20417|3|3A;Noé|Van den Berghe|20422|3|3A;Imane|El Hajjaji|20426|3|3A
        Cyril|Dechêne|20431|3|3A;Océane|Lambrecht|20438|3|3A;Gauthier|de Wouters|20419|3|3B
        Elif|Yildiz|20424|3|3B;Théo|Piérard|20428|3|3B;Anaïs|Renson-Gillet|20435|3|3B;Loïs|Wauters|20440|3|3B"""
    )
    titles = "Matricule|Nom|Prénom|Sexe|Date de naissance|Année|Classe|Titulaire|Date d'entrée|Date de sortie"
    rows: list[list[Any]] = [cut(titles)]
    for at, w in enumerate(people):
        sex = "M" if w.given in ("Noé", "Cyril", "Gauthier", "Théo") else "F"
        head = {"3A": "DELVAUX Martine", "3B": "HENRARD Luc"}[w.room]
        left = "18/09/2026" if w.given == "Théo" else ""
        own = [w.number, w.family.upper(), w.given, sex, birthday(at, 2013), "3", w.room, head]
        rows.append([*own, "31/08/2026", left])
    folder.csv("Eleves_3e.csv", rows, ";", "cp1252")
    here = [w for w in people if w.given != "Théo"]
    allowed = ("Eleves_3e", "DELVAUX Martine", "HENRARD Luc")
    return Truth([*here, *gone(people, 7)], capitals=True, allowed=allowed)


@case("SMAS (Viettel): the list of a class in Excel, Mã học sinh, Họ và tên, Trạng thái (titles from memory)")
def q125_danh_sach_hoc_sinh(folder: Folder) -> Truth:
    """Vietnam: two sheets: five merged rows of heading, whole names with the last name first, one transferred."""
    people = of_lines(
        """Mai Anh|Nguyễn Thị|2604170012||6A1;Gia Bảo|Trần|2604170028||6A1;Minh Châu|Lê Ngọc|2604170035||6A1
        Quốc Đạt|Phạm|2604170041||6A1;Thùy Linh|Đặng|2604170056||6A1;Hoàng Long|Võ|2604170063||6A2
        Khánh Ngọc|Bùi|2604170079||6A2;Y Moan|Niê|2604170084||6A2;Anh Thư|Huỳnh|2604170098||6A2
        Tường Vy|Đỗ|2604170103||6A2"""
    )
    book, sheet = book_of("6A1")
    for room in ("6A1", "6A2"):
        sheet = sheet if room == "6A1" else book.create_sheet(room)
        rows: list[Any] = [
            ["PHÒNG GD&ĐT QUẬN CẨM LỆ", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["TRƯỜNG THCS NGUYỄN TRI PHƯƠNG", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
            [],
            Bar(f"DANH SÁCH HỌC SINH LỚP {room}", "FFFFFF"),
            Bar("Năm học 2026 - 2027", "FFFFFF"),
            cut("STT|Mã học sinh|Họ và tên|Ngày sinh|Giới tính|Dân tộc|Trạng thái"),
        ]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            sex = "Nam" if w.given in ("Gia Bảo", "Quốc Đạt", "Hoàng Long", "Y Moan") else "Nữ"
            state = "Chuyển trường" if w.given == "Anh Thư" else "Đang học"
            kin = "Ê-đê" if w.family == "Niê" else "Kinh"
            rows.append([nr, w.number, f"{w.family} {w.given}", birthday(at, 2015), sex, kin, state])
        lay(sheet, rows, 7, ("A1:C1", "E1:G1", "A2:C2", "E2:G2"))
    folder.save("DanhSachHocSinh_Khoi6.xlsx", book)
    whole = [f"{w.family} {w.given}".split() for w in people]  # Nguyễn is the last name, Thị Mai Anh the rest
    found = [
        replace(w, also=tuple((" ".join(words[at:]), " ".join(words[:at])) for at in range(1, len(words))))
        for w, words in zip(people, whole, strict=True)
    ]
    here = [w for w in found if w.given != "Anh Thư"]
    return Truth([*here, *gone(found, 8)], allowed=("DanhSachHocSinh_Khoi6",))


@case("Clickedu (Catalonia): a list of a class for Excel, which is a page (titles from memory)")
def q125_llistat_de_dues_classes(folder: Folder) -> Truth:
    """Catalonia: an .xls that is a page, a table a class below its name: two surnames, RALC, tutors of the family."""
    people = of_lines(
        """Aina|Bosch Ferrer|20417226||2n ESO A;Biel|Casals i Roca|20417331||2n ESO A
        Fatou|Diallo Sané|20418117||2n ESO A;Júlia|Farràs Llobet|20418442||2n ESO A
        Marc|Puigdomènech Vila|20419003||2n ESO A;Arnau|Batlle Costa|20417904||2n ESO B
        Laia|Giménez Soler|20418559||2n ESO B;Oriol|Montcada Pla|20418870||2n ESO B
        Xènia|Subirà Grau|20419318||2n ESO B"""
    )
    parents = cut("Montse|Jordi|Awa|Anna|Pere|Núria|Toni|Carme|Xavier")
    page = '<html><head><meta charset="utf-8"></head><body><h3>Llistat d\'alumnes</h3>\r\n'
    for room in ("2n ESO A", "2n ESO B"):
        page += f"<h4>{room}</h4><table border=1><tr>"
        titles = "Núm.|Cognoms|Nom|RALC|Data de naixement|Tutor/a 1|Telèfon"
        page += "".join(f"<th>{escape(title)}</th>" for title in cut(titles)) + "</tr>\r\n"
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            parent = f"{parents[at]} {w.family.split()[at % 2]}"
            own = [str(nr), w.family, w.given, w.number, birthday(at, 2013), parent, f"6{at}5 55 04 1{at}"]
            page += "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in own) + "</tr>\r\n"
        page += "</table><br>"
    folder.put("llistat_alumnes.xls", page + "</body></html>")
    return Truth(people, allowed=("llistat_alumnes", "Llistat d'alumnes"))


@case("iScholar (Brazil): lista de chamada of two turmas, printed (layout from memory)")
def q125_lista_de_chamada(folder: Folder) -> Truth:
    """Brazil: two turmas, a page each: number, matrícula, whole names in capitals, a transferred pupil is marked."""
    people = of_lines(
        """Ana Clara|Batista|2024170|4|4º Ano A;Davi Lucca|Camargo|2024178|4|4º Ano A
        Heloísa|da Conceição|2024183|4|4º Ano A;Kauê|Furtado|2024187|4|4º Ano A
        Maria Eduarda|Peixoto|2024190|4|4º Ano A;Arthur|Bittencourt|2024195|4|4º Ano B
        Isadora|Guimarães|2024199|4|4º Ano B;Lorenzo|Queiroz|2024203|4|4º Ano B
        Sophia|Vasconcelos|2024208|4|4º Ano B"""
    )
    made = Print(
        font="Sans",
        head=[("COLÉGIO ARCO-ÍRIS", "Ano letivo: 2026")],
        foot=("iScholar", "Emitido em 03/03/2026 08:14", "Pág. {page}/{pages}"),
    )
    for room, teacher in (("4º Ano A", "Rosângela"), ("4º Ano B", "Cíntia")):
        if room == "4º Ano B":
            made.new_page()
        made.say("LISTA DE CHAMADA", 13, bold=True, side=1, after=6)
        made.say(f"Turma: {room} - Tarde     Professora: {teacher}", 9, bold=True, after=6)
        rows = [cut("Nº|Matrícula|Aluno|Situação|02|03|04|05|06")]
        for nr, w in enumerate(in_room(people, room), 1):
            state = "Transferido" if w.given == "Lorenzo" else "Matriculado"
            rows.append([f"{nr:02}", w.number, w.full.upper(), state, *[""] * 5])
        made.table(rows, (28, 62, 190, 76, 24, 24, 24, 24, 24), GRID, air=3)
    folder.put("Lista de chamada 4º ano.pdf", made.data())
    found = [any_parting(w) for w in people]
    here = [w for w in found if w.given != "Lorenzo"]
    allowed = ("Lista de chamada 4º ano", "4º Ano A - Tarde", "4º Ano B - Tarde", "Rosângela", "Cíntia")
    return Truth([*here, *gone(found, 7)], capitals=True, allowed=allowed)


@case("Stuudium (Estonia): pupils as CSV, eesnimi, perekonnanimi, isikukood, klass (titles from memory)")
def q125_opilaste_nimekiri(folder: Folder) -> Truth:
    """Estonia: a CSV in UTF-8: classes as 4.a, Estonian and Russian names, personal codes, one who has gone."""
    people = of_lines(
        """Kert|Aavik||4|4.a;Liisbet|Kõiv||4|4.a;Nikita|Morozov||4|4.a;Mia-Loore|Pärn||4|4.a
        Rasmus|Õunapuu||4|4.a;Aleksandra|Belova||4|4.b;Hugo|Jõesaar||4|4.b;Säde|Lillemägi||4|4.b
        Oskar|Tšernov||4|4.b;Ülle-Mai|Vaher||4|4.b"""
    )
    titles = "Eesnimi|Perekonnanimi|Isikukood|Sünnikuupäev|Sugu|Klass|Klassijuhataja|Saabus|Lahkus"
    rows: list[list[Any]] = [cut(titles)]
    found = []
    for at, w in enumerate(people):
        boy = w.given in ("Kert", "Nikita", "Rasmus", "Hugo", "Oskar")
        code = f"{5 if boy else 6}16{at % 12 + 1:02}{at + 11}{at * 137 + 2041:04}"
        born = f"{at + 11}.{at % 12 + 1:02}.2016"
        head = {"4.a": "Piret Sepp", "4.b": "Jelena Ivanova"}[w.room]
        left = "12.10.2026" if w.given == "Oskar" else ""
        rows.append([w.given, w.family, code, born, "M" if boy else "N", w.room, head, "01.09.2023", left])
        found.append(replace(w, more=(code,)))
    folder.csv("opilased-4-klassid.csv", rows, enc="utf-8", end="\n")
    here = [w for w in found if w.given != "Oskar"]
    return Truth([*here, *gone(found, 8)], allowed=("opilased-4-klassid", "Piret Sepp", "Jelena Ivanova"))


@case("mobiDziennik (Poland): lists of classes in Excel (titles from memory)")
def q125_listy_klas_pierwszych(folder: Folder) -> Truth:
    """Poland: a sheet a class below a merged title: second names apart, numbers of school cards, parents' phones."""
    people = of_lines(
        """Jagoda|Bednarek|417/26|1|1a;Leon|Ćwikła|422/26|1|1a;Pola|Górecka|426/26|1|1a
        Stanisław|Łapiński|431/26|1|1a;Wiktoria|Żurek|438/26|1|1a;Ignacy|Dąbek|419/26|1|1b
        Maja|Krzemińska|424/26|1|1b;Nadia|Shevchuk|428/26|1|1b;Tymoteusz|Śliwa|435/26|1|1b"""
    )
    second = cut("Maria||Zofia|Jan||||Oleksandra|Adam")
    book, sheet = book_of("1a")
    for room, head in (("1a", "Beata Kurowska"), ("1b", "Marek Zawada")):
        sheet = sheet if room == "1a" else book.create_sheet(room)
        rows: list[Any] = [
            Bar(f"Lista uczniów klasy {room}  -  rok szkolny 2026/2027"),
            Bar(f"Wychowawca: {head}", "FFFFFF"),
            cut("Nr|Nazwisko|Imię|Drugie imię|Nr legitymacji|Telefon matki|Telefon ojca"),
        ]
        for nr, w in enumerate(in_room(people, room), 1):
            at = people.index(w)
            own = [nr, w.family, w.given, second[at], w.number, f"601 {at}17 4{at}2"]
            rows.append([*own, f"692 {at}30 2{at}8" if at % 3 else ""])
        lay(sheet, rows, 7)
    folder.save("Klasy pierwsze 2026.xlsx", book)
    found = [
        replace(w, also=((f"{w.given} {name}", w.family),) if name else ())
        for w, name in zip(people, second, strict=True)
    ]
    return Truth(found, allowed=("Klasy pierwsze 2026", "Beata Kurowska", "Marek Zawada"))


@case(
    "Nuvola (Madisoft, Italy): the elenco of pupils as CSV, classe, sezione, plesso, stato (titles from memory)"
)
def q125_elenco_degli_alunni(folder: Folder) -> Truth:
    """Italy: a CSV with semicolons: codice fiscale, two schools of an institute, one withdrawn, one row twice."""
    people = of_lines(
        """Aurora|Bellini||1|1A;Karim|Benali||1|1A;Niccolò|D'Amico||1|1A;Ginevra|De Santis||1|1A
        Tommaso|Lo Presti||1|1A;Giada|Marchesi||1|1B;Edoardo|Panzeri||1|1B;Sveva|Ricci||1|1B
        Andrei|Rusu||1|1B"""
    )
    titles = "Cognome|Nome|Codice fiscale|Sesso|Data di nascita|Plesso|Classe|Sezione|Stato|Data ritiro"
    rows: list[list[Any]] = [cut(titles)]
    found = []
    for at, w in enumerate(people):
        plain = "".join(c for c in f"{w.family}{w.given}".upper() if c in "BCDFGHLMNPRSTVZ").ljust(6, "X")
        code = f"{plain[:6]}15{'ABCDEHLMP'[at]}{at + 11}F205{'KLMNPQRST'[at]}"
        sex = "M" if w.given in ("Karim", "Niccolò", "Tommaso", "Edoardo", "Andrei") else "F"
        place = {"1A": "Scuola media Manzoni", "1B": "Succursale di via Verdi"}[w.room]
        state, left = ("Ritirato", "02/10/2026") if w.given == "Edoardo" else ("Frequentante", "")
        own = [w.family, w.given, code, sex, birthday(at, 2015), place, "1", w.room[1], state, left]
        rows += [own, own] if w.given == "Ginevra" else [own]
        found.append(replace(w, more=(code,)))
    folder.csv("alunni.csv", rows, ";", "utf-8-sig", quote=True)
    here = [w for w in found if w.given != "Edoardo"]
    allowed = ("alunni", "Scuola media Manzoni", "Succursale di via Verdi")
    return Truth([*here, *gone(found, 6)], allowed=allowed)


def _file(w: Who) -> str:
    return f"Klasfoto's {w.room}/{w.family} {w.given}.jpg"


@case("Questi (Flanders): pupils as CSV and a zip of pictures called by name (form from memory)")
def q125_leerlingen_en_klasfotos(folder: Folder) -> Truth:
    """Flanders: a CSV with semicolons, a zip of Windows whose names are in cp850: `Van den Bossche Zoë.jpg`."""
    people = with_photos(
        of_lines(
            """Zoë|Van den Bossche|21417|2|2A;Jef|Claeys|21422|2|2A;Noor|D'Hondt|21426|2|2A
            Ilyas|El Khattabi|21431|2|2A;Renée|Maes|21438|2|2A;Stan|De Cock|21419|2|2B
            Amélie|Peeters|21424|2|2B;Wout|Vermeersch|21428|2|2B;Jonas|Coëme|21435|2|2B"""
        ),
        1,
        7,
    )
    rows: list[list[Any]] = [cut("Klasnr|Naam|Voornaam|Leerlingnummer|Leerjaar|Klas|Geslacht|Geboortedatum")]
    for room in ("2A", "2B"):
        for nr, w in enumerate(in_room(people, room), 1):
            sex = "M" if w.given in ("Jef", "Ilyas", "Stan", "Wout", "Jonas") else "V"
            born = birthday(people.index(w), 2018)
            rows.append([nr, w.family, w.given, w.number, w.grade, w.room, sex, born])
    folder.csv("Questi/leerlingen.csv", rows, ";", "cp1252")
    folder.zip("Questi/klasfotos.zip", dict(faces(people, _file)), code="cp850")
    allowed = ("Questi", "leerlingen", "klasfotos", "Klasfoto's 2A", "Klasfoto's 2B")
    return Truth(people, allowed=allowed)
