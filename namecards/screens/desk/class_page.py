"""The people of a class: faces where there is room for all, else names; and the chosen one."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.desk.brief import FollowUp
from namecards.core.desk.class_view import LEGEND, Member
from namecards.core.desk.notes import Note
from namecards.screens.desk.text import note_line
from namecards.screens.text import fit_rows, link
from namecards.screens.widgets.faces import Faces, Tile, all_fit, person_tile
from namecards.screens.widgets.names import NameCell, NameList
from namecards.screens.widgets.portrait import Portrait

LEAST, BESIDE, SIDE = 110, 150, 34
"""Columns from which there are faces; from which the chosen one stands beside them; and how wide that is."""
BELOW = 2
"""Rows for the chosen one below the faces."""
SURE = 0.99
"""Above this chance the name was known today."""
HIDDEN, ONLY = "·····", "◆ "
"""In place of a name; before the name of somebody who is to be drilled alone."""
WHO = "Who is this?\nh shows the names,\nEnter opens the visit."
"""In place of the words about the chosen one, while names are hidden."""
ABOUT = 9
"""Rows for the chosen one beside the names; the visit has all."""
SHARE, LEAST_SIDE = 36, 28
"""The width of the side beside the names: percent, and columns at least."""


class ClassPage(Container):
    """Draws a class; a click on somebody is a `TileClicked`."""

    DEFAULT_CSS = """
    ClassPage {
        layout: horizontal; height: 1fr; margin: 1 2 0 2;
        NameList { width: 1fr; }
        Faces { width: 1fr; margin: 0; display: none; }
        #side { width: 36%; min-width: 28; padding: 0 0 0 2; }
        #about { text-wrap: nowrap; text-overflow: ellipsis; }
        &.-faces {
            NameList { display: none; }
            Faces { display: block; }
            #side { width: 34; }
        }
        &.-faces.-below {
            layout: vertical;
            #side { width: 100%; height: 2; padding: 0; }
            Portrait { display: none; }
        }
    }
    """

    def __init__(self, collection: Collection) -> None:
        super().__init__()
        self._collection = collection

    def compose(self) -> ComposeResult:
        yield NameList()
        yield Faces()
        with Vertical(id="side"):
            yield Portrait()
            yield Static(id="about")

    @property
    def _has_faces(self) -> bool:
        return self.has_class("-faces")

    @property
    def steps(self) -> tuple[int, int]:
        """Count the places to the next one at the right, and to the one below."""
        return self.query_one(Faces).steps if self._has_faces else self.query_one(NameList).steps

    @property
    def shown_places(self) -> range | None:
        """The places of the names on the screen; None: faces, which are all."""
        return None if self._has_faces else self.query_one(NameList).shown_places

    def show(
        self, members: Sequence[Member], chosen: int, hidden: bool = False, only: Set[str] = frozenset()
    ) -> None:
        """Show a class with the cursor on somebody; `hidden`: without names. `only` are marked."""
        width, height = self.size
        below = width < BESIDE
        room = (width, height - BELOW) if below else (width - SIDE, height)
        self.set_class(width >= LEAST and all_fit(len(members), *room), "-faces")
        self.set_class(below, "-below")
        short = self._collection.desk.short_names(member.person for member in members)
        shown = dict.fromkeys(short, HIDDEN) if hidden else short
        names = {id: f"{ONLY if id in only else ''}{name}" for id, name in shown.items()}
        if self._has_faces:
            tiles = [self._tile(each, names[each.person.id], at == chosen) for at, each in enumerate(members)]
            self.query_one(Faces).show(tiles, together=True)
        else:
            self.query_one(NameList).show(
                [self._cell(each, names[each.person.id]) for each in members], chosen
            )
        member = members[chosen] if members else None
        person = member.person if member else None
        portrait, wide = self.query_one(Portrait), self._about_width(below)
        portrait.styles.max_height = wide // 2  # a square, so that the words stand at it
        portrait.show(person, self._collection.people.photo(person))
        side = BELOW if self._has_faces and below else ABOUT
        text = about_member(member, self._collection.today(), wide, side)
        text = Content(WHO) if member and hidden else text
        about = self.query_one("#about", Static)
        about.styles.height = text.plain.count("\n") + 1
        about.update(text, layout=False)

    def _about_width(self, below: bool) -> int:
        """The columns for the words about the chosen one, before the page is laid out anew."""
        if self._has_faces:
            return self.size.width if below else SIDE - 2
        return max(self.size.width * SHARE // 100, LEAST_SIDE) - 2

    def _tile(self, member: Member, name: str, chosen: bool) -> Tile:
        person, more = member.person, f"{member.mark} {member.signs}".strip()
        photo = self._collection.people.photo(person)
        return person_tile(person, photo, f"▸ {name}" if chosen else name, more)

    def _cell(self, member: Member, name: str) -> NameCell:
        items = member.brief.items
        more = waiting_line(items[0], self._collection.today()) if items else Content("")
        return NameCell(member.mark, name, member.signs, more)


def heading(name: str, when: str | None, members: Sequence[Member], shown: range | None) -> Content:
    """Make the head of a class: name, time, how many are here, and the legend.

    `shown` are the places on the screen, if they may not be all.
    """
    count_here, count = sum(member.is_here for member in members), len(members)
    more = ""
    if shown and len(shown) < count:
        arrows = f"{'↑' * (shown.start > 0)}{'↓' * (shown.stop < count)}"
        more = f"{shown.start + 1} to {shown.stop} shown {arrows}"
    head = " · ".join(filter(None, (name, f"{count_here} of {count} here", more, when)))
    hide = link(Content.styled("  h names", "$text-muted"), "hide")
    another = link(Content.styled("c class", "$text-muted"), "choose")
    return Content.assemble((head, "bold $accent"), "\n", (f"{LEGEND}  ", "$text-muted"), another, hide)


def about_member(member: Member | None, today: date, width: int, height: int) -> Content:
    """Describe the chosen one in some rows; lines that wait and have no room are counted."""
    if member is None:
        return Content("Nobody is in this class.")
    person, chance = member.person, member.chance
    memory = "new" if chance is None else "name known" if chance > SURE else f"name known: {chance:.0%}"
    memory = "suspended" if person.suspended else memory
    facts = filter(None, (person.say and f"say: {person.say}", member.brief.last_here, memory))
    name = Content.styled(person.display, "bold $accent")
    lines = [waiting_line(item, today) for item in member.brief.items]
    if height <= BELOW:
        count = (f"1 of {len(lines)}: ", "$text-muted") if len(lines) > 1 else ""
        head = Content.assemble(name, " · ", " · ".join(facts))
        return Content("\n").join([head, *(Content.assemble(count, line) for line in lines[:1])])
    rows = [*name.wrap(width), *Content(" · ".join(facts)).wrap(width)]
    return Content("\n").join([*rows, *fit_rows(lines, width, height - len(rows))])


def waiting_line(item: Note | FollowUp, today: date) -> Content:
    """Format a line that waits; a private text stays hidden, because others look on."""
    if isinstance(item, FollowUp):
        return Content.assemble(("→ ", "bold $accent"), item.text)
    overdue = ("overdue ", "bold $error") if item.is_overdue(today) else ""
    return Content.assemble(overdue, note_line(item, today))
