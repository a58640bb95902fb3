"""Find people in running sentences, each with the class behind the name: "Mamadou Keita est en 6D."."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from namecards.core.normalize import fold
from namecards.importing.cells.column_kinds import PLACES
from namecards.importing.cells.remarks import says_left
from namecards.importing.cells.teachers import TEACHER
from namecards.importing.cells.titles import title_kind
from namecards.importing.clues import FEWEST
from namecards.importing.columns.name_order import is_common
from namecards.importing.patterns import compile_later
from namecards.importing.places.read_place import plain_heading
from namecards.importing.places.several_rooms import names_several
from namecards.importing.text import CHILD_OF, PARTICLES, TITLES, has_sentence_end
from namecards.importing.typed_lists.entries import TypedLine, parse_entry
from namecards.importing.typed_lists.joined_lines import Line
from namecards.importing.words import OTHERS, names_school, pattern

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zß-ÿ])")
_MOVES = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.moves')})(?![^\W\d_])", re.IGNORECASE)
_NO_NEWS = compile_later(rf"(?<![^\W\d_])(?:{pattern('headings.no_news')})(?![^\W\d_])", re.IGNORECASE)
_DOUBT = compile_later(rf"(?:{pattern('headings.doubt')})(?!\w)", re.IGNORECASE)
_MOST_SMALL, _LONGEST_SMALL = 3, 4
"""The most words before two classes that need no verb, and their letters: "from 2A to 2B"."""
_MOST_LAST = 4
"""The most words at the end of a sentence that say that somebody left."""
_SHORT_FORM = 2
"""The most letters before the point of a short form: St., Nr., an initial."""
_TOKEN = re.compile(r"[^\s,;:()]+|[,;:()]")
_CODE = re.compile(r"\d{1,2}[./-]?[^\W\d_]|[IVX]{1,4}[./-]?[A-Z]")
"""A class of a grade and a letter: 6A, 5.b, VII-C."""
_ENDING = r"(?!\w|-(?![^\W\dA-ZÀ-Þ]{2}))"
JOINT = compile_later(rf"[,\s]*(?:,|(?<!\w)(?:{pattern('title_words.and')})(?!\w)|&)[,\s]*")
"""Between two people of one class: "Ana Kos and Ben Lee are in 4B"."""


def people_in_sentences(lines: Sequence[Line]) -> list[TypedLine]:
    """Return the people whom sentences put into classes, each with the number of its sentence.

    Return nobody if most names have no class. A name that begins with no usual first name is one only among
    others that do.
    """
    found, others = list[TypedLine](), 0
    for number, sentence in lines:
        is_told = has_sentence_end(sentence) and not _ends_with_leaving(sentence)
        placed = list(placed_in(sentence)) if is_told else []
        entries = [parse_entry(f"{name} ({place})") for name, place in placed if place]
        known = [replace(one, number=number) for one in entries if one and (one.room or one.grade)]
        found += known
        others += sum(is_common(name) for name, _ in placed) - len(known)
    usual = sum(is_common(one.name.partition(", ")[2] or one.name) for one in found)
    return found if usual >= max(FEWEST, others) and 2 * usual > len(found) else []


def _ends_with_leaving(sentence: str) -> bool:
    """Whether the last words of a sentence say that somebody left: "... sind abgemeldet."."""
    words = sentence.rstrip(" .!").split()
    return any(says_left(" ".join(words[-count:])) for count in range(1, _MOST_LAST + 1))


def split_sentences(text: str) -> list[str]:
    """Split a paragraph into its sentences; "Mrs. Petrie", "Ana K. Ruiz" and "5. Klasse" stay whole."""
    found = list[str]()
    for part in filter(None, _SENTENCE_END.split(text)):
        *before, last = ("", *found[-1].split()) if found else ("", "")
        last = last.rstrip(".!?").lstrip("(")
        is_class = len(last) == 1 and any(map(str.isdigit, before[-1]))  # "al 2º A. Se ha"
        letters = last.replace(".", "")  # P.S.
        is_short = (
            letters.isalpha() and (len(letters) <= _SHORT_FORM or fold(last) in TITLES) and not is_class
        )
        is_open = bool(found) and found[-1].count("(") > found[-1].count(")")  # (Adm. No. 2312)
        if (
            is_short
            or is_open
            or (last.isdecimal() and (last == found[-1][:-1] or title_kind(part.split()[0])))
        ):
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def place_in(text: str) -> str:
    """Return the first class that words name, perhaps without a word for it: Room 12, 4b; else nothing."""
    return next(places_among(text), "")


def places_among(text: str) -> Iterator[str]:
    """Yield the classes that words name: 6Б of "Добрый день, это 6 «Б»"; none of several rooms."""
    plain = "" if names_several(text) else plain_heading(text)
    words = [found[0].strip(".!?") for found in _TOKEN.finditer(plain)]
    return _places_in(words)


def placed_in(sentence: str, rooms: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Yield the names in a sentence, each with the first class behind it, perhaps one of known `rooms`.

    The class is empty if there is none.
    """
    words = [(found.start(), found.end(), found[0].strip(".!?")) for found in _TOKEN.finditer(sentence)]
    names = list(_names_in(sentence, words))
    ends = [start for start, _, _ in names[1:]] + [len(sentence)] * bool(names)
    places = [
        next(iter(rooms_in(sentence[own:end], rooms)), place_in(sentence[own:end]))
        for (_, own, _), end in zip(names, ends, strict=True)
    ]
    for at in reversed(range(len(names) - 1)):
        if not places[at] and JOINT.fullmatch(sentence[names[at][1] : names[at + 1][0]]):
            places[at] = places[at + 1]
    yield from ((name, place) for (_, _, name), place in zip(names, places, strict=True))


