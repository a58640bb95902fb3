"""What systems of Germany, Spain, Turkey, the Philippines and the Netherlands write for a school."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import xls


@case("e-Okul: Sınıf Listesi (OOK04001R020.XLS of Crystal Reports), as a public project reads it")
def p31b_eokul_two_class_lists_in_old_excel(folder: Folder) -> Truth:
    """Turkey: two old workbooks, the class only in the title, gaps between columns, counts below."""
    people = those(
        "ELİF NUR|KARACA;BERAT|ÖZGÜL;CEMRE|DEMİRTAŞ;MUHAMMED EYMEN|KÖSE;AZRA|ŞENGÜN;ASEL|GÖKÇE;"
        "KEREM|TÜRKMEN;DEFNE|YÜCE BAŞARAN;ÖMER ASAF|UZUN;ECRİN|ERCAN",
        "214",
        "6 6",
        photo="",
    )
    people = [replace(w, room=f"6. Sınıf / {'AB'[at // 5]} Şubesi") for at, w in enumerate(people)]
    for letter, head in (("A", "SEVGİ ÖNAL"), ("B", "HASAN TEKE")):
        room = f"6. Sınıf / {letter} Şubesi"
        title = f"T.C.\nMUĞLA VALİLİĞİ\nMenteşe / Zeytinlik Ortaokulu Müdürlüğü\n{room} Sınıf Listesi"
        rows: list[list[object]] = [[title], [], [f"Sınıf Öğretmeni : {head}"]]
        rows.append(
            ["S.No", "Öğrenci No", "", "Adı", "", "", "", "Soyadı", "", "", "", "Cinsiyeti", "Pansiyon Durum"]
        )
        mine = [w for w in people if w.room == room]
        for at, w in enumerate(mine, 1):
            girl = "Kız" if at % 2 else "Erkek"
            rows.append([at, int(w.number), "", w.given, "", "", "", w.family, "", "", "", girl, "Gündüzlü"])
        rows.append(["Kız Öğrenci Sayısı : 3", "", "", "Erkek Öğrenci Sayısı : 2", "", "", "", "Toplam : 5"])
        rows.append(["14.09.2026 08:41"])
        spans = [
            (0, 0, 0, 12),
            *((at, at, 3, 6) for at in range(3, 9)),
            *((at, at, 7, 10) for at in range(3, 9)),
        ]
        folder.put(f"OOK04001R020_{letter}.XLS", xls(rows, spans, "Sayfa1"))
    return Truth(people, capitals=True, allowed=("SEVGİ ÖNAL", "HASAN TEKE"))


def _filipino(given: str, family: str, middle: str, number: str, **more: object) -> Who:
    also = ((f"{given} {middle}", family), (given, f"{middle} {family}"))
    return one(given, family, number, "4", "SAMPAGUITA", photo="", also=also, **more)


@case("DepEd (Philippines): School Form 1 (SF 1) School Register, as the Learner Information System fills it")
def p31b_sf1_school_register_of_a_section(folder: Folder) -> Truth:
    """Philippines: two title rows, boys and girls apart with totals, a code for one who moved away."""
    boys = [
        _filipino("JOHN CARLO", "ABUEVA", "DIMACULANGAN", "136728210043"),
        _filipino("MIGUEL", "DELA PEÑA", "SUMULONG", "136728210051"),
        _filipino("RAIN LAWRENCE", "MACARAEG", "TAN", "136728200118", here=False),
        _filipino("ZYRUS", "SANTOS", "BAUTISTA", "424013210007"),
    ]
    girls = [
        _filipino("PRINCESS JOY", "BALAGTAS", "DE LEON", "136728210062"),
        _filipino("ALTHEA MAE", "DE GUZMAN", "OCAMPO", "136728210079"),
        _filipino("KRISTEL ANN", "LUMIBAO", "REYES", "136728210086"),
        _filipino("SAMANTHA", "VILLAFUERTE", "ONG", "109322210015"),
    ]
    head = cut(
        "LRN|NAME\n(Last Name, First Name, Middle Name)|Sex\n(M/F)|BIRTH DATE\n(mm/dd/yyyy)|"
        "AGE as of\n1st Friday June|MOTHER TONGUE|IP\n(Ethnic Group)|RELIGION|ADDRESS||||PARENTS||"
        "GUARDIAN\n(If not Parent)||Contact Number of Parent or Guardian|REMARKS"
    )
    below = ["" for _ in head]
    below[8:16] = cut(
        "House #/ Street/ Sitio/ Purok|Barangay|Municipality/ City|Province|"
        "Father's Name (Last Name, First Name, Middle Name)|"
        "Mother's Maiden Name (Last Name, First Name, Middle Name)|Name|Relationship"
    )
    below[17] = "(Please refer to the legend on last page)"
    rows: list[list[object]] = [
        ["", "", "School Form 1 (SF 1) School Register"],
        ["", "", "(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"],
        ["School ID", "108914", "Region", "IV-A", "Division", "Laguna", "", "District", "Nagcarlan"],
        ["School Name", "Talangan Elementary School", "School Year", "2026 - 2027", "Grade Level", "Grade 4"],
        ["", "", "", "", "Section", "SAMPAGUITA"],
        [*head],
        [*below],
    ]
    for sex, group in (("M", boys), ("F", girls)):
        for at, w in enumerate(group):
            middle = w.also[0][0].removeprefix(f"{w.given} ")
            rows.append(
                [
                    *(
                        w.number,
                        f"{w.family},{w.given}, {middle}",
                        sex,
                        f"0{at + 2}-1{at}-2017",
                        9,
                        "Tagalog",
                        "",
                    ),
                    *("Christianity", "Purok 3", "Talangan", "NAGCARLAN", "LAGUNA"),
                    *(f"{w.family}, ROMEO, CRUZ", f"{middle}, LIZA, PEREZ", "", "", f"0917555010{at}"),
                    "" if w.here else "T/O Rizal ES (P) 09/21/2026",
                ]
            )
        rows.append(["", f"{len(group)} <=== TOTAL {'MALE' if sex == 'M' else 'FEMALE'}"])
    rows += [
        ["", "8 <=== COMBINED"],
        [],
        ["List and Code of Indicators under REMARKS column", "", "", "", "", "", "", "", "Prepared by:"],
        ["T/O", "Transferred Out", "T/I", "Transferred IN", "DRP", "Dropped", "", "", "MARIBEL S. QUIZON"],
        ["", "", "", "", "", "", "", "", "(Signature of Adviser over Printed Name)"],
    ]
    folder.book("SF1_2026_Grade 4_SAMPAGUITA.xlsx", {"school_form_1": rows}, ["C1:R1", "I6:L6", "M6:N6"])
    school = ("MARIBEL S. QUIZON", "Talangan Elementary School", "Grade 4")
    return Truth([*boys, *girls], capitals=True, allowed=school)
