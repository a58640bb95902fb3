"""Offices and libraries of North America, and mail."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder, faces, table, words
from benchmarks.rosters.sixth_cast import pupils


@case(
    "help.ascendertx.com, Demo1: Name - First, Last, Gen, Grade, Texas Unique Student ID; the report's columns: "
    + OFFICE
)
def fresh_campus_roster_of_texas(folder: Folder) -> list[Who]:
    """A control number, a bus and a state number stand beside the student's; one withdrew in September."""
    people = pupils("us", 11, "004512", "06 07", "Okafor;Lindgren")
    people = [
        replace(w, more=(w.number.lstrip("0"), f"{7310048820 + at * 31}")) for at, w in enumerate(people)
    ]
    people[4] = replace(people[4], here=False)
    people[8] = replace(people[8], also=(("Harriet", "Bledsoe II"), ("Harriet", "Bledsoe, II")))
    titles = words(
        "Campus,Stu ID,Texas Unique Stu ID,Name - Last,Name - First,Name - Middle,Gen,Sex,Grade,Advisory,Cntrl Num,Bus Rte,Withdraw Dt"
    )
    rows = [
        [
            *(
                "041",
                w.number,
                w.more[1],
                w.family,
                w.given,
                ("", "R", "Lee")[at % 3],
                "II" if at == 8 else "",
            ),
            *(
                "FM"[at % 2],
                w.grade,
                w.room,
                f"{at + 301}",
                ("14", "", "22")[at % 3],
                "" if w.here else "09-18-2026",
            ),
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("campus_041_roster.csv", [titles, *rows])
    folder.photos(people, lambda who: f"pictures/{who.more[0]}.jpg")
    return people


@case(
    "GPI of Québec (from memory, not read here): Fiche, Groupe-repère, Code permanent; the report in Excel: "
    + OFFICE
)
def fresh_groups_as_sections_with_lockers(folder: Folder) -> Truth:
    """A heading for each group, the titles again, a permanent code and a locker beside the number of the file."""
    people = pupils("qc", 10, "2104417", "", "31;32")
    people = sorted(people, key=lambda who: (who.room, who.family))
    people = [
        replace(
            w,
            more=(
                f"{w.family.replace('-', '').replace(' ', '')[:3]}{w.given[0]}{15060801 + at * 7}".upper(),
            ),
        )
        for at, w in enumerate(people)
    ]
    titles: list[object] = ["", "Nom, prénom", "Fiche", "Code permanent", "Casier", "Répondant", "Téléphone"]
    rows: list[list[object]] = [
        ["École secondaire des Érables"],
        ["Liste des élèves par groupe-repère", "", "2026-09-08"],
        [],
    ]
    for room, teacher in (("31", "Mélanie Fortin"), ("32", "Patrick Lemay")):
        here = [w for w in people if w.room == room]
        rows += [[f"Groupe-repère : {room}    Tuteur : {teacher}"], titles]
        rows += [
            [
                at,
                w.last_first,
                int(w.number),
                w.more[0],
                2200 + at * 9,
                f"{w.family}, Luc",
                f"418 555-01{at:02}",
            ]
            for at, w in enumerate(here, 1)
        ]
        rows += [["", f"Nombre d'élèves : {len(here)}"], []]
    folder.book("Listes.xlsx", {"Listes": rows}, merge=["A1:G1"])
    folder.photos(people, lambda who: f"Photos 2026/{who.number}.jpg")
    return Truth(people, allowed=["Mélanie Fortin", "Patrick Lemay"])


@case(
    "Evergreen (from memory, not read here): usrname, barcode, first_given_name, family_name, profile, active t/f, Homeroom: "
    + OFFICE
)
def fresh_patrons_of_evergreen(folder: Folder) -> Truth:
    """t and f say who is active; the profile says who teaches; a card of fourteen digits beside the student number."""
    people = pupils("lib", 10, "", "", "Rm 104;Rm 212")
    people = [
        replace(w, number=f"2120400{2041700 + at * 13}", more=(f"{48120 + at * 7}",))
        for at, w in enumerate(people)
    ]
    people[4] = replace(people[4], here=False)
    staff = one("Rosamund", "Keble", "21204009990041", role="staff", more=("907",))
    titles = words(
        "id,usrname,barcode,family_name,first_given_name,second_given_name,profile,home_ou,homeroom,active,barred,expire_date"
    )
    rows = [
        [
            *(f"{7300 + at}", w.more[0], w.number, w.family, w.given, ("", "A")[at % 2]),
            *(
                "Faculty" if w.role == "staff" else "Student",
                "ELMS",
                w.room,
                "t" if w.here else "f",
                "f",
                "2027-06-30",
            ),
        ]
        for at, w in enumerate([*people, staff])
    ]
    folder.csv("patrons.csv", [titles, *rows], end="\n")
    folder.photos([*people, staff], lambda who: f"patron photos/{who.more[0]}.jpg")
    return Truth([replace(w, more=(*w.more, f"{7300 + at}")) for at, w in enumerate([*people, staff])])


@case(
    OFFICE
    + ": a list pasted into a mail of a secretary, saved as text: greeting, `Last, First - grade - homeroom`, a signature"
)
def fresh_mail_with_a_list(folder: Folder) -> Truth:
    """Header lines, a greeting, two headings, dashes between name, grade and room, a signature with a phone number."""
    people = pupils("us_mess", 10, "", "4 5", "Rm 12;Rm 15")
    people = sorted(people, key=lambda who: who.grade)
    lines = [
        "From: Front Office <office@birchlane.example.org>",
        "To: Library",
        "Subject: FW: 4th and 5th grade lists",
        "Date: Tue, 8 Sep 2026 10:14",
        "",
    ]
    lines += ["Hi Joan,", "", "here are the kids you asked for. Pictures are attached.", ""]
    for grade in "45":
        lines.append(f"{grade}th grade")
        lines += [f"{w.last_first} - {w.room}" for w in people if w.grade == grade]
        lines.append("")
    lines += [
        "Let me know if you need anything else!",
        "Thanks,",
        "Barb",
        "--",
        "Barbara Nilsen, Office Manager",
        "Birch Lane Elementary | 555-0138",
    ]
    folder.put("FW 4th and 5th grade lists.txt", "\r\n".join(lines), "cp1252")
    folder.photos(people, lambda who: f"{who.given} {who.family}.jpg")
    return Truth(people, allowed=["4th grade", "5th grade"])


@case(
    "library.blackboard.com, Grade Center: a tab-delimited file with the ending .xls; Last Name, First Name, Username, Student ID, Availability"
)
def fresh_grade_center_for_excel(folder: Folder) -> Truth:
    """UTF-16 text that calls itself .xls; marks with long titles; a preview user; who is no longer available has left."""
    people = pupils("lib", 10, "204417", "", "")
    people = [
        replace(w, more=(f"{w.given[0]}{w.family}".lower().replace(" ", "").replace("-", ""),))
        for w in people
    ]
    people[4] = replace(people[4], here=False)
    titles = ["Last Name", "First Name", "Username", "Student ID", "Last Access", "Availability"]
    titles += ["Total [Total Pts: 200 Score] |120417", "Quiz 1 [Total Pts: 20 Score] |120418"]
    rows = [
        [
            w.family,
            w.given,
            w.more[0],
            w.number,
            "2026-10-01 08:14:00",
            "Yes" if w.here else "No",
            140 + at * 3,
            10 + at,
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["PreviewUser", "User", "mkeble_previewuser", "", "", "Yes", "", ""])
    folder.put(
        "gc_BIO-09_fullgc_2026-10-02.xls", "\ufeff" + table([titles, *rows], "\t", quote=True), "utf-16-le"
    )
    folder.zip("roster photos.zip", faces(people, lambda who: f"{who.more[0]}.jpg"))
    return Truth(people)
