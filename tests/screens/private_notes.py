"""Private notes of every kind, with a word that nobody may see unasked."""

from __future__ import annotations

from conftest import Clock

from namecards.collection import Collection

SECRET = "zwetschge"
LINES = (
    f"% one {SECRET}, !%two {SECRET} @fri, ?% three {SECRET}, +%four {SECRET}, >%five {SECRET}",
    f"*%six {SECRET}",
    f"eats 100% {SECRET}",  # an odd one, which nobody was asked about
    f"sad %seven {SECRET} #{SECRET}",
)


def keep_private_notes(sample: Collection, clock: Clock) -> None:
    """Keep private notes of every kind of one person, with ideas decided, and private lines in the inbox."""
    person = sample.people.active()[0]
    for line in LINES:
        sample.notes.add(person, line)
        clock.pass_(minutes=1)
    for idea in sample.ideas.all():
        sample.ideas.decide(idea, "cannot", f"no {SECRET}", "")
    for line in (f"xavier %{SECRET}", f"xavier % {SECRET}", f"saorse %{SECRET}"):
        sample.inbox.add(line)
    sample.unsaved.keep(sample.unsaved.make("note", f"{person.display}: %{SECRET}"))
    clock.pass_(days=1)
