"""A list in a letter or a chat of a colleague: facts beside the names, and sentences about its people."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.candidate import Candidate, PeopleList, rooms
from namecards.importing.files.source import open_source
from namecards.importing.lists.read_list import read_list
from namecards.importing.plan import plan
from namecards.importing.report.summary import summary
from namecards.importing.typed_lists.entries import parse_entry


def read(folder: Path, name: str, text: str) -> PeopleList:
    return read_list(open_source(fill(folder, {name: text}) / name))


def facts(one: Candidate) -> str:
    left = "left" if one.active is False else ""
    called = f"({one.preferred})" if one.preferred else ""
    parts = (one.given, called, one.family, *one.ids, one.grade, *rooms(one), left)
    return " ".join(filter(None, parts))


CHAT = """[11/16/26, 9:12 AM] Anna Lee: Here is the list for 5H
1. Benjamin "Ben" Whitfield - 55093
2. Isabella Brooks - 55111 (2 books overdue)
3. Ana Lee - 55132 (mom 503-555-0142)
4. Leo Bell - 55229 (withdrawn)
5. Jada Larsen - 55284 (now in 5K)

By the way, Isabella likes to be called Bella.
P.S. I forgot one: Liam Nguyen (goes by Lee).
[11/16/26, 9:12 AM] Carol Petersen: thanks!!
"""
MAIL = """From: Ann Bishop <ann@school.example>
Sent: Monday, November 16, 2026 9:12 AM
To: Carol Petersen <carol@school.example>
Subject: List for Mr. Kettle's class

Hi Carol,

Nora – new this year
Wyatt
Oliver – owes $4.50
Hazel
Zoe
Omar (goes by Omi)

Zoe left in October.

See you Tuesday,
Ann
"""
TABS = """Homeroom 204 (Kettle) (Tues 10:15)

