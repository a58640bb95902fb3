"""The drill: a face as large as the terminal allows, and its name typed or revealed."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input

from namecards.collection import Collection
from namecards.core.judging import Judgement, Verdict, judge
from namecards.core.learning.drill import Drill
from namecards.core.learning.memory import Rating
from namecards.core.people import Person, Roster
from namecards.core.planning import text as plan_words
from namecards.core.settings import DrillSettings
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.learning import text as drill_words
from namecards.screens.learning.drill_state import Turn
from namecards.screens.learning.view import DrillView, Scene
from namecards.screens.person import PersonScreen
from namecards.screens.widgets.key_bar import Keys
from namecards.screens.widgets.portrait import Portrait

LONGEST_THOUGHT = 60
"""Seconds; who takes longer was called away, and the time is not kept."""
HELP_EVERY = 4
"""At so many misses of one name, and again at twice as many, a way to remember it is offered."""
RIGHT, WRONG = Verdict(Judgement.EXACT), Verdict(Judgement.WRONG)


class DrillScreen(PersonScreen):
    """One session over a roster."""

    AUTO_FOCUS = ""  # else the box would take the keys even where no name is asked, unseen
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go_on", "Go on", id="drill.go-on", tooltip="Answer, or the next face"),
        Binding("a", "all", "All", id="drill.all", tooltip="After a long break: ask everybody who is due"),
        Binding("space", "reveal", "Show", False, id="drill.reveal", tooltip="Fast mode: show the name"),
        Binding("k", "knew", "Knew", id="drill.knew", tooltip="Fast mode: I knew the name"),
        Binding("f", "forgot", "Forgot", id="drill.forgot", tooltip="Fast mode: I did not know the name"),
        Binding("h", "hard", "Hard", False, id="drill.hard", tooltip="If chosen: I only just knew it"),
        Binding("e", "easy", "Easy", False, id="drill.easy", tooltip="If chosen: I knew it at once"),
        Binding("f9", "letter", "Letter", id="drill.letter", tooltip="The first letter; the face comes back"),
        Binding("f3", "undo", "Undo", id="drill.undo", tooltip="Take the last answer back, and those before"),
        Binding("f4", "was_right", "I was right", id="drill.right", tooltip="Count the last answer as right"),
        Binding("f4", "was_wrong", "I was wrong", id="drill.wrong", tooltip="Count the last as forgotten"),
        Binding("f6", "fast", "Fast", id="drill.mode", tooltip="Say the name instead of typing it"),
        Binding("f6", "typed", "Type", id="drill.typed", tooltip="Type the name instead of saying it"),
        Binding("f8", "more", "More", id="drill.more", tooltip="Skip, know already, bad photo, a hook…"),
    ]
    ABOUT = (
        "New faces come in batches of at most 12, each followed by a recall round; reviews come from one "
        "mixed pile. Type the name: accents, capitals and hyphens do not matter. An empty Enter means you do "
        "not know. In fast mode say the name aloud, Space shows it, k is knew, f is forgot. Every answer is "
        "saved before the next face. After four misses of one name you are offered help with it. F8 leaves "
        "somebody out, marks a bad photo, and changes how the drill asks. A cram, c at home, asks everybody "
        "and keeps nothing. Esc ends the session; nothing is lost."
    )

    def __init__(
        self, collection: Collection, roster: Roster, cram: bool = False, warm_up: Drill | None = None
    ) -> None:
        """Begin a session over a roster, or a `warm_up` that was made; a `cram` is only practice."""
        super().__init__(collection)
        self.HEADING = f"{'cram' if cram else 'warm-up' if warm_up else 'drill'} · {roster.name}"
        self._roster = roster
        self._away = 0 if cram or warm_up else collection.drill.days_away(roster)
        start = collection.drill.start_cram if cram else collection.drill.start
        session = warm_up or start(roster)
        known = {person.id: person for person in roster.people}
        self.turn = Turn(
            session, known, collection.settings.get(DrillSettings), "back" if self._away else "over"
        )
        self._shown_at = 0.0

    def compose(self) -> ComposeResult:
        """The face, and beside it what is asked."""
        yield self.title_bar()
        yield DrillView()
        yield Keys()

    def on_mount(self) -> None:
        """The first face, or after a long break a way back in."""
        if self._away:
            self._show(self.turn)
        else:
            self._ask(self.turn.face())

    def on_screen_resume(self) -> None:
        """Back from another screen, where the habits may have been changed."""
        if self.turn.habits != self.collection.settings.get(DrillSettings):
            self._show(replace(self.turn, habits=self.collection.settings.get(DrillSettings)))

    @property
    def note_person(self) -> Person | None:
        """The person whose name is on the screen; while a name is asked, the one before."""
        return self.turn.named

    @property
    def shown(self) -> Person | None:
        """Whose face is on the screen, or asked for."""
        return self.turn.shown

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the keys that do something now are in the footer."""
        return self.turn.keys.get(action, True) and super().check_action(action, parameters)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter on a typed name, or on nothing: judge it; a guess is only shown."""
        if self.turn.phase == "guess":
            self._show(replace(self.turn, phase="look", guess=event.value.strip()))
        else:
            self._judge(event.value)

    def action_go_on(self) -> None:
        """Enter when no name is asked: on to the next face."""
        if self.turn.phase == "back":
            self._ask(self.turn.at(self.collection.drill.start(self._roster, easy=True)).face())
        elif self.turn.phase == "look":
            self._answer(Rating.AGAIN, WRONG)
        elif self.turn.phase == "over":
            self.action_back()
        else:
            self._ask(self.turn.next())

    def action_all(self) -> None:
        """After a long break: the usual session all the same."""
        self._ask(self.turn.face())

    def action_reveal(self) -> None:
        """Show what was to be said, guessed or pictured."""
        self._show(replace(self.turn, phase="look" if self.turn.phase == "guess" else "reveal"))

    def action_knew(self) -> None:
        """It was known."""
        self._answer(Rating.GOOD, RIGHT)

    def action_forgot(self) -> None:
        """It was not known."""
        self._answer(Rating.AGAIN, WRONG)

    def action_hard(self) -> None:
        """It was known, but only just."""
        self._answer(Rating.HARD, RIGHT)

    def action_easy(self) -> None:
        """It was known without thinking."""
        self._answer(Rating.EASY, RIGHT)

    def action_letter(self) -> None:
        """Show the first letter: that helps to learn the name, and is not knowing it."""
        self.turn = replace(self.turn, hinted=True)
        self.query_one(DrillView).ask(self._question())
        self.refresh_bindings()

    def action_undo(self) -> None:
        """Undo the last answer and ask that face again; before the first answer, undo the last change."""
        if self.turn.session.before is None:
            super().action_undo()
            return
        with self.show_errors():
            self._ask(self.turn.at(self.collection.drill.undo(self.turn.session)).face())

    def action_was_right(self) -> None:
        """The last answer was judged wrong and was right all the same."""
        self._judge_again(Rating.GOOD, RIGHT)

    def action_was_wrong(self) -> None:
        """The last answer was judged right and was a guess: the face comes back."""
        self._judge_again(Rating.AGAIN, WRONG)

    def _judge_again(self, rating: Rating, verdict: Verdict) -> None:
        change = self.turn.session.change
        review = change.value if change else None
        with self.show_errors():
            before = self.collection.drill.undo(self.turn.session)
            session = self.collection.drill.answer(before, rating, review.ms if review else 0)
            self._ask(replace(self.turn, session=session, verdict=verdict).next())

    def action_fast(self) -> None:
        """From now on say the names; the choice is remembered."""
        self._set_mode(fast=True)

    def action_typed(self) -> None:
        """From now on type them."""
        self._set_mode(fast=False)

    def _set_mode(self, fast: bool) -> None:
        habits = replace(self.turn.habits, fast=fast)
        with self.show_errors():
            self.collection.settings.update(habits)
            asked = self.turn.phase == "reveal" and not self.turn.asks_face
            self._show(replace(self.turn, habits=habits, phase="ask" if asked else self.turn.phase))

    def action_more(self) -> None:
        """What else can be done about the person shown; their name is not given away."""
        named = self.note_person is not None and self.note_person == self.shown
        self.app.push_screen(MenuScreen("This person", drill_words.menu(named)), self._chosen)

    def _chosen(self, key: str | None) -> None:
        """A line of the menu, for the person that is shown."""
        if key == "o":
            self._open_habits()
        elif key == "h":
            self.action_hook()
        elif key == "e":
            self.action_edit()
        elif key:
            self._leave_out(key)

    def _open_habits(self) -> None:
        self.open("drill settings")

    def _leave_out(self, key: str) -> None:
        """Go on without the person that is shown."""
        ways = {
            "s": self.collection.drill.skip_today,
            "k": self.collection.drill.mark_known,
            "b": self.collection.drill.flag_photo,
        }
        if person := self.shown:
            with self.show_errors():
                after = self.turn.at(ways[key](self.turn.session, person))
                self._ask(replace(after, done=drill_words.left_out(key)).next())

    def edited(self, person: Person | None) -> None:
        """Keep what was changed about a person; their memory stays."""
        if person:
            with self.show_errors():
                self.collection.people.update(person)
                self._show(self.turn.with_person(person))
        if self.turn.phase == "missed" and self.turn.aloud:
            self._ask(self.turn.next())

    def _judge(self, typed: str) -> None:
        person = self.turn.person
        assert person is not None
        verdict = judge(typed, person, self.turn.known.values())
        if verdict.judgement is Judgement.WHICH:
            self.query_one(DrillView).ask(drill_words.which(typed.strip(), person), typed.strip())
        else:
            self._answer(Rating.GOOD if verdict.right else Rating.AGAIN, verdict)

    def _answer(self, rating: Rating, verdict: Verdict) -> None:
        """Keep the answer, then show the next face, or the right name if it was missed."""
        turn, seconds = self.turn, monotonic() - self._shown_at
        ms = round(seconds * 1000) if seconds < LONGEST_THOUGHT else 0
        other = verdict.other.id if verdict.judgement is Judgement.SOMEONE_ELSE and verdict.other else ""
        rating = Rating.AGAIN if turn.hinted else rating
        with self.show_errors():
            session = self.collection.drill.answer(turn.session, rating, ms, other)
            after = turn.at(session)
            if turn.phase != "look":
                after = replace(after, last=turn.person, verdict=verdict, last_hinted=turn.hinted)
            if turn.phase == "look" or verdict.right:
                self._ask(after.next())
            else:
                self._missed(after, turn.asks_face)

    def _missed(self, turn: Turn, face: bool) -> None:
        """The right name, until Enter; in fast mode it was shown already. Help, if it is missed so often."""
        misses = 0 if turn.session.cram or face or not turn.last else self.collection.memory.misses(turn.last)
        needs_help = misses > 0 and misses % HELP_EVERY == 0
        if (turn.habits.fast or face) and not needs_help:
            self._ask(turn.next())
            return
        self._show(replace(turn, phase="missed"))
        if needs_help:
            self.action_hook()

    def _ask(self, turn: Turn) -> None:
        """A face whose time begins now; the next ones are made ready."""
        self._shown_at = monotonic()
        self._show(turn)
        coming = [self.collection.people.photo(turn.known[id]) for id in turn.session.next_portraits(3)]
        self.call_after_refresh(self.query_one(Portrait).prefetch, coming)

    def _show(self, turn: Turn) -> None:
        """Draw everything for this turn."""
        self.turn = turn
        shown, asks_face = turn.shown, turn.asks_face and turn.phase == "ask"
        self.query_one(DrillView).show(
            Scene(
                person=None if asks_face else shown,
                photo=None if asks_face else self.collection.people.photo(shown),
                name=shown.display if shown and asks_face else "",
                progress=drill_words.progress(turn.session),
                last=drill_words.feedback(turn),
                question=self._question(),
                hint=drill_words.hint(turn),
                typing=turn.typing,
            )
        )
        self.refresh_bindings()

    def _question(self) -> Content:
        known = self.turn.known.values()
        if self.turn.phase == "back":
            return drill_words.welcome_back(self._away, self.collection.memory.due(known))
        if self.turn.phase == "over":
            return drill_words.summary(self.turn, self._still_to_do())
        return drill_words.question(self.turn)

    def _still_to_do(self) -> str:
        """What is left for today, and what tomorrow needs."""
        known, today = self.turn.known.values(), self.collection.today()
        if self.collection.plan.current.is_open(today):
            return plan_words.next_session_line(self.collection.plan.next_session(self._roster), today)
        return drill_words.still_due(
            self.collection.memory.due(known), self.collection.memory.due(known, ahead=1)
        )
