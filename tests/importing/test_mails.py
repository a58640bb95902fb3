"""Lists inside mails: forwarded ones, answers, cells that were copied into them, and their last lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from school_files import fill

from namecards.importing.candidate import rooms
from namecards.importing.plan import ImportPlan, plan
from namecards.importing.report.check import check

NAMES = ("Zoë Müller", "Liam O'Neil", "Noah Smith-Jones", "Aarav Patel", "Maya Chen")
HEAD = """From: Tony Castellano <tony@riverbend.example>
To: Carol Petersen <carol@riverbend.example>
Subject: {}
Date: Mon, 24 Aug 2026 15:42:10 -0500
Message-ID: <4b1c77@riverbend.example>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

"""


def read(folder: Path, *lines: str, subject: str = "my class") -> ImportPlan:
    fill(folder, {"list.eml": HEAD.format(subject) + "\n".join(lines) + "\n"})
    return plan(folder, [])


def names(found: ImportPlan) -> tuple[str, ...]:
    return tuple(one.display for one in found.new)


@pytest.mark.parametrize(
    "above",
    [
        ("---------- Forwarded message ---------",),
        ("FYI", "", "---------- Forwarded message ---------"),
        ("Begin forwarded message:", ""),
        ("________________________________",),
    ],
    ids=["Gmail", "Gmail, with a line above", "Apple Mail", "Outlook"],
)
def test_a_forwarded_list_comes_in_and_nobody_of_it_has_left(above: tuple[str, ...], tmp_path: Path) -> None:
    head = (
        "From: Anna Lee <lee@riverbend.example>",
        "Date: Mon, Aug 24, 2026 at 9:12 AM",
        "Subject: class list",
        "To: Tony Castellano <tony@riverbend.example>",
    )
    found = read(tmp_path, *above, *head, "", "Here is my class:", "", *NAMES, "", "Thanks,", "Anna")
    assert names(found) == NAMES
    assert all(one.active is not False for one in found.new)


def test_a_mail_without_a_subject_is_one(tmp_path: Path) -> None:
    text = (
        HEAD.format("").replace("Subject: \n", "Subject:\n") + "Hi Carol,\n\nmy class:\n\n" + "\n".join(NAMES)
    )
    fill(tmp_path, {"list.eml": text})
    assert names(plan(tmp_path, [])) == NAMES


def test_the_mail_that_is_answered_is_no_part_of_the_list(tmp_path: Path) -> None:
    asked = "On Mon, Aug 24, 2026 at 9:12 AM Carol Petersen <carol@riverbend.example> wrote:"
    found = read(
        tmp_path, "My class:", *NAMES, "", asked, "> Hi Tony,", "> could you send a list?", "> Thanks, Carol"
    )
    assert names(found) == NAMES


@pytest.mark.parametrize(
    "closing",
    [
        "Thanks so much!",
        "Thank you for your help,",
        "Best,",
        "Mit freundlichem Gruß",
        "Vielen Dank im Voraus",
        "Muchas gracias por su ayuda",
        "Un saludo,",
        "Med venlig hilsen",
        "Üdvözlettel",
        "С уважением,",
    ],
)
def test_who_wrote_the_mail_is_nobody_on_the_list(closing: str, tmp_path: Path) -> None:
    found = read(
        tmp_path, "My class:", "", *NAMES, "", closing, "Erika Sample", "4th Grade, Riverbend Elementary"
    )
    assert names(found) == NAMES


@pytest.mark.parametrize("name", ["Tony Castellano", "Castellano, Tony", "Tony Castellano, M.Ed."])
def test_the_name_of_the_sender_ends_a_mail_without_a_closing(name: str, tmp_path: Path) -> None:
    found = read(tmp_path, "My class:", "", *NAMES, "", "See you Monday!", "", name, "555-0142")
    assert names(found) == NAMES


def test_a_last_name_that_is_also_a_greeting_stays(tmp_path: Path) -> None:
    found = read(tmp_path, "My class:", "", *NAMES, "Lena Gruß", "Wing Tak", "Anna Best")
    assert names(found) == (*NAMES, "Lena Gruß", "Wing Tak", "Anna Best")


def test_cells_copied_into_a_mail_are_read_as_a_table(tmp_path: Path) -> None:
    cells = [f"{name.replace(' ', chr(9))}\t{41237 + 14 * at}" for at, name in enumerate(NAMES)]
    found = read(
        tmp_path, "Hi Carol,", "", "these are mine:", *cells, "", "Maya starts in October.", "Thanks,", "Tony"
    )
    assert names(found) == NAMES
    assert [one.ids for one in found.new] == [(str(41237 + 14 * at),) for at in range(5)]
    assert not any("only one name" in each.text for each in check(found)), "Hi Carol is nobody"


def test_the_classes_above_copied_cells_are_those_of_the_rows_below(tmp_path: Path) -> None:
    cells = [f"{41237 + 14 * at}\t{name}" for at, name in enumerate(NAMES)]
    found = read(
        tmp_path, "Hi Carol,", "", "these are mine this year:", "", "4B", *cells[:2], "5A", *cells[2:]
    )
    assert names(found) == NAMES
    assert [one.classes for one in found.new] == [("4B",)] * 2 + [("5A",)] * 3


def test_a_number_may_follow_a_name_without_a_sign(tmp_path: Path) -> None:
    lines = [f"{name} {41237 + 14 * at}" for at, name in enumerate(NAMES)]
    found = read(
        tmp_path, "Good morning!", "", "Here they are.", *lines, "", "More next week, I hope.", "Tony"
    )
    assert names(found) == NAMES
    assert found.new[0].ids == ("41237",)


def test_dots_up_to_a_column_are_no_copied_cells(tmp_path: Path) -> None:
    lines = [f"{at:02}. {name:.<40}F" for at, name in enumerate(NAMES, 1)]
    text = "\n".join(
        ["Escola Secundária da Manga", "8ª Classe   Turma: B2", "", *lines, "", "Resumo: Total - 5"]
    )
    found = plan(fill(tmp_path, {"lista.txt": text}), [])
    assert names(found) == NAMES
    assert {rooms(one) for one in found.new} == {("B2",)}


@pytest.mark.parametrize(
    "end", [("Thanks,", "Anna", "", "Tom Novak"), ("Tony Castellano", "Teacher", "", "Tom Novak")]
)
@pytest.mark.parametrize("name", ["Tom Novak", "PS: Tom Novak"])
def test_a_name_below_the_signature_is_read_or_said(name: str, end: tuple[str, ...], tmp_path: Path) -> None:
    found = read(tmp_path, "Here is my class:", "", *NAMES, "", *end, name)
    said = " ".join(one.text for one in check(found))
    assert "Tom Novak" in names(found) or "Tom Novak" in said
    assert set(names(found)) <= {*NAMES, "Tom Novak"}


def test_mails_of_several_teachers_are_classes_by_their_subjects(tmp_path: Path) -> None:
    for at, room in enumerate(("6X", "6Y")):
        people = (f"{name.split()[0]} {room[1]}orth" for name in NAMES[at:4])
        text = HEAD.format(f"Re: {room} class list") + "Hi,\n\n" + "\n".join(people) + "\n\nBest\nTony\n"
        fill(tmp_path, {f"mail {at}.eml": text})
    found = plan(tmp_path, [])
    assert {(one.family, *rooms(one)) for one in found.new} == {("Xorth", "6X"), ("Yorth", "6Y")}


def test_a_row_in_the_words_above_numbered_names_is_the_class(tmp_path: Path) -> None:
    numbered = (f"{at}. {name}" for at, name in enumerate(NAMES, start=1))
    found = read(tmp_path, "Here is my class for the library, rang 5:", "", *numbered, "", "Thanks,", "Anna")
    assert names(found) == NAMES


@pytest.mark.parametrize("signs", ["••••", ("1.", "2.", "3.", "4.")])
def test_a_number_before_a_bullet_is_read(tmp_path: Path, signs: Sequence[str]) -> None:
    """A number that was put in front of a list with bullets: "41237: 1. Zoë Müller"."""
    pupils = [
        f"{41237 + at}: {sign} {name}" for at, (sign, name) in enumerate(zip(signs, NAMES, strict=False))
    ]
    found = read(tmp_path, "Hi Carol,", "", "These are my kids:", *pupils, "", "Thanks,", "Tony")
    assert names(found) == NAMES[:4]
    assert [one.ids for one in found.new] == [(str(41237 + at),) for at in range(4)]


def test_the_sender_below_a_page_in_one_line_is_nobody_on_the_list(tmp_path: Path) -> None:
    """Programs write the page of a mail as one line of HTML."""
    page = "".join(
        f"<div>{line or '<br>'}</div>" for line in ("Hi,", "", *NAMES, "", "Tony Castellano", "Grade 6")
    )
    fill(tmp_path, {"list.eml": HEAD.format("my class").replace("text/plain", "text/html") + page + "\n"})
    assert names(plan(tmp_path, [])) == NAMES
