"""Two computers that share a folder: both import before the first sync, or one undoes what the other used."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from conftest import Clock

from namecards import demo
from namecards.collection import Collection
from namecards.core.learning.memory import Rating
from namecards.core.paper.tags import Tag
from namecards.core.people import EVERYONE, Person
from namecards.importing.report.check import check
from namecards.store.home import home_at

STUDENTS = (demo.sample() / "students.csv").read_text(encoding="utf-8")
"""The sample without its photos, which take most of an import."""


class School:
    """A desk and a laptop, each with its own copy of the folder."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.clock = clock
        self._folder = folder
        self.desk, self.laptop = self.open("desk"), self.open("laptop")

    def open(self, name: str) -> Collection:
        """Start the program on a computer."""
        return Collection(home_at(self._folder / name), self.clock, Random(name))

    def import_on_both(self, text: str = "", other: str = "") -> None:
        """Import a list, or the sample with its photos, on both computers before they know of each other."""
        for computer, rows in ((self.desk, text), (self.laptop, other or text)):
            if rows:
                import_list(computer, self._folder / "list.csv", rows)
            else:
                demo.import_sample(computer)
            self.clock.pass_(minutes=1)

    def sync(self) -> None:
        """Bring the files of each computer to the other, and let both look."""
        for here, there in ((self.desk, self.laptop), (self.laptop, self.desk)):
            for path in (*here.home.journal.iterdir(), *here.home.photos.iterdir()):
                target = there.home.data / path.relative_to(here.home.data)
                if not target.exists() or target.stat().st_size < path.stat().st_size:
                    shutil.copyfile(path, target)
        self.desk.refresh()
        self.clock.pass_(seconds=1)
        self.laptop.refresh()
        self.clock.pass_(minutes=1)

    def everywhere(self) -> tuple[Collection, ...]:
        """Both computers, as they run and as they are after a restart."""
        return self.desk, self.laptop, self.open("desk"), self.open("laptop")


