"""What schools of Flanders, the Netherlands, Italy and Mexico hand over."""

from __future__ import annotations

import io
from dataclasses import replace

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Grid, cells, grid_pdf


@case("a printed list of photos of a class from Smartschool, Flanders (from memory, not read here)")
def p34c_smartschool_klasfotos(folder: Folder) -> Truth:
    """Flanders: a PDF, the family's name in capitals and first, four in a row.

    The class only in the title.
    """
    people = those(
        "Lotte|Aerts;Senne|Claeys;Amira|El Amrani;Jef|De Smedt;Marie-Laure|Goossens;Emma|Van den Broeck;"
        "Wout|Vandeputte;Zoë|Verhulst;Noor|Yilmaz;Rune|Peeters-D'hondt",
        "20231104",
        "3",
        "3LATb",
    )
    drawn = [replace(who, family=who.family.upper()) for who in people]
    grid = Grid(
        columns=4,
        rows=4,
        photo=60,
        text=100,
        size=8,
        centred=True,
        title="Klasfotolijst 3LATb (2026-2027)",
        foot="Sint-Jozefscollege - titularis: An Wouters - afgedrukt op 03/09/2026",
    )
    folder.put(
        "klasfotolijst_3LATb.pdf",
        grid_pdf(cells(drawn, "{who.family} {who.given}", "intern nr. {who.number}"), grid),
    )
    return Truth(people, capitals=True, allowed=("An Wouters",))


def _surname_first(who: Who) -> Who:
    """With every parting of a name whose surname comes first."""
    parts = [*who.family.split(), *who.given.split()]
    ways = [(" ".join(parts[at:]), " ".join(parts[:at])) for at in range(1, len(parts))]
    return replace(who, also=(*who.also, *ways))


@case("a printed Elenco alunni of a registro elettronico in Italy (style of Argo and Spaggiari, from memory)")
def p34c_elenco_alunni_pdf(folder: Folder) -> Truth:
    """Italy: a PDF of two classes, surname first in capitals in one column.

    Accents typed as apostrophes, one withdrawn.
    """
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

    second = those(
        "Giulia|D'Angeli;Maria Chiara|De Luca Sforza;Niccolo'|Fabbroni;Aurora|Lo Presti;Omar|"
        "Benhaddou;Samuele|Zanin",
        "",
        "2",
        "2B",
        photo="",
    )
    third = those(
        "Ginevra|Dall'Agnol;Leonardo|Pace;Fatou|Sarr;Nicole|Di Biase;Elia|Vanzo", "", "3", "3B", photo=""
    )
    second = but(second, {3: {"here": False}, 2: {"also": (("Niccolò", "Fabbroni"),)}})
    people = [_surname_first(who) for who in (*second, *third)]
    story = []
    heads = {"2B": "prof.ssa Ornella Marchi", "3B": "prof. Ivo Tessari"}
    styles = getSampleStyleSheet()
    for room, head in heads.items():
        story += [
            Paragraph("ISTITUTO COMPRENSIVO “G. PASCOLI” - Scuola secondaria di I grado", styles["Normal"]),
            Paragraph(f"Elenco alunni - Classe {room} - A.S. 2026/2027", styles["Heading2"]),
            Paragraph(f"Coordinatore di classe: {head}", styles["Normal"]),
            Spacer(1, 12),
        ]
        rows = [cut("N.|Cognome e nome|Data di nascita|Comune di nascita|Note")]
        group = [who for who in people if who.room == room]
        for at, who in enumerate(group, 1):
            note = "" if who.here else "RITIRATA 12/10/2026"
            born = ("PADOVA", "VICENZA", "EE")[at % 3]
            rows.append([f"{at}", f"{who.family} {who.given}".upper(), f"{at + 4:02}/07/2014", born, note])
        story.append(Table(rows, repeatRows=1, style=[("GRID", (0, 0), (-1, -1), 0.4, "grey")]))
        boys = sum(who.given in ("Niccolo'", "Omar", "Samuele", "Leonardo", "Elia") for who in group)
        story += [
            Spacer(1, 10),
            Paragraph(f"Totale alunni: {len(group)} (M {boys}, F {len(group) - boys})", styles["Normal"]),
        ]
        story.append(PageBreak())
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4, invariant=1).build(story)
    folder.put("ElencoAlunni.pdf", file.getvalue())
    folder.put("foto_di_classe.jpg", face("la classe 2B", 160))
    return Truth(
        people,
        [lost("the photo of a class", "foto_di_classe")],
        capitals=True,
        allowed=(*heads.values(), "Ornella Marchi", "Ivo Tessari"),
    )
