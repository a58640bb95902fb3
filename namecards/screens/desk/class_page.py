"""The people of a class: faces where there is room for all, else names; and the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static

from namecards import files
from namecards.collection import Collection
from namecards.core.desk.class_view import Member
from namecards.core.judging import labels
from namecards.portraits.portrait import initials
from namecards.screens.desk import class_text
from namecards.screens.widgets.faces import Faces, Tile, fewest_rows
from namecards.screens.widgets.names import NameCell, Names
from namecards.screens.widgets.portrait import Portrait

LEAST, BESIDE, SIDE = 110, 150, 34
"""Columns from which there are faces; from which the chosen one stands beside them; and how wide that is."""
BELOW = 2
"""Rows for the chosen one below the faces."""


class ClassPage(Container):
    """Draws a class; a click on somebody is a `TileClicked`."""

    DEFAULT_CSS = """
    ClassPage {
        layout: horizontal; height: 1fr; margin: 1 2 0 2;
        Names { width: 1fr; }
        Faces { width: 1fr; margin: 0; display: none; }
        #side { width: 36%; min-width: 28; padding: 0 0 0 2; }
        #about { height: auto; max-height: 9; }
        &.-faces {
            Names { display: none; }
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
        """Empty until `show`."""
        super().__init__()
        self._collection = collection

    def compose(self) -> ComposeResult:
        """Make both pages, of which one is shown, and the side."""
        yield Names()
        yield Faces(lambda name: files.read(self._collection.home.photos / name))
        with Vertical(id="side"):
            yield Portrait()
            yield Static(id="about")

    @property
    def _has_faces(self) -> bool:
        return self.has_class("-faces")

    @property
    def steps(self) -> tuple[int, int]:
        """How many places it is to the next one at the right, and to the one below."""
        return self.query_one(Faces).steps if self._has_faces else self.query_one(Names).steps

    @property
    def shown(self) -> range | None:
        """The places of the names on the screen; None: faces, which are all."""
        return None if self._has_faces else self.query_one(Names).shown

    def show(self, members: Sequence[Member], chosen: int) -> None:
        """Show a class with the cursor on somebody."""
        width, height = self.size
        below = width < BESIDE
        room = (width, height - BELOW) if below else (width - SIDE, height)
        self.set_class(width >= LEAST and fewest_rows(len(members), *room) > 0, "-faces")
        self.set_class(below, "-below")
        names = labels(member.person for member in members)
        if self._has_faces:
            tiles = [self._tile(each, names[each.person.id], at == chosen) for at, each in enumerate(members)]
            self.query_one(Faces).show(tiles, together=True)
        else:
            self.query_one(Names).show([self._cell(each, names[each.person.id]) for each in members], chosen)
        member = members[chosen] if members else None
        person = member.person if member else None
        self.query_one(Portrait).show(person, self._collection.people.photo(person))
        about = class_text.about_member(member, self._collection.today(), self._has_faces and below)
        self.query_one("#about", Static).update(about)

    def _tile(self, member: Member, name: str, chosen: bool) -> Tile:
        photo = self._collection.people.photo(member.person)
        return Tile(
            name=f"▸ {name}" if chosen else name,
            more=f"{class_text.mark(member)} {member.signs}".strip(),
            initials=initials(member.person.goes_by, member.person.family),
            picture=photo.name if photo else "",
        )

    def _cell(self, member: Member, name: str) -> NameCell:
        items = member.brief.items
        more = class_text.waiting_line(items[0], self._collection.today()) if items else Content("")
        return NameCell(class_text.mark(member), name, member.signs, more)
