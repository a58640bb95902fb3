"""Finds the people of a line: `maya dog surgery`, `maya 7b: …`, `maya and liz: …`, `room 12: …`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from namecards.core.common_words import is_common, is_word
from namecards.core.days import begins_with_date
from namecards.core.finding import Finder, first_words, near_words
from namecards.core.name_forms import answers_to
from namecards.core.normalize import MOST_WORDS, fold, words
from namecards.core.people import Person, places_of
from namecards.core.suggesting import COLON, find_class_in_front, find_people_within, suggest_addressees

SHORTEST_NUMBER = 4
"""Characters of a number that begins a line without a colon: "12 books are missing" is about no pupil."""
_COMMA = r"\s*[,;&+，、；＆＋]\s*"
_AND = rf"(?i:(?:{_COMMA}|\s+)(?:and|und|et|y|e|och)\s+|{_COMMA})"  # compiled when it is used
_WITH = r"or|oder|ou|o|eller|with|w/|n|plus|vs\.?|mit|avec|con|com|med"
_BESIDE = rf"{_AND}|(?i:\s+(?:{_WITH})\s+)|\s*/\s*"
"""Between two names of a line without a colon."""
_NAME_LATER = r"[,;，、；]\s*([^\W\d_][^,;，、；:!?+>=*%]{1,40}?)\s*(?=[!?+>=*%]{1,2}[^\W\d_]|:\s)"
_DASHES = ("-", "–", "—")
_NEVER_LAST = (
    r"an?|and|are|at|be|but|by|can|did|do|does|for|had|has|have|her?|him|his|i|in|is|it|may|me|my|not|of|on|or|our"
    r"|she|so|that|the|they|this|to|us|was|we|were|will|with|you"
)
"""After a first name they go on with the sentence, though some are last names: "emma will bring it"."""
_ONE_LETTER_WORDS = "aàeéioòuyv"
"""In common school languages: "a new dog", "y su hermano", "v knihovně"."""


class Addressee(NamedTuple):
    """One person that a line is about, several to choose from, or nobody."""

    people: tuple[Person, ...]
    text: str
    """The line without the name."""
    sure: bool = True
    """False: the line only resembles their names, so the user is asked, even about one person."""
    each: bool = False
    """Whether the line is about all of them: several names or a class before a colon. Not sure: perhaps."""
    unclear: str = ""
    """The one of several names that is not clear; `people` are those it may mean."""

    @property
    def certain(self) -> tuple[Person, ...]:
        """The people the line is about, if there is no doubt; else nobody."""
        return self.people if self.sure and (self.each or len(self.people) == 1) else ()

    def clear(self, address: str) -> str:
        """Return the line with an address in place of the name that is not clear."""
        return self.text.replace(self.unclear, address.replace(",", ""), 1)


def explain_left(addressees: Iterable[Addressee]) -> str:
    """Say which of the people of some lines have left; empty if none has."""
    left = {person.id: person for one in addressees for person in one.people if not person.active}
    return " ".join(person.explain_left() for person in left.values())


def resolve(finder: Finder, text: str) -> Addressee:
    """Find the people of a line: certain ones, several with one name, or likely ones to ask about."""
    if group := split_group(finder, text):
        return group
    if by_name := _names_in_front(finder, text):
        people = tuple({p.id: p for matches in by_name for p in matches}.values())
        return Addressee(people, text, sure=False, each=all(len(matches) == 1 for matches in by_name))
    people, rest = split_addressee(finder, text)
    if others := [p for p in _find_later_names(finder, rest) if p not in people]:
        return Addressee((*people, *others), text, sure=False)
    there, after = find_class_in_front(finder, text)
    if there:  # also "willow class was loud", though a child is called Willow
        some = [p for p in there if p in find_people_within(finder, after)]  # "7b lena is back"
        return Addressee(tuple(some or there), text, sure=False, each=not some)
    if people:
        return Addressee(people, rest)
    likely, rest = suggest_addressees(finder, text)
    return Addressee(likely, rest, sure=False)


def split_addressee(finder: Finder, text: str) -> tuple[tuple[Person, ...], str]:
    """Split `maya dog surgery` into the person and the text; several people if the name is ambiguous.

    The name comes first: a full name, a first name with the last initial if shared, or a number, perhaps
    followed by a colon. Of two with one name the class or the number says which: `maya 7b`, `maya 1003`.
    A common word is a name only before a colon. Without a name, or with the last name of somebody else: no
    people and the whole text; `suggest_addressees` then finds people to ask about.
    """
    colon = COLON.match(text)
    if colon and not begins_with_date(text) and (fits := finder.find_named(colon[1])):
        return tuple(fits), text[colon.end() :].strip()
    pieces = [] if begins_with_date(text) else text.split()
    end = _end_of_name(finder, pieces)
    for count in range(end or min(len(pieces), MOST_WORDS), 0, -1):
        head, rest = pieces[:count], pieces[count:]
        fits = finder.with_full_name(" ".join(head))
        has_number = len("".join(rest[:1])) >= SHORTEST_NUMBER and finder.by_code(rest[0]) in fits
        common = not has_number and all(is_common(fold(word), map(fold, rest)) for word in head)
        closer = [p for p in fits if answers_to(" ".join(pieces[: count + 1]), p)]
        if closer and ((len(fits) > 1 and not common) or _is_initial(rest[:1])):
            closer, more = _narrow(closer, rest[1:])
            return tuple(closer), drop_words(count + 1 + more, text)
        if fits and not common:
            fits, more = _narrow(fits, rest, last_names=count != end)
            if more == 0 and (
                any(_may_be_another(finder, p, rest, colon) for p in fits)
                or _is_longer_name(finder, fits, pieces, count, text)
            ):
                break
            return tuple(fits), drop_words(count + more, text)
    scanned = finder.by_code(pieces[0]) if pieces and len(pieces[0]) >= SHORTEST_NUMBER else None
    return ((scanned,), drop_words(1, text)) if scanned else ((), text)


def split_group(finder: Finder, text: str) -> Addressee | None:
    """Split `maya and liz: built a fort` or `room 12: …` into these people and the text, or None."""
    colon = COLON.match(text)
    if colon is None or len(exact := finder.find_named(colon[1])) > 1:
        return None
    is_class = bool(finder.in_class(colon[1]))
    if exact:  # a class with a person's name or number
        return Addressee(tuple(exact), text, sure=False) if is_class else None
    names = [colon[1]] if is_class else [name for name in re.split(_AND, colon[1].strip()) if name]
    if not is_class and (len(names) < 2 or not _is_list_of_names(finder, names)):
        return None
    people: dict[str, Person] = {}
    for name in names:
        matches, there = _find_group_member(finder, name), finder.in_class(name)
        if there != matches if there else len(matches) != 1:  # also a class that is called like a child
            likely = tuple(matches or finder.match_name(name))
            if not likely and "," in colon[1]:  # "maya, her sister came: all is well"
                return None
            return Addressee(
                likely or tuple(people.values()), text, sure=False, unclear=name if likely else ""
            )
        people |= {p.id: p for p in matches}
    rest = text[colon.end() :].strip()
    if len(people) > len(names) and (some := split_addressee(finder, rest)[0]):  # "7a: maya is sick"
        members = tuple(p for p in some if p.id in people)
        return Addressee(members or some, text, sure=False)
    return Addressee(tuple(people.values()), rest, each=True)


def _is_list_of_names(finder: Finder, names: Sequence[str]) -> bool:
    """Tell whether a known name comes first, or else all of them are, or resemble, a name."""
    like_names = (
        _find_group_member(finder, name) or (not is_word(fold(name)) and finder.match_name(name))
        for name in names
    )
    return bool(_find_group_member(finder, names[0])) or all(like_names)


def _names_in_front(finder: Finder, text: str) -> list[list[Person]]:
    """Find the people of each name in `maya and liz built a fort`, `maya liz: …` or `maya liz built a fort`.

    Empty without a second name. The note may be about all or one of them, so the user is asked.
    """
    colon = COLON.match(text)
    groups: list[list[Person]] = []
    is_name = colon is not None and bool(finder.find_named(colon[1]))
    if colon and is_name and not re.search(_AND, colon[1]):  # "hazel, willow": a class, or a second child?
        return groups
    by_word = [_people_with_name(finder, word) for word in colon[1].split()] if colon and not is_name else []
    if len(by_word) > 1 and all(by_word):
        return by_word
    for part in re.split(_BESIDE, text):
        pieces = part.split()[:MOST_WORDS]
        heads = (" ".join(pieces[:count]) for count in range(len(pieces), 0, -1))
        people = next(filter(None, (_people_with_name(finder, head) for head in heads)), [])
        if groups and all(p in groups[-1] for p in people):  # the number of one of them: "lena maier, 1003"
            break
        groups.append(people)
        if not any(answers_to(part, p) for p in people):
            break
    return groups if len(groups) > 1 else _two_names_in_front(finder, text)


def _two_names_in_front(finder: Finder, text: str) -> list[list[Person]]:
    """Find the people of two names, or numbers, with nothing between them: `maya liz built a fort`."""
    people, rest = split_addressee(finder, text)
    groups = [list(people)] if people and not re.search(r"[,;:，；：]\s*$", text.removesuffix(rest)) else []
    while groups and rest[:1].isalnum():
        first, *others = pieces = rest.split()
        heads = [" ".join(pieces[:count]) for count in range(min(len(pieces), MOST_WORDS), 0, -1)]
        named = (head for head in heads if not is_common(fold(first), map(fold, others)))
        found = next(((head, some) for head in named if (some := _people_with_name(finder, head))), None)
        if found is None or all(p in groups[-1] for p in found[1]):
            break
        groups.append(found[1])
        rest = drop_words(len(found[0].split()), rest)
    return groups if len(groups) > 1 else []


def _people_with_name(finder: Finder, name: str) -> list[Person]:
    short = name.isdecimal() and len(name) < SHORTEST_NUMBER
    return [] if short else finder.find_named(name)


def _find_group_member(finder: Finder, name: str) -> list[Person]:
    """The people with exactly this name or number, or in this class."""
    return finder.find_named(name) or finder.in_class(name)


def _narrow(people: list[Person], rest: Sequence[str], last_names: bool = True) -> tuple[list[Person], int]:
    """The one with the last name, class or number after the name, and of how many words; else all, and 0.

    A class or a number must have a digit, of one person also a letter: "maya art project" is not about art
    class, nor "emeka 12 books" about room 12. `jose garcia` is José García López.
    """
    apart = [(p, {*places_of(p), *map(fold, p.ids)}) for p in people]
    for count in range(min(len(rest), MOST_WORDS), 0, -1):
        lasts = words(" ".join(rest[:count]))
        more, is_name = "".join(lasts), last_names and bool(lasts) and not is_word(lasts[-1])
        by_last_name = [p for p in people if is_name and {*lasts} <= {*words(p.family)}]
        by_place = [p for p, theirs in apart if more in theirs]
        is_mark = len(people) > 1 or (count == 1 and (not more.isdecimal() or len(more) >= SHORTEST_NUMBER))
        if len(by_place) == 1 and any(map(str.isdigit, more)) and is_mark:
            return by_place, count
        if len(by_last_name) == 1:
            return by_last_name, count
    return people, 0


def _may_be_another(finder: Finder, person: Person, rest: Sequence[str], colon: re.Match[str] | None) -> bool:
    """Whether the word after a first name says that another is meant: `maya smith` is not Maya Chen.

    It is another's last name, class or number, one like hers, hers with an s (`maya chen's mother`), or has
    a capital or a digit before the colon.
    """
    if colon and (there := finder.in_class(" ".join(rest).partition(":")[0])):
        return person not in there
    word = fold("".join(rest[:1]))
    mine = {*words(person.given), *words(person.preferred), *words(person.family)}
    if not word or is_word(word) or word in (*mine, *places_of(person), *map(fold, person.ids)):
        return False
    if len(word) >= SHORTEST_NUMBER and (scanned := finder.by_code(word)):
        return scanned != person
    before_colon = colon is not None and rest[0].rstrip(":") == colon[1].split()[-1]
    if any(map(str.isdigit, word)):  # "maya 12 books": a bare number counts only before the colon
        return before_colon or (not word.isdecimal() and word in finder.by_class)
    is_capitalized = before_colon and rest[0][0].isupper()
    parts = (word, *words(rest[0]))  # jose rodriguez-smith
    is_last_name = word.removesuffix("s") in mine or any(part in finder.by_last_name for part in parts)
    return is_capitalized or is_last_name or bool(near_words(word, words(person.family)))


def _is_longer_name(
    finder: Finder, people: list[Person], pieces: Sequence[str], count: int, text: str
) -> bool:
    """Whether the next word after `count` words of a name makes it another person's name.

    It may be a last name that is a word, too (`emma young: ...`), or go on (`anne marie's book`).
    """
    word = fold("".join(pieces[count : count + 1])).removesuffix("s")
    if not word:
        return False
    head = fold(" ".join(pieces[:count]))
    if _is_initial([word]) and any(head in first_words(p) for p in people):  # not hers: `maya j`
        return True
    before_colon = COLON.match(text) and ":" in pieces[count]
    lasts = finder.by_last_name.get(fold(pieces[count]), ()) if is_word(fold(pieces[count])) else ()
    if any(p not in people for p in lasts) and (before_colon or not re.fullmatch(_NEVER_LAST, word)):
        return True
    is_name = not is_word(word) or pieces[count][-2:] in ("'s", "’s")
    longer = finder.by_first_name.get(head + word, ()) if is_name else ()
    return any(p not in people for p in longer)


def _end_of_name(finder: Finder, pieces: Sequence[str]) -> int:
    """How many words are a name of one person that a comma or a dash ends; 0 if there is none.

    What follows is no last name: "rowan - price of a lost book" is about Rowan Price.
    """
    for count, (piece, after) in enumerate(pairwise((*pieces[: MOST_WORDS + 1], "")), 1):
        if piece[-1] in ",;" or after in _DASHES:
            return count if len(finder.with_full_name(" ".join(pieces[:count]))) == 1 else 0
    return 0


def _find_later_names(finder: Finder, text: str) -> list[Person]:
    """The people whose part begins later in a line: `emeka !find manga, hodan !find chess`."""
    matches = (finder.find_named(name[1]) for name in re.finditer(_NAME_LATER, text))
    return list({p.id: p for people in matches for p in people}.values())


def _is_initial(piece: Sequence[str]) -> bool:
    """Whether a word can only be an initial: one letter with a dot, or one that isn't a word, as "a" is."""
    letter, dotted = fold("".join(piece)), "".join(piece).endswith(".")
    return len(letter) == 1 and letter.isalpha() and (dotted or letter not in _ONE_LETTER_WORDS)


def drop_words(count: int, text: str) -> str:
    """The text after its first words, unchanged."""
    return "".join(text.split(maxsplit=count)[count:]).strip()
