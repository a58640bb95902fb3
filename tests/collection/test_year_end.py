"""A year's end: what was shown goes, what stays is as it was, and the counts of visits stay right."""

from __future__ import annotations

import errno
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.desk.class_view import sum_up
from namecards.core.desk.visit_counts import BY
from namecards.core.erasing import YearEndNews
from namecards.core.errors import CannotWrite, NamecardsError, YearEndBegun
from namecards.core.people import Person
from namecards.core.year_end import YearEndChoices, YearEndPreview
from namecards.store.home import Home, home_at
from namecards.store.own_files import OwnFiles

JUNE = date(2027, 6, 30)
OLD = f"{'0a1b' * 8}.jpg"


def person(collection: Collection, name: str) -> Person:
    return collection.people.find(name)[0]


@pytest.fixture
def year(sample: Collection, clock: Clock) -> Collection:
    """A school year with Maya, who leaves, and Emeka, who stays: notes, visits, something undone."""
    maya, emeka = person(sample, "maya chen"), person(sample, "emeka")
    for _ in range(3):
        sample.desk.greet(maya, knew=True)
        sample.desk.set_reason(maya, "printing")
        sample.desk.greet(emeka, knew=False, mistaken_for=maya)
        sample.desk.record_visit(person(sample, "zoe"))
        clock.pass_(days=1)
    sample.notes.add(maya, "dog surgery, !find manga 4")
    sample.notes.add(emeka, "reads the news")
    sample.notes.add(emeka, "built a robot with Maya Chen")
    sample.notes.add(emeka, "!bring the atlas")
    sample.undo(sample.notes.add(emeka, "written by mistake"))
    sample.notes.delete(sample.notes.add(emeka, "deleted on purpose").value)
    sample.inbox.add("somebody lost a scarf")
    sample.undo(sample.people.update(replace(emeka, hook="a line for the wrong field")))
    sample.people.update(replace(emeka, hook="robots", say="eh-MEH-kah"))
    emeka = person(sample, "emeka")
    shutil.copy(sample.home.photos / emeka.photo, sample.home.photos / OLD)
    sample.people.update(replace(emeka, old_photos=(OLD,)))
    clock.now = clock.now.replace(year=2027, month=6, day=21)
    return sample


def preview(collection: Collection, *leavers: str, **how: object) -> YearEndPreview:
    ids = frozenset(person(collection, name).id for name in leavers)
    return collection.year_ends.preview(YearEndChoices(until=JUNE, leavers=ids, **how))  # type: ignore[arg-type]


def every_byte(*folders: Path) -> bytes:
    return b"\n".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())


def texts(collection: Collection) -> set[str]:
    return {note.text for note in collection.notes.all()}


def test_what_was_shown_goes_and_nothing_is_found_of_it(year: Collection, open_again: Open) -> None:
    maya = person(year, "maya chen")
    before = {p.id: p for p in year.people.all() if p.id != maya.id}
    shown = preview(year, "maya chen")
    assert {each.text for each in shown.going} == {
        "built a robot with Maya Chen",
        "reads the news",
        "somebody lost a scarf",
    }
    assert [each.text for each in shown.staying] == ["bring the atlas"]
    assert shown.their_notes == 2 and len(shown.naming) == 1 and len(shown.lost) > 5
    photo = year.people.photo(maya)
    traces = year.year_ends.decide(shown)
    receipt = year.year_ends.search(traces)
    assert receipt.found == () and receipt.files > 24 and receipt.waiting == ()
    data = every_byte(year.home.data, year.home.local)
    gone = (maya.id, "Maya Chen", maya.ids[0], "dog surgery", "robot with", "the news", "a scarf")
    for trace in (*gone, "by mistake", "wrong field", "on purpose", "year_ends", "erasures", '"undo"'):
        assert trace.encode() not in data, trace
    assert photo and not photo.exists() and not (year.home.photos / OLD).exists()
    for collection in (year, open_again()):
        after = {p.id: p for p in collection.people.all()}
        assert after.keys() == before.keys() and not collection.health.problems()
        assert texts(collection) == {"bring the atlas"}
        emeka = person(collection, "emeka")
        assert (emeka.hook, emeka.say, emeka.old_photos) == ("robots", "eh-MEH-kah", ())
        assert len(collection.memory.reviews.of_card(emeka.id)) == 3, "his answers stay"


