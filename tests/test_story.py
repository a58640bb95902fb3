"""A term in a librarian's life, through `Collection` only. Read this first: it is what the program does."""

from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Clock, Open
from PIL import Image

from namecards import demo
from namecards.collection import Collection
from namecards.collection.printers import PrintMemory
from namecards.core.desk.timetable_parser import with_roster
from namecards.core.errors import SeveralPeople, UnknownPerson
from namecards.core.judging import Judgement, judge
from namecards.core.learning.drill import Drill
from namecards.core.learning.memory import Rating
from namecards.core.learning.rounds import BATCH
from namecards.core.paper.seating import LAYOUTS


def type_every_name(
    collection: Collection, session: Drill, forgetting: frozenset[str] = frozenset()
) -> Drill:
    """Answer a whole session by typing display names; `forgetting` are missed once each."""
    missed: set[str] = set()
    while step := session.step:
        person = collection.people.get(step.person)
        forgot = person.display in forgetting - missed and not step.look
        missed |= {person.display} if forgot else set()
        verdict = judge("" if forgot else person.display, person, collection.people.active())
        session = collection.drill.answer(session, Rating.GOOD if verdict.right else Rating.AGAIN)
    return session


def test_a_term(empty: Collection, open_again: Open, clock: Clock, tmp_path: Path) -> None:
    # Two weeks before school the office sends the list, the photographer the photos.
    plan = empty.imports.plan(demo.sample())
    assert (len(plan.new), plan.photos_matched, plan.unclear) == (24, 23, ())
    assert empty.people.all() == (), "nothing is written before she agrees"
    assert all(wrong is None for _, _, wrong in empty.imports.keep_photos(plan))
    empty.imports.apply(plan)
    assert [roster.name for roster in empty.people.rosters()][:3] == ["Everyone", "Grade 6", "Grade 7"]

    # She meets nine faces of one room: a look at each, then a recall round. She misses Saoirse once.
    room = empty.people.roster("room 12")
    assert (empty.memory.standing(room).new, empty.memory.standing(room).due) == (9, 0)
    session = type_every_name(empty, empty.drill.start(room), forgetting=frozenset({"Saoirse O'Brien"}))
    assert (session.met, session.asked, session.right) == (9, 10, 9)

    # Every answer was on the disk before the next face: a crash now loses nothing.
    again = open_again()
    assert again.memory.standing(room).new == 0 and again.memory.cards == empty.memory.cards

    # The next evening the nine are due, one mixed pile, and nobody is new in that room.
    clock.pass_(days=1)
    assert again.memory.standing(room).due == 9
    type_every_name(again, again.drill.start(room))
    clock.pass_(days=1)
    assert again.memory.standing(room).due < 9, "what was known is asked less often"

    # First day of school. A student walks in; two letters and she is there.
    clock.pass_(days=12)
    (saoirse, *_) = again.people.find("sa")
    assert (saoirse.display, saoirse.say) == ("Saoirse O'Brien", "SEER-sha")
    assert again.desk.brief(saoirse).days_since is None, "a first visit"
    again.notes.add(saoirse, "dog surgery on friday, !find manga 4 @fri")

    # A week later she comes by again: what to ask is there, the promise first.
    clock.pass_(days=7)
    brief = open_again().desk.brief(saoirse)
    assert brief.days_since == 7
    assert [note.text for note in brief.notes] == ["find manga 4", "dog surgery on friday"]
    again.notes.mark_used(brief.notes[0])
    again.desk.record_visit(saoirse)
    assert [note.text for note in again.desk.brief(saoirse).notes] == ["dog surgery on friday"]
    assert again.desk.brief(saoirse).days_since == 0

    # Place cards for the room; two Mayas get their last initial.
    tents = again.printing.job("tents", again.people.roster("Everyone"), "plain-a4-tent-4")
    printed = again.printing.write_pdf(tents, tmp_path / "cards.pdf")
    assert (printed.cards, printed.pages, printed.warnings) == (24, 6, ())
    assert printed.path.read_bytes().startswith(b"%PDF-")


