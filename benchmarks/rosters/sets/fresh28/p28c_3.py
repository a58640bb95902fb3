"""Saved pages of Word, slides, labels, rich text, and lists that belong together, as schools make them themselves."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from html import escape

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case(
    "Microsoft Word: Save As > Web Page, Filtered (WordSection1, MsoNormal, a folder of images); the page invented"
)
def p28c_finnish_page_saved_by_word(folder: Folder) -> Truth:
    """Finland: Word's filtered page: a row of pictures, below it the row of their names; a nickname, one without a picture."""
    people = those(
        "Väinö|Koskela;Aleksandra|Petrova;Eeva-Liisa|Hyyppä;Abdullahi|Nuur;Helmi|af Hällström;Onni|Yli-Jyrä;"
        "Stella|Böök",
        rooms="4B",
    )
    people = but(people, {1: {"goes": "Sasha"}})
    rows, number = "", 0
    for start in range(0, len(people), 3):
        part, pictures, names = people[start : start + 3], "", ""
        for w in part:
            name = f"{w.given} ”{w.goes}” {w.family}" if w.goes else w.full
            inner = "ei kuvaa"
            if w.photo:
                number += 1
                inner = f'<img border=0 width=96 height=120 id="Kuva {number}"\nsrc="Luokka%204B-tiedostot/image{number:03}.jpg">'
                folder.put(f"Luokka 4B-tiedostot/image{number:03}.jpg", face(w.photo))
            pictures += f"<td width=161 valign=top>\n<p class=MsoNormal align=center>{inner}</p>\n</td>\n"
            names += f"<td width=161 valign=top>\n<p class=MsoNormal align=center><b>{escape(name)}</b></p>\n</td>\n"
        rows += f"<tr>\n{pictures}</tr>\n<tr>\n{names}</tr>\n"
    folder.put(
        "Luokka 4B.htm",
        '<html>\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n'
        '<meta name=Generator content="Microsoft Word 15 (filtered)">\n<title>Luokka 4B</title>\n'
        "<style>\n<!--\n p.MsoNormal {margin:0cm; font-size:11.0pt;}\n-->\n</style>\n</head>\n<body lang=FI>\n"
        "<div class=WordSection1>\n<h1>Luokka 4B 2026–2027</h1>\n"
        "<p class=MsoNormal>Luokanopettaja: Päivi Rantanen</p>\n<p class=MsoNormal>&nbsp;</p>\n"
        f"<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>\n{rows}</table>\n"
        "<p class=MsoNormal>Kuvat otettu 9.9. – ei julkiseen jakoon!</p>\n</div>\n</body>\n</html>\n",
        "cp1252",
    )
    return Truth(people, allowed=("Luokka 4B", "Päivi Rantanen", "Luokka 4B-tiedostot"))


@case("ECMA-376 part 1 (PresentationML: p:sld, p:pic, p:sp, a:off); the slides of a teacher, invented")
def p28c_american_slides_of_a_kindergarten(folder: Folder) -> Truth:
    """United States: a teacher's slides, two children on each, the picture above the name; title and last slide."""
    people = those(
        "Emmett|Stoltz;Nevaeh|Rountree;Thiago|Villalobos;Sadie Mae|Pickens;Kwame|Asante;June|Haverford;"
        "Oakley|Zimmer",
        grades="K",
        rooms="Mrs. Yoder",
    )
    people = but(people, {3: {"also": (("Sadie", "Mae Pickens"),)}})
    slides: list[list[tuple[str, Who | None]]] = [
        [("Meet our Kindergarten class!", None), ("Mrs. Yoder, Room 3", None)]
    ]
    slides += [[(w.full, w) for w in people[at : at + 2]] for at in range(0, len(people), 2)]
    slides.append([("Thank you for helping us find great books!", None)])
    folder.put("Meet our class.pptx", _pptx(slides))
    return Truth(people, allowed=("Room 3", "3", "Mrs. Yoder, Room 3", "Yoder", "Kindergarten"))


_OPEN = "http://schemas.openxmlformats.org"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACES = (
    f'xmlns:a="{_OPEN}/drawingml/2006/main" xmlns:r="{_OPEN}/officeDocument/2006/relationships" '
    f'xmlns:p="{_OPEN}/presentationml/2006/main"'
)


