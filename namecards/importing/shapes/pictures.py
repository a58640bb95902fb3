"""Read pictures without a list: new photos of people already here, and people named by the files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from pathlib import PurePosixPath

from namecards.core.grouping import group
from namecards.core.people import Person
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import PHOTOS, Candidate, PeopleList, is_cut, to_candidate
from namecards.importing.cells.asian_classes import asian_class
from namecards.importing.cells.roles import ADULTS, role_of
from namecards.importing.files.entries import Source
from namecards.importing.files.naming import RETAKE, SIZES, shows_nobody
from namecards.importing.matching.looks import is_same, look_at
from namecards.importing.matching.photo_claims import Claims, Hit, claim
from namecards.importing.matching.photo_index import LISTED_BARE
from namecards.importing.matching.picture_sizes import without_smaller
from namecards.importing.matching.takes import split_take
from namecards.importing.names.capitals import in_usual_case, usual_case
from namecards.importing.names.last_names import put_family_last
from namecards.importing.names.split_name import Name, has_no_blanks, is_east_asian, split_name
from namecards.importing.patterns import compile_later
from namecards.importing.places.bits import is_year
from namecards.importing.places.class_headings import only_grade, title_of
from namecards.importing.places.read_place import read_place
from namecards.importing.shapes.picture_table import PictureName, PictureNames, other_versions, read_names
from namecards.importing.text import clean, is_small
from namecards.importing.words import pattern, says_only_photos

_NO_NAME = re.compile(
    r"(img|pxl|whatsapp|dsc|dscn|dscf|photo|picture|pic|image|scan|screenshot|screen shot|logo|cover|class"
    r"|group|unnamed|untitled|background|banner|foto|bild)([\s_\-\d].*)?",
    re.IGNORECASE,
)
_SEVERAL = compile_later(
    r"[\s_-](and|und|et|og|och|&|\+)[\s_-]|\b(siblings?|famil(y|ies|ien?|les?)|geschwister|fratrie|hermanos)\b",
    re.IGNORECASE,
)
"""Words in the name of a picture of brothers and sisters, which is nobody's alone."""
_FEW = 3
"""Times more pictures of people here than of others; then others without a number are left over."""
_SHEETS = compile_later(
    r"\b(contact|proofs?|composites?|index prints?|panoram\w*|groups?"
    r"|group ?photos?|class ?(photos?|pictures?|sheets?)"
    rf"|kontaktbogen|kontaktab\w*|planche|{pattern('headings.class_photo')})\b",
    re.IGNORECASE,
)
"""Words in the name of a picture of many people, or of its folder."""
_DAY = compile_later(r"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
"""The day of the pictures, in a folder's or a file's name."""
_SHOOT = compile_later(rf"(picture|photo)[ _-]?days?|{RETAKE}( days?)?", re.IGNORECASE)
"""Words in the name of a folder that says when its pictures were taken, not of whom."""
_RETAKES = compile_later(rf"\b{RETAKE}( days?)?\b", re.IGNORECASE)
_POST = re.compile(r"\s+[-–]\s+|\s+\((?=[^()]+\)$)")
"""Signs between somebody's name and their post."""
_SHORTEST = 3
"""The most letters of a word that may be a name, too: Te."""
_NO_CLASS = {"", ".", "images", "jpg", "jpeg", "png"}


def people_of_pictures(
    source: Source, links: Sequence[Candidate], here: Sequence[Person]
) -> PeopleList | None:
    """Return the people on pictures without a list; None if no picture is anybody's.

    A picture that names somebody already here, by number, map file or name, is theirs. Any other shows
    someone new if its name is a person's: `Maya Chen.jpg`, `Chen, Maya.jpg`, `Chen_Maya.jpg`,
    `1042_Chen_Maya.jpg`. People here whom a doubtful picture may show are returned, too, with the doubt.
    """
    chosen = source.entries[:1] if source.single and not links else source.entries
    listed = {name for link in links for name in link.pictures}
    names = [entry.name for entry in chosen if entry.is_picture]
    known = [to_candidate(person) for person in here if person.active]
    claims = claim(known, without_smaller(names, source, listed), links)
    gone = _of_those_who_left(claims, here) if claims.hits else {}
    found = [_with_takes(known[at], own) for at, own in claims.hits.items()]
    mapped = [link for link in links if link.given and set(link.pictures) & set(claims.left_over)]
    folders = _without_copies([name for name in claims.left_over if name not in listed | gone.keys()], source)
    parts_of = {name: _without_post(split_take(PurePosixPath(name).stem)[0]) for name in folders}
    stems = {name: stem for name, (stem, _) in parts_of.items()}
    versions = other_versions(stems)
    beside = {**_stems_of_others(claims), **stems}
    read = read_names({name: beside[name] for name in beside if name not in versions}).only(stems.keys())
    people = (_person(name, *parts_of[name], said, folders[name]) for name, said in read.by_file.items())
    new, later = _last_takes(one for one in people if one)
    asked = sorted({at for doubt in claims.doubts.values() for at in doubt.owners} - claims.hits.keys())
    if 0 < _FEW * len(new) <= len(found) + len(asked):  # a stray picture, or a name that is spelled otherwise
        new = [one for one in new if one.ids]
    named = in_usual_case(_split_names(new))
    found += [known[at] for at in asked]
    if not found and not named and not mapped:
        return None
    places = {at: place for place, at in enumerate((*claims.hits, *asked))}
    said = [*_remarks(read, versions, later, named), *_tell_who_left(gone)]
    doubts = {name: doubt.move_to(places) for name, doubt in claims.doubts.items()}
    everybody, name = (*found, *named, *mapped), clean(source.path.name)
    return PeopleList(
        name, everybody, tuple(said), format=PHOTOS, complete=False, links=tuple(links), doubts=doubts
    )


def _of_those_who_left(claims: Claims, here: Sequence[Person]) -> dict[str, Person]:
    """Return the pictures whose number or name is that of somebody archived: a photo brings nobody back."""
    archived = [person for person in here if not person.active]
    found = claim(list(map(to_candidate, archived)), claims.left_over) if archived else Claims()
    return {hit.name: archived[at] for at, own in found.hits.items() for hit in own}


def _tell_who_left(gone: Mapping[str, Person]) -> Iterator[str]:
    if gone:
        whose = join_names([f"{person.display} ({clean(name)})" for name, person in gone.items()], 3)
        what = pluralize(len(gone), "photo is of somebody", "photos are of people")
        yield f"{what} who left, so nobody gets {'it' if len(gone) == 1 else 'them'}: {whose}."


def _stems_of_others(claims: Claims) -> dict[str, str]:
    """Return the names of pictures of people here: beside them, a day or a count in all names is seen."""
    sure = (hit.name for own in claims.hits.values() for hit in own if hit.strength > LISTED_BARE)
    return {name: split_take(PurePosixPath(name).stem)[0] for name in sure}


def _with_takes(one: Candidate, hits: Sequence[Hit]) -> Candidate:
    """Return somebody with their picture, or several that their names show as well, as rivals."""
    alike = len({hit.strength for hit in hits}) == 1
    return replace(one, pictures=tuple(h.name for h in sorted(hits)) if alike else (), rivals=len(hits) > 1)


def _last_takes(people: Iterable[Candidate]) -> tuple[list[Candidate], list[str]]:
    """Return each person once with their last photo, and the people with pictures of several days.

    Of several pictures without a number or a day none is chosen.
    """
    people = _with_retakes(list(people))
    takes = group((replace(one, pictures=(), origin=""), name) for one in people for name in one.pictures)
    new, later = [], []
    for one, names in takes.items():
        last = sorted(names, key=_take)[-2:]
        several = len(last) > 1 and _take(last[0]) == _take(last[1])
        new.append(replace(one, pictures=() if several else (last[-1],), origin=clean(last[-1])))
        later += [one.display] if len({take[1:] for take in map(_take, names)}) > 1 else []
    return new, later


def _with_retakes(people: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield everybody, on a picture in a folder of retakes as on the earlier one: the folder is no class."""
    first = group((_key(one), one) for one in people if not _is_retaken(one.pictures[0]))
    for one in people:
        earlier = list(first.get(_key(one), ())) if _is_retaken(one.pictures[0]) else []
        is_same = len(earlier) == 1 and (not one.classes or one.classes == earlier[0].classes)
        yield replace(earlier[0], pictures=one.pictures) if is_same else one


def _key(one: Candidate) -> object:
    return one.ids, one.given, one.family


def _split_names(new: Sequence[Candidate]) -> Sequence[Candidate]:
    """Split the names of Koreans and Chinese that are written without a blank, in any list."""
    whole = [one.given for one in new if not one.family and is_east_asian(one.given)]
    if not has_no_blanks(whole):
        return new
    return [
        replace(one, **split_name(put_family_last(one.given))._asdict())
        if not one.family and one.given in whole
        else one
        for one in new
    ]


def _take(name: str) -> tuple[int, bool, str]:
    """Return the number of a take, whether its folder is for retakes, and the day in its path."""
    day = max(map("".join, _DAY.findall(name)), default="")
    return split_take(PurePosixPath(name).stem)[1], _is_retaken(name), day


def _remarks(
    read: PictureNames, versions: Mapping[str, str], later: list[str], named: Sequence[Candidate]
) -> Iterator[str]:
    """Report numbers and pictures that were not used, and how names were read.

    So the user sees if first and last name are swapped.
    """
    if read.no_numbers:
        names = join_names(map(clean, read.no_numbers), 3)
        yield f"The numbers in these file names were not read as student numbers: {names}."
    if versions:
        names = join_names(map(clean, versions), 3)
        yield f"Another picture with the same name was taken, so these were left out: {names}."
    if later:
        yield f"There are pictures of several days, and the last is used: {join_names(later, 3)}."
    if first := next((one for one in named if "_" in one.origin), next(iter(named), None)):
        yield f"Names were read from the file names: {first.origin} is {first.display}."


def _person(file: str, stem: str, post: str, read: PictureName, folder: str) -> Candidate | None:
    """Return the person whom a file's name gives, in the class of its folder; None if it is no name."""
    path = PurePosixPath(file)
    room, role = _class_and_role(clean(folder))
    room = asian_class(f"{path.parent.parent.name} {room}") or room  # 3학년/2반
    name = _parse_name(read.name)
    if (
        not name
        or _NO_NAME.fullmatch(read.words)
        or _shows_many(file)
        or shows_nobody(file)
        or _SEVERAL.search(f"{'' if role else path.parent.name}/{stem}".replace("_", " "))
    ):
        return None
    return Candidate(
        **name._asdict(),
        ids=(read.number,) if read.number else (),
        grade=read.grade or ("" if role or post else only_grade(map(clean, path.parts[:-2]))),
        classes=() if post else tuple(sorted({read.room, room} - {""})),
        role=post or role,
        pictures=(file,),
        origin=clean(file),
    )


def _without_post(text: str) -> tuple[str, str]:
    """Split the role of an adult from a name: "Class teacher - Laura Kemp", "Laura Kemp (TA)"."""
    parts: Sequence[str] = _POST.split(text)
    if len(parts) == 1 and text.count(" ") > 1:  # Teacher Laura Kemp, Laura Kemp teacher
        first, last = text.partition(" ")[::2], text.rpartition(" ")[::2]
        is_first = len(first[0]) > _SHORTEST and role_of(first[0]) == "teacher"  # no Te Ariki Paewai
        parts = first if is_first else last if is_small(last[1][:1]) else parts
    roles = [role_of(part.rstrip(")"), *part.rstrip(")").split()) for part in parts]
    at = next((at for at, role in enumerate(roles) if len(parts) == 2 and role in ADULTS), None)
    return (text, "") if at is None else (parts[1 - at], roles[at])


def _parse_name(text: str) -> Name | None:
    """Parse `Maya Chen`, `Chen, Maya` and `maya chen`; a single word needs a capital to be a name."""
    words = text.replace(",", " ").split()
    nobody = not words or any(map(str.isdigit, text)) or role_of(text)
    if nobody or (len(words) == 1 and (is_small(words[0][0]) or is_cut(words[0]))):
        return None
    name = split_name(usual_case(clean(text).upper()) if is_small(text) else clean(text))
    return name if name.given or name.family else None


def _without_copies(names: Sequence[str], source: Source) -> Mapping[str, str]:
    """Return each picture once, the largest with its name, with the folder that names its class."""
    sizes = {entry.name: entry.size for entry in source.entries}
    own, kept = {PurePosixPath(name).parent for name in names}, dict[str, str]()
    for alike in group((PurePosixPath(name).name.casefold(), name) for name in names).values():
        originals = [name for name in alike if not any(map(SIZES.search, PurePosixPath(name).parts[:-1]))]
        folders = {PurePosixPath(name).parent for name in originals}
        has_sizes = len(folders) < 2 and len(originals) < len(alike)
        if len(alike) > 1 and (has_sizes or _are_one(alike, source)):
            largest = max(alike, key=sizes.__getitem__)
            inside = PurePosixPath(alike[0] if folders else largest).parent
            kept[largest] = _folder_of_class(min(folders) if len(folders) == 1 else inside, own)
        else:
            kept |= {name: _folder_of_class(PurePosixPath(name).parent, own) for name in alike}
    return kept


def _is_retaken(file: str) -> bool:
    """Whether a picture is in a folder of retakes."""
    return any(_RETAKES.search(folder) for folder in PurePosixPath(file).parts[:-1])


def _folder_of_class(folder: PurePosixPath, own: Set[PurePosixPath]) -> str:
    """Return the name of a folder; of one of retakes, of that around it if pictures are in it: 3A/Retakes.

    `own` are the folders with pictures in them.
    """
    if not _RETAKES.fullmatch(folder.name.strip(" _-")):
        return folder.name
    return folder.parent.name if folder.parent in own else ""


def _are_one(group: Sequence[str], source: Source) -> bool:
    first, *others = (look_at(source.read(name)) for name in group)
    return all(is_same(first, other) for other in others)


def _class_and_role(folder: str) -> tuple[str, str]:
    """Return the class and the role that a folder names: "3 Banksia", `7А` of "7А класс", or the role."""
    role = role_of(*re.findall(r"[^\W\d_]{4,}", folder))
    place = read_place(folder)
    if role in ("teacher", "staff") and not (place.grade or place.name):  # Grado 2 - Prof. Gil
        return "", role
    if _DAY.search(folder) or _SHOOT.search(folder):
        folder = _SHOOT.sub("", _DAY.sub("", folder)).strip(" -_,")
    is_none = folder.casefold() in _NO_CLASS or says_only_photos(folder) or is_year(folder)
    is_none |= bool(SIZES.search(folder))
    return "" if is_none else title_of(folder), ""


def _shows_many(file: str) -> bool:
    """Whether a picture shows many people, a sheet or a group, by its name or its folder's."""
    path = PurePosixPath(file)
    return any(_SHEETS.search(part.replace("_", " ")) for part in (path.stem, path.parent.name))
