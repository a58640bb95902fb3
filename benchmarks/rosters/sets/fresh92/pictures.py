"""Photographers' deliveries beside a list, sheets of faces, folders of years, retakes."""

from __future__ import annotations

from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, birthday, of_lines, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.pages import blank_page, draw_face, write, write_middle
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import A4, Faces, Look, face_sheet, numbered, report, same


@case("Arbor, a custom report; Fraser Portraits' zip with an index (both from memory, not read here)")
def q92_arbor_list_fraser_zip_and_second_visit(folder: Folder) -> Truth:
    """England: a report and the studio's zip with an index; later a zip of who was away, and one again."""
    people = with_photos(
        of_lines(
            """Callum|Ansell|40117|7|7L;Ruqayyah|Bashir|40123|7|7L;Daisy-May|Coombes|40129|7|7L|Daisy
            Finley|Dart|40134|7|7L;Maja|Grabowska|40140|7|7L;Samuel|Hembrow|40146|7|7L|Sam
            Evie|Luscombe|40151|7|7R;Oakley|Northcott|40157|7|7R;Precious|Obi|40163|7|7R
            Zachariah|Pook|40168|7|7R|Zach;Lily|Tremlett|40174|7|7R;Yusuf|Yilmaz|40180|7|7R"""
        )
    )
    people = numbered(people, lambda at: f"{'CDEFGHJKLMNP'[at]}8783{at * 409 + 25117300:08}")
    away, again = (3, 8), 6
    now = but(people, {again: {"photo": "Evie, the second visit"}})
    rows = [cut("Arbor Student ID|UPN|Legal First Name|Preferred First Name|Last Name|Year Group|Form")]
    for w in people:
        name = [w.given, w.goes or w.given, w.family]
        rows.append([w.number, *w.more, *name, f"Year {w.grade}", w.room])
    folder.csv("1/custom-report-year-7.csv", rows)

    def put(name: str, places: list[int], start: int) -> None:
        listed = [cut("Image|Forename|Surname|Form")]
        files: dict[str, bytes | str] = {}
        for at, place in enumerate(places):
            w, file = now[place] if start > 500 else people[place], f"FP{start + at * 2:05}.jpg"
            listed.append([file, w.goes or w.given, w.family, w.room])
            files[f"images/{file}"] = face(w.photo)
        folder.zip(name, {"index.csv": table(listed), **files})

    put("1/Fraser_Y7_main.zip", [at for at in range(len(people)) if at not in away], 112)
    put("2/Fraser_Y7_absentees_and_retakes.zip", [3, 6, 8], 901)
    more = ("custom-report-year-7", "Fraser_Y7_main", "images", "Fraser_Y7_absentees_and_retakes")
    stay = same([people[3], people[6], people[0]])
    return Truth(now, steps=("1", "2"), same=stay, allowed=more)


@case("Bromcom, a photo list of a tutor group, two columns (layout from memory, not read here)")
def q92_bromcom_photos_left_of_the_details(folder: Folder) -> Truth:
    """England: ten pupils a page in two columns, the face at the left, at the right name, number, house."""
    people = with_photos(
        of_lines(
            """Leo|Appleyard|7702|8|8S;Safiya|Begum|7709|8|8S;Bethany|Cawood|7715|8|8S;Jakub|Duda|7721|8|8S
            Harvey|Empson|7728|8|8S;Chidinma|Eze|7733|8|8S;Isaac|Gledhill|7740|8|8S
            Poppy|Illingworth|7746|8|8S
            Adam|Jagger|7752|8|8S
            Ruby|Lumb|7759|8|8T;Hashim|Mahmood|7764|8|8T;Freya|Naylor|7770|8|8T;Joel|Oldroyd|7777|8|8T
            Gracie|Priestley|7783|8|8T;Dawid|Sowa|7790|8|8T;Amelie|Thackray|7796|8|8T"""
        ),
        4,
        13,
    )
    houses = ("Aire", "Calder", "Wharfe")
    page, file = blank_page(*A4)
    for room, tutor in (("8S", "Miss K Sugden"), ("8T", "Mr A Tordoff")):
        write(page, 40, 800, f"Tutor Group: {room}     Tutor: {tutor}", 13, bold=True)
        write(page, 40, 783, "Calder Vale High School    Academic year 2026/2027", 9)
        for at, w in enumerate(in_room(people, room)):
            x, y = 40 + at % 2 * 265, 670 - at // 2 * 128
            _beside(page, w, x, y, houses[at % 3], birthday(at, 2013))
        write(page, 40, 24, "Bromcom MIS    Printed 14/09/2026    Confidential", 7)
        page.showPage()
    page.save()
    folder.put("8S 8T photo lists.pdf", file.getvalue())
    more = (
        "8S 8T photo lists",
        "Miss K Sugden",
        "Mr A Tordoff",
        "K Sugden",
        "A Tordoff",
        "Sugden",
        "Tordoff",
    )
    return Truth(people, allowed=(*more, *houses))


