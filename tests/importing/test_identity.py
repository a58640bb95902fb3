"""Who is who on a list that comes again: notes stay with the child, whatever the office does to numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from school_files import apply, fill, pictures

from namecards.core.people import Person
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import NEW, choices, same_answers

TITLES = "ID,First,Last,Grade,Homeroom\n"


def listed(folder: Path, rows: str, people: list[Person], titles: str = TITLES) -> ImportPlan:
    return plan(fill(folder, {"office.csv": titles + rows}), people)


def person(id: str, name: str, number: str, grade: str = "7", homeroom: str = "7B") -> Person:
    given, _, family = name.partition(" ")
    ids = (number,) if number else ()
    return Person(id=id, given=given, family=family, ids=ids, grade=grade, homeroom=homeroom)


def names(people: list[Person]) -> dict[str, str]:
    """The name of each record: the one that its notes are read under."""
    return {each.id: each.display for each in people}


def numbers(people: list[Person]) -> dict[str, tuple[str, ...]]:
    return {each.id: each.ids for each in people}


class TestNumbers:
    ROWS = TITLES + "501,Oskar,Lindqvist,7,7B\n502,Elsa,Lindqvist,7,7B\n"
    TWINS = (person("o", "Oskar Lindqvist", "501"), person("e", "Elsa Lindqvist", "502"))

    def test_swapped_numbers_of_twins_are_corrected_and_the_names_stay(self, tmp_path: Path) -> None:
        rows = "502,Oskar,Lindqvist,7,7B\n501,Elsa,Lindqvist,7,7B\n"
        found = listed(tmp_path, rows, [*self.TWINS])
        after = apply(found, self.TWINS)
        assert names(after) == {"o": "Oskar Lindqvist", "e": "Elsa Lindqvist"}
        assert numbers(after) == {"o": ("502",), "e": ("501",)} and not found.questions
        assert len(found.changed) == 2, "the new numbers stand in the plan"

    def test_where_the_others_kept_theirs_twins_swap_unasked_but_a_number_of_nobodys_is_asked(
        self, tmp_path: Path
    ) -> None:
        others = [
            person(f"p{at}", f"{name} Holm", f"60{at}") for at, name in enumerate(("Ada", "Bo", "Cleo"))
        ]
        here = [*self.TWINS, *others]
        kept = "".join(f"{each.ids[0]},{each.given},Holm,7,7B\n" for each in others)
        swapped = listed(tmp_path / "a", f"502,Oskar,Lindqvist,7,7B\n501,Elsa,Lindqvist,7,7B\n{kept}", here)
        after = numbers(apply(swapped, here))
        assert not swapped.questions and (after["o"], after["e"]) == (("502",), ("501",))
        rows = f"501,Tuva,Ek,7,7B\n999,Oskar,Lindqvist,7,7B\n502,Elsa,Lindqvist,7,7B\n{kept}"
        asked = listed(tmp_path / "b", rows, here).questions
        assert any("Oskar Lindqvist" in question.text for question in asked)

    def test_the_photos_of_the_old_numbers_are_asked_about_not_swapped(self, tmp_path: Path) -> None:
        """The photographer's folder knows the numbers from before the office changed them."""
        files = pictures("501.jpg", "502.jpg")
        here = apply(plan(fill(tmp_path, files | {"list.csv": self.ROWS}), []))
        swapped = TITLES + "502,Oskar,Lindqvist,7,7B\n501,Elsa,Lindqvist,7,7B\n"
        found = plan(fill(tmp_path, {"list.csv": swapped}), here)
        photos = {each.display: each.photo for each in here}
        assert {each.display: each.photo for each in apply(found, here)} == photos
        assert len(found.questions) == 2 and "Elsa Lindqvist has this picture" in found.questions[0].why
        told = same_answers(found.questions, found.questions[0], found.questions[0].choices[0].answer)
        after = apply(make_plan(found.import_source, told), here)
        assert {each.display: each.photo for each in after} == dict(
            zip(photos, reversed(photos.values()), strict=True)
        )

    def test_somebody_new_does_not_get_the_photo_of_the_number_that_was_anothers(
        self, tmp_path: Path
    ) -> None:
        here = apply(plan(fill(tmp_path, pictures("501.jpg", "502.jpg") | {"list.csv": self.ROWS}), []))
        left = [replace(each, active=False) for each in here]
        found = plan(fill(tmp_path, {"list.csv": TITLES + "501,Ada,Holm,5,5A\n"}), left)
        for question in (q for q in found.questions if q.candidate):
            found = make_plan(found.import_source, {question.key: NEW})
        assert [one.photo for one in found.new] == [None] and found.questions

    def test_a_number_that_a_sister_inherits_is_asked(self, tmp_path: Path) -> None:
        old = person("o", "Oskar Lindqvist", "501", "8", "8A")
        found = listed(tmp_path, "501,Freja,Lindqvist,8,8A\n", [old])
        assert not (found.new or found.changed)
        (question,) = found.questions
        assert "501" in question.why and "Oskar Lindqvist here" in question.why
        assert [c.answer for c in question.choices] == ["o", NEW]

    def test_the_younger_sister_of_somebody_who_left_gets_the_number_unasked(self, tmp_path: Path) -> None:
        gone = replace(person("o", "Oskar Lindqvist", "501", "8", "8A"), active=False)
        found = listed(tmp_path, "501,Freja,Lindqvist,6,6A\n", [gone])
        assert [c.display for c in found.new] == ["Freja Lindqvist"] and not found.questions
        assert numbers(apply(found, [gone]))["o"] == (), "it is hers now"

    def test_a_librarys_own_numbers_rename_nobody_and_ask_nothing(self, tmp_path: Path) -> None:
        firsts = ("Ada", "Bo", "Cleo", "Dov", "Efe", "Fay", "Gus", "Hal", "Ines", "Jon")
        lasts = ("Abel", "Bright", "Cole", "Dunn", "Eads", "Frye")
        school = [
            person(f"p{at}", f"{firsts[at % 10]} {lasts[at % 6]}{at // 30}", str(1000 + at), str(6 + at % 3))
            for at in range(60)
        ]
        rows = "".join(
            f"{1000 + (at + 7) % 60},{p.given},{p.family},{p.grade},7B\n" for at, p in enumerate(school)
        )
        found = listed(tmp_path, rows, school)
        assert not (found.questions or found.new)
        after = apply(found, school)
        assert names(after) == names(school) and numbers(after) == numbers(school)
        assert any("60 numbers" in sentence for sentence in found.remarks), "what was left out is said"

    def test_a_librarys_own_numbers_are_added_where_they_are_nobody_elses(self, tmp_path: Path) -> None:
        school = [*self.TWINS, person("n", "Nils Berg", "503"), person("a", "Alma Ek", "504")]
        rows = "".join(f"9{at},{p.given},{p.family},7,7B\n" for at, p in enumerate(school))
        after = apply(listed(tmp_path, rows, school), school)
        assert numbers(after)["n"] == ("503", "92")

    def test_a_new_child_with_the_old_number_of_somebody_on_the_list_is_new(self, tmp_path: Path) -> None:
        nils = person("n", "Nils Berg", "503")
        rows = "503,Tuva,Holm,7,7B\n777,Nils,Berg,7,7B\n501,Oskar,Lindqvist,7,7B\n502,Elsa,Lindqvist,7,7B\n"
        found = listed(tmp_path, rows, [*self.TWINS, nils])
        assert [c.display for c in found.new] == ["Tuva Holm"] and not found.questions
        after = apply(found, [*self.TWINS, nils])
        assert names(after)["n"] == "Nils Berg" and numbers(after)["n"] == ("777",)
        assert [p.display for p in after if "503" in p.ids] == ["Tuva Holm"]


