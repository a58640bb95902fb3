"""What schools in India, Singapore and the Philippines hand to their librarian."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder


@case(
    "School Form 1 of DepEd: depedph.com/deped-school-form-1-sf1, School Register (LRN, Last Name, First Name, Middle Name)"
)
def p20b_school_form_1(folder: Folder) -> Truth:
    """Philippines: the register with merged headings in two rows, boys and then girls with totals, mothers' names, a T/O, codes below."""
    people = those(
        "Angelo|Abad;Juan Miguel|Dela Cruz;John Paul Jr|Reyes;Mark Jayson|Villanueva;"
        "Farhana|Abdullah;Princess Mae|Delos Santos;Ma. Theresa|Ocampo;Rhian|San Jose;Kyla Nicole|Tolentino",
        "136542140012",
        "6",
        "Sampaguita",
        without=99,
    )
    middles = cut("Cruz|Santos|Bautista|Dimaculangan|-|Magno|De Guzman|Aquino|Quizon")
    people = but(people, {3: {"here": False}})
    mothers = cut(
        "Lorna Cruz|Gina Santos|Fe Bautista|Ana Dimaculangan|Norhata Disomangcop|Liza Magno|Rosa De Guzman|Ivy Aquino|Joy Quizon"
    )
    wide = 14
    rows: list[list[str]] = [["School Form 1 (SF 1) School Register"]]
    rows += [["(This replaces Form 1, Master List & STS Form 2-Family Background and Profile)"]]
    rows += [["School ID", "136542", "", "Region", "IV-A", "", "Division", "Laguna", "", "District", "Bay"]]
    rows += [
        [
            "School Name",
            "San Isidro Elementary School",
            "",
            "School Year",
            "2026 - 2027",
            "",
            "Grade Level",
            "Grade 6",
            "",
            "Section",
            "SAMPAGUITA",
        ]
    ]
    rows += [
        cut(
            "LRN|NAME (Last Name, First Name, Middle Name)|Sex (M/F)|BIRTH DATE (mm/dd/yyyy)|AGE as of 1st Friday of June|"
            "MOTHER TONGUE|IP (Ethnic Group)|RELIGION|ADDRESS||PARENTS||Contact Number|REMARKS"
        )
    ]
    rows += [
        cut(
            "||||||||Barangay|Municipality/ City|Father's Name (Last Name, First Name, Middle Name)|"
            "Mother's Maiden Name (Last Name, First Name, Middle Name)||(Please refer to the legend on last page)"
        )
    ]
    for sex, start, end in (("M", 0, 4), ("F", 4, len(people))):
        for at in range(start, end):
            who = people[at]
            remark = "" if who.here else "T/O DATE:2026/10/05 Calamba Central ES (P)"
            first, last = mothers[at].split(" ", 1)
            rows.append(
                [
                    *(
                        who.number,
                        f"{who.family},{who.given}, {middles[at]}".upper(),
                        sex,
                        f"0{at + 1}/1{at}/2015",
                        "11",
                    ),
                    *("Tagalog", "", ("Christianity", "Islam")[at == 4], "San Isidro", "BAY"),
                    *(
                        f"{who.family}, Rodel, {middles[(at + 3) % 4]}".upper(),
                        f"{last}, {first},".upper(),
                        f"0917555010{at}",
                        remark,
                    ),
                ]
            )
        rows.append([str(end - start), f"<=== TOTAL {'MALE' if sex == 'M' else 'FEMALE'}"])
    rows += [[str(len(people)), "<=== COMBINED"], []]
    rows += [["List and Code of Indicators under REMARKS column"], cut("Indicator|Code|Required Information")]
    rows += [cut("Transferred Out|T/O|Name of Public (P) Private (PR) School & Effectivity Date")]
    rows += [cut("Late Enrollment|LE|Reason (Enrollment beyond 1st Friday of June)"), []]
    rows += [
        [
            "Prepared by:",
            "MARIA CORAZON L. EVANGELISTA",
            "",
            "",
            "",
            "Certified Correct:",
            "DR. ERNESTO P. BALAGTAS",
        ]
    ]
    rows += [
        [
            "",
            "(Signature of Adviser over Printed Name)",
            "",
            "",
            "",
            "",
            "(Signature of School Head over Printed Name)",
        ]
    ]
    rows = [[*row, *[""] * (wide - len(row))] for row in rows]
    merge = ["A1:N1", "A2:N2", "I5:J5", "K5:L5", *(f"{column}5:{column}6" for column in "ABCDEFGHM")]
    folder.book("SF1_2026_Grade 6 - SAMPAGUITA.xlsx", {"SF1": rows}, merge)
    spelt = [
        replace(who, also=((f"{who.given} {middle}", who.family), (who.given, f"{middle} {who.family}")))
        if middle != "-"
        else who
        for who, middle in zip(people, middles, strict=True)
    ]
    junior = (("John Paul", "Reyes Jr"), ("John Paul Bautista", "Reyes Jr"))
    spelt[2] = replace(spelt[2], also=(*spelt[2].also, *junior, ("John Paul Bautista Jr", "Reyes")))
    return Truth(spelt, capitals=True, allowed=("Maria Corazon L. Evangelista", "SF1"))