def test_nobody_is_left_out_and_whoever_wished_hears_of_it(sample: Collection, clock: Clock) -> None:
    # Monday morning the timetable says who comes; five minutes with the weakest names of the class.
    sample.timetable.update(with_roster(sample.timetable.current, "Room 12", "mon 9:10-9:55"))
    (expected,) = sample.timetable.expected_now()
    assert (expected.roster, expected.when) == ("Room 12", "at 9:10")
    assert sample.drill.start_warm_up(sample.people.roster("Room 12")).minutes_left == 5

    # Two rooms come, and one key marks each as here. The third one stands out.
    for room in ("Room 12", "Room 204"):
        sample.desk.record_visits(sample.people.roster(room).people)
    shares = {share.roster: share for share in sample.lists.listing("never").shares}
    assert shares["Room 310"].stands_out and not shares["Room 12"].stands_out

    # Zoë has an idea and a worry. At her next visit she hears of the one and is asked about the other.
    sample.notes.add_line("zoe +manga shelf, >counselor about friends")
    sample.ideas.decide(sample.ideas.all()[0], "done", "it stands by the door", asks="More manga")
    clock.pass_(days=7)
    (zoe,) = sample.people.find("zoe")
    assert [tell.text for tell in sample.desk.brief(zoe).follow_ups] == [
        "tell Zoë: “manga shelf” – done: it stands by the door",
        "ask Zoë how it went: counselor about friends",
    ]
    (line,) = sample.ideas.poster().done
    assert (line.what, line.count) == ("More manga", 1), "the poster has no names"


def test_the_first_week_on_paper(sample: Collection, tmp_path: Path) -> None:
    # The room is set up in tables of four, and everybody gets a seat by name.
    room = sample.people.roster("Room 12")
    tables = sample.seating.chart(room).rearrange(LAYOUTS["t"][1](len(room.people)))
    sample.seating.update(tables.fill(room.people))
    assert len(sample.seating.chart(room).free) == 3

    # She ticks what she may say aloud of them, and everybody gets another bingo sheet; notes are on none.
    sample.notes.add(room.people[0], "dog surgery on friday")
    demo.add_tags(sample)
    sheets = sample.printing.job("bingo", room, "letter").cards
    assert len({card.texts["squares"] for card in sheets}) == len(room.people) == 9
    assert "surgery" not in str(sheets)

    # An interview card comes back: what Ben is called, and what he likes.
    ben = room.people[0]
    answers = sample.tags.add_answers(
        replace(ben, preferred="Benny"), sample.tags.of(ben).with_words("pet", ["snail"])
    )
    assert (sample.people.get(ben.id).goes_by, sample.tags.of(ben).pet) == ("Benny", ("snail",))
    sample.undo(answers)
    assert sample.people.get(ben.id) == ben

    # What she promises hangs on the wall, and the photo sheet says by when to destroy it.
    sample.pledge.update(sample.pledge.current.with_line(1, "greet you by name"))
    for kind in ("pledge", "faces", "seating"):
        printed = sample.printing.write_pdf(sample.printing.job(kind, room, "a4"), tmp_path / f"{kind}.pdf")
        assert (printed.pages, printed.warnings) == (1, ())
    assert "destroy it by 30 June 2027" in str(sample.printing.job("faces", room, "a4").words)


def test_the_same_list_again_changes_nothing(sample: Collection) -> None:
    plan = sample.imports.plan(demo.sample())
    assert (plan.new, plan.changed, len(plan.same)) == ((), (), 24)


