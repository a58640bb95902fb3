"""What school librarians in France, Spain, Turkey, Indonesia and the Czech Republic get."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces
from benchmarks.rosters.papers import xls


@case(
    "SIECLE, ElevesSansAdresses.xml (from memory: "
    "BEE_ELEVES, ELEVE, ELENOET, STRUCTURES_ELEVE, CODE_STRUCTURE)"
)
def p30b_france_siecle_xml(folder: Folder) -> Truth:
    """France: XML in a zip, class and groups apart from the pupils, one gone; photos by ELENOET."""
    people = those(
        "Lilou|Bertaud;Ismaël|Camara;Éva|Da Costa;Nolan|Etchegaray;Maïwenn|Le Goff;Sacha|Quéméneur;"
        "Inaya|Rahmani;Gabin|Thuillier",
        "4127",
        "6",
        "6A;6B",
    )
    people = [
        replace(w, more=(f"{611820 + at * 3}", f"07{1186234 + at * 977}{'KBFDHJGA'[at]}E"))
        for at, w in enumerate(people)
    ]
    people = but(people, {3: {"here": False, "photo": "", "room": "", "grade": ""}})
    pupils, structures = "", ""
    for at, w in enumerate(people):
        key, ine = w.more
        mark = f'ELEVE_ID="{key}" ELENOET="{w.number}"'
        gone = "<DATE_SORTIE>16/10/2026</DATE_SORTIE><CODE_MOTIF_SORTIE>01</CODE_MOTIF_SORTIE>"
        pupils += (
            f"<ELEVE {mark}><ID_NATIONAL>{ine}</ID_NATIONAL><ELENOET>{w.number}</ELENOET>"
            f"<NOM_DE_FAMILLE>{w.family.upper()}</NOM_DE_FAMILLE><PRENOM>{w.given}</PRENOM>"
            f"<PRENOM2>{('Marie', 'Jean', '')[at % 3]}</PRENOM2>"
            f"<DATE_NAISS>{at + 11}/0{at + 1}/2015</DATE_NAISS>"
            f"<DOUBLEMENT>0</DOUBLEMENT><CODE_PAYS>100</CODE_PAYS><CODE_REGIME>{at % 2 * 2}</CODE_REGIME>"
            f"<DATE_ENTREE>01/09/2026</DATE_ENTREE>{'' if w.here else gone}"
            f"<CODE_SEXE>{2 - at % 2}</CODE_SEXE><CODE_MEF>10010012110</CODE_MEF>"
            f"<CODE_STATUT>ST</CODE_STATUT></ELEVE>\n"
        )
        if w.here:
            structures += (
                f"<STRUCTURES_ELEVE {mark}><STRUCTURE><CODE_STRUCTURE>{w.room}</CODE_STRUCTURE>"
                "<TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE><STRUCTURE>"
                f"<CODE_STRUCTURE>6EPSG{at % 2 + 1}</CODE_STRUCTURE>"
                "<TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE>"
                "</STRUCTURES_ELEVE>\n"
            )
    head = "<UAJ>0350912X</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE><DATE_EXPORT>03/11/2026</DATE_EXPORT>"
    text = (
        f'<?xml version="1.0" encoding="ISO-8859-15"?>\n<BEE_ELEVES VERSION="4.2">'
        f"<PARAMETRES>{head}</PARAMETRES><DONNEES>\n"
        f"<ELEVES>\n{pupils}</ELEVES>\n<STRUCTURES>\n{structures}</STRUCTURES>\n</DONNEES></BEE_ELEVES>\n"
    )
    folder.zip("ExportXML_ElevesSansAdresses.zip", {"ElevesSansAdresses.xml": text.encode("iso-8859-15")})
    folder.photos(people, lambda w: f"photos_eleves/{w.number}.jpg")
    return Truth(people, capitals=True, allowed=("photos_eleves", "6EPSG1", "6EPSG2"))


@case(
    "Séneca (Junta de Andalucía), RegAlum.csv, Alumnado del centro (from memory: "
    "Alumno/a, Estado Matrícula, Nº Id. Escolar, Unidad)"
)
def p30b_spain_seneca_regalum(folder: Folder) -> Truth:
    """Andalusia: quotes, Latin 1, the name twice, a tutor beside, two not enrolled any more; photos."""
    people = those(
        "Rocío|Albarracín Cobos;Yassin|El Amrani;María del Mar|Fuentes de la Rosa;Nicolás|Gallardo Ponce;"
        "Alba|Jurado Trujillo;Ángel Luis|Montoro Bejarano;Claudia|Quirós Peña;Daniel|Zamorano Íñiguez",
        "2841507",
        "2",
        "2º ESO A;2º ESO B",
    )
    people = but(people, {4: {"here": False, "photo": ""}, 6: {"here": False, "photo": ""}})
    titles = cut(
        "Alumno/a|Estado Matrícula|Nº Id. Escolar|DNI/Pasaporte|Dirección|"
        "Código postal|Localidad de residencia|"
        "Fecha de nacimiento|Teléfono|Correo electrónico|Curso|"
        "Nº del expediente del centro|Unidad|Primer apellido|"
        "Segundo apellido|Nombre|DNI/Pasaporte Primer tutor|Primer apellido Primer tutor|"
        "Segundo apellido Primer tutor|Nombre Primer tutor|Sexo|Año de la matrícula"
    )
    both = (
        "Albarracín|Cobos;El Amrani|;Fuentes|de la Rosa;Gallardo|Ponce;Jurado|Trujillo;Montoro|Bejarano;"
        "Quirós|Peña;Zamorano|Íñiguez"
    )
    parted = [cut(line) for line in both.split(";")]
    rows = [
        [
            *(w.last_first, {4: "Trasladada", 6: "Anulada"}.get(at, ""), w.number, "", f"C/ Olivo, {at + 3}"),
            *("23005", "Jaén", f"1{at}/05/2013", f"6001002{at}0", "", "2º de E.S.O.", f"{310 + at}", w.room),
            *(*parted[at], w.given, f"2600110{at}Z", parted[at][0], "Ruiz", ("Carmen", "José")[at % 2]),
            *("MH"[at % 2], "2026"),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("RegAlum.csv", [titles, *rows], enc="latin-1", quote=True)
    folder.zip("FotografiasAlumnado.zip", faces(people))
    return Truth(people, allowed=("FotografiasAlumnado",))


@case(
    "e-Okul (MEB), Sınıf Listesi OOG01001R020 as Excel 97 (from memory: "
    "S.No, Öğrenci No, Adı, Soyadı, Cinsiyeti)"
)
def p30b_turkey_e_okul_class_lists(folder: Folder) -> Truth:
    """Turkey: two lists below each other in an old workbook, capitals, sums; the same name twice."""
    plain = (
        "Elif Naz|Yıldırım|7;Kerem|Işık|24;Zeynep|Öztürk|31;Çağrı|Gündoğdu|108;"
        "İrem|Şahin|12;Kerem|Işık|45;Ayşe Sude|Kılıç|66;Yiğit Efe|Uğurlu|203"
    )
    people = []
    for at, line in enumerate(plain.split(";")):
        given, family, number = cut(line)
        room = ("5. Sınıf / A Şubesi", "5. Sınıf / B Şubesi")[at // 4]
        big = [name.replace("i", "İ").replace("ı", "I").upper() for name in (given, family)]
        people.append(one(big[0], big[1], number, "5", room, photo="", also=((given, family),)))
    rows: list[list[Any]] = []
    for at in (0, 4):
        block = people[at : at + 4]
        rows += [
            ["", "", "T.C."],
            ["", "", "ÇAMLIDERE KAYMAKAMLIĞI"],
            ["", "", "Papatya Ortaokulu Müdürlüğü"],
        ]
        rows += [["", "", f"{block[0].room} Sınıf Listesi"], [""]]
        rows += [["S.No", "Öğrenci No", "", "Adı", "", "", "Soyadı", "", "Cinsiyeti"]]
        rows += [
            [nr, int(w.number), "", w.given, "", "", w.family, "", ("Kız", "Erkek")[(nr + 1) % 2]]
            for nr, w in enumerate(block, 1)
        ]
        rows += [["", "Kız Öğrenci Sayısı", "", "", ":", 2], ["", "Erkek Öğrenci Sayısı", "", "", ":", 2]]
        rows += [["", "Toplam Öğrenci Sayısı", "", "", ":", 4], [""], [""]]
    merge = [(first, first, 2, 6) for first in (0, 1, 2, 3)]
    folder.put("OOG01001R020_12.XLS", xls(rows, merge, "Sınıf Listesi"))
    return Truth(people, capitals=True)


@case(
    "Dapodik, Daftar Peserta Didik as xlsx (from memory: "
    "No, Nama, NIPD, JK, NISN, Data Ayah, Rombel Saat Ini)"
)
def p30b_indonesia_dapodik(folder: Folder) -> Truth:
    """Indonesia: lines above, titles in two rows, merged parents, names of one word; photos by NISN."""
    people = those(
        "Adinda|Putri Rahayu;Bagas|Prasetyo;Suwarni;I Gede|Arya Wicaksana;Muhammad|Fathir Al Ghifari;"
        "Nurhaliza;Siti|Aminah Zahra;Yohanes|Krisna Bhaskara",
        "0418",
        "5 5 4",
        "Kelas 5A;Kelas 5B;Kelas 4",
    )
    people = [any_parting(replace(w, more=(f"014{3071265 + at * 4519}",))) for at, w in enumerate(people)]
    first = cut(
        "No|Nama|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|NIK|Agama|Alamat|"
        "Data Ayah|||Data Ibu|||Rombel Saat Ini|Kebutuhan Khusus"
    )
    second = [*[""] * 10, *cut("Nama|Tahun Lahir|Pekerjaan") * 2, "", ""]
    rows: list[list[Any]] = [
        ["Daftar Peserta Didik"],
        ["SD NEGERI 2 SUKAMAJU"],
        ["Kecamatan Kec. Cikoneng, Kabupaten Kab. Ciamis, Provinsi Prov. Jawa Barat"],
        [
            "Tanggal Unduh: 2026-08-04 09:12:33",
            "",
            "Pengunduh: Operator Sekolah (operator@sdn2sukamaju.example)",
        ],
        [],
        first,
        second,
    ]
    for at, w in enumerate(people):
        birth = (
            "Ciamis",
            f"201{5 + at % 2}-0{at + 1}-14",
            f"32070{at}5403150001",
            "Islam",
            f"Dusun Kidul RT 0{at + 1}",
        )
        parents = ("Slamet Riyadi", 1984, "Petani", "Sri Lestari", 1987, "Tidak bekerja")
        rows.append(
            [at + 1, w.full, w.number, "PL"[at % 2], w.more[0], *birth, *parents, w.room, "Tidak ada"]
        )
    merged = [*(f"{c}6:{c}7" for c in "ABCDEFGHIJQR"), "K6:M6", "N6:P6"]
    folder.book(
        "daftar_pd-SD NEGERI 2 SUKAMAJU-2026-08-04 09.12.33.xlsx", {"Daftar Peserta Didik": rows}, merged
    )
    folder.photos(people, lambda w: f"foto siswa/{w.more[0]}.JPG")
    return Truth(people, allowed=("foto siswa",))


def _dbf(fields: list[tuple[str, str, int]], rows: list[list[str]], gone: set[int]) -> bytes:
    long = 1 + sum(width for _, _, width in fields)
    head = struct.pack("<BBBBIHH16xBBH", 3, 126, 9, 7, len(rows), 33 + 32 * len(fields), long, 0, 0xC8, 0)
    for name, kind, width in fields:
        head += struct.pack("<11sc4xBB14x", name.encode(), kind.encode(), width, 0)
    body = b""
    for at, row in enumerate(rows):
        body += b"*" if at in gone else b" "
        for (_, kind, width), value in zip(fields, row, strict=True):
            coded = value.encode("cp1250")
            body += coded.rjust(width) if kind == "N" else coded.ljust(width)
    return head + b"\r" + body + b"\x1a"


@case(
    "Bakaláři, ZACI.DBF as library programs take it (from memory: "
    "INTERN_KOD, PRIJMENI, JMENO, TRIDA, C_TR_VYK)"
)
def p30b_czech_bakalari_dbf(folder: Folder) -> Truth:
    """Czech Republic: dBase in code page 1250, a deleted record, birth numbers; photos by the inner code."""
    people = those(
        "Štěpán|Bureš;Anežka|Dvořáčková;Vojtěch|Hřebíček;Barbora|Jelínková;Thi Lan|Phamová;Řehoř|Šťastný;"
        "Eliška|Žáčková",
        "",
        "6 6 7",
        "6.A;6.B;7.A",
    )
    codes = cut("0K3DA|0K3DF|0K4B1|0J9ZU|0L01X|0K7QP|0K8TR")
    people = [replace(w, number=code) for w, code in zip(people, codes, strict=True)]
    people = but(people, {3: {"here": False, "photo": ""}})
    fields = [("INTERN_KOD", "C", 5), ("PRIJMENI", "C", 30), ("JMENO", "C", 24), ("POHLAVI", "C", 1)]
    fields += [
        ("TRIDA", "C", 6),
        ("C_TR_VYK", "N", 2),
        ("RODNE_CISL", "C", 11),
        ("DATUM_NAR", "D", 8),
        ("OBEC", "C", 20),
    ]
    rows = [
        [
            *(w.number, w.family, w.given, "MZMZZMZ"[at], w.room, str(at * 3 + 2)),
            *(f"14{at + 1:02}12/00{at}1", f"20140{at + 1}12", "Říčany"),
        ]
        for at, w in enumerate(people)
    ]
    folder.put("ZACI.DBF", _dbf(fields, rows, {3}))
    folder.photos(people, lambda w: f"FOTO/{w.number}.JPG")
    return Truth(people, allowed=("FOTO",))
