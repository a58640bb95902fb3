"""The plan of an import, shared by its preview and its questions, with its pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from functools import partial
from pathlib import Path

from textual.message import Message

from namecards import files
from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.heads import Head
from namecards.core.normalize import fold
from namecards.core.people import Person, place
from namecards.importing.candidate import Candidate
from namecards.importing.plan import ImportPlan, make_plan
from namecards.importing.questions.questions import LEAVER, LEAVERS, Choice, Question
from namecards.importing.report.check import check
from namecards.importing.report.oddity import Oddity
from namecards.portraits.portrait import initials
from namecards.screens.widgets.faces import Tile
from namecards.screens.working import WorkingScreen

_LOOKING = "{done} of {of} photos looked at, about {left} s. Esc stops."
_KEPT = "\0kept "
"""Marks the name of a saved photo, as opposed to a picture of the source: no file has such a name."""


class PhotosKept(Message):
    """The photos of an import are kept, with the heads that were found in them until then."""

    def __init__(self, heads: Sequence[Head]) -> None:
        self.heads = heads
        super().__init__()


def read_list(
    screen: WorkingScreen,
    path: Path | str,
    show: Callable[[ImportPlan], object],
    fail: Callable[[NamecardsError], object],
) -> None:
    """Plan an import in a worker, with a bar that counts the photos; Esc stops it."""
    screen.notify_user("Reading… Esc stops.")
    screen.start_work(_LOOKING, partial(screen.collection.imports.plan, path), show, fail)


class PreviewedPlan:
    """The plan of an import as it is answered so far."""

    def __init__(self, collection: Collection, plan: ImportPlan) -> None:
        self._collection = collection
        self.plan = plan
        self.heads: Mapping[str, Head] = {}
        """The heads found in the new photos, once all were looked at."""
        self.unreadable: Set[str] = frozenset()
        """The new photos that cannot be read, once all were looked at."""
        self.given: list[Mapping[str, str]] = []
        """The answers before each time that some were given."""
        self.line = 0
        """The line of the check that was looked at last."""
        self._checked: tuple[ImportPlan, int, int] | None = None
        self._oddities: tuple[Oddity, ...] = ()

    @property
    def oddities(self) -> tuple[Oddity, ...]:
        """The oddities of the plan as it is now."""
        plan, *looked = self._checked or (None,)
        if plan is not self.plan or looked != [len(self.heads), len(self.unreadable)]:
            self._checked = self.plan, len(self.heads), len(self.unreadable)
            self._oddities = check(self.plan, self.heads, self.unreadable)
        return self._oddities

    def take_heads(self) -> None:
        """Take what was found in the new photos so far."""
        self.heads = dict(self._collection.imports.heads)
        self.unreadable = frozenset(self._collection.imports.unreadable)

    def answer(self, answers: Mapping[str, str]) -> None:
        """Plan again with these answers and no others. Raises `CannotRead` if a picture is gone."""
        self.plan = make_plan(self.plan.import_source, answers)

    def give(self, answers: Mapping[str, str]) -> None:
        """Plan again with these answers, too."""
        before = self.plan.answers
        self.answer({**before, **answers})
        self.given.append(before)

    def replace(self, plan: ImportPlan) -> str:
        """Take the list as it is read now, and say what is new; answers stay if the same rows are people."""
        before, self.plan = self.plan, plan
        before.close()
        was, now = ({person.id for person in each.import_source.people} for each in (before, plan))
        sentence = "People were added or removed meanwhile: this is the preview now." if was != now else ""
        if [one.origin for one in before.listed] == [one.origin for one in plan.listed]:
            self.answer(before.answers)
            return sentence
        self.given.clear()
        return "The rows have changed, so F4 asks again." if before.answers else sentence

    def undo(self) -> int:
        """Undo the last answer, or those given at once; return the place of its question."""
        before, after = self.given[-1], self.plan.answers
        self.answer(before)
        self.given.pop()
        keys = [question.key for question in self.plan.questions]
        return next((at for at, key in enumerate(keys) if before.get(key) != after.get(key)), 0)

    def picture(self, name: str) -> bytes:
        """Read a picture of the source, or a saved photo."""
        if name.startswith(_KEPT):
            return files.read(self._collection.home.photos / name.removeprefix(_KEPT))
        return self.plan.import_source.pictures.read(name)

    def saved_photo(self, person: Person | None) -> str:
        """Return the name by which `picture` reads a person's saved photo; empty if there is none."""
        path = self._collection.people.photo(person)
        return f"{_KEPT}{path.name}" if path else ""

    def listed_tile(self, candidate: Candidate) -> Tile:
        """Return the face of somebody on the list, with the photo of the list, else the saved one."""
        where = " · ".join(filter(None, (candidate.grade, candidate.homeroom)))
        if len(candidate.classes) == 1 and not candidate.homeroom:
            where = place(candidate.grade, "", candidate.classes)
        photo = candidate.photo.name if candidate.photo else ""
        return Tile(
            candidate.display,
            where or "; ".join(candidate.classes),
            initials(candidate.preferred or candidate.given, candidate.family),
            photo or self.saved_photo(self.plan.known.get(candidate)),
        )

    def question_tiles(self, question: Question, choices: Sequence[Choice]) -> list[Tile]:
        """Return the faces that a question is about."""
        if question.picture:
            return [Tile("who is this?", question.picture.rpartition("/")[2], "?", question.picture)]
        if any(choice.picture for choice in choices):
            return []
        if question.candidate:
            photo = question.candidate.photo.name if question.candidate.photo else ""
            return [Tile(question.candidate.display, "on the list", "?", photo)]
        is_all, (kind, _, id) = question.kind == LEAVERS, question.key.partition(":")
        leavers = [p for p in self.plan.leavers if is_all or (kind == LEAVER and p.id == id)]
        return [self.person_tile(person) for person in leavers]

    def person_tile(self, person: Person) -> Tile:
        """Return the saved face of somebody here, or of who has left."""
        where = "here now" if person.active else "has left"
        return Tile(person.display, where, initials(person.goes_by, person.family), self.saved_photo(person))

    def find_tiles(self, typed: str = "") -> list[Tile]:
        """Return the tiles of people with the typed letters in name or number, those with a photo first."""
        letters = fold(typed)
        people = (one for one in self.plan.listed if letters in fold(f"{one.display} {' '.join(one.ids)}"))
        return sorted(map(self.listed_tile, people), key=lambda tile: not tile.picture)

    def tiles(self, oddity: Oddity) -> list[Tile]:
        """Return the faces that an oddity is about: people of the list, people here, pictures."""
        return [
            *map(self.listed_tile, oddity.candidates),
            *map(self.person_tile, oddity.people),
            *(Tile(name.rpartition("/")[2], "whose?", "?", name) for name in oddity.pictures),
            *(Tile(text, "left out", "–", "") for text in oddity.rows),
        ]
