"""A list that comes again: what the librarian typed wins, a new year is recognised, and doubts are asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from school_files import apply, fill, picture, pictures

from namecards.core.grades import grades_up
from namecards.core.people import Person, mark_typed_fields
from namecards.importing.changes import PersonChange
from namecards.importing.past import Past
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import ARCHIVE, LEAVERS, NEW, choices
from namecards.importing.report.check import check
from namecards.importing.report.summary import new_photos, result, short_counts, summary

MAYA = Person(id="m", given="Maya", family="Chen", ids=("1042",), grade="6", homeroom="12")


def listed(folder: Path, text: str, people: list[Person], **files: bytes) -> ImportPlan:
    return plan(fill(folder, {"students.csv": text, **files}), people)


def test_who_was_archived_by_hand_does_not_come_back_and_that_is_said(tmp_path: Path) -> None:
    gone = mark_typed_fields(MAYA, replace(MAYA, active=False))
    update = listed(tmp_path, "ID,First,Last,Grade\n1042,Maya,Chen,7\n", [gone])
    said = [odd.text for odd in check(update)]
    assert any(
        each.startswith("Maya Chen is on the list but archived by you, and stays archived;") for each in said
    )
    assert not any("comes back" in each or "as you typed" in each for each in said)
    assert "    1 kept as you typed: Maya Chen (archived)" in summary(update)


def test_a_class_moves_up_though_one_list_has_it_in_a_heading_and_the_other_in_a_column(
    tmp_path: Path,
) -> None:
    headed = (
        "Klassenliste 4b - Schuljahr 2026/27\nFamilienname;Vorname;Schülernr.\nNg;Peter;S21\nFox;Ann;S55\n"
    )
    column = "Schülernr.;Familienname;Vorname;Klasse\nS21;Ng;Peter;4b\nS55;Fox;Ann;4b\n"
    before = Person(id="p", given="Peter", family="Ng", ids=("S21",))
    first = listed(tmp_path / "1", headed, [replace(before, classes=("3b",))])
    assert [change.fields for change in first.changed] == [{"classes": ("4b",), "grade": "4"}]
    second = listed(tmp_path / "2", column, [replace(before, homeroom="3b")])
    assert [change.fields for change in second.changed] == [{"homeroom": "4b", "grade": "4"}]
    assert [ann.classes for ann in first.new] == [("4b",)], "a new one is with their classmates"
    assert [ann.homeroom for ann in second.new] == ["4b"]


@pytest.mark.parametrize("other", ["Class", "Klasse"])
def test_homerooms_that_another_system_calls_classes_leave_nobody_in_two(tmp_path: Path, other: str) -> None:
    """Isla moved from Mrs. Harper to Ms. Lowe, and was in both."""
    first = "ID,Last,First,Homeroom\n1,Haddad,Leo,Mrs. Harper\n2,Kim,Isla,Mrs. Harper\n3,Park,Ida,Ms. Lowe\n"
    here = apply(listed(tmp_path / "1", first, []))
    second = f"ID,Student,{other}\n1,Leo Haddad,Mrs. Harper\n2,Isla Kim,Ms. Lowe\n3,Ida Park,Ms. Lowe\n"
    later = apply(listed(tmp_path / "2", f"{second}4,Iris Walker,Mrs. Diaz\n", here), here)
    assert {(one.given, one.homeroom, one.classes) for one in later} == {
        ("Leo", "Mrs. Harper", ()),
        ("Isla", "Ms. Lowe", ()),
        ("Ida", "Ms. Lowe", ()),
        ("Iris", "Mrs. Diaz", ()),
    }


def test_rooms_on_sheets_next_year_are_the_homerooms_of_this(tmp_path: Path) -> None:
    first = "ID,Last,First,Grade,Homeroom\n1,Haddad,Leo,6,203\n2,Kim,Isla,6,203\n3,Park,Ida,7,303\n"
    here = apply(listed(tmp_path / "1", first, []))
    second = (
        "ID,Last,First,Grade,Class\n1,Haddad,Leo,7,Room 303\n2,Kim,Isla,7,Room 303\n3,Park,Ida,7,Room 303\n"
    )
    later = apply(listed(tmp_path / "2", second, here), here)
    assert {(one.given, one.homeroom, one.classes) for one in later} == {
        ("Leo", "303", ()),
        ("Isla", "303", ()),
        ("Ida", "303", ()),
    }


def test_a_sheet_for_each_teacher_next_year_has_the_homerooms_of_this(tmp_path: Path) -> None:
    """Mrs. Stone had nobody of these last year, and Diaz's class has left the school."""
    first = (
        "ID,Last,First,Grade,Homeroom\n1,Banks,Theo,3,Tuttle\n2,Meyer,Ella,4,Harper\n3,Kim,Isla,3,Ferris\n"
    )
    here = apply(listed(tmp_path / "1", first + "4,Costa,Aarav,5,Diaz\n", []))
    second = "ID,Last,First,Grade,Class\n1,Banks,Theo,4,Harper\n2,Meyer,Ella,5,Diaz\n3,Kim,Isla,4,Stone\n"
    later = apply(listed(tmp_path / "2", second, here), here)
    assert {(one.given, one.homeroom, one.classes) for one in later} == {
        ("Theo", "Harper", ()),
        ("Ella", "Diaz", ()),
        ("Isla", "Stone", ()),
        ("Aarav", "Diaz", ()),
    }


