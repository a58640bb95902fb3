"""Photographers, folders of photos, PDFs and saved pages."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Cell, Grid, card_pictures, cards, cells, grid_pdf, page
from benchmarks.rosters.papers import docx, in_rows
from benchmarks.rosters.sets.fresh12.languages_cast import any_order, together


@case(OFFICE + ": the delivery of a French photographer: names in the names of the files, no list")
def fresh_french_delivery_without_a_list(folder: Folder) -> Truth:
    """A folder for each class, `NOM Prénom_0412.jpg`; a picture of the whole class and an order form beside."""
    people = those(
        "Léonie|Vasseur;Mathis|Le Goff;Inaya|Belkacem;Augustin|Desroches;Clémence|Aubry;Tidiane|Koné;Maëlle|Guéguen;Sacha|Perrin;Joséphine|Marchal",
        "",
        "",
        "CM1 A;CM2 B",
        without=0,
    )
    frames = {w.key: f"{412 + at * 3:04}" for at, w in enumerate(people)}
    people = [replace(w, more=(frames[w.key],)) for w in people]
    folder.photos(
        people,
        lambda w: f"Ecole J. Ferry/{w.room}/{w.family.upper()} {w.given}_{frames[w.photo]}.jpg",
    )
    for room in ("CM1 A", "CM2 B"):
        folder.put(f"Ecole J. Ferry/{room}/Photo de classe {room}.jpg", face(f"the whole of {room}", 640))
    folder.put(
        "Ecole J. Ferry/bon de commande.txt",
        "Commande à rendre avant le 15 octobre.\r\nMerci !\r\n",
        "cp1252",
    )
    return Truth(people, capitals=True, allowed=("Ecole J. Ferry",))


@case(OFFICE + ": an `orla` of a Spanish class as PDF, the tutor among the faces")
def fresh_spanish_page_with_the_tutor(folder: Folder) -> Truth:
    """PDF: `Apellidos, Nombre` below clipped pictures in five columns; the first face is the tutor's, and says so."""
    people = those(
        "Lola|Cifuentes Roldán;Hugo|Peñalver Sanz;Aitana|Mateos Galiano;Unai|Zabaleta;Nora|El Idrissi Ben;Saúl|Quintero Lago;Emma|Yáñez Prieto;Leo|Baños Cuenca;Vega|Alarcón Toledo;Izan|Moreno de la Osa",
    )
    tutor = one("Inmaculada", "Robles Tena", role="staff")
    grid = Grid(columns=5, rows=4, photo=60, text=92, gap=12, size=7, clipped=True, centred=True)
    grid = replace(grid, title="2º ESO C - Curso 2026/27", foot="IES Sierra Nevada")
    first = [Cell((tutor.last_first, "Tutora"), face(tutor.photo))]
    pupils = [Cell((*cell.lines, " "), cell.picture) for cell in cells(people, "{who.last_first}")]
    folder.put("orla 2C.pdf", grid_pdf([*first, *pupils], grid))
    return Truth([tutor, *people], allowed=("2º ESO C", "Tutora", "2C"))


@case(OFFICE + ": a page of faces of an Austrian class, saved from the browser")
def fresh_austrian_class_page_saved(folder: Folder) -> Truth:
    """HTML: surname first, number in the catalogue, branch; the class teacher's name in the heading; a grey picture for one."""
    people = those(
        "Valentina|Gschwandtner;Matthäus|Höllwarth;Leonie|Prünster;Emir|Hadžić;Magdalena|Wieser;Xaver|Oberhummer;Sophie|Kößler;Ferdinand|Strauß",
    )
    people = [replace(w, more=(str(at),)) for at, w in enumerate(people, 1)]
    card = (
        '<li class="schueler"><img src="{src}" width="90" alt="Foto"><strong>{who.family} {who.given}</strong>'
        "<span>Kat.-Nr. {who.more[0]}</span></li>"
    )
    none = (
        '<li class="schueler"><img src="Roster_files/kein_foto.png" width="90" alt="Foto">'
        "<strong>{who.family} {who.given}</strong><span>Kat.-Nr. {who.more[0]}</span></li>"
    )
    body = (
        "<nav><a href='#'>Übersicht</a> <a href='#'>Stundenplan</a> <a href='#'>Abmelden</a></nav>"
        "<h1>Klasse 3AHIT</h1><p>Klassenvorstand: Mag. Renate Pichler</p>"
        f"<ul>{cards(people, card, none)}</ul><footer>8 Schüler:innen</footer>"
    )
    folder.put("Klasse 3AHIT.html", page("Klasse 3AHIT - Fotoliste", body))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    folder.put("Roster_files/kein_foto.png", face("silhouette", 60, kind="PNG"))
    people = [any_order(w) for w in people]
    return Truth(people, allowed=("3AHIT", "Klasse 3AHIT"))


