"""Everything the program can do. START HERE.

The screens and the command line both talk to a `Collection` and to nothing below it. Its verbs are short
methods, a file a subject in `verbs/`; every verb that changes something returns after the change is on the
disk.
"""

from __future__ import annotations

from namecards.verbs.exports import Exports
from namecards.verbs.imports import Imports
from namecards.verbs.inbox import Inbox
from namecards.verbs.lists import Lists
from namecards.verbs.opened import Clock, local_now
from namecards.verbs.sheets import Sheets
from namecards.verbs.surveys import Surveys
from namecards.verbs.timetables import Timetables

__all__ = ["Clock", "Collection", "local_now"]


class Collection(
    Imports,
    Lists,
    Timetables,
    Surveys,
    Sheets,
    Inbox,
    Exports,
):
    """Everything kept in one home, and every verb on it: rosters in, drill, greet, note, paper, out again."""
