"""Everything that the plan of an import shows before Enter: the only place that knows where it stands."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from namecards.importing.plan import ImportPlan
from namecards.importing.report.as_json import to_json
from namecards.importing.report.summary import summary

_LISTS = re.compile(r"^\s*\d+ (new|changed|unchanged)\b")
"""Lines that name everybody are no sign that somebody's trouble was said."""
_ASKED = ("asks", "why", "picture")
_FOR_PROGRAMS = {"source", "sentence", "new", "changed", "columns", "counts", "same", "people"}


def fold(text: str) -> str:
    """Text as it is searched: one form of letters, no capitals."""
    return unicodedata.normalize("NFC", text).casefold()


def shown(plan: ImportPlan) -> str:
    """The summary, the remarks, the photos left over and the questions, without the names to choose from."""
    lines = [line for line in summary(plan) if not _LISTS.match(line)]
    said = {key: value for key, value in to_json(plan).items() if key not in _FOR_PROGRAMS}
    said["questions"] = [{**each, "choices": []} for each in said.get("questions", [])]
    most = len(plan.listed) / 2
    said["check"] = [  # a line about nearly everybody is no sign that somebody's trouble was said
        [line["says"], *(line["about"] if len(line["about"]) <= most else ())] for line in said["check"]
    ]
    return fold("\n".join([*lines, json.dumps(said, ensure_ascii=False)]))


@dataclass(frozen=True, slots=True)
class Question:
    """An open question: its own words, without the names among which it lets choose."""

    text: str
    is_photo: bool
    """Whether it asks only whose a picture is."""


def questions(plan: ImportPlan) -> list[Question]:
    """The open questions."""
    said: list[dict[str, Any]] = to_json(plan).get("questions", [])
    return [
        Question(
            fold(" ".join(str(each.get(key, "")) for key in _ASKED)),
            bool(each.get("picture")),
        )
        for each in said
    ]
