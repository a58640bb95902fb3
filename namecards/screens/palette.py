"""The command list (Ctrl+P): a command is found by its name, and by the words that say what it does."""

from __future__ import annotations

from functools import partial

from textual.command import Hit, Hits
from textual.system_commands import SystemCommandsProvider

from namecards.screens.guide_sections import find_sections

_LAST = 0.01
"""The score of a command that only its help names: below every name that fits."""
_WORD = 3
"""Letters from which on the guide is searched."""


class CommandSearch(SystemCommandsProvider):
    """Finds “backup” though the command is called Privacy, and “erase”, which a screen further on does."""

    async def search(self, query: str) -> Hits:
        """Yield the commands by name, then those with the words in their help.

        If there is none, yield where the guide has the words, else a line that says so.
        """
        matcher, has_hit = self.matcher(query), False
        async for hit in super().search(query):
            has_hit = True
            yield hit
        for title, about, run, *_ in self.app.get_system_commands(self.screen):
            if not matcher.match(title) and query.casefold() in about.casefold():
                has_hit = True
                yield Hit(_LAST, title, run, help=about)
        if not has_hit and not self.screen.is_modal and len(query) >= _WORD:
            for place, (section, heading, line) in enumerate(find_sections(query), 1):
                has_hit, show = True, partial(self.screen.run_action, f"open('guide', {section!r})")
                yield Hit(_LAST / place, f"Guide: {heading}", show, help=line)
        if not has_hit:
            where = "in this dialog. Esc closes it" if self.screen.is_modal else "on this screen"
            yield Hit(_LAST, f"No command {where}.", lambda: None, help=f"Nothing here fits “{query}”.")
