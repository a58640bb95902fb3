"""Printing through the shell, and the pledge as text."""

from __future__ import annotations

from pathlib import Path

from running import Shell, imported, school, shell

from namecards.collection import Collection
from namecards.store import home

__all__ = ["imported", "school", "shell"]  # fixtures


def test_place_cards(school: Shell, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    done = school("print", "tents", "--roster", "room 12", "--stock", "zweckform-32257", "-o", str(out))
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "Name tents: 9 on 5 pages. Print at actual size (100 %).",
        str(out),
    ]
    assert out.read_bytes().startswith(b"%PDF-")


def test_printing_with_options_a_printer_and_a_picture(school: Shell, tmp_path: Path) -> None:
    done = school("print", "printer", "Library", "--right", "1.5", "--across", "99")
    assert done.stdout == "Library: prints 1.5 mm right, 0 mm low; 100 mm come out as 99 across, 100 down\n"
    out, picture = tmp_path / "badges.pdf", tmp_path / "badges.png"
    printing = ["print", "badges", "--roster", "room 12", "--stock", "avery-l7418", "-o", str(out)]
    printing += ["--printer", "Library", "--heading", "Lincoln Library", "--small", "place", "--start", "3"]
    done = school(*printing, "--only", "saoirse", "--only", "maya c", "--preview", str(picture), "--printed")
    assert done.stdout.splitlines()[0] == "Badges: 2 on 1 page. Print at actual size (100 %)."
    assert out.read_bytes().startswith(b"%PDF-") and picture.read_bytes().startswith(b"\x89PNG")
    assert school(*printing, "--who", "new").stdout.startswith("Badges: 7 on 2 pages")


def test_the_papers_are_listed(school: Shell) -> None:
    lines = school("print", "stocks").stdout.splitlines()
    assert "avery-5302             Avery 5302 – 4 small tents, US Letter" in lines
    assert lines[-1].startswith("Your own papers: ") and lines[-1].endswith("stocks.json")
    assert "place-cards" in school("print", "--help").stdout
    assert "--inside" in school("print", "tents", "--help").stdout


def test_every_printable_has_a_command(school: Shell, tmp_path: Path) -> None:
    assert "--only" in school("print", "faces", "--help").stdout
    pledge = school("print", "pledge", "--help").stdout
    assert "--stock" in pledge and "--only" not in pledge and "--roster" not in pledge
    out = str(tmp_path / "faces.pdf")
    done = school("print", "faces", "--roster", "Room 12", "--stock", "a4", "--destroy", "1 jun", "-o", out)
    assert done.stdout.startswith("Class photo sheet: 9 on 1 page.")
    assert "a day from today on" in school("print", "faces", "--destroy", "soon", "-o", out).stderr


def test_the_pledge_as_plain_text(shell: Shell) -> None:
    assert "Open namecards and press w" in shell("pledge").stderr
    collection = Collection(home.home_at(shell.home))
    collection.pledge.update(collection.pledge.current.with_line(1, "greet you by name"))
    assert "- We will greet you by name." in shell("pledge").stdout.splitlines()
