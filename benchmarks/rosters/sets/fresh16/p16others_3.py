"""Lists of schools in Ecuador, Brazil and Kazakhstan."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.fresh_cast import ods


@case(OFFICE + ": the secretary of a school in Ecuador keeps a nómina in LibreOffice")
def fresh_nomina_kept_in_libreoffice(folder: Folder) -> Truth:
    """Ecuador: two family and two given names in a cell, the mother or father beside, an empty cédula, one withdrawn; photos by name."""
    people = those(
        "Melany Denisse|Aguirre Loor;Jostin Alexander|Bravo Cedeño;Doménica Paulette|Chávez Intriago;"
        "Kevin Josué|Delgado Zambrano;Nayeli Anahí|Macías Vélez;Dilan Gabriel|Mendoza Quijije;"
        "Ariana Valentina|Palma Moreira;Snaider Joel|Reyna Anchundia;Emily Romina|Vera Solórzano",
        "1351420177",
        "",
        "8B",
    )
    people = but(people, {3: {"number": ""}, 5: {"here": False, "photo": ""}})
    kin = cut(
        "Loor Sandra|Bravo Wilson|Intriago Karina||Vélez Johanna|Quijije Mercy|Palma Ángel|Anchundia Rosa|"
    )
    rows: list[list[object]] = [["UNIDAD EDUCATIVA MANUELA CAÑIZARES"]]
    rows += [["NÓMINA DE ESTUDIANTES - AÑO LECTIVO 2026-2027"], []]
    rows.append([*cut("Nº|Apellidos y Nombres|Cédula|Curso|Representante|Teléfono|Observación")])
    rows += [
        [
            *(at + 1, f"{w.family} {w.given}", w.number, w.room, kin[at], f"09{at}814{at}230"),
            "RETIRADO" if not w.here else "falta cédula" if not w.number else "",
        ]
        for at, w in enumerate(people)
    ]
    folder.put("Nomina 8B.ods", ods(rows))
    folder.photos(people, lambda w: f"Fotos 8B/{w.family} {w.given}.jpg", form="NFC")
    return Truth(people, allowed=("Fotos 8B", "Nomina 8B"))


@case(
    "students of TOTVS RM in a private school of Brazil (from memory, not read here: RA, NOME, CODTURMA, STATUS)"
)
def fresh_codturma_and_status_of_rm(folder: Folder) -> Truth:
    """Brazil: capitals, titles of the database, the RA with zeros, two classes, one transferred; a zip of photos by RA."""
    people = those(
        "ANA LAURA|BITENCOURT DA SILVA;BRENO|CAVALCANTE;EMANUELLY|DOMINGUES PRADO;GUSTAVO HENRIQUE|FARIAS;"
        "ISADORA|LACERDA NUNES;KAUÊ|MARCONDES;MIRELLA|PACHECO DOS ANJOS;PEDRO LUCAS|QUEIROZ;"
        "SOPHIA|TAVARES;YURI|VALENTIM BORGES",
        "0021840",
        "",
        "EF6A;EF6A;EF6A;EF6A;EF6A;EF6B;EF6B;EF6B;EF6B;EF6B",
        without=2,
    )
    people = but(people, {3: {"here": False, "photo": ""}})
    titles = cut("CODCOLIGADA|RA|NOME|DTNASCIMENTO|CODTURMA|TURNO|STATUS|RESPONSAVEL|CELULAR")
    kin = cut("MARCIA|JOEL|ADRIANA|HENRIQUE|PATRICIA|EDSON|LUCIANA|RENATA|FABIO|SIMONE")
    rows = [
        [
            *(1, w.number, w.full, f"{at + 10}/0{at % 9 + 1}/2015", w.room, "MANHA"),
            "MATRICULADO" if w.here else "TRANSFERIDO",
            *(f"{kin[at]} {w.family.split()[-1]}", f"(41) 9880{at}-2{at}14"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("alunos_turma_2026.csv", [titles, *rows], ";", "cp1252")
    folder.zip("fotos carteirinha.zip", faces(people))
    return Truth([any_parting(w) for w in people], capitals=True, allowed=("fotos carteirinha",))


@case("an export of pupils from Kundelik in Kazakhstan (from memory, not read here), titles in Kazakh")
def fresh_export_of_kundelik_classes(folder: Folder) -> Truth:
    """Kazakhstan: father's names in a column, the twelve digits of the ЖСН, parents and telephones beside; photos by ЖСН."""
    people = those(
        "Аяулым|Бейсенова;Нұрислам|Ержанов;Дильназ|Жақсылықова;Алихан|Кәрімов;Томирис|Мұқанова;"
        "Рамазан|Оразбаев;Инжу|Сәрсенбай;Арсений|Тихонов;Камила|Шәріпова",
        "",
        "",
        "6Ә;6Б",
    )
    people = [
        replace(w, number=f"1402{at + 1:02}{6 - at % 2}0{at * 37 + 1142}") for at, w in enumerate(people)
    ]
    fathers = cut("Маратқызы|Қайратұлы|Серікқызы|Болатұлы|Асқарқызы|Дәуренұлы||Павлович|Русланқызы")
    titles = cut("№|Тегі|Аты|Әкесінің аты|Сыныбы|ЖСН|Туған күні|Жынысы|Ата-анасы|Телефон")
    kin = cut("Марат|Қайрат|Серік|Болат|Асқар|Дәурен|Гүлнар|Павел|Руслан")
    rows = [
        [
            *(at + 1, w.family, w.given, fathers[at], w.room, w.number, f"0{at + 1}.02.2014"),
            *(("қыз", "ұл")[at % 2], f"{w.family} {kin[at]}", f"8701 20{at} 4{at} 15"),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("oqushylar_6.xlsx", {"Оқушылар": [titles, *rows]})
    folder.photos(people, lambda w: f"foto/{w.number}.jpg")
    people = [
        replace(w, also=((f"{w.given} {father}", w.family),)) if father else w
        for w, father in zip(people, fathers, strict=True)
    ]
    return Truth(people, allowed=("foto", "Оқушылар"))
