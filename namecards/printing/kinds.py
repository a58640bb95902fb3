"""Everything that can be printed: one row a printable, beside its one template.

To add one: write `templates/KEY.typ`, add a row here, and, if its cards are not one a person, say in
`collection/sheets.py` what is on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from namecards.core.errors import BadOption, UnknownPrintable
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
    """Its name on the command line, and of its template."""
    title: str
    about: str
    """One line: what it is good for."""
    use: Use | Literal["any"]
    """The stocks it fits: those of this use."""
    stock: str
    """The stock to offer first."""
    options: tuple[Option, ...] = ()
    people: bool = True
    """Whether there is one card a person; then it has the options of `CARDS` too."""
    roster: bool = True
    """Whether it is about the people of a roster."""
    backs: bool = False
    """Whether the cards always have something on their back."""
    photos: bool = False
    """Whether photos are always on it."""
    least: tuple[float, float] = (0, 0)
    """Width and height of the smallest card it can be read and written on, in millimetres."""

    @property
    def all_options(self) -> tuple[Option, ...]:
        """Its own options, when to destroy photos, then those that every printable of cards has."""
        dated = (DESTROY,) if self.photos or PHOTO in self.options else ()
        return (*self.options, *dated, *(CARDS if self.people else ()))

    def fits(self, stock: Stock) -> bool:
        """Whether it can be printed on that paper."""
        large = all(side >= least for side, least in zip(stock.card, self.least, strict=True))
        return self.use in (stock.use, "any") and large

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
                options=(NAME, SMALL, PHOTO, INSIDE, DUPLEX, SIZE),
            ),
            Kind(
                key="place-cards",
                title="Flat place cards",
                about="one side, to lay or stick on a place",
                use="card",
                stock="plain-letter-card-8",
                options=(NAME, SMALL, PHOTO, SIZE),
            ),
            Kind(
                key="badges",
                title="Badges",
                about="to wear: a heading, the name, a photo if you like",
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
                title="Business-card size",
                about="small cards to hand out or to lay on a shelf",
                use="card",
                stock="avery-5371",
                options=(HEADING, NAME, SMALL, PHOTO, SIZE),
            ),
            Kind(
                key="faces",
                title="Class photo sheet",
                about="a class on one sheet: faces with names",
                use="page",
                stock="letter",
                options=(
                    Option(
                        "faces",
                        "Faces on a sheet",
                        (("auto", "as large as fits"), ("12", "12"), ("20", "20"), ("30", "30")),
                    ),
                    NAME,
                ),
                photos=True,
            ),
            Kind(
                key="seating",
                title="Seating chart",
                about="the room from above, as set up with s",
                use="page",
                stock="letter",
                options=(PHOTO,),
                people=False,
            ),
            Kind(
                key="flash-cards",
                title="Flash cards",
                about="to cut out: the face in front, the name on its back",
                use="card",
                stock="plain-letter-card-8",
                options=(DUPLEX, NAME, SIZE),
                backs=True,
                photos=True,
            ),
            Kind(
                key="bingo",
                title="People bingo",
                about="a sheet each, from the tags you ticked",
                use="page",
                stock="letter",
                options=(MIX,),
            ),
            Kind(
                key="find-someone",
                title="Find someone who",
                about="a sheet each, from the tags you ticked",
                use="page",
                stock="letter",
                options=(MIX,),
            ),
            Kind(
                key="interview-cards",
                title="Interview cards",
                about="five questions each; type answers in with a",
                use="card",
                stock="plain-letter-card-4",
                options=(MIX,),
                least=(80, 90),
            ),
            Kind(
                key="welcome-cards",
                title="Welcome cards",
                about="welcome to our library, by name",
                use="card",
                stock="plain-letter-card-8",
                options=(HEADING, Option("line", "A line below, such as opening hours", text=True), SIZE),
            ),
            Kind(
                key="pledge",
                title="Pledge poster",
                about="what you promise, “We will …”",
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
                about="where to go and when, from your directory",
                use="card",
                stock="plain-letter-card-8",
                options=(Option("copies", "Slips of each", least=1, most=100),),
                people=False,
                roster=False,
            ),
            Kind(
                key="calibration",
                title="Calibration page",
                about="what your printer is off by; on plain paper first",
                use="any",
                stock="avery-5302",
                people=False,
                roster=False,
            ),
        )
    }
)
"""Every printable by its key, in the order to offer them."""


def kind(key: str) -> Kind:
    """The printable of that key, or `UnknownPrintable`."""
    if key not in KINDS:
        raise UnknownPrintable(key, KINDS)
    return KINDS[key]
