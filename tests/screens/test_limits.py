"""No photo, never printed, no notes: what a family refuses is respected in every room."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from conftest import Clock
from looking import painted, said, settle

from namecards import demo
from namecards.app import NamecardsApp
from namecards.collection import Collection
from namecards.core.desk.errors import NotesRefused
from namecards.core.errors import PhotoRefused
from namecards.core.people import EVERYONE, Person
from namecards.importing.surveys.plan import describe
from namecards.screens.base import BaseScreen
from namecards.screens.desk.desk_actions import add_note
from namecards.store.home import home_at


def limit(collection: Collection, name: str, **limits: Any) -> Person:
    person = replace(collection.people.one(name), **limits)
    return collection.people.update(person).value


def import_list(collection: Collection, path: Path) -> Any:
    plan = collection.imports.plan(path)
    for _ in collection.imports.keep_photos(plan):
        pass
    collection.imports.apply(plan)
    return plan


def listed(folder: Path, *lines: str) -> Path:
    path = folder / "list.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_refused_photo_is_on_no_paper_and_in_no_export(sample: Collection, tmp_path: Path) -> None:
    maya = limit(sample, "maya chen", no_photo=True)
    assert sample.people.photo(maya) is None
    job = sample.printing.job("faces", sample.people.roster(EVERYONE), "letter")
    assert not any(card.photo for card in job.cards if card.person == maya.id)
    plan = sample.exports.plan(tmp_path / "export")
    assert not any(one.photo for one in plan.people if one.person.id == maya.id)
    assert maya.display in " ".join(sample.exports.anki(tmp_path / "deck.apkg").warnings)


def test_no_later_import_brings_a_refused_photo(sample: Collection) -> None:
    maya = limit(sample, "maya chen", no_photo=True)
    sample.people.delete_photos([maya])
    assert not (sample.home.photos / maya.photo).exists()
    plan = import_list(sample, demo.sample())
    assert "No photo is kept of Maya Chen: it was refused." in plan.remarks
    again = sample.people.one("maya chen")
    assert again.photo == "" and not (sample.home.photos / maya.photo).exists()
    with pytest.raises(PhotoRefused):
        sample.imports.save_photo(str(demo.sample()), again)


def test_a_photo_goes_from_the_disk_at_once_and_one_that_two_have_stays(sample: Collection) -> None:
    maya = sample.people.one("maya chen")
    sample.people.update(replace(sample.people.one("zoe"), photo=maya.photo, old_photos=()))
    sample.people.delete_photos([limit(sample, "maya chen", no_photo=True)])
    assert (sample.home.photos / maya.photo).exists()
    assert sample.people.with_refused_photo() == ()
    assert not [problem for problem in sample.health.problems() if "photo" in problem.what]


def test_a_note_is_refused_with_a_sentence_and_nothing_is_saved(sample: Collection) -> None:
    saoirse = limit(sample, "saoirse", no_notes=True)
    item = sample.inbox.add("saoirse plays chess").value
    refused = partial(pytest.raises, NotesRefused, match="No notes are kept about Saoirse")
    with refused():
        sample.notes.add(saoirse, "plays chess")
    with refused():
        sample.notes.add_line("saoirse plays chess")
    with refused():
        sample.inbox.assign(item, saoirse)
    assert sample.notes.all() == [] and sample.inbox.all() == [item]
    said = add_note(sample, sample.notes.resolve("room 12: built a fort").certain, "built a fort")
    assert said.startswith("Saved for 8 people: ") and "No notes are kept about Saoirse O'Brien" in said
    assert len(sample.notes.all()) == 8 and sample.notes.about(saoirse) == []


def test_nothing_is_moved_to_somebody_who_refuses_it(sample: Collection) -> None:
    maya, zoe = sample.people.one("maya chen"), limit(sample, "zoe", no_notes=True, no_photo=True)
    note = sample.notes.add(maya, "plays chess").value[0]
    with pytest.raises(NotesRefused):
        sample.moving.note(note, zoe)
    with pytest.raises(PhotoRefused):
        sample.moving.move(maya, zoe, ["photo"])
    with pytest.raises(NotesRefused):
        sample.ideas.add("a sofa", "talk", zoe)
    assert sample.notes.about(zoe) == [] and sample.people.one("zoe") == zoe


def test_of_two_joined_entries_the_refusal_of_either_counts(sample: Collection) -> None:
    maya, zoe = sample.people.one("maya chen"), limit(sample, "zoe", no_photo=True)
    assert sample.people.merge(maya, zoe).value.no_photo


def test_a_survey_leaves_the_answer_out_and_says_so(sample: Collection, tmp_path: Path) -> None:
    limit(sample, "zoe", no_notes=True)
    zoe = sample.people.one("zoe")
    form = sample.surveys.read(listed(tmp_path, "Name,Which books?", f"{zoe.display},manga", "Emeka,atlas"))
    plan = sample.surveys.preview(form)
    assert f"no notes are kept about them: {zoe.display}." in describe(plan)[1]
    sample.surveys.apply(plan)
    assert "manga" not in [note.text for note in sample.notes.all()]


TITLES = [
    ("Photo consent", "no", "no_photo"),
    ("Photo Permission (Y/N)", "N", "no_photo"),
    ("Fotoerlaubnis", "nein", "no_photo"),
    ("Droit à l'image", "Non", "no_photo"),
    ("Droit à l’image", "refusé", "no_photo"),
    ("Autorización de imagen", "NO", "no_photo"),
    ("Photo opt-out", "yes", "no_photo"),
    ("Media release", "FALSE", "never_print"),
    ("Directory opt-out", "Yes", "never_print"),
    ("Directory Opt Out", "1", "never_print"),
    ("Notes consent", "no", "no_notes"),
]


@pytest.mark.parametrize(("title", "cell", "field"), TITLES)
def test_a_column_of_a_list_sets_it(
    empty: Collection, tmp_path: Path, title: str, cell: str, field: str
) -> None:
    yes = {"yes": "no", "Yes": "no", "1": "0"}.get(cell, "yes")
    path = listed(
        tmp_path, f"First Name,Last Name,Number,{title}", f"Maya,Chen,1001,{cell}", f"Ben,Ortiz,1002,{yes}"
    )
    plan = import_list(empty, path)
    assert not [remark for remark in plan.remarks if "consent" in remark]
    maya, ben = empty.people.one("maya"), empty.people.one("ben")
    assert getattr(maya, field) and not getattr(ben, field)
    assert sum((maya.no_photo, maya.never_print, maya.no_notes)) == 1


def test_a_word_that_is_neither_yes_nor_no_is_said_and_changes_nothing(
    empty: Collection, tmp_path: Path
) -> None:
    import_list(empty, listed(tmp_path, "First Name,Last Name,Number,Photo consent", "Maya,Chen,1001,no"))
    plan = import_list(
        empty,
        listed(
            tmp_path,
            "First Name,Last Name,Number,Photo consent",
            "Maya,Chen,1001,see office",
            "Ben,Ortiz,1002,",
        ),
    )
    (remark,) = [remark for remark in plan.remarks if "consent" in remark]
    assert "Maya Chen" in remark and "“see office”" in remark and "Ben" not in remark
    assert empty.people.one("maya").no_photo and not empty.people.one("ben").no_photo


def test_a_later_yes_lifts_it_unless_the_librarian_set_it(empty: Collection, tmp_path: Path) -> None:
    title = "First Name,Last Name,Number,Photo consent"
    import_list(empty, listed(tmp_path, title, "Maya,Chen,1001,no", "Ben,Ortiz,1002,yes"))
    limit(empty, "ben", no_photo=True)
    plan = import_list(empty, listed(tmp_path, title, "Maya,Chen,1001,yes", "Ben,Ortiz,1002,yes"))
    assert not empty.people.one("maya").no_photo and empty.people.one("ben").no_photo
    assert [change.person.given for change in plan.conflicts] == ["Ben"]


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_it_is_set_in_the_form_asked_about_and_shown_on_the_page(
    sample: Collection, size: tuple[int, int]
) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("down", "v")
        assert isinstance(app.screen, BaseScreen)
        person = app.screen.note_person
        assert person and person.photo
        await pilot.press("f9", "e")
        assert all(line in painted(app) for line in ("Photo? (yes/no)", "Notes? (yes/no)", "Enter saves"))
        app.screen.query_one("#print").value = "please don't"  # type: ignore[attr-defined]
        await pilot.press("enter")
        await settle(pilot)
        assert "Type yes or no, not “please don't”." in painted(app)
        app.screen.query_one("#print").value = "yes"  # type: ignore[attr-defined]
        for field in ("picture", "notes"):
            app.screen.query_one(f"#{field}").value = "no"  # type: ignore[attr-defined]
        await pilot.press("enter")
        await settle(pilot)
        assert f"Delete the photo of {person.display}?" in painted(app)
        await pilot.press("y")
        await settle(pilot)
        assert not (sample.home.photos / person.photo).exists()
        app.open_screen("timeline", person)
        await settle(pilot)
        assert "no photo · no notes" in said(app)


async def test_a_refusal_in_a_drill_asks_about_the_photo_too(sample: Collection) -> None:
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("enter", "f8", "e")
        await settle(pilot)
        app.screen.query_one("#picture").value = "no"  # type: ignore[attr-defined]
        await pilot.press("enter")
        await settle(pilot)
        assert "Delete the photo of" in painted(app)


async def test_a_refused_note_stays_in_the_line(sample: Collection) -> None:
    limit(sample, "saoirse", no_notes=True)
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d", *"saoirse", "enter", "k", *"plays chess", "enter")
        await settle(pilot)
        assert "No notes are kept about Saoirse" in said(app) and "plays chess" in painted(app)
        await pilot.press("escape", "escape", "f2", *"saoirse plays", "enter")
        await settle(pilot)
        assert "No notes are kept about Saoirse" in said(app) and "saoirse plays" in painted(app)
    assert sample.notes.all() == []


async def test_photos_that_a_list_refuses_are_named_on_home_and_deleted_there(
    sample: Collection, tmp_path: Path
) -> None:
    maya = sample.people.one("maya chen")
    import_list(
        sample,
        listed(tmp_path, "First Name,Last Name,Student Number,Photo consent", f"Maya,Chen,{maya.ids[0]},no"),
    )
    app = NamecardsApp(sample)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "The photo of 1 person whose family refused it is still on the disk: press x." in painted(app)
        await pilot.press("x", *["down"] * 4, "enter", "y")
        assert not (sample.home.photos / maya.photo).exists() and "Deleted: the photos of" in painted(app)
        await pilot.press("escape")
        assert "still on the disk" not in painted(app)


def test_an_exported_table_keeps_what_is_refused(sample: Collection, tmp_path: Path, clock: Clock) -> None:
    limit(sample, "maya chen", no_photo=True, never_print=True)
    limit(sample, "saoirse", no_notes=True)
    for _ in sample.exports.write(sample.exports.plan(tmp_path / "export", csv=True)):
        pass
    empty = Collection(home_at(tmp_path / "other"), clock)
    import_list(empty, tmp_path / "export" / "people.csv")
    assert empty.people.one("maya chen").limits == "no photo · never printed"
    assert empty.people.one("saoirse").limits == "no notes"
    assert empty.people.one("zoe").limits == ""
