"""Schools of Australia, New Zealand and South Africa: exports, a saved page, a mail, a list in Afrikaans."""

from __future__ import annotations

import io
from dataclasses import replace
from email.message import EmailMessage
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder, faces


@case("students of Compass as CSV, photos by the student code (from memory, not read here)")
def p26b_compass_codes(folder: Folder) -> Truth:
    """Victoria, secondary: codes of letters and digits, a preferred name in every row, house; a photo of a code not in the list."""
    people = those(
        "Thanh Truc|Nguyen;Lachlan|McAlister;Georgia|Papadimitriou;Abdirahman|Warsame;Isabella|Di Pietro;"
        "William|Boyd-Carey;Matilda|Kowalczyk;Harpreet|Gill",
        "",
        "7 7 7 8",
        "7C;7C;7F;8A",
        0,
    )
    codes = cut("NGU0041|MCA0017|PAP0009|WAR0022|DIP0003|BOY0011|KOW0006|GIL0030")
    people = [
        replace(who, number=code, photo=f"{who.full} {code}") for who, code in zip(people, codes, strict=True)
    ]
    people = but(people, {0: {"goes": "Tracy"}, 5: {"goes": "Billy"}, 7: {"photo": ""}})
    titles = cut(
        "Student Code|First Name|Preferred Name|Last Name|Gender|Year Level|Form Group|House|Birth Date|Email"
    )
    rows: list[list[Any]] = [
        [
            *(who.number, who.given, who.goes or who.given, who.family, "FMFMFMFM"[at], f"Year 0{who.grade}"),
            *(who.room, ("Flinders", "Bass", "Monash")[at % 3], f"{at + 3}/0{at + 1}/2013"),
            f"{who.number.lower()}@student.banksiasc.vic.edu.au",
        ]
        for at, who in enumerate(people)
    ]
    folder.csv("StudentExport.csv", [titles, *rows], enc="utf-8-sig", quote=True)
    stray = one("Aidan", "Smedley", "SME0018")
    folder.zip("Compass photos T3.zip", faces([*people, stray]))
    return Truth(
        people,
        [lost("a photo of somebody who is not in the list", "sme0018")],
        allowed=("Flinders", "Bass", "Monash"),
    )


@case("the roll class photos of Sentral, saved as a complete page (from memory, not read here)")
def p26b_sentral_roll_class_photos(folder: Folder) -> Truth:
    """New South Wales, primary: a page with its folder of files, Kindergarten and Year 1 in one class, a grey head for who has none."""
    people = those(
        "Archie|Tindale;Banjo|Merritt;Eun-ji|Park;Lara|Vukovic;Mateus|Tavares;Olive|Rutherford;Pippa|Nguyen-Hall;"
        "Zachariah|El-Khoury",
        "",
        "K K 1",
        "K/1W",
        0,
    )
    people = but(people, {4: {"photo": ""}, 6: {"photo": ""}})
    files = "Roll Class Photos_files"
    folder.photos(people, lambda w: f"{files}/photo_{3100 + people.index(w) * 7}.jpg")
    folder.put(f"{files}/nophoto.png", _grey_head())
    cards = "".join(
        "<td class='student-photo'><img width=96 src='./"
        + (f"{files}/photo_{3100 + at * 7}.jpg" if who.photo else f"{files}/nophoto.png").replace(" ", "%20")
        + f"'><br><strong>{who.family}, {who.given}</strong><br>"
        + f"<span>{'Kindergarten' if who.grade == 'K' else 'Year 1'}</span></td>"
        + ("</tr><tr>" if at % 4 == 3 else "")
        for at, who in enumerate(people)
    )
    folder.put(
        "Roll Class Photos.htm",
        "<html><head><meta charset='utf-8'><title>Sentral for Schools - Roll Class Photos</title></head><body>"
        "<div id='header'>Wattle Flat Public School | Logged in as: jenny.tran12 | Logout</div>"
        "<h2>Roll Class: K/1W</h2><p>Roll teacher: Ms Whitby &nbsp; Students: 8 &nbsp; 17/08/2026</p>"
        f"<table><tr>{cards}</tr></table><div id='footer'>&copy; Sentral Pty Ltd</div></body></html>",
    )
    return Truth(people, allowed=("Ms Whitby", "Whitby", files))


def _grey_head() -> bytes:
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (96, 120), "#dddddd")
    draw = ImageDraw.Draw(image)
    draw.ellipse((30, 22, 66, 64), fill="#aaaaaa")
    draw.ellipse((14, 72, 82, 150), fill="#aaaaaa")
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


