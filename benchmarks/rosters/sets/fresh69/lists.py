"""Lists that offices print to PDF."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import blank_page

from .kit import by_name, by_room, excel, q, tab, typ


@case()
def q69_excel_class_lists_with_row_numbers(folder: Folder) -> Truth:
    """US: two sheets of Excel printed, a homeroom each; numbers at the right; the rows are counted."""
    people = [
        *those(
            "Amara|Bledsoe;Colton|Carrigan;Daphne|Dorsey;Elijah|Fairbanks;Fiona|Galindo;Garrett|Huang;"
            "Harper|Inglewood;Iris|Jaramillo;Jaxon|Kowalski;Kayla|Lumley;Logan|McBride;Mia|Norwood",
            "204417",
            "4",
            "4A",
            99,
        ),
        *those(
            "Nathan|Acosta;Olivia|Byrd;Parker|Clemons;Quinn|Dalrymple;Reagan|Echols;Sawyer|Fitch;"
            "Tessa|Gutierrez;Uriah|Hobbs;Violet|Ivey;Wyatt|Jernigan;Zara|Khoury",
            "207303",
            "4",
            "4B",
            99,
        ),
    ]
    sheets = []
    for room, own in by_room(people).items():
        rows = [cut("#|Student ID|Last Name|First Name|Gr|Homeroom")]
        rows += [[str(n), w.number, w.family, w.given, w.grade, room] for n, w in enumerate(own, 1)]
        sheets.append((f"Class List 2026-27: Homeroom {room}", rows, (24, 70, 110, 110, 30, 64)))
    folder.put("Class lists grade 4.pdf", excel(sheets, right=(0, 1), shade="lightgrey"))
    return Truth(people, allowed=("Class lists grade 4",))


@case()
def q69_klassenliste_with_empty_columns(folder: Folder) -> Truth:
    """Germany: a class list with empty columns to tick, the class and its teacher in the title."""
    people = those(
        "Anouk|Behrens;Benedikt|Dietz;Carlotta|Ehlers;Deniz|Ergün;Emil|Fröhlich;Frida|Grünwald;"
        "Hannes|Hoppe;Jette|Jansen;Karl|von Kessel;Leni|Lübke;Mats|Öztürk;Nele|Petersen;"
        "Ole|Rüdiger;Paula|Steinhauer;Rasmus|Thomsen;Svea|Uhlig;Tamme|Wöhler",
        "",
        "",
        "6b",
        99,
    )
    rows = [cut("Nr.|Name|Vorname|Kopiergeld|Foto|Bücher|Bemerkung")]
    rows += [[str(n), w.family, w.given, "", "", "", ""] for n, w in enumerate(people, 1)]
    rows += [[str(n), *[""] * 6] for n in (18, 19, 20)]
    markup = f"= #{q('Klassenliste 6b')}\n#{q('Schuljahr 2026/27, Klassenleitung: Frau Nowotny')}\n\n"
    markup += tab(rows, "(auto, 3cm, 3cm, 2.3cm, 2.3cm, 1.8cm, 1fr)", more="inset: 5pt,")
    folder.put("Klassenliste_6b.pdf", typ(markup, paper="a4", page='footer: [#"Stand: 24.08.2026"],'))
    return Truth(people, allowed=("Klassenliste 6b",))


@case()
def q69_bus_list_by_route(folder: Folder) -> Truth:
    """US: the transportation office's list, grouped by bus; several homerooms ride together."""
    people = [
        *those("Aiden|Beckett;Brianna|Coe;Carmen|Dunlap;Devin|Estes", "40118", "K 2", "K1;202", 99),
        *those("Ella|Farley;Finn|Grady;Gia|Hutchins;Henry|Isom", "40371", "2 3", "202;305", 99),
        *those("Isla|Jessup;Jonah|Kirby;Kendall|Lyons;Luke|Mayfield", "40625", "3 5", "305;501", 99),
    ]
    stops = cut("Oak & 3rd|Oak & 3rd|Mill Pond Apts|Rte 9 / Shell|Elm Ct|Elm Ct")
    markup = "#align(center)[*Ridgeview Elementary* \\ Bus Rider List, AM Routes]\n"
    for at, (bus, driver) in enumerate((("14", "J. Torres"), ("22", "P. Wade"))):
        rows = [cut("Stop|Time|Student|Grade|Homeroom|Student ID")]
        for n, w in enumerate(people[at * 6 : at * 6 + 6]):
            rows.append([stops[n], f"7:{12 + n * 4:02}", w.last_first, w.grade, w.room, w.number])
        markup += f"\n*#{q(f'Bus {bus}')}* #h(1cm) #{q(f'Driver: {driver}')}\n"
        markup += tab(rows, "(1fr, 1.5cm, 1.3fr, auto, auto, auto)", "(bottom: 0.4pt)")
        markup += f"#{q('Riders on this bus: 6')}\n"
    folder.put("AM bus lists.pdf", typ(markup, page="footer: [#h(1fr) Page 1 of 1],"))
    return Truth(people, allowed=("Bus 14", "Bus 22", "AM bus lists"))


