"""Directories, certificates, cards, composites and seating charts, printed to PDF."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh69.kit import by_name, picture, q, typ


@case()
def q69_student_directory_in_two_columns(folder: Folder) -> Truth:
    """US: the parents' directory: two columns of entries with grade, room, parents and phones."""
    people = by_name(
        [
            *those("Lena|Abbott;Marco|Benitez;Tyrese|Dockery;Noelle|Frost;Ansh|Gupta", "", "3", "12", 99),
            *those("Colby|Hatch;Sylvie|Kramer;Ezekiel|Mott;Ramona|Pryor;Beau|Tolbert", "", "4", "15", 99),
        ]
    )
    parents = ("Dana & Rob", "Monica", "Lew & Carrie", "Priya & Sanjay", "Jo")
    entries = [
        f"#block(breakable: false)[*#{q(w.last_first)}* \\ #{q(f'Grade {w.grade}, Room {w.room}')} \\ "
        f"#{q(f'Parents: {parents[n % 5]} {w.family}')} \\ "
        f"#{q(f'{n + 12} Larkspur Ln')} \\ #{q(f'555-01{n:02}')}]"
        for n, w in enumerate(people)
    ]
    markup = "#align(center)[= Family Directory 2026-2027]\n#v(5mm)\n"
    markup += "#block(height: 12cm, columns(2)[\n" + "\n".join(entries) + "\n])\n"
    page = 'footer: align(center)[For school use only, #context counter(page).display("1")],'
    folder.put("Family directory.pdf", typ(markup, page=page, paper="us-letter"))
    return Truth(people, allowed=("Family directory",))


@case()
def q69_reading_certificates(folder: Folder) -> Truth:
    """UK: certificates of the summer reading challenge, one a page in landscape, signed by the head."""
    people = [
        *those("Alexander|Birch;Bethan|Collier;Edie|Haslam;Kofi|Mensah", "", "", "Class 4B", 99),
        *those("Lottie|Partridge;Musa|Rashid;Nancy|Tully", "", "", "Class 5T", 99),
    ]
    pages = [
        "#align(center + horizon)[#text(30pt)[Summer Reading Challenge] \\ #v(8mm) "
        "This certificate is awarded to"
        f' #v(6mm) #text(34pt, weight: "bold")[#{q(w.full)}] #v(2mm) #text(16pt)[#{q(w.room)}] #v(6mm)'
        " for reading six books over the summer holidays #v(12mm) Mrs J Prendergast, Head Teacher"
        " #h(3cm) 11 September 2026]\n"
        for w in people
    ]
    markup = "#pagebreak()\n".join(pages)
    folder.put(
        "Certificates.pdf",
        typ(markup, paper="a4", page="flipped: true,", font="Libertinus Serif", size="14pt"),
    )
    return Truth(people, allowed=("Certificates",))


@case("a class composite of a school photographer (layout invented)")
def q69_class_composite_with_teacher(folder: Folder) -> Truth:
    """US: a class composite: the school above, the teacher first, then the class with a name below each."""
    teacher = one("Denise", "Hanley", role="teacher")
    pupils = those(
        "Alden|Bruner;Bianca|Chavez;Cyrus|Drake;Delia|Easley;Eamon|Foy;Flora|Gentile;Gus|Harmon;"
        "Heath|Ibarra;Ila|Jensen;Jasper|Kidd;Karina|Lowell;Lane|Mercado;Minnie|Navarro;Otto|Ponce;Priya|Raman",
        "",
        "",
        "",
        0,
    )
    people = [teacher, *pupils]
    sheet, file = blank_page(792, 612)
    write_middle(sheet, 396, 570, "Birchwood School", 22, bold=True)
    write_middle(sheet, 396, 552, "Grade 1      2026-2027", 11)
    for at, w in enumerate(people):
        x, y = 60 + at % 6 * 115, 400 - at // 6 * 165
        draw_face(sheet, w, x, y, 84)
        write_middle(sheet, x + 42, y - 12, w.full, 9)
        if w.role == "teacher":
            write_middle(sheet, x + 42, y - 23, "Teacher", 8)
    sheet.save()
    folder.put("Hanley composite.pdf", file.getvalue())
    people = [teacher, *but(pupils, {at: {"grade": "1"} for at in range(len(pupils))})]
    return Truth(people, allowed=("Hanley composite", "Hanley"))


