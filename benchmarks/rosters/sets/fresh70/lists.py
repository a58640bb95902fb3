"""Lists that offices and libraries print to PDF."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page, write
from benchmarks.rosters.sets.fresh69.kit import by_name, by_room, excel, q, tab, typ


@case()
def q69_form_list_with_known_as(folder: Folder) -> Truth:
    """UK: a form list without lines from the school's system, with the legal and the known-as forename."""
    people = but(
        [
            *those(
                "Amelie|Barraclough;Benjamin|Cartwright;Chidi|Eze;Eleanor|Fothergill;"
                "Harriet|Gill;Jacob|Hargreaves",
                "005127",
                "7",
                "7K",
                99,
            ),
            *those(
                "Kieran|Idle;Lucy|Jagger;Muhammad|Khan;Samuel|Lister;Tilly|Moorhouse;William|Nettleton",
                "005244",
                "7",
                "7L",
                99,
            ),
        ],
        {1: {"goes": "Ben"}, 3: {"goes": "Ellie"}, 9: {"goes": "Sam"}, 11: {"goes": "Will"}},
    )
    markup = ""
    for room, own in by_room(people).items():
        rows = [cut("Surname|Forename|Known as|Adm No|Year|Reg|DOB|Sex")]
        for n, w in enumerate(own):
            born = f"{n * 4 + 2:02}/{n + 3:02}/2015"
            rows.append([w.family, w.given, w.goes or w.given, w.number, "7", room, born, "MF"[n % 2]])
        markup += f"#pagebreak(weak: true)\n*Group list: #{q(room)}* #h(1fr) 07/09/2026 \\ \n"
        markup += tab(rows, "(3cm, 3cm, 2.5cm, auto, auto, auto, auto, auto)", "none", more="inset: 4pt,")
    page = 'footer: align(center)[#context counter(page).display("1/1", both: true)],'
    folder.put("Year 7 group lists.pdf", typ(markup, paper="a4", page=page))
    return Truth(people, allowed=("Year 7 group lists",))


@case("an overdue report of a library system, grouped by homeroom (layout invented)")
def q69_overdue_books_by_homeroom(folder: Folder) -> Truth:
    """US: the library's own overdue list: homeroom, then the pupil, then the books that are still out."""
    people = [
        *those("Keisha|Barnes;Landon|Crowder;Miriam|Feld;Santiago|Orozco", "30412", "4", "204", 99),
        *those("Autumn|Dietrich;Josiah|Penn;Willa|Sharpe;Zeke|Trammell", "30688", "5", "210", 99),
    ]
    books = cut("Because of Winn-Dixie|Dog Man: Fetch-22|The Wild Robot|Who Was Rosa Parks?|Holes|Amulet 3")
    sheet, file = blank_page()
    write(sheet, 50, 745, "Overdue Materials by Homeroom", 14, bold=True)
    write(sheet, 50, 730, "Maple Grove Elementary Library, as of 10/05/2026", 9)
    y = 705.0
    for room, own in by_room(people).items():
        write(sheet, 50, y, f"Homeroom: {room}", 11, bold=True)
        y -= 18
        for n, w in enumerate(own):
            write(sheet, 60, y, w.last_first, 10, bold=True)
            write(sheet, 240, y, f"Patron ID: {w.number}", 9)
            write(sheet, 380, y, f"Grade: {w.grade}", 9)
            for book in books[n : n + 1 + n % 2]:
                y -= 13
                write(sheet, 80, y, book, 9)
                write(sheet, 300, y, f"T {31207 + n * 417 + int(room)}", 9)
                write(sheet, 380, y, f"Due 09/{n * 6 + 4:02}/2026", 9)
            y -= 20
        y -= 6
    write(sheet, 50, 30, "Page 1 of 1", 8)
    sheet.save()
    folder.put("Overdues October.pdf", file.getvalue())
    return Truth(people, allowed=("Overdues October",))


