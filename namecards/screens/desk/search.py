"""Search all notes as you type: words, person, class, kind, topic, day."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, OptionList

from namecards.core.desk.note_kinds import KINDS_HELP, SIGNS
from namecards.core.desk.searching import NoteMatch, Searcher, parse, table
from namecards.core.text import pluralize
from namecards.screens.desk.mark_used import used_keys
from namecards.screens.desk.person_list import PersonListScreen, day_end
from namecards.screens.desk.save_table import SAVE, save_table
from namecards.screens.desk.text import note_line
from namecards.screens.keys import bind, row_keys
from namecards.screens.list_screen import Lines
from namecards.screens.text import cells, listed_day
from namecards.screens.widgets.lines import LineInput

NAME = 17
MOST = 200
"""Lines that are drawn; the heading says if there are more."""


class SearchScreen(PersonListScreen[NoteMatch]):
    """One line to type in; the notes that match are listed below."""

    DEFAULT_CSS = """
    SearchScreen {
        LineInput, LineInput:focus { margin: 1 0 0 0; background: $panel; }
    }
    """
    BINDINGS = [
        *row_keys("The note below", "The note above"),
        bind("enter", "timeline", "Open", "Open the person's timeline", priority=True),
        *used_keys(),
        SAVE,
    ]
    ABOUT = (
        "Type words of notes, names or classes; a note must match all of them: maya manga. A sign finds a "
        f"kind: {KINDS_HELP}, % private. Type #topic for a topic; @oct, @monday, @2026-10-05 or @week for "
        "the day; @1oct.. for since, @..friday for until. Enter opens the person's timeline. The words of "
        "private notes are searched and shown only after F6, until the next key. F8 saves what matches as a "
        "table."
    )
    HEADING = "search"
    _searcher: Searcher | None = None
    _count = _waiting = 0
    _not_days: tuple[str, ...] = ()

    def body(self) -> ComposeResult:
        yield LineInput(
            placeholder=f"maya manga  room 12  #topic  {' '.join(SIGNS)}  @oct  @1oct..",
            select_on_focus=False,
        )
        yield from super().body()

    def on_mount(self) -> None:
        self.query_one(Lines).can_focus = False

    def heading(self) -> Content:
        every = len(self._searcher) if self._searcher else 0
        if not every:
            return Content("There are no notes yet.")
        more = f"; the newest {MOST} are shown" if self._count > MOST else ""
        words = [f" “{word}” is not a day: searched as a word." for word in self._not_days]
        waiting = f" In the inbox: {pluralize(self._waiting, 'line')}." if self._waiting else ""
        return Content(f"{self._count:,} of {pluralize(every, 'note')}{more}.{waiting}{''.join(words)}")

    def items(self) -> Iterable[tuple[str, NoteMatch]]:
        searcher = self._searcher = self._searcher or self.collection.lists.searcher()
        query = parse(self.query_one(Input).value, self.collection.today(), self.private)
        matches = searcher.search(query)
        self._count, self._not_days = len(matches), query.not_days
        self._waiting = self.collection.inbox.count_matches(query)
        return [(each.note.id, each) for each in matches[:MOST]]

    def collection_changed(self) -> None:
        self._searcher = None
        super().collection_changed()

    def on_input_changed(self) -> None:
        """Search as letters are typed; like any key, a letter hides private notes."""
        self.private = False
        self.query_one(Lines).highlighted = None
        self.show()

    @on(OptionList.OptionSelected)
    def action_timeline(self) -> None:
        super().action_timeline()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return super().check_action("select" if action == "timeline" else action, parameters)

    def action_move(self, by: int) -> None:
        self.query_one(Lines).move(by)
        if self.private:
            self.action_private()

    def action_save_table(self) -> None:
        """Save all notes that match, also those beyond the drawn ones, as a table."""
        query = parse(self.query_one(Input).value, self.collection.today())
        matches = (self._searcher or self.collection.lists.searcher()).search(query)
        save_table(self, "notes", table(matches, self.collection.people.address))

    def line(self, item: NoteMatch) -> Content:
        note = item.note
        who = self.collection.people.address(item.person) if item.person else "–"
        text = note_line(note, self.collection.today(), self.private)
        day = listed_day(note.day, self.collection.today())
        text = text.stylize("$text-muted") if note.used else text
        return self.columns(text, (f"  {cells(who, NAME)}", "bold"), day_end(day))

    def empty_text(self) -> str:
        if self._searcher:
            return "No note matches. Fewer letters find more;\nF6 also searches private notes."
        return "Press F2 and type what somebody said:\nmaya dog surgery, !find manga 4 @fri"
