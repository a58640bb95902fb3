"""What an office or a library prints: labels, lists side by side, a directory."""

from __future__ import annotations

from random import Random

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write, write_middle


@case("barcode labels of a library program, three by ten on a sheet")
def q66_barcode_labels(folder: Folder) -> Truth:
    """A label for each patron: school, name, grade and homeroom, bars and the number below them."""
    people = [
        *those("Adair|Bowles;Briony|Clegg;Corey|Dupree;Daria|Esposito;Elton|Furness;Fleur|Garza;"
               "Grant|Hewitt;Hope|Isaacson", "30024118", "1", "1A", photo=""),
        *those("Iris|Jamison;Jed|Kingsley;Kaya|Lowery;Liv|Mattson;Malik|Nolan;Nadine|Olmstead;Odin|Parrish;"
               "Petra|Quick", "30024402", "1", "1B", photo=""),
        *those("Rafe|Sinclair;Suki|Tolbert;Tate|Usher;Una|Vickery;Wes|Waddell;Xena|Yarrow", "30024716", "2",
               "2A", photo=""),
    ]  # fmt: skip
    page, file = blank_page()
    dice = Random("bars")
    for at, who in enumerate(sorted(people, key=lambda who: (who.room, who.last_first))):
        x, y = 30 + at % 3 * 190, 690 - at // 3 * 74
        write_middle(page, x + 85, y + 52, "Birch Street School Library", 7)
        write_middle(page, x + 85, y + 41, who.last_first, 9, bold=True)
        write_middle(page, x + 85, y + 32, f"Gr: {who.grade}   HR: {who.room}", 7)
        left = x + 40.0
        while left < x + 130:
            wide = dice.choice((0.8, 1.6, 2.4))
            page.rect(left, y + 12, wide, 18, stroke=0, fill=1)
            left += wide + dice.choice((0.8, 1.6))
        write_middle(page, x + 85, y + 3, who.number, 8)
    page.save()
    folder.put("patron labels.pdf", file.getvalue())
    return Truth(people, allowed=("patron labels",))


@case()
def q66_class_lists_side_by_side(folder: Folder) -> Truth:
    """An office's page: three classes beside each other, names numbered, a nickname in brackets."""
    people = [
        *those("Alexander|Brandt;Bonnie|Chu;Carter|Dolan;Daniela|Esquivel;Everett|Foley;Francesca|Gill;"
               "Graham|Horne;Helen|Ishida", grades="3", rooms="3A", photo=""),
        *those("Isaiah|Jenks;Jillian|Kane;Kofi|Lartey;Lila|Mendez;Matthias|Noor;Nadia|Orlov;Oscar|Penn",
               grades="3", rooms="3B", photo=""),
        *those("Philippa|Ruiz;Quentin|Sato;Rhea|Thapa;Stefan|Ulrich;Tamsin|Vidal;Uri|Weiss;Violet|Xiong;"
               "William|York", grades="3", rooms="3C", photo=""),
    ]  # fmt: skip
    short = {0: "Alex", 5: "Frankie", 12: "Matt", 15: "Pip", 22: "Will"}
    people = but(people, {at: {"goes": goes} for at, goes in short.items()})
    page, file = blank_page()
    write_middle(page, 306, 745, "Grade 3 Class Lists 2026-2027", 15, bold=True)
    write_middle(page, 306, 728, "Updated 8/28 - subject to change", 9)
    for column, room in enumerate(("3A", "3B", "3C")):
        x = 45 + column * 182
        own = [who for who in people if who.room == room]
        page.rect(x - 5, 668 - 10 * 22, 172, 36 + 10 * 22)
        write_middle(page, x + 80, 684, room, 13, bold=True)
        for at, who in enumerate(own):
            goes = f" ({who.goes})" if who.goes else ""
            write(page, x, 656 - at * 22, f"{at + 1}. {who.given}{goes} {who.family}", 10)
        write(page, x, 656 - 9 * 22, f"Total: {len(own)}", 10, bold=True)
    page.save()
    folder.put("Grade 3 class lists.pdf", file.getvalue())
    return Truth(people, allowed=("Grade 3 class lists", "Grade 3", "3"))


@case()
def q66_directory_in_two_columns(folder: Folder) -> Truth:
    """A school directory: two columns of names with dots to the homeroom, a heading for each grade."""
    people = [
        *those("Cleo|Abernethy;Augustin|Benton;Mira|Cho;Tobin|Delacroix;Ines|Escobedo;Walter|Finch;Sun|Gale;"
               "Rupert|Hale", grades="6", rooms="6A;6B", photo=""),
        *those("Lotus|Ingersoll;Benedict|Jarrell;Anya|Kozak;Dexter|Lamb;Paloma|Medrano;Levi|Norris;"
               "Thea|Ouellette", grades="7", rooms="7A;7B", photo=""),
        *those("Cyril|Paxton;Emmy|Quist;Orlando|Reyes;Blanche|Sheridan;Kit|Tran;Vera|Upjohn;Hugh|Vogt;"
               "Marguerite|Wolcott;Jude|Zimmer", grades="8", rooms="8A;8B", photo=""),
    ]  # fmt: skip
    people = but(people, {1: {"goes": "Gus"}, 9: {"goes": "Ben"}, 22: {"goes": "Daisy"}})
    lines: list[tuple[str, str]] = []
    for grade in ("6", "7", "8"):
        lines += [("", "")] if lines else []
        lines.append((f"GRADE {grade}", ""))
        for who in people:
            if who.grade == grade:
                lines.append((who.last_first + (f" ({who.goes})" if who.goes else ""), who.room))
    page, file = blank_page()
    write_middle(page, 306, 748, "Student Directory", 16, bold=True)
    write_middle(page, 306, 732, "St. Brendan School - Fall 2026", 9)
    for at, (name, room) in enumerate(lines):
        x, y = 60 + at // 15 * 262, 690 - at % 15 * 22
        write(page, x, y, name, 10, bold=bool(name and not room))
        if room:
            begin = page.stringWidth(name, "Helvetica", 10)
            dots = "." * int((190 - begin) / page.stringWidth(".", "Helvetica", 10))
            write(page, x + begin + 2, y, dots, 10)
            write(page, x + 200, y, room, 10)
    write_middle(page, 306, 24, "For use by school families only - 1", 8)
    page.save()
    folder.put("directory.pdf", file.getvalue())
    return Truth(people, allowed=("directory", "Student Directory"))
