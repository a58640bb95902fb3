"""Discs of photographers, a zip, a contact sheet, and a saved page of faces."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh87.kit import in_room, logo, portraits, saved
from benchmarks.rosters.sets.fresh91.kit import A4
from benchmarks.rosters.sets.fresh103.kit import together


@case("PSPA index of thirteen columns, facts/rosters.md 1.1; the name of the disc and its note from memory")
def q123_lifetouch_yearbook_disc(folder: Folder) -> Truth:
    """Ohio: a disc: INDEX.TXT in tabs without titles, a README, two of the staff, one pupil without a picture."""
    people = with_photos(
        of_lines(
            """Audrey|Kessler||7|204;Brayden|Mullins||7|204;Camila|Reyes||7|204;Dominic|Santoro||7|204
            Emerson|Vance||7|204;Fatou|Diallo||8|211;Garrett|Lindner||8|211;Haley|Osborne||8|211
            Isaiah|Pickett||8|211;Juliana|Wozniak||8|211"""
        )
        + of_lines("Marcia|Dunlap;Terrence|Boyle", role="staff"),
        3,
    )
    teachers = {"204": "Mrs. Hatcher", "211": "Mr. Ferro"}
    titles = {"Marcia": "Librarian", "Terrence": "Principal"}
    rows: list[list[Any]] = []
    for at, w in enumerate(people):
        file = f"{at * 2 + 417:08}.JPG" if w.photo else ""
        grade = w.grade.zfill(2) if w.grade else "FAC"
        own = ["Riverbend MS 2026", "IMAGES" if w.photo else "", file, grade, w.family, w.given, w.room]
        size = "Large" if w.photo else ""
        rows.append([*own, "", teachers.get(w.room, ""), "", "", titles.get(w.given, ""), size])
        if w.photo:
            folder.put(f"IMAGES/{file}", face(w.photo))
    folder.csv("INDEX.TXT", sorted(rows, key=lambda row: (row[3], row[4])), "\t")
    folder.put(
        "README.TXT",
        "Riverbend Middle School - Fall 2026\r\nThis disc follows the PSPA guidelines. It contains portraits"
        " for yearbook use.\r\nQuestions? Call your territory office.\r\n",
    )
    return Truth(people, allowed=("Riverbend MS 2026", "IMAGES", *teachers.values()))


@case("Lifetouch Canada: pictures by student number, retakes apart (facts/rosters.md 1.1); folders invented")
def q123_retakes_in_a_second_folder(folder: Folder) -> Truth:
    """Nova Scotia: an office's CSV, pictures by number, a folder of retakes that count, one absent twice."""
    base = with_photos(
        of_lines(
            """Abigail|Boudreau|310417|5|5-MacNeil;Callum|d'Entremont|310422|5|5-MacNeil
            Deepika|Raman|310426|5|5-MacNeil;Ewan|Gillis|310431|5|5-MacNeil;Maggie|Paul|310438|5|5-MacNeil
            Noah|Comeau|310419|5|5-Surette;Olive|Fraser|310424|5|5-Surette;Rami|Haddad|310428|5|5-Surette
            Sophie|LeBlanc|310435|5|5-Surette"""
        ),
        4,
    )
    people = [replace(w, photo=f"{w.key} again") if w.given in ("Callum", "Olive") else w for w in base]
    rows: list[list[Any]] = [cut("Student Number|Last Name|First Name|Grade|Homeroom|DOB")]
    for at, w in enumerate(people):
        rows.append([w.number, w.family, w.given, "05", w.room, f"2016-{at + 2:02}-{at * 3 + 1:02}"])
    folder.csv("Grade 5 list.csv", rows)
    folder.photos(base, lambda w: f"Picture Day Sept 22/{w.number}.jpg")
    for w in people:
        if w.photo.endswith("again"):
            folder.put(f"Retakes Oct 20/{w.number}.jpg", face(w.photo))
    return Truth(people, allowed=("Grade 5 list", "Picture Day Sept 22", "Retakes Oct 20"))


@case(
    "van Cranenburgh: a school's download (names of the files from memory); Arbor takes names of pupils, too"
)
def q123_download_of_a_primary(folder: Folder) -> Truth:
    """England: only a zip: a folder a class, `Surname Forename.jpg`, the class together, the terms of use."""
    people = with_photos(
        of_lines(
            """Alfie|Bagshaw|||Hedgehogs;Beatrix|Copley|||Hedgehogs;Dawud|Hussain|||Hedgehogs
            Elsie|Marchbanks|||Hedgehogs;Filip|Wozny|||Hedgehogs;Gracie|Allsop|||Otters
            Henry|Dewhurst|||Otters;Inaya|Chowdhury|||Otters;Joshua|Penrose|||Otters;Lola|Stubbs|||Otters"""
        )
    )
    files: dict[str, bytes | str] = {}
    for room in ("Hedgehogs", "Otters"):
        mine = in_room(people, room)
        files |= {f"{room}/{w.family} {w.given}.jpg": face(w.photo) for w in mine}
        files[f"{room}/{room} Class Photo.jpg"] = together(mine, 3)
    files["Terms of use.txt"] = (
        "Images supplied for the school's management system only. Copyright remains with the studio.\r\n"
        "Please do not use these images for printing or on social media.\r\n"
    )
    folder.zip("St Anne's CE Primary Autumn 2026.zip", files)
    people = [replace(w, also=((w.family, w.given),)) for w in people]
    return Truth(people, allowed=("St Anne's CE Primary Autumn 2026", "Terms of use"))


