"""The guide inside the program: one section at a time, opened where it is about a screen."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Markdown

from namecards.collection import Collection
from namecards.screens.base import BaseScreen
from namecards.screens.guide_sections import pages, sections
from namecards.screens.keys import bind
from namecards.screens.text import link
from namecards.screens.widgets.panel import SidePanel

BEFORE = 8
"""Headings that are listed before the section in sight."""


class GuideScreen(BaseScreen):
    """Shows one section; the arrows go on to the next."""

    DEFAULT_CSS = """
    GuideScreen {
        VerticalScroll { height: 1fr; padding: 0 1; }
        Markdown { max-width: 100; }
        MarkdownHeader { color: $accent; text-style: bold; }
        MarkdownBlock > .code_inline { text-style: bold; }
        MarkdownTableContent { keyline: none; grid-gutter: 0 1; }
    }
    """
    BINDINGS = [
        bind("left", "turn(-1)", "Previous", "The section before"),
        bind("right,space", "turn(1)", "Next", "The next section"),
    ]
    HEADING = "guide"
    ABOUT = "The guide, one section at a time. Arrows, Page Up and Page Down or the wheel move the text."

    def __init__(self, collection: Collection, section: str = "using-namecards") -> None:
        """Open at a section: of the guide, or after a `#` of another page."""
        super().__init__(collection)
        self._page, self._at = "guide.md", ""
        self._sections: dict[str, str] = {}
        self._first = section

    def body(self) -> ComposeResult:
        with Horizontal():
            with VerticalScroll():
                yield Markdown(open_links=False)
            yield SidePanel()

    def on_mount(self) -> None:
        self.action_go(self._first)

    def action_go(self, link: str) -> None:
        """Show a section: of this page, or of the page before the `#`."""
        page, _, section = link.rpartition("#")
        self._page = page or self._page
        self._sections = sections(self._page)
        self._show(section if section in self._sections else next(iter(self._sections)))

    def _show(self, section: str) -> None:
        self._at = section
        self.query_one(Markdown).update(self._sections[section])
        self.query_one(VerticalScroll).scroll_home(animate=False)
        self.query_one(SidePanel).show("", self._page, list(self._contents()))

    def _contents(self) -> Iterator[Content]:
        """The headings of the page from a little before this section; a click goes to one."""
        every = list(self._sections)
        for each in every[max(every.index(self._at) - BEFORE, 0) :]:
            marks, _, heading = self._sections[each].partition("\n")[0].partition(" ")
            line = f"{'▸' if each == self._at else ' '}{'  ' * len(marks[1:])}{heading}"
            yield link((line, "bold $accent" if each == self._at else ""), f"go('#{each}')")

    def action_turn(self, by: int) -> None:
        every = list(self._sections)
        self._show(every[(every.index(self._at) + by) % len(every)])

    @on(Markdown.LinkClicked)
    def follow(self, event: Markdown.LinkClicked) -> None:
        """Show what a link leads to: another section or page."""
        page = event.href.partition("#")[0]
        if page and not (pages() / page).is_file():
            self.notify_user(event.href)
        else:
            self.action_go(event.href if "#" in event.href else f"{event.href}#")
