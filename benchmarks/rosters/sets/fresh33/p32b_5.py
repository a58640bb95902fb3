"""A mail with a list out of Wilma, the register KIR, a print of Argo, a seating plan made in Word."""

from __future__ import annotations

import io
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder


@case("the list of a class printed to PDF from Argo Alunni in Italy (argosoft.it: Stampe, Elenchi alunni)")
def p32b_argo_list_of_a_class(folder: Folder) -> Truth:
    """Capitals, last and first name in one cell, the place in the list, births, one withdrawn, a total."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    people = those(
        "Anita|Barbieri;Luca|D'Amico;Maria Sole|De Angelis;Elia|Fabbri;Khadija|El Idrissi;Leonardo|Gatti;"
        "Vittoria|Lo Presti;Edoardo|Pellegrini;Camilla|Zanetti",
        "",
        "2",
        "2B",
        photo="",
    )
    people = [any_parting(w, f"{w.family} {w.given}") if w.full.count(" ") > 1 else w for w in people]
    people = but(people, {5: {"here": False}})
    rows = [cut("Pr.|Cognome e Nome|Sesso|Data Nasc.|Comune Nasc.|Note")]
    for at, who in enumerate(people, 1):
        note = "" if who.here else "Ritirato il 09/10/2026"
        name = f"{who.family} {who.given}".upper()
        rows.append([str(at), name, "FMFMFMFMF"[at - 1], f"{at + 10}/0{at}/2013", "MODENA", note])
    style = getSampleStyleSheet()
    story: list[Any] = [
        Paragraph('ISTITUTO COMPRENSIVO "G. PASCOLI"', style["Heading3"]),
        Paragraph("ELENCO ALUNNI - Anno Scolastico 2026/2027", style["Heading4"]),
        Paragraph("Classe: 2B - SCUOLA SECONDARIA DI I GRADO - Plesso Centrale", style["Normal"]),
        Paragraph("Coordinatore: prof.ssa Elena Grandi", style["Normal"]),
        Table(rows, repeatRows=1, style=[("GRID", (0, 0), (-1, -1), 0.4, "black")]),
        Paragraph("Totale alunni: 9 (Maschi: 4 Femmine: 5)", style["Normal"]),
        Paragraph("Stampato il 03/11/2026 - Argo Software s.r.l. - Pag. 1 di 1", style["Normal"]),
    ]
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4, invariant=1).build(story)
    folder.put("Elenco_2B.pdf", file.getvalue())
    return Truth(people, capitals=True, allowed=("Elena Grandi", "Plesso Centrale", "Grandi"))
