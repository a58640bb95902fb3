"""Exports as Google Forms, Microsoft Forms and LimeSurvey write them: open questions, scales, ticks."""

# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

from namecards.collection import Collection
from namecards.importing.surveys.columns import split_choices

GOOGLE = """Timestamp,Email Address,Your name,How happy are you with the library?,What do you like to read? (choose all that apply),What should we change?,Which book did you enjoy most and why?
2026/08/05 9:12:33 am GMT-5,zk@school.org,Zoë Kowalczyk,5,Manga;Fantasy,More manga,"Dune, because of the sand worms"
2026/08/05 9:13:01 am GMT-5,s@school.org,Saoirse,3,Manga;I don't like reading;Zoë's comics,Open on Fridays,Smile made me laugh
2026/08/05 9:14:01 am GMT-5,x@school.org,Xavier Unknown,5,Horror,A slide,I have none so far this year
"""
MICROSOFT = """ID,Start time,Completion time,Email,Name,The library is quiet,Which hobbies do you have?
1,8/5/26 9:12:33,8/5/26 9:13:33,anonymous,,Agree,Chess;Drawing;
2,8/5/26 9:12:33,8/5/26 9:13:33,anonymous,,Strongly agree,Chess;
3,8/5/26 9:12:33,8/5/26 9:13:33,anonymous,,Strongly disagree,
"""
LIMESURVEY = '''"Response ID";"Date submitted";"Last page";"Start language";"Seed";"Where do you read? [At home]";"Where do you read? [On the bus]";"What should we improve?"
"1";"2026-08-05 09:12:33";"1";"en";"12345";"Yes";"No";"More light"
"2";"2026-08-05 09:15:33";"1";"en";"12346";"Yes";"Yes";"N/A"
'''  # fmt: skip


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_google_forms_several_questions_a_scale_and_likes(sample: Collection, tmp_path: Path) -> None:
    form = sample.surveys.read(write(tmp_path / "form.csv", GOOGLE))
    plan = sample.surveys.preview(form)
    assert plan.columns("idea") == ["What should we change?"]
    assert plan.columns("skip")[-1] == "Which book did you enjoy most and why?", (
        "another open question is asked for"
    )
    scale, ticks = plan.counts
    assert (
        scale.choices == (("1", 0), ("2", 0), ("3", 1), ("4", 0), ("5", 2))
        and round(scale.mean or 0, 1) == 4.3
    )
    assert ticks.choices[0] == ("Manga", 2)
    assert plan.no_likes == ("I don't like reading", "Zoë's comics"), "ticks are printed for all"
    uses = {**plan.chosen, "Which book did you enjoy most and why?": "note"}
    done = sample.surveys.apply(sample.surveys.preview(form, uses))
    (zoe,) = sample.people.find("zoe")
    assert sorted((n.kind, n.text) for n in sample.notes.about(zoe)) == [
        ("idea", "More manga"),
        ("note", "Dune, because of the sand worms"),
    ]
    assert sample.tags.of(zoe).genre == ("manga", "fantasy")
    assert done.value.ticks == 3
    assert [survey.counts for survey in sample.surveys.with_counts()] == [plan.counts]
    sample.undo(done)
    assert sample.tags.of(zoe).genre == () and sample.notes.about(zoe) == [] and sample.ideas.all() == []


def test_the_grade_of_whoever_answers_is_no_rating() -> None:
    grades = split_choices("What grade are you in?", ["4", "5", "4"]).count()
    assert grades.choices == (("4", 2), ("5", 1)) and grades.mean is None


def test_likes_that_are_something_to_read_are_told_by_the_answers_if_the_question_does_not_say_so() -> None:
    question = "Which kinds do you like? (tick all that apply)"
    assert split_choices(question, ["Graphic novels, Manga", "Poetry, Mystery"]).likes == "genre"
    assert split_choices(question, ["Chess, Drawing", "Manga, Baking"]).likes == "hobby"


def test_a_second_question_and_a_corrected_row_are_no_doubles(sample: Collection, tmp_path: Path) -> None:
    form = sample.surveys.read(write(tmp_path / "form.csv", GOOGLE))
    sample.surveys.apply(sample.surveys.preview(form))
    corrected = GOOGLE.replace("9:13:01", "9:59:01").replace("Saoirse,3", "Saoirse,4")
    again = sample.surveys.read(write(tmp_path / "again.csv", corrected))
    assert sample.surveys.preview(again).fresh == (), "she corrected her rating; her idea is here"
    both = sample.surveys.preview(again, {"Which book did you enjoy most and why?": "note"})
    assert [a.use for a in both.fresh] == ["note", "note", "note"], "the second question was never imported"


def test_one_row_can_be_left_out(sample: Collection, tmp_path: Path) -> None:
    form = sample.surveys.read(write(tmp_path / "form.csv", GOOGLE))
    done = sample.surveys.apply(sample.surveys.preview(form), without={0}).value
    assert sorted(idea.note.text for idea in sample.ideas.all()) == [
        "Open on Fridays",
        "Xavier Unknown: A slide",
    ]
    (zoe,) = sample.people.find("zoe")
    assert not sample.tags.of(zoe).all and done.counts[0].people == 2
    assert sample.surveys.preview(form).fresh == (), "it is not offered again"


def test_microsoft_forms_a_scale_of_words_and_ticks_that_end_in_a_semicolon(
    sample: Collection, tmp_path: Path
) -> None:
    plan = sample.surveys.preview(sample.surveys.read(write(tmp_path / "form.csv", MICROSOFT)))
    quiet, hobbies = plan.counts
    assert quiet.choices == (("Strongly disagree", 1), ("Agree", 1), ("Strongly agree", 1))
    assert hobbies.choices == (("Chess", 2), ("Drawing", 1)) and hobbies.people == 2
    assert not plan.fresh and not plan.is_empty, "a form without an open question is counted"


def test_limesurvey_has_a_column_for_each_option(sample: Collection, tmp_path: Path) -> None:
    plan = sample.surveys.preview(sample.surveys.read(write(tmp_path / "form.csv", LIMESURVEY)))
    (where,) = plan.counts
    assert (where.title, where.choices) == ("Where do you read?", (("At home", 2), ("On the bus", 1)))
    assert [answer.text for answer in plan.fresh] == ["More light"]