def test_new_people_of_a_list_called_after_a_class_here_come_into_it(tmp_path: Path) -> None:
    first = "ID,Last,First,Homeroom\n1,Haddad,Leo,Ferris\n2,Kim,Isla,Lowe\n"
    here = apply(listed(tmp_path / "1", first, []))
    fill(tmp_path / "2", {"Ferris.csv": "ID,First,Last\n1,Leo,Haddad\n3,Tomas,Silva\n"})
    assert [(one.given, one.homeroom) for one in plan(tmp_path / "2", here).new] == [("Tomas", "Ferris")]


def test_the_staff_are_in_no_class_that_is_called_after_their_list(tmp_path: Path) -> None:
    text = "Employee ID,First Name,Last Name,Position\n90,Dana,Cole,Librarian\n91,Abel,Stanhope,Teacher\n"
    found = plan(fill(tmp_path / "Sept 2026", {"Staff.csv": text}), [MAYA])
    assert [(one.is_staff, one.homeroom, one.classes) for one in found.new] == [(True, "", ())] * 2


def test_photos_of_a_class_first_and_its_list_later_are_one_class(tmp_path: Path) -> None:
    """The folder of the photos is a class, the column of the list a homeroom."""
    photos = fill(tmp_path / "1", pictures("Willow/Ava Moss.jpg", "Willow/Ben Tully.jpg"))
    people = apply(plan(photos, []), [])
    text = "ID,First,Last,Homeroom\n101,Ava,Moss,Willow\n102,Ben,Tully,Willow\n103,Cleo,Ruiz,Willow\n"
    after = apply(listed(tmp_path / "2", text, people), people)
    assert {(one.homeroom, one.classes) for one in after} == {("", ("Willow",))} and len(after) == 3


def test_what_the_librarian_typed_wins_and_is_shown(tmp_path: Path) -> None:
    typed = mark_typed_fields(MAYA, replace(MAYA, homeroom="14", preferred="May"))
    update = listed(tmp_path, "ID,First,Last,Preferred,Grade,Homeroom\n1042,Maya,Chen,Mimi,7,12\n", [typed])
    assert [change.fields for change in update.changed] == [{"grade": "7"}]
    assert "    1 kept as you typed: May Chen (goes by May, not Mimi, homeroom 14, not 12)" in summary(update)


def test_what_the_librarian_typed_first_wins_after_a_second_edit_too(tmp_path: Path) -> None:
    once = mark_typed_fields(MAYA, replace(MAYA, preferred="May"))
    twice = mark_typed_fields(once, replace(once, homeroom="14"))
    update = listed(tmp_path, "ID,First,Last,Preferred,Grade,Homeroom\n1042,Maya,Chen,Mimi,6,12\n", [twice])
    assert not update.changed


def test_a_photo_that_was_replaced_does_not_come_back_with_an_old_list(tmp_path: Path) -> None:
    fill(tmp_path, pictures("1042.jpg"))
    (first,) = apply(listed(tmp_path, "ID,Name\n1042,Maya Chen\n", []))
    newer = replace(first, photo="newer.jpg", old_photos=(first.photo,))
    assert plan(tmp_path, [newer]).same == (newer,)


