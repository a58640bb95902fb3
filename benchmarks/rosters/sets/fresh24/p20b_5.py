"""A workbook of a New Zealand school, and the slides of an international one."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from html import escape
from io import BytesIO

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(OFFICE)
def p20b_workbook_of_rooms_with_a_hidden_sheet(folder: Folder) -> Truth:
    """New Zealand: a sheet for each room, one of the staff, and a hidden one of those who left last year."""
    rooms = {
        "Rūma 4": (
            "Whaea Hinemoa Parata",
            those("Aroha|Heke;Nikau|Taukiri;Charlie|Beaumont;Sina|Leota", "141905522", "3 4", "Rūma 4", 9),
        ),
        "Rūma 5": (
            "Matua Rāwiri Pōtae",
            those("Kahurangi|Moana;William|Sutherland;Manaia|Te Whata", "141916604", "5 6", "Rūma 5", 9),
        ),
    }
    rooms["Rūma 4"][1][2] = replace(rooms["Rūma 4"][1][2], given="Charlotte", goes="Charlie")
    gone = those("Zac|Entwistle;Mia|Ropata", "139550871", "6", without=9, here=False)
    staff = [
        one(given, family, role="staff", photo="")
        for given, family in (("Hinemoa", "Parata"), ("Rāwiri", "Pōtae"), ("Judith", "Akehurst"))
    ]
    titles = cut("NSN|Surname|First name|Known as|Yr|House|DOB|Iwi|Caregiver 1")
    sheets = {}
    for name, (teacher, pupils) in rooms.items():
        rows = [
            [
                int(w.number),
                w.family,
                w.given,
                w.goes,
                int(w.grade),
                "Kōwhai",
                f"2{at}/06/2017",
                "Ngāpuhi",
                f"Mrs {w.family}",
            ]
            for at, w in enumerate(pupils)
        ]
        sheets[name] = [[f"{name} — {teacher} — 2026"], [], titles, *rows, [], ["", f"Roll: {len(rows)}"]]
    sheets["Kaiako"] = [
        cut("Name|Role|Email"),
        *(
            [w.full, role, f"{w.given[0]}@kura.example".lower()]
            for w, role in zip(staff, ("Kaiako", "Kaiako", "Tumuaki"), strict=True)
        ),
    ]
    sheets["Left 2025"] = [
        titles,
        *([int(w.number), w.family, w.given, "", 6, "Kōwhai", "", "", ""] for w in gone),
    ]
    folder.book("Class lists 2026 MASTER.xlsx", sheets, ("A1:I1",), hide=("Left 2025",))
    people = [*rooms["Rūma 4"][1], *rooms["Rūma 5"][1], *staff, *gone]
    return Truth(people, allowed=("Whaea Hinemoa Parata", "Matua Rāwiri Pōtae", "Kaiako", "Left 2025"))


def _pptx(slides: list[tuple[str, list[tuple[Who, str]], str]]) -> bytes:
    """A presentation: a title, pictures in a row, below each a box with its lines."""
    xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    spaces = f'xmlns:a="{drawing}" xmlns:r="{office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    kind = "application/vnd.openxmlformats-officedocument.presentationml"
    files: dict[str, bytes | str] = {}
    types, main, ids = "", "", ""

    def box(at: int, x: int, y: int, wide: int, lines: list[str], title: bool = False) -> str:
        role = '<p:nvPr><p:ph type="title"/></p:nvPr>' if title else "<p:nvPr/>"
        text = "".join(
            f"<a:p><a:r><a:rPr lang='en-GB'/><a:t>{escape(line)}</a:t></a:r></a:p>" for line in lines
        )
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{at}" name="TextBox {at}"/><p:cNvSpPr/>{role}</p:nvSpPr><p:spPr><a:xfrm>'
            f'<a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
            f"</a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>{text}</p:txBody></p:sp>"
        )

    for number, (title, people, below) in enumerate(slides, 1):
        shapes = box(2, 400000, 200000, 11000000, [title], True)
        links, texts = "", ""
        for at, (who, home) in enumerate(people):
            x = 500000 + at * 2800000
            if who.photo:
                media = f"image{number}{at}.jpeg"
                files[f"ppt/media/{media}"] = face(who.photo)
                links += f'<Relationship Id="rId{at + 2}" Type="{office}/image" Target="../media/{media}"/>'
                shapes += (
                    f'<p:pic><p:nvPicPr><p:cNvPr id="{at + 20}" name="Picture {at + 20}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>'
                    f'<p:blipFill><a:blip r:embed="rId{at + 2}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>'
                    f'<a:xfrm><a:off x="{x}" y="1400000"/><a:ext cx="2100000" cy="2800000"/></a:xfrm>'
                    f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
                )
            name = f"{who.given} “{who.goes}” {who.family}" if who.goes else who.full
            texts += box(at + 40, x, 4300000, 2500000, [name, home, f"ID {who.number}"])
        shapes += texts + (box(60, 900000, 2500000, 9000000, below.split("\n")) if below else "")
        group = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
        path = f"ppt/slides/slide{number}.xml"
        files[path] = f"{xml}<p:sld {spaces}><p:cSld><p:spTree>{group}{shapes}</p:spTree></p:cSld></p:sld>"
        files[f"ppt/slides/_rels/slide{number}.xml.rels"] = (
            f'{xml}<Relationships xmlns="{package}/relationships">{links}</Relationships>'
        )
        types += f'<Override PartName="/{path}" ContentType="{kind}.slide+xml"/>'
        main += f'<Relationship Id="rId{number}" Type="{office}/slide" Target="slides/slide{number}.xml"/>'
        ids += f'<p:sldId id="{255 + number}" r:id="rId{number}"/>'
    files["ppt/presentation.xml"] = (
        f'{xml}<p:presentation {spaces}><p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>'
    )
    files["ppt/_rels/presentation.xml.rels"] = (
        f'{xml}<Relationships xmlns="{package}/relationships">{main}</Relationships>'
    )
    root = f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="ppt/presentation.xml"/>'
    files["_rels/.rels"] = f'{xml}<Relationships xmlns="{package}/relationships">{root}</Relationships>'
    files["[Content_Types].xml"] = (
        f'{xml}<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.'
        f'openxmlformats-package.relationships+xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override '
        f'PartName="/ppt/presentation.xml" ContentType="{kind}.presentation.main+xml"/>{types}</Types>'
    )
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(name, files[name])
    return file.getvalue()
