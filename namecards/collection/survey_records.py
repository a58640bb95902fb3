"""Records of imported surveys, and of the columns of forms."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from namecards.core.text import pluralize
from namecards.importing.surveys.columns import ChoiceCount, Use


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyMemory:
    """The uses of the columns of a form."""

    id: str
    """The form's signature."""
    idea: str = ""
    """The only column that earlier versions imported."""
    uses: dict[str, Use] = field(default_factory=dict)
    """The use of each column, by its title."""
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
    """A digest of each answer that was imported or that the user left out; earlier versions: of each row."""
    notes: tuple[str, ...]
    """The ids of the ideas and notes."""
    form: str = ""
    """The form's signature: a newer export of the same form counts in place of this one."""
    counts: tuple[ChoiceCount, ...] = ()
    ticks: int = 0
    """Number of likes that became ticks."""
    left_out: tuple[str, ...] = ()
    """A digest of each row that the user left out: a newer export does not count it either."""
    unsure: int = 0
    """Number of likes that were left out because it was not certain whose they are."""

    @property
    def summary(self) -> str:
        """The import in a phrase: "Imported 3 ideas and 2 ticks"."""
        parts = [(len(self.notes), "answer"), (self.ticks, "tick"), (len(self.counts), "counted question")]
        texts = [pluralize(count, what) for count, what in parts if count]
        return f"Imported {', '.join(texts) or 'nothing'}"

    @property
    def warning(self) -> str:
        """A sentence about the ticks that are nobody's; empty if there are none."""
        ticks = pluralize(self.unsure, "tick")
        return f" Left out, because the name is not certain: {ticks}." if self.unsure else ""