@case()
def q69_deux_classes_cote_a_cote(folder: Folder) -> Truth:
    """France: two tables beside each other on a page, a class each; last names in capitals."""
    people = [
        *those(
            "Anaïs|AUBERT;Baptiste|BRÉMOND;Clémence|CARON;Enzo|DA SILVA;Jade|DELATTRE;Kylian|FOURNIER;"
            "Lilou|GRANGE;Nolan|HUBERT;Romane|JOLIVET;Sacha|LE GALL",
            "",
            "",
            "6A",
            99,
        ),
        *those(
            "Adèle|MASSON;Eliott|NOËL;Fatou|NDOYE;Gabin|PICARD;Juliette|RENAUD;"
            "Margot|SCHMITT;Rayan|TAHIRI;Tom|VIDAL",
            "",
            "",
            "6B",
            99,
        ),
    ]
    parts = []
    for room, own in by_room(people).items():
        rows = [cut("N°|Nom|Prénom"), *([str(n), w.family, w.given] for n, w in enumerate(own, 1))]
        parts.append(f"[*Classe de #{q(room)}* ({len(own)} élèves)\n{tab(rows, '(auto, 1fr, 1fr)')}]")
    markup = "#align(center)[= Collège Jean-Moulin, rentrée 2026]\n#v(5mm)\n"
    markup += f"#grid(columns: (1fr, 1fr), gutter: 1cm, {', '.join(parts)})\n"
    folder.put("Listes 6A-6B.pdf", typ(markup, paper="a4"))
    return Truth(people, capitals=True, allowed=("Listes 6A-6B",))


@case()
def q69_lunch_list_with_pins(folder: Folder) -> Truth:
    """US: the cafeteria's list in letters of one width: number, PIN of the keypad, allergies at the end."""
    people = [
        *those(
            "Adalyn|Burch;Bryson|Coker;Camila|Duarte;Declan|Fay;Ezra|Goins;Hadley|Hurst",
            "218840",
            "1",
            "1A",
            99,
        ),
        *those(
            "Jayla|Inman;Kai|Jacobs;Lyla|Kinney;Mateo|Luna;Nevaeh|Moody;Ryder|Noble", "219003", "2", "2C", 99
        ),
    ]
    people = but(people, {at: {"more": (str(4071 + at * 83),)} for at in range(12)})
    notes = {2: "DAIRY", 5: "PEANUT/TREE NUT", 9: "EGG"}
    lines = [
        "PINE RIDGE ELEMENTARY             LUNCH ROSTER                 08/19/2026",
        "",
        f"{'STUDENT ID':>10} {'PIN':>5}  {'STUDENT NAME':<24}{'GR':>3} {'HR':<5} {'ALLERGIES'}",
        f"{'=' * 10} {'=' * 5}  {'=' * 22}  {'=' * 3} {'=' * 4}  {'=' * 18}",
    ]
    for at, w in enumerate(by_name(people)):
        note = notes.get(at, "")
        lines.append(
            f"{w.number:>10} {w.more[0]:>5}  {w.last_first:<24}{w.grade:>3} {w.room:<5} {note}".rstrip()
        )
    lines += ["", "TOTAL STUDENTS: 12", "", "                                  PAGE   1"]
    sheet, file = blank_page()
    sheet.setFont("Courier", 10)
    for down, line in enumerate(lines):
        sheet.drawString(45, 745 - down * 14, line)
    sheet.save()
    folder.put("LUNCHROSTER.PDF", file.getvalue())
    return Truth(people, allowed=("LUNCHROSTER",))


@case()
def q69_telefoonlijst_groep_6(folder: Folder) -> Truth:
    """The Netherlands: the phone list of a group, by last name; the parents and two numbers in a cell."""
    people = those(
        "Bo|Aarts;Cas|van den Broek;Evi|Claassen;Jip|Dekker;Liv|de Graaf;Mees|Hoekstra;Nina|van Leeuwen;"
        "Otis|Meijer;Pien|Schouten;Ties|Vermeulen;Yara|el Amrani",
        "",
        "",
        "",
        99,
    )
    parents = cut("Mark en Ilse|Sanne|Joost en Petra|Karin|Tim en Anke")
    rows = [cut("Achternaam|Voornaam|Ouders/verzorgers|Telefoon")]
    for n, w in enumerate(people):
        phones = f"06-5550 10{n:02}" + (f"\n06-5550 27{n:02}" if " en " in parents[n % 5] else "")
        rows.append([w.family, w.given, parents[n % 5], phones])
    markup = f"= Telefoonlijst groep 6\n#{q('OBS De Regenboog, schooljaar 2026-2027')}\n\n"
    markup += tab(rows, "(4cm, 3cm, 1fr, 3.5cm)", "0.4pt + gray")
    folder.put(
        "Telefoonlijst groep 6.pdf", typ(markup, paper="a4", page="footer: [Niet verspreiden a.u.b.],")
    )
    return Truth(people, allowed=("Telefoonlijst groep 6", "groep 6", "6"))


