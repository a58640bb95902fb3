"""What schools in the Nordic countries, Poland, Hungary, Serbia and Turkey hand over."""

from __future__ import annotations

import io
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from benchmarks.rosters.case import Truth, case, lost
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder


@case("the list of a group that a teacher copies out of Wilma (from memory: Ryhmä, Sukunimi Etunimi), mailed")
def p26c_wilma_ryhma_postissa(folder: Folder) -> Truth:
    """Finland: a mail of the class teacher, the names numbered, last name first, a new pupil and one who moved away."""
    people = those(
        "Eetu|Aaltonen;Linnea|af Hällström;Kerttu|Heikkinen;Abdirahman|Mohamed;Väinö|Mäki-Petäjä;"
        "Aino|Niskanen;Peetu|Salmela;Mai|Nguyen;Sofia|Östman",
        "",
        "4",
        "4B",
        photo="",
    )
    people = but(people, {6: {"here": False}})
    notes = {6: " (muutti elokuussa Ouluun, poistettu)", 7: " (uusi oppilas)"}
    lines = [f"{at}. {w.family}, {w.given}{notes.get(at - 1, '')}" for at, w in enumerate(people, 1)]
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Kaisa Lehtonen <kaisa.lehtonen@koulu.example>"
    mail["To"] = "Tuula Virtanen <koulukirjasto@koulu.example>"
    mail["Date"] = "Wed, 19 Aug 2026 14:12:08 +0300"
    mail["Subject"] = "4B oppilaslista kirjastokortteja varten"
    mail["Message-ID"] = "<20260819.141208@koulu.example>"
    mail.set_content(
        "Hei Tuula!\n\nTässä luokkani lista Wilmasta. Tulemme kirjastoon torstaina klo 10.\n\n"
        "Ryhmä: 4B\nLuokanopettaja: Kaisa Lehtonen\n\n"
        + "\n".join(lines)
        + "\n\nYhteensä 8 oppilasta\n\nTerveisin\nKaisa\n\n-- \n"
        "Kaisa Lehtonen\nluokanopettaja, 4B\nKoivurinteen koulu\np. 040 555 0142\n",
        cte="quoted-printable",
    )
    folder.put("4B oppilaslista kirjastokortteja varten.eml", mail.as_bytes())
    return Truth(
        people,
        allowed=("Kaisa Lehtonen", "Lehtonen", "Koivurinteen koulu"),
    )


@case("a delivery of a school photographer: pictures by class and a list of them (from memory)")
def p26c_skolfoto_med_bildlista(folder: Folder) -> Truth:
    """Sweden: folders by class, files by number, a list with semicolons; a class picture, the staff, one who wasn't there."""
    from PIL import Image

    people = those(
        "Alva|Bergkvist;Melker|Ceder;Yusra|Abdi Hassan;Tindra|von Essen;Hjalmar|Öhman;Saga|Nordlöf;"
        "Elis|Kjellgren;Freja|Åström-Lind",
        "",
        "5",
        "5A;5B",
        0,
    )
    people = but(people, {4: {"photo": ""}, 6: {"photo": ""}})
    people += [
        one("Birgitta", "Holmqvist", role="staff"),
        one("Per-Olof", "Sundin", role="staff"),
    ]
    rows: list[list[Any]] = [cut("Bild;Klass;Efternamn;Förnamn;Anmärkning".replace(";", "|"))]
    for at, w in enumerate(people):
        group = w.room or "Personal"
        name = f"SF26_{413 + at * 2:04}.jpg"
        note = "ej fotograferad" if at == 4 else ""
        rows.append(["" if at == 4 else name, group, w.family, w.given, note])
        if w.photo:
            folder.put(f"{group}/{name}", face(w.photo))
    for group in ("5A", "5B"):
        wide = Image.new("RGB", (640, 240), (170, 190, 170))
        for at, w in enumerate(who for who in people if who.room == group and who.photo):
            wide.paste(Image.open(io.BytesIO(face(w.photo))).resize((90, 120)), (40 + at * 150, 60))
        file = io.BytesIO()
        wide.save(file, "JPEG", quality=85)
        folder.put(f"{group}/Klassfoto {group}.jpg", file.getvalue())
    folder.csv("Bildlista.txt", rows, ";", "cp1252")
    return Truth(
        people,
        losses=[lost("the picture of Elis Kjellgren that is listed but not there", "SF26_0425", "Kjellgren")],
        allowed=("Personal",),
    )


@case(
    "the pupils of a class in eKRÉTA, exported to Excel: tudasbazis.ekreta.hu/pages/viewpage.action?pageId=2425566 "
    "(name, mother's name, place and date of birth, oktatási azonosító, class)"
)
def p26c_ekreta_osztalynevsor(folder: Folder) -> Truth:
    """Hungary: last name first without a comma, the mother's maiden name beside, the number of one still pending."""
    people = those(
        "Lilla Anna|Szabó;Bence|Kiss-Horváth;Zsófia|Nagy;Minh Anh|Nguyen;Botond|Őri;Gréta|Tűzkő;"
        "Dominik Márk|Lakatos;Zsófia|Nagy",
        "71854230116",
        "6",
        "6.b",
        photo="",
    )
    people = but(people, {5: {"number": ""}})
    titles = cut(
        "Sorszám|Tanuló neve|Anyja neve|Születési hely|Születési idő|Oktatási azonosító|Osztály|Osztályfőnök"
    )
    mothers = (
        "Molnár Judit",
        "Horváth Edit",
        "Farkas Ágota",
        "Tran Thi Hoa",
        "Vad Réka",
        "Pék Éva",
        "Rácz Mónika",
    )
    rows: list[list[Any]] = [["Osztálynévsor - 2026/2027. tanév"], [], titles]
    for at, w in enumerate(people):
        rows.append(
            [
                *(at + 1, f"{w.family} {w.given}", mothers[at % 7], ("Pécs", "Komló")[at % 2]),
                *(f"2014.{at + 1:02}.1{at}.", int(w.number) if w.number else "folyamatban"),
                *(w.room, "Fekete Ágnes"),
            ]
        )
    folder.book("osztalynevsor_6b_20260831.xlsx", {"Tanulók": rows}, merge=["A1:H1"])
    return Truth(people, allowed=("Fekete Ágnes",))
