"""Letters that tell who is in which class, and who is new or gone, in running sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import apply, fill

from namecards.importing.candidate import rooms
from namecards.importing.plan import plan
from namecards.importing.report.summary import summary
from namecards.importing.typed_lists.placed_names import placed_in, split_sentences


def told(found: list[tuple[str, str]]) -> str:
    return ", ".join(f"{name} {place}".strip() for name, place in found)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Mamadou Keita est en 6D.", "Mamadou Keita 6D"),
        ("Nolwenn Guillou vient de Saint Malo, elle est en 4C.", "Nolwenn Guillou 4C"),
        (
            "Elsa Lacombe est en 3A et son frère Timothée Lacombe en 6A.",
            "Elsa Lacombe 3A, Timothée Lacombe 6A",
        ),
        ("Daria Melnyk und Ben Schröter gehen seit Montag in die 4b.", "Daria Melnyk 4b, Ben Schröter 4b"),
        (
            "Ana de la Cruz joins Year 4, and Ben Tully is in Room 12.",
            "Ana de la Cruz Year 4, Ben Tully Room 12",
        ),
        ("Since Monday Sam O'Neil is in 2nd grade.", "Sam O'Neil 2nd grade"),
        ("Mme Anna Aubry passera en 6A.", ""),
        ("Emma Lee turned ten on 5 March.", "Emma Lee"),
    ],
)
def test_names_with_the_class_behind_them(sentence: str, people: str) -> None:
    assert told([*placed_in(sentence)]) == people


def test_a_paragraph_is_divided_at_the_ends_of_its_sentences() -> None:
    text = "Mrs. Petrie says hello. Ana K. Ruiz is in 4B. She was in the 3. Klasse before! Good luck"
    assert split_sentences(text) == [
        "Mrs. Petrie says hello.",
        "Ana K. Ruiz is in 4B.",
        "She was in the 3. Klasse before!",
        "Good luck",
    ]


def test_a_letter_without_a_list_is_read_sentence_by_sentence(tmp_path: Path) -> None:
    letter = (
        "Hi Ruth,\n\nhere are the new ones. Noah Bell is in 3B with his sister Zofia Bell in 1A. "
        "Amir Khan started in 5C.\nMs. Falk will bring them. Call me on 555-0100.\n\nThanks, Anna\n"
    )
    found = plan(fill(tmp_path, {"new.txt": letter}) / "new.txt", [])
    assert [(one.display, *rooms(one)) for one in found.listed] == [
        ("Noah Bell", "3B"),
        ("Zofia Bell", "1A"),
        ("Amir Khan", "5C"),
    ]
    assert "sentences were read: “" in "\n".join(summary(found))


def test_a_paragraph_of_changes_is_read_for_each_child_here(tmp_path: Path) -> None:
    here = apply(plan(fill(tmp_path, {"list.csv": LIST}) / "list.csv", []))
    found = plan(fill(tmp_path, {"news.txt": NEWS}) / "news.txt", here)
    now = {f"{one.given} {one.family}": one for one in apply(found, here)}
    assert not now["Leo Daly"].active and now["Rosa Keane"].homeroom == "Room 8"
    assert [(now[name].homeroom, now[name].active) for name in ("Zofia Krol", "Emma Byrne")] == [
        ("Room 7", True),
        ("Room 8", True),
    ]
    assert now["Ben Fagan"].preferred == "Benny"
    assert len(now) == 7


LIST = (
    "First,Last,Room\nLeo,Daly,Room 7\nRosa,Keane,Room 7\nBen,Fagan,Room 7\nIda,Holm,Room 8\nTom,Lee,Room 8\n"
)
NEWS = (
    "A bit of news for the library. Leo Daly has left us, and Zofia Krol has started in Room 7. "
    "Rosa Keane has moved from Room 7 to Room 8, and Emma Byrne is new in Room 8. "
    "Ben Fagan goes by Benny now.\n"
)


def test_a_cross_below_a_class_puts_a_child_into_it(tmp_path: Path) -> None:
    rows = (
        "Surname,Forename,8M,8N,8P\nBell,Noah,x,,\nKhan,Amir,,x,\nLee,Tom,,,x\nHolm,Ida,x,,\n,Total,2,1,1\n"
    )
    found = plan(fill(tmp_path, {"forms.csv": rows}) / "forms.csv", [])
    assert [*map(rooms, found.listed)] == [("8M",), ("8N",), ("8P",), ("8M",)]


def test_letters_of_grades_are_sections_whatever_their_title(tmp_path: Path) -> None:
    rows = "name1;name2;class;parallelId\nUku;Raud;3;A\nSofia;Ilves;3;B\nMirtel;Laas;3;A\nHugo;Kask;3;B\n"
    found = plan(fill(tmp_path, {"opilased.csv": rows}) / "opilased.csv", [])
    assert [*map(rooms, found.listed)] == [("3A",), ("3B",), ("3A",), ("3B",)]


def test_yes_in_a_column_is_no_part_of_a_name(tmp_path: Path) -> None:
    rows = "Prezime,Ime,Putnik\nBešić,Amar,da\nDelić,Harun,\nFazlić,Emina,da\nHodžić,Sara,da\n"
    found = plan(fill(tmp_path, {"spisak.csv": rows}) / "spisak.csv", [])
    assert [one.family for one in found.listed] == ["Bešić", "Delić", "Fazlić", "Hodžić"]
