"""What systems of the Philippines, Indonesia, Vietnam and Thailand write, and what schools do with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case(
    "DepEd LIS, School Form 1 (SF 1) School Register "
    "(scribd.com/document/219808046, teacherph.com/school-form-sf1-shs)"
)
def p35d_school_form_1(folder: Folder) -> Truth:
    """Philippines: old Excel, the form's heading, boys and girls with totals, remarks T/O and DRP."""
    people = those(
        "JOHN MARK|AGBAYANI;KURT RUSSEL|CATACUTAN;JEROME|DELA PEÑA;RALPH ANGELO|MACARAEG;DWAYNE|SAN GABRIEL;"
        "ALTHEA MAE|BUENAFLOR;PRINCESS JOY|DELOS REYES;ZAIRA|GUANZON;HANNAH NICOLE|PANGILINAN;MARIEL|TUMULAK",
        "136418150027",
        "7",
        "SAMPAGUITA;SAMPAGUITA",
        photo="",
    )
    middle = cut("SALONGA|REYES|-|VILLAFUERTE|CO|LAPUZ|MANALO|-|SORIANO|YAP")
    people = [
        who if mid == "-" else replace(who, also=((f"{who.given} {mid}", who.family),))
        for who, mid in zip(people, middle, strict=True)
    ]
    people = but(people, {2: {"here": False}, 7: {"here": False}})
    remarks = {
        2: "T/O  STA. LUCIA NHS 2026/08/24",
        4: "T/I  PAMPANGA HS",
        7: "DRP  FAMILY PROBLEM 2026/09/11",
    }

    def row(at: int) -> list[str]:
        who = people[at]
        return [
            *(who.number, f"{who.family},{who.given}, {middle[at]}", "M" if at < 5 else "F"),
            *(f"0{at % 9 + 1}-1{at % 9}-2014", "12", "Kapampangan", "", "Christianity", "PUROK 4"),
            *("SAN VICENTE", "BACOLOR", "PAMPANGA", f"{who.family},RODEL,{middle[at]}"),
            *(f"{middle[at]},MARICEL,CRUZ", "", ""),
            *(f"0917000{4410 + at}", remarks.get(at, "")),
        ]

    head = [
        ["School Form 1 (SF 1) School Register"],
        ["(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"],
        ["School ID", "", "306112", "Region", "III", "Division", "Pampanga", "", "District", "Bacolor South"],
        cut(
            "School Name||San Vicente High School|School Year|2026 - 2027|Grade Level|"
            "Grade 7 (Year I)||Section|SAMPAGUITA"
        ),
        cut(
            "LRN|NAME|Sex (M/F)|BIRTH DATE (mm/dd/yyyy)|AGE as of 1st Friday of June|MOTHER TONGUE|"
            "IP (Ethnic Group)|RELIGION|ADDRESS||||PARENTS||GUARDIAN (If not Parent)||"
            "Contact Number of Parent or Guardian|REMARKS"
        ),
        cut(
            "|(Last Name, First Name, Middle Name)|||||||House #/ Street/ Sitio/ Purok|Barangay|"
            "Municipality/ City|Province|Father's Name (Last Name, First Name, Middle Name)|"
            "Mother's Maiden Name (Last Name, First Name, Middle Name)|Name|Relationship||"
            "(Please refer to the legend on last page)"
        ),
    ]
    foot = [
        ["5", "<=== TOTAL FEMALE"],
        ["10", "<=== COMBINED"],
        ["List and Code of Indicators under REMARKS column"],
        ["Transferred Out", "T/O", "Name of Public (P) Private (PR) School & Effectivity Date"],
        ["Transferred In", "T/I", "Name of Public (P) Private (PR) School & Effectivity Date"],
        ["Dropped", "DRP", "Reason and Effectivity Date", "", "Late Enrollment", "LE", "Reason"],
        ["REGISTERED", "BoSY", "EoSY", "", "Prepared by:", "", "", "Certified Correct:"],
        ["MALE", "5", "", "", "ROWENA T. MALLARI", "", "", "EDGARDO P. SISON"],
        ["", "", "", "", "(Signature of Adviser over Printed Name)", "", "", "(Signature of School Head)"],
    ]
    body = [*map(row, range(5)), ["5", "<=== TOTAL MALE"], *map(row, range(5, 10))]
    areas = [(0, 0, 0, 17), (1, 1, 0, 17), (4, 4, 8, 11), (4, 4, 12, 13), (4, 4, 14, 15)]
    sheet = xls([*head, *body, *foot], areas, "school_form_1")
    folder.put("SF1_2026_Grade 7 (Year I) - SAMPAGUITA.xls", sheet)
    return Truth(people, capitals=True, allowed=("ROWENA T. MALLARI",))


