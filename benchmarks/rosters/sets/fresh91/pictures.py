"""Photographers' deliveries beside a list, sheets of faces, folders of grades, retakes."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, us_birthday, with_photos
from benchmarks.rosters.eighth_cast import but, cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces, table
from benchmarks.rosters.sets.fresh87.kit import in_room
from benchmarks.rosters.sets.fresh91.kit import Faces, face_sheet, numbered, same


@case("SIMS .net, a report of the intake; Tempest's zip by form and name (both from memory, not read here)")
def q91_sims_intake_and_tempest_zip(folder: Folder) -> Truth:
    """England: the new Year 7 under two lines of title, UPN and house; a zip with a folder a form."""
    people = with_photos(
        of_lines(
            """Mohammed|Akhtar|005811|7|7CAV;Phoebe|Birchall|005814|7|7CAV
            Alexander|Dimmock|005820|7|7CAV|Alex
            Oluwaseun|Fashola|005827|7|7CAV|Seun;Lacey|Grimshaw|005833|7|7CAV;Ethan|Hargreaves|005838|7|7CAV
            Nikola|Jankowska|005844|7|7NIG;Harrison|Kershaw|005849|7|7NIG;Eliza|Lomas|005855|7|7NIG
            Joshua|Ogden|005862|7|7NIG|Josh;Zainab|Rehman|005869|7|7NIG;Thomas|St Clair|005873|7|7NIG
            Wiktoria|Wrona|005880|7|7NIG"""
        ),
        3,
        11,
    )
    people = numbered(people, lambda at: f"{'ABCDEFGHJKLMN'[at]}8902{at * 731 + 15018100:08}")
    rows: list[list[str]] = [["Oakhampton Academy"], ["Year 7 Intake September 2026 - Library"], []]
    rows.append(cut("Adno|Legal Surname|Legal Forename|Preferred Forename|Year|Reg|House|UPN"))
    for w in people:
        house = "Seacole" if w.room == "7CAV" else "Turing"
        name = [w.family, w.given, w.goes or w.given]
        rows.append([w.number, *name, f"Year  {w.grade}", w.room, house, *w.more])
    folder.book("Yr7 intake for library.xlsx", {"Sheet1": rows}, merge=("A1:H1", "A2:H2"))
    found = faces(people, lambda w: f"Oakhampton Yr7 2026/{w.room}/{w.goes or w.given} {w.family}.jpg")
    found |= {
        f"Oakhampton Yr7 2026/{room}/{room} Group.jpg": face(f"all of {room}") for room in ("7CAV", "7NIG")
    }
    folder.zip("Tempest_Oakhampton_Yr7_2026.zip", found)
    more = ("Oakhampton Yr7 2026", "Tempest_Oakhampton_Yr7_2026", "Seacole", "Turing", "Sheet1")
    return Truth(people, allowed=("Yr7 intake for library", *more))


@case("SIMS, photos of registration groups printed in landscape (layout from memory, not read here)")
def q91_registration_groups_in_landscape(folder: Folder) -> Truth:
    """Wales: seven faces in a row, SURNAME bold and forename below, a page a group, two empty frames."""
    people = with_photos(
        of_lines(
            """Carys|ABLETT||9|9H;Ioan|BEVAN||9|9H;Mia|CHOUDHURY||9|9H;Rhodri|DAVIES||9|9H
            Seren|DAVIES||9|9H;Lloyd|EVANS-PRICE||9|9H;Amelia|GITTINS||9|9H;Osian|HOPKINS||9|9H
            Kasia|MICHALAK||9|9H;Gethin|O'BRIEN||9|9H
            Tomos|ACE||9|9M;Efa|BOWEN||9|9M;Jac|CLEMENT||9|9M;Nia|GRAVELL||9|9M;Hamza|MALIK||9|9M
            Beca|PUGH||9|9M;Ellis|TOVEY||9|9M;Megan|YORATH||9|9M"""
        ),
        6,
        14,
    )
    tutors = {"9H": "Mrs S Haycock", "9M": "Mr L Morris"}
    pages = [
        ((f"Registration Group {room} - {tutor}", "Year 9   Autumn 2026"), in_room(people, room))
        for room, tutor in tutors.items()
    ]
    look = Faces(columns=7, wide=66, step=(108, 138), paper=(842, 595), none="No image",
                 foot="Ysgol Cwm Derwen   Printed 10/09/2026 08:55")  # fmt: skip
    folder.put("Year 9 reg photos.pdf", face_sheet(pages, lambda w: (w.family, w.given), look))
    more = ("Year 9 reg photos", *tutors.values(), "S Haycock", "L Morris", "Haycock", "Morris")
    return Truth(people, capitals=True, allowed=more)


@case("Compass, a student list; MSP's portraits by name and class (both from memory, not read here)")
def q91_compass_list_and_msp_portraits(folder: Folder) -> Truth:
    """Australia: a primary's CSV of Victoria, codes and forms; portraits `First_Last_3B` in one folder."""
    people = with_photos(
        of_lines(
            """Hodan|Abdi|ABD0012|3|3B;Lachlan|Brearley|BRE0031|3|3B;Zoe|Christodoulou|CHR0009|3|3B
            Jaspreet|Dhillon|DHI0004|3|3B|Jas;Mackenzie|Farrugia|FAR0027|3|3B;William|Huynh|HUY0018|3|3B
            Matilda|Ikin|IKI0002|4|4R;Noah|Kostić|KOS0015|4|4R;Ruby|Llewellyn|LLE0006|4|4R
            Thomas|Nankervis|NAN0010|4|4R|Tom;Anh|Pham|PHA0044|4|4R;Stella|Quattrocchi|QUA0001|4|4R
            Dusty|Scholes|SCH0023|4|4R"""
        ),
        2,
        8,
    )
    houses = ("Banksia", "Wattle", "Grevillea", "Waratah")
    rows = [cut("Student Code|First Name|Preferred Name|Last Name|Gender|Year Level|Form Group|House|Status")]
    for at, w in enumerate(people):
        sex = "FMFFFMFMFMMFM"[at]
        name = [w.given, w.goes or w.given, w.family]
        rows.append([w.number, *name, sex, f"0{w.grade}", w.room, houses[at % 4], "Active"])
    folder.csv("StudentExport 17-08-2026.csv", rows)
    folder.photos(
        people,
        lambda w: f"MSP Portraits 2026/{w.goes or w.given}_{w.family}_{w.room}.jpg".replace("ć", "c"),
    )
    return Truth(people, allowed=("StudentExport", "MSP Portraits 2026", *houses))


