"""No reader can lose a name without a word: each name in a text is somebody, or stands in the check."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from school_files import fill

from namecards.core.errors import NoList
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.left_out import LeftOut
from namecards.importing.lists.lost_names import report_lost_names, rows_of_lines
from namecards.importing.mapping import Column
from namecards.importing.plan import plan
from namecards.importing.report.check import check

MAYA, BEN = Candidate(given="Maya", family="Chen"), Candidate(given="Ben", family="Tully")
LETTER = """Dear Ms. Falk,

here is my class.

Maya Chen
Ben Tully

Oh, and Leo Brandt came back to us from Canada last week.
Sofia Marchetti

Thanks, Anna
Anna Whitfield
"""


def lost(found: PeopleList, *lines: str) -> list[tuple[str, str]]:
    """What is reported beyond what was known: each kind and text."""
    told = report_lost_names(found, [rows_of_lines(lines)]).left_out
    return [(one.kind, one.text) for one in told[len(found.left_out) :]]


def test_a_line_and_a_sentence_with_a_name_are_reported_but_not_who_wrote() -> None:
    assert lost(PeopleList("mail", (MAYA, BEN)), *LETTER.splitlines()) == [
        ("sentence", "Oh, and Leo Brandt came back to us from Canada last week."),
        ("form", "Sofia Marchetti"),
    ]


@pytest.mark.parametrize(
    "line", ["Maya Chen", "Chen, Maya", "Maya L. Chen", "MAYA CHEN", "7. Maya Chen (new)"]
)
def test_a_name_in_any_order_is_somebodys(line: str) -> None:
    assert lost(PeopleList("mail", (MAYA,)), line) == []


def test_a_name_of_two_people_is_nobodys() -> None:
    assert lost(PeopleList("mail", (MAYA, BEN)), "Maya Tully") == [("form", "Maya Tully")]


@pytest.mark.parametrize(
    "line",
    [
        "Mrs. Anna Falk",
        "Teacher: Anna Falk",
        "Mother: Anna Falk, 555-0100",
        "Lincoln Middle School",
        "Last Name",
        "On Wed 2 Sep 2026 at 15:40, Anna Falk wrote:",
        "Hi Anna Falk,",
    ],
)
def test_adults_schools_and_titles_are_no_lost_names(line: str) -> None:
    assert lost(PeopleList("mail", (MAYA,)), line) == []


def test_what_is_reported_already_is_not_reported_again() -> None:
    found = PeopleList("mail", (MAYA,), left_out=(LeftOut("test", "Ben Tully, test account"),))
    assert lost(found, "Ben Tully") == []


def test_in_a_table_with_titles_parents_are_not_lost_but_a_row_is() -> None:
    columns = (Column("Last", "family"), Column("First", "given"), Column("Contact", ""), Column("Phone", ""))
    rows = [
        ("Last", "First", "Contact", "Phone"),
        ("Chen", "Maya", "Anna Falk", "555-0100"),
        ("Tully", "Ben", "Ruth Lee", "555-0101"),
    ]
    told = report_lost_names(PeopleList("table", (MAYA,), columns=columns), [rows])
    assert [one.text for one in told.left_out] == ["Tully Ben"]


FIRST = ("Amira", "Ben", "Clara", "Daniel", "Emma", "Felix", "Grace", "Hugo", "Ida", "Jonas", "Lena", "Maya")
LAST = (
    "Brandt",
    "Castillo",
    "Dhillon",
    "Falk",
    "Haddad",
    "Kowalski",
    "Lindqvist",
    "Okafor",
    "Reyes",
    "Tully",
)
names = st.lists(
    st.tuples(st.sampled_from(FIRST), st.sampled_from(LAST)), min_size=3, max_size=9, unique=True
)


def _in_words(some: list[tuple[str, str]]) -> str:
    spoken = [f"{first} {last}" for first, last in some]
    return " and ".join(filter(None, (", ".join(spoken[:-1]), spoken[-1])))


BLOCKS = {
    "lines": lambda some: "\n".join(f"{first} {last}" for first, last in some),
    "turned": lambda some: "\n".join(f"{last}, {first}" for first, last in some),
    "both orders": lambda some: "\n".join(
        (f"{first} {last}", f"{last}, {first}")[at % 2] for at, (first, last) in enumerate(some)
    ),
    "ruled": lambda some: "\n".join(["-----", *(f"{first} {last}" for first, last in some), "-----"]),
    "bullets": lambda some: "\n".join(f"- {first} {last}" for first, last in some),
    "counted": lambda some: "\n".join(f"{at}. {first} {last}" for at, (first, last) in enumerate(some, 1)),
    "classes": lambda some: "\n".join(f"{first} {last}\t3B" for first, last in some),
    "remarks": lambda some: "\n".join(f"{first} {last} – takes the bus" for first, last in some),
    "long remarks": lambda some: "\n".join(
        f"{first} {last}{' – may borrow three books at once, and keep them' * (at % 2)}"
        for at, (first, last) in enumerate(some)
    ),
    "row": lambda some: ", ".join(f"{first} {last}" for first, last in some),
    "group": lambda some: "Red group: " + _in_words(some),
    "quoted": lambda some: "\n".join(f"> {first} {last}" for first, last in some),
    "below the end": lambda some: "\n".join(["Best regards,", "Ruth", "", *(f"{f} {n}" for f, n in some)]),
    "signed": lambda some: "\n".join(["--", *(f"{first} {last}" for first, last in some)]),
    "side by side": lambda some: "\n".join(f"{first} {last}      4A" for first, last in some),
    "grid": lambda some: "      ".join(f"{first} {last}" for first, last in some),
    "box": lambda some: " | ".join(f"{first} {last}" for first, last in some),
    "question": lambda some: f"Could {_in_words(some)} come at ten?",
    "brackets": lambda some: "\n".join(
        f"The usual helper ({first} {last}) will come" for first, last in some
    ),
    "sentence": lambda some: f"On Friday {_in_words(some)} will come to the library with me.",
}


@given(blocks=st.lists(st.tuples(st.sampled_from(sorted(BLOCKS)), names), min_size=1, max_size=3))
def test_every_name_of_a_letter_is_somebody_or_is_said(
    tmp_path_factory: pytest.TempPathFactory, blocks: list[tuple[str, list[tuple[str, str]]]]
) -> None:
    letter = "\n\n".join(
        ["Hi Ruth,", "here is 3B.", *(BLOCKS[kind](some) for kind, some in blocks), "Thanks!"]
    )
    folder: Path = fill(tmp_path_factory.mktemp("letter"), {"class.txt": letter})
    try:
        found = plan(folder / "class.txt", [])
    except NoList:
        return  # a refusal says that nobody was read
    said = "\n".join(text for oddity in check(found) for text in (oddity.text, *oddity.rows))
    people = {(one.given, one.family) for one in found.listed}
    missing = {f"{first} {last}" for _, some in blocks for first, last in some if (first, last) not in people}
    turned = {name: ", ".join(reversed(name.split())) for name in missing}
    assert [name for name in missing if name not in said and turned[name] not in said] == []


def test_a_short_name_on_a_page_is_no_lost_person_unless_two_have_the_last_name() -> None:
    """The page says Liz, the office's list Elizabeth: she came in with her face, and was "left out"."""
    found = PeopleList("list", (Candidate(given="Elizabeth", family="Falk"), BEN))
    assert lost(found, "Liz Falk", "Ben Tully") == []
    sisters = found.with_people((*found.candidates, Candidate(given="Ruth", family="Falk")))
    assert lost(sisters, "Liz Falk", "Ruth Falk") == [("form", "Liz Falk")]
