"""Several lists in one folder: office and library, staff, one name twice, two schools, an old copy."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case("Séneca's list of a unit and AbiesWeb's readers (columns from memory)")
def q83_dos_apellidos_en_secretaria_y_biblioteca(folder: Folder) -> Truth:
    """Spain: the office writes both surnames, the library a hyphen, no accents or only the first surname."""
    people = of_lines(
        """Alba|Cortés Maldonado|2103344||1A; Bruno|Escudero Vílchez|2103351||1A
        Carmen María|Fajardo Luque|2103368||1A; Daniela|Gallardo Ríos|2103372||1A
        Ismael|Heredia Amaya|2103389||1A; Julia|de la Torre Ávila|2103395||1B
        Leo|Montilla Porras|2103402||1B; Nayara|Olmedo Crespo|2103417||1B
        Rodrigo|Palomino Sáez|2103423||1B; Sofía|Rueda Zafra|2103438||1B"""
    )
    rows = [[f"{w.family}, {w.given}", w.number, w.room] for w in people]
    folder.csv("RegAlum.csv", [["Alumno/a", "Nº Id. Escolar", "Unidad"], *rows], enc="cp1252", quote=True)
    other = {1: "Escudero-Vílchez", 3: "Gallardo", 5: "De la Torre Avila", 6: "Montilla", 8: "Palomino Saez"}
    cards = [f"L{1204 + at * 3:05}" for at in range(len(people))]
    lines = [
        [cards[at], other.get(at, w.family), w.given, w.room, "Alumno"]
        for at, w in sorted(enumerate(people), key=lambda pair: pair[1].given)
    ]
    folder.csv("lectores_abies.csv", [cut("Código|Apellidos|Nombre|Curso|Tipo de lector"), *lines], ";")
    told = [
        replace(w, more=(cards[at],), also=((w.given, other[at]),) if at in other else ())
        for at, w in enumerate(people)
    ]
    return Truth(told, allowed=("Alumno",))


@case("KAMAR: students and staff as its exports have them (columns from memory)")
def q83_students_and_staff_with_one_photo_zip(folder: Folder) -> Truth:
    """New Zealand: a list of Year 9, a workbook of staff with codes, one zip with photos of both."""
    people = with_photos(
        of_lines(
            """Aroha|Pīwari|25114|9|9HBT; Blake|Cotterill|25121|9|9HBT; Chantelle|Fonoti|25136|9|9HBT
            Dylan|Harawira|25140|9|9HBT; Eru|Kaihau|25157|9|9HBT; Georgia|Lysaght|25162|9|9SNG
            Hoani|Marsters|25179|9|9SNG; Ishaan|Naidoo|25183|9|9SNG; Jorja|Pomare|25198|9|9SNG"""
        ),
        4,
    )
    staff = with_photos(
        of_lines("Heather|Battersby|HBT; Simon|Ngaire|SNG; Louisa|Tipene|LTP", role="staff"), 2
    )
    titles = cut("Student ID|Last Name|First Name|Year Level|Tutor Group")
    folder.csv("Year 9.csv", [titles, *([w.number, w.family, w.given, w.grade, w.room] for w in people)])
    posts = ("Mathematics", "Te Reo Māori", "Office Manager")
    rows = [[w.number, w.given, w.family, post] for w, post in zip(staff, posts, strict=True)]
    folder.book("Staff 2026.xlsx", {"Staff": [cut("Code|First Name|Last Name|Department"), *rows]})
    files: dict[str, bytes | str] = {}
    files.update(faces(people, lambda w: f"students/{w.number}.jpg"))
    files.update(faces(staff, lambda w: f"staff/{w.number}.jpg"))
    folder.zip("KAMAR photos.zip", files)
    return Truth([*people, *staff], allowed=("Staff", *posts))


@case("Wilma's list and the cards of a library (columns from memory)")
def q83_kaksi_samannimista_ja_kaksoset(folder: Folder) -> Truth:
    """Finland: twins, two boys of one name in two classes; the library's cards in a list of its own."""
    people = with_photos(
        of_lines(
            """Aada|Hakkarainen|||4A; Aino|Hakkarainen|||4A; Eemeli|Virtanen|||4A; Iida|Kokkonen|||4A
            Joona|Pesonen|||4A; Kerttu|Räsänen|||4A; Eemeli|Virtanen|||4B; Leevi|Tiainen|||4B
            Neea|Huttunen|||4B; Oiva|Vainikainen|||4B; Saimi|Ylönen|||4B"""
        )
    )
    cards = [f"2918004{117 + at * 6}" for at in range(len(people))]
    people = [replace(w, number=cards[at], photo=f"{w.key} {w.room}") for at, w in enumerate(people)]
    born = [birthday(at, 2015, ".") for at in (0, 0, *range(2, 11))]
    rows = [[w.family, w.given, w.room, born[at]] for at, w in enumerate(people)]
    folder.book("Oppilaat 4lk.xlsx", {"Oppilaat": [cut("Sukunimi|Etunimi|Luokka|Syntymäaika"), *rows]})
    lines = sorted([[w.number, f"{w.family} {w.given}", w.room] for w in people], key=lambda row: row[1])
    folder.csv("kirjastokortit.csv", [cut("Kortin numero|Nimi|Luokka"), *lines], ";", "utf-8-sig")
    folder.photos(people, lambda w: f"kuvat/{w.room}/{w.family}_{w.given}.jpg")
    return Truth(people, allowed=("Oppilaat", "kuvat"))


