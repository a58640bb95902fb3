"""Lists whose lines are found by typing: to choose one, or to tick any number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from namecards.core.normalize import fold
from namecards.screens.widgets.pick_list import PickList


class ChoiceList(PickList):
    """Lines with a key each. Typing finds one by the start of a word, else by any letters; Enter goes on."""

    DEFAULT_CSS = """
    ChoiceList { padding: 0 1; background: $surface; text-wrap: wrap; }
    ChoiceList:focus { background-tint: $foreground 5%; }
    """

    class Typed(Message):
        """Something was typed, or is no longer looked for."""

        def __init__(self, text: str, found: int) -> None:
            super().__init__()
            self.text, self.found = text, found

    def __init__(self, id: str, options: Sequence[tuple[str, str]], chosen: str, keys: str = "") -> None:
        """Show (key, text) lines with the cursor on one; letters in `keys` are the screen's keys."""
        super().__init__(id=id)
        self._screen_keys = keys
        self._typed = ""
        self._count = 0
        """The number of lines that have the typed letters."""
        self.offer(options)
        self.choose(chosen)

    def offer(self, options: Sequence[tuple[str, str]], words: Sequence[str] = ()) -> None:
        """Replace the lines; the cursor stays on its line. `words` are others that each is found by."""
        more = words or [""] * len(options)
        self._ends = [_fold_ends(f"{text} {other}") for (_, text), other in zip(options, more, strict=True)]
        self.show(Option(Content(text), id=key) for key, text in options)

    def choose(self, key: str) -> None:
        """Put the cursor on a line, or on the first one if there is no such line."""
        keys = [option.id for option in self.options]
        self.highlighted = keys.index(key) if key in keys else 0 if keys else None

    def on_key(self, event: events.Key) -> None:
        letter = event.character or ""
        is_typing = bool(self._typed)
        if event.key == "backspace" and is_typing:
            self._look_for(self._typed[:-1])
        elif event.is_printable and (letter.isalnum() or (is_typing and letter in ".-")):
            if not is_typing and letter in self._screen_keys:
                return
            self._look_for(self._typed + letter)
        elif letter == " " and self._count > 1 and self._typed[-1] != " ":
            self._look_for(
                f"{self._typed} "
            )  # more of a name follows, or a second blank, which is the screen's
        else:
            self._look_for("")
            return
        event.stop()
        event.prevent_default()

    def on_blur(self) -> None:
        self._look_for("")

    def _look_for(self, typed: str) -> None:
        if typed == self._typed:
            return
        self._typed = typed
        wanted = fold(typed)
        hits = [at for at, ends in enumerate(self._ends) if wanted in ends[0]]
        self._count = len(hits) if typed else 0
        if self._count:
            at_start = (at for at in hits if any(end.startswith(wanted) for end in self._ends[at]))
            self.highlighted = next(at_start, hits[0])
        self.post_message(self.Typed(typed, self._count))


class TickList(ChoiceList):
    """Lines with a key each, found by typing; a click or `flip` ticks the line at the cursor."""

    TICK = 2

    class Changed(Message):
        """Lines were ticked or unticked."""

    def __init__(self, id: str, texts: Mapping[str, str], ticked: Iterable[str], keys: str = "") -> None:
        """`texts` are the lines by key; letters in `keys` are the screen's keys."""
        self._texts = texts
        self.ticked = set(ticked) & texts.keys()
        super().__init__(id, [(key, self._line(key)) for key in texts], "", keys=keys)

    def _line(self, key: str) -> str:
        return f"{'✓' if key in self.ticked else ' '} {self._texts[key]}"

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these lines and no others."""
        for key in self.ticked ^ set(keys):
            self.ticked ^= {key}
            self.replace_option_prompt(key, Content(self._line(key)))
        self.post_message(self.Changed())

    def flip(self) -> None:
        """Tick the line at the cursor, or untick it."""
        self.tick(self.ticked ^ {self.chosen_id} - {""})

    def flip_all(self) -> None:
        """Tick every line, or none if all are ticked."""
        self.tick(self._texts.keys() - self.ticked and self._texts)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.flip()


def _fold_ends(text: str) -> list[str]:
    """Fold a line from each of its words on: "mayac" finds Maya Chen. The size of a class (24) is no word."""
    words = re.sub(r" \(\d+\)(?= |$)", "", text).split()
    return [fold(" ".join(words[at:])) for at in range(len(words))] or [""]