def import_list(collection: Collection, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    collection.imports.apply(collection.imports.plan(path))


@pytest.fixture
def school(tmp_path: Path, clock: Clock) -> School:
    return School(tmp_path, clock)


def names(collection: Collection) -> list[str]:
    return sorted(person.display for person in collection.people.all())


def test_both_import_before_the_first_sync_and_everybody_is_there_once(school: School) -> None:
    school.import_on_both()
    school.sync()
    people = [collection.people.all() for collection in school.everywhere()]
    assert [len(some) for some in people] == [24] * 4
    assert len({tuple(sorted(person.id for person in some)) for some in people}) == 1
    school.sync()
    assert [len(collection.people.all()) for collection in school.everywhere()] == [24] * 4
    assert not school.desk.imports.plan(demo.sample()).questions


def test_both_say_it_once_in_one_sentence(school: School) -> None:
    school.import_on_both(STUDENTS)
    school.sync()
    for computer in (school.desk, school.laptop):
        (sentence,) = computer.notices
        assert "24 people" in sentence and "two computers" in sentence
        computer.refresh()
        assert not computer.notices
    assert not any(collection.notices for collection in school.everywhere())


def test_what_both_knew_of_a_person_is_kept_under_the_one(school: School) -> None:
    school.import_on_both(STUDENTS)
    said = {"desk": "dog surgery", "laptop": "!find manga 4"}
    for name, text in said.items():
        computer: Collection = getattr(school, name)
        maya = computer.people.one("Maya Chen")
        computer.notes.add(maya, text)
        computer.desk.greet(maya, knew=True)
        computer.tags.update(computer.tags.of(maya).toggle(Tag("hobby", name)))
        school.clock.pass_(days=1)
    school.sync()
    for collection in school.everywhere():
        maya = collection.people.one("Maya Chen")
        assert sorted(note.text for note in collection.notes.about(maya)) == ["dog surgery", "find manga 4"]
        assert len(collection.desk.visits(maya)) == 2
        assert (
            len(collection.memory.reviews.of_card(maya.id)) == collection.memory.cards[maya.id].reviews == 2
        )
        assert collection.tags.of(maya).hobby == ("desk", "laptop")
        assert {person.display for person, _ in collection.desk.recent()} == {"Maya Chen"}
        assert "somebody no longer here" not in str(collection.history.entries())


def test_cards_are_the_same_on_both_and_the_next_answer_counts_all(school: School) -> None:
    school.import_on_both(STUDENTS)
    for computer in (school.desk, school.laptop):
        for person in computer.people.active():
            computer.desk.greet(person, knew=True)
        school.clock.pass_(days=3)
    school.sync()
    assert dict(school.desk.memory.cards) == dict(school.laptop.memory.cards)
    noah = school.desk.people.active()[0]
    school.clock.pass_(days=9)
    school.desk.desk.greet(noah, knew=True)
    school.sync()
    assert {collection.memory.cards[noah.id] for collection in school.everywhere()} == {
        school.desk.memory.cards[noah.id]
    }
    assert school.desk.memory.cards[noah.id].reviews == 3


def test_what_comes_late_about_the_entry_that_went_is_kept_too(school: School) -> None:
    """The laptop has no network for a week: it goes on with its own entries."""
    school.import_on_both(STUDENTS)
    for path in school.laptop.home.journal.iterdir():
        shutil.copyfile(path, school.desk.home.journal / path.name)
    school.desk.refresh()
    for computer in (school.desk, school.laptop):
        maya = computer.people.one("Maya Chen")
        computer.notes.add(maya, f"late {maya.id}")
        computer.memory.reviews.answer(maya.id, Rating.GOOD, computer.today(), 900, "drill")
        computer.tags.update(computer.tags.of(maya).toggle(Tag("pet", "cat")))
        school.clock.pass_(minutes=1)
    laptops = school.laptop.people.one("Maya Chen")
    school.laptop.people.update(replace(laptops, say="MY-ah"))
    school.sync()
    for collection in school.everywhere():
        maya = collection.people.one("Maya Chen")
        assert len(collection.notes.about(maya)) == len(collection.memory.reviews.of_card(maya.id)) == 2
        assert collection.tags.of(maya).pet == ("cat",) and maya.say == "MY-ah"
    school.desk.tags.update(school.desk.tags.of(maya).toggle(Tag("pet", "cat")))
    school.sync()
    assert not any(collection.tags.of(maya).all for collection in school.everywhere())


def test_seats_of_both_entries_are_the_persons_seats(school: School) -> None:
    school.import_on_both(STUDENTS)
    for computer in (school.desk, school.laptop):
        everyone = computer.people.roster(EVERYONE)
        computer.seating.update(computer.seating.chart(everyone).fill(everyone.people))
    school.sync()
    for collection in school.everywhere():
        everyone = collection.people.roster(EVERYONE)
        chart = collection.seating.chart(everyone)
        assert chart.occupants == {person.id for person in everyone.people}


def test_a_join_is_undone_with_one_key_and_not_done_again(school: School) -> None:
    school.import_on_both(STUDENTS)
    laptops = school.laptop.people.one("Maya Chen")
    school.laptop.notes.add(laptops, "dog surgery")
    school.sync()
    school.sync()
    assert "merged" in school.desk.history.last().sentence
    school.desk.undo()
    school.sync()
    for collection in school.everywhere():
        assert len(collection.people.all()) == 48
        assert [note.text for note in collection.notes.about(laptops)] == ["dog surgery"]
    school.desk.people.update(replace(laptops, say="MY-ah"))
    assert len(school.desk.people.all()) == 48, "nor while the program goes on"
    joined = next(entry for entry in school.desk.history.entries() if entry.undone)
    school.desk.undo(joined.change)
    school.sync()
    assert [len(collection.people.all()) for collection in school.everywhere()] == [24] * 4


def test_both_undo_it_and_one_joins_again_by_hand(school: School) -> None:
    school.import_on_both("ID,Name\n1042,Maya Chen\n")
    school.sync()
    school.desk.undo()
    school.laptop.undo()
    school.sync()
    one, other = sorted(school.desk.people.all(), key=lambda person: person.id)
    assert school.desk.people.possible_twins() == [(one, other)]
    school.desk.people.merge(other, one)
    school.sync()
    assert [names(collection) for collection in school.everywhere()] == [["Maya Chen"]] * 4
    school.desk.undo()
    school.sync()
    assert [len(collection.people.all()) for collection in school.everywhere()] == [2] * 4
    school.laptop.people.merge(one, other)
    school.clock.pass_(minutes=1)
    school.desk.people.merge(other, one)
    school.sync()
    stays = [[person.id for person in collection.people.all()] for collection in school.everywhere()]
    assert stays == [[other.id]] * 4, "the later choice, everywhere"


def test_three_computers_end_with_one_person(school: School) -> None:
    text = "ID,Name\n1042,Maya Chen\n"
    school.import_on_both(text)
    tablet = school.open("tablet")
    import_list(tablet, school.desk.home.data / "list.csv", text)
    tablet.notes.add(tablet.people.one("Maya"), "likes owls")
    school.sync()
    for path in tablet.home.journal.iterdir():
        shutil.copyfile(path, school.laptop.home.journal / path.name)
    school.laptop.refresh()
    school.sync()
    for collection in school.everywhere():
        (maya,) = collection.people.all()
        assert [note.text for note in collection.notes.about(maya)] == ["likes owls"]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("1042,Maya Chen,6", "1042,Ben Ortiz,6"),  # one number, two names
        (",Maya Chen,6", ",Maya Chen,6"),  # one name, no number
        ("1042,Maya Chen,6", ",Maya Chen,"),
        ("1042,Maya Chen,6", "L7060,Maya Chen,6"),  # the office's list, and the library's
    ],
)
def test_what_is_not_certain_is_asked(school: School, here: str, there: str) -> None:
    head = "ID,Name,Grade\n9999,Zoë Ortiz,7\n"
    school.import_on_both(f"{head}{here}\n", f"{head}{there}\n")
    school.sync()
    assert [len(collection.people.all()) for collection in school.everywhere()] == [3] * 4
    ((one, other),) = school.laptop.people.possible_twins()
    school.laptop.people.keep_apart(one, other)
    school.sync()
    assert not any(collection.people.possible_twins() for collection in school.everywhere())
    assert len(school.desk.people.all()) == 3