@case()
def q69_seating_chart_without_faces(folder: Folder) -> Truth:
    """New Zealand: a seating chart as boxes: first name above the last name; two desks are empty."""
    people = those(
        "Aroha|Bennett;Caleb|Chapman;Emere|Hohepa;Finlay|Jamieson;Hana|Kingi;Jonty|McLeod;Kahu|Ngata;"
        "Lily|O'Brien;Manaia|Paki;Nikau|Rangi;Petra|Sinclair;Tane|Walker",
        "",
        "",
        "Room 8",
        99,
    )
    places = [0, 3, 1, 8, 2, 10, None, 5, 4, 6, 11, 7, 9, None]
    sheet, file = blank_page(842, 595)
    write(sheet, 50, 550, "Room 8 Seating Plan, Term 4", 16, bold=True)
    for n, at in enumerate(places):
        x, y = 60 + n % 5 * 150, 400 - n // 5 * 120
        sheet.rect(x, y, 120, 70)
        if at is not None:
            write_middle(sheet, x + 60, y + 42, people[at].given, 13, bold=True)
            write_middle(sheet, x + 60, y + 24, people[at].family, 11)
    sheet.rect(340, 60, 160, 40)
    write_middle(sheet, 420, 76, "Teacher's desk", 11)
    sheet.save()
    folder.put("Seating plan Room 8.pdf", file.getvalue())
    return Truth(people, allowed=("Seating plan Room 8", "Room 8 Seating Plan"))


@case()
def q69_seating_chart_with_faces(folder: Folder) -> Truth:
    """US: a seating chart with faces; the names below are last name first; one was absent on picture day."""
    people = those(
        "Aspen|Blount;Cruz|Delaney;Demi|Ewing;Easton|Flagg;Glenn|Hooker;Haven|Irish;Ike|Jolly;Jewel|Kuhn;"
        "Kirk|Lacy;Lorna|Maddow;Mack|Neely",
        "",
        "6",
        "31",
    )
    order = [3, 7, None, 0, 9, 1, 10, 5, 2, None, 8, 4, 6]
    cells = [
        "[]" if at is None else f"align(center)[#{picture(people[at], '1.7cm')} #{q(people[at].last_first)}]"
        for at in order
    ]
    markup = "*Seating Chart* #h(1fr) Grade 6, Homeroom 31 #h(1fr) 9/8/2026\n#v(4mm)\n"
    markup += "#grid(columns: (1fr,) * 5, gutter: 6mm, " + ", ".join(cells) + ")\n#v(1cm)\n"
    markup += "#align(center)[#box(stroke: 0.5pt, inset: 8pt)[Front of class]]\n"
    folder.put("Seating 31.pdf", typ(markup, people, page="flipped: true,", size="8pt"))
    return Truth(people, allowed=("Seating 31", "Seating Chart"))


@case()
def q69_place_cards_for_the_dinner(folder: Folder) -> Truth:
    """South Africa: folded place cards for the farewell dinner: name, class and the table, four a page."""
    people = [
        *those("Anrich|Botha;Busisiwe|Dlamini;Chanté|Februarie;Imraan|Jacobs", "", "", "7A", 99),
        *those("Lwazi|Khumalo;Mieke|van Wyk;Palesa|Mokoena;Ruan|Steyn;Thandi|Zulu", "", "", "7B", 99),
    ]
    sheet, file = blank_page(595, 842)
    for at, w in enumerate(people):
        if at and at % 4 == 0:
            sheet.showPage()
        y = 640 - at % 4 * 200
        sheet.rect(120, y, 355, 170)
        sheet.setDash(3, 3)
        sheet.line(120, y + 85, 475, y + 85)
        sheet.setDash()
        sheet.setFont("Times-BoldItalic", 26)
        sheet.drawCentredString(297, y + 42, w.full)
        sheet.setFont("Times-Roman", 12)
        sheet.drawCentredString(297, y + 18, f"Class {w.room}  -  Table {at % 3 + 1}")
    sheet.save()
    folder.put("Place cards.pdf", file.getvalue())
    return Truth(people, allowed=("Place cards", "Table 1", "Table 2", "Table 3", "1", "2", "3"))
