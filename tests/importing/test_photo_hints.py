"""Pictures named by class and seat, by last name and initial, by first name: only what is certain."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_files import fill, pictures

from namecards.importing.plan import ImportPlan, make_plan, plan
from namecards.importing.questions.questions import choices, same_answers
from namecards.importing.report.check import check

SEATED = "#,Class,Last,First\n1,7A,Chen,Maya\n2,7A,Diaz,Ana\n3,7A,Ali,Omar\n1,7B,Kim,Bo\n2,7B,Fox,Zoe\n"
UNSEATED = "Class,Last,First\n7A,Chen,Maya\n7A,Diaz,Ana\n7A,Ali,Omar\n7B,Kim,Bo\n7B,Fox,Zoe\n"


def read(tmp_path: Path, text: str, *photos: str) -> ImportPlan:
    return plan(fill(tmp_path, {"list.csv": text, **pictures(*photos)}), [])


def shown(found: ImportPlan) -> dict[str, str]:
    return {one.given: one.photo.name for one in found.listed if one.photo}


@pytest.mark.parametrize(
    "form", ["{}-{:02}.jpg", "{}_{}.jpg", "{}/{:02}.jpg", "{}/photos/{}.jpg", "Class {} seat {}.jpg"]
)
def test_class_and_seat(tmp_path: Path, form: str) -> None:
    photos = [form.format(room, seat) for room, seat in (("7A", 1), ("7A", 3), ("7B", 1), ("7B", 2))]
    found = read(tmp_path, SEATED, *photos)
    assert shown(found) == dict(zip(("Maya", "Omar", "Bo", "Zoe"), photos, strict=True))
    assert not found.questions and not any(one.ids for one in found.listed), (
        "a seat is no number of a student"
    )


def test_class_seat_and_first_name(tmp_path: Path) -> None:
    photos = ("7A-1 Maya.jpg", "7A-2 Ana.jpg", "7A-3 Omar.jpg", "7B-1 Bo.jpg")
    assert shown(read(tmp_path, SEATED, *photos)) == dict(
        zip(("Maya", "Ana", "Omar", "Bo"), photos, strict=True)
    )


def test_classes_beside_each_other_with_their_numbers(tmp_path: Path) -> None:
    """A number that somebody has no photo for is left out: so they are not only counted."""
    rows = (
        '1,"Barra Sol, Ian",1,"Arce Vil, Nat"',
        '2,"Cama Oca, Reg",2,"Diaz Cas, Emi"',
        ',,3,"Luna Oro, Seb"',
    )
    text = "\n".join(("No.,4A,No.,4B", *rows))
    photos = ("4A/01.jpg", "4A/02.jpg", "4B/01.jpg", "4B/03.jpg")
    found = read(tmp_path, text, *photos)
    assert shown(found) == dict(zip(("Ian", "Reg", "Nat", "Seb"), photos, strict=True))
    assert not any(one.ids for one in found.listed)


def test_a_photo_says_who_is_the_teacher(tmp_path: Path) -> None:
    photos = pictures("7-3/Rey Sol, Eva.jpg", "7-3/Mora Paz, Teo.jpg", "7-3/Profesora guía - Rojas, Lía.jpg")
    found = plan(fill(tmp_path / "school", photos), [])
    told = {one.display: (one.role, one.classes) for one in found.new}
    assert told.pop("Lía Rojas") == ("teacher", ())
    assert set(told.values()) == {("", ("7-3",))} and len(told) == 2


def test_a_roll_number_of_the_only_class(tmp_path: Path) -> None:
    text = "রোল,শিক্ষার্থীর নাম\n১,তাহমিদ হাসান\n২,ফারিয়া ইসলাম\n৩,অর্পিতা সরকার\n"
    photos = ("রোল_০১.jpg", "রোল_০৩.jpg")
    assert shown(read(tmp_path, text, *photos)) == dict(zip(("তাহমিদ", "অর্পিতা"), photos, strict=True))


def test_a_grade_in_words_and_a_section(tmp_path: Path) -> None:
    text = "ID,Name,Class,Section,Roll\n110,Nusrat Jahan,Six,Padma,1\n113,Arafat Islam,Six,Meghna,1\n"
    photos = ("Six_Padma_1.jpg", "Six_Meghna_1.jpg")
    assert shown(read(tmp_path, text, *photos)) == dict(zip(("Nusrat", "Arafat"), photos, strict=True))


def test_a_seat_that_nobody_has_makes_the_class_unsure(tmp_path: Path) -> None:
    found = read(tmp_path, SEATED, "7A-01.jpg", "7A-04.jpg", "7B-01.jpg")
    assert shown(found) == {"Bo": "7B-01.jpg"} and len(found.photos_left_over) == 2
    found = read(tmp_path / "two", SEATED, "7A-01.jpg", "7A-01.png", "7A-03.jpg", "7B-01.jpg")
    assert shown(found) == {"Bo": "7B-01.jpg"}, "nor two pictures of one seat"


def test_a_gap_in_one_folder_shows_that_all_go_by_seats(tmp_path: Path) -> None:
    """Numbers 1 and 2 in the folder of a class of three may only count who came; a gap beside them tells."""
    text = SEATED + "3,7B,Ray,Leo\n"
    assert shown(read(tmp_path / "a", text, "7A/1.jpg", "7B/1.jpg", "7B/2.jpg")) == {}
    whole = ("7A/1.jpg", "7A/2.jpg", "7A/3.jpg")
    assert shown(read(tmp_path / "b", text, *whole)) == dict(zip(("Maya", "Ana", "Omar"), whole, strict=True))
    for form in ("{}", "Fotos {}", "zdjęcia_{}", "{} foto's", "Class photos {} 2026"):
        rooms = ("7A", 1), ("7A", 3), ("7B", 1), ("7B", 2)
        photos = [f"{form.format(room)}/{seat}.jpg" for room, seat in rooms]
        found = shown(read(tmp_path / form, text, *photos))
        assert found == dict(zip(("Maya", "Omar", "Bo", "Zoe"), photos, strict=True))


def test_numbers_that_begin_anew_in_each_class_are_seats(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        f"{room}.csv": f"Nr,Last,First\n4,{a},Maya\n5,{b},Ben\n"
        for room, a, b in (("4a", "Chen", "Roy"), ("4b", "Kim", "Fox"))
    }
    found = plan(fill(tmp_path, {**files, **pictures("4a_05.jpg", "4b_04.jpg")}), [])
    names = {one.photo.name: one.display for one in found.listed if one.photo}
    assert names == {"4a_05.jpg": "Ben Roy", "4b_04.jpg": "Maya Kim"}
    assert len(found.new) == 4 and not any(one.ids for one in found.listed)


def test_without_seats_on_the_list_the_order_is_asked_for_all_classes_alike(tmp_path: Path) -> None:
    photos = [
        f"{room}-{seat:02}.jpg" for room, seats in (("7A", 3), ("7B", 2)) for seat in range(1, seats + 1)
    ]
    found = read(tmp_path, UNSEATED, *photos)
    first, second = found.questions
    assert shown(found) == {} and "photos of 7A" in first.text and "no such number" in first.why
    assert [face[1] for face in first.choices[0].faces] == ["Maya Chen", "Ana Diaz", "Omar Ali"]
    assert [face[1] for face in first.choices[1].faces] == ["Omar Ali", "Maya Chen", "Ana Diaz"]
    answers = same_answers(found.questions, first, "1")
    assert set(answers) == {first.key, second.key}
    assert shown(make_plan(found.import_source, answers)) == dict(
        zip(("Omar", "Maya", "Ana", "Zoe", "Bo"), photos, strict=True)
    )


def test_the_first_name_behind_the_number_on_the_list(tmp_path: Path) -> None:
    listed = "#,Last,First\n1,Chen,Maya\n2,Diaz,Ana\n3,Ali,Omar\n4,Kim,Omar\n"
    photos = ("1. Maya.jpg", "2. Ana.jpg", "3. Omar.jpg", "4. Omar.jpg")
    found = read(tmp_path, listed, *photos)
    assert [one.photo.name if one.photo else "" for one in found.listed] == list(photos)
    rows = (f"{seat},L{seat}ow,{'Ana' if seat > 8 else 'Bo'}\n" for seat in range(1, 11))
    tenth = ("7. Bo.jpg", "8. Bo.jpg", "9. Ana.jpg", "10. Ana.jpg")
    found = read(tmp_path / "ten", "#,Last,First\n" + "".join(rows), *tenth)
    assert [one.photo.name for one in found.listed if one.photo] == list(tenth)


def test_a_number_that_only_counts_the_pictures_before_a_first_name(tmp_path: Path) -> None:
    photos = ("01 Maya.jpg", "02 Ana.jpg", "03 Miles.jpg")
    assert shown(read(tmp_path, NAMES, *photos)) == dict(zip(("Maya", "Ana", "Miles"), photos, strict=True))


def test_a_photographers_count_before_a_last_name(tmp_path: Path) -> None:
    """“0007_Chen.jpg” made a new person without a first name beside each child of the list."""
    listed = "ID,Last,First\n40021,Chen,Maya\n40034,Diaz,Ana\n40047,Fox,Zoe\n40060,Lee,Jo\n40073,Vega,Leo\n"
    photos = [f"{at:04}_{name}.jpg" for at, name in enumerate(("Chen", "Diaz", "Fox", "Lee", "Vega"), 7)]
    names = dict(zip(("Maya", "Ana", "Zoe", "Jo", "Leo"), photos, strict=True))
    assert shown(read(tmp_path, listed, *photos)) == names
    twins = read(tmp_path / "two", f"{listed}40086,Vega,Lia\n", *photos, "0012_Vega.jpg")
    assert len(twins.listed) == 6 and "Leo" not in shown(twins) and "Lia" not in shown(twins)
    assert {question.picture for question in twins.questions} == {"0011_Vega.jpg", "0012_Vega.jpg"}


def test_one_photo_too_few_and_nothing_is_known_of_the_order(tmp_path: Path) -> None:
    found = read(tmp_path, UNSEATED, "7A-01.jpg", "7A-02.jpg")
    assert shown(found) == {} and len(found.photos_left_over) == 2


NAMES = "First,Last\nMaya,Chen\nMiles,Chen\nAna,Diaz\nBo,Kim\nEmma,Fox\nEmma,Roy\n"


@pytest.mark.parametrize(
    "photo",
    ["Diaz_A.jpg", "A Diaz.jpg", "Ana_D.jpg", "diaz, a.jpg", "Diaz A (2).jpg", "ADiaz.jpg", "DiazA.jpg"],
)
def test_a_name_and_an_initial_that_fit_one_person(tmp_path: Path, photo: str) -> None:
    assert shown(read(tmp_path, NAMES, photo)) == {"Ana": photo}


def test_a_name_and_an_initial_that_fit_two_are_asked_and_the_others_are_sure(tmp_path: Path) -> None:
    found = read(tmp_path, NAMES, "Chen_M.jpg", "Diaz_A.jpg")
    assert shown(found) == {"Ana": "Diaz_A.jpg"}
    (question,) = found.questions
    assert [choice.label.partition(",")[0] for choice in question.choices] == ["Maya Chen", "Miles Chen"]


def test_two_words_of_a_name_of_four_are_asked_about(tmp_path: Path) -> None:
    found = read(tmp_path, "First,Last\nOmar,Ali Hassan Nasser\nLina,Saad Nasser\n", "Omar Hassan.jpg")
    (question,) = found.questions
    assert shown(found) == {} and "Is it Omar Ali Hassan Nasser?" in question.why


def test_the_roll_numbers_of_the_only_class_may_only_count_the_pictures(tmp_path: Path) -> None:
    rolls = "Roll,Name\n1,Maya Chen\n2,Ana Diaz\n3,Omar Ali\n"
    found = read(tmp_path, rolls, "1.jpg", "2.jpg", "3.jpg")
    (question,) = found.questions
    assert shown(found) == {} and "photos of this folder" in question.text
    assert "no such number" not in question.why, "it has them"
    told = make_plan(found.import_source, {question.key: question.choices[0].answer})
    assert shown(told) == {"Maya": "1.jpg", "Ana": "2.jpg", "Omar": "3.jpg"}


def test_a_picture_of_somebody_else_in_the_folder_makes_the_others_unsure(tmp_path: Path) -> None:
    found = read(tmp_path, NAMES, "Diaz_A.jpg", "Smith_J.jpg")
    assert shown(found) == {} and "Diaz_A.jpg" in found.questions[0].text


def test_short_first_names_and_misspelled_ones_get_one_answer_and_others_of_the_family_are_offered(
    tmp_path: Path,
) -> None:
    text = "First,Last\nWilliam,Khan\nKatherine,Lopez\nRobert,Ng\nOmar,Ng\n"
    found = read(tmp_path, text, "Khan_Will.jpg", "Kathrine Lopez.jpg", "Ng_Bobby.jpg")
    first, other, bobby = found.questions
    assert same_answers(found.questions, first, first.choices[0].answer).keys() == {first.key, other.key}
    yes = {question.key: question.choices[0].answer for question in (first, other)}
    told = make_plan(found.import_source, yes)
    assert shown(told) == {"William": "Khan_Will.jpg", "Katherine": "Kathrine Lopez.jpg"}
    assert any("2 people get photos by your answers" in odd.text for odd in check(told))
    offered = [choice.label for choice in choices(bobby, found.listed)]
    assert bobby.picture == "Ng_Bobby.jpg" and len(offered) == 2 and all(" Ng" in each for each in offered)


def test_first_names_alone(tmp_path: Path) -> None:
    found = read(tmp_path, NAMES, "Maya.jpg", "miles.jpg", "Ana.jpg", "Emma.jpg")
    assert shown(found) == {"Maya": "Maya.jpg", "Miles": "miles.jpg", "Ana": "Ana.jpg"}
    assert [question.picture for question in found.questions] == ["Emma.jpg"]
    assert shown(read(tmp_path / "one", NAMES, "Ana.jpg")) == {}, "one picture says nothing of the folder"
    seated = read(tmp_path / "seats", SEATED, "Maya.jpg", "Ana.jpg", "Omar.jpg")
    assert set(shown(seated)) == {"Maya", "Ana", "Omar"}


ORDER = (
    "Oak class - order on Monday 14 Sept\n\n1. Ayla Ray\n2. Ben Day\n3. Cy Vale - {}\n4. Gus Orr\n5. all\n"
)


@pytest.mark.parametrize("away", ["absent", "fehlt", "absente", "欠席"])
def test_pictures_numbered_as_the_lines_of_a_text(tmp_path: Path, away: str) -> None:
    """Whoever is away has no picture: the numbers are those of the lines."""
    photos = pictures("p/1.jpg", "p/2.jpg", "p/4.jpg", "p/5.jpg")
    files: dict[str, str | bytes] = {"p/order.txt": ORDER.format(away), **photos}
    found = plan(fill(tmp_path, files), [])
    assert shown(found) == {"Ayla": "p/1.jpg", "Ben": "p/2.jpg", "Gus": "p/4.jpg"}
    assert [one.display for one in found.listed if not one.photo] == ["Cy Vale"]


@pytest.mark.parametrize("photos", ["123", "1234", "12345"])
def test_pictures_that_only_count_who_came_are_nobodys(tmp_path: Path, photos: str) -> None:
    """Somebody is away, but no number is left out: all behind may be one further."""
    counted = pictures(*(f"p/{one}.jpg" for one in photos))
    files: dict[str, str | bytes] = {"p/order.txt": ORDER.format("absent"), **counted}
    assert shown(plan(fill(tmp_path / "away", files), [])) == {}
    rows = "No,Class,Last,First\n1,7A,Chen,Maya\n2,7A,Diaz,Ana\n3,7A,Ali,Omar\n4,7A,Kim,Bo\n"
    came = [f"7A/{one}.jpg" for one in photos if photos != "1234"]
    assert shown(read(tmp_path / "list", rows, *came)) == {}


def test_a_number_with_a_letter_behind_a_word(tmp_path: Path) -> None:
    rows = "No fiche,Nom,Prénom\n417-A,Roy,Anaïs\n417-B,Roy,Blaise\n96-A,Ny,Flo\n"
    found = read(tmp_path, rows, "fiche 417-A.jpg", "fiche 417-B.jpg", "fiche 96-A.jpg")
    assert shown(found) == {"Anaïs": "fiche 417-A.jpg", "Blaise": "fiche 417-B.jpg", "Flo": "fiche 96-A.jpg"}


def test_pictures_of_parents_and_forms_are_not_the_childs(tmp_path: Path) -> None:
    """Mother is no last name here; where somebody is called Back, `Lea Back` is she."""
    rows = "ID,Last,First\n11,Chen,Maya\n12,Kim,Bo\n13,Back,Lea\n14,Roy,Eli\n"
    theirs = ("Maya Chen mother.jpg", "12 consent.jpg", "Eli Roy father.jpg")
    found = read(tmp_path, rows, *theirs, "Lea Back.jpg", "Eli Roy.jpg")
    assert shown(found) == {"Lea": "Lea Back.jpg", "Eli": "Eli Roy.jpg"}


def test_last_names_alone_and_first_names_in_the_folders_of_classes(tmp_path: Path) -> None:
    """Two have one last name, so theirs is asked; Ben of the Owls is not Ben of the Robins."""
    found = read(tmp_path / "last", NAMES, "Diaz.jpg", "Kim.jpg", "Fox.jpg", "Chen.jpg")
    assert shown(found) == {"Ana": "Diaz.jpg", "Bo": "Kim.jpg", "Emma": "Fox.jpg"}
    assert [question.picture for question in found.questions] == ["Chen.jpg"]
    rows = "Class,First,Last\n3a,Ben,Ash\n3a,Zoe,Lee\n3a,Kit,Moss\n3b,Ben,Ray\n3b,Ida,Fox\n3b,Una,May\n"
    files = [f"Fotos {room}/{name}.jpg" for room, name in zip(("3a",) * 3 + ("3b",) * 3, WHO, strict=True)]
    theirs = {one.display: one.photo.name for one in read(tmp_path / "b", rows, *files).listed if one.photo}
    assert theirs["Ben Ash"] == "Fotos 3a/Ben.jpg" and theirs["Ben Ray"] == "Fotos 3b/Ben.jpg"


WHO = ("Ben", "Zoe", "Kit", "Ben", "Ida", "Una")


def test_words_that_are_first_and_last_names_are_asked(tmp_path: Path) -> None:
    rows = "First,Last\nTaylor,Ash\nJames,Taylor\nJordan,Lee\nAna,Jordan\nKelly,Moss\nIda,Kelly\n"
    assert shown(read(tmp_path, rows, "Taylor.jpg", "Jordan.jpg", "Kelly.jpg")) == {}


def test_class_and_seat_without_a_sign_between(tmp_path: Path) -> None:
    """As in Hong Kong; somebody left, so the numbers have a gap."""
    rows = "Class,Class No.,Name\n2A,1,Au Ching\n2A,2,Chan Yan\n2A,4,Ho Lok\n2B,1,Lee Man\n2B,2,Ma Yi\n"
    photos = ["2A01.jpg", "2A02.jpg", "2A04.jpg", "2B01.jpg", "2B02.jpg"]
    assert sorted(shown(read(tmp_path, rows, *photos)).values()) == photos


def test_a_class_before_the_name_and_a_digit_of_a_phone_behind_it(tmp_path: Path) -> None:
    rows = "First,Last,Class\nKim,Abel,7A\nLou,Brand,7A\nMax,Cole,7B\nNed,Abel,7B\n"
    photos = ["7A Abel.jpg", "7A Brand.jpg", "7B Abel.jpg", "7B Cole.jpg"]
    assert shown(read(tmp_path / "a", rows, *photos)) == dict(
        zip(("Kim", "Lou", "Ned", "Max"), photos, strict=True)
    )
    counted = ["Kim1.jpg", "Lou1.jpg", "Max2.jpg", "Ned1.jpg"]
    assert sorted(shown(read(tmp_path / "b", rows, *counted)).values()) == counted


def test_another_word_behind_a_name_makes_a_second_picture(tmp_path: Path) -> None:
    """Nothing tells which is the one to use; a word behind several names is no such word."""
    found = read(tmp_path / "a", NAMES, "Ana Diaz.jpg", "Ana Diaz NEW.jpg", "Bo Kim.jpg")
    assert shown(found) == {"Bo": "Bo Kim.jpg"} and "more than one photo" in found.questions[0].why
    whole = ["Ana Diaz", "Bo Kim", "Emma Fox"]
    backs = [f"{name}{word}.jpg" for name in whole for word in ("", "_BACK")]
    assert len(shown(read(tmp_path / "b", NAMES, *backs))) == 3


def test_the_last_names_of_adults_behind_an_address(tmp_path: Path) -> None:
    rows = "Surname,Forename,Post\nAbel,Ann,Teacher\nBrand,Tom,Teacher\nCole,Una,Librarian\n"
    photos = ["Mrs Abel.jpg", "Mr Brand.jpg", "Ms Cole.jpg"]
    assert list(shown(read(tmp_path, rows, *photos)).values()) == photos


def test_a_photo_of_the_class_says_nothing_about_the_first_names_beside_it(tmp_path: Path) -> None:
    found = read(tmp_path, UNSEATED, *(f"{name}.jpg" for name in ("Maya", "Ana", "Omar", "Klassenfoto_7A")))
    assert set(shown(found)) == {"Maya", "Ana", "Omar"} and len(found.photos_left_over) == 1


def test_first_names_in_the_folder_of_another_class_are_other_children(tmp_path: Path) -> None:
    found = read(tmp_path, UNSEATED, "7C/Maya.jpg", "7C/Ana.jpg", "7C/Omar.jpg")
    assert shown(found) == {} and len(found.photos_left_over) == 3
    assert not any(question.choices for question in found.questions)


def test_a_class_with_a_point_beside_a_first_name(tmp_path: Path) -> None:
    text = "Klasse;Fornavn;Efternavn\n2.b;Alma;Kjær\n2.b;Bertil;Holm\n2.a;Alma;Toft\n2.a;Ditlev;Juul\n"
    photos = ("Alma 2.b.jpg", "Bertil 2.b.jpg", "Alma 2.a.jpg", "Ditlev 2.a.jpg")
    names = [one.photo.name for one in read(tmp_path, text, *photos).listed if one.photo]
    assert names == list(photos)


@pytest.mark.parametrize(
    "photo", ["Maya Chen.jpg", "Chen_Maya.jpg", "41230_Chen_Maya_2026.jpg", "Maya C.jpg"]
)
def test_a_list_with_initials_and_pictures_with_whole_last_names(tmp_path: Path, photo: str) -> None:
    found = read(tmp_path, "First Name,Last Initial,Class\nMaya,C.,7A\nOmar,A.,7A\n", photo)
    assert shown(found) == {"Maya": photo}


def test_two_with_one_initial_are_asked_about(tmp_path: Path) -> None:
    found = read(tmp_path, "Name,Class\nMaya C.,7A\nMaya C.,7B\nOmar A.,7B\n", "Maya Chen.jpg")
    assert not shown(found) and any("Maya Chen.jpg" in question.text for question in found.questions)


@pytest.mark.parametrize("photo", ["maya.chen@school.example.jpg", "104@pupils.school.example.jpg"])
def test_an_address_names_a_picture(tmp_path: Path, photo: str) -> None:
    """Microsoft 365 and Google name the pictures of accounts so."""
    assert shown(read(tmp_path, "ID,Last,First\n104,Chen,Maya\n105,Ali,Omar\n", photo)) == {"Maya": photo}


def test_last_names_of_one_letter_are_said_once_but_a_chinese_one_is_whole(tmp_path: Path) -> None:
    short = plan(fill(tmp_path / "a", {"list.csv": "Name,Class\nMaya C.,6A\nLeo D,6A\nIda B.,6A\n"}), [])
    said = [odd.text for odd in check(short)]
    assert sum("Only the first letter of last names" in text for text in said) == 1
    assert not any("like" in text and "name" in text and "not" in text for text in said)
    whole = plan(fill(tmp_path / "b", {"list.csv": "姓,名,班\n陳,凱晴,5A\n謝,嘉慧,5A\n梁,芷欣,5A\n"}), [])
    assert not any("first letter" in odd.text for odd in check(whole))


@pytest.mark.parametrize("form", ["{}-scaled.jpg", "Portrait of {}.jpg", "IMG_{} web.jpg"])
def test_a_word_that_all_pictures_share_says_nothing(tmp_path: Path, form: str) -> None:
    """Web sites and editors put it there; a stranger among the pictures changes nothing for whole names."""
    names = ("Maya-Chen", "Ana-Diaz", "Omar-Ali", "Bo-Kim", "Zoe-Fox", "Ida-Stranger")
    found = read(tmp_path, UNSEATED, *(form.format(name) for name in names))
    assert shown(found) == {name.split("-")[0]: form.format(name) for name in names[:-1]}


def test_a_first_name_and_an_initial_without_a_sign_between(tmp_path: Path) -> None:
    photos = ("7A MayaC.jpg", "7A AnaD.jpg", "7A OmarA.jpg", "7B BoK.jpg", "7B ZoeF.jpg")
    assert set(shown(read(tmp_path, UNSEATED, *photos)).values()) == set(photos)


ABROAD = "ID,First,Last\n10421,Jonas,Müller\n10434,Paul,Krüger\n10447,Sofia,van der Berg\n10450,Mia,Lund\n"


def test_umlauts_in_two_letters_behind_an_initial(tmp_path: Path) -> None:
    photos = ["jmueller.jpg", "pkrueger.jpg", "svanderberg.jpg", "mlund.jpg"]
    assert list(shown(read(tmp_path, ABROAD, *photos)).values()) == photos


@pytest.mark.parametrize("form", ["{}{}.jpg", "{}_{}.jpg"])
def test_a_number_behind_the_initials_of_its_owner(tmp_path: Path, form: str) -> None:
    """They were left over beside pictures of other children."""
    initials = ("JM", "PK", "SB", "ML")
    photos = [form.format(*own) for own in zip(initials, (10421, 10434, 10447, 10450), strict=True)]
    others = [form.format("QF", 10501), form.format("ZB", 10777), "5A_Group.jpg"]
    assert list(shown(read(tmp_path / "a", ABROAD, *photos, *others)).values()) == photos
    swapped = ["PK10421.jpg", "JM10434.jpg"]
    assert not shown(read(tmp_path / "b", ABROAD, *swapped)), "the number of somebody else"


def test_a_new_picture_of_a_child_whose_owner_the_class_and_seat_tell(tmp_path: Path) -> None:
    """The first was used, and the new one was another child's by its words."""
    rows = "ID,Name,Klasse\n1041,Emil von der Heide,4c\n1042,Ida Brandt,5c\n1043,Lena Schäfer,5c\n"
    photos = ["4c-01 von der Heide Emil.jpg", "5c-05 Brandt Ida.jpg", "5c-06 Schäfer Lena.jpg"]
    found = read(tmp_path, rows, *photos, "4c-01 von der Heide Emil_neu.jpg")
    assert set(shown(found)) == {"Ida", "Lena"}
    assert "more than one photo" in found.questions[0].why