@pytest.mark.parametrize("there", ["1043,Maya Chen,6", ",Maya Chen,7", ",Maja Chen,6"])
def test_two_people_are_not_asked_about(school: School, there: str) -> None:
    head = "ID,Name,Grade\n9999,Zoë Ortiz,7\n"
    school.import_on_both(f"{head}1042,Maya Chen,6\n", f"{head}{there}\n")
    school.sync()
    assert not school.desk.people.possible_twins() and len(school.desk.people.all()) == 3


def test_what_the_librarian_typed_on_one_wins_over_the_list_of_the_other(school: School) -> None:
    school.import_on_both("ID,First,Last,Preferred\n1042,Maya,Chen,Mimi\n")
    school.desk.people.update(replace(school.desk.people.one("1042"), hook="owls"))
    school.laptop.people.update(replace(school.laptop.people.one("1042"), preferred="May"))
    school.sync()
    for collection in school.everywhere():
        (maya,) = collection.people.all()
        assert (maya.preferred, maya.hook) == ("May", "owls")
    assert not school.desk.imports.plan(school.desk.home.data.parent / "list.csv").changed


def test_a_session_that_runs_while_two_become_one_goes_on(school: School) -> None:
    school.import_on_both()
    sessions = [c.drill.start(c.people.roster(EVERYONE)) for c in (school.desk, school.laptop)]
    school.sync()
    after = [
        computer.drill.answer(session, Rating.GOOD)
        for computer, session in zip((school.desk, school.laptop), sessions, strict=True)
    ]
    school.sync()
    assert len(school.desk.memory.cards) == len(school.laptop.memory.cards) <= 2
    for computer, session in zip((school.desk, school.laptop), after, strict=True):
        computer.drill.undo(session)
    school.sync()
    assert not any(collection.memory.cards for collection in school.everywhere())


