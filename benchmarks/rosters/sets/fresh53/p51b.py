"""What schools of Austria, Switzerland, Belgium, Portugal, Czechia, Denmark, Chile and others hand over."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from unicodedata import normalize

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, card_pictures, cards, cells, grid_pdf, page


def plain(text: str) -> str:
    """A name as it stands in an address: small letters without marks or blanks."""
    marks = normalize("NFD", text.replace("ß", "ss"))
    return "".join(sign for sign in marks.lower() if sign.isascii() and sign.isalpha())


def check(run: str) -> str:
    """The digit that is written behind a RUN of Chile."""
    rest = 11 - sum(int(digit) * (2 + at % 6) for at, digit in enumerate(reversed(run))) % 11
    return {10: "K", 11: "0"}.get(rest, str(rest))


@case("Sokrates Bund: a dynamic search as CSV, github.com/HaschekSolutions/lead_horizon_csv (its columns)")
def p51b_sokrates_and_photos_from_a_mac(folder: Folder) -> Truth:
    """Austria: class beside Schulstufe, Schülerkennzahl; photos by class and name, letters of a Mac."""
    people = those(
        "Magdalena|Höllwarth;Valentin|Egger;Leonie|Strauß;Amar|Hadzic;Katharina|von Grünberg;Jakob|Egger;"
        "Sümeyye|Yildirim;Florian|Überbacher;Elena|Moser-Tscherne",
        "",
        "7",
        "3A;3B",
    )
    people = [
        replace(w, number=f"3064{at * 611 + 12077:05}", photo=w.photo and f"{w.given} {w.family}")
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Klasse|Schulstufe|Schülerkennzahl|Familienname|Vorname|Geschlecht|Geburtsdatum|PLZ|Ort|Straße|"
        "Erz. Familienname|Erz. Vorname|TelefonNr 1"
    )
    rows = [
        [
            *(w.room, w.grade, w.number, w.family, w.given, "wmwmwmwmw"[at], f"0{at + 1}.12.2013"),
            *("6020", "Innsbruck", f"Höttinger Au {at + 4}", w.family, ("Petra", "Thomas")[at % 2]),
            f"0664/5550{at}1",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Liste.csv", [titles, *rows], ";", "cp1252", quote=True)
    folder.photos(people, lambda w: f"Schulfotos/{w.room}/{w.family} {w.given}.jpg", "NFD")
    return Truth(people, allowed=("Schulfotos",))


@case("The photo page of a Swiss class, saved from a browser (style of an office, invented)")
def p51b_swiss_class_page_saved(folder: Folder) -> Truth:
    """Switzerland: a saved page with a picture and the name of every child, class and teacher above."""
    people = those(
        "Lara|Zgraggen;Nevio|Ammann;Albana|Krasniqi;Leandro|da Silva Costa;Seraina|Caduff-Bühler;"
        "Luan|Krasniqi;Mia Sophie|von Allmen;Joël|Rüegsegger",
        "",
        "5",
        "5a",
    )
    one_card = (
        '<div class="sus"><img src="{src}" alt="Foto" width="120"><p class="name">{who.last_first}</p>'
        '<p class="kl">5a</p></div>'
    )
    without = '<div class="sus"><p class="name">{who.last_first}</p><p class="kl">5a</p></div>'
    body = (
        "<nav><a href='#'>Start</a> <a href='#'>Klassen</a> <a href='#'>Abmelden</a></nav>"
        "<h1>Klassenspiegel 5a</h1><p>Primarschule Letten, Schuljahr 2026/27<br>"
        "Klassenlehrperson: Corinne Amstutz</p>"
    )
    html = page("Klassenspiegel 5a", f"{body}<main>{cards(people, one_card, without)}</main><p>8 Kinder</p>")
    folder.put("Klassenspiegel 5a.htm", html)
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people, allowed=("Corinne Amstutz", "Klassenspiegel 5a", "Roster_files"))


@case("Flemish secretary's workbook after an export from Informat or WISA (style of an office, invented)")
def p51b_flemish_workbook_with_teachers(folder: Folder) -> Truth:
    """Flanders: a sheet a class with the place in it and the stamboeknummer, and one of the teachers."""
    people = [
        *those(
            "Lotte|De Smet;Robbe|Van den Bossche;Hajar|El Yaakoubi;Wout|Vandeputte;Fien|D'hondt;"
            "Jef|Van den Bossche;Noor|Verstraete-Claes;Kobe|'t Kindt",
            "2240317",
            "1",
            "1Aa;1Ab",
            photo="",
        ),
        one("Ilse", "De Backer", role="staff", photo=""),
        one("Geert", "Vanhoutte", role="staff", photo=""),
    ]
    titles = cut("Klasnr|Naam|Voornaam|Stamboeknummer|Klas|Leerjaar|Geboortedatum|Gebruikersnaam")
    sheets: dict[str, list[list[object]]] = {}
    for room in ("1Aa", "1Ab"):
        group = sorted((w for w in people if w.room == room), key=lambda w: plain(w.family))
        sheets[room] = [
            list(titles),
            *(
                [
                    *(at, w.family, w.given, int(w.number), w.room, 1, f"{at + 14}/02/2014"),
                    f"{plain(w.given)}.{plain(w.family)}",
                ]
                for at, w in enumerate(group, 1)
            ),
        ]
    sheets["Leerkrachten"] = [
        ["Naam", "Voornaam", "Functie", "E-mail"],
        ["De Backer", "Ilse", "leerkracht Nederlands", "ilse.debacker@sintlievens.example"],
        ["Vanhoutte", "Geert", "leerkracht wiskunde", "geert.vanhoutte@sintlievens.example"],
    ]
    folder.book("leerlingen en leerkrachten 26-27.xlsx", sheets)
    return Truth(people, allowed=("Leerkrachten", "leerkracht Nederlands", "leerkracht wiskunde"))


@case("Relação de turma com fotografias of a Portuguese school (from memory of GIAE, not read here)")
def p51b_portuguese_class_in_pictures(folder: Folder) -> Truth:
    """Portugal: a PDF of photos of a class, place, whole name and number of the process; one transferred."""
    people = those(
        "Afonso Miguel|Teixeira;Beatriz|dos Santos Lobo;Carolina|Figueira;Duarte|Nóbrega Pires;"
        "Inês Margarida|Salgado;Kyara|Semedo;Lourenço|Vaz da Cunha;Maria Leonor|Pinto;Simão|Figueira",
        "14233",
        "7",
        "7.º B",
    )
    people = but([any_parting(w) for w in people], {5: {"here": False, "photo": ""}})
    grid = Grid(
        columns=4,
        rows=3,
        text=112,
        gap=20,
        centred=True,
        title="Turma: 7.º B    Ano letivo 2026/2027    DT: Helena Sarmento",
        foot="Agrupamento de Escolas de Vale Formoso - 18/11/2026",
    )
    shown: list[Cell | None] = []
    for at, cell in enumerate(cells(people, "{who.full}", "Proc. {who.number}")):
        more = () if people[at].here else ("Transferida",)
        shown.append(Cell((f"N.º {at + 1}", *cell.lines, *more), cell.picture))
    folder.put("Fotos 7B.pdf", grid_pdf(shown, grid))
    return Truth(people, allowed=("Helena Sarmento", "Fotos 7B"))


@case("Bakaláři: Sloupcové seznamy as a text file .xls, cvicebniceonline.cz/napoveda/napoveda-pro-spravce")
def p51b_bakalari_text_called_xls(folder: Folder) -> Truth:
    """Czechia: tabs in a file called .xls, the code page of Central Europe, classes with a point."""
    people = those(
        "Matěj|Novák;Eliška|Nováková;Vojtěch|Říha;Tereza Anna|Dvořáčková;Minh Anh|Nguyen;Ondřej|Šťastný;"
        "Žofie|Kučerová;Kryštof|Ježek;Adéla|Hájková Malá",
        "10562",
        "6 6 7",
        "6.A;6.B;7.A",
        photo="",
    )
    people = sorted(people, key=lambda w: (w.room, plain(w.family)))
    titles = cut("Třída|Ročník|Příjmení|Jméno|Evid. číslo|E-MAIL")
    rows = [
        [
            *(w.room, w.grade, w.family, w.given, w.number),
            f"{plain(w.family)}.{plain(w.given)}@zslipa.example",
        ]
        for w in people
    ]
    folder.csv("Sestava.xls", [titles, *rows], "\t", "cp1250")
    return Truth(people)


@case(OFFICE)
def p51b_danish_class_in_a_mail(folder: Folder) -> Truth:
    """Denmark: a teacher's mail, the names of the class numbered in the text, one with the name used."""
    people = [
        any_parting(one(given, family, "", "4", "4.b", photo="", goes=goes))
        for given, family, goes in (
            ("Alberte", "Friis Kjeldsen", ""),
            ("Christian Emil", "Bro", "Emil"),
            ("Elif", "Yildiz", ""),
            ("Frida", "Ørsted Holm", ""),
            ("Malthe", "Søgaard", ""),
            ("Noah", "Bæk-Mortensen", ""),
            ("Signe", "von Bülow", ""),
            ("Storm", "Søgaard", ""),
        )
    ]
    names = [w.full + (f" (kaldes {w.goes})" if w.goes else "") for w in people]
    listed = "\n".join(f"{at}. {name}" for at, name in enumerate(names, 1))
    mail = EmailMessage()
    mail["From"] = "Dorthe Riis <dorthe.riis@egeskolen.example>"
    mail["To"] = "Skolebiblioteket <bibliotek@egeskolen.example>"
    mail["Subject"] = "Klasseliste 4.b"
    mail["Date"] = "Mon, 17 Aug 2026 13:40:02 +0200"
    mail.set_content(
        f"Hej\n\nHer er eleverne i 4.b til lånerkortene:\n\n{listed}\n\nMange hilsner\nDorthe\n",
        cte="quoted-printable",
    )
    folder.put("Klasseliste 4.b.eml", mail.as_bytes())
    return Truth(people, allowed=("Klasseliste 4.b",))


