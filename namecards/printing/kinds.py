"""The printables: one row each, beside its one template.

To add one: write `templates/KEY.typ`, add a row here, and, unless it is simply a card for each person, a
method in `collection/sheets.py` that `FILL` there names. `tests/printing/test_kinds.py` fails until all of it
is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from namecards.core.paper.errors import BadOption, UnknownPrintable
from namecards.printing.options import (
    CARDS,
    DESTROY,
    DUPLEX,
    HEADING,
    INSIDE,
    MIX,
    NAME,
    PHOTO,
    SIZE,
    SMALL,
    Option,
)
from namecards.printing.stock import Stock, Use


@dataclass(frozen=True, slots=True, kw_only=True)
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
    people: bool = True
    """Whether it has a card for each person; then it has the options of `CARDS` too."""
    roster: bool = True
    """Whether it is about the people of a roster."""
    backs: bool = False
    """Whether the backs of its cards are always printed."""
    photos: bool = False
    """Whether it always shows photos."""
    least: tuple[float, float] = (0, 0)
    """Width and height in mm of the smallest card with room for its text."""

    @property
    def all_options(self) -> tuple[Option, ...]:
        """Its own options, the day to destroy photos, then those of all cards."""
        destroy = (DESTROY,) if self.photos or PHOTO in self.options else ()
        return (*self.options, *destroy, *(CARDS if self.people else ()))

    def fits(self, stock: Stock) -> bool:
        """Whether it can be printed on this paper."""
        large = all(side >= least for side, least in zip(stock.card, self.least, strict=True))
        return self.use in (stock.use, "any") and large

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


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.key: kind
        for kind in (
            Kind(
                key="tents",
                title="Name tents",
                about="folded, with the name on both sides",
                use="tent",
                stock="avery-5302",
                options=(NAME, SMALL, PHOTO, INSIDE, DUPLEX, SIZE),
            ),
            Kind(
                key="place-cards",
                title="Flat place cards",
                about="printed on one side, for a table or a shelf",
                use="card",
                stock="plain-letter-card-8",
                options=(NAME, SMALL, PHOTO, SIZE),
            ),
            Kind(
                key="badges",
                title="Badges",
                about="to wear: heading, name, photo if you like",
                use="card",
                stock="avery-5392",
                options=(HEADING, NAME, SMALL, PHOTO, SIZE),
            ),
            Kind(
                key="desk-tags",
                title="Desk tags",
                about="a strip to stick on a desk",
                use="card",
                stock="plain-letter-strip-4",
                options=(NAME, SMALL, PHOTO, SIZE),
            ),
            Kind(
                key="business-cards",
                title="Small cards",
                about="business-card size, to hand out",
                use="card",
                stock="avery-5371",
                options=(HEADING, NAME, SMALL, PHOTO, SIZE),
            ),
            Kind(
                key="faces",
                title="Class photo sheet",
                about="a class on one sheet: faces with names below",
                use="page",
                stock="letter",
                options=(
                    Option(
                        "faces",
                        "Faces per sheet",
                        (("auto", "as large as possible"), ("12", "12"), ("20", "20"), ("30", "30")),
                    ),
                    NAME,
                ),
                photos=True,
            ),
            Kind(
                key="seating",
                title="Seating chart",
                about="the room from above, as you set it up with s",
                use="page",
                stock="letter",
                options=(PHOTO,),
                people=False,
            ),
            Kind(
                key="flash-cards",
                title="Flash cards",
                about="to cut out: face on the front, name on the back",
                use="card",
                stock="plain-letter-card-8",
                options=(DUPLEX, NAME, SIZE),
                backs=True,
                photos=True,
            ),
            Kind(
                key="bingo",
                title="People bingo",
                about="a sheet for everyone, from the tags you ticked",
                use="page",
                stock="letter",
                options=(MIX,),
            ),
            Kind(
                key="find-someone",
                title="Find someone who",
                about="a sheet for everyone, from the tags you ticked",
                use="page",
                stock="letter",
                options=(MIX,),
            ),
            Kind(
                key="interview-cards",
                title="Interview cards",
                about="five questions each; type the answers in with a",
                use="card",
                stock="plain-letter-card-4",
                options=(MIX,),
                least=(80, 90),
            ),
            Kind(
                key="welcome-cards",
                title="Welcome cards",
                about="“Welcome to our library”, with the name",
                use="card",
                stock="plain-letter-card-8",
                options=(HEADING, Option("line", "Last line, such as opening hours", text=True), SIZE),
            ),
            Kind(
                key="pledge",
                title="Pledge poster",
                about="your promises: “We will …”",
                use="page",
                stock="letter",
                people=False,
                roster=False,
            ),
            Kind(
                key="you-asked",
                title="You asked, we did",
                about="a poster of ideas: counts, no names",
                use="page",
                stock="letter",
                people=False,
                roster=False,
            ),
            Kind(
                key="referral-slips",
                title="Referral slips",
                about="where to go and when, from your list of referrals",
                use="card",
                stock="plain-letter-card-8",
                options=(Option("copies", "Copies of each slip", least=1, most=100),),
                people=False,
                roster=False,
            ),
            Kind(
                key="calibration",
                title="Calibration page",
                about="measures how far your printer is off",
                use="any",
                stock="avery-5302",
                people=False,
                roster=False,
            ),
        )
    }
)
"""Every printable by key, in the order of the list."""


def kind(key: str) -> Kind:
    """Find a printable by key. Raises `UnknownKind`."""
    if key not in KINDS:
        raise UnknownPrintable(key, KINDS)
    return KINDS[key]
