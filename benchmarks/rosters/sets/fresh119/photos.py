"""Photos with an index, and printed pages of faces, from studios and student systems."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import A4, Faces, face_sheet
from benchmarks.rosters.sets.fresh103.kit import together


@case("PhotoDay: subjects with an access code and image names (from memory); the folder's form invented")
def q119_gallery_download(folder: Folder) -> Truth:
    """Colorado: a gallery's download: pictures called by name, a CSV with access codes, teachers, a secretary."""
    people = with_photos(
        of_lines(
            """Adalyn|Brewer|44171|4|Mrs. Yazzie;Cooper|Dietrich|44178|4|Mrs. Yazzie
            Elena|Fajardo|44185|4|Mrs. Yazzie;Gus|Hollander|44192|4|Mrs. Yazzie;Ivy|Jorgensen|44199|4|Mr. Petrov
            Kenji|Lowell|44206|4|Mr. Petrov;Maribel|Nieves|44213|4|Mr. Petrov;Otto|Pruitt|44220|4|Mr. Petrov
            Quinn|Ramsey|44227|4|Mr. Petrov"""
        )
        + of_lines("Janelle|Vickers", role="staff"),
        6,
    )
    rows: list[list[Any]] = [cut("First Name|Last Name|Student ID|Grade|Teacher|Access Code|Image Name|Type")]
    for at, w in enumerate(people):
        code = f"{'QXWKZPVMRT'[at]}{at * 137 % 900 + 100}{'BHNJDG'[at % 6]}"
        name = f"{w.given}_{w.family}_{code}.jpg" if w.photo else ""
        kind = "Staff" if w.role == "staff" else "Student"
        rows.append([w.given, w.family, w.number, w.grade, w.room, code, name, kind])
        if w.photo:
            folder.put(f"Aspen Ridge Fall 2026/images/{name}", face(w.photo))
    folder.csv("Aspen Ridge Fall 2026/subjects.csv", rows, end="\n")
    folder.put("Aspen Ridge Fall 2026/images/Group_Yazzie.jpg", together(people[:4], 4))
    return Truth(people, allowed=("Aspen Ridge Fall 2026", "subjects", "images"))


@case("SIMS .net, Class List with Photographs (layout from memory)")
def q119_class_list_with_photographs(folder: Folder) -> Truth:
    """England: two tutor groups, a page each, five faces a row, below them the name and the admission number."""
    people = with_photos(
        of_lines(
            """Ayaan|Akhtar|004417||7KB;Beth|Bowden|004421||7KB;Charlie|Dunkerley|004426||7KB
            Ebony|Fairclough|004430||7KB;Finlay|Haworth|004433||7KB;Gabija|Jankauskaite|004438||7KB
            Harris|Lomax|004442||7KB;Aleena|Mirza|004419||7TS;Bradley|Nuttall|004424||7TS
            Daisy-Mae|Ollerton|004428||7TS;Ewan|Pickering|004435||7TS;Faith|Ramsden|004440||7TS"""
        ),
        4,
        9,
    )
    pages = []
    for room, tutor in (("7KB", "Mr K Bamford"), ("7TS", "Miss T Sykes")):
        mine = in_room(people, room)
        head = (
            f"Class List with Photographs - {room}",
            f"Registration Tutor: {tutor}    Students: {len(mine)}",
        )
        pages.append((head, mine))
    foot = "Brookfield High School - 04/09/2026 08:31 - SIMS .net"
    look = Faces(columns=5, wide=66, step=(104, 138), paper=A4, none="No photograph", foot=foot)
    folder.put("Year 7 photos.pdf", face_sheet(pages, lambda w: (w.full, w.number), look))
    return Truth(people, allowed=("Year 7 photos", "Mr K Bamford", "Miss T Sykes"))


@case("PRONOTE, Trombinoscope d'une classe (layout from memory)")
def q119_trombinoscope_5c(folder: Folder) -> Truth:
    """France: the trombinoscope of a class: six faces a row, NOM and first name in two lines, one frame."""
    people = with_photos(
        of_lines(
            """Lina|AMARI;Baptiste|BOUVIER;Jade|CARPENTIER;Enzo|DA COSTA;Ambre|DELAUNAY;Kaïs|HAMIDI
            Margot|JOUBERT;Nolan|LE GALL;Romane|MERCIER;Ousmane|SYLLA;Axel|TEIXEIRA""",
            room="5C",
        ),
        7,
    )
    page, file = blank_page(595, 842)
    write(page, 40, 800, "Collège Jean Moulin", 9)
    write(page, 430, 800, "Année scolaire 2026-2027", 9)
    write_middle(page, 297, 772, "Trombinoscope de la classe 5C", 15, bold=True)
    write_middle(page, 297, 756, "Professeur principal : Mme LAURENT", 9)
    for at, w in enumerate(people):
        x, y = 38 + at % 6 * 88, 648 - at // 6 * 132
        if w.photo:
            draw_face(page, w, x + 12, y, 60)
        else:
            page.rect(x + 12, y, 60, 80)
        write_middle(page, x + 42, y - 11, w.family, 8, bold=True)
        write_middle(page, x + 42, y - 21, w.given, 8)
    write(page, 40, 24, "Édité le 04/09/2026", 7)
    write(page, 500, 24, "PRONOTE 2026", 7)
    page.save()
    folder.put("trombi 5C.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("trombi 5C", "Mme LAURENT", "LAURENT"))


@case("a Swedish school photographer's delivery for cards (layout invented)")
def q119_skolfoto_med_bildlista(folder: Folder) -> Truth:
    """Sweden: a zip with a folder a class and a list in tabs, class, names, picture; two were away."""
    people = with_photos(
        of_lines(
            """Alva|Bergqvist|||4A;Elliot|Dahlin|||4A;Hilma|Eklund|||4A;Yusuf|Farah|||4A;Tuva|Hedlund|||4A
            Ebbe|Isberg|||4A;Molly|Åkerman|||4B;Vincent|Carlén|||4B;Sigrid|Löfgren|||4B;Amir|Rezai|||4B
            Noomi|Svärd|||4B;Love|Öhman|||4B"""
        ),
        5,
        9,
    )
    rows = [cut("Klass|Efternamn|Förnamn|Bild|Anmärkning")]
    files: dict[str, bytes | str] = {}
    for at, w in enumerate(people):
        name = f"{at * 4 + 1017}.jpg" if w.photo else ""
        rows.append([w.room, w.family, w.given, name, "" if w.photo else "Frånvarande"])
        if w.photo:
            files[f"{w.room}/{name}"] = face(w.photo)
    files["Klassbilder/4A.jpg"] = together(in_room(people, "4A"), 3)
    files["Klassbilder/4B.jpg"] = together(in_room(people, "4B"), 3)
    lines = "".join("\t".join(row) + "\r\n" for row in rows)
    files["Bildlista.txt"] = lines.encode("cp1252")
    folder.zip("Björkskolan åk 4.zip", files)
    return Truth(people, allowed=("Björkskolan åk 4", "Klassbilder", "Bildlista"))
