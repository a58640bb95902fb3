"""Judging a typed name for the face that is shown: a table to read, then what holds for any names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from judged_answers import Answer, answers
from schoolmates import anybody, person, someone, thorough

from namecards.core.finding import Finder
from namecards.core.judging import Judgement, Verdict, judge
from namecards.core.name_forms import answers_to
from namecards.core.name_readings import preferred_name
from namecards.core.normalize import fold
from namecards.core.people import Person

EXACT, SPELLING, WHICH, SECOND, SOMEONE_ELSE, WRONG = Judgement

MAYA_CHEN = person("Maya", "Chen")
MAYA_COLE = person("Maya", "Cole")
MAYA_JOHNSON = person("Maya", "Johnson")
LIZ = person("Elizabeth", "Okafor", preferred="Liz")
JOSE = person("José", "Álvarez")
LAN = person("Lan", "Nguyễn")
NGUYEN = person("Nguyễn", "Lê")
SIOBHAN = person("Siobhán", "O’Brien")
SIOBHAN_K = person("Siobhan", "Kelly")
JEAN_LUC = person("Jean-Luc", "van der Berg")
EMMA = person("Emma", "Lee")
ELLA = person("Ella", "Lee")
ANNA = person("Anna", "Lee")
ANN = person("Ann", "Poe")
JULIANA = person("Juliana", "Costa")
ADA = person("Ada", "Li")
ALYONA = person("Алёна", "Петрова")
ALEXIS = person("Αλέξης", "Παππάς")
XIAOMING = person("小明", "王")
KIRAN = person("किरण", "राव")
KARAN = person("करण", "राव")
RAM = person("राम")
JIWOO = person("지우", "김")
KAIMI = person("Kaʻimi", "Kahale")
ORTIZ = person("", "Ortiz")
MAYA_ONLY = person("Maya")
MS_ORTIZ = person("Rosa", "Ortiz", role="teacher")
MING = person("小明 Xiaoming", "王 Wang")
MINA, LAURA, SARA = person("Mina", "Rau"), person("Laura", "Weber"), person("Sara", "Lee")
JORDAN = person("Jordan", "Taylor")
TARO = person("Taro", "Yamada", preferred="太郎")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("maya", MAYA_CHEN),
        ("  MAYA ", MAYA_CHEN),
        ("Maya Chen", MAYA_CHEN),
        ("Chen, Maya", MAYA_CHEN),
        ("Maya C", MAYA_CHEN),
        ("maya c.", MAYA_CHEN),
        ("Liz", LIZ),
        ("Elizabeth", LIZ),
        ("Elizabeth Okafor", LIZ),
        ("jose", JOSE),
        ("Jose Alvarez", JOSE),
        ("jose a", JOSE),
        ("Nguyen", NGUYEN),
        ("lan nguyen", LAN),
        ("siobhan obrien", SIOBHAN),
        ("Siobhan O'Brien", SIOBHAN),
        ("jean luc", JEAN_LUC),
        ("jeanluc", JEAN_LUC),
        ("Jean-Luc Van Der Berg", JEAN_LUC),
        ("Jean Luc B", JEAN_LUC),
        ("kaimi", KAIMI),
        ("АЛЕНА", ALYONA),
        ("αλεξης", ALEXIS),
        ("小明", XIAOMING),
        ("王小明", XIAOMING),
        ("किरण", KIRAN),
        ("김지우", JIWOO),
        ("ortiz", ORTIZ),
        ("ortiz", person(" ", "Ortiz")),
        ("Ortiz", MS_ORTIZ),  # a teacher goes by the last name
        ("ms. ortiz", MS_ORTIZ),
        ("Rosa Ortiz", MS_ORTIZ),
        ("Ms Rosa Ortiz", MS_ORTIZ),
        ("小明", MING),  # in either script, where the roster gives both
        ("xiaoming", MING),
        ("Wang Xiaoming", MING),
        ("王小明", MING),
        ("taro", TARO),
        ("太郎", TARO),
    ],
)
def test_right(typed: str, shown: Person) -> None:
    assert judge(typed, shown, [shown]) == Verdict(EXACT)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Siobahn", SIOBHAN),  # two letters swapped
        ("Sioban", SIOBHAN),
        ("Shiobhan", SIOBHAN),
        ("Elisabet", LIZ),  # two errors in a long name
        ("Mayaa", MAYA_CHEN),
        ("Mayaa C", MAYA_CHEN),
        ("Maya Chan", MAYA_CHEN),
        ("Mya Chan", MAYA_CHEN),
        ("Jean Luk van der Burg", JEAN_LUC),
        ("Jeanluk", JEAN_LUC),
        ("Алина", ALYONA),
    ],
)
def test_nearly_right_is_right_and_the_spelling_is_shown(typed: str, shown: Person) -> None:
    assert judge(typed, shown, [shown, EMMA]) == Verdict(SPELLING)
    assert Verdict(SPELLING).right


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", MAYA_CHEN),
        ("   ", MAYA_CHEN),
        ("?", MAYA_CHEN),
        ("Noah", MAYA_CHEN),
        ("Chen", MAYA_CHEN),  # the last name alone
        ("Ella", EMMA),  # two errors are too many for four letters
        ("Ella Lee", EMMA),  # and the right last name does not make them fewer
        ("Maya D", MAYA_CHEN),
        ("Maya Johnson", MAYA_CHEN),
        ("Ade", ADA),  # three letters have to be exact
        ("Ana Li", ADA),
        ("지후", JIWOO),
        ("रमा", RAM),
        ("c", person(" ", "Chen")),
        ("", person("")),
    ],
)
def test_wrong(typed: str, shown: Person) -> None:
    assert judge(typed, shown, [shown]) == Verdict(WRONG)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("ana", JULIANA),
        ("Julian", JULIANA),
        ("Juli", JULIANA),
        ("liana", JULIANA),
        ("Ann", ANNA),
        ("Ann Lee", ANNA),
        ("annal", ANNA),
        ("Beth", LIZ),
        ("Eliza", LIZ),
        ("Luc", JEAN_LUC),
        ("Berg", JEAN_LUC),
        ("Siobha", SIOBHAN),
        ("明", XIAOMING),
        ("Ma", MAYA_CHEN),
    ],
)
def test_a_part_of_a_name_never_passes(typed: str, shown: Person) -> None:
    assert judge(typed, shown, [shown]) == Verdict(WRONG)


@pytest.mark.parametrize(
    ("typed", "shown", "other"),
    [
        ("Ella", EMMA, ELLA),
        ("Ella Lee", EMMA, ELLA),
        ("Ann", ANNA, ANN),
        ("anna", ANN, ANNA),
        ("Elizabeth", EMMA, LIZ),
        ("Maya J", MAYA_CHEN, MAYA_JOHNSON),
        ("Maya Johnson", MAYA_CHEN, MAYA_JOHNSON),
        ("Siobhan K", SIOBHAN, SIOBHAN_K),
        ("करण", KIRAN, KARAN),  # one vowel sign apart
        ("Sioban", EMMA, SIOBHAN),  # misspelt, and still somebody else
        ("王小明", MAYA_CHEN, XIAOMING),
    ],
)
def test_the_name_of_somebody_else_here_is_wrong_and_says_whose(
    typed: str, shown: Person, other: Person
) -> None:
    assert judge(typed, shown, [shown, other]) == Verdict(SOMEONE_ELSE, other)


def test_a_misspelled_name_of_somebody_else_is_no_mix_up() -> None:
    """Only a name that was really given is one: as it is written, or as it sounds."""
    verdict = judge("Siobhann Kely", MAYA_CHEN, [MAYA_CHEN, SIOBHAN_K])
    assert verdict == Verdict(WRONG, SIOBHAN_K)
    assert verdict.mixed_up is None
    assert judge("Siobhan Kelly", MAYA_CHEN, [MAYA_CHEN, SIOBHAN_K]).mixed_up == SIOBHAN_K


@pytest.mark.parametrize("answer", answers(), ids=lambda answer: f"{answer.typed} for {answer.shown.display}")
def test_answers_of_many_cultures(answer: Answer) -> None:
    """The reason of each row stands in the table."""
    assert answer.judged() == answer.verdict, answer.reason


def test_the_table_is_as_large_as_it_should_be() -> None:
    assert len(answers()) >= 300
    assert len({answer.culture for answer in answers()}) >= 12


def test_without_ella_here_ella_is_nobody() -> None:
    assert judge("Ella", EMMA, [EMMA, MAYA_CHEN]) == Verdict(WRONG)


@pytest.mark.parametrize(
    ("typed", "here", "verdict"),
    [
        ("Maya", [MAYA_CHEN, MAYA_JOHNSON], Verdict(WHICH, MAYA_JOHNSON)),
        ("Maya C", [MAYA_CHEN, MAYA_JOHNSON], Verdict(EXACT)),
        ("Maya D", [MAYA_CHEN, MAYA_JOHNSON], Verdict(WRONG)),
        ("Maya C", [MAYA_CHEN, MAYA_COLE], Verdict(WHICH, MAYA_COLE)),
        ("Maya Chen", [MAYA_CHEN, MAYA_COLE], Verdict(EXACT)),
        ("Maya Chenn", [MAYA_CHEN, MAYA_COLE], Verdict(SPELLING)),
        ("Mayaa", [MAYA_CHEN, MAYA_COLE], Verdict(WHICH, MAYA_COLE)),
        ("Mayaa C", [MAYA_CHEN, MAYA_COLE], Verdict(WHICH, MAYA_COLE)),
        ("Mayaa C", [MAYA_CHEN, MAYA_JOHNSON], Verdict(SPELLING)),
        ("Mayaa Chen", [MAYA_CHEN, MAYA_COLE], Verdict(SPELLING)),
    ],
)
def test_two_mayas(typed: str, here: Sequence[Person], verdict: Verdict) -> None:
    """First the first name, then the last initial, then the whole last name, however it is spelled."""
    assert judge(typed, MAYA_CHEN, here) == verdict


@pytest.mark.parametrize(
    ("typed", "shown", "elsewhere", "verdict"),
    [
        ("Mina", person("Mila", "Stone"), ELLA, Verdict(SPELLING)),
        ("Mina", person("Mila", "Stone"), MINA, Verdict(SOMEONE_ELSE, MINA)),
        ("Mina Stone", person("Mila", "Stone"), MINA, Verdict(WRONG)),
        ("Laura Weber", person("Lara", "Weber"), LAURA, Verdict(SOMEONE_ELSE, LAURA)),
        ("Weber Laura", person("Lara", "Weber"), LAURA, Verdict(SOMEONE_ELSE, LAURA)),
        ("Laura W", person("Lara", "Weber"), LAURA, Verdict(SOMEONE_ELSE, LAURA)),
        ("Laura Weber", person("Laura", "Weber"), LAURA, Verdict(EXACT)),  # of one name, each has it
        ("Laura", person("Laura", "Stone"), LAURA, Verdict(EXACT)),  # in the class there is one
        ("Laura", person("Lauro", "Stone", preferred="Laura"), LAURA, Verdict(EXACT)),
        ("Sara", person("Sarah", "Lee"), SARA, Verdict(SPELLING)),
        ("Sara Lee", person("Sarah", "Lee"), SARA, Verdict(SOMEONE_ELSE, SARA)),
        ("Jordan Taylor", person("Taylor", "Jordan"), JORDAN, Verdict(SOMEONE_ELSE, JORDAN)),
        ("Taylor Jordan", person("Taylor", "Jordan"), JORDAN, Verdict(EXACT)),
    ],
)
def test_the_name_of_somebody_in_another_class_is_theirs(
    typed: str, shown: Person, elsewhere: Person, verdict: Verdict
) -> None:
    """The same answer is right or wrong, whichever class is drilled."""
    school = Finder([shown, elsewhere]).by_name
    assert judge(typed, shown, [shown], school) == verdict


def test_what_sounds_as_the_name_is_said_is_right() -> None:
    saoirse = replace(person("Saoirse", "Kelly"), say="SEER-sha")
    xiaoming = replace(XIAOMING, say="shao-MING")
    assert (
        judge("Seersha", saoirse, [saoirse]) == judge("shao ming", xiaoming, [xiaoming]) == Verdict(SPELLING)
    )


@pytest.mark.parametrize(
    ("typed", "shown", "name"),
    [
        ("katie", MAYA_CHEN, "Katie"),
        ("Katie Chen", MAYA_CHEN, "Katie"),  # or the last name would be there twice
        ("chen katie", MAYA_CHEN, "Katie"),
        ("Katie C", MAYA_CHEN, "Katie"),
        ("KATIE", MAYA_CHEN, "Katie"),
        ("kATIE", MAYA_CHEN, "Katie"),
        ("katie?", MAYA_CHEN, "Katie"),
        ("DJ", MAYA_CHEN, "DJ"),
        ("D.J.", MAYA_CHEN, "D.J."),
        ("chen", MAYA_CHEN, "Chen"),
    ],
)
def test_what_they_go_by_after_always(typed: str, shown: Person, name: str) -> None:
    assert preferred_name(typed, shown) == name


def test_a_name_as_near_to_two_people_is_nobodys() -> None:
    maria, marva = person("Maria", "Silva"), person("Marva", "Stone")
    assert judge("Marla", maria, [maria, marva]) == Verdict(WRONG, marva)
    assert judge("Marla", maria, [maria]) == Verdict(SPELLING)
    other_maria = person("Maria", "Stone")
    for here in ([marva, other_maria], [other_maria, marva]):
        assert judge("Marla", maria, here) == Verdict(WRONG, marva)


def test_the_same_name_twice_is_right_in_full_for_both() -> None:
    twin = person("Maya", "Chen")
    here = [MAYA_CHEN, twin]
    assert judge("Maya C", twin, here) == Verdict(WHICH, MAYA_CHEN)
    assert judge("Maya Chen", twin, here) == judge("Maya Chen", MAYA_CHEN, here) == Verdict(EXACT)
    assert judge("Maya Chenn", twin, here) == Verdict(SPELLING)


def test_who_has_only_one_name_cannot_be_asked_for_another() -> None:
    assert judge("Maya", MAYA_ONLY, [MAYA_ONLY, MAYA_CHEN]) == Verdict(EXACT)
    assert judge("Maya", MAYA_CHEN, [MAYA_ONLY, MAYA_CHEN]) == Verdict(WHICH, MAYA_ONLY)
    assert judge("Ortiz", ORTIZ, [ORTIZ, person("", "Ortiz")]) == Verdict(EXACT)


def test_two_teachers_of_one_last_name_are_told_apart_by_the_first() -> None:
    other = person("Luis", "Ortiz", role="teacher")
    assert judge("Ms Ortiz", MS_ORTIZ, [MS_ORTIZ, other]) == Verdict(WHICH, other)
    assert judge("Ms Ortiz Rosa", MS_ORTIZ, [MS_ORTIZ, other]) == Verdict(EXACT)
    assert judge("Luis Ortiz", MS_ORTIZ, [MS_ORTIZ, other]) == Verdict(SOMEONE_ELSE, other)


def test_a_student_does_not_go_by_the_last_name() -> None:
    assert judge("Ortiz", person("Rosa", "Ortiz"), [MAYA_CHEN]) == Verdict(WRONG)


def test_which_and_wrong_do_not_count_as_known() -> None:
    assert [j for j in Judgement if Verdict(j).right] == [EXACT, SPELLING]


people = st.lists(someone, max_size=5)


def parts(name: str) -> st.SearchStrategy[str]:
    """Every proper part of a name."""
    spans = [(i, j) for i in range(len(name)) for j in range(i + 1, len(name) + 1) if j - i < len(name)]
    return st.sampled_from(spans).map(lambda span: name[span[0] : span[1]])


@thorough
@given(st.text(), anybody, st.lists(anybody, max_size=4))
def test_judging_never_fails(typed: str, shown: Person, here: list[Person]) -> None:
    assert isinstance(judge(typed, shown, here), Verdict)


@thorough
@given(st.data(), st.sampled_from(["Juliana", "Siobhan", "Elizabeth", "Алёна", "Christopher"]), people)
def test_a_short_part_of_any_name_is_never_right(data: st.DataObject, name: str, here: list[Person]) -> None:
    """Two letters may be missing from a long name: those are typing errors."""
    part = data.draw(parts(fold(name)))
    assume(len(part) < len(name) - 2)
    assert not judge(part, person(name, "Costa"), here).right


@thorough
@given(st.data(), someone, someone, people)
def test_the_name_of_another_is_never_right(
    data: st.DataObject, shown: Person, other: Person, here: list[Person]
) -> None:
    names = (other.given, other.preferred, other.display, f"{other.goes_by} {other.family[:1]}")
    typed = data.draw(st.sampled_from([name for name in names if name]))
    assume(not answers_to(typed, shown))
    verdict = judge(typed, shown, [shown, *here, other])
    assert verdict.judgement is SOMEONE_ELSE
    assert verdict.other and answers_to(typed, verdict.other)


@thorough
@given(someone, people)
def test_your_own_name_is_right_or_needs_more_of_it(shown: Person, here: list[Person]) -> None:
    for name in (shown.given, shown.preferred or shown.given, f"{shown.goes_by} {shown.family[:1]}"):
        assert judge(name, shown, here).judgement in (EXACT, WHICH)
    assert judge(f"{shown.goes_by} {shown.family}", shown, here) == Verdict(EXACT)


@thorough
@given(someone, people, st.text("aenlm ", max_size=9))
def test_who_is_asked_for_more_can_always_give_it(shown: Person, here: list[Person], typed: str) -> None:
    if judge(typed, shown, here).judgement is WHICH:
        assert judge(f"{shown.goes_by} {shown.family}", shown, here).right


@thorough
@given(someone, people, st.text("aenlm ", max_size=9), st.randoms(use_true_random=False))
def test_the_order_of_the_others_does_not_matter(
    shown: Person, here: list[Person], typed: str, random: Random
) -> None:
    mixed = random.sample(here, len(here))
    assert judge(typed, shown, here).judgement is judge(typed, shown, mixed).judgement
