"""Contacts, buses, listings of two lines, telephone lists, a group's parents, and a table of Word."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import word

from .kit import GRID, RULES, Print, across, group, shade, to


@case("emergency contacts as Arbor prints them (layout invented)")
def q79_contacts_beside_a_merged_pupil(folder: Folder) -> Truth:
    """UK: a pupil's cell goes over two or three rows, one for each person to call; two forms in the column."""
    people = of_lines(
        """Amelie|Barraclough||4|4 Rowan;Zakariya|Choudhury||4|4 Willow;Bertie|Dawlish||4|4 Willow
        Nevaeh|Edgeworth||4|4 Rowan;Olivier|Fontaine-Price||4|4 Rowan;Erin|Gilchrist||4|4 Willow
        Kacper|Jankowski||4|4 Rowan;Mabel|Kirkbride||4|4 Willow;Toluwani|Ogundipe||4|4 Willow
        Jemima|Quayle||4|4 Rowan;Arthur|Stubbs||4|4 Willow;Harleen|Virdee||4|4 Rowan"""
    )
    callers = ("Helen|Mother", "Mark|Father", "Janet|Grandmother", "Sunita|Mother", "Paul|Step-father")
    rows = [["Pupil", "Form", "Priority", "Contact", "Relationship", "Telephone"]]
    look = [*GRID, *shade(0)]
    for n, w in enumerate(people):
        count = 3 if n % 4 == 1 else 2
        look += [("SPAN", (at, len(rows)), (at, len(rows) + count - 1)) for at in (0, 1)]
        for more in range(count):
            given, kind = callers[(n + more) % 5].split("|")
            own = [w.full, w.room] if more == 0 else ["", ""]
            rows.append(
                [*own, str(more + 1), f"{given} {w.family}", kind, f"07700 900{n * 7 + more * 31 + 100}"]
            )
    made = Print(
        size=9,
        head=[("Thornbury Park Primary School", "Emergency contacts: Year 4")],
        foot=("Generated from Arbor on 11 Sep 2026", "", "Page {page} of {pages}"),
    )
    made.table(rows, [118, 62, 42, 120, 85, 85], look, air=2)
    folder.put("Emergency contacts Year 4.pdf", made.data())
    return Truth(people, allowed=("Emergency contacts Year 4",))


@case("route sheets of a school's buses (layout invented)")
def q79_bus_stops_on_route_sheets(folder: Folder) -> Truth:
    """US: a page for each route: driver, then the stops with their time in a grey row and who gets on there."""
    routes = {
        "12": {
            "6:48 AM  Hollis Rd & County Rd 9": "Annabelle|Crenshaw||3|3-Tate;Wyatt|Crenshaw||1|1-Odom",
            "6:55 AM  Pine Knoll Mobile Park": "Yesenia|Barrientos||4|4-Lyle;Demetrius|Hightower||2|2-Pugh;"
            "Layla|Shumaker||K|K-Voss",
            "7:07 AM  Dollar General, Hwy 41": "Colton|Stroud||5|5-Marsh;Ja'Niyah|Tolbert||5|5-Marsh",
        },
        "17": {
            "6:41 AM  Old Ferry Landing": "Rylan|Beasley||2|2-Pugh;Savannah-Grace|Mims||4|4-Lyle",
            "6:50 AM  Shiloh Church lot": "Emmanuel|Cisneros||1|1-Odom;Kinsley|Lankford||3|3-Tate;"
            "Travis|Nettles||K|K-Voss;Khloe|Rainwater||5|5-Marsh",
            "7:02 AM  Cotton Gin Rd": "Bryson|Vickery||4|4-Lyle",
        },
    }
    drivers = {"12": "L. Pettway", "17": "Mr. Gus Odell"}
    people: list[Who] = []
    made = Print((612, 792), size=10, head=[("Creekside Elementary School", "Transportation 2026-27")])
    for route, stops in routes.items():
        if people:
            made.new_page()
        made.say(f"BUS {route} - AM ROUTE", 15, True)
        made.say(f"Driver: {drivers[route]} &nbsp;&nbsp;&nbsp; Bus phone: 555-0188", after=8)
        rows = [["Student", "Grade", "Homeroom", "Parent phone", "On", "Off"]]
        look = [*GRID, *to("CENTER", 1, 4, 5)]
        for stop, lines in stops.items():
            look += [*shade(len(rows)), *across(len(rows)), ("ALIGN", (0, len(rows)), (0, len(rows)), "LEFT")]
            rows.append([stop, "", "", "", "", ""])
            own = of_lines(lines)
            people += own
            rows += [[w.full, w.grade, w.room, f"(555) 555-01{len(w.full)}", "", ""] for w in own]
        made.table(rows, [160, 45, 80, 110, 45, 45], look, air=3.5)
        made.gap(10)
        made.say(f"Riders: {sum(len(of_lines(lines)) for lines in stops.values())}", bold=True)
        made.say("Do not let kindergarten students off without an adult.", 9)
    folder.put("AM bus routes.pdf", made.data())
    allowed = ("AM bus routes", "Bus 12", "Bus 17", "12", "17", "AM Route")
    return Truth(people, allowed=allowed)


