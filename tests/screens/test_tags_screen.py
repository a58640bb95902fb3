"""Ticks and interview cards on the screen: one person after the other, and taken back."""

from __future__ import annotations

from dataclasses import replace

from conftest import Open
from looking import painted, said, settle, type_text
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.paper.activities import NAME
from namecards.core.paper.tags import Tags


def first(collection: Collection) -> str:
    """What is ticked for the first person of everybody."""
    person = collection.people.roster("Everyone").people[0]
    return ", ".join(tag.clause for tag in collection.tags.of(person).all)


async def test_ticks_are_kept_and_taken_back(sample: Collection, open_again: Open) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "t", "space", "right", "down", "space")
        assert "Abena: likes baking, reads fantasy." in painted(app)
        assert first(open_again()) == "likes baking, reads fantasy"
        await pilot.press("enter", "f3")
        assert "Abena Mensah · 1 of 24" in painted(app), "back at whom it was"
        assert first(sample) == "likes baking"
        await pilot.click("#genre", offset=(4, 1))
        assert "Abena Mensah · 1 of 24" in painted(app), "a click ticks, too, and goes to nobody else"
        assert first(sample) == "likes baking, reads fantasy"
        await pilot.press("p")
        await pilot.pause()
        assert "People bingo: a sheet" in painted(app), "bingo sheets are made of the ticks"
        assert app.screen.query_one("#file", Input).value.endswith("People bingo - Everyone.pdf")


async def test_a_word_is_added_to_the_list_under_the_cursor(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "t", "right", "right", "a")
        await type_text(pilot, "stick insects, CAT")
        await pilot.press("enter")
        assert first(sample) == "has stick insects, has a cat"
        await pilot.press("enter", "b")
        assert "[x] stick insects" in painted(app)
        await pilot.press("a")
        await type_text(pilot, "parrot, an axolotl called Pancake")
        await pilot.press("enter")
        assert "“an axolotl called Pancake” is too long" in said(app)
        assert app.screen.query_one(Input).value == "parrot, an axolotl called Pancake", "it is typed once"
        assert first(sample) == "has stick insects, has a cat"


async def test_interview_cards_are_typed_in_one_after_the_other(sample: Collection) -> None:
    abena, *_ = sample.people.roster("Everyone").people
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "a")
        for answer in ("dr", "manga, westerns", "cat", "", "", "like a cabin", "!find atlas @fri"):
            await type_text(pilot, answer)
            if answer == "dr":
                await pilot.pause()
                await pilot.press("right")
            await pilot.press("enter")
        assert "Saved for Abena Mensah." in painted(app) and "Alex Taylor · 2 of 24" in painted(app)
        abena = sample.people.get(abena.id)
        assert first(sample) == "likes drawing, reads manga, reads westerns, has a cat"
        assert (abena.hook, sample.notes.about(abena)[0].kind) == ("like a cabin", "promise")

        await pilot.press("f3")
        assert "Undone" in painted(app)
        assert (first(sample), sample.people.get(abena.id).hook, sample.notes.about(abena)) == ("", "", [])


async def test_an_answer_goes_where_the_printed_question_says(sample: Collection) -> None:
    """“My brother showed me” is no hobby, and an animal one would like is no pet."""
    everyone = sample.people.roster("Everyone")
    abena = everyone.people[0]
    sample.tags.update(Tags(id=abena.id, hobby=("chess",)))
    job = sample.printing.job("interview-cards", everyone, "plain-letter-card-4")
    [card] = [card for card in job.cards if card.person == abena.id]
    asked = (
        "You like chess. How did you start?",
        "What do you like to read?",
        "Which animal would you like to live with?",
        *NAME,
    )
    sample.printing.remember(replace(job, cards=(replace(card, texts={"questions": asked}),)))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "a")
        await pilot.pause()
        assert all(question in painted(app) for question in asked)
        for answer in ("my brother showed me", "manga", "an otter", "", "", "", ""):
            await type_text(pilot, answer)
            await pilot.press("enter")
        assert "2 of 24" in painted(app) and "You like chess" not in painted(app)
    assert first(sample) == "likes chess, reads manga"
    assert {note.text for note in sample.notes.about(abena)} == {
        "You like chess. How did you start? my brother showed me",
        "Which animal would you like to live with? an otter",
    }


def test_a_pdf_of_everyone_asks_what_the_cards_of_the_class_ask(sample: Collection) -> None:
    """The room has its cards; whoever makes a PDF of everyone to look at it changes no printed question."""
    maya = sample.people.one("maya chen")
    sample.tags.update(Tags(id=maya.id, hobby=("chess", "drawing"), genre=("manga",), pet=("cat",)))
    everyone, room = (
        sample.printing.job("interview-cards", sample.people.roster(name), "plain-letter-card-4")
        for name in ("Everyone", "Room 12")
    )
    sample.printing.remember(room)
    asked = sample.printing.questions(maya)
    assert len(asked) == 5
    sample.printing.remember(everyone)
    assert sample.printing.questions(maya) == asked
    assert sample.history.entries()[0].sentence == "Likes of Maya Chen", "a PDF is not printed yet"
    sample.printing.mark_printed(room)
    assert sample.undo().entry.sentence == "Noted as printed"
    assert sample.printing.questions(maya) == asked


async def test_a_card_that_is_skipped_stays_as_it_was(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "a", *"chess", "f7")
        assert "Not saved yet. F4 saves it; F7 again discards it." in said(app)
        assert "Abena Mensah · 1 of 24" in painted(app) and "chess" in painted(app)
        await pilot.press("f7", *"chess", "f6")
        assert "Not saved yet. F4 saves it; F6 again discards it." in said(app), (
            "the same word for the next one"
        )
        await pilot.press("f6", "f6")
        assert "Abena Mensah · 1 of 24" in painted(app)
        await pilot.press("f3")
        assert "Press F3 again to undo: importing the list" in said(app), "nothing was saved"
        await pilot.press(*"chess", "escape")
        assert "Not saved yet. F4 saves it; Esc again discards it." in said(app)
        await pilot.press("escape")
        assert "interview cards" not in painted(app)
    assert first(sample) == ""


async def test_no_is_no_pet_and_a_tag_that_names_somebody_is_not_kept(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("p", "a")
        for answer in ("chess, other", "", "No", "", "", "", ""):
            await type_text(pilot, answer)
            await pilot.press("enter")
        assert "Saved for Abena Mensah. Not ticked: “other”, “No”." in said(app)
        assert first(sample) == "likes chess"
        await pilot.press("f6")
        await type_text(pilot, "art")
        await pilot.press("f4")
        assert first(sample) == "likes chess, likes art", "what is ticked is not typed over"
        await type_text(pilot, "football with Emeka")
        await pilot.press("f4")
        assert "“Emeka” is somebody's name" in said(app)
        assert "Alex Taylor · 2 of 24" in painted(app)
    assert not sample.tags.of(sample.people.one("alex")).all
