"""The August pack: which classes, which parts, one PDF."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from namecards.collection import Collection
from namecards.collection.packs import PARTS
from namecards.core.paper.errors import NothingToPrint
from namecards.core.people import Roster, count_people
from namecards.printing import kinds
from namecards.screens.paper.pdf_screen import COMMANDS, PdfScreen, PdfTask
from namecards.screens.widgets.choices import Choices

FILE = "August pack.pdf"
MOST_NAMED = 5
"""People outside all ticked classes who are named; the others are counted."""


class PackScreen(PdfScreen):
    """Makes one PDF of all ticked classes and parts."""

    DEFAULT_CSS = """
    PackScreen {
        #lists { height: 1fr; margin: 1 2 0 2; }
        #parts-side { margin-left: 2; }
        #job { margin: 0 2; height: auto; max-height: 3; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space", "change", "Tick", id="pack.change", tooltip="Put this class or part in, or leave it out"
        ),
        Binding(
            "f6",
            "order",
            "Order",
            id="pack.order",
            tooltip="Order of the people: first name, last name, seat",
        ),
        Binding("f7", "all", "All/none", id="pack.all", tooltip="Tick every line of this list, or none"),
    ]
    ABOUT = (
        "Everything for the first day in one PDF: for each class a header sheet, name tents, the photo "
        "sheet, the seating chart and the class list with barcodes. Space leaves a class or a part out. Each "
        "part is printed on the paper that you used for it last; p on home, then the part, changes it."
    )
    HEADING = "August pack"

    def __init__(self, collection: Collection) -> None:
        """Start with every class and every part."""
        super().__init__(collection)
        offered = collection.packs.classes()
        others = [roster for roster in collection.people.rosters() if roster.people]
        self._rosters = {roster.name: roster for roster in (*offered, *others)}
        self._ticked = {"rosters": {roster.name for roster in offered}, "parts": set(PARTS)}
        self._orders = [value for value, _ in kinds.kind("tents").option("order").choices if value != "class"]

    def body(self) -> ComposeResult:
        """Classes, parts, file."""
        with Horizontal(id="lists"):
            with Vertical():
                yield Static(Content("Classes"))
                named = [(name, self._line("rosters", name)) for name in self._rosters]
                yield Choices("rosters", named, "", commands=COMMANDS)
            with Vertical(id="parts-side"):
                yield Static(Content("For each class"))
                parts = [(key, self._line("parts", key)) for key in PARTS]
                yield Choices("parts", parts, "", commands=COMMANDS)
        yield Static(id="job")
        yield from self.file_lines()

    def on_mount(self) -> None:
        """Offer the file and explain the keys."""
        self.query_one("#rosters").focus()
        self.query_one("#file", Input).value = str(
            self.collection.printing.usual_file("tents", "").with_name(FILE)
        )
        self.notify_user("Space ticks. F4 makes the PDF of all that is ticked.")
        self._show_job()

    def _line(self, listed: str, key: str) -> str:
        tick = "✓" if key in self._ticked[listed] else " "
        if listed == "rosters":
            return f"{tick} {key} ({len(self._rosters[key].people)})"
        return f"{tick} {kinds.kind(key).title}"

    def _chosen(self) -> list[Roster]:
        return [roster for name, roster in self._rosters.items() if name in self._ticked["rosters"]]

    def _show_job(self) -> None:
        """Show what the pack holds, and who is in none of its classes."""
        chosen = self._chosen()
        order = kinds.kind("tents").option("order").label(self._orders[0])
        said = f"{len(chosen)} classes, {len(self._ticked['parts'])} parts each, {order}."
        outside = self.collection.packs.without(chosen)
        if outside:
            named = ", ".join(person.display for person in outside[:MOST_NAMED])
            more = f" and {len(outside) - MOST_NAMED} more" if len(outside) > MOST_NAMED else ""
            said += f" {count_people(len(outside))} in none of these classes: {named}{more}."
        self.query_one("#job", Static).update(Content(said))

    def _list(self) -> Choices:
        """The list that has the focus, else the classes."""
        return next(
            (each for each in self.query(Choices) if each.has_focus), self.query_one("#rosters", Choices)
        )

    def _tick(self, listed: Choices, keys: Iterable[str]) -> None:
        for key in keys:
            self._ticked[str(listed.id)] ^= {key}
            listed.replace_option_prompt(key, Content(self._line(str(listed.id), key)))
        self._show_job()

    def action_change(self) -> None:
        """Tick or untick the line at the cursor."""
        listed = self._list()
        if listed.chosen_id:
            self._tick(listed, [listed.chosen_id])

    def on_option_list_option_selected(self) -> None:
        """Tick or untick the line that was clicked or entered."""
        self.action_change()

    def action_all(self) -> None:
        """Tick all lines of the list, or none if all are ticked."""
        listed = self._list()
        keys = {str(option.id) for option in listed.options}
        ticked = self._ticked[str(listed.id)]
        self._tick(listed, keys - ticked or keys)

    def action_order(self) -> None:
        """Choose the next order."""
        self._orders.append(self._orders.pop(0))
        self._show_job()

    def pdf_task(self) -> PdfTask:
        """Return the pack of all that is ticked."""
        packs, printing = self.collection.packs, self.collection.printing
        chosen = self._chosen()
        if not chosen or not self._ticked["parts"]:
            raise NothingToPrint("this pack")
        printer = self.collection.printers.current
        known = printer if printer in self.collection.printers.all() else ""
        pack = packs.build(chosen, self._ticked["parts"], self._orders[0], known)
        out = printing.file(self.query_one("#file", Input).value, "tents", "")
        return PdfTask(
            out=out,
            subject="pack",
            unprintable=lambda: [name for job in pack.jobs for name in printing.unprintable(job)],
            write=partial(packs.write, pack, out),
            remember=lambda: None,
            mark=partial(packs.mark_printed, pack),
        )
