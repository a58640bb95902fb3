"""Find oddities in the result of an import, to be looked at before Enter. Values only.

To add a check: a function that yields an `Oddity`, and its name in `_CHECKS`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from types import MappingProxyType

from namecards.core.grouping import group
from namecards.core.heads import Head
from namecards.core.normalize import bare_number, fold
from namecards.core.text import join_names, pluralize
from namecards.importing.candidate import Candidate
from namecards.importing.cells.not_names import why_nobody
from namecards.importing.cells.titles import title_kind
from namecards.importing.columns.name_order import is_common
from namecards.importing.left_out import NOTES, Info, sentences
from namecards.importing.plan import ImportPlan
from namecards.importing.questions.questions import PHOTO
from namecards.importing.report.classes import classes, odd_grades, several_rooms, spellings
from namecards.importing.report.columns import (
    guessed_names,
    may_hold_numbers,
    refusals,
    seats,
    unread_columns,
)
from namecards.importing.report.moves import moves
from namecards.importing.report.oddity import NAMES, Oddity, about, file_name, join_displays
from namecards.importing.report.part import part_of_more
from namecards.importing.report.people import (
    changes,
    last_names,
    leavers,
    missing,
    moved_numbers,
    numbers_of_several,
    odd_names,
    same_names,
    same_names_apart,
    still_without,
    with_new_name,
)
from namecards.importing.report.typed import kept_nicknames, left_names, typed_by_hand
from namecards.importing.text import clean

_PAGE = re.compile(r"(.*\bpage \d+)")


def check(
    plan: ImportPlan, heads: Mapping[str, Head] = MappingProxyType({}), unreadable: Set[str] = frozenset()
) -> tuple[Oddity, ...]:
    """Return everything that looks odd, the most telling first; notes come last.

    `heads` are the heads found in the photos so far, by the names under which the photos will be stored;
    `unreadable` are the photos that cannot be read.
    """
    found = list[Oddity]()
    if bad := [one for one in plan.listed if one.photo and one.photo.stored_name in unreadable]:
        found.append(about(bad, "has a photo that can't be read", "have photos that can't be read"))
    found += [oddity for look in _CHECKS for oddity in look(plan)] if plan.listed else []
    found += _heads(plan, heads)
    return tuple(sorted(found, key=lambda oddity: oddity.is_note))


def _questions(plan: ImportPlan) -> Iterator[Oddity]:
    asked = plan.questions
    if any(question.is_doubt for question in asked):  # a photo left over is a line of its own
        yield Oddity(
            f"{pluralize(len(asked), 'question is', 'questions are')} open: {asked[0].text}",
            candidates=tuple(dict.fromkeys(q.candidate for q in asked if q.candidate)),
            people=tuple(dict.fromkeys(c.person for q in asked for c in q.choices if c.person)),
            pictures=tuple(question.picture for question in asked if question.picture),
            opens="questions",
        )


def _unread(plan: ImportPlan) -> Iterator[Oddity]:
    """Report files that can't be read: the people may be only from the names of the photos."""
    yield from map(Oddity, plan.import_source.people_list.unread)


def _left_out(plan: ImportPlan) -> Iterator[Oddity]:
    """Report rows, cards and files that are no people; totals that can't be names are other text."""
    found = plan.import_source.people_list.left_out
    totals = {one for one in found if one.kind == "sum" and _is_total(one.text)}
    plain = (one._replace(kind="text") if one in totals else one for one in found)
    for kind, text, texts in sentences(plain):
        yield Oddity(text, rows=texts, is_note=kind in NOTES)


def _is_total(text: str) -> bool:
    words = text.split()
    return why_nobody(text) == "sum" and not any(map(is_common, words))


def _remarks(plan: ImportPlan) -> Iterator[Oddity]:
    """Yield the readers' sentences, with the people whose whole names are in them."""
    for remark in dict.fromkeys(plan.remarks[len(plan.import_source.people_list.unread) :]):
        words = fold(remark)
        named = (one for one in plan.listed if _is_whole(one) and fold(one.display) in words)
        yield Oddity(remark, tuple(named), is_note=isinstance(remark, Info))


