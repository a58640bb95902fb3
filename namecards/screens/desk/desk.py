"""The desk: who just walked in? Letters, a class or a scanned card find them among numbered faces."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core import barcodes
from namecards.core.desk import note_parser
from namecards.core.desk.notes import Note
from namecards.core.judging import labels
from namecards.core.people import Person
from namecards.core.settings import DeskSettings
from namecards.portraits.portrait import initials, mode
from namecards.screens.base import UNDO, BaseScreen
from namecards.screens.desk import text as desk_words
from namecards.screens.desk.desk_actions import DeskActions
from namecards.screens.desk.visit import Done, VisitScreen
from namecards.screens.widgets.faces import Faces, Tile
from namecards.screens.widgets.key_bar import Keys
from namecards.screens.widgets.lines import MOST, FindLine

VISIT = "visit"
_LAST = 100
"""How many of those who came last are looked at, to tell who of an expected class is here already."""


class DeskScreen(BaseScreen):
    """Finds somebody and opens their visit; ready for the next person when that is done."""

    AUTO_FOCUS = "#find"
    DEFAULT_CSS = """
    DeskScreen {
        #find, #find:focus { border: none; height: 1; margin: 1 2 0 2; background: $panel; }
        #hint, #done { height: 1; margin: 0 2; color: $text-muted; }
        #hint, #done { text-wrap: nowrap; text-overflow: ellipsis; }
        Faces { margin: 1 2 0 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next face", id="desk.down", show=False, tooltip="The next face"),
        Binding(
            "up",
            "move(-1)",
            "Same again",
            id="desk.up",
            tooltip="The face before, or the last person",
        ),
        UNDO,
        Binding(
            "f7", "edit_last", "Edit last", id="desk.last", tooltip="Change the note that was written last"
        ),
        Binding(
            "f6", "private", "Private", id="desk.private", show=False, tooltip="Open the private note for F7"
        ),
        Binding(
            "f8", "at_once", "Names", id="desk.at-once", tooltip="Show names at once, or ask for them first"
        ),
    ]
    ABOUT = (
        "Type letters of any name or a class, or scan a library card. A digit chooses one of several "
        "faces; or up and down, and Enter. Then say, before the name is shown, whether you knew it: that "
        "counts for the drill, too. Before anything is typed, up opens the last person again. F8 shows "
        "names at once, without asking."
    )
    HEADING = "desk"
    REFRESH_ON_RESUME = True

    def __init__(self, collection: Collection) -> None:
        """Nobody is found yet."""
        super().__init__(collection)
        self._actions = DeskActions(collection)
        self._hits: Sequence[Person] = ()
        self._came: Mapping[str, str] = {}
        """By id of those who came last, when; their names need not be asked for."""
        self._hidden: tuple[Note, ...] = ()
        """The private note that F7 did not show."""
        self._chosen = -1
        self._hint = ""

    def compose(self) -> ComposeResult:
        """The find line, what it found, what was done last."""
        yield self.title_bar()
        yield FindLine(
            self.collection.people.finder, "find", "Who? Letters of a name, a class, or scan a card"
        )
        yield Static(id="hint")
        yield Faces(lambda name: Path(name).read_bytes())
        yield Static(id="done")
        yield Keys()

    def on_mount(self) -> None:
        """Before anything is typed."""
        self._find("")

    def collection_changed(self) -> None:
        """Another program wrote something: find anew, with the same face chosen."""
        line, chosen = self.query_one(FindLine), self._chosen
        line.finder = self.collection.people.finder
        self._find(line.value, chosen)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find as the letters come."""
        self._find(event.value)

    def on_find_line_chosen(self, event: FindLine.Chosen) -> None:
        """A digit chose a face on this page."""
        self._open(self._hits[self._page + event.number - 1], digit=str(event.number))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter, or the end of a scan."""
        typed, by_code = event.value.strip(), self.collection.people.finder.by_code
        if not by_code(typed) and (kind := barcodes.book_code(typed)):
            self.query_one(FindLine).clear()
            self._say(f"That is a book ({kind}), so nothing is kept. Scan the library card.")
        elif self._hits and (typed or self._chosen >= 0):
            self._open(self._hits[max(self._chosen, 0)])
        elif scanned := by_code(barcodes.split_scan(typed)[1]):
            self._open(scanned)
        elif typed:
            self._say(f"Nobody is called or numbered “{typed}”. F2 keeps a note for the inbox.")
            self.query_one(FindLine).action_select_all()  # the next letter begins anew

    def action_move(self, by: int) -> None:
        """Another face; up from the empty line is the same person again."""
        if self._chosen < 0 and by < 0:
            self._same_again()
        elif self._hits:
            self._chosen = (max(self._chosen, 0 if by < 0 else -1) + by) % len(self._hits)
            self._show()

    def notify_user(self, sentence: str, wrong: bool = False) -> None:
        """Say it under the faces."""
        self._say(sentence)

    def action_edit_last(self) -> None:
        """The last note goes back into the note line of its person."""
        last = self.collection.notes.last()
        self._hidden = last if any(note.private for note in last) else ()
        if self._hidden:
            self._say("The last note is private. F6 shows it, to be changed.")
        elif last:
            self._change_note(last)
        else:
            self._say("There is no note to change yet.")

    def action_private(self) -> None:
        """Open the private note that F7 kept back."""
        if self._hidden:
            self._change_note(self._hidden)

    def _change_note(self, line: tuple[Note, ...]) -> None:
        self._hidden = ()
        with self.show_errors():
            self._open(self.collection.people.get(line[0].person), line)

    def action_at_once(self) -> None:
        """Ask for names first, or show them at once; remembered."""
        at_once = not self._names_at_once
        with self.show_errors():
            self.collection.settings.update(DeskSettings(names_at_once=at_once))
            self._say("Names are shown at once." if at_once else "Names are asked for before they are shown.")
            self._show()

    def action_back(self) -> None:
        """First clear what was typed, then leave."""
        line = self.query_one(FindLine)
        if line.value:
            line.clear()
        else:
            super().action_back()

    @property
    def _names_at_once(self) -> bool:
        return self.collection.settings.get(DeskSettings).names_at_once

    @property
    def _draws(self) -> bool:
        """Whether this terminal shows photos; without them a name is all there is to choose by."""
        return mode(os.environ, self.app.console.color_system) != "none"

    @property
    def _page(self) -> int:
        """The first hit on the page that the chosen one is on."""
        return max(self._chosen, 0) // MOST * MOST

    def _same_again(self) -> None:
        if last := self.collection.desk.recent(most=1):
            self._open(last[0][0], named=True)

    def _open(
        self, person: Person, change: tuple[Note, ...] = (), digit: str = "", named: bool = False
    ) -> None:
        """One screen serves all visits: to make another takes longer than anything else here.

        A name that stood under the face just now is not asked for.
        """
        self._say("")
        named = named or person.id in self._came
        if not self.app.is_screen_installed(VISIT):
            self.app.install_screen(VisitScreen(self.collection, person), VISIT)
        self._visit.begin(person, self._actions, self._visited, change, digit, named)
        self.app.push_screen(VISIT)

    @property
    def _visit(self) -> VisitScreen:
        return self.app.get_screen(VISIT, VisitScreen)

    def _expect(self) -> None:
        """Draw the face that Enter would open, while the name is still typed."""
        if self._hits and self._chosen >= 0 and self.app.is_screen_installed(VISIT):
            self._visit.expect(self._hits[self._chosen])

    def _visited(self, done: Done) -> None:
        """Ready for the next person; a card that was scanned meanwhile opens at once."""
        self.query_one(FindLine).begin(done.begun)
        self._say(done.sentence)
        if done.next:
            self._open(done.next)

    def _find(self, typed: str, chosen: int = -1) -> None:
        """Whom the line means; of an empty one, who is expected and who came last."""
        self._hint, self._hidden = "", ()
        if typed.strip():
            again = note_parser.text_after_same(typed) == ""
            self._hits = (
                self.collection.notes.resolve(typed).people if again else self.collection.people.find(typed)
            )
            self._came = {}
            chosen = max(chosen, 0)
        else:
            expected, last = self.collection.timetable.expected_now(), self.collection.desk.recent(_LAST)
            self._hits, self._came = desk_words.waiting(expected, last, self.collection.today())
            self._hint = desk_words.before_finding(expected, bool(last))
        self._chosen = min(chosen, len(self._hits) - 1)
        self._show()

    def _show(self) -> None:
        """The page of faces with the chosen one."""
        line, count = self.query_one(FindLine), len(self._hits)
        page = self._hits[self._page : self._page + MOST]
        line.hits = len(page) if line.value.strip() else 0
        numbered = count > 1 and line.chooses("1")
        hint = self._hint or desk_words.hits(count, numbered)
        pages = f"Page {self._page // MOST + 1} of {-(-count // MOST)}. " if count > MOST else ""
        self.query_one("#hint", Static).update(Content(f"{pages}{hint}"), layout=False)
        called = labels(self._hits)  # of two Mayas who came today each has her initial
        alone = bool(line.value.strip()) and count == 1
        at = -1 if alone or self._chosen < 0 else self._chosen - self._page
        signs = [f"{'▸' * (n == at)}{n + 1 if numbered else ''}" for n in range(len(page))]
        tiles = [self._tile(p, called[p.id], sign) for p, sign in zip(page, signs, strict=True)]
        self.query_one(Faces).show(tiles, together=True)
        self.refresh_bindings()
        self.call_after_refresh(self._expect)

    def _tile(self, person: Person, called: str, sign: str) -> Tile:
        """A face; its name only if names are shown at once, or there is nothing else to choose by."""
        photo, named, came = (
            self.collection.people.photo(person),
            self._is_named(person),
            self._came.get(person.id),
        )
        name = (called if came else person.goes_by) if named else ""
        return Tile(
            name=f"{sign} {name}".strip(),
            more=came or desk_words.under_face(person, named),
            initials=initials(person.goes_by, person.family) if named else "?",
            picture=str(photo) if photo else "",
        )

    def _is_named(self, person: Person) -> bool:
        """Whether a face has its name: they came lately, or it takes names to choose among several."""
        needed = len(self._hits) > 1 and (self.collection.people.photo(person) is None or not self._draws)
        return self._names_at_once or person.id in self._came or needed

    def _say(self, sentence: str) -> None:
        self.query_one("#done", Static).update(Content(sentence), layout=False)