@case("Follett Destiny, patrons exported; a zip with a map by District ID (help: t_upload_patron_pictures)")
def q91_destiny_patrons_and_zip_by_district_id(folder: Folder) -> Truth:
    """US: patrons with barcode and District ID, two inactive, two teachers; the zip goes by District ID."""
    pupils = of_lines(
        """Abigail|Fontenot|2180411|6|Guidry;Jamal|Batiste|2180427|6|Guidry
        Landry|Comeaux|2180433|6|Guidry|Lane
        Trinity|Thibodeaux|2180448|6|Guidry;Minh|Ly|2180454|6|Hebert;Caroline|Robichaux|2180460|6|Hebert
        Devonte|Arceneaux|2180475|6|Hebert;Elise|Mouton|2170309|7|Prejean;Hayes|Dugas|2170315|7|Prejean
        Kamryn|Sonnier|2170321|7|Prejean;Mateo|Alvarenga|2170336|7|Prejean"""
    )
    staff = of_lines("Paulette|Guidry|2900017;Roy|Hebert|2900024", role="staff")
    old = of_lines("Bryce|Castille|2160288;Simone|Jeansonne|2160293", here=False)
    people = [*with_photos([*pupils, *staff], 4), *old]
    people = numbered(people, lambda at: f"{at * 211 + 730118}")
    titles = "Site Short Name|Last Name|First Name|Nickname|Barcode|District ID|Patron Type|Status"
    rows = [cut(f"{titles}|Homeroom|Grade Level|Graduation Year|Gender")]
    for at, w in enumerate(people):
        kind = "Student" if w.role == "student" else "Faculty"
        name = ["BAYOU-MS", w.family, w.given, w.goes, w.number, *w.more, kind, "A" if w.here else "I"]
        grade = w.grade or ("8" if kind == "Student" else "")
        year = str(2039 - int(grade)) if grade else ""
        rows.append(
            [*name, w.room or ("Trosclair" if not w.here else ""), grade, year, "FMMFMFMFMFMFMMF"[at]]
        )
    folder.csv("PatronExport.csv", rows, quote=True)
    shot = [w for w in people if w.photo]
    files: dict[str, bytes | str] = {f"{at:05}.jpg": face(w.photo) for at, w in enumerate(shot, 2)}
    links = [[w.more[0], f"{at:05}.jpg"] for at, w in enumerate(shot, 2)]
    folder.zip("Destiny_pictures_Lifetouch.zip", {"idlink.txt": table(links), **files})
    return Truth(people, allowed=("PatronExport", "Trosclair", "BAYOU-MS", "Faculty"))