def _is_whole(one: Candidate) -> bool:
    return bool(one.family) or " " in one.display


def _numbers(plan: ImportPlan) -> Iterator[Oddity]:
    without = tuple(one for one in plan.listed if not one.ids)
    if len(without) == len(plan.listed):
        none, is_open = "Nobody has a number, so photos and later lists go by name.", may_hold_numbers(plan)
        here = any(person.ids for person in plan.known.values())
        text = "This list has no numbers, so it goes by name. People keep theirs." if here else none
        counts = [one.title for one in plan.columns if one.kind == "seat" and title_kind(one.title) == "id"]
        verb = "counts" if len(counts) == 1 else "count"
        text += f" {join_names(counts, NAMES)} only {verb} the people." if counts else ""
        text += " If a column is the number, choose it with F6 (Columns)." * is_open
        yield Oddity(text, opens="columns" if plan.columns else "faces", is_note=not is_open)
    elif without := tuple(one for one in without if not (one in plan.known and plan.known[one].ids)):
        yield about(without, "has no number", "have no number")
    lengths = Counter(len(one.ids[0]) for one in plan.listed if one.ids and one.ids[0].isdecimal())
    usual, often = lengths.most_common(1)[0] if lengths else (0, 0)
    odd = [c for c in plan.listed if c.ids and c.ids[0].isdecimal() and len(c.ids[0]) != usual]
    yield from _if_few(odd, often, f"Most numbers have {usual} digits; others")
    numbers = ((one, re.sub(r"\d", "", one.ids[0])) for one in plan.listed if one.ids)
    signs = {one: set(re.sub(r"[^\W\d_]", "A", number)) for one, number in numbers}
    known, often = Counter(map(frozenset, signs.values())).most_common(1)[0] if signs else (frozenset(), 0)
    odd = [one for one, own in signs.items() if not own <= known]
    yield from _if_few(odd, often, "Most numbers are written otherwise than these")


def _if_few(odd: Sequence[Candidate], usual: int, said: str) -> Iterator[Oddity]:
    """Report people with odd numbers, at most a tenth of those with usual ones."""
    if odd and 10 * len(odd) <= usual:
        numbers = join_names([f"{one.display} {one.ids[0]}" for one in odd], NAMES)
        yield Oddity(f"{said}: {numbers}.", tuple(odd))


def _shared_numbers(plan: ImportPlan) -> Iterator[Oddity]:
    """Report numbers that several people have."""
    asked = {question.candidate for question in plan.questions}
    owners = group((number, one) for one in plan.listed for number in {*map(bare_number, one.ids)})
    for number, alike in owners.items():
        if len(alike) > 1 and not asked.issuperset(alike):
            imported = [one for one in alike if one in plan.known or one in plan.new]
            then = ": a card with it will open nobody's visit" if len(imported) > 1 else ""
            yield Oddity(f"{join_displays(alike)} have the same number, {number}{then}.", tuple(alike))


def _photos(plan: ImportPlan) -> Iterator[Oddity]:
    without = plan.without_photo
    if len(without) == len(plan.listed):
        whom = without if plan.photos_left_over else ()
        yield Oddity("Nobody on this list gets a photo.", whom, is_note=not whom)
    elif without:
        yield about(without, "has no photo", "have no photo")
    on_pages = {clean(pic) for one in plan.questions for choice in one.choices for pic, _ in choice.faces}
    if over := tuple(name for name in plan.photos_left_over if name not in on_pages):
        entries = {clean(entry.name): entry.name for entry in plan.import_source.pictures.entries}
        one, several = "photo left over: its name matches", "photos left over: their names match"
        what = pluralize(len(over), one, several)
        names = join_names(map(file_name, over), NAMES)
        pictures = tuple(entries.get(name, name) for name in over)
        is_asked = any(question.picture in pictures for question in plan.questions)
        text = f"{what} nobody on this list ({names})."
        yield Oddity(text, pictures=pictures, opens="questions" if is_asked else "faces")
    if answered := [one for one in plan.listed if one.photo and plan.answers.get(f"{PHOTO}{one.photo.name}")]:
        yield about(answered, "gets a photo by your answer", "get photos by your answers", is_note=True)
        matched = {one.photo.name for one in plan.import_source.photos.candidates if one.photo}
        used = {one.photo.name for one in plan.listed if one.photo}
        if lost := tuple(sorted(matched - used - {question.picture for question in plan.questions})):
            names = join_names(map(file_name, lost), NAMES)
            what = pluralize(len(lost), "photo is", "photos are")
            yield Oddity(f"{what} not used, because you chose another one: {names}.", pictures=lost)