@case("PowerSchool, Student Listing (layout from memory)")
def q79_student_listing_of_two_lines(folder: Folder) -> Truth:
    """US: no lines; each student has a line with number, grade and home room, and one with the address below."""
    people = of_lines(
        """Mateo|Arriaga|220417|9|B204;Sienna|Blankenship|220433|9|B204;Tyrese|Coleman|210388|10|C117
        Hannah|Dietrich|220451|9|B206;Omar|El-Sayed|210402|10|C117;Giselle|Fontenot|220460|9|B204
        Caden|Gustafson|210419|10|C121;Mai|Huynh|220478|9|B206;Brooklyn|Ivory|210427|10|C121
        Xavier|Jaramillo|220485|9|B206;Teagan|Kirkpatrick|210436|10|C117;Luz|Maldonado|220499|9|B204
        Ezra|Oppenheim|210445|10|C121;Nyah|Prescott|220503|9|B206;Declan|Rourke|210458|10|C117
        Valeria|Sandoval|220512|9|B204"""
    )
    streets = ("Larkspur Ln", "W 14th St", "Copper Basin Rd", "Sego Ave", "Canal St Apt 3B")
    initials = "JRMELTADKCPSNBGH"
    made = Print(
        (612, 792),
        size=8.5,
        head=[
            ("Student Listing", "Page {page} of {pages}"),
            ("Desert Vista High School", "08/27/2026 2:14 PM"),
        ],
        foot=("Sorted by Last Name", "", "PowerSchool SIS"),
    )
    rows = [["Student", "Student Number", "Grade", "Home Room", "Gender", "Birthdate"]]
    look = [("LINEBELOW", (0, 0), (-1, 0), 1, "black"), *to("CENTER", 1, 2, 3, 4)]
    for n, w in enumerate(people):
        born = f"{n % 12 + 1}/{n * 5 % 27 + 1}/{2012 if w.grade == '9' else 2011}"
        place = f"{1200 + n * 37} {streets[n % 5]}, Green River, UT 84525     (435) 555-0{100 + n * 3}"
        if n % 2:
            look += shade(len(rows), len(rows) + 1, colour="#eeeeee")
        look.append(("NOSPLIT", (0, len(rows)), (-1, len(rows) + 1)))
        rows.append([f"{w.last_first} {initials[n]}", w.number, w.grade, w.room, "MFMFMFMFFMFFMFMF"[n], born])
        look += [("LEFTPADDING", (0, len(rows)), (0, len(rows)), 20), *across(len(rows))]
        look.append(("ALIGN", (0, len(rows)), (0, len(rows)), "LEFT"))
        rows.append([place, "", "", "", "", ""])
    made.table(rows, [180, 85, 50, 75, 50, 75], look, air=6.5)
    made.gap(8)
    made.say(f"Total Students Listed: {len(people)}", bold=True)
    folder.put("StudentListing.pdf", made.data())
    return Truth(people, allowed=("StudentListing",))


@case()
def q79_telefonliste_mit_beiden_eltern(folder: Folder) -> Truth:
    """Germany: a teacher's telephone list; parents with names of their own and addresses go over lines."""
    people = group(
        "3b",
        """Emma|Lindner||3;Oskar|Brinkmann||3;Hatice|Yıldırım||3;Leonie|Pfeiffer||3;Mats|Eickhoff||3
        Nora|Wiesner||3;Ilja|Petrow||3;Frida|Stahlschmidt||3;Juri|Hellwig||3;Marlene|Ostermann||3
        Samuel|Okoye||3;Tilda|Kretschmer||3""",
    )
    parents = (
        "Sabine Lindner und Jörg Lindner-Haas",
        "Tanja Brinkmann",
        "Fatma und Mehmet Yıldırım",
        "Dr. Anke Pfeiffer, Thomas Roth",
        "Kirsten Eickhoff",
        "Birgit und Stefan Wiesner",
        "Olga Petrowa",
        "Uwe und Heike Stahlschmidt",
        "Jana Hellwig, Marco Thiel",
        "Silke Ostermann",
        "Grace und Emeka Okoye",
        "Ulf Kretschmer",
    )
    streets = ("Am Mühlenbach 14", "Lange Straße 3a", "Hinter den Höfen 27", "Kastanienallee 112")
    rows = [["Kind", "Eltern", "Telefon", "Handy", "Anschrift"]]
    for n, (w, adults) in enumerate(zip(people, parents, strict=True)):
        phone = "" if n % 5 == 3 else f"05231 / 55 {n * 7 + 10}"
        street = f"{streets[n % 4]}, 32756 Detmold"
        rows.append([w.full, adults, phone, f"0151 555 0{n * 13 + 100}", street])
    made = Print(font="Serif", size=9, margin=42, foot=("", "Bitte nicht an Dritte weitergeben!", ""))
    made.say("Telefonliste der Klasse 3b", 16, True, side=1)
    made.say("Grundschule Hasselbachplatz, Schuljahr 2026/27", 11, side=1, after=10)
    made.table(rows, [105, 125, 80, 85, 115], GRID, wraps=True, air=3)
    made.gap(10)
    made.say("Klassenlehrerin: Regina Vogelsang, Tel. 05231 / 55 200")
    made.say("Elternvertreter: Jörg Lindner-Haas, Stellvertreterin: Olga Petrowa")
    folder.put("Telefonliste 3b.pdf", made.data())
    return Truth(people, allowed=("Telefonliste 3b",))


