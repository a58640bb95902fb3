"""Roster in, place cards out, home and help, as they are seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from looking import back_home, beside, painted, said, settle, type_text
from textual.containers import Horizontal
from textual.widgets import Input, Static

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.collection.printers import PrintMemory
from namecards.collection.printing import Printing
from namecards.core.on_progress import OnProgress
from namecards.core.people import Person
from namecards.printing.job import Job
from namecards.screens.paper.pledge import PledgeScreen
from namecards.screens.paper.print_screen import PrintScreen


async def test_an_empty_home_says_how_to_begin(empty: Collection) -> None:
    app = NamecardsApp(empty)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Press i to import a list" in painted(app)
        await pilot.press("enter", "p", "enter", "f4")
        assert "nobody to print" in said(app)


async def test_print_makes_a_pdf_and_asks_before_it_replaces_a_file(
    sample: Collection, tmp_path: Path
) -> None:
    app = NamecardsApp(sample)
    out = tmp_path / "cards.pdf"
    out.write_text("my tax return", encoding="utf-8")
    async with app.run_test(size=(99, 40)) as pilot:
        await pilot.press("p", "enter", "tab", "down", "tab", "end", "ctrl+u")
        await type_text(pilot, str(out))
        await pilot.press("enter")
        assert "again to replace it" in said(app)
        assert out.read_text(encoding="utf-8") == "my tax return"
        await pilot.press("f4")
        await settle(pilot)
        assert "Name tents: 24 on 6 pages" in painted(app)
        await pilot.press("t")
        await settle(pilot)
        assert "what they like" in said(app), "the letters work once a PDF is made, too"
    assert out.read_bytes().startswith(b"%PDF-")
    assert sample.printers.memory_of("tents").stock == "avery-5302"


async def test_a_file_that_cannot_be_written_and_names_without_a_font_are_told_before_anything_is_made(
    sample: Collection, tmp_path: Path
) -> None:
    app = NamecardsApp(sample)
    out = tmp_path / "cards.pdf"
    async with app.run_test(size=(99, 40)) as pilot:
        await pilot.press("p", "enter", "tab", "tab")
        for typed in ("", "~nobody-here/x.pdf", f"{'x' * 300}.pdf"):
            await pilot.press("end", "ctrl+u")
            await type_text(pilot, typed)
            await pilot.press("f4")
            assert "Can't write to" in said(app)
            app.clear_notifications()
            app.screen.query_one("#status", Static).update("")
        assert isinstance(app.screen, PrintScreen)
        sample.people.update(Person(id="x1", given="Uzo \u0378", family="Obi"))
        await back_home(pilot)
        await pilot.press("p", "enter", "tab", "tab", "end", "ctrl+u")
        await type_text(pilot, str(out))
        await pilot.press("enter")
        await settle(pilot)
        assert "No font on this computer has all the letters of" in said(app) and not out.exists()
        await pilot.press("f4")
        await settle(pilot)
        assert "Name tents: 24 on 12 pages" in said(app)


async def test_what_is_printed_is_chosen_first_and_begins_with_the_last(sample: Collection) -> None:
    sample.settings.update(PrintMemory(kind="badges"))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p")
        assert "Badges: to wear" in painted(app) and "Avery 5392" in painted(app)
        await pilot.press("home")
        text = painted(app)
        assert "Name tents: folded," in text and "Library cards" in text
        assert "Avery 5305" in text and "Avery 5392" not in text, "the papers are those of the kind"


async def test_options_are_changed_with_arrows_digits_and_letters(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(99, 24)) as pilot:
        sample.settings.update(PrintMemory(kind="badges"))
        await pilot.press("p", "enter", "f6")
        assert "type here" in painted(app)
        await pilot.press("O", "u", "r", "space", "L", "x", "backspace", "down", "right")
        assert "first and last name" in painted(app)
        assert "Heading (empty: library; - for none): Our L · Name: first and last name" in said(app)
        await pilot.press("left", "left")
        assert "Name: first and last name" in said(app), "round and round"
        for _ in range(8):
            await pilot.press("down")
        await pilot.press("end", "ctrl+u", "1", "7")
        await pilot.resize_terminal(120, 40)
        await settle(pilot)
        assert "First free card on the first sheet: 17" in said(app)
        assert "The first free card can't be “17”" in beside(app, "#page"), (
            "an Avery 5392 sheet has six badges"
        )
        await pilot.press("escape")
        assert "Class" in painted(app) and "Our L" in painted(app), "Esc leaves the options, not their values"


async def test_only_some_people_are_printed(sample: Collection, tmp_path: Path) -> None:
    johnson = sample.people.one("maya johnson")
    sample.people.update(replace(johnson, family="Chen"))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p", "enter", "f8", "space")
        text = painted(app)
        assert "  Abena Mensah" in text and "✓ Alex Taylor" in text
        await pilot.press("f7", "enter")
        assert "Nobody is ticked." in said(app)
        await pilot.press(*"maya", "space", *"johnson")
        assert "Find: maya johnson · nobody has this name" in said(app), "a blank in a name ticks nobody"
        assert "✓" not in painted(app)
        await pilot.press("down", "home", *"maya")
        assert "Find: maya · 2 names: type more, or press Space twice" in said(app)
        await pilot.press("space", "space", "down", "space")
        assert all(f"✓ Maya Chen, {room}" in painted(app) for room in ("12", "204"))
        await pilot.press("enter")
        assert "Only 2 of 24 people: Maya Chen, 12 and Maya Chen, 204" in said(app)
        await pilot.press("tab", "tab", "end", "ctrl+u")
        await type_text(pilot, str(tmp_path / "two.pdf"))
        await pilot.press("enter")
        await settle(pilot)
        assert "Name tents: 2 on 1 page" in said(app)


async def test_the_sheets_are_shown_and_a_card_alone(
    sample: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p", "enter", "f7")
        await settle(pilot)
        assert "Page 1 of 12" in said(app)
        assert any(glyph in painted(app) for glyph in "▀▄▌▐▖▗▘▝▚▞"), "there is a picture"
        await pilot.press("right")
        await settle(pilot)
        assert "Page 2 of 12" in said(app)
        await pilot.press("z", "left")
        await settle(pilot)
        assert "Page 1 of 12, card 2" in said(app)
        await back_home(pilot)
        app.open_screen("print", "faces", "Room 12")
        await settle(pilot)
        await pilot.press("f7")
        await settle(pilot)
        assert "Page 1 of 1" in said(app) and "Next" not in painted(app).splitlines()[-1]
        monkeypatch.setenv("NAMECARDS_PHOTOS", "none")
        await pilot.press("escape", "f7")
        await settle(pilot)
        assert "This terminal can't show pictures" in said(app)


async def test_a_printer_is_put_right_with_four_numbers(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p", "enter", "f9", "tab")
        await type_text(pilot, "Library")
        await pilot.press("tab", "end", "ctrl+u")
        await type_text(pilot, "far")
        await pilot.press("enter")
        assert "Type numbers, such as 0.5 or -1, or inches: 1/16 in." in said(app)
        await pilot.press("end", "ctrl+u")
        await type_text(pilot, "1,5")
        await pilot.press("enter")
        assert "Printer: Library." in said(app)
        assert sample.printers.get("Library").dx == -1.5
        await pilot.press("f9")
        assert "Library: prints 1.5 mm right" in said(app)
        await pilot.press("tab", "tab", "tab", "end", "ctrl+u", "2", "enter")
        kept = sample.printers.get("Library")
        assert (kept.dx, kept.dy) == (-1.5, -2), "the lines begin with what was saved"
        await pilot.press("f9", "tab", *" 2")
        assert "right, mm             0" in painted(app), "another printer is exact until it is measured"
        await pilot.press("shift+tab", "up", "enter")
        assert "Printer: no correction." in said(app)


async def test_esc_stops_a_print_and_nothing_is_written(
    sample: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = NamecardsApp(sample)
    out, going = tmp_path / "cards.pdf", Event()

    def slow(job: Job, out: Path, watch: OnProgress) -> None:
        going.wait(10)
        watch(1, 24)
        raise AssertionError("it was not stopped")

    monkeypatch.setattr(sample.printing, "write_pdf", slow)
    async with app.run_test(size=(99, 40)) as pilot:
        await pilot.press("p", "enter", "tab", "tab", "end", "ctrl+u")
        await type_text(pilot, str(out))
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("escape")
        assert "Stopped. Nothing was written." in said(app)
        going.set()
        await pilot.app.workers.wait_for_complete()
    assert not out.exists()


async def test_the_command_palette_offers_the_keys_of_the_screen(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(99, 40)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        await type_text(pilot, "desk")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "Somebody comes in" in painted(app)
        await pilot.press("escape", "ctrl+p")
        await type_text(pilot, "backup")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "Back up now" in painted(app), "it is in the help of Privacy"
        await pilot.press("escape", "ctrl+p")
        await type_text(pilot, "erase")
        await settle(pilot)
        assert "Guide: Forget a person" in painted(app), "no command of home does, but the guide says where"
        await pilot.press("down", "enter")
        await settle(pilot)
        assert "namecards · guide" in painted(app) and "receipt" in painted(app)


async def test_the_command_list_has_nothing_of_textuals_also_over_a_dialog(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(99, 40), notifications=True) as pilot:
        await settle(pilot)
        offered = {command.title for command in app.get_system_commands(app.screen)}
        assert "Desk" in offered and not offered & {"Theme", "Keys", "Screenshot", "Maximize"}
        await pilot.press("f2", "ctrl+p")
        await settle(pilot)
        assert "Edit your last note" in said(app) and "Theme" not in said(app)
        await type_text(pilot, "backup")
        await settle(pilot)
        assert "No command in this dialog" in said(app)
        await pilot.press("escape", "escape", "escape", "ctrl+c")
        assert "Ctrl+Q leaves namecards" in said(app)


async def test_a_paper_is_found_by_the_number_on_its_box(
    sample: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Printing, "usual_file", lambda *_: tmp_path / "badges.pdf")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p", "down", "down", "enter", "tab", *"8395")
        text = painted(app)
        assert "find: 8395" in text
        assert "gLabels 3.4.1 and LibreOffice 25.2 have the same" in beside(app, "#trust")
        await pilot.press("enter", "f4")
        await settle(pilot)
        assert sample.printers.memory_of("badges").stock == "avery-5395"


async def test_what_belongs_to_one_job_is_shown_and_the_sheet_that_was_begun_is_offered(
    sample: Collection, tmp_path: Path
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p", "enter")
        assert "No option is changed." in said(app)
        await pilot.press("f8", "f7", "space", "enter", "tab", "tab", "end", "ctrl+u")
        await type_text(pilot, str(tmp_path))
        await pilot.press("f4")
        await settle(pilot)
        assert "Only 1 of 24 people" in said(app) and "o opens it; print there at 100 %" in said(app)
        assert [file.name for file in tmp_path.glob("*.pdf")] == ["Name tents - Everyone.pdf"]
        job = sample.printing.job("tents", sample.people.roster("Everyone"), "avery-5305", {"who": "new"})
        assert len(job.cards) == 24, "looking at a PDF is not printing it"
        await pilot.press("f8", "f7", "down", "space", "enter", "f4")
        assert "exists already. Press F4 again to replace it" in said(app), "another one's cards are in it"
        await pilot.press("p")
        assert "Noted: printed." in said(app)
        job = sample.printing.job("tents", sample.people.roster("Everyone"), "avery-5305", {"who": "new"})
        assert len(job.cards) == 23
        assert "The last sheet has free cards: F10 starts at card 2" in said(app)
        await pilot.press("f10")
        assert "First free card on the first sheet: 2" in said(app)
        app.screen.query_one("#file").focus()
        await pilot.pause()
        assert "F5 Open" in said(app), "o is a letter there"
        await pilot.press("escape", "p")
        assert "First free card" not in said(app), "it belonged to one job"


async def test_a_sheet_that_is_not_listed_is_measured(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p", "down", "down", "enter", "f11")
        for at, value in enumerate(("Blue Badges", "a4", "17,5", "13.5", "80", "50", "8")):
            await pilot.press(*["down"] * bool(at), "end", "ctrl+u")
            await type_text(pilot, value)
        await pilot.press("enter")
        assert "These measures make 2 across and 5 down, 10 cards, not 8." in said(app)
        await pilot.press("end", "ctrl+u", "1", "0", "enter")
        await settle(pilot)
        assert "Paper saved: Blue Badges – 10 cards, A4. 2 across, 5 down, gaps of 15 and 5 mm." in said(app)
        assert sample.printers.stock("Blue Badges").pitch == (95, 55)
        await pilot.press("f3")
        assert "Blue Badges" not in sample.printers.stocks()
        await pilot.press("f11")
        await type_text(pilot, "5160")
        for key in ("sheet", "left", "top", "width", "height", "count"):
            app.screen.query_one(f"#{key}", Input).value = "a4" if key == "sheet" else "10"
        app.screen.query_one("#count", Input).value = "513"
        await pilot.press("enter")
        assert "The paper “avery-5160” has this name or number already" in said(app)
        assert app.screen.query_one("#count", Input).value == "513", "nothing has to be typed again"


async def test_letter_and_a4_are_told_apart_where_a_paper_is_cut(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("p", "home", "enter", "enter", *["down"] * 7)
        await settle(pilot)
        assert painted(app).count("Plain card – 4 tents to cut, US Letter") == 1, "below the lists, whole"


@pytest.mark.parametrize("height", [16, 20, 24])
async def test_a_form_says_what_is_wrong_where_it_is_seen(sample: Collection, height: int) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(60, height)) as pilot:
        await pilot.press("p", "f11", *"blue", "enter")
        shown = painted(app)
        assert "Type millimetres, such as 12.7" in shown and "a whole number" in shown
        assert all(label in shown for label in ("Name ", "Card height", "Cards ")), (
            "and every line of the form"
        )


async def test_the_august_pack_takes_four_keys(sample: Collection, tmp_path: Path, documents: Path) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p", "k")
        assert "3 classes, 6 parts each, by name." in said(app)
        await pilot.press("space", "tab", "down", "down", "down", "space")
        assert "2 classes, 5 parts each" in said(app)
        assert "9 people in none of these classes:" in said(app)
        await pilot.press("f4")
        await settle(pilot)
        assert "August pack: 16 pages" in said(app)
        assert (documents / "August pack.pdf").read_bytes().startswith(b"%PDF-")
        app.screen.query_one("#file", Input).value = str(tmp_path)
        await pilot.press("f4")
        await settle(pilot)
        assert (tmp_path / "August pack.pdf").exists(), "a folder gets the pack's name"
        await pilot.press("shift+tab", "shift+tab", "shift+tab", "f7", "f7")
        assert "0 classes" in said(app)
        await pilot.press("f4")
        assert "Tick at least one class and one part." in said(app)


async def test_letters_open_what_belongs_to_printing_and_find_a_line_in_the_other_lists(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("p", "enter", "s")
        assert "Class · find: s" in said(app), "in the list of classes a letter looks for a class"
        await pilot.press("tab", "m")
        assert "Seats: Who sits where" in said(app), "the menu has them all, also from there"
        await pilot.press("escape", "shift+tab", "shift+tab", "s")
        await settle(pilot)
        assert "front of the room" in said(app)
        await pilot.press("escape")
        letters = app.screen.query_one("#letters")
        assert letters.parent and letters.parent.id == "kinds-side", "they stand in the list where they work"
        assert "a answers w pledge" in said(app)
        await pilot.click("#letters", offset=(14, 2))
        await settle(pilot)
        assert isinstance(app.screen, PledgeScreen)
        await back_home(pilot)
        await pilot.press("down", "v", "p", "s")
        await settle(pilot)
        assert "front of the room" in said(app), "the seats of the class at the cursor"


async def test_a_class_is_found_by_the_start_of_a_word_and_who_has_no_photo_is_ticked_at_once(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.press("p", "enter", "f8", "f8")
        ticked = [row for row in painted(app).splitlines() if "✓ " in row]
        assert len(ticked) == 1 and "Tom Brown" in ticked[0], "for the photo day"
        await pilot.press("escape", "4")  # Everyone (24), Period 4 Library, Room 204
        file = app.screen.query_one("#file", Input)
        assert "Class · find: 4" in said(app) and file.value.endswith("Name tents - Period 4 Library.pdf")
        await pilot.press("tab", "shift+tab", "0", "4")
        assert file.value.endswith("Name tents - Room 204.pdf"), "else by any letters of it"


async def test_the_paper_and_options_of_each_kind_stay_while_the_cursor_moves(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("p", "enter", "tab", "down", "f6", "right", "escape")
        assert app.screen.query_one("#stocks").has_focus, "back where the options were opened"
        await pilot.press("shift+tab", "shift+tab", "down", "down")
        assert "Avery 5392" in said(app) and "No option is changed." in said(app)
        await pilot.press("up", "up", "f4")
        await settle(pilot)
        assert "Name: first and last name" in said(app)
    memory = sample.printers.memory_of("tents")
    assert (memory.stock, memory.options["name"]) == ("avery-5302", "full")


async def test_yes_or_no_is_a_switch_enter_lists_all_values_and_the_mouse_does_both(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(99, 40)) as pilot:
        await pilot.press("p", "f6", "down", "enter")
        assert "the class you print" in painted(app), "all values of the line"
        await pilot.press("down", "down", "enter", "down", "space")
        assert "Small line: the class you print · Photo: yes" in said(app)
        await pilot.press("left")
        assert "Photo: yes" not in said(app)
        await pilot.press("f6", "f6")
        assert "the class you print" in painted(app), "the options are as they were left"
        await pilot.click("#photo")
        await pilot.click("#small")
        await pilot.click("#small SelectOverlay", offset=(4, 4))
        assert "Small line: pronouns · Photo: yes" in said(app)
        await pilot.click(app.screen.query_one("#photo").query_ancestor(Horizontal).query_one(".word"))
        assert "Photo: yes" not in said(app), "the word beside a switch turns it, too"
        await pilot.click(app.screen.query_one("#name").query_ancestor(Horizontal).query_one(".label"))
        await pilot.press("right")
        assert "Name: " in said(app), "a title goes to its line"
