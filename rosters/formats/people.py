"""The invented people of the sample roster, with what school systems know beside their names."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECRET = "SECRET"
"""The text in every column that must not be stored: passwords, birth dates, addresses, health."""
_SAMPLE = Path(__file__).parents[1] / "sample"
_PRONOUNS = ("she/her", "he/him", "they/them", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil:
    """Somebody on a list, as a school system has them."""

    number: str
    barcode: str = ""
    given: str
    family: str = ""
    middle: str = ""
    suffix: str = ""
    preferred: str = ""
    pronouns: str = ""
    grade: str = ""
    homeroom: str = ""
    classes: tuple[str, ...] = ()
    photo: bytes = field(default=b"", repr=False)

    @property
    def login(self) -> str:
        """A user name that is nobody else's."""
        return f"u{self.number}x"

    @property
    def last_first(self) -> str:
        """`Chen, Maya`; of one name only that."""
        return f"{self.family}, {self.given}" if self.family else self.given


def sample(count: int = 20) -> tuple[Pupil, ...]:
    """The first people of the sample roster, with their photos."""
    return tuple(_sample())[:count]


def _sample() -> Iterator[Pupil]:
    with (_SAMPLE / "students.csv").open(encoding="utf-8", newline="") as file:
        for at, row in enumerate(csv.DictReader(file)):
            names = (row["Student Number"], f"{row['Last Name']}, {row['First Name']}")
            found = [_SAMPLE / "photos" / f"{name}.jpg" for name in names]
            yield Pupil(
                number=row["Student Number"],
                barcode=f"P {639_400 + at}",
                given=row["First Name"] or row["Last Name"],
                family=row["Last Name"] if row["First Name"] else "",
                preferred=row["Preferred Name"],
                pronouns=_PRONOUNS[at % len(_PRONOUNS)],
                grade=row["Grade"],
                homeroom=row["Homeroom"],
                classes=(row["Class"],),
                photo=next((path.read_bytes() for path in found if path.exists()), b""),
            )
