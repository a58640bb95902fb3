"""Onto paper: who is on it, what of them, and in which order."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from namecards.core import names
from namecards.core.errors import NothingToPrint, WrongStock
from namecards.core.people import Person, Roster
from namecards.verbs.opened import Opened

if TYPE_CHECKING:
    from namecards.printing.job import Job, PlaceCard, Printed
    from namecards.printing.prepare import Watch


class Paper(Opened):
    """Printing."""

    def print_job(
        self, kind: str, roster: Roster, stock: str, options: Mapping[str, str] | None = None
    ) -> Job:
        """What would be printed for a roster: a card a person, or what this kind has instead.

        Options that are not named are as by default. `UnknownKind`, `UnknownStock`, `WrongStock`, `BadOption`
        or `NothingToPrint`.
        """
        from namecards.printing import kinds
        from namecards.printing.job import Job
        from namecards.printing.stock import stock as find_stock

        what = kinds.kind(kind)
        paper = find_stock(stock)
        if paper.key not in what.stocks:
            raise WrongStock(what.title, paper.key, what.stocks)
        chosen = what.read(options or {})
        if not roster.people:
            raise NothingToPrint(roster.name)
        return Job(kind=what, stock=paper, cards=self._cards(roster, chosen), options=chosen)

    def print_pdf(self, job: Job, out: Path, watch: Watch = lambda done, of: None) -> Printed:
        """Write a job as a PDF; it touches no data, so a worker may ask for it.

        `watch` is told the progress; what it raises stops it, and nothing is written.
        Raises `NothingToPrint`, `NoFont` or `CannotWrite`.
        """
        from namecards.printing.render import make

        return make(job, out, watch)

    def keep_print_choices(self, job: Job) -> None:
        """Remember what was printed, its paper and its options, to begin with the next time."""
        self.choose("print.kind", job.kind.key)
        self.choose(f"print.{job.kind.key}.stock", job.stock.key)
        self.choose(f"print.{job.kind.key}.options", json.dumps(dict(job.options)))

    def print_preview(self, job: Job, out: Path) -> None:
        """Write the first sheet of a job as a PNG. Raises as `print_pdf` does."""
        from namecards.printing.render import preview, write

        write(out, preview(job))

    def print_options(self, kind: str) -> dict[str, str]:
        """The options that were chosen for a kind the last time, as far as it still has them."""
        from namecards.printing import kinds

        what = kinds.kind(kind)
        kept = json.loads(self.choice(f"print.{kind}.options", "{}"))
        return {key: value for key, value in kept.items() if what.takes(key, value)}

    def _cards(self, roster: Roster, options: Mapping[str, str]) -> tuple[PlaceCard, ...]:
        """A card a person."""
        from namecards.printing.job import PlaceCard

        labels = names.labels(roster.people)
        blanks = [PlaceCard("")] * int(options.get("spares", "0"))
        cards = [self._card(person, labels[person.id], roster.name, options) for person in roster.people]
        return (*cards, *blanks)

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
        photo = self.photo(person) if options.get("photo") == "yes" else None
        name = person.display if options.get("name") == "full" else label
        return PlaceCard(name, {"small": small.get(options.get("small", ""), "")}, photo)
