"""Exports of systems, Word tables and lists printed to PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh91.kit import Look, gone, numbered, report


@case("Pupil Asset (now Juniper Horizons), pupils as CSV (titles from memory)")
def q95_pupil_asset_with_photos_by_admission_number(folder: Folder) -> Truth:
    """England: a primary's CSV, UPN and admission number, year, class named after a tree, house; photos."""
    people = with_photos(
        of_lines(
            """Alfie|Barnard|1417|4|Willow;Eliza|Catchpole|1423|4|Willow;Ibrahim|Chowdhury|1425|4|Willow
            Freddie|Dack|1431|4|Willow;Florence|Eke|1436|4|Willow|Flo;Noah|Gooderham|1440|4|Willow
            Wiktoria|Jasińska|1444|4|Willow;Benjamin|Larter|1349|5|Hazel|Ben;Isla|Mallett|1352|5|Hazel
            Teddy|Nudd|1358|5|Hazel;Ruby|Pye|1361|5|Hazel;George|Rix|1366|5|Hazel;Tilly|Youngs|1370|5|Hazel"""
        ),
        5,
        10,
    )
    people = numbered(people, lambda at: f"{'BDEFGHJKLMNPQ'[at]}926217321{at * 7 + 4:03}")
    rows = [cut("UPN|Adm No|Surname|Forename|Known As|Sex|DOB|Year|Class|House|Pupil Premium|SEN")]
    for at, w in enumerate(people):
        born = birthday(at, 2018 if w.grade == "4" else 2017)
        name = [*w.more, w.number, w.family, w.given, w.goes or w.given, "MFMMFMFMFMFMF"[at], born]
        rows.append(
            [*name, f"Year {w.grade}", w.room, ("Kett", "Nelson", "Cavell")[at % 3], "NY"[at % 4 == 2], ""]
        )
    folder.csv("pupils.csv", rows)
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    return Truth(people, allowed=("pupils", "photos", "Kett", "Nelson", "Cavell"))


@case("Skyward Qmlativ, a student list saved as CSV (Full Name LFM and other titles from memory)")
def q95_qmlativ_full_name_lfm(folder: Folder) -> Truth:
    """US: a Kansas middle school's list, `Last, First Middle`, entity, advisor, room; all active."""
    people = of_lines(
        """Cole|Abernathy|81042|6|A104;Journey|Bartel|81049|6|A104;Emiliano|Cortez|81055|6|A104
        Hadassah|Dirks|81063|6|A104;Kyler|Engelken|81070|6|A107;Mylee|Friesen|81078|6|A107
        Thien|Huynh|81084|6|A107;Adalyn|Koehn|80317|7|B210;Omar|Limon|80322|7|B210
        Peyton|Regehr|80330|7|B210;Tucker|Schrag|80339|7|B210;Kinley|Unruh|80345|7|B210"""
    )
    middle = cut("James||Rafael|Joy|Lee|Ann|||Jesus|Grace||Mae")
    advisors = {"A104": "Pankratz, Beth", "A107": "Stucky, Alan", "B210": "Zerger, Lori"}
    rows = [cut("Student Number|Full Name LFM|Current Grade|Entity|Homeroom Room|Advisor|Gender|Status")]
    for at, (w, second) in enumerate(zip(people, middle, strict=True)):
        name = f"{w.last_first} {second}".strip()
        end = ["MFMFMFFFMFMF"[at], "Active"]
        rows.append([w.number, name, f"0{w.grade}", "205", w.room, advisors[w.room], *end])
    folder.csv("Student List.csv", rows, quote=True)
    people = [
        replace(w, also=((f"{w.given} {second}", w.family),)) if second else w
        for w, second in zip(people, middle, strict=True)
    ]
    names = ("Beth Pankratz", "Alan Stucky", "Lori Zerger")
    return Truth(people, allowed=("Student List", "205", *advisors.values(), *names))


@case("https://wiki.ekool.eu Õpilaste import: name1, name2, idCode, class, parallelId, email, gender")
def q95_ekool_names_and_parallels(folder: Folder) -> Truth:
    """Estonia: the pupils as eKool takes them: first and last name, personal code, class and parallel."""
    people = of_lines(
        """Karl Markus|Aavik||3|A;Liisbet|Hein||3|A;Rasmus|Ilves||3|A;Eliise|Jõgi||3|A;Hugo|Kask||3|A
        Mirtel|Laas||3|A;Danila|Morozov||3|A;Adeele|Nõmm||3|B;Oskar|Oja||3|B;Säde|Põder||3|B;Uku|Raud||3|B
        Sofia|Smirnova||3|B;Mattias|Tõnisson||3|B;Loore|Õunapuu||3|B;Ander|Ülle||3|B"""
    )
    boys = {"Karl Markus", "Rasmus", "Hugo", "Danila", "Oskar", "Uku", "Mattias", "Ander"}
    rows = [cut("name1|name2|idCode|class|parallelId|email|gender")]
    found = []
    for at, w in enumerate(people):
        is_boy = w.given in boys
        code = f"{5 if is_boy else 6}17{at % 12 + 1:02}{at * 7 % 27 + 1:02}{at * 31 + 201:03}{at * 3 % 10}"
        mail = f"{w.given.split()[0].lower()}.{at + 1:02}@opilane.kool.example"
        rows.append([w.given, w.family, code, w.grade, w.room, mail, "M" if is_boy else "F"])
        found.append(replace(w, more=(code,)))
    folder.csv("opilased_3.csv", rows, sep=";", enc="utf-8-sig")
    return Truth(found, allowed=("opilased_3",))


