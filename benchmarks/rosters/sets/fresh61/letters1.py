"""Letters, chats, typed lists and Word documents in which a colleague tells the librarian who is who."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage
from html import escape
from typing import Any

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import docx


def _who(line: str, **more: Any) -> Who:
    """Somebody without a photo, from `Given|Family|number|grade|room`."""
    given, family, number, grade, room = [*line.split("|"), "", "", ""][:5]
    return one(given, family, number, grade, room, photo="", **more)


def _mail(sender: str, subject: str, text: str) -> bytes:
    """A mail of plain text to the library."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "Library <library@school.example>"
    mail["Subject"] = subject
    mail["Date"] = "Wed, 16 Sep 2026 09:42:10 +0000"
    mail.set_content(text)
    return mail.as_bytes()


def _crossed_out(text: str) -> str:
    """A line of a Word document that is crossed out."""
    return f"\0{text}"


def _word(*parts: str | list[list[str]]) -> bytes:
    """A Word document of lines and tables, in their order."""
    body = "".join(_line(part) if isinstance(part, str) else _rows(part) for part in parts)
    empty = zipfile.ZipFile(io.BytesIO(docx((), ())))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as whole:
        for name in empty.namelist():
            text = empty.read(name).decode()
            if name == "word/document.xml":
                head, _, _ = text.partition("<w:body>")
                text = f"{head}<w:body>{body}</w:body></w:document>"
            whole.writestr(name, text)
    return file.getvalue()


def _line(text: str) -> str:
    look = "<w:rPr><w:strike/></w:rPr>" if text.startswith("\0") else ""
    shown = escape(text.removeprefix("\0"))
    return f'<w:p><w:r>{look}<w:t xml:space="preserve">{shown}</w:t></w:r></w:p>'


