"""Lists over everybody: promises, notes that are due, overlooked people; beside them, each class's share."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.days import short_day
from namecards.core.desk.lists import LISTS, ListEntry, Listing, ListKind, Share, table
from namecards.core.people import EVERYONE, Person, Roster, count_people
from namecards.core.settings import QUIET_DAYS, ListSettings
from namecards.screens.action_screen import MenuItem
from namecards.screens.desk.mark_used import used_keys
from namecards.screens.desk.person_list import PersonListScreen, day_end
from namecards.screens.desk.save_table import SAVE, save_table
from namecards.screens.desk.text import note_line
from namecards.screens.keys import bind
from namecards.screens.list_screen import Lines
from namecards.screens.text import NO_CLASS, cells, link, tab
from namecards.screens.widgets.pick_list import PickList

ROSTER, BAR, NAME, PLACE = 22, 24, 17, 19
PLACES_FROM = 76
"""Columns from which a place gets twice its columns, where nothing else stands beside a name."""
MOST_LIKES = 34
"""As many as the menu has keys for."""

DOORS = {
    "◂ ": "turn(-1)",
    "▸ classes   ": "turn(1)",
    "b inbox   ": "open('inbox')",
    "e ideas   ": "open('ideas')",
    "v visits   ": "open('visits')",
    "/ search": "open('search')",
}
"""The keys named below the lists, each with its action."""


class Shares(PickList, can_focus=False):
    """The classes, with the share of each that is on the list."""


class ListsScreen(PersonListScreen[ListEntry]):
    """Choose a list by its number, and a class with left and right."""

    DEFAULT_CSS = """
    ListsScreen {
        #heading { max-height: 10; }
        Shares { display: none; height: auto; max-height: 40%; margin: 1 0 0 0; }
        &.-wide.-high Shares { display: block; }
    }
    """
    BINDINGS = [
        bind("right", "turn(1)", "Next class", "Show only the next class", show=False),
        bind("left", "turn(-1)", "Class before", "Show only the one before", show=False),
        *(
            bind(str(n), f"list('{kind}')", info.title, info.about, show=False)
            for n, (kind, info) in enumerate(LISTS.items(), 1)
        ),
        *used_keys(),
        SAVE,
        bind("u", "warm_up", "Practice", "Practice these names: five minutes"),
        bind("b", "open('inbox')", "Inbox", "Notes that wait for a name", show=False),
        bind("e", "open('ideas')", "Ideas", "What students wish for", show=False),
        bind("v", "open('visits')", "Visits", "How many came", show=False),
        bind("f7", "like", "Like", "Choose what they like"),
        bind("f5", "days", "Days", "Change the number of days without a visit"),
    ]
    ABOUT = (
        f"Press a number: {'; '.join(f'{n} {info.about}' for n, info in enumerate(LISTS.values(), 1))}. "
        "F5 changes the days. Left and right choose a class, to see only its people; a large window shows "
        "the share of each below the list. ! marks a class that stands out. Enter "
        "shows a person's timeline, F2 writes a note about them, u practices the names on the list for five "
        "minutes. F8 saves the list as a table, for Excel or as Markdown."
    )
    HEADING = "lists"

    def __init__(self, collection: Collection, kind: ListKind = "promises") -> None:
        super().__init__(collection)
        self._kind: ListKind = kind
        self._roster = EVERYONE
        self._listing = Listing((), ())
        self._like = ""

    def compose_list(self) -> ComposeResult:
        yield Lines(markup=False)
        yield Shares(markup=False)

    def heading(self) -> Content:
        tabs = (
            tab(f"{n} {LISTS[kind].title}", kind == self._kind, f"list('{kind}')")
            for n, kind in enumerate(LISTS, 1)
        )
        whole = self._whole_line()
        keys = Content.assemble(*(link(text, action) for text, action in DOORS.items()))
        words = f"{self._summary()}{self._share_summary()}"
        return Content.assemble(*tabs, "\n", words, "\n", keys.stylize("$text-muted"), "\n", whole)

    def _share_summary(self) -> str:
        """The share of the chosen class, and the classes that stand out."""
        chosen = (share for share in self._listing.shares if share.roster == self._roster)
        out = [share for share in self._listing.shares if share.stands_out and share.roster != self._roster]
        names = ", ".join(f"{share.roster} {share.count}/{share.of}" for share in out)
        chosen_share = "".join(f" {share.roster}: {share.count} of {share.of}." for share in chosen)
        return f"{chosen_share} {f'Stands out: {names}.' if names else ''}".rstrip()

    def _whole_line(self) -> Content:
        """The line under the cursor, with what the list has cut."""
        entry = self.chosen_item
        if entry is None:
            return Content("")
        name = self.collection.people.address(entry.person)
        if entry.note:
            return Content.assemble(f"{name}: ", note_line(entry.note, self.collection.today(), self.private))
        return Content(" · ".join(filter(None, (name, entry.why, entry.person.place))))

    def items(self) -> Iterable[tuple[str, ListEntry]]:
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

    @on(OptionList.OptionHighlighted, "Shares")
    def follow_class(self) -> None:
        """Show the people of the class that was clicked."""
        if (chosen := self.query_one(Shares).chosen_id) != self._roster:
            self._roster = chosen
            self.show()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        if isinstance(event.option_list, Lines):
            self.action_timeline()

    def action_list(self, kind: ListKind) -> None:
        self._kind = kind
        self.query_one(Lines).highlighted = None
        self.show()

    def action_turn(self, by: int) -> None:
        names = [share.roster for share in self._listing.shares]
        if names:
            self._roster = names[(names.index(self._roster) + by) % len(names)]
            self.show()

    def action_warm_up(self) -> None:
        some = {entry.person.id: entry.person for entry in self._items.values()}
        if some:
            roster = Roster(LISTS[self._kind].title, tuple(some.values()))
            session = self.collection.drill.start_warm_up(roster)
            self.open("drill", roster, False, session)

    def action_save_table(self) -> None:
        rows = table({self._kind: self._items.values()}, self.collection.people.address)
        save_table(self, self._kind, rows)

    def action_days(self) -> None:
        longer = (days for days in QUIET_DAYS if days > self._quiet_days)
        with self.show_errors():
            self.collection.settings.update(ListSettings(quiet_days=next(longer, QUIET_DAYS[0])))
            self.show()

    def action_like(self) -> None:
        """Choose one of the likes, the most frequent first."""
        likes = self.collection.lists.likes()
        items = [MenuItem("Any", "everybody with a like", "like_is('')")]
        frequent = islice(likes.items(), MOST_LIKES)
        items += [MenuItem(word, f"{count}", f"like_is({word!r})") for word, count in frequent]
        most = f" The {MOST_LIKES} most frequent of {len(likes)}" if len(likes) > MOST_LIKES else ""
        self.choose_menu_item(items, f"Who likes ...?{most}")

    def action_like_is(self, like: str) -> None:
        self._like = like
        self.action_list("likes")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "warm_up":
            return bool(self.collection.memory.filter_askable(e.person for e in self._items.values()))
        if action == "like":
            return self._kind == "likes"
        if action == "days":
            return bool(LISTS[self._kind].days)
        return super().check_action(action, parameters)

    @property
    def _quiet_days(self) -> int:
        return self.collection.settings.get(ListSettings).quiet_days

    def _people(self) -> tuple[Person, ...]:
        return next((r.people for r in self.collection.people.rosters() if r.name == self._roster), ())

    def _summary(self) -> str:
        if not self._items:
            return LISTS[self._kind].empty.format(self._quiet_days) if self._people() else NO_CLASS
        count = len({entry.person.id for entry in self._items.values()})
        people = count_people(count)
        days = LISTS[self._kind].days.format(self._quiet_days)
        like = f", {self._like}" if self._kind == "likes" and self._like else ""
        return f"{people}{like}{days}."

    def line(self, item: ListEntry) -> Content:
        note, today, person = item.note, self.collection.today(), item.person
        name = self.collection.people.address(person)
        if note is None:
            name = f"{cells(name, NAME)} " if item.why else name
            text = Content.assemble((name, "bold"), (item.why, "$text-muted"))
            is_roomy = not item.why and self.size.width >= PLACES_FROM
            width = 2 * PLACE if is_roomy else PLACE
            return self.columns(text, (f"  {cells(person.place, width)}", "$text-muted"))
        when, style = day_end(item.why or (short_day(note.due, today) if note.due else ""))
        who = (f"  {cells(name, NAME)}", "bold")
        late = "$warning" if item.why == "overdue" else style
        return self.columns(note_line(note, today, self.private, dated=False), who, (when, late))

    def empty_text(self) -> str:
        return LISTS[self._kind].lesson


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
