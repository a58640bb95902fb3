"""Assign pictures to candidates by file name alone, without opening any.

Evidence, strongest first: the list or a map file; an exact number; a number apart from zeros or the `P ` of
library cards; the full name in either order; the name they go by; a name with a class. A picture that fits
several people is given to none of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import NamedTuple

from namecards.core.grouping import group
from namecards.core.normalize import bare_number, fold, words
from namecards.core.text import join_names
from namecards.importing.candidate import Candidate, PhotoDoubt, name_key
from namecards.importing.files.naming import is_of_retake
from namecards.importing.matching.older_folders import owners_of_older_folders
from namecards.importing.matching.photo_columns import owners_by_columns
from namecards.importing.matching.photo_hints import read_hints
from namecards.importing.matching.photo_index import (
    IN_CLASS,
    LISTED,
    LISTED_BARE,
    Owners,
    PhotoIndex,
    Strengths,
)
from namecards.importing.matching.picture_names import FROM_CAMERA, have_no_gaps
from namecards.importing.matching.takes import split_take, without_take
from namecards.importing.text import clean
from namecards.importing.words import OTHERS

_SEVERAL = 3
"""The number of pictures with one word behind a name that shows it is no mark of a second picture."""
_MOST_OF_ONE = 3
"""The most pictures in a folder that is called after somebody."""
_FEWEST = 5
"""The fewest people in a folder who show that it is that of their class."""


class Hit(NamedTuple):
    """A picture whose name means exactly one candidate; the best sorts first."""

    strength: int
    older: int
    """Minus the number in `1042(2).jpg`, a retake; 0 for `1042.jpg`."""
    name: str


@dataclass(frozen=True, slots=True)
class Claims:
    """The pictures of each candidate, and the rest."""

    hits: dict[int, list[Hit]] = field(default_factory=lambda: defaultdict(list))
    """The pictures by the index of the candidate."""
    left_over: list[str] = field(default_factory=list)
    """Pictures whose name fits nobody."""
    doubts: dict[str, PhotoDoubt] = field(default_factory=dict)
    """Pictures whose name fits several people."""


def claim(candidates: Sequence[Candidate], names: Sequence[str], links: Sequence[Candidate] = ()) -> Claims:
    """Assign each picture in `names` to a candidate; `links` are the lines of map files."""
    if not names:
        return Claims()
    people, claims, last = PhotoIndex(candidates), Claims(), _last_lines(links)
    listed = _listed_owners(people, last)
    unused = {name for link in last for name in link.pictures}
    mentioned = {name for one in (*candidates, *links) for name in one.pictures}
    serial = _serial_folders(candidates, links) | _counted_folders(people, names)
    stems = {PurePosixPath(name).with_suffix("") for name in names}
    surnames = {word for one in candidates for word in words(f"{one.given} {one.family}")}
    others = {name for name in names if name not in mentioned and _shows_other(name, surnames)}
    filled = Counter(PurePosixPath(name).parent for name in names)
    for name in (name for name in names if name not in others):
        path = PurePosixPath(name)
        stem, older = people.split_retake(path, stems)
        if listed.get(name):
            _assign(name, Owners(listed[name]), older, people, claims)
        elif name not in mentioned:
            owners = people.find_owners(stem, path.parent, str(path.parent) not in serial)
            if FROM_CAMERA.fullmatch(path.stem) and filled[path.parent] <= _MOST_OF_ONE:
                owners = people.find_owners(path.parent.name, path.parent.parent, len(path.parent.name) > 3)
            _assign(name, owners, older, people, claims)
        elif name in unused:
            claims.left_over.append(name)
    _add_cut_names(people, claims, [link for link in last if not listed.get(link.pictures[0])])
    _add_versions(claims)
    _add_columns(people, claims, serial)
    _add_hints(people, claims)
    _add_versions(claims)  # of the pictures that have an owner only now
    _add_by_folder(people, claims)
    claims.left_over.extend(sorted(others))
    return claims


def _add_versions(claims: Claims) -> None:
    """Ask whether `Kim Abel NEW` is a second picture of Kim Abel, beside `Kim Abel`.

    A word behind several names describes those pictures: _BACK.
    """
    owners = {
        PurePosixPath(hit.name).with_suffix(""): (at, hit) for at, hits in claims.hits.items() for hit in hits
    }
    found: dict[str, list[tuple[str, int, Hit]]] = defaultdict(list)
    for name in (*claims.left_over, *claims.doubts):
        path = PurePosixPath(name)
        parts = re.fullmatch(r"(.*[^\W_])[\W_]+([^\W\d_]+)\W?", path.stem)
        whose = owners.get(path.with_name(parts[1])) if parts else None
        doubt = claims.doubts.get(name)
        if parts and whose and (not doubt or doubt.owners == (whose[0],)):
            found[fold(parts[2])].append((name, *whose))
    for versions in found.values():
        for name, at, hit in versions if len(versions) < _SEVERAL else ():
            claims.hits[at].append(hit._replace(name=name))
            claims.doubts.pop(name, None)
            claims.left_over[:] = [each for each in claims.left_over if each != name]


def _add_columns(people: PhotoIndex, claims: Claims, serial: set[str]) -> None:
    """Match pictures that are left over or in doubt by the position of numbers or names in all of them.

    If that is not one for all, each folder has its own: "Individuals" beside "Siblings".
    """
    open_ = [name for name in (*claims.left_over, *claims.doubts) if len(PurePosixPath(name).stem) > 1]
    folders = group((PurePosixPath(name).parent, name) for name in open_).values()
    owners = owners_by_columns(people, open_, serial)
    if not owners and len(folders) > 1:
        each = [owners_by_columns(people, names, serial) for names in folders]
        times = Counter(owner for some in each for owner, _ in some.values())
        owners = {name: owner for some in each for name, owner in some.items() if times[owner[0]] == 1}
    owners = {name: owner for name, owner in owners.items() if owner[0] not in claims.hits}
    for name, (at, strength) in owners.items():
        claims.hits[at].append(_hit(strength, name))
        claims.doubts.pop(name, None)
    claims.left_over[:] = [name for name in claims.left_over if name not in owners]


def _add_hints(people: PhotoIndex, claims: Claims) -> None:
    """Give left-over pictures to people without one, if a part of the name or a seat says whose they are."""
    free = [at for at in range(len(people.candidates)) if at not in claims.hits]
    without = [people.candidates[at] for at in free]
    owners, doubts = read_hints(without, [people.tags[at] for at in free], claims.left_over)
    for name, at in owners.items():
        claims.hits[free[at]].append(_hit(IN_CLASS, name))
    claims.doubts.update({name: doubt.move_to(dict(enumerate(free))) for name, doubt in doubts.items()})
    claims.left_over[:] = [name for name in claims.left_over if name not in owners and name not in doubts]


def _hit(strength: int, name: str) -> Hit:
    return Hit(strength, -split_take(PurePosixPath(name).stem)[1], name)


def _add_by_folder(people: PhotoIndex, claims: Claims) -> None:
    """Give doubtful pictures to people of the class of all others in the folder, or of last year's."""
    given = {at: [hit.name for hit in hits] for at, hits in claims.hits.items()}
    older = owners_of_older_folders(people, given, claims.doubts)
    for name, at in {**older, **_owners_by_folder(people.tags, given, claims.doubts)}.items():
        claims.hits[at].append(_hit(IN_CLASS, name))
        del claims.doubts[name]


