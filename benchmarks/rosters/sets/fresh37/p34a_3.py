"""Registers, directories, labels and two lists that belong together, of schools in the United States."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, list_pdf, write


@case("Gradelink's student photo list printed as PDF (from memory), in fall and after the holidays")
def p34a_gradelink_photo_list(folder: Folder) -> Truth:
    """Gradelink: a PDF table with photos, printed twice; in January one is gone, one new."""
    fall = those(
        "Micah|Brandvold;Eden|Castaneda;Josie|Engstrom;Elias|Farrow;Naomi|Hostetler;Caleb|Rempel;Lydia|Yoder",
        "1187",
        "1 1 2",
        "Mrs. Penner",
    )
    fall = but(fall, {3: {"goes": "Eli"}})
    winter = but(fall, {6: {"photo": "Lydia Yoder in January"}})
    new = those("Abel|Zimmerman", "1302", "2", "Mrs. Penner", without=0)
    titles = cut("Photo|Student|Nickname|Student ID|Grade|Homeroom")
    for month, people in (("fall", fall), ("january", [*winter[:1], *winter[2:], *new])):
        rows = [[who.last_first, who.goes, who.number, who.grade, who.room] for who in people]
        heading = f"Prairie View Christian School - Student Photo List ({len(people)} students)"
        folder.put(f"{month}/StudentPhotoList.pdf", list_pdf(people, titles, rows, heading))
    return Truth(
        [*but(winter, {1: {"here": False}}), *new],
        steps=("fall", "january"),
        same=(("Lydia Yoder", "Lydia Yoder"), ("Elias Farrow", "Elias Farrow")),
    )


@case("OPALS: Print user barcodes (opals-na.org/help/user.html), a sheet of labels as PDF")
def p34a_opals_barcode_labels(folder: Folder) -> Truth:
    """OPALS: labels in three columns: the name, bars, the number, grade and teacher; no photos."""
    people = those(
        "Yusuf|Ahmed;Clara|Bianchi;Ezra|Feldman;Tatiana|Gomez;Henry|Kaplan;Shanice|Lewis;Dev|Mehta;Ruth|Novak;"
        "Isaac|Perlman;Zainab|Siddiqui;Matthew|Tuttle",
        "20043000117",
        "4",
        "Rosen;Rosen;Rosen;Rosen;Rosen;Rosen;Whitley;Whitley;Whitley;Whitley;Whitley",
        without=99,
    )
    canvas, file = blank_page()
    for at, who in enumerate(people):
        x, y = 36 + at % 3 * 190, 720 - at // 3 * 96
        write(canvas, x, y, who.last_first, 10, True)
        for bar, digit in enumerate(who.number * 3):
            canvas.rect(x + bar * 4, y - 34, 1 + int(digit) % 3, 28, stroke=0, fill=1)
        write(canvas, x, y - 46, who.number)
        write(canvas, x, y - 58, f"Grade {who.grade}  {who.room}", 8)
    canvas.showPage()
    canvas.save()
    folder.put("user_barcodes.pdf", file.getvalue())
    return Truth(people)