_DAPODIK = cut(
    "No|Nama|NIPD|JK|NISN|Tempat Lahir|Tanggal Lahir|NIK|Agama|Alamat|RT|RW|Kelurahan|HP|Penerima KPS|"
    "Data Ayah||Data Ibu||Rombel Saat Ini|No Peserta Ujian Nasional|Layak PIP (usulan dari sekolah)"
)


def _dapodik(people: Sequence[Who], taken: str) -> list[list[str]]:
    rows = [
        ["Daftar Peserta Didik"],
        ["SD NEGERI 2 TEGALWANGI"],
        ["Kecamatan Kec. Talang, Kabupaten Kab. Tegal, Provinsi Prov. Jawa Tengah"],
        [f"Tanggal Unduh: {taken}", "", "Pengunduh: Endang Purwanti (sdn2tegalwangi@example.sch.id)"],
        _DAPODIK,
        [*[""] * 15, "Nama", "Pekerjaan", "Nama", "Pekerjaan"],
    ]
    for at, who in enumerate(sorted(people, key=lambda each: each.full)):
        where = int(who.number) % 7
        rows.append(
            [
                *(str(at + 1), who.full, who.number, "PL"[where % 2], who.more[0], "Tegal"),
                *(f"2016-0{where + 1}-21", f"33281{where}6107160{where}02", "Islam", "Jl. Merpati"),
                *(str(where), "2", "Tegalwangi", "", "Ya" if where == 3 else "Tidak"),
                *("Slamet Riyadi", "Petani", "Sumiyati", "Lainnya", who.room, "", "Tidak"),
            ]
        )
    return rows


@case(
    "Dapodik, Daftar Peserta Didik: title rows, merged titles of the parents, Rombel Saat Ini (from memory)"
)
def p35d_dapodik_july_and_january(folder: Folder) -> Truth:
    """Indonesia: one or three names; in January one is in the other class, one came, a name is whole."""
    people = those(
        "Fajar|;Siti Aminah|Zahra;Bagas|Prakoso;Dwi|Rahayu;I Gede Arya|Wiguna;Naufal|Al Farisi;Suci|;"
        "Muhammad Rizal|Kurniawan;Citra|Puspita Sari",
        "2811",
        "4",
        "Kelas 4A;Kelas 4B",
        photo="",
    )
    people = [any_parting(replace(w, more=(f"01{63402915 + at * 8713}",))) for at, w in enumerate(people)]
    later = but(people, {2: {"room": "Kelas 4B"}})
    whole = any_parting(replace(people[3], family="Rahayu Ningsih", also=()))
    later[3] = whole
    new = one("Alya", "Maharani", "2990", "4", "Kelas 4A", more=("0171550264",), photo="")
    later.append(any_parting(new))
    areas = ["A1:V1", "A2:V2", "P5:Q5", "R5:S5", "A5:A6", "B5:B6"]
    months = ("Juli", people, "2026-07-20 08:14:02"), ("Januari", later, "2027-01-11 10:40:37")
    for month, listed, taken in months:
        name = f"{month}/daftar_pd-SD NEGERI 2 TEGALWANGI-{taken[:10]}.xlsx"
        folder.book(name, {"Daftar Peserta Didik": _dapodik(listed, taken)}, merge=areas)
    return Truth(
        later,
        steps=("Juli", "Januari"),
        same=((people[3].full, whole.full), (people[2].full, later[2].full)),
        allowed=("SD NEGERI 2 TEGALWANGI",),
    )
