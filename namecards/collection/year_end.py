"""The year's end: what would go, the decision in one line, and doing what was decided.

    {"at":"2027-06-21T10:00:00Z","in":"year_ends","id":"x4k7q2","new":{"forget":["1m85q2"],"documents":[...]}}

Until that line is on the disk nothing is changed. From then on all of it is done, if need be at the next
start, on whatever computer: it says everything, so doing it twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from namecards import files
from namecards.collection.byte_search import search_year_end
from namecards.collection.import_records import ImportRecord
from namecards.collection.imports import Imports
from namecards.collection.known_files import BACKUPS, REPORT, KnownFile, KnownFiles
from namecards.collection.people import People
from namecards.collection.visit_counts import VisitCounts
from namecards.collection.year_end_finish import finish
from namecards.core.desk.notes import InboxItem, Note, Visit, all_visits
from namecards.core.desk.visit_counts import AnonymousVisits, first_day_of, grade_of
from namecards.core.erasing import PENDING, DocumentKey
from namecards.core.errors import NamecardsError, Unread, YearEndBegun
from namecards.core.grouping import group
from namecards.core.on_progress import OnProgress, ignore_progress
from namecards.core.people import EVERYONE, Person, natural_key
from namecards.core.refusals import writing_to
from namecards.core.traces import ManyTraces, find_many_traces
from namecards.core.year_end import (
    Group,
    YearEndChoices,
    YearEndDecision,
    YearEndPreview,
    YearEndSearch,
    count_without_names,
    dead_documents,
    for_undo,
    stays,
)
from namecards.core.year_end_text import report, summary
from namecards.importing.plan import ImportPlan
from namecards.store import local_files, places
from namecards.store.erasing import Eraser
from namecards.store.store import Store

OLD_PHOTO = timedelta(days=365)


@dataclass(slots=True)
class _HistoryFacts:
    """Facts that only the whole history tells."""

    changes: int = -1
    undone: tuple[DocumentKey, ...] = ()
    photos: Mapping[str, date] = field(default_factory=dict)
    """The day on which each photo came."""


@dataclass(eq=False)
class YearEnds:
    """Shows, decides and does a year's end."""

    _store: Store
    _people: People
    _imports: Imports
    _visit_counts: VisitCounts
    _written: KnownFiles
    _facts: _HistoryFacts = field(default_factory=_HistoryFacts)

    def groups(self) -> tuple[Group, ...]:
        """Return those who were archived before, then each grade, and the adults."""
        archived = tuple(person for person in self._people.all() if not person.active)
        grades = group((grade_of(person), person) for person in self._people.roster(EVERYONE).people)
        by_grade = [Group(name, name, tuple(grades[name])) for name in sorted(grades, key=natural_key)]
        return (*([Group("archived", "Archived earlier", archived)] if archived else []), *by_grade)

    def last_list(self) -> tuple[Group | None, str]:
        """Return the students who are not on the last list, or a sentence that says why not.

        Who was added later, and the adults, are not missing on it. A worker may call it.
        """
        for name in self._imports.recent():
            path = Path(name)
            try:
                plan = self._imports.plan(path)
            except NamecardsError as error:
                return None, f"The last list can't be read again, so choose by grade. {error}"
            if plan.import_source.people_list.complete:  # not the photos of a few
                return self._missing_on(plan, path.name)
        return None, "No list was imported here, so choose by grade."

    def _missing_on(self, plan: ImportPlan, name: str) -> tuple[Group | None, str]:
        is_whole = len(plan.known) > len(plan.missing)
        missing = plan.rollover.leavers if plan.rollover else plan.missing if is_whole else ()
        left = {person.id for listed, person in plan.known.items() if listed.active is False}
        newer = self._added_since(plan)
        gone = {p.id for p in missing if p.role == "student" and p.id not in newer}
        people = tuple(p for p in self._people.active() if p.id in left | gone)
        if not is_whole and not plan.rollover and plan.missing:
            return None, f"{name} lists less than half of the people here, so choose by grade."
        return Group("list", f"Not on “{name}”", people), ""

    def _added_since(self, plan: ImportPlan) -> set[str]:
        """The ids of those who were added after a list was imported; if it has changed, after any list."""
        documents = self._store.documents
        records = documents.all("imports", ImportRecord)
        same = [record for record in records if record.what == plan.sentence] or records
        last = max((record.at for record in same), default=self._store.utc_now())
        lines = (each.line for each in documents.storage.journal.history())
        return {line.id for line in lines if line.table == "people" and line.new and line.at > last}

    def files(self) -> list[KnownFile]:
        """Return the paper, exports and backups that still lie where they were written."""
        return [*self._written.still_there(), *KnownFiles(self._store.home.local / BACKUPS).still_there()]

    def preview(self, choices: YearEndChoices) -> YearEndPreview:
        """Show what would be done. Raises `Unread`."""
        facts, documents = self._read_history(), self._store.documents
        leavers = tuple(person for person in self._people.all() if person.id in choices.leavers)
        gone = leavers if choices.forget else ()
        forgotten = frozenset(person.id for person in gone)
        notes = documents.all("notes", Note)
        items: list[Note | InboxItem] = [note for note in notes if note.person not in forgotten]
        items += documents.all("inbox", InboxItem)
        old = [each for each in items if each.day <= choices.until]
        going = [each for each in old if stays(each) == (each.id in choices.turned)]
        ids, traces = {each.id for each in going}, find_many_traces(gone, (), ())
        staying = [each for each in old if each.id not in ids]
        naming = frozenset(each.id for each in items if gone and traces.in_text(each.text))
        kept = [note for note in notes if note.person not in forgotten and note.id not in ids]
        visits, lost = self._visits_that_go(choices, forgotten, notes, kept)
        replaced, old_photos = self._old_photos(forgotten, facts)
        return YearEndPreview(
            choices=choices,
            leavers=leavers,
            forgotten=forgotten,
            going=tuple(going),
            staying=tuple(staying),
            naming=naming,
            of_leavers=sum(note.person in choices.leavers for note in notes),
            visits=visits,
            lost=lost,
            replaced=replaced,
            old=old_photos,
            undone=facts.undone,
        )

    def _visits_that_go(
        self,
        choices: YearEndChoices,
        forgotten: Collection[str],
        notes: Iterable[Note],
        kept: Collection[Note],
    ) -> tuple[tuple[DocumentKey, ...], frozenset[tuple[str, date]]]:
        """Return the visits that go, and the (person, day) pairs of which no other record is left.

        A visit with a note on its day stays.
        """
        visits = self._store.documents.all("visits", Visit)
        noted = {(each.person, each.day) for each in all_visits(kept, ())}
        remaining = [visit for visit in visits if visit.person not in forgotten]
        going = [
            visit
            for visit in remaining
            if choices.count_visits and visit.day <= choices.until and (visit.person, visit.day) not in noted
        ]
        ids = {visit.id for visit in going}
        left = noted | {(visit.person, visit.day) for visit in remaining if visit.id not in ids}
        before = {(each.person, each.day) for each in all_visits(notes, visits)}
        people = self._people.by_id()
        lost = frozenset(each for each in before - left if each[0] in people)
        return tuple(("visits", id) for id in ids), lost

    def _old_photos(
        self, forgotten: Collection[str], facts: _HistoryFacts
    ) -> tuple[Mapping[str, Person], Mapping[str, Person]]:
        """The photos that were replaced, and those in use that came more than a year ago, with the people."""
        people = [person for person in self._people.all() if person.id not in forgotten]
        current = {person.photo: person for person in people if person.shows_photo}
        replaced = {name: person for person in people for name in person.photos if name not in current}
        before = self._store.today() - OLD_PHOTO
        return replaced, {name: p for name, p in current.items() if facts.photos.get(name, before) < before}

    def _read_history(self) -> _HistoryFacts:
        """Read the whole history, if anything has changed since."""
        storage = self._store.documents.storage
        if self._facts.changes != storage.changes:
            lines = [each.line for each in storage.journal.history()]
            came: dict[str, date] = {}
            for line in lines:
                if line.table == "people" and (name := (line.new or line.set or {}).get("photo")):
                    came.setdefault(str(name), line.at.date())
            last = {(line.table, line.id): line.at for line in lines}
            dead = tuple(dead_documents(last, storage.read(), self._store.utc_now()))
            self._facts = _HistoryFacts(storage.changes, dead, came)
        return self._facts

    def decide(self, preview: YearEndPreview) -> ManyTraces:
        """Write the decision and do it all; return what is not to be found any more.

        Raises `CannotWrite`, `Unread`, or `NamecardsError` if the preview does not fit the data any more, and
        nothing is changed; or `YearEndBegun`: then the next start goes on.
        """
        if not self._store.is_whole:
            raise Unread(self._store.home.journal, "A part of the data is missing.")
        self._store.refresh()
        if self.preview(preview.choices) != preview:
            raise NamecardsError(
                "Something was changed meanwhile. Nothing was erased. Look again at what would go."
            )
        ids = {kept: id for kept, id in self._store.aliases.items() if id in preview.forgotten}
        going = [("inbox" if isinstance(each, InboxItem) else "notes", each.id) for each in preview.going]
        tables = self._store.documents.storage.read()
        documents = dict.fromkeys(
            (*going, *preview.visits, *preview.undone, *for_undo(tables, preview.choices.until))
        )
        theirs = [name for person in preview.gone for name in person.photos]
        decision = YearEndDecision(
            id=self._store.new_id(),
            archive=tuple(person.id for person in preview.archived if person.active),
            forget=(*preview.forgotten, *ids),
            documents=tuple(map("/".join, documents)),
            photos=(*preview.photos, *theirs),
            counts=tuple(self._counts(preview)),
            undone=self._store.utc_now(),
            computer=(own_id := self._store.own_files.id),
            said=summary(preview, own_id, self._store.today()),
        )
        traces = self._traces(preview, decision, documents)
        self._note_files(decision.id, preview.choices.files)
        self._store.documents.save("year_ends", decision)
        try:
            finish(self._store)
        except NamecardsError as error:
            raise YearEndBegun from error
        return traces

    def _counts(self, preview: YearEndPreview) -> Iterator[AnonymousVisits]:
        """The counts that take the place of the visits that go."""
        for year in sorted({first_day_of("year", day) for _, day in preview.lost}):
            whole = self._visit_counts.report(year, date(year.year + 1, year.month, 1) - timedelta(days=1))
            came = tuple(each for each in whole.came if (each.person.id, each.day) in preview.lost)
            yield from count_without_names(replace(whole, came=came, counted=()), whole)

    def _traces(
        self, preview: YearEndPreview, decision: YearEndDecision, documents: Collection[DocumentKey]
    ) -> ManyTraces:
        """Find the traces that must be gone: of people, the words of all notes, and photos."""
        eraser, ids = Eraser(self._store), decision.forget
        fields = eraser.documents_about(frozenset(ids), frozenset(documents))
        texts = dict.fromkeys(str(each["text"]) for each in fields.values() if each.get("text"))
        document_ids = (id for table, id in documents if table not in ("people", "gone"))
        return find_many_traces(preview.gone, {*ids, *document_ids}, texts, decision.photos)

    def _note_files(self, decision: str, paths: Collection[str]) -> None:
        path = self._store.home.local / PENDING
        with writing_to(path):
            local_files.write(path, {"id": decision, "paths": sorted(paths)})

    def write_report(
        self, preview: YearEndPreview, searched: YearEndSearch, backup: Path | None
    ) -> tuple[Path, str]:
        """Write the page of counts in Documents; return where it is, and its text. Raises `CannotWrite`."""
        others = [each for each in self.files() if Path(each.path) != backup]
        text = report(preview, self._store.now(), searched, str(backup or ""), len(others))
        folder, name = places.usual_folder("documents"), f"namecards-year-end-{self._store.today()}"
        path = places.free_path(folder, name, ".txt")
        with writing_to(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            files.replace(path, text.encode())
        self._written.add(path, REPORT, self._store.utc_now())
        return path, text

    def search(self, traces: ManyTraces, progress: OnProgress = ignore_progress) -> YearEndSearch:
        """Search every byte for what has gone. A worker may call it."""
        waiting = tuple(sorted(Eraser(self._store).waiting_computers()))
        return search_year_end(self._store, traces, waiting, progress)
