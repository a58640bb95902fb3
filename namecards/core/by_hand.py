"""People written by hand: the typed lines of a form or a command become a person."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from namecards.core.errors import NamecardsError
from namecards.core.grades import class_key, grade_number, plain_grade, told_grade
from namecards.core.normalize import fold
from namecards.core.people import PARENTS, STAFF, Person, class_keys, room
from namecards.core.text import only

ROLES = ("student", "teacher", "staff", "parent")
_TEXTS = ("given", "family", "preferred", "say", "hook", "grade", "homeroom")

_YES = ("y", "ye", "yes", "ja", "j", "oui", "si", "sim", "tak", "ano", "da")
_LIMITS = {"picture": "no_photo", "print": "never_print", "notes": "no_notes"}
"""What a line allows with yes, and the field that its no sets."""


def to_lines(person: Person) -> dict[str, str]:
    """Return a person as the lines of a form."""
    return {
        **{name: getattr(person, name) for name in _TEXTS},
        "ids": ", ".join(person.ids),
        "classes": "; ".join(person.classes),
        "role": person.role,
        **{line: "no" if getattr(person, flag) else "yes" for line, flag in _LIMITS.items()},
        "here": "yes" if person.active else "no",
    }


def from_lines(person: Person, lines: Mapping[str, str]) -> Person:
    """Return the person with the typed lines; those that are not there stay.

    Raises `NamecardsError` for a line that can't be understood, or if no name is left.
    """
    changed: dict[str, Any] = {name: " ".join(lines[name].split()) for name in _TEXTS if name in lines}
    for name, sign in (("ids", "[,;]"), ("classes", ";")):
        if name in lines:
            typed = (part.strip() for part in re.split(sign, lines[name]))
            changed[name] = tuple(dict.fromkeys(part for part in typed if fold(part) not in ("", "none")))
    if "role" in lines:
        changed["role"] = next((r for r in ROLES if r.startswith(fold(lines["role"] or "student"))), "")
        if not changed["role"]:
            raise NamecardsError(f"The role can't be “{lines['role']}”. Choose: {', '.join(ROLES)}.")
    changed |= {flag: _is_no(lines[line]) for line, flag in _LIMITS.items() if line in lines}
    if "here" in lines:
        changed["active"] = not _is_no(lines["here"])
    after = replace(person, **changed)
    names = after.given, after.family, after.preferred
    is_new = not person.id or names != (person.given, person.family, person.preferred)
    if not after.goes_by or (is_new and not any(map(str.isalpha, "".join(names)))):
        raise NamecardsError("A person needs a name, with letters. Nothing was changed.")
    return after


def with_photo(person: Person, photo: str) -> Person:
    """Return the person with a new photo; the old one is kept behind it."""
    old = (*person.old_photos, person.photo) if person.photo not in ("", photo) else person.old_photos
    return replace(person, photo=photo, photo_year="", bad_photo="", old_photos=old)


def lines_of_class(name: str, people: Collection[Person]) -> dict[str, str]:
    """Return the lines that put somebody into classes: a homeroom with its one grade, a grade or a class.

    Semicolons stand between several; so do commas if one of them is here.
    """
    if (match := _match_class(name, people)) or not name.strip(" ;,"):
        return match or {"homeroom": "", "classes": ""}
    by_comma = any(_match_class(part, people) for part in name.split(","))
    lines: dict[str, str] = {}
    for part in filter(None, map(str.strip, re.split("[;,]" if by_comma else ";", name))):
        more = _match_class(part, people) or {"classes": part}
        both = [each["classes"] for each in (lines, more) if "classes" in each]
        lines |= more | ({"classes": "; ".join(both)} if both else {})
    return lines


def _match_class(name: str, people: Iterable[Person]) -> dict[str, str]:
    """Return the line of the class here that a typed name means, or of a grade; empty if there is none."""
    wanted = class_keys(name)
    if wanted[0] in (fold(STAFF), fold(PARENTS)):
        return {"role": "staff" if wanted[0] == fold(STAFF) else "parent"}
    for person in people:
        if person.homeroom and {fold(person.homeroom), fold(room(person.homeroom))} & {*wanted}:
            grades = {other.grade for other in people if other.homeroom == person.homeroom}
            return {"homeroom": person.homeroom, **({"grade": person.grade} if len(grades) == 1 else {})}
        if person.grade and {fold(person.grade), fold(f"Grade {plain_grade(person.grade)}")} & {*wanted}:
            return {"grade": person.grade}
        if class_name := next((each for each in person.classes if fold(each) in wanted), ""):
            return {"classes": class_name}
    is_grade = grade_number(name) is not None and not name.strip().isdecimal()
    return {"grade": plain_grade(name)} if is_grade else _new_homeroom(name, people)


def _new_homeroom(name: str, people: Iterable[Person]) -> dict[str, str]:
    """Return the lines of a homeroom that nobody is in yet, if it is written as those here: 3C beside 3B."""
    bare = re.sub(r"(?i)^(?:room|rm\.?|class|homeroom|form)\s+(?=\S*\d)", "", name.strip())
    written = {_shape(person.homeroom) for person in people} - {
        _shape(each) for person in people for each in person.classes
    }
    if not any(map(str.isdigit, bare)) or _shape(bare) not in written:
        return {}
    grade = told_grade("", [bare])
    return {"homeroom": bare, **({"grade": grade} if grade else {})}


def _shape(name: str) -> str:
    """Return how a name is written, with 0 and a for each digit and letter: 0a of 3B."""
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "0", fold(name)))


def unify_spelling(before: Person, after: Person, people: Iterable[Person]) -> Person:
    """Return the edited person with new grade and classes in the spelling that others have.

    Two spellings would be two classes. A respelling of their own class stays as it was typed.
    """
    had = {class_key(name) for name in (room(before.homeroom), *before.classes)}
    others = [other for other in people if other.id != before.id]
    homerooms = {class_key(room(other.homeroom)): other.homeroom for other in others if other.homeroom}
    classes = {class_key(each): each for other in others for each in other.classes}
    key = class_key(room(after.homeroom))
    typed = ((name, class_key(name)) for name in after.classes)
    return replace(
        after,
        grade=after.grade if after.grade == before.grade else plain_grade(after.grade),
        homeroom=after.homeroom if key in had else homerooms.get(key, after.homeroom),
        classes=tuple(dict.fromkeys(name if key in had else classes.get(key, name) for name, key in typed)),
    )


def follow_class(before: Person, after: Person, people: Iterable[Person]) -> Person:
    """Return the edited person with the grade of the class they move to, if both classes have one grade each.

    A typed grade stays.
    """
    old, new = ({one.homeroom, *one.classes} - {""} for one in (before, after))
    others = [(other.grade, {other.homeroom, *other.classes}) for other in people if other.id != before.id]
    left, joined = ({grade for grade, names in others if names & moved} for moved in (old - new, new - old))
    is_kept = not before.grade or before.grade != after.grade or old <= new or bool(left - {before.grade})
    return after if is_kept else replace(after, grade=only(joined) or after.grade)


def describe_grade(before: Person, after: Person) -> str:
    """Say that an edited person is in another grade now: " Grade 6 now."; else nothing."""
    return f" Grade {plain_grade(after.grade)} now." if after.grade not in ("", before.grade) else ""


def same_name(person: Person, people: Iterable[Person]) -> Person | None:
    """Find a person with the same first and last name, in either order; an active one first."""
    here_first = sorted(people, key=lambda other: not other.active)
    return next((other for other in here_first if _full_names(person) & _full_names(other)), None)


def _full_names(person: Person) -> set[tuple[str, ...]]:
    """Return the folded first and last name, also with the name they go by; the order does not count."""
    firsts = {fold(person.given), fold(person.goes_by)} - {""}
    return {tuple(sorted((first, fold(person.family)))) for first in firsts}


def describe_twin(twin: Person) -> str:
    """Say that somebody of a name is in the data: "Maya Chen is here already (Grade 6)"."""
    status = "is here already" if twin.active else "was here before and has left, with all notes"
    return f"{twin.display} {status}{f' ({twin.place})' if twin.place else ''}"


def require_free_numbers(before: Person, after: Person, people: Iterable[Person]) -> None:
    """Refuse a new number that is somebody else's: a card with it would open neither's visit."""
    new = set(after.ids).difference(before.ids if before.active else ()) if after.active else set()
    for other in people:
        if other.id != after.id and other.active and (used := new.intersection(other.ids)):
            raise NamecardsError(
                f"{min(used)} is the number of {other.display}: a card with it would open neither's visit. "
                "Nothing was saved."
            )


def _is_no(text: str) -> bool:
    """Whether a line says no; what is neither yes nor no in the words of several languages is refused."""
    word = fold(text)
    if word.startswith("n") or word in _YES:
        return word not in _YES
    raise NamecardsError(f"Type yes or no, not “{text}”. Nothing was saved.")
