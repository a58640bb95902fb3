"""Two records that the librarian made one person, and what an edit, a list or a split makes of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from conftest import Clock

from namecards import demo
from namecards.collection import Collection
from namecards.core.paper.tags import Tags
from namecards.core.people import Person


def import_list(collection: Collection, path: Path, rows: str) -> None:
    path.write_text(rows, encoding="utf-8")
    collection.imports.apply(collection.imports.plan(path))


def merged(empty: Collection) -> Person:
    """Sofia, who came again with another name, number and photo, made one by hand."""
    rows = "ID,Name,Homeroom\n1007,Sofia Lopez,6B\n2007,Sofia Marin,6B\n"
    import_list(empty, empty.home.data / "list.csv", rows)
    old, new = empty.people.one("1007"), empty.people.one("2007")
    pictures = sorted((demo.sample() / "photos").glob("00*.jpg"))
    for person, picture in zip((old, new), pictures, strict=False):
        photo = empty.imports.save_photo(str(picture), person)
        empty.people.update(replace(person, photo=photo))
    return empty.people.merge(old, new).value


def test_who_is_one_by_hand_has_both_numbers_and_the_next_list_adds_nobody(empty: Collection) -> None:
    sofia = merged(empty)
    assert sorted(sofia.ids) == ["1007", "2007"]
    import_list(empty, empty.home.data / "list.csv", "ID,Name,Homeroom\n2007,Sofia Marin,6B\n")
    assert [(person.display, sorted(person.ids)) for person in empty.people.all()] == [
        ("Sofia Marin", ["1007", "2007"])
    ]


def test_what_is_taken_from_who_is_one_does_not_come_back_from_the_other_entry(empty: Collection) -> None:
    sofia = merged(empty)
    empty.people.update(replace(sofia, homeroom="", ids=("2007",), no_photo=True))
    sofia = empty.people.get(sofia.id)
    assert (sofia.homeroom, sofia.ids, len(sofia.photos)) == ("", ("2007",), 2)
    empty.people.delete_photos([sofia])
    assert not empty.people.get(sofia.id).photos and not list(empty.home.photos.iterdir())


def test_who_is_taken_apart_again_has_the_own_number_and_photo(empty: Collection) -> None:
    sofia = merged(empty)
    empty.people.update(replace(sofia, hook="owls"))
    empty.people.split(empty.people.get(sofia.id))
    found = {person.ids: len(person.photos) for person in empty.people.all()}
    assert found == {("1007",): 1, ("2007",): 1}


def test_an_answer_undone_while_two_were_one_stays_undone_when_they_are_split(empty: Collection) -> None:
    import_list(empty, empty.home.data / "list.csv", "ID,Name\n1007,Sofia Lopez\n2007,Sofia Marin\n")
    old, new = empty.people.one("1007"), empty.people.one("2007")
    changes = [empty.desk.greet(person, knew=True) for person in (old, new)]
    joined = empty.people.merge(old, new)
    for change in reversed(changes):
        empty.undo(change)
    empty.undo(joined)
    assert not empty.memory.cards


def test_the_page_she_stands_on_stays_and_the_other_fills_in_what_is_empty_there(empty: Collection) -> None:
    """Whichever came first. No nickname of another first name is filled in, and no grade of another class."""
    rows = "ID,Name,Homeroom,Grade\n1007,Sofia Lopez,6B,6\n2007,Sofia Marin,6B,\n3007,Zofia Marin,7D,\n"
    import_list(empty, empty.home.data / "list.csv", rows)
    empty.people.update(replace(empty.people.one("1007"), preferred="Fia", say="FEE-a", pronouns="she/her"))
    ends = {}
    for other, kept in (("1007", "3007"), ("3007", "1007"), ("1007", "2007")):
        before = empty.people.all()
        change = empty.people.merge(empty.people.one(kept), empty.people.one(other))
        one = empty.people.one(kept)
        assert change.value == one and empty.people.get(empty.people.one(other).id) == one
        ends[kept, other] = one.ids, one.display, one.place, one.say, one.pronouns
        again = empty.people.update(replace(one, homeroom="7A"))
        assert empty.people.one(other).homeroom == "7A", "an edit is of the one person"
        empty.undo(again)
        empty.undo(change)
        assert empty.people.all() == before
    first = empty.people.update(replace(empty.people.one("1007"), active=False)).value
    back = empty.people.merge(first, empty.people.one("2007"))
    assert back.value.active, "here as one of them"
    empty.undo(back)
    assert not empty.people.get(first.id).active
    assert ends == {
        ("3007", "1007"): (("3007", "1007"), "Zofia Marin", "Grade 7 · Room 7D", "", "she/her"),
        ("1007", "3007"): (("1007", "3007"), "Fia Lopez", "Grade 6 · Room 6B", "FEE-a", "she/her"),
        ("2007", "1007"): (("2007", "1007"), "Fia Marin", "Grade 6 · Room 6B", "FEE-a", "she/her"),
    }


def test_a_merge_of_this_program_is_no_news_of_another_one(sample: Collection) -> None:
    """Else screens would no longer say that F3 undoes it."""
    saoirse, zoe = sample.people.one("saoirse"), sample.people.one("zoe")
    sample.desk.greet(zoe, knew=True)
    assert not sample.refresh()
    sample.people.merge(saoirse, zoe)
    assert sample.memory.cards and not sample.refresh()
    sample.people.split(saoirse)
    assert sample.memory.cards and not sample.refresh()


def test_undo_of_the_list_and_of_the_merge_leaves_each_number_and_photo_at_one_child(
    empty: Collection, clock: Clock
) -> None:
    path = empty.home.data / "list.csv"
    import_list(empty, path, "ID,Name,Homeroom\n1007,Sofia Lopez,6B\n")
    old = empty.people.one("1007")
    picture = next((demo.sample() / "photos").glob("*.jpg"))
    empty.people.update(replace(old, photo=empty.imports.save_photo(str(picture), old)))
    empty.notes.add(old, "plays the cello")
    clock.pass_(hours=24)
    path.write_text("ID,Name,Homeroom\n1007,Sofia Lopez,6B\n2007,Sofia Marin,6B\n", encoding="utf-8")
    october = empty.imports.apply(empty.imports.plan(path))
    before = set(empty.people.all())
    merge = empty.people.merge(empty.people.one("2007"), empty.people.one("1007"))
    empty.undo(october)
    empty.undo(merge)
    assert set(empty.people.all()) == before


def test_undo_of_a_list_says_that_a_record_stays_which_was_merged_since(empty: Collection) -> None:
    path = empty.home.data / "list.csv"
    import_list(empty, path, "ID,Name,Homeroom\n1007,Sofia Lopez,6B\n")
    path.write_text("ID,Name,Homeroom\n1007,Sofia Lopez,6B\n2007,Sofia Marin,6B\n", encoding="utf-8")
    october = empty.imports.apply(empty.imports.plan(path))
    empty.people.merge(empty.people.one("1007"), empty.people.one("2007"))
    said = empty.undo(october).sentence(empty.today())
    assert "merged" in said and said.endswith(": Sofia Lopez.") and "another import" not in said
    before = set(empty.people.all())
    assert not (plan := empty.imports.plan(path)).new and set(plan.known.values()) == before


def test_an_interview_of_who_is_one_by_hand_leaves_each_record_its_own_number_and_photo(
    empty: Collection,
) -> None:
    sofia = merged(empty)
    empty.tags.add_answers(replace(sofia, say="so-FEE-a"), Tags(id=sofia.id, pet=("cat",)))
    assert empty.people.get(sofia.id).say == "so-FEE-a"
    empty.people.split(empty.people.get(sofia.id))
    found = {person.ids: len(person.photos) for person in empty.people.all()}
    assert found == {("1007",): 1, ("2007",): 1}
