"""Import a case as a user who answers nothing, and judge every person of it."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.rosters import faces
from benchmarks.rosters.case import Case, Truth
from benchmarks.rosters.cast import Who
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.shown import Question, fold, questions, shown
from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.core.people import Person
from namecards.store.home import temporary_home

WRONG = ("wrong photo", "wrong number", "silhouette", "wrong record")
"""Faults that a question does not excuse."""

_LOSSES = {"missing", "lost photo", "lost number"}
_FOLDERS = ("school", "1", "2", "fall")
"""Names of the folders of the cases: it is no fault to take them for a class where the list has none."""


@dataclass
class Verdict:
    """What came of a case."""

    case: Case
    count: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, fault: str, about: str) -> None:
        """Count a fault, and say about whom."""
        self.count[fault] += 1
        self.faults.append(f"{fault}: {about}")


@dataclass
class _Result:
    people: list[Person]
    said: str = ""
    asked: list[Question] = field(default_factory=list)
    photos: dict[str, tuple[str, int]] = field(default_factory=dict)
    """By person: whose face is kept, and how wide it is."""
    records: dict[str, str] = field(default_factory=dict)
    """By full name after the first import: the record."""


def judge(case: Case) -> Verdict:
    """Build, import and judge a case."""
    verdict = Verdict(case)
    with tempfile.TemporaryDirectory() as temporary:
        faces.forget()
        root = Path(temporary)
        truth = case.build(Folder(root / "school"))
        try:
            result = _import(root, truth)
        except NamecardsError as error:
            verdict.count["refused"] += 1
            verdict.faults.append(f"refused: {error}")
            result = _Result([], said=fold(str(error)))
        except Exception as error:  # a reader must never end so: it is counted
            verdict.add("exception", f"{type(error).__name__}: {error}")
            result = _Result([])
    _judge(truth, result, verdict)
    return verdict


def _import(root: Path, truth: Truth) -> _Result:
    collection = Collection(temporary_home(root / "home"))
    result = _Result([])
    for step in truth.steps or ("",):
        plan = collection.imports.plan(root / "school" / step)
        unread = [str(error) for _, _, error in collection.imports.keep_photos(plan) if error]
        result.said += fold("\n".join([shown(plan), *unread]))
        result.asked += questions(plan)
        collection.imports.apply(plan)
        if not result.records:
            result.records = {_name(p.given, p.family): p.id for p in collection.people.all()}
    result.people = list(collection.people.all())
    for person in result.people:
        path = collection.people.photo(person)
        if path:
            data = path.read_bytes()
            result.photos[person.id] = faces.recognise(data), faces.width(data)
    return result


def _judge(truth: Truth, result: _Result, verdict: Verdict) -> None:
    pairs = _pair(truth, result)
    forms = _odd_grades([person for _, person in pairs if person])
    for who, person in pairs:
        verdict.count["people"] += 1
        faults = list(_faults(who, person, truth, result, forms))
        if not faults:
            verdict.count["whole"] += 1
            continue
        hard = [fault for fault in faults if fault.partition(" (")[0] in WRONG]
        if not hard and _is_asked(who, faults, result.asked):
            verdict.count["asked"] += 1
            continue
        is_photo = any(fault.startswith("wrong photo") for fault in hard)
        verdict.count["wrong photo but asked"] += is_photo and _is_asked(who, ["lost photo"], result.asked)
        silent = [fault for fault in faults if fault in _LOSSES and not _is_said(fault, who, result)]
        verdict.count["unsaid"] += len(silent)
        verdict.count["said"] += len(_LOSSES & set(faults)) - len(silent)
        for fault in faults:
            verdict.count[fault.partition(" (")[0]] += 1
        told = [f"{fault}, unsaid" if fault in silent else fault for fault in faults]
        verdict.faults.append(f"{who.full}: {'; '.join(told)}")
    matched = {person.id for _, person in pairs if person}
    for person in result.people:
        if person.id not in matched:
            verdict.add("junk", f"{person.given}|{person.family} {person.ids}")
    for loss in truth.losses:
        is_said = any(fold(word) in result.said for word in loss.words)
        verdict.count["said" if is_said else "unsaid"] += 1
        verdict.faults += [] if is_said else [f"not said: {loss.what}"]


def _pair(truth: Truth, result: _Result) -> list[tuple[Who, Person | None]]:
    """Everybody of the truth with the person they became: the likeliest pairs first."""
    scores = sorted(
        ((_likeness(who, person, result), -at, -number)
         for at, who in enumerate(truth.people)
         for number, person in enumerate(result.people)),
        reverse=True,
    )  # fmt: skip
    found: dict[int, int] = {}
    for score, at, number in scores:
        if score >= 4 and -at not in found and -number not in found.values():
            found[-at] = -number
    people = result.people
    return [(who, people[found[at]] if at in found else None) for at, who in enumerate(truth.people)]


def _likeness(who: Who, person: Person, result: _Result) -> int:
    names = {_name(who.given, who.family), *(_name(*name) for name in who.also)}
    own = _name(person.given, person.family)
    score = 8 if own in names else 2 * max(len({*one.split()} & {*own.split()}) for one in names)
    if score:
        score += 5 * bool({_bare(n) for n in (who.number, *who.more) if n} & set(map(_bare, person.ids)))
        score += 3 * (result.photos.get(person.id, ("",))[0] == who.photo != "")
        score += (canon(person.grade) == canon(who.grade)) + (
            not who.room or _has(who.room, person, who.grade)
        )
    return score


def _faults(who: Who, person: Person | None, truth: Truth, result: _Result, odd: set[str]) -> Iterator[str]:
    if person is None:
        if who.here:
            yield "missing"
        elif not any(word in result.said for word in (fold(who.family or who.given), who.number or "\0")):
            yield "left out unsaid"
        return
    yield from _name_faults(who, person, truth.capitals)
    yield from _number_faults(who, person)
    yield from _place_faults(who, person, truth, odd)
    if (person.role == "student") != (who.role == "student"):
        yield f"role ({person.role})"
    if person.active != who.here:
        yield "leaver is here" if person.active else "archived"
    kept, wide = result.photos.get(person.id, ("", 0))
    if kept == faces.SILHOUETTE:
        yield "silhouette"
    elif person.id in result.photos and kept != who.photo:
        yield f"wrong photo ({kept or 'unknown'})"
    elif who.photo and person.id not in result.photos:
        yield "lost photo"
    elif wide and wide < truth.least:
        yield "small photo"
    for before, after in truth.same:
        if after == who.full and result.records.get(_name(before, "")) != person.id:
            yield f"wrong record (was {before})"


def _name_faults(who: Who, person: Person, capitals: bool) -> Iterator[str]:
    def norm(text: str) -> str:
        text = " ".join(unicodedata.normalize("NFC", text).split())
        plain = text.casefold().replace("\u0307", "").replace("ı", "i")  # İ and I of Turkish capitals
        return plain if capitals else text

    families = {norm(person.family), norm(f"{person.family} {person.suffix}")}
    givens = {norm(person.given), norm(f"{person.given} {person.middle}")}
    names = ((who.given, who.family), *who.also)
    if not any(norm(given) in givens and norm(family) in families for given, family in names):
        yield f"name ({person.given}|{person.family})"
    if norm(person.goes_by) != norm(who.goes or who.given) and not (
        who.also and norm(person.goes_by) in {norm(given) for given, _ in who.also}
    ) and not (norm(person.goes_by) in givens and not who.goes):  # fmt: skip
        yield f"goes by ({person.goes_by})"


def _number_faults(who: Who, person: Person) -> Iterator[str]:
    known = {n for n in (who.number, *who.more) if n}
    barcodes = {n.removeprefix("P ") for n in known}
    wrong = [n for n in person.ids if n not in known and n.removeprefix("P ") not in barcodes]
    if wrong:
        yield f"wrong number ({', '.join(wrong)})"
    if who.number and who.number not in person.ids:
        yield "lost number"


def _place_faults(who: Who, person: Person, truth: Truth, odd: set[str]) -> Iterator[str]:
    if who.grade and canon(person.grade) != canon(who.grade):
        yield f"grade ({person.grade or 'none'})"
    elif person.grade in odd:
        yield f"spelling of grade ({person.grade})"
    if who.room and not _has(who.room, person, who.grade):
        yield f"room ({person.homeroom or 'none'})"
    lost = [name for name in who.classes if not _has(name, person, who.grade)]
    if lost:
        yield f"class ({', '.join(lost)})"
    fine = {_plain(name, who.grade) for name in (who.room, *who.classes, *truth.allowed, *_FOLDERS)}
    named = [(n, _plain(n, who.grade)) for n in (person.homeroom, *person.classes) if n]
    whole = " ".join(_plain(name, who.grade) for name in truth.allowed)  # a class called after its file
    more = [n for n, plain in named if plain not in fine and not (len(plain) > 3 and plain in whole)]
    if more and "*" not in truth.allowed and (who.here or who.room):  # who has left may keep theirs
        yield f"junk class ({', '.join(more)})"


def _odd_grades(people: Sequence[Person]) -> set[str]:
    """Spellings of a grade that most others of that grade do not have."""
    forms = Counter(person.grade for person in people if person.grade)
    most: dict[str, str] = {}
    for form, _ in forms.most_common():
        most.setdefault(canon(form), form)
    return {form for form in forms if form != most[canon(form)]}


def _is_asked(who: Who, faults: Sequence[str], asked: Sequence[Question]) -> bool:
    """Whether questions about them cover their faults; a question about a picture covers only the photo."""
    called = f"{who.goes or who.given} {who.family}", *(" ".join(name) for name in who.also)
    names = [re.escape(fold(name)) for name in (*_written(who), *called, who.number) if name]
    about = re.compile(rf"(?<!\w)({'|'.join(names)})(?!\w)")
    found = [question.is_photo for question in asked if about.search(question.text)]
    return bool(found) and (not all(found) or set(faults) <= {"lost photo"})


def _written(who: Who) -> Sequence[str]:
    """The ways to write a whole name: 王小明, too."""
    return who.full, who.last_first, f"{who.family}{who.given}"


def _is_said(fault: str, who: Who, result: _Result) -> bool:
    if fault == "lost number":
        return "number" in result.said
    if fault == "lost photo" and "nobody on this list gets a photo" in result.said:
        return True
    words = (*_written(who), who.number, *who.more)
    return not result.people or any(fold(word) in result.said for word in words if word)


def _name(given: str, family: str) -> str:
    plain = fold(f"{given} {family}").replace("\u0307", "").replace("ı", "i")  # İ and I of Turkish capitals
    return " ".join(plain.replace(",", " ").split())


def _bare(number: str) -> str:
    return number.removeprefix("P ").lstrip("0") or number


_WORDS = re.compile(
    r"\b(?:room|rm|class|grade|form|year|section|klasse|klassen|sinif|subesi|clase|classe|turma|grado|curso"
    r"|luokka|klasa|trida|osztaly)\b|(?<=\d)(?:st|nd|rd|th)\b"
)


def _plain(room: str, grade: str) -> str:
    """Return a class without the words for it and its grade: 4A, "A" and "Year 4 A" are one of grade 4."""
    told = fold(room).replace("ı", "i")
    parts: list[str] = re.findall(r"\d+|[^\W\d_]+", _WORDS.sub(" ", re.sub(r"\bkindergarten\b", "k", told)))
    rest = parts[1:] if len(parts) > 1 and canon(parts[0]) == canon(grade) else parts
    return " ".join(rest)


def _has(room: str, person: Person, grade: str) -> bool:
    return _plain(room, grade) in {_plain(name, grade) for name in (person.homeroom, *person.classes)}


def canon(grade: str) -> str:
    """A grade in the one form in which spellings are compared."""
    text = re.sub(r"\b(grade|year|klasse|g|gr|yr)\b|[\s.]", " ", fold(grade)).strip()
    digits = re.fullmatch(r"(\d+)(st|nd|rd|th|[º°ª]|年)?", text)
    if digits:
        return str(int(digits[1]))
    return {"kg": "k", "kindergarten": "k", "prek": "pk", "pre-k": "pk"}.get(text, text)
