"""The options of printables, for the screen and the command line.

To add one: a constant here, its name in the `options` of a row of `kinds.py`, and its effect: in a template
(`options.at("KEY")`) or in `collection/sheets.py`. The screen, the shell's help and the memory come from
the row.
"""

from __future__ import annotations

from dataclasses import dataclass

from namecards.core.desk.visit_counts import SPANS
from namecards.core.paper.errors import BadOption


@dataclass(frozen=True, slots=True)
class Option:
    """One choice for a printable; its value is kept as text."""

    key: str
    title: str
    """A few words, for the screen and the command line's help."""
    choices: tuple[tuple[str, str], ...] = ()
    """(value, label); the first is the default. Without choices it is a number or a text."""
    least: int = 0
    most: int = 500
    """The smallest and largest number; the smallest is the default."""
    text: bool = False
    """Whether it is a text, for instance a heading."""
    once: bool = False
    """Whether it belongs to one job and is not remembered."""

    @property
    def default(self) -> str:
        """The value for a user who chooses nothing."""
        if self.text:
            return ""
        return self.choices[0][0] if self.choices else str(self.least)

    def label(self, value: str) -> str:
        """Return a value as it is shown."""
        return dict(self.choices).get(value, value)

    def parse(self, typed: str) -> str:
        """Parse a typed value. Raises `BadOption`."""
        if self.text:
            return typed.strip()
        value = typed.strip().casefold()
        if self.choices and value in dict(self.choices):
            return value
        if not self.choices and value.isdecimal() and self.least <= int(value) <= self.most:
            return str(int(value))
        choices = [value for value, _ in self.choices]
        raise BadOption(self.key, typed, choices or [f"a number from {self.least} to {self.most}"])


_NO_YES = (("no", "no"), ("yes", "yes"))
NAME = Option("name", "Name", (("called", "the name they go by"), ("full", "first and last name")))
SMALL = Option(
    "small",
    "Small line",
    (
        ("none", "nothing"),
        ("place", "grade and homeroom"),
        ("class", "the class you print"),
        ("say", "how to say it"),
        ("pronouns", "pronouns"),
        ("id", "student number"),
    ),
)
HEADING = Option("heading", "Heading (empty: library; - for none)", text=True)
INSIDE = Option(
    "inside",
    "Inside, on the back of the sheet",
    (("nothing", "nothing"), ("say", "how to say it"), ("grid", "comments for the first five days")),
)
DUPLEX = Option("duplex", "Two-sided: flip on", (("long", "long edge"), ("short", "short edge")))
PHOTO = Option("photo", "Photo", _NO_YES)
DESTROY = Option("destroy", "Photos: destroy by (empty: 30 June)", text=True)
CODE = Option(
    "code",
    "Barcode of the number",
    (("code128", "Code 128"), ("code39", "Code 39"), ("codabar", "Codabar"), ("none", "none")),
)
SIZE = Option(
    "size", "Size", (("each", "each name as large as possible"), ("same", "the same size for all names"))
)
FACES = Option(
    "faces", "Faces per sheet", (("auto", "as large as possible"), ("12", "12"), ("20", "20"), ("30", "30"))
)
LAST_LINE = Option("line", "Last line, such as opening hours", text=True)
COPIES = Option("copies", "Copies of each slip, at least", least=1, most=100)
MIX = Option("mix", "Version (a new number shuffles)", least=1)
KEY = Option("key", "Answers on a last page, for you", (("yes", "yes"), ("no", "no")))
SPAN = Option("span", "Days", tuple((key, title.casefold()) for key, title in reversed(tuple(SPANS.items()))))
LINES = Option(
    "lines", "Lines for each", (("all", "all that waits"), ("3", "the first three, the others counted"))
)
ORDER = Option(
    "order",
    "Order",
    (("name", "by name"), ("family", "by last name"), ("class", "by class"), ("seat", "by seat")),
)
COLOUR = Option("colour", "Colour", (("yes", "in colour"), ("grey", "grey")))
CARDS = (
    ORDER,
    Option(
        "who", "Who", (("all", "everyone on the list"), ("new", "only people not printed yet")), once=True
    ),
    Option("start", "First free card on the first sheet", least=1, once=True),
    Option("spares", "Extra blank cards", once=True),
    Option("marks", "Cut and fold marks", (("yes", "yes, on plain card"), ("no", "no"))),
    Option("outlines", "Card outlines, to test on plain paper", _NO_YES, once=True),
    COLOUR,
)
"""The options of every printable with a card for each person."""
