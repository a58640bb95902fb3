"""Drill settings: a line each, yes or no."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from namecards.collection import Collection
from namecards.core.settings import DrillSettings
from namecards.screens.base import BaseScreen
from namecards.screens.keys import bind
from namecards.screens.widgets.faces import Faces, person_tile
from namecards.screens.widgets.panel import SidePanel
from namecards.screens.widgets.pick_list import PickList

LINES = {field.name: field.metadata for field in fields(DrillSettings) if "title" in field.metadata}
"""The title and meaning of each setting, by its field."""


class DrillSettingsScreen(BaseScreen):
    """Every change is saved at once."""

    DEFAULT_CSS = """
    DrillSettingsScreen {
        #intro { padding: 1 2 0 2; height: auto; color: $text-muted; }
        PickList { padding: 1 2; }
        #example { height: auto; max-height: 60%; }
        #example SidePanel { max-height: 100%; }
        Faces { display: none; height: 3fr; margin: 1 0 0 0; }
        &.-wide {
            #example { width: 40%; height: 1fr; max-height: 100%; margin-right: 2; }
            Faces { display: block; }
            SidePanel { width: 100%; height: 2fr; margin: 0; }
        }
    }
    """
    BINDINGS = [bind("enter,space", "change", "Change", "Yes or no; saved at once")]
    ABOUT = "For every drill. Choose a line with up and down; Enter or Space changes it and saves at once."
    HEADING = "drill settings"

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self._settings = collection.settings.get(DrillSettings)
        photos = ((person, collection.people.photo(person)) for person in collection.people.active())
        self._tiles = [person_tile(*each) for each in photos if each[1]][:3]

    def body(self) -> ComposeResult:
        yield Static(Content("Enter or Space changes the line under the cursor."), id="intro")
        with Horizontal(classes="explained"):
            options = (Option(_line(name, self._settings), id=name) for name in LINES)
            yield PickList(*options, markup=False)
            with Vertical(id="example"):
                if self._tiles:
                    yield Faces()
                yield SidePanel()

    def on_option_list_option_highlighted(self) -> None:
        if name := self.query_one(PickList).chosen_id:
            line, yes = LINES[name], getattr(self._settings, name)
            examples = [_example(line[which], which, (which == "yes") == yes) for which in ("yes", "no")]
            self.query_one(SidePanel).show("", line["title"], [Content(line["meaning"]), *examples])
            several = yes and name in ("pick", "faces")
            for faces in self.query(Faces):
                faces.show(self._tiles[: 3 if several else 1], together=True)

    @on(OptionList.OptionSelected)
    def action_change(self) -> None:
        name = self.query_one(PickList).chosen_id
        if not name:
            return
        change: dict[str, Any] = {name: not getattr(self._settings, name)}
        changed = replace(self._settings, **change)
        with self.show_errors():
            self.collection.settings.update(changed)
            self.collection_changed()

    def collection_changed(self) -> None:
        """Show the settings as they are now: one may have been undone."""
        self._settings, listed = self.collection.settings.get(DrillSettings), self.query_one(PickList)
        for name in LINES:
            listed.replace_option_prompt(name, _line(name, self._settings))
        self.on_option_list_option_highlighted()


def _line(name: str, settings: DrillSettings) -> Content:
    sign = ("yes  ", "bold $success") if getattr(settings, name) else ("no   ", "bold $text-muted")
    return Content.assemble(sign, (LINES[name]["title"], "bold"))


def _example(text: str, which: str, is_chosen: bool) -> Content:
    head = ("\n▸ ", "bold $accent") if is_chosen else "\n  "
    return Content.assemble(head, (f"{which}  ", "bold"), (text, "" if is_chosen else "$text-muted"))
