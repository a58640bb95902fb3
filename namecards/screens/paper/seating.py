"""Seating: the seats of a room, and who sits where."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core.finding import Finder
from namecards.core.name_forms import answers_to
from namecards.core.paper import seating
from namecards.core.paper.seating import Chart
from namecards.core.people import Person, Roster, sort_by_last_name
from namecards.core.short_names import printed_names
from namecards.screens.base import UNDO, WIDE
from namecards.screens.desk.person_list import PersonPane, about
from namecards.screens.dialogs import menu
from namecards.screens.keys import arrow_keys, bind, hidden_key
from namecards.screens.paper.roster_form import RosterForm
from namecards.screens.text import cells
from namecards.screens.widgets.lines import LineInput
from namecards.screens.widgets.seat_map import SeatMap

FILLINGS = {"n": "By first name", "l": "By last name", "m": "Shuffled", "e": "Clear all seats"}
"""The ways to fill the seats, by key."""
_NO_SEAT = "There is no seat here. F7 adds one."


class NameInput(LineInput):
    """A line for a name; while it is empty, the space bar works on the seats."""

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        return super().check_consume_key(key, character) and (key != "space" or bool(self.value))


class SeatingScreen(RosterForm):
    """Saves every change at once."""

    DEFAULT_CSS = """
    SeatingScreen {
        #status { height: 2; }
        NameInput, NameInput:focus { margin: 0 2; background: $surface; }
    }
    """
    BINDINGS = [
        *arrow_keys("The seat {}", priority=True),
        hidden_key("space", "pick", "Pick up", "Pick up the person here; on another seat, put down or swap"),
        UNDO,
        bind("f4", "fill", "Fill", "Seat everyone, by name or shuffled; or clear all seats"),
        bind("f5", "layout", "Room", "Rows, pairs, tables, a horseshoe"),
        bind("f6", "turn", "Turn", "See the room from the back, or from the front"),
        bind("f7", "seat", "Seat", "Add a seat here, or remove it"),
        bind("f8", "stand", "Free", "Clear this seat"),
        bind("f9", "print", "Print", "Print this chart"),
    ]
    ABOUT = (
        "The arrows move over the room. Type two letters of a name and press Enter: that person sits here, "
        "and the cursor goes on to the next free seat. Space picks up the person here; Space on another "
        "seat puts them down, or swaps two people. By mouse: a click chooses a seat, a second click does "
        "what Space does. Free seats are dotted. F5 sets up rows or tables, F7 adds or removes a seat. Each "
        "class has its own chart; every change is saved at once. F9 prints it."
    )
    HEADING = "seating"
    FITS_SIZE = True

    def __init__(self, collection: Collection, roster: Roster) -> None:
        super().__init__(collection, roster)
        self.HEADING = f"seating · {roster.name}"
        self._finder = Finder(roster.people)
        self._room = SeatMap(collection.seating.chart(roster), printed_names(roster))

    def body(self) -> ComposeResult:
        yield PersonPane(self.collection)
        yield self._room
        yield Static(id="status")
        yield NameInput(id="name", placeholder="Who sits here? Type a name. Space: pick up, put down")

    @property
    def note_person(self) -> Person | None:
        seat = self._room.chart.seat_at(self._room.cursor)
        return self.collection.people.get(seat.person) if seat and seat.person else None

    def action_move(self, across: int, down: int) -> None:
        self._room.move(down, across)
        self._show_status()

    def action_choose(self, row: int, column: int) -> None:
        """Move the cursor to a place that was clicked; at the cursor, pick up or put down."""
        if self._room.cursor == (row, column):
            self.action_pick()
        else:
            self._room.cursor = row, column
            self._show_status()

    def action_pick(self) -> None:
        room = self._room
        if room.hand is None:
            room.hand = room.cursor if self.note_person else None
            self._show_status()
        elif room.chart.seat_at(room.cursor) is None:
            self.notify_user(_NO_SEAT, wrong=True)
        else:
            seat = room.chart.seat_at(room.hand)
            room.hand = None
            self._save(room.chart.sit(seat.person, room.cursor) if seat else room.chart)

    def on_input_submitted(self) -> None:
        typed, room = self.query_one(NameInput), self._room
        if not typed.value.strip():
            self.action_pick()
            return
        matches = self._find(typed.value)
        if not matches:
            self.notify_user(
                f"No student of {self._roster.name} has the name “{typed.value.strip()}”.", wrong=True
            )
        elif room.chart.seat_at(room.cursor) is None:
            self.notify_user(_NO_SEAT, wrong=True)
        else:
            typed.value = ""
            self._save(room.chart.sit(matches[0].id, room.cursor))
            room.cursor = next((seat.place for seat in room.chart.free), room.cursor)
            self._show_status()

    def _find(self, typed: str) -> list[Person]:
        """Find people by letters; of several that it may be, those without a seat come first."""
        seated = self._room.chart.occupants
        return sorted(self._finder.find(typed), key=lambda p: (not answers_to(typed, p), p.id in seated))

    def show_class(self) -> None:
        self._finder = Finder(self._roster.people)
        self._room.labels = printed_names(self._roster)
        self._show_chart(self.collection.seating.chart(self._roster))

    def action_fill(self) -> None:
        menu.choose(self, "Fill the seats", FILLINGS, self._fill)

    def _fill(self, how: str) -> None:
        chart = self._room.chart
        self._save(chart.clear() if how == "e" else chart.fill(self._seating_order(how)))

    def _seating_order(self, how: str) -> Sequence[Person]:
        """The people in the order of their seats; a class is sorted by first name."""
        people = self._roster.people
        if how == "l":
            return sort_by_last_name(people)
        return self.collection.seating.shuffle(people) if how == "m" else people

    def action_layout(self) -> None:
        choices = {key: what for key, (what, _) in seating.LAYOUTS.items()}
        menu.choose(self, "Set up the room; people stay in their order", choices, self._set_up)

    def _set_up(self, how: str) -> None:
        _, layout = seating.LAYOUTS[how]
        chart = self._room.chart.rearrange(layout(len(self._roster.people)))
        self._room.cursor = chart.seats[0].place
        self._save(chart)

    def action_turn(self) -> None:
        self._save(self._room.chart.turn())

    def action_seat(self) -> None:
        self._save(self._room.chart.toggle_seat(self._room.cursor))

    def action_stand(self) -> None:
        self._save(self._room.chart.free_seat(self._room.cursor))

    def action_print(self) -> None:
        self.open("print", "seating", self._roster.name)

    def action_back(self) -> None:
        """Put down the person in hand and clear the name; else leave."""
        typed = self.query_one(NameInput)
        if self._room.hand is None and not typed.value:
            super().action_back()
            return
        self._room.hand, typed.value = None, ""
        self._show_status()

    def _save(self, chart: Chart) -> None:
        if chart == self._room.chart:
            self._show_status()
            return
        with self.show_errors():
            self.collection.seating.update(chart)
            self._show_chart(chart)

    def _show_chart(self, chart: Chart) -> None:
        if chart != self._room.chart:
            self._room.hand = None
        self._room.chart = chart
        self._show_status()

    @on(events.Mount)
    @on(Input.Changed)
    def _show_status(self) -> None:
        """Show the person at the cursor or in hand, and the people without a seat."""
        self._room.refresh()
        waiting, shown = self._room.chart.without_seat(self._roster.people), self.note_person
        listed = ", ".join(self._room.labels[person.id] for person in waiting)
        second = f"Without a seat ({len(waiting)}): {listed}"
        if not waiting:
            second = f"Everyone has a seat. Free seats: {len(self._room.chart.free)}"
        words = [*(about(self.collection, shown, with_notes=False)[0] if shown else ()), Content(second)]
        self.query_one(PersonPane).show([shown] if shown else (), words)
        lines = [self._describe_cursor()]
        if self.app.size.width < WIDE:  # else they stand at the right
            lines.append(cells(second, self.app.size.width - 5).rstrip())
        self.notify_user("\n".join(lines))

    def _describe_cursor(self) -> str:
        room, typed = self._room, self.query_one(NameInput).value.strip()
        held = room.chart.seat_at(room.hand) if room.hand else None
        if typed:
            matches = self._find(typed)
            if not matches:
                return f"No student here has the name “{typed}”"
            more = f" ({len(matches) - 1} more: add letters or the number)" if len(matches) > 1 else ""
            how = "moves" if matches[0].id in room.chart.occupants else "sits"
            return f"Enter: {self._finder.address(matches[0])} {how} here{more}"
        if held:
            who = self.collection.people.address(self.collection.people.get(held.person))
            return f"Picked up: {who}. Space puts them down."
        if self.note_person:
            return self.collection.people.address(self.note_person)
        return "Free seat" if room.chart.seat_at(room.cursor) else "No seat here. F7 adds one."
