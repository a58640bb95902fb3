"""Hold the places that a text gives for people."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The places that a text gives; empty where it gives none."""

    grade: str = ""
    name: str = ""
    """The class, with its grade: 7B, 4 Rowan."""
    section: str = ""
    """The letter of a class that is named elsewhere."""
    teacher: str = ""
    room: str = ""
    rest: str = ""
    """The words that were not understood."""
    is_apart: bool = False
    """Whether a sign separates these words from the place before them."""

    @property
    def is_grade(self) -> bool:
        """Whether a grade is all that is given."""
        return bool(self.grade) and not (self.name or self.section or self.teacher or self.room or self.rest)

    @property
    def says_only_places(self) -> bool:
        """Whether two places or more are all that is said, such as a grade and a teacher."""
        return len(self.kinds) > 1 and not (self.section or self.rest)

    @property
    def kinds(self) -> set[str]:
        """The kinds of places that are given."""
        return {kind for kind in ("grade", "name", "teacher", "room") if getattr(self, kind)}

    def is_only_beside(self, above: Whereabouts) -> bool:
        """Whether these are only the teacher or the room of the class, or teacher, in the line above."""
        is_teacher = bool(self.teacher and not above.teacher)
        is_room = bool(self.room and (above.name or above.teacher) and not above.room)
        return (is_teacher or is_room) and not (self.name or above.is_grade)


NOWHERE = Whereabouts()