@pytest.mark.parametrize(
    ("row", "same"),
    [
        ("Maya Chen,6,14", True),
        ("Maya Chen,7,14", True),
        ("Maya Chen,9,12", True),
        ("Maya Chen,9,30", False),
        ("Maya Chen,,30", False),
        ("Maya Chen,5,", False),
    ],
)
def test_by_name_alone_only_if_nothing_speaks_against_it(tmp_path: Path, row: str, same: bool) -> None:
    found = listed(tmp_path, f"Name,Grade,Homeroom\n{row}\n", [replace(MAYA, ids=())])
    assert bool(found.changed or found.same) is same
    assert bool(found.questions) is not same and not found.new


def test_a_lower_grade_under_the_same_number_and_full_name_is_a_change(tmp_path: Path) -> None:
    """The office corrected the grade, or somebody repeats a year."""
    (change,) = listed(tmp_path, "ID,Name,Grade\n1042,Maya Chen,5\n", [MAYA]).changed
    assert change.fields == {"grade": "5"}


def test_nobody_goes_down_a_grade_under_the_same_number(tmp_path: Path) -> None:
    """A sister who got the number of somebody who left: half of the name is the same."""
    found = listed(tmp_path, "ID,Name,Grade\n1042,Zoë Chen,5\n", [MAYA])
    assert not (found.new or found.changed) and "1042 belongs to Maya Chen" in found.questions[0].why


class TestAnswers:
    TEXT = "ID,Name,Grade\n1042,Ben Ortiz,6\n"

    def test_a_reused_number_asks_and_an_answer_settles_it(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.TEXT, [MAYA])
        (question,) = found.questions
        assert [(c.answer, c.label) for c in choices(question, found.listed)] == [
            ("m", "Maya Chen, Grade 6 · Room 12"),
            (NEW, "someone new"),
        ]
        new = make_plan(found.import_source, {question.key: NEW})
        assert [c.display for c in new.new] == ["Ben Ortiz"] and not new.questions
        assert new.changed == (PersonChange(MAYA, None, {"ids": ()}),), "the number is Ben's now"
        people = apply(new, [MAYA])
        again = plan(tmp_path, people)
        assert not (again.new or again.changed or again.questions)

    def test_the_same_person_under_another_name(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.TEXT, [MAYA])
        (change,) = make_plan(found.import_source, {found.questions[0].key: "m"}).changed
        assert change.fields == {"given": "Ben", "family": "Ortiz"}

    def test_left_alone_is_an_answer_too(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.TEXT, [MAYA])
        left = make_plan(found.import_source, {found.questions[0].key: ""})
        assert not (left.new or left.changed or left.questions or left.unclear)

    def test_two_people_of_one_number_can_be_kept_apart(self, tmp_path: Path) -> None:
        found = listed(tmp_path, "ID,Name\n1042,Maya Chen\n1042,Ben Chen\n1043,Ana Diaz\n", [])
        assert [q.key for q in found.questions] == ["row:0", "row:1"] and len(found.unclear) == 1
        skipped = make_plan(found.import_source, {"row:0": NEW, "row:1": ""})
        assert "    1 line skipped: Ben Chen" in summary(skipped)
        assert [one.display for one in skipped.without_photo] == ["Maya Chen", "Ana Diaz"]
        people = apply(make_plan(found.import_source, {"row:0": NEW, "row:1": NEW}))
        assert [person.display for person in people] == ["Maya Chen", "Ben Chen", "Ana Diaz"]
        again = plan(tmp_path, people)
        assert again.same == tuple(people) and not again.questions

    def test_nobody_here_becomes_two_of_the_list(self, tmp_path: Path) -> None:
        found = listed(tmp_path, "ID,Name\n1042,Ana Diaz\n01042,Ben Ortiz\n", [MAYA])
        told = make_plan(found.import_source, {question.key: "m" for question in found.questions})
        assert [c.fields["given"] for c in told.changed] == ["Ana"]
        assert [c.display for c in told.new] == ["Ben Ortiz"], "01042 and 1042 may both be here"


