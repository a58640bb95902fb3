"""Onto paper: who is on it, what of them, and in which order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from namecards.core.days import day_of
from namecards.core.errors import BadOption, NothingToPrint, WrongStock
from namecards.core.forms import fold
from namecards.core.paper import sheets as paper
from namecards.core.people import Person, Roster, natural
from namecards.verbs.printers import Printers
from namecards.verbs.seating import Seating

if TYPE_CHECKING:
    from namecards.printing.job import Job, PlaceCard, Printed
    from namecards.printing.prepare import Watch


class Paper(Printers, Seating):
    """Printing."""

    def print_job(
        self,
        kind: str,
        roster: Roster,
        stock: str,
        options: Mapping[str, str] | None = None,
        only: Iterable[Person] = (),
        printer: str = "",
    ) -> Job:
        """What would be printed for a roster, or for `only` some of its people, on a printer.

        Options that are not named are as by default. Raises `UnknownKind`, `UnknownStock`, `WrongStock`,
        `BadOption`, `UnknownPrinter` or `NothingToPrint`.
        """
        from namecards.printing import kinds
        from namecards.printing.job import Job

        what, sheet = kinds.kind(kind), self.stock(stock)
        if not what.fits(sheet):
            raise WrongStock(what.title, sheet.key, [s.key for s in self.stocks().values() if what.fits(s)])
        chosen = what.read(options or {})
        wanted = {person.id for person in only}
        people = self._people_on_paper(kind, roster, chosen, wanted) if what.roster else ()
        words = {option.key: chosen[option.key] for option in what.options if option.text}
        job = Job(
            kind=what,
            stock=sheet,
            cards=(),
            options=chosen,
            words=words,
            printer=self.printer(printer),
            notes=tuple(
                f"{person.display} is never printed." for person in roster.people if person.never_print
            ),
        )
        return self._dated(self._filled(job, roster, people))

    def _filled(self, job: Job, roster: Roster, people: Sequence[Person]) -> Job:
        """The job with what is on it: a card a person; `Sheets` knows what else there is."""
        cards = self._cards(roster, people, job.options) if job.kind.people else ()
        return replace(job, cards=cards)

    def _dated(self, job: Job) -> Job:
        """With the day by which to destroy it, if there are photos on it. Raises `BadOption`."""
        if not any(card.photo for card in job.cards):
            return job
        typed, today = job.option("destroy"), self.today()
        day = day_of(typed, today) if typed else paper.year_end(today)
        if day is None or day < today:
            raise BadOption("destroy", typed, ["a day from today on, such as 30 jun or 2027-06-30"])
        return replace(job, words={**job.words, "destroy": paper.destroy_by(day, today)})

    def print_pdf(self, job: Job, out: Path, watch: Watch = lambda done, of: None) -> Printed:
        """Write a job as a PDF; it touches no data, so a worker may ask for it.

        `watch` is told the progress; what it raises stops it, and nothing is written.
        Raises `NothingToPrint`, `NoFont` or `CannotWrite`.
        """
        from namecards.printing.render import make

        return make(job, out, watch)

    def unsettable(self, job: Job) -> list[str]:
        """The names that no font here has all letters of; they would be left out. A worker may ask."""
        from namecards.printing.prepare import unsettable_names

        return unsettable_names(job)

    def print_preview(self, job: Job, out: Path) -> None:
        """Write the first sheet of a job as a PNG. Raises as `print_pdf` does."""
        from namecards.printing.render import preview, write

        write(out, preview(job))

    def was_printed(self, job: Job) -> None:
        """Remember whose cards were made, so that those of new people can be asked for alone."""
        before = self._printed(job.kind.key)
        after = before | {card.person for card in job.cards if card.person}
        if after != before:
            self.choose(f"print.{job.kind.key}.printed", json.dumps(sorted(after)))

    def keep_print_choices(self, job: Job) -> None:
        """Remember the kind, its paper and its options, to begin with the next time."""
        self.choose("print.kind", job.kind.key)
        self.choose("print.stock", job.stock.key)
        self.choose(f"print.{job.kind.key}.stock", job.stock.key)
        self.choose(f"print.{job.kind.key}.options", json.dumps(dict(job.options)))

    def print_options(self, kind: str) -> dict[str, str]:
        """The options that were chosen for a kind the last time, as far as it still has them."""
        from namecards.printing import kinds

        what = kinds.kind(kind)
        nothing: dict[str, str] = {}
        decode = partial(msgspec.json.decode, type=dict[str, str])
        kept = self.chosen(f"print.{kind}.options", nothing, decode)
        return {key: value for key, value in kept.items() if what.takes(key, value)}

    def _printed(self, kind: str) -> set[str]:
        return self.chosen(f"print.{kind}.printed", set(), partial(msgspec.json.decode, type=set[str]))

    def _people_on_paper(
        self, kind: str, roster: Roster, options: Mapping[str, str], only: set[str]
    ) -> Sequence[Person]:
        """Who is printed, in which order; never those who are not to be on paper."""
        people = [p for p in roster.people if not p.never_print and (not only or p.id in only)]
        if options.get("who") == "new":
            printed = self._printed(kind)
            people = [person for person in people if person.id not in printed]
        if not people:
            raise NothingToPrint(roster.name)
        return self._in_order(people, roster, options.get("order", ""))

    def _in_order(self, people: Sequence[Person], roster: Roster, order: str) -> Sequence[Person]:
        if order == "seat":
            seats = [seat.person for seat in self.chart(roster).seats]
            return sorted(people, key=lambda p: seats.index(p.id) if p.id in seats else len(seats))
        if order == "family":
            return sorted(people, key=lambda p: (fold(p.family), fold(p.call)))
        if order == "class":
            return sorted(people, key=lambda p: (natural(p.grade), natural(p.homeroom), fold(p.call)))
        return people

    def _cards(
        self, roster: Roster, people: Sequence[Person], options: Mapping[str, str]
    ) -> tuple[PlaceCard, ...]:
        """A card a person, then blank ones."""
        from namecards.core import names
        from namecards.printing.job import PlaceCard

        labels = names.labels(roster.people)
        blanks = [PlaceCard("")] * int(options.get("spares", "0"))
        return (*(self._card(person, labels[person.id], roster.name, options) for person in people), *blanks)

    def _card(self, person: Person, label: str, roster: str, options: Mapping[str, str]) -> PlaceCard:
        """What is printed of a person: nothing but the called name, unless it was asked for."""
        from namecards.printing.job import PlaceCard

        small = {
            "place": person.place,
            "class": roster,
            "say": person.say,
            "pronouns": person.pronouns,
            "id": next(iter(person.ids), ""),
        }
        texts = {"small": small.get(options.get("small", ""), "")}
        if options.get("inside") == "say":
            texts["say"] = person.say
        photo = self.photo(person) if options.get("photo") == "yes" else None
        name = person.display if options.get("name") == "full" else label
        return PlaceCard(name, texts, photo, person.id)