@case("Inter-State Studio's proof sheet (layout invented) and a list of the office")
def q91_interstate_proof_sheets_and_office_list(folder: Folder) -> Truth:
    """US: the office's Excel with IDs, and the studio's proofs as PDF: five faces a row, last name first."""
    people = with_photos(
        of_lines(
            """Emersyn|Bachman|60338|1|Hendricks;Colton|Dreyer|60345|1|Hendricks
            Nayeli|Flores|60351|1|Hendricks
            Judah|Goertzen|60367|1|Hendricks;Avery|Koch|60374|1|Hendricks;Lincoln|Unruh|60380|1|Hendricks
            Sawyer|Pankratz|60396|1|Hendricks;Thea|Voth|60402|1|Hendricks
            Bentley|Amador|60419|1|Moody;Harper|Epp|60425|1|Moody;Ezra|Jantz|60431|1|Moody
            Oaklynn|Loewen|60448|1|Moody;Ximena|Salas|60454|1|Moody;Remi|Schrag|60460|1|Moody"""
        ),
        5,
        12,
    )
    rows: list[list[str | int]] = [list(cut("Teacher|Last Name|First Name|Grade|Student ID|Birthdate|Lunch"))]
    for at, w in enumerate(people):
        lunch = ("Paid", "Free", "Reduced")[at % 3]
        rows.append([w.room, w.family, w.given, 1, int(w.number), us_birthday(at, 2019), lunch])
    folder.book("1st grade 26-27.xlsx", {"1st grade": rows})
    pages = [
        (
            ("PROOF SHEET - Prairie Rose Elementary", f"Teacher: {room}    Grade: 1    Fall 2026"),
            [*in_room(people, room)],
        )
        for room in ("Hendricks", "Moody")
    ]
    shot = [(head, [w for w in group if w.photo]) for head, group in pages]
    look = Faces(columns=5, wide=78, step=(108, 140), bold=-1, foot="PROOF - NOT FOR REPRODUCTION")
    folder.put("Proofs Grade 1.pdf", face_sheet(shot, lambda w: (w.last_first,), look))
    return Truth(people, allowed=("1st grade", "1st grade 26-27", "Proofs Grade 1"))


