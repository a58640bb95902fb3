"""Seating charts: the seats of a room and the people on them. Row 0 is nearest to the front."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from namecards.core.people import Person

MAX_ROWS, MAX_COLUMNS = 12, 12
"""The largest room that fits on a screen and on a sheet of paper."""
Place = tuple[int, int]
"""Row and column on the floor."""


@dataclass(frozen=True, slots=True, order=True)
class Seat:
    """A seat, and the id of the person on it; empty for a free seat."""

    row: int
    column: int
    person: str = ""

    @property
    def place(self) -> Place:
        """Its row and column."""
        return self.row, self.column


def _are_in_a_room(seats: Iterable[Seat]) -> bool:
    """Whether seats can be; others are damaged."""
    return all(0 <= seat.row < MAX_ROWS and 0 <= seat.column < MAX_COLUMNS for seat in seats)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The seats of one room for one roster, in reading order."""

    id: str
    """The name of the roster."""
    seats: tuple[Seat, ...] = field(default=(), metadata={"possible": _are_in_a_room})
    from_front: bool = False
    """Whether it is drawn from the front of the room, with the front row below."""

    @property
    def rows(self) -> int:
        """The number of rows up to the last seat."""
        return max((seat.row + 1 for seat in self.seats), default=0)

    @property
    def columns(self) -> int:
        """The number of columns up to the last seat."""
        return max((seat.column + 1 for seat in self.seats), default=0)

    @property
    def occupants(self) -> frozenset[str]:
        """The ids of the people with a seat."""
        return frozenset(seat.person for seat in self.seats if seat.person)

    @property
    def free(self) -> tuple[Seat, ...]:
        """The seats without a person."""
        return tuple(seat for seat in self.seats if not seat.person)

    def seat_at(self, place: Place) -> Seat | None:
        """Find the seat at a place; None if there is none."""
        return next((seat for seat in self.seats if seat.place == place), None)

    def describe(self, person: str) -> str:
        """Say where a person sits, from the side that the chart is viewed from; empty without a seat."""
        mine = next((seat for seat in self.seats if person and seat.person == person), None)
        if mine is None:
            return ""
        rows = sorted({seat.row for seat in self.seats})
        row = sorted((seat.column for seat in self.seats if seat.row == mine.row), reverse=self.from_front)
        seat = row.index(mine.column) + 1
        return f"row {rows.index(mine.row) + 1} from the front, seat {seat} from the left"

    def sit(self, person: str, place: Place) -> Chart:
        """Give a person the seat there; the person on it gets the other's seat, or none."""
        target = self.seat_at(place)
        if target is None:
            return self
        before = next((seat for seat in self.seats if seat.person == person), None)
        moved = {place: person} | ({before.place: target.person} if before and before != target else {})
        return self._reseat(moved)

    def free_seat(self, place: Place) -> Chart:
        """Free the seat there."""
        return self._reseat({place: ""})

    def toggle_seat(self, place: Place) -> Chart:
        """Add a seat to an empty place, or remove it; beyond the largest room nothing changes."""
        row, column = place
        if self.seat_at(place):
            return replace(self, seats=tuple(seat for seat in self.seats if seat.place != place))
        if not (0 <= row < MAX_ROWS and 0 <= column < MAX_COLUMNS):
            return self
        return replace(self, seats=tuple(sorted((*self.seats, Seat(row, column)))))

    def without_seat(self, people: Iterable[Person]) -> tuple[Person, ...]:
        """The people without a seat, in their order."""
        occupants = self.occupants
        return tuple(person for person in people if person.id not in occupants)

    def fill(self, people: Iterable[Person]) -> Chart:
        """Give free seats to the people without one, front to back, as far as there are seats."""
        waiting = (person.id for person in self.without_seat(people))
        return self._reseat({seat.place: id for seat, id in zip(self.free, waiting, strict=False)})

    def keep_only(self, people: Iterable[Person]) -> Chart:
        """Free the seats of people who are no longer on the roster."""
        ids = {person.id for person in people}
        return self._reseat({seat.place: "" for seat in self.seats if seat.person not in ids})

    def rename(self, ids: Mapping[str, str]) -> Chart:
        """Put other ids in the place of some; nobody gets a second seat."""
        seats: dict[str, Place] = {}
        for seat in self.seats:
            seats.setdefault(ids.get(seat.person, seat.person), seat.place)
        people = {place: person for person, place in seats.items()}
        return self._reseat({seat.place: people.get(seat.place, "") for seat in self.seats}) if ids else self

    def turn(self) -> Chart:
        """View the room from its other side."""
        return replace(self, from_front=not self.from_front)

    def clear(self) -> Chart:
        """Free every seat."""
        return self._reseat({seat.place: "" for seat in self.seats})

    def rearrange(self, places: Iterable[Place]) -> Chart:
        """Replace the seats; people keep their order from front to back, and the last ones may get none."""
        people = [seat.person for seat in self.seats if seat.person]
        seats = tuple(Seat(*place) for place in sorted(places))
        after = replace(self, seats=seats)
        return after._reseat({seat.place: id for seat, id in zip(seats, people, strict=False)})

    def _reseat(self, people: Mapping[Place, str]) -> Chart:
        """Put other people on some of the seats."""
        if not people:
            return self
        seats = (replace(seat, person=people.get(seat.place, seat.person)) for seat in self.seats)
        return replace(self, seats=tuple(seats))


def blocks(people: int, wide: int, high: int, across: int) -> tuple[Place, ...]:
    """Place tables of `wide` by `high` seats, `across` of them in a row, with aisles."""
    places: list[Place] = []
    for table in range(-(-people // (wide * high))):
        down, along = divmod(table, across)
        corner = down * (high + (high > 1)), along * (wide + 1)
        places += [(corner[0] + row, corner[1] + column) for row in range(high) for column in range(wide)]
    return _inside(places)


def rows(people: int) -> tuple[Place, ...]:
    """Place rows of six seats; longer ones for more people than the room's rows hold."""
    across = min(MAX_COLUMNS, max(6, -(-people // MAX_ROWS)))
    return _inside(divmod(seat, across) for seat in range(people))


def horseshoe(people: int) -> tuple[Place, ...]:
    """Place seats along both sides and the back, open to the front."""
    back = min(MAX_COLUMNS, max(3, people // 2))
    side = min(MAX_ROWS - 1, max(1, -(-(people - back) // 2)))
    around = [(row, column) for row in range(side) for column in (0, back - 1)]
    return _inside([*around, *((side, column) for column in range(back))])


LAYOUTS: Mapping[str, tuple[str, Callable[[int], Sequence[Place]]]] = {
    "r": ("Rows", rows),
    "p": ("Pairs", lambda people: blocks(people, 2, 1, 3)),
    "t": ("Tables of four", lambda people: blocks(people, 2, 2, 3)),
    "s": ("Tables of six", lambda people: blocks(people, 3, 2, 3)),
    "u": ("Horseshoe", horseshoe),
}
"""Room layouts by the key that chooses each. To add one: a row, with a function from people to places."""


def new_chart(roster: str, people: Sequence[Person]) -> Chart:
    """Start a chart in rows, with a free seat for everyone on a roster."""
    return Chart(id=roster).rearrange(rows(len(people)))


def _inside(places: Iterable[Place]) -> tuple[Place, ...]:
    """The places within the largest room."""
    return tuple((row, column) for row, column in places if row < MAX_ROWS and column < MAX_COLUMNS)
