"""Lists that are typed: a mail, a caption, a chat, a calendar of birthdays, contacts of a phone."""

from __future__ import annotations

import base64
from calendar import month_name

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import Who, of_lines, with_photos
from benchmarks.rosters.eighth_cast import any_parting
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.office_sheets import book_of
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh87.kit import folded, in_room
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import wrapped
from benchmarks.rosters.sets.fresh105.kit import chat, listed
from benchmarks.rosters.sets.fresh113.kit import bar, block, wide


@case()
def q128_two_homerooms_by_mail(folder: Folder) -> Truth:
    """Minnesota: a teacher's mail with her class and her neighbour's, nicknames in quotes, remarks, a signature."""
    people = of_lines(
        """Abdullahi|Mohamud|||6;Benjamin|Halvorson|||6|Ben;Chee|Vang|||6;Greta|Olander|||6;Isabel|Fuentes|||6|Izzy
        Roman|Kowalczyk|||6;Anneliese|Brandt|||8|Annie;Hodan|Warsame|||8;Levi|Schmitz|||8
        Pa Houa|Xiong|||8;Theodore|Nygaard|||8|Teddy;Winona|Bluestone|||8"""
    )
    remarks = {"Chee": " - new this week", "Hodan": " (speech on Tuesdays)", "Levi": " - has a twin in Rm 9"}
    text = "Hi Pat,\n\nHere are our kids for the checkout cards.\n"
    for room, head in (("6", "Room 6 (mine)"), ("8", "Room 8 (Mr. Tollefson)")):
        text += f"\n{head}:\n"
        for w in in_room(people, room):
            nick = f'"{w.goes}" ' if w.goes else ""
            text += f"{w.given} {nick}{w.family}{remarks.get(w.given, '')}\n"
    text += "\nWe'd love Tuesdays at 10:15 again if that slot is still open.\n\nThanks!\nKari\n\n"
    text += "Kari Amundson\n2nd Grade, Room 6\nLoon Lake Elementary\n555-0142\n"
    sender = (
        "Kari Amundson <kamundson@loonlake.example>",
        "2nd grade lists",
        "Thu, 3 Sep 2026 11:20:31 -0500",
    )
    folder.put("2nd grade lists.eml", sent(sender, wrapped(text)))
    people = [any_parting(w) if " " in w.given else w for w in people]
    return Truth(people, allowed=("2nd grade lists", "2nd grade", "Mr. Tollefson", "Room 8 (Mr. Tollefson)"))


@case()
def q128_caption_of_a_class_photo(folder: Folder) -> Truth:
    """Wales: a Word page for the yearbook: who stands in which row of the class photo, who is missing, the staff."""
    people = of_lines(
        """Cai|Prosser;Efa|Llewellyn;Mohammed|Rahman;Seren|Price;Tomos|Ap Dafydd;Amelia|Whitcombe;Osian|Beynon
        Nia|Pritchard;Gruff|Hopkins;Lowri|Vaughan;Isabelle|Tan;Macsen|Rees""",
        room="Derwen",
    )
    names = [w.full for w in people]
    made = Word()
    made.line("Derwen Class 2026", "Heading1")
    made.line(f"Back row (left to right): {', '.join(names[:4])}")
    made.line(f"Middle row: {', '.join(names[4:8])}")
    made.line(f"Front row: {', '.join(names[8:10])} and {names[10]}")
    made.line(f"Missing from photo: {names[11]}")
    made.line("Staff: Mrs Bevan and Miss Cooper")
    folder.put("class photo names.docx", made.done())
    people = [any_parting(w) if " " in w.family else w for w in people]
    allowed = ("class photo names", "Derwen Class 2026", "Mrs Bevan", "Miss Cooper")
    return Truth(people, allowed=allowed)


