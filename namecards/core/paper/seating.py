"""Who sits where: the seats of a room, and whom they hold. Row 0 is the one nearest to the front."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from namecards.core.normalize import fold
from namecards.core.people import Person

MAX_ROWS, MAX_COLUMNS = 12, 12
"""How large a room can be: what still fits on a screen and on a sheet of paper."""
Place = tuple[int, int]
"""Row and column of a square of the floor."""


@dataclass(frozen=True, slots=True, order=True)
class Seat:
    """A seat on a square of the floor, and the id of whoever has it; empty if it is free."""

    row: int
    column: int
    person: str = ""

    @property
    def place(self) -> Place:
        """The square it stands on."""
        return self.row, self.column


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The seats of one room for one roster, in reading order."""

    id: str
    """The name of the roster."""
    seats: tuple[Seat, ...] = ()
    from_front: bool = False
    """Whether it is looked at from the front of the room: the front row is then below."""

    @property
    def rows(self) -> int:
        """Rows up to the last seat."""
        return max((seat.row + 1 for seat in self.seats), default=0)

    @property
    def columns(self) -> int:
        """Columns up to the last seat."""
        return max((seat.column + 1 for seat in self.seats), default=0)

    @property
    def seated(self) -> frozenset[str]:
        """The ids of everybody who has a seat."""
        return frozenset(seat.person for seat in self.seats if seat.person)

    @property
    def free(self) -> tuple[Seat, ...]:
        """The seats that nobody has."""
        return tuple(seat for seat in self.seats if not seat.person)

    def at(self, place: Place) -> Seat | None:
        """The seat on a square, if one stands there."""
        return next((seat for seat in self.seats if seat.place == place), None)

    def sit(self, person: str, place: Place) -> Chart:
        """The person takes the seat there; whoever had it stands, or swaps if the person came from a seat."""
        taken = self.at(place)
        if taken is None:
            return self
        before = next((seat for seat in self.seats if seat.person == person), None)
        moved = {place: person} | ({before.place: taken.person} if before and before != taken else {})
        return self._with(moved)

    def free_seat(self, place: Place) -> Chart:
        """Nobody has the seat there any more."""
        return self._with({place: ""})

    def toggle_seat(self, place: Place) -> Chart:
        """A seat put on an empty square, or taken away from it, beyond the room's size nothing."""
        row, column = place
        if self.at(place):
            return replace(self, seats=tuple(seat for seat in self.seats if seat.place != place))
        if not (0 <= row < MAX_ROWS and 0 <= column < MAX_COLUMNS):
            return self
        return replace(self, seats=tuple(sorted((*self.seats, Seat(row, column)))))

    def unseated(self, people: Iterable[Person]) -> tuple[Person, ...]:
        """Those of some people who have no seat, in their order."""
        seated = self.seated
        return tuple(person for person in people if person.id not in seated)

    def fill(self, people: Iterable[Person]) -> Chart:
        """Everybody without a seat gets a free one, front to back, as far as there are seats."""
        waiting = (person.id for person in self.unseated(people))
        return self._with({seat.place: id for seat, id in zip(self.free, waiting, strict=False)})

    def keep_only(self, people: Iterable[Person]) -> Chart:
        """Without those who are no longer on the roster."""
        here = {person.id for person in people}
        return self._with({seat.place: "" for seat in self.seats if seat.person not in here})

    def turn(self) -> Chart:
        """The same room, looked at from its other side."""
        return replace(self, from_front=not self.from_front)

    def clear(self) -> Chart:
        """The same seats, with nobody on them."""
        return self._with({seat.place: "" for seat in self.seats})

    def rearrange(self, places: Iterable[Place]) -> Chart:
        """Other seats; people keep their order from front to back, and those for whom none is left stand."""
        people = [seat.person for seat in self.seats if seat.person]
        fresh = tuple(Seat(*place) for place in sorted(places))
        after = replace(self, seats=fresh)
        return after._with({seat.place: id for seat, id in zip(fresh, people, strict=False)})

    def _with(self, people: Mapping[Place, str]) -> Chart:
        """With other people on some of the seats."""
        if not people:
            return self
        seats = (replace(seat, person=people.get(seat.place, seat.person)) for seat in self.seats)
        return replace(self, seats=tuple(seats))


def blocks(people: int, wide: int, high: int, across: int) -> tuple[Place, ...]:
    """Seats for so many people at tables of `wide` by `high`, so many beside each other, with aisles."""
    places: list[Place] = []
    for table in range(-(-people // (wide * high))):
        down, along = divmod(table, across)
        corner = down * (high + (high > 1)), along * (wide + 1)
        places += [(corner[0] + row, corner[1] + column) for row in range(high) for column in range(wide)]
    return _inside(places)


def rows(people: int) -> tuple[Place, ...]:
    """Rows of six without aisles; longer ones for more than the room's rows hold."""
    across = min(MAX_COLUMNS, max(6, -(-people // MAX_ROWS)))
    return _inside(divmod(seat, across) for seat in range(people))


def horseshoe(people: int) -> tuple[Place, ...]:
    """Along both sides and the back, open to the front."""
    back = min(MAX_COLUMNS, max(3, people // 2))
    side = min(MAX_ROWS - 1, max(1, -(-(people - back) // 2)))
    around = [(row, column) for row in range(side) for column in (0, back - 1)]
    return _inside([*around, *((side, column) for column in range(back))])


LAYOUTS: Mapping[str, tuple[str, Callable[[int], Sequence[Place]]]] = MappingProxyType(
    {
        "r": ("Rows", rows),
        "p": ("Pairs", lambda people: blocks(people, 2, 1, 3)),
        "t": ("Tables of four", lambda people: blocks(people, 2, 2, 3)),
        "s": ("Tables of six", lambda people: blocks(people, 3, 2, 3)),
        "u": ("Horseshoe", horseshoe),
    }
)
"""The ways to set up a room, by the key that chooses each."""


def new_chart(roster: str, people: Sequence[Person]) -> Chart:
    """A room in rows with a seat for everybody of a roster, and nobody seated yet."""
    return Chart(id=roster).rearrange(rows(len(people)))


def sort_by_last_name(people: Iterable[Person]) -> list[Person]:
    """In the order of a class list."""
    return sorted(people, key=lambda person: (fold(person.family), fold(person.goes_by)))


def _inside(places: Iterable[Place]) -> tuple[Place, ...]:
    """Those that are in the largest room."""
    return tuple((row, column) for row, column in places if row < MAX_ROWS and column < MAX_COLUMNS)
