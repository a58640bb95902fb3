"""How many names will be known on the day: more time is more names, and what is known counts."""

from __future__ import annotations

from datetime import date, timedelta
from time import process_time

from conftest import Clock

from namecards.collection import Collection
from namecards.core.belief import Belief
from namecards.core.forecast import Forecast, forecast
from namecards.core.memory import Card, Rating
from namecards.core.planner import Plan
from namecards.core.ranking import Learner

TODAY = date(2026, 8, 10)
SCHOOL = date(2026, 8, 24)


def people(count: int, need: date = SCHOOL) -> list[Learner]:
    return [Learner(f"{i:03}", need) for i in range(count)]


def test_more_minutes_more_names_and_never_more_than_there_are() -> None:
    few, more, plenty = (forecast(people(200), TODAY, minutes, Belief()) for minutes in (5, 10, 60))
    assert few.known < more.known < plenty.known <= plenty.high <= 200
    assert few.low < few.known < few.high


def test_without_time_only_what_is_known_already() -> None:
    nobody = Forecast(known=0, low=0, high=0, total=30)
    assert forecast(people(30), TODAY, 0, Belief()) == nobody
    yesterday = TODAY - timedelta(days=1)
    known = [Learner("maya", SCHOOL, Card("maya", 300.0, 5.0, SCHOOL, yesterday, 5), 2, yesterday)]
    assert forecast(known, TODAY, 0, Belief()).high == 1


def test_days_off_cost_names() -> None:
    off = {TODAY + timedelta(days=i) for i in range(7)}
    without, fewer = (forecast(people(200), TODAY, 10, Belief(), days) for days in ((), off))
    assert fewer.known < without.known


def test_the_more_of_a_user_was_seen_the_narrower_the_band() -> None:
    seen = Belief()
    for i in range(300):
        seen = seen.answered(0, 1, 0.25, right=i % 3 > 0)
    unseen = forecast(people(200), TODAY, 10, Belief())
    after = forecast(people(200), TODAY, 10, seen)
    assert (after.high - after.low) / after.known < (unseen.high - unseen.low) / unseen.known


def test_quick_enough_for_a_screen() -> None:
    """0.3 s on an idle computer; thrice that here, for tests run beside others."""
    begin = process_time()
    forecast(people(800), TODAY, 20, Belief())
    assert process_time() - begin < 0.9


def test_the_collection_tells_it_while_the_day_is_to_come(sample: Collection, clock: Clock) -> None:
    everyone = sample.roster("Everyone")
    assert sample.forecast(everyone) is None
    sample.set_plan(Plan(SCHOOL, 10))
    before = sample.forecast(everyone)
    assert before is not None and before.total == 24
    sitting = sample.start_drill(everyone)
    while sitting.step:
        clock.pass_(seconds=5)
        sitting = sample.answer(sitting, Rating.GOOD, 5_000)
    after = sample.forecast(everyone)
    assert after is not None and after.known > 12
    clock.pass_(days=14)
    assert sample.forecast(everyone) is None
