"""What schools in England, Ireland, France and Australia get from SIMS, Arbor, VSware, Pronote and Compass."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from benchmarks.rosters.albums import album, silhouette
from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case(
    "a report designed in SIMS .net, sent to Excel (titles of its data areas and its `Year  7`, from memory); "
    "photographers' discs for the SIMS photo importer: sims.co.uk/partners/photographers.asp"
)
def p28b_sims_list_with_photographers_disc_and_retakes(folder: Folder) -> Truth:
    """England: a report with three lines of title, a leaver, the disc by admission number and a second disc of retakes."""
    people = those(
        "Oliver|Hargreaves;Zainab|Mirza;Maisie|Trelawney;Kai|O'Dowd;Aleksandra|Wrona;Joshua|Penhaligon;"
        "Tia-Mae|Bickerstaff;Ibrahim|Yusuf;Freddie|St John",
        "003412",
        "7 7 8",
        "7K;7R;8K",
        without=0,
    )
    people = but(
        people, {0: {"goes": "Ollie"}, 4: {"goes": "Ola"}, 5: {"here": False, "photo": ""}, 7: {"photo": ""}}
    )
    people = [replace(w, more=(f"K93120{at}1180{at:02}",)) for at, w in enumerate(people)]
    retaken = (2, 8)
    first = people
    people = but(people, {at: {"photo": f"{people[at].key} again"} for at in retaken})
    titles = cut(
        "Adno|UPN|Legal Surname|Legal Forename|Preferred Forename|Year|Reg|House|Date of Birth|Medical Flag|Leaving Date"
    )
    rows = [
        [
            *(w.number, w.more[0], w.family, w.given, w.goes or w.given, f"Year  {w.grade}", w.room),
            *(("Brunel", "Nightingale")[at % 2], f"{at + 2:02}/1{at % 3}/2014", ("F", "")[at % 2]),
            "" if w.here else "16/10/2026",
        ]
        for at, w in enumerate(people)
    ]
    above = [["Library Pupil List"], ["Run by Mrs J Hallam on 02/11/2026 at 08:41"], []]
    below = [[], ["Total pupils: 9"]]
    folder.book("Library Pupil List.xlsx", {"Report": [*above, titles, *rows, *below]}, merge=["A1:F1"])
    folder.photos(first, lambda w: f"Portrait disc Sept/SIMS/{w.number}.jpg")
    folder.photos([people[at] for at in retaken], lambda w: f"Retakes 15 October/SIMS/{w.number}.jpg")
    return Truth(
        people, allowed=("Brunel", "Nightingale", "Portrait disc Sept", "Retakes 15 October", "SIMS")
    )


@case("VSware: Students > class list with photos, printed to PDF (from memory, not read here)")
def p28b_vsware_class_photos_as_pdf(folder: Folder) -> Truth:
    """Ireland: a page a class, four beside each other, name and student number below, an empty frame for two."""
    people = those(
        "Caoimhe|Ní Dhomhnaill;Oisín|Mac Giolla Phádraig;Tadhg|O'Sullivan;Saoirse|Brady;Filip|Kaczmarek;"
        "Róisín|Nic Aodha;Blessing|Igwe;Cillian|Fogarty;Éabha|de Búrca;Seán|Ó Murchú;Emma Jane|Tuohy",
        "20417",
        without=0,
    )
    people = [any_parting(w) for w in people]
    people = but(people, {at: {"room": "2 Gleeson" if at < 6 else "2 Maher"} for at in range(11)})
    people = but(people, {3: {"photo": ""}, 9: {"photo": ""}})
    heads = {
        "2 Gleeson": ["St Brendan's Community College", "Class List: 2 Gleeson", "Tutor: Ms. S. Ní Bhriain"],
        "2 Maher": ["St Brendan's Community College", "Class List: 2 Maher", "Tutor: Mr. D. Cotter"],
    }
    pages = [(head, [w for w in people if w.room == room]) for room, head in heads.items()]
    pdf = album(
        pages, 4, lambda w: [w.full, f"No. {w.number}"], "Printed from VSware 14/09/2026 10:22", False
    )
    folder.put("VSware Class Lists.pdf", pdf)
    return Truth(people, allowed=("Ms. S. Ní Bhriain", "Mr. D. Cotter", "S. Ní Bhriain", "D. Cotter"))


@case(
    "Compass (Melbourne): a class's students in tiles, saved with the browser (from memory; supportdesk.compass.education)"
)
def p28b_compass_class_page_saved(folder: Folder) -> Truth:
    """Victoria: a saved page and its folder; files called by nothing readable, a code of three letters and four digits."""
    people = those(
        "Charlotte|NGUYEN;Jarrah|WALKER;Matilda|DI PIETRO;Lachlan|McALLISTER;Anh|TRAN;Sienna|PAPADOPOULOS;"
        "Zac|HOLLOWAY;Amira|EL-SAYED",
        without=0,
    )
    codes = cut("NGU0031|WAL0012|DIP0004|MCA0108|TRA0077|PAP0015|HOL0023|ELS0002")
    people = [replace(w, number=code, room="08C") for w, code in zip(people, codes, strict=True)]
    people = but(people, {4: {"photo": ""}, 6: {"photo": ""}, 0: {"goes": "Charlie"}})
    saved = "8ENG3 - English - Compass_files"
    drawn = faces(people, lambda w: w.number)
    tiles = ""
    for at, who in enumerate(people):
        name = f"{0x9A3F10C2 + at * 0x1F3D:08x}-4e1b.jpg" if who.photo else "0.jpg"
        folder.put(f"{saved}/{name}", drawn.get(who.number) or silhouette())
        shown = f"{who.given} ({who.goes}) {who.family}" if who.goes else who.full
        tiles += (
            f'<div class="x-student-tile"><a href="https://sb.compass.education/Records/User.aspx?userId={4410 + at}">'
            f'<img class="tile-photo" width="90" src="./{saved}/{name}" alt=""></a>'
            f'<div class="tile-name"><b>{escape(shown)}</b></div>'
            f'<div class="tile-sub">{who.number}</div><div class="tile-sub">Form Group: {who.room}</div></div>\n'
        )
    folder.put(
        "8ENG3 - English - Compass.html",
        "<!DOCTYPE html>\n<!-- saved from url=(0061)https://sb.compass.education/Organise/Activities -->\n"
        '<html><head><meta charset="utf-8"><title>8ENG3 - English - Compass</title>'
        f'<link rel="stylesheet" href="./{saved}/core.css"></head><body>'
        '<div id="c_bar"><a>Home</a> <a>Organisation</a> <a>Teaching and Learning</a> <a>Sign out</a></div>'
        "<h1>8ENG3 - English</h1><p>Teacher: Rebecca FENTON (FEN)</p>"
        '<div class="tabs"><a>Dashboard</a> <a>Learning Tasks</a> <a>Students</a> <a>Roll</a></div>'
        f'<h3>Students (8)</h3><div class="tiles">\n{tiles}</div>'
        '<div class="footer">Privacy Policy | Terms | Compass 2026</div></body></html>',
    )
    folder.put(f"{saved}/core.css", ".x-student-tile{float:left;width:140px}")
    return Truth(people, capitals=True, allowed=("8ENG3", "8ENG3 - English", "English", "Rebecca FENTON"))