class TestPictures:
    TEXT = "ID,Name\n1042,Maya Chen\n1043,Ben Ortiz\n"

    def test_likely_names_stand_with_their_class_not_with_its_grade(self, tmp_path: Path) -> None:
        found = listed(tmp_path, "Name,Class\nBen Ortiz,6A\n", [], **{"Benn_Ortis.jpg": picture("b")})
        labels = [choice.label for choice in choices(found.questions[0], found.listed)]
        assert labels == ["Ben Ortiz, 6A"]

    def test_a_picture_of_nobody_waits_with_likely_names(self, tmp_path: Path) -> None:
        fill(tmp_path, {"1042.jpg": picture("m"), "Benn_Ortis.jpg": picture("b")})
        found = listed(tmp_path, self.TEXT, [])
        (question,) = found.questions
        assert question.text == "Whose photo is Benn_Ortis.jpg?"
        assert [c.label for c in choices(question, found.listed)] == ["Ben Ortiz, students.csv, row 3"]
        assert found.new[1].photo is None, "it is never taken without an answer"
        told = make_plan(found.import_source, {question.key: "1"})
        photo = told.new[1].photo
        assert photo and photo.name == "Benn_Ortis.jpg"
        assert (told.photos_matched, told.photos_left_over, told.questions) == (2, (), ())
        people = apply(told)
        again = plan(tmp_path, people)
        assert not (again.questions or again.changed), "it is not asked again"

    def test_a_picture_of_two_and_two_pictures_of_one(self, tmp_path: Path) -> None:
        text = "ID,Name,Grade\n1,Maya Chen,6\n2,Maya Chen,7\n3,Ben Ortiz,6\n"
        files = ("Maya Chen.jpg", "Ben Ortiz.jpg", "Ortiz_Ben.jpg")
        found = listed(tmp_path, text, [], **pictures(*files))
        which, whose = found.questions
        assert "Which photo is Ben Ortiz" in which.text and whose.picture == "Maya Chen.jpg"
        assert len(found.unclear) == 2
        told = make_plan(found.import_source, {whose.key: "1", which.key: "Ben Ortiz.jpg"})
        assert [c.photo.name if c.photo else None for c in told.new] == [
            None,
            "Maya Chen.jpg",
            "Ben Ortiz.jpg",
        ]
        assert not (told.questions or told.unclear), "the rival is settled with it"
        again = plan(tmp_path, apply(told))
        assert not (again.changed or [q for q in again.questions if q.key == which.key])

    def test_a_retake_leaves_nothing_to_ask(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.TEXT, [], **pictures("1042.jpg", "1042(2).jpg"))
        assert found.photos_matched == 1 and not (found.photos_left_over or found.questions)

    def test_a_picture_can_be_left_over(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.TEXT, [], **pictures("IMG_1.jpg"))
        left = make_plan(found.import_source, {found.questions[0].key: ""})
        assert not left.questions and left.photos_left_over == ("IMG_1.jpg",)
        assert all(candidate.photo is None for candidate in left.new)


def test_whoever_left_and_is_listed_again_is_named_on_top_and_can_come_back(tmp_path: Path) -> None:
    gone = mark_typed_fields(MAYA, replace(MAYA, active=False))
    update = listed(tmp_path, "ID,First,Last,Grade\n1042,Maya,Chen,7\n", [gone])
    assert update.headline == "Archived by you, but on this list: Maya Chen."
    [asked] = update.questions
    assert asked.text == "Is Maya Chen here again?"
    yes, no = asked.choices
    [back] = apply(make_plan(update.import_source, {asked.key: yes.answer}), [gone])
    assert back.active and "active" not in back.own
    [stays] = apply(left := make_plan(update.import_source, {asked.key: no.answer}), [gone])
    assert not stays.active and not left.questions


