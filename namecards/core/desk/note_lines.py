"""Whose a typed line is, and what it says: `%yesterday: maya dog surgery`, `same: !find manga 4`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from namecards.core import addressing
from namecards.core.addressing import Addressee, drop_words, explain_left
from namecards.core.common_words import is_common
from namecards.core.desk import note_parser
from namecards.core.desk.note_kinds import MORE_CLASS, PRIVATE, SIGN_CLASS
from namecards.core.finding import Finder, near_words
from namecards.core.normalize import MOST_WORDS, fold, words
from namecards.core.people import Person

_SIGN = rf"[{SIGN_CLASS}{MORE_CLASS}]"
_BETWEEN = r"(?:[-–—.,:;·|]+(?:\s+|$))+"
"""Between the name and what was said: "maya - dog surgery"."""
_GLUED = r"(?<=\w)(?:[,;–—](?=\w)|(?=[!?+>*%#]+\w))"
"""Where a sign or a comma follows a word without a space: "maya?how is the puppy", "maya,dog surgery"."""


def resolve(
    line: str, today: date, finder: Finder, of_all: Finder | None, last: Callable[[], tuple[Person, ...]]
) -> Addressee:
    """Split a line into the people it may be about and what was said.

    `finder` knows who is here; `of_all` also those who have left, None if nobody has. `same:` is everybody of
    the `last` line; if it is not known whose that is, nobody. A day and signs in front of the name stay with
    the text. A `%` before the name or in it makes all of the line private.
    """
    line = note_parser.narrow_signs(line)
    front, rest = _split_front(line, today)
    again = note_parser.text_after_same(rest)
    if again is not None:  # not for the finder: it forgives a letter and would find Sam
        people = last()
        text = _join(front, again, PRIVATE in front)
        return Addressee(people, text, each=True) if people else Addressee((), line)
    if front and (matches := finder.by_first_name.get(fold(front))):  # Sunday and Thu are names, too
        return Addressee(tuple(matches), rest, sure=False)
    addressee = addressing.resolve(finder, rest)
    if (clearer := _part_name(finder, rest)) and (closer := addressing.resolve(finder, clearer)).certain:
        addressee, rest = closer, clearer
    left = addressing.resolve(of_all, rest) if of_all else Addressee((), rest)
    is_closer = not (addressee.sure and addressee.people) or len(left.text) < len(addressee.text)
    if left.sure and explain_left([left]) and is_closer:  # Maya Chen has left: it is not about Maya Johnson
        addressee = left._replace(sure=False)
    name = rest.removesuffix(addressee.text)
    private = PRIVATE in front or note_parser.has_percent(name)
    text = re.sub(f"^{_BETWEEN}", "", addressee.text) if name else addressee.text
    return addressee._replace(text=_join(front, text, private))


def text_about(line: str, today: date, addressee: Addressee, person: Person) -> str:
    """Return what a line says about the person who was chosen for it, without their name in front."""
    if addressee.sure and person in addressee.people:
        return addressee.text
    front, rest = _split_front(note_parser.narrow_signs(line), today)
    again = note_parser.text_after_same(rest)
    text = rest if again is None else again
    return _join(front, _drop_name(text, person), PRIVATE in front)


def _drop_name(text: str, person: Person) -> str:
    """Drop the name in front of what was said about a person whom the user chose: `chen lost a tooth`.

    A word that may begin a sentence, or is only like the name, stays unless a sign follows it, as in
    `will ?how is he`.
    """
    mine = {*words(person.given), *words(person.preferred), *words(person.family)}
    lasts = {name[0] for name in words(person.family)}
    pieces = list(map(fold, text.split()[:MOST_WORDS]))
    count = 0
    for word in pieces:
        like = word in mine or near_words(word, mine) or _begins_one(word, mine)
        if not (like or (count and word in lasts)):
            break
        count += 1
    rest = drop_words(count, text).lstrip(",:;")
    is_name = count and (
        re.match(_SIGN, rest) or (pieces[0] in mine and not is_common(pieces[0], pieces[1:]))
    )
    return rest if is_name and rest else text


def _begins_one(word: str, names: Iterable[str]) -> bool:
    return len(word) > 1 and any(name.startswith(word) for name in names)


def _part_name(finder: Finder, line: str) -> str:
    """Put a space after the name in front if a sign or comma follows it at once; else empty."""
    glued = re.search(_GLUED, line)
    if glued is None or not finder.find_named(line[: glued.start()]):
        return ""
    return f"{line[: glued.end()]} {line[glued.end() :]}"


def _split_front(line: str, today: date) -> tuple[str, str]:
    """Split off the signs and the day in front of a name, the day first, as they are parsed."""
    first, rest = note_parser.split_signs(line)
    day, rest = note_parser.split_day(rest, today)
    second, rest = note_parser.split_signs(rest)
    return day + first + second, rest


def _join(front: str, text: str, private: bool) -> str:
    """Put signs and a day in front of a text again; `private`: each of its notes."""
    return front.replace(PRIVATE, "") + note_parser.hide(text) if private else front + text
