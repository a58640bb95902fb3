"""How photo rosters are laid out, for `grids` to draw: those of known systems, and any by chance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

BELOW, ABOVE, LEFT, RIGHT = "below", "above", "left", "right"
LABEL = "label"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """How a roster is printed; lengths are points."""

    people: int = 12
    columns: int = 4
    paper: tuple[float, float] = (612, 792)
    cell: float = 0.0
    """How wide a cell is; 0: as wide as fits."""
    wide: float = 80
    high: float = 100
    side: str = BELOW
    """Where the text is, seen from the photo."""
    lead: float = 4
    """Between photo and text."""
    gap: float = 14
    """From the end of one row to the next."""
    size: float = 8
    align: str = LEFT
    names: str = "first-last"
    number: str = "line"
    more: tuple[str, ...] = ()
    """Lines below: grade, room, pronouns, teacher, address."""
    without: float = 0.0
    """The share of people without a photo."""
    blank: str = "nothing"
    """In place of a missing photo: nothing, frame, silhouette, silhouettes (none alike), words."""
    clip: str = "frame"
    """What cuts the pictures off: frame, round, circle, nothing; spread: nothing, so that they overlap."""
    spare: tuple[float, float] = (0.0, 0.6)
    """How much of the frame a picture reaches over it, across and down."""
    shapes: bool = False
    """Pictures have shapes of their own and fit in the frame."""
    sheet: bool = False
    """All photos are one picture, of which each frame shows a part."""
    form: bool = False
    """Each photo is drawn in a form that is placed smaller, as programs do that embed pages."""
    box: bool = False
    """A rectangle is drawn around each cell."""
    order: str = "cells"
    """What is drawn first: cells, pictures, shuffled."""
    head: tuple[str, ...] = ()
    """Lines at the top of each page."""
    foot: str = ""
    groups: int = 0
    """After so many rows stands a line across the page: the next homeroom."""
    icon: bool = False
    """A small sign at the photos of some."""
    turned: bool = False
    """The paper lies on its side, and the page is shown turned."""
    seed: int = 0

    @property
    def beside(self) -> bool:
        """Whether the text is left or right of the photo."""
        return self.side in (LEFT, RIGHT)


BCOURSES = Grid(
    columns=5, wide=77, high=96, names="two-lines", number="none", clip="nothing", spare=(0, 0), shapes=True
)
SAKAI_GRID = Grid(
    columns=4,
    cell=120,
    wide=74,
    high=94,
    more=("pronouns",),
    number="line",
    align="center",
    clip="nothing",
    spare=(0, 0),
    blank="silhouette",
    without=0.1,
    names="last-first",
)
SAKAI_CARDS = Grid(
    columns=2,
    cell=290,
    wide=76,
    high=96,
    side=RIGHT,
    names=LABEL,
    number=LABEL,
    more=("role", "section"),
    box=True,
    clip="nothing",
    spare=(0, 0),
    lead=8,
    gap=8,
)
SAKAI_LIST = Grid(
    columns=1,
    wide=32,
    high=40,
    side=RIGHT,
    names="last-first",
    number="line",
    clip="nothing",
    spare=(0, 0),
    lead=10,
    gap=4,
    people=24,
)
UW_MADISON = Grid(
    columns=5,
    wide=84,
    high=105,
    number="none",
    align="center",
    clip="nothing",
    spare=(0, 0),
    people=33,
    size=9,
    head=(
        "LIS 201: The Information Society",
        "Section 001, Fall 2026",
        "Instructor: R. Ortiz",
        "Enrolled: 33",
    ),
    foot="Printed 26 November 2026 08:14",
)
POWERSCHOOL = Grid(
    columns=2,
    wide=90,
    high=112,
    side=RIGHT,
    names="last-first",
    number=LABEL,
    more=("grade", "room", "teacher"),
    box=True,
    lead=12,
    gap=20,
    size=9,
    head=("Lakeside Middle School",),
    people=14,
)
REAL = {
    "bCourses": BCOURSES,
    "Sakai grid": SAKAI_GRID,
    "Sakai cards": SAKAI_CARDS,
    "Sakai list": SAKAI_LIST,
    "UW-Madison": UW_MADISON,
    "PowerSchool object report": POWERSCHOOL,
}
"""The layouts of systems that publish how they print (a name each)."""


def some_grid(seed: int) -> Grid:
    """A grid by chance."""
    random = Random(seed)
    if random.random() < 0.08:
        real = random.choice(list(REAL.values()))
        return replace(real, seed=seed, people=random.randint(3, 40))
    side = random.choice([BELOW, BELOW, ABOVE, ABOVE, RIGHT, LEFT])
    paper = random.choice([(612.0, 792.0), (595.0, 842.0), (792.0, 612.0)])
    inner, beside = paper[0] - 72, side in (LEFT, RIGHT)
    columns = random.randint(1, 3) if beside else random.randint(2, 7)
    cell = inner / columns
    wide = (
        min(random.uniform(0.22, 0.4) * cell, 90) if beside else min(random.uniform(0.45, 0.92) * cell, 130)
    )
    lead = random.uniform(2, 10)
    return Grid(
        people=random.choice(
            [random.randint(2, columns + 1), random.randint(columns + 1, 5 * columns), random.randint(20, 60)]
        ),
        columns=columns,
        paper=paper,
        wide=wide,
        high=wide * random.choice([1.0, 1.2, 1.25, 1.33]),
        side=side,
        lead=lead,
        gap=random.choice([random.uniform(4, 10), random.uniform(10, 40), lead + random.uniform(0, 4)]),
        size=min(random.uniform(6.5, 10), cell / 8),
        align=random.choice([LEFT, "center", "center", RIGHT]) if not beside else LEFT,
        names=random.choice(["first-last", "first-last", "last-first", "two-lines", "caps"]),
        number=random.choice(["none", "line", "line", LABEL, "brackets"]),
        more=tuple(random.sample(["grade", "room", "pronouns", "teacher"], random.choice([0, 0, 0, 1, 2]))),
        without=random.choice([0, 0, 0.05, 0.15, 0.3]),
        blank=random.choice(["nothing", "frame", "silhouette", "silhouettes", "words"]),
        clip=random.choice(["frame", "frame", "frame", "round", "circle", "nothing"]),
        spare=random.choice([(0.0, 0.6), (0.0, 1.0), (0.8, 0.0), (0.3, 0.3), (0.0, 0.2)]),
        shapes=random.random() < 0.15,
        sheet=random.random() < 0.05,
        form=random.random() < 0.15,
        box=random.random() < 0.25,
        order=random.choice(["cells", "pictures", "shuffled"]),
        head=tuple(
            random.sample(
                ["Lakeside Middle School", "Photo roster 2026-27", "Teacher: Ortiz, R.", "Grade 6"],
                random.randint(0, 3),
            )
        ),
        foot=random.choice(["", "Page", "Printed 26 November 2026"]),
        groups=random.choice([0, 0, 0, 0, 2]),
        icon=random.random() < 0.1,
        turned=random.random() < 0.06,
        seed=seed,
    )
