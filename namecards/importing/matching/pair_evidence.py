"""Hold the evidence that a row of a list is one person here, and say whether it is enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from namecards.importing.matching.traits import Likeness

NUMBER, BARE, _PICTURE, _FORMER = 60, 50, 60, 60
OTHER_NUMBER, SWAPPED_NUMBER, LOST_NUMBER = -30, -60, -90
"""Points if both have a number and these differ: perhaps from two systems; swapped; otherwise."""
_NEEDED = {OTHER_NUMBER: 15, SWAPPED_NUMBER: 30}
"""Points for the place that make a full name sure in spite of that: grade or room; grade and class."""
ROOM, OTHER_ROOM, CLASS, OTHER_CLASS = 20, -10, 15, -5
GRADE, NEAR_GRADE, OTHER_GRADE, _OTHER_ROLE = 15, 5, -40, -40
_SPELLINGS = (Likeness.SPELLING, Likeness.SOUND)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence about one pair."""

    likeness: Likeness
    number: int
    """Points for the number; below 0 if both have one from the same system and they differ."""
    place: int
    agrees: bool
    """Whether the room, a class or the grade agrees; in a new year the room only if the grade does, too."""
    contradicts: bool
    """Whether the grade differs, or the room if there is no grade."""
    picture: bool = False
    """Whether the photo on the list and the saved one are the same picture."""
    unplaced: bool = False
    """Whether the list is of the same people, or too short to tell, and no place of both is known."""
    other_role: bool = False
    """Whether only one is an adult, and they share no number."""
    usual: bool = False
    """Whether the list writes the names of others here in the same other way: all without middle names."""
    has_left: bool = False
    """Whether the person is archived: the number may have been given again."""
    is_thin: bool = False
    """Whether one has no last name or only its first letter, in a room whose other rows are other people."""
    former: bool = False
    """Whether the row has a full name that the person had here before."""
    is_short: bool = False
    """Whether a short form is all that makes the first names alike: Harry and Henry."""
    corrected: bool = False
    """Whether the librarian typed another name over that one."""

    @property
    def score(self) -> int:
        """All points together; at least 1."""
        points = self.likeness + self.number + self.place + _FORMER * self.former
        return max(1, points + _PICTURE * self.picture + _OTHER_ROLE * self.other_role)

    @property
    def is_sure(self) -> bool:
        """Whether the evidence is enough, if nobody else comes close.

        A number and half a name are the same person only if the family name is new: schools reuse numbers.
        """
        numbered, likeness = self.number > 0, self.likeness
        if self.other_role:
            return False
        if likeness is Likeness.FULL:
            if self.number < 0:
                return self.number in _NEEDED and self.place >= _NEEDED[self.number]
            return numbered or self.agrees or self.picture or not self.contradicts
        if self.corrected and (numbered or self._is_in_room):
            return not self.contradicts
        if likeness is Likeness.PART:
            is_told = self.number == 0 and (self.usual or (self._is_in_room and not self.is_thin))
            return not self.contradicts and (numbered or self.picture or is_told)
        if likeness in _SPELLINGS:
            is_supported = numbered or self.picture or (likeness > Likeness.SPELLING and self._is_in_room)
            return is_supported and self.agrees and not self.contradicts
        is_known = self.picture or (numbered and not self.has_left)
        return likeness is Likeness.FIRST and is_known and not self.contradicts

    @property
    def is_possible(self) -> bool:
        """Whether to ask about the pair: Theo Vann may be Theodore Vann, and in 6A Liz Vann Elizabeth."""
        near = self.likeness in _SPELLINGS and (self.agrees or self.unplaced)
        half = self.likeness in (Likeness.FAMILY, Likeness.FIRST)
        renamed = half and (self._is_in_room or (self.number == 0 and self.unplaced))
        possible = (near or renamed or self.former) and not self.contradicts
        return self.is_sure or self.number > 0 or possible or self.likeness >= Likeness.PART

    @property
    def _is_in_room(self) -> bool:
        """Whether both are in one room or class, and no number tells anything."""
        return self.number == 0 and self.place >= ROOM


def possible_people(found: Mapping[str, Evidence | None]) -> dict[str, Evidence]:
    """Return the evidence about the people whom a row may be: not Henry if Harry is here."""
    likely = {id: evidence for id, evidence in found.items() if evidence and evidence.is_possible}
    same_name = any(
        each.likeness is Likeness.PART and each.number >= 0 and not (each.is_short or each.contradicts)
        for each in likely.values()
    )
    return {id: each for id, each in likely.items() if not (same_name and each.is_short and each.number <= 0)}
