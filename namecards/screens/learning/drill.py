"""The drill: a face as large as the terminal allows, whose name you type or say."""

from __future__ import annotations

from dataclasses import replace

from textual.app import ComposeResult
from textual.widgets import Input

from namecards.collection import Collection
from namecards.core.judging import Judgement, Verdict, judge
from namecards.core.learning.drill import LONGEST_PAUSE, Drill
from namecards.core.learning.memory import Rating
from namecards.core.people import Person, Roster
from namecards.core.settings import DrillSettings
from namecards.importing.names.first_names import KNOWN_FIRST_NAMES
from namecards.screens.dialogs import menu
from namecards.screens.keys import bind
from namecards.screens.learning import answers, next_question
from namecards.screens.learning import text as drill_text
from namecards.screens.learning.answers import RIGHT, WRONG
from namecards.screens.learning.drill_state import DrillState
from namecards.screens.learning.drill_view import DrillView
from namecards.screens.person import PersonScreen
from namecards.screens.widgets.drawn import picture_mode
from namecards.screens.widgets.faces import Faces, TileClicked
from namecards.screens.widgets.portrait import Portrait

VERDICTS = {"was_right": RIGHT, "was_wrong": WRONG}
RATINGS = {"hard": Rating.HARD, "easy": Rating.EASY}


