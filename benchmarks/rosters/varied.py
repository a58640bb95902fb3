"""The invented pupils of all halves on lists varied at random, whose truth is known.

`python -m benchmarks rosters --varied SEED` judges 200 lists; `--kept` draws from the kept variations, too;
`--printed` prints them all to PDF.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from html import escape
from random import Random

from benchmarks.measure import Line
from benchmarks.rosters import cast, fifth_cast, fourth_cast, fresh_cast, third_cast
from benchmarks.rosters import varied_words as told
from benchmarks.rosters.case import Case, Truth
from benchmarks.rosters.cast import one
from benchmarks.rosters.folder import Folder, table
from benchmarks.rosters.judge import Verdict, judge
from benchmarks.rosters.printed import printed
from benchmarks.rosters.variations import OPEN, Draft, Way
from benchmarks.rosters.variations_kept import KEPT

COUNT = 200
_FAULTS = ("wrong photo", "wrong number", "junk", "unsaid", "refused", "exception")
_NEVER = ["ar", "he", "ja", "zh", "ko", "th", "tw", "il", "hi", "uae"]
"""Languages without capitals."""
_LATIN1 = ["us", "uk", "de", "fr", "es", "pt", "nl", "sv", "da", "it"]


@cache
def _pools() -> dict[str, list[tuple[str, str]]]:
    """The names of all casts by language."""
    found: dict[str, list[tuple[str, str]]] = {}
    for tongue, (givens, families) in cast.POOLS.items():
        pairs = zip(givens.split(), [name.replace("_", " ") for name in families.split()], strict=True)
        found[tongue] = list(pairs)
    texts = [(key, text) for key, both in fresh_cast.NAMES.items() for text in both]
    for module in (third_cast, fourth_cast, fifth_cast):
        texts += list(module.NAMES.items())
    for tongue, text in texts:
        parts = [name.strip().split("|") for name in text.split(";")]
        found.setdefault(tongue, []).extend((part[0], part[1]) for part in parts if len(part) == 2)
    return {key: list(dict(pairs).items()) for key, pairs in found.items() if len(pairs) >= 8}


def draw(seed: int, nth: int, with_kept: bool, is_printed: bool = False) -> Draft:
    """The nth list of a seed; printed, in letters that the fonts of every PDF have."""
    dice = Random(f"{seed} {nth}")
    tongue = dice.choice(sorted(_pools().keys() & _LATIN1 if is_printed else _pools()))
    pool = _pools()[tongue]
    names = dice.sample(pool, min(len(pool), dice.randrange(8, 15)))
    first = dice.choice(("10421", "0031", "S2207", "402210", ""))
    people = [one(given, family, _up(first, at), photo="") for at, (given, family) in enumerate(names)]
    draft = Draft(dice, tongue, people)
    ways = {axis: {**OPEN[axis], **(KEPT[axis] if with_kept else {})} for axis in OPEN}
    _compose(draft, ways, "printed" if is_printed else "")
    return draft


def _up(number: str, at: int) -> str:
    letters = number.rstrip("0123456789")
    return (
        letters + str(int(number[len(letters) :]) + 13 * at).zfill(len(number) - len(letters))
        if number
        else ""
    )


def _compose(draft: Draft, ways: dict[str, dict[str, Way]], form: str) -> None:
    dice = draft.dice
    titles, form = dice.choice(list(ways["titles"])), form or dice.choice(list(ways["format"]))
    if form == "cp1252" and draft.tongue not in _LATIN1:
        form = "csv"
    draft.is_named = titles not in ("numbered", "none")
    names = dice.choice([n for n in ways["names"] if "cap" not in n or draft.tongue not in _NEVER])
    places = dice.choice([p for p in ways["places"] if p != "sheets" or form == "xlsx"])
    draft.kinds = [titles, form, names, places]
    ways["places"][places](draft)
    place, draft.columns = draft.columns, []
    ways["names"][names](draft)
    if draft.people[0].number and names != "number in name":
        draft.columns.insert(
            dice.choice((0, len(draft.columns))), ("number", "", [w.number for w in draft.people])
        )
    draft.columns += place
    others = dice.sample(list(ways["others"]), dice.choice((0, 1, 1, 2, 3)))
    barred: tuple[str, ...] = () if draft.is_named else ("exit", "titles again", "parents")
    barred += ("staff",) if places in ("merged", "sections", "titled sections", "sheets") else ()
    rows = dice.sample([row for row in ways["rows"] if row not in barred], dice.choice((0, 1, 1, 2)))
    for axis, chosen in (
        ("others", others),
        ("rows", [r for r in rows if "staff" not in rows or r != "parents"]),
    ):
        for name in sorted(chosen, key="staff".__eq__):
            ways[axis][name](draft)
            draft.kinds.append(name)
    if dice.random() < 0.4:
        dice.shuffle(draft.columns)
        draft.kinds.append("shuffled")
    _write_titles(draft, titles)
    _write_rows(draft)


def _write_titles(draft: Draft, kind: str) -> None:
    words = told.TITLES.get(draft.tongue if kind == "language" else "en", told.TITLES["en"]).split("|")
    by = {"asked": told.ASKED, "abbreviated": told.ABBREVIATED, "two rows": told.GROUPED}
    words = by[kind].split("|") if kind in by else words
    known = dict(zip(told.FIELDS, words, strict=True)) | {"role": "Type", "second": "Other ID"}
    if kind == "office":
        known |= {key: draft.dice.choice(text.split("|")) for key, text in told.OFFICE.items()}
    titles = [title or known.get(key, "") for key, title, _ in draft.columns]
    form = draft.dice.choice(("Column{}", "Spalte {}", "F{}", "Field {}"))
    if kind == "numbered":
        titles = [form.format(at) for at in range(1, len(titles) + 1)]
    if kind == "two rows":
        draft.title_rows = [
            ["Student" if key in ("given", "family", "full") else "" for key, _, _ in draft.columns]
        ]
    draft.title_rows += [] if kind == "none" else [titles]


def _write_rows(draft: Draft) -> None:
    """Write the rows of people, and what stands between them."""
    kinds, width = draft.kinds, len(draft.columns)
    cells = list(zip(*(column for _, _, column in draft.columns), strict=True))
    room, adults = "", told.NAMES.split("|")
    blocks: dict[str, list[list[str]]] = {}
    for at, who in enumerate(draft.people):
        rows = blocks.setdefault(who.room if "_sheets" in kinds else "", [])
        if "_section" in kinds and who.room != room and who.role == "student":
            room = who.room
            rows += [[room], *(draft.title_rows if "_again" in kinds else [])]
        rows.append(list(cells[at]))
        if "_parents" in kinds and at % 2 == 0:
            rows.append(_parent(draft, at, adults[at % len(adults)]))
        if "_blank" in kinds and at % 5 == 4:
            rows.append([""] * width)
        if at % 6 == 5 and at + 1 < len(draft.people):
            rows += draft.title_rows if "_again_every" in kinds else []
            rows += [[f"Page {at // 6 + 1} of 3"], *draft.title_rows] if "_pages" in kinds else []
    top = [] if "_again" in kinds else draft.title_rows
    draft.sheets = {
        name or "Sheet1": [*draft.above, *top, *rows, *draft.below] for name, rows in blocks.items()
    }


def _parent(draft: Draft, at: int, name: str) -> list[str]:
    given, family = name.split()
    own = {"given": given, "family": family, "number": draft.people[at].number, "role": "Mother"}
    own["full"] = (
        name
        if "," not in next((c[0] for k, _, c in draft.columns if k == "full"), "")
        else f"{family}, {given}"
    )
    return [own.get(kind, "") for kind, _, _ in draft.columns]


def case_of(seed: int, nth: int, with_kept: bool, is_printed: bool = False) -> tuple[Case, Draft]:
    """The nth case of a seed, and how it was made."""
    draft = draw(seed, nth, with_kept, is_printed)

    def build(folder: Folder) -> Truth:
        people = draft.people
        by = draft.dice.choice(("number", "name", "none"))
        if (by == "number" and people[0].number) or by == "name":
            people = [
                replace(who, photo=who.key if at % 5 and who.role == "student" else "")
                for at, who in enumerate(people)
            ]
            folder.photos(
                people,
                lambda w: f"photos/{w.number}.jpg" if by == "number" else f"photos/{w.family}, {w.given}.jpg",
            )
        _save(draft, folder)
        return Truth(people, capitals=draft.is_capital, allowed=draft.allowed)

    return Case(f"v{seed}_{nth}", "varied", ", ".join(k for k in draft.kinds if k[0] != "_"), build), draft


def _save(draft: Draft, folder: Folder) -> None:
    form, rows = draft.kinds[1], next(iter(draft.sheets.values()))
    separators = {"csv": ",", "cp1252": ",", "semicolon": ";", "utf-16": "\t", "tab": "\t", "bar": "|"}
    if form == "printed":
        folder.put("list.pdf", printed(next(iter(draft.sheets.values())), draft.dice))
    elif form == "xlsx":
        folder.book("list.xlsx", draft.sheets)
    elif form in separators:
        code = {"utf-16": "utf-16", "cp1252": "cp1252"}.get(form, "utf-8")
        text = table(rows, separators[form])
        folder.put("list.csv", text.encode(code, "replace" if form == "cp1252" else "strict"))
    elif form == "pasted":
        folder.put("list.txt", "\n".join("\t".join(row) for row in rows))
    elif form == "aligned":
        folder.put("list.txt", _aligned(rows))
    elif form == "ods":
        folder.put("list.ods", fresh_cast.ods(rows))
    elif form == "html":
        body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
        folder.put(
            "list.html", f"<html><head><meta charset='utf-8'></head><body><table>{body}</table></body></html>"
        )
    else:
        folder.put("list.docx", _docx(rows))


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    wide = [
        max(len(row[at]) if at < len(row) and len(row) > 1 else 0 for row in rows)
        for at in range(max(map(len, rows)))
    ]
    return "\n".join("   ".join(cell.ljust(wide[at]) for at, cell in enumerate(row)).rstrip() for row in rows)


def _docx(rows: Sequence[Sequence[str]]) -> bytes:
    """A table in a Word document (ECMA-376, part 1, 17.4)."""
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    body = "".join(
        f"<w:tr>{''.join(cell.format(escape(text)) for text in row)}</w:tr>" for row in rows if row
    )
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELS)
        archive.writestr(
            "word/document.xml", f"<w:document {space}><w:body><w:tbl>{body}</w:tbl></w:body></w:document>"
        )
    return file.getvalue()


# ruff: noqa: E501
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)


def run(seed: int, count: int, with_kept: bool, is_printed: bool, name: str, totals: bool) -> Iterator[Line]:
    """The share of people who came in whole, for each variation and in all."""
    by: dict[str, Counter[str]] = {}
    for nth in range(count):
        if name and name != f"v{seed}_{nth}":
            continue
        case, draft = case_of(seed, nth, with_kept, is_printed)
        verdict = judge(case)
        for kind in {"all", *(kind for kind in draft.kinds if kind[0] != "_")}:
            by.setdefault(kind, Counter()).update(_counted(verdict))
        if verdict.faults and not totals:
            yield Line(f"  {case.name} ({draft.tongue}; {case.source}): {'; '.join(verdict.faults)}")
    kept = {kind for ways in KEPT.values() for kind in ways}
    for kind, counts in sorted(by.items(), key=lambda item: (item[0] == "all", item[0] in kept, item[0])):
        whole = 100 * counts["whole"] / max(counts["people"], 1)
        faults = ", ".join(f"{fault} {counts[fault]}" for fault in _FAULTS if counts[fault])
        yield Line(
            f"{'kept ' * (kind in kept)}{kind}: {counts['cases']} lists, people whole {whole:.1f} %  {faults}"
        )


def _counted(verdict: Verdict) -> Counter[str]:
    return verdict.count + Counter(cases=1)
