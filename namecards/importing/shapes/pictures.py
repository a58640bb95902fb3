"""Read pictures without a list: new photos of people already here, and people named by the files."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.grades import plain_grade
from namecards.core.people import Person
from namecards.importing.candidate import Candidate, PeopleList, to_candidate
from namecards.importing.files.entries import Source
from namecards.importing.files.naming import shows_nobody
from namecards.importing.matching.photo_claims import claim
from namecards.importing.matching.photo_index import split_take
from namecards.importing.shapes.picture_folders import class_and_role, shows_many, without_copies
from namecards.importing.text import Name, clean, join_names, split_name

_NO_NAME = re.compile(
    r"(img|dsc|dscn|dscf|photo|picture|pic|image|scan|screenshot|screen shot|logo|cover|class|group|"
    r"placeholder|default|silhouette|no[ _-]?(photo|image)|unnamed|untitled|background|banner|foto|bild)"
    r"([\s_\-\d].*)?",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"[\s_-](and|und|et|og|och|&|\+)[\s_-]|\b(siblings?|famil(y|ies|ien?|les?)|geschwister|fratrie|hermanos)\b",
    re.IGNORECASE,
)
"""In the name of a picture of brothers and sisters, which is nobody's alone."""
_TAG = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_NUMBER = re.compile(r"^([A-Za-z]?\d[^\W_]*)[\s_,-]+|[\s_,-]+([A-Za-z]?\d[^\W_]*)$")
_GRADE = re.compile(r"[\s_,-]+((?:grade|year|klasse)\s?\w{1,3})$", re.IGNORECASE)
_WORDS = re.compile(r"[\s_]+|(?<=\d)-(?=\d)")
_SHORTEST = 3
"""Characters of a student's shortest number; shorter ones count copies, unless most have one."""
_MOST = 0.8
_FEWEST = 3
"""Pictures from which the parts of their names are compared."""
_FEW = 3
"""Times more pictures of people here than of others, from which those without a number are left over."""


def people_of_pictures(
    source: Source, links: Sequence[Candidate], here: Sequence[Person]
) -> PeopleList | None:
    """Return the people on pictures without a list; None if no picture is anybody's.

    A picture that names somebody already here, by number, map file or name, is theirs. Any other shows
    someone new if its name is one: `Maya Chen.jpg`, `Chen, Maya.jpg`, `Chen_Maya.jpg`, `1042_Chen_Maya.jpg`.
    """
    chosen = source.entries[:1] if source.single and not links else source.entries
    names = [entry.name for entry in chosen if entry.is_picture]
    known = [to_candidate(person) for person in here if person.active]
    claims = claim(known, names, links)
    found = []
    for at, hits in claims.hits.items():
        found.append(replace(known[at], pictures=(min(hits).name,) if len(hits) == 1 else ()))
    mapped = [link for link in links if link.given and set(link.pictures) & set(claims.left_over)]
    listed = {name for link in links for name in link.pictures}
    folders = without_copies([name for name in claims.left_over if name not in listed], source)
    stems = _without_shared(list(folders))
    new = _last_takes(one for name, stem in stems.items() if (one := _person(name, stem, folders[name])))
    new, dropped = _own_numbers(new)
    if found and _FEW * len(new) <= len(found):  # a stray picture, or a name that is spelled otherwise
        new = [one for one in new if one.ids]
    new += mapped
    if not found and not new:
        return None
    return PeopleList(
        clean(source.path.name),
        (*found, *new),
        (*(doubt.why for doubt in claims.doubts.values()), *dropped, *_remark(new)),
        format="Photos",
        complete=False,
        links=tuple(links),
    )


def _last_takes(people: Iterable[Candidate]) -> list[Candidate]:
    """Return each person once with the last take of their photo; with none named if there are several."""
    takes: dict[Candidate, list[str]] = defaultdict(list)
    for one in people:
        takes[replace(one, pictures=(), origin="")] += one.pictures
    new = []
    for one, names in takes.items():
        last = sorted(names, key=_take_number)[-2:]
        several = len(last) > 1 and _take_number(last[0]) == _take_number(last[1])
        new.append(replace(one, pictures=() if several else (last[-1],), origin=clean(last[-1])))
    return new