def _owners_by_folder(
    tags: Sequence[Set[str]], given: Mapping[int, Iterable[str]], doubts: Mapping[str, PhotoDoubt]
) -> dict[str, int]:
    """Return the owners of doubtful pictures in folders of one class, whatever the folders are called.

    `tags` are the classes of each person, and `given` the pictures that somebody has for certain. A folder is
    that of a class if all pictures in it are of the class, and all of the class have theirs in it. Nobody
    gets two pictures, but two takes of one.
    """
    folders = group((PurePosixPath(name).parent, at) for at, names in given.items() for name in names)
    classes = {folder: _class_of(set(people), tags, given.keys()) for folder, people in folders.items()}
    found = dict[str, int]()
    for name, doubt in doubts.items():
        class_ = classes.get(PurePosixPath(name).parent, frozenset())
        fits = [at for at in doubt.owners if class_ and class_ <= tags[at]]
        if len(fits) == 1 < len(doubt.owners) and not doubt.page and fits[0] not in given:
            found[name] = fits[0]
    takes = group({(at, without_take(name)) for name, at in found.items()})
    return {name: at for name, at in found.items() if len(takes[at]) == 1}


def _class_of(people: Set[int], tags: Sequence[Set[str]], given: Set[int]) -> frozenset[str]:
    """Return the names that are only shared by these people, of those who have a picture; else nothing."""
    shared = frozenset.intersection(*(frozenset(tags[at]) for at in people))
    is_class = len(people) >= _FEWEST and people == {at for at in given if shared <= tags[at]}
    return shared if is_class else frozenset()


def _assign(name: str, whose: Owners, older: int, people: PhotoIndex, claims: Claims) -> None:
    if whose.sure and len(whose.strengths) == 1:
        ((owner, strength),) = whose.strengths.items()
        claims.hits[owner].append(Hit(strength, older, name))
    elif whose.strengths:
        why = _doubt_sentence(name, [people.candidates[at] for at in whose.strengths])
        claims.doubts[name] = PhotoDoubt(why, tuple(whose.strengths))
    else:
        claims.left_over.append(name)