@case(OFFICE + ": a Chinese studio's folders of classes, number and name in the names of the files")
def fresh_chinese_folders_of_classes(folder: Folder) -> Truth:
    """No list; `20260312王子涵.jpg` without a blank between; the years and classes are folders."""
    people = together(
        those(
            "子涵|王;梓萱|李;浩然|欧阳;思远|赵;雨桐|陈;嘉怡|黄;博文|司徒;静怡|孙",
            "20260312",
            without=0,
        )
    )
    people = [replace(w, room="高一（3）班" if at < 4 else "高一（4）班") for at, w in enumerate(people)]
    folder.photos(people, lambda w: f"高一年级/{w.room}/{w.number}{w.family}{w.given}.jpg")
    return Truth(people, allowed=("高一年级", "高一"))


@case(OFFICE + ": a Danish photographer's list of frames, the staff of the school in it, too")
def fresh_danish_frames_and_staff(folder: Folder) -> Truth:
    """`Billednr`, class, names apart; `Personale` in place of a class; two frames of one pupil, the second is marked as the chosen one."""
    people = those(
        "Alberte|Kjærgaard;Villads|Bech-Møller;Sigrid|Østergaard;Storm|Nørregaard;Zahra|Al-Jaberi;Malthe|Skov;Filippa|Ågesen",
        "",
        "",
        "4.X;5.Y",
        without=0,
    )
    staff = [one("Birthe", "Højlund", role="staff"), one("Jørn", "Toft", role="staff")]
    everybody = [*people, *staff]
    frames = {w.key: str(20417 + at * 2) for at, w in enumerate(everybody)}
    titles = words("Billednr,Filnavn,Klasse,Fornavn,Efternavn,Valgt")
    rows = []
    for w in everybody:
        nr = frames[w.key]
        room = w.room or "Personale"
        if w is people[3]:
            rows.append([str(int(nr) - 1), f"{int(nr) - 1}.jpg", room, w.given, w.family, ""])
            folder.put(f"billeder/{int(nr) - 1}.jpg", face("the first frame of Storm"))
        rows.append([nr, f"{nr}.jpg", room, w.given, w.family, "x"])
    folder.csv("billedliste.csv", [titles, *rows], ";", "cp1252")
    folder.photos(everybody, lambda w: f"billeder/{frames[w.photo]}.jpg")
    everybody = [replace(w, more=(frames[w.key], str(int(frames[w.key]) - 1))) for w in everybody]
    return Truth(everybody, allowed=("Personale", "billeder"))


@case(OFFICE + ": a `carômetro` of a Brazilian class in Word")
def fresh_brazilian_faces_in_word(folder: Folder) -> Truth:
    """Faces in a table of Word, number in the roll and first names with one surname below; one has no picture yet; a heading with the teacher."""
    people = those(
        "Heloísa|Brandão;Enzo Gabriel|Siqueira;Antônia|Conceição;Kauê|Tavares;Maria Clara|Falcão;Vitor Hugo|Assis;Luana|Nóbrega;Ravi|Galvão;Ester|Patrício",
    )
    people = [replace(w, more=(str(at), f"{at:02}")) for at, w in enumerate(people, 1)]
    faces = [Cell((f"{w.more[1]} - {w.full}",), face(w.photo) if w.photo else b"") for w in people]
    above = ["E.M. Cecília Meireles", "CARÔMETRO - 5º ANO B - TARDE", "Professora: Sílvia Rezende"]
    folder.put("carometro 5B.docx", docx(above, in_rows(faces, 3), ["Atualizado em 03/09/2026"]))
    people = [any_parting(w) for w in people]
    return Truth(people, allowed=("5º ANO B", "5B", "5º ANO B - TARDE", "TARDE", "5º B"))
