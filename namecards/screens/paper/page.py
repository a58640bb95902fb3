"""A sheet as a picture in cells, and the first page of a job beside its choices."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO
from threading import Lock

from PIL import Image
from textual import events, on
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget
from textual.worker import get_current_worker

from namecards.core.errors import NamecardsError
from namecards.portraits.cells import draw
from namecards.printing.job import Job
from namecards.printing.render import preview
from namecards.screens.widgets.drawn import picture_mode, strips, words_strip

NO_PICTURES = "This terminal can't show pictures. F4 makes the PDF; then o opens it."
MAKING = "Making the page…"
PAUSE = 0.03
"""Seconds without another key before a page is set: a held key sets none on its way."""
KEPT = 16
"""Pages that are kept in memory, never on the disk: there are names on them."""
PPI = 40
"""Pixels an inch of a page beside its choices: as many as the cells of a large screen can show."""
FIRST = 60
"""Entries of a text that are set for its first page: no page has room for so many."""
_ONE_AT_A_TIME = Lock()


def read_picture(data: bytes) -> Image.Image:
    """Read a picture at once, for a worker: Pillow reads it when it is used first."""
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


class SheetView(Widget):
    """A picture of a sheet in cells, or words in its place."""

    DEFAULT_CSS = "SheetView { width: 1fr; height: 1fr; padding: 0 1; background: $panel; }"
    _picture: Image.Image | None = None
    _words = ""
    _drawn: tuple[Strip, ...] = ()

    def show(self, picture: Image.Image) -> None:
        """Draw another picture."""
        self._picture, self._words = picture, ""
        self._draw()

    def say(self, words: str) -> None:
        """Show words in place of a picture."""
        self._picture, self._words = None, words
        self._draw()

    @on(events.Resize)
    def _draw(self) -> None:
        wanted = picture_mode(self.app)
        width, height = self.size
        if self._picture is None or wanted == "none" or min(width, height) < 2:
            self._drawn = ()
        else:
            cells = draw(self._picture, width, height, wanted)
            self._drawn = strips(cells, width, height, self.rich_style)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        if y < len(self._drawn):
            return self._drawn[y]
        return words_strip("", self._words, self.rich_style, y, *self.size)


class FirstPage(SheetView):
    """Draws the first page of the job that was asked for last; one that can't be set says why."""

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self._make: Callable[[], Job] | None = None
        self._job: Job | None = None
        self._made: deque[tuple[Job, Image.Image]] = deque(maxlen=KEPT)
        self._pause: Timer | None = None

    def ask(self, make: Callable[[], Job]) -> None:
        """Show the page of another job, a moment after the last key."""
        self._make = make
        if self._pause:
            self._pause.stop()
        self.screen.workers.cancel_group(self.screen, "page")
        self._pause = self.set_timer(PAUSE, self._begin)

    def on_resize(self) -> None:
        """Set the page when there is a place for it at last."""
        if self._make and not self._picture:
            self.ask(self._make)

    def _begin(self) -> None:
        """Make the job here, because that reads the store, and its page in a worker."""
        if not (self._make and self.size):
            return
        if picture_mode(self.app) == "none":
            self.say(NO_PICTURES)
            return
        try:
            self._job = job = self._make()
        except NamecardsError as error:
            self.say(str(error))
            return
        if picture := next((picture for earlier, picture in self._made if earlier == job), None):
            self.show(picture)
            return
        if self._picture is None:
            self.say(MAKING)
        self.screen.run_worker(partial(self._set, job), group="page", thread=True, exclusive=True)

    def _set(self, job: Job) -> None:
        """Set a page in a worker, if no key was pressed while it waited for the one before."""
        worker = get_current_worker()
        with _ONE_AT_A_TIME:
            if worker.is_cancelled:
                return
            try:
                shown = replace(job, cards=job.cards[:FIRST]) if job.kind.flows else job
                then = partial(self._keep, job, read_picture(preview(shown, ppi=PPI)))
            except NamecardsError as error:
                then = partial(self.say, str(error))
        if not worker.is_cancelled:
            self.app.call_from_thread(then)

    def _keep(self, job: Job, picture: Image.Image) -> None:
        self._made.append((job, picture))
        if job is self._job:
            self.show(picture)
