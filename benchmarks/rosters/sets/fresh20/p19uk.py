"""What the big school systems of Britain, Australia and New Zealand give out, and what offices do to it."""

from __future__ import annotations

import io
from dataclasses import replace
from html import escape

from PIL import Image

from benchmarks.rosters.case import OFFICE, Truth, case, lost
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, faces


@case(OFFICE + ": the page of a registration form with photos, saved from Arbor with its folder of files")
def fresh_arbor_page_of_photos_saved(folder: Folder) -> Truth:
    """A saved web page: a card for each pupil with a picture, their name and a line about lateness; two have only the grey figure; a picture of the tutor in the heading."""
    people = those(
        "Ottilie|Marchbanks;Kofi|Amankwah;Ruaridh|Sinclair;Simran|Dhillon;Bartholomew|Quick;Aoife|Tierney;Yusuf|Demir;Connie|Applegarth",
        "",
        "",
        "7 Turing",
        2,
    )
    at_page = "7 Turing _ Registration form _ Arbor_files"
    cards = []
    for at, w in enumerate(people):
        picture = f"{at_page}/{81220 + at * 7}.jpg" if w.photo else f"{at_page}/default-profile.png"
        if w.photo:
            folder.put(picture, face(w.photo))
        cards.append(
            f'<div class="mis-card"><img src="./{picture}" alt="{escape(w.full)}"><a href="/student/{3301 + at * 7}">{escape(w.full)}</a>'
            f'<span class="small">{"Late: 2" if at == 3 else "Attendance: 9" + str(at) + "%"}</span></div>'
        )
    grey = io.BytesIO()
    Image.new("RGB", (160, 200), "#c8ccd0").save(grey, "PNG")
    folder.put(f"{at_page}/default-profile.png", grey.getvalue())
    folder.put(f"{at_page}/staff_118.jpg", face("Mr Callum Draycott"))
    folder.put(
        "7 Turing _ Registration form _ Arbor.html",
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>7 Turing | Registration form | Arbor</title></head><body>"
        "<nav><a>School</a> <a>Students</a> <a>Groups</a></nav><h1>7 Turing</h1>"
        f'<div class="tutor"><img src="./{at_page}/staff_118.jpg" alt="">Form tutor: Mr Callum Draycott</div>'
        f'<div class="grid">{"".join(cards)}</div><footer>8 students &middot; &copy; Arbor Education</footer></body></html>',
    )
    return Truth(people, allowed=("*",))


@case(OFFICE + ": a Bromcom quick report as CSV")
def fresh_bromcom_legal_and_preferred(folder: Folder) -> Truth:
    """Legal and preferred names for all, MIS ID and admission number and UPN, one with a leaving date in July; photos by admission number in a zip, one of somebody not listed."""
    people = those(
        "Katherine|Holloway;Mohammed|Iqbal;Samuel|Obi-Edwards;Alexandra|Petrescu;Oluwaseun|Bankole;Jessica|St. John;Daniel|Mc Kenna;Wiktoria|Sobczak",
        "104417",
        "9",
        "9B/Rg;9K/Rg",
    )
    people = but(
        people, {0: {"goes": "Kitty"}, 3: {"goes": "Sasha"}, 4: {"goes": "Seun"}, 6: {"here": False}}
    )
    people = [
        replace(w, more=(str(5120 + at * 3), f"Z3302091{at * 29 + 1003:05}")) for at, w in enumerate(people)
    ]
    titles = cut(
        "MIS ID|Legal First Name|Legal Last Name|Preferred First Name|Preferred Last Name|Year Group|Tutor Group|Admission Number|UPN|Date of Leaving"
    )
    rows = [
        [
            *(w.more[0], w.given, w.family, w.goes or w.given, w.family, "Year 9", w.room, w.number),
            *(w.more[1], "" if w.here else "17/07/2026"),
        ]
        for w in people
    ]
    folder.csv("Quick Report (14).csv", [titles, *rows], enc="utf-8-sig")
    files = faces(people, lambda w: f"Photos/{w.number}.jpg")
    files["Photos/104999.jpg"] = face("nobody of this list")
    folder.zip("StudentPhotos.zip", files)
    return Truth(
        people,
        [lost("a photo of a number that is not listed", "104999")],
        allowed=("Quick Report (14)", "Photos", "StudentPhotos", "9"),
    )


@case(
    OFFICE
    + ": KAMAR's export with whānau classes (FileMaker ends lines as old Macs do), and its folder of photos"
)
def fresh_kamar_whanau_classes(folder: Folder) -> Truth:
    """Macrons in names and classes, KAMAR ID and NSN, ethnicities with slashes, level in two columns; photos by ID; one photo file is empty."""
    people = those(
        "Tāne|Ngāpō;Aroha|Te Whata;Manaia|Fa'asavalu;Wikitōria|Pōtae;Oliver|Sutherland;Sione|Tu'ipulotu;Kahurangi|Hēnare;Grace|Zhang;Nikau|Brown",
        "21407",
        "11",
        "Kōwhai;Rātā;Tōtara",
    )
    people = [replace(w, more=(str(140266311 + at * 1009),)) for at, w in enumerate(people)]
    empty = people[4].number
    people = but(people, {4: {"photo": ""}})
    ethnic = cut("Māori|Māori|Samoan|NZ European/Māori|NZ European|Tongan|Māori|Chinese|NZ European/Māori")
    titles = cut("ID|NSN|FirstName|LastName|Whānau|YearLevel|FundingYear|Ethnicity|Iwi|StartDate")
    rows = [
        [
            *(w.number, w.more[0], w.given, w.family, w.room, "11", "11"),
            *(
                ethnic[at],
                "Ngāti Porou" if "Māori" in ethnic[at] else "",
            ),
            f"{at + 1}/02/2024",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("students.txt", [titles, *rows], sep="\t", end="\r")
    folder.photos(people, lambda w: f"photos/{w.number}.jpg")
    folder.put(f"photos/{empty}.jpg", b"")
    return Truth(
        people,
        [lost("a photo of no bytes", f"{empty}.jpg", empty, "oliver sutherland")],
        allowed=("photos", "students", "11"),
    )