class TestUndoneImport:
    """The desk undoes an import; the laptop had used it."""

    TEXT = "ID,Name\n1042,Maya Chen\n1043,Ben Ortiz\n"

    @pytest.fixture
    def noted(self, school: School) -> School:
        import_list(school.desk, school.desk.home.data / "list.csv", self.TEXT)
        school.sync()
        school.laptop.notes.add(school.laptop.people.one("Maya"), "dog surgery")
        school.clock.now += timedelta(minutes=1)
        school.desk.undo()
        return school

    def test_a_note_of_the_other_computer_brings_its_person_back(self, noted: School) -> None:
        assert not noted.desk.people.all()
        noted.sync()
        assert any("came back" in sentence for sentence in noted.desk.notices)
        noted.sync()
        for collection in noted.everywhere():
            (maya,) = collection.people.all()
            assert maya.display == "Maya Chen"
            assert [note.text for note in collection.notes.about(maya)] == ["dog surgery"]

    @pytest.mark.parametrize("imported_again", [False, True])
    def test_what_a_family_refused_on_the_other_computer_stays_refused(
        self, school: School, imported_again: bool
    ) -> None:
        import_list(school.desk, school.desk.home.data / "list.csv", self.TEXT)
        school.sync()
        maya = school.laptop.people.one("Maya")
        school.laptop.people.update(replace(maya, never_print=True, no_notes=True, say="MY-ah"))
        school.clock.pass_(minutes=1)
        school.desk.undo()
        if imported_again:
            import_list(school.desk, school.desk.home.data / "list.csv", self.TEXT)
        school.sync()
        school.sync()
        for collection in school.everywhere():
            maya = collection.people.one("Maya")
            assert (maya.limits, maya.say) == ("never printed · no notes", "MY-ah")
            assert len(collection.people.all()) == (2 if imported_again else 1)

    def test_who_got_answers_on_the_other_computer_comes_back_with_them(self, school: School) -> None:
        path = school.desk.home.data / "list.csv"
        import_list(school.desk, path, "ID,Name\n1043,Ben Ortiz\n")
        school.clock.pass_(minutes=1)
        import_list(school.desk, path, self.TEXT)
        school.sync()
        ben, maya = (school.laptop.people.one(name) for name in ("Ben", "Maya"))
        school.laptop.desk.greet(ben, knew=True)
        school.laptop.moving.move(ben, maya, ("answers",))
        school.clock.pass_(minutes=1)
        school.desk.undo()
        school.sync()
        school.sync()
        for collection in school.everywhere():
            maya = collection.people.one("Maya")
            assert len(collection.memory.reviews.of_card(maya.id)) == 1

    def test_the_list_comes_again_without_a_second_one(self, noted: School) -> None:
        noted.sync()
        noted.sync()
        again = noted.desk.home.data / "list.csv"
        assert [c.display for c in noted.desk.imports.plan(again).new] == ["Ben Ortiz"]

    def test_one_entry_of_two_is_undone_and_the_other_keeps_everything(self, school: School) -> None:
        school.import_on_both(self.TEXT)
        desks: Person = school.desk.people.one("Maya")
        school.desk.desk.greet(desks, knew=True)
        school.sync()
        imported = next(e for e in school.laptop.history.entries() if e.own and "imported" in e.sentence)
        school.laptop.undo(imported.change)
        school.sync()
        for collection in school.everywhere():
            assert names(collection) == ["Ben Ortiz", "Maya Chen"]
            maya = collection.people.one("Maya")
            assert len(collection.memory.reviews.of_card(maya.id)) == 1