@case("a mail of the office with a table copied out of KAMAR (from memory, not read here)")
def p26b_kamar_mail(folder: Folder) -> Truth:
    """New Zealand, college: a mail with a table of the new ones, one line below of who has left, a signature."""
    people = those(
        "Te Ariki|Parata;Kahurangi|Tūroa-Simmons;Sione|Vea'ila;Charlotte|Beaglehole;Ji-woo|Baek;Mahinārangi|Pōtae",
        "18402",
        "9 10 9",
        "9KHR;10KPT;9TWM",
        0,
        photo="",
    )
    people = but(people, {1: {"goes": "Kahu"}, 3: {"goes": "Lottie"}})
    titles = cut("ID|Last Name|First Name|Known As|Year|Tutor|Start Date")
    rows: list[list[Any]] = [
        [who.number, who.family, who.given, who.goes, who.grade, who.room, "12/10/2026"] for who in people
    ]
    plain = "\n".join("\t".join(row) for row in [titles, *rows])
    before = "Kia ora Jo,\n\nHere are the new students for Term 4, straight from KAMAR:"
    after = (
        "Also Tamsin Rewiti (18307, 10KPT) has left us, she owes two books I think.\n\n"
        "Ngā mihi,\nHine Walker\nStudent Services | Kōwhai Heights College\nPh 06 555 0142 ext 203"
    )
    html_rows = "".join(
        f"<tr>{''.join(f'<td style=border:solid>{cell}</td>' for cell in row)}</tr>"
        for row in [titles, *rows]
    )
    mail = EmailMessage()
    mail["From"] = "Hine Walker <hwalker@kowhaiheights.school.nz>"
    mail["To"] = "Library <library@kowhaiheights.school.nz>"
    mail["Date"] = "Fri, 09 Oct 2026 15:41:00 +1300"
    mail["Subject"] = "New students T4"
    mail.set_content(f"{before}\n\n{plain}\n\n{after}\n")
    parts = [f"<p>{text}</p>".replace("\n", "<br>") for text in (before, after)]
    mail.add_alternative(f"<html><body>{parts[0]}<table>{html_rows}</table>{parts[1]}</body></html>", "html")
    mail.set_boundary("----=_Part_1009_26b")
    folder.put("New students T4.eml", bytes(mail))
    gone = one("Tamsin", "Rewiti", "18307", "10", "10KPT", here=False, photo="")
    return Truth([*people, gone], allowed=("Hine Walker",))


@case()
def p26b_leerderlys_in_afrikaans(folder: Folder) -> Truth:
    """South Africa, primary: an office's list in Afrikaans: Van is the last name, Noemnaam what they go by; one has left."""
    people = those(
        "Johannes Petrus|van der Merwe;Lerato|Mokoena;Anna Sophia|du Plessis;Ashwin|Januarie;Siyabonga|Khumalo;"
        "Elizabeth Maria|Botha;Zandré|Esterhuizen;Chloé|Petersen",
        "2210",
        "4",
        "4A;4B",
        0,
        photo="",
    )
    people = but(
        people,
        {
            0: {"goes": "Hannes"},
            2: {"goes": "Ansie"},
            4: {"goes": "Siya"},
            5: {"goes": "Liezl"},
            6: {"here": False},
        },
    )
    titles = cut("Nr|Toelatingsnr|Van|Volle name|Noemnaam|Graad|Klas|Geb. datum|Ouer / Voog|Sel|Opmerking")
    rows: list[list[Any]] = [
        ["LAERSKOOL DUINEPOS"],
        ["Leerderlys Graad 4 - Kwartaal 4 2026 (vir die biblioteek)"],
        [],
        titles,
    ]
    for at, who in enumerate(people):
        first = who.given.split()[0]
        rows.append(
            [
                *(at + 1, who.number, who.family, who.given, who.goes or first, int(who.grade), who.room),
                *(f"2016-0{at + 1}-1{at}", f"Mnr. en Mev. {who.family}", f"082 555 01{at}4"),
                "" if who.here else "Vertrek 18/09 - Paarl",
            ]
        )
    rows += [
        [],
        ["", "Totaal: 8 leerders", "", "Seuns 4", "Dogters 4"],
        ["", "Juffrou T. Marais (4A), Meneer B. Fortuin (4B)"],
    ]
    folder.book("Gr4 leerderlys.xlsx", {"Gr 4": rows, "Blad2": [[]]}, merge=("A1:K1", "A2:K2"))
    return Truth(people, allowed=("Juffrou T. Marais", "Meneer B. Fortuin"))
