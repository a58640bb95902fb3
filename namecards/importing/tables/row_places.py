"""Join what a row and the texts above it say about a person's place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from namecards.core.grades import class_key
from namecards.importing.cells.column_kinds import GROUPS, Field
from namecards.importing.columns.content import has_own_number
from namecards.importing.columns.layout import SUBGROUPS, Layout
from namecards.importing.columns.named_groups import names_class
from namecards.importing.places.class_headings import class_above, places_in
from namecards.importing.places.leading_grade import leading_grade
from namecards.importing.row import Row
from namecards.importing.typed_lists.entries import FROM_TO

Values = dict[Field, tuple[str, ...]]


def with_places(values: Values, row: Row, layout: Layout, heading: Mapping[Field, str]) -> Values:
    """Return the values of a row with the places from its heading and page; its own come first.

    A class in the heading comes before a group in the row, which only divides it.
    """
    page = layout.facts_of_pages.get(row.number, layout.facts)
    facts: Values = {kind: (text,) for kind, text in page.items()}
    own = values.keys() & GROUPS
    above: Values = {kind: (text,) for kind, text in heading.items() if kind == "grade" or not own}
    if own == {"homeroom"} and not has_own_number(values["homeroom"][0]) and "class" in heading:
        above["class"] = (heading["class"],)  # 3A above, a teacher beside
    whole = facts | above | values
    if any(layout.why[at] == SUBGROUPS for at in layout.of("class")):
        room = names_class({**page, **heading})
        if grade := leading_grade(room):  # G1 is no first grade
            whole.setdefault("grade", (grade,))
        groups = (group for group in values.get("class", ()) if class_key(group) != class_key(room))
        whole["class"] = (room, *groups)
    return whole


def places_in_remark(remark: str, layout: Layout) -> Values:
    """Return the place that a remark tells on a list without classes: "moved from Div 4 to Div 5".

    A remark of several parts must consist of places but for its first words: "New student, Grade 6, Div 4".
    """
    if {"grade", *GROUPS} & layout.fields.keys():
        return {}
    if (both := FROM_TO.fullmatch(remark)) and class_above(both[1]) and class_above(both[2]):
        return {kind: (text,) for kind, text in places_in(both[2]).items()}
    first, *others = re.split(r"\s*[,;]\s+", remark)
    found = [places_in(part) for part in others] if not places_in(first) else []
    return (
        {kind: (text,) for places in reversed(found) for kind, text in places.items()} if all(found) else {}
    )