class TestNames:
    def test_a_marriage_is_one_person(self, tmp_path: Path) -> None:
        found = listed(tmp_path, "503,Nils,Holm-Berg,7,7B\n", [person("n", "Nils Berg", "503")])
        assert [c.fields for c in found.changed] == [{"family": "Holm-Berg"}]
        found = listed(tmp_path, "503,Nils,Sandoval,7,7B\n", [person("n", "Nils Berg", "503")])
        assert [c.fields for c in found.changed] == [{"family": "Sandoval"}]

    def test_no_marriage_if_somebody_here_has_the_new_name(self, tmp_path: Path) -> None:
        here = [person("n", "Nils Berg", "503"), person("s", "Nils Sandoval", "", "7", "7C")]
        found = listed(tmp_path, "503,Nils,Sandoval,7,7B\n", here)
        assert not any("family" in change.fields for change in found.changed)

    def test_no_marriage_if_the_old_name_is_elsewhere_on_the_list(self, tmp_path: Path) -> None:
        here = [person("n", "Nils Berg", "503")]
        found = listed(tmp_path, "503,Nils,Sandoval,7,7B\n600,Nils,Berg,7,7B\n", here)
        assert not any("family" in change.fields for change in found.changed)

    def test_either_order_is_the_same_name_and_is_not_turned(self, tmp_path: Path) -> None:
        found = listed(tmp_path, "503,Berg,Nils,7,7B\n", [person("n", "Nils Berg", "503")])
        assert [p.id for p in found.same] == ["n"]

    @pytest.mark.parametrize("row", ["Nils Erik,Berg", "Nils,Berg Holm", "Nil,Berg"])
    def test_more_or_fewer_names_under_the_same_number_and_place(self, tmp_path: Path, row: str) -> None:
        found = listed(tmp_path, f"503,{row},7,7B\n", [person("n", "Nils Berg", "503")])
        assert [c.person.id for c in found.changed] == ["n"] and not found.questions

    def test_names_alone_in_a_new_year(self, tmp_path: Path) -> None:
        """Without numbers, a name and the next grade are enough, if nobody else has the name."""
        people = [person(str(at), f"Child{at} Roe", "", str(5 + at % 3)) for at in range(9)]
        rows = "".join(f",Child{at},Roe,{6 + at % 3},8C\n" for at in range(9))
        found = listed(tmp_path, rows, people)
        assert len(found.changed) == 9 and not found.questions and found.rollover

    def test_a_new_year_is_told_by_the_classes_where_nothing_says_the_grade(self, tmp_path: Path) -> None:
        """The Mia who comes into 3A is not the Mia who was in it: that one is in 4A now."""
        people = [person(str(at), f"Child{at} Roe", "", "", f"{3 + at % 3}A") for at in range(6)]
        mia = person("mia", "Mia Novak", "", "", "3A")
        rows = "".join(f"Child{at},Roe,{4 + at % 3}A\n" for at in range(6)) + "Mia,Novak,3A\nMia,Novak,4A\n"
        found = listed(tmp_path, rows, [*people, mia], "First,Last,Homeroom\n")
        assert found.rollover and found.rollover.up == 7 and not found.questions
        rooms = {each.id: each.homeroom for each in apply(found, [*people, mia])}
        assert rooms["mia"] == "4A" and [c.homeroom for c in found.new] == ["3A"]


