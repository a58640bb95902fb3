"""The three lists of the print screen: what, for which class, on which paper."""

from __future__ import annotations

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.people import EVERYONE, Roster
from namecards.printing.kinds import KINDS
from namecards.printing.stock import Stock
from namecards.screens.keys import bind
from namecards.screens.paper.pdf_screen import SCREEN_KEYS
from namecards.screens.text import link
from namecards.screens.widgets.choices import ChoiceList
from namecards.screens.widgets.pick_list import PickList

_BESIDE = {
    "k": ("pack", "Pack", "All classes in one PDF"),
    "s": ("seating", "Seats", "Who sits where in this class"),
    "l": ("library", "Library", "Your library's name, logo and colour"),
    "t": ("tags", "Likes", "What they like, for bingo sheets"),
    "a": ("answers", "Answers", "Type in interview cards"),
    "w": ("pledge", "Pledge", "Write our pledge: “We will …”"),
}
"""By key: the screen, its name, and what it is for."""


LETTERS = [
    bind(key, f"beside('{what}')", name, about, show=False) for key, (what, name, about) in _BESIDE.items()
]
"""The keys of what belongs to printing; in the lists of classes and papers letters look for a line."""


def letters() -> Content:
    """Name the letters, two a line; each can be clicked."""
    links = [
        link(Content.assemble((key, "bold $accent"), f" {name.casefold()}"), f"beside('{what}')")
        for key, (what, name, _) in _BESIDE.items()
    ]
    return Content("\n").join(Content(" ").join(links[at : at + 2]) for at in (0, 2, 4))


class PrintLists(Container):
    """Panels with a list each; the papers are those that the kind fits."""

    DEFAULT_CSS = """
    PrintLists {
        layout: grid; grid-size: 2; grid-columns: 24 1fr; grid-rows: 3fr 2fr; height: 1fr;
        #stocks-side { column-span: 2; }
        PickList { padding: 0 1; scrollbar-size-vertical: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        #no-class { height: 1fr; padding: 0 1; color: $text-muted; }
        #letters, #trust { height: auto; max-height: 3; padding: 0 1; color: $text-muted; }
    }
    """

    class Changed(Message):
        """Another line was chosen in one of the lists."""

    def __init__(self, collection: Collection, kind: str, roster: str) -> None:
        """Start on a kind by key, else on the last one, and on a class by name."""
        super().__init__(id="lists")
        first = next(key for key in (kind, collection.printing.last_kind, *KINDS) if key in KINDS)
        self._collection = collection
        self.kind = KINDS[first]
        self._begin = roster
        self._papers_chosen: dict[str, str] = {}
        """The paper of each kind that was looked at."""

    def compose(self) -> ComposeResult:
        with Vertical(id="kinds-side", classes="panel") as side:
            side.border_title = "Print"
            yield PickList(*(Option(Content(kind.title), id=kind.key) for kind in KINDS.values()), id="kinds")
            yield Static(letters(), id="letters")
        with Vertical(id="rosters-side", classes="panel"):
            yield ChoiceList("rosters", self._listed_rosters(), self._begin, keys=SCREEN_KEYS)
            yield Static("It is not about one class.", id="no-class")
        with Vertical(id="stocks-side", classes="panel"):
            yield ChoiceList("stocks", [], "", keys=SCREEN_KEYS)
            yield Static(id="trust")

    def on_mount(self) -> None:
        kinds = self.query_one("#kinds", PickList)
        kinds.highlighted = kinds.get_option_index(self.kind.key)
        self._name_lists()
        self._change_kind()
        kinds.focus()

    @property
    def roster(self) -> Roster:
        """The class at the cursor."""
        return self._collection.people.roster(self._rosters.chosen_id or EVERYONE)

    @property
    def stock(self) -> Stock:
        """The paper at the cursor."""
        return self._collection.printers.stock(self._papers.chosen_id)

    @property
    def cut_paper(self) -> str:
        """The title of the paper at the cursor if its line is cut; it ends with the size of the sheet."""
        title, room = self.stock.title, self._papers.scrollable_content_region.width
        return title if 0 < room < cell_len(title) else ""

    @property
    def _rosters(self) -> ChoiceList:
        return self.query_one("#rosters", ChoiceList)

    @property
    def _papers(self) -> ChoiceList:
        return self.query_one("#stocks", ChoiceList)

    def show_now(self, paper: str = "") -> None:
        """List the classes and papers as they are now, and go to a paper."""
        self._rosters.offer(self._listed_rosters())
        self._offer_papers(paper or self._papers.chosen_id)

    def _listed_rosters(self) -> list[tuple[str, str]]:
        rosters = self._collection.people.rosters()
        return [(each.name, f"{each.name} ({len(each.people)})") for each in rosters if each.people]

    def _offer_papers(self, chosen: str) -> None:
        """Offer the papers that fit, found also by the other numbers on their boxes."""
        papers = [stock for stock in self._collection.printers.stocks().values() if self.kind.fits(stock)]
        numbers = [" ".join(stock.also) for stock in papers]
        self._papers.offer([(stock.key, stock.title) for stock in papers], numbers)
        self._papers.choose(chosen)

    @on(OptionList.OptionHighlighted, "#kinds")
    def _change_kind(self) -> None:
        self.kind = KINDS[self.query_one("#kinds", PickList).chosen_id or self.kind.key]
        self._rosters.display = self.kind.roster
        self.query_one("#no-class").display = not self.kind.roster
        usual = self._collection.printers.stock_for(self.kind)
        self._offer_papers(self._papers_chosen.get(self.kind.key, usual))
        self._tell()

    @on(OptionList.OptionHighlighted, "#rosters, #stocks")
    def _tell(self) -> None:
        """Tell the choice, and how far the paper can be trusted."""
        stock = self.stock
        self._papers_chosen[self.kind.key] = stock.key
        names = f"Also sold as {', '.join(stock.also[:6])}{' …' if len(stock.also) > 6 else ''}. "
        self.query_one("#trust", Static).update(Content(f"{names if stock.also else ''}{stock.trust}"))
        self.post_message(self.Changed())

    @on(ChoiceList.Typed)
    def show_typed(self, event: ChoiceList.Typed) -> None:
        """Show what is looked for in the title of its list."""
        listed = "stocks" if self._papers.has_focus else "rosters"
        none = "" if event.found else " (none; F11 measures a sheet)" if listed == "stocks" else " (none)"
        self._name_lists(listed, f" · find: {event.text}{none}" if event.text else "")

    def _name_lists(self, listed: str = "", looked: str = "") -> None:
        for each, title in {"rosters": "Class", "stocks": "Paper"}.items():
            panel = self.query_one(f"#{each}-side")
            panel.border_title = Content(f"{title}{looked}" if each == listed else title)
