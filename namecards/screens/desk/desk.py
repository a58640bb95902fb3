"""The desk: find the person who walked in by letters, a class or a scanned card, among numbered faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.core import barcodes
from namecards.core.desk import note_parser
from namecards.core.desk.notes import Note
from namecards.core.name_forms import name_forms
from namecards.core.normalize import fold
from namecards.core.people import EVERYONE, Person
from namecards.core.settings import DeskSettings
from namecards.screens.action_screen import MenuItem
from namecards.screens.base import UNDO, BaseScreen
from namecards.screens.desk import text as desk_text
from namecards.screens.keys import bind
from namecards.screens.person import VisitResult
from namecards.screens.person_menu import ADD
from namecards.screens.widgets.drawn import LEAST_ROWS
from namecards.screens.widgets.faces import Faces, Tile, TileClicked, person_tile
from namecards.screens.widgets.lines import NUMBERED, FindLine, fill

_LAST = 100
"""The last visits that are read, to tell who of an expected class is here already."""


class DeskScreen(BaseScreen):
    """Find a person and open their visit; afterwards it is ready for the next."""

    AUTO_FOCUS = "#find"
    DEFAULT_CSS = """
    DeskScreen {
        #find, #find:focus { margin: 1 2 0 2; background: $panel; }
        #hint { margin: 0 2; }
        #hint, #status { height: 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
        Faces { margin: 1 2 0 2; }
    }
    """
    BINDINGS = [
        bind("down", "move(1)", "Next face", "The next face", show=False),
        bind("up", "move(-1)", "Same", "The last person again, or the face before"),
        UNDO,
        bind("f7", "edit_last", "Edit", "Edit your last note"),
        bind("f6", "private", "Private", "Edit it though it is private", show=False),
        bind("f4", "class", "Class", "The class that is here, on one screen"),
        bind("f8", "at_once", "Names", "Show names at once, or ask first"),
    ]
    ABOUT = (
        "Type letters of a name or a class, or scan a library card. If several people match, press a number, "
        "or choose with up and down and press Enter. The desk then asks whether you know the name; your "
        "answer is a review in the drill, too. When the box is empty, up opens the last person again. F4 "
        "shows the whole class. F8 shows names at once, without asking."
    )
    HEADING = "desk"
    WHEEL = "move({})"
    REFRESH_ON_RESUME = True

    def __init__(self, collection: Collection, typed: str = "") -> None:
        """Nobody is found yet; `typed` are the first letters."""
        super().__init__(collection)
        self._typed = typed
        self._hits: Sequence[Person] = ()
        self._left: Sequence[Person] = ()
        self._came: Mapping[str, str] = {}
        """The days on which the last visitors came, by id; their names are shown."""
        self._hidden: tuple[Note, ...] = ()
        """The private note that F7 did not open."""
        self._chosen, self._hint = -1, ""

    def body(self) -> ComposeResult:
        yield FindLine(
            self.collection.people.finder, "find", "Who? Letters of a name, a class, or scan a card"
        )
        yield Static(id="hint")
        yield Faces()
        yield Static(id="status")

    @property
    def new_person(self) -> Mapping[str, str]:
        given, _, family = self.query_one(FindLine).value.strip().title().partition(" ")
        return {"given": given, "family": family}

    @property
    def note_person(self) -> Person | None:
        """The one who has left and is meant, as the hint says."""
        return self._left[0] if len(self._left) == 1 else None

    def on_mount(self) -> None:
        self.start_again(self._typed)

    def start_again(self, typed: str) -> None:
        """Begin with these letters, or with who may come."""
        self.notify_user("")
        self._find(typed)
        fill(self.query_one(FindLine), typed)

    def on_resize(self) -> None:
        """Show the faces in their new size, small ones with their names."""
        self.call_after_refresh(self._show)

    def collection_changed(self) -> None:
        """Search again, with the same face chosen."""
        line, chosen = self.query_one(FindLine), self._chosen
        line.finder = self.collection.people.finder
        self._find(line.value, chosen)

    def on_input_changed(self, event: Input.Changed) -> None:
        self._find(event.value)

    def on_find_line_chosen(self, event: FindLine.Chosen) -> None:
        self._open_hit(self._hits[self._page + event.number - 1])

    def on_tile_clicked(self, event: TileClicked) -> None:
        self._open_hit(self._hits[self._page + event.at])

    def on_input_submitted(self, event: Input.Submitted) -> None:
        typed, by_code = event.value.strip(), self.collection.people.finder.by_code
        if not by_code(typed) and (kind := barcodes.book_code(typed)):
            self.query_one(FindLine).clear()
            self.notify_user(barcodes.BOOK.format(kind))
        elif self._hits and (typed or self._chosen >= 0):
            self._open_hit(self._hits[max(self._chosen, 0)])
        elif scanned := by_code(barcodes.split_scan(typed)[1]):
            self._open(scanned)
        elif typed:
            self.notify_user("")  # what was said of the last visit
            self._hint = desk_text.explain_nobody(self._left, typed if typed.isdecimal() else "")
            self._show()
            self.query_one(FindLine).action_select_all()  # the next letter begins anew

    def action_person_menu(self) -> None:
        """Offer the page of the face at the cursor, too: here its name may be hidden."""
        if self._chosen < 0:
            super().action_person_menu()
            return
        page = MenuItem("Open", "the face at the cursor; F7 there edits or archives", "open_chosen", "o")
        self.choose_menu_item([page, ADD], "People")

    def action_open_chosen(self) -> None:
        self._open_hit(self._hits[self._chosen])

    def action_move(self, by: int) -> None:
        if self._chosen < 0 and by < 0:
            if last := self.collection.desk.recent(most=1):
                self._open(last[0][0], shows_name=True)
        elif self._hits:
            self._chosen = (max(self._chosen, 0 if by < 0 else -1) + by) % len(self._hits)
            self._show()

    def action_class(self) -> None:
        """Show the class that is here or comes next, else everybody."""
        expected = self.collection.timetable.expected_now()
        name = expected[0].roster if expected else EVERYONE
        self.open("class", self.collection.people.roster(name))

    def action_edit_last(self) -> None:
        """Open your last note for editing, in the visit of its person."""
        last = self.collection.notes.last()
        if len({note.person for note in last}) > 1:
            self.notify_user("Your last note is about several people. Press F2, then F7.")
            return
        self._hidden = last if any(note.private for note in last) else ()
        if self._hidden:
            self.notify_user("Your last note is private. F6 opens it for editing.")
        elif last:
            self._edit_note(last)
        else:
            self.notify_user(desk_text.no_last_note(self.collection))

    def action_private(self) -> None:
        """Open the private note that F7 did not open."""
        if self._hidden:
            self._edit_note(self._hidden)

    def _edit_note(self, line: tuple[Note, ...]) -> None:
        self._hidden = ()
        with self.show_errors():
            self._open(self.collection.people.get(line[0].person), change=line)

    def action_at_once(self) -> None:
        at_once = not self._names_at_once
        with self.show_errors():
            settings = self.collection.settings
            settings.update(replace(settings.get(DeskSettings), names_at_once=at_once))
            self.notify_user("Names are shown at once." if at_once else "The desk asks for the name first.")
            self._show()

    def action_back(self) -> None:
        if self.query_one(FindLine).value:
            self.query_one(FindLine).clear()
        else:
            super().action_back()

    @property
    def _names_at_once(self) -> bool:
        return self.collection.settings.get(DeskSettings).names_at_once

    @property
    def _page(self) -> int:
        """The index of the first hit on the page of the chosen one."""
        return max(self._chosen, 0) // NUMBERED * NUMBERED

    def _open_hit(self, person: Person) -> None:
        """Open one of the people found; whoever types the whole name knows it, and is not asked."""
        typed = fold(self.query_one(FindLine).value)
        self._open(person, shows_name=typed in name_forms(person).fulls)

    def _open(self, person: Person, shows_name: bool = False, **how: object) -> None:
        """Open a visit; a name that stood under the face is not asked for."""
        self.notify_user("")
        shows_name = shows_name or person.id in self._came
        self.opener.open_visit(person, self._finish_visit, shows_name=shows_name, **how)

    def _prefetch_face(self) -> None:
        """Draw the face that Enter would open while the name is still typed."""
        if self._hits and self._chosen >= 0:
            self.opener.prefetch_visit(self._hits[self._chosen])

    def take_scan(self, person: Person) -> None:
        """Open the visit of a person whose card was scanned, whatever was being searched."""
        self.query_one(FindLine).clear()
        self._open(person)

    def _finish_visit(self, result: VisitResult) -> None:
        """Be ready for the next person; open them at once if their card was scanned."""
        self.query_one(FindLine).clear()
        self.notify_user(result.sentence)
        if result.next:
            self._open(result.next, sentence=result.sentence)

    def _find(self, typed: str, chosen: int = -1) -> None:
        """Find the people for a line; for an empty one, the expected class and the last visitors."""
        self._hint, self._hidden, self._left = "", (), ()
        if typed.strip():
            again = note_parser.text_after_same(typed) == ""
            self._hits = (
                self.collection.notes.resolve(typed).people if again else self.collection.people.find(typed)
            )
            self._left = () if self._hits else self.collection.people.finder_of_all.find(typed)
            self._came = {}
            chosen = max(chosen, 0)
        else:
            expected, last = self.collection.timetable.expected_now(), self.collection.desk.recent(_LAST)
            self._hits, self._came = desk_text.expected_people(expected, last, self.collection.today())
            is_anybody_here = bool(self.collection.people.active())
            self._hint = desk_text.empty_line_hint(expected, bool(last), is_anybody_here)
        self._chosen = min(chosen, len(self._hits) - 1)
        self._show()

    def _show(self) -> None:
        line, count = self.query_one(FindLine), len(self._hits)
        page = self._hits[self._page : self._page + NUMBERED]
        line.hits = len(page) if line.value.strip() else 0
        numbered = count > 1 and line.is_choice("1")
        hint = self._hint or desk_text.hits_hint(count, numbered, self._left)
        pages = f"Page {self._page // NUMBERED + 1} of {-(-count // NUMBERED)}. " if count > NUMBERED else ""
        self.query_one("#hint", Static).update(Content(f"{pages}{hint}"), layout=False)
        # Of two Mayas who came today each has her initial; nobody else is named by a label.
        names = self.collection.desk.short_names(self._hits) if self._came else {}
        alone = bool(line.value.strip()) and count == 1
        at = -1 if alone or self._chosen < 0 else self._chosen - self._page
        signs = [f"{'▸' * (n == at)}{n + 1 if numbered else ''}" for n in range(len(page))]
        tiles = [self._tile(p, names.get(p.id, ""), sign) for p, sign in zip(page, signs, strict=True)]
        self.query_one(Faces).show(tiles, together=True)
        self.refresh_bindings()
        self.opener.after_paint(self._prefetch_face)

    def _tile(self, person: Person, label: str, sign: str) -> Tile:
        """Make a face; with its name only if names are shown, or needed to choose by."""
        photo, came = self.collection.people.photo(person), self._came.get(person.id)
        shows_name = self._is_named(person, photo)
        apart = self.collection.people.finder.apart(person) if shows_name else ""
        name = person.display if apart else label if came else person.goes_by
        below = " · ".join(filter(None, (apart, came))) or desk_text.under_face(person, shows_name)
        return person_tile(person, photo, f"{sign} {name if shows_name else ''}".strip(), below, shows_name)

    def _is_named(self, person: Person, photo: Path | None) -> bool:
        """Tell whether a face has its name: the person came lately, or the face is too small to choose by."""
        count = min(len(self._hits) - self._page, NUMBERED)
        too_small = self.query_one(Faces).rows_for(count) < LEAST_ROWS
        needed = len(self._hits) > 1 and (photo is None or too_small)
        return self._names_at_once or person.id in self._came or needed
