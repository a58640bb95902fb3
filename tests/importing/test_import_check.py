"""The check before an import: whatever looks odd is a sentence with the people it is about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Clock
from PIL import Image

from namecards.collection import Collection
from namecards.core.heads import Head
from namecards.importing.plan import ImportPlan, make_plan
from namecards.importing.report.check import check
from namecards.importing.report.oddity import Oddity

TITLES = "ID,First Name,Last Name,Grade,Room"
ROWS = ["101,Ava,Reed,6,12", "102,Ben,Cole,6,12", "103,Cleo,Diaz,6,12", "104,Dov,Katz,6,12"]


def plan_of(collection: Collection, folder: Path, *rows: str, titles: str = TITLES) -> ImportPlan:
    folder.mkdir(exist_ok=True)
    (folder / "list.csv").write_text("\n".join([titles, *rows]), encoding="utf-8")
    return collection.imports.plan(folder)


def line(plan: ImportPlan, words: str) -> Oddity:
    """The one line with these words."""
    [found] = [oddity for oddity in check(plan) if words in oddity.text]
    return found


def photo(folder: Path, name: str, colour: str) -> None:
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (60, 80), colour).save(folder / name)


def test_a_clean_list_has_nothing_to_look_at(empty: Collection, tmp_path: Path) -> None:
    for n, colour in enumerate(("red", "green", "blue", "gold"), 1):
        photo(tmp_path / "s", f"10{n}.jpg", colour)
    assert check(plan_of(empty, tmp_path / "s", *ROWS)) == ()


def test_numbers(empty: Collection, tmp_path: Path) -> None:
    nobody = plan_of(empty, tmp_path / "s", "Ava,Reed", "Ben,Cole", titles="First Name,Last Name")
    assert line(nobody, "Nobody has a number").is_note, "no column could be it"
    rows = "Ava,Reed,7-1", "Ben,Cole,7-1"
    codes = plan_of(empty, tmp_path / "s", *rows, titles="First Name,Last Name,Shelf")
    assert line(codes, "Nobody has a number").text.endswith("choose it with F6 (Columns).")
    some = plan_of(empty, tmp_path / "s", *ROWS, ",Eli,Moss,6,12")
    assert line(some, "has no number").names == ("Eli Moss",)


def test_photos_left_over_and_people_without_one_are_named(empty: Collection, tmp_path: Path) -> None:
    photo(tmp_path / "s", "101.jpg", "red")
    photo(tmp_path / "s", "DSC_9.jpg", "blue")
    plan = plan_of(empty, tmp_path / "s", *ROWS)
    assert line(plan, "3 people have no photo").names == ("Ben Cole", "Cleo Diaz", "Dov Katz")
    over = line(plan, "1 photo left over")
    assert over.pictures == ("DSC_9.jpg",) and over.opens == "questions", "who it shows is asked"
    instead = make_plan(plan.import_source, {plan.questions[0].key: "0"})
    assert line(instead, "1 photo is not used, because you chose another one").pictures == ("101.jpg",)


def test_photos_of_a_list_whose_column_was_sorted_by_itself(empty: Collection, tmp_path: Path) -> None:
    for n, colour in enumerate(("red", "green", "blue", "gold"), 1):
        photo(tmp_path / "s", f"10{n}.jpg", colour)
    rows = [f"{row},10{(n + 1) % 4 + 1}.jpg" for n, row in enumerate(ROWS)]
    plan = plan_of(empty, tmp_path / "s", *rows, titles=f"{TITLES},Photo")
    assert line(plan, "4 photos have the name or number of somebody else").opens == "questions"
    assert "102.jpg to Ava Reed" in plan.questions[0].why


def test_names_that_are_none_and_two_of_one_name(empty: Collection, tmp_path: Path) -> None:
    apart = plan_of(
        empty, tmp_path / "t", "1,Jo,Lee,A1,7A", "2,Jo,Lee,A2,7A", titles="ID,First Name,Last Name,Room,Class"
    )
    assert line(apart, "named Jo Lee").text.startswith("2 people named Jo Lee are in 7A.")
    korean = plan_of(
        empty, tmp_path / "k", "1,황보람", "2,김이안", "3,남궁현", "4,황보슬", titles="학번,성명"
    )
    split = line(korean, "of one syllable or of two")
    assert split.names == ("황보람", "황보슬") and "read as 황 보람 and 황보 슬" in split.text
    more = "106,Lily,Br0wn,6,12", "107,Micha³,Kos,6,12", "108,Ben,Cole,6,12", "109,Ava,Reed,6,15"
    plan = plan_of(empty, tmp_path / "s", *ROWS, *more, "110,Ewa,?ukasik,6,15")
    assert line(plan, "do not look like names").names == ("Lily Br0wn", "Micha³ Kos", "Ewa ?ukasik")
    assert "The file has “?” in place of letters" in line(plan, "do not look like names").text
    assert line(plan, "2 people named").names == ("Ben Cole", "Ben Cole"), "Ava Reed is in two rooms"


def test_columns_that_are_not_read_say_why_and_private_ones_are_a_note(
    empty: Collection, tmp_path: Path
) -> None:
    rows = [f"{row},bus {n},2014-05-0{n}" for n, row in enumerate(ROWS, 1)]
    titles = "ID,First Name,Last Name,Grade,Room,Way home,Date of birth"
    plan = plan_of(empty, tmp_path / "s", *rows, titles=titles)
    unread = line(plan, "1 column was not read")
    assert "Way home (bus 1 · bus 2)" in unread.text and unread.opens == "columns" and not unread.is_note
    assert line(plan, "Private, so not read").is_note and "2014" not in str(check(plan))
    more = (
        "ID,Name,Shelf,Allergy,Way home\n101,Ava Reed,oak,no,\n102,Ben Cole,elm,no,\n103,Cleo Diaz,oak,yes,\n"
    )
    (tmp_path / "s" / "library.csv").write_text(more, encoding="utf-8")
    joined = plan_of(empty, tmp_path / "s", *rows, titles=titles)
    assert line(joined, "1 column of library.csv was not read: Shelf (oak · elm). F6")
    assert line(joined, "Private, so not read: Date of birth and Allergy").is_note


def test_what_may_lose_somebody_comes_first_and_what_is_only_said_last(
    empty: Collection, tmp_path: Path
) -> None:
    photo(tmp_path / "s", "101.jpg", "red")
    rows = "101,REED,AVA,oak,9", "102,COLE,BEN,elm,8", "103,DIAZ,CLEO,,7", "103,KATZ,DOV,,6", "Total: 4,,,,"
    plan = plan_of(empty, tmp_path / "s", *rows, titles="ID,Last Name,First Name,Shelf,Total")
    said = [(odd.text, odd.is_note) for odd in check(plan)]
    looks = [text for text, is_note in said if not is_note]
    assert "Number 103" in looks[0] or "103" in looks[0], "one of two may be somebody else"
    assert looks[-1].startswith("2 columns were not read: ") and "Shelf (oak · elm)" in looks[-1]
    notes = [text for text, is_note in said if is_note]
    assert "Names in capitals are written in usual case here." in notes and "“Total: 4”" in str(notes)
    assert said[-len(notes) :] == [(text, True) for text in notes]


def test_one_class_that_is_written_in_two_ways(empty: Collection, tmp_path: Path) -> None:
    rows = [row.replace(",12", ",Ms. Ortiz") for row in ROWS[:3]]
    plan = plan_of(empty, tmp_path / "s", *rows, "104,Dov,Katz,6,Ms Ortiz")
    odd = line(plan, "One homeroom or several?")
    assert "“Ms. Ortiz” (3) and “Ms Ortiz” (1)" in odd.text and odd.names == ("Dov Katz",)


def test_who_is_missing_and_whose_name_changes(empty: Collection, tmp_path: Path, clock: Clock) -> None:
    empty.imports.apply(plan_of(empty, tmp_path / "s", *ROWS))
    clock.pass_(days=60)
    plan = plan_of(empty, tmp_path / "s", *ROWS[:2], "103,Cleo,Marsh,6,12")
    missing = line(plan, "not on this list")
    assert missing.names == ("Dov Katz",) and missing.text.startswith("Is the list complete?")
    assert "Cleo Diaz → Cleo Marsh" in line(plan, "name changes").text


@pytest.mark.parametrize("titles", [TITLES, TITLES.replace("Room", "Bus")])
def test_who_is_missing_of_the_classes_or_grades_of_a_list(
    empty: Collection, tmp_path: Path, clock: Clock, titles: str
) -> None:
    """Of a part of the school, also if nobody on the list is here: it may be another school's."""
    small = [f"{n},Name{n},Li,5,5A" for n in range(200, 220)]
    empty.imports.apply(plan_of(empty, tmp_path / "s", *ROWS, *small, titles=titles))
    clock.pass_(days=60)
    for rows in (ROWS[:3], ["901,Ada,Park,6,12", "902,Bo,Ward,6,12"]):
        plan = plan_of(empty, tmp_path / "s", *rows, titles=titles)
        missing, others = line(plan, "here already, not on this list"), line(plan, "of other classes")
        assert "Dov Katz" in missing.text and "Name200 Li" not in missing.text and not missing.is_note
        assert others.text.startswith("20 people of other classes") and others.is_note


