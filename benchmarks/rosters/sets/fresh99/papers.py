"""A Word list, a saved page, printed lists, exports and a photographer's folder."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import in_room, logo, saved
from benchmarks.rosters.sets.fresh91.kit import A4, Faces, Look, face_sheet, gone, report


@case()
def q99_rooms_under_headings(folder: Folder) -> Truth:
    """New Zealand: a Word list, a heading for each room with year and teacher, names that Word numbers."""
    people = of_lines(
        """Amaia|Henare||5|Room 7;Beau|Fitzgerald||5|Room 7;Isabella|Ruka||5|Room 7|Bella
        Jack|Sutherland||5|Room 7
        Manaia|Tuhoro||5|Room 7;Pania|Rangihuna||5|Room 7;Samuel|Bolger||5|Room 7|Sam
        Ashvika|Naidu||6|Room 9;Cooper|McKenzie||6|Room 9;Hinewai|Paki||6|Room 9;Leo|Gravatt||6|Room 9
        Mele|Fifita||6|Room 9;Rawiri|Tamihana||6|Room 9;Tilly|Osborne||6|Room 9"""
    )
    made = Word()
    made.line("Kauri Grove School", "Title")
    made.line("Class lists for the library, Term 4 2026. Please make cards for everybody below.")
    for head, room in (("Year 5 – Room 7 (Mrs Tautahi)", "Room 7"), ("Year 6 – Room 9 (Mr Leef)", "Room 9")):
        made.line(head, "Heading1")
        mine = in_room(people, room)
        made.lines([f"{w.full} ({w.goes})" if w.goes else w.full for w in mine], listed=True)
        made.line(f"{len(mine)} children")
    made.line("Thanks! Debbie (office)")
    folder.put("Library class lists T4.docx", made.done())
    more = ("Mrs Tautahi", "Mr Leef", "Tautahi", "Leef", "Year 5", "Year 6", "Library class lists T4")
    return Truth(people, allowed=more)


@case("the pupils of a class in a school portal of Norway (layout invented)")
def q99_elever_i_klassen(folder: Folder) -> Truth:
    """Norway: a saved table of a portal, small faces or initials first, `Last, First`, guardians, mails."""
    people = with_photos(
        of_lines(
            """Ingrid|Aasen;Mohamed|Abdi;Sander|Bakke;Thea|Dalseth;Oskar|Eide;Ronja|Fjellheim;Jonas|Grønli
            Nikoline|Haugerud;Aleksander|Kvam;Maja Sofie|Lunde;Håkon|Mæland;Sunniva|Øverby;Filip|Zielonka""",
            room="8B",
        ),
        1,
        8,
    )
    parents = cut("Kari|Amina|Terje|Anne|Geir|Siri|Lars|Hege|Bjørn|Trude|Nils|Randi|Anna")
    side, lines = "Elever 8B_files", []
    for at, w in enumerate(people):
        shown = f'<span class="initialer">{w.given[0]}{w.family[0]}</span>'
        if w.photo:
            shown = f'<img src="./{side}/elev_{at * 17 + 20311}.jpg" width="48" alt="">'
        mail = f"{w.given.split()[0].lower().replace('å', 'a')}{at + 10}@skole.example"
        lines.append(
            f"<tr><td>{shown}</td><td><a href='#'>{w.last_first}</a></td><td>{birthday(at, 2013, '.')}</td>"
            f"<td>8B</td><td>{mail}</td><td>{parents[at]} {w.family}<br>9{at:02} 41 {at + 20}</td></tr>"
        )
    body = (
        f'<nav><img src="./{side}/logo.png" alt="Portal"><a>Hjem</a> <a>Timeplan</a>'
        " <a>Fravær</a> <a>Elever</a>"
        " <a>Logg ut</a></nav><h1>Elever i 8B</h1><p>Fjordgløtt ungdomsskole · Kontaktlærer: Silje Brekke</p>"
        "<table><thead><tr><th></th><th>Navn</th><th>Fødselsdato</th><th>Klasse</th><th>E-post</th>"
        f"<th>Foresatt</th></tr></thead><tbody>{''.join(lines)}</tbody></table><p>Viser 1–13 av 13</p>"
    )
    files = {f"elev_{at * 17 + 20311}.jpg": face(w.photo) for at, w in enumerate(people) if w.photo}
    saved(folder, "Elever 8B", "Elever i 8B – Skoleportalen", body, files | {"logo.png": logo()}, side)
    return Truth(people, allowed=("Elever 8B", "Silje Brekke", "Elever i 8B", "Elever i 8B – Skoleportalen"))


@case()
def q99_presentielijst(folder: Folder) -> Truth:
    """The Netherlands: an attendance list as PDF across the page, prefixes apart, boxes for the days."""
    people = of_lines(
        """Jet|Aarts|26014;Ilyas|Bouzambou|26019;Pim|de Wit|26023;Lieke|van den Heuvel|26028;Dex|Groen|26032
        Noor|ter Braak|26037;Ravi|Jhinkoe|26041;Saar|Kloosterman|26046;Thijmen|van der Laan|26050
        Aya|Oulad|26055;Guus|Peters|26059;Yara|Timmerman|26064;Mats|de Zeeuw|26068""",
        room="1C",
    )
    rows = [[*cut("Nr|Leerlingnr|Roepnaam|Tussenv.|Achternaam"), *cut("ma|di|wo|do|vr|ma|di|wo|do|vr")]]
    for at, w in enumerate(people, 1):
        *prefix, last = w.family.split()
        rows.append([f"{at}", w.number, w.given, " ".join(prefix), last, *[""] * 10])
    look = Look(head=("Presentielijst klas 1C", "Mentor: dhr. Verhagen   week 37 en 38   2026-2027"),
                grid=True, widths=(26, 66, 96, 60, 120, *[36] * 10), paper=(A4[1], A4[0]), size=10,
                foot="Afgedrukt op 04-09-2026   blad {page}")  # fmt: skip
    folder.put("presentielijst_1C.pdf", report([rows, "Aantal leerlingen: 13"], look))
    return Truth(people, allowed=("presentielijst_1C", "Verhagen", "dhr. Verhagen"))


@case()
def q99_foto_della_classe(folder: Folder) -> Truth:
    """Italy: a page for each class, five faces a row, SURNAME bold and the name below, two frames empty."""
    people = with_photos(
        of_lines(
            """Alice|BARTOLINI|||2B;Edoardo|CECCHI|||2B;Sofia|DEL BIANCO|||2B;Karim|EL AMRANI|||2B
            Margherita|FALAI|||2B;Leonardo|GORI|||2B;Viola|INNOCENTI|||2B;Jacopo|LANDI|||2B
            Emma|BACCI|||2C;Diego|CHELI|||2C;Francesca|DE SANTIS|||2C;Gabriele|MANETTI|||2C
            Anna Maria|NENCINI|||2C;Xin|WANG|||2C;Cosimo|ZOPPI|||2C"""
        ),
        3,
        12,
    )
    pages = [
        (
            (f"Classe {room}", "Scuola secondaria di primo grado G. Pascoli - a.s. 2026/2027"),
            in_room(people, room),
        )
        for room in ("2B", "2C")
    ]
    look = Faces(columns=5, wide=72, step=(104, 146), paper=A4, none="foto assente",
                 foot="Stampato il 21/10/2026")  # fmt: skip
    folder.put("Fototessere classi seconde.pdf", face_sheet(pages, lambda w: (w.family, w.given), look))
    return Truth(people, capitals=True, allowed=("Fototessere classi seconde",))


@case("MEIS, Montenegro's school system, a list of pupils (titles from memory)")
def q99_spisak_ucenika_meis(folder: Folder) -> Truth:
    """Montenegro: old Excel, last name, the parent's name, first name, grade and section, main book."""
    people = of_lines(
        """Andrija|Bulatović|1204|5|5-1;Anđela|Đurović|1207|5|5-1;Balša|Knežević|1211|5|5-1
        Dunja|Lakić|1216|5|5-1;Emir|Kurtagić|1219|5|5-1;Iva|Popović|1223|5|5-1;Ksenija|Ražnatović|1226|5|5-2
        Luka|Šćepanović|1231|5|5-2;Merima|Hodžić|1235|5|5-2;Nikša|Vukčević|1238|5|5-2
        Teodora|Žugić|1242|5|5-2;Vuk|Jovović|1247|5|5-2"""
    )
    boys = {0, 2, 4, 7, 9, 11}
    parents = cut("Dragan|Milica|Željko|Vesna|Senad|Goran")
    rows: list[list[Any]] = [
        cut("R.b.|Matična knjiga|Prezime|Ime roditelja|Ime|Pol|Datum rođenja|Razred|Odjeljenje")
    ]
    for at, w in enumerate(people):
        name = [w.family, parents[at % 6], w.given, "M" if at in boys else "Ž", birthday(at, 2015, ".")]
        rows.append([at + 1, int(w.number), *name, int(w.grade), w.room])
    folder.put("Spisak ucenika.xls", xls(rows, title="Spisak učenika"))
    return Truth(people, allowed=("Spisak ucenika", "Spisak učenika"))


