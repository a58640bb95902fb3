"""The printables: one row each, beside its one template.

To add one: write `templates/KEY.typ`, add a row here, and, unless it is simply a card for each person, a
method in `collection/sheets.py` that `FILL` there names. `tests/printing/test_kinds.py` fails until all of it
is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import KW_ONLY, dataclass
from types import MappingProxyType
from typing import Literal

from namecards.core.errors import NamecardsError
from namecards.core.paper.errors import BadOption
from namecards.printing.options import (
    CARDS,
    CODE,
    COLOUR,
    COPIES,
    DESTROY,
    DUPLEX,
    FACES,
    HEADING,
    INSIDE,
    KEY,
    LAST_LINE,
    LINES,
    MIX,
    NAME,
    ORDER,
    PHOTO,
    SIZE,
    SMALL,
    SPAN,
    Option,
)
from namecards.printing.stock import Stock, Use


@dataclass(frozen=True, slots=True)
class Kind:
    """One printable."""

    key: str
    """Its name on the command line, and the name of its template."""
    title: str
    """For the list on the screen, which has 22 cells for it."""
    about: str
    """Its purpose, in half a line."""
    use: Use | Literal["any"]
    """The use of the stocks it fits."""
    stock: str
    """The stock to offer first, by key."""
    options: tuple[Option, ...] = ()
    _: KW_ONLY
    people: bool = True
    """Whether it has a card for each person; then it has the options of `CARDS` too."""
    roster: bool = True
    """Whether it is about the people of a roster."""
    backs: bool = False
    """Whether the backs of its cards are always printed."""
    photos: bool = False
    """Whether it always shows photos."""
    smallest: int = 14
    """Points of the smallest name that is easy to read from where it is read: 14 at an arm's length."""
    branded: bool = False
    """Whether it shows the library's logo, also without a heading of its own."""
    frames: bool = False
    """Whether somebody whose name no font has keeps their place, to write it by hand."""
    flows: bool = False
    """Whether only its text says how many pages it needs."""
    least: tuple[float, float] = (0, 0)
    """Width and height in mm of the smallest card with room for its text."""

    @property
    def all_options(self) -> tuple[Option, ...]:
        """Its own options, the day to destroy photos (on the backs of cards), then those of all cards."""
        destroy: tuple[Option, ...] = (DESTROY,) if self.photos or PHOTO in self.options else ()
        if destroy and self.use != "page" and DUPLEX not in self.options:
            destroy = (DESTROY, DUPLEX)
        return (*self.options, *destroy, *(CARDS if self.people else ()))

    @property
    def shows_logo(self) -> bool:
        """Whether it shows the library's logo."""
        return self.branded or HEADING in self.options

    def option(self, key: str) -> Option:
        """Find one of its options by key."""
        return next(option for option in self.all_options if option.key == key)

    def fits(self, stock: Stock) -> bool:
        """Whether it can be printed on this paper."""
        large = all(side >= least for side, least in zip(stock.card, self.least, strict=True))
        return self.use in (stock.use, "any") and large and not (self.backs and stock.sticky)

    def describe_changes(self, options: Mapping[str, str]) -> list[str]:
        """Describe each option that is not as usual: "Photo: yes"."""
        return [
            f"{option.title}: {option.label(value)}"
            for option in self.all_options
            if (value := options.get(option.key, option.default)) != option.default
        ]

    def accepts(self, key: str, value: str) -> bool:
        """Whether it has this option and the option takes this value."""
        with suppress(BadOption):
            return bool(self.parse({key: value}))
        return False

    def parse(self, typed: Mapping[str, str]) -> dict[str, str]:
        """Parse every option, else take its default. Raises `BadOption`, also for an unknown option."""
        options = {option.key: option for option in self.all_options}
        for key, value in typed.items():
            if key not in options:
                raise BadOption(key, value, options)
        return {key: option.parse(typed.get(key, option.default)) for key, option in options.items()}


