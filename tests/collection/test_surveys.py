"""A form's answers come in as ideas: asked when it is not sure, never twice, and taken back."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.desk.errors import BadSurvey
from namecards.core.people import Person
from namecards.importing.surveys.plan import SurveyPlan, describe

HEAD = ["Timestamp", "What is your name? (optional)", "How often do you visit?", "What should we change?"]
ROWS = [
    ["2026/08/05 9:12:33 am GMT-5", "Zoë Kowalczyk", "Every week", "More manga please"],
    ["2026/08/05 9:13:01 am GMT-5", "", "Never", "Beanbags, by the window"],
    ["2026/08/06 9:14:12 am GMT-5", "maya", "Sometimes", "Open on Fridays"],
    ["2026/08/06 9:15:00 am GMT-5", "Xavier", "Sometimes", "a slide"],
    ["2026/08/06 9:16:00 am GMT-5", "Saoirse", "Sometimes", "Nothing"],
]


def write(path: Path, rows: list[list[str]], head: list[str] = HEAD) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    return path


def bring_in(collection: Collection, path: Path) -> list[str]:
    """Bring a survey in, and say what is new, each with whose it is."""
    before = {idea.note.id for idea in collection.ideas.all()}
    collection.surveys.apply(collection.surveys.preview(collection.surveys.read(path)))
    new = [idea.note for idea in collection.ideas.all() if idea.note.id not in before]
    known = {person.id: person.goes_by for person in collection.people.all()}
    return sorted(f"{known.get(note.person, '–')}: {note.text}" for note in new)


def test_a_form_comes_in_as_ideas_of_whom_it_is_sure(sample: Collection, tmp_path: Path) -> None:
    plan = sample.surveys.preview(sample.surveys.read(write(tmp_path / "form.csv", ROWS)))
    assert (plan.columns("idea")[0], plan.names) == (HEAD[3], (1,))
    assert (len(plan.fresh), plan.here, plan.without) == (4, 0, 1)
    unclear = [(plan.name_in(row), len(people)) for row, people in plan.unclear.items()]
    assert unclear == [("maya", 2), ("Xavier", 0)]
    assert sample.ideas.all() == [], "nothing is written yet"
    assert bring_in(sample, tmp_path / "form.csv") == [
        "Zoë: More manga please",
        "–: Beanbags, by the window",
        "–: Xavier: a slide",
        "–: maya: Open on Fridays",
    ], "who is not sure stays in front of the idea; “nothing” is no idea"
    (zoe,) = sample.people.find("zoe")
    (note,) = sample.notes.about(zoe)
    assert (note.source, note.kind, note.day) == ("survey", "idea", date(2026, 8, 5))
    assert "Zoë" not in [person.goes_by for person, _ in sample.desk.recent()], "a survey is no visit"


def test_whoever_is_asked_about_can_be_told(sample: Collection, tmp_path: Path) -> None:
    other = [*ROWS[0][:1], "Maya", *ROWS[0][2:3], "A quiet room"]
    plan = sample.surveys.preview(sample.surveys.read(write(tmp_path / "form.csv", [*ROWS, other])))
    asked = [row for row, people in plan.unclear.items() if people]
    assert [plan.text_in(row) for row in asked] == ["Open on Fridays", "A quiet room"], "two of one name"
    chen, johnson = plan.unclear[asked[0]]
    sample.surveys.apply(plan, dict(zip(asked, (chen, johnson), strict=True)))
    assert [note.text for note in sample.notes.about(chen)] == ["Open on Fridays"]
    assert [note.text for note in sample.notes.about(johnson)] == ["A quiet room"]


def test_a_row_never_comes_in_twice(sample: Collection, tmp_path: Path) -> None:
    bring_in(sample, write(tmp_path / "form.csv", ROWS[:2]))
    one_more = ["", "", "", "more computers"]
    later = write(tmp_path / "later.csv", [*ROWS, one_more])
    new = ["–: Xavier: a slide", "–: maya: Open on Fridays", "–: more computers"]
    assert bring_in(sample, later) == new and bring_in(sample, later) == []
    twice = write(tmp_path / "twice.csv", [one_more, one_more])
    assert bring_in(sample, twice) == ["–: more computers"], "two students may wish the same"


def test_the_same_wish_of_another_school_year_is_a_new_one(sample: Collection, tmp_path: Path) -> None:
    path, zoe = tmp_path / "form.csv", ROWS[0]
    bring_in(sample, write(path, [zoe]))
    next_year = ["2027/09/05 9:12:33 am GMT-5", *zoe[1:]]
    assert bring_in(sample, write(path, [next_year])) == ["Zoë: More manga please"], "a new sheet"
    assert bring_in(sample, write(path, [zoe, next_year])) == [], "both years on one sheet"


def test_a_form_that_is_only_counted_is_not_imported_twice(sample: Collection, tmp_path: Path) -> None:
    path = tmp_path / "choices.csv"
    path.write_text(
        "Timestamp,Do you like the library?\n"
        + "".join(f"2026-08-1{n},{'Yes' if n % 3 else 'No'}\n" for n in range(9)),
        encoding="utf-8",
    )
    first = sample.surveys.preview(sample.surveys.read(path))
    assert first.counts and not first.is_empty
    assert describe(first) == ("There is no open question; there are no names.", "Counted: 1 question.")
    sample.surveys.apply(first)
    assert sample.surveys.preview(sample.surveys.read(path)).is_empty


def test_it_is_taken_back_but_not_what_was_decided(
    sample: Collection, open_again: Open, tmp_path: Path
) -> None:
    path = write(tmp_path / "form.csv", ROWS)
    survey = sample.surveys.apply(sample.surveys.preview(sample.surveys.read(path)))
    manga = next(idea for idea in sample.ideas.all() if "manga" in idea.note.text)
    sample.ideas.decide(manga, "done")
    assert len(sample.ideas.all()) == 4 and survey.value.name == "form.csv"
    assert "1 answer" in str(open_again().undo(survey).stays)
    assert [idea.note.text for idea in open_again().ideas.all()] == ["More manga please"]
    assert open_again().surveys.all() == []
    assert len(bring_in(open_again(), path)) == 3, "it may come in again, and the decided one is there once"


def test_a_survey_is_not_the_last_note(sample: Collection, clock: Clock, tmp_path: Path) -> None:
    (note,) = sample.notes.add_line("saoirse dog surgery").value
    clock.pass_(minutes=5)
    bring_in(sample, write(tmp_path / "form.csv", ROWS))
    assert sample.notes.last() == (note,)


def test_which_column_is_the_idea_is_asked_once(sample: Collection, open_again: Open, tmp_path: Path) -> None:
    head = ["Best book you read?", "Tell us anything"]
    rows = [["The Hobbit", "I like the quiet corner"], ["Smile", "please more graphic novels"]]
    path = write(tmp_path / "form.csv", rows, head)
    with pytest.raises(BadSurvey, match=r"which column is the idea\? Columns: “Best book"):
        sample.surveys.preview(sample.surveys.read(path))
    with pytest.raises(BadSurvey, match="there is no column “Idea”"):
        sample.surveys.preview(sample.surveys.read(path), {"Idea": "idea"})
    sample.surveys.apply(sample.surveys.preview(sample.surveys.read(path), {"tell us": "idea"}))
    assert {idea.note.text for idea in sample.ideas.all()} == {rows[0][1], rows[1][1]}
    more = write(tmp_path / "more.csv", [*rows, ["Dune", "a chess club"]], head)
    assert bring_in(open_again(), more) == ["–: a chess club"], "what was said is remembered"


def test_names_can_be_left_out(sample: Collection, tmp_path: Path) -> None:
    form = sample.surveys.read(write(tmp_path / "form.csv", ROWS))
    plan = sample.surveys.preview(form, name="")
    assert plan.names == () and not plan.who and not plan.unclear
    sample.surveys.apply(plan)
    assert {idea.note.person for idea in sample.ideas.all()} == {""}


def test_without_a_name_column_nobody_is_asked_for_it_again(
    sample: Collection, open_again: Open, tmp_path: Path
) -> None:
    first, second = (write(tmp_path / name, ROWS) for name in ("form.csv", "more.csv"))
    sample.surveys.apply(sample.surveys.preview(sample.surveys.read(first), name=""))
    later = open_again()
    assert later.surveys.preview(later.surveys.read(second)).names == ()


def test_a_name_column_that_was_chosen_is_remembered(
    sample: Collection, open_again: Open, tmp_path: Path
) -> None:
    head = ["Student", "Sent by", "An idea"]
    path = write(tmp_path / "form.csv", [["Saoirse", "Zoë", "a slide"]], head)
    sample.surveys.apply(sample.surveys.preview(sample.surveys.read(path), {"an idea": "idea"}, "sent by"))
    later = open_again()
    more = write(tmp_path / "more.csv", [["Saoirse", "Zoë", "beanbags"]], head)
    assert bring_in(later, more) == ["Zoë: beanbags"]


def test_two_decided_ideas_stay_when_their_survey_is_undone(sample: Collection, tmp_path: Path) -> None:
    path = write(tmp_path / "form.csv", ROWS)
    done = sample.surveys.apply(sample.surveys.preview(sample.surveys.read(path)))
    for idea in sample.ideas.all()[:2]:
        sample.ideas.decide(idea, "done", "in June")
    assert [word for word in sample.undo(done).stays if "answers" in word] == ["2 answers"]
    assert len(sample.ideas.all()) == 2


def fill_in(collection: Collection, path: Path, head: list[str], *rows: list[str]) -> SurveyPlan:
    """Preview a form with these questions and answers."""
    return collection.surveys.preview(collection.surveys.read(write(path / "form.csv", list(rows), head)))


def authors(plan: SurveyPlan) -> dict[str, str]:
    """Return each answer with the class of its author, if the author is known."""
    return {answer.text: plan.who[answer.row].homeroom for answer in plan.fresh if answer.row in plan.who}


@pytest.fixture
def namesakes(empty: Collection) -> Collection:
    """A home with two children called Olivia Smith, and one Noah."""
    for given, family, homeroom in (
        ("Olivia", "Smith", "5A"),
        ("Olivia", "Smith", "5B"),
        ("Noah", "Brown", "3C"),
    ):
        empty.people.add(Person(id="", given=given, family=family, homeroom=homeroom))
    return empty


def test_the_class_in_a_form_tells_two_of_one_name_apart(namesakes: Collection, tmp_path: Path) -> None:
    plan = fill_in(
        namesakes,
        tmp_path,
        ["Timestamp", "Your name", "Homeroom", "What should the library buy?"],
        ["9/14/2026 9:14:02", "Olivia Smith", "5B", "Smile"],
        ["9/14/2026 9:15:02", "Olivia S", "5a", "Drama"],
        ["9/14/2026 9:16:02", "Olivia Smith", "Ms. Rivera", "Guts"],
        ["9/14/2026 9:17:02", "Noah", "5A", "another Noah, who is not here"],
        ["9/14/2026 9:18:02", "Noah Brown", "5A", "moved since"],
    )
    assert authors(plan) == {"Smile": "5B", "Drama": "5A", "moved since": "3C"}
    assert "Not used" not in " ".join(describe(plan))


def test_microsoft_forms_leaves_its_own_name_column_empty(namesakes: Collection, tmp_path: Path) -> None:
    plan = fill_in(
        namesakes,
        tmp_path,
        [
            "ID",
            "Start time",
            "Completion time",
            "Email",
            "Name",
            "What is your name?",
            "What could be better?",
        ],
        ["1", "2026-09-14 08:01", "2026-09-14 08:03", "anonymous", "", "Noah Brown", "Longer loans"],
        ["2", "2026-09-14 08:02", "2026-09-14 08:05", "anonymous", "", "Olivia Smith 5B", "A sofa"],
    )
    assert authors(plan) == {"Longer loans": "3C", "A sofa": "5B"}


def test_a_semicolon_in_one_answer_makes_no_choices(namesakes: Collection, tmp_path: Path) -> None:
    plan = fill_in(
        namesakes,
        tmp_path,
        ["Name", "What time should we open?", "One thing to make the library better"],
        ["Noah Brown", "At lunch", "Beanbags"],
        ["Olivia Smith", "after school", "more LEGO; and puzzles"],
        ["", "8:00", "quiet corners"],
    )
    assert plan.columns("idea") == ["What time should we open?", "One thing to make the library better"]


def test_the_two_rows_of_titles_of_surveymonkey(namesakes: Collection, tmp_path: Path) -> None:
    head = (
        "Respondent ID,IP Address,First Name,Last Name,What should we buy?,Where do you sit?,,,Are you happy?"
    )
    plan = fill_in(
        namesakes,
        tmp_path,
        head.split(","),
        ["", "", "", "", "Open-Ended Response", "Sofa", "Desk", "Other (please specify)", "Response"],
        ["118001", "10.0.0.1", "Noah", "Brown", "Manga", "Sofa", "Desk", "", "Yes"],
        ["118002", "10.0.0.1", "Olivia", "Smith", "Comics", "", "Desk", "the floor", "No"],
    )
    assert sorted(answer.text for answer in plan.fresh) == ["Comics", "Manga"]
    assert {count.title: dict(count.choices) for count in plan.counts} == {
        "Where do you sit?": {"Desk": 2, "Sofa": 1},
        "Are you happy?": {"No": 1, "Yes": 1},
    }
    assert "[Other (please specify)]" in " ".join(describe(plan)), "what is not counted is said"
