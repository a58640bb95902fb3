"""Lists that a school librarian collects or gets: forms, sign-ups, registers, marks, levels, loans, apps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from html import escape
from random import Random
from typing import Any

from benchmarks.rosters.case import OFFICE, Case, Truth
from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.pages import Cell, page
from benchmarks.rosters.papers import docx
from benchmarks.rosters.sampled import PUPILS

COUNT = 150
# Not drawn, as nobody could tell it from the file alone: nicknames of players, two forms of a name in two
# answers without an e-mail, names typed without capitals (but in an answer that was corrected), initials.
_ASKED = """
?What name do you like to be called? / What do you like to be called? / Preferred name / Preferred Name =P |
?What grade are you in? / Grade / What grade are you in this year? / Grade level =G | ?Who is your homeroom
teacher? / Homeroom Teacher / Homeroom teacher / Who is your teacher? =R | ??How do you say your name? / How
do you pronounce your name? =S | ??What are your pronouns? / Pronouns
=O | ?What do you like to read? / What do you like to read? (check all
that apply) =Graphic novels;Mystery, Fantasy;Fantasy;Sports, Graphic Novels;Non-fiction;scary books;manga |
??What was the last book you loved? / Favorite book =Dog Man;Holes;Wonder;Wings of Fire;New Kid;idk; |
??Anything else I should know? / Is there anything else you would like to tell Ms. Petersen? =;;no;i love
cats;Nope!;I read slow | ??When is your birthday? / Birthday =W
"""
_PARTS = """
google ~ 6 ~ google ~ Library Survey (Responses) - Form Responses 1|Get to know you! (Responses) ~ ~
Timestamp =T | ?Email Address / Email Address / Username =E | NAME | ASKED § microsoft ~ 4 ~ microsoft ~
Library Welcome Survey(1-9)|Get to Know You(1-8) ~ ~ ID =#n | Start time =B | Completion time =T | Email =E |
Name =M | ??Last modified time = | NAME | ASKED § parents ~ 1 ~ google ~ Library Permission (Responses) ~ ~
Timestamp =T | ?Email Address =K | NAME | Grade / Child's grade =G | ?Teacher =R | Parent/Guardian Name /
Your name (parent or guardian) =A | Phone Number / Best phone number =H | ?May your child check out graphic
novels? =Yes;Yes;Please ask me first § signup ~ 4 ~ own ~ Book Club Sign Up|library helpers|Reading Challenge
sign-up ~ Book Club Sign-Up!|Library Helpers|Reading Challenge ~ ?# / Slot / No. =#n | NAME | ?Grade / Gr. /
Gr =G | ?Teacher / Homeroom / Teacher / Homeroom Teacher =R | ?Day / Time Slot / When? =Mon lunch;Tues
lunch;Wed recess;Fri 12:10 | ??Email =E | ??Parent OK? / Permission slip =x;;yes § attendance ~ 3 ~ own ~
attendance|register ~ Attendance|Attendance Register ~ ?# / No. / # =#n | ?Student ID / Student ID / ID /
Student # / Student Number =I | NAME | 9/1 / 9/1 / Sept 1 =✓;✓;✓;A | 9/2 =✓;✓;✓;A | 9/3 =✓;✓;✓;A | 9/4
=✓;✓;✓;A | ?9/7 =✓;✓;✓;A | ?Absent / Total / Days Absent =0;1;2 § gradebook ~ 3 ~ own ~ gradebook|grades Q1 ~
Gradebook|Quarter 1 ~ ?Student ID / Student ID / ID / Student # / Student Number =I | NAME | ??Period / Block
=1;3;5 | Quiz 1 / HW 1 / Spelling Test 1 =#d;8#;9#;10 | Quiz 2 / Book Report / Reading Log (20) =1#;8#;9#; |
?Project / Test 1 =#8;9#;absent; | ?Average / Total =8#.#;9#.# | ?Final Grade / Grade / Letter Grade
=A;B+;A-;C § canvas ~ 1 ~ csv ~ 2026-09-14T0912_Grades-ELA_5 ~ ~ Student =V | ID =X | SIS User ID =I | SIS
Login ID =U | Section =ELA 5 | Reading Log 1 (48213) =#d;9 | Book Talk (48220) =1#;20 | Current Score =8#.##
| Final Score =8#.## § levels ~ 3 ~ own ~ reading levels|Lexile ~ Reading Levels - Fall 2026 ~ ?Student ID /
Student ID / ID / Student # / Student Number =I | NAME | ?Grade / Gr. / Gr =G | ?Teacher / Homeroom / Teacher
/ Homeroom Teacher =R | Lexile / F&P / AR Level / Fall Lexile / F&P Level =Q | ?ZPD / AR Range =3.#-5.# | ?AR
Points / Points Goal =1#;2#.# | ??Grade Equivalent / GE =4.#;5.# | ??Spring / Winter F&P =;; | ?Notes /
Comments =;;loves Minecraft books;below level § overdue ~ 5 ~ own ~ overdues|overdue books 9-14 ~ Overdue
Books|Overdue Items ~ ?Patron Barcode / Student ID / Patron ID =I | NAME | ?Grade / Gr. / Gr =G | ?Teacher /
Homeroom / Teacher / Homeroom Teacher =R | Title / Book Title / Book =Dog Man;Holes;Wonder;The Wild Robot;New
Kid;Smile;Hatchet | ?Author =Pilkey;Sachar;Craft | ?Copy Barcode / Item Barcode / Copy =3012##### | ??Call
Number =F SAC;GN PIL;796.# | Due / Due Date / Date Due =09/0#d/2026 | ?Days Late / Days Overdue =1#;2# |
?Fine / Amount / Replacement Cost =$#.#0;$1#.99 § devices ~ 3 ~ own ~ chromebook checkout|textbooks ~
Checkout List ~ ?Student ID / Student ID / ID / Student # / Student Number =I | NAME | ?Grade / Gr. / Gr =G |
?Teacher / Homeroom / Teacher / Homeroom Teacher =R | Chromebook # / Asset Tag / Device =CB-1##;CB-2## |
?Serial Number / Serial # =5CD##4#K# | ?Charger / Charger # =Y;Y;N | ?Date Out / Checked Out =8/2#/2026 |
?Condition =good;fair;new | ?Returned / Date In =;; § textbooks ~ 2 ~ own ~ textbooks|textbook checkout ~
Textbook Checkout ~ ?Student ID / Student ID / ID / Student # / Student Number =I | NAME | ?Grade / Gr. / Gr
=G | ?Teacher / Homeroom / Teacher / Homeroom Teacher =R | Textbook # / Book # / Book Number =1##;2## |
Subject / Book =Math;Science;Social Studies | ?Date Out / Checked Out =8/2#/2026 | ?Condition =good;fair;new
| ?Returned / Date In =;; § contacts ~ 3 ~ own ~ class contacts|contact sheet ~ Contact Sheet|Class Contact
List 2026-27 ~ ?Student ID / Student ID / ID / Student # / Student Number =I | NAME | ?Grade / Gr. / Gr =G |
?Teacher / Homeroom / Teacher / Homeroom Teacher =R | ?DOB / Birthday =#d/1#/2015 | Mother / Parent 1 /
Parent/Guardian 1 / Parent(s) =A | Phone / Cell / Parent Phone / Mom's cell =H | ?Email / Parent Email =K |
?Father / Parent 2 / Parent/Guardian 2 =Z | ?Dad's cell / Phone 2 =555-01#-#### | ??Address =1# Mill Road |
??Emergency Contact =Rosemary Kettle;Abel Stanhope § seesaw ~ 1 ~ csv ~ Seesaw Setup ~ ~ Teacher Email
=harper@school.example | Teacher First Name =Rosemary | Teacher Last Name =Harper | Class Name =C | Grade
Level =G | Sign-In Mode =Email | Student Name =N | Student ID =I | Student Email =E § classdojo ~ 1 ~ csv ~
dojo report ~ ~ Student / Student name =N | Positive =1#;# | Needs work =# | Total =1#;# | ?Points % =9#% §
classroom ~ 2 ~ csv ~ grades ~ ~ Last Name =L | First Name =F | Email Address =E | Reading log week 1
=10;9;;8 | Book talk =20;18;15; | ?Genre poster =1#; § kahoot ~ 1 ~ xlsx ~ Library Lingo ~ ~ Rank =#n |
Player =N | Total Score (points) =1####;9### | Correct Answers =#d | Incorrect Answers =#d § epic ~ 1 ~ csv ~
epic students ~ ~ First Name =F | Last Name =L | ?Grade =G | ?Reading Level =Q | Books Finished =#;1# | Hours
Read =#.# | ?Last Login =9/1#/2026 § readingeggs ~ 1 ~ csv ~ students ~ ~ First Name =F | Last Name =L |
Username / Login =U | Password =egg## | Grade =G | Class =C | ?Lesson =#d;4# | ?Reading Age =8.#;9.# § tables
~ 2 ~ own ~ seating|groups ~ Seating Chart ~ Table / Group / Reading Group / Table # =Y | NAME | ?Seat / Seat
# =1;2;3;4 § birthdays ~ 2 ~ own ~ birthdays ~ Happy Birthday!|Birthdays ~ NAME | Birthday / Birthdate / Date
=Sept 1#;Oct #d;5/1#;March 2# | ?Turning / Age =10;11 | ??Treat / Birthday book =cupcakes;; § bus ~ 2 ~ own ~
bus list|dismissal ~ Bus List|Dismissal List ~ ?Student ID / Student ID / ID / Student # / Student Number =I
| NAME | ?Grade / Gr. / Gr =G | ?Teacher / Homeroom / Teacher / Homeroom Teacher =R | Bus / Bus # / AM Bus
=12;7;31;Walker;Car | ?PM Bus / Dismissal =12;7;Aftercare;Car | ?Stop / Bus Stop =Mill & Oak;Main St |
??Driver =Mr. Winters;Mrs. Falk § lunch ~ 2 ~ own ~ lunch choices ~ Lunch Choices ~ ?# =#n | NAME | ?Lunch #
/ PIN =4### | Mon / Monday =Pizza;Salad;home;Turkey | Tue / Tuesday =Tacos;home;PBJ | Wed / Wednesday
=Pasta;home; | ??Allergies / Allergy =;;nuts;dairy
"""
"""Kind, how often it is drawn, style of its files, their names, lines above, and columns with what their
cells are drawn from (a letter: of the child): `?` may be left out, `??` mostly is."""
_PARTED = [re.split(" ?~ ?", part) for part in " ".join(_PARTS.split()).split(" § ")]
_KINDS = {kind: rest for kind, *rest in _PARTED}
_NAMES = {
    "google": ("What is your first name?|What is your last name?", "First Name|Last Name", 
               "First name|Last name", "Last Name|First Name", "What is your first and last name?",
               "First and Last Name", "Name",                "Your name (first and last)", "Full Name"),
    "parents": ("Student First Name|Student Last Name", "Child's first name|Child's last name",
                "Student's name (first and last)", "Child's Name"),
    "own": ("First Name|Last Name", "Last Name|First Name", "First|Last", "Last|First", "Name", "Name",
            "Student", "Student Name", "Student", "Name (Last, First)"),
}  # fmt: skip
_ENDS = {"csv": 3, "xlsx": 4, "tsv": 1, "docx": 2, "html": 1}
_ONE_CLASS = ("attendance", "gradebook", "levels", "contacts", "tables", "birthdays", "lunch")
_TEACHERS = {"3": "Mrs. Harper", "4": "Mr. Lowe", "5": "Ms. Diaz", "6": "Mrs. Kim"}
_CALLED = {"Mohammed": "Mo", "Samuel": "Sam", "Sofia": "Sofi", "Henry": "Hank", "Isla": "Izzy",
           "Oliver": "Ollie", "Amelia": "Millie", "Lucas": "Luke", "Leo": "Leo", "José": "Pepe"}  # fmt: skip
_SLOTS = ("Day", "Time Slot", "When?")
_TEAMS = ("Bluebirds", "Owls", "Robins", "Eagles")


@dataclass(frozen=True, slots=True)
class _Mix:
    kind: str
    end: str
    columns: tuple[tuple[str, str], ...]
    top: str
    graded: str
    """How a grade is written; `free`: as everybody typed it."""
    below: str
    blank: bool
    twice: bool
    teacher: str
    last: bool
    """Whether names in one cell are `Last, First`."""
    group: str
    dice: int


def forms(seed: int) -> Iterator[Case]:
    """Forms, sheets and exports as a librarian collects them."""
    dice = Random(f"forms {seed}")
    kinds = [kind for kind, (share, *_) in _KINDS.items() for _ in range(int(share))]
    for at in range(COUNT):
        mix = _draw(dice, dice.choice(kinds))
        titles = ", ".join(title for title, _ in mix.columns)
        told = f"{mix.kind} {mix.end} top:{mix.top!r} {mix.graded} below:{mix.below} {mix.group}"
        told += " blank" * mix.blank + " twice" * mix.twice + " last-first" * mix.last
        yield Case(f"{at} {told} | {titles}"[:220], "combined", OFFICE, partial(_build, mix))


def _draw(dice: Random, kind: str) -> _Mix:
    _, style, _, heads, spec = _KINDS[kind]
    is_own, is_form = style == "own", style in ("google", "microsoft")
    is_one = kind in _ONE_CLASS and dice.random() < 0.6
    top = dice.choice(heads.split("|")) if is_own and dice.random() < 0.6 else ""
    if is_one:
        place = dice.choice(("Mrs. Harper", "Mrs. Harper - Grade 5", "Class 5B", "Teacher: Mrs. Harper"))
        top = dice.choice((f"{top}\n{place}", f"{top} - {place}")) if top else place
    columns = list[tuple[str, str]]()
    for line in spec.replace("ASKED", " ".join(_ASKED.split())).split(" | "):
        share = 0.25 if line.startswith("??") else 0.6 if line.startswith("?") else 1
        titles, _, code = line.lstrip("?").partition("=")
        if line == "NAME":
            name = dice.choice(_NAMES[kind if kind == "parents" else "google" if is_form else "own"])
            if kind == "microsoft" and dice.random() < 0.4:
                continue  # the account tells the name
            split = name.split("|") if "|" in name else [name]
            codes = ["L" if "last" in title.lower() else "F" for title in split] if "|" in name else ["N"]
            columns += zip(("Full Name" if kind == "microsoft" and t == "Name" else t for t in split), codes,
                           strict=True)  # fmt: skip
        elif dice.random() < share and not (is_one and code in ("G", "R")):
            columns.append((dice.choice([title.strip() for title in titles.split(" / ")]), code))
    is_last = any(title == "Name (Last, First)" for title, _ in columns) or (is_own and dice.random() < 0.35)
    own = [end for end, share in _ENDS.items() for _ in range(share)]
    forms = {"own": own, "google": ["csv", "csv", "xlsx"], "microsoft": ["xlsx", "xlsx", "csv"]}
    ends = forms.get(style, [style])
    below = ["", "", "", "total", "note"] if is_own else [""]
    below += ["sums"] * (kind in ("attendance", "gradebook"))
    group = {"overdue": ("", "first only", "first only"), "tables": ("", "first only")}.get(kind, ("",))
    return _Mix(
        kind, dice.choice(ends), tuple(columns), top, "free" if is_form and dice.random() < 0.3 else
        dice.choice(("{}", "{}", "{}th", "Grade {}")) if is_form or is_own else "{}",
        dice.choice(below), is_own and dice.random() < 0.15,
        (is_form or kind == "signup") and dice.random() < 0.45,
        dice.choice(("{}", "{}", "Mrs")), is_last, dice.choice(group), dice.randrange(10**9),
    )  # fmt: skip


def _build(mix: _Mix, folder: Folder) -> Truth:
    dice = Random(mix.dice)
    is_form = _KINDS[mix.kind][1] in ("google", "microsoft")
    codes = [code for _, code in mix.columns]
    is_one = "Harper" in mix.top or "5B" in mix.top
    people = dice.sample(PUPILS, dice.randrange(6, 10))
    if not is_form and mix.kind not in ("signup", "tables", "devices", "textbooks", "kahoot"):
        people.sort(key=lambda who: who.family)
    is_app = mix.kind in ("seesaw", "readingeggs", "epic")
    cells, truth = list[list[dict[str, str]]](), list[Who]()
    for who in people:
        grade = "5" if is_one or is_app else dice.choice(list(_TEACHERS)[1:])  # `3th` is nobody's
        teacher = _TEACHERS[grade] if mix.teacher == "{}" else _TEACHERS[grade].split()[1]
        own = _own(mix, who, grade, teacher, dice)
        goes = own["P"].strip() if "P" in codes else ""
        room = "5B" if "C" in codes else teacher if "R" in codes else ""
        if is_one:
            room = "5B" if "5B" in mix.top else "Mrs. Harper"
        number = who.number if "I" in codes else ""
        told = "5" if "Grade 5" in mix.top else grade if "G" in codes else ""
        goes = "" if goes.lower() in ("same", "n/a", who.given.lower()) else goes
        more = (own["X"],) * ("X" in codes)
        truth.append(replace(who, number=number, grade=told, room=room, more=more, goes=goes))
        count = dice.choice((1, 1, 2, 3)) if mix.kind == "overdue" else 1
        cells.append([own] * count)
    order = [(own, at) for rows in cells for at, own in enumerate(rows)]
    if mix.twice and is_form:  # an answer that was corrected later: the last counts
        early = order[-2][0] | {"P": ""}
        if "E" in codes:  # without an e-mail only the same name at the same place is the same child
            early |= {"G": "", "R": "Mrs. Harper" if mix.teacher == "{}" else "Harper"}
            early |= {code: early[code].lower() for code in "FNL"}
        order.insert(0, (early, 0))
    elif mix.twice and mix.kind == "signup":  # a helper on two days
        order.append((order[0][0], 0))
    if mix.kind == "tables":
        order = [(own | {"Y": f"{(at // 3) + 1}" if mix.dice % 2 else _TEAMS[at // 3]}, at % 3)
                 for at, (own, _) in enumerate(order)]  # fmt: skip
    now, rows = datetime(2026, 8, 24, 8, 40, 12), list[list[Any]]()
    for at, (own, nth) in enumerate(order, 1):
        now += timedelta(seconds=dice.randrange(20, 4000))
        own = own | {"#n": str(at), "T": _time(now, mix), "B": _time(now - timedelta(seconds=95), mix)}
        hidden = "" if not mix.group else "Y" if mix.kind == "tables" else "INFLGR"
        rows.append(["" if nth and code in hidden else own.get(code, _text(code, dice)) for code in codes])
    _write(mix, folder, rows, len(people), dice)
    _, _, files, heads, _ = _KINDS[mix.kind]
    names = (*files.split("|"), *mix.top.split("\n"), *heads.split("|"))
    places = [*_TEACHERS.values(), "Harper", "Lowe", "Diaz", "Kim", "5B", "ELA 5", *_TEAMS, *"12345"]
    slots = [part for title, code in mix.columns if title in _SLOTS for part in code.split(";")]
    return Truth(truth, allowed=(*filter(None, names), *places, *slots))


def _own(mix: _Mix, who: Who, grade: str, teacher: str, dice: Random) -> dict[str, str]:
    """What somebody's cells hold, by the letter of a column."""
    plain = "".join(c for c in who.family.lower() if c.isascii() and c.isalpha())
    user = f"{who.given[0].lower()}{plain}33"
    called = dice.choice(("", who.given, who.given, "same", _CALLED.get(who.given, who.given),
                          _CALLED.get(who.given, ""), _CALLED.get(who.given, "N/A")))  # fmt: skip
    forms = ("{}", "{}th", "{}th grade", "{}") if mix.graded == "free" else (mix.graded,)
    typed = " " if _KINDS[mix.kind][1] == "google" and dice.random() < 0.2 else ""
    parent, dad = dice.choice(("Anna", "Maria", "Fatima", "Karen")), dice.choice(("Jim", "Luis", "Wei", ""))
    return {
        "F": who.given + typed, "L": who.family + typed, "M": who.full, "V": who.last_first, "I": who.number,
        "N": (who.last_first if mix.last else who.full) + typed, "X": str(80112 + int(who.number) % 997),
        "P": called, "G": dice.choice(forms).format(grade), "R": teacher, "C": "5B", "U": user,
        "E": f"{user}@school.example", "A": f"{parent} {who.family}", "Z": dad and f"{dad} {who.family}",
        "W": f"{dice.randrange(1, 10)}/1{dice.randrange(10)}/2014",
        "O": dice.choice(("she/her", "he/him", "they/them", "")),
        "K": f"{parent.lower()}.{plain}@mail.example",
        "H": f"555-01{dice.randrange(10)}-{dice.randrange(1000, 9999)}",
        "S": dice.choice((who.given.upper(), "like it looks", f"{who.given[:2]}-{who.given[2:]}", "")),
        "Q": f"{dice.randrange(45, 95)}0L",
    }  # fmt: skip