@case("a group as Wilma prints it (layout invented)")
def q79_ryhman_oppilaat_ja_huoltajat(folder: Folder) -> Truth:
    """Finland: all first names and the one in use in columns of their own, guardians below each other."""
    people = group(
        "8C",
        """Ellen Maria|Aaltonen||8||Ellen;Eetu Juhani|Heiskanen||8||Juhani;Sofia Aino|Hyvönen||8||Aino
        Leo Matias|Kettunen||8||Leo;Amina|Mohamud||8||Amina;Niilo Oskari|Määttä||8||Oskari
        Emilia Ilona|Niskanen||8||Emilia;Onni Väinö|Pesonen||8||Onni;Veera Katariina|Räsänen||8||Veera
        Artem|Smirnov||8||Artem;Minttu Elina|Tuominen||8||Minttu;Toivo Antero|Ylönen||8||Toivo""",
    )
    people = [replace(w, goes="" if w.goes == w.given else w.goes) for w in people]
    firsts = ("Katja", "Mikko", "Sari", "Jukka", "Päivi", "Timo")
    rows = [["#", "Sukunimi", "Etunimet", "Kutsumanimi", "Huoltajat", "Puhelin"]]
    for n, w in enumerate(people):
        adults = [f"{firsts[(n + more) % 6]} {w.family}" for more in range(1 + n % 3 % 2)]
        phones = [f"040 555 {n * 11 + more * 7 + 1000}" for more in range(len(adults))]
        called = w.goes or w.given
        rows.append([str(n + 1), w.family, w.given, called, "\n".join(adults), "\n".join(phones)])
    made = Print(
        font="Sans",
        size=8.5,
        head=[("Kuusikkolan yhtenäiskoulu", "17.8.2026"), ("Luokka 8C, luokanvalvoja Leena Kauppila", "")],
        foot=("Wilma - Ryhmän oppilaat", "", "{page} / {pages}"),
    )
    look = [*RULES, ("VALIGN", (0, 1), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, 0), 1, "black")]
    made.table(rows, [24, 90, 110, 85, 110, 85], look, air=3)
    folder.put("8C oppilaat.pdf", made.data())
    return Truth(people, allowed=("8C oppilaat",))


@case()
def q79_consent_tracking_in_word(folder: Folder) -> Truth:
    """Canada: a teacher's Word table of two homerooms, a row with the homeroom between, boxes for the forms."""
    people = of_lines(
        """Aanya|Grewal||7|204;Marc-André|Bélanger||7|204;Cole|Desjarlais||7|204;Sadie|Friesen||7|204
        Nikolai|Hrynchuk||7|204;Jasper|Wolfchild||7|204
        Tessa|Abernethy||7|206;Ho Yin|Cheung||7|206;Evangeline|Macdougall||7|206;Arjun|Parmar||7|206
        Raina|Sinclair||7|206;Ty|Zacharias||7|206"""
    )
    titles = ["", "Last name", "First name", "Media release", "Field trip", "Agenda $8", "Locker form"]
    rows: list[list[str]] = []
    for room, teacher in (("204", "Mr. Kowalchuk"), ("206", "Mme Fournier")):
        rows += [[f"Homeroom {room} - {teacher}"], titles]
        own = [w for w in people if w.room == room]
        for n, w in enumerate(own, 1):
            ticks = ["x" if (n + more) % 3 else "" for more in range(4)]
            rows.append([f"{n}.", w.family, w.given, *ticks])
    document = word(
        "Grade 7 forms - September 2026",
        "x = handed in",
        rows,
        "Still missing on Sept. 25: call home",
    )
    folder.put("Gr 7 forms tracking.docx", document)
    allowed = ("Gr 7 forms tracking", "Kowalchuk", "Mr. Kowalchuk", "Fournier", "Mme Fournier", "Homeroom")
    return Truth(people, allowed=(*allowed, "Homeroom 204", "Homeroom 206"))