@case()
def q91_a_folder_for_each_of_three_grades(folder: Folder) -> Truth:
    """US: a folder a grade with a workbook, a sheet a teacher, pictures by name."""
    people = with_photos(
        of_lines(
            """Ainsley|Burkholder|330118|K|K-Alder;Diego|Camarillo|330124|K|K-Alder
            Maeve|Donnelly|330130|K|K-Alder
            Tobias|Eklund|330146|K|K-Alder;Inaya|Farooq|330152|K|K-Reese;Walker|Gentry|330168|K|K-Reese
            Lucy|Hoang|330174|K|K-Reese;Bodhi|Iverson|320117|1|1-Finch;Camila|Jaramillo|320123|1|1-Finch
            Silas|Kettering|320139|1|1-Finch;Rosalind|Lemay|320145|1|1-Finch;Anders|Moe|320151|1|1-Pratt
            Destiny|Nwachukwu|320167|1|1-Pratt;Emmett|Osgood|310116|2|2-Sims;Piper|Quintana|310122|2|2-Sims
            Leif|Rydberg|310138|2|2-Sims;Amara|Sesay|310144|2|2-Sims"""
        ),
        3,
        12,
    )
    people = numbered(people, lambda at: f"{at * 17 + 4206}")
    names = {"K": "Kindergarten", "1": "Grade 1", "2": "Grade 2"}
    for grade, name in names.items():
        sheets: dict[str, list[list[str | int]]] = {}
        for w in people:
            if w.grade == grade:
                rows = sheets.setdefault(
                    w.room, [list(cut("Last Name|First Name|Student ID|Lunch PIN|Dismissal"))]
                )
                how = ("Bus", "Car", "Walk")[len(rows) % 3]
                rows.append([w.family, w.given, int(w.number), int(w.more[0]), how])
        folder.book(f"{name}/{name} class lists.xlsx", sheets)
    folder.photos(people, lambda w: f"{names[w.grade]}/Pictures/{w.given} {w.family}.jpg")
    more = [f"{name} class lists" for name in names.values()]
    return Truth(people, allowed=("Pictures", *names.values(), *more))


@case(
    "an Ontario school's list with OEN; Lifetouch Canada's folders by homeroom (from memory, not read here)"
)
def q91_ontario_portraits_and_retakes(folder: Folder) -> Truth:
    """Canada: a list and portraits in folders of homerooms; later a folder of retakes and who was away."""
    people = with_photos(
        of_lines(
            """Simran|Aujla|418220417|5|5-1;Gabriel|Bouchard|418220425|5|5-1;Maren|Clyne|418220433|5|5-1
            Yusuf|Demir|418220442|5|5-1;Isla|Fenwick|418220458|5|5-1;Keshav|Iyengar|418220466|5|5-1
            Abigail|MacIsaac|418220471|5|5-2|Abby;Nolan|Petryshyn|418220489|5|5-2
            Chidi|Umeh|418220497|5|5-2;Sophie|Tremblay-Ross|418220503|5|5-2;Ethan|Vandermeer|418220512|5|5-2
            Jia|Wen|418220520|5|5-2"""
        )
    )
    again = {1: {"photo": "Gabriel, eyes open"}, 9: {"photo": "Sophie without the sun"}}
    away = (4, 7)
    now = but(people, again)
    rows = [cut("Surname|First Name|Preferred|Grade|Homeroom|OEN|Bus")]
    rows += [
        [w.family, w.given, w.goes, w.grade, w.room, w.number, "Y" if w.room == "5-1" else "N"]
        for w in people
    ]
    folder.csv("1 September/Grade 5.csv", rows)

    def called(w: Who) -> str:
        return f"{w.room}/{w.family}_{w.goes or w.given}.jpg"

    first = [w for at, w in enumerate(people) if at not in away]
    folder.photos(first, lambda w: f"1 September/Lifetouch/{called(w)}")
    later = [now[at] for at in sorted((*again, *away))]
    folder.photos(later, lambda w: f"2 November/Lifetouch Retakes/{called(w)}")
    more = ("Lifetouch", "Lifetouch Retakes", "Grade 5")
    return Truth(now, steps=("1 September", "2 November"), same=same(later), allowed=more)
