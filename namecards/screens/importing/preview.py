"""What an import would do: in a sentence, in counts, in faces, and in questions. Enter does it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import ProgressBar, Static
from textual.worker import Worker, get_current_worker

from namecards.collection import Collection
from namecards.core.errors import NamecardsError
from namecards.importing.candidate import Candidate
from namecards.importing.mapping import ColumnKinds
from namecards.importing.plan import ImportPlan
from namecards.importing.summary import has_changes, short_counts, summary
from namecards.portraits.portrait import initials
from namecards.screens.forms import FormScreen
from namecards.screens.importing.columns import ColumnsScreen
from namecards.screens.importing.previewed_plan import PreviewedPlan
from namecards.screens.widgets.faces import Faces, Tile
from namecards.screens.widgets.key_bar import KeyBar

_EVERY = 0.5
"""Seconds between two looks at the progress: to draw it takes as long as a photo."""
OnDone = Callable[[str, bool], None]
"""Told what became of the import, in a sentence, and whether something went wrong."""


class PreviewScreen(FormScreen):
    """Nothing is written before Enter."""

    DEFAULT_CSS = """
    PreviewScreen {
        #understood { margin: 0 2; height: auto; }
        #words { margin: 0 2; height: 1fr; display: none; }
        #bar { margin: 0 2; display: none; width: 100%; }
        #status { margin: 0 2; height: auto; min-height: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter", "import", "Import", id="preview.import", tooltip="Do it; F3 on the next screen undoes it"
        ),
        Binding("f4", "who", "Who is this?", id="preview.who", tooltip="Answer what is not sure"),
        Binding(
            "f6", "columns", "Columns", id="preview.columns", tooltip="Say what the columns of the list hold"
        ),
        Binding(
            "f7", "words", "In words", id="preview.words", tooltip="Everything the import would do, in words"
        ),
        Binding("right", "turn(1)", "Next faces", False, id="preview.next", tooltip="The next page of faces"),
        Binding("left", "turn(-1)", "Faces before", False, id="preview.before", tooltip="The page before"),
        Binding("up", "larger(1)", "Larger", False, id="preview.larger", tooltip="Larger faces"),
        Binding("down", "larger(-1)", "Smaller", False, id="preview.smaller", tooltip="Smaller faces"),
    ]
    ABOUT = (
        "Look through the faces with left and right; up and down make them larger and smaller. Each face "
        "has the name that it would get. What is not sure has no name yet: F4 asks you, and what you do not"
        " answer is left alone. F6 changes what the columns of the list are taken for; it is remembered for"
        " lists with the same titles. F7 says everything in words. Enter imports; Esc leaves, and nothing "
        "is written."
    )
    HEADING = "import · preview"

    def __init__(self, collection: Collection, plan: ImportPlan, done: OnDone) -> None:
        """Of a plan; `done` is told when it was carried out, or cannot be."""
        super().__init__(collection)
        self._previewed = PreviewedPlan(collection, plan)
        self._done = done
        self._working: Worker[None] | None = None

    @property
    def plan(self) -> ImportPlan:
        """The plan as it is answered so far."""
        return self._previewed.plan

    def compose(self) -> ComposeResult:
        """The sentence and the counts, the faces or the words, the progress."""
        yield self.title_bar()
        yield Static(id="understood")
        yield Faces(self._previewed.picture)
        yield VerticalScroll(Static(id="text"), id="words")
        yield ProgressBar(id="bar", show_eta=False)
        yield Static(id="status")
        yield KeyBar()

    def on_mount(self) -> None:
        """Show it."""
        self._show()

    def on_screen_resume(self) -> None:
        """Questions may have been answered."""
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key for what cannot be done now."""
        if action in ("who", "columns", "import") and self._working:
            return False
        if action == "who":
            return bool(self.plan.questions)
        return action != "columns" or bool(self.plan.columns)

    def _show(self) -> None:
        plan = self.plan
        lines = [Content.styled(plan.sentence, "bold")]
        lines += [Content.styled(plan.rollover.sentence, "$accent")] if plan.rollover else []
        lines += [Content(" · ".join(short_counts(plan)))]
        self.query_one("#understood", Static).update(Content("\n").join(lines))
        self.query_one("#text", Static).update(Content("\n".join(summary(plan)[1:])))
        self.query_one(Faces).show(sorted(map(self._tile, plan.listed), key=lambda tile: not tile.picture))
        self.call_after_refresh(self._say_keys, has_changes(plan))
        self.refresh_bindings()

    def _say_keys(self, something: bool = True) -> None:
        """What can be done now, in one line."""
        if not self.is_attached or self._working:
            return
        enter = "Enter imports this." if something else "Nothing to do: everything is here already."
        count = len(self.plan.questions)
        asks = f" {count} {'question' if count == 1 else 'questions'}: F4." if count else ""
        self.notify_user(f"{enter}{asks} ← → faces, {self.query_one(Faces).page}.")

    def _tile(self, candidate: Candidate) -> Tile:
        """With the photo of the list, else the one that is kept."""
        where = " · ".join(filter(None, (candidate.grade, candidate.homeroom)))
        photo = candidate.photo.name if candidate.photo else ""
        return Tile(
            candidate.display,
            where or "; ".join(candidate.classes),
            initials(candidate.preferred or candidate.given, candidate.family),
            photo or self._previewed.kept_photo(self.plan.known.get(candidate)),
        )

    def action_turn(self, by: int) -> None:
        """Another page of faces."""
        self.query_one(Faces).turn(by)
        self._say_keys(self._does_something)

    def action_larger(self, by: int) -> None:
        """Larger faces, or smaller; the words scroll."""
        words = self.query_one("#words", VerticalScroll)
        if words.display:
            words.scroll_relative(y=-by, animate=False)
            return
        self.query_one(Faces).zoom(by)
        self._say_keys(self._does_something)

    @property
    def _does_something(self) -> bool:
        return has_changes(self.plan)

    def action_words(self) -> None:
        """Words in place of faces, and back."""
        words, faces = self.query_one("#words"), self.query_one(Faces)
        words.display, faces.display = not words.display, bool(words.display)

    def action_who(self) -> None:
        """Answer what is not sure."""
        self.open("import questions", self._previewed)

    def action_columns(self) -> None:
        """Say what the columns hold."""
        self.app.push_screen(ColumnsScreen(self.collection, self.plan.columns), self._told_columns)

    def _told_columns(self, said: ColumnKinds | None) -> None:
        if said is not None:
            self.notify_user("Looking…")
            self._look_again()

    @work(thread=True, exclusive=True)
    def _look_again(self) -> None:
        """Read the list anew, with its columns told."""
        try:
            plan = self.collection.imports.plan(self.plan.source)
        except NamecardsError as error:
            self.app.call_from_thread(self._leave, str(error), True)
        else:
            self.app.call_from_thread(self._replan, plan)

    def _replan(self, plan: ImportPlan) -> None:
        self._previewed.plan = plan
        self._show()

    def action_import(self) -> None:
        """Do it."""
        if not self._does_something:
            self._leave("Nothing to do: everything on it is here already.", False)
        else:
            self._working = self._import(self.plan)
            self.notify_user("Reading the photos. Esc stops; nobody is imported then.")
            self.refresh_bindings()

    @work(thread=True, exclusive=True)
    def _import(self, plan: ImportPlan) -> None:
        """Keep the photos aside, then hand the people over; Esc stops it before they are."""
        worker, shown = get_current_worker(), 0.0
        spoilt = []
        try:
            for done, of, wrong in self.collection.imports.keep_photos(plan):
                if worker.is_cancelled:
                    return
                spoilt += [str(wrong)] if wrong else []
                if monotonic() > shown + _EVERY:
                    shown = monotonic()
                    self.app.call_from_thread(self._progress, done, of)
        except NamecardsError as error:
            self.app.call_from_thread(self._stopped, str(error), True)
        else:
            self.app.call_from_thread(self._finish, plan, spoilt)

    def _progress(self, done: int, of: int) -> None:
        if self._working:
            bar = self.query_one("#bar", ProgressBar)
            bar.display = True
            bar.update(total=of, progress=done)

    def _stopped(self, sentence: str, wrong: bool = False) -> None:
        self._working = None
        self.query_one("#bar", ProgressBar).display = False
        self.refresh_bindings()
        self.notify_user(sentence, wrong)

    def _finish(self, plan: ImportPlan, spoilt: list[str]) -> None:
        if not self._working:
            return
        with self.show_errors():
            self.collection.imports.apply(plan)
            done = f"Done: {len(plan.new)} new, {len(plan.changed)} changed. Esc: home. F3 undoes it all."
            self._leave("\n".join([done, *spoilt]), False)

    def _leave(self, sentence: str, wrong: bool) -> None:
        self.app.pop_screen()
        self._done(sentence, wrong)

    def action_back(self) -> None:
        """Stop the import that is under way, before anybody is written; else leave."""
        if self._working:
            self._working.cancel()
            self._stopped("Stopped. Nobody was imported. Enter begins again.")
        else:
            super().action_back()
