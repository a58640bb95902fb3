"""Exports of systems: lent devices, Koha in Spanish, OneRoster, logins, and lists of four countries."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_line, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import page_xls, xls


@case("a report of a school's resource manager on lent devices; titles from memory, the data invented")
def q82_chromebooks_checked_out(folder: Folder) -> Truth:
    """US: a row for each lent thing: most pupils have a Chromebook and a charger, so they stand twice."""
    people = of_lines(
        """Alondra|Benitez|4410273|5|B104; Cooper|Dykstra|4410288|5|B104; Elise|Gunderson|4410295|5|B104
        Hassan|Jama|4410301|5|B104; Kylie|Larsen|4410316|5|B104; Mai|Vang|4410322|5|B104
        Owen|Bergstrom|4410339|5|B106; Quincy|Dawes|4410347|5|B106; Ruth|Emanuel|4410352|5|B106
        Sammy|Hernandez|4410368|5|B106; Tessa|Jorgensen|4410374|5|B106; Xavier|Moua|4410389|5|B106"""
    )
    titles = cut(
        "Site|Patron Name|Patron Barcode|Patron Type|Grade|Homeroom|Item Barcode|Resource|Checked Out|Due"
    )
    rows = []
    for at, w in enumerate(people):
        own = ["Prairie View El", w.last_first, w.number, "Student", w.grade, w.room]
        out = f"8/{at % 5 + 24}/2026"
        rows.append([*own, f"T {30411 + at * 3}", "Chromebook, Lenovo 300e", out, "5/28/2027"])
        if at % 4 != 3:
            rows.append([*own, f"T {51200 + at}", "Charger, USB-C 45W", out, "5/28/2027"])
    folder.csv("Items checked out 5th.csv", [titles, *rows], quote=True)
    return Truth(people, allowed=("Student", "Prairie View El"))


@case("Koha, a saved report on borrowers with Spanish titles (cardnumber, surname, firstname, sort1)")
def q82_koha_de_una_escuela_argentina(folder: Folder) -> Truth:
    """Argentina: a report of Koha in Spanish with semicolons: DNI as card, course, shift, two teachers."""
    people = of_lines(
        """Delfina|Aguirre|52418307||3° A; Lautaro|Benítez|52430116||3° A; Martina|Cabral|52447820||3° A
        Thiago|D'Amico|52459033||3° A; Abril|Escudero|52461274||3° A; Juan Ignacio|Ferreyra|52478815||3° B
        Morena|Giménez|52480642||3° B; Bautista|Ledesma|52493307||3° B; Zoe|Ñáñez|52506119||3° B
        Valentino|Quiroga|52517740||3° B; Lola|Zabaleta|52523386||3° B"""
    )
    staff = of_lines("Graciela|Montenegro|21340877; Hernán|Sosa|27615240", role="staff")
    titles = cut("Número de carnet|Apellido|Nombre|Categoría|Curso|Turno|Vence|Correo electrónico")
    rows = []
    for at, w in enumerate([*people, *staff]):
        is_pupil = w.role == "student"
        kind = "Alumno" if is_pupil else "Docente"
        mail = f"{w.number}@escuela.example"
        shift = ("Mañana" if w.room == "3° A" else "Tarde") if is_pupil else ""
        rows.append([w.number, w.family, w.given, kind, w.room, shift, f"3{at % 2}/12/2026", mail])
    folder.csv("reporte_usuarios.csv", [titles, *rows], sep=";")
    return Truth([*people, *staff], allowed=("Mañana", "Tarde", "Alumno", "Docente"))


_USERS = (
    "sourcedId|status|dateLastModified|enabledUser|orgSourcedIds|role|username|userIds|givenName|familyName"
    "|middleName|identifier|email|sms|phone|agentSourcedIds|grades|password"
)


def _user(who: Who, role: str) -> list[str]:
    """A line of users.csv."""
    login = f"{who.given[0]}{who.family}".lower().replace("'", "").replace(" ", "")
    names = [login, f"{{LDAP:{login}}}", who.given, who.family, "", who.number, f"{login}@district.example"]
    grade = f"{int(who.grade):02}" if who.grade else ""
    return [
        who.more[0],
        "active",
        "2026-08-20T05:00:00Z",
        "true",
        "org-118",
        role,
        *names,
        "",
        "",
        "",
        grade,
        "",
    ]


_CLASSES = {
    "cls-1": ("HR 401", "homeroom"),
    "cls-2": ("HR 403", "homeroom"),
    "cls-3": ("Music 4", "scheduled"),
    "cls-4": ("Art 4", "scheduled"),
}


def _bundle(folder: Folder, pupils: list[Who], staff: list[Who]) -> None:
    """The files of OneRoster; everybody takes music and art, and one of the homerooms."""
    day, usual = "2026-08-20T05:00:00Z", "sourcedId|status|dateLastModified"
    users = [*(_user(w, "student") for w in pupils), *(_user(w, "teacher") for w in staff)]
    folder.csv("oneroster/users.csv", [cut(_USERS), *users], quote=True)
    org = ["org-118", "active", day, "Sagebrush Elementary", "school", "118", ""]
    folder.csv("oneroster/orgs.csv", [cut(f"{usual}|name|type|identifier|parentSourcedId"), org], quote=True)
    heads = cut(f"{usual}|title|grades|courseSourcedId|classCode|classType|schoolSourcedId")
    classes = [
        [key, "active", day, title, "04", "crs-9", key[-1], kind, "org-118"]
        for key, (title, kind) in _CLASSES.items()
    ]
    folder.csv("oneroster/classes.csv", [heads, *classes], quote=True)
    joined = [
        (key, w, "student")
        for w in pupils
        for key, (title, kind) in _CLASSES.items()
        if kind == "scheduled" or title == w.room
    ]
    joined += [(key, staff[min(at, 2)], "teacher") for at, key in enumerate(_CLASSES)]
    rows = [
        [f"enr-{at}", "active", day, key, "org-118", w.more[0], role, str(role == "teacher").lower()]
        for at, (key, w, role) in enumerate(joined, 1)
    ]
    heads = cut(f"{usual}|classSourcedId|schoolSourcedId|userSourcedId|role|primary")
    folder.csv("oneroster/enrollments.csv", [heads, *rows], quote=True)


@case("OneRoster 1.1, imsglobal.org: users, classes and enrollments; homerooms have the type homeroom")
def q82_oneroster_with_homerooms(folder: Folder) -> Truth:
    """US: the OneRoster bundle for ClassLink: homeroom classes beside music and art, teachers as users."""
    pupils = of_lines(
        """Aiyana|Begay|880412|4|HR 401; Brock|Callahan|880429|4|HR 401; Dulce|Espinosa|880435|4|HR 401
        Emery|Fitzgerald|880441|4|HR 401; Jamal|Hightower|880458|4|HR 401
        Kaitlyn|Iverson|880464|4|HR 403; Luca|Moretti|880477|4|HR 403; Nia|O'Bannon|880483|4|HR 403
        Parker|Sloan|880490|4|HR 403; Rania|Toma|880506|4|HR 403"""
    )
    staff = of_lines("Esteban|Quiles|10417; Wendy|Marsh|10422; Colleen|Abate|10438", role="staff")
    pupils = [replace(w, more=(f"stu-{w.number}",)) for w in pupils]
    staff = [replace(w, more=(f"tch-{w.number}",)) for w in staff]
    _bundle(folder, pupils, staff)
    return Truth([*pupils, *staff], allowed=("HR 401", "HR 403", "Music 4", "Art 4", "oneroster"))


@case("style of the logins that a multiplication game prints for a class; the data invented")
def q82_logins_of_a_times_tables_game(folder: Folder) -> Truth:
    """England: the logins of a game: year and class, user names, passwords and stage names."""
    people = of_lines(
        """Albie|Cartmell||3|Badgers; Daisy|Eccles||3|Badgers; Hugo|Fairbrother||3|Badgers
        Inaya|Khan||3|Badgers
        Mabel|Nuttall||3|Badgers; Oakley|Pilling||3|Badgers
        Rosa|Alderson||4|Otters; Dexter|Bibby||4|Otters; Francesca|Heyes||4|Otters; Kayden|Makinson||4|Otters
        Nell|Southworth||4|Otters; Umar|Vali||4|Otters"""
    )
    stages = cut("Ziggy Thunder|Stevie Blaze|Rex Riff|Luna Volt|Axel Storm|Nova Strings")
    rows = []
    for at, w in enumerate(people):
        login, secret = (
            f"{w.given[:3]}{w.family[:3]}{at + 1}".lower(),
            f"{('cat', 'sun', 'hat')[at % 3]}{at * 37 + 104}",
        )
        rows.append([w.given, w.family, f"Year {w.grade}", w.room, login, secret, stages[at * 5 % 6]])
    titles = cut("First name|Surname|Year|Class|Username|Password|Rock name")
    folder.csv("students-logins.csv", [titles, *rows])
    return Truth(people)


@case("style of the pupils' listing of the Valencian school administration; the data invented")
def q82_llistat_d_alumnat(folder: Folder) -> Truth:
    """Valencia: a page with the ending .xls: NIA, two surnames, group, one Baixa; photos by NIA."""
    people = of_lines(
        """Aitana|Blasco Ferrer|10873412||2ESOA; Pau|Climent Soler|10873598||2ESOA
        Empar|Esteve Roig|10874026||2ESOA
        Marc|Giner Llopis|10874411||2ESOA; Nerea|Moliner Sanchis|10874689||2ESOA
        Vicent|Pascual Bou|10875003||2ESOA
        Zineb|Amrani|10875377||2ESOB; Carles|Domènech Vila|10875612||2ESOB; Júlia|Ibáñez Peris|10875840||2ESOB
        Andreu|Martí Alfonso|10876154||2ESOB; Laia|Seguí Tormo|10876423||2ESOB"""
    )
    people = [
        replace(w, here=at != 4) for at, w in enumerate(with_photos(people, 4, 9))
    ]  # one has gone, one was not photographed
    rows = []
    for at, w in enumerate(people):
        first, _, second = w.family.partition(" ")
        state = "Matriculat/ada" if w.here else "Baixa"
        rows.append([w.number, first, second, w.given, birthday(at, 2013), "DH"[at % 2], w.room, state])
    titles = cut("NIA|Cognom 1|Cognom 2|Nom|Data de naixement|Sexe|Grup|Estat matrícula")
    folder.put("Alumnat.xls", page_xls(titles, rows, "<p>IES La Marjal - Curs 2026-2027</p>"))
    folder.photos(people, lambda who: f"fotos/{who.number}.jpg")
    return Truth(people)


@case("style of the class list of an Icelandic school administration; the data invented")
def q82_bekkjarlisti(folder: Folder) -> Truth:
    """Iceland: whole names in a cell, kennitala, the class, teacher, two guardians with telephones."""
    names = cut(
        "Birna Sól Jónsdóttir|Dagur Ingi Stefánsson|Elín Þórarinsdóttir|Guðmundur Örn Kjartansson"
        "|Hekla Björg Árnadóttir|Ísak Magnússon|Katla Rún Einarsdóttir|Ólafur Hrafn Þórsson"
        "|Saga Líf Benediktsdóttir|Sindri Freyr Haraldsson|Viktor Nowak|Ýr Sigurðardóttir"
    )
    people = []
    for at, name in enumerate(names):
        given, family = name.rsplit(" ", 1)
        code = f"{at * 5 % 28 + 1:02}{at % 12 + 1:02}15-{at * 173 + 2310}"
        who = of_line(f"{given}|{family}|||{'6.A' if at < 6 else '6.B'}", more=(code,))
        people.append(any_parting(who))
    teachers = {"6.A": "Þóra Hallsdóttir", "6.B": "Bragi Leifsson"}
    rows: list[list[Any]] = [["Bekkjarlistar 6. bekkur - skólaárið 2026-2027"], []]
    rows.append(
        cut("Kennitala|Nafn|Bekkur|Umsjónarkennari|Heimili|Aðstandandi 1|Sími 1|Aðstandandi 2|Sími 2")
    )
    adults = ("Jón Karlsson", "Stefán Geirsson", "Anna Lind Óskarsdóttir", "Kjartan Pálsson")
    for at, w in enumerate(people):
        home = f"{('Hlíðarvegur', 'Lundur', 'Brekkugata')[at % 3]} {at + 2}"
        second = [adults[(at + 2) % 4], f"555 {at * 29 + 1204}"] if at % 3 else ["", ""]
        own = [w.more[0], w.full, w.room, teachers[w.room], home, adults[at % 4], f"555 {at * 31 + 4011}"]
        rows.append([*own, *second])
    folder.book("Bekkjarlistar.xlsx", {"6. bekkur": rows}, merge=("A1:I1",))
    return Truth(people, allowed=(*teachers.values(), "6. bekkur"))


@case()
def q82_codigo_personal_de_guatemala(folder: Folder) -> Truth:
    """Guatemala: an old workbook: personal codes, four columns of names, some empty, grade and section."""
    people = of_lines(
        """María Fernanda|Ajú Tzoc|H417KLM|4|A; Josué Daniel|Barrios Cifuentes|H422BQR|4|A
        Ixchel|Cumes Sicán|H431DDT|4|A; Kevin Estuardo|Chávez Lemus|H445XPA|4|A
        Ana Lucía|Hernández Morales|H458GHN|4|A; Brandon|Ixcot Pérez|H460WFS|4|B
        Dulce Rocío|Monterroso Paz|H473JJC|4|B; Diego Alejandro|Orellana|H486VTB|4|B
        Sheyla Marisol|Sontay Xiloj|H492ZLE|4|B; Pablo Andrés|Velásquez Gil|H505RMY|4|B"""
    )
    rows: list[list[Any]] = [
        ["ESCUELA OFICIAL URBANA MIXTA No. 2"],
        ["Nivel Primario - Ciclo Escolar 2026 - Jornada Matutina"],
        [],
        cut(
            "No.|Código personal|Primer apellido|Segundo apellido|Primer nombre|Segundo nombre"
            "|Grado|Sección|Fecha de nacimiento|Encargado"
        ),
    ]
    for at, w in enumerate(people, 1):
        first, _, second = w.family.partition(" ")
        given, _, middle = w.given.partition(" ")
        adult = f"{('Rosa', 'Marvin', 'Blanca')[at % 3]} {first}"
        own = [at, w.number, first, second, given, middle, int(w.grade), w.room]
        rows.append([*own, birthday(at, 2016), adult])
    rows += [[], ["", "Total de estudiantes:", len(people)]]
    folder.put("Cuarto primaria 2026.xls", xls(rows, merge=((0, 0, 0, 9), (1, 1, 0, 9)), title="Cuarto"))
    return Truth(people, allowed=("Cuarto", "Jornada Matutina"))


def _father(name: str) -> str:
    """The father of somebody with this name, in capitals."""
    for mark in (" BINTI ", " BIN ", " A/P ", " A/L "):
        if mark in name:
            return name.split(mark)[1] + (" A/L RAJAN" if "/" in mark else " BIN YUSOF")
    return f"{name.split()[0]} AH KOW"


@case("style of the pupils' list of the Malaysian ministry's system; the data invented")
def q82_senarai_murid_tahun_5(folder: Folder) -> Truth:
    """Malaysia: names whole in capitals with BINTI, A/P and Chinese ones, MyKid, class names, guardians."""
    names = cut(
        "Nur Aisyah Binti Rahman|Muhammad Danish Bin Zulkifli|Tan Wei Ling|Kavitha A/P Murugan"
        "|Siti Hajar Binti Osman|Lim Jun Hao|Ahmad Faiz Bin Kamarudin|Puteri Balqis Binti Azman"
        "|Thinesh A/L Subramaniam|Wong Xin Yi|Amirul Hakim Bin Ismail|Dayang Nurin Binti Abang"
    )
    people = []
    for at, name in enumerate(names):
        given, _, family = name.partition(" ")
        mykid = f"15{at % 12 + 1:02}{at * 7 % 28 + 1:02}-{(10, 14, 1)[at % 3]:02}-{at * 213 + 1042}"
        who = of_line(f"{given}|{family}||5|{('Bestari', 'Cemerlang')[at // 6]}", more=(mykid,))
        people.append(any_parting(who))
    rows: list[list[Any]] = [
        ["SK TAMAN SERI INDAH"],
        ["SENARAI NAMA MURID TAHUN 5 SESI 2026/2027"],
        [],
        cut("BIL|NAMA MURID|NO. MYKID|JANTINA|TAHUN|KELAS|NAMA PENJAGA|NO. TEL PENJAGA"),
    ]
    for at, w in enumerate(people, 1):
        own = [at, w.full.upper(), w.more[0], "PLPPPLLPLPLP"[at - 1], 5, w.room.upper()]
        rows.append([*own, _father(w.full.upper()), f"012-555 {at * 57 + 1103}"])
    folder.book("SENARAI MURID TAHUN 5.xlsx", {"TAHUN 5": rows}, merge=("A1:H1", "A2:H2"))
    return Truth(people, capitals=True, allowed=("TAHUN 5",))
