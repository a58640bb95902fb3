"""A school over the years: who is who is known to the generator, never asked of the matcher."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from namecards.core.people import Person
from namecards.importing.candidate import person_fields
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import LEAVERS, NEW

GIVEN = [a + b for a in "An Be Ca Da El Fi Ga Ha Is Jo Ka Li Ma No Ol Pe".split() for b in "a o mir lia ren das".split()]  # fmt: skip # noqa: E501, SIM905
FAMILY = [a + b for a in "Ander Berg Cas Dia Es Fer Gar Hol Iva Jan Kow Lind".split() for b in "son man tro z ova ski ez berg".split()]  # fmt: skip # noqa: E501, SIM905
LOWEST, HIGHEST, ROOMS = 6, 8, "ABCD"


@dataclass
class Child:
    """One child; the object is who it is, all fields may change."""

    given: str
    family: str
    number: str
    library: str
    grade: int
    room: str
    gone: bool = False

    @property
    def homeroom(self) -> str:
        return f"{self.grade}{self.room}"


@dataclass
class School:
    """The children and the records of them, each with the child it is about."""

    random: Random
    size: int = 120
    children: list[Child] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    about: dict[str, Child] = field(default_factory=dict)
    free: list[tuple[str, str]] = field(default_factory=list)
    """Numbers of children who left, and their first names: the office gives the numbers out again."""
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(1001, 99999)))
    asked: list[int] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """The rows of the last list: of two equal ones nobody can say whose is whose, and they change nothing."""

    def __post_init__(self) -> None:
        for _ in range(self.size):
            self.joins(self.random.randint(LOWEST, HIGHEST))
        self.number_the_library()

    def here(self) -> list[Child]:
        return [child for child in self.children if not child.gone]

    def joins(self, grade: int, family: str = "") -> Child:
        chance = self.random
        given = chance.choice(GIVEN)
        again = (
            self.free and chance.random() < 0.3 and self.free[0][1] != given
        )  # else like a new family name
        number = self.free.pop(0)[0] if again else str(next(self.numbers))
        family = family or chance.choice(FAMILY)
        if chance.random() < 0.06 and self.children:
            family = chance.choice(self.children).family  # a brother or sister
        child = Child(given, family, number, "", grade, chance.choice(ROOMS))
        self.children.append(child)
        if chance.random() < 0.03:  # twins, often in one room
            twin = replace(child, given=chance.choice(GIVEN), number=str(next(self.numbers)))
            self.children.append(twin)
        return child

    def leaves(self, child: Child) -> None:
        child.gone = True
        self.free.append((child.number, child.given))

    def number_the_library(self) -> None:
        """The library numbers everybody from 1001 on, too, in an order of its own."""
        for at, child in enumerate(self.random.sample(self.here(), len(self.here())), 1001):
            child.library = str(at)

    def weeks_pass(self) -> None:
        """October: a few leave and join, move to another room, get another name, and are corrected."""
        chance, here = self.random, self.here()
        for child in chance.sample(here, max(1, len(here) // 60)):
            self.leaves(child)
        for _ in range(max(1, len(here) // 60)):
            self.joins(chance.randint(LOWEST, HIGHEST))
        for child in chance.sample(self.here(), max(1, len(here) // 40)):
            child.room = chance.choice(ROOMS)
        for child in chance.sample(self.here(), max(1, len(here) // 100)):
            child.family = chance.choice((f"{child.family}-{chance.choice(FAMILY)}", chance.choice(FAMILY)))
        if chance.random() < 0.5:
            one, other = chance.sample(self.here(), 2)
            if (one.given, one.family) != (other.given, other.family):  # else nobody could tell
                one.number, other.number = other.number, one.number

    def year_passes(self) -> None:
        for child in self.here():
            child.grade += 1
            child.room = self.random.choice(ROOMS)
            if child.grade > HIGHEST or self.random.random() < 0.03:
                self.leaves(child)
        while len(self.here()) < self.size:
            self.joins(LOWEST if self.random.random() < 0.9 else self.random.randint(LOWEST, HIGHEST))
        self.weeks_pass()

    def list_of(self, kind: str) -> tuple[str, list[Child]]:
        """A list as an office prints it, and the child of each row."""
        rows = self.random.sample(self.here(), len(self.here()))
        titles, line = KINDS[kind]
        return titles + "".join(line.format(c=child) for child in rows), rows

    def is_imported(self, folder: Path, kind: str) -> ImportPlan:
        """Import a list; the librarian answers each question with the truth."""
        text, rows = self.list_of(kind)
        self.lines = text.splitlines()[1:]
        (folder / "list.csv").write_text(text, encoding="utf-8")
        found = plan(folder, self.people)
        self.asked.append(len([question for question in found.questions if question.kind != LEAVERS]))
        for _ in range(20):
            answers = self._truths(found, rows)
            if answers.items() <= found.answers.items():
                break
            found = make_plan(found.import_source, {**found.answers, **answers})
        self._check(found, rows, kind)
        self._apply(found, rows)
        return found

    def _truths(self, found: ImportPlan, rows: Sequence[Child]) -> dict[str, str]:
        record = {id(child): person for person, child in self.about.items()}
        answers = {}
        for question in found.questions:
            if question.kind == LEAVERS:
                answers[question.key] = "archive"
            elif question.candidate and question.key.startswith("row:"):
                child = _child(question.candidate.origin, rows)
                answers[question.key] = record.get(id(child), NEW)
            else:
                answers[question.key] = "several"
        return answers

    def _check(self, found: ImportPlan, rows: Sequence[Child], kind: str) -> None:
        """Note who got another's row; without numbers, a newcomer can be like a leaver of one name."""
        for candidate, person in found.known.items():
            child, was = _child(candidate.origin, rows), self.about[person.id]
            line = self.lines[_place(child, rows)]
            if child is was or self.lines.count(line) > 1:
                continue
            unnumbered = kind in UNNUMBERED or not person.ids
            if not (unnumbered and was.gone and (was.given, was.family) == (child.given, child.family)):
                self.wrong.append(f"{person} ({was}) got the row of {child} on the list of {kind}")

    def _apply(self, found: ImportPlan, rows: Sequence[Child]) -> None:
        changed = {change.person.id: change.fields for change in found.changed}
        self.people = [replace(person, **changed.get(person.id, {})) for person in self.people]
        for candidate in found.new:
            person = Person(id=f"p{len(self.about)}", **person_fields(candidate))
            self.about[person.id] = self._new_child(_child(candidate.origin, rows), rows)
            self.people.append(person)

    def _new_child(self, child: Child, rows: Sequence[Child]) -> Child:
        """The child of a new record; of equal rows, one that has none yet."""
        line, had = self.lines[_place(child, rows)], {id(each) for each in self.about.values()}
        equal = [each for each, text in zip(rows, self.lines, strict=True) if text == line]
        return next((each for each in equal if id(each) not in had), child)


KINDS: Mapping[str, tuple[str, str]] = {
    "office": (
        "Student Number,First,Last,Grade,Homeroom\n",
        "{c.number},{c.given},{c.family},{c.grade},{c.homeroom}\n",
    ),
    "library": (
        "Barcode,First,Last,Grade,Homeroom\n",
        "{c.library},{c.given},{c.family},{c.grade},{c.homeroom}\n",
    ),
    "names": ("First,Last,Grade,Homeroom\n", "{c.given},{c.family},{c.grade},{c.homeroom}\n"),
    "numbers": ("Student Number,First,Last\n", "{c.number},{c.given},{c.family}\n"),
    "turned": ("Student Number,Name,Grade\n", '{c.number},"{c.family}, {c.given}",{c.grade}\n'),
}


UNNUMBERED = ("names", "library")
"""Lists without the office's numbers."""


def _place(child: Child, rows: Sequence[Child]) -> int:
    return next(at for at, each in enumerate(rows) if each is child)


def _child(origin: str, rows: Sequence[Child]) -> Child:
    return rows[int(origin.rpartition(" ")[2]) - 2]
