"""What an import would do: the first one, the same again, and next year's list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from school_files import apply, fill, pack, picture, pictures

from namecards.core.errors import CannotRead, NamecardsError, NoList
from namecards.core.people import Person
from namecards.importing.plan import plan, read_photo
from namecards.importing.report.summary import summary

LIST = (
    "Student Number,Last Name,First Name,Preferred Name,Say,Grade,Homeroom\n"
    "0042,Chen,Mei,Maya,,6,12\n"
    "1043,O’Brien,Saoirse,,SEER-sha,6,14\n"
    "1044,Peña,José,,,7,Ms. Ortiz\n"
)
PHOTOS = pictures("photos/42.jpg", "photos/obrien_saoirse.jpg", "photos/IMG_1234.jpg")
MAYA = Person(id="m", given="Maya", family="Chen", ids=("1042",), grade="6", homeroom="12")


def listed(tmp_path: Path, text: str) -> Path:
    """A list of its own in a folder of its own."""
    return fill(tmp_path, {"students.csv": text}) / "students.csv"


def test_a_list_and_its_photos(tmp_path: Path) -> None:
    fill(tmp_path, {"students.csv": LIST, **PHOTOS})
    first = plan(tmp_path / "students.csv", [])
    assert first.sentence == "students.csv and the photos beside it: 3 people, 2 photos."
    assert [c.display for c in first.new] == ["Maya Chen", "Saoirse O’Brien", "José Peña"]
    assert first.photos_matched == 2
    assert first.photos_left_over == ("photos/IMG_1234.jpg",)
    assert not (first.changed or first.same or first.unclear or first.missing)
    photo = first.new[0].photo
    assert photo and read_photo(first, photo) == PHOTOS["photos/42.jpg"]


def test_a_zip_and_its_folder_give_the_same_plan(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"students.csv": LIST, **PHOTOS}
    folder = plan(fill(tmp_path / "autumn", files), [])
    zipped = plan(pack(tmp_path / "autumn.zip", files), [])
    assert folder.sentence == zipped.sentence == "students.csv: 3 people, 2 photos."
    assert replace(folder, source=zipped.source) == zipped
    photo = zipped.new[1].photo
    assert photo and read_photo(zipped, photo) == PHOTOS["photos/obrien_saoirse.jpg"]


def test_a_path_may_be_typed(tmp_path: Path) -> None:
    path = listed(tmp_path / "My Lists", LIST)
    assert len(plan(f"'{path}' ", []).new) == 3


def test_the_same_import_again_changes_nothing(tmp_path: Path) -> None:
    fill(tmp_path, {"students.csv": LIST, **PHOTOS})
    people = apply(plan(tmp_path, []))
    again = plan(tmp_path, people)
    assert not (again.new or again.changed or again.missing)
    assert again.same == tuple(people)
    assert again.sentence == "students.csv: 3 people, 2 photos."


def test_a_newer_list_changes_only_what_it_says(tmp_path: Path) -> None:
    people = apply(plan(listed(tmp_path / "fall", LIST), []))
    newer = (
        "Student Number,Last Name,First Name,Say,Homeroom\n"
        "42,Chen,Mei,MY-ah,15\n1043,O’Brien,Saoirse,,\n1050,Diaz,Ana,,15\n"
    )
    update = plan(listed(tmp_path / "spring", newer), people)
    assert [c.display for c in update.new] == ["Ana Diaz"]
    (maya,) = update.changed
    assert (maya.person, maya.fields) == (people[0], {"say": "MY-ah", "homeroom": "15"})  # 42 is her 0042
    assert update.same == (people[1],)
    assert update.missing == (people[2],)


def test_a_leaver_who_is_listed_again_is_back(tmp_path: Path) -> None:
    gone = replace(MAYA, active=False)
    back = plan(listed(tmp_path, "ID,Name\n1042,Maya Chen\n"), [gone])
    assert [change.fields for change in back.changed] == [{"active": True}]
    left = plan(listed(tmp_path, "ID,Name,Status\n1042,Maya Chen,I\n"), [MAYA])
    assert [change.fields for change in left.changed] == [{"active": False}]
    assert plan(listed(tmp_path, "ID,Name\n9,Ben Ortiz\n"), [gone]).missing == ()


def test_a_new_photo_is_a_change_and_a_missing_one_is_not(tmp_path: Path) -> None:
    fill(tmp_path, {"students.csv": "ID,Name\n1042,Maya Chen\n"})
    with_photo = replace(MAYA, photo="old.jpg")
    assert plan(tmp_path, [with_photo]).same == (with_photo,)
    fill(tmp_path, {"1042.jpg": picture("new")})
    (change,) = plan(tmp_path, [with_photo]).changed
    assert (
        change.candidate
        and change.candidate.photo
        and change.fields == {"photo": change.candidate.photo.stored_name}
    )


def test_numbers_are_added_and_classes_replaced(tmp_path: Path) -> None:
    person = replace(MAYA, classes=("Art 6",))
    text = "ID,Barcode,Name,Class\n1042,P 77,Maya Chen,Art 7\n"
    (change,) = plan(listed(tmp_path, text), [person]).changed
    assert change.fields == {"ids": ("1042", "P 77"), "classes": ("Art 7",)}
    both = replace(MAYA, classes=("Gym", "Art 7"))
    assert plan(listed(tmp_path, "ID,Name,Class\n1042,Maya Chen,Art 7; Gym\n"), [both]).same == (both,)


def test_a_list_in_capitals_without_accents_does_not_spoil_a_name(tmp_path: Path) -> None:
    jose = Person(id="j", given="José", family="Peña", ids=("1044",))
    assert plan(listed(tmp_path, "ID,First,Last\n1044,JOSE,PENA\n"), [jose]).same == (jose,)
    plain = replace(jose, given="JOSE", family="PENA")
    (change,) = plan(listed(tmp_path, "ID,First,Last\n1044,José,Peña\n"), [plain]).changed
    assert change.fields == {"given": "José", "family": "Peña"}


def test_a_nickname_on_the_list_does_not_replace_the_given_name(tmp_path: Path) -> None:
    max = Person(id="x", given="Maximilian", family="Cruz", preferred="Max", ids=("7",))
    assert plan(listed(tmp_path, "ID,Name\n7,Max Cruz\n"), [max]).same == (max,)


def test_a_new_family_name_is_a_change(tmp_path: Path) -> None:
    (change,) = plan(listed(tmp_path, "ID,Name\n1042,Maya Ortiz\n"), [MAYA]).changed
    assert change.fields == {"family": "Ortiz"}


def test_a_number_that_is_somebody_elses_now_is_left_alone(tmp_path: Path) -> None:
    for number in ("1042", "01042"):
        reused = plan(listed(tmp_path, f"ID,Name\n{number},Ben Ortiz\n"), [MAYA])
        assert not (reused.new or reused.changed)
        (why,) = reused.unclear
        assert all(word in why for word in (number, "Maya Chen", "Ben Ortiz", "nothing was changed"))


def test_a_reused_number_does_not_go_to_a_namesake_either(tmp_path: Path) -> None:
    ben = Person(id="b", given="Ben", family="Ortiz", grade="6")
    reused = plan(listed(tmp_path, "ID,Name,Grade\n1042,Ben Ortiz,6\n"), [MAYA, ben])
    assert not reused.changed and len(reused.unclear) == 1


def test_one_number_for_two_names_is_left_out_and_said(tmp_path: Path) -> None:
    text = "ID,Name\n1042,Maya Chen\n1042,Ben Ortiz\n1043,Ana Diaz\n1044,Ben Ortiz\n"
    folder = fill(tmp_path, {"students.csv": text, **pictures("1042.jpg", "Ben Ortiz.jpg", "Ana Diaz.jpg")})
    clash = plan(folder, [MAYA])
    assert [(c.ids, c.photo is not None) for c in clash.new] == [(("1043",), True), (("1044",), False)]
    assert not (clash.changed or clash.missing)
    why = clash.unclear[0]
    assert "Maya Chen (students.csv, row 2) and Ben Ortiz (students.csv, row 3)" in why and "1042" in why
    assert len(clash.unclear) == 3


def test_siblings_with_one_number_are_told_apart_by_name(tmp_path: Path) -> None:
    ben = replace(MAYA, id="b", given="Ben")
    assert plan(listed(tmp_path, "ID,Name\n1042,Ben Chen\n"), [MAYA, ben]).same == (ben,)


@pytest.mark.parametrize("row", ["Maya Chen,6,", "Maya Chen,,12", "MAYA CHEN,6,12", "Maya Chen,,"])
def test_without_numbers_people_are_known_by_name(tmp_path: Path, row: str) -> None:
    assert plan(listed(tmp_path, f"Name,Grade,Homeroom\n{row}\n"), [MAYA]).same == (MAYA,)


def test_a_barcode_list_finds_people_by_name_and_place(tmp_path: Path) -> None:
    for place in ("Grade\nP 77,Maya Chen,6", "Homeroom\nP 77,Maya Chen,12"):
        (change,) = plan(listed(tmp_path, f"Barcode,Name,{place}\n"), [MAYA]).changed
        assert change.fields == {"ids": ("1042", "P 77")}


def test_another_number_and_no_place_may_be_somebody_else(tmp_path: Path) -> None:
    doubt = plan(listed(tmp_path, "ID,Name\n2077,Maya Chen\n"), [MAYA])
    assert not (doubt.new or doubt.changed or doubt.missing)
    (why,) = doubt.unclear
    assert "Maya Chen has number 2077 on the list and 1042 here" in why


def test_a_name_in_another_room_may_be_somebody_else(tmp_path: Path) -> None:
    doubt = plan(listed(tmp_path, "Name,Homeroom\nMaya Chen,14\n"), [MAYA])
    assert not (doubt.new or doubt.changed or doubt.missing)
    (why,) = doubt.unclear
    assert "Maya Chen (students.csv, row 2)" in why and MAYA.place in why


def test_a_second_maya_chen_is_new_when_the_first_is_on_the_list(tmp_path: Path) -> None:
    both = plan(listed(tmp_path, "ID,Name,Grade\n1042,Maya Chen,6\n2077,Maya Chen,6\n"), [MAYA])
    assert both.same == (MAYA,)
    assert [c.ids for c in both.new] == [("2077",)]


def test_a_name_two_people_have_is_left_alone(tmp_path: Path) -> None:
    twin = replace(MAYA, id="t", ids=("1043",))
    doubt = plan(listed(tmp_path, "Name\nMaya Chen\n"), [MAYA, twin])
    assert not (doubt.new or doubt.changed or doubt.missing)
    (why,) = doubt.unclear
    assert "Maya Chen (students.csv, row 2)" in why and "several people" in why
    labels = [choice.label for choice in doubt.questions[0].choices]
    assert labels[0].endswith(", 1042") and labels[1].endswith(", 1043"), "alike but for their numbers"


@pytest.mark.parametrize("twins", ["Maya Chen,6,12,\nMaya Chen,6,14,\n", "Maya Chen,,,3a\nMaya Chen,,,3b\n"])
def test_twins_of_name_stay_who_they_are(tmp_path: Path, twins: str) -> None:
    path = listed(tmp_path, f"Name,Grade,Homeroom,Class\n{twins}Ben Ortiz,6,12,\nAna Diaz,6,12,\n")
    people = apply(plan(path, []))
    assert len(people) == 4
    assert plan(path, people).same == tuple(people)


def test_a_list_without_classes_is_a_class(tmp_path: Path) -> None:
    fill(tmp_path, {"period_3 (1).csv": "Name\nMaya Chen\nBen Ortiz\n"})
    path = tmp_path / "period_3 (1).csv"
    club = plan(path, [MAYA])
    assert [c.classes for c in club.new] == [("period 3",)]
    assert club.same == (MAYA,)
    again = plan(path, apply(club, [MAYA]))
    assert not (again.new or again.changed)
    assert plan(fill(tmp_path / "Ms. Ortiz", {"list.csv": "Name\nAna Diaz\n"}), []).new[0].classes == (
        "Ms. Ortiz",
    )


def test_of_several_lists_the_one_with_most_people_is_taken(tmp_path: Path) -> None:
    fill(
        tmp_path,
        {
            "students.csv": LIST,
            "chess.csv": "Name,Role\nAna Diaz,Captain\n",
            "staff.csv": "Name,Room\nGail Norwood,7\n",
            "idlink.txt": '"1042","1042.jpg"\r',
            "readme.txt": "Photos of Lakeside Middle School.\nAll rights reserved.\n",
            "broken.csv": b"\x81\x8d",
        },
    )
    found = plan(tmp_path, [])
    assert found.sentence == "students.csv: 4 people, no photos."
    assert {one.display: one.role for one in found.new}["Gail Norwood"] == "staff"
    assert "broken.csv" in found.unclear[0]
    assert found.unclear[1:] == (
        "staff.csv was read as the staff, because its name or its heading says so.",
        "idlink.txt names pictures that can't be found: 1042.jpg.",
        "chess.csv looks like another list of people (1: Ana Diaz). Import it separately.",
    )


def test_holiday_pictures_beside_a_list_are_not_its_business(tmp_path: Path) -> None:
    fill(tmp_path, {"students.csv": LIST, **pictures("beach.jpg")})
    assert plan(tmp_path / "students.csv", []).photos_left_over == ()
    assert plan(tmp_path, []).photos_left_over == ("beach.jpg",)


def test_what_is_private_goes_nowhere(tmp_path: Path) -> None:
    private = "Password,Birthdate,DOB,Street Address,Health Notes,Lunch Status,Parent Name,Phone,SSN,E-mail"
    text = f"ID,Name,{private}\n1042,Maya Chen{',SECRET' * 10}\n1043,Ben Ortiz{',SECRET' * 10}\n"
    found = plan(listed(tmp_path, text), [MAYA])
    assert len(found.new) == len(found.same) == 1
    assert "SECRET" not in repr(found)


@pytest.mark.parametrize("title", ["Home", "Class", "Room", "Teacher", "Nickname"])
@pytest.mark.parametrize("cell", ["555-01{}7", "06 12 34 5{} 78", "p{}@example.org", "1{} Elm Street"])
def test_ways_to_reach_a_family_are_no_class_and_no_name(tmp_path: Path, title: str, cell: str) -> None:
    rows = "".join(
        f"{name} Roy,{cell.format(at)}\n" for at, name in enumerate(("Ana", "Ben", "Cleo", "Dov"), 3)
    )
    found = plan(listed(tmp_path, f"Name,{title}\n{rows}"), [])
    assert {(one.homeroom, one.grade, one.preferred, one.ids) for one in found.new} == {("", "", "", ())}
    assert any(line.endswith(f"Private, so not read: {title}.") for line in summary(found))


def test_a_room_that_looks_like_a_house_is_a_class(tmp_path: Path) -> None:
    people = enumerate(("Ana", "Ben", "Cleo", "Dov"), 6)
    rows = "".join(f"{name} Roy,Advisory {at}01\n" for at, name in people)
    found = plan(listed(tmp_path, f"Name,Advisory\n{rows}"), [])
    assert [one.homeroom for one in found.new] == [f"Advisory {at}01" for at in (6, 7, 8, 9)]


def test_a_telephone_number_among_classes_or_behind_a_name_is_not_kept(tmp_path: Path) -> None:
    found = plan(
        listed(tmp_path, "Name,Class\nAna Roy,6A\nBen Ito 555-0107,101-0001\nCleo Ek,555-0117\n"), []
    )
    assert [(one.family, *one.classes) for one in found.new] == [("Roy", "6A"), ("Ito", "101-0001"), ("Ek",)]
    assert any(said.endswith("were not read: Ben Ito and Cleo Ek.") for said in found.unclear)


@pytest.mark.parametrize(
    "note",
    ["Bonjour,\n\nVoici les portraits, par classe, par nom.\nPhoto Roy, Lyon\n", "Pack;Prix\nA;12\nB;18\n"],
)
def test_a_letter_or_prices_beside_photos_named_after_people_are_only_said(tmp_path: Path, note: str) -> None:
    found = plan(fill(tmp_path, {"LISEZ-MOI.txt": note, **pictures("5A/Ana Kos.jpg", "5B/Ben Ito.jpg")}), [])
    assert [(one.display, one.classes) for one in found.new] == [("Ana Kos", ("5A",)), ("Ben Ito", ("5B",))]
    assert any("LISEZ-MOI.txt" in line for line in summary(found))


def test_a_photo_that_changed_since_is_not_read(tmp_path: Path) -> None:
    found = plan(fill(tmp_path, {"students.csv": LIST, **pictures("42.jpg")}), [])
    fill(tmp_path, {"42.jpg": picture("another")})
    photo = found.new[0].photo
    assert photo
    with pytest.raises(CannotRead, match="changed while"):
        read_photo(found, photo)


def test_somebody_who_moved_and_stands_in_both_rooms_keeps_the_first_and_it_is_said(tmp_path: Path) -> None:
    rows = "ID,First,Last,Grade,Homeroom\n1,Owen,Evans,6,6B\n1,Owen,Evans,6,6A\n2,Ada,Li,6,6A\n3,Bo,Wu,6,6B\n"
    found = plan(fill(tmp_path, {"list.csv": rows}), [])
    assert found.listed[0].homeroom == "6B" and "Owen Evans (6B, 6A)" in " ".join(found.remarks)
    timetable = (
        "ID,First,Last,Room\n1,Owen,Evans,204\n1,Owen,Evans,Gym\n2,Ada,Li,204\n2,Ada,Li,11\n3,Bo,Wu,7\n"
    )
    found = plan(fill(tmp_path, {"list.csv": timetable}), [])
    assert found.listed[0].homeroom == "" and "none was taken" in " ".join(found.remarks)


@pytest.mark.parametrize("name", ["Maya.jpg", "1042 Ben Ortiz.jpg", "Chen.jpg"])
def test_photos_that_may_be_of_people_here_are_asked_about_though_none_is_sure(
    tmp_path: Path, name: str
) -> None:
    maya = Person(id="m", given="Maya", family="Chen", ids=("1042",), grade="6")
    ben = Person(id="b", given="Ben", family="Ortiz", ids=("1043",), grade="6")
    found = plan(fill(tmp_path, pictures(name)), [maya, ben])
    assert not (found.new or found.changed) and name in found.questions[0].text


def test_a_photo_that_may_be_of_two_people_here_is_asked_beside_sure_ones(tmp_path: Path) -> None:
    names = {"Maya Chen": "1", "Maya Ng": "2", "Liam Fox": "3", "Ella Roy": "4", "Ben Ito": "5"}
    here = [Person(id=n, given=(w := name.split())[0], family=w[1], ids=(n,)) for name, n in names.items()]
    found = plan(fill(tmp_path, pictures("Maya.jpg", "Liam.jpg", "Ella.jpg", "Ben.jpg")), here)
    (question,) = found.questions
    assert [c.label.split(",")[0] for c in question.choices] == ["Maya Chen", "Maya Ng"]
    assert {one.display for one in found.listed if one.photo} == {"Liam Fox", "Ella Roy", "Ben Ito"}


def test_a_single_picture_comes_alone(tmp_path: Path) -> None:
    """A retake among 600 photos: the others were left over, and asked about."""
    maya = Person(id="m", given="Maya", family="Chen", ids=("1042",), photo="old.jpg")
    fill(tmp_path, pictures("1042.jpg", "1043.jpg", "IMG_7.jpg"))
    found = plan(tmp_path / "1042.jpg", [maya])
    assert found.sentence == "Photos, 1042.jpg: 1 person, 1 photo."
    assert [change.person for change in found.changed] == [maya]
    assert not (found.photos_left_over or found.questions or found.import_source.people_list.left_out)
    with pytest.raises(NoList, match=r"after the student .* A list in a picture can't be read"):
        plan(tmp_path / "IMG_7.jpg", [maya])


@pytest.mark.parametrize(
    ("files", "error", "why"),
    [
        ({}, NoList, "no table"),
        ({"a.mp4": b"PK"}, NoList, "no table"),
        ({"a.pdf": b"%PDF-1.7"}, CannotRead, "the PDF is damaged"),
        (pictures("IMG_0042.jpg", "1043.jpg"), NoList, "2 photos, but no list that says who they are"),
        ({"a.csv": ""}, NoList, "No list of people in a.csv: it is empty"),
        ({"a.csv": "Locker,Bus\n1,2\n"}, NoList, "Found: Locker, Bus"),
        ({"a.csv": b"\x89PNG\r\n\x1a\n\0\0\xd8\x00"}, NoList, "No list of people in a.csv: it is a picture"),
        ({"a.csv": "", "b.csv": "Bus\n1\n"}, NoList, "none of its 2 tables"),
        ({f"{number}.txt": "" for number in range(201)}, NoList, "201 tables"),
    ],
)
def test_a_folder_without_a_list_says_so(
    tmp_path: Path, files: dict[str, str | bytes], error: type[NamecardsError], why: str
) -> None:
    with pytest.raises(error, match=why) as refused:
        plan(fill(tmp_path, files), [])
    assert str(refused.value).endswith("Nothing was changed.")


def test_a_photo_refused_on_one_of_two_lists_stays_refused(tmp_path: Path) -> None:
    titles = "Student ID,First name,Last name,Class,Photo consent\n"
    files = {"1.csv": f"{titles}1,Maya,Chen,Art,no\n", "2.csv": f"{titles}1,Maya,Chen,Music,\n"}
    (maya,) = plan(fill(tmp_path, files), []).new
    assert maya.classes == ("Art", "Music") and maya.no_photo