class TestNewYear:
    """Grades 6 to 8: Ana, Ben and Cai move up, Dia of grade 8 and Eli of grade 6 are gone, Finn is new."""

    PEOPLE = [  # noqa: RUF012
        Person(id=name[0].lower(), given=name, family="Li", ids=(str(at),), grade=grade)
        for at, (name, grade) in enumerate(
            {"Ana": "6", "Ben": "6", "Cai": "7", "Dia": "8", "Eli": "6"}.items(), 100
        )
    ]
    TEXT = "ID,First,Last,Grade\n100,Ana,Li,7\n101,Ben,Li,07\n102,Cai,Li,8\n200,Finn,Li,6\n"

    def test_it_is_said_once_and_nobody_is_archived_unasked(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.TEXT, self.PEOPLE)
        assert summary(found)[1] == "Looks like a new school year: 3 moved up, 2 left, 1 new."
        assert [q.kind for q in found.questions] == [LEAVERS]
        assert [person.given for person in found.missing] == ["Dia", "Eli"]
        assert all("active" not in change.fields for change in found.changed)

    @pytest.mark.parametrize("past", [Past(is_under_way=True), Past(moved_up=("a", "b", "c"))])
    def test_it_is_doubted_while_a_school_year_is_under_way(self, past: Past, tmp_path: Path) -> None:
        (tmp_path / "students.csv").write_text(self.TEXT)
        assert plan(tmp_path, self.PEOPLE, past=past).headline == (
            "3 people go up a grade, but this school year is under way. Check the grades before you import."
        )

    def test_most_people_in_other_grades_are_no_new_year_but_said_on_top(self, tmp_path: Path) -> None:
        found = listed(
            tmp_path, "ID,First,Last,Grade\n100,Ana,Li,8\n101,Ben,Li,8\n102,Cai,Li,8\n", self.PEOPLE
        )
        assert not found.rollover and summary(found)[1] == (
            "3 of 3 people are in another grade on this list. Check the grades before you import."
        )

    def test_leavers_are_archived_when_that_is_the_answer(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.TEXT, self.PEOPLE)
        told = make_plan(found.import_source, {found.questions[0].key: ARCHIVE})
        people = {person.given: person for person in apply(told, self.PEOPLE)}
        assert [name for name, person in people.items() if not person.active] == ["Dia", "Eli"]
        assert told.missing == () and new_photos(told) == []
        assert "2 archived" in short_counts(told) and "    2 archived: Dia Li and Eli Li" in summary(told)
        assert result(told) == "1 new, 3 changed, 2 archived"
        assert not plan(tmp_path, list(people.values())).questions

    def test_whoever_leaves_the_list_by_a_later_answer_is_asked_about_before_they_are_archived(
        self, tmp_path: Path
    ) -> None:
        people = [replace(self.PEOPLE[0], id=f"{at}", ids=(f"{at}",), family=f"L{at}x") for at in range(12)]
        rows = [f"{p.ids[0]},{p.given},{p.family},6\n" for p in people[2:]]
        found = listed(tmp_path, "ID,First,Last,Grade\n1,Ida,Roe,6\n" + "".join(rows), people)
        who, left = found.questions
        told = make_plan(found.import_source, {left.key: ARCHIVE, who.key: NEW})
        assert [person.id for person in told.leavers] == ["0", "1"]
        assert "2 people" in told.questions[0].text and not any("active" in c.fields for c in told.changed)

    def test_a_list_of_one_grade_says_nothing_of_the_others(self, tmp_path: Path) -> None:
        seventh = [replace(person, grade="6") for person in self.PEOPLE[:3]]
        others = [replace(self.PEOPLE[3], grade="8"), replace(self.PEOPLE[4], grade="7")]
        found = listed(
            tmp_path, self.TEXT.replace(",8", ",7").replace("200,Finn,Li,6\n", ""), [*seventh, *others]
        )
        assert found.rollover and (found.rollover.up, found.rollover.leavers) == (3, ())

    def test_teachers_do_not_leave_with_grade_8(self, tmp_path: Path) -> None:
        teacher = Person(id="t", given="Ms. Ortiz", role="teacher", grade="8")
        found = listed(tmp_path, self.TEXT, [*self.PEOPLE, teacher])
        assert found.rollover and teacher not in found.rollover.leavers

    def test_last_years_list_is_said_to_be_older(self, tmp_path: Path) -> None:
        moved = [replace(p, grade=str(int(p.grade) + 1)) for p in self.PEOPLE]
        rows = "".join(f"{p.ids[0]},{p.given},Li,{p.grade}\n" for p in self.PEOPLE)
        said = " ".join(odd.text for odd in check(listed(tmp_path, f"ID,First,Last,Grade\n{rows}", moved)))
        assert "5 people go down a grade" in said and "Is this list older" in said

    def test_a_new_last_name_with_a_new_number_and_a_namesake_of_a_higher_grade_are_said(
        self, tmp_path: Path
    ) -> None:
        here = [replace(p, homeroom="6A", grade="6") for p in self.PEOPLE]
        rows = "".join(f"{p.ids[0]},{p.given},Li,6,6A\n" for p in here[1:])
        new = f"ID,First,Last,Grade,Room\n200,Ana,Marin,6,6A\n{rows}"
        said = [odd.text for odd in check(listed(tmp_path, new, here))]
        assert any(text.startswith("Ana Marin is new, and Ana Li of the same class") for text in said)
        names = "".join(f"{p.given},Li,6,6A\n" for p in here[1:])
        jump = f"First,Last,Grade,Room\nAna,Li,7,7A\n{names}"
        said = [odd.text for odd in check(listed(tmp_path, jump, [replace(p, ids=()) for p in here]))]
        assert "1 person without a number goes up a grade: Ana Li. Is it the same student?" in said

    def test_the_same_year_is_no_new_year(self, tmp_path: Path) -> None:
        assert listed(tmp_path, self.TEXT, apply(listed(tmp_path, self.TEXT, []))).rollover is None

    def test_a_list_of_october_that_lacks_one_of_five_asks_and_one_class_alone_does_not(
        self, tmp_path: Path
    ) -> None:
        rows = [f"{p.ids[0]},{p.given},Li,{p.grade}\n" for p in self.PEOPLE]
        found = listed(tmp_path, "ID,First,Last,Grade\n" + "".join(rows[:4]), self.PEOPLE)
        assert [(q.kind, q.text) for q in found.questions] == [
            (LEAVERS, "Archive Eli Li, who seems to have left?")
        ]
        told = make_plan(found.import_source, {found.questions[0].key: ARCHIVE})
        assert [change.person.given for change in told.changed] == ["Eli"] and not told.missing
        assert any(odd.text.endswith("Eli Li. They are archived.") for odd in check(told))
        assert not listed(tmp_path, "ID,First,Last,Grade\n" + "".join(rows[:2]), self.PEOPLE).questions

    def test_two_who_miss_are_asked_about_by_name_and_a_whole_class_is_on_another_list(
        self, tmp_path: Path
    ) -> None:
        names = "Ada Bo Cleo Dov Efe Fay Gus Hal Ines".split()  # noqa: SIM905
        here = [
            Person(id=name, given=name, family="Li", grade="6", homeroom="6A" if at < 7 else "6B")
            for at, name in enumerate(names)
        ]
        rows = [f"{p.given},Li,{p.grade},{p.homeroom}\n" for p in here]
        found = listed(tmp_path / "1", "First,Last,Grade,Room\n" + "".join(rows[2:]), here)
        assert [q.text for q in found.questions] == ["Archive the 2 people who seem to have left?"]
        assert "Ada Li and Bo Li" in found.questions[0].why
        ninth = replace(here[0], id="9", grade="9", homeroom="9A")
        eighth = [replace(p, id=f"8{p.id}", family="Ek", grade="8", homeroom="8A") for p in here[:3]]
        found = listed(tmp_path / "2", "First,Last,Grade,Room\n" + "".join(rows[1:]), [*here, *eighth, ninth])
        assert [q.text for q in found.questions] == [
            "Archive Ada Li (Grade 6 · Room 6A), who seems to have left?"
        ]

    def test_a_teacher_who_misses_on_the_list_of_the_staff_is_asked_about(self, tmp_path: Path) -> None:
        staff = [
            Person(id=name, given=name, family="Roe", role="staff")
            for name in ("Di", "Ann", "Ben", "Cy", "Eli", "Fay")
        ]
        text = "First Name,Last Name,Job Title\n" + "".join(f"{p.given},Roe,Teacher\n" for p in staff[1:])
        found = listed(tmp_path, text, [*staff, *self.PEOPLE])
        assert [q.text for q in found.questions] == ["Archive Di Roe, who seems to have left?"]


