"""500 random PDF photo grids: no wrong photo without "unsure", and who is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from benchmarks.measure import Line
from benchmarks.rosters.case import Case, Truth
from benchmarks.rosters.cast import Who, one
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder, words
from benchmarks.rosters.judge import judge
from benchmarks.rosters.pages import SIDES, Cell, Grid, cell_size, grid_pdf

_GIVEN = words(
    "Maya,Jo,Anne-Marie,Li,Theodore,Xiomara,Bo,Siobhan,Kwame,Ines,Oluwaseun,Pia,Mateo,Ruth,Zed,Noor"
)
_MIDDLE = words("Rose,James,van,del,St,Marie,Lee,Abdul")
_FAMILY = words("Chen,Fitzgerald,Ng,Okonkwo,Ruiz,Lindgren,Oz,Papadopoulos,Vu,Hartmann,Diaz,Kim,Bell,Ito")
LABELS = (
    ("{who.full}",),
    ("{who.last_first}",),
    ("{who.given}", "{who.family}"),
    ("{who.full}", "{who.number}"),
    ("{who.last_first}", "ID: {who.number}"),
    ("{who.last_first}", "Grade 6", "Student ID: {who.number}"),
)


def run(count: int = 500, seed: int = 1) -> Iterator[Line]:
    """Draw, import and judge them; the faults of each layout are named."""
    total: Counter[str] = Counter()
    for nth in range(count):
        case, layout = random_grid(Random(f"{seed} {nth}"), f"{seed}/{nth}")
        verdict = judge(case)
        total += verdict.count
        total["documents whole"] += verdict.count["whole"] == verdict.count["people"]
        if verdict.faults:
            yield Line(f"  {case.name} {layout}: {'; '.join(verdict.faults)[:240]}")
    right = 100 * total["whole"] / max(total["people"], 1)
    wrong, broken = total["wrong photo"] - total["wrong photo but asked"], total["exception"]
    yield Line(f"grids, seed {seed}: {count} documents, {total['documents whole']} whole; {dict(total)}")
    yield Line(f"people right {right:.1f} %   target 98 %", right >= 98)
    yield Line(
        f"wrong photos without a word {wrong}, exceptions {broken}   target 0 and 0", wrong + broken == 0
    )


def random_grid(dice: Random, name: str) -> tuple[Case, str]:
    """A grid with random people, gaps and lengths that fit on a page."""
    while True:
        labels, tight = dice.choice(LABELS), dice.random() < 0.5
        columns, rows = dice.randrange(2, 7), dice.randrange(2, 7)
        people = _people(dice, dice.randrange(3, columns * rows * 2), "number" in "".join(labels))
        size = dice.choice((7, 8, 9))
        grid = Grid(
            side=dice.choice(SIDES),
            columns=columns,
            rows=rows,
            photo=dice.choice((44, 56, 64, 80, 100)),
            square=dice.random() < 0.3,
            clipped=dice.random() < 0.5,
            over=dice.choice((1.16, 1.4, 1.7)),
            text=_widest(people, labels, size),
            centred=dice.random() < 0.4,
            framed=dice.random() < 0.5,
            gap=dice.uniform(6, 14) if tight else dice.uniform(20, 60),
            near=dice.uniform(1, 4) if tight else dice.uniform(4, 10),
            size=size,
        )
        wide, deep = cell_size(grid, len(labels))
        if wide * columns <= 560 and deep * rows <= 700:
            break
    gaps = dice.choice((0, 0, 0, 0.1))

    def build(folder: Folder) -> Truth:
        places: list[Cell | None] = []
        for who in people:
            places += [None] if dice.random() < gaps else []
            lines = tuple(label.format(who=who) for label in labels)
            places.append(Cell(lines, face(who.photo) if who.photo else b""))
        folder.put("roster.pdf", grid_pdf(places, grid))
        return Truth(people, allowed=["*"], least=0)

    shape = [grid.side, "square" * grid.square, f"clipped {grid.over}" * grid.clipped, "tight" * tight]
    shape += ["centred" * (grid.centred and grid.side in ("below", "above"))]
    layout = f"{' '.join(filter(None, shape))} {columns}x{rows} {len(people)} people"
    return Case(name, "grid", "drawn with reportlab", build), layout


def _widest(people: list[Who], labels: tuple[str, ...], size: float) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    lines = (label.format(who=who) for who in people for label in labels)
    return max(float(stringWidth(line, "Helvetica", size)) for line in lines)


def _people(dice: Random, count: int, numbered: bool) -> list[Who]:
    found: dict[str, Who] = {}
    while len(found) < count:
        middle = dice.sample(_MIDDLE, dice.choice((0, 0, 0, 1, 2)))
        name = [dice.choice(_GIVEN), *middle, dice.choice(_FAMILY)]
        number = f"{dice.randrange(10_000, 99_999)}" if numbered else ""
        parts = tuple((" ".join(name[:at]), " ".join(name[at:])) for at in range(1, len(name)))
        who = one(*parts[-1], number, also=parts)
        found.setdefault(who.full, who if dice.random() < 0.93 else replace(who, photo=""))
    return list(found.values())
