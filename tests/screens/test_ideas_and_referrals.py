"""Ideas decided and referrals completed, by keys."""

from __future__ import annotations

import pytest
from conftest import Clock
from looking import back_home, painted, said, settle, type_text
from textual.widgets import Input

from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.referrals import Helper
from namecards.core.paper.poster import PosterLine


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_an_idea_is_decided_with_a_digit_and_undone(sample: Collection, size: tuple[int, int]) -> None:
    sample.notes.add_line("saoirse +manga shelf")
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        await pilot.press("l", "e")
        assert "? new manga shelf Saoirse O'Brien" in said(app)
        await pilot.press("4", "enter")
        assert "Say why it is not possible" in said(app)
        await type_text(pilot, "the shelf is full")
        await pilot.press("down")
        await type_text(pilot, "Manga for Zoe")
        await pilot.press("enter")
        assert "“Zoe” is somebody's name" in said(app)
        app.screen.query_one("#asks", Input).value = "More manga"
        await pilot.press("enter")
        assert "✗ no manga shelf · to tell Saoirse O'Brien" in said(app)
        assert "the shelf is full" in said(app) and "on the poster: More manga" in said(app)
        (saoirse,) = sample.people.find("saoirse")
        assert len(sample.desk.brief(saoirse).follow_ups) == 1
        await pilot.press("t")
        assert "manga shelf · told" in said(app) and not sample.desk.brief(saoirse).follow_ups
        await pilot.press("f3")
        assert "· to tell" in said(app)
        await pilot.press("1")
        assert "? new manga shelf" in said(app) and "Decided" not in said(app)
        await pilot.press("4")
        assert "Why not" in said(app), "4 corrects the 1, and is no letter of an answer"
        await pilot.press("escape", "f3")
    assert sample.ideas.poster().cannot[0].what == "More manga"


async def test_ideas_are_added_filtered_and_removed(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "e")
        assert "No ideas yet." in said(app)
        await pilot.press("a")
        await type_text(pilot, "beanbags")
        await pilot.press("down")
        await type_text(pilot, "maya")
        await pilot.press("enter")
        assert "“maya” could be Maya Chen or Maya Johnson" in said(app)
        await pilot.press(*" c", "enter")
        assert "? new beanbags Maya Chen" in said(app)
        assert "focus group · Mon 10 Aug" in said(app)
        await pilot.press("enter", "3", "enter")
        assert "✓ done beanbags · to tell Maya Chen" in said(app)
        await pilot.press("right")
        assert "Maya Chen beanbags" not in said(app) and "▸1 new 0" in said(app)
        await pilot.press("left", "r")
        assert not sample.ideas.all()
        await pilot.press("f3")
        assert sample.ideas.all()[0].outcome.decision == "done"


async def test_ideas_alike_are_decided_alike_and_given_to_whom_they_are(sample: Collection) -> None:
    for text in ("more manga", "zoe: manga!", "manga shelf"):
        sample.ideas.add(text, "survey")
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "e", "3")
        await type_text(pilot, "a new shelf")
        await pilot.press("down")
        await type_text(pilot, "More manga")
        await pilot.press("enter", "down", "s", "down", "s")
        assert sample.ideas.poster().done == (PosterLine("More manga", 3, "a new shelf"),)
        await pilot.press("up", "w")
        await type_text(pilot, "zoe")
        await pilot.press("enter")
        assert "✓ done manga! · to tell Zoë Kowalczyk" in said(app), "the name in front goes"
        await pilot.press("f3", "f3", "f3", "f3")
        assert sample.ideas.poster().done == () and {idea.note.person for idea in sample.ideas.all()} == {""}
        assert "zoe: manga!" in said(app)


async def test_what_is_private_hides_at_the_next_key_and_the_poster_and_slips_are_one_key_away(
    sample: Collection,
) -> None:
    sample.notes.add_line("saoirse +%quiet corner")
    sample.referrals.save(Helper(id="1", name="nurse"))
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "e")
        assert "(private)" in painted(app) and "quiet corner" not in painted(app)
        await pilot.press("f6")
        assert "quiet corner" in painted(app)
        await pilot.press("down")
        assert "quiet corner" not in painted(app)
        await pilot.press("3")
        assert "quiet corner" not in painted(app)
        await back_home(pilot)
        await pilot.press("l", "e", "p")
        await settle(pilot)
        assert "You asked, we did" in said(app)
        await pilot.press("escape", "escape", "escape", "m", "r", "p")
        await settle(pilot)
        assert "Referral slips" in said(app)
        await back_home(pilot)
        await pilot.resize_terminal(60, 20)
        await pilot.press("m", "r", "enter", *"xyz", "escape")
        assert "Not saved yet" in said(app)
        await pilot.press("escape")
        assert "nurse" in said(app)
    assert [helper.name for helper in sample.referrals.all()] == ["nurse"], "a form that is left"


async def test_did_it_help_is_answered_by_one_key_at_the_visit_and_in_the_timeline(
    sample: Collection, clock: Clock
) -> None:
    sample.referrals.save(Helper(id="1", name="nurse"))
    sample.notes.add_line("saoirse >nurse")
    clock.pass_(days=1)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await type_text(pilot, "saoirse obrien")
        await pilot.press("enter", "f4")
        assert "Ask Saoirse: did the nurse help?" in said(app) and "n it didn't help" in said(app)
        await pilot.press("escape", "f4", "n")
        assert "Done: it didn't help" in said(app)
        await pilot.press("f9")
        assert "it didn't help" in said(app)
        await pilot.press("f4")
        assert "It waits again" in said(app)
        await pilot.press("f4", "y")
        assert "Done: it helped" in said(app)
        await pilot.press("escape", "escape", "escape", "m", "r")
        assert "sent 1 · it helped 1" in said(app)
    assert sample.notes.all()[0].answer == "it helped"


async def test_the_directory_goes_on_with_a_referral_while_it_is_typed(
    sample: Collection, clock: Clock
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m", "r", "a", "enter")
        assert "It needs a name" in said(app)
        await type_text(pilot, "counselor")
        await pilot.press("down", "down")
        await type_text(pilot, "Room 104")
        await pilot.press("enter")
        assert "Slip: Counselor · Room 104" in said(app)
        await pilot.press("f2", *"zoe >co")
        await pilot.pause()
        await pilot.press("right", "enter")
        assert [note.text for note in sample.notes.all()] == ["counselor"]
        await pilot.press("r")
        assert not sample.referrals.all()
        await pilot.press("f3")
        assert [helper.where for helper in sample.referrals.all()] == ["Room 104"]
        await pilot.press("enter")
        await pilot.press("end", *"s", "enter", "f3")
        assert [helper.name for helper in sample.referrals.all()] == ["counselor"]
