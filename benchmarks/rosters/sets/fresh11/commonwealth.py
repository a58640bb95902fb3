"""Student systems and libraries of Britain, Ireland, Australia, New Zealand and South Africa."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces, words
from benchmarks.rosters.pages import Grid, card_pictures, cards, cells, grid_pdf, page


@case(
    "Compass's student details (titles read in public code that reads them: SUSSI ID, Preferred Name, Form Group, Status Active or Left; the other columns from memory)"
)
def fresh_compass_with_codes_of_letters(folder: Folder) -> Truth:
    """Codes of three letters and four digits; the preferred name is always filled in; one has left; photos by code."""
    people = those(
        "Jarrah|Whitlow;Phoebe|Zammit;Anh Thu|Dang;Lachlan|McInerney;Stavroula|Pappas;Bridie|O'Halloran;Kiran|Sidhu;Tobias|Weatherall;Matilda|Croft;Yusuf|Demir",
        "",
        "7 8",
        "07C;08F",
    )
    people = [replace(w, number=f"{w.family[:3].upper()}{at * 3 + 1:04}") for at, w in enumerate(people)]
    people = but(
        people,
        {
            4: {"goes": "Stav"},
            5: {"number": "OHA0016"},
            7: {"goes": "Toby"},
            8: {"here": False, "photo": ""},
        },
    )
    titles = cut(
        "SUSSI ID|Last Name|First Name|Preferred Name|Gender|Date of birth|Year Level|Form Group|House|Status"
    )
    rows = [
        cut(
            f"{w.number}|{w.family}|{w.given}|{w.goes or w.given}|{'MF'[at % 2]}|{at + 10}/03/2013|Year {w.grade}|{w.room}|{('Banksia', 'Wattle')[at % 2]}|{'Active' if w.here else 'Left'}"
        )
        for at, w in enumerate(people)
    ]
    folder.csv("StudentDetails.csv", [titles, *rows], quote=True)
    folder.zip("StudentPhotos.zip", faces(people))
    return Truth(people)


@case("a list of VSware in Ireland (from memory, not read here): Base Class, Primary Guardian")
def fresh_base_classes_called_after_writers(folder: Folder) -> Truth:
    """`Surname, Forename` in one cell with fadas; photos by first name and surname without them; guardians beside."""
    people = those(
        "Siobhán|Kerrigan;Oisín|Mac Aodha;Róisín|Ní Dhálaigh;Cillian|Breathnach;Weronika|Sobczak;Fionnán|Delaney;Éabha|Tuohy;Páraic|Scanlon",
        "30417",
        "1 2",
        "1 Joyce;2 Beckett",
    )
    titles = words(
        "Student Name,Student ID,Year,Base Class,Date of Birth,Primary Guardian,Guardian Mobile,Address"
    )
    rows = [
        [
            w.last_first,
            w.number,
            ("1st Year", "2nd Year")[at % 2],
            w.room,
            f"{at + 11}/06/2013",
            f"{('Mary', 'John')[at % 2]} {w.family}",
            f"087 00000{at:02}",
            f"{at + 2} Abbey Street, Ennis",
        ]
        for at, w in enumerate(people)
    ]
    folder.csv("Students.csv", [titles, *rows])
    plain = str.maketrans("áéíóúÉ", "aeiouE")
    folder.photos(people, lambda w: f"ID photos/{w.full.translate(plain)}.jpg")
    return Truth(people)


@case("borrowers of Oliver, Softlink (from memory, not read here): barcode, Import ID, Borrower Type, Status")
def fresh_borrowers_with_an_import_id(folder: Folder) -> Truth:
    """The card has the barcode, the photos have the student system's id; two teachers; one borrower is inactive."""
    people = those(
        "Hamish|Abercrombie;Noa|Feldman;Charlotte|Van der Walt;Quoc|Luong;Esther|Amituanai;Digby|Fairweather;Lila|Hosseini;Nikolai|Petrov;Georgie|Tyndall",
        "S004417",
        "5 6",
        "5 Gold;6 Blue",
    )
    people = [replace(w, more=(f"{81204 + at * 9}",)) for at, w in enumerate(people)]
    people = but(people, {2: {"goes": "Lottie"}, 5: {"here": False, "photo": ""}})
    staff = [
        one("Helen", "Marchetti", "T000031", more=("90114",), photo="", role="staff"),
        one("Craig", "Nolan", "T000048", more=("90127",), photo="", role="staff"),
    ]
    titles = words(
        "Barcode,Import ID,Surname,Given Name,Preferred Name,Borrower Type,Year Level,Form Class,Status,Current Loans,Overdue"
    )
    rows = [
        [
            w.number,
            w.more[0],
            w.family,
            w.given,
            w.goes,
            "Student",
            w.grade,
            w.room,
            "Active" if w.here else "Inactive",
            f"{at % 4}",
            f"{at % 2}",
        ]
        for at, w in enumerate(people)
    ]
    rows += [
        [w.number, w.more[0], w.family, w.given, "", "Staff", "", "", "Active", "12", "3"][:11] for w in staff
    ]
    folder.csv("Borrowers.csv", [titles, *rows])
    folder.photos(people, lambda w: f"images/{w.more[0]}.jpg")
    return Truth([*people, *staff])


@case("a tutor's photo list of Bromcom, printed to PDF (from memory, not read here)")
def fresh_photo_list_of_a_tutor_group(folder: Folder) -> Truth:
    """PDF: five in a row, `Surname, Forename` and the tutor group centred below; two have an empty frame."""
    people = those(
        "Aidan|Cotterill;Blessing|Mukasa;Chantelle|Hargreaves;Dawud|Rahimi;Erin|Stubbs;Freddie|Nuttall;Gabriela|Moraru;Hiba|Saleh;Isaac|Twigg;Jess|Armitage;Kofi|Darko;Libby|Pickersgill",
        "",
        "",
        "9KLM",
        without=2,
    )
    grid = Grid(
        columns=5,
        rows=4,
        photo=60,
        text=86,
        gap=16,
        size=8,
        centred=True,
        title="Photo List: Tutor Group 9KLM",
        foot="Moorside Academy",
    )
    folder.put("Photo List 9KLM.pdf", grid_pdf(cells(people, "{who.last_first}", "{who.room}"), grid))
    return Truth(people)


@case(OFFICE + ": a page of Sentral with the faces of a roll class, saved from the browser (from memory)")
def fresh_saved_page_of_a_roll_class(folder: Folder) -> Truth:
    """HTML and its folder of pictures: name, year and student number under each face; the menu of the page is no pupil."""
    people = those(
        "Angus|Farquhar;Bao|Nguyen-Hall;Callista|Economou;Dusty|Rhodes;Evie|Macpherson;Farid|Noori;Grace|Takau;Hugo|Silvestri",
        "421004417",
        "4",
        "4K",
    )
    card = (
        '<div class="student-card"><img src="{src}" alt=""><div><a href="#">{who.last_first}</a></div>'
        "<div>Year {who.grade} &middot; {who.room}</div><div>{who.number}</div></div>"
    )
    none = (
        '<div class="student-card"><div class="nophoto"></div><div><a href="#">{who.last_first}</a></div>'
        "<div>Year {who.grade} &middot; {who.room}</div><div>{who.number}</div></div>"
    )
    menu = "<ul><li>Home</li><li>Attendance</li><li>Wellbeing</li><li>Log out</li></ul><h1>Roll class 4K</h1>"
    folder.put("Roster.html", page("Sentral - Roll class 4K", menu + cards(people, card, none)))
    for name, data in card_pictures(people).items():
        folder.put(name, data)
    return Truth(people)
