"""One moment of a drill: the person asked about, the question, and the keys that do something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from namecards.core.judging import Verdict
from namecards.core.learning.drill import Drill
from namecards.core.people import Person
from namecards.core.settings import DrillSettings

Phase = Literal["clock", "back", "guess", "look", "ask", "reveal", "missed", "beside", "pause", "over"]
"""clock: the date may be wrong. back: after a long break. guess: a new face, before its name is shown.
look: a face with its name. ask: a name or a face is asked for. reveal: the answer is shown, to be rated.
missed: the right name, until Enter. beside: people to tell apart, with their names. pause: between rounds.
over: nothing is left."""


@dataclass(frozen=True, slots=True)
class DrillState:
    """The screen's place in a session. Every key makes a new state."""

    session: Drill
    people: Mapping[str, Person]
    """Everybody on the roster, by id."""
    settings: DrillSettings
    phase: Phase = "over"
    last: Person | None = None
    """The person of the last answer; None once it can no longer be judged again."""
    verdict: Verdict | None = None
    """The verdict on the last answer."""
    typed: str = ""
    """The name typed for it; empty: none."""
    hinted: bool = False
    """True once the first letter is shown."""
    last_hinted: bool = False
    guess: str = ""
    """The guess for a new face."""
    away: int = 0
    """The days since the last practice, if the break was long."""
    doubt: str = ""
    """The reason why the computer's date may be wrong."""
    left_out: tuple[Person, ...] = ()
    """The people without a face to show here and without a seat: nothing can be asked about them."""
    asked_more: str = ""
    """The part of a name after which more was asked for; the same again means: I don't know more."""
    overruled: bool = False
    """True once the user counted the last answer as right."""
    choices: tuple[Person, ...] = ()
    """The people whose face may be the one asked for, or who are shown side by side."""
    by_seat: bool = False
    """True if the name is asked by the class and seat: no face can be shown."""
    hard: int = 0
    """The number of misses of the name, if it is worth saying."""
    notice: str = ""
    """A sentence about the person who was just left out."""

    @property
    def person(self) -> Person | None:
        """The person asked about; None at the end."""
        step = self.session.step
        return self.people[step.person] if step else None

    @property
    def visible_person(self) -> Person | None:
        """The person on the screen, by face or by name."""
        if self.phase in ("clock", "back", "beside", "pause", "over"):
            return None
        return self.last if self.phase == "missed" else self.person

    @property
    def named_person(self) -> Person | None:
        """The person whose name is on the screen; while a name is asked, the one before."""
        has_name = self.phase in ("look", "reveal") or self.asks_face
        return self.person if has_name else self.last

    @property
    def asks_face(self) -> bool:
        """Tell whether the name is shown and the face is to be picked."""
        step = self.session.step
        return step is not None and step.face and self.phase == "ask"

    @property
    def is_typing(self) -> bool:
        """Tell whether a name is typed now."""
        return self.phase in ("ask", "guess") and not self.settings.fast and not self.asks_face

    @property
    def keys(self) -> dict[str, bool]:
        """Tell for each action whether its key does something now."""
        rating = self.phase == "reveal"
        judged = self.verdict is not None and not self.last_hinted
        right = self.verdict is not None and self.verdict.right
        return {
            "go_on": self.asks_face or self.phase not in ("guess", "ask", "reveal"),
            "pick": self.asks_face,
            "all": self.phase == "back",
            "reveal": self.settings.fast and self.phase in ("guess", "ask") and not self.asks_face,
            "knew": rating,
            "forgot": rating,
            "hard": rating and self.settings.four,
            "easy": rating and self.settings.four,
            "fast": not self.settings.fast and not rating,
            "typed": self.settings.fast and not rating,
            "letter": self.phase == "ask" and not self.asks_face and not self.hinted,
            "was_right": judged and not right,
            "accept": self.overruled,
            "was_wrong": judged and right and not self.overruled,
            "hook": self.phase == "missed",
            "more": self.visible_person is not None,
            "menu": self.settings.fast
            or self.phase not in ("look", "missed"),  # m may be of a name typed again
            "photo": not self.asks_face,
            "crop": not self.asks_face,
        }

    def start(self) -> DrillState:
        """The beginning: a doubt about the clock, an easy start after days away, or the first face."""
        if self.doubt:
            return replace(self, phase="clock")
        return replace(self, phase="back") if self.away else self.begin_face()

    def next(self) -> DrillState:
        """The next face, after a pause between two rounds."""
        if self.session.is_round_end and self.session.step and self.phase != "pause":
            return replace(self, phase="pause")
        return self.begin_face()

    def begin_face(self) -> DrillState:
        """The current face, asked from the start."""
        return replace(self, phase=self._first_phase(), hinted=False, guess="", asked_more="", hard=0)

    def with_session(self, session: Drill) -> DrillState:
        """Another place in the session, where the last answer can no longer be judged again."""
        return replace(
            self,
            session=session,
            last=None,
            verdict=None,
            typed="",
            last_hinted=False,
            overruled=False,
            notice="",
        )

    def without(self, person: Person) -> DrillState:
        """The same moment without a person about whom nothing can be asked."""
        left_out = tuple(dict.fromkeys((*self.left_out, person)))
        return replace(self, session=self.session.leave_out(person.id), left_out=left_out)

    def with_verdict(self, before: DrillState, verdict: Verdict, typed: str) -> DrillState:
        """The same moment with the verdict on the answer that was given in the state `before`."""
        return replace(self, last=before.person, verdict=verdict, typed=typed, last_hinted=before.hinted)

    def with_people(self, by_id: Mapping[str, Person]) -> DrillState:
        """The same moment after people were edited, archived or removed; `by_id`: everybody there is."""
        people = {id: by_id.get(id) or replace(person, active=False) for id, person in self.people.items()}
        return replace(self, people=people, last=people[self.last.id] if self.last else None)

    def _first_phase(self) -> Phase:
        step = self.session.step
        if step is None:
            return "over"
        if step.beside:
            return "beside"
        if step.look:
            return "guess" if self.settings.guess else "look"
        return "ask"
