"""Exports of student, learning and library systems of the United States and Canada."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words


@case(
    "Skyward's student browse in Excel (Full Name (LFM), NameKey, Other ID, Grad Yr: from memory, not read here)"
)
def fresh_capitals_with_a_name_key(folder: Folder) -> Truth:
    """All in capitals, initials behind the first name, a junior; the year of graduation stands before the grade."""
    people = those(
        "Brooke|Hollis;Trevor|Iverson;Danica|Kowalczyk;Terrence|Washburn;Paige|Mc Allister;Emilio|Zavala;Jada|Underwood;Scott|Van Horn;Lacey|Ybarra",
        "118204",
        "7 8",
        "KRAUSE;TILLMAN",
    )
    titles = cut("Full Name (LFM)|NameKey|Other ID|Grad Yr|Grd|Adv|Stat|Gender|Bus")
    rows: list[list[object]] = []
    found = []
    for at, w in enumerate(people):
        key = f"{w.family.replace(' ', '')[:5]}{w.given[:3]}000".upper()
        family = f"{w.family} Jr" if w.given == "Terrence" else w.family
        initial = " A" if at % 3 == 0 else ""
        rows.append(
            [
                f"{family}, {w.given}{initial}".upper(),
                key,
                int(w.number),
                2039 - int(w.grade),
                f"{int(w.grade):02}",
                w.room,
                "A",
                "FM"[at % 2],
                f"{at + 3}R",
            ]
        )
        lasts = (family, f"{family}.") if family != w.family else (family,)
        ways = tuple((given, last) for given in (w.given, f"{w.given}{initial}") for last in lasts)
        found.append(replace(w, more=(key,), also=ways))
    folder.book("Student Browse.xlsx", {"Sheet1": [titles, *rows]})
    folder.photos(people, lambda w: f"StudentPics/{w.number}.jpg")
    return Truth(found, capitals=True, allowed=("StudentPics",))


@case(
    "users as Google's Admin console gives them (most titles: pastebin.com/hPqnTsww, the READ ONLY ones from memory; GAM names photos by address, from memory)"
)
def fresh_users_with_org_units(folder: Folder) -> Truth:
    """The grade stands in the path, the number is the Employee ID; one is suspended; teachers are in /Staff; photos `address.jpg`."""
    people = those(
        "Anya|Bellweather;Cooper|Dietz;Estelle|Fakhoury;Garrett|Hoang;Ivanna|Jaramillo;Kellan|Lofton;Maribel|Nava;Nico|Orsini",
        "612040",
        "6 7 8",
    )
    people = but(people, {4: {"here": False, "photo": ""}})
    staff = [
        one("Theresa", "Kimball", "E0417", photo="", role="staff"),
        one("Ray", "Abdullah", "E0522", photo="", role="staff"),
    ]

    def mail(w: Who) -> str:
        return f"{w.given[0]}.{w.family}@oakhill.example".lower()

    titles = words(
        "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Password Hash Function [UPLOAD ONLY],Org Unit Path [Required],Status [READ ONLY],Last Sign In [READ ONLY],Recovery Email,Home Secondary Email,Work Phone,Employee ID,Employee Type,Employee Title,Department,Change Password at Next Sign-In"
    )
    rows = [
        cut(
            f"{w.given}|{w.family}|{mail(w)}|****||{'/Students/Grade ' + w.grade if w.grade else '/Staff/Teachers'}|{'Active' if w.here else 'Suspended'}|2026/09/{at + 10} 08:14:00||||{w.number}||||FALSE"
        )
        for at, w in enumerate([*people, *staff])
    ]
    folder.csv("User_Download_28092026_141501.csv", [titles, *rows])
    folder.photos(people, lambda w: f"gam/{mail(w)}.jpg")
    everybody = [replace(w, more=(mail(w), mail(w).partition("@")[0])) for w in [*people, *staff]]
    paths = [f"{before}Grade {grade}" for before in ("", "/Students/", "Students/") for grade in "678"]
    return Truth(
        everybody,
        allowed=("Students", "Staff", "Teachers", "/Staff/Teachers", "Staff/Teachers", "gam", *paths),
    )