@case(
    "WhatsApp on an iPhone: `[d/m/yy, h:mm:ss am] sender: message` (twineconvert.com, whatsapp-chat-to-json)"
)
def q128_seven_c_in_a_chat(folder: Folder) -> Truth:
    """India: a chat saved as text: roll numbers and names, a photo left out, a correction of a name's spelling."""
    people = of_lines(
        """Aditi|Deshpande;Arjun|Thakur;Daksh|Solanki;Ira|Bhattacharya;Kabir|Malhotra;Maria|D'Souza
        Nihal|Qureshi;Riya|Venkatesh;Samaira|Kohli;Yashas|Gowda""",
        room="7C",
    )
    text = chat(
        "[{time}] {who}: {text}",
        ("17/06/26, 9:12:44 am", "Librarian Meena", "Good morning ma'am, pls share names of 7C"),
        ("17/06/26, 9:30:02 am", "Rekha Ma'am 7C", "\u200eimage omitted"),
        ("17/06/26, 9:31:18 am", "Rekha Ma'am 7C", "Sorry wrong pic"),
        ("17/06/26, 9:36:50 am", "Rekha Ma'am 7C", f"Class 7C\n{listed(people, begin='{at}) ')}"),
        ("17/06/26, 9:37:11 am", "Rekha Ma'am 7C", "Total 10"),
        ("17/06/26, 9:40:27 am", "Librarian Meena", "Thank you ma'am 🙏🙏"),
    )
    folder.put("_chat.txt", text)
    return Truth(people, allowed=("_chat", "chat", "Rekha Ma'am 7C", "Rekha Ma'am"))


@case()
def q128_birthday_calendar(folder: Folder) -> Truth:
    """Texas: a sheet for the wall: a cell a month, below it day and name of those who have their birthday then."""
    people = of_lines(
        """Alondra|Cisneros;Brooks|Hutto;Caroline|Ngo;DeMarcus|Fields;Esme|Zamora;Hank|Pruett;Ishani|Rao
        Kynlee|Cobb;Luca|Marchetti;Nadia|Haddad;Paxton|Reese"""
    )
    months = _by_month(people)
    book, sheet = book_of("Birthdays")
    bar(sheet, 1, 1, 4, "Mrs. Garza's 1st Grade Birthdays")
    for at, (month, lines) in enumerate(months.items()):
        y, x = 3 + at // 4 * 5, at % 4 + 1
        bar(sheet, y, x, 1, month, "FFF2CC")
        block(sheet, y + 1, x, [[line] for line in lines])
    wide(sheet, 24, 24, 24, 24)
    folder.save("1st grade birthdays.xlsx", book)
    allowed = (
        "1st grade birthdays",
        "Birthdays",
        "Mrs. Garza's 1st Grade Birthdays",
        "Mrs. Garza",
        "1st Grade",
    )
    return Truth(people, allowed=(*allowed, *months))


def _by_month(people: list[Who]) -> dict[str, list[str]]:
    """By month: the day and the name of those born in it; in July and December is nobody."""
    months = (0, 1, 2, 3, 3, 4, 5, 7, 8, 9, 10)
    found: dict[str, list[str]] = {month: [] for month in month_name[1:]}
    for at, (w, month) in enumerate(zip(people, months, strict=True)):
        found[month_name[month + 1]].append(f"{at * 5 % 27 + 2} - {w.full}")
    return found


@case("vCard 3.0 as a phone's contacts write it: N, FN, NICKNAME, ORG, NOTE, PHOTO (RFC 2426)")
def q128_contacts_of_a_phone(folder: Folder) -> Truth:
    """New South Wales: a librarian's contacts: her monitors, class as company, nicknames, some faces, a teacher."""
    people = with_photos(
        of_lines(
            """Angus|Hathaway|||6 Red;Bridget|Sorrenti|||6 Red|Bridie;Emmanuel|Deng|||6 Red|Manny;Hana|Ishikawa|||6 Red
            Isaac|Lealaiauloto|||6 Blue;Priyanka|Nair|||6 Blue;Tahlia|Ferris|||6 Blue|Tali;Xavier|Nguyen|||6 Blue"""
        )
        + of_lines("Deborah|Mackay", role="staff"),
        1,
        4,
        5,
        8,
    )
    lines: list[str] = []
    for at, w in enumerate(people):
        lines += ["BEGIN:VCARD", "VERSION:3.0", f"N:{w.family};{w.given};;;", f"FN:{w.full}"]
        lines += [f"NICKNAME:{w.goes}"] if w.goes else []
        lines += [f"ORG:{w.room};"] if w.room else ["TITLE:Teacher"]
        lines += ["NOTE:library monitor\\, Tuesdays"] if at == 3 else []
        if w.photo:
            lines.append(f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(face(w.photo)).decode()}")
        lines.append("END:VCARD")
    folder.put("library monitors.vcf", folded(lines))
    return Truth(people, allowed=("library monitors",))
