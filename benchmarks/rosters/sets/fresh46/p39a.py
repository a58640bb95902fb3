"""What schools in continental Europe and Latin America hand over: exports, typed lists, pages, photos."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.pages import Cell, blank_page, page, write
from benchmarks.rosters.papers import docx


def pupils(rows: str, photos: bool = False) -> list[Who]:
    """People of rows `Given|Family|number|grade|room`."""
    found = []
    for row in rows.strip().splitlines():
        given, family, number, grade, room = row.strip().split("|")
        who = one(given, family, number, grade, room)
        found.append(who if photos else replace(who, photo=""))
    return found


@case(
    "Sokrates Bund, Dynamische Suche, exported as CSV: Klasse, Schülerkennzahl, Familienname, Vorname …, "
    "github.com/HaschekSolutions/lead_horizon_csv; e-formular.spengergasse.at/Kolloquien/Admin"
)
def p39a_sokrates_of_a_volksschule(folder: Folder) -> Truth:
    """Austria: a query of the office with guardians' columns, semicolons, the code page of Windows."""
    people = pupils(
        """
        Valentin|Aigner|7021450318|3|3a
        Hannah|Dörfler|7021450322|3|3a
        Emir|Hadzic|7021450337|3|3a
        Leonie|Kößlbacher|7021450341|3|3a
        Maximilian|von Trattner|7021450356|3|3a
        Lena|Aigner|7020450117|4|4b
        Felix|Mühlböck|7020450123|4|4b
        Selin|Yildirim|7020450134|4|4b
        Marie-Theres|Zechner|7020450149|4|4b
        """
    )
    titles = cut(
        "Klasse|Schulstufe|Schülerkennzahl|Familienname|Vorname|Geschlecht|Geburtsdatum|PLZ|Ort|Straße|"
        "EB Familienname|EB Vorname|TelefonNr 1"
    )
    parents = cut("Sabine|Andreas|Amra|Gerhard|Elisabeth|Sabine|Martina|Hüseyin|Karl")
    rows = [
        [
            *(w.room, w.grade, w.number, w.family, w.given, "mwmwmwmww"[at]),
            *(f"1{at}.0{at % 8 + 1}.{2021 - int(w.grade)}", "3910", "Zwettl", f"Landstraße {at + 4}"),
            *(w.family, parents[at], f"0664 55512{at}7"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Dynamische_Suche_111.csv", [titles, *rows], sep=";", enc="cp1252")
    return Truth(people)


@case(
    "the list of pupils of PRONOTE (Ressources > Élèves > Liste), taken out as text for a CDI; titles from "
    "memory, doc.index-education.com"
)
def p39a_pronote_list_for_the_cdi(folder: Folder) -> Truth:
    """France: a collège, family names in capitals, the national number, one with a date under Sortie."""
    people = pupils(
        """
        Inaya|Ben Saïd|081204417JB|6|6A
        Lucas|Charpentier|081204423KD|6|6A
        Maëlys|de La Roche|081204438AC|6|6A
        Jean-Baptiste|Le Goff|081204452HF|6|6A
        Noa|Martin|081204467EE|6|6B
        Clémence|Martin|081204471GA|6|6B
        Ousmane|N'Dour|081204486DK|6|6B
        Juliette|Pagès-Roumieu|081204499BH|6|6B
        Timéo|Vauquelin|081204503CJ|6|6B
        """
    )
    people = but(people, {4: {"here": False}})
    titles = cut(
        "Nom|Prénom|Né(e) le|Sexe|Classe|Régime|N° national|Entrée|Sortie|Professeur principal|Responsable 1"
    )
    heads = {"6A": "Mme TISSERAND", "6B": "M. ABGRALL"}
    rows = [
        [
            *(w.family.upper(), w.given, f"{at + 11}/0{at % 9 + 1}/2015", "FMFMMFMFM"[at], w.room),
            *(("DEMI-PENSIONNAIRE", "EXTERNE")[at % 2], w.number, "01/09/2026"),
            *("" if w.here else "09/10/2026", heads[w.room]),
            f"{('Mme', 'M.')[at % 2]} {w.family.upper()} {('Sandrine', 'Karim')[at % 2]}",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Liste des eleves.csv", [titles, *rows], sep=";", enc="utf-8-sig")
    return Truth(people, capitals=True, allowed=tuple(heads.values()))


@case(
    "Magister: Leerlingen > Export > Mediatheek > Aura, stamnummer and barcode, "
    "aura.nl/auraonlinehelp/ExportbestandmakeninMagister.html; photos by stamnummer in a zip"
)
def p39a_magister_for_the_mediatheek(folder: Folder) -> Truth:
    """The Netherlands: particles in a column of their own, photos by number, one of a former pupil."""
    people = pupils(
        """
        Sem|van den Akker|142305|1|v1b
        Jip|Brouwer|142318|1|v1b
        Nadia|El Khattabi|142324|1|v1b
        Floor|de Graaf|142339|1|v1b
        Mees|Hoekstra|141877|2|h2a
        Lieke|Janssen-Smeets|141882|2|h2a
        Tygo|van 't Veer|141896|2|h2a
        Yara|ten Brinke|141903|2|h2a
        """,
        photos=True,
    )
    people = but(people, {3: {"photo": ""}})
    people = [replace(w, more=(f"{300512 + at * 3}",)) for at, w in enumerate(people)]
    titles = cut(
        "Stamnummer|Barcode|Roepnaam|Tussenvoegsel|Achternaam|Klas|Leerjaar|Geslacht|Geboortedatum|E-mail"
    )
    rows = []
    for at, w in enumerate(people):
        between = " ".join(word for word in w.family.split() if word[0].islower() or word[0] == "'")
        rows.append(
            [
                *(w.number, w.more[0], w.given, between, w.family.removeprefix(between).strip(), w.room),
                *(w.grade, "MMVVMVMV"[at], f"0{at + 1}-1{at % 3}-{2015 - int(w.grade)}"),
                f"{w.number}@lyceumdeveste.example",
            ]
        )
    folder.csv("aura_export_2026.csv", [titles, *rows], sep=";", quote=True)
    files = faces(people)
    files["139960.jpg"] = face("a pupil who took the examination last year")
    folder.zip("pasfotos.zip", files)
    return Truth(people, [lost("a photo of nobody in the list", "139960")], allowed=("pasfotos",))


@case(OFFICE)
def p39a_class_teacher_in_word(folder: Folder) -> Truth:
    """Germany: a class list typed in Word, numbered, telephones, remarks, one girl moved away."""
    people = pupils(
        """
        Can|Aydoğan||6|6b
        Mattis|Dahlke||6|6b
        Charlotte|Hinrichs||6|6b
        Lasse|Kröger||6|6b
        Josefine|von Lehsten||6|6b
        Amelie|Nöthen||6|6b
        Bjarne|Petersen||6|6b
        Lina|Petersen||6|6b
        Jannik|Schröder-Baum||6|6b
        Ebru|Ünal||6|6b
        """
    )
    people = but(people, {4: {"goes": "Fine"}, 5: {"here": False}})
    remarks = {1: "Asthmaspray im Sekretariat", 5: "verzogen zum 01.10.", 9: "Bus 4"}
    table = [[Cell((title,)) for title in cut("Nr.|Name|Vorname|geb. am|Telefon|Bemerkungen")]]
    for at, w in enumerate(people):
        given = f"{w.given} (Fine)" if w.goes else w.given
        row = [str(at + 1), w.family, given, f"{at + 3}.{at % 9 + 1}.2014", f"04321 / 7710{at}"]
        row.append(remarks.get(at, ""))
        table.append([Cell((text,) if text else ()) for text in row])
    above = ["Klassenliste 6b", "Schuljahr 2026/27", "Klassenlehrerin: Frau Brandmüller"]
    below = ["Elternvertreter: Herr Dahlke, Frau Ünal", "Stand: 14.09.2026"]
    folder.put("Klassenliste 6b.docx", docx(above, table, below))
    return Truth(people, allowed=("Frau Brandmüller", "Brandmüller"))


@case(
    "style of a school's office: a list of UONET+ Sekretariat in Excel, titles as in the fields of such "
    "programs (nr w księdze uczniów, oddział), alg24.com/pl/programy/sekretariat/import-danych"
)
def p39a_polish_office_in_excel(folder: Folder) -> Truth:
    """Poland: a heading above, second given names, tutors' column, one struck off, a sum below."""
    people = pupils(
        """
        Antoni|Bielawski|4518|5|5a
        Oliwia|Chmielewska-Sroka|4521|5|5a
        Łukasz|Dąbek|4526|5|5a
        Zuzanna|Gołębiowska|4530|5|5a
        Mikołaj|Jędrzejczak|4537|5|5b
        Maja|Kwaśniewska|4542|5|5b
        Daryna|Kowalczuk|4611|5|5b
        Ignacy|Szczęsny|4549|5|5b
        Lena|Szczęsna|4550|5|5b
        """
    )
    seconds = cut("Jan||Piotr|Maria|||||Anna")
    people = [
        replace(w, also=((f"{w.given} {seconds[at]}", w.family),)) if seconds[at] else w
        for at, w in enumerate(people)
    ]
    people = but(people, {5: {"here": False}})
    tutors = {"5a": "Renata Wiśniowska", "5b": "Tomasz Górka"}
    rows: list[list[str | int]] = [
        ["Szkoła Podstawowa nr 7 im. Jana Brzechwy"],
        ["Lista uczniów według stanu na dzień 30.09.2026"],
        [],
        [*cut("Lp.|Nazwisko|Imię|Drugie imię|Data urodzenia|Oddział|Nr w księdze uczniów|Wychowawca|Uwagi")],
    ]
    for at, w in enumerate(people):
        note = "" if w.here else "skreślona z dniem 15.09.2026 - przeniesiona do SP 12"
        rows.append(
            [
                *(at + 1, w.family, w.given, seconds[at], f"{at + 10}.0{at + 1}.2015", w.room),
                *(int(w.number), tutors[w.room], note),
            ]
        )
    rows += [[], ["Razem:", len(people)]]
    folder.book("lista uczniow kl 5.xlsx", {"Uczniowie": rows})
    return Truth(people, allowed=tuple(tutors.values()))


@case("style of a Chilean office: nómina de curso with RUN and both last names, as in SIGE (from memory)")
def p39a_chilean_lists_by_class(folder: Folder) -> Truth:
    """Chile: a sheet for each class, heading with head teacher, guardians, one withdrawn in May."""
    people = pupils(
        """
        Sofía Ignacia|Araya Muñoz|24518903-7|5|5° Básico A
        Benjamín|Catalán Huenchumilla|24602118-2|5|5° Básico A
        Martina Paz|De la Fuente Rojas|24577340-5|5|5° Básico A
        Vicente Andrés|Espinoza Leiva|24499871-K|5|5° Básico A
        Djenane|Pierre Louis|26114027-0|5|5° Básico A
        Agustín|Araya Cifuentes|24533076-1|5|5° Básico B
        Florencia|Ñanco Vergara|24610445-3|5|5° Básico B
        Tomás Ignacio|Saavedra Oñate|24588012-9|5|5° Básico B
        Isidora|Zúñiga Pozo|24541660-8|5|5° Básico B
        """
    )
    people = but(people, {3: {"here": False}})
    tutors = {"5° Básico A": "Carolina Retamal Soto", "5° Básico B": "Jorge Villablanca"}
    sheets: dict[str, list[list[str | int]]] = {}
    for room, tutor in tutors.items():
        rows: list[list[str | int]] = [
            ["Escuela Básica Los Maitenes"],
            [f"NÓMINA DE CURSO {room}", "", "", "", "Año 2026"],
            [f"Profesor(a) jefe: {tutor}"],
            [],
            [*cut("N°|RUN|Apellido Paterno|Apellido Materno|Nombres|Apoderado|Fono|Observaciones")],
        ]
        for at, w in enumerate(w for w in people if w.room == room):
            first, _, second = w.family.rpartition(" ")
            note = "" if w.here else "Retirado 12-05-2026"
            mother = f"{('Claudia', 'Marcela', 'Rosa')[at % 3]} {second}"
            rows.append([at + 1, w.number, first, second, w.given, mother, f"9 8123 44{at}6", note])
        sheets[room] = rows
    folder.book("Nominas 5tos basicos 2026.xlsx", sheets)
    return Truth(people, allowed=tuple(tutors.values()))


@case("style of a Swedish school photographer: pictures in folders of the classes and a register by picture")
def p39a_swedish_photographer(folder: Folder) -> Truth:
    """Sweden: a register with the names of the pictures, staff among them, one absent, a class photo."""
    people = pupils(
        """
        Elvira|Ahlgren||6|6A
        Hugo|Bergkvist||6|6A
        Amina|Farah Ali||6|6A
        Melker|af Klintberg||6|6A
        Saga|Nordström||6|6A
        Theo|Åberg||6|6B
        Ellen|Östlund-Berg||6|6B
        Wilmer|Nordström||6|6B
        Birgitta|Hallén|||
        Per-Olof|Stenmark|||
        """,
        photos=True,
    )
    people = but(people, {4: {"photo": ""}, 8: {"role": "staff"}, 9: {"role": "staff"}})
    rows = [cut("Klass|Efternamn|Förnamn|Bild")]
    for at, w in enumerate(people):
        group = w.room or "Personal"
        name = f"{group}_{at * 3 + 412:04}.jpg"
        rows.append([group, w.family, w.given, name if w.photo else "Frånvarande"])
        if w.photo:
            folder.put(f"Skolfoto HT26/{group}/{name}", face(w.photo))
    folder.csv("Skolfoto HT26/Register.csv", rows, sep=";", enc="cp1252")
    folder.put("Skolfoto HT26/6A/6A_klassfoto.jpg", face("the whole class 6A"))
    return Truth(
        people,
        [lost("the photo of a whole class", "6A_klassfoto", "klassfoto")],
        allowed=("Personal", "Skolfoto HT26"),
    )


@case("style of an Italian segreteria: a printed Elenco alunni, fields as in Argo (from memory)")
def p39a_italian_class_printed(folder: Folder) -> Truth:
    """Italy: a PDF printed by the office, last names in capitals, matricola, one withdrawn."""
    people = pupils(
        """
        Ginevra|Amato|10457|2|2A
        Riccardo|Bellomo|10463|2|2A
        Noemi|D'Alessandro|10470|2|2A
        Edoardo|De Sanctis|10472|2|2A
        Amir|El Fassi|10519|2|2A
        Maria Vittoria|Lo Presti|10481|2|2A
        Nicolò|Pagnotta|10488|2|2A
        Asia|Santoro|10495|2|2A
        Gabriele|Santoro|10496|2|2A
        """
    )
    people = but(people, {6: {"here": False}})
    sheet, file = blank_page()
    write(sheet, 40, 750, 'Istituto Comprensivo "G. Pascoli" - Scuola secondaria di I grado', 11, True)
    write(sheet, 40, 732, "Elenco alunni classe 2A - Anno scolastico 2026/2027", 11, True)
    write(sheet, 40, 716, "Coordinatrice: prof.ssa Ornella Fabbri")
    places = (40, 70, 180, 300, 390, 450)
    for x, title in zip(places, cut("N.|Cognome|Nome|Data di nascita|Matricola|Note"), strict=True):
        write(sheet, x, 690, title, 9, True)
    for at, w in enumerate(people):
        note = "" if w.here else "Ritirato il 05/10/2026"
        cells = [str(at + 1), w.family.upper(), w.given, f"{at + 12}/0{at + 1}/2014", w.number, note]
        for x, text in zip(places, cells, strict=True):
            if text:
                write(sheet, x, 672 - at * 18, text)
    write(sheet, 40, 672 - len(people) * 18 - 12, "Totale alunni: 9   Maschi: 5   Femmine: 4", 8)
    write(sheet, 40, 30, "Stampato il 12/10/2026 - pag. 1 di 1", 7)
    sheet.save()
    folder.put("Elenco_alunni_2A.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("Ornella Fabbri", "prof.ssa Ornella Fabbri"))


@case("style of a Portuguese school portal: relação de turma com fotografias, saved (invented)")
def p39a_portuguese_class_page(folder: Folder) -> Truth:
    """Portugal: a saved page with a photo, the whole name, number in the class and number of the process."""
    people = pupils(
        """
        Afonso|Barreiros Coelho|20417|7|7.º C
        Beatriz|Camacho dos Santos|20422|7|7.º C
        Diogo|Esteves da Cunha|20431|7|7.º C
        Mariana|Gouveia|20436|7|7.º C
        Matilde|Sá Nogueira|20445|7|7.º C
        Rodrigo|Leitão e Melo|20458|7|7.º C
        Salvador|Queirós|20463|7|7.º C
        """,
        photos=True,
    )
    people = but(people, {6: {"photo": ""}})
    stem = "Relação de turma"
    cards = []
    for at, w in enumerate(people):
        picture = '<div class="semfoto"></div>'
        if w.photo:
            picture = f'<img src="./{stem}_ficheiros/foto({at}).jpg" width="90" alt="">'
            folder.put(f"{stem}_ficheiros/foto({at}).jpg", face(w.photo))
        cards.append(
            f'<div class="aluno">{picture}<div class="nome">{w.full}</div>'
            f"<div>N.º {at + 1}</div><div>Processo: {w.number}</div></div>"
        )
    head = (
        "<h2>Agrupamento de Escolas da Ribeira Alta</h2><h3>Relação de turma: 7.º C</h3>"
        "<p>Diretora de Turma: Conceição Valadares</p>"
    )
    folder.put(f"{stem}.html", page(f"{stem} - 7.º C", f"{head}{''.join(cards)}<p>7 alunos</p>"))
    return Truth([any_parting(w) for w in people], allowed=("Conceição Valadares",))


@case(OFFICE)
def p39a_danish_teacher_by_mail(folder: Folder) -> Truth:
    """Denmark: a class teacher writes the names of the class in a mail, one is called otherwise, one left."""
    people = pupils(
        """
        Alberte|Holm Kjeldsen||4|4.b
        August|Bach||4|4.b
        Freja Marie|Lund||4|4.b
        Ibrahim|Yusuf||4|4.b
        Karl-Emil|Thorup||4|4.b
        Mathilde|von Bülow||4|4.b
        Søren|Østergaard||4|4.b
        Villads|Bach||4|4.b
        """
    )
    people = but(people, {3: {"goes": "Ibi"}})
    lines = [f"{w.full} (kaldes Ibi)" if w.goes else w.full for w in people]
    mail = EmailMessage()
    mail["From"] = "Lone Fabricius <lofa@birkeskolen.example>"
    mail["To"] = "Skolebiblioteket <bibliotek@birkeskolen.example>"
    mail["Subject"] = "Klasseliste 4.b"
    mail["Date"] = "Mon, 17 Aug 2026 09:12:44 +0200"
    mail.set_content(
        "Hej Jette\n\nHer er listen over 4.b:\n\n"
        + "\n".join(lines)
        + "\n\nLuna Kragh er flyttet til Odense, så hende kan du slette.\n\n"
        "Venlig hilsen\nLone Fabricius\nklasselærer 4.b\n",
        cte="quoted-printable",
    )
    folder.put("Klasseliste 4.b.eml", mail.as_bytes())
    gone = one("Luna", "Kragh", "", "4", "4.b", here=False, photo="")
    return Truth([*(any_parting(w) for w in people), gone])
