"""One visit: the name first, then what comes back, then what is said."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from conftest import Clock
from looking import beside, painted, said, settle, type_text
from textual.events import MouseScrollDown, Paste
from textual.geometry import Region
from textual.screen import Screen

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.brief import ShownNotes
from namecards.core.learning.memory import Rating
from namecards.core.people import Person
from namecards.screens.base import VISIT
from namecards.screens.desk.brief_list import BriefList
from namecards.screens.widgets.portrait import Portrait


@pytest.fixture
def saoirse(sample: Collection) -> Person:
    return sample.people.find("saoirse")[0]


OPEN = ("d", "s", "a", "enter")
"""Saoirse walks in."""


async def test_the_name_is_hidden_until_it_is_said_whether_it_was_known(
    sample: Collection, saoirse: Person
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN)
        text = painted(app)
        assert "Who is this?" in text and "Grade 6 · Room 12" in text and "Saoirse" not in text
        await pilot.press("f")
        text = painted(app)
        assert "Saoirse O'Brien" in text and "say: SEER-sha" in text
        assert "photo: not asked yet · in person: missed" in text
        await pilot.press("f3")
        assert "Who is this?" in painted(app), "the answer was taken back, so it is asked again"
        await pilot.press("k")
        assert "in person: knew it" in painted(app)
    assert sample.memory.cards[saoirse.id].reviews == 1 and sample.desk.is_here_today(saoirse)


@pytest.mark.usefixtures("every_frame")
@pytest.mark.parametrize("known", [True, False])
async def test_a_name_beside_a_face_does_not_paint_the_face_again(
    sample: Collection, saoirse: Person, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    """The face is by far the most that is painted; the words that stand where there is none change."""
    if not known:
        sample.people.update(replace(saoirse, photo=""))
    repaints: list[Portrait] = []
    refresh = Portrait.refresh

    def refresh_face(face: Portrait, *regions: Region, **how: bool) -> Portrait:
        repaints.append(face)
        return refresh(face, *regions, **how)

    monkeypatch.setattr(Portrait, "refresh", refresh_face)
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(*OPEN)
        await settle(pilot)
        assert repaints, "it was painted with the question"
        repaints.clear()
        await pilot.press("k")
        await settle(pilot)
        assert "Saoirse O'Brien" in painted(app) and bool(repaints) is not known
        await pilot.press("f3")
        assert "Who is this?" in painted(app) and bool(repaints) is not known


@pytest.mark.usefixtures("every_frame")
async def test_the_screen_of_a_visit_is_not_laid_out_for_the_next_one(sample: Collection) -> None:
    """Textual paints a screen that comes back once, and once more if it is laid out."""
    layouts: list[Screen[object]] = []
    app = NamecardsApp(sample)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(*OPEN, "escape")
        visit = app.get_screen(VISIT)
        visit.screen_layout_refresh_signal.subscribe(visit, layouts.append, immediate=True)
        await pilot.press("m", "a", "y", "a", "1")
        assert "Who is this?" in painted(app) and "What was said?" not in painted(app)
        await pilot.press("k")
        assert "Maya Chen" in painted(app) and "What was said?" in painted(app)
    assert not layouts


async def test_a_note_may_be_typed_or_pasted_at_once(
    sample: Collection, saoirse: Person, clock: Clock
) -> None:
    """The name is asked for, but they are already telling: no letter is lost, and no answer is recorded.

    A private note whose `%` were lost would be read by everybody.
    """
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("d")
        for sign in "%!0":
            await pilot.press(*OPEN[1:], sign, *"her", "space", *"bird", "enter")
            (note,) = sample.notes.last()
            meant = sample.notes.preview(f"{sign}her bird")[0]
            assert (note.text, note.private, note.kind) == (meant.text, meant.private, meant.kind)
            clock.pass_(minutes=1)
        for typed in ("lost ", ""):
            await pilot.press(*OPEN[1:])
            assert "Who is this?" in painted(app)
            await pilot.press(*(letter if letter != " " else "space" for letter in typed))
            await type_text(pilot, "lost her tooth".removeprefix(typed))
            assert "Saoirse O'Brien" in painted(app)
            await pilot.press("enter")
            assert [note.text for note in sample.notes.last()] == ["lost her tooth"]
            clock.pass_(minutes=1)
        await pilot.press(*OPEN[1:])
        await app.on_event(Paste("lost his tooth\nhas a new dog"))
        await settle(pilot)
        assert "2 lines were pasted" in said(app) and "left out" not in said(app)
        await pilot.press("enter")
    assert {"lost his tooth", "has a new dog"} < {note.text for note in sample.notes.about(saoirse)}
    assert saoirse.id not in sample.memory.cards


async def test_somebody_taken_for_another_goes_to_the_mix_ups(sample: Collection, saoirse: Person) -> None:
    (zoe,) = sample.people.find("zoë")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "m", *"zo", "enter")
        assert "You thought of Zoë Kowalczyk" in painted(app)
        await pilot.press("f3", "m")
        assert sample.drill.confused_with(saoirse) == []
        await pilot.press("escape")
        assert "Who is this?" in painted(app)
        await pilot.press("m", *"zoe", "1")
    assert sample.drill.confused_with(saoirse) == [(zoe, 1)]


async def test_what_comes_back_is_in_its_order_on_one_screen(sample: Collection, clock: Clock) -> None:
    sample.notes.add_line("saoirse moved here from Galway, +a manga shelf")
    clock.pass_(days=70)
    (idea,) = sample.ideas.all()
    sample.ideas.decide(idea, "done", "it is by the window")
    sample.notes.add_line(
        "saoirse plays the cello, !find manga 4 @+1d, !lend the atlas @+30d, ?how was the fair"
    )
    sample.notes.add_line("saoirse *how is the puppy")
    clock.pass_(minutes=1)
    sample.notes.add_line("saoirse %her parents part")
    clock.pass_(days=3)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        await settle(pilot)
        text = beside(app, "#brief")
        order = ["say: SEER-sha", "last here 3 days ago", "find manga 4", "overdue", "how is the puppy"]
        order += ["lend the atlas", "how was the fair", "tell Saoirse", "plays the cello", "(private)"]
        at = [text.index(words) for words in order]
        assert at == sorted(at)
        assert "it is by the window" in text and "1 older: F9" in text and "Galway" not in text
        assert "her parents part" not in text
        await pilot.press("f6")
        assert "her parents part" in painted(app)
        await pilot.press("x")
        assert "her parents part" not in painted(app), "the next key hides it"


async def test_a_question_older_than_sixty_days_may_be_old(sample: Collection, clock: Clock) -> None:
    sample.notes.add_line("saoirse ?does she like horses")
    clock.pass_(days=61)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        assert "? does she like horses said Mon 10 Aug 2026, may be old" in beside(app, "#brief")


async def test_what_is_not_all_in_sight_is_counted_and_one_whose_day_has_come_is_on_top(
    sample: Collection, clock: Clock
) -> None:
    sample.notes.add_line("saoirse play premiere, ask how it went @+7d")
    for n in range(9):
        sample.notes.add_line(f"saoirse {LONG_NOTE} {n}")
    clock.pass_(days=7)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        text = beside(app, "#brief")
        assert "▸ · play premiere, ask how it went due today" in text
        assert "6 of 10 · ↓ more" in text and "she reads 4" in text and "she reads 5" not in text
        await pilot.press(*["down"] * 8)
        assert "5 of 10 · ↑ ↓ more" in beside(app, "#brief")
        await pilot.press("down")
        text = beside(app, "#brief")
        assert "of 10 · ↑ more" in text and "she reads 8" in text and "premiere" not in text


LONG_NOTE = "told me at length about the book she reads"


async def test_the_line_that_is_marked_is_seen_however_many_come_back(sample: Collection) -> None:
    for n in range(1, 15):
        sample.notes.add_line(f"saoirse !find manga {n} @+{n}d")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        for n in range(2, 15):
            await pilot.press("down")
            assert f"▸ ! find manga {n} " in beside(app, "#brief")
        await pilot.press("down")
        assert "Saoirse O'Brien" in beside(app, "#brief") and "▸ ! find manga 1 " in beside(app, "#brief")
        await pilot.press("up")
        assert "▸ ! find manga 14" in beside(app, "#brief")


async def test_the_wheel_and_a_click_move_the_cursor_which_stays_in_sight(sample: Collection) -> None:
    for n in range(1, 15):
        sample.notes.add_line(f"saoirse !find manga {n} @+{n}d")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        brief = app.screen.query_one(BriefList)
        for _ in range(20):
            brief.post_message(wheel(brief))
        await pilot.pause()
        assert "▸ ! find manga 14" in beside(app, "#brief"), "it stops at the end"
        row = next(y for y, line in enumerate(painted(app).splitlines()) if "find manga 12" in line)
        await pilot.click(offset=(brief.region.x + 6, row))
        await pilot.press("f4")
        assert "Done: find manga 12." in painted(app)


def wheel(widget: BriefList) -> MouseScrollDown:
    return MouseScrollDown(widget, 1, 1, 0, 0, 0, False, False, False)


async def test_a_note_of_800_letters_is_read_to_its_end_and_says_at_once_that_it_is_overdue(
    sample: Collection, clock: Clock
) -> None:
    sample.notes.add_line(f"saoirse !{'find manga ' * 73}at last @+1d, dog surgery")
    clock.pass_(days=3)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        for size in ((80, 24), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.press(*OPEN[1:], "enter")
            seen = beside(app, "#brief")
            assert "overdue, by Tue 11 Aug" in seen
            for _ in range(3):
                await pilot.press("down")
                seen += beside(app, "#brief")
            assert "at last" in seen and "▸ ! dog surgery" not in seen
            await pilot.press("escape")


async def test_the_cursor_is_in_sight_and_the_count_is_true_whatever_is_pressed(sample: Collection) -> None:
    dice = Random(5)
    for n in range(9):
        sample.notes.add_line(f"saoirse begin{n} {'word ' * dice.choice((1, 3, 20, 40, 150))}end{n}")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        brief = app.screen.query_one(BriefList)
        for _ in range(40):
            if dice.random() < 0.2:
                await pilot.resize_terminal(80, dice.choice((16, 24, 40)))
            elif dice.random() < 0.3:
                await pilot.click(BriefList, offset=(9, dice.randrange(brief.size.height)))
            else:
                await pilot.press(dice.choice(("down", "down", "down", "up")))
            text = beside(app, "#brief")
            whole = [n for n in range(9) if f"begin{n} " in text and f"end{n} " in text]
            assert text.count("▸") == 1
            assert f"{max(len(whole), 1)} of 9 · " in text, (
                "a line that is too high counts as the one in sight"
            )


async def test_a_plain_note_is_older_after_three_visits_on_screen_and_looking_up_is_no_visit(
    sample: Collection, saoirse: Person, clock: Clock
) -> None:
    sample.notes.add_line("saoirse dog surgery")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        for keys in (["enter", "escape"], ["k", "escape"], ["enter", "enter"], ["enter", *"cat", "enter"]):
            clock.pass_(days=1)
            assert "dog surgery" in [note.text for note in sample.desk.brief(saoirse).plain]
            await pilot.press(*OPEN[1:], *keys)
    assert "dog surgery" in [note.text for note in sample.desk.brief(saoirse).plain], "the same all day"
    clock.pass_(days=1)
    brief = sample.desk.brief(saoirse)
    assert [note.text for note in brief.plain] == ["cat"] and [n.text for n in brief.older] == ["dog surgery"]
    sample.undo()  # the note of the third visit
    assert [note.text for note in sample.desk.brief(saoirse).plain] == ["dog surgery"]


async def test_the_record_of_what_was_shown_is_no_step_of_undo(
    sample: Collection, saoirse: Person, clock: Clock
) -> None:
    sample.notes.add_line("saoirse dog surgery")
    clock.pass_(days=1)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k", "escape")
    assert shown_today(sample, saoirse) == {"ry"}
    assert "Greeting: you knew" in sample.undo().entry.sentence and not sample.desk.is_here_today(saoirse)
    clock.pass_(days=1)
    assert [entry.sentence for entry in sample.history.entries()][1] == "Note for Saoirse O'Brien"


async def test_only_what_was_in_sight_counts_as_shown_and_a_private_text_only_with_f6(
    sample: Collection, saoirse: Person, clock: Clock
) -> None:
    for n in range(9):
        sample.notes.add_line(f"saoirse {LONG_NOTE} {n}")
    sample.notes.add_line("saoirse yesterday: %her parents part")
    clock.pass_(days=1)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k", "escape")
        assert shown_today(sample, saoirse) == set("01234")
        clock.pass_(days=1)
        assert ends(sample, saoirse) == "rt 5 6 7 8 0 1 2 3 4"
        await pilot.press(*OPEN[1:], "k", "f6", *["down"] * 10, "escape")
    assert shown_today(sample, saoirse) == {"rt", *"012345678"}
    clock.pass_(days=1)
    assert ends(sample, saoirse) == "rt 5 6 7 8 0 1 2 3 4", "each was shown once more"


def ends(collection: Collection, person: Person) -> str:
    """The last letters of the plain notes, in their order."""
    return " ".join(note.text[-2:].strip() for note in collection.desk.brief(person).plain)


def shown_today(collection: Collection, person: Person) -> set[str]:
    """The last letters of the plain notes that are recorded as shown today."""
    notes = {note.id: note.text[-2:].strip() for note in collection.notes.about(person)}
    shown = collection._store.documents.all(
        "shown", ShownNotes, person=person.id, day=str(collection.today())
    )
    return {notes[id] for each in shown for id in each.notes}


async def test_one_key_marks_the_line_under_the_cursor_as_asked(sample: Collection, clock: Clock) -> None:
    sample.notes.add_line("saoirse dog surgery, !find manga 4")
    clock.pass_(days=3)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k", "f4")
        assert "Done: find manga 4" in painted(app)
        await pilot.press("f3")
        assert "Undone" in painted(app) and "▸ ! find manga 4" in beside(app, "#brief"), "it waits again"
        await pilot.press("down", "f4")
        assert "Done: dog surgery" in painted(app)
        await pilot.press("f4")
    assert sample.desk.waiting() == []


async def test_an_outcome_that_was_told_does_not_come_back(sample: Collection, saoirse: Person) -> None:
    sample.notes.add_line("saoirse +a manga shelf")
    (idea,) = sample.ideas.all()
    sample.ideas.decide(idea, "done", "")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k", "f4")
        assert "Done: tell Saoirse" in painted(app)
        assert sample.desk.brief(saoirse).items == ()
        await pilot.press("f3")
    assert len(sample.desk.brief(saoirse).follow_ups) == 1


async def test_enter_just_shows_the_name_and_an_empty_note_line_keeps_the_visit(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "enter")
        assert "Saoirse O'Brien" in painted(app)
        assert sample.memory.cards == {} and sample.desk.recent() == []
        await pilot.press("enter")
        assert "Visit recorded: Saoirse O'Brien" in painted(app)
        await pilot.press("f3")
        assert "Undone: Visit of Saoirse O'Brien" in painted(app)
    assert sample.notes.all() == [] and sample.desk.recent() == []


async def test_what_the_line_will_become_is_shown_while_it_is_typed(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        assert "safeguarding procedure" in painted(app)
        await type_text(pilot, "yesterday: dog surgery, !find manga 4 @fri, *how was it, %parents part")
        text = painted(app)
        assert "· note (said Sun 9 Aug): dog surgery" in text
        assert "! promise (said Sun 9 Aug, by Fri 14 Aug): find manga 4" in text
        assert "note (ask next, said Sun 9 Aug): how was it" in text and "and 1 more" in text
        await pilot.press("enter", *OPEN[1:])
        assert "safeguarding procedure" not in painted(app), "it is said once"
        await pilot.press("k")
        await type_text(pilot, "emeka: built a fort, !a, +b")
        assert "Enter saves it for Saoirse. F2: for Emeka Okafor." in painted(app)
        await pilot.press("escape", "escape", *OPEN[1:], "k")
        await type_text(pilot, "maya: built a fort")
        assert "Saoirse. F2: for Maya Chen" in painted(app) and " or Maya Johnson" in painted(app), "both"


async def test_a_line_is_not_left_by_mistake_and_what_is_private_is_not_said_again(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k", *"cat", "escape")
        assert "Not saved yet" in painted(app)
        await pilot.press("s", "escape", "escape")
        assert "Letters of a name" in painted(app) and sample.notes.all() == []
        await pilot.press(*OPEN[1:])
        await type_text(pilot, "%her parents part, !lend the atlas")
        await pilot.press("enter")
        assert "Saved for Saoirse O'Brien: (private), lend the atlas." in painted(app)
        await pilot.press("f3")
        assert "Undone: Note for Saoirse O'Brien" in painted(app) and "parents part" not in painted(app)


async def test_after_four_misses_their_own_hook_is_asked_for(sample: Collection, saoirse: Person) -> None:
    for _ in range(4):
        sample._store.reviews.answer(saoirse.id, Rating.AGAIN, sample.today(), 0, "drill")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "f")
        await settle(pilot)
        assert "Missed 5 times. Ask: “How do people remember your name?”" in beside(app, "#brief")
        await pilot.press("f8")
        await type_text(pilot, "Seer like a fortune teller")
        await pilot.press("enter")
        assert "remember: Seer like a fortune teller" in beside(app, "#brief")
        assert "How do people remember" not in beside(app, "#brief")
    assert sample.people.get(saoirse.id).hook == "Seer like a fortune teller"


async def test_a_note_from_a_second_shell_shows_on_the_open_desk(sample: Collection, clock: Clock) -> None:
    other = Collection(sample.home, clock)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        app.look_for_changes()
        assert "You knew it. F3 undoes." in painted(app)
        await type_text(pilot, "half a li")
        other.notes.add_line("saoirse has a new brother")
        app.look_for_changes()
        await pilot.pause()
        assert "has a new brother" in painted(app) and "half a li" in painted(app)
        await pilot.press("ctrl+u")
        assert "You knew it." in painted(app) and "F3 undoes" not in painted(app), "it would undo that note"
        await pilot.press("f1")
        other.notes.add_line("saoirse sings")
        app.look_for_changes()
        await pilot.press("escape")
        assert "sings" in painted(app), "a screen that is not seen catches up when it is"


async def test_how_a_name_is_said_can_be_put_right_and_undone(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "k", "e", "n", "enter", "k", "f7", "down")
        await type_text(pilot, "ken, as it looks")
        await pilot.press("enter")
        assert "say: ken, as it looks" in painted(app)
        assert sample.people.find("ken")[0].say == "ken, as it looks"
        await pilot.press("f3")
        assert "as it looks" not in painted(app) and sample.people.find("ken")[0].say == ""


async def test_a_name_known_twice_on_a_day_is_one_review_and_a_miss_always_counts(
    sample: Collection, saoirse: Person, clock: Clock
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        for key in "fkk":  # forgotten, then known, then known once more
            await pilot.press(*OPEN[-3:] if key != "f" else OPEN, key, "enter")
        assert sample.desk.name_status(saoirse).greetings == 2
        await pilot.press("s", "a", "enter", "k", "f3")
        assert "Who is this?" in painted(app), "asked again, though it did not count"
        assert sample.desk.name_status(saoirse).greetings == 2, "the answer before it stays"
        await pilot.press("f", "enter")
    assert (
        sample.desk.name_status(saoirse).greetings == 3
        and sample.desk.name_status(saoirse).in_person is False
    )
    clock.pass_(days=1)
    sample.desk.greet(saoirse, knew=True)
    assert sample.desk.name_status(saoirse).greetings == 4, "the next day it counts"


async def test_a_name_that_stood_under_the_face_is_not_asked_for(
    sample: Collection, saoirse: Person, clock: Clock
) -> None:
    sample.desk.record_visit(saoirse)
    clock.pass_(days=1)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", "down")
        assert "▸ Saoirse" in painted(app)
        await pilot.press("enter")
        assert "photo: not asked" in painted(app) and "Who is this?" not in painted(app)


async def test_the_question_before_a_note_is_thrown_away_is_seen_below_any_number_of_notes(
    sample: Collection,
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k")
        await type_text(pilot, "new puppy, !find manga 4, ?how was the fair, +beanbags")
        await pilot.press("escape")
        assert "Not saved yet. Enter saves it" in painted(app)
        await pilot.press("!")
        await pilot.resize_terminal(12, 5)
        await pilot.resize_terminal(80, 24)
        assert "Not saved yet" not in painted(app)
        await pilot.press("backspace", "enter")
    assert len(sample.notes.all()) == 4


async def test_what_was_seen_is_recorded_also_if_the_program_is_left(
    sample: Collection, saoirse: Person, clock: Clock
) -> None:
    sample.notes.add(saoirse, "has a rabbit")
    clock.pass_(days=1)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "k", "ctrl+q")
    documents = sample._store.documents
    assert [len(shown.notes) for shown in documents.all("shown", ShownNotes, person=saoirse.id)] == [1]
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*OPEN, "enter", "ctrl+q")
    assert len(documents.all("shown", ShownNotes, person=saoirse.id)) == 1, "just looked up"