def _beside(page: Any, w: Who, x: float, y: float, house: str, born: str) -> None:
    """Draw a face, and at its right the details with their labels."""
    if w.photo:
        draw_face(page, w, x, y, 72)
    else:
        page.rect(x, y, 72, 96)
        write_middle(page, x + 36, y + 45, "No photo", 8)
    write(page, x + 82, y + 82, w.full, 11, bold=True)
    lines = (f"Adm No: {w.number}", f"DOB: {born}", f"Year: {w.grade}", f"House: {house}")
    for down, text in enumerate(lines):
        write(page, x + 82, y + 64 - down * 14, text, 9)


@case("Sentral, students to CSV; Advanced Life's download, large and small (both from memory, not read here)")
def q92_sentral_and_advanced_life_in_two_sizes(folder: Folder) -> Truth:
    """Australia: a list of New South Wales, pictures by name in folders of classes, large and small."""
    people = with_photos(
        of_lines(
            """Evander|Aldous|445120871|5|5M;Lucinda|Bracken|445120886|5|5M|Lucy;Tahlia|Cubillo|445120893|5|5M
            Rory|Delahunty|445120907|5|5M;Mei Ling|Foo|445120915|5|5M;Beau|Gillespie|445120922|5|5M
            Harriet|Ormsby|445098134|6|6K;Sione|Pulu|445098147|6|6K;Ayaan|Rizvi|445098159|6|6K
            Maggie|Stavros|445098163|6|6K;Jed|Tranter|445098178|6|6K;Willow|Yabsley|445098185|6|6K"""
        ),
        5,
    )
    rows = [cut("Student ID|Surname|First Name|Preferred Name|Scholastic Year|Roll Class|Gender|Sport House")]
    for at, w in enumerate(people):
        sex, house = "MFFMFMFMMFMF"[at], ("Gold", "Green")[at % 2]
        rows.append([w.number, w.family, w.given, w.goes or w.given, w.grade, w.room, sex, house])
    folder.csv("students 5M 6K.csv", rows)
    for w in people:
        for size, wide in (("Large", 240), ("Thumbnails", 60)):
            if w.photo:
                name = f"AdvancedLife_2026/{size}/{w.room}/{w.family}_{w.goes or w.given}.jpg"
                folder.put(name, face(w.photo, wide))
    more = ("students 5M 6K", "AdvancedLife_2026", "Large", "Thumbnails", "Gold", "Green")
    return Truth(people, allowed=more)


@case("HERO, class photos printed by an office of New Zealand (layout invented)")
def q92_rooms_with_photos_printed(folder: Folder) -> Truth:
    """New Zealand: a primary's rooms as PDF, four faces a row, first name bold, surname and year below."""
    people = with_photos(
        of_lines(
            """Ataahua|Hohepa||5|7;Charlie|Brownlee||5|7;Divit|Menon||5|7;Emilia|Strachan||5|7
            Fetu|Leota||5|7;Hunter|Dobson||6|7;Kaia|Te Whata||6|7;Lola|McIvor||6|7;Nikau|Edwards||6|7
            Amelie|Rousseau||5|8;Boston|Kingi||5|8;Eddie|Harcourt||5|8;Grace|Liu||5|8;Isla|Paewai||6|8
            Josefa|Vakaloloma||6|8;Ollie|Tippett||6|8;Sina|Ah Chong||6|8"""
        ),
        3,
        12,
    )
    teachers = {"7": "Whaea Kiri", "8": "Mr Pascoe"}
    pages = [
        ((f"Room {room} - {teacher}", "Matai Road School   Term 3 2026"), in_room(people, room))
        for room, teacher in teachers.items()
    ]
    look = Faces(
        columns=4, wide=84, step=(132, 164), paper=A4, none="Absent", foot="Printed from HERO 21/08/2026"
    )
    lines = face_sheet(pages, lambda w: (w.given, w.family, f"Year {w.grade}"), look)
    folder.put("Rooms 7 and 8.pdf", lines)
    more = ("Rooms 7 and 8", *teachers.values(), "Pascoe", "Kiri")
    return Truth(people, allowed=more)


