"""Lists over everybody: promises, notes that are due, overlooked people; beside them, each class's share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.days import short_day
from namecards.core.desk.lists import LISTS, Listed, Listing, ListKind, Share, table
from namecards.core.people import EVERYONE, Person, Roster, count_people
from namecards.core.settings import QUIET_DAYS, ListSettings
from namecards.screens.commands import Command
from namecards.screens.desk.liked_it import mark_note
from namecards.screens.desk.save_table import save_key, save_table
from namecards.screens.desk.used_keys import names_use, used_keys
from namecards.screens.list_screen import Lines, ListScreen
from namecards.screens.text import cells, clickable, note_line
from namecards.screens.widgets.pick_list import PickList

ROSTER, BAR, NAME = 13, 6, 17
MOST_LIKES = 34
"""As many as the menu has keys for."""
WIDE = 100
"""Columns from which the classes stand beside the people."""


DOORS = {
    "◂ ▸ classes": "classes",
    "b inbox": "open('inbox')",
    "e ideas": "open('ideas')",
    "v visits": "open('visits')",
    "/ search": "open('search')",
}
"""The keys named below the lists, each with its action."""


class Shares(PickList):
    """The classes, with the share of each that is on the list."""


class ListsScreen(ListScreen[Listed]):
    """Choose a list by its number; left and right go between the classes and the people."""

    DEFAULT_CSS = """
    ListsScreen {
        #both { height: 1fr; }
        #both Shares { width: 45%; max-width: 34; padding: 0 0 0 2; }
        #both Lines { width: 1fr; }
        #heading { max-height: 8; }
        &.narrow Shares { display: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "classes", "Classes", id="lists.classes", tooltip="To the classes: show only one"),
        Binding("right", "people", "People", id="lists.people", tooltip="To the people"),
        *(
            Binding(str(n), f"list('{kind}')", info.title, show=False, id=f"lists.{kind}", tooltip=info.about)
            for n, (kind, info) in enumerate(LISTS.items(), 1)
        ),
        *used_keys("lists"),
        save_key("lists"),
        Binding(
            "u", "warm_up", "Practice", id="lists.practice", tooltip="Practice these names: five minutes"
        ),
        Binding("b", "open('inbox')", "Inbox", False, id="lists.inbox", tooltip="Notes that wait for a name"),
        Binding("e", "open('ideas')", "Ideas", False, id="lists.ideas", tooltip="What students wish for"),
        Binding("v", "open('visits')", "Visits", False, id="lists.visits", tooltip="How many came"),
        Binding("f7", "like", "Like", id="lists.like", tooltip="Choose what they like"),
        Binding("f5", "days", "Days", id="lists.days", tooltip="Change the number of days without a visit"),
    ]
    ABOUT = (
        f"Press a number: {'; '.join(f'{n} {info.about}' for n, info in enumerate(LISTS.values(), 1))}. "
        "F5 changes the days. From 100 columns on, the share of each class stands on the left; else left and "
        "right choose a class. ! marks a class that stands out. Choose one to see only its people. Enter "
        "shows a person's timeline, F2 writes a note about them, u practices the names on the list for five "
        "minutes. F8 saves the list as a table, for Excel or as Markdown."
    )
    HEADING = "lists"

    def __init__(self, collection: Collection, kind: ListKind = "promises") -> None:
        """Begin with a list."""
        super().__init__(collection)
        self._kind: ListKind = kind
        self._roster = EVERYONE
        self._listing = Listing((), ())
        self._like = ""

    def body(self) -> ComposeResult:
        """Show the choice of lists, the classes, the people."""
        yield Static(id="heading")
        with Horizontal(id="both"):
            yield Shares(markup=False)
            yield Lines(markup=False)
        yield Static(id="status")

    @property
    def note_person(self) -> Person | None:
        """The person under the cursor."""
        return self.chosen.person if self.chosen else None

    def heading(self) -> Content:
        """Show the names of the lists, a summary of the chosen one, and the whole note under the cursor."""
        names = [self._title(n, kind) for n, kind in enumerate(LISTS, 1)]
        whole = self._whole_line()
        keys = Content.assemble(*(clickable(f"{text}   ", action) for text, action in DOORS.items()))
        shares = self._share_summary() if self.has_class("narrow") else ""
        return Content.assemble(
            *names, "\n", self._summary(), shares, "\n", keys.stylize("$text-muted"), "\n", whole
        )

    def _title(self, number: int, kind: ListKind) -> Content:
        """The number and the title of a list, which a click shows."""
        chosen = kind == self._kind
        text = f"{'▸' if chosen else ' '}{number} {LISTS[kind].title} "
        return clickable(
            (Content.styled(text, "bold $accent" if chosen else "$text-muted")), f"list('{kind}')"
        )

    def _share_summary(self) -> str:
        """The share of the chosen class, and the classes that stand out, where there is no room for all."""
        chosen = (share for share in self._listing.shares if share.roster == self._roster)
        out = [share for share in self._listing.shares if share.stands_out and share.roster != self._roster]
        names = ", ".join(f"{share.roster} {share.count}/{share.of}" for share in out)
        own = "".join(f" {share.roster}: {share.count} of {share.of}." for share in chosen)
        return f"{own} {f'Stands out: {names}.' if names else ''}".rstrip()

    def _whole_line(self) -> Content:
        """The line under the cursor, with what the list has cut."""
        entry = self.chosen
        if entry is None:
            return Content("")
        if entry.note:
            note = note_line(entry.note, self.collection.today(), self.private)
            return Content.assemble(f"{entry.person.display}: ", note)
        return Content(" · ".join(filter(None, (entry.person.display, entry.why, entry.person.place))))

    def items(self) -> Iterable[tuple[str, Listed]]:
        """List the people of the chosen class."""
        wanted = {person.id for person in self._people()}
        on_it = (entry for entry in self._listing.entries if entry.person.id in wanted)
        return ((str(number), entry) for number, entry in enumerate(on_it))

    def show(self) -> None:
        """Make the list again, and draw both sides."""
        self._listing = self.collection.lists.listing(self._kind, self._like)
        side = self.query_one(Shares)
        names = [share.roster for share in self._listing.shares]
        if self._roster not in names:
            self._roster = EVERYONE
        side.set_options(Option(_share_line(share), id=share.roster) for share in self._listing.shares)
        side.highlighted = names.index(self._roster) if names else None
        super().show()

    def on_option_list_option_highlighted(self) -> None:
        """Follow the cursor to another class or person."""
        chosen = self.query_one(Shares).chosen_id
        if chosen and chosen != self._roster:
            self._roster = chosen
            super().show()
        super().on_option_list_option_highlighted()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go from a class to its people, from a person to their timeline."""
        if isinstance(event.option_list, Shares):
            self.action_people()
        elif person := self.note_person:
            self.open("timeline", person)

    def action_list(self, kind: ListKind) -> None:
        """Show another list."""
        self._kind = kind
        self.query_one(Lines).highlighted = None
        self.show()

    def action_classes(self) -> None:
        """Move to the classes; where there is no room for them, choose the one before."""
        self._turn(-1) if self.has_class("narrow") else self.query_one(Shares).focus()

    def action_people(self) -> None:
        """Move to the people; where there is no room for the classes, choose the next one."""
        self._turn(1) if self.has_class("narrow") else self.query_one(Lines).focus()

    def _turn(self, by: int) -> None:
        names = [share.roster for share in self._listing.shares]
        if names:
            self._roster = names[(names.index(self._roster) + by) % len(names)]
            self.show()

    def on_resize(self, event: events.Resize) -> None:
        """Give the room to the text in a narrow terminal: the classes become a line."""
        self.set_class(event.size.width < WIDE, "narrow")
        if self._items:
            self.show()

    def action_warm_up(self) -> None:
        """Drill the weakest of the names shown."""
        some = {entry.person.id: entry.person for entry in self._items.values()}
        if some:
            roster = Roster(LISTS[self._kind].title, tuple(some.values()))
            session = self.collection.drill.start_warm_up(roster)
            self.open("drill", roster, False, session)

    def action_save_table(self) -> None:
        """Save the list as it is shown, as a table."""
        save_table(self, self._kind, table({self._kind: self._items.values()}))

    def action_days(self) -> None:
        """Choose another number of days without a visit."""
        longer = (days for days in QUIET_DAYS if days > self._quiet_days)
        with self.show_errors():
            self.collection.settings.update(ListSettings(quiet_days=next(longer, QUIET_DAYS[0])))
            self.show()

    def action_like(self) -> None:
        """Choose one of the likes, the most frequent first."""
        likes = dict(enumerate(self.collection.lists.likes().items(), 1))
        commands = [Command("Any", "everybody with a like", "like_is('')")]
        commands += [
            Command(w, f"{count}", f"like_is({w!r})") for w, count in list(likes.values())[:MOST_LIKES]
        ]
        most = f" The {MOST_LIKES} most frequent of {len(likes)}" if len(likes) > MOST_LIKES else ""
        self.choose_command(commands, f"Who likes ...?{most}")

    def action_like_is(self, like: str) -> None:
        """List who likes one thing."""
        self._like = like
        self.action_list("likes")

    def action_used(self, word: str) -> None:
        """Mark the note under the cursor as asked about or kept."""
        entry = self.chosen
        if entry and entry.note:
            mark_note(self, entry.note)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enable only the keys that do something on this list."""
        if action == "warm_up":
            return bool(self._items)
        if action == "like":
            return self._kind == "likes"
        if action == "days":
            return bool(LISTS[self._kind].days)
        if action == "used":
            return names_use(parameters[0], self.chosen.note if self.chosen else None)
        return super().check_action(action, parameters)

    @property
    def _quiet_days(self) -> int:
        return self.collection.settings.get(ListSettings).quiet_days

    def _people(self) -> tuple[Person, ...]:
        return next((r.people for r in self.collection.people.rosters() if r.name == self._roster), ())

    def _summary(self) -> str:
        if not self._items:
            return LISTS[self._kind].empty
        count = len({entry.person.id for entry in self._items.values()})
        people = count_people(count)
        days = LISTS[self._kind].days.format(self._quiet_days)
        where = "" if self._roster == EVERYONE else f" of {self._roster}"
        like = f", {self._like}" if self._kind == "likes" and self._like else ""
        return f"{people}{where}{like}{days}."

    def line(self, item: Listed) -> Content:
        """Show the person, why they are on the list, and the note."""
        note, today = item.note, self.collection.today()
        text = note_line(note, today, self.private, dated=False) if note else Content("")
        due = short_day(note.due, today) if note and note.due else ""
        why = f"{item.why or due}  " if item.why or due else ""
        style = "$warning" if item.why == "overdue" else "$text-muted"
        place = "" if note else item.person.place
        return Content.assemble(
            (f"{cells(item.person.display, NAME)} ", "bold"), (why, style), text, (place, "$text-muted")
        )


def _share_line(share: Share) -> Content:
    """Show a class: its share as numbers and as a bar, and ! if it stands out."""
    full = round(BAR * share.share)
    style = "bold $warning" if share.stands_out else "" if share.count else "$text-muted"
    return Content.assemble(
        ("!" if share.stands_out else " ", "bold $warning"),
        (f"{cells(share.roster, ROSTER)}{share.count:>4}/{share.of:<4}", style),
        ("█" * full, "$warning" if share.stands_out else "$secondary"),
        ("░" * (BAR - full), "$text-muted"),
    )
