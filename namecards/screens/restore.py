"""Restore: choose a backup, see what of it is not here, then add that. Nothing is replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from pathlib import Path

from textual import on
from textual.content import Content
from textual.widgets import Input, OptionList

from namecards.collection.restoring import Restore
from namecards.core.paths import input_path
from namecards.core.plots import bars
from namecards.screens.file_chooser import FileChooserScreen
from namecards.screens.offered_places import OfferedPlace

READING = "Reading the backup… {done} of {of}. Esc stops."
ADDING = "Adding… photo {done} of {of}. Esc stops."
BAR = 24
KINDS = "people", "notes", "answers", "photos"


class RestoreScreen(FileChooserScreen):
    """Choose the file of a backup; a second Enter adds what is not here."""

    ABOUT = (
        "Choose a backup, a zip that namecards made; those made on this computer come first. It is verified, "
        "and you see what it holds and what of it is not here. Enter asks once more, then adds that; nothing "
        "here is replaced, and what you changed since the backup stays as it is now. Whoever was forgotten "
        "since then stays out."
    )
    HEADING = "restore a backup"
    INSTRUCTION = "Choose a backup with up and down, or type its path, then press Enter."
    PLACEHOLDER = "Path of a backup (.zip)"
    BEGINS = True
    _plan: Restore | None = None
    """The plan that Enter applies; None until it was verified."""

    def recent_paths(self) -> Sequence[str]:
        return [str(path) for path in reversed(self.collection.backups.paths())]

    def is_offered(self, place: OfferedPlace) -> bool:
        return place.is_folder or place.path.suffix.casefold() == ".zip"

    def holds(self, path: Path) -> Restore:
        return self.collection.backups.read(path)

    @on(Input.Changed)
    @on(OptionList.OptionHighlighted)
    def _forget_plan(self) -> None:
        """Ask again: this is another path, or another backup."""
        if self.working and not self._plan:  # it reads the one chosen before
            self.action_back()
        elif self._plan and not self.working:
            self._plan = None
            self.notify_user(self.INSTRUCTION)

    def read_path(self, path: Path | str) -> None:
        """Verify the backup in a worker and ask; at the second Enter add what is not here."""
        if self.working:
            return
        read, add, plan = self.collection.backups.read, self.collection.backups.apply, self._plan
        if plan and self.is_second_tap("adds what is not here, which can't be undone"):
            return
        if plan:
            self.notify_user("Adding…")
            self.start_work(ADDING, lambda watch: add(plan, watch), self._end)
        else:
            self.notify_user("Reading the backup…")
            self.start_work(READING, lambda watch: read(input_path(str(path)), watch), self._ask)

    def _ask(self, plan: Restore) -> None:
        self.looked_at = plan.path
        self.show_held(plan.path, plan)
        self._plan = None if plan.is_empty else plan
        self.timer.begin()
        enter = "Enter adds what is not here, which can't be undone. Esc leaves, and nothing is changed."
        self.notify_user(enter if self._plan else "There is nothing to add. Esc leaves.")

    def describe(self, held: Restore) -> Sequence[Content]:
        """Show the contents of a backup, and what of it is not here."""
        rows = [Content.assemble(("█ here already", "$success"), "  ", ("▓ not here", "$accent"))]
        every = (*astuple(held.holds), held.holds_photos)
        for what, holds, new in zip(KINDS, every, (*astuple(held.new), len(held.photos)), strict=True):
            bar_here, missing = bars.parts((max(holds - new, 0), new), BAR)
            number = f"{holds:,}".rjust(BAR + 7 - len(bar_here + missing))
            rows.append(Content.assemble(f"{what:<8}", (bar_here, "$success"), (missing, "$accent"), number))
        now = Content(f"Here now: {held.here}.")
        return [*map(Content, held.sentences()), Content("\n").join(rows), now]

    def _end(self, _: object) -> None:
        with self.show_errors():
            self.collection.refresh()
            sentence = f"Done. Here now: {self.collection.backups.counts()}."
            self.notify_user("\n".join((sentence, *self.collection.notices, "Esc leaves.")))
        plan, self._plan = self._plan, None
        if plan:
            self.look_into(OfferedPlace(plan.path, "", False))

    def action_back(self) -> None:
        still = "Stopped. Enter adds what is still not here."
        if not self.stop_work(still if self._plan else self.INSTRUCTION):
            super().action_back()