@case(
    "Alexandria, patrons exported with titles; pictures by barcode (support.goalexandria.com, import-images)"
)
def q92_alexandria_patrons_with_pictures(folder: Folder) -> Truth:
    """US: a small school's patrons, statuses and policies, two teachers, one inactive; a zip by barcode."""
    pupils = of_lines(
        """Ruby|Anders|1412|3|Lang;Mason|Bjornstad|1418|3|Lang;Teagan|Crow Feather|1423|3|Lang
        Cody|Dunning|1430|3|Lang;Lexi|Erdmann|1436|3|Lang;Hadley|Grismer|1301|4|Voss
        Tate|Iron Shell|1307|4|Voss;Bailey|Jurgens|1315|4|Voss;Isaiah|Knutson|1322|4|Voss
        Mariah|Little Elk|1329|4|Voss;Gage|Schuelke|1333|4|Voss"""
    )
    staff = of_lines("Carol|Lang|9103;Denise|Voss|9107", role="staff")
    left = of_lines("Trey|Hauser|1340", here=False)
    people = [*with_photos([*pupils, *staff], 2, 9), *left]
    rows = [cut("Barcode|Last Name|First Name|Status|Policy|Grade|Homeroom|Sex|Expires")]
    for at, w in enumerate(people):
        state = "Active" if w.here else "Inactive"
        policy = "STUD" if w.role == "student" else "FAC"
        place = [w.grade, w.room] if w.here else ["4", "Voss"]
        sex = "FMFMFFMFMFMFFM"[at]
        rows.append([w.number, w.family, w.given, state, policy, *place, sex, "5/28/2027"])
    folder.csv("Patrons Export.csv", rows)
    folder.zip("patron pictures.zip", faces(people))
    return Truth(people, allowed=("Patrons Export", "patron pictures", "Voss", "STUD", "FAC"))


@case("Strawbridge Studios, a data file with titles and tabs beside the images (from memory, not read here)")
def q92_strawbridge_download_is_the_list(folder: Folder) -> Truth:
    """US: only the studio's download: a table of image names, IDs, grades, teachers; two of the staff."""
    pupils = of_lines(
        """Jaquan|Alston|70114|K|Burwell;Ella Grace|Barefoot|70122|K|Burwell;Mateo|Cisneros|70131|K|Burwell
        Harper|Dail|70139|K|Burwell;Nyla|Everette|70146|K|Burwell;Grayson|Faircloth|69203|1|Outlaw
        Ximena|Guillen|69211|1|Outlaw;Kaleb|Honeycutt|69218|1|Outlaw;Amiyah|Jernigan|69226|1|Outlaw
        Bryson|Lassiter|68307|2|Tew;Daniela|Morales|68315|2|Tew;Walker|Pridgen|68322|2|Tew
        Aubree|Strickland|68330|2|Tew"""
    )
    staff = of_lines("Teresa|Burwell;Janice|Outlaw", role="staff")
    people = with_photos([*pupils, *staff])
    rows = [cut("ImageName|LastName|FirstName|Grade|Teacher|StudentID|PictureDay")]
    for at, w in enumerate(people):
        file = f"SB26_{at * 3 + 118:05}.jpg"
        rows.append([file, w.family, w.given, w.grade or "STAFF", w.room, w.number, "09/09/2026"])
        folder.put(f"Strawbridge_NeuseElem/Images/{file}", face(w.photo))
    folder.put("Strawbridge_NeuseElem/StudentData.txt", table(rows, "\t"))
    return Truth(people, allowed=("Strawbridge_NeuseElem", "Images", "StudentData", "STAFF"))