class TestTwoOfOneName:
    """Two children called Mia Novak in grade 7, told apart by room, by number, or by nothing."""

    HERE = (person("m1", "Mia Novak", "", homeroom="7A"), person("m2", "Mia Novak", "", homeroom="7C"))

    def test_the_room_tells_them_apart(self, tmp_path: Path) -> None:
        found = listed(tmp_path, "31,Mia,Novak,7,7C\n30,Mia,Novak,7,7A\n", [*self.HERE])
        assert numbers(apply(found, self.HERE)) == {"m1": ("30",), "m2": ("31",)}

    def test_close_assignments_are_asked_with_both(self, tmp_path: Path) -> None:
        found = listed(tmp_path, "31,Mia,Novak,7,\n30,Mia,Novak,7,\n", [*self.HERE])
        assert not (found.new or found.changed) and len(found.questions) == 2
        assert [c.answer for c in found.questions[0].choices] == ["m1", "m2", NEW]

    def test_one_that_is_sure_leaves_the_other(self, tmp_path: Path) -> None:
        here = [replace(self.HERE[0], ids=("30",)), self.HERE[1]]
        found = listed(tmp_path, "30,Mia,Novak,7,\n31,Mia,Novak,7,7C\n", here)
        assert numbers(apply(found, here)) == {"m1": ("30",), "m2": ("31",)} and not found.questions


class TestOneOrSeveral:
    """Equal rows without a number: one student listed again, or several of one name?"""

    ROWS = "Name,Class\nAlex Moreau,5c\nAlex Moreau,5c\nLou Petit,5c\nAlex Moreau,5c\nKim Roy,5d\n"

    def test_it_is_asked_and_nobody_is_merged_without_an_answer(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.ROWS, [], "")
        assert [c.display for c in found.new] == ["Lou Petit", "Kim Roy"]
        (question,) = found.questions
        assert "Alex Moreau" in question.text and "3 times" in question.text
        one, several = (choice.answer for choice in question.choices)
        told = make_plan(found.import_source, {question.key: one})
        assert [c.display for c in told.new] == ["Alex Moreau", "Lou Petit", "Kim Roy"] and not told.questions
        told = make_plan(found.import_source, {question.key: several})
        assert len(told.new) == 5 and not told.questions
        again = listed(tmp_path, self.ROWS, apply(told), "")
        assert not (again.new or again.changed or again.questions), "three rows, three people: nothing to ask"

    def test_a_left_out_answer_is_an_answer(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.ROWS, [], "")
        left = make_plan(found.import_source, {found.questions[0].key: ""})
        assert len(left.new) == 2 and not left.questions


