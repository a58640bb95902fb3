"""Spreadsheets and exports: classes side by side, two rows of titles, decimals, other encodings."""

from __future__ import annotations

from itertools import zip_longest

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder


@case()
def q77_three_classes_side_by_side(folder: Folder) -> Truth:
    """US: three first grades beside each other, a title over all, a count below each."""
    halves = [
        of_lines(
            "Addie|Barnes;Bo|Carmichael;Cruz|Delgado;Dottie|Engle;Ezra|Fine;Fiona|Grant", grade="1", room="1A"
        ),
        of_lines("Gus|Hammond;Hattie|Ives;Iris|Jamison;Joel|Kirby;Kenna|Lowe", grade="1", room="1B"),
        of_lines(
            "Lana|Mercer;Milo|Nixon;Nico|Orozco;Opal|Peck;Quinn|Reese;Rex|Stout;Sadie|Toomey",
            grade="1",
            room="1C",
        ),
    ]
    rows: list[list[str]] = [["First Grade Class Lists 2026-27", "", "", "", ""]]
    rows.append([])
    rows.append(["1A", "", "1B", "", "1C"])
    for line in zip_longest(*halves):
        cells = [w.last_first if w else "" for w in line]
        rows.append([cells[0], "", cells[1], "", cells[2]])
    rows.append([])
    rows.append(
        [f"{len(halves[0])} students", "", f"{len(halves[1])} students", "", f"{len(halves[2])} students"]
    )
    folder.book("1st grade.xlsx", {"Sheet1": rows}, merge=["A1:E1"])
    return Truth([w for half in halves for w in half])


@case("Schulverwaltung: Ausgabe für Excel")
def q77_schulverwaltung_mit_rufnamen(folder: Folder) -> Truth:
    """Germany: an export in Windows-1252 with semicolons, several first names and the one in use."""
    people = of_lines(
        "Maximilian Josef|Brückner||7|7a|Max;Anna Katharina|Döring||7|7a|Anna;Jörg|Fährmann||7|7a;"
        "Leonie|Groß||7|7b;Mehmet Can|Özkan||7|7b|Can;Sophie|von Aretin||8|8a;"
        "Jürgen Elias|Rößler||8|8a|Elias;"
        "Zoe|Süß||8|8b;Aleksandar|Ilic||8|8b;Käthe|Wünsch||8|8b"
    )
    people = but(people, {7: {"here": False}})
    rows = [
        [
            w.family,
            w.given,
            w.goes or w.given,
            w.room,
            birthday(at, 2021 - int(w.grade), "."),
            "15.09.2026" if not w.here else "",
        ]
        for at, w in enumerate(people)
    ]
    titles = ["Nachname", "Vornamen", "Rufname", "Klasse", "Geburtsdatum", "Austritt am"]
    folder.csv("Schuelerliste.csv", [titles, *rows], sep=";", enc="cp1252")
    return Truth(people)


@case()
def q77_two_rows_of_titles_and_decimals(folder: Folder) -> Truth:
    """US: merged titles over the titles, and student numbers that became decimals."""
    people = of_lines(
        "Alana|Whitcomb|40213|5|5A;Bradley|Yoder|40228|5|5A;Cassidy|Zimmer|40231|5|5A;"
        "Darius|Alston|40247|5|5B;Elise|Boucher|40252|5|5B;Felipe|Cardenas|40266|5|5B;"
        "Greta|Dahlgren|40279|5|5B"
    )
    rows = [
        [w.family, w.given, float(w.number), float(w.grade), w.room, "yes", at % 3]
        for at, w in enumerate(people)
    ]
    folder.csv(
        "grade five.csv",
        [
            ["Student", "", "", "School", "", "Library", ""],
            ["Last", "First", "ID", "Grade", "Homeroom", "Card made?", "Books out"],
            *rows,
        ],
    )
    return Truth(people)


@case()
def q77_lista_klas_w_cp1250(folder: Folder) -> Truth:
    """Poland: a list in Windows-1250, the rows counted anew in each class, a blank row between."""
    halves = [
        of_lines("Julia|Bąkowska;Mikołaj|Cieślak;Łucja|Gołąb;Oliwier|Jabłoński;Amelia|Wróblewska", room="4a"),
        of_lines("Bruno|Dąbek;Róża|Kędzierska;Ignacy|Małysz;Żaneta|Piątek", room="4b"),
        of_lines("Jan|Ostrowski;Świętosława|Rybak;Tymon|Źrebiec;Zofia|Żurek", room="5a"),
    ]
    rows: list[list[str]] = [["Lp.", "Nazwisko", "Imię", "Klasa"]]
    for half in halves:
        rows += [[str(at), w.family, w.given, w.room] for at, w in enumerate(half, 1)]
        rows.append(["", "", "", ""])
    folder.csv("uczniowie.csv", rows[:-1], sep=";", enc="cp1250")
    return Truth([w for half in halves for w in half])


@case()
def q77_matriculas_com_situacao(folder: Folder) -> Truth:
    """Brazil: a school's workbook with a head of three lines, full names and who was transferred."""
    people = [
        any_parting(who)
        for who in of_lines(
            "Ana Clara|Batista Ramos|20260114|6|6º A;Bernardo|Cavalcanti|20260122|6|6º A;"
            "Davi Lucas|da Conceição|20260139|6|6º A;Emanuelly|Freitas Lopes|20260145|6|6º A;"
            "Gustavo|dos Anjos|20260151|6|6º B;Heloísa|Macedo|20260160|6|6º B;"
            "Ítalo|Nogueira Pires|20260176|6|6º B;Maria Eduarda|Queiroz|20260183|6|6º B;"
            "Valentina|Sá|20260198|6|6º B"
        )
    ]
    people = but(people, {3: {"here": False}, 6: {"here": False}})
    rows = [
        [at, int(w.number), w.full, w.room, "Cursando" if w.here else "Transferido"]
        for at, w in enumerate(people, 1)
    ]
    head = [
        ["Escola Municipal Monteiro Lobato", "", "", "", ""],
        ["Relação de alunos matriculados - 2026", "", "", "", ""],
        [],
        ["Nº", "Matrícula", "Nome do aluno", "Turma", "Situação"],
    ]
    foot = [[], ["Total de alunos:", "", len(people), "", ""]]
    folder.book("alunos 6 ano.xlsx", {"Plan1": [*head, *rows, *foot]}, merge=["A1:E1", "A2:E2"])
    return Truth(people)


@case()
def q77_klasslista_som_unicodetext(folder: Folder) -> Truth:
    """Sweden: saved by Excel as "Unicode text" (UTF-16, tabs), with addresses of parents."""
    people = of_lines(
        "Alma|Sjöström|||4A;Bo|Åkerlund|||4A;Cornelia|Öhman|||4A;Elias|Haddad|||4A;Greta|af Ekenstam|||4B;"
        "Hjalmar|Lööf|||4B;Ingrid|Mård|||4B;Joel|Ängqvist|||4B"
    )
    rows = [
        [w.given, w.family, w.room, f"vardnadshavare{at}@post.example", "JA" if at % 3 else "NEJ"]
        for at, w in enumerate(people)
    ]
    titles = ["Förnamn", "Efternamn", "Klass", "E-post vårdnadshavare", "Får fotograferas"]
    folder.csv("klasslista åk 4.txt", [titles, *rows], sep="\t", enc="utf-16")
    return Truth(people)
