"""Several lists in one source, as one: what each says about the people on the longest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.forms import fold
from namecards.importing.candidate import Candidate, PeopleList
from namecards.importing.files.entries import is_picture_name
from namecards.importing.files.naming import Naming, leaves_the_folder
from namecards.importing.files.source import Source
from namecards.importing.tables.records import united
from namecards.importing.text import clean

DISC = "Photographer’s disc"


def together(lists: Sequence[PeopleList], bundle: PeopleList | None) -> PeopleList:
    """The bundle, else the list with the most people, with the pictures that maps and other lists name."""
    named = _discs_joined([found for found in lists if found.candidates])
    best = bundle or max(named, key=lambda found: len(found.candidates))
    others = [found for found in named if found is not best]
    maps = [found for found in lists if not found.candidates]
    links = [link for found in maps for link in found.links]
    links += [one for found in others for one in found.candidates if one.pictures and not found.pictures]
    unclear = [sentence for found in (best, *maps) for sentence in found.unclear]
    unclear += [
        f"{other.name} looks like a list of people too ({len(other.candidates)}): import it by itself."
        for other in others
        if other.pictures or not any(one.pictures for one in other.candidates)
    ]
    return replace(best, links=tuple(links), unclear=tuple(unclear))


def _discs_joined(lists: Sequence[PeopleList]) -> list[PeopleList]:
    """The indexes of a disc as one list: a master or a batch of retakes has the newer pictures."""
    discs = sorted((found for found in lists if found.what == DISC), key=_is_newer)
    if len(discs) < 2:
        return list(lists)
    whole = joined(discs[-1].name, discs)
    return [whole, *(found for found in lists if found.what != DISC)]


def joined(name: str, lists: Sequence[PeopleList]) -> PeopleList:
    """Several lists of one kind as one: whoever is on two has the classes of both and the later picture."""
    if len(lists) == 1:
        return lists[0]
    people: dict[object, Candidate] = {}
    for one in (one for found in lists for one in found.candidates):
        key = (
            one.ids[:1],
            fold(one.given),
            fold(one.family),
            *(() if one.ids else (one.grade, one.homeroom)),
        )
        before = people.get(key, one)
        people[key] = replace(
            one,
            classes=united((before.classes, one.classes)),
            pictures=united((one.pictures, before.pictures)),
        )
    unclear = united(found.unclear for found in lists)
    return replace(lists[-1], name=name, candidates=tuple(people.values()), unclear=unclear)


def _is_newer(disc: PeopleList) -> bool:
    return any(word in disc.name.casefold() for word in ("master", "retake"))


def located(found: PeopleList, path: str, source: Source) -> PeopleList:
    """A list with its pictures by where they are in the source; those that are not there are said."""
    if found.pictures:
        return found
    naming, near = Naming(source.entries), str(PurePosixPath(path).parent)
    said = [name for one in (*found.candidates, *found.links) for name in one.pictures]
    where = {name: None if leaves_the_folder(name) else naming.find(name, near) for name in said}

    def located(one: Candidate) -> Candidate:
        return replace(one, pictures=tuple(file for name in one.pictures if (file := where[name])))

    lost = [name for name in where if not where[name] and is_picture_name(name)]
    outside = [name for name in lost if leaves_the_folder(name)]
    unclear = [
        _say(found.name, outside, "outside of what was chosen: not used"),
        _say(found.name, [name for name in lost if name not in outside], "not there"),
    ]
    return replace(
        found,
        candidates=tuple(map(located, found.candidates)),
        links=tuple(link for link in map(located, found.links) if link.pictures),
        unclear=(*found.unclear, *filter(None, unclear)),
    )


def _say(name: str, pictures: Sequence[str], what: str) -> str:
    if not pictures:
        return ""
    more = f" and {len(pictures) - 1} more" if len(pictures) > 1 else ""
    return f"{name} names pictures that are {what}: {clean(pictures[0])}{more}."
