"""Who is printed, what of them, in which order, on which paper and printer: as a librarian asks for it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Open

from namecards.collection import Collection
from namecards.collection.printers import KindMemory
from namecards.core.errors import NamecardsError
from namecards.core.paper.errors import (
    BadMeasures,
    BadOption,
    BadPapers,
    NothingToPrint,
    UnknownStock,
    WrongStock,
)
from namecards.core.people import Person
from namecards.printing import kinds
from namecards.printing.job import Job, Printer
from namecards.printing.own_stocks import MeasuredSheet

ROOM = "Room 12"
OWN_ROW = '{"page": [210, 297], "card": [90, 50], "origin": [5, 5]}'


def job(collection: Collection, kind: str = "tents", stock: str = "avery-5302", **options: str) -> Job:
    return collection.printing.job(kind, collection.people.roster(ROOM), stock, options)


def names(made: Job) -> list[str]:
    return [card.name for card in made.cards]


def test_nothing_but_the_called_name_is_printed_unless_asked_for(sample: Collection) -> None:
    for card in job(sample, "badges", "avery-5392").cards:
        assert card.photo is None
        assert not any(card.texts.values())
    people = {person.id: person for person in sample.people.roster(ROOM).people}
    for card in job(sample).cards:
        person = people[card.person]
        assert card.name == person.goes_by or card.name.startswith(f"{person.goes_by} {person.family[0]}")
        assert len(card.name) < len(person.display)


def test_who_is_meant_by_a_number_is_said_only_where_names_are_printed(sample: Collection) -> None:
    one, other, *_ = sample.people.roster(ROOM).people
    for person in (one, other):
        sample.people.update(replace(person, given="Kim", family="Ray", preferred=""))
    assert any(said.startswith("“Kim R") for said in job(sample).warnings)
    assert job(sample, "class-header", "letter").warnings == ()


def test_more_is_printed_when_it_is_asked_for(sample: Collection) -> None:
    def small(**options: str) -> set[object]:
        return {card.texts["small"] for card in job(sample, **options).cards}

    people = sample.people.roster(ROOM).people
    assert set(names(job(sample, name="full"))) == {person.display for person in people}
    assert small(small="place") == {"Grade 6 · Room 12"}
    assert small(small="class") == {"Room 12"}
    assert small(small="say") == {person.say for person in people} != {""}
    assert small(small="id") == {person.ids[0] for person in people}


def test_a_photo_is_printed_when_it_is_asked_for(sample: Collection) -> None:
    photos = [card.photo for card in job(sample, photo="yes").cards]
    assert any(photos) and all(photo is None or photo.is_file() for photo in photos)


def test_a_calibration_page_says_which_alignment_it_has(sample: Collection) -> None:
    everyone, measured = sample.people.roster("Everyone"), Printer.from_typed("1,5", "-2", "100", "99")
    sample.printers.save("Office", measured)
    said = str(sample.printing.job("calibration", everyone, "letter", printer="Office").words["aligned"])
    assert "“Office” (prints 1.5 mm right, 2 mm high; 100 mm come out as 100 across, 99 down)" in said
    assert "aligned" not in job(sample, "calibration").words
    sample.printers.save("Small", Printer.from_typed("0", "0", "97", "97"))
    said = str(sample.printing.job("calibration", everyone, "letter", printer="Small").words["aligned"])
    assert "too far right" in said and "“Small”" in said, "a shift is measured once the lengths are right"


def test_who_has_no_photo_is_named_where_photos_are_printed(sample: Collection) -> None:
    everyone = sample.people.roster("Everyone")
    badges = sample.printing.job("badges", everyone, "avery-5392", {"photo": "yes"})
    faces = sample.printing.job("flash-cards", everyone, "plain-letter-card-8")
    assert all("No photo of Tom Brown." in made.warnings for made in (badges, faces))
    assert not sample.printing.job("badges", everyone, "avery-5392").warnings


def test_who_is_never_printed_is_on_no_paper_and_that_is_said(sample: Collection, tmp_path: Path) -> None:
    maya = sample.people.roster(ROOM).people[0]
    sample.people.update(replace(maya, never_print=True))
    made = job(sample)
    assert maya.id not in {card.person for card in made.cards}
    printed = sample.printing.write_pdf(made, tmp_path / "out.pdf")
    assert printed.cards == 8
    assert f"{maya.display} is never printed." in printed.warnings
    other = sample.people.roster(ROOM).people[1]
    asked = sample.printing.job("tents", sample.people.roster(ROOM), "avery-5302", only=[other])
    assert asked.warnings == () == job(sample, "calibration").warnings, "nobody asked for her"
    with pytest.raises(NothingToPrint):
        sample.printing.job("tents", sample.people.roster(ROOM), "avery-5302", only=[maya])


def test_only_new_people(sample: Collection) -> None:
    made = job(sample, who="new")
    assert len(made.cards) == 9
    no_font = sample.people.update(Person(id="new0", given="𒀭𒈹", family="", grade="6", homeroom="12"))
    sample.printing.mark_printed(job(sample, who="new"))
    assert names(job(sample, who="new")) == ["𒀭𒈹"], "no font has the letters: the card was left out"
    sample.people.update(replace(no_font.value, active=False))
    with pytest.raises(NothingToPrint, match="Everybody was printed before"):
        job(sample, who="new")
    sample.people.update(Person(id="new1", given="Zuri", family="Bello", grade="6", homeroom="12"))
    assert names(job(sample, who="new")) == ["Zuri"]
    chosen = [sample.people.one("hodan")]
    with pytest.raises(NothingToPrint, match="Everybody chosen was printed before"):
        sample.printing.job("tents", sample.people.roster(ROOM), "avery-5302", {"who": "new"}, chosen)
    assert len(job(sample, "badges", "avery-5392", who="new").cards) == 10, "each kind has its own"
    for _ in range(2):
        sample.undo()
    assert sample.undo().entry.sentence == "Noted as printed"
    assert len(job(sample, who="new").cards) == 10


def test_who_has_another_name_since_the_print_is_new_again_and_that_is_said(sample: Collection) -> None:
    sample.printing.mark_printed(job(sample))
    maya, other = sample.people.one("maya chen"), sample.people.roster(ROOM).people[-1]
    assert names(job(sample)).count("Maya") == 1
    sample.people.update(replace(other, preferred="Benny", own=("preferred",)))
    joined = sample.people.update(Person(id="new1", given="Maya", family="Diaz", grade="6", homeroom="12"))
    made = job(sample, who="new")
    assert sorted(names(made)) == ["Benny", "Maya C.", "Maya D."]
    [said] = [warning for warning in made.warnings if "since it was printed" in warning]
    assert "Maya is now Maya C." in said and f"{other.goes_by} is now Benny" in said
    sample.printing.mark_printed(made)
    sample.people.update(replace(joined.value, active=False))
    assert sample.people.one("maya chen") == maya
    with pytest.raises(NothingToPrint):
        job(sample, who="new")  # Maya C. can stay
    with pytest.raises(NothingToPrint):
        job(sample, who="new", name="full")  # only the names, not the look


def test_two_cards_with_the_same_full_name_are_said(sample: Collection) -> None:
    maya = sample.people.one("maya chen")
    sample.people.update(replace(maya, id="new1", ids=("77",)))
    assert f"“Maya Chen” (number {maya.ids[0]}, number 77)" in " ".join(job(sample, name="full").warnings)
    sample.people.update(replace(maya, id="new1", ids=("77",), suffix="Jr."))
    made = job(sample, name="full")
    assert {"Maya Chen", "Maya Chen Jr."} <= set(names(made)) and not made.warnings


def test_only_chosen_people_in_their_order(sample: Collection) -> None:
    some = sample.people.roster(ROOM).people[2:4]
    made = sample.printing.job("tents", sample.people.roster(ROOM), "avery-5302", only=reversed(some))
    assert [card.person for card in made.cards] == [person.id for person in some]


def test_the_order_is_by_name_family_or_seat(sample: Collection) -> None:
    people = {person.id: person for person in sample.people.active()}
    by_name = [people[card.person].goes_by for card in job(sample).cards]
    assert by_name == sorted(by_name, key=str.casefold)
    by_family = [people[card.person].family for card in job(sample, order="family").cards]
    assert by_family == sorted(by_family, key=str.casefold)
    chart = sample.seating.chart(sample.people.roster(ROOM)).fill(reversed(sample.people.roster(ROOM).people))
    sample.seating.update(chart)
    seated = [seat.person for seat in chart.seats if seat.person]
    assert [card.person for card in job(sample, order="seat").cards] == seated
    everyone = sample.printing.job(
        "tents", sample.people.roster("Everyone"), "avery-5302", {"order": "class"}
    )
    grades = [int(people[card.person].grade) for card in everyone.cards]
    assert grades == sorted(grades)


def test_who_has_no_place_in_an_order_by_seat_is_said(sample: Collection) -> None:
    assert job(sample, order="seat").warnings == (
        f"Nobody of {ROOM} has a seat yet, so the order is by name.",
    )
    room = sample.people.roster(ROOM)
    sample.seating.update(sample.seating.chart(room).fill(room.people[1:]))
    assert job(sample, order="seat").warnings == ("Ben has no seat and comes last.",)
    assert job(sample).warnings == ()


def test_a_printer_is_found_however_its_name_is_written(sample: Collection) -> None:
    sample.printers.save("Library HP", Printer(dx=1))
    assert sample.printers.get("library hp").dx == 1
    sample.printers.save("library HP", Printer(dx=2))
    assert sample.printers.get("Library HP").dx == 1
    with pytest.raises(NamecardsError, match="There is no printer"):
        sample.printers.get("LIBRARY HP")


def test_spares_are_blank_and_come_last(sample: Collection) -> None:
    made = job(sample, spares="3")
    assert names(made)[-3:] == ["", "", ""] and "" not in names(made)[:-3]


def test_choices_are_remembered_for_each_kind(sample: Collection, open_again: Open) -> None:
    sample.printing.remember(job(sample, stock="plain-a4-tent-4", inside="grid", spares="2"))
    again = open_again()
    assert again.printers.memory_of("tents").stock == "plain-a4-tent-4"
    assert again.printing.last_kind == "tents"
    assert again.printing.options("tents")["inside"] == "grid"
    assert "spares" not in again.printing.options("tents"), "it belonged to one job"
    assert again.printing.options("badges") == {}
    older = KindMemory(id="tents", options={"inside": "a poem", "photo": "yes", "spares": "4"})
    again._store.documents.save("print_kinds", older)
    assert again.printing.options("tents") == {"photo": "yes"}, "what is no option any more is forgotten"


def test_a_printer_is_remembered_with_what_it_is_off_by(sample: Collection, open_again: Open) -> None:
    sample.printers.save("Library", Printer(-1.5, 0.5, 100 / 99, 1))
    again = open_again()
    assert again.printers.get("Library") == Printer(-1.5, 0.5, 100 / 99, 1)
    assert (
        str(again.printers.get("Library"))
        == "prints 1.5 mm right, 0.5 mm high; 100 mm come out as 99 across, 100 down"
    )
    made = again.printing.job("tents", again.people.roster(ROOM), "avery-5302", printer="Library")
    assert made.printer.dx == -1.5
    assert again.printers.current == "Library"
    with pytest.raises(NamecardsError, match="Printers: Library"):
        again.printers.get("Office")
    again.undo()
    assert again.printers.current == "", "its name is not shown where nothing is corrected"


def test_papers_of_ones_own_are_offered_and_a_wrong_one_harms_no_other(sample: Collection) -> None:
    row = {"page": [210, 297], "card": [90, 50], "origin": [15, 20], "cols": 2, "rows": 4}
    sample.printers.own_stocks.write_text(json.dumps({"our-card": row}), encoding="utf-8")
    assert job(sample, "badges", "our-card").stock.per_sheet == 8
    sample.printers.own_stocks.write_text(json.dumps({"our-card": {**row, "cols": 5}, "right": row}))
    with pytest.raises(BadPapers, match=r"our-card.*right edge"):
        job(sample, "badges", "our-card")
    assert job(sample, "badges", "right").stock.per_sheet == 8
    [said] = sample.printers.wrong_stocks()
    assert "our-card" in said and "All other papers still work" in said
    assert job(sample).stock.key == "avery-5302"


def test_the_classes_that_there_are_are_listed(sample: Collection) -> None:
    with pytest.raises(NamecardsError, match=r"no class or roster “7B”\. Choose: .*Room 12"):
        sample.people.roster("7B")


def test_without_a_class_the_advice_is_to_import(empty: Collection) -> None:
    with pytest.raises(NamecardsError, match="Import a list first"):
        empty.people.roster("7B")


def test_what_does_not_go_together_is_said(sample: Collection) -> None:
    with pytest.raises(WrongStock, match=r"“avery-5371” is no paper for Name tents\. Choose: avery-5305"):
        job(sample, stock="avery-5371")
    with pytest.raises(WrongStock, match="“Avery 8371” is no paper"):
        job(sample, stock="Avery 8371")
    with pytest.raises(UnknownStock, match=r"no paper “a5”\. Choose: letter, a4\.$"):
        job(sample, "class-list", stock="a5")
    with pytest.raises(NamecardsError, match="nothing to print called “wallpaper”"):
        job(sample, "wallpaper")
    with pytest.raises(BadOption, match=r"order can.t be “height”.*name, family, class, seat"):
        job(sample, order="height")
    with pytest.raises(BadOption, match="a number from 1 to 500"):
        job(sample, start="0")
    with pytest.raises(BadOption, match="shoe"):
        job(sample, shoe="38")


def test_the_paper_that_is_offered_is_of_the_size_printed_last(sample: Collection, open_again: Open) -> None:
    """Whoever printed on A4 has no letter paper in the tray."""
    tents, badges = kinds.kind("tents"), kinds.kind("badges")
    assert "a4" not in sample.printers.stock_for(badges)
    sample.printing.remember(job(sample, stock="plain-a4-tent-4"))
    again = open_again().printers
    assert again.stock_for(tents) == "plain-a4-tent-4"
    offered = again.stocks()[again.stock_for(badges)]
    assert badges.fits(offered) and sorted(offered.page) == [210, 297]


def test_a_printer_that_no_printer_is_off_by_so_much_is_not_believed(sample: Collection) -> None:
    """A scale of 2.5 is a decimal point in the wrong place; it would put every card off the paper."""
    sample._store.documents.table("printers").put({"office": {"dx": 1.5, "sx": 2.5}})
    assert sample.printers.get("office") == Printer(dx=1.5)
    assert any("office" in str(bad) and "sx" in str(bad) for bad in sample.health.problems())


@pytest.mark.parametrize("name", ["Blue Badges", "Étiquettes 5160", "MINE"])
def test_a_paper_of_any_name_is_found_again(sample: Collection, name: str) -> None:
    sheet = MeasuredSheet(id=name, sheet="a4", left=10, top=10, width=90, height=50, count=10)
    assert sample.printers.keep_sheet(sheet).value == sample.printers.stock(name)


@pytest.mark.parametrize("name", ["5160", "A4", "Avery-5160", "mine", "MINE ONE"])
def test_a_paper_with_the_name_or_number_of_another_is_refused(sample: Collection, name: str) -> None:
    sheet = MeasuredSheet(id="Mine one", sheet="a4", left=10, top=10, width=90, height=50, count=10)
    sample.printers.keep_sheet(sheet)
    sample.printers.own_stocks.write_text(f'{{"Mine": {OWN_ROW}}}')
    with pytest.raises(BadMeasures, match="has this name or number already"):
        sample.printers.keep_sheet(replace(sheet, id=name))
    sample.printers.keep_sheet(replace(sheet, left=12, count=10))
    assert sample.printers.stock("Mine one").origin == (12, 10), "measured again"


def test_a_paper_of_ones_own_file_wins_over_a_number_on_a_box(sample: Collection) -> None:
    sample.printers.own_stocks.write_text(f'{{"5160": {OWN_ROW}}}')
    assert sample.printers.stock("5160").page == (210, 297)
    sample.printers.own_stocks.write_text("{")
    assert sample.printers.stock("5160").key == "avery-5160"
