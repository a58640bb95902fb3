"""Notes and the inbox: whose a line is, which line was the last, lines that wait for a name."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import Clock, Open

from namecards.collection import Collection
from namecards.core.addressing import Addressee, explain_left
from namecards.core.desk.errors import NothingToNote, OlderNote
from namecards.core.desk.note_parser import keep_days
from namecards.core.errors import DeletedMeanwhile, HasLeft, SeveralPeople
from namecards.core.people import Person
from namecards.store.home import Home


def someone(collection: Collection, typed: str) -> Person:
    return collection.people.find(typed)[0]


def test_a_line_about_nobody_waits_in_the_inbox_and_becomes_a_note(
    sample: Collection, open_again: Open, clock: Clock
) -> None:
    line = "yesterday: xavier lost his card, !look for it @fri"
    sample.inbox.add(line)
    clock.pass_(days=7)
    later = open_again()
    (waiting,) = later.inbox.all()
    assert (waiting.text, later.inbox.resolve(waiting).people) == (line, ())
    assigned = later.inbox.assign(waiting, someone(later, "saoirse"))
    kept = assigned.value
    assert [note.text for note in kept] == ["xavier lost his card", "look for it"]
    assert [str(note.day) for note in kept] == ["2026-08-09", "2026-08-09"], "the day it was written counts"
    assert str(kept[1].due) == "2026-08-14"
    assert later.inbox.all() == []
    later.undo(assigned)
    assert (later.inbox.all(), later.notes.all()) == ([waiting], [])


def test_the_name_goes_from_a_line_that_could_be_about_two(sample: Collection) -> None:
    sample.inbox.add("maya lost her card")
    (waiting,) = sample.inbox.all()
    chen, johnson = sample.inbox.resolve(waiting).people
    assert [note.text for note in sample.inbox.assign(waiting, johnson).value] == ["lost her card"]
    assert sample.desk.brief(chen).plain == ()


def test_a_line_is_given_once_although_two_windows_show_it(sample: Collection, open_again: Open) -> None:
    item, other = sample.inbox.add("xavier lost his card").value, open_again()
    sample.inbox.assign(item, someone(sample, "saoirse"))
    with pytest.raises(DeletedMeanwhile):
        other.inbox.assign(item, someone(other, "emeka"))
    with pytest.raises(DeletedMeanwhile):
        other.inbox.delete(item)
    assert len(other.notes.all()) == 1


def test_a_book_in_pasted_lines_is_a_visit_that_stays_without_its_title(sample: Collection) -> None:
    sample.inbox.add_lines(["saoirse =Amulet 3", "emeka likes chess"])
    assert len(sample.desk.visits(someone(sample, "saoirse"))) == 1


def test_a_name_of_somebody_who_has_left_is_said(sample: Collection) -> None:
    sample.people.update(replace(someone(sample, "saoirse"), active=False))
    found = sample.notes.resolve("yesterday: saoirse lost her card")
    assert explain_left([found]) == "Saoirse O'Brien, Grade 6 · Room 12, has left (archived)."
    assert not found.certain and found.text == "yesterday: lost her card"
    with pytest.raises(HasLeft):
        sample.notes.add_line("saoirse lost her card")
    both = sample.notes.resolve("saoirse and emeka: built a fort")
    assert len(both.people) == 2 and both.each and not both.certain
    item = sample.inbox.add("saoirse lost her card").value
    (gone,) = sample.inbox.resolve(item).people
    assert [note.text for note in sample.inbox.assign(item, gone).value] == ["lost her card"]


def test_a_note_about_somebody_who_has_left_is_none_about_a_namesake_who_is_here(sample: Collection) -> None:
    gone, here = someone(sample, "maya chen"), someone(sample, "maya johnson")
    sample.people.update(replace(gone, active=False))
    found = sample.notes.resolve("maya chen dog surgery")
    assert not found.certain and [one.id for one in found.people] == [gone.id] and found.text == "dog surgery"
    for line in ("maya dog surgery", "maya johnson dog surgery"):
        assert [one.id for one in sample.notes.resolve(line).certain] == [here.id]


def test_a_line_can_be_deleted_and_put_back(sample: Collection) -> None:
    aside = sample.inbox.add("xavier lost his card").value
    deleted = sample.inbox.delete(aside)
    assert sample.inbox.all() == []
    sample.undo(deleted)
    assert sample.inbox.all() == [aside]
    with pytest.raises(NothingToNote):
        sample.inbox.add("  ")


def test_same_is_whom_the_last_note_was_about(sample: Collection, clock: Clock) -> None:
    line = "same: likes trains"
    assert sample.notes.resolve(line) == Addressee((), line), "there was none yet"
    sample.notes.add_line("saoirse dog surgery")
    clock.pass_(minutes=1)
    (note,) = sample.notes.add_line("yesterday: Same: likes trains").value
    assert (sample.people.get(note.person).goes_by, note.text, str(note.day)) == (
        "Saoirse",
        "likes trains",
        "2026-08-09",
    )


def test_the_last_line_can_be_put_right_even_if_it_went_to_the_wrong_person(
    sample: Collection, clock: Clock
) -> None:
    assert sample.notes.last() == ()
    sample.notes.add_line("zoe is back")
    clock.pass_(minutes=1)
    wrong = sample.notes.add_line("maya c lost her card, !look for it").value
    assert sample.notes.last() == wrong
    johnson = someone(sample, "maya j")
    sample.notes.edit(wrong, "lost her library card", [johnson])
    assert [(sample.people.get(note.person).display, note.text) for note in sample.notes.all()] == [
        ("Zoë Kowalczyk", "is back"),
        ("Maya Johnson", "lost her library card"),
    ]


def test_the_last_note_is_this_computers_last_whatever_the_clocks_say(
    sample: Collection, clock: Clock, tmp_path: Path
) -> None:
    elsewhere = Collection(Home(data=sample.home.data, local=tmp_path / "elsewhere"), clock)
    sample.notes.add_line("zoe is back")
    clock.pass_(minutes=5)
    elsewhere.notes.add_line("maya c lost her card")
    sample.refresh()
    assert [note.text for note in sample.notes.last()] == ["is back"]
    assert [note.text for note in elsewhere.notes.last()] == ["lost her card"]
    clock.pass_(days=-33)  # a clock that is put back
    sample.notes.add_line("saoirse dog surgery")
    assert [note.text for note in sample.notes.last()] == ["dog surgery"]
    (note,) = sample.notes.add_line("same: has a cat").value
    assert sample.people.get(note.person).goes_by == "Saoirse"


def test_an_older_line_never_becomes_somebody_elses(sample: Collection, clock: Clock) -> None:
    older = sample.notes.add_line("zoe is back").value
    clock.pass_(minutes=1)
    last, johnson = sample.notes.add_line("maya c lost her card").value, someone(sample, "maya j")
    with pytest.raises(OlderNote):
        sample.notes.edit(older, "is back", [johnson])
    clock.pass_(days=1)
    with pytest.raises(OlderNote):
        sample.notes.edit(last, "lost her card", [johnson])
    edited = sample.notes.edit(last, "lost her library card").value
    assert [note.text for note in edited] == ["lost her library card"]
    assert johnson.id not in {note.person for note in sample.notes.all()}


def test_the_safeguarding_line_is_said_once_per_collection(sample: Collection, open_again: Open) -> None:
    assert sample.notes.needs_safeguarding_line()
    sample.notes.add(someone(sample, "maya c"), "dog surgery")
    assert not open_again().notes.needs_safeguarding_line()
    moments = {stored.line.at for stored in sample._store.documents.storage.journal.history()}
    assert len(moments) == 2, "an import, and one write for the note with its hint"


def test_the_first_notes_of_two_computers_are_undone_one_by_one(
    sample: Collection, open_again: Open, clock: Clock
) -> None:
    maya = someone(sample, "maya c")
    first = sample.notes.add(maya, "dog surgery")
    clock.pass_(minutes=1)
    line = {
        "at": "2026-08-10T09:00:30Z",
        "in": "remembered",
        "id": "notes",
        "set": {"safeguarding_shown": True},
    }
    (sample.home.journal / "documents-2026-other.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    opened = open_again()
    opened.undo(first)
    assert opened.notes.all() == []


def test_a_note_for_a_later_day_is_not_among_those_for_the_next_visit(
    sample: Collection, clock: Clock
) -> None:
    sample.notes.add_line("saoirse ?how was the fair @+3d, !find manga 4 @+9d")
    (waiting,) = sample.desk.waiting()
    assert [note.text for note in waiting.notes] == ["find manga 4"], "a promise is open all the time"
    clock.pass_(days=3)
    (waiting,) = sample.desk.waiting()
    assert {note.text for note in waiting.notes} == {"find manga 4", "how was the fair"}


def test_a_note_that_is_undone_waits_no_more(sample: Collection) -> None:
    saoirse = someone(sample, "saoirse")
    sample.notes.add(saoirse, "plays the cello")
    sample.desk.waiting()  # what is kept
    change = sample.notes.add(saoirse, "dog surgery")
    assert [len(brief.notes) for brief in sample.desk.waiting()] == [2]
    sample.undo(change)
    assert [note.text for brief in sample.desk.waiting() for note in brief.notes] == ["plays the cello"]


def test_a_misspelt_name_is_offered_and_never_taken_for_certain(sample: Collection) -> None:
    saoirse = someone(sample, "saoirse")
    assert sample.notes.resolve("saoirse lost her card") == Addressee((saoirse,), "lost her card", sure=True)
    guess = sample.notes.resolve("Saorise lost her card")
    assert (guess.people, guess.sure) == ((saoirse,), False)
    assert guess.text == "Saorise lost her card", "nothing that was typed is lost"


def test_of_two_with_a_name_both_are_told_and_nothing_of_the_note(sample: Collection) -> None:
    with pytest.raises(SeveralPeople) as refused:
        sample.notes.add_line("maya: sees the counsellor")
    assert "“maya”" in str(refused.value) and "counsellor" not in str(refused.value)
    assert refused.value.displays == ("Maya Chen", "Maya Johnson")
    assert sample.notes.all() == []


def test_what_is_added_to_an_older_line_was_said_on_its_day(sample: Collection, clock: Clock) -> None:
    (dog,) = sample.notes.add_line("maya c dog surgery").value
    clock.pass_(days=3)
    after = sample.notes.edit([dog], "dog surgery, !find manga 4 @fri").value
    assert [(note.text, note.day, note.at) for note in after] == [
        ("dog surgery", dog.day, dog.at),
        ("find manga 4", dog.day, dog.at),
    ]


def test_of_two_people_with_a_name_both_are_told_wherever_one_is_asked_for(sample: Collection) -> None:
    with pytest.raises(SeveralPeople, match="“maya”") as refused:
        sample.people.one("maya")
    assert refused.value.displays == ("Maya Chen", "Maya Johnson")


def test_a_note_for_several_is_one_change_and_the_last_note(sample: Collection, clock: Clock) -> None:
    added = sample.notes.add_line("emeka and saoirse: built a fort, !praise them")
    names = [sample.people.get(note.person).goes_by for note in added.value]
    assert names == ["Emeka", "Emeka", "Saoirse", "Saoirse"]
    clock.pass_(minutes=1)
    emeka, saoirse = sample.notes.people_of(sample.notes.last())
    again = sample.notes.add_line("same: a moat, too")
    assert {note.person for note in again.value} == {emeka.id, saoirse.id}
    sample.undo(again)
    sample.undo(added)
    assert sample.notes.all() == []


def test_an_edit_of_a_note_for_several_changes_each_and_keeps_what_it_is(
    sample: Collection, clock: Clock
) -> None:
    added = sample.notes.add_line("emeka and saoirse: built a fort").value
    sample.notes.mark_used(added[0])
    emeka, saoirse = (sample.people.get(note.person) for note in added)
    clock.pass_(minutes=1)
    before = [note for note in sample.notes.all() if note.person in (emeka.id, saoirse.id)]
    after = sample.notes.edit(before, "built a fort, !praise them").value
    assert {(note.person, note.text) for note in after} == {
        *((emeka.id, "built a fort"), (emeka.id, "praise them")),
        *((saoirse.id, "built a fort"), (saoirse.id, "praise them")),
    }
    assert {note.id for note in before} <= {note.id for note in after}
    assert [note.used for note in after if note.id == added[0].id] == [True]
    zoe = someone(sample, "zoe")
    moved = sample.notes.edit(sample.notes.last(), "built it", [saoirse, zoe]).value
    assert sorted(note.person for note in moved) == sorted([saoirse.id, zoe.id])
    assert sorted(note.id for note in sample.notes.all()) == sorted(note.id for note in moved)


def test_an_odd_percent_sign_is_private_where_nobody_was_asked(sample: Collection) -> None:
    (safe,) = sample.notes.add_line("saoirse 100% sure").value
    (public,) = sample.notes.add(someone(sample, "zoe"), "100% sure", private=False).value
    assert (safe.private, public.private) == (True, False)
    (edited,) = sample.notes.edit([public], "100% sure now").value
    assert not edited.private, "it was answered before"
    assert sample.inbox.is_private(sample.inbox.add("xavier 100% sure").value)
    assert not sample.inbox.is_private(sample.inbox.add("xavier lost his card").value)


def test_a_day_in_front_that_is_somebodys_name_is_asked_about(sample: Collection, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("First,Last\nThu,Pham\nSunday,Eze\n", encoding="utf-8")
    sample.imports.apply(sample.imports.plan(tmp_path / "list.csv"))
    for line, name in (("thu: lost her card", "Thu"), ("sunday: lost her card", "Sunday")):
        found = sample.notes.resolve(line)
        assert (found.certain, [p.goes_by for p in found.people], found.text) == ((), [name], "lost her card")
    (note,) = sample.notes.add_line("mon: saoirse lost her card").value
    assert (note.text, str(note.day)) == ("lost her card", "2026-08-03")


def test_one_unclear_name_of_several_is_said_in_the_inbox(sample: Collection) -> None:
    (chen, _) = sample.people.find("maya")
    item = sample.inbox.add("saoirse and maya: built a fort").value
    assert sample.inbox.resolve(item).people == tuple(sample.people.find("maya"))
    notes = sample.inbox.assign(item, chen).value
    assert [(sample.people.get(note.person).display, note.text) for note in notes] == [
        ("Saoirse O'Brien", "built a fort"),
        ("Maya Chen", "built a fort"),
    ]


def test_a_line_of_the_inbox_takes_the_answer_about_its_percent_sign(sample: Collection) -> None:
    for answer, private in ((None, True), (False, False)):
        item = sample.inbox.add("xavier is 100% sure").value
        (note,) = sample.inbox.assign(item, someone(sample, "zoe"), answer).value
        assert note.private == private


def test_an_idea_of_a_focus_group_with_a_percent_sign_is_private(sample: Collection) -> None:
    idea = sample.ideas.add("%a quiet corner", "focus group").value
    assert (idea.text, idea.private) == ("a quiet corner", True)
    assert not sample.ideas.add("more manga", "focus group").value.private


def test_two_of_one_name_have_labels_that_tell_them_apart(sample: Collection) -> None:
    for homeroom in ("7b", "7a"):
        sample.people.add(Person(id="", given="Lena", family="Maier", homeroom=homeroom, grade="7"))
    lenas, (maya, *_) = sample.people.find("lena maier"), sample.people.find("saoirse")
    assert sorted(sample.desk.short_names([*lenas, maya]).values()) == [
        "Lena Maier, 7a",
        "Lena Maier, 7b",
        "Saoirse",
    ]


def test_same_after_a_line_that_waits_is_not_the_child_of_an_older_note(
    sample: Collection, clock: Clock
) -> None:
    sample.notes.add_line("emeka likes chess")
    clock.pass_(minutes=1)
    sample.inbox.add("maya is sad")  # two Mayas
    assert sample.notes.resolve("same: !buy flowers").people == ()
    assert (sample.notes.last(), sample.notes.is_last_waiting()) == ((), True)
    block = ["maya is sad", "same: !buy flowers", "emeka: won", "same: ?where"]
    assert [found.certain != () for found in sample.notes.resolve_lines(block)] == [False, False, True, True]
    (waiting,) = sample.inbox.all()
    sample.inbox.assign(waiting, someone(sample, "maya chen"))
    assert sample.notes.resolve("same: ?how").certain == (someone(sample, "maya chen"),)


def test_same_in_the_inbox_says_nothing_of_whoever_was_last_since(sample: Collection) -> None:
    sample.inbox.add("xavier lost his card")
    item = sample.inbox.add("same: !look for it").value
    sample.notes.add_line("emeka likes chess")
    assert sample.inbox.resolve(item).people == ()
    notes = sample.inbox.assign(item, someone(sample, "saoirse")).value
    assert [(note.kind, note.text) for note in notes] == [("promise", "look for it")]


@pytest.mark.parametrize("name", ["%emeka", "yesterday: %emeka", "!%emeka", "emeka%", "% emeka and saoirse:"])
def test_a_percent_sign_at_the_name_hides_every_note_of_the_line(sample: Collection, name: str) -> None:
    found = sample.notes.resolve(f"{name} mum lost her job, !find grief book @fri, ?how is mum, %*%court")
    assert found.people
    drafts = sample.notes.preview(found.text)
    assert [draft.private for draft in drafts] == [True] * 4
    assert [draft.text for draft in drafts[1:3]] == ["find grief book", "how is mum"]


@pytest.mark.parametrize(
    ("line", "who", "texts"),
    [
        ("okafor !find manga 4", "emeka", ["find manga 4"]),
        ("emekka o !find manga 4", "emeka", ["find manga 4"]),
        ("okafor lost his card", "emeka", ["lost his card"]),
        ("emekka lost his card", "emeka", ["emekka lost his card"]),  # perhaps no name
        ("emeka's mother called, !write to her", "emeka", ["emeka's mother called", "write to her"]),
        ("saw emeka at the fair", "emeka", ["saw emeka at the fair"]),
        ("%okafor court, !call", "emeka", ["court", "call"]),
    ],
)
def test_a_name_that_was_asked_about_is_no_note_of_its_own(
    sample: Collection, line: str, who: str, texts: list[str]
) -> None:
    item = sample.inbox.add(line).value
    notes = sample.inbox.assign(item, someone(sample, who)).value
    assert [note.text for note in notes] == texts
    assert {note.private for note in notes} == {line.startswith("%")}


def test_an_edit_keeps_a_past_day_that_the_note_had(sample: Collection) -> None:
    assert keep_days("!find chess set @7 aug", date(2026, 8, 10), [date(2026, 8, 7)]) == (
        "!find chess set @2026-08-07"
    )
    assert keep_days("!find chess set @7 aug", date(2026, 8, 10), []) == "!find chess set @7 aug"


def test_whoever_refuses_notes_is_left_out_of_a_line_of_the_inbox_for_a_class(sample: Collection) -> None:
    """One family's no would else refuse the note of the whole class."""
    emeka = sample.people.update(replace(sample.people.one("emeka"), no_notes=True)).value
    item = sample.inbox.add("room 12 was loud").value
    sample.inbox.assign(item, sample.people.roster("Room 12").people)
    sample.inbox.add_lines(["room 12: bring a pencil"])
    noted = {note.person for note in sample.notes.all()}
    assert noted == {p.id for p in sample.people.roster("Room 12").people} - {emeka.id}
    assert {note.of_class for note in sample.notes.all()} == {True}


def test_a_note_about_a_class_is_nobodys_visit(sample: Collection) -> None:
    """ "Return your books on Monday" says nothing of who was here: not Saoirse, who is ill all week."""

    def came() -> list[str]:
        return sorted(person.goes_by for person, _ in sample.desk.recent())

    saoirse = sample.people.one("saoirse")
    sample.notes.add_line("room 12: return your books @mon, =Amulet 3")
    sample.notes.add_line("same: and pay the fines")
    sample.inbox.add_lines(["room 12: bring a pencil"])
    sample.inbox.assign(sample.inbox.add("room 12 was loud").value, sample.people.roster("Room 12").people)
    assert came() == [] and sample.desk.visits(saoirse) == []
    assert len(sample.notes.about(saoirse)) == 5, "it comes back at their next visit all the same"
    last = sample.notes.add_line("room 12: was quiet").value
    sample.notes.edit(last, "was quiet", [saoirse])
    assert came() == ["Saoirse"], "a note about her alone is hers"
    sample.notes.add_line("hodan, emeka and zoë: built a fort")
    assert came() == ["Emeka", "Hodan", "Saoirse", "Zoë"], "each was named"
