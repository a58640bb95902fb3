"""What can be chosen for a printable, on the screen and on the command line."""

from __future__ import annotations

from dataclasses import dataclass

from namecards.core.errors import BadOption


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose for a printable; the value is kept as text."""

    key: str
    title: str
    """In a few words, for the screen and the command line's help."""
    choices: tuple[tuple[str, str], ...] = ()
    """(value, what to show); the first is taken if nothing is said. Without choices, a number or words."""
    least: int = 0
    most: int = 500
    text: bool = False
    """Whether any words can be written, for instance a heading."""

    @property
    def default(self) -> str:
        """The value if nothing is said."""
        if self.text:
            return ""
        return self.choices[0][0] if self.choices else str(self.least)

    def parse(self, typed: str) -> str:
        """The value of what was typed. Raises `BadOption`."""
        if self.text:
            return typed.strip()
        value = typed.strip().casefold()
        if self.choices and value in dict(self.choices):
            return value
        if not self.choices and value.isdecimal() and self.least <= int(value) <= self.most:
            return str(int(value))
        known = [value for value, _ in self.choices]
        raise BadOption(self.key, typed, known or [f"a number from {self.least} to {self.most}"])


_NO_YES = (("no", "no"), ("yes", "yes"))
NAME = Option("name", "Name", (("called", "what they are called"), ("full", "with family name")))
SMALL = Option(
    "small",
    "Small line",
    (
        ("none", "nothing"),
        ("place", "grade and homeroom"),
        ("class", "the class printed"),
        ("say", "how to say it"),
        ("pronouns", "pronouns"),
        ("id", "student number"),
    ),
)
HEADING = Option("heading", "Heading, such as the library's name", text=True)
INSIDE = Option(
    "inside",
    "Inside, on the back of the sheet",
    (("nothing", "nothing"), ("say", "how to say it"), ("grid", "comments of the first five days")),
)
DUPLEX = Option(
    "duplex", "Your printer turns the sheet over its", (("long", "long edge"), ("short", "short edge"))
)
PHOTO = Option("photo", "Photo", _NO_YES)
DESTROY = Option("destroy", "Destroy photos by, else 30 June", text=True)
SIZE = Option("size", "Size", (("each", "each name as large as it goes"), ("same", "all names alike")))
MIX = Option("mix", "Another mix: any other number", least=1)
CARDS = (
    Option(
        "order",
        "Order",
        (("name", "by name"), ("family", "by family name"), ("class", "by class"), ("seat", "by seat")),
    ),
    Option("who", "Who", (("all", "everyone on the list"), ("new", "only those not printed yet"))),
    Option("start", "First free card on the first sheet", least=1),
    Option("spares", "Blank cards to write on"),
    Option("marks", "Cut and fold marks", (("yes", "yes, on plain card"), ("no", "no"))),
    Option("outlines", "Outlines, for a test on plain paper", _NO_YES),
    Option("colour", "Colour", (("yes", "in colour"), ("grey", "grey"))),
)
"""What can be chosen for every printable that has one card a person."""
