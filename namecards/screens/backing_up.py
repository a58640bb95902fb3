"""A screen that makes a backup in a worker, with a bar that says how far it is."""

from __future__ import annotations

from pathlib import Path

from namecards.collection.backups import Backup
from namecards.core.errors import NamecardsError
from namecards.screens.working import WorkingScreen

BACKING_UP = "Making a backup: {done} of {of}. Esc stops."


class BackingUpScreen(WorkingScreen):
    """Base of screens that make a backup; Esc stops it, and nothing is left."""

    def back_up(self, path: Path) -> None:
        """Make a backup; `backup_ended` is called at the end. Raises as the service does."""
        if not self.working:
            write, counts = self.collection.backups.write, self.collection.backups.counts()
            self.notify_user("Making a backup. Esc stops.")
            self.start_work(BACKING_UP, lambda watch: write(path, counts, watch), self.end_backup)

    def backup_ended(self, made: Backup | NamecardsError | None) -> None:
        """Say what became of it; None: it was stopped."""
        raise NotImplementedError

    def end_backup(self, made: Backup | NamecardsError, /) -> None:
        """Say what became of it, good or bad."""
        self.end_work()
        self.backup_ended(made)

    fail_work = end_backup

    def action_back(self) -> None:
        """Stop a running backup, else leave."""
        if self.stop_work():
            self.backup_ended(None)
        else:
            super().action_back()
