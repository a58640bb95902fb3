"""Word documents with tables, printed lists, and photos beside a list."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Font

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting, cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh79.kit import GRID, LETTER_ACROSS, Print, picture
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh101.kit import either_way

from .kit import Doc, Span, bar, block, down, wide


@case()
def q113_plavecky_vycvik(folder: Folder) -> Truth:
    """Czechia: a Word table of two classes, the class merged down its pupils, a merged row of sums."""
    people = of_lines(
        """Adam|Bureš|||3.A;Eliška|Dvořáčková|||3.A;Jonáš|Havlík|||3.A;Kristýna|Janečková|||3.A
        Mai|Leová|||3.A;Matouš|Pospíšil|||3.A;Natálie|Šťastná|||3.A;Štěpán|Tichý|||3.A
        Agáta|Coufalová|||3.B;Daniel|Eliáš|||3.B;Julie|Hájková|||3.B;Kryštof|Chalupa|||3.B
        Laura|Mrázová|||3.B;Oleh|Romaniuk|||3.B;Sára|Vondrová|||3.B"""
    )
    made = Doc()
    made.line("Plavecký výcvik žáků 3. ročníku", "Heading1")
    made.line("Bazén Kolín, každé úterý od 6. 10. 2026, odjezd autobusu v 8:10")
    rows: list[list[Any]] = [cut("Třída|Č.|Příjmení a jméno|Plavec|Poznámka")]
    bold = [0]
    for room in ("3.A", "3.B"):
        mine = in_room(people, room)
        for nr, (w, cell) in enumerate(zip(mine, down(room, len(mine)), strict=True), 1):
            able = "ano" if nr % 3 else "ne"
            remark = (
                {2: "brýle", 6: "ušní špunty"}.get(nr, "")
                if room == "3.A"
                else {4: "uvolněn do 20. 10."}.get(nr, "")
            )
            rows.append([cell, f"{nr}.", f"{w.family} {w.given}", able, remark])
        bold.append(len(rows))
        rows.append([Span(f"Celkem {room}: {len(mine)} žáků", 5)])
    made.grid(rows, (1000, 700, 3400, 1000, 2600), bold)
    made.line()
    made.line("S sebou: plavky, ručník, mýdlo, čepice. Doprovod: Mgr. Hrubá, Mgr. Sýkora")
    folder.put("Plavání 3. třídy.docx", made.done())
    return Truth([either_way(w) for w in people], allowed=("Plavání 3. třídy",))


@case()
def q113_zimmerverteilung_8c(folder: Folder) -> Truth:
    """Germany: rooms of a class trip in Word, a table of girls and one of boys, the room merged down."""
    people = of_lines(
        """Emilia|Arslan;Pauline|Brückner;Merle|Dittrich;Jasmin|El Khoury;Charlotte|Förster;Hanna|Grube
        Leni|Kowalski;Ronja|Mertens;Amelie|von Stetten;Ben|Albers;Finn|Clausen;Yusuf|Demir;Julius|Engelhardt
        Matteo|Ferrante;Jannis|Hoppe;Tom|Lüders;Oskar|Petersen;Linus|Quandt;Kilian|Rehbein;Noah|Struck""",
        room="8c",
    )
    remarks = {
        2: "Vegetarierin",
        5: "Nussallergie (Notfallset!)",
        11: "kein Schweinefleisch",
        16: "kommt Dienstag nach",
    }
    made = Doc()
    made.line("Klassenfahrt der 8c nach Büsum, 28.9. – 2.10.2026", "Heading1")
    made.line("Zimmerverteilung in der Jugendherberge (Stand 14.9.)")
    for head, group, rooms in (
        ("Mädchen", people[:9], {"Zimmer 204": 4, "Zimmer 205": 5}),
        ("Jungen", people[9:], {"Zimmer 110": 6, "Zimmer 111": 5}),
    ):
        rows: list[list[Any]] = [[Span(head, 4)], ["Zimmer", "Nachname", "Vorname", "Bemerkung"]]
        cells = [cell for name, count in rooms.items() for cell in down(name, count)]
        for w, cell in zip(group, cells, strict=True):
            rows.append([cell, w.family, w.given, remarks.get(people.index(w), "")])
        made.grid(rows, (1500, 2400, 2400, 3000), (0, 1))
        made.line()
    made.line("Begleitung: Frau Sommer und Herr Yılmaz. Bitte keine Zimmer mehr tauschen!")
    folder.put("Zimmerverteilung Büsum.docx", made.done())
    return Truth(people, allowed=("Zimmerverteilung Büsum", "Klassenfahrt der 8c"))


@case()
def q113_class_information_sheet(folder: Folder) -> Truth:
    """England: a cover sheet for supply teachers: a table on the class, then two pupils in each row."""
    people = of_lines(
        """Jayden|Abbott;Kitty|Barlow;Mohammed|Choudhury;Florence|Dunn;Archie|Eastwood;Maisie|Farrow
        Zachary|Goodall;Inaya|Hafeez;Elsie|Ibbotson;Kayden|Judge;Rosie|Keeble;Nikola|Lewandowska
        Theo|Marsden;Poppy-Mae|Naylor;Samuel|Odukoya;Beatrix|Proctor;Lucas|Rudd;Hollie|Stainton
        Vihaan|Trivedi""",
        room="5H",
    )
    needs = {2: "EAL", 8: "glasses", 14: "inhaler", 17: "EHCP, 1:1 Mrs Noor a.m."}
    made = Doc()
    made.line("Class information for supply staff", "Title")
    made.grid(
        [["Class", "5H"], ["Teacher", "Miss R Hadley"], ["Teaching assistant", "Mrs S Noor"], 
         ["Number on roll", "19"],
         ["Library slot", "Wednesday 2.15"], ["Fire exit", "Door by the coats, line up on blue dots"]],
        (2600, 5200), (),
    )  # fmt: skip
    made.line()
    made.line("Children", "Heading2")
    rows = [cut("No|Name|Notes|No|Name|Notes")]
    half = 10
    for at in range(half):
        cells: list[str] = []
        for nr in (at, at + half):
            cells += [f"{nr + 1}", people[nr].full, needs.get(nr, "")] if nr < len(people) else ["", "", ""]
        rows.append(cells)
    made.grid(rows, (600, 2400, 1700, 600, 2400, 1700), (0,))
    made.line()
    made.line("Please leave a note of anything unfinished. Thank you!")
    folder.put("5H class info.docx", made.done())
    return Truth(people, allowed=("5H class info", "Miss R Hadley", "Hadley"))


@case("a class register of Kenya's CBC, as a school prints it (layout invented)")
def q113_grade_5_register(folder: Folder) -> Truth:
    """Kenya: the printed register of two streams, a page each, admission numbers, ticks for a week, sums."""
    people = of_lines(
        """Faith Wanjiru|Kamau|4417|5|East;Brian Kiprono|Bett|4421|5|East;Mercy Achieng|Otieno|4426|5|East
        Dennis Mutua|Musyoka|4430|5|East;Halima Abdi|Noor|4438|5|East;Kevin Omondi|Ochieng|4441|5|East
        Sharon Chebet|Kosgei|4447|5|East;Ian Mwangi|Njoroge|4452|5|East;Joy Nekesa|Wafula|4459|5|East
        Allan Kimani|Karanja|4418|5|West;Beryl Atieno|Odhiambo|4423|5|West;Collins Kibet|Rotich|4429|5|West
        Esther Mumbua|Kilonzo|4435|5|West;Felix Barasa|Simiyu|4440|5|West;Grace Njeri|Gathoni|4446|5|West
        Yusuf Hassan|Ali|4455|5|West""",
    )
    made = Print(
        head=[("MUTHAIGA HILL PRIMARY SCHOOL", "Term 3, 2026")], foot=("Class register", "", "{page}/{pages}")
    )
    for room, head in (("East", "Mr. P. Kariuki"), ("West", "Mrs. L. Auma")):
        if room == "West":
            made.new_page()
        made.say(f"CLASS REGISTER – GRADE 5 {room.upper()}", 13, bold=True)
        made.say(f"Class teacher: {head}")
        made.say("Week 4: 21st to 25th September", after=8)
        mine = in_room(people, room)
        rows = [cut("No.|Adm No.|Name of learner|M/F|Mon|Tue|Wed|Thu|Fri")]
        for nr, w in enumerate(mine, 1):
            marks = ["x" if (nr * 5 + day) % 11 == 0 else "/" for day in range(5)]
            girl = w.given.split()[0] in (
                "Faith",
                "Mercy",
                "Halima",
                "Sharon",
                "Joy",
                "Beryl",
                "Esther",
                "Grace",
            )
            rows.append([f"{nr}", w.number, w.full, "F" if girl else "M", *marks])
        sums = [str(sum(row[day] == "/" for row in rows[1:])) for day in range(4, 9)]
        rows.append(["", "", "Total present", "", *sums])
        made.table(rows, (30, 55, 190, 30, 36, 36, 36, 36, 36), GRID, air=3)
    folder.put("Grade 5 register.pdf", made.data())
    more = ("Grade 5 register", "Mr. P. Kariuki", "Mrs. L. Auma", "Grade 5")
    return Truth([any_parting(w) for w in people], allowed=more)


@case()
def q113_nomina_de_apoderados(folder: Folder) -> Truth:
    """Chile: a printed list to sign at the parents' meeting: surnames apart, who comes, a line."""
    people = of_lines(
        """Martina Ignacia|Araya Soto|||3B;Benjamín Alonso|Bustos Leiva|||3B;Emilia Antonia|Catalán Rivas|||3B
        Agustín|Cornejo Díaz|||3B;Wislande|Desir Joseph|||3B;Trinidad Paz|Espinoza Meza|||3B
        Vicente Andrés|Fuentealba Ruz|||3B;Amaro|Huenchumán Pino|||3B;Josefa Belén|Inostroza Vera|||3B
        Cristóbal|Llanos Toro|||3B;Florencia|Manríquez Olea|||3B;Gaspar Tomás|Norambuena Paz|||3B
        Isidora|Oyarzún Cea|||3B;Luciano|Riquelme Baeza|||3B;Rafaella|Sanhueza Mora|||3B
        Matilde|Zapata Ulloa|||3B"""
    )
    made = Print(paper=LETTER_ACROSS, foot=("Escuela República del Ecuador", "", "Página {page} de {pages}"))
    made.say("Reunión de apoderados – jueves 8 de octubre de 2026, 18:30 h", 13, bold=True)
    made.say("Curso: 3B", 10)
    made.say("Profesora jefe: Carolina Villagrán", 10, after=8)
    rows = [cut("N°|Apellido paterno|Apellido materno|Nombres|Apoderado/a que asiste|Teléfono|Firma")]
    for nr, w in enumerate(people, 1):
        first, _, second = w.family.partition(" ")
        adult = f"{('Paola', 'Marcelo', 'Verónica', 'Rodrigo')[nr % 4]} {second if nr % 2 else first}"
        rows.append([f"{nr}", first, second, w.given, adult, f"9 5555 {nr * 37 + 1041}", ""])
    made.table(rows, (28, 105, 105, 125, 140, 85, 120), GRID, air=4)
    made.say("Total de estudiantes: 16", after=2)
    folder.put("Asistencia reunion 3B.pdf", made.data())
    return Truth(people, allowed=("Asistencia reunion 3B", "Carolina Villagrán"))


