"""The questions about the columns of a form: which is the idea, which is the name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from string import ascii_lowercase, digits

from textual.content import Content

from namecards.core.text import clean_line, clean_lines
from namecards.importing.surveys.columns import USES, Use
from namecards.importing.surveys.form import Form
from namecards.importing.surveys.plan import SurveyPlan
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs import menu
from namecards.screens.text import cells

TITLE, EXAMPLE = 24, 22
_KEYS = digits[1:] + ascii_lowercase


def row_lines(form: Form, row: int, plan: SurveyPlan | None) -> list[Content]:
    """The answers of one row, each below its question and what the plan makes of it."""
    return [
        Content.assemble(
            (clean_line(title), "bold"), (f" · {plan.becomes(at)}" if plan else "", "$accent"), f"\n{answer}"
        )
        for at, title in enumerate(form.titles)
        if (answer := clean_lines(form.rows[row].cell(at)))
    ]


def ask_column(
    screen: BaseScreen,
    question: str,
    form: Form,
    columns: Sequence[int],
    then: Callable[[str], None],
    none: bool = False,
) -> None:
    """Ask for a column; `then` gets its title, or empty if `none` was offered and chosen."""
    keys = dict(zip(_KEYS, columns, strict=False))
    choices = {
        key: f"{cells(form.titles[at], TITLE)} {cells(form.example(at), EXAMPLE)}" for key, at in keys.items()
    }
    choices |= {"0": "the form has no names"} if none else {}

    menu.choose(screen, question, choices, lambda key: then(form.titles[keys[key]] if key in keys else ""))


def ask_uses(screen: BaseScreen, plan: SurveyPlan, then: Callable[[Mapping[str, Use]], None]) -> None:
    """Ask for a column, then what becomes of its answers."""
    form = plan.form
    keys = dict(zip(_KEYS, plan.uses, strict=False))
    choices = {key: f"{cells(form.titles[at], TITLE)} {plan.becomes(at)}" for key, at in keys.items()}
    uses = dict(zip(digits[1:], USES, strict=False))

    def ask_use(key: str) -> None:
        title, words = form.titles[keys[key]], {number: USES[use] for number, use in uses.items()}
        menu.choose(screen, title[:50], words, lambda number: then(plan.chosen | {title: uses[number]}))

    menu.choose(screen, "Change which column?", choices, ask_use)