def test_one_answer_for_all_questions_of_a_kind(tmp_path: Path) -> None:
    here = [person(f"p{at}", f"Old{at} Name{at}", str(at), "8") for at in range(100, 108)]
    rows = "".join(f"{at},Young{at},Name{at},8,7B\n" for at in range(100, 108))
    found = listed(tmp_path, rows, here)
    assert len(found.questions) == 8
    first = found.questions[0]
    new = next(c for c in choices(first, found.listed) if c.answer == NEW)
    told = make_plan(found.import_source, same_answers(found.questions, first, new.answer))
    assert len(told.new) == 8 and not told.questions
    left = make_plan(found.import_source, same_answers(found.questions, first, ""))
    assert not (left.new or left.changed or left.questions)
    same = next(c for c in choices(first, found.listed) if c.person)
    told = make_plan(found.import_source, same_answers(found.questions, first, same.answer))
    assert [c.person.id for c in told.changed] == [each.id for each in here], "each is the one it asks about"


class TestNamesCutToInitials:
    """Lists for parents and walls have "Maya C.": the office's list has whole names."""

    FULL = "Student ID,Last Name,First Name,Homeroom\n"

    def test_a_list_of_initials_is_the_same_children_and_their_names_stay_whole(self, tmp_path: Path) -> None:
        here = [
            person("m", "Maya Chen", "101"),
            person("d", "Maya Diaz", "103"),
            person("z", "Zoë Müller", "104"),
        ]
        short = "First Name,Last Initial,Homeroom\nMaya,C.,7B\nMaya,D,7B\nZoë,M.,7B\nEmma,D.,7B\n"
        found = plan(fill(tmp_path, {"wall.csv": short}), here)
        assert not found.questions and [each.display for each in found.new] == ["Emma D."]
        after = names(apply(found, here))
        assert (after["m"], after["d"], after["z"]) == ("Maya Chen", "Maya Diaz", "Zoë Müller")

    def test_the_whole_names_come_with_a_later_list(self, tmp_path: Path) -> None:
        here = [person("m", "Maya C.", ""), person("d", "Maya D", ""), person("l", "Liam O.", "")]
        found = plan(
            fill(tmp_path, {"office.csv": self.FULL + "1,Chen,Maya,7B\n3,Diaz,Maya,7B\n2,O'Neil,Liam,7B\n"}),
            here,
        )
        assert not found.questions and not found.new
        assert names(apply(found, here)) == {"m": "Maya Chen", "d": "Maya Diaz", "l": "Liam O'Neil"}

    def test_two_who_may_be_meant_are_asked_about(self, tmp_path: Path) -> None:
        here = [person("c", "Maya Chen", ""), person("k", "Maya Clark", "")]
        found = plan(fill(tmp_path, {"wall.csv": "Name,Homeroom\nMaya C.,7B\nLeo P.,7B\nIda W.,7B\n"}), here)
        assert len(found.questions) == 1 and len(found.new) == 2


class TestClassesByOtherNames:
    HERE = tuple(
        person(name, f"{name} Holm", "", "", room)
        for name, room in (
            ("Ada", "6A"),
            ("Bo", "6A"),
            ("Cleo", "6A"),
            ("Dan", "6B"),
            ("Eva", "6B"),
            ("Finn", "6B"),
        )
    )

    def test_a_list_by_teachers_is_the_same_children(self, tmp_path: Path) -> None:
        rows = "".join(
            f"{one.display},{'Mrs. Harper' if one.homeroom == '6A' else 'Mr. Lowe'}\n" for one in self.HERE
        )
        found = plan(fill(tmp_path, {"list.csv": f"Student,Teacher\n{rows}Gus Berg,Mr. Lowe\n"}), self.HERE)
        assert not found.questions and [each.display for each in found.new] == ["Gus Berg"]

    @pytest.mark.parametrize(("room", "asked"), [("6B", 0), ("1A", 1)])
    def test_one_who_misses_in_a_room_of_the_list_and_is_in_another_has_moved(
        self, tmp_path: Path, room: str, asked: int
    ) -> None:
        """But not down to a first grade."""
        rows = "".join(f"{one.display},{one.homeroom}\n" for one in self.HERE[1:])
        text = f"Student,Homeroom\n{rows}{self.HERE[0].display},{room}\n"
        found = plan(fill(tmp_path, {"list.csv": text}), self.HERE)
        assert len(found.questions) == asked and not found.new
        moved = [change.fields["homeroom"] for change in found.changed if "homeroom" in change.fields]
        assert moved == ["6B"][asked:]

    def test_one_in_another_room_than_before_among_new_children_is_asked_about(self, tmp_path: Path) -> None:
        """A first grade arrives, and a name of it is that of a child here."""
        rows = "Ada Holm,1A\nHugo Ek,1A\nIvy Sand,1A\nJon Dahl,1A\n"
        found = plan(fill(tmp_path, {"list.csv": f"Student,Homeroom\n{rows}"}), self.HERE)
        assert len(found.questions) == 1 and "Ada Holm" in found.questions[0].text