@case()
def q69_google_sheet_with_status(folder: Folder) -> Truth:
    """US: a Google sheet printed in landscape: goes-by names, and who has withdrawn; numbers at the right."""
    people = but(
        [
            *those(
                "Abigail|Ashby;Andrew|Bolton;Brooklyn|Cruz;Charles|Dobbs;Daisy|Eaton", "61230", "3", "3R", 99
            ),
            *those("Josephine|Flood;Kenneth|Gamble;Lila|Hidalgo;Maximilian|Jett", "61340", "4", "4T", 99),
        ],
        {
            1: {"goes": "Drew"},
            3: {"goes": "Charlie"},
            4: {"here": False},
            5: {"goes": "Josie"},
            8: {"goes": "Max"},
        },
    )
    rows = [cut("First Name|Last Name|Goes By|Student ID|Grade|Homeroom|Status")]
    for w in people:
        state = "Active" if w.here else "Withdrawn 9/11"
        rows.append([w.given, w.family, w.goes, w.number, w.grade, w.room, state])
    sheet = ("", rows, (110, 110, 90, 80, 50, 70, 100))
    foot = "Library patrons 26-27 - Sheet1    {} / {}"
    folder.put("Library patrons 26-27 - Sheet1.pdf", excel([sheet], right=(3, 4), wide=True, foot=foot))
    return Truth(people, allowed=("Library patrons 26-27", "Sheet1"))


@case()
def q69_nurse_list_by_grade(folder: Folder) -> Truth:
    """US: the nurse's list, a heading for each grade; conditions and medicines go over two lines."""
    people = [
        *those("Alexa|Boyer;Braden|Crist;Caden|Downs", "88120", "6", "601;604", 99),
        *those("Erin|Haas;Felix|Irving;Giana|Jost;Hector|Kane", "88204", "7", "702;705", 99),
        *those("Ivy|Lutz;Jared|Metz;Kira|Nava", "88391", "8", "803;801", 99),
    ]
    conditions = cut(
        "Asthma|Type 1 diabetes|Seasonal allergies|Epilepsy, last seizure in May 2025|Bee stings"
    )
    medicines = cut(
        "Albuterol inhaler, 2 puffs as needed|Insulin, see care plan in the office|none|Diastat|EpiPen"
    )
    rows = [cut("ID|Student|HR|Condition|Medication")]
    for grade in "678":
        rows.append([f"Grade {grade}"])
        for n, w in enumerate(w for w in people if w.grade == grade):
            at = (n + int(grade)) % 5
            rows.append([w.number, w.last_first, w.room, conditions[at], medicines[at]])
    markup = (
        "= Student Health Concerns 2026-27\n#text(fill: red)[CONFIDENTIAL: do not leave in plain view]\n\n"
    )
    markup += tab(rows, "(auto, 4cm, auto, 3.4cm, 1fr)", align="(right, left, left, left, left)")
    folder.put("Health concerns.pdf", typ(markup, font="DejaVu Serif"))
    return Truth(people, allowed=("Health concerns",))


@case()
def q69_columns_of_names_by_homeroom(folder: Folder) -> Truth:
    """US: fifth graders in three columns, the homeroom over each; narrow margins, unlike lengths."""
    people = [
        *those("Aubrey|Acker;Carson|Bloom;Elise|Conti;Gage|Dunn;Imani|Ellis;Kurt|Fenn", "", "5", "5-A", 99),
        *those(
            "Marley|Gore;Nash|Hull;Olive|Irons;Paxton|Jury;Reese|Kemp;Shane|Loy;Talia|Moss;Vance|North",
            "",
            "5",
            "5-B",
            99,
        ),
        *those("Wren|Oakley;Axel|Pope;Bryn|Quarles;Cleo|Rudd;Dean|Stout", "", "5", "5-C", 99),
    ]
    columns = list(by_room(people).values())
    rows = [list(by_room(people))]
    for at in range(max(map(len, columns))):
        rows.append([own[at].full if at < len(own) else "" for own in columns])
    markup = "#align(center)[= Grade 5 Homerooms]\n\n" + tab(rows, "(1fr, 1fr, 1fr)")
    folder.put("Grade 5 homerooms.pdf", typ(markup, margin="0.6cm", size="11pt"))
    return Truth(people, allowed=("Grade 5 homerooms",))
