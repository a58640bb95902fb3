"""The seating chart as a value: a teacher's class of 28 in a room, then any room and any moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namecards.core.paper import seating
from namecards.core.paper.seating import LAYOUTS, MAX_COLUMNS, MAX_ROWS, Chart, Place
from namecards.core.people import Person, sort_by_last_name

MAYA, BEN, ANA = (
    Person(id=given.lower(), given=given, family=family)
    for given, family in (("Maya", "Chen"), ("Ben", "Abbott"), ("Ana", "Diaz"))
)
CLASS = tuple(Person(id=f"p{n}", given=f"Student {n:02}") for n in range(28))


def seated(chart: Chart) -> list[str]:
    """Who sits there, front to back; "" is a free seat."""
    return [seat.person for seat in chart.seats]


def test_a_room_begins_with_a_free_seat_for_everybody() -> None:
    chart = seating.new_chart("Room 12", CLASS)
    assert (chart.rows, chart.columns, len(chart.free)) == (5, 6, 28)
    assert chart.without_seat(CLASS) == CLASS


def test_everybody_gets_a_seat_by_name() -> None:
    chart = seating.new_chart("Room 12", (MAYA, BEN, ANA))
    assert seated(chart.fill([ANA, BEN, MAYA])) == ["ana", "ben", "maya"]
    assert seated(chart.fill(sort_by_last_name((MAYA, BEN, ANA)))) == ["ben", "maya", "ana"]


def test_filling_leaves_those_who_sit() -> None:
    chart = seating.new_chart("Room 12", (MAYA, BEN, ANA)).sit("maya", (0, 1))
    assert seated(chart.fill([ANA, BEN, MAYA])) == ["ana", "maya", "ben"]


def test_who_is_put_on_a_taken_seat_swaps() -> None:
    chart = seating.new_chart("Room 12", (MAYA, BEN, ANA)).fill([ANA, BEN, MAYA])
    assert seated(chart.sit("ana", (0, 2))) == ["maya", "ben", "ana"]
    assert chart.sit("ana", (0, 0)) == chart


def test_who_had_no_seat_takes_the_place_of_whoever_had_it() -> None:
    chart = seating.new_chart("Room 12", (BEN,)).fill([BEN]).sit("maya", (0, 0))
    assert seated(chart) == ["maya"]
    assert chart.without_seat((BEN, MAYA)) == (BEN,)


def test_a_seat_is_put_and_taken_away() -> None:
    chart = seating.new_chart("Room 12", (MAYA,))
    more = chart.toggle_seat((2, 3))
    assert [seat.place for seat in more.seats] == [(0, 0), (2, 3)]
    assert more.toggle_seat((2, 3)) == chart
    assert chart.toggle_seat((MAX_ROWS, 0)) == chart, "beyond the largest room"


def test_who_has_left_the_roster_leaves_a_free_seat() -> None:
    chart = seating.new_chart("Room 12", (MAYA, BEN)).fill([MAYA, BEN])
    assert seated(chart.keep_only((BEN, ANA))) == ["", "ben"]


def test_another_layout_keeps_the_order_of_people() -> None:
    chart = seating.new_chart("Room 12", CLASS).fill(CLASS)
    tables = chart.rearrange(LAYOUTS["t"][1](28))
    assert [person for person in seated(tables) if person] == [person.id for person in CLASS]
    assert {seat.column for seat in tables.seats} == {0, 1, 3, 4, 6, 7}, "aisles after each table"


def test_a_room_that_is_too_small_leaves_the_last_standing() -> None:
    chart = seating.new_chart("Room 12", CLASS).fill(CLASS).rearrange([(0, 0), (0, 1)])
    assert seated(chart) == ["p0", "p1"]
    assert chart.without_seat(CLASS) == CLASS[2:]


def test_a_horseshoe_is_open_to_the_front() -> None:
    places = seating.horseshoe(9)
    assert len(places) >= 9
    assert {column for row, column in places if row == 0} == {0, 3}


@pytest.mark.parametrize("key", LAYOUTS)
@given(people=st.integers(1, 200))
def test_a_layout_has_a_seat_for_each_as_far_as_the_room_goes(key: str, people: int) -> None:
    places = LAYOUTS[key][1](people)
    assert len(set(places)) == len(places)
    assert all(0 <= row < MAX_ROWS and 0 <= column < MAX_COLUMNS for row, column in places)
    assert len(places) >= min(people, 30)


places = st.tuples(st.integers(0, 3), st.integers(0, 3))
moves = st.lists(st.tuples(st.sampled_from(["sit", "stand", "toggle", "fill"]), places, st.integers(0, 5)))


@given(moves)
def test_whatever_is_done_nobody_has_two_seats_and_no_square_holds_two(
    done: list[tuple[str, Place, int]],
) -> None:
    chart = seating.new_chart("Room 12", CLASS[:6])
    for what, place, who in done:
        before = len(chart.seats)
        if what == "sit":
            chart = chart.sit(CLASS[who].id, place)
        elif what == "fill":
            chart = chart.fill(CLASS[:6])
        else:
            chart = chart.free_seat(place) if what == "stand" else chart.toggle_seat(place)
        taken = [seat.person for seat in chart.seats if seat.person]
        assert len(taken) == len(set(taken))
        assert len({seat.place for seat in chart.seats}) == len(chart.seats)
        assert what == "toggle" or len(chart.seats) == before


def test_the_room_is_seen_from_the_other_side_and_back() -> None:
    room = seating.Chart(id="Room 12")
    assert room.turn().from_front != room.from_front
    assert room.turn().turn() == room


def test_who_stands_up_leaves_the_seat_free_and_all_others_where_they_are() -> None:
    chart = seating.new_chart("Room 12", CLASS[:3]).fill(CLASS[:3])
    first = chart.seats[0]
    freed = chart.free_seat(first.place)
    assert seated(freed) == ["", *seated(chart)[1:]]
    assert [seat.place for seat in freed.seats] == [seat.place for seat in chart.seats]