def test_nothing_is_changed_until_it_is_decided(year: Collection) -> None:
    before = every_byte(year.home.data)
    preview(year, "maya chen", old_photos=True)
    assert every_byte(year.home.data) == before


@pytest.mark.parametrize("count_visits", [True, False])
@pytest.mark.parametrize("leavers", [(), ("maya chen", "zoe")])
def test_the_counts_of_visits_stay_as_they_were(
    year: Collection, open_again: Open, leavers: tuple[str, ...], count_visits: bool
) -> None:
    def numbers(collection: Collection) -> object:
        report = collection.visit_counts.report(date(2026, 8, 1), JUNE)
        tables = {by: {c.label: (c.visits, c.number) for c in report.counts(by)} for by in BY}
        spans = (date(2026, 8, 11), date(2026, 8, 11)), (date(2026, 8, 1), date(2026, 8, 31))
        parts = [
            (part.visits, part.visitors) for span in spans if (part := collection.visit_counts.report(*span))
        ]
        return report.visits, report.visitors, report.first, tables, parts

    before = numbers(year)
    year.year_ends.decide(preview(year, *leavers, count_visits=count_visits))
    assert numbers(year) == before
    again = open_again()
    assert numbers(again) == before
    assert bool(again.desk.visits(person(again, "emeka"))) is (not count_visits)


def test_whoever_came_before_the_visits_became_counts_is_not_said_to_be_new(
    year: Collection, clock: Clock
) -> None:
    zoe = person(year, "zoe")
    assert year.desk.brief(zoe).last_here.startswith("last here")
    year.year_ends.decide(preview(year))
    clock.pass_(days=70)
    assert year.desk.brief(zoe).last_here == "no visit since 13 August 2026"
    never = {entry.person.id: entry.why for entry in year.lists.listing("never").entries}
    assert never[zoe.id] == "no visit since 13 August 2026"
    members = year.desk.class_view(year.people.roster("Room 12"))
    assert "7 without a word since 13 August 2026" in sum_up(members, year.today())
    year.desk.record_visit(zoe)
    assert year.desk.brief(zoe).last_here == "was here today"


def test_archived_people_keep_what_does_not_expire_and_f3_brings_them_back(year: Collection) -> None:
    maya = person(year, "maya chen")
    year.year_ends.decide(preview(year, "maya chen", forget=False))
    assert maya.id in {p.id for p in year.people.all() if not p.active}
    assert texts(year) == {"find manga 4", "bring the atlas"}
    (news,) = year._store.documents.all("year_end_news", YearEndNews)
    assert "1 person archived" in news.said and "History (m, then h) brings back" in news.said
    year.undo()
    assert person(year, "maya chen").id == maya.id


def test_visits_count_in_the_class_of_their_day_though_the_new_list_came_first(
    year: Collection, clock: Clock
) -> None:
    def classes() -> dict[str, int]:
        report = year.visit_counts.report(date(2026, 8, 1), JUNE)
        return {count.label: count.visits for by in ("class", "grade") for count in report.counts(by)}

    before, zoe = classes(), person(year, "zoe")
    year.people.update(replace(zoe, homeroom="9", classes=()))  # a correction within the year
    corrected = classes()
    assert corrected["Room 9"] == 3 and before["Grade 6"] == corrected["Grade 6"]
    year.people.update(replace(person(year, "zoe"), grade="7", homeroom="14"))
    assert classes() == corrected
    arjun = year.people.update(replace(person(year, "arjun"), grade="", homeroom="3A", classes=())).value
    year.desk.record_visit(arjun)
    corrected = classes()
    clock.pass_(days=1)
    year.people.update(replace(arjun, homeroom="4A"))
    assert classes() == corrected and corrected["Room 3A"] == 1, "the class tells the grade"
    year.year_ends.decide(preview(year))
    assert classes() == corrected, "also once they have no names"


