"""What the drill says beside the face, in each phase of a session."""

from __future__ import annotations

from textual.content import Content

from namecards.core.judging import Judgement
from namecards.core.learning.drill import Drill, tally
from namecards.core.people import Person
from namecards.core.planning.planner import EASY
from namecards.screens.learning.drill_state import Phase, Turn

HARDEST = 3
"""How many of the hardest names are told at the end."""


def progress(session: Drill) -> Content:
    """What is left in this round, and how the answers went."""
    if session.step is None:
        return Content("")
    score = f"{session.right} of {session.asked} right" if session.asked else ""
    practice = "only practice" if session.cram else ""
    return Content(f"{_left(session)}\n{', '.join(filter(None, (score, practice)))}")


def _left(session: Drill) -> str:
    looks, asks = session.left
    here = f"New faces: {looks} to meet" if session.step and session.step.look else f"To recall: {asks} left"
    if session.minutes_left is None:
        return here
    return f"{session.minutes_left} min left"


def feedback(turn: Turn) -> Content:
    """What became of the last answer, or of a person who was left out."""
    person, verdict = turn.last, turn.verdict
    if person is None or verdict is None:
        return Content(turn.done)
    if verdict.right and not turn.habits.flash:
        return Content("")
    if verdict.right:
        intro = "Right; it is spelled " if verdict.judgement is Judgement.SPELLING else ""
        help = ", with its first letter. It comes back." if turn.last_hinted else ""
        return Content.assemble(("✓ ", "bold $success"), intro, (person.display, "bold"), help)
    if verdict.judgement is Judgement.SOMEONE_ELSE and verdict.other:
        return Content.assemble(("✗ ", "bold $error"), f"{verdict.other.display} is somebody else here.")
    return Content.assemble(("✗ ", "bold $error"), f"Not yet: {person.display}")


def which(typed: str, person: Person) -> Content:
    """Asks for more of a name that two people here share."""
    last = "And the whole last name?" if len(typed.split()) > 1 else "And the last initial?"
    more = "And the first name?" if person.is_adult else last
    return Content.assemble(f"More than one {typed} is here. ", (more, "bold $accent"))


def question(turn: Turn) -> Content:
    """What is asked, or the name that is shown."""
    if turn.phase == "pause":
        return Content.styled("Round done.", "bold")
    if turn.shown and turn.phase not in ("ask", "guess"):
        return naming(turn.shown, turn.guess)
    if turn.asks_face:
        return Content.styled("Can you picture this face?", "bold")
    letter = f"\nIt begins with {turn.shown.goes_by[:1]}" if turn.shown and turn.hinted else ""
    return Content.assemble(("Who is this?", "bold"), (letter, "bold $accent"))


def menu(named: bool) -> dict[str, str]:
    """What can be done about the person shown, by its key; their name only matters if it is `named`."""
    choices = {
        "s": "Skip today, in this session and every other",
        "k": "I know them already: ask much later",
        "b": "Bad photo: hide it until a new one comes",
    }
    if named:
        choices |= {"h": "What to remember the name by", "e": "Put right the name or how to say it"}
    return choices | {"o": "How the drill asks: typing, guesses, ratings"}


def left_out(key: str) -> str:
    """What became of a person that was left out by a key of the menu."""
    return {
        "s": "Skipped for today. F3 undoes it.",
        "k": "Kept as known. F3 undoes it.",
        "b": "The photo is hidden until a new one comes. F3 undoes it.",
    }[key]


def naming(person: Person, guessed: str = "") -> Content:
    """The name of the face that is shown, how to say it, and what to remember it by."""
    guess = f"You guessed {guessed}.\n" if guessed else ""
    say = f"\nsay: {person.say}" if person.say else ""
    hook = f"\nremember: {person.hook}" if person.hook else ""
    place = f"\n{person.place}" if person.place else ""
    return Content.assemble(
        guess, "This is\n", (person.display, "bold $accent"), say, hook, (place, "$text-muted")
    )


def welcome_back(days: int, due: int) -> Content:
    """After a long break: no reproach, and an easy way in."""
    return Content.assemble(
        ("Welcome back.", "bold"),
        f"\nIt has been {days} days. Some names have faded, as they do; {due} may be asked again.",
        f"\n\nBegin easily with the {EASY} you know best; the others can wait for another day.",
    )


def still_due(today: int, tomorrow: int) -> str:
    """How many are still due today, and will be tomorrow."""
    wait = "waits" if today == 1 else "wait"
    later = f"{today} more {wait} for another session, today or later. " if today else ""
    return f"{later}Tomorrow {tomorrow} will be due."


def summary(turn: Turn, to_do: str) -> Content:
    """What a session came to, and what is still `to_do`."""
    session, came_to = turn.session, tally(turn.session)
    if session.before is None:
        return Content(
            "Nobody is due and nobody is new here. Enough for today.\n\nA cram asks all the same: c at home."
        )
    learned = f"\nLearned: {came_to.learned} of {session.met} new names." if session.met else ""
    hard = ", ".join(turn.known[id].goes_by for id in came_to.hard[:HARDEST])
    hard = f"\nHard today: {hard}." if hard else ""
    met = f"{session.met} met, " if session.met else ""
    counts = f"{met}{session.asked} asked, {session.right} right.{learned}{hard}"
    if session.cram:
        return Content.assemble(("Done.", "bold"), f"\n{counts}\nIt was only practice: nothing was kept.")
    return Content.assemble(("Enough for today.", "bold"), f"\n{counts}\n{to_do}")


def hint(turn: Turn) -> Content:
    """Which key does what now."""
    show, four = "then Space shows it.", "\nh: it was hard.  e: it was easy." if turn.habits.four else ""
    say = f"Picture it, {show}" if turn.asks_face else f"Say it, {show}"
    typed = "Type it, then Enter. Nothing typed: I do not know."
    hints: dict[Phase, str] = {
        "back": f"Enter: the {EASY} you know best.\na: everybody who is due.",
        "guess": f"Guess, {show}" if turn.aloud else "Guess a name, then Enter. It does not count.",
        "look": "Say the name aloud. Enter: next face.",
        "ask": say if turn.aloud else typed,
        "reveal": f"k: I knew it.  f: I forgot.{four}",
        "missed": "Say it aloud. Enter: next face." + ("" if turn.last_hinted else "  F4: I was right."),
        "pause": f"Enter: go on, {sum(turn.session.left)} to come. Esc: enough for today.",
        "over": "Enter: back to home.",
    }
    return Content(hints[turn.phase])
