"""What happens to people in drills, through `Collection` only: left out, mixed up, back after a break."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conftest import Clock, Open
from test_story import type_every_name

from namecards.collection import Collection
from namecards.core.learning.drill import Drill
from namecards.core.learning.habits import Habits
from namecards.core.learning.memory import Rating, name_to_face
from namecards.core.learning.rounds import BATCH, Step
from namecards.core.people import Person, Roster
from namecards.core.planning.planner import EASY, LONG_BREAK, Plan

ROOM = "Room 12"


def steps(sitting: Drill) -> list[Step]:
    """Every step to come if all answers are right; nothing is kept."""
    shown = []
    while sitting.step:
        shown.append(sitting.step)
        sitting = sitting.answered(True, sitting.at)  # type: ignore[arg-type]
    return shown


def asked(sitting: Drill) -> set[str]:
    return {step.person for step in steps(sitting)}


def saoirse(collection: Collection) -> Person:
    return collection.find("saoirse")[0]


def practise(collection: Collection, clock: Clock, days: int, roster: str = ROOM) -> None:
    """Know every name on each of so many days, one sitting a day."""
    for _ in range(days):
        type_every_name(collection, collection.start_drill(collection.roster(roster)))
        clock.pass_(days=1)


def test_who_is_skipped_comes_back_tomorrow(sample: Collection, clock: Clock) -> None:
    room, who = sample.roster(ROOM), saoirse(sample)
    sitting = sample.skip_today(sample.start_drill(room), who)
    assert who.id not in asked(sitting), "not in this sitting"
    assert who.id not in asked(sample.start_drill(room)), "nor in another today"
    assert sample.standing(room).new == 8, "so home does not count them for today"
    clock.pass_(days=1)
    assert who.id in asked(sample.start_drill(room))


def test_a_skip_is_undone_like_an_answer(sample: Collection) -> None:
    room, who = sample.roster(ROOM), saoirse(sample)
    before = sample.start_drill(room)
    assert sample.take_back(sample.skip_today(before, who)) == before
    assert who.id in asked(sample.start_drill(room))


def test_somebody_known_already_is_asked_much_later(sample: Collection, clock: Clock) -> None:
    room, who = sample.roster(ROOM), saoirse(sample)
    begun = sample.start_drill(room)
    sitting = sample.know_already(begun, who)
    assert who.id not in asked(sitting) and sample.standing(room).later == 1
    assert (sample.cards[who.id].due - sample.today()).days > 7
    assert sample.misses(who) == 0
    assert sample.take_back(sitting) == begun and who.id not in sample.cards


def test_a_cram_keeps_nothing_of_somebody_known_already(sample: Collection, open_again: Open) -> None:
    cram = sample.start_cram(sample.roster(ROOM))
    left = sample.know_already(cram, saoirse(sample))
    assert saoirse(sample).id not in asked(left)
    again = open_again()
    again.read_reviews()
    assert sample.cards == again.cards == {}


def test_a_plan_does_not_meet_who_is_known_already(sample: Collection, clock: Clock) -> None:
    sample.set_plan(Plan(sample.today() + timedelta(days=14)))
    room, who = sample.roster(ROOM), saoirse(sample)
    sample.know_already(sample.start_drill(room), who)
    clock.pass_(days=1)
    assert who.id not in asked(sample.start_drill(room)), "left alone until the last sweep"


def test_a_bad_photo_is_not_shown_again_and_a_new_one_is(sample: Collection) -> None:
    who = saoirse(sample)
    assert sample.photo(who)
    sitting = sample.flag_photo(sample.start_drill(sample.roster(ROOM)), who)
    assert who.id not in asked(sitting) and sample.photo(saoirse(sample)) is None
    other = next(person for person in sample.here() if person.photo != who.photo)
    sample.keep_person(replace(saoirse(sample), photo=other.photo))
    assert sample.photo(saoirse(sample)), "another file is not the one that was marked"


def test_a_bad_photo_is_good_again_after_undo(sample: Collection) -> None:
    sitting = sample.flag_photo(sample.start_drill(sample.roster(ROOM)), saoirse(sample))
    sample.take_back(sitting)
    assert sample.photo(saoirse(sample))


def test_a_cram_asks_everybody_and_keeps_nothing(sample: Collection, clock: Clock) -> None:
    practise(sample, clock, days=1)
    before = dict(sample.cards)
    sitting = sample.start_cram(sample.roster("Everyone"))
    assert asked(sitting) == {person.id for person in sample.here()}
    done = type_every_name(sample, sitting, forgetting=frozenset({"Saoirse O'Brien"}))
    assert done.asked == len(sample.here()) + 1, "the one that was missed came back"
    assert sample.cards == before and sample.misses(saoirse(sample)) == 0
    assert sample.take_back(done) == done.before and sample.cards == before


def test_a_mix_up_is_remembered_for_both_and_undone_with_its_answer(
    sample: Collection, open_again: Open
) -> None:
    sitting = sample.start_drill(sample.roster(ROOM))
    while sitting.step and sitting.step.look:
        sitting = sample.answer(sitting, Rating.AGAIN)
    assert sitting.step
    shown = sample.person(sitting.step.person)
    said = next(p for p in sample.roster(ROOM).people if p.id != shown.id)
    sitting = sample.answer(sitting, Rating.AGAIN, other=said.id)
    again = open_again()
    assert again.mixed_up(shown) == [(said, 1)] and again.mixed_up(said) == [(shown, 1)]
    assert [(mix.one, mix.other) for mix in again.progress(again.rosters()).mixed_up] in (
        [(shown, said)],
        [(said, shown)],
    )
    sample.take_back(sitting)
    assert sample.mixed_up(shown) == []


def test_the_face_to_a_name_is_asked_once_the_name_holds_and_never_on_one_day(
    sample: Collection, clock: Clock
) -> None:
    room = sample.roster(ROOM)
    names, faces = set(), set()
    for _ in range(40):
        sitting = sample.start_drill(room)
        by_face = {step.person for step in steps(sitting) if step.face}
        by_name = asked(sitting) - by_face
        assert not by_face & by_name
        assert all(sample.cards[id].stability > 7 for id in by_face)
        type_every_name(sample, sitting)
        assert not asked(sample.start_drill(room)) & by_face, "nor in a second sitting"
        names |= by_name
        faces |= by_face
        clock.pass_(days=1)
    assert names == faces == {person.id for person in room.people}
    assert all(name_to_face(id) in sample.cards for id in faces)
    sample.set_habits(Habits(faces=False))
    clock.pass_(days=200)
    assert not any(step.face for step in steps(sample.start_drill(room)))


def test_a_name_is_left_alone_on_the_day_of_its_face_also_by_a_plan(sample: Collection, clock: Clock) -> None:
    room = sample.roster(ROOM)
    faces: set[str] = set()
    while not faces:
        clock.pass_(days=1)
        sitting = sample.start_drill(room)
        faces = {step.person for step in steps(sitting) if step.face}
        type_every_name(sample, sitting)
    sample.set_plan(Plan(sample.today() + timedelta(days=1)))
    assert not asked(sample.start_drill(room)) & faces
    clock.pass_(days=1)
    sample.set_plan(Plan(sample.today() + timedelta(days=1)))
    assert faces <= asked(sample.start_drill(room)), "but on the day after"


def test_a_long_break_with_few_names_or_many_names_and_a_short_break_are_usual(
    sample: Collection, clock: Clock
) -> None:
    few = sample.roster("Everyone")
    many = Roster("School", tuple(few.people) + tuple(_invented(sample)))
    while sample.start_drill(many).step:
        type_every_name(sample, sample.start_drill(many))
    clock.pass_(days=LONG_BREAK - 1)
    assert sample.due(many.people) >= 30 and sample.days_away(many) == 0
    clock.pass_(days=1)
    assert sample.days_away(Roster("Few", few.people[:20])) == 0 < sample.days_away(many)


def test_after_a_long_break_the_return_is_easy(sample: Collection, clock: Clock) -> None:
    everyone = sample.roster("Everyone")
    many = Roster("School", tuple(everyone.people) + tuple(_invented(sample)))
    while sample.start_drill(many).step:
        type_every_name(sample, sample.start_drill(many))
    assert sample.days_away(many) == 0
    clock.pass_(days=LONG_BREAK)
    assert sample.days_away(many) == LONG_BREAK
    easy = sample.start_drill(many, easy=True)
    assert len(asked(easy)) == EASY < len(asked(sample.start_drill(many)))
    type_every_name(sample, easy)
    assert sample.days_away(many) == 0, "offered once"


def _invented(collection: Collection) -> list[Person]:
    people = [Person(id=f"p{n}", given=f"Wren{chr(65 + n)}", family="Li") for n in range(20)]
    for person in people:
        collection.keep_person(person)
    return people


def test_a_sitting_ends_by_the_minutes_of_the_plan_after_its_day_too(
    sample: Collection, clock: Clock
) -> None:
    sample.set_plan(Plan(sample.today() + timedelta(days=1), minutes=5))
    clock.pass_(days=1)
    sitting = sample.start_drill(sample.roster("Everyone"))
    answers = 0
    while sitting.step:
        clock.pass_(seconds=30)
        sitting = sample.answer(sitting, Rating.GOOD)
        answers += 1
    assert answers == 10 < 2 * BATCH


def test_habits_are_remembered(sample: Collection, open_again: Open) -> None:
    assert sample.habits == Habits()
    sample.set_habits(Habits(guess=True, flash=False, four=True))
    assert open_again().habits == Habits(guess=True, flash=False, four=True)