@case()
def q69_excursion_list_with_medical_notes(folder: Folder) -> Truth:
    """Australia: a list for an excursion without lines; medical notes go on in a second line."""
    people = [
        *those("Archie|Blackett;Billie|Cusack;Darcy|Duffield;Edie|Farrugia;Flynn|Gibbs", "", "", "5W", 99),
        *those("Georgie|Halloran;Hamish|Ives;Indi|Kelleher;Jarrah|Langford", "", "", "5M", 99),
    ]
    notes = {
        1: "Asthma, puffer and spacer in the front pocket of the school bag",
        4: "Anaphylaxis to peanuts, EpiPen held by the excursion leader at all times",
        7: "Coeliac",
    }
    rows = [cut("Surname|First name|Class|Note|Paid|Medical")]
    for n, w in enumerate(by_name(people)):
        rows.append([w.family, w.given, w.room, "Y", f"${24 if n % 4 else 12}.00", notes.get(n, "")])
    markup = (
        f"= #{q('Excursion to Healesville Sanctuary')}\n#{q('Thursday 15 October 2026, leave 8:45 am')}\n\n"
    )
    markup += tab(
        rows, "(3cm, 2.6cm, 1.5cm, 1.2cm, 1.7cm, 1fr)", "none", "(left, left, left, center, right, left)"
    )
    markup += f"#v(6pt)#{q('Total students: 9')}\n"
    folder.put("Excursion Healesville.pdf", typ(markup, paper="a4", font="DejaVu Serif"))
    return Truth(people, allowed=("Excursion Healesville",))


@case()
def q69_sign_in_sheet_with_blank_rows(folder: Folder) -> Truth:
    """US: a sign-in sheet for the book fair; the last numbered rows are empty."""
    people = [
        *those("Addison|Brice;Bo|Chambliss;Cora|Duong;Dexter|Ellery;Emery|Fontaine", "", "6", "6-1", 99),
        *those("Faith|Gorman;Gideon|Herrera;Holly|Imhoff;Ivan|Joyner;June|Kimball", "", "6", "6-2", 99),
    ]
    rows = [cut("|Student (Last, First)|Grade|Homeroom|Time In|Signature")]
    rows += [[str(n), w.last_first, "6", w.room, "", ""] for n, w in enumerate(by_name(people), 1)]
    rows += [[str(n), "", "", "", "", ""] for n in range(11, 19)]
    sheet = ("Book Fair Sign-In Sheet", rows, (22, 170, 40, 64, 70, 150))
    folder.put("Sign in.pdf", excel([sheet], right=(0,), size=10, foot="Lakeside Middle School"))
    return Truth(people, allowed=("Sign in",))


@case()
def q69_emergency_contacts_over_two_lines(folder: Folder) -> Truth:
    """Ireland: emergency contacts in landscape, two lines in a cell, two classes with a heading each."""
    people = [
        *those("Aoife|Brannigan;Cillian|Devlin;Dearbhla|Fahy;Eoin|Ó Gráda;Fiadh|Hanlon", "", "", "3A", 99),
        *those("Gráinne|Keogh;Lorcan|Mac Aodha;Muireann|Ní Bhriain;Oisín|Quirke", "", "", "4A", 99),
    ]
    parents = cut("Sinéad|Declan|Orlaith|Pádraig|Maeve")
    markup = "*Scoil Naomh Bríd* #h(1fr) Emergency contacts 2026/27\n\n"
    for room, own in by_room(people).items():
        rows = [cut("Pupil|Date of birth|Contact 1|Contact 2|Doctor|Medical")]
        for n, w in enumerate(own):
            first = (
                f"{parents[n]} {w.family} (mother)\n087 555 01{n}4"
                if n % 2 == 0
                else "Grandmother\n01 555 0177"
            )
            second = f"{parents[(n + 1) % 5]} {w.family}\n086 555 02{n}9"
            doctor = "Dr Coyne\n091 555 300" if n % 2 else "Dr Shah\n091 555 410"
            rows.append(
                [w.full, f"{n * 5 + 3:02}/{n + 4:02}/2017", first, second, doctor, "None" if n else "Eczema"]
            )
        markup += f"== #{q(f'Class {room}')}\n" + tab(rows, "(1.2fr, auto, 1.3fr, 1.2fr, 1fr, 1fr)")
    page = (
        'flipped: true, footer: [Confidential #h(1fr) #context counter(page).display("1 of 1", both: true)],'
    )
    folder.put("Emergency contacts.pdf", typ(markup, paper="a4", page=page))
    return Truth(people, allowed=("Emergency contacts",))


