"""The year's end in five steps: who left, notes, visits, photos and paper; then all of it at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.collection.backups import Backup
from namecards.core.days import just_passed, parse_day, parse_past_day
from namecards.core.errors import NamecardsError, YearEndBegun
from namecards.core.people import count_people
from namecards.core.year_end import Group, YearEndChoices, YearEndPreview, YearEndSearch, last_day
from namecards.core.year_end_text import NOT_ERASED, STAYS, counts, table
from namecards.screens.desk.person_list import PersonPane
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.dialogs.menu import confirm
from namecards.screens.keys import bind
from namecards.screens.widgets.pick_list import PickList
from namecards.screens.working import BackingUpScreen
from namecards.screens.year_end_steps import HINTS, STEPS, StepLine, YearEndState, lines, title

_LAST = STEPS
"""The page after the steps, which shows everything once more."""
Phase = Literal["steps", "erasing", "done"]
TICKS: Mapping[bool | None, str] = {True: "[x] ", False: "[ ] ", None: ""}


class Steps(PickList):
    """The lines of a step; Enter goes on."""

    BINDINGS = [bind("enter", "screen.next", "Next", "Go to the next step")]
    TICK = 3


class YearEndScreen(BackingUpScreen):
    """Space turns a line, Enter goes on, Esc goes back; nothing is changed until the last step."""

    DEFAULT_CSS = """
    YearEndScreen {
        #step { padding: 1 2 0 2; height: auto; text-style: bold; color: $accent; }
        #hint { padding: 0 2; height: auto; color: $text-muted; }
        PickList { padding: 1 2; }
        VerticalScroll { height: 1fr; padding: 1 2; }
        &.-done PersonPane { display: none; }
    }
    """
    BINDINGS = [
        bind("space", "turn", "Tick", "Tick the line, or untick it"),
        bind("enter", "next", "Next", "Go to the next step"),
        bind("enter", "end_year", "End year", "Do it all, after a question"),
        bind("d", "day", "Day", "The day up to which notes and visits go"),
        bind("x", "delete_backup", "Delete backup", "Delete the backup from before"),
    ]
    ABOUT = (
        "When the school year is over: those who left are forgotten or archived, notes expire unless you "
        "keep them, visits become counts without names, old photos and files outside are deleted. Each step "
        "shows whom and what; Esc goes back a step. Nothing is changed until you say yes after the last "
        "step. Then a backup is made, and all of it is done, at the next start if the program is closed. "
        "At the end every file is searched, and a page of counts is written for your principal."
    )
    HEADING = "year's end"

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        ends = collection.year_ends
        files = ends.files()
        lying = frozenset(file.path for file in files if file.names_people)
        choices = YearEndChoices(until=last_day(collection.today()), files=lying)
        groups = {group.key: group for group in ends.groups()}
        self._state = YearEndState(
            choices,
            groups,
            files,
            collection.today(),
            collection.inbox.visible_text,
            collection.people.address,
            taken={"archived"} & groups.keys(),
        )
        self._step = 0
        self._preview: YearEndPreview | None = None
        self._backup: Path | None = None
        self._phase: Phase = "steps"

    def body(self) -> ComposeResult:
        yield Static(id="step")
        yield Static(id="hint")
        with Horizontal():
            yield Steps(markup=False)
            with VerticalScroll():
                yield Static(id="text")
            yield PersonPane(self.collection)
        yield from self.progress()

    def on_mount(self) -> None:
        self.collection_changed()
        self.notify_user("Reading the last list…")
        self.read_aside(self.collection.year_ends.last_list, self._show_last_list)

    def _show_last_list(self, result: tuple[Group | None, str]) -> None:
        """Let the students leave who are not on the last list."""
        group, sentence = result
        if group:
            self._state.groups = {group.key: group, **self._state.groups}
            self._state.taken.add(group.key)
        self.notify_user(sentence)
        self.collection_changed()

    def collection_changed(self) -> None:
        if self._phase != "steps" or self.working:
            return
        self._state.people = self.collection.people.by_id()
        self._state.turn("")
        with self.show_errors():
            self._preview = self.collection.year_ends.preview(self._state.choices)
            self._show()

    def _show(self) -> None:
        preview, is_list, pane = self._preview, self._step < _LAST, self.query_one(PersonPane)
        self.query_one(PickList).display, self.query_one(VerticalScroll).display = is_list, not is_list
        if preview is None:
            return
        if is_list:
            self._head(title(self._step, preview), HINTS[self._step])
            self._show_lines(lines(self._step, self._state, preview))
            rows = (Content.assemble(f"{what}: ", (number, "bold")) for what, number in counts(preview))
            head = Content.styled("With these choices", "bold $accent")
            pane.show(preview.leavers, [head, *rows])
            self.query_one(PickList).focus()
        else:
            self._head(
                "Look once more: nothing is changed yet", "Enter makes a backup, and then does it all."
            )
            self._text("\n".join((table(preview), "", STAYS, NOT_ERASED)))
            pane.show(preview.leavers, [Content(self.ABOUT)])
            self.query_one(VerticalScroll).focus()
        self.refresh_bindings()

    def _head(self, title: str, hint: str) -> None:
        self.query_one("#step", Static).update(Content(title))
        self.query_one("#hint", Static).update(Content(hint))

    def _text(self, text: str) -> None:
        self.query_one("#text", Static).update(Content(text))

    def _show_lines(self, shown: list[StepLine]) -> None:
        options = (
            Option(Content.assemble(TICKS[line.is_on], line.text), id=line.id or None, disabled=not line.id)
            for line in shown
        )
        self.query_one(PickList).show(options)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        can_choose = self._phase == "steps" and not self.working
        is_step = can_choose and self._step < _LAST
        able = {"turn": is_step, "day": is_step and self._step in (2, 3), "next": is_step}
        able["end_year"] = can_choose and not is_step
        able |= {"delete_backup": self._phase == "done" and bool(self._backup)}
        return able.get(action, True)

    @on(OptionList.OptionSelected)
    def action_turn(self) -> None:
        """Tick or untick the line at the cursor, at a click, too; Enter is the screen's."""
        if id := self.query_one(PickList).chosen_id:
            self._state.turn(id)
            self.notify_user("")
            self.collection_changed()

    def action_next(self) -> None:
        self._go(self._step + 1)

    def action_end_year(self) -> None:
        yes = "Make a backup, then do all of it; it can't be undone"
        confirm(self, "End the year now?", yes, "Not now", self._begin)

    def _go(self, step: int) -> None:
        self._step = step
        self.notify_user("")
        self.query_one(PickList).clear_options()
        self.collection_changed()

    def action_back(self) -> None:
        """Stop the backup, go back a step, or leave; once it is done, go to the first screen."""
        if self._phase == "done":
            self.go_home()
        elif self._phase == "steps" and self._step and not self.working:
            self._go(self._step - 1)
        elif self._phase == "steps":
            super().action_back()

    def action_day(self) -> None:

        def build(written: Mapping[str, str]) -> date:
            typed, today = written["day"], self.collection.today()
            passed, _ = just_passed(typed, today) or (None, None)
            day = passed or parse_past_day(typed, today) or parse_day(typed, today)
            if day is None:
                wrong = f"“{typed}” is not a day. " if typed else ""
                raise NamecardsError(f"{wrong}Type a day such as 2027-06-30 or 30 jun.")
            return day

        def change(day: date) -> None:
            self._state.choices = replace(self._state.choices, until=day)
            self.collection_changed()

        before = {"day": self._state.choices.until.isoformat()}
        ask(
            self, FormDialog(build, {"day": ("Up to", "")}, before, "The last day of the school year"), change
        )

    def _begin(self) -> None:
        """Make a backup in a worker; until it is read back, Esc stops and nothing is changed."""
        with self.show_errors():
            self.back_up(self.collection.backups.default_path())
            self.notify_user("Making a backup. Esc stops; nothing is changed yet.")

    def backup_ended(self, backup: Backup | NamecardsError | None) -> None:
        """Erase after the backup, from where there is no way back; without one nothing is changed."""
        if not isinstance(backup, Backup):
            self._end("steps", str(backup) if backup else "Stopped. Nothing was changed.")
            return
        assert self._preview
        self._backup = backup.path
        self._phase = "erasing"
        self.add_class("-done")
        gone = count_people(len(self._preview.gone))
        notes = len(self._preview.going) + self._preview.their_notes
        self.notify_user(
            f"Erasing {gone}, {notes:,} notes and the names of {len(self._preview.lost):,} visits…"
        )
        self.refresh_bindings()
        self.opener.after_paint(self._erase)

    def _erase(self) -> None:
        assert self._preview
        try:
            traces = self.collection.year_ends.decide(self._preview)
        except NamecardsError as error:
            self._end("done" if isinstance(error, YearEndBegun) else "steps", str(error))
            return
        search = partial(self.collection.year_ends.search, traces)
        self.start_work(
            "Searching every file: {done} of {of}.",
            search,
            self._show_report,
            lambda error: self._end("done", f"Everything is erased. {error}"),
        )

    def _show_report(self, search: YearEndSearch) -> None:
        assert self._preview
        self._end("done", "")
        with self.show_errors():
            path, text = self.collection.year_ends.write_report(self._preview, search, self._backup)
            self._head("Done. This page is the receipt.", f"Written to {path}")
            self._text(text)
            self.notify_user("Esc goes to the first screen. x deletes the backup from before.")

    def _end(self, phase: Phase, sentence: str) -> None:
        """Stop working, and show the step again with a sentence."""
        self._phase = phase
        self.set_class(phase == "done", "-done")
        self.notify_user(sentence, wrong=True)
        self.collection_changed()
        self.refresh_bindings()

    def action_delete_backup(self) -> None:
        """Delete the backup from before, in which everybody still is."""
        if self._backup:
            with self.show_errors():
                self.collection.backups.delete([self._backup])
                self.notify_user(f"Deleted: {self._backup.name}. Esc goes to the first screen.")
                self._backup = None
                self.refresh_bindings()
