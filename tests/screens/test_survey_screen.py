"""A form's answers come in by keys: chosen, looked at, asked about, brought in and taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Clock
from looking import painted, said, settle, type_text
from textual.pilot import Pilot

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.importing.surveys.plan import describe

FORM = """Timestamp,What is your name? (optional),What should we change?
2026/08/05 9:12,Zoë Kowalczyk,More manga please
2026/08/05 9:13,,Beanbags by the window
2026/08/06 9:14,maya,Open on Fridays
2026/08/06 9:15,Xavier,A slide
2026/08/06 9:16,Saoirse,Nothing
"""
UNSURE = "Name,Question 1,Question 2\nmaya c,I read in the garden in June,A piano in the corner\n"


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "wishes.csv"
    path.write_text(FORM, encoding="utf-8")
    return path


async def look_at(pilot: Pilot[None], path: Path) -> None:
    await pilot.press("l", "e", "f")
    await settle(pilot)
    assert "Your name · name Maya J. What should the library change? · ideas a quiet" in said(pilot.app)
    await type_text(pilot, str(path))
    await pilot.press("enter")
    await settle(pilot)


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_answers_are_shown_asked_about_and_brought_in(
    sample: Collection, form: Path, size: tuple[int, int]
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        await look_at(pilot, form)
        text = said(app)
        assert "The idea is in “What should we change?”" in text
        assert "4 new, 0 already imported, 1 without an idea. Author known: 1." in text
        assert "Zoë Kowalczyk More manga please" in text and "Xavier? A slide" in text
        assert sample.ideas.all() == [], "nothing is written yet"
        await pilot.press("f4", "2")
        await settle(pilot)
        assert "Maya Johnson Open on Fridays" in said(app) and "1 name needs your answer" in said(app)
        assert "4 new, 0 already imported, 1 without an idea. Author known: 2." in said(app)
        await pilot.press("f6", "1", "2")
        await settle(pilot)
        assert "Maya Johnson Open on Fridays" in said(app), "another use of a column keeps the answers"
        assert "Saved as ideas, because it is not known who wrote them: 2 notes." in said(app)
        await pilot.press("f6", "1", "1", "space")
        await settle(pilot)
        assert "3 new, 0 already imported" in said(app) and "Left out: 1." in said(app)
        await pilot.press("space")
        await pilot.press("enter")
        await settle(pilot)
        assert "4 answers from wishes.csv. F3 undoes." in said(app)
        ideas = {idea.note.text for idea in sample.ideas.all()}
        assert ideas == {"More manga please", "Beanbags by the window", "Open on Fridays", "Xavier: A slide"}
        await pilot.press("f3", "f3")
        assert "Undone: importing the survey" in said(app)
    assert sample.ideas.all() == []


async def test_no_answer_comes_in_twice_and_a_survey_is_taken_back_days_later(
    sample: Collection, form: Path, clock: Clock
) -> None:
    sample.surveys.apply(sample.surveys.preview(sample.surveys.read(form)))
    clock.pass_(days=3)
    (zoe,) = sample.people.find("zoe")
    (idea,) = (idea for idea in sample.ideas.all() if idea.note.person == zoe.id)
    sample.ideas.decide(idea, "doing")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await look_at(pilot, form)
        assert "every answer is here already" in said(app)
        await pilot.press("enter", "escape", "escape", "escape", "escape", "m", "h", "down")
        assert "Survey imported" in said(app)
        await pilot.press("enter")
        assert "Undone: importing the survey (Monday 10 August)" in said(app) and "1 answer" in said(app)
    assert [idea.note.text for idea in sample.ideas.all()] == ["More manga please"]


async def test_which_column_is_the_idea_is_asked_and_remembered(sample: Collection, tmp_path: Path) -> None:
    path = tmp_path / "unsure.csv"
    path.write_text(UNSURE, encoding="utf-8")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await look_at(pilot, path)
        assert "Which column is the idea?" in painted(app)
        await pilot.press("2")
        await settle(pilot)
        assert "Maya Chen A piano in the corner" in said(app)
        await pilot.press("f6", "2", "1")
        await settle(pilot)
        assert "The ideas are in “Question 1” and “Question 2”" in said(app), "two open questions"
        await pilot.press("f6", "2", "7", "enter")
        await settle(pilot)
    (idea,) = sample.ideas.all()
    assert (sample.people.get(idea.note.person).goes_by, idea.note.text) == ("Maya", "A piano in the corner")
    assert sample.surveys.is_known(sample.surveys.read(path))


LIKES = """Name,What do you like to read? (choose all that apply),How do you like it?,What should we change?
Zoe,"graphic novels, chess",5,
maya,graphic novels,1,
Joker,everything,1,
Saoirse,mysteries,4,More chairs
"""
"""One open answer; the other rows only tick and rate."""


async def test_a_row_of_ticks_and_ratings_is_listed_can_be_left_out_and_stays_out(
    sample: Collection, tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "likes.csv"
    path.write_text(LIKES, encoding="utf-8")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await look_at(pilot, path)
        text = said(app)
        assert "Saoirse O'Brien More chairs" in text and "Zoë Kowalczyk counted; ticks:" in text, painted(app)
        assert "Joker? counted" in text and "maya? counted; ticks: graphic novels" in text
        assert "like: 3. Left out, because the name is not certain: 2 ticks." in text
        await pilot.press("down", "down", "down", "space")
        assert "left out Joker" in said(app) and "Left out: 1." in said(app)
        await pilot.press("f8")
        assert "3 answers" in said(app) or "average 3.3" in said(app)
        await pilot.press("f8", "enter")
        await settle(pilot)
        assert "Left out, because the name is not certain: 1 tick." in said(app), "maya may be either of two"
    count = next(count for count in sample.surveys.with_counts()[0].counts if count.mean)
    assert count.people == 3 and dict(count.choices)["1"] == 1
    clock.pass_(days=1)
    path.write_text(f"{LIKES}Emeka,mysteries,5,A slide\n", encoding="utf-8")
    newer = sample.surveys.preview(sample.surveys.read(path))
    assert [answer.text for answer in newer.fresh] == ["A slide"]
    sample.surveys.apply(newer)
    count = next(count for count in sample.surveys.with_counts()[0].counts if count.mean)
    assert count.people == 4 and dict(count.choices)["1"] == 1, "who was left out is not counted later"
    liked = {entry.person.goes_by for entry in sample.lists.listing("likes", "mysteries").entries}
    assert liked == {"Saoirse", "Emeka"}


async def test_an_answer_given_to_somebody_about_whom_no_notes_are_kept_is_left_out_aloud(
    sample: Collection, form: Path
) -> None:
    (chen,) = (person for person in sample.people.active() if person.display == "Maya Chen")
    sample.people.update(replace(chen, no_notes=True))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await look_at(pilot, form)
        await pilot.press("f4", "1")
        await settle(pilot)
        text = said(app)
        assert "No notes are kept about Maya Chen" in text and "left out" in text
        await pilot.press("enter")
        await settle(pilot)
        assert "3 answers from wishes.csv" in said(app)
    assert "Open on Fridays" not in {idea.note.text for idea in sample.ideas.all()}
    assert sample.notes.about(chen) == []


async def test_no_ticks_are_kept_of_somebody_about_whom_nothing_is_kept(
    sample: Collection, tmp_path: Path
) -> None:
    (zoe,) = sample.people.find("zoe")
    sample.people.update(replace(zoe, no_notes=True))
    path = tmp_path / "likes.csv"
    path.write_text(LIKES, encoding="utf-8")
    plan = sample.surveys.preview(sample.surveys.read(path))
    assert "Zoë Kowalczyk" in " ".join(describe(plan))
    sample.surveys.apply(plan)
    assert not sample.tags.of(zoe).all


async def test_what_was_counted_is_seen_later_and_saved(
    sample: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "not there yet" / "Documents"
    monkeypatch.setattr("namecards.collection.exports.usual_folder", lambda kind: documents)
    path = tmp_path / "likes.csv"
    path.write_text(LIKES, encoding="utf-8")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "e", "c")
        assert "No form with choices is imported yet" in said(app)
        sample.surveys.apply(sample.surveys.preview(sample.surveys.read(path)))
        await pilot.press("escape", "c")
        text = said(app)
        assert "likes.csv · Mon 10 Aug" in text and "How do you like it? (4 answers, average 2.8)" in text
        assert "2 × 1" in text and "Joker" not in text, "two gave a 1"
        assert "Open" not in text, "a line is only read"
        await pilot.press("f8", "enter")
        await settle(pilot)
    rows = (documents / "counts-2026-08-10.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == '"Form","Question","Choice","Count","Answered"'
    assert '"likes.csv","How do you like it?","1","2","4"' in rows


async def test_esc_goes_from_no_form_home_from_the_counts_to_the_answers_and_no_choice_is_lost(
    sample: Collection, form: Path
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        empty = form.with_name("empty.csv")
        empty.write_text("Name\n", encoding="utf-8")
        await look_at(pilot, empty)
        assert "it needs a row of questions" in said(app), "this is no form"
        await pilot.press("escape", "escape", "escape")
        assert "home" in painted(app)
        await look_at(pilot, form)
        await pilot.press("f4", "2")
        await settle(pilot)
        await pilot.press("f8")
        assert "Esc: the answers." in said(app) and "Leave out" not in painted(app).splitlines()[-1]
        await pilot.press("escape")
        assert "Maya Johnson Open on Fridays" in said(app)
        await pilot.press("escape")
        assert "Not saved yet." in said(app) and "Maya Johnson Open on Fridays" in said(app)
        await pilot.press("escape")
        await settle(pilot)
        assert "a form's answers" in said(app) and sample.ideas.all() == []
