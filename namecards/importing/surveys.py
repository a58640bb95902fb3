"""Read a form's answers (Google, Microsoft, any table) as ideas with the names of their authors.

A column is the idea only if its title says so, or if no other column can be; else the user is asked.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from namecards import files
from namecards.core.errors import BadSurvey, CannotRead, plain_reason
from namecards.core.normalize import fold
from namecards.core.paths import input_path
from namecards.core.people import Person
from namecards.importing.mapping import signature
from namecards.importing.tables.headers import title_kind
from namecards.importing.tables.reading import Row, read_rows
from namecards.importing.tables.workbooks import is_workbook, read_workbook
from namecards.importing.text import clean

_MOST_BYTES = 20_000_000
_IDEA_HINTS = """idea suggest wish improve change different better would_you_like what_should should_we
    what_else recommend request feedback comment want_to_see need missing opinion vorschlag idee wunsch wünsch
    verbesser ändern sugerencia mejorar cambiar propuesta suggestion améliorer souhait"""
_TIME_HINTS = "timestamp time date submitted completed completion zeit datum fecha hora horodateur date_de"
_NO_IDEA = "no none nothing n/a na nope idk - nein nada non"
"""Answers that are no idea."""
_NAMES = "name names nombre nom prénom apellido"
_QUESTION_WORDS = "what is s your the full student first last and please enter es tu el quel est votre"
"""All other words in a question for a name: "What is your name?"; "Favourite book name" has others."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The idea in one row."""

    key: str
    """A digest of the row, so that no row becomes an idea twice."""
    text: str
    name: str = ""
    """The author as typed; empty if the form has no name."""
    day: date | None = None
    """The day of the answer, if a column clearly has it."""


@dataclass(frozen=True, slots=True)
class Form:
    """The table of a form's answers."""

    name: str
    titles: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def signature(self) -> str:
        """A digest of the questions, by which the chosen columns are remembered."""
        return signature(self.titles)

    @property
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

    @property
    def idea(self) -> int | None:
        """The column of the idea; None if it is not sure."""
        texts = self.texts
        sure = [at for at in texts if _has_hint(self.titles[at], _IDEA_HINTS)] or texts
        return sure[0] if len(sure) == 1 else None

    @property
    def names(self) -> tuple[int, ...]:
        """The columns of the author: one, or first and last name; none if the form has no name."""
        kinds = list(map(title_kind, self.titles))
        for wanted in (("full",), ("given", "family"), ("name",), ("given",), ("preferred",)):
            found = [at for kind in wanted for at, known in enumerate(kinds) if known == kind]
            if len(found) == len(wanted):
                return tuple(found)
        asked = [at for at, title in enumerate(self.titles) if _is_name_question(title)]
        return tuple(asked) if len(asked) == 1 else ()

    def answers(self, idea: int, names: Sequence[int]) -> Iterator[Answer]:
        """Yield the idea of every row that has one; equal rows are several ideas."""
        when = next((at for at, title in enumerate(self.titles) if _has_hint(title, _TIME_HINTS)), None)
        seen: Counter[tuple[str, ...]] = Counter()
        for row in self.rows:
            seen[row.cells] += 1
            text = " ".join(clean(row.cell(idea)).split())
            if fold(text) and text.casefold() not in _NO_IDEA.split():
                yield Answer(
                    _digest(row.cells, seen[row.cells]),
                    text,
                    " ".join(filter(None, (clean(row.cell(at)) for at in names))),
                    _day(row.cell(when)) if when is not None else None,
                )

    def _is_text(self, at: int) -> bool:
        if at in self.names or _has_hint(self.titles[at], _TIME_HINTS) or title_kind(self.titles[at]):
            return False
        texts = [cell for row in self.rows if (cell := row.cell(at).strip())]
        words = sum(len(cell.split()) for cell in texts)
        own = sum(any(c.isalpha() for c in cell) and "@" not in cell for cell in texts)
        many = len({fold(cell) for cell in texts}) * 2 > len(texts)
        return bool(texts) and own * 2 > len(texts) and (many or words > 3 * len(texts))


@dataclass(frozen=True, slots=True)
class SurveyPlan:
    """The changes that importing a survey would make."""

    form: Form
    idea: int
    names: tuple[int, ...]
    fresh: tuple[Answer, ...]
    """Answers that are new."""
    here: int
    """Number of answers that were imported before."""
    without: int
    """Number of rows without an idea: empty, or "nothing"."""
    who: Mapping[str, Person]
    """The author, where it is sure, by the answer's key."""
    unclear: Mapping[str, tuple[Person, ...]]
    """Possible authors by the name that was typed; none if nobody here has that name."""
    refused: tuple[str, ...] = ()
    """The authors about whom no notes are kept; their answers are left out."""


def describe(plan: SurveyPlan) -> tuple[str, str]:
    """Return a sentence about the columns and one about the answers."""
    titles = plan.form.titles
    names = " and ".join(f"“{titles[at]}”" for at in plan.names)
    whose = f"the name is in {names}" if names else "there are no names"
    sure = f"Author known: {len(plan.who)}." if names else ""
    without = f", {plan.without} without an idea" if plan.without else ""
    counts = f"{len(plan.fresh)} new, {plan.here} already imported{without}. {sure}".rstrip()
    if plan.refused:
        counts += f" Left out, because no notes are kept about them: {', '.join(plan.refused)}."
    return f"The idea is in “{titles[plan.idea]}”; {whose}.", counts


def read_form(path: Path | str) -> Form:
    """Read the table of a form's answers, CSV or Excel; a str is a typed path.

    Raises `CannotRead` or `BadSurvey`.
    """
    path = input_path(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise CannotRead(path, "a form's answers can have up to 20 MB.")
        data = files.read(path)
    except OSError as error:
        raise CannotRead(path, plain_reason(error)) from error
    rows = _rows(path.name, data)
    if len(rows) < 2:
        raise BadSurvey(path, "it needs a row of questions and a row of answers.")
    titles = tuple(" ".join(clean(title).split()) for title in rows[0].cells)
    return Form(path.name, titles, rows[1:])


def _rows(name: str, data: bytes) -> tuple[Row, ...]:
    if not is_workbook(data):
        return read_rows(name, data)
    tables, _ = read_workbook(name, data)
    return max((table.rows for table in tables), key=len, default=())


def _has_hint(title: str, hints: str) -> bool:
    """Whether a title has one of the hints; `_` joins the words of a hint."""
    words = "_".join(re.findall(r"\w+", title.casefold()))
    return any(f"_{hint}" in f"_{words}" for hint in hints.split())


def _is_name_question(title: str) -> bool:
    words = set(re.findall(r"\w+", re.sub(r"\(.*?\)", "", title).casefold()))
    names = set(_NAMES.split())
    return bool(words & names) and words <= names | set(_QUESTION_WORDS.split())


def _digest(cells: Sequence[str], times: int) -> str:
    """Return a digest of a row without blanks around its cells; `times` counts equal rows."""
    row = "\x1f".join(" ".join(cell.split()) for cell in cells)
    return hashlib.sha256(f"{row}\x1f{times}".encode()).hexdigest()[:16]


def _day(cell: str) -> date | None:
    """Read a date with the year first; countries differ about all others."""
    found = re.match(r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", cell)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
