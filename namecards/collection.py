"""Everything the program can do, one short method a verb. START HERE.

The screens and the command line both talk to a `Collection` and to nothing below it. Every verb that
changes something returns after the change is on the disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from tinydb import where

from namecards.core import names, notes
from namecards.core.errors import BadPhoto, NothingToNote, NothingToPrint, SeveralPeople, UnknownPerson
from namecards.core.notes import Brief, Draft, Note, Visit
from namecards.core.people import Person, Roster
from namecards.store import photos
from namecards.store.database import from_documents
from namecards.verbs.drills import Drills
from namecards.verbs.opened import Clock, local_now

if TYPE_CHECKING:
    from namecards.exporting.anki import Deck
    from namecards.exporting.plan import ExportPlan
    from namecards.exporting.upload import System
    from namecards.importing.plan import ImportPlan
    from namecards.printing.render import Printed

__all__ = ["Clock", "Collection", "local_now"]


class Collection(Drills):
    """Everything kept in one home, and every verb on it."""

    # Roster in

    def plan_import(self, path: Path | str) -> ImportPlan:
        """What an import would do; nothing is written. Raises `CannotRead` or `NoList`."""
        from namecards.importing.plan import plan

        return plan(path, self.people())

    def keep_photos(self, plan: ImportPlan) -> Iterator[tuple[int, int, BadPhoto | None]]:
        """Make the plan's photos ready and keep them, one a step: (done, of how many, what was wrong).

        May run in a worker and be left half-way: a photo that nobody has is never shown.
        """
        from namecards.importing.plan import read_photo
        from namecards.importing.summary import wanted_photos
        from namecards.portraits.photo import prepare

        wanted = wanted_photos(plan)
        for done, photo in enumerate(wanted, 1):
            wrong = None
            try:
                if not (self.home.photos / photo.kept_as).exists():
                    photos.keep(self.home.photos, photo.kept_as, prepare(read_photo(plan, photo), photo.name))
            except BadPhoto as error:
                wrong = error
            yield done, len(wanted), wrong

    def apply_import(self, plan: ImportPlan) -> None:
        """Do what the plan says, in one write; `keep_photos` comes first. Can be undone."""
        from namecards.importing.candidate import person_fields

        known = {person.id: person for person in self.people()}
        after = [Person(id=self._new_id(), **person_fields(candidate)) for candidate in plan.new]
        after += [replace(known.get(c.person.id, c.person), **c.fields) for c in plan.changed]
        self._undo_import = {p.id: known.get(p.id) for p in after}
        self._keep_people({p.id: self._with_photo_on_disk(p, known.get(p.id)) for p in after})

    def undo_import(self) -> bool:
        """Put people back as they were before the last import of this sitting; False if there was none."""
        undo, self._undo_import = self._undo_import, {}
        self._keep_people(undo)
        return bool(undo)

    def _with_photo_on_disk(self, person: Person, before: Person | None) -> Person:
        """The person with the photo they had, where the new one turned out to be unreadable."""
        if not person.photo or self.photo(person):
            return person
        return replace(person, photo=before.photo if before else "")

    # Notes and visits

    def preview_note(self, text: str) -> tuple[tuple[Person, ...], tuple[Draft, ...]]:
        """Whom a line is about (several if it is not clear) and what it will become."""
        who, said = names.address(text, self.here())
        return who, notes.parse(said, self.today())

    def note(self, text: str) -> tuple[Note, ...]:
        """Keep one line that names the person first: `maya dog surgery, !find manga 4 @fri`.

        Raises `UnknownPerson`, `SeveralPeople` or `NothingToNote`, and then nothing was saved.
        """
        who, said = names.address(text, self.here())
        if not who:
            raise UnknownPerson(" ".join(text.split()[:2]))
        if len(who) > 1:
            raise SeveralPeople(text.removesuffix(said).strip(" :"), [person.display for person in who])
        return self.note_about(who[0], said)

    def note_about(self, person: Person, text: str) -> tuple[Note, ...]:
        """Keep what a person said; it also counts as a visit. Raises `NothingToNote`."""
        drafts = notes.parse(text, self.today())
        if not drafts:
            raise NothingToNote(person.display)
        at = self._clock().astimezone(UTC)
        kept = tuple(
            Note(
                id=self._new_id(),
                person=person.id,
                kind=draft.kind,
                text=draft.text,
                at=at,
                day=self.today(),
                due=draft.due,
            )
            for draft in drafts
        )
        self._db.table("notes").keep({note.id: note for note in kept})
        return kept

    def forget_notes(self, kept: Iterable[Note]) -> None:
        """Take notes back, as if they had not been written."""
        self._db.table("notes").put({note.id: None for note in kept})

    def mark_used(self, note: Note, used: bool = True) -> None:
        """A note was asked about or kept: it does not come back. False brings it back."""
        self._db.table("notes").update({"used": used}, doc_ids=[note.id])  # type: ignore[list-item]

    def came_by(self, person: Person) -> Visit:
        """The person came by today; a second time today changes nothing."""
        visit = Visit(person.id, self.today())
        if visit not in self._visits(person):
            self._db.table("visits").keep({self._new_id(): visit})
        return visit

    def brief(self, person: Person) -> Brief:
        """What to know when this person walks in."""
        said = self._db.table("notes").search(where("person") == person.id)
        return notes.resurface(from_documents(said, Note), self._visits(person), self.today())

    def notes(self) -> list[Note]:
        """Every note, oldest first."""
        return sorted(from_documents(self._db.table("notes"), Note), key=lambda note: note.at)

    def waiting(self) -> list[tuple[Person, tuple[Note, ...]]]:
        """Whose notes wait to be asked about, those with a promise first, then the newest."""
        unused = self._db.table("notes").search(~where("used").test(bool))
        by_person: dict[str, list[Note]] = {}
        for note in notes.waiting(from_documents(unused, Note)):
            by_person.setdefault(note.person, []).append(note)
        known = {person.id: person for person in self.here()}
        return [(known[id], tuple(theirs)) for id, theirs in by_person.items() if id in known]

    def _visits(self, person: Person) -> list[Visit]:
        found = self._db.table("visits").search(where("person") == person.id)
        return list(from_documents(found, Visit))

    # Place cards out

    def print_tents(self, roster: Roster, stock: str, out: Path) -> Printed:
        """Folded tents for a roster as a PDF: the called name, with a last initial where two share it.

        Raises `UnknownStock`, `NothingToPrint` or `CannotWrite`.
        """
        from namecards.printing.render import PlaceCard, tents
        from namecards.printing.stock import stock as find_stock

        paper = find_stock(stock)
        if not roster.people:
            raise NothingToPrint(roster.name)
        labels = names.labels(roster.people)
        return tents([PlaceCard(labels[person.id]) for person in roster.people], paper, out)

    # Out again, to other programs

    def plan_export(self, out: Path, csv: bool = False, pictures: System | None = None) -> ExportPlan:
        """What would be written to the folder `out`, everybody in it; nothing is written.

        `csv` adds a table, `pictures` a zip for that system's picture upload. Raises `NothingToExport`,
        `CannotWrite`, or `NotAnExport` if the folder holds anything else than an earlier export.
        """
        from namecards.exporting.plan import plan

        return plan(out, self.people(), self._photos(), csv, pictures)

    def export(self, plan: ExportPlan) -> Iterator[tuple[int, int, BadPhoto | None]]:
        """Write it, a photo a step: (done, of how many, what was wrong). In place after the last step.

        Raises `CannotWrite`; then, and when left half-way, the folder is as it was.
        """
        from namecards.exporting.folder import write

        return write(plan)

    def export_anki(self, out: Path) -> Deck:
        """Write everyone who is here as an Anki deck; importing it again updates the same deck.

        Raises `MissingPackage`, `NothingToExport` or `CannotWrite`.
        """
        from namecards.exporting.anki import write

        return write(out, self.people(), self._photos(), self._clock())

    def _photos(self) -> dict[str, Path]:
        found = ((person.id, self.photo(person)) for person in self.people())
        return {id: path for id, path in found if path}
