"""Finding people by a few letters or a scanned code; whom a line is about; short names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schoolmates import anybody, displays, person, someone, thorough

from namecards.core.addressing import split_addressee
from namecards.core.finding import Finder
from namecards.core.name_forms import answers_to
from namecards.core.normalize import fold
from namecards.core.people import Person
from namecards.core.short_names import short_names
from namecards.core.suggesting import suggest_addressees

HERE = (
    person("Maya", "Chen", ids=("00412", "P 0000777")),
    person("Maya", "Cruz", ids=("412777",)),
    person("Mary-Jane", "O’Brien", ids=("0099",)),
    person("Siobhán", "Kelly", ids=("A-1203",)),
    person("Elizabeth", "Okafor", preferred="Liz"),
    person("Lan", "Nguyễn"),
    person("Ana", "Silva"),
    person("Anaïs", "Lambert"),
    person("Jean-Luc", "van der Berg"),
    person("小明", "王"),
    person("", "Ortiz"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ma", ["Mary-Jane O’Brien", "Maya Chen", "Maya Cruz"]),
        ("maya c", ["Maya Chen", "Maya Cruz"]),
        ("maya cr", ["Maya Cruz"]),
        ("chen maya", ["Maya Chen"]),
        ("ana", ["Ana Silva", "Anaïs Lambert"]),  # the whole name before a longer one
        ("anais", ["Anaïs Lambert"]),
        ("la", ["Lan Nguyễn", "Anaïs Lambert"]),  # a first name before a last name
        ("eliz", ["Liz Okafor"]),
        ("nguyen", ["Lan Nguyễn"]),
        ("jane", ["Mary-Jane O’Brien"]),
        ("maryj", ["Mary-Jane O’Brien"]),
        ("mary jane", ["Mary-Jane O’Brien"]),
        ("obr", ["Mary-Jane O’Brien"]),
        ("o'b", ["Mary-Jane O’Brien"]),
        ("o brien", ["Mary-Jane O’Brien"]),
        ("jeanluc", ["Jean-Luc van der Berg"]),
        ("vanderberg", ["Jean-Luc van der Berg"]),
        ("berg", ["Jean-Luc van der Berg"]),
        ("王小明", ["王小明"]),
        ("小", ["王小明"]),
        ("ort", ["Ortiz"]),
        ("sioban", ["Siobhán Kelly"]),  # nothing else fits, so a typing error is forgiven
        ("shiobhan kely", ["Siobhán Kelly"]),
        ("aya", ["Maya Chen", "Maya Cruz"]),  # in the middle of a name, as nothing else fits
        ("xyz", []),
        ("", []),
        ("  ", []),
    ],
)
def test_a_few_letters(typed: str, found: list[str]) -> None:
    assert displays(Finder(HERE).find(typed)) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kowalchik", ["Zoë Kowalczyk"]),  # two typing errors in a long name
        ("zoe kowalchik", ["Zoë Kowalczyk"]),
        ("shoe kow", []),
        ("kovalc", ["Zoë Kowalczyk"]),  # while it is still being typed
        ("walcz", ["Zoë Kowalczyk"]),
        ("li ann", ["Liam Hannigan"]),  # every word is inside, if no name begins so
        ("12", ["Liam Hannigan", "Zoë Kowalczyk"]),
        ("room 12", ["Liam Hannigan", "Zoë Kowalczyk"]),
        ("grade 7", ["Liam Hannigan"]),
        ("class 12", ["Liam Hannigan", "Zoë Kowalczyk"]),
        ("7th grade", ["Liam Hannigan"]),
        ("z 12", ["Zoë Kowalczyk"]),
        ("art", ["Arthur Pym"]),  # a name goes before a class
        ("art club", ["Zoë Kowalczyk"]),
        ("m", []),  # a single letter inside a name is no hit
    ],
)
def test_by_class_by_letters_inside_and_with_typing_errors(typed: str, found: list[str]) -> None:
    here = (
        replace(person("Zoë", "Kowalczyk"), homeroom="12", grade="6", classes=("Art Club",)),
        replace(person("Liam", "Hannigan"), homeroom="12", grade="7"),
        person("Arthur", "Pym"),
    )
    assert displays(Finder(here).find(typed)) == found


@pytest.mark.parametrize("typed", ["seersha", "sersha", "seers", "smith seersha"])
def test_somebody_is_found_by_the_name_as_it_is_said(typed: str) -> None:
    """It is what a librarian hears. A name that is written so goes before it, and syllables are no names."""
    saoirse, sharon = replace(person("Saoirse", "Smith"), say="SEER-sha"), person("Sharon", "Lee")
    assert Finder([saoirse, sharon]).find(typed) == [saoirse]
    assert Finder([saoirse, sharon]).find("sha") == [sharon]


def test_a_line_never_goes_to_a_class_or_to_letters_inside_a_name() -> None:
    liam = replace(person("Liam", "Hannigan"), homeroom="Art 12")
    assert split_addressee(Finder([liam]), "ann lost her card") == ((), "ann lost her card")
    assert split_addressee(Finder([liam]), "art lost his card") == ((), "art lost his card")


@pytest.mark.parametrize(
    ("family", "line", "rest"),
    [
        ("Chen", "maya c left early", "left early"),
        ("Abe", "maya a dog bit her", "a dog bit her"),
        ("Yu", "maya y su perro", "y su perro"),
    ],
)
def test_a_letter_after_a_name_is_an_initial_unless_it_is_a_word(family: str, line: str, rest: str) -> None:
    assert split_addressee(Finder([person("Maya", family)]), line)[1] == rest


def test_one_letter_is_too_little_to_say_whom_a_line_is_about() -> None:
    assert split_addressee(Finder([person("Maya", "Chen")]), "m lost her card") == ((), "m lost her card")


def test_whether_a_number_begins_like_what_is_typed() -> None:
    assert Finder(HERE).is_start_of_code("a12") and not Finder(HERE).is_start_of_code("ma1")


@pytest.mark.parametrize(
    ("scanned", "whose"),
    [
        ("00412", "Maya Chen"),
        ("412", "Maya Chen"),
        ("P 00412", "Maya Chen"),
        ("p412", "Maya Chen"),
        ("P 0000777", "Maya Chen"),
        ("777", "Maya Chen"),
        (" 412777\n", "Maya Cruz"),
        ("0000412777", "Maya Cruz"),
        ("99", "Mary-Jane O’Brien"),
        ("a1203", "Siobhán Kelly"),
        ("A-1203", "Siobhán Kelly"),
    ],
)
def test_a_scanned_code(scanned: str, whose: str) -> None:
    assert displays(Finder(HERE).find(scanned)) == [whose]


@pytest.mark.parametrize("scanned", ["41", "4127", "1203", "000", "P", "A-", "9", "0"])
def test_a_part_of_a_code_is_nobodys(scanned: str) -> None:
    assert Finder(HERE).by_code(scanned) is None


def test_a_code_of_two_people_is_nobodys_unless_it_is_one_as_printed() -> None:
    padded, bare = person("Ana", ids=("0412",)), person("Ella", ids=("412",))
    assert Finder([padded, bare]).by_code("0412") is padded
    assert Finder([padded, bare]).by_code("412") is bare
    assert Finder([padded, bare]).by_code("00412") is None
    assert Finder([bare, person("Emma", ids=("412",))]).by_code("412") is None


@pytest.mark.parametrize(
    ("line", "whose", "said"),
    [
        ("liz dog surgery, !find manga 4 @fri", ["Liz Okafor"], "dog surgery, !find manga 4 @fri"),
        ("Elizabeth Okafor lost her card", ["Liz Okafor"], "lost her card"),
        ("maya cruz new brother", ["Maya Cruz"], "new brother"),
        ("Cruz, Maya new brother", ["Maya Cruz"], "new brother"),
        ("maya new brother", ["Maya Chen", "Maya Cruz"], "new brother"),
        ("maya c new brother", ["Maya Chen", "Maya Cruz"], "new brother"),
        ("maya: c is her grade", ["Maya Chen", "Maya Cruz"], "c is her grade"),
        ("mary jane likes birds", ["Mary-Jane O’Brien"], "likes birds"),
        ("maryjane o'brien likes birds", ["Mary-Jane O’Brien"], "likes birds"),
        ("jean-luc van der berg: likes trains", ["Jean-Luc van der Berg"], "likes trains"),
        ("Jean Luc Van Der Berg likes trains", ["Jean-Luc van der Berg"], "likes trains"),
        ("ana a new dog", ["Ana Silva"], "a new dog"),
        ("ana is back", ["Ana Silva"], "is back"),  # not Anaïs: the name is whole
        ("ana: is back", ["Ana Silva"], "is back"),
        ("ana s is back", ["Ana Silva"], "is back"),  # the initial is part of the name
        ("ana s. is back", ["Ana Silva"], "is back"),
        ("ana x is back", [], "ana x is back"),  # of another Ana?
        (
            "lan, her sister and the dog came: all are well",
            ["Lan Nguyễn"],
            "her sister and the dog came: all are well",
        ),
        ("sio moved here", [], "sio moved here"),  # a beginning and a typing error are asked about
        ("sioban moved here", [], "sioban moved here"),
        ("sioban: moved here", [], "sioban: moved here"),
        ("kelly moved here", [], "kelly moved here"),
        ("lan came at 3:30 today", ["Lan Nguyễn"], "came at 3:30 today"),
        ("lan says: hello", ["Lan Nguyễn"], "says: hello"),
        ("00412 forgot it again", ["Maya Chen"], "forgot it again"),
        ("P 00412: forgot it again", ["Maya Chen"], "forgot it again"),
        ("ortiz wants the projector", ["Ortiz"], "wants the projector"),
        ("王小明 likes tea", ["王小明"], "likes tea"),
        ("lan,  two  spaces\tand a tab ", ["Lan Nguyễn"], "two  spaces\tand a tab"),
        ("liz", ["Liz Okafor"], ""),
        ("xavier lost his card", [], "xavier lost his card"),
        ("a dog", [], "a dog"),
        ("  ", [], "  "),
    ],
)
def test_whom_a_line_is_about(line: str, whose: list[str], said: str) -> None:
    who, rest = split_addressee(Finder(HERE), line)
    assert (displays(who), rest) == (whose, said)


@pytest.mark.parametrize(
    ("line", "whose", "said"),
    [
        ("sio moved here", ["Siobhán Kelly"], "sio moved here"),
        ("sioban moved here", ["Siobhán Kelly"], "sioban moved here"),
        ("sioban: moved here", ["Siobhán Kelly"], "moved here"),
        ("kelly moved here", ["Siobhán Kelly"], "kelly moved here"),
        ("jane likes birds", ["Mary-Jane O’Brien"], "jane likes birds"),
        ("an likes birds", [], "an likes birds"),  # not Ana, not Anaïs: a word like any other
        ("okafo is back", [], "okafo is back"),  # of a family name no typing error counts
        ("can we get beanbags", [], "can we get beanbags"),
        ("", [], ""),
    ],
)
def test_whom_a_line_without_a_name_could_be_about(line: str, whose: list[str], said: str) -> None:
    who, rest = suggest_addressees(Finder(HERE), line)
    assert (displays(who), rest) == (whose, said)


def test_a_common_word_that_is_a_name_is_asked_about_unless_more_of_the_name_is_there() -> None:
    will, may = person("Will", "Brown"), person("May", "Ito")
    finder = Finder([will, may])
    for line in ("will we get beanbags", "may i have a pass", "Will lost his card"):
        assert split_addressee(finder, line) == ((), line)
    assert suggest_addressees(finder, "will we get beanbags") == ((will,), "will we get beanbags")
    for line in ("will: lost his card", "will b lost his card", "will brown lost his card"):
        assert split_addressee(finder, line) == ((will,), "lost his card")


def test_two_names_are_told_apart_by_the_initial_in_a_line() -> None:
    chen, johnson = person("Maya", "Chen"), person("Maya", "Johnson")
    assert split_addressee(Finder([chen, johnson]), "maya j. lost her card") == ((johnson,), "lost her card")
    assert split_addressee(Finder([chen, johnson]), "maya x lost her card") == ((), "maya x lost her card")


def test_a_long_name_that_two_people_have_takes_no_word_of_what_was_said() -> None:
    both = (person("María del Mar", "de la Cruz"), person("Maria del Mar", "de la Cruz"))
    assert split_addressee(Finder(both), "maria del mar de la cruz lost her card") == (both, "lost her card")


def test_words_are_not_put_together_to_make_a_longer_name() -> None:
    ann, anna = person("Ann", "Poe"), person("Anna", "Lee")
    assert split_addressee(Finder([anna, ann]), "ann a bit shy today") == ((ann,), "a bit shy today")


def test_a_longer_name_goes_before_a_shorter_one() -> None:
    ana, ana_maria = person("Ana", "Silva"), person("Ana Maria", "Silva")
    assert split_addressee(Finder([ana, ana_maria]), "ana maria is back") == ((ana_maria,), "is back")
    assert split_addressee(Finder([ana, ana_maria]), "ana is back") == ((ana,), "is back")


@pytest.mark.parametrize(
    ("names", "printed"),
    [
        (["Maya Chen", "Noah Kim"], ["Maya", "Noah"]),
        (["Maya Chen", "Maya Johnson", "Noah Kim"], ["Maya C.", "Maya J.", "Noah"]),
        (["Maya Chen", "Maya Cho"], ["Maya Che.", "Maya Cho"]),
        (["Maya Chen", "Maya Cole", "Maya Johnson"], ["Maya Ch.", "Maya Co.", "Maya J."]),
        (["Zoë Li", "Zoe Lin"], ["Zoë Li", "Zoe Lin"]),
        (["Maya", "Maya Chen"], ["Maya", "Maya C."]),
        (["Maya Chen", "Maya Chen"], ["Maya Chen", "Maya Chen"]),
        (["Jo O’Brien", "Jo Oak"], ["Jo O’B.", "Jo Oa."]),
        ([], []),
    ],
)
def test_short_names(names: list[str], printed: list[str]) -> None:
    people = [person(given, family) for given, _, family in (name.partition(" ") for name in names)]
    assert list(short_names(people).values()) == printed


def test_a_label_never_shows_the_given_name_of_who_asked_for_another() -> None:
    liz, other = person("Elizabeth", "Okafor", preferred="Liz"), person("Liz", "Stone")
    assert short_names([liz, other]) == {liz.id: "Liz O.", other.id: "Liz S."}


people = st.lists(someone, max_size=6)
codes = st.from_regex(r"(P )?0{0,3}[1-9][0-9]{0,4}", fullmatch=True)


@thorough
@given(st.text(), st.lists(anybody, max_size=5))
def test_finding_never_fails_and_finds_only_who_is_here(query: str, here: list[Person]) -> None:
    found = Finder(here).find(query)
    assert all(p in here for p in found)
    assert len({p.id for p in found}) == len(found)


@thorough
@given(st.data(), people)
def test_everybody_is_found_by_the_beginning_of_each_of_their_names(
    data: st.DataObject, here: list[Person]
) -> None:
    for p in here:
        name = fold(data.draw(st.sampled_from([n for n in (p.given, p.preferred, p.family, p.display) if n])))
        assert p in Finder(here).find(name[: data.draw(st.integers(1, len(name)))])


@thorough
@given(st.lists(codes, min_size=1, max_size=6, unique_by=fold), st.data())
def test_an_exact_code_finds_exactly_its_owner(ids: list[str], data: st.DataObject) -> None:
    here = [person("Maya", "Chen", ids=(code,)) for code in ids]
    owner = data.draw(st.sampled_from(here))
    assert Finder(here).find(owner.ids[0]) == [owner]
    assert Finder(here).find(owner.ids[0].lower().replace(" ", "")) == [owner]


@thorough
@given(st.lists(codes, min_size=1, max_size=6, unique_by=lambda code: code.lstrip("P 0")), st.data())
def test_zeros_and_a_p_in_front_do_not_matter_where_the_rest_is_ones_own(
    ids: list[str], data: st.DataObject
) -> None:
    here = [person("Maya", "Chen", ids=(code,)) for code in ids]
    owner = data.draw(st.sampled_from(here))
    bare = owner.ids[0].lstrip("P 0")
    scanned = data.draw(st.sampled_from(["", "P ", "p"])) + "0" * data.draw(st.integers(0, 4)) + bare
    assert Finder(here).find(scanned) == [owner]


words = st.sampled_from(
    ["Maya", "maya", "ann", "a", "Mary", "jane", "chen:", "Lee,", "o'brien", "van", "der", "berg", "\t", " "]
)
lines = st.text() | st.lists(words | st.text(max_size=4), max_size=9).map(" ".join)


@thorough
@given(lines, people | st.lists(anybody, max_size=4))
def test_nothing_that_was_said_is_lost_when_the_name_is_taken_off(line: str, here: list[Person]) -> None:
    who, said = split_addressee(Finder(here), line)
    if not who:
        assert said == line
        return
    assert line.strip().endswith(said)
    name = line.strip().removesuffix(said).strip().removesuffix(":")
    assert all(answers_to(name, p) for p in who) or list(who) == [Finder(here).by_code(name)]


@thorough
@given(someone, people, st.text("xyz ", min_size=1, max_size=20).filter(str.strip))
def test_a_whole_name_in_front_is_understood(owner: Person, here: list[Person], said: str) -> None:
    who, rest = split_addressee(Finder([*here, owner]), f"{owner.goes_by} {owner.family}: {said}")
    assert owner in who
    assert rest == said.strip()


@thorough
@given(st.lists(someone, max_size=6, unique_by=lambda p: fold(p.display)))
def test_short_names_tell_any_two_people_with_different_names_apart(here: list[Person]) -> None:
    printed = short_names(here)
    assert len(set(printed.values())) == len(here)
    assert all(printed[p.id].startswith(p.goes_by) for p in here)