def _listed_owners(people: PhotoIndex, links: Sequence[Candidate]) -> dict[str, Strengths]:
    """Return the owners that the list and the last lines of map files name.

    Beside a list with pictures, a map wins if its name says retakes; else the two are rivals.
    """
    listed: dict[str, Strengths] = defaultdict(dict)
    for at, candidate in enumerate(people.candidates):
        for name in candidate.pictures if candidate.rivals else candidate.pictures[:1]:
            listed[name][at] = LISTED
    for link in links:
        later = is_of_retake(link.origin)
        for at, strength in people.lookup(link).items():
            own = people.candidates[at].pictures
            if not own or later or strength == LISTED:
                listed[link.pictures[0]][at] = strength
            for name in own if later and link.pictures[0] not in own else ():
                listed[name].pop(at, None)
    return listed


def _add_cut_names(people: PhotoIndex, claims: Claims, links: Sequence[Candidate]) -> None:
    """Match whole names of a map to a list with initials: sure if each fits one person, no two the same."""
    fits = {link.pictures[0]: (link, people.lookup_cut(link)) for link in links if link.given}
    owners = [at for _, found in fits.values() for at in found]
    is_sure = len(set(owners)) == len(owners) == len(fits)
    for name, (link, found) in fits.items():
        if found and name in claims.left_over:
            claims.left_over.remove(name)
            who = join_names([people.candidates[at].display for at in found], 3, "or")
            why = f"{clean(name)} is {link.display} by {link.origin}, so it was left out. Is that {who}?"
            if is_sure and found[0] not in claims.hits:
                claims.hits[found[0]].append(Hit(LISTED_BARE, 0, name))
            else:
                claims.doubts[name] = PhotoDoubt(why, tuple(found), likely=len(found) == 1)


def _last_lines(links: Sequence[Candidate]) -> list[Candidate]:
    """Return the last line for each number or name, that of retakes last of all; the others were retaken."""
    ordered = sorted(links, key=_is_of_retakes)
    return list({(link.ids, name_key(link)): link for link in ordered}.values())


def _is_of_retakes(link: Candidate) -> bool:
    return is_of_retake(" ".join((link.origin, *link.pictures)))


def _serial_folders(candidates: Sequence[Candidate], links: Sequence[Candidate]) -> set[str]:
    """Return folders with serial numbers as file names: there, `00042.jpg` is not student 42."""
    return {
        str(PurePosixPath(name).parent)
        for one in (*candidates, *links)
        for name in one.pictures
        if bare_number(split_take(PurePosixPath(name).stem)[0])
        not in {bare_number(n) for n in (*one.ids, *one.logins)}
        and any(map(str.isdigit, PurePosixPath(name).stem))
    }


def _shows_other(name: str, names: Set[str]) -> bool:
    """Whether a picture's name says that it shows a parent or a form, in a word that is no last name."""
    stem = unicodedata.normalize("NFC", PurePosixPath(name).stem)
    stem_words = {fold(word) for word in re.split(r"[\W_]+", stem)}
    return bool(stem_words & OTHERS - names)


def _counted_folders(people: PhotoIndex, names: Sequence[str]) -> set[str]:
    """Return folders whose pictures are only counted, so that a number matches somebody by chance.

    That is so where the numbers run on and hardly any is on the list. It is also so where the list and the
    pictures both count from 1, but not to the same number: somebody was away, or came twice.
    """
    numbers = {number for one in people.candidates for number in (*one.ids, *one.logins)}
    ids = {int(number) for number in numbers if number.isdecimal()}
    folders: dict[str, set[int]] = defaultdict(set)
    for path in map(PurePosixPath, names):
        if (stem := split_take(path.stem)[0]).isdecimal():
            folders[str(path.parent)].add(int(stem))
    lists_count = ids == set(range(1, len(ids) + 1))
    return {
        folder
        for folder, shown in folders.items()
        if (lists_count and shown != ids and shown == set(range(1, len(shown) + 1)))
        or (have_no_gaps(map(str, shown)) and 2 * len(shown & ids) < len(shown))
    }


def _doubt_sentence(name: str, owners: Sequence[Candidate]) -> str:
    alike = len({owner.origin for owner in owners}) < len(owners)  # all are already here
    where = [(*owner.ids, owner.origin)[0] if alike else owner.origin for owner in owners]
    names = join_names([f"{who.display} ({w})" for who, w in zip(owners, where, strict=True)], 3, "or")
    names += " or of someone else" if len(owners) == 1 else ""
    return f"The photo {clean(name)} could be of {names}, so it was left out."
