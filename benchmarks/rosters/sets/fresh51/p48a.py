"""What schools that do not work in English hand over: ten countries of Europe, America and Asia."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import page


def kids(names: str, photo: bool = False) -> list[Who]:
    """People, a line each: given, family, number, grade, room, preferred name."""
    found = []
    for line in names.strip().splitlines():
        given, family, number, grade, room, goes = [*cut(line.strip()), "", "", "", ""][:6]
        who = one(given, family, number, grade, room, goes=goes)
        found.append(who if photo else replace(who, photo=""))
    return found


@case("ASV-BW: table export of the module Schüler, fields as at hilfe.edoop.de/benutzer/verwaltung/import/bw")
def p48a_asv_bw_from_the_secretary(folder: Folder) -> Truth:
    """Baden-Württemberg: semicolons, old code page, all first names, the called name, the part before."""
    people = kids(
        """Mathilda Sophie|Bäuerle|104417|5|5a|Mathilda
        Emil|von Berlichingen|104421|5|5a
        Nour|el Haddad|104436|5|5b
        Friedrich Anton|Größle|104440|5|5b|Toni
        Leonie|Hummel-Sauter|104452|5|5a
        Aleyna|Kiliç|104459|6|6c
        Jonathan Elias|Mößner|104318|6|6c|Jonathan
        Paulina|Rapp|104322|6|6a
        Luis|Rapp|104323|6|6c"""
    )
    rows = [
        [
            *(w.family.rpartition(" ")[2], w.family.rpartition(" ")[0], w.given, w.goes or w.given),
            *(f"{at + 11}.0{at % 6 + 2}.{2021 - int(w.grade)}", "wmwmwwmwm"[at], w.room, f"0{w.grade}"),
            *(w.number, "Gymnasium"),
        ]
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Nachname|Namensbestandteil voran|Vorname|Rufname|Geburtsdatum|Geschlecht|Klasse|Jahrgangsstufe|"
        "Schüleridentnummer|Schulzweig"
    )
    folder.csv("Schülerliste_Bücherei.csv", [titles, *rows], sep=";", enc="cp1252")
    return Truth(people)


@case("Pronote: list of pupils copied out, photos called by name as its import of photos wants them (memory)")
def p48a_pronote_list_and_the_photographers_zip(folder: Folder) -> Truth:
    """Collège: tabs, surnames in capitals, the class's main teacher; a zip of photos by name."""
    people = kids(
        """Inès|AUBERTIN||6|6A
        Mathis|BEN YOUSSEF||6|6A
        Jeanne|DE LA ROCHE||6|6A
        Anne-Lise|DUCHÊNE||6|6B
        Noa|FERRAND||6|6B
        Rayan|FERRAND||6|6A
        Éloïse|LE GOFF||6|6B
        Timothée|PICARD-MOREL||6|6B""",
        photo=True,
    )
    people = but(people, {4: {"photo": ""}})
    titles = cut("Nom|Prénom|Né(e) le|Sexe|Niveau|Classe|Régime|Prof. principal|Groupes")
    rows = [
        [
            *(w.family, w.given, f"0{at + 1}/0{at % 4 + 3}/2015", "FMFFMMFM"[at], "6EME", w.room),
            *(("DP4", "EXT")[at % 2], {"6A": "Mme GAUTHIER C.", "6B": "M. SALVAT P."}[w.room], "ANG6-1"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("eleves_6e.txt", [titles, *rows], sep="\t", enc="utf-8-sig")
    pictures: dict[str, bytes | str] = dict(faces(people, lambda w: f"{w.family} {w.given}.jpg"))
    folder.zip("Photos 6e 2026.zip", pictures)
    return Truth(people, capitals=True, allowed=("Photos 6e 2026", "eleves_6e"))


@case("ParnasSys: list of pupils as Excel, fields as at aura.nl/auraonlinehelp, titles from memory")
def p48a_parnassys_with_a_mixed_group(folder: Folder) -> Truth:
    """Basisschool: called name, part before the name, initials, a group of two years."""
    letters = ("S.M.", "B.", "F.J.", "M.", "G.", "P.W.", "I.", "T.")
    people = kids(
        """Sanne|van den Akker|2107|5|5/6A
        Bram|Bosma|2033|6|5/6A
        Fenna|de Groot|2114|5|5/6A
        Mo|el Amrani|2040|6|5/6A
        Guusje|ter Braak|2051|6|5/6A
        Pim|Hoekstra - de Wit|2120|5|5/6A
        Isa|van 't Veer|1988|7|7B
        Ties|Zijlstra|1991|7|7B"""
    )
    parts = [("", w.family) for w in people]
    for at in (0, 2, 3, 4, 6):
        before, _, last = people[at].family.rpartition(" ")
        parts[at] = before, last
    titles = cut(
        "Leerlingnummer|Roepnaam|Voorvoegsel|Achternaam|Voorletters|Geslacht|Geboortedatum|Groep|Leerjaar|"
        "Instroomdatum"
    )
    rows = [
        [
            *(int(w.number), w.given, *parts[at], letters[at], "vmvmvmvm"[at]),
            *(f"1{at}-04-{2021 - int(w.grade)}", w.room, int(w.grade), "19-08-2024"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Leerlingenoverzicht 2026-2027.xlsx", {"Leerlingen": [titles, *rows]})
    return Truth(people)


@case("AbiesWeb: list of readers exported by the librarian, fields of a reader from memory")
def p48a_abies_readers(folder: Folder) -> Truth:
    """Instituto: readers of a library, teachers among them, two surnames in two columns, some withdrawn."""
    people = kids(
        """Alba|Carrasco Méndez|003114|1|1º ESO A
        Nerea|de la Fuente Ruano|003118|1|1º ESO A
        Hamza|Chakir|003121|1|1º ESO B
        Gonzalo|Pizarro Ávila|003125|1|1º ESO B
        Mª José|Tejeda Bravo|002977|2|2º ESO A
        Rubén|Tejeda Bravo|002983|2|2º ESO A
        Lucía|Zambrano Gil|002990|2|2º ESO A"""
    )
    people = but(people, {5: {"here": False}})
    people += [
        one("Mercedes", "Blázquez Roldán", "000042", role="staff", photo=""),
        one("Fco. Javier", "Merino Cid", "000057", role="staff", photo=""),
    ]
    last = [("de la Fuente", "Ruano") if "Fuente" in w.family else w.family.split(" ") for w in people]
    titles = cut(
        "Código de lector|Nombre|Primer apellido|Segundo apellido|Tipo de lector|Curso|Grupo|"
        "Fecha de alta|Fecha de baja"
    )
    rows = [
        [
            *(w.number, w.given, last[at][0], last[at][1] if len(last[at]) > 1 else ""),
            *("Alumno" if w.role == "student" else "Profesor", w.room[:6], w.room),
            *("15/09/2025", "" if w.here else "30/06/2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("lectores.csv", [titles, *rows], sep=";", quote=True)
    return Truth(people)


@case()
def p48a_brazilian_secretary_a_sheet_for_each_turma(folder: Folder) -> Truth:
    """Escola municipal: a heading above, a sheet for each class, matrícula, a transfer."""
    people = [
        any_parting(w)
        for w in kids(
            """Agatha Vitória|Nunes da Cruz|202300418|6|6º A
            Bernardo|Alencar|202300425|6|6º A
            Enzo Gabriel|dos Santos Pires|202300431|6|6º A
            Manuela|Sá Barreto|202300447|6|6º A
            Pedro Henrique|Camargo|202300519|6|6º B
            Renata|Quintela|202300522|6|6º B
            Sophia|Tavares de Melo|202300530|6|6º B
            Ygor|Bittencourt|202300538|6|6º B"""
        )
    ]
    people = but(people, {2: {"here": False}})
    titles = ["Nº", "Matrícula", "Nome do(a) aluno(a)", "Data de nascimento", "Responsável", "Situação"]
    sheets: dict[str, list[list[object]]] = {}
    for room in ("6º A", "6º B"):
        rows: list[list[object]] = [
            ["PREFEITURA MUNICIPAL DE SERRA BRANCA"],
            ["E. M. Professora Lourdes Amaral"],
            [f"Turma: {room}", "", "Turno: Matutino", "", "Ano letivo: 2026"],
            [],
            list(titles),
        ]
        for at, w in enumerate([w for w in people if w.room == room]):
            state = "Cursando" if w.here else "Transferido"
            rows.append(
                [
                    *(at + 1, w.number, w.full, f"0{at + 2}/05/2014"),
                    *(("Marli", "Cláudio", "Ivone", "Edson")[at] + " " + w.family.split()[-1], state),
                ]
            )
        sheets[room] = rows
    folder.book("Relação de alunos 6º ano.xlsx", sheets, merge=("A1:F1", "A2:F2"))
    return Truth(people)


@case("the list of a class in a Polish e-register, saved from the browser (Librus / Vulcan, from memory)")
def p48a_polish_register_page(folder: Folder) -> Truth:
    """Szkoła podstawowa: a page saved by the form teacher, number in the register, number in the book."""
    people = kids(
        """Antonina|Bielecka|1174|6|6b
        Franciszek|Chmiel|1179|6|6b
        Oliwia|Dąbrowska-Lis|1180|6|6b
        Ignacy|Gołąb|1183|6|6b
        Matviy|Kovalenko|1321|6|6b
        Jagoda|Śliwa|1190|6|6b
        Tymoteusz|Śliwa|1191|6|6b
        Łucja|Żuraw|1196|6|6b"""
    )
    people = but(people, {3: {"here": False}})
    second = ("Maria", "", "Anna", "Jan", "", "Helena", "Piotr", "")
    head = "Nr|Nazwisko|Imię|Drugie imię|Nr w księdze uczniów|Oddział|Uwagi"
    body = "".join(f"<th>{title}</th>" for title in cut(head))
    body = f"<tr>{body}</tr>\n"
    for at, w in enumerate(people):
        note = "" if w.here else "Skreślony z listy uczniów 31.08.2026"
        row = (str(at + 1), w.family, w.given, second[at], w.number, w.room, note)
        body += f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n"
    above = "<h2>Lista uczniów - klasa 6b</h2><p>Wychowawca: Barbara Wrona</p><p>Rok szkolny 2026/2027</p>"
    folder.put("Lista uczniów 6b.html", page("Dziennik - lista uczniów", f"{above}<table>{body}</table>"))
    return Truth(people, allowed=("Barbara Wrona",))


@case("style of a school photographer in Sweden, invented: pictures and an index")
def p48a_swedish_skolfoto(folder: Folder) -> Truth:
    """Skolfoto: a zip with portraits by number of the picture, an index, class pictures, the staff."""
    people = kids(
        """Alma|Bergqvist||4|4A
        Vilgot|Engdahl||4|4A
        Maja|af Klintberg||4|4A
        Yusuf|Osman Ali||4|4A
        Tyra|Åhlén||5|5B
        Melker|Östlund||5|5B
        Saga|Strömbäck||5|5B""",
        photo=True,
    )
    people.append(one("Annika", "Rosenqvist", role="staff"))
    people = but(people, {6: {"photo": ""}})
    names = {w.full: f"IMG_{4411 + at * 3}.jpg" for at, w in enumerate(people)}
    titles = cut("Klass|Efternamn|Förnamn|Bild|Anm")
    rows = [
        [
            *(w.room or "Personal", w.family, w.given, names[w.full] if w.photo else ""),
            "" if w.photo else "Ej fotograferad",
        ]
        for w in people
    ]
    files: dict[str, bytes | str] = dict(faces(people, lambda w: f"Portratt/{names[w.full]}"))
    files["Klassbilder/klassbild_4A.jpg"] = face("a whole class")
    files["index.txt"] = table([titles, *rows], sep="\t")
    folder.zip("Skolfoto Ekbackeskolan HT26.zip", files)
    return Truth(
        people,
        [lost("a picture of a class", "klassbild_4A", "Klassbilder")],
        allowed=("Personal", "Skolfoto Ekbackeskolan HT26", "Portratt", "Klassbilder"),
    )


@case("text file of IST-Extens for the loan module, bibsyst.no/…/skole/import_klasselister.html")
def p48a_extens_for_the_norwegian_library(folder: Folder) -> Truth:
    """Barneskole: commas, no titles: group, picture, date of birth, last and first name, address."""
    people = kids(
        """Ingrid|Aasland||6|6A
        Sander|Bjørnstad||6|6A
        Thea|Haugen||6|6A
        Mohamed|Abdi||6|6B
        Sigrid Marie|Nygård||6|6B
        Jakob|Tveit||6|6B
        Ella|Østbø Lie||7|7A
        Odin|Ødegård||7|7A"""
    )
    streets = ("Kirkeveien", "Skogstien", "Elvegata")
    rows = [
        [
            *(w.room, "", f"{at + 10}.0{at % 7 + 1}.{20 - int(w.grade)}", w.family, w.given),
            *(f"{streets[at % 3]} {at * 4 + 1}", ("3611", "3612")[at % 2], "KONGSBERG"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("klasselister.txt", rows, enc="cp1252")
    return Truth(people)


@case("e-Okul: the class list as Excel (from memory: heading of the school, Öğrenci No, Adı, Soyadı)")
def p48a_e_okul_class_list(folder: Folder) -> Truth:
    """Ortaokul: the heading of the ministry, capitals, numbers of pupils as numbers, counts below."""
    people = kids(
        """ASYA|AKSOY|118|6|6. Sınıf / B Şubesi
        MUHAMMED EMİN|ÇETİNKAYA|204|6|6. Sınıf / B Şubesi
        ELİF NUR|DEMİRCİ|231|6|6. Sınıf / B Şubesi
        İBRAHİM|GÜNEŞ|245|6|6. Sınıf / B Şubesi
        DEFNE|IŞIK KAYA|262|6|6. Sınıf / B Şubesi
        YİĞİT|ÖZTÜRK|307|6|6. Sınıf / B Şubesi
        ZÜMRA|ŞAHİN|319|6|6. Sınıf / B Şubesi"""
    )
    rows: list[list[object]] = [
        ["T.C."],
        ["ÇANKAYA KAYMAKAMLIĞI"],
        ["Kızılırmak Ortaokulu Müdürlüğü"],
        ["6. Sınıf / B Şubesi Sınıf Listesi"],
        ["2026-2027 Öğretim Yılı", "", "", "", "Sınıf Rehber Öğretmeni: GÜLAY ERDEM"],
        ["S.No", "Öğrenci No", "Adı", "Soyadı", "Cinsiyeti"],
    ]
    sexes = ("Kız", "Erkek", "Kız", "Erkek", "Kız", "Erkek", "Kız")
    rows += [[at + 1, int(w.number), w.given, w.family, sexes[at]] for at, w in enumerate(people)]
    rows += [[], ["Erkek Öğrenci Sayısı : 3"], ["Kız Öğrenci Sayısı : 4"], ["Toplam Öğrenci Sayısı : 7"]]
    folder.book("OOG01001R020.xlsx", {"Sheet1": rows}, merge=("A1:E1", "A2:E2", "A3:E3", "A4:E4"))
    return Truth(people, capitals=True, allowed=("GÜLAY ERDEM",))


@case("a list of a class in Japan for the school library's system, style invented")
def p48a_japanese_class_with_photos(folder: Folder) -> Truth:
    """小学校: year, class, place, name with a wide blank, reading; photos by the reader's number."""
    people = kids(
        """結菜|石原|2303201|4|2組
        大和|上野|2303202|4|2組
        花音|大塚|2303203|4|2組
        蒼太|久保田|2303204|4|2組
        さくら|近藤|2303205|4|2組
        悠斗|近藤|2303206|4|2組
        ひなた|長谷川|2303207|4|2組
        陽翔|三浦|2303208|4|2組""",
        photo=True,
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    kana = "いしはら ゆいな|うえの やまと|おおつか かのん|くぼた そうた|こんどう さくら|こんどう ゆうと"
    readings = cut(f"{kana}|はせがわ ひなた|みうら はると")
    rows: list[list[object]] = [[*cut("学年|組|番号|利用者番号|氏名|ふりがな|性別|備考")]]
    rows += [
        [
            *(w.grade, w.room, at + 1, w.number, f"{w.family}\u3000{w.given}"),
            *(readings[at].replace(" ", "\u3000"), "女男女男女男女男"[at], "" if w.here else "7月転出"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("4年2組名簿.xlsx", {"名簿": rows})
    folder.photos(people, lambda w: f"写真/{w.number}.jpg")
    return Truth(people, allowed=("4年2組", "写真", "4年2組名簿"))