def test_two_of_one_name_who_left_are_two(sample: Collection) -> None:
    both = [
        sample.people.add(Person(id="", given="Li", family="Wei", homeroom=room)).value
        for room in ("6A", "6B")
    ]
    leavers = frozenset(each.id for each in both)
    choices = YearEndChoices(until=JUNE, leavers=leavers, forget=False, count_visits=False)
    sample.year_ends.decide(sample.year_ends.preview(choices))
    assert sample.history.last().sentence == "2 people archived"
    assert sample.people.address(sample.people.get(both[1].id)) == "Li Wei, 6B"


def test_a_note_can_be_kept_and_a_promise_let_go(year: Collection) -> None:
    notes = {note.text: note.id for note in year.notes.all()}
    turned = frozenset({notes["reads the news"], notes["bring the atlas"]})
    year.year_ends.decide(preview(year, "maya chen", turned=turned))
    assert texts(year) == {"reads the news"}


def test_a_note_of_another_window_is_never_erased_unseen(year: Collection, open_again: Open) -> None:
    shown = preview(year, "maya chen")
    open_again().notes.add(person(year, "emeka"), "a note of the last minute")
    with pytest.raises(NamecardsError, match="Look again"):
        year.year_ends.decide(shown)
    assert "a note of the last minute" in texts(year) and "reads the news" in texts(year)


