"""Lists that come a second time, and lists that teachers made by hand."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.pages import Cell, Grid, cells, grid_pdf
from benchmarks.rosters.papers import docx
from benchmarks.rosters.sixth_cast import same_records


@case(
    "a page of faces of a class from ProNote-like software, printed to PDF; the office's list with numbers a week later: "
    + OFFICE
)
def fresh_page_of_faces_then_the_list(folder: Folder) -> Truth:
    """PDF: SURNAME, first name below; then the list with the INE and no photos again; one has an empty frame."""
    before = those(
        "Amandine|Cazenave;Brahim|Ouali;Coline|Desmarets;Dorine|Vasseur;Eliott|Grandjean;Flavie|Toussaint;Guillaume|Le Meur;Hortense|Pinault",
        "",
        "",
        "",
    )
    numbers = [f"0804417{at * 13 + 20:03}{'HKDG'[at % 4]}" for at in range(len(before))]
    after = [replace(w, number=n, room="5EME C") for w, n in zip(before, numbers, strict=True)]
    grid = Grid(title="Trombinoscope 5EME C", foot="Édité le 14/09/2026", columns=4, rows=4)
    folder.put(
        "1/Trombinoscope 5C.pdf",
        grid_pdf(
            cells([replace(w, family=w.family.upper()) for w in before], "{who.family}", "{who.given}"), grid
        ),
    )
    rows = [
        cut(f"{w.family.upper()}|{w.given}|{w.number}|{w.room}|{('DP', 'EXT')[at % 2]}|ANG1 ESP2")
        for at, w in enumerate(after)
    ]
    folder.csv("2/exportEleves.csv", [words("Nom,Prénom,INE,Division,Régime,Options"), *rows], ";", "cp1252")
    return Truth(
        after,
        steps=("1", "2"),
        same=same_records(before, after),
        capitals=True,
        allowed=("ANG1 ESP2", "5C", "Trombinoscope 5C", "Trombinoscope 5EME C"),
    )


@case(
    OFFICE
    + ": homerooms in August; in January the counsellor's list of the second semester, a row for each class"
)
def fresh_second_semester_has_a_row_for_each_class(folder: Folder) -> Truth:
    """No homeroom on the second list, three classes each with the teacher in a column beside; one has come in January."""
    before = those(
        "Ansel|Rourke;Bianca|Teodoro;Chauncey|Wilkes;Desta|Hailu;Emmett|Skaggs;Farrah|Quint;Gordon|Nez;Hadassah|Blum",
        "31044",
        "10 11",
        "HR 204;HR 218",
    )
    offered = cut("World History|Algebra 2|Chemistry|Art Studio")
    after = [
        replace(w, classes=tuple(offered[(at + turn) % 4] for turn in range(3)))
        for at, w in enumerate(before)
    ]
    new = one("Ignatius", "Lowry", "32090", "10", classes=tuple(offered[:3]), photo="")
    teachers = dict(zip(offered, cut("Ortiz, M|Fenn, L|Baptiste, R|Ortiz, C"), strict=True))
    folder.csv(
        "1/homerooms.csv",
        [
            words("ID,Last Name,First Name,Grade,Homeroom"),
            *([w.number, w.family, w.given, w.grade, w.room] for w in before),
        ],
    )
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    rows = [
        [w.number, w.last_first, int(w.grade), name, teachers[name], at]
        for w in [*after, new]
        for at, name in enumerate(w.classes, 1)
    ]
    folder.book("2/S2 schedules.xlsx", {"S2": [words("ID,Student Name,Grade,Course,Teacher,Period"), *rows]})
    return Truth(
        [*after, new],
        steps=("1", "2"),
        same=same_records(before, after),
        allowed=(
            *teachers.values(),
            *(str(at) for at in range(1, 4)),
            *(f"Period {at}" for at in range(1, 4)),
        ),
    )


@case(
    "SIMS in July, Arbor in September (titles from memory, not read here): every pupil has a new number, the UPN is the same"
)
def fresh_school_changes_its_system(folder: Folder) -> Truth:
    """`Arbor student ID` for `Adno`; year and form have gone up; one has a double surname now, one is called otherwise."""
    before = those(
        "Alys|Treharne;Bilal|Rashidi;Cordelia|Haines;Dexter|Obi;Emrys|Calloway;Fearne|Duckworth;Gurpreet|Sahota;Howard|Leng",
        "004218",
        "7 8",
        "7 Oak;8 Elm",
        without=2,
    )
    upn = [f"H380402126{at * 17 + 102}" for at in range(len(before))]
    forms = {"7 Oak": "8 Oak", "8 Elm": "9 Elm"}
    after = [
        replace(
            w,
            number=f"{at * 3 + 611}",
            more=(w.number, upn[at]),
            grade=str(int(w.grade) + 1),
            room=forms[w.room],
        )
        for at, w in enumerate(before)
    ]
    after = but(after, {2: {"family": "Haines-Whitby"}, 4: {"goes": "Em"}})
    rows = [[w.number, upn[at], w.family, w.given, f"Year  {w.grade}", w.room] for at, w in enumerate(before)]
    folder.csv("1/simsreport.csv", [words("Adno,UPN,Surname,Forename,Year,Reg"), *rows])
    folder.photos(before, lambda w: f"1/{w.number}.jpg")
    rows = [
        cut(
            f"{w.number}|{upn[at]}|{w.given}|{w.family}|{w.goes or w.given}|{w.family}|Year {w.grade}|{w.room}"
        )
        for at, w in enumerate(after)
    ]
    titles = cut(
        "Arbor student ID|UPN|Legal first name|Legal last name|Preferred first name|Preferred last name|Year group|Registration form"
    )
    folder.book("2/Arbor students.xlsx", {"Students": [titles, *rows]})
    return Truth(after, steps=("1", "2"), same=same_records(before, after))


@case(
    OFFICE + " in Germany: the list of a reading club in Word, with classes and the parents' mobile numbers"
)
def fresh_reading_club_in_word(folder: Folder) -> Truth:
    """A row `Warteliste` in the middle; first name first; photos `6b Vorname Nachname.jpg`; a note with the teacher's name below."""
    people = those(
        "Alida|Hembach;Bosse|Rüther;Carlotta|Wefers;Deniz|Arslan;Edda|Sonnenschein;Falk|Drübbisch;Gitta|Moos;Henner|Plöger",
        "",
        "",
        "5a;6b;6c",
    )

    def row(*texts: str) -> list[Cell]:
        return [Cell((text,)) for text in texts]

    rows = [row(f"{at}.", w.full, w.room, f"0151 000 {at:02}") for at, w in enumerate(people, 1)]
    table = [
        row("Nr.", "Name", "Klasse", "Handy Eltern"),
        *rows[:6],
        row("", "Warteliste", "", ""),
        *rows[6:],
    ]
    folder.put(
        "Lese-AG.docx",
        docx(
            ["Lese-AG, mittwochs 7. Stunde, Bücherei", "Stand: 21.09.2026"],
            table,
            ["Bitte Änderungen an Frau Wiechers in der Bücherei melden!"],
        ),
    )
    folder.photos(people, lambda w: f"Bilder/{w.room} {w.full}.jpg")
    return Truth(people)


