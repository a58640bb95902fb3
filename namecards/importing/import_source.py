"""Hold the content read for an import: a plan is made of it, and again with each answer."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace

from namecards.core.people import Person
from namecards.importing.candidate import Candidate, PeopleList, PhotoDoubt, PhotoFile
from namecards.importing.files.entries import Source
from namecards.importing.matching.photos import PhotoMatch, is_copy
from namecards.importing.past import NO_PAST, Past

IsLost = Callable[[str], bool]
"""A function that tells whether a saved photo, by its file name, is missing or damaged."""


def never_lost(name: str) -> bool:
    """Treat every saved photo as whole."""
    return False


ReadSaved = Callable[[str], bytes]
"""A function that reads a saved photo by its file name; empty if it can't be read."""


def nothing_saved(name: str) -> bytes:
    """Read no saved photo."""
    return b""


@dataclass(frozen=True, slots=True)
class ImportSource:
    """Everything read from the user's files, and the people to compare it with."""

    files: Source
    """The folder, zip or file; a zip stays open until the plan is closed."""
    people_list: PeopleList
    photos: PhotoMatch
    unclaimed: tuple[str, ...]
    """Names of the pictures that belong to nobody on the list or here."""
    people: tuple[Person, ...]
    is_lost: IsLost = never_lost
    read_saved: ReadSaved = nothing_saved
    past: Past = NO_PAST
    _copies: dict[tuple[str, str], bool] = field(default_factory=dict, repr=False)
    """Results of comparing two pictures, so that an answer compares none of them again."""

    def is_copy(self, one: Candidate, person: Person) -> bool:
        """Whether somebody's photo on the list is a copy of the one here, and not larger."""
        pair = (one.photo.digest if one.photo else "", person.photo)
        if pair not in self._copies:
            self._copies[pair] = is_copy(one, person, self.pictures.read, self.read_saved)
        return self._copies[pair]

    def doubting(self, doubts: Mapping[str, PhotoDoubt]) -> ImportSource:
        """Return the source with questions about these pictures, by name; until answered, they are unused."""
        photos = self.without_photos(doubts).photos
        photos = replace(photos, doubts={**photos.doubts, **doubts})
        return replace(self, photos=photos, unclaimed=(*self.unclaimed, *doubts))

    def without_photos(self, names: Container[str]) -> ImportSource:
        """Return the source with nobody who gets one of these pictures."""
        listed = tuple(
            replace(one, photo=None) if one.photo and one.photo.name in names else one
            for one in self.photos.candidates
        )
        return replace(self, photos=replace(self.photos, candidates=listed))

    def with_photos(self, given: Mapping[int, PhotoFile]) -> ImportSource:
        """Return the source with these photos for people who have none, by their index."""
        people = enumerate(self.photos.candidates)
        listed = tuple(replace(one, photo=one.photo or given.get(at)) for at, one in people)
        return replace(self, photos=replace(self.photos, candidates=listed))

    @property
    def pictures(self) -> Source:
        """The source of the pictures: the list itself, or the files."""
        return self.people_list.pictures or self.files
