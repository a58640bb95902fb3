"""Read a form's answers (Google, Microsoft, LimeSurvey, any table): ideas, notes, likes and choices.

A column is an idea only if its title says so, or if no other column can be; else the user is asked.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from namecards.core.desk.visit_counts import first_day_of
from namecards.core.normalize import fold
from namecards.importing.cells.leaving import days_of, is_day_first
from namecards.importing.cells.titles import title_kind
from namecards.importing.mapping import signature
from namecards.importing.row import Row
from namecards.importing.surveys.columns import (
    TickedAnswers,
    Use,
    is_scale,
    split_choices,
)
from namecards.importing.text import clean
from namecards.importing.words import folded_phrases, phrases

TECHNICAL = """id response_id start_time completion_time last_modified_time timestamp submitdate startdate
    datestamp date_submitted date_started date_last_action lastpage last_page startlanguage start_language
    seed ipaddr refurl token email e-mail email_address username total_points score respondent_id collector_id
    start_date end_date ip_address custom_data_1 response_type network_id tags section_id section_sis_id
    submitted attempt n_correct n_incorrect"""
"""The titles that the forms write themselves."""
_AUTHORS = "id response_id email e-mail email_address username token"
"""The columns that identify the person or the answer; the first that is filled in counts."""
_NAMES = "name names nombre nom prénom apellido"
_QUESTION_WORDS = "what is s your the full student first last and please enter es tu el quel est votre"
"""The only other words in a question for a name: "What is your name?", not "Favourite book name"."""


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """The answer to one open question in one row."""

    key: str
    """A digest of who answered what in which school year: no answer comes in twice, even if the rest of its
    row changes."""
    text: str
    name: str = ""
    """The author as typed; empty if the form has no name."""
    day: date | None = None
    """The day of the answer, if a column clearly has it."""
    row: int = 0
    """The number of its row among the answers."""
    use: Use = "idea"
    title: str = ""
    """The question."""
    old_key: str = ""
    """The digest that earlier versions made of the whole row."""
    undated_key: str = ""
    """The digest without the year, as earlier versions made it."""


@dataclass(frozen=True)
class Form:
    """The table of a form's answers."""

    name: str
    titles: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def signature(self) -> str:
        """A digest of the questions, by which the chosen columns are remembered."""
        return signature(self.titles)

    @cached_property
    def texts(self) -> tuple[int, ...]:
        """The columns with free text: any of them may be the idea."""
        return tuple(at for at in range(len(self.titles)) if self._is_text(at))

    def column(self, title: str) -> int | None:
        """Find a column by its title in any case, or by the beginning if only one column has it."""
        folded = [fold(known) for known in self.titles]
        exact = [at for at, known in enumerate(folded) if known == fold(title)]
        found = exact or [at for at, known in enumerate(folded) if known.startswith(fold(title))]
        return found[0] if len(found) == 1 else None

    def example(self, at: int) -> str:
        """Return the first answer in a column, shortened."""
        texts = (" ".join(clean(row.cell(at)).split()) for row in self.rows)
        return next(filter(None, texts), "")[:60]

    @cached_property
    def ideas(self) -> tuple[int, ...]:
        """The columns that certainly hold ideas; empty if none is certain."""
        texts = self.texts
        hinted = tuple(at for at in texts if _has_hint(self.titles[at], phrases("surveys.ideas")))
        return hinted or (texts if len(texts) == 1 else ())

    def uses(self) -> dict[int, Use]:
        """The likeliest use of each column; open questions that may be anything are not used."""
        found: dict[int, Use] = dict.fromkeys(self.ideas, "idea")
        for at in range(len(self.titles)):
            if at not in found and at not in self.texts and not self._is_technical(at):
                choices = self.choices(at)
                if choices.is_countable or choices.likes:
                    found[at] = choices.likes or "count"
            found.setdefault(at, "skip")
        return found

    def choices(self, at: int) -> TickedAnswers:
        """The choices in a column."""
        return split_choices(self.titles[at], [clean(row.cell(at)) for row in self.rows])

    @cached_property
    def names(self) -> tuple[int, ...]:
        """The columns of the author: one, or first and last name; none if the form has no name."""
        kinds = [title_kind(title) if self.example(at) else "" for at, title in enumerate(self.titles)]
        for wanted in (("full",), ("given", "family"), ("name",), ("given",), ("preferred",)):
            found = [at for kind in wanted for at, known in enumerate(kinds) if known == kind]
            if len(found) == len(wanted):
                return tuple(found)
        asked = [at for at, title in enumerate(self.titles) if _is_name_question(title) and self.example(at)]
        return tuple(asked) if len(asked) == 1 else ()

    @cached_property
    def places(self) -> tuple[int, ...]:
        """The columns with the class and the grade of the author."""
        kinds = ("class", "homeroom", "grade")
        return tuple(at for at, title in enumerate(self.titles) if title_kind(title) in kinds)

    @cached_property
    def time_column(self) -> int | None:
        """The column with the time of the answers; None if there is none."""
        return next(filter(self._is_time, range(len(self.titles))), None)

    def answers(self, uses: Mapping[int, Use], names: Sequence[int]) -> Iterator[SurveyAnswer]:
        """Yield the answers to the open questions; equal answers of one author stay separate."""
        when = self.time_column
        day_first = None if when is None else is_day_first(row.cell(when) for row in self.rows)
        seen: Counter[tuple[str, ...]] = Counter()
        for number, row in enumerate(self.rows):
            name = self.name_in(number, names)
            who = self._author(row.cells, name, when)
            for at in sorted(uses):
                text = " ".join(clean(row.cell(at)).split())
                if uses[at] not in ("idea", "note") or not is_answer(text):
                    continue
                title = self.titles[at]
                days = [] if when is None else days_of(row.cell(when), day_first)
                day = days[0] if len(set(days)) == 1 else None
                undated = (who, fold(title), fold(text))
                same = (*undated, str(first_day_of("year", day))) if day else undated
                seen.update({undated, same})
                key, before = _digest(same, seen[same]), _digest(undated, seen[undated])
                old = self.row_keys[number]
                yield SurveyAnswer(key, text, name, day, number, uses[at], title, old, before)

    @cached_property
    def row_keys(self) -> tuple[str, ...]:
        """A digest of each row, by which a row that was left out is recognized again."""
        seen: Counter[tuple[str, ...]] = Counter()
        keys = []
        for row in self.rows:
            seen[row.cells] += 1
            keys.append(_digest(row.cells, seen[row.cells]))
        return tuple(keys)

    def places_in(self, number: int) -> tuple[str, ...]:
        """What a row says about the class and the grade of its author."""
        return tuple(filter(None, (clean(self.rows[number].cell(at)) for at in self.places)))

    def name_in(self, number: int, names: Sequence[int]) -> str:
        """The author of a row, as typed."""
        return " ".join(filter(None, (clean(self.rows[number].cell(at)) for at in names)))

    def _author(self, cells: Sequence[str], name: str, when: int | None) -> str:
        """The author of an answer: by name or e-mail; without them by the number or time of the answer."""
        titles = list(map(join_words, self.titles))
        at = (titles.index(title) for title in _AUTHORS.split() if title in titles)
        known = (cells[column].strip() for column in at if column < len(cells))
        sure = next((cell for cell in known if cell and fold(cell) != "anonymous"), "")
        time = cells[when] if when is not None and when < len(cells) else ""
        return sure or fold(name) or time

    def _is_technical(self, at: int) -> bool:
        return self._is_own(at) or title_kind(self.titles[at]) not in ("", "grade", "homeroom")

    def _is_own(self, at: int) -> bool:
        """Whether a column says who answered, or is one that the forms write themselves."""
        title = self.titles[at]
        return at in self.names or join_words(title) in TECHNICAL.split() or self._is_time(at)

    def _is_time(self, at: int) -> bool:
        """Whether a column has a day in every answer: "What time should we open?" has none."""
        if not _has_hint(self.titles[at], phrases("surveys.times")):
            return False
        return all(days_of(cell, None) for row in self.rows if (cell := row.cell(at).strip()))

    def _is_text(self, at: int) -> bool:
        texts = [cell for row in self.rows if (cell := row.cell(at).strip())]
        if self._is_own(at) or title_kind(self.titles[at]) or is_scale(texts) or self._is_ticked(at):
            return False
        words = sum(len(cell.split()) for cell in texts)
        own = sum(any(c.isalpha() for c in cell) and "@" not in cell for cell in texts)
        kinds, count = len(set(map(fold, texts))), len(texts)
        return 2 * own > count and (2 * kinds > count or (words > 3 * count and 3 * kinds > count))

    def _is_ticked(self, at: int) -> bool:
        """Whether people could tick several answers: then these are choices, whatever the combinations."""
        choices = self.choices(at)
        several = any(len(cell) > 1 for cell in choices.cells)
        return (
            several
            and not _has_hint(self.titles[at], ("suggest ", "comment", "what should"))
            and (choices.is_countable or bool(choices.likes))
        )


def is_answer(text: str) -> bool:
    """Whether a text says anything: "nothing" and "n/a" don't."""
    return any(map(str.isalnum, text)) and fold(text.rstrip(" .!?")) not in folded_phrases("surveys.no_idea")


def _has_hint(title: str, hints: Iterable[str]) -> bool:
    """Whether words of a title begin with one of the hints."""
    words = f"_{join_words(title)}_"
    return any(f"_{hint.replace(' ', '_')}" in words for hint in hints)


def join_words(title: str) -> str:
    """Return the words of a title, joined by `_`."""
    return "_".join(re.findall(r"\w+", title.casefold()))


def _is_name_question(title: str) -> bool:
    words = set(re.findall(r"\w+", re.sub(r"\(.*?\)", "", title).casefold()))
    names = set(_NAMES.split())
    return bool(words & names) and words <= names | set(_QUESTION_WORDS.split())


def _digest(cells: Sequence[str], times: int) -> str:
    """Return a digest of a row without blanks around its cells; `times` counts equal rows."""
    row = "\x1f".join(" ".join(cell.split()) for cell in cells)
    return hashlib.sha256(f"{row}\x1f{times}".encode()).hexdigest()[:16]
