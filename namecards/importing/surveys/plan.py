"""Describe the changes that importing a survey would make."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from namecards.core.paper.tags import TAG_KINDS, Tag
from namecards.core.people import Person
from namecards.core.text import join_names, pluralize
from namecards.importing.surveys.columns import USES, ChoiceCount, Use
from namecards.importing.surveys.form import TECHNICAL, Form, SurveyAnswer, join_words


@dataclass(frozen=True, slots=True)
class SurveyPlan:
    """The changes that importing a survey would make."""

    form: Form
    uses: Mapping[int, Use]
    """The use of each column."""
    names: tuple[int, ...]
    fresh: tuple[SurveyAnswer, ...]
    """Answers that are new."""
    here: int
    """Number of answers that were imported before."""
    without: int
    """Number of rows without an answer to an open question: empty, or "nothing"."""
    who: Mapping[int, Person]
    """The author by row, if it is certain."""
    unclear: Mapping[int, tuple[Person, ...]]
    """Possible authors by row, because two people may have typed one name; none if nobody here has it."""
    refused: tuple[str, ...] = ()
    """The authors about whom no notes are kept; their answers are left out."""
    likes: tuple[tuple[int, Tag], ...] = ()
    """Ticks, each with its row."""
    no_likes: tuple[str, ...] = ()
    """Answers about likes that can't be ticks: too long, "other", or a name."""
    left_out: frozenset[int] = frozenset()
    """The rows that were left out of an earlier import."""
    counted: tuple[ChoiceCount, ...] = ()
    """The counts of an earlier import of this form."""

    @property
    def other_rows(self) -> dict[int, tuple[str, ...]]:
        """The rows without a new answer that are still counted or ticked, each with its ticks."""
        ticks: dict[int, tuple[str, ...]] = {}
        counted = [at for at, use in self.uses.items() if use in ("count", *TAG_KINDS)]
        for row, cells in enumerate(self.form.rows):
            if any(cells.cell(at).strip() for at in counted):
                ticks[row] = tuple(tag.word for at, tag in self.likes if at == row)
        return {row: words for row, words in ticks.items() if row not in {a.row for a in self.fresh}}

    def name_in(self, row: int) -> str:
        """The author of a row, as typed."""
        return self.form.name_in(row, self.names)

    def text_in(self, row: int) -> str:
        """The answer in a new row, in short: to the first open question, else the ticks."""
        texts = (answer.text for answer in self.fresh if answer.row == row)
        return next(texts, ", ".join(tag.word for at, tag in self.likes if at == row))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to import."""
        return not (self.fresh or self.likes) and self.count(self.left_out) == self.counted

    def count(self, without: Collection[int] = ()) -> tuple[ChoiceCount, ...]:
        """The counts without the rows that the user left out."""
        kept = tuple(row for number, row in enumerate(self.form.rows) if number not in without)
        form = replace(self.form, rows=kept)
        counted = (at for at, use in sorted(self.uses.items()) if use in ("count", *TAG_KINDS))
        return tuple(form.choices(at).count() for at in counted)

    @property
    def counts(self) -> tuple[ChoiceCount, ...]:
        """The choices of every row."""
        return self.count()

    @property
    def chosen(self) -> dict[str, Use]:
        """The use of each column by its title, without those that share a title or have none."""
        titles = self.form.titles
        return {titles[at]: use for at, use in self.uses.items() if self.form.column(titles[at]) == at}

    def becomes(self, at: int) -> str:
        """Say what becomes of a column."""
        return "name" if at in self.names else USES[self.uses.get(at, "skip")]

    def columns(self, *uses: Use) -> list[str]:
        """The titles of the columns with one of these uses."""
        return [self.form.titles[at] for at, use in sorted(self.uses.items()) if use in uses]


def describe(
    plan: SurveyPlan, who: Mapping[int, Person] = MappingProxyType({}), without: Collection[int] | None = None
) -> tuple[str, ...]:
    """Return a sentence about the columns, one about the answers, and one about everything else.

    `who` and `without` are what the user chose, as for the import.
    """
    people, without = {**plan.who, **who}, plan.left_out if without is None else without
    refused = {row for row, author in people.items() if author.no_notes}
    without = {*without, *refused}
    fresh = [answer for answer in plan.fresh if answer.row not in without]
    likes = [row for row, _ in plan.likes if row not in without]
    titles = plan.form.titles
    names = " and ".join(f"“{titles[at]}”" for at in plan.names)
    whose = f"the name is in {names}" if names else "there are no names"
    ideas, notes = _quote(plan.columns("idea")), _quote(plan.columns("note"))
    where = [f"The {'ideas are' if ' and ' in ideas else 'idea is'} in {ideas}"] if ideas else []
    where += [f"{'n' if ideas else 'N'}otes come from {notes}"] if notes else []
    first = f"{', '.join(where) or 'There is no open question'}; {whose}."
    sure = f" Author known: {sum(answer.row in people for answer in fresh)}." if names else ""
    empty = f", {plan.without} without an idea" if plan.without and ideas else ""
    counts = f"{len(fresh)} new, {plan.here} already imported{empty}.{sure}" if where else ""
    if nobodys := sum(answer.use == "note" and answer.row not in people for answer in fresh):
        counts += f" Saved as ideas, because it is not known who wrote them: {pluralize(nobodys, 'note')}."
    if plan.refused:
        counts += f" Left out, because no notes are kept about them: {', '.join(plan.refused)}."
    are_liked = plan.likes or plan.columns(*TAG_KINDS)
    more = [f"Counted: {pluralize(len(plan.counts), 'question')}."] if plan.counts else []
    unsure = sum(row not in people for row in likes)
    more += [f"New ticks of what they like: {len(likes) - unsure}."] if are_liked else []
    more += [f"Left out, because the name is not certain: {pluralize(unsure, 'tick')}."] if unsure else []
    more += [f"No ticks: {', '.join(plan.no_likes)}."] if plan.no_likes else []
    when, undated = plan.form.time_column, sum(answer.day is None for answer in fresh)
    more += [f"Not used: {_quote(unused)}."] if (unused := _unused_titles(plan)) else []
    if when is not None and undated:
        more += [f"“{titles[when]}” does not show clearly which day is meant. Saved with today: {undated}."]
    return tuple(filter(None, (first, counts.strip(), " ".join(more))))


def _unused_titles(plan: SurveyPlan) -> list[str]:
    """The titles that are not used, without those that the form wrote itself."""
    form = plan.form
    used = {*plan.names, *(form.places if plan.names else ()), form.time_column}
    unused = (form.titles[at] for at, use in sorted(plan.uses.items()) if use == "skip" and at not in used)
    return [title for title in unused if title and join_words(title) not in TECHNICAL.split()]


def _quote(titles: Sequence[str]) -> str:
    return join_names((f"“{title}”" for title in titles), len(titles))
