"""The same school over time: who waits for an answer has not left, and notes stay with their child."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from school_files import fill, pictures

from namecards.core.people import Person, mark_typed_fields
from namecards.importing.past import Past
from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import ARCHIVE, LEAVERS
from namecards.importing.report.check import check
from namecards.importing.report.differences import describe_change

NAMES = [
    "Ruth Abebe",
    "Otis Bauer",
    "Nell Castro",
    "Hugo Dunn",
    "Ines Ferri",
    "Theo Grant",
    "Lena Huber",
    "Finn Ito",
    "Cora Jonas",
    "Abel Kwon",
    "Dina Lund",
    "Evan Moss",
]


def school(grade: str = "5", room: str = "5C", count: int = len(NAMES)) -> list[Person]:
    return [
        Person(
            id=f"p{at}", given=name.split()[0], family=name.split()[1], ids=(f"{700 + at}",),
            grade=grade, homeroom=room,
        )
        for at, name in enumerate(NAMES[:count])
    ]  # fmt: skip


def rows(people: list[Person], *columns: str) -> str:
    titles = {"ids": "Student ID", "given": "First Name", "family": "Last Name", "grade": "Grade",
              "homeroom": "Homeroom", "preferred": "Preferred Name"}  # fmt: skip
    lines = [
        ",".join(
            value if isinstance(value := getattr(each, name), str) else "".join(value) for name in columns
        )
        for each in people
    ]
    return "\n".join([",".join(titles[name] for name in columns), *lines, ""])


WHOLE = ("ids", "family", "given", "grade", "homeroom")
UNNUMBERED = WHOLE[1:]


def listed(folder: Path, text: str, here: list[Person], name: str = "Students.csv") -> ImportPlan:
    return plan(fill(folder, {name: text}), here)


def says(plan: ImportPlan) -> list[str]:
    return [oddity.text for oddity in check(plan)]


def test_nobody_whose_row_waits_for_an_answer_is_called_a_leaver(tmp_path: Path) -> None:
    here = school()
    here[1] = replace(here[1], given="Ruth")  # two called Ruth, and the teacher's list has first names only
    update = listed(tmp_path, rows(here, "given", "homeroom"), here)
    assert [question.kind for question in update.questions] == ["same"]
    assert update.leavers == ()


def test_in_a_new_year_a_child_with_the_name_of_a_leaver_is_asked_about_though_in_the_old_room(
    tmp_path: Path,
) -> None:
    here = school()
    now = [replace(p, grade="6", homeroom="6C", ids=(f"88{p.ids[0]}",)) for p in here if p.id != "p3"]
    now.append(replace(here[3], ids=("88999",)))  # another one, and the first has moved
    update = listed(tmp_path, rows(now, *WHOLE), here)
    asked = [q for q in update.questions if q.kind != LEAVERS]
    assert [q.candidate.display for q in asked if q.candidate] == ["Hugo Dunn"]
    assert "p3" not in {change.person.id for change in update.changed}


def test_a_class_typed_by_hand_ends_once_a_list_says_the_same_and_that_is_said(tmp_path: Path) -> None:
    here = school()
    here[4] = mark_typed_fields(here[4], replace(here[4], homeroom="5D"))
    before = listed(tmp_path / "1", rows(school(), *WHOLE), here)
    assert [change.conflicts for change in before.conflicts] == [{"homeroom": "5C"}]
    assert "This stays as you typed it: Ines Ferri (homeroom 5D, not 5C)." in says(before)
    agreed = listed(tmp_path / "2", rows(here, *WHOLE), here)
    assert [(change.person.id, change.fields) for change in agreed.changed] == [("p4", {"own": ()})]
    assert any("later lists may change it again: homeroom of Ines Ferri" in text for text in says(agreed))


def test_a_list_that_has_who_was_brought_back_says_why_they_change(tmp_path: Path) -> None:
    here = [replace(school()[0], own=("active",)), *school()[1:]]
    (change,) = listed(tmp_path, rows(here, *WHOLE), here).changed
    assert describe_change(change) == "Ruth Abebe (still here, as you typed)"


def test_a_class_typed_by_hand_gives_way_to_that_of_a_new_year(tmp_path: Path) -> None:
    here = school()
    here[4] = mark_typed_fields(here[4], replace(here[4], homeroom="5D"))
    here[5] = mark_typed_fields(here[5], replace(here[5], homeroom="6E"))  # typed in the holidays
    update = listed(tmp_path, rows(school("6", "6C"), *WHOLE), here)
    assert {change.person.id: change.fields.get("homeroom") for change in update.changed}["p4"] == "6C"
    assert [change.conflicts for change in update.conflicts] == [{"homeroom": "6C"}]
    assert any("new year replaces it: homeroom of Ines Ferri." in text for text in says(update))


def test_what_a_family_refused_stays_refused_though_a_list_says_the_same(tmp_path: Path) -> None:
    here = school()
    here[2] = mark_typed_fields(here[2], replace(here[2], no_photo=True))
    text = rows(here, *WHOLE).replace("Homeroom", "Homeroom,Photo consent").replace("5C\n", "5C,yes\n")
    same = listed(tmp_path / "1", text.replace("Castro,Nell,5,5C,yes", "Castro,Nell,5,5C,no"), here)
    assert "p2" not in {change.person.id for change in same.changed}


def test_a_poorer_spelling_is_not_taken_and_that_is_said(tmp_path: Path) -> None:
    here = school()
    names = {0: "O'Keefe", 1: "McCarthy", 2: "van der Berg", 3: "Lloyd-Hughes", 5: "Muñoz"}
    here = [replace(p, family=names.get(at, p.family)) for at, p in enumerate(here)]
    poorer = {"O'Keefe": "OKeefe", "McCarthy": "Mccarthy", "van der Berg": "Vanderberg",
              "Lloyd-Hughes": "Lloyd Hughes", "Muñoz": "Munoz"}  # fmt: skip
    now = [replace(p, family=poorer.get(p.family, p.family)) for p in here]
    update = listed(tmp_path / "1", rows(now, *WHOLE), here)
    assert update.changed == () and update.questions == ()
    assert any(
        "5 names keep their spelling" in text and "(O'Keefe, not OKeefe)" in text for text in says(update)
    )
    back = listed(tmp_path / "2", rows(here, *WHOLE), now)
    assert [change.fields.get("family") for change in back.changed] == list(names.values())


def test_a_new_official_first_name_is_taken_from_a_list_that_has_the_official_ones(tmp_path: Path) -> None:
    here = school()
    here[0], here[6] = replace(here[0], preferred="Alex"), replace(here[6], preferred="Leni")
    now = [replace(p, given="Alex", preferred="") if p.id == "p0" else p for p in here]
    update = listed(tmp_path / "1", rows(now, *WHOLE, "preferred"), here)
    assert [change.fields for change in update.changed] == [{"given": "Alex", "preferred": ""}]
    assert "1 official first name changes: Ruth → Alex Abebe." in says(update)
    called = [replace(p, given=p.preferred or p.given, preferred="") for p in here]  # a teacher's list
    assert listed(tmp_path / "2", rows(called, *WHOLE), here).changed == ()


def test_a_photo_chosen_by_hand_is_not_replaced_by_a_folder(tmp_path: Path) -> None:
    here = school(count=3)
    here = [replace(p, photo=f"old{p.id}.jpg") for p in here]
    here[1] = mark_typed_fields(here[1], replace(here[1], photo="chosen.jpg"))
    folder = fill(tmp_path, pictures("700.jpg", "701.jpg", "702.jpg"))
    update = plan(folder, here)
    assert [change.person.id for change in update.changed] == ["p0", "p2"]
    assert "This stays as you typed it: Otis Bauer (the photo that you chose)." in says(update)
    bad = [replace(p, bad_photo=p.photo) if p.id == "p1" else p for p in here]
    assert len(plan(folder, bad).changed) == 3, "a photo marked as bad is replaced"


def test_leavers_can_be_asked_about_one_by_one_and_namesakes_have_their_class(
    tmp_path: Path,
) -> None:
    here = school()
    here += [replace(here[0], id="q", ids=("990",), homeroom="5D")]  # a second Ruth Abebe
    update = listed(tmp_path, rows([p for p in here if p.id not in ("p0", "p9")], *WHOLE), here)
    (question,) = update.questions
    assert "Ruth Abebe (Grade 5 · Room 5C) and Abel Kwon" in question.why
    each = make_plan(update.import_source, {question.key: "each"})
    assert [q.text for q in each.questions] == [
        "Has Ruth Abebe (Grade 5 · Room 5C) left? Archive them?",
        "Has Abel Kwon left? Archive them?",
    ]
    ruth, abel = (q.key for q in each.questions)
    done = make_plan(update.import_source, {question.key: "each", ruth: ARCHIVE, abel: "keep"})
    assert {change.person.id: change.fields for change in done.changed} == {
        "p0": {"active": False},
        "p9": {"own": ("active",)},
    }
    assert any("1 of them is archived." in text for text in says(done))


def test_who_stays_by_an_answer_is_asked_about_again_only_in_a_new_year(tmp_path: Path) -> None:
    here = [replace(p, own=("active",)) if p.id == "p4" else p for p in school()]
    rest = [p for p in here if p.id != "p4"]
    same_year = listed(tmp_path / "1", rows(rest, *WHOLE), here)
    assert same_year.questions == () and any("Ines Ferri. They stay." in text for text in says(same_year))
    now = [replace(p, grade="6", homeroom="6C") for p in rest]
    new_year = listed(tmp_path / "2", rows(now, *WHOLE), here)
    (question,) = new_year.questions
    done = make_plan(new_year.import_source, {question.key: ARCHIVE})
    gone = next(change for change in done.changed if change.person.id == "p4")
    assert gone.fields == {"active": False, "own": ()}


def test_nobody_added_since_the_last_list_is_called_a_leaver(tmp_path: Path) -> None:
    here = school()
    text = rows([p for p in here if p.id not in ("p4", "p5")], *WHOLE)
    update = plan(fill(tmp_path, {"Students.csv": text}), here, past=Past(newcomers={"p5"}))
    assert [person.id for person in update.leavers] == ["p4"]


def test_a_list_of_last_year_moves_nobody_down_without_an_answer(tmp_path: Path) -> None:
    here = [replace(p, active=p.id not in ("p2", "p3")) for p in school("6", "6C")]
    update = listed(tmp_path, rows(school(), *WHOLE), here)
    (question,) = update.questions
    assert question.text.startswith("10 of 10 people go down a grade, and 2 people who left would come back.")
    assert update.changed == ()
    assert not any("come back from the archive" in text for text in says(update))
    wanted = make_plan(update.import_source, {question.key: "change"})
    assert len(wanted.changed) == len(here)


def test_nobody_is_added_or_called_a_leaver_by_a_list_of_last_year(tmp_path: Path) -> None:
    was, here = school(), school("6", "6C")
    gone = replace(was[0], id="gone", given="Gus", family="Olm", ids=("650",))
    update = listed(tmp_path, rows([*was[2:], gone], *WHOLE), here)
    (question,) = update.questions
    assert not (update.new or update.changed or update.leavers)
    assert any("only on this older list, and not added: Gus Olm." in text for text in says(update))
    wanted = make_plan(update.import_source, {question.key: "change"})
    assert [one.display for one in wanted.new] == ["Gus Olm"]


def test_first_names_that_slipped_by_a_row_are_one_question(tmp_path: Path) -> None:
    here = school()
    now = [replace(p, given=q.given) for p, q in zip(here, [here[-1], *here[:-1]], strict=True)]
    for at, columns in enumerate((UNNUMBERED, WHOLE)):
        update = listed(tmp_path / f"{at}", rows(now, *columns), here)
        (question,) = update.questions
        assert question.text.startswith("12 of 12 names are the first name of one person here")
        assert update.changed == () == update.new and update.leavers == ()
        left_out = make_plan(update.import_source, {question.key: ""})
        assert left_out.questions == () == left_out.changed and left_out.new == ()
        each = make_plan(update.import_source, {question.key: "each"})
        assert len(each.questions) == 12 and not any("with that name" in q.why for q in each.questions)


def test_some_children_with_names_of_others_are_asked_about_one_by_one(tmp_path: Path) -> None:
    here = school()
    now = [*here[:8], *(replace(p, family=here[at].family, ids=()) for at, p in enumerate(here[8:]))]
    update = listed(tmp_path, rows(now, *UNNUMBERED), here)
    assert len(update.questions) == 4 and all(q.kind == "row" for q in update.questions)


def test_typing_errors_in_both_names_are_asked_about_where_the_class_is_the_same(tmp_path: Path) -> None:
    here = school()
    here[1] = replace(here[1], given="Ottis", family="Bauier")
    update = listed(tmp_path, rows(school(), *UNNUMBERED), here)
    assert [q.text for q in update.questions] == ["Who is Otis Bauer (Students.csv, row 3)?"]
    assert update.new == () and update.leavers == ()


def test_a_room_with_or_without_its_word_is_one_class(tmp_path: Path) -> None:
    here = school()
    for at, way in enumerate(("Room 5C", "Rm 5c", "5-C", "room: 5C")):
        now = [replace(person, homeroom=way) for person in here]
        update = listed(tmp_path / f"{at}", rows(now, *WHOLE), here)
        assert update.changed == (), way
        back = listed(tmp_path / f"{at} back", rows(here, *WHOLE), now)
        assert back.changed == () and not any("One homeroom" in text for text in says(back)), way


def test_rooms_with_one_number_and_two_letters_are_two(tmp_path: Path) -> None:
    here = [replace(person, homeroom=f"Room 5{'CD'[at % 2]}") for at, person in enumerate(school())]
    now = [replace(person, homeroom=person.homeroom.removeprefix("Room ")) for person in here]
    now[0] = replace(now[0], homeroom="5D")
    update = listed(tmp_path, rows(now, *WHOLE), here)
    assert [(change.person.id, change.fields) for change in update.changed] == [
        ("p0", {"homeroom": "Room 5D"})
    ]
    typed = mark_typed_fields(here[0], replace(here[0], homeroom="Room 5D"))
    kept = listed(tmp_path / "typed", rows([*school()[:1], *now[1:]], *WHOLE), [typed, *here[1:]])
    assert [change.conflicts for change in kept.conflicts] == [{"homeroom": "Room 5C"}]


def test_classes_with_a_new_name_are_not_asked_about_if_nobody_stays_in_the_old_one(tmp_path: Path) -> None:
    here = [replace(person, homeroom="Oak") for person in school()]
    now = [replace(person, homeroom="OAK house") for person in here]
    assert not any("One homeroom" in text for text in says(listed(tmp_path, rows(now, *WHOLE), here)))


def test_only_a_list_of_most_people_is_asked_to_be_complete(tmp_path: Path) -> None:
    here = school()
    new = [replace(here[0], given="Wim", family="Claes", ids=("990",))]
    for at, some in enumerate(([*new], [here[3], here[8]])):  # new arrivals; a choir
        found = says(listed(tmp_path / f"{at}", rows(some, *WHOLE), here, "Some.csv"))
        assert not any("complete?" in text for text in found) and any("They stay." in text for text in found)
    most = says(listed(tmp_path / "most", rows(here[3:], *WHOLE), here))
    assert any(text.startswith("Is the list complete? 3 people") for text in most)


def test_the_list_of_one_class_in_a_new_year_names_no_leavers_of_the_other_classes(tmp_path: Path) -> None:
    here = school() + [
        replace(p, id=f"q{p.id}", given=f"{p.given}a", ids=(f"1{p.ids[0]}",), homeroom="5D") for p in school()
    ]
    here += [replace(here[0], id="top", given="Old", ids=("9000",), grade="8", homeroom="8A")]
    now = [replace(person, grade="6", homeroom="6C") for person in here[1:12]]
    update = listed(tmp_path, rows(now, *WHOLE), here, "6C.csv")
    assert [person.id for person in update.leavers] == ["p0"]


def test_a_number_of_somebody_archived_with_another_last_name_is_asked_about(tmp_path: Path) -> None:
    here = [replace(person, active=person.id != "p7") for person in school()]
    now = [replace(p, family="Novak", active=True) if p.id == "p7" else p for p in here]
    update = listed(tmp_path, rows(now, *WHOLE), here)
    (question,) = update.questions
    assert question.choices[0].answer == "p7" and "has left" in question.choices[0].label


def test_a_new_name_in_a_new_class_of_the_next_grade_is_said(tmp_path: Path) -> None:
    here = [replace(p, homeroom="5C" if at < 6 else "5D") for at, p in enumerate(school())]
    now = [replace(p, grade="6", homeroom="6C" if at % 2 else "6D") for at, p in enumerate(here)]
    now[6] = replace(now[6], family="Brandt")
    update = listed(tmp_path, rows(now, *UNNUMBERED), here)
    assert any("Lena Brandt is new, and Lena Huber of the same grade" in text for text in says(update))


def test_middle_names_behind_most_first_names_of_a_list_change_no_first_name(tmp_path: Path) -> None:
    here = school()
    more = ["Rose", "Lee", "Ann", "Jo", "May", "Kay", "Eve", "Guy", "Roy", "Fay"]
    now = [replace(p, given=f"{p.given} {middle}") for p, middle in zip(here, more, strict=False)]
    update = listed(tmp_path / "most", rows([*now, *here[10:]], *WHOLE), here)
    assert [change.fields for change in update.changed] == [{"middle": middle} for middle in more]
    one = [*here[:3], now[3], *here[4:]]
    (change,) = listed(tmp_path / "one", rows(one, *WHOLE), here).changed
    assert change.fields == {"given": "Hugo Jo"}, "the office corrects a double name"


def test_middle_names_do_not_make_harry_henry(tmp_path: Path) -> None:
    """Of two classmates, one has the first name of the row, the other a form of it."""
    both = (("Harry", "Price"), ("Henry", "Price"), ("Charlotte", "Dupont"), ("Charlie", "Dupont"))
    here = school() + [
        Person(id=first, given=first, family=last, grade="5", homeroom="5C") for first, last in both
    ]
    now = [replace(p, given=f"{p.given} {'Rose' if at % 2 else 'Lee'}") for at, p in enumerate(here)]
    update = listed(tmp_path, rows(now, *UNNUMBERED), here)
    assert not update.questions and len(update.known) == len(here)
    assert all(one.given.startswith(person.given) for one, person in update.known.items())


def test_a_class_mixed_of_two_in_a_new_year_leaves_the_others_for_the_other_class(tmp_path: Path) -> None:
    here = [replace(p, homeroom="5C" if at % 2 else "5D") for at, p in enumerate(school())]
    now = [replace(p, grade="6", homeroom="6C") for p in here[6:]]
    update = listed(tmp_path, rows(now, *WHOLE), here, "6C.csv")
    assert not update.leavers and len(update.missing) == 6


def test_letters_that_a_list_lost_stay_as_they_are_here(tmp_path: Path) -> None:
    """An old export writes a question mark for each letter that it lacks: Zo? M?ller."""
    here = [replace(school()[0], given="Zoë", family="Müller"), *school()[1:]]
    for at, name in enumerate((("Zo?", "M?ller"), ("Zo??", "M??ller"), ("ZOE", "MUELLER"))):
        now = [replace(here[0], given=name[0], family=name[1]), *here[1:]]
        update = listed(tmp_path / f"{at}", rows(now, *WHOLE), here)
        assert not update.changed and not update.questions
        assert any("Müller" in text and ("lost letters" in text or "lacks" in text) for text in says(update))
    dotless = [replace(here[0], given="Işıl", family="Kılıç"), *here[1:]]
    now = [replace(here[0], given="I??l", family="K?l??"), *here[1:]]
    assert not listed(tmp_path / "dotless", rows(now, *WHOLE), dotless).changed
    more = [here[0], replace(here[1], given="Anaïs"), *here[2:]]
    now = [replace(here[0], given="Zo", family="Mller"), replace(here[1], given="Anas"), *here[2:]]
    assert not listed(tmp_path / "without", rows(now, *WHOLE), more).changed
    boy = [*more, replace(more[1], given="Anas", ids=("903",))]
    assert listed(tmp_path / "boy", rows(boy, *WHOLE), more).new, "Anas Bauer is not Anaïs"
    two = [*here, replace(here[0], id="q", family="Moller", ids=("901",))]
    unknown = [*two[:-1], replace(two[0], given="Z?d", family="M?ller", ids=("902",))]
    assert listed(tmp_path / "new", rows(unknown, *WHOLE), two).new, "nobody here is Z?d"


def test_one_photo_with_a_letter_wrong_in_its_name_is_asked_about(tmp_path: Path) -> None:
    names = pictures("Abel Kwan.jpg", "Wim Claes.jpg")
    update = plan(fill(tmp_path, names), school())
    assert [one.display for one in update.new] == ["Wim Claes"]
    (question,) = update.questions
    assert [choice.answer for choice in question.choices] == ["p9", "new"]


def test_nobody_is_asked_which_photo_shows_a_child_whose_family_refused(tmp_path: Path) -> None:
    here = [replace(person, no_photo=person.id == "p6") for person in school()]
    names = pictures(*(f"{person.ids[0]}.jpg" for person in here), "Lena Huber.jpg")
    update = plan(fill(tmp_path, names), here)
    assert not update.questions and not any("has no photo" in text for text in says(update))
    assert any("No photo is kept of Lena Huber" in text for text in update.unclear)


def test_the_question_about_a_number_says_whose_it_is_here(tmp_path: Path) -> None:
    here = school()
    now = [replace(here[0], ids=here[1].ids), *here[2:]]
    (question,) = [one for one in listed(tmp_path, rows(now, *WHOLE), here).questions if one.is_doubt]
    assert "701 on the list and 700 here" in question.why and "701 is that of Otis Bauer here" in question.why


def test_a_photo_of_somebody_who_left_is_said_and_nobodys(tmp_path: Path) -> None:
    here = [replace(person, active=person.id != "p6") for person in school()]
    for at, name in enumerate(("706.jpg", "Lena Huber.jpg")):
        update = plan(fill(tmp_path / f"{at}", pictures("Hugo Dunn.jpg", "Otis Bauer.jpg", name)), here)
        assert not update.new and not any(change.person.id == "p6" for change in update.changed)
        assert any(
            f"somebody who left, so nobody gets it: Lena Huber ({name})" in text for text in says(update)
        )


def test_a_short_name_with_an_initial_is_the_child_of_the_class(tmp_path: Path) -> None:
    """“Alex P.” was new, and Alexander Petrov seemed to have left."""
    here = [replace(school()[0], given="Alexander", family="Petrov"), *school()[1:]]
    text = "\n".join(["5C", "Alex P.", *(person.given for person in here[1:])])
    update = plan(fill(tmp_path, {"5C.txt": text}) / "5C.txt", here)
    assert not (update.new or update.leavers) and {p.id for p in update.known.values()} == {
        p.id for p in here
    }


def test_initials_with_last_names_may_be_the_children_of_the_class(tmp_path: Path) -> None:
    """“R. Abebe” was a child called Abebe R., and “A. Kwon” nobody: the whole class came in twice."""
    here = school()
    text = "Name,Class\n" + "".join(f"{p.given[0]}. {p.family},5C\n" for p in here)
    update = listed(tmp_path, text, here, "5C.csv")
    assert not (update.new or update.changed or update.missing)
    assert [q.choices[0].answer for q in update.questions] == [person.id for person in here]


def test_numbers_and_last_names_know_children_whose_first_names_are_blank(tmp_path: Path) -> None:
    here = [*school(), replace(school()[0], id="q", given="Abel", ids=("799",))]
    now = [replace(person, given="") for person in here]
    update = listed(tmp_path, rows(now, *WHOLE), here)
    assert not (update.new or update.changed or update.questions)
    assert [p.id for one, p in update.known.items() if one.family == "Abebe"] == ["p0", "q"]
