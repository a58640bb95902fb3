"""How many names will be known on the day: more time is more names, and what is known counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from functools import partial

from effort import calls

from namecards.core.learning.learner_model import LearnerModel
from namecards.core.learning.memory import Card
from namecards.core.learning.ranking import Learner
from namecards.core.planning.forecast import Forecast, estimate, mornings

TODAY = date(2026, 8, 10)
SCHOOL = date(2026, 8, 24)


def people(count: int, need: date = SCHOOL) -> list[Learner]:
    return [Learner(f"{i:03}", need) for i in range(count)]


def forecast(
    people: Sequence[Learner], day: date, minutes: float, model: LearnerModel, off: Collection[date] = ()
) -> Forecast:
    """The names known on the last day that one is needed."""
    *_, last = mornings(people, day, minutes, model, off)
    return last.forecast


def test_more_minutes_more_names_and_never_more_than_there_are() -> None:
    few, more, plenty = (forecast(people(200), TODAY, minutes, LearnerModel()) for minutes in (5, 10, 60))
    assert few.known < more.known < plenty.known <= plenty.high <= 200
    assert few.low < few.known < few.high


def test_without_time_only_what_is_known_already() -> None:
    nobody = Forecast(known=0, low=0, high=0, total=30)
    assert forecast(people(30), TODAY, 0, LearnerModel()) == nobody
    yesterday = TODAY - timedelta(days=1)
    known = [Learner("maya", SCHOOL, Card("maya", 300.0, 5.0, SCHOOL, yesterday, 5), 2, yesterday)]
    assert forecast(known, TODAY, 0, LearnerModel()).high == 1


def test_days_off_cost_names() -> None:
    off = {TODAY + timedelta(days=i) for i in range(7)}
    without, fewer = (forecast(people(200), TODAY, 10, LearnerModel(), days) for days in ((), off))
    assert fewer.known < without.known


def test_the_more_of_a_user_was_seen_the_narrower_the_band() -> None:
    seen = LearnerModel()
    for i in range(300):
        seen = seen.with_answer(0, 1, 0.25, right=i % 3 > 0)
    unseen = forecast(people(200), TODAY, 10, LearnerModel())
    after = forecast(people(200), TODAY, 10, seen)
    assert (after.high - after.low) / after.known < (unseen.high - unseen.low) / unseen.known


def test_where_nearly_all_are_known_more_can_go_wrong_than_right() -> None:
    """In simulation plans of 98 of 100 names came to 90 to 99."""
    likely = estimate([0.98] * 100, LearnerModel())
    assert likely.low <= 90 and likely.high in (99, 100)


def test_quick_enough_for_a_screen() -> None:
    """800 people take 0.3 s on an idle computer: half a million calls, and never more than in proportion."""
    few, many = (calls(partial(forecast, people(count), TODAY, 20, LearnerModel())) for count in (200, 800))
    assert many < 4 * few
    assert many < 1_500_000


def test_day_by_day_it_ends_in_the_forecast_and_counts_whom_each_session_takes_up() -> None:
    played = list(mornings(people(60), TODAY, 10, LearnerModel(), off={TODAY + timedelta(days=1)}))
    assert [m.day for m in played] == [TODAY + timedelta(days=i) for i in range(15)]
    assert played[-1].forecast == forecast(
        people(60), TODAY, 10, LearnerModel(), off={TODAY + timedelta(days=1)}
    )
    assert played[0].met > 0 == played[0].asked
    assert (played[1].asked, played[1].met) == (0, 0), "a day off"
    assert played[2].asked > 0
    assert (played[-1].asked, played[-1].met) == (0, 0), "the day itself"
    assert sum(m.met for m in played) + sum(len(m.unmet) for m in played) == 60


def test_who_was_not_met_by_their_own_day_is_told_on_it() -> None:
    soon = TODAY + timedelta(days=2)
    some = people(50, soon) + [Learner(f"later{i}", SCHOOL) for i in range(10)]
    told = {m.day: m.unmet for m in mornings(some, TODAY, 2, LearnerModel()) if m.unmet}
    assert soon in told and told[soon] == tuple(f"{i:03}" for i in range(50 - len(told[soon]), 50))


def test_the_evening_before_a_second_recall_of_everybody_counts() -> None:
    """In simulation 60 new faces came to 32 to 47 names in 25 of 30 minutes, and 13 to 36 in 15."""
    tomorrow = people(60, TODAY + timedelta(days=1))
    once, twice = (forecast(tomorrow, TODAY, minutes, LearnerModel()).known for minutes in (15, 30))
    assert 20 <= once <= 27 and 34 <= twice <= 42