def test_a_newer_list_updates_and_loses_no_notes_and_no_learning(
    sample: Collection, open_again: Open, tmp_path: Path
) -> None:
    type_every_name(sample, sample.drill.start(sample.people.roster("Room 12")))
    sample.notes.add_line("saoirse new baby brother")
    before = dict(sample.memory.cards)

    newer = tmp_path / "newer"
    shutil.copytree(demo.sample(), newer)
    with (newer / "students.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row["Homeroom"] = "14" if row["First Name"] == "Saoirse" else row["Homeroom"]
    rows.append(
        dict.fromkeys(rows[0], "") | {"Student Number": "009999", "First Name": "Wren", "Last Name": "Li"}
    )
    with (newer / "students.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, rows[0].keys())
        table.writeheader()
        table.writerows(row for row in rows if row["First Name"] != "Zoë")

    plan = sample.imports.plan(newer)
    assert ([c.display for c in plan.new], [c.person.given for c in plan.changed]) == (
        ["Wren Li"],
        ["Saoirse"],
    )
    assert [person.given for person in plan.missing] == ["Zoë"]
    imported = sample.imports.apply(plan)
    (saoirse,) = sample.people.find("saoirse")
    assert saoirse.homeroom == "14"
    assert sample.memory.cards == before
    assert [note.text for note in sample.desk.brief(saoirse).plain] == ["new baby brother"]
    assert sample.people.find("zoe"), "who is not on the newer list stays"

    later = open_again()
    undone = later.undo(imported)
    assert "List imported" in undone.entry.sentence and not undone.redone and undone.stays == ()
    assert later.people.find("saoirse")[0].homeroom == "12" and not later.people.find("wren")
    assert later.undo(imported).redone, "undone once, it is done again, never undone further"
    assert later.people.find("saoirse")[0].homeroom == "14" and later.people.find("wren")
    assert len(later.notes.all()) == 1 and open_again().memory.cards == before


def test_a_new_photo_replaces_and_undo_brings_the_old_one_back(
    sample: Collection, open_again: Open, tmp_path: Path
) -> None:
    (hodan,) = sample.people.find("hodan")
    (tmp_path / "retakes.csv").write_text("Student Number,Name\n004102,Hodan Abdi\n", encoding="utf-8")
    Image.new("RGB", (300, 400), "teal").save(tmp_path / "004102.jpg")
    plan = sample.imports.plan(tmp_path)
    assert all(wrong is None for _, _, wrong in sample.imports.keep_photos(plan))
    retakes = sample.imports.apply(plan)
    (retaken,) = sample.people.find("hodan")
    new, old = sample.people.photo(retaken), sample.home.photos / hodan.photo
    assert retaken.photo != hodan.photo and retaken.old_photos == (hodan.photo,)
    assert new and new.is_file() and old.is_file(), "the old one is kept"
    everyone = {person.id for person in sample.people.all()}
    assert open_again().undo(retakes).stays == ()
    assert {person.id for person in open_again().people.all()} == everyone, "nobody is gone"
    assert open_again().people.find("hodan") == [hodan]
    assert not new.exists() and old.is_file(), "a photo that nobody has is not kept"


def test_what_was_learned_comes_back_when_an_undone_list_comes_again(sample: Collection) -> None:
    [imported] = sample.history.entries()
    type_every_name(sample, sample.drill.start(sample.people.roster("Room 12")))
    sample.undo(imported.change)
    assert sample.people.all() == ()
    demo.import_sample(sample)
    standing = sample.memory.standing(sample.people.roster("Room 12"))
    assert (standing.new, standing.learning + standing.known) == (0, 9)


def test_undoing_the_wrong_class_keeps_whoever_was_written_about(sample: Collection, tmp_path: Path) -> None:
    (tmp_path / "wrong.csv").write_text("First,Last\nWren,Li\nIvo,Kos\n", encoding="utf-8")
    wrong = sample.imports.apply(sample.imports.plan(tmp_path / "wrong.csv"))
    sample.notes.add_line("wren won the spelling bee")
    assert sample.undo(wrong).stays == ("Wren Li",)
    assert sample.people.find("wren") and not sample.people.find("ivo") and len(sample.notes.all()) == 1


def test_undoing_the_wrong_class_keeps_whoever_came_by(sample: Collection, tmp_path: Path) -> None:
    (tmp_path / "wrong.csv").write_text("First,Last\nWren,Li\nIvo,Kos\n", encoding="utf-8")
    wrong = sample.imports.apply(sample.imports.plan(tmp_path / "wrong.csv"))
    sample.desk.record_visit(sample.people.find("wren")[0])
    assert sample.undo(wrong).stays == ("Wren Li",)
    assert sample.people.find("wren") and not sample.people.find("ivo")


def test_what_she_typed_wins_over_the_next_list(sample: Collection) -> None:
    (saoirse,) = sample.people.find("saoirse")
    sample.people.update(replace(saoirse, say="SUR-sha"))
    plan = sample.imports.plan(demo.sample())
    assert not plan.changed
    assert [(c.person.given, dict(c.conflicts)) for c in plan.conflicts] == [("Saoirse", {"say": "SEER-sha"})]


def test_new_faces_come_in_batches_each_with_its_recall_round(sample: Collection) -> None:
    session = sample.drill.start(sample.people.roster("Everyone"))
    looks_and_asks = []
    while step := session.step:
        looks_and_asks.append("look" if step.look else "ask")
        session = sample.drill.answer(session, Rating.GOOD)
    rest = BATCH - 1  # one has no photo
    assert looks_and_asks == [*["look"] * BATCH, *["ask"] * BATCH, *["look"] * rest, *["ask"] * rest]


def test_undo_takes_back_any_number_of_answers(sample: Collection, open_again: Open) -> None:
    begun = session = sample.drill.start(sample.people.roster("Room 12"))
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.GOOD):
        session = sample.drill.answer(session, rating)
    for _ in range(5):
        session = sample.drill.undo(session)
    assert session == begun and sample.memory.cards == {}
    assert open_again().memory.cards == {}, "the reversals are on the disk too"


def test_i_was_right_after_all(sample: Collection) -> None:
    session = sample.drill.start(sample.people.roster("Room 12"))
    while session.step and session.step.look:
        session = sample.drill.answer(session, Rating.AGAIN)
    asked = session.step
    wrong = sample.drill.answer(session, Rating.AGAIN)
    right = sample.drill.answer(sample.drill.undo(wrong), Rating.GOOD)
    assert (wrong.right, right.right) == (0, 1)
    assert asked and sample.memory.cards[asked.person].reviews == 2


def test_two_mayas_are_told_apart_by_the_last_initial(sample: Collection) -> None:
    chen, johnson = sample.people.find("maya")
    assert judge("maya", chen, sample.people.active()).judgement is Judgement.WHICH
    assert judge("Maya C", chen, sample.people.active()).right
    verdict = judge("maya j", chen, sample.people.active())
    assert (verdict.right, verdict.other) == (False, johnson)


def test_a_note_for_nobody_or_for_two_is_refused_in_words(sample: Collection) -> None:
    with pytest.raises(UnknownPerson, match="No name or card number"):
        sample.notes.add_line("xavier lost his card")
    with pytest.raises(SeveralPeople, match="Maya Chen or Maya Johnson"):
        sample.notes.add_line("maya lost her card")
    assert sample.notes.all() == []
    (note,) = sample.notes.add_line("maya c lost her card").value
    assert (sample.people.get(note.person).display, note.text) == ("Maya Chen", "lost her card")
    sample.notes.delete([note])
    assert sample.notes.all() == []


def test_two_programs_at_once_lose_nothing(sample: Collection, open_again: Open) -> None:
    other = open_again()
    other.notes.add_line("saoirse has a new brother")
    sample.notes.add_line("zoe is back from hospital")
    assert sample.refresh() and other.refresh(), "each is told of the other's note"
    assert not sample.refresh(), "and only once"
    assert [n.text for n in sample.notes.all()] == [n.text for n in other.notes.all()]
    assert len(other.notes.all()) == 2


def test_an_import_in_a_second_shell_is_seen_even_when_it_came_in_with_a_write(
    sample: Collection, open_again: Open, tmp_path: Path
) -> None:
    (tmp_path / "late.csv").write_text("First,Last\nWren,Li\n", encoding="utf-8")
    other = open_again()
    other.imports.apply(other.imports.plan(tmp_path / "late.csv"))
    sample.notes.add_line("saoirse has a new brother")
    assert sample.people.find("wren")


def test_what_is_kept_is_plain_lines_that_a_person_can_read(sample: Collection) -> None:
    sample.notes.add_line("saoirse dog surgery")
    (file,) = sample.home.journal.glob("documents-*.jsonl")
    last = json.loads(file.read_text(encoding="utf-8").splitlines()[-1])
    assert last["in"] == "notes" and last["new"]["text"] == "dog surgery"


def test_choices_are_remembered(sample: Collection, open_again: Open) -> None:
    sample.settings.update(PrintMemory(stock="plain-a4-tent-4"))
    assert open_again().settings.get(PrintMemory).stock == "plain-a4-tent-4"


def test_what_a_newer_program_knows_of_somebody_is_left_alone(sample: Collection) -> None:
    (saoirse,) = sample.people.find("saoirse")
    table = sample._store.documents.table("people")
    table.update({"house": "Red"}, doc_ids=[saoirse.id])  # type: ignore[list-item]
    sample.people.update(replace(saoirse, say="SUR-sha"))
    assert table.get(doc_id=saoirse.id)["house"] == "Red"  # type: ignore[call-overload]