@case(OFFICE + " in England: a mail with names, saved as text, two classes one after the other")
def fresh_mail_about_a_library_tour(folder: Folder) -> Truth:
    """`4 Willow first:` and `and from 4 Hazel:` say the class; the photos are called `Oscar P.jpg`; the sender is nobody of them."""
    people = those(
        "Oscar|Penfold;Amelie|Dacre;Bodie|Trelawney;Sunaina|Bhatt;Wilf|Garside;Edith|Nkemelu;Caspar|Lyle;Roisin|Maddox;Tobi|Adewale",
    )
    people = [replace(w, room="4 Willow" if at < 5 else "4 Hazel") for at, w in enumerate(people)]
    lines = [
        "From: Joanna Beddoes",
        "Sent: 28 September 2026 15:47",
        "To: Library",
        "Subject: RE: names for Thursday",
        "",
        "Hi Ruth,",
        "",
        "Here are the children for the library tour, 4 Willow first:",
        "",
        *(w.full for w in people[:5]),
        "",
        "and from 4 Hazel:",
        "",
        *(w.full for w in people[5:]),
        "",
        "Photos attached - Tobi was off on photo day.",
        "",
        "Thanks so much,",
        "Jo",
        "",
        "Joanna Beddoes",
        "Year 4 leader, Fernhill Primary School",
        "Tel 01632 960417",
    ]
    folder.put("RE names for Thursday.txt", "\r\n".join(lines))
    folder.photos(people, lambda w: f"{w.given} {w.family[0]}.jpg")
    return Truth(people)