@case()
def q113_klasebis_siebi(folder: Folder) -> Truth:
    """Georgia: a ruled list with faces, a page a class, last and first name apart, two without a picture."""
    people = with_photos(
        of_lines(
            """ანა|აბაშიძე|||6ა;გიორგი|ბერიძე|||6ა;ნინო|გელაშვილი|||6ა;ლუკა|დოლიძე|||6ა;მარიამ|კაპანაძე|||6ა
            დემეტრე|ლომიძე|||6ა;ელენე|მაისურაძე|||6ა;საბა|ნოზაძე|||6ა;თამარ|ჩიქოვანი|||6ა
            ბარბარე|არველაძე|||6ბ;ნიკოლოზ|გოგოლაძე|||6ბ;ქეთევან|იაშვილი|||6ბ;ირაკლი|კვარაცხელია|||6ბ
            სოფიო|მელაძე|||6ბ;ალექსანდრე|ტაბატაძე|||6ბ;ლიზი|ხარაიშვილი|||6ბ"""
        ),
        3,
        12,
    )
    heads = {"6ა": "მაია წერეთელი", "6ბ": "ლევან ჯაფარიძე"}
    made = Print(font="Sans", foot=("", "{page}", ""))
    for room, head in heads.items():
        if room != "6ა":
            made.new_page()
        made.say(f"{room} კლასი", 15, bold=True, side=1, after=6)
        made.say(f"დამრიგებელი: {head}", 10, side=1, after=8)
        rows: list[list[Any]] = [["№", "ფოტო", "გვარი", "სახელი", "დაბადების თარიღი"]]
        for nr, w in enumerate(in_room(people, room), 1):
            rows.append(
                [f"{nr}", picture(w, 38, "—"), w.family, w.given, birthday(people.index(w), 2014, ".")]
            )
        made.table(rows, (30, 60, 150, 130, 120), GRID)
    folder.put("მე-6 კლასები.pdf", made.data())
    return Truth(people, allowed=("მე-6 კლასები", *heads.values()))