# fmt: off
_ROWS = (
    # key, title, purpose; the use of its stocks, the stock to offer first, its options
    Kind("tents", "Name tents", "folded, with the name on both sides",
         "tent", "avery-5305", (NAME, SMALL, PHOTO, INSIDE, DUPLEX, SIZE), smallest=24),
    Kind("place-cards", "Flat place cards", "printed on one side, for a table or a shelf",
         "card", "plain-letter-card-8", (NAME, SMALL, PHOTO, SIZE)),
    Kind("badges", "Badges", "to wear: heading, name, photo if you like",
         "card", "avery-5392", (HEADING, NAME, SMALL, PHOTO, SIZE), smallest=18, least=(50, 25)),
    Kind("desk-tags", "Desk tags", "a strip to stick on a desk",
         "card", "plain-letter-strip-4", (NAME, SMALL, PHOTO, SIZE), least=(80, 42)),
    Kind("business-cards", "Small cards", "business-card size, to hand out",
         "card", "avery-5371", (HEADING, NAME, SMALL, PHOTO, SIZE), least=(60, 38)),
    Kind("library-cards", "Library cards", "labels or cards: name and barcode",
         "card", "avery-5163", (HEADING, CODE, NAME, SMALL, PHOTO), smallest=8, least=(60, 24)),
    Kind("class-list", "Class list", "faces, names, barcodes: for the desk",
         "page", "letter", (CODE, NAME), photos=True, smallest=8, frames=True),
    Kind("faces", "Class photo sheet", "a class on one sheet: faces with names below",
         "page", "letter", (FACES, NAME), photos=True, smallest=8, frames=True),
    Kind("class-header", "Class header", "the first sheet of a class in a pile",
         "page", "letter", people=False, branded=True),
    Kind("class-page", "Page before a class", "faces, and what waits for each, as at a visit",
         "page", "letter", (LINES, ORDER, COLOUR), people=False, photos=True, flows=True),
    Kind("seating", "Seating chart", "the room from above, as you set it up with s",
         "page", "letter", (PHOTO,), people=False, smallest=8, frames=True),
    Kind("substitute", "Substitute’s sheet", "seats, faces, and how to say each name",
         "page", "letter", (NAME, COLOUR), people=False, photos=True, smallest=8, frames=True),
    Kind("flash-cards", "Flash cards", "to cut out: face on the front, name on the back",
         "card", "plain-letter-card-8", (DUPLEX, NAME, SIZE), backs=True, photos=True, least=(40, 38)),
    Kind("bingo", "People bingo", "a sheet for everyone: prompts and likes",
         "page", "letter", (MIX, KEY)),
    Kind("find-someone", "Find someone who", "a sheet for everyone: prompts and likes",
         "page", "letter", (MIX, KEY)),
    Kind("interview-cards", "Interview cards", "five questions each; type the answers in with a",
         "card", "plain-letter-card-4", (MIX,), least=(80, 90)),
    Kind("welcome-cards", "Welcome cards", "“Welcome to our library”, with the name",
         "card", "plain-letter-card-8", (HEADING, LAST_LINE, SIZE), least=(60, 38)),
    Kind("pledge", "Pledge poster", "your promises: “We will …”",
         "page", "letter", people=False, roster=False, branded=True),
    Kind("you-asked", "You asked, we did", "a poster of ideas: counts, no names",
         "page", "letter", people=False, roster=False, flows=True, branded=True),
    Kind("referral-slips", "Referral slips", "where to go and when, from your list of referrals",
         "card", "plain-letter-card-8", (COPIES,), people=False, roster=False, least=(60, 38)),
    Kind("visits", "Visit report", "for the principal: counts and bars, no names",
         "page", "letter", (SPAN,), people=False, roster=False, branded=True),
    Kind("progress", "Progress report", "how many names you know, drawn; nobody's name",
         "page", "letter", people=False, roster=False, branded=True),
    Kind("calibration", "Calibration page", "measures how far your printer is off",
         "any", "avery-5392", people=False, roster=False),
)
# fmt: on
KINDS: Mapping[str, Kind] = MappingProxyType({kind.key: kind for kind in _ROWS})
"""Every printable by key, in the order of the list."""


def kind(key: str) -> Kind:
    """Find a printable by key. Raises `NamecardsError`."""
    if key not in KINDS:
        raise NamecardsError(f"There is nothing to print called “{key}”. Choose: {', '.join(KINDS)}.")
    return KINDS[key]
