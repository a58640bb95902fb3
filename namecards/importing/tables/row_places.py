"""Join what a row and the texts above it say about a person's place."""

from __future__ import annotations

from collections.abc import Mapping

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import GROUPS, Field
from namecards.importing.columns.content import has_number
from namecards.importing.columns.layout import SUBGROUPS, Layout
from namecards.importing.columns.named_groups import names_class
from namecards.importing.places.leading_grade import leading_grade
from namecards.importing.row import Row

Values = dict[Field, tuple[str, ...]]


def with_places(values: Values, row: Row, layout: Layout, heading: Mapping[Field, str]) -> Values:
    """Return the values of a row with the places from its heading and page; its own come first.

    A class in the heading comes before a group in the row, which only divides it.
    """
    page = layout.facts_of_pages.get(row.number, layout.facts)
    facts: Values = {kind: (text,) for kind, text in page.items()}
    own = values.keys() & GROUPS
    told: Values = {kind: (text,) for kind, text in heading.items() if kind == "grade" or not own}
    if own == {"homeroom"} and not has_number(values["homeroom"][0]) and "class" in heading:
        told["class"] = (heading["class"],)  # 3A above, a teacher beside
    whole = facts | told | values
    if any(layout.why[at] == SUBGROUPS for at in layout.of("class")):
        room = names_class({**page, **heading})
        if grade := leading_grade(room):  # G1 is no first grade
            whole.setdefault("grade", (grade,))
        whole["class"] = (room, *(group for group in values.get("class", ()) if fold(group) != fold(room)))
    return whole
