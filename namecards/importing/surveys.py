"""A form's answers (Google, Microsoft, any table) -> ideas: which column is the idea, and whose it is.

A column is believed only if its title says so, or if no other could be it; else the user is asked.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from namecards.core.errors import BadSurvey, CannotRead, plain_reason
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.importing.files.paths import tidy_path
from namecards.importing.mapping import signature
from namecards.importing.tables.headers import match_title
from namecards.importing.tables.reading import Row, read_rows
from namecards.importing.text import clean

_MOST_BYTES = 20_000_000
_IDEA_HINTS = """idea suggest wish improve change different better would_you_like what_should should_we
    what_else recommend request feedback comment want_to_see need missing opinion vorschlag idee wunsch wünsch
    verbesser ändern sugerencia mejorar cambiar propuesta suggestion améliorer souhait"""
_TIME_HINTS = "timestamp time date submitted completed completion zeit datum fecha hora horodateur date_de"
_NO_IDEA = "no none nothing n/a na nope idk - nein nada non"
"""Answers without an idea."""
_NAMES = "name names nombre nom prénom apellido"
_QUESTION_WORDS = "what is s your the full student first last and please enter es tu el quel est votre"
"""Words of a question for a name: "What is your name? (optional)"; "Favourite book name" has another."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One row's idea."""

    key: str
    """A digest of the row: the same row never becomes an idea twice."""
    text: str
    name: str = ""
    """Whose it is, as it was typed; empty if nobody said."""
    day: date | None = None
    """When it was answered, if a column says so beyond doubt."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form's table."""

    name: str
    titles: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def signature(self) -> str:
        """The same for the same questions: what was said of them is remembered by it."""
        return signature(self.titles)

    @property
    def texts(self) -> tuple[int, ...]:
        """The columns that hold text of people's own: any of them may be the idea."""
        return tuple(at for at in range(len(self.titles)) if self._is_text(at))

    def column(self, title: str) -> int | None:
        """The column with a title, in any case, or by its beginning if that is one column's alone."""
        folded = [fold(known) for known in self.titles]
        exact = [at for at, known in enumerate(folded) if known == fold(title)]
        begun = [at for at, known in enumerate(folded) if known.startswith(fold(title))]
        found = exact or begun
        return found[0] if len(found) == 1 else None

    def example(self, at: int) -> str:
        """The first answer in a column, shortened."""
        said = (" ".join(clean(_cell(row, at)).split()) for row in self.rows)
        return next(filter(None, said), "")[:60]

    @property
    def idea(self) -> int | None:
        """The column of the idea; None if it is not sure."""
        texts = self.texts
        wishes = [at for at in texts if _has_hint(self.titles[at], _IDEA_HINTS)]
        sure = wishes or texts
        return sure[0] if len(sure) == 1 else None

    @property
    def names(self) -> tuple[int, ...]:
        """The columns that say whose it is: one, or first and last name; none if nobody is asked."""
        kinds = {at: match_title(title) for at, title in enumerate(self.titles)}
        for wanted in (("full",), ("given", "family"), ("name",), ("given",), ("preferred",)):
            found = [at for kind in wanted for at, known in kinds.items() if known and known[0] == kind]
            if len(found) == len(wanted):
                return tuple(found)
        asked = [at for at, title in enumerate(self.titles) if _is_name_question(title)]
        return tuple(asked) if len(asked) == 1 else ()

    def answers(self, idea: int, names: Sequence[int]) -> Iterator[Answer]:
        """Every row with an idea in it. Of rows that are quite equal each is one."""
        when = next((at for at, title in enumerate(self.titles) if _has_hint(title, _TIME_HINTS)), None)
        seen: Counter[tuple[str, ...]] = Counter()
        for row in self.rows:
            seen[row.cells] += 1
            text = " ".join(clean(_cell(row, idea)).split())
            if fold(text) and text.casefold() not in _NO_IDEA.split():
                yield Answer(
                    _digest(row.cells, seen[row.cells]),
                    text,
                    " ".join(filter(None, (clean(_cell(row, at)) for at in names))),
                    _day(_cell(row, when)) if when is not None else None,
                )

    def _is_text(self, at: int) -> bool:
        if at in self.names or _has_hint(self.titles[at], _TIME_HINTS) or match_title(self.titles[at]):
            return False
        said = [cell for row in self.rows if (cell := _cell(row, at).strip())]
        words = sum(len(cell.split()) for cell in said)
        own = sum(any(c.isalpha() for c in cell) and "@" not in cell for cell in said)
        many = len({fold(cell) for cell in said}) * 2 > len(said)
        return bool(said) and own * 2 > len(said) and (many or words > 3 * len(said))