1. Ruby Abbot (goes by Rue)\t4. Tom Price (IEP)
2. Daniel Bell (allergic to nuts)\t5. Freya Pell
3. Layla Dean (new this year)\t6. Leo Sands
"""
ROWS = """Period 2: Chloe G. (Ella's twin), Aidan P., Emma C. (new, bus 12) and Liam T. (ELL)
Period 3: Ruby L., Grace S. (goes by Gigi), José F., Omar H.

Please give Chloe the large-print books.
"""
GERMAN = """Hallo Karin,

hier die Namen:

4e - Frau Berger (montags 3. Stunde)

- Maximilian Adler (wird Max genannt)
- Käthe Huber (Schwester in der 1c)
- Zoë Kern (Brille)
- Björn Kuhn (jetzt in der 4b)
- Anton Lang

Anton Lang ist im Oktober weggezogen.
PS: Vergessen habe ich noch: Ida Öhler.

Viele Grüße
Sabine
"""


@pytest.mark.parametrize(
    ("name", "text", "people"),
    [
        (
            "chat.txt",
            CHAT,
            "Benjamin (Ben) Whitfield 55093 5 5H, Isabella (Bella) Brooks 55111 5 5H, Ana Lee 55132 5 5H, "
            "Leo Bell 55229 5 5H left, Jada Larsen 55284 5 5K, Liam (Lee) Nguyen 5 5H",
        ),
        ("two columns.txt", TABS, "Ruby (Rue) Abbot 204, Daniel Bell 204, Layla Dean 204, Tom Price 204, "
         "Freya Pell 204, Leo Sands 204"),
        (
            "groups.txt",
            ROWS,
            "Chloe G. Period 2, Aidan P. Period 2, Emma C. Period 2, Liam T. Period 2, Ruby L. Period 3, "
            "Grace (Gigi) S. Period 3, José F. Period 3, Omar H. Period 3",
        ),
        (
            "Liste.txt",
            GERMAN,
            "Maximilian (Max) Adler 4 4e, Käthe Huber 4 4e, Zoë Kern 4 4e, Björn Kuhn 4 4b, "
            "Anton Lang 4 4e left, Ida Öhler 4 4e",
        ),
    ],
)  # fmt: skip
def test_what_a_colleague_writes_beside_and_below_the_names_is_read(
    tmp_path: Path, name: str, text: str, people: str
) -> None:
    assert ", ".join(map(facts, read(tmp_path, name, text).candidates)) == people


def test_a_list_of_first_names_belongs_to_the_teacher_in_the_subject(tmp_path: Path) -> None:
    """Who wrote it and who is greeted are nobody on the list."""
    found = plan(fill(tmp_path, {"mail.txt": MAIL}) / "mail.txt", [])
    assert [facts(one) for one in found.listed] == [
        *("Nora Mr. Kettle", "Wyatt Mr. Kettle", "Oliver Mr. Kettle", "Hazel Mr. Kettle"),
        *("Zoe Mr. Kettle left", "Omar (Omi) Mr. Kettle"),
    ]
    said = "\n".join(summary(found))
    assert "Everybody got Mr. Kettle" in said and "Zoe is marked as left" in said


def test_somebody_who_left_is_no_heading_for_those_below(tmp_path: Path) -> None:
    text = (
        "Grade 6 - Room 204\n\nCooper, Hazel - owes $4.50\nFox, Ruby - no longer at our school\n"
        "Price, Wyatt\nRossi, Finn - Tuesdays only\nWhitfield, Hannah - moved to Room 208\n"
    )
    found = read(tmp_path, "list.txt", text).candidates
    assert [one.active for one in found] == [None, False, None, None, None]
    assert [rooms(one) for one in found[3:]] == [("Room 204",), ("208",)]
    names = "Bram Kuipers\nJesse - naar Gent verhuisd\nSifra ter Braak\nYassin Amrani\n"
    letter = f"Beste Ann,\n\nHier de kinderen van 6A:\n\n{names}\nGroetjes,\nPetra\n"
    found = read(tmp_path, "letter.txt", letter).candidates
    assert list(map(facts, found)) == [
        "Bram Kuipers 6 6A",
        "Jesse 6 6A left",
        "Sifra ter Braak 6 6A",
        "Yassin Amrani 6 6A",
    ]


def test_a_remark_that_may_mean_leaving_is_said(tmp_path: Path) -> None:
    text = "3B:\nNora Shah – moved to Texas\nJack Evans – glasses\nHazel Chen – allergic to nuts\n"
    found = plan(fill(tmp_path, {"3b.txt": text}) / "3b.txt", [])
    assert [one.active for one in found.listed] == [None] * 3
    assert any("“moved to Texas”" in line and "may say who left" in line for line in summary(found))


@pytest.mark.parametrize(
    "line",
    [
        "Olive Tranter - Hedgehogs",
        "Ana Kos (Flute Club)",
        "Ms Orr, desk",
        "BARASA KEVIN ADM 4434",
        "Ana Kos 2014",
    ],
)
def test_a_line_with_a_part_that_may_be_anything_is_no_entry(line: str) -> None:
    """It is judged with the others on its list: words that several share are classes."""
    assert parse_entry(line) is None


BEGIN = "3B:\nAna Ruiz (new)\nAva Moss (new)\nBen Tully (IEP)\nMia Fox (ELL)\n"


@pytest.mark.parametrize(
    ("name", "text", "people", "said"),
    [
        ("a.txt", "Cara Smith\nAva Moss (new)\nBen Tully - 4412\nMia Fox (bus 3)\n",
         ["Cara Smith", "Ava Moss", "Ben Tully 4412", "Mia Fox"], ""),
        ("b.txt", "Dag,\n\nEmma Vos (nieuw)\nLucas Bakker - 4412\nNoor Vos (bril)\n",
         ["Emma Vos", "Lucas Bakker 4412", "Noor Vos"], ""),
        ("c.txt", "3B:\nAna Ruiz (new)\nAva Moss (new)\nBen Tully 2:30\nMia Fox (bus 3)\nJo Hall (new)\n",
         ["Ana Ruiz 3 3B", "Ava Moss 3 3B", "Mia Fox 3 3B", "Jo Hall 3 3B"],
         "line may name a person, but is not written like the others, so it was left out: “Ben Tully 2:30”"),
        ("d.txt", BEGIN + "Tom Lee,\nEva Kim\nMax Roy\n",
         ["Ana Ruiz 3 3B", "Ava Moss 3 3B", "Ben Tully 3 3B", "Mia Fox 3 3B", "Tom Lee 3 3B", "Eva Kim 3 3B",
          "Max Roy 3 3B"], ""),
        ("e.txt", BEGIN + "Zorvan Quill,\nIda Zell\n",
         ["Ana Ruiz 3 3B", "Ava Moss 3 3B", "Ben Tully 3 3B", "Mia Fox 3 3B"],
         "“Zorvan Quill,” and “Ida Zell”"),
    ],
)  # fmt: skip
def test_a_child_who_looks_like_the_greeting_or_the_end_of_a_letter_is_read_or_said(
    tmp_path: Path, name: str, text: str, people: list[str], said: str
) -> None:
    found = plan(fill(tmp_path, {name: text}) / name, [])
    assert [facts(one) for one in found.listed] == people
    assert said in "\n".join(summary(found))


CHANGES = """Good morning,

Here are this month's changes.

New students:
Rosa Delgado, 71204, Grade 3, 3B
Withdrawn:
Owen Pratt, 70911, Grade 4, 4A
Homeroom changes:
Iris Lam, 70950, Grade 3, 3A

Thanks,
Dana
"""


def test_a_letter_about_changes_names_who_is_new_has_left_and_has_moved(tmp_path: Path) -> None:
    """The headings are no classes, and one person below each is enough."""
    found = plan(fill(tmp_path, {"changes.txt": CHANGES}) / "changes.txt", [])
    people = ["Rosa Delgado 71204 3 3B", "Owen Pratt 70911 4 4A left", "Iris Lam 70950 3 3A"]
    assert [facts(one) for one in found.listed] == people


def test_a_class_below_the_heading_of_leavers_is_that_of_leavers(tmp_path: Path) -> None:
    text = "New:\nGrade 5 (Mr. Hanley)\nGil, Rosa   41204\nLam, Iris   41950\n\nWithdrawn:\n"
    text += "Grade 4 (Ms. Tolbert)\nPratt, Owen   40911\n"
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", [])
    told = {one.family: one.active is not False for one in found.listed}
    assert told == {"Gil": True, "Lam": True, "Pratt": False}


@pytest.mark.parametrize("heading", ["Starters:", "Neuzugänge:", "Nouveaux arrivants :", "Ingresos:"])
def test_two_new_children_in_a_letter_are_enough(tmp_path: Path, heading: str) -> None:
    text = f"{heading}\nRosa Delgado, 71204, 3B\nIris Lam, 70950, 3A\n"
    found = plan(fill(tmp_path, {"new.txt": text}) / "new.txt", [])
    assert [facts(one) for one in found.listed] == ["Rosa Delgado 71204 3 3B", "Iris Lam 70950 3 3A"]


WEEK = """Good morning,

Roster changes for the week of October 5:

NEW
Okafor, Amara   ID 40772   gr 6   HR 611

WITHDRAWN
Byrne, Dylan   ID 40418

HOMEROOM CHANGE
Costa, Livia   ID 40406   from HR 611 to HR 612

NAME
Doyle, Katherine   ID 40390   goes by Kit

Lorna Fitch
"""


def test_headings_in_capitals_above_one_child_each(tmp_path: Path) -> None:
    """Of whom a blank stands in the column of the homerooms, no homeroom is told."""
    found = plan(fill(tmp_path, {"changes.txt": WEEK}) / "changes.txt", [])
    assert [facts(one) for one in found.listed][:4] == [
        "Amara Okafor 40772 6 611", "Dylan Byrne 40418 left", "Livia Costa 40406 612",
        "Katherine (Kit) Doyle 40390",
    ]  # fmt: skip


def test_whoever_is_new_this_year_is_in_the_class_above(tmp_path: Path) -> None:
    text = "4B - Grade 4\n- Ana Ruiz\n- Ben Tully\n- Mia Fox\nNew this year:\n- Jo Hall\n- Max Roy\n"
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", [])
    assert {facts(one).partition(" 4 ")[2] for one in found.listed} == {"4B"} and len(found.listed) == 5


NAMES = """Two would like another name on their cards:

Rosa Stahl (40118) goes by Rowan
Ada Whitcombe (40141) goes by Lex
Ivo Marsh (40157) goes by Max
"""


def test_goes_by_behind_a_number_in_brackets(tmp_path: Path) -> None:
    """What most have in brackets is often no name, but the day they come."""
    found = plan(fill(tmp_path, {"names.txt": NAMES}) / "names.txt", [])
    assert [one.preferred for one in found.listed] == ["Rowan", "Lex", "Max"]


REPLY = """Here is 7H:
Ben Shaw
Fatima Rashid
Theo Marsh
Yusuf Demir

{}
"""


@pytest.mark.parametrize(
    ("text", "left", "new"),
    [
        ("Theo Marsh has left, he's gone to St Luke's. Can you take him off?", "Marsh", ""),
        (
            "Theo Marsh withdrew on Friday, and Amara Obi started this morning, please add her.",
            "Marsh",
            "Obi",
        ),
        ("And there's a new girl in 7H from Monday: Amara Obi", "", "Obi"),
        ("Theo Marsh likes sharks, Amara Obi from 7K likes whales.", "", ""),
    ],
)
def test_sentences_with_several_clauses_tell_who_left_and_who_is_new(
    tmp_path: Path, text: str, left: str, new: str
) -> None:
    found = plan(fill(tmp_path, {"chat.txt": REPLY.format(text)}) / "chat.txt", [])
    assert [one.family for one in found.listed if one.active is False] == [left] * bool(left)
    assert [one.family for one in found.listed][4:] == [new] * bool(new)
    said = "was read: “" if left or new else "beside the list may name somebody"
    assert f"1 sentence {said}" in "\n".join(summary(found))


def test_what_somebody_goes_by_within_the_name_among_names_with_facts(tmp_path: Path) -> None:
    text = "Lunch helpers:\nNora Cooper - 5H, bus 12\nElizabeth (Lizzie) Dubois - 3B\nJosé Tran - 3K\n"
    text += "Daniel Bell - 2B, glasses\nLeo Young - 2B\n\nP.S. I forgot one: Layla Clarke.\n"
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", [])
    assert [one.family for one in found.listed] == ["Cooper", "Dubois", "Tran", "Bell", "Young", "Clarke"]
    assert found.listed[1].preferred == "Lizzie"


@pytest.mark.parametrize(
    ("names", "said", "told"),
    [
        ("- KERBRAT Malo\n- COSTE Max\n- PAYET Rose", "Malo KERBRAT a quitté le collège.", "Malo left"),
        ("- KERBRAT Malo\n- COSTE Max\n- PAYET Rose", "Nouvelle élève à partir de lundi : DIOP Awa.", "Awa"),
        ("1. Iker Mora\n2. Diego Luna\n3. Ana Ruiz", "Diego Luna ya se dio de baja", "Diego left"),
        ("- Jun Tran\n- Mia Fox\n- Leo Park", "and Mia Fox transferred out last week (edited)", "Mia left"),
        ("- Jun Tran\n- Mia Fox\n- Leo Park", "Update: Leo Park moved from 10C to 10D", "Leo 10D"),
    ],
)  # fmt: skip
def test_sentences_in_chats_and_in_other_languages(tmp_path: Path, names: str, said: str, told: str) -> None:
    """The names may be turned round there, and the point at the end is missing."""
    found = plan(fill(tmp_path, {"chat.txt": f"10C:\n{names}\n\n{said}\n"}) / "chat.txt", [])
    people = {one.given: one for one in found.listed}
    given, _, fact = told.partition(" ")
    assert given in people
    assert fact in ("", "left" if people[given].active is False else "", *rooms(people[given]))


@pytest.mark.parametrize(
    "sentence",
    [
        "Sorry, forgot two: Leo Brandt and Hana Ito.",
        "Sorry I missed two: Leo Brandt, Hana Ito",
        "also Leo Brandt and Hana Ito",
        "Please add Leo Brandt and Hana Ito.",
        "Entschuldigung, ich habe Leo Brandt und Hana Ito vergessen.",
        "J'ai oublié Leo Brandt et Hana Ito.",
    ],
)
def test_several_whom_the_list_lacks_come_in_together(tmp_path: Path, sentence: str) -> None:
    text = f"Hi Linda,\n\n4B\nEmily Hart\nJoshua Lang\nPriya Shah\n\n{sentence}\n\nThanks,\nKaren\n"
    found = plan(fill(tmp_path, {"names.txt": text}) / "names.txt", [])
    assert {one.display for one in found.listed[3:]} == {"Leo Brandt", "Hana Ito"}
    assert {rooms(one) for one in found.listed} == {("4B",)}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("oh and Leo Brandt 🙈", "Emily Joshua Priya Leo"),
        ("also Leo Brandt", "Emily Joshua Priya Leo"),
        ("Thanks a lot,\nDan James Smith", "Emily Joshua Priya"),
        ("Joshua Lang left last week 😢", "Emily Priya"),
        ("oh and thanks for Friday 🙏", "Emily Joshua Priya"),
    ],
)
def test_what_is_added_in_a_chat_with_a_smile(tmp_path: Path, sentence: str, names: str) -> None:
    text = f"4B\nEmily Hart\nJoshua Lang\nPriya Shah\n\n{sentence}\n"
    found = plan(fill(tmp_path, {"chat.txt": text}) / "chat.txt", [])
    assert [one.given for one in found.listed if one.active is not False] == names.split()


@pytest.mark.parametrize(
    "sentence",
    [
        "Also, Emily Hart and Leo Brandt are best friends.",
        "Also, Karen Whitfield and Luis Ortiz will come along.",
    ],
)
def test_a_sentence_about_others_adds_nobody(tmp_path: Path, sentence: str) -> None:
    text = f"4B\nEmily Hart\nJoshua Lang\nPriya Shah\n\n{sentence}\n"
    found = plan(fill(tmp_path, {"names.txt": text}) / "names.txt", [])
    assert len(found.listed) == 3
    assert sentence in "\n".join(summary(found))


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Hope you had a great break! Here is my class list for 4B as of today:", ("4", "4B")),
        ("This is the list for Room 12.", ("", "12")),
        ("Here you go, my 4th graders:", ("4", "")),
    ],
)
def test_the_sentence_above_the_names_says_where_they_are(
    tmp_path: Path, line: str, place: tuple[str, str]
) -> None:
    """A room is no grade, and neither the words before the class nor the full stop are part of it."""
    text = f"Hi Linda,\n\n{line}\n\nEmily Hart\nJoshua Lang\nPriya Shah\n\nThanks,\nKaren\n"
    found = plan(fill(tmp_path, {"from Karen.txt": text}) / "from Karen.txt", [])
    assert {(one.grade, "".join(rooms(one))) for one in found.listed} == {place}


def test_who_wrote_a_mail_may_stand_behind_the_last_sentence(tmp_path: Path) -> None:
    text = "Hi Sue, my class is 6B.\n\nZara Khan\nOliver Price\nFfion Rees\n\nFfion has left us. Gemma\n"
    found = plan(fill(tmp_path, {"list.txt": text}) / "list.txt", [])
    assert [facts(one) for one in found.listed] == [
        *("Zara Khan 6 6B", "Oliver Price 6 6B", "Ffion Rees 6 6B left")
    ]


def test_a_first_name_that_is_a_word_is_one_among_bulleted_first_names(tmp_path: Path) -> None:
    names = ["Aaliyah", "Daniel", "Hazel", "José", "Omar", "Quinn", "Ruby"]
    letter = "".join(f"- {name}\n" for name in names)
    text = f"Dear Ann,\n\nHere are the names you asked for:\n\nClass 4M\n{letter}\nBest,\nLee\n"
    assert [one.given for one in read(tmp_path, "letter.txt", text).candidates] == names


def test_names_in_small_letters_between_a_number_and_a_class(tmp_path: Path) -> None:
    lines = "1. 68259 quinn brown - 2B\n2. 68288 oliver may - 4K\n3. 68305 mia shah - 2B, birthday 3/14\n"
    found = read(
        tmp_path, "list.txt", f"Book club\n{lines}4. 68322 hazel okoro - 4H\n5. 68327 leo haddad - 3K\n"
    )
    expected = ["Quinn Brown 68259 2 2B", "Oliver May 68288 4 4K", "Mia Shah 68305 2 2B"]
    expected += ["Hazel Okoro 68322 4 4H", "Leo Haddad 68327 3 3K"]
    assert list(map(facts, found.candidates)) == expected


def test_whom_a_letter_adds_below_names_with_commas_is_no_signature(tmp_path: Path) -> None:
    names = ("Costa, Isaac", "Foster, Layla", "Price, Daniel", "Vance, Mateo", "Singh, Samuel")
    lines = "".join(f"{name} (grade 3)\n" for name in names)
    text = f"Helpers:\n\n{lines}\nOh, and I left out Jordan Walker!\n"
    assert read(tmp_path, "list.txt", text).candidates[-1].display == "Jordan Walker"


def test_a_remark_behind_a_number_and_a_comma(tmp_path: Path) -> None:
    text = """Kindergarten - Mr. Kettle

José Parker #51090, birthday 3/14
Christopher Lee #51109
Hazel Ruiz #51113, no photo
Freya Moss #51120, mom is Karen Poole
Alexander Nguyen #51182, likes to be called Xander
Ana Dubois #51221, moved to Mr. Lowe's class
"""
    assert list(map(facts, read(tmp_path, "list.txt", text).candidates)) == [
        "José Parker 51090 K Mr. Kettle",
        "Christopher Lee 51109 K Mr. Kettle",
        "Hazel Ruiz 51113 K Mr. Kettle",
        "Freya Moss 51120 K Mr. Kettle",
        "Alexander (Xander) Nguyen 51182 K Mr. Kettle",
        "Ana Dubois 51221 K Mr. Lowe",
    ]


GROUPS = {
    "the groups of a class of Korea": (
        "3-2 학생 명단을 모둠별로 보내드립니다.\n\n"
        "1모둠: 김도윤, 이서아, 최지안(회장)\n2모둠: 정유찬, 강소율\n"
        "참고: 수요일 점심시간, 도서관 모임\n\n감사합니다. 담임 문혜진 드림\n",
        {"3-2": ["김도윤", "이서아", "최지안", "정유찬", "강소율"]},
    ),
    "groups in signs of China, with its own commas and colons": (
        "以下是阅读小组：\n第一组：陈思远，刘子涵，张浩宇（组长）\n第二组：李欣怡，赵俊杰\n"
        "谢谢！教务处 何老师\n",
        {"第一组": ["陈思远", "刘子涵", "张浩宇"], "第二组": ["李欣怡", "赵俊杰"]},
    ),
    "groups of Japan, whose last names no list of signs has": (
        "図書室の皆様\n\nA班：佐藤陽菜、鈴木蓮、高橋結衣\nB班：伊藤葵、渡辺樹\n\nよろしくお願いします。\n",
        {"A班": ["佐藤陽菜", "鈴木蓮", "高橋結衣"], "B班": ["伊藤葵", "渡辺樹"]},
    ),
    "half groups with dashes between the names, and their number behind": (
        "Bonjour Nathalie,\n\nVoici les 5B en deux groupes :\n\n"
        "Groupe 1 (semaine A) : ARNAUD Maëlys - BERTIN Soan - REY Ana (3)\n"
        "Groupe 2 (semaine B) : KLEIN Jade - LE GOFF Raphaël - FOFANA Ibrahim (3)\n",
        {
            "5B": [
                "Maëlys Arnaud",
                "Soan Bertin",
                "Ana Rey",
                "Jade Klein",
                "Raphaël Le Goff",
                "Ibrahim Fofana",
            ]
        },
    ),
    "half groups with the last names first, between dashes": (
        "Hallo Frau Sommer,\n\ndie 6b kommt in zwei Gruppen:\n\n"
        "Gruppe 1: Aydin, Emre - Bauer, Lena - Conrad, Mats\n"
        "Gruppe 2: Ernst, Jonas - Fuchs, Mia - Graf, Ben\n\nViele Grüße\nJens Thoma\n",
        {"6b": ["Emre Aydin", "Lena Bauer", "Mats Conrad", "Jonas Ernst", "Mia Fuchs", "Ben Graf"]},
    ),
    "classes with their teachers in brackets": (
        "Dear Joan,\n\nLotus (Ms Parvin)\n1. Ana Kos\n2. Ben Lee\n\n"
        "Rose (Mr Malek)\n1. Zara Khan\n2. Leo Park\n",
        {"Lotus": ["Ana Kos", "Ben Lee"], "Rose": ["Zara Khan", "Leo Park"]},
    ),
    "the same in Bengali, with a danda behind the numbers": (
        "আসসালামু আলাইকুম আপা,\n\nশাপলা (শ্রেণিশিক্ষক রেহানা পারভীন)\n১। নুসরাত জাহান\n২। তানভীর আহমেদ\n\n"
        "গোলাপ (শ্রেণিশিক্ষক আবদুল মালেক)\n১। পূজা রায়\n২। মিম খাতুন\n\nধন্যবাদান্তে\nরেহানা পারভীন\n",
        {"শাপলা": ["নুসরাত জাহান", "তানভীর আহমেদ"], "গোলাপ": ["পূজা রায়", "মিম খাতুন"]},
    ),
    "two in each line with tabs between, last names in capitals": (
        "CLASSE DE 6A – PROFESSEUR PRINCIPAL : Mme AUBRY\nInaya BEN SALAH\t\tLouison MERCIER\n"
        "Rayan OULHACI\t\tMargot TESSIER\nMathéo VIDAL\t\tFanny ZELLER\n",
        {
            "6A": [
                "Inaya Ben Salah",
                "Rayan Oulhaci",
                "Mathéo Vidal",
                "Louison Mercier",
                "Margot Tessier",
                "Fanny Zeller",
            ]
        },
    ),
}


@pytest.mark.parametrize("name", GROUPS)
def test_groups_of_a_letter_are_read_and_nobody_else(tmp_path: Path, name: str) -> None:
    text, expected = GROUPS[name]
    found = dict[str, list[str]]()
    for one in plan(fill(tmp_path, {"groups.txt": text}) / "groups.txt", []).listed:
        found.setdefault(one.homeroom, []).append(one.display)
        assert not one.grade or one.grade in one.homeroom
    assert found == expected


@pytest.mark.parametrize("beside", [("Marie VIDAL", "Luc TESSIER", "Awa DIOP"), ("Anne AUBRY",) * 3])
def test_parents_or_a_teacher_beside_the_names_in_capitals_are_nobody_on_the_list(
    tmp_path: Path, beside: tuple[str, ...]
) -> None:
    names = ("Mathéo VIDAL", "Margot TESSIER", "Issa DIOP")
    text = "Classe de 6A\n" + "".join(f"{name}\t{other}\n" for name, other in zip(names, beside, strict=True))
    found = plan(fill(tmp_path, {"liste.txt": text}) / "liste.txt", []).listed
    assert [one.given for one in found] == ["Mathéo", "Margot", "Issa"]


def test_who_sent_a_mail_that_was_saved_as_text_is_no_pupil(tmp_path: Path) -> None:
    text = (
        'Von: "Petra Lang" <lang@schule.example>\nAn: Bibliothek <bib@schule.example>\nBetreff: Klasse 4b\n\n'
        "Guten Morgen!\n\nHier ist die Klasse 4b:\n\nMia Keller\nJonas Ernst\nBen Graf\n\n"
        "Bitte melden, wenn sich etwas ändert.\n\nPetra Lang\nKlassenlehrerin\n"
    )
    found = plan(fill(tmp_path, {"liste.txt": text}) / "liste.txt", []).listed
    assert [one.display for one in found] == ["Mia Keller", "Jonas Ernst", "Ben Graf"]


def test_a_greeting_in_a_chat_of_few_lines_is_no_pupil(tmp_path: Path) -> None:
    text = "Tom Reed 14:05\nHello Sara\nAva Cooper, Leo Park, Mia Fox, Ben Lee\nSara Poole 14:09\nthanks!\n"
    found = plan(fill(tmp_path, {"chat.txt": text}) / "chat.txt", []).listed
    assert [one.display for one in found] == ["Ava Cooper", "Leo Park", "Mia Fox", "Ben Lee"]
