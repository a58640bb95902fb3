"""Printing through the shell, and the pledge as text."""

from __future__ import annotations

from dataclasses import replace
from inspect import signature
from pathlib import Path

import click
from running import Shell, imported, school, shell

from namecards.cli.paper import print_
from namecards.collection import Collection
from namecards.printing.kinds import KINDS
from namecards.store import home

__all__ = ["imported", "school", "shell"]  # fixtures


def test_place_cards(school: Shell, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    done = school("print", "tents", "--class", "room 12", "--stock", "zweckform-32257", "-o", str(out))
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "Name tents: 9 on 5 pages. Print at actual size (100 %).",
        str(out),
    ]
    assert out.read_bytes().startswith(b"%PDF-")


def test_printing_with_options_a_printer_and_a_picture(school: Shell, tmp_path: Path) -> None:
    assert "the shift at most 30 mm" in school("print", "printer", "Library", "--right", "nan").stderr
    assert "No printer has an alignment yet" in school("print", "printer").stdout
    assert "Type numbers" in school("print", "printer", "Library", "--low", "low").stderr
    school("print", "printer", "Library", "--right", "1,5", "--low", "-2")
    done = school("print", "printer", "Library", "--low", "0", "--across", "99")
    assert school("print", "printer", "Library").stdout == done.stdout, (
        "without measures it is shown, not reset"
    )
    assert done.stdout == "Library: prints 1.5 mm right, 0 mm low; 100 mm come out as 99 across, 100 down\n"
    out, picture = tmp_path / "badges.pdf", tmp_path / "badges.png"
    printing = ["print", "badges", "--class", "room 12", "--stock", "avery-l7418", "-o", str(out)]
    printing += ["--printer", "Library", "--heading", "Lincoln Library", "--small", "place", "--start", "3"]
    done = school(*printing, "--only", "saoirse", "--only", "maya c", "--preview", str(picture), "--printed")
    assert done.stdout.splitlines()[0] == "Badges: 2 on 1 page. Print at actual size (100 %)."
    assert out.read_bytes().startswith(b"%PDF-") and picture.read_bytes().startswith(b"\x89PNG")
    again = school(*printing, "--who", "new").stdout
    assert again.startswith("Badges: 7 on 2 pages. It replaces the earlier file of this name.")
    plain = school("print", "badges", "--roster", "room 12", "--stock", "avery-l7418", "-o", str(out))
    assert "Printed with the alignment of “Library”." in plain.stderr, "as the print screen does"
    whole = school("print", "class-list", "--roster", "room 12", "-o", str(out))
    assert "alignment" not in whole.stderr, "a whole sheet has no edges to meet"
    unaligned = school("print", "pack", "--without", "seating", "-o", str(out), "--printer", "none")
    assert "alignment" not in unaligned.stderr and unaligned.returncode == 0
    assert "Not on “Room 12”: Ken Yamamoto." in school(*printing, "--only", "ken", "--only", "ben").stderr
    assert "ends in .png" in school(*printing, "--preview", "sheet.jpg").stderr
    school("people", "add", "Nia Low", "--class", "Solo", "--print", "no")
    assert "Nia Low is never printed." in school("print", "tents", "--roster", "solo", "-o", str(out)).stderr


def test_the_questions_of_interview_cards_are_known_when_answers_are_typed_in(
    school: Shell, tmp_path: Path
) -> None:
    """Else "counting stitches" would be taken for a like."""
    school("print", "interview-cards", "--class", "room 12", "-o", str(tmp_path / "cards.pdf"))
    collection = Collection(home.home_at(school.home))
    assert all(map(collection.printing.questions, collection.people.roster("Room 12").people))


def test_the_papers_are_listed(school: Shell) -> None:
    lines = school("print", "stocks").stdout.splitlines()
    assert "avery-5302             Avery 5302 – 4 small tents, US Letter" in lines
    assert lines[-1].startswith("Your own papers: ") and lines[-1].endswith("stocks.json")
    printables = school("print", "--help").stdout
    assert "place-cards" in printables and "for everything you\n" in printables  # no line is cut off
    assert "called (the name they go by)" in school("print", "tents", "--help").stdout


def test_every_printable_has_a_command(school: Shell, tmp_path: Path) -> None:
    assert "--only" in school("print", "faces", "--help").stdout
    for kind in KINDS:  # an option's name is no parameter's: bingo has one called key
        command = print_.get_command(click.Context(print_), kind)
        assert command and command.callback
        signature(command.callback).bind(**{str(each.name): None for each in command.params})
    pledge = school("print", "pledge", "--help").stdout
    assert "--stock" in pledge and "--only" not in pledge and "--roster" not in pledge
    out = str(tmp_path / "faces.pdf")
    done = school("print", "faces", "--roster", "Room 12", "--stock", "a4", "--destroy", "1 jun", "-o", out)
    assert done.stdout.startswith("Class photo sheet: 9 on 1 page.")
    assert "a day from today on" in school("print", "faces", "--destroy", "soon", "-o", out).stderr


def test_the_pledge_as_plain_text(shell: Shell) -> None:
    assert "press p, then w" in shell("pledge").stderr
    collection = Collection(home.home_at(shell.home))
    collection.pledge.update(collection.pledge.current.with_line(1, "greet you by name"))
    assert "- We will greet you by name." in shell("pledge").stdout.splitlines()


def test_the_library_is_set_once_and_shown(school: Shell, tmp_path: Path) -> None:
    assert school("print", "library").stdout == "no name; logo: none; colour: black\n"
    school("print", "library", "--name", "Rosa Parks Library", "--colour", "blue")
    shown = school("print", "library", "--colour", "")
    assert shown.stdout == "Rosa Parks Library; logo: none; colour: black\n", "the rest stays"
    wrong = school("print", "library", "--logo", str(tmp_path / "none.png"))
    assert wrong.returncode and "not a picture" in wrong.stderr


def test_a_name_that_no_font_has_is_told_before_anything_is_made(school: Shell, tmp_path: Path) -> None:
    """U+0378 is no letter of any script. Its card is named also if then nothing can be written."""
    collection = Collection(home.home_at(school.home))
    collection.people.update(replace(collection.people.find("saoirse")[0], preferred="Sa\u0378o"))
    done = school("print", "badges", "--roster", "Room 12", "-o", str(tmp_path / "out.pdf"))
    assert done.stderr.count("Sa\u0378o: no font on this computer has all the letters") == 1
    assert done.stdout.startswith("Badges: 8 on 2 pages")
    nowhere = school("print", "badges", "--roster", "Room 12", "-o", str(tmp_path / "no" / "out.pdf"))
    assert nowhere.returncode and nowhere.stderr.index("Sa\u0378o: no font") < nowhere.stderr.index("folder")


def test_the_august_pack_is_a_pdf_of_its_own_name_or_of_the_typed_one(school: Shell, tmp_path: Path) -> None:
    only = ("print", "pack", "--class", "room 12", *(f"--without={part}" for part in ("faces", "class-list")))
    for typed, name in ((tmp_path, "August pack.pdf"), (tmp_path / "first day", "first day.pdf")):
        done = school(*only, "-o", str(typed))
        assert done.stdout.splitlines()[-1] == str(tmp_path / name), done.stderr
        assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
        assert "Room 12: no seating chart" in done.stderr
