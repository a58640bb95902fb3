"""Address cards of phones and mail programs."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import pytest
from school_files import fill, picture

from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.plan import plan
from namecards.importing.shapes.vcards import read_vcards


def only(*lines: str) -> Candidate:
    card = "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""])
    (person,) = read_vcards("a.vcf", card.encode()).candidates
    return person


@pytest.mark.parametrize(
    ("lines", "display", "middle", "suffix"),
    [
        (["N:Chen;Maya;Lin;;", "FN:Maya Chen"], "Maya Chen", "Lin", ""),
        (["N:Smith;John;;Mr.;Jr."], "John Smith", "", "Jr."),
        (["FN:Maya Chen"], "Maya Chen", "", ""),
        (["N:;王小明;;;"], "王小明", "", ""),
        (["N:O\\'Neil\\; Kim;Ann"], "Ann O'Neil; Kim", "", ""),
        (["N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=\r\n=AB;;;"], "Zoë Müller", "", ""),
        (["N;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Kr=FCger;J=F6rn"], "Jörn Krüger", "", ""),
        (["item1.N:Chen;Maya"], "Maya Chen", "", ""),
        (["N:Chen;Mei", "NICKNAME:Maya,May"], "Maya Chen", "", ""),
    ],
)
def test_names(lines: list[str], display: str, middle: str, suffix: str) -> None:
    person = only(*lines)
    assert (person.display, person.middle, person.suffix) == (display, middle, suffix)


def test_a_fold_within_a_letter() -> None:
    data = "BEGIN:VCARD\r\nN:Chen;Zoë\r\nEND:VCARD\r\n".encode()
    at = data.index(b"\xc3") + 1
    assert read_vcards("a.vcf", data[:at] + b"\r\n " + data[at:]).candidates[0].given == "Zoë"


def test_classes_and_pronouns_but_not_googles_group_of_everybody() -> None:
    person = only("N:Chen;Maya", "CATEGORIES:Art 7,myContacts", "PRONOUNS;LANGUAGE=en:they/them")
    assert (person.classes, person.pronouns) == (("Art 7",), "they/them")


def test_a_group_is_nobody(tmp_path: Path) -> None:
    text = "BEGIN:VCARD\nKIND:group\nFN:Art Club\nEND:VCARD\nBEGIN:VCARD\nN:Chen;Maya\nEND:VCARD\n"
    assert [c.display for c in plan(fill(tmp_path, {"a.vcf": text}), []).new] == ["Maya Chen"]


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("NOTE:Student ID: 01042", ("01042",)),
        ("NOTE:Schülernummer A-1042\\nspielt Horn", ("A-1042",)),
        ("NOTE:N° élève : A-1042", ("A-1042",)),
        ("X-STUDENT-ID:1042", ("1042",)),
        ("NOTE:Locker 1042\\, phone 555-0123", ()),
        ("NOTE:Born 2014-03-12", ()),
    ],
)
def test_a_number_with_its_title(line: str, ids: tuple[str, ...]) -> None:
    assert only("N:Chen;Maya", line).ids == ids


def test_a_parent_among_the_cards_is_left_out(tmp_path: Path) -> None:
    cards = "".join(
        f"BEGIN:VCARD\nN:{name}\nCATEGORIES:{group}\nEND:VCARD\n"
        for name, group in (("Chen;Maya", "6B"), ("Chen;Lan", "Parents"), ("Ruiz;Eva", "Padres de familia"))
    )
    assert [c.display for c in plan(fill(tmp_path, {"a.vcf": cards}), []).new] == ["Maya Chen"]


@pytest.mark.parametrize(
    "child",
    ["RELATED;TYPE=child;VALUE=text:Maya Chen", "item1.X-ABLabel:_$!<Daughter>!$_", "item2.X-ABLabel:Son"],
)
def test_a_teacher_with_a_child_on_the_card_is_a_parent_and_a_student_no_staff(
    child: str, tmp_path: Path
) -> None:
    cards = [
        ("N:Chen;Maya", "TITLE:Student", "RELATED;TYPE=parent;VALUE=text:Lan Chen"),
        ("N:Chen;Lan", "TITLE:Teacher", child),
        ("N:Ruiz;Eva", "TITLE:Teacher", "item1.X-ABLabel:_$!<Spouse>!$_"),
        ("N:Okafor;Ben", "TITLE:Teacher"),
    ]
    text = "".join("\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""]) for lines in cards)
    people = plan(fill(tmp_path, {"a.vcf": text}), []).new
    assert {one.display: one.role for one in people} == {
        "Maya Chen": "student",
        "Eva Ruiz": "staff",
        "Ben Okafor": "staff",
    }


@pytest.mark.parametrize(
    "head", ["PHOTO;ENCODING=b;TYPE=JPEG:", "PHOTO;JPEG;ENCODING=BASE64:", "PHOTO:data:image/jpeg;base64,"]
)
def test_the_photo_inside_a_card(head: str) -> None:
    data = picture("Maya")
    text = f"BEGIN:VCARD\r\nN:Chen;Maya\r\n{head}{b64encode(data).decode()}\r\n\r\nEND:VCARD\r\n"
    found: PeopleList = read_vcards("a.vcf", text.encode())
    (maya,) = found.candidates
    assert maya.photo and found.pictures and found.pictures.read(maya.photo.name) == data


def test_a_file_for_each_card_is_one_list_and_a_department_is_a_class(tmp_path: Path) -> None:
    for given, family in (("Maya", "Chen"), ("Ben", "Ortiz")):
        photo = b64encode(picture(given)).decode()
        lines = [f"N:{family};{given}", "ORG:Lake School;5c", f"PHOTO;ENCODING=BASE64:{photo}"]
        card = "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""])
        fill(tmp_path, {f"5c/{given}.vcf": card})
    found = plan(tmp_path, [])
    read = found.import_source.pictures.read
    shown = {one.given: read(one.photo.name) for one in found.new if one.photo}
    assert shown == {"Maya": picture("Maya"), "Ben": picture("Ben")}
    assert [one.classes for one in found.new] == [("5c",), ("5c",)]


def test_the_firms_of_cards_are_classes_if_there_are_several_with_several_people() -> None:
    """Contacts have no field for a class, so people type it as the firm; a school is the same for all."""
    listed = (
        ("Ava Moss", "5 Teal"),
        ("Ben Tully", "5 Gold"),
        ("Cara Finch", "5 Teal"),
        ("Ivo Lund", "5 Gold"),
    )
    for firms in (True, False):
        cards = (
            f"BEGIN:VCARD\r\nFN:{name}\r\nORG:{room if firms else 'Lake School'};\r\nEND:VCARD\r\n"
            for name, room in listed
        )
        people = read_vcards("a.vcf", "".join(cards).encode()).candidates
        assert [one.classes for one in people] == [(room,) if firms else () for _, room in listed]