@case()
def q69_report_in_letters_of_one_width(folder: Folder) -> Truth:
    """India: a report of the school's system in letters of one width, a page for each section."""
    people = [
        *those(
            "Aarav|Bhatt;Bhavya|Chauhan;Charvi|Deshmukh;Dhruv|Ghosh;Esha|Iyer;Farhan|Qureshi",
            "11042",
            "8",
            "8-A",
            99,
        ),
        *those(
            "Gauri|Joshi;Harsh|Kulkarni;Ishaan|Menon;Jyoti|Nair;Kabir|Pillai;Lavanya|Rao",
            "11290",
            "8",
            "8-B",
            99,
        ),
    ]
    houses = cut("Red|Blue|Green|Yellow")
    sheet, file = blank_page(595, 842)
    for at, (room, own) in enumerate(by_room(people).items(), 1):
        lines = [
            "ST. XAVIER'S HIGH SCHOOL, PUNE",
            "NOMINAL ROLL                              SESSION 2026-27",
            f"CLASS : 8     SECTION : {room[-1]}",
            "-" * 62,
            f"{'ROLL':>4}  {'ADM NO':<8}{'NAME OF STUDENT':<28}{'SEX':<6}{'HOUSE':<8}",
            "-" * 62,
        ]
        for n, w in enumerate(own, 1):
            sex = "M" if w.given in ("Aarav", "Dhruv", "Farhan", "Harsh", "Ishaan", "Kabir") else "F"
            lines.append(f"{n:>4}  {w.number:<8}{w.full:<28}{sex:<6}{houses[n % 4]:<8}")
        lines += ["-" * 62, f"TOTAL : {len(own)}", "", f"PAGE {at} OF 2          CLASS TEACHER'S SIGN"]
        sheet.setFont("Courier", 10)
        for down, line in enumerate(lines):
            sheet.drawString(50, 790 - down * 13, line)
        sheet.showPage()
    sheet.save()
    folder.put("Nominal roll VIII.pdf", file.getvalue())
    return Truth(people, allowed=("Nominal roll VIII", *houses, "8"))


@case()
def q69_relacao_de_turma_with_transfers(folder: Folder) -> Truth:
    """Portugal: the list of a class over two pages; one pupil was transferred, and the list says so."""
    people = those(
        "Afonso|Bragança;Benedita|Caldeira;Carolina|Domingues;Duarte|Esteves;Francisca|Frade;"
        "Gonçalo|Guerreiro;Íris|Henriques;Kevin|Lopes;Leonor|Marçal;Martim|Nogueira;Matilde|Paixão;"
        "Rodrigo|Quaresma;Salvador|Rebelo;Tomás|Sequeira;Vasco|Tavares;Xavier|Valadares",
        "70231",
        "",
        "7C",
        99,
    )
    people = but(people, {7: {"here": False}})
    rows = [cut("N.º|Processo|Nome|Data nasc.|Situação")]
    for n, w in enumerate(people, 1):
        state = "Matriculado" if w.here else "Transferido (18/09/2026)"
        rows.append([str(n), w.number, w.full, f"{n + 3:02}/{n % 9 + 1:02}/2014", state])
    head = (
        f"*Agrupamento de Escolas de Vale do Rio* \\ #{q('Relação da turma 7C')} #h(1fr) Ano letivo 2026/2027"
    )
    markup = tab(
        rows,
        "(auto, 2cm, 1fr, 2.5cm, 4.5cm)",
        "0.5pt",
        "(right, right, left, left, left)",
        "inset: (x: 5pt, y: 19pt),",
    )
    page = f"header: [{head}], "
    page += 'footer: [#h(1fr) Página #context counter(page).display("1 / 1", both: true)],'
    folder.put("Turma 7C.pdf", typ(markup, paper="a4", margin="(x: 1.5cm, y: 2.5cm)", page=page))
    return Truth(people, allowed=("Turma 7C",))
