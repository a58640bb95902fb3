"""Photographers' folders and zips: an index, previews, grey figures, class pictures, a folder a class."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.faces import face, silhouette
from benchmarks.rosters.folder import Folder, table


@case("a school service CD as American studios make them (file names and titles invented)")
def q83_service_disc_with_those_not_photographed(folder: Folder) -> Truth:
    """US: only the studio's disc: an index with titles, a second list of those not photographed, staff."""
    people = with_photos(
        of_lines(
            """Adalynn|Brumfield|90114|9|104; Bryce|Cottrell|90127|9|104; Corbin|Dudley|90131|9|104
            Dayana|Elizondo|90146|9|107; Everly|Frye|90152|9|107; Hezekiah|Gaddis|90168|9|107
            Jemma|Hankins|80117|10|211; Kolton|Ingle|80122|10|211; Lyric|Jeffers|80139|10|211
            Memphis|Kopp|80143|10|211"""
        ),
        4,
        9,
    )
    staff = with_photos(of_lines("Rosemary|Pickard; Dwight|Salinas", role="staff"))
    rows = [cut("Image|Last Name|First Name|Grade|Homeroom|Student ID")]
    for at, w in enumerate([*(w for w in people if w.photo), *staff], 1):
        rows.append([f"{at:05}.jpg", w.family, w.given, w.grade or "Staff", w.room, w.number])
        folder.put(f"School Service CD/Images/{at:05}.jpg", face(w.photo, 240))
    folder.put("School Service CD/index.txt", table(rows, "\t"))
    absent = [[w.family, w.given, w.grade, w.room, w.number] for w in people if not w.photo]
    titles = cut("Last Name|First Name|Grade|Homeroom|Student ID")
    folder.put("School Service CD/Not Photographed.txt", table([titles, *absent], "\t"))
    return Truth([*people, *staff], allowed=("School Service CD", "Images", "Staff", "Not Photographed"))


@case()
def q83_portraits_with_previews_in_each_form(folder: Folder) -> Truth:
    """Wales: a list with names in use, a folder a form with portraits, small previews, figures for two."""
    people = with_photos(
        of_lines(
            """Alys|Bevan|7012|8|8C; Benjamin|Coslett|7025|8|8C|Benji; Cai|Dafydd|7031|8|8C
            Efa|Ellis-Rees|7046|8|8C; Ffion|Gittins|7058|8|8C; Gruffudd|Hopkin|7063|8|8D|Gruff
            Heledd|Ifans|7079|8|8D; Ioan|Jarman|7084|8|8D; Katherine|Lougher|7090|8|8D|Kitty
            Mali|Pritchard|7107|8|8D"""
        ),
        3,
        7,
    )
    titles = cut("Pupil No|Surname|Forename|Preferred Forename|Year|Form")
    rows = [[int(w.number), w.family, w.given, w.goes or w.given, int(w.grade), w.room] for w in people]
    folder.book("Year 8 pupils.xlsx", {"Report": [titles, *rows]})
    for at, w in enumerate(people):
        name = f"{w.family} {w.goes or w.given}.jpg"
        picture = face(w.photo, 300) if w.photo else silhouette(at)
        folder.put(f"Portraits/{w.room}/{name}", picture)
        if w.photo:
            folder.put(f"Portraits/{w.room}/previews/{name}", face(w.photo, 48))
    return Truth(people, allowed=("Report", "Portraits", "previews"))


