"""Registers and lists by class: marks by half-days, two blocks beside each other, seats, instruments."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh79.kit import ACROSS, GRID, RULES, Print, across, group, shade, to


@case("a weekly register of a registration group, as British systems print it (layout invented)")
def q80_register_of_half_days(folder: Folder) -> Truth:
    """UK: mornings and afternoons with marks of a week under two rows of titles, sums and a key below."""
    people = group(
        "9HWI",
        """Aaliyah|Bamford||9;Connor|Birkett||9;Esha|Chaudhry||9;Finlay|Crabtree||9;Grace|Dewhurst||9
        Mohammed|Elahi||9;Lacey-Mae|Entwistle||9;Jakub|Gajewski||9;Tilly|Hesketh||9;Rowan|Iddon||9
        Summer|Kershaw||9;Bilal|Lodhi||9;Harriet|Mayall||9;Dominic|O'Hare||9;Shanice|Pinnock||9
        Leo|Ramsbottom||9;Niamh|Scully||9;Jayden|Topping||9;Amber|Whittle||9""",
    )
    days = ("Mon", "Tue", "Wed", "Thu", "Fri")
    rows = [["No", "Pupil", *(part for day in days for part in (day, ""))]]
    rows.append(["", "", *["AM", "PM"] * 5])
    for n, w in enumerate(people):
        marks = ["/\\"[half % 2] for half in range(10)]
        if n % 6 == 2:
            marks[n % 4 * 2 : n % 4 * 2 + 2] = ["I", "I"]
        marks = [
            "L" if n == 13 and half == 4 else "N" if n == 7 and half > 7 else m
            for half, m in enumerate(marks)
        ]
        rows.append([str(n + 1), w.last_first, *marks])
    present = [str(sum(row[at] in "/\\L" for row in rows[2:])) for at in range(2, 12)]
    rows += [["", "Present", *present], ["", "Absent", *(str(19 - int(count)) for count in present)]]
    look = [*GRID, *(("SPAN", (at, 0), (at + 1, 0)) for at in range(2, 12, 2)), *shade(0, 1, -1, -2)]
    look += [("SPAN", (0, 0), (0, 1)), ("SPAN", (1, 0), (1, 1)), *to("CENTER", 0, *range(2, 12))]
    made = Print(
        size=9,
        head=[("Ribble Bridge High School", "Week beginning 14/09/2026")],
        foot=("Attendance: Group Registers", "", "Page {page}"),
    )
    made.say("Registration Group 9HWI &nbsp;&nbsp; Tutor: Mr H Wilkes &nbsp;&nbsp; Year 9", 11, True, after=6)
    made.table(rows, [26, 150, *[31] * 10], look, titles=2)
    made.gap(6)
    made.say("/ Present AM &nbsp; \\ Present PM &nbsp; L Late &nbsp; I Illness &nbsp; N No reason yet", 8)
    folder.put("Register 9HWI wb 14 Sept.pdf", made.data())
    return Truth(people, allowed=("Register 9HWI wb 14 Sept",))


@case("a class list as e-Okul prints it (layout invented)")
def q80_sinif_listesi_in_two_blocks(folder: Folder) -> Truth:
    """Turkey: one class in two blocks of a table beside each other, the last names in capitals."""
    people = group(
        "6/B",
        """Elif Naz|Akbulut|112|6;Yusuf|Altıntaş|127|6;Zehra|Aydoğan|131|6;Mehmet Emir|Bozkurt|145|6
        Defne|Ceylan|158|6;Ömer Faruk|Çakır|166|6;İrem|Demirtaş|173|6;Kerem|Eroğlu|189|6;Asya|Genç|194|6
        Berat|Gündoğdu|203|6;Nisa|Ilgaz|218|6;Çınar|İnce|226|6;Hiranur|Karataş|237|6;Alperen|Kılıç|241|6
        Ecrin|Özbek|255|6;Poyraz|Sarıkaya|262|6;Beren|Şimşek|279|6;Umut Can|Tekin|283|6
        Rüya|Uçar|296|6;Ege|Yalçınkaya|304|6""",
    )
    large = str.maketrans("iı", "İI")

    def cells(n: int) -> list[str]:
        w = people[n]
        return [str(n + 1), w.number, w.given, w.family.translate(large).upper()]

    titles = ["S.No", "Öğr. No", "Adı", "Soyadı"]
    rows = [[*titles, "", *titles], *([*cells(n), "", *cells(n + 10)] for n in range(10))]
    look = [("GRID", (0, 0), (3, -1), 0.5, "black"), ("GRID", (5, 0), (8, -1), 0.5, "black")]
    made = Print(font="Sans", size=8.5, margin=30, foot=("", "", "e-Okul Yönetim Bilgi Sistemi"))
    made.say("T.C. MİLLÎ EĞİTİM BAKANLIĞI", 10, True, side=1)
    made.say("Bornova / Zübeyde Hanım Ortaokulu Müdürlüğü", 9, side=1)
    made.say("2026-2027 Eğitim Öğretim Yılı 6/B Sınıfı Öğrenci Listesi", 11, True, side=1, after=10)
    widths = [32, 46, 84, 88]
    made.table(rows, [*widths, 20, *widths], [*look, *to("CENTER", 0, 1, 5, 6)], air=4)
    made.gap(24)
    made.say(
        "Müdür Yardımcısı &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Sınıf Rehber Öğretmeni: Sevgi Tunç", side=2
    )
    folder.put("6B sinif listesi.pdf", made.data())
    return Truth(people, capitals=True, allowed=("6B sinif listesi", "B"))


@case("a list to be signed, as Catalan schools print it (layout invented)")
def q80_llistat_per_signar(folder: Folder) -> Truth:
    """Catalonia: two groups below each other, two last names, the RALC number, empty lines to sign on."""
    rooms = {
        "1r ESO A": "Arnau|Bosch Terradellas|4028817351;Berta|Casals Puigdomènech|4028820467;"
        "Imane|Chaoui|4031170925;Guillem|Ferrer i Roca|4028839174;Laia|Noguera Vidal|4028846302;"
        "Pol|Riera Masdéu|4028857719;Júlia|Sants Cabré|4028861285",
        "1r ESO B": "Biel|Armengol Trias|4028814490;Queralt|Domènech Sala|4028826633;"
        "Wei|Lin|4030558146;Martina|Mestres Oliva|4028843078;Nil|Pallarès Soler|4028852541;"
        "Ona|Rovira Dalmau|4028860914;Oriol|Xirau Fàbregas|4028877206",
    }
    people: list[Who] = []
    made = Print(
        font="Times-Roman",
        size=11,
        margin=50,
        head=[("Institut Montserrat Roig", "Curs 2026-2027")],
        foot=("Secretaria del centre", "", "Pàgina {page} de {pages}"),
    )
    made.say("Lliurament del carnet de biblioteca", 14, True, side=1, after=10)
    for room, lines in rooms.items():
        own = group(room, lines)
        people += own
        made.say(f"Grup: {room}", 12, True, after=5)
        rows = [
            ["Cognoms", "Nom", "Id. RALC", "Signatura"],
            *([w.family, w.given, w.number, ""] for w in own),
        ]
        made.table(rows, [165, 80, 90, 150], [*RULES, ("LINEBELOW", (0, 0), (-1, 0), 1, "black")], air=5)
        made.gap(16)
    folder.put("Llistat carnets 1r.pdf", made.data())
    return Truth(people, allowed=("Llistat carnets 1r", "1r ESO", "A", "B"))


@case("a seating list of an examination hall, as British schools print it (layout invented)")
def q80_candidates_by_seat(folder: Folder) -> Truth:
    """UK: the candidates of a mock examination by seat: candidate number, tutor group, tier, extra time."""
    people = of_lines(
        """Keeley|Arkwright|7004|11|11R;Samir|Benyahia|7011|11|11S;Oliver|Cheadle|7026|11|11R
        Naomi|Dankwa|7033|11|11T;Eleanor|Fothergill|7041|11|11S;Piotr|Grabowski|7048|11|11T
        Rhiannon|Hopkin|7057|11|11R;Tayyab|Jamil|7062|11|11S;Freddie|Lumb|7079|11|11T;Jessica|Mirfin|7085|11|11R
        Ayesha|Noor|7093|11|11S;Toby|Oxtoby|7098|11|11R;Grace|Sugden|7116|11|11T;Kyle|Threlfall|7121|11|11S
        Mei|Wong|7134|11|11T;Charlie|Yeadon|7140|11|11R"""
    )
    order = [people[n * 5 % 16] for n in range(16)]
    extra = {2: "25% extra time", 7: "Reader, 25% extra time", 12: "Word processor"}
    rows = [["Seat", "Cand. No.", "Surname", "Forename", "Tutor group", "Tier", "Access arrangements"]]
    for n, w in enumerate(order):
        seat = f"{'ABCD'[n // 4]}{n % 4 + 1}"
        rows.append([seat, w.number, w.family, w.given, w.room, "HF"[n % 3 == 1], extra.get(n, "")])
    made = Print(
        ACROSS,
        size=10,
        head=[("Calder Vale Academy    Centre 37418", "Year 11 Mock Examinations, November 2026")],
        foot=("Invigilator: ________________", "Attendance: ____ / 16", "Page {page} of {pages}"),
    )
    made.say("8300/1 GCSE Mathematics Paper 1", 14, True)
    made.say("Main Hall - Tuesday 10 November 2026 - 9:00 am - 1 h 30 min", after=8)
    made.table(rows, [50, 75, 130, 110, 90, 50, 190], [*GRID, *shade(0), *to("CENTER", 0, 1, 4, 5)], air=3.5)
    folder.put("Seating 8300-1.pdf", made.data())
    allowed = ("Seating 8300-1", "8300/1 GCSE Mathematics Paper 1", "GCSE Mathematics", "Main Hall", "H", "F")
    return Truth(people, allowed=allowed)


@case("Bakaláři, the system of Czech schools (layout invented)")
def q80_seznam_zaku_podle_trid(folder: Folder) -> Truth:
    """Czechia: a page for each class, the teacher above, birthplace and address beside the names."""
    rooms = {
        "6.A": "Anežka|Bartoňová||6;Šimon|Čermák||6;Thi Lan|Doan||6;Natálie|Hrdličková||6;Vít|Jelínek||6;"
        "Rozálie|Kadlecová||6;Oleksandr|Kovalčuk||6;Jáchym|Mašek||6;Barbora|Pokorná||6;Tadeáš|Zelenka||6",
        "6.B": "Kryštof|Adámek||6;Viktorie|Burešová||6;Daniel|Fiala||6;Magdaléna|Havránková||6;"
        "Filip|Hanuš||6;Ema|Kubíčková||6;Štěpán|Řehoř||6;Julie|Tomanová||6;Prokop|Žižka||6",
    }
    teachers = {"6.A": "Mgr. Ivana Dušková", "6.B": "Mgr. Petr Holeček"}
    towns, streets = ("Tábor", "Písek", "Soběslav", "Praha"), ("Na Bydžově 41", "Lípová 7", "Husova 1188")
    people: list[Who] = []
    made = Print(font="Narrow", size=9, foot=("Bakaláři", "3. 9. 2026", "strana {page}"))
    for room, lines in rooms.items():
        own = group(room, lines)
        if people:
            made.new_page()
        people += own
        made.say("ZŠ Tábor, Zborovská 2696", 9)
        made.say(f"Seznam žáků třídy {room}", 14, True)
        made.say(f"třídní učitel/ka: {teachers[room]} &nbsp;&nbsp; školní rok 2026/2027", after=8)
        rows = [["č.", "Příjmení", "Jméno", "Datum nar.", "Místo narození", "Bydliště"]]
        for n, w in enumerate(own, 1):
            place = [f"{n * 3}. {n % 12 + 1}. 2014", towns[n % 4], f"{streets[n % 3]}, 390 02 Tábor"]
            rows.append([str(n), w.family, w.given, *place])
        made.table(rows, [24, 95, 80, 75, 85, 155], [*RULES, *to("RIGHT", 0)], air=3)
        made.gap(6)
        made.say(f"počet žáků: {len(own)}")
    folder.put("seznam_zaku.pdf", made.data())
    return Truth(people, allowed=("seznam_zaku",))


@case("a director's list of the band (layout invented)")
def q80_band_by_instrument(folder: Folder) -> Truth:
    """US: one table of the band, a row with the instrument between, chairs, grades and homerooms beside."""
    parts = {
        "FLUTE": "Camille|Arsenault||8|8-114;Jordyn|Baptiste||7|7-106;Hana|Kobayashi||8|8-117",
        "CLARINET": "Elliot|Broussard||7|7-106;Mariana|Quintero||8|8-114;Tess|Guidry||7|7-109;Zion|Mouton||8|8-117",
        "ALTO SAXOPHONE": "Remy|Castille||8|8-114;Skylar|Theriot||7|7-109",
        "TRUMPET": "Ashton|LeBlanc||7|7-106;Priscilla|Nguyen||8|8-117;Darnell|Sonnier||8|8-114",
        "PERCUSSION": "Colby|Fruge||7|7-109;Imani|Jolivette||8|8-117",
    }
    people: list[Who] = []
    rows = [["Chair", "Last Name", "First Name", "Gr", "HR", "School-owned?", "Folder #"]]
    look = [("LINEBELOW", (0, 0), (-1, 0), 1, "black"), *to("CENTER", 0, 3, 4, 5, 6)]
    for part, lines in parts.items():
        own = of_lines(lines)
        look += [*across(len(rows)), ("ALIGN", (0, len(rows)), (0, len(rows)), "LEFT")]
        look.append(("FONT", (0, len(rows)), (-1, len(rows)), "Times-Bold", 11))
        rows.append([f"{part} ({len(own)})", "", "", "", "", "", ""])
        for n, w in enumerate(own, 1):
            owned = "Yes" if (n + len(part)) % 3 == 0 else ""
            rows.append([str(n), w.family, w.given, w.grade, w.room, owned, str(len(people) + n)])
        people += own
    made = Print((612, 792), "Times-Roman", 10.5, 54, foot=("", "Dr. Alan Hebert, Director of Bands", ""))
    made.say("Bayou Teche Middle School", 12, side=1)
    made.say("Symphonic Band 2026-2027", 16, True, side=1, after=8)
    made.table(rows, [40, 110, 95, 35, 60, 85, 60], look, air=2.5)
    made.gap(8)
    made.say(f"TOTAL: {len(people)} members", bold=True)
    folder.put("Symphonic Band roster.pdf", made.data())
    allowed = (
        *parts,
        "Saxophone",
        "Symphonic Band",
        "Symphonic Band 2026-2027",
        "Symphonic Band roster",
        "Band",
    )
    return Truth(people, allowed=allowed)
