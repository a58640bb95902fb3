"""People for the core tests: named like those of a school, or drawn so that names collide."""

from __future__ import annotations

from itertools import count

from effort import examples
from hypothesis import strategies as st

from namecards.core.people import Person

thorough = examples(100)

_number = count(1)


def person(
    given: str, family: str = "", preferred: str = "", ids: tuple[str, ...] = (), role: str = "student"
) -> Person:
    """Somebody with these names and an id of their own."""
    number = f"p{next(_number)}"
    return Person(id=number, given=given, family=family, preferred=preferred, ids=ids, role=role)


def displays(people: list[Person] | tuple[Person, ...]) -> list[str]:
    """Their names, to read in a failing test."""
    return [p.display for p in people]


GIVEN = (
    "Maya",
    "Emma",
    "Ella",
    "Ann",
    "Anna",
    "Ana",
    "Juliana",
    "Siobhan",
    "Siobhán",
    "Mary-Jane",
    "小明",
    "小明 Ming",
)
FAMILY = ("Chen", "Cruz", "Lee", "O’Brien", "Nguyễn", "van der Berg", "王", "王 Wang")

colliding = st.text("aenlm", min_size=1, max_size=6)
"""Few letters, so that names are often near, equal to or parts of each other."""
given_names = st.sampled_from(GIVEN) | colliding
family_names = st.sampled_from(FAMILY) | colliding
roles = st.sampled_from(["student", "teacher"])
someone = st.builds(person, given_names, family_names | st.just(""), st.just("") | given_names, role=roles)
"""Somebody whose names are letters."""
anybody = st.builds(person, st.text(max_size=8), st.text(max_size=8), st.text(max_size=8), role=roles)
"""Somebody with any text for a name, even none."""
