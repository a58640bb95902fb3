"""Likes (tags) of each person, ticked in lists; bingo and other sheets are made from them."""

from __future__ import annotations

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.paper.tags import TAG_KINDS, Tag, TagKind, Tags, match_known, split_words
from namecards.core.people import Roster
from namecards.screens.base import UNDO
from namecards.screens.keys import bind
from namecards.screens.paper.roster_form import PersonForm
from namecards.screens.widgets.lines import LineInput
from namecards.screens.widgets.pick_list import PickList


class WordList(PickList):
    """The words of one kind; Enter goes on to the next person, a click ticks."""

    BINDINGS = [bind("enter", "select", "Next", "Go on to the next person")]

    def on_click(self, event: events.Click) -> None:
        event.prevent_default()
        line = event.style.meta.get("option")
        if isinstance(line, int):
            self.focus()
            self.highlighted = line
            self.call_later(self.screen.run_action, "tick")


class TagsScreen(PersonForm):
    """One person after the other; saves every tick at once."""

    DEFAULT_CSS = """
    TagsScreen {
        #columns { height: 1fr; margin: 0 2; }
        #columns Vertical { width: 1fr; }
        WordList { padding: 0; text-wrap: nowrap; text-overflow: ellipsis; }
        LineInput { margin: 0 2; }
        #status { height: 2; }
    }
    """
    BINDINGS = [
        bind("space", "tick", "Tick", "Tick or untick; saved at once"),
        bind("b", "person(-1)", "Previous", "The previous person"),
        bind("left", "column(-1)", "", "The list to the left", show=False),
        bind("right", "column(1)", "", "The list to the right", show=False),
        bind("p", "print", "Print", "Print bingo sheets from the ticks", show=False),
        bind("a", "add", "Add", "Add a word that is not on the list"),
        UNDO,
    ]
    ABOUT = (
        "Tick only what everyone may hear about a person: hobbies, favorite reading, pets. People bingo and "
        "“find someone who” are made from these ticks, never from notes. The arrows choose, Space ticks, "
        "Enter goes on to the next person, a adds a word to the list, p prints bingo sheets."
    )
    HEADING = "what they like"

    def __init__(self, collection: Collection, roster: Roster) -> None:
        super().__init__(collection, roster)
        self._words = collection.tags.choices()
        self._sort: TagKind = "hobby"
        """The list that a typed word is added to."""

    def body(self) -> ComposeResult:
        yield from self.head()
        with Horizontal(id="columns"):
            for sort, title in TAG_KINDS.items():
                with Vertical():
                    yield Static(Content.styled(title, "bold"))
                    yield WordList(id=sort, markup=False)
        yield Static(id="status")
        yield LineInput(id="word", placeholder="Press a to add a word")

    @property
    def _column(self) -> TagKind | None:
        return next((sort for sort in TAG_KINDS if self.query_one(f"#{sort}").has_focus), None)

    def action_column(self, by: int) -> None:
        """Go to the list beside, on the same line."""
        lists = list(self.query(WordList))
        at = next((n for n, listed in enumerate(lists) if listed.has_focus), 0)
        there = lists[(at + by) % len(lists)]
        line = lists[at].highlighted or 0
        there.focus()
        there.highlighted = min(line, there.option_count - 1)

    def on_option_list_option_selected(self) -> None:
        self.action_person(1)

    def action_person(self, by: int) -> None:
        if 0 <= self._at + by < len(self._roster.people):
            self.turn_to(self._at + by)
            self._show()
        else:
            self.notify_user("This is the last person." if by > 0 else "This is the first person.")

    def action_tick(self) -> None:
        if sort := self._column:
            word = self._words[sort][self.query_one(f"#{sort}", WordList).highlighted or 0]
            self._save(self.collection.tags.of(self._person).toggle(Tag(sort, word)))

    def action_add(self) -> None:
        self._sort = self._column or self._sort
        self.notify_user(f"Type a word for “{TAG_KINDS[self._sort]}”. Enter adds and ticks it. Esc cancels.")
        self.query_one(Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        with self.show_errors():
            added = [match_known(word, self._words[self._sort]) for word in split_words(event.value)]
            ticked = self.collection.tags.of(self._person)
            self._leave_word()
            self._save(ticked.with_words(self._sort, [*ticked.of(self._sort), *added]))

    def action_back(self) -> None:
        if self.query_one(Input).has_focus:
            self._leave_word()
            self._show()
        else:
            super().action_back()

    def action_print(self) -> None:
        self.open("print", "bingo", self._roster.name)

    def show_class(self) -> None:
        super().show_class()
        self._show()

    def _leave_word(self) -> None:
        self.query_one(Input).value = ""
        self.query_one(f"#{self._sort}").focus()

    def _save(self, ticked: Tags) -> None:
        with self.show_errors():
            self.collection.tags.update(ticked)
            self._show()

    @on(events.Mount)
    def _show(self) -> None:
        ticked = self.collection.tags.of(self._person)
        self._words = self.collection.tags.choices()
        self.show_person()
        for sort, words in self._words.items():
            lines = (Option(_line(word, word in ticked.of(sort))) for word in words)
            self.query_one(f"#{sort}", WordList).show(lines)
        likes = ", ".join(tag.clause for tag in ticked.all)
        done = sum(bool(one.all) for one in self.collection.tags.of_all(self._roster.people))
        so_far = f"Ticked so far: {done} of {len(self._roster.people)} people."
        self.notify_user(f"{self._person.goes_by}: {likes or 'nothing ticked yet'}.\n{so_far}")


def _line(word: str, ticked: bool) -> Content:
    return Content.assemble(("[x] ", "bold $success") if ticked else ("[ ] ", "$text-muted"), word)