@case()
def q83_tva_skolor_i_ett_omrade(folder: Folder) -> Truth:
    """Sweden: two schools under one head, a workbook each with the classes, siblings in both."""
    north = with_photos(
        of_lines(
            """Alma|Brodin|||2A; Elton|Falkenberg|||2A; Juni|Granath|||2A; Noor|Hassan|||2A
            Sigge|Isaksson|||2B; Tyra|Ljungqvist|||2B; Valter|Moberg|||2B"""
        ),
        5,
    )
    south = with_photos(
        of_lines(
            """Edith|Falkenberg|||5A; Frans|Granath|||5A; Maryam|Hassan|||5A; Otto|Kjellberg|||5A
            Sally|Rydell|||5B; Vidar|Stenmark|||5B; Wilma|Tengvall|||5B"""
        )
    )
    for school, half in (("Norrbackaskolan", north), ("Söderängsskolan", south)):
        rows = [[w.family, w.given, w.room, school] for w in half]
        sheet = [cut("Efternamn|Förnamn|Klass|Skola"), *rows]
        folder.book(f"Elevlista {school}.xlsx", {"Elever": sheet})
        for w in half:
            if w.photo:
                folder.put(f"Skolfoto/{school}/{w.room}/{w.family} {w.given}.jpg", face(w.photo))
    schools = ("Norrbackaskolan", "Söderängsskolan")
    return Truth([*north, *south], allowed=(*schools, "Elever", "Skolfoto"))


@case()
def q83_an_older_version_of_the_form_lists(folder: Folder) -> Truth:
    """England: the form lists of July and those of September in one folder: three moved, two are new."""
    people = of_lines(
        """Arjun|Bhogal|008114|8|8L; Bethan|Clutterbuck|008121|8|8L; Caspian|Dowd|008136|8|8L
        Emilia|Farrant|008149|8|8L; Gracie-Mae|Holdsworth|008152|8|8L; Idris|Jelley|008167|8|8M
        Kaleb|Lamptey|008173|8|8M; Lydia|Mottram|008188|8|8M; Oskar|Piotrowski|008194|8|8M
        Rosie|Stainthorpe|008207|8|8M; Umar|Tanveer|008311|8|8L; Violet|Winstanley|008326|8|8M"""
    )
    people = with_photos(people, 10, 11)
    july = but(people[:10], {2: {"room": "8M"}, 5: {"room": "8L"}, 8: {"room": "8L"}})
    titles = cut("Adm No|Surname|Forename|Year|Form")
    for name, listed in (("Form lists Y8 DRAFT 2025-07-11", july), ("Form lists Y8 2025-09-08", people)):
        rows = [[w.number, w.family, w.given, w.grade, w.room] for w in listed]
        folder.book(f"{name}.xlsx", {"Year 8": [titles, *rows]})
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth(people, allowed=("Year 8",))