def rooms_in(text: str, rooms: Iterable[str]) -> list[str]:
    """Return the known classes that a text names, in their order in it, perhaps with an ending: "5.b-be"."""
    found = ((re.search(rf"(?<![\w-]){re.escape(room)}{_ENDING}", text), room) for room in rooms)
    return [room for _, room in sorted((match.start(), room) for match, room in found if match)]


def is_doubtful(text: str) -> bool:
    """Whether a text begins with words that leave open what it says: "if", "maybe", "I think"."""
    return bool(_DOUBT.match(text))


def is_no_news(text: str) -> bool:
    """Whether words say that something did not happen, or happens often: "would like to", "every week"."""
    return bool(_NO_NEWS.search(text))


def new_room_in(text: str, rooms: Iterable[str]) -> str:
    """Return the second of two known classes near each other: "von der 2A in die 2B gezogen", "2A to 2B".

    Other words must have a verb for it, and none that make it no news: "would like to move", "every week".
    """
    named, plain = rooms_in(text, rooms), re.sub(r"\s*\([^)]*\)", "", text)
    ends = "|".join(rf"{re.escape(name)}(?:[-:’'][^\W\d_]+)?" for name in named)
    between = rf",?(?: (?:[^\W\d_]{{1,4}}|[א-ת]+|{pattern('headings.place')})){{0,2}} "
    both = re.search(rf"(?:{ends}){between}(?:{ends})(?!\w)", plain) if len(named) > 1 else None
    before, behind = (plain[: both.start()].split(), plain[both.end() :].split()) if both else ([], [])
    are_small = len(before) <= _MOST_SMALL and all(len(word) <= _LONGEST_SMALL for word in before)
    is_news = ((are_small and len(behind) < 2) or _MOVES.search(plain)) and not is_no_news(plain)
    return named[-1] if both and is_news else ""


def _names_in(sentence: str, words: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Yield the start, the end and the text of each name of two words or more.

    One that begins with no usual first name stands at the start, or behind "and" or a relative: "vient de
    Saint Malo" is none. Nobody behind a title is one, nor a school: "Mme Anna Aubry".
    """
    at = 0
    while at < len(words):
        own = [word for _, _, word in words[at:]]
        size = _size_of_name(own)
        usual = (count for count in range(size - 1) if is_common(own[count]))
        skipped = next(usual, 0)  # Since Monday Ana Kos
        at, size, own = at + skipped, size - skipped, own[skipped:]
        before = words[at - 1][2] if at else ""
        is_behind = before in ("", ":") or JOINT.fullmatch(before) or OTHERS & {fold(before)}
        is_begun = is_common(own[0]) or is_behind
        is_other = any(TEACHER.match(text) for text in (f"{before} x", " ".join(own[:2])))
        if size > 1 and is_begun and not is_other and not any(map(names_school, own[:size])):
            start, end = words[at][0], words[at + size - 1][1]
            yield start, end, sentence[start:end].rstrip(".!?")
        at += size or 1


def _size_of_name(words: Sequence[str]) -> int:
    """Count the words at the start that may be a name; it does not end with a particle."""
    size = 0
    for at, word in enumerate(words if words[0][:1].isupper() else (), 1):
        if word[:1].isupper() and not any(map(str.isdigit, word)) and not _CODE.fullmatch(word):
            size = at
        elif fold(word) not in PARTICLES | CHILD_OF:
            break
    return size


def _places_in(words: Sequence[str]) -> Iterator[str]:
    """Yield the classes among words: 6A, "Year 4", "2nd grade", "Room 12"."""
    for word, behind in pairwise((*words, "")):
        is_worded = title_kind(word) in PLACES and re.search(r"\d", behind)
        if _CODE.fullmatch(word):
            yield word
        elif is_worded or (title_kind(behind) in PLACES and word[:1].isdigit()):
            yield f"{word} {behind}"