def test_what_the_readers_say_is_a_line_too(empty: Collection, tmp_path: Path) -> None:
    rows = [row.upper() for row in ROWS]
    plan = plan_of(empty, tmp_path / "s", *rows)
    assert plan.remarks and {oddity.text for oddity in check(plan)} >= set(plan.remarks)


def test_numbers_that_change_places_are_named(empty: Collection, tmp_path: Path, clock: Clock) -> None:
    empty.imports.apply(plan_of(empty, tmp_path / "s", *ROWS))
    clock.pass_(days=60)
    plan = plan_of(empty, tmp_path / "s", *ROWS[:2], "104,Cleo,Diaz,6,12", "103,Dov,Katz,6,12")
    moved = line(plan, "2 numbers go to another person")
    assert "104 from Dov Katz to Cleo Diaz" in moved.text and "103 from Cleo Diaz to Dov Katz" in moved.text
    assert {person.display for person in moved.people} == {"Cleo Diaz", "Dov Katz"}
    plan = plan_of(empty, tmp_path / "s", *ROWS, "104,Eve,Moss,6,12")
    assert "Dov Katz" not in [one.display for one in plan.without_photo], "nobody knows yet who that row is"
    dov, eve = plan.questions
    plan = make_plan(plan.import_source, {dov.key: dov.choices[0].answer, eve.key: "new"})
    assert line(plan, "the same number, 104").text.endswith("104: a card with it will open nobody's visit.")
    assert not any("to another person" in each.text for each in check(plan)), "Dov keeps it"


