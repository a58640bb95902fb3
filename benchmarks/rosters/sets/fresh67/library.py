"""What a library program prints about its patrons."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write


@case("a patron list of a library program such as Destiny: name, barcode, type, grade, homeroom")
def q66_patron_list_with_barcodes(folder: Folder) -> Truth:
    """A list of patrons over two pages, two of the staff among the students; inactive ones are marked."""
    people = [
        *those("Abel|Corrigan;Blythe|Dawes;Cyrus|Emmett;Daphne|Farrow;Ezra|Gilroy;Fern|Hatcher;Gideon|Ibarra;"
               "Honor|Jeffers", "21834000041207", "2", "2A", photo=""),
        *those("Ira|Knowles;Juniper|Lassiter;Keanu|Makoa;Lark|Nesbitt;Magnus|Ostrander;Nell|Pomeroy;"
               "Otis|Quimby;Pearl|Rainey", "21834000052310", "3", "3C", photo=""),
        one("Lorna", "Castellan", "21834000090018", role="staff", photo=""),
        one("Victor", "Meriwether", "21834000090031", role="staff", photo=""),
    ]  # fmt: skip
    people = but(people, {5: {"here": False}, 12: {"here": False}})
    page, file = blank_page()
    places = (45, 190, 300, 370, 420, 490)
    listed = sorted(people, key=lambda who: who.last_first)
    for number, begin in enumerate(range(0, len(listed), 11), 1):
        write(page, 45, 750, "Fairmount Elementary Library", 13, bold=True)
        write(page, 45, 734, "Patron List - sorted by name", 9)
        titles = ("Name", "Barcode", "Patron Type", "Grade", "Homeroom", "Status")
        for x, title in zip(places, titles, strict=True):
            write(page, x, 706, title, 9, bold=True)
        page.line(45, 702, 560, 702)
        for down, who in enumerate(listed[begin : begin + 11]):
            kind = "Student" if who.role == "student" else "Faculty"
            status = "Active" if who.here else "Inactive"
            cells = (who.last_first, who.number, kind, who.grade, who.room, status)
            for x, cell in zip(places, cells, strict=True):
                write(page, x, 682 - down * 26, cell)
        if begin + 11 >= len(listed):
            write(page, 45, 682 - 11 * 26, f"{len(people)} patrons listed", 9, bold=True)
        write(page, 45, 24, f"Report generated 8/26/2026 - Page {number} of 2", 7)
        page.showPage()
    page.save()
    folder.put("PatronList.pdf", file.getvalue())
    return Truth(people, allowed=("PatronList", "Patron List", "Faculty", "Student"))
