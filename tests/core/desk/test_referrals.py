"""Referrals: completed while typing, a slip without a name, and asked about at the next visit."""

from __future__ import annotations

import pytest
from conftest import Clock, Open
from hypothesis import given
from hypothesis import strategies as st

from namecards.collection import Collection
from namecards.core.desk.errors import NamelessHelper
from namecards.core.desk.note_parser import parse
from namecards.core.desk.referrals import Helper, complete_line, count_answers, find_helper, referrals_to

COUNSELOR = Helper(
    id="1",
    name="counselor",
    topics="friends, family, grief",
    where="Room 104",
    when="daily 8:00-15:00",
    backup="nurse",
)
DIAZ = Helper(id="2", name="Ms. Diaz", topics="reading aloud, dyslexia", where="Room 8")
CLUB = Helper(id="3", name="homework club")
ALL = [COUNSELOR, CLUB, DIAZ]


@pytest.mark.parametrize(
    ("line", "gone_on"),
    [
        ("maya >cou", "maya >counselor"),
        ("maya dog surgery, >ms", "maya dog surgery, >ms. Diaz"),
        ("maya >Home", "maya >Homework club"),
        ("maya > %cou", None),
        ("maya >%cou", "maya >%counselor"),
        ("maya >grief", "maya >grief: counselor"),
        ("maya >gri", "maya >grief: counselor"),
        ("maya >Read", "maya >Reading aloud: Ms. Diaz"),
        (">dyslexia ", ">dyslexia: Ms. Diaz"),
        ("maya >reading aloud", "maya >reading aloud: Ms. Diaz"),
        ("maya >aloud", None),
        ("maya >", None),
        ("maya >counselor", None),
        ("maya >counselor about friends", None),
        ("maya >cou, !find manga", None),
        ("3 > 2 cou", None),
        ("maya cou", None),
        ("", None),
    ],
)
def test_a_referral_is_completed_while_it_is_typed(line: str, gone_on: str | None) -> None:
    assert complete_line(line, ALL) == gone_on


@given(st.text() | st.text("ab>cou, %*grief!", max_size=20))
def test_what_was_typed_stays_in_front(line: str) -> None:
    gone_on = complete_line(line, ALL)
    assert gone_on is None or gone_on.startswith(line.rstrip())
    assert gone_on is None or any(draft.kind == "referral" for draft in parse(gone_on, Clock().now.date()))


def test_whom_it_names() -> None:
    assert find_helper("counselor about her brother", ALL) is COUNSELOR
    assert find_helper("grief: Counselor", ALL) is COUNSELOR
    assert find_helper("ms diaz", ALL) is DIAZ
    assert find_helper("counselors", ALL) is None and find_helper("", ALL) is None


def test_a_slip_says_where_to_go_and_not_who_or_why() -> None:
    assert COUNSELOR.slip == "Counselor · Room 104 · daily 8:00-15:00 · if nobody is there: nurse"
    assert CLUB.slip == "Homework club"


def test_at_the_next_visit_it_is_asked_whether_it_helped(
    sample: Collection, open_again: Open, clock: Clock
) -> None:
    (zoe,) = sample.people.find("zoe")
    sample.referrals.save(COUNSELOR)
    sample.notes.add_line("zoe >counselor about friends")
    assert sample.desk.brief(zoe).follow_ups == (), "not on the same day"
    assert [note.text for note in sample.desk.brief(zoe).plain] == ["counselor about friends"]
    clock.pass_(days=1)
    brief = open_again().desk.brief(zoe)
    assert [tell.text for tell in brief.follow_ups] == [
        "ask Zoë: did the counselor help?"
    ] and not brief.notes
    sample.desk.mark_told(brief.follow_ups[0])
    assert sample.desk.brief(zoe).follow_ups == () and sample.desk.brief(zoe).notes == ()
    sample.desk.mark_told(brief.follow_ups[0], told=False)
    assert sample.desk.brief(zoe).follow_ups == brief.follow_ups
    sample.notes.add_line("zoe >%the nurse, >speech therapy")
    clock.pass_(days=1)
    assert {tell.text for tell in sample.desk.brief(zoe).follow_ups} == {
        "ask Zoë: did the counselor help?",
        "ask Zoë how it went, where you sent them in private",
        "ask Zoë how it went: speech therapy",
    }


def test_the_answer_is_kept_with_the_note_and_counted(sample: Collection, clock: Clock) -> None:
    sample.referrals.save(COUNSELOR)
    for name in ("zoe", "emeka", "saoirse"):
        sample.notes.add_line(f"{name} >counselor about friends")
    clock.pass_(days=1)
    for name, answer in (("zoe", "it helped"), ("emeka", "they didn't go")):
        (tell,) = sample.desk.brief(sample.people.find(name)[0]).follow_ups
        sample.desk.mark_told(tell, answer=answer)
    (event, *_) = sample.lists.timeline(sample.people.find("zoe")[0])
    assert event.what == "it helped"
    helper = next(each for each in sample.referrals.all() if each.name == "counselor")
    counts = count_answers(referrals_to(helper, sample.referrals.all(), sample.notes.all()))
    assert counts == "sent 3 · it helped 1 · they didn't go 1"
    sample.undo()
    assert sample.desk.brief(sample.people.find("emeka")[0]).follow_ups, "undone, so it is asked again"


def test_the_directory_is_kept(sample: Collection, open_again: Open) -> None:
    kept = sample.referrals.save(Helper(id="9", name="  Mr.  Okafor ", topics="maths")).value
    assert open_again().referrals.all() == [kept] and kept.name == "Mr. Okafor"
    assert open_again().referrals.complete("zoe >mr") == "zoe >mr. Okafor"
    with pytest.raises(NamelessHelper):
        sample.referrals.save(Helper(id="9", name=" "))
    sample.referrals.delete(kept)
    assert open_again().referrals.all() == []


def test_the_directory_is_in_the_order_of_its_names(sample: Collection) -> None:
    for id, name in (("1", "nurse"), ("2", "Counselor"), ("3", "homework club")):
        sample.referrals.save(Helper(id=id, name=name))
    assert [helper.name for helper in sample.referrals.all()] == ["Counselor", "homework club", "nurse"]
