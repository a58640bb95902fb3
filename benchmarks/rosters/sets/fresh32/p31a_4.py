"""More that offices and teachers make by hand: captions, signing lists, two blocks, letters, forms."""

from __future__ import annotations

import io
from collections.abc import Sequence

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import any_parting, but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import Cell
from benchmarks.rosters.papers import docx


@case(OFFICE)
def p31a_signing_list_for_chromebooks(folder: Folder) -> Truth:
    """Wisconsin: a printed list to sign, headings on both pages, columns and rows left empty for the pen."""
    people = those(
        "Annika|Bergstrom;Marcus|Delacruz;Penelope|Ferraro;Kou|Her;Garrett|Jablonski;Naledi|Moyo;"
        "Sawyer|Oswald;Brigid|Rasmussen;Xiong|Thao;Lincoln|Zeller",
        "",
        "10",
        "10C",
        photo="",
    )
    folder.put("chromebook sign-out 10C.pdf", _signing(people))
    return Truth(people, allowed=("Mr. Lindgren",))


def _signing(people: Sequence[Who]) -> bytes:
    from reportlab.lib.pagesizes import letter
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    titles = ["#", "Last name", "First name", "Asset tag", "Charger Y/N", "Student signature", "Date"]
    rows = [[str(at), w.family, w.given, "", "", "", ""] for at, w in enumerate(people, 1)]
    rows += [[str(at), "", "", "", "", "", ""] for at in range(len(people) + 1, len(people) + 9)]
    style = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold")]
    wide = (24, 90, 90, 70, 70, 130, 60)
    table = Table([titles, *rows], wide, 42, repeatRows=1, style=style)
    sheets = getSampleStyleSheet()
    story = [
        Paragraph("Chromebook Sign-Out - Homeroom 10C - Mr. Lindgren", sheets["Heading2"]),
        Paragraph("By signing I agree to the Acceptable Use Policy.", sheets["Normal"]),
        table,
    ]
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=letter, invariant=1).build(story)
    return file.getvalue()


@case(OFFICE)
def p31a_two_homerooms_side_by_side(folder: Folder) -> Truth:
    """New Jersey: an Excel page to print, two homerooms beside each other, teachers on top."""
    left = those(
        "Giancarlo|Abruzzo;Aanya|Chaudhari;Destiny|Fulmore;Shira|Goldfarb;Kevin|Osorio;Mackenzie|Tully",
        "",
        "7",
        "7-1",
        photo="",
    )
    right = those("Elif|Aydin;Desmond|Broadnax;Ji-ho|Kwon;Valentina|Restrepo", "", "7", "7-2", photo="")
    rows: list[list[object]] = [
        ["Grade 7 Homerooms 2026-27"],
        ["7-1", "Mrs. Iannuzzi", "Rm 31", "", "7-2", "Mr. Peck", "Rm 33"],
        ["", "Student", "Bus", "", "", "Student", "Bus"],
    ]
    for at, w in enumerate(left):
        beside = right[at] if at < len(right) else None
        rows.append(
            [
                *(at + 1, w.last_first, ("14", "walker", "9")[at % 3], ""),
                *((at + 1, beside.last_first, ("walker", "22")[at % 2]) if beside else ("", "", "")),
            ]
        )
    rows += [[], ["", f"{len(left)} students", "", "", "", f"{len(right)} students"]]
    folder.book("homerooms.xlsx", {"Sheet1": rows}, merge=("A1:G1",))
    people = [*left, *right]
    return Truth(people, allowed=("Mrs. Iannuzzi", "Mr. Peck", "Rm 31", "Rm 33", "31", "33"))


@case(OFFICE)
def p31a_letters_of_september_and_november(folder: Folder) -> Truth:
    """Powys: a letter with the Year 8 list; in November the whole list again, and who left, came, moved."""
    people = those(
        "Carys|Bowen;Gethin|Prosser;Lowri|Ellis-Parry;Osian|Vaughan;Ravinder|Gill;Tegan|Meredith;"
        "Macsen|Tudor;Hollie|Whittall",
        "",
        "8",
        "8A;8B",
        photo="",
    )
    first = _letter("7 September 2026", "Here is the Year 8 list.", people)
    folder.put("september/Year 8 letter.docx", first)
    later = but(people, {1: {"here": False}, 4: {"room": "8B"}})
    later.append(one("Kasia", "Brzezińska", grade="8", room="8A", photo=""))
    said = "Gethin Prosser has left us for Hereford, Kasia Brzezińska has joined 8A"
    said += " and Ravinder Gill is now in 8B."
    now = [w for w in later if w.here]
    folder.put("november/Year 8 letter November.docx", _letter("16 November 2026", said, now))
    return Truth(
        later,
        steps=("september", "november"),
        same=(("Ravinder Gill", "Ravinder Gill"),),
        allowed=("Mrs Anwyl", "Mr Beddoes"),
    )


def _letter(day: str, said: str, people: Sequence[Who]) -> bytes:
    tutors = {"8A": "Mrs Anwyl", "8B": "Mr Beddoes"}
    head = ("Ysgol Bryn Derw High School", day, "Dear Mrs Lloyd,", said)
    table = [[Cell((title,)) for title in ("Pupil", "Form", "Form tutor")]]
    for w in sorted(people, key=lambda w: (w.room, w.family)):
        table.append([Cell((text,)) for text in (w.full, w.room, tutors[w.room])])
    return docx(head, table, ("With kind regards,", "S. Hamer, Head of Year 8"))


@case("Google Forms, answers as CSV; uploads lie in a folder as `name - who sent it.jpg` (from memory)")
def p31a_form_answers_with_their_own_photos(folder: Folder) -> Truth:
    """Oregon: answers of a form, one sent twice, what they like to be called; pictures named by sender."""
    people = those(
        "Maren|Oduya;Jonah|Petersson;Guadalupe|Rivas Soto;Theo|Blankenship;Hana|Kuroda;Everett|Lindsey;"
        "Solana|McBride;Dominic|Tran",
        "",
        "9",
        "9D",
    )
    people = but(people, {2: {"goes": "Lupe"}, 5: {"goes": "Ev"}})
    titles = cut(
        "Timestamp|Email Address|First and last name|What do you like to be called?|Homeroom"
        "|A book you loved|Upload a photo of yourself"
    )
    rows = [
        [
            f"9/{8 + at // 4}/2026 8:{14 + at}:07",
            f"{w.given.lower()}.{w.family.split()[0].lower()}@riverbend.example",
            w.full,
            w.goes or w.given,
            w.room,
            ("Holes", "Dune", "The Giver", "", "Wonder")[at % 5],
            f"https://drive.google.com/open?id=1xQ{at}bZk7T{at * 37}mUe" if w.photo else "",
        ]
        for at, w in enumerate(people)
    ]
    rows.append(["9/10/2026 15:02:44", *rows[3][1:5], "Hatchet", rows[3][6]])
    folder.csv("Hello, 9D! (Responses) - Form Responses 1.csv", [titles, *rows])
    uploads = "Upload a photo of yourself (File responses)"
    folder.photos(people, lambda w: f"{uploads}/IMG_{2201 + people.index(w) * 9} - {w.full}.jpg")
    return Truth([any_parting(w) for w in people], allowed=(uploads,))
