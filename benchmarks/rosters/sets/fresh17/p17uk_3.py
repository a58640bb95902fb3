"""Plain mess of schools in Nigeria, England, Scotland, Wales and Australia."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell, Grid, grid_pdf


@case(OFFICE + ": a mail of the secretary of a village school, saved as text, with pictures from a phone")
def fresh_new_starters_in_the_secretarys_mail(folder: Folder) -> Truth:
    """Lines of name and class in a mail with greeting and signature; one is called otherwise; pictures by first name and the initial of the surname."""
    people = those(
        "Olive|Tranter;Jenson|Pugh;Matilda|Ashdown;Rafe|Goodenough;Ines|Carvalho;Barnaby|Stokes;Willow|Prentice",
        "",
        "",
        "Hedgehogs;Foxes",
    )
    people = but(people, {2: {"goes": "Tilly"}})
    lines = [f"{w.given}{f' ({w.goes})' if w.goes else ''} {w.family} - {w.room}" for w in people]
    mail = [
        *("From: Sue Pettifer <office@stanwick.example>", "To: Library", "Sent: 09 September 2026 15:41"),
        *("Subject: RE: new children for library cards", "", "Hi Jan,", ""),
        *("Here are the ones who started last week, photos attached off my phone:", ""),
        *lines,
        *("", "Willow was off poorly so no photo yet, will send.", "", "Thanks", "Sue", ""),
        *("School Office | Stanwick CE Primary", "Tel 01632 960417"),
    ]
    folder.put("RE new children for library cards.txt", "\r\n".join(mail) + "\r\n", enc="cp1252")
    folder.photos(people, lambda w: f"{w.goes or w.given} {w.family[0]}.jpg")
    return Truth(people, allowed=("*",))


@case(OFFICE + ": the addresses of a debating club, copied out of the To: line of a teacher's mail")
def fresh_addresses_of_a_debating_club(folder: Folder) -> Truth:
    """Names and addresses parted by semicolons in one long line; nothing else; pictures by forename and surname."""
    people = those(
        "Aarav|Bhandari;Freddie|Lomax;Imaan|Chowdhury;Catrin|Prosser;Joshua|Abernathy;Hanna|Wojcik;Gwen|Llewellyn;Samir|Khoury;Alys|Bevan",
        without=2,
    )
    logins = [f"{20 + at % 2}{w.family[:7].lower()}{w.given[0].lower()}" for at, w in enumerate(people)]
    people = [replace(w, more=(logins[at], f"{logins[at]}@ysgolglan.example")) for at, w in enumerate(people)]
    line = "; ".join(f"{w.full} <{w.more[1]}>" for w in people)
    folder.put("debating club emails.txt", f"{line}\r\n")
    folder.photos(people, lambda w: f"photos/{w.given} {w.family}.jpg")
    return Truth(people, allowed=("photos", "debating club emails"))


@case(OFFICE + ": the faces of a tutor group with what a cover teacher must know, printed to PDF")
def fresh_faces_for_cover_with_medical_notes(folder: Folder) -> Truth:
    """PDF: two in a row, beside each picture the name, the tutor group and a note that most do not have; one has an empty frame."""
    people = those(
        "Callan|Doherty;Esme|Wickham;Prince|Agbaje;Lacey|Turnbull;Ilyas|Hussain;Megan|Fothergill;Nathan|Quigg;Safa|Elmi;Theo|Marchbanks",
        "",
        "",
        "9 Rowan",
    )
    people = but(people, {3: {"photo": ""}, 8: {"photo": people[8].key}})
    notes = cut("|Asthma - inhaler in bag||Sit at front (hearing)|||EpiPen in office||Toilet pass")
    grid = Grid(
        side="right",
        columns=2,
        rows=6,
        photo=60,
        gap=24,
        text=150,
        title="9 Rowan - Ms Achterberg - 9 students",
        foot="CONFIDENTIAL - shred after use. Printed 16/11/2026 07:58",
    )
    shown = [
        Cell((w.full, w.room, notes[at]), face(w.photo) if w.photo else b"") for at, w in enumerate(people)
    ]
    folder.put("9 Rowan cover sheet.pdf", grid_pdf(shown, grid))
    return Truth(people, allowed=("*",))


@case(
    OFFICE + ": what a photographer sends to an Australian primary school on a stick, with a list of his own"
)
def fresh_proof_codes_and_staff_on_a_stick(folder: Folder) -> Truth:
    """Image numbers, surnames in capitals, classes, proof codes for ordering; staff have STAFF as their class; group pictures in a folder beside; some absent on the day."""
    people = those(
        "Bronte|Macpherson;Ethan|Trinh;Poppy|Gallacher;Jai|Sandhu;Ned|Whitlam;Amelia|Zammit;Oscar|Petrovski;Layla|Ibrahim;Tilly|Burgess",
        "",
        "",
        "3/4L;3/4W",
        without=2,
    )
    staff = [one("Fiona", "Leighton", role="staff"), one("Greg", "Wozniak", role="staff")]
    everybody = [*people, *staff]
    images = {w.key: f"KPS26_{at * 3 + 41:04}.jpg" for at, w in enumerate(everybody)}
    everybody = [
        replace(w, more=(f"{'QXRTWKYZNPM'[at]}{at * 7 + 13}{'JFHDGVBLCSA'[at]}{at + 2}K",))
        for at, w in enumerate(everybody)
    ]
    titles = cut("Image|Surname|First name|Class|Proof code|Pack")
    rows = [
        cut(
            f"{images[w.key] if w.photo else 'ABSENT'}|{w.family.upper()}|{w.given}|{'STAFF' if w.role == 'staff' else w.room}|{w.more[0]}|{('A', '', 'C', 'digital')[at % 4]}"
        )
        for at, w in enumerate(everybody)
    ]
    folder.csv("KPS26 image list.csv", [titles, *rows])
    folder.photos(everybody, lambda w: f"Portraits/{images[w.key]}")
    folder.put("Groups/3-4L class.jpg", face("the class 3/4L together", 240))
    folder.put("Groups/3-4W class.jpg", face("the class 3/4W together", 240))
    return Truth(everybody, capitals=True, allowed=("STAFF", "Portraits"))