def test_a_disk_that_refuses_half_way_is_said_and_the_next_start_goes_on(
    year: Collection, open_again: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*given: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    shown = preview(year, "maya chen")
    with monkeypatch.context() as full:
        full.setattr(OwnFiles, "replace", refuse)
        with pytest.raises(YearEndBegun, match="next opened"):
            year.year_ends.decide(shown)
        assert open_again().notices, "it is said at the start, and everything can be read"
    again = open_again()
    assert "The year's end was stopped half-way. It is done now" in again.notices[0]
    assert not open_again().notices
    assert texts(again) == {"bring the atlas"} and not again.health.problems()
    assert b"dog surgery" not in every_byte(year.home.data, year.home.local)


def test_a_photo_that_cannot_be_deleted_is_in_the_receipt(
    year: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lies in a folder that can only be read, or a viewer holds it."""
    photo = year.people.photo(person(year, "maya chen"))
    monkeypatch.setattr("namecards.store.photos.remove", lambda *given: None)
    receipt = year.year_ends.search(year.year_ends.decide(preview(year, "maya chen")))
    assert str(photo) in receipt.found and "2 photos" in receipt.looked_for


@pytest.mark.parametrize("then", ["another computer ends it", "a data file is missing"])
def test_files_outside_go_with_the_decision_also_after_a_kill(
    then: str,
    year: Collection,
    tmp_path: Path,
    clock: Clock,
    open_again: Open,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def kill(*given: object) -> None:
        raise CannotWrite(tmp_path, "The program was killed.")

    def open_other() -> Collection:
        return Collection(Home(year.home.data, tmp_path / "other"), clock, Random(5))

    out, other = tmp_path / "tents.pdf", tmp_path / "badges.pdf"
    open_other().notes.add(person(year, "emeka"), "a note from the other computer")
    for computer in (year := open_again(), open_other()):
        computer.health.remember()
    for path in (out, other):
        path.write_bytes(b"%PDF Maya Chen")
        year.known_files.add(path, "Name tents", year.now())
    assert [known.path for known in year.year_ends.files()] == [str(out), str(other)]
    lines = len(year._store.documents.all_lines())
    with monkeypatch.context() as killed, pytest.raises(YearEndBegun):
        killed.setattr("namecards.collection.year_end.finish", kill)
        year.year_ends.decide(preview(year, files=frozenset({str(out)})))
    assert len(year._store.documents.all_lines()) == lines + 1, "no half of a decision can be on the disk"
    if then == "another computer ends it":
        assert "A year's end was done on another computer" in open_other().notices[0] and out.exists()
    else:
        (file,) = year.home.journal.glob(f"documents-*-{open_other()._store.own_files.id}.jsonl")
        file.rename(tmp_path / file.name)
        assert "It goes on when the missing data file is back." in open_again().notices[0]
        (tmp_path / file.name).rename(file)
    again = open_again()
    assert "The year's end was stopped half-way. It is done now" in again.notices[0]
    assert not out.exists() and other.exists()
    assert [known.path for known in again.year_ends.files()] == [str(other)]
    assert "reads the news" not in texts(again) and not open_again().notices


def test_a_photo_in_use_for_more_than_a_year_goes_if_chosen(year: Collection, clock: Clock) -> None:
    assert not preview(year).old, "they came in August"
    clock.pass_(days=60)
    shown = preview(year, old_photos=True)
    assert len(shown.old) == 23
    year.year_ends.decide(shown)
    assert not list(year.home.photos.iterdir())
    assert not any(p.photos for p in year.people.all()) and not year.health.problems()


@pytest.mark.parametrize("order", ["ab", "ba"])
@pytest.mark.parametrize("both", [False, True])
def test_two_computers_in_any_order(
    year: Collection, tmp_path: Path, clock: Clock, order: str, both: bool
) -> None:
    """The other computer had a note of its own; it may be at its own year's end, too."""
    other_home = home_at(tmp_path / "other")
    shutil.copytree(year.home.data, other_home.data)

    def sync() -> None:
        """Bring each computer's own files to the other one."""
        for here, there, own in ((year.home, other_home, year), (other_home, year.home, other)):
            for path in here.journal.glob(f"*-{own._store.own_files.id}.jsonl"):
                shutil.copy(path, there.journal / path.name)

    other = Collection(other_home, clock, Random(11))
    emeka = person(other, "emeka")
    other.notes.add(emeka, "a note from the other computer")
    clock.pass_(seconds=1)
    maya, late = person(year, "maya chen"), "a note from the other computer"
    year.year_ends.decide(preview(year, "maya chen"))
    if both:
        clock.pass_(seconds=1)
        other.year_ends.decide(preview(other, "maya chen"))
    for computer in (year, other):
        computer.health.remember()
    said: list[str] = []
    for _ in range(4):
        sync()
        clock.pass_(seconds=1)
        for name in order:
            computer = {"a": year, "b": other}[name]
            computer.refresh()
            said += [f"{name}: {notice}" for notice in computer.notices]
    done = f"A year's end was done on another computer ({year._store.own_files.id}) on 21 June 2027: "
    told = f"b: {done}1 person forgotten, 5 notes erased, 10 visits turned into counts. That can't be undone."
    ends = [each for each in said if "A year's end was done" in each]
    assert ends.count(told) == 1 and {each[:2] for each in ends} == ({"a:", "b:"} if both else {"b:"})
    assert len(ends) == 1 + both, "once"
    for collection in (year, other):
        data = every_byte(collection.home.data, collection.home.local)
        for trace in (maya.id, "Maya Chen", "dog surgery", "reads the news", "by mistake"):
            assert trace.encode() not in data, trace
        assert texts(collection) == {"bring the atlas"} | ({late} if not both else set())
        report = collection.visit_counts.report(date(2026, 8, 1), JUNE)
        assert sum(c.visits for c in report.counts("class")) == report.visits
        assert b'"erasures"' not in data and b'"year_ends"' not in data
