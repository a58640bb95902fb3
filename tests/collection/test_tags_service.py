"""Ticks and interview cards through the collection: kept, taken back, and not lost with an import."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import Open

from namecards.collection import Collection
from namecards.core.paper.errors import NameInPrint
from namecards.core.paper.tags import Tag


def test_what_somebody_likes_is_there_again_the_next_day(sample: Collection, open_again: Open) -> None:
    [abena, *_] = sample.people.active()
    sample.tags.update(sample.tags.of(abena).toggle(Tag("hobby", "chess")).toggle(Tag("pet", "stick insect")))
    again = open_again()
    assert [tag.clause for tag in again.tags.of(abena).all] == ["likes chess", "has a stick insect"]
    assert "stick insect" in again.tags.choices()["pet"], "it can be ticked for others now"


def test_an_interview_card_is_typed_in_and_taken_back(sample: Collection, open_again: Open) -> None:
    [abena, *_] = sample.people.active()
    said = replace(abena, preferred="Abby", hook="like a cabin")
    ticked = sample.tags.of(abena).with_words("genre", ["manga"])
    card = sample.tags.add_answers(said, ticked, "!find atlas @fri")
    again = open_again()
    assert (again.people.get(abena.id).goes_by, again.tags.of(abena).genre) == ("Abby", ("manga",))
    assert "preferred" in again.people.get(abena.id).own, "no list changes it back"
    assert [note.text for note in again.notes.about(abena)] == ["find atlas"]

    again.undo(card)
    assert (again.people.get(abena.id), again.tags.of(abena).all, again.notes.about(abena)) == (abena, (), [])


def test_a_card_that_names_a_friend_is_not_kept_at_all(sample: Collection) -> None:
    [abena, *_] = sample.people.active()
    with pytest.raises(NameInPrint, match="“Emeka” is somebody's name"):
        sample.tags.add_answers(
            abena, sample.tags.of(abena).with_words("hobby", ["chess with Emeka"]), "a note"
        )
    assert (sample.tags.of(abena).all, sample.notes.about(abena)) == ((), [])


def test_whoever_has_ticks_stays_when_their_import_is_taken_back(sample: Collection) -> None:
    [abena, *_] = sample.people.active()
    [imported] = sample.history.entries()
    sample.tags.update(sample.tags.of(abena).toggle(Tag("hobby", "chess")))
    assert sample.undo(imported.change).stays == (abena.display,)
    assert [person.id for person in sample.people.active()] == [abena.id]
