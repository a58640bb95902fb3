"""Letters, chats, typed lists and Word documents in which a colleague tells the librarian who is who."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_line
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import crossed_out, mail, word


@case()
def p63a_whatsapp_of_a_form_tutor(folder: Folder) -> Truth:
    """England: an exported chat; the form in one message, days later one has left and one is new."""
    people = [
        of_line("Benedict|Shaw||7|7H", goes="Ben"),
        of_line("Fatima|Rashid||7|7H"),
        of_line("Isobel|Crane||7|7H"),
        of_line("Kacper|Wrona||7|7H"),
        of_line("Theo|Marsh||7|7H", here=False),
        of_line("Yusuf|Demir||7|7H"),
        of_line("Zainab|Ali||7|7H"),
        of_line("Amara|Obi||7|7H"),
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
        of_line("Aubrey|Fontaine||4|Room 12"),
        of_line("DeShawn|Kittredge||4|Room 12"),
        of_line("Jonah|Pruitt||4|Room 12", here=False),
        of_line("Lorelei|Haas||4|Room 12"),
        of_line("Mateo|Zavala||4|Room 12"),
        of_line("Penelope|Ruck||4|Room 12", goes="Nell"),
        of_line("Samir|Qureshi||4|Room 12"),
        of_line("Camille|Arceneaux||4|Room 12"),
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
        mail("Tasha Lattimore <tlattimore@millrun.example>", "Re: your class list", text),
    )
    return Truth(people, allowed=("Tasha Lattimore", "Ms. Lattimore"))


@case()
def p63a_welcome_letter_in_sentences(folder: Folder) -> Truth:
    """New Zealand: a letter in Word, a room in a sentence with commas and an `and`; who is called what."""
    people = [
        of_line("Aroha|Paki||3|Room 5"),
        of_line("Benjamin|Foote||3|Room 5", goes="Ben"),
        of_line("Grace|Lim||3|Room 5", goes="Gigi"),
        of_line("Hēmi|Walker||3|Room 5"),
        of_line("Lucy|Strand||3|Room 5"),
        of_line("Wiremu|Hohaia||3|Room 5"),
        of_line("Charlotte|Imrie||3|Room 6"),
        of_line("Dev|Bhikha||3|Room 6"),
        of_line("Māia|Tūhoro||3|Room 6"),
        of_line("Oliver|Strand||3|Room 6"),
        of_line("Sefina|Leota||3|Room 6"),
        of_line("Thomas|Neho", here=False),
    ]

    def room(name: str) -> str:
        names = [w.full for w in people if w.room == name]
        return f"{', '.join(names[:-1])} and {names[-1]}"

    folder.put(
        "Library letter Term 1.docx",
        word(
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
        of_line("Adriana|Bustos||3|Room 108"),
        of_line("Brody|Clatterbuck||3|Room 108", here=False),
        of_line("Emmeline|Foss||3|Room 108", goes="Emmy"),
        of_line("Jaylen|Merriweather||3|Room 108"),
        of_line("Linh|Dao||3|Room 108"),
        of_line("Quentin|Stokes||3|Room 108", here=False),
        of_line("Rosalia|Trevino||3|Room 108"),
        of_line("Wesley|Yoder||3|Room 108"),
        of_line("Imani|Oduya||3|Room 108"),
        of_line("Parker|Vance||3|Room 108"),
    ]
    lines = [
        crossed_out(w.full) if not w.here else w.full + (f" - goes by {w.goes}" if w.goes else "")
        for w in people
    ]
    folder.put(
        "Castle class list.docx",
        word(
            "Mrs. Castle - Grade 3 - Room 108",
            "Anyone crossed out has moved away.",
            *lines[:8],
            "New this year:",
            *lines[8:],
            "Library time is Tuesday at 9:20",
        ),
    )
    return Truth(people, allowed=("Mrs. Castle", "Castle class list"))
