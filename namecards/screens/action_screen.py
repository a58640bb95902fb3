"""The actions of a screen, as keys and as a menu, and the way to other screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol, Self, cast

from textual.geometry import Region
from textual.messages import Update
from textual.screen import Screen

from namecards.core.people import Person
from namecards.screens.dialogs.menu import choose
from namecards.screens.kept_styles import KeptStyles


class MenuItem(NamedTuple):
    """One line of the menu and the palette."""

    title: str
    about: str
    action: str
    key: str = ""
    """Its key on the screen; the menu gives a digit to one that is no letter."""


class Opener(Protocol):
    """The part of the app that screens use."""

    def open_screen(self, route: str, *args: object, then: Callable[[Any], None] | None = None) -> None:
        """Open a screen by its name in `routes`; `then` gets its result."""

    def open_visit(self, person: Person, then: Callable[[Any], None], **how: Any) -> None:
        """Open a visit; `then` gets its result, and `how` are the options of `VisitScreen.start_visit`."""

    def take_scan(self, code: str) -> None:
        """Do what a scanned code is for: open the visit of its person, or say why not."""

    def prefetch_visit(self, person: Person) -> None:
        """Draw the face of a visit that may come next."""

    def erase_books(self, undone: bool = False) -> None:
        """Erase the titles of recommended books that were answered, perhaps also of those `undone`."""

    def after_paint(self, callback: Callable[[], object]) -> None:
        """Call back when what a key set off is painted: for work that would slow the picture."""


class ActionScreen(KeptStyles, Screen[Any]):
    """A screen whose BINDINGS are its menu, and that opens others by the app; with the look of all."""

    DEFAULT_CSS = """
    ActionScreen {
        .title { dock: top; height: 1; padding: 0 1; text-style: bold; }
        .title { text-wrap: nowrap; text-overflow: ellipsis; }
        .title { background: $primary; color: $background; &:ansi { text-style: bold reverse; } }
        .quiet { color: $text-muted; }
        #status { margin: 0 2; height: auto; min-height: 1; }
        .beside {
            display: none; width: 40%; height: 1fr; margin: 1 2 0 0; padding: 0 1;
            border: round $block-cursor-background; border-title-color: $text;
        }
        &.-wide .beside { display: block; }
        &.-narrow .explained {
            layout: vertical;
            .beside {
                display: block; width: 100%; height: auto; max-height: 50%; margin: 0; padding: 0 2;
                border: none; border-top: solid $block-cursor-background;
            }
        }
    }
    """

    @property
    def is_current(self) -> bool:
        """Whether it is seen. Textual says so of each screen under the top one, and then paints that anew."""
        return super().is_current and (self is self.app.screen or self.app.screen.styles.background.a < 1)

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Refresh; a layout that waits paints it all. Textual would paint the layout, then all again."""
        super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
        if repaint:
            self.post_message(Update(self))
        return self

    def open(self, route: str, *args: object, then: Callable[[Any], None] | None = None) -> None:
        """Open another screen by its name in `routes`; `then` gets its result."""
        self.opener.open_screen(route, *args, then=then)

    @property
    def opener(self) -> Opener:
        """The app, which opens screens."""
        return cast(Opener, self.app)

    def menu_items(self) -> list[MenuItem]:
        """Every action that works now."""
        return menu_items(self)

    def choose_menu_item(self, items: Sequence[MenuItem], heading: str = "Menu") -> None:
        """Show items as a menu and run the chosen one; a key that is no letter becomes a digit."""
        own = {item.key for item in items}
        free = (key for key in "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" if key not in own)
        keys = [item.key if len(item.key) == 1 else next(free) for item in items]
        by_key = dict(zip(keys, items, strict=True))
        lines = {key: f"{item.title}: {item.about}" for key, item in by_key.items()}

        choose(self, heading, lines, lambda key: self.call_later(self.run_action, by_key[key].action))

    def action_menu(self) -> None:
        self.choose_menu_item([item for item in self.menu_items() if item.action != "menu"])

    def action_open(self, route: str, *args: object) -> None:
        self.open(route, *args)

    def action_help(self) -> None:
        self.open("help", self)


def menu_items(screen: Screen[Any]) -> list[MenuItem]:
    """List what works now on a screen or in a dialog, once each, by its letter or else its F-key."""
    items: dict[str, MenuItem] = {}
    for key, active in screen.active_bindings.items():
        binding = active.binding
        if binding.id and binding.description and active.enabled:
            before = items.get(binding.action)
            if before is None or len(key) < len(before.key):
                items[binding.action] = MenuItem(binding.description, active.tooltip, binding.action, key)
    return list(items.values())
