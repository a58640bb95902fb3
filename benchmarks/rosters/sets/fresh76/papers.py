"""A class checkout sheet with barcodes, and an old list as rich text."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, with_photos
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write
from benchmarks.rosters.sets.fresh75.kit import group


@case("patron barcodes of a class to check out with, as library systems print them (layout invented)")
def q75_checkout_sheets_with_barcodes(folder: Folder) -> Truth:
    """A sheet of barcodes for each class: two columns of photo, name, bars and the number below the bars."""
    from reportlab.graphics.barcode.code39 import Standard39

    rooms = {
        "K-1": "Agnes|Beecher|41207|K;Bryce|Colter|41213|K;Calla|Deaver|41228|K;Denzel|Eastwood|41234|K;"
        "Edie|Fairchild|41249|K;Foster|Gilroy|41255|K",
        "K-2": "Greta|Hawes|41260|K;Henry|Isbell|41276|K;Isla|Jannsen|41282|K;Jonas|Kettner|41297|K;"
        "Kiki|Lombardi|41303|K",
    }
    people: list[Who] = []
    sheet, file = blank_page()
    for room, lines in rooms.items():
        of_room = with_photos(group(room, lines), 3)
        people += of_room
        write(sheet, 40, 745, f"Class Checkout Sheet: {room}", 15, bold=True)
        for at, w in enumerate(of_room):
            x, y = 40 + at % 2 * 270, 610 - at // 2 * 130
            draw_face(sheet, w, x, y, 66)
            write(sheet, x + 76, y + 74, w.full, 11, bold=True)
            bars = Standard39(w.number, barHeight=34, barWidth=0.9, checksum=0, stop=1, quiet=0)
            bars.drawOn(sheet, x + 76, y + 30)
            write(sheet, x + 76, y + 16, w.number, 9)
            write(sheet, x + 150, y + 16, f"Grade {w.grade}", 9)
        write(sheet, 40, 30, "Cedar Hollow Primary Library", 8)
        sheet.showPage()
    sheet.save()
    folder.put("Class checkout kindergarten.pdf", file.getvalue())
    return Truth(people, allowed=("Class checkout kindergarten", "kindergarten"))


def _rich(text: str) -> str:
    """A text as rich text: other letters as bytes of Windows."""
    plain = "".join(c if c.isascii() else f"\\'{c.encode('cp1252')[0]:02x}" for c in text)
    return plain.replace("\t", "\\tab ")


@case()
def q75_rich_text_of_two_classes(folder: Folder) -> Truth:
    """France: class lists as rich text, last names in capitals, the birthday behind a tab."""
    rooms = {
        "CE2 A": "Adèle|Bonnard;Clément|Dufresne;Élise|Gauthier;Ismaël|Hamdi;Jeanne|Lacombe;Léandre|Marchal",
        "CE2 B": "Manon|Noblet;Nathan|Périgault;Océane|Rivoire;Soline|Tessier;Ulysse|Vauthier",
    }
    people: list[Who] = []
    lines = ["Liste des élèves par classe", "Année scolaire 2026-2027", ""]
    for room, names in rooms.items():
        of_room = group(room, names)
        people += of_room
        lines += [f"Classe : {room}", "Nom\tPrénom\tNé(e) le"]
        for at, w in enumerate(of_room):
            lines.append(f"{w.family.upper()}\t{w.given}\t{at * 4 + 2:02}/{at + 3:02}/2018")
        lines += [f"Effectif : {len(of_room)}", ""]
    body = "\\par\n".join(map(_rich, lines))
    head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\fs20\\tx2800\\tx5000\n"
    folder.put("Listes CE2.rtf", f"{head}{body}\\par\n}}", "ascii")
    return Truth(people, capitals=True, allowed=("Listes CE2", "CE2"))
