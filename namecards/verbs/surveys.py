"""Surveys: a form's answers in as ideas, and taken back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from namecards.core.desk.notes import Note
from namecards.core.errors import NoSurvey
from namecards.core.forms import answers
from namecards.core.people import Person
from namecards.store.database import from_documents
from namecards.verbs.ideas import Ideas

if TYPE_CHECKING:
    from namecards.core.desk.surveys import Survey
    from namecards.importing.survey import Form, SurveyPlan

_CHOICE = "survey.columns."


class Surveys(Ideas):
    """What a form brought."""

    def read_survey(self, path: Path | str) -> Form:
        """The table of a form's answers; nothing is written. Raises `CannotRead` or `NoSurvey`."""
        from namecards.importing.survey import read_form

        return read_form(path)

    def knows_survey(self, form: Form) -> bool:
        """Whether it was said before which column of such a form is the idea."""
        return bool(self.choice(f"{_CHOICE}{form.signature}", ""))

    def plan_survey(self, form: Form, idea: str = "", name: str | None = None) -> SurveyPlan:
        """What bringing it in would do; nothing is written.

        `idea` and `name` are the titles of those columns; without them, as the last time, else as the titles
        say. An empty `name`: nobody is asked who they are. Raises `NoSurvey` if the idea is not sure.
        """
        from namecards.importing.survey import SurveyPlan

        decode = partial(msgspec.json.decode, type=dict[str, str | None])
        nothing: dict[str, str | None] = {}
        known = self.chosen(f"{_CHOICE}{form.signature}", nothing, decode)
        idea = idea or known.get("idea") or ""
        at = self._column(form, idea) if idea else form.idea
        if at is None:
            raise NoSurvey(form.name, f"which column is the idea? {_titles(form)}.")
        names = self._names(form, known.get("name") if name is None else name)
        every = list(form.answers(at, names))
        came = {row for survey in self.surveys() for row in survey.rows}
        fresh = tuple(answer for answer in every if answer.key not in came)
        who = {answer.key: meant for answer in fresh if (meant := self._sure(answer.name))}
        unclear = {a.name: tuple(self.finder.meant(a.name)) for a in fresh if a.name and a.key not in who}
        here, without = len(every) - len(fresh), len(form.rows) - len(every)
        return SurveyPlan(form, at, names, fresh, here, without, who, unclear)

    def apply_survey(self, plan: SurveyPlan, who: Mapping[str, Person] | None = None) -> Survey:
        """Keep the ideas, in one write; `who` says by the typed name whose the unclear ones are.

        A name of which it stays unclear whose it is stands before the idea, so that it is not lost.
        """
        from namecards.core.desk.surveys import Survey

        meant = who or {}
        at, today = self._clock().astimezone(UTC), self.today()
        ideas = []
        for answer in plan.fresh:
            person = plan.who.get(answer.key) or meant.get(answer.name)
            text = answer.text if person or not answer.name else f"{answer.name}: {answer.text}"
            day = min(answer.day or today, today)
            whose = person.id if person else ""
            ideas.append(
                Note(id=self._new_id(), person=whose, kind="idea", text=text, at=at, day=day, source="survey")
            )
        rows, notes = tuple(a.key for a in plan.fresh), tuple(note.id for note in ideas)
        survey = Survey(id=self._new_id(), name=plan.form.name, at=at, rows=rows, notes=notes)
        self._db.keep({"notes": {note.id: note for note in ideas}, "surveys": {survey.id: survey}})
        titles = plan.form.titles
        said = {"idea": titles[plan.idea], "name": titles[plan.names[0]] if len(plan.names) == 1 else None}
        if not plan.names:
            said["name"] = ""
        self.choose(f"{_CHOICE}{plan.form.signature}", json.dumps(said, ensure_ascii=False))
        return survey

    def surveys(self) -> list[Survey]:
        """What was brought in, the newest first."""
        from namecards.core.desk.surveys import Survey

        every = from_documents(self._db.table("surveys"), Survey)
        return sorted(every, key=lambda survey: survey.at, reverse=True)

    def undo_survey(self) -> tuple[Survey, int] | None:
        """Take the last survey back: its ideas go, but for those that were decided since; how many went."""
        last = next(iter(self.surveys()), None)
        if last is None:
            return None
        decided = self.outcomes()
        gone = [id for id in last.notes if id not in decided]
        self._db.keep({"notes": dict.fromkeys(gone), "surveys": {last.id: None}})
        return last, len(gone)

    def _sure(self, name: str) -> Person | None:
        """Whom a typed name means beyond doubt: one person who answers to exactly it."""
        exact = [person for person in self.finder.meant(name) if answers(name, person)] if name else []
        return exact[0] if len(exact) == 1 else None

    def _names(self, form: Form, title: str | None) -> tuple[int, ...]:
        if title is None:
            return form.names
        return (self._column(form, title),) if title else ()

    def _column(self, form: Form, title: str) -> int:
        at = form.column(title)
        if at is None:
            raise NoSurvey(form.name, f"there is no column “{title}”. {_titles(form)}.")
        return at


def _titles(form: Form) -> str:
    return "Columns: " + ", ".join(f"“{title}”" for title in form.titles if title)
