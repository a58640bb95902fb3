"""Surveys: import the answers of a form as ideas, notes and likes, and count its choices."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from namecards.collection.old_choices import old_json
from namecards.collection.people import People
from namecards.collection.survey_records import Survey, SurveyMemory
from namecards.collection.tags import Tagging
from namecards.core.changes import Change
from namecards.core.desk.errors import BadSurvey
from namecards.core.desk.note_kinds import NoteKind
from namecards.core.desk.notes import Note
from namecards.core.normalize import words
from namecards.core.paper.poster import find_name, name_words
from namecards.core.paper.tags import TAG_KINDS, Tag, Tags, match_known
from namecards.core.people import Person
from namecards.importing.surveys.columns import Use, like
from namecards.importing.surveys.form import Form, SurveyAnswer, is_answer
from namecards.importing.surveys.plan import SurveyPlan
from namecards.importing.surveys.reading import read_form
from namecards.store.store import Store
from namecards.store.values import from_fields

_OPEN = ("idea", "note")


class Surveys:
    """Every imported survey, and the import of another."""

    def __init__(self, store: Store, people: People, tags: Tagging) -> None:
        self._store = store
        self._people = people
        self._tagging = tags

    def read(self, path: Path | str) -> Form:
        """Read a form's answers; nothing is written. Raises `CannotRead` or `BadSurvey`."""
        return read_form(path)

    def is_known(self, form: Form) -> bool:
        """Tell whether the columns of such a form are remembered."""
        memory = self._memory(form)
        return bool(memory.idea or memory.uses)

    def preview(
        self, form: Form, uses: Mapping[str, Use] | None = None, name: str | None = None
    ) -> SurveyPlan:
        """Plan the import of a form; nothing is written.

        `uses` says what becomes of the columns with these titles, and `name` which has the name; by default
        the remembered ones, else what the titles and answers suggest. An open question in `uses` replaces
        the suggested ones. An empty `name`: the form has none. Raises `BadSurvey` if it isn't certain what
        the open questions are.
        """
        memory = self._memory(form)
        names = self._names(form, memory.name if name is None else name)
        given = {self._column(form, title): use for title, use in (uses or {}).items()}
        columns = self._uses(form, memory, given, names)
        every = list(form.answers(columns, names))
        fresh = self._not_imported(every, memory.idea)
        likes, wrong = self._likes(form, columns) if names else ((), ())
        rows = sorted({*(answer.row for answer in fresh), *(row for row, _ in likes)})
        typed = {row: form.name_in(row, names) for row in rows}
        find, find_author = cache(self._people.finder.match_name), cache(self._find_author)
        found = ((row, find_author(text, form.places_in(row))) for row, text in typed.items())
        who = {row: person for row, person in found if person}
        refused = {row: self._people.address(person) for row, person in who.items() if person.no_notes}
        left_out = {key for survey in self.all() for key in survey.left_out}
        return SurveyPlan(
            form,
            columns,
            names,
            fresh=tuple(answer for answer in fresh if answer.row not in refused),
            here=len(every) - len(fresh),
            without=len(form.rows) - len({answer.row for answer in every}),
            who=who,
            unclear={row: tuple(find(text)) for row, text in typed.items() if text and row not in who},
            likes=self._not_ticked(likes, [who.get(row) for row, _ in likes]),
            no_likes=wrong,
            refused=tuple(dict.fromkeys(refused.values())),
            left_out=frozenset(row for row, key in enumerate(form.row_keys) if key in left_out),
            counted=next((one.counts for one in self.with_counts() if one.form == form.signature), ()),
        )

    def apply(
        self,
        plan: SurveyPlan,
        who: Mapping[int, Person] | None = None,
        without: Collection[int] | None = None,
    ) -> Change[Survey]:
        """Save everything in one write; `who` maps rows with an unclear name to people.

        A name that stays unclear is put in front of its idea, so that it is not lost. `without` holds the
        rows that the user left out, by default those of an earlier import: they are not offered again, and
        are never counted.
        """
        people = {**plan.who, **(who or {})}
        without = plan.left_out if without is None else without
        notes = self._build_notes(plan, people, without)
        tags, ticks = self._build_tags(plan, people, without)
        survey = Survey(
            id=self._store.new_id(),
            name=plan.form.name,
            at=self._store.utc_now(),
            rows=tuple(answer.key for answer in plan.fresh),
            notes=tuple(note.id for note in notes),
            form=plan.form.signature,
            counts=plan.count(without),
            ticks=ticks,
            left_out=tuple(plan.form.row_keys[row] for row in sorted(without)),
            unsure=sum(row not in without and row not in people for row, _ in plan.likes),
        )
        memory = _new_memory(plan, self._memory(plan.form))
        at = self._store.documents.keep(
            {
                "notes": {note.id: note for note in notes},
                "tags": tags,
                "surveys": {survey.id: survey},
                "survey_columns": {memory.id: memory},
            }
        )
        return Change(survey, at)

    def with_counts(self) -> list[Survey]:
        """Return the newest import of each form that has something counted, newest first."""
        newest: dict[str, Survey] = {}
        for survey in self.all():
            if survey.counts:
                newest.setdefault(survey.form, survey)
        return list(newest.values())

    def all(self) -> list[Survey]:
        """Return the imported surveys, newest first."""
        surveys = self._store.documents.all("surveys", Survey)
        return sorted(surveys, key=lambda survey: survey.at, reverse=True)

    def _uses(
        self, form: Form, memory: SurveyMemory, given: Mapping[int, Use], names: Sequence[int]
    ) -> dict[int, Use]:
        """Decide what becomes of each column. Raises `BadSurvey` if an open question is not certain."""
        columns = form.uses()
        remembered = memory.uses or ({memory.idea: "idea"} if memory.idea else {})
        for chosen in ({self._column(form, title): use for title, use in remembered.items()}, given):
            if any(use in _OPEN for use in chosen.values()):
                columns = {at: "skip" if use in _OPEN else use for at, use in columns.items()}
            columns |= chosen
        columns |= dict.fromkeys(names, "skip")
        if not (remembered or given or form.ideas) and (form.texts or set(columns.values()) == {"skip"}):
            raise BadSurvey(form.name, f"which column is the idea? {_titles(form, form.texts)}.")
        return columns

    def _not_imported(self, answers: Iterable[SurveyAnswer], idea: str) -> tuple[SurveyAnswer, ...]:
        """The answers that no earlier import has, under today's key or those of earlier versions."""
        imported = {row for survey in self.all() for row in survey.rows}
        keys = ((a, {a.key, a.undated_key, *([a.old_key] if a.title == idea else [])}) for a in answers)
        return tuple(answer for answer, its_keys in keys if not imported & its_keys)

    def _not_ticked(
        self, likes: Iterable[tuple[int, Tag]], who: Sequence[Person | None]
    ) -> tuple[tuple[int, Tag], ...]:
        """The ticks that their people don't have yet, without people about whom no notes may be kept."""
        tags = {each.id: each.all for each in self._tagging.of_all(filter(None, who))}
        return tuple(
            each
            for each, person in zip(likes, who, strict=True)
            if person is None or not (person.no_notes or each[1] in tags[person.id])
        )

    def _likes(
        self, form: Form, columns: Mapping[int, Use]
    ) -> tuple[tuple[tuple[int, Tag], ...], tuple[str, ...]]:
        """Return the ticks, each with its row, and the answers that can't be ticks."""
        names, choices = name_words(self._people.all()), self._tagging.choices()
        ticks: dict[tuple[int, Tag], None] = {}
        wrong: dict[str, None] = {}
        ticked = ((at, kind) for at, use in columns.items() for kind in TAG_KINDS if use == kind)
        for at, kind in ticked:
            for row, cell in enumerate(form.choices(at).cells):
                for word in cell:
                    tag = like(kind, spelled := match_known(word, choices[kind]))
                    if tag and (spelled in choices[kind] or not find_name(word, names)):
                        ticks[row, tag] = None
                    elif is_answer(word):
                        wrong[word] = None
        return tuple(ticks), tuple(wrong)

    def _build_notes(
        self, plan: SurveyPlan, people: Mapping[int, Person], without: Collection[int]
    ) -> list[Note]:
        at, today = self._store.utc_now(), self._store.today()
        notes = []
        for answer in plan.fresh:
            person = people.get(answer.row)
            if answer.row in without or (person and person.no_notes):
                continue
            text = answer.text if person or not answer.name else f"{answer.name}: {answer.text}"
            kind: NoteKind = "note" if answer.use == "note" and person else "idea"
            day = min(answer.day or today, today)
            person_id, id = person.id if person else "", answer.key  # two computers may import one form
            notes.append(Note(id=id, person=person_id, kind=kind, text=text, at=at, day=day, source="survey"))
        return notes

    def _build_tags(
        self, plan: SurveyPlan, people: Mapping[int, Person], without: Collection[int]
    ) -> tuple[dict[str, Tags | None], int]:
        """Add the ticks to those that people have; return the documents and how many are new."""
        before = {tags.id: tags for tags in self._tagging.of_all(people.values())}
        after = dict(before)
        for row, tag in plan.likes:
            person = people.get(row)
            if person and row not in without and not person.no_notes:
                words = (*after[person.id].of(tag.kind), tag.word)
                after[person.id] = after[person.id].with_words(tag.kind, words)
        changed = {id: tags for id, tags in after.items() if tags != before[id]}
        documents: dict[str, Tags | None] = {}
        for tags in changed.values():
            documents |= self._tagging.documents(tags)
        return documents, sum(len(tags.all) - len(before[id].all) for id, tags in changed.items())

    def _memory(self, form: Form) -> SurveyMemory:
        """Look up the columns of such a form; empty if it lacks them, so that the user is asked."""
        memory = self._store.documents.get("survey_columns", form.signature, SurveyMemory)
        memory = memory or self._old_memory(form)
        titles = filter(None, (memory.idea, memory.name, *memory.uses))
        whole = all(form.column(title) is not None for title in titles)
        return memory if whole else SurveyMemory(id=form.signature)

    def _old_memory(self, form: Form) -> SurveyMemory:
        """Look up the columns that an earlier version remembered."""
        old = old_json(self._store.documents, f"survey.columns.{form.signature}", dict[str, Any]) or {}
        value, wrong = from_fields("choices", form.signature, old, SurveyMemory)
        self._store.documents.problems.update(wrong)
        return value or SurveyMemory(id=form.signature)

    def _find_author(self, name: str, places: Iterable[str]) -> Person | None:
        """Find the one person with exactly this name, of those in the class that the answer tells.

        None if there is none, or more than one. A first and last name counts in any class, because classes
        change.
        """
        finder = self._people.finder
        people = finder.find_named(name) if name else []
        for place in places:
            if classmates := {person.id for person in finder.in_class(place)}:
                in_full = (p for p in people if p.family and {*words(p.family)} <= {*words(name)})
                people = [p for p in people if p.id in classmates] or list(in_full)
        return people[0] if len(people) == 1 else None

    def _names(self, form: Form, title: str | None) -> tuple[int, ...]:
        if title is None:
            return form.names
        return (self._column(form, title),) if title else ()

    def _column(self, form: Form, title: str) -> int:
        at = form.column(title)
        if at is None:
            raise BadSurvey(form.name, f"there is no column “{title}”. {_titles(form)}.")
        return at


def _new_memory(plan: SurveyPlan, memory: SurveyMemory) -> SurveyMemory:
    titles = plan.form.titles
    name = "" if not plan.names else titles[plan.names[0]] if len(plan.names) == 1 else None
    return SurveyMemory(id=plan.form.signature, idea=memory.idea, uses=plan.chosen, name=name)


def _titles(form: Form, columns: Sequence[int] = ()) -> str:
    titles = [form.titles[at] for at in columns] or form.titles
    return "Columns: " + ", ".join(f"“{title}”" for title in titles if title)
