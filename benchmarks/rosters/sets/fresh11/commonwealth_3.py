"""Plain mess of the Commonwealth: mails, folders, things typed by hand."""

from __future__ import annotations

from benchmarks.rosters.case import OFFICE, Truth, case
from benchmarks.rosters.eighth_cast import those
from benchmarks.rosters.folder import Folder


@case(OFFICE + ": a mail of an Irish school's secretary, saved as text, and the photos that hung on it")
def fresh_mail_with_the_new_pupils(folder: Folder) -> Truth:
    """Name and room on a line each between a greeting and a signature; the photos in small letters."""
    people = those(
        "Cathal|Meaney;Aoibheann|Looney;Marta|Wilk;Donnacha|Hickey;Ruairí|Shanahan;Precious|Adebayo;Sadhbh|Considine;Bríd|Hanrahan",
        "",
        "",
        "Room 4;Room 6",
    )
    lines = [f"{w.full} - {w.room}" for w in people]
    text = [
        "From: School Office <office@scoilcholm.example>",
        "To: Library <library@scoilcholm.example>",
        "Date: Thu, 3 Sep 2026 13:22",
        "Subject: new pupils for the library",
        "",
        "Hi Gráinne,",
        "",
        "As promised, the new pupils. Photos are attached, except Bríd's: she was out that day.",
        "",
        *lines,
        "",
        "Give me a shout if anything is missing!",
        "",
        "Thanks a million,",
        "Bernie",
        "",
        "School Office, Scoil Cholm, tel. 065 000 0000",
    ]
    folder.put("new pupils for the library.txt", "\r\n".join(text) + "\r\n")
    folder.photos(people, lambda w: f"{w.full.lower()}.jpeg")
    return Truth(people)


@case(OFFICE + ": no list at all: the network drive's photos, a folder for each form")
def fresh_network_drive_without_a_list(folder: Folder) -> Truth:
    """Surnames in capitals first, some of two words; Windows left a Thumbs.db in each folder."""
    people = those(
        "Declan|Fairhurst;Marcia|De Souza;Talha|Hanif;Penelope|Bickerstaffe;Rhian|Cadwallader;Jerome|Baptiste-King;Niall|McGlinchey;Aurora|Tattersall;Szymon|Wrona;Habiba|El Sayed",
        "",
        "",
        "8K;8W",
        without=0,
    )
    folder.photos(people, lambda w: f"Year 8/{w.room}/{w.family.upper()} {w.given}.jpg")
    for room in ("8K", "8W"):
        folder.put(f"Year 8/{room}/Thumbs.db", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1528))
    return Truth(people, capitals=True, allowed=("Year 8",))