@case()
def q92_a_folder_for_each_year_with_printed_lists(folder: Folder) -> Truth:
    """England: a folder a year, in it a printed list of each class and pictures by first and last name."""
    people = with_photos(
        of_lines(
            """Albie|Carter|3014|3|Willow;Maryam|Chaudhry|3017|3|Willow;Florence|Deakin|3021|3|Willow
            Teddy|Goodall|3026|3|Willow;Lena|Kowal|3030|3|Willow;Reggie|Moss|3035|3|Rowan
            Ivy|Pardoe|3039|3|Rowan;Ayub|Rashid|3044|3|Rowan;Elsie|Sproston|3048|3|Rowan
            Arlo|Bickerton|2914|4|Maple;Sofia|Dragomir|2918|4|Maple;Jude|Hollins|2923|4|Maple
            Orla|McGrath|2927|4|Maple;Tobi|Adewale|2932|4|Beech;Mabel|Fern|2936|4|Beech
            Stanley|Nock|2941|4|Beech;Iris|Wedgwood|2945|4|Beech"""
        ),
        4,
        13,
    )
    look = Look(head=("Hanbury Lane Primary School",), paper=A4, widths=(70, 120, 120, 80), grid=True,
                foot="Class list 2026-27     printed 02/09/2026")  # fmt: skip
    for year, room in (("3", "Willow"), ("3", "Rowan"), ("4", "Maple"), ("4", "Beech")):
        rows = [cut("Adm. No.|Surname|First Name|DOB")]
        for at, w in enumerate(in_room(people, room)):
            rows.append([w.number, w.family, w.given, birthday(at + len(room), 2022 - int(year))])
        title = f"Year {year} - {room} Class &nbsp;&nbsp; ({len(rows) - 1} pupils)"
        folder.put(f"Year {year}/{room} class list.pdf", report([title, rows], look))
    folder.photos(people, lambda w: f"Year {w.grade}/Photos/{w.full}.jpg")
    rooms = ("Willow", "Rowan", "Maple", "Beech")
    more = [f"{room} {what}" for room in rooms for what in ("Class", "class list")]
    return Truth(people, allowed=("Photos", "Year 3", "Year 4", *more))


@case("a photographer's portal: originals and retakes as zips, the latter with a table (layout invented)")
def q92_portal_originals_and_retakes(folder: Folder) -> Truth:
    """US: a list and a zip by ID; in October a zip of retakes with a table: one again, one new."""
    people = with_photos(
        of_lines(
            """Brianna|Atwood|331406|6|Haas;Caden|Bostic|331414|6|Haas;Sarai|Dominguez|331423|6|Haas
            Jonah|Everly|331431|6|Haas;Mackenna|Fields|331440|6|Haas;Tyrese|Gaither|331448|6|Iqbal
            Annalise|Horvath|331457|6|Iqbal;Sunil|Joshi|331465|6|Iqbal;Lucas|Mabry|331474|6|Iqbal
            Rosalyn|Peck|331482|6|Iqbal;Dawson|Tuttle|331491|6|Iqbal"""
        )
    )
    new = with_photos(of_lines("Camryn|Winslow|331766|6|Haas"))
    away, again = (2, 8), 9
    now = [*but(people, {again: {"photo": "Rosalyn, eyes open"}}), *new]
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in people]
    folder.csv("1 fall/Grade 6 homerooms.csv", [cut("Student ID|Last Name|First Name|Grade|Homeroom"), *rows])
    first = [w for at, w in enumerate(people) if at not in away]
    folder.zip("1 fall/Originals_by_ID.zip", faces(first))
    rows = [cut("File Name|Student ID|First Name|Last Name|Grade|Homeroom|Type")]
    for at, kind in ((2, "Makeup"), (8, "Makeup"), (9, "Retake"), (11, "Makeup")):
        w = now[at]
        rows.append([f"{w.number}.jpg", w.number, w.given, w.family, w.grade, w.room, kind])
    files: dict[str, bytes | str] = {"retakes.csv": table(rows)}
    files |= faces([now[at] for at in (2, 8, 9, 11)])
    folder.zip("2 october/Retakes_and_Makeups.zip", files)
    more = ("Grade 6 homerooms", "Originals_by_ID", "Retakes_and_Makeups", "retakes")
    return Truth(now, steps=("1 fall", "2 october"), same=same(people[:1] + people[8:10]), allowed=more)
