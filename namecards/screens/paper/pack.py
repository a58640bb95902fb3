"""The August pack: which classes, which parts, one PDF."""

from __future__ import annotations

from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from namecards.collection import Collection
from namecards.collection.packs import PARTS, TITLE
from namecards.collection.printing import usual_pdf
from namecards.core.errors import NamecardsError
from namecards.core.paths import pdf_file, pdf_name
from namecards.core.people import Roster, count_people
from namecards.core.text import join_names, pluralize
from namecards.printing import kinds
from namecards.printing.job import Job
from namecards.printing.prepare import unprintable_names
from namecards.screens.keys import bind
from namecards.screens.paper.page import FirstPage
from namecards.screens.paper.pdf_screen import SCREEN_KEYS, PdfScreen, PdfTask
from namecards.screens.widgets.choices import TickList

MOST_NAMED = 5
"""People outside all ticked classes who are named; the others are counted."""


class PackScreen(PdfScreen):
    """Makes one PDF of all ticked classes and parts."""

    DEFAULT_CSS = """
    PackScreen {
        #lists { height: 1fr; margin: 1 2 0 2; }
        #parts-side { margin-left: 2; }
        #lists > * { width: 2fr; }
        #lists FirstPage { width: 3fr; margin: 0 0 0 2; }
        &.-narrow FirstPage { display: none; }
        #job { margin: 0 2; height: auto; max-height: 3; }
    }
    """
    BINDINGS = [
        bind("space", "change", "Tick", "Put this class or part in, or leave it out"),
        bind("f6", "order", "Order", "Order of the people: first name, last name, seat"),
        bind("f7", "all", "All/none", "Tick every line of this list, or none"),
    ]
    ABOUT = (
        "Everything for the first day in one PDF: for each class a header sheet, name tents, the photo "
        "sheet, the seating chart, the class list with barcodes and the substitute’s sheet. Space leaves a "
        "class or a part out. Each part is printed on the paper that you used for it last; p on home, then "
        "the part, changes it."
    )
    HEADING = "August pack"

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self._offered = {roster.name: roster for roster in collection.packs.classes()}
        others = {roster.name: roster for roster in collection.people.filled_rosters()}
        self._rosters = self._offered | others
        self._orders = [value for value, _ in kinds.kind("tents").option("order").choices if value != "class"]

    def body(self) -> ComposeResult:
        with Horizontal(id="lists"):
            with Vertical():
                yield Static(Content("Classes"))
                classes = {name: f"{name} ({len(roster.people)})" for name, roster in self._rosters.items()}
                yield TickList("rosters", classes, self._offered, SCREEN_KEYS)
            with Vertical(id="parts-side"):
                yield Static(Content("For each class"))
                yield TickList("parts", {key: kinds.kind(key).title for key in PARTS}, PARTS, SCREEN_KEYS)
            yield FirstPage("page")
        yield Static(id="job")
        yield from self.file_lines()

    def on_mount(self) -> None:
        self.query_one("#file", Input).value = str(usual_pdf(TITLE))
        self.notify_user("Space ticks. F4 makes the PDF of all that is ticked.")
        self.show_job()

    def _list(self, id: str) -> TickList:
        return self.query_one(f"#{id}", TickList)

    def _chosen_rosters(self) -> list[Roster]:
        ticked = self._list("rosters").ticked
        return [roster for name, roster in self._rosters.items() if name in ticked]

    @on(TickList.Changed)
    def show_job(self) -> None:
        """Show what the pack holds, and who is in none of its classes."""
        chosen = self._chosen_rosters()
        order = kinds.kind("tents").option("order").label(self._orders[0])
        classes = pluralize(len(chosen), "class", "classes")
        text = f"{classes}, {pluralize(len(self._list('parts').ticked), 'part')} each, {order}."
        outside = self.collection.packs.people_outside(chosen)
        if outside:
            names = join_names(map(self.collection.people.address, outside), MOST_NAMED)
            text += f" {count_people(len(outside))} in none of these classes: {names}."
        self.query_one("#job", Static).update(Content(text))
        self._show_page()

    @on(OptionList.OptionHighlighted)
    def _show_page(self) -> None:
        self.query_one(FirstPage).ask(self._job)

    def _job(self) -> Job:
        """The part at the cursor, for the class at the cursor."""
        chosen = [roster for name, roster in self._rosters.items() if name == self._list("rosters").chosen_id]
        return self.collection.packs.build(chosen, [self._list("parts").chosen_id], self._orders[0]).jobs[0]

    def _focused_list(self) -> TickList:
        """The list that has the focus, else the classes."""
        return next((each for each in self.query(TickList) if each.has_focus), self._list("rosters"))

    def action_change(self) -> None:
        self._focused_list().flip()

    def action_all(self) -> None:
        self._focused_list().flip_all()

    def action_order(self) -> None:
        self._orders.append(self._orders.pop(0))
        self.show_job()

    def pdf_task(self) -> PdfTask:
        packs = self.collection.packs
        chosen, parts = self._chosen_rosters(), self._list("parts").ticked
        if not chosen or not parts:
            raise NamecardsError("Tick at least one class and one part.")
        printer = self.collection.printers.current
        pack = packs.build(chosen, parts, self._orders[0], printer)
        out = pdf_file(self.query_one("#file", Input).value, pdf_name(TITLE))
        return PdfTask(
            out=out,
            subject="pack",
            unprintable=lambda: [name for job in pack.jobs for name in unprintable_names(job)],
            write=partial(packs.write, pack, out),
            remember=lambda: None,
            mark=partial(packs.mark_printed, pack),
        )
