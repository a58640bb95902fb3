"""Move, zoom and turn the part of a photo that is shown and printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from textual.app import ComposeResult
from textual.content import Content
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from namecards.collection import Collection
from namecards.core.heads import Head
from namecards.core.people import Person
from namecards.portraits.head import find_head
from namecards.portraits.photo import LONG_SIDE, read
from namecards.screens.base import BaseScreen
from namecards.screens.keys import arrow_keys, bind
from namecards.screens.widgets import drawn
from namecards.screens.widgets.drawn import Frame, picture_mode, why_not_drawn, words_strip


class CroppedFace(Widget):
    """Shows the chosen part of a photo, and no less of it where there are few cells."""

    DEFAULT_CSS = "CroppedFace { width: 1fr; height: 1fr; }"

    def __init__(self, photo: Path, head: Head) -> None:
        super().__init__()
        self._photo = photo
        self.head = head

    def render_line(self, y: int) -> Strip:
        mode, colours = picture_mode(self.app), self.app.console.color_system
        if mode != "none":
            as_printed = replace(self.head, finder="hand")
            frame = Frame(*self.size, mode, self.rich_style, colours, as_printed)
            if face := drawn.face(str(self._photo), frame):
                return face[y]
        return words_strip("", why_not_drawn(self.app), self.rich_style, y, *self.size)


class CropScreen(BaseScreen):
    """Ends with a sentence if a crop was kept."""

    DEFAULT_CSS = """
    CropScreen {
        CroppedFace { margin: 1 2 0 2; }
        #found { margin: 0 2; height: auto; color: $text-muted; }
    }
    """
    BINDINGS = [
        bind("enter", "keep", "Save", "F3 undoes it"),
        *arrow_keys("Show more of what is {}"),
        bind("plus,equals_sign", "zoom(True)", "Closer", "Closer", sign="+"),
        bind("minus", "zoom(False)", "Wider", "Show more", sign="-"),
        bind("r", "turn", "Turn", "Turn the photo to the left by a quarter"),
    ]
    ABOUT = (
        "The part of the photo that is shown everywhere and printed. The arrows move it, + shows it closer, "
        "- shows more, r turns the photo. Enter saves it, Esc leaves it as it was. The photo stays as it is."
    )
    HEADING = "crop"

    def __init__(self, collection: Collection, person: Person, shows_name: bool = True) -> None:
        """Begin with the part that is shown now. The person must have a photo. Raises BadPhoto.

        Without `shows_name`, because the drill is asking it, the person is "This face".
        """
        super().__init__(collection)
        self._person = person
        self._who = person.display if shows_name else "This face"
        photo = collection.people.photo(person)
        assert photo is not None
        image = read(photo.read_bytes(), photo.name, LONG_SIDE)
        self._photo_size = image.size
        self._face = CroppedFace(photo, collection.heads.of(photo) or find_head(image))

    def body(self) -> ComposeResult:
        yield self._face
        yield Static(id="found")

    def on_mount(self) -> None:
        self._show(self._face.head)

    @property
    def _turned_size(self) -> tuple[int, int]:
        wide, high = self._photo_size
        return (high, wide) if self._face.head.turn % 180 else (wide, high)

    def action_move(self, across: int, down: int) -> None:
        self._show(self._face.head.move(across, down, self._turned_size))

    def action_zoom(self, closer: bool) -> None:
        self._show(self._face.head.zoom(closer, self._turned_size))

    def action_turn(self) -> None:
        self._show(self._face.head.turn_left(self._turned_size))

    def _show(self, head: Head) -> None:
        self._face.head = head
        self._face.refresh()
        line = f"{self._who} · {describe_head(head)} · arrows move it"
        self.query_one("#found", Static).update(Content(line))

    def action_keep(self) -> None:
        with self.show_errors():
            self.collection.heads.crop(self._person, self._face.head)
            self.dismiss(f"{self._who}: the crop is saved.")


def describe_head(head: Head) -> str:
    """Say how a head was found."""
    if head.finder == "hand":
        return "cropped by hand"
    if not head.faces:
        by_edge = head.finder == "backdrop"
        return "no face was found: " + ("the outline of the head is shown" if by_edge else "this is a guess")
    return "one face was found" if head.faces == 1 else f"{head.faces} faces were found: the largest is shown"
