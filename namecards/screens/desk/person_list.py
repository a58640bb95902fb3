"""A list about people; from 100 columns on the chosen one stands beside it: face, facts, last lines, keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import OptionList, Static

from namecards.collection import Collection
from namecards.core.desk.notes import Note
from namecards.core.people import Person
from namecards.screens.base import WIDE
from namecards.screens.desk.mark_used import mark_note, names_use
from namecards.screens.desk.text import note_line, person_lines
from namecards.screens.list_screen import Lines, ListScreen
from namecards.screens.text import cells, fit_rows, link, listed_day
from namecards.screens.widgets.faces import Faces, person_tile

Item = TypeVar("Item")

PANE = 40
"""Columns of the pane, with the air beside it."""
AIR = 6
"""Columns beside a line: what surrounds the list, and its scrollbar."""
DAY = 12
SEVERAL = 4
"""People about whom something is said below their small faces."""
ACROSS, TILE = 2, 8
"""Small faces beside each other, and the rows of one with its words."""
REST = 0.15
"""Seconds after which the cursor rests: a held key does not draw each face that it passes."""
ACTS = ("select", "enter", "note", "used", "person_menu", "fix", "decide", "delete")
"""The actions of the keys that are named below the chosen one."""


class PersonPane(Vertical):
    """Shows people, and words about them; its keys can be clicked."""

    SCOPED_CSS = False  # else no rule could name the screen
    DEFAULT_CSS = """
    PersonPane {
        display: none; width: 38; padding: 0 1;
        border: round $block-cursor-background;
        Faces { height: 55%; min-height: 8; max-height: 19; margin: 0; }
        Static { height: 1fr; }
        &.-nobody Faces { display: none; }
        &.-empty { visibility: hidden; }
    }
    .-wide PersonPane { display: block; }
    Screen > PersonPane { dock: right; height: 90%; margin: 2 2 0 0; }
    """

    _rest: Timer | None = None
    _place = 0, True
    """Rows of several faces, else 0, as the style sheet says; and whether there is any."""
    _shown: tuple[Sequence[Person], *tuple[Sequence[Content], ...]] = (), ()

    def __init__(self, collection: Collection) -> None:
        super().__init__()
        self._collection = collection

    def compose(self) -> ComposeResult:
        yield Faces()
        yield Static()

    def follow(self, show: Callable[[], None]) -> None:
        """Show another one once the cursor rests."""
        if self._rest:
            self._rest.stop()
        self._rest = self.set_timer(REST, show)

    def show_alone(self, person: Person) -> None:
        """Show the one whom a whole screen is about."""
        facts, _ = about(self._collection, person, with_notes=False)
        self.show([person], facts)

    def on_resize(self) -> None:
        self.show(*self._shown)

    def show(
        self,
        people: Sequence[Person],
        facts: Sequence[Content],
        keys: Sequence[Content] = (),
        lines: Sequence[Content] = (),
    ) -> None:
        """Show people; below them facts, then keys and lines that fit."""
        self._shown = people, facts, keys, lines
        if not self.size.width:
            return
        self.set_class(not people, "-nobody")
        rows = [row for fact in facts for row in fact.wrap(self.size.width)]
        needed = min(len(rows) + 1, self.size.height // 2)
        most = ACROSS * max((self.size.height - needed) // TILE, 1)
        rows[:0] = [Content(f"and {len(people) - most} more")] * (len(people) > most)
        people = people[:most]
        photo, several = self._collection.people.photo, len(people) > 1
        tiles = [person_tile(who, photo(who), who.display, who.place * several) for who in people]
        faces = self.query_one(Faces)
        down = -(-len(people) // ACROSS)
        high = down * (self.size.width // 4 + 2)
        high = TILE * down if down > 1 and high + needed > self.size.height else high
        place = high * bool(people[1:]), bool(people)
        if self._place != place:  # another one lays out the screen
            self._place, faces.styles.height = place, place[0] or None
            faces.styles.max_height = place[0] or None
            self.call_after_refresh(self.on_resize)
        faces.show(tiles, together=True)
        words = self.query_one(Static)
        width, height = words.size
        if len(rows) + len(keys) + 2 < height:  # else the bottom line has them
            rows += [*keys, Content("")]
        rows += fit_rows(lines, width, height - len(rows))
        words.update(Content("\n").join(rows if len(rows) <= height else [*rows[: height - 1], Content("…")]))


class PersonListScreen(ListScreen[Item]):
    """A list whose lines are about people: `note_person` is the one at the cursor."""

    DEFAULT_CSS = """
    PersonListScreen {
        #beside { height: 1fr; }
        #listed { width: 1fr; }
        &.-wide #beside { padding: 0 2 0 0; }
    }
    """
    FITS_SIZE = True
    LAST_LINES = True
    """True if the last notes stand below the chosen one."""

    def body(self) -> ComposeResult:
        yield Static(id="heading")
        with Horizontal(id="beside"):
            with Vertical(id="listed"):
                yield from self.compose_list()
            yield PersonPane(self.collection)
        yield Static(id="status")

    def columns(self, text: Content, *ends: tuple[str, str]) -> Content:
        """Fit a text and what stands at its end into a line; a text that is cut ends with "…"."""
        end = Content.assemble(*ends)
        wide = self.size.width >= WIDE
        room = self.size.width - AIR - PANE * wide - end.cell_length
        return Content.assemble(text.truncate(room, ellipsis=True, pad=True), end)

    def people_beside(self) -> Sequence[Person]:
        """The people whose faces are shown; usually the one at the cursor."""
        return [self.note_person] if self.note_person else []

    def words(self, people: Sequence[Person]) -> tuple[list[Content], list[Content]]:
        """Return the facts, and the last lines of a single person; several people come with their names."""
        if len(people) == 1:
            return about(self.collection, people[0], self.LAST_LINES)
        facts = list[Content]()
        for person in people[:SEVERAL]:
            who = Content.assemble((person.display, "bold"), ", ", number(person))
            facts += [who, *about(self.collection, person, with_notes=False)[0], Content("")]
        return facts, []

    @property
    def note_person(self) -> Person | None:
        """The person of the item at the cursor, if items have one."""
        return cast("Person | None", getattr(self.chosen_item, "person", None))

    @property
    def note(self) -> Note | None:
        """The note of the item at the cursor, if items have one; F4 marks it."""
        return cast("Note | None", getattr(self.chosen_item, "note", None))

    def action_used(self, word: str) -> None:
        if self.note:
            mark_note(self, self.note)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "used":
            return names_use(parameters[0], self.note)
        if action in ("delete", "one", "two"):
            return self.chosen_item is not None
        return super().check_action(action, parameters)

    def show(self) -> None:
        super().show()
        self._follow()

    def action_select(self) -> None:
        """Open the line at the cursor, at a click on the key."""
        self.query_one(Lines).action_select()

    @on(OptionList.OptionHighlighted)
    def _follow(self) -> None:
        self.query_one(PersonPane).follow(self._show_chosen)

    def _show_chosen(self) -> None:
        pane = self.query_one(PersonPane)
        if not pane.display:
            return
        people = self.people_beside()
        pane.set_class(not people and self.chosen_item is None, "-empty")
        facts, lines = self.words(people)
        pane.show(people, facts, self._keys(), lines)

    def _keys(self) -> list[Content]:
        """The keys that do something with the chosen one, in rows; each can be clicked."""
        links: dict[str, Content] = {}
        acts = ACTS if self.note_person else ("select", "enter", "one", "delete", "two", "open")
        for active in self.active_bindings.values():
            act, shown = active.binding.action, active.binding.show
            name = act.partition("(")[0]
            if active.enabled and name in acts and (shown or name == "person_menu"):
                label = Content.assemble(
                    (self.app.get_key_display(active.binding), "bold $accent"),
                    f" {active.binding.description}",
                )
                links.setdefault(act, link(label, act))
        keys = list(links.values())
        return [Content("   ").join(keys[at : at + 3]) for at in range(0, len(keys), 3)]


def day_end(text: str) -> tuple[str, str]:
    """The last column of a line: a day."""
    return cells(f" {text}", DAY), "$text-muted"


def number(person: Person) -> str:
    """Tell somebody's card number, or that there is none."""
    return f"number {person.ids[0]}" if person.ids else "no number"


def about(
    collection: Collection, person: Person, with_notes: bool = True
) -> tuple[list[Content], list[Content]]:
    """The facts about a person, and their last notes, of private ones only that they exist."""
    desk, today = collection.desk, collection.today()
    notes = collection.notes.about(person) if with_notes else []
    lines = [
        Content.assemble(
            (f"{listed_day(note.day, today)} ", "$text-muted"), note_line(note, today, dated=False)
        )
        for note in notes
        if not note.is_book
    ]
    since, tags = desk.brief(person).last_here, collection.tags.of(person)
    facts = person_lines(person, since, desk.name_status(person), tags)
    return facts[1:], lines  # the name stands below the face
