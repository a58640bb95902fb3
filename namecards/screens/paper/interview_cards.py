"""Type in interview cards: one line per answer; Enter goes on, and after the last line to the next person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Input, Static

from namecards.collection.history import UndoResult
from namecards.core.normalize import fold
from namecards.core.paper import activities
from namecards.core.paper.tags import TAG_KINDS, TagKind, is_like, match_known, split_words
from namecards.screens.base import UNDO
from namecards.screens.keys import bind, line_keys
from namecards.screens.paper.roster_form import PersonForm
from namecards.screens.widgets.lines import FormLine, LineInput, fill

BESIDES = "besides"
LINES: Mapping[str, str] = {
    **{str(sort): title for sort, title in TAG_KINDS.items()},
    "preferred": "Goes by",
    "say": "How to say it",
    "hook": "How to remember",
    BESIDES: "Anything else",
}
"""The lines of a card by id, in the order of the printed questions, with their labels."""
FIELDS = ("preferred", "say", "hook")
"""The lines stored as fields of the person."""
ASKED_AT = {**{str(sort): at for at, sort in enumerate(TAG_KINDS)}, "preferred": 3, "hook": 4}
"""The place of the printed question on the card, by the first line that answers it."""
EXAMPLES = {
    "hobby": "chess, drawing",
    "genre": "manga",
    "pet": "cat",
    "preferred": "Sersh, if not the first name",
    "say": "SEER-sha",
    "hook": "like seashore without the sea",
    "besides": "!find the next one (saved as a note)",
}


class LastWord(Suggester):
    """Completes the word after the last comma from known words."""

    def __init__(self, known: Sequence[str]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._known = known

    async def get_suggestion(self, value: str) -> str | None:
        """Return the line with its last word completed, if it begins a known word."""
        before, comma, last = value.rpartition(",")
        word = last.lstrip()
        completion = next((each for each in self._known if word and fold(each).startswith(fold(word))), None)
        if completion is None or not completion.startswith(word):
            return None
        return f"{before}{comma}{last[: len(last) - len(word)]}{completion}"


class InterviewCardsScreen(PersonForm):
    """Saves a card when Enter is pressed on its last line."""

    DEFAULT_CSS = """
    InterviewCardsScreen {
        .asked { height: 1; margin: 0 2; color: $text-muted; }
        #status { height: 3; }
    }
    """
    BINDINGS = [
        *line_keys(),
        UNDO,
        bind("f4", "save", "Save", "Save this card and go to the next person"),
        bind(
            "f6",
            "person(-1)",
            "Previous",
            "The previous person; what is typed and not saved is discarded at the second press",
        ),
        bind(
            "f7",
            "person(1)",
            "Skip",
            "The next person; what is typed and not saved is discarded at the second press",
        ),
    ]
    ABOUT = (
        "Type in the interview cards: above each line is the question that was printed for this person. "
        "Enter goes to the next line; after the last line it saves the card and shows the next person. "
        "What they like or have is ticked: separate it with commas; the right arrow accepts the suggested "
        "word. An answer about something that is ticked already, and “Anything else”, become notes, which "
        "come back at the next visit. F3 undoes a card."
    )
    HEADING = "interview cards"
    _shown: list[str] | None = None
    """The lines as they were when the person was shown."""
    NOT_SAVED = "Not saved yet. F4 saves it; Esc again discards it."

    def body(self) -> ComposeResult:
        yield from self.head()
        words = {str(sort): choices for sort, choices in self.collection.tags.choices().items()}
        for id, label in LINES.items():
            yield Static(id=f"asked-{id}", classes="asked")
            suggester = LastWord(words[id]) if id in words else None
            line = LineInput(id=id, placeholder=f"e.g. {EXAMPLES[id]}", suggester=suggester)
            line.select_on_focus = id not in words  # letters go behind what is ticked, not in its place
            yield FormLine(label, line, f"line-{id}")
        yield Static(id="status")

    def on_mount(self) -> None:
        self._show(
            "Write commas between several likes. Enter goes to the next line, and after the last line to "
            "the next person."
        )

    def on_input_submitted(self, event: Input.Submitted) -> None:
        if event.input.id == BESIDES:
            self.action_save()
        else:
            self.app.action_focus_next()

    def action_save(self) -> None:
        person = self.collection.people.get(self._person.id)
        ticked, words = self.collection.tags.of(person), self.collection.tags.choices()
        notes = [self._value(BESIDES)]
        sorts, no_ticks = list[TagKind](TAG_KINDS), list[str]()
        for sort in sorts:
            value = self._value(sort)
            if not self._is_ticked(sort):
                notes.append(value and f"{self._question(sort)} {value}")
                continue
            typed = split_words(value)
            ticked = ticked.with_words(
                sort, [match_known(word, words[sort]) for word in typed if is_like(word)]
            )
            no_ticks += [f"“{word}”" for word in typed if not is_like(word)]
        fields: dict[str, Any] = {field: self._value(field) for field in FIELDS}
        person = replace(person, **fields)
        with self.show_errors():
            self.collection.tags.add_answers(person, ticked, *notes)
            left_out = f" Not ticked: {', '.join(no_ticks)}." if no_ticks else ""
            saved = f"Saved for {self.collection.people.address(person)}.{left_out}"
            is_last = self._at + 1 == len(self._roster.people)
            self.turn_to(self._at if is_last else self._at + 1)
            self._show(f"{saved} That was the last card." if is_last else saved)

    def unsaved_lines(self) -> list[str] | None:
        return None if self._typed_lines() == self._shown else self._typed_lines()

    def action_person(self, by: int) -> None:
        if not self.may_drop_lines(
            f"Not saved yet. F4 saves it; {'F6' if by < 0 else 'F7'} again discards it."
        ):
            return
        self.turn_to(min(max(self._at + by, 0), len(self._roster.people) - 1))
        self._show("")

    def show_class(self) -> None:
        """Keep the card that is being typed, unless its person left the class."""
        before = self._person.id
        super().show_class()
        if self._person.id != before:
            self._show("")

    def show_undone(self, undone: UndoResult) -> None:
        super().show_undone(undone)
        if self.is_current:
            self._show(undone.sentence(self.collection.today()))

    def _question(self, id: str) -> str:
        """The question that was printed for this person, and is answered on this line."""
        asked = self.collection.printing.questions(self._person)
        return asked[ASKED_AT[id]] if asked and id in ASKED_AT else ""

    def _is_ticked(self, sort: TagKind) -> bool:
        question = self._question(sort)
        return not question or activities.asks_for_tags(sort, question)

    def _typed_lines(self) -> list[str]:
        return list(map(self._value, LINES))

    def _value(self, id: str) -> str:
        return " ".join(self.query_one(f"#{id}", Input).value.split())

    def _show(self, sentence: str) -> None:
        person = self._person
        ticked = self.collection.tags.of(person)
        sorts: list[TagKind] = list(TAG_KINDS)
        values = {
            str(sort): "".join(f"{word}, " for word in ticked.of(sort))
            for sort in sorts
            if self._is_ticked(sort)
        }
        values |= {field: getattr(person, field) for field in FIELDS}
        for id in LINES:
            fill(self.query_one(f"#{id}", Input), values.get(id, ""))
            self.query_one(f"#asked-{id}", Static).update(Content(self._question(id)))
        for sort in sorts:
            ticks = self._is_ticked(sort)
            self.query_one(f"#line-{sort}", FormLine).label.update(
                Content(LINES[sort] if ticks else "A note")
            )
            hint = f"e.g. {EXAMPLES[sort]}" if ticks else "what they wrote (saved as a note)"
            self.query_one(f"#{sort}", Input).placeholder = hint
        self._shown, self._dropped = self._typed_lines(), None
        self.show_person()
        self.query_one("#hobby").focus()
        self.notify_user(sentence)
