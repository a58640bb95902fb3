"""The drill: a face as large as the terminal allows, whose name you type or say."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input

from namecards.collection import Collection
from namecards.core.judging import Judgement, Verdict, judge
from namecards.core.learning.drill import LONGEST_PAUSE, Drill
from namecards.core.learning.memory import Rating
from namecards.core.people import Person, Roster
from namecards.core.planning import text as plan_words
from namecards.core.settings import DrillSettings
from namecards.portraits.photo import is_whole
from namecards.screens.dialogs.menu import MenuScreen
from namecards.screens.learning import text as drill_words
from namecards.screens.learning.drill_state import DrillState
from namecards.screens.learning.faces_to_pick import MOST, choose_faces, likely_faces, make_tiles
from namecards.screens.learning.view import DrillView, make_scene
from namecards.screens.pace import Pace
from namecards.screens.person import PersonScreen
from namecards.screens.widgets.drawn import picture_mode
from namecards.screens.widgets.faces import Faces, TileClicked
from namecards.screens.widgets.portrait import Portrait

HELP_EVERY = 4
"""Help with a name is offered at every so many misses of it."""
RIGHT, WRONG = Verdict(Judgement.EXACT), Verdict(Judgement.WRONG)


class DrillScreen(PersonScreen):
    """One session over a roster."""

    AUTO_FOCUS = ""  # or the hidden box would take the keys where no name is asked
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go_on", "Go on", id="drill.go-on", tooltip="Answer, or go to the next face"),
        Binding("a", "all", "All", id="drill.all", tooltip="After a long break: everybody who is due"),
        Binding("space", "reveal", "Show", False, id="drill.reveal", tooltip="Fast mode: show the name"),
        Binding("k", "knew", "Knew", id="drill.knew", tooltip="Fast mode: I knew the name"),
        Binding("f", "forgot", "Forgot", id="drill.forgot", tooltip="Fast mode: I didn't know the name"),
        Binding("h", "hard", "Hard", False, id="drill.hard", tooltip="Four ratings: I only just knew it"),
        Binding("e", "easy", "Easy", False, id="drill.easy", tooltip="Four ratings: I knew it at once"),
        *(
            Binding(
                str(n), f"pick({n})", "", False, id=f"drill.pick-{n}", tooltip=f"The face asked for is {n}"
            )
            for n in range(1, MOST + 1)
        ),
        Binding("f9", "letter", "Letter", id="drill.letter", tooltip="The first letter; the face comes back"),
        Binding("f9", "hook", "Remember", id="drill.help", tooltip="Help to remember a name that you missed"),
        Binding("f3", "undo", "Undo", id="drill.undo", tooltip="Undo the last answer, and those before it"),
        Binding("f4", "was_right", "I was right", id="drill.right", tooltip="Count the last answer as right"),
        Binding(
            "f4", "accept", "Always", id="drill.accept", tooltip="They go by what you typed: always right"
        ),
        Binding("f4", "was_wrong", "I was wrong", id="drill.wrong", tooltip="Count the last answer as wrong"),
        Binding("f6", "fast", "Fast", id="drill.mode", tooltip="Say the name instead of typing it"),
        Binding("f6", "typed", "Type", id="drill.typed", tooltip="Type the name instead of saying it"),
        Binding("f8", "more", "More", id="drill.more", tooltip="Skip, known already, bad photo, settings"),
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
        self._away = 0 if cram or warm_up else collection.drill.days_away(roster)
        start = collection.drill.start_cram if cram else collection.drill.start
        session = warm_up or start(roster)
        people = {person.id: person for person in roster.people}
        settings = collection.settings.get(DrillSettings)
        doubt = "" if cram else collection.drill.clock_doubt()
        askable = set(collection.memory.askable(roster.people))
        left_out = tuple(p for p in roster.people if p not in askable and not p.suspended)
        self.state = DrillState(session, people, settings, doubt=doubt, left_out=left_out)
        self._pace = Pace()

    def body(self) -> ComposeResult:
        """The face, and beside it the question."""
        yield DrillView()

    def on_mount(self) -> None:
        """Show the first face; before it a doubt about the clock, or an easy start after a long break."""
        self._ask(self.state.start(self._away))

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
        """Show only the keys that do something now."""
        return self.state.keys.get(action, True) and super().check_action(action, parameters)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Judge the typed name; a guess is only shown. Nothing new is an answer only if it is meant."""
        typed, deliberate = event.value.strip(), self._pace.is_deliberate()
        if typed == self.state.asked_more and not deliberate:
            return
        if self.state.phase == "guess":
            self._show(replace(self.state, phase="look", guess=typed))
        else:
            self._judge(typed)

    def action_go_on(self) -> None:
        """Go to the next face, when no name is asked."""
        if not self._pace.is_deliberate():
            return
        if self.state.phase == "clock":
            with self.show_errors():
                self.collection.drill.trust_clock()
                self._ask(replace(self.state, doubt="").start(self._away))
        elif self.state.phase == "back":
            self._begin(self.collection.drill.start(self._roster, easy=True))
        elif self.state.phase == "look" or self.state.asks_face:
            self._answer(Rating.AGAIN, WRONG)
        elif self.state.phase == "beside":
            with self.show_errors():
                session = self.collection.drill.answer(self.state.session, Rating.GOOD)
                self._ask(self.state.with_session(session).next())
        elif self.state.phase == "over":
            self.action_back()
        else:
            self._ask(self.state.next())

    def action_all(self) -> None:
        """Start the usual session after a long break."""
        self._ask(self.state.begin_face())

    def action_reveal(self) -> None:
        """Show the name or face that was asked for."""
        self._show(replace(self.state, phase="look" if self.state.phase == "guess" else "reveal"))

    def action_pick(self, number: int) -> None:
        """Answer with the face of a number."""
        if not self._pace.is_deliberate() or number > len(self.state.choices):
            return
        picked, person = self.state.choices[number - 1], self.state.person
        if picked == person:
            self._answer(Rating.GOOD, RIGHT)
        else:
            self._answer(Rating.AGAIN, Verdict(Judgement.SOMEONE_ELSE, picked))

    def on_tile_clicked(self, event: TileClicked) -> None:
        """Answer with the face that was clicked."""
        if self.state.asks_face:
            self.action_pick(event.at + 1)

    def action_knew(self) -> None:
        """Record that the name was known."""
        self._answer(Rating.GOOD, RIGHT)

    def action_forgot(self) -> None:
        """Record that the name was not known."""
        self._answer(Rating.AGAIN, WRONG)

    def action_hard(self) -> None:
        """Record that the name was only just known."""
        self._answer(Rating.HARD, RIGHT)

    def action_easy(self) -> None:
        """Record that the name was known at once."""
        self._answer(Rating.EASY, RIGHT)

    def action_letter(self) -> None:
        """Show the first letter; the answer then counts as not known."""
        self.state = replace(self.state, hinted=True)
        self.query_one(DrillView).ask(self._question())
        self.refresh_bindings()

    def action_undo(self) -> None:
        """Undo the last answer and ask that face again; before the first answer, undo the last change."""
        if self.state.session.before is None:
            super().action_undo()
            return
        with self.show_errors():
            session = self.collection.drill.undo(self.state.session)
            people = {id: self.collection.people.get(id) for id in self.state.people}
            self.state = replace(self.state, people=people)  # what somebody goes by may be undone
            self._begin(session)

    def action_was_right(self) -> None:
        """Count the last answer as right, although it was judged wrong."""
        self._judge_again(Rating.GOOD, RIGHT)
        self._show(replace(self.state, overruled=bool(self.state.typed)))

    def action_accept(self) -> None:
        """Let the person of the last answer go by what was typed, so that it is right from now on."""
        assert self.state.last is not None
        with self.show_errors():
            session, person = self.collection.drill.accept(
                self.state.session, self.state.last, self.state.typed
            )
            after = self.state.with_session(session).with_person(person)
            self._show(replace(after, notice=drill_words.accepted(person)))

    def action_was_wrong(self) -> None:
        """Count the last answer as wrong, as when it was a guess; the face comes back."""
        self._judge_again(Rating.AGAIN, WRONG)

    def _judge_again(self, rating: Rating, verdict: Verdict) -> None:
        change = self.state.session.change
        review = change.value if change else None
        with self.show_errors():
            before = self.collection.drill.undo(self.state.session)
            session = self.collection.drill.answer(before, rating, review.ms if review else 0)
            self._ask(replace(self.state, session=session, verdict=verdict).next())

    def action_fast(self) -> None:
        """Say the names from now on; the choice is remembered."""
        self._set_mode(fast=True)

    def action_typed(self) -> None:
        """Type the names from now on; the choice is remembered."""
        self._set_mode(fast=False)

    def _set_mode(self, fast: bool) -> None:
        settings = replace(self.state.settings, fast=fast)
        with self.show_errors():
            self.collection.settings.update(settings)
            self._show(replace(self.state, settings=settings))

    def action_more(self) -> None:
        """Open a menu about the person on the screen, which does not give their name away."""
        named = self.note_person is not None and self.note_person == self.visible_person
        self.app.push_screen(MenuScreen("This person", drill_words.menu(named)), self._run_menu)

    def _run_menu(self, key: str | None) -> None:
        if key == "o":
            self.open("drill settings")
        elif key == "h":
            self.action_hook()
        elif key == "e":
            self.action_edit()
        elif key:
            self._leave_out(key)

    def _leave_out(self, key: str) -> None:
        ways = {
            "s": self.collection.drill.skip_today,
            "k": self.collection.drill.mark_known,
            "b": self.collection.drill.flag_photo,
        }
        if person := self.visible_person:
            with self.show_errors():
                after = self.state.with_session(ways[key](self.state.session, person))
                self._ask(replace(after, notice=drill_words.removal_notice(key)).next())

    def save_person(self, person: Person | None) -> None:
        """Save an edited person; their memory stays."""
        if person:
            with self.show_errors():
                self.collection.people.update(person)
                self._show(self.state.with_person(person))

    def _judge(self, typed: str) -> None:
        person = self.state.person
        assert person is not None
        verdict = judge(typed, person, self.state.people.values())
        if verdict.asks_more and typed != self.state.asked_more:
            self.state = replace(self.state, asked_more=typed)
            self._pace.begin_again()
            self.query_one(DrillView).ask(drill_words.ask_for_more(typed, person, verdict), typed)
        else:
            self._answer(Rating.GOOD if verdict.right else Rating.AGAIN, verdict, typed)

    def _answer(self, rating: Rating, verdict: Verdict, typed: str = "") -> None:
        """Record the answer, then show the next face, or the right name if it was missed."""
        state, seconds = self.state, self._pace.seconds
        ms = round(seconds * 1000) if seconds < LONGEST_PAUSE else 0
        other = verdict.mixed_up.id if verdict.mixed_up else ""
        rating = Rating.AGAIN if state.hinted else rating
        with self.show_errors():
            by_seat = state.person is not None and not self._has_face(state.person)
            session = self.collection.drill.answer(state.session, rating, ms, other, by_seat)
            after = state.with_session(session)
            if state.phase != "look":
                after = after.with_verdict(state, verdict, typed)
            if state.phase == "look" or verdict.right:
                self._ask(after.next())
            else:
                self._show_miss(after, state.asks_face)

    def _show_miss(self, state: DrillState, face: bool) -> None:
        """Show the right name until Enter, unless it was shown already and is not a hard one."""
        counts = not (state.session.cram or face)
        misses = self.collection.memory.misses(state.last) if state.last and counts else 0
        hard = misses if misses and misses % HELP_EVERY == 0 else 0
        if state.settings.fast and not hard and not face:
            self._ask(state.next())
        else:
            self._pace.begin_again()
            self._show(replace(state, phase="missed", hard=hard))

    def _begin(self, session: Drill) -> None:
        self._ask(self.state.with_session(session).begin_face())

    def _ask(self, state: DrillState) -> None:
        """Show a face whose time begins now, and prepare the next portraits; who has none is left out."""
        while (step := state.session.step) and (person := state.person):
            if step.face and not self._has_face(person):
                state = replace(state, session=state.session.skip_question()).begin_face()
            elif not self._can_ask(person):
                state = state.without(person).begin_face()
            else:
                state = replace(state, choices=choose_faces(self.collection, state, self.app.size))
                break
        self._pace.begin()
        self._show(state)
        coming = [self.collection.people.photo(state.people[id]) for id in state.session.next_portraits(3)]
        self.after_paint(lambda: self.query_one(Portrait).prefetch(coming))
        if state.asks_face:
            soon = likely_faces(self.collection, state)
            self.after_paint(lambda: self.query_one(Faces).prefetch(soon))

    def _can_ask(self, person: Person) -> bool:
        """Whether a name can be asked: by a face that can be shown, or, if the user wants, by the seat."""
        by_seat = self.state.settings.seats and bool(self.collection.seating.seat_of(person))
        return self._has_face(person) or by_seat

    def _has_face(self, person: Person) -> bool:
        photo = self.collection.people.photo(person)
        return picture_mode(self.app) != "none" and photo is not None and is_whole(photo)

    def _show(self, state: DrillState) -> None:
        """Draw a state."""
        self.state = state
        person = state.visible_person
        photo, clues = self.collection.people.photo(person), self.clues(person) if person else ""
        tiles = make_tiles(self.collection, state)
        self.query_one(DrillView).show(make_scene(state, photo, self._question(), clues, tiles))
        self.refresh_bindings()

    def _question(self) -> Content:
        if self.state.phase == "back":
            due = self.collection.memory.due(self.state.people.values())
            return drill_words.welcome_back(self._away, due)
        if self.state.phase == "over":
            return drill_words.summary(self.state, self._still_to_do())
        person = self.state.person if self.state.phase == "look" else None
        likes = self.collection.tags.of(person).all[:1] if person else ()
        return drill_words.question(self.state, "".join(tag.clause for tag in likes))

    def _still_to_do(self) -> str:
        people, today, memory = self.state.people.values(), self.collection.today(), self.collection.memory
        if self.collection.plan.current.is_open(today):
            return plan_words.next_session_line(self.collection.forecasts.next_session(self._roster), today)
        return drill_words.still_due(memory.due(people), memory.due(people, ahead=1))
