"""What systems of Russia, Hungary and Romania write, and what schools do with it."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder

_GOOGLE = cut(
    "First Name [Required]|Last Name [Required]|Email Address [Required]|Password [Required]|"
    "Password Hash Function [UPLOAD ONLY]|Org Unit Path [Required]|New Primary Email [UPLOAD ONLY]|"
    "Recovery Email|Home Secondary Email|Work Secondary Email|"
    "Recovery Phone [MUST BE IN THE E.164 FORMAT]|Work Phone|Home Phone|Mobile Phone|Work Address|"
    "Home Address|Employee ID|Employee Type|Employee Title|Manager Email|Department|Cost Center|"
    "Building ID|Floor Name|Floor Section|Status [READ ONLY]|Last Sign In [READ ONLY]|"
    "Change Password at Next Sign-In|New Status [UPLOAD ONLY]"
)


@case("Google Workspace for Education, Download users as CSV (facts/rosters.md 1.3; titles from memory)")
def p35d_google_users_of_a_romanian_school(folder: Folder) -> Truth:
    """Romania: accounts with the class in the path of the unit, teachers, one suspended."""
    people = those(
        "Ștefania-Maria|Țurcanu;Andrei|Dumitrașcu;Ioana Teodora|Pop;Rareș|Văcărescu;Kinga|Szilágyi;"
        "David-Nicolae|Câmpeanu;Antonia|Grigoroiu;Luca|Lăcătuș",
        "E",
        "6",
        "VI A;VI B",
        photo="",
    )
    people = [replace(who, number=f"2021{14 + at * 9:04}") for at, who in enumerate(people)]
    people = but(people, {3: {"here": False}})
    staff = [
        one("Carmen", "Oprișan", "P031", role="staff", photo=""),
        one("Gheorghe", "Mureșan", "P044", role="staff", photo=""),
    ]
    rows = []
    for at, who in enumerate([*people, *staff]):
        pupil = who.role == "student"
        row = dict.fromkeys(_GOOGLE, "")
        row["First Name [Required]"], row["Last Name [Required]"] = who.given, who.family
        row["Email Address [Required]"] = f"{'e' if pupil else 'p'}{at + 1:03}@scoala7turda.example.ro"
        row["Password [Required]"] = "****"
        row["Org Unit Path [Required]"] = f"/Elevi/Gimnaziu/{who.room}" if pupil else "/Profesori"
        row["Employee ID"] = who.number
        row["Employee Title"] = "" if pupil else "Profesor"
        row["Status [READ ONLY]"] = "Active" if who.here else "Suspended"
        row["Last Sign In [READ ONLY]"] = "Never logged in" if at == 6 else f"2026/10/{at + 10} 07:41:12"
        row["Change Password at Next Sign-In"] = "FALSE"
        rows.append(list(row.values()))
    folder.csv("User_Download_19102026_084517.csv", [_GOOGLE, *rows], end="\n")
    return Truth([*people, *staff])
