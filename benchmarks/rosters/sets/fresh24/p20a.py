"""United States and Canada: what districts, photographers, offices and teachers hand to a librarian."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder

_GOOGLE = (
    "First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|"
    "Password Hash Function [UPLOAD ONLY]|Org Unit Path [Required]|Recovery Email|"
    "Recovery Phone [MUST BE IN THE E.164 FORMAT]|Employee ID|Employee Type|Employee Title|Department|"
    "Status [READ ONLY]|Last Sign In [READ ONLY]|Change Password at Next Sign-In"
)


@case(
    "https://support.google.com/a/answer/40057 (the user list of the Google admin console; from memory, not read here)"
)
def p20a_accounts_and_a_list_of_homerooms(folder: Folder) -> Truth:
    """The accounts of a district in Ohio, grade only in the unit's path; homerooms in another list, by mail address."""
    people = those(
        "Waverly|Brandt;Demarcus|Ivory;Anneliese|Kopp;Zaid|Rahmani;Priscilla|Tuttle;Corbin|Yoder;Wren|Zielinski",
        "0058113",
        "4 4 5",
        "Osgood 4;Osgood 4;Pettibone 5",
        photo="",
    )
    people = but(people, {1: {"goes": "DJ"}, 4: {"here": False, "room": ""}})
    staff = [one("Harriet", "Osgood", "E2207", role="staff", photo="")]

    def mail(w: Who) -> str:
        first = w.given[:1] if w.role == "staff" else w.number[-2:]
        return f"{first}{w.family}@mapleridge.k12.oh.us".lower()

    def unit(w: Who) -> str:
        if w.role == "staff":
            return "/Staff/Teachers"
        return f"/Students/Grade {w.grade.zfill(2)}" if w.here else "/Former Students/Withdrawn 2026"

    rows = [
        [
            *(w.given, w.family, mail(w), "****", "", unit(w), "", "", w.number),
            *("", "Teacher, Gr 4" if w.role == "staff" else "", "", "Active" if w.here else "Suspended"),
            *(f"2026/11/{10 + at} 08:14:0{at}", "False"),
        ]
        for at, w in enumerate([*people, *staff])
    ]
    folder.csv("User_Download_24112026_091502.csv", [cut(_GOOGLE), *rows])
    homes = [[mail(w), w.goes, w.room] for w in people if w.here]
    folder.book(
        "homerooms Nov.xlsx",
        {"Sheet1": [["Student email", "Goes by", "Homeroom"], *sorted(homes, key=lambda row: row[2])]},
    )
    people = but(people, {4: {"grade": ""}})
    return Truth([*people, *staff], allowed=("Teachers", "Grade 04", "Grade 05", "Withdrawn 2026"))


@case("a class of a teacher's page in Edupoint Synergy (from memory), pasted into a note")
def p20a_class_pasted_from_a_portal(folder: Folder) -> Truth:
    """Arizona: every student a block of lines, the nickname in one, a counter and buttons pasted along."""
    people = those(
        "Hodan|Abdi;Cruz|Begaye;Marisol|Cota-Figueroa;Weston|Dahlke;Ngozi|Eze;Jacob|Lee;Jacob|Lee;Tomas|Yazzie",
        "1102934",
        "8 8 8 8 8 8 7 8",
        classes=("US History 8",),
        photo="",
    )
    people = but(people, {0: {"goes": "Hodi"}, 3: {"goes": "West"}})
    lines = [
        "TeacherVUE  Home  Grade Book  Seating Chart  Log Out",
        "",
        "Class: US History 8",
        f"Students: {len(people)}",
        "",
    ]
    for at, w in enumerate(people):
        lines += [w.last_first, f"ID: {w.number}   Grade: {w.grade.zfill(2)}   {'FMFMFMMM'[at]}"]
        lines += [f"Nickname: {w.goes}"] if w.goes else []
        lines += ["Birthday today!"] if at == 4 else []
        lines += ["Send Message", ""]
    lines += ["(c) 2026 Edupoint, LLC"]
    folder.put("us history roster.txt", "\r\n".join(lines))
    return Truth(people)
