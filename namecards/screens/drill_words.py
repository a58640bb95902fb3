"""What the drill says beside the face, in each phase of a sitting."""

from __future__ import annotations

from typing import Literal

from textual.content import Content

from namecards.core.drill import Drill
from namecards.core.names import Judgement, Verdict
from namecards.core.people import Person

Phase = Literal["look", "ask", "reveal", "missed", "pause", "over"]
"""look: a face with its name. ask: which name? reveal: fast mode, the name is shown and to be rated.
missed: the right name, until Enter. pause: between rounds. over: nothing is left."""


def progress(sitting: Drill) -> Content:
    """What is left in this round, and how the answers went."""
    if sitting.step is None:
        return Content("")
    left = _left(sitting)
    return Content(f"{left}\n{sitting.right} of {sitting.asked} right" if sitting.asked else left)


def _left(sitting: Drill) -> str:
    if sitting.minutes_left is not None:
        return f"{sitting.minutes_left} min left"
    looks, asks = sitting.left
    return f"New faces: {looks} to meet" if sitting.step and sitting.step.look else f"To recall: {asks} left"


def feedback(person: Person, verdict: Verdict) -> Content:
    """What became of the answer for `person`."""
    if verdict.right:
        intro = "Right; it is spelled " if verdict.judgement is Judgement.SPELLING else ""
        return Content.assemble(("✓ ", "bold $success"), intro, (person.display, "bold"))
    if verdict.judgement is Judgement.SOMEONE_ELSE and verdict.other:
        return Content.assemble(("✗ ", "bold $error"), f"{verdict.other.display} is somebody else here.")
    return Content.assemble(("✗ ", "bold $error"), f"Not yet: {person.display}")


def which(typed: str) -> Content:
    """Asks for more of a name that two people here share."""
    more = "And the whole last name?" if len(typed.split()) > 1 else "And the last initial?"
    return Content.assemble(f"More than one {typed} is here. ", (more, "bold $accent"))


def naming(person: Person) -> Content:
    """The name of the face that is shown, and how to say it."""
    say = f"\nsay: {person.say}" if person.say else ""
    place = f"\n{person.place}" if person.place else ""
    return Content.assemble("This is\n", (person.display, "bold $accent"), say, (place, "$text-muted"))


def summary(sitting: Drill, tomorrow: int) -> Content:
    """What a sitting came to; `tomorrow` is how many will be due then."""
    if sitting.before is None:
        return Content("Nobody is due and nobody is new here. Enough for today.")
    return Content.assemble(
        ("Enough for today.", "bold"),
        f"\n{sitting.met} met, {sitting.asked} asked, {sitting.right} right.",
        f"\nTomorrow {tomorrow} will be due.",
    )


def hint(phase: Phase, fast: bool, to_come: int) -> Content:
    """Which key does what now; `to_come` is the number of faces in the next round."""
    ask = (
        "Say it, then Space shows the name." if fast else "Type it, then Enter. Nothing typed: I do not know."
    )
    hints: dict[Phase, str] = {
        "look": "Say the name aloud. Enter: next face.",
        "ask": ask,
        "reveal": "k: I knew it.  f: I forgot.",
        "missed": "Say it aloud. Enter: next face.  F4: I was right.",
        "pause": f"Enter: go on, {to_come} to come. Esc: enough for today.",
        "over": "Enter: back to home.",
    }
    return Content(hints[phase])
