"""The printed cards of each person: kind, name on it, questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from namecards.collection.old_choices import old_json
from namecards.core.normalize import fold
from namecards.core.people import Person, Roster
from namecards.core.short_names import printed_names
from namecards.core.text import join_names
from namecards.printing.job import Job
from namecards.printing.prepare import unprintable_names
from namecards.store.store import Store

INTERVIEWS, ASKED = "interview-cards", "asked"
"""The key of the printable, and the table of its questions."""
MOST_RENAMED = 6
"""People whose names have changed since, in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCard:
    """A person's printed card of a kind."""

    id: str
    """The key of the printable and the person's id, with a blank between them; of questions, only the id."""
    day: date | None = None
    questions: tuple[str, ...] = ()
    """The questions on the interview card that was made last."""
    name: str = ""
    """The name on it; empty if an earlier version printed it."""


@dataclass(frozen=True, slots=True)
class PrintedCards:
    """Knows whose card was printed, and whether the name on it is still right."""

    _store: Store

    def new(self, kind: str, roster: Roster, people: Iterable[Person]) -> list[Person]:
        """Choose the people without a card of this kind, or with another name on it than today's."""
        names = printed_names(roster)
        return [person for person in people if not self._has_card(kind, person, names[person.id])]

    def report_renames(self, kind: str, people: Sequence[Person], names: Mapping[str, str]) -> Iterator[str]:
        """Say whose card has another name than the one of now, by id: "Ben is now Benny"."""
        cards = {person.id: self._card(kind, person) for person in people}
        changed = [f"{card.name} is now {names[id]}" for id, card in cards.items() if card and card.name]
        if changed:
            yield f"The name has changed since it was printed: {join_names(changed, MOST_RENAMED)}."

    def documents(self, jobs: Sequence[Job]) -> dict[str, PrintedCard]:
        """Return the cards of printed jobs; one that was left out for want of a font is not printed."""
        today, left_out = self._store.today(), {name for job in jobs for name in unprintable_names(job)}
        printed = {}
        for job in jobs:
            for card in job.cards:
                if card.person and card.name not in left_out:
                    id = f"{job.kind.key} {card.person}"
                    printed[id] = PrintedCard(id=id, day=today, name=card.name)
        return printed

    def questions(self, person: Person) -> tuple[str, ...]:
        """The questions on a person's interview card that was made last; none before."""
        card = self._store.documents.get(ASKED, person.id, PrintedCard)
        card = card or self._card(ASKED, person)  # of an earlier version
        return card.questions if card else ()

    def _card(self, kind: str, person: Person) -> PrintedCard | None:
        return self._store.documents.get("printed", f"{kind} {person.id}", PrintedCard)

    def _has_card(self, kind: str, person: Person, now: str) -> bool:
        """Whether a person's card of a kind was printed, maybe by an earlier version, and is still right."""
        if card := self._card(kind, person):
            return not card.name or _still_right(card.name, person, now)
        return person.id in (old_json(self._store.documents, f"print.{kind}.printed", list[str]) or ())


def _still_right(printed: str, person: Person, now: str) -> bool:
    """Whether a printed name tells at least as much as the one of now: "Maya C." where "Maya" would do.

    A full name in place of a short one is a matter of the options, not of the person.
    """
    more = printed.removeprefix(now)
    tells_more = more != printed and more.startswith(" ") and fold(person.family).startswith(fold(more))
    return printed in (now, person.display) or tells_more


def asked_questions(*jobs: Job) -> dict[str, PrintedCard]:
    """The questions of jobs of interview cards, as documents of the people who get them."""
    cards = [card for job in jobs if job.kind.key == INTERVIEWS for card in job.cards if card.person]
    return {
        card.person: PrintedCard(id=card.person, questions=tuple(map(str, card.texts["questions"])))
        for card in cards
    }