@case("IST-Extens as Bibliotekssystemer takes it, bibsyst.no .../skole/import_klasselister.html: no titles")
def p51b_norwegian_extens_without_titles(folder: Folder) -> Truth:
    """Norway: class, picture, day of birth, names and address with commas, no titles; pictures beside."""
    people = those(
        "Ingrid|Aasen;Sondre|Bjørnstad;Amina|Hassan;Håkon|Lillebø;Live Marie|Nygård;Jørgen|Lillebø;"
        "Tuva|Østby-Berg;Ola|Ødegaard",
        "",
        "8",
        "8A;8B",
    )
    people = sorted(people, key=lambda w: w.room)
    pictures = {w.key: f"{w.room}_{at + 1:02}.jpg" for at, w in enumerate(people) if w.photo}
    rows = [
        [
            *(w.room, pictures.get(w.key, ""), f"{at + 12}.0{at + 1}.2013", w.family, w.given),
            *(f"Fjellveien {at * 2 + 3}", "2615", "Lillehammer"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("elever_8trinn.txt", rows, ",", "cp1252")
    folder.photos(people, lambda w: f"Bilder/{pictures[w.key]}")
    return Truth(people, allowed=("Bilder",))


@case(OFFICE)
def p51b_argentine_preceptor_workbook(folder: Folder) -> Truth:
    """Argentina: a preceptor's workbook, SURNAME and names in one column, DNI, year and division, a pase."""
    people = those(
        "Juan Ignacio|ACOSTA;Milagros|BENÍTEZ;Thiago Nahuel|DI PIETRO;Abril|ECHEVERRÍA LÓPEZ;"
        "Santino|GÓMEZ;Valentina|GÓMEZ;Lautaro|DE LA FUENTE;Mora|ÑÁÑEZ;Bautista|ZAPPIA",
        "49218306",
        "3",
        "2°",
        photo="",
    )
    people = but(people, {4: {"here": False}})
    people = sorted(people, key=lambda w: plain(w.family))
    rows: list[list[object]] = [
        ['E.E.S. N° 12 "Alfonsina Storni"'],
        ["Preceptora: Marcela Iturbe", None, None, "Ciclo lectivo 2026"],
        [],
        ["Orden", "Apellido y Nombre", "DNI", "Año", "División", "Condición"],
    ]
    for at, w in enumerate(people, 1):
        state = "Regular" if w.here else "Pase a otra escuela 15/09/2026"
        rows.append([at, w.last_first, int(w.number), "3°", "2°", state])
    rows += [[], [f"Total de alumnos: {len(people)}"]]
    folder.book("Listado 3ro 2da.xlsx", {"3ro 2da": rows})
    allowed = ("Marcela Iturbe", "3ro 2da", "3° 2°", "Listado 3ro 2da")
    return Truth(people, capitals=True, allowed=allowed)


@case("SIGE, Mineduc, Chile: nómina as CSV with Run and Dígito Ver. (from memory, not read here)")
def p51b_sige_nomina(folder: Folder) -> Truth:
    """Chile: RUN and its digit in two columns, grade and letter of the course, dates of who has gone."""
    people = [
        one(given, family, number, grade, room, photo="", more=(f"{number}-{check(number)}",))
        for given, family, number, grade, room in (
            ("Martina Ignacia", "Arancibia Soto", "24187302", "7", "A"),
            ("Benjamín Alonso", "Catrileo Huenchumil", "24011876", "7", "A"),
            ("Florencia", "del Valle Ossandón", "24230915", "7", "B"),
            ("Vicente Andrés", "Muñoz Peñailillo", "23998640", "7", "B"),
            ("Emilia Antonia", "Muñoz Zamora", "24105523", "7", "A"),
            ("Jean Wilner", "Pierre", "26774081", "8", "A"),
            ("Josefa Paz", "Ruiz-Tagle Errázuriz", "23641158", "8", "A"),
            ("Cristóbal", "Yáñez Órdenes", "23702364", "8", "A"),
        )
    ]
    people = but(people, {3: {"here": False}})
    two = {"del Valle Ossandón": "del Valle|Ossandón"}
    titles = cut(
        "Año|RBD|Cod Tipo Enseñanza|Cod Grado|Desc Grado|Letra Curso|Run|Dígito Ver.|Genero|Nombres|"
        "Apellido Paterno|Apellido Materno|Dirección|Comuna Residencia|Email|Telefono|Fecha Nacimiento|"
        "Fecha Incorporación Curso|Fecha Retiro"
    )
    rows = []
    for at, w in enumerate(people):
        families = cut(two[w.family]) if w.family in two else (w.family + " ").split(" ")[:2]
        rows.append(
            [
                *("2026", "10547", "110", w.grade, f"{w.grade}° Básico", w.room, w.number, w.more[0][-1]),
                *("FM"[at % 2], w.given, *families, f"Los Aromos {at * 40 + 115}", "TALCA", "", ""),
                *(f"1{at}-07-{2020 - int(w.grade)}", "04-03-2026", "" if w.here else "28-08-2026"),
            ]
        )
    folder.csv("20261116_10547_nomina.csv", [titles, *rows], ";", "cp1252")
    return Truth(people, allowed=("7° Básico", "8° Básico"))


@case("i-Educar, Brazil: pupils by class with their Situação, docs of Portabilis (titles from memory)")
def p51b_brazilian_list_with_a_moved_pupil(folder: Folder) -> Truth:
    """Brazil: whole names, two classes below each other; one moved from A to B, so twice, one transferred."""
    listed = (
        ("Ana Beatriz", "Nogueira", "30718", "A"),
        ("Arthur", "de Jesus Prates", "30725", "A"),
        ("Emanuelly Vitória", "Santana", "30733", "B"),
        ("Enzo Gabriel", "Bittencourt", "30741", "B"),
        ("Luiz Otávio", "Guimarães Neto", "30750", "A"),
        ("Maria Eduarda", "Conceição", "30762", "A"),
        ("Maria Eduarda", "da Luz", "30764", "B"),
        ("Ruan Pablo", "Sant'Anna", "30779", "B"),
    )
    people = [
        any_parting(one(given, family, number, "6", f"6º ano {letter}", photo=""))
        for given, family, number, letter in listed
    ]
    people = but(people, {5: {"here": False}})
    titles = cut("Nº|Código do aluno|Nome do aluno|Data de nascimento|Nome da mãe|Série|Turma|Turno|Situação")
    rows: list[list[object]] = [["E.M.E.F. Cora Coralina"], ["Relação de alunos 2026"]]
    for letter in "AB":
        turma = f"6º ano {letter}"
        moved = [people[3]] if letter == "A" else []
        group = sorted([*moved, *(w for w in people if w.room == turma)], key=lambda w: plain(w.full))
        rows += [[], list(titles)]
        for at, w in enumerate(group, 1):
            state = "Remanejado" if w in moved else "Cursando" if w.here else "Transferido"
            code = int(w.number)
            mother = f"{('Rosângela', 'Patrícia', 'Jaqueline')[code % 3]} {w.family.removesuffix(' Neto')}"
            born = f"{code % 27 + 1:02}/06/2014"
            rows.append([at, code, w.full, born, mother, "6º ano", turma, "Matutino", state])
    folder.book("relacao_alunos_6ano.xlsx", {"Plan1": rows})
    return Truth(people, allowed=("Matutino", "Plan1"))