class TestRoles:
    """A teacher named like a student is not the student by the name alone."""

    STUDENTS = TITLES + "501,Maya,Chen,8,301\n502,Daniel,Lee,7,201\n503,Ana,Diaz,7,201\n"

    @pytest.mark.parametrize(
        "staff",
        [
            "Name,Role,Employee ID\nMaya Chen,Teacher,990107\nKaren Boyd,Teacher,990108\n",
            "Name,Role\nMaya Chen,Teacher\nKaren Boyd,Teacher\n",
            "Last,First\nChen,Maya\nBoyd,Karen\n",
        ],
    )
    def test_in_one_folder_they_are_two_people(self, tmp_path: Path, staff: str) -> None:
        found = plan(fill(tmp_path, {"students.csv": self.STUDENTS, "staff.csv": staff}), [])
        of_name = [one for one in found.new if one.display == "Maya Chen"]
        assert sorted((one.grade, one.is_staff) for one in of_name) == [("", True), ("8", False)]
        assert len(found.new) == 5

    def test_of_a_student_here_it_is_asked_once(self, tmp_path: Path) -> None:
        here = [person("m", "Maya Chen", "501", "8", "301"), person("d", "Daniel Lee", "502", "7", "201")]
        faculty = {"faculty.csv": "First Name,Last Name\nDaniel,Lee\nKaren,Boyd\nBob,Nash\n"}
        source = fill(tmp_path / "faculty", faculty)
        found = plan(source, here)
        assert not found.changed and [question.text[:18] for question in found.questions] == [
            "Who is Daniel Lee "
        ]
        answered = make_plan(found.import_source, {found.questions[0].key: NEW})
        after = apply(answered, here)
        assert sorted(each.role for each in after if each.display == "Daniel Lee") == ["student", "teacher"]
        assert not plan(source, after).questions, "the faculty again"
        again = listed(tmp_path / "students", "501,Maya,Chen,8,301\n502,Daniel,Lee,7,202\n", after)
        assert not again.questions and [change.person.id for change in again.changed] == ["d"]


class TestAnotherSchool:
    """A list of strangers with the numbers of people here took numbers away, and asked about each."""

    OURS = tuple(
        person(f"p{at}", f"{given} {family}", f"20410{at}")
        for at, (given, family) in enumerate(
            (("Maya", "Chen"), ("Ruby", "Baker"), ("Rhys", "Davies"), ("Elena", "Garcia"), ("Ethan", "Hall"),
             ("Kenji", "Ito"))
        )
    )  # fmt: skip
    THEIRS = "".join(
        f"20410{at},{given},{family},6,Oak\n"
        for at, (given, family) in enumerate(
            (("Zoe", "Ashby"), ("Adam", "Brant"), ("Beth", "Corey"), ("Carl", "Dunne"), ("Dora", "Eames"),
             ("Evan", "Frost"), ("Faye", "Gould"), ("Gus", "Hobbs"))
        )
    )  # fmt: skip

    def test_one_question_is_asked_and_nobody_loses_a_number(self, tmp_path: Path) -> None:
        found = listed(tmp_path, self.THEIRS, [*self.OURS])
        assert not found.new and not found.changed and not found.missing
        assert [question.text for question in found.questions] == ["Is office.csv a list of your school?"]
        answered = make_plan(found.import_source, {found.questions[0].key: NEW})
        after = apply(answered, self.OURS)
        assert [each.ids for each in after[:6]] == [each.ids for each in self.OURS] and not answered.questions
        assert [each.ids for each in after[6:]] == [()] * 6 + [("204106",), ("204107",)]
        again = listed(tmp_path, self.THEIRS, after)
        assert not again.questions and not again.changed and not again.new

    def test_a_number_column_that_was_sorted_alone_is_of_this_school(self, tmp_path: Path) -> None:
        ids = [each.ids[0] for each in self.OURS]
        rows = "".join(
            f"{number},{each.given},{each.family},7,7B\n"
            for number, each in zip([*ids[1:], ids[0]], self.OURS, strict=True)
        )
        found = listed(tmp_path, rows, [*self.OURS])
        assert not any("your school" in question.text for question in found.questions)