def test_photos_torn_without_a_face_with_two_and_sideways_are_named(
    empty: Collection, tmp_path: Path
) -> None:
    """As far as the photos were looked at: without that, nothing is said."""
    for n, colour in enumerate(("red", "green", "blue", "gold"), 1):
        photo(tmp_path / "s", f"10{n}.jpg", colour)
    torn = tmp_path / "s" / "104.jpg"
    torn.write_bytes(torn.read_bytes()[:400])
    plan = plan_of(empty, tmp_path / "s", *ROWS)
    said = "104.jpg of Dov Katz is damaged or too large, so it was left out. Copy or save it again."
    assert [oddity.text for oddity in check(plan)] == [said, "Dov Katz has no photo."]
    assert plan.photos_matched == 3
    list(empty.imports.look_for_heads(plan))
    stored = [one.photo.stored_name for one in plan.listed if one.photo]
    whole = Head(left=0, top=0, side=1)
    found = [replace(whole, faces=0), replace(whole, faces=2), replace(whole, turn=90)]
    odd = check(plan, dict(zip(stored, found, strict=False)), empty.imports.unreadable)
    assert [oddity.text for oddity in odd] == [
        said,
        "Dov Katz has no photo.",
        "Ava Reed has a photo in which no face was found.",
        "Ben Cole is not alone in the photo.",
        "Cleo Diaz has a sideways photo, which is put upright.",
    ]
    assert [oddity.names for oddity in odd] == [
        *2 * [("Dov Katz",)],
        ("Ava Reed",),
        ("Ben Cole",),
        ("Cleo Diaz",),
    ]
    (tmp_path / "s" / "101.jpg").unlink()  # the stick is pulled out while the photos are looked at
    empty.imports.heads.clear()
    list(empty.imports.look_for_heads(plan))
    assert check(plan, {}, empty.imports.unreadable)[0].text == "Ava Reed has a photo that can't be read."


def test_who_is_in_which_class(empty: Collection, tmp_path: Path) -> None:
    """A column of parents taken for the class shows in that nearly everybody has one of their own."""
    two = plan_of(empty, tmp_path / "s", *ROWS, "105,Eli,Moss,6,14", "106,Fay,Noor,6,")
    assert line(two, "classes: 12 (4, grade 6) and 14 (1, grade 6)").is_note
    assert line(two, "has no class").names == ("Fay Noor",)
    parents = [f"2{n},Ava{n},Reed,6,Pat{n} Reed" for n in range(8)]
    each = plan_of(empty, tmp_path / "s", *parents, titles="ID,First Name,Last Name,Grade,Advisory")
    assert line(each, "Are these classes? 8 people are in 8").opens == "columns"


def test_names_alone_that_are_no_usual_names_may_be_dishes(empty: Collection, tmp_path: Path) -> None:
    """Nineteen dishes of a menu came in as students, and nothing was to be looked at."""
    dishes = "Chicken Nuggets,Beef Tacos,Cheese Pizza,Pasta Bake,Fish Sticks"
    more = "Green Beans,Caesar Salad,Garlic Bread,Mac Cheese,Turkey Sandwich"
    days = "Monday,Tuesday,Wednesday,Thursday,Friday"
    menu = plan_of(empty, tmp_path / "menu", dishes, more, titles=days)
    assert not line(menu, "Is this a list of people?").is_note
    people = ("Ava Reed", "Ben Cole", "Cleo Diaz", "Dov Katz", "Eli Moss")
    plain = plan_of(empty, tmp_path / "people", *people, titles="Name")
    assert not any("list of people" in odd.text for odd in check(plain))
