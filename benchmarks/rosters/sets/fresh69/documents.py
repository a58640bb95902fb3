"""Lists written in Word, Writer, WordPad and Impress."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder

from .kit import by_room
from .office import Word, o_lines, o_table, open_document


@case()
def q69_photo_permission_in_word(folder: Folder) -> Truth:
    """US: the office's table of photo permissions in Word; two are not to be photographed, but are pupils."""
    people = [
        *those(
            "Ariana|Bostwick;Camden|Dyer;Esther|Fleming;Felipe|Granados;Holden|Ickes", "33108", "3", "3-1", 99
        ),
        *those("Ingrid|Jacoby;Kieran|Lomax;Lucia|Montoya;Micah|Nance;Naomi|Overton", "33245", "3", "3-2", 99),
    ]
    rows = [cut("Student Name|Student ID|Grade|Homeroom|Photo OK?|Form returned")]
    rows += [
        [w.full, w.number, w.grade, w.room, "NO" if at in (2, 7) else "Yes", f"8/{17 + at}/26"]
        for at, w in enumerate(people)
    ]
    paper = Word()
    paper.line("Media / Photo Permission 2026-2027", "Title")
    paper.line("Please do not post pictures of students marked NO.")
    paper.table(rows)
    paper.line("Questions? See the front office.")
    folder.put("Photo permission.docx", paper.done())
    return Truth(people, allowed=("Photo permission",))


@case()
def q69_lista_uczniow_in_writer(folder: Folder) -> Truth:
    """Poland: a table of Writer for each class, with the number of the library card."""
    people = [
        *those(
            "Adam|Borkowski;Blanka|Cieślak;Filip|Dąbrowski;Gaja|Filipek;Igor|Gołąb;Iga|Jędrzejczak",
            "1024",
            "",
            "5a",
            99,
        ),
        *those(
            "Jan|Kołodziej;Kalina|Lis;Leon|Łapiński;Liliana|Malec;Oliwier|Śliwa;Pola|Żurek",
            "1141",
            "",
            "5b",
            99,
        ),
    ]
    body = o_lines(["Szkoła Podstawowa nr 12", "Czytelnicy, rok szkolny 2026/2027"])
    for room, own in by_room(people).items():
        rows = [cut("Lp.|Nazwisko|Imię|Nr karty")]
        rows += [[str(n), w.family, w.given, w.number] for n, w in enumerate(own, 1)]
        body += o_lines(["", f"Klasa {room}"]) + o_table(rows, f"Tabela{room}")
    folder.put("Czytelnicy.odt", open_document("text", body))
    return Truth(people, allowed=("Czytelnicy",))


@case()
def q69_list_with_tabs_in_rich_text(folder: Folder) -> Truth:
    """US: a list typed with tabs in WordPad; two go by another name, in parentheses."""
    people = but(
        [
            *those("Alexander|Bannister;Beatriz|Colón;Cooper|Dahlgren;Elizabeth|Ferris", "9104", "6", "", 99),
            *those(
                "Franklin|Goode;Joaquín|Hidalgo;Katherine|Ingram;Leland|Jobe;Mya|Kruse", "9206", "7", "", 99
            ),
        ],
        {0: {"goes": "Alex"}, 6: {"goes": "Katie"}},
    )
    lines = [r"{\b Willow Bend Academy, Student List Fall 2026}\par\par", r"{\b Name\tab Grade\tab ID}\par"]
    for w in people:
        called = f" ({w.goes})" if w.goes else ""
        lines.append(f"{w.last_first}{called}" + rf"\tab {w.grade}\tab {w.number}\par")
    text = "\n".join(lines)
    text = "".join(letter if letter.isascii() else rf"\'{ord(letter):02x}" for letter in text)
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Calibri;}}" + "\n"
    head += r"{\*\generator Riched20 10.0.19041}\viewkind4\uc1 \pard\tx4000\tx5200\f0\fs22" + "\n"
    folder.put("Student list.rtf", head + text + "\n}\n")
    return Truth(people, allowed=("Student list",))


@case()
def q69_facce_della_classe_in_impress(folder: Folder) -> Truth:
    """Italy: slides of Impress with six faces each, the name below; one slide or two for each class."""
    people = [
        *those(
            "Alice|Bassi;Diego|Carbone;Emma|Dal Pozzo;Gioele|Ferrante;Leonardo|Grassi;Noemi|Lombardi",
            "",
            "",
            "2C",
            0,
        ),
        *those(
            "Agnese|Marini;Edoardo|Neri;Filippo|Orlando;Margherita|Pellegrino;Riccardo|Sala", "", "", "2D"
        ),
    ]
    body = ""
    pictures: list[bytes] = []
    for room, own in by_room(people).items():
        frame = '<draw:frame svg:x="{}cm" svg:y="{}cm" svg:width="{}cm" svg:height="{}cm"{}>{}</draw:frame>'
        title = f"<draw:text-box>{o_lines([f'Classe {room}'])}</draw:text-box>"
        body += f'<draw:page draw:name="page{room}">'
        body += frame.format(1, 0.5, 23, 2, ' presentation:class="title"', title)
        for at, w in enumerate(own):
            x, y = 2 + at % 3 * 8, 3 + at // 3 * 8
            if w.photo:
                image = f'<draw:image xlink:href="Pictures/{len(pictures)}.jpg" xlink:type="simple"/>'
                pictures.append(face(w.photo))
                body += frame.format(x, y, 4.5, 6, "", image)
            text = f"<draw:text-box>{o_lines([w.full])}</draw:text-box>"
            body += frame.format(x - 1, y + 6.1, 6.5, 1, "", text)
        body += "</draw:page>"
    folder.put("Foto classi seconde.odp", open_document("presentation", body, pictures))
    return Truth(people, allowed=("Foto classi seconde",))


@case()
def q69_word_list_in_two_columns(folder: Folder) -> Truth:
    """US: a list typed in Word in two columns, a heading for each room and the names below it."""
    people = [
        *those(
            "Amelia|Brandt;Beckham|Cole;Delilah|Drummond;Easton|Finch;Hattie|Greer;Jude|Hamlin",
            "",
            "1",
            "Room 101",
            99,
        ),
        *those("Kinsley|Ito;Levi|Jaffe;Magnolia|Kerr;Omar|Lateef;Penelope|Munro", "", "1", "Room 102", 99),
        *those(
            "Rowan|Nesbitt;Sadie|Ornelas;Tobias|Pratt;Winnie|Quick;Xander|Ross;Yara|Salim",
            "",
            "1",
            "Room 103",
            99,
        ),
    ]
    paper = Word()
    paper.line("First Grade 2026-2027", "Title")
    paper.section(1)
    for room, own in by_room(people).items():
        paper.line(room, "Heading1")
        paper.lines(w.last_first for w in own)
        paper.line()
    folder.put("First grade rooms.docx", paper.done(columns=2))
    return Truth(people, allowed=("First grade rooms", "First Grade"))
