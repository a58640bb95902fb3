"""Ask about whole pages of a photo roster: if names and faces don't match in number, they shift together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from namecards.core.text import join_names
from namecards.importing.candidate import NOBODY, Candidate, PhotoDoubt
from namecards.importing.questions.questions import Answers, Choice, Question

_PAGE = "page:"
_UNEVEN = "There are not as many faces as names, so these photos are left out until you choose."
_NO_NAME = "no name"


def page_questions(doubts: Mapping[str, PhotoDoubt], listed: Sequence[Candidate]) -> list[Question]:
    """Ask once for each page in doubt which name belongs to which face."""
    return [
        Question(
            f"{_PAGE}{page}",
            "names and faces",
            f"Which names belong to the faces on {page}?",
            f"{next(iter(pictures.values())).page_why or _UNEVEN} ↓ shows the next way.",
            tuple(_choice(way, pictures, listed) for way in range(len(next(iter(pictures.values())).ways))),
        )
        for page, pictures in _by_page(doubts).items()
    ]


def apply_page_answers(answers: Answers, doubts: Mapping[str, PhotoDoubt]) -> dict[int, str]:
    """Return the picture that the answers give to each candidate, by index."""
    chosen = (
        (doubt.ways[int(way)], name)
        for page, pictures in _by_page(doubts).items()
        if (way := answers.get(f"{_PAGE}{page}", "")).isdecimal()
        for name, doubt in pictures.items()
        if int(way) < len(doubt.ways)
    )
    return {owner: name for owner, name in chosen if owner != NOBODY}


def _by_page(doubts: Mapping[str, PhotoDoubt]) -> dict[str, dict[str, PhotoDoubt]]:
    pages: dict[str, dict[str, PhotoDoubt]] = {}
    for name, doubt in doubts.items():
        if doubt.page:
            pages.setdefault(doubt.page, {})[name] = doubt
    return pages


def _choice(way: int, pictures: Mapping[str, PhotoDoubt], listed: Sequence[Candidate]) -> Choice:
    owners = [doubt.ways[way] for doubt in pictures.values()]
    names = [_NO_NAME if at == NOBODY else listed[at].display for at in owners]
    faces = tuple(zip(pictures, names, strict=True))
    return Choice(str(way), join_names(names, 3), way=str(way), faces=faces)