@case("a class composite as studios sell it to schools (layout invented)")
def q123_class_composite(folder: Folder) -> Truth:
    """Ireland: a page across: the teacher and the assistant above, nine children below, names in the middle."""
    staff = with_photos(of_lines("Orla|Nic Gabhann;Deirdre|Keane", role="staff"))
    people = with_photos(
        of_lines(
            """Aoife|Brennan;Cathal|Ó Sé;Daria|Melnyk;Fionn|Geraghty;Kayla|Hennessy;Mateusz|Lis
            Róisín|Moran;Senan|Quirke;Zainab|Bello"""
        )
    )
    page, file = blank_page(842, 595)
    page.rect(18, 18, 806, 559)
    write_middle(page, 421, 540, "Scoil Bhríde, Newcastle West", 20, bold=True)
    write_middle(page, 421, 518, "Rang a Trí  -  2026/2027", 13)
    for at, w in enumerate(staff):
        middle = 421.0 + (at * 2 - 1) * 80
        draw_face(page, w, middle - 38, 398, 76)
        write_middle(page, middle, 384, w.full, 10, bold=True)
        write_middle(page, middle, 372, ("Class Teacher", "Special Needs Assistant")[at], 8)
    for at, w in enumerate(people):
        middle = (421 - 2 * 144 + at * 144) if at < 5 else (421 - 1.5 * 144 + (at - 5) * 144)
        y = 246 if at < 5 else 92
        draw_face(page, w, middle - 36, y, 72)
        write_middle(page, middle, y - 13, w.full, 10)
    write_middle(page, 421, 30, "Photography by Shannonside School Portraits", 7)
    page.save()
    folder.put("Rang 3 composite.pdf", file.getvalue())
    allowed = (
        "Rang 3 composite",
        "Rang a Trí",
        "Rang 3",
        "Rang a Trí  -  2026/2027",
        "Rang a Trí - 2026/2027",
    )
    return Truth([*people, *staff], allowed=allowed)


@case("the photo list of a class in a German school program (layout invented)")
def q123_fotoliste_neben_den_namen(folder: Folder) -> Truth:
    """Germany: two classes, a page each, two children a row, the face left; one not yet photographed in each."""
    people = with_photos(
        of_lines(
            """Amelie|Bergmann|||6c;Bela|Cordes|||6c;Chiara|D'Amato|||6c;Emre|Kaplan|||6c;Finja|Lübbers|||6c
            Gustav|von der Heide|||6c;Henriette|Pohl|||6d;Ilyas|Rahimi|||6d;Johanna|Sander|||6d
            Kjell|Tietjen|||6d;Luise|Westphal|||6d"""
        ),
        3,
        9,
    )
    page, file = blank_page(*A4)
    for room, head in (("6c", "Frau Oltmanns"), ("6d", "Herr Brüning")):
        write(page, 40, 796, f"Fotoliste Klasse {room}", 15, bold=True)
        write(page, 40, 778, f"Klassenleitung: {head}", 10)
        write(page, 420, 796, "Schuljahr 2026/27", 10)
        for at, w in enumerate(in_room(people, room)):
            x, y = 40 + at % 2 * 265, 650 - at // 2 * 140
            if w.photo:
                draw_face(page, w, x, y, 78)
            else:
                page.rect(x, y, 78, 104)
                write_middle(page, x + 39, y + 48, "kein Foto", 8)
            write(page, x + 90, y + 82, f"{w.family}, {w.given}", 11, bold=True)
            write(page, x + 90, y + 66, f"geb. {birthday(people.index(w), 2014, '.')}", 9)
        write(page, 40, 24, "Gymnasium an der Hunte - nur für den internen Gebrauch", 7)
        page.showPage()
    page.save()
    folder.put("Fotolisten 6c 6d.pdf", file.getvalue())
    return Truth(people, allowed=("Fotolisten 6c 6d", "Frau Oltmanns", "Herr Brüning"))


@case("the trombinoscope of a class in a French ENT, saved from the browser (layout invented)")
def q123_page_du_trombinoscope(folder: Folder) -> Truth:
    """France: a saved page, cards with face, NOM and first name; two have the grey figure; the teachers apart."""
    people = with_photos(
        of_lines(
            """Sarah|AIT ALI;Corentin|BARDOT;Mila|CHARPENTIER;Noa|DESCAMPS;Éloïse|FABRE;Ilyès|GHARBI
            Timéo|LEMOINE;Apolline|MASSON;Kévin|NGUYEN;Célestine|ROY""",
            room="4eB",
        ),
        4,
        8,
    )
    side = "Trombinoscope 4eB_fichiers"
    cards = ""
    for at, w in enumerate(people):
        source = f"eleve{at:02}.jpg" if w.photo else f"vide{at}.jpg"
        cards += (
            f'<div class="card"><img src="./{side}/{source}" alt=""><div class="nom">{w.family}</div>'
            f'<div class="prenom">{w.given}</div></div>\n'
        )
    body = (
        f'<header><img src="./{side}/logo.png"> Mon collège en ligne <a href="#">Messagerie</a> '
        '<a href="#">Cahier de textes</a> <a href="#">Absences</a> <a href="#">Déconnexion</a></header>\n'
        f"<h1>Trombinoscope - Classe 4eB</h1><p>10 élèves</p>\n<section>{cards}</section>\n"
        "<footer>Mentions légales - Accessibilité - Aide</footer>"
    )
    files = {**portraits(people, "eleve{at:02}.jpg"), "logo.png": logo("#6a1b4d", "E")}
    files |= {f"vide{at}.jpg": silhouette(at) for at, w in enumerate(people) if not w.photo}
    saved(folder, "Trombinoscope 4eB", "Trombinoscope - 4eB", body, files, side)
    return Truth(people, capitals=True, allowed=("Trombinoscope 4eB", "Trombinoscope - 4eB"))
