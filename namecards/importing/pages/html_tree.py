"""Parse HTML into a tree of elements and text, with the end-tag rules that rosters need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from html.parser import HTMLParser
from types import MappingProxyType

MOST_ELEMENTS = 400_000
MOST_DEPTH = 200
_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())  # noqa: SIM905
_UNSEEN = frozenset(
    "script style noscript template head svg select button textarea iframe object nav".split()  # noqa: SIM905
)
_CLOSED_BY: dict[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "tr": frozenset({"tr", "td", "th"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "p": frozenset({"p"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tbody": frozenset({"tr", "td", "th", "thead", "tbody"}),
}
"""The open elements that a new element closes, by its tag."""
_HOLDS = {"table", "ul", "ol", "dl"}
"""Elements that limit this: nothing outside them is closed."""


_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "fieldset", "figcaption"}
    | {"figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol"}
    | {"p", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)
_BREAK = "\n"
_BEGIN, _END = "\x02", "\x03"
_APART = rf"(?<=[^\W_]|[)\]]){_END}+{_BEGIN}+(?=[^\W_])"
"""Two elements without a blank between, which the style sheet separates: `<b>Chen</b><i>6A</i>`."""


@dataclass(eq=False, slots=True)
class Element:
    """One element; `where` is the path of tags from the top."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None
    where: tuple[str, ...]
    children: list[Element | str] = field(default_factory=list)

    @property
    def elements(self) -> list[Element]:
        """The elements directly in this one."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def hidden(self) -> bool:
        """Whether a browser does not show the element."""
        style = self.attributes.get("style", "").replace(" ", "").casefold()
        return self.tag in _UNSEEN or "hidden" in self.attributes or "display:none" in style

    def walk(self, unseen: bool = False) -> Iterator[Element]:
        """Yield the element and everything in it, or only what is visible, in the order of the page."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            if unseen or not element.hidden:
                yield element
                waiting += reversed(element.elements)

    def up(self) -> Iterator[Element]:
        """Yield the element and its parents, from the inside out."""
        element: Element | None = self
        while element:
            yield element
            element = element.parent


def parse(text: str) -> Element:
    """Parse a page; elements beyond the limits are left out."""
    builder = _Builder()
    builder.feed(text)  # not closed: a cut-off end would be read again from each of its parts
    return builder.top


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.top = Element("", {}, None, ())
        self._open = [self.top]
        self._count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._end_open(tag)
        self._count += 1
        inside = self._open[-1]
        if self._count > MOST_ELEMENTS or len(self._open) > MOST_DEPTH:
            return
        element = Element(tag, {k: v or "" for k, v in attrs}, inside, (*inside.where, tag))
        inside.children.append(element)
        if tag not in _EMPTY:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if at := self._last_open({tag}):
            del self._open[at:]

    def handle_data(self, data: str) -> None:
        if self._count <= MOST_ELEMENTS:
            self._open[-1].children.append(data)

    def _end_open(self, tag: str) -> None:
        ends = _CLOSED_BY.get(tag, frozenset())
        while ends and (at := self._last_open(_HOLDS | ends)) and self._open[at].tag in ends:
            del self._open[at:]

    def _last_open(self, tags: Set[str]) -> int:
        """Return the position of the innermost open element with one of these tags; 0 if there is none."""
        return next((at for at in range(len(self._open) - 1, 0, -1) if self._open[at].tag in tags), 0)


def visible_lines(part: Element, shown: Mapping[Element, str] = MappingProxyType({})) -> list[str]:
    """Return the visible lines of text in a part of a page, and a line for each picture that is `shown`."""
    text: list[str] = []
    waiting: list[Element | str] = [part]
    while waiting:
        piece = waiting.pop()
        if isinstance(piece, str):
            text.append(piece if piece in (_BREAK, _BEGIN, _END) else re.sub(r"\s+", " ", piece))
        elif not piece.hidden:
            block = piece.tag in _BLOCKS
            colon = [":"] if piece.tag == "dt" and piece.children else []
            begin, end = (_BREAK, _BREAK) if block else (_BEGIN, _END)
            picture = [_BREAK, shown[piece], _BREAK] if piece in shown else []
            waiting += [end, *colon, *reversed(piece.children), *picture, begin]
    whole = re.sub(_APART, _BREAK, "".join(text)).replace(_BEGIN, "").replace(_END, "")
    lines = (" ".join(line.split()) for line in whole.split(_BREAK))
    return [re.sub(r"\s*:+\s*:$", ":", line) for line in lines if line]