@case()
def q113_fotos_ein_ordner_je_kind(folder: Folder) -> Truth:
    """Austria: an Excel list of two classes; the photos lie in a folder for each child, with camera names."""
    people = with_photos(
        of_lines(
            """Laurenz|Auer|||2a;Dragana|Babić|||2a;Miriam|Ebner|||2a;Valentin|Fuchs|||2a;Elif|Güneş|||2a
            Johanna|Haslinger|||2a;Konstantin|Leitner|||2a;Sophie|Wagner|||2a;Felix|Brandstätter|||2b
            Magdalena|Egger|||2b;Armin|Hodžić|||2b;Theresa|Koller|||2b;Raphael|Pichler|||2b
            Lea-Sophie|Steindl|||2b;Jakob|Zauner|||2b"""
        ),
        5,
        11,
    )
    book, sheet = book_of("2. Klassen")
    sheet["A1"], sheet["A1"].font = "VS Kirchberg – Klassenlisten 2026/27", Font(bold=True, size=13)
    y = 3
    for room, head in (("2a", "Dipl.-Päd. Rainer"), ("2b", "Frau Schuster, BEd")):
        bar(sheet, y, 1, 6, f"Klasse {room}", "E2EFDA")
        sheet.cell(y + 1, 1).value = f"Klassenlehrerin: {head}"
        rows: list[list[Any]] = [cut("Kat.-Nr.|Familienname|Vorname|Rel.|Muttersprache|Foto ok?")]
        for nr, w in enumerate(in_room(people, room), 1):
            own = [
                nr,
                w.family,
                w.given,
                ("r.k.", "o.B.", "isl.")[nr % 3],
                "Deutsch",
                "ja" if w.photo else "nein",
            ]
            rows.append(own)
        y = block(sheet, y + 2, 1, rows, 1) + 1
    wide(sheet, 9, 18, 16, 7, 16, 10)
    folder.save("Klassenlisten 2. Klassen.xlsx", book)
    folder.photos(
        people, lambda w: f"Fotos/{w.room}/{w.family} {w.given}/DSC_{4410 + people.index(w) * 6}.JPG"
    )
    more = ("2. Klassen", "Klassenlisten 2. Klassen", "Fotos", "Dipl.-Päd. Rainer", "Frau Schuster, BEd")
    return Truth(people, allowed=more)