@pytest.mark.parametrize(
    ("before", "after", "up"),
    [("K", "1", 1), ("PK", "K", 1), ("06", "7th", 1), ("6", "6", 0), ("7B", "8B", None)],
)
def test_grades_follow_one_another(before: str, after: str, up: int | None) -> None:
    assert grades_up(before, after) == up


def test_last_names_that_the_library_system_cuts_stay_whole(tmp_path: Path) -> None:
    """Two longer ones here show that the list cuts at twelve letters; nobody is there twice."""
    here = [
        Person(id="a", given="Abena", family="Featherstonehaugh", ids=("118417",)),
        Person(id="g", given="Gil", family="Ashby-Whitelaw", ids=("118603",)),
        MAYA,
    ]
    rows = (
        "2000417,Abena,Featherstone\n2000603,Gil,Ashby-Whitel\n2001042,Maya,Chen\n2000777,Ida,Wolfeschlege\n"
    )
    update = listed(tmp_path, f"Barcode,First,Last\n{rows}", here)
    assert [(one.given, one.family) for one in update.new] == [("Ida", "Wolfeschlege")]
    assert not any("family" in change.fields for change in update.changed)
    (said,) = [sentence for sentence in update.remarks if "cuts last names at 12 letters" in sentence]
    assert "Abena Featherstonehaugh" in said and said.endswith("may be cut, too: Ida Wolfeschlege.")


