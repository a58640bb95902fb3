"""A home that lists are imported into, by a librarian who knows every child, and what went wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks.rosters.schoolmates import TEACHERS, Child, Row, full
from namecards.core.normalize import bare_number, words
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, person_fields
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import ARCHIVE, LEAVERS, NEW
from namecards.importing.repeats import ONE, SEVERAL


@dataclass
class Life:
    """The records, each with the child whose notes it has, and what went wrong."""

    was: dict[int, Child]
    hard: Sequence[int] = ()
    people: list[Person] = field(default_factory=list)
    about: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    photos: dict[str, str] = field(default_factory=dict)
    """The name of the picture that a new person got."""
    asked: int = 0

    def imports(self, path: Path, now: Sequence[Child], printed: Row) -> None:
        """Import what is at a path, and judge what came of it; `printed` is what is there of each child."""
        found = plan(path, self.people)
        self._judge_pairs(found, now, printed)
        asked = [q for q in found.questions if q.kind != LEAVERS]
        self.asked = len(asked)
        for _ in range(9):
            answers = self._truths(found, now, printed)
            if answers.items() <= found.answers.items():
                break
            found = make_plan(found.import_source, {**found.answers, **answers})
        self._judge_pairs(found, now, printed)
        if len(asked) > 1 + len(self.hard) and not self._is_blind(printed(now[0])):
            self.faults.append(f"asked: {len(asked)}, {asked[0].text} {asked[0].why[:90]}")
        if stuck := [q.text for q in found.questions if q.key not in found.answers]:
            self.faults.append(f"stuck: {len(stuck)}, {stuck[0]}")
        self._apply(found, now, printed)
        self._judge_all(found, now, printed)
        found.close()

    def _is_blind(self, row: dict[str, str]) -> bool:
        """Whether a list has only numbers and first names, and nobody here has the numbers."""
        known = {number for person in self.people for number in map(bare_number, person.ids)}
        return [*row] == ["Student ID", "First Name"] and bare_number(row["Student ID"]) not in known

    def _truths(self, found: ImportPlan, now: Sequence[Child], printed: Row) -> dict[str, str]:
        record = {key: person for person, key in self.about.items()}
        answers = {}
        for question in found.questions:
            kind, offered = question.kind, [choice.answer for choice in question.choices]
            if kind == LEAVERS:
                answers[question.key] = ARCHIVE
            elif question.candidate and kind in ("row", "same", "only"):
                child = whose(question.candidate, now, printed)
                if kind == "same":
                    answers[question.key] = SEVERAL if sum(full(c) == full(child) for c in now) > 1 else ONE
                elif kind == "row" and record.get(child.key, NEW) in offered:
                    answers[question.key] = record.get(child.key, NEW)
                elif kind == "only":
                    others = [whose(one, now, printed) for one in found.listed if not one.only_on]
                    answers[question.key] = "" if child in others else ONE
            else:
                answers[question.key] = ""
        return answers

    def _judge_pairs(self, found: ImportPlan, now: Sequence[Child], printed: Row) -> None:
        rows = Counter(tuple(printed(c).values()) for c in now)
        for candidate, person in found.known.items():
            child = whose(candidate, now, printed)
            if child.key != self.about[person.id] and rows[tuple(printed(child).values())] == 1:
                self.faults.append(
                    f"WRONG: {person.display} {person.ids} became {candidate.display} {candidate.ids}"
                )

    def _apply(self, found: ImportPlan, now: Sequence[Child], printed: Row) -> None:
        fields = {change.person.id: change.fields for change in found.changed}
        self.people = [replace(person, **fields.get(person.id, {})) for person in self.people]
        known = {*self.about.values()}
        for candidate in found.new:
            child = whose(candidate, [c for c in now if c.key not in known] or now, printed)
            sole = whose(candidate, now, printed)
            if sole.key in known and printed(sole) != printed(child):
                child = sole
            missing = child.key in self.hard and any(
                self.about[p.id] == child.key for p in found.missing + found.leavers
            )
            if child.key in known and not missing:
                self.faults.append(f"doubled: {candidate.display} {candidate.ids}")
            if missing and not self._is_blind(printed(child)):
                self.faults.append(f"parted: {candidate.display} is new, and the one here seems to have left")
            if child.key not in known or missing:
                known.add(child.key)
                self.people.append(Person(id=f"p{len(self.people)}", **person_fields(candidate)))
                self.about[self.people[-1].id] = child.key
                if candidate.photo:
                    self.photos[self.people[-1].id] = candidate.photo.name

    def _judge_all(self, found: ImportPlan, now: Sequence[Child], printed: Row) -> None:
        record = {self.about[p.id]: p for p in self.people}
        here, said = {c.key for c in now}, (*found.missing, *found.leavers)
        archived = [p.display for key, p in record.items() if not p.active and key in here]
        unsaid = [p.display for key, p in record.items() if key not in here and p.active and p not in said]
        self.faults += [f"archived: {archived}"] if archived else []
        self.faults += [f"unsaid: {unsaid}"] if unsaid else []
        for c in now:
            if c.key in record:
                self.faults += self._of_one(record[c.key], c, printed(c), str(found.remarks))
            else:
                self.faults.append(f"lost: {full(c)}")

    def _of_one(self, person: Person, c: Child, row: dict[str, str], said: str) -> Iterator[str]:
        was = self.was.get(c.key, c)
        name = " ".join(f"{person.given} {person.middle} {person.family}".split())
        own = {*words(name)}
        if not own <= {*words(" ".join((full(c), full(was), was.middle, c.middle, c.goes)))}:
            yield f"name: {name} of {full(c)}"
        is_new = len(c.family) >= len(was.family) and "First Name" not in [*row][1:2]
        if is_new and not {*words(c.family)} <= own:
            yield f"old name: {name} of {full(c)}"
        is_bare = name.isascii() and words(name) == words(full(was)) and not full(was).isascii()
        if name.isupper() or is_bare:
            yield f"spoiled: {name} of {full(was)}"
        places = " ".join((person.homeroom, *person.classes))
        told = [room for room in (c.room, TEACHERS[c.room]) if room in row.values()]
        if told and not any(room in places for room in told):
            yield f"room: {name} is in {places or 'none'}, not {told}"
        if str(c.grade) in row.values() and person.grade != str(c.grade):
            yield f"grade: {name} {person.grade or 'none'}, not {c.grade}"
        ids = {*map(bare_number, person.ids)}
        lost = [n for n in (c.number, c.card) if n in row.values() and bare_number(n) not in ids]
        if lost and "not added" not in said:
            yield f"number: {name} {person.ids} lacks {lost}"
        known = {bare_number(n) for one in (c, was) for n in (one.number, one.card)}
        if not ids <= known:
            yield f"wrong number: {name} {person.ids}"


def whose(candidate: Candidate, now: Sequence[Child], printed: Row) -> Child:
    """The child whose row a candidate is: of equal rows the first."""
    one = candidate
    texts = one.given, one.middle, one.family, one.preferred, one.homeroom, one.grade, *one.classes
    own, ids = {*words(" ".join(texts))}, {*map(bare_number, one.ids)}

    def score(c: Child) -> int:
        cells = printed(c).values()
        numbered = bool(ids & {*map(bare_number, filter(None, cells))})
        return 9 * numbered + 2 * len(own & {*words(" ".join(cells))}) - len({*words(full(c))} - own)

    return max(now, key=score)