def test_a_short_first_name_beside_the_last_is_a_question(tmp_path: Path) -> None:
    rows = "First,Last\nKatherine,Nguyen\nBo,Kim\n"
    found = read(tmp_path, rows, "Nguyen Katie.jpg", "Kim Bo.jpg")
    assert set(shown(found)) == {"Bo"} and "Is it Katherine Nguyen?" in found.questions[0].why


TAKEN = ["Harper-01 Kowalski Ava", "Harper-02 Moss Ben", "Harper-04 Tully Cy"]
TAKEN += ["Lowe-05 van der Berg Sofia", "Lowe-06 Orr Eli", "Lowe-07 O'Neil Liam"]


def test_the_teacher_and_the_seat_before_a_name(tmp_path: Path) -> None:
    """With 5C in place of Harper they were read, with a teacher they were left over."""
    rows = "First,Last,Homeroom\nAva,Kowalski,Harper\nBen,Moss,Harper\nCy,Tully,Harper\n"
    rows += "Sofia,van der Berg,Lowe\nEli,Orr,Lowe\nLiam,O'Neil,Lowe\n"
    photos = [f"{name}.jpg" for name in TAKEN]
    assert list(shown(read(tmp_path / "a", rows, *photos)).values()) == photos
    moved = rows.replace("Harper", "?").replace("Lowe", "Harper").replace("?", "Lowe")
    assert not shown(read(tmp_path / "b", moved, *photos)), "in the other class, they are other children"


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("van_der_Berg_Sofia", "Sofia", "van der Berg"),
        ("De_Luca_Maria", "Maria", "De Luca"),
        ("Al_Sayed_Omar", "Omar", "Al Sayed"),
        ("Du_Bois_Paul", "Paul", "Du Bois"),
        ("Le_Anh_Thu", "Anh Thu", "Le"),
        ("Smith_Mary_Jane", "Mary Jane", "Smith"),
    ],
)
def test_last_names_of_several_words_first_in_the_names_of_pictures(
    tmp_path: Path, written: str, first: str, last: str
) -> None:
    """Without a list, "van" was the last name of "der Berg Sofia"."""
    others = ("Kowalski_Ava.jpg", "Moss_Ben.jpg", "Tully_Cy.jpg", "Kim_Noah.jpg")
    found = plan(fill(tmp_path, pictures(f"{written}.jpg", *others)), [])
    assert (first, last) in {(one.given, one.family) for one in found.listed}
