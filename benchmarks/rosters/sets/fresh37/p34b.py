"""What schools in Britain and Ireland get from SIMS, Arbor, CTF, iSAMS and VSware, and a teacher's mail."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.eighth_cast import but, cut, those
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.pages import list_pdf


@case("a pupil list with pictures from iSAMS (from memory, not read here)")
def p34b_isams_house_list(folder: Folder) -> Truth:
    """England: a boarding house's list as a PDF with a small face in each row; forms and boarding beside."""
    people = those(
        "Cosmo|Ffoulkes;Ottoline|de Burgh;Chukwuemeka|Eze;Lucinda|Hargreave-Pole;Haoran|Xu;"
        "Barnaby|Tollemache;Ines|von Arnsberg",
        "100482736",
        "10 10 11",
        "10JTR;10MPW;11SLC",
        without=2,
    )
    people = but(people, {1: {"goes": "Otty"}, 2: {"goes": "Emeka"}, 4: {"goes": "Henry"}})
    titles = cut("|School ID|Surname|Forename|Preferred|Form|NC Year|Status|Tutor")
    tutors = {"10JTR": "JTR", "10MPW": "MPW", "11SLC": "SLC"}
    status = cut("Full Boarder|Day|Weekly Boarder")
    rows = [
        [w.number, w.family, w.given, w.goes or w.given, w.room, w.grade, status[at % 3], tutors[w.room]]
        for at, w in enumerate(people)
    ]
    heading = "Drake House - Michaelmas Term 2026 - Pupils with photographs"
    folder.put("Drake house list.pdf", list_pdf(people, titles, rows, heading))
    return Truth(people, allowed=("Drake", "Drake House"))


@case("the list of a class group in VSware, marked on the screen and pasted into Notepad (invented)")
def p34b_vsware_pasted(folder: Folder) -> Truth:
    """Ireland: the screen, a line for each piece: two letters for a picture, name, number, status."""
    people = those(
        "Aoife|Ní Dhomhnaill;Cillian|Mac Giolla Phádraig;Doireann|O'Sullivan;Fionn|Ó Súilleabháin;"
        "Karolina|Stankevičiūtė;Ruairí|Breathnach;Sadhbh|Nic Eoin;Temitope|Adebayo-Walsh",
        "2310457",
        "2",
        "2 Corrib",
        photo="",
    )
    people = but(people, {5: {"here": False}})
    lines = ["VSware", "Home\tStudents\tClasses\tReports\tHelp", "", "2nd Year", "Base class: 2 Corrib"]
    lines += ["Tutor: Ms S. Geraghty", "Showing 1 to 8 of 8 students", "", "Student\tStudent No.\tStatus", ""]
    for who in people:
        lines += [who.given[0] + who.family[0], who.full, who.number]
        lines += ["Active" if who.here else "Left 02/10/2026", ""]
    lines += ["Rows per page: 25", "© VSware 2026", ""]
    folder.put("2 Corrib.txt", "\r\n".join(lines))
    return Truth(people, allowed=("2nd Year",))


@case()
def p34b_mail_of_an_irish_primary(folder: Folder) -> Truth:
    """Ireland: a teacher's mail with her numbered class; who goes by what and who is gone in words."""
    listed = [
        one("Fiadh", "Ní Bhriain"),
        one("Oisín", "de Búrca", goes="Osh"),
        one("Éabha", "Ní Ghallchóir"),
        one("Tadhg", "Ó Conghaile"),
        one("Mia", "Kowalczyk"),
        one("Páidí", "Mac an tSaoir"),
        one("Bláthnaid", "Uí Néill-Burke"),
        one("Tadhg", "Ó Flatharta"),
    ]
    listed = [replace(w, grade="3", photo="") for w in listed]
    gone = Who(given="Cathal", family="Ó Laoire", grade="3", here=False)
    lines = ["A Mháire, a chara,", "", "Here is Rang 3 (Seomra 7) for the new library cards:", ""]
    for at, who in enumerate(listed, 1):
        note = f" (goes by {who.goes})" if who.goes else ""
        lines.append(f"{at}. {who.full}{note}")
    lines += [
        "",
        "Cathal Ó Laoire moved to Tuam at mid-term, so he is not on it any more - please take him off.",
        "8 children altogether. The photos will follow after the mass on Friday.",
        "",
        "Go raibh míle maith agat,",
        "Sorcha Nic Aogáin",
        "Múinteoir, Rang 3",
        "Scoil Naomh Bríd, 091 555 0142",
    ]
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Sorcha Nic Aogáin <snicaogain@scoilnaomhbrid.example>"
    mail["To"] = "Leabharlann <library@scoilnaomhbrid.example>"
    mail["Date"] = "Tue, 10 Nov 2026 14:52:07 +0000"
    mail["Subject"] = "Rang 3 - liosta don leabharlann"
    mail.set_content("\r\n".join(lines) + "\r\n", cte="quoted-printable")
    folder.put("Rang 3 - liosta don leabharlann.eml", mail.as_bytes())
    return Truth([*listed, gone], allowed=("Rang 3", "Seomra 7"))