def _own_numbers(people: Sequence[Candidate]) -> tuple[list[Candidate], list[str]]:
    """Drop numbers that are no one person's: `Chen_Maya_1` is a copy or a take, unless most have a number.

    A number that several people have is a year, a class or a date.
    """
    counts = Counter(number for one in people for number in one.ids)
    most = all(count == 1 for count in counts.values()) and len(counts) >= _MOST * len(people) > 2

    def own(one: Candidate) -> tuple[str, ...]:
        return tuple(n for n in one.ids if counts[n] == 1 and (most or len(n) >= _SHORTEST))

    kept = [replace(one, ids=own(one)) for one in people]
    names = [clean(one.origin) for one, now in zip(people, kept, strict=True) if one.ids != now.ids]
    said = f"The numbers in these file names were not taken for student numbers: {join_names(names, 3)}."
    return kept, [said] if names else []


def _take_number(name: str) -> int:
    return split_take(PurePosixPath(name).stem)[1]


def _without_shared(files: Sequence[str]) -> dict[str, str]:
    """Return each file with its name but for numbers that tell nothing: of the year, of the picture.

    In `2025-26_1042_Chen_Maya_001` the year is in all names, and the last number only counts them.
    """
    stems = {file: split_take(PurePosixPath(file).stem)[0] for file in files}
    words = [_WORDS.split(stem) for stem in stems.values()]
    if len(words) < _FEWEST or len(set(map(len, words))) > 1:
        return stems
    telling = [at for at, column in enumerate(zip(*words, strict=True)) if not _tells_nothing(column)]
    kept = ("_".join(parts[at] for at in telling) for parts in words)
    return stems if len(telling) == len(words[0]) else dict(zip(stems, kept, strict=True))


def _tells_nothing(column: Sequence[str]) -> bool:
    """Whether a part of all names is one number, or counts them from 1."""
    if not all(map(str.isdecimal, column)):
        return False
    return len(set(column)) == 1 or sorted(map(int, column)) == list(range(1, len(column) + 1))


def _person(file: str, stem: str, folder: str) -> Candidate | None:
    """Return the person whom the name of a file names, in the class of its folder; None if it is no name."""
    path = PurePosixPath(file)
    room, role = class_and_role(clean(folder))
    grade = _GRADE.search(stem)
    stem = _GRADE.sub("", stem)
    tag = _TAG.search(stem)
    stem = _TAG.sub("", stem)
    number = _NUMBER.search(stem)
    name = _parse_name(_NUMBER.sub("", stem))
    if (
        not name
        or _NO_NAME.fullmatch(stem)
        or shows_many(file)
        or shows_nobody(file)
        or _SEVERAL.search(f"{'' if role else path.parent.name}/{stem}".replace("_", " "))
    ):
        return None
    classes = {clean(tag[1]) if tag else "", room} - {""}
    return Candidate(
        **name._asdict(),
        ids=tuple(filter(None, number.groups())) if number else (),
        grade=plain_grade(grade[1]) if grade else "",
        classes=tuple(sorted(classes)),
        role=role,
        pictures=(file,),
        origin=clean(file),
    )


def _parse_name(text: str) -> Name | None:
    """Parse `Maya Chen`, `Chen, Maya` and `Chen_Maya`; a single word needs a capital to be a name."""
    words = [word for word in re.split(r"[\s_]+", text.strip()) if word]
    if any(map(str.isdigit, text)) or not words or (len(words) == 1 and words[0][0].islower()):
        return None
    last, _, first = text.strip(" _").partition("_")
    if last and first:
        text = f"{last}, {first}"
    elif len(words) == 1 and "-" in text:
        text = text.replace("-", " ")
    name = split_name(clean(text.replace("_", " ")))
    return name if name.given or name.family else None


def _remark(new: Sequence[Candidate]) -> list[str]:
    """Say how file names were read, so that the user sees if first and last name are swapped."""
    if not new:
        return []
    first = next((one for one in new if "_" in one.origin), new[0])
    return [f"Names were read from the file names: {first.origin} is {first.display}."]