@dataclass(frozen=True, slots=True)
class SurveyPlan:
    """What bringing a survey in would do."""

    form: Form
    idea: int
    names: tuple[int, ...]
    fresh: tuple[Answer, ...]
    """Answers that are not here yet."""
    here: int
    """Answers that came in before."""
    without: int
    """Rows without an idea: empty, or "nothing"."""
    who: Mapping[str, Person]
    """Whose an answer is beyond doubt, by its key."""
    unclear: Mapping[str, tuple[Person, ...]]
    """Whose it could be, by the name that was typed; nobody, if nobody here is called that."""


def describe(plan: SurveyPlan) -> tuple[str, str]:
    """Which columns are taken for what, and what would come in."""
    titles = plan.form.titles
    names = " and ".join(f"“{titles[at]}”" for at in plan.names)
    whose = f"the name is in {names}" if names else "there are no names"
    sure = f"Sure whose they are: {len(plan.who)}." if names else ""
    without = f", {plan.without} without an idea" if plan.without else ""
    counts = f"{len(plan.fresh)} new, {plan.here} here already{without}. {sure}".rstrip()
    return f"The idea is in “{titles[plan.idea]}”; {whose}.", counts


def read_form(path: Path | str) -> Form:
    """The table of a form's answers, CSV or Excel, also by a path as it is typed.

    Raises `CannotRead` or `BadSurvey`.
    """
    path = tidy_path(str(path))
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise CannotRead(path, "a form's answers can have up to 20 MB.")
        data = path.read_bytes()
    except OSError as error:
        raise CannotRead(path, plain_reason(error)) from error
    rows = _rows(path.name, data)
    if len(rows) < 2:
        raise BadSurvey(path, "it needs a row of questions and a row of answers.")
    titles = tuple(" ".join(clean(title).split()) for title in rows[0].cells)
    return Form(path.name, titles, rows[1:])


def _rows(name: str, data: bytes) -> tuple[Row, ...]:
    from namecards.importing.tables.workbooks import is_workbook, read_workbook

    if not is_workbook(data):
        return read_rows(name, data)
    tables, _ = read_workbook(name, data)
    return max((table.rows for table in tables), key=len, default=())


def _cell(row: Row, at: int) -> str:
    return row.cells[at] if 0 <= at < len(row.cells) else ""


def _has_hint(title: str, hints: str) -> bool:
    """Whether a title has one of the hints; a hint of several words has them in a row."""
    said = "_".join(re.findall(r"\w+", title.casefold()))
    return any(f"_{hint}" in f"_{said}" for hint in hints.split())


def _is_name_question(title: str) -> bool:
    said = set(re.findall(r"\w+", re.sub(r"\(.*?\)", "", title).casefold()))
    names = set(_NAMES.split())
    return bool(said & names) and said <= names | set(_QUESTION_WORDS.split())


def _digest(cells: Sequence[str], times: int) -> str:
    """Of the row without the blanks around its cells; the second of two equal rows has another."""
    row = "\x1f".join(" ".join(cell.split()) for cell in cells)
    return hashlib.sha256(f"{row}\x1f{times}".encode()).hexdigest()[:16]


def _day(cell: str) -> date | None:
    """A day written year first; the other ways are read differently in different countries."""
    found = re.match(r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", cell)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
