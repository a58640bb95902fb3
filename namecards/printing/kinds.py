"""Everything that can be printed: one row a printable, beside its one template.

To add one: write `templates/KEY.typ`, add a row here, and, if its cards are not one a person, say in
`verbs/paper.py` what is on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType

from namecards.core.errors import BadOption, UnknownKind
from namecards.printing.stock import Stock, Use, stocks


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose for a printable; the value is kept as text."""

    key: str
    title: str
    """In a few words, for the screen and the command line's help."""
    choices: tuple[tuple[str, str], ...] = ()
    """(value, what to show); the first is taken if nothing is said. Without choices, it is a number."""
    least: int = 0
    most: int = 500

    @property
    def default(self) -> str:
        """The value if nothing is said."""
        return self.choices[0][0] if self.choices else str(self.least)

    def read(self, typed: str) -> str:
        """The value of what was typed. Raises `BadOption`."""
        value = typed.strip().casefold()
        if self.choices and value in dict(self.choices):
            return value
        if not self.choices and value.isdecimal() and self.least <= int(value) <= self.most:
            return str(int(value))
        known = [value for value, _ in self.choices]
        raise BadOption(self.key, typed, known or [f"a number from {self.least} to {self.most}"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One printable."""

    key: str
    """Its name on the command line, and of its template."""
    title: str
    about: str
    """One line: what it is good for."""
    use: Use
    """The stocks it fits: those of this use."""
    stock: str
    """The stock to offer first."""
    options: tuple[Option, ...] = ()
    people: bool = True
    """Whether there is one card a person; then it has the options of `CARDS` too."""

    @property
    def all_options(self) -> tuple[Option, ...]:
        """Its own options, then those that every printable of cards has."""
        return (*self.options, *CARDS) if self.people else self.options

    @property
    def stocks(self) -> Mapping[str, Stock]:
        """The stocks it fits, by key."""
        return {key: stock for key, stock in stocks().items() if stock.use == self.use}

    def takes(self, key: str, value: str) -> bool:
        """Whether it has this option, and the option can be so."""
        with suppress(BadOption):
            return bool(self.read({key: value}))
        return False

    def read(self, typed: Mapping[str, str]) -> dict[str, str]:
        """Every option's value, as typed or by default. Raises `BadOption`, also for one it does not have."""
        options = {option.key: option for option in self.all_options}
        for key, value in typed.items():
            if key not in options:
                raise BadOption(key, value, options)
        return {key: option.read(typed.get(key, option.default)) for key, option in options.items()}


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
PHOTO = Option("photo", "Photo", _NO_YES)
SIZE = Option("size", "Size", (("each", "each name as large as it goes"), ("same", "all names alike")))
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

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.key: kind
        for kind in (
            Kind(
                key="tents",
                title="Name tents",
                about="folded, the name on both sides",
                use="tent",
                stock="avery-5302",
                options=(NAME, SMALL, SIZE),
            ),
            Kind(
                key="place-cards",
                title="Flat place cards",
                about="one side, to lay or stick on a place",
                use="card",
                stock="avery-5390",
                options=(NAME, SMALL, SIZE),
            ),
        )
    }
)
"""Every printable by its key, in the order to offer them."""


def kind(key: str) -> Kind:
    """The printable of that key, or `UnknownKind`."""
    if key not in KINDS:
        raise UnknownKind(key, KINDS)
    return KINDS[key]
