"""Tags: what each person likes, ticked from lists; bingo and other sheets are made from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.paper.tags import TAG_KINDS, Tag, TagKind, Tags, match_known, split_words
from namecards.core.people import Person, Roster
from namecards.screens.base import UNDO
from namecards.screens.forms import FormScreen
from namecards.screens.widgets.key_bar import KeyBar
from namecards.screens.widgets.pick_list import PickList

if TYPE_CHECKING:
    from namecards.collection.history import Undone


class Words(PickList):
    """The words of one kind; Enter goes on to the next person, a click ticks."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Next", id="tags.next", tooltip="Go on to the next person"),
    ]

    def on_click(self, event: events.Click) -> None:
        """Tick the word under the mouse, or untick it."""
        event.prevent_default()
        line = event.style.meta.get("option")
        if isinstance(line, int):
            self.focus()
            self.highlighted = line
            self.call_later(self.screen.run_action, "tick")


class TagsScreen(FormScreen):
    """One person after the other; every tick is kept at once."""

    DEFAULT_CSS = """
    TagsScreen {
        #who { margin: 1 2 0 2; height: 1; text-style: bold; color: $accent; }
        #columns { height: 1fr; margin: 1 2 0 2; }
        #columns Vertical { width: 1fr; }
        OptionList { height: 1fr; border: none; padding: 0; background: $background; }
        OptionList { text-wrap: nowrap; text-overflow: ellipsis; }
        OptionList:focus { border: none; background-tint: transparent; }
        Input, Input:focus { border: none; height: 1; margin: 0 2; background: $surface; }
        Input:focus { background: $panel; }
        #status { margin: 0 2; height: 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "Tick", id="tags.tick", tooltip="This is so, or not; kept at once"),
        Binding("b", "person(-1)", "Before", id="tags.before", tooltip="Back to the person before"),
        Binding("left", "column(-1)", "", False, id="tags.left", tooltip="The list to the left"),
        Binding("right", "column(1)", "", False, id="tags.right", tooltip="The list to the right"),
        Binding("p", "print", "Print", show=False, id="tags.print", tooltip="Print bingo sheets from these"),
        Binding("a", "add", "Add", id="tags.add", tooltip="A word that is not on the list yet"),
        UNDO,
    ]
    ABOUT = (
        "Tick what you may say of somebody aloud: what they like to do and to read, and their pets. People "
        "bingo, “find someone who” and interview cards are made from these ticks, and never from notes. The "
        "arrows choose, Space ticks, Enter goes on to the next person, a adds a word that is not listed, "
        "p prints bingo sheets."
    )
    HEADING = "what they like"

    def __init__(self, collection: Collection, roster: Roster) -> None:
        """For the people of a roster."""
        super().__init__(collection)
        self._roster = roster
        self._people = roster.people
        self._at = 0
        self._words = collection.tags.choices()
        self._sort: TagKind = "hobby"
        """What a word is added to."""

    def compose(self) -> ComposeResult:
        """Who, the three lists, a word to add, what there is to say."""
        yield self.title_bar()
        yield Static(id="who")
        with Horizontal(id="columns"):
            for sort, title in TAG_KINDS.items():
                with Vertical():
                    yield Static(Content.styled(title, "bold"))
                    yield Words(id=sort, markup=False)
        yield Static(id="status")
        yield Input(id="word", placeholder="a: a word that is not on the list")
        yield KeyBar()

    def on_mount(self) -> None:
        """The first person."""
        self._show()
        self.query_one("#hobby").focus()

    @property
    def note_person(self) -> Person | None:
        """Whom the ticks are about."""
        return self._people[self._at]

    @property
    def _column(self) -> TagKind | None:
        """The list that has the cursor."""
        return next((sort for sort in TAG_KINDS if self.query_one(f"#{sort}").has_focus), None)

    def action_column(self, by: int) -> None:
        """The list beside, at the same height."""
        lists = list(self.query(Words))
        here = next((n for n, listed in enumerate(lists) if listed.has_focus), 0)
        there = lists[(here + by) % len(lists)]
        line = lists[here].highlighted or 0
        there.focus()
        there.highlighted = min(line, there.option_count - 1)

    def on_option_list_option_selected(self) -> None:
        """Enter on a list is for the next person."""
        self.action_person(1)

    def action_person(self, by: int) -> None:
        """Another person, in the order of the roster."""
        if 0 <= self._at + by < len(self._people):
            self._at += by
            self._show()
        else:
            self.notify_user("That was the last one." if by > 0 else "This is the first one.")

    def action_tick(self) -> None:
        """Tick the word under the cursor, or take the tick away."""
        if sort := self._column:
            word = self._words[sort][self.query_one(f"#{sort}", Words).highlighted or 0]
            self._keep(self.collection.tags.of(self._people[self._at]).toggle(Tag(sort, word)))

    def action_add(self) -> None:
        """Type a word for the list under the cursor."""
        self._sort = self._column or self._sort
        self.notify_user(f"A word for “{TAG_KINDS[self._sort]}”; Enter ticks it, Esc does not.")
        self.query_one(Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """The words, ticked."""
        added = [match_known(word, self._words[self._sort]) for word in split_words(event.value)]
        ticked = self.collection.tags.of(self._people[self._at])
        self._leave_word()
        self._keep(ticked.with_words(self._sort, [*ticked.of(self._sort), *added]))

    def action_back(self) -> None:
        """First out of the word, then out of the screen."""
        if self.query_one(Input).has_focus:
            self._leave_word()
            self._show()
        else:
            super().action_back()

    def action_print(self) -> None:
        """Print bingo sheets."""
        self.open("print", "bingo", self._roster.name)

    def collection_changed(self) -> None:
        """Show the ticks as they are now."""
        self._show()

    def show_undone(self, undone: Undone) -> None:
        """Show what was undone, at whomever it was."""
        places = [at for at, person in enumerate(self._people) if person.id in undone.entry.people]
        self._at = places[0] if places else self._at
        super().show_undone(undone)

    def _leave_word(self) -> None:
        self.query_one(Input).value = ""
        self.query_one(f"#{self._sort}").focus()

    def _keep(self, ticked: Tags) -> None:
        with self.show_errors():
            self.collection.tags.update(ticked)
            self._show()

    def _show(self) -> None:
        """The person and their ticks."""
        person = self._people[self._at]
        ticked = self.collection.tags.of(person)
        self._words = self.collection.tags.choices()
        where = f"{person.display} · {self._at + 1} of {len(self._people)}"
        self.query_one("#who", Static).update(Content(where))
        for sort, words in self._words.items():
            column = self.query_one(f"#{sort}", Words)
            line = column.highlighted or 0
            column.clear_options()
            column.add_options(Option(_line(word, word in ticked.of(sort))) for word in words)
            column.highlighted = min(line, len(words) - 1)
        said = ", ".join(tag.clause for tag in ticked.all)
        done = sum(bool(one.all) for one in self.collection.tags.of_all(self._people))
        so_far = f"Ticked so far: {done} of {len(self._people)} people."
        self.notify_user(f"{person.goes_by}: {said or 'nothing ticked yet'}.\n{so_far}")


def _line(word: str, ticked: bool) -> Content:
    return Content.assemble(("[x] ", "bold $success") if ticked else ("[ ] ", "$text-muted"), word)
