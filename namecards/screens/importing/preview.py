"""The preview of an import: a sentence, counts, faces, and questions. Enter imports."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from namecards.collection import Collection
from namecards.core.on_progress import OnProgress
from namecards.core.text import pluralize
from namecards.importing.mapping import ColumnKinds
from namecards.importing.plan import ImportPlan
from namecards.importing.report.oddity import Oddity
from namecards.importing.report.summary import few, has_changes, next_step, say_arrival, short_counts, summary
from namecards.screens.dialogs.dialog import ask
from namecards.screens.importing.columns import ColumnsScreen
from namecards.screens.importing.previewed_plan import PhotosKept, PreviewedPlan, read_list
from namecards.screens.keys import bind, hidden_key
from namecards.screens.widgets.faces import FEW, Faces, FacesResized, TileClicked
from namecards.screens.widgets.lines import LineInput
from namecards.screens.working import WorkingScreen

PROGRESS = "{done} of {of} photos, about {left} s. Esc stops the import."
_ALL_LINES = 100_000
"""More lines than a preview has."""
_PATIENCE = 0.1
"""Seconds after which a worker that waits looks whether it is still wanted."""


class PreviewScreen(WorkingScreen):
    """Show an import before anything is written; ends with a sentence, and whether it failed."""

    DEFAULT_CSS = """
    PreviewScreen {
        #understood, Horizontal { margin: 0 2; height: auto; }
        #odd { width: 1fr; height: auto; color: $warning; text-style: bold; }
        #find, #find:focus { width: 24; padding: 0; background: $panel; }
        #words { margin: 0 2; height: 1fr; display: none; }
    }
    """
    BINDINGS = [
        bind("enter", "import", "Import", "F3 undoes it", priority=True),
        bind("f4", "who", "Questions", "Answer the open questions"),
        bind("f6", "columns", "Columns", "Choose what each column holds"),
        bind("f7", "words", "Words", "The whole import in words"),
        bind("f8", "odd", "Check", "What looks odd: each line shows its faces"),
        bind("escape", "back", "Back", "Leave; nothing is imported"),
        hidden_key("right,pagedown", "turn(1)", "Next faces", "The next page of faces"),
        hidden_key("left,pageup", "turn(-1)", "Previous", "The previous page"),
        hidden_key("home", "go(0)", "First", "The first faces"),
        hidden_key("end", "go(-1)", "Last", "The last faces"),
        hidden_key("up", "larger(1)", "Larger", "Larger faces"),
        hidden_key("down", "larger(-1)", "Smaller", "Smaller faces"),
    ]
    ABOUT = (
        "Check that each face has the right name: left and right, Page Up and Page Down turn the page, Home "
        "and End go to the first and the last face, up and down change the size. Letters of a name, a number "
        "or a click show only these people; Enter then shows everybody. F8 lists what looks odd, with faces. "
        "F4 asks what is not sure; you need not answer. F6 changes the columns, also of later lists with "
        "these titles. F7 lists all in words. F3 undoes your last answer. Esc: nothing is written."
    )
    HEADING = "import · preview"
    WHEEL = "turn({})"
    NOT_SAVED = "Nothing is imported yet. Enter imports; Esc again discards your answers."

    def __init__(self, collection: Collection, plan: ImportPlan) -> None:
        super().__init__(collection)
        self._previewed = PreviewedPlan(collection, plan)
        self._warned = self._is_outdated = False
        """Whether Enter was pressed although data is missing, and whether the list is being read again."""

    @property
    def plan(self) -> ImportPlan:
        """The plan with the answers so far."""
        return self._previewed.plan

    @property
    def _is_part(self) -> bool:
        """True while not everybody is shown: nothing is imported then."""
        return bool(self.query_one("#find", Input).value)

    def body(self) -> ComposeResult:
        yield Static(id="understood")
        with Horizontal():
            yield Static(id="odd")
            yield LineInput(id="find", placeholder="type a name to find it")
        yield Faces(self._previewed.picture)
        yield VerticalScroll(Static(id="text"), id="words")
        yield from self.progress()

    @on(events.Mount)
    def _look_for_heads(self) -> None:
        """Find the heads in the new photos in a worker, once the page is drawn; what is odd is shown then."""
        steps, drawn = self.collection.imports.look_for_heads(self.plan), self.query_one(Faces).drawn

        def look_at_all() -> None:
            worker = get_current_worker()
            while not worker.is_cancelled:
                if drawn.wait(_PATIENCE) and next(steps, "all looked at"):
                    return

        self.read_aside(look_at_all, self._show_heads, group="heads")

    def _show_heads(self, _: None) -> None:
        self._previewed.take_heads()
        self._show_odd()
        self.refresh_bindings()

    def on_unmount(self) -> None:
        self.plan.close()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        odd, columns = self._previewed.oddities, self.plan.columns or self.plan.more_columns
        needed = {"who": self.plan.questions, "odd": odd, "columns": columns, "import": True}
        return action not in needed or bool(needed[action] and not self.working)

    @on(events.ScreenResume)
    def _show(self) -> None:
        """Show the plan; questions may have been answered."""
        self.timer.begin()
        plan = self.plan
        counts = " · ".join(short_counts(plan))
        warning = self.collection.health.import_warning()
        styled = ((warning, "$error"), (plan.sentence, "bold"), (plan.headline, "$accent"), (counts, ""))
        lines = [Content.styled(*each) for each in styled if each[0]]
        self.query_one("#understood", Static).update(Content("\n").join(lines))
        self._show_odd()
        self._show_faces()

    def _show_odd(self) -> None:
        odd = self._previewed.oddities
        self.query_one("#text", Static).update(Content("\n".join(summary(self.plan, odd)[1:])))
        count = sum(not oddity.is_note for oddity in odd)
        look = f"{pluralize(count, 'thing')} to look at: F8" if count else ""
        self.query_one("#odd", Static).update(Content(look))

    def on_tile_clicked(self, event: TileClicked) -> None:
        """Show whoever was clicked alone, and large; at a second click everybody again."""
        find = self.query_one("#find", Input)
        name = self._previewed.find_tiles(find.value)[event.at].name
        find.value = "" if find.value == name else name

    @on(Input.Changed, "#find")
    def _show_faces(self) -> None:
        """Show the faces of the people whose names have the typed letters; photos first."""
        typed = self.query_one("#find", Input).value
        tiles = self._previewed.find_tiles(typed)
        self.query_one(Faces).show(tiles, together=len(tiles) <= FEW)
        if typed:
            self.query_one(Faces).go(0)
        self.call_after_refresh(self._show_keys)
        self.refresh_bindings()

    @on(FacesResized)
    def _show_keys(self, resized: FacesResized | None = None) -> None:
        if not self.is_attached or self.working:
            return
        if resized and ", page " not in str(self.query_one("#status", Static).content):
            return  # something else is said there
        words, page = self.query_one("#words").display, self.query_one(Faces).page
        look = "↑ ↓ scroll." if words else f"← → faces, {page}."
        if not self._is_part:
            self.notify_user(f"{next_step(self.plan)} {look}")
        elif self._previewed.find_tiles(self.query_one("#find", Input).value):
            self.notify_user(f"Enter: everybody. {look}")
        else:
            self.notify_user("Nobody on this list has these letters. F8: left out. Enter: everybody.")

    def action_turn(self, by: int) -> None:
        self._move(by * self.size.height // 2, lambda faces: faces.turn(by))

    def action_go(self, at: int) -> None:
        self._move(_ALL_LINES if at else -_ALL_LINES, lambda faces: faces.go(at))

    def action_larger(self, by: int) -> None:
        self._move(-by, lambda faces: faces.zoom(by))

    def _move(self, lines: int, turn: Callable[[Faces], None]) -> None:
        """Scroll the words if they are shown, else turn to other faces."""
        words = self.query_one("#words", VerticalScroll)
        words.scroll_relative(y=lines, animate=False)
        if not words.display:
            turn(self.query_one(Faces))
            self._show_keys()

    def action_words(self) -> None:
        words, faces = self.query_one("#words"), self.query_one(Faces)
        words.display, faces.display = not words.display, bool(words.display)
        self._show_keys()

    def action_who(self) -> None:
        self.open("import questions", self._previewed)

    @on(events.Click, "#odd")
    def action_odd(self) -> None:
        if not self.working:
            self.open("import oddities", self._previewed, then=self._look_at)

    def _look_at(self, oddity: Oddity | None) -> None:
        if oddity:
            self.action_who() if oddity.opens == "questions" else self.action_columns()

    def action_columns(self) -> None:
        ask(self, ColumnsScreen(self.collection, self.plan.columns, self.plan.more_columns), self._read_again)

    def collection_changed(self) -> None:
        """Compare the list again if people came or went, such as by an undo."""
        if not self.working and not self.collection.imports.is_current(self.plan):
            self._read_again()

    def _read_again(self, _: ColumnKinds | None = None) -> None:
        self._is_outdated = True
        read_list(self, self.plan.source, self._replan, lambda why: self.dismiss((str(why), True)))

    def _replan(self, plan: ImportPlan) -> None:
        self._is_outdated = False
        with self.show_errors():
            sentence = self._previewed.replace(plan)
            self._show()
            if sentence:
                self.call_after_refresh(self.notify_user, sentence, True)
            self._look_for_heads()

    def action_undo(self) -> None:
        """Take the last answer back; without one undo the last change, as everywhere."""
        if not self._previewed.given:
            return super().action_undo()
        with self.show_errors():
            self._previewed.undo()
            self._show()
            self.call_after_refresh(self.notify_user, "Undone: your last answer. F4 asks again.")

    def action_import(self) -> None:
        """Import the plan, if it can have been seen."""
        if self._is_part:
            self.action_back()
            self.timer.begin()
        elif self.is_second_tap("imports"):
            return
        elif not has_changes(self.plan) and self.plan.questions:
            self._show_keys()
        elif not has_changes(self.plan):
            self.dismiss(("Nothing to import: everybody on the list is here already.", False))
        elif self.collection.health.import_warning() and not self._warned:
            self._warned = True
            self.notify_user("Data is missing. Import anyway? Enter again imports. Esc leaves.", wrong=True)
        else:
            self.workers.cancel_group(self, "heads")
            self.start_work(PROGRESS, self._keep_photos, self._finish_import)
            self.notify_user("Reading the photos. Esc stops the import.")

    def _keep_photos(self, watch: OnProgress) -> list[str]:
        """Save the photos, and return what can't be read; once it is stopped or the disk is full, they go."""
        steps, unreadable = self.collection.imports.keep_photos(self.plan), list[str]()
        try:
            for done, of, wrong in steps:
                unreadable += [str(wrong)] if wrong else []
                watch(done, of)
        except BaseException:
            steps.close()
            self.app.call_later(self.collection.imports.drop_photos)
            raise
        return unreadable

    def _finish_import(self, unreadable: list[str]) -> None:
        with self.show_errors():
            heads = self.collection.imports.heads_of(self.plan)
            undo = " F3 undoes." if self.collection.imports.apply(self.plan) else ""
            sentences = [f"{say_arrival(self.plan)}.{undo}", *few(unreadable)]
            self.app.post_message(PhotosKept(heads))
            self.dismiss(("\n".join(sentences), False))
            return
        self.collection_changed()

    def action_back(self) -> None:
        """Stop a running import before anybody is saved; else leave, also while the list is read again."""
        answers = self.unsaved_lines()
        if self._is_outdated and answers not in (None, self._dropped):
            self._dropped = answers
            self.notify("Still reading. Esc again stops it, and discards your answers.", markup=False)
        elif self._is_outdated:
            self.dismiss(("Stopped. Nothing was imported.", False))
        elif self.stop_work("Stopped. Nobody was imported. Enter starts again."):
            return
        elif self._is_part:
            self.query_one("#find", Input).value = ""
        elif self.query_one("#words").display:
            self.action_words()
        else:
            super().action_back()

    def unsaved_lines(self) -> Sequence[str] | None:
        """The answers to the questions: the first Esc keeps them."""
        return [*map(str, self.plan.answers.items())] if self._previewed.given else None