@case("Biblivre 5, a report of users (titles from memory)")
def q99_biblivre_usuarios(folder: Folder) -> Truth:
    """Brazil: users with enrolment, whole name, kind, class and state; one is inactive, two are teachers."""
    people = of_lines(
        """Ana Clara|Bezerra dos Santos|20417||7A;Breno|Cavalcante Lima|20422||7A;Débora|Ferraz|20428||7A
        Enzo Gabriel|Machado|20431||7A;Heloísa|Nunes de Oliveira|20436||7A;Ícaro|Pimentel|20440||7B
        Kauê|Ramalho Silva|20445||7B;Maria Alice|Sales|20451||7B;Rayssa|Torres Barreto|20456||7B
        Tainá|Viana|20462||7B;Wesley|Xavier da Costa|20467||7B"""
    )
    staff = of_lines("Rosângela|Peixoto|10032;Sérgio|Antunes|10035", role="staff")
    rows = [cut("Matrícula|Nome|Tipo|Turma|Data de cadastro|Situação|Empréstimos ativos")]
    for at, w in enumerate([*people, *staff]):
        kind = "Professor" if w.role == "staff" else "Aluno"
        state = "Inativo" if at == 3 else "Ativo"
        rows.append([w.number, w.full, kind, w.room, birthday(at, 2026), state, f"{at % 3}"])
    folder.csv("usuarios.csv", rows, sep=";", enc="utf-8-sig")
    listed = [any_parting(w) for w in [*people, *staff]]
    return Truth([*(w for at, w in enumerate(listed) if at != 3), *gone(listed, 3)], allowed=("usuarios",))