@pytest.mark.parametrize("steps", ["edit undo", "undo edit", "delete edit"])
def test_a_note_that_one_computer_removes_and_the_other_edits_comes_back_with_the_edit(
    school: School, steps: str
) -> None:
    import_list(school.desk, school.desk.home.data / "list.csv", "ID,Name\n1042,Maya Chen\n")
    written = school.desk.notes.add(school.desk.people.one("Maya"), "promise text")
    school.sync()

    for step in steps.split():
        if step == "undo":
            school.desk.undo(written)
        elif step == "delete":
            school.desk.notes.delete(written.value)
        else:
            school.laptop.notes.edit(school.laptop.notes.all(), "!bring the plan")
        school.clock.pass_(minutes=1)
    school.sync()
    assert any("1 note came back" in sentence for sentence in school.desk.notices)
    school.sync()
    for collection in school.everywhere():
        (note,) = collection.notes.all()
        assert (note.kind, note.text) == ("promise", "bring the plan")
        undone = [entry.sentence for entry in collection.history.entries() if entry.undone]
        assert undone == ["Note for Maya Chen deleted"] * ("delete" in steps)
    school.desk.notes.delete(school.desk.notes.all())
    school.sync()
    assert not any(collection.notes.all() for collection in school.everywhere()), "deleted for good"


def test_somebody_added_by_hand_and_undone_comes_back_if_the_other_computer_edited_them(
    school: School,
) -> None:
    added = school.desk.people.add(Person(id="", given="New", family="Kid"))
    school.sync()
    school.laptop.people.update(replace(added.value, id=school.laptop.people.one("new kid").id, say="nyoo"))
    school.clock.pass_(minutes=1)
    school.desk.undo(added)
    school.sync()
    assert any("came back" in sentence for sentence in school.desk.notices)
    for collection in school.everywhere():
        assert collection.people.one("new kid").say == "nyoo"


def test_a_line_that_both_gave_to_somebody_else_is_told_by_the_check_and_each_can_be_undone(
    school: School,
) -> None:
    import_list(school.desk, school.desk.home.data / "list.csv", "ID,Name\n1042,Maya Chen\n1043,Ben Ortiz\n")
    item = school.desk.inbox.add("zzz lost thing").value
    school.sync()
    given = school.desk.inbox.assign(item, school.desk.people.one("Maya"))
    school.clock.pass_(minutes=1)
    school.laptop.inbox.assign(item, school.laptop.people.one("Ben"))
    school.sync()
    for collection in school.everywhere():
        assert "1 line of the inbox became the note of two people" in str(collection.health.check())
    school.desk.undo(given)
    school.sync()
    for collection in school.everywhere():
        (note,) = collection.notes.all()
        assert note.person == collection.people.one("Ben").id and not collection.inbox.all()
        assert "inbox" not in str(collection.health.check())


def test_an_import_that_is_undone_here_says_who_stays_by_that_of_the_other_computer(school: School) -> None:
    school.import_on_both(STUDENTS)
    school.sync()
    imported = next(each for each in school.desk.history.entries() if each.own and "List" in each.sentence)
    said = school.desk.undo(imported.change).sentence(school.desk.today())
    assert said.endswith("Still here, because another list has them, too: 24 people.")
    assert len(school.desk.people.all()) == 24


def test_the_answers_of_a_form_that_both_import_are_there_once(school: School, tmp_path: Path) -> None:
    form = tmp_path / "form.csv"
    form.write_text("Name,What should we buy?\n,A robot\n,A robot\nMaya Chen,A globe\n", encoding="utf-8")
    school.import_on_both(STUDENTS)
    school.sync()
    for computer in (school.desk, school.laptop):
        computer.surveys.apply(computer.surveys.preview(computer.surveys.read(form)))
        school.clock.pass_(minutes=1)
    school.sync()
    for computer in school.everywhere():
        assert sorted(note.text for note in computer.notes.all()) == ["A globe", "A robot", "A robot"]
    school.desk.undo()
    school.sync()
    assert len(school.desk.notes.all()) == len(school.laptop.notes.all()) == 3, "the laptop has them"


