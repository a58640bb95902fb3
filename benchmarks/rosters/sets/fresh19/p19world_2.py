"""Lists of schools in Czechia, Serbia, Greece, Turkey, Ukraine, Mexico and Brazil."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import page_xls, xls


@case(
    "a list of the Greek myschool (Αριθμός Μητρώου, Επώνυμο, Όνομα Πατέρα, Τμήμα: from memory, not read here)"
)
def fresh_register_numbers_of_myschool(folder: Folder) -> Truth:
    """A page with the ending .xls; Greek capitals without accents; father and mother beside; register numbers; pictures by register number in a zip."""
    people = those(
        "ΑΙΚΑΤΕΡΙΝΗ|ΠΑΠΑΓΕΩΡΓΙΟΥ;ΓΕΩΡΓΙΟΣ|ΚΑΡΑΓΙΑΝΝΗΣ;ΜΑΡΙΑ-ΕΛΕΝΗ|ΤΣΙΡΩΝΗ;ΑΘΑΝΑΣΙΟΣ|ΧΑΤΖΗΣ;ΕΡΙΟΝ|ΧΟΤΖΑ;ΔΕΣΠΟΙΝΑ|ΛΑΜΠΡΟΠΟΥΛΟΥ;ΣΤΥΛΙΑΝΟΣ|ΒΛΑΧΟΣ;ΙΩΑΝΝΑ|ΨΑΡΡΑ;ΟΡΕΣΤΗΣ|ΞΑΝΘΟΠΟΥΛΟΣ",
        "3127",
        "",
        "Β1;Β2",
    )
    fathers = cut("ΝΙΚΟΛΑΟΣ|ΠΕΤΡΟΣ|ΣΩΤΗΡΙΟΣ|ΙΩΑΝΝΗΣ|ΑΡΜΠΕΝ|ΔΗΜΗΤΡΙΟΣ|ΚΩΝΣΤΑΝΤΙΝΟΣ|ΧΡΗΣΤΟΣ|ΗΛΙΑΣ")
    titles = cut("Α/Α|Αριθμός Μητρώου|Επώνυμο Μαθητή|Όνομα Μαθητή|Όνομα Πατέρα|Όνομα Μητέρας|Τάξη|Τμήμα")
    rows = [
        cut(
            f"{at + 1}|{w.number}|{w.family}|{w.given}|{fathers[at]}|{('ΣΟΦΙΑ', 'ΒΑΣΙΛΙΚΗ')[at % 2]}|Β' Γυμνασίου|{w.room}"
        )
        for at, w in enumerate(people)
    ]
    above = "<p><b>2ο ΓΥΜΝΑΣΙΟ ΒΟΛΟΥ</b></p><p>Κατάλογος μαθητών - Σχολικό έτος 2026-2027</p>"
    folder.put("Κατάλογος_Μαθητών.xls", page_xls(titles, rows, above))
    folder.zip("φωτογραφίες.zip", faces(people))
    return Truth(people, capitals=True, allowed=("*",))


@case(
    "e-Okul's class list of Turkey saved as old Excel (S.No, Öğrenci No, Adı, Soyadı, Cinsiyeti: from memory, not read here)"
)
def fresh_two_branches_of_e_okul(folder: Folder) -> Truth:
    """Two classes below each other, each with the school's lines, titles spread over blank columns and counts of girls and boys; Turkish capitals; pictures by school number."""
    girls = "İREM NUR|YILDIRIM;ECRİN|ŞAHİN;ZEYNEP|ÇAĞLAYAN;HİRANUR|IŞIK"
    boys = "MUHAMMED EMİN|GÜNEŞ;ÖMER ASAF|KILIÇ;YİĞİT|AYDOĞAN;ALPEREN|TOPÇUOĞLU;EYMEN|ÖZ;RÜZGAR|UÇAR"
    people = [
        replace(w, also=((w.given.replace("İ", "I"), w.family.replace("İ", "I")),))
        for w in those(f"{girls};{boys}", "214", "5")
    ]
    rows: list[list[Any]] = []
    for branch, mine in (("A", people[::2]), ("B", people[1::2])):
        rows += [
            ["T.C."],
            ["KARESİ KAYMAKAMLIĞI - Gazi Ortaokulu Müdürlüğü"],
            [f"5. Sınıf / {branch} Şubesi Sınıf Listesi"],
            ["", "", "", "Sınıf Öğretmeni: HATİCE KORKMAZ"],
            cut("S.No||Öğrenci No||Adı|||Soyadı||Cinsiyeti"),
        ]
        for at, w in enumerate(mine, 1):
            sex = "Kız" if w in people[:4] else "Erkek"
            rows.append([at, "", int(w.number), "", w.given, "", "", w.family, "", sex])
        rows += [[], ["Erkek Öğrenci Sayısı", "", "", 3], ["Kız Öğrenci Sayısı", "", "", 2], []]
    folder.put("OOG01001R020.XLS", xls(rows, title="Sınıf Listesi"))
    folder.photos(people, lambda w: f"resimler/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("*",))


@case(
    "a class report of São Paulo's SED (Nº de chamada, RA, Dig. RA, UF RA, Situação: from memory, not read here)"
)
def fresh_digit_beside_the_ra(folder: Folder) -> Truth:
    """Lines above the titles; RA with zeros and its digit in a column of its own; transferred pupils; capitals; pictures by RA, one from a telephone's messages."""
    people = those(
        "ANA CLARA|DOS SANTOS PIRES;ENZO GABRIEL|NOGUEIRA;ISIS VITÓRIA|DA CONCEIÇÃO;KAUÊ|YAMASHITA;MARIA EDUARDA|BRITO DE PAULA;NICOLAS|FRANÇA;RAFAELLA|GUIMARÃES;SAMUEL|DO CARMO;YASMIM|LEÃO DE SÁ",
        "000112804417",
    )
    people = [any_parting(w) for w in people]
    people = but(people, {5: {"here": False, "photo": ""}})
    people = [
        replace(w, more=(f"{w.number}{at * 7 % 10}", f"{w.number}-{at * 7 % 10}"))
        for at, w in enumerate(people)
    ]
    titles = cut(
        "Nº de chamada|Nome do Aluno|RA|Dig. RA|UF RA|Data de Nascimento|Situação do Aluno|Deficiência"
    )
    rows = [
        cut(
            f"{at + 1}|{w.full}|{w.number}|{w.more[0][-1]}|SP|{at + 11}/0{at + 1}/2014|{'ATIVO' if w.here else 'TRANSFERIDO'}|"
        )
        for at, w in enumerate(people)
    ]
    head = [
        ["Relação de Alunos por Classe"],
        ["EE PROFª DULCE LACERDA"],
        ["Turma:", "7º ANO C MANHÃ ANUAL"],
        [],
    ]
    folder.csv("RelacaoAlunos.csv", [*head, titles, *rows], sep=";", enc="cp1252")
    folder.photos(people, lambda w: f"fotos/{w.number}.jpg")
    folder.put("fotos/IMG-20260914-WA0031.jpg", face("nobody known"))
    return Truth(people, [lost("a picture of nobody known", "wa0031")], capitals=True, allowed=("*",))
