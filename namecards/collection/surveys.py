"""Surveys: import the answers of a form as ideas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from namecards.collection.old_choices import old_json
from namecards.collection.people import People
from namecards.core.changes import Change
from namecards.core.desk.notes import Note
from namecards.core.errors import BadSurvey
from namecards.core.normalize import answers_to
from namecards.core.people import Person
from namecards.importing.surveys import Form, SurveyPlan, read_form
from namecards.store.store import Store
from namecards.store.values import from_fields


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyMemory:
    """The columns of a form that hold the idea and the name."""

    id: str
    """The form's signature."""
    idea: str = ""
    name: str | None = None
    """None: guessed from the titles; empty: the form is anonymous."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One import of a form's answers, so that none of its rows comes in twice."""

    id: str
    name: str
    """The file's name."""
    at: datetime
    rows: tuple[str, ...]
    """A digest of each row that became an idea or that the user left out."""
    notes: tuple[str, ...]
    """The ids of the ideas."""


class Surveys:
    """Every imported survey, and the import of another."""

    def __init__(self, store: Store, people: People) -> None:
        self._store = store
        self._people = people

    def read(self, path: Path | str) -> Form:
        """Read a form's answers; nothing is written. Raises `CannotRead` or `BadSurvey`."""
        return read_form(path)

    def is_known(self, form: Form) -> bool:
        """Tell whether the columns of such a form are remembered."""
        return bool(self._memory(form).idea)

    def preview(self, form: Form, idea: str = "", name: str | None = None) -> SurveyPlan:
        """Plan the import of a form; nothing is written.

        `idea` and `name` are the titles of those columns; by default the remembered ones, else those that
        the titles suggest. An empty `name`: the form has none. Raises `BadSurvey` if no column is certainly
        the idea.
        """
        known = self._memory(form)
        idea = idea or known.idea
        at = self._column(form, idea) if idea else form.idea
        if at is None:
            raise BadSurvey(form.name, f"which column is the idea? {_titles(form)}.")
        names = self._names(form, known.name if name is None else name)
        every = list(form.answers(at, names))
        imported = {row for survey in self.all() for row in survey.rows}
        fresh = tuple(answer for answer in every if answer.key not in imported)
        who = {answer.key: person for answer in fresh if (person := self._find_exact(answer.name))}
        refused = {key: person.display for key, person in who.items() if person.no_notes}
        fresh = tuple(answer for answer in fresh if answer.key not in refused)
        who = {key: person for key, person in who.items() if key not in refused}
        finder = self._people.finder
        unclear = {a.name: tuple(finder.match_name(a.name)) for a in fresh if a.name and a.key not in who}
        here, without = len(every) - len(fresh) - len(refused), len(form.rows) - len(every)
        names_refused = tuple(dict.fromkeys(refused.values()))
        return SurveyPlan(form, at, names, fresh, here, without, who, unclear, names_refused)

    def apply(self, plan: SurveyPlan, who: Mapping[str, Person] | None = None) -> Change[Survey]:
        """Save the ideas in one write; `who` maps unclear names on the form to people.

        A name that stays unclear is put in front of its idea, so that it is not lost.
        """
        ideas = self._build_ideas(plan, who or {})
        survey = Survey(
            id=self._store.new_id(),
            name=plan.form.name,
            at=self._store.utc_now(),
            rows=tuple(answer.key for answer in plan.fresh),
            notes=tuple(note.id for note in ideas),
        )
        memory = _new_memory(plan)
        at = self._store.documents.keep(
            {
                "notes": {note.id: note for note in ideas},
                "surveys": {survey.id: survey},
                "survey_columns": {memory.id: memory},
            }
        )
        return Change(survey, at)

    def all(self) -> list[Survey]:
        """Return the imported surveys, newest first."""
        surveys = self._store.documents.all("surveys", Survey)
        return sorted(surveys, key=lambda survey: survey.at, reverse=True)

    def _build_ideas(self, plan: SurveyPlan, asked: Mapping[str, Person]) -> list[Note]:
        at, today = self._store.utc_now(), self._store.today()
        ideas = []
        for answer in plan.fresh:
            person = plan.who.get(answer.key) or asked.get(answer.name)
            if person and person.no_notes:
                continue
            text = answer.text if person or not answer.name else f"{answer.name}: {answer.text}"
            day = min(answer.day or today, today)
            whose, id = person.id if person else "", self._store.new_id()
            ideas.append(Note(id=id, person=whose, kind="idea", text=text, at=at, day=day, source="survey"))
        return ideas

    def _memory(self, form: Form) -> SurveyMemory:
        """Look up the columns of such a form; empty if it lacks them, so that the user is asked."""
        memory = self._store.documents.get("survey_columns", form.signature, SurveyMemory)
        memory = memory or self._old_memory(form)
        titles = filter(None, (memory.idea, memory.name))
        whole = all(form.column(title) is not None for title in titles)
        return memory if whole else SurveyMemory(id=form.signature)

    def _old_memory(self, form: Form) -> SurveyMemory:
        """Look up the columns that an earlier version remembered."""
        old = old_json(self._store.documents, f"survey.columns.{form.signature}", dict[str, Any]) or {}
        value, wrong = from_fields("choices", form.signature, old, SurveyMemory)
        self._store.documents.problems.update(wrong)
        return value or SurveyMemory(id=form.signature)

    def _find_exact(self, name: str) -> Person | None:
        """Find the one person who has exactly this name; None if it is nobody or not certain."""
        people = self._people.finder.match_name(name) if name else []
        exact = [person for person in people if answers_to(name, person)]
        return exact[0] if len(exact) == 1 else None

    def _names(self, form: Form, title: str | None) -> tuple[int, ...]:
        if title is None:
            return form.names
        return (self._column(form, title),) if title else ()

    def _column(self, form: Form, title: str) -> int:
        at = form.column(title)
        if at is None:
            raise BadSurvey(form.name, f"there is no column “{title}”. {_titles(form)}.")
        return at


def _new_memory(plan: SurveyPlan) -> SurveyMemory:
    """Remember the columns of a plan."""
    titles = plan.form.titles
    name = "" if not plan.names else titles[plan.names[0]] if len(plan.names) == 1 else None
    return SurveyMemory(id=plan.form.signature, idea=titles[plan.idea], name=name)


def _titles(form: Form) -> str:
    return "Columns: " + ", ".join(f"“{title}”" for title in form.titles if title)
