"""A school of the Philippines."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder


@case("School Form 1 of the Philippines (https://depedph.com/deped-school-form-1-sf1/)")
def p26b_deped_sf1(folder: Folder) -> Truth:
    """Philippines: the school register: last, first and middle name in one cell, totals of boys and girls, one transferred out."""
    names = cut(
        "ALCANTARA,JERICHO, BUENAFE|DELA CRUZ,MARK ANTHONY, SANTOS|MACARAEG,JOHN PAUL, -|TOLENTINO,RAFAEL, QUIAMBAO"
        "|BAUTISTA,ALTHEA NICOLE, REYES|DE GUZMAN,KRISTINE, OCAMPO|PANGANIBAN,PRINCESS MAE, LIM|VILLAFUERTE,ANGELA, DIZON"
    )
    mothers = cut("BUENAFE|SANTOS|ABAD|QUIAMBAO|REYES|OCAMPO|LIM|DIZON")
    people = []
    for at, name in enumerate(names):
        family, given, middle = (part.strip() for part in name.split(","))
        more = ((f"{given} {middle}", family), (f"{given} {middle[0]}.", family)) if middle != "-" else ()
        lrn = f"1365420{20041 + at * 37}"
        people.append(one(given, family, lrn, "6", "SAMPAGUITA", here=at != 3, photo="", also=more))
    titles = [
        *("LRN", "NAME\n(Last Name, First Name, Middle Name)", "Sex\n(M/F)", "BIRTH DATE\n(mm/dd/yyyy)"),
        *("AGE as of 1st Friday June", "MOTHER TONGUE", "IP\n(Ethnic Group)", "RELIGION"),
        *("ADDRESS", "", "PARENTS", "", "Contact Number of Parent or Guardian", "REMARKS"),
    ]
    under = [""] * 8 + ["Barangay", "Municipality/City", "Father's Name (Last Name, First Name, Middle Name)"]
    under += [
        "Mother's Maiden Name (Last Name, First Name, Middle Name)",
        "",
        "(Please refer to the legend on last page)",
    ]
    rows: list[list[Any]] = [
        ["School Form 1 (SF 1) School Register"],
        ["(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"],
        ["School ID", "136542", "", "Region", "NCR", "", "Division", "MARIKINA"],
        cut(
            "School Name|SAN ROQUE ELEMENTARY SCHOOL||School Year|2026 - 2027||Grade Level|Grade 6||Section|SAMPAGUITA"
        ),
        [],
        titles,
        under,
    ]
    for at, who in enumerate(people):
        rows.append(
            [
                *(
                    who.number,
                    names[at],
                    "M" if at < 4 else "F",
                    f"0{at + 1}-1{at}-2015",
                    11,
                    "Tagalog",
                    "",
                    "Christianity",
                ),
                *("San Roque", "MARIKINA CITY", f"{who.family},ROBERTO, CRUZ", f"{mothers[at]},LIZA, RAMOS"),
                *(f"0917555{at}210", "" if who.here else "T/O DATE:08/24/2026 TO ANTIPOLO ES (P)"),
            ]
        )
        if at in (3, 7):
            rows.append(["4", f"<=== TOTAL {'MALE' if at == 3 else 'FEMALE'}"])
    rows += [["8", "<=== COMBINED"], [], ["List and Code of Indicators under REMARKS column"]]
    rows += [cut("Transferred Out|T/O|Name of Public (P) Private (PR) School & Effectivity Date")]
    rows += [cut("||Prepared by:||MARITES C. VILLANUEVA||Certified Correct:||RODEL P. AQUINO")]
    rows += [
        cut("||||(Signature of Adviser over Printed Name)||||(Signature of School Head over Printed Name)")
    ]
    folder.book(
        "SF1_2026_Grade 6 - SAMPAGUITA.xlsx",
        {"school_form_1": rows},
        merge=("A1:N1", "A2:N2", "I6:J6", "K6:L6", *(f"{column}6:{column}7" for column in "ABCDEFGHM")),
    )
    return Truth(people, capitals=True, allowed=("MARITES C. VILLANUEVA",))
