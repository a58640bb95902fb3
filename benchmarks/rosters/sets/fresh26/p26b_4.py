"""Schools of Kenya, Nigeria, India, Singapore and Hong Kong."""

from __future__ import annotations

import io

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import any_parting, but, cut
from benchmarks.rosters.folder import Folder


@case()
def p26b_india_nominal_roll(folder: Folder) -> Truth:
    """India: a nominal roll as PDF, a table with parents and birthdays, one name only, initials before the name, a TC issued."""
    names = cut(
        "Aarav Deshmukh|Gurleen Kaur|Lakshmi|Mohammed Faizan Shaikh|Nandini R. Iyer|S. Karthik|Sneha Susan Kurian"
        "|Vedant Vijay Patil|Yashika"
    )
    people = [
        any_parting(one(*_last(name), f"{7415 + at * 31}", "7", "VII-B", photo=""))
        for at, name in enumerate(names)
    ]
    people = but(people, {7: {"here": False}})
    fathers = cut(
        "Sanjay Deshmukh|Harjit Singh|Murugan|Abdul Rahim Shaikh|R. Raghavan|K. Selvam|Thomas Kurian|Vijay Patil|Mahesh Kumar"
    )
    mothers = cut("Anita|Simran Kaur|Valli|Rukhsana|Meena|Kavitha|Susan|Vaishali|Poonam")
    titles = cut("Roll No.|Adm. No.|Name of Student|Father's Name|Mother's Name|D.O.B.|Remarks")
    rows = [
        [
            *(str(at + 1), who.number, names[at], fathers[at], mothers[at], f"{at + 11}.0{at % 9 + 1}.2014"),
            "" if who.here else "TC issued 14.08.26",
        ]
        for at, who in enumerate(people)
    ]
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    styles, file = getSampleStyleSheet(), io.BytesIO()
    grid = Table([titles, *rows], repeatRows=1)
    grid.setStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTSIZE", (0, 0), (-1, -1), 8)])
    story = [
        Paragraph("VIDYA JYOTI PUBLIC SCHOOL, NASHIK", styles["Heading2"]),
        Paragraph("Nominal Roll 2026-27", styles["Normal"]),
        Paragraph("Class: VII-B &nbsp;&nbsp;&nbsp; Class Teacher: Smt. Rekha Kulkarni", styles["Normal"]),
        Spacer(1, 10),
        grid,
        Spacer(1, 10),
        Paragraph("Boys: 4 &nbsp; Girls: 5 &nbsp; Total: 9", styles["Normal"]),
        Paragraph("Sd/- Principal", styles["Normal"]),
    ]
    SimpleDocTemplate(file, pagesize=(595, 842), invariant=1).build(story)
    folder.put("VII-B nominal roll.pdf", file.getvalue())
    return Truth(people, allowed=("Smt. Rekha Kulkarni", "Rekha Kulkarni"))


def _last(name: str) -> tuple[str, str]:
    """The last name stands last; one name only is the given one."""
    given, _, family = name.rpartition(" ")
    return (given, family) if given else (family, "")