def _pptx(slides: Sequence[Sequence[tuple[str, Who | None]]]) -> bytes:
    rel, kind = f"{_OPEN}/officeDocument/2006/relationships", f"{_OPEN}/package/2006"
    main = "application/vnd.openxmlformats-officedocument.presentationml"
    files: dict[str, bytes | str] = {}
    types = links = listed = ""
    pictures = 0
    for at, boxes in enumerate(slides, 1):
        shapes = own = ""
        for place, (text, who) in enumerate(boxes):
            across = place * 4200000 + 600000 if who else 600000
            down = 4300000 if who else place * 1500000 + 1500000
            ident = place * 2 + 2
            if who and who.photo:
                pictures += 1
                files[f"ppt/media/image{pictures}.jpeg"] = face(who.photo)
                own += f'<Relationship Id="rId{ident}" Type="{rel}/image" Target="../media/image{pictures}.jpeg"/>'
                shapes += (
                    f'<p:pic><p:nvPicPr><p:cNvPr id="{ident}" name="Picture {ident}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>'
                    f'<p:blipFill><a:blip r:embed="rId{ident}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
                    f"<p:spPr>{_area(across + 600000, 900000, 2400000, 3200000)}</p:spPr></p:pic>"
                )
            shapes += (
                f'<p:sp><p:nvSpPr><p:cNvPr id="{ident + 1}" name="TextBox {ident + 1}"/><p:cNvSpPr txBox="1"/><p:nvPr/>'
                f"</p:nvSpPr><p:spPr>{_area(across, down, 3600000, 600000)}</p:spPr><p:txBody><a:bodyPr/><a:p>"
                f'<a:r><a:rPr lang="en-US"/><a:t>{escape(text)}</a:t></a:r></a:p></p:txBody></p:sp>'
            )
        files[f"ppt/slides/slide{at}.xml"] = (
            f'{_XML}<p:sld {_SPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>'
            f"</p:nvGrpSpPr><p:grpSpPr/>{shapes}</p:spTree></p:cSld></p:sld>"
        )
        files[f"ppt/slides/_rels/slide{at}.xml.rels"] = (
            f'{_XML}<Relationships xmlns="{kind}/relationships">{own}</Relationships>'
        )
        types += f'<Override PartName="/ppt/slides/slide{at}.xml" ContentType="{main}.slide+xml"/>'
        links += f'<Relationship Id="rId{at}" Type="{rel}/slide" Target="slides/slide{at}.xml"/>'
        listed += f'<p:sldId id="{255 + at}" r:id="rId{at}"/>'
    files["ppt/presentation.xml"] = (
        f'{_XML}<p:presentation {_SPACES}><p:sldIdLst>{listed}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/>'
        '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
    )
    files["ppt/_rels/presentation.xml.rels"] = (
        f'{_XML}<Relationships xmlns="{kind}/relationships">{links}</Relationships>'
    )
    files["_rels/.rels"] = (
        f'{_XML}<Relationships xmlns="{kind}/relationships"><Relationship Id="rId1" '
        f'Type="{rel}/officeDocument" Target="ppt/presentation.xml"/></Relationships>'
    )
    head = (
        f'{_XML}<Types xmlns="{kind}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="jpeg" ContentType="image/jpeg"/>'
        f'<Override PartName="/ppt/presentation.xml" ContentType="{main}.presentation.main+xml"/>{types}</Types>'
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"[Content_Types].xml": head, **files}.items():
            archive.writestr(name, data)
    return file.getvalue()


def _area(x: int, y: int, wide: int, high: int) -> str:
    return (
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )


@case("Rich Text Format 1.9.1 (\\ansicpg, \\trowd, \\cell, \\row); the list of a Hungarian office, invented")
def p28c_hungarian_list_in_rich_text(folder: Folder) -> Truth:
    """Hungary: a table in rich text of code page 1250: family name first, the ministry's number, one who left, one taught at home."""
    people = those(
        "Boglárka|Őszi;Csongor|Füredi;Dorottya Réka|Kiss-Varga;Gellért|Zsótér;Hanga|Lakatos;Nimród|Gyűrűs;"
        "Tímea|Szécsényi",
        "72604418305",
        rooms="4.b",
        without=7,
    )
    people = but(people, {3: {"here": False}})
    notes = ("", "", "egyéni munkarend", "eltávozott 2026. 10. 12.", "menzás", "", "")
    titles = cut("Ssz.|Vezetéknév|Utónév|OM azonosító|Megjegyzés")
    rows = [titles]
    rows += [[f"{at}.", w.family, w.given, w.number, notes[at - 1]] for at, w in enumerate(people, 1)]
    edges = "".join(f"\\cellx{at}" for at in (700, 2900, 5100, 7300, 9900))
    body = "".join(
        f"\\trowd\\trgaph70{edges}\n"
        + "".join(f"\\pard\\intbl {_rtf(cell)}\\cell\n" for cell in row)
        + "\\row\n"
        for row in rows
    )
    head = "{\\rtf1\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset238 Arial;}}\\f0\\fs22\n"
    head += f"\\pard\\b {_rtf('Napsugár Általános Iskola – 4.b osztály névsora, 2026/2027')}\\b0\\par\n"
    head += f"\\pard {_rtf('Osztályfőnök: Szűcs Ildikó')}\\par\n"
    foot = f"\\pard {_rtf('Létszám: 7 fő')}\\par\n}}"
    folder.put("4b_nevsor.rtf", head + body + foot, "ascii")
    return Truth(people, allowed=("4.b osztály", "4b", "Szűcs Ildikó", "Ildikó Szűcs"))


def _rtf(text: str) -> str:
    return "".join(chr(b) if b < 128 else f"\\'{b:02x}" for b in text.encode("cp1250"))
