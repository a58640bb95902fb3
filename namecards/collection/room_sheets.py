"""Sheets of a room from above: the seating chart, and the sheet for a substitute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from namecards.collection.person_cards import PersonCards, card_names
from namecards.collection.seating import Seating
from namecards.collection.timetable import Timetables
from namecards.core.desk.timetable_parser import format_slots
from namecards.core.paper.errors import NothingOnSheet
from namecards.core.paper.seating import Chart
from namecards.core.people import Person, Roster, count_people
from namecards.core.short_names import printed_names
from namecards.printing.job import Job, PlaceCard
from namecards.printing.prepare import unprintable_names

MOST_BELOW = 48
"""People without a seat who fit on a substitute's sheet."""


class RoomSheets:
    """Fills the sheets of a room."""

    def __init__(self, seating: Seating, timetable: Timetables, cards: PersonCards) -> None:
        self._seating = seating
        self._timetable = timetable
        self._cards = cards

    def seating_chart(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """Draw the room with names; whoever has no seat is named. Raises `NothingOnSheet`."""
        chart = self._seating.chart(roster)
        if not chart.seats:
            raise NothingOnSheet(
                f"the room of {roster.name} has no seats. On the first screen, press p, then s, and add some."
            )
        drawn = self._room(job, roster, people, chart)
        if not (without := chart.without_seat(people)):
            return drawn
        names = printed_names(roster)
        unseated = ", ".join(names[person.id] for person in without)
        count = f"{len(without)} of {count_people(len(people))}"
        have = "has" if len(without) == 1 else "have"
        warning = f"{count} {have} no seat yet; the chart names them below."
        words = {**drawn.words, "without": f"No seat yet: {unseated}"}
        return replace(drawn, words=words, warnings=(*drawn.warnings, warning))

    def substitute(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """Draw the room with faces and how to say each name; whoever has no seat is below, by name.

        Raises `NothingOnSheet` for too many of these.
        """
        chart, options = self._seating.chart(roster), {**job.options, "small": "say", "photo": "yes"}
        chart = chart if chart.occupants else replace(chart, seats=())
        drawn = self._room(replace(job, options=options), roster, people, chart)
        others = self._cards.make_all(roster, chart.without_seat(people), options)
        if len(others) > MOST_BELOW:
            raise NothingOnSheet(
                f"{len(others)} people of {roster.name} have no seat, and {MOST_BELOW} fit on one sheet. "
                "Choose a smaller class, or give them seats: on the first screen, press p, then s."
            )
        cards = (*drawn.cards, *(replace(c, person="", texts={**c.texts, "taken": "yes"}) for c in others))
        drawn = replace(drawn, cards=cards)
        count, lessons = count_people(len(roster.people)), self._timetable.current.slots.get(roster.name, ())
        no_font = unprintable_names(drawn)
        count_shown = len(people) - sum(card.name in no_font for card in cards)
        shown = "" if count_shown == len(roster.people) else f", {count_shown} of them on this sheet"
        words = {
            "about": " · ".join(filter(None, (count + shown, format_slots(lessons)))),
            "without": "No seat yet" if chart.seats else "By name: the seats are not set up yet",
            "blanks": ("Absent", "For the librarian", " "),
        }
        return replace(drawn, options=job.options, words={**drawn.words, **words})

    def _room(self, job: Job, roster: Roster, people: Sequence[Person], chart: Chart) -> Job:
        """Draw the seats as the room is viewed, a taken one also without a name; a wide one on its side."""
        names, shown = card_names(roster, job.options), {person.id: person for person in people}
        cards, stock = list[PlaceCard](), job.stock
        for seat in chart.seats:
            row, column = seat.place
            if chart.from_front:
                row, column = chart.rows - 1 - row, chart.columns - 1 - column
            card = PlaceCard("")
            if person := shown.get(seat.person):
                card = self._cards.make(person, names[person.id], roster.name, job.options)
            texts = {"row": str(row), "column": str(column), "taken": seat.person and "yes"}
            cards.append(replace(card, texts={**card.texts, **texts}, person=""))
        if chart.columns > chart.rows:
            stock = replace(stock, page=stock.page[::-1], card=stock.card[::-1])
        side = "front" if chart.from_front else "back"
        words = {**job.words, "title": roster.name, "front": "front of the room", "side": side}
        return replace(job, stock=stock, cards=tuple(cards), words=words)
