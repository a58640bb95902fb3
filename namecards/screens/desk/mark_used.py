"""F4 marks a line as asked, kept or told; "liked it?" and "did it help?" are answered with one key first.

An answer about a book may tick a like; then the title is erased.
"""

from __future__ import annotations

from textual.binding import Binding

from namecards.core.desk.brief import FollowUp
from namecards.core.desk.note_kinds import NOTE_KINDS
from namecards.core.desk.notes import Note
from namecards.core.desk.referrals import ANSWERS
from namecards.core.paper.tags import Tag
from namecards.screens.base import BaseScreen
from namecards.screens.desk.desk_actions import mark_used
from namecards.screens.dialogs import menu
from namecards.screens.keys import bind
from namecards.screens.text import capitalize

TOLD = "told"
_WORDS = tuple(dict.fromkeys(info.done for info in NOTE_KINDS.values()))
PLAIN = {"y": "yes", "n": "no", "r": "not read"}
"""The answers without a like."""
KEYS = "123456789abcdefghijklmopqstuvwxz"
"""The keys of the likes: none of them is an answer."""


def used_keys(*more: str) -> list[Binding]:
    """Bind F4 once for each word, and for `more`; `names_use` says which one is enabled."""
    about = "Mark this line as {}: it won't come back"
    words = (*_WORDS, *more)
    return [bind("f4", f"used('{w}')", w.split()[0].capitalize(), about.format(w)) for w in words]


def names_use(word: object, item: Note | FollowUp | None) -> bool:
    """Tell whether a word is the one for what is done with an item."""
    done = item.done if isinstance(item, FollowUp) else NOTE_KINDS[item.kind].done if item else None
    return word == done


def ask_liked(screen: BaseScreen, asked: FollowUp | Note) -> None:
    """Ask whether a book was liked; an answer with a like ticks it."""
    collection = screen.collection
    likes = dict(zip(KEYS, collection.tags.choices()["genre"], strict=False))
    choices = PLAIN | {key: f"yes, and likes {like}" for key, like in likes.items()}

    def answer(key: str) -> None:
        with screen.show_errors():
            collection.recommendations.answer(asked, Tag("genre", likes[key]) if key in likes else None)
            screen.report(f"{capitalize(choices[key])}. The title goes when you leave.")

    text = asked.text if isinstance(asked, FollowUp) else "Liked it?"
    menu.choose(screen, capitalize(text), choices, answer)


def ask_helped(screen: BaseScreen, asked: FollowUp | Note) -> None:
    """Ask what a referral came to, and keep the answer."""

    def answer(key: str) -> None:
        with screen.show_errors():
            what = ANSWERS.get(key, "")
            mark_used(screen.collection, asked, what)
            screen.collection_changed()
            screen.report(f"Done: {what or 'asked'}. It won't come back.")

    text = asked.text if isinstance(asked, FollowUp) else "Did it help?"
    choices = ANSWERS | {"a": "asked; no answer"}
    menu.choose(screen, capitalize(text), choices, answer)


def mark_note(screen: BaseScreen, note: Note) -> None:
    """Answer a book or a referral; mark any other note as asked or kept, or as waiting again."""
    if note.is_book:
        ask_liked(screen, note)
    elif note.kind == "referral" and not note.used:
        ask_helped(screen, note)
    else:
        with screen.show_errors():
            screen.collection.notes.mark_used(note, not note.used)
            screen.collection_changed()
            screen.report("It waits again." if note.used else "It won't come back.")