def _text(code: str, dice: Random) -> str:
    text = re.sub("#d", lambda _: str(dice.randrange(1, 10)), dice.choice(code.split(";")))
    return re.sub("#", lambda _: str(dice.randrange(10)), text)


def _time(when: datetime, mix: _Mix) -> Any:
    if mix.end == "xlsx":
        return when
    return when.strftime("%m/%d/%Y %H:%M:%S" if mix.kind == "microsoft" else "%Y/%m/%d %I:%M:%S %p EST")


def _write(mix: _Mix, folder: Folder, rows: list[list[Any]], count: int, dice: Random) -> None:
    """Write the file, with what stands above and below."""
    titles, codes = [title for title, _ in mix.columns], [code for _, code in mix.columns]
    if mix.kind == "classroom":  # dates and points stand between the titles and the children
        more = len(titles) - 3
        rows[:0] = [["Date", "", "", *["2026-09-11"] * more], ["Points", "", "", *["10", "20", "20"][:more]]]
    if mix.kind == "canvas":
        rows.insert(0, ["    Points Possible", *[""] * 4, "10", "20", "(read only)", "(read only)"])
    if mix.kind == "signup" and "#n" in codes:  # slots that are still free
        rows += [[str(len(rows) + at) if code == "#n" else "" for code in codes] for at in (1, 2, 3)]
    below = {"total": [f"Total: {count}"], "note": ["* See Ms. Petersen with questions."]}.get(mix.below, [])
    if mix.below == "sums":
        begin = min(at for at, code in enumerate(codes) if code in "NFL")
        word = "Class Average" if mix.kind == "gradebook" else "Present"
        is_sum = [code.startswith(("✓", "#", "1#", "8#")) for code in codes]
        sums = [str(dice.randrange(3, 7)) if is_one else "" for is_one in is_sum]
        rows.append([*[""] * begin, word, *sums[begin + 1 :]])
    full: list[Sequence[Any]] = [titles, *rows]
    if mix.blank:
        place = dice.randrange(1, len(titles))
        full = [[*row[:place], "", *row[place:]] for row in full]
    name, top = dice.choice(_KINDS[mix.kind][2].split("|")), mix.top.split("\n") if mix.top else []
    whole = [*([line] for line in top), *([[""]] * bool(top and mix.dice % 2)), *full]
    whole += [[""], *([line] for line in below)] if below and mix.dice % 3 else [[line] for line in below]
    wide = max(map(len, whole))
    if mix.end in ("csv", "tsv"):
        whole = [[*row, *[""] * (wide - len(row))] for row in whole]
    if mix.end == "xlsx":
        sheet = {"google": "Form Responses 1", "parents": "Form Responses 1", "kahoot": "Final Scores"}
        if mix.kind == "kahoot":
            whole = [["Library Lingo"], ["Final Scores"], *whole]
        numbers = [[int(v) if re.fullmatch("[0-9]+", str(v)) else v for v in row] for row in whole]
        folder.book(f"{name}.xlsx", {sheet.get(mix.kind, "Sheet1"): numbers})
    elif mix.end == "docx":
        cells = [[Cell((str(cell),)) for cell in row] for row in full]
        folder.put(f"{name}.docx", docx(top, cells, below))
    elif mix.end == "html":
        lines = "".join(f"<tr>{''.join(f'<td>{escape(str(c))}</td>' for c in row)}</tr>" for row in full)
        heads, ends = ("".join(f"<p>{escape(line)}</p>" for line in lines) for lines in (top, below))
        folder.put(f"{name}.html", page(name, f"{heads}<table>{lines}</table>{ends}"))
    elif mix.end == "tsv":
        folder.put(f"{name}.tsv", table(whole, "\t"))
    else:
        folder.csv(f"{name}.csv", whole, quote=mix.kind in ("google", "parents"))
