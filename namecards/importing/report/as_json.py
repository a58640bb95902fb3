"""Write a plan and its questions for other programs: `namecards import --json`."""

from __future__ import annotations

from typing import Any

from namecards.core.people import Person
from namecards.importing.candidate import Candidate
from namecards.importing.changes import PersonChange
from namecards.importing.plan import ImportPlan
from namecards.importing.questions.questions import Question, choices
from namecards.importing.report.check import check


def to_json(plan: ImportPlan) -> dict[str, Any]:
    """Return all changes and questions of a plan; a choice's `answer` goes into `--answer KEY=ANSWER`."""
    return {
        "source": str(plan.source),
        "sentence": plan.sentence,
        "new_year": plan.rollover.sentence if plan.rollover else None,
        "counts": {
            "new": len(plan.new),
            "changed": len(plan.changed),
            "same": len(plan.same),
            "missing": len(plan.missing),
            "photos_matched": plan.photos_matched,
            "photos_restored": len(plan.photos_restored),
            "photos_over": len(plan.photos_left_over),
            "questions": len(plan.questions),
        },
        "columns": [{"title": column.title, "read_as": column.kind or None} for column in plan.columns],
        "new": [_candidate(candidate) for candidate in plan.new],
        "changed": [_change(change) for change in plan.changed],
        "kept_as_typed": [{"display": c.person.display, "listed": dict(c.conflicts)} for c in plan.conflicts],
        "missing": [_person(person) for person in plan.missing],
        "photos_over": list(plan.photos_left_over),
        "questions": [_question(question, plan) for question in plan.questions],
        "unclear": list(plan.unclear),
        "check": [{"says": oddity.text, "about": list(oddity.names)} for oddity in check(plan)],
    }


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "display": candidate.display,
        "ids": list(candidate.ids),
        "grade": candidate.grade,
        "homeroom": candidate.homeroom,
        "classes": list(candidate.classes),
        "photo": candidate.photo.name if candidate.photo else None,
        "from": candidate.origin,
    }


def _change(change: PersonChange) -> dict[str, Any]:
    photo = change.candidate.photo if change.candidate else None
    fields = {
        name: {"before": getattr(change.person, name), "after": value}
        for name, value in change.fields.items()
        if name != "photo"
    }
    return {
        **_person(change.person),
        "fields": fields,
        "photo": (photo.name if photo else "") if "photo" in change.fields else None,
    }


def _person(person: Person) -> dict[str, Any]:
    return {"display": person.display, "ids": list(person.ids), "place": person.place}


def _question(question: Question, plan: ImportPlan) -> dict[str, Any]:
    return {
        "key": question.key,
        "asks": question.text,
        "why": question.why,
        "picture": question.picture or None,
        "choices": [{"answer": c.answer, "says": c.label} for c in choices(question, plan.listed)],
    }
