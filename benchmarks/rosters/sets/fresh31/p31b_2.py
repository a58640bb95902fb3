"""What systems of Israel, France, Indonesia, Czechia and Brazil write for a school."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf


@case("PRONOTE: Trombinoscope of a class, printed as PDF (from memory, not read here)")
def p31b_pronote_trombinoscopes_of_two_classes(folder: Folder) -> Truth:
    """France: a PDF for each class, its name in the title, last name in capitals, empty frames."""
    people = those(
        "Lilou|AUBERTIN;Sohan|BENKHEDDA;Clémence|DE LA ROCHEBROCHARD;Noam|DELATTRE;"
        "Inaya|KONATÉ;Jean-Baptiste|LE GOFF;Maëlys|PRUD'HOMME;Eliott|SCHÖNBERG;"
        "Ilyès|TAHIRI;Victoire|VAN HECKE;Tao|YANG",
        "",
        "5",
        "5EME3",
        without=2,
    )
    people = but(people, {3: {"photo": ""}, **{at: {"room": "4EME1", "grade": "4"} for at in range(6, 11)}})
    for room, head in (("5EME3", "Mme ROUSSET"), ("4EME1", "M. CALVEZ")):
        grid = Grid(
            columns=4,
            rows=4,
            centred=True,
            size=8,
            title=f"Trombinoscope de la classe {room}  -  Prof. principal : {head}",
            foot="PRONOTE - Collège Les Aubépines - 2026-2027 - imprimé le 14/09/2026",
        )
        shown = [
            Cell((w.family, w.given), face(w.photo) if w.photo else b"") for w in people if w.room == room
        ]
        folder.put(f"Trombinoscope_{room}.pdf", grid_pdf(shown, grid))
    return Truth(people, capitals=True, allowed=("Mme ROUSSET", "M. CALVEZ", "ROUSSET", "CALVEZ"))


_DAPODIK = cut(
    "No|Nama|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|NIK|Agama|Alamat|RT|RW|Dusun|Kelurahan|Kecamatan|"
    "Kode Pos|Jenis Tinggal|Alat Transportasi|Telepon|HP|E-Mail|SKHUN|Penerima KPS|No. KPS|"
    "Data Ayah||||||Data Ibu||||||Data Wali||||||Rombel Saat Ini|No Peserta Ujian Nasional"
)
_PARENT = cut("Nama|Tahun Lahir|Jenjang Pendidikan|Pekerjaan|Penghasilan|NIK")


@case("Dapodik: Daftar Peserta Didik (daftar_pd), its titles as public projects read them")
def p31b_dapodik_daftar_peserta_didik(folder: Folder) -> Truth:
    """Indonesia: four lines above, titles in two rows, one name only, parents' names, zeros in front."""
    people = those(
        "Aisyah|Nurrahma;Bagas|Prasetyo Utomo;Cinta|Maharani Dewi;Dimas|Anggoro;Fatimah|Az Zahra;"
        "Made|Wirawan;Suharti|;Yohanes|Kurniawan Situmorang;Zulfikar|Ramadhan",
        "2231",
        "4 4 5",
        "Kelas 4A;Kelas 4A;Kelas 5B",
        photo="",
    )
    people = [replace(any_parting(w), more=(f"00{91 + at}7312{at}4",)) for at, w in enumerate(people)]
    below: list[object] = ["" for _ in _DAPODIK]
    below[24:42] = _PARENT * 3
    rows: list[list[object]] = [
        ["Daftar Peserta Didik"],
        ["SD NEGERI 3 KARANGWUNI"],
        ["Kecamatan Kec. Depok, Kabupaten Kab. Sleman, Provinsi Prov. D.I. Yogyakarta"],
        [
            "Tanggal Unduh: 2026-08-04 09:12:31",
            "",
            "",
            "Pengunduh: Sri Lestari (sdn3karangwuni@sekolah.example)",
        ],
        [*_DAPODIK],
        below,
    ]
    for at, w in enumerate(people, 1):
        rows.append(
            [
                *(at, w.full, w.number, "PLPLPLPLL"[at - 1], w.more[0], "Sleman", f"2016-0{at}-11"),
                *(f"340407{at}1016000{at}", "Islam", "Jl. Kaliurang", at, 4, "Karangwuni", "Caturtunggal"),
                *("Kec. Depok", "55281", "Bersama orang tua", "Jalan kaki", "", f"08122555{at}01", "", ""),
                *("Tidak", "", f"Ayah {w.given}", 1984, "SMA / sederajat", "Wiraswasta", "", f"34040{at}"),
                *(f"Ibu {w.given}", 1987, "D3", "Karyawan Swasta", "", f"34041{at}"),
                *("", "", "", "", "", "", w.room, ""),
            ]
        )
    merge = ["Y5:AD5", "AE5:AJ5", "AK5:AP5", *(f"{letter}5:{letter}6" for letter in "ABCDEFGHIJ")]
    folder.book("daftar_pd-SD NEGERI 3 KARANGWUNI-2026-08-04.xlsx", {"Daftar Peserta Didik": rows}, merge)
    return Truth(people, allowed=("SD NEGERI 3 KARANGWUNI",))
