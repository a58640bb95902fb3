"""One moment of a drill: whose turn it is, what is asked of the user, and which keys do something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from namecards.core.judging import Verdict
from namecards.core.learning.drill import Drill
from namecards.core.people import Person
from namecards.core.settings import DrillSettings

Phase = Literal["back", "guess", "look", "ask", "reveal", "missed", "pause", "over"]
"""back: after a long break. guess: a new face, before its name is shown. look: a face with its name.
ask: which name, or which face? reveal: it is shown and to be rated. missed: the right name, until Enter.
pause: between rounds. over: nothing is left."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the screen stands in a session. Every key makes a new Turn."""

    session: Drill
    known: Mapping[str, Person]
    """Everybody on the roster, by id."""
    habits: DrillSettings
    phase: Phase = "over"
    last: Person | None = None
    """Whom the last answer was about; None once it can no longer be judged again."""
    verdict: Verdict | None = None
    """What became of the last answer."""
    hinted: bool = False
    """Whether the first letter is shown."""
    last_hinted: bool = False
    guess: str = ""
    """What was guessed for a new face."""
    done: str = ""
    """What was done with a person who was left out just now."""

    @property
    def person(self) -> Person | None:
        """Whose turn it is."""
        step = self.session.step
        return self.known[step.person] if step else None

    @property
    def shown(self) -> Person | None:
        """Whom the screen is about, by face or by name."""
        if self.phase in ("back", "pause", "over"):
            return None
        return self.last if self.phase == "missed" else self.person

    @property
    def named(self) -> Person | None:
        """Whose name is on the screen; while a name is asked, the one before."""
        named = self.phase in ("look", "reveal") or (self.phase == "ask" and self.asks_face)
        return self.person if named else self.last

    @property
    def asks_face(self) -> bool:
        """Whether the name is shown and the face is asked for."""
        step = self.session.step
        return step is not None and step.face and self.phase in ("ask", "reveal")

    @property
    def aloud(self) -> bool:
        """Whether the answer is said or pictured, and not typed."""
        return self.habits.fast or self.asks_face

    @property
    def typing(self) -> bool:
        """Whether a name is typed now."""
        return self.phase in ("ask", "guess") and not self.aloud

    @property
    def keys(self) -> dict[str, bool]:
        """For each action of a key whether it does something now."""
        rating = self.phase == "reveal"
        judged = self.verdict is not None and not self.last_hinted
        right = self.verdict is not None and self.verdict.right
        return {
            "go_on": self.phase in ("back", "look", "missed", "pause", "over"),
            "all": self.phase == "back",
            "reveal": self.aloud and self.phase in ("guess", "ask"),
            "knew": rating,
            "forgot": rating,
            "hard": rating and self.habits.four,
            "easy": rating and self.habits.four,
            "fast": not self.habits.fast,
            "typed": self.habits.fast,
            "letter": self.phase == "ask" and not self.asks_face and not self.hinted,
            "was_right": judged and not right,
            "was_wrong": judged and right,
            "more": self.shown is not None,
        }

    def next(self) -> Turn:
        """On to the next face, with a rest between two rounds."""
        if self.session.is_round_end and self.session.step and self.phase != "pause":
            return replace(self, phase="pause")
        return self.face()

    def face(self) -> Turn:
        """The face whose turn it is, asked anew."""
        return replace(self, phase=self._first_phase(), hinted=False, guess="")

    def at(self, session: Drill) -> Turn:
        """Elsewhere in the session, where the last answer can no longer be judged again."""
        return replace(self, session=session, last=None, verdict=None, last_hinted=False, done="")

    def with_person(self, person: Person) -> Turn:
        """The same moment after somebody was put right."""
        last = person if self.last and self.last.id == person.id else self.last
        return replace(self, known={**self.known, person.id: person}, last=last)

    def _first_phase(self) -> Phase:
        step = self.session.step
        if step is None:
            return "over"
        if step.look:
            return "guess" if self.habits.guess else "look"
        return "ask"
