"""The drill's sentences beside the face, in each phase of a session."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from namecards.core.judging import Judgement, Verdict
from namecards.core.learning.drill import Drill, tally
from namecards.core.learning.report import not_asked_line, times
from namecards.core.name_readings import preferred_name
from namecards.core.people import Person
from namecards.core.planning.planner import EASY
from namecards.core.short_names import short_names
from namecards.core.text import join_names, pluralize
from namecards.screens.learning.drill_state import DrillState, Phase

HARDEST = 3
"""The most hard names listed at the end."""
MARKS = "ʻʼ‘’'"
"""Signs before the first letter of a name: ʻAlohi."""
EARLY = 2
"""Minutes left from which a session ended early."""
MOST_NAMED = 6
"""The most names listed of those left out."""


def progress(session: Drill, left_out: Sequence[Person]) -> Content:
    """Describe the rest of this round, the score, and how many can't be asked about, and why."""
    if session.step is None:
        return Content("")
    score = f"{session.right} of {session.asked} right" if session.asked else ""
    practice = "only practice" if session.cram else ""
    why = "can't be shown" if any(person.shows_photo for person in left_out) else "without a photo"
    without = f"{len(left_out)} {why}" if left_out else ""
    return Content(f"{_format_left(session)}\n{', '.join(filter(None, (score, practice, without)))}")


def _format_left(session: Drill) -> str:
    looks, asks = session.left
    if session.minutes_left is not None:
        return f"{session.minutes_left} min left"
    return f"New faces: {looks} to meet" if session.step and session.step.look else f"To recall: {asks} left"


def feedback(state: DrillState) -> Content:
    """Describe the last answer, or say who was left out."""
    person, verdict = state.last, state.verdict
    if person is None or verdict is None:
        return Content(state.notice)
    if verdict.right and not (state.settings.flash or state.overruled):
        return Content("")
    if verdict.right:
        intro = "Right. It is spelled " if verdict.judgement is Judgement.SPELLING else ""
        help = ", with its first letter. It comes back." if state.last_hinted else ""
        always = f"\nF4: always accept “{preferred_name(state.typed, person)}”." if state.overruled else ""
        return Content.assemble(("✓ ", "bold $success"), intro, (person.display, "bold"), help, always)
    if state.phase != "missed":
        return Content.assemble(("Not yet: ", "$text-muted"), person.display)
    return _mistake(state.typed, verdict.other if verdict.judgement is Judgement.SOMEONE_ELSE else None)


def _mistake(typed: str, other: Person | None) -> Content:
    """The wrong name, above the right one; a name that was not known is no mistake."""
    if not (typed or other):
        return Content("")
    sentence = f"{'That is' if typed else 'You picked'} {other.display}." if other else f"Not “{typed}”."
    return Content.assemble(("✗ ", "bold $error"), sentence)


def explain_accepted(person: Person) -> str:
    """Say that a person goes by what was typed."""
    return f"{person.display}: “{person.goes_by}” is right from now on. F3 undoes."


def ask_for_more(typed: str, person: Person, verdict: Verdict) -> Content:
    """Ask for the second half of a first name, or for more of a name that two people here share."""
    if verdict.judgement is Judgement.SECOND:
        return Content.assemble((typed, "bold"), ". ", ("And the second name?", "bold $accent"))
    last = "And the whole last name?" if len(typed.split()) > 1 else "And the last initial?"
    more = "And the first name?" if person.is_adult else last
    return Content.assemble(f"There is more than one {typed} here. ", (more, "bold $accent"))


def question(state: DrillState, like: str = "") -> Content:
    """The question, or the name that is shown; at the first look with something that they like."""
    person = state.visible_person
    if state.phase == "clock":
        return Content(state.doubt)
    if state.phase == "pause":
        return Content.styled("Round done.", "bold")
    if state.phase == "beside":
        return Content.styled("Easily mixed up: what is different?", "bold")
    if person and state.phase not in ("ask", "guess"):
        return name_lines(person, state.guess, like)
    if person and state.asks_face:
        return Content.assemble(("Which is ", "bold"), (person.display, "bold $accent"), ("?", "bold"))
    letter = f"\nIt begins with {person.goes_by.lstrip(MARKS)[:1]}" if person and state.hinted else ""
    return Content.assemble(("Who is this?", "bold"), (letter, "bold $accent"))


def menu(shows_name: bool, practice: bool) -> dict[str, str]:
    """List what can be done about the person on the screen, by key; `shows_name`: their name is shown.

    In a practice nobody is skipped elsewhere or marked as known: nothing of it is recorded.
    """
    known = {"k": "I know this person: ask much later"}
    choices = (
        {"s": "Skip in this practice"} if practice else {"s": "Skip for today, in every session"} | known
    )
    choices |= {"b": "Bad photo: hide it until a new one comes"}
    if shows_name:
        choices |= {"h": "How to remember the name", "e": "Correct the name or pronunciation"}
    return choices | {"o": "Drill settings: typing, guesses, ratings"}


