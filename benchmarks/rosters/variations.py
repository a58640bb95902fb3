"""Ways in which the same list looks different from office to office: each changes a draft and its truth.

The reader may be mended by these; those of `variations_kept.py` are only looked at in the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from benchmarks.rosters import varied_words as told
from benchmarks.rosters.cast import Who, one


@dataclass
class Draft:
    """A list that is being written."""

    dice: Random
    tongue: str
    people: list[Who]
    columns: list[tuple[str, str, list[str]]] = field(default_factory=list)
    """The kind of each column, its title, and its cells."""
    title_rows: list[list[str]] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    sheets: dict[str, list[list[str]]] = field(default_factory=dict)
    allowed: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    above: list[list[str]] = field(default_factory=list)
    below: list[list[str]] = field(default_factory=list)
    is_capital: bool = False
    whole: Callable[[Who], str] = lambda who: who.last_first
    """How a whole name is written."""
    is_named: bool = True
    """Whether titles say what the columns hold."""

    def add(self, kind: str, title: str, cells: Sequence[str]) -> None:
        """Put a column behind the others."""
        self.columns.append((kind, title, list(cells)))

    def has(self, kind: str) -> bool:
        """Whether a column is of this kind."""
        return any(kind == known for known, _, _ in self.columns)

    def people_are(self, change: Callable[[int, Who], Who]) -> None:
        """Change the truth about everybody."""
        self.people = [change(at, who) for at, who in enumerate(self.people)]


Way = Callable[[Draft], None]


def each(draft: Draft, cell: Callable[[Who], str]) -> list[str]:
    return [cell(who) for who in draft.people]


def full(draft: Draft, cell: Callable[[Who], str], *, is_parted: bool = True) -> None:
    draft.whole = cell
    draft.add("full", "", each(draft, cell))
    if not is_parted:
        draft.people_are(lambda _, who: replace(who, also=_partings(who)))


def _partings(who: Who) -> tuple[tuple[str, str], ...]:
    words = who.full.split()
    return tuple((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))


def parts(draft: Draft) -> None:
    draft.add("given", "", each(draft, lambda who: who.given))
    draft.add("family", "", each(draft, lambda who: who.family))


def _comma(draft: Draft) -> None:
    full(draft, lambda who: who.last_first)


def _spoken(draft: Draft) -> None:
    is_turned = draft.tongue in ("ja", "zh", "ko", "tw", "hu", "vi")
    full(draft, lambda who: f"{who.family} {who.given}" if is_turned else who.full, is_parted=is_turned)


def _upper(draft: Draft, name: str) -> str:
    return (name.replace("i", "İ") if draft.tongue == "tr" else name).upper()


def _last_in_capitals(draft: Draft) -> None:
    full(draft, lambda who: f"{_upper(draft, who.family)} {who.given}")
    draft.is_capital = True


def _capitals(draft: Draft) -> None:
    draft.add("family", "", each(draft, lambda who: _upper(draft, who.family)))
    draft.add("given", "", each(draft, lambda who: _upper(draft, who.given)))
    draft.is_capital = True


def rooms(draft: Draft, names: Sequence[str], grades: Sequence[str] = ()) -> None:
    """Give everybody a room, in blocks as a list has them."""
    size = -(-len(draft.people) // len(names))
    grades = grades or [""] * len(names)
    draft.people_are(lambda at, who: replace(who, room=names[at // size], grade=grades[at // size]))


def _room(draft: Draft) -> None:
    rooms(draft, draft.dice.choice((["7A", "7B"], ["5-1", "5-2", "6-1"], ["3x", "4y"])))
    draft.add("room", "", each(draft, lambda who: who.room))


def _grade_and_room(draft: Draft) -> None:
    rooms(draft, *draft.dice.choice(((["204", "118", "119"], ["6", "7", "8"]), (["7A", "8B"], ["7", "8"]))))
    draft.add("grade", "", each(draft, lambda who: who.grade))
    draft.add("room", "", each(draft, lambda who: who.room))


def _only_grade(draft: Draft) -> None:
    rooms(draft, ["", " "], ["9", "10"])
    draft.people_are(lambda _, who: replace(who, room=""))
    draft.add("grade", "", each(draft, lambda who: who.grade))


def _merged(draft: Draft) -> None:
    rooms(draft, ["6A", "6B"])
    names = each(draft, lambda who: who.room)
    draft.add("room", "", [name if at == names.index(name) else "" for at, name in enumerate(names)])


def sections(draft: Draft) -> None:
    rooms(draft, draft.dice.choice((["6A", "6B"], ["Ms. Osei", "Mr. Brandt"], ["5th Blue", "5th Gold"])))
    draft.kinds.append("_section")


def _sheets(draft: Draft) -> None:
    rooms(draft, draft.dice.choice((["6A", "6B"], ["Owls", "Foxes"])))
    draft.kinds.append("_sheets")


def no_place(_: Draft) -> None:
    pass


def adults(draft: Draft) -> list[str]:
    return [draft.dice.choice(told.NAMES.split("|")) for _ in draft.people]


def digits(draft: Draft, form: str) -> list[str]:
    return ["".join(str(draft.dice.randrange(10)) if c == "#" else c for c in form) for _ in draft.people]


def some(draft: Draft, words: str) -> list[str]:
    return [draft.dice.choice(words.split("|")) for _ in draft.people]


def _guardians(draft: Draft) -> None:
    for at in ("1", "2"):
        named = [
            f"{adult.split()[0]} {who.family}" if draft.dice.random() < 0.6 else adult
            for adult, who in zip(adults(draft), draft.people, strict=True)
        ]
        draft.add("", f"{draft.dice.choice(('Guardian', 'Parent', 'Contact'))} {at}", named)
        draft.add("", f"Phone {at}", digits(draft, "(555) 01#-####"))
    draft.add("", "Parent e-mail", [f"{n.split()[0].lower()}{at}@home.example" for at, n in enumerate(named)])


def _transport(draft: Draft) -> None:
    draft.add("", "Bus", some(draft, "12|14|7|"))
    draft.add("", "Locker", digits(draft, "1##"))
    draft.add("", "Fee balance", some(draft, "0.00|12.50|3.75|-4.00"))
    draft.add("", "Attendance %", some(draft, "97.5|88|100|93.2"))


def _birth(draft: Draft) -> None:
    form = draft.dice.choice(("1#/0#/2014", "2014-0#-1#", "1#.0#.2014"))
    draft.add(
        "",
        draft.dice.choice(("DOB", "Birth date", "Geb.")),
        [d.replace("00", "07") for d in digits(draft, form)],
    )
    draft.add("", "Sex", some(draft, "F|M"))
    draft.add("", "Allergies", some(draft, "||nuts|bee stings|lactose"))


def _second_id(draft: Draft) -> None:
    numbers = [f"{88031 + 7 * at}" for at in range(len(draft.people))]
    draft.people_are(lambda at, who: replace(who, more=(numbers[at],)))
    draft.add("second", draft.dice.choice(("State ID", "Library barcode", "Other ID")), numbers)


def _house(draft: Draft) -> None:
    draft.add("", "House", some(draft, "Hawthorn|Rowan|Alder"))
    draft.add("", "Lunch", some(draft, "A|B|C"))
    draft.allowed += [] if draft.is_named else ["Hawthorn", "Rowan", "Alder"]


def _index(draft: Draft) -> None:
    draft.columns.insert(
        0,
        (
            "",
            draft.dice.choice(("#", "No.", "Lfd. Nr.", "")),
            [str(at) for at in range(1, len(draft.people) + 1)],
        ),
    )


def _email(draft: Draft) -> None:
    draft.add(
        "email", "", [f"{_plain(who.given)}.{_plain(who.family)}@school.example" for who in draft.people]
    )


def _plain(name: str) -> str:
    import unicodedata

    kept = unicodedata.normalize("NFD", name.casefold())
    return "".join(c for c in kept if c.isascii() and c.isalnum()) or "x"


def _letterhead(draft: Draft) -> None:
    draft.above = [
        ["Fernhill School"],
        ["12 Mill Road, Ashton", "", "Tel. 555 0100"],
        ["Class lists 2026-27"],
    ]


def _totals(draft: Draft) -> None:
    count = len(draft.people)
    draft.below += [
        draft.dice.choice(([f"Total students: {count}"], ["Total", str(count)], ["", "Count", str(count)]))
    ]


def _notes(draft: Draft) -> None:
    draft.below += [
        [],
        ["* photo withheld at the request of the family"],
        ["Printed 3 Sept. 2026 by the office"],
    ]


def _blanks(draft: Draft) -> None:
    draft.kinds.append("_blank")


def _again(draft: Draft) -> None:
    draft.kinds.append("_again_every")


def _staff(draft: Draft) -> None:
    teachers = [one("Wilma", "Castleford", role="staff"), one("Bram", "Uyterhoeven", role="staff")]
    teachers = [replace(who, number=f"9{at}071", photo="") for at, who in enumerate(teachers)]
    roles = ["Student"] * len(draft.people) + ["Teacher"] * 2
    cells = {"given": "given", "family": "family", "number": "number"}
    if not draft.has("number"):
        teachers = [replace(who, number="") for who in teachers]
    for at, (kind, title, values) in enumerate(draft.columns):
        more = [str(getattr(who, cells[kind])) if kind in cells else "" for who in teachers]
        if kind == "full":
            more = [draft.whole(who) for who in teachers]
        draft.columns[at] = kind, title, [*values, *more]
    draft.people += teachers
    draft.add("role", "Type", roles)


def _flag(draft: Draft) -> None:
    here, left = draft.dice.choice(
        (("Active", "Withdrawn"), ("Enrolled", "Left"), ("Current", "Transferred"))
    )
    draft.people_are(lambda at, who: replace(who, here=who.here and at != 2))
    draft.add("", "Status", [left if at == 2 else here for at in range(len(draft.people))])


def _exit(draft: Draft) -> None:
    draft.people_are(lambda at, who: replace(who, here=who.here and at != 3))
    title = draft.dice.choice(("Leaving date", "Exit date", "Left on", "Withdrawal Date"))
    draft.add("", title, ["2025-06-12" if at == 3 else "" for at in range(len(draft.people))])


# ruff: noqa: E501
OPEN: dict[str, dict[str, Way]] = {
    "names": {"parts": parts, "comma": _comma, "spoken": _spoken, "last caps": _last_in_capitals, "capitals": _capitals},
    "places": {"room": _room, "grade+room": _grade_and_room, "grade": _only_grade, "merged": _merged,
               "sections": sections, "sheets": _sheets, "no place": no_place},
    "others": {"guardians": _guardians, "transport": _transport, "birth": _birth, "second id": _second_id,
               "house": _house, "index": _index, "e-mail": _email},
    "rows": {"letterhead": _letterhead, "totals": _totals, "notes": _notes, "blank rows": _blanks,
             "titles again": _again, "staff": _staff, "status": _flag, "exit": _exit},
    "titles": dict.fromkeys(("english", "language", "office", "numbered", "none"), no_place),
    "format": dict.fromkeys(("csv", "semicolon", "utf-16", "xlsx", "ods", "html", "docx", "pasted"), no_place),
}  # fmt: skip