class DrillScreen(PersonScreen):
    """One session over a roster."""

    AUTO_FOCUS = ""  # or the hidden box would take the keys where no name is asked
    BINDINGS = [
        bind("enter", "go_on", "Go on", "Answer, or go to the next face"),
        bind("a", "all", "All", "After a long break: everybody who is due"),
        bind("space", "reveal", "Show", "Fast mode: show the name"),
        bind("k", "rate('knew')", "Knew", "Fast mode: I knew the name"),
        bind("f", "rate('forgot')", "Forgot", "Fast mode: I didn't know it"),
        bind("h", "rate('hard')", "Hard", "Four ratings: only just knew", show=False),
        bind("e", "rate('easy')", "Easy", "Four ratings: knew it at once", show=False),
        *(
            bind(str(n), f"pick({n})", "", f"It is face {n}", show=False)
            for n in range(1, next_question.MOST + 1)
        ),
        bind("f9", "letter", "Letter", "The first letter; the face comes back"),
        bind("f9", "hook", "Remember", "Help to remember a name that you missed"),
        bind("f3", "undo", "Undo", "Undo the last answer, and those before it"),
        bind("f4", "rejudge('was_right')", "I was right", "Count it as right"),
        bind("f4", "accept", "Always", "They go by what you typed"),
        bind("f4", "rejudge('was_wrong')", "I was wrong", "Count it as wrong"),
        bind("f6", "mode('fast')", "Fast", "Say the name, not type it"),
        bind("f6", "mode('typed')", "Type", "Type the name, not say it"),
        bind("f8", "more", "More", "Skip, known already, bad photo, settings"),
    ]
    ABOUT = (
        "You meet new faces in batches of up to 12, and recall each batch; names that are due come mixed. "
        "Type the name: accents, capitals and hyphens don't matter. Don't know it? Just press Enter. In fast "
        "mode say the name, press Space to see it, then k if you knew it or f if you forgot. Every answer is "
        "saved before the next face. F9 helps with a name that you missed. If you were right, F4 says so, "
        "and a second F4 accepts what you typed from now on. An Enter just after a face came, or held "
        "down, does nothing. Who has no photo is only asked if the drill settings say so: by class and seat. "
        "F8 skips a person, hides a bad photo and opens the drill settings. To practice a whole class with "
        "nothing recorded, press v, w and c on home. Esc ends the session; nothing is lost."
    )

    def __init__(
        self, collection: Collection, roster: Roster, cram: bool = False, warm_up: Drill | None = None
    ) -> None:
        """Start a session over a roster, or continue a `warm_up`; a `cram` is only practice."""
        super().__init__(collection)
        self.HEADING = f"{'practice' if cram or warm_up else 'drill'} · {roster.name}"
        self._roster = roster
        away = 0 if cram or warm_up else collection.drill.days_away(roster)
        start = collection.drill.start_cram if cram else collection.drill.start
        session = warm_up or start(roster)
        people = {person.id: person for person in roster.people}
        settings = collection.settings.get(DrillSettings)
        doubt = "" if cram else collection.drill.clock_doubt()
        left_out = tuple(p for p in collection.memory.not_asked(roster.people) if not p.suspended)
        self.state = DrillState(session, people, settings, away=away, doubt=doubt, left_out=left_out)

    def body(self) -> ComposeResult:
        yield DrillView()

    def on_mount(self) -> None:
        """Show the first face; before it a doubt about the clock, or an easy start after a long break."""
        self._ask(self.state.start())

    def on_screen_resume(self) -> None:
        """Take over settings that were changed on another screen."""
        settings = self.collection.settings.get(DrillSettings)
        if self.state.settings != settings:
            self._show(replace(self.state, settings=settings))

    @property
    def note_person(self) -> Person | None:
        """The person whose name is on the screen; while a name is asked, the one before."""
        return self.state.named_person

    @property
    def visible_person(self) -> Person | None:
        """The person whose face is on the screen, or asked for."""
        return self.state.visible_person

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        name = action if action == "pick" or not parameters else str(parameters[0])
        return self.state.keys.get(name, True) and super().check_action(action, parameters)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Judge the typed name; a guess is only shown, and a number is of a card, typed by hand or slowly.

        Nothing new is an answer only if it is meant.
        """
        typed, deliberate = event.value.strip(), self.timer.is_deliberate()
        if typed.isdecimal() or self.collection.people.finder.by_code(typed):
            event.input.clear()
            self.opener.take_scan(typed)
        elif typed == self.state.asked_more and not deliberate:
            return
        elif self.state.phase == "guess":
            self._show(replace(self.state, phase="look", guess=typed))
        else:
            self._judge(typed)

    def action_go_on(self) -> None:
        """Go to the next face, when no name is asked."""
        if not self.timer.is_deliberate():
            return
        if self.state.phase == "clock":
            with self.show_errors():
                self.collection.drill.trust_clock()
                self._ask(replace(self.state, doubt="").start())
        elif self.state.phase == "back":
            session = self.collection.drill.start(self._roster, easy=True)
            self._ask(self.state.with_session(session).begin_face())
        elif self.state.phase in answers.SHOWN or self.state.asks_face:
            self._answer(WRONG)
        elif self.state.phase == "over":
            self.action_back()
        else:
            self._ask(self.state.next())

    def action_all(self) -> None:
        self._ask(self.state.begin_face())

    def action_reveal(self) -> None:
        self._show(replace(self.state, phase="look" if self.state.phase == "guess" else "reveal"))

    def action_pick(self, number: int) -> None:
        if not self.timer.is_deliberate() or number > len(self.state.choices):
            return
        picked = self.state.choices[number - 1]
        right = picked == self.state.person
        self._answer(RIGHT if right else Verdict(Judgement.SOMEONE_ELSE, picked))

    def on_tile_clicked(self, event: TileClicked) -> None:
        if self.state.asks_face:
            self.action_pick(event.at + 1)

    def action_rate(self, rating: str) -> None:
        """Record whether a name that was said was known, and how well."""
        self._answer(WRONG if rating == "forgot" else RIGHT, right_rating=RATINGS.get(rating, Rating.GOOD))

    def action_letter(self) -> None:
        """Show the first letter; the answer then counts as not known."""
        self.state = replace(self.state, hinted=True)
        self.query_one(DrillView).ask(drill_text.question(self.state))
        self.refresh_bindings()

    def action_undo(self) -> None:
        """Undo the last answer and ask that face again; or, if that is newer, the last change."""
        with self.show_errors():
            if answers.is_newest(self.collection, self.state.session):
                session = self.collection.drill.undo(self.state.session)
                self._ask(self.state.with_session(session).begin_face())
            else:
                super().action_undo()

    def collection_changed(self) -> None:
        """Take over what was changed elsewhere; whoever is gone is no longer asked."""
        self.query_one(Portrait).refresh()  # perhaps it was cropped
        before = self.state.visible_person
        self.state = self.state.with_people(self.collection.people.by_id())
        now = self.state.visible_person
        if now and not now.active and self.state.phase != "missed":
            self._ask(self.state.begin_face())
        elif now != before:
            self._show(self.state)

    def action_rejudge(self, verdict: str) -> None:
        with self.show_errors():
            self._ask(answers.judge_again(self.collection, self.state, VERDICTS[verdict]))

    def action_accept(self) -> None:
        """Let the person of the last answer go by what was typed, so that it is right from now on."""
        assert self.state.last is not None
        with self.show_errors():
            self._show(answers.accept(self.collection, self.state, self.state.last))

    def action_mode(self, mode: str) -> None:
        """Say or type the names from now on; the choice is remembered."""
        settings = replace(self.state.settings, fast=mode == "fast")
        with self.show_errors():
            self.collection.settings.update(settings)
            self._show(replace(self.state, settings=settings))

    def action_more(self) -> None:
        """Open a menu about the person on the screen, which does not give their name away."""
        shows_name = self.note_person is not None and self.note_person == self.visible_person
        choices = drill_text.menu(shows_name, self.state.session.cram)
        menu.choose(self, "This person", choices, self._run_menu)

    def _run_menu(self, key: str) -> None:
        if key == "o":
            self.open("drill settings")
        elif key == "h":
            self.action_hook()
        elif key == "e":
            self.action_edit()
        elif person := self.visible_person:
            with self.show_errors():
                self._ask(answers.leave_out(self.collection, self.state, person, key))

    def save_person(self, person: Person | None) -> None:
        """Save an edited person; their memory stays."""
        if person:
            with self.show_errors():
                self.collection.people.update(person)
                if odd := self.collection.heads.check_new_photo(person):
                    self.notify_user(odd)
                self.collection_changed()
                self.ask_about_photo(person)

    def _judge(self, typed: str) -> None:
        person = self.state.person
        assert person is not None
        active = [other for other in self.state.people.values() if other.active]
        verdict = judge(typed, person, active, self.collection.people.finder.by_name, KNOWN_FIRST_NAMES)
        if verdict.asks_more and typed != self.state.asked_more:
            self.state = replace(self.state, asked_more=typed)
            self.timer.begin_again()
            self.query_one(DrillView).ask(drill_text.ask_for_more(typed, person, verdict), typed)
        else:
            self._answer(verdict, typed)

    def _answer(self, verdict: Verdict, typed: str = "", right_rating: Rating = Rating.GOOD) -> None:
        """Record the answer, then show the next face, or the right name if it was missed."""
        state, seconds = self.state, self.timer.seconds
        ms = round(seconds * 1000) if seconds < LONGEST_PAUSE else 0
        with self.show_errors():
            after = answers.answer(self.collection, state, verdict, typed, right_rating, ms)
            if after.phase == "missed":
                self.timer.begin_again()
                self._show(after)
            else:
                self._ask(after)

    def _ask(self, state: DrillState) -> None:
        """Show a face whose time begins now, and prepare the next portraits."""
        pictures = picture_mode(self.app) != "none"
        state = next_question.choose(self.collection, state, pictures, self.app.size)
        self.timer.begin()
        self._show(state)
        coming = [self.collection.people.photo(state.people[id]) for id in state.session.next_portraits(3)]
        self.opener.after_paint(lambda: self.query_one(Portrait).prefetch(coming))
        if state.asks_face:
            soon = next_question.likely_faces(self.collection, state)
            self.opener.after_paint(lambda: self.query_one(Faces).prefetch(soon))

    def _show(self, state: DrillState) -> None:
        self.state = state
        person = state.visible_person
        photo, clues = self.collection.people.photo(person), self.clues(person) if person else ""
        question = next_question.write_question(self.collection, state, self._roster)
        tiles = next_question.make_tiles(self.collection, state)
        self.query_one(DrillView).show(state, photo, clues, question, tiles)
        self.refresh_bindings()
