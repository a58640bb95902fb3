"""Phrases that had to be read twice stay out of the program, the printables and the documents."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from sources import nodes

import namecards

PACKAGE = Path(namecards.__file__).parent
ROOT = PACKAGE.parent

BANNED = {
    # Usual words for usual things.
    r"\b(take|takes|took|taken|taking) (\w+ ){0,3}back\b": "undo",
    r"\b(take|takes|taken|taking) (\w+ ){0,3}away\b": "delete, remove",
    r"\bput(s|ting)? (\w+ ){0,3}right\b": "correct, edit",
    r"\bgiv(e|es|en|ing) (\w+ ){0,2}back\b": "restore",
    r"\bthrow(s|n)? (\w+ ){0,2}away\b": "delete",
    r"^Look$|^How$": "Preview, Options",
    r"^Called$|\bcalled name\b|they are called\b": "goes by",
    r"\bcalled so\b|^Nobody is called": "has this name",
    r"\bHook\b|\ba hook\b": "how to remember",
    r"^Faces before$|^Back one$": "Previous",
    r"^Missed$": "Hard names",
    r"^As it was$": "Reset",
    r"^Habits$": "Drill settings",
    r"^Business-card size$": "Small cards (business-card size)",
    r"\bsittings?\b": "session",
    r"\bholds? for a week\b|\bnames that hold\b": "known",
    # Who does what.
    r"\bA digit (opens|chooses)": "Press a number",
    r"[Nn]othing typed": "Don't know it? Just press Enter.",
    r"\bleaves it alone\b|\b(so|is) left alone\b": "skip; needs your answer",
    r"\bphotos? over\b": "photos left over",
    r"somebody else here": "That is X. This is Y.",
    r"you were right on an earlier day": "a short line (new / learning / known)",
    r"[Hh]ow often (the program|it) was right": "how good the forecasts are",
    r"\bmin more a day": "With 20 minutes a day: about 94.",
    r"those who come last": "whom, and why",
    r"took them for|\bmixed them up\b": "I thought of someone else",
    r"with nothing written": "an empty line just records the visit",
    r"Of a name with": "A question mark means the match is not certain",
    r"nothing (of it )?counts\b|nothing is counted": "nothing is recorded",
    r"[Ww]hom students can be sent": "People and places to refer students to",
    r"^What you promise|\bsay what you promise": "Our pledge",
    r"\b(is|are) off by\b": "printer alignment",
    r"is nothing that .* can be|\bIt can be:": "y can't be “x”. Choose: …",
    r"it was not used": "what happened, that nothing was lost, what to do",
    r"\b[Ii]t cannot be\b(?! read)|Why it cannot": "not possible; why not",
    r"↓ chooses": "↓ pick a face",
    r"just show it\b": "just show me",
    r"every week the same": "A/B week or cycle day: none",
    r"stays? away\b(?! from)|^It does not come back": "It won't come back.",
    r"by photo: not asked": "photo: not asked yet",
    r"\bshall (be|we)\b": "do you want to; should",
    r"else 30 June|write it here": "Photos: destroy by (empty: 30 June)",
    r"\bturns the sheet\b": "Two-sided: flip on long edge",
    r"\b[Aa]nother mix\b": "Version (a new number shuffles the sheets)",
    r"Use larger cards or": "Choose larger cards, or a shorter “goes by” name.",
    r"Setting the names": "Making the PDF…",
    r"What was saved before is safe": "Nothing was changed.",
    # The import.
    r"tells whose each": "was used to match the photos",
    r"each another class": "are different classes",
    r"made days of": "changed to dates",
    r"in another way than": "is not written like the others",
    r"read so, because": "read as such, because",
    r"come out even": "not as many faces as names",
    r"are nobody$|is nobody$": "was not read as a person",
    r"called right\b": "read back at once, to be sure",
    r"\bforetold \W": "forecast",
    r"set so for this": "their record says so",
    # On paper.
    r"[Ww]alk about\b|[Ww]hoever it is true": "Walk around and ask. If it is true, they write their name.",
    r"Nobody may sign|you point at": "Each person may sign at most twice.",
    r"best of it|Any names\?|Who takes care": "What is the best thing about …?",
    r"[Ff]ill the free seats": "Clear all seats",
    r"\bor: the main office": "If nobody is there: the main office",
    r"to wear: a heading": "to wear: heading, name",
    # The documents.
    r"program's keeping": "no longer protected by the program",
    r"has served\b": "no longer need it",
    r"ever written over": "overwritten",
    r"own route\b": "your school's safeguarding procedure",
    r"\balso days later": "even days later",
    r"`k` is knew": "k = I knew it, f = I forgot",
    r"way back is short": "you restart with the 20 names you know best",
    r"a date of its own|day of its own": "set its date on the Plan screen",
    r"proves nothing about": "It was tested on simulated learners only.",
    r"kindly ignored": "ignored",
    r"weeks that take turns": "alternating A/B weeks",
    r"that you (give|gave) words for": "a short public text",
    r"on top of all": "ask this first next time",
    r"of the note before": "the same person as in your last note",
    r"is then to be told": "The desk reminds you to tell whoever asked",
    r"keep apart what": "count separately",
    r"comes in twice|no row twice": "rows already imported are skipped",
    r"has no room\b": "shows all other commands",
    r"as large as it fits": "as large as possible",
}
"""Each phrase as a pattern, and what to say. `^…$` is a whole text, such as the label of a key.

To add one: a row here, and it is looked for in every text of the program and in the documents.
"""


def docstrings(source: str) -> set[int]:
    """The strings that stand alone as a statement: they are for whoever reads the code."""
    return {id(node.value) for node in nodes(source) if isinstance(node, ast.Expr)}


def texts(source: str) -> Iterator[tuple[int, str]]:
    """Every text of a module with its line; what is filled into it stands as "…"."""
    skipped = docstrings(source)
    for node in nodes(source):
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values}
            parts = (str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
            yield node.lineno, "".join(parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.lineno, node.value


def spoken(path: Path) -> Iterator[tuple[int, str]]:
    """What a module says: its texts, and the help of a command, which is its docstring."""
    source = path.read_text(encoding="utf-8")
    yield from texts(source)
    if path.is_relative_to(PACKAGE / "cli"):
        for node in nodes(source):
            if isinstance(node, ast.FunctionDef) and node.decorator_list:
                yield node.lineno, ast.get_docstring(node) or ""


def written(path: Path) -> str:
    """A document, or a template without its comments."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"//.*", "", text) if path.suffix == ".typ" else text


@cache
def everything() -> list[tuple[str, str]]:
    """Every text with its place; as one line, for a document breaks its lines anywhere."""
    pages = [*PACKAGE.rglob("*.typ"), ROOT / "README.md", *ROOT.glob("docs/*.md")]
    found = [(path, line, text) for path in PACKAGE.rglob("*.py") for line, text in spoken(path)]
    found += [(path, 0, written(path)) for path in pages]
    return [
        (f"{path.relative_to(ROOT).as_posix()}:{line}", re.sub(r"\s+", " ", t)) for path, line, t in found
    ]


def test_no_text_has_to_be_read_twice() -> None:
    places, texts = zip(*everything(), strict=True)
    joined = "\n".join(texts)  # each is one line: a look at all of them is ten times as quick as at each
    found = [
        f"\n  {places[joined.count(chr(10), 0, one.start())]}: “{one[0]}”. Better: {better}"
        for pattern, better in BANNED.items()
        for one in re.finditer(pattern, joined, re.MULTILINE)
    ]
    assert not found, "".join(found)