@case("Realtime, a homeroom list printed to PDF (layout from memory)")
def q95_realtime_homerooms_on_one_page(folder: Folder) -> Truth:
    """US: New Jersey: two homerooms below each other on a page, ID, last, first, grade, locker, counselor."""
    people = of_lines(
        """Gianna|Amato|210417|9|9-114;Devonte|Blakely|210423|9|9-114;Sana|Chaudhry|210430|9|9-114
        Nicholas|DiPalma|210436|9|9-114;Yarelis|Feliz|210441|9|9-114;Brendan|Hanlon|210449|9|9-114
        Krish|Mehta|210455|9|9-114;Angelina|Nunez|210460|9|9-118;Shaun|O'Rourke|210468|9|9-118
        Min-jun|Park|210473|9|9-118;Tyler|Rizzo|210479|9|9-118;Naomi|Schwartz|210484|9|9-118
        Imani|Thorpe|210490|9|9-118;Julian|Zielinski|210497|9|9-118"""
    )
    counselors = ("Gallo", "Whitfield")
    parts: list[str | list[list[str]] | None] = []
    for room, teacher in (("9-114", "Marchetti, L."), ("9-118", "Osborne, D.")):
        rows = [cut("Student ID|Last Name|First Name|Gr|Locker|Counselor")]
        for at, w in enumerate(people):
            if w.room == room:
                locker = f"{at * 4 + 1203}"
                rows.append([w.number, w.family, w.given, w.grade, locker, counselors[at % 2]])
        parts += [f"Homeroom: {room} &nbsp;&nbsp; {teacher}", rows]
        parts.append(f"Total Students: {len(rows) - 1}")
    look = Look(head=("Homeroom List", "Passaic Ridge High School   2026-2027"),
                widths=(70, 120, 120, 36, 56, 90),
                foot="Realtime   08/27/2026 1:14 PM   Page {page}", size=10)  # fmt: skip
    folder.put("HomeroomList.pdf", report(parts, look))
    more = (
        "HomeroomList",
        "Marchetti, L.",
        "Osborne, D.",
        "Marchetti",
        "Osborne",
        "L. Marchetti",
        "D. Osborne",
    )
    return Truth(people, allowed=(*more, *counselors))


@case()
def q95_planilla_de_alumnos(folder: Folder) -> Truth:
    """Paraguay: a ruled PDF, a page for each section, identity card, last names and first names apart."""
    people = of_lines(
        """Belén|Acosta Benítez|||8° A;Fernando|Ayala|||8° A;Luz Clarita|Cáceres Duarte|||8° A
        Matías|Franco Giménez|||8° A;Romina|Ojeda|||8° A;Derlis|Ramírez Sosa|||8° A;Araceli|Vera|||8° A
        Jazmín|Báez Ortiz|||8° B;Osvaldo|Cabañas|||8° B;Guadalupe|Fretes Núñez|||8° B;Iván|Martínez|||8° B
        Tobías|Recalde Paredes|||8° B;Nidia|Villalba|||8° B;Alan|Zárate Rojas|||8° B"""
    )
    people = [replace(w, more=(f"6.{at * 37 + 104}.{at * 53 + 210}",)) for at, w in enumerate(people)]
    parts: list[str | list[list[str]] | None] = []
    for room in ("8° A", "8° B"):
        rows = [cut("N°|C.I. N°|Apellidos|Nombres|Fecha de nac.|Firma")]
        for at, w in enumerate(people):
            if w.room == room:
                rows.append([f"{len(rows)}", *w.more, w.family, w.given, birthday(at, 2013), ""])
        parts += [f"Curso: {room} &nbsp;&nbsp;&nbsp; Turno: mañana", rows, None]
    look = Look(head=("Planilla de alumnos matriculados - 2026", "Escuela Básica N° 417 Ñandutí"), grid=True,
                paper=(595, 842), foot="Página {page}", widths=(28, 74, 130, 110, 74, 100))  # fmt: skip
    folder.put("Planilla 8vo.pdf", report(parts[:-1], look))
    return Truth(people, allowed=("Planilla 8vo", "mañana"))


@case()
def q95_year_eight_with_houses(folder: Folder) -> Truth:
    """Fiji: a Word table, the ministry's number, whole names, house and reading group; one has left."""
    people = of_lines(
        """Ashneel|Prasad|201844127;Litia|Waqa|201844133;Semisi|Tuilagi|201844140;Roshni|Devi|201844156
        Jone|Ratulevu|201844162;Mereoni|Cakau|201844178;Krishneel|Chand|201844184;Salote|Bulai|201844191
        Viliame|Naivalu|201844203;Shivani|Lal|201844219;Epeli|Raiwalui|201844225
        Torika|Vakaloloma|201844238""",
        room="8A",
    )
    houses = ("Sukuna", "Cakobau", "Ganilau", "Mara")
    made = Word()
    made.line("NAVUSO DISTRICT SCHOOL", "Title")
    made.line("Year 8A - Class list Term 3, 2026 - Teacher: Mrs S. Kumar", bold=True)
    rows: list[Sequence[str]] = [cut("Roll No.|Student ID|Name|House|Reading group|Remarks")]
    for at, w in enumerate(people):
        remark = "Left - gone to Suva" if at == 4 else ""
        rows.append([f"{at + 1}", w.number, w.full, houses[at % 4], ("Red", "Green", "Blue")[at % 3], remark])
    made.table(rows)
    made.line("Boys 5   Girls 6   Total 11")
    folder.put("Year 8A class list.docx", made.done())
    more = ("Year 8A class list", "Mrs S. Kumar", "S. Kumar", "Kumar", *houses, "Red", "Green", "Blue")
    return Truth([*(w for at, w in enumerate(people) if at != 4), *gone(people, 4)], allowed=more)
