"""A card may be scanned on every screen: its person's visit opens, and no key of it acts as a key.

A scanner types the printed code and Enter, some milliseconds a key: a USB keyboard is polled each 1 to 10 ms.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from time import monotonic

from conftest import Clock
from looking import back_home, painted, said, scan, settle, type_text, until
from scans import CARD, NOBODY, lines_written, with_card
from test_every_screen import Walk
from textual import events
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.screens.base import VISIT
from namecards.screens.desk.desk import DeskScreen
from namecards.screens.desk.visit import VisitScreen
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.home import HomeScreen
from namecards.screens.widgets.lines import FindLine, NoteLine


async def scan_live(app: NamecardsApp, code: str, gap: float) -> None:
    """Send a code and Enter a key at a time, as the time goes by."""
    begin = monotonic() + 0.1
    for number, sign in enumerate(f"{code}\r"):
        key = events.Key("enter" if sign == "\r" else sign, sign)
        key.time = begin + number * gap
        app.post_message(key)
        await asyncio.sleep(gap)


SLOWLY = [
    *("desk", "home", "note", "drill", "answers", "lists", "inbox", "class", "timeline", "print", "visit"),
    *("import", "import questions", "seating", "timetable"),
]
"""Where the first digits of a slow card can be taken for something. The desk first: there it is known."""


async def test_a_slow_card_opens_the_visit_over_every_screen_and_none_of_its_keys_acts(
    sample: Collection, clock: Clock, tmp_path: Path
) -> None:
    """The slowest; one at its usual speed is scanned on every screen in test_every_screen.py."""
    with_card(sample)
    walk = Walk(sample, clock, tmp_path)
    async with walk.app.run_test(size=(80, 24), notifications=True) as pilot:
        for route in SLOWLY:
            async with walk.open(pilot, route) as screen:
                if route == VISIT:  # it ends with the next person's
                    continue
                typed = [line.value for line in screen.query(Input)]
                before = lines_written(walk.app.collection)
                await scan_live(walk.app, CARD, 0.09)
                await until(lambda: isinstance(walk.app.screen, VisitScreen))
                await settle(pilot)
                assert walk.app.screen.visible_person.ids == (CARD,)  # type: ignore[attr-defined]
                if route == "import questions":  # a digit is an answer there, before Enter
                    await pilot.press("escape")
                    continue
                assert walk.app.screen_stack[-2] is screen
                assert [line.value for line in screen.query(Input)] == typed or isinstance(screen, DeskScreen)
                assert lines_written(walk.app.collection) == before
                await pilot.press("escape")


async def test_a_slow_scanner_opens_the_visit_at_once_and_it_is_said_what_its_first_digits_may_have_done(
    sample: Collection,
) -> None:
    emeka = with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True):
        await scan_live(app, CARD, 0.08)
        await until(lambda: isinstance(app.screen, VisitScreen))
        assert app.screen.visible_person == emeka  # type: ignore[attr-defined]
        await until(lambda: "This scanner types slowly" in said(app))


async def test_a_slow_code_in_a_note_leaves_the_note_as_it_was(sample: Collection) -> None:
    emeka = with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", *"saoirse owes", "space")
        line = app.screen.query_one(NoteLine)
        await scan_live(app, CARD, 0.08)
        await until(lambda: isinstance(app.screen, VisitScreen))
        assert app.screen.visible_person == emeka and line.value == "saoirse owes "  # type: ignore[attr-defined]
    assert sample.notes.all() == []


async def test_a_slow_code_behind_keys_that_still_wait_takes_none_of_them_away(sample: Collection) -> None:
    """As on a busy computer: the note is typed and a card scanned before the first letter is shown."""
    with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f2")
        line, begin = app.screen.query_one(NoteLine), monotonic()
        typed = [(0.2 * at, sign) for at, sign in enumerate("saoirse owes")]
        scanned = [(10 + 0.08 * at, sign) for at, sign in enumerate(f"{CARD}\r")]
        for after, sign in typed + scanned:
            key = events.Key("enter" if sign == "\r" else sign, sign)
            key.time = begin + after
            app.post_message(key)
        await until(lambda: isinstance(app.screen, VisitScreen))
        assert line.value == "saoirse owes"


async def test_the_command_list_opens_in_a_visit_whose_card_was_scanned_over_the_list(
    sample: Collection,
) -> None:
    """The second list stopped the program, and the note of the visit was lost."""
    with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p")
        scan(app, CARD)
        await until(lambda: isinstance(app.screen, VisitScreen))
        await pilot.press("enter", *"news", "ctrl+p")
        assert "Everything about them" in painted(app)
        await pilot.press("escape", "enter")
    assert [note.text for note in sample.notes.all()] == ["news"]


async def test_a_card_at_the_question_of_another_visit_is_no_note_there(sample: Collection) -> None:
    """Slow, or typed by hand: the next one has come, and the name of the one before was not asked for yet."""
    emeka = with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for gap in (0.08, 0.15):
            await pilot.press("d", "s", "a", "enter")
            await scan_live(app, CARD, gap)
            await until(lambda: "Who is this?" in painted(app) and app.screen.visible_person == emeka)  # type: ignore[attr-defined]
            await back_home(pilot)
    assert sample.notes.all() == [] and sample.desk.recent() == []


async def test_every_form_of_a_number_at_every_speed_of_a_scanner(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for printed, gap in (
            *(("000417", 0.0), ("000417", 0.002), ("P 000417", 0.02), ("P000417", 0.0)),
            *(("21234000004176", 0.0), ("21234000004176", 0.02), ("S10417", 0.002)),
        ):
            emeka = with_card(sample, card="S10417" if printed[0] == "S" else "000417")
            scan(app, printed, gap)
            await until(lambda: "Who is this?" in painted(app))
            assert isinstance(app.screen, VisitScreen) and app.screen.visible_person == emeka, (printed, gap)
            await back_home(pilot)


async def test_what_fingers_type_acts_as_ever(sample: Collection) -> None:
    """Fingers need at least 50 ms for a key."""
    with_card(sample)
    sample.notes.add(sample.people.one("zoe"), "+beanbags")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("ideas")
        await settle(pilot)
        for number, sign in enumerate("63"):
            key = events.Key(sign, sign)
            key.time = monotonic() + number * 0.05
            app.post_message(key)
            await pilot.pause()
        await pilot.press("escape")
        assert isinstance(app.screen, HomeScreen) or "639" not in painted(app)
        await pilot.press("escape", "escape", "d", *"639007")
        assert app.screen.query_one(FindLine).value == CARD


async def test_a_half_typed_note_stays_below_the_visit(sample: Collection) -> None:
    emeka = with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n", *"zoe", "space", *"dog")
        scan(app, CARD)
        await until(lambda: "Who is this?" in painted(app))
        await pilot.press("k", "enter")
        assert app.screen.query_one(NoteLine).value == "zoe dog"
        await pilot.press("enter")
    assert sample.desk.is_here_today(emeka)
    assert [sample.people.get(note.person).given for note in sample.notes.all()] == ["Zoë"]


async def test_a_dialog_stays_below_and_goes_on(sample: Collection) -> None:
    with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m")
        begin = monotonic()
        for number, sign in enumerate(f"{CARD}\r"):  # a busy computer delivers one code in pieces
            key = events.Key("enter" if sign == "\r" else sign, sign)
            key.time = begin + number * 0.002 + (0.2 if number > 3 else 0)
            app.post_message(key)
        await until(lambda: "Who is this?" in painted(app))
        await pilot.press("escape", "g")
        await settle(pilot)
        assert "progress" in painted(app).splitlines()[0]


async def test_the_field_for_numbers_takes_the_code(sample: Collection) -> None:
    with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "a")
        form = app.screen
        assert isinstance(form, FormDialog)
        numbers = form.query_one("#ids", Input)
        numbers.focus()
        scan(app, NOBODY)
        await until(lambda: numbers.value == NOBODY)
        scan(app, CARD)
        await until(lambda: numbers.value == f"{NOBODY}, {CARD}")
        assert app.screen is form, "Enter of a scanner saves no form"


async def test_a_number_that_comes_with_the_words_before_it_was_typed(sample: Collection) -> None:
    """A slow network delivers what a person typed in one go."""
    with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n")
        scan(app, f"zoe owes {CARD}")
        await until(sample.notes.all)
    assert [note.text for note in sample.notes.all()] == [f"owes {CARD}"]


async def test_a_card_that_a_busy_computer_delivers_with_the_word_before_it_is_a_card(
    sample: Collection,
) -> None:
    with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n")
        note = app.screen
        scan(app, f"zoe dog{CARD}")
        await until(lambda: "Who is this?" in painted(app))
        assert note.query_one(NoteLine).value == "zoe dog"


async def test_an_unknown_number_stays_in_a_line_in_case_it_was_typed(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("n", *"zoe", "space")
        scan(app, NOBODY)
        await until(lambda: f"“{NOBODY}”" in said(app))
        assert "saved yet" in said(app)
        assert app.screen.query_one(NoteLine).value == f"zoe {NOBODY}"
        sample.people.update(replace(with_card(sample), active=False))
        scan(app, CARD)
        await until(lambda: "(archived)" in said(app))
        assert app.screen.query_one(NoteLine).value == f"zoe {NOBODY}", "an old card is no word of the note"
    assert not sample.notes.all()


async def test_the_number_of_a_card_nobody_has_is_no_note_about_the_child_before(sample: Collection) -> None:
    """A new child in a queue: the digits waited in the line of the visit, and the next card saved them."""
    with_card(sample), with_card(sample, "zoe", "639008")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        scan(app, CARD)
        await until(lambda: "Who is this?" in painted(app))
        await pilot.press("k")
        scan(app, NOBODY)
        await until(lambda: app.screen.query_one(NoteLine).value == NOBODY)
        scan(app, "639008")
        await until(lambda: f"“{NOBODY}” was not saved" in painted(app) and "Who is this?" in painted(app))
    assert not sample.notes.all()


async def test_a_number_that_was_only_asked_about_is_not_saved_by_the_next_card(sample: Collection) -> None:
    """A slow scanner types the digits of a card and Enter; only a second Enter makes a note of them."""
    with_card(sample), with_card(sample, "zoe", "639008")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        scan(app, CARD)
        await until(lambda: "Who is this?" in painted(app))
        await pilot.press("k")
        await type_text(pilot, NOBODY)
        await pilot.press("enter")
        assert "Enter again saves it as a note" in painted(app)
        scan(app, "639008")
        await until(lambda: f"“{NOBODY}” was not saved" in painted(app) and "Who is this?" in painted(app))
    assert not sample.notes.all()


async def test_cards_follow_each_other_over_any_screen(sample: Collection) -> None:
    emeka, zoe = with_card(sample), with_card(sample, "zoe", "639008")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        app.open_screen("lists")
        await settle(pilot)
        below = app.screen
        scan(app, CARD)
        await until(lambda: "Who is this?" in painted(app))
        await pilot.press("k", *"robotics")
        scan(app, "639008")
        await until(lambda: "Who is this?" in painted(app))
        scan(app, "639008")
        await until(lambda: "their own card" in painted(app))
        await pilot.press("k", "enter")
        assert app.screen is below
    assert {sample.people.get(n.person).id: n.text for n in sample.notes.all()} == {emeka.id: "robotics"}
    assert sample.desk.is_here_today(zoe)


async def test_two_cards_that_come_at_once_are_two_cards(sample: Collection) -> None:
    """A computer that was busy for a moment delivers both together."""
    with_card(sample)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("n", *"zoe")
        scan(app, f"{NOBODY}\r{CARD}")
        await until(lambda: "Who is this?" in painted(app))
        await pilot.press("escape")
        assert app.screen.query_one(NoteLine).value == f"zoe{NOBODY}"
    assert not sample.notes.all()