def _rows(rows: list[list[str]]) -> str:
    shown = "".join(f"<w:tr>{''.join(f'<w:tc>{_line(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{shown}</w:tbl>"


@case()
def p63a_whatsapp_of_a_form_tutor(folder: Folder) -> Truth:
    """England: an exported chat; the form in one message, days later one has left and one is new."""
    people = [
        _who("Benedict|Shaw||7|7H", goes="Ben"),
        _who("Fatima|Rashid||7|7H"),
        _who("Isobel|Crane||7|7H"),
        _who("Kacper|Wrona||7|7H"),
        _who("Theo|Marsh||7|7H", here=False),
        _who("Yusuf|Demir||7|7H"),
        _who("Zainab|Ali||7|7H"),
        _who("Amara|Obi||7|7H"),
    ]
    listed = "\n".join(w.full + (f" ({w.goes})" if w.goes else "") for w in people[:7])
    folder.put(
        "WhatsApp Chat with Jen Harrow.txt",
        "[04/09/2026, 08:11:58] Jen Harrow: \u200eMessages and calls are end-to-end encrypted. Only people "
        "in this chat can read, listen to, or share them.\n"
        f"[04/09/2026, 08:12:31] Jen Harrow: Morning! Here's 7H for the library cards:\n{listed}\n"
        "[04/09/2026, 08:15:02] Library Sue: Brilliant, thanks. See you period 3 x\n"
        "[04/09/2026, 08:15:40] Jen Harrow: \u200eimage omitted\n"
        "[08/09/2026, 15:40:10] Jen Harrow: Theo Marsh has left, he's gone to St Luke's. "
        "Can you take him off?\n"
        "[08/09/2026, 15:40:52] Jen Harrow: And there's a new girl in 7H from Monday: Amara Obi\n"
        "[08/09/2026, 15:44:17] Library Sue: Will do 👍 Has he brought his book back?\n"
        "[08/09/2026, 15:45:03] Jen Harrow: I'll chase it\n",
    )
    return Truth(people, allowed=("Jen Harrow",))


@case()
def p63a_reply_above_the_quoted_list(folder: Folder) -> Truth:
    """United States: an answer with two changes stands above the list that it quotes with marks."""
    people = [
        _who("Aubrey|Fontaine||4|Room 12"),
        _who("DeShawn|Kittredge||4|Room 12"),
        _who("Jonah|Pruitt||4|Room 12", here=False),
        _who("Lorelei|Haas||4|Room 12"),
        _who("Mateo|Zavala||4|Room 12"),
        _who("Penelope|Ruck||4|Room 12", goes="Nell"),
        _who("Samir|Qureshi||4|Room 12"),
        _who("Camille|Arceneaux||4|Room 12"),
    ]
    quoted = "".join(
        f"> {at}. {w.full}{f' (goes by {w.goes})' if w.goes else ''}\n" for at, w in enumerate(people[:7], 1)
    )
    text = (
        "Hi Pat,\n\nTwo changes to the list below. Jonah Pruitt withdrew on Friday, and Camille Arceneaux "
        "started this morning, please add her.\nEverybody else is still right.\n\nTasha\n\n"
        "On Mon, Aug 17, 2026 at 2:05 PM Pat Overby <poverby@millrun.example> wrote:\n"
        "> Tasha, is this still your class?\n>\n> Grade 4 - Room 12\n"
        f"{quoted}>\n> Pat Overby\n> Library Media Center\n"
    )
    folder.put(
        "Re_ your class list.eml",
        _mail("Tasha Lattimore <tlattimore@millrun.example>", "Re: your class list", text),
    )
    return Truth(people, allowed=("Tasha Lattimore", "Ms. Lattimore"))


@case()
def p63a_welcome_letter_in_sentences(folder: Folder) -> Truth:
    """New Zealand: a letter in Word, a room in a sentence with commas and an `and`; who is called what."""
    people = [
        _who("Aroha|Paki||3|Room 5"),
        _who("Benjamin|Foote||3|Room 5", goes="Ben"),
        _who("Grace|Lim||3|Room 5", goes="Gigi"),
        _who("Hēmi|Walker||3|Room 5"),
        _who("Lucy|Strand||3|Room 5"),
        _who("Wiremu|Hohaia||3|Room 5"),
        _who("Charlotte|Imrie||3|Room 6"),
        _who("Dev|Bhikha||3|Room 6"),
        _who("Māia|Tūhoro||3|Room 6"),
        _who("Oliver|Strand||3|Room 6"),
        _who("Sefina|Leota||3|Room 6"),
        _who("Thomas|Neho", here=False),
    ]

    def room(name: str) -> str:
        names = [w.full for w in people if w.room == name]
        return f"{', '.join(names[:-1])} and {names[-1]}"

    folder.put(
        "Library letter Term 1.docx",
        _word(
            "Kia ora Helen,",
            "Here is where everybody has ended up for Term 1. Both rooms are Year 3 this year.",
            f"Room 5 (Mrs Tautahi): {room('Room 5')}.",
            f"Room 6 (Mr Deakin): {room('Room 6')}.",
            "Benjamin Foote is always called Ben, and Grace Lim likes to be called Gigi.",
            "Thomas Neho has left the school, the family has gone to Tauranga.",
            "Ngā mihi nui,",
            "Ruth Callender, Junior Team Leader",
        ),
    )
    return Truth(people, allowed=("Mrs Tautahi", "Mr Deakin"))


@case()
def p63a_crossed_out_in_word(folder: Folder) -> Truth:
    """United States: last year's list in Word; who has moved away is crossed out, new ones at the end."""
    people = [
        _who("Adriana|Bustos||3|Room 108"),
        _who("Brody|Clatterbuck||3|Room 108", here=False),
        _who("Emmeline|Foss||3|Room 108", goes="Emmy"),
        _who("Jaylen|Merriweather||3|Room 108"),
        _who("Linh|Dao||3|Room 108"),
        _who("Quentin|Stokes||3|Room 108", here=False),
        _who("Rosalia|Trevino||3|Room 108"),
        _who("Wesley|Yoder||3|Room 108"),
        _who("Imani|Oduya||3|Room 108"),
        _who("Parker|Vance||3|Room 108"),
    ]
    lines = [
        _crossed_out(w.full) if not w.here else w.full + (f" - goes by {w.goes}" if w.goes else "")
        for w in people
    ]
    folder.put(
        "Castle class list.docx",
        _word(
            "Mrs. Castle - Grade 3 - Room 108",
            "Anyone crossed out has moved away.",
            *lines[:8],
            "New this year:",
            *lines[8:],
            "Library time is Tuesday at 9:20",
        ),
    )
    return Truth(people, allowed=("Mrs. Castle", "Castle class list"))