PLACES = "ID,Name,Grade,Homeroom\n1042,Maya Chen,{}\n1043,Ben Ortiz,5,5A\n"


@pytest.mark.parametrize("first", ["desk", "laptop"])
def test_of_two_lists_one_grade_counts_with_its_homeroom_and_never_half_of_each(
    school: School, first: str
) -> None:
    path = school.desk.home.data / "list.csv"
    import_list(school.desk, path, PLACES.format("3,3A"))
    school.sync()
    lists = {"desk": "4,4A", "laptop": "3,3B"}
    for name in sorted(lists, key=lambda name: name != first):
        import_list(getattr(school, name), path, PLACES.format(lists[name]))
        school.clock.pass_(minutes=1)
    school.sync()
    school.sync()
    last = "3,3B" if first == "desk" else "4,4A"
    for collection in school.everywhere():
        maya = collection.people.one("Maya")
        assert f"{maya.grade},{maya.homeroom}" == last


def test_the_later_grade_counts_with_its_homeroom_also_if_that_was_removed(
    school: School,
) -> None:
    import_list(school.desk, school.desk.home.data / "list.csv", PLACES.format("3,3A"))
    school.sync()
    school.laptop.people.update(replace(school.laptop.people.one("Maya"), grade="4"))
    school.clock.pass_(minutes=1)
    school.desk.people.update(replace(school.desk.people.one("Maya"), homeroom=""))
    school.sync()
    school.sync()
    assert {collection.people.one("Maya").place for collection in school.everywhere()} == {"Grade 3"}


def test_a_number_that_two_computers_gave_to_two_new_children_is_named_by_the_check_and_the_next_list(
    school: School,
) -> None:
    path = school.desk.home.data / "list.csv"
    titles, both = "ID,Name,Grade,Homeroom\n", "77,Ada Holm,2,2A\n78,Bo Ek,3,3A\n"
    import_list(school.desk, path, f"{titles}{both}90,Cleo Ott,2,2A\n")
    import_list(school.laptop, path, f"{titles}{both}90,Dov Adler,3,3A\n")
    school.sync()
    for collection in school.everywhere():
        assert "1 number belongs to several people" in str(collection.health.check())
        said = [oddity.text for oddity in check(collection.imports.plan(path))]
        assert any(text.startswith("1 number belongs to several people here: 90 of ") for text in said)
    cleo = school.desk.people.one("Cleo")
    school.desk.people.update(replace(cleo, ids=("91",)))
    assert "several people" not in str(school.desk.health.check())
    path.write_text(f"{titles}{both}91,Cleo Ott,2,2A\n90,Dov Adler,3,3A\n", encoding="utf-8")
    assert check(school.desk.imports.plan(path))[0].is_note


def test_a_child_stays_whom_one_computer_lists_again_while_the_other_undoes_the_first_list(
    school: School, tmp_path: Path
) -> None:
    path, lotte = tmp_path / "list.csv", "009001,Brandt,Lotte,,,6,12,\n"
    import_list(school.desk, path, STUDENTS)
    school.sync()
    import_list(school.desk, path, STUDENTS + lotte)
    brought = school.desk.history.last()
    school.sync()
    import_list(school.laptop, path, STUDENTS.replace("Chen,Maya,,", "Chen,Maya,May,") + lotte)
    school.desk.undo(brought.change)
    assert "Brandt" not in {person.family for person in school.desk.people.all()}
    school.clock.pass_(minutes=1)
    school.sync()
    for computer in school.everywhere():
        assert computer.people.one("Lotte Brandt")
