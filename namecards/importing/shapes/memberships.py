"""Put people into classes from lists of objects that name both by ids: memberships, groups, enrollments.

IMS Enterprise (PIFU in Norway), SS12000 in Sweden and OneRoster in JSON have this form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from namecards.core.normalize import fold
from namecards.importing.cells.roles import role_of
from namecards.importing.cells.titles import count_titles, split_title, title_kind
from namecards.importing.words import fold_words

Line = dict[str, str]
"""One object: texts by title."""
ROLES = ("student", "teacher", "staff")
AND = "; "
"""The separator between several values of one key."""
MEMBER, _CLASS = "member id", "Class"
_PLACES = ("class", "section")
MEMBERS = re.compile(r"(?:^|\.)(?:students?|learners?|pupils?|members?|persons?|users?)(?![a-z])")
_IDS = re.compile(r"(?:(?=\S*\d)[\w-]+(?:; |$))+")
ID = re.compile(r"(?:^|[._])(?:id|sourcedId|uuid|guid|ref)$|[a-z]I[dD]$")
_OWN_IDS = ("id", "sourcedId", "sourcedid.id", "uuid", "guid", "key")
_CLASS_WORDS = fold_words("class course section group homeroom")
_CALLED = fold_words("name title className displayName short naam nom nombre nome navn namn")


def put_in_classes(lists: Mapping[str, list[Line]]) -> dict[str, list[Line]]:
    """Return lists with the names of classes in place of ids, and a line for each member."""
    return _with_named_places(_one_line_a_member(lists))


def is_of_classes(key: str) -> bool:
    """Whether a list holds classes, by its key."""
    return title_kind(key) in _PLACES


def titles_of(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return all titles of lines in order."""
    return tuple(dict.fromkeys(title for line in lines for title in line))


def _one_line_a_member(lists: Mapping[str, list[Line]]) -> dict[str, list[Line]]:
    """Split classes that list the ids of people into a line for each: {"name": "6A", "students": ["u1"]}."""
    named = (some for key, some in lists.items() if count_titles(titles_of(some)) and not is_of_classes(key))
    known = {line[title] for some in named for line in some for title in line if ID.search(title)}
    names = _names_of_classes(lists)

    def part(key: str, lines: list[Line]) -> Iterator[Line]:
        member_titles = [title for title in titles_of(lines) if _are_members(title, lines, known, key)]
        own = is_of_classes(key) or any(
            AND in line.get(title, "") for line in lines for title in member_titles
        )
        for line in lines:
            ids = next((line[title] for title in member_titles if title in line), "")
            name = names.get(_id_of(line)) or (name_of(line) if own else "")
            is_class = ids and name and not {"given", "family"} & set(map(title_kind, line))
            yield from ({MEMBER: one, _CLASS: name} for one in ids.split(AND)) if is_class else [line]

    return {key: list(part(key, some)) for key, some in lists.items()}


def _are_members(title: str, lines: Sequence[Line], known: Set[str], key: str) -> bool:
    """Whether most values below a title are ids of people, and the title or the list says so.

    If these people are in another file, the title must say it.
    """
    values = [line[title] for line in lines if line.get(title)]
    several = any(AND in text for text in values)
    if not known:
        return several and MEMBERS.search(title) is not None and all(map(_IDS.fullmatch, values))
    ids = [one for text in values for one in text.split(AND)]
    is_adults = any(role_of(word, word.rstrip("s")) in ROLES[1:] for word in split_title(title))
    is_told = (several and is_of_classes(key)) or MEMBERS.search(title) is not None
    return is_told and not is_adults and 2 * sum(one in known for one in ids) > len(ids)


def _names_of_classes(lists: Mapping[str, Sequence[Line]]) -> dict[str, str]:
    """Return the names of classes that have their own list, by their ids."""
    lines = [line for key, some in lists.items() if is_of_classes(key) for line in some]
    return {own: name for line in lines if (own := _id_of(line)) and (name := name_of(line))}


def _id_of(line: Line) -> str:
    return next((line[title] for title in _OWN_IDS if title in line), "")


def name_of(line: Line) -> str:
    """Return the name of an object, but not its members."""
    own = (title for title in line if not MEMBERS.search(title))
    titles = (title for title in own if fold(title.rpartition(".")[2]) in _CALLED)
    return next((line[title] for title in titles), "")


def _is_of_class(title: str) -> bool:
    """Whether a word of a title means a class: "courseSection.id", "groep.key"."""
    return any(word in _CLASS_WORDS or title_kind(word) in _PLACES for word in split_title(title))


def _with_named_places(lists: dict[str, list[Line]]) -> dict[str, list[Line]]:
    """Replace the ids of classes by their names, from a list of their own: {"classId": "c1"}."""
    names = _names_of_classes(lists)

    def name_class(line: Line) -> Line:
        ids = [title for title in line if line[title] in names and _is_of_class(title)]
        others = {title: text for title, text in line.items() if title not in ids}
        return others | {
            title if title_kind(title) in _PLACES else _CLASS: names[line[title]] for title in ids
        }

    return {key: some if is_of_classes(key) else list(map(name_class, some)) for key, some in lists.items()}
