"""F8 saves what is listed as a table, for Excel or as Markdown; private texts stay out of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from namecards.core.errors import CannotWrite
from namecards.core.paths import table_file
from namecards.screens.base import BaseScreen
from namecards.screens.dialogs.dialog import ask
from namecards.screens.dialogs.form_dialog import FormDialog
from namecards.screens.keys import bind

TITLE = "Save as a table: .csv for Excel, .md for Markdown. Private texts stay out of it."
SAVE = bind("f8", "save_table", "Save", "Save as a table, CSV or Markdown", show=False)


def save_table(screen: BaseScreen, what: str, rows: Iterable[Sequence[object]]) -> None:
    """Ask for a file that is not there yet, and write the rows."""
    exports, kept = screen.collection.exports, list(rows)  # for a second try, too

    def save(written: Mapping[str, str]) -> Path:
        path = table_file(written["file"], (".csv", ".md"))
        if path.exists():
            raise CannotWrite(path, "There is a file of this name already. Type another name.")
        exports.save_table(kept, path)
        return path

    def report(path: Path) -> None:
        screen.notify_user(f"Saved: {path}. This copy is not protected: delete it when you are done.")

    before = {"file": str(exports.table_path(what))}
    ask(screen, FormDialog(save, {"file": ("File", "")}, before, TITLE), report)
