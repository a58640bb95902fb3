"""Drills through the Collection: skips, mix-ups, easy returns after a break, settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conftest import Clock, Open
from test_story import type_every_name

from namecards.collection import Collection
from namecards.core.learning.drill import Drill
from namecards.core.learning.memory import Rating, name_to_face
from namecards.core.learning.rounds import BATCH, Step
from namecards.core.people import Person, Roster
from namecards.core.planning.planner import EASY, LONG_BREAK, Plan
from namecards.core.settings import DrillSettings

ROOM = "Room 12"


def steps(session: Drill) -> list[Step]:
    """Every step to come if all answers are right; nothing is kept."""
    shown = []
    while session.step:
        shown.append(session.step)
        session = session.after_answer(True, session.at)  # type: ignore[arg-type]
    return shown


def asked(session: Drill) -> set[str]:
    """Whose name is asked, or shown for the first time; picking a face is neither."""
    return {step.person for step in steps(session) if not step.face}


def saoirse(collection: Collection) -> Person:
    return collection.people.find("saoirse")[0]


def practise(collection: Collection, clock: Clock, days: int, roster: str = ROOM) -> None:
    """Know every name on each of so many days, one session a day."""
    for _ in range(days):
        type_every_name(collection, collection.drill.start(collection.people.roster(roster)))
        clock.pass_(days=1)


def test_who_is_skipped_comes_back_tomorrow(sample: Collection, clock: Clock) -> None:
    room, who = sample.people.roster(ROOM), saoirse(sample)
    session = sample.drill.skip_today(sample.drill.start(room), who)
    assert who.id not in asked(session), "not in this session"
    assert who.id not in asked(sample.drill.start(room)), "nor in another today"
    assert sample.memory.standing(room).to_meet == 8, "so home does not count them for today"
    clock.pass_(days=1)
    assert who.id in asked(sample.drill.start(room))


def test_a_skip_is_undone_like_an_answer(sample: Collection) -> None:
    room, who = sample.people.roster(ROOM), saoirse(sample)
    before = sample.drill.start(room)
    assert sample.drill.undo(sample.drill.skip_today(before, who)) == before
    assert who.id in asked(sample.drill.start(room))


def test_somebody_known_already_is_asked_much_later(sample: Collection, clock: Clock) -> None:
    room, who = sample.people.roster(ROOM), saoirse(sample)
    begun = sample.drill.start(room)
    session = sample.drill.mark_known(begun, who)
    assert who.id not in asked(session) and sample.memory.standing(room).known == 1
    assert (sample.memory.cards[who.id].due - sample.today()).days > 7
    assert sample.memory.misses(who) == 0
    assert sample.drill.undo(session) == begun and who.id not in sample.memory.cards


def test_a_cram_keeps_nothing_of_somebody_known_already(sample: Collection, open_again: Open) -> None:
    cram = sample.drill.start_cram(sample.people.roster(ROOM))
    left = sample.drill.mark_known(cram, saoirse(sample))
    assert saoirse(sample).id not in asked(left)
    again = open_again()
    again.memory.load()
    assert sample.memory.cards == again.memory.cards == {}


def test_a_plan_does_not_meet_who_is_known_already(sample: Collection, clock: Clock) -> None:
    sample.plan.update(Plan(sample.today() + timedelta(days=14)))
    room, who = sample.people.roster(ROOM), saoirse(sample)
    sample.drill.mark_known(sample.drill.start(room), who)
    clock.pass_(days=1)
    names = {step.person for step in steps(sample.drill.start(room)) if not step.face}
    assert who.id not in names, "left alone until the last sweep"


def test_a_bad_photo_is_not_shown_again_and_a_new_one_is(sample: Collection) -> None:
    who = saoirse(sample)
    assert sample.people.photo(who)
    session = sample.drill.flag_photo(sample.drill.start(sample.people.roster(ROOM)), who)
    assert who.id not in asked(session) and sample.people.photo(saoirse(sample)) is None
    other = next(person for person in sample.people.active() if person.photo != who.photo)
    sample.people.update(replace(saoirse(sample), photo=other.photo))
    assert sample.people.photo(saoirse(sample)), "another file is not the one that was marked"


def test_a_bad_photo_is_good_again_after_undo(sample: Collection) -> None:
    session = sample.drill.flag_photo(sample.drill.start(sample.people.roster(ROOM)), saoirse(sample))
    sample.drill.undo(session)
    assert sample.people.photo(saoirse(sample))


def test_a_cram_asks_everybody_and_keeps_nothing(sample: Collection, clock: Clock) -> None:
    practise(sample, clock, days=1)
    before = dict(sample.memory.cards)
    session = sample.drill.start_cram(sample.people.roster("Everyone"))
    assert asked(session) == {person.id for person in sample.people.active()}
    done = type_every_name(sample, session, forgetting=frozenset({"Saoirse O'Brien"}))
    assert done.asked == len(sample.people.active()) + 1, "the one that was missed came back"
    assert sample.memory.cards == before and sample.memory.misses(saoirse(sample)) == 0
    assert sample.drill.undo(done) == done.before and sample.memory.cards == before


def test_a_mix_up_is_remembered_for_both_and_undone_with_its_answer(
    sample: Collection, open_again: Open
) -> None:
    session = sample.drill.start(sample.people.roster(ROOM))
    while session.step and session.step.look:
        session = sample.drill.answer(session, Rating.AGAIN)
    assert session.step
    shown = sample.people.get(session.step.person)
    said = next(p for p in sample.people.roster(ROOM).people if p.id != shown.id)
    session = sample.drill.answer(session, Rating.AGAIN, other=said.id)
    again = open_again()
    assert again.drill.confused_with(shown) == [(said, 1)] and again.drill.confused_with(said) == [(shown, 1)]
    assert [(mix.one, mix.other) for mix in again.drill.progress(again.people.rosters()).mix_ups] in (
        [(shown, said)],
        [(said, shown)],
    )
    sample.drill.undo(session)
    assert sample.drill.confused_with(shown) == []


def test_the_face_to_a_name_is_asked_once_the_name_holds_and_never_on_one_day(
    sample: Collection, clock: Clock
) -> None:
    room = sample.people.roster(ROOM)
    names, faces = set(), set()
    for _ in range(40):
        session = sample.drill.start(room)
        by_face = {step.person for step in steps(session) if step.face}
        by_name = asked(session) - by_face
        assert not by_face & by_name
        assert all(sample.memory.cards[id].stability > 7 for id in by_face)
        type_every_name(sample, session)
        assert not asked(sample.drill.start(room)) & by_face, "nor in a second session"
        names |= by_name
        faces |= by_face
        clock.pass_(days=1)
    assert names == faces == {person.id for person in room.people}
    assert all(name_to_face(id) in sample.memory.cards for id in faces)
    sample.settings.update(DrillSettings(faces=False))
    clock.pass_(days=200)
    assert not any(step.face for step in steps(sample.drill.start(room)))


def test_a_name_is_left_alone_on_the_day_of_its_face_also_by_a_plan(sample: Collection, clock: Clock) -> None:
    room = sample.people.roster(ROOM)
    faces: set[str] = set()
    while not faces:
        clock.pass_(days=1)
        session = sample.drill.start(room)
        faces = {step.person for step in steps(session) if step.face}
        type_every_name(sample, session)
    sample.plan.update(Plan(sample.today() + timedelta(days=1)))
    assert not asked(sample.drill.start(room)) & faces
    clock.pass_(days=1)
    sample.plan.update(Plan(sample.today() + timedelta(days=1)))
    assert faces <= asked(sample.drill.start(room)), "but on the day after"


def test_a_long_break_with_few_names_or_many_names_and_a_short_break_are_usual(
    sample: Collection, clock: Clock
) -> None:
    few = sample.people.roster("Everyone")
    many = Roster("School", tuple(few.people) + tuple(_invented(sample)))
    while sample.drill.start(many).step:
        type_every_name(sample, sample.drill.start(many))
    clock.pass_(days=LONG_BREAK - 1)
    assert sample.memory.due(many.people) >= 30 and sample.drill.days_away(many) == 0
    clock.pass_(days=1)
    assert sample.drill.days_away(Roster("Few", few.people[:20])) == 0 < sample.drill.days_away(many)
    sample.plan.update(Plan(sample.today() + timedelta(days=30)))
    assert sample.drill.days_away(many) == 0, "a plan has its own words for missed days"


def test_after_a_long_break_the_return_is_easy(sample: Collection, clock: Clock) -> None:
    everyone = sample.people.roster("Everyone")
    many = Roster("School", tuple(everyone.people) + tuple(_invented(sample)))
    while sample.drill.start(many).step:
        type_every_name(sample, sample.drill.start(many))
    assert sample.drill.days_away(many) == 0
    clock.pass_(days=LONG_BREAK)
    assert sample.drill.days_away(many) == LONG_BREAK
    easy = sample.drill.start(many, easy=True)
    assert len(asked(easy)) == EASY < len(asked(sample.drill.start(many)))
    type_every_name(sample, easy)
    assert sample.drill.days_away(many) == 0, "offered once"


def _invented(collection: Collection) -> list[Person]:
    people = [Person(id=f"p{n}", given=f"Wren{chr(65 + n)}", family="Li", photo="a.jpg") for n in range(20)]
    for person in people:
        collection.people.update(person)
    return people


def test_a_session_ends_by_the_minutes_of_the_plan_after_its_day_too(
    sample: Collection, clock: Clock
) -> None:
    sample.plan.update(Plan(sample.today() + timedelta(days=1), minutes=5))
    clock.pass_(days=1)
    session = sample.drill.start(sample.people.roster("Everyone"))
    answers = 0
    while session.step:
        clock.pass_(seconds=30)
        session = sample.drill.answer(session, Rating.GOOD)
        answers += 1
    assert answers == 10 < 2 * BATCH


def test_drill_settings_are_remembered(sample: Collection, open_again: Open) -> None:
    assert sample.settings.get(DrillSettings) == DrillSettings()
    sample.settings.update(DrillSettings(guess=True, flash=False, four=True))
    assert open_again().settings.get(DrillSettings) == DrillSettings(guess=True, flash=False, four=True)


def test_a_name_marked_as_known_took_no_time(sample: Collection) -> None:
    room = sample.people.roster("Room 12")
    session = sample.drill.mark_known(sample.drill.start(room), room.people[0])
    assert session.step and session.step.person != room.people[0].id
    assert sample.forecasts.minutes_today() == 0
