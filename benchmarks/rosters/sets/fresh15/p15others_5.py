"""Schools of Turkey, Senegal and Indonesia."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(
    "Sınıf Listesi of e-Okul in Turkey (its lines as tests of public programs show them: T.C., … VALİLİĞİ, 5. Sınıf / A Şubesi Sınıf Listesi, Sınıf Öğretmeni:, S.No Öğrenci No Adı Soyadı Cinsiyeti, counts below); the empty columns of its Excel: from memory"
)
def fresh_branches_of_eokul_list(folder: Folder) -> Truth:
    """Turkey: old Excel, two branches below each other, empty columns between, counts of girls and boys; capitals; photos by number."""
    first = those(
        "ŞEVVAL NUR|AKDENİZ;YİĞİT EFE|BOZKURT;ZÜMRA|ÇAĞLAYAN;MUHAMMED EMİR|DOĞAN;İPEK|ERTUĞRUL",
        "417",
        without=0,
    )
    second = those("DEFNE|GÜNGÖR;ÖMER ASAF|IŞIK;ELİFSU|KÜÇÜKOĞLU;RÜZGAR|ÜNLÜ;MİRAY|YILDIRIM", "628")
    rows: list[list[Any]] = []
    for part, branch, teacher in ((first, "A", "NURTEN SAYGILI"), (second, "B", "HALİL TEKE")):
        rows += [["T.C."], ["ESKİŞEHİR VALİLİĞİ"], ["Odunpazarı / Yunus Ortaokulu Müdürlüğü"]]
        rows += [[f"5. Sınıf / {branch} Şubesi Sınıf Listesi"], [f"Sınıf Öğretmeni: {teacher}"], []]
        rows.append(["S.No", "", "Öğrenci No", "", "Adı", "", "", "Soyadı", "", "Cinsiyeti"])
        rows += [
            [at + 1, "", int(w.number), "", w.given, "", "", w.family, "", ("Kız", "Erkek")[at % 2]]
            for at, w in enumerate(part)
        ]
        girls = (len(part) + 1) // 2
        rows += [
            [],
            [f"Kız Öğrenci Sayısı : {girls}", "", "", "", f"Erkek Öğrenci Sayısı : {len(part) - girls}"],
            [f"Toplam Öğrenci Sayısı : {len(part)}"],
            [],
        ]
    rows += [["14/09/2026 10:22:41"]]
    folder.put("sinif listesi.xls", xls(rows, title="Sheet0"))
    people = [*first, *second]
    folder.photos(people, lambda w: f"fotograflar/{w.number}.jpg")
    allowed = [f"5{mid}{branch}" for branch in "AB" for mid in ("", "-", "/", " ", ". Sınıf / ", ". Sınıf/")]
    allowed += [f"5. Sınıf / {branch} Şubesi{end}" for branch in "AB" for end in ("", " Sınıf Listesi")]
    return Truth(
        people, capitals=True, allowed=(*allowed, "A", "B", "fotograflar", "Sheet0", "sinif listesi")
    )


@case(
    "a template of a public school program in Senegal that an office fills in (its guide for Excel was read: Nom, Prénom, Date naissance, Sexe, Classe, Matricule, Parent Nom, Parent Prénom, Parent Tél; MAT-2025-001)"
)
def fresh_parents_under_like_titles(folder: Folder) -> Truth:
    """Senegal: parents' names under titles like the pupils', numbers missing for the newest, one has gone; photos by family and first name."""
    people = those(
        "Aïssatou|Badiane;Cheikh Tidiane|Cissokho;Fatou Bintou|Diédhiou;Mame Diarra|Faye;Ibrahima|Kandé;Ndeye Coumba|Mboup;Ousmane|Sagna;Khady|Thiam;Pape Moussa|Wade",
        "MAT-2026-014",
        "",
        "6ème A;6ème B",
    )
    people = but(people, {4: {"here": False, "photo": ""}, 5: {"number": ""}, 8: {"number": ""}})
    parents = cut(
        "Ndoye|Ousmane|Cissokho|Moussa|Diédhiou|Awa|Faye|Abdou|Kandé|Salif|Sarr|Bineta|Sagna|Jean|Thiam|Rokhaya|Wade|Alioune"
    )
    titles = cut(
        "Nom|Prénom|Date naissance|Sexe|Classe|Matricule|Parent Nom|Parent Prénom|Parent Tél|Observations"
    )
    rows = [
        [
            *(w.family, w.given, f"{at + 11}/0{at % 9 + 1}/2014", "FMFFMFMFM"[at], w.room, w.number),
            *(
                parents[2 * at],
                parents[2 * at + 1],
                f"+221 77 100 2{at} 0{at}",
                "" if w.here else "parti à Thiès (oct.)",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.book("Import élèves 6ème.xlsx", {"Élèves": [titles, *rows]})
    folder.photos(people, lambda w: f"photos/{w.room}/{w.family.upper()} {w.given}.jpg", form="NFC")
    return Truth(people, allowed=("photos", "Élèves", "6ème", "Import élèves 6ème"))


@case(
    "Daftar Peserta Didik of Dapodik in Indonesia (its columns as public programs read them: No, Nama, NIPD, JK, NISN, …, Rombel Saat Ini; parents under headings of their own); its first four lines: from memory"
)
def fresh_two_rows_of_dapodik_titles(folder: Folder) -> Truth:
    """Indonesia: titles in two rows, parents' names under `Data Ayah` and `Data Ibu`; three numbers; photos by NISN."""
    names = cut(
        "AISYAH NURUL FADHILAH|BAGAS SATRIO WIBOWO|CITRA|DIMAS PUTRA PRATAMA|FEBRIANI LESTARI|HAFIZ MAULANA|KIRANA AYU WULANDARI|MUHAMMAD RIZKY ALFARIZI|YOHANES KRISTIAN SITOHANG"
    )
    fathers, mothers = (
        cut(
            "SUPARDI|AGUS WIBOWO|HERMAN|JOKO PRATAMA|SLAMET|MAULANA YUSUF|TRI HANDOKO|ROHMAN|MARTUA SITOHANG"
        ),
        cut("SITI AMINAH|ENDAH|NURHAYATI|DWI ASTUTI|LESTARI|FATIMAH|SRI REJEKI|UMI KALSUM|TIURMA"),
    )
    found: list[Who] = []
    lines: list[list[Any]] = [["Daftar Peserta Didik"], ["SD NEGERI 2 KARANGANYAR"]]
    lines += [["Kecamatan Kec. Gondangrejo, Kabupaten Kab. Karanganyar, Provinsi Prov. Jawa Tengah"]]
    lines += [
        ["Tanggal Unduh: 2026-09-07 08:51:20", "", "", "", "Pengunduh: operator (sdn2kra@mail.example)"]
    ]
    kin = ["Nama", "Tahun Lahir", "Jenjang Pendidikan", "Pekerjaan", "Penghasilan", "NIK"]
    first = [*cut("No|Nama|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|NIK|Agama|Alamat|HP")]
    lines.append([*first, "Data Ayah", *[""] * 5, "Data Ibu", *[""] * 5, "Rombel Saat Ini", "Sekolah Asal"])
    lines.append([*[""] * len(first), *kin, *kin, "", ""])
    for at, name in enumerate(names):
        nisn, nipd, nik = f"31{52047118 + at * 90217}", str(2417 + at), f"33130{at + 1}{4503150000 + at * 7}"
        room = "5A" if at < 5 else "5B"
        person = those(f"{name}|", nisn, "", f"{room};", without=at == 8)[0]
        found.append(any_parting(replace(person, more=(nipd, nik))))
        parents = [
            fathers[at],
            "1984",
            "SMA / sederajat",
            "Petani",
            "Rp. 1,000,000 - Rp. 1,999,999",
            f"33130{at}120984000{at}",
        ]
        mother = [mothers[at], "1987", "SMP / sederajat", "Lainnya", "", ""]
        place = [
            "Karanganyar",
            f"2015-0{at + 1}-1{at}",
            nik,
            "Islam" if at < 8 else "Kristen",
            "Dsn. Ngasem",
            f"08123450{at}71",
        ]
        lines.append([at + 1, name, nipd, "PLPLPLPLL"[at], nisn, *place, *parents, *mother, room, ""])
    merge = [
        "A1:K1",
        "A2:K2",
        "A3:K3",
        *(f"{column}5:{column}6" for column in "ABCDEFGHIJK"),
        "L5:Q5",
        "R5:W5",
        "X5:X6",
        "Y5:Y6",
    ]
    folder.book(
        "daftar_pd-SD NEGERI 2 KARANGANYAR-2026-09-07.xlsx", {"Daftar Peserta Didik": lines}, merge=merge
    )
    folder.photos(found, lambda w: f"foto siswa/{w.number}.jpg")
    found[2] = replace(found[2], also=(*found[2].also, ("", "CITRA")))
    return Truth(found, capitals=True, allowed=("foto siswa", "Daftar Peserta Didik"))