def removal_notice(key: str, practice: bool) -> str:
    """Say how a person was left out, by the menu's key; in a practice only of it."""
    return {
        "s": "Skipped in this practice. F3 undoes." if practice else "Skipped for today. F3 undoes.",
        "k": "Marked as known. F3 undoes.",
        "b": "Photo hidden until a new one comes. F3 undoes.",
    }[key]


def name_lines(person: Person, guess: str, like: str) -> Content:
    """The name of the face on the screen, how to say it, how to remember it, and what they like."""
    guessed = f"You guessed {guess}.\n" if guess else ""
    say = f"\nsay: {person.say}" if person.say else ""
    hook = f"\nremember: {person.hook}" if person.hook else ""
    place = "".join(f"\n{more}" for more in (like, person.place) if more)
    return Content.assemble(
        guessed, "This is\n", (person.display, "bold $accent"), say, hook, (place, "$text-muted")
    )


def welcome_back(days: int, due: int) -> Content:
    """Offer an easy start after a long break, without reproach."""
    return Content.assemble(
        ("Welcome back.", "bold"),
        f"\nIt has been {days} days, and some names have faded: {pluralize(due, 'is', 'are')} due.",
        "\n\nStart with those you know best; the others can wait.",
    )


def still_due(today: int, tomorrow: int) -> str:
    """Say how many names are still due today, and how many will be tomorrow."""
    more = f"{pluralize(today, 'more is', 'more are')} due today. " if today else ""
    return f"{more}Tomorrow {tomorrow} will be due."


def summary(state: DrillState, to_do: str) -> Content:
    """Describe a finished session, and the work that is left."""
    session, result = state.session, tally(state.session)
    left_out = _left_out_line(state)
    if session.before is None and left_out:
        return Content.assemble(("Nobody can be asked about here.", "bold"), left_out)
    if session.before is None:
        suspended = not_asked_line(p for p in state.people.values() if p.suspended)
        return Content(
            "Nobody in this class is due or new. Enough for today.\n\n"
            f"To practice all the same: Esc, then v, w and c on home.\n\n{suspended}"
        )
    learned = f"\nLearned: {result.learned} of {session.met} new names." if session.met else ""
    names = short_names(state.people.values())
    hard = ", ".join(names[id] for id in result.hard[:HARDEST])
    hard = f"\nHard today: {hard}." if hard else ""
    met = f"{session.met} met, " if session.met else ""
    counts = f"{met}{session.asked} asked, {session.right} right.{learned}{hard}"
    if session.cram:
        return Content.assemble(
            ("Done.", "bold"), f"\n{counts}\nOnly practice: nothing was recorded.{left_out}"
        )
    early = _early_line(session)
    return Content.assemble(("Enough for today.", "bold"), f"\n{counts}\n{early}{to_do}{left_out}")


def _early_line(session: Drill) -> str:
    """Say why a session ended with minutes left, and what helps; empty if it used its time."""
    left = session.minutes_left or 0
    if left < EARLY:
        return ""
    return (
        f"{left} minutes are left, but everybody who can be asked today was asked. "
        "To go on: Esc, then v, w, and a (tell look-alikes apart) or c (only practice) on home.\n"
    )


def _left_out_line(state: DrillState) -> str:
    """Say who was left out and why, and what helps."""
    people, label = state.left_out, short_names(state.people.values())
    if not people:
        return ""
    names = join_names([label[person.id] for person in people], MOST_NAMED)
    photos = any(person.shows_photo for person in people)
    helps = "Choose how photos are drawn (m, then p on home)" if photos else "Import photos (i on home)"
    seats = (
        "give them seats: p on home, then s"
        if state.settings.seats
        else "ask by class and seat: m on home, then o"
    )
    why = "No face can be shown here" if photos else "There is no photo of them"
    return f"\n\nLeft out: {names}. {why}. {helps}, or {seats}."


def hint(state: DrillState) -> Content:
    """Describe the keys that do something now."""
    four = "\nh: it was hard.  e: it was easy." if state.settings.four else ""
    then = "press Space." if state.settings.fast else "Enter. It doesn't count."
    hints: dict[Phase, str] = {
        "clock": "Enter: the date is right, go on.\nEsc: don't practice now.",
        "back": f"Enter: the {EASY} you know best.\na: everybody who is due.",
        "guess": f"Guess, then {then}",
        "look": "Say the name aloud. Enter: next face.",
        "ask": _ask_hint(state),
        "reveal": f"k: I knew it.  f: I forgot.{four}",
        "missed": _missed_hint(state),
        "beside": "Enter: then they are asked by turns.",
        "pause": f"Enter: next round, {sum(state.session.left)} to come. Esc: enough for today.",
        "over": "Enter: back.",
    }
    return Content(hints[state.phase])


def _missed_hint(state: DrillState) -> str:
    right = "" if state.last_hinted else "  F4: I was right."
    hard = f"You missed this name {times(state.hard)}. " if state.hard else ""
    return f"Say it aloud. Enter: next face.{right}\n{hard}F9: help to remember it."


def _ask_hint(state: DrillState) -> str:
    if state.asks_face:
        return "Press the number of the face, or click it. Don't know it? Press Enter."
    if not state.settings.fast:
        return "Type the name, then Enter. Don't know it? Just press Enter."
    return "Say it, then press Space."