def test_a_short_form_of_a_first_name_in_the_same_class_is_asked_about(tmp_path: Path) -> None:
    here = [
        Person(id="t", given="Tavish", family="Vann", grade="6", homeroom="6A"),
        Person(id="m", given="Maya", family="Chen", grade="6", homeroom="6A"),
    ]
    update = listed(
        tmp_path, "First,Last,Grade,Homeroom\nTavi,Vann,6,6A\nMaya,Chen,6,6A\nTavi,Vann,8,8B\n", here
    )
    assert [question.candidate.grade for question in update.questions if question.candidate] == ["6"]
    assert [(one.given, one.grade) for one in update.new] == [("Tavi", "8")]


@pytest.mark.parametrize(
    ("before", "now", "after"),
    [
        ("Katherine Boyd 41", "Katie Boyd 41", "Katherine Katie"),  # in another class, by the number
        ("Katherine Boyd", "Katie Boyd", "Katherine Katie"),
        ("Liz Wright", "Elizabeth Wright", "Elizabeth Liz"),
        ("Sebastian Roth", "Basti Roth", "Sebastian Basti"),
        ("Lena Kowalsky", "Lena Kowalski", "Lena "),
        ("Matias Beck", "Matthias Beck", "Matthias "),
    ],
)
def test_a_known_short_form_or_what_sounds_the_same_in_the_same_class_is_the_same_child(
    tmp_path: Path, before: str, now: str, after: str
) -> None:
    (given, family, *number), (later, last, *_) = before.split(), now.split()
    room = "6B" if number else "6A"
    person = Person(id="t", given=given, family=family, grade="6", homeroom=room, ids=tuple(number))
    rows = f"{later},{last},6,6A,{''.join(number)}\nMaya,Chen,6,6A,\n"
    update = listed(tmp_path, f"First,Last,Grade,Homeroom,ID\n{rows}", [person, MAYA])
    (kept,) = [one for one in apply(update, [person, MAYA]) if one.id == "t"]
    assert f"{kept.given} {kept.preferred}" == after and kept.family == last
    assert not any(question.candidate for question in update.questions)


@pytest.mark.parametrize("now", ["Emma Meyer", "Pauline Meyer", "Ella Meer 77"])
def test_a_sister_in_the_same_class_is_not_taken_for_whoever_misses(tmp_path: Path, now: str) -> None:
    ella = Person(id="e", given="Paul" if now[0] == "P" else "Ella", family="Meyer", grade="6", homeroom="6A")
    first, last, *number = now.split()
    ella = replace(ella, ids=("41",) if number else ())
    text = f"First,Last,Grade,Homeroom,ID\n{first},{last},6,6A,{''.join(number)}\n"
    assert [one.given for one in apply(listed(tmp_path, text, [ella]), [ella])] == [ella.given]


def test_another_first_name_in_the_same_class_is_asked_about_unless_a_number_tells(tmp_path: Path) -> None:
    here = [
        Person(id="t", given="Elspeth", family="Tarrant", grade="6", homeroom="6A"),
        Person(id="o", given="Olga", family="Roy", grade="6", homeroom="6A", ids=("51",)),
    ]
    update = listed(tmp_path, "Number,First,Last,Grade,Homeroom\n,Nell,Tarrant,6,6A\n77,Pia,Roy,6,6A\n", here)
    assert [question.candidate.given for question in update.questions if question.candidate] == ["Nell"]
    assert [one.given for one in update.new] == ["Pia"]