def _same_photos(plan: ImportPlan) -> Iterator[Oddity]:
    """Report people who get the same picture."""
    for alike in group((one.photo.digest, one) for one in plan.listed if one.photo).values():
        if len(alike) > 1:
            yield Oddity(f"{join_displays(alike)} get the same picture.", tuple(alike))


def _heads(plan: ImportPlan, heads: Mapping[str, Head]) -> Iterator[Oddity]:
    """Report photos to look at: no face, several faces, lying on the side."""
    found = [
        (one, heads[one.photo.stored_name])
        for one in plan.listed
        if one.photo and one.photo.stored_name in heads
    ]
    if none := [one for one, head in found if not head.faces]:
        yield about(none, "has a photo in which no face was found", "have photos in which no face was found")
    if several := [one for one, head in found if head.faces > 1]:
        yield about(several, "is not alone in the photo", "are not alone in their photos")
    if turned := [one for one, head in found if head.turn]:
        several_turned = "have sideways photos, which are put upright"
        yield about(turned, "has a sideways photo, which is put upright", several_turned)


def _pages(plan: ImportPlan) -> Iterator[Oddity]:
    """Report pages of a photo roster with more faces than names, or fewer."""
    if not plan.import_source.people_list.pictures or not plan.photos_matched:
        return
    doubts = plan.import_source.photos.doubts.items()
    unsure = {at: _page(name) for name, doubt in doubts for at in doubt.owners}
    pages = [_page(one.photo.name) if one.photo else unsure.get(at, "") for at, one in enumerate(plan.listed)]
    names = group((_page_of(pages, at), one) for at, one in enumerate(plan.listed) if not one.photo)
    faces = group((_page(name), name) for name in plan.photos_left_over)
    for place in filter(None, dict.fromkeys((*names, *faces))):
        alone, over = tuple(names.get(place, ())), tuple(faces.get(place, ()))
        counts = ((alone, "name", "face"), (over, "face", "name"))
        counted = [f"{pluralize(len(some), one)} without a {other}" for some, one, other in counts if some]
        yield Oddity(f"{place[0].upper()}{place[1:]}: {' and '.join(counted)}.", alone, (), over)


def _page(picture: str) -> str:
    page = _PAGE.match(picture)
    return page[1] if page else ""


def _page_of(pages: Sequence[str], at: int) -> str:
    """Return the page of a name without a face: the page of the faces before and behind, if it is one."""
    before = next(filter(None, reversed(pages[:at])), "")
    behind = next(filter(None, pages[at:]), before)
    return behind if before in (behind, "") else ""


_CHECKS: Sequence[Callable[[ImportPlan], Iterator[Oddity]]] = (
    _unread,
    guessed_names,
    _questions,
    part_of_more,
    _shared_numbers,
    moved_numbers,
    numbers_of_several,
    _same_photos,
    missing,
    with_new_name,
    changes,
    typed_by_hand,
    left_names,
    kept_nicknames,
    moves,
    _remarks,
    _left_out,
    _pages,
    _photos,
    still_without,
    odd_names,
    last_names,
    same_names,
    same_names_apart,
    leavers,
    classes,
    several_rooms,
    spellings,
    odd_grades,
    _numbers,
    refusals,
    unread_columns,
    seats,
)
"""Checks for lost people or wrong data come first."""