@case(f"{OFFICE}; a photographer's numbered pictures")
def q99_indice_del_fotografo(folder: Folder) -> Truth:
    """Argentina: numbered pictures of a camera in one folder, an index by file; two absent, two groups."""
    people = with_photos(
        of_lines(
            """Juana|Acosta|||4A;Tobías|Benegas|||4A;Delfina|Carrizo|||4A;Valentino|Díaz Corvalán|||4A
            Malena|Funes|||4A;Ciro|Gauna|||4A;Abril|Ledesma|||4A;Benicio|Aguirre|||4B;Olivia|Bustamante|||4B
            Santino|Heredia|||4B;Zoe|Maldonado|||4B;Lisandro|Oviedo|||4B;Guadalupe|Quiroga Paz|||4B"""
        ),
        4,
        11,
    )
    rows: list[list[Any]] = [["Foto Estudio Lumen - Escuela Gral. Paz - 14/09/2026"], []]
    rows.append(cut("Archivo|Apellido y nombre|Grado|Pedido|Observaciones"))
    shot = 1206
    for at, w in enumerate(people):
        shot += 3
        name = f"DSC_{shot}.jpg" if w.photo else ""
        note = "" if w.photo else "ausente"
        rows.append([name, w.last_first, w.room, "carpeta" if at % 3 else "2 fotos", note])
        if w.photo:
            folder.put(f"Fotos/{name}", face(w.photo))
    for room in ("4A", "4B"):
        shot += 3
        rows.append([f"DSC_{shot}.jpg", "FOTO GRUPAL", room, "", "grupo completo"])
        folder.put(f"Fotos/DSC_{shot}.jpg", face(f"grupo {room}", wide=160))
    folder.book("Fotos/Indice.xlsx", {"Indice": rows}, merge=("A1:E1",))
    return Truth(people, allowed=("Fotos", "Indice"))