@case("Sokrates, a list of pupils (columns from memory)")
def q83_fotos_nach_katalognummern(folder: Folder) -> Truth:
    """Austria: a sheet a class with catalogue numbers, photos `03 Name.jpg` by class, the teachers apart."""
    people = with_photos(
        of_lines(
            """Magdalena|Aigner|710034||1A; Dragan|Bogdanović|710041||1A; Valentin|Eder|710058||1A
            Selin|Karataş|710066||1A; Lukas|Obermoser|710073||1A; Johanna|Pichler|710089||1B
            Tobias|Rainer|710095||1B; Sophie|Steinlechner|710102||1B; Amar|Terzić|710117||1B
            Matthäus|Zangerl|710124||1B"""
        ),
        6,
    )
    staff = with_photos(of_lines("Birgit|Hochfilzer; Reinhard|Unterberger", role="staff"))
    sheets = {}
    for room in ("1A", "1B"):
        own = [w for w in people if w.room == room]
        sheets[room] = [
            cut("Kat.Nr.|Schülerkennzahl|Familienname|Vorname|Klasse"),
            *([at, int(w.number), w.family, w.given, room] for at, w in enumerate(own, 1)),
        ]
        for at, w in enumerate(own, 1):
            if w.photo:
                folder.put(f"Schulfotos/{room}/{at:02} {w.family} {w.given}.jpg", face(w.photo))
    sheets["Lehrpersonen"] = [
        cut("Familienname|Vorname|Funktion"),
        *([w.family, w.given, "KV"] for w in staff),
    ]
    folder.book("Schulliste 2025-26.xlsx", sheets)
    folder.photos(staff, lambda w: f"Schulfotos/Lehrer/{w.family} {w.given}.jpg")
    return Truth([*people, *staff], allowed=("Lehrpersonen", "Lehrer", "Schulfotos", "KV"))


@case()
def q83_pasta_por_turma_com_numero_da_chamada(folder: Folder) -> Truth:
    """Brazil: a folder a class with its roll, photos called by the place on that roll; some absent."""
    people = with_photos(
        of_lines(
            """Alice|Bragança Mota|2025114||601; Bernardo|Cavalcanti|2025129||601
            Cauê|Damasceno|2025135||601; Emanuelly|Freitas|2025141||601; Gael|Junqueira|2025158||601
            Ana Lívia|Kubitschek|2025210||602; Benjamin|Lacerda|2025226||602
            Clarice|Monteiro|2025233||602; Joaquim|Nóbrega|2025249||602; Pietra|Sampaio|2025254||602"""
        ),
        3,
        6,
    )
    people = [any_parting(w) for w in people]
    for room in ("601", "602"):
        own = [w for w in people if w.room == room]
        rows = [[at, w.full, w.number] for at, w in enumerate(own, 1)]
        folder.csv(f"Turma {room}/chamada.csv", [cut("Nº|Nome do aluno|Matrícula"), *rows], ";", "utf-8-sig")
        for at, w in enumerate(own, 1):
            if w.photo:
                folder.put(f"Turma {room}/fotos/{at:02}.jpg", face(w.photo))
    return Truth(people, allowed=("chamada", "fotos"))


@case("a Danish photographer's folder (layout invented)")
def q83_skolefoto_med_miniaturer_og_klassebilleder(folder: Folder) -> Truth:
    """Denmark: the school's list; a folder with originals, thumbnails, class pictures and grey figures."""
    people = with_photos(
        of_lines(
            """Asta|Bundgaard|||3.A; Elliot|Frandsen|||3.A; Frida|Gravesen|||3.A; Hamza|Iqbal|||3.A
            Karla|Kjeldsen|||3.A; Malthe|Lauridsen|||3.B; Nohr|Møller Bech|||3.B; Solvej|Overgaard|||3.B
            Storm|Rævsager|||3.B; Ellen|Østergaard|||3.B"""
        ),
        2,
        8,
    )
    rows = [[w.given, w.family, w.room, birthday(at, 2016, "-")] for at, w in enumerate(people)]
    folder.csv("Elever 3. årgang.csv", [cut("Fornavn|Efternavn|Klasse|Fødselsdato"), *rows], ";", "cp1252")
    for at, w in enumerate(people):
        file = f"{w.room}/{w.given} {w.family}.jpg"
        folder.put(f"Skolefoto/Original/{file}", face(w.photo, 360) if w.photo else silhouette(at))
        folder.put(f"Skolefoto/Thumbs/{file}", face(w.photo, 45) if w.photo else silhouette(at))
    for room in ("3.A", "3.B"):
        folder.put(f"Skolefoto/Original/{room}/Klassebillede {room}.jpg", face(f"hele {room}", 480))
    return Truth(people, allowed=("Skolefoto", "Original", "Thumbs", "3. årgang"))
