"""The drill: a face as large as the terminal allows, and its name typed or revealed."""

from __future__ import annotations

from time import monotonic
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Footer, Input, Static

from namecards.collection import Collection
from namecards.core.memory import Rating
from namecards.core.names import Judgement, Verdict, judge
from namecards.core.people import Person, Roster
from namecards.screens import drill_words
from namecards.screens.base import BaseScreen
from namecards.screens.drill_words import Phase
from namecards.screens.portrait import Portrait

LONGEST_THOUGHT = 60
"""Seconds; who takes longer was called away, and the time is not kept."""


class DrillScreen(BaseScreen):
    """One sitting over a roster."""

    DEFAULT_CSS = """
    DrillScreen {
        #face { width: 1fr; height: 1fr; padding: 0; }
        #side { width: 36; padding: 1 2; }
        &.-wide #side { width: 44; }
        #progress { color: $text-muted; height: 2; }
        #last { height: auto; min-height: 2; margin-bottom: 1; }
        #question { height: auto; margin-bottom: 1; }
        #typed { margin-bottom: 1; }
        #hint { color: $text-muted; height: auto; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go_on", "Go on", id="drill.go-on", tooltip="Answer, or the next face"),
        Binding("space", "reveal", "Reveal", id="drill.reveal", tooltip="Fast mode: show the name"),
        Binding("k", "knew", "Knew", id="drill.knew", tooltip="Fast mode: I knew the name"),
        Binding("f", "forgot", "Forgot", id="drill.forgot", tooltip="Fast mode: I did not know the name"),
        Binding(
            "f3", "undo", "Undo", id="drill.undo", tooltip="Take the last answer back, any number of times"
        ),
        Binding("f4", "was_right", "I was right", id="drill.right", tooltip="Count the last answer as right"),
        Binding(
            "f4", "was_wrong", "I was wrong", id="drill.wrong", tooltip="Count the last answer as forgotten"
        ),
        Binding("f5", "photo", "Photo", id="drill.photo", tooltip="Open the real photo"),
        Binding("f7", "edit", "Edit", id="drill.edit", tooltip="Put right the name or how to say it"),
        Binding("f6", "mode", "Fast", id="drill.mode", tooltip="Type the name, or just say it and reveal"),
    ]
    ABOUT = (
        "New faces come in batches of at most 12, each followed by a recall round; reviews come from one "
        "mixed pile. Type the name: accents, capitals and hyphens do not matter. An empty Enter means you do "
        "not know. In fast mode say the name aloud, Space shows it, k is knew, f is forgot. Every answer is "
        "saved before the next face. Esc ends the sitting; nothing is lost."
    )

    def __init__(self, collection: Collection, roster: Roster) -> None:
        """Begin a sitting over a roster."""
        super().__init__(collection)
        self.HEADING = f"drill · {roster.name}"
        self._known = {person.id: person for person in roster.people}
        self._sitting = collection.start_drill(roster)
        self._phase: Phase = "over"
        self._last: Person | None = None
        self._verdict: Verdict | None = None
        self._shown_at = 0.0
        self._fast = collection.choice("drill.fast", "") == "yes"

    def compose(self) -> ComposeResult:
        """The face, and beside it what is asked."""
        yield self.title_bar()
        with Horizontal():
            yield Portrait(id="face")
            with Vertical(id="side"):
                yield Static(id="progress")
                yield Static(id="last")
                yield Static(id="question")
                yield Input(id="typed", placeholder="name", select_on_focus=False)
                yield Static(id="hint")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The first face."""
        self._next_face()

    @property
    def subject(self) -> Person | None:
        """The person whose name is on the screen; while a name is asked, the one before."""
        return self._person if self._phase in ("look", "reveal") else self._last

    @property
    def _person(self) -> Person | None:
        step = self._sitting.step
        return self._known[step.person] if step else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the keys that do something now are in the footer."""
        allowed = {
            "go_on": self._phase in ("look", "missed", "pause", "over"),
            "reveal": self._fast and self._phase == "ask",
            "knew": self._fast and self._phase == "reveal",
            "forgot": self._fast and self._phase == "reveal",
            "undo": self._sitting.before is not None,
            "was_right": self._verdict is not None and not self._verdict.right,
            "was_wrong": self._verdict is not None and self._verdict.right,
            "edit": self.subject is not None,
            "photo": self.collection.photo(self._shown) is not None,
        }
        return allowed.get(action, True)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter on a typed name, or on nothing: judge it."""
        self._judge(event.value)

    def action_go_on(self) -> None:
        """Enter when no name is asked: on to the next face."""
        if self._phase == "look":
            self._answer(Rating.AGAIN, Verdict(Judgement.WRONG))
        elif self._phase == "missed":
            self._next_face()
        elif self._phase == "pause":
            self._show_face()
        elif self._phase == "over":
            self.action_back()

    def action_reveal(self) -> None:
        """Fast mode: show the name."""
        self._phase = "reveal"
        self._show()

    def action_knew(self) -> None:
        """Fast mode: the name was known."""
        self._answer(Rating.GOOD, Verdict(Judgement.EXACT))

    def action_forgot(self) -> None:
        """Fast mode: the name was not known."""
        self._answer(Rating.AGAIN, Verdict(Judgement.WRONG))

    def action_undo(self) -> None:
        """Take the last answer back and ask that face again."""
        with self.telling():
            self._sitting = self.collection.take_back(self._sitting)
            self._last = self._verdict = None
            self._show_face()

    def action_was_right(self) -> None:
        """The last answer was judged wrong and was right all the same."""
        self._judge_again(Rating.GOOD, Judgement.EXACT)

    def action_was_wrong(self) -> None:
        """The last answer was judged right and was a guess: the face comes back."""
        self._judge_again(Rating.AGAIN, Judgement.WRONG)

    def _judge_again(self, rating: Rating, judgement: Judgement) -> None:
        with self.telling():
            before = self.collection.take_back(self._sitting)
            self._sitting = self.collection.answer(before, rating)
            self._verdict = Verdict(judgement)
            self._next_face()

    def action_photo(self) -> None:
        """Open the real photo in the computer's own viewer."""
        self.show_outside(self.collection.photo(self._shown), "photo")

    def action_edit(self) -> None:
        """Put right the person whose name was just shown."""
        from namecards.screens.edit import EditScreen

        if self.subject:
            self.app.push_screen(EditScreen(self.subject), self._edited)

    def _edited(self, person: Person | None) -> None:
        if person:
            with self.telling():
                self.collection.keep_person(person)
                self._known[person.id] = person
                self._last = person if self._last and self._last.id == person.id else self._last
                self._show()

    def action_mode(self) -> None:
        """Change between typing and fast mode; the choice is remembered."""
        self._fast = not self._fast
        self.collection.choose("drill.fast", "yes" if self._fast else "")
        if self._phase == "reveal":
            self._phase = "ask"
        self._show()

    @property
    def _shown(self) -> Person | None:
        """Whose face is on the screen."""
        if self._phase in ("pause", "over"):
            return None
        return self._last if self._phase == "missed" else self._person

    def _judge(self, typed: str) -> None:
        person = self._person
        assert person is not None
        verdict = judge(typed, person, self._known.values())
        if verdict.judgement is Judgement.WHICH:
            self._ask_which(typed.strip())
        else:
            self._answer(Rating.GOOD if verdict.right else Rating.AGAIN, verdict)

    def _ask_which(self, typed: str) -> None:
        """Two people here share what was typed: the answer goes on from there."""
        box = self.query_one("#typed", Input)
        box.value = f"{typed} "
        box.cursor_position = len(box.value)
        self.query_one("#question", Static).update(drill_words.which(typed))

    def _answer(self, rating: Rating, verdict: Verdict) -> None:
        """Keep the answer, then show the next face, or the right name if it was missed."""
        person, asked = self._person, self._phase != "look"
        seconds = monotonic() - self._shown_at
        ms = round(seconds * 1000) if seconds < LONGEST_THOUGHT else 0
        with self.telling():
            self._sitting = self.collection.answer(self._sitting, rating, ms)
            self._last, self._verdict = (person, verdict) if asked else (None, None)
            if asked and not self._fast and not verdict.right:
                self._phase = "missed"
                self._show()
            else:
                self._next_face()

    def _next_face(self) -> None:
        """Go on, with a rest between two rounds."""
        if self._sitting.round_done and self._sitting.step and self._phase != "pause":
            self._phase = "pause"
            self._show()
        else:
            self._show_face()

    def _show_face(self) -> None:
        step = self._sitting.step
        self._phase = "over" if step is None else "look" if step.look else "ask"
        self._shown_at = monotonic()
        self._show()
        self._prefetch()

    def _show(self) -> None:
        """Draw everything for the phase we are in."""
        shown, sitting = self._shown, self._sitting
        photo = self.collection.photo(shown)
        last = (
            drill_words.feedback(self._last, self._verdict) if self._last and self._verdict else Content("")
        )
        self.query_one("#face", Portrait).show(shown, photo)
        self.query_one("#progress", Static).update(drill_words.progress(sitting))
        self.query_one("#last", Static).update(last)
        self.query_one("#question", Static).update(self._question(shown))
        self.query_one("#hint", Static).update(drill_words.hint(self._phase, self._fast, sum(sitting.left)))
        box = self.query_one("#typed", Input)
        box.display = self._phase == "ask" and not self._fast
        box.value = ""
        self.set_focus(box if box.display else None)
        self.refresh_bindings()

    def _question(self, shown: Person | None) -> Content:
        if self._phase == "ask":
            return Content.styled("Who is this?", "bold")
        if shown:
            return drill_words.naming(shown)
        if self._phase == "pause":
            return Content.styled("Round done.", "bold")
        return drill_words.summary(self._sitting, self.collection.due_tomorrow(self._known.values()))

    @work(thread=True, exclusive=True)
    def _prefetch(self) -> None:
        """Draw the next faces aside, so that they are there at once."""
        face = self.query_one("#face", Portrait)
        for id in self._sitting.next_portraits(3):
            photo = self.collection.photo(self._known[id])
            if photo:
                face.cells_of(photo)
